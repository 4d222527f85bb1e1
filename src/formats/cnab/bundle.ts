/** A CNAB bundle definition: the members of `bundle.json` that decide the artifact, checked. */

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
import { checkBundle } from './validate.ts';

export interface Bundle {
  readonly name: string;
  readonly version: string;
  readonly invocationImage: BundleImage;
  /** Sorted by name. */
  readonly components: readonly BundleImage[];
  /** The whole definition, as it is published. */
  readonly definition: JsonObject;
}

/** An image of a bundle (cnab-spec 101, "The invocationImages Section"). */
export interface BundleImage {
  /** Name of the component; absent for an invocation image. */
  readonly component?: string;
  /** The reference as it is written in the bundle, which is the key of the relocation map. */
  readonly image: string;
  readonly contentDigest?: string;
}

/** True for a bundle, by two members that no other kind of `bundle.json` has both of. */
export function isBundle(definition: JsonObject): boolean {
  return definition.schemaVersion !== undefined && definition.invocationImages !== undefined;
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
    'Give the bundle exactly one invocation image; its clients accept no other number.',
  );
};

const version: Reader<string> = (shape) => {
  if (nonEmptyText(shape) !== 'latest') return nonEmptyText(shape);
  throw invalid(shape, 'must not be "latest"', 'Give the bundle a semantic version.');
};

const members = object(
  { schemaVersion: nonEmptyText, name: nonEmptyText, version, invocationImages: invocationImage },
  { images: nullable(map(image)), description: nullable(text) },
  { open: true },
);

/** Checks a definition; `path` names its file. Throws `invalid-definition` naming the member. */
export function readBundle(definition: JsonObject, path: string): Bundle {
  const errors = definitionErrors(path, 'Correct the bundle there.');
  const { name, version, invocationImages, images = {} } = readShape(members, definition, errors);
  readShape(checkBundle, definition, errors);
  // Go sorts by bytes; names are ASCII in practice, for which this order is the same.
  const components = Object.entries(images).sort(([left], [right]) => (left < right ? -1 : 1));
  return {
    name,
    version,
    invocationImage: invocationImages,
    components: components.map(([component, found]) => ({ component, ...found })),
    definition,
  };
}
