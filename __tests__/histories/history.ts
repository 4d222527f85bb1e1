/** A history: random events in a new folder of a registry, each held against the oracle. */

import assert from 'node:assert/strict';
import { createRandom } from '../faults/random.ts';
import { type Event, nextEvent } from './event.ts';
import { type Expected, expect, fresh, type Known, type Tags } from './oracle.ts';
import { createProject, type Project } from './project.ts';
import { type Destination, publishEvent } from './publish-event.ts';
import { layerOf, readManifest, readTags } from './registry-state.ts';

/** What the model knows of each component's repository. */
interface Model {
  readonly tags: Map<string, Tags>;
  /** The content of each digest. */
  readonly contents: Map<string, number>;
}

export interface HistoryStatistics {
  events: number;
  conflicts: number;
  kept: number;
  requests: number;
}

/** Runs one history. Throws an assertion error, with the events that led to it, when a rule is broken. */
export async function runHistory(
  host: string,
  seeds: readonly [seed: number, number: number],
  statistics: HistoryStatistics,
): Promise<void> {
  const random = createRandom(...seeds);
  const project = createProject(random);
  const destination = { host, folder: `h${seeds.join('-')}` };
  const model: Model = { tags: new Map(), contents: new Map() };
  const events: Event[] = [];
  for (let count = 4 + random.below(9); count > 0; count -= 1) {
    const event = nextEvent(project, events, random);
    events.push(event);
    try {
      await checkEvent(event, { project, destination, model, statistics });
    } catch (error) {
      if (error instanceof Error)
        error.message = `history ${seeds.join(', ')}: ${shown(events)}\n${error.message}`;
      throw error;
    }
  }
}

interface Setting {
  readonly project: Project;
  readonly destination: Destination;
  readonly model: Model;
  readonly statistics: HistoryStatistics;
}

async function checkEvent(event: Event, setting: Setting): Promise<void> {
  const { project, destination, model, statistics } = setting;
  const expected = new Map(
    project.components.map((name) => [
      name,
      expect(event, event.commit.contents[name] ?? 0, knownOf(name, model)),
    ]),
  );
  const { report, error } = await publishEvent(event, destination);
  const isConflict = [...expected.values()].some(({ conflict }) => conflict);
  assert.equal(error?.code, isConflict ? 'conflict' : undefined, error?.message);
  statistics.events += 1;
  statistics.requests += report.requests;
  if (isConflict) statistics.conflicts += 1;
  for (const [name, component] of expected) {
    const artifact = report.artifacts.find((one) => one.name === name);
    assert.ok(artifact, `${name} is not in the report`);
    if (!isConflict) {
      if (component.digest !== fresh) assert.equal(artifact.digest, component.digest, `digest of ${name}`);
      assert.equal(artifact.contentChanged, artifact.digest !== component.basis, `${name} in changed-matrix`);
      if (artifact.kept) statistics.kept += 1;
    }
    await checkRegistry(
      event,
      name,
      isConflict ? undefined : { ...component, fresh: artifact.digest },
      setting,
    );
  }
  if (!report.changed && !isConflict) {
    const tags = report.artifacts.reduce(
      (sum, artifact) => sum + Object.keys(artifact.tagReasons ?? {}).length,
      0,
    );
    const limit = tags + (event.trigger.kind === 'tag' ? 3 : 1) * report.artifacts.length;
    assert.ok(report.requests <= limit, `${report.requests} requests for ${tags} unchanged tags`);
  }
}

/** The whole repository is as expected, and a new manifest has the content and the commit of the event. */
async function checkRegistry(
  event: Event,
  name: string,
  expected: (Expected & { readonly fresh: string }) | undefined,
  { destination, model }: Setting,
): Promise<void> {
  const repository = `${destination.folder}/${name}`;
  const before = model.tags.get(name) ?? new Map<string, string>();
  const wanted = expected
    ? new Map([...expected.tags].map(([tag, digest]) => [tag, digest === fresh ? expected.fresh : digest]))
    : before;
  const tags = await readTags(destination.host, repository);
  assert.deepEqual(sorted(tags), sorted(wanted), `tags of ${name}`);
  model.tags.set(name, tags);
  if (expected?.digest !== fresh) return;
  const content = event.commit.contents[name] ?? 0;
  const manifest = await readManifest(destination.host, repository, expected.fresh);
  assert.equal(manifest.layer, layerOf(name, content), `content of ${name}`);
  assert.equal(manifest.revision, event.commit.revision, `revision of ${name}`);
  model.contents.set(expected.fresh, content);
}

function knownOf(name: string, { tags, contents }: Model): Known {
  return { tags: tags.get(name) ?? new Map(), contentOf: (digest) => contents.get(digest) ?? -1 };
}

function sorted(tags: Tags): readonly (readonly [string, string])[] {
  return [...tags].sort(([left], [right]) => (left < right ? -1 : 1));
}

function shown(events: readonly Event[]): string {
  return events
    .map(
      ({ trigger, commit }) =>
        `${JSON.stringify(trigger)} ${JSON.stringify(commit.contents)} ${commit.revision.slice(0, 7)}`,
    )
    .join('\n');
}
