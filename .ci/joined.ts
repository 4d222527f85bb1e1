/** Chunks that are loaded together: what one named import loads becomes one file, since each file more takes Node longer. */

import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { modulesOf } from './deferred.ts';

/** Names of `webpackChunkName` in `src/`, each with the one that is loaded before it. */
const before: ReadonlyMap<string, string | undefined> = new Map([
  ['program', undefined],
  ['inputs', 'program'],
  ['shell', 'program'],
  ['runner', 'inputs'],
  ['publish', 'inputs'],
  ['pull', 'program'],
  ['registry', 'program'],
  ['push', 'publish'],
  ['startPull', undefined],
]);

/** The file of the first has the second as well, which is a file of its own for a program that began with another file. */
const carried: readonly [name: string, other: string] = ['program', 'inputs'];

/** Names that a run of `publish` loads together: a module that two of them have, on either host, is kept in the one before them. */
const together: readonly (readonly string[])[] = [
  ['shell', 'publish', 'registry'],
  ['runner', 'publish', 'registry'],
];

/** Texts of the files by the number of their chunk. */
type Chunks = Map<string, string>;

/** Numbers of the chunks of each name; the last one has the modules that nothing else loads. */
type Lists = ReadonlyMap<string, readonly string[]>;

/** `/* import() | publish *\/[__webpack_require__.e(99), __webpack_require__.e(314)]` */
const request = /(\/\* import\(\) \| (\w+) \*\/)\[([^\]]+)\]/g;

/**
 * A chunk is joined to each named import that loads it, without the modules that are loaded before. It also stays a file of its own when
 * an import without a name needs it.
 */
export function joinChunks(dist: string): void {
  const names = readdirSync(dist).filter((name) => name.endsWith('index.js'));
  const chunks: Chunks = new Map(names.map((name) => [name, readFileSync(join(dist, name), 'utf8')]));
  const lists = listsOf(chunks);
  const joined = new Map([...before.keys()].map((name) => [name, joinedChunk(name, chunks, lists)]));
  for (const [name, text] of joined) chunks.set(fileOf(targetOf(name, lists)), text);
  for (const [file, text] of chunks)
    chunks.set(file, withoutForeignIds(withRequests(text, lists), chunks, lists));
  carry(chunks, lists);
  for (const id of [...lists.values()].flat()) if (!isRequested(id, chunks)) chunks.delete(fileOf(id));
  for (const name of names) rmSync(join(dist, name));
  for (const [name, text] of chunks) writeFileSync(join(dist, name), text);
}

function listsOf(chunks: Chunks): Lists {
  const found = [...chunks.values()].flatMap((text) => [...text.matchAll(request)]);
  const lists = new Map(found.map(([, , name = '', list = '']) => [name, idsOf(list)]));
  const missing = [...before.keys()].filter((name) => !lists.has(name));
  if (missing.length > 0) throw new Error(`dist: the imports named ${missing.join(', ')} were not found`);
  return lists;
}

function idsOf(list: string): readonly string[] {
  return [...list.matchAll(/\.e\((\d+)\)/g)].map(([, id = '']) => id);
}

function fileOf(id: string): string {
  return `${id}.index.js`;
}

function targetOf(name: string, lists: Lists): string {
  return lists.get(name)?.at(-1) ?? '';
}

/** The chunks of a name as one, without the modules of those that are loaded before it. */
function joinedChunk(name: string, chunks: Chunks, lists: Lists): string {
  const earlier = pathTo(name).slice(0, -1);
  const known = new Set(earlier.flatMap((other) => [...modulesFor(other, chunks, lists).keys()]));
  const kept = [...modulesFor(name, chunks, lists)].filter(([id]) => !known.has(id)).map(([, text]) => text);
  const ids = textsOf(name, chunks, lists).flatMap((text) => idsLine.exec(text)?.[1]?.split(',') ?? []);
  const start = [
    `export const id = ${targetOf(name, lists)};`,
    `export const ids = [${[...new Set(ids)].join(',')}];`,
  ];
  const texts = kept.map((text) => text.replace(/\),?\n\n$/, '),\n\n'));
  return `${start.join('\n')}\nexport const modules = {\n\n${texts.join('')}};\n`;
}

/** Adds the modules and the number of a chunk to the file of another. */
function carry(chunks: Chunks, lists: Lists): void {
  const [file, other] = carried.map((name) => fileOf(targetOf(name, lists)));
  const text = chunks.get(file ?? '') ?? '';
  const modules = [...modulesOf(chunks.get(other ?? '') ?? '').values()].join('');
  const ids = (_: string, list: string) => `export const ids = [${list},${targetOf(carried[1], lists)}];`;
  chunks.set(
    file ?? '',
    text.replace(idsLine, ids).replace(/};\n$/, () => `${modules}};\n`),
  );
}

type Modules = ReadonlyMap<string, string>;

/** The modules of a name, and those that the names have in common which are loaded together after it. */
function modulesFor(name: string, chunks: Chunks, lists: Lists): Modules {
  const inCommon = together.map((names) => {
    const all = names.filter((later) => pathTo(later).slice(0, -1).includes(name));
    const modules = all.flatMap((later) => [...ownModules(later, chunks, lists)]);
    return new Map(modules.filter(([id], at) => modules.findIndex(([other]) => other === id) < at));
  });
  const [first = new Map(), ...others] = inCommon;
  const shared = [...first].filter(([id]) => others.every((modules) => modules.has(id)));
  return new Map([...ownModules(name, chunks, lists), ...shared]);
}

function ownModules(name: string, chunks: Chunks, lists: Lists): Modules {
  return new Map(textsOf(name, chunks, lists).flatMap((text) => [...modulesOf(text)]));
}

function textsOf(name: string, chunks: Chunks, lists: Lists): readonly string[] {
  return (lists.get(name) ?? []).map((id) => chunks.get(fileOf(id)) ?? '');
}

/** The names that are loaded up to this one, from the first. */
function pathTo(name: string): readonly string[] {
  const earlier = before.get(name);
  return [...(earlier === undefined ? [] : pathTo(earlier)), name];
}

/** Requests the joined chunk, and those before it in case that they are not there. */
function withRequests(text: string, lists: Lists): string {
  return text.replace(request, (found: string, start: string, name: string, list: string) => {
    if (!before.has(name)) return found;
    const load = list.slice(0, list.indexOf('('));
    return `${start}[${pathTo(name)
      .map((each) => `${load}(${targetOf(each, lists)})`)
      .join(', ')}]`;
  });
}

const idsLine = /^export const ids = \[([\d,]+)\];$/m;

/**
 * A chunk lists the chunks whose modules it has as well, which are then not loaded. What has been joined has more modules than it had, so
 * that it stays in the list of a chunk with all of them alone.
 */
function withoutForeignIds(text: string, chunks: Chunks, lists: Lists): string {
  const own = modulesOf(text);
  const targets = [...before.keys()].map((name) => targetOf(name, lists));
  const isIncluded = (id: string) => {
    const modules = [...modulesOf(chunks.get(fileOf(id)) ?? '').keys()];
    return !targets.includes(id) || modules.every((module) => own.has(module));
  };
  return text.replace(idsLine, (_, list: string) => {
    const kept = list.split(',').filter(isIncluded);
    return `export const ids = [${kept.join(',')}];`;
  });
}

function isRequested(id: string, chunks: Chunks): boolean {
  return [...chunks.values()].some((text) =>
    new RegExp(`require__\\.e\\((?:/\\*[^*]*\\*/ )?${id}\\)`).test(text),
  );
}
