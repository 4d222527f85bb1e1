/** Artifacts of a report as lines for a person. */

import { readableSize } from '../text.ts';
import type { Report, ReportedArtifact } from './report.ts';

/** `created   http-cache: ghcr.io/acme/http-cache@sha256:… (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
export function artifactLine(artifact: ReportedArtifact, dryRun: boolean): string {
  const { name, reference } = artifact;
  return `${outcomeColumn(artifact, dryRun)} ${name}: ${reference}${tagList(artifact)}, ${transferred(artifact, dryRun)}`;
}

/** The same for a terminal: the reference, which no terminal is wide enough for, has a line of its own to copy. */
export function terminalLines(artifact: ReportedArtifact, dryRun: boolean): readonly string[] {
  const { name, reference } = artifact;
  return [
    `${outcomeColumn(artifact, dryRun)} ${name}${tagList(artifact)}, ${transferred(artifact, dryRun)}`,
    `  ${reference}`,
  ];
}

function outcomeColumn({ outcome }: ReportedArtifact, dryRun: boolean): string {
  return (dryRun ? 'planned' : outcome).padEnd(9);
}

function tagList({ tags }: ReportedArtifact): string {
  return tags.length > 0 ? ` (${tags.join(', ')})` : '';
}

function transferred({ size, sent, reused }: ReportedArtifact, dryRun: boolean): string {
  return dryRun ? readableSize(size) : `${readableSize(sent)} sent, ${readableSize(reused)} reused`;
}

/** Why artifacts failed, each reason once; `shown` is one that is printed already. */
export function failureLines(artifacts: Report['artifacts'], shown: string): readonly string[] {
  const lines = artifacts.flatMap(({ name, error }) =>
    error && error.message !== shown ? [`${name}: ${error.message} [${error.code}]`] : [],
  );
  return [...new Set(lines)];
}
