/** Redaction of this run: masked on entry, and taken out of every text that is shown. */

import type { Log } from '../../host/host.ts';
import { printable } from '../../text.ts';

export interface Redaction {
  /** Registers a secret and returns it. */
  keep(secret: string): string;
  /** Text from a registry made fit to be shown: without secrets, without control characters, cut at `limit`. */
  show(text: string, limit?: number): string;
}

/** A hostile registry can echo what it was sent; a text shorter than this is no secret worth breaking messages for. */
const shortest = 4;

export function createRedaction(log: Pick<Log, 'mask'>): Redaction {
  const known = new Set<string>();
  const add = (secret: string): void => {
    if (secret.length < shortest || known.has(secret)) return;
    known.add(secret);
    log.mask(secret);
  };
  return {
    keep(secret) {
      add(secret);
      add(encodeURIComponent(secret));
      return secret;
    },
    show(text, limit) {
      const longestFirst = [...known].sort((left, right) => right.length - left.length);
      return printable(
        longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        limit,
      );
    },
  };
}
