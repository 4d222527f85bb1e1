/** Outputs that a runner cannot be given: one typed error, and what was published stays published. */

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import {
  actionVariables,
  bundleExists,
  bundlePath,
  createRunnerFiles,
  runAsAction,
} from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';
import { makeWorkspace, type TestWorkspace } from '../support/workspace.ts';

const ready = bundleExists();
if (!ready) recordSkipped('outputs of the bundle: need dist');
const posix = { skip: !ready || process.platform === 'win32' };

let workspace: TestWorkspace;
let fake: FakeRegistry;
let folder: string;
before(async () => {
  workspace = await makeWorkspace({ 'tool.wasm': coreModule(Buffer.from('x')) });
  fake = await startFakeRegistry();
  folder = await mkdtemp(join(tmpdir(), 'owp-outputs-'));
});
after(async () => {
  await Promise.all([workspace.remove(), fake.stop(), rm(folder, { recursive: true, force: true })]);
});

/** Publishes under a new tag on a runner whose command files are at these paths. */
async function publish(tag: string, files: Record<string, string>, limit = '') {
  await createRunnerFiles(folder, {});
  const inputs = { to: `${fake.host}/acme/{name}`, tags: tag };
  const variables = actionVariables(folder, inputs);
  const env = { PATH: process.env.PATH ?? '', HOME: folder, RUNNER_TEMP: folder, ...variables, ...files };
  const line = `trap '' XFSZ; ${limit} exec "$0" "$1"`;
  const args = ['-c', line, process.execPath, bundlePath];
  const { code, stdout, stderr } = await runExecutable('sh', args, {
    cwd: workspace.path,
    env,
    timeout: 30_000,
  });
  const summary = await readFile(join(folder, 'summary'), 'utf8').catch(() => '');
  const isPublished = fake.store.find('acme/tool')?.tags.has(tag) ?? false;
  return { code, output: `${stdout}${stderr}`, summary, isPublished };
}

type Published = Awaited<ReturnType<typeof publish>>;

function assertUndelivered({ code, output, isPublished }: Published, reason: RegExp): void {
  assert.equal(code, 1, output);
  assert.ok(isPublished, 'the artifact is published');
  assert.match(output, /^created +tool: /m, 'the log says what was published');
  assert.equal(output.match(/^::error /gm)?.length, 1, output);
  assert.match(
    output,
    /^::error title=oci-wasm-publish::GITHUB_OUTPUT could not be written: .* \[storage\]%0A/m,
  );
  assert.match(output, reason);
  assert.doesNotMatch(output, /\n\s+at |internal|Unhandled/);
}

test('a GITHUB_OUTPUT that is absent is one error', posix, async () => {
  assertUndelivered(await publish('1.0.0', { GITHUB_OUTPUT: join(folder, 'nowhere') }), /ENOENT/);
});

test('a GITHUB_OUTPUT that is a folder is one error', posix, async () => {
  await mkdir(join(folder, 'a-folder'), { recursive: true });
  assertUndelivered(await publish('1.0.1', { GITHUB_OUTPUT: join(folder, 'a-folder') }), /EISDIR/);
});

test('a GITHUB_OUTPUT on a full disk is one error', {
  skip: posix.skip || !existsSync('/dev/full'),
}, async () => {
  assertUndelivered(await publish('1.0.2', { GITHUB_OUTPUT: '/dev/full' }), /no space left/);
});

test('a GITHUB_OUTPUT that is a pipe without a reader is one error, and nothing waits', posix, async () => {
  const pipe = join(folder, 'pipe');
  execFileSync('mkfifo', [pipe]);
  assertUndelivered(await publish('1.0.3', { GITHUB_OUTPUT: pipe }), /ENXIO/);
});

test('a GITHUB_OUTPUT that is a closed file descriptor is one error', {
  skip: posix.skip || !existsSync('/dev/fd'),
}, async () => {
  assertUndelivered(await publish('1.0.4', { GITHUB_OUTPUT: '/dev/fd/9' }), /ENOENT|EBADF|ENXIO/);
});

test(
  'a GITHUB_OUTPUT that takes a part only keeps what was in it, and nothing of this run',
  posix,
  async () => {
    const output = join(folder, 'part');
    const earlier = `earlier=${'x'.repeat(300)}\n`;
    await writeFile(output, earlier);
    const published = await publish('1.0.5', { GITHUB_OUTPUT: output }, 'ulimit -f 1;');
    assertUndelivered(published, /EFBIG/);
    assert.equal(await readFile(output, 'utf8'), earlier);
  },
);

test('a summary that cannot be written is said and does not fail the step', posix, async () => {
  for (const path of [join(folder, 'nowhere'), '/dev/full'].filter(
    (each) => each !== '/dev/full' || existsSync(each),
  )) {
    const { code, output } = await publish('1.0.6', { GITHUB_STEP_SUMMARY: path, GITHUB_ARTIFACTS: path });
    assert.equal(code, 0, output);
    assert.match(output, /the job summary is missing: GITHUB_STEP_SUMMARY could not be written/);
    assert.match(output, /GITHUB_ARTIFACTS is missing/);
    assert.doesNotMatch(output, /\n\s+at |::error/);
  }
});

test('a failure of the run stays its error when the outputs cannot be written either', posix, async () => {
  const denied = await startFakeRegistry({
    intercept: (_request, response) => {
      response.writeHead(403).end();
      return true;
    },
  });
  await createRunnerFiles(folder, {});
  const variables = actionVariables(folder, { to: `${denied.host}/acme/{name}`, tags: '1.0.0' });
  const env = {
    PATH: process.env.PATH ?? '',
    HOME: folder,
    ...variables,
    GITHUB_OUTPUT: join(folder, 'nowhere'),
  };
  const { code, stdout } = await runExecutable(process.execPath, [bundlePath], { cwd: workspace.path, env });
  await denied.stop();
  assert.equal(code, 1);
  assert.equal(stdout.match(/^::error /gm)?.length, 1, stdout);
  assert.match(stdout, /^::error .*\[denied\].*GITHUB_OUTPUT could not be written.*\[storage\]/m);
});

test('a result file that cannot be written is one error, and the report and the outputs are there', {
  skip: !ready,
}, async () => {
  const inputs = { to: `${fake.host}/acme/{name}`, tags: '7.0.0', 'result-file': 'tool.wasm/result.json' };
  const { code, stdout, outputs } = await runAsAction(inputs, { cwd: workspace.path });
  assert.equal(code, 1, stdout);
  assert.match(stdout, /^created +tool: /m);
  assert.match(stdout, /^::error .*tool\.wasm\/result\.json: .* \[storage\]%0A/m);
  assert.equal(outputs.tags, '7.0.0');
  assert.match(outputs.digest ?? '', /^sha256:/);
});
