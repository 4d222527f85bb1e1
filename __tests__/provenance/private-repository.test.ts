/** What a private repository signs: with GitHub's own instance, which has a timestamp authority in place of a public log. */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import type { RootSource } from '../../src/provenance/root-sources.ts';
import { openSigning, type SigningHost, type SigningOptions } from '../../src/provenance/signing.ts';
import { openTrust } from '../../src/provenance/trust.ts';
import { policyOf } from '../../src/provenance/verify/policy.ts';
import { verifyArtifact } from '../../src/provenance/verify/verification.ts';
import { runLibrary } from '../../src/registry/http/library-requests.ts';
import { copyGraph } from '../../src/store/copy.ts';
import { blob, image, open, pushAll, repositoryAt } from '../registry/support.ts';
import { bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { client } from '../support/clients.ts';
import { coreModule } from '../support/module.ts';
import { registries } from '../support/registries.ts';
import { silentHost } from '../support/silent-host.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { bundlesOf, cosignWithRoot } from './clients.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';
import { startTufRepository, type TufRepository } from './tuf-repository.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let github: TestSigstore;
let publicInstance: TestSigstore;
let tuf: TufRepository;
let folder: string;
before(async () => {
  github = await startSigstore({ log: false });
  publicInstance = await startSigstore();
  github.claims = { ...releaseClaims, repository_visibility: 'private' };
  tuf = await startTufRepository({ 'trusted_root.json': github.trustedRoot });
  folder = await mkdtemp(join(tmpdir(), 'owp-private-'));
  await writeFile(join(folder, 'config.json'), github.signingConfig);
  await writeFile(join(folder, 'root.json'), github.trustedRoot);
});
after(async () => {
  for (const one of [github, publicInstance, tuf]) await one.stop();
  await rm(folder, { recursive: true, force: true });
});

const found = (await registries()).filter(({ name }) => name === 'distribution' || name === 'olareg');
const [first] = found;
assert.ok(first, 'no registry is installed');

/** Sends the requests for the hosts of both instances to those of the test, and keeps the names of the hosts. */
function redirected(hosts: Set<string>): typeof fetch {
  return async (input, init) => {
    const url = new URL(String(input));
    hosts.add(url.hostname);
    const at = {
      'fulcio.githubapp.com': github.issuer,
      'timestamp.githubapp.com': github.issuer,
      'fulcio.sigstore.dev': publicInstance.issuer,
      'rekor.sigstore.dev': publicInstance.issuer,
      'tuf-repo.github.com': tuf.url,
    }[url.hostname];
    return await fetch(at === undefined ? url : `${at}${url.pathname}${url.search}`, init);
  };
}

function hostOf(hosts: Set<string>, lines: string[] = []): SigningHost {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    github.tokenVariables;
  const send = redirected(hosts);
  return {
    ...silentHost,
    log: { ...silentHost.log, info: (line: string) => void lines.push(line) },
    scratch: async () => folder,
    workflow: {
      server: 'https://github.com',
      repository: 'acme/widgets',
      api: 'https://api.github.com',
      issuer: github.issuer,
      tokenRequest: { url, token },
    },
    fetch: send,
    runLibrary: (work, signal) => runLibrary(send, work, signal),
  };
}

const sources: readonly RootSource[] = [
  {
    name: "GitHub's Sigstore",
    mirror: 'https://tuf-repo.github.com',
    organization: 'sigstore.mock',
    tufRoot: async () => tuf.root,
  },
];

const repository = repositoryAt(first.host, 'acme/private');
const store = open().repository(repository, 'push');
const defaults: SigningOptions = { attest: 'true', transparency: 'auto' };

/** Signs a new image as a release does. */
async function release(options: Partial<SigningOptions>, host: SigningHost): Promise<Descriptor> {
  const subject = image([blob(2, 'application/vnd.wasm.config.v0+json'), blob(40)]);
  await pushAll(store, subject);
  const root = subject.manifest.descriptor;
  const sign = await openSigning({ ...defaults, ...options }, host);
  assert.ok(sign);
  const artifact = { name: 'private', format: 'wasm', files: [], annotations: {} };
  const { source, referrers, afterPush } = await sign({
    source: store,
    target: store,
    packed: { artifact, root, nodes: [{ descriptor: root }] },
    destination: {
      repository: `${first?.host}/acme/private`,
      location: { kind: 'registry', repository },
    },
  });
  for (const { manifest } of referrers) {
    await copyGraph(manifest, source, store, { known: new Set(), concurrency: 2 });
    await store.can.referrers.add(root, manifest);
  }
  await afterPush();
  return root;
}

const verified = (root: Descriptor, host: SigningHost) =>
  verifyArtifact({
    reference: 'x',
    pinned: 'x',
    root,
    store,
    policy: policyOf({ require: ['provenance', 'signature'] }, undefined, host.workflow),
    trust: openTrust(undefined, host, sources),
  });

suite('without any input but attest', () => {
  test('the instance of GitHub signs, nothing reaches the public one, and verify accepts it by the root of GitHub', async () => {
    const hosts = new Set<string>();
    const host = hostOf(hosts);
    const root = await release({}, host);
    assert.deepEqual([...hosts].sort(), ['127.0.0.1', 'fulcio.githubapp.com', 'timestamp.githubapp.com']);
    const result = await verified(root, host);
    assert.deepEqual([result.outcome, result.problems], ['verified', []]);
    assert.ok(hosts.has('tuf-repo.github.com'));
    assert.equal(github.requests.get('/api/v1/log/entries'), undefined);
  });

  test('transparency: public is what sends it to the public log', async () => {
    const hosts = new Set<string>();
    await release({ transparency: 'public' }, hostOf(hosts));
    assert.deepEqual([...hosts].sort(), ['127.0.0.1', 'fulcio.sigstore.dev', 'rekor.sigstore.dev']);
  });

  test('attest: auto signs nothing and says why in one line', async () => {
    const [hosts, lines] = [new Set<string>(), [] as string[]];
    assert.equal(await openSigning({ ...defaults, attest: 'auto' }, hostOf(hosts, lines)), undefined);
    assert.deepEqual(lines, [
      'Without provenance: "attest" cannot sign: the repository is not a public one of github.com',
    ]);
    assert.deepEqual([...hosts], ['127.0.0.1']);
  });
});

interface Artifact {
  readonly reference: string;
  readonly digest: string;
}

for (const registry of found) {
  suite(registry.name, () => {
    let artifact: Artifact;
    let manifest: string;
    let bundles: string;
    before(async () => {
      const workspace = await makeWorkspace({ 'app.wasm': coreModule(Buffer.from('private')) });
      const run = await runAsAction(
        {
          to: `${registry.host}/private/app`,
          attest: 'true',
          'signing-config': join(folder, 'config.json'),
          'trusted-root': join(folder, 'root.json'),
        },
        { cwd: workspace.path, env: github.tokenVariables },
      );
      await workspace.remove();
      assert.equal(run.code, 0, run.stdout);
      const [only] = JSON.parse(run.outputs.artifacts ?? '[]') as Artifact[];
      artifact = only ?? assert.fail('nothing was published');
      manifest = join(folder, `${registry.name}-manifest.json`);
      const headers = { accept: 'application/vnd.oci.image.manifest.v1+json' };
      const read = async (path: string) =>
        await (await fetch(`http://${registry.host}/v2/private/app/${path}`, { headers })).text();
      await writeFile(manifest, await read(`manifests/${artifact.digest}`));
      const lines = await Promise.all(
        (await bundlesOf(registry, artifact)).map(async ({ digest }) => {
          const { layers } = JSON.parse(await read(`manifests/${digest}`)) as {
            layers: { digest: string }[];
          };
          return await read(`blobs/${layers[0]?.digest}`);
        }),
      );
      bundles = join(folder, `${registry.name}-bundles.jsonl`);
      await writeFile(bundles, lines.map((line) => `${line}\n`).join(''));
    });

    test('verify accepts it, and another repository is foreign', async () => {
      const flags = ['--issuer', github.issuer, '--trusted-root', join(folder, 'root.json')];
      const accepted = await runInShell([
        'verify',
        artifact.reference,
        '--repository',
        'acme/widgets',
        ...flags,
      ]);
      assert.equal(accepted.code, 0, accepted.stderr);
      const foreign = await runInShell([
        'verify',
        artifact.reference,
        '--repository',
        'acme/others',
        ...flags,
      ]);
      assert.equal(foreign.code, 5, foreign.stderr);
    });

    test('cosign accepts it with signed timestamps in place of a log', async () => {
      const cosign = cosignWithRoot(folder, github.trustedRoot);
      const flags = [
        '--certificate-identity',
        `https://github.com/${releaseClaims.job_workflow_ref}`,
        '--certificate-oidc-issuer',
        github.issuer,
        '--use-signed-timestamps',
        '--insecure-ignore-tlog',
        artifact.reference,
      ];
      for (const command of [['verify'], ['verify-attestation', '--type', 'slsaprovenance1']]) {
        const run = await cosign?.([...command, ...flags]);
        if (run) assert.equal(run.code, 0, run.stderr);
      }
    });

    test('gh accepts its provenance, with the bundle from a file and from the registry, and refuses another repository', async () => {
      const gh = client('gh');
      if (!gh) return;
      const roots = join(folder, 'roots.jsonl');
      await writeFile(roots, `${github.trustedRoot}\n`);
      const env = { ...process.env, HOME: folder, GH_TOKEN: 'unused', GH_NO_UPDATE_NOTIFIER: '1' };
      const verify = (what: readonly string[], name = 'acme/widgets') =>
        gh(
          [
            ...['attestation', 'verify', ...what, '--repo', name, '--custom-trusted-root', roots],
            ...['--cert-oidc-issuer', github.issuer, '--format', 'json'],
          ],
          { cwd: folder, env },
        );
      for (const what of [
        [manifest, '--bundle', bundles],
        [`oci://${artifact.reference}`, '--bundle-from-oci'],
      ]) {
        const accepted = await verify(what);
        assert.equal(accepted.code, 0, accepted.stderr);
        assert.match(accepted.stdout, /"predicateType":\s*"https:\/\/slsa\.dev\/provenance\/v1"/);
      }
      const refused = await verify([manifest, '--bundle', bundles], 'acme/others');
      assert.notEqual(refused.code, 0);
    });
  });
}
