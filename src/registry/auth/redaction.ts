/** Redaction of secrets: each is masked in the log when it becomes known, and removed from every text that is shown. */

import type { Log } from '../../host/host.ts';
import { printable } from '../../text.ts';

export interface Redaction {
  /** Registers a secret and returns it. */
  add(secret: string): string;
  /** Text from a registry made safe to show: without secrets and control characters, and cut at `limit`. */
  show(text: string, limit?: number): string;
}

/** Shorter texts are not treated as secrets, since replacing them would garble messages. */
const minimumLength = 4;

/** A hostile registry may echo what it was sent, so that every text of it is shown through one of these. */
export function createRedaction(log: Pick<Log, 'mask'>): Redaction {
  const secrets = new Set<string>();
  const register = (secret: string): void => {
    if (secret.length < minimumLength || secrets.has(secret)) return;
    secrets.add(secret);
    log.mask(secret);
  };
  return {
    add(secret) {
      register(secret);
      register(encodeURIComponent(secret));
      return secret;
    },
    show(text, limit) {
      const longestFirst = [...secrets].sort((left, right) => right.length - left.length);
      return printable(
        longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text),
        limit,
      );
    },
  };
}
