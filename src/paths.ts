/** Paths of a workspace, by their text alone: forward slashes, relative to the root, which is `.`. */

/** The last segment. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The folder that holds a path; `.` for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '.' : path.slice(0, slash);
}

/** A path below a folder, without empty and `.` segments. */
export function joinPath(folder: string, path: string): string {
  const segments = `${folder}/${path}`.split('/').filter((segment) => segment !== '' && segment !== '.');
  return segments.join('/') || '.';
}

/** True for everything in a folder and below it, but not for the folder itself. */
export function isBelow(path: string, folder: string): boolean {
  return folder === '.' ? path !== '.' : path.startsWith(`${folder}/`);
}

/** The path of something below a folder, as seen from there. */
export function relativePath(folder: string, path: string): string {
  return folder === '.' ? path : path.slice(folder.length + 1);
}

/** A folder and all above it, the nearest first, up to the root. */
export function ancestors(folder: string): readonly string[] {
  return folder === '.' ? ['.'] : [folder, ...ancestors(folderOf(folder))];
}

/** A path as seen from a folder that need not contain it: `../Cargo.toml`. */
export function pathFrom(folder: string, path: string): string {
  const shared = ancestors(folder).find((one) => one === path || isBelow(path, one)) ?? '.';
  const up = ancestors(folder).indexOf(shared);
  const down = shared === path ? '' : relativePath(shared, path);
  return '../'.repeat(up) + down || '.';
}
