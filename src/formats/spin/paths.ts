/** Paths in a manifest, resolved by their text alone, as Spin does. */

import type { WorkspacePath } from '../../workspace/workspace.ts';

/** Without `.` and empty segments and with `..` resolved; a path above the start keeps its leading `..`. */
export function resolveSegments(segments: readonly string[]): readonly string[] {
  const resolved: string[] = [];
  for (const segment of segments) {
    const isAbove = segment === '..' && (resolved.length === 0 || resolved.at(-1) === '..');
    if (segment === '' || segment === '.') continue;
    if (segment === '..' && !isAbove) resolved.pop();
    else resolved.push(segment);
  }
  return resolved;
}

/** A path relative to a folder of the workspace; `undefined` for one that is absolute or leaves the workspace. */
export function resolveBelow(folder: WorkspacePath, path: string): WorkspacePath | undefined {
  if (path.startsWith('/') || path.includes('\0')) return undefined;
  const segments = resolveSegments(`${folder}/${path}`.split('/'));
  return segments[0] === '..' ? undefined : segments.join('/') || '.';
}
