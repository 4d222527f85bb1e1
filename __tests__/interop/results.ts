/** Results: every client pulls one artifact, one table row each; a client that is not installed is not run. */

import { mkdir } from 'node:fs/promises';
import { findExecutable } from '../support/programs.ts';
import type { PlannedFixture } from './cases.ts';
import { consumerChecks } from './consumers.ts';
import { type Check, generalChecks, matchesSourceLayout } from './general.ts';
import { nativeChecks } from './native.ts';
import type { Published } from './publish.ts';

export interface Row {
  readonly fixture: string;
  readonly artifact: string;
  readonly client: string;
  readonly result: 'ok' | 'not run' | 'cannot' | 'failed';
  readonly error?: string;
}

/** Runs the general clients and those that the fixture names. */
export async function checkArtifact(published: Published, fixture: PlannedFixture): Promise<readonly Row[]> {
  await mkdir(published.scratch, { recursive: true });
  const rows: Row[] = [];
  const add = async (client: string, executable: string, check: Check) => {
    const row = { fixture: fixture.name, artifact: published.reference, client };
    rows.push({ ...row, ...(await resultOf(executable, check, published, fixture.limits?.[client])) });
  };
  for (const [executable, check] of Object.entries(generalChecks)) await add(executable, executable, check);
  for (const name of fixture.clients) {
    const native = nativeChecks[name] ?? consumerChecks[name];
    if (!native) throw new Error(`unknown client "${name}"`);
    await add(name, native.executable, native.check);
  }
  if (fixture.name.startsWith('layout/')) await add('source layout', process.execPath, matchesSourceLayout);
  return rows;
}

async function resultOf(
  executable: string,
  check: Check,
  published: Published,
  limit: RegExp | undefined,
): Promise<Pick<Row, 'result' | 'error'>> {
  const file = executable === process.execPath ? executable : findExecutable(executable);
  return await rowOf(file === undefined ? undefined : () => check(published, file), limit);
}

/** The result of a check; without one, the client is not there. */
export async function rowOf(
  check: (() => Promise<void>) | undefined,
  limit: RegExp | undefined,
): Promise<Pick<Row, 'result' | 'error'>> {
  if (!check) return { result: 'not run' };
  try {
    await check();
    return { result: 'ok' };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { result: limit?.test(message) ? 'cannot' : 'failed', error: message };
  }
}

/** The rows as text in aligned columns. */
export function printTable(rows: readonly Row[]): string {
  const cells = [
    ['fixture', 'client', 'result'],
    ...rows.map(({ fixture, client, result }) => [fixture, client, result]),
  ];
  const widths = [0, 1].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const lines = cells.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return `${lines.join('\n')}\n`;
}
