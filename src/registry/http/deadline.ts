/** The clock and the deadline of a run: until when a failed request is retried, and when the whole run ends whatever happens. */

import { uptime } from '../../uptime.ts';

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
  now: uptime,
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

/** Bytes per second below which a transfer counts as failed, and by which content that is still to be moved extends the deadline. */
export const minimumRate = 256 * 1024;

/** The code of the network error of a request that the run had no time for. */
export const timeoutCode = 'RUN_TIMEOUT';

/** Milliseconds after the timeout for what moves no content; the fifth second is left for the end of the process. */
const grace = 4000;

/** Milliseconds that a receiver may take to read what the buffers of both systems hold: 4 MiB, the default limit of Linux (tcp_wmem). */
export const longestBuffered = 16_000;

/**
 * Nothing is retried after the timeout. The run ends at `timeout` + 4 s + the content still to be moved ÷ 256 KiB/s, so that a transfer
 * which is fast enough is not cut off, and one which is slower does not go on for ever.
 */
export interface Deadline {
  /** Milliseconds in which a retry may start; none or negative after the timeout. */
  left(): number;
  /** True from the end on, when nothing may be sent any more. */
  isOver(): boolean;
  /** Calls back at the end. Returns a function that cancels it. */
  onOver(callback: () => void): () => void;
  /** Resolves after this many milliseconds, or at the end. */
  wait(milliseconds: number): Promise<void>;
  /** The result of the work; rejects with this error when the end comes first. */
  race<Result>(work: Promise<Result>, error: () => Error): Promise<Result>;
  /** Announces content that is to be sent. */
  expectToSend(bytes: number): ExpectedTransfer;
  /** Content that is to be received, up to this many bytes. It extends the deadline when it arrives, since its sender alone knows its size. */
  expectToReceive(limit: number): ExpectedTransfer;
  /** The network error of a request that the run had no time for. */
  error(): Error;
}

/** Content that extends the deadline as long as it is to be moved, and when it has been moved after the timeout. */
export interface ExpectedTransfer {
  /** Notes that a part has been passed on; what exceeds the expected size counts for nothing. */
  moved(bytes: number): void;
  /** Milliseconds in which a receiver at the lowest rate would have read what has been passed on. */
  buffered(): number;
  /** Notes that the receiver has responded, and so has read what was passed on. */
  confirm(): void;
  /** What has not been moved extends the deadline no longer. */
  end(): void;
}

/** It starts now. `timeout` is in milliseconds. */
export function createDeadline(clock: Clock, timeout: number): Deadline {
  const timeoutAt = clock.now() + timeout;
  const left = (): number => timeoutAt - clock.now();
  const ledger = createLedger(clock, timeoutAt, () => alarm.reset());
  const alarm = createAlarm(clock, () => left() + grace + ledger.extension());
  const error = (): Error =>
    Object.assign(new Error(`the timeout of ${timeout / 1000} s has passed`), { code: timeoutCode });
  const deadline: Deadline = {
    left,
    error,
    isOver: () => left() + grace + ledger.extension() <= 0,
    onOver: alarm.add,
    wait: (milliseconds) => firstOf(clock.sleep(milliseconds), deadline, (resolve) => resolve()),
    race: (work, because) => firstOf(work, deadline, (_resolve, reject) => reject(because())),
    expectToSend: (bytes) => ledger.add(bytes, bytes),
    expectToReceive: (limit) => ledger.add(limit, 0),
  };
  return deadline;
}

function firstOf<Result>(
  work: Promise<Result>,
  { onOver }: Deadline,
  atEnd: (resolve: (result: Result) => void, reject: (error: Error) => void) => void,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const cancel = onOver(() => atEnd(resolve, reject));
    work.then(resolve, reject).finally(cancel);
  });
}

interface Ledger {
  /** Milliseconds that a transfer at the lowest rate takes for all content that is still to be moved or has been since the timeout. */
  extension(): number;
  /** Content of at most `limit` bytes, of which the first ones are announced. */
  add(limit: number, announced: number): ExpectedTransfer;
}

interface Entry {
  /** Bytes that have not been counted yet. */
  uncounted: number;
  /** Announced bytes that have not been moved. */
  announced: number;
  /** When a receiver at the lowest rate has read what was passed on. */
  readAt: number;
  /** The same for what was passed on before the timeout. */
  readAtOfEarlier: number;
}

/** `onLess` is called when the extension has become shorter. */
function createLedger(clock: Clock, timeoutAt: number, onLess: () => void): Ledger {
  const entries = new Set<Entry>();
  let movedAfterTimeout = 0;
  /** Milliseconds for what was passed on before the timeout and read after it. */
  let readAfterTimeout = 0;
  const sum = (value: (entry: Entry) => number): number =>
    [...entries].reduce((total, entry) => total + value(entry), 0);
  const unread = ({ readAtOfEarlier }: Entry): number => Math.max(0, readAtOfEarlier - timeoutAt);
  const note = (entry: Entry, bytes: number): void => {
    const now = clock.now();
    const counted = Math.min(bytes, entry.uncounted);
    entry.uncounted -= counted;
    entry.announced = Math.max(0, entry.announced - counted);
    entry.readAt = Math.min(Math.max(now, entry.readAt) + durationOf(counted), now + longestBuffered);
    if (now >= timeoutAt) movedAfterTimeout += counted;
    else entry.readAtOfEarlier = entry.readAt;
  };
  return {
    extension: () =>
      durationOf(movedAfterTimeout + sum(({ announced }) => announced)) + readAfterTimeout + sum(unread),
    add(limit, announced) {
      const entry: Entry = { uncounted: limit, announced, readAt: 0, readAtOfEarlier: 0 };
      if (announced > 0) entries.add(entry);
      return {
        moved: (bytes) => note(entry, bytes),
        buffered: () => Math.max(0, entry.readAt - clock.now()),
        confirm() {
          if (clock.now() >= timeoutAt) readAfterTimeout += unread(entry);
          entry.readAtOfEarlier = 0;
        },
        end: () => void (entries.delete(entry) && onLess()),
      };
    },
  };
}

function durationOf(bytes: number): number {
  return (1000 * bytes) / minimumRate;
}

interface Alarm {
  add(callback: () => void): () => void;
  /** To be called when the time may have become shorter. */
  reset(): void;
}

/** Calls back when `remaining` milliseconds are none; its timer only runs while somebody waits, so that it does not hold the process. */
function createAlarm(clock: Clock, remaining: () => number): Alarm {
  const callbacks = new Set<() => void>();
  let cancel: (() => void) | undefined;
  const stop = (): void => {
    cancel?.();
    cancel = undefined;
  };
  const ring = (): void => {
    stop();
    if (remaining() > 0) start();
    else for (const callback of [...callbacks]) callback();
  };
  const start = (): void => {
    if (callbacks.size > 0) cancel ??= clock.schedule(Math.max(0, Math.ceil(remaining())), ring);
  };
  return {
    add(callback) {
      callbacks.add(callback);
      start();
      return () => {
        callbacks.delete(callback);
        if (callbacks.size === 0) stop();
      };
    },
    reset() {
      stop();
      start();
    },
  };
}
