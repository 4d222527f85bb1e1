/** What Spin rejects, and what would require composition or a download. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFixture } from '../../wasm/fixtures.ts';
import { fails } from '../run-format.ts';
import { head, oneComponent, packApp, tree } from './applications.ts';

const c = /\[component\.c\] /.source;
/** The lines of one component, and the error about them. */
const refusals: readonly (readonly [lines: string, message: string, hint?: RegExp])[] = [
  ['sauce = "x"', `${c}sauce: is not a known key; did you mean "source"\\?`],
  ['description = 1', `${c}description: must be a string`],
  ['environment = { A = 1 }', `${c}environment.A: must be a string`],
  ['environment = 2026-01-01', `${c}environment: must be a table`],
  ['files = "x"', `${c}files: must be an array`],
  ['files = [{ source = "a" }]', `${c}files: must have patterns or`],
  ['files = ["nope.txt"]', `${c}files: "nope.txt" does not exist and is not a pattern`],
  ['files = ["s/."]', `${c}files: "s/." ends with`],
  ['files = ["s/a**"]', `${c}files: "s/a\\*\\*" is not a valid pattern`],
  ['files = ["/etc/*"]', `${c}files: "/etc/\\*" leaves the workspace`],
  ['files = ["../x/*"]', `${c}files: "../x/\\*" leaves the workspace`],
  ['files = [{ source = "nope", destination = "/" }]', `${c}files: "nope" does not exist`],
  [
    'files = [{ source = "a.txt", destination = "/" }]',
    `${c}files: the destination "/" of the file a.txt is not a file name`,
  ],
  ['files = [{ source = "s", destination = "../d" }]', `${c}files: "../d/.*" is not a path in the component`],
  [
    'files = ["a.txt", { source = "s/a.txt", destination = "/a.txt" }]',
    `${c}files: s/a.txt and a.txt are both mounted at a.txt`,
  ],
  [
    'files = ["s/a.txt", { source = "a.txt", destination = "/s" }]',
    `${c}files: a.txt is mounted at s, which is also the folder of s/a.txt`,
  ],
  ['files = ["a.txt"]\nexclude_files = ["["]', `${c}exclude_files: "\\[" is not a valid pattern`],
  ['key_value_stores = ["a.b"]', `${c}key_value_stores: "a.b" must be kebab-case or snake_case`],
  ['sqlite_databases = ["a--b"]', `${c}sqlite_databases: "a--b" must be`],
  ['allowed_http_hosts = ["ftp://a"]', `${c}allowed_http_hosts: "ftp://a" is not a host`],
  ['allowed_http_hosts = ["a/b"]', `${c}allowed_http_hosts: "a/b" has a path`],
  ['variables = { A = "x" }', `${c}variables: "A" must be lower-case snake_case`],
  ['variables = { a = "{{ b }}" }', `${c}variables: a uses \\{\\{ b \\}\\}, which is not in \\[variables\\]`],
  ['build = { }', '\\[component\\.c\\.build\\] command: is missing'],
  ['build = { command = "x", shell = "y" }', '\\[component\\.c\\.build\\] shell: is not a known key'],
  ['profile.debug.files = []', '\\[component\\.c\\.profile\\.debug\\] files: is not a known key'],
  ['[variables]\na = { }', '\\[variables\\.a\\] default: must be given, or required = true'],
  ['[variables]\na = { default = "x", required = true }', '\\[variables\\.a\\] default: must be given'],
  ['[variables]\nA-b = { default = "x" }', 'variables: "A-b" must be lower-case snake_case'],
  ['[component.x_y]\nsource = "app.wasm"', 'component: "x_y" must be kebab-case'],
  ['[component.d]\ndescription = "x"', '\\[component\\.d\\] source: is missing'],
  [
    '[component.d]\nsource = "gone.wasm"',
    '\\[component\\.d\\] source: gone.wasm does not exist',
    /spin build/,
  ],
  ['[component.d]\nsource = "../../x.wasm"', '\\[component\\.d\\] source: ../../x.wasm leaves the workspace'],
  ['[component.d]\nsource = "wit.wasm"', '\\[component\\.d\\] source: wit.wasm is a WIT package'],
  [
    '[component.d]\nsource = { url = "https://x.example/a.wasm", digest = "md5:0" }',
    '\\[component\\.d\\] source: must have a digest',
  ],
  [
    '[component.d]\nsource = { url = "https://x.example/a.wasm", digest = "sha256:00" }',
    '\\[component\\.d\\] source: https://x.example/a.wasm would have to be downloaded',
    /verify it with sha256:00/,
  ],
  [
    '[component.d]\nsource = { package = "a:b", version = "1.0.0" }',
    '\\[component\\.d\\] source: the package a:b would have',
    /wkg get a:b@1\.0\.0/,
  ],
  ['[component.d]\nsource = { path = "app.wasm" }', '\\[component\\.d\\] source: must be a path'],
  [
    '[[trigger.http]]\ncomponent = "d"',
    '\\[\\[trigger\\.http\\]\\] component: \\[component\\.d\\] does not exist',
  ],
  ['[[trigger.http]]\ncomponent = "d_e"', '\\[trigger\\.http\\.component\\] "d_e" must be kebab-case'],
  [
    '[[trigger.http]]\ncomponent = { source = "app.wasm", nope = 1 }',
    '\\[trigger\\.http\\.component\\] nope: is not a known key',
  ],
  ['[[trigger.http]]\nwhen = 2026-01-01', '\\[\\[trigger\\.http\\]\\] when: is a date'],
  [
    '[application.trigger.http]\nmany = 9007199254740993',
    '\\[application\\.trigger\\.http\\] many: is too large',
  ],
  ['[[trigger.http]]\nmany = 9007199254740993', '\\[\\[trigger\\.http\\]\\] many: is too large'],
  [
    '[[trigger.http]]\n[[trigger.http.dependencies.middleware]]\npath = "app.wasm"',
    '\\[\\[trigger\\.http\\]\\] dependencies: middleware has to be composed',
    /spin registry push/,
  ],
  ['[[component]]', 'is not valid TOML at line'],
];

test('every error names the manifest, the table and the rule', async () => {
  const files = { ...tree, 'wit.wasm': await readFixture('wit-package') };
  for (const [lines, message, hint] of refusals) {
    const expected = fails('invalid-definition', new RegExp(`^spin\\.toml: ${message}`), hint ?? /./);
    await assert.rejects(packApp(oneComponent(lines), files), expected, lines);
  }
});

const dependencyRefusals: readonly (readonly [lines: string, message: RegExp])[] = [
  ['"a:b" = { path = "x.wasm" }', /a:b: has to be composed into the component/],
  ['"a:b/c" = { component = "plain" }', /a:b\/c: has to be composed/],
  ['"a:b" = "1.0.0"', /a:b: has to be composed/],
  ['"a:b" = { component = "rich" }', /component rich has environment, which is not allowed in a dependency/],
  ['"a:b" = { component = "gone" }', /\[component\.gone\] does not exist/],
  ['"a:b" = { path = "x.wasm", export = "e" }', /a whole package, which cannot be satisfied by one export/],
  ['"a_b" = { path = "x.wasm" }', /a_b: must be a kebab-case name or/],
  ['a-b = "1.0.0"', /a-b: must have a package/],
  ['a-b = { path = "x.wasm", url = "y" }', /a-b: must have version, path/],
  [
    '"a:b@1.0.0" = { path = "x.wasm" }\n"a:b@1.2.0" = { path = "x.wasm" }',
    /a:b@1\.0\.0: conflicts with a:b@1\.2\.0/,
  ],
  ['"a:b/c" = { path = "x.wasm" }\n"a:b" = { path = "x.wasm" }', /a:b\/c: conflicts with a:b/],
  ['"a:b/c" = { path = "x.wasm" }\n"a:b/d" = { path = "x.wasm" }', /a:b\/c: has to be composed/],
];

test('dependencies are checked, and then rejected with a hint how to compose them', async () => {
  const others =
    '[component.plain]\nsource = "app.wasm"\n[component.rich]\nsource = "app.wasm"\nenvironment = { A = "b" }\n';
  for (const [lines, message] of dependencyRefusals) {
    const manifest = `${oneComponent(`[component.c.dependencies]\n${lines}`)}${others}`;
    await assert.rejects(packApp(manifest), fails('invalid-definition', message, /./), lines);
  }
  const both = oneComponent(
    'dependencies_inherit_configuration = true\n[component.c.dependencies]\n"a:b" = { path = "x.wasm", inherit_configuration = true }',
  );
  await assert.rejects(packApp(both), fails('invalid-definition', /only one is allowed/));
  const composed = fails(
    'invalid-definition',
    /has to be composed/,
    /wac plug app\.wasm --plug dependency\.wasm -o composed\.wasm/,
  );
  await assert.rejects(
    packApp(oneComponent('[component.c.dependencies]\n"a:b" = { path = "x.wasm" }')),
    composed,
  );
});

test('a manifest of an unknown version or without required tables is rejected', async () => {
  const cases: readonly (readonly [string, RegExp])[] = [
    ['', /spin_manifest_version: must be 2 or "1"/],
    ['spin_manifest_version = 1', /must be 2 or "1"/],
    ['spin_manifest_version = 2.0', /must be 2 or "1"/],
    ['spin_version = 2\n[application]\nname = "x"\n[trigger]', /spin_version: is not a known key/],
    [`${head}[component.c]\nsource = "app.wasm"`, /trigger: is missing/],
    ['spin_manifest_version = 2\n[trigger]', /application: is missing or has no name/],
    [`${head}[trigger]`, /has no component/],
    ['spin_version = "1"\nname = "x"', /trigger: is missing or has no type/],
    [
      'spin_version = "1"\nname = "x"\ntrigger = { type = "http" }\n[[component]]\nid = "9"\nsource = "app.wasm"',
      /\[\[component\]\] id: "9" must be kebab-case/,
    ],
    [
      'spin_version = "1"\nname = "x"\ntrigger = { type = "http" }\n[[component]]\nid = "c"\nsource = "app.wasm"',
      /\[\[component\]\] c trigger: is missing/,
    ],
    [
      'spin_version = "1"\nname = "x"\ntrigger = { type = "http" }\n[[component]]\nid = "c"\nsource = "app.wasm"\ntrigger = {}\nvariables = {}',
      /\[\[component\]\] variables: is not a known key/,
    ],
  ];
  for (const [manifest, message] of cases) {
    await assert.rejects(packApp(manifest), fails('invalid-definition', message), manifest);
  }
  const twice = '[[component]]\nid = "c"\nsource = "app.wasm"\ntrigger = {}\n';
  const duplicate = packApp(`spin_version = "1"\nname = "x"\ntrigger = { type = "http" }\n${twice}${twice}`);
  await assert.rejects(duplicate, fails('invalid-definition', /id: is also that of another component/));
});

test('a source that is not Wasm is rejected', async () => {
  await assert.rejects(
    packApp(oneComponent(''), { 'app.wasm': '(module)' }),
    fails('invalid-wasm', /app\.wasm/),
  );
});
