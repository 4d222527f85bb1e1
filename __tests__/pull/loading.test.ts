/** Loading: a pull by digest that the cache answers opens no registry, and loads the code of its kind of artifact alone. */

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { blob, image, open, pushAll, repositoryAt, startFake } from '../registry/support.ts';
import { root, runExecutable } from '../support/programs.ts';
import { temporaryFolder } from './pulling.ts';

const hook = pathToFileURL(join(root, '__tests__/support/report-modules.ts')).href;

/** Modules that have no part in reading a file from the cache into a folder. */
const foreign =
  /\/src\/(?:registry|formats|provenance|workspace\/(?:disk|scan)|host\/git|layout\/(?:writer|lock|folder|atomic-write)|cache\/(?:folder|eviction)|folder\/(?:unpack|decompress|tar-reader)|pull\/(?:archives|candidates|cnab|copied|copy-to-layout|criteria|image|operation|spin))(?:\.ts$|\/)/;

test('a pull by digest from the cache loads no client of registries and no other kind of artifact', async (context) => {
  const fake = await startFake();
  const layer = blob(3000);
  const pushed = image([blob(2, 'application/vnd.oci.empty.v1+json'), layer]);
  await pushAll(open().repository(repositoryAt(fake.host), 'push'), pushed);
  const folder = temporaryFolder(context);
  const reference = `${fake.host}/acme/tool@${pushed.manifest.descriptor.digest}`;
  /** Pulls in a process of its own; returns the modules of the sources that it has loaded. */
  const pull = async (name: string): Promise<readonly string[]> => {
    const modulesFile = join(folder, `${name}.modules`);
    const env = { PATH: process.env.PATH, XDG_CACHE_HOME: join(folder, 'cache'), MODULES_FILE: modulesFile };
    const flags = ['--output', join(folder, name), '--plain-http', fake.host];
    const args = ['--import', hook, join(root, 'src/index.ts'), 'pull', reference, ...flags];
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
