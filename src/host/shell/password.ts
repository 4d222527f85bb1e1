/** The password that `--password-stdin` reads. */

import { CodedError } from '../../errors.ts';
import { printable, readableSize } from '../../text.ts';

/** What is read of stdin: a pipe or a file, as the process has it. */
export type PasswordStream = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

const sizeLimit = 64 * 1024;

/** Reads all of stdin, without the line end that `echo` adds. Throws `input` for a terminal, for nothing and for too much. */
export async function readPassword(stdin: PasswordStream): Promise<string> {
  if (stdin.isTTY) throw refused('stdin is a terminal, and --password-stdin reads a pipe or a file');
  const password = decoded(await readAll(stdin)).replace(/\r?\n$/, '');
  if (password === '') throw refused('--password-stdin was given, and stdin is empty');
  return password;
}

async function readAll(stdin: PasswordStream): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of stdin) {
      size += chunk.byteLength;
      if (size > sizeLimit) throw refused(`stdin has more than ${readableSize(sizeLimit)}`);
      chunks.push(chunk);
    }
  } catch (error) {
    if (error instanceof CodedError) throw error;
    throw refused(`stdin could not be read: ${printable(error instanceof Error ? error.message : '')}`);
  }
  return Buffer.concat(chunks);
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refused('the password on stdin is not UTF-8');
  }
}

function refused(message: string): CodedError {
  return new CodedError('input', message, {
    hint: 'Pipe the password in: oci-wasm-publish --username <name> --password-stdin < password.txt',
  });
}
