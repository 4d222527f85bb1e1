/** Tags: the default tags of each event, what kind of tag each is, and the order in which tags are moved. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Trigger } from '../../src/host/host.ts';
import { parseTag } from '../../src/oci/tag.ts';
import { type DefaultSources, defaultTags } from '../../src/plan/tags/defaults.ts';
import { findNamed, parseGitRelease, selectReleased } from '../../src/plan/tags/git-tag.ts';
import { kindOfTag } from '../../src/plan/tags/kinds.ts';
import { movingOrder } from '../../src/release/tag-rules.ts';

const plain = {
  content: undefined,
  version: undefined,
  strictVersion: false,
  semverTags: false,
  name: 'x',
} as const;
/** A WIT package: wkg finds its versions by semver tags and passes over any other tag. */
const wit = { ...plain, strictVersion: true, version: '1.0.0' } as const;
/** Helm takes versions only. */
const chart = { ...wit, version: '1.4.0', versionsOnly: { latest: false, buildMetadata: true } } as const;
/** A Timoni module has no version of its own; without a version, Timoni pulls `latest`. */
const timoni = {
  ...plain,
  strictVersion: true,
  versionsOnly: { latest: true, buildMetadata: false },
} as const;

const gitTag = (tag: string): Trigger => ({ kind: 'tag', tag });
const branch = (name: string): Trigger => ({ kind: 'branch', branch: name, isDefault: false });
const main: Trigger = { kind: 'branch', branch: 'main', isDefault: true };
const pullRequest: Trigger = { kind: 'pull-request', number: 42 };

function tagsOf(sources: Omit<DefaultSources, 'trigger'>, trigger: Trigger): readonly string[] {
  return defaultTags({ ...sources, trigger }).map(({ tag }) => tag);
}

type Table = readonly (readonly [trigger: Trigger, tags: readonly string[]])[];

const ofPlain: Table = [
  [gitTag('v1.2.3'), ['1.2.3', '1.2', '1', 'latest']],
  [gitTag('1.2.3'), ['1.2.3', '1.2', '1', 'latest']],
  [gitTag('v0.4.1'), ['0.4.1', '0.4', 'latest']],
  [gitTag('v1.2.3-rc.1'), ['1.2.3-rc.1']],
  [gitTag('v1.4.0+b7'), ['1.4.0_b7', '1.4', '1', 'latest']],
  [gitTag('1.4.0-rc.1+b.7'), ['1.4.0-rc.1_b.7']],
  [gitTag('v1.4.0+b7+c8'), ['v1.4.0_b7_c8']],
  [gitTag('v1.4.0/linux'), ['tag-v1.4.0_linux']],
  [gitTag('v1.4/linux'), ['v1.4_linux']],
  [gitTag('1.4.0@sha'), ['tag-1.4.0_sha']],
  [gitTag('cart/v1'), ['cart-v1']],
  [gitTag('cart/v1.2.3'), ['1.2.3', '1.2', '1', 'latest']],
  [gitTag('cart/v1.4.0+b7'), ['1.4.0_b7', '1.4', '1', 'latest']],
  [gitTag('release/5'), ['release-5']],
  [gitTag('v2'), ['v2']],
  [gitTag('1.2'), ['tag-1.2']],
  [gitTag('latest'), ['tag-latest']],
  [gitTag('edge'), ['tag-edge']],
  [gitTag('20240115'), ['20240115']],
  [pullRequest, ['pr-42']],
  [{ kind: 'merge-queue', number: 42 }, ['pr-42']],
  [main, ['edge']],
  [branch('dev'), ['dev']],
  [branch('feature/x#7'), ['feature-x-7']],
  [branch('1.2.3'), ['branch-1.2.3']],
  [branch('v1.2.3-x'), ['branch-v1.2.3-x']],
  [branch('1.2'), ['branch-1.2']],
  [branch('1'), ['branch-1']],
  [branch('v2'), ['branch-v2']],
  [branch('latest'), ['branch-latest']],
  [branch('edge'), ['branch-edge']],
  [branch('nightly'), ['branch-nightly']],
  [branch('pr-7'), ['branch-pr-7']],
  [branch('sha256-00'), ['branch-sha256-00']],
  [branch('branch-1.2'), ['branch-branch-1.2']],
  [branch('-_x'), ['_x']],
  [{ kind: 'schedule' }, ['nightly']],
  [{ kind: 'event' }, ['edge']],
  [{ kind: 'shell' }, ['latest']],
];

const ofWitPackage: Table = [
  [gitTag('v9.9.9'), ['1.0.0', '1.0', '1', 'latest']],
  [gitTag('v1.0.0-rc.1'), ['tag-1.0.0-rc.1']],
  [gitTag('release/5'), ['release-5']],
  [pullRequest, ['pr-42']],
  [main, ['edge']],
  [branch('dev'), ['dev']],
  [{ kind: 'schedule' }, ['nightly']],
  [{ kind: 'shell' }, ['1.0.0']],
];

const ofChart: Table = [
  [gitTag('v9.9.9'), ['1.4.0']],
  [gitTag('v1.4.0-rc.1'), ['1.4.0-rc.1']],
  [gitTag('release/5'), ['1.4.0-release-5']],
  [pullRequest, ['1.4.0-pr.42']],
  [main, ['1.4.0-edge']],
  [branch('feature/x.y'), ['1.4.0-feature-x-y']],
  [branch('007'), ['1.4.0-branch-007']],
  [{ kind: 'schedule' }, ['1.4.0-nightly']],
  [{ kind: 'shell' }, ['1.4.0']],
];

const ofModule: Table = [
  [gitTag('v1.2.3'), ['1.2.3', 'latest']],
  [gitTag('v1.2.3-rc.1'), ['1.2.3-rc.1']],
  [pullRequest, ['0.0.0-pr.42']],
  [main, ['0.0.0-edge']],
];

const ofLayout: Table = [
  [gitTag('v9.9.9'), ['1.2.0', '1.2', 'latest', 'amd64']],
  [pullRequest, ['1.2.0-pr.42', '1.2-pr-42', 'pr-42', 'amd64']],
  [main, ['1.2.0-edge', '1.2-edge', 'edge', 'amd64']],
  [{ kind: 'shell' }, ['1.2.0', '1.2', 'latest', 'amd64']],
];

const layout = { ...plain, content: ['1.2.0', '1.2', 'latest', 'amd64'].map(parseTag) };

for (const [what, sources, table] of [
  ['an artifact', plain, ofPlain],
  ['a WIT package 1.0.0', wit, ofWitPackage],
  ['a chart 1.4.0', chart, ofChart],
  ['a Timoni module', timoni, ofModule],
  ['a layout with names', layout, ofLayout],
] as const) {
  for (const [trigger, expected] of table) {
    test(`${what} gets the tags ${expected.join(', ')} from ${JSON.stringify(trigger)}`, () => {
      assert.deepEqual(tagsOf(sources, trigger), expected);
    });
  }
}

test('no event but a release moves a version or an alias', () => {
  const names = [
    '1.2.3',
    'v1.2.3',
    '1.2',
    '1',
    'v1',
    'latest',
    '1.4.0',
    '0.0.0',
    'main',
    '日本',
    '#',
    'x'.repeat(300),
  ];
  const triggers: Trigger[] = [pullRequest, main, { kind: 'merge-queue', number: 1 }, { kind: 'schedule' }];
  triggers.push({ kind: 'event' }, ...names.map(branch), gitTag('1.2'), gitTag('latest'), gitTag('main'));
  for (const trigger of triggers) {
    for (const sources of [plain, wit, chart, timoni, layout]) {
      for (const { tag, kind } of defaultTags({ ...sources, trigger })) {
        assert.ok(kind === 'preview' || kind === 'other', `${JSON.stringify(trigger)} ${tag}`);
        if (!('versionsOnly' in sources) && sources !== layout)
          assert.ok(!['version', 'alias'].includes(kindOfTag(tag)), `${JSON.stringify(trigger)} ${tag}`);
        assert.ok(!['1.0.0', '1.4.0', '0.0.0', '1.2.0', '1.2', 'latest'].includes(tag), tag);
      }
    }
  }
});

test('a layout whose names are all kept apart gets different tags on a pull request', () => {
  assert.deepEqual(tagsOf({ ...plain, content: [] }, pullRequest), []);
});

test('a preview of a pre-release sorts after it and before the release', () => {
  assert.deepEqual(tagsOf({ ...chart, version: '1.4.0-rc.1' }, pullRequest), ['1.4.0-rc.1.pr.42']);
  assert.deepEqual(tagsOf({ ...chart, version: '1.4.0+b7' }, pullRequest), ['1.4.0-pr.42']);
});

test('the build metadata of a version follows an underscore, as in Helm', () => {
  assert.deepEqual(tagsOf({ ...chart, version: '1.4.0+build.7' }, { kind: 'shell' }), ['1.4.0_build.7']);
});

test('a version that is longer than a tag is an error', () => {
  const version = `1.0.0-${'x'.repeat(150)}`;
  assert.throws(() => tagsOf({ ...wit, version }, { kind: 'shell' }), { code: 'invalid-reference' });
});

test('two long branch names with the same beginning get different tags of 128 characters', () => {
  const [[one = ''], [other = '']] = ['a', 'b'].map((end) =>
    tagsOf(plain, branch('x'.repeat(200) + end)),
  ) as [string[], string[]];
  assert.notEqual(one, other);
  assert.deepEqual([one.length, other.length], [128, 128]);
});

test('a branch name without a legal character gets a tag made from its hash', () => {
  const [tag] = tagsOf(plain, branch('日本'));
  assert.match(tag ?? '', /^branch-[0-9a-f]{8}$/);
});

test('each tag says what it is and why the artifact has it', () => {
  assert.deepEqual(defaultTags({ ...plain, trigger: gitTag('v1.2.3') }), [
    { tag: '1.2.3', kind: 'version', reason: 'git tag v1.2.3' },
    { tag: '1.2', kind: 'alias', reason: 'git tag v1.2.3' },
    { tag: '1', kind: 'alias', reason: 'git tag v1.2.3' },
    { tag: 'latest', kind: 'alias', reason: 'git tag v1.2.3' },
  ]);
  assert.deepEqual(defaultTags({ ...chart, trigger: pullRequest }), [
    { tag: '1.4.0-pr.42', kind: 'preview', reason: 'pull request 42' },
  ]);
  assert.deepEqual(defaultTags({ ...plain, trigger: { kind: 'merge-queue', number: 7 } }), [
    { tag: 'pr-7', kind: 'preview', reason: 'merge queue with pull request 7' },
  ]);
});

test('the kind of a tag can be told from its text', () => {
  const kinds = ['1.2.3', 'v1.2.3-rc.1', '1.4.0_b7', '1.2', 'v1', 'latest', 'pr-1', 'edge', 'stable'].map(
    kindOfTag,
  );
  assert.deepEqual(kinds, [
    ...['version', 'version', 'version'],
    ...['alias', 'alias', 'alias'],
    ...['preview', 'preview', 'other'],
  ]);
});

test('the git tag of a monorepo has an artifact before its version', () => {
  const table: readonly (readonly [
    tag: string,
    artifact: string | undefined,
    version: string | undefined,
  ])[] = [
    ['http-proxy/v1.2.3', 'http-proxy', '1.2.3'],
    ['http-proxy/1.2.3', 'http-proxy', '1.2.3'],
    ['http-proxy-v1.2.3', 'http-proxy', '1.2.3'],
    ['http-proxy@1.2.3', 'http-proxy', '1.2.3'],
    ['http-proxy@v1.2.3-rc.1', 'http-proxy', '1.2.3-rc.1'],
    ['@acme/cart@1.2.3', '@acme/cart', '1.2.3'],
    ['services/cart/v1.2.3', 'services/cart', '1.2.3'],
    ['v1.2.3', undefined, '1.2.3'],
    ['http-proxy-1.2.3', undefined, undefined],
    ['http-proxy/v1.2', undefined, undefined],
    ['/v1.2.3', undefined, undefined],
  ];
  for (const [tag, artifact, version] of table) {
    const release = parseGitRelease(tag);
    assert.deepEqual([release?.artifact, release?.text], [artifact, version], tag);
  }
});

function selectable(name: string, needs: readonly string[] = [], detected = name) {
  return { artifact: { name, needs }, names: { detected } };
}

function selected(tag: string, ...names: readonly string[]): readonly string[] {
  const release = parseGitRelease(tag);
  assert.ok(release);
  return selectReleased(
    names.map((name) => selectable(name)),
    release,
  ).map(({ artifact }) => artifact.name);
}

test('the git tag of a monorepo publishes that artifact alone', () => {
  assert.deepEqual(selected('cart/v1.2.3', 'shop', 'cart', 'acme/cart'), ['cart']);
  assert.deepEqual(selected('cart@1.2.3', 'shop', 'acme/cart'), ['acme/cart']);
  assert.deepEqual(selected('@acme/cart@1.2.3', 'shop', 'acme/cart', 'cart'), ['acme/cart']);
  assert.deepEqual(selected('services/cart/v1.2.3', 'shop', 'cart'), ['cart']);
  assert.deepEqual(selected('v1.2.3', 'shop', 'cart'), ['shop', 'cart']);
  assert.deepEqual(selected('release/v1.2.3', 'shop', 'cart'), ['shop', 'cart']);
  assert.deepEqual(selected('releases-v1.2.3', 'shop', 'cart'), ['shop', 'cart']);
  assert.deepEqual(selected('release/v1.2.3', 'shop', 'acme/release'), ['acme/release']);
});

test('a git tag may name the file or the folder of an artifact that is called otherwise', () => {
  const all = [
    { artifact: { name: 'shop', files: ['app.wasm'] }, names: { detected: 'shop' } },
    { artifact: { name: 'auth', files: ['services/login/build/main.wasm'] }, names: { detected: 'auth' } },
    { artifact: { name: 'web', files: ['services/login2/app_bg.wasm'] }, names: { detected: 'web' } },
  ];
  const names = (wanted: string) => findNamed(all, wanted).map(({ artifact }) => artifact.name);
  assert.deepEqual(names('shop'), ['shop']);
  assert.deepEqual(names('app'), ['shop', 'web']);
  assert.deepEqual(
    findNamed(all.slice(0, 2), 'app').map(({ artifact }) => artifact.name),
    ['shop'],
  );
  assert.deepEqual(names('services/login'), ['auth']);
  assert.deepEqual(names('services'), ['auth', 'web']);
  assert.deepEqual(names('login'), []);
  const built = { artifact: { name: 'x', files: ['release/release.wasm'] }, names: { detected: 'x' } };
  assert.deepEqual(findNamed([built], 'release'), []);
});

test('of artifacts with one name, a git tag means the one that kept it, and a path the one that lies there', () => {
  const built = (folder: string, final: string) => ({
    artifact: { name: final, files: [`${folder}/cart/main.wasm`] },
    names: { detected: 'cart' },
  });
  const released = (all: readonly ReturnType<typeof built>[], tag: string) => {
    const release = parseGitRelease(tag);
    assert.ok(release);
    return selectReleased(all, release).map(({ artifact }) => artifact.name);
  };
  assert.deepEqual(released([built('apps', 'cart'), built('tools', 'tools-cart')], 'cart-v1.2.3'), ['cart']);
  const renamed = [built('apps', 'apps-cart'), built('tools', 'tools-cart')];
  assert.deepEqual(released(renamed, 'tools/cart/v1.2.3'), ['tools-cart']);
  assert.deepEqual(released(renamed, 'tools-cart/v1.2.3'), ['tools-cart']);
  assert.throws(() => released(renamed, 'cart/v1.2.3'), { message: /several artifacts/ });
  const chart = { ...built('charts', 'cart'), artifact: { name: 'cart', files: ['charts/cart'] } };
  assert.deepEqual(released([built('apps', 'cart'), chart], 'apps/cart/v1.2.3'), ['cart', 'cart']);
});

test('a git tag may name a package, and releases all that it builds', () => {
  const of = (name: string, owner: string) => ({
    artifact: { name },
    names: { detected: name, package: owner },
  });
  const all = [
    of('auth', 'acme-auth'),
    of('x', 'tools'),
    of('y', 'tools'),
    of('add', 'scope/core'),
    of('tools2', 'x'),
  ];
  const released = (tag: string) => {
    const release = parseGitRelease(tag);
    assert.ok(release);
    return selectReleased(all, release).map(({ artifact }) => artifact.name);
  };
  assert.deepEqual(released('acme-auth-v1.2.3'), ['auth']);
  assert.deepEqual(released('tools/v1.2.3'), ['x', 'y']);
  assert.deepEqual(released('@scope/core@1.2.3'), ['add']);
  assert.deepEqual(released('core-v1.2.3'), ['add']);
  assert.deepEqual(released('x-v1.2.3'), ['x'], 'the name of an artifact comes first');
});

test('of a package at the top, a git tag that also names a folder releases what lies there', () => {
  const of = (name: string, file: string) => ({
    artifact: { name, files: [file] },
    names: { detected: name, package: 'plugins' },
  });
  const all = [of('auth', 'plugins/auth.wasm'), of('log', 'plugins/log.wasm'), of('gen', 'tools/gen.wasm')];
  const named = (wanted: string) => findNamed(all, wanted).map(({ artifact }) => artifact.name);
  assert.deepEqual(named('plugins'), ['auth', 'log']);
  assert.deepEqual(findNamed(all.slice(2), 'plugins'), all.slice(2));
});

test('a git tag that names no artifact, or several, is an error that lists the names', () => {
  const error = {
    code: 'input',
    message: /"crat", which means no artifact of this run: shop, cart$/,
    hint: /^Build it before this step, begin the git tag with one of these names/,
  };
  assert.throws(() => selected('crat/v1.2.3', 'shop', 'cart'), error);
  const several = { code: 'input', message: /means several artifacts: acme\/cart, other\/cart$/ };
  assert.throws(() => selected('cart/v1.2.3', 'shop', 'acme/cart', 'other/cart'), several);
});

test('an index that a git tag names brings its members', () => {
  const release = parseGitRelease('all/v1.0.0');
  assert.ok(release);
  const artifacts = [selectable('a'), selectable('b'), selectable('all', ['b', 'ghcr.io/acme/x:1'])];
  assert.deepEqual(
    selectReleased(artifacts, release).map(({ artifact }) => artifact.name),
    ['b', 'all'],
  );
});

test('a version with build metadata is rejected when the consumer finds versions by tags and reads no such tag', () => {
  for (const sources of [{ ...plain, strictVersion: true }, { ...plain, semverTags: true }, timoni]) {
    for (const tag of ['v1.4.0+b7', '1.4.0+b7', '1.4.0-rc.1+b7'])
      assert.throws(() => tagsOf(sources, gitTag(tag)), {
        code: 'invalid-reference',
        message: /the version "1\.4\.0.*\+b7" of x cannot be a tag/,
        hint: 'Publish a version without build metadata, or set "tags".',
      });
    assert.equal(tagsOf(sources, gitTag('v1.4.0'))[0], '1.4.0');
  }
  const packaged = { ...wit, version: '1.0.0+7' };
  assert.throws(() => tagsOf(packaged, { kind: 'shell' }), { code: 'invalid-reference' });
  assert.deepEqual(tagsOf(packaged, pullRequest), ['pr-42']);
});

test('a version with build metadata in the form of Helm is moved before aliases', () => {
  const tags = ['latest', '1.4.0_b7'].map(parseTag);
  assert.deepEqual(movingOrder({}, tags), ['1.4.0_b7', 'latest']);
});

test('exact versions are moved before aliases', () => {
  const tags = ['latest', '1', '1.2', '1.2.3', 'v1.2.3'].map(parseTag);
  assert.deepEqual(movingOrder({}, tags), ['1.2.3', 'v1.2.3', 'latest', '1', '1.2']);
});
