/** Releases of WASI that follow each other: the verdicts of `wasm-tools component semver-check`, of `wkg publish`, and what was changed. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { compareInterfaces } from '../../src/wit/compare.ts';
import { type Difference, type Side, type Step, stepOf } from '../../src/wit/difference.ts';
import { promises } from '../../src/wit/next-version.ts';
import { startFakeRegistry } from '../fakes/registry.ts';
import { client } from '../support/clients.ts';
import type { RunResult } from '../support/programs.ts';
import { type Builder, createBuilder, interfacesOf } from './packages.ts';
import { nestedRelease, ownText, releaseOf, type WasiPair, wasiPackages, wasiPairs } from './wasi.ts';

const wasmTools = client('wasm-tools');
const wkg = client('wkg');

/** Every pair on request; else those whose text differs, and one of each package whose text does not. */
const isLarge = process.env.WASI_PAIRS === 'all';
const pairs = wasiPairs.filter(
  (one, index) =>
    isLarge ||
    !one.isSame ||
    wasiPairs.findIndex(({ name, isSame }) => isSame && name === one.name) === index,
);

/** What releases of 0.2 added; any other pair of them changes nothing. */
const added: ReadonlySet<string> = new Set(['cli 0.2.11 0.2.12', 'http 0.2.0 0.2.1', 'http 0.2.1 0.2.2']);

/** Pre-releases and 0.3.0 are each a series of its own, which no host links with another. */
function expectedStep(pair: WasiPair): Step {
  if (!isOneSeries(pair)) return 'major';
  return added.has(titleOf(pair)) ? 'minor' : 'patch';
}

function titleOf({ name, old, now }: WasiPair): string {
  return `${name} ${old} ${now}`;
}

/** In one series of final versions, where hosts link interfaces of one version with those of another. */
function isOneSeries({ old, now }: WasiPair): boolean {
  return [old, now].every((version) => /^0\.2\.\d+$/.test(version));
}

function breaks(differences: readonly Difference[], sides: readonly Side[]): boolean {
  return differences.some((one) => one.breaks.some((side) => sides.includes(side)));
}

suite('Releases of WASI are judged', { skip: !wasmTools }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder?.remove());

  const differencesOf = async ({ name, old, now }: WasiPair) =>
    compareInterfaces(
      await interfacesOf(await builder.witPackage(releaseOf(name, old))),
      await interfacesOf(await builder.witPackage(releaseOf(name, now))),
    );

  for (const pair of pairs)
    test(`wasi:${pair.name} ${pair.old} and ${pair.now} as their texts say`, async () => {
      const differences = await differencesOf(pair);
      const step = stepOf(differences, 'wit-package');
      const lines = differences.map(({ item, change }) => `${item} ${change}`).join('\n');
      assert.equal(step, expectedStep(pair), lines);
      if (isOneSeries(pair)) assert.ok(promises(pair.old, pair.now, step), 'a patch of 0.2 allows additions');
    });

  for (const pair of pairs.filter(isOneSeries))
    test(`the worlds of wasi:${pair.name} ${pair.old} and ${pair.now} as wasm-tools says, in both directions`, async () => {
      const { name, old, now } = pair;
      const worldsOf = (version: string) =>
        [...ownText(name, version).matchAll(/^world (\S+) \{/gm)].map(([, world = '']) => world);
      const both = `package acme:both;\n${nestedRelease(old)}\n${nestedRelease(now)}`;
      const worlds = worldsOf(pair.old).filter((world) => worldsOf(pair.now).includes(world));
      assert.ok(worlds.length > 0);
      const differences = await differencesOf(pair);
      for (const world of worlds) {
        const check = async (from: string, to: string): Promise<boolean> => {
          const [prev, next] = [from, to].map((version) => `wasi:${name}/${world}@${version}`);
          const args = ['component', 'semver-check', 'FILE', '--prev', prev ?? '', '--new', next ?? ''];
          return (await builder.run(both, args)).code === 0;
        };
        const own = differences.filter(({ item }) => item.startsWith(`world ${world} `));
        assert.equal(
          !breaks(own, ['implementers']),
          await check(old, now),
          `${world}: components for the old world`,
        );
        assert.equal(
          !breaks(own, ['callers', 'hosts']),
          await check(now, old),
          `${world}: the new one in its place`,
        );
      }
    });

  test('wkg publishes what may stand in for the release before, and refuses the same others', {
    skip: !wkg,
  }, async () => {
    if (!wkg) return;
    const fake = await startFakeRegistry({});
    const folder = await mkdtemp(join(tmpdir(), 'owp-wkg-'));
    try {
      for (const [index, pair] of pairs.filter(isOneSeries).entries()) {
        const config = join(folder, 'wkg.toml');
        await writeFile(config, wkgConfig(fake.host, `pair-${index}/`));
        const publish = async (version: string): Promise<RunResult> => {
          const file = join(folder, `${version}.wasm`);
          await writeFile(file, await builder.witPackage(releaseOf(pair.name, version)));
          const env = { PATH: process.env.PATH, HOME: folder };
          return await wkg(['publish', '--config', config, file], { env });
        };
        const first = await publish(pair.old);
        assert.equal(first.code, 0, first.stderr);
        const next = await publish(pair.now);
        const inWorlds = (await differencesOf(pair)).filter(({ item }) => item.startsWith('world '));
        assert.equal(
          next.code === 0,
          !breaks(inWorlds, ['callers', 'hosts']),
          `${titleOf(pair)} ${next.stderr}`,
        );
      }
    } finally {
      await fake.stop();
      await rm(folder, { recursive: true });
    }
  });

  test('There are more than a hundred pairs of seven packages', () => {
    assert.equal(wasiPackages.length, 7);
    assert.ok(wasiPairs.length > 100, `${wasiPairs.length}`);
  });
});

function wkgConfig(host: string, prefix: string): string {
  const registry = `{ preferredProtocol = "oci", oci = { registry = "${host}", namespacePrefix = "${prefix}" } }`;
  return [
    '[namespace_registries]',
    `wasi = { registry = "local", metadata = ${registry} }`,
    '[registry."local".oci]',
    'protocol = "http"',
  ].join('\n');
}
