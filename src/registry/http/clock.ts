/** The clock of a run: time, timers and randomness, replaceable so that tests need none of them. */

export interface Clock {
  /** Milliseconds of a clock that only runs forward, since an arbitrary moment. */
  now(): number;
  /** Milliseconds since 1970, which a correction of the machine's clock moves in either direction. */
  date(): number;
  /** Calls back once after this many milliseconds. Returns a function that cancels it. */
  schedule(milliseconds: number, callback: () => void): () => void;
  sleep(milliseconds: number): Promise<void>;
  /** From 0 up to but not including 1. */
  random(): number;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  schedule(milliseconds, callback) {
    const timer = setTimeout(callback, Math.min(milliseconds, longestTimer));
    return () => clearTimeout(timer);
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: () => Math.random(),
};

/** A longer timer of Node fires at once; whoever schedules one checks the time when it fires. */
const longestTimer = 2 ** 31 - 1;
