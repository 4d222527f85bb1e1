/** What a change breaks: the verdicts of `wasm-tools component semver-check`, in both directions, on packages and on components. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { compareInterfaces } from '../../src/wit/compare.ts';
import type { Side } from '../../src/wit/difference.ts';
import { client } from '../support/clients.ts';
import { cart, changed, changes, packageOf } from './changes.ts';
import { type Builder, createBuilder, interfacesOf } from './packages.ts';

const wasmTools = client('wasm-tools');
const oldWorld = 'acme:shop/shop@1.0.0';
const newWorld = 'acme:shop/shop@1.0.1';

/** One file with both versions. */
function bothVersions(old: string, now: string): string {
  const nested = (text: string, version: string) =>
    `${text.replace('package acme:shop;', `package acme:shop@${version} {`)}}\n`;
  return `package acme:both;\n${nested(old, '1.0.0')}${nested(now, '1.0.1')}`;
}

suite('Every change of an interface is judged as wasm-tools judges it', { skip: !wasmTools }, () => {
  let builder: Builder;
  before(async () => {
    if (wasmTools) builder = await createBuilder(wasmTools);
  });
  after(() => builder.remove());

  for (const side of ['import', 'export'] as const)
    for (const change of changes)
      test(`${change.name}, in an interface that a world ${side}s`, async () => {
        const [old, now] = [packageOf(cart, side), packageOf(changed(change), side)];
        const both = bothVersions(old, now);
        const check = async (from: string, to: string): Promise<boolean> =>
          (await builder.run(both, ['component', 'semver-check', 'FILE', '--prev', from, '--new', to]))
            .code === 0;
        const [fits, replaces] = [await check(oldWorld, newWorld), await check(newWorld, oldWorld)];

        const inWorld = compareInterfaces(
          await interfacesOf(await builder.witPackage(old)),
          await interfacesOf(await builder.witPackage(now)),
        ).filter(({ item }) => item.startsWith('world '));
        const breaks = (sides: readonly Side[]) =>
          inWorld.some((one) => one.breaks.some((of) => sides.includes(of)));
        assert.equal(!breaks(['implementers']), fits, 'components built for the old world');
        assert.equal(!breaks(['callers', 'hosts']), replaces, 'the new world in place of the old one');

        const components = compareInterfaces(
          await interfacesOf(await builder.component(old, 'shop')),
          await interfacesOf(await builder.component(now, 'shop')),
        );
        assert.equal(
          components.every((one) => one.breaks.length === 0),
          replaces,
          'the new component in place of the old one',
        );
      });
});
