/** Copying graphs: in which order things go, what is left out, and what a failure leaves behind. */

import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { suite, test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { emptyType, octetStreamType } from '../../src/oci/media-types.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createPacker, type Packer } from '../../src/pack/packer.ts';
import { type CopyOptions, copyGraph } from '../../src/store/copy.ts';
import type { Source, Store } from '../../src/store/store.ts';
import { verified } from '../../src/store/verify.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { memoryFiles } from '../pack/memory-files.ts';

interface Recorded {
  readonly target: Store;
  /** Digests in the order in which their push was begun, and in which it ended. */
  readonly begun: Digest[];
  readonly ended: Digest[];
  most: number;
}

/** A memory target that writes down what is pushed, and refuses some. */
function recording(refuse: (descriptor: Descriptor) => boolean = () => false): Recorded {
  const store = createMemoryStore();
  const record: Recorded = { target: store, begun: [], ended: [], most: 0 };
  const push: Store['push'] = async (descriptor, body) => {
    record.begun.push(descriptor.digest);
    record.most = Math.max(record.most, record.begun.length - record.ended.length);
    await new Promise(setImmediate);
    try {
      if (refuse(descriptor)) throw new CodedError('denied', 'the store refuses', { hint: 'Ask.' });
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
  test('blobs, the largest first, then manifests, then what lists them', async () => {
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
      record.begun,
      expected.map(({ digest }) => digest),
    );
  });

  test('five thousand layers, a few at a time, each digest once', async () => {
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
    assert.equal(record.begun.length, 5002);
    assert.equal(pushed, 5002);
    assert.equal(record.begun.at(-1), root.digest);
    assert.equal(record.most, 4);
  });

  test('a root that is a blob, or of a type we do not know', async () => {
    const packer = newPacker();
    const root = packer.bytes(Buffer.from('{"layers":[{}]}'), 'application/vnd.example.list+json');
    const record = recording();
    await copyGraph(root, packer.contents, record.target, options);
    assert.deepEqual(record.begun, [root.digest]);
  });
});

suite('what is there already', () => {
  test('is not pushed, nor is anything below it', async () => {
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
    assert.deepEqual(record.begun, [blob(packer, 'fresh').digest, fresh.digest, root.digest]);
    const below = [old, blob(packer, 'old'), blob(packer, '{}'), blob(packer, 'shared')];
    assert.deepEqual(skipped.sort(), below.map(({ digest }) => digest).sort());
  });

  test('is told when only the target knew', async () => {
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
  test('a push that fails ends it, after those under way, before any manifest', async () => {
    const packer = newPacker();
    const root = manifest(packer, ...Array.from({ length: 50 }, (_, index) => `layer ${index}`));
    const refused = blob(packer, 'layer 10').digest;
    const record = recording(({ digest }) => digest === refused);
    await assert.rejects(copyGraph(root, packer.contents, record.target, options), {
      code: 'denied',
      message: `pushing ${refused} (${octetStreamType}): the store refuses`,
      hint: 'Ask.',
    });
    assert.deepEqual(record.begun.toSorted(), record.ended.toSorted());
    assert.ok(record.begun.length < 51);
    assert.ok(!record.begun.includes(root.digest));
  });

  test('a body that cannot be read is told as reading', async () => {
    const packer = newPacker();
    const root = manifest(packer, 'gone');
    const gone = blob(packer, 'gone').digest;
    const broken = (): Readable =>
      new Readable({
        read() {
          this.destroy(new CodedError('storage', 'the disk is gone', { hint: 'Look for it.' }));
        },
      });
    const from: Source = {
      ...packer.contents,
      open: (descriptor) => (descriptor.digest === gone ? broken() : packer.contents.fetch(descriptor)),
    };
    await assert.rejects(copyGraph(root, from, createMemoryStore(), options), {
      code: 'storage',
      message: `reading ${gone} (${octetStreamType}): the disk is gone`,
    });
  });

  test('a file that changes while it is sent is named', async () => {
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

  test('a document that is absent, broken or too large is told as reading', async () => {
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

  test('indexes too deep inside each other are refused', async () => {
    const packer = newPacker();
    let root = manifest(packer, 'deep');
    for (let depth = 0; depth < 40; depth += 1) root = packer.index({ manifests: [root] });
    const record = recording();
    await assert.rejects(copyGraph(root, packer.contents, record.target, options), { code: 'unsupported' });
    assert.deepEqual(record.begun, []);
  });
});
