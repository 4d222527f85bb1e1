/** What errors of a selection end with can be pasted, and then selects what it says. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, type TestContext, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { refNameKey, titleKey } from '../../src/oci/annotations.ts';
import { type Annotations, type Descriptor, describe, type Platform } from '../../src/oci/descriptor.ts';
import {
  imageConfigType,
  imageIndexType,
  imageLayerGzipType,
  imageManifestType,
} from '../../src/oci/media-types.ts';
import { file, tarOf, tgzOf } from '../folder/archives.ts';
import { fails } from '../formats/run-format.ts';
import { newLayout, pushArtifact, pushIndex, runPull, temporaryFolder } from './pulling.ts';

/** A member of an index: its only file has its name. */
interface Member {
  readonly name: string;
  readonly annotations?: Annotations;
  readonly platform?: Platform;
}

async function indexOf(t: TestContext, members: readonly Member[]): Promise<string> {
  const { store, tagged } = await newLayout(t);
  const listed = [];
  for (const { name, annotations, platform } of members) {
    const rootfs = { type: 'layers', diff_ids: [] };
    const manifest = await pushArtifact(store, {
      layers: [{ type: imageLayerGzipType, bytes: tgzOf([file(name)]) }],
      configType: imageConfigType,
      config: { os: 'linux', architecture: 'amd64', ...platform, rootfs },
      ...(annotations && { annotations }),
    });
    listed.push({ ...manifest, ...(platform && { platform }) });
  }
  return await tagged(await pushIndex(store, listed));
}

async function filesOf(t: TestContext, inputs: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { pulled } = await runPull({ output: join(temporaryFolder(t), 'out'), ...inputs });
  return pulled.flatMap(({ files }) => files);
}

async function hintOf(work: Promise<unknown>): Promise<string> {
  const error = await work.then(
    () => assert.fail('nothing was refused'),
    (thrown: unknown) => thrown,
  );
  assert.ok(error instanceof CodedError, String(error));
  return error.hint;
}

/** The lines that a hint ends with, as inputs. */
function pasted(hint: string): Readonly<Record<string, string>> {
  const block = /(?:^|\s)([a-z-]+): \|\n([\s\S]*)$/.exec(hint);
  if (block) return { [block[1] ?? '']: (block[2] ?? '').replace(/^ {2}/gm, '') };
  const line = /(?:^|\s)(select|references|layers): (\S.*)$/.exec(hint);
  assert.ok(line, hint);
  return { [line[1] ?? '']: line[2] ?? '' };
}

suite('of two manifests that differ in one annotation, the hint names the first, which', () => {
  for (const [what, first, second] of [
    ['is plain', 'front', 'back'],
    ['has quotes and variables', `it's $(x) \`y\` "z"`, 'x'],
    ['has a colon and a number sign', 'a: b #c', 'x'],
    ['begins and ends with spaces', ' a ', ' b '],
    ['has lines', 'a\nb', 'a\nc'],
    ['turns its direction', 'a\u202eb', 'b'],
    ['is very long', `${'x'.repeat(1000)}1`, `${'x'.repeat(1000)}2`],
    ['is empty', '', 'b'],
  ] as const)
    test(what, async (t) => {
      const references = await indexOf(t, [
        { name: 'one', annotations: { 'com.acme.tier': first } },
        { name: 'two', annotations: { 'com.acme.tier': second } },
      ]);
      const hint = await hintOf(filesOf(t, { references }));
      assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['one']);
    });

  test('has a key with an equals sign', async (t) => {
    const references = await indexOf(t, [
      { name: 'one', annotations: { 'a=b': 'c' } },
      { name: 'two', annotations: { 'a=b': 'd' } },
    ]);
    const hint = await hintOf(filesOf(t, { references }));
    assert.match(hint, /select: annotation=a=b=c$/);
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['one']);
  });
});

suite('in nested indexes', () => {
  const leaf = (name: string, title = name) => ({
    layers: [{ type: 'text/plain', bytes: name, annotations: { [titleKey]: name } }],
    artifactType: 'application/vnd.acme',
    annotations: { [titleKey]: title },
  });

  test('the hint names nothing that an index above another manifest has as well', async (t) => {
    const { store, tagged } = await newLayout(t);
    const shop = await pushArtifact(store, leaf('shop'));
    const cart = await pushArtifact(store, leaf('cart'));
    const group = await pushIndex(store, [cart], { [titleKey]: 'shop' });
    const references = await tagged(await pushIndex(store, [shop, group]));
    const hint = await hintOf(filesOf(t, { references, select: 'name=shop' }));
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['shop']);
  });

  test('the hint names the index above manifests that are alike', async (t) => {
    const { store, tagged } = await newLayout(t);
    const groups = [];
    for (const name of ['edge', 'stable'])
      groups.push(await pushIndex(store, [await pushArtifact(store, leaf(name, 'app'))], { channel: name }));
    const references = await tagged(await pushIndex(store, groups));
    const hint = await hintOf(filesOf(t, { references }));
    assert.match(hint, /select: annotation=channel=edge$/);
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['edge']);
  });

  for (const [select, meant] of [
    ['platform=arm64', 'linux/arm64'],
    ['platform=V7', 'linux/arm/v7'],
    ['name=tool', 'acme/tool'],
  ] as const)
    test(`of ${select}, which is a part of ${meant}, the hint names that`, async (t) => {
      const references = await indexOf(t, [
        { name: 'first', annotations: { [titleKey]: 'acme/toolbox' } },
        { name: 'linux/arm64', platform: { os: 'linux', architecture: 'arm64' } },
        { name: 'linux/arm/v7', platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
        { name: 'acme/tool', annotations: { [titleKey]: 'acme/tool' } },
      ]);
      const hint = await hintOf(runPull({ references, select }));
      assert.ok(hint.endsWith(`=${meant}`), hint);
      assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), [meant]);
    });

  test('a bundle is meant as a whole, and its images by themselves', async (t) => {
    const { store, tagged } = await newLayout(t);
    const type = 'io.cnab.manifest.type';
    const definition = await pushArtifact(store, {
      configType: 'application/vnd.cnab.config.v1+json',
      config: { name: 'shop' },
      layers: [],
    });
    const image = await pushArtifact(store, leaf('web'));
    const members: readonly Descriptor[] = [
      { ...definition, annotations: { [type]: 'config' } },
      { ...image, annotations: { [type]: 'component', 'io.cnab.component.name': 'front' } },
    ];
    const bundle = await pushIndex(store, members, {
      'io.cnab.runtime_version': 'v1.2.0',
      [titleKey]: 'shop',
    });
    const group = await pushIndex(store, [bundle, await pushArtifact(store, leaf('cart'))]);
    const references = await tagged(await pushIndex(store, [group]));
    const ofBundle = await filesOf(t, { references, select: 'name=shop' });
    assert.equal(ofBundle.at(-1), 'bundle.json');
    assert.deepEqual(await filesOf(t, { references, select: 'name=front' }), ['web']);
    assert.deepEqual(await filesOf(t, { references, select: 'name=shop\nname=front' }), ['web']);
    assert.deepEqual(await filesOf(t, { references, select: 'name=cart' }), ['cart']);
    const hint = await hintOf(filesOf(t, { references }));
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ofBundle);
    await assert.rejects(
      filesOf(t, { references }),
      fails(
        'ambiguous',
        /has 2 manifests: sha256:[0-9a-f]{64} \(shop, CNAB bundle, .*; sha256:[0-9a-f]{64} \(cart, /,
      ),
    );
  });

  test('what is absent is shown as such, and only missing where it is meant', async (t) => {
    const { store, tagged } = await newLayout(t);
    const entry = async (name: string, there: boolean): Promise<Descriptor> => ({
      ...(there ? await pushArtifact(store, leaf(name)) : describe(imageManifestType, Buffer.from(name))),
      annotations: { [titleKey]: name },
    });
    const other = { ...describe(imageIndexType, Buffer.from('index')), annotations: { [titleKey]: 'more' } };
    const members = [await entry('arm', false), other, await entry('amd', true), await entry('riscv', true)];
    const references = await tagged(await pushIndex(store, members));
    assert.deepEqual(await filesOf(t, { references, select: 'name=riscv' }), ['riscv']);
    for (const name of ['arm', 'more'])
      await assert.rejects(
        filesOf(t, { references, select: `name=${name}` }),
        fails('not-found', /lacks blobs/),
      );
    await assert.rejects(
      filesOf(t, { references }),
      fails(
        'ambiguous',
        /has 4 manifests: \S+ \(arm, absent\); \S+ \(more, .*, absent\); /,
        /select: name=amd$/,
      ),
    );
    const only = await tagged(await pushIndex(store, [await entry('arm', false)]), 'only');
    await assert.rejects(filesOf(t, { references: only }), fails('not-found', /lacks blobs/));
  });

  test('the error lists each of a hundred', async (t) => {
    const { store, tagged } = await newLayout(t);
    const names = Array.from({ length: 100 }, (_, index) => `app-${index}`);
    const members: Descriptor[] = [];
    for (const name of names) members.push(await pushArtifact(store, leaf(name)));
    const references = await tagged(await pushIndex(store, members));
    const inputs: readonly Readonly<Record<string, string>>[] = [
      { references },
      { references, select: 'name=ap-7' },
    ];
    for (const given of inputs)
      await assert.rejects(filesOf(t, given), (error) => {
        assert.ok(error instanceof CodedError);
        for (const [index, name] of names.entries())
          assert.ok(error.message.includes(`${members[index]?.digest} (${name}, `), name);
        return true;
      });
  });

  test('what is listed twice is shown with each name that it has', async (t) => {
    const { store, tagged } = await newLayout(t);
    const app = await pushArtifact(store, leaf('app'));
    const other = await pushArtifact(store, leaf('other'));
    const named = (name: string) => ({ ...app, annotations: { [refNameKey]: name } });
    const references = await tagged(await pushIndex(store, [named('web'), named('worker'), other]));
    await assert.rejects(
      filesOf(t, { references }),
      fails('ambiguous', /has 2 manifests: sha256:[0-9a-f]{64} \(web, app, worker, application\/vnd\.acme/),
    );
    assert.deepEqual(await filesOf(t, { references, select: 'name=worker' }), ['app']);
  });
});

suite('an index of several platforms', () => {
  const platforms: readonly Member[] = [
    { name: 'amd64', platform: { os: 'linux', architecture: 'amd64' } },
    { name: 'amd64-v3', platform: { os: 'linux', architecture: 'amd64', variant: 'v3' } },
    { name: 'arm64', platform: { os: 'linux', architecture: 'arm64', variant: 'v8' } },
    { name: 'arm-v6', platform: { os: 'linux', architecture: 'arm', variant: 'v6' } },
    { name: 'arm-v7', platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
    { name: 'server-2019', platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' } },
    { name: 'server-2022', platform: { os: 'windows', architecture: 'amd64', 'os.version': '10.0.20348.1' } },
  ];

  for (const [platform, expected] of [
    ['linux/amd64', 'amd64'],
    ['linux/amd64/v3', 'amd64-v3'],
    ['linux/x86_64', 'amd64'],
    ['linux/arm64', 'arm64'],
    ['linux/arm/v7', 'arm-v7'],
    ['windows/amd64:10.0.20348', 'server-2022'],
  ] as const)
    test(`has ${expected} for ${platform}`, async (t) => {
      const references = await indexOf(t, platforms);
      assert.deepEqual(await filesOf(t, { references, select: `platform=${platform}` }), [expected]);
    });

  for (const [platform, expected] of [
    ['linux/arm', 'arm-v6'],
    ['windows/amd64', 'server-2019'],
    ['windows/amd64/10.0.20348.1', 'server-2022'],
    ['linux/arm/v8', 'arm-v6'],
  ] as const)
    test(`has, for ${platform}, a line that selects ${expected}`, async (t) => {
      const references = await indexOf(t, platforms);
      const hint = await hintOf(filesOf(t, { references, select: `platform=${platform}` }));
      assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), [expected]);
    });
});

suite('the hint selects one manifest', () => {
  const arm64 = { os: 'linux', architecture: 'arm64' };
  const tier = { 'com.acme.tier': 'front' };
  const long = 'x'.repeat(300);
  for (const [what, members, select] of [
    [
      'where a platform meets its variants as well',
      [
        { name: 'one', platform: arm64, annotations: { [titleKey]: 'app' } },
        { name: 'two', platform: { ...arm64, variant: 'v9' } },
      ],
      'platform=linux',
    ],
    [
      'where an image is listed without the platform of its config',
      [{ name: 'one', platform: { os: 'linux', architecture: 'amd64' } }, { name: 'two' }],
      undefined,
    ],
    [
      'where several meet what was meant',
      [
        { name: 'one', annotations: { ...tier, [titleKey]: 'app' } },
        { name: 'two', annotations: tier },
      ],
      'annotation=com.acme.tier=fron',
    ],
    [
      'where a line of the user is too long to be shown',
      [
        { name: 'one', annotations: { [titleKey]: long, a: 'b' } },
        { name: 'two', annotations: { [titleKey]: long } },
      ],
      `name=${long}`,
    ],
  ] as const)
    test(what, async (t) => {
      const references = await indexOf(t, members);
      const hint = await hintOf(filesOf(t, { references, ...(select && { select }) }));
      assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['one']);
    });
});

test('a name in other letters is answered with the name that was meant', async (t) => {
  const references = await indexOf(t, [
    { name: 'one', annotations: { [titleKey]: 'Front' } },
    { name: 'two', annotations: { [titleKey]: 'back' } },
  ]);
  const hint = await hintOf(filesOf(t, { references, select: 'name=Back' }));
  assert.match(hint, /select: name=back$/);
});

test('an image whose platform is empty has none, as crane makes it of nothing', async (t) => {
  const { store, tagged } = await newLayout(t);
  const config = { os: '', architecture: '', rootfs: { type: 'layers', diff_ids: [] } };
  const layers = [{ type: 'application/vnd.oci.image.layer.v1.tar', bytes: tarOf([]) }];
  const empty = await pushArtifact(store, { configType: imageConfigType, config, layers });
  const references = await tagged(await pushIndex(store, [empty]));
  await assert.rejects(
    filesOf(t, { references, select: 'platform=linux/amd64' }),
    fails(
      'not-found',
      /image\.layer\.v1\.tar\)$/,
      /select: artifact-type=application\/vnd\.oci\.image\.config/,
    ),
  );
});

test('a config that is not JSON states no platform', async (t) => {
  const { store, tagged } = await newLayout(t);
  const layers = [{ type: 'text/plain', bytes: 'x' }];
  const odd = await pushArtifact(store, {
    configType: imageConfigType,
    configBytes: Buffer.from(''),
    layers,
  });
  const references = await tagged(await pushIndex(store, [odd]));
  await assert.rejects(
    filesOf(t, { references, select: 'platform=linux/amd64' }),
    fails('not-found', /no manifest with platform=linux\/amd64/),
  );
});

test('a Wasm artifact has the platform of its config', async (t) => {
  const { store, tagged } = await newLayout(t);
  const members = [];
  for (const os of ['wasip1', 'wasip2'])
    members.push(
      await pushArtifact(store, {
        configType: 'application/vnd.wasm.config.v0+json',
        config: { os, architecture: 'wasm' },
        layers: [{ type: 'application/wasm', bytes: os, annotations: { [titleKey]: `${os}.wasm` } }],
      }),
    );
  const references = await tagged(await pushIndex(store, members));
  assert.deepEqual(await filesOf(t, { references, select: 'platform=wasip2/wasm' }), ['wasip2.wasm']);
});

suite('an image that an index lists with another platform and without one', () => {
  const arm64 = { os: 'linux', architecture: 'arm64' };
  async function listedTwice(t: TestContext): Promise<string> {
    const { store, tagged } = await newLayout(t);
    const push = async (name: string) =>
      await pushArtifact(store, {
        layers: [{ type: imageLayerGzipType, bytes: tgzOf([file(name)]) }],
        configType: imageConfigType,
        config: { os: 'linux', architecture: 'amd64', rootfs: { type: 'layers', diff_ids: [] } },
      });
    const [one, two] = [await push('one'), await push('two')];
    const other = { ...two, platform: { os: 'linux', architecture: 'amd64' } };
    return await tagged(await pushIndex(store, [{ ...one, platform: arm64 }, one, other]));
  }

  test('has the platform of its config as well', async (t) => {
    const references = await listedTwice(t);
    assert.deepEqual(await filesOf(t, { references, select: 'platform=linux/arm64' }), ['one']);
    await assert.rejects(
      filesOf(t, { references, select: 'platform=linux/amd64' }),
      fails('ambiguous', /has, with platform=linux\/amd64, 2 manifests/),
    );
  });

  test('is not told apart by a platform that its config may state', async (t) => {
    const hint = await hintOf(filesOf(t, { references: await listedTwice(t) }));
    assert.doesNotMatch(hint, /platform/);
  });
});

suite('layers', () => {
  for (const [given, lines] of [
    ['0-2', '0\n1\n2'],
    ['0..1', '0\n1'],
    ['1, 3-4', '1\n3\n4'],
    ['-1', 'all'],
    ['2-1', 'all'],
    ['0-999999', '0\n1\n2\n3\n4\n5\n6\n7\n8\n9'],
  ] as const)
    test(`${given} is answered with lines that are positions`, async (t) => {
      const hint = await hintOf(filesOf(t, { references: 'oci:./none', layers: given }));
      assert.deepEqual(pasted(hint), { layers: lines });
    });

  test('of a type in other letters are answered with the position of the layer that was meant', async (t) => {
    const { store, tagged } = await newLayout(t);
    const layers = ['text/plain', 'application/json'].map((type) => ({ type, bytes: '{}' }));
    const references = await tagged(await pushArtifact(store, { layers }));
    const hint = await hintOf(filesOf(t, { references, layers: 'application/JSON' }));
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['layer-1.json']);
  });

  test('of a type without the parameters of a layer are answered with its position', async (t) => {
    const { store, tagged } = await newLayout(t);
    const layers = ['application/json', 'text/plain; charset=utf-8'].map((type) => ({ type, bytes: '{}' }));
    const references = await tagged(await pushArtifact(store, { layers }));
    const hint = await hintOf(filesOf(t, { references, layers: 'text/plain' }));
    assert.deepEqual(await filesOf(t, { references, ...pasted(hint) }), ['layer-1.txt']);
  });

  for (const [what, type, inputs] of [
    ['that can be extracted', 'application/vnd.acme.v1.tar+gzip', { operation: 'extract', layers: '1' }],
    ['where none can be extracted', 'text/plain', { operation: 'copy' }],
  ] as const)
    test(`are chosen ${what}, and not the first one`, async (t) => {
      const { store, tagged } = await newLayout(t);
      const layers = [
        { type: 'application/vnd.cncf.helm.chart.provenance.v1.prov', bytes: '-----BEGIN' },
        { type, bytes: type === 'text/plain' ? 'text' : tgzOf([file('a')]) },
      ];
      const configType = 'application/vnd.acme.config';
      const references = await tagged(await pushArtifact(store, { configType, config: {}, layers }));
      const hint = await hintOf(filesOf(t, { references, operation: 'extract' }));
      const lines = Object.entries(inputs).map(([name, value]) => `${name}: ${value}`);
      assert.ok(hint.endsWith(lines.at(-1) ?? ''), hint);
      assert.ok((await filesOf(t, { references, ...inputs })).length > 0);
    });
});
