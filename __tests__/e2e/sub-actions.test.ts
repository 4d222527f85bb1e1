/** Every verb of the bundle starts on either host. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { defaultVerb, verbSummaries } from '../../src/inputs/inputs.ts';
import { runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';

const subActions = Object.keys(verbSummaries).filter((verb) => verb !== defaultVerb);
const entryOf = (verb: string) => join(root, verb, 'index.js');

suite('the verb', () => {
  for (const verb of subActions)
    test(`${verb} is loaded by its action and in a shell`, async () => {
      const asAction = await runAsAction({}, { bundle: entryOf(verb) });
      const inShell = await runInShell([verb]);
      for (const { stdout, stderr } of [asAction, inShell])
        assert.doesNotMatch(stdout + stderr, /\[internal\]|TypeError/, stdout + stderr);
      assert.match(asAction.stdout, /::error title=oci-wasm-publish::/);
    });
});
