/** Signals in the middle of a pull: what ends then, how, and what is left on the disk. */

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, suite, test } from 'node:test';
import { titleKey } from '../../src/oci/annotations.ts';
import { describe, emptyDescriptor } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { close, listen } from '../fakes/registry.ts';
import { bundlePath } from '../support/bundle.ts';
import { runExecutable } from '../support/programs.ts';
import { temporaryFolder } from './pulling.ts';

const content = Buffer.alloc(4 << 20, 'content');
const layer = { ...describe('text/plain', content), annotations: { [titleKey]: 'large.txt' } };
const manifest = encodeManifest({
  artifactType: 'application/vnd.acme.v1',
  config: emptyDescriptor,
  layers: [layer],
  annotations: {},
});

/** Sends half of the layer, and then nothing more. */
const server = createServer((request, response) => {
  const { url = '', method } = request;
  if (url.includes('/manifests/')) {
    response.writeHead(200, { 'content-type': imageManifestType, 'content-length': manifest.byteLength });
    response.end(method === 'HEAD' ? undefined : manifest);
  } else if (url.includes(layer.digest)) {
    response.writeHead(200, { 'content-length': content.byteLength });
    response.write(content.subarray(0, content.byteLength / 2));
  } else response.end('{}');
});
const host = await listen(server);
after(async () => await close(server));

/** Everything below a folder. */
function namesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
}

/** True when something of the layer is on the disk. */
function hasPart(folder: string): boolean {
  const sizes = namesIn(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size);
  return sizes.some((size = 0) => size > 1 << 16);
}

/** Pulls in the folder, and ends the process by the signal as soon as something of the layer is on the disk. */
async function pullUntil(signal: NodeJS.Signals, folder: string, args: readonly string[]) {
  const child = spawn(process.execPath, [bundlePath, 'pull', `${host}/acme/app:1`, ...args], {
    cwd: folder,
    env: { ...process.env, HOME: join(folder, 'home'), RUNNER_TOOL_CACHE: '' },
    stdio: 'ignore',
  });
  const end = once(child, 'exit');
  while (child.exitCode === null && !hasPart(folder))
    await Promise.race([end, new Promise((resolve) => setTimeout(resolve, 10))]);
  child.kill(signal);
  const [code, by]: unknown[] = await end;
  return { code, by };
}

const rows: readonly (readonly [what: string, args: readonly string[], left: RegExp])[] = [
  ['an absent folder', ['--output', 'out'], /^kept(?:\/|$)/],
  ['an absent folder in absent ones', ['--output', 'a/b/out'], /^kept(?:\/|$)/],
  ['an existing folder', ['--output', 'kept'], /^kept(?:\/|$)/],
  ['an image layout', ['--to', 'oci:layout'], /^(?:kept|layout)(?:\/|$)/],
];

suite('a signal in the middle of a pull', { skip: process.platform === 'win32' }, () => {
  for (const [what, args, left] of rows)
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      test(`${signal} ends a pull into ${what}, and nothing half-written is left`, async (t) => {
        const folder = temporaryFolder(t);
        mkdirSync(join(folder, 'kept'));
        writeFileSync(join(folder, 'kept', 'file'), 'kept');
        const { code, by } = await pullUntil(signal, folder, [...args, '--cache', 'false']);
        assert.deepEqual([code, by], [null, signal]);
        const names = namesIn(folder);
        assert.deepEqual(
          names.filter((name) => !left.test(name) || name.includes('.partial-')),
          [],
        );
        assert.deepEqual(
          names.filter((name) => name.startsWith('kept')),
          ['kept', 'kept/file'],
        );
      });

  test('a process that holds the lock of a layout gives it back', async (t) => {
    const folder = temporaryFolder(t);
    const source = (path: string) => JSON.stringify(join(import.meta.dirname, '../../src/layout', path));
    const code = `import { openFolder } from ${source('folder.ts')};
      import { withLock } from ${source('lock.ts')};
      await withLock(await openFolder(process.argv[1]), async () => {
        process.kill(process.pid, 'SIGTERM');
        await new Promise((resolve) => setTimeout(resolve, 20_000));
      });`;
    const args = ['--input-type=module-typescript', '-e', code, folder];
    const finished = await runExecutable(process.execPath, args, { timeout: 15_000 });
    assert.equal(finished.code, -1, finished.stderr);
    assert.deepEqual(namesIn(folder), []);
  });
});
