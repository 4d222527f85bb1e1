/** Workspace files as packing reads them: in parts while they are digested, as a stream while they are sent. */

import { type Readable, Transform } from 'node:stream';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/** The part of a workspace that packing uses. */
export type PackableWorkspace = Pick<Workspace, 'open' | 'slice' | 'stat'>;

const partSize = 1024 * 1024;

/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
export async function* fileParts(
  path: WorkspacePath,
  workspace: Pick<Workspace, 'slice'>,
): AsyncGenerator<Uint8Array> {
  for (let offset = 0; ; offset += partSize) {
    const part = await workspace.slice(path, offset, partSize);
    const isLast = part.byteLength < partSize;
    yield part;
    if (isLast) return;
  }
}

/**
 * Streams a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
export function openUnchanged(
  workspace: Pick<Workspace, 'open' | 'stat'>,
  path: WorkspacePath,
  stamp: string | undefined,
): Readable {
  const stream = workspace.open(path);
  const check = new Transform({
    transform: (chunk, _encoding, done) => done(null, chunk),
    flush(done) {
      workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
    },
  });
  stream.on('error', (error) => check.destroy(error));
  check.on('close', () => stream.destroy());
  return stream.pipe(check);
}

function changed(path: WorkspacePath): CodedError {
  return new CodedError('digest-mismatch', `${printable(path)} has changed since it was digested`, {
    hint: 'Make sure that nothing writes to the file during the run, and re-run.',
  });
}
