/** The release of a plan: its artifacts are packed, delivered and reported; or packed alone, to show what would result. */

import { asOneError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { ExternalContent, FormatEntry } from '../formats/format.ts';
import type { Facts } from '../host/host.ts';
import type { Contents } from '../pack/contents.ts';
import type { RunCache } from '../pack/layer-cache.ts';
import { createPacker } from '../pack/packer.ts';
import { withCommitFacts } from '../plan/annotations.ts';
import type { Inspect } from '../plan/inspector.ts';
import { inPackingOrder } from '../plan/packing-order.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Attach } from './attach.ts';
import { type TagsOfBase, withBases } from './base-look-up.ts';
import { deliver } from './deliver.ts';
import { deliveriesOf, notDelivered } from './delivery.ts';
import type { PlannedArtifact } from './destinations.ts';
import type { CheckInterface } from './interface-check.ts';
import { keepDigest } from './kept.ts';
import { type OpenedArtifact, withoutStores } from './open-destinations.ts';
import { type DecideDigest, type PackResult, packAll } from './pack.ts';
import { createReport, planWithDigests, type Report } from './report.ts';
import type { TagRules } from './tag-rules.ts';

export interface ReleaseContext {
  readonly workspace: Workspace;
  readonly contents: Contents;
  readonly formats: readonly FormatEntry[];
  readonly inspect: Inspect;
  /** Notes for the report; called after everything else. */
  notes(): Promise<readonly string[]>;
  /** The targets, as the input writes them. */
  readonly to: readonly string[];
  readonly concurrency: number;
  readonly rules: TagRules;
  scratch(): Promise<string>;
  /** Layers of earlier runs; absent where none are kept. */
  readonly cache?: RunCache;
  /** Words the hint of an error for where the program runs. */
  explain(error: CodedError): CodedError;
  /** Makes what is attached to each artifact before its tags move, such as signatures. */
  readonly attach?: Attach;
  /** Given where the artifacts of a preview are to be compared with what their base branch has published. */
  readonly baseTags?: TagsOfBase;
  /** Compares the interface of each artifact with what it follows. */
  readonly checkInterface?: CheckInterface;
  /** Facts of the commit that an artifact belongs to; missing when the plan holds them already. */
  facts?(artifact: Artifact): Promise<Facts>;
}

/** A release waits for its preflight. */
export interface PushContext extends ReleaseContext {
  /** Settles when it is known whether a push would be refused; until then nothing is requested but the tags. */
  readonly ready: Promise<void>;
}

/** What a release needs of the stores besides those of its destinations. */
export interface ReleaseStores {
  openSource(reference: string): Promise<ExternalContent>;
  finish(): Promise<void>;
  readonly statistics: { readonly requests: number; readonly retries: number };
}

export interface ReleaseResult {
  readonly report: Report;
  /** The first failure, when the run counts as failed; what succeeded is in the report. */
  readonly error?: CodedError;
}

/**
 * Packs and delivers everything. Throws what would refuse a push, and then when packing fails; the failure of a delivery is in the
 * result.
 */
export async function release(
  artifacts: readonly OpenedArtifact[],
  context: PushContext,
  stores: ReleaseStores,
): Promise<ReleaseResult> {
  const { ready, cache } = context;
  const decideDigest: DecideDigest<OpenedArtifact> = (one) =>
    ready.then(
      async () => ({ ...one, ...(await keepDigest(one, one.opened, context)) }),
      () => one,
    );
  const open = (reference: string) => ready.then(() => stores.openSource(reference));
  const waiting = cache && { cache: { ...cache, open: () => ready.then(() => cache.open()) } };
  const packing = pack(artifacts, { ...context, ...waiting }, open, decideDigest);
  packing.catch(() => {});
  // A refusal does not wait for packing, which the end of the process stops.
  await ready;
  const { packed, failed: unpacked } = await packing;
  const [first, ...others] = unpacked.map((one) => one.error);
  if (first) throw asOneError([first, ...others]);
  const published = await deliver(deliveriesOf(context.contents, packed), {
    ...context,
    beforeTags: () => stores.finish(),
  });
  const delivered = context.baseTags ? await withBases(published, context.baseTags) : published;
  const { statistics } = stores;
  const notes = await context.notes();
  const cacheReport = await cache?.finish();
  const report = createReport({
    explain: context.explain,
    notes,
    delivered,
    statistics,
    ...(cacheReport && { cache: cacheReport }),
  });
  // An artifact that was skipped says less than the failure it was skipped for.
  const failed = delivered.filter(({ error }) => error);
  const error = (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
  return { report, ...(error && { error: context.explain(error) }) };
}

/**
 * Packs everything without opening a store: no network access, nothing written. `problems` are those of planning; with them, or when
 * something cannot be packed, the plan in the report is incomplete.
 */
export async function rehearse(
  planned: readonly PlannedArtifact[],
  context: ReleaseContext,
  problems: readonly CodedError[],
): Promise<ReleaseResult> {
  const { packed, failed } = await pack(planned.map(withoutStores), context, refuseReference);
  const delivered = deliveriesOf(context.contents, packed).map(notDelivered);
  const statistics = { requests: 0, retries: 0 };
  const all = [...problems, ...failed.map(({ error }) => error)].map(context.explain);
  const unpacked = failed.map(({ artifact }) => artifact);
  const plan = planWithDigests(packed, { to: context.to, unpacked, problems: all });
  const report = createReport({
    explain: context.explain,
    notes: await context.notes(),
    delivered,
    plan,
    statistics,
  });
  const [first, ...others] = all;
  return { report, ...(first && { error: asOneError([first, ...others]) }) };
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
  context: ReleaseContext,
  open: ReleaseStores['openSource'],
  decideDigest?: DecideDigest<OpenedArtifact>,
): Promise<PackResult<OpenedArtifact>> {
  const { cache } = context;
  const packer = createPacker({ ...context, ...(cache && { layerCache: () => cache.open() }) });
  const complete = await Promise.all(
    artifacts.map(async (one) => {
      const facts = await context.facts?.(one.artifact);
      return facts ? { ...one, artifact: withCommitFacts(one.artifact, facts) } : one;
    }),
  );
  return await packAll(inPackingOrder(complete), { ...context, packer, open }, decideDigest);
}
