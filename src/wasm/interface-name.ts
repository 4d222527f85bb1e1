/** Names of the form `namespace:package/label@version`, with which components refer to interfaces and worlds. */

import type { PackageName } from './facts.ts';

/** The parts of an interface or world id. */
export interface InterfaceName {
  readonly package: PackageName;
  /** The interface or world within the package. */
  readonly label: string;
}

const form = /^([^:/@]+):([^:/@]+)\/([^:/@]+)(?:@(.+))?$/;
const word = /^(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)$/;
const laterWord = /^(?:[a-z0-9]+|[A-Z0-9]+)$/;
const version = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;

/** Whether `text` is a label: words joined by `-`, each in lower or in upper case (component model, `Explainer.md`, "label"). */
export function isLabel(text: string): boolean {
  return text.split('-').every((part, index) => (index === 0 ? word : laterWord).test(part));
}

/** Parses an interface or world id; `undefined` if it is not one, or if its version is not a full semantic version. */
export function parseInterfaceName(text: string): InterfaceName | undefined {
  const [, namespace = '', name = '', label = '', suffix] = form.exec(text) ?? [];
  const labels = [namespace, name, label];
  if (!labels.every(isLabel) || /[A-Z]/.test(namespace + name)) return undefined;
  if (suffix === undefined) return { package: { namespace, name }, label };
  return version.test(suffix) ? { package: { namespace, name, version: suffix }, label } : undefined;
}

/** Formats an id: the inverse of `parseInterfaceName`. */
export function printInterfaceName({
  package: { namespace, name, version: suffix },
  label,
}: InterfaceName): string {
  return `${namespace}:${name}/${label}${suffix === undefined ? '' : `@${suffix}`}`;
}
