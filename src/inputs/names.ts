/** The input `names`: new names for artifacts, as `cart: checkout/cart`, or `a/cart.wasm: a-cart` for one of several with that name. */

import { slip } from '../foreign-text.ts';
import { inputError } from '../input-error.ts';
import { linesOf, type Problem, type ReadLine, readList } from '../input-list.ts';
import { isRepositoryName } from '../oci/repository-name.ts';
import { printable } from '../text.ts';
import type { Kind } from './kinds.ts';

type Rename = readonly [from: string, to: string];

/** One `<name>: <new name>` or `<file>: <new name>` per line, each name and file once. */
export const names: Kind<ReadonlyMap<string, string>> = {
  kind: 'list',
  read(raw, name, context) {
    const lines = [...new Set(linesOf(raw))];
    const found = readList(lines, readRename, { name, ...context });
    requireOnce(found, name);
    return new Map(found);
  },
};

const readRename: ReadLine<Rename> = (line) => {
  const problem = slip(line);
  if (problem) return { problem };
  const [, given = '', to = ''] = /^(\S.*?):\s+(\S+)$/.exec(line) ?? [];
  const from = given.replace(/^(?:\.\/+)+/, '');
  const isNamed = isRepositoryName(from) || isFile(from);
  if (isNamed && isRepositoryName(to)) return { value: [from, to] };
  return { problem: problemOf(line) };
};

/** A path below the workspace, as far as it can be told from a name. */
function isFile(text: string): boolean {
  return /\/|\.wasm$/i.test(text) && text.split('/').every((part) => !['', '.', '..'].includes(part));
}

function problemOf(line: string): Problem {
  const [, from, to] = /^([\w./-]+?)\s*(?::|=>?|->)\s*([\w./-]+)$/.exec(line) ?? [];
  const hint = 'Write the name and the new one, which has lower-case letters, digits, ".", "_", "-" and "/"';
  if (from === undefined || to === undefined)
    return { what: 'which is not a name and a new one', hint, instead: ['<name>: <new name>'] };
  const meant = [from, to].map(legalName);
  const instead = meant.every((name) => name !== undefined) ? [meant.join(': ')] : ['<name>: <new name>'];
  if (isRepositoryName(from) && isRepositoryName(to))
    return { what: 'and a name is followed by ": "', instead };
  return { what: 'which has a name that no repository can have', hint, instead };
}

function legalName(text: string): string | undefined {
  const name = text.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
  return isRepositoryName(name) ? name : undefined;
}

function requireOnce(found: readonly Rename[], name: string): void {
  const twice = found.find(([from], at) => found.slice(0, at).some(([earlier]) => earlier === from));
  if (!twice) return;
  throw inputError(`"${name}" has two new names for ${printable(twice[0])}`, {
    hint: 'Write one line for each artifact',
    lines: {
      [name]: found
        .filter(([from], at) => found.findIndex(([first]) => first === from) === at)
        .map((one) => one.join(': ')),
    },
  });
}
