/** Workspaces as projects leave them after a build: which files are published, and which are inputs, copies or dependencies. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { annotatedPolicy, componentOf, moduleOf, moduleWith } from '../support/binaries.ts';
import { dryRun, type Files } from '../support/dry-run.ts';

interface Case {
  /** Completes "of …, … is published". */
  readonly of: string;
  readonly files: Files;
  readonly links?: Readonly<Record<string, string>>;
  /** Files that are published, with their format. */
  readonly published: readonly string[];
}

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(moduleOf) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];

const pairs: readonly Case[] = [
  {
    of: 'a debug build in a folder below the release build at the top',
    files: { 'a.wasm': a, 'debug/a.wasm': b },
    published: ['wasm:a.wasm'],
  },
  {
    of: 'the same one folder deeper',
    files: { 'x/a.wasm': a, 'x/debug/a.wasm': b },
    published: ['wasm:x/a.wasm'],
  },
  {
    of: 'AssemblyScript with its default names',
    files: { 'build/release.wasm': a, 'build/debug.wasm': b, 'package.json': '{"name": "levenshtein"}' },
    published: ['wasm:build/release.wasm'],
  },
  {
    of: 'AssemblyScript with its former names',
    files: { 'build/optimized.wasm': a, 'build/untouched.wasm': b },
    published: ['wasm:build/optimized.wasm'],
  },
  {
    of: 'a debug build with a suffix',
    files: { 'dist/sql-wasm.wasm': a, 'dist/sql-wasm-debug.wasm': b },
    published: ['wasm:dist/sql-wasm.wasm'],
  },
  {
    of: 'debug builds with other suffixes',
    files: { 'x.wasm': a, 'x.debug.wasm': b, 'x_dbg.wasm': c, 'x.unopt.wasm': d },
    published: ['wasm:x.wasm'],
  },
  {
    of: 'a program that is called debug and built for release',
    files: { 'target/wasm32-wasip1/release/my-debug.wasm': a, 'target/wasm32-wasip1/release/my.wasm': b },
    published: [
      'wasm:target/wasm32-wasip1/release/my-debug.wasm',
      'wasm:target/wasm32-wasip1/release/my.wasm',
    ],
  },
  {
    of: 'folders of CMake',
    files: { 'cmake-build-debug/cat.wasm': a, 'build/cat.wasm': b },
    published: ['wasm:build/cat.wasm'],
  },
  {
    of: 'folders of CMake for each configuration',
    files: { 'build-debug/cat.wasm': a, 'build-release/cat.wasm': b },
    published: ['wasm:build-release/cat.wasm'],
  },
  {
    of: 'a crate that is also packaged, which Cargo checks by a debug build',
    files: {
      'Cargo.toml': '[package]\nname = "cat"\nversion = "1.0.0"',
      'target/wasm32-wasip1/release/cat.wasm': a,
      'target/package/cat-1.0.0/Cargo.toml': '[package]\nname = "cat"\nversion = "1.0.0"',
      'target/package/cat-1.0.0/target/wasm32-wasip1/debug/cat.wasm': b,
    },
    published: ['wasm:target/wasm32-wasip1/release/cat.wasm'],
  },
  {
    of: 'presets of CMake',
    files: { 'out/build/wasi-debug/src/cat.wasm': a, 'out/build/wasi-release/src/cat.wasm': b },
    published: ['wasm:out/build/wasi-release/src/cat.wasm'],
  },
  ...[
    ['out/build/wasm-auth-release/auth.wasm', 'out/build/wasm-cart-release/cart.wasm'],
    ['build-auth-release/plugin.wasm', 'build-cart-debug/plugin.wasm'],
    ['build/emscripten-release/main.wasm', 'build/wasi-release/main.wasm'],
    ['build/RelWithDebInfo/main.wasm', 'build/Release/main.wasm'],
    ['engine-embedded.wasm', 'engine.wasm'],
  ].map(
    (paths): Case => ({
      of: 'several products, platforms or configurations, which are no builds of one thing,',
      files: Object.fromEntries(paths.map((path, at) => [path, [a, b][at] ?? a])),
      published: paths.map((path) => `wasm:${path}`),
    }),
  ),
  {
    of: 'a bindings folder in target, of which only what cargo-component generates is left out',
    files: {
      'target/bindings/cat_bg.wasm': a,
      'target/bindings/dog/target.wasm': b,
      'target/package/dog.wasm': c,
    },
    published: ['wasm:target/bindings/cat_bg.wasm', 'wasm:target/package/dog.wasm'],
  },
  {
    of: 'Kotlin, with what Binaryen has optimised',
    files: {
      'build/compileSync/wasmWasi/main/developmentExecutable/kotlin/chart.wasm': a,
      'build/compileSync/wasmWasi/main/productionExecutable/kotlin/chart.wasm': b,
      'build/compileSync/wasmWasi/main/productionExecutable/optimized/chart.wasm': c,
    },
    published: ['wasm:build/compileSync/wasmWasi/main/productionExecutable/optimized/chart.wasm'],
  },
  {
    of: 'Cabal, which has a folder build below one of a target triple',
    files: {
      'dist-newstyle/build/wasm32-wasi/ghc-9.10.1/tool-0.1.0/x/tool/build/tool/tool.wasm': a,
      'dist-newstyle/build/wasm32-wasi/ghc-9.10.1/tool-0.1.0/x/tool/opt/build/tool/tool.wasm': b,
    },
    published: ['wasm:dist-newstyle/build/wasm32-wasi/ghc-9.10.1/tool-0.1.0/x/tool/opt/build/tool/tool.wasm'],
  },
  {
    of: '.NET',
    files: {
      'src/App/App.csproj': '',
      'src/App/bin/Debug/net10.0/App.wasm': a,
      'src/App/bin/Release/net10.0/App.wasm': b,
      'src/App/obj/Release/net10.0/App.wasm': c,
    },
    published: ['wasm:src/App/bin/Release/net10.0/App.wasm'],
  },
  {
    of: 'an annotated policy and its input',
    files: { 'annotated-policy.wasm': annotatedPolicy('safe'), 'policy.wasm': a },
    published: ['kubewarden:annotated-policy.wasm'],
  },
  {
    of: 'an annotated policy, its input and the build that the input is a copy of',
    files: {
      'annotated-policy.wasm': annotatedPolicy('safe'),
      'policy.wasm': a,
      'target/wasm32-wasip1/release/safe_labels.wasm': a,
    },
    published: ['kubewarden:annotated-policy.wasm'],
  },
  {
    of: 'two policies and a program beside them',
    files: {
      'policies/one/annotated-policy.wasm': annotatedPolicy('one'),
      'policies/one/policy.wasm': a,
      'policies/two/annotated-policy.wasm': annotatedPolicy('two'),
      'policies/two/policy.wasm': b,
      'tool/dist/tool.wasm': c,
    },
    published: [
      'kubewarden:policies/one/annotated-policy.wasm',
      'kubewarden:policies/two/annotated-policy.wasm',
      'wasm:tool/dist/tool.wasm',
    ],
  },
  {
    of: 'a component and what jco made of it',
    files: {
      'adder.wasm': componentOf('adder'),
      'dist/adder.core.wasm': a,
      'dist/adder.core2.wasm': b,
      'dist/adder.js': '',
    },
    published: ['wasm:adder.wasm'],
  },
  {
    of: 'a component and what jco made of it in a folder of its own',
    files: { 'reverse.wasm': componentOf('x'), 'dist/transpiled/reverse.core.wasm': a },
    published: ['wasm:reverse.wasm'],
  },
  {
    of: 'core modules without their component',
    files: { 'dist/adder.core.wasm': a, 'dist/adder.core2.wasm': b },
    published: ['wasm:dist/adder.core.wasm', 'wasm:dist/adder.core2.wasm'],
  },
  {
    of: 'a core module and components made of it, with suffixes',
    files: {
      'x.wasm': a,
      'x.component.wasm': componentOf('x'),
      'y.wasm': b,
      'y-component.wasm': componentOf('y'),
    },
    published: ['wasm:x.component.wasm', 'wasm:y-component.wasm'],
  },
  {
    of: 'a component composed of another one',
    files: { 'app.wasm': componentOf('app'), 'app.composed.wasm': componentOf('composed') },
    published: ['wasm:app.composed.wasm'],
  },
  {
    of: 'a module and a component of the same name in two projects',
    files: { 'main.wasm': componentOf('main'), 'plugins/auth/main.wasm': a },
    published: ['wasm:main.wasm', 'wasm:plugins/auth/main.wasm'],
  },
  {
    of: 'wasm-pack',
    files: {
      'pkg/image_tools_bg.wasm': a,
      'pkg/image_tools.js': '',
      'target/wasm32-unknown-unknown/release/image_tools.wasm': b,
      'target/wasm32-unknown-unknown/release/deps/image_tools.wasm': b,
    },
    published: ['wasm:pkg/image_tools_bg.wasm'],
  },
  {
    of: 'wasm-pack in a member of a workspace, with another output name',
    files: {
      'crates/tools/pkg/index_bg.wasm': a,
      'target/wasm32-unknown-unknown/release/tools.wasm': moduleWith('__wasm_bindgen_unstable', 'x'),
    },
    published: ['wasm:crates/tools/pkg/index_bg.wasm'],
  },
  {
    of: 'a bundler that adds a hash to the name',
    files: {
      'dist/todo-3f9a1c5b7d2e4f60_bg.wasm': a,
      'target/wasm32-unknown-unknown/release/todo.wasm': b,
      'target/wasm32-unknown-unknown/debug/todo.wasm': c,
    },
    published: ['wasm:dist/todo-3f9a1c5b7d2e4f60_bg.wasm'],
  },
  {
    of: 'a signed module and its input',
    files: { 'build/http_kv.wasm': a, 'build/http_kv_s.wasm': moduleWith('jwt', 'token') },
    published: ['wasm:build/http_kv_s.wasm'],
  },
  {
    of: 'two programs whose names differ by _s',
    files: { 'build/lib.wasm': a, 'build/lib_s.wasm': b },
    published: ['wasm:build/lib.wasm', 'wasm:build/lib_s.wasm'],
  },
  {
    of: 'an optimised build',
    files: { 'build/app.wasm': a, 'build/app-optimized.wasm': b },
    published: ['wasm:build/app-optimized.wasm'],
  },
  {
    of: 'a stripped build',
    files: { 'dist/app.wasm': a, 'dist/app.stripped.wasm': b },
    published: ['wasm:dist/app.stripped.wasm'],
  },
  {
    of: 'MoonBit, which builds in target too',
    files: {
      'moon.mod.json': '{"name": "acme/kit"}',
      'target/wasm/release/build/auth/auth.wasm': a,
      'target/wasm/debug/build/auth/auth.wasm': b,
    },
    published: ['wasm:target/wasm/release/build/auth/auth.wasm'],
  },
  {
    of: 'MoonBit with two backends, one of them built for debugging only',
    files: {
      'moon.mod.json': '{"name": "acme/kit"}',
      'target/wasm-gc/release/build/main/main.wasm': a,
      'target/wasm/debug/build/main/main.wasm': b,
    },
    published: ['wasm:target/wasm-gc/release/build/main/main.wasm'],
  },
  {
    of: 'equal bytes, one with a hash in its name',
    files: { 'd/x-B7x3Qk2a.wasm': a, 'packages/x/codec/x.wasm': a },
    published: ['wasm:packages/x/codec/x.wasm'],
  },
  {
    of: 'an object file of a linker',
    files: { 'build/app.wasm': a, 'build/lib.wasm': objectFile() },
    published: ['wasm:build/app.wasm'],
  },
];

/** A core module as a compiler writes it for a linker: it imports its memory and has a section `linking`. */
function objectFile(): Uint8Array {
  const name = (text: string) => [text.length, ...Buffer.from(text)];
  const memory = [1, ...name('env'), ...name('__linear_memory'), 2, 0, 0];
  const linking = [...name('linking'), 2];
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return Uint8Array.from([...header, 2, memory.length, ...memory, 0, linking.length, ...linking]);
}

const leftOut: readonly Case[] = [
  {
    of: 'Go with vendored dependencies',
    files: {
      'go.mod': 'module shop.example/shop',
      'dist/notes.wasm': a,
      'vendor/modules.txt': '# example.com/db v1.0.0',
      'vendor/example.com/db/sqlite3.wasm': b,
    },
    published: ['wasm:dist/notes.wasm'],
  },
  {
    of: 'a folder vendor that no tool has written',
    files: { 'vendor/notes.wasm': a },
    published: ['wasm:vendor/notes.wasm'],
  },
  {
    of: 'Rust with vendored dependencies',
    files: {
      'third_party/rust/db/.cargo-checksum.json': '{}',
      'third_party/rust/db/sqlite3.wasm': a,
      'vendor/db/.cargo-checksum.json': '{}',
      'vendor/db/sqlite3.wasm': b,
      'dist/app.wasm': c,
    },
    published: ['wasm:dist/app.wasm'],
  },
  {
    of: 'an adapter of WASI',
    files: {
      'adapters/wasi_snapshot_preview1.reactor.wasm': a,
      'wasi_snapshot_preview1.wasm': b,
      'lib/wasi_snapshot_preview1.command-25.wasm': c,
      'app.wasm': d,
    },
    published: ['wasm:app.wasm'],
  },
  ...[
    'test',
    'tests',
    '__tests__',
    'testdata',
    'fixture',
    'fixtures',
    'bench',
    'benches',
    'benchmarks',
    'e2e',
    'spec-tests',
  ].map((folder) => ({
    of: `a folder ${folder}`,
    files: { 'app.wasm': a, [`${folder}/b.wasm`]: b, [`x/${folder}/y/c.wasm`]: c },
    published: ['wasm:app.wasm'],
  })),
  {
    of: 'folders whose names only begin like those of tests',
    files: { 'tests.old/a.wasm': a, 'testing/b.wasm': b, 'workbench/c.wasm': c, 'my-test/d.wasm': d },
    published: [
      'wasm:my-test/d.wasm',
      'wasm:testing/b.wasm',
      'wasm:tests.old/a.wasm',
      'wasm:workbench/c.wasm',
    ],
  },
  {
    of: 'virtual environments of any name',
    files: {
      '.venv/lib/x.wasm': a,
      'env/pyvenv.cfg': '',
      'env/lib/python3.11/site-packages/y.wasm': b,
      'dist/calc.wasm': c,
    },
    published: ['wasm:dist/calc.wasm'],
  },
  {
    of: 'WIT dependencies',
    files: { 'wit/deps/clocks.wasm': a, 'deps/b.wasm': b },
    published: ['wasm:deps/b.wasm'],
  },
  {
    of: 'hidden folders and files',
    files: { '.cache/a.wasm': a, '.b.wasm': b, 'x/.tool/c.wasm': c, 'd.wasm': d },
    published: ['wasm:d.wasm'],
  },
  {
    of: 'SwiftPM',
    files: {
      '.build/wasm32-unknown-wasip1/release/App.wasm': a,
      '.build/checkouts/kit/release/Kit.wasm': b,
      '.build/plugins/Tool.wasm': c,
    },
    published: ['wasm:.build/wasm32-unknown-wasip1/release/App.wasm'],
  },
  {
    of: 'SwiftPM with builds of both configurations',
    files: {
      '.build/wasm32-unknown-wasip1/release/App.wasm': a,
      '.build/wasm32-unknown-wasip1/debug/App.wasm': b,
    },
    published: ['wasm:.build/wasm32-unknown-wasip1/release/App.wasm'],
  },
  {
    of: 'intermediate files of CMake and of Cargo in a folder of another name',
    files: {
      'build/cat.wasm': a,
      'build/CMakeFiles/4.0.2/CompilerIdC/a.out.wasm': b,
      'out/cargo/wasm32-wasip2/release/geo.wasm': c,
      'out/cargo/wasm32-wasip2/release/deps/geo-1.wasm': d,
    },
    published: ['wasm:build/cat.wasm', 'wasm:out/cargo/wasm32-wasip2/release/geo.wasm'],
  },
  {
    of: 'a Spin application whose component is in a folder for tests',
    files: { 'spin.toml': spinApp('app', 'tests/app.wasm'), 'tests/app.wasm': a, 'tests/b.wasm': b },
    published: ['spin:spin.toml'],
  },
  {
    of: 'a Spin application whose component is behind a symlink',
    files: { 'spin.toml': spinApp('app', 'build/app.wasm'), 'out/app.wasm': a },
    links: { build: 'out' },
    published: ['spin:spin.toml'],
  },
  {
    of: 'a cup controller whose Wasm is in a folder for tests',
    files: { 'controller.json': controller('acme', 'testdata/acme.wasm'), 'testdata/acme.wasm': a },
    published: ['cup:controller.json'],
  },
  {
    of: 'a broken fixture beside a good build',
    files: { 'app.wasm': a, 'testdata/broken.wasm': 'not wasm\n' },
    published: ['wasm:app.wasm'],
  },
];

function spinApp(name: string, source: string): string {
  return [
    'spin_manifest_version = 2',
    `[application]\nname = "${name}"`,
    '[[trigger.http]]\nroute = "/..."\ncomponent = "c"',
    `[component.c]\nsource = "${source}"`,
  ].join('\n');
}

function controller(name: string, path: string): string {
  const spec = { type: 'wasm', spec: { path } };
  return JSON.stringify({
    apiVersion: 'cup.flipt.io/v1alpha1',
    kind: 'Controller',
    metadata: { name },
    spec,
  });
}

/** On Windows, symlinks need a privilege. */
const cases = [...pairs, ...leftOut].filter(({ links }) => !links || process.platform !== 'win32');

for (const { of, files, links = {}, published } of cases) {
  test(`of ${of}, ${published.join(' and ')} is published`, async () => {
    const run = await dryRun(files, { links });
    assert.deepEqual(run.published, published, run.explained.join('\n'));
  });
}

test('nothing is said to be both left out and published, and each file that could count is explained', async () => {
  for (const { of, files, links = {} } of cases) {
    const { explained } = await dryRun(files, { links });
    const published = explained.filter((line) => /: published /.test(line)).map(pathOf);
    const omitted = explained.filter((line) => /: left out/.test(line)).map(pathOf);
    assert.deepEqual(
      published.filter((path) => omitted.includes(path)),
      [],
      `${of}\n${explained.join('\n')}`,
    );
    for (const path of Object.keys(files).filter((file) => file.endsWith('.wasm'))) {
      const isExplained = [...published, ...omitted].some(
        (one) => one === path || path.startsWith(`${one}/`),
      );
      assert.ok(isExplained, `${of}: ${path}\n${explained.join('\n')}`);
    }
  }
});

function pathOf(line: string): string {
  return line.slice(0, line.indexOf(': '));
}

test('only the path below "path" leaves a folder out', async () => {
  const files = { 'tests/a.wasm': a, 'tests/fixtures/b.wasm': b };
  const { path, remove } = await (await import('../support/workspace.ts')).makeWorkspace(files);
  const { dryRunIn } = await import('../support/dry-run.ts');
  const run = await dryRunIn(`${path}/tests`);
  await remove();
  assert.deepEqual(run.published, ['wasm:a.wasm']);
});
