/** Changes of interfaces as Markdown, for the comment of a pull request and for the job summary. */

import { code } from '../html.ts';
import type { InterfaceChange, InterfaceDifference } from './interface-change.ts';
import type { ReportedArtifact } from './report.ts';

type Compared = Pick<ReportedArtifact, 'name' | 'interface'>;

/** Differences of one artifact that are shown at most. */
const shownLimit = 20;
/** Artifacts whose changes are shown at most. */
const artifactLimit = 50;

/**
 * The changes of all artifacts; empty when none was compared. It is HTML without a blank line, in which Markdown has no meaning
 * (CommonMark, "HTML blocks"), so that it can stand between blank lines in Markdown or within other HTML. Every text of a binary is code, so
 * that it becomes neither a mention nor a link.
 */
export function interfaceMarkdown(artifacts: readonly Compared[]): string {
  // The same artifact at another target says the same.
  const blocks = [...new Set(artifacts.flatMap((one) => interfaceLines(one).join('\n') || []))];
  const more = blocks.length - artifactLimit;
  return [
    ...blocks.slice(0, artifactLimit),
    ...(more > 0 ? [`<p>The interfaces of ${more} more are in the report.</p>`] : []),
  ].join('\n');
}

/** The change of one artifact: a paragraph with the version that it takes, and a list of the differences. */
export function interfaceLines({ name, interface: change }: Compared): readonly string[] {
  if (!change) return [];
  const shown = change.differences.slice(0, shownLimit);
  const hidden = change.differences.length - shown.length + (change.omitted ?? 0);
  const items = [
    ...shown.map((one) => `<li>${differenceText(one)}</li>`),
    ...(hidden > 0 ? [`<li>and ${hidden} more</li>`] : []),
  ];
  return [
    `<p>Interface of ${code(name)}${since(change)}: ${changeSummary(change)}</p>`,
    ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
  ];
}

function since({ base }: InterfaceChange): string {
  return base === undefined ? '' : ` since ${code(tagOf(base))}`;
}

/** The repository is said elsewhere, and may differ from target to target. */
function tagOf(base: string): string {
  return base.slice(base.lastIndexOf(':') + 1);
}

function changeSummary(change: InterfaceChange): string {
  const { step, least, version, sufficient, unknown } = change;
  if (unknown !== undefined) return `not compared, ${code(unknown, 300)}`;
  if (change.differences.length === 0) return 'unchanged';
  const enough = least === undefined ? '' : `, at least ${code(least)}`;
  const takes = `takes a <strong>${step}</strong> version${enough}`;
  if (sufficient === undefined || version === undefined) return takes;
  return `${takes}; ${code(version)} promises ${sufficient ? 'that' : '<strong>less</strong>'}`;
}

function differenceText({ item, action, change, breaks }: InterfaceDifference): string {
  const what = action === 'changed' ? ` ${code(change, 500)}` : '';
  const whom = breaks.length === 0 ? '' : ` – breaks ${breaks.join(' and ')}`;
  return `${action}: ${code(item, 300)}${what}${whom}`;
}
