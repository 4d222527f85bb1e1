/** `pull`: what was published becomes files again, or a copy in an image layout. */

import { cachedSource } from '../cache/content.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import type { Criterion } from '../pull/criteria.ts';
import type { LayerChoice } from '../pull/layer-selection.ts';
import { outputs, type PullResult, presentPull } from '../pull/presentation.ts';
import { type OpenedReference, type PullRequest, pull as pullAll } from '../pull/pull.ts';
import { printable } from '../text.ts';
import { requireReferences } from './references.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Stores, Verb } from './verb.ts';

type PullOptions = OptionsOf<'pull'>;

const withoutReferences = 'Name what to pull: references: ghcr.io/acme/http-cache:1.0.0';

export const pull: Verb<'pull', PullResult> = {
  name: 'pull',
  outputs,
  run: runPull,
  present: presentPull,
};

async function runPull(options: PullOptions, env: Env): Promise<PullResult> {
  const notes: string[] = [];
  const copying = options.pullTo === undefined ? undefined : await import('./pull-copy.ts');
  const to = copying?.folderOf(options.pullTo ?? '');
  const request = await readRequest(options, (line) => notes.push(line));
  const references = requireReferences(options.references, withoutReferences);
  const stores = openStores(references, options, env);
  const opened: OpenedReference[] = [];
  for (const reference of references) opened.push({ reference, ...(await stores.openSource(reference)) });
  const pulled =
    copying === undefined || to === undefined
      ? await pullAll(opened, request)
      : await copying.copyAll(opened, { ...request, to, referrers: options.referrers, stores });
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
  requireFolder(output);
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

/** What is written here would else be the name of a new folder. */
function requireFolder(output: string): void {
  if (/^~(?:[\\/]|$)/.test(output))
    throw inputError(`"output" is ${printable(output)}, and nothing expands "~"`, {
      hint: 'Name the folder in full, or relative to the current one, for example',
      lines: { output: `.${output.slice(1)}` },
    });
  if (output.startsWith('oci:'))
    throw inputError(`"output" is ${printable(output)}, and files lie in a folder`, {
      hint: 'Copy the artifact into an image layout with "to" in place of it',
      lines: { to: output },
    });
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
