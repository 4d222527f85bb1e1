/** The metadata that a Kubewarden policy carries in a custom section, and the rules kwctl holds it to. */

import { isRecord } from '../../json.ts';
import type { WasmFacts } from '../../wasm/facts.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { invalidDefinition, type JsonObject, parseJson } from '../shared/documents.ts';

/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const sectionName = 'io.kubewarden.metadata';
const sectionLimit = 1024 * 1024;

const hint =
  'Correct metadata.yml and annotate again: kwctl annotate -m metadata.yml -o annotated-policy.wasm policy.wasm';

export interface PolicyMetadata {
  readonly annotations: Readonly<Record<string, string>>;
}

/** True for a module that `kwctl annotate` has made a policy. */
export function isPolicy(facts: WasmFacts): boolean {
  return facts.kind === 'module' && facts.customSections.some(({ name }) => name === sectionName);
}

/**
 * Reads and checks the metadata of a policy: the first section counts, as for kwctl (`policy_metadata.rs`).
 * Throws `invalid-definition` naming the member for what kwctl, the policy server or Kubernetes would refuse.
 */
export async function readMetadata(
  path: WorkspacePath,
  facts: WasmFacts,
  workspace: Workspace,
): Promise<PolicyMetadata> {
  const where = `${path}, section ${sectionName}`;
  const section = facts.customSections.find(({ name }) => name === sectionName);
  if (!section || section.size > sectionLimit) {
    throw refused(where, `is missing or larger than ${sectionLimit} bytes`);
  }
  const metadata = parseJson(await workspace.slice(path, section.offset, section.size), where, hint);
  checkModes(metadata, where, facts);
  checkRules(metadata.rules, where);
  if (typeof metadata.mutating !== 'boolean') throw refused(where, 'mutating is neither true nor false');
  return { annotations: readAnnotations(metadata.annotations, where) };
}

const policyTypes = ['kubernetes', 'raw'];
const nativeModes = ['kubewarden-wapc', 'wasi', 'ferricel'];
const regoModes = ['opa', 'gatekeeper'];

function checkModes(metadata: JsonObject, where: string, facts: WasmFacts): void {
  const { policyType = 'kubernetes', executionMode = 'kubewarden-wapc', protocolVersion } = metadata;
  checkChoice(policyType, policyTypes, where, 'policyType');
  checkChoice(executionMode, [...nativeModes, ...regoModes], where, 'executionMode');
  const isRego = facts.moduleExports.some(({ name }) => name.startsWith('opa_'));
  if (isRego !== regoModes.includes(String(executionMode))) {
    const found = isRego ? 'the module is Rego (it exports opa_*)' : 'the module exports no opa_*';
    throw refused(where, `executionMode is "${String(executionMode)}", but ${found}`);
  }
  if (executionMode === 'kubewarden-wapc' && protocolVersion !== 'v1') {
    throw refused(where, `protocolVersion is ${JSON.stringify(protocolVersion) ?? 'missing'}, not "v1"`);
  }
}

function checkChoice(value: unknown, choices: readonly string[], where: string, member: string): void {
  if (typeof value === 'string' && choices.includes(value)) return;
  throw refused(where, `${member} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`);
}

const ruleLists = ['apiGroups', 'apiVersions', 'resources', 'operations'];
const operations = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT', '*'];

function checkRules(rules: unknown, where: string): void {
  if (!Array.isArray(rules)) throw refused(where, 'rules is not a list');
  for (const [index, rule] of rules.entries()) {
    for (const member of ruleLists) {
      checkRuleList(isRecord(rule) ? rule[member] : undefined, where, `rules[${index}].${member}`);
    }
  }
}

/** Lists hold at least one text; `*` stands alone except among resources, where `x/*` and `*` have their own grammar. */
function checkRuleList(list: unknown, where: string, member: string): void {
  if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === 'string')) {
    throw refused(where, `${member} is not a list of at least one text`);
  }
  const isResources = member.endsWith('.resources');
  if (isResources && list.includes('')) throw refused(where, `${member} holds an empty text`);
  if (!isResources && list.length > 1 && list.includes('*')) {
    throw refused(where, `${member} holds "*" beside others`);
  }
  const unknown = member.endsWith('.operations')
    ? list.find((item) => !operations.includes(item))
    : undefined;
  if (unknown !== undefined) throw refused(where, `${member} holds the unknown operation "${unknown}"`);
}

function readAnnotations(value: unknown, where: string): Readonly<Record<string, string>> {
  if (value === undefined || value === null) return {};
  if (!isRecord(value)) throw refused(where, 'annotations is not an object');
  const texts: [string, string][] = [];
  for (const [key, text] of Object.entries(value)) {
    if (typeof text !== 'string') throw refused(where, `annotations["${key}"] is not a text`);
    texts.push([key, text]);
  }
  return Object.fromEntries(texts);
}

function refused(where: string, what: string): Error {
  return invalidDefinition(where, what, hint);
}
