/** Outputs of the action: one table of names and meanings, and their values for a report. */

import { encodedDigest } from '../oci/digest.ts';
import { isRepositoryName, isTag } from '../oci/reference.ts';
import { outputJson } from '../output-json.ts';
import { isDestination, isFormatName, isVersion } from './output-values.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';

/** Every output with its meaning; `action.yml` and the README are held equal to it. */
export const outputs = {
  artifacts:
    'JSON array with one object per artifact and target: name, format, repository, digest, reference, tags, outcome and more.',
  matrix: 'JSON for the matrix of a later job, read with `fromJSON`: what is published.',
  'changed-matrix':
    'The same for artifacts whose digest differs from what was released before, or from what their tag referred to, and which have to be deployed.',
  digest:
    'Digest of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
  reference:
    '`repository@digest` of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
  subjects: 'One `<hex>  <repository>` line per published artifact, in the form of a checksum file.',
  tags: 'Tags of what is published, without their repository, one per line.',
  changed: '`true` when a tag was created or moved.',
  'hand-off':
    'Folder with what the run of a fork or of Dependabot may not push, to be uploaded for the run that publishes it; else empty.',
} as const;

export type OutputName = keyof typeof outputs;

// All outputs of a job together are limited to 1 MB, counted as UTF-16; four of these contain every artifact.
const artifactsLimit = 300_000;

/**
 * The values of all outputs, as text. Workflows put them into scripts, so names, versions and references have the form of one or are
 * left out, and other texts are escaped.
 */
export function outputsOf(report: Report): Readonly<Record<OutputName, string>> {
  const artifacts = report.artifacts.map(withValidNames);
  const main = mainArtifact(artifacts);
  const published = artifacts.filter(isPublished);
  const changed = published.filter(({ contentChanged }) => contentChanged);
  const lines = (items: readonly string[]) => [...new Set(items)].join('\n');
  return {
    artifacts: artifactsJson(artifacts),
    matrix: outputJson({ include: published.map(matrixEntry) }),
    'changed-matrix': outputJson({ include: changed.map(matrixEntry) }),
    digest: main?.digest ?? '',
    reference: main?.reference ?? '',
    subjects: lines(published.filter(({ repository }) => repository !== '').map(subjectLine)),
    tags: lines(published.flatMap(({ tags }) => tags)),
    changed: String(report.changed),
    'hand-off': report.handOff ?? '',
  };
}

/** The artifact with empty texts for what has not the form of a name, and without a version that has not the form of one. */
function withValidNames({ version, ...artifact }: ReportedArtifact): ReportedArtifact {
  const { name, format, repository, reference, tags } = artifact;
  return {
    ...artifact,
    name: isRepositoryName(name) ? name : '',
    format: isFormatName(format) ? format : '',
    repository: isDestination(repository) ? repository : '',
    reference: isDestination(repository) ? reference : '',
    tags: tags.filter(isTag),
    ...(version !== undefined && isVersion(version) && { version }),
  };
}

function subjectLine({ digest, repository }: ReportedArtifact): string {
  return `${encodedDigest(digest)}  ${repository}`;
}

/** The only artifact, or the only index, at the first target that has it. */
function mainArtifact(artifacts: readonly ReportedArtifact[]): ReportedArtifact | undefined {
  const indexes = artifacts.filter(({ format }) => format === 'index');
  const candidates = indexes.length > 0 ? indexes : artifacts;
  const first = candidates[0];
  const isOnly = candidates.every(({ name, digest }) => name === first?.name && digest === first.digest);
  return isOnly ? candidates.find(isPublished) : undefined;
}

/** Flat, since GitHub shows the values of a matrix in the name of each job. */
function matrixEntry({ name, format, repository, digest, reference, version, outcome }: ReportedArtifact) {
  return { name, format, repository, digest, reference, version: version ?? '', outcome };
}

function artifactsJson(artifacts: readonly ReportedArtifact[]): string {
  const whole = outputJson(artifacts);
  if (whole.length <= artifactsLimit) return whole;
  return outputJson(artifacts.map(withoutDetails));
}

/** What a later step needs. */
function withoutDetails(artifact: ReportedArtifact): Partial<ReportedArtifact> {
  const details = [
    'annotations',
    'origins',
    'files',
    'tagReasons',
    'packed',
    'kept',
    'replaced',
    'notMoved',
    'base',
    'statements',
  ];
  return Object.fromEntries(Object.entries(artifact).filter(([key]) => !details.includes(key)));
}
