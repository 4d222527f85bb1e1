/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */

import { annotations } from './annotations.ts';
import { cleanupInputs } from './cleanup-inputs.ts';
import { collectInputs } from './collect-inputs.ts';
import { commonInputs as common } from './common-inputs.ts';
import { deployInputs } from './deploy-inputs.ts';
import { readExclude } from './exclude.ts';
import { handOffFolder, planFile } from './files.ts';
import { readFormat } from './formats.ts';
import { choice, list, listOf, textOr, toggle } from './kinds.ts';
import { names } from './names.ts';
import { promoteInputs } from './promote-inputs.ts';
import { pullInputs } from './pull-inputs.ts';
import { pullRequestInputs } from './pull-request-inputs.ts';
import type { InputRow, VerbName } from './row.ts';
import { signingInputs } from './signing.ts';
import { tagLines } from './tag-lines.ts';

export type { FormatLine } from './formats.ts';
export { defaultVerb, type InputRow, inputGroups, type VerbName } from './row.ts';

/** What each verb does, in one line of the help and of its action. */
export const verbSummaries: Readonly<Record<VerbName, string>> = {
  publish: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
  pull: 'Pull published artifacts into a folder, as their consumers lay them out.',
  inspect: 'Show what a reference is, with its sizes, annotations, config, children and referrers.',
  diff: 'Show what is different between the interfaces of two Wasm files or artifacts, and whom it breaks.',
  verify: 'Verify who has signed artifacts, and that they are whole.',
  promote: 'Give an artifact that is already published the tags of a release, also in another repository.',
  cleanup: 'Delete the previews of a pull request, and nothing that anything else needs.',
  collect: 'Merge what several jobs have published into one report, one summary and one set of outputs.',
};

const publish = ['publish'] as const;
/** What decides the content of an artifact, which `verify` packs again on request. */
const packing = ['publish', 'verify'] as const;
const inspect = ['inspect'] as const;

export const inputs = {
  path: {
    ...textOr('.'),
    verbs: packing,
    group: 'Content',
    placeholder: 'folder',
    description:
      'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
  },
  references: common.references,
  ...pullInputs,
  exclude: {
    ...listOf(readExclude),
    verbs: packing,
    group: 'Content',
    placeholder: 'glob',
    description: 'Globs of files and folders to leave out.',
  },
  to: {
    ...list,
    verbs: publish,
    group: 'Destination',
    placeholder: 'reference',
    description:
      'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
  },
  plan: {
    ...planFile,
    verbs: packing,
    group: 'Content',
    placeholder: 'file',
    description:
      'A plan that an earlier `dry-run` printed: it is published as it is, without detection, to its own targets unless `to` is given.',
  },
  formats: {
    ...listOf(readFormat),
    verbs: packing,
    group: 'Content',
    placeholder: 'format',
    description:
      'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
  },
  tags: {
    ...tagLines,
    verbs: ['publish', 'collect'],
    group: 'Content',
    placeholder: 'tag',
    description:
      'Tags, or rules for them as in docker/metadata-action, for every artifact or, as `<name>: <tag>`, for one; a line `default` adds the default tags. Default: by version and event.',
  },
  'inspect-tags': {
    ...toggle,
    name: 'tags',
    verbs: inspect,
    group: 'Content',
    description: 'List the tags that point at the same manifest; at most 500 are looked at.',
  },
  wit: {
    ...toggle,
    verbs: inspect,
    group: 'Content',
    description: 'Print the interface of a component or WIT package as WIT, and nothing else.',
  },
  names: {
    ...names,
    verbs: publish,
    group: 'Content',
    placeholder: 'pair',
    description: 'New names for artifacts, as `<name>: <new name>` or `<file>: <new name>`.',
  },
  annotations: {
    ...annotations,
    verbs: [...packing, 'collect'],
    group: 'Content',
    placeholder: 'key=value',
    description:
      'Annotations for every manifest, as `key=value`, or for one artifact, as `<name>: <key>=<value>`.',
  },
  'on-exists': {
    ...choice('fail', 'skip', 'overwrite'),
    verbs: ['publish', 'promote', 'collect'],
    group: 'Destination',
    placeholder: 'word',
    description:
      'What to do about an exact version that is published with other content: `fail`, `skip` the artifact, or `overwrite` it. The same content is never a conflict.',
  },
  interface: {
    ...choice('report', 'enforce', 'off'),
    verbs: publish,
    group: 'Destination',
    placeholder: 'word',
    description:
      'What to do about interfaces that differ from those of the version before, or of the base branch: `report` the differences and the smallest version that they allow, `enforce` that a release has it, or nothing (`off`).',
  },
  republish: {
    ...toggle,
    verbs: publish,
    group: 'Destination',
    description:
      'Give content that an earlier commit has published a new digest, which names this commit. By default it keeps its digest.',
  },
  'hand-off': {
    ...handOffFolder,
    verbs: publish,
    group: 'Destination',
    placeholder: 'folder',
    description:
      'Folder in which the run of a pull request from a fork or from Dependabot, which may not push, leaves what it would push, and from which a run on `workflow_run` publishes that as a preview. Default in the first run: a temporary folder.',
  },
  token: common.token,
  username: common.username,
  password: common.password,
  ...signingInputs,
  'password-stdin': common['password-stdin'],
  'ca-file': common['ca-file'],
  'plain-http': common['plain-http'],
  ...pullRequestInputs,
  ...promoteInputs,
  ...cleanupInputs,
  ...collectInputs,
  ...deployInputs,
  'dry-run': {
    ...toggle,
    verbs: ['publish', 'promote', 'cleanup'],
    group: 'Output',
    description:
      'Change nothing, and print what would be done: of publishing, the plan with the digests that would result, without any network access.',
  },
  explain: {
    ...toggle,
    verbs: publish,
    group: 'Output',
    description: 'Say for each file that could be published why it was published or left out.',
  },
  cache: common.cache,
  timeout: common.timeout,
  concurrency: common.concurrency,
  json: common.json,
  help: common.help,
  version: common.version,
} as const satisfies Record<string, InputRow>;

export type Inputs = typeof inputs;
export type InputName = keyof Inputs;

/** The rows by key, to walk the table. */
export const inputRows: Readonly<Record<string, InputRow>> = inputs;

/** The rows that a verb takes by their names, in the order of the table. */
export function inputsOf(verb: VerbName): readonly (readonly [name: string, row: InputRow])[] {
  return keyedInputsOf(verb).map(([key, row]) => [row.name ?? key, row] as const);
}

/** The same by their keys, which name the options. */
export function keyedInputsOf(verb: VerbName): readonly (readonly [key: string, row: InputRow])[] {
  return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}
