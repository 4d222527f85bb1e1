/** Inputs of signing and verifying: keys, identities, and what is trusted. */

import { choice as exactChoice, type Kind, list, text, toggle } from './kinds.ts';
import { secret } from './secrets.ts';

/** One of these words in any case, the first by default. */
function choice<const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): Kind<Word> & { readonly default: string } {
  const { read, ...exact } = exactChoice(...words);
  return { ...exact, read: (raw, name) => read(raw?.toLowerCase(), name) };
}

/** One of these words, or nothing. */
function optionalChoice<const Word extends string>(
  ...words: readonly [Word, ...Word[]]
): Kind<Word | undefined> {
  const { read } = choice(...words);
  return { kind: 'text', read: (raw, name) => (raw === undefined ? undefined : read(raw, name)) };
}

const publish = ['publish'] as const;
const verify = ['verify'] as const;
const signing = ['publish', 'collect'] as const;
const both = [...signing, 'verify'] as const;
const group = 'Signing';

export const signingInputs = {
  attest: {
    ...choice('false', 'auto', 'true'),
    verbs: signing,
    group,
    placeholder: 'mode',
    description:
      'Sign every artifact and attest its provenance with the identity of the workflow: `true`, or `auto` where a job of a public repository may.',
  },
  transparency: {
    ...choice('auto', 'public'),
    verbs: signing,
    group,
    placeholder: 'mode',
    description:
      'With `public`, signatures are logged where everybody can read them: those of a private repository, with its name, and those of `key`.',
  },
  key: {
    ...secret,
    verbs: both,
    group,
    placeholder: 'key',
    secret: true,
    description:
      'Key as PEM text, `env://<variable>` or a file: to publish, the private key that signs every artifact (PKCS#8, or the encrypted key file of cosign); to verify, the public key.',
  },
  'key-password': {
    ...secret,
    verbs: signing,
    group,
    placeholder: 'secret',
    secret: true,
    description: 'Password of `key`. Default: the variable `COSIGN_PASSWORD`.',
  },
  sbom: {
    ...optionalChoice('off', 'auto', 'cyclonedx', 'spdx'),
    verbs: publish,
    group,
    placeholder: 'format',
    description:
      'Attach a bill of materials to every artifact: `cyclonedx` or `spdx`, or `auto` for CycloneDX where a binary tells what it was built from. Default: `auto` where the run signs, else `off`.',
  },
  'signing-config': {
    ...text,
    verbs: signing,
    group,
    placeholder: 'file',
    description:
      'Services to sign with, as `cosign signing-config create` writes them. Default: those of Sigstore or GitHub.',
  },
  'trusted-root': {
    ...text,
    verbs: both,
    group,
    placeholder: 'file',
    description:
      'File with the trusted authorities and logs, as `gh attestation trusted-root` writes it. Default: those of the public Sigstore and of GitHub, fetched with TUF.',
  },
  repository: {
    ...text,
    verbs: verify,
    group,
    placeholder: 'owner/name',
    description: 'Repository that the artifact was built from. Default: that of the workflow that verifies.',
  },
  workflow: {
    ...text,
    verbs: verify,
    group,
    placeholder: 'file',
    description:
      'Workflow that has signed: `release.yml`, `acme/shared/.github/workflows/build.yml`, or either with `@<ref>`. Default: every workflow of `repository`.',
  },
  commit: {
    ...text,
    verbs: verify,
    group,
    placeholder: 'sha',
    description: 'Commit that the artifact was built from.',
  },
  identity: {
    ...text,
    verbs: verify,
    group,
    placeholder: 'name',
    description:
      'Name of the signer in its certificate, instead of `repository`; `*` stands for any characters but `/`, `**` for any.',
  },
  issuer: {
    ...text,
    verbs: verify,
    group,
    placeholder: 'url',
    description: 'Who has identified the signer. Default: that of the tokens of GitHub Actions.',
  },
  reproduce: {
    ...toggle,
    verbs: verify,
    group,
    description:
      'Pack `path` again with `formats` and the other inputs of publish, or as `plan` says, and fail where the content differs.',
  },
  'policy-file': {
    ...text,
    verbs: verify,
    group,
    placeholder: 'file',
    description:
      'JSON file with these conditions: `repository`, `workflow`, `commit`, `ref`, `identity`, `issuer`, `require`. Inputs replace its members.',
  },
  require: {
    ...list,
    verbs: verify,
    group,
    placeholder: 'statement',
    description:
      'Statements that have to be there: `signature`, `provenance`, `sbom`, `packing` or a predicate type. Default: `provenance`; with `key`, `signature`.',
  },
} as const;
