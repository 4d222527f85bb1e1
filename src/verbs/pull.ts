/** `pull`: what was published becomes files again, or a copy in an image layout. */

import { cachedSource } from '../cache/content.ts';
import { CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import type { Selected } from '../pull/candidates.ts';
import type { Criterion } from '../pull/criteria.ts';
import type { LayerChoice } from '../pull/layer-selection.ts';
import { outputs, type PullResult, presentPull } from '../pull/presentation.ts';
import { type OpenedReference, type Pulled, type PullRequest, pull as pullAll } from '../pull/pull.ts';
import { select } from '../pull/select.ts';
import { artifactName } from '../pull/target-names.ts';
import { printable } from '../text.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Stores, Verb } from './verb.ts';

type PullOptions = OptionsOf<'pull'>;

export const pull: Verb<'pull', PullResult> = {
  name: 'pull',
  outputs,
  run: runPull,
  present: presentPull,
};

async function runPull(options: PullOptions, env: Env): Promise<PullResult> {
  const notes: string[] = [];
  const to = options.pullTo === undefined ? undefined : folderOf(options.pullTo);
  const request = await readRequest(options, (line) => notes.push(line));
  const references = requireReferences(options.references);
  const stores = openStores(references, options, env);
  const opened: OpenedReference[] = [];
  for (const reference of references) opened.push({ reference, ...(await stores.openSource(reference)) });
  const pulled =
    to === undefined
      ? await pullAll(opened, request)
      : await copyAll(opened, { ...request, to, referrers: options.referrers, stores });
  return { pulled, notes };
}

async function readRequest(options: PullOptions, note: (line: string) => void): Promise<PullRequest> {
  const { output, overwrite, entrypointOnly, concurrency, operation } = options;
  const request = {
    output,
    overwrite,
    entrypointOnly,
    concurrency,
    criteria: await readCriteria(options.select),
    layers: await readLayerChoices(options.layers),
    ...(operation !== undefined && {
      operation: (await import('../pull/operation.ts')).parseOperation(operation),
    }),
    note,
  };
  requireCompatible(options);
  return request;
}

/** Most pulls select nothing, and do not load what reads it. */
async function readCriteria(lines: readonly string[]): Promise<readonly Criterion[]> {
  if (lines.length === 0) return [];
  const { parseCriterion } = await import('../pull/criteria.ts');
  return lines.map(parseCriterion);
}

async function readLayerChoices(lines: readonly string[]): Promise<readonly LayerChoice[]> {
  if (lines.length === 0) return [];
  const { parseLayerChoice } = await import('../pull/layer-selection.ts');
  return lines.map(parseLayerChoice);
}

/** Ignoring what was given would pull something else. */
function requireCompatible({
  pullTo,
  output,
  overwrite,
  layers,
  operation,
  entrypointOnly,
  referrers,
}: PullOptions): void {
  if (pullTo === undefined && referrers)
    throw inputError('"referrers" is given without "to"', {
      hint: 'Referrers are copied with an artifact into an image layout',
      lines: { to: 'oci:./out', referrers: true },
    });
  const byLayer = [
    ...(layers.length > 0 ? ['layers'] : []),
    ...(operation === undefined ? [] : ['operation']),
  ];
  const entrypoint = entrypointOnly ? ['entrypoint-only'] : [];
  const toFolder = [...(output === '.' ? [] : ['output']), ...(overwrite ? ['overwrite'] : [])];
  const [name, [other] = []] =
    pullTo === undefined ? [entrypoint[0], byLayer] : ['to', [...byLayer, ...entrypoint, ...toFolder]];
  if (name === undefined || other === undefined) return;
  throw inputError(`"${name}" is given together with "${other}"`, { hint: `Leave one of them out` });
}

function openStores(references: readonly string[], options: PullOptions, env: Env): Stores {
  const parsed = references.map(parseSourceReference);
  const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
  const { log, credentials } = env.host;
  return env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, registries)),
    cachedSource,
    // A cached digest needs none.
    needsRegistry: parsed.some((one) => one.kind === 'registry' && one.reference.digest === undefined),
  });
}

interface CopyAll extends PullRequest {
  readonly to: string;
  readonly referrers: boolean;
  readonly stores: Stores;
}

async function copyAll(opened: readonly OpenedReference[], copy: CopyAll): Promise<readonly Pulled[]> {
  const named: Named[] = [];
  for (const one of opened) named.push(await nameOf(one, copy));
  requireDistinct(named);
  const copied: Pulled[] = [];
  for (const one of named) copied.push(await copyOne(one, copy));
  return copied;
}

/** What is copied, and how it is called in the layout. */
interface Named extends OpenedReference {
  readonly selected: Selected;
  readonly name: string;
  /** An artifact without one is listed by its digest. */
  readonly tag?: string;
}

async function nameOf(opened: OpenedReference, { criteria, concurrency }: CopyAll): Promise<Named> {
  const { reference, root, source, location } = opened;
  const context = { reference, location, source, concurrency };
  const selected = await select(root, criteria, context, criteria.length === 0);
  const parsed = parseSourceReference(reference);
  const tag =
    parsed.kind === 'registry'
      ? (parsed.reference.tag ?? (parsed.reference.digest ? undefined : 'latest'))
      : parsed.name;
  const name = artifactName(location, selected.manifest);
  return { ...opened, selected, name, ...(tag !== undefined && { tag }) };
}

/** The second one would take the name of the first. */
function requireDistinct(all: readonly Named[]): void {
  const isSame = (one: Named, other: Named) =>
    one.tag !== undefined &&
    `${one.name}-${one.tag}` === `${other.name}-${other.tag}` &&
    one.selected.descriptor.digest !== other.selected.descriptor.digest;
  for (const [index, one] of all.entries()) {
    const other = all.slice(0, index).find((before) => isSame(one, before));
    if (other)
      throw inputError(
        `${printable(other.reference)} and ${printable(one.reference)} would both be ${printable(`${one.name}-${one.tag}`)} in the layout`,
        { hint: 'Copy each into a layout of its own, or name one of them by its digest alone' },
      );
  }
}

async function copyOne(
  { reference, source, location, selected, name, tag }: Named,
  { to, referrers, concurrency, stores, note }: CopyAll,
): Promise<Pulled> {
  const { descriptor, manifest } = selected;
  const target = await stores.open({ kind: 'layout', folder: to, name }, 'push');
  const { copyToLayout } = await import('../pull/copy-to-layout.ts');
  const count = await copyToLayout({
    source,
    root: descriptor,
    target,
    ...(tag !== undefined && { tag }),
    referrers,
    concurrency,
  });
  if (referrers) note(`${printable(reference)}: ${count} referrers were copied`);
  return {
    reference,
    location,
    digest: descriptor.digest,
    kind: 'layout',
    path: to,
    files: [],
    annotations: manifest.annotations,
    mediaTypes: [...new Set(manifest.layers.map(({ mediaType }) => mediaType))],
  };
}

function folderOf(to: string): string {
  const folder = to.replace(/^oci:/, '');
  const [, named, name] = /^((?:[A-Za-z]:[\\/])?[^:]+):(.*)$/s.exec(folder) ?? [];
  if (named !== undefined && to.startsWith('oci:') && !folder.startsWith('//'))
    throw inputError(
      `"to" is ${printable(to)}, which names ${printable(name ?? '')} in it; an artifact keeps its tag`,
      {
        hint: 'Name the folder alone',
        lines: { to: `oci:${named}` },
      },
    );
  if (to.startsWith('oci:') && folder !== '' && !folder.startsWith('//')) return folder;
  throw inputError(`"to" is ${printable(to)}, and an artifact is copied into an image layout`, {
    hint: 'Name its folder',
    lines: { to: 'oci:./out' },
  });
}

function requireReferences(references: readonly string[]): readonly string[] {
  if (references.length > 0) return references;
  throw new CodedError('input', '"references" is not given', {
    hint: 'Name what to pull: references: ghcr.io/acme/http-cache:1.0.0',
  });
}
