/** Errors of a registry: a response that is not a success, told as what happened, why, and how to fix it. */

import { CodedError, type ErrorCode } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { printRepository, type Repository } from '../oci/reference.ts';
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

/** What an error has to name besides the response: the action, who tried it, and where. */
export interface ErrorContext {
  /** Completes "could not …": `set the tag 1.0.0`. */
  readonly action: string;
  readonly repository: Repository;
  readonly identity: 'anonymous' | 'known';
  /** Makes text from a registry safe to show. */
  readonly show: (text: string, limit?: number) => string;
  /** `owner/repository` on github.com that this run belongs to. */
  readonly repositoryOnGitHub?: string;
  /** Name of the event that started the run on a runner. */
  readonly eventName?: string;
}

/** The error for an response that will not get better, or for the last one when the time is up. */
export function responseError(response: HttpResponse, context: ErrorContext): CodedError {
  if (isSuccess(response) || isWebPage(response)) return unconfirmed(response, context);
  const code = codeOf(response);
  const said = saying(response, context.show);
  const place = `${printRepository(context.repository)}: could not ${context.action}`;
  const request = `${response.method} ${context.show(`${response.url.host}${response.url.pathname}`, 160)}`;
  const { cause, hint } = explain(response, code, context);
  return new CodedError(code, `${place}: ${cause} (${request}: ${outcome(response, said, context)})`, {
    hint,
    ...(response.networkError && { cause: new Error(context.show(response.networkError.message)) }),
  });
}

/** A success that is none: no session address, no content afterwards; a web server that says yes to everything does this. */
function unconfirmed(response: HttpResponse, { action, repository }: ErrorContext): CodedError {
  const said = response.truncated
    ? 'more than may be read'
    : `status ${response.status} without having done it`;
  const message = `${printRepository(repository)}: could not ${action}: the registry answered ${said}`;
  return new CodedError('unavailable', message, {
    hint: 'Check that the address is that of a container registry, then run again.',
  });
}

/** One of our codes for what the registry means; its own codes come before the status, which registries mix up. */
export function codeOf(response: HttpResponse): ErrorCode {
  if (response.status === 0 || response.status >= 500 || response.status === 408 || response.status === 429)
    return 'unavailable';
  if (isWebPage(response)) return 'unavailable';
  if (hasCode(response, 'TOOMANYREQUESTS', 'UNAVAILABLE')) return 'unavailable';
  if (response.status === 401 || hasCode(response, 'UNAUTHORIZED')) return 'unauthenticated';
  if (response.status === 403 || hasCode(response, 'DENIED')) return 'denied';
  if (hasCode(response, 'DIGEST_INVALID', 'SIZE_INVALID')) return 'digest-mismatch';
  if (hasCode(response, 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'))
    return 'not-found';
  if (hasCode(response, 'NAME_INVALID')) return 'invalid-reference';
  if (isImmutable(response)) return 'conflict';
  return response.status === 404 ? 'not-found' : 'unsupported';
}

/** True when a registry refuses to move a tag, in any of the known wordings. */
export function isImmutable(response: HttpResponse): boolean {
  if (response.status === 409 || response.status === 412) return true;
  if (response.status !== 400 && response.status !== 403 && response.status !== 405) return false;
  return immutableWords.test(bodyText(response));
}

const immutableWords =
  /cannot be overwritten|is immutable|immutable tag|ImageTagAlreadyExists|TAG_INVALID|tag already exists/i;

function saying(response: HttpResponse, show: ErrorContext['show']): string {
  if (response.headers.has('content-encoding')) return 'a compressed page instead of an response';
  const errors = registryErrors(response).map(({ code, message }) =>
    message ? `${code}: ${message}` : code,
  );
  if (errors.length > 0) return show(errors.join('; '), 300);
  const text = bodyText(response).trim();
  if (isHtml(response, text)) return 'an HTML page instead of an response';
  return show(text, 200);
}

function isHtml(response: HttpResponse, text: string): boolean {
  return /html/i.test(header(response, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}

function outcome(response: HttpResponse, said: string, { show }: ErrorContext): string {
  if (response.status === 0)
    return show(
      `${networkErrorCode(response.networkError)} ${response.networkError?.message ?? 'no response'}`.trim(),
      200,
    );
  return said === '' ? `status ${response.status}` : `status ${response.status}, ${said}`;
}

interface Explanation {
  readonly cause: string;
  readonly hint: string;
}

interface Rule {
  readonly applies: (response: HttpResponse, text: string) => boolean;
  readonly explanation: (context: ErrorContext, response: HttpResponse) => Explanation;
}

const permissionLine = 'permissions: { contents: read, packages: write }';

/** In this order: the most telling text first. */
const rules: readonly Rule[] = [
  {
    applies: (_response, text) => /installation not allowed to create/i.test(text),
    explanation: (context) => ({
      cause: "the job's token may not create packages",
      hint:
        foreign(context) ??
        `Add this to the job, or ask an owner of the organization about package creation: ${permissionLine}`,
    }),
  },
  {
    applies: (_response, text) => /installation not allowed to write/i.test(text),
    explanation: (context) => ({
      cause: "the job's token may only read packages",
      hint: foreign(context) ?? `Add this to the job: ${permissionLine}`,
    }),
  },
  {
    applies: (_response, text) => /permission_denied: ?write_package/i.test(text),
    explanation: (context) => ({
      cause: 'the package exists, and this repository may not write to it',
      hint: `Add ${context.repositoryOnGitHub ?? 'this repository'} with the role Write under "Manage Actions access" at ${settingsPage(context)}`,
    }),
  },
  {
    applies: (_response, text) => /repository name must be lowercase/i.test(text),
    explanation: ({ repository }) => ({
      cause: 'the repository name must be lower-case',
      hint: `Write it in lower case: ${printRepository(repository).toLowerCase()}`,
    }),
  },
  {
    applies: (response) =>
      /SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/.test(networkErrorCode(response.networkError)),
    explanation: ({ repository }) => ({
      cause: 'its certificate is not trusted here',
      hint: `Name the file with the certificate authenticator of ${repository.host}: ca-file: path/to/ca.pem`,
    }),
  },
  {
    applies: (response) => /EPROTO|ERR_SSL/.test(networkErrorCode(response.networkError)),
    explanation: ({ repository }) => ({
      cause: 'it does not speak TLS',
      hint: `If this registry is meant to be reached by plain http, say so: plain-http: ${repository.host}`,
    }),
  },
  {
    applies: (response) => response.status === 429 || hasCode(response, 'TOOMANYREQUESTS'),
    explanation: ({ repository }) => ({
      cause: 'the registry limits how often it may be asked, for longer than this run may wait',
      hint: `Run again later, log in to ${repository.host} where it allows more to known users, or lower the load: concurrency: 2`,
    }),
  },
  {
    applies: (response) => response.status === 413,
    explanation: () => ({
      cause: 'the registry, or a proxy before it, does not take bodies of this size',
      hint: 'Ask whoever runs the registry to raise its limit, or make the file smaller.',
    }),
  },
  {
    applies: (response, text) => response.status >= 400 && /index found, but Accept/i.test(text),
    explanation: () => ({
      cause: 'the registry did not see the media types we accept',
      hint: 'Report this with the log of the run.',
    }),
  },
];

/** The explanation of the first rule that knows the text, else that of the code. */
function explain(response: HttpResponse, code: ErrorCode, context: ErrorContext): Explanation {
  const text = response.status >= 400 ? bodyText(response) : '';
  const rule = rules.find(({ applies }) => applies(response, text));
  return rule ? rule.explanation(context, response) : usual(response, code, context);
}

function usual(response: HttpResponse, code: ErrorCode, context: ErrorContext): Explanation {
  const { host } = context.repository;
  switch (code) {
    case 'unauthenticated':
      return context.identity === 'anonymous'
        ? {
            cause: 'the registry wants a login and none is known for it',
            hint: `Log in before this step: docker login ${host}`,
          }
        : {
            cause: 'the registry does not accept the credentials',
            hint: `Check the user name and the secret for ${host}, and that the token has not expired.`,
          };
    case 'denied':
      return denied(context);
    case 'not-found':
      return missing(response, context);
    case 'conflict':
      return {
        cause: 'the tag may not be moved',
        hint: 'Publish under a new version, or allow the tag to move in the settings of the registry.',
      };
    case 'digest-mismatch':
      return {
        cause: 'the registry received other bytes than were sent',
        hint: 'Run again; if it happens again, look for a proxy that changes requests.',
      };
    case 'unavailable':
      return unavailable(response, host);
    default:
      return {
        cause: 'the registry does not take it',
        hint: `Check that ${host} stores OCI artifacts of this kind.`,
      };
  }
}

function denied(context: ErrorContext): Explanation {
  const { repository, identity } = context;
  const cause = identity === 'anonymous' ? 'anonymous users may not do this' : 'this account may not do this';
  const login =
    identity === 'anonymous' ? `Log in before this step: docker login ${repository.host}` : undefined;
  const onGitHub = repository.host === 'ghcr.io' ? `Add this to the job: ${permissionLine}` : undefined;
  return {
    cause,
    hint:
      foreign(context) ??
      login ??
      onGitHub ??
      `Give the account the right to push to ${printRepository(repository)}.`,
  };
}

function missing(response: HttpResponse, { repository }: ErrorContext): Explanation {
  const noRepository = registryErrors(response).some(({ code }) => code === 'NAME_UNKNOWN');
  return noRepository
    ? {
        cause: 'the registry has no such repository',
        hint: `Create it first, where the registry does not do so by itself: ${repository.name}`,
      }
    : {
        cause: 'the registry does not have it',
        hint: `Check the address, and that the account may see ${printRepository(repository)}.`,
      };
}

function unavailable(response: HttpResponse, host: string): Explanation {
  if (response.status > 0)
    return {
      cause: 'the registry failed, again and again',
      hint: `Run again when ${host} works; a rerun sends only what is missing.`,
    };
  return {
    cause: 'the registry was not reached',
    hint: `Check the address ${host} and the network, then run again; a rerun sends only what is missing.`,
  };
}

/** Runs for a stranger's change have a token that reads only, whatever the workflow says. */
function foreign({ eventName }: ErrorContext): string | undefined {
  if (eventName !== 'pull_request') return undefined;
  return (
    'Publish from a push or workflow_run job instead, or as a dry run here: a pull request from a fork or from Dependabot has a token that only reads. For a branch of this repository, add to the job: ' +
    permissionLine
  );
}

function settingsPage({ repository }: ErrorContext): string {
  const [owner = '', ...rest] = repository.name.split('/');
  return `https://github.com/orgs/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}/settings (users/${owner} instead of orgs/${owner} for a personal account)`;
}

/** The error for content that a repository was expected to hold. */
export function contentNotFound(repository: Repository, digest: Digest): CodedError {
  return new CodedError('not-found', `${printRepository(repository)} has no ${digest}`, {
    hint: 'Check the reference, and that the content has not been deleted.',
  });
}
