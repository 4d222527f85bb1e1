/** The encrypted private key file of cosign (secure-systems-lab/go-securesystemslib, encrypted/encrypted.go). */

import { scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { parseJson } from '../json.ts';
import { object, oneOf, type Reader, readShape, text } from '../shape.ts';

/** The labels of the PEM block: of today's cosign, and of cosign 1. */
export const cosignLabels: readonly string[] = [
  'ENCRYPTED SIGSTORE PRIVATE KEY',
  'ENCRYPTED COSIGN PRIVATE KEY',
];

const deriveKey = promisify<string, Uint8Array, number, object, Uint8Array>(scrypt);

/**
 * The PKCS#8 key in DER, or `undefined` for a wrong password; `content` is what the PEM block encodes. Throws the reader's error
 * for anything but the three costs that cosign accepts: others would take any amount of memory.
 */
export async function decryptCosignKey(
  content: Uint8Array,
  password: string,
  invalid: (problem: string) => Error,
): Promise<Uint8Array | undefined> {
  const { kdf, cipher, ciphertext } = readKeyFile(content, invalid);
  const { N, r, p } = kdf.params;
  const secret = await deriveKey(password, kdf.salt, 32, { N, r, p, maxmem: 256 * N * r });
  const { xsalsa20poly1305 } = await import('@noble/ciphers/salsa.js');
  try {
    return xsalsa20poly1305(secret, cipher.nonce).decrypt(ciphertext);
  } catch {
    return undefined;
  }
}

function readKeyFile(content: Uint8Array, invalid: (problem: string) => Error) {
  const value = parsed(content, invalid);
  return readShape(keyFile, value, (path, problem) => invalid(`${path} ${problem}`));
}

function parsed(content: Uint8Array, invalid: (problem: string) => Error): unknown {
  try {
    return parseJson(new TextDecoder().decode(content));
  } catch {
    throw invalid('its content is not JSON');
  }
}

function bytesOf(length?: number): Reader<Uint8Array> {
  return (shape) => {
    const bytes = Buffer.from(text(shape), 'base64');
    if (length !== undefined && bytes.byteLength !== length)
      throw shape.error(shape.path, `must have ${length} bytes`);
    return new Uint8Array(bytes);
  };
}

function number<const Choice extends number>(...choices: readonly Choice[]): Reader<number> {
  return (shape) => {
    const found = choices.find((choice) => choice === shape.value);
    if (found === undefined) throw shape.error(shape.path, `must be ${choices.join(' or ')}`);
    return found;
  };
}

const keyFile = object(
  {
    kdf: object(
      {
        name: oneOf('scrypt'),
        params: object({ N: number(32768, 65536, 131072), r: number(8), p: number(1) }, {}),
        salt: bytesOf(),
      },
      {},
    ),
    cipher: object({ name: oneOf('nacl/secretbox'), nonce: bytesOf(24) }, {}),
    ciphertext: bytesOf(),
  },
  {},
);
