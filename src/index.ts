#!/usr/bin/env node
/** The executable of the action and of the command line: it checks the Node version before anything else is loaded. */

import { useCompileCache } from './compile-cache.ts';

const oldestNode = 24;
const args = process.argv.slice(2);

// No syntax and no function in this file may be newer than Node 14.
if (args.some((argument) => ['-h', '--help', '--version'].includes(argument.split('=')[0] || ''))) showText();
else start();

async function showText(): Promise<void> {
  // The first argument is no value of a flag, which only the table of inputs tells apart.
  if (/^--version(?:=true)?$/.test(args[0] || '')) return await printVersion();
  const { printRequestedText } = await import('./help.ts');
  if (!(await printRequestedText(args))) start();
}

async function printVersion(): Promise<void> {
  const [{ version }, { printText }] = await Promise.all([
    import(/* webpackChunkName: "version" */ './version.ts'),
    import(/* webpackChunkName: "version" */ './host/output.ts'),
  ]);
  await printText(`${version}\n`);
  // Everything is written; Node would take longer to find that nothing is left to do.
  process.exit();
}

function start(): void {
  if (Number(process.versions.node.split('.')[0]) >= oldestNode) load();
  else refuse();
}

function load(): void {
  // Gzip keeps every core busy through this pool, whose size is fixed when it is first used.
  const cores = process.getBuiltinModule('node:os').availableParallelism();
  process.env.UV_THREADPOOL_SIZE = process.env.UV_THREADPOOL_SIZE ?? String(Math.max(4, cores));
  // A runner passes the verb alone, and a copy of the program that no other run uses.
  if (args.length > 1) keepCompiled();
  // Most pulls only read what is cached, so that each file which is loaded counts.
  const main =
    args[0] === 'pull' && args.length > 1
      ? import(/* webpackChunkName: "startPull" */ './start-pull.ts')
      : import(/* webpackChunkName: "program" */ './main.ts');
  main.then(({ run }) => run(args));
}

function keepCompiled(): void {
  const here = import.meta.url;
  const folder = process.getBuiltinModule('node:url').fileURLToPath(new URL('.', here));
  useCompileCache(folder, process.env);
}

function refuse(): void {
  const line = `oci-wasm-publish needs Node ${oldestNode} or newer; this is Node ${process.versions.node}\n`;
  process.exitCode = 2;
  process.stderr.on('error', () => {});
  try {
    process.stderr.write(line);
  } catch {
    // Node 14 throws where the disk of a log is full; the exit code says the same.
  }
}
