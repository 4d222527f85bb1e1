/** Comparison with `wasm-tools`, an independent reader, on the fixtures and on binaries that it generates from a seed. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { WasmFacts } from '../../src/wasm/facts.ts';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import { counted } from './bytes.ts';
import { readEmbeddedPackage, readFixture } from './fixtures.ts';
import { random } from './random.ts';
import type { Resolved } from './wasm-tools.ts';
import { definedBy, findWasmTools, moduleInterface, runWasmTools, worldOf } from './wasm-tools.ts';

const tool = findWasmTools() ?? '';
const skip = tool === '' && 'wasm-tools is not installed';
const runs = Number(process.env.WASM_TOOLS_RUNS ?? 15);
const seed = Number(process.env.FUZZ_SEED ?? 1);

function inspect(bytes: Uint8Array): Promise<WasmFacts> {
  return inspectWasm(counted(bytes), 'a.wasm');
}

function resolve(bytes: Uint8Array): Resolved {
  const result = runWasmTools(tool, ['component', 'wit', '--json'], bytes);
  assert.ok(result.accepted);
  return JSON.parse(result.output.toString());
}

function nameOf({ packageName }: WasmFacts): string {
  const { namespace, name, version } = packageName ?? assert.fail('no package name');
  return `${namespace}:${name}${version === undefined ? '' : `@${version}`}`;
}

async function comparePackage(bytes: Uint8Array): Promise<void> {
  const facts = await inspect(bytes);
  assert.equal(facts.kind, 'wit-package');
  assert.deepEqual(facts.exports, definedBy(resolve(bytes), nameOf(facts)));
}

async function compareModule(bytes: Uint8Array): Promise<void> {
  const facts = await inspect(bytes);
  const expected = moduleInterface(runWasmTools(tool, ['print', '--skeleton'], bytes).output.toString());
  const imports = facts.moduleImports.map(({ module, name }) => [module, name]);
  const exports = facts.moduleExports.map(({ name, kind }) => [name, kind]);
  assert.deepEqual({ imports, exports }, expected);
}

interface Metadata {
  readonly name: string | null;
  readonly producers: readonly (readonly [field: string, tools: Readonly<Record<string, string>>])[] | null;
}

async function compareMetadata(bytes: Uint8Array): Promise<void> {
  const facts = await inspect(bytes);
  const shown = JSON.parse(runWasmTools(tool, ['metadata', 'show', '--json'], bytes).output.toString());
  const { name, producers }: Metadata = shown.module ?? shown.component.metadata;
  const fields = Object.entries(facts.producers).map(([field, tools]) => [
    field,
    Object.fromEntries(tools.map((producer) => [producer.name, producer.version])),
  ]);
  assert.deepEqual([facts.moduleName ?? null, fields], [name, producers ?? []]);
}

/** Compares binaries that `wasm-tools <command>` generates from random bytes; skips the few seeds that it rejects. Returns how many were compared. */
async function compareGenerated(
  command: string,
  compare: (bytes: Uint8Array) => Promise<void>,
): Promise<number> {
  const next = random(seed);
  let compared = 0;
  for (let run = 0; run < runs; run += 1) {
    const input = Uint8Array.from({ length: 500 + (next() % 3000) }, () => next() & 0xff);
    const result = runWasmTools(tool, [command], input);
    if (!result.accepted) continue;
    await compare(result.output);
    compared += 1;
  }
  return compared;
}

suite('comparison with wasm-tools', { skip }, () => {
  test('a component has the same imports and exports', async () => {
    const bytes = await readFixture('component');
    const { imports, exports } = await inspect(bytes);
    assert.deepEqual({ imports, exports }, worldOf(resolve(bytes)));
  });

  test('WIT packages have the same exports', async () => {
    await comparePackage(await readFixture('wit-package'));
    await comparePackage(await readEmbeddedPackage());
  });

  test('a WIT package that this version encodes has the same exports', async () => {
    const bytes = runWasmTools(tool, ['component', 'wit', '--wasm'], await readFixture('wit-package')).output;
    await comparePackage(bytes);
  });

  test('a module has the same imports and exports', async () => compareModule(await readFixture('module')));

  test('modules and components have the same name and producers', async () => {
    for (const name of ['component', 'module', 'wit-package'] as const)
      await compareMetadata(await readFixture(name));
  });

  test('texts that wasm-tools has added are read', async () => {
    const texts = {
      authors: 'A. Uthor',
      description: 'What it does',
      licenses: 'MIT',
      version: '1.2.3',
      revision: 'abc',
    };
    const flags = Object.entries(texts).flatMap(([name, value]) => [`--${name}`, value]);
    const links = ['--homepage', 'https://example.org/', '--source', 'https://example.org/source'];
    const { output } = runWasmTools(
      tool,
      ['metadata', 'add', ...flags, ...links],
      await readFixture('component'),
    );
    const expected = { ...texts, homepage: 'https://example.org/', source: 'https://example.org/source' };
    assert.deepEqual((await inspect(output)).metadata, expected);
  });

  for (const [command, compare] of [
    ['wit-smith', comparePackage],
    ['smith', compareModule],
  ] as const) {
    test(`binaries that ${command} generates from seed ${seed} have the same interface`, async (context) => {
      const compared = await compareGenerated(command, compare);
      context.diagnostic(`${compared} of ${runs} seeds produced a binary`);
      assert.ok(compared > 0);
    });
  }
});

test('wasm-tools is installed for the comparison', (context) => {
  if (!skip) return assert.ok(tool);
  context.diagnostic(`not run: ${skip}`);
  return context.skip(skip);
});
