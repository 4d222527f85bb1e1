/** Masking: which secrets are found in inputs, what is sent of them, and that no line shows one. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodedError } from '../../../src/errors.ts';
import type { Artifact } from '../../../src/formats/artifact.ts';
import { createRunnerLog } from '../../../src/host/actions/log.ts';
import { masked, maskInputs, redactedError, secretsIn } from '../../../src/host/credentials/masking.ts';
import { createTerminal } from '../../../src/host/shell/terminal.ts';
import { parseReference } from '../../../src/oci/reference.ts';
import { destinationsOf } from '../../../src/release/destinations.ts';
import { printable } from '../../../src/text.ts';

const references: readonly (readonly [reference: string, secrets: readonly string[]])[] = [
  ['https://bob:s3cr3tpass@registry.example/acme/{name}', ['s3cr3tpass']],
  ['bob:s3cr3tpass@registry.example/acme/{name}', ['s3cr3tpass']],
  ['registry.example/acme/app:s3cr3tpass@x', ['s3cr3tpass']],
  ['https://bob:s3c@ret:pa/ss@registry.example/acme', ['s3c@ret:pa/ss']],
  ['https://bob:p%40ss%2Fword@registry.example/acme', ['p%40ss%2Fword', 'p@ss/word']],
  ['oci://bob:s3cr3tpass@registry.example/acme', ['s3cr3tpass']],
  [`bob:s3cr3tpass@registry.example/acme/app@sha256:${'a'.repeat(64)}`, ['s3cr3tpass']],
  ['docker://ghp_tokentoken@ghcr.io/acme/app', ['ghp_tokentoken']],
  ['registry.example:5000/acme/app:s3cr3tpass@', ['s3cr3tpass']],
  ['https://registry.example/acme?token=s3cr3tpass&x=y', ['s3cr3tpass']],
  ['  HTTPS://bob:s3cr3tpass@registry.example/acme  ', ['s3cr3tpass']],
];

for (const [reference, secrets] of references) {
  test(`the secrets in ${reference.trim()} are found, and no line shows them`, () => {
    for (const secret of secrets) assert.ok(secretsIn(reference).includes(secret), secret);
    const written = { shell: '', runner: '' };
    const terminal = createTerminal({ write: (text) => (written.shell += text) }, {});
    const runner = createRunnerLog((text) => (written.runner += text));
    const commands = withoutStdout(() => {
      for (const log of [terminal, runner]) {
        maskInputs(log, new Map([['to', reference]]));
        for (const limit of [20, 30, 40, 300]) {
          log.info(`"to" is "${printable(reference, limit)}"`);
          log.warn(printable(reference.toLowerCase(), limit));
        }
      }
      const upper = `not a reference: ${reference.toUpperCase()}`;
      terminal.error(upper);
      runner.error([upper, `a second line: ${reference}`]);
      runner.flush();
    });
    const shown =
      `${written.shell}${written.runner}${commands.replace(/^::add-mask::.*$/gm, '')}`.toLowerCase();
    for (const secret of secrets) assert.ok(!shown.includes(secret.toLowerCase()), shown);
    assert.match(shown, /\*\*\*/);
  });
}

/** What is written to stdout meanwhile: the commands of the runner's library. */
function withoutStdout(work: () => void): string {
  let text = '';
  const { write } = process.stdout;
  process.stdout.write = (chunk: string | Uint8Array) => {
    text += chunk;
    return true;
  };
  try {
    work();
  } finally {
    process.stdout.write = write;
  }
  return text;
}

test('references without a login have no secrets', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  for (const text of [
    'ghcr.io/acme/{name}',
    'localhost:5000/acme/app:1.0.0',
    `ghcr.io/acme/app:1.0.0@${digest}`,
  ])
    assert.deepEqual(secretsIn(text), [], text);
  const log: string[] = [];
  const inputs = new Map([
    ['to', 'oci:./out@1:2'],
    ['formats', 'wasm:src/@scope/app.wasm\nindex:all ghcr.io/acme/app:1'],
  ]);
  maskInputs({ mask: (secret) => log.push(secret) }, inputs);
  assert.deepEqual(log, []);
});

test('a login in the reference of a format is a secret as well', () => {
  const log: string[] = [];
  const inputs = new Map([['formats', 'index:all bob:s3cr3tpass@registry.example/acme/app:1']]);
  maskInputs({ mask: (secret) => log.push(secret) }, inputs);
  assert.ok(log.includes('s3cr3tpass'));
});

test('a login in a reference that is read is a secret as well', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const log: string[] = [];
  const lines = [
    `ghcr.io/acme/app:1.0.0@${digest}`,
    'oci:./out@1:2',
    `bob:s3cr3tpass@ghcr.io/acme/app@${digest}`,
  ];
  maskInputs({ mask: (secret) => log.push(secret) }, new Map([['references', lines.join('\n')]]));
  assert.deepEqual(
    [...new Set(log)],
    ['s3cr3tpass', ...log.filter((secret) => secret.endsWith('czNjcjN0cGFzcw=='))],
  );
});

test('a login in the URL of any input is a secret as well', () => {
  for (const name of ['path', 'plan', 'ca-file', 'tags', 'exclude', 'annotations', 'plain-http', 'to']) {
    const values = ['https://bob:s3cr3tpass@host.example/x', 'a\nx=git+ssh://bob:s3cr3tpass@host.example'];
    for (const value of [
      ...values,
      ...(name === 'to' ? ['oci:https://bob:s3cr3tpass@host.example/a'] : []),
    ]) {
      const log: string[] = [];
      maskInputs({ mask: (secret) => log.push(secret) }, new Map([[name, value]]));
      assert.ok(log.includes('s3cr3tpass'), `${name}: ${value}`);
    }
  }
  const log: string[] = [];
  const inputs = new Map([
    ['annotations', 'org.example.author=A <a@b.example>\norg.example.url=https://host.example/@scope/x'],
    ['exclude', 'node_modules/@scope/**'],
    ['to', 'oci:./out@home'],
  ]);
  maskInputs({ mask: (secret) => log.push(secret) }, inputs);
  assert.deepEqual(log, []);
});

test('a URL is no folder of an image layout', async () => {
  for (const to of ['oci:https://bob:s3cr3tpass@host.example/a', 'oci:docker://host.example/a'])
    await assert.rejects(
      () => destinationsOf([app], [to], () => {}),
      (error) => {
        assert.ok(error instanceof CodedError && error.code === 'input');
        assert.match(error.message, /is a URL and not a folder/);
        return true;
      },
    );
});

test('a user name alone is no secret, since a message may contain the same word', () => {
  assert.deepEqual(secretsIn('user@ghcr.io/acme/app'), []);
  assert.ok(secretsIn('ghp_0123456789@ghcr.io/acme/app').includes('ghp_0123456789'));
});

const app: Artifact = { name: 'app', format: 'wasm', files: ['app.wasm'], tags: [], annotations: {} };

test('a login in "to" is refused, and the error does not repeat it', async () => {
  for (const to of [
    'https://bob:s3cr3tpass@registry.example/acme',
    'bob:s3cr3tpass@r.example/a',
    'oci://s3cr3tpass@r.example/a',
  ]) {
    await assert.rejects(
      () => destinationsOf([app], ['ghcr.io/acme/a', to], () => {}),
      (error) => {
        assert.ok(error instanceof CodedError && error.code === 'input');
        assert.doesNotMatch(error.message + error.hint, /s3cr3t|bob/);
        return true;
      },
    );
  }
  for (const to of ['ghcr.io/acme/{name}', 'oci:./out@home', 'localhost:5000/a'])
    assert.equal((await destinationsOf([app], [to], () => {})).length, 1);
});

test('the error for a malformed reference hides what may be a password, and shows the rest', () => {
  const table = [
    ['https://bob:s3cr3tpass@registry.example/acme', 'https://bob:***@registry.example/acme'],
    ['registry.example/acme/app:s3cr3tpass@x', 'registry.example/acme/app:***@x'],
    ['https://ghp_s3cr3t@ghcr.io/acme', 'https://***@ghcr.io/acme'],
    ['ghcr.io/acme/app@sha256:12', 'ghcr.io/acme/app@sha256:12'],
    ['127.0.0.1:5000/acme/app@sha256:12…', '127.0.0.1:5000/acme/app@sha256:12…'],
    ['ghcr.io/acme/app@latest', 'ghcr.io/acme/app@latest'],
    ['ghcr.io/acme/App:1.0', 'ghcr.io/acme/App:1.0'],
  ] as const;
  for (const [reference, shown] of table) {
    assert.throws(
      () => parseReference(reference),
      (error) => {
        assert.ok(error instanceof CodedError);
        assert.ok(error.message.includes(`"${shown}"`), error.message);
        assert.doesNotMatch(error.message + error.hint, /s3cr3t/);
        return true;
      },
    );
  }
});

test('the line end of a secret is not sent, and masked with and without it', () => {
  for (const end of ['\n', '\r\n', '\n\n']) {
    const log: string[] = [];
    const mask = { mask: (secret: string) => log.push(secret) };
    const sent = masked(mask, { kind: 'basic', username: 'u', password: `s3cr3t ${end}` });
    assert.deepEqual(sent, { kind: 'basic', username: 'u', password: 's3cr3t ' });
    const token = masked(mask, { kind: 'bearer', token: `t0k3n${end}` });
    assert.deepEqual(token, { kind: 'bearer', token: 't0k3n' });
    for (const form of [
      's3cr3t',
      's3cr3t ',
      `s3cr3t ${end}`,
      't0k3n',
      Buffer.from('u:s3cr3t ').toString('base64'),
    ])
      assert.ok(log.includes(form), form);
  }
});

test('an error is shown without secrets, and keeps its code and response', () => {
  const response = { method: 'GET', url: 'r.test/v2/', status: 400, codes: [], repository: 'r.test/a' };
  const error = new CodedError('denied', 'no hunter2', { hint: 'Try hunter2.', response });
  const shown = redactedError(error, (text) => text.replaceAll('hunter2', '***'));
  assert.deepEqual(
    [shown.code, shown.message, shown.hint, shown.response],
    ['denied', 'no ***', 'Try ***.', response],
  );
  const clean = new CodedError('denied', 'no', { hint: 'Ask.' });
  assert.equal(
    redactedError(clean, (text) => text),
    clean,
  );
});

test('a login in a URL is found in a long text', () => {
  const found: string[] = [];
  const text = `${'a'.repeat(600_000)} https://bob:s3cr3tpass@registry.example ${'b'.repeat(600_000)}`;
  maskInputs({ mask: (secret) => found.push(secret) }, new Map([['annotations', `a.b=${text}`]]));
  assert.ok(found.includes('s3cr3tpass'));
});
