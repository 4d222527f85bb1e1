/** The cause of errors: what errors of several artifacts have in common, so that it is said once. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';

/** The request that a message ends with, and what came of it. */
const request = /\([A-Z]+ ([^\s/]+)\/\S*: (.*)\)$/;

/**
 * The error without what names its artifact: the repository, digests and upload sessions. A registry that is down is one cause,
 * whatever was requested.
 */
export function causeOf(
  { code, message }: { readonly code: string; readonly message: string },
  repository: string,
): string {
  const [, host, outcome] = (code === 'unavailable' ? request.exec(message) : undefined) ?? [];
  if (host !== undefined) return `${code} ${host} ${outcome}`;
  const path = repository.slice(repository.indexOf('/') + 1);
  const general = message.replaceAll(repository, '').replaceAll(`/${path}/`, '/');
  return `${code} ${general.replace(/[0-9a-f-]{32,}/g, '')}`;
}

/** One error for each cause, which names the other repositories that it stops; what concerns one repository alone stays apart. */
export function byCause(errors: ReadonlyMap<string, CodedError>): readonly CodedError[] {
  const groups = Map.groupBy(errors, ([repository, error]) => keyOf(error, repository));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first || others.length === 0) return first ? [first[1]] : [];
    const [, error] = first;
    const names = others.map(([repository]) => printable(repository)).join(', ');
    return [
      new CodedError(error.code, `${error.message}; the same for ${names}`, {
        hint: error.hint,
        cause: error,
      }),
    ];
  });
}

/** A package that has to be given access has settings of its own. */
function keyOf(error: CodedError, repository: string): string {
  const reason = error.response?.reason ?? '';
  if (reason === 'package-not-linked-to-repository') return repository;
  const [, host, outcome] = request.exec(error.message) ?? [];
  return `${reason} ${host === undefined ? causeOf(error, repository) : `${error.code} ${host} ${outcome}`}`;
}
