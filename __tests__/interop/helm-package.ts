/** Holds the format `helm` against `helm package`: the same files and metadata, or both reject the chart. */

import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { helm } from '../../src/formats/helm.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { detectOne, type PackedFixture, pack } from '../formats/run-format.ts';
import { runExecutable } from '../support/programs.ts';
import { filesBelow } from './native.ts';

/** Two results are equal when the same Helm makes the same package from either. */
export type Comparison =
  | { readonly kind: 'equal' }
  | { readonly kind: 'both reject'; readonly helm: string; readonly own: string }
  | { readonly kind: 'only helm rejects' | 'only we reject'; readonly reason: string }
  | { readonly kind: 'different'; readonly reason: string };

/** Compares the chart in a folder with what the Helm executable `file` makes of it. */
export async function compareWithHelm(file: string, chart: string): Promise<Comparison> {
  const scratch = await mkdtemp(join(tmpdir(), 'owp-helm-'));
  try {
    // A chart is packaged as a folder of its own, without the ignore rules of the test workspace.
    const folder = join(scratch, 'workspace', basename(chart));
    await cp(chart, folder, { recursive: true, verbatimSymlinks: true });
    const theirs = await packageWithHelm(file, folder, join(scratch, 'theirs'));
    const ours = await packageOwn(folder, join(scratch, 'ours'));
    if ('rejected' in theirs && 'rejected' in ours)
      return { kind: 'both reject', helm: theirs.rejected, own: ours.rejected };
    if ('rejected' in theirs) return { kind: 'only helm rejects', reason: theirs.rejected };
    if ('rejected' in ours) return { kind: 'only we reject', reason: ours.rejected };
    const unpacked = await unpack(ours.archive, join(scratch, 'unpacked'));
    const again = await packageWithHelm(file, unpacked, join(scratch, 'again'));
    if ('rejected' in again) return { kind: 'different', reason: `Helm rejects ours: ${again.rejected}` };
    const folders = [];
    for (const [name, { archive }] of Object.entries({ theirs, again }))
      folders.push(await unpack(archive, join(scratch, 'files', name)));
    const [one = '', other = ''] = folders;
    const reason =
      (await differentFiles(one, other)) ?? (await differentMetadata(file, theirs.archive, ours.config));
    return reason === undefined ? { kind: 'equal' } : { kind: 'different', reason };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

interface Rejected {
  readonly rejected: string;
}

interface Package {
  readonly archive: string;
}

interface OwnPackage extends Package {
  /** The config blob, decoded. */
  readonly config: unknown;
}

/** Runs `helm package`. */
async function packageWithHelm(file: string, chart: string, output: string): Promise<Package | Rejected> {
  await mkdir(output, { recursive: true });
  const env = { PATH: process.env.PATH, HOME: output };
  const done = await runExecutable(file, ['package', chart, '--destination', output], { env, cwd: output });
  if (done.code !== 0) return { rejected: done.stderr.trim().split('\n').at(-1) ?? '' };
  const [name] = (await readdir(output)).filter((entry) => entry.endsWith('.tgz'));
  return { archive: join(output, name ?? '') };
}

async function packageOwn(chart: string, output: string): Promise<OwnPackage | Rejected> {
  await mkdir(output, { recursive: true });
  let packed: PackedFixture;
  try {
    const workspace = await openFiles({ path: chart, exclude: [], skip: [] });
    packed = await pack(helm, workspace, await detectOne(helm, workspace, [{ argument: '.' }]));
  } catch (error) {
    return { rejected: error instanceof Error ? error.message : String(error) };
  }
  const [layer] = packed.manifest.layers;
  const archive = join(output, 'own.tgz');
  await writeFile(archive, layer ? await packed.bytes(layer) : '');
  const config: unknown = JSON.parse(String(await packed.bytes(packed.manifest.config)));
  return { archive, config };
}

/** The folder of the chart in an archive. */
async function unpack(archive: string, folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  const done = await runExecutable('tar', ['-xzf', archive, '-C', folder], {});
  if (done.code !== 0) throw new Error(done.stderr);
  const [name] = await readdir(folder);
  return join(folder, name ?? '');
}

async function differentFiles(one: string, other: string): Promise<string | undefined> {
  const [names, others] = [filesBelow(one), filesBelow(other)];
  if (!isDeepStrictEqual(names, others)) {
    const missing = names.filter((name) => !others.includes(name));
    const more = others.filter((name) => !names.includes(name));
    return `files: Helm alone has [${missing}], we alone [${more}]`;
  }
  for (const name of names) {
    const [left, right] = [await readFile(join(one, name)), await readFile(join(other, name))];
    if (!left.equals(right)) return `content of ${name}`;
  }
  return undefined;
}

async function differentMetadata(
  file: string,
  archive: string,
  config: unknown,
): Promise<string | undefined> {
  const shown = await runExecutable(file, ['show', 'chart', archive], { env: { PATH: process.env.PATH } });
  const expected: unknown = parse(shown.stdout, { version: '1.1' });
  return isDeepStrictEqual(expected, config)
    ? undefined
    : `config ${JSON.stringify(config)}, Helm's ${JSON.stringify(expected)}`;
}
