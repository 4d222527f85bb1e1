/**
 * `npm run bless`: rewrites the golden files of all format fixtures, what is shown for the table of inputs, and the tables of
 * action.yml and README.md, to be reviewed as a diff.
 */

import { writeFile } from 'node:fs/promises';
import { cases, expectedFile, rendered } from '../__tests__/formats/golden.ts';
import { writeCases } from '../__tests__/inputs/table.ts';
import { writeTables } from '../__tests__/support/tables.ts';

await writeTables();
await writeCases();
for (const name of cases()) {
  await writeFile(expectedFile(name), `${JSON.stringify(await rendered(name), null, 2)}\n`);
  process.stdout.write(`${name}\n`);
}
