/** What layers and bundles are, by their types and annotations alone. */

import type { Descriptor } from '../oci/descriptor.ts';
import type { Manifest } from '../oci/manifest.ts';

/** Types of layers that are Wasm binaries; those of other names end with `+wasm`. */
const wasmTypes: readonly string[] = [
  'application/wasm',
  'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
];

export function isWasmLayer({ mediaType }: Descriptor): boolean {
  return wasmTypes.includes(mediaType) || mediaType.endsWith('+wasm');
}

/** Layers that are changes of a root file system, of OCI and of Docker. */
const fileSystemType =
  /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](?:gzip|zstd))?$/;

export function isFileSystemLayer({ mediaType }: Descriptor): boolean {
  return fileSystemType.test(mediaType);
}

/** How the children of a CNAB bundle are told apart (cnab-to-oci, converter/convert.go). */
const childTypeKey = 'io.cnab.manifest.type';

export function isBundle({ manifests }: Manifest): boolean {
  return manifests.some(isDefinition);
}

/** The child of a CNAB bundle that has `bundle.json` as its config. */
export function isDefinition({ annotations }: Descriptor): boolean {
  return annotations?.[childTypeKey] === 'config';
}
