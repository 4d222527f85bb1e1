/** Pages of the documentation, which the users of an action have on the web only. */

/** The address of a page of `docs/`. */
export function documentation(page: 'forks' | 'formats/declared'): string {
  return `https://github.com/org/oci-wasm-publish/blob/main/docs/${page}.md`;
}
