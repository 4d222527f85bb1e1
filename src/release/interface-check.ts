/**
 * The check of interfaces: what each artifact follows, how its interface differs from that, and whether its version promises enough.
 *
 * A release follows the highest earlier version of its series, a pull request what its base branch has published.
 */

import { createLimit } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import { versionKey } from '../oci/annotations.ts';
import { type Manifest, parseManifest } from '../oci/manifest.ts';
import { imageConfigType } from '../oci/media-types.ts';
import type { Tag } from '../oci/reference.ts';
import { parseSemver } from '../semver.ts';
import type { ManifestBytes, Source } from '../store/store.ts';
import { printable } from '../text.ts';
import type { AnyInterface } from '../wit/any-interface.ts';
import type { Delivery } from './delivery.ts';
import { printTag } from './destinations.ts';
import type { InterfaceChange } from './interface-change.ts';
import type { Judgement } from './judgement.ts';
import { tagsOfKind } from './tag-rules.ts';
import { versionHint } from './version-line.ts';
import { successionOf } from './version-order.ts';

export interface InterfaceCheckOptions {
  /** True where a release must promise what its interface changes. */
  readonly enforces: boolean;
  /** Tags under which the base branch of a pull request publishes an artifact, the most likely first; of another event none. */
  baseTags(artifact: Artifact): readonly Tag[];
  /** The git tag that is released. */
  readonly gitTag?: string;
  /** The content of the repository, behind the cache. */
  cached(delivery: Delivery): Promise<Source>;
  /** The interface of the Wasm file that a manifest describes; `undefined` where that is not one file. Throws for an unreadable one. */
  readInterface(manifest: Manifest, source: Source, reference: string): Promise<AnyInterface | undefined>;
}

export interface CheckedInterface {
  readonly change: InterfaceChange;
  /** Why it must not be published. */
  readonly refusal?: CodedError;
  readonly warnings: readonly string[];
}

/** `undefined` for what has no interface of its own, follows nothing, or is published already. Does not throw. */
export type CheckInterface = (
  delivery: Delivery,
  judgement: Pick<Judgement, 'exists' | 'tags'>,
) => Promise<CheckedInterface | undefined>;

/** What an artifact follows: its manifest, or why that is not known. */
interface Base {
  readonly tag?: Tag;
  readonly version?: string;
  readonly found?: ManifestBytes;
  readonly unknown?: string;
}

interface Following {
  readonly base: Base;
  /** The version that is released, or that the package states. */
  readonly own?: string;
  readonly isRelease: boolean;
}

/** Formats of one Wasm file that others link, load or run; declared ones are named by their file. */
const comparedFormats: readonly string[] = ['wasm', 'envoy', 'kubewarden', 'image', 'layout'];

/** True for artifacts whose interface is that of the one Wasm file in them. */
export function hasInterface({ format }: Pick<Artifact, 'format'>): boolean {
  return comparedFormats.includes(format) || format.startsWith('./');
}

/** Artifacts that are compared at a time: each has two files in memory. */
const parallel = 4;

export function createInterfaceCheck(options: InterfaceCheckOptions): CheckInterface {
  const limit = createLimit(parallel);
  return async (delivery, judgement) => {
    const { destination, packed } = delivery;
    if (destination.location.kind === 'layout' || judgement.exists || !hasInterface(packed.artifact))
      return undefined;
    const following = await followingOf(delivery, judgement.tags, options);
    if (!following) return undefined;
    const change = await limit(() => changeOf(delivery, following, options));
    return change && judged(delivery, following, change, options);
  };
}

async function followingOf(
  delivery: Delivery,
  tags: readonly Tag[],
  { baseTags }: InterfaceCheckOptions,
): Promise<Following | undefined> {
  const { artifact } = delivery.packed;
  const versions = tagsOfKind(artifact, 'version').filter((tag) => tags.includes(tag));
  if (versions.length > 0) return await releaseOf(delivery, versions);
  for (const tag of baseTags(artifact)) {
    const found = await readBase(delivery, tag);
    if (found === undefined) continue;
    const own = artifact.version;
    return { isRelease: false, base: found, ...(own !== undefined && { own }) };
  }
  return undefined;
}

async function releaseOf(delivery: Delivery, versions: readonly Tag[]): Promise<Following | undefined> {
  const { packed, published } = delivery;
  const present = await Promise.all(versions.map((tag) => published.before(tag)));
  if (present.every((found) => found?.digest === packed.root.digest)) return undefined;
  try {
    const listed = await published.tags();
    if (!listed) return { isRelease: true, base: { unknown: 'the registry does not list its tags' } };
    const succession = successionOf(versions, tagsOfKind(packed.artifact, 'alias'), listed);
    if (!succession?.earlier) return undefined;
    const { own, earlier } = succession;
    const base = (await readBase(delivery, earlier.tag)) ?? {
      tag: earlier.tag,
      unknown: 'its manifest cannot be read',
    };
    return { isRelease: true, own: own.version, base: { ...base, version: earlier.version } };
  } catch (error) {
    return { isRelease: true, base: { unknown: reasonOf(error) } };
  }
}

/** `undefined` when the tag does not exist, or the store cannot tell. */
async function readBase({ published }: Delivery, tag: Tag): Promise<Base | undefined> {
  try {
    const found = await published.read(tag);
    if (!found)
      return published.isRefused(tag) ? { tag, unknown: 'the registry refuses to show it' } : undefined;
    const version = manifestOf(found).annotations[versionKey];
    return { tag, found, ...(version !== undefined && parseSemver(version) && { version }) };
  } catch (error) {
    return { tag, unknown: reasonOf(error) };
  }
}

function manifestOf({ bytes, descriptor }: ManifestBytes): Manifest {
  return parseManifest(bytes, descriptor.digest, descriptor.mediaType);
}

function reasonOf(error: unknown): string {
  return printable(asCodedError(error).message, 400);
}

/** `undefined` for an artifact that is not one Wasm file, of which there is nothing to say. */
async function changeOf(
  delivery: Delivery,
  following: Following,
  options: InterfaceCheckOptions,
): Promise<InterfaceChange | undefined> {
  const { base, own } = following;
  const { tag, found, unknown } = base;
  const reference = tag === undefined ? undefined : printTag(delivery.destination, tag);
  const about = {
    ...(reference !== undefined && { base: reference }),
    ...(found && { baseDigest: found.descriptor.digest }),
    ...(own !== undefined && { version: own }),
  };
  if (!found) return { ...about, differences: [], unknown: unknown ?? 'its manifest cannot be read' };
  try {
    const change = await comparison(delivery, { ...following, found, reference: reference ?? '' }, options);
    return change && { ...about, ...change };
  } catch (error) {
    return { ...about, differences: [], unknown: reasonOf(error) };
  }
}

async function comparison(
  delivery: Delivery,
  {
    base,
    own,
    isRelease,
    found,
    reference,
  }: Following & { readonly found: ManifestBytes; readonly reference: string },
  { readInterface, cached }: InterfaceCheckOptions,
): Promise<InterfaceChange | undefined> {
  const { packed, source } = delivery;
  const ours = packed.nodes.at(-1)?.manifest;
  const theirs = manifestOf(found);
  if (!ours) return undefined;
  const isSame = packed.root.digest === found.descriptor.digest || hasSameContent(ours, theirs);
  if (isSame) return { step: 'patch', differences: [] };
  const now = await readInterface(ours, source, packed.artifact.name);
  if (!now) return undefined;
  const old = await readInterface(theirs, await cached(delivery), reference);
  if (!old) return { differences: [], unknown: 'it is not one Wasm file' };
  const { compared } = await import('./interface-comparison.ts');
  return compared({ old, now, own, base: base.version, isRelease });
}

/** Of the types whose content says what the layers are; CNCF, "Wasm OCI Artifact" (`layerDigests`), and image-spec (`diff_ids`). */
const tellingConfigs: readonly string[] = ['application/vnd.wasm.config.v0+json', imageConfigType];

/** True when the manifests tell that the files are the same, so that nothing has to be fetched. */
function hasSameContent(ours: Manifest, theirs: Manifest): boolean {
  const { config } = ours;
  const isTelling = config !== undefined && tellingConfigs.includes(config.mediaType);
  if (isTelling && config.digest === theirs.config?.digest) return true;
  const layers = ({ layers: list }: Manifest) => list.map(({ digest }) => digest).join();
  return layers(ours) !== '' && layers(ours) === layers(theirs);
}

/** Only a release has to promise anything: elsewhere, the version is still to be chosen. */
function judged(
  delivery: Delivery,
  { isRelease }: Following,
  change: InterfaceChange,
  { enforces, gitTag }: InterfaceCheckOptions,
): CheckedInterface {
  const { artifact } = delivery.packed;
  const problem = isRelease ? problemOf(artifact, change, gitTag) : undefined;
  if (!problem) return { change, warnings: [] };
  if (enforces) return { change, refusal: problem, warnings: [] };
  return { change, warnings: change.sufficient === false ? [`${problem.message}; ${problem.hint}`] : [] };
}

function problemOf(artifact: Artifact, change: InterfaceChange, gitTag?: string): CodedError | undefined {
  const { unknown, base, sufficient, version = '', least = '', differences, omitted = 0 } = change;
  const name = printable(artifact.name);
  if (unknown !== undefined)
    return new CodedError(
      'interface',
      `the interface of ${name} cannot be compared${base === undefined ? '' : ` with ${base}`}: ${unknown}`,
      { hint: 'Make it readable, or release it without that: interface: report' },
    );
  if (sufficient !== false) return undefined;
  const [first] = differences;
  const more = differences.length - 1 + omitted;
  const what = first ? `${first.item} ${first.change}${more > 0 ? ` and ${more} more` : ''}` : '';
  return new CodedError(
    'interface',
    `${name} ${version} promises less than its interface changes since ${base}: ${what}; it takes at least ${least}`,
    { hint: versionHint({ artifact, version, wanted: least, ...(gitTag !== undefined && { gitTag }) }) },
  );
}
