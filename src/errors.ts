/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */

/** Every code an error may carry, with what it means; `docs/errors.md` is held equal to this table. */
export const errorCodes = {
  input: 'An input or flag is unknown, missing, or has a value that cannot be used.',
  'nothing-found': 'The workspace holds nothing that can be published.',
  ambiguous: 'Two files or artifacts claim the same place and nothing says which is meant.',
  'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
  'invalid-definition':
    'A document that describes an artifact (cup, Spin, chart, bundle …) breaks its own rules.',
  'invalid-declaration': 'A declared format breaks the schema of declarations.',
  'invalid-plan': 'A saved plan cannot be used with this workspace.',
  'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
  'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
  'digest-mismatch': 'Content is not what its digest or an earlier plan says.',
  unauthenticated: 'The registry does not know who is asking.',
  denied: 'The registry knows who is asking and refuses.',
  'not-found': 'The registry has no such repository or content.',
  conflict: 'A tag that may not move points at other content.',
  unsupported: 'The target or the consumer cannot take this content.',
  unavailable: 'The registry or the network did not do its part within the time allowed.',
  storage: 'The local disk refused to read or write.',
  internal: 'A fault of this program.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

export interface ErrorDetails {
  /** One imperative sentence; if there is a line to paste, it ends with it. */
  readonly hint: string;
  readonly cause?: unknown;
}

/**
 * The only error class that leaves a function on purpose.
 *
 * `message` says what happened on which thing; it never holds a credential, and text that came from a file or
 * a registry has gone through `printable` first.
 */
export class CodedError extends Error {
  readonly code: ErrorCode;
  readonly hint: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'CodedError';
    this.code = code;
    this.hint = details.hint;
  }
}

/** Returns the error as ours; anything else is a fault of this program and keeps its cause. */
export function asCodedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CodedError('internal', message, {
    hint: 'Report this with the log of the run.',
    cause: error,
  });
}
