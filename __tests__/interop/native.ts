/** Checks with each format's own client: what it pulls must be the fixture's files. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Check } from './general.ts';
import { drive, type Published } from './publish.ts';

/** Relative paths of all files below a folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Throws unless both folders hold the same files with the same bytes. */
function sameFiles(found: string, expected: string, paths = filesBelow(expected)): void {
  assert.deepEqual(filesBelow(found), paths);
  assert.ok(paths.length > 0);
  for (const path of paths) {
    assert.deepEqual(readFileSync(join(found, path)), readFileSync(join(expected, path)), path);
  }
}

function source({ artifact, workspace }: Published): string {
  return join(workspace, artifact.files[0] ?? '');
}

/** A new folder below the artifact's own. */
function folder({ scratch }: Published, name: string): string {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  return path;
}

const wkgPull: Check = async (published, file) => {
  const output = join(published.scratch, 'wkg.wasm');
  const args = ['oci', 'pull', '--insecure', published.host, published.reference, '-o', output];
  await drive(file, args, published.scratch);
  assert.deepEqual(readFileSync(output), readFileSync(source(published)));
};

const wkgGet: Check = async (published, file) => {
  const { artifact, host, scratch, fixture } = published;
  const [namespace, name] = artifact.name.split('/');
  const config = join(scratch, 'wkg.toml');
  const prefix = `interop/${fixture.name}/`;
  const registry = { preferredProtocol: 'oci', oci: { registry: host, namespacePrefix: prefix } };
  writeFileSync(
    config,
    [
      `[namespace_registries]`,
      `${namespace} = { registry = "local", metadata = ${inline(registry)} }`,
      `[registry."local".oci]`,
      `protocol = "http"`,
    ].join('\n'),
  );
  const output = join(scratch, 'got.wasm');
  const wanted = `${namespace}:${name}@${artifact.version}`;
  await drive(file, ['get', '--config', config, wanted, '--output', output], scratch);
  assert.deepEqual(readFileSync(output), readFileSync(source(published)));
};

function inline(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, one]) =>
    typeof one === 'string' ? `${key} = "${one}"` : `${key} = ${inline(one as Record<string, unknown>)}`,
  );
  return `{ ${members.join(', ')} }`;
}

const wasmTools: Check = async (published, file) => {
  const [, bytes] =
    [...published.graph].find(([, one]) => one.subarray(0, 4).equals(Buffer.from('\0asm'))) ?? [];
  assert.ok(bytes, 'there is no Wasm in it');
  const path = join(folder(published, 'wasm-tools'), 'pulled.wasm');
  writeFileSync(path, bytes);
  await drive(file, ['validate', '--features', 'all', path], published.scratch);
};

/** What was published is run to its end: the module itself, or the one in the last layer of a runnable image. */
const wasmtimeRun: Check = async (published, file) => {
  const { layers } = JSON.parse(String(published.graph.get(published.artifact.digest)));
  const { mediaType, digest } = layers.at(-1);
  const unpacked = folder(published, 'root');
  const layer = join(published.scratch, 'layer');
  writeFileSync(layer, published.graph.get(digest) ?? '');
  if (mediaType === 'application/wasm') copyFileSync(layer, join(unpacked, 'module.wasm'));
  else await drive('tar', ['-xzf', layer, '-C', unpacked], published.scratch);
  const [module] = filesBelow(unpacked);
  await drive(file, ['run', join(unpacked, module ?? '')], published.scratch);
};

/** Rebuilt from titles and unpack annotations, and compared with whatever of it the workspace has under the same path. */
const orasPull: Check = async (published, file) => {
  const output = folder(published, 'oras-pull');
  await drive(file, ['pull', '--plain-http', published.reference, '--output', output], published.scratch);
  const pulled = filesBelow(output);
  assert.ok(pulled.length > 0, 'nothing has a title');
  const originals = filesBelow(published.workspace);
  for (const path of pulled) {
    const bytes = readFileSync(join(output, path));
    const candidates = originals.filter(
      (one) => one === path || one.endsWith(`/${path}`) || path.endsWith(one),
    );
    const isOriginal = candidates.some((one) => readFileSync(join(published.workspace, one)).equals(bytes));
    assert.ok(isOriginal || candidates.length === 0, `${path} differs from the workspace`);
  }
  assert.ok(pulled.some((path) => originals.some((one) => one === path || one.endsWith(`/${path}`))));
};

const fluxPull: Check = async (published, file) => {
  const [pulled, own] = [folder(published, 'pulled'), folder(published, 'own')];
  const done = await drive(file, ['pull', published.reference, pulled], published.scratch);
  assert.equal(
    JSON.parse(done.stdout).digest,
    `${published.artifact.repository}@${published.artifact.digest}`,
  );
  const archive = join(published.scratch, 'flux.tgz');
  await drive(file, ['build', archive, source(published)], published.scratch);
  await drive('tar', ['-xzf', archive, '-C', own], published.scratch);
  const rules = readFileSync(join(own, '.sourceignore'));
  // Flux's packer leaves `.sourceignore` to the command line around it; its matcher says what that leaves out.
  const ignored = spawnSync(file, ['ignored', own], { input: rules, encoding: 'utf8' }).stdout.split('\n');
  const kept = filesBelow(own).filter((path) => !ignored.includes(path));
  sameFiles(pulled, own, kept);
};

const timoniPull: Check = async (published, file) => {
  const pulled = folder(published, 'pulled');
  const { repository, tags } = published.artifact;
  const flags = ['--version', tags[0] ?? '', '--output', pulled, '--registry-insecure'];
  await drive(file, ['mod', 'pull', `oci://${repository}`, ...flags], published.scratch);
  const paths = filesBelow(pulled);
  assert.ok(paths.includes('timoni.cue') && paths.includes('cue.mod/module.cue'));
  sameFiles(pulled, source(published), paths);
};

const helmPull: Check = async (published, file) => {
  const archive = join(published.scratch, 'chart.tgz');
  const done = await drive(file, ['pull', published.reference, archive], published.scratch);
  const own = await drive(file, ['files', source(published)], published.scratch);
  const { files, manifest } = JSON.parse(done.stdout);
  assert.deepEqual(files, own.stdout.split('\n').filter(Boolean).sort());
  assert.equal(manifest, published.artifact.digest);
  const unpacked = folder(published, 'chart');
  await drive('tar', ['-xzf', archive, '-C', unpacked, '--strip-components=1'], published.scratch);
  for (const path of files.filter((one: string) => one !== 'Chart.yaml' && one !== 'Chart.lock')) {
    assert.deepEqual(readFileSync(join(unpacked, path)), readFileSync(join(source(published), path)), path);
  }
};

const opaPull: Check = async (published, file) => {
  const store = folder(published, 'opa-store');
  const done = await drive(file, ['pull', published.host, published.reference, store], published.scratch);
  const { modules, wasm } = JSON.parse(done.stdout) as { modules: string[]; wasm: string[] };
  const policies = filesBelow(source(published)).filter((path) => path.endsWith('.rego'));
  assert.deepEqual(
    modules.map((path) => path.replace(/^\//, '')),
    policies,
  );
  assert.ok(modules.length + wasm.length > 0);
};

const cnabPull: Check = async (published, file) => {
  const done = await drive(file, ['pull', published.reference], published.scratch);
  const { bundle, relocation, digest, config, index } = JSON.parse(done.stdout);
  assert.equal(digest, published.artifact.digest);
  const images = [
    ...bundle.invocationImages,
    ...Object.values<{ image: string; contentDigest: string }>(bundle.images),
  ];
  const expected = images.map((one) => [one.image, `${published.artifact.repository}@${one.contentDigest}`]);
  assert.deepEqual(relocation, Object.fromEntries(expected));
  const pushed = JSON.parse(String(published.graph.get(digest)));
  assert.equal(pushed.manifests[0].digest, config);
  assert.deepEqual(pushed.manifests, index.manifests);
  for (const [key, value] of Object.entries(index.annotations)) assert.equal(pushed.annotations[key], value);
};

/** By the word in the table, with the program it takes. */
export const nativeChecks: Readonly<Record<string, { readonly program: string; readonly check: Check }>> = {
  'wkg oci pull': { program: 'wkg', check: wkgPull },
  'wkg get': { program: 'wkg', check: wkgGet },
  'wasm-tools validate': { program: 'wasm-tools', check: wasmTools },
  wasmtime: { program: 'wasmtime', check: wasmtimeRun },
  'oras pull': { program: 'oras', check: orasPull },
  flux: { program: 'flux', check: fluxPull },
  timoni: { program: 'timoni', check: timoniPull },
  helm: { program: 'helm', check: helmPull },
  opa: { program: 'opa', check: opaPull },
  'cnab-to-oci': { program: 'cnab', check: cnabPull },
};
