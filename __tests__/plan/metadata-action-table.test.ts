/**
 * Every event of the fixtures of docker/metadata-action with every rule set of its tests, held against what it gives itself: the
 * table holds its output at commit dc80280, at the time 2020-01-10T00:30:00Z. Each difference is one of a list.
 */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import { ruleFacts } from '../../src/host/actions/event.ts';
import { evaluateRules } from '../../src/plan/tags/evaluate.ts';
import { parseGitRelease } from '../../src/plan/tags/git-tag.ts';
import { parseFlavor, parseRule, plainFlavor } from '../../src/plan/tags/rule.ts';
import { root } from '../support/programs.ts';

interface RuleSet {
  readonly rules: readonly string[];
  readonly flavor: readonly string[];
}

interface Event {
  readonly environment: Readonly<Record<string, string>>;
  readonly payload: Readonly<Record<string, unknown>>;
}

interface Table {
  readonly events: Readonly<Record<string, Event>>;
  readonly ruleSets: readonly RuleSet[];
  /** Per event and rule set the tags, separated by spaces, or `error`. */
  readonly tags: Readonly<Record<string, readonly string[]>>;
}

/** One event with one rule set. */
interface Cell extends RuleSet {
  readonly name: string;
  /** The git tag, if it is one. */
  readonly gitTag: string | undefined;
}

type Tags = readonly string[] | 'error';

const table: Table = JSON.parse(
  await readFile(join(root, '__tests__/fixtures/metadata-action/table.json'), 'utf8'),
);
const now = new Date('2020-01-10T00:30:00Z');
/** Its rules for an empty input. */
const defaults = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];

function ours({ environment, payload }: Event, { rules, flavor }: RuleSet): Tags {
  const event = ruleFacts(environment, payload);
  const context = { event, revision: event.revision, committed: now, now };
  try {
    const read = flavor.reduce((before, line) => parseFlavor(`type=flavor,${line}`, before), plainFlavor);
    const parsed = (rules.length > 0 ? rules : defaults).map(parseRule);
    const tags = evaluateRules(parsed, read, {
      ...context,
      contentVersion: undefined,
      isNamedByGitTag: false,
    }).map(({ tag }) => tag);
    return [...new Set<string>(tags)];
  } catch (error) {
    assert.equal(asCodedError(error).code, 'input');
    return 'error';
  }
}

const isPrerelease = ({ gitTag = '' }: Cell) => {
  const version = parseGitRelease(gitTag)?.version;
  return version !== undefined && version.prerelease !== '';
};
const hasRule = ({ rules }: Cell, form: RegExp) =>
  (rules.length > 0 ? rules : defaults).some((rule) => form.test(rule));

/** What is different on purpose, as the change that it makes; docs/tags.md lists the same. */
const differences: Readonly<Record<string, (theirs: readonly string[], cell: Cell) => Tags>> = {
  'a tag that begins with - loses it': (theirs) =>
    [...new Set(theirs.map((tag) => tag.replace(/^[.-]+/, '')))].filter((tag) => tag !== ''),
  'a date format without quotation marks is an error': (theirs, cell) =>
    hasRule(cell, /date [A-Z]/) ? 'error' : theirs,
  'is_default_branch of a created branch or tag is that of its ref': (theirs, cell) => {
    if (!cell.name.startsWith('create_')) return theirs;
    const without = theirs.filter((tag) => !/^(?:mytag-)?defbranch/.test(tag));
    const negated = cell.rules.some((rule) => rule.startsWith('type=raw,value=notdefbranch'));
    return negated ? ['notdefbranch', ...without] : without;
  },
  'a pre-release is never latest': (theirs, cell) =>
    isPrerelease(cell) &&
    hasRule(cell, /^type=(?:match(?!.*value=)|ref,event=tag)/) &&
    !cell.flavor.includes('latest=true')
      ? theirs.filter((tag) => tag !== 'latest')
      : theirs,
  'a match that does not match gives no tag': (theirs, cell) =>
    isPrerelease(cell) &&
    hasRule(cell, /^type=semver.*match=v\(\\d\.\\d\.\\d\)\$/) &&
    !hasRule(cell, /value=/)
      ? []
      : theirs,
  'latest does not depend on which rule has the highest priority': (theirs, cell) =>
    cell.gitTag !== undefined &&
    !isPrerelease(cell) &&
    hasRule(cell, /^type=raw,priority=2000/) &&
    theirs.length > 1 &&
    !cell.flavor.some((line) => line.startsWith('latest='))
      ? [...theirs, 'latest']
      : theirs,
};

for (const [name, event] of Object.entries(table.events)) {
  test(`on its event ${name}, every rule set gives what docker/metadata-action gives, except for listed differences`, () => {
    const ref = event.environment.GITHUB_REF ?? '';
    for (const [at, ruleSet] of table.ruleSets.entries()) {
      const isTag = ref.startsWith('refs/tags/');
      const cell = { ...ruleSet, name, gitTag: isTag ? ref.slice('refs/tags/'.length) : undefined };
      const expected = expectedOf(table.tags[name]?.[at] ?? '', cell);
      assert.deepEqual(ours(event, ruleSet), expected, `${ruleSet.rules.join('\n')}\n${ruleSet.flavor}`);
    }
  });
}

function expectedOf(text: string, cell: Cell, changes = differences): Tags {
  if (text === 'error') return 'error';
  return Object.values(changes).reduce<Tags>(
    (tags, change) => (tags === 'error' ? tags : change(tags, cell)),
    text.split(' ').filter((tag) => tag !== ''),
  );
}

test('every listed difference is needed for at least one event and rule set', () => {
  for (const why of Object.keys(differences)) {
    const { [why]: _, ...others } = differences;
    const isNeeded = Object.entries(table.events).some(([name, event]) =>
      table.ruleSets.some((ruleSet, at) => {
        const ref = event.environment.GITHUB_REF ?? '';
        const gitTag = ref.startsWith('refs/tags/') ? ref.slice('refs/tags/'.length) : undefined;
        const expected = expectedOf(table.tags[name]?.[at] ?? '', { ...ruleSet, name, gitTag }, others);
        return JSON.stringify(expected) !== JSON.stringify(ours(event, ruleSet));
      }),
    );
    assert.ok(isNeeded, why);
  }
});

test('the table has all events and rule sets', () => {
  const cells = Object.values(table.tags).flat();
  assert.equal(cells.length, 28 * 75);
});
