/** Secrets: the texts that must never be shown, and other texts without them. */

import { type Escaped, type Parts, type Pattern, patternsOf } from './secret-patterns.ts';

export interface Secrets {
  add(secret: string): void;
  /** The text with `***` in place of every secret: in any case, however it is escaped, and also where the text was cut in the middle of one. */
  redact(text: string): string;
}

/** A shorter text occurs in names and digests by chance; hiding it would garble messages and protect no secret. */
export const shortestSecret = 4;

export function createSecrets(): Secrets {
  const known = new Map<string, readonly Form[]>();
  /** The longest secret first, since one may be a part of another. */
  let forms: readonly Form[] = [];
  return {
    add(secret) {
      const parts = variantsOf(secret).flatMap(partsOf);
      for (const part of parts.filter((text) => !known.has(text)))
        known.set(part, patternsOf(part).map(formOf));
      const longestFirst = [...known].sort(([left], [right]) => right.length - left.length);
      forms = longestFirst.flatMap(([, each]) => each);
    },
    redact(text) {
      const lower = text.toLowerCase();
      const possible = forms.filter(({ mayMatch }) => mayMatch(lower));
      return without([...everywhere(text, possible), ...beforeCuts(text, forms)], text);
    },
  };
}

type Range = readonly [start: number, end: number];

interface Form extends Pattern {
  /** Where it is in the text. */
  find(text: string): readonly Range[];
}

function formOf(pattern: Pattern): Form {
  let expression: RegExp | undefined;
  return {
    ...pattern,
    find(text) {
      expression ??= new RegExp(pattern.parts().map(sourceOf).join(''), 'giu');
      return [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);
    },
  };
}

/**
 * Where the forms are in the text, and where each is in what those before it have left: forms and parts of one secret may overlap, and
 * those of a secret that repeats itself are only found side by side.
 */
function everywhere(text: string, forms: readonly Form[]): readonly Range[] {
  const ranges: Range[] = [];
  let left = text;
  for (const form of forms) {
    const found = form.find(left);
    ranges.push(...form.find(text), ...found);
    left = blanked(found, left);
  }
  return ranges;
}

/** With nothing that matches in place of the ranges, which are in order, and of the same length. */
function blanked(ranges: readonly Range[], text: string): string {
  let rest = '';
  let position = 0;
  for (const [start, end] of ranges) {
    rest += text.slice(position, start) + '\0'.repeat(end - start);
    position = end;
  }
  return rest + text.slice(position);
}

/**
 * The text with `***` in place of these ranges. All are found before anything is replaced: secrets, and the parts of a long one, may
 * overlap each other.
 */
function without(ranges: readonly Range[], text: string): string {
  let shown = '';
  let position = 0;
  for (const [start, end] of [...ranges].sort(([left], [right]) => left - right)) {
    if (start > position || (start === 0 && position === 0)) shown += `${text.slice(position, start)}***`;
    position = Math.max(position, end);
  }
  return shown + text.slice(position);
}

function sourceOf(part: string | Escaped): string {
  return typeof part === 'string' ? part : part.source;
}

/** The secret as it is, without the white space around it, each of its lines, and what Unicode and changes of case make of it. */
function variantsOf(secret: string): readonly string[] {
  const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
  const texts = [secret, secret.trim(), ...lines.filter((line) => line.length >= 2 * shortestSecret)];
  const variants = texts.flatMap((text) => [
    text,
    text.normalize('NFC'),
    text.normalize('NFD'),
    text.toLowerCase(),
    text.toUpperCase(),
  ]);
  // What differs in case alone needs no expression of its own, unless the change of case has changed the length.
  const keys = variants.map((text) => `${text.length} ${text.toLowerCase()}`);
  return variants.filter(
    (text, index) => text.trim().length >= shortestSecret && keys.indexOf(keys[index] ?? '') === index,
  );
}

/** Characters of a part at most. */
const partLimit = 480;

/**
 * A long secret as parts of about the same length, each of which is hidden alone: an expression for all of it would be too large to be
 * compiled. Groups of three bytes stay together, as base64 encodes them.
 */
function partsOf(secret: string): readonly string[] {
  const characters = [...secret];
  const count = Math.ceil(characters.length / partLimit);
  const length = Math.ceil(characters.length / count / 3) * 3;
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * length, (index + 1) * length).join(''),
  ).filter((part) => part.trim().length >= shortestSecret);
}

/** What `printable` puts where it cuts a text. */
const cutMark = '…';

/** The beginnings of secrets that the text was cut in. */
function beforeCuts(text: string, forms: readonly Form[]): readonly Range[] {
  const ranges: Range[] = [];
  let begin = 0;
  for (let cut = text.indexOf(cutMark); cut >= 0; cut = text.indexOf(cutMark, begin)) {
    const start = beginningIn(text.slice(begin, cut), forms);
    if (start !== undefined) ranges.push([begin + start, cut]);
    begin = cut + cutMark.length;
  }
  return ranges;
}

/** Characters before a cut that are searched for the beginning of a secret. */
const searched = 4096;

/** Where the beginning of a secret begins with which the text ends. */
function beginningIn(text: string, forms: readonly Form[]): number | undefined {
  for (let start = Math.max(0, text.length - searched); start <= text.length - shortestSecret; start += 1)
    if (forms.some(({ parts }) => isBeginning(text, start, parts()))) return start;
  return undefined;
}

/** The beginning of an escape, or one of the two digits of a byte. */
const cutEscape = /^(?:[\\%&]\S{0,17}|[0-9a-f])$/i;

/** True when the text from `start` on is the beginning of what the parts match, and long enough to give something away. */
function isBeginning(text: string, start: number, parts: Parts): boolean {
  let position = start;
  let previous = start;
  let matched = 0;
  for (const part of parts) {
    const rest = text.slice(position);
    if (rest === '') break;
    const length = typeof part === 'string' ? literalLength(rest, part) : part.matchedLength(rest);
    // A cut may also be in the middle of an escape, whose first character the part before may have matched.
    if (length === 0)
      return matched >= shortestSecret && (cutEscape.test(rest) || cutEscape.test(text.slice(previous)));
    previous = position;
    position += length;
    matched += typeof part === 'string' ? length : 1;
  }
  return position === text.length && matched >= shortestSecret;
}

/** Characters in which the text agrees with the literal: all of one or of the other, else none. */
function literalLength(text: string, literal: string): number {
  const length = Math.min(text.length, literal.length);
  return text.slice(0, length).toLowerCase() === literal.slice(0, length).toLowerCase() ? length : 0;
}
