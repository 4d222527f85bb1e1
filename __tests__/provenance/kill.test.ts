/** Runs that are killed while they sign, and run again. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleExists } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { killAndRepeat } from './kill.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

for (const registry of (await registries()).filter(
  ({ name }) => name === 'distribution' || name === 'olareg',
))
  test(`${registry.name}: a killed run that is repeated leaves one statement of each type about every artifact`, async () => {
    await killAndRepeat(registry, 2);
  });
