/** Screens: what the bundle shows on a terminal of 80 columns in typical runs, compared with the files in `snapshots/`. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundlePath } from '../support/bundle.ts';
import type { RunOnTerminal, TerminalRun } from '../support/pseudo-terminal.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { exampleFiles } from './projects.ts';

export interface Screen {
  /** Name of the file in `snapshots/`, without its extension. */
  readonly name: string;
  /** The flags of each run, one after the other in the folder of the examples. */
  readonly runs: readonly (readonly string[])[];
  readonly env?: Readonly<Record<string, string>>;
  readonly columns?: number;
  /** Exit code of the last run; 0 unless given. */
  readonly code?: number;
}

const layout = ['--to', 'oci:./out'];

export const screens: readonly Screen[] = [
  { name: 'help', runs: [['--help']] },
  { name: 'help-of-a-verb-in-60-columns', runs: [['publish', '-h']], columns: 60 },
  { name: 'version', runs: [['--version']] },
  { name: 'publish-to-a-layout', runs: [layout] },
  { name: 'publish-again-without-changes', runs: [layout, layout] },
  {
    name: 'publish-with-json',
    runs: [[...layout, '--json', '--exclude', 'controller', '--exclude', 'module']],
  },
  {
    name: 'publish-a-format-without-file-names',
    runs: [[...layout, '--formats', 'image:module/hello.wasm']],
  },
  { name: 'publish-with-explain', runs: [[...layout, '--explain', '--exclude', 'module']] },
  { name: 'dry-run', runs: [['--dry-run']] },
  { name: 'dry-run-with-json', runs: [['--dry-run', '--json', '--exclude', 'controller']] },
  { name: 'unknown-flag', runs: [['--fromats', 'wasm']], code: 2 },
  { name: 'unknown-flag-without-colours', runs: [['--fromats', 'wasm']], env: { NO_COLOR: '1' }, code: 2 },
  { name: 'several-artifacts-in-one-repository', runs: [['--to', '127.0.0.1:9/acme']], code: 2 },
  { name: 'format-that-finds-nothing', runs: [[...layout, '--formats', 'opa']], code: 1 },
  { name: 'password-from-a-terminal', runs: [['--username', 'ann', '--password-stdin']], code: 2 },
];

export function snapshotFile({ name }: Screen): string {
  return join(import.meta.dirname, 'snapshots', `${name}.txt`);
}

/** Runs the bundle as the screen says; escape characters are shown as `␛`. */
export async function render(screen: Screen, runOnTerminal: RunOnTerminal): Promise<TerminalRun> {
  const project = await makeWorkspace(await exampleFiles());
  const home = await mkdtemp(join(tmpdir(), 'owp-home-'));
  const env = { PATH: process.env.PATH, HOME: home, TERM: 'xterm', ...screen.env };
  try {
    let last: TerminalRun = { code: -1, screen: '' };
    for (const flags of screen.runs) {
      const command = [process.execPath, bundlePath, ...flags];
      last = await runOnTerminal(command, screen.columns ?? 80, { cwd: project.path, env });
    }
    return { ...last, screen: last.screen.replaceAll('\u001b', '␛') };
  } finally {
    await project.remove();
    await rm(home, { recursive: true, force: true });
  }
}

/** Rewrites every snapshot from the current bundle. */
export async function writeSnapshots(runOnTerminal: RunOnTerminal): Promise<void> {
  for (const screen of screens) {
    await writeFile(snapshotFile(screen), (await render(screen, runOnTerminal)).screen);
  }
}

export async function readSnapshot(screen: Screen): Promise<string> {
  return (await readFile(snapshotFile(screen), 'utf8')).replaceAll('\r\n', '\n');
}
