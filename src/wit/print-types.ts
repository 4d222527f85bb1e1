/** Prints types, signatures and names as WIT. */

import type { Func, Type } from './model.ts';

/** A type as it is written where it is used. */
export function printType(type: Type): string {
  if (typeof type === 'string') return type;
  if (type.name !== undefined) return escaped(type.name);
  const { form, types, length } = type.shape;
  const [first] = types;
  if (form === 'alias' || form === 'own') return first === undefined ? form : printType(first);
  if (form === 'result') return printResult(types);
  const parts = types.flatMap((part) => (part === undefined ? [] : printType(part)));
  if (length !== undefined) parts.push(String(length));
  return parts.length === 0 ? form : `${form}<${parts.join(', ')}>`;
}

/** The signature of a function, after its name. */
export function printSignature(func: Func): string {
  const parameters = func.parameters
    .slice(func.kind === 'method' ? 1 : 0)
    .map(({ name, type }) => `${escaped(name)}: ${printType(type)}`)
    .join(', ');
  const result = func.result === undefined || isShorthand(func) ? '' : ` -> ${printType(func.result)}`;
  const word = func.kind === 'constructor' ? 'constructor' : 'func';
  return `${func.isAsync ? 'async ' : ''}${word}(${parameters})${result}`;
}

/** The name of a function without what says that it belongs to a resource. */
export function labelOf({ name, kind }: Func): string {
  return kind === 'freestanding' ? name : name.slice(name.indexOf('.') + 1);
}

function printResult([ok, error]: readonly (Type | undefined)[]): string {
  if (error !== undefined) return `result<${ok === undefined ? '_' : printType(ok)}, ${printType(error)}>`;
  return ok === undefined ? 'result' : `result<${printType(ok)}>`;
}

/** A constructor whose result is the resource itself does not say so. */
function isShorthand({ kind, resource, result }: Func): boolean {
  if (kind !== 'constructor' || typeof result !== 'object') return false;
  return result.shape.form === 'own' && result.shape.types[0] === resource;
}

const keywords: ReadonlySet<string> = new Set(
  (
    'use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 float32 float64 char resource record flags variant enum bool string option ' +
    'result future stream list own borrow _ as from static interface tuple world import export package with include constructor ' +
    'error-context async map'
  ).split(' '),
);

/** A name that is a keyword is written with `%`. */
export function escaped(name: string): string {
  return keywords.has(name) ? `%${name}` : name;
}
