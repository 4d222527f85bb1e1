/** What is broken or unbuilt: when it fails the run, when it is a warning, and that all of it is reported at once. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { componentOf, moduleOf } from '../support/binaries.ts';
import { type DryRunOptions, dryRun, type Files } from '../support/dry-run.ts';

const good = moduleOf('good');
const release = { kind: 'tag', tag: 'v1.0.0' } as const;

function spinApp(name: string, source = 'app.wasm'): string {
  return [
    'spin_manifest_version = 2',
    `[application]\nname = "${name}"`,
    '[[trigger.http]]\nroute = "/..."\ncomponent = "c"',
    `[component.c]\nsource = "${source}"`,
  ].join('\n');
}

const template = spinApp('{{project-name}}', 'main.wasm').replace(
  '[component.c]',
  '[component.{{project-name | kebab_case}}]',
);

interface Case {
  readonly title: string;
  readonly files: Files;
  readonly options?: DryRunOptions;
  readonly published: readonly string[];
  /** Of the problems; none when they are warnings. */
  readonly problems?: readonly RegExp[];
  readonly warnings?: readonly RegExp[];
}

const cases: readonly Case[] = [
  {
    title: 'a zero-byte file beside a good one is a warning',
    files: { 'app.wasm': good, 'assets/empty.wasm': '' },
    published: ['wasm:app.wasm'],
    warnings: [/^assets\/empty\.wasm is empty: .*it is left out\. .*exclude: assets\/empty\.wasm$/],
  },
  {
    title: 'a text file beside a good one is a warning',
    files: { 'app.wasm': good, 'wasm-cc/BUILD.wasm': 'cc_binary(name = "x")\n' },
    published: ['wasm:app.wasm'],
    warnings: [/^wasm-cc\/BUILD\.wasm is plain text/],
  },
  {
    title: 'a broken file alone fails the run',
    files: { 'a.wasm': 'text', 'b.wasm': '' },
    published: [],
    problems: [/^a\.wasm is plain text.*\[invalid-wasm\]$/, /^b\.wasm is empty.*\[invalid-wasm\]$/],
  },
  {
    title: 'a broken file that is named fails the run',
    files: { 'app.wasm': good, 'b.wasm': 'text' },
    options: { inputs: { formats: 'wasm:app.wasm\nwasm:b.wasm' } },
    published: ['wasm:app.wasm'],
    problems: [/^b\.wasm is plain text/],
  },
  {
    title: 'a broken file in a folder that is named fails the run',
    files: { 'dist/app.wasm': good, 'dist/b.wasm': 'text' },
    options: { inputs: { formats: 'wasm:dist' } },
    published: ['wasm:dist/app.wasm'],
    problems: [/^dist\/b\.wasm is plain text/],
  },
  {
    title: 'a broken file beside a good one fails a release',
    files: { 'app.wasm': good, 'dist/b.wasm': '' },
    options: { trigger: release },
    published: ['wasm:app.wasm'],
    problems: [/^dist\/b\.wasm is empty/],
  },
  {
    title: 'a broken file that git tracks is a warning also on a release, since no build has written it',
    files: { 'assets/b.wasm': '', '.gitignore': 'dist\n' },
    options: { trigger: release, git: true, built: { 'dist/app.wasm': good } },
    published: ['wasm:dist/app.wasm'],
    warnings: [/^assets\/b\.wasm is empty/],
  },
  {
    title: 'a broken output of a build fails a release also where git tracks other files',
    files: { 'README.md': '', '.gitignore': 'dist\n' },
    options: { trigger: release, git: true, built: { 'dist/app.wasm': good, 'dist/b.wasm': '' } },
    published: ['wasm:dist/app.wasm'],
    problems: [/^dist\/b\.wasm is empty/],
  },
  {
    title: 'a broken sample is a warning also on a release',
    files: { 'app.wasm': good, 'examples/x/b.wasm': '', 'examples/y/spin.toml': spinApp('y') },
    options: { trigger: release },
    published: ['wasm:app.wasm'],
    warnings: [/^examples\/y\/spin\.toml/, /^examples\/x\/b\.wasm is empty/],
  },
  {
    title:
      'a template of a Spin application is a warning also on a release, and its Wasm is not published by itself',
    files: {
      'app.wasm': good,
      'parts/content/spin.toml': template,
      'parts/content/main.wasm': moduleOf('t'),
    },
    options: { trigger: release },
    published: ['wasm:app.wasm'],
    warnings: [
      /^parts\/content\/spin\.toml: is a template, with placeholders.*exclude: parts\/content\/spin\.toml$/,
    ],
  },
  {
    title: 'a template of a Spin application is no application even if it is valid and complete',
    files: {
      'app.wasm': good,
      'kit/spin.toml': spinApp('{{project-name}}', 'main.wasm'),
      'kit/main.wasm': moduleOf('t'),
    },
    options: { trigger: release },
    published: ['wasm:app.wasm'],
    warnings: [/^kit\/spin\.toml: is a template/],
  },
  {
    title: 'a template of a Spin application that is named fails the run',
    files: { 'kit/spin.toml': spinApp('{{project-name}}', 'main.wasm'), 'kit/main.wasm': good },
    options: { inputs: { formats: 'spin:kit/spin.toml' } },
    published: [],
    problems: [/^kit\/spin\.toml: is a template/],
  },
  {
    title: 'an expression of a Spin application is no placeholder of a template',
    files: {
      'spin.toml': `${spinApp('a')}\nvariables = { t = "{{ token }}" }\n[variables]\ntoken = { required = true }`,
      'app.wasm': good,
    },
    published: ['spin:spin.toml'],
  },
  {
    title: 'a glob that matches only what exclude leaves out is said to',
    files: { 'app.wasm': good, 'dist/a.wasm': moduleOf('a') },
    options: { inputs: { formats: 'wasm:app.wasm\nwasm:dist/*.wasm', exclude: 'dist' } },
    published: ['wasm:app.wasm'],
    problems: [/^formats: wasm:dist\/\*\.wasm matches only what "exclude" leaves out \[input\]$/],
  },
  {
    title: 'a broken component of an application is reported once',
    files: {
      'spin.toml': spinApp('a'),
      'app.wasm': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\n',
    },
    published: [],
    problems: [/^app\.wasm is a Git LFS pointer.*\[invalid-wasm\]$/],
  },
  {
    title: 'a Spin application that is not built is a warning beside what is',
    files: { 'a/spin.toml': spinApp('a'), 'a/app.wasm': good, 'b/spin.toml': spinApp('b') },
    published: ['spin:a/spin.toml'],
    warnings: [
      /^b\/spin\.toml: \[component\.c\] source: app\.wasm does not exist; it is left out\. Build it first: spin build$/,
    ],
  },
  {
    title: 'a Spin application that is not built fails a release',
    files: { 'a/spin.toml': spinApp('a'), 'a/app.wasm': good, 'b/spin.toml': spinApp('b') },
    options: { trigger: release },
    published: ['spin:a/spin.toml'],
    problems: [/^b\/spin\.toml: .* does not exist/],
  },
  {
    title: 'three Spin applications that are not built are three problems of one run',
    files: { 'a/spin.toml': spinApp('a'), 'b/spin.toml': spinApp('b'), 'c/spin.toml': spinApp('c') },
    published: [],
    problems: [/^a\/spin\.toml/, /^b\/spin\.toml/, /^c\/spin\.toml/],
  },
  {
    title: 'problems of several formats are reported together',
    files: {
      'a/spin.toml': spinApp('a'),
      'b.wasm': 'text',
      'c.json': JSON.stringify({ apiVersion: 'cup.flipt.io/v9', kind: 'Controller' }),
    },
    published: [],
    problems: [/^a\/spin\.toml/, /^c\.json: apiVersion/, /^b\.wasm is plain text/],
  },
  {
    title: 'the built component of an application that cannot be published is not published by itself',
    files: {
      'app/spin.toml': `${spinApp('app')}\n[component.d]\nsource = "gone.wasm"\nfiles = ["assets/**/*"]`,
      'app/app.wasm': componentOf('app'),
      'app/assets/search.wasm': moduleOf('search'),
      'other.wasm': good,
    },
    published: ['wasm:other.wasm'],
    warnings: [/^app\/spin\.toml/],
  },
  {
    title: 'the Wasm of a controller that cannot be published is not published by itself',
    files: {
      'cup/controller.json': JSON.stringify({
        apiVersion: 'cup.flipt.io/v9',
        kind: 'Controller',
        spec: { type: 'wasm', spec: { path: 'acme.wasm' } },
      }),
      'cup/acme.wasm': moduleOf('acme'),
      'other.wasm': good,
    },
    published: ['wasm:other.wasm'],
    warnings: [/^cup\/controller\.json: apiVersion/],
  },
  {
    title: 'a debug build without another one is published with a warning',
    files: { 'target/wasm32-wasip1/debug/x.wasm': good },
    published: ['wasm:target/wasm32-wasip1/debug/x.wasm'],
    warnings: [/^target\/wasm32-wasip1\/debug\/x\.wasm is a debug build, and there is no other build of it$/],
  },
  {
    title: 'a debug build without another one is refused on a release tag',
    files: {
      'target/wasm32-wasip1/debug/x.wasm': good,
      'target/wasm32-wasip1/release/y.wasm': moduleOf('y'),
    },
    options: { trigger: release },
    published: ['wasm:target/wasm32-wasip1/debug/x.wasm', 'wasm:target/wasm32-wasip1/release/y.wasm'],
    problems: [/debug\/x\.wasm is a debug build/],
  },
  {
    title: 'a debug build that is named is published on a release tag',
    files: { 'x-debug.wasm': good },
    options: { trigger: release, inputs: { formats: 'wasm:x-debug.wasm' } },
    published: ['wasm:x-debug.wasm'],
  },
  {
    title: 'a git tag of a monorepo releases its artifact whatever is wrong with the others',
    files: {
      'a/Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"',
      'a/a.wasm': good,
      'b/spin.toml': spinApp('b'),
      'c/c.wasm': '',
      'd/target/wasm32-wasip1/debug/d.wasm': moduleOf('d'),
      'e/dist/e.wasm': moduleOf('e'),
      'e/out/e.wasm': moduleOf('other'),
      'f/Cargo.toml': '[package]\nname = "f"\nversion = "2.0.0"',
      'f/f.wasm': moduleOf('f'),
    },
    options: { trigger: { kind: 'tag', tag: 'a-v1.0.0' } },
    published: ['wasm:a/a.wasm'],
    warnings: [/^b\/spin\.toml: .* does not exist; it is left out/, /^c\/c\.wasm is empty/],
  },
  {
    title: 'a broken file of the package that the git tag names fails the release',
    files: {
      'Cargo.toml': '[package]\nname = "cart"\n[[bin]]\nname = "cart-admin"',
      'target/wasm32-wasip1/release/cart.wasm': '',
      'target/wasm32-wasip1/release/cart-admin.wasm': good,
    },
    options: { trigger: { kind: 'tag', tag: 'cart/v1.2.3' } },
    published: ['wasm:target/wasm32-wasip1/release/cart-admin.wasm'],
    problems: [/cart\.wasm is empty/],
  },
  {
    title: 'a broken file of several that a package builds fails its release',
    files: {
      'tools/package.json': '{ "name": "@acme/tools", "version": "1.2.3" }',
      'tools/x/x.wasm': good,
      'tools/y/y.wasm': moduleOf('y'),
      'tools/z/z.wasm': '',
    },
    options: { trigger: { kind: 'tag', tag: '@acme/tools@1.2.3' } },
    published: ['wasm:tools/x/x.wasm', 'wasm:tools/y/y.wasm'],
    problems: [/^tools\/z\/z\.wasm is empty/],
  },
  {
    title: 'a broken build fails a release also where an old copy of it is good',
    files: {
      'dist/cart.wasm': good,
      'shop/target/wasm32-wasip1/release/cart.wasm': '',
      'other/b.wasm': '',
    },
    options: { trigger: { kind: 'tag', tag: 'cart/v1.2.3' } },
    published: ['wasm:dist/cart.wasm'],
    problems: [/^shop\/target.*cart\.wasm is empty/],
    warnings: [/^other\/b\.wasm is empty/],
  },
  {
    title: 'an application that is not built is not released as bare Wasm',
    files: { 'cart/spin.toml': spinApp('cart'), 'target/wasm32-wasip2/release/cart.wasm': good },
    options: { trigger: { kind: 'tag', tag: 'cart/v1.2.3' } },
    published: ['wasm:target/wasm32-wasip2/release/cart.wasm'],
    problems: [/^cart\/spin\.toml: .* does not exist/],
  },
  {
    title: 'a git tag that means several artifacts leaves no broken file out',
    files: { 'a/cart/main.wasm': good, 'b/cart/main.wasm': moduleOf('b'), 'c/c.wasm': '' },
    options: {
      trigger: { kind: 'tag', tag: 'cart/v1.2.3' },
      inputs: { tags: '1.2.3', names: 'a/cart/main.wasm: a/cart\nb/cart/main.wasm: b/cart' },
    },
    published: ['wasm:a/cart/main.wasm', 'wasm:b/cart/main.wasm'],
    problems: [/^c\/c\.wasm is empty/],
  },
  ...['d', 'e', 'b'].map(
    (name): Case => ({
      title: `a git tag of a monorepo does not release what is wrong: ${name}`,
      files: {
        'a.wasm': good,
        'b/spin.toml': spinApp('b'),
        'd/target/wasm32-wasip1/debug/d.wasm': moduleOf('d'),
        'e/dist/e.wasm': moduleOf('e'),
        'e/out/e.wasm': moduleOf('other'),
      },
      options: { trigger: { kind: 'tag', tag: `${name}-v1.0.0` } },
      published:
        {
          b: [
            'wasm:a.wasm',
            'wasm:d/target/wasm32-wasip1/debug/d.wasm',
            'wasm:e/dist/e.wasm',
            'wasm:e/out/e.wasm',
          ],
          d: ['wasm:d/target/wasm32-wasip1/debug/d.wasm'],
          e: ['wasm:e/dist/e.wasm', 'wasm:e/out/e.wasm'],
        }[name] ?? [],
      problems:
        {
          b: [/b\/spin\.toml/, /debug build/, /look like/, /look like/, /"b", which means no artifact/],
          d: [/debug build/],
          e: [/look like/, /look like/],
        }[name] ?? [],
      warnings: name === 'b' ? [] : [/^b\/spin\.toml: .* it is left out/],
    }),
  ),
  {
    title: 'a broken file that is named fails also the release of another artifact',
    files: { 'a.wasm': good, 'b.wasm': '' },
    options: { trigger: { kind: 'tag', tag: 'a-v1.0.0' }, inputs: { formats: 'wasm:a.wasm\nwasm:b.wasm' } },
    published: ['wasm:a.wasm'],
    problems: [/^b\.wasm is empty/],
  },
  {
    title:
      'files of equal name, project and rank are one problem each, with the line that selects or excludes it',
    files: { 'dist/x.wasm': good, 'out/x.wasm': moduleOf('other'), 'y.wasm': moduleOf('y') },
    published: ['wasm:dist/x.wasm', 'wasm:out/x.wasm', 'wasm:y.wasm'],
    problems: [
      /^dist\/x\.wasm and out\/x\.wasm look like builds of one component \[ambiguous\]$/,
      /^out\/x\.wasm and dist\/x\.wasm look like builds of one component \[ambiguous\]$/,
    ],
  },
  {
    title: 'files that would have the same reference are one problem each',
    files: { 'a/x.wasm': good, 'b/x.wasm': moduleOf('b'), 'c/x.wasm': moduleOf('c') },
    published: ['wasm:a/x.wasm', 'wasm:b/x.wasm', 'wasm:c/x.wasm'],
    problems: ['a', 'b', 'c'].map(
      (folder) =>
        new RegExp(
          `^${folder}/x\\.wasm \\(wasm\\), ./x\\.wasm \\(wasm\\) and 1 more would all become oci:out:x-`,
        ),
    ),
  },
  {
    title: 'invalid files, collisions and a bad "to" are reported together',
    files: { 'a/x.wasm': good, 'b/x.wasm': moduleOf('b'), 'c.wasm': 'text' },
    options: { inputs: { formats: 'wasm:a/x.wasm\nwasm:b/x.wasm\nwasm:c.wasm', to: 'ghcr.io/acme/x' } },
    published: [],
    problems: [/^c\.wasm is plain text/, /^"to" is one repository/],
  },
];

for (const { title, files, options, published, problems = [], warnings = [] } of cases) {
  test(title, async () => {
    const run = await dryRun(files, options);
    assert.deepEqual(run.published, published, run.problems.join('\n'));
    matchEach(run.problems, problems);
    matchEach(run.warnings, warnings);
    assert.deepEqual(run.plan?.incomplete?.length, problems.length || undefined);
  });
}

function matchEach(lines: readonly string[], patterns: readonly RegExp[]): void {
  assert.equal(lines.length, patterns.length, lines.join('\n'));
  for (const [index, pattern] of patterns.entries()) assert.match(lines[index] ?? '', pattern);
}

test('a version that differs from the git tag is a warning for what is released', async () => {
  const crate = (name: string, version: string): Files => ({
    [`${name}/Cargo.toml`]: `[package]\nname = "${name}"\nversion = "${version}"`,
    [`${name}/${name}.wasm`]: moduleOf(name),
  });
  const files = { ...crate('a', '1.0.0'), ...crate('b', '2.0.0'), ...crate('c', 'v1.0.0') };
  for (const [tag, expected] of [
    ['v1.0.0', ['b: the git tag says 1.0.0, b/Cargo.toml says 2.0.0; the latter is its version annotation']],
    ['a-v1.0.0', []],
    [
      'b-v1.0.0',
      ['b: the git tag says 1.0.0, b/Cargo.toml says 2.0.0; the latter is its version annotation'],
    ],
  ] as const)
    assert.deepEqual((await dryRun(files, { trigger: { kind: 'tag', tag } })).warnings, expected, tag);
});

test('of what the git tag does not release, explain says so and no tags', async () => {
  const files = { 'a.wasm': good, 'b.wasm': moduleOf('b'), 'c/spin.toml': spinApp('c') };
  const { explained } = await dryRun(files, { trigger: { kind: 'tag', tag: 'a-v1.0.0' } });
  const why = 'left out: the git tag releases something else';
  assert.deepEqual(explained.filter((line) => !/ is a module$|: tag .* \(alias\)/.test(line)).sort(), [
    'a.wasm: published as wasm',
    'a.wasm: tag 1.0.0 (version): git tag a-v1.0.0',
    `b.wasm: ${why}`,
    'c/spin.toml: left out: spin cannot publish it: c/spin.toml: [component.c] source: app.wasm does not exist',
  ]);
});

test('of an index that the git tag releases, nothing is said to be left out', async () => {
  const inputs = { formats: 'wasm\nindex:all a b' };
  const files = { 'a.wasm': good, 'b.wasm': moduleOf('b'), 'c.wasm': moduleOf('c') };
  const { explained } = await dryRun(files, { trigger: { kind: 'tag', tag: 'all-v1.0.0' }, inputs });
  const omitted = explained.filter((line) => line.includes('left out'));
  assert.deepEqual(omitted, ['c.wasm: left out: the git tag releases something else']);
});

test('a git tag that only looks like a release is noted where it gives the default tags', async () => {
  const notes = async (tag: string, tags = '') =>
    (await dryRun({ 'app.wasm': good }, { trigger: { kind: 'tag', tag }, inputs: { tags } })).notes.length;
  for (const tag of ['v2024.05.1', '1.2.3.4', 'app-1.2.3', 'V1.2.3', 'v1.2.3rc1'])
    assert.equal(await notes(tag), 1, tag);
  for (const tag of ['v1.2.3', 'app-v1.2.3', 'v1.2', 'v1', 'nice', '20240501'])
    assert.equal(await notes(tag), 0, tag);
  assert.equal(await notes('1.2.3.4', '1.2.3'), 0);
  assert.equal(await notes('1.2.3.4', 'default\n1.2.3'), 1);
});

test('the hints of a collision are lines to paste, which exclude the one file and no other', async () => {
  const files = { 'x.wasm': good, 'dist/p (1)/x.wasm': moduleOf('b'), 'p[1]/{a}/x.wasm': moduleOf('c') };
  const { hints } = await dryRun(files);
  assert.equal(hints.length, 3);
  const renaming: string[] = [];
  for (const hint of hints) {
    const [, exclude = '', rest = ''] = /^Leave it out with "exclude: (.*)", or (.*)$/s.exec(hint) ?? [];
    const [, formats] = /^publish it alone: formats: (.*)$/.exec(rest) ?? [];
    const [, names = ''] = /^give it another name:\nnames: \|\n {2}(.*)$/.exec(rest) ?? [];
    const format = formats ?? `wasm:${names.replace(/: [^:]*$/, '')}`;
    if (formats === undefined) renaming.push(names);
    else {
      const selected = await dryRun(files, { inputs: { formats } });
      assert.deepEqual([selected.published, selected.problems], [[formats], []]);
    }
    const { published } = await dryRun(files, { inputs: { exclude } });
    assert.equal(published.length, 2, exclude);
    assert.ok(!published.includes(format), exclude);
  }
  assert.deepEqual(renaming.map((line) => line.replace(/^.*: /, '')).sort(), ['a-x', 'p-1-x']);
  const renamed = await dryRun(files, { inputs: { names: renaming.join('\n') } });
  assert.deepEqual([renamed.published.length, renamed.problems], [3, []]);
});

test('many warnings are bounded, and explained in full', async () => {
  const broken = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`assets/${at}.wasm`, '']));
  const { warnings, explained } = await dryRun({ 'app.wasm': good, ...broken });
  assert.equal(warnings.length, 21);
  assert.match(warnings[20] ?? '', /^40 more/);
  assert.equal(explained.filter((line) => line.includes('wasm cannot publish it')).length, 60);
});

test('of many things that only formats would publish, some are noted, with the number of the others', async () => {
  const chart = 'apiVersion: v2\nname: shop\nversion: 1.0.0\n';
  const charts = Object.fromEntries(Array.from({ length: 25 }, (_, at) => [`c${at}/Chart.yaml`, chart]));
  const [note = ''] = (await dryRun({ 'app.wasm': good, ...charts })).notes;
  assert.match(
    note,
    /^found, not selected: helm:c0, .*, helm:c4 and 5 more; name it in "formats" to publish it$/,
  );
});

test('a format that is named and finds nothing is a warning beside what the others find', async () => {
  const run = await dryRun({ 'app.wasm': good }, { inputs: { formats: 'wasm\nhelm' } });
  assert.deepEqual(run.warnings, ['"formats" names helm, which finds nothing to publish']);
});

test('all unknown formats are reported with the lines to write', async () => {
  const run = await dryRun({ 'app.wasm': good }, { inputs: { formats: 'wsam\nhlem' } });
  assert.deepEqual(run.hints, ['Write:\nformats: |\n  wasm\n  helm']);
});

test('a glob of exclude that matches nothing is noted, also when the run fails', async () => {
  const inputs = { exclude: 'nothing.wasm' };
  const note = '"exclude" contains nothing.wasm, which matches nothing';
  assert.deepEqual((await dryRun({ 'app.wasm': good }, { inputs })).notes, [note]);
  assert.deepEqual((await dryRun({ 'a.txt': '' }, { inputs })).notes, [note]);
});
