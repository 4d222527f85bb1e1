/** The whole story on one screen: options → plan → pack → release → report. */

import { asCodedError, CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { ExternalContent, Format } from '../formats/format.ts';
import type { Facts, Host } from '../host/host.ts';
import { type Options, readOptions } from '../inputs/inputs.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import { createPacker } from '../pack/packer.ts';
import { createInspector, type Inspect } from '../plan/inspector.ts';
import { inPackingOrder, makePlan } from '../plan/plan.ts';
import { parsePlan, requireFiles } from '../plan/saved-plan.ts';
import { type Delivered, type Delivery, release } from '../release/deliver.ts';
import { type Destination, destinationsOf, layoutFolders } from '../release/destinations.ts';
import { type Packed, packAll } from '../release/pack.ts';
import { createReport } from '../release/report.ts';
import { withPrefetchedTags } from '../store/prefetched-tags.ts';
import type { Store } from '../store/store.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** Opens places; handed in by `index.ts`, so that nothing here knows a registry or a disk. */
export interface Stores {
  open(destination: Destination): Promise<Store>;
  /** Content outside this run, by reference. */
  outside(reference: string): Promise<ExternalContent>;
  /** Looks once more at what several writers share. */
  settle(): Promise<void>;
  readonly statistics: { readonly requests: number; readonly retries: number };
}

export interface StoresOptions {
  readonly host: Host;
  readonly options: Options;
  readonly facts: Facts;
  readonly to: readonly string[];
  readonly contents: Contents;
}

export type OpenStores = (options: StoresOptions) => Promise<Stores>;

interface Run extends StoresOptions {
  readonly formats: readonly Format[];
  readonly workspace: Workspace;
  readonly inspect: Inspect;
  readonly notes: string[];
}

/**
 * Publishes and reports. Resolves to the error after which the run counts as failed, or `undefined`; the report has been
 * delivered in both cases. Throws when the run fails before anything was packed.
 */
export async function publish(host: Host, openStores: OpenStores): Promise<CodedError | undefined> {
  const run = await begin(host);
  const places = run.options.dryRun ? offline : await openStores(run);
  const plan = await planOf(run);
  const destinations = destinationsOf(plan.artifacts, run.to, (line) => run.notes.push(line));
  const targets = await openTargets(destinations, run, places);
  const packed = await pack(plan, run, places);
  const delivered = await deliver(targets, packed, run, places);
  const { dryRun } = run.options;
  await host.deliver(
    await createReport({ ...run, packed, delivered, dryRun, statistics: places.statistics }),
  );
  // What was held back says less than what it was held back for.
  const failed = delivered.filter(({ error }) => error);
  return (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
}

async function begin(host: Host): Promise<Run> {
  const options = readOptions(host.inputs);
  // Formats are loaded while git looks for the commit.
  const [facts, { formats }] = await Promise.all([host.facts(options.path), import('../formats/index.ts')]);
  const to = targetsFor(options, facts);
  const { path, exclude } = options;
  const workspace = await host.openWorkspace({ path, exclude, skip: layoutFolders(to) });
  const inspect = createInspector(workspace);
  return { host, options, facts, to, contents: createContents(), formats, workspace, inspect, notes: [] };
}

function targetsFor(options: Options, facts: Facts): readonly string[] {
  if (options.to.length > 0) return options.to;
  if (facts.defaultTo !== undefined) return [facts.defaultTo];
  throw new CodedError('input', 'there is no default registry on this server, and "to" is not given', {
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

async function pack(plan: Plan, run: Run, places: Stores): Promise<readonly Packed[]> {
  const { workspace, contents, inspect, host, formats } = run;
  const packer = createPacker({ workspace, contents, scratch: () => host.scratch() });
  const open = (reference: string) => places.outside(reference);
  return await packAll(inPackingOrder(plan.artifacts), { workspace, packer, formats, inspect, open });
}

type Targets = ReadonlyMap<Destination, Store>;

/** What a registry's tags point at is asked while the artifacts are being packed: a round trip that costs no time. */
async function openTargets(destinations: readonly Destination[], run: Run, places: Stores): Promise<Targets> {
  const targets = new Map<Destination, Store>();
  for (const destination of destinations) {
    const target = await opened(destination, places);
    const distant = destination.place.kind === 'registry' && !run.options.dryRun;
    targets.set(destination, distant ? withPrefetchedTags(target, destination.artifact.tags) : target);
  }
  return targets;
}

async function deliver(
  targets: Targets,
  packed: readonly Packed[],
  run: Run,
  places: Stores,
): Promise<readonly Delivered[]> {
  const deliveries: Delivery[] = [];
  for (const [destination, target] of targets) {
    const one = packed.find(({ artifact }) => artifact === destination.artifact);
    if (one) deliveries.push({ ...one, destination, target });
  }
  if (run.options.dryRun) return deliveries.map(notDelivered);
  const { concurrency } = run.options;
  return await release(deliveries, {
    contents: run.contents,
    concurrency,
    beforeTags: () => places.settle(),
  });
}

/** What cannot be opened fails like a place that refuses: what was packed is reported all the same. */
async function opened(destination: Destination, places: Stores): Promise<Store> {
  try {
    return await places.open(destination);
  } catch (error) {
    return closed(() => {
      throw asCodedError(error);
    });
  }
}

function notDelivered(delivery: Delivery): Delivered {
  return { delivery, outcome: 'skipped', sent: 0, reused: 0, tagsMoved: [], tagsUnknown: [] };
}

/** The places of a dry run, which touches no network and writes nothing. */
const offline: Stores = {
  open: async () => closed(refuse),
  outside: async (reference) => {
    throw new CodedError(
      'unsupported',
      `${printable(reference)} lies in a registry, and a dry run touches no network`,
      {
        hint: 'Run without "dry-run", with "to: oci:./out" to look at the result.',
      },
    );
  },
  settle: async () => {},
  statistics: { requests: 0, retries: 0 },
};

function refuse(): never {
  throw new CodedError('internal', 'a dry run reached a target', { hint: 'Report this.' });
}

/** A target that answers every request with an error. */
function closed(answer: () => never): Store {
  return {
    exists: async () => answer(),
    fetch: answer,
    push: async () => answer(),
    tag: async () => answer(),
    resolve: async () => answer(),
    can: {},
  };
}
