/** Scopes: the rights that a token is requested for, in the form of the distribution token specification. */

import type { Access } from '../../store/store.ts';

/** Each `repository:<name>:<actions>`; the most important one comes first, since some registries honour only that. */
export type Scopes = readonly string[];

const actions: Readonly<Record<Access, string>> = { pull: 'pull', push: 'pull,push', delete: 'pull,delete' };

/** What a repository that is opened for this access needs. */
export function scopesFor(access: Access, repository: string): Scopes {
  return [`repository:${repository}:${actions[access]}`];
}

/** The same repositories, to be read only. */
export function pullScopes(scopes: Scopes): Scopes {
  return scopes.map((scope) => scope.replace(/:[^:]*$/, ':pull'));
}

/** Name of the first repository and the access to it; empty and `pull` where the scope is about something else. */
export function subjectOf([first = '']: Scopes): { readonly name: string; readonly access: Access } {
  const [, name = '', granted = ''] = /^repository:(.*):([^:]*)$/.exec(first) ?? [];
  const list = granted.split(',');
  return { name, access: list.includes('push') ? 'push' : list.includes('delete') ? 'delete' : 'pull' };
}

/** Joins the actions on each resource; keeps the order of the resources. */
export function mergeScopes(scopes: Scopes): Scopes {
  const merged = new Map<string, Set<string>>();
  for (const scope of scopes) {
    const colon = scope.lastIndexOf(':');
    if (colon <= 0) continue;
    const resource = scope.slice(0, colon);
    const known = merged.get(resource) ?? new Set();
    for (const action of scope.slice(colon + 1).split(',')) known.add(action);
    merged.set(resource, known);
  }
  return [...merged].map(([resource, known]) => `${resource}:${[...known].sort().join(',')}`);
}
