/** What `verify` refuses of bundles with a timestamp and without a log, with the check that refuses it – and what gh and cosign say of the same. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type Descriptor, describe } from '../../src/oci/descriptor.ts';
import { createContents } from '../../src/pack/contents.ts';
import { createKeylessSigner } from '../../src/provenance/keyless.ts';
import { addBundle } from '../../src/provenance/referrer.ts';
import { readSigningConfig } from '../../src/provenance/services.ts';
import { provenanceOf } from '../../src/provenance/slsa.ts';
import { encodeStatement } from '../../src/provenance/statement.ts';
import { readTrustedRoots } from '../../src/provenance/trust.ts';
import type { CheckName } from '../../src/provenance/verify/check-signer.ts';
import { policyOf } from '../../src/provenance/verify/policy.ts';
import { type VerifyOutcome, verifyArtifact } from '../../src/provenance/verify/verification.ts';
import { copyGraph } from '../../src/store/copy.ts';
import { blob, image, open, pushAll, repositoryAt } from '../registry/support.ts';
import { client } from '../support/clients.ts';
import { registries } from '../support/registries.ts';
import { cosignWithRoot } from './clients.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

let github: TestSigstore;
let stranger: TestSigstore;
let expired: TestSigstore;
let folder: string;
before(async () => {
  github = await startSigstore({ log: false });
  stranger = await startSigstore({ log: false });
  expired = await startSigstore({ log: false, certificatesOf: { sigstore: github, minutesAgo: 60 } });
  folder = await mkdtemp(join(tmpdir(), 'owp-private-tampering-'));
});
after(async () => {
  for (const one of [github, stranger, expired]) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

const [registry] = (await registries()).filter(({ name }) => name === 'olareg' || name === 'distribution');
assert.ok(registry, 'no registry is installed');
const store = open().repository(repositoryAt(registry.host, 'acme/private-tampering'), 'push');

const trust = () => readTrustedRoots(Buffer.from(github.trustedRoot), 'root.json');
const claim = provenanceOf(
  { ...releaseClaims, iss: '' } as Parameters<typeof provenanceOf>[0],
  'https://github.com',
);
const other = describe('application/vnd.oci.image.manifest.v1+json', Buffer.from('{"other":true}'));

async function signed(by: TestSigstore, subject: Descriptor): Promise<Bundle> {
  const signer = await createKeylessSigner({
    services: readSigningConfig(Buffer.from(by.signingConfig), 'config.json'),
    requestToken: async (audience) => by.token(audience),
    trust,
    identity: { name: '' },
    runLibrary: (work) => work(),
  });
  const bytes = await signer.sign(encodeStatement('registry.test/acme/tool', subject.digest, claim));
  return JSON.parse(Buffer.from(bytes).toString()) as Bundle;
}

interface Bundle {
  verificationMaterial: { timestampVerificationData?: unknown; tlogEntries?: unknown[] };
  dsseEnvelope: { payload: string; signatures: { sig: string }[] };
}

interface Case {
  readonly name: string;
  make(subject: Descriptor): Promise<Bundle>;
  readonly outcome: VerifyOutcome;
  readonly check?: CheckName;
}

const asOf = async (repository: string, subject: Descriptor): Promise<Bundle> => {
  const ref = `${repository}/.github/workflows/release.yml@refs/tags/v1.0.0`;
  github.claims = { ...releaseClaims, repository, job_workflow_ref: ref };
  const bundle = await signed(github, subject);
  github.claims = releaseClaims;
  return bundle;
};

const cases: readonly Case[] = [
  { name: 'what the workflow has signed', make: (subject) => signed(github, subject), outcome: 'verified' },
  {
    name: 'a tampered payload',
    async make(subject) {
      const bundle = await signed(github, subject);
      const text = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString();
      bundle.dsseEnvelope.payload = Buffer.from(text.replace('acme/tool', 'evil/tool')).toString('base64');
      return bundle;
    },
    outcome: 'tampered',
    check: 'signature',
  },
  {
    name: 'a bundle without its timestamp',
    async make(subject) {
      const bundle = await signed(github, subject);
      bundle.verificationMaterial.timestampVerificationData = {};
      return bundle;
    },
    outcome: 'tampered',
    check: 'time',
  },
  {
    name: 'the timestamp of another signature',
    async make(subject) {
      const [bundle, another] = [await signed(github, subject), await signed(github, subject)];
      bundle.verificationMaterial.timestampVerificationData =
        another.verificationMaterial.timestampVerificationData;
      return bundle;
    },
    outcome: 'tampered',
    check: 'time',
  },
  {
    name: 'a certificate that had expired',
    make: (subject) => signed(expired, subject),
    outcome: 'tampered',
    check: 'time',
  },
  {
    name: 'a certificate of another authority',
    make: (subject) => signed(stranger, subject),
    outcome: 'foreign',
    check: 'certificate',
  },
  {
    name: 'the identity of another repository',
    make: (subject) => asOf('evil/widgets', subject),
    outcome: 'foreign',
    check: 'identity',
  },
  {
    name: 'a bundle for another digest',
    make: () => signed(github, other),
    outcome: 'tampered',
    check: 'subject',
  },
];

for (const one of cases)
  test(`${one.name} is ${one.outcome}${one.check ? `, refused by the check "${one.check}"` : ''}`, async () => {
    const subject = image([blob(2, 'application/vnd.wasm.config.v0+json'), blob(40)]);
    await pushAll(store, subject);
    const root = subject.manifest.descriptor;
    const bytes = Buffer.from(JSON.stringify(await one.make(root)));
    const contents = createContents();
    const { predicateType } = claim;
    const manifest = addBundle({ subject: root, bytes, predicateType, created: new Date() }, contents);
    await copyGraph(manifest, contents, store, { known: new Set(), concurrency: 2 });
    await store.can.referrers.add(root, manifest);
    const policy = policyOf(
      { repository: 'acme/widgets', issuer: github.issuer, require: ['provenance'] },
      undefined,
      undefined,
    );
    const result = await verifyArtifact({ reference: 'x', pinned: 'x', root, store, policy, trust });
    assert.equal(result.outcome, one.outcome, result.problems.join('; '));
    assert.equal(result.attestations[0]?.refusal?.check, one.check);
    await compareWithGh(one, root, bytes);
    await compareWithCosign(one, root);
  });

async function compareWithGh({ outcome }: Case, root: Descriptor, bytes: Uint8Array): Promise<void> {
  const gh = client('gh');
  if (!gh || !registry) return;
  const [bundle, roots] = [join(folder, 'bundle.json'), join(folder, 'roots.jsonl')];
  await writeFile(bundle, bytes);
  await writeFile(roots, `${github.trustedRoot}\n`);
  const env = { ...process.env, HOME: folder, GH_TOKEN: 'unused', GH_NO_UPDATE_NOTIFIER: '1' };
  const run = await gh(
    [
      ...['attestation', 'verify', `oci://${registry.host}/acme/private-tampering@${root.digest}`],
      ...['--bundle', bundle, '--repo', 'acme/widgets', '--custom-trusted-root', roots],
      ...['--cert-oidc-issuer', github.issuer],
    ],
    { cwd: folder, env },
  );
  assert.equal(run.code === 0, outcome === 'verified', run.stdout + run.stderr);
}

async function compareWithCosign({ outcome }: Case, root: Descriptor): Promise<void> {
  const cosign = cosignWithRoot(folder, github.trustedRoot);
  const run = await cosign?.([
    ...['verify-attestation', '--type', 'slsaprovenance1'],
    ...['--use-signed-timestamps', '--insecure-ignore-tlog'],
    ...['--certificate-identity-regexp', '^https://github.com/acme/widgets/.*$'],
    ...['--certificate-oidc-issuer', github.issuer],
    `${registry?.host}/acme/private-tampering@${root.digest}`,
  ]);
  if (run) assert.equal(run.code === 0, outcome === 'verified', run.stderr);
}
