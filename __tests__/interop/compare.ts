/** Compares what is accepted and rejected with the consumers' own validators: Helm for charts, cnab-go for bundles. */

import { readdirSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundles } from '../formats/cnab/bundles.ts';
import { charts, type TestChart } from '../formats/helm/charts.ts';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { type Comparison, compareWithHelm } from './helm-package.ts';
import type { Row } from './results.ts';

/** One row for each validator; `folder` may have further charts. */
export async function compareValidators(folder: string | undefined): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const name of ['helm3', 'helm4'] as const) {
    const row = { fixture: 'helm', artifact: '', client: `${name} package, ${charts.length} charts` };
    rows.push({ ...row, ...(await resultOf(name, (file) => wrongCharts(file, name, folder))) });
  }
  const row = { fixture: 'cnab', artifact: '', client: `cnab-go Validate, ${bundles.length} bundles` };
  return [...rows, { ...row, ...(await resultOf('cnab', wrongBundles)) }];
}

async function resultOf(
  executable: string,
  differences: (file: string) => Promise<readonly string[]>,
): Promise<Pick<Row, 'result' | 'error'>> {
  const file = findExecutable(executable);
  if (!file) return { result: 'not run' };
  const found = await differences(file);
  return found.length === 0 ? { result: 'ok' } : { result: 'failed', error: found.join('\n') };
}

async function wrongCharts(
  file: string,
  helm: 'helm3' | 'helm4',
  folder: string | undefined,
): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'owp-charts-'));
  const wrong: string[] = [];
  for (const [index, chart] of charts.entries()) {
    const path = join(scratch, String(index), 'app');
    await writeChart(chart, path);
    const compared = await compareWithHelm(file, path);
    if (!isExpected(compared, chart, helm)) wrong.push(`${chart.name}: ${printed(compared)}`);
  }
  await rm(scratch, { recursive: true });
  for (const path of folder === undefined ? [] : chartsBelow(resolve(folder))) {
    const compared = await compareWithHelm(file, path);
    if (!isAlike(compared)) wrong.push(`${path}: ${printed(compared)}`);
  }
  return wrong;
}

async function writeChart({ files }: TestChart, folder: string): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
}

function isExpected({ kind }: Comparison, { expected }: TestChart, helm: 'helm3' | 'helm4'): boolean {
  if (expected === 'accepted') return kind === 'equal';
  if (expected === 'rejected') return kind === 'both reject';
  if (expected[helm] === expected.own)
    return kind === (expected.own === 'accepted' ? 'equal' : 'both reject');
  return kind === (expected.own === 'accepted' ? 'only helm rejects' : 'only we reject');
}

/**
 * What we reject on purpose: the experimental version v3, which Helm 3 packages without knowing it, and the name `..`, of which it
 * makes files outside the folder of the chart.
 */
const ownRules = /the unknown apiVersion "v3"|the invalid name "\.\.?"/;

function isAlike(compared: Comparison): boolean {
  if (compared.kind === 'equal' || compared.kind === 'both reject') return true;
  return compared.kind === 'only we reject' && ownRules.test(compared.reason);
}

function printed(compared: Comparison): string {
  return `${compared.kind}${'reason' in compared ? `: ${compared.reason}` : ''}`;
}

/** Folders of charts that are not subcharts. */
function chartsBelow(folder: string): readonly string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true });
  const found = files.filter((entry) => entry.name === 'Chart.yaml' && entry.isFile());
  return found
    .map((entry) => entry.parentPath)
    .filter((path) => !/[\\/]charts[\\/]/.test(path.slice(folder.length)));
}

async function wrongBundles(file: string): Promise<readonly string[]> {
  const scratch = await mkdtemp(join(tmpdir(), 'owp-bundles-'));
  const files = bundles.map((_, index) => join(scratch, `${index}.json`));
  for (const [index, { bundle }] of bundles.entries())
    await writeFile(files[index] ?? '', JSON.stringify(bundle));
  const { stdout, stderr, code } = await runExecutable(file, ['validate', ...files]);
  await rm(scratch, { recursive: true });
  if (code !== 0) return [stderr];
  const reasons = stdout.split('\n');
  const wrong = bundles.filter(({ rejected }, index) => (reasons[index] !== '') !== (rejected !== undefined));
  return wrong.map(
    ({ name }) => `${name}: ${reasons[bundles.findIndex((one) => one.name === name)] || 'accepted'}`,
  );
}
