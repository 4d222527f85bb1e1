/** The input `key`: PEM text, a variable that holds it, or a file. */

import { CodedError } from '../errors.ts';
import type { Host } from '../host/host.ts';
import { printable } from '../text.ts';

export type KeyHost = Pick<Host, 'environment' | 'readInputFile' | 'log'>;

/** The prefix that cosign gives the name of a variable. */
const variablePrefix = 'env://';

/** The PEM text. Throws `input` for a variable that is not set and a file that cannot be read. */
export async function readKeyInput(key: string, host: KeyHost): Promise<string> {
  const given = key.trim();
  if (given.includes('-----BEGIN')) return given;
  const pem = given.startsWith(variablePrefix)
    ? readVariable(given.slice(variablePrefix.length), host)
    : new TextDecoder().decode(await host.readInputFile(given, 'key'));
  for (const line of pem.split(/\s+/).filter((one) => one.length > 20 && !one.includes('---')))
    host.log.mask(line);
  return pem;
}

function readVariable(name: string, { environment }: KeyHost): string {
  const value = environment[name];
  if (value) return value;
  throw new CodedError('input', `"key" names the variable ${printable(name, 100)}, which is not set`, {
    hint: 'Set it for this step, or give the key itself.',
  });
}
