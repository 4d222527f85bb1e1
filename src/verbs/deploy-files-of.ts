/** Deploy files, loaded only where an input asks for them. */

import type { Host } from '../host/host.ts';
import type { DeployFile } from '../inputs/deploy-inputs.ts';
import type { WriteDeployFiles } from './deploy-files.ts';

/** `undefined` where no file is asked for. Throws `input` for a file that must not be written. */
export async function deployFilesOf(
  { deployFiles }: { readonly deployFiles: readonly DeployFile[] },
  host: Host,
): Promise<WriteDeployFiles | undefined> {
  if (deployFiles.length === 0) return undefined;
  const { openDeployFiles } = await import('./deploy-files.ts');
  return await openDeployFiles(deployFiles, host);
}
