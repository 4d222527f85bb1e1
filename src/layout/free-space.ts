/** Free space on disk: content that cannot fit is refused before it is fetched. */

import { statfsSync } from 'node:fs';
import { CodedError } from '../errors.ts';
import { printable, readableSize } from '../text.ts';

/** Bytes for which it is not worth asking. */
const smallSize = 64 * 1024 ** 2;

/** Throws `storage` where a folder has not this many bytes left. `what` names the content that they are of. */
export function requireSpace(folder: string, bytes: number, what: string): void {
  const free = bytes <= smallSize ? undefined : freeBytes(folder);
  if (free === undefined || bytes <= free) return;
  throw new CodedError(
    'storage',
    `${printable(what)} has ${readableSize(bytes)}, and the disk has ${readableSize(free)} left`,
    { hint: 'Free disk space and re-run, or name a folder on another disk.' },
  );
}

/** `undefined` where the file system does not say it, such as some of those over a network. */
function freeBytes(folder: string): number | undefined {
  try {
    const { blocks, bavail, bsize } = statfsSync(folder);
    return blocks === 0 ? undefined : bavail * bsize;
  } catch {
    return undefined;
  }
}
