/** Delivery: all content before any tag, and the state that a failure leaves. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import { type Descriptor, describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeIndex, encodeManifest } from '../../src/oci/manifest.ts';
import { imageIndexType, imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { deliver } from '../../src/release/deliver.ts';
import { type Delivery, deliveriesOf, type OpenedDestination } from '../../src/release/delivery.ts';
import type { Destination } from '../../src/release/destinations.ts';
import type { Packed } from '../../src/release/pack.ts';
import { createPublished } from '../../src/release/published.ts';
import { readNodes } from '../../src/store/graph.ts';
import type { Source, Store } from '../../src/store/store.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { deliveryOptions } from './rules.ts';

const contents = createContents();
contents.add(emptyDescriptor, bytesBody(emptyJson));

/** Adds an artifact with one layer of this text. */
function addArtifact(text: string): Descriptor {
  const bytes = new TextEncoder().encode(text);
  const layer = contents.add(describe('application/wasm', bytes), bytesBody(bytes));
  const manifest = encodeManifest({ config: emptyDescriptor, layers: [layer] });
  return contents.add(describe(imageManifestType, manifest), bytesBody(manifest));
}

async function packedAs(
  name: string,
  root: Descriptor,
  { tags = ['1.0.0', 'latest'], needs = [] as readonly string[] } = {},
): Promise<Packed> {
  const artifact = {
    name,
    format: 'wasm',
    files: [`${name}.wasm`],
    tags: tags.map(parseTag),
    annotations: {},
    needs,
  };
  return { artifact, root, nodes: await readNodes(root, contents), referrers: [] };
}

function registryAt(host: string, name: string): Destination {
  return { repository: `${host}/${name}`, location: { kind: 'registry', repository: { host, name } } };
}

function registry(name: string): Destination {
  return registryAt('registry.test', name);
}

async function delivery(name: string, root: Descriptor, target: Store, tags?: string[]): Promise<Delivery> {
  const packed = await packedAs(name, root, tags && { tags });
  return { source: contents, packed, ...opening(registry(name), target), tags: packed.artifact.tags };
}

function opening(destination: Destination, target: Store): OpenedDestination {
  return { destination, target, published: createPublished(target) };
}

const run = (...deliveries: readonly Delivery[]) => deliver(deliveries, deliveryOptions({ contents }));

/** A memory store that logs pushes and tags, and fails where a test says so. */
function logging(
  log: string[],
  name: string,
  failOn: (line: string) => CodedError | undefined = () => undefined,
): Store {
  const store = createMemoryStore();
  const note = (line: string) => {
    log.push(line);
    const error = failOn(line);
    if (error) throw error;
  };
  return {
    ...store,
    async push(descriptor, body) {
      note(`${name} push ${descriptor.mediaType === imageManifestType ? 'manifest' : 'blob'}`);
      return await store.push(descriptor, body);
    },
    async tag(descriptor, tag) {
      note(`${name} tag ${tag}`);
      await store.tag(descriptor, tag);
    },
  };
}

const failure = (code: 'denied' | 'unavailable' | 'conflict') => new CodedError(code, 'no', { hint: 'Ask.' });

suite('the two phases', () => {
  test('no tag moves before all content of all artifacts is present', async () => {
    const log: string[] = [];
    const results = await run(
      await delivery('a', addArtifact('a'), logging(log, 'a')),
      await delivery('b', addArtifact('b'), logging(log, 'b')),
    );
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

  test('when one artifact fails, no tag of any artifact moves', async () => {
    const log: string[] = [];
    const broken = logging(log, 'b', (line) => (line === 'b push manifest' ? failure('denied') : undefined));
    const results = await run(
      await delivery('a', addArtifact('a'), logging(log, 'a')),
      await delivery('b', addArtifact('b'), broken),
    );
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

  test('a failure right before the tags leaves every tag where it was', async () => {
    const log: string[] = [];
    const results = await deliver([await delivery('a', addArtifact('a'), logging(log, 'a'))], {
      ...deliveryOptions({ concurrency: 1 }),
      beforeTags: async () => {
        throw failure('unavailable');
      },
    });
    assert.ok(!log.some((line) => line.includes(' tag ')));
    assert.equal(results[0]?.outcome, 'failed');
  });

  test('a tag whose response was lost is reported as unknown, and a rejected tag is not', async () => {
    for (const [code, unknown, outcome] of [
      ['unavailable', ['latest'], 'failed'],
      ['conflict', [], 'conflict'],
    ] as const) {
      const target = logging([], 'a', (line) => (line === 'a tag latest' ? failure(code) : undefined));
      const [result] = await run(await delivery('a', addArtifact('a'), target));
      assert.deepEqual(result?.tagsMoved, ['1.0.0']);
      assert.deepEqual(result?.tagsUnknown, unknown);
      assert.equal(result?.outcome, outcome);
    }
  });
});

suite('a root that is delivered alone', () => {
  /** A logging store that can push a manifest under a tag. */
  function tagging(
    log: string[],
    failOn: (line: string) => CodedError | undefined = () => undefined,
    can: Partial<Store['can']> = {},
  ): Store {
    const store = logging(log, 'a', failOn);
    const pushTagged: Store['can']['pushTagged'] = async (descriptor, body, tag) => {
      log.push(`a push under ${tag}`);
      const error = failOn(`a push under ${tag}`);
      if (error) throw error;
      await store.push(descriptor, body);
      log.pop();
      await store.tag(descriptor, tag);
      log.pop();
      return 'sent';
    };
    return { ...store, can: { pushTagged, ...can } };
  }

  test('is pushed under its first tag after its content, and the other tags follow', async () => {
    const log: string[] = [];
    const tags = ['latest', '1', '1.0.0'];
    const [result] = await deliver([await delivery('a', addArtifact('alone'), tagging(log), tags)], {
      ...deliveryOptions({ concurrency: 1 }),
      beforeTags: async () => void log.push('before tags'),
    });
    assert.deepEqual(log, [
      'a push blob',
      'a push blob',
      'before tags',
      'a push under 1.0.0',
      'a tag latest',
      'a tag 1',
    ]);
    assert.equal(result?.outcome, 'created');
    assert.deepEqual(result?.tagsMoved, ['1.0.0', 'latest', '1']);
    const { packed } = result?.delivery ?? assert.fail();
    const sizes = packed.nodes.map(({ descriptor }) => descriptor.size);
    assert.equal(
      result?.sent,
      sizes.reduce((sum, size) => sum + size, 0),
    );
  });

  test('that is present under one of its tags is only tagged', async () => {
    const log: string[] = [];
    const target = tagging(log);
    const root = addArtifact('present');
    await run(await delivery('a', root, target, ['1.0.0']));
    log.length = 0;
    const [result] = await run(await delivery('a', root, target, ['1.0.0', 'latest']));
    assert.deepEqual(log, ['a tag latest']);
    assert.equal(result?.outcome, 'updated');
  });

  test('is pushed by its digest when it has no tag, has referrers, or is not the only delivery', async () => {
    const log: string[] = [];
    const target = tagging(log, undefined, { referrers: { add: async () => {} } });
    await run(await delivery('a', addArtifact('untagged'), target, []));
    const subject = addArtifact('subject');
    const manifest = addArtifact('referrer');
    const nodes = await readNodes(manifest, contents);
    const alone = await delivery('a', subject, target);
    const packed = { ...alone.packed, referrers: [{ subject, manifest, nodes }] };
    await run({ ...alone, packed });
    await run(await delivery('a', addArtifact('x'), target), await delivery('b', addArtifact('y'), target));
    assert.ok(!log.some((line) => line.includes('under')), log.join('\n'));
  });

  test('leaves no tag when its content fails, and says which tag is not known when its own push is lost', async () => {
    const log: string[] = [];
    const broken = tagging(log, (line) => (line === 'a push blob' ? failure('denied') : undefined));
    const [first] = await run(await delivery('a', addArtifact('broken'), broken));
    assert.ok(!log.some((line) => line.includes('under')));
    assert.deepEqual([first?.outcome, first?.tagsMoved, first?.tagsUnknown], ['failed', [], []]);
    for (const [code, unknown, outcome] of [
      ['unavailable', ['1.0.0'], 'failed'],
      ['denied', [], 'failed'],
      ['conflict', [], 'conflict'],
    ] as const) {
      const target = tagging([], (line) => (line === 'a push under 1.0.0' ? failure(code) : undefined));
      const [result] = await run(await delivery('a', addArtifact(code), target));
      assert.deepEqual([result?.outcome, result?.tagsMoved, result?.tagsUnknown], [outcome, [], unknown]);
    }
  });

  test('is pushed again with all its content when the registry has lost some that a manifest lists', async () => {
    const log: string[] = [];
    let isLost = true;
    const lost = (line: string) =>
      line.startsWith('a push under 2') && isLost
        ? new CodedError('not-found', 'config is gone', { hint: 'Push it.' })
        : undefined;
    const known = new Set([emptyDescriptor.digest]);
    const target = tagging(
      log,
      (line) => {
        const error = lost(line);
        if (error) isLost = false;
        return error;
      },
      { knownContent: async () => known },
    );
    await run(await delivery('a', addArtifact('old'), target, ['latest']));
    log.length = 0;
    const [result] = await run(await delivery('a', addArtifact('next'), target, ['2.0.0', 'latest']));
    assert.deepEqual(log, [
      'a push blob',
      'a push under 2.0.0',
      'a push blob',
      'a push blob',
      'a push under 2.0.0',
      'a tag latest',
    ]);
    assert.equal(result?.outcome, 'updated');
  });

  test('is pushed under its tag also where the tag refers to an index that lists it', async () => {
    const log: string[] = [];
    const root = addArtifact('member');
    const known = new Set([root.digest, emptyDescriptor.digest]);
    const target = tagging(log, undefined, { knownContent: async () => known });
    await run(await delivery('a', addArtifact('other'), target, ['latest']));
    log.length = 0;
    const [result] = await run(await delivery('a', root, target, ['latest']));
    assert.ok(log.includes('a push under latest'), log.join('\n'));
    assert.deepEqual(await target.resolve(parseTag('latest')), root);
    assert.equal(result?.outcome, 'updated');
  });
});

suite('content that is present', () => {
  test('an unchanged artifact is neither pushed nor tagged', async () => {
    const log: string[] = [];
    const target = logging(log, 'a');
    await run(await delivery('a', addArtifact('a'), target));
    log.length = 0;
    const [second] = await run(await delivery('a', addArtifact('a'), target));
    assert.deepEqual(log, []);
    assert.equal(second?.outcome, 'unchanged');
  });

  test('a missing tag is added without a push', async () => {
    const log: string[] = [];
    const target = logging(log, 'a');
    await run(await delivery('a', addArtifact('a'), target, ['1.0.0']));
    log.length = 0;
    const [second] = await run(await delivery('a', addArtifact('a'), target));
    assert.deepEqual(log, ['a tag latest']);
    assert.equal(second?.outcome, 'updated');
    assert.deepEqual(second?.tagsMoved, ['latest']);
  });

  test('content that a present manifest lists is pushed after all when the registry has lost it', async () => {
    const memory = createMemoryStore();
    const [old, next] = [addArtifact('old'), addArtifact('next')];
    await run(await delivery('a', old, memory, ['latest']));
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
    const [result] = await run(await delivery('a', next, target, ['latest']));
    assert.equal(result?.outcome, 'updated');
  });
});

suite('sources and graphs', () => {
  test('each delivery reads from its own source', async () => {
    const published = createMemoryStore();
    await run(await delivery('a', addArtifact('a'), published, ['1.0.0']));
    const root = await published.resolve(parseTag('1.0.0'));
    assert.ok(root);
    const target = createMemoryStore();
    const promoted = await delivery('promoted', root, target, ['stable']);
    const [result] = await run({ ...promoted, source: published });
    assert.equal(result?.outcome, 'created');
    assert.deepEqual(await target.resolve(parseTag('stable')), root);
  });

  test('the graph read while packing is used for every destination', async () => {
    const packed = await packedAs('a', addArtifact('a'));
    const source: Source = {
      ...contents,
      fetch: () => assert.fail('the graph was read again'),
    };
    const targets = [createMemoryStore(), createMemoryStore()];
    const opened = targets.map((target, index) => opening(registry(`a${index}`), target));
    const results = await run(...deliveriesOf(source, [{ ...packed, position: 0, opened }]));
    assert.deepEqual(
      results.map(({ outcome }) => outcome),
      ['created', 'created'],
    );
  });

  test('deliveries are in the order of the destinations, then of the plan', async () => {
    const opened = (...names: readonly string[]) =>
      names.map((name) => opening(registry(name), createMemoryStore()));
    const deliveries = deliveriesOf(contents, [
      { ...(await packedAs('b', addArtifact('b'))), position: 1, opened: opened('x/b', 'y/b') },
      { ...(await packedAs('a', addArtifact('a'))), position: 0, opened: opened('x/a', 'y/a') },
    ]);
    assert.deepEqual(
      deliveries.map(({ packed, destination }) => [packed.artifact.name, destination.repository]),
      [
        ['a', 'registry.test/x/a'],
        ['b', 'registry.test/x/b'],
        ['a', 'registry.test/y/a'],
        ['b', 'registry.test/y/b'],
      ],
    );
  });
});

suite('mounting', () => {
  const layer = Buffer.alloc(64 * 1024, 'large');

  /** An index of one member with a layer large enough to be mounted. */
  function addIndex(): { readonly member: Descriptor; readonly index: Descriptor } {
    const member = addArtifact(layer.toString());
    const bytes = encodeIndex({ manifests: [member] });
    return { member, index: contents.add(describe(imageIndexType, bytes), bytesBody(bytes)) };
  }

  /** Delivers the member and the index, and returns which content of which repository was offered for mounting. */
  async function mounts(indexDestination: Destination): Promise<readonly string[]> {
    const { member, index } = addIndex();
    const seen: string[] = [];
    const target = (name: string): Store => {
      const store = createMemoryStore();
      return {
        ...store,
        async push(descriptor, body, hint) {
          if (hint?.mountFrom) seen.push(`${name}: ${descriptor.size} bytes from ${hint.mountFrom}`);
          return await store.push(descriptor, body, hint);
        },
      };
    };
    const packed = await packedAs('suite', index, { needs: ['member'] });
    await run(
      { source: contents, packed, ...opening(indexDestination, target('suite')), tags: [] },
      await delivery('member', member, target('member')),
    );
    return seen;
  }

  test('an index mounts the large content of its members, which are pushed first', async () => {
    assert.deepEqual(await mounts(registry('suite')), [`suite: ${layer.byteLength} bytes from member`]);
  });

  test('nothing is mounted from the same repository, from another registry or in a layout', async () => {
    assert.deepEqual(await mounts(registry('member')), []);
    assert.deepEqual(await mounts(registryAt('other.test', 'suite')), []);
    assert.deepEqual(
      await mounts({ repository: 'oci:out', location: { kind: 'layout', folder: 'out', name: 'suite' } }),
      [],
    );
  });
});
