/** A stream over one file of a workspace, opened only when it is first read. */

import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

const chunkSize = 1024 * 1024;

/** Reads in chunks of 1 MiB; `fail` turns an error of the disk into ours. */
export function fileStream(open: () => Promise<FileHandle>, fail: (error: unknown) => unknown): Readable {
  let handle: FileHandle | undefined;
  const failed = (done: (error: Error) => void) => (error: unknown) => done(fail(error) as Error);
  return new Readable({
    highWaterMark: chunkSize,
    construct(done) {
      open().then((opened) => {
        handle = opened;
        done();
      }, failed(done));
    },
    read() {
      const room = Buffer.allocUnsafeSlow(chunkSize);
      handle?.read(room, 0, chunkSize, null).then(
        ({ bytesRead }) => this.push(bytesRead === 0 ? null : room.subarray(0, bytesRead)),
        failed((error) => this.destroy(error)),
      );
    },
    destroy(error, done) {
      if (!handle) return done(error);
      handle.close().then(() => done(error), failed(done));
    },
  });
}
