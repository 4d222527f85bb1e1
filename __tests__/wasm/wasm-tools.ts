/** Runs `wasm-tools`, and converts its output to the facts that this project reads. */

import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const downloads = fileURLToPath(new URL('../../.cache/clients/bin', import.meta.url));

/** The path of `wasm-tools` in `PATH` or in the folder of downloaded programs; `undefined` if it is in neither. */
export function findWasmTools(): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), downloads].filter((folder) => folder !== '');
  const names = folders.flatMap((folder) => [join(folder, 'wasm-tools'), join(folder, 'wasm-tools.exe')]);
  return names.find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export interface ToolResult {
  /** Whether the exit code is 0. */
  readonly accepted: boolean;
  readonly output: Buffer;
}

/** Runs one subcommand with `input` as standard input. */
export function runWasmTools(tool: string, args: readonly string[], input: Uint8Array): ToolResult {
  const options = { input, timeout: 60_000, maxBuffer: 1 << 28 };
  const { status, stdout } = spawnSync(tool, args, options);
  return { accepted: status === 0, output: stdout };
}

interface World {
  readonly name: string;
  readonly package: number;
  readonly imports: Readonly<Record<string, WorldItem>>;
  readonly exports: Readonly<Record<string, WorldItem>>;
}

interface WorldItem {
  readonly interface?: { readonly id: number };
}

/** The part of `component wit --json` that is compared. */
export interface Resolved {
  readonly worlds: readonly World[];
  readonly interfaces: readonly { readonly name: string | null; readonly package: number }[];
  readonly packages: readonly {
    readonly name: string;
    readonly interfaces: Readonly<Record<string, number>>;
    readonly worlds: Readonly<Record<string, number>>;
  }[];
}

function id(packageName: string, label: string): string {
  const [name, version] = packageName.split('@');
  return `${name}/${label}${version === undefined ? '' : `@${version}`}`;
}

function itemNames(resolved: Resolved, items: Readonly<Record<string, WorldItem>>): string[] {
  return Object.entries(items).map(([key, item]) => {
    const found = /^interface-\d+$/.test(key) ? resolved.interfaces[item.interface?.id ?? -1] : undefined;
    return found?.name ? id(resolved.packages[found.package]?.name ?? '', found.name) : key;
  });
}

/** The imports and exports of the world of a component. */
export function worldOf(resolved: Resolved): { imports: string[]; exports: string[] } {
  const world = resolved.worlds.find(
    ({ package: index }) => resolved.packages[index]?.name === 'root:component',
  );
  const { imports = {}, exports = {} } = world ?? {};
  return { imports: itemNames(resolved, imports), exports: itemNames(resolved, exports) };
}

/** The interface ids, world ids and world exports of one package, as oci-wasm lists them, sorted. */
export function definedBy(resolved: Resolved, packageName: string): string[] {
  const found = resolved.packages.find(({ name }) => name === packageName);
  const worlds = Object.values(found?.worlds ?? {}).flatMap((index) => resolved.worlds[index] ?? []);
  const labels = [...Object.keys(found?.interfaces ?? {}), ...worlds.map(({ name }) => name)];
  const names = labels.map((label) => id(packageName, label));
  return [...new Set([...names, ...worlds.flatMap(({ exports }) => itemNames(resolved, exports))])].sort();
}

/** Decodes the escapes of a string in the text format. */
function unquote(literal: string): string {
  const bytes: Buffer[] = [];
  const escapes: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
  for (const [part] of literal.matchAll(/\\u\{[0-9a-f]+\}|\\[0-9a-f]{2}|\\.|[^\\]+/gsu)) {
    if (part.startsWith('\\u{'))
      bytes.push(Buffer.from(String.fromCodePoint(Number.parseInt(part.slice(3), 16))));
    else if (/^\\[0-9a-f]{2}$/.test(part)) bytes.push(Buffer.from(part.slice(1), 'hex'));
    else bytes.push(Buffer.from(part.startsWith('\\') ? (escapes[part.slice(1)] ?? part.slice(1)) : part));
  }
  return Buffer.concat(bytes).toString();
}

/** Module and name of each import; a group names its module once, and each of its items only a name. */
function importNames(matches: readonly RegExpExecArray[]): string[][] {
  let group = '';
  return matches.flatMap(([, module, name, item]) => {
    if (module !== undefined) group = unquote(module);
    const own = name ?? item;
    return own === undefined ? [] : [[group, unquote(own)]];
  });
}

/** The imports and exports of a module in the output of `wasm-tools print`. */
export function moduleInterface(printed: string): { imports: string[][]; exports: string[][] } {
  const string = '"((?:[^"\\\\]|\\\\.)*)"';
  const imports = printed.matchAll(
    new RegExp(`^  \\(import ${string}(?: ${string})?|^    \\(item ${string}`, 'gmsu'),
  );
  const exports = printed.matchAll(new RegExp(`^  \\(export ${string} \\((\\w+)`, 'gmsu'));
  return {
    imports: importNames([...imports]),
    exports: [...exports].map(([, name = '', kind = '']) => [unquote(name), kind]),
  };
}
