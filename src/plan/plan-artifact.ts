/** One artifact of the plan: the name, version, tags and annotations of what a format has found. */

import type { Artifact } from '../formats/artifact.ts';
import type { Candidate, FormatEntry } from '../formats/format.ts';
import type { Trigger } from '../host/host.ts';
import { versionKey } from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { Tag } from '../oci/tag.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import { type AnnotationsWithOrigins, mergeAnnotations, splitOrigins } from './annotations.ts';
import { chooseBaseTags } from './base-tags.ts';
import type { Belonging } from './belonging.ts';
import type { PlanContext } from './context.ts';
import type { Found } from './detection.ts';
import { nameOf, repositoryPath } from './names.ts';
import type { Package } from './package.ts';
import type { PackageFinder } from './package-finder.ts';
import { type ArtifactNames, renamed, valuesFor } from './per-artifact.ts';
import type { TagSources } from './tags/context.ts';
import { parseGitRelease } from './tags/git-tag.ts';
import { requireUsableTags } from './tags/policy.ts';
import type { ChosenTag, TagChooser } from './tags.ts';
import { usableVersion, versionFile } from './versions.ts';
import { nothingWrapped, type WrappedFacts, wrappedFacts } from './wrapped-module.ts';

export interface PlannedArtifact {
  readonly artifact: Artifact;
  /** What it was found as. */
  readonly found: Found;
  readonly names: ArtifactNames;
  /** Tags under which the base branch of a pull request publishes it. */
  readonly baseTags: readonly Tag[];
  /** Versions that differ from each other; said when it is published. */
  readonly warnings: readonly string[];
}

export interface Choosers {
  readonly packages: PackageFinder;
  readonly tags: TagChooser;
  /** Of the base branch of a pull request. */
  readonly base?: { readonly tags: TagChooser; readonly isDefault: boolean } | undefined;
}

/** The artifact for a candidate; what another tool made keeps its own annotations. */
export async function planArtifact(
  planned: Found,
  { packages, tags: chooser, base }: Choosers,
  context: PlanContext,
): Promise<PlannedArtifact> {
  const { candidate, format } = planned;
  const { digest, files, references = [] } = candidate;
  const isFolder = await isFolderArtifact(candidate, context);
  const found = await belongingOf(candidate, isFolder, packages);
  const entry = context.formats.find((one) => one.name === format);
  const belonging = withoutForeignFacts(found, candidate, entry);
  const detected = await nameOf(candidate, { ...context, isFolder, belonging });
  const [file] = files;
  const name = renamed(detected, file, context.options);
  const names = {
    detected: detected.value,
    final: name.value,
    file,
    package: belonging.packageName?.value,
  };
  const wrapped = await wrappedOf(candidate, context);
  const version = versionOf(candidate, belonging, context) ?? wrapped.version;
  const sources = tagSourcesOf({ found: planned, names, version }, context);
  const tags = await tagsFor(sources, chooser, context);
  const baseTags = base ? await chooseBaseTags(base.tags, sources, tags, base.isDefault) : [];
  const { facts } = belonging;
  const inside = candidate.version ?? wrapped.version;
  const described = { name, names, version, facts, hints: wrapped.annotations };
  const { annotations, origins } = annotationsOf(candidate, described, context);
  const artifact: Artifact = {
    name: name.value,
    format,
    files,
    ...(version && { version: version.value }),
    tags: tags.map(({ tag }) => tag),
    tagReasons: Object.fromEntries(tags.map(({ tag, kind, reason }) => [tag, { kind, reason }])),
    annotations,
    origins: { name: name.origin, ...(version && { version: version.origin }), ...origins },
    ...(references.length > 0 && { references }),
    ...(digest !== undefined && { digest }),
  };
  const warnings = [
    ...otherVersionInTags({ name: name.value, inside, tags }, context.trigger),
    ...(digest === undefined ? otherVersionInGitTag(name.value, version, context.trigger) : []),
  ];
  return { artifact, found: planned, names, baseTags, warnings };
}

/** Read only of components: a module contains no other. */
async function wrappedOf(
  { digest, kind, files: [path] }: Candidate,
  { workspace }: PlanContext,
): Promise<WrappedFacts> {
  if (digest !== undefined || kind !== 'component' || path === undefined) return nothingWrapped;
  return await wrappedFacts(path, workspace);
}

interface Taggable {
  readonly found: Found;
  readonly names: ArtifactNames;
  readonly version: WithOrigin | undefined;
}

function tagSourcesOf(
  { found: { candidate, format }, names, version }: Taggable,
  context: PlanContext,
): TagSources {
  const { versionsOnly, strictVersion = false, semverTags = false } = candidate;
  return {
    name: names.final,
    format,
    version: version?.value,
    versionsOnly,
    lines: valuesFor(context.options.tags, names).flat(),
    detectedName: names.detected,
    packageName: names.package,
    files: candidate.files,
    content: candidate.tags,
    contentVersion: candidate.version?.value,
    strictVersion,
    semverTags,
  };
}

async function tagsFor(
  sources: TagSources,
  chooser: TagChooser,
  context: PlanContext,
): Promise<readonly ChosenTag[]> {
  const { name, format, version, versionsOnly } = sources;
  const chosen = await chooser.choose(sources);
  const tags = chosen.map(({ tag }) => tag);
  requireUsableTags({ name, format, version, versionsOnly, tags }, context.note);
  return chosen;
}

async function isFolderArtifact({ files: [path] }: Candidate, { workspace }: PlanContext): Promise<boolean> {
  return path !== undefined && (await workspace.stat(path))?.type === 'directory';
}

/** Nothing is looked up for what another tool made, nor for an index. */
async function belongingOf(
  { digest, files: [path] }: Candidate,
  isFolder: boolean,
  packages: PackageFinder,
): Promise<Belonging> {
  if (digest !== undefined || path === undefined) return { folders: [] };
  return isFolder ? await packages.ofFolder(path) : await packages.ofFile(path);
}

/**
 * Without the facts of a package that says nothing about the artifact. Depending on the format this is every package, or a
 * `package.json` that has another name than the candidate; a scope is no part of the name.
 */
function withoutForeignFacts(
  belonging: Belonging,
  candidate: Candidate,
  entry: Pick<FormatEntry, 'describesItself' | 'namedPackageOnly'> | undefined,
): Belonging {
  const { facts, ...rest } = belonging;
  if (entry?.describesItself) return rest;
  const isNamed = entry?.namedPackageOnly === true && baseName(facts?.origin ?? '') === 'package.json';
  if (facts === undefined || !isNamed) return belonging;
  const isNamesake =
    repositoryPath(baseName(facts.name ?? '')) === repositoryPath(candidate.name?.value ?? '');
  return isNamesake ? belonging : rest;
}

/**
 * The version in the content, else the nearer one of the package manifest and a file `VERSION` beside the Wasm.
 *
 * Never the git tag: it decides tags only, or a shell and a runner would give different manifests. A version that the consumer
 * finds the artifact by counts as it is.
 */
function versionOf(
  candidate: Candidate,
  { facts }: Belonging,
  { workspace: { checkout } }: PlanContext,
): WithOrigin | undefined {
  const { version: content, digest, strictVersion, files } = candidate;
  const isUsable = digest !== undefined || strictVersion || usableVersion(content?.value ?? '') !== undefined;
  if (content && isUsable) return content;
  if (digest !== undefined) return undefined;
  const folder = folderOf(files[0] ?? '.');
  const declared = facts?.version === undefined ? undefined : { value: facts.version, origin: facts.origin };
  if (declared && folderOf(declared.origin) === folder) return declared;
  const beside =
    candidate.kind === undefined ? undefined : versionFile(checkout, joinPath(checkout.root, folder));
  return beside ? { ...beside, origin: joinPath(folder, beside.origin) } : declared;
}

interface Described {
  readonly name: WithOrigin;
  readonly names: ArtifactNames;
  readonly version: WithOrigin | undefined;
  readonly facts: Package | undefined;
  readonly hints: Readonly<Record<string, WithOrigin>>;
}

function annotationsOf(
  candidate: Candidate,
  { name, names, version, facts, hints }: Described,
  { options, note }: PlanContext,
): AnnotationsWithOrigins {
  const { annotations: content = {}, digest } = candidate;
  const input = Object.assign({}, ...valuesFor(options.annotations, names)) as Annotations;
  const added = Object.keys(input);
  if (digest === undefined) {
    const title = name.value.split('/').at(-1) ?? name.value;
    const usable = candidate.strictVersion ? content : withoutVersion(content);
    return mergeAnnotations({ input, content: usable, hints, facts, title, version });
  }
  if (added.length > 0)
    note(
      `${name.value} is published unchanged, so these annotations are not added: ${printable(added.join(', '))}`,
    );
  return splitOrigins(content);
}

/** Without a version that is a placeholder. */
function withoutVersion(content: Readonly<Record<string, WithOrigin>>): Readonly<Record<string, WithOrigin>> {
  const kept = Object.entries(content).filter(
    ([key, { value }]) => key !== versionKey || usableVersion(value) !== undefined,
  );
  return Object.fromEntries(kept);
}

/** Said before anything is pushed: a release under a wrong version cannot be taken back. */
function otherVersionInGitTag(
  name: string,
  version: WithOrigin | undefined,
  trigger: Trigger,
): readonly string[] {
  if (trigger.kind !== 'tag' || version === undefined) return [];
  const tagged = parseGitRelease(trigger.tag)?.text;
  if (tagged === undefined || isSameVersion(tagged, version.value)) return [];
  return [
    `${name}: the git tag says ${tagged}, ${printable(version.origin)} says ${printable(version.value)}; the latter is its version annotation`,
  ];
}

interface TaggedContent {
  readonly name: string;
  /** The version that the content has of itself. */
  readonly inside: WithOrigin | undefined;
  readonly tags: readonly ChosenTag[];
}

/** The same for tags that an input gives, such as `tags: 1.2.0` for a component that is 1.1.0. */
function otherVersionInTags({ name, inside, tags }: TaggedContent, trigger: Trigger): readonly string[] {
  if (trigger.kind === 'tag' || !inside || usableVersion(inside.value) === undefined) return [];
  const versions = tags.filter(({ tag, kind }) => kind === 'version' && isWholeVersion(tag));
  const [first] = versions;
  if (!first || versions.some(({ tag }) => isSameVersion(tag, inside.value))) return [];
  return [
    `${name}: the tag is ${first.tag}, and ${printable(inside.origin)} says ${printable(inside.value)}; correct one of them, since a version stays`,
  ];
}

function isWholeVersion(tag: string): boolean {
  return /^v?\d+\.\d+\.\d+(?:[-_+].*)?$/.test(tag);
}

/** A tag has `_` in place of the `+` of build metadata (ADR 30). */
function isSameVersion(tag: string, version: string): boolean {
  const plain = (text: string) => text.replace(/^v/, '').replaceAll('+', '_');
  return plain(tag) === plain(version);
}
