/** Where a host keeps content for later runs: the tool cache of a runner, or the cache folder of the user. */

import { isAbsolute, join } from 'node:path';
import { homeOfUser } from './home.ts';
import type { Environment, Host } from './host.ts';

const name = 'oci-wasm-publish';

/** Absent where the user has no home folder. */
export function cacheFolder(environment: Environment): Pick<Host, 'cacheFolder'> {
  const parent = [environment.RUNNER_TOOL_CACHE, userCache(environment)].find(
    (folder) => folder !== undefined && isAbsolute(folder),
  );
  return parent === undefined ? {} : { cacheFolder: join(parent, name) };
}

/** XDG Base Directory Specification, "Environment variables"; on macOS and Windows the folders of these systems. */
function userCache(environment: Environment): string | undefined {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home = homeOfUser() } = environment;
  if (xdg) return xdg;
  if (process.platform === 'win32' && local) return local;
  if (!home) return undefined;
  return process.platform === 'darwin' ? join(home, 'Library', 'Caches') : join(home, '.cache');
}
