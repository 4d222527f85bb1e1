/** Contents: everything packed in this run, by digest – files in the workspace, and made blobs in memory or in temporary files. */

import { Readable, Transform } from 'node:stream';
import { CodedError } from '../errors.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Body, Source } from '../store/store.ts';
import { verified } from '../store/verify.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';

export interface Contents extends Source {
  /** Adds content and returns its descriptor. For a digest that was added before, the first body is kept. */
  add(descriptor: Descriptor, body: Body, read?: ReadPart): Descriptor;
  /** Total size in bytes of everything added. */
  readonly size: number;
  open(descriptor: Descriptor): Readable;
}

/** Bytes of a file from an offset on. */
type ReadPart = (offset: number, length: number) => Promise<Uint8Array>;

export function createContents(): Contents {
  const parts = new Map<Digest, ReadPart>();
  const bodies = new Map<Digest, Body>();
  let size = 0;
  const open = (descriptor: Descriptor): Readable => {
    const body = bodies.get(descriptor.digest);
    if (!body) throw notPacked(descriptor);
    return body();
  };
  return {
    add(descriptor, body, read) {
      if (bodies.has(descriptor.digest)) return descriptor;
      size += descriptor.size;
      bodies.set(descriptor.digest, body);
      if (read) parts.set(descriptor.digest, read);
      return descriptor;
    },
    open,
    readFile: ({ digest }, offset, length) => parts.get(digest)?.(offset, length),
    get size() {
      return size;
    },
    exists: async (descriptor) => bodies.has(descriptor.digest),
    fetch: (descriptor) => verified(open(descriptor), descriptor),
  };
}

/** A body over bytes in memory. */
export function bytesBody(bytes: Uint8Array): Body {
  return () => Readable.from([bytes], { objectMode: false });
}

function notPacked({ digest, mediaType }: Descriptor): CodedError {
  return new CodedError('not-found', `${digest} (${mediaType}) was not packed`, {
    hint: 'Report this bug: a manifest lists content that no format added.',
  });
}

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
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
export function fileBody(
  workspace: Pick<Workspace, 'open' | 'stat'>,
  path: WorkspacePath,
  stamp: string | undefined,
): Body {
  return () => {
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
  };
}

function changed(path: WorkspacePath): CodedError {
  return new CodedError('digest-mismatch', `${printable(path)} has changed since it was digested`, {
    hint: 'Make sure that nothing writes to the file during the run, and re-run.',
  });
}
