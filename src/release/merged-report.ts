/** A merged report: what several jobs have published, as if one run had. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { Report, ReportedArtifact } from './report.ts';

/** Artifacts whose content the merged report describes. */
const graphLimit = 50;

/** Artifacts in the order of the reports; the same one at the same place counts once. */
export function mergeReports(reports: readonly Report[]): Report {
  const all = <Item>(pick: (report: Report) => readonly Item[]): readonly Item[] => reports.flatMap(pick);
  const sum = (pick: (report: Report) => number): number =>
    reports.reduce((total, one) => total + pick(one), 0);
  return {
    artifacts: distinct(all(({ artifacts }) => artifacts)),
    graphs: all(({ graphs = [] }) => graphs).slice(0, graphLimit),
    tagsMoved: [...new Set(all(({ tagsMoved }) => tagsMoved))],
    tagsUnknown: [...new Set(all(({ tagsUnknown }) => tagsUnknown))],
    retries: sum(({ retries }) => retries),
    requests: sum(({ requests }) => requests),
    notes: [...new Set(all(({ notes }) => notes))],
    warnings: [...new Set(all(({ warnings }) => warnings))],
    changed: reports.some(({ changed }) => changed),
    dryRun: reports.every(({ dryRun }) => dryRun),
  };
}

function distinct(artifacts: readonly ReportedArtifact[]): readonly ReportedArtifact[] {
  const keyOf = ({ name, format, reference, tags }: ReportedArtifact) =>
    JSON.stringify([name, format, reference, [...tags].sort()]);
  return [...new Map(artifacts.map((one) => [keyOf(one), one])).values()];
}

/** The first artifact that failed in any job, as the error of the whole. */
export function failureOf({ artifacts }: Report): CodedError | undefined {
  const failed = artifacts.find(({ outcome }) => outcome === 'failed' || outcome === 'conflict');
  if (!failed) return undefined;
  const { message = 'it failed', hint = 'Look at the log of its job.' } = failed.error ?? {};
  const code = failed.outcome === 'conflict' ? 'conflict' : 'unavailable';
  return new CodedError(code, `${printable(failed.name)}: ${printable(message)}`, { hint: printable(hint) });
}

/** One tag for two digests: whichever job was last has won. Returns `undefined` when there is none. */
export function contradictionOf({ artifacts }: Report): CodedError | undefined {
  const digests = new Map<string, ReportedArtifact>();
  for (const artifact of artifacts.filter(
    ({ outcome }) => !['failed', 'conflict', 'skipped', 'handed-off'].includes(outcome),
  ))
    for (const tag of artifact.tags) {
      const place = placeOf(artifact, tag);
      const other = digests.get(place);
      if (other && other.digest !== artifact.digest) return contradiction(place, other, artifact);
      digests.set(place, artifact);
    }
  return undefined;
}

/** In a layout, the name of an artifact precedes its tag. */
function placeOf({ repository, name }: ReportedArtifact, tag: string): string {
  return repository.startsWith('oci:') ? `${repository}:${name}-${tag}` : `${repository}:${tag}`;
}

function contradiction(place: string, one: ReportedArtifact, other: ReportedArtifact): CodedError {
  const message = `${printable(place)} was published by two jobs, as ${one.digest} and as ${other.digest}`;
  return new CodedError('conflict', message, {
    hint: 'Give each job repositories or tags of its own, for example by the input "to" or "names".',
  });
}
