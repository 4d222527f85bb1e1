/** HTML of the job summary: values as code, and lists that fit into a limit. */

import { printable } from '../text.ts';

/** Every value is code, so that it becomes neither a mention nor a link. */
export function code(text: string, limit?: number): string {
  return `<code>${escaped(printable(text, limit))}</code>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}

/** As many lines as fit into so many bytes. */
export function fitting(lines: readonly string[], limit: number): readonly string[] {
  let bytes = 0;
  const end = lines.findIndex((line) => {
    bytes += Buffer.byteLength(line) + 1;
    return bytes > limit;
  });
  return end < 0 ? lines : lines.slice(0, end);
}
