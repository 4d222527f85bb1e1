/** Tag rules: held against what docker/metadata-action gives for its own events and rules, and what is different on purpose. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { EventFacts } from '../../src/host/host.ts';
import { evaluateRules, type RuleContext } from '../../src/plan/tags/evaluate.ts';
import { type Flavor, parseFlavor, parseRule, plainFlavor } from '../../src/plan/tags/rule.ts';
import { events, type Row, rows } from './metadata-action.ts';

const commitTime = new Date('2020-01-10T00:30:00Z');

/** The rules of metadata-action for an empty input. */
const itsDefaults = ['type=schedule', 'type=ref,event=branch', 'type=ref,event=tag', 'type=ref,event=pr'];

function contextOf(event: EventFacts | undefined, facts: Partial<RuleContext> = {}): RuleContext {
  return {
    event,
    revision: event?.revision,
    committed: commitTime,
    now: commitTime,
    contentVersion: undefined,
    isNamedByGitTag: false,
    ...facts,
  };
}

function flavorOf(lines: readonly string[]): Flavor {
  return lines.reduce((flavor, line) => parseFlavor(`type=flavor,${line}`, flavor), plainFlavor);
}

function evaluate(
  rules: readonly string[],
  context: RuleContext,
  flavor: readonly string[] = [],
): readonly string[] {
  return evaluateRules(rules.map(parseRule), flavorOf(flavor), context).map(({ tag }) => tag);
}

/** The tags of one row, each once, or the error. */
function tagsOf({ event, rules, flavor }: Row): readonly string[] | string {
  try {
    const found = evaluate(rules.length > 0 ? rules : itsDefaults, contextOf(events[event]), flavor);
    return [...new Set(found)];
  } catch (error) {
    return error instanceof CodedError ? error.code : String(error);
  }
}

const noLatestBefore = 'latest does not depend on which rule has the highest priority';
const noLatestForPrerelease = 'a pre-release is never latest';
const formatNeedsQuotes = 'a date format without quotation marks is an error';

/** Every intended difference; the page docs/tags.md lists the same. */
const differences: Readonly<Record<string, readonly [why: string, ours: readonly string[] | string]>> = {
  tag07: [noLatestForPrerelease, ['2.0.8-beta.67']],
  tag08: [noLatestForPrerelease, ['2.0']],
  tag09: [noLatestForPrerelease, ['2.0.8', '67']],
  tag16: [noLatestBefore, ['foo', 'v1.1.1', 'latest']],
  latest06: [noLatestForPrerelease, ['2.0.8']],
  pr12: [formatNeedsQuotes, 'input'],
};

for (const row of rows) {
  const [why, ours] = differences[row.id] ?? ['as docker/metadata-action', row.tags];
  test(`${row.id}: the rules ${JSON.stringify(row.rules)} on ${row.event} give ${JSON.stringify(ours)}: ${why}`, () => {
    assert.deepEqual(tagsOf(row), ours);
  });
}

test('every listed difference from docker/metadata-action is one', () => {
  for (const [id, [why, ours]] of Object.entries(differences)) {
    const row = rows.find((one) => one.id === id);
    assert.ok(row, id);
    assert.notDeepEqual(row.tags, ours, `${id}: ${why}`);
  }
});
