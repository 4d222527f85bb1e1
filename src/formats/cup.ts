/** The format `cup`: a Flipt cup controller with its bindings and the resource definitions they bind. */

import type { CodedError } from '../errors.ts';
import { compileFileNames } from '../file-names.ts';
import { folderOf } from '../paths.ts';
import { readableSize } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { cupContent } from './cup/content.ts';
import {
  type Controller,
  type CupDocument,
  explainIgnored,
  mayBeCup,
  readCupDocument,
} from './cup/documents.ts';
import { mentionedFiles } from './cup/mentioned.ts';
import { packCup } from './cup/pack.ts';
import { type ControllerPackage, collectPackage, indexDocuments, sameNameError } from './cup/package.ts';
import type { Candidate, DetectContext, Format } from './format.ts';
import { embeddedAnnotations, embeddedVersion } from './shared/binaries.ts';
import { invalidDefinition, suggestion } from './shared/documents.ts';
import { collect, type RequestedFile, requestedFiles } from './shared/requests.ts';

/** The form of flipt-io/cup issue 33, specified in `docs/formats/cup.md`: no tool of cup packs controllers. */
export const cup: Format = { name: 'cup', detect, pack: packCup };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const requested = await requestedFiles(context, {
    format: 'cup',
    appliesTo: isJson,
    content: cupContent,
  });
  const wanted = new Map(requested.map((file) => [file.path, file]));
  const read = await readDocuments(wanted, context);
  const controllers = read.documents.filter((document) => document.kind === 'Controller');
  // A controller that cannot be read has a name that is not known.
  if (!read.isIncomplete) checkBindings(read.documents, controllers, context);
  const selected = controllers.filter(({ path }) => wanted.has(path));
  const unique = withUniqueNames(selected, context);
  const selectedPaths = new Set(selected.map(({ path }) => path));
  const readPaths = new Set(read.documents.map(({ path }) => path));
  for (const { path, explicit } of requested) {
    const isRead = readPaths.has(path) || !read.isIncomplete;
    if (explicit && !selectedPaths.has(path) && isRead)
      context.report({ error: notController(path), files: [path], named: true });
  }
  return await proposeAll(unique, read.documents, { ...context, wanted });
}

const isJson = compileFileNames(cupContent.fileNames);

type Wanted = ReadonlyMap<WorkspacePath, RequestedFile>;

interface ReadDocuments {
  /** Sorted by path. */
  readonly documents: readonly CupDocument[];
  /** True when a document of cup cannot be read. */
  readonly isIncomplete: boolean;
}

/** Reads every JSON file that is not too large for a definition; most are not cup's and are not parsed. */
async function readDocuments(wanted: Wanted, context: DetectContext): Promise<ReadDocuments> {
  const documents: CupDocument[] = [];
  let isIncomplete = false;
  const { workspace } = context;
  for await (const found of contentsOf(await jsonFiles(wanted, workspace), workspace)) {
    const { path } = found;
    const about = async () => {
      isIncomplete = true;
      const files = await mentionedFiles(path, workspace);
      return { files: [path, ...files], named: wanted.get(path)?.named === true };
    };
    const document = await collect(context, about, () => readDocument(found, context));
    if (document) documents.push(document);
  }
  documents.sort((left, right) => (left.path < right.path ? -1 : 1));
  return { documents, isIncomplete };
}

/** Beside the files that a search finds, everything in the folders of files that are named although a search leaves them out. */
async function jsonFiles(wanted: Wanted, workspace: Workspace): Promise<readonly WorkspacePath[]> {
  const found = new Set((await workspace.search(cupContent)).map(({ path }) => path));
  const others = [...wanted.keys()].filter((path) => !found.has(path));
  for (const folder of new Set(others.map(folderOf)))
    for (const { path } of await workspace.files(folder, isJson)) found.add(path);
  return [...found, ...others.filter((path) => !found.has(path))];
}

/** A file that may be cup's; without its content when it has to be read by itself. */
interface Content {
  readonly path: WorkspacePath;
  readonly bytes: Uint8Array | undefined;
}

/** Files that are read before other work gets a turn. */
const batchSize = 256;

async function* contentsOf(paths: readonly WorkspacePath[], workspace: Workspace): AsyncIterable<Content> {
  for (let at = 0; at < paths.length; at += batchSize) {
    const batch = paths.slice(at, at + batchSize);
    const found = await workspace.scan(batch, cupContent.limit, mayBeCup);
    for (const path of batch) if (found.has(path)) yield { path, bytes: found.get(path) };
  }
}

async function readDocument(
  { path, bytes: scanned }: Content,
  { workspace, explain }: DetectContext,
): Promise<CupDocument | undefined> {
  const bytes = scanned ?? (await workspace.slice(path, 0, cupContent.limit + 1));
  if (bytes.byteLength > cupContent.limit) {
    explain(path, `left out: a definition has at most ${readableSize(cupContent.limit)}`);
    return undefined;
  }
  const document = readCupDocument(bytes, path);
  const ignored = document ? undefined : explainIgnored(bytes, path);
  if (ignored !== undefined) explain(path, ignored);
  return document;
}

interface ProposeContext extends DetectContext {
  readonly wanted: Wanted;
}

async function proposeAll(
  controllers: readonly Controller[],
  documents: readonly CupDocument[],
  context: ProposeContext,
): Promise<readonly Candidate[]> {
  const { wanted, workspace } = context;
  const candidates: Candidate[] = [];
  const bound = new Set<WorkspacePath>();
  const index = indexDocuments(documents);
  for (const controller of controllers) {
    const { path } = controller;
    const named = wanted.get(path)?.named === true;
    const about = async () => ({ files: [path, ...(await mentionedFiles(path, workspace))], named });
    const candidate = await collect(context, about, async () => {
      if (controller.module === undefined) return leaveOutTemplate(path, context);
      const found = await collectPackage(controller, index, workspace);
      for (const definition of found.definitions) bound.add(definition.path);
      return await propose(found, context);
    });
    if (candidate) candidates.push({ ...candidate, ...(named && { named }) });
  }
  for (const { kind, path } of documents) {
    const isUnbound = kind === 'ResourceDefinition' && !bound.has(path);
    if (isUnbound) context.explain(path, 'left out: no Binding of a published controller binds it');
  }
  return candidates;
}

function leaveOutTemplate(path: WorkspacePath, { wanted, explain }: ProposeContext): undefined {
  if (wanted.get(path)?.explicit) throw notController(path);
  explain(path, 'left out: a template controller has no Wasm');
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
    explicit: context.wanted.get(controller.path)?.explicit === true,
  };
}

/** The daemon does not start with a binding of an unknown controller. */
function checkBindings(
  documents: readonly CupDocument[],
  controllers: readonly Controller[],
  context: DetectContext,
): void {
  const names = new Set(controllers.map(({ name }) => name));
  for (const document of documents) {
    if (document.kind !== 'Binding' || names.has(document.controller)) continue;
    const what = `spec.controller is "${document.controller}", but no Controller has that name`;
    const hint = 'Write the metadata.name of a Controller, or add the Controller.';
    const error = invalidDefinition(document.path, what + suggestion(document.controller, [...names]), hint);
    context.report({ error, files: [document.path], named: false });
  }
}

/** The controllers, of which each name is kept once; of two with one name, which one is meant is a guess. */
function withUniqueNames(controllers: readonly Controller[], context: DetectContext): readonly Controller[] {
  const kept = new Map<string, Controller>();
  for (const controller of controllers) {
    const { path, name } = controller;
    const first = kept.get(name);
    if (!first) kept.set(name, controller);
    else
      context.report({
        error: sameNameError(first, controller),
        files: [path],
        named: false,
        isAmbiguous: true,
      });
  }
  return [...kept.values()];
}

function notController(path: WorkspacePath): CodedError {
  const hint = 'Name the JSON file of a Controller of type wasm, or its folder.';
  return invalidDefinition(path, 'is not a cup Controller of type wasm', hint);
}
