/** Bills of materials: what binaries tell, in both formats, against the official validators and the tool of cargo-auditable. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { Spec, Validation } from '@cyclonedx/cyclonedx-library';
import { Ajv } from 'ajv';
import { describe } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { readBinary } from '../../src/provenance/sbom/binary.ts';
import { licenseExpression } from '../../src/provenance/sbom/license.ts';
import { makeSbom, type SbomMode } from '../../src/provenance/sbom/sbom.ts';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';
import {
  componentOf,
  crates,
  customSection,
  dependencySection,
  goData,
  moduleOf,
  nameSection,
  producers,
} from './sbom-binaries.ts';

const rust = moduleOf(dependencySection(), producers('language', 'Rust', '1.80.0'));
const go = moduleOf(
  producers('language', 'Go', '1.24'),
  goData([
    'path\texample.com/acme/hello',
    'mod\texample.com/acme/hello\t(devel)\t',
    'dep\tgithub.com/tetratelabs/wazero\tv1.9.0\th1:abc=',
    'dep\tgolang.org/x/old\tv0.1.0\th1:old=',
    '=>\tgolang.org/x/new\tv0.2.0\th1:new=',
    'build\tGOOS=wasip1',
  ]),
);
const silent = moduleOf(customSection('blob', Buffer.from('nothing')));

const factsOf = async (bytes: Buffer) =>
  await readBinary(
    { size: bytes.byteLength, read: async (offset, length) => bytes.subarray(offset, offset + length) },
    'app.wasm',
    digestOf(bytes),
  );

async function sbomOf(files: readonly Buffer[], mode: SbomMode) {
  const contents = createContents();
  const nodes = files.map((bytes, index) => ({
    descriptor: contents.add(
      describe('application/wasm', bytes, { 'org.opencontainers.image.title': `app-${index}.wasm` }),
      bytesBody(bytes),
    ),
  }));
  const sbom = await makeSbom(
    {
      name: 'shop/cart',
      version: '1.0.0',
      root: describe('application/vnd.oci.image.manifest.v1+json', Buffer.from('{}')),
      repository: 'ghcr.io/acme/shop/cart',
      licenses: 'Apache-2.0 OR MIT',
      created: '2026-01-02T03:04:05Z',
      nodes,
      source: contents,
    },
    mode,
  );
  return sbom?.claim.predicate;
}

suite('facts of binaries', () => {
  test('crates are read at every depth, with where they were found', async () => {
    const facts = await factsOf(componentOf(silent, componentOf(rust)));
    assert.deepEqual(
      facts?.parts.map(({ path, layer }) => [path, layer]),
      [
        ['', 'component'],
        ['module 0', 'module'],
        ['component 0', 'component'],
        ['component 0 > module 0', 'module'],
      ],
    );
    assert.deepEqual(
      facts?.builds.map(({ origin }) => origin),
      ['section .dep-v0 of component 0 > module 0'],
    );
    assert.deepEqual(
      facts?.builds[0]?.packages.map(({ name }) => name),
      ['greeter', 'serde', 'cc'],
    );
    assert.equal(facts?.builds[0]?.packages[2]?.purl, 'pkg:cargo/cc@1.1.0');
    assert.equal(facts?.builds[0]?.packages[0]?.purl, undefined);
  });

  test('modules of Go are read from the data, with replacements', async () => {
    const facts = await factsOf(go);
    assert.deepEqual(facts?.builds[0]?.packages, [
      { name: 'example.com/acme/hello', isRoot: true },
      {
        name: 'github.com/tetratelabs/wazero',
        version: 'v1.9.0',
        purl: 'pkg:golang/github.com/tetratelabs/wazero@v1.9.0',
      },
      { name: 'golang.org/x/new', version: 'v0.2.0', purl: 'pkg:golang/golang.org/x/new@v0.2.0' },
    ]);
  });

  test('a program that Go has compiled tells its module', async (context) => {
    const compiler = findExecutable('go');
    if (!compiler) return context.skip('go is not installed');
    const folder = await mkdtemp(join(tmpdir(), 'owp-go-'));
    await writeFile(join(folder, 'go.mod'), 'module example.com/acme/hello\n\ngo 1.21\n');
    await writeFile(join(folder, 'main.go'), 'package main\n\nfunc main() { println("hello") }\n');
    const env = { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local' };
    const built = await runExecutable(compiler, ['build', '-o', 'hello.wasm', '.'], { cwd: folder, env });
    assert.equal(built.code, 0, built.stderr);
    const facts = await factsOf(await readFile(join(folder, 'hello.wasm')));
    await rm(folder, { recursive: true });
    assert.equal(facts?.builds[0]?.packages[0]?.name, 'example.com/acme/hello');
  });

  test('what inflates to more than 8 MiB, has a wrong index or is no document is ignored', async () => {
    const bomb = customSection('.dep-v0', deflateSync(Buffer.alloc(64 * 1024 * 1024)));
    const outside = dependencySection({
      packages: [{ name: 'a', version: '1', source: 'local', dependencies: [9] }],
    });
    const broken = customSection('.dep-v0', Buffer.from('not deflated'));
    for (const bytes of [bomb, outside, broken, dependencySection({ packages: [] })])
      assert.deepEqual((await factsOf(moduleOf(bytes)))?.builds, []);
  });

  test('bytes that are no WebAssembly have no facts', async () => {
    assert.equal(await factsOf(Buffer.from('not a binary at all')), undefined);
  });
});

suite('CycloneDX', () => {
  test('documents of all kinds of binaries are valid by the strict schema', async () => {
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    for (const files of [[rust], [go], [silent], [componentOf(rust, go), silent], []]) {
      const document = await sbomOf(files, 'cyclonedx');
      assert.equal(await validator.validate(JSON.stringify(document)), null);
    }
  });

  test('what is not known is said to be unknown', async () => {
    const document = (await sbomOf([silent], 'cyclonedx')) as { compositions: unknown };
    const file = `file-${digestOf(silent).slice(7)}`;
    assert.deepEqual(document.compositions, [
      { aggregate: 'complete', dependencies: ['artifact'] },
      { aggregate: 'unknown', dependencies: [file] },
    ]);
  });

  test('the same artifact has the same document', async () => {
    assert.deepEqual(await sbomOf([rust, go], 'cyclonedx'), await sbomOf([rust, go], 'cyclonedx'));
  });

  test('auditable2cdx lists the same crates, kinds and edges', async (context) => {
    const tool = findExecutable('auditable2cdx');
    if (!tool) {
      recordSkipped('auditable2cdx: not installed');
      return context.skip('auditable2cdx is not installed');
    }
    const folder = await mkdtemp(join(tmpdir(), 'owp-crates-'));
    await writeFile(join(folder, 'app.wasm'), rust);
    const run = await runExecutable(tool, [join(folder, 'app.wasm')]);
    await rm(folder, { recursive: true });
    assert.equal(run.code, 0, run.stderr);
    assert.deepEqual(edgesOf(await sbomOf([rust], 'cyclonedx')), edgesOf(JSON.parse(run.stdout)));
    assert.equal(edgesOf(JSON.parse(run.stdout)).length, crates.packages.length);
  });
});

test('auditable2cdx lists the same crates of a real binary, which cargo auditable has built', async (context) => {
  const [tool, cargo, objcopy] = [
    findExecutable('auditable2cdx'),
    findExecutable('cargo-auditable') && findExecutable('cargo'),
    findExecutable('objcopy'),
  ];
  if (!tool || !cargo || !objcopy) {
    recordSkipped('cargo-auditable, auditable2cdx or objcopy: not installed');
    return context.skip('cargo-auditable, auditable2cdx or objcopy is not installed');
  }
  const folder = await mkdtemp(join(tmpdir(), 'owp-auditable-'));
  await writeCrates(folder);
  const run = await runExecutable(cargo, ['auditable', 'build', '--offline'], {
    cwd: join(folder, 'shop'),
    env: { ...process.env, CARGO_TARGET_DIR: join(folder, 'target') },
  });
  assert.equal(run.code, 0, run.stderr);
  const program = join(folder, 'target/debug/shop');
  const section = join(folder, 'section');
  const copied = await runExecutable(objcopy, [
    '-O',
    'binary',
    '--only-section=.dep-v0',
    '--set-section-flags',
    '.dep-v0=alloc',
    program,
    section,
  ]);
  assert.equal(copied.code, 0, copied.stderr);
  const theirs = await runExecutable(tool, [program]);
  const ours = await sbomOf([moduleOf(customSection('.dep-v0', await readFile(section)))], 'cyclonedx');
  await rm(folder, { recursive: true });
  const expected = edgesOf(JSON.parse(theirs.stdout), ['shop', 'cart', 'codegen']);
  assert.deepEqual(expected, [
    'cart 0.2.0 runtime -> ',
    'codegen 0.3.0 build -> ',
    'shop 1.4.0 runtime -> cart, codegen',
  ]);
  assert.deepEqual(edgesOf(ours, ['shop', 'cart', 'codegen']), expected);
});

/** A program with one dependency and one of its build script. */
async function writeCrates(folder: string): Promise<void> {
  const manifest = (name: string, version: string, more = '') =>
    `[package]\nname = "${name}"\nversion = "${version}"\nedition = "2021"\n${more}`;
  const uses =
    '[dependencies]\ncart = { path = "../cart" }\n[build-dependencies]\ncodegen = { path = "../codegen" }\n';
  const files = {
    'shop/Cargo.toml': manifest('shop', '1.4.0', uses),
    'shop/build.rs': 'fn main() { codegen::run() }',
    'shop/src/main.rs': 'fn main() { cart::run() }',
    'cart/Cargo.toml': manifest('cart', '0.2.0'),
    'cart/src/lib.rs': 'pub fn run() {}',
    'codegen/Cargo.toml': manifest('codegen', '0.3.0'),
    'codegen/src/lib.rs': 'pub fn run() {}',
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

interface Cyclonedx {
  readonly metadata: { readonly component?: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly type: string;
  readonly name: string;
  readonly version?: string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/** `name version kind -> names of dependencies` of every crate, sorted. */
function edgesOf(
  document: unknown,
  names: readonly string[] = crates.packages.map(({ name }) => name),
): readonly string[] {
  const { metadata, components, dependencies } = document as Cyclonedx;
  const all = [...(metadata.component ? [metadata.component] : []), ...components].filter(({ name }) =>
    names.includes(name),
  );
  const byRef = new Map(all.map((one) => [one['bom-ref'], one]));
  return all
    .map((one) => {
      const kind =
        one.properties?.find(({ name }) => name === 'cdx:rustc:dependency_kind')?.value ?? 'runtime';
      const below = dependencies.find(({ ref }) => ref === one['bom-ref'])?.dependsOn ?? [];
      const names = below.map((ref) => byRef.get(ref)?.name ?? ref).sort();
      return `${one.name} ${one.version} ${kind} -> ${names.join(', ')}`;
    })
    .sort();
}

suite('what parts of a binary say of themselves', () => {
  const described = moduleOf(
    nameSection('cart'),
    customSection('version', Buffer.from('1.2.3')),
    customSection('licenses', Buffer.from('MIT')),
    customSection('description', Buffer.from('A cart')),
    customSection('authors', Buffer.from('Ada')),
    customSection('homepage', Buffer.from('https://cart.example')),
    customSection('source', Buffer.from('https://git.example/cart')),
    customSection('revision', Buffer.from('abc123')),
    producers('language', 'C', '17'),
  );
  const nested = componentOf(silent, componentOf(described), moduleOf(nameSection('wit-component:shim')));

  test('is in CycloneDX at every depth, with where it was found', async () => {
    const { components, metadata } = (await sbomOf([nested], 'cyclonedx')) as {
      components: readonly Record<string, unknown>[];
      metadata: { properties: unknown };
    };
    assert.deepEqual(
      components.map(({ name }) => name),
      ['app-0.wasm', 'cart'],
    );
    const { 'bom-ref': _, ...cart } = components[1] ?? {};
    assert.deepEqual(cart, {
      type: 'library',
      name: 'cart',
      version: '1.2.3',
      description: 'A cart',
      licenses: [{ expression: 'MIT' }],
      authors: [{ name: 'Ada' }],
      externalReferences: [
        { type: 'website', url: 'https://cart.example' },
        { type: 'vcs', url: 'https://git.example/cart' },
      ],
      properties: [
        { name: 'oci-wasm-publish:origin', value: 'component 0 > module 0' },
        { name: 'oci-wasm-publish:revision', value: 'abc123' },
      ],
    });
    assert.deepEqual(metadata.properties, [{ name: 'oci-wasm-publish:producers:language', value: 'C 17' }]);
    const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
    assert.equal(await validator.validate(JSON.stringify(await sbomOf([nested], 'cyclonedx'))), null);
  });

  test('is in SPDX as a package that the file contains', async () => {
    const { packages, relationships } = (await sbomOf([nested], 'spdx')) as SpdxDocument;
    const cart = packages.find(({ name }) => name === 'cart');
    assert.deepEqual(
      [cart?.versionInfo, cart?.licenseDeclared, cart?.homepage, cart?.comment],
      ['1.2.3', 'MIT', 'https://cart.example', 'authors: Ada'],
    );
    assert.equal(cart?.sourceInfo, 'component 0 > module 0, https://git.example/cart, revision abc123');
    assert.ok(
      relationships.some(
        (one) => one.relatedSpdxElement === cart?.SPDXID && one.relationshipType === 'CONTAINS',
      ),
    );
    assert.deepEqual(await spdxProblems([nested]), []);
  });

  test('texts that are no URL are in neither place for one', async () => {
    const document = JSON.stringify([
      await sbomOf(
        [moduleOf(nameSection('x'), customSection('homepage', Buffer.from('not a URL')))],
        'cyclonedx',
      ),
      await sbomOf([moduleOf(nameSection('x'), customSection('source', Buffer.from('ftp://x')))], 'spdx'),
    ]);
    assert.ok(!document.includes('not a URL') && !document.includes('ftp:'));
  });
});

interface SpdxDocument {
  readonly packages: readonly Readonly<Record<string, string>>[];
  readonly relationships: readonly Readonly<Record<string, string>>[];
}

/** By the schema of SPDX 2.3 (spdx/spdx-spec, tag v2.3, schemas/spdx-schema.json). */
async function spdxProblems(files: readonly Buffer[]): Promise<readonly string[]> {
  const schema = await readFile(join(import.meta.dirname, 'schemas/spdx-2.3.schema.json'), 'utf8');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(JSON.parse(schema));
  validate(await sbomOf(files, 'spdx'));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

suite('SPDX', () => {
  test('documents of all kinds of binaries are valid by the official schema', async () => {
    for (const files of [[rust], [go], [silent], [componentOf(rust, go), silent], []])
      assert.deepEqual(await spdxProblems(files), []);
  });

  test('the tools of the SPDX project accept documents of all kinds of binaries', async (context) => {
    const tool = findExecutable('pyspdxtools');
    if (!tool) {
      recordSkipped('pyspdxtools: not installed');
      return context.skip('pyspdxtools is not installed');
    }
    const folder = await mkdtemp(join(tmpdir(), 'owp-spdx-'));
    for (const files of [[rust, go], [silent], []]) {
      const file = join(folder, 'sbom.spdx.json');
      await writeFile(file, JSON.stringify(await sbomOf(files, 'spdx')));
      const run = await runExecutable(tool, ['-i', file]);
      assert.equal(run.code, 0, run.stdout + run.stderr);
    }
    await rm(folder, { recursive: true });
  });

  test('it has the time of the artifact, and names what is not known', async () => {
    const document = (await sbomOf([silent], 'spdx')) as {
      creationInfo: { created: string };
      relationships: readonly { relatedSpdxElement: string }[];
    };
    assert.equal(document.creationInfo.created, '2026-01-02T03:04:05Z');
    assert.ok(document.relationships.some(({ relatedSpdxElement }) => relatedSpdxElement === 'NOASSERTION'));
  });
});

test('auto makes no bill when no binary tells what it was built from', async () => {
  assert.equal(await sbomOf([silent], 'auto'), undefined);
  assert.ok(await sbomOf([silent, rust], 'auto'));
  assert.equal(await sbomOf([rust], 'off'), undefined);
});

test('only what has the form of a license expression is written as one', () => {
  for (const valid of ['MIT', 'Apache-2.0 OR MIT', '(MIT OR Apache-2.0) AND BSD-3-Clause', 'GPL-2.0+ WITH X'])
    assert.equal(licenseExpression(valid), valid);
  for (const invalid of ['', 'MIT OR', 'see LICENSE file', 'MIT/Apache-2.0', 'a b'])
    assert.equal(licenseExpression(invalid), undefined);
});
