/** Names: the name of an artifact is that of the thing, whatever built it and however, and valid as a repository path. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';
import { repositoryPath } from '../../src/plan/names.ts';
import { smallModule } from '../formats/make-fixtures.ts';
import { annotatedPolicy } from '../support/binaries.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';
import { plannedModule, planOf } from './planned.ts';

suite('a name becomes a repository path', () => {
  for (const [text, expected] of [
    ['http-cache', 'http-cache'],
    ['Http_Cache', 'http_cache'],
    ['acme/HTTP cache', 'acme/http-cache'],
    ['@scope/pkg', 'scope/pkg'],
    ['Füße', 'fu-e'],
    ['Über.Größe', 'uber.gro-e'],
    ['a___b', 'a-b'],
    ['a__b', 'a__b'],
    ['--a..b--', 'a-b'],
    ['../../etc', 'etc'],
    ['名前', undefined],
  ] as const) {
    test(`"${text}" is converted to ${expected}`, () => {
      assert.equal(repositoryPath(text), expected);
    });
  }
});

const release = 'target/wasm32-wasip1/release';
const crate = { 'Cargo.toml': '[package]\nname = "http-cache"\nversion = "1.4.0"' };
const npm = (fields: object): MemoryFiles => ({ 'package.json': JSON.stringify(fields) });
const workspace = (members: string, crates: Readonly<Record<string, string>>): MemoryFiles => ({
  'Cargo.toml': `[workspace]\nmembers = [${members}]`,
  ...Object.fromEntries(Object.entries(crates).map(([folder, toml]) => [`${folder}/Cargo.toml`, toml])),
});

type Row = readonly [wasm: string, files: MemoryFiles, expected: string];

function check(title: string, rows: readonly Row[]): void {
  suite(title, () => {
    for (const [wasm, files, expected] of rows) {
      const beside = Object.keys(files).join(', ') || 'nothing';
      test(`${wasm} beside ${beside} is ${expected}`, async () => {
        assert.equal((await plannedModule(wasm, files)).name, expected);
      });
    }
  });
}

check('a file whose name is a role has that of what it plays it in', [
  ['a/handler/guest.wasm', {}, 'a'],
  ['plugins/rate-limit/filter.wasm', {}, 'rate-limit'],
  ['token/build/contract.wasm', {}, 'token'],
  ['wrappers/ens/build/wrap.wasm', {}, 'ens'],
  ['functions/resize/handler.wasm', {}, 'resize'],
  ['auth/build/libs/plugin.wasm', {}, 'auth'],
  ['auth/builddir/app.wasm', {}, 'auth'],
  ['auth/_build/default/src/app.wasm', {}, 'auth'],
  ['auth/target/wasm32v1-none/release/contract.wasm', {}, 'auth'],
  ['auth/dist/default_wasip1_wasm/main.wasm', {}, 'auth'],
  ['auth/dist/login_wasip1_wasm/main.wasm', {}, 'login'],
  ['auth/dist/login_js_wasm/main.wasm', {}, 'login_js_wasm'],
  ['examples/hello_wasip1_wasm/main.wasm', {}, 'hello_wasip1_wasm'],
  ['auth/src/main/resources/plugin.wasm', {}, 'auth'],
  ['auth/target/classes/plugin.wasm', {}, 'auth'],
  ['plugins/auth-filter/auth-filter.wasm', {}, 'auth-filter'],
]);

check('a product of a package has the name that its manifest gives it, in the same spelling', [
  [`${release}/http_cache.wasm`, crate, 'http-cache'],
  [`${release}/http_cache.opt.wasm`, crate, 'http-cache'],
  [`${release}/http_cache-0123456789abcdef.wasm`, crate, 'http-cache'],
  ['dist/http_cache-debug.wasm', crate, 'http-cache'],
  ['dist/http_cache.wasm.debug.wasm', crate, 'http-cache'],
  ['assets/http_cache_bg-dxh0123456789abc.wasm', crate, 'http-cache'],
  ['dist/HTTP-Cache.wasm', crate, 'http-cache'],
  ['http_cache.component.wasm', crate, 'http-cache'],
  ['http_cache-component.wasm', crate, 'http-cache'],
  ['build/http_cache_s.wasm', crate, 'http-cache'],
  [`${release}/wasm_opt.wasm`, { 'Cargo.toml': '[package]\nname = "wasm-opt"' }, 'wasm-opt'],
  [
    `${release}/auth_lib.wasm`,
    { 'Cargo.toml': '[package]\nname = "auth"\n[lib]\nname = "auth_lib"' },
    'auth_lib',
  ],
  [
    `${release}/http_cache.wasm`,
    { 'Cargo.toml': '[package]\nname = "http-cache"\n[lib]\nname = "http_cache"' },
    'http-cache',
  ],
  [
    `${release}/run_all.wasm`,
    { 'Cargo.toml': '[package]\nname = "tools"\n[[bin]]\nname = "run-all"' },
    'run-all',
  ],
  [`${release}/one.wasm`, { ...crate, 'src/bin/one.rs': '' }, 'one'],
  [`${release}/two-b.wasm`, { ...crate, 'src/bin/two_b/main.rs': '', 'src/bin/two_b/part.rs': '' }, 'two_b'],
  [`${release}/examples/http_get.wasm`, { ...crate, 'examples/http_get.rs': '' }, 'http_get'],
  [`${release}/examples/tcp-echo.wasm`, { ...crate, 'examples/tcp_echo/main.rs': '' }, 'tcp_echo'],
  [
    `${release}/examples/shout.wasm`,
    { 'Cargo.toml': '[package]\nname = "a"\n[[example]]\nname = "shout"' },
    'shout',
  ],
  ['build/kit.wasm', { 'go.mod': 'module example.com/acme/Kit\n' }, 'kit'],
  ['http_cache.wasm', { 'go.mod': 'module example.com/acme/http-cache/v2 // why\n' }, 'http-cache'],
  ['main.wasm', { 'go.mod': '// why\nmodule ( // a block\r\n\t"example.com/acme/kit"\n)\n' }, 'kit'],
  [
    'dist/http_cache.wasm',
    { 'pyproject.toml': '[project]\nname = "http-cache"\nversion = "1.0"' },
    'http-cache',
  ],
  ['dist/http_cache.wasm', { 'wasm.toml': '[package]\nname = "acme:http-cache"' }, 'acme/http-cache'],
  [
    'dist/a.wasm',
    { 'wasm.toml': '[package]\nname = "acme:http-cache"\nfile = "./dist/a.wasm"' },
    'acme/http-cache',
  ],
  ['target/wasm-gc/release/build/kit/kit.wasm', { 'moon.mod.json': '{"name":"acme/kit"}' }, 'acme/kit'],
  ['dist/http_cache.wasm', { 'wkg.toml': '[package]\nname = "http-cache"' }, 'http-cache'],
]);

check('a package.json names the Wasm that the package is', [
  ['pkg/thumbs_bg.wasm', npm({ name: 'thumbs' }), 'thumbs'],
  ['pkg/thumbs_bg.wasm', npm({ name: '@acme/thumbs' }), 'acme/thumbs'],
  ['acme-thumbs.wasm', npm({ name: '@acme/thumbs' }), 'acme/thumbs'],
  ['dist/core-x.wasm', npm({ name: 'thumbs', main: 'dist/core-x.wasm' }), 'thumbs'],
  ['dist/core-x.wasm', npm({ name: 'thumbs', exports: './dist/core-x.wasm' }), 'thumbs'],
  [
    'dist/core-x.wasm',
    npm({ name: 'thumbs', exports: { '.': { default: './dist/core-x.wasm' } } }),
    'thumbs',
  ],
  ['dist/core-x.wasm', npm({ name: 'thumbs', bin: './dist/core-x.wasm' }), 'thumbs'],
  ['dist/core-x.wasm', npm({ name: 'thumbs', bin: { resize: './dist/core-x.wasm' } }), 'resize'],
  ['dist/core-x.wasm', npm({ name: 'thumbs', bin: { main: './dist/core-x.wasm' } }), 'core-x'],
  ['core-x.wasm', npm({ name: 'thumbs', files: ['core-x.wasm', 'README.md'] }), 'thumbs'],
  [
    'dist/http_cache.wasm',
    npm({ name: 'kit', exports: { './http-cache': './dist/http_cache.wasm' } }),
    'http-cache',
  ],
  ['dist/a.wasm', npm({ name: 'kit', exports: { './a.wasm': './dist/a.wasm', '.': './index.js' } }), 'a'],
]);

check('a package never names a file that is not its product', [
  ['dist/add.wasm', crate, 'add'],
  [
    'templates/redirect.wasm',
    { 'Cargo.toml': '[package]\nname = "spin-cli"\nversion = "3.0.0"' },
    'redirect',
  ],
  ['example/one.wasm', { 'go.mod': 'module example.com/kit' }, 'one'],
  ['dist/argon2.wasm', npm({ name: 'argon2-browser', main: 'lib/argon2.js' }), 'argon2'],
  [
    'xmllint.wasm',
    npm({ name: 'xmllint-wasm', main: 'index.js', files: ['xmllint.wasm', 'index.js'] }),
    'xmllint',
  ],
  ['a.wasm', npm({ name: 'kit', files: ['a.wasm', 'b.wasm'] }), 'a'],
  ['a.wasm', npm({ name: 'kit', exports: { '.': { node: './a.wasm', default: './b.wasm' } } }), 'a'],
  ['dist/a.wasm', npm({ name: 'kit', exports: { './*': './dist/*.wasm' } }), 'a'],
  [
    `${release}/off.wasm`,
    { 'Cargo.toml': '[package]\nname = "a"\nautobins = false', 'src/bin/OFF.rs': '' },
    'off',
  ],
  ['dist/v2.wasm', { 'go.mod': 'module v2' }, 'v2'],
]);

check('of a Cargo workspace the member that builds the file counts', [
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/*"', { 'crates/cache': '[package]\nname = "http-cache"' }),
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/**"', { 'crates/cache': '[package]\nname = "http-cache"' }),
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/**"', { 'crates/net/cache': '[package]\nname = "http-cache"' }),
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"**/cache"', { 'crates/net/cache': '[package]\nname = "http-cache"' }),
    'http-cache',
  ],
  [
    `${release}/run_all.wasm`,
    workspace('"crates/a"', { 'crates/a': '[package]\nname = "a"\n[[bin]]\nname = "run-all"' }),
    'run-all',
  ],
  [
    `${release}/other.wasm`,
    workspace('"crates/*"', { 'crates/cache': '[package]\nname = "http-cache"' }),
    'other',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/*"', {
      'crates/aa': '[package]\nname = "aa"\n[[bin]]\nname = "HTTP_cache"',
      'crates/zz': '[package]\nname = "http-cache"',
    }),
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/*"]\nexclude = ["crates/old"', { 'crates/old': '[package]\nname = "http-cache"' }),
    'http_cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"crates/a"', {
      'crates/a': '[package]\nname = "a"\n[dependencies]\nb = { path = "../../libs/b" }',
      'libs/b': '[package]\nname = "b"\n[target."cfg(x)".dependencies]\nc = { path = "../c" }',
      'libs/c': '[package]\nname = "http-cache"',
    }),
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    {
      'Cargo.toml': '[workspace]\nmembers = ["a"]\n[workspace.dependencies]\nb = { path = "libs/b" }',
      'a/Cargo.toml': '[package]\nname = "a"\n[dependencies]\nb.workspace = true',
      'libs/b/Cargo.toml': '[package]\nname = "http-cache"',
    },
    'http-cache',
  ],
  [
    `${release}/http_cache.wasm`,
    workspace('"../outside", "missing", "/etc"', { stray: '[package]\nname = "http-cache"' }),
    'http_cache',
  ],
  [
    `${release}/examples/http_get.wasm`,
    {
      ...workspace('"*"', { a: '[package]\nname = "http-get"', b: '[package]\nname = "b"' }),
      'b/examples/http_get.rs': '',
    },
    'http_get',
  ],
]);

check('a stem without manifest is the name, without the marks of toolchains', [
  ['out/My Filter.wasm', {}, 'my-filter'],
  ['build/auth.opt.wasm', {}, 'auth'],
  ['build/auth-optimized.wasm', {}, 'auth'],
  ['pkg/auth_bg.wasm', {}, 'auth'],
  ['auth.component.wasm', {}, 'auth'],
  ['annotated-deny_latest.wasm', {}, 'deny_latest'],
  ['acme:http@1.2.0.wasm', {}, 'acme/http'],
  ['releases/auth-v1.2.0.wasm', {}, 'auth'],
]);

check('a file with a generic stem is named after the nearest folder with a meaningful name', [
  ['plugins/auth/main.wasm', {}, 'auth'],
  ['plugins/auth/main.wasm', { 'go.mod': 'module example.com/gateway' }, 'auth'],
  ['services/ingest/dist/main.wasm', { 'go.mod': 'module example.com/gateway' }, 'ingest'],
  ['plugins/auth/2.0.3-patched/plugin.wasm', { 'pyproject.toml': '[project]\nname = "plugins"' }, 'auth'],
  ['plugins/auth/target/wasm32-wasip1/smallest/main.wasm', {}, 'auth'],
  ['plugins/auth/build/web/index_bg.wasm', {}, 'auth'],
  ['apps/web/main.wasm', {}, 'web'],
  ['cmd/auth/a.out.wasm', {}, 'auth'],
  ['policies/deny/annotated-policy.wasm', {}, 'deny'],
  ['examples/known-types/plugin/plugin.wasm', { 'go.mod': 'module example.com/go-plugin' }, 'known-types'],
  ['auth/release.wasm', npm({ name: 'kit' }), 'auth'],
  ['auth/名前.wasm', {}, 'auth'],
]);

check(
  'a file with a generic stem in no such folder is named after its package, else after the top of the checkout',
  [
    ['build/main.wasm', { 'go.mod': 'module github.com/acme/coraza-proxy-wasm' }, 'coraza-proxy-wasm'],
    ['build/main.wasm', { 'go.mod': 'module github.com/acme/waf/v3' }, 'waf'],
    ['main.wasm', { 'go.mod': 'module github.com/acme/v1' }, 'v1'],
    ['bin/main.wasm', npm({ name: 'edge-redirects', private: true, version: '2.1.0' }), 'edge-redirects'],
    ['build/release.wasm', npm({ name: 'as-levenshtein' }), 'as-levenshtein'],
    [
      'index_bg.wasm',
      npm({ name: '@resvg/resvg-wasm', exports: { './index_bg.wasm': './index_bg.wasm' } }),
      'resvg/resvg-wasm',
    ],
    ['extension.wasm', { 'Cargo.toml': '[package]\nname = "toml-plus"' }, 'toml-plus'],
    [
      `${release}/main.wasm`,
      { 'Cargo.toml': '[package]\nname = "acme-auth"\n[[bin]]\nname = "main"' },
      'acme-auth',
    ],
    [
      `${release}/plugin.wasm`,
      workspace('"a"', { a: '[package]\nname = "acme-auth"\n[lib]\nname = "plugin"' }),
      'acme-auth',
    ],
    [`${release}/app.wasm`, { 'Cargo.toml': '[package]\nname = "app"' }, 'app'],
    ['app/main.wasm', npm({ name: 'kit' }), 'kit'],
    ['target/wasm-gc/release/build/main/main.wasm', { 'moon.mod.json': '{"name":"acme/kit"}' }, 'acme/kit'],
    ['policy/main.wasm', {}, 'policy'],
    ['bin/Release/net8.0/wasi-wasm/AppBundle/App.wasm', {}, 'the-repository'],
    ['src/Greeter/bin/Release/net9.0/browser-wasm/AppBundle/main.wasm', {}, 'greeter'],
    ['crates/auth/dist/main.wasm', { 'crates/auth/package.json': '{"scripts":{"build":"make"}}' }, 'auth'],
    ['main.wasm', {}, 'the-repository'],
    ['dist/wasm32-wasip1/main.wasm', {}, 'the-repository'],
  ],
);

check('a manifest counts for its own package only', [
  ['packages/auth/dist/main.wasm', npm({ name: 'kit', private: true, workspaces: ['packages/*'] }), 'auth'],
  [
    'packages/auth/dist/kit.wasm',
    npm({ name: '@acme/kit', private: true, workspaces: ['packages/*'] }),
    'kit',
  ],
  ['packages/auth/dist/kit.wasm', { ...npm({ name: '@acme/kit' }), 'pnpm-workspace.yaml': '' }, 'kit'],
  ['dist/main.wasm', npm({ name: 'kit', private: true, workspaces: ['packages/*'] }), 'kit'],
  [
    'packages/auth/main.wasm',
    { ...npm({ name: 'kit', version: '1.0.0' }), 'packages/auth/package.json': '{"name":"@kit/auth"}' },
    'kit/auth',
  ],
  [
    'dist/esm/kit.wasm',
    { ...npm({ name: '@acme/kit' }), 'dist/esm/package.json': '{"type":"module"}' },
    'acme/kit',
  ],
  [
    'third_party/auth/dist/main.wasm',
    { ...npm({ name: 'kit' }), 'third_party/auth/.git': 'gitdir: x' },
    'the-repository',
  ],
]);

test('the private root of projects says nothing about the files of a project, even of one without a name', async () => {
  const files = {
    ...npm({ name: 'kit', private: true, version: '1.0.0', license: 'MIT' }),
    'apps/web/package.json': '{}',
    'dist/esm/package.json': '{"type":"module"}',
  };
  const web = await plannedModule('apps/web/main.wasm', files);
  assert.deepEqual([web.name, web.version, Object.keys(web.annotations).length], ['web', undefined, 1]);
  const own = await plannedModule('dist/esm/main.wasm', files);
  assert.deepEqual([own.name, own.version], ['kit', '1.0.0']);
});

const named = (name: string) => smallModule({ name, functions: ['f'] });

for (const [path, bytes, expected] of [
  [`${release}/http_cache.wasm`, named('other-thing'), 'other-thing'],
  [`${release}/http_cache.wasm`, named('http-cache'), 'http-cache'],
  [`${release}/http_cache.wasm`, named('http_cache-0123456789abcdef'), 'http-cache'],
  [`${release}/http_cache.wasm`, named('Main'), 'http-cache'],
  [`${release}/http_cache.wasm`, named('lib.rs'), 'http-cache'],
  ['plugins/auth/main.wasm', named('main.go'), 'auth'],
  ['annotated-http_cache.wasm', annotatedPolicy('http_cache'), 'http-cache'],
  ['annotated-http_cache.wasm', annotatedPolicy('Deny Latest'), 'deny-latest'],
  ['annotated-policy.wasm', annotatedPolicy('policy'), 'http-cache'],
  ['annotated-policy.wasm', annotatedPolicy('deny.wasm'), 'http-cache'],
] as const) {
  test(`the name in the content of ${path} counts unless it is that of the file, generic or a file name: ${expected}`, async () => {
    const { artifacts } = await planOf(memoryWorkspace({ ...crate, [path]: bytes }));
    assert.deepEqual(
      artifacts.map(({ name }) => name),
      [expected],
    );
  });
}

suite('a folder keeps its own name', () => {
  const kustomizations = {
    'go.mod': 'module example.com/shop',
    'kustomize/kustomization.yaml': 'resources: []',
    'deploy/kustomization.yaml': 'resources: []',
  };
  for (const [line, expected] of [
    ['flux:kustomize', 'kustomize'],
    ['flux:deploy', 'deploy'],
    ['flux:.', 'the-repository'],
    ['opa:bundle', 'bundle'],
    ['opa:authz/bundle.tar.gz', 'authz'],
    ['./theme.json', 'skin'],
  ] as const) {
    test(`formats: ${line} publishes ${expected}, whatever package it lies in`, async () => {
      const declaration = {
        name: 'theme',
        artifactType: 'application/vnd.acme.theme',
        detect: ['*/theme.css'],
        layers: [{ mediaType: 'text/css', pack: 'file' }],
      };
      const files = {
        ...kustomizations,
        'bundle/.manifest': '{}',
        'authz/bundle.tar.gz': '',
        'theme.json': JSON.stringify(declaration),
        'skin/theme.css': '',
      };
      const { artifacts } = await planOf(memoryWorkspace(files), {
        options: readOptions('publish', new Map([['formats', line]])),
        folderName: async () => ({ value: 'the-repository', origin: 'git remote origin' }),
      });
      assert.deepEqual(
        artifacts.map(({ name }) => name),
        [expected],
      );
    });
  }
});

test('a file with a generic stem keeps it when nothing around the file has a name', async () => {
  const files = { 'main.wasm': coreModule(Buffer.from('x')) };
  const { artifacts } = await planOf(memoryWorkspace(files));
  assert.equal(artifacts[0]?.name, 'main');
});

test('a file for which no valid name is found is an error', async () => {
  const files = { '___.wasm': coreModule(Buffer.from('x')) };
  const { problems } = await planOf(memoryWorkspace(files));
  assert.deepEqual(
    problems.map(({ code, message, hint }) => [code, message, hint]),
    [
      [
        'invalid-reference',
        '___.wasm: "___" (file name) cannot be converted to a repository name',
        'Use a name with ASCII letters or digits, of at most 200 characters, or leave it out with the input exclude: ___.wasm',
      ],
    ],
  );
});

test('the origin of a name is in the plan', async () => {
  const originOf = async (wasm: string, files: MemoryFiles) =>
    (await plannedModule(wasm, files)).origins?.name;
  assert.equal(await originOf('a/http_cache.wasm', crate), 'Cargo.toml');
  assert.equal(await originOf('a/other.wasm', crate), 'file name');
  assert.equal(await originOf('a/main.wasm', crate), 'name of the folder');
  assert.equal(await originOf('main.wasm', crate), 'Cargo.toml');
  assert.equal(await originOf('main.wasm', {}), 'git remote origin');
});
