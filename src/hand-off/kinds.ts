/** The media types of a hand-off: those of the formats of this program, and no others. */

import {
  emptyType,
  imageConfigType,
  imageIndexType,
  imageLayerGzipType,
  imageManifestType,
} from '../oci/media-types.ts';

/** Of manifests; those of Docker are written by other tools only. */
export const manifestTypes: readonly string[] = [imageManifestType, imageIndexType];

/** Of configs, and of artifacts. */
export const configTypes: ReadonlySet<string> = new Set([
  emptyType,
  imageConfigType,
  'application/vnd.wasm.config.v0+json',
  'application/vnd.wasm.config.v1+json',
  'application/vnd.cncf.helm.config.v1+json',
  'application/vnd.cncf.flux.config.v1+json',
  'application/vnd.timoni.config.v1+json',
  'application/vnd.io.flipt.cup.controller+type',
]);

export const layerTypes: ReadonlySet<string> = new Set([
  emptyType,
  imageLayerGzipType,
  'application/wasm',
  'application/vnd.wasm.content.layer.v1+wasm',
  'application/vnd.wasm.content.layer.v1+data',
  'application/vnd.wasm.content.bundle.v1.tar+gzip',
  'application/vnd.fermyon.spin.application.v1+config',
  'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
  'application/vnd.cncf.flux.content.v1.tar+gzip',
  'application/vnd.timoni.content.v1.tar+gzip',
  'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip',
  'application/vnd.io.flipt.cup.resource.v1+json',
]);

/** Formats whose clients take versions only, so that `pr-42` is no tag for them. */
const versionFormats: readonly string[] = ['helm', 'timoni'];

/**
 * The tag of a preview, made of the number alone. A version in the content is not used: whoever wrote `99.0.0` there would get a
 * pre-release that ranges of versions prefer, and below 0.0.0 nothing is released.
 */
export function previewTag(number: number, format: string): string {
  return versionFormats.includes(format) ? `0.0.0-pr.${number}` : `pr-${number}`;
}
