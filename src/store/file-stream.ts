/** A stream over one file, opened only when it is first read. */

import { close, fstatSync, read } from 'node:fs';
import { Readable } from 'node:stream';
import { acquire, bufferSize } from './buffers.ts';

/** Reads in lent chunks of 512 KiB, a small file in one of its own size; `fail` turns an error of the disk into ours. */
export function fileStream(open: () => number, fail: (error: unknown) => unknown): Readable {
  let file: number | undefined;
  let expected = bufferSize;
  let reading = false;
  let waiting: (() => void) | undefined;
  return new Readable({
    highWaterMark: bufferSize,
    construct(done) {
      try {
        file = open();
        expected = fstatSync(file).size + 1;
        done();
      } catch (error) {
        done(fail(error) as Error);
      }
    },
    read() {
      if (file === undefined) return;
      const room = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
      reading = true;
      read(file, room, 0, room.byteLength, null, (error, bytesRead) => {
        reading = false;
        if (waiting) waiting();
        else if (error) this.destroy(fail(error) as Error);
        else this.push(bytesRead === 0 ? null : room.subarray(0, bytesRead));
      });
    },
    destroy(error, done) {
      const descriptor = file;
      if (descriptor === undefined) return done(error);
      const finish = () =>
        close(descriptor, (closing) => done(error ?? (closing ? (fail(closing) as Error) : null)));
      // A read that is still under way would go to whatever file gets this descriptor next.
      if (reading) waiting = finish;
      else finish();
    },
  });
}
