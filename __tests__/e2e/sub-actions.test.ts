/** Every verb of the bundle starts on either host, and `pull` as an action: its list of references, its outputs and its errors. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { defaultVerb, verbSummaries } from '../../src/inputs/inputs.ts';
import { titleKey } from '../../src/oci/annotations.ts';
import { imageConfigType, imageLayerGzipType } from '../../src/oci/media-types.ts';
import { file, tgzOf } from '../folder/archives.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { newLayout, pushArtifact, type TestArtifact, temporaryFolder } from '../pull/pulling.ts';
import { type ActionRun, runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';

const subActions = Object.keys(verbSummaries).filter((verb) => verb !== defaultVerb);
const entryOf = (verb: string) => join(root, verb, 'index.js');

suite('the verb', () => {
  for (const verb of subActions)
    test(`${verb} is loaded by its action and in a shell`, async () => {
      const asAction = await runAsAction({}, { bundle: entryOf(verb) });
      const inShell = await runInShell([verb]);
      for (const { stdout, stderr } of [asAction, inShell])
        assert.doesNotMatch(stdout + stderr, /\[internal\]|TypeError/, stdout + stderr);
      assert.match(asAction.stdout, /::error title=oci-wasm-publish::/);
    });
});

const artifact = (title: string): TestArtifact => ({
  artifactType: 'application/vnd.acme',
  layers: [{ type: 'text/plain', bytes: title, annotations: { [titleKey]: title } }],
  annotations: { 'com.acme.name': title },
});

interface Pulling {
  readonly run: ActionRun;
  readonly folder: string;
}

async function pullAsAction(t: TestContext, inputs: Readonly<Record<string, string>>): Promise<Pulling> {
  const folder = temporaryFolder(t);
  const run = await runAsAction({ output: './app', ...inputs }, { bundle: entryOf('pull'), cwd: folder });
  return { run, folder };
}

suite('pull as an action', () => {
  test('sets every output for one artifact', async (t) => {
    const { store, folder: layout, tagged } = await newLayout(t);
    const pushed = await pushArtifact(store, artifact('a.txt'));
    const { digest } = pushed;
    const references = await tagged(pushed);
    const { run, folder } = await pullAsAction(t, { references });
    assert.equal(run.code, 0, run.stdout + run.stderr);
    assert.deepEqual(run.outputs, {
      path: './app',
      files: './app/a.txt',
      digest,
      reference: `oci:${layout}@${digest}`,
      annotations: '{"com.acme.name":"a.txt"}',
      'media-types': 'text/plain',
    });
    assert.deepEqual(contentsOf(folder), ['app/', 'app/a.txt: a.txt']);
  });

  test('reads a list with blank lines and line ends of Windows, and has a line for each reference', async (t) => {
    const { store, tagged } = await newLayout(t);
    const first = await tagged(await pushArtifact(store, artifact('a.txt')), 'a');
    const again = await tagged(await pushArtifact(store, artifact('a.txt')), 'again');
    const other = await tagged(await pushArtifact(store, artifact('b.txt')), 'b');
    const { run, folder } = await pullAsAction(t, {
      references: `\r\n  ${first}\r\n\r\n${again}\r\n${other}\r\n`,
    });
    assert.equal(run.code, 0, run.stdout + run.stderr);
    const lines = Object.fromEntries(
      Object.entries(run.outputs).map(([name, value]) => [name, value.split('\n')]),
    );
    for (const name of ['path', 'digest', 'reference'] as const) {
      assert.equal(lines[name]?.length, 3, name);
      assert.equal(lines[name]?.[0], lines[name]?.[1], name);
    }
    assert.deepEqual(JSON.parse(run.outputs.annotations ?? ''), [
      { 'com.acme.name': 'a.txt' },
      { 'com.acme.name': 'a.txt' },
      { 'com.acme.name': 'b.txt' },
    ]);
    assert.deepEqual(
      lines.files?.map((path) => contentsOf(folder).some((line) => `./${line}`.startsWith(`${path}: `))),
      [true, true],
    );
  });

  for (const [what, inputs, message] of [
    [
      'an absent layout',
      { references: 'oci:./lay' },
      /::error title=oci-wasm-publish::\.\/lay does not exist.*%0AName the/,
    ],
    [
      'no reference',
      { references: ' \r\n ' },
      /"references" is not given \[input\]%0A.*references: ghcr\.io/,
    ],
    [
      'a folder in the home',
      { references: 'oci:./lay', output: '~/app' },
      /"output" is ~\/app, and nothing expands/,
    ],
    [
      'a layout as the folder',
      { references: 'oci:./lay', output: 'oci:./x' },
      /"output" is oci:\.\/x,.*to: oci:\.\/x$/m,
    ],
  ] as const)
    test(`says what is wrong with ${what} in an annotation`, async (t) => {
      const { run, folder } = await pullAsAction(t, inputs);
      assert.notEqual(run.code, 0);
      assert.match(run.stdout, message);
      assert.match(run.summary, /<h3>Pulling failed<\/h3>/);
      assert.deepEqual(contentsOf(folder), []);
    });
});

test('the summary of a run has the lines to paste as lines', async (t) => {
  const { run } = await pullAsAction(t, { references: 'oci:./lay', layers: '0, 1' });
  assert.match(
    run.summary,
    /<code>Use &quot;all&quot;.*, for example:<\/code><pre>layers: \|\n {2}0\n {2}1<\/pre><\/li>$/m,
  );
});

suite('a line of references that is none', () => {
  for (const [what, line, instead] of [
    ['a comment', '# app', []],
    ['a reference with a comment', 'ghcr.io/acme/a:1 # app', ['ghcr.io/acme/a:1']],
    ['an item of a YAML list', '- ghcr.io/acme/a:1', ['ghcr.io/acme/a:1']],
    ['two references', 'ghcr.io/acme/a:1 ghcr.io/acme/b:1', ['ghcr.io/acme/a:1', 'ghcr.io/acme/b:1']],
    ['a list with commas', 'ghcr.io/acme/a:1, oci:./b', ['ghcr.io/acme/a:1', 'oci:./b']],

    ['a variable', 'ghcr.io/acme/a:$TAG', [`ghcr.io/acme/a:\${{ env.TAG }}`]],
  ] as const)
    test(`is ${what}: the error has the list as it is to be written`, async (t) => {
      const { run } = await pullAsAction(t, { references: `${line}\noci:./other` });
      const lines = [...instead, 'oci:./other'];
      const expected =
        lines.length === 1 ? `references: ${lines[0]}` : `references: |%0A  ${lines.join('%0A  ')}`;
      assert.ok(run.stdout.includes(`${expected}\n`), run.stdout);
      assert.equal(run.code, 2);
    });
});

suite('outputs about foreign content run nothing in a script', () => {
  const text = `'; touch owned; '$(touch owned)\`touch owned\` & | < > # ! * ? ~ %`;
  const hostile: TestArtifact = {
    artifactType: `application/vnd.acme;${text}`,
    layers: [
      {
        type: 'text/plain; charset=utf-8',
        bytes: 'x',
        annotations: { [titleKey]: 'a.txt', 'com.acme.x': text },
      },
      { type: 'text/a&reboot', bytes: 'y', annotations: { [titleKey]: 'b.txt' } },
    ],
    annotations: { 'com.acme.name': text },
  };
  const active = /['`$;&|<>()#!*?~%]/;

  test('of pull', async (t) => {
    const { store, tagged } = await newLayout(t);
    const { run } = await pullAsAction(t, { references: await tagged(await pushArtifact(store, hostile)) });
    assert.equal(run.code, 0, run.stdout + run.stderr);
    for (const [name, value] of Object.entries(run.outputs)) assert.doesNotMatch(value, active, name);
    assert.deepEqual(JSON.parse(run.outputs.annotations ?? ''), { 'com.acme.name': text });
    assert.equal(run.outputs['media-types'], 'text/plain');
  });

  test('of inspect', async (t) => {
    const { store, tagged } = await newLayout(t);
    const references = await tagged(await pushArtifact(store, hostile));
    const { outputs } = await runAsAction({ references }, { bundle: entryOf('inspect') });
    for (const [name, value] of Object.entries(outputs)) assert.doesNotMatch(value, active, name);
    assert.equal(outputs.kind, '');
    const [found] = JSON.parse(outputs.inspections ?? '');
    assert.equal(found.annotations['com.acme.name'].value, text);
    assert.equal(found.artifactType, hostile.artifactType);
  });

  test('of pull have no line of a name with a line break', async (t) => {
    const { store, tagged } = await newLayout(t);
    const image = {
      configType: imageConfigType,
      config: { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } },
      layers: [{ type: imageLayerGzipType, bytes: tgzOf([file('a'), file('b\n/etc/passwd')]) }],
    };
    const { run } = await pullAsAction(t, { references: await tagged(await pushArtifact(store, image)) });
    assert.equal(run.outputs.files, './app/a');
    assert.match(run.stdout, /"files" leaves out 1 names with a line break/);
  });
});
