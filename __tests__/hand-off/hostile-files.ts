/** Hostile hand-offs by their files: links, devices, names, sizes, and what is no part of an image layout. */

import { createHash } from 'node:crypto';
import { chmod, link, mkdir, readFile, rename, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { runExecutable } from '../support/programs.ts';
import type { HostileRow } from './hostile-rows.ts';

const anyHex = 'ab'.repeat(32);
const blobs = 'blobs/sha256';

export const hostileFiles: readonly HostileRow[] = [
  {
    title: 'a blob that is a symlink to a file outside',
    async make({ folder, valid }, { secret }) {
      await valid();
      await symlink(secret, join(folder, blobs, anyHex));
    },
    error: /is a symlink/,
  },
  {
    title: 'index.json that is a symlink to a file outside',
    async make({ folder, valid }, { secret }) {
      await valid();
      await rm(join(folder, 'index.json'));
      await symlink(secret, join(folder, 'index.json'));
    },
    error: /is a symlink/,
  },
  {
    title: 'a folder of blobs that is a symlink out of the hand-off',
    async make({ folder, valid }, { outside }) {
      await valid();
      await rename(join(folder, 'blobs'), join(outside, 'blobs'));
      await symlink(join(outside, 'blobs'), join(folder, 'blobs'));
    },
    error: /is a symlink/,
  },
  {
    title: 'a symlink in place of the whole folder',
    async make({ folder, valid }, { outside }) {
      await valid();
      await rename(folder, join(outside, 'hand-off'));
      await symlink(join(outside, 'hand-off'), folder);
    },
    error: /is a symlink/,
  },
  {
    title: 'a symlink that leads nowhere',
    async make({ folder, valid }) {
      await valid();
      await symlink('/nowhere', join(folder, 'blobs', 'more'));
    },
    error: /is a symlink/,
  },
  {
    title: 'a symlink to a device that never ends',
    async make({ folder, valid }) {
      await valid();
      await symlink('/dev/zero', join(folder, blobs, anyHex));
    },
    error: /is a symlink/,
  },
  {
    title: 'a hard link to a file outside',
    async make({ folder, valid }, { secret }) {
      await valid();
      const hex = createHash('sha256')
        .update(await readFile(secret))
        .digest('hex');
      await link(secret, join(folder, blobs, hex));
    },
    error: /is a file with several links/,
  },
  {
    title: 'a named pipe',
    async make({ folder, valid }) {
      await valid();
      await runExecutable('mkfifo', [join(folder, blobs, anyHex)]);
    },
    error: /is a named pipe/,
  },
  {
    title: 'a socket',
    async make({ folder, valid }) {
      await valid();
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(join(folder, 's'), resolve));
      server.unref();
    },
    error: /is a socket/,
  },
  {
    title: 'a script that can be executed',
    async make({ folder, valid, file }) {
      await valid();
      await file('build.sh', '#!/bin/sh\ntouch executed\n');
      await chmod(join(folder, 'build.sh'), 0o755);
    },
    error: /build\.sh is no file of an image layout/,
  },
  ...named('a repository of git with a hook', '.git/hooks/post-checkout', /\.git is a folder/),
  ...named('a workflow', '.github/workflows/release.yml', /\.github is a folder/),
  ...named('an action', 'action.yml', /action\.yml is no file/),
  ...named('a plan', 'plan.json', /plan\.json is no file/),
  ...named('a package with a script', 'package.json', /package\.json is no file/),
  ...named('a login for registries', 'config.json', /config\.json is no file/),
  ...named('a blob of another algorithm', `blobs/sha512/${'ab'.repeat(64)}`, /sha512 is a folder/),
  ...named('a blob in another folder', `blobs/${anyHex}`, /is no file of an image layout/),
  ...named('a blob with a name in upper case', `${blobs}/${anyHex.toUpperCase()}`, /is no file/),
  ...named('a blob with an ending', `${blobs}/${anyHex}.sh`, /is no file of an image layout/),
  ...named('a name that climbs where backslashes separate', `${blobs}/..\\..\\evil`, /is no file/),
  ...named('a name with a line break and a command', 'x\n::error::y', /x\\u\{a\}:\\u\{3a\}error/),
  ...named('the lock of another process', '.partial-index.lock-1', /is no file of an image layout/),
  {
    title: 'a blob that belongs to no artifact',
    async make({ valid, blob }) {
      await valid();
      await blob('application/octet-stream', 'payload');
    },
    error: /belongs to no artifact/,
  },
  {
    title: 'too many files',
    async make({ folder, valid }) {
      await valid();
      const name = (index: number) => index.toString(16).padStart(64, '0');
      const more = Array.from({ length: 10_001 }, (_, index) => join(folder, blobs, name(index)));
      for (let start = 0; start < more.length; start += 500)
        await Promise.all(more.slice(start, start + 500).map((path) => writeFile(path, '')));
    },
    error: /has more than 10000 files/,
  },
  {
    title: 'a huge file',
    async make({ folder, valid }) {
      await valid();
      await writeFile(join(folder, blobs, anyHex), '');
      await truncate(join(folder, blobs, anyHex), 64 * 1024 ** 3);
    },
    error: /has more than 1\.0 GiB/,
  },
  {
    title: 'a huge index.json',
    async make({ valid, file }) {
      await valid();
      await file('index.json', ' '.repeat(1024 * 1024 + 1));
    },
    error: /index\.json has more than 1048576 bytes/,
  },
  {
    title: 'no index.json',
    async make({ folder, valid }) {
      await valid();
      await rm(join(folder, 'index.json'));
    },
    error: /index\.json is missing/,
  },
  {
    title: 'index.json that is a folder',
    async make({ folder, valid }) {
      await valid();
      await rm(join(folder, 'index.json'));
      await mkdir(join(folder, 'index.json'));
    },
    error: /index\.json is a folder/,
  },
  {
    title: 'a layout of another version',
    async make({ valid, file }) {
      await valid();
      await file('oci-layout', '{"imageLayoutVersion":"9.0.0"}');
    },
    error: /oci-layout is not/,
  },
  {
    title: 'a blob with other content of the same size',
    async make({ folder, valid, blob }) {
      await valid();
      const { digest } = await blob('application/wasm', Buffer.from('0061736d0d000100', 'hex'));
      await writeFile(join(folder, blobs, digest.slice(7)), 'rubbish!');
    },
    error: /has other content than its digest says/,
  },
  {
    title: 'a manifest with other content of the same size',
    async make({ folder, manifest, index, entry }) {
      const described = await manifest();
      await index([entry(described)]);
      const path = join(folder, blobs, described.digest.slice(7));
      await writeFile(path, (await readFile(path, 'utf8')).replace('wasm', 'waxm'));
    },
    error: /has other content than its digest says/,
  },
  {
    title: 'a blob that is cut off',
    async make({ folder, valid, blob }) {
      await valid();
      const { digest } = await blob('application/wasm', Buffer.from('0061736d0d000100', 'hex'));
      await truncate(join(folder, blobs, digest.slice(7)), 4);
    },
    error: /has 4 bytes instead of 8/,
  },
  {
    title: 'a manifest whose layer is missing',
    async make({ folder, valid, blob }) {
      await valid();
      const { digest } = await blob('application/wasm', Buffer.from('0061736d0d000100', 'hex'));
      await rm(join(folder, blobs, digest.slice(7)));
    },
    error: /is missing/,
  },
];

function named(title: string, name: string, error: RegExp): readonly HostileRow[] {
  const make: HostileRow['make'] = async ({ valid, file }) => {
    await valid();
    await file(name, 'content');
  };
  return [{ title, make, error }];
}
