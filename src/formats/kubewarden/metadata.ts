/** The metadata in a custom section of a Kubewarden policy, checked by the rules of kwctl. */

import {
  flag,
  invalid,
  list,
  type MakeError,
  map,
  nonEmptyText,
  nullable,
  object,
  oneOf,
  type Reader,
  readShape,
  text,
} from '../../shape.ts';
import type { WasmFacts } from '../../wasm/facts.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { definitionErrors, parseJson } from '../shared/documents.ts';
import { findPolicyMetadata, isRego } from '../shared/wasm-kinds.ts';

const sectionLimit = 1024 * 1024;

const hint =
  'Correct metadata.yml and re-annotate the policy: kwctl annotate -m metadata.yml -o annotated-policy.wasm policy.wasm';

export interface PolicyMetadata {
  readonly annotations: Readonly<Record<string, string>>;
}

/**
 * Reads and checks the metadata of a policy.
 *
 * Throws `invalid-definition`, naming the member, for what kwctl, the policy server or Kubernetes reject.
 */
export async function readMetadata(
  path: WorkspacePath,
  facts: WasmFacts,
  workspace: Workspace,
): Promise<PolicyMetadata> {
  const where = `${path}, section io.kubewarden.metadata`;
  const errors = definitionErrors(where, hint);
  const section = findPolicyMetadata(facts);
  if (!section || section.size > sectionLimit) {
    throw errors('', `is missing or larger than ${sectionLimit} bytes`);
  }
  const document = parseJson(await workspace.slice(path, section.offset, section.size), where, hint);
  const { annotations = {}, ...modes } = readShape(members, document, errors);
  checkModes(modes, facts, errors);
  return { annotations };
}

const nativeModes = ['kubewarden-wapc', 'wasi', 'ferricel'] as const;
const regoModes = ['opa', 'gatekeeper'] as const;
const operations = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT', '*'] as const;

/** A list in which `*` must be the only item. */
function names(name: Reader<string>): Reader<readonly string[]> {
  return (shape) => {
    const found = list(name, 1)(shape);
    if (found.length === 1 || !found.includes('*')) return found;
    throw invalid(shape, 'must not combine "*" with other items');
  };
}

/** Resources have their own grammar, in which `*` and `x/*` may be combined with others. */
const rule = object(
  {
    apiGroups: names(text),
    apiVersions: names(text),
    resources: list(nonEmptyText, 1),
    operations: names(oneOf(...operations)),
  },
  {},
  { open: true },
);

const members = object(
  { rules: list(rule), mutating: flag },
  {
    policyType: oneOf('kubernetes', 'raw'),
    executionMode: oneOf(...nativeModes, ...regoModes),
    protocolVersion: (shape) => shape.value,
    annotations: nullable(map(text)),
  },
  { open: true },
);

type Modes = Pick<ReturnType<typeof members>, 'executionMode' | 'protocolVersion'>;

function checkModes(
  { executionMode = 'kubewarden-wapc', protocolVersion }: Modes,
  facts: WasmFacts,
  error: MakeError,
): void {
  const isRegoModule = isRego(facts);
  if (isRegoModule !== regoModes.some((mode) => mode === executionMode)) {
    const found = isRegoModule ? 'the module is Rego (it exports opa_*)' : 'the module exports no opa_*';
    throw error('executionMode', `is "${executionMode}", but ${found}`);
  }
  if (executionMode === 'kubewarden-wapc' && protocolVersion !== 'v1') {
    throw error('protocolVersion', `must be "v1", not ${JSON.stringify(protocolVersion) ?? 'missing'}`);
  }
}
