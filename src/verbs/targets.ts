/** The targets of a publishing run: from its input, its plan or its host. */

import { CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { printable } from '../text.ts';

/** The input, then the plan, which is to be published exactly. */
export function targetsOf(
  { to }: PublishOptions,
  planned: readonly string[] | undefined,
  defaultTo: string | undefined,
): readonly string[] {
  if (to.length > 0) return to;
  if (planned) return planned;
  if (defaultTo !== undefined) return [defaultTo];
  throw new CodedError('input', '"to" is not given, and this server has no default registry', {
    hint: 'Write to: registry.example/acme/{name}',
  });
}

/** Notes about targets of a plan that are not used. */
export function replacedTargets(to: readonly string[], saved: Plan | undefined): string[] {
  if (!saved?.to || to.join('\n') === saved.to.join('\n')) return [];
  return [`"to" replaces the targets of the plan: ${printable(saved.to.join(', '))}`];
}

/** True when a target is in a registry. */
export function needsRegistry(to: readonly string[]): boolean {
  return to.some((target) => !target.startsWith('oci:'));
}

/** A dry run and an image layout give nothing to anybody else. Throws `foreign-content`. */
export function requireOwnContent(
  { allowForeignContent, dryRun }: Pick<PublishOptions, 'allowForeignContent' | 'dryRun'>,
  { foreignContent }: Pick<Host, 'foreignContent'>,
  to: readonly string[],
): void {
  if (foreignContent && !allowForeignContent && !dryRun && needsRegistry(to)) throw foreignContent;
}
