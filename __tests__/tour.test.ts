/** The exchanges in docs/tour.md: a publish of the same file is recorded and compared with them. */

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runInShell } from './support/bundle.ts';
import { root } from './support/programs.ts';
import { type Exchange, startRecordingProxy } from './support/recording-proxy.ts';
import { registries } from './support/registries.ts';
import { makeWorkspace } from './support/workspace.ts';

const page = readFileSync(join(root, 'docs/tour.md'), 'utf8');

/** The code blocks in one language (`''` for none) below a heading of the second level. */
function blocks(heading: string, language: string): readonly string[] {
  const section = page.split(/^## /m).find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const found = [...section.matchAll(/^```(\w*)\n(.*?)^```$/gms)];
  return found.filter(([, tag]) => tag === language).map(([, , text = '']) => text);
}

const [distribution, withPassword] = ['distribution', 'distribution-password'].map((name) =>
  registries().then((all) => all.find((registry) => registry.name === name)),
);

/** Publishes the component of the tour through a proxy; the exchanges of each of `runs` runs. */
async function record(host: string, runs: number, login: readonly string[] = []) {
  const component = readFileSync(join(root, 'examples/component/greeter.wasm'));
  const workspace = await makeWorkspace({ 'greeter/greeter.wasm': component });
  const proxy = await startRecordingProxy(host);
  const flags = ['--path', 'greeter', '--to', `${proxy.host}/acme/greeter`, '--tags', '1.0.0', ...login];
  const recorded: (readonly Exchange[])[] = [];
  const lines: string[] = [];
  for (let run = 0; run < runs; run += 1) {
    const env = { SOURCE_DATE_EPOCH: '1735787045' };
    const { code, stderr } = await runInShell(flags, { cwd: workspace.path, env });
    assert.equal(code, 0, stderr);
    lines.push(stderr.replace(proxy.host, '127.0.0.1:5000'));
    recorded.push(proxy.take());
  }
  proxy.stop();
  await workspace.remove();
  return { recorded, lines };
}

/** A pattern for text of the page, in which `…` stands for anything. */
function pattern(text: string): RegExp {
  const parts = text.split('…').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}

function isShownAs({ request, response }: Exchange, block: string): boolean {
  const [shownRequest = [], shownResponse = []] = block
    .trimEnd()
    .split('\n\n')
    .map((part) => part.split('\n'));
  const matches = (shown: readonly string[], { start, headers }: Exchange['request']) =>
    pattern(shown[0] ?? '').test(start) &&
    shown.slice(1).every((line) => headers.some((header) => pattern(line).test(header)));
  return matches(shownRequest, request) && matches(shownResponse, response);
}

/** Throws unless the page shows these exchanges in this order; the requests for two blobs may be interleaved. */
function assertShown(exchanges: readonly Exchange[], shown: readonly string[]): void {
  const requests = exchanges.map(({ request }) => request.start);
  const found = exchanges.map((exchange) => shown.findIndex((block) => isShownAs(exchange, block)));
  const expected = [...shown.keys()];
  assert.deepEqual(
    found.toSorted((left, right) => left - right),
    expected,
    requests.join('\n'),
  );
  const isBlob = (index: number) => shown[index]?.includes('/blobs/');
  const order = (indexes: readonly number[]) => indexes.map((index) => (isBlob(index) ? 'blob' : index));
  assert.deepEqual(order(found), order(expected), requests.join('\n'));
}

test('the tour shows the exchanges of a first and of an unchanged publish', async (context) => {
  const registry = await distribution;
  if (!registry) return context.skip('docker-registry is not installed');
  const { recorded, lines } = await record(registry.host, 2);
  const [first = [], second = []] = recorded;
  assertShown(first, blocks('The first run', 'http'));
  assertShown(second, blocks('The second run', 'http'));

  const pushed = first.filter(({ request }) => request.body.length > 0).map(({ request }) => request.body);
  const pushedJson = pushed.map(String).filter((text) => text.startsWith('{'));
  for (const block of blocks('The first run', 'json')) {
    assert.ok(pushedJson.includes(JSON.stringify(JSON.parse(block))), `this was not pushed: ${block}`);
  }
  for (const [index, heading] of ['The first run', 'The second run'].entries()) {
    assert.match(lines[index] ?? '', pattern(blocks(heading, '').at(-1) ?? ''));
  }
});

test('the tour shows the first two exchanges with a registry that requires a password', async (context) => {
  const registry = await withPassword;
  if (!registry) return context.skip('docker-registry is not installed');
  const login = ['--username', registry.username ?? '', '--password', registry.password ?? ''];
  const { recorded } = await record(registry.host, 1, login);
  assertShown(recorded[0]?.slice(0, 2) ?? [], blocks('A registry that requires a login', 'http'));
});
