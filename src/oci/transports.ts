/** Transports: what other clients write before a reference, and what it is written as here. */

import { shellWord } from '../shell-word.ts';
import { printable } from '../text.ts';

/** By the name of the transport: those that hold an image layout or a path, and those that skopeo copies from. */
const layouts: readonly string[] = ['oci-layout', 'ocidir', 'file'];
const others: readonly string[] = [
  'dir',
  'docker-archive',
  'docker-daemon',
  'containers-storage',
  'ostree',
  'sif',
  'tarball',
];

/** What is wrong, and what to write instead; `undefined` for a reference without a transport. */
export function readTransport(text: string): { readonly what: string; readonly hint: string } | undefined {
  const [name = '', ...after] = text.split(':');
  if (!layouts.includes(name) && !others.includes(name)) return undefined;
  const [, slashes = '', rest = ''] = /^(\/\/)?(.+)$/s.exec(after.join(':')) ?? [];
  if (rest === '') return undefined;
  if (layouts.includes(name) && (slashes !== '' || name !== 'file'))
    return { what: 'names a local path', hint: `Write it as an image layout: oci:${printable(rest)}` };
  if (!others.includes(name) || /^(?:latest|v?\d[\w.]*)$/.test(rest)) return undefined;
  const shown = printable(text);
  return {
    what: `has the transport ${name}, which is neither a registry nor an image layout`,
    hint: `Make an image layout of it: skopeo copy ${shellWord(shown)} oci:./out`,
  };
}
