/** Builds `dist/` from `src/`: the compiler writes JavaScript to `.build`, ncc makes one program with lazy parts of it. */

import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const top = join(import.meta.dirname, '..');
const compiled = join(top, '.build');
const dist = join(top, 'dist');
const entry = join(dist, 'index.js');
const shebang = '#!/usr/bin/env node\n';

// Zone, locale and umask of the caller must not show in the bytes or modes.
process.umask(0o022);
const env = { ...process.env, TZ: 'UTC', LANG: 'C', LC_ALL: 'C', NODE_ENV: 'production' };

compile();
pack();
leaveOutHttp2();
seal();
check();

function compile(): void {
  rmSync(compiled, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', join(top, 'tsconfig.json')]);
}

function pack(): void {
  rmSync(dist, { recursive: true, force: true }); // ncc leaves the lazy parts of earlier builds.
  const input = join(compiled, 'index.js');
  run('@vercel/ncc/dist/ncc/cli.js', [
    'build',
    input,
    '-o',
    dist,
    '--license',
    'licenses.txt',
    '--no-cache',
    '--quiet',
  ]);
}

/** Nobody is spoken to by HTTP/2 (`allowH2: false` everywhere), and loading it takes 8 ms; undici gets what it takes where Node was built without it. */
function leaveOutHttp2(): void {
  const code = readFileSync(entry, 'utf8');
  const loading = 'module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");';
  require(code.includes(loading), 'nothing loads HTTP/2 in the way that was expected');
  writeFileSync(entry, code.replace(loading, 'module.exports = { constants: {} };'));
}

function seal(): void {
  const code = readFileSync(entry, 'utf8');
  writeFileSync(entry, code.startsWith('#!') ? code : shebang + code);
  for (const file of files()) chmodSync(join(dist, file), file === 'index.js' ? 0o755 : 0o644);
}

function check(): void {
  require(existsSync(join(dist, 'licenses.txt')), 'the licences of what is built in are missing');
  require(readFileSync(entry, 'utf8').startsWith(shebang), 'index.js does not start with its shebang line');
  const strays = files().filter((file) => readFileSync(join(dist, file)).includes(top));
  require(strays.length === 0, `the path of this checkout is in ${strays.join(', ')}`);
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

function run(program: string, args: readonly string[]): void {
  execFileSync(process.execPath, [join(top, 'node_modules', program), ...args], {
    cwd: top,
    env,
    stdio: 'inherit',
  });
}

function require(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`dist: ${otherwise}`);
}
