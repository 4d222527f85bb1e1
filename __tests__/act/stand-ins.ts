/** Stand-ins for actions of others, by their names: what a workflow needs of them without GitHub's services. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each is a program for Node that reads `INPUT_*`; files are handed from job to job in the folder `STAND_IN_ARTIFACTS`. */
const programs: Readonly<Record<string, string>> = {
  'actions/upload-artifact': `
const { cpSync, globSync, mkdirSync, statSync } = require('node:fs');
const { basename, join } = require('node:path');
const target = join(process.env.STAND_IN_ARTIFACTS, process.env.INPUT_NAME);
mkdirSync(target, { recursive: true });
const found = globSync(process.env.INPUT_PATH.split('\\n').filter(Boolean));
if (found.length === 0) throw new Error('no files were found');
// Of one folder, the files that it contains are uploaded.
const isFolder = found.length === 1 && statSync(found[0]).isDirectory();
for (const file of found) cpSync(file, isFolder ? target : join(target, basename(file)), { recursive: true });
`,
  'actions/download-artifact': `
const { cpSync, readdirSync } = require('node:fs');
const { join, matchesGlob } = require('node:path');
const { STAND_IN_ARTIFACTS: source, INPUT_NAME: name, INPUT_PATTERN: pattern = '*', INPUT_PATH: path = '.' } = process.env;
if (name) cpSync(join(source, name), path, { recursive: true });
else
  for (const one of readdirSync(source).filter((each) => matchesGlob(each, pattern)))
    cpSync(join(source, one), join(path, one), { recursive: true });
`,
  'cargo-bins/cargo-binstall': '',
  'wasmcloud/setup-wash-action': '',
  'docker/login-action': `console.log('logged in to ' + process.env.INPUT_REGISTRY);\n`,
};

const inputs = [
  'name',
  'path',
  'pattern',
  'registry',
  'username',
  'password',
  'if-no-files-found',
  'retention-days',
  'run-id',
  'github-token',
];

/** Writes all of them; returns their folders by name. */
export async function writeStandIns(folder: string): Promise<ReadonlyMap<string, string>> {
  const written = new Map<string, string>();
  for (const [name, program] of Object.entries(programs)) {
    const target = join(folder, name);
    await mkdir(target, { recursive: true });
    const declared = inputs.map((input) => `  ${input}: { description: ${input} }`).join('\n');
    const action = `name: stand-in for ${name}\ndescription: stand-in\ninputs:\n${declared}\nruns: { using: node20, main: main.js }\n`;
    await writeFile(join(target, 'action.yml'), action);
    await writeFile(join(target, 'main.js'), program);
    written.set(name, target);
  }
  return written;
}
