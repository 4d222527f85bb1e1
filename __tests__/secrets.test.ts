/** Secrets: no form of one is left in a text, whatever has escaped, encoded, cut or changed it. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSecrets } from '../src/secrets.ts';
import { printable } from '../src/text.ts';
import { createRandom } from './faults/random.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const percentAll = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
const unicodeAll = (text: string) =>
  text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
const entities = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const json = (text: string) => JSON.stringify(text).slice(1, -1);
const asciiJson = (text: string) =>
  json(text).replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What programs do to a text before they show it. */
const forms: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'in lower case': (text) => text.toLowerCase(),
  'in upper case': (text) => text.toUpperCase(),
  'as a component of a URL': encodeURIComponent,
  'as a component of a URL, in lower-case digits': (text) =>
    encodeURIComponent(text).replace(/%../g, (digits) => digits.toLowerCase()),
  'as a component of a URL, twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'as the user information of a URL': (text) => {
    const url = new URL('http://x');
    url.password = text;
    return url.password;
  },
  'as a form': (text) => new URLSearchParams({ p: text }).toString().slice(2),
  'with every byte escaped for a URL': percentAll,
  'in JSON': json,
  'in JSON, twice': (text) => json(json(text)),
  'in JSON without other characters than ASCII': asciiJson,
  'in JSON that is safe for HTML': (text) =>
    json(text).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  'in JSON with escaped slashes': (text) => json(text).replaceAll('/', '\\/'),
  'in JSON with every character escaped': unicodeAll,
  'in HTML': entities,
  'in HTML, twice': (text) => entities(entities(text)),
  'in HTML with decimal entities': (text) => [...text].map((one) => `&#${one.codePointAt(0)};`).join(''),
  'in HTML with hexadecimal entities': (text) =>
    [...text].map((one) => `&#x${one.codePointAt(0)?.toString(16)};`).join(''),
  'quoted for a shell': (text) => `'${text.replaceAll("'", "'\\''")}'`,
  'as printable': (text) => printable(text, 9999),
  'in base64': base64,
  'in base64 for URLs': (text) => Buffer.from(text).toString('base64url'),
  'in base64 in a URL': (text) => encodeURIComponent(base64(text)),
  'in base64 in JSON with escaped slashes': (text) => base64(text).replaceAll('/', '\\/'),
  'in hexadecimal digits': (text) => Buffer.from(text).toString('hex'),
  'in upper-case hexadecimal digits': (text) => Buffer.from(text).toString('hex').toUpperCase(),
  'in separated hexadecimal digits': (text) =>
    [...Buffer.from(text)].map((byte) => byte.toString(16).padStart(2, '0')).join(':'),
  'read as Latin-1': (text) => Buffer.from(text).toString('latin1'),
  'without the characters that are not ASCII': (text) => text.replace(/[^ -~\s]/gu, '?'),
};

const secrets = [
  'hunter2-hunter2',
  'S3cReTpAsSwOrD',
  'pA5s"w\\ö<&>rd+/%=1234567890',
  'a b+c/d=e?f&g#h',
  '\\\\\\"\'`$(x)',
  '🔑 ключ-ß-İ',
  '::set-env##[x]',
  'line one is long\nline two is long',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  'aaaa',
  `${'x'.repeat(900)}.-_`,
];

/** Letters and digits of which a remainder would show the secret. */
const words = (text: string) => text.match(/[\p{L}\p{N}]{4,}/gu) ?? [];

function assertHidden(secret: string, shown: string, what: string): void {
  assert.ok(shown.includes('***'), `${what}: ${shown.slice(0, 200)}`);
  const lower = shown.toLowerCase();
  for (const word of words(secret))
    assert.ok(!lower.includes(word.toLowerCase()), `${what}: ${shown.slice(0, 200)}`);
  assert.ok(!shown.includes(secret), what);
}

for (const [form, encode] of Object.entries(forms)) {
  test(`a secret is hidden ${form}`, () => {
    for (const secret of secrets) {
      const all = createSecrets();
      all.add(secret);
      const encoded = encode(secret);
      const shown = all.redact(`<${encoded}>`);
      assertHidden(secret, shown, secret);
      assert.ok(shown.length < 40, `${secret}: ${shown}`);
    }
  });
}

test('a secret of any length is hidden in every form', () => {
  const random = createRandom(11);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
  const of = (length: number, characters: readonly string[]) =>
    Array.from({ length }, () => random.pick(characters)).join('');
  const specials = [...'!"#$%&()*+,./:;<=>?@[]^_{|}~', "'", '\\'];
  const long = [481, 961, 9000].map((length) => of(length, [...letters, '-', '_', '.']));
  for (const secret of [...long, of(1500, specials), '\\'.repeat(9000)]) {
    const all = createSecrets();
    all.add(secret);
    for (const [form, encode] of Object.entries(forms)) {
      const encoded = encode(secret);
      const left = all
        .redact(`\\x41 %2525 0x41 <${encoded}>`)
        .replace(/^.{16}/, '')
        .split('***');
      assert.ok(left.length > 1, `${form} of ${secret.slice(0, 20)}`);
      assert.ok(
        Math.max(...left.map(({ length }) => length)) < 16,
        `${form}: ${left.join('***').slice(0, 200)}`,
      );
    }
    assert.equal(
      all.redact('the end, nothing \\x1b… or %2525 0x41'),
      'the end, nothing \\x1b… or %2525 0x41',
    );
  }
});

test('a long secret is hidden whole whichever of its forms the parts of another form meet', () => {
  const random = createRandom(12);
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'];
  const of = (length: number) => Array.from({ length }, () => random.pick(letters)).join('');
  const password = `${of(1870)}==`;
  const line = `"private_key": "${of(700)}/+${of(900)}=",`;
  const table: readonly (readonly [secrets: readonly string[], text: string])[] = [
    [[password, encodeURIComponent(password)], password],
    [[password, encodeURIComponent(password)], encodeURIComponent(password)],
    [[`${of(599)}=${of(1)}\n`].flatMap((text) => [text, text.trim()]), ''],
    [[`{\n  "type": "account",\n  ${line}\n  "client": "${of(300)}"\n}`], line],
    [[`${of(300)}=${of(299)}`].flatMap((text) => [text, encodeURIComponent(text)]), ''],
  ];
  for (const [secrets, given] of table) {
    const text = given || (secrets[1] ?? '');
    const all = createSecrets();
    for (const secret of secrets) all.add(secret);
    for (const shown of [all.redact(`<${text}>`), all.redact(`<${text.slice(0, -100)}…`)])
      assert.ok(shown.includes('***') && shown.length < 24, `${text.slice(0, 40)}: ${shown.slice(0, 200)}`);
  }
});

test('a secret is hidden in base64 of a longer text, at every position', () => {
  const secret = 'pA5s"w\\ö<&>rd+/%=1234567890';
  const all = createSecrets();
  all.add(secret);
  for (const before of ['', 'a', 'ab', 'bob:', '{"password":"'])
    for (const behind of ['', 'x', 'xy', '"}']) {
      const shown = all.redact(base64(before + secret + behind));
      const left = shown.split('***').map((part) => Buffer.from(part, 'base64').toString('latin1'));
      assert.ok(shown.includes('***'), shown);
      for (const part of left) assert.ok(!/pA5s|1234|rd\+/.test(part), `${before} ${behind}: ${shown}`);
    }
});

test('a secret is hidden with and without the line end that it was read with', () => {
  for (const end of ['\n', '\r\n', ' ', '\n\n']) {
    const all = createSecrets();
    all.add(`canary-secret${end}`);
    for (const text of ['canary-secret', `canary-secret${end}`, 'x canary-secret', 'canary-secret%0A'])
      assert.doesNotMatch(all.redact(`got ${text}.`), /canary/);
  }
});

test('each long line of a secret is hidden alone', () => {
  const all = createSecrets();
  all.add('-----BEGIN KEY-----\nMIIEvQIBADANBgkqh\nkiG9w0BAQEFAASC\n-----END KEY-----\n');
  assert.equal(all.redact('the line MIIEvQIBADANBgkqh was not expected'), 'the line *** was not expected');
});

test('a secret that a text is cut in is hidden, wherever it is cut', () => {
  for (const secret of secrets) {
    const all = createSecrets();
    all.add(secret);
    for (const encode of [
      forms['as it is'],
      json,
      encodeURIComponent,
      base64,
      forms['in hexadecimal digits'],
      entities,
    ]) {
      const text = encode?.(secret) ?? '';
      for (let length = 1; length <= Math.min(60, text.length); length += 1) {
        const shown = all.redact(`${printable(`"to" is ${text}@registry`, length + 8)} is not valid`);
        const left = shown.replace(/^"to" is (.*) is not valid$/s, '$1').replaceAll(/\*\*\*|…/g, '');
        // A few characters give nothing away, and what is left of an escape neither.
        assert.ok(left.length < 16, `${secret} after ${length}: ${shown}`);
        assert.ok(length < 30 || !left.includes(text.slice(0, 12)), `${secret} after ${length}: ${shown}`);
      }
    }
  }
});

test('a text without a secret is unchanged', () => {
  const all = createSecrets();
  assert.equal(all.redact('nothing… to hide'), 'nothing… to hide');
  for (const secret of [...secrets, 'abc', '', '   ']) all.add(secret);
  const text = 'created http-cache: ghcr.io/acme/shop/http-cache@sha256:5f0c (1.2.0), 1.4 MiB sent… and abc';
  assert.equal(all.redact(text), text);
});

test('of two secrets of which one is a part of the other, both are hidden', () => {
  const all = createSecrets();
  all.add('part');
  all.add('part-and-whole');
  assert.equal(all.redact('part-and-whole, part'), '***, ***');
});

test('no text takes long to be searched', () => {
  const all = createSecrets();
  const random = createRandom(7);
  for (const secret of secrets) all.add(secret);
  all.add('\\'.repeat(40));
  all.add('%'.repeat(40));
  const texts = ['\\', '%', '%25', '&amp;', ' 0x', 'a', '\\u', 'x'].map((part) =>
    part.repeat(Math.ceil(60_000 / part.length)),
  );
  const noise = Array.from({ length: 60_000 }, () =>
    random.pick(['\\', '%', '2', '5', 'u', '0', '&', '#', ';', 'a', '…']),
  );
  for (const text of [...texts, noise.join('')]) all.redact(`${text}…`);
});
