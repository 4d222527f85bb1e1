/**
 * Compares two core modules from the side of the host that runs them: it must find the exports that it knew, and provide every import.
 *
 * A plugin's ABI is what its host reads from names: proxy-wasm calls the `proxy_on_…` that are there, and provides all of its own
 * functions to each module of one version of the ABI (proxy-wasm/spec, "Functions implemented in the WebAssembly module").
 */

import type { Difference, Side } from './difference.ts';
import type { ModuleInterface, ModuleItem } from './module.ts';

/** Names that toolchains write for themselves, which no host calls (tool-conventions, `Linking.md`). */
const internal: RegExp =
  /^__(?:data_end|heap_base|heap_end|stack_pointer|global_base|memory_base|table_base|dso_handle|stack_low|stack_high|wasm_call_ctors|indirect_function_table|externref_table_\w+|wbindgen_\w+)$/;

/** Callbacks that a proxy-wasm host calls only where they are exported. */
const optionalExport: RegExp = /^proxy_on_/;
/** Functions that every proxy-wasm host of the module's ABI version provides. */
const providedImport: RegExp = /^env\.proxy_/;

export function compareModules(old: ModuleInterface, now: ModuleInterface): readonly Difference[] {
  const isProxyWasm = [...now.exports.keys()].some((name) => name.startsWith('proxy_abi_version_'));
  const exported = (name: string): readonly Side[] =>
    isProxyWasm && optionalExport.test(name) ? [] : ['callers'];
  const imported = (name: string): readonly Side[] =>
    isProxyWasm && providedImport.test(name) ? [] : ['hosts'];
  return [
    ...compareItems('import', old.imports, now.imports, {
      added: imported,
      removed: () => [],
      changed: () => ['hosts'],
    }),
    ...compareItems('export', publicOf(old.exports), publicOf(now.exports), {
      added: () => [],
      removed: exported,
      changed: () => ['callers'],
    }),
  ];
}

function publicOf(items: ReadonlyMap<string, ModuleItem>): ReadonlyMap<string, ModuleItem> {
  return new Map([...items].filter(([name]) => !internal.test(name)));
}

type BreaksOf = (name: string) => readonly Side[];

function compareItems(
  prefix: string,
  old: ReadonlyMap<string, ModuleItem>,
  now: ReadonlyMap<string, ModuleItem>,
  breaksOf: { readonly added: BreaksOf; readonly removed: BreaksOf; readonly changed: BreaksOf },
): readonly Difference[] {
  const differences: Difference[] = [];
  for (const [name, item] of now) {
    const before = old.get(name);
    const at = `${prefix} ${name}`;
    if (!before) differences.push({ item: at, change: 'is new', breaks: breaksOf.added(name), adds: true });
    else if (before.kind !== item.kind)
      differences.push({
        item: at,
        change: `is a ${item.kind} now, not a ${before.kind}`,
        breaks: breaksOf.changed(name),
        adds: false,
      });
    else if (!fits(before, item))
      differences.push({
        item: at,
        change: `is "${item.type}" now, not "${before.type}"`,
        breaks: breaksOf.changed(name),
        adds: false,
      });
  }
  for (const name of old.keys())
    if (!now.has(name))
      differences.push({
        item: `${prefix} ${name}`,
        change: 'was removed',
        breaks: breaksOf.removed(name),
        adds: false,
      });
  return differences;
}

/** How much memory or table a module starts with is no promise. */
function fits(old: ModuleItem, now: ModuleItem): boolean {
  const kind = (type: string) => type.replace(/^\S*\.\.\S*/, '');
  if (now.kind === 'memory' || now.kind === 'table') return kind(old.type) === kind(now.type);
  return old.type === now.type;
}
