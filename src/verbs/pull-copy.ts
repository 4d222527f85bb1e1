/** Copying what is pulled into an image layout, in place of files. */

import { inputError } from '../input-error.ts';
import { isTag, parseReference, type Reference } from '../oci/reference.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import type { Selected } from '../pull/candidates.ts';
import { copyToLayout } from '../pull/copy-to-layout.ts';
import type { OpenedReference, Pulled, PullRequest } from '../pull/pull.ts';
import { select } from '../pull/select.ts';
import { selectedName } from '../pull/target-names.ts';
import { printable } from '../text.ts';
import type { Stores } from './verb.ts';

export interface CopyAll extends PullRequest {
  readonly to: string;
  readonly referrers: boolean;
  readonly stores: Stores;
}

/** Copies each artifact as a whole. Throws `input` for two that would have one name in the layout. */
export async function copyAll(opened: readonly OpenedReference[], copy: CopyAll): Promise<readonly Pulled[]> {
  const named: Named[] = [];
  for (const one of opened) named.push(await nameOf(one, copy));
  requireDistinct(named);
  const copied: Pulled[] = [];
  for (const one of named) copied.push(await copyOne(one, copy));
  return copied;
}

/** What is copied, and how it is called in the layout. */
interface Named extends OpenedReference, LayoutName {
  readonly selected: Selected;
}

interface LayoutName {
  readonly name: string;
  /** An artifact without one is listed by its digest. */
  readonly tag?: string;
  /** True for a tag that has no name before it. */
  readonly isWholeName: boolean;
}

async function nameOf(opened: OpenedReference, { criteria, concurrency }: CopyAll): Promise<Named> {
  const { reference, root, source, location } = opened;
  const context = { reference, location, source, concurrency };
  const selected = await select(root, criteria, context, criteria.length === 0);
  return { ...opened, selected, ...layoutNameOf(opened, selected) };
}

/** Of a registry, by repository and tag; from a layout, the name that it has there, which may be the reference in a registry. */
function layoutNameOf({ reference, location, root }: OpenedReference, selected: Selected): LayoutName {
  const parsed = parseSourceReference(reference);
  const name = selectedName(location, root, selected);
  if (parsed.kind === 'registry') {
    const { tag = parsed.reference.digest ? undefined : 'latest' } = parsed.reference;
    return { name, isWholeName: false, ...(tag !== undefined && { tag }) };
  }
  const { name: given } = parsed;
  if (given === undefined || isTag(given)) return { name, isWholeName: true, ...(given && { tag: given }) };
  const full = referenceIn(given);
  return full?.tag === undefined
    ? { name, isWholeName: false }
    : { name: selectedName(full.name, root, selected), isWholeName: false, tag: full.tag };
}

function referenceIn(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

function shownName({ name, tag, isWholeName }: LayoutName): string | undefined {
  return tag === undefined || isWholeName ? tag : `${name}-${tag}`;
}

/** The second one would take the name of the first. */
function requireDistinct(all: readonly Named[]): void {
  const isSame = (one: Named, other: Named) =>
    one.tag !== undefined &&
    shownName(one) === shownName(other) &&
    one.selected.descriptor.digest !== other.selected.descriptor.digest;
  for (const [index, one] of all.entries()) {
    const other = all.slice(0, index).find((before) => isSame(one, before));
    if (other)
      throw inputError(
        `${printable(other.reference)} and ${printable(one.reference)} would both be ${printable(shownName(one) ?? '')} in the layout`,
        { hint: 'Copy each into a layout of its own, or name one of them by its digest alone' },
      );
  }
}

async function copyOne(
  { reference, source, location, selected, name, tag, isWholeName }: Named,
  { to, referrers, concurrency, stores, note }: CopyAll,
): Promise<Pulled> {
  const { descriptor, manifest } = selected;
  const target = await stores.open({ kind: 'layout', folder: to, name }, 'push');
  const count = await copyToLayout({
    source,
    root: descriptor,
    target,
    name,
    ...(tag !== undefined && { tag }),
    isWholeName,
    referrers,
    concurrency,
    onReplaced: (taken) => note(`${printable(to)}: ${replacement(taken)}`),
  });
  if (referrers)
    note(`${printable(reference)}: ${count === 1 ? '1 referrer was' : `${count} referrers were`} copied`);
  return {
    reference,
    location,
    digest: descriptor.digest,
    kind: 'layout',
    path: to,
    files: [],
    annotations: manifest.annotations,
    mediaTypes: [...new Set(manifest.layers.map(({ mediaType }) => mediaType))],
  };
}

function replacement(name: string): string {
  if (/^sha256-[0-9a-f]{64}\./.test(name)) return `${name} had other statements of cosign, and has these now`;
  return `${printable(name)} was another manifest, and is this one now`;
}

/** The folder that `to` names. Throws `input` for anything else. */
export function folderOf(to: string): string {
  const folder = to.replace(/^oci:/, '');
  const [, named, name] = /^((?:[A-Za-z]:[\\/])?[^:]+):(.*)$/s.exec(folder) ?? [];
  if (named !== undefined && to.startsWith('oci:') && !folder.startsWith('//'))
    throw inputError(
      `"to" is ${printable(to)}, which names ${printable(name ?? '')} in it; an artifact keeps its tag`,
      {
        hint: 'Name the folder alone',
        lines: { to: `oci:${named}` },
      },
    );
  if (/^~(?:[\\/]|$)/.test(folder))
    throw inputError(`"to" is ${printable(to)}, and nothing expands "~" in it`, {
      hint: 'Name the folder in full, or relative to the current one, for example',
      lines: { to: `oci:.${folder.slice(1)}` },
    });
  if (to.startsWith('oci:') && folder !== '' && !folder.startsWith('//')) return folder;
  const isPath = /^(?:\.{0,2}\/[\w./-]+|[\w-]+\/?)$/.test(to);
  throw inputError(`"to" is ${printable(to)}, and an artifact is copied into an image layout`, {
    hint: 'Name its folder',
    lines: { to: isPath ? `oci:${to}` : 'oci:./out' },
  });
}
