/** Preflight: what would keep a release from being pushed is said before anything is sent. */

import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import type { FakeOptions } from '../fakes/options.ts';
import type { FakeRegistry } from '../fakes/registry.ts';
import { refuse, startFake } from '../registry/support.ts';
import { bundleExists, runAsAction } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { makeWorkspace } from '../support/workspace.ts';

const account = { username: 'u', password: 'password-of-u' } as const;
const bearer = { kind: 'bearer', ...account } as const;
const skip = !bundleExists();

/** Publishes two artifacts. */
async function publish(fake: FakeRegistry, context: TestContext, password: string = account.password) {
  const { path, remove } = await makeWorkspace({
    'cart.wasm': coreModule(Buffer.from('cart')),
    'shop.wasm': coreModule(Buffer.from('shop')),
  });
  context.after(remove);
  const inputs = { to: `${fake.host}/acme/{name}`, username: account.username, password };
  return await runAsAction(inputs, { cwd: path });
}

function writesTo(fake: FakeRegistry): readonly string[] {
  const isRead = (method: string) => method === 'GET' || method === 'HEAD';
  return fake.requests
    .filter(({ method, url }) => !isRead(method) && !url.startsWith('/token'))
    .map(({ method, url }) => `${method} ${url}`);
}

const refusing: readonly (readonly [why: string, options: FakeOptions, message: RegExp])[] = [
  [
    'a token that grants a pull only',
    { auth: { ...bearer, jwt: true, granted: ['pull'] } },
    /acme\/cart: the registry grants the account pull, and publishing needs push/,
  ],
  ['a token that grants nothing', { auth: { ...bearer, jwt: true, granted: [] } }, /acme\/cart: /],
  [
    'a token service that refuses a push',
    { auth: bearer, intercept: refuse({ method: 'GET', path: /^\/token.*push/ }, { status: 403 }, 99) },
    /acme\/cart: could not get a token: the registry denies this to the account/,
  ],
];

for (const [why, options, message] of refusing) {
  test(`${why} is reported for every repository, and nothing is sent`, { skip }, async (context) => {
    const fake = await startFake(options);
    const run = await publish(fake, context);
    assert.equal(run.code, 1, run.stdout);
    assert.match(run.stdout, message);
    assert.match(run.stdout, /acme\/shop/);
    assert.deepEqual(writesTo(fake), []);
  });
}

test('a credential that has expired is reported with its time, and nothing is sent', {
  skip,
}, async (context) => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const password = [encode({ alg: 'none' }), encode({ exp: 1_700_000_000 }), 'x'].join('.');
  const fake = await startFake({ auth: { ...bearer, password } });
  const run = await publish(fake, context, password);
  assert.equal(run.code, 1, run.stdout);
  assert.match(run.stdout, /the credential expired at 2023-11-14T22:13:20Z/);
  assert.match(run.stdout, /docker login /);
  assert.deepEqual(writesTo(fake), []);
});

test('a credential that expires before the timeout is a warning', { skip }, async (context) => {
  const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const exp = Math.floor(Date.now() / 1000) + 300;
  const password = [encode({ alg: 'none' }), encode({ exp }), 'x'].join('.');
  const fake = await startFake({ auth: { ...bearer, password } });
  const run = await publish(fake, context, password);
  assert.equal(run.code, 0, run.stdout);
  assert.match(run.stdout, /::warning title=[^:]*::the credential for .* expires in 4 minutes/);
});

test('a token that grants a pull is enough for content that is there under all of its tags', {
  skip,
}, async (context) => {
  let granted: readonly string[] = ['pull', 'push'];
  const auth = {
    ...bearer,
    jwt: true,
    get granted() {
      return granted;
    },
  };
  const fake = await startFake({ auth });
  assert.equal((await publish(fake, context)).code, 0);
  const before = writesTo(fake).length;
  granted = ['pull'];
  const run = await publish(fake, context);
  assert.equal(run.code, 0, run.stdout);
  assert.equal(writesTo(fake).length, before);
});

test('a token that grants push is enough', { skip }, async (context) => {
  const fake = await startFake({ auth: { ...bearer, jwt: true } });
  const run = await publish(fake, context);
  assert.equal(run.code, 0, run.stdout);
});

test('a refusal stops the packing of a large layer, and leaves no temporary file', {
  skip,
}, async (context) => {
  const temporary = await mkdtemp(join(tmpdir(), 'owp-preflight-'));
  context.after(() => rm(temporary, { recursive: true, force: true }));
  const { path, remove } = await makeWorkspace({
    'app/kustomization.yaml': 'resources: [data.yaml]\n',
    'app/data.yaml': `data: ${randomBytes(24 << 20).toString('base64')}\n`,
  });
  context.after(remove);
  const fake = await startFake({ auth: { ...bearer, jwt: true, granted: ['pull'] } });
  const inputs = { to: `${fake.host}/acme/{name}`, formats: 'flux:app', ...account };
  const run = await runAsAction(inputs, { cwd: path, env: { RUNNER_TEMP: temporary } });
  assert.equal(run.code, 1, run.stdout);
  assert.match(run.stdout, /the registry grants the account pull, and publishing needs push/);
  assert.deepEqual(writesTo(fake), []);
  assert.deepEqual(await readdir(temporary), []);
});
