/** Modules of undici that a push over HTTP/1.1 never calls: moved to a file that is loaded when one of them is required. */

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The name of that file. It is CommonJS, since a module is required synchronously. */
export const deferredFile = 'deferred.cjs';

type Modules = ReadonlyMap<string, string>;

/**
 * Reading them takes 6 ms before the first request. They are `fetch` and its bodies, HTTP/2 (`allowH2` is false everywhere), and the
 * parsers that undici does not choose by default. Everything else that undici requires only inside functions goes with them.
 */
export function deferModules(dist: string): void {
  const names = readdirSync(dist).filter((name) => name.endsWith('.index.js'));
  const chunks = names.map((name) => ({
    path: join(dist, name),
    text: readFileSync(join(dist, name), 'utf8'),
  }));
  const transport = chunks.find(({ text }) => text.includes('/registry/http/transport.js'));
  const entries = transport ? required(transport.text, /./) : [];
  // Other packages bring copies of their own.
  const undici = chunks.find(({ text }) => isUndici(text) && entries.some((id) => modulesOf(text).has(id)));
  if (!undici) throw new Error('dist: the undici of the transport was not found');
  const { kept, moved } = split(undici.text, entries);
  writeFileSync(undici.path, kept);
  writeFileSync(join(dist, deferredFile), moved);
  requireDeferred(join(dist, 'index.js'), deferredFile);
}

/** For a program in one file that opens connections as undici does: leaves to later what that requires of Node and does not call. */
export function requireLateIn(program: string): void {
  const text = readFileSync(program, 'utf8');
  writeFileSync(
    program,
    assertLate(requireLate(text, ['the tree of header names', 'the class of incoming messages'])),
  );
}

/** The text without the modules that are not evaluated with the entries, and the text of a file with these. */
function split(given: string, entries: readonly string[]): { readonly kept: string; readonly moved: string } {
  const text = assertLate(requireLate(given));
  const modules = modulesOf(text);
  const needed = reachable(modules, entries);
  needed.add(parserOf(text));
  const moved = [...modules].filter(([id]) => !needed.has(id)).map(([, module]) => module);
  return {
    kept: moved.reduce((rest, module) => rest.replace(module, () => ''), text),
    moved: `exports.modules = {\n\n${moved.join('').replaceAll(requireInModule, 'require(')}};\n`,
  };
}

/** How a module of the bundle requires one of Node; a CommonJS file has no `import.meta`. */
const requireInModule = '__WEBPACK_EXTERNAL_createRequire(import.meta.url)(';

function isUndici(text: string): boolean {
  return text.includes('class Client extends DispatcherBase');
}

interface RareRequire {
  /** The lines of undici that require it when they are evaluated. */
  readonly lines: RegExp;
  /** What requires it when it is called. The call is indented, which `reachable` relies on. */
  readonly late: string;
}

/** What undici requires at once and a push over HTTP/1.1 does not need; mostly since the transport sets the options that ask for it. */
const rareRequires: Readonly<Record<string, RareRequire>> = {
  'HTTP/2': {
    lines: /^const connectH2 = (__\w+_require__\(\d+\))$/m,
    late: 'const connectH2 = (...args) =>\n  $1(...args)',
  },
  'the parser Milo': {
    lines:
      /^const \{ H1Parser, getMiloEnabled \} = typeof esbuildDetection === 'undefined'\n {2}\? (__\w+_require__\(\d+\))\n {2}: \{\}$/m,
    late: [
      'const getMiloEnabled = () =>\n  $1.getMiloEnabled()',
      'const H1Parser = function (...args) {\n  return new ($1.H1Parser)(...args)\n}',
    ].join('\n'),
  },
  'the default size of headers': {
    lines:
      /^const http = (__\w+_require__\(\d+\))$([\s\S]*?)^const getDefaultNodeMaxHeaderSize = http &&\n(?: {2}.*\n)+? {2}: .*$/m,
    late: '$2const getDefaultNodeMaxHeaderSize = () =>\n  $1.maxHeaderSize',
  },
  'the tree of header names': {
    // Node names are found in it without case; what it does not have is made lower case by the caller.
    lines:
      /^const \{ tree \} = __\w+_require__\(\d+\)$(?=[\s\S]*tree\.lookup\(value\) \?\? value\.toString\('latin1'\)\.toLowerCase\(\))/m,
    late: 'const tree = { lookup: () => null }',
  },
  'the class of incoming messages': {
    lines: /^const \{ IncomingMessage \} = (__\w+_require__\(\d+\))$([\s\S]*?=== )IncomingMessage\)/m,
    late: '$2$1.IncomingMessage)',
  },
};

function requireLate(text: string, names: readonly string[] = Object.keys(rareRequires)): string {
  const chosen = Object.entries(rareRequires).filter(([name]) => names.includes(name));
  return chosen.reduce((rest, [name, { lines, late }]) => {
    if (!lines.test(rest)) throw new Error(`dist: the lines of undici that require ${name} were not found`);
    return rest.replace(lines, late);
  }, text);
}

const assertion = /^const assert = (__\w+_require__\(\d+\))$/m;

/** Node's module for assertions is loaded when one fails, in each module that calls nothing else of it. */
function assertLate(text: string): string {
  const calling = [...modulesOf(text).values()].filter(
    (module) => assertion.test(module) && !/\bassert\./.test(module),
  );
  if (calling.length === 0) throw new Error('dist: the assertions of undici were not found');
  const late = 'const assert = (value, message) =>\n  value || $1(value, message)';
  return calling.reduce((rest, module) => rest.replace(module, () => module.replace(assertion, late)), text);
}

/** Each module of a chunk with its comment, by its number. */
export function modulesOf(text: string): Modules {
  const parts = text.matchAll(/^\/\*{3}\/ (\d+):\n[\s\S]*?^\/\*{3}\/ \}\),?\n\n/gm);
  return new Map([...parts].map(([module, id = '']) => [id, module]));
}

/** The modules that are evaluated when these are. */
function reachable(modules: Modules, entries: readonly string[]): Set<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const module = modules.get(id);
    if (module === undefined || found.has(id)) return;
    found.add(id);
    // What is indented is required by a function, when it is called, unless the line continues a condition.
    for (const next of required(module, /^(?:\S| +[?:] )/)) visit(next);
  };
  for (const id of entries) visit(id);
  return found;
}

function required(text: string, line: RegExp): string[] {
  const lines = text.split('\n').filter((candidate) => line.test(candidate));
  return lines.flatMap((one) => [...one.matchAll(/__\w+_require__\((\d+)\)/g)].map(([, id = '']) => id));
}

/** The parser of responses that undici compiles first; the other one is for processors without SIMD. */
function parserOf(text: string): string {
  const id = /new WebAssembly\.Module\(__\w+_require__\((\d+)\)\)/.exec(text)?.[1];
  if (id === undefined) throw new Error('dist: the parser of undici was not found');
  return id;
}

function requireDeferred(entry: string, file: string): void {
  const code = readFileSync(entry, 'utf8');
  const before = '/******/ \t// Create a new module (and put it into the cache)\n';
  if (!code.includes(before)) throw new Error('dist: the function that requires modules was not found');
  const load = `${requireInModule}"./${file}").modules`;
  const lines = [
    '/******/ \t// A module that is rarely needed (.ci/deferred.ts)\n',
    `/******/ \tif (!__webpack_modules__[moduleId]) Object.assign(__webpack_modules__, ${load});\n`,
  ];
  writeFileSync(
    entry,
    code.replace(before, () => [...lines, before].join('')),
  );
}
