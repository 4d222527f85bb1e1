/** Provides the clients: `.ci/clients` downloads some, and the others are built here from Go modules and crates. */

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { downloadedPrograms, findExecutable, root, runExecutable } from '../support/programs.ts';

const sources = join(import.meta.dirname, 'clients');

/** Programs that are built from a package of their module; the others from the `main.go` beside their `go.mod`. */
const packages: Readonly<Record<string, string>> = { timoni: 'github.com/stefanprodan/timoni/cmd/timoni' };

/** Programs that no package registry has: their binaries can be copied to the folder of downloaded programs. */
const copied = ['spin', 'spin-lock'];

/** Programs that take longer than a few minutes to build. */
const slow = ['wash'];

type Report = (line: string) => void;

/** Downloads and builds the clients, those in `slow` on request only; reports each one that is not provided. */
export async function prepareClients(report: Report, options: { readonly slow: boolean }): Promise<void> {
  const script = [join(root, '.ci', 'clients'), 'interop'];
  const downloads = await runExecutable('bash', script, { timeout: 3_600_000 });
  for (const line of downloads.stdout.split('\n').filter(Boolean)) report(line);
  await mkdir(downloadedPrograms, { recursive: true });
  for (const name of folders()) {
    if (slow.includes(name) && findExecutable(name) !== undefined) continue;
    const isLeftOut = slow.includes(name) && !options.slow;
    const reason = isLeftOut ? 'it takes long; use --slow' : await build(name);
    if (reason !== undefined) report(`not built: ${name}: ${reason}`);
  }
  for (const name of copied.filter((program) => findExecutable(program) === undefined))
    report(`not built: ${name}: copy its binary to .cache/clients/bin`);
}

function folders(): readonly string[] {
  const entries = readdirSync(sources, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Builds one client; the reason when that is not possible. */
async function build(name: string): Promise<string | undefined> {
  const folder = join(sources, name);
  if (existsSync(join(folder, 'Cargo.toml'))) return await buildCrate(name, folder);
  const go = findExecutable('go');
  if (!go) return 'Go is not installed';
  if (existsSync(join(folder, 'module.json'))) return await buildInModule(go, folder, name);
  return await run(go, ['build', '-o', join(downloadedPrograms, name), packages[name] ?? '.'], folder);
}

interface InModule {
  readonly module: string;
  readonly version: string;
  /** Folder in the module in which `main.go` is built, so that it may import internal packages. */
  readonly folder: string;
}

/** Builds in a copy of the module, with its own `go.sum` and replacements, which a requirement would not apply. */
async function buildInModule(go: string, folder: string, name: string): Promise<string | undefined> {
  const wanted: InModule = JSON.parse(readFileSync(join(folder, 'module.json'), 'utf8'));
  const version = `${wanted.module}@${wanted.version}`;
  const downloaded = await runExecutable(go, ['mod', 'download', '-json', version]);
  if (downloaded.code !== 0) return `${version} is not available`;
  const { Dir } = JSON.parse(downloaded.stdout) as { Dir: string };
  const copy = join(root, '.cache', 'clients', 'go', name, wanted.version);
  // The files of the module cache are read-only.
  if (!existsSync(copy)) {
    await mkdir(dirname(copy), { recursive: true });
    await runExecutable('cp', ['-R', Dir, copy]);
    await runExecutable('chmod', ['-R', 'u+w', copy]);
  }
  await mkdir(join(copy, wanted.folder), { recursive: true });
  await copyFile(join(folder, 'main.go'), join(copy, wanted.folder, 'main.go'));
  return await run(go, ['build', '-o', join(downloadedPrograms, name), `./${wanted.folder}`], copy);
}

async function run(go: string, args: readonly string[], cwd: string): Promise<string | undefined> {
  const env = {
    ...process.env,
    GOFLAGS: '-mod=readonly -buildvcs=false',
    GOTOOLCHAIN: 'local',
    CGO_ENABLED: '0',
  };
  const built = await runExecutable(go, args, { cwd, env, timeout: 1_800_000 });
  return built.code === 0 ? undefined : built.stderr.trim().split('\n').at(-1);
}

async function buildCrate(name: string, folder: string): Promise<string | undefined> {
  const cargo = findExecutable('cargo');
  if (!cargo) return 'Rust is not installed';
  const target = join(root, '.cache', 'clients', 'cargo');
  const args = ['build', '--release', '--locked', '--target-dir', target];
  const built = await runExecutable(cargo, args, { cwd: folder, timeout: 1_800_000 });
  if (built.code !== 0) return built.stderr.trim().split('\n').at(-1);
  await copyFile(join(target, 'release', name), join(downloadedPrograms, name));
  return undefined;
}
