/** The comment on a pull request: what this run has published for it, and what is different from its base. */

import type { CodedError } from '../errors.ts';
import { code, cutTo, escaped, fitting, problemList, shortDigest, tableRow } from '../html.ts';
import { printable, readableSize } from '../text.ts';
import { interfaceLines } from './interface-markdown.ts';
import { pullCommand } from './pull-command.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';

export interface CommentFacts {
  /** Full name of the commit that was built. */
  readonly commit?: string;
  readonly run: { readonly number: number; readonly url?: string };
  /** Why the run counts as failed. */
  readonly error?: CodedError;
  /** The page of the package behind a repository. */
  pageOf(repository: string): string | undefined;
}

/** Bytes of the parts of a comment, which together stay below the limit of GitHub. */
const limits = { rows: 20_000, interfaces: 20_000, commands: 12_000 } as const;

/** HTML without a blank line, in which Markdown has no meaning; every text from outside is code. At most 60,000 characters. */
export function commentOf(report: Report, facts: CommentFacts): string {
  const { artifacts } = report;
  return [
    `<h3>${titleOf(report, facts)}</h3>`,
    ...(facts.error ? problemList(facts.error) : []),
    ...tableOf(artifacts, report.dryRun, facts),
    ...interfacesOf(artifacts),
    ...commandsOf(artifacts),
    footerOf(facts),
  ].join('\n');
}

function titleOf({ dryRun }: Report, { commit, error }: CommentFacts): string {
  const what = error ? 'Publishing failed' : dryRun ? 'What would be published' : 'Published';
  return commit === undefined ? what : `${what} for ${code(commit.slice(0, 7))}`;
}

const columns = ['Artifact', 'Tags', 'Outcome', 'Size', 'Digest'];

function tableOf(
  artifacts: readonly ReportedArtifact[],
  dryRun: boolean,
  facts: CommentFacts,
): readonly string[] {
  const rows = artifacts.map((one) => tableRow(cellsOf(one, dryRun, facts)));
  const kept = fitting(rows, limits.rows);
  return [
    '<table>',
    tableRow(columns, 'th'),
    ...kept,
    '</table>',
    ...omitted(rows.length - kept.length, 'more artifacts are in the summary of the run'),
  ];
}

function cellsOf(artifact: ReportedArtifact, dryRun: boolean, { pageOf }: CommentFacts): readonly string[] {
  const { name, repository, tags, outcome, digest } = artifact;
  const page = pageOf(repository);
  const shown = code(name, 100);
  return [
    page === undefined ? shown : `<a href="${escaped(page)}">${shown}</a>`,
    tags.map((tag) => code(tag)).join(' '),
    dryRun ? 'planned' : outcome,
    sizeCell(artifact),
    `${shortDigest(digest)}${before(artifact)}`,
  ];
}

/** The size before and after, where it is known before. */
function sizeCell({ size, base }: ReportedArtifact): string {
  if (base?.size === undefined) return readableSize(size);
  if (base.size === size) return `${readableSize(size)}, as before`;
  const share = Math.round((100 * (size - base.size)) / Math.max(1, base.size));
  const sign = size > base.size ? '+' : '−';
  return `${readableSize(base.size)} → ${readableSize(size)} (${sign}${Math.abs(share)} %)`;
}

function before({ base, digest }: ReportedArtifact): string {
  if (!base) return '';
  const tag = code(base.tag);
  return base.digest === digest ? `<br>same as ${tag}` : `<br>${tag} has ${shortDigest(base.digest)}`;
}

/** The same artifact at another target says the same. */
function interfacesOf(artifacts: readonly ReportedArtifact[]): readonly string[] {
  const blocks = [...new Set(artifacts.flatMap((one) => interfaceLines(one).join('\n') || []))];
  return cutTo(
    blocks,
    limits.interfaces,
    (more) => `<p>The interfaces of ${more} more artifacts are in the report of the run.</p>`,
  );
}

function commandsOf(artifacts: readonly ReportedArtifact[]): readonly string[] {
  const commands = artifacts.filter(isPublished).map((one) => escaped(printable(pullCommand(one), 600)));
  if (commands.length === 0) return [];
  const shown = cutTo(commands, limits.commands, (more) => `# and ${more} more in the summary of the run`);
  return ['<details><summary>Pull by digest</summary>', `<pre>${shown.join('\n')}</pre>`, '</details>'];
}

function footerOf({ run }: CommentFacts): string {
  const name = `run ${run.number}`;
  return `<sub>Written by ${run.url === undefined ? name : `<a href="${escaped(run.url)}">${name}</a>`}.</sub>`;
}

function omitted(count: number, what: string): readonly string[] {
  return count > 0 ? [`<p>${count} ${what}.</p>`] : [];
}
