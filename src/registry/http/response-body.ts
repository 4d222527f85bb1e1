/** The body of a response as a stream: small parts of a large body are gathered into buffers of the pool. */

import { Readable } from 'node:stream';
import { acquire, bufferSize } from '../../store/buffers.ts';
import type { ExpectedTransfer } from './deadline.ts';
import type { Progress } from './progress.ts';
import { reuseRead } from './socket-reads.ts';

/**
 * A stream over the body, which fails when the connection breaks or stalls. `size` is the number of bytes that is expected, or 0.
 *
 * A socket is read in parts of 64 KiB, each in new memory; passing each through the streams up to the reader takes longer than all else
 * that is done with it.
 */
export function responseStream(
  body: Readable,
  progress: Progress,
  expected: ExpectedTransfer,
  size: number,
): Readable {
  const chunks = gathered(body, size, {
    wait: () => progress.receive(),
    received(bytes) {
      progress.moved(bytes);
      expected.moved(bytes);
    },
  });
  // undici emits an error also for a body that we destroy ourselves; whoever reads gets the real ones through the chunks.
  body.on('error', () => {});
  progress.pause();
  progress.onEnd(expected.end);
  return new Readable({
    // Less than a chunk, of which two would be joined into a copy.
    highWaterMark: 1 << 18,
    read() {
      chunks.next().then(
        ({ done, value }) => this.push(done ? null : value),
        (error: Error) => this.destroy(error),
      );
    },
    destroy(error, done) {
      progress.end();
      // Ends the chunks also while they wait for the server.
      body.destroy();
      done(error);
    },
  });
}

/**
 * Full buffers that wait for the reader before the server has to. A server that has to wait sends nothing for several round trips, and
 * while Node handles what one turn of its event loop brings, up to 2 MiB, the reader finishes little.
 */
const waitingLimit = 4;

/** A reader that takes its time is not a stall: only the time between `wait` and `received` is that of the server. */
interface Observer {
  wait(): void;
  received(bytes: number): void;
}

/** What has been received before an error is passed on before it. */
async function* gathered(body: Readable, size: number, observer: Observer): AsyncGenerator<Uint8Array> {
  const gathering = createGathering(size);
  let wake = (): void => {};
  let end: { readonly error?: Error } | undefined;
  const finish = (error?: Error): void => {
    end ??= error ? { error } : {};
    wake();
  };
  body.on('data', (chunk: Uint8Array) => {
    observer.received(chunk.byteLength);
    gathering.add(chunk);
    if (gathering.full() >= waitingLimit) body.pause();
    else observer.wait();
    if (gathering.full() > 0) wake();
  });
  body.once('end', () => finish());
  body.once('error', finish);
  body.once('close', () => finish(new Error('the response was cut short')));
  for (;;) {
    const full = gathering.takeFull();
    if (full) {
      yield full;
      if (body.isPaused()) {
        observer.wait();
        body.resume();
      }
    } else if (end) break;
    else {
      const awoken = new Promise<void>((resolve) => {
        wake = resolve;
      });
      observer.wait();
      body.resume();
      await awoken;
    }
  }
  const rest = gathering.takeRest();
  if (rest) yield rest;
  if (end.error) throw end.error;
}

interface Gathering {
  /** Takes a part over. */
  add(part: Uint8Array): void;
  /** Number of buffers that are full. */
  full(): number;
  takeFull(): Uint8Array | undefined;
  /** What is not full. */
  takeRest(): Uint8Array | undefined;
}

/** The first part is passed on as it is, since some readers need only the beginning; so is the last one, which needs no buffer. */
function createGathering(size: number): Gathering {
  const full: Uint8Array[] = [];
  let received = 0;
  let current: { readonly bytes: Uint8Array; used: number } | undefined;
  const fill = (part: Uint8Array): Uint8Array => {
    const left = Math.max(size - received, part.byteLength);
    current ??= { bytes: left < bufferSize ? Buffer.allocUnsafeSlow(left) : acquire(), used: 0 };
    const { bytes, used } = current;
    const fitting = part.subarray(0, bytes.byteLength - used);
    bytes.set(fitting, used);
    current.used += fitting.byteLength;
    received += fitting.byteLength;
    if (current.used === bytes.byteLength) {
      full.push(bytes);
      current = undefined;
    }
    return part.subarray(fitting.byteLength);
  };
  const add = (part: Uint8Array): void => {
    if (!current && (received === 0 || size - received <= part.byteLength)) {
      received += part.byteLength;
      full.push(part);
      return;
    }
    for (let rest = part; rest.byteLength > 0; ) rest = fill(rest);
    // Not yet, since undici may be parsing it.
    queueMicrotask(() => reuseRead(part));
  };
  return {
    add,
    full: () => full.length,
    takeFull: () => full.shift(),
    takeRest() {
      const rest = current?.bytes.subarray(0, current.used);
      current = undefined;
      return rest;
    },
  };
}
