/** Deletion through GitHub's packages API, against a fake of it in the shapes of the documentation. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { openGitHub } from '../../src/github/api.ts';
import { createPackageDeletion } from '../../src/github/packages.ts';
import { digestOf } from '../../src/oci/digest.ts';
import { parseTag } from '../../src/oci/reference.ts';

interface Fake {
  readonly requests: string[];
  readonly fetch: typeof globalThis.fetch;
}

const digestAt = (index: number) => digestOf(new TextEncoder().encode(String(index)));

/** A package of a user with this many versions; `remove` answers a DELETE. */
function fakeApi(versions: number, remove: (id: number) => number = () => 204): Fake {
  const requests: string[] = [];
  const left = new Set(Array.from({ length: versions }, (_, index) => index + 1));
  const json = (status: number, body: unknown) =>
    new Response(status === 204 ? null : JSON.stringify(body), {
      status,
      headers: { 'content-type': 'application/json' },
    });
  return {
    requests,
    fetch: async (input, init) => {
      const url = new URL(String(input instanceof Request ? input.url : input));
      const method = init?.method ?? 'GET';
      requests.push(`${method} ${url.pathname}${url.search}`);
      const id = Number(/\/versions\/(\d+)$/.exec(url.pathname)?.[1]);
      if (url.pathname.startsWith('/orgs/')) return json(404, { message: 'Not Found' });
      if (method === 'DELETE') {
        const status = remove(id);
        if (status === 204) left.delete(id);
        return json(status, { message: 'no' });
      }
      if (id) return left.has(id) ? json(200, { id }) : json(404, { message: 'Not Found' });
      if (!url.pathname.endsWith('/versions')) return json(200, { name: 'shop/cart' });
      const page = Number(url.searchParams.get('page'));
      const ids = [...left].slice((page - 1) * 100, page * 100);
      return json(
        200,
        ids.map((one) => ({ id: one, name: digestAt(one), metadata: { container: { tags: [] } } })),
      );
    },
  };
}

async function open(fake: Fake) {
  const github = await openGitHub({ apiUrl: 'https://api.github.com', token: 'x', fetch: fake.fetch });
  return createPackageDeletion(github, { owner: 'acme', name: 'shop/cart' });
}

suite('GitHub packages', () => {
  test('a manifest is deleted as the version of its digest, on whichever page it is', async () => {
    const fake = fakeApi(250);
    const deletion = await open(fake);
    assert.equal(await deletion.manifest(digestAt(230)), 'deleted');
    assert.ok(fake.requests.includes('DELETE /users/acme/packages/container/shop%2Fcart/versions/230'));
    assert.equal(fake.requests.filter((line) => line.includes('page=')).length, 3);
    assert.equal(await deletion.manifest(digestAt(230)), 'absent');
  });

  test('a tag alone cannot be deleted', async () => {
    const deletion = await open(fakeApi(1));
    assert.equal(await deletion.tag(parseTag('pr-1')), 'unsupported');
    assert.equal(await deletion.deletesManifests(), true);
  });

  test('a missing role is told with the settings that give it', async () => {
    for (const status of [403, 404]) {
      const deletion = await open(fakeApi(3, () => status));
      await assert.rejects(
        deletion.manifest(digestAt(2)),
        (error: Error & { code?: string; hint?: string }) => {
          assert.equal(error.code, 'denied');
          assert.match(error.hint ?? '', /role "Admin".*packages: write/);
          return true;
        },
      );
    }
  });

  test('a 404 for a version that is gone is no error', async () => {
    let first = true;
    const fake = fakeApi(3, () => {
      first = false;
      return 404;
    });
    const fetch: typeof globalThis.fetch = async (input, init) => {
      const response = await fake.fetch(input, init);
      const isCheck =
        /versions\/\d+$/.test(String(input instanceof Request ? input.url : input)) && init?.method === 'GET';
      return isCheck && !first
        ? new Response('{"message":"Not Found"}', {
            status: 404,
            headers: { 'content-type': 'application/json' },
          })
        : response;
    };
    assert.equal(await (await open({ ...fake, fetch })).manifest(digestAt(2)), 'absent');
  });
});
