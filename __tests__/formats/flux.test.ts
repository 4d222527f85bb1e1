/** The format `flux`: what is packed, what is left out, and the revision as Flux reads it. */

import assert from 'node:assert/strict';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { flux, fluxAnnotations } from '../../src/formats/flux.ts';
import { emptyJson } from '../../src/oci/descriptor.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { at, detect, detectOne, fails, openFixture, pack, readLayer, temporaryFolder } from './run-format.ts';

const posixOnly = { skip: process.platform === 'win32' ? 'needs symlinks' : false };
const commit = '0123456789abcdef0123456789abcdef01234567';

test('a folder is packed as by Flux, with folders, default rules and .sourceignore', async () => {
  const workspace = await openFixture('flux/kustomize');
  const candidate = await detectOne(flux, workspace, [{ argument: 'deploy' }]);
  assert.deepEqual([candidate.files, candidate.claims, candidate.explicit], [['deploy'], [], true]);
  const packed = await pack(flux, workspace, candidate);
  const { manifest } = packed;
  assert.equal(manifest.config.mediaType, 'application/vnd.cncf.flux.config.v1+json');
  assert.deepEqual(await packed.bytes(manifest.config), Buffer.from(emptyJson));
  assert.deepEqual(
    manifest.layers.map((layer) => [layer.mediaType, layer.annotations]),
    [['application/vnd.cncf.flux.content.v1.tar+gzip', undefined]],
  );
  const [layer] = manifest.layers;
  assert.ok(layer);
  const { entries } = readLayer(await packed.bytes(layer));
  assert.deepEqual(
    entries.map(({ type, path }) => `${type === '5' ? 'd' : '-'} ${path.replace(/(?<=.)\/$/, '')}`),
    [
      ...[
        'd .',
        '- .sourceignore',
        '- README.md',
        'd base',
        '- base/deployment.yaml',
        '- base/kustomization.yaml',
      ],
      ...[
        '- base/service.yaml',
        'd overlays',
        'd overlays/production',
        '- overlays/production/kustomization.yaml',
      ],
      '- overlays/production/replicas.yaml',
    ],
  );
});

test('folders with a kustomization are found, and flux without a folder needs exactly one', async () => {
  const workspace = await openFixture('flux/kustomize');
  const { candidates } = await detect(flux, workspace);
  assert.deepEqual(
    candidates.map(({ files }) => files[0]),
    ['deploy/base', 'deploy/overlays/production'],
  );
  await assert.rejects(
    detect(flux, workspace, [{}]),
    fails('ambiguous', /deploy\/base/, /formats: flux:deploy\/base/),
  );
  const single = memoryWorkspace({ 'k/Kustomization': '', 'k/sub/kustomization.yml': '', other: '' });
  assert.deepEqual((await detectOne(flux, single, [{}])).files, ['k']);
});

test('a symlink is left out and explained', posixOnly, async (context) => {
  const folder = await temporaryFolder(context);
  await writeFile(join(folder, 'kustomization.yaml'), '');
  await symlink('kustomization.yaml', join(folder, 'link.yaml'));
  const workspace = await openFiles({ path: folder, exclude: [], skip: [] });
  const { candidates, explained } = await detect(flux, workspace, [{ argument: '.' }]);
  assert.match(explained.join(), /^link\.yaml: left out of flux: a symlink to kustomization\.yaml/);
  assert.deepEqual(
    candidates.map(({ files }) => files),
    [['.']],
  );
});

test('a line that names anything but a folder is rejected', async () => {
  const workspace = await openFixture('flux/kustomize');
  const wrong = [
    ['missing', /does not exist/],
    ['deploy/README.md', /is not a folder/],
    ['../x', /leaves the workspace/],
    ['/etc', /leaves the workspace/],
  ] as const;
  for (const [argument, message] of wrong) {
    await assert.rejects(detect(flux, workspace, [{ argument }]), fails('input', message), argument);
  }
});

const revisions: readonly (readonly [
  given: Readonly<Record<string, string>>,
  version: string | undefined,
  revision: string | undefined,
])[] = [
  [{ revision: commit }, undefined, `HEAD@sha1:${commit}`],
  [{ revision: commit }, '1.4.0', `1.4.0@sha1:${commit}`],
  [{ revision: commit, version: '1.5.0' }, '1.4.0', `1.5.0@sha1:${commit}`],
  [{ revision: commit.padEnd(64, '0') }, undefined, `HEAD@sha256:${commit.padEnd(64, '0')}`],
  [{ revision: `main@sha1:${commit}` }, '1.4.0', `main@sha1:${commit}`],
  [{}, '1.4.0', undefined],
];

test('the revision is written as <pointer>@sha1:<commit>', () => {
  for (const [given, version, revision] of revisions) {
    const annotations = Object.fromEntries(
      Object.entries(given).map(([key, value]) => [`org.opencontainers.image.${key}`, value]),
    );
    const written = fluxAnnotations({ annotations, ...(version && { version }) });
    assert.equal(at(written, 'org.opencontainers.image.revision'), revision);
  }
});
