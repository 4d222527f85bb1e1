/** The SharedClock: measures work beside other work, as equal parts of the time in which several are in progress. */

/** Starts a measurement; what it returns ends it, with milliseconds. All that are measured add up to the time in which any was. */
export type SharedClock = () => () => number;

/** `now` is the time in milliseconds. */
export function createSharedClock(now: () => number = () => performance.now()): SharedClock {
  let [running, time, last] = [0, 0, now()];
  const advance = (): number => {
    const current = now();
    if (running > 0) time += (current - last) / running;
    last = current;
    return time;
  };
  return () => {
    const start = advance();
    running += 1;
    let result: number | undefined;
    return () => {
      if (result !== undefined) return result;
      result = advance() - start;
      running -= 1;
      return result;
    };
  };
}
