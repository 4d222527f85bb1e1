/** What the tests of signatures ask of clients and registries: cosign with a trusted root, and the bundles of an artifact. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Client, client } from '../support/clients.ts';
import type { RunResult } from '../support/programs.ts';
import type { Registry } from '../support/registries.ts';

const emptyRoot = '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}';

export type Cosign = (
  args: readonly string[],
  options?: { readonly withRoot?: boolean },
) => Promise<RunResult>;

/**
 * cosign in this folder, without network: with the given trusted root, else with an empty one, since cosign 3.0 wants a root also
 * for keys. `undefined` when it is not installed.
 */
export function cosignWithRoot(folder: string, root: string = emptyRoot): Cosign | undefined {
  const cosign = client('cosign');
  if (!cosign) return undefined;
  const file = join(folder, 'trusted-root.json');
  writeFileSync(file, root);
  const env = { ...process.env, HOME: folder, COSIGN_PASSWORD: 'loopback-only' };
  return (args, { withRoot = true } = {}) =>
    cosign([...args, ...(withRoot ? ['--trusted-root', file] : [])], { cwd: folder, env });
}

export interface ListedReferrer {
  readonly artifactType?: string;
  readonly digest: string;
  readonly annotations?: Readonly<Record<string, string>>;
}

/** The referrers that `oras discover` lists. */
export async function referrersOf(oras: Client, reference: string): Promise<readonly ListedReferrer[]> {
  const run = await oras(['discover', '--plain-http', '--format', 'json', reference]);
  const value = JSON.parse(run.stdout) as { referrers?: ListedReferrer[]; manifests?: ListedReferrer[] };
  return value.referrers ?? value.manifests ?? [];
}

/** The referrers of an artifact as the registry lists them: by its API, else in the fallback index. */
export async function bundlesOf(
  registry: Pick<Registry, 'host' | 'referrers'>,
  { reference, digest }: { readonly reference: string; readonly digest: string },
): Promise<readonly ListedReferrer[]> {
  const name = reference.slice(registry.host.length + 1, reference.indexOf('@'));
  const path = registry.referrers ? `referrers/${digest}` : `manifests/${digest.replace(':', '-')}`;
  const response = await fetch(`http://${registry.host}/v2/${name}/${path}`, {
    headers: { accept: 'application/vnd.oci.image.index.v1+json' },
  });
  if (!response.ok) return [];
  return ((await response.json()) as { manifests: ListedReferrer[] }).manifests;
}
