/** What a person sees who runs the bundle on a terminal. `npm run bless` rewrites the snapshots. */

import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { bundlePath } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { pseudoTerminal } from '../support/pseudo-terminal.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { exampleFiles } from './projects.ts';
import { readSnapshot, render, screens, snapshotFile } from './screens.ts';

const runOnTerminal = pseudoTerminal();
const skip = runOnTerminal === undefined;

for (const screen of screens) {
  test(`the terminal shows ${screen.name.replaceAll('-', ' ')}`, { skip }, async () => {
    assert.ok(runOnTerminal);
    const { code, screen: shown } = await render(screen, runOnTerminal);
    assert.equal(shown, await readSnapshot(screen));
    assert.equal(code, screen.code ?? 0);
  });
}

test('every snapshot belongs to a screen', () => {
  assert.deepEqual(
    readdirSync(join(import.meta.dirname, 'snapshots')).sort(),
    screens.map(({ name }) => `${name}.txt`).sort(),
  );
});

test('no JSON is on a terminal unless --json is given', async () => {
  for (const screen of screens) {
    const wantsJson = screen.runs.flat().includes('--json');
    assert.equal(/^ *[{}"]/m.test(await readSnapshot(screen)), wantsJson, snapshotFile(screen));
  }
});

test('no line of the help is longer than the terminal', async () => {
  for (const screen of screens.filter(({ name }) => name.startsWith('help'))) {
    for (const line of (await readSnapshot(screen)).split('\n'))
      assert.ok(line.length <= (screen.columns ?? 80) || /^ {4}oci-wasm-publish /.test(line), line);
  }
});

test('the next step works as it is shown', { skip }, async (context) => {
  const oras = client('oras');
  if (!oras) return context.skip('oras is not installed');
  assert.ok(runOnTerminal);
  const project = await makeWorkspace(await exampleFiles());
  const folder = join(project.path, 'out of the way');
  await mkdir(folder);
  const env = { PATH: process.env.PATH, HOME: folder, TERM: 'xterm' };
  const flags = ['--path', '..', '--to', 'oci:./my layout', '--formats', 'wasm', '--tags', '1.0'];
  const { screen } = await runOnTerminal([process.execPath, bundlePath, ...flags], 80, { cwd: folder, env });
  const command = /^ {2}oras (.*)$/m.exec(screen)?.[1] ?? '';
  assert.equal(command, "pull --oci-layout './my layout:greeter-1.0' --output greeter");
  const words = [...command.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
  const pulled = await oras(words, { cwd: folder });
  assert.equal(pulled.code, 0, pulled.stderr);
  assert.ok(existsSync(join(folder, 'greeter', 'greeter.wasm')));
  await project.remove();
});
