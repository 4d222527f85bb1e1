/** Destinations: how `to` becomes repositories and layouts, and which values are rejected. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { collisionsOf } from '../../src/release/collisions.ts';
import { destinationsOf, layoutFolders, registryHosts } from '../../src/release/destinations.ts';

function artifact(name: string, format = 'wasm', tag = 'edge'): Artifact {
  return { name, format, files: [`${name}.wasm`], tags: [parseTag(tag)], annotations: {} };
}

/** The repositories of each artifact, in the order of the artifacts. */
async function repositories(artifacts: readonly Artifact[], to: readonly string[], notes: string[] = []) {
  const planned = await destinationsOf(artifacts, to, (line) => notes.push(line));
  for (const collision of collisionsOf(planned)) throw collision;
  return planned.map(({ destinations }) => destinations.map(({ repository }) => repository));
}

const [one, two] = [artifact('one'), artifact('acme/two')];

test('the placeholders in "to" are replaced for each artifact', async () => {
  assert.deepEqual(await repositories([one, two], ['ghcr.io/acme/app/{format}/{name}', 'oci:./out']), [
    ['ghcr.io/acme/app/wasm/one', 'oci:./out'],
    ['ghcr.io/acme/app/wasm/acme/two', 'oci:./out'],
  ]);
});

test('each artifact keeps its position in the plan', async () => {
  const planned = await destinationsOf([one, two], ['ghcr.io/acme/{name}'], () => {});
  assert.deepEqual(
    planned.map(({ artifact, position }) => [artifact, position]),
    [
      [one, 0],
      [two, 1],
    ],
  );
});

test('a destination has the location of its store: a repository, or a folder and the name of the artifact', async () => {
  const [planned] = await destinationsOf([two], ['localhost:5000/app/{name}', 'oci:./out'], () => {});
  assert.deepEqual(planned?.destinations, [
    {
      repository: 'localhost:5000/app/acme/two',
      location: { kind: 'registry', repository: { host: 'localhost:5000', name: 'app/acme/two' } },
    },
    { repository: 'oci:./out', location: { kind: 'layout', folder: './out', name: 'acme/two' } },
  ]);
});

test('a repository without {name} receives exactly one artifact', async () => {
  assert.deepEqual(await repositories([one], ['localhost:5000/app']), [['localhost:5000/app']]);
  await assert.rejects(() => repositories([one, two], ['ghcr.io/acme/app']), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/app/{name}',
  });
});

test('upper case is lower-cased, and noted once for all artifacts', async () => {
  const notes: string[] = [];
  const [first] = await repositories([one, two], ['ghcr.io/Acme/App/{name}'], notes);
  assert.deepEqual(first, ['ghcr.io/acme/app/one']);
  assert.deepEqual(notes, ['"to" is lower-cased to ghcr.io/acme/app/{name}']);
});

test('a tag in "to" is an error with the lines to paste, for one artifact and for several', async () => {
  const lines = (to: string) => ['Give the tag in "tags":', `to: ${to}`, 'tags: |', '  1.0'].join('\n');
  await assert.rejects(() => repositories([one], ['ghcr.io/acme/app:1.0']), {
    code: 'input',
    message: '"to" is "ghcr.io/acme/app:1.0", which has a tag',
    hint: lines('ghcr.io/acme/app'),
  });
  await assert.rejects(() => repositories([one, two], ['ghcr.io/acme/app:1.0']), {
    hint: lines('ghcr.io/acme/app/{name}'),
  });
});

test('no tag is proposed where "tags" is given', async () => {
  const isGiven = (input: string) => input === 'tags';
  await assert.rejects(() => destinationsOf([one], ['ghcr.io/acme/app:1.0'], () => {}, isGiven), {
    hint: 'Give the tag in "tags": to: ghcr.io/acme/app',
  });
});

test('the error for one line shows all lines as they are to be written', async () => {
  await assert.rejects(() => repositories([one, two], ['oci:./out', 'https://ghcr.io/acme/app']), {
    message: '"to" contains "https://ghcr.io/acme/app", and a registry has no scheme',
    hint: 'Write:\nto: |\n  oci:./out\n  ghcr.io/acme/app/{name}',
  });
});

test('a registry in which repositories have an owner accepts {name} alone when every name has one', async () => {
  assert.deepEqual(await repositories([two], ['ghcr.io/{name}']), [['ghcr.io/acme/two']]);
  await assert.rejects(() => repositories([one], ['ghcr.io/{name}']), {
    hint: 'Write to: ghcr.io/<owner>/{name}',
  });
});

test('no part of a reference with credentials is shown but its repository', async () => {
  for (const to of ['ann:secret@ghcr.io/acme/app', 'https://ann:se/cr@et@ghcr.io/acme/app'])
    await assert.rejects(() => repositories([one], [to]), {
      message: '"to" is a reference with credentials, and they belong in "username" and "password"',
      hint: /: to: ghcr\.io\/acme\/app$/,
    });
});

test('a line that is no target names no registry', async () => {
  assert.deepEqual(await registryHosts(['https://ghcr.io/acme/app', 'out', 'a.test/x']), ['a.test']);
});

for (const [to, what, line] of [
  ['greeter', 'which has no host and no owner', 'oci:./greeter'],
  ['Greeter:1.0', 'which has no host and no owner', '<registry>/<owner>/greeter'],
  ['{name}', 'which has no host and no owner', '<registry>/<owner>/{name}'],
  ['ghcr.io', 'which is a host without a repository', 'ghcr.io/<owner>/{name}'],
  ['localhost:5000', 'which is a host without a repository', 'localhost:5000/{name}'],
  ['localhost', 'which is a host without a repository', 'localhost/{name}'],
] as const) {
  test(`"to: ${to}" is an error with the line to paste, and names no registry`, async () => {
    await assert.rejects(
      () => repositories([one], [to]),
      (error: CodedError) => {
        assert.deepEqual([error.code, error.message], ['input', `"to" is "${to}", ${what}`]);
        assert.ok(error.hint.includes(`to: ${line}`), error.hint);
        return true;
      },
    );
    assert.deepEqual(await registryHosts([to]), []);
  });
}

test('every name of Docker Hub is the same repository', async () => {
  const to = ['acme/app', 'docker.io/acme/app', 'index.docker.io/acme/app', 'registry-1.docker.io/Acme/app'];
  assert.deepEqual(await repositories([one], to), [['docker.io/acme/app']]);
  assert.deepEqual(await registryHosts(to), ['docker.io']);
});

test('two artifacts with the same repository and tag are an error that names both', async () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  await assert.rejects(() => repositories([one, other], ['ghcr.io/acme/{name}']), {
    code: 'ambiguous',
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become ghcr.io/acme/one:edge',
    hint: 'Leave it out with "exclude: /one.wasm", or publish it alone: formats: wasm:one.wasm',
  });
});

test('two formats of the same file are distinguished by {format}', async () => {
  const both = [one, artifact('one', 'kubewarden')];
  await assert.rejects(() => repositories(both, ['ghcr.io/acme/{name}']), { code: 'ambiguous' });
  assert.equal((await repositories(both, ['ghcr.io/acme/{format}/{name}'])).length, 2);
});

test('the folder of a layout may be named as the API of registries is', async () => {
  assert.deepEqual(await repositories([one], ['oci:./v2/out']), [['oci:./v2/out']]);
  assert.deepEqual(await repositories([one], ['oci:./v2/Out']), [['oci:./v2/Out']]);
});

test('the same tag in two repositories is allowed', async () => {
  assert.equal((await repositories([one, two], ['ghcr.io/acme/{name}'])).length, 2);
});

test('layout folders and registry hosts are found without replacing placeholders', async () => {
  const to = ['oci:./out', 'ghcr.io/acme/{name}', 'localhost:5000/{name}', 'ghcr.io/other/{name}'];
  assert.deepEqual(layoutFolders(to), ['./out']);
  assert.deepEqual(await registryHosts(to), ['ghcr.io', 'localhost:5000']);
});

for (const to of [
  'ghcr.io/acme//x',
  'ghcr.io/-acme/x',
  'https://ghcr.io/acme/x',
  'ghcr.io/acme/x@sha256:1',
  'oci:',
]) {
  test(`"to: ${to}" is rejected`, async () => {
    await assert.rejects(() => repositories([one], [to]), { code: 'input' });
  });
}

test('two lines that differ only in case are one destination', async () => {
  assert.deepEqual(await repositories([one], ['ghcr.io/Acme/{name}', 'ghcr.io/acme/{name}']), [
    ['ghcr.io/acme/one'],
  ]);
});

test('a registry written as oci:// is an error with the line to paste', async () => {
  await assert.rejects(() => repositories([one], ['oci://ghcr.io/acme/{name}']), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/{name}',
  });
});

test('two artifacts with the same tag in a layout are an error that shows the name in index.json', async () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  await assert.rejects(() => repositories([one, other], ['oci:./out']), {
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become oci:./out:one-edge',
  });
});
