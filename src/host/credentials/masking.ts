/** The secrets that a host is given: each is registered with the log before anything can print it. */

import { CodedError } from '../../errors.ts';
import { shortestSecret } from '../../secrets.ts';
import type { Credential, Log } from '../host.ts';

/** The line ends that a secret read from a file ends with, and that no registry expects (`docker login --password-stdin` drops them too). */
const lineEnds = /[\r\n]+$/;

export function withoutLineEnd(secret: string): string {
  return secret.replace(lineEnds, '');
}

/**
 * Masks a secret as it is, without its line end, and without the white space around it: each of these plain, URL-encoded, and with
 * its user name as HTTP Basic authentication sends it. The log finds all other forms of them in what it prints itself.
 */
export function maskSecret(log: Pick<Log, 'mask'>, secret: string, username?: string): void {
  if (secret.trim().length < shortestSecret) return;
  const users = username === undefined ? [] : [username, username.trim()];
  const forms = [secret, withoutLineEnd(secret), secret.trim()].flatMap((form) => [
    form,
    encodeURIComponent(form.toWellFormed()),
    ...users.map((user) => Buffer.from(`${user}:${form}`).toString('base64')),
  ]);
  for (const form of new Set(forms)) log.mask(form);
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

/** Masks every secret in raw inputs, also a login that was written into a reference, and returns them. */
export function maskInputs(
  log: Pick<Log, 'mask'>,
  inputs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  for (const name of ['token', 'password']) maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
  maskSecret(log, inputs.get('key-password') ?? '');
  for (const line of keyLines(inputs.get('key') ?? '')) maskSecret(log, line);
  const linesOf = (name: string): readonly string[] => inputs.get(name)?.split(/\r?\n/) ?? [];
  const references = ['to', 'references'].flatMap(linesOf);
  const addressed = references.filter((line) => !/^\s*oci:(?!\/\/)/.test(line) || line.includes('://'));
  // `index:<name> <reference>`
  const sources = linesOf('formats').flatMap((line) => line.trim().split(/\s+/).slice(1));
  const addresses = [...inputs.values()].flatMap(loginsInAddresses);
  for (const secret of [...addressed, ...sources, ...addresses].flatMap(secretsIn)) maskSecret(log, secret);
  return inputs;
}

/** URLs with a login, which no input is meant to contain. */
function loginsInAddresses(text: string): readonly string[] {
  return text.includes('://') ? (text.match(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/@]+@/gi) ?? []) : [];
}

/** The lines of a key in PEM, without those at its begin and end, which are the same in every key. */
export function keyLines(pem: string): readonly string[] {
  return pem.includes('-----BEGIN')
    ? pem.split(/[\r\n]+/).filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line.trim()))
    : [];
}

/**
 * What may be secret in a reference or URL: everything between a colon and the last `@`, since a password may contain either; a login
 * without a colon; and the values of a query.
 */
export function secretsIn(reference: string): readonly string[] {
  const text = reference
    .trim()
    .replace(/^[a-z][a-z0-9+.-]*:\/{0,2}/i, (scheme) => (scheme.endsWith('/') ? '' : scheme));
  const values = [...text.matchAll(/[?&;][^=&;#]*=([^&;#]*)/g)].map(([, value = '']) => value);
  return [...loginsIn(text), ...values].flatMap((secret) => [secret, decoded(secret)]);
}

function loginsIn(text: string): readonly string[] {
  const at = text.replace(/@(?:[a-z0-9]+:[0-9a-f]{32,}|sha(?:256|512):[0-9a-f]*…?)$/i, '').lastIndexOf('@');
  if (at < 0) return [];
  const before = text.slice(0, at);
  const colons = [...before.matchAll(/:/g)].map(({ index }) => index);
  if (colons.length > 0) return colons.map((colon) => before.slice(colon + 1));
  return before.includes('/') || before.length < shortestToken ? [] : [before];
}

/** A word before the host that is shorter is a user name: hiding it would garble messages, and no registry has such tokens. */
const shortestToken = 8;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The error without the secrets in its texts; its cause is not shown. */
export function redactedError(error: CodedError, redact: (text: string) => string): CodedError {
  const { code, response } = error;
  const [message, hint] = [redact(error.message), redact(error.hint)];
  if (message === error.message && hint === error.hint) return error;
  return new CodedError(code, message, { hint, cause: error.cause, ...(response && { response }) });
}
