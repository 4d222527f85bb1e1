/** What other clients list and verify of a signed release with a bill of materials, in both forms in which registries keep referrers. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { bundleExists, runAsAction } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { registries } from '../support/registries.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { cosignWithRoot, referrersOf } from './clients.ts';
import { dependencySection, moduleOf } from './sbom-binaries.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let sigstore: TestSigstore;
let folder: string;
before(async () => {
  sigstore = await startSigstore();
  folder = await mkdtemp(join(tmpdir(), 'owp-listing-'));
  await writeFile(join(folder, 'config.json'), sigstore.signingConfig);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
});
after(async () => {
  await sigstore.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Artifact {
  readonly reference: string;
  readonly statements: readonly { readonly digest: string; readonly type: string }[];
}

const documents = { cyclonedx: 'application/vnd.cyclonedx+json', spdx: 'application/spdx+json' } as const;
const types = { cyclonedx: 'cyclonedx', spdx: 'spdxjson' } as const;

/** One keeps referrers in an index with a tag, the other has the API. */
for (const registry of (await registries()).filter(
  ({ name }) => name === 'distribution' || name === 'olareg',
))
  for (const format of ['cyclonedx', 'spdx'] as const)
    suite(`${registry.name}, ${format}`, () => {
      let artifact: Artifact;
      before(async () => {
        const workspace = await makeWorkspace({ 'app.wasm': moduleOf(dependencySection()) });
        const run = await runAsAction(
          {
            to: `${registry.host}/listing-${format}/app`,
            attest: 'true',
            sbom: format,
            'signing-config': join(folder, 'config.json'),
            'trusted-root': join(folder, 'root.json'),
          },
          { cwd: workspace.path, env: sigstore.tokenVariables },
        );
        await workspace.remove();
        assert.equal(run.code, 0, run.stdout);
        const [only] = JSON.parse(run.outputs.artifacts ?? '[]') as Artifact[];
        artifact = only ?? assert.fail('nothing was published');
      });

      test('oras discover lists each statement and the document', async () => {
        const oras = client('oras');
        if (!oras) return;
        const listed = await referrersOf(oras, artifact.reference);
        const digests = listed.map(({ digest }) => digest);
        for (const { digest } of artifact.statements) assert.ok(digests.includes(digest), digest);
        assert.equal(listed.filter(({ artifactType }) => artifactType === documents[format]).length, 1);
        assert.equal(listed.length, artifact.statements.length + 1);
      });

      test('cosign tree lists each statement and the document', async () => {
        const cosign = cosignWithRoot(folder, sigstore.trustedRoot);
        const args = ['tree', '--experimental-oci11', artifact.reference];
        const run = await cosign?.(args, { withRoot: false });
        if (!run) return;
        assert.equal(run.code, 0, run.stderr);
        for (const { digest, type } of artifact.statements)
          assert.ok(run.stdout.includes(digest) || run.stdout.includes(type), `${type}\n${run.stdout}`);
      });

      test('cosign verify and verify-attestation accept the signature, the provenance and the bill of materials', async () => {
        const cosign = cosignWithRoot(folder, sigstore.trustedRoot);
        const identity = [
          '--certificate-identity',
          `https://github.com/${releaseClaims.job_workflow_ref}`,
          '--certificate-oidc-issuer',
          sigstore.issuer,
          '--use-signed-timestamps',
          artifact.reference,
        ];
        for (const command of [
          ['verify'],
          ['verify-attestation', '--type', 'slsaprovenance1'],
          ['verify-attestation', '--type', types[format]],
        ]) {
          const run = await cosign?.([...command, ...identity]);
          if (run) assert.equal(run.code, 0, `${command.join(' ')}: ${run.stderr}`);
        }
      });
    });
