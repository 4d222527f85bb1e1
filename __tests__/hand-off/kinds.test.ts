/** What a hand-off may hold: everything that the formats make, and foreign texts that stay text. */

import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { readHandOff } from '../../src/hand-off/hand-off.ts';
import type { ForeignPullRequest, Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import type { ReleaseResult } from '../../src/release/release.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { startGitHub } from '../fakes/github-pulls.ts';
import { cases } from '../formats/golden.ts';
import { bundleExists } from '../support/bundle.ts';
import { startOlareg } from '../support/registries.ts';
import { silentHost } from '../support/silent-host.ts';
import { writerOf } from './hostile-layout.ts';
import { headSha, runOfCompanion } from './runs.ts';

const origin = {
  number: 42,
  source: 'https://github.com/acme/shop',
  revision: '0123456789abcdef0123456789abcdef01234567',
};

/** These publish what other tools have made, or what a declaration describes. */
const left = /^(?:cnab|declared|layout)\//;

const foreign: ForeignPullRequest = { ...origin, from: 'the fork eve/shop', folder: 'not-used' };

suite('every fixture of the formats is handed off and accepted', () => {
  for (const name of cases().filter((one) => !left.test(one)))
    test(name, async () => {
      const layout = await mkdtemp(join(tmpdir(), 'owp-kinds-'));
      try {
        const { report, error } = await leave(name, layout);
        assert.equal(error, undefined);
        assert.deepEqual(report.warnings, []);
        assert.ok(report.artifacts.every(({ outcome }) => outcome === 'handed-off'));
        const handOff = await readHandOff(layout, origin);
        const found = handOff.artifacts.map((one) => [one.name, one.root.digest]).sort();
        assert.deepEqual(found, report.artifacts.map((one) => [one.name, one.digest]).sort());
        for (const { format, tag } of handOff.artifacts)
          assert.equal(tag, ['helm', 'timoni'].includes(format) ? '0.0.0-pr.42' : 'pr-42', format);
      } finally {
        await rm(layout, { recursive: true });
      }
    });
});

/** The run of a pull request from a fork, in this process. */
async function leave(name: string, layout: string): Promise<ReleaseResult> {
  const folder = join(import.meta.dirname, '..', 'formats', name);
  const host: Host = {
    ...silentHost,
    foreign,
    trigger: { kind: 'pull-request', number: 42 },
    openWorkspace: (options) => openFiles({ ...options, top: options.path }),
    facts: async () => ({
      revision: { value: '9'.repeat(40), origin: 'HEAD commit (merge of pull request 42)' },
    }),
    scratch: async () => layout,
  };
  const own = JSON.parse(await readFile(join(folder, 'inputs.json'), 'utf8').catch(() => '{}'));
  const given = {
    path: join(folder, 'workspace'),
    to: 'ghcr.io/acme/shop/{name}',
    'hand-off': layout,
    formats: name.replace(/\/.*/, ''),
    ...own,
  };
  const options = readOptions('publish', new Map(Object.entries(given)));
  return await publish.run(options, { host, stores: (wanted) => createStores(wanted, host) });
}

const texts: Readonly<Record<string, string>> = {
  Markdown: '](https://evil.example) ![x](https://evil.example/x.png) **bold** @acme',
  HTML: '<script>alert(1)</script><img src=x onerror=alert(1)></td></table>',
  'an expression': '$' + '{{ secrets.TOKEN }} $(touch executed) `touch executed`',
  commands: 'one\n::set-output name=digest::evil\n::error::evil\n##[error]evil\n',
};

suite('texts of a hand-off stay text', { skip: !bundleExists() }, () => {
  for (const [kind, text] of Object.entries(texts))
    test(`${kind} in an annotation is published as it is and shown nowhere raw`, async (context) => {
      const registry = await startOlareg({ referrers: true });
      if (!registry) return context.skip('olareg is not installed');
      const api = await startGitHub();
      const folder = await mkdtemp(join(tmpdir(), 'owp-texts-'));
      try {
        api.runs = [{ id: 5, head_sha: headSha, head_branch: text, head: 'eve/widgets' }];
        api.pulls = [{ number: 42, sha: headSha, branch: text, head: 'eve/widgets' }];
        const keys = ['title', 'description', 'version', 'url'];
        const annotations = Object.fromEntries(keys.map((key) => [`org.opencontainers.image.${key}`, text]));
        await writerOf(join(folder, 'hand-off')).valid({ annotations });
        const inputs = { 'hand-off': 'hand-off', to: `${registry.host}/acme/{name}` };
        const { code, stdout, summary, outputs } = await runOfCompanion(folder, inputs, api.url);
        assert.equal(code, 0, stdout);
        const [artifact] = JSON.parse(outputs.artifacts ?? '');
        assert.equal(artifact.annotations['org.opencontainers.image.description'], text);
        assert.equal(artifact.version, undefined);
        assert.doesNotMatch(summary, /<script|<img|evil\.example|touch executed/);
        assert.doesNotMatch(stdout, /^(?:::(?:set-output|error)|##\[)/m);
        assert.doesNotMatch(Object.values(outputs).join('\n'), /[`$<>]/);
      } finally {
        await rm(folder, { recursive: true });
        await api.close();
        await registry.stop();
      }
    });
});
