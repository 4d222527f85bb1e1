/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */

/** Every code an error may carry, with what it means; `docs/errors.md` is kept equal to this table by a test. */
export const errorCodes = {
  input: 'An input or flag is unknown, missing, or has an invalid value.',
  'nothing-found': 'The workspace contains nothing that can be published.',
  ambiguous: 'Several files or artifacts qualify where one is needed, and nothing says which one is meant.',
  'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
  'invalid-definition': 'A file that describes an artifact (cup, Spin, chart, bundle …) is invalid.',
  'invalid-declaration': 'A declared format does not match the schema of declarations.',
  'invalid-plan': 'A saved plan cannot be used with this workspace.',
  'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
  'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
  'invalid-hand-off':
    'What a pull request has handed off is not what this program leaves, or claims what is not so.',
  'invalid-attestation':
    'A signature, an attestation or a bundle is malformed, or does not match what it is about.',
  'invalid-archive': 'A layer cannot be unpacked: it is damaged, or would write what must not be written.',
  'file-exists': 'The output folder holds something else where a file is to be written.',
  tampered: 'What was verified is altered or incomplete, or its signature does not match it.',
  unsigned: 'What was verified lacks a signature or attestation that is required.',
  foreign: 'What was verified is signed, but not by whom the policy expects.',
  'foreign-content':
    'A run with the rights of the repository would publish what a pull request from a fork may have changed.',
  'digest-mismatch': 'Content does not match its digest or an earlier plan.',
  unauthenticated: 'The registry requires a login, or rejects the credentials.',
  denied: 'The registry denies access.',
  'not-found': 'The registry has no such repository or content.',
  conflict: 'A version is published with other content, or another run has set the same tag.',
  interface: 'The version of a release promises less than its interface changes, or that cannot be told.',
  unsupported: 'The registry, the layout or the consumer does not support this content.',
  unavailable: 'The registry or the network failed, or did not respond within the timeout.',
  storage: 'The local disk could not be read or written.',
  internal: 'A bug in this program.',
} as const;

export type ErrorCode = keyof typeof errorCodes;

/** Why a registry refused or failed, as far as its response tells. */
export type RegistryReason =
  | 'token-may-not-create-packages'
  | 'token-is-read-only'
  | 'package-not-linked-to-repository'
  | 'repository-name-not-lowercase'
  | 'repository-name-invalid'
  | 'accept-header-lost'
  | 'certificate-not-trusted'
  | 'certificate-not-valid-now'
  | 'certificate-of-another-name'
  | 'tls-not-supported'
  | 'tls-refused'
  | 'tls-interrupted'
  | 'tls-expected'
  | 'proxy-failing'
  | 'rate-limited'
  | 'body-too-large'
  | 'login-required'
  | 'credentials-rejected'
  | 'anonymous-denied'
  | 'account-denied'
  | 'storage-denied'
  | 'push-not-granted'
  | 'credentials-expired'
  | 'repository-not-found'
  | 'content-not-found'
  | 'tag-immutable'
  | 'manifest-stored-once'
  | 'nested-index-not-supported'
  | 'external-layers-not-supported'
  | 'content-altered'
  | 'registry-failing'
  | 'timeout-passed'
  | 'registry-unreachable'
  | 'registry-silent'
  | 'connection-lost'
  | 'response-not-http'
  | 'success-without-effect'
  | 'redirects-not-followed'
  | 'response-too-large'
  | 'request-not-supported';

/** The response of a registry that an error is about, for whoever decides by more than the code. */
export interface ErrorResponse {
  readonly method: string;
  /** Host and path, without the query and without secrets. */
  readonly url: string;
  /** HTTP status; 0 when no complete response arrived. */
  readonly status: number;
  /** Error codes of the registry (distribution-spec v1.1, "Error Codes"), fit to be shown. */
  readonly codes: readonly string[];
  /** `ghcr.io/acme/http-cache`. */
  readonly repository: string;
  /** What the run was to do there. */
  readonly access?: 'pull' | 'push' | 'delete';
  readonly reason?: RegistryReason;
}

export interface ErrorDetails {
  /** One imperative sentence; if there is a line to paste, it ends with it. */
  readonly hint: string;
  readonly cause?: unknown;
  readonly response?: ErrorResponse;
  /** Every problem, when the error stands for several; see `asOneError`. */
  readonly problems?: readonly CodedError[];
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
  /** Of a registry's error, and of every error that has one as its cause. */
  readonly response?: ErrorResponse;
  /** Every problem that a run has found before it ends; empty for an error that stands for itself. */
  readonly problems: readonly CodedError[];

  constructor(code: ErrorCode, message: string, { hint, cause, response, problems = [] }: ErrorDetails) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'CodedError';
    this.code = code;
    this.hint = hint;
    this.problems = problems;
    const inherited = cause instanceof CodedError ? cause.response : undefined;
    if (response ?? inherited) this.response = response ?? inherited;
  }
}

/** Returns an error of ours unchanged; anything else becomes `internal` and is kept as the cause. */
export function asCodedError(error: unknown): CodedError {
  if (error instanceof CodedError) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new CodedError('internal', message, {
    hint: 'Report this with the log of the run.',
    cause: error,
  });
}

/**
 * The only problem itself, or one error that carries all of them. Its code is that of the first one that is no wrong usage, which has
 * an exit code of its own.
 */
export function asOneError(errors: readonly [CodedError, ...CodedError[]]): CodedError {
  const problems = errors.flatMap(problemsOf);
  if (problems.length === 1) return errors[0];
  const { code, message, hint } = problems.find((one) => one.code !== 'input') ?? errors[0];
  return new CodedError(code, `${message} (and ${problems.length - 1} more)`, { hint, problems });
}

/** The problems that an error carries; itself when it stands for one. */
export function problemsOf(error: CodedError): readonly CodedError[] {
  return error.problems.length > 0 ? error.problems : [error];
}

/** The error with each of its problems replaced. */
export function mapProblems(error: CodedError, replace: (problem: CodedError) => CodedError): CodedError {
  const [first, ...others] = problemsOf(error).map(replace);
  return first === undefined ? error : asOneError([first, ...others]);
}
