/** Platforms as they are written and as an index states them. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Platform } from '../../src/oci/descriptor.ts';
import { type Match, matchPlatform, platformText } from '../../src/pull/platforms.ts';

const linux = (architecture: string, variant?: string): Platform => ({
  os: 'linux',
  architecture,
  ...(variant && { variant }),
});
const windows: Platform = { os: 'windows', architecture: 'amd64', 'os.version': '10.0.17763.1' };

for (const [wanted, found, expected] of [
  ['linux/amd64', linux('amd64'), 'exact'],
  ['Linux/AMD64', linux('amd64'), 'exact'],
  ['linux/amd64/', linux('amd64'), 'exact'],
  ['linux/x86_64', linux('amd64'), 'exact'],
  ['linux/aarch64', linux('arm64', 'v8'), 'exact'],
  ['linux/arm64/v8', linux('arm64'), 'exact'],
  ['linux/arm64', linux('arm64', 'v8'), 'exact'],
  ['linux/arm64', linux('arm64', 'v9'), 'part'],
  ['linux/amd64', linux('amd64', 'v3'), 'part'],
  ['linux/amd64/v3', linux('amd64'), undefined],
  ['linux/arm', linux('arm', 'v7'), 'part'],
  ['linux/armhf', linux('arm', 'v7'), 'exact'],
  ['linux/arm/v6', linux('arm', 'v7'), undefined],
  ['linux', linux('riscv64'), 'part'],
  ['linux/arm', linux('arm64'), undefined],
  ['wasi/wasm', { os: 'wasi', architecture: 'wasm' }, 'exact'],
  ['wasi/wasm', { os: 'wasip1', architecture: 'wasm' }, undefined],
  ['macos/arm64', { os: 'darwin', architecture: 'arm64' }, 'exact'],
  ['windows/amd64', windows, 'part'],
  ['windows/amd64:10.0.17763', windows, 'part'],
  ['windows/amd64:10.0.17763.1', windows, 'exact'],
  ['windows/amd64:10.0.1776', windows, undefined],
  ['windows/amd64:10.0', { os: 'windows', architecture: 'amd64' }, undefined],
] as const satisfies readonly (readonly [string, Platform, Match])[])
  test(`${JSON.stringify(wanted)} is ${expected ?? 'not'} ${platformText(found)}`, () => {
    assert.equal(matchPlatform(wanted, found), expected);
  });
