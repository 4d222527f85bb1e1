/** Redaction of secrets: each is masked in the log when it becomes known, and removed from every text that is shown. */

import type { Log } from '../../host/host.ts';
import { createSecrets, shortestSecret } from '../../secrets.ts';
import { printable } from '../../text.ts';

export interface Redaction {
  /** Registers a secret and returns it. */
  add(secret: string): string;
  /** Text from a registry made safe to show: without secrets and control characters, and cut at `limit`. */
  show(text: string, limit?: number): string;
}

/** A hostile registry may echo what it was sent, so that every text of it is shown through one of these. */
export function createRedaction(log: Pick<Log, 'mask'>): Redaction {
  const secrets = createSecrets();
  const masked = new Set<string>();
  return {
    add(secret) {
      for (const form of [secret, encodeURIComponent(secret.toWellFormed())]) {
        if (form.length < shortestSecret || masked.has(form)) continue;
        masked.add(form);
        log.mask(form);
        secrets.add(form);
      }
      return secret;
    },
    show: (text, limit) => printable(secrets.redact(text), limit),
  };
}
