/** Names of files that formats look for, without the folder: a whole name, or an asterisk and an ending, as in `*.wasm`. */

/** True for a name that at least one of the patterns matches. */
export function compileFileNames(patterns: readonly string[]): (name: string) => boolean {
  const names = new Set(patterns.filter((pattern) => !isEnding(pattern)));
  const endings = patterns.filter(isEnding).map((pattern) => pattern.slice(1));
  const lastCharacters = new Set(patterns.map(lastCharacter));
  // Decides about most of 100,000 names.
  return (name) =>
    lastCharacters.has(lastCharacter(name)) &&
    (names.has(name) || endings.some((ending) => name.endsWith(ending)));
}

function isEnding(pattern: string): boolean {
  return pattern.startsWith('*');
}

function lastCharacter(text: string): number {
  return text.charCodeAt(text.length - 1);
}
