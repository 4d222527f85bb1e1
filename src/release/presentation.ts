/** The presentation of a report: its lines, outputs, summary and JSON, the same wherever the program runs. */

import type { CodedError } from '../errors.ts';
import type { Presentation, Published } from '../host/host.ts';
import { cacheLines } from './cache-lines.ts';
import { interfaceLogLines } from './interface-lines.ts';
import { artifactLine, failureLines, terminalLines } from './lines.ts';
import { nextStepOf } from './next-step.ts';
import { outputsOf } from './outputs.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';
import { statementLines } from './statements.ts';
import { summaryOf } from './summary.ts';

/** `error` is why the run counts as failed although there is a report. A dry run prints its plan, ready to be passed back. */
export function presentReport(report: Report, error?: CodedError): Presentation {
  return {
    // Each host shows some of these.
    get outputs() {
      return outputsOf(report);
    },
    get lines() {
      return linesOf(report, (artifact) => [artifactLine(artifact, report.dryRun)]);
    },
    get terminalLines() {
      return linesOf(report, (artifact) => terminalLines(artifact, report.dryRun));
    },
    nextStep: nextStepOf(report),
    notices: report.notes,
    warnings: [
      ...report.warnings,
      ...report.tagsUnknown.map(
        (tag) => `it is not known which manifest ${tag} points at; re-run to resolve this`,
      ),
    ],
    summary: (pageOf) => summaryOf(report, { pageOf, ...(error && { error }) }),
    json: report.plan ?? report,
    ...(report.plan && { details: { title: 'Plan', json: report.plan } }),
    published: report.dryRun ? [] : publishedBy(report.artifacts),
    ...(error && { failure: { error, others: failureLines(report.artifacts, error.message) } }),
  };
}

function linesOf(
  report: Report,
  about: (artifact: ReportedArtifact) => readonly string[],
): readonly string[] {
  const lines = report.artifacts.flatMap((artifact) => [
    ...about(artifact),
    ...interfaceLogLines(artifact),
    ...statementLines(artifact),
  ]);
  return [...lines, ...cacheLines(report.cache)];
}

function publishedBy(artifacts: readonly ReportedArtifact[]): readonly Published[] {
  return artifacts
    .filter((artifact) => isPublished(artifact) && !artifact.repository.startsWith('oci:'))
    .map(({ repository, digest, outcome }) => ({ repository, digest, created: outcome === 'created' }));
}
