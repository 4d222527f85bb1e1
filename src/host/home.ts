/** The home folder of the user. */

import { homedir } from 'node:os';

/** `undefined` where the system knows no such user, as in some containers. */
export function homeOfUser(): string | undefined {
  try {
    return homedir();
  } catch {
    return undefined;
  }
}
