/** The start: what a plain publish has loaded when it sends its first request. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { startFake } from '../registry/support.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { makeWorkspace } from '../support/workspace.ts';

/**
 * Writes the names of the modules of Node and the files of the bundle that are loaded when the first request is sent, and whether
 * flags of V8 are changed by then: Node would compile its own modules again.
 */
const probe = `
import { subscribe } from 'node:diagnostics_channel';
import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cachedDataVersionTag } from 'node:v8';
const flags = cachedDataVersionTag();
subscribe('undici:client:sendHeaders', () => {
  const loaded = [...process.moduleLoadList, ...Object.keys(createRequire(import.meta.url).cache)];
  const state = { loaded, changedFlags: cachedDataVersionTag() !== flags };
  if (!existsSync(process.env.STATE)) writeFileSync(process.env.STATE, JSON.stringify(state));
});
`;

/** Each takes about a millisecond or more. */
const late = [
  'NativeModule crypto',
  'NativeModule child_process',
  'NativeModule fs/promises',
  'NativeModule perf_hooks',
  'NativeModule http',
  'NativeModule http2',
  'NativeModule zlib',
  'NativeModule assert',
];

type Variables = Readonly<Record<string, string>>;

/** The compiled code of earlier runs in a shell is compared with its digest before it is loaded. */
const kinds: readonly (readonly [kind: string, variables: Variables, late: readonly string[]])[] = [
  ['command line', {}, late.filter((name) => name !== 'NativeModule crypto')],
  ['command line without compiled code', { NODE_DISABLE_COMPILE_CACHE: '1' }, late],
  ['action', {}, late],
];

for (const [kind, variables, names] of kinds) {
  test(`from the ${kind}, nothing is loaded for the first request that it does not need`, {
    skip: !bundleExists(),
  }, async (context) => {
    const fake = await startFake({});
    const { path, remove } = await makeWorkspace({
      'shop.wasm': coreModule(Buffer.from('shop')),
      'probe.mjs': probe,
    });
    context.after(remove);
    const file = join(path, 'state.json');
    const preload = `--import=${pathToFileURL(join(path, 'probe.mjs'))}`;
    const to = `${fake.host}/acme/{name}`;
    const run = (env: Variables) =>
      kind === 'action'
        ? runAsAction({ to, tags: '1.0.0' }, { cwd: path, env })
        : runInShell(['--to', to, '--tags', '1.0.0'], { cwd: path, env });
    // The first run leaves compiled code.
    const runs: readonly Variables[] = [{}, { NODE_OPTIONS: preload, STATE: file }];
    for (const env of runs) {
      const { code, stdout } = await run({ ...variables, ...env });
      assert.equal(code, 0, stdout);
    }
    const { loaded, changedFlags } = JSON.parse(await readFile(file, 'utf8')) as {
      readonly loaded: readonly string[];
      readonly changedFlags: boolean;
    };
    assert.ok(loaded.includes('NativeModule net'));
    assert.deepEqual(
      loaded.filter((name) => names.includes(name) || name.endsWith('deferred.cjs')),
      [],
    );
    assert.equal(changedFlags, false);
  });
}
