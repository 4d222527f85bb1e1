/** Cup documents: the JSON files that are cup's, parsed and checked. */

import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import type { WorkspacePath } from '../../workspace/workspace.ts';
import {
  getCaseInsensitive,
  invalidDefinition,
  type JsonObject,
  parseJsonValue,
  suggestion,
} from '../shared/documents.ts';
import { cupContent } from './content.ts';

/** The only version (flipt-io/cup, `pkg/api/core/core.go`). */
const cupVersion = 'cup.flipt.io/v1alpha1';
const cupGroup = 'cup.flipt.io/';
const kinds = ['Controller', 'ResourceDefinition', 'Binding'] as const;

interface Header {
  readonly path: WorkspacePath;
  /** `metadata.name`. */
  readonly name: string;
}

export interface Controller extends Header {
  readonly kind: 'Controller';
  /** Path of its Wasm file, relative to the folder that the daemon loads; absent for a template controller. */
  readonly module?: string;
}

export interface ResourceDefinition extends Header {
  readonly kind: 'ResourceDefinition';
  /** `group/version/plural` for each of its versions. */
  readonly resources: readonly string[];
}

export interface Binding extends Header {
  readonly kind: 'Binding';
  readonly controller: string;
  /** `group/version/plural`. */
  readonly resources: readonly string[];
}

export type CupDocument = Controller | ResourceDefinition | Binding;

/** False for what cannot be a document of cup, whatever else it is; this is most of the JSON in a workspace. */
export function mayBeCup(bytes: Uint8Array): boolean {
  return cupContent.pattern.test(asBuffer(bytes).toString('latin1'));
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/**
 * Reads a document of cup, recognized by its `apiVersion` or by its members. Returns `undefined` for other JSON and for kinds
 * that the daemon ignores. Throws `invalid-definition` for documents with which the daemon does not start.
 */
export function readCupDocument(bytes: Uint8Array, path: WorkspacePath): CupDocument | undefined {
  const text = asBuffer(bytes);
  const named = text.includes(cupGroup) && text.includes('"kind"');
  if (!named && !kinds.some((kind) => text.includes(`"${kind}"`))) return undefined;
  const object = named ? parseJsonValue(bytes, path) : parseIfValid(bytes, path);
  if (!isRecord(object) || !isCupDocument(object)) return undefined;
  const name = checkHeader(object, path);
  switch (getCaseInsensitive(object, 'kind')) {
    case 'Controller':
      return readController(object, { path, name });
    case 'ResourceDefinition':
      return readDefinition(object, { path, name });
    case 'Binding':
      return readBinding(object, { path, name });
    default:
      return undefined;
  }
}

/** Files that do not name cup's group may be invalid, or in another dialect of JSON. */
function parseIfValid(bytes: Uint8Array, path: WorkspacePath): unknown {
  try {
    return parseJsonValue(bytes, path);
  } catch {
    return undefined;
  }
}

function isCupDocument(object: JsonObject): boolean {
  const version = getCaseInsensitive(object, 'apiVersion');
  if (typeof version === 'string' && version.startsWith(cupGroup)) return true;
  const spec = objectAt(object, 'spec');
  switch (getCaseInsensitive(object, 'kind')) {
    case 'Controller':
      return hasControllerShape(spec);
    case 'ResourceDefinition':
      return isRecord(getCaseInsensitive(object, 'names')) && has(spec, 'group') && has(spec, 'versions');
    case 'Binding':
      return has(spec, 'controller') && has(spec, 'resources');
    default:
      return false;
  }
}

function hasControllerShape(spec: JsonObject): boolean {
  const type = getCaseInsensitive(spec, 'type');
  const inner = objectAt(spec, 'spec');
  return type === 'wasm'
    ? has(inner, 'path')
    : type === 'template' && (has(inner, 'list_template') || has(inner, 'resource_template'));
}

function checkHeader(object: JsonObject, path: WorkspacePath): string {
  const version = getCaseInsensitive(object, 'apiVersion');
  if (version !== cupVersion) {
    const found =
      version === undefined ? 'apiVersion is missing' : `apiVersion is ${JSON.stringify(version)}`;
    throw invalidDefinition(path, found, `Write "apiVersion": "${cupVersion}"`);
  }
  const name = getCaseInsensitive(objectAt(object, 'metadata'), 'name');
  if (typeof name === 'string' && name !== '') return name;
  throw invalidDefinition(path, 'metadata.name is missing', 'Name it with "metadata": {"name": "acme"}');
}

function readController(object: JsonObject, header: Header): Controller {
  const spec = objectAt(object, 'spec');
  const type = getCaseInsensitive(spec, 'type');
  if (type === 'template') return { kind: 'Controller', ...header };
  if (type !== 'wasm') {
    const hint = 'Write "type": "wasm" or "type": "template" in its spec.';
    throw invalidDefinition(header.path, `spec.type is ${JSON.stringify(type) ?? 'missing'}`, hint);
  }
  const module = getCaseInsensitive(objectAt(spec, 'spec'), 'path');
  if (typeof module === 'string' && module !== '') {
    return { kind: 'Controller', ...header, module: checkModulePath(module, header.path) };
  }
  const hint = 'Write "spec": {"type": "wasm", "spec": {"path": "controller.wasm"}}';
  throw invalidDefinition(header.path, 'spec.spec.path is missing', hint);
}

/** The daemon opens the path with Go's `fs.ReadFile`, which accepts no other form (`fs.ValidPath`). */
function checkModulePath(module: string, path: WorkspacePath): string {
  const parts = module.split('/');
  if (parts.every((part) => part !== '' && part !== '.' && part !== '..')) return module;
  const plain = parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
  const hint = `Write it relative to the folder that the daemon loads: "path": "${plain || 'controller.wasm'}"`;
  throw invalidDefinition(path, `spec.spec.path "${module}" is not a plain relative path`, hint);
}

function readDefinition(object: JsonObject, header: Header): ResourceDefinition {
  const spec = objectAt(object, 'spec');
  const group = getCaseInsensitive(spec, 'group');
  const plural = getCaseInsensitive(objectAt(object, 'names'), 'plural');
  if (typeof group !== 'string' || group === '')
    throw missing(header.path, 'spec.group', '"group": "acme.io"');
  if (typeof plural !== 'string' || plural === '') {
    throw missing(header.path, 'names.plural', '"plural": "widgets"');
  }
  const versions = Object.keys(objectAt(spec, 'versions'));
  if (versions.length === 0) throw missing(header.path, 'spec.versions', '"versions": {"v1": {…}}');
  const resources = versions.map((version) => `${group}/${version}/${plural}`);
  return { kind: 'ResourceDefinition', ...header, resources };
}

function readBinding(object: JsonObject, header: Header): Binding {
  const spec = objectAt(object, 'spec');
  const controller = getCaseInsensitive(spec, 'controller');
  const resources = getCaseInsensitive(spec, 'resources');
  if (typeof controller !== 'string' || controller === '') {
    throw missing(header.path, 'spec.controller', '"controller": "acme"');
  }
  if (!Array.isArray(resources) || !resources.every((one): one is string => typeof one === 'string')) {
    throw missing(header.path, 'spec.resources', '"resources": ["acme.io/v1/widgets"]');
  }
  return { kind: 'Binding', ...header, controller, resources };
}

/** Why a document of cup's group is ignored; `undefined` for other JSON and for the three kinds. */
export function explainIgnored(bytes: Uint8Array, path: WorkspacePath): string | undefined {
  const text = asBuffer(bytes);
  const object = text.includes(cupVersion) ? parseIfValid(bytes, path) : undefined;
  const kind = isRecord(object) ? getCaseInsensitive(object, 'kind') : undefined;
  if (typeof kind !== 'string' || kinds.some((known) => known === kind)) return undefined;
  return `is of the kind "${printable(kind, 100)}", which the daemon ignores${suggestion(kind, kinds)}`;
}

function missing(path: WorkspacePath, member: string, line: string): Error {
  return invalidDefinition(path, `${member} is missing or of the wrong type`, `Write ${line}`);
}

function objectAt(object: JsonObject, key: string): JsonObject {
  const value = getCaseInsensitive(object, key);
  return isRecord(value) ? value : {};
}

function has(object: JsonObject, key: string): boolean {
  return getCaseInsensitive(object, key) !== undefined;
}
