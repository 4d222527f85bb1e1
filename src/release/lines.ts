/** Artifacts of a report as lines for a person. */

import { printable, readableSize } from '../text.ts';
import { causeOf } from './cause.ts';
import type { Report, ReportedArtifact } from './report.ts';

/** `created   http-cache: ghcr.io/acme/http-cache@sha256:… (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
export function artifactLine(artifact: ReportedArtifact, dryRun: boolean): string {
  const { name, reference } = artifact;
  const facts = [transferred(artifact, dryRun), ...history(artifact)].join(', ');
  return `${outcomeColumn(artifact, dryRun)} ${name}: ${reference}${tagList(artifact)}, ${facts}`;
}

/** The same for a terminal: the reference, which no terminal is wide enough for, has a line of its own to copy. */
export function terminalLines(artifact: ReportedArtifact, dryRun: boolean): readonly string[] {
  const { name, reference } = artifact;
  return [
    `${outcomeColumn(artifact, dryRun)} ${name}${tagList(artifact)}, ${transferred(artifact, dryRun)}`,
    `  ${reference}`,
    ...history(artifact).map((fact) => `  ${fact}`),
  ];
}

function outcomeColumn({ outcome }: ReportedArtifact, dryRun: boolean): string {
  return (dryRun ? 'planned' : outcome).padEnd(9);
}

/** Which commit made content that is published already, and what an update has replaced. */
export function history({ kept, replaced = {}, outcome }: ReportedArtifact): readonly string[] {
  const digests = [...new Set(Object.values(replaced))];
  return [
    ...(kept?.revision === undefined ? [] : [`made from commit ${printable(kept.revision, 60)}`]),
    ...(outcome === 'updated' && digests.length > 0 ? [`replaces ${digests.join(', ')}`] : []),
  ];
}

function tagList({ tags }: ReportedArtifact): string {
  return tags.length > 0 ? ` (${tags.join(', ')})` : '';
}

function transferred({ size, sent, reused, outcome }: ReportedArtifact, dryRun: boolean): string {
  return dryRun || outcome === 'handed-off'
    ? readableSize(size)
    : `${readableSize(sent)} sent, ${readableSize(reused)} reused`;
}

/** Why artifacts failed, each cause once with all artifacts that it stopped; `shown` is a message that is printed already. */
export function failureLines(artifacts: Report['artifacts'], shown: string): readonly string[] {
  const failed = artifacts.flatMap(({ name, repository, error }) =>
    error ? [{ name, message: error.message, code: error.code, cause: causeOf(error, repository) }] : [],
  );
  const shownCause = failed.find(({ message }) => message === shown)?.cause;
  const shownName = failed.find(({ message }) => message === shown)?.name;
  return [...Map.groupBy(failed, ({ cause }) => cause)].flatMap(([cause, same]) => {
    const names = [...new Set(same.map(({ name }) => name))];
    if (cause !== shownCause) return [`${names.join(', ')}: ${same[0]?.message} [${same[0]?.code}]`];
    const others = names.filter((name) => name !== shownName);
    return others.length > 0 ? [`${others.join(', ')}: failed for the same reason`] : [];
  });
}
