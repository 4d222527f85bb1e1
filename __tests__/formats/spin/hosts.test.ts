/** Hosts that a component may connect to: which entries are accepted, and how older ones are converted. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { at, fails } from '../run-format.ts';
import { lockApp, oneComponent } from './applications.ts';

/** Valid entries, and whether they require service chaining. */
const allowedHosts: readonly (readonly [host: string, chaining: boolean])[] = [
  ['http://a.example', false],
  ['*://*:*', false],
  ['https://*.a.example:1..5', false],
  ['http://a.example/', false],
  ['http://10.0.0.0/8', false],
  ['http://[::1]:80', false],
  ['http://fe80::/10', false],
  ['http://self', false],
  ['ftp://a.example:21', false],
  ['http://{{ host }}:{{ port }}', false],
  ['https://{{ empty }}', false],
  ['http://{{ required }}', false],
  ['http://a.spin.internal', true],
  ['http://*.spin.internal', true],
  ['http://spin.internal', false],
  ['http://a{{ host }}.spin.internal', false],
  ['http://a{{host}}.spin.internal', true],
];

const hostVariables =
  '[variables]\nhost = { default = "q.example" }\nport = { default = "80" }\nempty = { default = "" }\nrequired = { required = true }\nwrong = { default = "in valid" }\n';

function withHost(host: string): string {
  return `${oneComponent(`allowed_outbound_hosts = [${JSON.stringify(host)}]`)}${hostVariables}`;
}

test('hosts that Spin accepts are kept as they are written', async () => {
  for (const [host, chaining] of allowedHosts) {
    const locked = await lockApp(withHost(host));
    const [component] = locked.components as readonly unknown[];
    assert.deepEqual(at(component, 'metadata', 'allowed_outbound_hosts'), [host]);
    assert.equal(at(component, 'host_requirements', 'local_service_chaining') === 'required', chaining, host);
    assert.equal(locked.spin_lock_version, chaining ? 1 : 0);
  }
});

test('hosts that Spin rejects are rejected', async () => {
  const refused = [
    'a.example',
    '*',
    '',
    'http://a/b',
    'ftp://a',
    '9p://a:1',
    'http://*a.b',
    'http://*.1.2.3.4',
    'http://10.0.0.0/33',
  ];
  const more = [
    'http://{a,b}',
    'http://a:1..2..3',
    'http://a:99999',
    'http://a b',
    'http://a@b',
    'http://',
    'insecure:allow-all',
  ];
  for (const host of [
    ...refused,
    ...more,
    'http://{{ wrong }}',
    'http://{{ host',
    'http://a:80/x',
    'http://[::1',
  ]) {
    await assert.rejects(
      lockApp(withHost(host)),
      fails('invalid-definition', /^spin\.toml: \[component\.c\] allowed_outbound_hosts: /),
      host,
    );
  }
});

/** `allowed_http_hosts`, and what Spin converts them to. */
const httpHosts: readonly (readonly [given: readonly string[], converted: readonly string[]])[] = [
  [['Api.Example'], ['http://api.example', 'https://api.example']],
  [['https://api.example:443'], ['http://api.example', 'https://api.example']],
  [['api.example:8080/'], ['http://api.example:8080', 'https://api.example:8080']],
  [['self'], ['http://self']],
  [
    ['a/b', 'insecure:allow-all'],
    ['http://*:*', 'https://*:*', 'http://self'],
  ],
];

test('allowed_http_hosts are converted to allowed_outbound_hosts', async () => {
  for (const [given, converted] of httpHosts) {
    const lines = `allowed_outbound_hosts = ["redis://q.example"]\nallowed_http_hosts = ${JSON.stringify(given)}`;
    const [component] = (await lockApp(oneComponent(lines))).components as readonly unknown[];
    assert.deepEqual(at(component, 'metadata', 'allowed_outbound_hosts'), [
      'redis://q.example',
      ...converted,
    ]);
  }
});
