/** The plan: from workspace and formats to the list of artifacts that would be published. */

import type { Artifact, Plan } from '../formats/artifact.ts';
import type { Candidate } from '../formats/format.ts';
import type { Trigger } from '../host/host.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import { type AnnotationsWithOrigins, mergeAnnotations, splitOrigins } from './annotations.ts';
import type { PlanContext } from './context.ts';
import { createDetector, detectSelected, type Found, findUnselected } from './detection.ts';
import { nameOf, productOf } from './names.ts';
import { nothingFound } from './nothing-found.ts';
import { createPackageFinder, type PackageFinder } from './package-finder.ts';
import type { PackageFacts } from './package-manifest.ts';
import { withNeeds } from './packing-order.ts';
import { selectFormats } from './selection.ts';
import { parseGitRelease } from './tags/git-tag.ts';
import { type ChosenTag, createTagChooser, type TagChooser } from './tags.ts';

/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
export async function makePlan(context: PlanContext): Promise<Plan> {
  const { selected, unselected } = await selectFormats(context);
  const detector = createDetector(context);
  const found = await detectSelected(selected, detector, context);
  const others = await findUnselected(unselected, detector);
  noteUnselected(others, context);
  if (found.length === 0) throw nothingFound(context, others);
  const packages = createPackageFinder(context.workspace);
  const artifacts: Artifact[] = [];
  const tags = tagChooserOf(context);
  for (const one of found) artifacts.push(await planArtifact(one, { packages, tags }, context));
  const planned = artifacts.map((artifact, at) => withNeeds(artifact, found[at]?.candidate ?? {}, artifacts));
  return { version: 1, artifacts: await tags.select(planned) };
}

function tagChooserOf({ options, trigger, event, commit, repositories }: PlanContext): TagChooser {
  return createTagChooser({
    lines: options.tags,
    trigger,
    event,
    commit: commit ?? (async () => ({})),
    repositories: repositories ?? (() => []),
  });
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
  { packages, tags: chooser }: { readonly packages: PackageFinder; readonly tags: TagChooser },
  context: PlanContext,
): Promise<Artifact> {
  const { digest, files, references = [] } = candidate;
  const manifest = digest === undefined ? await packageOf(candidate, packages) : undefined;
  const isWorkspace = files[0] === '.';
  const name = nameOf(candidate, manifest, isWorkspace ? await context.folderName() : undefined);
  const version = versionOf(candidate, manifest);
  const chosen = await chooser.choose({
    content: candidate.tags,
    version: version?.value,
    contentVersion: candidate.version?.value,
    strictVersion: candidate.strictVersion ?? false,
    versionsOnly: candidate.versionsOnly,
    name: name.value,
    format,
  });
  explainTags(files[0] ?? format, chosen, context);
  const { annotations, origins } = annotationsOf(candidate, { name, version, manifest }, context);
  return {
    name: name.value,
    format,
    files,
    ...(version && { version: version.value }),
    tags: chosen.map(({ tag }) => tag),
    tagReasons: Object.fromEntries(chosen.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
    annotations,
    origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
    ...(references.length > 0 && { references }),
    ...(digest !== undefined && { digest }),
  };
}

function explainTags(path: string, tags: readonly ChosenTag[], { explain }: PlanContext): void {
  for (const { tag, kind, reason } of tags) explain(path, `tag ${tag} (${kind}): ${reason}`);
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
  const tagged = parseGitRelease(trigger.tag)?.text;
  if (tagged === undefined || tagged === version.value) return;
  note(
    `${name}: the git tag says ${tagged}, ${printable(version.origin)} says ${printable(version.value)}; the latter is its version annotation`,
  );
}
