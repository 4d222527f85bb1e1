/** The inputs that most verbs take: what is read, credentials, connections, and what is printed. */

import { cache } from './cache.ts';
import { certificateFile } from './files.ts';
import { list, numberOr, secondsOr, toggle } from './kinds.ts';
import { hosts } from './plain-http.ts';
import type { InputRow } from './row.ts';
import { secret, trimmedSecret, username } from './secrets.ts';

const reading = ['pull', 'inspect', 'diff', 'verify', 'promote'] as const;
const caching = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote'] as const;
const all = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote', 'cleanup', 'collect'] as const;

export const commonInputs = {
  references: {
    ...list,
    verbs: reading,
    group: 'Content',
    placeholder: 'reference',
    positional: true,
    description:
      'What to read: a reference by tag or digest, or an image layout in a folder or tar archive as `oci:<path>[:<name>]`; the verb diff, and `wit` of inspect, also take a `.wasm` file.',
  },
  token: {
    ...trimmedSecret,
    verbs: all,
    group: 'Credentials',
    placeholder: 'token',
    secret: true,
    description:
      'Token for ghcr.io and, for `attest`, `comment`, `hand-off` and `cleanup`, the API of GitHub; it is sent to no other host.',
  },
  username: {
    ...username,
    verbs: all,
    group: 'Credentials',
    placeholder: 'name',
    description:
      'Name of the user for the registry that the other inputs name, not for one that only a plan names.',
  },
  password: {
    ...secret,
    verbs: all,
    group: 'Credentials',
    placeholder: 'secret',
    secret: true,
    description:
      'Password or token for the registry that the other inputs name, not for one that only a plan names.',
  },
  'password-stdin': {
    ...toggle,
    verbs: all,
    group: 'Credentials',
    cliOnly: true,
    description: 'Read the password from stdin, which keeps it out of the process list and the history.',
  },
  'ca-file': {
    ...certificateFile,
    verbs: all,
    group: 'Connection',
    placeholder: 'file',
    description: 'PEM file with additional CA certificates.',
  },
  'plain-http': {
    ...hosts,
    verbs: all,
    group: 'Connection',
    placeholder: 'host',
    description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
  },
  cache: {
    ...cache,
    verbs: caching,
    group: 'Connection',
    placeholder: 'auto|true|false',
    description:
      'Whether content that is read and compressed layers are kept for later runs: `auto`, `true` or `false`. `auto` uses no layers of earlier runs for releases.',
  },
  timeout: {
    ...secondsOr(900, { least: 1, most: 24 * 3600 }),
    verbs: all,
    group: 'Connection',
    placeholder: 'seconds',
    description:
      'Maximum duration of a run in seconds; content that is still to be moved may take longer, at 256 KiB/s or faster.',
  },
  concurrency: {
    ...numberOr(5, { least: 1, most: 64 }),
    verbs: all,
    group: 'Connection',
    placeholder: 'number',
    description: 'Maximum parallel transfers per registry.',
  },
  json: {
    ...toggle,
    verbs: all,
    group: 'Output',
    cliOnly: true,
    description: 'Print the result as JSON on stdout, also when that is a terminal.',
  },
  help: {
    ...toggle,
    verbs: all,
    group: 'Output',
    cliOnly: true,
    short: 'h',
    description: 'Print this help.',
  },
  version: {
    ...toggle,
    verbs: all,
    group: 'Output',
    cliOnly: true,
    description: 'Print the version.',
  },
} as const satisfies Record<string, InputRow>;
