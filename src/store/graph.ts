/** Content graphs: everything that a manifest or index lists, directly or indirectly, as nodes. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { children, type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Source } from './store.ts';
import { readVerified } from './verify.ts';

/** One content; content that is listed several times is one node. */
export interface Node {
  readonly descriptor: Descriptor;
  /** The parsed content, if this is a manifest or index. */
  readonly manifest?: Manifest;
  readonly children: readonly Node[];
  /** 0 for a blob; for a manifest or index, one more than the highest of its children. */
  readonly height: number;
}

/** Maximum depth of nested indexes; clients support far less. */
const depthLimit = 32;
/** Maximum number of nodes, which all stay in memory; a mirror of thousands of images has some ten thousand. */
const nodeLimit = 250_000;
/** Bytes of the manifests of one graph, which also stay in memory. */
const manifestBytesLimit = 256 * 1024 * 1024;

/** Reads the graphs of several roots; what they share is read and kept once. */
export type GraphReader = (root: Descriptor) => Promise<readonly Node[]>;

/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
export async function readNodes(root: Descriptor, source: Source): Promise<readonly Node[]> {
  return await createGraphReader(source)(root);
}

/** Each call of the reader returns what `readNodes` returns. `bytesLimit` is that of the manifests which one call reads. */
export function createGraphReader(source: Source, bytesLimit: number = manifestBytesLimit): GraphReader {
  const nodes = new Map<string, Node>();
  const read = async (descriptor: Descriptor, depth: number, counter: Counter): Promise<Node> => {
    const key = keyOf(descriptor);
    const existing = nodes.get(key);
    if (depth + (existing?.height ?? 0) > depthLimit) throw tooDeep(descriptor);
    if (existing) return existing;
    counter.count(isManifestType(descriptor.mediaType) ? descriptor.size : 0);
    const manifest = await readManifest(descriptor, source);
    const below: Node[] = [];
    for (const child of manifest ? children(manifest) : []) below.push(await read(child, depth + 1, counter));
    const node = {
      descriptor,
      ...(manifest && { manifest }),
      children: below,
      height: heightOf(manifest, below),
    };
    nodes.set(key, node);
    return node;
  };
  return async (root) =>
    collect(await read(root, 0, createCounter(root, bytesLimit)), createCounter(root, bytesLimit));
}

/** The manifests and indexes among the nodes of a graph, the root first. */
export function manifestsOf(nodes: readonly Node[]): readonly Descriptor[] {
  return nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
}

interface Counter {
  /** Throws `unsupported` for one node too many, and for too many bytes of manifests that are read. */
  count(bytes: number): void;
}

function createCounter(root: Descriptor, bytesLimit: number): Counter {
  let [nodes, read] = [0, 0];
  return {
    count(bytes) {
      nodes += 1;
      read += bytes;
      if (nodes > nodeLimit) throw tooMany(root, `${nodeLimit} contents`);
      if (read > bytesLimit) throw tooMany(root, `${bytesLimit} bytes of manifests`);
    },
  };
}

/** The nodes of a graph, each after its children. */
function collect(root: Node, counter: Counter): readonly Node[] {
  const all = new Set<Node>();
  const visited = new Set<Node>();
  const visit = (node: Node): void => {
    if (visited.has(node)) return;
    visited.add(node);
    counter.count(0);
    for (const child of node.children) visit(child);
    all.add(node);
  };
  visit(root);
  return [...all];
}

/** A registry keeps manifests and blobs apart, so that content listed as both is two nodes. */
function keyOf(descriptor: Descriptor): string {
  return `${isManifestType(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}

async function readManifest(descriptor: Descriptor, source: Source): Promise<Manifest | undefined> {
  if (!isManifestType(descriptor.mediaType)) return undefined;
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

function heightOf(manifest: Manifest | undefined, below: readonly Node[]): number {
  return manifest ? 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0) : 0;
}

function tooMany(root: Descriptor, what: string): CodedError {
  return new CodedError('unsupported', `${root.digest} lists more than ${what}`, {
    hint: 'Split it into several artifacts.',
  });
}

function tooDeep(descriptor: Descriptor): CodedError {
  return new CodedError(
    'unsupported',
    `${descriptor.digest} is nested more than ${depthLimit} indexes deep`,
    {
      hint: 'Publish an index that lists its manifests directly.',
    },
  );
}
