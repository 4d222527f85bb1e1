/** `pull`: what was published becomes files again, or a copy in an image layout. */

import { CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
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
  const request = await readRequest(options, (line) => notes.push(line));
  const references = requireReferences(options.references);
  const stores = openStores(references, options, env);
  const opened: OpenedReference[] = [];
  for (const reference of references) opened.push({ reference, ...(await stores.openSource(reference)) });
  const { pullTo } = options;
  const pulled =
    pullTo === undefined
      ? await pullAll(opened, request)
      : await copyAll(opened, { ...request, to: folderOf(pullTo), referrers: options.referrers, stores });
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
function requireCompatible({ pullTo, layers, operation, entrypointOnly, referrers }: PullOptions): void {
  const isByLayer = layers.length > 0 || operation !== undefined;
  const [name, other] =
    pullTo !== undefined && isByLayer
      ? ['to', layers.length > 0 ? 'layers' : 'operation']
      : pullTo !== undefined && entrypointOnly
        ? ['to', 'entrypoint-only']
        : entrypointOnly && isByLayer
          ? ['entrypoint-only', layers.length > 0 ? 'layers' : 'operation']
          : pullTo === undefined && referrers
            ? ['referrers', undefined]
            : [undefined, undefined];
  if (name === undefined) return;
  if (other === undefined)
    throw inputError(`"${name}" is given without "to"`, {
      hint: 'Referrers are copied with an artifact into an image layout',
      lines: { to: 'oci:./out', referrers: true },
    });
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
  const copied: Pulled[] = [];
  for (const one of opened) copied.push(await copyOne(one, copy));
  return copied;
}

async function copyOne(
  { reference, root, source, location }: OpenedReference,
  { to, criteria, referrers, concurrency, stores, note }: CopyAll,
): Promise<Pulled> {
  const context = { reference, location, source, concurrency };
  const whole = criteria.length === 0;
  const { descriptor, manifest } = await select(root, criteria, context, whole);
  const name = artifactName(location, manifest);
  const target = await stores.open({ kind: 'layout', folder: to, name }, 'push');
  const parsed = parseSourceReference(reference);
  const tag =
    parsed.kind === 'registry'
      ? (parsed.reference.tag ?? (parsed.reference.digest ? undefined : 'latest'))
      : parsed.name;
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
