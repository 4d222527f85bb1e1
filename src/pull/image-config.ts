/** The config of a container image: what unpacking and starting it needs (image-spec v1.1.1, config.md). */

import { isRecord } from '../json.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';

export interface ImageConfig {
  /** Digests of the layers without compression, in their order. */
  readonly diffIds: readonly Digest[];
  /** Of `Entrypoint`, else of `Cmd`: the program and its arguments. */
  readonly command: readonly string[];
  readonly workingFolder: string;
}

/** `undefined` for a document with which no container can be made, as some artifacts have it. */
export function readImageConfig(value: unknown): ImageConfig | undefined {
  if (!isRecord(value) || !isRecord(value.rootfs)) return undefined;
  const { diff_ids: diffIds } = value.rootfs;
  if (diffIds !== null && !Array.isArray(diffIds)) return undefined;
  const config = isRecord(value.config) ? value.config : {};
  const entrypoint = texts(config.Entrypoint);
  return {
    diffIds: texts(diffIds).flatMap((text) => parseDigest(text) ?? []),
    command: entrypoint.length > 0 ? entrypoint : texts(config.Cmd),
    workingFolder: typeof config.WorkingDir === 'string' ? config.WorkingDir : '/',
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
