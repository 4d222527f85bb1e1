/** Artifacts of a report as lines for a person, the same from both doors. */

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

/** Why artifacts failed, each reason once; `said` is one that is shown already. */
export function failureLines(artifacts: Report['artifacts'], said: string): readonly string[] {
  const lines = artifacts.flatMap(({ name, error }) =>
    error && error.message !== said ? [`${name}: ${error.message} [${error.code}]`] : [],
  );
  return [...new Set(lines)];
}
