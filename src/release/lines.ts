/** Artifacts of a report as log lines, the same on every host. */

import { readableSize } from '../text.ts';
import type { Report, ReportedArtifact } from './report.ts';

/** `created   http-cache: ghcr.io/acme/http-cache@sha256:… (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
export function artifactLine(artifact: ReportedArtifact, dryRun: boolean): string {
  const { name, reference, outcome, size, sent, reused } = artifact;
  const tags = artifact.tags.length > 0 ? ` (${artifact.tags.join(', ')})` : '';
  const what = `${name}: ${reference}${tags}`;
  if (dryRun) return `${'planned'.padEnd(9)} ${what}, ${readableSize(size)}`;
  return `${outcome.padEnd(9)} ${what}, ${readableSize(sent)} sent, ${readableSize(reused)} reused`;
}

/** Why artifacts failed, each reason once; `shown` is one that is printed already. */
export function failureLines(artifacts: Report['artifacts'], shown: string): readonly string[] {
  const lines = artifacts.flatMap(({ name, error }) =>
    error && error.message !== shown ? [`${name}: ${error.message} [${error.code}]`] : [],
  );
  return [...new Set(lines)];
}
