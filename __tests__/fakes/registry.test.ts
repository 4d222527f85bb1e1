/** The fake registry where it goes beyond the conformance suite: conditional requests, immutable tags and tokens. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type FakeRegistry, startFakeRegistry } from './registry.ts';

const indexType = 'application/vnd.oci.image.index.v1+json';
const index = (name: string) =>
  JSON.stringify({ schemaVersion: 2, mediaType: indexType, manifests: [], annotations: { name } });

function putTag(fake: FakeRegistry, name: string, headers: Record<string, string> = {}): Promise<Response> {
  const url = `${fake.origin}/v2/acme/tool/manifests/latest`;
  return fetch(url, { method: 'PUT', headers: { 'content-type': indexType, ...headers }, body: index(name) });
}

test('a conditional PUT moves a tag only while its ETag matches', async () => {
  const fake = await startFakeRegistry();
  await putTag(fake, 'first');
  const etag = (await fetch(`${fake.origin}/v2/acme/tool/manifests/latest`)).headers.get('etag') ?? '';
  assert.equal((await putTag(fake, 'second', { 'if-match': etag })).status, 201);
  assert.equal((await putTag(fake, 'third', { 'if-match': etag })).status, 412);
  await fake.stop();
});

test('an immutable tag accepts its own content again and no other content', async () => {
  const fake = await startFakeRegistry({ immutableTags: true });
  const statuses = [];
  for (const name of ['first', 'first', 'second']) statuses.push((await putTag(fake, name)).status);
  assert.deepEqual(statuses, [201, 201, 409]);
  await fake.stop();
});

test('a token gives the access that its scope names until it is revoked', async () => {
  const fake = await startFakeRegistry({ auth: { kind: 'bearer', username: 'u', password: 'p' } });
  const denied = await putTag(fake, 'first');
  assert.match(
    denied.headers.get('www-authenticate') ?? '',
    /realm=".*\/token",.*scope="repository:acme\/tool:pull,push"/,
  );
  const headers = { authorization: `Basic ${btoa('u:p')}` };
  const response = await fetch(`${fake.origin}/token?scope=repository:acme/tool:pull,push`, { headers });
  const { token } = (await response.json()) as { token: string };
  assert.equal((await putTag(fake, 'first', { authorization: `Bearer ${token}` })).status, 201);
  fake.revokeTokens();
  assert.equal((await putTag(fake, 'first', { authorization: `Bearer ${token}` })).status, 401);
  await fake.stop();
});
