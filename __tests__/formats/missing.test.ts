/** What is missing from something that the user has named is a warning in the log by default. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from '../support/binaries.ts';
import { dryRun, type Files } from '../support/dry-run.ts';

const posix = process.platform !== 'win32';

const shared = { 'shared/a.rego': 'package a' };
const spinApp = [
  'spin_manifest_version = 2',
  '[application]\nname = "app"',
  '[[trigger.http]]\nroute = "/..."\ncomponent = "c"',
  '[component.c]\nsource = "app.wasm"\nfiles = ["static/**/*", "pages/*.html"]',
].join('\n');

interface Case {
  readonly formats: string;
  readonly files: Files;
  readonly links: Readonly<Record<string, string>>;
  readonly warnings: readonly string[];
}

const cases: readonly Case[] = [
  {
    formats: 'opa:rw',
    files: { ...shared, 'rw/.manifest': '{"roots": [""]}' },
    links: { 'rw/a.rego': '../shared/a.rego' },
    warnings: [
      'rw/a.rego is missing from opa:rw: it is a symlink to ../shared/a.rego, which the consumer does not unpack',
    ],
  },
  {
    formats: 'flux:rw',
    files: { ...shared, 'rw/b.yaml': 'kind: X' },
    links: { 'rw/a.yaml': '../shared/a.rego' },
    warnings: [
      'rw/a.yaml is missing from flux:rw: it is a symlink to ../shared/a.rego, which the consumer does not unpack',
    ],
  },
  {
    formats: 'flux',
    files: { ...shared, 'rw/kustomization.yaml': 'kind: Kustomization' },
    links: { 'rw/a.yaml': '../shared/a.rego' },
    warnings: [
      'rw/a.yaml is missing from flux:rw: it is a symlink to ../shared/a.rego, which the consumer does not unpack',
    ],
  },
  {
    formats: 'timoni:mod',
    files: { 'mod/timoni.cue': '', 'mod/cue.mod/module.cue': 'module: "timoni.sh/m"', 'shared/x.cue': '' },
    links: { 'mod/templates/x.cue': '../../shared/x.cue' },
    warnings: [
      'mod/templates/x.cue is missing from timoni:mod: it is a symlink to ../../shared/x.cue, which the consumer does not unpack',
    ],
  },
  {
    formats: 'spin',
    files: { 'spin.toml': spinApp, 'app.wasm': moduleOf('app'), 'static/a.txt': '' },
    links: { 'static/b.txt': 'gone.txt' },
    warnings: [
      'static/b.txt is missing from the application of spin.toml: it is a broken symlink',
      'spin.toml: [component.c] files: "pages/*.html" matches no file',
    ],
  },
  {
    formats: 'helm:chart',
    files: { 'chart/Chart.yaml': 'apiVersion: v2\nname: c\nversion: 1.0.0', 'shared/values.yaml': '' },
    links: { 'chart/values.yaml': '../shared/values.yaml' },
    warnings: [],
  },
];

for (const { formats, files, links, warnings } of cases) {
  test(`of ${formats} with symlinks, ${warnings.length || 'no'} warnings say what is missing`, {
    skip: !posix,
  }, async () => {
    const run = await dryRun(files, { inputs: { formats, tags: '1.0.0' }, links });
    assert.deepEqual([run.problems, run.warnings], [[], warnings]);
    assert.equal(run.published.length, 1);
  });
}

test('what would be published on request only warns of nothing', { skip: !posix }, async () => {
  const files = { 'app.wasm': moduleOf('a'), 'rw/.manifest': '{}', 'rw/kustomization.yaml': '' };
  const run = await dryRun(files, { links: { 'rw/a.rego': '../app.wasm' } });
  assert.deepEqual([run.published, run.warnings], [['wasm:app.wasm'], []]);
});

test('many missing files are bounded', { skip: !posix }, async () => {
  const links = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`rw/${at}.yaml`, '../x']));
  const run = await dryRun({ x: '', 'rw/b.yaml': 'kind: X' }, { inputs: { formats: 'flux:rw' }, links });
  assert.equal(run.warnings.length, 11);
  assert.match(run.warnings[10] ?? '', /^20 more files are missing from flux:rw/);
});

for (const format of ['flux', 'opa']) {
  test(`${format}: a folder of symlinks alone is refused in words of its own`, { skip: !posix }, async () => {
    const links = { 'links/a.rego': '../shared/a.rego', 'links/b.rego': '../shared/a.rego' };
    const run = await dryRun(shared, { inputs: { formats: `${format}:links` }, links });
    assert.deepEqual(run.problems, [
      `${format}: links has no file to publish: links/a.rego is a symlink to ../shared/a.rego, which the consumer does not unpack, as are 1 others [unsupported]`,
    ]);
    assert.match(run.hints[0] ?? '', /cp -RL links deploy$/);
  });
  test(`${format}: a folder without files is refused`, async () => {
    const run = await dryRun({ 'x/.git/HEAD': '' }, { inputs: { formats: `${format}:x` } });
    assert.deepEqual(run.problems, [`${format}: x has no file to publish [nothing-found]`]);
  });
}
