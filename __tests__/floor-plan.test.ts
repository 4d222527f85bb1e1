/** The floor plan: imports go down only, effects have one address each, and every file says what it owns. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { test } from 'node:test';
import { runExecutable } from './support/programs.ts';

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
    /(?:^|\n)(?:import|export)\b[^'";]*?from '([^']+)'|\b(?:import|getBuiltinModule)\('([^']+)'\)|(?:^|\n)import '([^']+)'/g,
  );
  return [...statements].map(([, named, lazy, bare]) => named ?? lazy ?? bare ?? '');
}

interface Area {
  readonly name: string;
  readonly holds: RegExp;
  /** Rooms whose files it may import; its own always, and those of `everywhere`. */
  readonly imports: readonly string[];
  /** Modules of Node and packages that have an effect outside the program. */
  readonly touches: readonly string[];
}

/** Small files without any import but of each other, which every area may use. */
const everywhere = ['basics'];

/** The whole floor plan, from the ground up: a file may import what stands above its row, and of that only what its row names. */
const areas: readonly Area[] = [
  { name: 'basics', holds: /^src\/[a-z-]+\.ts$/, imports: [], touches: [] },
  { name: 'oci', holds: /^src\/oci\//, imports: [], touches: [] },
  { name: 'wasm', holds: /^src\/wasm\//, imports: [], touches: [] },
  { name: 'wit', holds: /^src\/wit\//, imports: ['wasm'], touches: [] },
  { name: 'store', holds: /^src\/store\//, imports: ['oci'], touches: ['fs'] },
  {
    name: 'interfaces',
    holds: /^src\/(?:workspace\/workspace|host\/host)\.ts$/,
    imports: ['oci'],
    touches: [],
  },
  { name: 'inputs', holds: /^src\/inputs\//, imports: ['oci'], touches: [] },
  {
    name: 'workspace',
    holds: /^src\/workspace\//,
    imports: ['interfaces', 'store'],
    touches: ['fs', 'process.platform', 'threads'],
  },
  {
    name: 'pack',
    holds: /^src\/pack\//,
    imports: ['interfaces', 'oci', 'store'],
    touches: ['fs', 'tar', 'zlib'],
  },
  {
    name: 'layout',
    holds: /^src\/layout\//,
    imports: ['interfaces', 'oci', 'store'],
    touches: ['fs', 'tar'],
  },
  {
    name: 'folder',
    holds: /^src\/folder\//,
    imports: ['oci', 'store', 'layout'],
    touches: ['fs', 'tar', 'zlib'],
  },
  {
    name: 'pull',
    holds: /^src\/pull\//,
    imports: ['interfaces', 'oci', 'store', 'layout', 'folder'],
    touches: ['fs'],
  },
  {
    name: 'registry http',
    holds: /^src\/registry\/http\//,
    imports: ['store'],
    touches: ['network', 'undici'],
  },
  {
    name: 'registry auth',
    holds: /^src\/registry\/auth\//,
    imports: ['interfaces', 'store', 'registry http'],
    touches: [],
  },
  {
    name: 'registry',
    holds: /^src\/registry\/[a-z-]+\.ts$/,
    imports: ['interfaces', 'oci', 'store', 'registry http', 'registry auth'],
    touches: ['fs', 'threads'],
  },
  {
    name: 'cache',
    holds: /^src\/cache\//,
    imports: ['interfaces', 'oci', 'store', 'pack', 'layout'],
    touches: ['fs', 'tar', 'zlib'],
  },
  {
    name: 'formats',
    holds: /^src\/formats\//,
    imports: ['interfaces', 'oci', 'wasm', 'store', 'pack', 'layout'],
    touches: [],
  },
  {
    name: 'plan',
    holds: /^src\/plan\//,
    imports: ['interfaces', 'oci', 'wasm', 'inputs', 'formats'],
    touches: [],
  },
  {
    name: 'provenance',
    holds: /^src\/provenance\//,
    imports: ['interfaces', 'oci', 'wasm', 'store', 'pack'],
    touches: ['zlib', 'fs'],
  },
  {
    name: 'release',
    holds: /^src\/release\//,
    imports: ['interfaces', 'oci', 'wit', 'store', 'pack', 'formats', 'plan'],
    touches: [],
  },
  {
    name: 'inspect',
    holds: /^src\/inspect\//,
    imports: ['oci', 'wasm', 'store', 'folder'],
    touches: [],
  },
  {
    name: 'hand-off',
    holds: /^src\/hand-off\//,
    imports: ['oci', 'store', 'layout'],
    touches: ['fs'],
  },
  { name: 'deploy', holds: /^src\/deploy\//, imports: ['oci', 'inputs'], touches: [] },
  { name: 'cleanup', holds: /^src\/cleanup\//, imports: ['oci', 'store'], touches: [] },
  { name: 'github', holds: /^src\/github\//, imports: ['oci', 'store'], touches: ['@actions'] },
  {
    name: 'verbs',
    holds: /^src\/verbs\//,
    imports: [
      'interfaces',
      'oci',
      'inputs',
      'store',
      'pack',
      'cache',
      'pull',
      'formats',
      'plan',
      'provenance',
      'release',
      'inspect',
      'wasm',
      'wit',
      'hand-off',
      'cleanup',
      'deploy',
      'github',
    ],
    touches: [],
  },
  {
    name: 'host',
    holds: /^src\/host\//,
    imports: ['interfaces', 'oci', 'inputs', 'workspace', 'plan'],
    touches: ['process', 'fs', 'child_process', '@actions'],
  },
  {
    name: 'executable',
    holds: /^src\/(?:index|main|compile-cache|start-pull|help|stores|layout-source)\.ts$/,
    imports: [
      'interfaces',
      'oci',
      'inputs',
      'store',
      'layout',
      'registry',
      'cache',
      'formats',
      'verbs',
      'host',
    ],
    touches: ['process', 'fs', 'threads'],
  },
];

/** The last row that holds a file is its area: a single file is told apart from the folder it lies in. */
function areaOf(path: string): Area {
  const named = ['interfaces', 'executable'];
  const found = areas.filter(({ holds }) => holds.test(path));
  const area = found.find(({ name }) => named.includes(name)) ?? found.at(-1);
  assert.ok(area, `${path} is in no area of the floor plan`);
  return area;
}

function resolved(file: SourceFile): readonly string[] {
  return file.imports
    .filter((name) => name.startsWith('.') && !name.includes('node_modules'))
    .map((name) => posix.normalize(`${posix.dirname(file.path)}/${name}`));
}

test('every file imports only what the row of its folder names, and that stands above it', () => {
  for (const file of files) {
    const area = areaOf(file.path);
    for (const target of resolved(file)) {
      const other = areaOf(target);
      const allowed = other === area || [...everywhere, ...area.imports].includes(other.name);
      assert.ok(allowed, `${file.path} (${area.name}) imports ${target} (${other.name})`);
    }
  }
  for (const [index, { name, imports }] of areas.entries()) {
    const above = areas.slice(0, index).map((area) => area.name);
    for (const other of imports)
      assert.ok(above.includes(other), `${name} names ${other}, which is not above it`);
  }
});

test('no row of the floor plan allows what no file uses', () => {
  for (const area of areas) {
    const own = files.filter((file) => areaOf(file.path) === area);
    const used = new Set(own.flatMap((file) => resolved(file).map((target) => areaOf(target).name)));
    assert.deepEqual(
      area.imports.filter((name) => !used.has(name)),
      [],
      area.name,
    );
  }
});

test('no import circle', () => {
  const open = new Set<string>();
  const done = new Set<string>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (done.has(path)) return;
    assert.ok(!open.has(path), `import circle: ${[...trail, path].join(' → ')}`);
    open.add(path);
    const file = files.find((one) => one.path === path);
    for (const target of file ? resolved(file) : []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
});

/** What formats may share; everything else belongs to one format. */
const shared = ['format', 'artifact', 'index', 'declared', 'shared'];

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

const effects: readonly (readonly [effect: string, module: RegExp])[] = [
  ['fs', /^(?:node:)?fs(?:\/promises)?$/],
  ['undici', /^undici/],
  ['@actions', /@actions\//],
  ['child_process', /^(?:node:)?child_process$/],
  ['network', /^(?:node:)?(?:http|https|net|tls|dgram|dns)$/],
  ['threads', /^(?:node:)?(?:worker_threads|vm)$/],
  ['tar', /^tar(?:\/|$)/],
  ['zlib', /^(?:node:)?zlib$/],
];

test('each effect is named by the row of its folder', () => {
  for (const file of files) {
    const { touches, name: area } = areaOf(file.path);
    for (const [effect, module] of effects) {
      for (const name of file.imports.filter((candidate) => module.test(candidate))) {
        assert.ok(touches.includes(effect), `${file.path} (${area}) imports ${name}`);
      }
    }
  }
});

test('undici is known to the files of connections, and the packages of GitHub to its host and its API', () => {
  for (const { path, imports } of files) {
    if (imports.some((name) => name.startsWith('undici')))
      assert.match(
        path,
        /^src\/registry\/http\/(?:(?:download-)?connections|connection-errors|undici\.d)\.ts$/,
      );
    if (imports.some((name) => name.includes('@actions/')))
      assert.match(path, /^src\/(?:host\/actions|github)\//);
  }
});

test('only hosts and the executable read the process', () => {
  for (const file of files.filter(({ path }) => !areaOf(path).touches.includes('process'))) {
    assert.doesNotMatch(file.text, /\bprocess\.(?:env|argv|cwd|exit|stdout|stderr)\b/, file.path);
  }
});

test('only hosts know the variables and pages of GitHub', () => {
  const known = /\b(?:GITHUB|RUNNER|ACTIONS|INPUT)_[A-Z_]+\b|github\.com\/(?:orgs|users)\//;
  for (const { path, text } of files.filter((file) => areaOf(file.path).name !== 'host')) {
    assert.doesNotMatch(text, known, path);
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
  const importsIn = (path: string) => {
    const file = files.find((one) => one.path === path);
    return [...(file?.text ?? '').matchAll(/^import\s(?!type)[^;]*?'([^']+)';$/gm)].map(([, name]) => name);
  };
  // It is a part of the file of the executable.
  assert.deepEqual(importsIn('src/index.ts'), ['./compile-cache.ts']);
  assert.deepEqual(importsIn('src/compile-cache.ts'), []);
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
  const listed = await runExecutable('git', ['ls-files'], { cwd: root });
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
    'CHANGELOG.md',
    'RELEASE.md',
  ];
  // Folders with the `action.yml` of a sub-action each, used as `org/oci-wasm-publish/pull@v1`.
  const subActions = ['inspect', 'diff', 'pull', 'verify', 'promote', 'cleanup', 'collect'];
  const dots = [
    '.editorconfig',
    '.gitignore',
    '.gitattributes',
    '.npmrc',
    '.git',
    '.build',
    '.cache',
    '.compile-cache',
    'node_modules',
    'out',
    'oci-layout',
  ];
  const known = new Set([...tracked, ...documents, ...subActions, ...dots]);
  const strays = (await topLevel()).filter((name) => !known.has(name));
  assert.deepEqual(strays, [], relative(dirname(root), root));
});

test('no compiled code is committed, which would run in place of the code that is reviewed', async () => {
  const { stdout } = await runExecutable('git', ['ls-files', '.compile-cache'], { cwd: root });
  assert.equal(stdout, '');
});

/** Files that are loaded for the help, from the executable on. */
function sourcesOfHelp(): ReadonlySet<string> {
  const found = new Set(['src/index.ts']);
  const visit = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = readFileSync(join(root, path), 'utf8');
    for (const [, name = ''] of text.matchAll(/^(?:import|export)\s(?!type)[^;]*?from '(\.[^']+)'/gm))
      visit(posix.normalize(`${dirname(path)}/${name}`));
  };
  visit('src/help.ts');
  visit('src/compile-cache.ts');
  return found;
}

test('the sources of the help use nothing that is newer than Node 14', () => {
  const newer = [
    /(?:\?\?|\|\||&&)=/,
    /\.(?:replaceAll|at|findLast|toSorted|toReversed|with)\(/,
    /\bObject\.(?:hasOwn|groupBy)\b|\bstructuredClone\b|\bAggregateError\b|\bPromise\.any\b/,
    /\bstatic \{/,
    /from 'node:/,
    /\bawait import\('node:/,
  ];
  const loaded = [...sourcesOfHelp()];
  assert.ok(loaded.includes('src/inputs/inputs.ts') && loaded.includes('src/text.ts'), loaded.join());
  for (const path of loaded) {
    const text = readFileSync(join(root, path), 'utf8').replaceAll(/^ *(?:\/\/|\/?\*|import type ).*$/gm, '');
    for (const pattern of newer) assert.doesNotMatch(text, pattern, path);
  }
});
