/** Blocks of the pages that are pasted from files: a comment above each names the file, and perhaps a part of it. */

import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/programs.ts';

/** The pages in which blocks are pasted, relative to the top. */
export function pages(): readonly string[] {
  return globSync(['*.md', 'docs/**/*.md', '.github/**/*.md'], { cwd: root })
    .map((page) => page.replaceAll('\\', '/'))
    .sort();
}

export function readPage(page: string): string {
  return readFileSync(join(root, page), 'utf8').replaceAll('\r\n', '\n');
}

/**
 * `<!-- <file>#<key> -->` above a code block: the block is the file, or only what the YAML key holds. Lines with a shell prompt
 * stay at the start of the block.
 */
const pasted = /^(<!-- ([\w./-]+\/[\w./-]+)(?:#([\w-]+))? -->\n```\w+\n)((?:\$ [^\n]*\n)*)[\s\S]*?^```$/gm;

/** The page with every such block pasted again. */
export function withPastedBlocks(text: string): string {
  return text.replace(pasted, (_, start: string, file: string, key: string | undefined, prompts: string) => {
    const whole = readPage(file);
    return `${start}${prompts}${key === undefined ? whole : partOf(whole, key)}\`\`\``;
  });
}

/** The file and the key of every pasted block of a page. */
export function pastedFrom(text: string): readonly { readonly file: string; readonly key?: string }[] {
  return [...text.matchAll(pasted)].map(([, , file = '', key]) => ({ file, ...(key && { key }) }));
}

/** The lines of a YAML key, as far as they are indented more than it, without its own indentation. */
export function partOf(yaml: string, key: string): string {
  const lines = yaml.split('\n');
  const first = lines.findIndex((line) => line.trimStart().startsWith(`${key}:`));
  if (first < 0) throw new Error(`there is no key "${key}"`);
  const indent = indentOf(lines[first] ?? '');
  const length = lines.slice(first + 1).findIndex((line) => line.trim() !== '' && indentOf(line) <= indent);
  const part = lines.slice(first, length < 0 ? undefined : first + 1 + length);
  return `${part
    .map((line) => line.slice(indent))
    .join('\n')
    .trimEnd()}\n`;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Pastes all blocks of all pages again. */
export function writePastedBlocks(): void {
  for (const page of pages()) {
    const text = readPage(page);
    const updated = withPastedBlocks(text);
    if (updated !== text) writeFileSync(join(root, page), updated);
  }
}
