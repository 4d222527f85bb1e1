/** A tar archive as a stream, for tests that read it whole. */

import { Readable } from 'node:stream';
import { tarChunks } from '../../src/pack/tar.ts';

export function tarStream(...[entries, files]: Parameters<typeof tarChunks>): Readable {
  return Readable.from(tarChunks(entries, files), { objectMode: false });
}
