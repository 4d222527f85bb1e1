/** Destinations: where `to` sends what, and what it refuses. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Artifact } from '../../src/formats/artifact.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { destinationsOf, layoutFolders, registryHosts } from '../../src/release/destinations.ts';

function artifact(name: string, format = 'wasm', tag = 'edge'): Artifact {
  return { name, format, files: [`${name}.wasm`], tags: [parseTag(tag)], annotations: {} };
}

const [one, two] = [artifact('one'), artifact('acme/two')];

test('placeholders are replaced', () => {
  const places = destinationsOf([one, two], ['ghcr.io/acme/app/{format}/{name}', 'oci:./out'], () => {});
  assert.deepEqual(
    places.map(({ repository }) => repository),
    ['ghcr.io/acme/app/wasm/one', 'ghcr.io/acme/app/wasm/acme/two', 'oci:./out', 'oci:./out'],
  );
});

test('a repository without {name} takes exactly one artifact', () => {
  assert.equal(destinationsOf([one], ['localhost:5000/app'], () => {})[0]?.repository, 'localhost:5000/app');
  assert.throws(() => destinationsOf([one, two], ['ghcr.io/acme/app'], () => {}), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/app/{name}',
  });
});

test('upper case is lowered and said once', () => {
  const notes: string[] = [];
  const places = destinationsOf([one, two], ['ghcr.io/Acme/App/{name}'], (line) => notes.push(line));
  assert.equal(places[0]?.repository, 'ghcr.io/acme/app/one');
  assert.deepEqual(notes, ['"to" is lower-cased to ghcr.io/acme/app/{name}']);
});

test('a tag or digest in "to" is an error with the lines to paste', () => {
  assert.throws(() => destinationsOf([one], ['ghcr.io/acme/app:1.0'], () => {}), {
    code: 'invalid-reference',
    hint: 'Write to: ghcr.io/acme/app and tags: 1.0',
  });
});

test('two artifacts on one repository and tag are an error that names both', () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  assert.throws(() => destinationsOf([one, other], ['ghcr.io/acme/{name}'], () => {}), {
    code: 'ambiguous',
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become ghcr.io/acme/one:edge',
  });
});

test('two formats of one file are told apart by {format}', () => {
  const both = [one, artifact('one', 'kubewarden')];
  assert.throws(() => destinationsOf(both, ['ghcr.io/acme/{name}'], () => {}), /ambiguous|would both become/);
  assert.equal(destinationsOf(both, ['ghcr.io/acme/{format}/{name}'], () => {}).length, 2);
});

test('the same tag in two repositories is fine', () => {
  assert.equal(destinationsOf([one, two], ['ghcr.io/acme/{name}'], () => {}).length, 2);
});

test('layouts and hosts are known before anything is replaced', () => {
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
  test(`"${to}" is refused`, () => {
    assert.throws(() => destinationsOf([one], [to], () => {}), /reference|folder/);
  });
}

test('two lines that mean one place count once', () => {
  const places = destinationsOf([one], ['ghcr.io/Acme/{name}', 'ghcr.io/acme/{name}'], () => {});
  assert.deepEqual(
    places.map(({ repository }) => repository),
    ['ghcr.io/acme/one'],
  );
});

test('a registry written as oci:// is no folder at the top of the disk', () => {
  assert.throws(() => destinationsOf([one], ['oci://ghcr.io/acme/{name}'], () => {}), {
    code: 'input',
    hint: 'Write to: ghcr.io/acme/{name}',
  });
});

test('in a layout the name stands in the error, as it would in index.json', () => {
  const other = { ...artifact('one'), files: ['other/one.wasm'] };
  assert.throws(() => destinationsOf([one, other], ['oci:./out'], () => {}), {
    message: 'one.wasm (wasm) and other/one.wasm (wasm) would both become oci:./out:one-edge',
  });
});
