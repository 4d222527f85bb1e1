/** Names of files that formats look for, without the folder: a whole name, or an asterisk and an ending, as in `*.wasm`. */

/** True for a name that is looked for. */
export interface NameTest {
  (name: string): boolean;
  /** False for a list of names, with slashes between them, none of which is looked for: it is faster than to test each. */
  mayMatchAny?(names: string): boolean;
}

/** True for a name that at least one of the patterns matches. */
export function compileFileNames(patterns: readonly string[]): NameTest {
  const names = new Set(patterns.filter((pattern) => !isEnding(pattern)));
  const endings = patterns.filter(isEnding).map((pattern) => pattern.slice(1));
  const lastCharacters = new Set(patterns.map(lastCharacter));
  // Decides about most of 100,000 names.
  const matches = (name: string) =>
    lastCharacters.has(lastCharacter(name)) &&
    (names.has(name) || endings.some((ending) => name.endsWith(ending)));
  const literals = [...names, ...endings].map((text) => text.replaceAll(/[^\w-]/g, '\\$&'));
  const any = new RegExp(`(?:${literals.join('|')})(?:/|$)`);
  return Object.assign(matches, { mayMatchAny: (list: string) => literals.length > 0 && any.test(list) });
}

function isEnding(pattern: string): boolean {
  return pattern.startsWith('*');
}

function lastCharacter(text: string): number {
  return text.charCodeAt(text.length - 1);
}
