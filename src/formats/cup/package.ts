/** The package of a controller: the folder that the daemon loads, its Wasm, its bindings and their definitions. */

import type { CodedError } from '../../errors.ts';
import { ancestors, folderOf, isBelow, joinPath, relativePath } from '../../paths.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { invalidDefinition, suggestion } from '../shared/documents.ts';
import type { Binding, Controller, CupDocument, ResourceDefinition } from './documents.ts';

export interface ControllerPackage {
  readonly controller: Controller;
  /** The folder that the controller's path is relative to. */
  readonly root: WorkspacePath;
  /** The Wasm file. */
  readonly module: WorkspacePath;
  readonly bindings: readonly Binding[];
  readonly definitions: readonly ResourceDefinition[];
}

/** Documents by what others refer to them with. */
export interface DocumentIndex {
  /** Bindings by the name of their controller. */
  readonly bindings: ReadonlyMap<string, readonly Binding[]>;
  /** Definitions by resource, and by each folder that they are below. */
  readonly definitions: ReadonlyMap<string, ByFolder<ResourceDefinition>>;
}

type ByFolder<Document> = ReadonlyMap<WorkspacePath, readonly Document[]>;

export function indexDocuments(documents: readonly CupDocument[]): DocumentIndex {
  const bindings = documents.filter((document) => document.kind === 'Binding');
  const definitions = new Map<string, Map<WorkspacePath, ResourceDefinition[]>>();
  for (const document of documents.filter((one) => one.kind === 'ResourceDefinition')) {
    for (const resource of new Set(document.resources)) {
      const byFolder = definitions.get(resource) ?? new Map();
      definitions.set(resource, addByFolder(byFolder, document));
    }
  }
  return { bindings: Map.groupBy(bindings, ({ controller }) => controller), definitions };
}

function addByFolder<Document extends { readonly path: WorkspacePath }>(
  byFolder: Map<WorkspacePath, Document[]>,
  document: Document,
): Map<WorkspacePath, Document[]> {
  for (const folder of ancestors(folderOf(document.path))) {
    const others = byFolder.get(folder);
    if (others) others.push(document);
    else byFolder.set(folder, [document]);
  }
  return byFolder;
}

/** Collects the package of a controller of type wasm. Throws `invalid-definition` for what is missing or not unique. */
export async function collectPackage(
  controller: Controller,
  documents: DocumentIndex,
  workspace: Workspace,
): Promise<ControllerPackage> {
  const [root, module] = await findRoot(controller, workspace);
  const own = (documents.bindings.get(controller.name) ?? []).reduce(
    addByFolder<Binding>,
    new Map<WorkspacePath, Binding[]>(),
  );
  const bindings = nearest(own, root);
  requireUniqueNames(bindings);
  const bound = new Map<WorkspacePath, ResourceDefinition>();
  for (const binding of bindings) {
    for (const definition of definitionsOf(binding, documents.definitions, root))
      bound.set(definition.path, definition);
  }
  const definitions = [...bound.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
  return { controller, root, module, bindings, definitions };
}

/** The nearest folder at or above the controller in which its path exists, and the file at that path. */
async function findRoot(
  { path, module = '' }: Controller,
  workspace: Workspace,
): Promise<[WorkspacePath, WorkspacePath]> {
  for (const folder of ancestors(folderOf(path))) {
    const file = joinPath(folder, module);
    const entry = await workspace.stat(file);
    if (entry?.type === 'file') return [folder, file];
  }
  const hint =
    'Build the Wasm first, or correct "path", which is relative to the folder that the daemon loads.';
  throw invalidDefinition(
    path,
    `spec.spec.path "${module}" exists neither in its folder nor in one above`,
    hint,
  );
}

/** Throws for two documents of one kind and name: the daemon silently keeps the later one (`pkg/api/config/config.go`). */
function requireUniqueNames(documents: readonly CupDocument[]): void {
  const seen = new Map<string, CupDocument>();
  for (const document of documents) {
    const first = seen.get(document.name);
    if (first) throw sameNameError(first, document);
    seen.set(document.name, document);
  }
}

/** The error about the second of two documents of one kind and name. */
export function sameNameError(first: CupDocument, { path, name }: CupDocument): CodedError {
  const hint = `Rename one of them, or leave one out with the input exclude: ${path}`;
  return invalidDefinition(path, `has the metadata.name "${name}", as has ${first.path}`, hint);
}

function definitionsOf(
  binding: Binding,
  definitions: DocumentIndex['definitions'],
  root: WorkspacePath,
): readonly ResourceDefinition[] {
  return binding.resources.map((resource, index) => {
    const [first, second] = nearest(definitions.get(resource), root);
    if (first === undefined) throw unknownResource(binding, index, [...definitions.keys()]);
    if (second !== undefined) throw definedTwice(resource, first.path, second.path);
    return first;
  });
}

function unknownResource(binding: Binding, index: number, known: readonly string[]): Error {
  const resource = binding.resources[index] ?? '';
  const what = `spec.resources[${index}] is "${resource}", which no ResourceDefinition defines`;
  const hint = 'Write it as group/version/plural of a ResourceDefinition, or add the definition.';
  return invalidDefinition(binding.path, what + suggestion(resource, known), hint);
}

function definedTwice(resource: string, first: WorkspacePath, second: WorkspacePath): Error {
  const hint = `Keep one of them, or leave one out with the input exclude: ${second}`;
  return invalidDefinition(second, `defines ${resource}, as does ${first}`, hint);
}

/** The documents in the nearest folder, from the root upwards, with at least one: several projects may use the same names. */
function nearest<Document>(
  documents: ByFolder<Document> | undefined,
  root: WorkspacePath,
): readonly Document[] {
  const folder = ancestors(root).find((candidate) => documents?.has(candidate));
  return folder === undefined ? [] : (documents?.get(folder) ?? []);
}

/** The path of a document in the package: relative to the root, or to the nearest folder above the root that contains it. */
export function packagePath(root: WorkspacePath, path: WorkspacePath): string {
  const common = ancestors(root).find((folder) => isBelow(path, folder)) ?? '.';
  return relativePath(common, path);
}
