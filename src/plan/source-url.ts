/** The https URL of a repository, for any form of its remote. */

const scpForm = /^(?:[^@/\s:]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;

/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when there is no such URL.
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

/** Without the port, unless it is the one of https. */
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
      // ssh to github.com on port 443 has another host name.
      return url.hostname === 'ssh.github.com' ? 'github.com' : url.hostname;
    default:
      return undefined;
  }
}
