/** Runs in parallel: several events publish at once, and afterwards those that report a conflict run again. */

import assert from 'node:assert/strict';
import type { ReleaseResult } from '../../src/release/release.ts';
import { compareSemver, parseSemver } from '../../src/semver.ts';
import { createRandom } from '../faults/random.ts';
import { type Event, nextEvent } from './event.ts';
import type { Tags } from './oracle.ts';
import { createProject, type Project } from './project.ts';
import { type Destination, publishEvent } from './publish-event.ts';
import { readTags } from './registry-state.ts';

export interface ParallelStatistics {
  runs: number;
  /** Runs that reported a lost race, or a version with other content. */
  conflicts: number;
}

/**
 * Publishes two to three events at once, several times. Throws an assertion error when a run reports success for a version that has
 * other bytes, when anything but a conflict fails, or when an alias is wrong after the re-runs.
 */
export async function runInParallel(
  host: string,
  seeds: readonly [seed: number, number: number],
  statistics: ParallelStatistics,
): Promise<void> {
  const random = createRandom(...seeds, 1);
  const project = createProject(random);
  const destination = { host, folder: `p${seeds.join('-')}` };
  const earlier: Event[] = [];
  for (let round = 0; round < 4; round += 1) {
    const events = Array.from({ length: 2 + random.below(2) }, () => nextEvent(project, earlier, random));
    earlier.push(...events);
    try {
      await checkRound(events, project, destination, statistics);
    } catch (error) {
      if (error instanceof Error)
        error.message = `parallel ${seeds.join(', ')}: ${JSON.stringify(events)}\n${error.message}`;
      throw error;
    }
  }
}

async function checkRound(
  events: readonly Event[],
  project: Project,
  destination: Destination,
  statistics: ParallelStatistics,
): Promise<void> {
  const results = await Promise.all(events.map((event) => publishEvent(event, destination)));
  statistics.runs += results.length;
  statistics.conflicts += results.filter(({ error }) => error).length;
  for (const [index, result] of results.entries()) await checkResult(events[index], result, destination);
  for (const [index, { error }] of results.entries()) {
    const event = events[index];
    if (error && event) await checkResult(event, await publishEvent(event, destination), destination);
  }
  for (const name of project.components)
    checkAliases(await readTags(destination.host, `${destination.folder}/${name}`), name);
}

/** A run that reports success has its version, and a run that fails says that it has lost a race or found other content. */
async function checkResult(
  event: Event | undefined,
  { report, error }: ReleaseResult,
  { host, folder }: Destination,
): Promise<void> {
  if (error) return assert.equal(error.code, 'conflict', error.message);
  if (event?.trigger.kind !== 'tag') return;
  for (const { name, digest } of report.artifacts) {
    const tags = await readTags(host, `${folder}/${name}`);
    assert.equal(tags.get(event.trigger.tag.slice(1)), digest, `${event.trigger.tag} of ${name}`);
  }
}

/** Each alias refers to the highest final version of its series. */
function checkAliases(tags: Tags, name: string): void {
  const versions = [...tags.keys()].flatMap((tag) => {
    const version = parseSemver(tag);
    return version?.prerelease === '' ? [{ tag, version }] : [];
  });
  versions.sort((left, right) => compareSemver(right.version, left.version));
  for (const [alias, digest] of tags) {
    if (!/^(?:latest|\d+(?:\.\d+)?)$/.test(alias)) continue;
    const highest = versions.find(({ tag }) => alias === 'latest' || tag.startsWith(`${alias}.`));
    assert.equal(digest, highest && tags.get(highest.tag), `${alias} of ${name}`);
  }
}
