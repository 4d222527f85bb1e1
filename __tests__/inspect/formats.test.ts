/** Inspection of every fixture: what this project publishes is recognized as what it is, without reading a layer. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Inspection, inspect } from '../../src/inspect/inspection.ts';
import { inspectionJson } from '../../src/inspect/json.ts';
import { inspectionLines } from '../../src/inspect/lines.ts';
import type { ReadStore } from '../../src/store/store.ts';
import { createStores } from '../../src/stores.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { cases, publishFixture } from '../formats/golden.ts';
import { silentHost } from '../support/silent-host.ts';

const host = { ...silentHost, openWorkspace: openFiles };

/** Each artifact of a fixture as `inspect` sees it, and the digests that were read for it. */
async function inspectFixture(name: string) {
  const layout = await mkdtemp(join(tmpdir(), 'owp-inspect-'));
  try {
    const report = await publishFixture(name, layout);
    const stores = createStores(
      {
        findCredential: async () => undefined,
        log: host.log,
        plainHttp: [],
        timeout: 60_000,
        concurrency: 5,
        needsRegistry: false,
      },
      host,
    );
    const found: {
      readonly format: string;
      readonly inspection: Inspection;
      readonly read: readonly string[];
    }[] = [];
    for (const { format, digest } of report.artifacts) {
      const reference = `oci:${layout}@${digest}`;
      const { root, source } = await stores.openSource(reference);
      const read: string[] = [];
      const inspection = await inspect(root, recording(source, read), {
        reference,
        pinned: reference,
        tags: true,
        concurrency: 2,
      });
      found.push({ format, inspection, read });
    }
    return found;
  } finally {
    await rm(layout, { recursive: true });
  }
}

function recording(source: ReadStore, read: string[]): ReadStore {
  return {
    ...source,
    fetch(descriptor) {
      read.push(descriptor.digest);
      return source.fetch(descriptor);
    },
  };
}

// These publish content of other formats, or of a type that a user declares.
const without = ['layout', 'index', 'declared'];

for (const name of cases().filter((one) => !without.includes(one.replace(/\/.*/, '')))) {
  test(`${name} is recognized by its types, and no layer is read`, async () => {
    const found = await inspectFixture(name);
    assert.ok(found.length > 0);
    for (const { format, inspection, read } of found) {
      assert.equal(inspection.format, format);
      assert.equal(inspection.unread, undefined);
      assert.ok((inspection.tags?.pointing.length ?? 0) > 0);
      const locked = 'application/vnd.fermyon.spin.application.v1+config';
      const layers = inspection.layers.filter(({ mediaType }) => mediaType !== locked);
      assert.deepEqual(
        layers.filter(({ digest }) => read.includes(digest)),
        [],
      );
      assert.match(inspectionLines(inspection).join('\n'), new RegExp(`\\(format ${format}\\)`));
      assert.equal((inspectionJson(inspection) as { digest: string }).digest, inspection.digest);
    }
  });
}

async function factsOf(name: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const [only] = await inspectFixture(name);
  return Object.fromEntries((only?.inspection.facts ?? []).map(({ label, values }) => [label, values]));
}

test('a component says what it exports and imports', async () => {
  const facts = await factsOf('wasm/component');
  assert.deepEqual(facts.exports, ['wasi:http/incoming-handler@0.2.0']);
  assert.ok(facts.imports?.includes('wasi:http/types@0.2.0'));
});

test('an image says its entrypoint and its platform', async () => {
  const facts = await factsOf('image/command');
  assert.deepEqual(facts, { platform: ['wasip1/wasm'], entrypoint: ['/hello.wasm'] });
});

test('a Spin application says its triggers, components and variables, and never the default of a secret', async () => {
  const facts = await factsOf('spin/storefront');
  assert.deepEqual(facts.application, ['storefront 0.2.0']);
  assert.deepEqual(facts.triggers, [
    'http /cart/... to cart',
    'http /... to pages',
    'redis orders to orders-component',
  ]);
  assert.deepEqual(facts.variables, ['api_host', 'payment_token (secret, required)']);
});

test('a policy says its rules, read from its Wasm without reading the whole', async () => {
  const [policy] = await inspectFixture('kubewarden/policy');
  const rules = policy?.inspection.facts.find(({ label }) => label === 'rules');
  assert.deepEqual(rules?.values, [
    'CREATE, UPDATE of pods (API group core, version v1)',
    'CREATE of deployments (API group apps, version v1)',
  ]);
  assert.equal(policy?.inspection.factsUnverified, true);
});

test('a chart says its version, dependencies and maintainers', async () => {
  const facts = await factsOf('helm/chart');
  assert.deepEqual(facts.chart, ['http-cache 1.4.0+build.7']);
  assert.deepEqual(facts.dependencies, ['common 0.1.0 file://../common']);
  assert.deepEqual(facts.maintainers, ['Ada <ada@example.test>', 'Grace']);
});

test('a bundle says what its definition says, and its images are a tree', async () => {
  const [bundle] = await inspectFixture('cnab/thick');
  assert.ok(bundle?.inspection.facts.some(({ label }) => label === 'invocation image'));
  const roles = bundle?.inspection.children.map(({ annotations }) => annotations['io.cnab.manifest.type']);
  assert.deepEqual(roles, ['config', 'invocation', 'component', 'component']);
  assert.equal(bundle?.inspection.children[2]?.children.length, 2);
});
