/** The state of a registry, read with plain requests. */

import { digestOf } from '../../src/oci/digest.ts';
import { fileOf } from './project.ts';

/** Every tag of a repository with its digest. */
export async function readTags(host: string, repository: string): Promise<ReadonlyMap<string, string>> {
  const response = await fetch(`http://${host}/v2/${repository}/tags/list`);
  const { tags } = response.ok ? ((await response.json()) as { tags: string[] | null }) : { tags: [] };
  const entries = (tags ?? []).map(async (tag) => [tag, await digestUnder(host, repository, tag)] as const);
  return new Map(await Promise.all(entries));
}

const accept = 'application/vnd.oci.image.manifest.v1+json';

async function digestUnder(host: string, repository: string, tag: string): Promise<string> {
  const url = `http://${host}/v2/${repository}/manifests/${tag}`;
  const response = await fetch(url, { method: 'HEAD', headers: { accept } });
  return response.headers.get('docker-content-digest') ?? '';
}

export interface Found {
  readonly revision: string | undefined;
  /** Digest of the only layer. */
  readonly layer: string | undefined;
}

export async function readManifest(host: string, repository: string, digest: string): Promise<Found> {
  const url = `http://${host}/v2/${repository}/manifests/${digest}`;
  const manifest = (await (await fetch(url, { headers: { accept } })).json()) as {
    layers?: readonly { digest: string }[];
    annotations?: Record<string, string>;
  };
  return {
    revision: manifest.annotations?.['org.opencontainers.image.revision'],
    layer: manifest.layers?.[0]?.digest,
  };
}

/** The digest of the layer that a component with this content has. */
export function layerOf(component: string, content: number): string {
  return digestOf(fileOf(component, content));
}
