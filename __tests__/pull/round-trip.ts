/** Round trips: a fixture is published to a real registry, pulled, and compared with its files and with what the real client leaves. */

import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { CodedError } from '../../src/errors.ts';
import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { ReportedArtifact } from '../../src/release/report.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import type { PlannedFixture } from '../interop/cases.ts';
import { runClient } from '../interop/publish.ts';
import { client } from '../support/clients.ts';
import type { Registry } from '../support/registries.ts';
import { silentHost } from '../support/silent-host.ts';
import { type Run, runPull } from './pulling.ts';

/** Login inputs for a registry. */
export function loginTo({ username, password }: Registry): Readonly<Record<string, string>> {
  return { ...(username && { username }), ...(password && { password }) };
}

/** Publishes, pulls every artifact of the fixture, and compares. Returns the number of files that were compared. */
export async function roundTrip(fixture: PlannedFixture, registry: Registry): Promise<number> {
  const scratch = mkdtempSync(join(tmpdir(), 'owp-round-trip-'));
  try {
    const workspace =
      fixture.workspace ?? join(import.meta.dirname, '..', 'formats', fixture.name, 'workspace');
    const artifacts = await publishTo(fixture, workspace, registry, scratch);
    let count = 0;
    for (const [index, artifact] of artifacts.entries()) {
      const output = join(scratch, `pulled-${index}`);
      if (artifact.format === 'index') continue;
      const run = await pullBack(artifact, registry, output);
      count += compareWithWorkspace(output, workspace, run);
      await compareWithClient({ artifact, registry, output, scratch: join(scratch, `client-${index}`) });
    }
    return count;
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

async function publishTo(
  { name, formats, tags }: PlannedFixture,
  path: string,
  registry: Registry,
  scratch: string,
): Promise<readonly ReportedArtifact[]> {
  const inputs = {
    path,
    formats: formats.join('\n'),
    to: `${registry.host}/interop/round-trip/${name}/{name}`,
    ...(tags && { tags }),
    ...loginTo(registry),
  };
  const host: Host = {
    ...silentHost,
    openWorkspace: (options) => openFiles({ ...options, top: options.path }),
    readInputFile: async (file) => readFileSync(file),
    scratch: async () => scratch,
    credentials:
      ({ password }) =>
      async () =>
        password && { kind: 'basic', ...password },
  };
  const env = { host, stores: (given: Parameters<typeof createStores>[0]) => createStores(given, host) };
  const { report, error } = await publish.run(readOptions('publish', new Map(Object.entries(inputs))), env);
  if (error) throw error;
  return report.artifacts;
}

/** By its tag and by its digest, which give the same. */
async function pullBack(artifact: ReportedArtifact, registry: Registry, output: string): Promise<Run> {
  const { repository, digest, tags } = artifact;
  const byDigest = await pullSelected({
    references: `${repository}@${digest}`,
    output,
    ...loginTo(registry),
  });
  const [tag] = tags;
  if (tag === undefined) return byDigest;
  // Into the same folder, in which every file is equal.
  const byTag = await pullSelected({ references: `${repository}:${tag}`, output, ...loginTo(registry) });
  assert.deepEqual(byTag.pulled[0]?.files, byDigest.pulled[0]?.files);
  return byTag;
}

/** Where an index has several manifests, the line that the error ends with selects one. */
async function pullSelected(inputs: Readonly<Record<string, string>>): Promise<Run> {
  try {
    return await runPull(inputs);
  } catch (error) {
    if (!(error instanceof CodedError) || error.code !== 'ambiguous') throw error;
    const [, select] = /select: (\S+)$/.exec(error.hint) ?? [];
    assert.ok(select, error.hint);
    return await runPull({ ...inputs, select });
  }
}

/** Paths of all files below a folder, without symlinks, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** What a pull writes that no workspace has. */
const generated = /(?:^|\/)(?:locked\.json|bundle\.json|artifacts\/layout\/.*)$/;

/** Every pulled file has the bytes of a file of the workspace, at the same path where there is one. */
function compareWithWorkspace(output: string, workspace: string, { pulled }: Run): number {
  const files = filesBelow(output);
  assert.deepEqual(pulled[0]?.files, files);
  assert.ok(files.length > 0);
  const originals = filesBelow(workspace);
  const contents = new Map(originals.map((path) => [readFileSync(join(workspace, path), 'base64'), path]));
  for (const path of files.filter((name) => !generated.test(name))) {
    const bytes = readFileSync(join(output, path));
    const same = originals.filter((original) => original === path || original.endsWith(`/${path}`));
    const isOriginal = same.some((original) => readFileSync(join(workspace, original)).equals(bytes));
    assert.ok(isOriginal || contents.has(bytes.toString('base64')) || isInArchive(workspace, path), path);
  }
  return files.length;
}

/** Fixtures of layouts and of charts have their files in archives, which the comparison with the client covers. */
function isInArchive(workspace: string, _path: string): boolean {
  return filesBelow(workspace).some((name) => /\.(?:tgz|tar|tar\.gz)$|(?:^|\/)blobs\//.test(name));
}

export interface ClientRun {
  readonly artifact: Pick<ReportedArtifact, 'format' | 'repository' | 'digest' | 'tags'>;
  readonly registry: Registry;
  readonly output: string;
  readonly scratch: string;
}

/** Compares with the client of the format, if it is installed and needs no login. */
export async function compareWithClient(run: ClientRun): Promise<void> {
  const pullWith = clients[run.artifact.format];
  if (!pullWith || run.registry.username !== undefined) return;
  mkdirSync(run.scratch, { recursive: true });
  const left = await pullWith(run);
  if (left === undefined) return;
  const files = filesBelow(left);
  assert.deepEqual(filesBelow(run.output), files);
  for (const path of files)
    assert.deepEqual(readFileSync(join(run.output, path)), readFileSync(join(left, path)), path);
}

/** Returns the folder that the client leaves, or `undefined` where it is not installed. */
type PullWith = (run: ClientRun) => Promise<string | undefined>;

const oras: PullWith = async ({ artifact, scratch }) => {
  if (!client('oras')) return undefined;
  const reference = `${artifact.repository}@${artifact.digest}`;
  await runClient('oras', ['pull', '--plain-http', reference, '--output', scratch], scratch);
  return scratch;
};

const helm: PullWith = async ({ artifact, scratch }) => {
  if (!client('helm')) return undefined;
  const flags = ['--untar', '--untardir', scratch, '--plain-http'];
  await runClient(
    'helm',
    ['pull', `oci://${artifact.repository}@${artifact.digest}`, ...flags],
    `${scratch}/..`,
  );
  return scratch;
};

const flux: PullWith = async ({ artifact, scratch }) => {
  if (!client('flux')) return undefined;
  await runClient('flux', ['pull', `${artifact.repository}@${artifact.digest}`, scratch], scratch);
  return scratch;
};

const timoni: PullWith = async ({ artifact, scratch }) => {
  if (!client('timoni')) return undefined;
  const output = join(scratch, 'module');
  mkdirSync(output);
  const flags = ['--version', artifact.tags[0] ?? '', '--output', output, '--registry-insecure'];
  await runClient('timoni', ['mod', 'pull', `oci://${artifact.repository}`, ...flags], scratch);
  return output;
};

const wkg: PullWith = async ({ artifact, registry, output, scratch }) => {
  if (!client('wkg')) return undefined;
  const [name = ''] = filesBelow(output);
  const reference = `${artifact.repository}@${artifact.digest}`;
  const args = ['oci', 'pull', '--insecure', registry.host, reference, '-o', join(scratch, name)];
  await runClient('wkg', args, scratch);
  return scratch;
};

const clients: Readonly<Record<string, PullWith>> = { wasm: wkg, cup: oras, flux, timoni, helm };
