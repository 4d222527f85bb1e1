/** Random events of a repository: pushes, pull requests, releases and schedules, and runs that are started again. */

import type { Trigger } from '../../src/host/host.ts';
import type { Random } from '../faults/random.ts';
import type { Commit, Project } from './project.ts';

export interface Event {
  readonly trigger: Trigger;
  readonly commit: Commit;
}

/** Few, so that some are released twice, and out of order. */
const versions = ['0.1.0', '0.1.1', '1.0.0', '1.0.1', '1.9.0', '1.10.0', '2.0.0'];
const prereleases = ['1.9.0-rc.1', '2.0.0-rc.1'];

/** The next event; a fifth of them are earlier ones again. */
export function nextEvent(project: Project, earlier: readonly Event[], random: Random): Event {
  if (earlier.length > 0 && random.chance(0.2)) return random.pick(earlier);
  const branch = random.pick(['main', 'main', 'main', 'maintenance', 'feature/x']);
  if (random.chance(0.7)) project.commit(branch);
  return { trigger: triggerFor(branch, random), commit: project.head(branch) };
}

function triggerFor(branch: string, random: Random): Trigger {
  const kind = random.below(10);
  if (kind < 4) return { kind: 'tag', tag: `v${random.pick(random.chance(0.8) ? versions : prereleases)}` };
  if (kind < 6) return { kind: 'pull-request', number: 1 + random.below(3) };
  if (kind === 6) return random.chance(0.5) ? { kind: 'schedule' } : { kind: 'merge-queue', number: 1 };
  return { kind: 'branch', branch, isDefault: branch === 'main' };
}
