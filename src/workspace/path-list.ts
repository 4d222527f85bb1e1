/** The paths that a walk found, in order: their names can be searched without putting the paths together, of which there may be 100,000. */

import type { WorkspacePath } from './workspace.ts';

export interface PathList {
  /** `prefix` is the folder with a slash at its end, and empty for the root. */
  add(prefix: string, name: string): void;
  /** All paths, or those with a name that matches. */
  select(matches?: (name: string) => boolean): readonly WorkspacePath[];
}

export function createPathList(): PathList {
  const prefixes: string[] = [];
  const names: string[] = [];
  return {
    add(prefix, name) {
      prefixes.push(prefix);
      names.push(name);
    },
    select(matches) {
      const found: WorkspacePath[] = [];
      names.forEach((name, index) => {
        if (!matches || matches(name)) found.push((prefixes[index] ?? '') + name);
      });
      return found;
    },
  };
}
