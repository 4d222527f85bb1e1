/** The wiring: which host runs, which targets it gets, and which exit code comes of it. */

import { asCodedError, type CodedError } from './errors.ts';
import type { Host } from './host/host.ts';
import { version } from './version.ts';

/** Exit codes: 0 done, 1 failed, 2 wrong usage. */
export async function run(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.includes('--version')) return print(`${version}\n`);
  if (args.includes('--help')) return print((await import('./host/shell/flags.ts')).helpText());
  const failure = await publishOnHost(args).catch((error: unknown) => asCodedError(error));
  const code = failure === undefined ? 0 : failure.code === 'input' ? 2 : 1;
  // Sockets that a registry keeps open must not hold the process; what was written is flushed first.
  await flushed();
  process.exit(code);
}

async function publishOnHost(args: readonly string[]): Promise<CodedError | undefined> {
  const host = await openHost(args);
  try {
    const { publish } = await import('./verbs/publish.ts');
    const failure = await publish(host, openStores);
    if (failure) host.fail(failure);
    return failure;
  } catch (error) {
    const failure = asCodedError(error);
    host.fail(failure);
    return failure;
  }
}

/** A shell when arguments are given or no runner is there, else the runner. */
async function openHost(args: readonly string[]): Promise<Host> {
  if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
    const { createRunner } = await import('./host/actions/runner.ts');
    return await createRunner(process.env);
  }
  const { createShell } = await import('./host/shell/shell.ts');
  return createShell(args, process.env, process);
}

/** Loads what the run needs of targets, and nothing else. */
const openStores: import('./verbs/publish.ts').OpenStores = async (options) => {
  const { createStores } = await import('./stores.ts');
  return createStores(options);
};

function print(text: string): void {
  process.stdout.write(text);
}

async function flushed(): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) {
    await new Promise<void>((resolve) => stream.write('', () => resolve()));
  }
}
