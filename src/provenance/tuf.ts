/** Trusted roots that TUF keeps up to date (theupdateframework.io): the current one of a source. */

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TrustedRoot } from '@sigstore/protobuf-specs';
import { CodedError } from '../errors.ts';
import type { Workflow } from '../host/host.ts';
import { isRecord, parseJson } from '../json.ts';
import { printable } from '../text.ts';
import type { RootHost, RootSource } from './root-sources.ts';
import { requestService } from './service-request.ts';

/** Fetches the current trusted root. Throws `unavailable`. */
export async function fetchTrustedRoot(source: RootSource, host: RootHost): Promise<TrustedRoot> {
  const { name, mirror, tufRoot } = source;
  const { initTUF } = await import('@sigstore/tuf');
  const folder = join(await host.scratch(), `tuf-${new URL(mirror).host.replaceAll(/[^a-z0-9.-]/g, '-')}`);
  try {
    const rootPath = tufRoot && (await writeRoot(folder, await tufRoot()));
    const options = { mirrorURL: mirror, cachePath: folder, ...(rootPath !== undefined && { rootPath }) };
    const target = await targetOf(source, host);
    const text = await host.runLibrary(async () => (await initTUF(options)).getTarget(target));
    return TrustedRoot.fromJSON(parseJson(text));
  } catch (cause) {
    throw unavailable(name, cause);
  }
}

async function writeRoot(folder: string, root: unknown): Promise<string> {
  await mkdir(folder, { recursive: true });
  const path = join(folder, 'first-root.json');
  await writeFile(path, JSON.stringify(root));
  return path;
}

/** `<trust domain>.trusted_root.json` on `*.ghe.com`, whose API tells the domain. */
async function targetOf({ hasTenants }: RootSource, { workflow, fetch }: RootHost): Promise<string> {
  const [, tenant] = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(workflow?.server ?? '') ?? [];
  if (!hasTenants || tenant === undefined || !workflow) return 'trusted_root.json';
  return `${(await trustDomain(workflow, fetch)) ?? tenant}.trusted_root.json`;
}

async function trustDomain({ api }: Workflow, fetch: RootHost['fetch']): Promise<string | undefined> {
  const { json } = await requestService(fetch, { url: `${api}/meta`, action: 'read the trust domain' });
  const member = (value: unknown, name: string) => (isRecord(value) ? value[name] : undefined);
  const domain = member(member(member(json, 'domains'), 'artifact_attestations'), 'trust_domain');
  return typeof domain === 'string' && /^[A-Za-z0-9.-]+$/.test(domain) ? domain : undefined;
}

function unavailable(name: string, cause: unknown): CodedError {
  const message = cause instanceof Error ? cause.message : String(cause);
  return new CodedError(
    'unavailable',
    `the trusted root of ${name} could not be fetched: ${printable(message)}`,
    { hint: 'Re-run, or give the root as a file: trusted-root: trusted_root.jsonl', cause },
  );
}
