/** Turns of the event loop among the responses that a thread receives: the one that began first has most of each turn. */

/**
 * Bytes of a response in one turn, of the first one and of any other. Without a limit, libuv reads a socket that is never empty 32 times
 * before it looks at messages and at other sockets (`uv__read` in its src/unix/stream.c): 16 MiB with the size of our reads.
 */
const shares = { first: 4 * 1024 ** 2, other: 512 * 1024 };

export interface ReadingTurns {
  /** A response whose body begins to be received. */
  join(): Share;
}

export interface Share {
  /** Counts what was received; true when the rest has to wait for the next turn. */
  use(bytes: number): boolean;
  /** The response has ended. */
  leave(): void;
}

/**
 * The order matters where content arrives faster than it is processed: responses that share the time equally would all end late and at the
 * same time, when nothing is left to do for the other thread. Where the network is slower, no response waits.
 */
export function createReadingTurns(): ReadingTurns {
  const inOrder = new Set<Share>();
  return {
    join() {
      let used = 0;
      const share: Share = {
        use(bytes) {
          const [first] = inOrder;
          used += bytes;
          if (used < (share === first ? shares.first : shares.other)) return false;
          used = 0;
          return true;
        },
        leave: () => void inOrder.delete(share),
      };
      inOrder.add(share);
      return share;
    },
  };
}
