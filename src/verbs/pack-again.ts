/** Packing an artifact again, as `publish` packs it, into an image layout of the run alone. */

import { join } from 'node:path';
import { CodedError } from '../errors.ts';
import { type OptionsOf, readOptions } from '../inputs/options.ts';
import type { ReportedArtifact } from '../release/report.ts';
import { printable } from '../text.ts';
import { publish } from './publish.ts';
import type { Env, OpenedSource } from './verb.ts';

type PackingOptions = Pick<OptionsOf<'verify'>, 'path' | 'exclude' | 'formats' | 'annotations' | 'plan'>;

/** Throws what publishing throws, and `ambiguous` when several artifacts may be the published one. */
export async function packAgain(
  { path, exclude, formats, annotations, plan }: PackingOptions,
  published: OpenedSource,
  env: Env,
): Promise<OpenedSource> {
  const layout = join(await env.host.scratch(), 'reproduced');
  const defaults = readOptions('publish', new Map([['to', `oci:${layout}`]]));
  const given = { path, exclude, formats, annotations, ...(plan !== undefined && { plan }) };
  const { report, error } = await publish.run({ ...defaults, ...given }, env);
  if (error) throw error;
  const { digest } = artifactOf(report.artifacts, published);
  const stores = env.stores({
    log: env.host.log,
    findCredential: async () => undefined,
    plainHttp: [],
    timeout: defaults.timeout,
    concurrency: defaults.concurrency,
    needsRegistry: false,
  });
  return await stores.openSource(`oci:${layout}@${digest}`);
}

/** The same digest, else the artifact whose name the repository ends with, else the only one. */
function artifactOf(
  artifacts: readonly ReportedArtifact[],
  { root, location }: OpenedSource,
): ReportedArtifact {
  const same = artifacts.find(({ digest }) => digest === root.digest);
  const named = artifacts.filter(({ name }) => location.endsWith(`/${name}`));
  const [found] = same ? [same] : named.length === 1 ? named : artifacts.length === 1 ? artifacts : [];
  if (found) return found;
  const names = artifacts.map(({ name }) => printable(name, 100)).join(', ');
  throw new CodedError(
    'ambiguous',
    `none of the artifacts of this workspace is named like ${printable(location)}: ${names}`,
    {
      hint: 'Name the file that it was packed from: formats: wasm:build/app.wasm',
    },
  );
}
