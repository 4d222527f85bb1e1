/** The https address of a repository, whatever form its remote was written in. */

const scpForm = /^(?:[^@/\s:]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;

/**
 * Turns `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…` into `https://host/owner/name`, without
 * credentials, `.git`, query or fragment. `undefined` for a local path, and wherever no address can be told.
 */
export function sourceUrl(remote: string): string | undefined {
  if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote)) return undefined;
  const scp = remote.includes('://') ? undefined : scpForm.exec(remote);
  const url = URL.parse(scp ? `ssh://${scp[1]}/${scp[2]}` : remote);
  if (!url?.hostname) return undefined;
  const host = webHost(url);
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/\/{2,}/g, '/');
  return host === undefined || path === '' || path === '/' ? undefined : `https://${host}${path}`;
}

/** The port of another protocol says nothing about https. */
function webHost(url: URL): string | undefined {
  switch (url.protocol) {
    case 'https:':
      return url.host;
    case 'http:':
      return url.port === '' ? url.hostname : undefined;
    case 'ssh:':
    case 'git+ssh:':
    case 'ssh+git:':
    case 'git:':
      if (!url.hostname.includes('.')) return undefined; // A name of somebody's ssh configuration.
      // github.com takes ssh on port 443 under another name.
      return url.hostname === 'ssh.github.com' ? 'github.com' : url.hostname;
    default:
      return undefined;
  }
}
