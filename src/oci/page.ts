/** Pages and addresses of registries, as a browser shows them, and the references that they are about. */

type Page = readonly [address: RegExp, reference: (...parts: string[]) => string];

/** One of these is in every such address, and in few references. */
const marks: readonly string[] = ['hub.docker.com/', 'quay.io/', 'gallery.ecr.aws/', 'github.com/', '/v2/'];

const pages = (): readonly Page[] => [
  [/^hub\.docker\.com\/(?:r|repository\/docker)\/([^/]+\/[^/]+)/, (name) => `docker.io/${name}`],
  [/^hub\.docker\.com\/_\/([^/]+)/, (name) => `docker.io/library/${name}`],
  [/^quay\.io\/repository\/([^/]+\/[^/]+)/, (name) => `quay.io/${name}`],
  [/^gallery\.ecr\.aws\/([^/]+\/.+)/, (name) => `public.ecr.aws/${name}`],
  [
    /^github\.com\/(?:orgs|users)\/([^/]+)\/packages\/container\/(?:package\/)?([^/]+)/,
    (owner, name) => `ghcr.io/${owner}/${name}`,
  ],
  [/^github\.com\/([^/]+)\/[^/]+\/pkgs\/container\/([^/]+)/, (owner, name) => `ghcr.io/${owner}/${name}`],
  // Of the distribution API.
  [/^([^/]+)\/v2\/(.+)\/manifests\/(sha\d+:[0-9a-f]+)$/, (host, name, digest) => `${host}/${name}@${digest}`],
  [/^([^/]+)\/v2\/(.+)\/manifests\/([\w.-]+)$/, (host, name, tag) => `${host}/${name}:${tag}`],
  [/^([^/]+)\/v2\/(.+)\/(?:tags\/list|blobs\/.*)$/, (host, name) => `${host}/${name}`],
];

/** The reference that the address of a page is about; `undefined` for any other text. */
export function referenceOfPage(text: string): string | undefined {
  if (!marks.some((mark) => text.toLowerCase().includes(mark))) return undefined;
  const address = text
    .replace(/^https?:\/\//i, '')
    .replace(/[?#].*$/, '')
    .toLowerCase();
  for (const [pattern, reference] of pages()) {
    const [, ...parts] = pattern.exec(address) ?? [];
    if (parts.length > 0) return reference(...parts.map((part) => part.replaceAll('%2f', '/')));
  }
  return undefined;
}
