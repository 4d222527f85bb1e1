/** The consumer that a Wasm binary is made for, by its facts alone; this decides which formats are loaded. */

import type { CustomSection, WasmFacts } from '../../wasm/facts.ts';

/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const metadataSection = 'io.kubewarden.metadata';

/** The section in which `kwctl annotate` puts a policy's metadata; the first one counts, as for kwctl (`policy_metadata.rs`). */
export function findPolicyMetadata({ kind, customSections }: WasmFacts): CustomSection | undefined {
  return kind === 'module' ? customSections.find(({ name }) => name === metadataSection) : undefined;
}

/** True for a policy that `kwctl annotate` has annotated. */
export function isKubewardenPolicy(facts: WasmFacts): boolean {
  return findPolicyMetadata(facts) !== undefined;
}

/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
export function isProxyWasm({ moduleExports, moduleImports }: WasmFacts): boolean {
  return (
    moduleExports.some(({ name }) => name.startsWith('proxy_abi_version_') || name.startsWith('proxy_on_')) ||
    moduleImports.some(({ module, name }) => module === 'env' && name.startsWith('proxy_'))
  );
}

/** Exports of every compiled policy (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];

/** True for a policy that `opa build -t wasm` has compiled. */
export function isOpaPolicy({ moduleExports }: WasmFacts): boolean {
  const names = new Set(moduleExports.map(({ name }) => name));
  return policyExports.every((name) => names.has(name));
}
