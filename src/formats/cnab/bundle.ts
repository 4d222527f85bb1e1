/** A CNAB bundle definition: what of `bundle.json` decides the artifact, checked; everything else is carried along. */

import { isRecord } from '../../json.ts';
import { invalidDefinition, type JsonObject } from '../shared/documents.ts';

export interface Bundle {
  readonly name: string;
  readonly version: string;
  readonly invocationImage: BundleImage;
  /** Sorted by name. */
  readonly components: readonly BundleImage[];
  /** The whole document. */
  readonly document: JsonObject;
}

/** An image of a bundle (cnab-spec 101, "The invocationImages Section"). */
export interface BundleImage {
  /** Of a component; an invocation image has none. */
  readonly component?: string;
  /** The reference as it stands in the bundle: the key of the relocation map. */
  readonly image: string;
  readonly contentDigest?: string;
}

/** True for a JSON object that says it is a bundle, by the two members that no other `bundle.json` has together. */
export function isBundle(document: JsonObject): boolean {
  return document.schemaVersion !== undefined && document.invocationImages !== undefined;
}

/** Throws `invalid-definition` with the place in the file. */
export function readBundle(document: JsonObject, path: string): Bundle {
  const images = document.invocationImages;
  const [only] = Array.isArray(images) ? images : [];
  if (!Array.isArray(images) || images.length !== 1) {
    const count = Array.isArray(images)
      ? `has ${images.length} invocation images`
      : 'has no list of invocation images';
    throw invalidDefinition(path, count, 'Give the bundle exactly one, as its clients take no other number.');
  }
  readText(document, 'schemaVersion', path);
  const version = readText(document, 'version', path);
  if (version === 'latest')
    throw invalidDefinition(path, 'has the version "latest"', 'Give it a semantic version.');
  return {
    name: readText(document, 'name', path),
    version,
    invocationImage: readImage(only, `${path}: invocationImages[0]`),
    components: readComponents(document.images, path),
    document,
  };
}

function readComponents(value: unknown, path: string): readonly BundleImage[] {
  if (value === undefined || value === null) return [];
  if (!isRecord(value))
    throw invalidDefinition(path, 'has "images" that is no object', 'Write images by name.');
  // By bytes, as Go sorts them; names are ASCII in practice, for which both orders are one.
  const names = Object.keys(value).sort();
  return names.map((name) => ({ component: name, ...readImage(value[name], `${path}: images["${name}"]`) }));
}

function readImage(value: unknown, where: string): BundleImage {
  if (!isRecord(value)) throw invalidDefinition(where, 'is not an object', 'Write imageType and image.');
  const { imageType = 'oci' } = value;
  if (imageType !== 'docker' && imageType !== 'oci') {
    throw invalidDefinition(
      where,
      `has the imageType "${String(imageType)}"`,
      'Only docker and oci images can be pushed.',
    );
  }
  const image = readText(value, 'image', where);
  if (value.contentDigest === undefined || value.contentDigest === '') return { image };
  return { image, contentDigest: readText(value, 'contentDigest', where) };
}

function readText(object: JsonObject, member: string, where: string): string {
  const value = object[member];
  if (typeof value === 'string' && value !== '') return value;
  throw invalidDefinition(where, `has no "${member}"`, `Write "${member}" as a text.`);
}
