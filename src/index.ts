#!/usr/bin/env node
/** The executable, of the action and of the shell: it checks the Node version before anything else is loaded. */

const oldestNode = 24;

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  process.stderr.write(
    `oci-wasm-publish needs Node ${oldestNode} or newer; this is Node ${process.versions.node}\n`,
  );
  process.exitCode = 2;
} else {
  // Gzip keeps every core busy through this pool, whose size is fixed when it is first used.
  const cores = process.getBuiltinModule('node:os').availableParallelism();
  process.env.UV_THREADPOOL_SIZE ??= String(Math.max(4, cores));
  import('./main.ts').then(({ run }) => run());
}
