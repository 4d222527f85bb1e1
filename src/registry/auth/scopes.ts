/** Scopes: what a token is asked for, in the form of the distribution token specification. */

/** `repository:<name>:<actions>` each; the one that matters most comes first, since some registries judge only that. */
export type Scopes = readonly string[];

/** For a push to `repository`, and for reading the repositories that content is mounted from. */
export function pushScopes(repository: string, sources: readonly string[] = []): Scopes {
  return [`repository:${repository}:pull,push`, ...sources.map((source) => `repository:${source}:pull`)];
}

/** The same repositories, to read only. */
export function pullScopes(scopes: Scopes): Scopes {
  return scopes.map((scope) => scope.replace(/:pull,push$/, ':pull'));
}

/** Joins the actions asked for one resource; keeps the order in which resources came. */
export function mergeScopes(scopes: Scopes): Scopes {
  const actions = new Map<string, Set<string>>();
  for (const scope of scopes) {
    const colon = scope.lastIndexOf(':');
    if (colon <= 0) continue;
    const resource = scope.slice(0, colon);
    const known = actions.get(resource) ?? new Set();
    for (const action of scope.slice(colon + 1).split(',')) known.add(action);
    actions.set(resource, known);
  }
  return [...actions].map(([resource, known]) => `${resource}:${[...known].sort().join(',')}`);
}
