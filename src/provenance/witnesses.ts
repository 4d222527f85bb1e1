/** Witnesses of a signature: a transparency log and a timestamp authority, and what their requests may take. */

import type { Witness } from '@sigstore/sign';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { SigningServices } from './services.ts';

/** Statements that are signed and logged at once. */
export const concurrency = 4;
/** Milliseconds that one request may take, and how often it is repeated. */
export const requestOptions = { timeout: 20_000, retry: { retries: 3, minTimeout: 500, maxTimeout: 8000 } };

/** An entry that the log has already is success. */
export async function witnessesOf({
  log,
  logVersion = 1,
  timestamps,
}: Pick<SigningServices, 'log' | 'logVersion' | 'timestamps'>): Promise<Witness[]> {
  const { RekorWitness, TSAWitness } = await import('@sigstore/sign');
  const logging = { majorApiVersion: logVersion, fetchOnConflict: true, ...requestOptions };
  return [
    ...(log === undefined ? [] : [new RekorWitness({ rekorBaseURL: log, ...logging })]),
    ...(timestamps === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamps, ...requestOptions })]),
  ];
}

/** What the library failed at, without the token that it puts into one of its messages. */
export function signingError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const { message, cause } = error instanceof Error ? error : new Error(String(error));
  const shown = message.startsWith('invalid identity token') ? 'the token is invalid' : message;
  const reason =
    cause instanceof Error && !shown.startsWith('the token') ? `${shown}: ${cause.message}` : shown;
  return new CodedError('unavailable', `Sigstore did not sign: ${printable(reason)}`, {
    hint: 'Re-run; what is signed already is not signed again.',
  });
}
