/** Tag rules: held against what docker/metadata-action gives for its own events and rules, and what is different on purpose. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../src/errors.ts';
import type { EventFacts } from '../../src/host/host.ts';
import { formatDate } from '../../src/plan/tags/dates.ts';
import { evaluateRules, type RuleContext } from '../../src/plan/tags/evaluate.ts';
import { parsePep440 } from '../../src/plan/tags/pep440.ts';
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

const atTag = (tag: string): EventFacts => ({
  name: 'push',
  ref: `refs/tags/${tag}`,
  isDefaultBranch: false,
  revision: '860c1904a1ce19322e91ac35af1ab07466440c37',
});
const onBranch = (branch: string): EventFacts => ({
  name: 'push',
  ref: `refs/heads/${branch}`,
  defaultBranch: 'main',
  isDefaultBranch: branch === 'main',
});

/** Differences that no row of the table shows. */
const ownRows: readonly (readonly [
  why: string,
  rules: readonly string[],
  event: EventFacts,
  tags: readonly string[],
])[] = [
  ['major zero is no alias', ['type=semver,pattern={{major}}', 'type=sha'], atTag('v0.4.1'), ['sha-860c190']],
  [
    'the minor of major zero is one',
    ['type=semver,pattern={{major}}.{{minor}}'],
    atTag('v0.4.1'),
    ['0.4', 'latest'],
  ],
  [
    'build metadata follows an underscore',
    ['type=semver,pattern={{raw}}'],
    atTag('v1.4.0+b7'),
    ['v1.4.0_b7', 'latest'],
  ],
  ['a tag begins with a legal character', ['type=raw,value=-.x'], atTag('v1.0.0'), ['x']],
  ['an ampersand is not escaped as in HTML', ['type=raw,value={{branch}}'], onBranch('a&b'), ['a-b']],
  [
    'a match without a group is the whole match',
    ['type=semver,pattern={{version}},match=\\d.*'],
    atTag('x1.2.3'),
    ['1.2.3', 'latest'],
  ],
  [
    'a match that does not match gives nothing',
    ['type=semver,pattern={{version}},match=x(.*)', 'type=sha'],
    atTag('v1.2.3'),
    ['sha-860c190'],
  ],
  [
    'a sha of higher priority keeps latest',
    ['type=sha,priority=2000', 'type=semver,pattern={{version}}'],
    atTag('v1.2.3'),
    ['sha-860c190', '1.2.3', 'latest'],
  ],
  [
    'a prefix with a comma is quoted',
    ['type=match,"pattern=\\d{1,3}\\.\\d"'],
    atTag('v12.3.4'),
    ['12.3', 'latest'],
  ],
];

for (const [why, rules, event, expected] of ownRows) {
  test(`unlike in docker/metadata-action, ${why}: ${JSON.stringify(rules)} gives ${expected.join(', ')}`, () => {
    assert.deepEqual(evaluate(rules, contextOf(event)), expected);
  });
}

test('a tag that would be too long ends with a hash', () => {
  const [tag = ''] = evaluate([`type=raw,value=${'x'.repeat(200)}`], contextOf(atTag('v1.0.0')));
  assert.match(tag, /^x{119}-[0-9a-f]{8}$/);
});

test('type=wasm gives the version in the files, and latest only on a git tag', () => {
  const contentVersion = '2.1.0';
  const rules = ['type=wasm', 'type=wasm,pattern={{major}}.{{minor}}'];
  assert.deepEqual(evaluate(rules, contextOf(onBranch('main'), { contentVersion })), ['2.1.0', '2.1']);
  assert.deepEqual(evaluate(rules, contextOf(atTag('x'), { contentVersion })), ['2.1.0', '2.1', 'latest']);
  assert.deepEqual(evaluate(rules, contextOf(atTag('v1.0.0'))), []);
});

test('the git tag of a monorepo is a version for the artifact that it names', () => {
  const rules = ['type=semver,pattern={{version}}', 'type=semver,pattern={{major}}'];
  const event = atTag('cart/v1.2.3');
  assert.deepEqual(evaluate(rules, contextOf(event, { isNamedByGitTag: true })), ['1.2.3', '1', 'latest']);
  assert.deepEqual(evaluate(rules, contextOf(event)), []);
});

test('each tag of a rule has its kind and names its rule', () => {
  const rules = ['type=semver,pattern={{version}}', 'type=semver,pattern=v{{major}}', 'type=sha', 'stable'];
  const found = evaluateRules(rules.map(parseRule), plainFlavor, contextOf(atTag('v1.2.3')));
  assert.deepEqual(
    found.map(({ tag, kind, reason }) => `${tag} ${kind}: ${reason}`),
    [
      '1.2.3 version: rule type=semver,pattern={{version}}',
      'v1 alias: rule type=semver,pattern=v{{major}}',
      'stable other: rule stable',
      'sha-860c190 other: rule type=sha',
      'latest alias: flavor latest=auto',
    ],
  );
});

test('dates have the formats of Moment.js', () => {
  const now = new Date('2021-01-03T15:04:05.006Z');
  const table: readonly (readonly [format: string, zone: string, expected: string])[] = [
    ['YYYY.MM.DD-HH.mm.ss.SSS', 'UTC', '2021.01.03-15.04.05.006'],
    ['YY M D h A [at] Q', 'UTC', '21 1 3 3 PM at 1'],
    ['GGGG-[W]WW-E', 'UTC', '2020-W53-7'],
    ['DDDD ddd MMMM', 'UTC', '003 Sun January'],
    ['YYYYMMDDTHHmmZZ', 'Asia/Tokyo', '20210104T0004+0900'],
    ['HHmmZ', 'America/New_York', '1004-05:00'],
    ['X', 'UTC', '1609686245'],
  ];
  for (const [format, zone, expected] of table) assert.equal(formatDate(now, format, zone), expected, format);
});

test('versions are normalized as PEP 440 says', () => {
  const table: Readonly<Record<string, string | undefined>> = {
    '1.0': '1.0',
    'v1.0.0': '1.0.0',
    '1!2.0': '1!2.0',
    '1.0alpha1': '1.0a1',
    '1.0-preview': '1.0rc0',
    '1.0.c.3': '1.0rc3',
    '1.0-1': '1.0.post1',
    '1.0.rev.2': '1.0.post2',
    '1.0.DEV': '1.0.dev0',
    '1.0+Ubuntu-1': '1.0+ubuntu.1',
    '01.02': '1.2',
    release1: undefined,
    '1.0-x': undefined,
  };
  for (const [text, expected] of Object.entries(table))
    assert.equal(parsePep440(text)?.version, expected, text);
});

const refused: readonly (readonly [line: string, message: RegExp, hint: RegExp])[] = [
  ['type=semvr,pattern={{version}}', /unknown type "semvr"/, /type=semver$/],
  ['type=semver', /has no pattern/, /type=semver,pattern=\{\{version\}\}$/],
  ['type=raw', /has no value/, /type=raw,value=stable$/],
  ['type=ref,event=branches', /unknown event/, /branch, tag, pr/],
  ['type=sha,format=medium', /unknown format/, /short, long/],
  ['type=semver,patern={{version}}', /unknown attribute "patern"/, /"pattern"/],
  ['type=match,pattern=\\d{1,3}', /comma before "3\}"/, /quotation marks/],
  ['type=match,pattern=v(.*),group=x', /group that is no number/, /group=1$/],
  ['type=sha,priority=high', /priority that is no number/, /priority=950$/],
];

for (const [line, message, hint] of refused) {
  test(`the rule ${line} is refused`, () => {
    assert.throws(
      () => parseRule(line),
      (error: unknown) => isInputError(error, message, hint),
    );
  });
}

const failing: readonly (readonly [rule: string, message: RegExp, hint: RegExp])[] = [
  ['type=sha,enable=yes', /has enable="yes"/, /is_default_branch/],
  ['type=sha,enable={{branch}}', /has enable=""/, /is_default_branch/],
  ['type=raw,value={{brnch}}', /"\{\{brnch\}\}" in "tags" is unknown here/, /branch, tag, sha/],
  ['type=raw,value={{#if tag}}x{{/if}}', /is not understood/, /date/],
  ['type=raw,value={{branch', /does not close/, /\{\{branch\}\}$/],
  ["type=raw,value={{date 'YYYY' zone='x'}}", /unknown attribute "zone"/, /tz='UTC'/],
  ["type=raw,value={{date 'YYYY' tz='Nowhere'}}", /unknown time zone "Nowhere"/, /Asia\/Tokyo/],
  ['type=match,pattern=(', /no regular expression/, /v\(\.\*\)/],
];

for (const [rule, message, hint] of failing) {
  test(`the rule ${rule} fails for an event`, () => {
    const evaluating = () => evaluate([rule], contextOf(atTag('v1.0.0')));
    assert.throws(evaluating, (error: unknown) => isInputError(error, message, hint));
  });
}

test('a flavor with an unknown member is refused', () => {
  for (const line of ['latest=maybe', 'onlatest=true', 'prefx=v'])
    assert.throws(() => flavorOf([line]), { code: 'input', message: /is no flavor/ }, line);
});

test('without a commit, its date is an error instead of the current time', () => {
  const rule = "type=raw,value={{commit_date 'YYYY'}}";
  const error = { code: 'input', message: /needs a commit/ };
  assert.throws(() => evaluate([rule], contextOf(atTag('v1.0.0'), { committed: undefined })), error);
});

function isInputError(error: unknown, message: RegExp, hint: RegExp): boolean {
  assert.ok(error instanceof CodedError);
  assert.equal(error.code, 'input');
  assert.match(error.message, message);
  assert.match(error.hint, hint);
  return true;
}
