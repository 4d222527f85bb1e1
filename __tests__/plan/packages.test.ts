/** Packages: what manifests say of a built file, and that a manifest which cannot be read is rarely an error. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';
import type { Package } from '../../src/plan/package.ts';
import { createPackageFinder } from '../../src/plan/package-finder.ts';
import { smallModule } from '../formats/make-fixtures.ts';
import { type MemoryFiles, memoryCheckout, memoryWorkspace } from '../support/memory-workspace.ts';
import { plannedModule, planOf } from './planned.ts';

const release = 'target/wasm32-wasip1/release';
const annotation = (name: string) => `org.opencontainers.image.${name}`;

/** The facts of the package that a file belongs to, without its products. */
async function factsOf(path: string, files: MemoryFiles, root = '.') {
  const explained: string[] = [];
  const finder = createPackageFinder(memoryCheckout(files, root), (at, why) =>
    explained.push(`${at}: ${why}`),
  );
  const { facts, product, packageName } = await finder.ofFile(path);
  const { products: _, ...rest }: Partial<Package> = facts ?? {};
  return { facts: rest, product: product?.value, packageName: packageName?.value, explained };
}

suite('manifests', () => {
  const authors = 'Ann, Bob';
  const all = { name: 'app', version: '1.2.3', description: 'An app', licenses: 'MIT OR ISC', authors };
  const urls = { url: 'https://app.example', source: 'https://git.example/app' };
  const texts = 'name = "app"\nversion = "1.2.3"\ndescription = "An app"';
  const manifests: readonly (readonly [name: string, content: string])[] = [
    [
      'Cargo.toml',
      `[package]\n${texts}\nlicense = "MIT/ISC"\nauthors = ["Ann", "Bob"]\nhomepage = "${urls.url}"\nrepository = "${urls.source}"`,
    ],
    [
      'package.json',
      JSON.stringify({
        ...all,
        licenses: undefined,
        license: '(MIT or ISC)'.slice(1, -1),
        authors: undefined,
        author: { name: authors },
        homepage: urls.url,
        repository: { url: `git+${urls.source}` },
      }),
    ],
    [
      'pyproject.toml',
      `[project]\n${texts}\nlicense = { text = "MIT OR ISC" }\nauthors = [{ name = "Ann" }, { name = "Bob", email = "b@app.example" }]\n[project.urls]\nHomepage = "${urls.url}"\n"Source Code" = "${urls.source}"`,
    ],
    [
      'pyproject.toml',
      `[tool.poetry]\n${texts}\nlicense = "MIT OR ISC"\nauthors = ["Ann", "Bob"]\nhomepage = "${urls.url}"\nrepository = "${urls.source}"`,
    ],
    [
      'wasm.toml',
      `[package]\n${texts}\nlicense = "MIT OR ISC"\nauthors = ["Ann", "Bob"]\nhomepage = "${urls.url}"\nrepository = "${urls.source}"`,
    ],
    [
      'wkg.toml',
      `[package]\nname = "app"\nversion = "1.2.3"\n[metadata]\ndescription = "An app"\nlicenses = "MIT OR ISC"\nauthor = "Ann, Bob"\nhomepage = "${urls.url}"\nsource = "${urls.source}"`,
    ],
  ];
  for (const [name, content] of manifests) {
    test(`${name} says name, version, description, licences, addresses and authors`, async () => {
      const { facts, product } = await factsOf('dist/app.wasm', { [name]: content });
      assert.deepEqual(facts, { origin: name, ...all, ...urls });
      assert.equal(product, undefined);
    });
  }

  test('a text of several lines is the same whatever the line ends of the checkout are', async () => {
    const toml = '[package]\nname = "app"\ndescription = """\n  One\nTwo\n"""\nhomepage = " "\n';
    for (const text of [toml, `\ufeff${toml.replaceAll('\n', '\r\n')}`]) {
      const { facts } = await factsOf(`${release}/app.wasm`, { 'Cargo.toml': text });
      assert.deepEqual(facts, { origin: 'Cargo.toml', name: 'app', description: '  One\nTwo\n' });
    }
  });

  test('moon.mod.json says name, version, description, licence and repository', async () => {
    const { licenses: license, authors: _, ...texts } = all;
    const content = JSON.stringify({ ...texts, license, repository: urls.source });
    const { facts } = await factsOf('dist/app.wasm', { 'moon.mod.json': content });
    assert.deepEqual(facts, { origin: 'moon.mod.json', ...texts, licenses: license, source: urls.source });
  });

  for (const [written, address] of [
    ['acme/app', 'https://github.com/acme/app'],
    ['github:acme/app', 'https://github.com/acme/app'],
    ['gitlab:acme/app', 'https://gitlab.com/acme/app'],
    ['git+https://github.com/acme/app.git', 'https://github.com/acme/app.git'],
  ] as const) {
    test(`the repository ${written} of a package.json is ${address}`, async () => {
      const files = { 'package.json': JSON.stringify({ name: 'app', repository: written }) };
      assert.equal((await factsOf('dist/app.wasm', files)).facts.source, address);
    });
  }

  for (const [fields, expected] of [
    [{ license: { type: 'MIT' } }, 'MIT'],
    [{ licenses: [{ type: 'MIT' }, { type: 'ISC' }] }, 'MIT OR ISC'],
    [{ license: 'UNLICENSED' }, undefined],
    [{ license: 'SEE LICENSE IN EULA.txt' }, undefined],
    [{ license: 7 }, undefined],
  ] as const) {
    test(`${JSON.stringify(fields)} in a package.json gives the licence ${expected}`, async () => {
      const files = { 'package.json': JSON.stringify({ name: 'app', ...fields }) };
      assert.equal((await factsOf('app.wasm', files)).facts.licenses, expected);
    });
  }

  test('metadata of wkg.toml is about the package beside it', async () => {
    const files = { 'go.mod': 'module example.com/kit', 'wkg.toml': '[metadata]\nlicense = "MIT"' };
    const kit = await factsOf('kit.wasm', files);
    assert.deepEqual([kit.facts.licenses, kit.product], ['MIT', 'kit']);
    const inherited = { 'wkg.toml': '[workspace]\nmembers = ["a"]\n[workspace.metadata]\nlicense = "MIT"' };
    assert.equal((await factsOf('x.wasm', inherited)).facts.licenses, 'MIT');
  });

  test('a file that is no product has the facts of the package that it lies in', async () => {
    const files = { 'package.json': '{"name": "argon2-browser", "version": "1.18.0"}' };
    const { facts, product } = await factsOf('dist/argon2.wasm', files);
    assert.deepEqual([facts.version, product], ['1.18.0', undefined]);
  });

  test('a package.json that a build wrote into its output is no package', async () => {
    const files = {
      'package.json': '{"name": "kit", "version": "1.0.0"}',
      'dist/esm/package.json': '{"type":"module"}',
    };
    assert.equal((await factsOf('dist/esm/kit.wasm', files)).facts.origin, 'package.json');
  });

  test('nothing is looked up above the top of the checkout that contains the file', async () => {
    const files = {
      'Cargo.toml': '[package]\nname = "a"\nversion = "1.0.0"',
      'sub/.git': '',
      'sub/x.wasm': '',
    };
    assert.deepEqual((await factsOf('sub/x.wasm', files)).facts, {});
  });
});

suite('inherited fields of a Cargo package', () => {
  const root =
    '[workspace]\nmembers = ["member"]\n[workspace.package]\nversion = "4.1.0"\nlicense = "Apache-2.0"';
  const member = '[package]\nname = "member"\nversion.workspace = true\nlicense.workspace = true';
  const files = { 'Cargo.toml': root, 'member/Cargo.toml': member };

  test('are found above the workspace that is searched', async () => {
    const { facts } = await factsOf('member.wasm', files, 'member');
    assert.deepEqual(facts, {
      origin: 'Cargo.toml',
      name: 'member',
      version: '4.1.0',
      licenses: 'Apache-2.0',
    });
    const { facts: ofTarget } = await factsOf('member.wasm', files, release);
    assert.equal(ofTarget.origin, '../../../member/Cargo.toml');
    assert.deepEqual({ ...ofTarget, origin: 'Cargo.toml' }, facts);
  });

  test('are those of the root that package.workspace names', async () => {
    const { facts } = await factsOf(
      'b.wasm',
      {
        'Cargo.toml': '[workspace.package]\nversion = "9.9.9"',
        'elsewhere/Cargo.toml': root,
        'b/Cargo.toml': '[package]\nname = "b"\nworkspace = "../elsewhere"\nversion.workspace = true',
      },
      'b',
    );
    assert.equal(facts.version, '4.1.0');
  });

  test('are absent when the root is not in the checkout, which is explained', async () => {
    const alone = await factsOf('m.wasm', { 'member/Cargo.toml': member }, 'member');
    assert.deepEqual([alone.packageName, alone.facts], ['member', {}]);
    assert.deepEqual(alone.explained, [
      'Cargo.toml: version, license are inherited from a workspace that is not in the checkout',
    ]);
  });

  test('are absent when the root cannot be read, which is explained', async () => {
    const broken = await factsOf('m.wasm', { ...files, 'Cargo.toml': '[workspace' }, 'member');
    assert.equal(broken.packageName, 'member');
    assert.match(broken.explained.join('\n'), /^\.\.\/Cargo\.toml: passed over/m);
  });
});

suite('a manifest that cannot be read', () => {
  const crate = '[package]\nname = "shop"\nversion = "1.0.0"\nlicense = "MIT/Apache-2.0"';
  const passedOver: readonly (readonly [title: string, files: MemoryFiles, name: string])[] = [
    [
      'a member that is a template',
      {
        'Cargo.toml': '[workspace]\nmembers = ["*"]',
        'a/Cargo.toml': '[package]\nname = "{{project-name}}"\n{% if x %}',
        'b/Cargo.toml': '[package]\nname = "b"\n[[bin]]\nname = "shop"',
      },
      'shop',
    ],
    [
      'a broken package.json beside a crate',
      { 'Cargo.toml': crate, 'package.json': '{"name": oops}' },
      'shop',
    ],
    ['a broken Cargo.toml beside a go.mod', { 'Cargo.toml': '[[', 'go.mod': 'module a/shop' }, 'shop'],
    ['JSON with comments', { 'package.json': '{\n  // our site\n  "name": "site"\n}' }, 'shop'],
    ['JSON with a trailing comma', { 'package.json': '{"name": "site",}' }, 'shop'],
    ['a template of JSON', { 'package.json': '{"name": "{{name}}", {{#if x}}}' }, 'shop'],
    ['a template that is valid', { 'Cargo.toml': '[package]\nname = "{{project-name}}"' }, 'shop'],
    ['a manifest that is too large', { 'package.json': `{"name": "${'x'.repeat(1 << 20)}"}` }, 'shop'],
    [
      'JSON that is nested too deeply, below the crate',
      {
        'Cargo.toml': crate,
        'target/package.json': `{"name":"a","exports":${'['.repeat(9999)}${']'.repeat(9999)}}`,
      },
      'shop',
    ],
    ['JSON that is no object, below the crate', { 'Cargo.toml': crate, 'target/package.json': '[]' }, 'shop'],
  ];
  for (const [title, files, name] of passedOver) {
    test(`is passed over and explained: ${title}`, async () => {
      const planned = await plannedModule(`${release}/shop.wasm`, files);
      assert.equal(planned.name, name);
      assert.match(
        planned.explained.join('\n'),
        /(?:Cargo\.toml|package\.json): passed over as the manifest of a package: ./,
      );
    });
  }

  test('does not matter when it is no member of the workspace', async () => {
    const planned = await plannedModule(`${release}/shop.wasm`, {
      'Cargo.toml': '[workspace]\nmembers = ["crates/*"]',
      'content/http-rust/Cargo.toml': '[package]\nname = "{{project-name}}"\n{% if description %}',
      'crates/shop/Cargo.toml': crate,
    });
    assert.deepEqual([planned.name, planned.version], ['shop', '1.0.0']);
  });

  test('is an error when it alone can be that of the file, with its path and the reason', async () => {
    await assert.rejects(factsOf('dist/app.wasm', { 'package.json': '{"name": oops}' }), {
      code: 'invalid-definition',
      message: /^package\.json cannot be read: .*oops/,
      hint: /leave it out with the input exclude: /,
    });
    await assert.rejects(factsOf('app.wasm', { 'package.json': '{"name": oops}' }, 'dist'), {
      message: /^\.\.\/package\.json cannot be read/,
      hint: 'Fix its syntax.',
    });
  });
});

suite('the version of an artifact', () => {
  const versionOf = async (files: MemoryFiles, wasm = 'dist/app.wasm') =>
    (await plannedModule(wasm, files)).version;

  test('is none for 0.0.0, wherever it stands', async () => {
    const workspaces: readonly MemoryFiles[] = [
      { 'Cargo.toml': '[package]\nname = "sample"\nversion = "0.0.0"\npublish = false' },
      { 'package.json': '{"name": "a", "version": "0.0.0-development"}' },
      { 'pyproject.toml': '[project]\nname = "a"\nversion = "0.0.0"' },
      { 'dist/VERSION': '0.0.0' },
    ];
    for (const files of workspaces) assert.equal(await versionOf(files), undefined, JSON.stringify(files));
  });

  for (const version of ['0.0.0', '(devel)']) {
    test(`is none for ${version} in the Wasm, and then that of the manifest counts`, async () => {
      const bytes = smallModule({ functions: ['_start'], sections: [['version', version]] });
      const files = { 'auth.wasm': bytes, 'package.json': '{"name": "kit", "version": "1.0.0"}' };
      const { artifacts } = await planOf(memoryWorkspace(files));
      assert.equal(artifacts[0]?.annotations[annotation('version')], '1.0.0');
      const [alone] = (await planOf(memoryWorkspace({ 'auth.wasm': bytes }))).artifacts;
      assert.equal(alone?.version, undefined);
      assert.ok(!(annotation('version') in (alone?.annotations ?? {})));
    });
  }

  test('is that of the package when a Spin application has none', async () => {
    const files = {
      'spin.toml':
        'spin_manifest_version = 2\n[application]\nname = "shop"\nversion = "0.0.0"\n[[trigger.http]]\nroute = "/..."\ncomponent = "c"\n[component.c]\nsource = "c.wasm"',
      'c.wasm': smallModule({ functions: ['_start'] }),
      'Cargo.toml': '[package]\nname = "c"\nversion = "1.2.0"',
    };
    const { artifacts } = await planOf(memoryWorkspace(files));
    assert.deepEqual(
      artifacts.map(({ name, version, annotations }) => [name, version, annotations[annotation('version')]]),
      [['shop', '1.2.0', '1.2.0']],
    );
  });

  test('stays 0.0.0 where the consumer looks it up', async () => {
    const files = { 'chart/Chart.yaml': 'apiVersion: v2\nname: chart\nversion: 0.0.0\n' };
    const options = readOptions('publish', new Map([['formats', 'helm']]));
    const { artifacts } = await planOf(memoryWorkspace(files), { options });
    assert.deepEqual([artifacts[0]?.version, artifacts[0]?.tags], ['0.0.0', ['0.0.0']]);
  });

  test('is that of a file VERSION beside the Wasm when no manifest is as near', async () => {
    const manifest = { 'package.json': '{"name": "kit", "version": "1.0.0"}' };
    assert.equal(await versionOf({ 'dist/VERSION': 'v2.1.0\n' }), '2.1.0');
    assert.equal(await versionOf({ ...manifest, 'dist/VERSION': '2.1.0' }), '2.1.0');
    assert.equal(await versionOf({ ...manifest, VERSION: '2.1.0' }), '1.0.0');
    assert.equal(await versionOf({ ...manifest, VERSION: '2.1.0' }, 'app.wasm'), '1.0.0');
    assert.equal(
      await versionOf({ 'package.json': '{"name": "kit"}', VERSION: '2.1.0' }, 'app.wasm'),
      '2.1.0',
    );
    const { origins } = await plannedModule('dist/app.wasm', { 'dist/VERSION': '2.1.0' });
    assert.equal(origins?.version, 'dist/VERSION');
  });

  test('is that of the Wasm before any other', async () => {
    const bytes = smallModule({ functions: ['_start'], sections: [['version', '3.0.0']] });
    const { artifacts } = await planOf(memoryWorkspace({ 'auth.wasm': bytes, VERSION: '2.1.0' }));
    assert.equal(artifacts[0]?.version, '3.0.0');
  });
});

test('values of unexpected types in a manifest are ignored', async () => {
  const odd = [7, null, true, [], {}, [null], { a: 1 }, ''];
  const keys = [
    'name',
    'version',
    'license',
    'licenses',
    'bin',
    'exports',
    'main',
    'files',
    'workspaces',
    'author',
  ];
  for (const value of odd) {
    const manifest = Object.fromEntries(keys.map((key) => [key, value]));
    const { name } = await plannedModule('dist/auth.wasm', { 'package.json': JSON.stringify(manifest) });
    assert.equal(name, 'auth', JSON.stringify(value));
  }
  for (const toml of [
    'package = 1',
    'lib = 1\nbin = 2\nexample = {}\n[package]\nname = 3\nversion = {}\nauthors = 1\nworkspace = 1',
    '[package]\nversion.workspace = 1\n[workspace]\nmembers = 1\nexclude = [1]\npackage = 1',
    '[workspace]\nmembers = ["", ".", "**", "[", "*/*/*"]\n[dependencies]\na = 1\nb = { path = 1 }',
  ]) {
    const { name } = await plannedModule('dist/auth.wasm', {
      'Cargo.toml': toml,
      'crates/a/Cargo.toml': toml,
    });
    assert.equal(name, 'auth', toml);
  }
});

test('licences of a manifest are published as an SPDX expression', async () => {
  const { annotations } = await plannedModule('shop.wasm', {
    'Cargo.toml': '[package]\nname = "shop"\nversion = "1.0.0"\nlicense = "MIT/Apache-2.0"',
  });
  assert.equal(annotations[annotation('licenses')], 'MIT OR Apache-2.0');
});
