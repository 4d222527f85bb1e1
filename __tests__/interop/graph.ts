/** Content graphs as clients bring them home, read with nothing of ours but JSON and a digest. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes by digest. */
export type Graph = ReadonlyMap<string, Buffer>;

interface Listed {
  readonly config?: { readonly digest: string };
  readonly layers?: readonly { readonly digest: string }[] | null;
  readonly manifests?: readonly { readonly digest: string; readonly mediaType: string }[];
}

const document = /\+json$|\.v1\+prettyjws$/;

/** Everything below a root, each checked against its name. Throws when anything is missing or differs. */
export function readGraph(root: string, read: (digest: string) => Buffer | undefined): Graph {
  const graph = new Map<string, Buffer>();
  const visit = (digest: string, isDocument: boolean) => {
    const known = graph.get(digest);
    const bytes = known ?? read(digest);
    assert.ok(bytes, `${digest} did not come along`);
    assert.equal(digestOf(bytes), digest);
    graph.set(digest, bytes);
    if (!isDocument || known) return;
    const { config, layers, manifests } = JSON.parse(bytes.toString()) as Listed;
    for (const one of [...(config ? [config] : []), ...(layers ?? [])]) visit(one.digest, false);
    for (const one of manifests ?? []) visit(one.digest, document.test(one.mediaType));
  };
  visit(root, true);
  return graph;
}

export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

/** The graph in an image layout folder. */
export function layoutGraph(folder: string, root: string): Graph {
  return readGraph(root, (digest) => optional(join(folder, 'blobs', ...digest.split(':'))));
}

/** The graph in what `skopeo copy … dir:` writes. */
export function directoryGraph(folder: string, root: string): Graph {
  const top = optional(join(folder, 'manifest.json'));
  return readGraph(root, (digest) => {
    const hex = digest.slice('sha256:'.length);
    if (digest === root) return top;
    return optional(join(folder, hex)) ?? optional(join(folder, `${hex}.manifest.json`));
  });
}

export function sameGraph(found: Graph, expected: Graph): void {
  assert.deepEqual([...found.keys()].sort(), [...expected.keys()].sort());
}

function optional(path: string): Buffer | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}
