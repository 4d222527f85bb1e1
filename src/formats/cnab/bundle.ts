/** A CNAB bundle definition: what of `bundle.json` decides the artifact, checked; everything else is carried along. */

import {
  invalid,
  list,
  map,
  nonEmptyText,
  nullable,
  object,
  oneOf,
  type Reader,
  readShape,
  text,
} from '../../shape.ts';
import { definitionErrors, type JsonObject } from '../shared/documents.ts';

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

const imageMembers = object(
  { image: nonEmptyText },
  { imageType: oneOf('docker', 'oci'), contentDigest: text },
  { open: true },
);

const image: Reader<BundleImage> = (shape) => {
  const { image, contentDigest } = imageMembers(shape);
  return { image, ...(contentDigest && { contentDigest }) };
};

const invocationImage: Reader<BundleImage> = (shape) => {
  const images = list(image)(shape);
  const [only] = images;
  if (only && images.length === 1) return only;
  throw invalid(
    shape,
    `must have one item, not ${images.length}`,
    'Give the bundle exactly one invocation image, as its clients take no other number.',
  );
};

const version: Reader<string> = (shape) => {
  if (nonEmptyText(shape) !== 'latest') return nonEmptyText(shape);
  throw invalid(shape, 'must not be "latest"', 'Give the bundle a semantic version.');
};

const members = object(
  { schemaVersion: nonEmptyText, name: nonEmptyText, version, invocationImages: invocationImage },
  { images: nullable(map(image)) },
  { open: true },
);

/** Reads a definition; `path` names its file. Throws `invalid-definition` with the place in it. */
export function readBundle(document: JsonObject, path: string): Bundle {
  const errors = definitionErrors(path, 'Correct the bundle at that place.');
  const { name, version, invocationImages, images = {} } = readShape(members, document, errors);
  // By bytes, as Go sorts them; names are ASCII in practice, for which both orders are one.
  const components = Object.entries(images).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    name,
    version,
    invocationImage: invocationImages,
    components: components.map(([component, found]) => ({ component, ...found })),
    document,
  };
}
