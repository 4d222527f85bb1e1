/** Targets as most workflows write them, which need no look at what a line may be by mistake. */

/** A host that is no site for people, and two segments or more of a repository, which may be `{name}`. */
const reference =
  /^(?:ghcr\.io|(?:localhost|127\.0\.0\.1):[1-9]\d{1,3}|(?:localhost|127\.0\.0\.1):[1-5]\d{4})(?:\/(?:[a-z0-9]+(?:[._-][a-z0-9]+)*|\{name\})){2,8}$/;

const layout = /^oci:(?:\.{0,2}\/)?[a-z0-9][a-z0-9_-]*(?:\/[a-z0-9][a-z0-9_-]*)*$/;

/** The first segment of the API of registries. */
const api = /^[^/]+\/v[12]\//;

const longest = 200;

/** True only for a line in which `targetProblem` finds none; most lines for which it is false are targets as well. */
export function isSurelyTarget(text: string, names: readonly string[]): boolean {
  if (text.length > longest) return false;
  if (layout.test(text)) return !text.startsWith('oci:localhost/');
  if (!reference.test(text) || api.test(text)) return false;
  if (!text.includes('{name}')) return names.length <= 1;
  return names.every((name) => text.replaceAll('{name}', name).length <= longest);
}
