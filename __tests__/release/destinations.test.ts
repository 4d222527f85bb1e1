/** Destinations: how `to` becomes repositories and layouts, and which values are rejected. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { destinationsOf, layoutFolders, registryHosts } from '../../src/release/destinations.ts';

function artifact(name: string, format = 'wasm', tag = 'edge'): Artifact {
  return { name, format, files: [`${name}.wasm`], tags: [parseTag(tag)], annotations: {} };
}

/** The repositories of each artifact, in the order of the artifacts. */
function repositories(artifacts: readonly Artifact[], to: readonly string[], notes: string[] = []) {
  const planned = destinationsOf(artifacts, to, (line) => notes.push(line));
  return planned.map(({ destinations }) => destinations.map(({ repository }) => repository));
}

const [one, two] = [artifact('one'), artifact('acme/two')];

test('the placeholders in "to" are replaced for each artifact', () => {
  assert.deepEqual(repositories([one, two], ['ghcr.io/acme/app/{format}/{name}', 'oci:./out']), [
    ['ghcr.io/acme/app/wasm/one', 'oci:./out'],
    ['ghcr.io/acme/app/wasm/acme/two', 'oci:./out'],
  ]);
});

test('each artifact keeps its position in the plan', () => {
  const planned = destinationsOf([one, two], ['ghcr.io/acme/{name}'], () => {});
  assert.deepEqual(
    planned.map(({ artifact, position }) => [artifact, position]),
    [
      [one, 0],
      [two, 1],
    ],
  );
});

test('a destination has the location of its store: a repository, or a folder and the name of the artifact', () => {
  const [planned] = destinationsOf([two], ['localhost:5000/app/{name}', 'oci:./out'], () => {});
  assert.deepEqual(planned?.destinations, [
    {
      repository: 'localhost:5000/app/acme/two',
      location: { kind: 'registry', repository: { host: 'localhost:5000', name: 'app/acme/two' } },
    },
    { repository: 'oci:./out', location: { kind: 'layout', folder: './out', name: 'acme/two' } },
  ]);
});

test('a repository without {name} receives exactly one artifact', () => {
  assert.deepEqual(repositories([one], ['localhost:5000/app']), [['localhost:5000/app']]);
  assert.throws(() => repositories([one, two], ['ghcr.io/acme/app']), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/app/{name}',
  });
});

test('upper case is lower-cased, and noted once for all artifacts', () => {
  const notes: string[] = [];
  const [first] = repositories([one, two], ['ghcr.io/Acme/App/{name}'], notes);
  assert.deepEqual(first, ['ghcr.io/acme/app/one']);
  assert.deepEqual(notes, ['"to" is lower-cased to ghcr.io/acme/app/{name}']);
});

test('a tag in "to" is an error with the lines to paste', () => {
  assert.throws(() => repositories([one], ['ghcr.io/acme/app:1.0']), {
    code: 'invalid-reference',
    message: '"to" is ghcr.io/acme/app:1.0, which has a tag',
    hint: 'Write to: ghcr.io/acme/app and tags: 1.0',
  });
});

for (const [to, message, line] of [
  ['greeter', '"to" is greeter, which names no registry and no account', 'docker.io/acme/greeter'],
  ['Greeter:1.0', '"to" is Greeter:1.0, which names no registry and no account', 'docker.io/acme/greeter'],
  ['{name}', '"to" is {name}, which names no registry and no account', 'docker.io/acme/{name}'],
  ['ghcr.io', '"to" is ghcr.io, a registry without a repository', 'ghcr.io/acme/{name}'],
  ['localhost:5000', '"to" is localhost:5000, a registry without a repository', 'localhost:5000/acme/{name}'],
  ['localhost', '"to" is localhost, a registry without a repository', 'localhost/acme/{name}'],
] as const) {
  test(`"to: ${to}" is an error with the line to paste`, () => {
    for (const read of [() => repositories([one], [to]), () => registryHosts([to])])
      assert.throws(read, (error: CodedError) => {
        assert.deepEqual([error.code, error.message], ['input', message]);
        assert.ok(error.hint.endsWith(`to: ${line}`), error.hint);
        return true;
      });
  });
}

test('every name of Docker Hub is the same repository', () => {
  const to = ['acme/app', 'docker.io/acme/app', 'index.docker.io/acme/app', 'registry-1.docker.io/Acme/app'];
  assert.deepEqual(repositories([one], to), [['docker.io/acme/app']]);
  assert.deepEqual(registryHosts(to), ['docker.io']);
});

test('two artifacts with the same repository and tag are an error that names both', () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  assert.throws(() => repositories([one, other], ['ghcr.io/acme/{name}']), {
    code: 'ambiguous',
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become ghcr.io/acme/one:edge',
    hint: 'Select one, and publish the other in a separate step: formats: wasm:other/one.wasm',
  });
});

test('two formats of the same file are distinguished by {format}', () => {
  const both = [one, artifact('one', 'kubewarden')];
  assert.throws(() => repositories(both, ['ghcr.io/acme/{name}']), { code: 'ambiguous' });
  assert.equal(repositories(both, ['ghcr.io/acme/{format}/{name}']).length, 2);
});

test('the same tag in two repositories is allowed', () => {
  assert.equal(repositories([one, two], ['ghcr.io/acme/{name}']).length, 2);
});

test('layout folders and registry hosts are found without replacing placeholders', () => {
  const to = ['oci:./out', 'ghcr.io/acme/{name}', 'localhost:5000/{name}', 'ghcr.io/other/{name}'];
  assert.deepEqual(layoutFolders(to), ['./out']);
  assert.deepEqual(registryHosts(to), ['ghcr.io', 'localhost:5000']);
});

for (const to of [
  'ghcr.io/acme//x',
  'ghcr.io/-acme/x',
  'https://ghcr.io/acme/x',
  'ghcr.io/acme/x@sha256:1',
  'oci:',
]) {
  test(`"to: ${to}" is rejected`, () => {
    assert.throws(() => repositories([one], [to]), /reference|folder/);
  });
}

test('two lines that differ only in case are one destination', () => {
  assert.deepEqual(repositories([one], ['ghcr.io/Acme/{name}', 'ghcr.io/acme/{name}']), [
    ['ghcr.io/acme/one'],
  ]);
});

test('a registry written as oci:// is an error with the line to paste', () => {
  assert.throws(() => repositories([one], ['oci://ghcr.io/acme/{name}']), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/{name}',
  });
});

test('two artifacts with the same tag in a layout are an error that shows the name in index.json', () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  assert.throws(() => repositories([one, other], ['oci:./out']), {
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become oci:./out:one-edge',
  });
});
