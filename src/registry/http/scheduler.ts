/** The Scheduler of one host: few large bodies at a time, the largest first, and always room for small requests. */

import type { Clock } from './retry.ts';

export interface Scheduler {
  /** Runs the task when there is a slot; `size` is the number of body bytes it will send. */
  run<T>(size: number, task: () => Promise<T>): Promise<T>;
  /** The part of a task that sends its body; a large one waits until fewer than `concurrency` are on their way. */
  body<T>(size: number, send: () => Promise<T>): Promise<T>;
  /** Halves the number of bodies, for a registry that loses sessions under load. */
  narrow(): void;
}

/** A body up to this size goes in the time of a round trip and counts as a small request. */
export const smallBody = 64 * 1024;

interface Waiting {
  readonly size: number;
  readonly start: () => void;
}

/**
 * `concurrency` large bodies in flight, and half as many blobs that have their session already and wait for a body to end: none
 * of the line is lost to the round trips between two bodies. Small requests use what is left of twice `concurrency` slots.
 */
export function createScheduler(concurrency: number): Scheduler {
  const waiting: Waiting[] = [];
  const withSession: (() => void)[] = [];
  let bodies = Math.max(1, concurrency);
  let running = 0;
  let runningLarge = 0;
  let sending = 0;

  const next = (): Waiting | undefined => {
    // A blob that waits with its session asks nothing meanwhile.
    if (running - withSession.length >= 2 * Math.max(1, concurrency)) return undefined;
    const mayBeLarge = runningLarge < bodies + Math.floor(bodies / 2);
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
  const inLine = (): Promise<void> => {
    const called = new Promise<void>((go) => withSession.push(go));
    dispatch();
    return called;
  };
  return {
    async run(size, task) {
      await new Promise<void>((start) => {
        waiting.push({ size, start });
        // Later pushes of the same tick take part in the choice of the largest.
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
    async body(size, send) {
      if (size <= smallBody) return await send();
      if (sending < bodies) sending += 1;
      else await inLine();
      try {
        return await send();
      } finally {
        // Whoever waits takes this place over, unless there are fewer places by now.
        const go = sending <= bodies ? withSession.shift() : undefined;
        if (go) go();
        else sending -= 1;
      }
    },
    narrow() {
      bodies = Math.max(1, Math.floor(bodies / 2));
    },
  };
}

function largest(waiting: readonly Waiting[]): number {
  return waiting.reduce((best, item, index) => (item.size > (waiting[best]?.size ?? -1) ? index : best), -1);
}

/** Lets `perSecond` tasks begin per second; without a number it never waits. */
export function createPace(clock: Clock, perSecond: number | undefined): () => Promise<void> {
  let free = 0;
  return async () => {
    if (perSecond === undefined) return;
    const start = Math.max(free, clock.now());
    free = start + 1000 / perSecond;
    if (start > clock.now()) await clock.sleep(start - clock.now());
  };
}
