/** The workflows in `examples/workflows/`: complete, valid, true to the action's inputs and outputs, and shown on a page. */

import assert from 'node:assert/strict';
import {
  copyFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { inputsOf } from '../../src/inputs/inputs.ts';
import { outputs } from '../../src/release/outputs.ts';
import { client } from '../support/clients.ts';
import { root } from '../support/programs.ts';
import { pages, pastedFrom, readPage } from './pasted.ts';

interface Step {
  readonly id?: string;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly 'runs-on'?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly name?: string;
  readonly on?: unknown;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly concurrency?: unknown;
  readonly jobs?: Readonly<Record<string, Job>>;
}

const ours = 'org/oci-wasm-publish';
const files = globSync('examples/workflows/**/*.yml', { cwd: root })
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

for (const file of files) {
  const text = readFileSync(join(root, file), 'utf8');
  const workflow = parse(text) as Workflow;
  const jobs = Object.entries(workflow.jobs ?? {});

  test(`${file} is a complete workflow`, () => {
    assert.ok(workflow.name && workflow.on && workflow.permissions, 'name, on or permissions is missing');
    assert.ok(jobs.length > 0);
    for (const [name, job] of jobs) assert.ok(job['runs-on'] && job.steps?.length, `job ${name}`);
  });

  test(`${file} lets runs of one ref wait for each other if it publishes`, () => {
    const publishes = jobs.some(([, { steps = [] }]) =>
      steps.some(({ uses = '' }) => uses.startsWith(`${ours}@`)),
    );
    if (publishes) assert.ok(workflow.concurrency, 'concurrency is missing');
  });

  test(`${file} uses inputs and outputs that the action has`, () => {
    const inputs = inputsOf('publish').filter(([, row]) => !row.cliOnly);
    const known = inputs.map(([name]) => name);
    const steps = jobs.flatMap(([, job]) => job.steps ?? []);
    for (const step of steps.filter(({ uses }) => uses?.startsWith(`${ours}@`))) {
      assert.equal(step.uses, `${ours}@v1`);
      for (const name of Object.keys(step.with ?? {})) assert.ok(known.includes(name), name);
    }
    for (const [, name = ''] of text.matchAll(/steps\.publish\.outputs\.([\w-]+)/g)) {
      assert.ok(name in outputs, name);
    }
  });

  test(`${file} lets a job that pushes to ghcr.io write packages, and no other job`, () => {
    for (const [name, job] of jobs) {
      const { packages } = job.permissions ?? workflow.permissions ?? {};
      assert.equal(packages === 'write', pushesToGhcr(job), name);
    }
  });

  test(`${file} is shown on a page`, () => {
    assert.ok(pages().some((page) => pastedFrom(readPage(page)).some((block) => block.file === file)));
  });
}

/** By our action without another registry, or after a login to ghcr.io. */
function pushesToGhcr(job: Job): boolean {
  // A sub-action that reads pushes nowhere.
  const text = JSON.stringify(
    job.steps?.filter(({ uses }) => !/\/(?:inspect|pull|verify)@/.test(uses ?? '')),
  );
  const isOurs = text.includes(`"${ours}@`) || text.includes('npx ');
  return text.includes('ghcr.io') || (isOurs && !text.includes('registry.example'));
}

test('every workflow that a page shows exists', () => {
  const shown = pages().flatMap((page) => pastedFrom(readPage(page)).map(({ file }) => file));
  for (const file of shown.filter((name) => name.endsWith('.yml'))) assert.ok(files.includes(file), file);
});

test('actionlint accepts every workflow, with our action in place of its released version', async (context) => {
  const actionlint = client('actionlint');
  if (!actionlint) return context.skip('actionlint is not installed');
  const project = mkdtempSync(join(tmpdir(), 'owp-workflows-'));
  try {
    const paths = files.map((file) => copyAsLocal(file, project));
    const { code, stdout, stderr } = await actionlint(['-shellcheck=', '-pyflakes=', ...paths], {
      cwd: project,
    });
    assert.equal(code, 0, stdout + stderr);
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
});

/** actionlint compares inputs and outputs with `action.yml` when an action is local. */
function copyAsLocal(file: string, project: string): string {
  const target = join(project, '.github', 'workflows', `${basename(dirname(file))}-${basename(file)}`);
  mkdirSync(join(project, '.git'), { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(root, 'action.yml'), join(project, 'action.yml'));
  cpSync(join(root, 'dist'), join(project, 'dist'), { recursive: true });
  const text = readFileSync(join(root, file), 'utf8');
  writeFileSync(target, text.replaceAll(`uses: ${ours}@v1`, 'uses: ./'));
  return target;
}
