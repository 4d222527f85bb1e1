/** A few random trials of reading; `npm run reads -- --faults 1000 --kills 200` runs many. */

import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { faultTrial, killTrial, prepareReading } from './random.ts';

const reading = await prepareReading(await registries());
after(() => reading.remove());
const skip = reading.registries.length === 0;

test('under random faults a pull is whole, or nothing is there', { skip }, async () => {
  for (let number = 1; number <= 12; number += 1)
    assert.deepEqual((await faultTrial(reading, 15, number)).problems, [], `trial ${number}`);
});

test('a pull that is killed leaves nothing or everything, and the next one is whole', {
  skip: skip || !bundleExists(),
}, async () => {
  for (let number = 1; number <= 4; number += 1)
    assert.deepEqual((await killTrial(reading, 15, number)).problems, [], `trial ${number}`);
});
