/** The check of interfaces with the stores of a run, and with readers that are loaded when there is something to compare. */

import type { Trigger } from '../host/host.ts';
import type { Digest } from '../oci/digest.ts';
import type { Manifest } from '../oci/manifest.ts';
import { type BaseTags, baseTagsOf } from '../plan/base-tags.ts';
import { type CheckInterface, createInterfaceCheck } from '../release/interface-check.ts';
import type { Source } from '../store/store.ts';
import type { AnyInterface } from '../wit/any-interface.ts';
import type { Stores } from './verb.ts';

interface CheckOptions {
  readonly enforces: boolean;
  readonly trigger: Trigger;
  readonly baseTags: BaseTags;
  readonly stores: Stores;
}

export function openInterfaceCheck({ enforces, trigger, baseTags, stores }: CheckOptions): CheckInterface {
  return createInterfaceCheck({
    enforces,
    baseTags: (artifact) => baseTagsOf(baseTags, artifact),
    ...(trigger.kind === 'tag' && { gitTag: trigger.tag }),
    async cached({ destination: { location }, target }) {
      return location.kind === 'layout' ? target : await stores.cached(location.repository, target);
    },
    readInterface: createReader(),
  });
}

/** Reads each file once, also where several destinations have it. */
function createReader() {
  const read = new Map<Digest, Promise<AnyInterface | undefined>>();
  return async (manifest: Manifest, source: Source, reference: string): Promise<AnyInterface | undefined> => {
    const { wasmLayerOf } = await import('../inspect/wasm-content.ts');
    const layer = wasmLayerOf(manifest);
    if (!layer) return undefined;
    const reading = read.get(layer.digest) ?? readInterfaceOf(manifest, source, reference);
    // What one registry refuses, another one may serve.
    reading.catch(() => read.delete(layer.digest));
    read.set(layer.digest, reading);
    return await reading;
  };
}

async function readInterfaceOf(
  manifest: Manifest,
  source: Source,
  reference: string,
): Promise<AnyInterface | undefined> {
  const [{ readWasmOf }, { readInterface }] = await Promise.all([
    import('../inspect/wasm-content.ts'),
    import('../wit/any-interface.ts'),
  ]);
  const found = await readWasmOf(manifest, source, reference);
  return found && (await readInterface(found.content, reference));
}
