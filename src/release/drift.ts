/** Drift: how a published manifest differs from the packed one, in words. */

import { createdKey, revisionKey, titleKey } from '../oci/annotations.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { exportsOf } from '../plan/wasm-exports.ts';
import type { ManifestBytes, Source } from '../store/store.ts';
import { readVerified } from '../store/verify.ts';
import { printable, readableSize } from '../text.ts';
import type { Delivery } from './delivery.ts';
import type { Packed } from './pack.ts';

/** The bytes of the packed root. */
export async function packedManifest({ root }: Packed, source: Source): Promise<Uint8Array> {
  return await readVerified(source.fetch(root), root, manifestSizeLimit);
}

/** Differences that are told; a list of all of a large folder would help nobody. */
const shownLimit = 6;

/** `layer cart.wasm differs: export "total" is new; annotation org.opencontainers.image.licenses is "MIT" instead of "Apache-2.0"`. */
export async function describeDrift(
  { packed, source, target }: Delivery,
  { bytes, descriptor }: ManifestBytes,
): Promise<string> {
  const theirs = parsed(bytes, descriptor);
  const ours = parsed(await packedManifest(packed, source), packed.root);
  if (!theirs || !ours) return 'it is no manifest';
  const sides = { theirs: target, ours: source };
  const lines = [
    ...types(theirs, ours),
    ...(await contents(theirs, ours, sides)),
    ...annotations(theirs.annotations, ours.annotations),
  ];
  if (lines.length === 0) return 'only its form in bytes differs';
  const more = lines.length - shownLimit;
  return [
    ...lines.slice(0, shownLimit),
    ...(more > 0 ? [`${more} more difference${more === 1 ? '' : 's'}`] : []),
  ].join('; ');
}

function parsed(bytes: Uint8Array, { digest, mediaType }: Descriptor): Manifest | undefined {
  try {
    return parseManifest(bytes, digest, mediaType);
  } catch {
    return undefined;
  }
}

function types(theirs: Manifest, ours: Manifest): readonly string[] {
  return [
    ...changed('media type', theirs.mediaType, ours.mediaType),
    ...changed('artifact type', theirs.artifactType, ours.artifactType),
    ...changed('config type', theirs.config?.mediaType, ours.config?.mediaType),
  ];
}

/** `published` is what the registry has. */
function changed(what: string, published: string | undefined, packed: string | undefined): readonly string[] {
  if (published === packed) return [];
  if (published === undefined) return [`${what} is new: ${quoted(packed)}`];
  if (packed === undefined) return [`${what} is gone: ${quoted(published)}`];
  return [`${what} is ${quoted(packed)} instead of ${quoted(published)}`];
}

function quoted(text = ''): string {
  return `"${printable(text, 80)}"`;
}

interface Sides {
  readonly theirs: Source;
  readonly ours: Source;
}

/** What both list, matched by title, else by position. A config that differs matters only when nothing else tells why. */
async function contents(theirs: Manifest, ours: Manifest, sides: Sides): Promise<readonly string[]> {
  const [before, now] = [named(theirs), named(ours)];
  const lines: string[] = [];
  for (const [name, descriptor] of now) {
    const old = before.get(name);
    if (!old) lines.push(`${name} is new`);
    else if (old.digest !== descriptor.digest) lines.push(await contentLine(name, old, descriptor, sides));
  }
  for (const name of before.keys()) if (!now.has(name)) lines.push(`${name} is gone`);
  const isConfigOnly = lines.length === 0 && theirs.config?.digest !== ours.config?.digest;
  return isConfigOnly ? ['its config differs'] : lines;
}

function named({ layers, manifests }: Manifest): ReadonlyMap<string, Descriptor> {
  const entries = [
    ...layers.map((layer, index) => [`layer ${titleOf(layer, index)}`, layer] as const),
    ...manifests.map((member, index) => [`member ${titleOf(member, index)}`, member] as const),
  ];
  return new Map(entries);
}

function titleOf({ annotations, platform }: Descriptor, index: number): string {
  const title = annotations?.[titleKey] ?? (platform && `${platform.os}/${platform.architecture}`);
  return title === undefined ? `${index + 1}` : printable(title, 80);
}

async function contentLine(name: string, old: Descriptor, now: Descriptor, sides: Sides): Promise<string> {
  const exported = await exportLines(old, now, sides);
  if (exported) return `${name} differs: ${exported}`;
  const sizes =
    old.size === now.size
      ? readableSize(now.size)
      : `${readableSize(now.size)} instead of ${readableSize(old.size)}`;
  return `${name} differs (${sizes})`;
}

/** Bytes of a Wasm file that is downloaded to compare its exports. */
const downloadLimit = 16 * 1024 * 1024;

/** How the exports of two Wasm files differ; `undefined` for other content, and where they cannot be read. */
async function exportLines(old: Descriptor, now: Descriptor, sides: Sides): Promise<string | undefined> {
  const isWasm = /wasm/.test(now.mediaType) || /\.wasm$/.test(now.annotations?.[titleKey] ?? '');
  if (!isWasm || old.size > downloadLimit || now.size > downloadLimit) return undefined;
  const [before, after] = await Promise.all([exported(old, sides.theirs), exported(now, sides.ours)]);
  if (!before || !after) return undefined;
  const added = after.filter((name) => !before.includes(name));
  const removed = before.filter((name) => !after.includes(name));
  if (added.length + removed.length === 0) return 'its exports have the same names';
  return [...exportList(added, 'new'), ...exportList(removed, 'gone')].join(', ');
}

async function exported(descriptor: Descriptor, source: Source): Promise<readonly string[] | undefined> {
  try {
    return await exportsOf(await readVerified(source.fetch(descriptor), descriptor, downloadLimit));
  } catch {
    return undefined;
  }
}

const exportLimit = 5;

function exportList(names: readonly string[], state: 'new' | 'gone'): readonly string[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, exportLimit).map(quoted).join(', ');
  const more = names.length > exportLimit ? ` and ${names.length - exportLimit} more` : '';
  return names.length === 1 ? [`export ${shown} is ${state}`] : [`exports ${shown}${more} are ${state}`];
}

/** Those of the commit come last: they differ for every commit. */
function annotations(theirs: Annotations, ours: Annotations): readonly string[] {
  const ofCommit = [revisionKey, createdKey];
  const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort();
  const ordered = [
    ...keys.filter((key) => !ofCommit.includes(key)),
    ...keys.filter((key) => ofCommit.includes(key)),
  ];
  return ordered.flatMap((key) => changed(`annotation ${printable(key, 100)}`, theirs[key], ours[key]));
}
