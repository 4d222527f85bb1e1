/** Copying graphs: the order of pushes, content that is skipped, and errors. */

import assert from 'node:assert/strict';
import { mkdtemp, open as openFile, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { suite, type TestContext, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { emptyType, octetStreamType } from '../../src/oci/media-types.ts';
import { bytesBody, createContents } from '../../src/pack/contents.ts';
import { createPacker, type Packer } from '../../src/pack/packer.ts';
import { type CopyOptions, copyGraph } from '../../src/store/copy.ts';
import type { Source, Store } from '../../src/store/store.ts';
import { verified } from '../../src/store/verify.ts';
import { writeContent } from '../../src/store/write-content.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryFiles } from '../pack/memory-files.ts';

interface Recording {
  readonly target: Store;
  /** Digests in the order in which their pushes started and ended. */
  readonly started: Digest[];
  readonly ended: Digest[];
  /** Maximum number of pushes at the same time. */
  most: number;
}

/** A memory store that records pushes, and rejects some. */
function recording(rejects: (descriptor: Descriptor) => boolean = () => false): Recording {
  const store = createMemoryStore();
  const record: Recording = { target: store, started: [], ended: [], most: 0 };
  const push: Store['push'] = async (descriptor, body) => {
    record.started.push(descriptor.digest);
    record.most = Math.max(record.most, record.started.length - record.ended.length);
    await new Promise(setImmediate);
    try {
      if (rejects(descriptor)) throw new CodedError('denied', 'the store rejects it', { hint: 'Ask.' });
      return await store.push(descriptor, body);
    } finally {
      record.ended.push(descriptor.digest);
    }
  };
  return Object.assign(record, { target: { ...store, push } });
}

function newPacker(): Packer {
  return createPacker({
    workspace: memoryFiles({}),
    contents: createContents(),
    scratch: async () => assert.fail('nothing is staged'),
  });
}

const blob = (packer: Packer, text: string) => packer.bytes(Buffer.from(text), octetStreamType);

function manifest(packer: Packer, ...texts: string[]): Descriptor {
  return packer.manifest({ config: blob(packer, '{}'), layers: texts.map((text) => blob(packer, text)) });
}

const options: CopyOptions = { known: new Set(), concurrency: 4 };

suite('order', () => {
  test('blobs are pushed first, the largest before the others, then manifests, then indexes', async () => {
    const packer = newPacker();
    const [left, right] = [manifest(packer, 'b', 'shared'), manifest(packer, 'a much larger one', 'shared')];
    const inner = packer.index({ manifests: [left] });
    const root = packer.index({ manifests: [inner, right] });
    const record = recording();
    await copyGraph(root, packer.contents, record.target, { ...options, concurrency: 1 });
    const expected = [
      blob(packer, 'a much larger one'),
      blob(packer, 'shared'),
      blob(packer, '{}'),
      blob(packer, 'b'),
      ...[left, right].toSorted((a, b) => b.size - a.size),
      inner,
      root,
    ];
    assert.deepEqual(
      record.started,
      expected.map(({ digest }) => digest),
    );
  });

  test('five thousand layers are pushed once each, at most four at a time', async () => {
    const packer = newPacker();
    const layers = Array.from({ length: 5000 }, (_, index) => `layer ${index}`);
    const root = manifest(packer, ...layers, ...layers);
    const record = recording();
    let pushed = 0;
    await copyGraph(root, packer.contents, record.target, {
      ...options,
      onPushed: () => {
        pushed += 1;
      },
    });
    assert.equal(record.started.length, 5002);
    assert.equal(pushed, 5002);
    assert.equal(record.started.at(-1), root.digest);
    assert.equal(record.most, 4);
  });

  test('content of an unknown media type is copied as a blob', async () => {
    const packer = newPacker();
    const root = packer.bytes(Buffer.from('{"layers":[{}]}'), 'application/vnd.example.list+json');
    const record = recording();
    await copyGraph(root, packer.contents, record.target, options);
    assert.deepEqual(record.started, [root.digest]);
  });
});

suite('a target that keeps files', () => {
  /** A store that lets blobs be saved in files, as an image layout does, and says which were. */
  async function fileStore(context: TestContext) {
    const folder = await mkdtemp(join(tmpdir(), 'owp-copy-'));
    context.after(() => rm(folder, { recursive: true, force: true }));
    const memory = createMemoryStore();
    const saved: Digest[] = [];
    const push: Store['push'] = async (descriptor, body, hint) => {
      if (!hint?.save) return await memory.push(descriptor, body);
      const path = join(folder, `${saved.length}`);
      saved.push(descriptor.digest);
      const file = await openFile(path, 'wx');
      try {
        await hint.save({ descriptor: file.fd, path });
      } finally {
        await file.close();
      }
      return await memory.push(descriptor, bytesBody(await readFile(path)));
    };
    return { target: { ...memory, push }, saved };
  }
  const large = 'x'.repeat(100_000);

  test('gets blobs without streams, small ones at once, and manifests as before', async (context) => {
    const packer = newPacker();
    const root = manifest(packer, 'small', large);
    const { target, saved } = await fileStore(context);
    const streamed: Digest[] = [];
    const source: Source = {
      exists: packer.contents.exists,
      fetch(descriptor) {
        streamed.push(descriptor.digest);
        return packer.contents.fetch(descriptor);
      },
      readBlob: async (descriptor) => {
        assert.ok(descriptor.size < 65_536);
        return await buffer(packer.contents.fetch(descriptor));
      },
      save: async (descriptor, file) => {
        assert.equal(descriptor.digest, blob(packer, large).digest);
        await writeContent(file.descriptor, packer.contents.fetch(descriptor));
      },
    };
    await copyGraph(root, source, target, options);
    const blobs = ['small', large, '{}'].map((text) => blob(packer, text).digest);
    assert.deepEqual(saved.toSorted(), blobs.toSorted());
    assert.deepEqual(new Set(streamed), new Set([root.digest]));
    for (const digest of [...blobs, root.digest])
      assert.equal(await target.exists({ mediaType: octetStreamType, digest, size: 1 }), true, digest);
  });

  test('fails to read where the source does, and to push where the file cannot be written', async (context) => {
    const packer = newPacker();
    const root = manifest(packer, large);
    const { digest } = blob(packer, large);
    const failures = [
      [
        new CodedError('unavailable', 'it is gone', { hint: 'Wait.' }),
        'unavailable',
        /^reading .*: it is gone$/,
      ],
      [
        Object.assign(new Error('ENOSPC: full'), { code: 'ENOSPC', syscall: 'write' }),
        'internal',
        /^pushing /,
      ],
    ] as const;
    for (const [error, code, message] of failures) {
      const { target } = await fileStore(context);
      const save = () => Promise.reject(error);
      const copying = copyGraph(root, { ...packer.contents, save }, target, options);
      await assert.rejects(copying, { code, message });
      assert.equal(await target.exists({ mediaType: octetStreamType, digest, size: large.length }), false);
    }
  });

  test('is given more small blobs than large ones at a time', async () => {
    const packer = newPacker();
    const small = Array.from({ length: 50 }, (_, index) => `layer ${index}`);
    for (const [layers, most] of [
      [small, 20],
      [[large, ...small], 4],
    ] as const) {
      const record = recording();
      const root = manifest(packer, ...layers);
      await copyGraph(root, packer.contents, record.target, { ...options, smallConcurrency: 20 });
      assert.equal(record.most, most);
    }
  });
});

suite('content that the target has', () => {
  test('known content and everything below it is not pushed', async () => {
    const packer = newPacker();
    const [old, fresh] = [manifest(packer, 'old'), manifest(packer, 'fresh', 'shared')];
    const root = packer.index({ manifests: [old, fresh] });
    const record = recording();
    const skipped: Digest[] = [];
    const known = new Set([old.digest, blob(packer, 'shared').digest]);
    await copyGraph(root, packer.contents, record.target, {
      known,
      concurrency: 2,
      onSkipped: ({ digest }) => skipped.push(digest),
    });
    assert.deepEqual(record.started, [blob(packer, 'fresh').digest, fresh.digest, root.digest]);
    const below = [old, blob(packer, 'old'), blob(packer, '{}'), blob(packer, 'shared')];
    assert.deepEqual(skipped.sort(), below.map(({ digest }) => digest).sort());
  });

  test('the result of each push is reported', async () => {
    const packer = newPacker();
    const root = manifest(packer, 'one');
    const target = createMemoryStore();
    const results: string[] = [];
    const counting: CopyOptions = {
      ...options,
      onPushed: (_, result) => results.push(result),
    };
    await copyGraph(root, packer.contents, target, counting);
    await copyGraph(root, packer.contents, target, counting);
    assert.deepEqual(results, ['sent', 'sent', 'sent', 'present', 'present', 'present']);
  });
});

suite('failures', () => {
  test('after a failed push no manifest is pushed, and pushes in progress are awaited', async () => {
    const packer = newPacker();
    const root = manifest(packer, ...Array.from({ length: 50 }, (_, index) => `layer ${index}`));
    const rejected = blob(packer, 'layer 10').digest;
    const record = recording(({ digest }) => digest === rejected);
    await assert.rejects(copyGraph(root, packer.contents, record.target, options), {
      code: 'denied',
      message: `pushing ${rejected} (${octetStreamType}): the store rejects it`,
      hint: 'Ask.',
    });
    assert.deepEqual(record.started.toSorted(), record.ended.toSorted());
    assert.ok(record.started.length < 51);
    assert.ok(!record.started.includes(root.digest));
  });

  test('an error of the source is reported as a failure to read', async () => {
    const packer = newPacker();
    const root = manifest(packer, 'gone');
    const gone = blob(packer, 'gone').digest;
    const failing = (): Readable =>
      new Readable({
        read() {
          this.destroy(new CodedError('storage', 'the disk is gone', { hint: 'Look for it.' }));
        },
      });
    const from: Source = {
      ...packer.contents,
      open: (descriptor) => (descriptor.digest === gone ? failing() : packer.contents.fetch(descriptor)),
    };
    await assert.rejects(copyGraph(root, from, createMemoryStore(), options), {
      code: 'storage',
      message: `reading ${gone} (${octetStreamType}): the disk is gone`,
    });
  });

  test('the error for a file that changes while it is sent names the file', async () => {
    const packer = newPacker();
    const layer = packer.bytes(Buffer.from('x'), octetStreamType, {
      'org.opencontainers.image.title': 'x.wasm',
    });
    const config = packer.bytes(Buffer.from('{}'), emptyType);
    const root = packer.manifest({ config, layers: [layer], annotations: {} });
    const from: Source = {
      ...packer.contents,
      open: (one) =>
        one.digest === layer.digest ? verified(Readable.from(['y']), one) : packer.contents.fetch(one),
    };
    await assert.rejects(copyGraph(root, from, createMemoryStore(), options), {
      code: 'digest-mismatch',
      message: /^reading x\.wasm, sha256:/,
    });
  });

  test('a missing, invalid or too large manifest is reported as a failure to read', async () => {
    const packer = newPacker();
    const { digest, mediaType } = manifest(packer, 'x');
    const absent = { mediaType, digest: digest.replace(/.$/, '0') as Digest, size: 10 };
    const broken = packer.bytes(Buffer.from('['), mediaType);
    const huge = { mediaType, digest, size: 5 * 2 ** 20 };
    for (const [root, code] of [
      [absent, 'not-found'],
      [broken, 'invalid-layout'],
      [huge, 'digest-mismatch'],
    ] as const) {
      await assert.rejects(copyGraph(root, packer.contents, createMemoryStore(), options), {
        code,
        message: /^reading sha256:/,
      });
    }
  });

  test('too deeply nested indexes are rejected before anything is pushed', async () => {
    const packer = newPacker();
    let root = manifest(packer, 'deep');
    for (let depth = 0; depth < 40; depth += 1) root = packer.index({ manifests: [root] });
    const record = recording();
    await assert.rejects(copyGraph(root, packer.contents, record.target, options), { code: 'unsupported' });
    assert.deepEqual(record.started, []);
  });
});
