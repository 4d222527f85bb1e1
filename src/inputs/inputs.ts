/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */

import { annotations } from './annotations.ts';
import { readExclude } from './exclude.ts';
import { certificateFile, planFile } from './files.ts';
import { readFormat } from './formats.ts';
import { type Kind, list, listOf, numberOr, secondsOr, textOr, toggle } from './kinds.ts';
import { hosts } from './plain-http.ts';
import { secret, trimmedSecret, username } from './secrets.ts';
import { readTag } from './tags.ts';

export type { FormatLine } from './formats.ts';

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
    description: 'Folder to search; nothing outside it is read.',
  },
  exclude: {
    ...listOf(readExclude),
    verbs: publish,
    description: 'Globs of files and folders to leave out.',
  },
  to: {
    ...list,
    verbs: publish,
    description:
      'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
  },
  plan: {
    ...planFile,
    verbs: publish,
    description:
      'A plan that an earlier `dry-run` printed: it is published as it is, without detection, to its own targets unless `to` is given.',
  },
  formats: {
    ...listOf(readFormat),
    verbs: publish,
    description:
      'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
  },
  tags: {
    ...listOf(readTag),
    verbs: publish,
    description: 'Tags for every artifact. Default: by version and event.',
  },
  annotations: {
    ...annotations,
    verbs: publish,
    description: 'Annotations for every manifest, as `key=value`.',
  },
  token: {
    ...trimmedSecret,
    verbs: publish,
    secret: true,
    description: 'Token for ghcr.io; it is sent to no other host.',
  },
  username: { ...username, verbs: publish, description: 'User name for the registry in `to`.' },
  password: {
    ...secret,
    verbs: publish,
    secret: true,
    description: 'Password or token for the registry in `to`.',
  },
  'ca-file': { ...certificateFile, verbs: publish, description: 'PEM file with additional CA certificates.' },
  'plain-http': {
    ...hosts,
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
