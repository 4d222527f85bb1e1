/** Names of repositories: their grammar in the distribution specification. Runs on Node 14. */

// distribution-spec v1.1, "Pulling manifests".
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;

export function isRepositoryName(text: string): boolean {
  return namePattern.test(text);
}
