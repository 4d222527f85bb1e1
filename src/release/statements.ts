/** The statements about artifacts as people see them: lines of the log, and a table of the job summary. */

import { breakableCode, fitting, shortDigest } from '../html.ts';
import { printable } from '../text.ts';
import type { ReportedArtifact } from './report.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** `signature sha256:…, signed by https://github.com/…, in ghcr.io/acme/shop/cart, log entry 7`. */
export function statementLines({ statements = [] }: Pick<ReportedArtifact, 'statements'>): readonly string[] {
  return statements.map((one) => {
    const parts = [
      `${printable(one.name, 200)} ${one.digest}`,
      ...(one.signer === undefined ? ['not signed'] : [`signed by ${printable(one.signer, 500)}`]),
      `in ${one.storedIn.map((place) => printable(place, 500)).join(', ')}`,
      ...(one.isNew ? [] : ['made before']),
    ];
    return `  ${parts.join(', ')}`;
  });
}

const byteLimit = 25_000;
const head = ['Artifact', 'Statement', 'Signed by', 'Stored in', 'Digest'];

/** HTML without a blank line; empty when nothing is stated. */
export function statementsTable(artifacts: readonly Pick<ReportedArtifact, 'name' | 'statements'>[]): string {
  const rows = artifacts.flatMap(({ name, statements = [] }) => statements.map((one) => row(name, one)));
  if (rows.length === 0) return '';
  const kept = fitting(rows, byteLimit);
  const more =
    rows.length > kept.length
      ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
      : '';
  const title = `<tr>${head.map((column) => `<th>${column}</th>`).join('')}</tr>`;
  return `<h4>Statements</h4>\n<table>\n${title}\n${kept.join('\n')}\n</table>\n${more}`;
}

function row(artifact: string, { name, signer, storedIn, digest, isNew }: ReportedStatement): string {
  const cells = [
    breakableCode(artifact, 120),
    breakableCode(name, 120) + (isNew ? '' : ' made before'),
    signer === undefined ? 'nobody' : breakableCode(signer, 500),
    storedIn.map((place) => breakableCode(place, 500)).join('<br>'),
    shortDigest(digest),
  ];
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
