/** One artifact of a report as one line for a person, the same from both doors. */

import type { ReportedArtifact } from '../content/report.ts';
import { readableSize } from '../text.ts';

/** `created   http-cache: ghcr.io/acme/http-cache@sha256:… (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
export function artifactLine(artifact: ReportedArtifact, dryRun: boolean): string {
  const { name, reference, outcome, size, sent, reused } = artifact;
  const tags = artifact.tags.length > 0 ? ` (${artifact.tags.join(', ')})` : '';
  const what = `${name}: ${reference}${tags}`;
  if (dryRun) return `${'planned'.padEnd(9)} ${what}, ${readableSize(size)}`;
  return `${outcome.padEnd(9)} ${what}, ${readableSize(sent)} sent, ${readableSize(reused)} reused`;
}
