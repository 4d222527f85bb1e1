/** The scheduler of one host: a limited number of large bodies at a time, the largest first, and always slots for small requests. */

import { createLimit } from '../../async.ts';
import type { Clock } from './deadline.ts';

export interface Scheduler {
  /** Runs a task when a slot is free; `size` is the number of body bytes it will send. */
  run<T>(size: number, task: () => Promise<T>): Promise<T>;
  /** Runs the part of a task that sends its body; a large body waits until fewer than `concurrency` are being sent. */
  sendBody<T>(size: number, send: () => Promise<T>): Promise<T>;
  /** Runs a task that reads a small blob when fewer than `concurrentReads` of them do. */
  read<T>(task: () => Promise<T>): Promise<T>;
  /** Halves the number of large bodies at a time, for a registry that loses sessions under load. */
  reduceConcurrency(): void;
}

/** A body up to this size takes about one round trip and counts as a small request. */
export const smallBody = 64 * 1024;

/**
 * Small blobs that are read from one host at a time. What they take is the time of the registry: with as many as there are slots for
 * requests, 400 of them took a tenth longer, also without a round-trip time.
 */
export function concurrentReads(concurrency: number): number {
  return 6 * Math.max(1, concurrency);
}

interface Waiting {
  readonly size: number;
  readonly start: () => void;
}

/**
 * Sends `concurrency` large bodies at a time. Half as many more blobs open their upload session meanwhile and wait with it, so
 * that the next body starts without a round trip. Small requests use what is left of twice `concurrency` slots.
 */
export function createScheduler(concurrency: number): Scheduler {
  const waiting: Waiting[] = [];
  const waitingWithSession: (() => void)[] = [];
  let maximumBodies = Math.max(1, concurrency);
  let running = 0;
  let runningLarge = 0;
  let sending = 0;

  const next = (): Waiting | undefined => {
    // A blob that waits with its session sends no request meanwhile.
    if (running - waitingWithSession.length >= 2 * Math.max(1, concurrency)) return undefined;
    const mayBeLarge = runningLarge < maximumBodies + Math.floor(maximumBodies / 2);
    const index = mayBeLarge ? largest(waiting) : waiting.findIndex((item) => item.size <= smallBody);
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  const dispatch = (): void => {
    for (let item = next(); item; item = next()) {
      running += 1;
      if (item.size > smallBody) runningLarge += 1;
      item.start();
    }
  };
  const waitWithSession = (): Promise<void> => {
    const started = new Promise<void>((start) => waitingWithSession.push(start));
    dispatch();
    return started;
  };
  return {
    async run(size, task) {
      await new Promise<void>((start) => {
        waiting.push({ size, start });
        // Later calls of the same tick take part in the choice of the largest.
        queueMicrotask(dispatch);
      });
      try {
        return await task();
      } finally {
        running -= 1;
        if (size > smallBody) runningLarge -= 1;
        dispatch();
      }
    },
    async sendBody(size, send) {
      if (size <= smallBody) return await send();
      if (sending < maximumBodies) sending += 1;
      else await waitWithSession();
      try {
        return await send();
      } finally {
        // The next body takes over this slot, unless the number of slots was reduced meanwhile.
        const start = sending <= maximumBodies ? waitingWithSession.shift() : undefined;
        if (start) start();
        else sending -= 1;
      }
    },
    read: createLimit(concurrentReads(concurrency)),
    reduceConcurrency() {
      maximumBodies = Math.max(1, Math.floor(maximumBodies / 2));
    },
  };
}

function largest(waiting: readonly Waiting[]): number {
  return waiting.reduce((best, item, index) => (item.size > (waiting[best]?.size ?? -1) ? index : best), -1);
}

/** Returns a function that waits until another task may start, `perSecond` of them each second; without a number it never waits. */
export function createRateLimit(clock: Clock, perSecond: number | undefined): () => Promise<void> {
  let nextStart = 0;
  return async () => {
    if (perSecond === undefined) return;
    const start = Math.max(nextStart, clock.now());
    nextStart = start + 1000 / perSecond;
    if (start > clock.now()) await clock.sleep(start - clock.now());
  };
}
