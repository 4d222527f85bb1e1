/** The plan: from workspace and formats to the list of artifacts that would be published. */

import { asCodedError, type CodedError } from '../errors.ts';
import type { Artifact, Plan } from '../formats/artifact.ts';
import type { Candidate } from '../formats/format.ts';
import type { Trigger } from '../host/host.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { type AnnotationsWithOrigins, mergeAnnotations, splitOrigins } from './annotations.ts';
import type { PlanContext } from './context.ts';
import { createDetector, detectSelected, type Found, findUnselected } from './detection.ts';
import { nameOf, productOf } from './names.ts';
import { nothingFound } from './nothing-found.ts';
import { createPackageFinder, type PackageFinder } from './package-finder.ts';
import type { PackageFacts } from './package-manifest.ts';
import { withNeeds } from './packing-order.ts';
import { sortProblems, warnOf } from './problems.ts';
import { type Selection, selectFormats } from './selection.ts';
import { tagsOf, versionOfGitTag } from './tags.ts';

/** A plan with what publishing needs to know about how it was made. */
export interface MadePlan extends Plan {
  /** What keeps the run from publishing; all that could be found, not only the first. */
  readonly problems: readonly CodedError[];
  /** Files that look like builds of one thing; there is a problem about each of them. */
  readonly reported: ReadonlySet<WorkspacePath>;
  /** Binaries of the plan that no input and no definition names. */
  readonly unnamed: readonly WorkspacePath[];
  /** What goes into the artifacts: files, and folders with everything below. */
  readonly published: PublishedPaths;
}

export interface PublishedPaths {
  readonly files: readonly WorkspacePath[];
  readonly folders: readonly WorkspacePath[];
}

/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
export async function makePlan(context: PlanContext): Promise<MadePlan> {
  const { selected, unselected } = await selectFormats(context);
  const detector = createDetector(context);
  const { found, problems, ambiguous } = await detectSelected(selected, detector, context);
  const isNamed = context.options.formats.length > 0;
  const others = isNamed && found.length > 0 ? [] : await findUnselected(unselected, detector);
  const { errors, warnings } = await sortProblems(problems, found.length > 0, context);
  warnOf(warnings, context);
  if (!isNamed) noteUnselected(others, context);
  noteUnusedExcludes(context);
  if (found.length === 0 && errors.length === 0) throw await nothingFound(context, others);
  warnUnused(selected, found, context);
  const { artifacts, errors: artifactErrors } = await planArtifacts(found, context);
  return {
    version: 1,
    artifacts,
    problems: [...errors, ...ambiguous.map(({ error }) => error), ...artifactErrors],
    reported: new Set(ambiguous.map(({ path }) => path)),
    unnamed: unnamedBinaries(found),
    published: await publishedBy(found, context),
  };
}

async function planArtifacts(found: readonly Found[], context: PlanContext) {
  const packages = createPackageFinder(context.workspace);
  const planned: { readonly artifact: Artifact; readonly candidate: Candidate }[] = [];
  const errors: CodedError[] = [];
  for (const one of found) {
    try {
      planned.push({ artifact: await planArtifact(one, packages, context), candidate: one.candidate });
    } catch (cause) {
      const error = asCodedError(cause);
      if (error.code === 'internal') throw cause;
      errors.push(error);
    }
  }
  const all = planned.map(({ artifact }) => artifact);
  return {
    artifacts: planned.map(({ artifact, candidate }) => withNeeds(artifact, candidate, all)),
    errors,
  };
}

/** A format that `formats` names and that finds nothing was expected to find something. */
function warnUnused(selected: readonly Selection[], found: readonly Found[], context: PlanContext): void {
  if (context.options.formats.length === 0) return;
  for (const { format } of selected) {
    if (found.some((one) => one.format === format.name)) continue;
    context.warn(`"formats" names ${format.name}, which finds nothing to publish`);
  }
}

async function publishedBy(
  found: readonly Found[],
  { explain, workspace }: PlanContext,
): Promise<PublishedPaths> {
  const folders: WorkspacePath[] = [];
  for (const { format, candidate } of found) {
    const [main] = candidate.files;
    explain(main ?? format, `published as ${format}`);
    const entry = main === undefined || main.endsWith('.wasm') ? undefined : await workspace.stat(main);
    if (entry?.type === 'directory') folders.push(entry.path);
  }
  const files = found.flatMap(({ candidate }) => [...candidate.files, ...(candidate.claims ?? [])]);
  return { files, folders };
}

/** See `trackedNote`. */
function unnamedBinaries(found: readonly Found[]): readonly WorkspacePath[] {
  return found
    .filter(({ candidate }) => candidate.kind !== undefined && !candidate.named)
    .flatMap(({ candidate }) => candidate.files.slice(0, 1));
}

function noteUnusedExcludes({ workspace, note }: PlanContext): void {
  for (const glob of workspace.unusedExcludes())
    note(`"exclude" contains ${printable(glob)}, which matches nothing`);
}

/** Lines that are listed at most. */
const noteLimit = 20;

function noteUnselected(lines: readonly string[], { note }: PlanContext): void {
  if (lines.length === 0) return;
  const shown = lines.slice(0, noteLimit).join(', ');
  note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}

/** The artifact for a candidate, with name, tags and annotations; what another tool made keeps its own annotations. */
async function planArtifact(
  { candidate, format }: Found,
  packages: PackageFinder,
  context: PlanContext,
): Promise<Artifact> {
  const { options, trigger } = context;
  const { digest, files, references = [] } = candidate;
  const manifest = digest === undefined ? await packageOf(candidate, packages) : undefined;
  const isWorkspace = files[0] === '.';
  const name = nameOf(candidate, manifest, isWorkspace ? await context.folderName() : undefined);
  const version = versionOf(candidate, manifest);
  const tags = tagsOf({
    requested: options.tags,
    content: candidate.tags,
    version: version?.value,
    strictVersion: candidate.strictVersion ?? false,
    trigger,
    name: name.value,
  });
  const { annotations, origins } = annotationsOf(candidate, { name, version, manifest }, context);
  return {
    name: name.value,
    format,
    files,
    ...(version && { version: version.value }),
    tags,
    annotations,
    origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
    ...(references.length > 0 && { references }),
    ...(digest !== undefined && { digest }),
  };
}

async function packageOf(candidate: Candidate, packages: PackageFinder): Promise<PackageFacts | undefined> {
  const [path] = candidate.files;
  return path === undefined ? undefined : await packages.find(path, productOf(candidate));
}

/** Never the git tag: it decides tags only, or a shell and a runner would give different manifests. */
function versionOf(candidate: Candidate, manifest: PackageFacts | undefined): WithOrigin | undefined {
  if (candidate.version) return candidate.version;
  return manifest?.version === undefined ? undefined : { value: manifest.version, origin: manifest.path };
}

interface Named {
  readonly name: WithOrigin;
  readonly version: WithOrigin | undefined;
  readonly manifest: PackageFacts | undefined;
}

function annotationsOf(
  candidate: Candidate,
  { name, version, manifest }: Named,
  { trigger, options, note }: PlanContext,
): AnnotationsWithOrigins {
  const content = candidate.annotations ?? {};
  const added = Object.keys(options.annotations);
  if (candidate.digest === undefined) {
    noteContradiction(name.value, version, trigger, note);
    const title = name.value.split('/').at(-1) ?? name.value;
    return mergeAnnotations({ input: options.annotations, content, manifest, title, version });
  }
  if (added.length > 0)
    note(
      `${name.value} is published unchanged, so these annotations are not added: ${printable(added.join(', '))}`,
    );
  return splitOrigins(content);
}

function noteContradiction(
  name: string,
  version: WithOrigin | undefined,
  trigger: Trigger,
  note: PlanContext['note'],
): void {
  if (trigger.kind !== 'tag' || version === undefined) return;
  const tagged = versionOfGitTag(trigger.tag);
  if (!/^\d+\.\d+\.\d+/.test(tagged) || tagged === version.value) return;
  note(
    `${name}: the git tag says ${tagged}, ${printable(version.origin)} says ${printable(version.value)}; the latter is its version annotation`,
  );
}
