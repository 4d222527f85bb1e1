/** A disk of one mebibyte, on machines that allow mounting one. */

import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';

/** Its folder, unmounted when the test ends; `undefined` if it cannot be mounted, which skips the test. */
export async function mountSmallDisk(context: TestContext): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-small-disk-'));
  const mounted = await runExecutable('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]);
  context.after(async () => {
    if (mounted.code === 0) await runExecutable('umount', [folder]);
    await rm(folder, { recursive: true, force: true });
  });
  if (mounted.code === 0) return folder;
  recordSkipped('full disks: no right to mount a small one');
  context.skip('cannot mount a small disk');
  return undefined;
}
