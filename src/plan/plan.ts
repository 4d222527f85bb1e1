/** The plan: from workspace, formats and facts to the list of artifacts that would be published. */

import { CodedError } from '../errors.ts';
import type { Artifact, Plan } from '../formats/artifact.ts';
import type { Candidate, Format } from '../formats/format.ts';
import type { Facts } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { Digest } from '../oci/digest.ts';
import { beginsWithHost } from '../oci/reference.ts';
import { printable } from '../text.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { mergeAnnotations } from './annotations.ts';
import { withoutDuplicates } from './duplicates.ts';
import { nameOf, productOf } from './names.ts';
import { createPackageFinder, type PackageFacts, type PackageFinder } from './package-manifest.ts';
import { type Selection, selectFormats } from './selection.ts';
import { tagsOf, versionOfGitTag } from './tags.ts';

export interface PlanContext {
  readonly workspace: Workspace;
  readonly facts: Facts;
  readonly options: PublishOptions;
  readonly formats: readonly Format[];
  inspect(path: WorkspacePath): Promise<WasmFacts>;
  explain(path: WorkspacePath, decision: string): void;
  /** Something a person should know: what was found but not selected, a version that contradicts the git tag. */
  note(line: string): void;
}

interface Found {
  readonly format: Format;
  readonly candidate: Candidate;
}

/** Detects and names everything that is selected. Throws `nothing-found` when that is nothing. */
export async function makePlan(context: PlanContext): Promise<Plan> {
  const { selected, unselected } = await selectFormats(context);
  const found = await detectAll(selected, context);
  const others = await mention(unselected, context);
  if (found.length === 0) throw nothingFound(context, others);
  const packages = createPackageFinder(context.workspace);
  const artifacts: Artifact[] = [];
  for (const one of found) artifacts.push(await artifactOf(one, packages, context));
  return {
    version: 1,
    artifacts: artifacts.map((artifact, index) => withNeeds(artifact, found[index], artifacts)),
  };
}

async function detectAll(selected: readonly Selection[], context: PlanContext): Promise<readonly Found[]> {
  const found: Found[] = [];
  const claimed = new Map<WorkspacePath, string>();
  const asked = context.options.formats.length > 0;
  for (const { format, requests } of selected) {
    const candidates = await format.detect({ ...context, requests });
    const isClaimed = ({ files }: Candidate) => !asked && claimed.has(files[0] ?? '');
    // What a stronger format publishes comes before every other build of it, which then goes out no second time either.
    const ranked = candidates.map((one) => (isClaimed(one) ? { ...one, explicit: true } : one));
    const kept = await withoutDuplicates(ranked, { ...context, format: format.name });
    for (const candidate of kept.filter((one) => asked || isFree(one, claimed, context))) {
      found.push({ format, candidate });
      for (const path of candidate.claims ?? candidate.files) claimed.set(path, format.name);
      context.explain(candidate.files[0] ?? format.name, `published as ${format.name}`);
    }
  }
  return found;
}

function isFree(
  candidate: Candidate,
  claimed: ReadonlyMap<WorkspacePath, string>,
  context: PlanContext,
): boolean {
  const main = candidate.files[0] ?? '';
  const owner = claimed.get(main);
  if (owner !== undefined) context.explain(main, `left out: part of what ${owner} publishes`);
  return owner === undefined;
}

/** Reports what formats that were not asked for would find; what is broken there is nobody's concern in this run. */
async function mention(unselected: readonly Selection[], context: PlanContext): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const { format } of unselected) {
    const candidates = await format.detect({ ...context, requests: [] }).catch(() => []);
    for (const { files } of candidates) lines.push(`${format.name}:${printable(files[0] ?? '')}`);
  }
  if (lines.length > 0)
    context.note(`found, not selected: ${lines.slice(0, 20).join(', ')}; name it in "formats" to publish it`);
  return lines;
}

function nothingFound(context: PlanContext, others: readonly string[]): CodedError {
  const where = printable(context.options.path);
  return new CodedError('nothing-found', `nothing to publish was found in ${where}`, {
    hint: findingHint(context, others),
  });
}

function findingHint({ options, formats }: PlanContext, [other]: readonly string[]): string {
  if (other) return `Ask for what is there with "formats: ${other}".`;
  const withoutWasm = formats.filter(({ publishedByDefault }) => !publishedByDefault).map(({ name }) => name);
  const asked = options.formats.find(({ format, argument }) => !argument && withoutWasm.includes(format));
  if (asked) return `Name what it is to take: "formats: ${asked.format}:<path>".`;
  return 'Build the Wasm before this step, or point "path" at it; "explain: true" says what was left out.';
}

async function artifactOf(found: Found, packages: PackageFinder, context: PlanContext): Promise<Artifact> {
  const { candidate, format } = found;
  if (candidate.digest !== undefined) return adopted(candidate, candidate.digest, format, context);
  const { facts, options } = context;
  const manifest =
    candidate.files[0] === undefined
      ? undefined
      : await packages.find(candidate.files[0], productOf(candidate));
  const name = nameOf(candidate, manifest, context.facts.folder);
  const version = versionOf(candidate, manifest);
  warnOfContradiction(name.value, version, facts, context);
  const { annotations, origins } = mergeAnnotations({
    explicit: options.annotations,
    content: candidate.annotations ?? {},
    package: manifest,
    facts,
    title: name.value.split('/').at(-1) ?? name.value,
    version,
  });
  const tags = tagsOf({
    asked: options.tags,
    carried: candidate.tags,
    version: candidate.version?.value ?? version?.value,
    strictVersion: candidate.strictVersion ?? false,
    trigger: facts.trigger,
    name: name.value,
  });
  return {
    name: name.value,
    format: format.name,
    files: candidate.files,
    ...(version && { version: version.value }),
    tags,
    annotations,
    origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
    ...(candidate.references && candidate.references.length > 0 && { references: candidate.references }),
  };
}

/** What another tool made: nothing is added to it, and only its place is ours to choose. */
function adopted(candidate: Candidate, digest: Digest, format: Format, context: PlanContext): Artifact {
  const { facts, options } = context;
  const name = nameOf(candidate, undefined, facts.folder);
  const { version } = candidate;
  const carried = Object.entries(candidate.annotations ?? {});
  const added = Object.keys(options.annotations);
  if (added.length > 0)
    context.note(`${name.value}: its bytes stay as they are, so ${printable(added.join(', '))} is not added`);
  const tags = tagsOf({
    asked: options.tags,
    carried: candidate.tags,
    version: undefined,
    strictVersion: false,
    trigger: facts.trigger,
    name: name.value,
  });
  return {
    name: name.value,
    format: format.name,
    files: candidate.files,
    ...(version && { version: version.value }),
    tags,
    annotations: Object.fromEntries(carried.map(([key, { value }]) => [key, value])),
    origins: {
      name: name.origin,
      ...(version && { version: version.origin }),
      ...Object.fromEntries(carried.map(([key, { origin }]) => [key, origin])),
    },
    digest,
  };
}

/** Never the git tag: what started the run decides tags alone, or a shell and a runner would give different manifests. */
function versionOf(candidate: Candidate, manifest: PackageFacts | undefined): WithOrigin | undefined {
  if (candidate.version) return candidate.version;
  return manifest?.version === undefined ? undefined : { value: manifest.version, origin: manifest.path };
}

function warnOfContradiction(
  name: string,
  version: WithOrigin | undefined,
  facts: Facts,
  context: PlanContext,
): void {
  if (facts.trigger.kind !== 'tag' || version === undefined) return;
  const tagged = versionOfGitTag(facts.trigger.tag);
  if (!/^\d+\.\d+\.\d+/.test(tagged) || tagged === version.value) return;
  context.note(
    `${name}: the git tag says ${tagged}, ${printable(version.origin)} says ${printable(version.value)}; the latter is its version annotation`,
  );
}

function withNeeds(artifact: Artifact, found: Found | undefined, all: readonly Artifact[]): Artifact {
  const needs = found?.candidate.needs;
  if (needs === undefined) return artifact;
  const members = all.filter((other) => other.format !== artifact.format).map((other) => other.name);
  return { ...artifact, needs: needs === 'all' ? [...new Set(members)] : needs };
}

/** As deep as indexes may lie inside each other. */
const needLimit = 32;

/** Records in an order in which each artifact comes after those it needs. Throws `invalid-plan` for a missing or circular need. */
export function inPackingOrder<Item extends { readonly artifact: Artifact }>(
  items: readonly Item[],
): readonly Item[] {
  const ordered: Item[] = [];
  const visit = (item: Item, path: readonly string[]): void => {
    const { artifact } = item;
    if (ordered.includes(item)) return;
    if (path.includes(artifact.name)) throw badNeed(artifact.name, 'needs itself');
    if (path.length > needLimit) throw badNeed(artifact.name, `lies more than ${needLimit} indexes deep`);
    for (const need of (artifact.needs ?? []).filter((member) => !beginsWithHost(member))) {
      const others = items.filter((other) => other.artifact.name === need && other !== item);
      if (others.length === 0)
        throw unknownNeed(
          artifact,
          need,
          items.map((other) => other.artifact),
        );
      for (const other of others) visit(other, [...path, artifact.name]);
    }
    ordered.push(item);
  };
  for (const item of items) visit(item, []);
  return ordered;
}

function unknownNeed(artifact: Artifact, need: string, all: readonly Artifact[]): CodedError {
  const names = [...new Set(all.filter((other) => other !== artifact).map(({ name }) => name))];
  const what = `${printable(artifact.name)} needs "${printable(need)}", which is not part of this run`;
  return new CodedError('invalid-plan', what, {
    hint:
      names.length === 0
        ? 'Name the formats of its members too, for instance formats: wasm.'
        : `Name one of ${names.join(', ')}, or a reference with its host.`,
  });
}

function badNeed(name: string, what: string): CodedError {
  return new CodedError('invalid-plan', `${printable(name)} ${what}`, {
    hint: 'Name only artifacts of this run as members.',
  });
}
