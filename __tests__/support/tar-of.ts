/** Tar archives of any names, types and links, also of those that no tool would write. */

import { Header } from 'tar/header';

export interface AnyEntry {
  readonly name: string;
  readonly bytes: Buffer;
  /** `0` a file, `1` a hard link, `2` a symlink, `3` a character device, `5` a folder. */
  readonly type?: '0' | '1' | '2' | '3' | '5';
  readonly link?: string;
}

const types = {
  '0': 'File',
  '1': 'Link',
  '2': 'SymbolicLink',
  '3': 'CharacterDevice',
  '5': 'Directory',
} as const;

export function tarOf(entries: readonly AnyEntry[]): Buffer {
  const blocks = entries.flatMap(({ name, bytes, type = '0', link }) => {
    const header = Buffer.alloc(512);
    new Header({
      path: name,
      type: types[type],
      size: bytes.byteLength,
      mode: 0o644,
      mtime: new Date(0),
      ...(link !== undefined && { linkpath: link }),
    }).encode(header);
    return [header, bytes, Buffer.alloc(-bytes.byteLength & 511)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
