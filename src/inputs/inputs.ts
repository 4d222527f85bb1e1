/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */

import { parseTag } from '../oci/reference.ts';
import {
  annotations,
  type Kind,
  list,
  listOf,
  numberOr,
  secondsOr,
  text,
  textOr,
  toggle,
  verbatim,
} from './kinds.ts';

/** Every verb of the program. */
export type VerbName = 'publish';

export interface InputRow<Value = unknown> extends Kind<Value> {
  readonly description: string;
  /** The verbs that take it. */
  readonly verbs: readonly VerbName[];
  readonly default?: string;
  /** Not an input of the action. */
  readonly cliOnly?: true;
  /** Masked as soon as it is read. */
  readonly secret?: true;
}

const publish = ['publish'] as const;

export const inputs = {
  path: {
    ...textOr('.'),
    verbs: publish,
    description:
      'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
  },
  exclude: { ...list, verbs: publish, description: 'Globs of files and folders to leave out.' },
  to: {
    ...list,
    verbs: publish,
    description:
      'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
  },
  plan: {
    ...text,
    verbs: publish,
    description: 'A plan that an earlier `dry-run` printed; detection is skipped.',
  },
  formats: {
    ...listOf(formatLine),
    verbs: publish,
    description:
      'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
  },
  tags: {
    ...listOf(parseTag),
    verbs: publish,
    description: 'Tags for every artifact. Default: by version and event.',
  },
  annotations: {
    ...annotations,
    verbs: publish,
    description: 'Annotations for every manifest, as `key=value`.',
  },
  token: {
    ...text,
    verbs: publish,
    secret: true,
    description: 'Token for ghcr.io; it is sent to no other host.',
  },
  username: { ...text, verbs: publish, description: 'User name for the registry in `to`.' },
  password: {
    ...verbatim,
    verbs: publish,
    secret: true,
    description: 'Password or token for the registry in `to`.',
  },
  'ca-file': { ...text, verbs: publish, description: 'PEM file with additional CA certificates.' },
  'plain-http': {
    ...list,
    verbs: publish,
    description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
  },
  'dry-run': {
    ...toggle,
    verbs: publish,
    description: 'Print the plan with the digests that would result, without any network access.',
  },
  explain: {
    ...toggle,
    verbs: publish,
    description: 'Say for each file why it was published or left out.',
  },
  timeout: {
    ...secondsOr(900, { least: 1, most: 24 * 3600 }),
    verbs: publish,
    description: 'Total time in seconds for retrying failed registry requests.',
  },
  concurrency: {
    ...numberOr(5, { least: 1, most: 64 }),
    verbs: publish,
    description: 'Maximum parallel blob uploads per registry.',
  },
  help: { ...toggle, verbs: publish, cliOnly: true, description: 'Print this help.' },
  version: { ...toggle, verbs: publish, cliOnly: true, description: 'Print the version.' },
} as const satisfies Record<string, InputRow>;

export type Inputs = typeof inputs;
export type InputName = keyof Inputs;

/** The rows by name, to walk the table. */
export const inputRows: Readonly<Record<string, InputRow>> = inputs;

/** The rows that a verb takes, in the order of the table. */
export function inputsOf(verb: VerbName): readonly (readonly [name: string, row: InputRow])[] {
  return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}

export interface FormatLine {
  /** Name of a built-in format, or the path of a declaration. */
  readonly format: string;
  readonly argument?: string;
}

function formatLine(line: string): FormatLine {
  if (line.startsWith('./')) return { format: line };
  const colon = line.indexOf(':');
  if (colon < 0) return { format: line };
  const argument = line.slice(colon + 1).trim();
  return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}
