/** Concurrent pulls into one output folder: processes that create it at the same time, and what the later ones find there. */

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { type OutputFolder, openOutputFolder } from '../../src/folder/output-folder.ts';
import { createStagedFolder } from '../../src/folder/staged-folder.ts';
import { digestOf, encodedDigest } from '../../src/oci/digest.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bundlePath } from '../support/bundle.ts';
import { runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { newLayout, openToPush, pushArtifact, temporaryFolder } from './pulling.ts';

const registry = (await registries()).find(({ username }) => username === undefined);

const names = ['a.txt', 'b.txt', 'deep/c.txt'];

/** Pushes an artifact of files that all have this text. Returns its reference. */
async function artifactOf(layout: Awaited<ReturnType<typeof newLayout>>, text: string): Promise<string> {
  const layers = names.map((name) => ({
    type: 'text/plain',
    bytes: `${text} of ${name}`,
    annotations: { 'org.opencontainers.image.title': name },
  }));
  const artifactType = 'application/vnd.acme.v1';
  return await layout.tagged(await pushArtifact(layout.store, { artifactType, layers }), text);
}

function textsIn(folder: string): readonly string[] {
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

function expectedOf(text: string): readonly string[] {
  return names.map((name) => `${text} of ${name}`);
}

suite('processes that pull into one absent folder at the same time', () => {
  const pull = async (reference: string, output: string) =>
    await runExecutable(process.execPath, [bundlePath, 'pull', reference, '--output', output]);

  test('all succeed with the same content, also where the folders above are absent', async (t) => {
    const reference = await artifactOf(await newLayout(t), 'one');
    const folder = temporaryFolder(t);
    for (let round = 0; round < 4; round += 1) {
      const above = join(folder, `round-${round}`);
      const output = join(above, 'out');
      const done = await Promise.all(Array.from({ length: 6 }, () => pull(reference, output)));
      for (const { code, stderr } of done) assert.equal(code, 0, stderr);
      assert.deepEqual(textsIn(output), expectedOf('one'));
      assert.deepEqual(
        [readdirSync(above), readdirSync(output).sort()],
        [['out'], ['a.txt', 'b.txt', 'deep']],
      );
    }
  });

  test('leave the content of one artifact whole, and refuse the other one because its files differ', async (t) => {
    const layout = await newLayout(t);
    const references = [await artifactOf(layout, 'one'), await artifactOf(layout, 'two')];
    const output = join(temporaryFolder(t), 'out');
    const runs = [0, 1, 0, 1, 0, 1].map(async (which) => ({
      which,
      ...(await pull(references[which] ?? '', output)),
    }));
    const done = await Promise.all(runs);
    const [winner] = done.filter(({ code }) => code === 0);
    assert.ok(winner);
    for (const { which, code, stderr } of done.filter((one) => one.which !== winner.which)) {
      assert.equal(code, 1, `${which}`);
      assert.match(stderr, /exists and differs from the file of the artifact \[file-exists\]/);
    }
    for (const { code, stderr } of done.filter((one) => one.which === winner.which))
      assert.equal(code, 0, stderr);
    assert.deepEqual(textsIn(output), expectedOf(['one', 'two'][winner.which] ?? ''));
  });
});

suite('processes that copy into one image layout at the same time', { skip: !registry }, () => {
  test('all succeed, and the layout has each content whole and once', async (t) => {
    assert.ok(registry);
    const name = `interop/concurrent-${process.pid}`;
    const store = await openToPush(registry.host, name);
    const contents = [
      Buffer.alloc(3_000_000, 'large'),
      Buffer.alloc(200_000, 'medium'),
      Buffer.from('small'),
    ];
    const layers = contents.map((bytes) => ({ type: 'text/plain', bytes }));
    const artifactType = 'application/vnd.acme.v1';
    const root = await pushArtifact(store, { artifactType, layers });
    await store.tag(root, parseTag('1.0.0'));
    const folder = temporaryFolder(t);
    const copy = async (cache: string) =>
      await runExecutable(
        process.execPath,
        [bundlePath, 'pull', `${registry.host}/${name}:1.0.0`, '--to', 'oci:out', '--cache', cache],
        { cwd: folder, env: { XDG_CACHE_HOME: join(folder, 'cache') } },
      );
    const done = await Promise.all(['true', 'false', 'true', 'false', 'true'].map(copy));
    for (const { code, stderr } of done) assert.equal(code, 0, stderr);
    assert.deepEqual(readdirSync(join(folder, 'out')).sort(), ['blobs', 'index.json', 'oci-layout']);
    const blobs = join(folder, 'out', 'blobs', 'sha256');
    const names = readdirSync(blobs);
    for (const blob of names) assert.equal(digestOf(readFileSync(join(blobs, blob))), `sha256:${blob}`);
    const expected = [root.digest, ...contents.map((bytes) => digestOf(bytes))];
    for (const digest of expected) assert.ok(names.includes(encodedDigest(digest)), digest);
    const { manifests } = JSON.parse(readFileSync(join(folder, 'out', 'index.json'), 'utf8'));
    assert.equal(manifests.length, 1);
  });
});

suite('an output folder that another process makes after it was found absent', () => {
  /** Opens the folder twice before either has placed anything, and lays out one file with this text in each. */
  async function twoOf(t: TestContext, texts: readonly [string, string]) {
    const output = join(temporaryFolder(t), 'out');
    const [first, second] = [await openOutputFolder(output), await openOutputFolder(output)];
    t.after(() => [first, second].map((one) => one.discard()));
    const [one, other] = [await stage(first, texts[0]), await stage(second, texts[1])];
    return { output, one, other };
  }

  async function stage(folder: OutputFolder, text: string) {
    const staged = createStagedFolder(folder.content, {
      names: 'portable',
      rooted: false,
      conflicts: 'refuse',
    });
    await staged.addFile({ names: ['sub', 'f'], origin: 'layer' }, Buffer.from(text), 0o644);
    const place = (overwrite = false) => folder.place(staged.tree, { overwrite });
    return { check: () => folder.check(staged.tree, { overwrite: false }), place };
  }

  const differs = { code: 'file-exists', message: /sub\/f exists and differs/ };

  test('keeps equal files', async (t) => {
    const { output, one, other } = await twoOf(t, ['same', 'same']);
    one.check();
    other.check();
    one.place();
    other.place();
    assert.equal(readFileSync(join(output, 'sub', 'f'), 'utf8'), 'same');
  });

  test('refuses another file, at the check and when it is placed, unless it may be replaced', async (t) => {
    const { output, one, other } = await twoOf(t, ['first', 'second']);
    other.check();
    one.place();
    assert.throws(() => other.place(), differs);
    assert.throws(() => other.check(), differs);
    assert.equal(readFileSync(join(output, 'sub', 'f'), 'utf8'), 'first');
    other.place(true);
    assert.equal(readFileSync(join(output, 'sub', 'f'), 'utf8'), 'second');
  });

  test('refuses what has become no folder', async (t) => {
    const { output, one } = await twoOf(t, ['first', 'second']);
    mkdirSync(join(output, 'sub', 'f'), { recursive: true });
    assert.throws(() => one.place(), {
      code: 'file-exists',
      message: /is a folder, and the artifact has a file there/,
    });
  });
});
