/** Checks with clients that pull any artifact: each copies the whole content graph, which must equal what was packed, byte for byte. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openLayoutReader } from '../../src/layout/reader.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { withoutPolicy } from '../support/clients.ts';
import { digestOf, directoryGraph, layoutGraph, sameGraph } from './graph.ts';
import { type Published, runClient } from './publish.ts';

/** Pulls one artifact with one client; throws when the pulled content is wrong. */
export type Check = (published: Published, file: string) => Promise<void>;

const oras: Check = async ({ artifact, reference, graph, scratch }, file) => {
  const folder = join(scratch, 'oras');
  const args = ['copy', '--from-plain-http', '--to-oci-layout', reference, `${folder}:copied`];
  await runClient(file, args, scratch);
  sameGraph(layoutGraph(folder, artifact.digest), graph);
};

const crane: Check = async ({ artifact, reference, graph, scratch }, file) => {
  const manifest = await runClient(file, ['manifest', '--insecure', reference], scratch);
  assert.equal(digestOf(Buffer.from(manifest.stdout)), artifact.digest);
  const folder = join(scratch, 'crane');
  await runClient(file, ['pull', '--insecure', '--format', 'oci', reference, folder], scratch);
  sameGraph(layoutGraph(folder, artifact.digest), graph);
};

const regctl: Check = async ({ artifact, host, reference, graph, scratch }, file) => {
  const folder = join(scratch, 'regctl');
  const args = [
    '--host',
    `reg=${host},tls=disabled`,
    'image',
    'copy',
    reference,
    `ocidir://${folder}:copied`,
  ];
  await runClient(file, args, scratch);
  sameGraph(layoutGraph(folder, artifact.digest), graph);
};

/**
 * Copies each manifest on its own: releases before OCI 1.1 drop `artifactType` when they copy a whole index, and no release
 * copies an index within an index.
 */
const skopeo: Check = async ({ artifact, graph, scratch }, file) => {
  const found = new Map<string, Buffer>();
  const visit = async (digest: string): Promise<void> => {
    const reference = `docker://${artifact.repository}@${digest}`;
    const { stdout } = await runClient(
      file,
      [...withoutPolicy, 'inspect', '--raw', '--tls-verify=false', reference],
      scratch,
    );
    assert.equal(digestOf(Buffer.from(stdout)), digest);
    found.set(digest, Buffer.from(stdout));
    const { manifests } = JSON.parse(stdout) as { manifests?: readonly { digest: string }[] };
    for (const child of manifests ?? []) await visit(child.digest);
    if (manifests) return;
    const folder = join(scratch, `skopeo-${digest.slice(-8)}`);
    const flags = [...withoutPolicy, 'copy', '--quiet', '--preserve-digests', '--src-tls-verify=false'];
    await runClient(file, [...flags, reference, `dir:${folder}`], scratch);
    for (const [name, bytes] of directoryGraph(folder, digest)) found.set(name, bytes);
  };
  await visit(artifact.digest);
  sameGraph(found, graph);
};

/** Checks by program name. */
export const generalChecks: Readonly<Record<string, Check>> = { oras, crane, regctl, skopeo };

/** Throws unless the registry got what the source layout holds, which another tool has written. */
export async function matchesSourceLayout({ artifact, graph, workspace }: Published): Promise<void> {
  const files = await openFiles({ path: workspace, exclude: [], skip: [] });
  const source = await openLayoutReader(files, artifact.files[0] ?? '');
  for (const [digest, bytes] of graph) {
    const described = {
      mediaType: 'any/thing',
      digest: digest as typeof artifact.digest,
      size: bytes.byteLength,
    };
    assert.ok(await source.exists(described), `${digest} is not in the layout`);
  }
  const listed = source.entries.map((entry) => entry.digest);
  assert.ok(listed.includes(artifact.digest), `${artifact.digest} is not a root of the layout`);
}
