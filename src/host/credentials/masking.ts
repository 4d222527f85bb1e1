/** The forms in which a secret can occur; all are masked before anything can print them. */

import type { Credential, Log } from '../host.ts';

// A shorter text occurs in digests and names by chance, and masking it would protect no secret.
const shortest = 4;

/** Masks a secret as it is, URL-encoded, and with its user name as HTTP Basic authentication sends it. */
export function maskSecret(log: Pick<Log, 'mask'>, secret: string, username?: string): void {
  if (secret === '') return;
  const basic = username === undefined ? [] : [Buffer.from(`${username}:${secret}`).toString('base64')];
  const forms = new Set([secret, secret.trim(), encodeURIComponent(secret), ...basic]);
  for (const form of forms) if (form.length >= shortest) log.mask(form);
}

/** Masks the secrets of a credential and returns it. */
export function masked(log: Pick<Log, 'mask'>, credential: Credential): Credential {
  if (credential.kind === 'basic') maskSecret(log, credential.password, credential.username);
  else maskSecret(log, credential.token);
  return credential;
}
