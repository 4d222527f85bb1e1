/** Artifacts in shapes that other clients push, made byte for byte: configs of any content, types with parameters, links and layers of images. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { titleKey } from '../../src/oci/annotations.ts';
import { emptyJson } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import {
  dockerManifestType,
  emptyType,
  imageConfigType,
  imageLayerGzipType,
} from '../../src/oci/media-types.ts';
import { artifactFolder } from '../../src/pull/target-names.ts';
import { file, folder, hardlink, symlink, tgzOf } from '../folder/archives.ts';
import { contentsOf } from '../folder/unpacking.ts';
import { fails } from '../formats/run-format.ts';
import { coreModule } from '../support/module.ts';
import { newLayout, pushArtifact, type Run, runPull, type TestArtifact, temporaryFolder } from './pulling.ts';

interface Pulling extends Run {
  readonly files: readonly string[];
}

async function pulling(t: TestContext, artifact: TestArtifact, inputs: Inputs = {}): Promise<Pulling> {
  const { store, tagged } = await newLayout(t);
  const references = await tagged(await pushArtifact(store, artifact));
  const output = join(temporaryFolder(t), 'out');
  const run = await runPull({ references, output, ...inputs });
  return { ...run, files: contentsOf(output) };
}

type Inputs = Readonly<Record<string, string>>;
const inputsOf = (...all: readonly Inputs[]) => all;

const kindOf = ({ pulled }: Run) => pulled[0]?.kind;

suite('a config with the type of an image', () => {
  const archive = {
    type: imageLayerGzipType,
    bytes: tgzOf([file('a')]),
    annotations: { [titleKey]: 'a.tgz' },
  };
  for (const [what, config] of [
    ['that is empty', ''],
    ['that is text', 'release 1'],
    ['that is no UTF-8', Buffer.from([0xff, 0xfe])],
    ['that is a list', '[]'],
  ] as const)
    test(`${what} is that of an artifact whose files have titles`, async (t) => {
      const { files, ...run } = await pulling(t, {
        configType: imageConfigType,
        configBytes: Buffer.from(config),
        layers: [archive],
      });
      assert.deepEqual(
        files.map((line) => line.replace(/:.*$/s, '')),
        ['a.tgz'],
      );
      assert.equal(kindOf(run), 'other');
    });
});

test('a media type may have parameters, by which its layer is chosen', async (t) => {
  const type = 'application/vnd.dev.sigstore.bundle+json;version=0.2';
  const artifact = { artifactType: type, layers: [{ type, bytes: '{}' }] };
  for (const inputs of inputsOf({}, { layers: type })) {
    const { files, presentation } = await pulling(t, artifact, inputs);
    assert.deepEqual(files, ['layer-0.json: {}']);
    assert.equal(presentation.outputs['media-types'], 'application/vnd.dev.sigstore.bundle+json');
  }
});

test('a media type that is none is refused', async (t) => {
  for (const type of [
    'text/plain;##[error]x',
    'text/plain\n',
    'text',
    'text/plain;\u202e',
    'text/plain;reboot',
  ])
    await assert.rejects(
      pulling(t, { layers: [{ type, bytes: '' }] }),
      fails('invalid-layout', /invalid media type/),
    );
});

test('what has the name of a device of Windows has another one in its place', async (t) => {
  const layers = [{ type: 'application/wasm', bytes: coreModule(Buffer.from('a')) }];
  const artifact = { artifactType: 'application/vnd.acme.filter', layers };
  const { files } = await pulling(t, { ...artifact, annotations: { [titleKey]: 'aux.wasm' } });
  assert.match(files.join('\n'), /^(?:artifact|layer-0)\.wasm: /);
  assert.equal(
    artifactFolder('ghcr.io/con/aux', digestOf(emptyJson)).split('/sha256')[0],
    'ghcr.io/_con_/_aux_',
  );
});

test('an image without its root file system starts nothing, which the error says', async (t) => {
  const image = imageOf(layer(file('a')), layer(file('b')));
  const config = { architecture: 'amd64', os: 'linux' };
  const refused = pulling(t, { ...image, config }, { 'entrypoint-only': 'true' });
  await assert.rejects(refused, fails('unsupported', /has a config with which no container can be made/));
});

function imageOf(...layers: TestArtifact['layers']): TestArtifact {
  const config = { architecture: 'amd64', os: 'linux', config: {}, rootfs: { type: 'layers', diff_ids: [] } };
  return { configType: imageConfigType, config, layers };
}

const layer = (...entries: Parameters<typeof tgzOf>[0]) => ({
  type: imageLayerGzipType,
  bytes: tgzOf(entries),
});

suite('an image', () => {
  test('has a hard link to a symlink of a lower layer', async (t) => {
    const lower = layer(file('bin/python3', '3'), symlink('bin/python', 'python3'));
    const { files } = await pulling(t, imageOf(lower, layer(hardlink('bin/py', 'bin/python'))));
    const expected = ['bin/', 'bin/py -> python3', 'bin/python -> python3', 'bin/python3: 3'];
    assert.deepEqual(files, expected);
  });

  test('may list a layer twice, which is applied twice', async (t) => {
    const [lower, upper] = [layer(file('d/a', 'A')), layer(file('d/a', 'B'), file('d/b', 'B'))];
    const { files } = await pulling(t, imageOf(lower, lower, upper, layer(file('d/.wh.b', '')), lower));
    assert.deepEqual(files, ['d/', 'd/a: A']);
  });

  for (const [type, message] of [
    [`${imageLayerGzipType}+encrypted`, /its layer sha256:\S+ is encrypted/],
    ['application/vnd.oci.image.layer.nydus.blob.v1', /its layer sha256:\S+ has the type .*nydus/],
  ] as const)
    test(`with a layer of the type ${type} is refused, and its layers can be copied`, async (t) => {
      const artifact = imageOf(layer(file('a')), { type, bytes: 'secret' });
      await assert.rejects(pulling(t, artifact), fails('unsupported', message, /operation: copy$/));
      const { files } = await pulling(t, artifact, { operation: 'copy' });
      assert.deepEqual(
        files.map((line) => line.replace(/:.*$/s, '')),
        ['layer-0.tar.gz', 'layer-1'],
      );
    });

  test('has no layer that is not of a file system, which a note says', async (t) => {
    const readme = { type: 'text/markdown', bytes: '# A', annotations: { [titleKey]: 'README.md' } };
    const { files, notes } = await pulling(t, imageOf(layer(file('a')), readme));
    assert.deepEqual(files, ['a: a']);
    assert.match(
      notes.join('\n'),
      /README\.md \(sha256:\S+\) is no layer of a file system, but text\/markdown/,
    );
  });
});

suite('a bundle of OPA', () => {
  // `opa build` writes every path with a slash at its beginning.
  const bundle = tgzOf([
    file('/.manifest', '{}'),
    file('/policy/a.rego', 'package a'),
    file('/data.json', '{}'),
  ]);
  const expected = ['.manifest: {}', 'data.json: {}', 'policy/', 'policy/a.rego: package a'];
  const title = { [titleKey]: 'ghcr.io/acme/policy' };

  for (const [what, artifact] of [
    ['as its documentation pushes it', { configType: imageConfigType, config: {}, layers: [{}] }],
    [
      'as the client policy pushes it',
      {
        artifactType: 'application/vnd.oci.image.manifest.v1+json',
        annotations: { 'org.openpolicyregistry.type': 'policy' },
        layers: [{ annotations: title }],
      },
    ],
  ] as const)
    for (const inputs of inputsOf({}, { layers: '0' }, { operation: 'extract' }))
      test(`${what} is the tree that OPA loads, with ${JSON.stringify(inputs)}`, async (t) => {
        const layers = artifact.layers.map((one) => ({ type: imageLayerGzipType, bytes: bundle, ...one }));
        const { files, ...run } = await pulling(t, { ...artifact, layers }, inputs);
        assert.deepEqual(files, expected);
        assert.equal(kindOf(run), 'opa');
      });

  test('leads out of its folder no more than any other archive', async (t) => {
    const bytes = tgzOf([file('//../evil', 'x')]);
    const artifact = {
      configType: imageConfigType,
      config: {},
      layers: [{ type: imageLayerGzipType, bytes }],
    };
    await assert.rejects(pulling(t, artifact), fails('invalid-archive', /leads out of the folder/));
  });
});

suite('an artifact without files', () => {
  for (const [what, artifact, note] of [
    [
      'without layers',
      { artifactType: 'application/vnd.acme', layers: [] },
      /has no files: it has no layers$/,
    ],
    [
      'with nothing but a config',
      { configType: 'application/vnd.acme.config+json', config: { a: 1 }, layers: [] },
      /it has no layers, only a config of the type application\/vnd\.acme\.config\+json$/,
    ],
    [
      'with the empty layer',
      { artifactType: 'application/vnd.acme', layers: [{ type: emptyType, bytes: '{}' }] },
      /has no files: its layers hold none$/,
    ],
  ] as const)
    test(`${what} leaves an empty folder and says why`, async (t) => {
      const { files, notes } = await pulling(t, artifact);
      assert.deepEqual(files, []);
      assert.match(notes.join('\n'), note);
    });
});

suite('a chart', () => {
  const chartType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
  const configType = 'application/vnd.cncf.helm.config.v1+json';
  const bytes = tgzOf([file('shop-1.2.3/Chart.yaml', 'name: shop'), file('shop-1.2.3/templates/a', 'A')]);
  const layers = [{ type: chartType, bytes }];

  test('lies in a folder of its name, as Helm unpacks it, whatever its archive has', async (t) => {
    const { files } = await pulling(t, { configType, config: { name: 'shop', version: '1.2.3' }, layers });
    assert.deepEqual(files, [
      'shop/',
      'shop/Chart.yaml: name: shop',
      'shop/templates/',
      'shop/templates/a: A',
    ]);
  });

  test('has one folder also where its archive has an entry for it, and a name with dots', async (t) => {
    const entries = [folder('top'), file('top/Chart.yaml', 'name: my.shop'), folder('top/files')];
    const { files } = await pulling(t, {
      configType,
      config: { name: 'my.shop' },
      layers: [{ type: chartType, bytes: tgzOf(entries) }],
    });
    assert.deepEqual(files, ['my.shop/', 'my.shop/Chart.yaml: name: my.shop', 'my.shop/files/']);
  });

  for (const config of [
    {},
    { name: '../evil' },
    { name: '..' },
    { name: 'a.' },
    { name: '.git' },
    { name: 'a/b' },
    { name: 'con' },
    [],
  ])
    test(`keeps the folder of its archive with the config ${JSON.stringify(config)}`, async (t) => {
      const { files } = await pulling(t, { configType, config, layers });
      assert.equal(files[0], 'shop-1.2.3/');
    });
});

suite('what a consumer leaves out is named in a note', () => {
  const bytes = tgzOf([file('shop/Chart.yaml', 'name: shop')]);
  const second = { type: 'text/plain', bytes: 'x' };
  for (const [what, configType, type] of [
    [
      'a chart',
      'application/vnd.cncf.helm.config.v1+json',
      'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    ],
    [
      'an artifact of Flux',
      'application/vnd.cncf.flux.config.v1+json',
      'application/vnd.cncf.flux.content.v1.tar+gzip',
    ],
    [
      'a module of Timoni',
      'application/vnd.timoni.config.v1+json',
      'application/vnd.timoni.content.v1.tar+gzip',
    ],
    ['a bundle of OPA', imageConfigType, imageLayerGzipType],
  ] as const)
    test(`of ${what}`, async (t) => {
      const { files, notes } = await pulling(t, {
        configType,
        config: {},
        layers: [{ type, bytes }, second],
      });
      assert.ok(files.includes('shop/Chart.yaml: name: shop'));
      assert.match(
        notes.join('\n'),
        /^sha256:\S+ of the type text\/plain is left out, as its consumer does$/,
      );
    });

  test('of a Wasm artifact', async (t) => {
    const wasm = { type: 'application/wasm', bytes: '\0asm', annotations: { [titleKey]: 'a.wasm' } };
    const { files, notes } = await pulling(t, { layers: [wasm, second] });
    assert.equal(files.length, 1);
    assert.match(notes.join('\n'), /of the type text\/plain has no title and is left out$/);
  });
});

for (const configType of ['application/octet-stream', 'text/html'])
  test(`an image of early Docker, whose config has the type ${configType}, is a root file system`, async (t) => {
    const { store, tagged } = await newLayout(t);
    const type = 'application/vnd.docker.image.rootfs.diff.tar.gzip';
    const config = { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } };
    const layers = [{ type, bytes: tgzOf([file('bin/sh', 'sh')]) }];
    const artifact = { configType, config, layers };
    const references = await tagged(await pushArtifact(store, artifact, dockerManifestType));
    const output = join(temporaryFolder(t), 'out');
    const { pulled } = await runPull({ references, output });
    assert.deepEqual([pulled[0]?.kind, pulled[0]?.files], ['image', ['bin/sh']]);
  });

suite('a Flux artifact whose layer is a single file', () => {
  const type = 'application/vnd.cncf.flux.config.v1+json';
  for (const [what, title, name] of [
    ['has the name that its layer gives it', 'Policy.v1.cue', 'Policy.v1.cue'],
    ['has the name of the artifact without one', '', 'artifact.yaml'],
  ] as const)
    test(what, async (t) => {
      const layers = [{ type: 'application/yaml', bytes: 'a: 1', annotations: { [titleKey]: title } }];
      const { files, ...run } = await pulling(t, { configType: type, config: {}, layers });
      assert.deepEqual([files, kindOf(run)], [[`${name}: a: 1`], 'flux']);
    });
});
