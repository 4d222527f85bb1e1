/** Makes the binaries of the fixture folders: small modules, and copies of the real ones in `fixtures/wasm`. */

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Bytes, custom, leb, module, section, text, vec } from '../wasm/bytes.ts';
import { type FixtureName, readFixture } from '../wasm/fixtures.ts';

interface Parts {
  readonly imports?: readonly (readonly [module: string, name: string])[];
  /** Names of exported functions; every one is `(i32, i32) -> i32` and returns 1. */
  readonly functions?: readonly string[];
  readonly name?: string;
  /** Name and payload. */
  readonly sections?: readonly (readonly [name: string, payload: string])[];
}

const i32 = 0x7f;
const binary: Bytes = [0x60, ...vec([i32], [i32]), ...vec([i32])];
const plain: Bytes = [0x60, ...vec(), ...vec()];

/** A valid module of exactly these imports and exports; `_start` is `() -> ()`. */
export function smallModule({ imports = [], functions = [], name, sections = [] }: Parts): Uint8Array {
  const typeOf = (function_: string) => (function_ === '_start' ? 1 : 0);
  const bodyOf = (function_: string): number[] => (typeOf(function_) === 1 ? [0, 0x0b] : [0, 0x41, 1, 0x0b]);
  const exported = functions.map((one, index) => [...text(one), 0, ...leb(imports.length + index)]);
  return module(
    section(1, vec(binary, plain)),
    section(2, vec(...imports.map(([from, one]) => [...text(from), ...text(one), 0, 0]))),
    section(3, vec(...functions.map((one) => [typeOf(one)]))),
    section(5, vec([0, 1])),
    section(7, vec(...exported, [...text('memory'), 2, 0])),
    section(10, vec(...functions.map((one) => [...leb(bodyOf(one).length), ...bodyOf(one)]))),
    ...(name === undefined ? [] : [custom('name', [0, ...leb(text(name).length), ...text(name)])]),
    ...sections.map(([section_, payload]) => custom(section_, payload)),
  );
}

/** Metadata as `kwctl annotate` writes it from the `metadata.yml` beside the policy. */
export const policyMetadata = {
  protocolVersion: 'v1',
  rules: [
    { apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE', 'UPDATE'] },
    { apiGroups: ['apps'], apiVersions: ['v1'], resources: ['deployments'], operations: ['CREATE'] },
  ],
  annotations: {
    'io.artifacthub.keywords': 'tag, latest',
    'io.kubewarden.kwctl': '1.35.0',
    'io.kubewarden.policy.author': 'Acme platform team',
    'io.kubewarden.policy.description': 'Refuses images tagged latest\n',
    'io.kubewarden.policy.license': 'Apache-2.0',
    'io.kubewarden.policy.source': 'https://git.example/acme/deny-latest',
    'io.kubewarden.policy.title': 'deny-latest',
    'io.kubewarden.policy.usage': 'Deploy it:\n\n    kubectl apply -f policy.yaml\n',
    'io.kubewarden.policy.version': '1.2.0',
  },
  mutating: false,
  backgroundAudit: true,
  executionMode: 'kubewarden-wapc',
  policyType: 'kubernetes',
  contextAwareResources: [],
};

export const policyParts: Parts = {
  imports: [
    ['wapc', '__guest_request'],
    ['wapc', '__guest_response'],
  ],
  functions: ['__guest_call', 'wapc_init'],
  name: 'deny_latest.wasm',
};

export const filterParts: Parts = {
  imports: [
    ['env', 'proxy_log'],
    ['env', 'proxy_get_buffer_bytes'],
  ],
  functions: ['proxy_abi_version_0_2_1', 'proxy_on_memory_allocate', 'proxy_on_context_create'],
  name: 'add_header-0123456789abcdef.wasm',
  sections: [
    ['version', '0.3.0'],
    ['licenses', 'Apache-2.0'],
  ],
};

const commandParts: Parts = { functions: ['_start'] };

const made: Readonly<Record<string, Parts>> = {
  'spin/storefront/workspace/modules/fileserver.wasm': { functions: ['_start'], name: 'fileserver' },
  'spin/storefront/workspace/modules/orders.wasm': { functions: ['handle-message'], name: 'orders' },
  'spin/legacy/workspace/build/hello.wasm': { functions: ['_start'], name: 'hello' },
  'kubewarden/policy/workspace/annotated-policy.wasm': {
    ...policyParts,
    sections: [['io.kubewarden.metadata', JSON.stringify(policyMetadata)]],
  },
  'envoy/filter/workspace/target/wasm32-wasip1/release/add_header.wasm': filterParts,
  'cup/flipt/workspace/config/flipt.wasm': commandParts,
  'image/command/workspace/bin/hello.wasm': { ...commandParts, name: 'hello' },
};

const copied: Readonly<Record<string, FixtureName>> = {
  'spin/storefront/workspace/target/wasm32-wasip2/release/cart.wasm': 'component',
  'wasm/component/workspace/target/wasm32-wasip2/release/http_cache.wasm': 'component',
  'wasm/module/workspace/build/adapter.wasm': 'module',
  'wasm/wit-package/workspace/wasi-http.wasm': 'wit-package',
};

async function write(path: string, bytes: Uint8Array): Promise<void> {
  const file = join(import.meta.dirname, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}

if (import.meta.main) {
  for (const [path, parts] of Object.entries(made)) await write(path, smallModule(parts));
  for (const [path, name] of Object.entries(copied)) await write(path, await readFixture(name));
}
