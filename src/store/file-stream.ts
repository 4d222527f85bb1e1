/** A stream over one file, which is opened when the stream is first read. */

import { close, fstatSync, read } from 'node:fs';
import { Readable } from 'node:stream';
import { acquire, bufferSize } from './buffers.ts';

/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
export function fileStream(open: () => number, toError: (error: unknown) => unknown): Readable {
  let file: number | undefined;
  let expected = bufferSize;
  let reading = false;
  let afterRead: (() => void) | undefined;
  return new Readable({
    highWaterMark: bufferSize,
    construct(done) {
      try {
        file = open();
        expected = fstatSync(file).size + 1;
        done();
      } catch (error) {
        done(toError(error) as Error);
      }
    },
    read() {
      if (file === undefined) return;
      const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
      reading = true;
      read(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
        reading = false;
        if (afterRead) afterRead();
        else if (error) this.destroy(toError(error) as Error);
        else this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
      });
    },
    destroy(error, done) {
      const descriptor = file;
      if (descriptor === undefined) return done(error);
      const finish = () =>
        close(descriptor, (closing) => done(error ?? (closing ? (toError(closing) as Error) : null)));
      // A read still in progress would read from whatever file is given this descriptor next.
      if (reading) afterRead = finish;
      else finish();
    },
  });
}
