/** The presentation of a pull: lines, outputs and JSON, the same wherever the program runs. */

import type { Presentation } from '../host/host.ts';
import { boundedOutput, outputLimit } from '../output-json.ts';
import { printable } from '../text.ts';
import type { Pulled } from './pull.ts';

export interface PullResult {
  readonly pulled: readonly Pulled[];
  readonly notes: readonly string[];
}

export const outputs: Readonly<Record<string, string>> = {
  path: 'Folder in which the artifact lies, or the image layout; one line per reference.',
  files: 'Paths of the files, one per line; empty where they are too many for an output.',
  digest: 'Digest of the manifest that was pulled; one line per reference.',
  reference: '`repository@digest` of the manifest that was pulled; one line per reference.',
  annotations:
    'Annotations of the manifest as a JSON object; of several references, an array of them; empty where they are too long for an output.',
  'media-types': 'Media types of the layers that were pulled, each once, one per line.',
};

export function presentPull({ pulled, notes }: PullResult): Presentation {
  const files = [...new Set(pulled.flatMap(({ path, files: own }) => own.map((file) => joined(path, file))))];
  // In the root file system of an image, a name may be several lines.
  const named = files.filter((file) => !/[\r\n]/.test(file));
  const listed = named.join('\n');
  const omitted = files.length - named.length;
  const isTooLong = Buffer.byteLength(listed) > outputLimit;
  const all = pulled.map((one) => one.annotations);
  const annotations = boundedOutput('annotations', all.length === 1 ? all[0] : all);
  return {
    outputs: {
      path: lines(pulled, ({ path }) => path),
      files: isTooLong ? '' : listed,
      digest: lines(pulled, ({ digest }) => digest),
      reference: lines(pulled, pinned),
      annotations: annotations.text,
      'media-types': [...new Set(pulled.flatMap(({ mediaTypes }) => mediaTypes).flatMap(plainType))].join(
        '\n',
      ),
    },
    lines: pulled.map(line),
    notices: [
      ...notes,
      ...(isTooLong ? [`the output "files" is empty: there are ${files.length} files`] : []),
      ...annotations.notices,
      ...(omitted > 0 ? [`the output "files" leaves out ${omitted} names with a line break`] : []),
    ],
    warnings: [],
    json: pulled.length === 1 ? jsonOf(pulled[0] as Pulled) : pulled.map(jsonOf),
    published: [],
  };
}

/** Without parameters, and without the characters that a shell interprets, which media types may have: outputs are put into scripts. */
function plainType(mediaType: string): readonly string[] {
  const [type = ''] = mediaType.split(';', 1);
  return /^[\w.+/-]+$/.test(type) ? [type] : [];
}

function lines(pulled: readonly Pulled[], of: (one: Pulled) => string): string {
  return pulled.map(of).join('\n');
}

function joined(path: string, file: string): string {
  if (path === '.') return file;
  return path.endsWith('/') ? `${path.replace(/\/+$/, '')}/${file}` : `${path}/${file}`;
}

function pinned({ location, digest }: Pulled): string {
  return `${location}@${digest}`;
}

function line({ reference, path, files, kind, digest }: Pulled): string {
  const [first = ''] = files;
  const count = kind === 'layout' ? '' : ` (${files.length} files)`;
  const where = files.length === 1 ? joined(path, first) : `${path}${count}`;
  return `${printable(reference)} → ${printable(where)} [${kind}] ${digest}`;
}

function jsonOf(one: Pulled): unknown {
  return { ...one, pinned: pinned(one) };
}
