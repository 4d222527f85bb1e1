/** The Report: what was built, where it went, and the outcome of each artifact. */

import type { CodedError } from '../errors.ts';
import type { Artifact, Plan, TagReason } from '../formats/artifact.ts';
import { revisionKey } from '../oci/annotations.ts';
import type { Digest } from '../oci/digest.ts';
import type { CacheReport } from '../pack/layer-cache.ts';
import type { Base } from './base.ts';
import type { Delivered, Outcome } from './delivery.ts';
import { printTag } from './destinations.ts';
import { type ArtifactGraph, graphOf } from './graph.ts';
import type { InterfaceChange } from './interface-change.ts';
import type { Packed } from './pack.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** One artifact at one target; the `artifacts` output is the list of these. */
export interface ReportedArtifact {
  readonly name: string;
  readonly format: string;
  /** With its host, or `oci:<folder>`. */
  readonly repository: string;
  /** What the tags refer to: what this run has packed, or what an earlier run has published of the same content. */
  readonly digest: Digest;
  /** What this run has packed. */
  readonly packed: Digest;
  /** `repository@digest`: what a deploy job pulls. */
  readonly reference: string;
  readonly mediaType: string;
  readonly artifactType?: string;
  /** Bytes of all content the artifact consists of. */
  readonly size: number;
  readonly version?: string;
  readonly tags: readonly string[];
  /** What each tag is, and why the artifact has it. */
  readonly tagReasons?: Readonly<Record<string, TagReason>>;
  readonly outcome: Outcome;
  /** True when the digest differs from what was released, or what the tag referred to, before this run. */
  readonly contentChanged: boolean;
  /** Set when an earlier run has published the same content: where that was found, and the commit that made it. */
  readonly kept?: { readonly from: string; readonly revision?: string };
  /** What moved tags referred to before, by tag. */
  readonly replaced?: Readonly<Record<string, Digest>>;
  /** Why tags were not moved, by tag. */
  readonly notMoved?: Readonly<Record<string, string>>;
  /** How its interface differs from that of what it follows; absent when it has none, or follows nothing. */
  readonly interface?: InterfaceChange;
  /** What the branch that a pull request is merged into has published, or the preview before. */
  readonly base?: Base;
  /** Files it was made from. */
  readonly files: readonly string[];
  /** Bytes that were sent or written for it. */
  readonly sent: number;
  /** Bytes that the target had already. */
  readonly reused: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** Where each annotation, the name and the version come from. */
  readonly origins: Readonly<Record<string, string>>;
  /** What is said about it: signatures, provenance, a bill of materials. */
  readonly statements?: readonly ReportedStatement[];
  /** Why, when the outcome is `failed` or `conflict`. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
}

const publishedOutcomes: readonly Outcome[] = ['created', 'updated', 'unchanged', 'exists'];

/** True when the destination has the digest under every tag of the artifact. */
export function isPublished({ outcome }: Pick<ReportedArtifact, 'outcome'>): boolean {
  return publishedOutcomes.includes(outcome);
}

export interface Report {
  readonly artifacts: readonly ReportedArtifact[];
  /** Tags that point at the new content now, as `repository:tag`. */
  readonly tagsMoved: readonly string[];
  /** Tags whose state is not known after a fault; a rerun settles them. */
  readonly tagsUnknown: readonly string[];
  /** Requests that were repeated, over the whole run. */
  readonly retries: number;
  readonly requests: number;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
  /** True when any tag was created or moved. */
  readonly changed: boolean;
  readonly dryRun: boolean;
  /** What the cache of layers has done, when a layer was large enough to be looked for. */
  readonly cache?: CacheReport;
  /** What the artifacts consist of. */
  readonly graphs?: readonly ArtifactGraph[];
  /** The plan with its digests, when that is all that was wanted. */
  readonly plan?: Plan;
  /** The folder that holds what could not be pushed, for another run. */
  readonly handOff?: string;
}

export interface ReportSources {
  readonly delivered: readonly Delivered[];
  readonly statistics: { readonly requests: number; readonly retries: number };
  readonly notes: readonly string[];
  readonly cache?: CacheReport;
  /** Of a dry run. */
  readonly plan?: Plan;
  /** Words the hint of an error for where the program runs. */
  explain(error: CodedError): CodedError;
}

export function createReport(sources: ReportSources): Report {
  const tags = (pick: (one: Delivered) => readonly string[]) =>
    sources.delivered.flatMap((one) => pick(one).map((tag) => printTag(one.delivery.destination, tag)));
  const tagsMoved = tags((one) => one.tagsMoved);
  return {
    artifacts: sources.delivered.map((one) => reported(one, sources)),
    graphs: graphsOf(sources.delivered),
    ...(sources.plan && { plan: sources.plan }),
    tagsMoved,
    tagsUnknown: tags((one) => one.tagsUnknown),
    retries: sources.statistics.retries,
    requests: sources.statistics.requests,
    notes: [...sources.notes, ...sources.delivered.flatMap(notMovedLines)],
    warnings: [
      ...unverifiedLine(sources.delivered),
      ...sources.delivered.flatMap(({ warnings }) => warnings),
    ],
    changed: tagsMoved.length > 0,
    dryRun: sources.plan !== undefined,
    ...(sources.cache && { cache: sources.cache }),
  };
}

/** Artifacts whose content a report describes. */
const graphLimit = 20;

/** Each root once; artifacts with the same content have the same. */
function graphsOf(delivered: readonly Delivered[]): readonly ArtifactGraph[] {
  const roots = new Map(delivered.map((one) => [one.delivery.packed.root.digest, one.delivery.packed]));
  return [...roots.values()]
    .slice(0, graphLimit)
    .flatMap(({ artifact, nodes, referrers }) => graphOf(artifact.name, nodes, referrers) ?? []);
}

interface PlanSources {
  /** The targets, as the input writes them. */
  readonly to: readonly string[];
  /** Artifacts that could not be packed. */
  readonly unpacked: readonly Artifact[];
  readonly problems: readonly CodedError[];
}

/** The plan as it can be passed back: with the digests of what was packed, and with what is missing from it. */
export function planWithDigests(packed: readonly Packed[], { to, unpacked, problems }: PlanSources): Plan {
  const artifacts = packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest }));
  return {
    version: 1,
    to,
    artifacts: [...artifacts, ...unpacked],
    ...(problems.length > 0 && { incomplete: problems.map(reportedError) }),
  };
}

function notMovedLines({ delivery, notMoved }: Delivered): readonly string[] {
  return Object.entries(notMoved).map(
    ([tag, reason]) => `${printTag(delivery.destination, tag)} is not moved: ${reason}`,
  );
}

/** One line for all, since they have one reason. */
function unverifiedLine(delivered: readonly Delivered[]): readonly string[] {
  const names = delivered.flatMap(({ delivery, unverified }) =>
    unverified.map((tag) => printTag(delivery.destination, tag)),
  );
  if (names.length === 0) return [];
  const what = `the registry refuses to look up and to list tags, so that these may have been overwritten`;
  return [`${what}: ${names.join(', ')}`];
}

function reported(one: Delivered, { explain }: ReportSources): ReportedArtifact {
  const { destination, packed } = one.delivery;
  const { artifact } = packed;
  const { repository } = destination;
  const { root } = one;
  const manifest = packed.nodes.at(-1)?.manifest;
  const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
  return {
    name: artifact.name,
    format: artifact.format,
    repository,
    digest: root.digest,
    packed: (packed.kept?.packed ?? packed.root).digest,
    reference: `${repository}@${root.digest}`,
    mediaType: root.mediaType,
    ...(artifactType && { artifactType }),
    size: sizeOf(packed),
    ...(artifact.version !== undefined && { version: artifact.version }),
    tags: one.tags,
    ...(artifact.tagReasons && { tagReasons: artifact.tagReasons }),
    outcome: one.outcome,
    contentChanged: one.isChanged,
    ...history(one),
    ...(one.interface && { interface: one.interface }),
    ...(one.base && { base: one.base }),
    files: artifact.files,
    sent: one.sent,
    reused: one.reused,
    annotations: artifact.annotations,
    origins: artifact.origins ?? {},
    ...(one.statements.length > 0 && { statements: one.statements }),
    ...(one.error && { error: reportedError(explain(one.error)) }),
  };
}

/** What the run has found published, as far as there is something to say. */
function history({ delivery, replaced, notMoved }: Delivered): Partial<ReportedArtifact> {
  const { kept, nodes } = delivery.packed;
  const revision = nodes.at(-1)?.manifest?.annotations[revisionKey];
  return {
    ...(kept && { kept: { from: kept.from, ...(revision !== undefined && { revision }) } }),
    ...(Object.keys(replaced).length > 0 && { replaced }),
    ...(Object.keys(notMoved).length > 0 && { notMoved }),
  };
}

function reportedError({ code, message, hint }: CodedError) {
  return { code, message, hint };
}

/** Bytes of all content of the artifact, each digest counted once. */
function sizeOf({ nodes }: Packed): number {
  const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}
