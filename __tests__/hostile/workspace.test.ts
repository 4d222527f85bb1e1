/** Hostile workspaces: files that take too much time, stack or memory, or that try to write to the log. */

import assert from 'node:assert/strict';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { asCodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import { cnab } from '../../src/formats/cnab.ts';
import { cup } from '../../src/formats/cup.ts';
import { createDeclaredFormat } from '../../src/formats/declared.ts';
import type { Format } from '../../src/formats/format.ts';
import { helm } from '../../src/formats/helm.ts';
import { spin } from '../../src/formats/spin.ts';
import { timoni } from '../../src/formats/timoni.ts';
import { compileGlobs } from '../../src/globs.ts';
import { isTooDeep, parseJson } from '../../src/json.ts';
import { type Descriptor, describe, emptyDescriptor } from '../../src/oci/descriptor.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { bytesBody } from '../../src/pack/contents.ts';
import { repositoryPath } from '../../src/plan/names.ts';
import { inPackingOrder } from '../../src/plan/packing-order.ts';
import { readNodes } from '../../src/store/graph.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { detect, fails, pack, temporaryFolder } from '../formats/run-format.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';

const head = 'spin_manifest_version = 2\n[application]\nname = "a"\n[component.c]\nsource = "a.wasm"\n';
const trigger = '[[trigger.http]]\ncomponent = "c"\n';
const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);

const many = Object.fromEntries(Array.from({ length: 2000 }, (_, n) => [`many/${n}`, '']));

const megabyte = 1024 * 1024;

/** Texts for which a parser of YAML takes the square of their length, or more. */
const yamlAttacks: readonly (readonly [title: string, text: string])[] = [
  ['a row of anchors', '&a '.repeat(megabyte / 3)],
  ['a row of tags', '!!str '.repeat(megabyte / 6)],
  ['a row of empty tags', '! '.repeat(megabyte / 2)],
  ['a megabyte of open lists', '['.repeat(megabyte - 1)],
  ['a megabyte of open mappings', '{'.repeat(megabyte - 1)],
  ['lists in mappings', '{a: ['.repeat(megabyte / 5)],
  ['lists on one line', '- '.repeat(megabyte / 2)],
  ['keys on one line', '? '.repeat(megabyte / 2)],
  ['values on one line', ': '.repeat(megabyte / 2)],
  ['mappings on one line', 'a: '.repeat(megabyte / 3)],
  ['directives', '%a\n'.repeat(megabyte / 3)],
  ['ordered maps', `!!omap [${'a: 1,'.repeat(megabyte / 6)}]`],
  ['aliases that double a list', doubled((n) => `[*a${n}, *a${n}]`)],
  ['aliases that double a mapping', doubled((n) => `{x: *a${n}, y: *a${n}}`)],
  ['merged mappings that double', doubled((n) => `{<<: [*a${n}, *a${n}]}`)],
  ['a merged mapping with itself as a value', doubled((n) => `{<<: *a${n}, y: *a${n}}`)],
  ['a list that contains itself', 'a: &a [*a]'],
  ['a mapping that merges itself', 'a: &a {<<: *a}'],
  ['mappings that contain each other', 'a: &a {b: &b {c: *a}, d: *b}'],
];

function doubled(next: (n: number) => string): string {
  const lines = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} ${next(n)}\n`);
  return `a0: &a0 {x: 1}\n${lines.join('')}`;
}

function cupFiles(count: number): MemoryFiles {
  const apiVersion = 'cup.flipt.io/v1alpha1';
  const versions = Object.fromEntries(Array.from({ length: count }, (_, n) => [`v${n}`, {}]));
  const resources = Array.from({ length: count }, (_, n) => `g/v${count - 1 - n}/p`);
  const document = (kind: string, name: string, more: object) =>
    JSON.stringify({ apiVersion, kind, metadata: { name }, ...more });
  return {
    'c.wasm': Buffer.from('0061736d01000000', 'hex'),
    'c.json': document('Controller', 'c', { spec: { type: 'wasm', spec: { path: 'c.wasm' } } }),
    'd.json': document('ResourceDefinition', 'd', { names: { plural: 'p' }, spec: { group: 'g', versions } }),
    'b.json': document('Binding', 'b', { spec: { controller: 'c', resources } }),
  };
}

/** Each once took minutes or overflowed the stack; `code` is the error that it causes, absent when it is read without one. */
const attacks: readonly (readonly [title: string, format: Format, files: MemoryFiles, code?: string])[] = [
  [
    'a million empty lines before the name of a module',
    timoni,
    { 'timoni.cue': '', 'cue.mod/module.cue': '\n'.repeat(1_000_000) },
  ],
  [
    'a trigger nested in ten thousand tables',
    spin,
    { 'spin.toml': `${head}${trigger}x${'.a'.repeat(10_000)} = 1` },
    'invalid-definition',
  ],
  [
    'seventy thousand unnamed triggers',
    spin,
    { 'spin.toml': head + '[[trigger.a]]\n'.repeat(70_000) },
    'invalid-definition',
  ],
  [
    'a host that expands a large variable a hundred thousand times',
    spin,
    {
      'spin.toml':
        `${head}allowed_outbound_hosts = ["http://${'{{v}}'.repeat(100_000)}"]\n` +
        `[variables]\nv = { default = "${'x'.repeat(300_000)}" }\n${trigger}`,
    },
    'invalid-definition',
  ],
  [
    'tens of thousands of YAML aliases',
    helm,
    { 'Chart.yaml': numbered((n) => `a${n}: &a${n} 1`) + numbered((n) => `b${n}: *a${n}`) },
    'invalid-definition',
  ],
  [
    'half a million ignore rules',
    timoni,
    { 'timoni.cue': '', 'cue.mod/module.cue': '', 'timoni.ignore': 'a\n'.repeat(500_000), ...many },
    'unsupported',
  ],
  [
    'a hundred thousand file patterns',
    spin,
    {
      'spin.toml': `${head}files = [${'"**/x",'.repeat(100_000)}]\n${trigger}`,
      'a.wasm': Buffer.from('0061736d01000000', 'hex'),
      ...many,
    },
    'invalid-definition',
  ],
  ['twenty thousand nested lists', helm, { 'Chart.yaml': '['.repeat(20_000) }, 'invalid-definition'],
  ...yamlAttacks.map(([title, text]) => [title, helm, { 'Chart.yaml': text }, 'invalid-definition'] as const),
  [
    'sixty thousand resources of a cup controller, in the opposite order of their definition',
    cup,
    cupFiles(60_000),
  ],
  [
    'a thousand patterns of Spin for two thousand files',
    spin,
    {
      'spin.toml': `${head}files = [${Array.from({ length: 1000 }, (_, n) => `"many/**/${n}*y"`).join(', ')}]\n${trigger}`,
      'a.wasm': Buffer.from('0061736d01000000', 'hex'),
      ...many,
    },
  ],
  ...['a*a*b', 'a*a*a*a*a*a*a*b', '(a|a)*b', `${'(a|a)'.repeat(30)}b`].map(
    (pattern) =>
      [
        `a pattern for the members of a default: ${pattern.slice(0, 20)}`,
        cnab,
        bundleWith({ patternProperties: { [pattern]: {} }, default: { ['a'.repeat(3000)]: 1 } }),
      ] as const,
  ),
  [
    'a default whose members are checked by three keywords on each of 30 levels',
    cnab,
    bundleWith(nestedSchema(30)),
  ],
  [
    'ten thousand items with ten thousand choices each',
    cnab,
    bundleWith({
      items: { enum: Array.from({ length: 10_000 }, (_, n) => n) },
      default: Array.from({ length: 10_000 }, () => 9999),
    }),
  ],
  [
    'ten thousand members with ten thousand patterns',
    cnab,
    bundleWith({
      patternProperties: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`x${n}.*y`, {}])),
      default: Object.fromEntries(Array.from({ length: 10_000 }, (_, n) => [`n${n}`, 1])),
    }),
  ],
  [
    'a bundle that is nested too deeply to be encoded',
    cnab,
    {
      'bundle.json':
        '{"schemaVersion": "v1", "name": "a", "version": "1.0.0", "invocationImages": [{"image": "r.example/a/b:1"}], ' +
        `"custom": ${deep(400_000)}}`,
    },
    'invalid-definition',
  ],
];

/** A bundle with a parameter of this definition, which is valid as far as it is checked. */
function bundleWith(definition: Readonly<Record<string, unknown>>): MemoryFiles {
  const bundle = {
    schemaVersion: 'v1.0.0',
    name: 'a',
    version: '1.0.0',
    invocationImages: [{ image: 'r.example/a/b:1', imageType: 'docker' }],
    definitions: { x: definition },
    parameters: { x: { definition: 'x', destination: { env: 'X' } } },
  };
  return { 'bundle.json': JSON.stringify(bundle) };
}

/** Each level of the schema names the one below it three times. */
function nestedSchema(levels: number): Readonly<Record<string, unknown>> {
  if (levels === 0) return {};
  const inner = nestedSchema(levels - 1);
  const { default: value = 1 } = inner;
  const { default: _, ...schema } = inner;
  return {
    properties: { a: schema },
    patternProperties: { b: {} },
    additionalProperties: {},
    default: { a: value },
  };
}

function numbered(line: (n: number) => string): string {
  return Array.from({ length: 20_000 }, (_, n) => `${line(n)}\n`).join('');
}

for (const [title, format, files, code] of attacks) {
  test(`the run ends in time with ${code ?? 'no error'}: ${title}`, async () => {
    const end = await detect(format, memoryWorkspace(files)).then(() => undefined, asCodedError);
    assert.equal(end?.code, code, end?.message);
  });
}

test('warnings of a parser do not reach the log', async (context) => {
  const heard: string[] = [];
  const listen = (warning: Error) => heard.push(warning.message);
  process.on('warning', listen);
  context.after(() => process.off('warning', listen));
  const lines = ['name: a', 'version: 1.0.0', '::error::boo: !boo x', '? {::add-mask::a: b}', ': c'];
  await detect(helm, memoryWorkspace({ 'Chart.yaml': lines.join('\n') }));
  await turn();
  assert.deepEqual(heard, []);
});

test('a name that is far too long is not a repository name', () => {
  assert.equal(repositoryPath(`a${'-'.repeat(1_000_000)}a`), undefined);
});

test('globs take no more time than their length', () => {
  const stars = compileGlobs([`${'*a'.repeat(30)}*b`, `${'**/a/'.repeat(30)}b`]);
  assert.equal(stars('a'.repeat(250)), false);
  assert.equal(stars(Array(2000).fill('a').join('/')), false);
  assert.equal(compileGlobs([`${'{a,b}'.repeat(100)}`])('a'.repeat(100)), false);
});

/** Sixty links to one folder of a thousand files; a second row of links would make it sixty times as many. */
async function linked(context: TestContext): Promise<string> {
  const folder = await temporaryFolder(context);
  for (const name of ['links', 'files']) await mkdir(join(folder, name));
  for (let file = 0; file < 1000; file += 1) await writeFile(join(folder, `files/${file}`), '');
  for (let link = 0; link < 60; link += 1) await symlink('../files', join(folder, `links/${link}`));
  await writeFile(join(folder, 'a.wasm'), Buffer.from('0061736d01000000', 'hex'));
  await writeFile(join(folder, 'spin.toml'), `${head}files = ["links/**/*"]\n${trigger}`);
  return folder;
}

test('symlinks that multiply the files of a folder are refused', async (context) => {
  const workspace = await openFiles({ path: await linked(context), exclude: [], skip: [] });
  await assert.rejects(detect(spin, workspace), fails('invalid-definition', /lead to more than 50000 files/));
  const format = createDeclaredFormat({
    name: 'all',
    artifactType: 'a/b',
    layers: [{ mediaType: 'a/b', pack: 'tar', folder: 'links', symlinks: 'follow' }],
  });
  await assert.rejects(
    pack(format, workspace, { files: ['.'] }),
    fails('unsupported', /more than 50000 files that symlinks lead to/),
  );
});

test('a content graph of too many nodes is refused', async () => {
  const manifests = new Map(Array.from({ length: 11 }, (_, at) => manyBlobs(at * 25_000)));
  const index = encodeIndex({ manifests: [...manifests.keys()] });
  const root = describe(imageIndexType, index);
  const bodies = new Map(
    [...manifests, [root, index] as const].map(([{ digest }, bytes]) => [digest, bytes]),
  );
  const fetch = ({ digest }: Descriptor) => bytesBody(bodies.get(digest) ?? Buffer.alloc(0))();
  const source = { fetch, exists: async () => true };
  await assert.rejects(readNodes(root, source), fails('unsupported', /more than 250000 contents/));
});

/** A manifest that lists 25 000 blobs, numbered from `first`, that do not exist. */
function manyBlobs(first: number): readonly [Descriptor, Uint8Array] {
  const layers = Array.from({ length: 25_000 }, (_, at): Descriptor => {
    const digest = parseDigest(`sha256:${(first + at + 1).toString(16).padStart(64, '0')}`);
    return { ...emptyDescriptor, ...(digest && { digest }) };
  });
  const bytes = encodeManifest({ config: emptyDescriptor, layers });
  return [describe(imageManifestType, bytes), bytes];
}

test('a plan with a long chain of nested indexes is refused', () => {
  const row = Array.from({ length: 50_000 }, (_, n): { readonly artifact: Artifact } => {
    const needs = n < 49_999 ? [`a${n + 1}`] : [];
    return { artifact: { name: `a${n}`, format: 'index', files: [], tags: [], annotations: {}, needs } };
  });
  assert.throws(() => inPackingOrder(row), fails('invalid-plan', /more than 32 indexes deep/));
});

test('JSON of a hundred levels is parsed, and deeper JSON is refused', () => {
  assert.equal(isTooDeep(parseJson(deep(100))), false);
  assert.throws(() => parseJson(deep(101)), /nested more than 100 levels/);
  assert.throws(() => parseJson(deep(1_000_000)), /nested more than 100 levels/);
});
