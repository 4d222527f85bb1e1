/** The Host on a GitHub Actions runner. */

import { promises } from 'node:fs';
import { delimiter, dirname, resolve } from 'node:path';
import { asCodedError, type CodedError, problemsOf } from '../../errors.ts';
import { defaultVerb, type VerbName } from '../../inputs/row.ts';
import { memoize, once } from '../../memoize.ts';
import { printable } from '../../text.ts';
import { cacheFolder } from '../cache-folder.ts';
import { createCredentials } from '../credentials/credentials.ts';
import { maskInputs, redactedError } from '../credentials/masking.ts';
import { gitHubApi } from '../github-api.ts';
import type { Environment, Facts, Host, Presentation, Trigger } from '../host.ts';
import { safeJson } from '../safe-json.ts';
import { createScratch } from '../scratch.ts';
import { lazyTrackedFiles } from '../tracked.ts';
import { appendToCommandFile } from './command-files.ts';
import { endGroup, setOutputByCommand, startGroup } from './core.ts';
import { eventFacts, headOrigin, repositorySource, ruleFacts, serverFacts, workflowOf } from './event.ts';
import { failureSummary } from './failure-summary.ts';
import { foreignContent } from './foreign-content.ts';
import { readActionInputs, reportOtherVariables } from './inputs.ts';
import { createRunnerLog, type RunnerLog } from './log.ts';
import { type Payload, readPayload } from './payload.ts';
import { finishedRunOf, pullRequestOf } from './pull-request.ts';
import { foreignPullRequest, readOnlyOrigin, readOnlyRun } from './read-only.ts';
import { explainOnRunner } from './registry-hints.ts';
import { subjectLines } from './subjects.ts';
import { triggerOf } from './trigger.ts';
import { isTrustedBuild } from './trusted-build.ts';
import { packagePage, visibilityNotice } from './visibility.ts';

interface Runner {
  readonly verb: VerbName;
  readonly log: RunnerLog;
  readonly environment: Environment;
  readonly payload: Payload;
  readonly trigger: Trigger;
  write(text: string): void;
}

/** `environment` is the process's own, since the files of the runner's library read that one; `verb` is that of a sub-action. */
export function createRunner(environment: Environment, write: (text: string) => void, verb?: VerbName): Host {
  const variables = readActionInputs(environment, verb);
  const log = createRunnerLog(write);
  maskInputs(log, variables.given);
  const { repository, defaultTo } = serverFacts(environment);
  const payload = readPayload(environment);
  const event = factsOfEvent(environment, payload);
  const { trigger } = event;
  const origin = readOnlyOrigin(environment, payload);
  const runContext = {
    ...(repository !== undefined && { repository }),
    ...(origin !== undefined && { foreign: origin }),
    payload,
  };
  const runner: Runner = { verb: verb ?? defaultVerb, trigger, log, environment, payload, write };
  return {
    async readInputs() {
      reportOtherVariables(variables, log);
      return event.foreign ? withoutHalfLogin(variables.given) : variables.given;
    },
    log,
    environment,
    defaultTo,
    gitHubApi: gitHubApi(environment),
    ...event,
    packagePage: (target) => packagePage(target, payload),
    ...lazyFiles(environment),
    readOnly: (target) => readOnlyRun(target, environment, payload),
    credentials: (login) => createCredentials({ environment, log, login }),
    facts: memoize((path) => facts(path, runner)),
    ...lazyTrackedFiles(environment),
    scratch: createScratch(environment),
    ...cacheFolder(environment),
    ...lazyCacheService(environment),
    keepsLayers: isTrustedBuild(environment, payload),
    explain: (error) => redactedError(explainOnRunner(error, runContext), log.redact),
    show: (presentation) => show(presentation, runner),
    fail: (error) => failWithoutResult(error, runner),
  };
}

type EventMember =
  | 'trigger'
  | 'event'
  | 'workflow'
  | 'foreign'
  | 'finishedRun'
  | 'pullRequest'
  | 'foreignContent';

/** What the event says about the run. */
function factsOfEvent(environment: Environment, payload: Payload): Pick<Host, EventMember> {
  const trigger = triggerOf(environment, payload);
  const workflow = workflowOf(environment);
  const foreign = foreignPullRequest(environment, payload);
  const finishedRun = finishedRunOf(environment, payload);
  const pullRequest = pullRequestOf(trigger, environment, payload);
  const content = foreignContent(environment, payload);
  return {
    trigger,
    event: ruleFacts(environment, payload),
    ...(workflow && { workflow }),
    ...(foreign && { foreign }),
    ...(finishedRun && { finishedRun }),
    ...(pullRequest && { pullRequest }),
    ...(content && { foreignContent: content }),
  };
}

type FileMember = 'openWorkspace' | 'readInputFile' | 'openWorkspaceFile' | 'writeResultFile';

/** Loaded when it is used. */
function lazyFiles({ GITHUB_WORKSPACE: limit }: Environment): Pick<Host, FileMember> {
  return {
    openWorkspace: async (options) =>
      (await loadWorkspace()).openFiles({ ...options, ...(limit && { top: limit }) }),
    readInputFile: async (...file) => (await import('../input-file.ts')).readInputFile(...file),
    openWorkspaceFile: async (...file) => (await import('../workspace-file.ts')).openWorkspaceFile(...file),
    writeResultFile: async (...file) => (await import('../result-file.ts')).writeResultFile(...file),
  };
}

/** A run that may not read secrets has the user name of a login alone. */
function withoutHalfLogin(inputs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (inputs.get('password')?.trim()) return inputs;
  return new Map([...inputs].filter(([name]) => name !== 'username'));
}

/** Loaded when it is used, which plain Wasm never does. */
function lazyCacheService(environment: Environment): Pick<Host, 'cacheService'> {
  if (!environment.ACTIONS_RUNTIME_TOKEN && !environment.ACTIONS_CACHE_URL) return {};
  const load = async () => (await import('./cache-service.ts')).cacheService;
  return {
    cacheService(requests) {
      const open = once(async () => (await load())(environment, requests));
      return {
        find: async (...args) => await (await open())?.find(...args),
        save: async (...args) => (await (await open())?.save(...args)) ?? false,
      };
    },
  };
}

/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => import(/* webpackChunkName: "publish" */ '../workspace-facts.ts');

/**
 * From git, as on the command line. Where there is no checkout, as in a job that only downloads what another one has built, or git
 * cannot read it, the commit is that of the event.
 */
async function facts(path: string, { environment, payload, trigger, log }: Runner): Promise<Facts> {
  const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
  const limit = environment.GITHUB_WORKSPACE || undefined;
  const checkout = await readCheckoutOf(path, withCeiling(environment), limit);
  if (checkout.kind === 'read' && checkout.note !== undefined) log.notice(checkout.note);
  if (checkout.kind === 'read') {
    const commit = commitFacts(checkout, environment, headOrigin(environment, trigger));
    return { ...commit, ...folderNames(path, limit, commit.source) };
  }
  const commit = eventFacts(environment, payload);
  const reason = checkout.kind === 'refused' ? checkout.reason : `${printable(path)} is in no checkout`;
  log.info(
    commit.revision
      ? `The commit is that of the event, since git cannot read it: ${reason}`
      : `The commit is not known: ${reason}`,
  );
  return { ...commit, ...folderNames(path, limit, repositorySource(environment)) };
}

/** A checkout around the folder of all jobs, such as that of a home folder, is none of this repository. */
function withCeiling(environment: Environment): Environment {
  const { GITHUB_WORKSPACE: workspace, GIT_CEILING_DIRECTORIES: others } = environment;
  if (!workspace) return environment;
  const all = [dirname(resolve(workspace)), others].filter(Boolean);
  return { ...environment, GIT_CEILING_DIRECTORIES: all.join(delimiter) };
}

/** Throws what the outputs could not be written for, after everything else has been shown; what was published stays published. */
async function show(presentation: Presentation, runner: Runner): Promise<void> {
  const { log, payload } = runner;
  log.progress(undefined);
  for (const line of presentation.lines) log.info(line);
  if (presentation.details) showGroup(presentation.details, runner);
  for (const warning of presentation.warnings) log.warn(warning);
  for (const notice of presentation.notices) log.notice(notice);
  const visibility = visibilityNotice(presentation.published, payload);
  if (visibility) log.notice(visibility);
  log.flush();
  const undelivered = await errorOf(() => writeOutputs(presentation, runner));
  await optional(runner, 'the job summary', () => writeSummary(presentation, runner));
  await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(presentation, runner));
  const { failure } = presentation;
  if (!failure && undelivered) throw undelivered;
  const more = undelivered ? [`${undelivered.message} [${undelivered.code}]`] : [];
  if (failure) fail(failure.error, [...failure.others, ...more], log);
}

async function errorOf(work: () => Promise<void>): Promise<CodedError | undefined> {
  try {
    await work();
    return undefined;
  } catch (error) {
    return asCodedError(error);
  }
}

async function writeOutputs({ outputs }: Presentation, { environment }: Runner): Promise<void> {
  if (!environment.GITHUB_OUTPUT) {
    for (const [name, value] of Object.entries(outputs)) setOutputByCommand(name, value);
    return;
  }
  const { outputLines } = await import(/* webpackMode: "eager" */ './output-lines.ts');
  appendToCommandFile('GITHUB_OUTPUT', environment, outputLines(outputs));
}

function showGroup({ title, json }: NonNullable<Presentation['details']>, { write }: Runner): void {
  startGroup(title);
  write(`${safeJson(json)}\n`);
  endGroup();
}

async function writeSummary({ summary, failure }: Presentation, runner: Runner): Promise<void> {
  const { environment, payload, log, verb } = runner;
  if (!environment.GITHUB_STEP_SUMMARY) return;
  const text =
    summary?.((repository) => packagePage(repository, payload)) ??
    (failure && failureSummary(verb, failure.error));
  // A blank line ends the block, so that the summary of a later action does not become a part of it.
  if (text !== undefined) appendToCommandFile('GITHUB_STEP_SUMMARY', environment, `${log.redact(text)}\n\n`);
}

async function writeSubjects({ published }: Presentation, { environment }: Runner): Promise<void> {
  const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
  if (!file || published.length === 0) return;
  const listed = list ? await promises.readFile(list, 'utf8').catch(() => undefined) : undefined;
  const lines = subjectLines(published, listed);
  if (lines.length > 0) appendToCommandFile('GITHUB_ARTIFACTS', environment, `${lines.join('\n')}\n`);
}

/** What was published stays published; a summary that cannot be written does not fail the step. */
async function optional({ log }: Runner, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.info(`Warning: ${what} is missing: ${asCodedError(error).message}`);
  }
}

/** There is nothing else that the summary could say. */
function failWithoutResult(failure: CodedError, runner: Runner): void {
  fail(failure, [], runner.log);
  const { environment, log, verb } = runner;
  if (!environment.GITHUB_STEP_SUMMARY) return;
  const text = `${log.redact(failureSummary(verb, failure))}\n\n`;
  try {
    appendToCommandFile('GITHUB_STEP_SUMMARY', environment, text);
  } catch (error) {
    log.info(`Warning: the job summary is missing: ${asCodedError(error).message}`);
  }
}

/** One annotation: each problem with its hint, and what else failed. */
function fail(failure: CodedError, others: readonly string[], log: RunnerLog): void {
  log.progress(undefined);
  log.flush();
  const cause =
    failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
  for (const line of cause?.split('\n').slice(0, 20) ?? []) log.info(line);
  const problems = problemsOf(failure).flatMap(({ code, message, hint }) => [`${message} [${code}]`, hint]);
  log.error([...problems, ...others]);
}
