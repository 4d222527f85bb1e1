/** The bundle in `dist/`: whatever was loaded before, an import finds every module that it evaluates. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from './support/programs.ts';

/** One `import()`: the files that it loads, by their number, and the module that it evaluates. */
interface Import {
  readonly chunks: readonly string[];
  readonly target: string;
}

interface Module {
  /** Modules that it requires, at once or when a function is called. */
  readonly required: readonly string[];
  readonly imports: readonly Import[];
}

interface Chunk {
  /** The chunks that count as loaded with it. */
  readonly ids: readonly string[];
  readonly modules: ReadonlyMap<string, Module>;
}

const dist = join(root, 'dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const numbers = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, id = '']) => id);

function parseModule(text: string): Module {
  const imports = text.matchAll(
    /(?:\/\* import\(\)[^*]*\*\/ ?)(\[[^\]]*\]|\d+)\)\.then\(__\w+_require__(?:\.\w)?\.bind\(__\w+_require__, (\d+)/g,
  );
  return {
    required: numbers(text, /__\w+_require__\((\d+)\)/g),
    imports: [...imports].map(([, chunks = '', target = '']) => ({
      chunks: numbers(chunks, /(\d+)/g),
      target,
    })),
  };
}

function parseModules(text: string): ReadonlyMap<string, Module> {
  const parts = text.matchAll(/^\/\*{3}\/ (\d+):\n([\s\S]*?)^\/\*{3}\/ \}\)/gm);
  return new Map([...parts].map(([, id = '', module = '']) => [id, parseModule(module)]));
}

const chunks: ReadonlyMap<string, Chunk> = new Map(
  readdirSync(dist)
    .filter((file) => file.endsWith('.index.js'))
    .map((file) => {
      const text = read(file);
      const ids = numbers(/^export const ids = \[([\d,]+)\];$/m.exec(text)?.[1] ?? '', /(\d+)/g);
      return [file.slice(0, file.indexOf('.')), { ids, modules: parseModules(text) }];
    }),
);

type Modules = ReadonlyMap<string, Module>;

/** The chunks that have been loaded, and those that count as loaded. */
interface State {
  readonly loaded: readonly string[];
  readonly counted: readonly string[];
}

const has = (all: readonly string[], some: readonly string[]) => some.every((one) => all.includes(one));

/** What webpack loads for an import, in this order, and which of the chunks then count as loaded that are not. */
function load({ loaded, counted }: State, ids: readonly string[]): State & { readonly falsely: string[] } {
  const added = ids.filter((id) => !counted.includes(id));
  const state = {
    loaded: [...loaded, ...added],
    counted: [...new Set([...counted, ...added.flatMap((id) => chunks.get(id)?.ids ?? [])])],
  };
  const modules = new Set(state.loaded.flatMap((id) => [...(chunks.get(id)?.modules.keys() ?? [])]));
  const modulesOf = (id: string) => [...(chunks.get(id)?.modules.keys() ?? [])];
  const isWhole = (id: string) => {
    // A file may have another chunk as well, which is a file of its own for whoever has the first from elsewhere.
    const others = (chunks.get(id)?.ids ?? []).filter((one) => one !== id && !state.counted.includes(one));
    const apart = new Set(others.flatMap(modulesOf));
    return modulesOf(id).every((one) => modules.has(one) || apart.has(one));
  };
  return { ...state, falsely: state.counted.filter((id) => !isWhole(id)) };
}

/** Follows every path of imports from the start, with nothing else loaded, and returns what is wrong on it, and how many imports there are. */
function followImports(start: Modules, deferred: Modules): { problems: Set<string>; followed: number } {
  const problems = new Set<string>();
  const seen = new Map<string, State[]>();
  const targets = new Set<string>();
  const find = (id: string, { loaded }: State): Module | undefined =>
    start.get(id) ??
    deferred.get(id) ??
    loaded.map((chunk) => chunks.get(chunk)?.modules.get(id)).find((module) => module !== undefined);
  const evaluate = (id: string, state: State, path: string): void => {
    const before = seen.get(id) ?? [];
    // Nothing more can be missing where more is loaded.
    if (before.some((one) => has(state.loaded, one.loaded) && has(one.counted, state.counted))) return;
    seen.set(id, [...before, state]);
    const module = find(id, state);
    if (!module) problems.add(`${path}: the module ${id} is missing`);
    for (const next of module?.required ?? []) evaluate(next, state, path);
    for (const { chunks: ids, target } of module?.imports ?? []) {
      targets.add(target);
      const next = load(state, ids);
      const further = `${path} → ${target}`;
      for (const one of next.falsely) problems.add(`${further}: ${one} counts as loaded`);
      evaluate(target, next, further);
    }
  };
  for (const id of start.keys()) evaluate(id, { loaded: [], counted: [] }, 'start');
  return { problems, followed: targets.size };
}

/** What runs at the start: it is no module. */
function startCode(): string {
  const text = read('index.js');
  return text.slice(text.lastIndexOf('/******/'));
}

test('the bundle has every module that an import evaluates, whatever was loaded before it', () => {
  const start = new Map([...parseModules(read('index.js')), ['start', parseModule(startCode())]]);
  const { problems, followed } = followImports(start, parseModules(read('deferred.cjs')));
  assert.deepEqual([...problems], []);
  const all = [...chunks.values()]
    .flatMap(({ modules }) => [...modules.values()])
    .flatMap(({ imports }) => imports);
  const targets = new Set([...all, ...parseModule(startCode()).imports].map(({ target }) => target));
  assert.equal(followed, targets.size);
  assert.ok(followed > 100, `${followed} imports`);
});

test('the files of modules that are rarely needed can be required', () => {
  const require = createRequire(import.meta.url);
  for (const file of readdirSync(dist).filter((name) => name.endsWith('deferred.cjs'))) {
    const { modules } = require(join(dist, file));
    assert.ok(Object.keys(modules).length > 0, file);
  }
});
