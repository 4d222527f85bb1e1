/** What `verify` refuses, with the check that refuses it, in real registries – and what cosign and sigstore-python say of the same. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { createContents } from '../../src/pack/contents.ts';
import type { Claim } from '../../src/provenance/attach.ts';
import { createKeylessSigner } from '../../src/provenance/keyless.ts';
import { readPrivateKey, readPublicKey } from '../../src/provenance/keys.ts';
import { addBundle } from '../../src/provenance/referrer.ts';
import { readSigningConfig } from '../../src/provenance/services.ts';
import { createKeySigner, type Signer } from '../../src/provenance/signer.ts';
import { provenanceOf } from '../../src/provenance/slsa.ts';
import { encodeStatement, provenancePredicate, signaturePredicate } from '../../src/provenance/statement.ts';
import { readTrustedRoots } from '../../src/provenance/trust.ts';
import type { CheckName } from '../../src/provenance/verify/check-signer.ts';
import { type Policy, policyOf } from '../../src/provenance/verify/policy.ts';
import { type VerifyOutcome, verifyArtifact } from '../../src/provenance/verify/verification.ts';
import type { RegistryStore } from '../../src/registry/repository.ts';
import { copyGraph } from '../../src/store/copy.ts';
import { blob, image, open, pushAll, repositoryAt } from '../registry/support.ts';
import { findExecutable, runExecutable } from '../support/programs.ts';
import { registries } from '../support/registries.ts';
import { recordSkipped } from '../support/skipped.ts';
import { cosignWithRoot } from './clients.ts';
import { ecKeyPair, type KeyPair } from './keys.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

const signature: Claim = { predicateType: signaturePredicate, predicate: {} };

let sigstore: TestSigstore;
let stranger: TestSigstore;
let expired: TestSigstore;
let key: KeyPair;
let folder: string;
before(async () => {
  sigstore = await startSigstore();
  stranger = await startSigstore();
  expired = await startSigstore({ certificatesOf: { sigstore, minutesAgo: 60 } });
  key = ecKeyPair();
  folder = await mkdtemp(join(tmpdir(), 'owp-tampering-'));
  await writeFile(join(folder, 'cosign.pub'), key.publicKey);
});
after(async () => {
  for (const one of [sigstore, stranger, expired]) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

const signerOf = (one: TestSigstore): Promise<Signer> =>
  createKeylessSigner({
    services: readSigningConfig(Buffer.from(one.signingConfig), 'config.json'),
    requestToken: async (audience) => one.token(audience),
    trust: () => readTrustedRoots(Buffer.from(one.trustedRoot), 'root.json'),
    identity: { name: '' },
    runLibrary: (work) => work(),
  });

const keySigner = async (pair: KeyPair) => createKeySigner(await readPrivateKey(pair.privateKey, undefined));

interface Bundle {
  mediaType: string;
  verificationMaterial: { tlogEntries?: unknown[]; timestampVerificationData?: unknown };
  dsseEnvelope: { payload: string; payloadType: string; signatures: { sig: string }[] };
  [member: string]: unknown;
}

/** A change of the JSON of a bundle. */
const altered = (bytes: Uint8Array, change: (bundle: Bundle) => void): Uint8Array => {
  const bundle = JSON.parse(Buffer.from(bytes).toString()) as Bundle;
  change(bundle);
  return Buffer.from(JSON.stringify(bundle));
};

const otherPayload = (change: (text: string) => string) => (bundle: Bundle) => {
  const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
  bundle.dsseEnvelope.payload = Buffer.from(change(text)).toString('base64');
};

interface Case {
  readonly name: string;
  readonly claim?: Claim;
  /** Undefined for no bundle at all. */
  make(subject: Descriptor, claim: Claim): Promise<Uint8Array | undefined>;
  readonly outcome: VerifyOutcome;
  readonly check?: CheckName;
  /** Whether cosign accepts it, where that differs. */
  readonly cosign?: boolean;
}

const statementOf = (subject: Descriptor, claim: Claim) =>
  encodeStatement('registry.test/acme/tool', subject.digest, claim);
const other = describe('application/vnd.oci.image.manifest.v1+json', Buffer.from('{"other":true}'));

const keyless: readonly Case[] = [
  {
    name: 'what the workflow has signed',
    make: async (subject, claim) => (await signerOf(sigstore)).sign(statementOf(subject, claim)),
    outcome: 'verified',
  },
  { name: 'nothing', make: async () => undefined, outcome: 'unsigned' },
  {
    name: 'a tampered payload',
    make: async (subject, claim) =>
      altered(
        await (await signerOf(sigstore)).sign(statementOf(subject, claim)),
        otherPayload((text) => text.replace('registry.test', 'registry.evil')),
      ),
    outcome: 'tampered',
    check: 'log',
  },
  {
    name: 'a swapped subject',
    make: async (subject, claim) =>
      altered(
        await (await signerOf(sigstore)).sign(statementOf(other, claim)),
        otherPayload((text) => text.replace(other.digest.slice(7), subject.digest.slice(7))),
      ),
    outcome: 'tampered',
    check: 'log',
  },
  {
    name: 'a bundle for another digest',
    make: async (_, claim) => (await signerOf(sigstore)).sign(statementOf(other, claim)),
    outcome: 'tampered',
    check: 'subject',
  },
  {
    name: 'a truncated bundle',
    make: async (subject, claim) =>
      (await (await signerOf(sigstore)).sign(statementOf(subject, claim))).subarray(0, 1500),
    outcome: 'tampered',
    check: 'bundle',
  },
  {
    name: 'a bundle with an unknown member',
    make: async (subject, claim) =>
      altered(await (await signerOf(sigstore)).sign(statementOf(subject, claim)), (bundle) => {
        bundle.extra = true;
      }),
    outcome: 'tampered',
    check: 'bundle',
  },
  {
    name: 'a bundle with two signatures',
    make: async (subject, claim) =>
      altered(await (await signerOf(sigstore)).sign(statementOf(subject, claim)), ({ dsseEnvelope }) => {
        dsseEnvelope.signatures.push({ sig: dsseEnvelope.signatures[0]?.sig ?? '' });
      }),
    outcome: 'tampered',
    check: 'bundle',
  },
  {
    name: 'the identity of another repository',
    async make(subject, claim) {
      sigstore.claims = {
        ...releaseClaims,
        repository: 'evil/widgets',
        job_workflow_ref: 'evil/widgets/.github/workflows/release.yml@refs/tags/v1.0.0',
      };
      const bytes = await (await signerOf(sigstore)).sign(statementOf(subject, claim));
      sigstore.claims = releaseClaims;
      return bytes;
    },
    outcome: 'foreign',
    check: 'identity',
  },
  {
    name: 'a workflow of another repository that builds this one',
    async make(subject, claim) {
      sigstore.claims = {
        ...releaseClaims,
        job_workflow_ref: 'evil/shared/.github/workflows/build.yml@refs/heads/main',
      };
      const bytes = await (await signerOf(sigstore)).sign(statementOf(subject, claim));
      sigstore.claims = releaseClaims;
      return bytes;
    },
    outcome: 'foreign',
    check: 'identity',
  },
  {
    name: 'a certificate of another authority',
    make: async (subject, claim) => (await signerOf(stranger)).sign(statementOf(subject, claim)),
    outcome: 'foreign',
    check: 'certificate',
  },
  {
    name: 'a certificate that had expired',
    make: async (subject, claim) => (await signerOf(expired)).sign(statementOf(subject, claim)),
    outcome: 'tampered',
    check: 'time',
  },
  {
    name: 'a bundle without its log entry',
    make: async (subject, claim) =>
      altered(await (await signerOf(sigstore)).sign(statementOf(subject, claim)), (bundle) => {
        bundle.verificationMaterial.tlogEntries = [];
      }),
    outcome: 'tampered',
    check: 'log',
  },
  {
    name: 'the signature of a key',
    make: async (subject, claim) => (await keySigner(key)).sign(statementOf(subject, claim)),
    outcome: 'foreign',
    check: 'certificate',
  },
];

const claimsOf = (sha: string) => ({ ...releaseClaims, iss: '', sha }) as Parameters<typeof provenanceOf>[0];
const provenances: readonly Case[] = [
  {
    name: 'a provenance that agrees with its certificate',
    claim: provenanceOf(claimsOf('a'.repeat(40)), 'https://github.com'),
    make: async (subject, claim) => (await signerOf(sigstore)).sign(statementOf(subject, claim)),
    outcome: 'verified',
  },
  {
    name: 'a provenance of another commit than that of its certificate',
    claim: provenanceOf(claimsOf('b'.repeat(40)), 'https://github.com'),
    make: async (subject, claim) => (await signerOf(sigstore)).sign(statementOf(subject, claim)),
    outcome: 'tampered',
    check: 'provenance',
    cosign: true,
  },
];

const withKey: readonly Case[] = [
  {
    name: 'the signature of the key',
    make: async (subject, claim) => (await keySigner(key)).sign(statementOf(subject, claim)),
    outcome: 'verified',
  },
  {
    name: 'the signature of another key',
    make: async (subject, claim) => (await keySigner(ecKeyPair())).sign(statementOf(subject, claim)),
    outcome: 'foreign',
    check: 'key',
  },
  {
    name: 'a payload that is not what the key has signed',
    make: async (subject, claim) =>
      altered(
        await (await keySigner(key)).sign(statementOf(subject, claim)),
        otherPayload((text) => text.replace('registry.test', 'registry.evil')),
      ),
    outcome: 'tampered',
    check: 'signature',
  },
  {
    name: 'a statement of the key about another digest',
    make: async (_, claim) => (await keySigner(key)).sign(statementOf(other, claim)),
    outcome: 'tampered',
    check: 'subject',
  },
  {
    name: 'what a workflow has signed, where a key is expected',
    make: async (subject, claim) => (await signerOf(sigstore)).sign(statementOf(subject, claim)),
    outcome: 'foreign',
    check: 'key',
  },
];

/** A new image with the bundle of the case as its referrer. */
async function attached(store: RegistryStore, { claim = signature, make }: Case) {
  const subject = image([blob(2, 'application/vnd.wasm.config.v0+json'), blob(40)]);
  await pushAll(store, subject);
  const root = subject.manifest.descriptor;
  const bytes = await make(root, claim);
  if (bytes) {
    const contents = createContents();
    const { predicateType } = claim;
    const manifest = addBundle({ subject: root, bytes, predicateType, created: new Date() }, contents);
    await copyGraph(manifest, contents, store, { known: new Set(), concurrency: 2 });
    await store.can.referrers.add(root, manifest);
  }
  return { root, bytes };
}

const trust = () => readTrustedRoots(Buffer.from(sigstore.trustedRoot), 'root.json');
const workflowPolicy = (): Policy =>
  policyOf(
    { repository: 'acme/widgets', issuer: sigstore.issuer, require: ['signature'] },
    undefined,
    undefined,
  );

const hosts = (await registries()).filter(({ name }) => name === 'distribution' || name === 'olareg');

for (const { name, host } of hosts) {
  const store = open().repository(repositoryAt(host, 'acme/tampering'), 'push');
  const groups = [
    { cases: keyless, policy: workflowPolicy, flags: () => cosignIdentity() },
    {
      cases: provenances,
      policy: (): Policy => ({
        ...workflowPolicy(),
        required: [{ name: 'provenance', predicateTypes: [provenancePredicate] }],
      }),
      flags: () => cosignIdentity(),
    },
    {
      cases: withKey,
      policy: (): Policy => policyOf({ require: [] }, readPublicKey(key.publicKey), undefined),
      flags: () => ['--key', 'cosign.pub', '--insecure-ignore-tlog'],
    },
  ];
  for (const { cases, policy, flags } of groups) {
    suite(`${name}: ${cases[0]?.name}`, () => {
      for (const one of cases) {
        test(`${one.name} is ${one.outcome}${one.check ? `, refused by the check "${one.check}"` : ''}`, async () => {
          const { root, bytes } = await attached(store, one);
          const reference = `${host}/acme/tampering@${root.digest}`;
          const result = await verifyArtifact({
            reference,
            pinned: reference,
            root,
            store,
            policy: policy(),
            trust,
          });
          assert.equal(result.outcome, one.outcome, result.problems.join('; '));
          assert.equal(result.attestations[0]?.refusal?.check, one.check);
          await compareWithCosign(one, reference, flags());
          if (bytes && cases === keyless) await compareWithPython(one, root, bytes);
        });
      }
    });
  }

  test(`${name}: an artifact that lacks a blob is tampered, whatever its signature says`, async () => {
    const subject = image([blob(2, 'application/vnd.wasm.config.v0+json'), blob(40)]);
    await pushAll(store, subject);
    const gone = subject.blobs[1]?.descriptor;
    const lacking = {
      ...store,
      fetch: (descriptor: Descriptor) =>
        store.fetch(
          descriptor.digest === gone?.digest ? { ...descriptor, digest: other.digest } : descriptor,
        ),
    };
    const root = subject.manifest.descriptor;
    const result = await verifyArtifact({
      reference: 'x',
      pinned: 'x',
      root,
      store: lacking,
      policy: workflowPolicy(),
      trust,
    });
    assert.equal(result.outcome, 'tampered');
    assert.match(result.problems[0] ?? '', /^the content is not complete/);
  });
}

function cosignIdentity(): readonly string[] {
  return [
    '--certificate-identity-regexp',
    '^https://github.com/acme/widgets/.*$',
    '--certificate-oidc-issuer',
    sigstore.issuer,
    '--certificate-github-workflow-repository',
    'acme/widgets',
    '--use-signed-timestamps',
  ];
}

async function compareWithCosign(
  { claim, cosign: differs, outcome }: Case,
  reference: string,
  flags: readonly string[],
) {
  const cosign = cosignWithRoot(folder, sigstore.trustedRoot);
  if (!cosign) return;
  const command = claim ? ['verify-attestation', '--type', 'slsaprovenance1'] : ['verify'];
  const run = await cosign([...command, ...flags, reference]);
  assert.equal(run.code === 0, differs ?? outcome === 'verified', run.stderr);
}

/** The reference implementation in Python, which reads bundles with a certificate and a log entry. */
async function compareWithPython({ outcome }: Case, root: Descriptor, bytes: Uint8Array) {
  const python = findExecutable('sigstore');
  if (!python) return recordSkipped('sigstore-python: not installed');
  const config = join(folder, 'client.json');
  const { rekorTlogUrls, ...signingConfig } = JSON.parse(sigstore.signingConfig);
  await writeFile(
    config,
    JSON.stringify({
      mediaType: 'application/vnd.dev.sigstore.clienttrustconfig.v0.1+json',
      trustedRoot: JSON.parse(sigstore.trustedRoot),
      signingConfig: { ...signingConfig, rekorTlogUrls, rekorTlogConfig: { selector: 'ANY' } },
    }),
  );
  const file = join(folder, 'bundle.json');
  await writeFile(file, withLogIndex(bytes));
  const run = await runExecutable(python, [
    '--trust-config',
    config,
    'verify',
    'identity',
    '--offline',
    '--bundle',
    file,
    '--cert-identity',
    `https://github.com/${releaseClaims.job_workflow_ref}`,
    '--cert-oidc-issuer',
    sigstore.issuer,
    root.digest,
  ]);
  return assert.equal(run.code === 0, outcome === 'verified', run.stdout + run.stderr);
}

/** The library of sigstore-js leaves out an index of 0 and an empty list, which sigstore-python requires: the log of the tests has one entry. */
function withLogIndex(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString()
    .replaceAll('"inclusionProof":{"rootHash"', '"inclusionProof":{"logIndex":"0","hashes":[],"rootHash"');
}
