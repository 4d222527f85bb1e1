/** A content graph as nodes: how high each content stands above the blobs, and what it lists. */

import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { children, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { isManifestType } from '../oci/media-types.ts';
import type { Source } from './store.ts';
import { readVerified } from './verify.ts';

/** One content; the same node stands wherever it is listed. */
export interface Node {
  readonly descriptor: Descriptor;
  readonly children: readonly Node[];
  /** 0 for a blob; a manifest or index is one higher than the highest it lists. */
  readonly height: number;
}

/** Indexes inside each other beyond this depth are refused; clients give up long before. */
const depthLimit = 32;
/** Contents of one graph: a mirror of thousands of images has some ten thousand, and each is kept in mind. */
const nodeLimit = 250_000;

/**
 * Every node below `root` and the root itself, each once, children before parents.
 *
 * A document of a type we do not know is a blob. Throws what reading throws, and `invalid-layout` for a document that is
 * none.
 */
export async function readNodes(root: Descriptor, source: Source): Promise<readonly Node[]> {
  const nodes = new Map<string, Node>();
  const read = async (descriptor: Descriptor, depth: number): Promise<Node> => {
    if (depth > depthLimit) throw tooDeep(descriptor);
    if (nodes.size >= nodeLimit) throw tooMany(root);
    const key = keyOf(descriptor);
    const known = nodes.get(key);
    if (known) return known;
    const below: Node[] = [];
    for (const child of await childrenOf(descriptor, source)) below.push(await read(child, depth + 1));
    const node = { descriptor, children: below, height: heightOver(descriptor, below) };
    nodes.set(key, node);
    return node;
  };
  await read(root, 0);
  return [...nodes.values()];
}

/** A store may keep manifests apart from blobs, so content that is listed as both is two nodes. */
function keyOf(descriptor: Descriptor): string {
  return `${isManifestType(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}

function heightOver(descriptor: Descriptor, below: readonly Node[]): number {
  if (!isManifestType(descriptor.mediaType)) return 0;
  return 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0);
}

/** The nodes whose content is in `known`, with all below them: nothing is kept without what it needs. */
export function coveredBy(nodes: readonly Node[], known: ReadonlySet<Digest>): ReadonlySet<Node> {
  const covered = new Set<Node>();
  // Parents come after their children, so that backwards every node is met before what it lists.
  for (const node of nodes.toReversed()) {
    if (known.has(node.descriptor.digest)) covered.add(node);
    if (covered.has(node)) for (const child of node.children) covered.add(child);
  }
  return covered;
}

function tooMany(root: Descriptor): CodedError {
  return new CodedError('unsupported', `${root.digest} lists more than ${nodeLimit} contents`, {
    hint: 'Publish it in parts.',
  });
}

function tooDeep(descriptor: Descriptor): CodedError {
  return new CodedError('unsupported', `${descriptor.digest} lies more than ${depthLimit} indexes deep`, {
    hint: 'Publish an index that lists its manifests directly.',
  });
}

/** Config, layers and manifests that a document lists; nothing for a blob. */
async function childrenOf(descriptor: Descriptor, source: Source): Promise<readonly Descriptor[]> {
  if (!isManifestType(descriptor.mediaType)) return [];
  const bytes = await readVerified(source.fetch(descriptor), descriptor, manifestSizeLimit);
  return children(parseManifest(bytes, descriptor.digest, descriptor.mediaType));
}
