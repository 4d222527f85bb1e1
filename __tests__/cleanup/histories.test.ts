/**
 * Random histories of opening, pushing, closing, releasing and cleaning: no preview outlives its pull request, nothing that another tag
 * needs is deleted, and a second cleanup is harmless. `CLEANUP_HISTORIES=1000` runs a thousand, `CLEANUP_SEED` repeats one run.
 */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { cleanRepository } from '../../src/cleanup/cleanup.ts';
import { isPreviewOf } from '../../src/cleanup/previews.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { parseTag, type Tag } from '../../src/oci/reference.ts';
import { registries } from '../support/registries.ts';
import { random } from '../wasm/random.ts';
import { openAll, pushArtifact, pushIndex, repositoryIn } from './artifacts.ts';

const count = Number(process.env.CLEANUP_HISTORIES ?? 6);
const seed = Number(process.env.CLEANUP_SEED ?? Math.floor(Math.random() * 2 ** 32));

/** What the repository should hold. */
interface Model {
  readonly tags: Map<Tag, Descriptor>;
  /** Members of each index. */
  readonly members: Map<string, readonly Descriptor[]>;
  readonly artifacts: Descriptor[];
}

for (const registry of (await registries()).filter(({ name }) => name !== 'gitea'))
  suite(`random histories in ${registry.name}`, () => {
    test(`${count} histories leave what is needed, and nothing of a closed pull request`, async (context) => {
      context.diagnostic(`reproduce with CLEANUP_SEED=${seed} CLEANUP_HISTORIES=${count}`);
      const next = random(seed);
      for (let run = 0; run < count; run += 1) await runHistory(next);
    });

    async function runHistory(next: () => number): Promise<void> {
      const repository = repositoryIn(registry);
      const model: Model = { tags: new Map(), members: new Map(), artifacts: [] };
      for (let step = 0; step < 12; step += 1) {
        const number = 1 + (next() % 3);
        if (next() % 4 === 0) await clean(model, number);
        else await publish(model, next, number);
        await check(model);
      }
      for (const number of [1, 2, 3, 3]) await clean(model, number);
      await check(model);

      async function publish(
        { tags, members, artifacts }: Model,
        choose: () => number,
        pull: number,
      ): Promise<void> {
        const store = openAll(registry).repository(repository, 'push');
        const known = [...new Map([...tags.values()].map((one) => [one.digest, one])).values()];
        const isAgain = choose() % 2 === 0 && known.length > 0;
        const isIndex = !isAgain && choose() % 3 === 0 && known.some(({ digest }) => !members.has(digest));
        const plain = known.filter(({ digest }) => !members.has(digest));
        const old = isIndex ? [plain[choose() % plain.length] as Descriptor] : [];
        const parts = isIndex ? [...old, await pushArtifact(store, [])] : [];
        const root = isAgain
          ? (known[choose() % known.length] as Descriptor)
          : isIndex
            ? await pushIndex(store, [], parts)
            : await pushArtifact(store, []);
        if (isIndex) members.set(root.digest, parts);
        artifacts.push(root);
        const names = choose() % 2 === 0 ? [`pr-${pull}`] : [`1.0.${choose() % 5}`, 'latest'];
        for (const name of names) {
          await store.tag(root, parseTag(name));
          tags.set(parseTag(name), root);
        }
      }

      async function clean({ tags }: Model, pull: number): Promise<void> {
        const opened = openAll(registry);
        const cleaned = await cleanRepository(opened.repository(repository, 'delete'), {
          number: pull,
          concurrency: 4,
          dryRun: false,
          openToPush: async () => opened.repository(repository, 'push'),
        });
        for (const { outcome, error } of cleaned)
          assert.ok(outcome === 'removed' || outcome === 'untagged', error?.message ?? outcome);
        for (const tag of [...tags.keys()].filter((one) => isPreviewOf(pull, one))) tags.delete(tag);
      }

      async function check({ tags, members }: Model): Promise<void> {
        const store = openAll(registry).repository(repository, 'pull');
        const names: string[] = [];
        if (tags.size > 0) for await (const name of store.listTags?.() ?? []) names.push(name);
        const expected = [...tags.keys()].sort();
        assert.deepEqual(names.filter((name) => !name.startsWith('sha256-')).sort(), expected);
        for (const [tag, root] of tags) {
          assert.equal((await store.resolve(tag))?.digest, root.digest, tag);
          for (const part of members.get(root.digest) ?? [])
            assert.ok(await store.exists(part), `${tag} lists a missing manifest`);
        }
      }
    }
  });
