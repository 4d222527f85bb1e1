/** A workspace without anything to publish: what is nearly there is named, each thing with the line that helps. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotatedPolicy, moduleOf } from '../support/binaries.ts';
import { type DryRunOptions, dryRun, type Files } from '../support/dry-run.ts';

const binary = moduleOf('x');

interface Case {
  readonly title: string;
  readonly files: Files;
  readonly options?: DryRunOptions;
  /** Message and hint of each thing that is nearly there. */
  readonly near: readonly (readonly [message: RegExp, hint: RegExp])[];
}

const cases: readonly Case[] = [
  { title: 'nothing at all', files: { 'README.md': '' }, near: [] },
  {
    title: 'a crate that is not built',
    files: { 'Cargo.toml': '[package]\nname = "x"', 'crates/y/Cargo.toml': '', 'src/lib.rs': '' },
    near: [
      [/^Cargo\.toml is there, but its Wasm is not built/, /: cargo build --release --target wasm32-wasip2$/],
    ],
  },
  {
    title: 'a Go module that is not built, in a folder',
    files: { 'svc/go.mod': 'module x' },
    near: [[/^svc\/go\.mod/, /: cd svc && GOOS=wasip1 GOARCH=wasm go build/]],
  },
  {
    title: 'an AssemblyScript project that is not built',
    files: { 'asconfig.json': '{}', 'package.json': '{}' },
    near: [[/^asconfig\.json/, /npm run asbuild/]],
  },
  {
    title: 'a WIT package that is not built',
    files: { 'wit/world.wit': '', 'wit/deps/wasi-io/io.wit': '' },
    near: [[/^wit has a WIT package that is not built/, /: wkg build$/]],
  },
  {
    title: 'a WIT package in a folder of another name',
    files: { 'api/types.wit': '' },
    near: [[/^api has a WIT package/, /: wkg build --wit-dir api$/]],
  },
  {
    title: 'Wasm as text',
    files: { 'a/fact.wat': '(module)' },
    near: [[/^a\/fact\.wat is Wasm as text/, /: wasm-tools parse a\/fact\.wat -o a\/fact\.wasm$/]],
  },
  {
    title: 'Wasm with its ending in upper case',
    files: { 'dist/APP.WASM': binary },
    near: [[/^dist\/APP\.WASM does not end in \.wasm in lower case/, /formats: wasm:dist\/APP\.WASM$/]],
  },
  {
    title: 'the runtime of .NET, which needs its assemblies',
    files: { 'AppBundle/dotnet.wasm': binary },
    near: [
      [
        /^AppBundle\/dotnet\.wasm is left out: it is the runtime of \.NET, without an application/,
        /formats: wasm:AppBundle\/dotnet\.wasm$/,
      ],
    ],
  },
  {
    title: 'compressed Wasm',
    files: { 'dist/app.wasm.gz': 'x', 'dist/app.wasm.br': 'x' },
    near: [
      [/^dist\/app\.wasm\.gz is compressed/, /gunzip --keep dist\/app\.wasm\.gz$/],
      [/^dist\/app\.wasm\.br is compressed/, /brotli/],
    ],
  },
  {
    title: 'charts and modules',
    files: {
      'charts/a/Chart.yaml': 'apiVersion: v2\nname: a\nversion: 1.0.0',
      'charts/b/Chart.yaml': 'apiVersion: v2\nname: b\nversion: 1.0.0',
      'module/timoni.cue': '',
      'module/cue.mod/module.cue': 'module: "timoni.sh/m"',
      'deploy/kustomization.yaml': 'kind: Kustomization',
      'policy/.manifest': '{}',
    },
    near: [
      [/^policy can be published by the format opa/, /^Publish it: formats: opa:policy$/],
      [/^module/, /formats: timoni:module$/],
      [/^charts\/a/, /formats: helm:charts\/a$/],
      [/^charts\/b/, /formats: helm:charts\/b$/],
      [/^deploy/, /formats: flux:deploy$/],
    ],
  },
  {
    title: 'Wasm that another format than the named one publishes',
    files: { 'app.wasm': binary },
    options: { inputs: { formats: 'kubewarden' } },
    near: [[/^app\.wasm can be published by the format wasm/, /^Publish it: formats: wasm:app\.wasm$/]],
  },
  {
    title: 'files that are left out, each with the format that publishes it',
    files: {
      'tests/a.wasm': binary,
      'tests/policy.wasm': annotatedPolicy('x'),
      'tests/broken.wasm': 'text',
      'node_modules/x/b.wasm': moduleOf('b'),
      'lib/wasi_snapshot_preview1.reactor.wasm': moduleOf('c'),
    },
    near: [
      [
        /^lib\/wasi_snapshot_preview1\.reactor\.wasm is left out: it is an adapter/,
        /formats: wasm:lib\/wasi_snapshot_preview1\.reactor\.wasm$/,
      ],
      [/^node_modules\/x\/b\.wasm is left out/, /formats: wasm:node_modules\/x\/b\.wasm$/],
      [
        /^tests\/a\.wasm is left out with the folder tests: it is a folder for tests/,
        /^Publish it all the same: formats: wasm:tests\/a\.wasm$/,
      ],
      [/^tests\/policy\.wasm is left out/, /formats: kubewarden:tests\/policy\.wasm$/],
    ],
  },
  {
    title: 'vendored dependencies',
    files: { 'go.mod': 'module shop', 'vendor/modules.txt': '', 'vendor/x/sqlite3.wasm': binary },
    near: [
      [
        /^vendor\/x\/sqlite3\.wasm is left out with the folder vendor: it holds dependencies that Go has vendored/,
        /formats: wasm:vendor\/x\/sqlite3\.wasm$/,
      ],
      [/^go\.mod/, /go build/],
    ],
  },
  {
    title: 'an image layout, and what exclude names',
    files: { 'oci/oci-layout': '{}', 'dist/a.wasm': binary },
    options: { inputs: { exclude: 'dist' } },
    near: [
      [
        /^dist\/a\.wasm is left out with the folder dist: "exclude" names it/,
        /^Publish it all the same: formats: wasm:dist\/a\.wasm$/,
      ],
      [/^oci is left out: it is an OCI image layout/, /formats: layout:oci$/],
    ],
  },
  {
    title: 'a symlink out of the workspace',
    files: { 'MODULE.bazel': '' },
    options: { links: { 'bazel-bin': '/' } },
    near: [[/^bazel-bin is left out: it is a symlink out of the workspace/, /path: bazel-bin$/]],
  },
];

for (const { title, files, options, near } of cases) {
  test(`with ${title}, nothing is found, and what is nearly there is named`, async () => {
    const run = await dryRun(files, options);
    const [head, ...others] = run.problems;
    assert.match(head ?? '', /^nothing to publish found in .* \[nothing-found\]$/);
    assert.equal(others.length, near.length, others.join('\n'));
    for (const [index, [message, hint]] of near.entries()) {
      assert.match(others[index] ?? '', message);
      assert.match(run.hints[index + 1] ?? '', hint);
    }
    assert.equal(run.error?.code, 'nothing-found');
  });
}

test('the lines of what is left out publish it', async () => {
  const files = {
    'tests/a.wasm': binary,
    'node_modules/x/b.wasm': moduleOf('b'),
    '.cache/c.wasm': moduleOf('c'),
  };
  const { hints } = await dryRun(files);
  const lines = hints.slice(1).map((hint) => hint.replace(/^.*formats: /, ''));
  const run = await dryRun(files, { inputs: { formats: lines.join('\n') } });
  assert.deepEqual(run.published, ['wasm:.cache/c.wasm', 'wasm:node_modules/x/b.wasm', 'wasm:tests/a.wasm']);
});

test('many left-out files are counted, and explain lists them up to a limit', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 80 }, (_, at) => [
      `testdata/${String(at).padStart(2, '0')}.wasm`,
      moduleOf(`${at}`),
    ]),
  );
  const run = await dryRun(many);
  assert.equal(run.problems.length, 12);
  assert.match(run.problems[11] ?? '', /^70 more files are left out like these/);
  assert.equal(run.explained.filter((line) => /^testdata\/\d\d\.wasm: left out/.test(line)).length, 50);
  assert.ok(run.explained.includes('testdata: left out: 30 more files in it that could count'));
});
