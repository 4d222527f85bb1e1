/**
 * `npm run interop`: publishes every fixture to a real registry with the bundle, and pulls it with every available client.
 *
 *     node __tests__/interop/run.ts [--no-download] [--slow] [--bundle <file>] [--charts <folder>] [<format>/<case> …]
 *
 * Without named fixtures, the formats `helm` and `cnab` are also compared with Helm and cnab-go on many charts and bundles; `--charts`
 * adds all charts below a folder, `--slow` builds the clients that take longer than a few minutes.
 */

import { rm } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundlePath } from '../support/bundle.ts';
import { type StartedRegistry, startDistribution, startGiteaRegistry } from '../support/registries.ts';
import { allFixtures, type PlannedFixture } from './cases.ts';
import { compareValidators } from './compare.ts';
import { prepareClients } from './prepare.ts';
import { publishFixture } from './publish.ts';
import { publishTwice } from './registries.ts';
import { checkArtifact, printTable, type Row, rowOf } from './results.ts';

const { values, positionals } = parseArgs({
  options: {
    'no-download': { type: 'boolean' },
    bundle: { type: 'string' },
    slow: { type: 'boolean' },
    charts: { type: 'string' },
  },
  allowPositionals: true,
});

async function rowsOf(fixture: PlannedFixture, host: string): Promise<readonly Row[]> {
  try {
    const published = await publishFixture(fixture, host, resolve(values.bundle ?? bundlePath));
    const rows: Row[] = [];
    for (const artifact of published) rows.push(...(await checkArtifact(artifact, fixture)));
    const [first] = published;
    if (first) await rm(dirname(first.scratch), { recursive: true, force: true });
    return rows;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [
      { fixture: fixture.name, artifact: '', client: 'oci-wasm-publish', result: 'failed', error: message },
    ];
  }
}

/** Gitea as a client: it takes the fixture twice and returns it. */
async function giteaRow(fixture: PlannedFixture, gitea: StartedRegistry | undefined): Promise<Row> {
  const check = gitea && (() => publishTwice(fixture, gitea, resolve(values.bundle ?? bundlePath)));
  const row = { fixture: fixture.name, artifact: fixture.name, client: 'gitea' };
  return { ...row, ...(await rowOf(check, fixture.limits?.gitea)) };
}

async function main(): Promise<number> {
  const report = (line: string) => process.stderr.write(`${line}\n`);
  if (!values['no-download']) await prepareClients(report, { slow: values.slow ?? false });
  const registry: StartedRegistry | undefined = await startDistribution({ password: false });
  if (!registry) {
    process.stderr.write('not run: docker-registry is not installed\n');
    return 1;
  }
  const chosen = allFixtures().filter(({ name }) => positionals.length === 0 || positionals.includes(name));
  const unknown = positionals.filter((name) => !chosen.some((fixture) => fixture.name === name));
  if (unknown.length > 0) throw new Error(`unknown fixture ${unknown.join(', ')}`);
  const rows: Row[] = [];
  const gitea = await startGiteaRegistry();
  for (const fixture of chosen)
    rows.push(...(await rowsOf(fixture, registry.host)), await giteaRow(fixture, gitea));
  if (positionals.length === 0) rows.push(...(await compareValidators(values.charts)));
  await Promise.all([registry.stop(), gitea?.stop()]);
  process.stdout.write(printTable(rows));
  const failed = rows.filter(({ result }) => result === 'failed');
  for (const { fixture, client, error } of failed)
    process.stdout.write(`\n${fixture} × ${client}: ${error}\n`);
  const count = (outcome: Row['result']) => rows.filter(({ result }) => result === outcome).length;
  const counts = (['ok', 'failed', 'cannot', 'not run'] as const).map(
    (outcome) => `${count(outcome)} ${outcome}`,
  );
  process.stdout.write(`\n${counts.join(', ')}\n`);
  return failed.length > 0 || count('ok') === 0 ? 1 : 0;
}

process.exitCode = await main();
