/** Validation of manifests by image-spec v1.1.1 (descriptor.md, manifest.md, image-index.md), as zot validates each that is pushed. */

import { Ajv, type ValidateFunction } from 'ajv';

const mediaType = {
  type: 'string',
  pattern: '^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$',
};
const annotations = { type: 'object', additionalProperties: { type: 'string' } };
const descriptor = {
  type: 'object',
  required: ['mediaType', 'digest', 'size'],
  properties: {
    mediaType,
    digest: { type: 'string', pattern: '^[a-z0-9]+(?:[+._-][a-z0-9]+)*:[a-zA-Z0-9=_-]+$' },
    size: { type: 'integer', minimum: 0 },
    urls: { type: 'array', items: { type: 'string', pattern: '^[a-z][a-z0-9+.-]*:' } },
    annotations,
    data: { type: 'string', pattern: '^[A-Za-z0-9+/]*={0,2}$' },
    artifactType: mediaType,
    platform: {
      type: 'object',
      required: ['architecture', 'os'],
      properties: {
        architecture: { type: 'string' },
        os: { type: 'string' },
        variant: { type: 'string' },
        'os.version': { type: 'string' },
        'os.features': { type: 'array', items: { type: 'string' } },
      },
    },
  },
};
const common = {
  schemaVersion: { const: 2 },
  mediaType,
  artifactType: mediaType,
  subject: descriptor,
  annotations,
};

const ajv = new Ajv();
// zot accepts a manifest without layers, which the published schema does not (project-zot/zot, pkg/storage/common).
const manifest = ajv.compile({
  type: 'object',
  required: ['schemaVersion', 'config', 'layers'],
  properties: { ...common, config: descriptor, layers: { type: 'array', items: descriptor } },
});
const index = ajv.compile({
  type: 'object',
  required: ['schemaVersion', 'manifests'],
  properties: { ...common, manifests: { type: 'array', items: descriptor } },
});

const validators: Readonly<Record<string, ValidateFunction>> = {
  'application/vnd.oci.image.manifest.v1+json': manifest,
  'application/vnd.oci.image.index.v1+json': index,
};

/** Why the manifest is refused, or `undefined` for a valid one; manifests of other media types are not judged. */
export function validationError(value: unknown, type: string): string | undefined {
  const validate = validators[type];
  return !validate || validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: '' });
}
