/** Keys: every kind that signs, and the error for each that cannot. */

import assert from 'node:assert/strict';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { suite, test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import { readPrivateKey, readPublicKey } from '../../src/provenance/keys.ts';
import { cosignKey, cosignPassword, cosignPublicKey, ecKeyPair, ed25519KeyPair, rsaKeyPair } from './keys.ts';

const data = new TextEncoder().encode('what is signed');

const failureOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (caught) {
    const error = asCodedError(caught);
    assert.equal(error.code, 'input', error.message);
    return error.message;
  }
  return assert.fail('the key was accepted');
};

suite('keys that sign', () => {
  const pairs = {
    'ECDSA P-256': ecKeyPair(),
    'ECDSA P-384': ecKeyPair('P-384'),
    'RSA 2048': rsaKeyPair(2048),
    Ed25519: ed25519KeyPair(),
  };
  for (const [name, { privateKey, publicKey }] of Object.entries(pairs)) {
    test(`${name} in PKCS#8 signs what its public key verifies`, async () => {
      const key = await readPrivateKey(privateKey, undefined);
      const verifier = readPublicKey(publicKey);
      const signature = key.sign(data);
      assert.ok(verifier.verify(data, signature));
      assert.ok(!verifier.verify(Buffer.from('other data'), signature));
      assert.equal(key.publicKey.hint, verifier.hint);
    });
  }

  test('the key file of cosign is decrypted with its password and belongs to its public key', async () => {
    const key = await readPrivateKey(cosignKey, cosignPassword);
    assert.equal(key.publicKey.hint, readPublicKey(cosignPublicKey).hint);
    assert.ok(readPublicKey(cosignPublicKey).verify(data, key.sign(data)));
  });

  test('the older label of the key file, and line ends of Windows, are accepted', async () => {
    const old = cosignKey.replaceAll('SIGSTORE', 'COSIGN').replaceAll('\n', '\r\n');
    assert.equal(
      (await readPrivateKey(old, cosignPassword)).publicKey.hint,
      readPublicKey(cosignPublicKey).hint,
    );
  });

  test('an encrypted PKCS#8 key and a SEC 1 key are read', async () => {
    const { privateKey, publicKey } = ecKeyPair();
    const key = createPrivateKey(privateKey);
    const encrypted = key.export({
      type: 'pkcs8',
      format: 'pem',
      cipher: 'aes-256-cbc',
      passphrase: 'secret',
    });
    const sec1 = key.export({ type: 'sec1', format: 'pem' });
    const { hint } = readPublicKey(publicKey);
    assert.equal((await readPrivateKey(String(encrypted), 'secret')).publicKey.hint, hint);
    assert.equal((await readPrivateKey(String(sec1), undefined)).publicKey.hint, hint);
  });

  test('the public key of an unencrypted private key verifies', () => {
    const { privateKey, publicKey } = ecKeyPair();
    assert.equal(readPublicKey(privateKey).hint, readPublicKey(publicKey).hint);
  });
});

suite('keys that are refused', () => {
  test('a wrong and a missing password are told apart from a broken key', async () => {
    const wrong = '"key" cannot be decrypted with this password';
    assert.equal(await failureOf(() => readPrivateKey(cosignKey, 'wrong')), wrong);
    assert.equal(await failureOf(() => readPrivateKey(cosignKey, undefined)), wrong);
    const encrypted = createPrivateKey(ecKeyPair().privateKey)
      .export({ type: 'pkcs8', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' })
      .toString();
    assert.equal(await failureOf(() => readPrivateKey(encrypted, 'wrong')), wrong);
    assert.equal(await failureOf(() => readPrivateKey(encrypted, undefined)), wrong);
    const broken = '-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n';
    assert.equal(await failureOf(() => readPrivateKey(broken, undefined)), '"key" is not a private key');
  });

  test('a key that verifiers do not accept is refused with its kind', async () => {
    assert.equal(
      await failureOf(() => readPrivateKey(ecKeyPair('secp256k1').privateKey, undefined)),
      '"key" is a key of the type ec secp256k1',
    );
    assert.equal(
      await failureOf(() => readPrivateKey(rsaKeyPair(1024).privateKey, undefined)),
      '"key" is a key of the type rsa 1024',
    );
  });

  test('a public key does not sign, and an encrypted key does not verify', async () => {
    assert.match(await failureOf(() => readPrivateKey(cosignPublicKey, undefined)), /type "PUBLIC KEY"/);
    assert.match(await failureOf(() => readPublicKey(cosignKey)), /type "ENCRYPTED SIGSTORE PRIVATE KEY"/);
  });

  test('a key file of cosign may not ask for any amount of memory', async () => {
    const [, body = ''] = /-----\n([^-]+)-----/.exec(cosignKey) ?? [];
    const file = Buffer.from(body, 'base64').toString().replace('65536', '1073741824');
    const costly = `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n${Buffer.from(file).toString('base64')}\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n`;
    assert.equal(
      await failureOf(() => readPrivateKey(costly, cosignPassword)),
      '"key" is not a key file of cosign: kdf.params.N must be 32768 or 65536 or 131072',
    );
  });

  test('text without a PEM block is refused', async () => {
    for (const text of ['', 'secret', '-----BEGIN PRIVATE KEY-----', 'x'.repeat(100_000)])
      assert.equal(await failureOf(() => readPrivateKey(text, undefined)), '"key" has no PEM block');
  });

  test('reading a key of each kind after a wrong password still works', async () => {
    await failureOf(() => readPrivateKey(cosignKey, 'wrong'));
    assert.ok(createPublicKey(ecKeyPair().publicKey));
    assert.ok(await readPrivateKey(ecKeyPair().privateKey, undefined));
  });
});
