/** A program that plays runs on a runner, one for each set of inputs that it is given, and prints what each has shown. */

import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asCodedError } from '../../src/errors.ts';
import { createRunner } from '../../src/host/actions/runner.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { createStores } from '../../src/stores.ts';
import { publish } from '../../src/verbs/publish.ts';

export interface PlayedRun {
  /** Working directory, with the files of the workspace. */
  readonly folder: string;
  readonly inputs: Readonly<Record<string, string>>;
}

/** Everything that the run has written to its log. */
export type Shown = readonly string[];

const write = process.stdout.write.bind(process.stdout);

async function play({ folder, inputs }: PlayedRun): Promise<Shown> {
  const written: string[] = [];
  process.stdout.write = (text: string | Uint8Array) => {
    written.push(String(text));
    return true;
  };
  process.chdir(folder);
  const variables = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  const host = createRunner({ ...process.env, ...Object.fromEntries(variables) }, (text) =>
    written.push(text),
  );
  try {
    const note = (line: string) => host.log.notice(line);
    const options = readOptions('publish', await host.readInputs(), { note, isWorkflow: true });
    const stores = (all: Parameters<typeof createStores>[0]) => createStores(all, host);
    await host.show(await publish.present(await publish.run(options, { host, stores })));
  } catch (error) {
    host.fail(host.explain(asCodedError(error)));
  }
  process.stdout.write = write;
  return written.join('').split('\n');
}

const runs = JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as readonly PlayedRun[];
process.env.HOME = await mkdtemp(join(tmpdir(), 'owp-home-'));
const shown: Shown[] = [];
for (const run of runs) shown.push(await play(run));
write(JSON.stringify(shown));
