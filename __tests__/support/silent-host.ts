/** A Host that shows nothing and has nothing; spread it and replace what a test needs. */

import assert from 'node:assert/strict';
import type { Host } from '../../src/host/host.ts';

const quiet = () => {};

export const silentHost: Host = {
  readInputs: async () => new Map(),
  log: { info: quiet, notice: quiet, warn: quiet, progress: quiet, mask: quiet },
  environment: {},
  defaultTo: undefined,
  openWorkspace: async () => assert.fail('no workspace was expected'),
  readInputFile: async () => new Uint8Array(),
  openWorkspaceFile: () => assert.fail('no file was expected'),
  writeResultFile: async () => {},
  trigger: { kind: 'shell' },
  gitHubApi: 'https://api.github.com',
  facts: async () => ({}),
  trackedFiles: async () => undefined,
  credentials: () => async () => undefined,
  scratch: async () => '',
  explain: (error) => error,
  show: async () => {},
  fail: quiet,
};
