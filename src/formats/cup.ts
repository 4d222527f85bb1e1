/** The format `cup`: a Flipt cup controller with its bindings and the resource definitions they bind. */

import { inParallel } from '../async.ts';
import { readableSize } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { type Controller, type CupDocument, explainIgnored, readCupDocument } from './cup/documents.ts';
import { packCup } from './cup/pack.ts';
import { type ControllerPackage, collectPackage, indexDocuments, requireUniqueNames } from './cup/package.ts';
import type { Candidate, DetectContext, Format } from './format.ts';
import { embeddedAnnotations, embeddedVersion } from './shared/binaries.ts';
import { documentLimit, invalidDefinition, suggestion } from './shared/documents.ts';
import { requestedFiles } from './shared/requests.ts';

/** The form of flipt-io/cup issue 33, specified in `docs/formats/cup.md`: no tool of cup packs controllers. */
export const cup: Format = { name: 'cup', detect, pack: packCup };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const requested = await requestedFiles(context, { format: 'cup', appliesTo: isJson });
  const documents = await readDocuments(context);
  const controllers = documents.filter((document) => document.kind === 'Controller');
  checkBindings(documents, controllers);
  const wanted = new Map(requested.map(({ path, explicit }) => [path, explicit]));
  const selected = controllers.filter(({ path }) => wanted.has(path));
  requireUniqueNames(selected);
  const selectedPaths = new Set(selected.map(({ path }) => path));
  for (const { path, explicit } of requested) {
    if (explicit && !selectedPaths.has(path)) throw notController(path);
  }
  return await proposeAll(selected, documents, { ...context, wanted });
}

function isJson(path: WorkspacePath): boolean {
  return path.endsWith('.json');
}

/** Reads every JSON file that is not too large for a definition; most are not cup's and are not parsed. */
async function readDocuments({ workspace, explain }: DetectContext): Promise<readonly CupDocument[]> {
  const files = (await workspace.files()).filter(({ path }) => isJson(path));
  const documents: CupDocument[] = [];
  await inParallel(files, 16, async ({ path }) => {
    const bytes = await readStart(workspace, path);
    if (!bytes) return explain(path, `left out: a definition has at most ${readableSize(documentLimit)}`);
    const document = readCupDocument(bytes, path);
    if (document) documents.push(document);
    const ignored = document ? undefined : explainIgnored(bytes, path);
    if (ignored !== undefined) explain(path, ignored);
  });
  return documents.sort((left, right) => (left.path < right.path ? -1 : 1));
}

const firstRead = 64 * 1024;

/** Most JSON files are small enough for the first read. Returns `undefined` for a file beyond the limit. */
async function readStart(workspace: Workspace, path: WorkspacePath): Promise<Uint8Array | undefined> {
  const start = await workspace.slice(path, 0, firstRead);
  if (start.byteLength < firstRead) return start;
  const whole = await workspace.slice(path, 0, documentLimit + 1);
  return whole.byteLength > documentLimit ? undefined : whole;
}

interface ProposeContext extends DetectContext {
  readonly wanted: ReadonlyMap<WorkspacePath, boolean>;
}

async function proposeAll(
  controllers: readonly Controller[],
  documents: readonly CupDocument[],
  context: ProposeContext,
): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  const bound = new Set<WorkspacePath>();
  const index = indexDocuments(documents);
  for (const controller of controllers) {
    if (controller.module === undefined) {
      if (context.wanted.get(controller.path)) throw notController(controller.path);
      context.explain(controller.path, 'left out: a template controller has no Wasm');
      continue;
    }
    const found = await collectPackage(controller, index, context.workspace);
    for (const { path } of found.definitions) bound.add(path);
    candidates.push(await propose(found, context));
  }
  for (const { kind, path } of documents) {
    const isUnbound = kind === 'ResourceDefinition' && !bound.has(path);
    if (isUnbound) context.explain(path, 'left out: no Binding of a published controller binds it');
  }
  return candidates;
}

async function propose(found: ControllerPackage, context: ProposeContext): Promise<Candidate> {
  const { controller, module, bindings, definitions } = found;
  const facts = await context.inspect(module);
  const version = embeddedVersion(facts);
  const documents = [...bindings, ...definitions].map(({ path }) => path);
  context.explain(controller.path, `is a cup controller, loaded from the folder ${found.root}`);
  if (bindings.length === 0)
    context.explain(controller.path, 'no Binding names it, so it serves no resource');
  return {
    files: [controller.path, module, ...documents],
    name: { value: controller.name, origin: 'Controller metadata.name' },
    ...(version && { version }),
    annotations: embeddedAnnotations(facts),
    explicit: context.wanted.get(controller.path) === true,
  };
}

/** The daemon does not start with a binding of an unknown controller. */
function checkBindings(documents: readonly CupDocument[], controllers: readonly Controller[]): void {
  const names = new Set(controllers.map(({ name }) => name));
  for (const document of documents) {
    if (document.kind !== 'Binding' || names.has(document.controller)) continue;
    const what = `spec.controller is "${document.controller}", but no Controller has that name`;
    const hint = 'Write the metadata.name of a Controller, or add the Controller.';
    throw invalidDefinition(document.path, what + suggestion(document.controller, [...names]), hint);
  }
}

function notController(path: WorkspacePath): Error {
  const hint = 'Name the JSON file of a Controller of type wasm, or its folder.';
  return invalidDefinition(path, 'is not a cup Controller of type wasm', hint);
}
