/** The floor plan: imports go down only, effects have one address each, and every file says what it owns. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { test } from 'node:test';
import { runProgram } from './support/programs.ts';

const root = join(import.meta.dirname, '..');

interface SourceFile {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const files: readonly SourceFile[] = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `src/${name.split(sep).join('/')}`)
  .sort()
  .map((path) => {
    const text = readFileSync(join(root, path), 'utf8');
    return { path, text, imports: importsOf(text) };
  });

function importsOf(text: string): readonly string[] {
  const statements = text.matchAll(
    /(?:^|\n)(?:import|export)\b[^'";]*?from '([^']+)'|\bimport\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  );
  return [...statements].map(([, named, lazy, bare]) => named ?? lazy ?? bare ?? '');
}

const floors: readonly (readonly [floor: number, place: RegExp])[] = [
  [0, /^src\/(?:errors|text|version)\.ts$/],
  [1, /^src\/(?:oci|wasm)\//],
  [2, /^src\/(?:content\/|workspace\.ts|host\.ts)/],
  [3, /^src\/(?:formats|targets|provenance)\//],
  [4, /^src\/(?:(?:main|plan|inputs|report)\.ts|release\/)/],
  [5, /^src\/host\//],
  [6, /^src\/(?:index|wiring|places)\.ts$/],
];

function floorOf(path: string): number {
  const floor = floors.find(([, place]) => place.test(path))?.[0];
  assert.notEqual(floor, undefined, `${path} stands on no floor`);
  return floor ?? -1;
}

function resolved(file: SourceFile): readonly string[] {
  return file.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => posix.normalize(`${posix.dirname(file.path)}/${name}`));
}

test('every import goes to the same floor or down', () => {
  for (const file of files) {
    for (const target of resolved(file)) {
      assert.ok(floorOf(target) <= floorOf(file.path), `${file.path} imports ${target}, which is above it`);
    }
  }
});

test('oci and wasm, and formats, targets and provenance, are blind to each other', () => {
  const wings = [
    ['src/oci/', 'src/wasm/'],
    ['src/formats/', 'src/targets/', 'src/provenance/'],
  ];
  for (const file of files) {
    for (const group of wings) {
      const own = group.find((wing) => file.path.startsWith(wing));
      if (!own) continue;
      for (const target of resolved(file)) {
        const other: string | undefined = group.find((wing) => target.startsWith(wing) && wing !== own);
        assert.equal(other, undefined, `${file.path} imports ${target}`);
      }
    }
  }
});

/** What formats may share; everything else belongs to one format. */
const shared = ['format', 'index', 'declared', 'shared'];

test('no format imports another', () => {
  const formatOf = (path: string) => /^src\/formats\/([a-z-]+)/.exec(path)?.[1] ?? '';
  for (const file of files.filter(
    ({ path }) => path.startsWith('src/formats/') && path !== 'src/formats/index.ts',
  )) {
    for (const target of resolved(file).filter((path) => path.startsWith('src/formats/'))) {
      const [own, other] = [formatOf(file.path), formatOf(target)];
      assert.ok(other === own || shared.includes(other), `${file.path} imports ${target}`);
    }
  }
});

const effects: readonly (readonly [what: RegExp, where: RegExp])[] = [
  [
    /^(?:node:)?fs(?:\/promises)?$/,
    /^src\/(?:host\/|targets\/layout|content\/(?:file-stream|staging|storage)\.ts|index\.ts)/,
  ],
  [/^undici/, /^src\/targets\/registry\/(?:http\.ts|undici\.d\.ts)$/],
  [/^@actions\//, /^src\/host\/actions[^/]*\.ts$/],
  [/^(?:node:)?child_process$/, /^src\/host\//],
  [
    /^(?:node:)?(?:http|https|net|tls|dgram|worker_threads|vm)$/,
    /^src\/targets\/registry\/(?:addresses|http)\.ts$/,
  ],
  [/^tar(?:\/|$)/, /^src\/(?:content|formats\/layout)/],
];

test('each effect has one address', () => {
  for (const file of files) {
    for (const [what, where] of effects) {
      for (const name of file.imports.filter((candidate) => what.test(candidate))) {
        assert.match(file.path, where, `${file.path} imports ${name}`);
      }
    }
  }
});

test('only hosts and the executable read the process', () => {
  for (const file of files.filter(({ path }) => floorOf(path) < 5)) {
    assert.doesNotMatch(file.text, /\bprocess\.(?:env|argv|cwd|exit|stdout|stderr)\b/, file.path);
  }
});

test('every file opens with a sentence that says what it owns, and stays readable', () => {
  for (const { path, text } of files) {
    assert.match(text.replace(/^#!.*\n/, ''), /^\/\*\*[ \n]/, `${path} does not say what it owns`);
    assert.ok(text.split('\n').length <= 301, `${path} has more than 300 lines`);
  }
});

test('sources hold no any, no default export, no silenced check', () => {
  for (const { path, text } of files) {
    assert.doesNotMatch(
      text,
      /(?:: any\b|as any\b|<any>|@ts-ignore|@ts-expect-error|biome-ignore|export default)/,
      path,
    );
  }
});

test('the executable loads nothing before it knows the Node version', () => {
  const index = files.find(({ path }) => path === 'src/index.ts');
  assert.doesNotMatch(index?.text ?? '', /^import\s(?!type)/m);
});

test('every format has a page, and every built-in one a fixture', async () => {
  const { formats } = await import('../src/formats/index.ts');
  const pages = readdirSync(join(root, 'docs/formats'));
  const fixtures = readdirSync(join(root, '__tests__/formats'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  for (const { name } of formats) {
    assert.ok(pages.includes(`${name}.md`), `docs/formats/${name}.md is missing`);
    assert.ok(fixtures.includes(name), `__tests__/formats/${name}/ is missing`);
  }
});

/** What is committed; in a copy without git, whatever lies there. A user's own files beside it are nobody's business. */
async function topLevel(): Promise<readonly string[]> {
  const listed = await runProgram('git', ['ls-files'], { cwd: root });
  const files = listed.code === 0 ? listed.stdout.split('\n').filter(Boolean) : [];
  return files.length > 0 ? [...new Set(files.map((path) => path.replace(/\/.*/, '')))] : readdirSync(root);
}

test('nothing else lies at the top level than what the design names', async () => {
  const tracked = [
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'biome.json',
    'action.yml',
    'src',
    'dist',
    '__tests__',
    '.github',
  ];
  const documents = [
    'docs',
    'examples',
    'schema',
    'bench',
    '.ci',
    'LICENSE',
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
  ];
  const dots = [
    '.gitignore',
    '.gitattributes',
    '.npmrc',
    '.git',
    '.build',
    '.cache',
    'node_modules',
    'out',
    'oci-layout',
  ];
  const known = new Set([...tracked, ...documents, ...dots]);
  const strays = (await topLevel()).filter((name) => !known.has(name));
  assert.deepEqual(strays, [], relative(dirname(root), root));
});
