/** Unpacks an archive of a test into a new folder, as a pull does, and tells what lies there. */

import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { checkLinks } from '../../src/folder/links.ts';
import { openOutputFolder } from '../../src/folder/output-folder.ts';
import { type Conflicts, createStagedFolder } from '../../src/folder/staged-folder.ts';
import { type UnpackOptions, unpackInto } from '../../src/folder/unpack.ts';

export interface Unpacking {
  /** Archives that are unpacked one after the other. */
  readonly layers: readonly Uint8Array[];
  readonly options?: Partial<UnpackOptions>;
  readonly rooted?: boolean;
  readonly conflicts?: Conflicts;
  readonly overwrite?: boolean;
}

/** Unpacks below `output`. Nothing is left there when it throws. */
export async function unpackTo(output: string, unpacking: Unpacking): Promise<void> {
  const { layers, options, rooted = false, conflicts = 'refuse', overwrite = false } = unpacking;
  const target = await openOutputFolder(output);
  try {
    const names = rooted ? 'unix' : 'portable';
    const staged = createStagedFolder(target.content, { names, rooted, conflicts });
    for (const [index, bytes] of layers.entries())
      await unpackInto(staged, Readable.from([bytes], { objectMode: false }), {
        origin: `layer ${index}`,
        size: bytes.byteLength,
        into: [],
        symlinks: 'keep',
        ...options,
      });
    checkLinks(staged);
    target.check(staged.tree, { overwrite });
    target.place(staged.tree, { overwrite });
  } finally {
    target.discard();
  }
}

/** Everything below a folder: `path: content` of a file, `path -> target` of a link, `path/` of a folder. */
export function contentsOf(folder: string): readonly string[] {
  return walk(folder, '').sort();
}

/** Follows no symlink, which reading a folder recursively does. */
function walk(folder: string, above: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [path, shown] = [join(folder, entry.name), `${above}${entry.name}`];
    if (entry.isSymbolicLink()) return [`${shown} -> ${readlinkSync(path)}`];
    if (entry.isDirectory()) return [`${shown}/`, ...walk(path, `${shown}/`)];
    return [`${shown}: ${readFileSync(path, 'utf8').slice(0, 100)}`];
  });
}

/** A folder with an inner one to unpack into; what is outside the inner one must stay as it is. */
export function playground(): { readonly outer: string; readonly output: string; remove(): void } {
  const outer = mkdtempSync(join(tmpdir(), 'owp-unpack-'));
  return {
    outer,
    output: join(outer, 'a', 'output'),
    remove: () => rmSync(outer, { recursive: true, force: true }),
  };
}

export function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
