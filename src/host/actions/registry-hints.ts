/** Hints for registry errors on a runner: what to change in the workflow, or in the settings of a package on GitHub. */

import { documentation } from '../../documentation.ts';
import { CodedError, type RegistryReason } from '../../errors.ts';
import { printable } from '../../text.ts';
import type { Payload } from './payload.ts';
import { settingsLink } from './visibility.ts';

/** What the runner knows of the run. */
export interface RunContext {
  /** `owner/repository` on github.com that the workflow belongs to. */
  readonly repository?: string;
  /** Whose pull request has given this run a read-only token and no secrets: `Dependabot`, or `the fork eve/shop`. */
  readonly foreign?: string;
  /** Payload of the event. */
  readonly payload?: Payload;
}

const permissions = 'permissions: { contents: read, packages: write }';
const githubHost = 'ghcr.io';

/** Returns the error with a hint for a workflow, where its reason has one; any other error is returned unchanged. */
export function explainOnRunner(error: CodedError, context: RunContext): CodedError {
  const { response } = error;
  if (response?.reason === undefined) return error;
  const mayNotRead = response.reason === 'account-denied' && response.access === 'pull';
  const hint = mayNotRead
    ? readHint(response.repository, context)
    : hintFor(response.reason, response.repository, context);
  return hint === undefined ? error : new CodedError(error.code, error.message, { hint, cause: error });
}

/** A package is read with the rights of the repository that the workflow belongs to. */
function readHint(repository: string, { repository: own, payload = {} }: RunContext): string | undefined {
  if (!repository.startsWith(`${githubHost}/`)) return undefined;
  return `Add "packages: read" to the permissions of the job, and give ${own ?? 'this repository'} the role Read under "Manage Actions access" of the package: ${settingsLink(repository, payload)}`;
}

function hintFor(reason: RegistryReason, repository: string, context: RunContext): string | undefined {
  const [host = ''] = repository.split('/', 1);
  switch (reason) {
    case 'token-may-not-create-packages':
      return (
        otherRun(host, context) ??
        `Add this to the job, or ask an owner of the organization to allow the creation of packages: ${permissions}`
      );
    case 'token-is-read-only':
      return otherRun(host, context) ?? `Add this to the job: ${permissions}`;
    case 'package-not-linked-to-repository':
      return `Give ${context.repository ?? 'this repository'} the role Write under "Manage Actions access" of the package: ${settingsLink(repository, context.payload ?? {})}`;
    case 'login-required':
      return (host === githubHost ? undefined : otherRun(host, context)) ?? logInOrSecret(host);
    case 'anonymous-denied':
      return otherRun(host, context) ?? logInOrSecret(host);
    case 'credentials-expired':
      return logIn(host);
    // Whoever has logged in to another registry could read its secret.
    case 'push-not-granted':
    case 'account-denied':
      return host === githubHost
        ? (otherRun(host, context) ?? `Add this to the job: ${permissions}`)
        : undefined;
    default:
      return undefined;
  }
}

function logIn(host: string): string {
  return `Log in before this step: docker login ${host}`;
}

/** A secret that does not exist is an empty input, which is the same as none. */
function logInOrSecret(host: string): string {
  if (host === githubHost) return logIn(host);
  return `Give "username" and "password" (is the secret set?), or log in before this step: docker login ${host}`;
}

/** A run for a pull request from a fork or from Dependabot has a read-only token and no secrets, whatever the workflow says. */
function otherRun(host: string, { foreign }: RunContext): string | undefined {
  if (foreign === undefined) return undefined;
  const has = host === githubHost ? 'a read-only token' : 'no access to secrets';
  return `Run this on workflow_run instead, since a pull request from ${printable(foreign, 100)} has ${has}: ${documentation('forks')}`;
}
