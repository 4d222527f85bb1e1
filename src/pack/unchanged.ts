/** A file that must not change between being digested and being sent. */

import { type Readable, Transform } from 'node:stream';
import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

/**
 * Streams the file as it was when it carried this stamp; one that has been written to since fails with `digest-mismatch` at its
 * end. That costs one look instead of a second digest, and the registry compares the bytes besides.
 */
export function untouched(
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
    hint: 'Make sure that nothing writes the file during the run, then run again.',
  });
}
