/** The Wasm file of an artifact: which layer it is, and its bytes. */

import { CodedError } from '../errors.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { printable } from '../text.ts';

/** Types of a layer that is a Wasm file (CNCF's Wasm OCI artifact, Spin, Kubewarden, wasm-to-oci, Istio). */
const wasmTypes: ReadonlySet<string> = new Set([
  'application/wasm',
  'application/vnd.wasm.content.layer.v1+wasm',
  'application/vnd.module.wasm.content.layer.v1+wasm',
]);

/** Bytes of a Wasm file that is held in memory. */
const sizeLimit = 256 * 1024 * 1024;

export interface WasmContent {
  readonly descriptor: Descriptor;
  readonly bytes: Uint8Array;
}

/** Throws `unsupported` for an artifact without a Wasm file, and for one with several. */
export async function readWasmContent(
  root: Descriptor,
  source: Source,
  reference: string,
): Promise<WasmContent> {
  const descriptor = only(await wasmLayers(root, source, 0), reference);
  return { descriptor, bytes: await readVerified(source.fetch(descriptor), descriptor, sizeLimit) };
}

/** Indexes deeper than this are not looked into. */
const depthLimit = 4;

/** Those of the manifest, or of all that an index lists, each once. */
async function wasmLayers(root: Descriptor, source: Source, depth: number): Promise<readonly Descriptor[]> {
  const { layers, manifests } = await readManifest(root, source);
  const found = new Map(layers.filter(isWasm).map((layer) => [layer.digest, layer]));
  if (depth < depthLimit)
    for (const child of manifests.filter(({ mediaType }) => isManifestType(mediaType)))
      for (const layer of await wasmLayers(child, source, depth + 1)) found.set(layer.digest, layer);
  return [...found.values()];
}

async function readManifest(descriptor: Descriptor, source: Source): Promise<Manifest> {
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

function isWasm({ mediaType, annotations }: Descriptor): boolean {
  return wasmTypes.has(mediaType) || (annotations?.[titleKey]?.endsWith('.wasm') ?? false);
}

function only(layers: readonly Descriptor[], reference: string): Descriptor {
  const [first, ...others] = layers;
  const at = printable(reference);
  if (first === undefined)
    throw new CodedError('unsupported', `${at} has no layer that is a Wasm file`, {
      hint: `See what it has: oci-wasm-publish inspect ${at}`,
    });
  if (others.length === 0) return first;
  const names = layers.map(({ annotations, digest }) => printable(annotations?.[titleKey] ?? digest));
  throw new CodedError(
    'unsupported',
    `${at} has ${layers.length} Wasm files: ${names.slice(0, 10).join(', ')}`,
    {
      hint: 'Name the reference of one of them, or pull the files and compare those.',
    },
  );
}
