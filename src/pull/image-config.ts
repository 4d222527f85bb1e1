/** The config of a container image: what unpacking and starting it needs (image-spec v1.1.1, config.md). */

import { isRecord } from '../json.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';

export interface ImageConfig {
  /** Digests of the layers without compression, in their order. */
  readonly diffIds: readonly Digest[];
  /** Of `Entrypoint`, else of `Cmd`: the program and its arguments. */
  readonly command: readonly string[];
  readonly workingFolder: string;
  /** Folders of the variable `PATH`. */
  readonly searchPath: readonly string[];
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
    searchPath: searchPathOf(texts(config.Env)),
  };
}

/** What runtimes set where an image sets none (containerd, pkg/oci/spec.go). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

function searchPathOf(environment: readonly string[]): readonly string[] {
  const line = environment.findLast((one) => one.startsWith('PATH='));
  return (line?.slice('PATH='.length) ?? defaultPath).split(':').filter((folder) => folder !== '');
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
