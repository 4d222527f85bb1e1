/** Inputs of a pull that do not fit each other or the artifact, what an image starts, and copies with everything that belongs to them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { suite, type TestContext, test } from 'node:test';
import { titleKey } from '../../src/oci/annotations.ts';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { encode, encodeManifest, parseManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { file, folder, symlink, type TestEntry, tgzOf } from '../folder/archives.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { fails } from '../formats/run-format.ts';
import { registries } from '../support/registries.ts';
import {
  newLayout,
  openToPush,
  pushArtifact,
  pushIndex,
  runPull,
  type TestArtifact,
  temporaryFolder,
} from './pulling.ts';

const registry = (await registries()).find(({ username }) => username === undefined);

const text = (content: string, title = 'a'): TestArtifact => ({
  artifactType: 'application/vnd.acme',
  layers: [{ type: 'text/plain', bytes: content, annotations: { [titleKey]: title } }],
});

suite('inputs that do not fit', () => {
  for (const [inputs, message] of [
    [{ to: 'oci:./x', output: './y' }, /"to" is given together with "output"/],
    [{ to: 'oci:./x', overwrite: 'true' }, /"to" is given together with "overwrite"/],
    [{ to: 'oci:./x', operation: 'copy' }, /"to" is given together with "operation"/],
    [{ to: 'oci:./x', 'entrypoint-only': 'true' }, /"to" is given together with "entrypoint-only"/],
    [{ 'entrypoint-only': 'true', layers: '0' }, /"entrypoint-only" is given together with "layers"/],
    [{ to: 'oci:./x:v1' }, /"to" is oci:\.\/x:v1, which names v1 in it/],
    [{ to: 'oci://ghcr.io/acme/app:1' }, /copied into an image layout/],
    [{ to: 'oci:~/x' }, /"to" is oci:~\/x, and nothing expands "~" in it/],
    [{ output: '~/x' }, /"output" is ~\/x, and nothing expands "~"/],
    [{ layers: '0,1' }, /"layers" contains 0,1, which is neither/],
  ] as const)
    test(JSON.stringify(inputs), async () => {
      await assert.rejects(runPull({ references: 'oci:./none', ...inputs }), fails('input', message));
    });

  test('several positions in one line are written one below the other', async () => {
    const refused = fails('input', /neither a position/, /layers: \|\n {2}0\n {2}2$/);
    await assert.rejects(runPull({ references: 'oci:./none', layers: '0, 2' }), refused);
  });
});

test('a manifest whose content would be missing is refused by its type', async (t) => {
  const { store, tagged } = await newLayout(t);
  const manifests: Readonly<Record<string, unknown>> = {
    'application/vnd.oci.artifact.manifest.v1+json': { artifactType: 'application/vnd.acme', blobs: [] },
    'application/vnd.docker.distribution.manifest.v1+prettyjws': { schemaVersion: 1, fsLayers: [] },
  };
  for (const [mediaType, body] of Object.entries(manifests)) {
    const bytes = encode(body);
    const described = describe(mediaType, bytes);
    await store.push(described, bytesBody(bytes));
    const references = await tagged(described, `v${bytes.byteLength}`);
    for (const [name, value] of [
      ['output', join(temporaryFolder(t), 'x')],
      ['to', `oci:${temporaryFolder(t)}/x`],
    ] as const)
      await assert.rejects(
        runPull({ references, [name]: value }),
        fails('unsupported', /is a manifest of the type application\/vnd\.(?:oci\.artifact|docker)/),
      );
  }
});

test('a repository without the default tag is asked for by name', { skip: !registry }, async (t) => {
  const references = `${registry?.host}/interop/no-default`;
  const store = await openToPush(registry?.host ?? '', 'interop/no-default');
  await store.tag(await pushArtifact(store, text('x')), parseTag('1.0.0'));
  await assert.rejects(
    runPull({ references, output: join(temporaryFolder(t), 'x') }),
    fails(
      'not-found',
      /interop\/no-default:latest does not exist; .*no-default has the tags 1\.0\.0$/,
      /^Name a tag that is there: .*no-default:1\.0\.0$/,
    ),
  );
});

test('a digest of a blob is told from one that nothing has', { skip: !registry }, async (t) => {
  const at = `${registry?.host}/interop/blob-digest`;
  const { tagged, store: layout, folder: layoutFolder } = await newLayout(t);
  const nothing = `sha256:${'0'.repeat(64)}`;
  for (const store of [await openToPush(registry?.host ?? '', 'interop/blob-digest'), layout]) {
    const root = await pushArtifact(store, text('x'));
    const manifest = parseManifest(await buffer(store.fetch(root)), 'root');
    if (store === layout) await tagged(root);
    const place = store === layout ? `oci:${layoutFolder}` : at;
    for (const blob of [...manifest.layers, ...(manifest.config ? [manifest.config] : [])])
      await assert.rejects(
        runPull({ references: `${place}@${blob.digest}`, output: join(temporaryFolder(t), 'x') }),
        fails(
          'not-found',
          /@sha256:[0-9a-f]{64} is a blob, such as a layer, and not a manifest$/,
          /^Name the artifact that lists it, by its tag or by the digest of its manifest: .*\/[^/]+:[^/]+$/,
        ),
      );
    await assert.rejects(
      runPull({ references: `${place}@${nothing}`, output: join(temporaryFolder(t), 'x') }),
      fails('not-found', /@sha256:0{64} does not exist$/),
    );
  }
});

type Config = Readonly<Record<string, unknown>>;
const wasm = '\0asm\x01\0\0\0';

async function entrypoint(t: TestContext, config: Config, entries: readonly TestEntry[]) {
  const { store, tagged } = await newLayout(t);
  const image: TestArtifact = {
    configType: 'application/vnd.oci.image.config.v1+json',
    config: { os: 'wasip1', architecture: 'wasm', config, rootfs: { type: 'layers', diff_ids: [] } },
    layers: [{ type: 'application/vnd.oci.image.layer.v1.tar+gzip', bytes: tgzOf(entries) }],
  };
  const output = join(temporaryFolder(t), 'out');
  const references = await tagged(await pushArtifact(store, image));
  await runPull({ references, output, 'entrypoint-only': 'true' });
  return contentsOf(output);
}

suite('the entrypoint of an image is the file that runtimes start', () => {
  const bin = [folder('bin'), file('bin/app.wasm', wasm), folder('srv'), file('srv/app.wasm', 'other')];
  for (const [title, config, entries] of [
    ['by a name in PATH', { Entrypoint: ['app.wasm'], Env: ['PATH=/none:/bin'], WorkingDir: '/srv' }, bin],
    ['by a name in the default PATH', { Entrypoint: ['app.wasm'], WorkingDir: '/srv' }, bin],
    ['by a name in the working folder', { Cmd: ['app.wasm', '-v'], WorkingDir: '/bin', Env: ['PATH='] }, bin],
    ['by a path from the working folder', { Entrypoint: ['./app.wasm'], WorkingDir: '/bin' }, bin],
    ['by a path that climbs, below the root', { Entrypoint: ['/../bin/app.wasm#run'] }, bin],
    ['through a symlink', { Entrypoint: ['/app.wasm'] }, [...bin, symlink('app.wasm', '/bin/app.wasm')]],
  ] as const)
    test(title, async (t) => {
      assert.deepEqual(await entrypoint(t, config, entries), [`app.wasm: ${wasm}`]);
    });

  test('which is an error where it is no Wasm, or is not there', async (t) => {
    for (const name of ['/srv/app.wasm', 'none.wasm', 'wasmtime'])
      await assert.rejects(
        entrypoint(t, { Entrypoint: [name, '/bin/app.wasm'] }, bin),
        fails('unsupported', /which is not a Wasm binary in it/),
      );
    await assert.rejects(entrypoint(t, {}, bin), fails('unsupported', /has no entrypoint/));
  });

  test('which other artifacts have not', async (t) => {
    const { store, tagged } = await newLayout(t);
    const references = await tagged(await pushArtifact(store, text('x')));
    await assert.rejects(
      runPull({ references, 'entrypoint-only': 'true' }),
      fails('unsupported', /is no container image, but artifact of the type application\/vnd\.acme/),
    );
    const definition = {
      ...(await pushArtifact(store, text('y'))),
      annotations: { 'io.cnab.manifest.type': 'config' },
    };
    const bundle = await pushIndex(store, [definition], { 'io.cnab.runtime_version': 'v1.2.0' });
    await assert.rejects(
      runPull({ references: await tagged(bundle, 'bundle'), 'entrypoint-only': 'true' }),
      fails('unsupported', /is no container image, but CNAB bundle/),
    );
    const app = await pushArtifact(store, {
      configType: 'application/vnd.oci.image.config.v1+json',
      config: { architecture: 'wasm', os: 'wasip1', rootfs: { type: 'layers', diff_ids: [] } },
      layers: [
        { type: 'application/vnd.wasm.content.layer.v1+wasm', bytes: wasm },
        { type: 'application/vnd.fermyon.spin.application.v1+config', bytes: '{"components":[]}' },
      ],
    });
    await assert.rejects(
      runPull({ references: await tagged(app, 'app'), 'entrypoint-only': 'true' }),
      fails('unsupported', /is no container image, but Spin application/),
    );
  });
});

suite('a copy in a layout', () => {
  test('of two artifacts that would have one name is refused before anything is written', async (t) => {
    const [one, two] = [await newLayout(t), await newLayout(t)];
    const references = [
      await one.tagged(await pushArtifact(one.store, text('1'))),
      await two.tagged(await pushArtifact(two.store, text('2'))),
    ];
    const outside = temporaryFolder(t);
    const to = `oci:${join(outside, 'copy')}`;
    const refused = fails('input', /would both be app-1\.0\.0 in the layout$/);
    await assert.rejects(runPull({ references: references.join('\n'), to }), refused);
    assert.deepEqual(contentsOf(outside), []);
    // One content under one name twice is no conflict.
    await runPull({ references: [references[0], references[0]].join('\n'), to });
  });

  test('has the referrers of the manifests of an index too', async (t) => {
    const { store, tagged } = await newLayout(t);
    const child = await pushArtifact(store, text('1'));
    const root = await pushIndex(store, [child]);
    const attach = async (subject: Descriptor, content: string) => {
      const described = await pushArtifact(store, text(content));
      const { config, layers } = JSON.parse(readFileSync(pathOf(described), 'utf8'));
      const bytes = encodeManifest({ artifactType: 'application/vnd.acme.sig', config, layers, subject });
      const referrer = { mediaType: imageManifestType, digest: digestOf(bytes), size: bytes.byteLength };
      await store.push(referrer, bytesBody(bytes));
      await store.can.referrers?.add(subject, referrer);
      return referrer;
    };
    const references = await tagged(root);
    const pathOf = ({ digest }: Descriptor) =>
      join(references.replace(/^oci:|:app.*$/g, ''), 'blobs', digest.replace(':', '/'));
    const ofRoot = await attach(root, 'signature of the root');
    const ofChild = await attach(child, 'signature of the child');
    const ofSignature = await attach(ofChild, 'signature of the signature');
    const copy = join(temporaryFolder(t), 'copy');
    const { notes } = await runPull({ references, to: `oci:${copy}`, referrers: 'true' });
    assert.match(notes.join(), /3 referrers were copied$/);
    const blobs = contentsOf(join(copy, 'blobs')).join('\n');
    for (const { digest } of [ofRoot, ofChild, ofSignature])
      assert.ok(blobs.includes(digest.replace('sha256:', '')), digest);
  });
});
