/** HTML that is written into Markdown: texts from outside as code, and as many parts as fit. */

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

/** A row of a table; `cell` is `th` or `td`. */
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
