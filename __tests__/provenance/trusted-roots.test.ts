/** Which trusted root a bundle is verified by, with bundles that GitHub and the conformance suite of Sigstore have signed. */

import assert from 'node:assert/strict';
import { createPublicKey, verify } from 'node:crypto';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import { parseDigest } from '../../src/oci/digest.ts';
import { type Bundle, readBundle } from '../../src/provenance/bundle.ts';
import { type RootSource, rootSources } from '../../src/provenance/root-sources.ts';
import { isAbout, readStatement } from '../../src/provenance/statement.ts';
import { openTrust, readTrustedRoots, type TrustHost } from '../../src/provenance/trust.ts';
import { isRefusal, verifyCertificate } from '../../src/provenance/verify/check-signer.ts';
import { contradictionOf } from '../../src/provenance/verify/provenance.ts';
import { runLibrary } from '../../src/registry/http/library-requests.ts';
import { silentHost } from '../support/silent-host.ts';
import { canonicalJson, startTufRepository, type TufRepository } from './tuf-repository.ts';

const fixtures = join(import.meta.dirname, 'bundles');
const read = (name: string) => readFile(join(fixtures, name));
const bundleOf = async (name: string): Promise<Bundle> => readBundle(await read(`${name}.json`));
const roots = async (name = 'roots.jsonl') => readTrustedRoots(await read(name), name);
const lines = async () => (await read('roots.jsonl')).toString().trim().split('\n');

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owp-roots-'));
});
after(() => rm(folder, { recursive: true, force: true }));

suite("a bundle of GitHub's own instance, with a timestamp and without a log", () => {
  test('is verified by the root of GitHub, and its identity is read', async () => {
    const bundle = await bundleOf('github-instance');
    const result = await verifyCertificate(bundle, await roots());
    assert.ok(!isRefusal(result), JSON.stringify(result));
    assert.deepEqual(result.identity, {
      name: 'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
      issuer: 'https://token.actions.githubusercontent.com',
      repository: 'https://github.com/actions/attest-demo',
      owner: 'https://github.com/actions',
      ref: 'refs/heads/main',
      commit: 'a6c23b9806c593664f68637c8f9d45dfcf98b2db',
      workflow: 'https://github.com/actions/attest-demo/.github/workflows/build-python.yml@refs/heads/main',
      trigger: 'workflow_dispatch',
      runner: 'github-hosted',
      run: 'https://github.com/actions/attest-demo/actions/runs/8788389601/attempts/1',
    });
    const statement = readStatement(bundle.payload);
    const digest = parseDigest('sha256:ae57936def59bc4c75edd3a837d89bcefc6d3a5e31d55a6fa7a71624f92c3c3b');
    assert.ok(digest && isAbout(statement, digest));
    assert.equal(contradictionOf(statement.predicate, result.identity), undefined);
  });

  test('is foreign to the root of the public Sigstore', async () => {
    const [publicRoot = ''] = await lines();
    const trust = await readTrustedRoots(Buffer.from(publicRoot), 'root.json');
    const result = await verifyCertificate(await bundleOf('github-instance'), trust);
    assert.ok(isRefusal(result));
    assert.deepEqual([result.check, result.outcome], ['certificate', 'foreign']);
  });

  test('is refused without its timestamp, with the timestamp of another signature, and with another payload', async () => {
    const text = (await read('github-instance.json')).toString();
    const cases = [
      [
        'time',
        /"timestampVerificationData":\{"rfc3161Timestamps":\[.*?\]\}/,
        '"timestampVerificationData":{}',
      ],
      ['time', /"sig":"MEUCIAgJ/, '"sig":"MEUCIAgK'],
      ['signature', /"payload":"eyJfdHlwZSI6Imh0/, '"payload":"eyJfdHlwZSI6Imh1'],
    ] as const;
    const compact = JSON.stringify(JSON.parse(text));
    for (const [check, pattern, replacement] of cases) {
      const changed = compact.replace(pattern, replacement);
      assert.notEqual(changed, compact, String(pattern));
      const result = await verifyCertificate(readBundle(Buffer.from(changed)), await roots());
      assert.ok(isRefusal(result), String(pattern));
      assert.deepEqual([result.check, result.outcome], [check, 'tampered'], result.message);
    }
  });
});

suite('the conformance suite of Sigstore: statements in logs of version 1 and 2', () => {
  const cases = [
    ['happy-path-intoto-in-dsse-v3', 'roots.jsonl', undefined],
    ['dsse-invalid-sig_fail', 'roots.jsonl', 'log'],
    ['dsse-mismatch-envelope_fail', 'roots.jsonl', 'log'],
    ['dsse-mismatch-sig_fail', 'roots.jsonl', 'log'],
    ['rekor2-dsse-happy-path', 'rekor2-root.json', undefined],
    ['rekor2-dsse-invalid-sig_fail', 'rekor2-root.json', 'log'],
    ['rekor2-dsse-mismatch-envelope_fail', 'rekor2-root.json', 'log'],
    ['rekor2-dsse-mismatch-sig_fail', 'rekor2-root.json', 'log'],
  ] as const;
  for (const [name, root, check] of cases)
    test(`${name} is ${check === undefined ? 'accepted' : `refused by the check "${check}"`}`, async () => {
      const result = await verifyCertificate(await bundleOf(name), await roots(root));
      assert.equal(isRefusal(result) ? result.check : undefined, check, JSON.stringify(result));
    });
});

suite('roots that TUF keeps up to date', () => {
  let github: TufRepository;
  let others: TufRepository;
  before(async () => {
    const [publicRoot = '', githubRoot = ''] = await lines();
    github = await startTufRepository({
      'trusted_root.json': githubRoot,
      'octo.trusted_root.json': githubRoot,
      'acme.trusted_root.json': publicRoot,
    });
    others = await startTufRepository({ 'trusted_root.json': publicRoot });
  });
  after(async () => {
    await github.stop();
    await others.stop();
  });

  let count = 0;
  const hostOf = (more: Partial<TrustHost> = {}): TrustHost => {
    count += 1;
    const own = join(folder, String(count));
    return {
      ...silentHost,
      scratch: async () => own,
      fetch,
      runLibrary: (work, signal) => runLibrary(fetch, work, signal),
      ...more,
    };
  };
  const sources = (): readonly RootSource[] =>
    rootSources.map((source) => {
      const repository = source.organization === undefined ? others : github;
      return { ...source, mirror: repository.url, tufRoot: async () => repository.root };
    });
  const check = async (name: string, host = hostOf(), from = sources()) => {
    const bundle = await bundleOf(name);
    return await verifyCertificate(bundle, await openTrust(undefined, host, from)(bundle));
  };

  test('the issuer of the certificate chooses the root, and only that one is fetched', async () => {
    assert.ok(!isRefusal(await check('github-instance')));
    assert.ok(github.requests.length > 0);
    assert.equal(others.requests.length, 0);
    const before = github.requests.length;
    assert.ok(!isRefusal(await check('happy-path-intoto-in-dsse-v3')));
    assert.equal(github.requests.length, before);
    assert.ok(others.requests.includes('/timestamp.json'));
  });

  test('a root is fetched once for all bundles', async () => {
    const trust = openTrust(undefined, hostOf(), sources());
    const bundle = await bundleOf('github-instance');
    github.requests.splice(0);
    assert.equal(await trust(bundle), await trust(bundle));
    assert.equal(github.requests.filter((path) => path.startsWith('/targets/')).length, 1);
  });

  test('a host with data residency has a root of its own, named by its API or by its host name', async () => {
    const workflow = {
      server: 'https://acme.ghe.com',
      repository: 'acme/widgets',
      api: 'https://api.acme.ghe.com',
      issuer: 'https://token.actions.acme.ghe.com',
    };
    const meta = (json: unknown) =>
      hostOf({
        workflow,
        fetch: async (input, init) =>
          String(input) === `${workflow.api}/meta` ? Response.json(json) : await fetch(input, init),
      });
    const named = { domains: { artifact_attestations: { trust_domain: 'octo' } } };
    assert.ok(!isRefusal(await check('github-instance', meta(named))));
    // The target of this name has the other root in this test.
    const result = await check('github-instance', meta({}));
    assert.ok(isRefusal(result) && result.check === 'certificate');
  });

  test('a repository that another key has signed, and one that does not respond, are no trusted root', async () => {
    const [first, ...rest] = sources();
    assert.ok(first);
    const forged = [{ ...first, mirror: others.url }, ...rest];
    const failure = await check('github-instance', hostOf(), forged).then(
      () => assert.fail('nothing failed'),
      (error: unknown) => asCodedError(error),
    );
    assert.equal(failure.code, 'unavailable');
    assert.match(failure.message, /^the trusted root of GitHub's Sigstore could not be fetched/);
    assert.match(failure.hint, /trusted-root: trusted_root\.jsonl$/);
  });

  test("GitHub's first root of TUF is signed by a threshold of its own keys", async () => {
    const root = (await rootSources[0]?.tufRoot?.()) as TufRoot;
    const { keyids, threshold } = root.signed.roles.root;
    const valid = root.signatures.filter(({ keyid, sig }) => {
      const key = root.signed.keys[keyid];
      return (
        key &&
        keyids.includes(keyid) &&
        verify(
          'sha256',
          Buffer.from(canonicalJson(root.signed)),
          createPublicKey(key.keyval.public),
          Buffer.from(sig, 'hex'),
        )
      );
    });
    assert.ok(valid.length >= threshold, `${valid.length} of ${threshold}`);
  });
});

interface TufRoot {
  readonly signatures: readonly { readonly keyid: string; readonly sig: string }[];
  readonly signed: {
    readonly keys: Readonly<Record<string, { readonly keyval: { readonly public: string } }>>;
    readonly roles: { readonly root: { readonly keyids: readonly string[]; readonly threshold: number } };
  };
}
