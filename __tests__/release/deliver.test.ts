/** The release: content everywhere first, tags last, and what is left when something fails. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { type Delivery, deliver } from '../../src/release/deliver.ts';
import type { Store } from '../../src/store/store.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';

const contents = createContents();
contents.add(emptyDescriptor, bytesBody(emptyJson));

function artifact(text: string): Descriptor {
  const bytes = new TextEncoder().encode(text);
  const layer = contents.add(describe('application/wasm', bytes), bytesBody(bytes));
  const manifest = encodeManifest({ config: emptyDescriptor, layers: [layer] });
  return contents.add(describe(imageManifestType, manifest), bytesBody(manifest));
}

function delivery(name: string, root: Descriptor, target: Store, tags = ['1.0.0', 'latest']): Delivery {
  const planned = {
    name,
    format: 'wasm',
    files: [`${name}.wasm`],
    tags: tags.map(parseTag),
    annotations: {},
  };
  const place = { kind: 'registry', repository: { host: 'registry.test', name } } as const;
  return {
    destination: { artifact: planned, place, repository: `registry.test/${name}` },
    target,
    root,
    referrers: [],
  };
}

const run = (deliveries: readonly Delivery[]) =>
  deliver(deliveries, { contents, concurrency: 3, beforeTags: async () => {} });

/** A target that writes down what is asked of it, and fails where a test says so. */
function watched(
  log: string[],
  name: string,
  failOn: (line: string) => CodedError | undefined = () => undefined,
): Store {
  const target = createMemoryStore();
  const note = (line: string) => {
    log.push(line);
    const error = failOn(line);
    if (error) throw error;
  };
  return {
    ...target,
    async push(descriptor, body) {
      note(`${name} push ${descriptor.mediaType === imageManifestType ? 'manifest' : 'blob'}`);
      return await target.push(descriptor, body);
    },
    async tag(descriptor, tag) {
      note(`${name} tag ${tag}`);
      await target.tag(descriptor, tag);
    },
  };
}

const refusal = (code: 'denied' | 'unavailable' | 'conflict') => new CodedError(code, 'no', { hint: 'Ask.' });

test('no tag moves before all content of all artifacts is there', async () => {
  const log: string[] = [];
  const results = await run([
    delivery('a', artifact('a'), watched(log, 'a')),
    delivery('b', artifact('b'), watched(log, 'b')),
  ]);
  const firstTag = log.findIndex((line) => line.includes(' tag '));
  assert.ok(
    log.slice(firstTag).every((line) => line.includes(' tag ')),
    log.join('\n'),
  );
  assert.deepEqual(
    log.filter((line) => line.startsWith('a tag')),
    ['a tag 1.0.0', 'a tag latest'],
  );
  assert.deepEqual(
    results.map(({ outcome }) => outcome),
    ['created', 'created'],
  );
});

test('when one artifact fails, no tag of any moves', async () => {
  const log: string[] = [];
  const broken = watched(log, 'b', (line) => (line === 'b push manifest' ? refusal('denied') : undefined));
  const results = await run([
    delivery('a', artifact('a'), watched(log, 'a')),
    delivery('b', artifact('b'), broken),
  ]);
  assert.ok(!log.some((line) => line.includes(' tag ')));
  assert.deepEqual(
    results.map(({ outcome, error }) => [outcome, error?.code]),
    [
      ['skipped', 'denied'],
      ['failed', 'denied'],
    ],
  );
  assert.match(results[0]?.error?.message ?? '', /another part of this run/);
});

test('what is unchanged is neither pushed nor tagged', async () => {
  const log: string[] = [];
  const target = watched(log, 'a');
  await run([delivery('a', artifact('a'), target)]);
  log.length = 0;
  const [second] = await run([delivery('a', artifact('a'), target)]);
  assert.deepEqual(log, []);
  assert.equal(second?.outcome, 'unchanged');
});

test('a tag that is missing is added without pushing anything', async () => {
  const log: string[] = [];
  const target = watched(log, 'a');
  await run([delivery('a', artifact('a'), target, ['1.0.0'])]);
  log.length = 0;
  const [second] = await run([delivery('a', artifact('a'), target)]);
  assert.deepEqual(log, ['a tag latest']);
  assert.equal(second?.outcome, 'updated');
  assert.deepEqual(second?.tagsMoved, ['latest']);
});

test('a tag whose reply was lost is of unknown outcome; a refused one is not', async () => {
  for (const [code, unknown, outcome] of [
    ['unavailable', ['latest'], 'failed'],
    ['conflict', [], 'conflict'],
  ] as const) {
    const target = watched([], 'a', (line) => (line === 'a tag latest' ? refusal(code) : undefined));
    const [result] = await run([delivery('a', artifact('a'), target)]);
    assert.deepEqual(result?.tagsMoved, ['1.0.0']);
    assert.deepEqual(result?.tagsUnknown, unknown);
    assert.equal(result?.outcome, outcome);
  }
});

test('a manifest that lists what its registry has lost is not believed twice', async () => {
  const memory = createMemoryStore();
  const [old, next] = [artifact('old'), artifact('next')];
  await run([delivery('a', old, memory, ['latest'])]);
  const known = new Set([emptyDescriptor.digest]);
  let pushes = 0;
  const target: Store = {
    ...memory,
    can: { knownContent: async () => known },
    async push(descriptor, body) {
      pushes += 1;
      if (descriptor.digest === next.digest && pushes === 2)
        throw new CodedError('not-found', 'config is gone', { hint: 'Push it.' });
      return await memory.push(descriptor, body);
    },
  };
  const [result] = await run([delivery('a', next, target, ['latest'])]);
  assert.equal(result?.outcome, 'updated');
});

test('a fault before the tags leaves every tag where it was', async () => {
  const log: string[] = [];
  const results = await deliver([delivery('a', artifact('a'), watched(log, 'a'))], {
    contents,
    concurrency: 1,
    beforeTags: async () => {
      throw refusal('unavailable');
    },
  });
  assert.ok(!log.some((line) => line.includes(' tag ')));
  assert.equal(results[0]?.outcome, 'failed');
});
