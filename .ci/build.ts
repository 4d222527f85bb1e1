/** Builds `dist/` from `src/`: the compiler writes JavaScript to `.build`, and ncc bundles it into one program with lazily loaded chunks. */

import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { deferModules, requireLateIn } from './deferred.ts';
import { joinChunks } from './joined.ts';

const top = join(import.meta.dirname, '..');
const compiled = join(top, '.build');
const dist = join(top, 'dist');
const entry = join(dist, 'index.js');
/** Each is started where there is much to do: in the walk of a large workspace, and for large downloads. */
const threads = ['workspace/walk-thread.js', 'registry/download-thread.js'];
const shebang = '#!/usr/bin/env node\n';

// Time zone, locale and umask of the caller must not change the output.
process.umask(0o022);
const env = { ...process.env, TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'production' };

compile();
bundle();
for (const thread of threads) bundleThread(thread);
deferModules(dist);
requireLateIn(join(dist, 'download-thread.js'));
joinChunks(dist);
openModulesOfNodeOnce();
nameProgramOnce();
loadThroughCompileCache();
escapeNonAscii();
setModes();
verify();

function compile(): void {
  rmSync(compiled, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', join(top, 'tsconfig.json')]);
}

function bundle(): void {
  rmSync(dist, { recursive: true, force: true }); // ncc keeps the chunks of earlier builds.
  ncc(join(compiled, 'index.js'), dist, '--license', 'licenses.txt');
}

/** A thread begins with a file of its own, which finds nothing of the program in memory. */
function bundleThread(thread: string): void {
  const out = join(compiled, 'thread', thread);
  ncc(join(compiled, thread), out);
  check(readdirSync(out).filter((file) => file !== 'package.json').length === 1, `${thread} has chunks`);
  copyFileSync(join(out, 'index.js'), join(dist, basename(thread)));
}

function ncc(input: string, out: string, ...options: readonly string[]): void {
  run('@vercel/ncc/dist/ncc/cli.js', ['build', input, '-o', out, ...options, '--no-cache', '--quiet']);
}

/** Node's modules by the shortest way that the version has; ncc makes a function for each of them. */
function openModulesOfNodeOnce(): void {
  const code = readFileSync(entry, 'utf8');
  const [line = ''] = /^import \{ createRequire as \w+ \} from "module";\n/m.exec(code) ?? [];
  const open =
    'const openModule = process.getBuiltinModule || __WEBPACK_EXTERNAL_createRequire(import.meta.url);\n';
  const call = 'exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)(';
  check(line !== '' && code.includes(call), 'the lines that open modules of Node were not found');
  writeFileSync(entry, code.replace(line, line + open).replaceAll(call, 'exports = openModule('));
}

/** A chunk with `import.meta` is no script, which the compile cache needs: the entry, which lies beside it, names itself. */
function nameProgramOnce(): void {
  const code = readFileSync(entry, 'utf8');
  const before = '/******/ __nccwpck_require__.m = __webpack_modules__;\n';
  check(code.includes(before), 'the line that exposes the modules was not found');
  writeFileSync(
    entry,
    code.replace(before, `${before}/******/ __nccwpck_require__.program = import.meta.url;\n`),
  );
  for (const file of files().filter((name) => name.endsWith('.index.js'))) {
    const chunk = readFileSync(join(dist, file), 'utf8');
    const named = chunk.replaceAll(' = import.meta.url;', ' = __webpack_require__.program;');
    check(!named.includes('import.meta'), `${file} has import.meta`);
    if (named !== chunk) writeFileSync(join(dist, file), named);
  }
}

/** The function that loads a chunk asks the compile cache for it before it imports the file. */
function loadThroughCompileCache(): void {
  const code = readFileSync(entry, 'utf8');
  const load = 'import("./" + __nccwpck_require__.u(chunkId))';
  check(code.split(load).length === 2, 'the line that imports a chunk was not found');
  check(
    /^function keptChunk\(/m.test(code),
    'the function that loads a chunk from the compile cache was not found',
  );
  const kept = 'keptChunk(__nccwpck_require__.u(chunkId))';
  writeFileSync(entry, code.replace(load, `Promise.resolve(${kept} || ${load})`));
}

/**
 * Node reads code of ASCII alone in half the time and memory. An escape means the same in strings, templates and regular expressions,
 * and in a comment it can be read.
 */
function escapeNonAscii(): void {
  for (const file of files().filter((name) => /\.c?js$/.test(name))) {
    const code = readFileSync(join(dist, file), 'utf8');
    check(
      !/\\[^\0-\x7f]|String\.raw`[^`]*[^\0-\x7f]/.test(code),
      `${file} has a character that cannot be escaped`,
    );
    writeFileSync(join(dist, file), code.replace(/[^\0-\x7f]/g, escaped));
  }
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function setModes(): void {
  const code = readFileSync(entry, 'utf8');
  writeFileSync(entry, code.startsWith('#!') ? code : shebang + code);
  for (const file of files()) chmodSync(join(dist, file), file === 'index.js' ? 0o755 : 0o644);
}

function verify(): void {
  check(existsSync(join(dist, 'licenses.txt')), 'the licenses of bundled packages are missing');
  check(readFileSync(entry, 'utf8').startsWith(shebang), 'index.js does not start with the shebang line');
  const strays = files().filter((file) => readFileSync(join(dist, file)).includes(top));
  check(strays.length === 0, `${strays.join(', ')} contain the path of this checkout`);
  const bytes = files().reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
  process.stdout.write(
    `dist: ${files().length} files, ${(bytes / 1e6).toFixed(1)} MB, index ${statSync(entry).size} bytes\n`,
  );
}

function files(): string[] {
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(dist, file)).isFile())
    .sort();
}

function run(script: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(top, 'node_modules', script), ...args], {
    cwd: top,
    env,
    stdio: 'inherit',
  });
}

function check(condition: boolean, problem: string): void {
  if (!condition) throw new Error(`dist: ${problem}`);
}
