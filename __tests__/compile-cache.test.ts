/** The compile cache: what it keeps is what the next run calls, and nothing that is wrong in it is ever run. */

import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createRandom } from './faults/random.ts';
import { bundleExists, runAsAction, runInShell } from './support/bundle.ts';
import { coreModule } from './support/module.ts';
import { findExecutable, root, runExecutable } from './support/programs.ts';
import { makeWorkspace } from './support/workspace.ts';

const name = '7.index.js';
const sources = pathToFileURL(join(root, 'src/compile-cache.ts')).href;

/** A chunk whose only module returns this word, in the form of the bundle. */
function chunk(word: string, rest = ''): string {
  const modules = `\n/***/ 70:\n/***/ () => '${word}'${rest}\n\n`;
  return `export const id = 7;\nexport const ids = [7,9];\nexport const modules = {\n${modules}};\n`;
}

interface Program {
  /** Loads the chunk in a process of its own, calls its module, and exits with this code. */
  run(exitCode?: number): Promise<unknown>;
  write(text: string): void;
  readonly folder: string;
  readonly cache: string;
  /** The file that is kept for the chunk. */
  readonly kept: string;
}

function makeProgram(context: TestContext): Program {
  const folder = mkdtempSync(join(tmpdir(), 'owp-compiled-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'dist'));
  const cache = join(folder, '.compile-cache');
  const code = `
    import { openCompileCache } from '${sources}';
    const chunk = openCompileCache('${join(folder, 'dist')}')('${name}');
    console.log(JSON.stringify(chunk && { ...chunk, modules: chunk.modules[70]() }));
    process.exit(Number(process.argv[1]));`;
  return {
    async run(exitCode = 0) {
      const args = ['--input-type=module', '--eval', code, String(exitCode)];
      const done = await runExecutable(process.execPath, args, { env: { PATH: process.env.PATH } });
      assert.deepEqual([done.code, done.stderr], [exitCode, '']);
      return done.stdout.trim() === 'undefined' ? undefined : JSON.parse(done.stdout);
    },
    write: (text) => writeFileSync(join(folder, 'dist', name), text),
    folder,
    cache,
    kept: join(cache, `${process.version}-${process.arch}`, name),
  };
}

const loaded = (modules: string) => ({ id: 7, ids: [7, 9], modules });
const digestSize = 32;

/** Gives the file the digest of its content beside this source, whose modules are what is run. */
function withDigest(content: Buffer, text: string): Buffer {
  const source = `'use strict';(${text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)})`;
  return Buffer.concat([createHash('sha256').update(source).update(content).digest(), content]);
}

test('what is kept is what runs, if its digest is right for the source', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  assert.deepEqual(await program.run(), loaded('one'));
  const content = readFileSync(program.kept).subarray(digestSize);
  assert.deepEqual(readFileSync(program.kept), withDigest(content, chunk('one')));
  // V8 compares the length of the source alone.
  program.write(chunk('two'));
  writeFileSync(program.kept, withDigest(content, chunk('two')));
  assert.deepEqual(await program.run(), loaded('one'));
});

test('a source that has changed is compiled, and then kept', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  await program.run();
  const before = readFileSync(program.kept);
  program.write(chunk('two'));
  assert.deepEqual(await program.run(), loaded('two'));
  assert.notDeepEqual(readFileSync(program.kept), before);
  const after = readFileSync(program.kept);
  assert.deepEqual(await program.run(), loaded('two'));
  assert.deepEqual(readFileSync(program.kept), after);
});

type Damage = (file: string, cache: string) => void;

const damages: Readonly<Record<string, Damage>> = {
  'is empty': (file) => writeFileSync(file, ''),
  'has a digest alone': (file) => writeFileSync(file, readFileSync(file).subarray(0, digestSize)),
  'has no code': (file) => {
    const content = readFileSync(file).subarray(digestSize);
    const end = content.indexOf(0) + 1;
    writeFileSync(file, withDigest(content.subarray(0, end), chunk('two')));
  },
  'has no end of its runs': (file) => writeFileSync(file, withDigest(Buffer.from('7'), chunk('two'))),
  'is longer': (file) => appendFileSync(file, 'x'),
  'has the code of another program': (file) =>
    writeFileSync(file, withDigest(Buffer.from(`${name}\0${'x'.repeat(4000)}`), chunk('two'))),
  'is a folder': (file) => {
    rmSync(file);
    mkdirSync(file);
  },
  'is a link to nothing': (file) => {
    rmSync(file);
    symlinkSync(join(file, 'absent'), file);
  },
  'may be written by others': (file) => chmodSync(file, 0o646),
  'may be written by its group': (file) => chmodSync(file, 0o664),
  'lies where others may write': (_file, cache) => chmodSync(cache, 0o757),
  'lies behind a link': (_file, cache) => {
    renameSync(cache, `${cache}-moved`);
    symlinkSync(`${cache}-moved`, cache);
  },
};

/** What only root can prepare: another user cannot write the program, and owns this. */
const damagesOfUsers: typeof damages = {
  'belongs to another user': (file) => chownSync(file, 65_534, 65_534),
  'lies in a folder of another user': (_file, cache) => chownSync(cache, 65_534, 65_534),
};
const isRoot = process.getuid?.() === 0;

for (const [what, damage] of Object.entries({ ...damages, ...(isRoot && damagesOfUsers) }))
  test(`a file that ${what} is not used`, async (context) => {
    const program = makeProgram(context);
    program.write(chunk('one'));
    await program.run();
    const content = readFileSync(program.kept).subarray(digestSize);
    // Code that would be run in its place if the file were used.
    program.write(chunk('two'));
    writeFileSync(program.kept, withDigest(content, chunk('two')));
    damage(program.kept, program.cache);
    assert.deepEqual(await program.run(), loaded('two'));
  });

test('no changed byte and no shorter file is used', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  await program.run();
  const whole = readFileSync(program.kept);
  const random = createRandom(1);
  for (let turn = 0; turn < 24; turn += 1) {
    const damaged = Buffer.from(whole);
    const at = turn < 4 ? digestSize * turn : random.below(whole.length);
    damaged.writeUInt8(damaged.readUInt8(at) ^ (1 << random.below(8)), at);
    writeFileSync(program.kept, turn % 3 === 0 ? whole.subarray(0, at) : damaged);
    assert.deepEqual(await program.run(), loaded('one'), `byte ${at} of ${whole.length}`);
    assert.ok(
      readFileSync(program.kept).equals(
        withDigest(readFileSync(program.kept).subarray(digestSize), chunk('one')),
      ),
    );
  }
});

test('what another V8 has compiled is compiled anew, and then kept', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  await program.run();
  const content = readFileSync(program.kept).subarray(digestSize);
  const code = content.indexOf(0) + 1;
  // The number of the format, and then the hash of the version.
  writeFileSync(program.kept, withDigest(Buffer.from(content).fill(1, code + 4, code + 8), chunk('one')));
  assert.deepEqual(await program.run(), loaded('one'));
  const kept = readFileSync(program.kept).subarray(digestSize);
  assert.deepEqual(kept.subarray(0, code + 8), content.subarray(0, code + 8));
});

test('a run that fails keeps nothing', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  assert.deepEqual(await program.run(3), loaded('one'));
  assert.ok(!existsSync(program.kept));
});

test('where nothing can be written, everything runs', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  writeFileSync(program.cache, '');
  assert.deepEqual(await program.run(), loaded('one'));
});

test('a folder in which others can put files is not used', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  mkdirSync(program.cache);
  chmodSync(program.cache, 0o777);
  assert.deepEqual(await program.run(), loaded('one'));
  assert.deepEqual(readdirSync(program.cache), []);
  rmSync(program.cache, { recursive: true });
  mkdirSync(`${program.cache}-other`);
  symlinkSync(`${program.cache}-other`, program.cache);
  assert.deepEqual(await program.run(), loaded('one'));
  assert.deepEqual(readdirSync(program.cache), []);
});

test('what a run of another user than the owner of the program would keep is left out', {
  skip: !isRoot,
}, async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  chownSync(join(program.folder, 'dist'), 65_534, 65_534);
  assert.deepEqual(await program.run(), loaded('one'));
  assert.ok(!existsSync(program.cache));
});

test('what the owner of the program has kept is used by everybody', { skip: !isRoot }, async (context) => {
  const program = makeProgram(context);
  program.write(chunk('one'));
  await program.run();
  const content = readFileSync(program.kept).subarray(digestSize);
  program.write(chunk('two'));
  writeFileSync(program.kept, withDigest(content, chunk('two')));
  for (const path of [join(program.folder, 'dist'), program.cache, program.kept])
    chownSync(path, 65_534, 65_534);
  assert.deepEqual(await program.run(), loaded('one'));
});

test('a file is as strict as an imported one', async (context) => {
  const program = makeProgram(context);
  program.write(chunk('', ' + (function () { return this === undefined; })()'));
  assert.deepEqual(await program.run(), loaded('true'));
  assert.deepEqual(await program.run(), loaded('true'));
});

const importedOnly: Readonly<Record<string, string>> = {
  'with import.meta': chunk('one', ' + import.meta.url.slice(0, 0)'),
  'of another form': `export const modules = { 70: () => 'one' };\n`,
  'with an error': chunk('one', ' +'),
};

for (const [what, text] of Object.entries(importedOnly))
  test(`a file ${what} has to be imported`, async (context) => {
    const program = makeProgram(context);
    program.write(text);
    assert.equal(await program.run(), undefined);
    assert.ok(!existsSync(program.kept));
  });

/** A copy of the bundle, whose cache nothing else uses, and a workspace. */
async function copiedBundle(context: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'owp-compiled-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, 'dist'), join(folder, 'dist'), { recursive: true });
  cpSync(join(root, 'package.json'), join(folder, 'package.json'));
  const { path, remove } = await makeWorkspace({ 'shop.wasm': coreModule(Buffer.from('shop')) });
  context.after(remove);
  const cache = join(folder, '.compile-cache');
  return {
    folder,
    bundle: join(folder, 'dist', 'index.js'),
    path,
    cache,
    kept: () => (existsSync(cache) ? readdirSync(cache, { recursive: true, encoding: 'utf8' }).sort() : []),
  };
}

/** The runs that have added to the code of a file. */
function runsIn(file: string): readonly string[] {
  const content = readFileSync(file).subarray(digestSize);
  return content.toString('latin1', 0, content.indexOf(0)).split(' ');
}

/** Arguments of runs that end with 0, one after the other. */
const runs: readonly (readonly string[])[] = [
  ['--to', 'oci:./out', '--tags', '1.0.0'],
  ['pull', 'oci:./out:shop-1.0.0', '--output', 'pulled', '--overwrite'],
  ['inspect', 'oci:./out:shop-1.0.0', '--json'],
];

test('the bundle does the same from the cache, whatever was changed in it', {
  skip: !bundleExists(),
}, async (context) => {
  const { bundle, path, cache, kept } = await copiedBundle(context);
  const results = async (env = {}) => {
    const all: unknown[] = [];
    for (const args of runs) {
      rmSync(join(path, 'pulled'), { recursive: true, force: true });
      const { code, stdout, stderr } = await runInShell(args, { cwd: path, bundle, env });
      assert.equal(code, 0, `${args.join(' ')}: ${stderr}`);
      all.push({ stdout, stderr });
    }
    return all;
  };
  await results({ NODE_DISABLE_COMPILE_CACHE: '1' });
  const expected = await results({ NODE_DISABLE_COMPILE_CACHE: '1' });
  assert.deepEqual(kept(), []);
  assert.deepEqual(await results(), expected);
  const files = kept().filter((file) => file.endsWith('.js'));
  assert.ok(files.length >= 5, files.join(' '));
  // What two verbs load has the functions that either of them calls.
  const shared = files.filter((file) => runsIn(join(cache, file)).length > 1);
  assert.ok(shared.length > 0, files.join(' '));
  assert.deepEqual(await results(), expected);
  assert.deepEqual(
    kept().filter((file) => !file.endsWith('.js')),
    ['.gitignore', `${process.version}-${process.arch}`],
  );
  const random = createRandom(2);
  for (const file of files) {
    const bytes = readFileSync(join(cache, file));
    for (let turn = 0; turn < 20; turn += 1) bytes.writeUInt8(random.below(256), random.below(bytes.length));
    writeFileSync(join(cache, file), bytes);
  }
  assert.deepEqual(await results(), expected);
});

test('runs at the same time share it', { skip: !bundleExists() }, async (context) => {
  const { bundle, path, kept } = await copiedBundle(context);
  const args = (at: number) => ['--to', `oci:./out-${at}`, '--tags', '1.0.0', '--json'];
  const all = await Promise.all(
    [...Array(8).keys()].map((at) => runInShell(args(at), { cwd: path, bundle })),
  );
  assert.deepEqual(
    all.map(({ code }) => code),
    Array(8).fill(0),
  );
  const files = kept().slice(2);
  assert.ok(files.length > 0 && files.every((file) => file.endsWith('.js')), files.join(' '));
  assert.equal((await runInShell(args(9), { cwd: path, bundle })).code, 0);
});

test('nothing stays of a file that does not fit on the disk', {
  skip: !bundleExists() || process.platform === 'win32',
}, async (context) => {
  const { bundle, path, cache, kept } = await copiedBundle(context);
  const line = 'trap "" XFSZ; ulimit -f 40; exec "$0" "$@"';
  const args = ['-c', line, process.execPath, bundle, '--to', 'oci:./out', '--tags', '1.0.0'];
  const { code, stderr } = await runExecutable('bash', args, { cwd: path });
  assert.equal(code, 0, stderr);
  const sizes = kept().map((file) => statSync(join(cache, file)).size);
  assert.ok(sizes.length > 1 && sizes.every((size) => size > 0 && size < 40 * 1024), sizes.join(' '));
});

test('a repository with a copy of the program stays clean', {
  skip: !bundleExists() || findExecutable('git') === undefined,
}, async (context) => {
  const { bundle, path, folder, kept } = await copiedBundle(context);
  const git = (...args: string[]) => runExecutable('git', ['-C', folder, ...args]);
  await git('init', '--quiet');
  await git('add', '.');
  const before = await git('status', '--porcelain');
  assert.match(before.stdout, /^A {2}dist\/index\.js$/m);
  const args = ['--to', 'oci:./out', '--tags', '1.0.0'];
  assert.equal((await runInShell(args, { cwd: path, bundle })).code, 0);
  assert.ok(kept().length > 2);
  assert.deepEqual(await git('status', '--porcelain'), before);
});

test('an action keeps nothing', { skip: !bundleExists() }, async (context) => {
  const { bundle, path, kept } = await copiedBundle(context);
  const done = await runAsAction({ to: 'oci:./out', tags: '1.0.0' }, { cwd: path, bundle });
  assert.equal(done.code, 0, done.stdout);
  assert.deepEqual(kept(), []);
});
