/** `publish`: detect, pack, push, report – the whole story on one screen. */

import { asCodedError, CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { Format } from '../formats/format.ts';
import type { Facts, Host, Login } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import { createPacker } from '../pack/packer.ts';
import { createInspector, type Inspect } from '../plan/inspector.ts';
import { inPackingOrder, makePlan } from '../plan/plan.ts';
import { parsePlan, requireFiles } from '../plan/saved-plan.ts';
import { type Delivered, type Delivery, deliver } from '../release/deliver.ts';
import { type Destination, destinationsOf, layoutFolders } from '../release/destinations.ts';
import { loginOf } from '../release/login.ts';
import { outputs } from '../release/outputs.ts';
import { type Packed, packAll } from '../release/pack.ts';
import { presentReport } from '../release/presentation.ts';
import { createReport, type Report } from '../release/report.ts';
import { withPrefetchedTags } from '../store/prefetched-tags.ts';
import type { Store } from '../store/store.ts';
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
  const destinations = destinationsOf(plan.artifacts, run.to, (line) => run.notes.push(line));
  return run.stores
    ? await publishPlan(plan, destinations, run, run.stores)
    : await dryRun(plan, destinations, run);
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
  plan: Plan,
  destinations: readonly Destination[],
  run: Run,
  stores: Stores,
): Promise<PublishResult> {
  const targets = await openTargets(destinations, stores);
  const packed = await pack(plan, run, (reference) => stores.openSource(reference));
  const { contents, options } = run;
  const delivered = await deliver(deliveriesOf(targets, packed), {
    contents,
    concurrency: options.concurrency,
    beforeTags: () => stores.finish(),
  });
  const { statistics } = stores;
  const explain = run.host.explain;
  const report = await createReport({ ...run, packed, delivered, dryRun: false, statistics, explain });
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
async function dryRun(plan: Plan, destinations: readonly Destination[], run: Run): Promise<PublishResult> {
  const packed = await pack(plan, run, refuseReference);
  const planned = destinations.flatMap((destination) => plannedAt(destination, packed));
  const statistics = { requests: 0, retries: 0 };
  const { explain } = run.host;
  return {
    report: await createReport({ ...run, packed, delivered: planned, dryRun: true, statistics, explain }),
  };
}

async function refuseReference(reference: string): Promise<never> {
  throw new CodedError(
    'unsupported',
    `${printable(reference)} is in a registry, and a dry run has no network access`,
    { hint: 'Run without "dry-run"; with "to: oci:./out" nothing is pushed to a registry.' },
  );
}

async function pack(
  plan: Plan,
  run: Run,
  open: (reference: string) => ReturnType<Stores['openSource']>,
): Promise<readonly Packed[]> {
  const { workspace, contents, inspect, host, formats } = run;
  const packer = createPacker({ workspace, contents, scratch: () => host.scratch() });
  return await packAll(inPackingOrder(plan.artifacts), { workspace, packer, formats, inspect, open });
}

type Targets = ReadonlyMap<Destination, Store>;

/** What the tags of a registry point at is read while the artifacts are packed, which takes one round trip off the run. */
async function openTargets(destinations: readonly Destination[], stores: Stores): Promise<Targets> {
  const targets = new Map<Destination, Store>();
  for (const destination of destinations) {
    const { artifact, place } = destination;
    const target = await opened(destination, stores);
    targets.set(destination, place.kind === 'registry' ? withPrefetchedTags(target, artifact.tags) : target);
  }
  return targets;
}

/** A store that cannot be opened fails its own deliveries only: what was packed is reported all the same. */
async function opened({ artifact, place }: Destination, stores: Stores): Promise<Store> {
  try {
    return await stores.open(place.kind === 'layout' ? { ...place, name: artifact.name } : place, 'push');
  } catch (error) {
    return unusableStore(asCodedError(error));
  }
}

/** A store that answers every call with the same error. */
function unusableStore(error: CodedError): Store {
  const fail = (): never => {
    throw error;
  };
  const reject = async (): Promise<never> => fail();
  return { exists: reject, fetch: fail, push: reject, tag: reject, resolve: reject, can: {} };
}

function deliveriesOf(targets: Targets, packed: readonly Packed[]): readonly Delivery[] {
  return [...targets].flatMap(([destination, target]) =>
    packed
      .filter(({ artifact }) => artifact === destination.artifact)
      .map((one): Delivery => ({ ...one, destination, target })),
  );
}

function plannedAt(destination: Destination, packed: readonly Packed[]): readonly Delivered[] {
  const target = unusableStore(
    new CodedError('internal', 'a dry run reached a store', { hint: 'Report this.' }),
  );
  return deliveriesOf(new Map([[destination, target]]), packed).map((delivery) => ({
    delivery,
    outcome: 'skipped',
    sent: 0,
    reused: 0,
    tagsMoved: [],
    tagsUnknown: [],
  }));
}
