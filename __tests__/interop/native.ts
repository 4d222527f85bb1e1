/** Checks with the client of each format: it must pull the files of the fixture. */

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Check } from './general.ts';
import { digestOf } from './graph.ts';
import { type Published, runClient } from './publish.ts';

/** Relative paths of all files below a folder, sorted. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true, encoding: 'utf8' })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Throws unless both folders hold the same files, byte for byte. */
function sameFiles(found: string, expected: string, paths = filesBelow(expected)): void {
  assert.deepEqual(filesBelow(found), paths);
  assert.ok(paths.length > 0);
  for (const path of paths) {
    assert.deepEqual(readFileSync(join(found, path)), readFileSync(join(expected, path)), path);
  }
}

/** The file or folder that the artifact was made of. */
export function source({ artifact, workspace }: Published): string {
  return join(workspace, artifact.files[0] ?? '');
}

/** A new folder in the scratch folder of the artifact. */
export function folder({ scratch }: Published, name: string): string {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  return path;
}

const wkgPull: Check = async (published, file) => {
  const output = join(published.scratch, 'wkg.wasm');
  const args = ['oci', 'pull', '--insecure', published.host, published.reference, '-o', output];
  await runClient(file, args, published.scratch);
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
      `${namespace} = { registry = "local", metadata = ${inlineTable(registry)} }`,
      `[registry."local".oci]`,
      `protocol = "http"`,
    ].join('\n'),
  );
  const output = join(scratch, 'got.wasm');
  const wanted = `${namespace}:${name}@${artifact.version}`;
  await runClient(file, ['get', '--config', config, wanted, '--output', output], scratch);
  assert.deepEqual(readFileSync(output), readFileSync(source(published)));
};

function inlineTable(value: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(value).map(([key, member]) =>
    typeof member === 'string'
      ? `${key} = "${member}"`
      : `${key} = ${inlineTable(member as Record<string, unknown>)}`,
  );
  return `{ ${members.join(', ')} }`;
}

const wasmTools: Check = async (published, file) => {
  const [, bytes] =
    [...published.graph].find(([, content]) => content.subarray(0, 4).equals(Buffer.from('\0asm'))) ?? [];
  assert.ok(bytes, 'the artifact holds no Wasm');
  const path = join(folder(published, 'wasm-tools'), 'pulled.wasm');
  writeFileSync(path, bytes);
  await runClient(file, ['validate', '--features', 'all', path], published.scratch);
};

/** Runs the published module: the layer itself, or the file in the last layer of an image. */
const wasmtimeRun: Check = async (published, file) => {
  const { layers } = JSON.parse(String(published.graph.get(published.artifact.digest)));
  const { mediaType, digest } = layers.at(-1);
  const unpacked = folder(published, 'root');
  const layer = join(published.scratch, 'layer');
  writeFileSync(layer, published.graph.get(digest) ?? '');
  if (mediaType === 'application/wasm') copyFileSync(layer, join(unpacked, 'module.wasm'));
  else await runClient('tar', ['-xzf', layer, '-C', unpacked], published.scratch);
  const [module] = filesBelow(unpacked);
  await runClient(file, ['run', join(unpacked, module ?? '')], published.scratch);
};

/** Compares each pulled file with the file of the workspace at the same path; generated files have none. */
const orasPull: Check = async (published, file) => {
  const output = folder(published, 'oras-pull');
  await runClient(file, ['pull', '--plain-http', published.reference, '--output', output], published.scratch);
  const pulled = filesBelow(output);
  assert.ok(pulled.length > 0, 'no layer has a title annotation');
  const originals = filesBelow(published.workspace);
  for (const path of pulled) {
    const bytes = readFileSync(join(output, path));
    const candidates = originals.filter(
      (original) => original === path || original.endsWith(`/${path}`) || path.endsWith(original),
    );
    const isOriginal = candidates.some((original) =>
      readFileSync(join(published.workspace, original)).equals(bytes),
    );
    assert.ok(isOriginal || candidates.length === 0, `${path} differs from the workspace`);
  }
  assert.ok(
    pulled.some((path) => originals.some((original) => original === path || original.endsWith(`/${path}`))),
  );
};

const fluxPull: Check = async (published, file) => {
  const [pulled, built] = [folder(published, 'pulled'), folder(published, 'built')];
  const done = await runClient(file, ['pull', published.reference, pulled], published.scratch);
  assert.equal(
    JSON.parse(done.stdout).digest,
    `${published.artifact.repository}@${published.artifact.digest}`,
  );
  const archive = join(published.scratch, 'flux.tgz');
  await runClient(file, ['build', archive, source(published)], published.scratch);
  await runClient('tar', ['-xzf', archive, '-C', built], published.scratch);
  const rules = readFileSync(join(built, '.sourceignore'));
  // Flux's packer does not apply `.sourceignore`, its CLI does; its matcher lists the ignored files.
  const ignored = spawnSync(file, ['ignored', built], { input: rules, encoding: 'utf8' }).stdout.split('\n');
  const kept = filesBelow(built).filter((path) => !ignored.includes(path));
  sameFiles(pulled, built, kept);
};

const timoniPull: Check = async (published, file) => {
  const pulled = folder(published, 'pulled');
  const { repository, tags } = published.artifact;
  const flags = ['--version', tags[0] ?? '', '--output', pulled, '--registry-insecure'];
  await runClient(file, ['mod', 'pull', `oci://${repository}`, ...flags], published.scratch);
  const paths = filesBelow(pulled);
  assert.ok(paths.includes('timoni.cue') && paths.includes('cue.mod/module.cue'));
  sameFiles(pulled, source(published), paths);
};

const opaPull: Check = async (published, file) => {
  const store = folder(published, 'opa-store');
  const done = await runClient(file, ['pull', published.host, published.reference, store], published.scratch);
  const { modules, wasm } = JSON.parse(done.stdout) as { modules: string[]; wasm: string[] };
  const policies = filesBelow(source(published)).filter((path) => path.endsWith('.rego'));
  assert.deepEqual(
    modules.map((path) => path.replace(/^\//, '')),
    policies,
  );
  assert.ok(modules.length + wasm.length > 0);
};

const cnabPull: Check = async (published, file) => {
  const done = await runClient(file, ['pull', published.reference], published.scratch);
  const { bundle, relocation, digest, config, index } = JSON.parse(done.stdout);
  assert.equal(digest, published.artifact.digest);
  const named = [
    ...bundle.invocationImages,
    ...Object.values<{ image: string; contentDigest: string }>(bundle.images),
  ];
  const expected = named.map(({ image, contentDigest }) => [
    image,
    `${published.artifact.repository}@${contentDigest}`,
  ]);
  assert.deepEqual(relocation, Object.fromEntries(expected));
  const pushed = JSON.parse(String(published.graph.get(digest)));
  // cnab-to-oci writes the missing layers of the config manifest as null, which image-spec does not allow.
  const [own, ...images] = pushed.manifests;
  const rewritten = String(published.graph.get(own.digest)).replace('"layers":[]', '"layers":null');
  assert.equal(digestOf(Buffer.from(rewritten)), config);
  assert.deepEqual([{ ...own, digest: config, size: rewritten.length }, ...images], index.manifests);
  for (const [key, value] of Object.entries(index.annotations)) assert.equal(pushed.annotations[key], value);
};

/** Checks by the client name in the result table, with the executable that each needs. */
export const nativeChecks: Readonly<Record<string, { readonly executable: string; readonly check: Check }>> =
  {
    'wkg oci pull': { executable: 'wkg', check: wkgPull },
    'wkg get': { executable: 'wkg', check: wkgGet },
    'wasm-tools validate': { executable: 'wasm-tools', check: wasmTools },
    wasmtime: { executable: 'wasmtime', check: wasmtimeRun },
    'oras pull': { executable: 'oras', check: orasPull },
    flux: { executable: 'flux', check: fluxPull },
    timoni: { executable: 'timoni', check: timoniPull },
    opa: { executable: 'opa', check: opaPull },
    'cnab-to-oci': { executable: 'cnab', check: cnabPull },
  };
