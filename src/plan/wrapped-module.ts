/** The module that a component wraps, and what it says where the component and its package say nothing. */

import { annotationKeys } from '../formats/shared/binaries.ts';
import type { WasmMetadata } from '../wasm/facts.ts';
import type { WasmPart } from '../wasm/parts.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { usableVersion } from './versions.ts';

/** Hints: they give way to every other source. */
export interface WrappedFacts {
  readonly version?: WithOrigin;
  readonly annotations: Readonly<Record<string, WithOrigin>>;
}

export const nothingWrapped: WrappedFacts = { annotations: {} };

/** What the only module in a component says. Of several, none speaks for the whole. */
export async function wrappedFacts(path: WorkspacePath, workspace: Workspace): Promise<WrappedFacts> {
  const entry = await workspace.stat(path);
  if (entry?.type !== 'file') return nothingWrapped;
  const read = (offset: number, length: number) => workspace.slice(path, offset, length);
  const { isInvalidWasm, readParts } = await import(/* webpackChunkName: "publish" */ '../wasm/parts.ts');
  try {
    const [, ...nested] = await readParts({ size: entry.size, read }, path);
    const [only, ...others] = nested.filter(isOwn);
    return only?.layer === 'module' && others.length === 0 ? factsOf(only) : nothingWrapped;
  } catch (error) {
    // Hints never make a binary invalid.
    if (isInvalidWasm(error)) return nothingWrapped;
    throw error;
  }
}

/** wit-component names what it adds to a component: adapters, `shim` and `fixups` (bytecodealliance/wasm-tools). */
function isOwn({ moduleName }: WasmPart): boolean {
  return !moduleName?.startsWith('wit-component:');
}

function factsOf({ metadata, path }: WasmPart): WrappedFacts {
  const hint = (section: keyof WasmMetadata): WithOrigin | undefined => {
    const value = metadata[section];
    return value === undefined ? undefined : { value, origin: `Wasm section "${section}" of ${path}` };
  };
  const annotations = annotationKeys.flatMap(([section, key]) => {
    const found = hint(section);
    return found ? [[key, found] as const] : [];
  });
  const version = usableVersion(metadata.version ?? '') === undefined ? undefined : hint('version');
  return { annotations: Object.fromEntries(annotations), ...(version && { version }) };
}

/** True for the origin of a hint. */
export function isHint(origin: string | undefined): boolean {
  return /^Wasm section "[a-z]+" of /.test(origin ?? '');
}
