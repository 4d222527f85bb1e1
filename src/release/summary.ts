/** The job summary: what was published, how it is pulled and verified, and what it consists of; below 200 kB. */

import type { CodedError } from '../errors.ts';
import { breakableCode, code, cutTo, escaped, fitting, problemList, shortDigest, tableRow } from '../html.ts';
import { printable, readableSize } from '../text.ts';
import { cacheLines } from './cache-lines.ts';
import { drawingOf } from './drawing.ts';
import { embeddedTable } from './embedded.ts';
import { interfaceLines } from './interface-markdown.ts';
import { history } from './lines.ts';
import { pullCommand, verifyCommand } from './pull-command.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';
import { statementsTable } from './statements.ts';

export interface SummaryFacts {
  /** Why the run counts as failed. */
  readonly error?: CodedError;
  /** The page of the package behind a repository. */
  pageOf?(repository: string): string | undefined;
}

/** Bytes of each part. With the drawing, which has an upper limit of its own, they are below 200 kB. */
const limits = {
  rows: 50_000,
  interfaces: 25_000,
  references: 50_000,
  notes: 15_000,
  problems: 15_000,
} as const;

/**
 * HTML without a blank line, in which Markdown has no meaning (CommonMark, "HTML blocks"), and between blank lines one drawing, which
 * GitHub makes of Markdown only. Every text from outside is code.
 */
export function summaryOf(report: Report, facts: SummaryFacts = {}): string {
  const { artifacts } = report;
  const parts = [
    `<h3>${titleOf(report, facts)}</h3>`,
    ...(facts.error ? problemList(facts.error) : []),
    ...tableOf(report, facts),
    `<p>${totals(report)}</p>`,
    ...interfacesOf(artifacts),
    ...referencesOf(artifacts, report.dryRun),
    ...lines(statementsTable(artifacts)),
    ...lines(embeddedTable(artifacts)),
    ...incompleteOf(report),
    ...notesOf(report),
  ];
  const drawing = drawingOf(report).trimEnd();
  if (drawing === '') return parts.join('\n');
  const folded = '<details><summary>What they consist of</summary>';
  return [[...parts, folded].join('\n'), drawing, '</details>'].join('\n\n');
}

function titleOf({ dryRun, handOff }: Report, { error }: SummaryFacts): string {
  if (error) return dryRun ? 'This cannot be published' : 'Publishing failed';
  if (handOff !== undefined) return 'Handed off to be published';
  return dryRun ? 'What would be published' : 'Published artifacts';
}

const columns = ['Artifact', 'Tags', 'Outcome', 'Size', 'Digest'];

function tableOf({ artifacts, dryRun }: Report, facts: SummaryFacts): readonly string[] {
  const rows = artifacts.map((one) => tableRow(cellsOf(one, dryRun, facts)));
  const kept = fitting(rows, limits.rows);
  const hidden = rows.length - kept.length;
  return [
    '<table>',
    tableRow(columns, 'th'),
    ...kept,
    '</table>',
    ...(hidden > 0 ? [`<p>${hidden} more are in the output <code>artifacts</code>.</p>`] : []),
  ];
}

/** Tags of one artifact that are shown. */
const tagLimit = 12;

function cellsOf(artifact: ReportedArtifact, dryRun: boolean, { pageOf }: SummaryFacts): readonly string[] {
  const { name, repository, tags, outcome, size, digest, error } = artifact;
  const page = pageOf?.(repository);
  const shown = breakableCode(name, 120);
  const facts = [...history(artifact), ...(error ? [error.message] : [])];
  const more = tags.length > tagLimit ? [`and ${tags.length - tagLimit} more`] : [];
  return [
    page === undefined ? shown : `<a href="${escaped(page)}">${shown}</a>`,
    [...tags.slice(0, tagLimit).map((tag) => breakableCode(tag, 128)), ...more].join(' '),
    [dryRun ? 'planned' : outcome, ...facts.map((fact) => breakableCode(fact))].join('<br>'),
    readableSize(size),
    shortDigest(digest),
  ];
}

/** `3 artifacts, 1.2 MiB sent, 3.0 MiB reused, 12 requests, 1 of them repeated.` */
function totals({ artifacts, dryRun, requests, retries }: Report): string {
  const sum = (pick: (one: ReportedArtifact) => number) =>
    readableSize(artifacts.reduce((total, one) => total + pick(one), 0));
  const count = `${artifacts.length} artifact${artifacts.length === 1 ? '' : 's'}`;
  if (dryRun) return `${count}, ${sum(({ size }) => size)} in all; nothing was sent.`;
  const repeated = retries > 0 ? `, and ${retries} repeated` : '';
  return `${count}, ${sum(({ sent }) => sent)} sent, ${sum(({ reused }) => reused)} reused, ${requests} requests${repeated}.`;
}

/** The same artifact at another target says the same. */
function interfacesOf(artifacts: readonly ReportedArtifact[]): readonly string[] {
  const blocks = [...new Set(artifacts.flatMap((one) => interfaceLines(one).join('\n') || []))];
  return cutTo(
    blocks,
    limits.interfaces,
    (more) => `<p>The interfaces of ${more} more are in the report.</p>`,
  );
}

/** For each artifact its whole reference, and what to paste into a shell. */
function referencesOf(artifacts: readonly ReportedArtifact[], dryRun: boolean): readonly string[] {
  const blocks = artifacts.map((one) => referenceBlock(one, dryRun));
  if (blocks.length === 0) return [];
  return [
    '<details><summary>References and commands</summary>',
    ...cutTo(
      blocks,
      limits.references,
      (more) => `<p>${more} more are in the output <code>artifacts</code>.</p>`,
    ),
    '</details>',
  ];
}

function referenceBlock(artifact: ReportedArtifact, dryRun: boolean): string {
  const { name, format, reference, sent, reused } = artifact;
  const moved = dryRun ? '' : `, ${readableSize(sent)} sent, ${readableSize(reused)} reused`;
  const commands =
    isPublished(artifact) && !dryRun ? [pullCommand(artifact), ...verifyCommand(artifact)] : [];
  const shown = [reference, ...commands].map((line) => escaped(printable(line, 700)));
  return `<p>${code(name, 120)} (${code(format, 120)})${moved}</p>\n<pre>${shown.join('\n')}</pre>`;
}

function incompleteOf({ plan }: Report): readonly string[] {
  const items = (plan?.incomplete ?? []).map(
    ({ message, hint }) => `<li>${code(message, 1000)}<br>${code(hint, 1000)}</li>`,
  );
  if (items.length === 0) return [];
  const shown = cutTo(items, limits.problems, (more) => `<li>and ${more} more in the plan</li>`);
  return ['<p>The plan is incomplete:</p>', '<ul>', ...shown, '</ul>'];
}

function notesOf({ notes, warnings, cache }: Report): readonly string[] {
  const items = [...new Set([...warnings, ...notes, ...cacheLines(cache)])].map(
    (note) => `<li>${code(note, 1000)}</li>`,
  );
  if (items.length === 0) return [];
  return ['<ul>', ...cutTo(items, limits.notes, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}

function lines(text: string): readonly string[] {
  return text === '' ? [] : text.trimEnd().split('\n');
}
