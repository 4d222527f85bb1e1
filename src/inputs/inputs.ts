/** The one table of inputs: flags and action inputs are its names; `action.yml` and the README are held equal to it. */

import { CodedError } from '../errors.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { parseTag, type Tag } from '../oci/reference.ts';
import { nearest, printable } from '../text.ts';

export interface InputRow {
  readonly description: string;
  /** A list takes one item a line; a switch is true or false. */
  readonly kind: 'text' | 'list' | 'switch' | 'number';
  readonly default?: string;
  /** Only a shell has it. */
  readonly flagOnly?: true;
  /** Masked as soon as it is read. */
  readonly secret?: true;
}

export const inputs = {
  path: { kind: 'text', default: '.', description: 'Folder to search; nothing outside of it is read.' },
  exclude: { kind: 'list', description: 'Globs of files and folders to leave out.' },
  to: {
    kind: 'list',
    description:
      'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` in a shell.',
  },
  plan: { kind: 'text', description: 'A plan that an earlier `dry-run` printed; detection is skipped.' },
  formats: {
    kind: 'list',
    description:
      'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: every format that bears Wasm.',
  },
  tags: { kind: 'list', description: 'Tags for every artifact. Default: by version and event.' },
  annotations: { kind: 'list', description: 'Annotations for every manifest, as `key=value`.' },
  token: { kind: 'text', secret: true, description: 'Token for ghcr.io; sent nowhere else.' },
  username: { kind: 'text', description: 'User name at the registry of `to`.' },
  password: { kind: 'text', secret: true, description: 'Password or token at the registry of `to`.' },
  'ca-file': { kind: 'text', description: 'PEM file with further certificate authorities.' },
  'plain-http': { kind: 'list', description: 'Hosts that are spoken to without TLS; loopback always is.' },
  'dry-run': {
    kind: 'switch',
    default: 'false',
    description: 'Print the plan with the digests that would result; touch no network.',
  },
  explain: { kind: 'switch', default: 'false', description: 'Say why each file was taken or left out.' },
  timeout: {
    kind: 'number',
    default: '900',
    description: 'Seconds from the first request within which what a registry fails at is tried again.',
  },
  concurrency: { kind: 'number', default: '5', description: 'Blobs on their way to one registry at a time.' },
  help: { kind: 'switch', flagOnly: true, description: 'Print this table.' },
  version: { kind: 'switch', flagOnly: true, description: 'Print the version.' },
} as const satisfies Record<string, InputRow>;

export type InputName = keyof typeof inputs;

/** The rows by name, for those who walk the table. */
export const inputRows: Readonly<Record<string, InputRow>> = inputs;

export interface FormatLine {
  /** Name of a built-in format, or the path of a declaration. */
  readonly format: string;
  readonly argument?: string;
}

/** All inputs, read and checked. */
export interface Options {
  readonly path: string;
  readonly exclude: readonly string[];
  readonly to: readonly string[];
  readonly plan?: string;
  readonly formats: readonly FormatLine[];
  readonly tags: readonly Tag[];
  readonly annotations: Annotations;
  readonly token?: string;
  readonly username?: string;
  readonly password?: string;
  readonly caFile?: string;
  readonly plainHttp: readonly string[];
  readonly dryRun: boolean;
  readonly explain: boolean;
  /** Milliseconds. */
  readonly timeout: number;
  readonly concurrency: number;
}

/** Reads raw inputs into options. Throws `input` for an unknown name or a value that cannot be used. */
export function readOptions(raw: ReadonlyMap<string, string>): Options {
  for (const name of raw.keys()) requireKnown(name);
  const text = (name: InputName) => raw.get(name)?.trim() || undefined;
  const list = (name: InputName) => lines(raw.get(name));
  requireBoth(text('username'), text('password'));
  if (text('plan') !== undefined) requireNone(raw, ['formats', 'tags', 'annotations']);
  return {
    path: text('path') ?? '.',
    exclude: list('exclude'),
    to: [...new Set(list('to'))],
    ...optional('plan', text('plan')),
    formats: list('formats').map(formatLine),
    tags: [...new Set(list('tags').map(parseTag))],
    annotations: Object.fromEntries(list('annotations').map(annotation)),
    ...optional('token', text('token')),
    ...optional('username', text('username')),
    ...optional('password', raw.get('password') || undefined),
    ...optional('caFile', text('ca-file')),
    plainHttp: list('plain-http'),
    dryRun: readSwitch('dry-run', text('dry-run')),
    explain: readSwitch('explain', text('explain')),
    timeout: readNumber('timeout', text('timeout'), 1, 24 * 3600) * 1000,
    concurrency: readNumber('concurrency', text('concurrency'), 1, 64),
  };
}

/** Throws `input` for a name that is not in the table and suggests the right one. */
export function requireKnown(name: string): asserts name is InputName {
  if (Object.hasOwn(inputs, name)) return;
  const near = nearest(name, Object.keys(inputs));
  throw new CodedError('input', `there is no input "${printable(name, 60)}"`, {
    hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(inputs).join(', ')}.`,
  });
}

function lines(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function optional<Name extends string>(name: Name, value: string | undefined): { [Key in Name]?: string } {
  return (value === undefined ? {} : { [name]: value }) as { [Key in Name]?: string };
}

function requireBoth(username: string | undefined, password: string | undefined): void {
  if ((username === undefined) === (password === undefined)) return;
  const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password'];
  throw new CodedError('input', `"${given}" is given without "${missing}"`, {
    hint: `Give "${missing}" too, or neither.`,
  });
}

/** A plan says all of this already; to pass over what was asked for would publish something else. */
function requireNone(raw: ReadonlyMap<string, string>, names: readonly InputName[]): void {
  const given = names.find((name) => lines(raw.get(name)).length > 0);
  if (given === undefined) return;
  throw new CodedError('input', `"${given}" is given beside "plan", which says it already`, {
    hint: `Change it in the plan, or leave "${given}" out.`,
  });
}

function formatLine(line: string): FormatLine {
  if (line.startsWith('./')) return { format: line };
  const colon = line.indexOf(':');
  if (colon < 0) return { format: line };
  const argument = line.slice(colon + 1).trim();
  return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}

function annotation(line: string): [string, string] {
  const equals = line.indexOf('=');
  const key = line.slice(0, equals).trim();
  if (equals > 0 && key && !/\s/.test(key)) return [key, line.slice(equals + 1).trim()];
  throw new CodedError('input', `"${printable(line)}" is not an annotation`, {
    hint: 'Write one key=value a line, for instance org.opencontainers.image.licenses=Apache-2.0.',
  });
}

function readSwitch(name: InputName, text: string | undefined): boolean {
  if (text === undefined || /^false$/i.test(text)) return false;
  if (/^true$/i.test(text)) return true;
  throw new CodedError('input', `"${name}" is "${printable(text, 60)}"`, { hint: 'Use true or false.' });
}

function readNumber(
  name: 'timeout' | 'concurrency',
  text: string | undefined,
  least: number,
  most: number,
): number {
  const value = Number(text ?? inputs[name].default);
  if (Number.isInteger(value) && value >= least && value <= most) return value;
  throw new CodedError('input', `"${name}" is "${printable(String(text), 60)}"`, {
    hint: `Use a whole number from ${least} to ${most}.`,
  });
}
