/** Declared formats: declarations are checked as the published schema says, and packed as they say. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import { createDeclaredFormat, parseDeclaration, readDeclaration } from '../../src/formats/declared.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import {
  artifactOf,
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  packArtifact,
  readLayer,
} from './run-format.ts';

const schema: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schema/format.schema.json'), 'utf8'),
);
const fitsSchema = new Ajv({
  allErrors: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema as object);

const layer = { mediaType: 'text/css', pack: 'file' };
const base = { name: 'theme', artifactType: 'application/vnd.acme.theme.v1', layers: [layer] };
const inline = { mediaType: 'application/json', json: {} };

function parse(value: unknown) {
  return parseDeclaration(Buffer.from(JSON.stringify(value)), 'theme.json');
}

const good: readonly unknown[] = [
  base,
  { ...base, $schema: 'x', description: '', detect: ['**/theme.json', 'a'], annotations: { 'a/b': '' } },
  { ...base, config: 'empty' },
  { name: 'a', layers: [layer], config: inline },
  { name: 'a-1', layers: [layer, layer], config: { mediaType: 'application/json', file: 'theme.json' } },
  {
    ...base,
    layers: [{ ...layer, pack: 'tar', per: 'file', folder: '.', files: ['**'], ignore: ['!x', '#'] }],
  },
  {
    ...base,
    layers: [{ ...layer, pack: 'tar+gzip', per: 'all', ignoreFiles: ['.ignore'], symlinks: 'omit' }],
  },
  {
    ...base,
    layers: [{ ...layer, directories: true, titles: false, optional: true, annotations: { a: 'b' } }],
  },
  { ...base, layers: [{ ...layer, files: ['..a', 'a..', 'a/...'] }] },
];

const bad: readonly (readonly [value: unknown, message: string])[] = [
  [[], 'the document must be an object'],
  [null, 'the document must be an object'],
  ['theme', 'the document must be an object'],
  [{ ...base, name: undefined }, 'name is missing'],
  [{ ...base, name: 'Theme' }, 'name must be lower-case words'],
  [{ ...base, name: 'a--b' }, 'name must be'],
  [{ ...base, name: 'a'.repeat(65) }, 'name must be'],
  [{ ...base, layers: undefined }, 'layers is missing'],
  [{ ...base, layers: [] }, 'layers must not be empty'],
  [{ ...base, layers: {} }, 'layers must be an array'],
  [{ ...base, layers: [layer, { ...layer, mediaType: 'css' }] }, 'layers[1].mediaType must be a media type'],
  [{ ...base, layers: [{ pack: 'tar' }] }, 'layers[0].mediaType is missing'],
  [{ ...base, layers: [{ ...layer, pack: 'zip' }] }, 'layers[0].pack must be "file" or "tar" or "tar+gzip"'],
  [{ ...base, layers: [{ ...layer, per: 'layer' }] }, 'layers[0].per must be'],
  [{ ...base, layers: [{ ...layer, folder: '/etc' }] }, 'layers[0].folder must be a relative path'],
  [{ ...base, layers: [{ ...layer, folder: 'a/../b' }] }, 'layers[0].folder must be'],
  [{ ...base, layers: [{ ...layer, files: [] }] }, 'layers[0].files must not be empty'],
  [{ ...base, layers: [{ ...layer, files: ['a', '..'] }] }, 'layers[0].files[1] must be'],
  [{ ...base, layers: [{ ...layer, files: ['a\\b'] }] }, 'layers[0].files[0] must be'],
  [{ ...base, layers: [{ ...layer, files: ['+(a|b)'] }] }, 'layers[0].files[0] must be a relative glob'],
  [{ ...base, detect: ['a', '{1..3}.json'] }, 'detect[1] must be a relative glob'],
  [{ ...base, layers: [{ ...layer, files: 'a' }] }, 'layers[0].files must be an array'],
  [{ ...base, layers: [{ ...layer, ignore: [''] }] }, 'layers[0].ignore[0] must not be empty'],
  [
    { ...base, layers: [{ ...layer, ignoreFiles: ['a/b'] }] },
    'layers[0].ignoreFiles[0] must be the name of a file',
  ],
  [{ ...base, layers: [{ ...layer, ignoreFiles: ['..'] }] }, 'layers[0].ignoreFiles[0] must be'],
  [{ ...base, layers: [{ ...layer, symlinks: 'keep' }] }, 'layers[0].symlinks must be'],
  [{ ...base, layers: [{ ...layer, optional: 'yes' }] }, 'layers[0].optional must be true or false'],
  [{ ...base, layers: [{ ...layer, annotations: { a: 1 } }] }, 'layers[0].annotations.a must be a string'],
  [{ ...base, layers: [{ ...layer, if: 'x' }] }, 'layers[0].if is not a known member'],
  [{ ...base, artifactType: 'theme' }, 'artifactType must be a media type'],
  [{ ...base, artifactType: undefined }, 'artifactType must be given when the config is empty'],
  [{ ...base, artifactType: undefined, config: 'empty' }, 'artifactType must be given'],
  [{ ...base, config: 'none' }, 'config must be "empty"'],
  [{ ...base, config: {} }, 'config.mediaType is missing'],
  [{ ...base, config: 1 }, 'config must be an object'],
  [{ ...base, config: { mediaType: 'a/b' } }, 'config.file is missing'],
  [{ ...base, config: { mediaType: 'a/b', file: '../x' } }, 'config.file must be'],
  [{ ...base, config: { mediaType: 'a/b', json: [] } }, 'config.json must be an object'],
  [{ ...base, config: { ...inline, file: 'x' } }, 'config.file is not a known member'],
  [{ ...base, detect: 'a' }, 'detect must be an array'],
  [{ ...base, detect: [] }, 'detect must not be empty'],
  [{ ...base, annotations: { '': 'x' } }, 'annotations must not have an empty key'],
  [{ ...base, annotations: { 'a.b/c': null } }, 'annotations["a.b/c"] must be a string'],
  [{ ...base, 'a b': 1 }, '"a b" is not a known member'],
  [JSON.parse('{"__proto__": {}, "name": "a"}'), 'layers is missing'],
];

test('valid declarations are accepted, and the schema accepts them', () => {
  for (const value of good) {
    assert.deepEqual(parse(value), value);
    assert.ok(fitsSchema(value), `${JSON.stringify(value)}: ${JSON.stringify(fitsSchema.errors)}`);
  }
});

test('invalid declarations are rejected with file and member, and the schema rejects them', () => {
  for (const [value, message] of bad) {
    const expected = `theme.json: ${message}`;
    assert.throws(
      () => parse(value),
      fails('invalid-declaration', new RegExp(expected.replace(/[[\]().*+?"/]/g, '\\$&'))),
      message,
    );
    assert.ok(!fitsSchema(JSON.parse(JSON.stringify(value))), message);
  }
});

test('a file that is missing, too large or not JSON is rejected', async () => {
  assert.throws(
    () => parseDeclaration(Buffer.from('{,}'), 'theme.json'),
    fails('invalid-declaration', /theme\.json: is not valid JSON/),
  );
  assert.throws(
    () => parseDeclaration(Uint8Array.of(0xff), 'theme.json'),
    fails('invalid-declaration', /is not valid JSON/),
  );
  const workspace = memoryWorkspace({ 'large.json': ' '.repeat(256 * 1024 + 1) });
  await assert.rejects(
    readDeclaration(workspace, './none.json'),
    fails('invalid-declaration', /\.\/none\.json is not a file of the workspace/),
  );
  await assert.rejects(readDeclaration(workspace, './large.json'), fails('input', /larger/));
});

test('each folder with a file that detect matches is one artifact', async () => {
  const workspace = await openFixture('declared/theme');
  const theme = await readDeclaration(workspace, './theme.format.json');
  assert.equal(theme.name, './theme.format.json');
  const { candidates } = await detect(theme, workspace, [{}]);
  assert.deepEqual(
    candidates.map(({ files, claims }) => [files, claims]),
    [
      [['themes/dark'], ['themes/dark/base.css', 'themes/dark/code.css', 'themes/dark/assets/logo.svg']],
      [['themes/light'], ['themes/light/base.css']],
    ],
  );
  const [dark, light] = await Promise.all(candidates.map((candidate) => pack(theme, workspace, candidate)));
  assert.ok(dark && light);
  assert.equal(dark.manifest.artifactType, 'application/vnd.acme.theme.v1');
  assert.equal(String(await dark.bytes(dark.manifest.config)), '{ "name": "dark", "version": "2.1.0" }\n');
  assert.deepEqual(
    dark.manifest.layers.map(({ mediaType, annotations }) => [mediaType, annotations]),
    [
      ['text/css', { 'org.opencontainers.image.title': 'base.css' }],
      ['text/css', { 'org.opencontainers.image.title': 'code.css' }],
      ['application/vnd.acme.theme.assets.v1.tar+gzip', { 'com.acme.theme.part': 'assets' }],
    ],
  );
  const assets = dark.manifest.layers[2];
  assert.ok(assets);
  assert.deepEqual(
    readLayer(await dark.bytes(assets)).entries.map(({ path }) => path),
    ['logo.svg'],
  );
  assert.equal(light.manifest.layers.length, 1);
  assert.deepEqual(light.manifest.annotations, { 'com.acme.theme.engine': '2' });
});

interface Shape {
  readonly layers: readonly (readonly [title: string | undefined, names: readonly string[] | string])[];
}

const files: MemoryFiles = {
  'a.txt': 'A',
  'sub/b.txt': 'B',
  'sub/.keep': '',
  'sub/.rules': '*.tmp',
  'sub/c.tmp': 'C',
};

const shapes: readonly (readonly [layer: object, shape: Shape['layers']])[] = [
  [
    { pack: 'file', files: ['**/*.txt'] },
    [
      ['a.txt', 'A'],
      ['sub/b.txt', 'B'],
    ],
  ],
  [
    { pack: 'file', files: ['**/*.txt'], titles: false },
    [
      [undefined, 'A'],
      [undefined, 'B'],
    ],
  ],
  [{ pack: 'file', per: 'all', files: ['a.txt'] }, [['a.txt', 'A']]],
  [{ pack: 'tar', folder: 'sub' }, [[undefined, ['.keep', '.rules', 'b.txt', 'c.tmp']]]],
  [{ pack: 'tar', ignoreFiles: ['.rules'], ignore: ['.*'] }, [[undefined, ['a.txt', 'sub/b.txt']]]],
  [
    { pack: 'tar', per: 'file', files: ['**/*.txt'], titles: true },
    [
      ['a.txt', ['a.txt']],
      ['sub/b.txt', ['sub/b.txt']],
    ],
  ],
  [{ pack: 'file', files: ['*.none'], optional: true }, [[undefined, '{}']]],
  [{ pack: 'tar', folder: 'none', optional: true }, [[undefined, '{}']]],
];

test('layers are packed as they are declared', async () => {
  for (const [shape, expected] of shapes) {
    const declared = createDeclaredFormat(parse({ ...base, layers: [{ mediaType: 'a/b', ...shape }] }));
    const workspace = memoryWorkspace(files);
    const { manifest, bytes } = await pack(declared, workspace, await detectOne(declared, workspace, [{}]));
    const found = await Promise.all(
      manifest.layers.map(async (one) => {
        const content = await bytes(one);
        const archive = 'pack' in shape && shape.pack === 'tar' && String(content) !== '{}';
        return [
          one.annotations?.['org.opencontainers.image.title'],
          archive ? names(content) : String(content),
        ];
      }),
    );
    assert.deepEqual(found, expected, JSON.stringify(shape));
  }
});

function names(tar: Buffer): readonly string[] {
  const found: string[] = [];
  for (let at = 0; tar[at]; ) {
    const size = Number.parseInt(tar.toString('utf8', at + 124, at + 136), 8);
    found.push(tar.toString('utf8', at, at + 100).replace(/\0.*$/s, ''));
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return found;
}

const empty: readonly (readonly [layer: object, message: RegExp])[] = [
  [{ pack: 'file', files: ['*.none'] }, /theme: layers\[0\] in \. matches no file/],
  [{ pack: 'file', per: 'all', files: ['**/*.txt'] }, /matches 2 files, but a plain layer has one file/],
];

test('the error about a layer that cannot be packed names the layer', async () => {
  for (const [shape, message] of empty) {
    const declared = createDeclaredFormat(parse({ ...base, layers: [{ mediaType: 'a/b', ...shape }] }));
    const artifact = artifactOf(declared, { files: ['.'] });
    await assert.rejects(
      packArtifact(declared, memoryWorkspace(files), artifact),
      fails('invalid-declaration', message),
    );
  }
  const missing = createDeclaredFormat(parse({ ...base, config: { mediaType: 'a/b', file: 'none.json' } }));
  const artifact = artifactOf(missing, { files: ['.'] });
  const workspace = memoryWorkspace({ 'x.css': '' });
  await assert.rejects(
    packArtifact(missing, workspace, artifact),
    fails('invalid-declaration', /config\.file none\.json does not exist/),
  );
});

test('the declaration for conftest in the documentation makes one titled layer per policy and data file', async () => {
  const root = join(import.meta.dirname, '../..');
  const page = readFileSync(join(root, 'docs/formats/opa.md'), 'utf8');
  const documented = /```json\n(\{\n {2}"name": "conftest".*?)```/s.exec(page)?.[1] ?? '';
  // `npm run interop` pulls what this declaration makes with conftest.
  const workspace = join(root, '__tests__/interop/workspaces/conftest');
  const used = readFileSync(join(workspace, 'conftest.format.json'), 'utf8');
  assert.deepEqual(JSON.parse(documented), JSON.parse(used));
  const format = createDeclaredFormat(parseDeclaration(Buffer.from(documented), 'conftest.format.json'));
  const files = await openFiles({ path: workspace, exclude: [], skip: [] });
  const candidate = await detectOne(format, files, [{}]);
  assert.deepEqual(candidate.files, ['policy']);
  const { manifest } = await pack(format, files, candidate);
  assert.equal(manifest.config.mediaType, 'application/vnd.cncf.openpolicyagent.config.v1+json');
  assert.deepEqual(
    manifest.layers.map(({ mediaType, annotations }) => [
      mediaType.replace('application/vnd.cncf.openpolicyagent.', ''),
      annotations?.['org.opencontainers.image.title'],
    ]),
    [
      ['policy.layer.v1+rego', 'deny.rego'],
      ['policy.layer.v1+rego', 'lib/kinds.rego'],
      ['data.layer.v1+json', 'data/services.json'],
    ],
  );
});
