/** Inspectors: facts of the Wasm files of a workspace. */

import { CodedError } from '../errors.ts';
import { abiOfExport, abiOfImport, isWapcGuest, kindOfSection } from '../formats/shared/wasm-kinds.ts';
import { memoize } from '../memoize.ts';
import { type Digest, digestOf } from '../oci/digest.ts';
import { printable } from '../text.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import { inspectWasm } from '../wasm/inspect.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export type Inspect = (path: WorkspacePath) => Promise<WasmFacts>;

/** Facts for planning. */
export interface PlanFacts extends WasmFacts {
  /** Equal for guests of waPC with the same imports and exports, in the same order; absent for anything else. */
  readonly guestInterface?: Digest;
}

/** An inspector that returns all facts and keeps none: a module may have 100,000 imports. */
export function createInspector(workspace: Workspace): Inspect {
  return (path) => inspect(workspace, path);
}

/**
 * An inspector for planning, for which each file is read once. Of imports, exports and custom sections it keeps only those by which
 * formats recognize their files; what a component imports and exports is read again when it is packed.
 */
export function createPlanInspector(workspace: Workspace): (path: WorkspacePath) => Promise<PlanFacts> {
  return memoize(async (path) => reduce(await inspect(workspace, path)));
}

function reduce(facts: WasmFacts): PlanFacts {
  return {
    ...facts,
    ...(isWapcGuest(facts) && { guestInterface: interfaceOf(facts) }),
    imports: [],
    exports: [],
    moduleImports: firstOfEach(facts.moduleImports, abiOfImport),
    moduleExports: firstOfEach(facts.moduleExports, abiOfExport),
    customSections: firstOfEach(facts.customSections, kindOfSection),
  };
}

function interfaceOf({ moduleImports, moduleExports }: WasmFacts): Digest {
  return digestOf(Buffer.from(JSON.stringify([moduleImports, moduleExports])));
}

/** The first item of each kind; items without a kind are dropped. */
function firstOfEach<Item>(items: readonly Item[], kindOf: (item: Item) => string | undefined): Item[] {
  const kept = new Map<string, Item>();
  for (const item of items) {
    const kind = kindOf(item);
    if (kind !== undefined && !kept.has(kind)) kept.set(kind, item);
  }
  return [...kept.values()];
}

async function inspect(workspace: Workspace, path: WorkspacePath): Promise<WasmFacts> {
  const entry = await workspace.stat(path);
  if (entry?.type !== 'file') {
    throw new CodedError('input', `${printable(path)} is not a file`, {
      hint: 'Name a file of the workspace.',
    });
  }
  const source = {
    size: entry.size,
    read: (offset: number, length: number) => workspace.slice(path, offset, length),
  };
  try {
    return await inspectWasm(source, printable(path));
  } catch (error) {
    throw await withWhatItIs(error, path, workspace);
  }
}

/** The error about a file that is no Wasm, with what it is instead. */
async function withWhatItIs(error: unknown, path: WorkspacePath, workspace: Workspace): Promise<unknown> {
  if (!(error instanceof CodedError) || error.code !== 'invalid-wasm') return error;
  const { recognise, startBytes } = await import('../wasm/not-wasm.ts');
  const found = recognise(await workspace.slice(path, 0, startBytes));
  if (!found) return error;
  const name = printable(path);
  return new CodedError(
    'invalid-wasm',
    error.message.replace(name, () => `${name} ${found.what}`),
    {
      hint: found.fix(name),
      cause: error,
    },
  );
}
