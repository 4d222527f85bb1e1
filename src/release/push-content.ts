/** Pushing content: everything of a delivery except what a target is known to have. */

import { asCodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import { copyGraph } from '../store/copy.ts';
import type { Node } from '../store/graph.ts';
import type { Store } from '../store/store.ts';
import { isPresent, type State } from './delivery-state.ts';
import type { PushedTo } from './pushed-to.ts';

export interface PushOptions {
  /** Maximum parallel pushes to one image layout; a registry client schedules its own requests. */
  readonly concurrency: number;
  readonly pushedTo: PushedTo;
}

/** Pushes everything, but not a root that is still to be pushed under its tag. */
export async function pushContent(state: State, options: PushOptions): Promise<void> {
  const { packed, target } = state.delivery;
  const copy = (root: Descriptor, nodes: readonly Node[], known: ReadonlySet<Digest>) =>
    copyNodes(state, { root, nodes, known, target, options });
  // A store whose manifests list what it has may have lost some of that.
  if (!isPresent(state) || target.can.knownContent) {
    state.known = await knownContent(state);
    // The root is the last node.
    const nodes = state.rootTag === undefined ? packed.nodes : packed.nodes.slice(0, -1);
    await withKnownContent(state, (known) => copy(packed.root, nodes, known));
  }
  for (const { subject, manifest, nodes, tag } of packed.referrers) {
    if (!(await target.exists(manifest))) await copy(manifest, nodes, new Set([subject.digest]));
    if (tag === undefined) await target.can.referrers?.add(subject, manifest);
    else await tagReferrer(state, manifest, tag);
  }
}

/** The tag may hold other signatures of the same artifact, which are not replaced in a registry. */
async function tagReferrer(state: State, manifest: Descriptor, tag: Tag): Promise<void> {
  const { target, destination } = state.delivery;
  const warn = (what: string) => state.warnings.push(`${destination.repository}:${tag} ${what}`);
  if (target.can.tagReferrer) {
    const isReplaced = await target.can.tagReferrer(manifest, tag);
    if (isReplaced) warn('held other statements of cosign, and holds these now');
    return;
  }
  const present = await target.resolve(tag);
  if (present === undefined) await target.tag(manifest, tag);
  else if (present.digest !== manifest.digest) warn('holds other statements of cosign, and stays as it is');
}

async function knownContent({ delivery, before }: State): Promise<ReadonlySet<Digest>> {
  const { packed, published, target } = delivery;
  const { root, nodes } = packed;
  const found = [...before.values()].filter((descriptor) => descriptor !== undefined);
  const isRoot = published.hasRead(root.digest) || found.some(({ digest }) => digest === root.digest);
  const present = isRoot ? root : found[0];
  const wanted = new Set(nodes.map(({ descriptor }) => descriptor.digest));
  return (present && (await target.can.knownContent?.(present, wanted))) ?? new Set();
}

/** A registry may have lost content that a present manifest lists; the copy is then repeated without relying on any. */
async function withKnownContent(
  state: State,
  copy: (known: ReadonlySet<Digest>) => Promise<void>,
): Promise<void> {
  const { known } = state;
  try {
    await copy(known);
  } catch (error) {
    if (known.size === 0 || asCodedError(error).code !== 'not-found') throw error;
    state.known = new Set();
    await copy(state.known);
  }
}

interface Graph {
  readonly root: Descriptor;
  readonly nodes: readonly Node[];
  readonly known: ReadonlySet<Digest>;
  readonly target: Store;
  readonly options: PushOptions;
}

/** Parallel pushes to a registry, whose client limits its requests itself and orders them better the more it can choose from. */
const registryConcurrency = 64;

async function copyNodes(state: State, graph: Graph): Promise<void> {
  const { root, nodes, known, target, options } = graph;
  const { source, destination } = state.delivery;
  const { location } = destination;
  const { pushedTo, concurrency } = options;
  await copyGraph(root, source, target, {
    nodes,
    known,
    concurrency: location.kind === 'layout' ? concurrency : registryConcurrency,
    mountFrom: (descriptor) => pushedTo.mountSource(location, descriptor),
    onPushed(descriptor, result) {
      pushedTo.add(location, descriptor);
      if (result === 'sent') state.sent += descriptor.size;
      else state.reused += descriptor.size;
    },
    onSkipped(descriptor) {
      state.reused += descriptor.size;
    },
  });
}

/** Pushes the root under its tag, and before it once more what was not pushed because a manifest lists it, if the registry lacks that. */
export async function pushRoot(state: State, tag: Tag, options: PushOptions): Promise<void> {
  const { packed, target } = state.delivery;
  const { root, nodes } = packed;
  const tagging: Store = {
    ...target,
    push: async (descriptor, body, hint) =>
      descriptor.digest === root.digest && target.can.pushTagged
        ? await target.can.pushTagged(descriptor, body, tag)
        : await target.push(descriptor, body, hint),
  };
  const relied = state.known;
  await withKnownContent(state, (known) => {
    const rest = known === relied ? nodes.slice(-1) : nodes;
    return copyNodes(state, { root, nodes: rest, known: new Set(), target: tagging, options });
  });
}
