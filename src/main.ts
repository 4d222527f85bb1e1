/** The program: which verb runs on which host, and which exit code results. */

import { asCodedError, CodedError, type ErrorCode, mapProblems } from './errors.ts';
import { isRunner } from './host/detect.ts';
import type { Host, Presentation } from './host/host.ts';
import { finishOutput, type Output } from './host/output.ts';
import { openStandardOutput } from './host/standard-output.ts';
import type { OptionsOf } from './inputs/options.ts';
import { quickRows, unlessWrong } from './inputs/quick.ts';
import { type ReadContext, readRows } from './inputs/read-rows.ts';
import { defaultVerb, type VerbName } from './inputs/row.ts';
import { createStores } from './stores.ts';
import { nearest, printable } from './text.ts';
import type { Env, Verb } from './verbs/verb.ts';

export interface VerbEntry {
  /** Every output with its meaning. */
  outputs(): Promise<Readonly<Record<string, string>>>;
  /** Reads the raw inputs, runs, and presents the result. */
  run(raw: ReadonlyMap<string, string>, env: Env): Promise<Presentation>;
}

/** One line per verb; each is loaded when it runs. */
export const verbs: Readonly<Record<VerbName, VerbEntry>> = {
  publish: entry(
    'publish',
    async () => (await import(/* webpackChunkName: "publish" */ './verbs/publish.ts')).publish,
  ),
  pull: entry('pull', async () => (await import(/* webpackChunkName: "pull" */ './verbs/pull.ts')).pull),
  inspect: entry('inspect', async () => (await import('./verbs/inspect.ts')).inspect),
  diff: entry('diff', async () => (await import('./verbs/diff.ts')).diff),
  promote: entry('promote', async () => (await import('./verbs/promote.ts')).promote),
  cleanup: entry('cleanup', async () => (await import('./verbs/cleanup.ts')).cleanup),
  collect: entry('collect', async () => (await import('./verbs/collect.ts')).collect),
  verify: entry('verify', async () => (await import('./verbs/verify.ts')).verify),
};

function entry<Name extends VerbName, Result>(
  name: Name,
  load: () => Promise<Verb<Name, Result>>,
): VerbEntry {
  return {
    outputs: async () => await (await load()).outputs,
    async run(raw, env) {
      const { log, trigger } = env.host;
      const options = await optionsOf(name, raw, {
        note: (line) => log.notice(line),
        isWorkflow: trigger.kind !== 'shell',
      });
      const verb = await load();
      return await verb.present(await verb.run(options, env));
    },
  };
}

async function optionsOf<Name extends VerbName>(
  name: Name,
  raw: ReadonlyMap<string, string>,
  context: ReadContext,
): Promise<OptionsOf<Name>> {
  const rows = quickRows(name);
  const quick = rows && unlessWrong(() => readRows(rows, raw, context, () => asCodedError(undefined)));
  if (quick) return quick as OptionsOf<Name>;
  const { readOptions } = await import(/* webpackChunkName: "inputs" */ './inputs/options.ts');
  return readOptions(name, raw, context);
}

/** Exit codes: 0 done, 1 failed, 2 wrong usage; of `verify` also 3 tampered, 4 unsigned, 5 foreign. */
export async function run(args: readonly string[]): Promise<void> {
  const [first = '', ...rest] = args;
  // What is no word is a file, a folder or a reference without its flag.
  const isVerb = isVerbName(first) || (/^[\w-]+$/.test(first) && !first.startsWith('-'));
  const stdout = openStandardOutput(1, () => process.stdout);
  const stderr = openStandardOutput(2, () => process.stderr);
  const failure = await runOnHost(isVerb ? first : defaultVerb, isVerb ? rest : args, { stdout, stderr });
  const isWritten = await finishOutput(stdout, () => stderr);
  await stderr.finished();
  // Sockets that a registry keeps open must not hold the process.
  process.exit(exitCodeOf(failure) || (isWritten ? 0 : 1));
}

const exitCodes: Partial<Record<ErrorCode, number>> = { input: 2, tampered: 3, unsigned: 4, foreign: 5 };

function exitCodeOf(failure: CodedError | undefined): number {
  if (failure === undefined) return 0;
  return exitCodes[failure.code] ?? 1;
}

interface Outputs {
  readonly stdout: Output;
  readonly stderr: Output;
}

async function runOnHost(
  name: string,
  args: readonly string[],
  outputs: Outputs,
): Promise<CodedError | undefined> {
  const host = await openHost(isVerbName(name) ? name : defaultVerb, args, outputs);
  try {
    if (!isVerbName(name)) throw unknownVerb(name);
    const presentation = explained(await verbs[name].run(await host.readInputs(), envOf(host)), host);
    await host.show(presentation);
    return presentation.failure?.error;
  } catch (error) {
    const failure = mapProblems(asCodedError(error), host.explain);
    host.fail(failure);
    return failure;
  }
}

/** A result that has failed, in the same terms as an error without a result; an explained error is not changed again. */
function explained(presentation: Presentation, { explain }: Pick<Host, 'explain'>): Presentation {
  const { failure } = presentation;
  if (!failure) return presentation;
  return { ...presentation, failure: { ...failure, error: mapProblems(failure.error, explain) } };
}

function isVerbName(name: string): name is VerbName {
  return Object.hasOwn(verbs, name);
}

/** What other clients call a verb. */
const foreignVerbs: ReadonlyMap<string, string> = new Map([
  ...['push', 'upload', 'release', 'deploy'].map((name) => [name, 'publish'] as const),
  ...['download', 'fetch', 'install'].map((name) => [name, 'pull'] as const),
  ...['copy', 'cp', 'tag', 'retag'].map((name) => [name, 'promote'] as const),
  ...['show', 'info', 'manifest', 'describe'].map((name) => [name, 'inspect'] as const),
  ...['help', 'version'].map((name) => [name, `--${name}`] as const),
]);

/** The `input` error for a verb that does not exist, with the one that is meant. */
export function unknownVerb(name: string): CodedError {
  const near = foreignVerbs.get(name) ?? nearest(name, Object.keys(verbs));
  return new CodedError('input', `unknown verb "${printable(name, 60)}"`, {
    hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
  });
}

/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb: VerbName, args: readonly string[], outputs: Outputs): Promise<Host> {
  if (args.length === 0 && isRunner(process.env)) {
    const { createRunner } = await import(/* webpackChunkName: "runner" */ './host/actions/runner.ts');
    return createRunner(process.env, (text) => outputs.stdout.write(text), verb);
  }
  const { createShell } = await import(/* webpackChunkName: "shell" */ './host/shell/shell.ts');
  return createShell(verb, args, process.env, { ...outputs, stdin: () => process.stdin });
}

function envOf(host: Host): Env {
  return {
    host,
    stores: (options) => createStores(options, host),
  };
}
