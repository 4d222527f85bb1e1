/** The Host on the command line: flags in, lines for people on stderr, JSON on stdout. */

import { resolve } from 'node:path';
import type { CodedError } from '../../errors.ts';
import type { VerbName } from '../../inputs/inputs.ts';
import { memoize } from '../../memoize.ts';
import { openFiles } from '../../workspace/disk.ts';
import { commitFacts } from '../commit-facts.ts';
import { createCredentials } from '../credentials/credentials.ts';
import { maskSecret } from '../credentials/masking.ts';
import { folderName } from '../folder-name.ts';
import { isTop, readCheckout } from '../git.ts';
import type { Environment, Facts, Host, Presentation } from '../host.ts';
import { readInputFile } from '../input-file.ts';
import { safeJson } from '../safe-json.ts';
import { createScratch } from '../scratch.ts';
import { parseFlags } from './flags.ts';
import { linesAsFlags } from './input-lines.ts';
import { createTerminal, type Terminal, type TextStream } from './terminal.ts';

export interface Streams {
  readonly stdout: TextStream;
  readonly stderr: TextStream;
}

const defaultTo = 'oci:./oci-layout';

/** Flags are read when `inputs` is first used, which throws `input` for a wrong one. */
export function createShell(
  verb: VerbName,
  args: readonly string[],
  environment: Environment,
  streams: Streams,
): Host {
  const terminal = createTerminal(streams.stderr, environment);
  let inputs: ReadonlyMap<string, string> | undefined;
  return {
    get inputs() {
      inputs ??= masking(parseFlags(verb, args), terminal);
      return inputs;
    },
    log: terminal,
    environment,
    defaultTo,
    trigger: { kind: 'shell' },
    openWorkspace: openFiles,
    readInputFile,
    credentials: (login) => createCredentials({ environment, log: terminal, login }),
    facts: memoize((path) => facts(path, environment, terminal)),
    scratch: createScratch(environment),
    explain: (error) => error,
    show: async (presentation) => show(presentation, terminal, streams.stdout),
    fail: (error) => fail(error, [], terminal),
  };
}

function masking(inputs: ReadonlyMap<string, string>, log: Terminal): ReadonlyMap<string, string> {
  for (const name of ['token', 'password']) maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
  return inputs;
}

async function facts(path: string, environment: Environment, log: Terminal): Promise<Facts> {
  const checkout = await readCheckout(resolve(path), environment);
  if (checkout.kind === 'refused') log.info(`The commit is not known: ${checkout.reason}`);
  const commit = commitFacts(checkout, environment);
  const folder = folderName(path, isTop(checkout), commit.source);
  return { folder, ...commit };
}

function show(presentation: Presentation, log: Terminal, stdout: TextStream): void {
  log.progress(undefined);
  for (const notice of presentation.notices) log.notice(notice);
  for (const line of presentation.lines) log.info(line);
  for (const warning of presentation.warnings) log.warn(warning);
  stdout.write(`${safeJson(presentation.json)}\n`);
  if (presentation.failure) fail(presentation.failure.error, presentation.failure.others, log);
}

function fail(error: CodedError, others: readonly string[], log: Terminal): void {
  log.progress(undefined);
  for (const line of others) log.info(line);
  log.error(`${error.message} [${error.code}]`);
  log.info(`  ${linesAsFlags(error.hint)}`);
  const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
  for (const line of trace?.split('\n').slice(0, 20) ?? []) log.info(`  ${line}`);
}
