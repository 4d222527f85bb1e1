/** The graph of an artifact as the report has it: its manifests and blobs, and what contains what. */

import { titleKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Node } from '../store/graph.ts';
import { printable } from '../text.ts';

export interface ArtifactGraph {
  readonly name: string;
  /** Digest of the root, which is the first node. */
  readonly root: Digest;
  readonly nodes: readonly GraphNode[];
  /** Number of nodes beyond those that are listed. */
  readonly omitted?: number;
}

export interface GraphNode {
  readonly digest: Digest;
  readonly kind: 'index' | 'manifest' | 'config' | 'layer' | 'referrer';
  /** File name, platform or media type; it has gone through `printable`. */
  readonly label: string;
  readonly size: number;
  /** Digests of what it contains; of a referrer, its subject. */
  readonly to: readonly Digest[];
}

/** Nodes of one graph in a report. */
const nodeLimit = 100;

/** The graph below the root, level by level, and after it what refers to it. */
export function graphOf(
  name: string,
  nodes: readonly Node[],
  referrers: readonly Referring[],
): ArtifactGraph | undefined {
  const root = nodes.at(-1);
  if (!root) return undefined;
  const all = new Map<Digest, GraphNode>();
  const queue: (readonly [Node, GraphNode['kind']])[] = [[root, kindOf(root)]];
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [node, kind] = next;
    if (all.has(node.descriptor.digest)) continue;
    all.set(node.descriptor.digest, described(node, kind));
    for (const child of node.children) queue.push([child, kindIn(node, child)]);
  }
  for (const one of referrers) all.set(one.manifest.digest, referrerOf(one));
  const listed = [...all.values()];
  const omitted = listed.length - nodeLimit;
  return {
    name: printable(name, 200),
    root: root.descriptor.digest,
    nodes: listed.slice(0, nodeLimit),
    ...(omitted > 0 && { omitted }),
  };
}

/** A manifest with a subject. */
interface Referring {
  readonly subject: Pick<Descriptor, 'digest'>;
  readonly manifest: Descriptor;
}

function referrerOf({ subject, manifest }: Referring): GraphNode {
  const { digest, size, mediaType, artifactType } = manifest;
  return {
    digest,
    kind: 'referrer',
    label: printable(artifactType ?? mediaType, 120),
    size,
    to: [subject.digest],
  };
}

function kindOf({ manifest }: Node): GraphNode['kind'] {
  if (!manifest) return 'layer';
  return manifest.manifests.length > 0 || manifest.mediaType.includes('index') ? 'index' : 'manifest';
}

function kindIn(parent: Node, child: Node): GraphNode['kind'] {
  const isConfig = parent.manifest?.config?.digest === child.descriptor.digest;
  return isConfig && !child.manifest ? 'config' : kindOf(child);
}

function described({ descriptor, manifest, children }: Node, kind: GraphNode['kind']): GraphNode {
  const { digest, size, mediaType, annotations, platform } = descriptor;
  const title = annotations?.[titleKey];
  const place = platform && `${platform.os}/${platform.architecture}`;
  const type = manifest?.artifactType ?? mediaType;
  return {
    digest,
    kind,
    label: printable(title ?? place ?? type, 120),
    size,
    to: children.map((child) => child.descriptor.digest),
  };
}
