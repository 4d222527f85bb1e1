/** What all test files of one `npm test` share: real registries, and the list of skipped tests. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registriesVariable, type StartedRegistry, startRegistries } from './registries.ts';
import { readSkipped, skippedVariable } from './skipped.ts';

let folder = '';
let started: readonly StartedRegistry[] = [];

/** Starts the registries and passes their addresses to the test files in the environment. */
export async function globalSetup(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'owp-tests-'));
  const skipped = join(folder, 'skipped');
  writeFileSync(skipped, '');
  process.env[skippedVariable] = skipped;
  started = await startRegistries();
  process.env[registriesVariable] = JSON.stringify(started);
}

/** Stops the registries and prints the skipped tests. */
export async function globalTeardown(): Promise<void> {
  await Promise.all(started.map((registry) => registry.stop()));
  const lines = readSkipped(join(folder, 'skipped'));
  if (lines.length > 0) process.stdout.write(`\nskipped:\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  rmSync(folder, { recursive: true, force: true });
}
