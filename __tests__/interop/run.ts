/**
 * `npm run interop`: every fixture goes to a real registry with the built program, and every client that is to be had pulls it back.
 *
 *     node __tests__/interop/run.ts [--no-fetch] [--bundle <file>] [<format>/<case> …]
 */

import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePath } from '../support/bundle.ts';
import { type StartedRegistry, startDistribution } from '../support/registries.ts';
import { allFixtures, type PlannedFixture } from './cases.ts';
import { judge, printTable, type Row } from './judge.ts';
import { prepareClients } from './prepare.ts';
import { publishFixture } from './publish.ts';

const { values, positionals } = parseArgs({
  options: { 'no-fetch': { type: 'boolean' }, bundle: { type: 'string' } },
  allowPositionals: true,
});

async function rowsOf(fixture: PlannedFixture, host: string): Promise<readonly Row[]> {
  try {
    const published = await publishFixture(fixture, host, resolve(values.bundle ?? bundlePath));
    const rows: Row[] = [];
    for (const one of published) rows.push(...(await judge(one, fixture)));
    const [first] = published;
    if (first) await rm(dirname(first.scratch), { recursive: true, force: true });
    return rows;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return [{ fixture: fixture.name, artifact: '', client: 'oci-wasm-publish', result: 'failed', why }];
  }
}

async function main(): Promise<number> {
  if (!values['no-fetch']) await prepareClients((line) => process.stderr.write(`${line}\n`));
  const registry: StartedRegistry | undefined = await startDistribution({ password: false });
  if (!registry) {
    process.stderr.write('not run: there is no registry on this machine\n');
    return 1;
  }
  const chosen = allFixtures().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.filter((name) => !chosen.some((fixture) => fixture.name === name));
  if (unknown.length > 0) throw new Error(`there is no fixture ${unknown.join(', ')}`);
  const rows: Row[] = [];
  for (const fixture of chosen) rows.push(...(await rowsOf(fixture, registry.host)));
  await registry.stop();
  process.stdout.write(printTable(rows));
  const failed = rows.filter(({ result }) => result === 'failed');
  for (const { fixture, client, why } of failed) process.stdout.write(`\n${fixture} × ${client}: ${why}\n`);
  const count = (wanted: Row['result']) => rows.filter(({ result }) => result === wanted).length;
  const counts = (['ok', 'failed', 'cannot', 'not run'] as const).map((one) => `${count(one)} ${one}`);
  process.stdout.write(`\n${counts.join(', ')}\n`);
  return failed.length > 0 || count('ok') === 0 ? 1 : 0;
}

process.exitCode = await main();
