/** Who a workflow run is, with which services it signs, and who a policy accepts. */

import assert from 'node:assert/strict';
import { after, before, suite, test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import {
  type IdentityHost,
  type IdentityOptions,
  readIdentity,
} from '../../src/provenance/identity-of-run.ts';
import { readPublicKey } from '../../src/provenance/keys.ts';
import { mismatchOf } from '../../src/provenance/verify/identity.ts';
import { matchesPattern } from '../../src/provenance/verify/pattern.ts';
import { policyOf, type SignerPolicy } from '../../src/provenance/verify/policy.ts';
import { silentHost } from '../support/silent-host.ts';
import { ecKeyPair } from './keys.ts';
import { releaseClaims, startSigstore, type TestSigstore } from './sigstore.ts';

let sigstore: TestSigstore;
before(async () => {
  sigstore = await startSigstore();
});
after(() => sigstore.stop());

const hostOf = (server = 'https://github.com'): IdentityHost => {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url = '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: token = '' } =
    sigstore.tokenVariables;
  const workflow = {
    server,
    repository: 'acme/widgets',
    api: 'https://api.github.com',
    issuer: sigstore.issuer,
    tokenRequest: { url, token },
  };
  return { ...silentHost, workflow, fetch };
};

const options: IdentityOptions = { attest: 'true', transparency: 'auto' };

const failureOf = async (work: () => Promise<unknown>): Promise<string> => {
  try {
    await work();
  } catch (error) {
    return asCodedError(error).message;
  }
  return assert.fail('nothing failed');
};

suite('services', () => {
  test('a public repository of github.com signs with the public instance and its log', async () => {
    const { services, claims } = await readIdentity(options, hostOf());
    assert.deepEqual(
      [services.authority, services.log],
      ['https://fulcio.sigstore.dev', 'https://rekor.sigstore.dev'],
    );
    assert.equal(claims.sha, releaseClaims.sha);
  });

  test('a private repository never reaches the public log unless that is asked for', async () => {
    for (const visibility of ['private', 'internal', '']) {
      sigstore.claims = { ...releaseClaims, repository_visibility: visibility };
      const { services } = await readIdentity(options, hostOf());
      assert.deepEqual(
        [services.authority, services.timestamps, services.log],
        ['https://fulcio.githubapp.com', 'https://timestamp.githubapp.com', undefined],
      );
      const asked = await readIdentity({ ...options, transparency: 'public' }, hostOf());
      assert.equal(asked.services.log, 'https://rekor.sigstore.dev');
      assert.match(
        await failureOf(() => readIdentity({ ...options, attest: 'auto' }, hostOf())),
        /the repository is not a public one of github\.com/,
      );
    }
    sigstore.claims = releaseClaims;
  });

  test('an enterprise with its own host signs with the instance of that host', async () => {
    const { services } = await readIdentity(options, hostOf('https://acme.ghe.com'));
    assert.deepEqual([services.authority, services.log], ['https://fulcio.acme.ghe.com', undefined]);
  });

  test('a server without signing services is named', async () => {
    assert.match(
      await failureOf(() => readIdentity(options, hostOf('https://github.acme.example'))),
      /github\.acme\.example has no signing services/,
    );
  });

  test('a token of another issuer is refused, and so is one with an invalid signature', async () => {
    const host = hostOf();
    const elsewhere = {
      ...host,
      workflow: host.workflow && { ...host.workflow, issuer: 'https://issuer.example' },
    };
    assert.match(await failureOf(() => readIdentity(options, elsewhere)), /its issuer is http:\/\/127/);
    const forged: IdentityHost = {
      ...host,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (!String(input).includes('/token')) return response;
        const { value } = (await response.json()) as { value: string };
        return Response.json({ value: `${value.slice(0, -8)}AAAAAAAA` });
      },
    };
    assert.match(await failureOf(() => readIdentity(options, forged)), /signature verification failed/);
  });
});

suite('policies', () => {
  const workflow = {
    server: 'https://github.com',
    issuer: 'https://issuer.example',
    repository: 'acme/shop',
  };

  test('on a runner, the default is this repository and the issuer of its server', () => {
    const { signer, required } = policyOf({ require: [] }, undefined, workflow);
    assert.deepEqual(signer, { issuer: workflow.issuer, server: workflow.server, repository: 'acme/shop' });
    assert.deepEqual(
      required.map(({ name }) => name),
      ['provenance'],
    );
  });

  test('in a shell, nothing, an issuer, a workflow or a commit alone is wrong usage', () => {
    for (const inputs of [
      {},
      { issuer: 'https://issuer.example' },
      { workflow: 'release.yml' },
      { commit: 'a' },
    ])
      assert.throws(() => policyOf({ ...inputs, require: [] }, undefined, undefined), { code: 'input' });
  });

  test('an identity of another server needs its issuer', () => {
    const identity = 'someone@example.com';
    assert.throws(() => policyOf({ identity, require: [] }, undefined, workflow), /without "issuer"/);
    const { signer } = policyOf(
      { identity, issuer: 'https://accounts.example', require: [] },
      undefined,
      workflow,
    );
    assert.equal('key' in signer ? undefined : signer.repository, undefined);
  });

  test('a key is the whole identity and requires a signature', () => {
    const { required } = policyOf({ require: [] }, readPublicKey(ecKeyPair().publicKey), undefined);
    assert.deepEqual(
      required.map(({ name }) => name),
      ['signature'],
    );
  });

  test('an unknown requirement is refused, and a predicate type is one', () => {
    assert.throws(() => policyOf({ repository: 'a/b', require: ['sigature'] }, undefined, undefined), {
      code: 'input',
    });
    const { required } = policyOf(
      { repository: 'a/b', require: ['https://example.com/x/v1'] },
      undefined,
      undefined,
    );
    assert.deepEqual(required[0]?.predicateTypes, ['https://example.com/x/v1']);
  });
});

suite('identities', () => {
  const identity = {
    name: 'https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.0.0',
    issuer: 'https://issuer.example',
    repository: 'https://github.com/acme/shop',
    ref: 'refs/tags/v1.0.0',
    commit: 'a'.repeat(40),
  };
  const base: SignerPolicy = {
    issuer: identity.issuer,
    server: 'https://github.com',
    repository: 'acme/shop',
  };

  test('what a policy expects is accepted', () => {
    const accepted: readonly Partial<SignerPolicy>[] = [
      {},
      { repository: 'Acme/Shop' },
      { workflow: 'release.yml' },
      { workflow: '.github/workflows/release.yml@refs/tags/v1.0.0' },
      { workflow: 'acme/shop/.github/workflows/release.yml' },
      { workflow: 'Acme/Shop/.github/workflows/release.yml@refs/tags/v1.0.0' },
      { commit: identity.commit, ref: 'refs/tags/v*' },
      { identity: 'https://github.com/acme/*/.github/workflows/release.yml@refs/tags/*' },
    ];
    for (const more of accepted)
      assert.equal(mismatchOf(identity, { ...base, ...more }), undefined, JSON.stringify(more));
  });

  test('what it does not expect is refused with what differs', () => {
    const refused: readonly (readonly [Partial<SignerPolicy>, RegExp])[] = [
      [{ issuer: 'https://other.example' }, /^the issuer is/],
      [{ repository: 'acme/shop-evil' }, /^the repository is/],
      [{ repository: 'acme/sho' }, /^the repository is/],
      [{ workflow: 'release.yml@refs/heads/main' }, /^the workflow is/],
      [{ workflow: 'elease.yml' }, /^the workflow is/],
      [{ workflow: 'Release.yml' }, /^the workflow is/],
      [{ workflow: 'release.yml@refs/tags/V1.0.0' }, /^the workflow is/],
      [{ workflow: 'evil/shop/.github/workflows/release.yml' }, /^the workflow is/],
      [{ commit: 'b'.repeat(40) }, /^the commit is/],
      [{ ref: 'refs/heads/*' }, /^the ref is/],
      [{ identity: 'https://github.com/acme' }, /^the identity is/],
      [{ identity: 'https://github.com/*' }, /^the identity is/],
    ];
    for (const [more, message] of refused)
      assert.match(mismatchOf(identity, { ...base, ...more }) ?? '', message);
  });

  test('patterns match whole texts, and only stars are special', () => {
    assert.ok(matchesPattern('a/b/c', 'a/**'));
    assert.ok(!matchesPattern('a/b/c', 'a/*'));
    assert.ok(!matchesPattern('axb', 'a.b'));
    assert.ok(!matchesPattern('prefix a', 'a'));
    assert.ok(!matchesPattern('a\nb', 'a'));
  });
});
