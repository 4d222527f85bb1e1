/** Errors of a registry: a response that is not a success, as a code, a reason, a message made from its fields, and a hint. */

import { CodedError, type ErrorCode, type ErrorResponse, type RegistryReason } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
import type { Access } from '../store/store.ts';
import type { ContentOrigin } from '../store/verify.ts';
import { explanations } from './explanations.ts';
import { networkErrorCode } from './http/network-error.ts';
import {
  bodyText,
  type HttpResponse,
  hasCode,
  header,
  isSuccess,
  isWebPage,
  type RegistryError,
  registryErrors,
} from './http/response.ts';
import { isRetryable } from './http/retry.ts';
import { networkReason } from './network-reasons.ts';

/** What an error has to name besides the response: what was tried, where, and with which rights. */
export interface ErrorContext {
  /** Completes "could not …": `set the tag 1.0.0`. */
  readonly action: string;
  readonly repository: Repository;
  /** URL of the registry, which may send its clients to other hosts. */
  readonly registry: URL;
  readonly access: Access;
  readonly identity: 'anonymous' | 'known';
  /** What is unusual about the manifest that was pushed: an index that lists another one, or layers that are not pushed with it. */
  readonly pushed?: 'nested-index' | 'external-layers';
  /** True for a response of the token service, which may be on another host. */
  readonly isOfTokenService?: true;
  /** Makes text from a registry safe to show. */
  readonly show: (text: string, limit?: number) => string;
}

/** The error for a final response: one that no retry would improve, or the last one within the retry budget. */
export function responseError(response: HttpResponse, context: ErrorContext): CodedError {
  const code = codeWithin(response, context);
  const reason = reasonOf(response, code, context);
  const fields = responseFields(response, context, reason);
  const { cause, hint } = explanations[reason];
  const { server, ...where } = serverOf(response, context);
  const why = typeof cause === 'string' ? cause : cause(server);
  const what = `${fields.repository}: could not ${context.action}: ${why}`;
  return new CodedError(code, `${what} (${describeResponse(response, context)})`, {
    hint: typeof hint === 'string' ? hint : hint({ ...context, ...where }),
    response: fields,
    ...(response.networkError && { cause: new Error(context.show(response.networkError.message)) }),
  });
}

/** The request with what came of it: `PUT ghcr.io/v2/acme/tool/manifests/1.0.0: status 400, MANIFEST_INVALID: no such thing`. */
export function describeResponse(response: HttpResponse, context: ErrorContext): string {
  return `${response.method} ${shownUrl(response, context)}: ${outcome(response, context)}`;
}

/** Without the query, which may be signed. */
function shownUrl({ url }: HttpResponse, { show }: ErrorContext): string {
  return show(`${url.host}${url.pathname}`, 160);
}

/** A response as fields of an error. */
export function responseFields(
  response: HttpResponse,
  context: ErrorContext,
  reason: RegistryReason,
): ErrorResponse {
  const { repository, access, show } = context;
  return {
    method: response.method,
    url: shownUrl(response, context),
    status: response.status,
    codes: registryErrors(response).map(({ code }) => show(code, 60)),
    repository: printRepository(repository),
    access,
    reason,
  };
}

/** The error for content that a repository was expected to hold. */
export function contentNotFound(repository: Repository, digest: Digest): CodedError {
  return new CodedError('not-found', `${printRepository(repository)} has no ${digest}`, {
    hint: 'Check the reference, and that the content has not been deleted.',
  });
}

/** The registry, or another server to which it has sent the request, as texts name it. */
function serverOf({ url }: HttpResponse, { repository, registry, show }: ErrorContext) {
  const protocol = url.protocol === 'http:' ? 'HTTP' : 'HTTPS';
  if (url.host === registry.host) return { server: 'the registry', host: repository.host, protocol } as const;
  const host = show(url.host, 100);
  return { server: host, host, protocol } as const;
}

function codeWithin(response: HttpResponse, context: ErrorContext): ErrorCode {
  if (refusesExternalLayers(response, context)) return 'unsupported';
  return isOfStorage(response, context) ? 'denied' : codeOf(response);
}

/** Statuses with which storage refuses a link, such as one that has expired (Amazon S3, Azure Blob Storage, Cloudflare R2). */
const storageRefusals: readonly number[] = [400, 401, 403];

/** True for a refusal of another server, to which the registry has sent the request, in no words of a registry; no credential is sent there. */
function isOfStorage(response: HttpResponse, { registry, isOfTokenService }: ErrorContext): boolean {
  const { status, url } = response;
  if (url.origin === registry.origin || isOfTokenService) return false;
  return storageRefusals.includes(status) && registryErrors(response).length === 0;
}

/** The code of this program for what the registry means; its own error codes come before the status, which registries mix up. */
function codeOf(response: HttpResponse): ErrorCode {
  const { status } = response;
  if (status === 0 || status >= 500 || status === 408 || status === 429) return 'unavailable';
  // A success is an error here when nothing came of it: a web page, or a registry that confirms what it has not done.
  if (status >= 200 && status < 300) return 'unavailable';
  if (hasCode(response, 'TOOMANYREQUESTS', 'UNAVAILABLE')) return 'unavailable';
  if (namesImmutability(response)) return 'conflict';
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
  /immutab|cannot be overwritten|manifest locked|ImageTagAlreadyExists|TAG_INVALID|TAG_CONFLICT|tag already exists/i;

/** True when a registry refuses to store a manifest and says that a tag cannot be moved, in any of the known wordings. */
export function namesImmutability(response: HttpResponse): boolean {
  if (!isManifestPush(response)) return false;
  // A conflict on a digest is about another operation on it.
  if (response.status === 409 || response.status === 412) return !/:|%3a/i.test(response.url.pathname);
  return refusalStatuses.includes(response.status) && immutableWords.test(bodyText(response));
}

/** Statuses with which registries refuse to move a tag, besides 403. */
const conflictStatuses: readonly number[] = [400, 405, 409, 412];
const refusalStatuses: readonly number[] = [...conflictStatuses, 403];

/**
 * True when the response to a push under a tag that points at other content means that the tag cannot be moved. A 403 means that only
 * where this run has written to the repository before: else it is the account that may not write.
 */
export function refusesToMoveTag(response: HttpResponse, hasWritten: boolean): boolean {
  if (namesImmutability(response)) return true;
  if (response.status === 403) return hasWritten;
  const code = codeOf(response);
  return conflictStatuses.includes(response.status) && (code === 'unsupported' || code === 'denied');
}

function isManifestPush({ method, url }: HttpResponse): boolean {
  return method === 'PUT' && url.pathname.includes('/manifests/');
}

/** CNCF distribution refuses such a manifest with status 500, unless its configuration allows the URLs. */
function refusesExternalLayers(response: HttpResponse, { pushed }: ErrorContext): boolean {
  return pushed === 'external-layers' && hasCode(response, 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN');
}

/** Texts of registries that name a reason, the most specific first. */
const textReasons: readonly (readonly [text: RegExp, reason: RegistryReason])[] = [
  [/installation not allowed to create/i, 'token-may-not-create-packages'],
  [/installation not allowed to write/i, 'token-is-read-only'],
  [/permission_denied: ?write_package/i, 'package-not-linked-to-repository'],
  [/repository name must be lowercase/i, 'repository-name-not-lowercase'],
  [/index found, but Accept/i, 'accept-header-lost'],
  // net/http of Go, and nginx.
  [/HTTP request (?:was sent )?to (?:an )?HTTPS (?:server|port)/i, 'tls-expected'],
];
/** Nexus, deployment policy "Disable redeploy" (GoogleContainerTools/jib#3057). */
const storedOnceText = /does not allow updating assets|\bcannot be updated\b/i;

function reasonOf(response: HttpResponse, code: ErrorCode, context: ErrorContext): RegistryReason {
  const { status } = response;
  if (status === 0) return networkReason(response.networkError);
  if (status < 300) return response.truncated ? 'response-too-large' : 'success-without-effect';
  if (status < 400) return 'redirects-not-followed';
  if (refusesExternalLayers(response, context)) return 'external-layers-not-supported';
  const text = bodyText(response);
  const named = textReasons.find(([form]) => form.test(text))?.[1];
  if (named) return named;
  if (isManifestPush(response) && storedOnceText.test(text)) return 'manifest-stored-once';
  if (status === 429 || hasCode(response, 'TOOMANYREQUESTS')) return 'rate-limited';
  if (status === 413) return 'body-too-large';
  if (isOfStorage(response, context)) return 'storage-denied';
  const { identity, pushed } = context;
  if (code === 'unsupported' && pushed === 'nested-index') return 'nested-index-not-supported';
  if (code === 'unauthenticated') return identity === 'known' ? 'credentials-rejected' : 'login-required';
  if (code === 'denied') return identity === 'known' ? 'account-denied' : 'anonymous-denied';
  if (code === 'not-found')
    return hasCode(response, 'NAME_UNKNOWN') ? 'repository-not-found' : 'content-not-found';
  // Such as 501, which is not retried.
  if (code === 'unavailable' && status >= 500 && !isRetryable(response)) return 'request-not-supported';
  return usualReasons[code] ?? 'request-not-supported';
}

const usualReasons: Readonly<Partial<Record<ErrorCode, RegistryReason>>> = {
  conflict: 'tag-immutable',
  'digest-mismatch': 'content-altered',
  unavailable: 'registry-failing',
  'invalid-reference': 'repository-name-invalid',
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
  const errors = registryErrors(response).map((error) => shownError(error, show));
  if (errors.length > 0) return show(errors.join('; '), 500);
  const text = bodyText(response).trim();
  return isWebPage(response) || isHtml(response, text) ? 'an HTML page' : show(text, 200);
}

/** `CODE: message (detail)`; each part is bounded by itself, so that a long message leaves room for the detail. */
function shownError({ code, message, detail }: RegistryError, show: ErrorContext['show']): string {
  const [first = '', second] = [...new Set([message, detail])].filter((text) => text !== '');
  const said = first === '' ? show(code, 60) : `${show(code, 60)}: ${show(first, 200)}`;
  return second === undefined ? said : `${said} (${show(second, 200)})`;
}

function isHtml(response: HttpResponse, text: string): boolean {
  return /html/i.test(header(response, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}

/** Where content of a registry is read, for the error if it is wrong. */
export function originOf(repository: Repository): ContentOrigin {
  return {
    name: printRepository(repository),
    hint: 'Look for a proxy that alters responses, and report it to the operator of the registry.',
  };
}
