/** Moving tags: the second phase of a delivery, in which each tag is read before and after it is set. */

import { setTimeout as wait } from 'node:timers/promises';
import { asCodedError, CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import type { ReadStore } from '../store/store.ts';
import { uptime } from '../uptime.ts';
import { forEach, rootOf, type State } from './delivery-state.ts';
import { printTag } from './destinations.ts';
import { listedIn } from './published.ts';
import { type PushOptions, pushRoot } from './push-content.ts';
import { kindOf, movingOrder, tagsOfKind } from './tag-rules.ts';
import { hasVersionFor, higherVersion } from './version-order.ts';

export interface MoveOptions extends PushOptions {
  /** True when the tags of a state are read before and after they are set, since other runs may set them too. */
  isGuarded(state: State, tag: Tag): boolean;
}

/** Codes of errors after which a tag certainly has not moved. */
const rejections: readonly string[] = [
  'conflict',
  'denied',
  'unauthenticated',
  'not-found',
  'unsupported',
  'digest-mismatch',
  'invalid-reference',
];

/** Sets the tags, exact versions first. Throws `conflict` when another run has set one of them meanwhile. */
export async function moveTags(state: State, options: MoveOptions): Promise<void> {
  const { delivery, before, judgement, moved } = state;
  const root = rootOf(state);
  if (delivery.tags.length === 0) await delivery.target.can.addUntagged?.([root]);
  for (const tag of movingOrder(delivery.packed.artifact, judgement.tags)) {
    if (before.get(tag)?.digest === root.digest) continue;
    if (await setTag(state, tag, options)) moved.push(tag);
  }
  await settleAliases(state);
  await confirmAliases(state, options);
}

/**
 * Aliases that a lost race has left at this version although a higher one is published are set to that. The last alias, `latest`, tells
 * for all: where the higher version is the same manifest, nothing is lost.
 */
async function settleAliases(state: State): Promise<void> {
  for (const [alias, version] of [...state.judgement.behind].reverse()) {
    const found = await setForward(state, alias, version);
    if (found?.digest === rootOf(state).digest) return;
  }
}

/** False when another run has set the tag to the same content, so that nothing was left to do. */
async function setTag(state: State, tag: Tag, options: MoveOptions): Promise<boolean> {
  const root = rootOf(state);
  const isGuarded = options.isGuarded(state, tag);
  const start = uptime();
  if (isGuarded && (await isSetAlready(state, tag))) return false;
  try {
    if (tag === state.rootTag) await pushRoot(state, tag, options);
    else await state.delivery.target.tag(root, tag);
  } catch (error) {
    const failure = asCodedError(error);
    if (!rejections.includes(failure.code)) state.unknown.push(tag);
    throw failure;
  }
  state.settingTime = Math.max(state.settingTime, uptime() - start);
  if (isGuarded) await requireSet(state, tag);
  return true;
}

/** Throws `conflict` for a tag that does not refer to what it did at the start, unless it is an alias that may move forward from there. */
async function isSetAlready(state: State, tag: Tag): Promise<boolean> {
  const { delivery, before } = state;
  const wanted = rootOf(state).digest;
  const now = await readTwiceUnless(delivery.target, tag, (digest) =>
    [undefined, wanted, before.get(tag)?.digest].includes(digest),
  );
  if (now?.digest === wanted) return true;
  if (now === undefined || now.digest === before.get(tag)?.digest) return false;
  if (isComparable(state, tag) && (await higherThanOwn(state, tag)) === undefined) {
    before.set(tag, now);
    return false;
  }
  throw lostRace(state, tag, now);
}

/** A registry may serve what the tag referred to before for a moment; anything else was set by another run. */
async function requireSet(state: State, tag: Tag): Promise<void> {
  const { delivery, before } = state;
  // The response to the push has confirmed the tag, so that a registry that does not respond now proves nothing.
  const isExpected = (digest: Digest | undefined): boolean =>
    [undefined, rootOf(state).digest, before.get(tag)?.digest].includes(digest);
  const now = await readTwiceUnless(delivery.target, tag, isExpected).catch(() => undefined);
  if (now !== undefined && !isExpected(now.digest)) throw lostRace(state, tag, now);
}

/** What a tag refers to. A single response that accuses another run is not trusted: its header may name other content. */
async function readTwiceUnless(
  target: Pick<ReadStore, 'resolve'>,
  tag: Tag,
  isExpected: (digest: Digest | undefined) => boolean,
): Promise<Descriptor | undefined> {
  const first = await target.resolve(tag);
  return isExpected(first?.digest) ? first : await target.resolve(tag);
}

/** Another run may have published a higher version between the look-up of an alias and its move; the alias is then set to that version. */
async function confirmAliases(state: State, options: MoveOptions): Promise<void> {
  const { moved } = state;
  const aliases = moved.filter((tag) => isComparable(state, tag) && options.isGuarded(state, tag));
  const lost: CodedError[] = [];
  for (const [index, alias] of aliases.entries()) {
    // The first list serves all of them.
    const higher = await higherThanOwn(state, alias, index === 0 ? 'read' : 'known');
    if (higher === undefined) continue;
    moved.splice(moved.indexOf(alias), 1);
    const found = await setForward(state, alias, higher);
    lost.push(lostRace(state, alias, found ?? rootOf(state), higher));
  }
  if (lost[0]) throw lost[0];
}

/** Milliseconds. */
const longestPause = 2000;

/**
 * Reads exact versions once more at the end. Another run may have looked for a version before this one has set it, and set it after this
 * one has read it; it needs about as long for that as this run has needed, so that twice that time is waited.
 */
export async function confirmVersions(states: readonly State[], options: MoveOptions): Promise<void> {
  const versionsOf = (state: State) =>
    tagsOfKind(state.delivery.packed.artifact, 'version').filter(
      (tag) => state.moved.includes(tag) && options.isGuarded(state, tag),
    );
  const pending = states.filter((state) => !state.error && versionsOf(state).length > 0);
  if (pending.length === 0) return;
  await wait(Math.min(longestPause, 2 * Math.max(...pending.map(({ settingTime }) => settingTime))));
  await forEach(pending, async (state) => {
    for (const tag of versionsOf(state))
      await requireSet(state, tag).catch((error) => giveUp(state, tag, error));
  });
}

/** The version belongs to another run, and so do the aliases that this one has set. */
async function giveUp(state: State, version: Tag, error: unknown): Promise<never> {
  const { moved } = state;
  const aliases = moved.filter((tag) => isComparable(state, tag));
  for (const alias of aliases) await setForward(state, alias, version);
  const lost = [version, ...aliases];
  moved.splice(0, moved.length, ...moved.filter((tag) => !lost.includes(tag)));
  throw error;
}

function isComparable({ delivery }: State, tag: Tag): boolean {
  const { artifact } = delivery.packed;
  return kindOf(artifact, tag) === 'alias' && hasVersionFor(tag, tagsOfKind(artifact, 'version'));
}

async function higherThanOwn(
  state: State,
  alias: Tag,
  list: 'read' | 'known' = 'read',
): Promise<Tag | undefined> {
  const { delivery } = state;
  if (list === 'read') state.listed = await listedIn(delivery.target);
  const versions = tagsOfKind(delivery.packed.artifact, 'version');
  return higherVersion(alias, versions, state.listed ?? []);
}

/** Sets an alias to a higher version that another run has published. */
async function setForward(state: State, alias: Tag, version: Tag): Promise<Descriptor | undefined> {
  const { target } = state.delivery;
  const found = await target.resolve(version);
  if (found && found.digest !== rootOf(state).digest) await target.tag(found, alias);
  return found;
}

function lostRace(state: State, tag: Tag, now: Descriptor, version?: Tag): CodedError {
  const name = printTag(state.delivery.destination, parseTag(tag));
  const what =
    version === undefined
      ? `was set to ${now.digest} by another run while this one was running`
      : `was moved while another run published ${version}; it refers to that version (${now.digest})`;
  return new CodedError('conflict', `${name} ${what}`, {
    hint: `Re-run, and let runs of one ref wait for each other: concurrency: publish-${'$'}{{ github.ref }}`,
  });
}
