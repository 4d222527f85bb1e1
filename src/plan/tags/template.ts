/** Templates in tag rules: the Handlebars expressions of docker/metadata-action, without HTML escapes and without blocks. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';

export interface Call {
  /** The first argument of a helper, without its quotes. */
  readonly argument: string | undefined;
  /** Named arguments: `tz='Asia/Tokyo'`. */
  readonly named: Readonly<Record<string, string>>;
}

/** The value of an expression by its name; a name that is not there is an error. */
export type Expressions = Readonly<Record<string, string | ((call: Call) => string)>>;

/** Replaces each `{{…}}`. Throws `input` for an unknown name and for what is no expression. */
export function render(template: string, expressions: Expressions): string {
  const text = template.replace(/\{\{\{?([^{}]*)\}?\}\}/g, (_, inner: string) =>
    expressionValue(inner, expressions),
  );
  if (!template.includes('{{') || !/\{\{/.test(template.replace(/\{\{\{?[^{}]*\}?\}\}/g, ''))) return text;
  throw refused(template, 'does not close', `Write it as: tags: type=raw,value={{branch}}`);
}

/** True for a template that is this one expression: `{{ raw }}`. */
export function isExpression(template: string, name: string): boolean {
  return new RegExp(`^\\{\\{\\{?\\s*${name}\\s*\\}?\\}\\}$`).test(template.trim());
}

const callForm = /^\s*([a-z_]\w*)(?:\s+(?:'([^']*)'|"([^"]*)"))?((?:\s+[a-z]+=(?:'[^']*'|"[^"]*"))*)\s*$/i;

function expressionValue(inner: string, expressions: Expressions): string {
  const [, name = '', single, double, rest = ''] = callForm.exec(inner) ?? [];
  if (name === '')
    throw refused(
      inner,
      'is not understood',
      "Write it as: tags: type=raw,value={{date 'YYYYMMDD' tz='UTC'}}",
    );
  const value = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
  if (value === undefined)
    throw refused(inner, 'is unknown here', `Use one of: ${Object.keys(expressions).join(', ')}.`);
  const named = [...rest.matchAll(/([a-z]+)=(?:'([^']*)'|"([^"]*)")/gi)];
  return typeof value === 'string'
    ? value
    : value({
        argument: single ?? double,
        named: Object.fromEntries(named.map(([, key = '', one, other]) => [key, one ?? other ?? ''])),
      });
}

function refused(template: string, what: string, hint: string): CodedError {
  return new CodedError('input', `the expression "{{${printable(template, 100)}}}" in "tags" ${what}`, {
    hint,
  });
}
