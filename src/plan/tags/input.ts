/** The `tags` input beyond plain tags: rules, and full references, which are held against `to`. */

import { CodedError } from '../../errors.ts';
import { inputError } from '../../input-error.ts';
import { parseReference, printRepository } from '../../oci/reference.ts';
import { parseTag, type Tag } from '../../oci/tag.ts';
import { printable } from '../../text.ts';
import type { Selectable, TagContext, TagSources } from './context.ts';
import { evaluateRules, type RuleContext } from './evaluate.ts';
import { findNamed, isPlainRelease, parseGitRelease } from './git-tag.ts';
import { type ChosenTag, kindOfTag } from './kinds.ts';
import { type Flavor, parseFields, parseFlavor, parseRule, plainFlavor, type Rule } from './rule.ts';

export interface InputTags {
  /** The tags of the input for one artifact. */
  choose(sources: TagSources): Promise<readonly ChosenTag[]>;
  /** Throws `input` for a reference to a repository that none of these artifacts is published to. */
  requireUsed(artifacts: readonly Selectable[]): void;
  /** Throws `input` for an artifact that has got no tag. */
  requireTags(artifacts: readonly Selectable[]): void;
}

interface GivenReference {
  readonly repository: string;
  readonly tag: Tag;
  readonly text: string;
}

interface Read {
  readonly rules: readonly Rule[];
  readonly flavor: Flavor;
  readonly references: readonly GivenReference[];
}

/** Reads the lines; `default` has been taken care of. Throws `input` or `invalid-reference` for a line that cannot be used. */
export function createInputTags(lines: readonly string[], context: TagContext): InputTags {
  const { rules, flavor, references } = readLines(lines.filter((line) => line !== 'default'));
  return {
    async choose(sources) {
      const repositories = references.length > 0 ? context.repositories(sources) : [];
      const own = references.filter(({ repository }) => repositories.includes(repository));
      const evaluated =
        rules.length > 0 ? evaluateRules(rules, flavor, await contextOf(context, sources)) : [];
      return [...own.map(referenceTag), ...evaluated];
    },
    requireUsed(artifacts) {
      const used = artifacts.flatMap(({ artifact }) => context.repositories(artifact));
      const unused = references.filter(({ repository }) => !used.includes(repository));
      if (unused.length > 0)
        throw noReference(artifacts.map(({ artifact }) => artifact.name).join(', '), unused, used);
    },
    requireTags(artifacts) {
      const without = artifacts.find(({ artifact }) => artifact.tags.length === 0)?.artifact;
      if (!without) return;
      if (references.length === 0) throw nothingMatched(without.name, lines, context);
      throw noReference(without.name, references, context.repositories(without));
    },
  };
}

function readLines(lines: readonly string[]): Read {
  const rules: Rule[] = [];
  const references: GivenReference[] = [];
  let flavor = plainFlavor;
  for (const line of lines) {
    if (isFlavor(line)) flavor = parseFlavor(line, flavor);
    else if (!/[={]/.test(line) && /[/:]/.test(line)) references.push(readReference(line));
    else rules.push(/^[\w.-]+$/.test(line) ? parseRule(`type=raw,value=${line}`) : parseRule(line));
  }
  return { rules, flavor, references };
}

function isFlavor(line: string): boolean {
  return parseFields(line).some(([key, value]) => key === 'type' && value === 'flavor');
}

function readReference(text: string): GivenReference {
  const { tag, digest, ...repository } = parseReference(text);
  if (tag !== undefined && digest === undefined)
    return { repository: printRepository(repository), tag, text };
  throw new CodedError('invalid-reference', `"${printable(text)}" in "tags" has no tag`, {
    hint: `Write tags: ${printable(text.replace(/@.*/, ''))}:1.2.3`,
  });
}

function referenceTag({ tag, text }: GivenReference): ChosenTag {
  return { tag: parseTag(tag), kind: kindOfTag(tag), reason: `input "tags": ${printable(text, 100)}` };
}

async function contextOf(
  { event, trigger, commit }: TagContext,
  { name, detectedName, packageName, files, contentVersion }: TagSources,
): Promise<RuleContext> {
  const { revision, created } = await commit();
  const time = created?.value ?? event?.committed;
  const named = { artifact: { name, files }, names: { detected: detectedName, package: packageName } };
  const release = trigger.kind === 'tag' ? parseGitRelease(trigger.tag) : undefined;
  return {
    event,
    revision: revision?.value ?? event?.revision,
    committed: time === undefined ? undefined : new Date(time),
    now: new Date(),
    contentVersion,
    isNamedByGitTag:
      release?.artifact !== undefined &&
      (isPlainRelease(release.artifact) || findNamed([named], release.artifact).length > 0),
  };
}

function nothingMatched(name: string, lines: readonly string[], { event }: TagContext): CodedError {
  const where = event ? ` for the event ${printable(event.name)} and the ref ${printable(event.ref)}` : '';
  return inputError(`no rule in "tags" gives a tag for ${printable(name)}${where}`, {
    hint: 'Add a line for the default tags',
    lines: { tags: ['default', ...lines] },
  });
}

function noReference(
  name: string,
  references: readonly GivenReference[],
  repositories: readonly string[],
): CodedError {
  const given = [...new Set(references.map(({ repository }) => repository))].join(', ');
  const where = repositories.length > 0 ? [...new Set(repositories)].join(', ') : 'no registry';
  const tags = [...new Set(references.map(({ tag }) => tag))];
  return inputError(
    `"tags" names ${printable(given)}, but "to" publishes ${printable(name)} to ${printable(where)}`,
    { hint: 'Change "to", or write the tags alone', lines: { tags } },
  );
}
