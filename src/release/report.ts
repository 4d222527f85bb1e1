/** The Report: what was built, where it went, and the outcome of each artifact. */

import type { CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import type { Contents } from '../pack/contents.ts';
import { readNodes } from '../store/graph.ts';
import { readVerified } from '../store/verify.ts';
import type { Delivered, Outcome } from './deliver.ts';
import type { Destination } from './destinations.ts';
import type { Packed } from './pack.ts';

/** One artifact at one target; the `artifacts` output is the list of these. */
export interface ReportedArtifact {
  readonly name: string;
  readonly format: string;
  /** With its host, or `oci:<folder>`. */
  readonly repository: string;
  readonly digest: Digest;
  /** `repository@digest`: what a deploy job pulls. */
  readonly reference: string;
  readonly mediaType: string;
  readonly artifactType?: string;
  /** Bytes of all content the artifact consists of. */
  readonly size: number;
  readonly version?: string;
  readonly tags: readonly string[];
  readonly outcome: Outcome;
  /** Files it was made from. */
  readonly files: readonly string[];
  /** Bytes that went over the wire, or were written, for it. */
  readonly sent: number;
  /** Bytes that the target had already. */
  readonly reused: number;
  readonly annotations: Readonly<Record<string, string>>;
  /** Where each annotation, the name and the version come from. */
  readonly origins: Readonly<Record<string, string>>;
  /** Why, when the outcome is `failed` or `conflict`. */
  readonly error?: { readonly code: string; readonly message: string; readonly hint: string };
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
  /** True when any tag was created or moved. */
  readonly changed: boolean;
  readonly dryRun: boolean;
  /** The plan with its digests, when that is all that was wanted. */
  readonly plan?: Plan;
}

export interface ReportSources {
  readonly packed: readonly Packed[];
  readonly delivered: readonly Delivered[];
  readonly contents: Contents;
  readonly statistics: { readonly requests: number; readonly retries: number };
  readonly notes: readonly string[];
  readonly dryRun: boolean;
  /** Words the hint of an error for where the program runs. */
  explain(error: CodedError): CodedError;
}

export async function createReport(sources: ReportSources): Promise<Report> {
  const artifacts: ReportedArtifact[] = [];
  for (const one of sources.delivered) artifacts.push(await reported(one, sources));
  const tags = (pick: (one: Delivered) => readonly string[]) =>
    sources.delivered.flatMap((one) => pick(one).map((tag) => printTag(one.delivery.destination, tag)));
  const tagsMoved = tags((one) => one.tagsMoved);
  return {
    artifacts,
    ...(sources.dryRun && {
      plan: {
        version: 1,
        artifacts: sources.packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest })),
      },
    }),
    tagsMoved,
    tagsUnknown: tags((one) => one.tagsUnknown),
    retries: sources.statistics.retries,
    requests: sources.statistics.requests,
    notes: sources.notes,
    changed: tagsMoved.length > 0,
    dryRun: sources.dryRun,
  };
}

/** `repository:tag`; in a layout, what stands in `index.json`. */
function printTag({ place, repository, artifact }: Destination, tag: string): string {
  return place.kind === 'layout' ? `${repository}:${artifact.name}-${tag}` : `${repository}:${tag}`;
}

async function reported(one: Delivered, { contents, explain }: ReportSources): Promise<ReportedArtifact> {
  const { destination, root } = one.delivery;
  const { artifact, repository } = destination;
  const document = await manifestOf(root, contents);
  const artifactType = document.artifactType ?? document.config?.mediaType;
  return {
    name: artifact.name,
    format: artifact.format,
    repository,
    digest: root.digest,
    reference: `${repository}@${root.digest}`,
    mediaType: root.mediaType,
    ...(artifactType && { artifactType }),
    size: await sizeOf(root, contents),
    ...(artifact.version !== undefined && { version: artifact.version }),
    tags: artifact.tags,
    outcome: one.outcome,
    files: artifact.files,
    sent: one.sent,
    reused: one.reused,
    annotations: artifact.annotations,
    origins: artifact.origins ?? {},
    ...(one.error && { error: reportedError(explain(one.error)) }),
  };
}

function reportedError({ code, message, hint }: CodedError) {
  return { code, message, hint };
}

/** Bytes of everything below the root, each content once. */
async function sizeOf(root: Descriptor, contents: Contents): Promise<number> {
  const nodes = await readNodes(root, contents);
  const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
  return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

async function manifestOf(root: Descriptor, contents: Contents): Promise<Manifest> {
  const bytes = await readVerified(contents.fetch(root), root, manifestSizeLimit);
  return parseManifest(bytes, root.digest, root.mediaType);
}
