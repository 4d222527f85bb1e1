/** The input `annotations`: `key=value` lines, and the other ways in which tools write annotations. */

import { characterName, invisible, slip, unquoted } from '../foreign-text.ts';
import { inputError } from '../input-error.ts';
import { linesOf, type Problem, type ReadLine, readList } from '../input-list.ts';
import { isRecord } from '../json.ts';
import { predefinedKeys } from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { nearest, printable } from '../text.ts';
import type { InputContext, Kind } from './kinds.ts';
import { artifactLine, byArtifact, type PerArtifact } from './per-artifact.ts';

type Entry = readonly [key: string, value: string];

interface Annotation {
  /** The one that it is for; absent for all. */
  readonly artifact?: string;
  readonly key: string;
  readonly value: string;
  /** What was taken off: quotes, and the prefix of a level. */
  readonly isQuoted: boolean;
  readonly hasLevel: boolean;
}

/** One `key=value` per line, for all artifacts or, as `cart: key=value`, for one; the last one of a key counts. */
export const annotations: Kind<PerArtifact<Annotations>> = {
  kind: 'list',
  read(raw, name, context) {
    const object = jsonObject(raw);
    if (object) {
      const items = Object.entries(object).map(
        ([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`,
      );
      throw inputError(`"${name}" is a JSON object, and a list has one item per line`, {
        lines: { [name]: items },
      });
    }
    const found = readList(linesOf(raw), readAnnotation, { name, ...context });
    if (context) noteChanges(found, context);
    return byArtifact(found, (some) => Object.fromEntries(some.map(({ key, value }) => [key, value])));
  },
};

function jsonObject(raw: string | undefined): Readonly<Record<string, unknown>> | undefined {
  if (!raw?.trim().startsWith('{')) return undefined;
  try {
    const value: unknown = JSON.parse(raw);
    return isRecord(value) && Object.keys(value).length > 0 ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Docker Buildx, "Annotations": the manifest or index of an image that an annotation is for. */
const level = /^(?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?,?)+:(?=[^\s=]+=)/;

const readAnnotation: ReadLine<Annotation> = (line) => {
  const { artifact, text } = artifactLine(line, isAnnotation);
  const read = readSharedAnnotation(text);
  if (artifact === undefined || !('value' in read)) return read;
  return { value: { ...read.value, artifact } };
};

/** What follows the name of an artifact; the value of a mapping such as `url: https://example.test/?a=b` is no annotation. */
function isAnnotation(text: string): boolean {
  return /^[A-Za-z0-9][\w./-]*=/.test(text);
}

const readSharedAnnotation: ReadLine<Annotation> = (line) => {
  const outer = unquoted(line)?.trim() ?? line;
  const hasLevel = level.test(outer);
  const inner = outer.replace(level, '');
  const text = unquoted(inner)?.trim() ?? inner;
  const entry = keyAndValue(text);
  const problem = problemOf(hasLevel ? text : outer, entry);
  if (problem) return { problem };
  const [key = '', value = ''] = entry ?? [];
  const [plainKey, plainValue] = [unquoted(key) ?? key, unquoted(value) ?? value];
  const isQuoted = outer !== line || text !== inner || plainKey !== key || plainValue !== value;
  return { value: { key: plainKey, value: plainValue, isQuoted, hasLevel } };
};

function keyAndValue(text: string): Entry | undefined {
  const equals = text.indexOf('=');
  const key = text.slice(0, equals).trim();
  return equals > 0 && key !== '' ? [key, text.slice(equals + 1).trim()] : undefined;
}

function problemOf(line: string, found: Entry | undefined): Problem | undefined {
  const flag = /^(?:--annotation|--label|-a|label)[\s=]+(\S.*)$/i.exec(line)?.[1];
  if (flag !== undefined) return { what: 'which is not the annotation alone', instead: [flag] };
  const withColon = /^("[^"]*"|'[^']*'|[^\s=:]+)\s*:\s+(\S.*)$/.exec(line);
  if (withColon) {
    const [, key = '', value = ''] = withColon;
    const instead = `${unquoted(key) ?? key}=${unquoted(value.replace(/,$/, '')) ?? value}`;
    return { what: 'and an annotation has "=" between key and value', instead: [instead] };
  }
  if (!found) return slip(line) ?? mapping(line) ?? withoutValue(line);
  return several(line) ?? problemOfKey(found) ?? problemOfValue(found);
}

/** `{ key: value, other: value }`, as YAML has it. */
function mapping(line: string): Problem | undefined {
  const inner = /^\{(.+)\}$/.exec(line)?.[1];
  if (inner === undefined) return undefined;
  const instead = inner.split(',').map((part) => part.trim().replace(/\s*:\s*/, '='));
  return { what: 'which is a mapping of YAML', instead, hint: 'Write one annotation per line' };
}

function withoutValue(line: string): Problem {
  const [, domain, text] = /^([\w-]+(?:\.[\w-]+)+):(\S.*)$/.exec(line) ?? [];
  if (domain !== undefined)
    return { what: 'and an annotation has "=" between key and value', instead: [`${domain}=${text}`] };
  const key = line.replace(/^=+|[\s=]+$/g, '');
  return {
    what: 'which is not an annotation',
    hint: 'Write key=value in each line',
    instead: [/^[\w./-]+$/.test(key) && !line.startsWith('=') ? `${key}=<value>` : '<key>=<value>'],
  };
}

/**
 * Where the next annotation begins in the same line: a key in the form of a reversed domain. What is between them is looked at from its
 * first character only, since a value may be a text of somebody else with any number of these.
 */
const next = /(?<![\s,;])[\s,;]+(?=(?:org|io|com|dev|net|sh|ai|vnd)\.[\w.-]+=)/;

/** The same where values are in quotes, for any key. */
const nextQuoted = /(?<![\s,;])(?<==\s*(?:"[^"]*"|'[^']*'))[\s,;]+(?=[\w./-]+\s*=)/;

function several(line: string): Problem | undefined {
  const parts = line.split(next).flatMap((part) => part.split(nextQuoted));
  return parts.length > 1
    ? { what: 'which is several annotations', instead: parts, hint: 'Write one annotation per line' }
    : undefined;
}

function problemOfKey([text, value]: Entry): Problem | undefined {
  const key = unquoted(text) ?? text;
  const plain = key.replace(/["'`]/g, '');
  if (plain !== key)
    return { what: 'and a key has no quotes', instead: [`${plain}=${value.replace(/["'`]$/, '')}`] };
  const unseen = invisible(key);
  if (unseen) return { ...unseen, instead: unseen.instead?.map((clean) => `${clean}=${value}`) ?? [] };
  const lower = key.toLowerCase();
  if (key !== lower && predefinedKeys.includes(lower))
    return { what: 'and keys are case-sensitive', instead: [`${lower}=${value}`] };
  const item = /^[-•]\s+(\S+)$/.exec(key)?.[1];
  if (item !== undefined) return { what: 'which is an item of a YAML list', instead: [`${item}=${value}`] };
  if (/^#/.test(key)) return { what: 'and a list has no comments', instead: [] };
  return /\s/.test(key)
    ? { what: 'and a key has no white space', instead: [`${key.replace(/\s+/g, '-')}=${value}`] }
    : undefined;
}

/** What a shell or a workflow would have expanded; a lone dollar sign is text. */
const notExpanded = /\$\{\{|\$\(|\$\{?(?:GITHUB|RUNNER)_|^\$\{?[A-Z][A-Z0-9_]+\}?$|^`.+`$/;

/** Control characters, line breaks, and what changes the direction of the text around it (Unicode TR 36, §3.7). */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

function problemOfValue([key, value]: Entry): Problem | undefined {
  if (/^\S+,$/.test(value))
    return { what: 'which ends with a comma', instead: [`${key}=${value.slice(0, -1)}`] };
  const found = notExpanded.test(value) ? slip(value) : undefined;
  if (found) return { ...found, instead: found.instead?.map((text) => `${key}=${text}`) ?? [] };
  const [control] = controls.exec(value.replace(/\t/g, ' ')) ?? [];
  if (control === undefined) return undefined;
  const clean = value.replace(new RegExp(controls, 'gu'), '');
  return {
    what: `which contains the control character ${characterName(control)}`,
    instead: [`${key}=${clean}`],
  };
}

function noteChanges(found: readonly Annotation[], { note }: InputContext): void {
  if (found.some(({ hasLevel }) => hasLevel))
    note(
      'the prefixes manifest: and index: are taken off in "annotations"; every manifest gets each annotation',
    );
  const quoted = found.filter(({ isQuoted }) => isQuoted);
  if (quoted.length > 0) note(`the quotes of ${keyList(quoted)} are taken off in "annotations"`);
  const repeated = found.filter(({ artifact, key, value }, at) =>
    found
      .slice(at + 1)
      .some((later) => later.artifact === artifact && later.key === key && later.value !== value),
  );
  if (repeated.length > 0)
    note(`keys occur more than once in "annotations", and the last value counts: ${keyList(repeated)}`);
  for (const key of new Set(found.map((one) => one.key))) noteUnknownKey(key, note);
}

function keyList(found: readonly Annotation[]): string {
  return [...new Set(found.map(({ key }) => printable(key, 120)))].join(', ');
}

const specified = 'org.opencontainers.image.';

/** image-spec v1.1.1, annotations.md: the prefix belongs to the specification. */
function noteUnknownKey(key: string, note: InputContext['note']): void {
  if (!key.startsWith(specified) || predefinedKeys.includes(key)) return;
  const names = predefinedKeys.map((one) => one.slice(specified.length));
  const near = nearest(key.slice(specified.length), names);
  const meant = near === undefined ? '' : `; the nearest one that is defined is ${specified}${near}`;
  note(`the image specification does not define ${printable(key, 120)} of "annotations"${meant}`);
}
