/** The forms in which a secret can occur; all are masked before anything can print them. */

import type { Credential, Log } from '../host.ts';

// A shorter text occurs in digests and names by chance, and masking it would protect no secret.
const shortest = 4;

/** The line ends that a secret read from a file ends with, and that no registry expects (`docker login --password-stdin` drops them too). */
const lineEnds = /[\r\n]+$/;

export function withoutLineEnd(secret: string): string {
  return secret.replace(lineEnds, '');
}

/**
 * Masks a secret as it is, without the white space around it, and without its line end: each of these plain, URL-encoded, and with
 * its user name as HTTP Basic authentication sends it.
 */
export function maskSecret(log: Pick<Log, 'mask'>, secret: string, username?: string): void {
  if (secret.trim() === '') return;
  const users = username === undefined ? [] : [username, username.trim()];
  const forms = [secret, withoutLineEnd(secret), secret.trim()].flatMap((form) => [
    form,
    encodeURIComponent(form),
    ...users.map((user) => Buffer.from(`${user}:${form}`).toString('base64')),
  ]);
  for (const form of new Set(forms)) if (form.length >= shortest) log.mask(form);
}

/** Masks the secrets of a credential, and returns it as it is sent: without a line end. */
export function masked(log: Pick<Log, 'mask'>, credential: Credential): Credential {
  if (credential.kind === 'basic') {
    maskSecret(log, credential.password, credential.username);
    return { ...credential, password: withoutLineEnd(credential.password) };
  }
  maskSecret(log, credential.token);
  return { ...credential, token: withoutLineEnd(credential.token) };
}
