/** The program: which verb runs on which host, and which exit code results. */

import { asCodedError, CodedError } from './errors.ts';
import { isRunner } from './host/detect.ts';
import type { Host, Presentation } from './host/host.ts';
import type { VerbName } from './inputs/inputs.ts';
import { readOptions } from './inputs/options.ts';
import { createStores } from './stores.ts';
import { nearest, printable } from './text.ts';
import type { Env, Verb } from './verbs/verb.ts';
import { version } from './version.ts';

interface VerbEntry {
  /** What it does, in one line of the help. */
  readonly summary: string;
  /** Reads the raw inputs, runs, and presents the result. */
  run(raw: ReadonlyMap<string, string>, env: Env): Promise<Presentation>;
}

/** One line per verb; each is loaded when it runs. */
const verbs: Readonly<Record<VerbName, VerbEntry>> = {
  publish: {
    summary: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
    run: (raw, env) => runVerb('publish', async () => (await import('./verbs/publish.ts')).publish, raw, env),
  },
};

const defaultVerb: VerbName = 'publish';

async function runVerb<Name extends VerbName, Result>(
  name: Name,
  load: () => Promise<Verb<Name, Result>>,
  raw: ReadonlyMap<string, string>,
  env: Env,
): Promise<Presentation> {
  const { log, trigger } = env.host;
  const options = readOptions(name, raw, {
    note: (line) => log.notice(line),
    isWorkflow: trigger.kind !== 'shell',
  });
  const verb = await load();
  return verb.present(await verb.run(options, env));
}

/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
export async function run(): Promise<void> {
  const [first = '', ...rest] = process.argv.slice(2);
  const isVerb = first !== '' && !first.startsWith('-');
  const args = isVerb ? rest : process.argv.slice(2);
  if (args.includes('--version')) return print(`${version}\n`);
  if (args.includes('--help')) return print(await help(first, isVerb));
  const failure = await runOnHost(isVerb ? first : defaultVerb, args);
  process.exitCode = failure === undefined ? 0 : failure.code === 'input' ? 2 : 1;
  // Sockets that a registry keeps open must not hold the process; what was written is flushed first.
  await flushed();
  process.exit();
}

async function help(first: string, isVerb: boolean): Promise<string> {
  const { helpText } = await import('./host/shell/help.ts');
  const summaries = Object.fromEntries(Object.entries(verbs).map(([name, { summary }]) => [name, summary]));
  const verb = isVerb && isVerbName(first) ? first : defaultVerb;
  return helpText(verb, summaries as Record<VerbName, string>, !isVerb);
}

async function runOnHost(name: string, args: readonly string[]): Promise<CodedError | undefined> {
  const host = await openHost(isVerbName(name) ? name : defaultVerb, args);
  try {
    if (!isVerbName(name)) throw unknownVerb(name);
    const presentation = await verbs[name].run(host.inputs, envOf(host));
    await host.show(presentation);
    return presentation.failure?.error;
  } catch (error) {
    const failure = host.explain(asCodedError(error));
    host.fail(failure);
    return failure;
  }
}

function isVerbName(name: string): name is VerbName {
  return Object.hasOwn(verbs, name);
}

function unknownVerb(name: string): CodedError {
  const near = nearest(name, Object.keys(verbs));
  return new CodedError('input', `unknown verb "${printable(name, 60)}"`, {
    hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
  });
}

/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb: VerbName, args: readonly string[]): Promise<Host> {
  if (args.length === 0 && isRunner(process.env)) {
    const { createRunner } = await import('./host/actions/runner.ts');
    return createRunner(process.env, (text) => process.stdout.write(text));
  }
  const { createShell } = await import('./host/shell/shell.ts');
  return createShell(verb, args, process.env, process);
}

function envOf(host: Host): Env {
  return {
    host,
    stores: (options) => createStores(options, host),
  };
}

function print(text: string): void {
  process.stdout.write(text);
}

async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
}
