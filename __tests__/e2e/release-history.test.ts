/** The history of a repository as the bundle publishes it: a checkout with commits, a real registry, and what other clients attach. */

import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { type ActionRun, bundleExists, runAsAction } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { coreModule } from '../support/module.ts';
import { registries } from '../support/registries.ts';
import { commitAll, makeWorkspace } from '../support/workspace.ts';
import { componentFile } from './projects.ts';

const onMain = { GITHUB_REF: 'refs/heads/main', GITHUB_REF_NAME: 'main', GITHUB_REF_TYPE: 'branch' };

function onTag(tag: string): Readonly<Record<string, string>> {
  return { GITHUB_REF: `refs/tags/${tag}`, GITHUB_REF_NAME: tag, GITHUB_REF_TYPE: 'tag' };
}

interface Entry {
  readonly name: string;
  readonly digest: string;
}

function matrix({ outputs }: ActionRun, name: 'matrix' | 'changed-matrix'): readonly Entry[] {
  return (JSON.parse(outputs[name] ?? '{}') as { include: readonly Entry[] }).include;
}

suite('the bundle', { skip: !bundleExists() }, () => {
  for (const name of ['distribution', 'olareg']) {
    test(`keeps digests and their referrers over commits and from branch to release, in ${name}`, async (context) => {
      const registry = (await registries()).find((one) => one.name === name);
      if (!registry) return context.skip(`${name} is not installed`);
      const files = {
        'a.wasm': await componentFile(),
        'b.wasm': coreModule(Buffer.from('b')),
        'README.md': 'one',
      };
      const project = await makeWorkspace(files, { git: true });
      context.after(() => project.remove());
      const folder = `${registry.host}/history-${name}`;
      const run = async (env: Readonly<Record<string, string>>) => {
        const event = { repository: { default_branch: 'main' } };
        const done = await runAsAction({ to: `${folder}/{name}` }, { cwd: project.path, event, env });
        assert.equal(done.code, 0, done.stdout + done.stderr);
        return done;
      };
      const first = matrix(await run(onMain), 'matrix');
      const tree = await attach(`${folder}/${first[0]?.name}@${first[0]?.digest}`);
      assert.deepEqual(matrix(await run(onTag('v1.0.0')), 'matrix').map(digestOf), first.map(digestOf));

      await writeFile(join(project.path, 'README.md'), 'two');
      await commitAll(project.path);
      for (const env of [onMain, onTag('v1.0.1')]) {
        const done = await run(env);
        assert.deepEqual(matrix(done, 'matrix').map(digestOf), first.map(digestOf));
        assert.deepEqual(matrix(done, 'changed-matrix'), []);
        assert.match(done.stdout, /made from commit [0-9a-f]{40}/);
      }
      assert.equal(await tree(), await tree.before);

      await writeFile(join(project.path, 'b.wasm'), coreModule(Buffer.from('changed')));
      await commitAll(project.path);
      const changed = await run(onMain);
      assert.deepEqual(
        matrix(changed, 'changed-matrix').map((one) => one.name),
        ['b'],
      );
      assert.match(changed.stdout, /^updated .*, replaces sha256:[0-9a-f]{64}$/m);
      const conflict = await runAsAction(
        { to: `${folder}/{name}` },
        { cwd: project.path, env: onTag('v1.0.1') },
      );
      assert.equal(conflict.code, 1);
      assert.match(conflict.stdout, /:1\.0\.1 is published with other content/);
      // What was published already is still named.
      const named = matrix(conflict, 'matrix').map(digestOf);
      assert.deepEqual(named, first.filter(({ name: other }) => other !== 'b').map(digestOf));
      assert.equal(conflict.outputs.subjects?.split('\n').length, 1);
    });
  }
});

function digestOf({ digest }: Entry): string {
  return digest;
}

/** Attaches a file with ORAS where it is installed; the result reads the tree of referrers. */
async function attach(reference: string) {
  const oras = client('oras');
  const read = async () => {
    const result = await oras?.(['discover', '--plain-http', '--format', 'json', reference]);
    return result?.stdout ?? '';
  };
  await oras?.([
    'attach',
    '--plain-http',
    '--artifact-type',
    'application/x.scan',
    reference,
    '--annotation',
    'a=b',
  ]);
  return Object.assign(read, { before: read() });
}
