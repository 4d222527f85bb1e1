/** A random project: components whose contents change from commit to commit, on a few lines of development. */

import { createHash } from 'node:crypto';
import type { Random } from '../faults/random.ts';
import { coreModule } from '../support/module.ts';

export interface Commit {
  /** Full object name. */
  readonly revision: string;
  /** RFC 3339. */
  readonly created: string;
  /** Which content each component has, by its name. */
  readonly contents: Readonly<Record<string, number>>;
}

export interface Project {
  readonly components: readonly string[];
  /** The last commit of a branch. */
  head(branch: string): Commit;
  /** A new commit on the branch, which may change the README only. */
  commit(branch: string): Commit;
}

/** Few contents, so that a component often returns to one that was published before. */
const contentCount = 4;

export function createProject(random: Random): Project {
  const components = ['cart', 'checkout', 'search'].slice(0, 1 + random.below(3));
  const heads = new Map<string, Commit>();
  let serial = 0;
  const make = (contents: Commit['contents']): Commit => {
    serial += 1;
    const revision = createHash('sha1')
      .update(`${serial} ${random.below(2 ** 31)}`)
      .digest('hex');
    return {
      revision,
      created: `${new Date(Date.UTC(2025, 0, serial)).toISOString().slice(0, 19)}Z`,
      contents,
    };
  };
  const main = make(Object.fromEntries(components.map((name) => [name, 0])));
  const head = (branch: string): Commit => heads.get(branch) ?? heads.get('main') ?? main;
  return {
    components,
    head,
    commit(branch) {
      const { contents } = head(branch);
      const changed = random.chance(0.4) ? {} : { [random.pick(components)]: random.below(contentCount) };
      const commit = make({ ...contents, ...changed });
      heads.set(branch, commit);
      return commit;
    },
  };
}

/** The file of a component with this content. */
export function fileOf(component: string, content: number): Uint8Array {
  return coreModule(Buffer.from(`${component} ${content}`));
}
