/** What all test files of one `npm test` share: real registries, and the list of what was left out. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { registriesVariable, type StartedRegistry, startRegistries } from './registries.ts';
import { leftOutVariable, readLeftOut } from './skipped.ts';

let folder = '';
let started: readonly StartedRegistry[] = [];

/** Starts the registries and hands their addresses to the test files through the environment. */
export async function globalSetup(): Promise<void> {
  folder = mkdtempSync(join(tmpdir(), 'owp-tests-'));
  const leftOut = join(folder, 'left-out');
  writeFileSync(leftOut, '');
  process.env[leftOutVariable] = leftOut;
  started = await startRegistries();
  process.env[registriesVariable] = JSON.stringify(started);
}

/** Stops the registries and prints once what was left out. */
export async function globalTeardown(): Promise<void> {
  await Promise.all(started.map((registry) => registry.stop()));
  const lines = readLeftOut(join(folder, 'left-out'));
  if (lines.length > 0) process.stdout.write(`\nleft out:\n${lines.map((line) => `  ${line}\n`).join('')}\n`);
  rmSync(folder, { recursive: true, force: true });
}
