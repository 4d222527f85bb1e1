/** Private and loopback addresses. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLoopback, isPrivate } from '../../../src/registry/http/addresses.ts';

const hostname = (host: string) => new URL(`http://${host}/`).hostname;

const privateHosts = [
  '127.0.0.1',
  '127.1',
  '0x7f.1',
  '2130706433',
  '017700000001',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '255.255.255.255',
  '224.0.0.1',
  '198.18.0.1',
  '[::1]',
  '[::]',
  '[::ffff:127.0.0.1]',
  '[::ffff:a00:1]',
  '[fe80::1]',
  '[fd00::1]',
  '[fec0::1]',
  '[ff02::1]',
  '[64:ff9b::7f00:1]',
  '[2002:7f00:1::]',
  'localhost',
  'LOCALHOST',
  'localhost.',
  'a.localhost',
  'registry',
  'metadata.google.internal',
  'metadata.google.internal.',
  'metadata.goog',
  'instance-data.ec2.internal',
  '[fd00:ec2::254]',
  '100.100.100.200',
  '192.0.0.192',
  '168.63.129.16',
  '192.0.2.1',
  '198.51.100.7',
  '203.0.113.7',
  '[::127.0.0.1]',
  '[::ffff:0:127.0.0.1]',
  '[64:ff9b:1::7f00:1]',
  '[2001::7f00:1]',
  '[2001:db8::1]',
  '[100::1]',
  '[fe80::1]',
  'host.docker.internal',
  'gateway.docker.internal',
  'host.containers.internal',
  'docker.for.mac.localhost',
  'kubernetes.default.svc',
  'registry.kube-system.svc.cluster.local',
  'printer.local',
  'localhost.localdomain',
  'nas.lan',
  'router.home.arpa',
  'wiki.corp',
  'registry.service.consul',
  'localtest.me',
  'a.localtest.me',
  '127.0.0.1.nip.io',
  '10-0-0-1.sslip.io',
  'localhost..',
];
const publicHosts = [
  'ghcr.io',
  'registry-1.docker.io',
  '8.8.8.8',
  '172.32.0.1',
  '172.15.0.1',
  '100.128.0.1',
  '169.253.0.1',
  '[2606:4700::1111]',
  '[::ffff:8.8.8.8]',
  'localhost.example.com',
  'my-localhost.io',
  '10.example.com',
  'internal.example.com',
  'local.example',
  'mylocaltest.me',
  'goog.example',
  '[2a00:1450:4001:81c::200e]',
  '[2001:4860:4860::8888]',
  '168.63.129.17',
];

test('private addresses are distinguished from public ones, however they are written', () => {
  for (const host of privateHosts) assert.equal(isPrivate(hostname(host)), true, host);
  for (const host of publicHosts) assert.equal(isPrivate(hostname(host)), false, host);
});

test('localhost and loopback addresses are distinguished from other private ones', () => {
  for (const host of ['localhost', '127.0.0.1', '127.9.9.9', '[::1]', 'localhost.'])
    assert.ok(isLoopback(hostname(host)), host);
  for (const host of ['a.localhost', '10.0.0.1', 'registry', 'ghcr.io', '[::2]'])
    assert.ok(!isLoopback(hostname(host)), host);
});
