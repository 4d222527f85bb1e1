/** Patterns of a secret: it may be escaped for URLs, JSON, HTML or a shell, also twice, or be encoded as a whole. */

import { memoize } from './memoize.ts';

/** Parts in their order: letters and digits, which stand for themselves, and everything else in any of its escapes. */
export type Parts = readonly (string | Escaped)[];

export interface Escaped {
  /** Of a regular expression. */
  readonly source: string;
  /** Characters that it matches at the beginning of a text. */
  matchedLength(text: string): number;
}

export interface Pattern {
  /** Made when it is first needed. */
  readonly parts: () => Parts;
  /** False when the text, given in lower case, certainly does not match; compiling an expression takes longer than looking at a line. */
  mayMatch(text: string): boolean;
}

/** Of a secret of at most a few hundred characters: a longer one would make an expression that is too large. */
export function patternsOf(secret: string): readonly Pattern[] {
  const bytes = Buffer.from(secret);
  return [
    withRun(secret, charactersOf),
    ...base64Of(bytes),
    pattern(() => bytesOf(bytes), digitsOf(bytes.subarray(0, 4))),
    pattern(() => unitsOf(secret), hasEscapes([...secret].length)),
  ];
}

function pattern(create: () => Parts, mayMatch: Pattern['mayMatch']): Pattern {
  let parts: Parts | undefined;
  return {
    mayMatch,
    parts() {
      parts ??= create();
      return parts;
    },
  };
}

/**
 * The longest run of letters and digits of a text is in every text that its pattern matches, and as many other characters as it has of
 * ASCII, since each escape of them has one.
 */
function withRun(text: string, create: (text: string) => Parts): Pattern {
  const runs = text.match(/[A-Za-z0-9]+/g) ?? [];
  const longest = runs.reduce((left, right) => (right.length > left.length ? right : left), '').toLowerCase();
  const others = text.replace(/[A-Za-z0-9\u0080-\uffff]+/g, '').length;
  return pattern(
    () => create(text),
    (candidate) =>
      candidate.includes(longest) && (others === 0 || candidate.replace(/[a-z0-9]+/g, '').length >= others),
  );
}

/** By the first digits of its bytes, with and without what stands before each byte; a percent sign is one of these too. */
function digitsOf(bytes: Buffer): Pattern['mayMatch'] {
  const digits = bytes.toString('hex');
  const has = (text: string): boolean => text.replace(/[^0-9a-f]+/g, '').includes(digits);
  return (text) =>
    has(text) || (/%25|0x/.test(text) && (bytes.includes('%') || has(text.replace(/%(?:25)+|0x/g, ''))));
}

/** As many escapes as characters, each of which begins with one of these. */
function hasEscapes(count: number): Pattern['mayMatch'] {
  return (text) => text.replace(/[^\\&]+/g, '').length >= count;
}

/** Each character as it is, or in any escape of it. */
function charactersOf(secret: string): Parts {
  const runs = secret.match(/[A-Za-z0-9]+|\\+|[^A-Za-z0-9\\]/gsu) ?? [];
  return runs.map((run) => {
    if (/^[A-Za-z0-9]/.test(run)) return run;
    return escaped(run.startsWith('\\') ? backslashes(run.length) : escapesOf(run));
  });
}

/** One for each character in its escapes, however many secrets have it. */
const escaped = memoize((source: string): Escaped => {
  let expression: RegExp | undefined;
  return {
    source: `(?:${source})`,
    matchedLength(text) {
      expression ??= new RegExp(`^(?:${source})`, 'iu');
      return expression.exec(text)?.[0].length ?? 0;
    },
  };
});

/** Each level of escaping doubles them; one expression for all of a run, since several would match in too many ways. */
function backslashes(count: number): string {
  return `\\\\{${count},${count * 8}}|(?:${percent(0x5c)}|${unicode(0x5c)}){${count}}`;
}

const names: Readonly<Record<string, string>> = {
  '&': 'amp',
  '<': 'lt',
  '>': 'gt',
  '"': 'quot',
  "'": 'apos',
};
const letters: Readonly<Record<string, string>> = {
  '\n': 'n',
  '\r': 'r',
  '\t': 't',
  '\b': 'b',
  '\f': 'f',
  '\0': '0',
};

function escapesOf(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const bytes = [...Buffer.from(character)];
  const name = names[character];
  const letter = letters[character];
  return [
    bytes.map(percent).join(''),
    unicode(code),
    entity(code),
    ...(name ? [`&(?:amp;){0,3}${name};`] : []),
    ...(letter ? [`\\\\{1,8}${letter}`] : []),
    ...(character === ' ' ? ['\\+'] : []),
    ...(character === "'" ? [`'\\\\''`, `'"'"'`] : []),
    ...(code > 0x7f ? [quote(latin1(bytes)), '\\?{1,4}', '\\uFFFD{1,4}'] : []),
    // Last, since it is the beginning of some of the others.
    `${anyBackslashes}${quote(character)}`,
  ].join('|');
}

const anyBackslashes = '\\\\{0,8}';

function quote(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** UTF-8 that was read as Latin-1, as header lines are. */
function latin1(bytes: readonly number[]): string {
  return Buffer.from(bytes).toString('latin1');
}

function hex(value: number, width = 2): string {
  return value.toString(16).padStart(width, '0');
}

function percent(byte: number): string {
  return `%(?:25){0,3}${hex(byte)}`;
}

/** `\u00e9`, `\u{e9}`, `\xe9` and octal `\351`; two units for a character outside the basic plane. */
function unicode(code: number): string {
  const units = String.fromCodePoint(code).split('');
  const escaped = units.map((unit) => `\\\\{1,8}u${hex(unit.charCodeAt(0), 4)}`).join('');
  const short = code < 0x100 ? `|\\\\{1,8}(?:x${hex(code)}|0?${code.toString(8).padStart(3, '0')})` : '';
  return `${escaped}|\\\\{1,8}u\\{0*${hex(code, 1)}\\}${short}`;
}

function entity(code: number): string {
  return `&(?:amp;){0,3}#(?:0*${code}|x0*${hex(code, 1)});`;
}

/** At each of the three positions that a secret can have in a longer text; bits that it shares with its neighbours are left out. */
function base64Of(bytes: Buffer): readonly Pattern[] {
  return [0, 1, 2].flatMap((skipped) => {
    const rest = bytes.subarray(skipped);
    const whole = rest.toString('base64').replace(/=+$/, '');
    const aligned = whole.slice(0, Math.floor(rest.byteLength / 3) * 4);
    if (aligned.length < 8 && skipped > 0) return [];
    // The last characters agree only when nothing follows, as where the secret alone was encoded.
    const last = [...whole.slice(aligned.length)].map(base64Source).join('');
    const end = last === '' ? [] : [escaped(`(?:${last}=*)?`)];
    return [withRun(aligned || whole, (text) => [...base64Parts(text), ...end])];
  });
}

function base64Parts(text: string): Parts {
  const runs = text.match(/[A-Za-z0-9]+|[+/]/g) ?? [];
  return runs.map((run) => (/[+/]/.test(run) ? escaped(base64Source(run)) : run));
}

/** In the alphabets for text and for URLs, and escaped. */
function base64Source(character: string): string {
  if (character === '+') return `(?:-|${escapesOf('+')})`;
  return character === '/' ? `(?:_|${escapesOf('/')})` : character;
}

const prefix = '%(?:25){0,3}|\\\\{1,8}x|0x';
const separator = `[: ,]? ?(?:${prefix})|[: ,]`;

/** In hexadecimal digits: `70617373`, `%70%61%73%73`, `\x70\x61`, `70:61:73:73`. */
function bytesOf(bytes: Buffer): Parts {
  return [...bytes].map((byte, index) => escaped(`(?:${index === 0 ? prefix : separator})?${hex(byte)}`));
}

/** Every character in an escape, also those that need none. */
function unitsOf(secret: string): Parts {
  return [...secret].map((character) => {
    const code = character.codePointAt(0) ?? 0;
    return escaped(`${unicode(code)}|${entity(code)}`);
  });
}
