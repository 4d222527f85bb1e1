/**
 * `npm run bless`: rewrites the golden files of all format fixtures, what is shown for the table of inputs, the snapshots of the
 * terminal, the tables of action.yml and README.md, and the blocks of the pages that are pasted from files, to be reviewed as a diff.
 */

import { writeFile } from 'node:fs/promises';
import { writePastedBlocks } from '../__tests__/docs/pasted.ts';
import { writeSnapshots } from '../__tests__/e2e/screens.ts';
import { cases, expectedFile, rendered } from '../__tests__/formats/golden.ts';
import { writeCases } from '../__tests__/inputs/table.ts';
import { pseudoTerminal } from '../__tests__/support/pseudo-terminal.ts';
import { writeTables } from '../__tests__/support/tables.ts';

await writeTables();
await writeCases();
for (const name of cases()) {
  await writeFile(expectedFile(name), `${JSON.stringify(await rendered(name), null, 2)}\n`);
  process.stdout.write(`${name}\n`);
}
// The terminal shows what the bundle prints: build it first.
const runOnTerminal = pseudoTerminal();
if (runOnTerminal) await writeSnapshots(runOnTerminal);
writePastedBlocks();
