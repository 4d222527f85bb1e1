/** Publishing a hand-off: what the run of a pull request could not push becomes a preview, as the API of GitHub identifies it. */

import { documentation } from '../documentation.ts';
import { asOneError, CodedError } from '../errors.ts';
import type { GitHubClient } from '../github/api.ts';
import { type OpenPullRequest, pullRequestOfRun, type RunQuery } from '../github/pull-request-of-run.ts';
import { type HandedArtifact, type HandOff, type Origin, readHandOff } from '../hand-off/hand-off.ts';
import type { FinishedRun, Host, Workflow } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { memoize } from '../memoize.ts';
import { parseTag } from '../oci/reference.ts';
import { collisionsOf } from '../release/collisions.ts';
import { deliver } from '../release/deliver.ts';
import { type Delivered, deliveriesOf, type PackedForDelivery } from '../release/delivery.ts';
import { destinationsOf, type PlannedArtifact } from '../release/destinations.ts';
import { loginOf } from '../release/login.ts';
import { openDestinations } from '../release/open-destinations.ts';
import { preflight } from '../release/preflight.ts';
import { createPublished } from '../release/published.ts';
import type { ReleaseResult } from '../release/release.ts';
import { createReport } from '../release/report.ts';
import type { TagRules } from '../release/tag-rules.ts';
import { createGraphReader } from '../store/graph.ts';
import type { Location } from '../store/store.ts';
import { printable } from '../text.ts';
import { commentOn } from './commenting.ts';
import { openStores } from './publish-stores.ts';
import { needsRegistry, targetsOf } from './targets.ts';
import type { Env, Stores } from './verb.ts';

interface Companion {
  readonly host: Host;
  readonly options: PublishOptions;
  readonly stores: Stores;
  readonly to: readonly string[];
  readonly github: GitHubClient;
  readonly query: RunQuery;
  readonly finished: FinishedRun;
  readonly notes: string[];
}

/** Previews are neither versions nor aliases, so that nothing of these rules lets a release move. */
const rules: TagRules = { onExists: 'fail', keepsDigests: false, isEvent: true, isRequested: () => true };

/** Nothing is pushed before the whole hand-off is validated, and no tag moves once the pull request has moved on. */
export async function publishHandOff(
  folder: string,
  options: PublishOptions,
  env: Env,
): Promise<ReleaseResult> {
  requireAlone(options);
  const workflow = requireWorkflow(env.host);
  const companion = await begin(options, env, workflow);
  const found = await pullRequestOfRun(companion.github, companion.query);
  if (!found.open) return nothingPublished(companion, found.reason);
  const { number, revision, head } = found.open;
  const origin: Origin = { number, revision, source: `${workflow.server}/${workflow.repository}` };
  const handOff = await readHandOff(folder, origin);
  companion.notes.push(
    `Handed off by the run ${companion.query.id} of pull request ${number}, from ${printable(head, 100)} at ${revision}; not signed.`,
  );
  const result = await publishAll(handOff, found.open, companion);
  await comment(result, found.open, companion);
  return result;
}

/** The run of the pull request could not write it. */
async function comment(
  result: ReleaseResult,
  { number, revision }: OpenPullRequest,
  { host, options, stores, finished }: Companion,
): Promise<void> {
  const { step, run } = finished;
  const pullRequest = { number, head: revision, step, run };
  await commentOn(result, { options, host: { ...host, pullRequest }, stores });
}

async function begin(options: PublishOptions, env: Env, workflow: Workflow): Promise<Companion> {
  const { host } = env;
  const { token } = options;
  if (!token || !host.finishedRun)
    throw inputError('"token" is not given, which asks the API of GitHub for the pull request', {
      hint: 'Give the token of the workflow',
      lines: { token: '$' + '{{ github.token }}' },
    });
  const to = targetsOf(options, undefined, host.defaultTo);
  const stores = openStores(options, env, { to, login: await loginOf(options, to), contents: { size: 0 } });
  const { openGitHub } = await import('../github/api.ts');
  const github = await openGitHub({ apiUrl: host.gitHubApi, token, fetch: stores.fetch });
  const { finishedRun: finished } = host;
  const { id, revision } = finished;
  const query = { repository: workflow.repository, id, ...(revision !== undefined && { revision }) };
  return { host, options, stores, to, github, query, finished, notes: [] };
}

function requireWorkflow({ workflow, finishedRun }: Host): Workflow {
  if (workflow && finishedRun) return workflow;
  throw inputError('"hand-off" is given, and no workflow run has handed anything off', {
    hint: `Publish it in a workflow on workflow_run (${documentation('forks')}), or publish the workspace without "hand-off"`,
  });
}

/** Everything else that these inputs decide comes from the API, or is not done to foreign content. */
function requireAlone(options: PublishOptions): void {
  const { plan, formats, tags, names, annotations, key, attest, sbom, dryRun, deployFiles } = options;
  const isAnnotated = Object.keys(annotations.all ?? {}).length > 0;
  const given = {
    plan: plan !== undefined,
    formats: formats.length > 0,
    tags: tags.all.length > 0 || tags.own.size > 0,
    names: names.size > 0,
    annotations: isAnnotated,
    'dry-run': dryRun,
    'deploy-files': deployFiles.length > 0,
    key: key !== undefined,
    attest: attest !== 'false',
    sbom: sbom !== undefined && sbom !== 'off',
  };
  const found = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : []));
  if (found.length === 0) return;
  const isSigning = found.some((name) => ['key', 'attest', 'sbom'].includes(name));
  const why = isSigning
    ? 'what somebody else has built is not signed with the identity of this repository'
    : 'which is published as it is, under the number of its pull request';
  const list = found.map((name) => `"${name}"`).join(' and ');
  throw inputError(`${list} given together with "hand-off": ${why}`, { hint: `Leave ${list} out` });
}

function nothingPublished({ host, notes, stores }: Companion, reason: string): ReleaseResult {
  const sources = { delivered: [], statistics: stores.statistics, explain: host.explain };
  return { report: createReport({ ...sources, notes: [...notes, `Nothing is published: ${reason}`] }) };
}

async function publishAll(
  handOff: HandOff,
  { revision }: OpenPullRequest,
  companion: Companion,
): Promise<ReleaseResult> {
  const { host, options, stores, notes } = companion;
  const packed = await openAll(handOff, companion);
  let moved: string | undefined;
  const delivered = await deliver(deliveriesOf(handOff.source, packed), {
    concurrency: options.concurrency,
    rules,
    contents: { add: (descriptor) => descriptor },
    async beforeTags() {
      const now = await pullRequestOfRun(companion.github, companion.query);
      if (now.open?.revision !== revision) {
        moved = now.open ? 'its head is another one by now' : now.reason;
        throw new CodedError('conflict', moved, { hint: 'Wait for the run of its new head.' });
      }
      await stores.finish();
    },
  });
  if (moved !== undefined) return nothingPublished(companion, moved);
  const { statistics } = stores;
  const report = createReport({ explain: host.explain, notes, delivered, statistics });
  const error = firstError(delivered);
  return { report, ...(error && { error: host.explain(error) }) };
}

function firstError(delivered: readonly Delivered[]): CodedError | undefined {
  const failed = delivered.filter(({ error }) => error);
  return (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
}

/** Opens the destinations that `to` of this workflow gives, and finds what they would refuse. */
async function openAll(
  handOff: HandOff,
  { host, stores, to, notes }: Companion,
): Promise<readonly PackedForDelivery[]> {
  const artifacts = handOff.artifacts.map(artifactOf);
  const planned = await destinationsOf(artifacts, to, (line) => notes.push(line));
  const [first, ...others] = collisionsOf(planned);
  if (first) throw asOneError([first, ...others]);
  const open = (location: Location) => stores.open(location, 'push');
  const publishedIn = memoize(createPublished);
  const opened = await Promise.all(
    planned.map((one: PlannedArtifact) => openDestinations(one, { open, publishedIn, rules })),
  );
  if (needsRegistry(to)) await preflight(opened, { warn: host.log.warn });
  const readNodes = createGraphReader(handOff.source);
  const packed: PackedForDelivery[] = [];
  for (const one of opened) {
    const { root } = handOff.artifacts[one.position] ?? {};
    if (!root) throw new CodedError('internal', 'an artifact is missing', { hint: 'Report this.' });
    const nodes = await readNodes(root);
    const annotations = nodes.at(-1)?.manifest?.annotations ?? {};
    packed.push({ ...one, artifact: { ...one.artifact, annotations }, root, nodes, referrers: [] });
  }
  return packed;
}

function artifactOf({ name, format, root, tag }: HandedArtifact) {
  const preview = parseTag(tag);
  return {
    name,
    format,
    files: [],
    tags: [preview],
    tagReasons: { [preview]: { kind: 'preview', reason: 'number of the pull request' } },
    annotations: {},
    digest: root.digest,
  } as const;
}
