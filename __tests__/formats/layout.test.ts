/** The format `layout`: its roots, their tags and referrers, and that no byte changes. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { test } from 'node:test';
import type { Artifact } from '../../src/formats/artifact.ts';
import type { Candidate } from '../../src/formats/format.ts';
import { tagOf } from '../../src/formats/layout/roots.ts';
import { layout } from '../../src/formats/layout.ts';
import { type Descriptor, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { encode } from '../../src/oci/manifest.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { readNodes } from '../../src/store/graph.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { runExecutable } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { below, blobPath, type Files, layoutMaker, named, tarHeader, tarOf } from './make-layout.ts';
import { artifactOf, detect, detectOne, fails, openFixture } from './run-format.ts';

const refName = 'org.opencontainers.image.ref.name';

async function roots(workspace: Workspace, argument: string): Promise<readonly Candidate[]> {
  return (await detect(layout, workspace, [{ argument }])).candidates;
}

async function packed(workspace: Workspace, candidate: Candidate) {
  const contents = createContents();
  const packer = createPacker({ workspace, contents, scratch: async () => assert.fail('nothing is staged') });
  const artifact: Artifact = {
    ...artifactOf(layout, candidate),
    ...(candidate.digest && { digest: candidate.digest }),
  };
  const unused = () => assert.fail('a layout needs no other artifact');
  const inspect = createInspector(workspace);
  const { root, referrers = [] } = await layout.pack(artifact, {
    workspace,
    packer,
    inspect,
    open: unused,
    packed: unused,
  });
  return { root, contents, referrers };
}

const fixtures: readonly {
  name: string;
  path: string;
  tags: (readonly string[] | undefined)[];
  referrers: number;
}[] = [
  { name: 'skopeo', path: 'app', tags: [['1.0']], referrers: 0 },
  { name: 'skopeo-archive', path: 'app.tar', tags: [['1.0']], referrers: 0 },
  { name: 'crane', path: 'app', tags: [undefined], referrers: 0 },
  { name: 'crane-several', path: 'app', tags: [['amd64'], ['arm64']], referrers: 0 },
  { name: 'oras', path: 'app', tags: [['1.0']], referrers: 3 },
  { name: 'regctl', path: 'app', tags: [['1.0']], referrers: 3 },
  { name: 'buildx', path: 'app', tags: [['1.2.0']], referrers: 0 },
  { name: 'buildx-archive', path: 'app.tar', tags: [['1.2.0']], referrers: 0 },
];

for (const { name, path, tags, referrers } of fixtures) {
  test(`a layout written by ${name} is published with its roots, tags, referrers and bytes`, async () => {
    const workspace = await openFixture(`layout/${name}`);
    const candidates = await roots(workspace, path);
    assert.deepEqual(
      candidates.map((candidate) => candidate.tags),
      tags,
    );
    for (const candidate of candidates) {
      assert.deepEqual([candidate.files, candidate.name?.value], [[path], path.replace('.tar', '')]);
      const result = await packed(workspace, candidate);
      assert.equal(result.root.digest, candidate.digest);
      assert.equal(result.referrers.length, referrers);
      for (const top of [result.root, ...result.referrers.map(({ manifest }) => manifest)]) {
        for (const descriptor of (await readNodes(top, result.contents)).map(
          ({ descriptor }) => descriptor,
        )) {
          const bytes = await buffer(result.contents.fetch(descriptor));
          assert.equal(digestOf(bytes), descriptor.digest);
        }
      }
    }
  });
}

test('a layout in a folder and in an archive give the same digest', async () => {
  const [folder] = await roots(await openFixture('layout/skopeo'), 'app');
  const [archive] = await roots(await openFixture('layout/skopeo-archive'), 'app.tar');
  assert.equal(folder?.digest, archive?.digest);
});

test('a layout of buildx keeps its attestations, which are children and not referrers', async () => {
  const workspace = await openFixture('layout/buildx');
  const { root, contents } = await packed(
    workspace,
    await detectOne(layout, workspace, [{ argument: 'app' }]),
  );
  const types = (await readNodes(root, contents))
    .map(({ descriptor }) => descriptor)
    .map(({ mediaType }) => mediaType);
  assert.equal(types.filter((type) => type === 'application/vnd.in-toto+json').length, 2);
});

test('a layout is published only when it is named', async () => {
  assert.deepEqual((await detect(layout, await openFixture('layout/skopeo'))).candidates, []);
  const refused = detect(layout, await openFixture('layout/skopeo'), [{}]);
  await assert.rejects(refused, fails('input', /layout has no path/, /layout:build\/oci/));
  const absent = detect(layout, await openFixture('layout/skopeo'), [{ argument: 'gone' }]);
  await assert.rejects(absent, fails('input', /^formats: layout:gone does not exist$/, /layout:build\/oci/));
});

test('one root of several is selected by its digest', async () => {
  const workspace = await openFixture('layout/crane-several');
  const [, second] = await roots(workspace, 'app');
  const chosen = await roots(workspace, `app@${second?.digest}`);
  assert.deepEqual(
    chosen.map(({ digest }) => digest),
    [second?.digest],
  );
  const unknown = roots(workspace, `app@${emptyDescriptor.digest}`);
  await assert.rejects(unknown, fails('invalid-layout', /does not list sha256:44136fa3/));
});

for (const [text, tag] of [
  ['1.2.0', '1.2.0'],
  ['docker.io/acme/app:1.2.0', '1.2.0'],
  ['localhost:5000/app:edge', 'edge'],
  ['docker.io/acme/app', undefined],
  ['Some name with blanks', undefined],
  ['', undefined],
] as const) {
  test(`the entry name "${text}" gives the tag ${tag}`, () => assert.equal(tagOf(text), tag));
}

test('a root with two names is one artifact with two tags, and an untagged root beside it has no tag', async () => {
  const maker = layoutMaker();
  const [first, second] = [maker.image('linux/amd64', 'one'), maker.image('linux/amd64', 'two')];
  const entries = [named(first, { [refName]: '1' }), named(first, { [refName]: 'one' }), second];
  const candidates = await roots(memoryWorkspace(below('out', maker.files(entries))), 'out');
  assert.deepEqual(
    candidates.map(({ digest, tags }) => [digest, tags]),
    [
      [first.digest, ['1', 'one']],
      [second.digest, []],
    ],
  );
});

/** A manifest with a subject and empty content. */
function referrer(
  maker: ReturnType<typeof layoutMaker>,
  subject: Descriptor,
  artifactType: string,
): Descriptor {
  maker.blob(emptyJson, emptyDescriptor.mediaType);
  const { mediaType, digest, size } = subject;
  return maker.manifest({
    artifactType,
    config: emptyDescriptor,
    layers: [emptyDescriptor],
    subject: { mediaType, digest, size },
  });
}

test('referrers follow their subjects, and a referrer with a tag is a root as well', async () => {
  const maker = layoutMaker();
  const image = maker.image('linux/amd64', 'one');
  const sbom = referrer(maker, image, 'application/vnd.example.sbom');
  const signature = referrer(maker, sbom, 'application/vnd.example.signature');
  const entries = [signature, named(sbom, { [refName]: 'sbom' }), named(image, { [refName]: '1' })];
  const workspace = memoryWorkspace(below('out', maker.files(entries)));
  const [first, second] = await roots(workspace, 'out');
  assert.deepEqual([first?.tags, second?.tags], [['sbom'], ['1']]);
  assert.ok(second);
  const { referrers } = await packed(workspace, second);
  assert.deepEqual(
    referrers.map(({ subject, manifest }) => [subject.digest, manifest.digest]),
    [
      [image.digest, sbom.digest],
      [sbom.digest, signature.digest],
    ],
  );
});

test('a manifest whose subject is not in the layout is a root, and so is a list of its referrers, without a tag', async () => {
  const maker = layoutMaker();
  const absent = named(layoutMaker().image('linux/amd64', 'elsewhere'), {});
  const signature = referrer(maker, absent, 'application/vnd.example.signature');
  const list = maker.index([signature]);
  const entries = [signature, named(list, { [refName]: absent.digest.replace(':', '-') })];
  const candidates = await roots(memoryWorkspace(below('out', maker.files(entries))), 'out');
  assert.deepEqual(
    candidates.map(({ digest, tags }) => [digest, tags]),
    [[list.digest, undefined]],
  );
});

test('what cosign has attached by tags is a referrer with its tag, and a root only under another tag', async () => {
  const maker = layoutMaker();
  const image = maker.image('linux/amd64', 'one');
  const index = maker.index([image]);
  const absent = layoutMaker().image('linux/amd64', 'elsewhere');
  const tagOfCosign = ({ digest }: Descriptor, ending: string) => `${digest.replace(':', '-')}.${ending}`;
  const [signature, sbom, orphan] = ['signature', 'sbom', 'orphan'].map((text) =>
    maker.image('linux/amd64', text),
  );
  assert.ok(signature && sbom && orphan);
  const entries = [
    named(signature, { [refName]: tagOfCosign(index, 'sig') }),
    named(sbom, { [refName]: tagOfCosign(image, 'sbom') }),
    named(sbom, { [refName]: 'sbom' }),
    named(orphan, { [refName]: tagOfCosign(absent, 'att') }),
    named(index, { [refName]: '1' }),
  ];
  const workspace = memoryWorkspace(below('out', maker.files(entries)));
  const candidates = await roots(workspace, 'out');
  assert.deepEqual(
    candidates.map(({ digest, tags }) => [digest, tags]),
    [
      [sbom.digest, ['sbom']],
      [orphan.digest, []],
      [index.digest, ['1']],
    ],
  );
  const [, , last] = candidates;
  assert.ok(last);
  const { referrers } = await packed(workspace, last);
  assert.deepEqual(
    referrers.map(({ subject, manifest, tag }) => [subject.digest, manifest.digest, tag]),
    [
      [image.digest, sbom.digest, tagOfCosign(image, 'sbom')],
      [index.digest, signature.digest, tagOfCosign(index, 'sig')],
    ],
  );
});

interface Broken {
  readonly what: string;
  readonly files: (files: Files, parts: { image: Descriptor; layer: Descriptor }) => Files;
  readonly message: RegExp;
}

const huge = 17 * 1024 * 1024;
const other = (files: Files, path: string, bytes: Uint8Array) => ({ ...files, [path]: bytes });

const broken: readonly Broken[] = [
  {
    what: 'no oci-layout',
    files: ({ 'oci-layout': _, ...rest }) => rest,
    message: /^out is not an image layout: it has no oci-layout/,
  },
  {
    what: 'the files that Docker saved before version 25',
    files: () => ({ 'manifest.json': encode([{ Config: 'a.json', Layers: ['b/layer.tar'] }]) }),
    message:
      /^out is an archive of docker save, before version 25, or of podman save, and not an image layout/,
  },
  {
    what: 'the files of the form dir of skopeo',
    files: () => ({ 'manifest.json': encode({ schemaVersion: 2 }), version: Buffer.from('1') }),
    message: /^out is a folder that skopeo copy has written to dir:, and not an image layout/,
  },
  {
    what: 'no index.json',
    files: ({ 'index.json': _, ...rest }) => rest,
    message: /^out is not an image layout: it has no index.json/,
  },
  {
    what: 'another version',
    files: (files) => other(files, 'oci-layout', encode({ imageLayoutVersion: '2.0.0' })),
    message: /^out\/oci-layout has the version 2\.0\.0, and only 1\.0\.0 is supported/,
  },
  {
    what: 'a version file that is not JSON',
    files: (files) => other(files, 'oci-layout', Buffer.from('{')),
    message: /^out\/oci-layout is not JSON/,
  },
  {
    what: 'an index that is too large',
    files: (files) => other(files, 'index.json', Buffer.alloc(huge, ' ')),
    message: /^out\/index\.json is larger than 16777216 bytes/,
  },
  {
    what: 'an index that is not JSON',
    files: (files) => other(files, 'index.json', Buffer.from('[')),
    message: /^out\/index\.json is not JSON/,
  },
  {
    what: 'an index without entries',
    files: (files) => other(files, 'index.json', encode({ manifests: [] })),
    message: /lists no manifest/,
  },
  {
    what: 'a digest with .. segments',
    files: (files) =>
      other(
        files,
        'index.json',
        encode({
          manifests: [{ mediaType: 'application/x', size: 1, digest: `sha256:../../../${'a'.repeat(55)}` }],
        }),
      ),
    message: /^out\/index\.json has a descriptor with an invalid digest: "sha256:\.\./,
  },
  {
    what: 'a manifest that is missing',
    files: (files, { image }) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => path !== blobPath(image))),
    message: /^out lacks blobs\/sha256\/[0-9a-f]{64} \(application\/vnd\.oci\.image\.manifest/,
  },
  {
    what: 'a layer that is missing',
    files: (files, { layer }) =>
      Object.fromEntries(Object.entries(files).filter(([path]) => path !== blobPath(layer))),
    message: /^out lacks blobs\/sha256\/[0-9a-f]{64} \(application\/vnd\.oci\.image\.layer/,
  },
  {
    what: 'a layer that is too long',
    files: (files, { layer }) => other(files, blobPath(layer), Buffer.alloc(layer.size + 1)),
    message: /^out has blobs\/sha256\/[0-9a-f]{64} with \d+ bytes instead of \d+/,
  },
  {
    what: 'a layer with other bytes',
    files: (files, { layer }) => other(files, blobPath(layer), Buffer.alloc(layer.size)),
    message: /^out: content does not match sha256:[0-9a-f]{64} .*: found sha256:/,
  },
  {
    what: 'a manifest with other bytes',
    files: (files, { image }) => other(files, blobPath(image), Buffer.alloc(image.size, ' ')),
    message: /^out: content does not match sha256:/,
  },
];

for (const { what, files, message } of broken) {
  for (const shape of ['folder', 'archive'] as const) {
    test(`a layout in ${shape === 'folder' ? 'a folder' : 'an archive'} with ${what} is rejected`, async () => {
      const maker = layoutMaker();
      const image = maker.image('linux/amd64', 'one');
      const whole = maker.files([image]);
      const layerPath = Object.keys(whole).findLast((path) => whole[path]?.[0] === 0x1f) ?? '';
      const size = whole[layerPath]?.byteLength ?? 0;
      const layer = { ...image, digest: digestOf(whole[layerPath] ?? emptyJson), size };
      const layoutFiles = files(whole, { image, layer });
      const workspace = memoryWorkspace(
        shape === 'folder' ? below('out', layoutFiles) : { out: tarOf(layoutFiles) },
      );
      const run = async () => packed(workspace, await detectOne(layout, workspace, [{ argument: 'out' }]));
      await assert.rejects(run(), fails('invalid-layout', message));
    });
  }
}

test('indexes that are nested too deeply are rejected', async () => {
  const maker = layoutMaker();
  let top = maker.image('linux/amd64', 'one');
  for (let depth = 0; depth < 40; depth += 1) top = maker.index([top]);
  const workspace = memoryWorkspace(below('out', maker.files([top])));
  await assert.rejects(
    roots(workspace, 'out'),
    fails('invalid-layout', /^out: .* more than 32 indexes deep/),
  );
});

const archives: readonly (readonly [what: string, bytes: (tar: Buffer) => Buffer, message: RegExp])[] = [
  ['compressed with gzip', (tar) => Buffer.concat([Buffer.from([0x1f, 0x8b]), tar]), /compressed with gzip/],
  [
    'compressed with zstd',
    (tar) => Buffer.concat([Buffer.from([0x28, 0xb5, 0x2f, 0xfd]), tar]),
    /compressed with zstd/,
  ],
  [
    'compressed with xz',
    (tar) => Buffer.concat([Buffer.from('\xfd7zXZ\0', 'latin1'), tar]),
    /compressed with xz$/,
  ],
  [
    'compressed with bzip2',
    (tar) => Buffer.concat([Buffer.from('BZh91AY&SY'), tar]),
    /compressed with bzip2$/,
  ],
  ['cut short', (tar) => tar.subarray(0, 1500), /ends within|is not a tar archive/],
  ['shorter than a header', (tar) => tar.subarray(0, 100), /is not a tar archive/],
  ['of other bytes', () => Buffer.alloc(2048, 'x'), /is not a tar archive, or is damaged at byte 0/],
  [
    'damaged',
    (tar) => Buffer.concat([tar.subarray(0, 520), Buffer.alloc(1, 1), tar.subarray(521)]),
    /^image\.tar\/oci-layout is not JSON/,
  ],
  [
    'with two files of one name',
    (tar) => Buffer.concat([tarOf({ 'index.json': emptyJson }).subarray(0, -1024), tar]),
    /has two files of the name index\.json/,
  ],
  [
    'with a file that is larger than the archive',
    (tar) => Buffer.concat([tarHeader('big', 2 ** 33 - 1), tar]),
    /ends within big/,
  ],
];

for (const [what, bytes, message] of archives) {
  test(`an archive ${what} is rejected`, async () => {
    const maker = layoutMaker();
    const tar = tarOf(maker.files([maker.image('linux/amd64', 'one')]));
    const run = roots(memoryWorkspace({ 'image.tar': bytes(tar) }), 'image.tar');
    await assert.rejects(run, fails('invalid-layout', message));
  });
}

test('an archive whose blobs are symlinks is rejected, since it has no blobs', async () => {
  const maker = layoutMaker();
  const image = maker.image('linux/amd64', 'one');
  const { [blobPath(image)]: _, ...rest } = maker.files([image]);
  const linked = Buffer.concat([tarHeader(blobPath(image), 0, 'SymbolicLink'), tarOf(rest)]);
  const run = roots(memoryWorkspace({ 'image.tar': linked }), 'image.tar');
  await assert.rejects(run, fails('invalid-layout', /^image\.tar lacks blobs/));
});

for (const format of ['gnu', 'pax']) {
  test(`a blob whose name is too long for a plain header is found in an archive by tar --format=${format}`, {
    skip: process.platform !== 'linux',
  }, async (t) => {
    const maker = layoutMaker();
    const bytes = Buffer.from('a layer under sha512');
    const digest = `sha512:${createHash('sha512').update(bytes).digest('hex')}` as Descriptor['digest'];
    const layer = { mediaType: 'text/plain', digest, size: bytes.byteLength };
    const image = maker.manifest({ config: maker.blob(emptyJson, 'application/json'), layers: [layer] });
    const made = await makeWorkspace({
      ...below('oci', maker.files([image])),
      [`oci/${blobPath(layer)}`]: bytes,
    });
    t.after(made.remove);
    const tar = await runExecutable('tar', [`--format=${format}`, '-cf', 'app.tar', '-C', 'oci', '.'], {
      cwd: made.path,
    });
    assert.equal(tar.code, 0, tar.stderr);
    const workspace = memoryWorkspace({ 'app.tar': await readFile(join(made.path, 'app.tar')) });
    const [candidate] = await roots(workspace, 'app.tar');
    assert.ok(candidate);
    const { contents } = await packed(workspace, candidate);
    assert.deepEqual(await buffer(contents.fetch(layer)), bytes);
  });
}

test('names in an archive may begin with "./", as tar writes them', async () => {
  const maker = layoutMaker();
  const files = maker.files([named(maker.image('linux/amd64', 'one'), { [refName]: '1' })]);
  const dotted = Object.fromEntries(Object.entries(files).map(([path, bytes]) => [`./${path}`, bytes]));
  const [root] = await roots(memoryWorkspace({ 'image.tar': tarOf(dotted) }), 'image.tar');
  assert.deepEqual(root?.tags, ['1']);
});
