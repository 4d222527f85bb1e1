/** Bad input: one clear error each, with a code and what to do; nothing is pushed, nothing half-written. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundlePath, runInShell } from '../support/bundle.ts';
import { runExecutable } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { componentFile, exampleFiles } from './projects.ts';

const good = await componentFile();
const module = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const controller = (change: object) =>
  JSON.stringify({
    apiVersion: 'cup.flipt.io/v1alpha1',
    kind: 'Controller',
    metadata: { name: 'acme' },
    spec: { type: 'wasm', spec: { path: 'acme.wasm' } },
    ...change,
  });

interface Case {
  readonly what: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly flags?: readonly string[];
  readonly code: string;
  readonly says: RegExp;
  readonly exit?: number;
}

const cases: readonly Case[] = [
  { what: 'nothing there', files: { 'README.md': 'x' }, code: 'nothing-found', says: /nothing to publish/ },
  {
    what: 'a format that finds nothing by itself',
    files: { 'policy.rego': 'package a' },
    flags: ['--formats', 'opa'],
    code: 'nothing-found',
    says: /formats: opa:<path>/,
  },
  {
    what: 'a truncated binary',
    files: { 'a.wasm': good.subarray(0, 100) },
    code: 'invalid-wasm',
    says: /a\.wasm.*offset/,
  },
  {
    what: 'a section of 4 GiB in a small file',
    files: { 'a.wasm': Buffer.concat([module, Buffer.from([1, 0xff, 0xff, 0xff, 0xff, 0x0f])]) },
    code: 'invalid-wasm',
    says: /offset/,
  },
  { what: 'text that is called Wasm', files: { 'a.wasm': 'hello' }, code: 'invalid-wasm', says: /a\.wasm/ },
  {
    what: 'an empty file that is called Wasm',
    files: { 'a.wasm': '' },
    code: 'invalid-wasm',
    says: /a\.wasm/,
  },
  {
    what: 'a controller of another apiVersion',
    files: { 'c.json': controller({ apiVersion: 'cup.flipt.io/v9' }), 'acme.wasm': module },
    code: 'invalid-definition',
    says: /apiVersion/,
  },
  {
    what: 'a controller without a name',
    files: { 'c.json': controller({ metadata: {} }), 'acme.wasm': module },
    code: 'invalid-definition',
    says: /name/,
  },
  {
    what: 'a controller whose path leads nowhere',
    files: { 'c.json': controller({}) },
    code: 'invalid-definition',
    says: /acme\.wasm/,
  },
  {
    what: 'a forbidden tag',
    files: { 'a.wasm': good },
    flags: ['--tags', 'no blanks'],
    code: 'invalid-reference',
    says: /not a tag/,
  },
  {
    what: 'a forbidden reference',
    files: { 'a.wasm': good },
    flags: ['--to', 'ghcr.io/acme//x'],
    code: 'invalid-reference',
    says: /reference/,
  },
  {
    what: 'an unknown flag',
    files: { 'a.wasm': good },
    flags: ['--formts', 'wasm'],
    code: 'input',
    says: /formats/,
    exit: 2,
  },
  {
    what: 'an unknown format',
    files: { 'a.wasm': good },
    flags: ['--formats', 'wsam'],
    code: 'input',
    says: /"wasm"/,
    exit: 2,
  },
  {
    what: 'several artifacts for one repository',
    files: await exampleFiles(),
    flags: ['--to', '127.0.0.1:9/acme'],
    code: 'input',
    says: /127\.0\.0\.1:9\/acme\/\{name\}/,
    exit: 2,
  },
  {
    what: 'two artifacts of one name',
    files: {
      'a/main.wasm': module,
      'b/main.wasm': good.length ? Buffer.concat([module, Buffer.from([0, 2, 1, 0x78])]) : '',
    },
    code: 'ambiguous',
    says: /a\/main\.wasm.*b\/main\.wasm/,
  },
  {
    what: 'a plan that is none',
    files: { 'a.wasm': good, 'plan.json': '{}' },
    flags: ['--plan', 'plan.json'],
    code: 'invalid-plan',
    says: /plan/,
  },
  {
    what: 'a plan with files outside',
    files: {
      'a.wasm': good,
      'plan.json': JSON.stringify({
        version: 1,
        artifacts: [{ name: 'x', format: 'wasm', files: ['../x.wasm'], tags: ['x'], annotations: {} }],
      }),
    },
    flags: ['--plan', 'plan.json'],
    code: 'invalid-plan',
    says: /outside the workspace/,
  },
  {
    what: 'a folder that is no layout',
    files: { 'a.wasm': good, 'taken/file': 'x' },
    flags: ['--to', 'oci:./taken'],
    code: 'invalid-layout',
    says: /taken/,
  },
  {
    what: 'a registry that is not there',
    files: { 'a.wasm': good },
    flags: ['--to', '127.0.0.1:9/x', '--timeout', '2'],
    code: 'unavailable',
    says: /127\.0\.0\.1:9/,
  },
  {
    what: 'a name that is no host',
    files: { 'a.wasm': good },
    flags: ['--to', 'no-such-host.invalid/x', '--timeout', '2'],
    code: 'unavailable',
    says: /no-such-host\.invalid/,
  },
];

for (const { what, files, flags = [], code, says, exit = 1 } of cases) {
  test(what, async () => {
    const project = await makeWorkspace(files);
    const to = flags.includes('--to') ? [] : ['--to', 'oci:./out'];
    const run = await runInShell([...to, ...flags], { cwd: project.path });
    const written = existsSync(join(project.path, 'out'));
    await project.remove();
    assert.equal(run.code, exit, run.stderr);
    assert.match(run.stderr, new RegExp(`\\[${code}\\]`), run.stderr);
    assert.match(run.stderr, says);
    assert.equal(written, false, 'something was written');
  });
}

test('an upper-case repository is lowered and said once', async () => {
  const project = await makeWorkspace({ 'a.wasm': good });
  const run = await runInShell(['--to', '127.0.0.1:9/Acme/App', '--timeout', '1'], { cwd: project.path });
  await project.remove();
  assert.equal(run.artifacts[0]?.repository, '127.0.0.1:9/acme/app');
  assert.equal(run.stderr.match(/lower-cased/g)?.length, 1, run.stderr);
});

test('git that refuses the checkout is no obstacle', async () => {
  const project = await makeWorkspace({ 'a.wasm': good }, { git: true });
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const run = await runInShell(['--to', 'oci:./out'], { cwd: project.path, env });
  await project.remove();
  assert.equal(run.code, 0, run.stderr);
});

test('an unsupported Node gets one plain line and exit code 2', async () => {
  const project = await makeWorkspace({
    'old.cjs': "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });",
  });
  const run = await runExecutable(
    process.execPath,
    ['--require', join(project.path, 'old.cjs'), bundlePath, '--help'],
    {},
  );
  await project.remove();
  assert.equal(run.code, 2);
  assert.equal(run.stderr, 'oci-wasm-publish needs Node 24 or newer; this is Node 20.20.2\n');
  assert.equal(run.stdout, '');
});

test('content that is excluded is not looked at', async () => {
  const project = await makeWorkspace({ 'a.wasm': good, 'broken/b.wasm': 'x' });
  await mkdir(join(project.path, 'more'));
  await writeFile(join(project.path, 'more/c.wasm'), 'y');
  const run = await runInShell(['--to', 'oci:./out', '--exclude', 'broken', '--exclude', 'more/**'], {
    cwd: project.path,
  });
  await project.remove();
  assert.equal(run.code, 0, run.stderr);
  assert.equal(run.artifacts.length, 1);
});
