/** The question which files git tracks, as hosts answer it: the code is loaded when it is first asked. */

import { once } from '../memoize.ts';
import type { Environment, Host } from './host.ts';

export function lazyTrackedFiles(
  environment: Environment,
): Required<Pick<Host, 'prefetchTracked' | 'trackedFiles'>> {
  const load = once(async () =>
    (await import(/* webpackChunkName: "push" */ './tracked-files.ts')).createTrackedFiles(environment),
  );
  return {
    prefetchTracked: (folder) => void load().then(({ prefetchTracked }) => prefetchTracked(folder)),
    trackedFiles: async (folder, files) => await (await load()).trackedFiles(folder, files),
  };
}
