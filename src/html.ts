/** HTML that is written into Markdown: texts from outside as code, and as many parts as fit. */

import { type CodedError, problemsOf } from './errors.ts';
import { printable } from './text.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, without markup. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** Foreign text as code, so that it becomes neither a mention nor a link; truncated to `limit` characters. */
export function code(text: string, limit?: number): string {
  return `<code>${escaped(printable(text, limit))}</code>`;
}

/** Parts of a long word, at which it may be broken. */
const wordPart = /\S{24}(?=\S)|[\s\S]+?(?=\S{24})|[\s\S]+/gu;

/** The same with places where a long word may be broken, for the cell of a table. */
export function breakableCode(text: string, limit?: number): string {
  const parts = printable(text, limit).match(wordPart) ?? [];
  return `<code>${parts.map(escaped).join('<wbr>')}</code>`;
}

/** Digits of a digest that tell it apart from others: `sha256:0123456789ab`. */
export function shortDigest(digest: string): string {
  return code(digest.slice(0, digest.indexOf(':') + 13));
}

/** A row of a table. */
export function tableRow(cells: readonly string[], cell: 'th' | 'td' = 'td'): string {
  return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
}

/** As many of the first parts, each on lines of its own, as fit into so many bytes. */
export function fitting(parts: readonly string[], limit: number): readonly string[] {
  let bytes = 0;
  const end = parts.findIndex((part) => {
    bytes += Buffer.byteLength(part) + 1;
    return bytes > limit;
  });
  return end < 0 ? parts : parts.slice(0, end);
}

/** As many parts as fit into so many bytes, and then what `more` says of the number of others. */
export function cutTo(
  parts: readonly string[],
  limit: number,
  more: (count: number) => string,
): readonly string[] {
  const kept = fitting(parts, limit);
  return parts.length > kept.length ? [...kept, more(parts.length - kept.length)] : parts;
}

const problemLimit = 10_000;

/** A list of what went wrong, each problem with what to do about it. */
export function problemList(error: CodedError): readonly string[] {
  const items = problemsOf(error).map(
    ({ message, hint }) => `<li>${code(message, 1000)}<br>${hintAsCode(hint)}</li>`,
  );
  return ['<ul>', ...cutTo(items, problemLimit, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}

/** Lines to paste stay lines: YAML means something else in one. */
function hintAsCode(hint: string): string {
  const [sentence = '', ...lines] = hint.split('\n');
  const pasted = lines.filter((line) => line !== '').slice(0, hintLines);
  if (pasted.length === 0) return code(sentence, 1000);
  return `${code(sentence, 1000)}<pre>${pasted.map((line) => escaped(printable(line, 300))).join('\n')}</pre>`;
}

const hintLines = 20;
