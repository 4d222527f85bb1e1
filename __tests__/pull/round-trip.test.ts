/** Every fixture, published to a real registry and pulled again; `round-trip-run.ts` does this for every registry. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { allFixtures } from '../interop/cases.ts';
import { registries } from '../support/registries.ts';
import { roundTrip } from './round-trip.ts';

const available = await registries();

suite('a pull', { skip: available.length === 0 }, () => {
  for (const [index, fixture] of allFixtures().entries()) {
    const usable = available.filter(({ name }) => !fixture.limits?.[name]);
    const registry = usable[index % Math.max(1, usable.length)];
    test(`gives back the files of ${fixture.name} from ${registry?.name ?? 'a registry'}`, async () => {
      assert.ok(registry);
      assert.ok((await roundTrip(fixture, registry)) > 0);
    });
  }
});
