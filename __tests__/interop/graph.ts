/** Content graphs that clients have pulled, read without any code of this project. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Contents by digest. */
export type Graph = ReadonlyMap<string, Buffer>;

interface Manifest {
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[] | null;
  readonly manifests?: readonly { readonly digest: string; readonly mediaType: string }[];
}

const manifestType = /\+json$|\.v1\+prettyjws$/;

/** Reads everything that is reachable from a root. Throws when content is missing or does not match its digest. */
export function readGraph(root: string, read: (digest: string) => Buffer | undefined): Graph {
  const graph = new Map<string, Buffer>();
  const visit = (digest: string, isManifest: boolean) => {
    const known = graph.get(digest);
    const bytes = known ?? read(digest);
    assert.ok(bytes, `${digest} is missing`);
    assert.equal(digestOf(bytes), digest);
    graph.set(digest, bytes);
    if (!isManifest || known) return;
    const { config, layers, manifests } = JSON.parse(bytes.toString()) as Manifest;
    for (const blob of [...(config ? [config] : []), ...(layers ?? [])]) visit(blob.digest, false);
    for (const child of manifests ?? []) visit(child.digest, manifestType.test(child.mediaType));
  };
  visit(root, true);
  return graph;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The graph in an image layout. */
export function layoutGraph(folder: string, root: string): Graph {
  return readGraph(root, (digest) => readIfPresent(join(folder, 'blobs', ...digest.split(':'))));
}

/** The graph in a folder that `skopeo copy … dir:` has written. */
export function directoryGraph(folder: string, root: string): Graph {
  const top = readIfPresent(join(folder, 'manifest.json'));
  return readGraph(root, (digest) => {
    const hex = digest.slice('sha256:'.length);
    if (digest === root) return top;
    return readIfPresent(join(folder, hex)) ?? readIfPresent(join(folder, `${hex}.manifest.json`));
  });
}

/** Throws unless both graphs hold the same digests. */
export function sameGraph(found: Graph, expected: Graph): void {
  assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort());
}

function readIfPresent(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
