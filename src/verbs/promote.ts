/** `promote`: the digest that was tested gets release tags, also in another repository, with its bytes and referrers untouched. */

import type { PublishedArtifact } from '../deploy/deployed.ts';
import type { CodedError } from '../errors.ts';
import type { Host, Presentation, Trigger } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import { linesOf } from '../input-list.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { memoize } from '../memoize.ts';
import { isTag, printRepository, type Repository } from '../oci/reference.ts';
import { isLayout, parseRegistryReference, parseSourceReference } from '../oci/source-reference.ts';
import { outputJson } from '../output-json.ts';
import { baseName } from '../paths.ts';
import { defaultTags } from '../plan/tags/defaults.ts';
import { type ChosenTag, kindOfTag } from '../plan/tags/kinds.ts';
import { deliver } from '../release/deliver.ts';
import type { Delivered, Delivery } from '../release/delivery.ts';
import { deliveryOf } from '../release/promotion.ts';
import { createPublished } from '../release/published.ts';
import type { TagRules } from '../release/tag-rules.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';
import { deployFilesOf } from './deploy-files-of.ts';
import { requireReferences } from './references.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Stores, Verb } from './verb.ts';

type PromoteOptions = OptionsOf<'promote'>;

interface Promoted extends Delivered {
  /** As it was given. */
  readonly reference: string;
}

interface PromoteResult {
  readonly dryRun: boolean;
  /** Why the deploy files could not be written. */
  readonly unwritten?: CodedError;
  readonly promoted: readonly Promoted[];
}

const withoutReferences =
  'Name what to promote, best by digest: references: ghcr.io/acme/http-cache@sha256:…';

export const promote: Verb<'promote', PromoteResult> = {
  name: 'promote',
  outputs: {
    digest: 'Digest of the artifact; only for a single one that was promoted.',
    reference: 'Reference by digest at its destination; only for a single one that was promoted.',
    promoted:
      'JSON array with one object for each artifact: where it was, where it is, its digest, its tags and the outcome.',
  },
  run: runPromote,
  present,
};

async function runPromote(options: PromoteOptions, env: Env): Promise<PromoteResult> {
  const references = requireReferences(options.references, withoutReferences);
  const tags = tagsOf(options.promoteTags, env.host.trigger);
  const write = await deployFilesOf(options, env.host);
  const stores = openStores(references, options, env);
  // What is wrong with a destination is said before a registry is asked.
  const routes = references.map((reference) => routeOf(reference, options.promoteTo));
  const sources = await openDeliveries(routes, tags, stores);
  const { dryRun } = options;
  if (dryRun) return { dryRun, promoted: await planned(sources) };
  const delivered = await deliver([...sources.keys()], {
    concurrency: options.concurrency,
    rules: rulesOf(options, env.host),
    contents: { add: (descriptor) => descriptor },
    beforeTags: () => stores.finish(),
    heldAt(delivery) {
      const repository = sources.get(delivery)?.from;
      return repository && { kind: 'registry', repository };
    },
  });
  // The order of the deliveries is kept; each may have been replaced by one that says more.
  const given = [...sources.values()];
  const isDone = delivered.every(({ error }) => !error);
  const unwritten = isDone ? await write?.(delivered.map(deployedOf)) : undefined;
  return {
    dryRun,
    ...(unwritten && { unwritten }),
    promoted: delivered.map((one, index) => ({ ...one, reference: given[index]?.reference ?? '' })),
  };
}

interface Route {
  readonly reference: string;
  /** The repository that the reference names, unless it is in an image layout. */
  readonly from: Repository | undefined;
  readonly repository: Repository;
}

function routeOf(reference: string, to: string | undefined): Route {
  const from = repositoryIn(reference);
  return { reference, from, repository: destinationOf(reference, from, to) };
}

async function openDeliveries(
  routes: readonly Route[],
  tags: readonly ChosenTag[],
  stores: Stores,
): Promise<ReadonlyMap<Delivery, Route>> {
  const deliveries = new Map<Delivery, Route>();
  const publishedIn = memoize(createPublished);
  for (const route of routes) {
    const { reference, from, repository } = route;
    const { root, source } = await stores.openSource(reference);
    const location: Location = { kind: 'registry', repository };
    const target = await stores.open(location, 'push');
    const delivery = await deliveryOf({
      name: baseName(repository.name),
      root,
      source,
      tags,
      destination: { repository: printRepository(repository), location },
      target,
      published: publishedIn(target),
      withReferrers: from === undefined || printRepository(from) !== printRepository(repository),
    });
    deliveries.set(delivery, route);
  }
  return deliveries;
}

function deployedOf({ delivery, root, tags }: Delivered): PublishedArtifact {
  const manifest = delivery.packed.nodes.at(-1)?.manifest;
  const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
  const { name, format } = delivery.packed.artifact;
  const { repository } = delivery.destination;
  return { name, format, repository, digest: root.digest, tags, ...(artifactType && { artifactType }) };
}

async function planned(
  sources: ReadonlyMap<Delivery, { readonly reference: string }>,
): Promise<readonly Promoted[]> {
  const { notDelivered } = await import('../release/delivery.ts');
  return [...sources].map(([delivery, { reference }]) => ({ ...notDelivered(delivery), reference }));
}

function rulesOf({ onExists }: PromoteOptions, { trigger }: Pick<Host, 'trigger'>): TagRules {
  // What was tested is what is released, whatever was published before with the same content.
  return { onExists, keepsDigests: false, isEvent: trigger.kind !== 'shell', isRequested: () => true };
}

function openStores(references: readonly string[], options: PromoteOptions, env: Env): Stores {
  const { log, credentials } = env.host;
  const from = references.flatMap((one) => repositoryIn(one)?.host ?? []);
  const to = linesOf(options.promoteTo).flatMap(
    (one) => repositoryIn(one.replaceAll('{name}', 'name'))?.host ?? [],
  );
  return env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, [...from, ...to])),
    needsRegistry: true,
  });
}

function repositoryIn(reference: string): Repository | undefined {
  const parsed = parseSourceReference(reference);
  if (parsed.kind === 'layout') return undefined;
  const { host, name } = parsed.reference;
  return { host, name };
}

/** `{name}` is the last part of the name that the artifact has now. */
function destinationOf(reference: string, from: Repository | undefined, to: string | undefined): Repository {
  const [target, ...others] = linesOf(to);
  if (others.length > 0)
    throw inputError(`"to" names ${others.length + 1} repositories, and an artifact is promoted to one`, {
      hint: 'Promote to each of them in a step of its own',
      lines: { to: target ?? '' },
    });
  if (target === undefined && from) return from;
  if (target === undefined)
    throw inputError(`${printable(reference)} is in a layout, and "to" is not given`, {
      hint: 'Name the repository',
      lines: { to: 'ghcr.io/acme/http-cache' },
    });
  const name = baseName(from?.name ?? 'artifact');
  if (isLayout(target)) throw intoLayout(target);
  const parsed = parseRegistryReference(target.replaceAll('{name}', name));
  if (parsed.tag !== undefined || parsed.digest !== undefined)
    throw inputError(`"to" is ${printable(target)}, which names a tag or digest`, {
      hint: 'Name the repository in "to", and its tags in "tags"',
      lines: { to: withoutVersion(target), ...(parsed.tag !== undefined && { tags: parsed.tag }) },
    });
  return { host: parsed.host, name: parsed.name };
}

/** The reference as it was given, so that `{name}` stays for the other artifacts. */
function withoutVersion(reference: string): string {
  return reference.replace(/(?::[^/:@]*)?(?:@.*)?$/, '');
}

function intoLayout(target: string): CodedError {
  return inputError(`"to" is ${printable(target)}, and an artifact is promoted to a registry`, {
    hint: 'Copy it into the image layout with the verb pull instead',
    lines: { to: target },
  });
}

/** Those that are named, else those of a release: `1.2.3`, `1.2`, `1` and `latest` for a git tag `v1.2.3`. */
function tagsOf(given: readonly string[], trigger: Trigger): readonly ChosenTag[] {
  const named = given.flatMap((line) => line.split(',').map((tag) => tag.trim())).filter((tag) => tag !== '');
  if (named.length > 0) return named.map(chosen);
  if (trigger.kind === 'tag')
    return defaultTags({
      trigger,
      content: undefined,
      version: undefined,
      strictVersion: false,
      semverTags: false,
      name: 'artifact',
    });
  throw inputError('"tags" is not given, and no git tag has started this run', {
    hint: 'Name the tags of the release',
    lines: { tags: ['1.2.3', 'latest'] },
  });
}

function chosen(tag: string): ChosenTag {
  if (!isTag(tag))
    throw inputError(`"tags" has ${printable(tag)}, which is no tag`, {
      hint: 'Name tags of letters, digits, "_", "." and "-"',
      lines: { tags: ['1.2.3', 'latest'] },
    });
  return { tag, kind: kindOfTag(tag), reason: 'input "tags"' };
}

function present({ dryRun, promoted, unwritten }: PromoteResult): Presentation {
  const done = promoted.filter(({ error, outcome }) => !dryRun && !error && outcome !== 'skipped');
  const [only, ...others] = done;
  const single = promoted.length === 1 && others.length === 0 ? only : undefined;
  const [failure, ...more] = [
    ...promoted.flatMap(({ error }) => error ?? []),
    ...(unwritten ? [unwritten] : []),
  ];
  return {
    outputs: {
      ...(single && { digest: single.root.digest, reference: byDigest(single) }),
      promoted: outputJson(done.map(promotedJson)),
    },
    lines: promoted.map((one) => lineOf(one, dryRun)),
    notices: [],
    warnings: promoted.flatMap(({ warnings }) => warnings),
    json: { dryRun, promoted: promoted.map(promotedJson) },
    published: [],
    ...(failure && {
      failure: { error: failure, others: more.map(({ message, code }) => `${message} [${code}]`) },
    }),
  };
}

function byDigest({ delivery, root }: Promoted): string {
  return `${delivery.destination.repository}@${root.digest}`;
}

function lineOf(one: Promoted, dryRun: boolean): string {
  const stay = Object.entries(one.notMoved).map(([tag, reason]) => `; ${tag} stays: ${reason}`);
  const tags = one.tags.join(', ');
  return `${dryRun ? 'would be promoted' : one.outcome}  ${printable(one.reference)} → ${byDigest(one)} (${tags})${stay.join('')}`;
}

function promotedJson(one: Promoted): Readonly<Record<string, unknown>> {
  const { outcome, tags, root, notMoved, reference, error } = one;
  return {
    from: reference,
    reference: byDigest(one),
    digest: root.digest,
    outcome,
    tags,
    ...(Object.keys(notMoved).length > 0 && { notMoved }),
    ...(error && { error: { code: error.code, message: error.message } }),
  };
}
