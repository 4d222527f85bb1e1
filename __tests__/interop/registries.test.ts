/** Every format at Gitea, and at a registry that validates manifests as zot does: published twice and read back. */

import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { startFakeRegistry } from '../fakes/registry.ts';
import { bundleExists } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { allFixtures } from './cases.ts';
import { publishTwice, type TargetRegistry } from './registries.ts';

const gitea = (await registries()).find(({ name }) => name === 'gitea');
const validating = await startFakeRegistry({ validation: true });
after(() => validating.stop());

function publishesAll(name: string, registry: TargetRegistry | undefined): void {
  suite(name, { skip: !registry || !bundleExists() }, () => {
    for (const fixture of allFixtures()) {
      const limit = fixture.limits?.[name];
      test(`${limit ? 'refuses' : 'returns'} ${fixture.name}, published twice`, async () => {
        const done = publishTwice(fixture, registry ?? { host: '' });
        if (limit) await assert.rejects(done, limit);
        else await done;
      });
    }
  });
}

publishesAll('gitea', gitea);
publishesAll('registry that validates manifests', validating);
