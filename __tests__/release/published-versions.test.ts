/** Published versions: what `on-exists` does, and how differences are told. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { outputsOf } from '../../src/release/outputs.ts';
import type { FakeOptions } from '../fakes/options.ts';
import { type FakeRegistry, startFakeRegistry } from '../fakes/registry.ts';
import type { MemoryFiles } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';
import { root } from '../support/programs.ts';
import { commit, gitTag, mainBranch, publishAs } from '../support/publish-as.ts';

const greeter = readFileSync(join(root, 'examples/component/greeter.wasm'));
const hello = readFileSync(join(root, 'examples/module/hello.wasm'));
const old: MemoryFiles = { 'a.wasm': coreModule(Buffer.from('old')) };
const changed: MemoryFiles = { 'a.wasm': coreModule(Buffer.from('changed')) };
const release = gitTag('v1.2.3');

async function published(
  context: TestContext,
  { files = old, options = {} as FakeOptions } = {},
): Promise<{ readonly fake: FakeRegistry; readonly to: string; readonly digest: string }> {
  const fake = await startFakeRegistry(options);
  context.after(() => fake.stop());
  const to = `${fake.host}/x/a`;
  const { report } = await publishAs({ trigger: release, files, ...commit(1) }, { to });
  return { fake, to, digest: report.artifacts[0]?.digest ?? '' };
}

const tagsIn = (fake: FakeRegistry) => Object.fromEntries(fake.store.open('x/a').tags);

suite('an exact version that is published with other content', () => {
  test('is a conflict, before anything is pushed, and the outputs name nothing', async (context) => {
    const { fake, to, digest } = await published(context);
    const before = [...fake.store.open('x/a').manifests.keys()];
    const { report, error } = await publishAs({ trigger: release, files: changed, ...commit(2) }, { to });
    assert.equal(error?.code, 'conflict');
    assert.match(error?.message ?? '', /x\/a:1\.2\.3 is published with other content \(sha256:/);
    assert.match(error?.hint ?? '', /: on-exists: skip$/);
    assert.deepEqual(tagsIn(fake), { '1.2.3': digest, '1.2': digest, '1': digest, latest: digest });
    assert.deepEqual([...fake.store.open('x/a').manifests.keys()], before);
    assert.equal(report.artifacts[0]?.outcome, 'conflict');
    const outputs = outputsOf(report);
    assert.deepEqual([outputs.digest, outputs.reference, outputs.subjects, outputs.tags], ['', '', '', '']);
    assert.deepEqual(JSON.parse(outputs.matrix), { include: [] });
    assert.deepEqual(JSON.parse(outputs['changed-matrix']), { include: [] });
  });

  test('fails the other artifacts of the run too', async (context) => {
    const { fake, to } = await published(context);
    const files = { ...changed, 'b.wasm': coreModule(Buffer.from('b')) };
    const { report } = await publishAs(
      { trigger: release, files, ...commit(2) },
      { to: to.replace('/a', '/{name}') },
    );
    assert.deepEqual(
      report.artifacts.map(({ outcome }) => outcome),
      ['conflict', 'skipped'],
    );
    assert.equal(fake.store.find('x/b'), undefined);
  });

  test('stays with skip, and the outputs name it', async (context) => {
    const { fake, to, digest } = await published(context);
    fake.store.open('x/a').tags.delete('latest');
    const inputs = { to, 'on-exists': 'skip', tags: 'default\nsha-2' };
    const { report, error } = await publishAs({ trigger: release, files: changed, ...commit(2) }, inputs);
    assert.equal(error, undefined);
    assert.equal(report.artifacts[0]?.outcome, 'exists');
    assert.equal(outputsOf(report).digest, digest);
    assert.match(report.warnings.join(), /and it stays: layer a\.wasm differs/);
    // Only aliases are set to it: the other tag says which commit it is.
    assert.deepEqual(tagsIn(fake), { '1.2.3': digest, '1.2': digest, '1': digest, latest: digest });
    assert.equal(fake.store.open('x/a').manifests.size, 1);
  });

  test('is overwritten with overwrite, and the report names what it was', async (context) => {
    const { fake, to, digest } = await published(context);
    const inputs = { to, 'on-exists': 'overwrite' };
    const { report } = await publishAs({ trigger: release, files: changed, ...commit(2) }, inputs);
    const [artifact] = report.artifacts;
    assert.equal(artifact?.outcome, 'updated');
    assert.deepEqual(artifact?.replaced, { '1.2.3': digest, '1.2': digest, '1': digest, latest: digest });
    assert.equal(tagsIn(fake)['1.2.3'], artifact?.digest);
    assert.match(report.warnings.join(), /and it is overwritten: /);
  });

  test('is no conflict in an image layout, nor for an alias or a preview', async (context) => {
    const { to } = await published(context);
    for (const tags of ['latest', 'edge']) {
      await publishAs({ trigger: mainBranch, files: old, ...commit(1) }, { to, tags });
      const { report } = await publishAs({ trigger: mainBranch, files: changed, ...commit(2) }, { to, tags });
      assert.equal(report.artifacts[0]?.outcome, 'updated');
    }
  });
});

test('a re-run of the same content is unchanged, also at another commit and in a registry with immutable tags', async (context) => {
  for (const options of [{}, { immutableTags: true }]) {
    const { to, digest } = await published(context, { options });
    for (const number of [1, 2]) {
      const { report, error } = await publishAs({ trigger: release, files: old, ...commit(number) }, { to });
      assert.equal(error, undefined);
      assert.deepEqual([report.artifacts[0]?.outcome, report.artifacts[0]?.digest], ['unchanged', digest]);
      assert.equal(report.changed, false);
    }
  }
});

test('a second destination with the same content of another commit is unchanged and keeps its own digest', async (context) => {
  const [first, second] = [await published(context), await published(context)];
  const other = await startFakeRegistry();
  context.after(() => other.stop());
  await publishAs({ trigger: release, files: old, ...commit(5) }, { to: `${other.host}/x/a` });
  const to = `${first.to}\n${second.to}\n${other.host}/x/a`;
  const { report, error } = await publishAs({ trigger: release, files: old, ...commit(9) }, { to });
  assert.equal(error, undefined);
  assert.deepEqual(
    report.artifacts.map(({ outcome, digest }) => [outcome, digest]),
    [first.digest, second.digest, other.store.open('x/a').tags.get('1.2.3')].map((digest) => [
      'unchanged',
      digest,
    ]),
  );
});

suite('the differences are told in words', () => {
  const message = async (
    context: TestContext,
    before: MemoryFiles,
    after: MemoryFiles,
    inputs: Readonly<Record<string, string>> = {},
  ) => {
    const { to } = await published(context, { files: before });
    const { error } = await publishAs({ trigger: release, files: after, ...commit(2) }, { to, ...inputs });
    return error?.message ?? '';
  };

  test('exports of a Wasm file', async (context) => {
    const drift = await message(context, { 'a.wasm': hello }, { 'a.wasm': greeter });
    assert.match(drift, /layer a\.wasm differs: export "example:greeter\/greetings@1\.0\.0" is new, export/);
    assert.match(
      await message(context, old, changed),
      /layer a\.wasm differs: its exports have the same names/,
    );
  });

  test('annotations', async (context) => {
    const annotated = await message(context, old, old, { annotations: 'a.b=c' });
    assert.match(
      annotated,
      /\): annotation a\.b is new: "c"; annotation org\.opencontainers\.image\.created is "/,
    );
    assert.doesNotMatch(annotated, /layer/);
  });

  test('what the registry does not serve', async (context) => {
    const { fake, to } = await published(context);
    fake.store.open('x/a').blobs.clear();
    const { error } = await publishAs({ trigger: release, files: changed, ...commit(2) }, { to });
    assert.match(error?.message ?? '', /layer a\.wasm differs \(/);
  });

  test('text from a registry is shown without control characters', async (context) => {
    const { fake, to } = await published(context);
    const { manifests, tags } = fake.store.open('x/a');
    const bytes = Buffer.from(
      JSON.stringify({
        schemaVersion: 2,
        mediaType: 'application/vnd.oci.image.manifest.v1+json',
        config: { mediaType: 'a/b', digest: `sha256:${'1'.repeat(64)}`, size: 1 },
        layers: [],
        annotations: { 'x\u001b[31m': 'y\r\n::error::z' },
      }),
    );
    const digest = `sha256:${(await import('node:crypto')).hash('sha256', bytes)}`;
    manifests.set(digest, { mediaType: 'application/vnd.oci.image.manifest.v1+json', bytes });
    tags.set('1.2.3', digest);
    const { error } = await publishAs({ trigger: release, files: changed, ...commit(2) }, { to });
    assert.equal(error?.code, 'conflict');
    assert.doesNotMatch(error?.message ?? '', /[\u0000-\u001f]/);
  });
});
