/** `publish`: detect, pack, push, report – the whole story on one screen. */

import { CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { Format } from '../formats/format.ts';
import type { Facts, Host, Login } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import { createPacker } from '../pack/packer.ts';
import { createInspector, type Inspect } from '../plan/inspector.ts';
import { inPackingOrder, makePlan } from '../plan/plan.ts';
import { parsePlan, requireFiles } from '../plan/saved-plan.ts';
import { deliver } from '../release/deliver.ts';
import { deliveriesOf, notDelivered } from '../release/delivery.ts';
import { destinationsOf, layoutFolders, type PlannedArtifact } from '../release/destinations.ts';
import { loginOf } from '../release/login.ts';
import { type OpenedArtifact, openDestinations, withoutStores } from '../release/open-destinations.ts';
import { outputs } from '../release/outputs.ts';
import { type Packed, packAll } from '../release/pack.ts';
import { unusedPlainHttp } from '../release/plain-http.ts';
import { presentReport } from '../release/presentation.ts';
import { createReport, type Report } from '../release/report.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Env, Stores, Verb } from './verb.ts';

export interface PublishResult {
  readonly report: Report;
  /** The first failure, when the run counts as failed; what succeeded is in the report. */
  readonly error?: CodedError;
}

export const publish: Verb<'publish', PublishResult> = {
  name: 'publish',
  outputs,
  run: runPublish,
  present: ({ report, error }) => presentReport(report, error),
};

interface Run {
  readonly host: Host;
  /** Absent in a dry run, which has no network access and writes nothing. */
  readonly stores?: Stores;
  readonly options: PublishOptions;
  readonly facts: Facts;
  readonly to: readonly string[];
  readonly contents: Contents;
  readonly formats: readonly Format[];
  readonly workspace: Workspace;
  readonly inspect: Inspect;
  readonly notes: string[];
}

async function runPublish(options: PublishOptions, env: Env): Promise<PublishResult> {
  const run = await begin(options, env);
  const plan = await planOf(run);
  const planned = destinationsOf(plan.artifacts, run.to, (line) => run.notes.push(line));
  for (const line of unusedPlainHttp(options.plainHttp, planned)) env.host.log.warn(line);
  return run.stores ? await publishPlan(planned, run, run.stores) : await dryRun(planned, run);
}

async function begin(options: PublishOptions, env: Env): Promise<Run> {
  const { host } = env;
  const to = targetsOf(options, host.defaultTo);
  const login = loginOf(options, to);
  const contents = createContents();
  // Everything is loaded while git reads the commit.
  const [facts, { formats }, stores] = await Promise.all([
    host.facts(options.path),
    import('../formats/index.ts'),
    options.dryRun ? undefined : openStores(options, env, { to, login, contents }),
  ]);
  const { path, exclude } = options;
  const workspace = await host.openWorkspace({ path, exclude, skip: layoutFolders(to) });
  const inspect = createInspector(workspace);
  const run = { host, options, facts, to, contents, formats, workspace, inspect, notes: [] };
  return { ...run, ...(stores && { stores }) };
}

function targetsOf({ to }: PublishOptions, defaultTo: string | undefined): readonly string[] {
  if (to.length > 0) return to;
  if (defaultTo !== undefined) return [defaultTo];
  throw new CodedError('input', '"to" is not given, and this server has no default registry', {
    hint: 'Write to: registry.example/acme/{name}',
  });
}

async function planOf(run: Run): Promise<Plan> {
  const { host, options, workspace } = run;
  if (options.plan === undefined) return await detect(run);
  const plan = parsePlan(await host.readInputFile(options.plan));
  await requireFiles(plan, workspace);
  return plan;
}

async function detect(run: Run): Promise<Plan> {
  const explained: string[] = [];
  const explain = (path: string, decision: string) =>
    explained.push(`${printable(path)}: ${printable(decision)}`);
  try {
    return await makePlan({ ...run, explain, note: (line) => run.notes.push(line) });
  } finally {
    if (run.options.explain) {
      for (const { path, reason } of run.workspace.omissions()) explain(path, `left out: ${reason}`);
      for (const line of explained.sort()) run.host.log.info(line);
    }
  }
}

async function publishPlan(
  planned: readonly PlannedArtifact[],
  run: Run,
  stores: Stores,
): Promise<PublishResult> {
  const artifacts = await Promise.all(
    planned.map((artifact) => openDestinations(artifact, (location) => stores.open(location, 'push'))),
  );
  const packed = await pack(artifacts, run, (reference) => stores.openSource(reference));
  const delivered = await deliver(deliveriesOf(run.contents, packed), {
    concurrency: run.options.concurrency,
    beforeTags: () => stores.finish(),
  });
  const { statistics } = stores;
  const explain = run.host.explain;
  const report = createReport({ ...run, packed, delivered, dryRun: false, statistics, explain });
  // An artifact that was skipped says less than the failure it was skipped for.
  const failed = delivered.filter(({ error }) => error);
  const error = (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
  return { report, ...(error && { error: explain(error) }) };
}

interface Targeted {
  readonly to: readonly string[];
  readonly login: Login;
  readonly contents: Contents;
}

function openStores(options: PublishOptions, env: Env, { to, login, contents }: Targeted): Stores {
  const { log, credentials } = env.host;
  return env.stores({
    ...options,
    log,
    findCredential: credentials(login),
    needsRegistry: to.some((target) => !target.startsWith('oci:')),
    onBytes: (done) => log.progress({ label: 'pushing', done, total: Math.max(done, contents.size) }),
  });
}

/** Packs without opening a store: no network, nothing written. */
async function dryRun(planned: readonly PlannedArtifact[], run: Run): Promise<PublishResult> {
  const packed = await pack(planned.map(withoutStores), run, refuseReference);
  const delivered = deliveriesOf(run.contents, packed).map(notDelivered);
  const statistics = { requests: 0, retries: 0 };
  const { explain } = run.host;
  return { report: createReport({ ...run, packed, delivered, dryRun: true, statistics, explain }) };
}

async function refuseReference(reference: string): Promise<never> {
  throw new CodedError(
    'unsupported',
    `${printable(reference)} is in a registry, and a dry run has no network access`,
    { hint: 'Run without "dry-run"; with "to: oci:./out" nothing is pushed to a registry.' },
  );
}

async function pack(
  artifacts: readonly OpenedArtifact[],
  run: Run,
  open: (reference: string) => ReturnType<Stores['openSource']>,
): Promise<readonly (OpenedArtifact & Packed)[]> {
  const { workspace, contents, inspect, host, formats } = run;
  const packer = createPacker({ workspace, contents, scratch: () => host.scratch() });
  return await packAll(inPackingOrder(artifacts), { workspace, packer, formats, inspect, open });
}
