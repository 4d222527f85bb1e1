/** Errors of a registry: a response that is not a success, as a code, a reason, a message made from its fields, and a hint. */

import { CodedError, type ErrorCode, type ErrorResponse, type RegistryReason } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import type { Access } from '../store/store.ts';
import {
  bodyText,
  type HttpResponse,
  hasCode,
  header,
  isSuccess,
  isWebPage,
  registryErrors,
} from './http/response.ts';
import { networkErrorCode } from './http/retry.ts';
import { networkReason } from './network-reasons.ts';

/** What an error has to name besides the response: what was tried, where, and with which rights. */
export interface ErrorContext {
  /** Completes "could not …": `set the tag 1.0.0`. */
  readonly action: string;
  readonly repository: Repository;
  readonly access: Access;
  readonly identity: 'anonymous' | 'known';
  /** Makes text from a registry safe to show. */
  readonly show: (text: string, limit?: number) => string;
}

/** The error for a final response: one that no retry would improve, or the last one within the retry budget. */
export function responseError(response: HttpResponse, context: ErrorContext): CodedError {
  const code = codeOf(response);
  const reason = reasonOf(response, code, context);
  const fields = responseFields(response, context, reason);
  const { cause, hint } = explanations[reason];
  const what = `${fields.repository}: could not ${context.action}: ${cause}`;
  return new CodedError(code, `${what} (${fields.method} ${fields.url}: ${outcome(response, context)})`, {
    hint: typeof hint === 'string' ? hint : hint(context),
    response: fields,
    ...(response.networkError && { cause: new Error(context.show(response.networkError.message)) }),
  });
}

/** A response as fields of an error. The query is left out, since it may be signed. */
export function responseFields(
  response: HttpResponse,
  { repository, show }: ErrorContext,
  reason: RegistryReason,
): ErrorResponse {
  return {
    method: response.method,
    url: show(`${response.url.host}${response.url.pathname}`, 160),
    status: response.status,
    codes: registryErrors(response).map(({ code }) => show(code, 60)),
    repository: printRepository(repository),
    reason,
  };
}

/** The error for content that a repository was expected to hold. */
export function contentNotFound(repository: Repository, digest: Digest): CodedError {
  return new CodedError('not-found', `${printRepository(repository)} has no ${digest}`, {
    hint: 'Check the reference, and that the content has not been deleted.',
  });
}

/** The code of this program for what the registry means; its own error codes come before the status, which registries mix up. */
function codeOf(response: HttpResponse): ErrorCode {
  const { status } = response;
  if (status === 0 || status >= 500 || status === 408 || status === 429) return 'unavailable';
  // A success is an error here when nothing came of it: a web page, or a registry that confirms what it has not done.
  if (status >= 200 && status < 300) return 'unavailable';
  if (hasCode(response, 'TOOMANYREQUESTS', 'UNAVAILABLE')) return 'unavailable';
  if (isImmutable(response)) return 'conflict';
  if (status === 409) return 'unavailable';
  if (status === 401 || hasCode(response, 'UNAUTHORIZED')) return 'unauthenticated';
  if (status === 403 || hasCode(response, 'DENIED')) return 'denied';
  if (hasCode(response, 'DIGEST_INVALID', 'SIZE_INVALID')) return 'digest-mismatch';
  if (hasCode(response, 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'))
    return 'not-found';
  if (hasCode(response, 'NAME_INVALID')) return 'invalid-reference';
  return status === 404 ? 'not-found' : 'unsupported';
}

const immutableWords =
  /cannot be overwritten|is immutable|immutable tag|ImageTagAlreadyExists|TAG_INVALID|tag already exists/i;

/** True when a registry refuses to move a tag, in any of the known wordings. */
export function isImmutable(response: HttpResponse): boolean {
  // A conflict on a blob or a digest is about another operation on it.
  if (response.status === 409 || response.status === 412) return isTagRequest(response);
  if (response.status !== 400 && response.status !== 403 && response.status !== 405) return false;
  return immutableWords.test(bodyText(response));
}

function isTagRequest({ url }: HttpResponse): boolean {
  return /\/manifests\/[^/:]+$/.test(decodeURIComponent(url.pathname));
}

/** Texts of registries that name a reason, the most specific first. */
const textReasons: readonly (readonly [text: RegExp, reason: RegistryReason])[] = [
  [/installation not allowed to create/i, 'token-may-not-create-packages'],
  [/installation not allowed to write/i, 'token-is-read-only'],
  [/permission_denied: ?write_package/i, 'package-not-linked-to-repository'],
  [/repository name must be lowercase/i, 'repository-name-not-lowercase'],
  [/index found, but Accept/i, 'accept-header-lost'],
];

function reasonOf(response: HttpResponse, code: ErrorCode, { identity }: ErrorContext): RegistryReason {
  const { status } = response;
  if (status === 0) return networkReason(response.networkError);
  if (status < 300) return response.truncated ? 'response-too-large' : 'success-without-effect';
  const text = bodyText(response);
  const named = textReasons.find(([form]) => form.test(text))?.[1];
  if (named) return named;
  if (status === 429 || hasCode(response, 'TOOMANYREQUESTS')) return 'rate-limited';
  if (status === 413) return 'body-too-large';
  if (code === 'unauthenticated') return identity === 'known' ? 'credentials-rejected' : 'login-required';
  if (code === 'denied') return identity === 'known' ? 'account-denied' : 'anonymous-denied';
  if (code === 'not-found')
    return hasCode(response, 'NAME_UNKNOWN') ? 'repository-not-found' : 'content-not-found';
  return usualReasons[code] ?? 'request-not-supported';
}

const usualReasons: Readonly<Partial<Record<ErrorCode, RegistryReason>>> = {
  conflict: 'tag-immutable',
  'digest-mismatch': 'content-altered',
  unavailable: 'registry-failing',
  'invalid-reference': 'repository-name-invalid',
};

interface Explanation {
  /** Completes "could not set the tag 1.0.0: …". */
  readonly cause: string;
  readonly hint: string | ((context: ErrorContext) => string);
}

const logIn = ({ repository }: ErrorContext): string => `Log in first: docker login ${repository.host}`;
const actions: Readonly<Record<Access, string>> = {
  pull: 'pull from',
  push: 'push to',
  delete: 'delete from',
};

/** One for each reason; the hints hold wherever the program runs. */
const explanations: Readonly<Record<RegistryReason, Explanation>> = {
  'token-may-not-create-packages': {
    cause: 'the token may not create packages',
    hint: 'Use a token that may write packages, or ask an owner of the organization to allow the creation of packages.',
  },
  'token-is-read-only': {
    cause: 'the token may only read packages',
    hint: 'Use a token that may write packages.',
  },
  'package-not-linked-to-repository': {
    cause: 'the package exists, and the token has no write access to it',
    hint: ({ repository }) =>
      `Give the owner of the token write access in the settings of the package: ${printRepository(repository)}`,
  },
  'repository-name-not-lowercase': {
    cause: 'the repository name must be lower-case',
    hint: ({ repository }) => `Write it in lower case: ${printRepository(repository).toLowerCase()}`,
  },
  'repository-name-invalid': {
    cause: 'the registry does not allow this repository name',
    hint: ({ repository }) => `Check the names that ${repository.host} allows.`,
  },
  'accept-header-lost': {
    cause: 'the registry did not receive the media types that are accepted',
    hint: 'Look for a proxy that alters requests; if there is none, report this with the log of the run.',
  },
  'certificate-not-trusted': {
    cause: 'the certificate of the registry is not trusted',
    hint: ({ repository }) =>
      `Name a file with the CA certificate of ${repository.host}: ca-file: path/to/ca.pem`,
  },
  'certificate-not-valid-now': {
    cause: 'the certificate of the registry has expired or is not valid yet',
    hint: ({ repository }) =>
      `Check the date of this machine; if it is right, ask the operator of ${repository.host} to renew the certificate.`,
  },
  'certificate-of-another-name': {
    cause: 'the certificate of the registry is for another name',
    hint: ({ repository }) =>
      `Use the name that the certificate is for, or ask the operator to add ${repository.host} to it.`,
  },
  'tls-not-supported': {
    cause: 'the registry does not support TLS',
    hint: ({ repository }) =>
      `If the registry is meant to be contacted over HTTP, allow that: plain-http: ${repository.host}`,
  },
  'tls-interrupted': {
    cause: 'the registry closes the connection before TLS is established',
    hint: ({ repository }) =>
      `Check the network, or, if the registry is meant to be contacted over HTTP, allow that: plain-http: ${repository.host}`,
  },
  'rate-limited': {
    cause: 'the registry limits the rate of requests, for longer than the timeout of this run',
    hint: ({ repository }) =>
      `Re-run later, log in to ${repository.host} if it grants more to known users, or reduce the load: concurrency: 2`,
  },
  'body-too-large': {
    cause: 'the registry, or a proxy in front of it, does not accept bodies of this size',
    hint: 'Ask the operator of the registry to raise the limit, or make the file smaller.',
  },
  'login-required': {
    cause: 'the registry requires a login, and there are no credentials for it',
    hint: logIn,
  },
  'credentials-rejected': {
    cause: 'the registry rejects the credentials',
    hint: ({ repository }) =>
      `Check the user name and the password or token for ${repository.host}, and that they have not expired.`,
  },
  'anonymous-denied': { cause: 'the registry denies this without a login', hint: logIn },
  'account-denied': {
    cause: 'the registry denies this to the account',
    hint: ({ repository, access }) =>
      `Give the account permission to ${actions[access]} ${printRepository(repository)}.`,
  },
  'repository-not-found': {
    cause: 'the repository does not exist',
    hint: ({ repository, access }) =>
      access === 'push'
        ? `Create the repository, if the registry does not do so on the first push: ${repository.name}`
        : `Check the reference, and that the account may read ${printRepository(repository)}.`,
  },
  'content-not-found': {
    cause: 'the registry does not have it',
    hint: ({ repository }) =>
      `Check the reference, and that the account may read ${printRepository(repository)}.`,
  },
  'tag-immutable': {
    cause: 'the tag is immutable',
    hint: 'Publish under a new version, or allow the tag to be overwritten in the settings of the registry.',
  },
  'content-altered': {
    cause: 'the registry received other bytes than were sent',
    hint: 'Re-run; if the error persists, look for a proxy that alters requests.',
  },
  'registry-failing': {
    cause: 'the registry kept failing until the timeout',
    hint: ({ repository }) =>
      `Re-run when ${repository.host} works again; pushed content is not uploaded again.`,
  },
  'timeout-passed': {
    cause: 'there was no time left for it',
    hint: ({ repository }) =>
      `Re-run when ${repository.host} responds faster, or give the run more seconds: timeout: 1800`,
  },
  'registry-unreachable': {
    cause: 'the registry could not be reached',
    hint: ({ repository }) =>
      `Check the host ${repository.host} and the network, then re-run; pushed content is not uploaded again.`,
  },
  'success-without-effect': {
    cause: 'the registry reported success without doing it',
    hint: 'Check that the address is that of a container registry, then re-run.',
  },
  'response-too-large': {
    cause: 'the response is larger than allowed',
    hint: 'Check that the address is that of a container registry.',
  },
  'request-not-supported': {
    cause: 'the registry does not accept it',
    hint: ({ repository }) => `Check that ${repository.host} supports OCI artifacts of this kind.`,
  },
};

/** The status with what the registry says, or the network error. */
function outcome(response: HttpResponse, { show }: ErrorContext): string {
  const { networkError } = response;
  if (response.status === 0)
    return show(`${networkErrorCode(networkError)} ${networkError?.message ?? 'no response'}`.trim(), 200);
  const text = textOf(response, show);
  return text === '' ? `status ${response.status}` : `status ${response.status}, ${text}`;
}

function textOf(response: HttpResponse, show: ErrorContext['show']): string {
  if (isSuccess(response)) return '';
  if (response.headers.has('content-encoding')) return 'a compressed body';
  const errors = registryErrors(response).map(({ code, message }) =>
    message ? `${code}: ${message}` : code,
  );
  if (errors.length > 0) return show(errors.join('; '), 300);
  const text = bodyText(response).trim();
  return isWebPage(response) || isHtml(response, text) ? 'an HTML page' : show(text, 200);
}

function isHtml(response: HttpResponse, text: string): boolean {
  return /html/i.test(header(response, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}
