/** The Host in a shell: flags in, human lines on stderr, JSON on stdout. */

import { resolve } from 'node:path';
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
import type { Facts, FindCredential, Host } from '../host.ts';
import { readInputFile } from '../input-file.ts';
import { safeJson } from '../safe-json.ts';
import { createScratch } from '../scratch.ts';
import { parseFlags } from './flags.ts';
import { createTerminal, type Terminal, type TextStream } from './terminal.ts';

export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

const defaultTo = 'oci:./oci-layout';

/** Flags are read when `inputs` is first asked for, which throws `input` for a wrong one. */
export function createShell(args: readonly string[], environment: Environment, streams: Streams): Host {
  const terminal = createTerminal(streams.stderr, environment);
  let inputs: ReadonlyMap<string, string> | undefined;
  const readInputs = () => {
    inputs ??= masking(parseFlags(args), terminal);
    return inputs;
  };
  let find: FindCredential | undefined;
  let delivered: Report['artifacts'] = [];
  return {
    door: 'shell',
    get inputs() {
      return readInputs();
    },
    log: terminal,
    openWorkspace: openFiles,
    readInputFile,
    facts: (path) => shellFacts(path, readInputs(), environment, terminal),
    findCredential: (host) => {
      find ??= credentialsOf(readInputs(), environment, terminal);
      return find(host);
    },
    scratch: createScratch(environment),
    async deliver(report) {
      delivered = report.artifacts;
      deliver(report, terminal, streams.stdout);
    },
    fail: (error) => fail(error, delivered, terminal),
  };
}

function masking(inputs: ReadonlyMap<string, string>, log: Terminal): ReadonlyMap<string, string> {
  for (const name of ['token', 'password']) maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
  return inputs;
}

async function shellFacts(
  path: string,
  inputs: ReadonlyMap<string, string>,
  environment: Environment,
  log: Terminal,
): Promise<Facts> {
  passwordHost(inputs, defaultTo);
  const checkout = await readCheckout(resolve(path), environment);
  if (checkout.kind === 'refused') log.info(`The commit is not known: ${checkout.reason}`);
  const commit = commitFacts(checkout, environment);
  const folder = folderName(path, isTop(checkout), commit.source);
  return { trigger: { kind: 'shell' }, defaultTo, folder, ...commit };
}

function credentialsOf(
  inputs: ReadonlyMap<string, string>,
  environment: Environment,
  log: Terminal,
): FindCredential {
  const given = (name: string) => inputs.get(name) || undefined;
  const [username, password, token] = [given('username'), given('password'), given('token')];
  return createCredentials({
    environment,
    log,
    passwordHost: () => passwordHost(inputs, defaultTo),
    ...(username && { username: username.trim() }),
    ...(password && { password }),
    ...(token && { token: token.trim() }),
  });
}

/** A dry run prints the plan as it goes back in; anything else the report. */
function deliver(report: Report, log: Terminal, stdout: TextStream): void {
  log.progress(undefined);
  for (const note of report.notes) log.notice(note);
  for (const artifact of report.artifacts) log.info(artifactLine(artifact, report.dryRun));
  for (const tag of report.tagsUnknown)
    log.warn(`it is not known where ${tag} points; run again to settle it`);
  stdout.write(`${safeJson(report.plan ?? report)}\n`);
}

function fail(error: CodedError, artifacts: Report['artifacts'], log: Terminal): void {
  log.progress(undefined);
  for (const line of failureLines(artifacts, error.message)) log.info(line);
  log.error(`${error.message} [${error.code}]`);
  log.info(`  ${error.hint}`);
  const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
  for (const line of trace?.split('\n').slice(0, 20) ?? []) log.info(`  ${line}`);
}
