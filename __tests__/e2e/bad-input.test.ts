/** Invalid input: each case fails with one error that has a code and a message, and writes nothing. */

import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundlePath, runInShell } from '../support/bundle.ts';
import { runExecutable } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { componentFile, exampleFiles } from './projects.ts';

const component = await componentFile();
const emptyModule = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const controller = (changes: object) =>
  JSON.stringify({
    apiVersion: 'cup.flipt.io/v1alpha1',
    kind: 'Controller',
    metadata: { name: 'acme' },
    spec: { type: 'wasm', spec: { path: 'acme.wasm' } },
    ...changes,
  });

interface Case {
  /** Completes the test title "<title> fails with <code>". */
  readonly title: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  readonly flags?: readonly string[];
  readonly code: string;
  /** Matches stderr. */
  readonly message: RegExp;
  readonly exit?: number;
}

const cases: readonly Case[] = [
  {
    title: 'a workspace without anything to publish',
    files: { 'README.md': 'x' },
    code: 'nothing-found',
    message: /nothing to publish/,
  },
  {
    title: 'a format that needs a path',
    files: { 'policy.rego': 'package a' },
    flags: ['--formats', 'opa'],
    code: 'nothing-found',
    message: /--formats opa:<path>/,
  },
  {
    title: 'a truncated Wasm file',
    files: { 'a.wasm': component.subarray(0, 100) },
    code: 'invalid-wasm',
    message: /a\.wasm.*offset/,
  },
  {
    title: 'a small Wasm file with a section size of 4 GiB',
    files: { 'a.wasm': Buffer.concat([emptyModule, Buffer.from([1, 0xff, 0xff, 0xff, 0xff, 0x0f])]) },
    code: 'invalid-wasm',
    message: /offset/,
  },
  {
    title: 'a text file with the extension .wasm',
    files: { 'a.wasm': 'hello' },
    code: 'invalid-wasm',
    message: /a\.wasm/,
  },
  {
    title: 'an empty file with the extension .wasm',
    files: { 'a.wasm': '' },
    code: 'invalid-wasm',
    message: /a\.wasm/,
  },
  {
    title: 'a controller with an unknown apiVersion',
    files: { 'c.json': controller({ apiVersion: 'cup.flipt.io/v9' }), 'acme.wasm': emptyModule },
    code: 'invalid-definition',
    message: /apiVersion/,
  },
  {
    title: 'a controller without a name',
    files: { 'c.json': controller({ metadata: {} }), 'acme.wasm': emptyModule },
    code: 'invalid-definition',
    message: /name/,
  },
  {
    title: 'a controller whose Wasm file does not exist',
    files: { 'c.json': controller({}) },
    code: 'invalid-definition',
    message: /acme\.wasm/,
  },
  {
    title: 'an invalid tag',
    files: { 'a.wasm': component },
    flags: ['--tags', 'feature/x'],
    code: 'input',
    message: /a tag has no slash \[input\]\n.*tags[: ].*feature-x/,
    exit: 2,
  },
  {
    title: 'several tags in one',
    files: { 'a.wasm': component },
    flags: ['--tags', '1.0 latest'],
    code: 'input',
    message: /several tags.*\n.*: --tags 1\.0 --tags latest$/m,
    exit: 2,
  },
  {
    title: 'an invalid reference',
    files: { 'a.wasm': component },
    flags: ['--to', 'ghcr.io/acme//x'],
    code: 'input',
    message: /ghcr\.io\/acme\/x$/m,
    exit: 2,
  },
  {
    title: 'a file as path',
    files: { 'build/a.wasm': component },
    flags: ['--path', 'build/a.wasm'],
    code: 'input',
    message: /a file and not a folder.*\n.*--path build --formats wasm:a\.wasm$/m,
    exit: 2,
  },
  {
    title: 'a file of CA certificates that contains none',
    files: { 'a.wasm': component, 'ca.der': 'MII' },
    flags: ['--to', '127.0.0.1:9/x', '--ca-file', 'ca.der'],
    code: 'input',
    message: /ca\.der, which has no certificate in PEM form/,
    exit: 2,
  },
  {
    title: 'a plan that does not exist',
    files: { 'a.wasm': component },
    flags: ['--plan', 'nowhere.json'],
    code: 'input',
    message: /plan.* is nowhere\.json, which does not exist/,
    exit: 2,
  },
  {
    title: 'a password for a registry that only the plan names',
    files: {
      'a.wasm': component,
      'plan.json': JSON.stringify({
        version: 1,
        to: ['127.0.0.1:9/x'],
        artifacts: [{ name: 'x', format: 'wasm', files: ['a.wasm'], tags: ['x'], annotations: {} }],
      }),
    },
    flags: ['--plan', 'plan.json', '--username', 'ann', '--password', 's3cr3t'],
    code: 'input',
    message: /only the plan names 127\.0\.0\.1:9/,
    exit: 2,
  },
  {
    title: 'an unknown flag',
    files: { 'a.wasm': component },
    flags: ['--formts', 'wasm'],
    code: 'input',
    message: /formats/,
    exit: 2,
  },
  {
    title: 'an unknown format',
    files: { 'a.wasm': component },
    flags: ['--formats', 'wsam'],
    code: 'input',
    message: /unknown format "wsam" \[input\]\n.*formats[: ].*wasm$/m,
    exit: 2,
  },
  {
    title: 'several artifacts for one repository',
    files: await exampleFiles(),
    flags: ['--to', '127.0.0.1:9/acme'],
    code: 'input',
    message: /127\.0\.0\.1:9\/acme\/\{name\}/,
    exit: 2,
  },
  {
    title: 'two artifacts with the same name',
    files: {
      'a/auth.wasm': emptyModule,
      'b/auth.wasm': Buffer.concat([emptyModule, Buffer.from([0, 2, 1, 0x78])]),
    },
    code: 'ambiguous',
    message: /a\/auth\.wasm.*b\/auth\.wasm/,
  },
  {
    title: 'a plan file without a plan',
    files: { 'a.wasm': component, 'plan.json': '{}' },
    flags: ['--plan', 'plan.json'],
    code: 'invalid-plan',
    message: /plan/,
  },
  {
    title: 'a plan with a file outside the workspace',
    files: {
      'a.wasm': component,
      'plan.json': JSON.stringify({
        version: 1,
        artifacts: [{ name: 'x', format: 'wasm', files: ['../x.wasm'], tags: ['x'], annotations: {} }],
      }),
    },
    flags: ['--plan', 'plan.json'],
    code: 'invalid-plan',
    message: /outside the workspace/,
  },
  {
    title: 'a destination folder that is not an image layout',
    files: { 'a.wasm': component, 'taken/file': 'x' },
    flags: ['--to', 'oci:./taken'],
    code: 'invalid-layout',
    message: /taken/,
  },
  {
    title: 'a registry that does not accept connections',
    files: { 'a.wasm': component },
    flags: ['--to', '127.0.0.1:9/x', '--timeout', '2'],
    code: 'unavailable',
    message: /127\.0\.0\.1:9/,
  },
  {
    title: 'a host name that does not resolve',
    files: { 'a.wasm': component },
    flags: ['--to', 'no-such-host.invalid/x', '--timeout', '2'],
    code: 'unavailable',
    message: /no-such-host\.invalid/,
  },
];

for (const { title, files, flags = [], code, message, exit = 1 } of cases) {
  test(`${title} fails with ${code}`, async () => {
    const project = await makeWorkspace(files);
    const to = flags.includes('--to') || flags.includes('--username') ? [] : ['--to', 'oci:./out'];
    const run = await runInShell([...to, ...flags], { cwd: project.path });
    const written = existsSync(join(project.path, 'out'));
    await project.remove();
    assert.equal(run.code, exit, run.stderr);
    assert.match(run.stderr, new RegExp(`\\[${code}\\]`), run.stderr);
    assert.match(run.stderr, message);
    assert.equal(written, false, 'the layout was written');
  });
}

test('an upper-case repository is lower-cased, and one note says so', async () => {
  const project = await makeWorkspace({ 'a.wasm': component });
  const run = await runInShell(['--to', '127.0.0.1:9/Acme/App', '--timeout', '1'], { cwd: project.path });
  await project.remove();
  assert.equal(run.artifacts[0]?.repository, '127.0.0.1:9/acme/app');
  assert.equal(run.stderr.match(/lower-cased/g)?.length, 1, run.stderr);
});

test('a checkout that git refuses to read because of its owner is published', async () => {
  const project = await makeWorkspace({ 'a.wasm': component }, { git: true });
  const env = { GIT_TEST_ASSUME_DIFFERENT_OWNER: '1' };
  const run = await runInShell(['--to', 'oci:./out'], { cwd: project.path, env });
  await project.remove();
  assert.equal(run.code, 0, run.stderr);
});

test('an unsupported Node version prints one line and exits with code 2', async () => {
  const project = await makeWorkspace({
    'old.cjs': "Object.defineProperty(process.versions, 'node', { value: '20.20.2' });",
  });
  const run = await runExecutable(
    process.execPath,
    ['--require', join(project.path, 'old.cjs'), bundlePath, '--path', '.'],
    {},
  );
  await project.remove();
  assert.equal(run.code, 2);
  assert.equal(run.stderr, 'oci-wasm-publish needs Node 24 or newer; this is Node 20.20.2\n');
  assert.equal(run.stdout, '');
});

test('excluded files are not read', async () => {
  const project = await makeWorkspace({ 'a.wasm': component, 'broken/b.wasm': 'x' });
  await mkdir(join(project.path, 'more'));
  await writeFile(join(project.path, 'more/c.wasm'), 'y');
  const run = await runInShell(['--to', 'oci:./out', '--exclude', 'broken', '--exclude', 'more/**'], {
    cwd: project.path,
  });
  await project.remove();
  assert.equal(run.code, 0, run.stderr);
  assert.equal(run.artifacts.length, 1);
});
