/** Builds: what the path of a file says about how it was built, and which of two files is published. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildOf } from '../../src/plan/builds.ts';
import { type Binary, losersOf, pairRules } from '../../src/plan/pairs.ts';
import type { WasmFacts } from '../../src/wasm/facts.ts';

/** Path → `project product form rank`. */
const paths: Readonly<Record<string, string>> = {
  'a.wasm': '. a plain release',
  'debug/a.wasm': '. a plain debug',
  'x/debug/a.wasm': 'x a plain debug',
  'bin/Debug/net10.0/A.wasm': 'net10.0 A plain debug',
  'target/wasm32-wasip2/release/edge_greeter.wasm': '. edge_greeter plain release',
  'target/wasm32-wasip2/debug/edge_greeter.wasm': '. edge_greeter plain debug',
  'crates/x/target/wasm32-wasip1/release-lto/x.wasm': 'crates/x x plain release',
  'dist/edge-greeter.wasm': '. edge_greeter plain release',
  'build/debug.wasm': '.  plain debug',
  'build/release.wasm': '.  plain release',
  'build/optimized.wasm': '.  plain optimised',
  'build/untouched.wasm': '.  plain debug',
  'dist/sql-wasm-debug.wasm': '. sql_wasm plain debug',
  'out/game.wasm.debug.wasm': '. game plain debug',
  'x.embed.wasm': '. x core release',
  'x.embedded.wasm': '. x core release',
  'engine-embedded.wasm': '. engine_embedded plain release',
  'text-embed.wasm': '. text_embed plain release',
  'assets/x_bg-dxh0123456789abc.wasm': 'assets x bindgen release',
  'dist/x.opt.wasm': '. x plain optimised',
  'optimized/x.wasm': '. x plain optimised',
  'debug/x.opt.wasm': '. x plain debug',
  'x.component.opt.wasm': '. x component optimised',
  'x-component.wasm': '. x component release',
  'component.wasm': '. component plain release',
  'x.composed.wasm': '. x composed release',
  'dist/adder.core2.wasm': '. adder core release',
  'pkg/image_tools_bg.wasm': '. image_tools bindgen release',
  'pkg.web/image_tools_bg.wasm': 'pkg.web image_tools bindgen release',
  'annotated-policy.wasm': '. policy annotated release',
  'target/wasm32-wasip1/release/my-debug.wasm': '. my_debug plain release',
  'build/compileSync/wasmWasi/main/developmentExecutable/kotlin/chart.wasm':
    'compileSync/wasmWasi/main chart plain debug',
  'build/compileSync/wasmWasi/main/productionExecutable/optimized/chart.wasm':
    'compileSync/wasmWasi/main chart plain optimised',
  'build-debug/a.wasm': '. a plain debug',
  'build-wasi-release/a.wasm': 'build-wasi a plain release',
  'out/build/wasi-debug/src/a.wasm': 'wasi/src a plain debug',
  'out/build/emscripten-release/src/a.wasm': 'emscripten/src a plain release',
  'out/build/wasm-auth-release/a.wasm': 'wasm-auth a plain release',
  'build/RelWithDebInfo/a.wasm': 'RelWithDebInfo a plain release',
  'plugins/wasm-debug/a.wasm': 'plugins/wasm-debug a plain release',
  'build/http-debug/a.wasm': 'http-debug a plain release',
};

for (const [path, expected] of Object.entries(paths)) {
  test(`${path} is a build of "${expected}"`, () => {
    const { project, product, form, rank } = buildOf(path);
    assert.equal(`${project} ${product} ${form} ${rank}`, expected);
  });
}

interface Given {
  readonly path: string;
  readonly kind?: string;
  readonly explicit?: boolean;
  readonly facts?: Partial<WasmFacts>;
}

function binary({ path, kind = 'module', explicit = false, facts = {} }: Given): Binary {
  const whole: WasmFacts = {
    file: path,
    kind: 'module',
    size: 8,
    imports: [],
    exports: [],
    moduleImports: [],
    moduleExports: [],
    metadata: {},
    producers: {},
    customSections: [],
    ...facts,
  };
  return { kind, builds: [buildOf(path)], explicit, facts: whole };
}

const section = (name: string) => ({ customSections: [{ name, offset: 0, size: 0 }] });
const guest = { moduleExports: [{ name: '__guest_call', kind: 'func' as const }] };

/** Of each rule one pair, the winner first, and one that looks similar and is none. */
const rows: readonly (readonly [relation: string, pair: [Given, Given], noPair: [Given, Given]])[] = [
  [
    'another build of',
    [{ path: 'dist/x.wasm', explicit: true }, { path: 'target/debug/x.wasm' }],
    [{ path: 'dist/x.wasm', explicit: true }, { path: 'other/x.wasm' }],
  ],
  [
    'a debug build of',
    [{ path: 'x/a.wasm' }, { path: 'x/debug/a.wasm' }],
    [{ path: 'x/a.wasm' }, { path: 'y/debug/a.wasm' }],
  ],
  [
    'a debug build of',
    [{ path: 'build/app.wasm' }, { path: 'build/debug.wasm' }],
    [{ path: 'x/app.wasm' }, { path: 'y/debug.wasm' }],
  ],
  [
    'the input of',
    [{ path: 'annotated-policy.wasm' }, { path: 'policy.wasm' }],
    [{ path: 'p/annotated-policy.wasm' }, { path: 'q/policy.wasm' }],
  ],
  [
    'the input of',
    [{ path: 'labels.wasm', facts: section('io.kubewarden.metadata') }, { path: 'policy.wasm' }],
    [{ path: 'labels.wasm', facts: section('io.kubewarden.metadata') }, { path: 'tool.wasm' }],
  ],
  [
    'the input of',
    [
      { path: 'annotated-policy.wasm', facts: { ...guest, ...section('io.kubewarden.metadata') } },
      { path: 'target/wasm32-wasip1/release/safe_labels.wasm', facts: guest },
    ],
    [
      { path: 'annotated-policy.wasm', facts: section('io.kubewarden.metadata') },
      { path: 'target/wasm32-wasip1/release/tool.wasm' },
    ],
  ],
  [
    'the input of',
    [{ path: 'build/x_s.wasm', facts: section('jwt') }, { path: 'build/x.wasm' }],
    [{ path: 'build/x_s.wasm' }, { path: 'build/x.wasm' }],
  ],
  [
    'a part of',
    [
      { path: 'x.composed.wasm', kind: 'component' },
      { path: 'x.wasm', kind: 'component' },
    ],
    [
      { path: 'x.other.wasm', kind: 'component' },
      { path: 'x.wasm', kind: 'component' },
    ],
  ],
  [
    'the core module of',
    [{ path: 'dist/x.wasm', kind: 'component' }, { path: 'target/wasm32-wasip1/release/x.wasm' }],
    [{ path: 'x.wasm', kind: 'component' }, { path: 'plugins/x.wasm' }],
  ],
  [
    'a core module of',
    [{ path: 'x.wasm', kind: 'component' }, { path: 'dist/transpiled/x.core3.wasm' }],
    [{ path: 'a/x.wasm', kind: 'component' }, { path: 'b/dist/x.core.wasm' }],
  ],
  [
    'the input of',
    [{ path: 'crates/x/pkg/x_bg.wasm' }, { path: 'target/wasm32-unknown-unknown/release/x.wasm' }],
    [{ path: 'crates/x/pkg/x_bg.wasm' }, { path: 'target/wasm32-unknown-unknown/release/y.wasm' }],
  ],
  [
    'the input of',
    [
      { path: 'pkg/index_bg.wasm' },
      { path: 'target/wasm32-unknown-unknown/release/y.wasm', facts: section('__wasm_bindgen_unstable') },
    ],
    [
      { path: 'a/pkg/index_bg.wasm' },
      { path: 'b/target/wasm32-unknown-unknown/release/y.wasm', facts: section('__wasm_bindgen_unstable') },
    ],
  ],
  [
    'a build without optimisation of',
    [{ path: 'x.opt.wasm' }, { path: 'target/release/x.wasm' }],
    [{ path: 'x.opt.wasm', kind: 'component' }, { path: 'target/release/y.wasm' }],
  ],
];

test('each rule has a row that it alone decides', () => {
  for (const rule of pairRules) {
    const decided = rows.some(([relation, pair]) => {
      const [winner, loser] = pair.map(binary) as [Binary, Binary];
      const first = pairRules.find((one) => decides(one, winner, loser));
      return relation === rule.relation && first === rule;
    });
    assert.ok(decided, rule.relation);
  }
});

function decides(rule: (typeof pairRules)[number], winner: Binary, loser: Binary): boolean {
  return losersOf([winner, loser], [rule]).length > 0;
}

for (const [relation, pair, noPair] of rows) {
  const [first, second] = pair.map(({ path }) => path);
  test(`${second} is ${relation} ${first}, in whatever order they are found`, () => {
    const [winner, loser] = pair.map(binary) as [Binary, Binary];
    for (const order of [
      [winner, loser],
      [loser, winner],
    ])
      assert.deepEqual(losersOf(order), [{ loser, winner, relation }]);
  });
  test(`${noPair[1].path} is not ${relation} ${noPair[0].path}`, () => {
    const lost = losersOf(noPair.map(binary));
    assert.deepEqual(
      lost.map((one) => one.relation),
      [],
    );
  });
}

test('what is explicit never loses', () => {
  const both = [binary({ path: 'x.wasm', explicit: true }), binary({ path: 'debug/x.wasm', explicit: true })];
  assert.deepEqual(losersOf(both), []);
});

test('equal files are a debug build only when each of them is one', () => {
  const [release, debug] = ['x/a.wasm', 'x/debug/a.wasm'].map(buildOf) as [
    Binary['builds'][number],
    Binary['builds'][number],
  ];
  const equal: Binary = { ...binary({ path: 'x/a.wasm' }), builds: [release, debug] };
  assert.deepEqual(losersOf([equal, binary({ path: 'x/release/a.wasm' })]), []);
});

test('the rules of thousands of files are applied in time', () => {
  const many = Array.from({ length: 20_000 }, (_, index) =>
    binary({ path: `p${index}/target/wasm32-wasip1/${index % 2 ? 'debug' : 'release'}/main.wasm` }),
  );
  assert.deepEqual(losersOf(many), []);
});
