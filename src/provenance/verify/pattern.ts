/** Patterns of identities and refs: `*` for any characters but `/`, `**` for any; everything else stands for itself. */

/** True when the whole text matches. */
export function matchesPattern(text: string, pattern: string): boolean {
  const parts = pattern.split(/(\*+)/);
  const source = parts.map((part) =>
    /^\*+$/.test(part) ? (part.length > 1 ? '[^]*' : '[^/]*') : literal(part),
  );
  return new RegExp(`^${source.join('')}$`).test(text);
}

function literal(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
