/**
 * Workspaces as tools leave them, each with the names, versions and licences that `expected.json` says of some of its files. A file
 * has the same ones whatever `path` is.
 */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readOptions } from '../../src/inputs/options.ts';
import { ancestors, folderOf, relativePath } from '../../src/paths.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { planOf } from './planned.ts';

interface Expected {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly artifacts: readonly {
    readonly file: string;
    readonly name: string;
    readonly version?: string;
    readonly licenses?: string;
  }[];
}

const folder = join(import.meta.dirname, 'workspaces');

/** What is planned for a file when `path` is this folder of the workspace. */
async function plannedFrom(path: string, file: string, name: string, { inputs = {} }: Expected) {
  const top = join(folder, name, 'workspace');
  const formats = (inputs.formats ?? '')
    .split('\n')
    .map((line) => line.replace(/:.*/, `:${relativePath(path, file)}`));
  const workspace = await openFiles({ path: join(top, path), exclude: [], skip: [], top });
  const { artifacts } = await planOf(workspace, {
    options: readOptions('publish', new Map([['formats', inputs.formats ? (formats[0] ?? '') : '']])),
  });
  const found = artifacts.find(({ files }) => files[0] === relativePath(path, file));
  return {
    name: found?.name,
    version: found?.annotations['org.opencontainers.image.version'],
    licenses: found?.annotations['org.opencontainers.image.licenses'],
  };
}

for (const name of readdirSync(folder)) {
  const expected: Expected = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  for (const { file, ...facts } of expected.artifacts) {
    for (const path of ancestors(folderOf(file))) {
      test(`in the workspace ${name}, ${file} is ${facts.name} when path is ${path}`, async () => {
        const planned = await plannedFrom(path, file, name, expected);
        assert.deepEqual(planned, { version: undefined, licenses: undefined, ...facts });
      });
    }
  }
}
