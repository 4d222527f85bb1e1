/** Folders made for one test of a host. */

import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';

/** Writes these files into a new folder that is gone after the test. */
export async function folderOf(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'owp-host-')));
  t.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** A folder with programs written in JavaScript, to be put on PATH. */
export async function programsOf(
  t: TestContext,
  programs: Readonly<Record<string, string>>,
): Promise<string> {
  const lines = Object.entries(programs).map(([name, code]) => [name, `#!${process.execPath}\n${code}\n`]);
  const folder = await folderOf(t, Object.fromEntries(lines));
  for (const name of Object.keys(programs)) await chmod(join(folder, name), 0o755);
  return folder;
}
