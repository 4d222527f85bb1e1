/** Advice: the texts that users paste into issues, each with its cause and the one thing that fixes it. */

import type { ErrorCode } from '../errors.ts';
import { printRepository } from '../oci/reference.ts';
import type { ErrorContext } from './error-context.ts';
import { type HttpResponse, hasCode, plainText, registryErrors } from './http/response.ts';
import { faultCode } from './http/retry.ts';

export interface Advice {
  readonly cause: string;
  readonly hint: string;
}

interface Rule {
  readonly applies: (answer: HttpResponse, text: string) => boolean;
  readonly advice: (errorContext: ErrorContext, answer: HttpResponse) => Advice;
}

const permissionLine = 'permissions: { contents: read, packages: write }';

/** In this order: the most telling text first. */
const rules: readonly Rule[] = [
  {
    applies: (_answer, text) => /installation not allowed to create/i.test(text),
    advice: (errorContext) => ({
      cause: "the job's token may not create packages",
      hint:
        foreign(errorContext) ??
        `Add this to the job, or ask an owner of the organization about package creation: ${permissionLine}`,
    }),
  },
  {
    applies: (_answer, text) => /installation not allowed to write/i.test(text),
    advice: (errorContext) => ({
      cause: "the job's token may only read packages",
      hint: foreign(errorContext) ?? `Add this to the job: ${permissionLine}`,
    }),
  },
  {
    applies: (_answer, text) => /permission_denied: ?write_package/i.test(text),
    advice: (errorContext) => ({
      cause: 'the package exists, and this repository may not write to it',
      hint: `Add ${errorContext.repositoryOnGitHub ?? 'this repository'} with the role Write under "Manage Actions access" at ${settingsPage(errorContext)}`,
    }),
  },
  {
    applies: (_answer, text) => /repository name must be lowercase/i.test(text),
    advice: ({ repository }) => ({
      cause: 'the repository name must be lower-case',
      hint: `Write it in lower case: ${printRepository(repository).toLowerCase()}`,
    }),
  },
  {
    applies: (answer) => /SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/.test(faultCode(answer.lost)),
    advice: ({ repository }) => ({
      cause: 'its certificate is not trusted here',
      hint: `Name the file with the certificate authenticator of ${repository.host}: ca-file: path/to/ca.pem`,
    }),
  },
  {
    applies: (answer) => /EPROTO|ERR_SSL/.test(faultCode(answer.lost)),
    advice: ({ repository }) => ({
      cause: 'it does not speak TLS',
      hint: `If this registry is meant to be reached by plain http, say so: plain-http: ${repository.host}`,
    }),
  },
  {
    applies: (answer) => answer.status === 429 || hasCode(answer, 'TOOMANYREQUESTS'),
    advice: ({ repository }) => ({
      cause: 'the registry limits how often it may be asked, for longer than this run may wait',
      hint: `Run again later, log in to ${repository.host} where it allows more to known users, or lower the load: concurrency: 2`,
    }),
  },
  {
    applies: (answer) => answer.status === 413,
    advice: () => ({
      cause: 'the registry, or a proxy before it, does not take bodies of this size',
      hint: 'Ask whoever runs the registry to raise its limit, or make the file smaller.',
    }),
  },
  {
    applies: (answer, text) => answer.status >= 400 && /index found, but Accept/i.test(text),
    advice: () => ({
      cause: 'the registry did not see the media types we accept',
      hint: 'Report this with the log of the run.',
    }),
  },
];

/** The advice of the first rule that knows the text, else that of the code. */
export function explain(answer: HttpResponse, code: ErrorCode, errorContext: ErrorContext): Advice {
  const text = answer.status >= 400 ? plainText(answer) : '';
  const rule = rules.find(({ applies }) => applies(answer, text));
  return rule ? rule.advice(errorContext, answer) : usual(answer, code, errorContext);
}

function usual(answer: HttpResponse, code: ErrorCode, errorContext: ErrorContext): Advice {
  const { host } = errorContext.repository;
  switch (code) {
    case 'unauthenticated':
      return errorContext.identity === 'anonymous'
        ? {
            cause: 'the registry wants a login and none is known for it',
            hint: `Log in before this step: docker login ${host}`,
          }
        : {
            cause: 'the registry does not accept the credentials',
            hint: `Check the user name and the secret for ${host}, and that the token has not expired.`,
          };
    case 'denied':
      return denied(errorContext);
    case 'not-found':
      return missing(answer, errorContext);
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
      return unavailable(answer, host);
    default:
      return {
        cause: 'the registry does not take it',
        hint: `Check that ${host} stores OCI artifacts of this kind.`,
      };
  }
}

function denied(errorContext: ErrorContext): Advice {
  const { repository, identity } = errorContext;
  const cause = identity === 'anonymous' ? 'anonymous users may not do this' : 'this account may not do this';
  const login =
    identity === 'anonymous' ? `Log in before this step: docker login ${repository.host}` : undefined;
  const onGitHub = repository.host === 'ghcr.io' ? `Add this to the job: ${permissionLine}` : undefined;
  return {
    cause,
    hint:
      foreign(errorContext) ??
      login ??
      onGitHub ??
      `Give the account the right to push to ${printRepository(repository)}.`,
  };
}

function missing(answer: HttpResponse, { repository }: ErrorContext): Advice {
  const noRepository = registryErrors(answer).some(({ code }) => code === 'NAME_UNKNOWN');
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

function unavailable(answer: HttpResponse, host: string): Advice {
  if (answer.status > 0)
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
