/** The paths that a walk found, in order: their names can be searched without putting the paths together, of which there may be 100,000. */

import type { WorkspacePath } from './workspace.ts';

export interface PathList {
  /** `prefix` is the folder with a slash at its end, and empty for the root. */
  add(prefix: string, name: string): void;
  /** All paths, or those with a name that matches. */
  select(matches?: (name: string) => boolean): readonly WorkspacePath[];
}

/** Files that follow each other in one folder. */
interface Run {
  readonly prefix: string;
  readonly names: string[];
}

export function createPathList(): PathList {
  const runs: Run[] = [];
  let last: Run | undefined;
  return {
    add(prefix, name) {
      if (last?.prefix === prefix) {
        last.names.push(name);
      } else {
        last = { prefix, names: [name] };
        runs.push(last);
      }
    },
    select(matches) {
      const found: WorkspacePath[] = [];
      for (const { prefix, names } of runs)
        for (const name of names) if (!matches || matches(name)) found.push(prefix + name);
      return found;
    },
  };
}
