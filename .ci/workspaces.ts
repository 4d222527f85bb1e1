/**
 * `npm run workspaces -- <folder of checkouts> [--bundle <dist/index.js>] [--summary]`: what would be published of each checkout, and why the rest
 * would not. Fetches nothing and writes nothing.
 */

import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

interface Planned {
  readonly name: string;
  readonly format: string;
  readonly version?: string;
  readonly files: readonly string[];
}

interface Outcome {
  readonly checkout: string;
  readonly exit: number;
  readonly artifacts: readonly Planned[];
  /** Lines that say why a file is not published. */
  readonly omissions: readonly string[];
  readonly problems: readonly string[];
  /** Published files that git tracks: they are no output of a build. */
  readonly tracked: readonly string[];
}

/** Names that say nothing of what is published. */
const generic =
  /^(?:main|app|component|plugin|policy|module|release|debug|index|lib|out|a-out|pkg|target|dist|build|wasm|test)$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    bundle: { type: 'string', default: join(import.meta.dirname, '..', 'dist', 'index.js') },
    summary: { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('usage: npm run workspaces -- <folder of checkouts>');

const outcomes: Outcome[] = [];
for (const entry of readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())) {
  if (entry.name.startsWith('.')) continue;
  const outcome = await planOf(join(folder, entry.name), entry.name);
  outcomes.push(outcome);
  if (!values.summary) print(outcome);
}
printSummary(outcomes);

async function planOf(path: string, checkout: string): Promise<Outcome> {
  const args = [values.bundle, '--path', path, '--dry-run', '--explain', '--to', 'oci:./out'];
  const { code, stdout, stderr } = await run(process.execPath, args);
  const artifacts: readonly Planned[] = stdout.trim() === '' ? [] : JSON.parse(stdout).artifacts;
  const lines = stderr.split('\n');
  const files = artifacts.flatMap((artifact) => artifact.files);
  const listed = await run('git', ['-C', path, 'ls-files', '-z', '--', ...files]);
  return {
    checkout,
    exit: code,
    artifacts,
    omissions: lines.filter((line) => /: left out: /.test(line)),
    problems: lines.filter((line) => /^(?:error|warning): /.test(line)),
    tracked: files.length > 0 && listed.code === 0 ? listed.stdout.split('\0').filter(Boolean) : [],
  };
}

function run(program: string, args: readonly string[]) {
  return new Promise<{ code: number; stdout: string; stderr: string }>((resolve) => {
    execFile(program, [...args], { maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
    });
  });
}

function print({ checkout, exit, artifacts, omissions, problems }: Outcome): void {
  console.log(`\n${checkout} (exit ${exit})`);
  for (const { name, version, format, files } of artifacts)
    console.log(`  ${name}${version ? ` ${version}` : ''} [${format}] ${files[0] ?? ''}`);
  for (const problem of problems) console.log(`  ! ${problem}`);
  const reasons = Map.groupBy(omissions, (line) =>
    line.replace(/^.*: left out: /, '').replace(/ of .*$/, ''),
  );
  for (const [reason, lines] of reasons) console.log(`  - ${lines.length} left out: ${reason}`);
}

function printSummary(all: readonly Outcome[]): void {
  const artifacts = all.flatMap((one) => one.artifacts);
  const failed = all.filter(({ exit }) => exit !== 0);
  const count = (code: string) =>
    failed.filter((one) => one.problems.some((line) => line.includes(`[${code}]`))).length;
  console.log(`\n${all.length} checkouts, ${artifacts.length} artifacts, ${failed.length} runs failed`);
  for (const code of [
    'ambiguous',
    'nothing-found',
    'invalid-wasm',
    'invalid-definition',
    'invalid-reference',
    'input',
    'internal',
  ])
    console.log(`  ${code.padEnd(18)} ${count(code)}`);
  console.log(`  generic names      ${artifacts.filter(({ name }) => generic.test(name)).length}`);
  console.log(`  tracked by git     ${all.reduce((sum, one) => sum + one.tracked.length, 0)}`);
}
