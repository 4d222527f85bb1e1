/** The Host on a GitHub Actions runner. */

import { appendFile, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type * as Core from '@actions/core';
import type { CodedError } from '../../errors.ts';
import type { Report } from '../../release/report-record.ts';
import { openFiles } from '../../workspace/disk.ts';
import { artifactLine, failureLines } from '../artifact-line.ts';
import { commitFacts } from '../commit-facts.ts';
import { createCredentials } from '../credentials/credentials.ts';
import { maskSecret } from '../credentials/masking.ts';
import { passwordHost } from '../credentials/password-host.ts';
import type { Environment } from '../exec.ts';
import { folderName } from '../folder-name.ts';
import { isTop, readCheckout } from '../git.ts';
import type { Facts, Host } from '../host.ts';
import { readInputFile } from '../input-file.ts';
import { safeJson } from '../safe-json.ts';
import { createScratch } from '../scratch.ts';
import { eventFacts, headOrigin, type Payload, readPayload, serverFacts, triggerOf } from './event.ts';
import { readActionInputs } from './inputs.ts';
import { createRunnerLog, type RunnerLog } from './log.ts';
import { outputsOf } from './outputs.ts';
import { subjectLines } from './subjects.ts';
import { summaryOf } from './summary.ts';
import { visibilityNotice } from './visibility.ts';

interface Runner {
  readonly core: typeof Core;
  readonly log: RunnerLog;
  readonly environment: Environment;
  readonly inputs: ReadonlyMap<string, string>;
  readonly payload: Payload;
}

/** `environment` is the process's own, since the runner's library reads that one. */
export async function createRunner(environment: Environment): Promise<Host> {
  const core = await import('@actions/core');
  const inputs = readActionInputs(environment);
  const log = createRunnerLog(core);
  for (const name of ['token', 'password']) maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
  const runner: Runner = { core, log, environment, inputs, payload: readPayload(environment) };
  let delivered: Report['artifacts'] = [];
  return {
    door: 'actions',
    inputs,
    log,
    openWorkspace: openFiles,
    readInputFile,
    facts: (path) => facts(path, runner),
    findCredential: credentials(runner),
    scratch: createScratch(environment),
    async deliver(report) {
      delivered = report.artifacts;
      await deliver(report, runner);
    },
    fail: (failure) => fail(failure, delivered, log),
  };
}

/** With git's answer the same facts as in a shell; the event stands in when git refuses a checkout that is there. */
async function facts(path: string, { environment, payload, inputs, log }: Runner): Promise<Facts> {
  const server = serverFacts(environment);
  passwordHost(inputs, server.defaultTo);
  const trigger = triggerOf(environment, payload);
  const checkout = await readCheckout(resolve(path), environment);
  if (checkout.kind !== 'refused') {
    const commit = commitFacts(checkout, environment, headOrigin(environment, trigger));
    return { trigger, ...server, ...commit, folder: folderName(path, isTop(checkout), commit.source) };
  }
  log.info(`The commit is taken from the event, since git does not tell it: ${checkout.reason}`);
  const commit = eventFacts(environment, payload);
  const wasCheckedOutHere = resolve(path) === resolve(environment.GITHUB_WORKSPACE ?? '');
  return { trigger, ...server, ...commit, folder: folderName(path, wasCheckedOutHere, commit.source) };
}

function credentials({ environment, inputs, log }: Runner): Host['findCredential'] {
  const { defaultTo } = serverFacts(environment);
  const given = (name: string) => inputs.get(name)?.trim() || undefined;
  const [username, token, password] = [given('username'), given('token'), inputs.get('password')];
  return createCredentials({
    environment,
    log,
    passwordHost: () => passwordHost(inputs, defaultTo),
    ...(username && { username }),
    ...(password && { password }),
    ...(token && { token }),
  });
}

async function deliver(report: Report, runner: Runner): Promise<void> {
  const { core, log, payload } = runner;
  log.progress(undefined);
  for (const artifact of report.artifacts) log.info(artifactLine(artifact, report.dryRun));
  if (report.plan) showPlan(report.plan, core);
  for (const tag of report.tagsUnknown)
    log.warn(`it is not known where ${tag} points; run again to settle it`);
  for (const note of report.notes) log.notice(note);
  const visibility = visibilityNotice(report.artifacts, payload);
  if (visibility) log.notice(visibility);
  log.flush();
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value);
  await optional(runner, 'the job summary', () => writeSummary(report, runner));
  await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(report, runner));
}

function showPlan(plan: unknown, core: typeof Core): void {
  core.startGroup('Plan');
  core.info(safeJson(plan));
  core.endGroup();
}

async function writeSummary(report: Report, { core, environment }: Runner): Promise<void> {
  if (environment.GITHUB_STEP_SUMMARY) await core.summary.addRaw(summaryOf(report)).write();
}

async function writeSubjects(report: Report, { environment }: Runner): Promise<void> {
  const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
  if (!file || report.dryRun) return;
  const listed = list ? await readFile(list, 'utf8').catch(() => undefined) : undefined;
  const lines = subjectLines(report.artifacts, listed);
  if (lines.length > 0) await appendFile(file, `${lines.join('\n')}\n`);
}

/** What was published stays published; a report that cannot be shown in one of its places does not fail the step. */
async function optional({ log }: Runner, what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    log.info(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** One annotation: the error, what to do, and the other artifacts that failed. */
function fail(failure: CodedError, artifacts: Report['artifacts'], log: RunnerLog): void {
  log.progress(undefined);
  log.flush();
  const others = failureLines(artifacts, failure.message);
  const cause =
    failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
  for (const line of cause?.split('\n').slice(0, 20) ?? []) log.info(line);
  log.error([`${failure.message} [${failure.code}]`, failure.hint, ...others]);
}
