/** Hints of the verbs that read, promote, delete and collect: what they say to paste leads out of the error. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { runAsAction, runInShell } from '../support/bundle.ts';
import { root } from '../support/programs.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { componentFile } from './projects.ts';

const project = await makeWorkspace({
  'app.wasm': await componentFile(),
  'policy.json': '{,}',
  'plan.json': '{}',
});

interface Row {
  readonly args: readonly string[];
  /** The first two lines on stderr. */
  readonly shown: readonly [message: string, hint: string];
}

const rows: readonly Row[] = [
  {
    args: ['diff', 'app.wasm'],
    shown: [
      'error: --references names one file or reference, and two are compared [input]',
      'Name the old one and the new one: --references ghcr.io/acme/http-cache:1.0.0 --references build/http-cache.wasm',
    ],
  },
  {
    args: ['diff', 'none/app.wasm', 'app.wasm'],
    shown: [
      'error: none/app.wasm is not a file [input]',
      'Name a file that has been built, or a reference such as ghcr.io/acme/http-cache:1.0.0',
    ],
  },
  {
    args: ['collect', 'none'],
    shown: [
      'error: --results has none, which is no folder and no .json file [input]',
      'Name the files that publishing has written with --result-file, or the folder that they were downloaded into: --results results',
    ],
  },
  {
    args: ['collect', 'plan.json'],
    shown: [
      'error: plan.json is no report of a publish: artifacts is missing [input]',
      'Name files that publishing has written with --result-file: --results result.json',
    ],
  },
  {
    args: ['inspect', 'r.test/acme/app:1', '--tags=no'],
    shown: [
      'error: --tags is "no", which is neither true nor false [input]',
      'Use true or false: --tags=false',
    ],
  },
  {
    args: ['pull', './app'],
    shown: [
      'error: "./app" is a path, and not the reference of an artifact [input]',
      'If it is an image layout, in a folder or a tar archive, write oci: before it: oci:./app',
    ],
  },
  {
    args: ['inspect', 'none/app.wasm'],
    shown: [
      'error: "none/app.wasm" is a path, and not the reference of an artifact [input]',
      'Publish the file and name what it was published as (the verb diff and --wit read files): ghcr.io/acme/http-cache:1.0.0',
    ],
  },
  {
    args: ['verify', 'r.test/acme/app:1'],
    shown: [
      'error: nothing says who may have signed [input]',
      'Give --key, --identity with --issuer, or the repository that it was built from: --repository acme/shop',
    ],
  },
  {
    args: ['verify', 'r.test/acme/app:1', '--repository', 'https://github.com/acme/shop.git'],
    shown: [
      'error: --repository is https://github.com/acme/shop.git, which is not an owner and a name [input]',
      'Name it as GitHub does: --repository acme/shop',
    ],
  },
  {
    args: ['verify', 'r.test/acme/app:1', '--repository', 'shop'],
    shown: [
      'error: --repository is shop, which is not an owner and a name [input]',
      'Name it as GitHub does: --repository acme/shop',
    ],
  },
  {
    args: ['verify', 'r.test/acme/app:1', '--key', 'none.pub'],
    shown: [
      'error: --key is none.pub, which does not exist [input]',
      'Correct the path; it is relative to the current folder.',
    ],
  },
  {
    args: ['verify', 'r.test/acme/app:1', '--policy-file', 'policy.json'],
    shown: [
      'error: policy.json is not JSON [input]',
      'Write the conditions as members repository, workflow, commit, ref, identity, issuer and require, for example {"repository": "acme/shop"}',
    ],
  },
  {
    args: ['promote', 'r.test/acme/app:edge', '--tags', 'a b'],
    shown: [
      'error: --tags has a b, which is no tag [input]',
      'Name tags of letters, digits, "_", "." and "-": --tags 1.2.3 --tags latest',
    ],
  },
  {
    args: ['promote', 'r.test/acme/app:edge', '--tags', '1.0.0', '--to', 'r.test/acme/b:2.0.0'],
    shown: [
      'error: --to is r.test/acme/b:2.0.0, which names a tag or digest [input]',
      'Name the repository in --to, and its tags in --tags: --to r.test/acme/b --tags 2.0.0',
    ],
  },
  {
    args: ['promote', 'r.test/acme/app:edge', '--tags', '1.0.0', '--to', 'r.test:5000/b/{name}:2.0.0'],
    shown: [
      'error: --to is r.test:5000/b/{name}:2.0.0, which names a tag or digest [input]',
      'Name the repository in --to, and its tags in --tags: --to r.test:5000/b/{name} --tags 2.0.0',
    ],
  },
  {
    args: ['promote', 'r.test/acme/app:edge', '--tags', '1.0.0', '--to', 'oci:./out'],
    shown: [
      'error: --to is oci:./out, and an artifact is promoted to a registry [input]',
      'Copy it into the image layout with the verb pull instead: --to oci:./out',
    ],
  },
  {
    args: ['cleanup', 'oci:./out', '--pull-request', '7'],
    shown: [
      'error: --repositories has oci:./out, which is an image layout [input]',
      'Name repositories of a registry: --repositories ghcr.io/acme/shop/cart',
    ],
  },
  {
    args: ['--attest', 'yes'],
    shown: ['error: --attest is "yes", and not false, auto or true [input]', 'Write it as: --attest true'],
  },
  {
    args: ['--sbom', 'spdx-json'],
    shown: [
      'error: --sbom is "spdx-json", and not off, auto, cyclonedx or spdx [input]',
      'Write it as: --sbom spdx',
    ],
  },
  {
    args: ['--interface', 'no'],
    shown: [
      'error: --interface is "no", and not report, enforce or off [input]',
      'Write it as: --interface off',
    ],
  },
  {
    args: ['--plan', 'plan.json'],
    shown: ['error: the plan: version is missing [invalid-plan]', 'Regenerate the plan with --dry-run.'],
  },
  {
    args: ['--deploy-files', 'helm=x'],
    shown: [
      'error: --deploy-files is "helm=x", which is none of kustomize=<path>, flux=<path>, terraform=<path>, env=<path> [input]',
      'Write one of these kinds and a path: --deploy-files env=deploy/release.env',
    ],
  },
];

test('the line that a hint ends with is the one to paste', async () => {
  for (const { args, shown } of rows) {
    const run = await runInShell(args, { cwd: project.path });
    assert.deepEqual(run.stderr.trimEnd().split('\n  '), shown);
    assert.equal(run.code, shown[0].endsWith('[input]') ? 2 : 1, args.join(' '));
  }
});

test('an action gets it as YAML, without a full stop after the last value', async () => {
  const inputs = { references: 'r.test/acme/app:edge', tags: 'a b' };
  const promoted = await runAsAction(inputs, { bundle: join(root, 'promote/index.js') });
  assert.match(promoted.stdout, /"-":%0Atags: \|%0A {2}1\.2\.3%0A {2}latest\n/);
  const repositories = { repositories: 'r.test/acme/app' };
  const cleaned = await runAsAction(repositories, { bundle: join(root, 'cleanup/index.js') });
  assert.match(cleaned.stdout, /or name the number: pull-request: 42\n/);
});
