/**
 * Versions of a container package on GitHub, which are manifests there: the only way to delete them, since ghcr.io answers 405 to a
 * DELETE of the registry API.
 */

import { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import type { Deletion } from '../store/store.ts';
import type { GitHubClient } from './api.ts';
import { gitHubError, statusOf } from './errors.ts';
import { pagesOf } from './pages.ts';

export interface PackageOptions {
  readonly owner: string;
  /** Name of the package, which may have slashes. */
  readonly name: string;
}

interface Version {
  readonly id: number;
  readonly digest: string;
}

const roleHint =
  'Give this repository the role "Admin" in the settings of the package, under "Manage Actions access", and the job permissions: packages: write';

/** The package of an organization or of a user, whichever the owner is. */
export function createPackageDeletion(github: GitHubClient, { owner, name }: PackageOptions): Deletion {
  let base: Promise<string> | undefined;
  let versions: Promise<Map<string, number>> | undefined;
  const path = (): Promise<string> => {
    base ??= packagePath(github, owner, name);
    return base;
  };
  const known = (): Promise<Map<string, number>> => {
    versions ??= path().then((url) => listVersions(github, url, name));
    return versions;
  };
  return {
    // A version goes with all its tags, and a tag alone never.
    tag: async () => 'unsupported',
    deletesManifests: async () => true,
    async manifest(digest) {
      const id = (await known()).get(digest) ?? (await relisted(digest));
      if (id === undefined) return 'absent';
      const status = await remove(github, `${await path()}/versions/${id}`, digest);
      (await known()).delete(digest);
      return status;
    },
  };
  /** A manifest that this run has pushed is listed only later than it was asked for. */
  async function relisted(digest: Digest): Promise<number | undefined> {
    versions = undefined;
    return (await known()).get(digest);
  }
}

async function remove(github: GitHubClient, url: string, digest: Digest): Promise<'deleted' | 'absent'> {
  try {
    await github.request(`DELETE ${url}`);
    return 'deleted';
  } catch (error) {
    // 404 stands for a missing role as well as for a version that an earlier request has deleted (dataaxiom/ghcr-cleanup-action).
    if (statusOf(error) === 404 && !(await exists(github, url, digest))) return 'absent';
    throw gitHubError(error, `delete the version ${digest}`, roleHint);
  }
}

async function exists(github: GitHubClient, url: string, digest: string): Promise<boolean> {
  try {
    await github.request(`GET ${url}`);
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw gitHubError(error, `look up the version ${digest}`, roleHint);
  }
}

async function packagePath(github: GitHubClient, owner: string, name: string): Promise<string> {
  const rest = `packages/container/${encodeURIComponent(name)}`;
  for (const kind of ['orgs', 'users']) {
    const url = `/${kind}/${encodeURIComponent(owner)}/${rest}`;
    try {
      await github.request(`GET ${url}`);
      return url;
    } catch (error) {
      if (statusOf(error) !== 404) throw gitHubError(error, `read the package ${owner}/${name}`, roleHint);
    }
  }
  const message = `GitHub: could not read the package ${owner}/${name}: it does not exist, or this token has no access to it`;
  throw new CodedError('denied', message, { hint: roleHint });
}

/** Pages that are read at most: 100,000 versions. */
const pageLimit = 1000;

async function listVersions(github: GitHubClient, url: string, name: string): Promise<Map<string, number>> {
  const found = new Map<string, number>();
  try {
    for await (const page of pagesOf(github, `${url}/versions`, { state: 'active' }, pageLimit))
      for (const { id, digest } of page.flatMap(readVersion)) found.set(digest, id);
    return found;
  } catch (error) {
    throw gitHubError(error, `list the versions of ${name}`, roleHint);
  }
}

function readVersion(value: unknown): readonly Version[] {
  const { id, name } = (value ?? {}) as Readonly<Record<string, unknown>>;
  return typeof id === 'number' && typeof name === 'string' ? [{ id, digest: name }] : [];
}
