/** Inspectors: what they keep of a Wasm file, and that formats recognize their files by it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  hasBuildSection,
  isKubewardenPolicy,
  isObjectFile,
  isOpaPolicy,
  isProxyWasm,
  isRego,
  isWapcGuest,
} from '../../src/formats/shared/wasm-kinds.ts';
import { createInspector, createPlanInspector } from '../../src/plan/inspector.ts';
import type { WasmFacts } from '../../src/wasm/facts.ts';
import { filterParts, policyParts, smallModule } from '../formats/make-fixtures.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { readFixture } from '../wasm/fixtures.ts';

const many = (prefix: string) => Array.from({ length: 5000 }, (_, index) => `${prefix}${index}`);
const opa = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];

const modules: Readonly<Record<string, Uint8Array>> = {
  plain: smallModule({ functions: ['_start'] }),
  filter: smallModule(filterParts),
  import: smallModule({ imports: [['env', 'proxy_log']] }),
  policy: smallModule({ ...policyParts, sections: [['io.kubewarden.metadata', '{}']] }),
  opa: smallModule({ functions: opa }),
  half: smallModule({ functions: opa.slice(1) }),
  guest: smallModule({ functions: ['__guest_call'] }),
  object: smallModule({ imports: [['env', '__linear_memory']], sections: [['linking', '']] }),
  signed: smallModule({ sections: [['jwt', 'x']] }),
  bindgen: smallModule({ sections: [['__wasm_bindgen_unstable', 'x']] }),
  crowd: smallModule({
    imports: many('f').map((name) => ['env', name] as const),
    functions: [...many('opa_'), ...many('proxy_on_'), ...opa],
    sections: [...many('s').map((name) => [name, 'x'] as const), ['io.kubewarden.metadata', '{}']],
  }),
};

const kinds: readonly ((facts: WasmFacts) => boolean)[] = [
  isProxyWasm,
  isOpaPolicy,
  isRego,
  isKubewardenPolicy,
  isWapcGuest,
  isObjectFile,
  function isSigned(facts) {
    return hasBuildSection(facts, 'jwt');
  },
  function isForBindgen(facts) {
    return hasBuildSection(facts, '__wasm_bindgen_unstable');
  },
];

const files = Object.fromEntries(Object.entries(modules).map(([name, bytes]) => [`${name}.wasm`, bytes]));

for (const path of Object.keys(files)) {
  test(`planning recognizes ${path} by what is kept of it`, async () => {
    const workspace = memoryWorkspace(files);
    const whole = await createInspector(workspace)(path);
    const kept = await createPlanInspector(workspace)(path);
    for (const tell of kinds) assert.equal(tell(kept), tell(whole), tell.name);
    assert.deepEqual(
      [kept.kind, kept.metadata, kept.moduleName],
      [whole.kind, whole.metadata, whole.moduleName],
    );
  });
}

test('planning keeps a handful of the imports, exports and sections of a module', async () => {
  const kept = await createPlanInspector(memoryWorkspace(files))('crowd.wasm');
  const lists = [kept.imports, kept.exports, kept.moduleImports, kept.moduleExports, kept.customSections];
  assert.ok(lists.flat().length <= 8, `${lists.flat().length}`);
});

test('packing has the interface of a component, which planning does not keep', async () => {
  const workspace = memoryWorkspace({ 'c.wasm': await readFixture('component') });
  assert.deepEqual((await createPlanInspector(workspace)('c.wasm')).exports, []);
  assert.notDeepEqual((await createInspector(workspace)('c.wasm')).exports, []);
});

test('planning reads each file once', async () => {
  const workspace = memoryWorkspace(files);
  let reads = 0;
  const inspect = createPlanInspector({
    ...workspace,
    slice(...range) {
      reads += 1;
      return workspace.slice(...range);
    },
  });
  await inspect('plain.wasm');
  const once = reads;
  await inspect('plain.wasm');
  assert.ok(once > 0);
  assert.equal(reads, once);
});

test('guests of waPC have equal interfaces when annotating is all that distinguishes them', async () => {
  const functions = ['__guest_call', 'wapc_init'];
  const workspace = memoryWorkspace({
    'policy.wasm': smallModule({ functions }),
    'annotated.wasm': smallModule({ functions, sections: [['io.kubewarden.metadata', '{}']] }),
    'other.wasm': smallModule({ functions: [...functions, 'protocol_version'] }),
    'plain.wasm': smallModule({ functions: ['_start'] }),
  });
  const inspect = createPlanInspector(workspace);
  const [policy, annotated, other, plain] = await Promise.all(
    ['policy', 'annotated', 'other', 'plain'].map(
      async (name) => (await inspect(`${name}.wasm`)).guestInterface,
    ),
  );
  assert.ok(policy);
  assert.equal(annotated, policy);
  assert.notEqual(other, policy);
  assert.equal(plain, undefined);
});
