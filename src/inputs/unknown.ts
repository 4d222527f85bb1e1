/** Unknown inputs: the one that was meant, by its spelling or as another action calls it. */

import type { CodedError } from '../errors.ts';
import { formatLineFor } from '../format-of-file.ts';
import { type InputHint, type InputLines, inputError } from '../input-error.ts';
import { linesOf } from '../input-list.ts';
import { nearest, printable } from '../text.ts';
import { inputRows, inputsOf, type VerbName } from './inputs.ts';

/** The error for a name that the verb does not take. */
export function unknownInput(verb: VerbName, name: string, value: string): CodedError {
  const names = inputsOf(verb)
    .filter(([, row]) => !row.cliOnly)
    .map(([known]) => known);
  const message = `unknown input "${printable(name, 60)}"`;
  const foreign = foreignInput(verb, name, value);
  if (foreign && isTaken(foreign.lines, names)) return inputError(message, foreign);
  const near = nearest(name, names);
  if (near === undefined) return inputError(message, { hint: `Use one of: ${names.join(', ')}` });
  return isSecret(name) || isSecret(near) || value.trim() === ''
    ? inputError(message, { hint: `Write "${near}" instead` })
    : inputError(message, { lines: { [near]: givenValue(near, value.trim()) } });
}

/** What another action or command calls an input, with what to write instead; `undefined` for any other name. */
export function foreignInput(verb: VerbName, name: string, value: string): InputHint | undefined {
  const table = tables[verb] ?? otherNamesWhenReading;
  const plain = name.replaceAll('_', '-');
  return Object.hasOwn(table, plain) ? table[plain]?.(value.trim(), name) : undefined;
}

/** False when the verb has no such inputs. */
export function isTaken(lines: InputLines = {}, names: readonly string[]): boolean {
  return Object.keys(lines).every((name) => names.includes(name));
}

/** The value of an unknown input may be a secret that nothing masks. */
function isSecret(name: string): boolean {
  return inputRows[name]?.secret === true || /pass|token|secret|key|auth|cred|pat$/i.test(name);
}

function givenValue(name: string, value: string): InputLines[string] {
  const kind = inputRows[name]?.kind;
  if (kind === 'switch' && /^(?:true|false)$/i.test(value)) return value.toLowerCase() === 'true';
  if (kind === 'number' && /^\d+$/.test(value)) return Number(value);
  return kind === 'list' ? linesOf(value) : value;
}

type Translate = (value: string, name: string) => InputHint;

const inPlace =
  (input: string): Translate =>
  (value) => ({ lines: { [input]: givenValue(input, value) } });
const notNeeded =
  (why: string): Translate =>
  (_, name) => ({ hint: `Leave "${name}" out: ${why}` });

/** Each reference with `{name}`, which fits any number of artifacts, and their tags apart. */
function asTargets(value: string): InputHint {
  const references = value
    .split(/[\s,]+/)
    .filter((reference) => reference !== '')
    .map((reference) => reference.replace(/^(?:[a-z]+:\/\/)?[^/@]*@(?=[^/]*\.)/i, ''))
    .map((reference) => /^(?:[a-z]+:\/\/)?(.*?)(?::([^:/@]+))?(?:@.*)?$/i.exec(reference) ?? []);
  const targets = references.map(([, repository = '', tag]) => {
    const isHost = tag !== undefined && !repository.includes('/');
    const base = `${repository}${isHost ? `:${tag}` : ''}`.replace(/\/+$/, '').toLowerCase();
    if (base.includes('{name}')) return base;
    return `${base}${base.includes('/') ? '' : '/<owner>'}/{name}`;
  });
  const tags = references.flatMap(([, repository = '', tag]) =>
    tag !== undefined && repository.includes('/') ? [tag] : [],
  );
  return {
    lines: {
      to: targets.length > 0 ? [...new Set(targets)] : ['<registry>/<owner>/{name}'],
      ...(tags.length > 0 && { tags: [...new Set(tags)] }),
    },
  };
}

/** Flux names the git repository that an artifact comes from. */
function asSource(value: string, name: string): InputHint {
  if (!/^[a-z+]+:\/\/|^git@/.test(value)) return { lines: { path: value } };
  return { hint: `Leave "${name}" out: the source is the remote of the checkout` };
}

function asFile(value: string): InputHint {
  const path = value.replace(/^\.\//, '').replace(/(?<=\.wasm):.*$/, '');
  return { lines: { formats: formatLineFor(path) ?? `wasm:${path}` } };
}

const token: InputHint = {
  hint: 'Leave the token out for ghcr.io, which has the one of the workflow, or give it as "token"',
  lines: { token: '$' + '{{ secrets.REGISTRY_TOKEN }}' },
};

const connection: Readonly<Record<string, Translate>> = {
  insecure: () => ({ hint: 'Name the registry', lines: { 'plain-http': '<host>' } }),
  user: inPlace('username'),
  'registry-username': inPlace('username'),
  'registry-password': () => ({ lines: { password: '$' + '{{ secrets.REGISTRY_PASSWORD }}' } }),
  'github-token': () => token,
  'registry-token': () => token,
};

/** By the input of another action: docker/build-push-action, docker/metadata-action, docker/login-action and their like. */
const otherNames: Readonly<Record<string, Translate>> = {
  push: (value) =>
    /^(?:false|no)$/i.test(value)
      ? { lines: { 'dry-run': true } }
      : { hint: 'Leave "push" out: artifacts are pushed unless "dry-run" is true' },
  load: notNeeded('artifacts are written to the targets in "to"'),
  context: inPlace('path'),
  directory: inPlace('path'),
  'working-directory': inPlace('path'),
  source: asSource,
  revision: notNeeded('the revision is the commit that is checked out'),
  file: asFile,
  files: asFile,
  wasm: asFile,
  'wasm-file': asFile,
  component: asFile,
  artifact: asFile,
  type: inPlace('formats'),
  'artifact-type': inPlace('formats'),
  chart: (value) => ({ lines: { formats: `helm:${value}` } }),
  'chart-path': (value) => ({ lines: { formats: `helm:${value}` } }),
  'manifest-file': asFile,
  name: (value) => ({ lines: { to: `<registry>/<owner>/${value.toLowerCase()}/{name}` } }),
  image: asTargets,
  images: asTargets,
  registry: asTargets,
  repository: asTargets,
  reference: asTargets,
  'image-name': asTargets,
  'registry-reference': asTargets,
  url: asTargets,
  'oci-reference': asTargets,
  'oci-reference-without-tag': asTargets,
  destination: asTargets,
  output: asTargets,
  outputs: asTargets,
  labels: inPlace('annotations'),
  version: inPlace('tags'),
  ignore: inPlace('exclude'),
  ...connection,
  platforms: notNeeded('a Wasm artifact has no platform'),
  provenance: notNeeded('attest the output "subjects" with actions/attest'),
  sbom: notNeeded('attest the output "subjects" with actions/attest-sbom'),
  'cache-from': notNeeded('content that a registry has is not uploaded again'),
  'cache-to': notNeeded('content that a registry has is not uploaded again'),
  flavor: (value) => ({ lines: { tags: linesOf(value).map((line) => `type=flavor,${line}`) } }),
  'build-args': notNeeded('this action publishes what a build before it has written'),
};

const reference = inPlace('references');
const folder = inPlace('output');
const inReference =
  (separator: string): Translate =>
  (value) => ({
    hint: 'Write it in the reference',
    lines: { references: `<registry>/<repository>${separator}${value || '1.0.0'}` },
  });
const criterion =
  (key: string): Translate =>
  (value) => ({ lines: { select: `${key}=${value}` } });
const extracted = notNeeded(
  'what a consumer unpacks is unpacked, and any other layer with "operation: extract"',
);

/** The same for verbs that read: by the flag of oras, crane, helm, skopeo, regctl, wkg and docker. */
const otherNamesWhenReading: Readonly<Record<string, Translate>> = {
  ...connection,
  ...Object.fromEntries(
    [
      'image',
      'images',
      'reference',
      'ref',
      'artifact',
      'package',
      'repository',
      'url',
      'source',
      'src',
      'oci-reference',
    ].map((name) => [name, reference]),
  ),
  ...Object.fromEntries(
    [
      'destination',
      'dest',
      'dir',
      'directory',
      'folder',
      'path',
      'output-dir',
      'output-directory',
      'output-folder',
      'untardir',
      'target',
    ].map((name) => [name, folder]),
  ),
  tag: inReference(':'),
  version: inReference(':'),
  digest: inReference('@'),
  platform: criterion('platform'),
  platforms: criterion('platform'),
  'artifact-type': criterion('artifact-type'),
  'media-type': criterion('media-type'),
  layer: inPlace('layers'),
  untar: extracted,
  unpack: extracted,
  extract: extracted,
  force: () => ({ hint: 'Replace files that differ with "overwrite"' }),
  recursive: () => ({
    hint: 'Copy an artifact with its referrers into an image layout: "to: oci:./out" with "referrers"',
  }),
  format: () => ({ lines: { json: true } }),
  'dry-run': () => ({
    hint: 'See first what a reference is: oci-wasm-publish inspect <reference>',
  }),
};

const tables: Partial<Record<VerbName, Readonly<Record<string, Translate>>>> = {
  publish: otherNames,
  promote: {
    ...otherNamesWhenReading,
    tag: inPlace('tags'),
    version: inPlace('tags'),
    destination: inPlace('to'),
    target: inPlace('to'),
  },
};
