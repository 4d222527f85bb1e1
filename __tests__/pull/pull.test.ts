/** Pulling by selection, layers and operations, into new and existing folders. */

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { openOutputFolder } from '../../src/folder/output-folder.ts';
import { createStagedFolder } from '../../src/folder/staged-folder.ts';
import { titleKey, unpackDigestKey, unpackKey } from '../../src/oci/annotations.ts';
import { describe } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { writeLayers } from '../../src/pull/layers.ts';
import { file, folder, symlink, tarOf, tgzOf, tzstOf } from '../folder/archives.ts';
import { contentsOf, exists } from '../folder/unpacking.ts';
import { fails } from '../formats/run-format.ts';
import { recordSkipped } from '../support/skipped.ts';
import {
  newLayout,
  pushArtifact,
  pushIndex,
  runPull,
  type TestArtifact,
  temporaryFolder,
} from './pulling.ts';

const titled = (title: string) => ({ [titleKey]: title });
const type = 'application/vnd.acme.theme.v1';
const two: TestArtifact = {
  artifactType: type,
  layers: [
    { type: 'text/css', bytes: 'a{}', annotations: titled('base.css') },
    { type: 'text/css', bytes: 'b{}', annotations: titled('print/page.css') },
  ],
};

suite('an artifact of any kind', () => {
  test('has one file of what is listed twice under one title, and none of an empty title', async (t) => {
    const { store, tagged } = await newLayout(t);
    const [layer] = two.layers;
    assert.ok(layer);
    const layers = [layer, layer, { type: 'text/css', bytes: 'c{}', annotations: titled('') }];
    const references = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    for (const [operation, files] of [
      ['', ['base.css: a{}']],
      ['copy', ['base.css: a{}', 'layer-2.css: c{}']],
    ] as const) {
      const output = join(temporaryFolder(t), 'out');
      await runPull({ references, output, operation });
      assert.deepEqual(contentsOf(output), files);
    }
  });

  test('whose title is no path is copied as a whole, which the hint says', async (t) => {
    const { store, tagged } = await newLayout(t);
    const layers = [{ type: 'text/css', bytes: 'a{}', annotations: titled('../base.css') }];
    const references = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    const output = join(temporaryFolder(t), 'out');
    for (const operation of ['', 'copy', 'per-layer'])
      await assert.rejects(
        runPull({ references, output, operation }),
        fails('invalid-archive', /leads out of the folder/, /^Copy the artifact as it is: to: oci:\.\/out$/),
      );
    const { pulled } = await runPull({ references, to: `oci:${output}` });
    assert.equal(pulled.length, 1);
  });

  test('lies there under the titles of its layers, and what has none is left out with a note', async (t) => {
    const { store, tagged } = await newLayout(t);
    const untitled = { type: 'application/octet-stream', bytes: 'x' };
    const reference = await tagged(await pushArtifact(store, { ...two, layers: [...two.layers, untitled] }));
    const output = join(temporaryFolder(t), 'out');
    const { pulled, notes, presentation } = await runPull({ references: reference, output });
    assert.deepEqual(contentsOf(output), ['base.css: a{}', 'print/', 'print/page.css: b{}']);
    assert.match(notes.join(), /^sha256:[0-9a-f]{64} has no title and is left out$/);
    assert.equal(pulled[0]?.kind, 'other');
    assert.deepEqual(presentation.outputs, {
      path: output,
      files: `${output}/base.css\n${output}/print/page.css`,
      digest: pulled[0]?.digest,
      reference: `${reference.replace(/:app-1.0.0$/, '')}@${pulled[0]?.digest}`,
      annotations: '{}',
      'media-types': 'text/css\napplication/octet-stream',
    });
  });

  test('has large layers, which are read in buffers that are used again', async (t) => {
    const { store, tagged } = await newLayout(t);
    const contents = [1, 2, 3].map((seed) => Buffer.alloc(3_000_000, randomBytes(1000 + seed)));
    const layers = contents.map((bytes, index) => ({ type, bytes, annotations: titled(`f${index}`) }));
    const references = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    const output = join(temporaryFolder(t), 'out');
    await runPull({ references, output });
    for (const [index, bytes] of contents.entries())
      assert.ok(readFileSync(join(output, `f${index}`)).equals(bytes), `f${index}`);
  });

  test('has cached layers, each of which leaves the memory when it is written', async (t) => {
    const bytes = Buffer.alloc(100_000, 'x');
    const layer = describe(type, bytes, titled('f'));
    const path = temporaryFolder(t);
    const staged = createStagedFolder(path, { names: 'portable', rooted: false, conflicts: 'refuse' });
    const fail = () => assert.fail('the source was asked');
    const source = { exists: fail, fetch: fail, readCached: () => bytes };
    const manifest = { mediaType: imageManifestType, layers: [layer], manifests: [], annotations: {} };
    const names = { reference: 'a', location: 'a', name: 'a', root: layer };
    const artifact = { ...names, manifest, source, concurrency: 1, note: () => {} };
    await writeLayers(staged, artifact, [{ layer, path: 'f' }]);
    assert.equal(readFileSync(join(path, 'f'), 'utf8'), 'x'.repeat(100_000));
    assert.equal(bytes.byteLength, 0);
  });

  test('without any title has names by the media types of its layers, where the content agrees', async (t) => {
    const { store, tagged } = await newLayout(t);
    const layers = [
      { type: 'application/vnd.acme.values.v1+json', bytes: '{"a":1}' },
      { type: 'application/vnd.acme.values.v1+json', bytes: 'not JSON' },
      { type: 'application/vnd.acme.files.v1.tar+gzip', bytes: tgzOf([file('x')]) },
      { type: 'application/vnd.oci.image.layer.v1.tar', bytes: 'a text' },
      { type: 'application/vnd.acme.unknown', bytes: 'u' },
    ];
    const reference = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    const output = join(temporaryFolder(t), 'out');
    const { pulled } = await runPull({ references: reference, output });
    const expected = ['layer-0.json', 'layer-1', 'layer-2.tar.gz', 'layer-3', 'layer-4'];
    assert.deepEqual(pulled[0]?.files, expected);
  });

  test('has folders unpacked as ORAS and regctl push them', async (t) => {
    const { store, tagged } = await newLayout(t);
    const tar = tarOf([folder('conf/'), file('conf/app.toml', 'A')]);
    const layers = [
      {
        type: 'application/vnd.oci.image.layer.v1.tar',
        bytes: tar,
        annotations: { ...titled('conf'), [unpackKey]: 'true', [unpackDigestKey]: digestOf(tar) },
      },
      { type: 'application/vnd.acme.v1.tar+gzip', bytes: tgzOf([file('x')]), annotations: titled('assets/') },
    ];
    const reference = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    const output = join(temporaryFolder(t), 'out');
    await runPull({ references: reference, output });
    assert.deepEqual(contentsOf(output), ['assets/', 'assets/x: x', 'conf/', 'conf/app.toml: A']);
  });

  for (const title of ['../evil', '/tmp/owp-evil', 'a\\b', 'NUL', '.'])
    test(`is refused with a layer that has the title ${title}`, async (t) => {
      const { store, tagged } = await newLayout(t);
      const layers = [{ type: 'text/css', bytes: 'x', annotations: titled(title) }];
      const reference = await tagged(await pushArtifact(store, { artifactType: type, layers }));
      const output = join(temporaryFolder(t), 'out');
      await assert.rejects(runPull({ references: reference, output }), fails('invalid-archive', /./));
      assert.ok(!exists(output));
    });

  test('is refused with two layers of one title', async (t) => {
    const { store, tagged } = await newLayout(t);
    const layers = ['1', '2'].map((bytes) => ({ type: 'text/css', bytes, annotations: titled('a.css') }));
    const reference = await tagged(await pushArtifact(store, { artifactType: type, layers }));
    const output = join(temporaryFolder(t), 'out');
    const refused = fails('ambiguous', /a\.css is in .* and in .*/, /operation: per-layer$/);
    await assert.rejects(runPull({ references: reference, output }), refused);
  });
});

suite('an output folder', () => {
  test('that exists receives each file, equal files stay, and others are refused before anything is written', async (t) => {
    const { store, tagged } = await newLayout(t);
    const reference = await tagged(await pushArtifact(store, two));
    const output = temporaryFolder(t);
    mkdirSync(join(output, 'print'));
    writeFileSync(join(output, 'print/page.css'), 'other');
    writeFileSync(join(output, 'mine'), 'mine');
    const refused = fails('file-exists', /print\/page\.css exists and differs/, /overwrite: true$/);
    await assert.rejects(runPull({ references: reference, output }), refused);
    assert.deepEqual(contentsOf(output), ['mine: mine', 'print/', 'print/page.css: other']);
    await runPull({ references: reference, output, overwrite: 'true' });
    await runPull({ references: reference, output });
    assert.deepEqual(contentsOf(output), ['base.css: a{}', 'mine: mine', 'print/', 'print/page.css: b{}']);
  });

  for (const [what, prepare] of [
    ['a symlink in place of a folder', (path: string) => symlinkSync('..', join(path, 'print'))],
    ['a file in place of a folder', (path: string) => writeFileSync(join(path, 'print'), 'x')],
    ['a folder in place of a file', (path: string) => mkdirSync(join(path, 'base.css'))],
  ] as const)
    test(`with ${what} is refused, also with overwrite`, async (t) => {
      const { store, tagged } = await newLayout(t);
      const reference = await tagged(await pushArtifact(store, two));
      const output = temporaryFolder(t);
      prepare(output);
      const before = contentsOf(output);
      const inputs = { references: reference, output, overwrite: 'true' };
      await assert.rejects(runPull(inputs), fails('file-exists', /./));
      assert.deepEqual(contentsOf(output), before);
    });

  test('in which a symlink has the name of a file keeps what the symlink leads to', async (t) => {
    const { store, tagged } = await newLayout(t);
    const reference = await tagged(await pushArtifact(store, two));
    const outer = temporaryFolder(t);
    const output = join(outer, 'out');
    mkdirSync(output);
    writeFileSync(join(outer, 'precious'), 'precious');
    symlinkSync('../precious', join(output, 'base.css'));
    await assert.rejects(runPull({ references: reference, output }), fails('file-exists', /base\.css/));
    await runPull({ references: reference, output, overwrite: 'true' });
    assert.equal(readFileSync(join(output, 'base.css'), 'utf8'), 'a{}');
    assert.equal(readFileSync(join(outer, 'precious'), 'utf8'), 'precious');
  });

  test('with an equal file that cannot be executed keeps it, and with overwrite makes it executable', {
    skip: process.platform === 'win32',
  }, async (t) => {
    const { store, tagged } = await newLayout(t);
    const bytes = tgzOf([{ name: 'run', body: '#!/bin/sh\n', mode: 0o755 }]);
    const layers = [{ type: 'application/vnd.acme.v1.tar+gzip', bytes }];
    const reference = await tagged(await pushArtifact(store, { layers }));
    const output = temporaryFolder(t);
    const path = join(output, 'run');
    writeFileSync(path, '#!/bin/sh\n', { mode: 0o644 });
    const modes: number[] = [];
    for (const overwrite of ['false', 'true']) {
      await runPull({ references: reference, output, operation: 'extract', overwrite });
      modes.push(statSync(path).mode & 0o100);
    }
    assert.deepEqual(modes, [0, 0o100]);
  });

  const isRoot = process.getuid?.() === 0;

  test('with a file that cannot be read names it, and replaces it with overwrite', {
    skip: isRoot || process.platform === 'win32',
  }, async (t) => {
    const { store, tagged } = await newLayout(t);
    const reference = await tagged(await pushArtifact(store, two));
    const output = temporaryFolder(t);
    writeFileSync(join(output, 'base.css'), 'a{}', { mode: 0 });
    await assert.rejects(runPull({ references: reference, output }), fails('storage', /base\.css: perm/));
    await runPull({ references: reference, output, overwrite: 'true' });
    assert.equal(readFileSync(join(output, 'base.css'), 'utf8'), 'a{}');
  });

  test('below a folder in which nothing can be created is refused in time', async (t) => {
    const { store, tagged } = await newLayout(t);
    const reference = await tagged(await pushArtifact(store, two));
    const refused = runPull({ references: reference, output: '/proc/oci-wasm-publish/out' });
    await assert.rejects(refused, fails('storage', /oci-wasm-publish/));
  });

  test('is found by its absolute path where the current folder has been removed', {
    skip: process.platform === 'win32',
  }, async (t) => {
    const output = join(temporaryFolder(t), 'out');
    const script = `
      mkdirSync('gone'); process.chdir('gone'); rmdirSync('../gone');
      await assert.rejects(openOutputFolder('out'), { code: 'storage' });
      (await openOutputFolder(process.argv[1])).discard();
    `;
    const imports = `
      import assert from 'node:assert/strict';
      import { mkdirSync, rmdirSync } from 'node:fs';
      import { openOutputFolder } from '${new URL('../../src/folder/output-folder.ts', import.meta.url)}';
    `;
    const args = ['--input-type=module', '--eval', imports + script, output];
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: temporaryFolder(t) });
    assert.equal(status, 0, String(stderr));
  });

  test('that is a file is refused', async (t) => {
    const { store, tagged } = await newLayout(t);
    const reference = await tagged(await pushArtifact(store, two));
    const output = join(temporaryFolder(t), 'file');
    writeFileSync(output, '');
    await assert.rejects(runPull({ references: reference, output }), fails('input', /is not a folder/));
  });

  test('has a folder for each of several references, and one for an artifact that two of them name', async (t) => {
    const { store, tagged } = await newLayout(t);
    const root = await pushArtifact(store, two);
    const references = [await tagged(root, 'a'), await tagged(root, 'b')];
    const other = { ...two, layers: two.layers.slice(1) };
    references.push(await tagged(await pushArtifact(store, other), 'c'));
    const output = join(temporaryFolder(t), 'out');
    const { pulled, presentation } = await runPull({
      references: references.join('\n'),
      output: `${output}//`,
    });
    assert.equal(pulled.length, 3);
    assert.equal(pulled[0]?.path, pulled[1]?.path);
    assert.notEqual(pulled[0]?.reference, pulled[1]?.reference);
    for (const { path, digest, files } of pulled) {
      assert.ok(path.startsWith(`${output}/`) && path.endsWith(digest.replace(':', '-')));
      assert.doesNotMatch(path, /\/\//);
      for (const name of files) assert.ok(exists(join(path, name)));
    }
    assert.equal(presentation.outputs.path?.split('\n').length, 3);
    assert.equal(new Set(presentation.outputs.files?.split('\n')).size, 3);
    assert.equal(presentation.outputs.files?.split('\n').length, 3);
  });

  test('stays absent when one of several references is refused', async (t) => {
    const { store, tagged } = await newLayout(t);
    const good = await tagged(await pushArtifact(store, two), 'good');
    const layers = [{ type: 'text/css', bytes: 'x', annotations: titled('../evil') }];
    const bad = await tagged(await pushArtifact(store, { artifactType: type, layers }), 'bad');
    const folder = temporaryFolder(t);
    const output = join(folder, 'deep', 'out');
    await assert.rejects(
      runPull({ references: `${good}\n${bad}`, output }),
      fails('invalid-archive', /evil/),
    );
    assert.deepEqual(contentsOf(folder), []);
  });
});

suite('a process that a signal ends', { skip: process.platform === 'win32' }, () => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const)
    for (const isPresent of [true, false])
      test(`by ${signal} leaves nothing ${isPresent ? 'in its output folder' : 'beside it, nor folders above it'}`, async (t) => {
        const folder = temporaryFolder(t);
        const output = isPresent ? folder : join(folder, 'above', 'out');
        const script = `
          import { writeFileSync } from 'node:fs';
          import { openOutputFolder } from '${new URL('../../src/folder/output-folder.ts', import.meta.url)}';
          const { content } = await openOutputFolder(process.argv[1]);
          writeFileSync(content + '/file', 'partial');
          console.log(content);
          setInterval(() => {}, 1000);
        `;
        // A signal may leave a core dump in the current folder.
        const options = { cwd: temporaryFolder(t) };
        const child = spawn(process.execPath, ['--input-type=module', '--eval', script, output], options);
        const [content] = (await once(child.stdout, 'data')) as [Buffer];
        assert.ok(exists(String(content).trim()));
        child.kill(signal);
        assert.deepEqual(await once(child, 'exit'), [null, signal]);
        assert.deepEqual(contentsOf(folder), []);
      });
});

suite('what a killed process has left', () => {
  const dead = spawnSync(process.execPath, ['-e', '0']).pid;
  const leave = async (folder: string, pid: number) => {
    const own = await openOutputFolder(join(folder, 'own'));
    const name = basename(dirname(own.content)).replace(`-${process.pid}-`, `-${pid}-`);
    own.discard();
    const path = join(folder, name);
    mkdirSync(join(path, 'content'), { recursive: true });
    return path;
  };

  test('is removed from beside the output and from within it, and what a running process needs is not', async (t) => {
    const { store, tagged } = await newLayout(t);
    const references = await tagged(await pushArtifact(store, two));
    const above = temporaryFolder(t);
    const output = join(above, 'out');
    const beside = await leave(above, dead);
    await runPull({ references, output });
    assert.ok(!exists(beside));
    // It was killed when its output had appeared.
    const later = [await leave(above, dead), await leave(output, dead)];
    const needed = [await leave(above, process.ppid), await leave(output, process.ppid)];
    await runPull({ references, output });
    assert.deepEqual(
      [later.map(exists), needed.map(exists)],
      [
        [false, false],
        [true, true],
      ],
    );
  });

  test('is not what a process of another container needs, which has the same host name', async (t) => {
    const folder = temporaryFolder(t);
    const own = await openOutputFolder(folder);
    const script = `
      import { openOutputFolder } from '${new URL('../../src/folder/output-folder.ts', import.meta.url)}';
      await openOutputFolder(process.argv[1]);
    `;
    const program = [process.execPath, '--input-type=module', '--eval', script, folder];
    const container = ['--map-root-user', '--pid', '--fork', '--mount-proc'];
    if (spawnSync('unshare', [...container, 'true']).status !== 0) {
      recordSkipped('pulls of two containers: no right to create a namespace of processes');
      return t.skip('cannot create a namespace of processes');
    }
    assert.equal(spawnSync('unshare', [...container, ...program]).status, 0);
    assert.ok(exists(own.content));
    own.discard();
  });
});

suite('selection', () => {
  const leaf = (name: string, configType = 'application/vnd.acme.config.v1+json'): TestArtifact => ({
    configType,
    config: { name },
    layers: [{ type: 'text/plain', bytes: name, annotations: titled(`${name}.txt`) }],
    annotations: { ...titled(name), 'com.acme.tier': name.slice(0, 1) },
  });

  /** Three levels; every leaf has the same media types but one. */
  async function nested(t: Parameters<typeof newLayout>[0]) {
    const { store, tagged } = await newLayout(t);
    const [a, b, c, d] = [
      await pushArtifact(store, leaf('alpha')),
      await pushArtifact(store, leaf('beta')),
      await pushArtifact(store, leaf('gamma')),
      await pushArtifact(store, leaf('delta', 'application/vnd.acme.other.v1+json')),
    ];
    const platform = (os: string, architecture: string, variant?: string) => ({
      platform: { os, architecture, ...(variant && { variant }) },
    });
    const inner = await pushIndex(store, [
      { ...a, ...platform('linux', 'amd64') },
      { ...b, ...platform('linux', 'arm64', 'v8') },
    ]);
    const middle = await pushIndex(store, [{ ...inner, annotations: { env: 'test' } }, c]);
    const root = await pushIndex(store, [{ ...middle, annotations: { env: 'all' } }, d], { env: 'root' });
    return await tagged(root);
  }

  for (const [select, expected] of [
    ['name=beta', 'beta'],
    ['annotation=com.acme.tier=g', 'gamma'],
    ['artifact-type=application/vnd.acme.other.v1+json', 'delta'],
    ['media-type=application/vnd.acme.other.v1+json', 'delta'],
    ['platform=linux/arm64', 'beta'],
    ['platform=linux/arm64/v8', 'beta'],
    ['annotation=env=test\nplatform=linux/amd64', 'alpha'],
    ['annotation=env=all\nname=gamma', 'gamma'],
  ] as const)
    test(`by ${select.replace('\n', ' and ')} finds ${expected} in an index three levels deep`, async (t) => {
      const references = await nested(t);
      const output = join(temporaryFolder(t), 'out');
      const { pulled } = await runPull({ references, output, select });
      assert.deepEqual(pulled[0]?.files, [`${expected}.txt`]);
    });

  test('that several meet lists each with its digest, types and names, and says what to write', async (t) => {
    const references = await nested(t);
    const output = join(temporaryFolder(t), 'out');
    const select = 'media-type=application/vnd.acme.config.v1+json';
    await assert.rejects(runPull({ references, output, select }), (error) => {
      const check = fails(
        'ambiguous',
        /3 manifests: sha256:[0-9a-f]{64} \(alpha, .*vnd\.acme\.config.*text\/plain.*linux\/amd64\); sha256:.*beta.*gamma/,
        /select: \|\n {2}media-type=application\/vnd\.acme\.config\.v1\+json\n {2}name=alpha$/,
      );
      assert.doesNotMatch(String(error), /delta/);
      return check(error);
    });
    assert.ok(!exists(output));
  });

  test('that none meets says what there is', async (t) => {
    const references = await nested(t);
    const output = join(temporaryFolder(t), 'out');
    const nothing = fails(
      'not-found',
      /no manifest with name=omega; there are: .*alpha.*beta.*gamma.*delta/,
      /select: name=/,
    );
    await assert.rejects(runPull({ references, output, select: 'name=omega' }), nothing);
  });

  test('is needed where an index has several manifests, and not where it has one and its attestations', async (t) => {
    const references = await nested(t);
    const output = join(temporaryFolder(t), 'out');
    await assert.rejects(runPull({ references, output }), fails('ambiguous', /has 4 manifests/));
    const { store, tagged } = await newLayout(t);
    const one = await pushArtifact(store, leaf('alpha'));
    const attestation = await pushArtifact(store, leaf('attestation'));
    const annotations = { 'vnd.docker.reference.type': 'attestation-manifest' };
    const root = await pushIndex(store, [one, { ...attestation, annotations }]);
    const { pulled } = await runPull({ references: await tagged(root), output });
    assert.deepEqual(pulled[0]?.files, ['alpha.txt']);
  });

  const lines: readonly (readonly [line: string, instead: RegExp])[] = [
    ['alpha', /select: name=alpha$/],
    ['linux/arm64', /select: name=linux\/arm64$/],
    ['colour=red', /select: annotation=colour=red$/],
    ['annotation=key', /select: annotation=key=app$/],
    ['annotation=', /select: annotation=org\.opencontainers\.image\.title=app$/],
    ['name=', /select: name=app$/],
    ['Platform = linux/arm64', /select: platform=linux\/arm64$/],
    ['mediatype=application/json', /select: media-type=application\/json$/],
    ['digest=sha256:ab', /references: <repository>@sha256:ab$/],
    ['=', /select: name=/],
  ];
  for (const [select, instead] of lines)
    test(`refuses the line ${select}`, async () => {
      const refused = fails('input', /is not a criterion/, instead);
      await assert.rejects(runPull({ references: 'oci:./none', select }), refused);
    });

  test('selects the platform of an image that is no index, by its config', async (t) => {
    const { store, tagged } = await newLayout(t);
    const config = { os: 'linux', architecture: 'arm64', rootfs: { type: 'layers', diff_ids: [] } };
    const types = [
      'application/vnd.oci.image.config.v1+json',
      'application/vnd.docker.container.image.v1+json',
    ];
    for (const [index, configType] of types.entries()) {
      const layers = [{ type: 'application/vnd.oci.image.layer.v1.tar', bytes: tarOf([file('a', 'A')]) }];
      const references = await tagged(await pushArtifact(store, { configType, config, layers }), `v${index}`);
      const output = join(temporaryFolder(t), 'out');
      await runPull({ references, output, select: 'platform=linux/arm64' });
      assert.deepEqual(contentsOf(output), ['a: A']);
      await assert.rejects(
        runPull({ references, output, select: 'platform=linux/amd64' }),
        fails('not-found', /linux\/arm64\)$/, /select: platform=linux\/arm64$/),
      );
    }
  });
});

suite('operations', () => {
  const archive = 'application/vnd.acme.files.v1.tar+gzip';
  const artifact: TestArtifact = {
    artifactType: type,
    layers: [
      { type: archive, bytes: tgzOf([file('shared', 'S'), file('a', 'A'), symlink('l', 'a')]) },
      { type: 'application/vnd.acme.values.v1+json', bytes: '{"v":1}' },
      {
        type: 'application/vnd.acme.files.v1.tar+zstd',
        bytes: tzstOf([file('shared', 'S'), file('b', 'B')]),
      },
      { type: archive, bytes: tgzOf([file('shared', 'other')]) },
    ],
  };

  test('the output media-types has the types of the chosen layers only', async (t) => {
    const { store, tagged } = await newLayout(t);
    const references = await tagged(await pushArtifact(store, artifact));
    const output = join(temporaryFolder(t), 'out');
    const { presentation } = await runPull({ references, output, layers: '1', operation: 'copy' });
    assert.equal(presentation.outputs['media-types'], 'application/vnd.acme.values.v1+json');
  });

  async function pulled(t: Parameters<typeof newLayout>[0], inputs: Readonly<Record<string, string>>) {
    const { store, tagged } = await newLayout(t);
    const references = await tagged(await pushArtifact(store, artifact));
    const output = join(temporaryFolder(t), 'out');
    await runPull({ references, output, ...inputs });
    return contentsOf(output);
  }

  for (const [what, inputs, leaves] of [
    ['extract a layer by its position', { layers: '2', operation: 'extract' }, ['b: B', 'shared: S']],
    [
      'extract the only layer of a type',
      { layers: 'application/vnd.acme.files.v1.tar+zstd' },
      ['b: B', 'shared: S'],
    ],
    [
      'copy a layer by its type',
      { layers: 'application/vnd.acme.values.v1+json', operation: 'copy' },
      ['layer-1.json: {"v":1}'],
    ],
    ['copy what is not an archive by default', { layers: '1' }, ['layer-1.json: {"v":1}']],
    [
      'merge layers in one tree',
      { layers: '0\n2', operation: 'merge' },
      ['a: A', 'b: B', 'l -> a', 'shared: S'],
    ],
    [
      'have a folder for each layer',
      { operation: 'per-layer' },
      [
        'layer-0/',
        'layer-0/a: A',
        'layer-0/l -> a',
        'layer-0/shared: S',
        'layer-1/',
        'layer-1/layer-1.json: {"v":1}',
        'layer-2/',
        'layer-2/b: B',
        'layer-2/shared: S',
        'layer-3/',
        'layer-3/shared: other',
      ],
    ],
  ] as const)
    test(`${what}`, async (t) => {
      assert.deepEqual(await pulled(t, inputs), leaves);
    });

  test('merge a layer that is listed twice, which is equal to itself', async (t) => {
    const { store, tagged } = await newLayout(t);
    const [first] = artifact.layers;
    assert.ok(first);
    const references = await tagged(await pushArtifact(store, { ...artifact, layers: [first, first] }));
    const output = join(temporaryFolder(t), 'out');
    await runPull({ references, output, operation: 'merge' });
    assert.deepEqual(contentsOf(output), ['a: A', 'l -> a', 'shared: S']);
  });

  test('copy every layer with an ending that its content has', async (t) => {
    const names = (await pulled(t, { layers: 'all', operation: 'copy' })).map((line) =>
      line.replace(/:.*/s, ''),
    );
    assert.deepEqual(names, ['layer-0.tar.gz', 'layer-1.json', 'layer-2.tar.zst', 'layer-3.tar.gz']);
  });

  for (const [what, inputs, refused] of [
    [
      'merge layers that differ in a path',
      { layers: archive, operation: 'merge' },
      fails('ambiguous', /shared is in sha256:[0-9a-f]{64} and in sha256:/),
    ],
    [
      'merge what is not an archive',
      { layers: 'all', operation: 'merge' },
      fails('unsupported', /is not an archive/, /operation: copy$/),
    ],
    [
      'extract several layers',
      { layers: archive, operation: 'extract' },
      fails('ambiguous', /2 such layers.*0 \(sha256:.*3 \(sha256:/, /"operation" to merge them: layers: /),
    ],
    [
      'extract what is not an archive',
      { layers: '1', operation: 'extract' },
      fails('unsupported', /is not an archive, but application/),
    ],
    [
      'find a layer by a position that there is not',
      { layers: '9' },
      fails('not-found', /no layer 9; it has: 0 \(sha256:/),
    ],
    [
      'find a layer by a type that there is not',
      { layers: 'text/html' },
      fails('not-found', /no layer of the type text\/html; it has/),
    ],
    [
      'read an unknown operation',
      { operation: 'extrakt' },
      fails('input', /"operation" is extrakt/, /operation: extract$/),
    ],
    [
      'read a choice of layers that is none',
      { layers: 'first one' },
      fails('input', /neither a position nor a media type/),
    ],
    [
      'copy layers to a layout',
      { layers: '1', to: 'oci:./x' },
      fails('input', /"to" is given together with "layers"/),
    ],
    [
      'copy referrers into a folder',
      { referrers: 'true' },
      fails('input', /"referrers" is given without "to"/),
    ],
    [
      'copy to a registry',
      { to: 'ghcr.io/acme/app' },
      fails('input', /copied into an image layout/, /to: oci:\.\/out$/),
    ],
  ] as const)
    test(`do not ${what}`, async (t) => {
      await assert.rejects(pulled(t, inputs), refused);
    });
});
