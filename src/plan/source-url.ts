/** The https URL of a repository, for any form of its remote. */

/** With a port, `[git@host:22]:owner/name.git` (git connect.c, `parse_connect_url`). */
const bracketForm = /^\[((?:[^@[\]/:]+@)?[A-Za-z0-9][A-Za-z0-9.-]+:\d+)\]:\/?(?!\/)/;
const scpForm = /^(?:([^@/\s:[\]]+)@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;

/**
 * `https://host/owner/name` for `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…`, without credentials,
 * `.git`, query and fragment. `undefined` for a local path, and when the web address cannot be told from the remote.
 */
export function sourceUrl(written: string): string | undefined {
  const remote = written.replace(bracketForm, 'ssh://$1/');
  if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote)) return undefined;
  const [, user = '', host, scpPath] = (remote.includes('://') ? undefined : scpForm.exec(remote)) ?? [];
  const url = URL.parse(host === undefined ? remote : `ssh://${user && `${user}@`}${host}/${scpPath}`);
  if (!url?.hostname) return undefined;
  const path = url.pathname
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .replace(/\/{2,}/g, '/');
  const address = webAddress(url, path);
  return address && /^\/./.test(address.path) ? `https://${address.host}${address.path}` : undefined;
}

/** A web address without the user name and the password in it; `undefined` where they cannot be told from the rest. */
export function withoutLogin(address: string): string | undefined {
  if (!/^(?:[^/?#]*:)?\/*[^/?#]*@/.test(address)) return address;
  const url = URL.parse(address);
  if (!url?.hostname) return undefined;
  url.username = '';
  url.password = '';
  return url.href;
}

interface WebAddress {
  readonly host: string;
  /** With a leading slash. */
  readonly path: string;
}

/** Without the port, unless it is the one of https. */
function webAddress(url: URL, path: string): WebAddress | undefined {
  switch (url.protocol) {
    case 'https:':
      return { host: url.host, path };
    case 'http:':
      return url.port === '' ? { host: url.hostname, path } : undefined;
    case 'ssh:':
    case 'git+ssh:':
    case 'ssh+git:':
    case 'git:':
      return addressOfSsh(url, path);
    default:
      return undefined;
  }
}

/** Hosts for SSH alone, most of them for port 443, and where their repositories are on the web. */
const webHosts: Readonly<Record<string, string>> = {
  'ssh.github.com': 'github.com', // docs.github.com, "Using SSH over the HTTPS port"
  'altssh.gitlab.com': 'gitlab.com', // docs.gitlab.com, "Use SSH keys", alternative port
  'altssh.bitbucket.org': 'bitbucket.org', // support.atlassian.com, "SSH over the HTTPS port"
  'git.code.sf.net': 'sourceforge.net',
};

function addressOfSsh(url: URL, path: string): WebAddress | undefined {
  const { hostname, port } = url;
  const known = webHosts[hostname];
  if (known !== undefined) return { host: known, path };
  if (/(?:^|\.)(?:dev\.azure|visualstudio)\.com$/.test(hostname)) return azureAddress(url, path);
  const enterprise = /^ssh\.([a-z0-9-]+\.ghe\.com)$/.exec(hostname)?.[1];
  if (enterprise !== undefined) return { host: enterprise, path };
  return hasOtherAddress(hostname, port) ? undefined : { host: hostname, path };
}

/**
 * - a name of somebody's SSH configuration, and hosts that only serve SSH;
 * - AWS CodeCommit, whose console has other paths;
 * - Bitbucket Data Center and Gerrit, by their default ports, whose pages have other paths.
 */
function hasOtherAddress(hostname: string, port: string): boolean {
  return (
    !hostname.includes('.') ||
    /^(?:alt|vs-)?ssh\d*\./.test(hostname) ||
    /^git-codecommit(?:-fips)?\./.test(hostname) ||
    ['7999', '29418'].includes(port)
  );
}

/**
 * Azure DevOps (learn.microsoft.com, "Use SSH key authentication"): `v3/<organisation>/<project>/<repository>`; before,
 * `<organisation>@vs-ssh.visualstudio.com` with the path of the page, but for `_ssh`.
 */
function azureAddress({ hostname, username }: URL, path: string): WebAddress | undefined {
  const [, organisation, project, repository] = /^\/v3\/([^/]+)\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (organisation) return { host: 'dev.azure.com', path: `/${organisation}/${project}/_git/${repository}` };
  if (!/^(?:\/[^/]+){0,2}\/_ssh\/[^/]+$/.test(path)) return undefined;
  const owner = hostname === 'vs-ssh.visualstudio.com' ? username : hostname.split('.')[0];
  const isOwner =
    owner !== undefined && /^[A-Za-z0-9-]+$/.test(owner) && hostname.endsWith('visualstudio.com');
  return isOwner ? { host: `${owner}.visualstudio.com`, path: path.replace('/_ssh/', '/_git/') } : undefined;
}
