/** Names in a Spin manifest, and templates with variables (crates/serde/src/id.rs, crates/expressions). */

const word = '(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)';
const kebab = new RegExp(`^${word}(?:-${word})*$`);
const snake = new RegExp(`^${word}(?:_${word})*$`);

/** Words of letters and digits, each in one case, joined by `-`. */
export function isKebab(text: string): boolean {
  return kebab.test(text);
}

/** The same joined by `_`. */
export function isSnake(text: string): boolean {
  return snake.test(text);
}

/** The names of variables: lower case, joined by `_`. */
export function isLowerSnake(text: string): boolean {
  return snake.test(text) && text === text.toLowerCase();
}

export const kebabRule =
  'must be kebab-case: words of letters and digits in one case that begin with a letter, joined by "-"';
export const lowerSnakeRule =
  'must be lower-case snake_case: words of letters and digits that begin with a letter, joined by "_"';

/** A text with `{{ name }}` in it: the text before, between and after the names, and the names. */
export interface Template {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

/** Parses a template; `undefined` when a `{{` has no `}}`. */
export function parseTemplate(text: string): Template | undefined {
  const literals: string[] = [];
  const names: string[] = [];
  let at = 0;
  for (;;) {
    const open = text.indexOf('{{', at);
    literals.push(text.slice(at, open < 0 ? undefined : open));
    if (open < 0) return { literals, names };
    const close = text.indexOf('}}', open + 2);
    if (close < 0) return undefined;
    names.push(text.slice(open + 2, close).trim());
    at = close + 2;
  }
}

/** Longer than any scheme, host and port; large defaults are truncated to it. */
export const filledLimit = 4096;

/** The text with every name replaced, truncated soon after `filledLimit`; `undefined` when a name has no value. */
export function fillTemplate(
  template: Template,
  defaultOf: (name: string) => string | undefined,
): string | undefined {
  let text = template.literals[0] ?? '';
  for (const [index, name] of template.names.entries()) {
    const value = defaultOf(name);
    if (value === undefined) return undefined;
    text += value.slice(0, filledLimit + 1) + (template.literals[index + 1] ?? '');
    if (text.length > filledLimit) return text;
  }
  return text;
}
