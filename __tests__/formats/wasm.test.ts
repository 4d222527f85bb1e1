/** The format `wasm`: one fixture per kind of binary, and real clients that pull it. */

import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { wasm } from '../../src/formats/wasm.ts';
import { client } from '../support/clients.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import type { RunResult } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { type FixtureName, readFixture } from '../wasm/fixtures.ts';
import { smallModule } from './make-fixtures.ts';
import {
  at,
  detect,
  detectOne,
  fails,
  openFixture,
  pack,
  temporaryFolder,
  writeLayout,
} from './run-format.ts';

const componentFile = 'target/wasm32-wasip2/release/http_cache.wasm';

test('a component becomes the CNCF artifact, byte for byte', async () => {
  const workspace = await openFixture('wasm/component');
  const candidate = await detectOne(wasm, workspace);
  assert.deepEqual(candidate, {
    files: [componentFile],
    kind: 'component',
    strictVersion: false,
    annotations: {},
    explicit: false,
  });
  const { manifest, root, bytes } = await pack(wasm, workspace, candidate);
  const [layer] = manifest.layers;
  assert.ok(layer);
  assert.deepEqual(manifest, {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: { mediaType: 'application/vnd.wasm.config.v0+json', ...digestAndSize(manifest.config) },
    layers: [
      {
        mediaType: 'application/wasm',
        digest: layer.digest,
        size: 26977,
        annotations: { 'org.opencontainers.image.title': 'http_cache.wasm' },
      },
    ],
  });
  assert.equal(root.mediaType, manifest.mediaType);
  assert.deepEqual(await bytes(layer), Buffer.from(await readFixture('component')));
  assert.equal(
    String(await bytes(manifest.config)),
    '{"created":"1970-01-01T00:00:00Z","author":null,"architecture":"wasm","os":"wasip2",' +
      `"layerDigests":["${layer.digest}"],"component":{"exports":["wasi:http/incoming-handler@0.2.0"],` +
      '"imports":["wasi:cli/stderr@0.2.0","wasi:cli/stdin@0.2.0","wasi:cli/stdout@0.2.0",' +
      '"wasi:clocks/monotonic-clock@0.2.0","wasi:clocks/wall-clock@0.2.0","wasi:http/outgoing-handler@0.2.0",' +
      '"wasi:http/types@0.2.0","wasi:io/error@0.2.0","wasi:io/poll@0.2.0","wasi:io/streams@0.2.0",' +
      '"wasi:random/random@0.2.0"],"target":null}}',
  );
});

test('a module is wasip1 and has no component member', async () => {
  const workspace = await openFixture('wasm/module');
  const candidate = await detectOne(wasm, workspace);
  assert.deepEqual(candidate.name, {
    value: 'wasi_preview1_component_adapter.command.adapter',
    origin: 'Wasm name section',
  });
  const { manifest, bytes } = await pack(wasm, workspace, candidate);
  assert.equal(
    String(await bytes(manifest.config)),
    '{"created":"1970-01-01T00:00:00Z","author":null,"architecture":"wasm","os":"wasip1",' +
      `"layerDigests":["${manifest.layers[0]?.digest}"]}`,
  );
});

test('a WIT package has its name and its version, and lists what it defines', async () => {
  const workspace = await openFixture('wasm/wit-package');
  const candidate = await detectOne(wasm, workspace);
  assert.deepEqual(candidate, {
    files: ['wasi-http.wasm'],
    kind: 'wit-package',
    name: { value: 'wasi/http', origin: 'WIT package' },
    version: { value: '0.2.0', origin: 'WIT package' },
    strictVersion: true,
    annotations: {},
    explicit: false,
  });
  const { manifest, bytes } = await pack(wasm, workspace, candidate);
  assert.deepEqual(manifest.layers[0]?.annotations, { 'org.opencontainers.image.title': 'http.wasm' });
  const config: unknown = JSON.parse(String(await bytes(manifest.config)));
  assert.equal(at(config, 'os'), 'wasip2');
  assert.deepEqual(at(config, 'component', 'imports'), []);
  assert.deepEqual(at(config, 'component', 'exports'), [
    'wasi:http/imports@0.2.0',
    'wasi:http/incoming-handler@0.2.0',
    'wasi:http/outgoing-handler@0.2.0',
    'wasi:http/proxy@0.2.0',
    'wasi:http/types@0.2.0',
  ]);
});

test('the consumer of a WIT package without a version finds versions by tags', async () => {
  // What wasm-tools makes of "package acme:greet; interface greeter { hello: func() -> string; }".
  const base64 =
    'AGFzbQ0AAQAHLAFBAgFCAgFAAABzBAAFaGVsbG8BAAQAEmFjbWU6Z3JlZXQvZ3JlZXRlcgUACw0BAAdncmVldGVyAwAAABAM' +
    'cGFja2FnZS1kb2NzAXt9AC8JcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDXdpdC1jb21wb25lbnQHMC4yNjMuMA==';
  const workspace = memoryWorkspace({ 'greet.wasm': Buffer.from(base64, 'base64') });
  const candidate = await detectOne(wasm, workspace);
  assert.equal(candidate.name?.value, 'acme/greet');
  assert.deepEqual([candidate.strictVersion, candidate.semverTags], [false, true]);
});

test('metadata sections become annotations and a version', async () => {
  const bytes = smallModule({
    functions: ['_start'],
    sections: [
      ['authors', 'Acme'],
      ['description', 'Caches'],
      ['licenses', 'Apache-2.0'],
      ['homepage', 'https://acme.example'],
      ['source', 'https://git.example/acme/http-cache'],
      ['revision', '0123abcd'],
      ['version', '1.4.0'],
    ],
  });
  const candidate = await detectOne(wasm, memoryWorkspace({ 'a.wasm': bytes }));
  const section = (name: string, value: string) => ({ value, origin: `Wasm section "${name}"` });
  assert.equal(candidate.name, undefined);
  assert.deepEqual(candidate.version, section('version', '1.4.0'));
  assert.equal(candidate.strictVersion, false);
  assert.deepEqual(candidate.annotations, {
    'org.opencontainers.image.authors': section('authors', 'Acme'),
    'org.opencontainers.image.description': section('description', 'Caches'),
    'org.opencontainers.image.licenses': section('licenses', 'Apache-2.0'),
    'org.opencontainers.image.url': section('homepage', 'https://acme.example'),
    'org.opencontainers.image.source': section('source', 'https://git.example/acme/http-cache'),
    'org.opencontainers.image.revision': section('revision', '0123abcd'),
  });
});

const nameSections: readonly (readonly [file: string, name: string, expected: string | undefined])[] = [
  ['a.wasm', 'http-cache', 'http-cache'],
  ['a.wasm', 'Acme.Greeter', 'Acme.Greeter'],
  ['a.wasm', 'work/http-cache-0123456789abcdef', 'http-cache'],
  ['a.wasm', 'http-cache-debug', 'http-cache-debug'],
  // What linkers write is the name of a file.
  ['a.wasm', 'http_cache.wasm', undefined],
  ['a.wasm', 'release/deps/http_cache-0123456789abcdef.wasm', undefined],
  ['a.wasm', 'C:\\build\\auth.WASM', undefined],
  // An optimiser drops a name that is that of the file.
  ['http_cache.wasm', 'http_cache', undefined],
  ['http_cache.wasm', 'http-cache', undefined],
  ['http-cache.opt.wasm', 'HTTP_Cache', undefined],
  ['pkg/http_cache_bg.wasm', 'http_cache_bg', undefined],
  ['annotated-policy.wasm', 'policy', undefined],
  // What toolchains write when no name was chosen.
  ['a.wasm', 'main', undefined],
  ['a.wasm', 'a.out', undefined],
  ['a.wasm', 'optimized', undefined],
  ['a.wasm', 'main.opt', undefined],
  ['a.wasm', 'index_bg', undefined],
  ['a.wasm', 'assembly/index', undefined],
  ['a.wasm', 'wasm32-wasip1', undefined],
  // What is no name.
  ['a.wasm', 'root:component', undefined],
  ['a.wasm', 'wit-component:shim', undefined],
  ['a.wasm', '', undefined],
  ['a.wasm', '.wasm', undefined],
  ['a.wasm', '::set-output name=x::y', undefined],
  ['a.wasm', 'a'.repeat(200), undefined],
];

for (const [file, name, expected] of nameSections) {
  test(`the name section "${name.slice(0, 50)}" of ${file} gives the name ${expected}`, async () => {
    const bytes = smallModule({ functions: ['_start'], name });
    const candidate = await detectOne(wasm, memoryWorkspace({ [file]: bytes }));
    assert.equal(candidate.name?.value, expected);
  });
}

test('requests name a file, a folder or a glob, and a named file may have any ending', async () => {
  const bytes = smallModule({ functions: ['_start'] });
  const workspace = memoryWorkspace({
    'out/a.wasm': bytes,
    'out/deep/b.wasm': bytes,
    'other/c.component': bytes,
    'other/notes.txt': 'no Wasm',
  });
  const table: readonly (readonly [string, readonly string[], boolean])[] = [
    ['other/c.component', ['other/c.component'], true],
    ['./out/a.wasm', ['out/a.wasm'], true],
    ['out', ['out/a.wasm', 'out/deep/b.wasm'], false],
    ['out/', ['out/a.wasm', 'out/deep/b.wasm'], false],
    ['out/*.wasm', ['out/a.wasm'], false],
    ['**/*.component', ['other/c.component'], false],
    ['.', ['out/a.wasm', 'out/deep/b.wasm'], false],
  ];
  for (const [argument, files, explicit] of table) {
    const { candidates } = await detect(wasm, workspace, [{ argument }]);
    assert.deepEqual(
      candidates.map((candidate) => candidate.files[0]),
      files,
      argument,
    );
    assert.ok(
      candidates.every((candidate) => candidate.explicit === explicit),
      argument,
    );
  }
  const twice = await detect(wasm, workspace, [{}, { argument: 'out/a.wasm' }]);
  assert.deepEqual(
    twice.candidates.map(({ files, explicit }) => [files[0], explicit]),
    [
      ['out/a.wasm', true],
      ['out/deep/b.wasm', false],
    ],
  );
  await assert.rejects(
    detect(wasm, workspace, [{ argument: 'dist/x.wasm' }]),
    fails('input', /wasm:dist\/x\.wasm matches no file/),
  );
  await assert.rejects(detect(wasm, workspace, [{ argument: 'other' }]), fails('input', /matches no file/));
});

test('an invalid file is an error, with a hint how to exclude it when it was found by searching', async () => {
  const broken = {
    'not.wasm': 'hello, this is text',
    'empty.wasm': '',
    'cut.wasm': smallModule({ functions: ['_start'] }).subarray(0, 25),
  };
  for (const [path, bytes] of Object.entries(broken)) {
    const workspace = memoryWorkspace({ [path]: bytes });
    await assert.rejects(
      detect(wasm, workspace),
      fails('invalid-wasm', /at offset \d+/, new RegExp(`exclude: ${path}`)),
    );
    const named = detect(wasm, workspace, [{ argument: path }]);
    await assert.rejects(named, fails('invalid-wasm', /at offset \d+/, /wasm-tools validate/));
  }
});

test('oras pulls the file under its title, and skopeo reads the bytes of the manifest', async (context) => {
  const workspace = await openFixture('wasm/component');
  const packed = await pack(wasm, workspace, await detectOne(wasm, workspace));
  const layout = await writeLayout(packed, context);
  const oras = client('oras');
  const skopeo = client('skopeo');
  if (oras) {
    const folder = await temporaryFolder(context);
    const done = await oras(['pull', '--oci-layout', `${layout}:fixture-latest`, '-o', folder]);
    assert.equal(done.code, 0, done.stderr);
    assert.deepEqual(
      await readFile(join(folder, 'http_cache.wasm')),
      Buffer.from(await readFixture('component')),
    );
  }
  if (skopeo) {
    const done = await skopeo(['inspect', '--raw', `oci:${layout}:fixture-latest`]);
    assert.equal(done.stdout, String(await packed.bytes(packed.root)), done.stderr);
  }
  assert.equal(packed.manifest.layers.length, 1);
});

test('wkg pulls each kind, and finds the WIT package by name and version', async (context) => {
  const wkg = client('wkg');
  const oras = client('oras');
  const registry = (await registries()).find(({ name }) => name === 'distribution');
  if (!wkg || !oras || !registry) return context.skip('a client or the registry is absent');
  const { host } = registry;
  const folder = await temporaryFolder(context);
  const kinds = {
    component: 'formats/component:1.0.0',
    module: 'formats/module:edge',
    'wit-package': 'wasi/http:0.2.0',
  };
  for (const [kind, name] of Object.entries(kinds)) {
    const workspace = await openFixture(`wasm/${kind}`);
    const layout = await writeLayout(await pack(wasm, workspace, await detectOne(wasm, workspace)), context);
    const copied: RunResult = await oras([
      'cp',
      '--from-oci-layout',
      `${layout}:fixture-latest`,
      '--to-plain-http',
      `${host}/${name}`,
    ]);
    assert.equal(copied.code, 0, copied.stderr);
    const output = join(folder, `${kind}.wasm`);
    const pulled = await wkg(['oci', 'pull', '--insecure', host, `${host}/${name}`, '-o', output]);
    assert.equal(pulled.code, 0, pulled.stderr);
    assert.deepEqual(await readFile(output), Buffer.from(await readFixture(kind as FixtureName)));
  }
  const config = join(folder, 'config.toml');
  await writeFile(config, wkgConfig(host));
  const output = join(folder, 'got.wasm');
  const got = await wkg([
    'get',
    'wasi:http',
    '--config',
    config,
    '--cache',
    join(folder, 'cache'),
    '--format',
    'wasm',
    '-o',
    output,
  ]);
  assert.equal(got.code, 0, got.stderr);
  assert.deepEqual(await readFile(output), Buffer.from(await readFixture('wit-package')));
});

/** Maps the namespace to the registry, which has no well-known file (wasm-pkg-tools, `docs/configuration.md`). */
function wkgConfig(host: string): string {
  const metadata = `{ preferredProtocol = "oci", oci = { registry = "${host}" } }`;
  return `[namespace_registries]
wasi = { registry = "${host}", metadata = ${metadata} }

[registry."${host}"]
type = "oci"

[registry."${host}".oci]
protocol = "http"
`;
}

function digestAndSize({ digest, size }: { readonly digest: string; readonly size: number }) {
  return { digest, size };
}
