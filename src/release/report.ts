/** The Report made from what was packed and delivered; hosts show it, nothing here prints. */

import type { Descriptor } from '../oci/descriptor.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import type { Contents } from '../pack/contents.ts';
import { readNodes } from '../store/graph.ts';
import { readVerified } from '../store/verify.ts';
import type { Delivered } from './deliver.ts';
import type { Destination } from './destinations.ts';
import type { Packed } from './pack.ts';
import type { Report, ReportedArtifact } from './report-record.ts';

export interface ReportSources {
  readonly packed: readonly Packed[];
  readonly delivered: readonly Delivered[];
  readonly contents: Contents;
  readonly statistics: { readonly requests: number; readonly retries: number };
  readonly notes: readonly string[];
  readonly dryRun: boolean;
}

export async function createReport(sources: ReportSources): Promise<Report> {
  const artifacts: ReportedArtifact[] = [];
  for (const one of sources.delivered) artifacts.push(await reported(one, sources.contents));
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

async function reported(one: Delivered, contents: Contents): Promise<ReportedArtifact> {
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
    ...(one.error && { error: { code: one.error.code, message: one.error.message, hint: one.error.hint } }),
  };
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
