/** BuildKit in tests: its daemon for builds without any process, and what an image of the tests unpacks to. */

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { findExecutable, type RunResult, runExecutable } from '../support/programs.ts';
import { recordSkipped } from '../support/skipped.ts';

export interface BuildKit {
  /** Builds to an output of BuildKit. */
  build(output: string, options?: readonly string[]): Promise<RunResult>;
  stop(): Promise<void>;
}

/** What is in the image of `makeContext`, and in most of `fixtures/buildkit`, as `contentsOf` lists it. */
export const shop: readonly string[] = [
  'app.wasm: \0asm\x01\0\0\0',
  'srv/',
  'srv/site/',
  'srv/site/css/',
  'srv/site/css/a.css: a{}\n',
  'srv/site/home.html -> index.html',
  'srv/site/index.html: <h1>shop</h1>\n',
];

/** Writes what the Dockerfile copies. */
export function makeContext(folder: string): void {
  mkdirSync(join(folder, 'site/css'), { recursive: true });
  const files: Readonly<Record<string, string>> = {
    'app.wasm': '\0asm\x01\0\0\0',
    'site/index.html': '<h1>shop</h1>\n',
    'site/css/a.css': 'a{}\n',
    Dockerfile: [
      'FROM scratch',
      'COPY app.wasm /app.wasm',
      'COPY site /srv/site',
      'ENTRYPOINT ["/app.wasm"]',
      '',
    ].join('\n'),
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  symlinkSync('index.html', join(folder, 'site/home.html'));
}

/**
 * Starts the daemon, which keeps everything below `folder`, for the Dockerfile in `context`. `undefined` where it is not installed, or may not mount; the latter needs root. A build
 * without `RUN` starts no container, but the daemon looks for the program that would.
 */
export async function startBuildKit(folder: string, context: string): Promise<BuildKit | undefined> {
  const [daemon, client] = ['buildkitd', 'buildctl'].map(findExecutable);
  if (!daemon || !client) return skipped('not installed');
  if (process.getuid?.() !== 0) return skipped('needs root, to mount folders');
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'buildkit-runc'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  const address = `unix://${join(folder, 'socket')}`;
  const worker = ['--containerd-worker=false', '--oci-worker-snapshotter=native', '--oci-worker-net=host'];
  const server = spawn(daemon, ['--root', join(folder, 'root'), '--addr', address, ...worker], {
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const log = await untilRunning(server);
  if (log !== undefined) return skipped(`does not start here: ${log.slice(-300)}`);
  return {
    async build(output, options = []) {
      const files = ['--local', `context=${context}`, '--local', `dockerfile=${context}`];
      const given = ['--frontend', 'dockerfile.v0', ...files, '--output', output, ...options];
      return await runExecutable(client, ['--addr', address, 'build', '--progress', 'plain', ...given]);
    },
    async stop() {
      const ended = once(server, 'exit');
      server.kill();
      await ended;
    },
  };
}

function skipped(why: string): undefined {
  recordSkipped(`buildkitd: ${why}`);
}

/** The log of a daemon that has ended; `undefined` when it runs. */
async function untilRunning(server: ChildProcess): Promise<string | undefined> {
  let log = '';
  const running = new Promise<undefined>((resolve) =>
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk;
      if (log.includes('running server')) resolve(undefined);
    }),
  );
  return await Promise.race([running, once(server, 'exit').then(() => log)]);
}
