/** The StallTimeout of one request: gives it up when nothing moves, and tells its body when it is over. */

export interface StallTimeout {
  readonly signal: AbortSignal;
  /** Something moved: allow so many stalls until the next thing must. */
  wait(stalls: number): void;
  /** Calls back when the request is over, whatever came of it. */
  onEnd(letGo: () => void): void;
  end(): void;
}

/** Aborts a request in which nothing moves for `stall` milliseconds. */
export function createStallTimeout(stall: number): StallTimeout {
  const controller = new AbortController();
  const abort = (): void => {
    controller.abort(
      Object.assign(new Error(`nothing moved for ${Math.round(stall / 100) / 10} s`), { code: 'STALLED' }),
    );
  };
  let stalls = 1;
  let timer = setTimeout(abort, stall);
  let isOver = false;
  const atEnd: (() => void)[] = [];
  return {
    signal: controller.signal,
    wait(wanted) {
      if (isOver) return;
      if (wanted === stalls) return void timer.refresh();
      clearTimeout(timer);
      stalls = wanted;
      timer = setTimeout(abort, stall * wanted);
    },
    onEnd(letGo) {
      if (isOver) letGo();
      else atEnd.push(letGo);
    },
    end() {
      isOver = true;
      clearTimeout(timer);
      for (const letGo of atEnd.splice(0)) letGo();
    },
  };
}
