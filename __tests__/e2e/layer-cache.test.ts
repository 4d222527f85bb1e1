/** The cache of layers across runs of the action, against a cache service on loopback: whatever it does, digests stay the same. */

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { digestOf } from '../../src/oci/digest.ts';
import { type FakeCacheService, type Intercept, startCacheService } from '../fakes/cache-service.ts';
import { startConnectProxy } from '../fakes/connect-proxy.ts';
import { certificateAuthority } from '../fakes/tls.ts';
import { type ActionRun, bundleExists, runAsAction, runInShell } from '../support/bundle.ts';
import { registries } from '../support/registries.ts';
import { tarOf } from '../support/tar-of.ts';

assert.ok(bundleExists(), 'dist/index.js is missing: npm run build');

let folder: string;
let plain: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'owp-layers-'));
  // 40 MiB that compress fast, so that fetching pays.
  for (const name of ['one', 'two']) {
    await mkdir(join(folder, 'work', name), { recursive: true });
    const line = `${name} ${'abcdefgh '.repeat(200)}\n`;
    await writeFile(
      join(folder, 'work', name, 'data.yaml'),
      line.repeat(Math.ceil((20 << 20) / line.length)),
    );
    await writeFile(join(folder, 'work', name, 'kustomization.yaml'), 'resources: []\n');
  }
  plain = digests(await run({ cache: 'false' }));
});
after(() => rm(folder, { recursive: true, force: true }));

let runs = 0;

/** One run of the action on a new machine. */
async function run(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ActionRun & { readonly tools: string; readonly seconds: number }> {
  runs += 1;
  const tools = join(folder, `tools-${runs}`);
  const start = performance.now();
  const done = await runAsAction(
    { formats: 'flux:one\nflux:two', to: 'oci:../out/{name}', tags: '1', ...inputs },
    { cwd: join(folder, 'work'), env: { RUNNER_TOOL_CACHE: tools, ...env } },
  );
  await rm(join(folder, 'out'), { recursive: true, force: true });
  assert.equal(done.code, 0, done.stderr + done.stdout);
  assert.deepEqual((await readdir(join(folder, 'work'))).sort(), ['one', 'two']);
  return { ...done, tools, seconds: (performance.now() - start) / 1000 };
}

function digests({ outputs }: ActionRun): string {
  const artifacts: readonly { name: string; digest: string }[] = JSON.parse(outputs.artifacts ?? '[]');
  return artifacts.map(({ name, digest }) => `${name} ${digest}`).join('\n');
}

function variables(service: FakeCacheService, version: 1 | 2 = 2): Readonly<Record<string, string>> {
  return version === 2
    ? { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_RESULTS_URL: service.url, ACTIONS_CACHE_SERVICE_V2: 'true' }
    : { ACTIONS_RUNTIME_TOKEN: 'token', ACTIONS_CACHE_URL: service.url };
}

async function withService<Result>(
  work: (service: FakeCacheService) => Promise<Result>,
  intercept?: Intercept,
): Promise<Result> {
  const service = await startCacheService(intercept);
  try {
    return await work(service);
  } finally {
    await service.stop();
  }
}

/** A service that holds what a run has saved. */
async function withSaved<Result>(work: (service: FakeCacheService) => Promise<Result>): Promise<Result> {
  return await withService(async (service) => {
    await run({}, variables(service));
    assert.equal(service.entries.length, 1);
    return await work(service);
  });
}

const line = ({ stdout }: ActionRun) =>
  /^Layer cache – .*(?:reused|compressed).*$/m.exec(stdout)?.[0] ?? stdout;

test('the second run restores what the first has saved, and a third on the same disk asks nothing', async () => {
  await withService(async (service) => {
    const first = await run({}, variables(service));
    assert.match(line(first), /0 reused \(0 B\), 2 compressed/);
    assert.equal(digests(first), plain);
    const second = await run({}, variables(service));
    assert.match(line(second), /2 restored .*, 2 reused .*, 0 compressed/);
    assert.match(second.summary, /Layer cache – /);
    assert.equal(digests(second), plain);
    const before = service.requests.length;
    const third = await run({}, { ...variables(service), RUNNER_TOOL_CACHE: first.tools });
    assert.match(line(third), /2 reused/);
    assert.equal(service.requests.length, before);
    assert.equal(digests(third), plain);
  });
});

test('a layer that is known and that the registry has is neither compressed nor sent', async (t) => {
  const registry = (await registries()).find(({ password }) => password === undefined);
  if (!registry) return t.skip('no registry is installed');
  const publish = async (...flags: readonly string[]) => {
    const done = await runInShell(
      [
        '--formats',
        'flux:one',
        '--to',
        `${registry.host}/acme/known-${process.pid}`,
        '--cache',
        'true',
        ...flags,
      ],
      { cwd: join(folder, 'work'), env: { XDG_CACHE_HOME: join(folder, 'shell') } },
    );
    assert.equal(done.code, 0, done.stderr);
    return { ...JSON.parse(done.stdout), digest: done.artifacts[0]?.digest };
  };
  const first = await publish('--tags', '1');
  const again = await publish('--tags', '2', '--annotations', 'com.example.run=2');
  assert.notEqual(again.digest, first.digest);
  const { made, reused } = again.cache;
  assert.deepEqual({ made, reused }, { made: 0, reused: 1 });
  const { sent, reused: present } = again.artifacts[0];
  assert.ok(sent < 2000 && present > 50_000, `${sent} sent, ${present} reused`);
});

test('an entry of version 1 is restored, too', async () => {
  await withSaved(async (service) => {
    const second = await run({}, variables(service, 1));
    assert.match(line(second), /2 restored .*, 2 reused/);
    assert.equal(digests(second), plain);
  });
});

test('an entry is saved and restored through the proxy, with the certificates of ca-file', async () => {
  const [service, proxy] = [await startCacheService(undefined, { tls: true }), await startConnectProxy()];
  await writeFile(join(folder, 'ca.pem'), certificateAuthority);
  const inputs = { 'ca-file': join(folder, 'ca.pem') };
  const env = {
    ...variables(service),
    GITHUB_SERVER_URL: 'http://github.localhost',
    https_proxy: proxy.url,
  };
  await run(inputs, env);
  assert.equal(service.entries.length, 1);
  const second = await run(inputs, env);
  assert.match(line(second), /2 restored/);
  assert.equal(digests(second), plain);
  assert.ok(proxy.tunnels.length > 2);
  await Promise.all([service.stop(), proxy.stop()]);
});

test('the entry of another job is used where this one has none', async () => {
  await withSaved(async (service) => {
    const other = await run({}, { ...variables(service), GITHUB_JOB: 'other' });
    assert.match(line(other), /2 reused/);
  });
});

test('a run that makes nothing new saves nothing, and neither a release nor a dry run uses any cache', async () => {
  await withSaved(async (service) => {
    const keys = service.entries.length;
    const before = service.requests.length;
    const tag = { GITHUB_REF: 'refs/tags/v1.0.0', GITHUB_REF_NAME: 'v1.0.0', GITHUB_REF_TYPE: 'tag' };
    const released = await run({}, { ...variables(service), ...tag });
    const foreign = await run({}, { ...variables(service), GITHUB_EVENT_NAME: 'pull_request_target' });
    await run({ 'dry-run': 'true' }, variables(service));
    assert.doesNotMatch(released.stdout + foreign.stdout, /Layer cache/);
    assert.equal(service.requests.length, before);
    assert.equal(service.entries.length, keys);
    const asked = await run({ cache: 'true' }, { ...variables(service), ...tag });
    assert.match(line(asked), /2 reused/);
  });
});

const statuses: readonly number[] = [401, 403, 404, 409, 429, 500, 503];
for (const status of statuses) {
  test(`a service that responds with ${status} costs one line, and the digests are the same`, async () => {
    await withService(
      async (service) => {
        const { stdout, ...rest } = await run({ timeout: '20' }, variables(service));
        assert.match(
          stdout,
          new RegExp(`Layer cache – not restored: the service responds with the status ${status}`),
        );
        assert.doesNotMatch(stdout, /::(?:warning|error)/);
        assert.equal(digests({ stdout, ...rest }), plain);
      },
      (_, request, response) => {
        request.resume();
        response.writeHead(status, { 'content-type': 'application/json' }).end('{"code":"x","msg":"no"}');
        return true;
      },
    );
  });
}

test('a service that never responds, and one that is not there, cost no more than their deadlines', async () => {
  await withService(
    async (service) => {
      const { stdout, seconds, ...rest } = await run({ timeout: '20' }, variables(service));
      assert.match(stdout, /Layer cache – not restored: no result within 2 s/);
      assert.match(stdout, /Layer cache – not saved: no result within 4 s/);
      assert.equal(digests({ stdout, ...rest }), plain);
      assert.ok(seconds < 60, `${seconds} s`);
    },
    () => true,
  );
  const absent = { url: 'http://127.0.0.1:9/', entries: [], requests: [], stop: async () => {} };
  const refused = await run({ timeout: '20' }, variables(absent));
  assert.match(refused.stdout, /Layer cache – not restored: /);
  assert.equal(digests(refused), plain);
});

test('a key that is taken is not saved again', async () => {
  await withSaved(async (service) => {
    for (const entry of service.entries) entry.bytes = Buffer.alloc(0);
    const again = await run({}, variables(service));
    assert.match(again.stdout, /Layer cache – this content is saved already/);
    assert.equal(digests(again), plain);
    assert.equal(service.entries.length, 1);
  });
});

test('an entry that is cut off at any place is no harm', async () => {
  await withSaved(async (service) => {
    const [entry] = service.entries;
    const whole = entry?.bytes ?? assert.fail();
    for (const part of [1, 100, whole.byteLength >> 1, whole.byteLength - 1]) {
      if (entry) entry.bytes = whole.subarray(0, part);
      const cut = await run({}, variables(service));
      assert.equal(digests(cut), plain);
    }
  });
});

/** Files of an entry by their names, from a saved one. */
async function savedFiles(service: FakeCacheService): Promise<{
  readonly blobs: string[];
  readonly notes: Map<string, string>;
  readonly contents: Map<string, Buffer>;
}> {
  const machine = await run({}, variables(service));
  const root = join(machine.tools, 'oci-wasm-publish');
  const notes = new Map<string, string>();
  for (const name of await readdir(join(root, 'layers')))
    notes.set(name, await readFile(join(root, 'layers', name), 'utf8'));
  const contents = new Map<string, Buffer>();
  const blobs = await readdir(join(root, 'blobs/sha256'));
  for (const name of blobs) contents.set(name, await readFile(join(root, 'blobs/sha256', name)));
  return { blobs, notes, contents };
}

test('a poisoned entry changes no byte that is published, and writes nothing outside the folder of the cache', async () => {
  await withSaved(async (service) => {
    const { notes, contents } = await savedFiles(service);
    const [entry] = service.entries;
    assert.ok(entry);
    const base = 'owp-layers';
    const good = [
      ...[...contents].map(([name, bytes]) => ({ name: `${base}/blobs/sha256/${name}`, bytes })),
      ...[...notes].map(([name, text]) => ({ name: `${base}/layers/${name}`, bytes: Buffer.from(text) })),
    ];
    const other = gzipSync(Buffer.from('another layer'.repeat(1000)));
    const otherHex = digestOf(other).slice(7);
    /** Every note points to this content. */
    const pointing = (bytes: Buffer, size = bytes.byteLength) => [
      { name: `${base}/blobs/sha256/${digestOf(bytes).slice(7)}`, bytes },
      ...[...notes.keys()].map((name) => ({
        name: `${base}/layers/${name}`,
        bytes: Buffer.from(`${digestOf(bytes)} ${size} 5000`),
      })),
    ];
    const [real = Buffer.alloc(0)] = contents.values();
    const { gunzipSync } = await import('node:zlib');
    const tar = gunzipSync(real);
    const rows: Record<
      string,
      readonly { name: string; bytes: Buffer; type?: '0' | '1' | '2' | '3' | '5'; link?: string }[]
    > = {
      'wrong bytes under a right name': good.map((one) => ({
        ...one,
        bytes: one.name.includes('blobs') ? other : one.bytes,
      })),
      'a valid gzip of other content': pointing(other),
      'the same archive, compressed otherwise': pointing(gzipSync(tar, { level: 9 })),
      'a layer with bytes after its end': pointing(Buffer.concat([real, Buffer.from('more')])),
      'a layer with a second member': pointing(Buffer.concat([real, gzipSync(Buffer.alloc(0))])),
      'a decompression bomb': pointing(gzipSync(Buffer.alloc(300 << 20))),
      'a note that is none': [...notes.keys()].map((name) => ({
        name: `${base}/layers/${name}`,
        bytes: Buffer.from('x'.repeat(150)),
      })),
      'an absolute name': [{ name: join(folder, 'work', 'absolute'), bytes: other }, ...good],
      'a climbing name': [
        { name: `${base}/../../../climbed`, bytes: other },
        { name: '../climbed', bytes: other },
        ...good,
      ],
      'files of other names': [
        { name: `${base}/blobs/sha256/../../evil`, bytes: other },
        { name: 'work/evil', bytes: other },
        ...good,
      ],
      'a symlink in the place of a layer': [
        { name: `${base}/blobs/sha256/${otherHex}`, bytes: Buffer.alloc(0), type: '2', link: '/etc/passwd' },
        ...good,
      ],
      'a hard link and a device': [
        { name: `${base}/blobs/sha256/${otherHex}`, bytes: Buffer.alloc(0), type: '1', link: '/etc/passwd' },
        { name: `${base}/blobs/sha256/${otherHex}`, bytes: Buffer.alloc(0), type: '3' },
      ],
    };
    for (const [what, files] of Object.entries(rows)) {
      entry.bytes = gzipSync(tarOf(files), { level: 1 });
      const gzipVersion = service.entries.map(({ version }) => version);
      assert.ok(gzipVersion.length > 0);
      const poisoned = await run({}, variables(service));
      assert.equal(digests(poisoned), plain, what);
      assert.deepEqual(
        (await readdir(folder)).filter((name) => /climbed|evil/.test(name)),
        [],
        what,
      );
      const kept = join(poisoned.tools, 'oci-wasm-publish', 'blobs/sha256');
      for (const name of await readdir(kept))
        assert.equal(digestOf(await readFile(join(kept, name))), `sha256:${name}`, what);
    }
  });
});
