/** What both hosts give access to on this machine; loaded when a run first needs it, and not before git is started. */

import type { Environment, FindCredential, Host, Log } from './host.ts';

type Storage = Pick<Host, 'openWorkspace' | 'readInputFile' | 'credentials'>;

export function hostStorage(environment: Environment, log: Log): Storage {
  return {
    async openWorkspace(options) {
      const { openFiles } = await import('../workspace/disk.ts');
      return await openFiles(options);
    },
    async readInputFile(path) {
      const file = await import('./input-file.ts');
      return await file.readInputFile(path);
    },
    credentials(login) {
      let finding: Promise<FindCredential> | undefined;
      return async (host) => {
        finding ??= import('./credentials/credentials.ts').then(({ createCredentials }) =>
          createCredentials({ environment, log, login }),
        );
        return await (await finding)(host);
      };
    },
  };
}
