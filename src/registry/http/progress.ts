/** The progress of one request: it is aborted when it stalls, when its content moves too slowly, and at the end of the run. */

import { type Clock, type Deadline, longestBuffered, minimumRate } from './deadline.ts';

export interface Progress {
  /** Aborted with the reason. */
  readonly signal: AbortSignal;
  /** The result of the work; rejects when the request is aborted, also while its connection is still being opened. */
  race<Result>(work: Promise<Result>): Promise<Result>;
  /** Waits for the other side, which is to respond within this many milliseconds, by default the stall time. */
  waitFor(milliseconds?: number): void;
  /** Content is passed to the other side. */
  send(): void;
  /** Content is awaited from the other side. */
  receive(): void;
  /** A part of the content has been moved; the time until the next call is ours. */
  moved(bytes: number): void;
  /** The time until the next call is ours, and no stall. */
  pause(): void;
  /** Calls back when the request has ended, whatever its outcome. */
  onEnd(callback: () => void): void;
  end(): void;
}

export interface ProgressOptions {
  readonly clock: Clock;
  readonly deadline: Deadline;
  /** Milliseconds without progress after which a request is aborted. */
  readonly stall: number;
  /** Aborts the request when the caller does not want it any more. */
  readonly signal?: AbortSignal;
}

export function createProgress({ clock, deadline, stall, signal }: ProgressOptions): Progress {
  const controller = new AbortController();
  const callbacks: (() => void)[] = [];
  const rate = createRateWindow();
  let isEnded = false;
  /** Milliseconds after which waiting is a stall. */
  let patience = stall;
  /** Since when the other side is awaited with content. */
  let transferSince: number | undefined;
  let stalledAt = Number.POSITIVE_INFINITY;

  const abort = (error: Error): void => controller.abort(error);
  const timer = createTimer(clock, () => {
    noteRate(0);
    if (rate.isSlow()) return abort(tooSlow());
    if (clock.now() >= stalledAt) return abort(stalled(patience));
    arm();
  });
  const arm = (): void => {
    const nextCheck = transferSince === undefined ? stalledAt : transferSince + rate.untilFull();
    timer.set(Math.min(stalledAt, nextCheck));
  };
  const noteRate = (bytes: number): void => {
    const now = clock.now();
    if (transferSince !== undefined) rate.add(now - transferSince, bytes);
    if (transferSince !== undefined) transferSince = now;
  };
  const begin = (milliseconds: number, since: number | undefined): void => {
    if (isEnded) return;
    patience = milliseconds;
    transferSince = since;
    stalledAt = clock.now() + milliseconds;
    arm();
  };
  const cancelDeadline = deadline.onOver(() => abort(deadline.error()));
  const onCancel = (): void => abort(new Error('the request was cancelled'));
  signal?.addEventListener('abort', onCancel);
  if (signal?.aborted) onCancel();
  const progress: Progress = {
    signal: controller.signal,
    race: (work) => raceAbort(work, controller.signal),
    waitFor: (milliseconds = stall) => begin(milliseconds, undefined),
    // A receiver that reads in bursts takes nothing for as long as it needs to read what the buffers hold.
    send: () => begin(Math.max(stall, longestBuffered), clock.now()),
    receive: () => begin(stall, clock.now()),
    moved(bytes) {
      noteRate(bytes);
      progress.pause();
    },
    pause() {
      transferSince = undefined;
      stalledAt = Number.POSITIVE_INFINITY;
    },
    onEnd: (callback) => void (isEnded ? callback() : callbacks.push(callback)),
    end() {
      isEnded = true;
      cancelDeadline();
      signal?.removeEventListener('abort', onCancel);
      timer.clear();
      for (const callback of callbacks.splice(0)) callback();
    },
  };
  progress.waitFor();
  return progress;
}

/** undici does not notice the abort of a request for which it is still opening a connection. */
function raceAbort<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    const onAbort = (): void => reject(signal.reason);
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
  });
}

function stalled(stall: number): Error {
  const message = `no progress for ${Math.round(stall / 100) / 10} s`;
  return Object.assign(new Error(message), { code: 'STALLED' });
}

function tooSlow(): Error {
  const message = `less than ${minimumRate / 1024} KiB/s for ${slowTime / 1000} s`;
  return Object.assign(new Error(message), { code: 'TOO_SLOW' });
}

interface Timer {
  /** Calls back at this time at the latest; earlier where it was set to an earlier time before, which saves a timer for each chunk. */
  set(time: number): void;
  clear(): void;
}

function createTimer(clock: Clock, callback: () => void): Timer {
  let cancel: (() => void) | undefined;
  let setTo = Number.POSITIVE_INFINITY;
  const clear = (): void => {
    cancel?.();
    setTo = Number.POSITIVE_INFINITY;
  };
  return {
    clear,
    set(time) {
      if (time >= setTo) return;
      clear();
      setTo = time;
      cancel = clock.schedule(Math.max(0, time - clock.now()), () => {
        setTo = Number.POSITIVE_INFINITY;
        callback();
      });
    },
  };
}

/** Milliseconds for which a transfer may be slow. */
const slowTime = 60_000;
/** Milliseconds that are measured together. */
const slot = 5000;

interface RateWindow {
  add(milliseconds: number, bytes: number): void;
  /** Milliseconds until the present slot is full. */
  untilFull(): number;
  /** True when the last minute of the transfer, which may have begun and been interrupted before it, was too slow. */
  isSlow(): boolean;
}

export function createRateWindow(): RateWindow {
  const full: { readonly milliseconds: number; readonly bytes: number }[] = [];
  let current = { milliseconds: 0, bytes: 0 };
  const total = (key: 'milliseconds' | 'bytes'): number => full.reduce((sum, one) => sum + one[key], 0);
  return {
    add(milliseconds, bytes) {
      current = { milliseconds: current.milliseconds + milliseconds, bytes: current.bytes + bytes };
      if (current.milliseconds < slot) return;
      full.push(current);
      current = { milliseconds: 0, bytes: 0 };
      while (total('milliseconds') - (full[0]?.milliseconds ?? 0) >= slowTime) full.shift();
    },
    untilFull: () => Math.max(1, slot - current.milliseconds),
    isSlow: () =>
      total('milliseconds') >= slowTime && total('bytes') < (minimumRate * total('milliseconds')) / 1000,
  };
}
