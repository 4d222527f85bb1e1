/** Keys of the tests: a key pair that cosign has written, for loopback only, and new ones of every other kind. */

import { generateKeyPairSync } from 'node:crypto';

/** `cosign generate-key-pair`, with the password below. */
export const cosignKey = `-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----
eyJrZGYiOnsibmFtZSI6InNjcnlwdCIsInBhcmFtcyI6eyJOIjo2NTUzNiwiciI6
OCwicCI6MX0sInNhbHQiOiJkenNHQ2R2ZHZKQWlyRENOeVR4cFRwY25pRllzSjZp
ZTc5Z2cwL0N5RW5BPSJ9LCJjaXBoZXIiOnsibmFtZSI6Im5hY2wvc2VjcmV0Ym94
Iiwibm9uY2UiOiI1cUN2RkZ1VHVGamU1Z0k5cysvWTVldnJ0d1ZZcVM3MSJ9LCJj
aXBoZXJ0ZXh0IjoiSC9udGFmRmZhaWpaOFUwYzg3bmJIK0JHNmM5SnNCb1oxSWhN
Tld0Y0QrQjFBcXNjcUNrMWdvNUpzTG4zT0dmQTd1bjJ6cS9SaVlsYitIbWdkWDRZ
b28rZ1VjbjNyV1Bac09UcGFzbnRqVXlwbGJScy81M1N1WFZUbm8vSHlodkxkdzBM
ejd5QWVwWGJRMnkwOHBzemhZS1BPbnVhdkVGNU12TnVGZnpkSW5qMUFSV1NkTHVX
QjF2aG5VZm44S1lTSitqVENRc0hMTS8zTVE9PSJ9
-----END ENCRYPTED SIGSTORE PRIVATE KEY-----
`;

export const cosignPublicKey = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEbYTs24yO3RSKXYNaHegOxgZoTzs/
+2afjnIrn1vnfcytX8iw12bNsIP2DRf0HyGmgJXJ0Irf3MXMyZy5ED5ezQ==
-----END PUBLIC KEY-----
`;

export const cosignPassword = 'loopback-only';

export interface KeyPair {
  readonly privateKey: string;
  readonly publicKey: string;
}

const spki = { type: 'spki', format: 'pem' } as const;
const pkcs8 = { type: 'pkcs8', format: 'pem' } as const;

/** A new key pair with this elliptic curve, in PEM. */
export function ecKeyPair(namedCurve = 'P-256'): KeyPair {
  return generateKeyPairSync('ec', {
    namedCurve,
    publicKeyEncoding: spki,
    privateKeyEncoding: pkcs8,
  });
}

export function rsaKeyPair(modulusLength: number): KeyPair {
  return generateKeyPairSync('rsa', { modulusLength, publicKeyEncoding: spki, privateKeyEncoding: pkcs8 });
}

export function ed25519KeyPair(): KeyPair {
  return generateKeyPairSync('ed25519', { publicKeyEncoding: spki, privateKeyEncoding: pkcs8 });
}
