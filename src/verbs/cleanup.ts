/** `cleanup`: the previews of a pull request are deleted from repositories, and nothing that anything else needs. */

import { type CleanedTag, cleanRepository } from '../cleanup/cleanup.ts';
import { asCodedError, type CodedError } from '../errors.ts';
import type { Presentation, Trigger } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { printRepository, type Reference, type Repository } from '../oci/reference.ts';
import { isLayout, parseRegistryReference } from '../oci/source-reference.ts';
import { outputJson } from '../output-json.ts';
import type { DeletableStore } from '../store/store.ts';
import { printable } from '../text.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Stores, Verb } from './verb.ts';

type CleanupOptions = OptionsOf<'cleanup'>;

interface CleanedRepository {
  readonly repository: string;
  readonly tags: readonly CleanedTag[];
  /** Why nothing could be looked up there. */
  readonly error?: CodedError;
}

export interface CleanupResult {
  readonly number: number;
  readonly dryRun: boolean;
  readonly repositories: readonly CleanedRepository[];
}

export const cleanup: Verb<'cleanup', CleanupResult> = {
  name: 'cleanup',
  outputs: {
    removed: 'JSON array of the references whose tag and content are gone.',
    kept: 'JSON array of the references that are still there.',
  },
  run: runCleanup,
  present,
};

async function runCleanup(options: CleanupOptions, env: Env): Promise<CleanupResult> {
  const repositories = requireRepositories(options.repositories);
  const number = pullRequest(options.pullRequest, env.host.trigger);
  const { log, credentials } = env.host;
  const hosts = repositories.map(({ host }) => host);
  const stores = env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, hosts)),
    needsRegistry: true,
  });
  const cleaned: CleanedRepository[] = [];
  for (const repository of repositories)
    cleaned.push(await cleanOne(repository, number, options, stores, env));
  return { number, dryRun: options.dryRun, repositories: cleaned };
}

async function cleanOne(
  repository: Repository,
  number: number,
  options: CleanupOptions,
  stores: Stores,
  env: Env,
): Promise<CleanedRepository> {
  const name = printRepository(repository);
  try {
    const store = await openStore(repository, options, stores, env);
    const { concurrency, dryRun } = options;
    const openToPush = () => stores.open({ kind: 'registry', repository }, 'push');
    return {
      repository: name,
      tags: await cleanRepository(store, { number, concurrency, dryRun, openToPush }),
    };
  } catch (error) {
    return { repository: name, tags: [], error: asCodedError(error) };
  }
}

/** ghcr.io answers 405 to a DELETE: manifests are deleted there as versions of a package. */
async function openStore(
  repository: Repository,
  { token }: CleanupOptions,
  stores: Stores,
  { host }: Env,
): Promise<DeletableStore> {
  if (repository.host !== 'ghcr.io') return await stores.openToDelete(repository);
  if (!token)
    throw inputError('"token" is not given, which deletes versions of packages on ghcr.io', {
      hint: 'Give the token of the workflow',
      lines: { token: '$' + '{{ github.token }}' },
    });
  const { openGitHub } = await import('../github/api.ts');
  const { createPackageDeletion } = await import('../github/packages.ts');
  const patience = { left: () => stores.timeLeft(), note: host.log.info };
  const github = await openGitHub({ apiUrl: host.gitHubApi, token, fetch: stores.fetch, patience });
  const [owner = '', ...rest] = repository.name.split('/');
  const store = await stores.open({ kind: 'registry', repository }, 'pull');
  return { ...store, deletion: createPackageDeletion(github, { owner, name: rest.join('/') }) };
}

function requireRepositories(lines: readonly string[]): readonly Repository[] {
  if (lines.length === 0)
    throw inputError('"repositories" is not given', {
      hint: 'Name where the previews are',
      lines: { repositories: 'ghcr.io/acme/shop/cart' },
    });
  return lines.map((line) => {
    const { host, name, tag, digest } = registryReference(line);
    if (tag === undefined && digest === undefined) return { host, name };
    throw inputError(`"repositories" has ${printable(line)}, which names a tag or digest`, {
      hint: 'Name the repository alone',
      lines: { repositories: `${host}/${name}` },
    });
  });
}

function registryReference(line: string): Reference {
  if (!isLayout(line)) return parseRegistryReference(line);
  throw inputError(`"repositories" has ${printable(line)}, which is an image layout`, {
    hint: 'Name repositories of a registry',
    lines: { repositories: 'ghcr.io/acme/shop/cart' },
  });
}

function pullRequest(given: string | undefined, trigger: Trigger): number {
  const number = given ? Number(given) : trigger.kind === 'pull-request' ? trigger.number : undefined;
  if (number !== undefined && Number.isSafeInteger(number) && number > 0) return number;
  const problem = given
    ? `"pull-request" is ${printable(given)}, which is no number`
    : '"pull-request" is not given';
  throw inputError(problem, {
    hint: 'Run on pull_request_target with types: [closed], or name the number',
    lines: { 'pull-request': 42 },
  });
}

function present({ number, dryRun, repositories }: CleanupResult): Presentation {
  const all = repositories.flatMap(({ repository, tags }) => tags.map((tag) => ({ repository, ...tag })));
  const reference = (one: (typeof all)[number]) => `${one.repository}:${one.tag}`;
  const isGone = (one: (typeof all)[number]) =>
    !dryRun && (one.outcome === 'removed' || one.outcome === 'untagged');
  const gone = all.filter(isGone).map(reference);
  const errors = [...repositories, ...all].flatMap(({ error }) => error ?? []);
  const [failure, ...others] = errors;
  const word = dryRun ? 'would be ' : '';
  return {
    outputs: {
      removed: outputJson(gone),
      kept: outputJson(all.filter((one) => !isGone(one)).map(reference)),
    },
    lines: [
      ...(all.length === 0 ? [`Pull request ${number} has no previews.`] : []),
      ...all.map(
        (one) => `${one.outcome === 'failed' ? '' : word}${one.outcome}  ${reference(one)}${because(one)}`,
      ),
    ],
    notices: [],
    warnings: keptWarnings(all),
    json: { pullRequest: number, dryRun, repositories: repositories.map(repositoryJson) },
    published: [],
    ...(failure && {
      failure: { error: failure, others: others.map(({ message, code }) => `${message} [${code}]`) },
    }),
  };
}

function because({ reason, error }: CleanedTag): string {
  return reason !== undefined ? `: ${reason}` : error ? `: ${error.message}` : '';
}

function keptWarnings(all: readonly (CleanedTag & { readonly repository: string })[]): readonly string[] {
  const kept = all.filter(({ outcome, reason }) => outcome === 'kept' && reason?.startsWith('the registry'));
  const repositories = [...new Set(kept.map(({ repository }) => repository))];
  return repositories.map(
    (repository) =>
      `${repository}: previews stay, since the registry deletes neither tags nor manifests; enable deletion there, or let its own retention rules remove them.`,
  );
}

function repositoryJson({ repository, tags, error }: CleanedRepository): Readonly<Record<string, unknown>> {
  return {
    repository,
    tags: tags.map(({ tag, digest, outcome, reason, error: failed }) => ({
      tag,
      digest,
      outcome,
      ...(reason !== undefined && { reason }),
      ...(failed && { error: { code: failed.code, message: failed.message } }),
    })),
    ...(error && { error: { code: error.code, message: error.message } }),
  };
}
