/** A virtual clock for programs and servers that talk over real sockets: its time passes only when neither has anything to do. */

import { setTimeout as wait } from 'node:timers/promises';
import type { Clock } from '../../src/registry/http/deadline.ts';

export interface VirtualClock extends Clock {
  /** Runs the work, and moves the time to the next timer whenever nothing happens for a moment. */
  run<Result>(work: () => Promise<Result>): Promise<Result>;
}

interface Timer {
  readonly at: number;
  readonly callback: () => void;
}

/** Milliseconds of real time in which nothing happens, after which both sides are taken to be waiting. */
const quiet = 2;

export function createVirtualClock(): VirtualClock {
  const timers = new Set<Timer>();
  let now = 0;
  let changes = 0;
  const schedule: Clock['schedule'] = (milliseconds, callback) => {
    const timer = { at: now + Math.max(0, milliseconds), callback };
    timers.add(timer);
    changes += 1;
    return () => {
      changes += 1;
      timers.delete(timer);
    };
  };
  const next = (): Timer | undefined => [...timers].sort((left, right) => left.at - right.at)[0];
  const advance = (): void => {
    now = Math.max(now, next()?.at ?? now);
    for (const timer of [...timers].filter(({ at }) => at <= now)) if (timers.delete(timer)) timer.callback();
  };
  return {
    now() {
      // Whoever looks at the clock does something.
      changes += 1;
      return now;
    },
    date: () => Date.UTC(2026, 10, 26) + now,
    schedule,
    sleep: (milliseconds) => new Promise((resolve) => void schedule(milliseconds, resolve)),
    random: () => 0.5,
    async run(work) {
      let isDone = false;
      const result = work().finally(() => {
        isDone = true;
      });
      result.catch(() => undefined);
      while (!isDone) {
        const before = changes;
        await wait(quiet);
        if (before === changes && !isDone) advance();
      }
      return await result;
    },
  };
}
