/** The Host on a GitHub Actions runner. */

import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CodedError } from '../../errors.ts';
import { memoize } from '../../memoize.ts';
import { openFiles } from '../../workspace/disk.ts';
import { commitFacts } from '../commit-facts.ts';
import { createCredentials } from '../credentials/credentials.ts';
import { maskSecret } from '../credentials/masking.ts';
import { folderName } from '../folder-name.ts';
import { isTop, readCheckout } from '../git.ts';
import type { Environment, Facts, Host, Presentation, Trigger } from '../host.ts';
import { readInputFile } from '../input-file.ts';
import { safeJson } from '../safe-json.ts';
import { createScratch } from '../scratch.ts';
import { endGroup, setOutput, startGroup, summary } from './core.ts';
import {
  eventFacts,
  headOrigin,
  type Payload,
  readPayload,
  ruleFacts,
  serverFacts,
  triggerOf,
} from './event.ts';
import { readActionInputs } from './inputs.ts';
import { createRunnerLog, type RunnerLog } from './log.ts';
import { explainOnRunner } from './registry-hints.ts';
import { subjectLines } from './subjects.ts';
import { visibilityNotice } from './visibility.ts';

interface Runner {
  readonly log: RunnerLog;
  readonly environment: Environment;
  readonly payload: Payload;
  readonly trigger: Trigger;
  write(text: string): void;
}

/** `environment` is the process's own, since the files of the runner's library read that one. */
export function createRunner(environment: Environment, write: (text: string) => void): Host {
  const inputs = readActionInputs(environment);
  const log = createRunnerLog(write);
  for (const name of ['token', 'password']) maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
  const { GITHUB_EVENT_NAME: eventName } = environment;
  const { repository, defaultTo } = serverFacts(environment);
  const runContext = {
    ...(repository !== undefined && { repository }),
    ...(eventName !== undefined && { eventName }),
    payload: readPayload(environment),
  };
  const trigger = triggerOf(environment, runContext.payload);
  const runner: Runner = {
    trigger,
    log,
    environment,
    payload: runContext.payload,
    write,
  };
  return {
    readInputs: async () => inputs,
    log,
    environment,
    defaultTo,
    trigger,
    event: ruleFacts(environment, runContext.payload),
    openWorkspace: openFiles,
    readInputFile,
    credentials: (login) => createCredentials({ environment, log, login }),
    facts: memoize((path) => facts(path, runner)),
    scratch: createScratch(environment),
    explain: (error) => explainOnRunner(error, runContext),
    show: (presentation) => show(presentation, runner),
    fail: (error) => fail(error, [], log),
  };
}

/** From git, as on the command line; the event stands in when git refuses a checkout that is there. */
async function facts(path: string, { environment, payload, trigger, log }: Runner): Promise<Facts> {
  const checkout = await readCheckout(resolve(path), environment);
  if (checkout.kind !== 'refused') {
    const commit = commitFacts(checkout, environment, headOrigin(environment, trigger));
    return { ...commit, folder: folderName(path, isTop(checkout), commit.source) };
  }
  log.info(`The commit is taken from the event, since git cannot read it: ${checkout.reason}`);
  const commit = eventFacts(environment, payload);
  const wasCheckedOutHere = resolve(path) === resolve(environment.GITHUB_WORKSPACE ?? '');
  return { ...commit, folder: folderName(path, wasCheckedOutHere, commit.source) };
}

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
  for (const [name, value] of Object.entries(presentation.outputs)) setOutput(name, value);
  await optional(runner, 'the job summary', () => writeSummary(presentation, runner));
  await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(presentation, runner));
  if (presentation.failure) fail(presentation.failure.error, presentation.failure.others, log);
}

function showGroup({ title, json }: NonNullable<Presentation['details']>, { write }: Runner): void {
  startGroup(title);
  write(`${safeJson(json)}\n`);
  endGroup();
}

async function writeSummary(presentation: Presentation, { environment }: Runner): Promise<void> {
  if (!environment.GITHUB_STEP_SUMMARY || !presentation.summary) return;
  await summary.addRaw(presentation.summary()).write();
}

async function writeSubjects({ published }: Presentation, { environment }: Runner): Promise<void> {
  const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
  if (!file || published.length === 0) return;
  const listed = list ? await readFile(list, 'utf8').catch(() => undefined) : undefined;
  const lines = subjectLines(published, listed);
  if (lines.length > 0) await appendFile(file, `${lines.join('\n')}\n`);
}

/** What was published stays published; a summary that cannot be written does not fail the step. */
async function optional({ log }: Runner, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.info(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One annotation: the error, its hint, and what else failed. */
function fail(failure: CodedError, others: readonly string[], log: RunnerLog): void {
  log.progress(undefined);
  log.flush();
  const cause =
    failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
  for (const line of cause?.split('\n').slice(0, 20) ?? []) log.info(line);
  log.error([`${failure.message} [${failure.code}]`, failure.hint, ...others]);
}
