/** The job summary: a table of what was published, escaped and well below the runner's limit of 1 MiB. */

import { code, fitting } from '../html.ts';
import { readableSize } from '../text.ts';
import { cacheLines } from './cache-lines.ts';
import { embeddedTable } from './embedded.ts';
import { interfaceMarkdown } from './interface-markdown.ts';
import { history } from './lines.ts';
import type { Report, ReportedArtifact } from './report.ts';
import { statementsTable } from './statements.ts';

const byteLimit = 200_000;

/**
 * HTML without a blank line, in which Markdown has no meaning (CommonMark, "HTML blocks").
 */
export function summaryOf(report: Report): string {
  const title = titleOf(report);
  const problems = fitting(
    (report.plan?.incomplete ?? []).map(({ message, hint }) => `<li>${code(message)}<br>${code(hint)}</li>`),
    50_000,
  );
  const incomplete =
    problems.length > 0 ? `<p>The plan is incomplete:</p>\n<ul>\n${problems.join('\n')}\n</ul>\n` : '';
  const rows = report.artifacts.map(row);
  const kept = fitting(rows, byteLimit);
  const more =
    rows.length > kept.length
      ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
      : '';
  const notes = fitting(
    [...report.notes, ...cacheLines(report.cache)].map((note) => `<li>${code(note)}</li>`),
    20_000,
  );
  const list = notes.length > 0 ? `<ul>\n${notes.join('\n')}\n</ul>\n` : '';
  const changes = interfaceMarkdown(report.artifacts);
  const interfaces = changes === '' ? '' : `${changes}\n`;
  return `<h3>${title}</h3>\n<table>\n${head}\n${kept.join('\n')}\n</table>\n${more}${interfaces}${statementsTable(report.artifacts)}${embeddedTable(report.artifacts)}${incomplete}${list}`;
}

function titleOf({ dryRun, handOff }: Report): string {
  if (handOff !== undefined) return 'Handed off to be published';
  return dryRun ? 'What would be published' : 'Published artifacts';
}

const columns = ['Artifact', 'Format', 'Outcome', 'Reference', 'Tags', 'Size', 'Sent'];
const head = `<tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>`;

function row(artifact: ReportedArtifact): string {
  const { name, format, outcome, reference, tags, size, sent, error } = artifact;
  const facts = [...history(artifact), ...(error ? [error.message] : [])];
  const reason = facts.map((fact) => `<br>${code(fact)}`).join('');
  const cells = [
    code(name),
    code(format),
    outcome + reason,
    code(reference, 500),
    tags.map((tag) => code(tag)).join(' '),
    readableSize(size),
    readableSize(sent),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
