/** Bundles that are attached to an artifact: any number and size of them, of whoever may push. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { Digest } from '../../src/oci/digest.ts';
import { createContents } from '../../src/pack/contents.ts';
import { readAttached } from '../../src/provenance/attached.ts';
import { readPrivateKey, readPublicKey } from '../../src/provenance/keys.ts';
import { addBundle } from '../../src/provenance/referrer.ts';
import { createKeySigner } from '../../src/provenance/signer.ts';
import { encodeStatement, signaturePredicate } from '../../src/provenance/statement.ts';
import { policyOf } from '../../src/provenance/verify/policy.ts';
import { presentVerifications } from '../../src/provenance/verify/presentation.ts';
import { verifyArtifact } from '../../src/provenance/verify/verification.ts';
import { copyGraph } from '../../src/store/copy.ts';
import { createMemoryStore } from '../fakes/memory-store.ts';
import { blob, image, pushAll } from '../registry/support.ts';
import { ecKeyPair, type KeyPair } from './keys.ts';

const own = ecKeyPair();
const stranger = ecKeyPair();

interface Made {
  readonly by: KeyPair;
  readonly predicate?: unknown;
}

/** A store with an artifact and a signature of each of these, which counts what is read of each referrer. */
async function attached(made: readonly Made[]) {
  const memory = createMemoryStore();
  const subject = image([blob(2), blob(40)]);
  await pushAll(memory, subject);
  const root = subject.manifest.descriptor;
  const manifests: Descriptor[] = [];
  for (const { by, predicate = {} } of made) {
    const statement = { predicateType: signaturePredicate, predicate };
    const signer = createKeySigner(await readPrivateKey(by.privateKey, undefined));
    const bytes = await signer.sign(encodeStatement('registry.test/acme/tool', root.digest, statement));
    const contents = createContents();
    const bundle = { subject: root, bytes, predicateType: signaturePredicate, created: new Date(0) };
    const manifest = addBundle(bundle, contents);
    await copyGraph(manifest, contents, memory, { known: new Set(), concurrency: 1 });
    manifests.push(manifest);
  }
  const read: Digest[] = [];
  const store = {
    ...memory,
    referrers: async (digest: Digest) => (digest === root.digest ? manifests : []),
    fetch(descriptor: Descriptor) {
      read.push(descriptor.digest);
      return memory.fetch(descriptor);
    },
  };
  return { store, root, manifests, read };
}

const verify = async ({ store, root }: Awaited<ReturnType<typeof attached>>) =>
  await verifyArtifact({
    reference: 'registry.test/acme/tool:1.0.0',
    pinned: `registry.test/acme/tool@${root.digest}`,
    root,
    store,
    policy: policyOf({ require: [] }, readPublicKey(own.publicKey), undefined),
    trust: () => assert.fail('a key needs no trusted root'),
  });

test('a statement of 14 MiB is verified', async () => {
  const result = await verify(await attached([{ by: own, predicate: 'x'.repeat(14 * 1024 * 1024) }]));
  assert.equal(result.outcome, 'verified', result.problems.join('; '));
});

test('bundles are read one at a time, so that a thousand large ones need the memory of one', async () => {
  const { store, root, manifests, read } = await attached([{ by: own }, { by: stranger }, { by: stranger }]);
  const bundles = readAttached(store, root.digest);
  await bundles.next();
  assert.ok(manifests[0] && read.includes(manifests[0].digest));
  assert.ok(manifests[1] && !read.includes(manifests[1].digest));
});

test('what strangers attach changes nothing for an artifact that is signed', async () => {
  const result = await verify(await attached([{ by: stranger }, { by: own }, { by: stranger }]));
  assert.equal(result.outcome, 'verified');
  const refused = result.attestations.map(({ refusal }) => refusal?.check);
  assert.deepEqual(refused, ['key', undefined, 'key']);
});

test('the list of attestations is left out of the outputs where it would be too long for them', async () => {
  const result = await verify(await attached([{ by: own }]));
  const [attestation] = result.attestations;
  assert.ok(attestation);
  const many = { ...result, attestations: Array.from({ length: 2000 }, () => attestation) };
  const { outputs, notices } = presentVerifications([many]);
  assert.deepEqual([outputs.outcome, outputs.digest], ['verified', result.root.digest]);
  assert.equal(outputs.verifications, '');
  assert.match(notices.join(), /the output "verifications" is empty: it would have \d+ characters/);
});
