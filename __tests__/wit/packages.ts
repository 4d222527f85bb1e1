/** WIT packages and components for tests, built from text by `wasm-tools`. */

import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Interfaces } from '../../src/wit/model.ts';
import { readInterfaces } from '../../src/wit/read-interfaces.ts';
import type { Client } from '../support/clients.ts';

export interface Builder {
  /** A WIT package as binary. Throws when the text is not valid. */
  witPackage(text: string): Promise<Uint8Array>;
  /** A component that imports and exports what a world says, and does nothing. */
  component(text: string, world: string): Promise<Uint8Array>;
  /** A core module from its text. */
  module(text: string): Promise<Uint8Array>;
  /** Runs wasm-tools with a file of this content, whose path takes the place of `FILE`. */
  run(
    content: string | Uint8Array,
    args: readonly string[],
  ): Promise<{ readonly code: number; readonly stdout: string }>;
  remove(): Promise<void>;
}

export async function createBuilder(wasmTools: Client): Promise<Builder> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-wit-'));
  const input = join(folder, 'input');
  const [core, output] = [join(folder, 'core.wasm'), join(folder, 'output.wasm')];
  const run: Builder['run'] = async (content, args) => {
    await writeFile(input, content);
    const { code, stdout } = await wasmTools(args.map((arg) => (arg === 'FILE' ? input : arg)));
    return { code, stdout };
  };
  const required = async (content: string, args: readonly string[]): Promise<void> => {
    const { code } = await run(content, args);
    if (code !== 0) throw new Error(`wasm-tools ${args.join(' ')} failed:\n${content}`);
  };
  return {
    run,
    async witPackage(text) {
      await required(text, ['component', 'wit', 'FILE', '--wasm', '-o', output]);
      return await readFile(output);
    },
    async component(text, world) {
      await required(text, ['component', 'embed', 'FILE', '--world', world, '--dummy', '-o', core]);
      await required(text, ['component', 'new', core, '-o', output]);
      return await readFile(output);
    },
    async module(text) {
      await required(text, ['parse', 'FILE', '-o', output]);
      return await readFile(output);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The interfaces of a binary in memory. */
export async function interfacesOf(bytes: Uint8Array, name = 'test.wasm'): Promise<Interfaces> {
  const read = async (offset: number, length: number) => bytes.subarray(offset, offset + length);
  return await readInterfaces({ size: bytes.byteLength, read }, name);
}
