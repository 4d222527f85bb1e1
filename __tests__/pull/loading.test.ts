/** Loading: a pull by digest that the cache answers opens no registry, and loads the code of its kind of artifact alone. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { blob, image, open, pushAll, repositoryAt, startFake } from '../registry/support.ts';
import { bundleExists, bundlePath } from '../support/bundle.ts';
import { root, runExecutable } from '../support/programs.ts';
import { temporaryFolder } from './pulling.ts';

const hook = pathToFileURL(join(root, '__tests__/support/report-modules.ts')).href;

/** Modules that have no part in reading a file from the cache into a folder. */
const foreign =
  /\/src\/(?:registry|formats|provenance|workspace\/(?:disk|scan)|host\/git|layout\/(?:writer|lock|folder|atomic-write)|cache\/(?:folder|eviction)|folder\/(?:unpack|decompress|tar-reader)|pull\/(?:archives|candidates|cnab|copied|copy-to-layout|criteria|image|operation|spin))(?:\.ts$|\/)/;

/** An artifact of one file in a fake registry. */
async function published() {
  const fake = await startFake();
  const layer = blob(3000);
  const pushed = image([blob(2, 'application/vnd.oci.empty.v1+json'), layer]);
  await pushAll(open().repository(repositoryAt(fake.host), 'push'), pushed);
  const reference = `${fake.host}/acme/tool@${pushed.manifest.descriptor.digest}`;
  return { fake, layer, reference, flags: ['--plain-http', fake.host] };
}

test('a pull by digest from the cache loads no client of registries and no other kind of artifact', async (context) => {
  const { fake, layer, reference, flags } = await published();
  const folder = temporaryFolder(context);
  /** Pulls in a process of its own; returns the modules of the sources that it has loaded. */
  const pull = async (name: string): Promise<readonly string[]> => {
    const modulesFile = join(folder, `${name}.modules`);
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache'), MODULES_FILE: modulesFile };
    const output = ['--output', join(folder, name)];
    const args = ['--import', hook, join(root, 'src/index.ts'), 'pull', reference, ...output, ...flags];
    const done = await runExecutable(process.execPath, args, { cwd: folder, env });
    assert.equal(done.code, 0, done.stderr);
    return (await readFile(modulesFile, 'utf8')).split('\n');
  };
  const first = await pull('first');
  assert.ok(first.some((url) => /\/src\/registry\/http\//.test(url)));
  const before = fake.requests.length;
  const second = await pull('second');
  assert.deepEqual(fake.requests.slice(before), []);
  assert.deepEqual(await readFile(join(folder, 'second', 'tool.wasm')), Buffer.from(layer.bytes));
  assert.deepEqual(
    second.filter((url) => foreign.test(url)),
    [],
  );
});

/** Modules of Node that take milliseconds, and that a file from the cache does not need. */
const costly = ['net', 'tls', 'http', 'https', 'child_process', 'worker_threads', 'zlib'];

test('a pull by digest from the cache reads one file of the bundle beside its entry, and loads no module of Node for networks and processes', {
  skip: !bundleExists(),
}, async (context) => {
  const { reference, flags } = await published();
  const folder = temporaryFolder(context);
  const report = pathToFileURL(join(root, '__tests__/support/report-builtins.ts')).href;
  // Hooks see what is imported.
  const pull = async (name: string, variables = { NODE_DISABLE_COMPILE_CACHE: '1' }) => {
    const reports = {
      MODULES_FILE: join(folder, `${name}.modules`),
      BUILTINS_FILE: join(folder, `${name}.builtins`),
    };
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache'), ...variables, ...reports };
    const output = ['--output', join(folder, name)];
    const args = ['--import', report, '--import', hook, bundlePath, 'pull', reference, ...output, ...flags];
    const done = await runExecutable(process.execPath, args, { cwd: folder, env });
    assert.equal(done.code, 0, done.stderr);
    const [modules = '', builtins = ''] = await Promise.all(
      Object.values(reports).map((file) => readFile(file, 'utf8')),
    );
    return {
      files: modules.split('\n').filter((url) => url.includes('/dist/')),
      builtins: builtins.split('\n'),
    };
  };
  const first = await pull('first');
  assert.ok(first.files.length > 2 && first.builtins.includes('NativeModule net'));
  const second = await pull('second');
  assert.equal(second.files.length, 2, second.files.join('\n'));
  // The first of these leaves compiled code.
  await pull('third', { NODE_DISABLE_COMPILE_CACHE: '' });
  const fourth = await pull('fourth', { NODE_DISABLE_COMPILE_CACHE: '' });
  for (const { builtins } of [second, fourth])
    assert.deepEqual(
      costly.filter((name) => builtins.includes(`NativeModule ${name}`)),
      [],
    );
});
