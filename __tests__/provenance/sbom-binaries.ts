/** Binaries that tell what they were built from, for tests: crates of cargo-auditable, Go's build information, and components around them. */

import { deflateSync } from 'node:zlib';

const preambles = {
  module: Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
  component: Buffer.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]),
};

function leb128(value: number): Buffer {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    bytes.push(rest > 127 ? (rest & 127) | 128 : rest);
    if (rest <= 127) return Buffer.from(bytes);
  }
}

function section(id: number, content: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from([id]), leb128(content.byteLength), content]);
}

function text(value: string): Buffer {
  return Buffer.concat([leb128(Buffer.byteLength(value)), Buffer.from(value)]);
}

export function customSection(name: string, content: Uint8Array): Buffer {
  return section(0, Buffer.concat([text(name), content]));
}

/** A `producers` section with one field of one tool. */
export function producers(field: string, name: string, version: string): Buffer {
  const one = Buffer.from([1]);
  return customSection('producers', Buffer.concat([one, text(field), one, text(name), text(version)]));
}

/** A `name` section with the name of the module. */
export function nameSection(name: string): Buffer {
  const content = text(name);
  return customSection('name', Buffer.concat([Buffer.from([0]), leb128(content.byteLength), content]));
}

export function moduleOf(...sections: readonly Uint8Array[]): Buffer {
  return Buffer.concat([preambles.module, ...sections]);
}

/** A component that contains these modules and components. */
export function componentOf(...parts: readonly Buffer[]): Buffer {
  const nested = parts.map((part) => section(part[6] === 1 ? 4 : 1, part));
  return Buffer.concat([preambles.component, ...nested]);
}

/** What cargo-auditable writes for a program with one dependency, which has a build dependency. */
export const crates = {
  packages: [
    { name: 'greeter', version: '1.2.3', source: 'local', dependencies: [1, 2], root: true },
    { name: 'serde', version: '1.0.200', source: 'registry', dependencies: [2] },
    { name: 'cc', version: '1.1.0', source: ['crates', 'io'].join('.'), kind: 'build' },
  ],
  format: 1,
};

export function dependencySection(document: unknown = crates): Buffer {
  return customSection('.dep-v0', deflateSync(JSON.stringify(document)));
}

/** A data section with one passive segment that holds Go's build information between its marks. */
export function goData(lines: readonly string[]): Buffer {
  const content = Buffer.concat([
    Buffer.alloc(100, 7),
    Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex'),
    Buffer.from(`${lines.join('\n')}\n`),
    Buffer.from('f932433186182072008242104116d8f2', 'hex'),
  ]);
  return section(11, Buffer.concat([Buffer.from([1, 1]), leb128(content.byteLength), content]));
}
