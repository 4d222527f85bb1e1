/** A response that is held after its head, until it is decided what becomes of its body. */

import { type Controller, type HeaderLines, headerLines, type ResponseHandler } from './whole-response.ts';

export interface HeldResponse {
  /** Passes each part of the body on, as it is received; an error that is thrown ends the response. */
  consume(take: (part: Uint8Array) => void): void;
  /** Passes on nothing more in this turn of the event loop. */
  waitForTurn(): void;
  /** Gives the response up, whatever it has come to. */
  stop(error: Error): void;
}

export interface HeldResponseObserver {
  /** The head has arrived. The body waits. */
  onHead(status: number, headers: readonly HeaderLines[]): void;
  /** Called once, when no part is passed on any more: at the end of what is consumed, after an error, and when it is given up. */
  onEnd(error?: Error): void;
}

/** The parts of a body are not copied: whoever consumes them uses each one at once. */
export function holdResponse(
  send: (handler: ResponseHandler) => void,
  { onHead, onEnd }: HeldResponseObserver,
): HeldResponse {
  let controller: Controller | undefined;
  let hasHead = false;
  let take: ((part: Uint8Array) => void) | undefined;
  /** What had arrived before a connection was closed whose body waits. */
  const early: Uint8Array[] = [];
  let end: { readonly error?: Error } | undefined;
  let isOver = false;
  const finish = (error?: Error): void => {
    if (isOver) return;
    isOver = true;
    onEnd(error);
  };
  const endWith = (error?: Error): void => {
    end ??= error ? { error } : {};
    if (take || !hasHead) finish(end.error);
  };
  const stop = (error: Error): void => {
    finish(error);
    controller?.abort(error);
  };
  const pass = (part: Uint8Array): void => {
    if (isOver) return;
    try {
      take?.(part);
    } catch (error) {
      stop(error instanceof Error ? error : new Error(String(error)));
    }
  };
  send({
    onRequestStart(opened) {
      controller = opened;
      if (isOver) opened.abort(new Error('the request was given up'));
    },
    onResponseStart(opened, status, headers) {
      if (status < 200 || isOver) return;
      hasHead = true;
      opened.pause();
      onHead(status, headerLines(headers));
    },
    onResponseData: (_controller, part) => void (take ? pass(part) : early.push(Buffer.from(part))),
    onResponseEnd: () => endWith(),
    onResponseError: (_controller, error) => endWith(error),
  });
  return {
    stop,
    waitForTurn() {
      controller?.pause();
      setImmediate(() => controller?.resume());
    },
    consume(consumer) {
      take = consumer;
      for (const part of early.splice(0)) pass(part);
      if (end) finish(end.error);
      else controller?.resume();
    },
  };
}
