/** An artifact that is pulled: one image manifest, where it is from, and how its layers are named in errors. */

import { CodedError } from '../errors.ts';
import { parseJson } from '../json.ts';
import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest, requireManifestSize } from '../oci/manifest.ts';
import type { Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { printable } from '../text.ts';

export interface PulledArtifact {
  /** As the user wrote it. */
  readonly reference: string;
  /** Its repository or layout, to which `@<digest>` may be appended. */
  readonly location: string;
  readonly root: Descriptor;
  /** An image manifest, or the index of a bundle. */
  readonly manifest: Manifest;
  readonly source: Source;
  /** Names a file of which the artifact does not say how it is called, without an ending. */
  readonly name: string;
  /** Maximum parallel downloads. */
  readonly concurrency: number;
  /** Receives one line about what is left out. */
  note(line: string): void;
}

/** A layer as errors and notes show it. */
export function originOf(layer: Descriptor): string {
  const title = titleOf(layer);
  return title === undefined ? layer.digest : `${printable(title, 120)} (${layer.digest})`;
}

/** The path that a layer gives its file. An empty one is none, as for ORAS (oras-go, content/file). */
export function titleOf({ annotations }: Pick<Descriptor, 'annotations'>): string | undefined {
  return annotations?.[titleKey] || undefined;
}

/** Maximum bytes of a config or another JSON document; the locked application of a large Spin application has some MiB. */
const documentLimit = 16 * 1024 * 1024;

/** Reads a manifest or an index. */
export async function readManifest(descriptor: Descriptor, source: Source): Promise<Manifest> {
  requireManifestSize(descriptor.size, `the manifest ${descriptor.digest}`);
  const bytes = await readBytes(descriptor, source, manifestSizeLimit);
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

/** The value of a JSON document. Throws `invalid-definition` for anything else. */
export async function readJson(descriptor: Descriptor, source: Source): Promise<unknown> {
  const bytes = await readBytes(descriptor, source, documentLimit);
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new CodedError('invalid-definition', `${originOf(descriptor)} is not JSON`, {
      hint: 'Push the artifact again with the tool that wrote it.',
      cause,
    });
  }
}

/** `undefined` for content that is not JSON: clients such as ORAS take any file as a config, also an empty one. */
export async function readDocument(descriptor: Descriptor, source: Source): Promise<unknown> {
  return await readJson(descriptor, source).catch((error: unknown) => {
    if (error instanceof CodedError && error.code === 'invalid-definition') return undefined;
    throw error;
  });
}

async function readBytes(descriptor: Descriptor, source: Source, limit: number): Promise<Uint8Array> {
  return source.readCached?.(descriptor) ?? (await readVerified(source.fetch(descriptor), descriptor, limit));
}
