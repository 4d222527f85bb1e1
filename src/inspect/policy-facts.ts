/** The rules of a Kubewarden policy in words, from a section of its Wasm module, which is found without reading the module. */

import { parseJson } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { ReadStore } from '../store/store.ts';
import { inspectWasm } from '../wasm/inspect.ts';
import type { ByteSource } from '../wasm/source.ts';
import { type Document, type Fact, fact, recordOf, records, textsOf } from './fact.ts';

/** In which `kwctl annotate` puts the metadata (kubewarden-controller, `policy-evaluator/src/constants.rs`). */
const sectionName = 'io.kubewarden.metadata';
const sectionLimit = 1024 * 1024;
/** Bytes of one request; headers of sections are read in one with what follows them. */
const blockSize = 64 * 1024;
/** Requests at most: a module has some ten sections, and may have 100,000. */
const requestLimit = 100;

/** None for a store that reads no parts, and for a module without metadata. */
export async function policyFacts(layer: Descriptor, source: ReadStore): Promise<readonly Fact[]> {
  const { readPart } = source;
  if (!readPart) return [];
  const bytes = inBlocks(layer.size, (offset, length) => readPart(layer, offset, length));
  const { customSections } = await inspectWasm(bytes, layer.digest);
  const section = customSections.find(({ name, size }) => name === sectionName && size <= sectionLimit);
  if (!section) return [];
  const text = new TextDecoder().decode(await bytes.read(section.offset, section.size));
  return factsOf(recordOf(parseJson(text)));
}

/** A source that requests whole blocks and keeps the last one. */
function inBlocks(size: number, read: (offset: number, length: number) => Promise<Uint8Array>): ByteSource {
  let block = { start: 0, bytes: new Uint8Array() as Uint8Array };
  let requests = 0;
  const request = async (offset: number, length: number) => {
    requests += 1;
    if (requests > requestLimit) throw new Error(`its sections take more than ${requestLimit} requests`);
    return await read(offset, Math.max(length, blockSize));
  };
  return {
    size,
    async read(offset, length) {
      const { start, bytes } = block;
      const isKept = offset >= start && offset + length <= start + bytes.byteLength;
      if (!isKept) block = { start: offset, bytes: await request(offset, length) };
      const from = offset - block.start;
      return block.bytes.subarray(from, from + length);
    },
  };
}

/** kubewarden-controller, `policy-evaluator/src/policy_metadata.rs`. */
function factsOf(metadata: Document): readonly Fact[] {
  const aware = records(metadata.contextAwareResources).map(({ apiVersion, kind }) =>
    [apiVersion, kind].filter((part) => typeof part === 'string').join(' '),
  );
  return [
    ...fact('rules', records(metadata.rules).map(ruleText)),
    ...fact(
      'changes resources',
      typeof metadata.mutating === 'boolean' ? yesOrNo(metadata.mutating) : undefined,
    ),
    ...fact('policy type', metadata.policyType),
    ...fact('execution mode', metadata.executionMode),
    ...fact('reads from the cluster', aware),
    ...fact('runs in the background', metadata.backgroundAudit === false ? 'no' : undefined),
    ...fact('least version of Kubewarden', metadata.minimumKubewardenVersion),
  ];
}

/** `CREATE, UPDATE of pods in the core group, v1`. */
function ruleText(rule: Document): string {
  const groups = textsOf(rule.apiGroups).map((group) => (group === '' ? 'core' : group));
  const list = (value: unknown) => textsOf(value).join(', ') || 'nothing';
  return `${list(rule.operations)} of ${list(rule.resources)} (API group ${groups.join(', ')}, version ${list(rule.apiVersions)})`;
}

function yesOrNo(value: boolean): string {
  return value ? 'yes' : 'no';
}
