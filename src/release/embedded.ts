/** What published files say of themselves, for the job summary: the name, version and annotations that were read from a binary, and where. */

import { breakableCode, fitting } from '../html.ts';
import type { ReportedArtifact } from './report.ts';

type Described = Pick<ReportedArtifact, 'name' | 'version' | 'annotations' | 'origins'>;

const byteLimit = 15_000;
const prefix = 'org.opencontainers.image.';
const head = ['Artifact', 'What', 'Value', 'Read from'];

/** HTML without a blank line; empty when nothing was read from a binary. */
export function embeddedTable(artifacts: readonly Described[]): string {
  const rows = [...new Set(artifacts.flatMap(rowsOf))];
  if (rows.length === 0) return '';
  const kept = fitting(rows, byteLimit);
  const more =
    rows.length > kept.length
      ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
      : '';
  const title = `<tr>${head.map((column) => `<th>${column}</th>`).join('')}</tr>`;
  return `<h4>Read from the binaries</h4>\n<table>\n${title}\n${kept.join('\n')}\n</table>\n${more}`;
}

function rowsOf({ name, version, annotations, origins }: Described): readonly string[] {
  const values: Readonly<Record<string, string | undefined>> = { ...annotations, name, version };
  return Object.entries(origins).flatMap(([key, origin]) => {
    const value = values[key];
    if (value === undefined || !/^(?:Wasm |WIT )/.test(origin) || key === `${prefix}version`) return [];
    const cells = [name, key.replace(prefix, ''), value, origin].map(
      (text) => `<td>${breakableCode(text, 300)}</td>`,
    );
    return [`<tr>${cells.join('')}</tr>`];
  });
}
