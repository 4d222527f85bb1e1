/** The consumer that a Wasm binary is made for, by its facts alone; this decides which formats are loaded. */

import type { CustomSection, ModuleExport, ModuleImport, WasmFacts } from '../../wasm/facts.ts';

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

/** Prefixes of exports that name the proxy-wasm ABI and its version, and of callbacks. */
const proxyExports = ['proxy_abi_version_', 'proxy_on_'];

/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
export function isProxyWasm({ moduleExports, moduleImports }: WasmFacts): boolean {
  return (
    moduleExports.some(({ name }) => proxyExports.some((prefix) => name.startsWith(prefix))) ||
    moduleImports.some(isProxyImport)
  );
}

function isProxyImport({ module, name }: ModuleImport): boolean {
  return module === 'env' && name.startsWith('proxy_');
}

/** Exports of every compiled policy (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];

/** True for a policy that `opa build -t wasm` has compiled. */
export function isOpaPolicy({ moduleExports }: WasmFacts): boolean {
  const names = new Set(moduleExports.map(({ name }) => name));
  return policyExports.every((name) => names.has(name));
}

/** True for a module of Rego, whose exports begin like this. */
export function isRego({ moduleExports }: WasmFacts): boolean {
  return moduleExports.some(({ name }) => name.startsWith(regoPrefix));
}

const regoPrefix = 'opa_';

/** waPC (wapc.io), the protocol of Kubewarden's policies, also before they are annotated. */
const wapcExport = '__guest_call';

/** True for a guest of waPC. */
export function isWapcGuest({ moduleExports }: WasmFacts): boolean {
  return moduleExports.some(({ name }) => name === wapcExport);
}

const linkingSection = 'linking';

/** tool-conventions, Linking.md: an object file has the section and imports its memory, which a linker that keeps it defines. */
export function isObjectFile({ customSections, moduleImports }: WasmFacts): boolean {
  return customSections.some(({ name }) => name === linkingSection) && moduleImports.some(isMemoryOfLinker);
}

function isMemoryOfLinker({ module, name }: ModuleImport): boolean {
  return module === 'env' && name === '__linear_memory';
}

/** Sections of builds: the claims of wasmCloud, and what rustc writes for wasm-bindgen, which removes it. */
const buildSections = ['jwt', '__wasm_bindgen_unstable'] as const;

export function hasBuildSection(
  { customSections }: WasmFacts,
  section: (typeof buildSections)[number],
): boolean {
  return customSections.some(({ name }) => name === section);
}

/** What an export tells about the consumer of a module; one export of each kind is enough for the functions of this file. */
export function abiOfExport({ name }: ModuleExport): string | undefined {
  if (name === wapcExport || policyExports.includes(name)) return name;
  return [...proxyExports, regoPrefix].find((prefix) => name.startsWith(prefix));
}

/** The same for an import. */
export function abiOfImport(one: ModuleImport): string | undefined {
  if (isMemoryOfLinker(one)) return 'object file';
  return isProxyImport(one) ? 'proxy-wasm' : undefined;
}

/** The same for a custom section. */
export function kindOfSection({ name }: CustomSection): string | undefined {
  return [metadataSection, linkingSection, ...buildSections].find((known) => known === name);
}
