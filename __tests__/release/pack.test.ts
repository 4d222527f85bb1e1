/** Packing the plan: the order of results and errors, and what waits for what, whatever takes how long. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { CodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import type { Format, FormatEntry } from '../../src/formats/format.ts';
import { encode } from '../../src/oci/manifest.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { packAll } from '../../src/release/pack.ts';
import { openFixture } from '../formats/run-format.ts';

interface Behaviour {
  /** Milliseconds. */
  readonly takes?: number;
  readonly fails?: Error;
  readonly needs?: readonly string[];
}

/** Packs artifacts of a format that takes as long as it is told, and notes when each begins and ends. */
async function run(artifacts: Readonly<Record<string, Behaviour>>) {
  const workspace = await openFixture('index/suite');
  const packer = createPacker({
    workspace,
    contents: createContents(),
    scratch: async () => assert.fail('nothing is staged'),
  });
  const events: string[] = [];
  let running = 0;
  let most = 0;
  const format: Format = {
    name: 'test',
    detect: async () => [],
    async pack({ name }, context) {
      const { takes = 0, fails, needs = [] } = artifacts[name] ?? {};
      for (const need of needs) assert.ok(context.packed(need).length > 0);
      events.push(`${name} begins`);
      running += 1;
      most = Math.max(most, running);
      await wait(takes);
      running -= 1;
      events.push(`${name} ends`);
      if (fails) throw fails;
      return { root: packer.bytes(encode({ name }), 'application/json') };
    },
  };
  const entry: FormatEntry = { name: 'test', appliesTo: () => false, load: async () => format } as never;
  const planned = Object.entries(artifacts).map(([name, { needs }]) => ({
    artifact: {
      name,
      format: 'test',
      files: [],
      tags: [],
      annotations: {},
      ...(needs && { needs }),
    } as Artifact,
  }));
  const context = { workspace, packer, formats: [entry], inspect: createInspector(workspace) };
  const open = async () => assert.fail('nothing is opened');
  const { packed, failed } = await packAll(planned, { ...context, open });
  return {
    packed: packed.map(({ artifact }) => artifact.name),
    failed: failed.map(({ artifact, error }) => `${artifact.name}: ${error.code}`),
    events,
    most,
  };
}

const broken = () => new CodedError('invalid-definition', 'broken', { hint: 'Correct it.' });

suite('artifacts that are packed', () => {
  test('are returned in the order of the plan, three being packed at a time', async () => {
    const { packed, most } = await run({ a: { takes: 60 }, b: { takes: 1 }, c: { takes: 20 }, d: {} });
    assert.deepEqual([packed, most], [['a', 'b', 'c', 'd'], 3]);
  });

  test('wait for what they need, and come after it', async () => {
    const { packed, events } = await run({ a: { takes: 50 }, b: {}, all: { needs: ['a', 'b'] } });
    assert.deepEqual(packed, ['a', 'b', 'all']);
    assert.ok(events.indexOf('all begins') > events.indexOf('a ends'));
  });

  test('that fail are reported in the order of the plan, and the others are packed', async () => {
    const { packed, failed } = await run({
      a: { takes: 50, fails: broken() },
      b: { fails: broken() },
      c: {},
    });
    assert.deepEqual([packed, failed], [['c'], ['a: invalid-definition', 'b: invalid-definition']]);
  });

  test('are left out without an error of their own when they need one that fails', async () => {
    const { packed, failed, events } = await run({
      a: { takes: 20, fails: broken() },
      inner: { needs: ['a'] },
      outer: { needs: ['inner'] },
      b: {},
    });
    assert.deepEqual([packed, failed], [['b'], ['a: invalid-definition']]);
    assert.ok(!events.some((event) => /inner|outer/.test(event)));
  });

  test('end the run with an error of this program', async () => {
    await assert.rejects(
      run({ a: { takes: 20, fails: new TypeError('a bug') }, b: { fails: broken() } }),
      /a bug/,
    );
  });
});
