/** The index of `collect`: over everything that the jobs have published, delivered under the rules of publishing. */

import type { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { versionKey } from '../oci/annotations.ts';
import { printRepository, type Repository, type Tag } from '../oci/reference.ts';
import { parseRegistryReference } from '../oci/source-reference.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import { baseName } from '../paths.ts';
import { unknownArtifacts, valuesFor } from '../plan/per-artifact.ts';
import { kindOfTag } from '../plan/tags/kinds.ts';
import { type ChosenTag, createTagChooser } from '../plan/tags.ts';
import { type CollectedIndex, collectIndex, type OpenedMember } from '../release/collected-index.ts';
import { deliver } from '../release/deliver.ts';
import type { Delivered, Delivery } from '../release/delivery.ts';
import { type IndexMember, indexMembers } from '../release/index-members.ts';
import { createPublished } from '../release/published.ts';
import { createReport, type Report } from '../release/report.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';
import { beginSigning } from './begin-signing.ts';
import { loginForSources } from './source-login.ts';
import { rulesOf } from './tag-rules.ts';
import type { Env, Stores } from './verb.ts';

type CollectOptions = OptionsOf<'collect'>;

/** Where the index goes. */
export interface IndexTarget {
  readonly repository: Repository;
  readonly tag?: Tag;
}

/** Reads the input `index`. Throws `input` for anything else than a repository, perhaps with a tag. */
export function readIndexTarget(
  text: string | undefined,
  note: (line: string) => void,
): IndexTarget | undefined {
  if (text === undefined) return undefined;
  const lines = { index: 'ghcr.io/acme/shop' };
  if (text.startsWith('oci:'))
    throw inputError(`"index" is ${printable(text)}, and the jobs have their content in registries`, {
      lines,
    });
  const [, path = text, tag = ''] = /^(.*?)(:[^:/@]*)?$/.exec(text) ?? [];
  const { digest, ...reference } = parseRegistryReference(`${path.toLowerCase()}${tag}`);
  if (digest !== undefined)
    throw inputError(`"index" is ${printable(text)}, which has a digest`, {
      hint: 'Name the repository, and perhaps a tag',
      lines,
    });
  if (path !== path.toLowerCase()) note(`"index" is lower-cased to ${printable(path.toLowerCase())}`);
  const { host, name } = reference;
  return { repository: { host, name }, ...(reference.tag !== undefined && { tag: reference.tag }) };
}

export interface PublishedIndex {
  readonly report: Report;
  readonly error?: CodedError;
}

/** Publishes the index over what is in the report. Throws what reading its members throws. */
export async function publishIndex(
  report: Report,
  target: IndexTarget,
  { options, env }: { readonly options: CollectOptions; readonly env: Env },
): Promise<PublishedIndex> {
  const { host } = env;
  const chosen = await tagsOf(target, options, env);
  const stores = openStores(target, options, env);
  const attach = await beginSigning({ ...options, sbom: 'off' }, host, stores);
  const members = await openMembers(indexMembers(report, target.repository), target, stores);
  const contents = createContents();
  const { delivery, memberOf } = await deliveryOf({ target, members, chosen, contents }, options, stores);
  const delivered = await deliver([delivery], {
    concurrency: options.concurrency,
    rules: rulesOf({ host, options: { ...options, republish: false } }),
    contents,
    beforeTags: () => stores.finish(),
    heldAt(_, { digest }) {
      const repository = memberOf(digest)?.repository;
      return repository && { kind: 'registry', repository };
    },
    ...(attach && { attach }),
  });
  return resultOf(delivered, stores, env);
}

function nameOf({ repository }: IndexTarget): string {
  return baseName(repository.name);
}

/** The tag of the input `index` and those of `tags`, by the rules of publishing; without either the default tags of the event. */
async function tagsOf(
  target: IndexTarget,
  { tags, annotations }: CollectOptions,
  { host }: Env,
): Promise<readonly ChosenTag[]> {
  const name = nameOf(target);
  const names = { detected: name, final: name };
  const [unknown] = unknownArtifacts({ tags, annotations, names: new Map() }, [names]);
  if (unknown) throw unknown;
  const own: readonly ChosenTag[] =
    target.tag === undefined
      ? []
      : [{ tag: target.tag, kind: kindOfTag(target.tag), reason: 'input "index"' }];
  const lines = valuesFor(tags, names).flat();
  if (own.length > 0 && lines.length === 0) return own;
  const chooser = createTagChooser({
    trigger: host.trigger,
    event: host.event,
    commit: () => host.facts('.'),
    repositories: () => [printRepository(target.repository)],
  });
  const sources = { name, detectedName: name, format: 'index', files: [], lines, ...withoutVersion };
  const chosen = [...own, ...(await chooser.choose(sources))];
  if (chosen.length > 0) return chosen;
  throw inputError('"tags" gives the index no tag', {
    hint: 'Let its rules match what started this run, or add the default tags',
    lines: { tags: 'default' },
  });
}

const withoutVersion = {
  content: undefined,
  contentVersion: undefined,
  version: undefined,
  strictVersion: false,
  semverTags: false,
} as const;

function openStores({ repository }: IndexTarget, options: CollectOptions, { host, stores }: Env): Stores {
  const { log, credentials } = host;
  const findCredential = credentials(loginForSources(options, [repository.host]));
  return stores({ ...options, log, findCredential, needsRegistry: true });
}

async function openMembers(
  members: readonly IndexMember[],
  { repository }: IndexTarget,
  stores: Stores,
): Promise<readonly OpenedMember[]> {
  const opened: OpenedMember[] = [];
  for (const member of members) {
    const { root, source } = await stores.openSource(referenceOf(member));
    const isElsewhere = printRepository(member.repository) !== printRepository(repository);
    opened.push({ ...member, root, source, isElsewhere });
  }
  return opened;
}

function referenceOf({ repository, digest }: Pick<IndexMember, 'repository' | 'digest'>): string {
  return `${printRepository(repository)}@${digest}`;
}

interface Indexed {
  readonly target: IndexTarget;
  readonly members: readonly OpenedMember[];
  readonly chosen: readonly ChosenTag[];
  readonly contents: Contents;
}

async function deliveryOf(
  { target, members, chosen, contents }: Indexed,
  { annotations: given }: CollectOptions,
  stores: Stores,
): Promise<{ readonly delivery: Delivery; readonly memberOf: CollectedIndex['memberOf'] }> {
  const name = nameOf(target);
  const added = Object.assign({}, ...valuesFor(given, { detected: name, final: name }));
  const { root, annotations, nodes, referrers, source, memberOf } = await collectIndex(members, {
    title: name,
    annotations: added,
    contents,
  });
  const version = annotations[versionKey];
  const artifact: Artifact = {
    name,
    format: 'index',
    files: [],
    ...(version !== undefined && { version }),
    tags: chosen.map(({ tag }) => tag),
    tagReasons: Object.fromEntries(chosen.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
    annotations,
    references: members.map(({ repository, root: { digest } }) => referenceOf({ repository, digest })),
  };
  const location: Location = { kind: 'registry', repository: target.repository };
  const store = await stores.open(location, 'push');
  const delivery: Delivery = {
    destination: { repository: printRepository(target.repository), location },
    target: store,
    published: createPublished(store),
    source,
    packed: { artifact, root, nodes, referrers },
    tags: artifact.tags,
  };
  return { delivery, memberOf };
}

function resultOf(delivered: readonly Delivered[], { statistics }: Stores, { host }: Env): PublishedIndex {
  const report = createReport({ explain: host.explain, notes: [], delivered, statistics });
  const error = delivered.find((one) => one.error)?.error;
  return { report, ...(error && { error: host.explain(error) }) };
}
