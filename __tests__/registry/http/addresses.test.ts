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
