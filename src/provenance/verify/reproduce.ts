/** Reproducing: what differs between a published artifact and the same artifact packed again, in words. */

import { isRecord, parseJson } from '../../json.ts';
import { createdKey, revisionKey, titleKey } from '../../oci/annotations.ts';
import type { Descriptor } from '../../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../../oci/manifest.ts';
import { isManifestType } from '../../oci/media-types.ts';
import type { Source } from '../../store/store.ts';
import { readVerified } from '../../store/verify.ts';
import { printable } from '../../text.ts';

export interface Reproduction {
  /** Digest of what was packed again. */
  readonly digest: string;
  /** What differs, one sentence each; empty for the same content. */
  readonly differences: readonly string[];
  /** What another commit with the same content differs in. */
  readonly ofCommit: readonly string[];
}

export interface Side {
  readonly root: Descriptor;
  readonly source: Source;
}

/** Compares manifests, annotations, configs and layers; members of indexes one by one, in their order. */
export async function reproduce(published: Side, packed: Side): Promise<Reproduction> {
  const found = { differences: [] as string[], ofCommit: [] as string[] };
  if (published.root.digest !== packed.root.digest) await compare(published, packed, '', found);
  return { digest: packed.root.digest, ...found };
}

interface Found {
  readonly differences: string[];
  readonly ofCommit: string[];
}

async function compare(published: Side, packed: Side, where: string, found: Found): Promise<void> {
  const [left, right] = [await readManifest(published), await readManifest(packed)];
  const note = (text: string) => found.differences.push(`${where}${text}`);
  if (left.mediaType !== right.mediaType)
    note(`it is ${printable(left.mediaType)}, and would be ${printable(right.mediaType)}`);
  if (left.artifactType !== right.artifactType)
    note(`its artifact type is ${shown(left.artifactType)}, and would be ${shown(right.artifactType)}`);
  compareAnnotations(left, right, where, found);
  await compareConfigs(left, right, { published, packed }, where, found);
  compareLayers(left.layers, right.layers, note);
  if (left.manifests.length !== right.manifests.length)
    note(`it lists ${left.manifests.length} manifests, and would list ${right.manifests.length}`);
  for (const [index, one] of left.manifests.entries()) {
    const other = right.manifests[index];
    if (!other || one.digest === other.digest) continue;
    const below = { published: { ...published, root: one }, packed: { ...packed, root: other } };
    await compare(below.published, below.packed, `${where}manifest ${index}: `, found);
  }
}

async function readManifest({ root, source }: Side): Promise<Manifest> {
  const bytes = await readVerified(source.fetch(root), root, manifestSizeLimit);
  return parseManifest(bytes, root.digest, root.mediaType);
}

/** Those that name the commit, not the content. */
const ofCommit: readonly string[] = [revisionKey, createdKey];

function compareAnnotations(left: Manifest, right: Manifest, where: string, found: Found): void {
  const keys = [...new Set([...Object.keys(left.annotations), ...Object.keys(right.annotations)])].sort();
  for (const key of keys) {
    const [before, after] = [left.annotations[key], right.annotations[key]];
    if (before === after) continue;
    const list = ofCommit.includes(key) ? found.ofCommit : found.differences;
    list.push(
      `${where}the annotation ${printable(key, 120)} is ${shown(before)}, and would be ${shown(after)}`,
    );
  }
}

async function compareConfigs(
  { config: left }: Manifest,
  { config: right }: Manifest,
  { published, packed }: { readonly published: Side; readonly packed: Side },
  where: string,
  found: Found,
): Promise<void> {
  if (left?.digest === right?.digest) return;
  const [before, after] = [await readConfig(left, published), await readConfig(right, packed)];
  const members = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  const differing = members.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (differing.length === 0) found.differences.push(`${where}the config differs`);
  for (const name of differing) {
    const list = name === 'created' ? found.ofCommit : found.differences;
    const [old, next] = [JSON.stringify(before[name]), JSON.stringify(after[name])];
    list.push(`${where}${printable(name, 80)} in the config is ${shown(old)}, and would be ${shown(next)}`);
  }
}

const configLimit = 4 * 1024 * 1024;

/** A config of another kind than a JSON object has no members to compare. */
async function readConfig(
  config: Descriptor | undefined,
  { source }: Side,
): Promise<Readonly<Record<string, unknown>>> {
  if (!config || config.size > configLimit || isManifestType(config.mediaType)) return {};
  const bytes = await readVerified(source.fetch(config), config, configLimit);
  try {
    const value = parseJson(new TextDecoder().decode(bytes));
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Layers are the same if they have the same title, else the same position. */
function compareLayers(
  left: readonly Descriptor[],
  right: readonly Descriptor[],
  note: (text: string) => void,
): void {
  const nameOf = ({ annotations }: Descriptor, index: number) => annotations?.[titleKey] ?? `layer ${index}`;
  const others = new Map(right.map((layer, index) => [nameOf(layer, index), layer]));
  for (const [index, layer] of left.entries()) {
    const name = nameOf(layer, index);
    const other = others.get(name);
    others.delete(name);
    if (!other) note(`${printable(name)} would be missing`);
    else if (other.digest !== layer.digest)
      note(
        `${printable(name)} has ${layer.size} bytes (${layer.digest.slice(0, 19)}), and would have ${other.size} bytes (${other.digest.slice(0, 19)})`,
      );
    else if (other.mediaType !== layer.mediaType)
      note(`${printable(name)} is ${printable(layer.mediaType)}, and would be ${printable(other.mediaType)}`);
  }
  for (const name of others.keys()) note(`${printable(name)} would be added`);
}

function shown(value: string | undefined): string {
  return value === undefined ? 'absent' : `"${printable(value, 200)}"`;
}
