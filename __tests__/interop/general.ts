/** Checks for clients that take any artifact: each copies the whole graph, which must be what was packed, byte for byte. */

import assert from 'node:assert/strict';
import { join } from 'node:path';
import { openImageLayout } from '../../src/layout/read.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import { withoutPolicy } from '../support/clients.ts';
import { digestOf, directoryGraph, layoutGraph, sameGraph } from './graph.ts';
import { drive, type Published } from './publish.ts';

/** Judges what one client makes of one artifact; throws when that is wrong. */
export type Check = (published: Published, file: string) => Promise<void>;

const oras: Check = async ({ artifact, reference, graph, scratch }, file) => {
  const folder = join(scratch, 'oras');
  const args = ['copy', '--from-plain-http', '--to-oci-layout', reference, `${folder}:copied`];
  await drive(file, args, scratch);
  sameGraph(layoutGraph(folder, artifact.digest), graph);
};

const crane: Check = async ({ artifact, reference, graph, scratch }, file) => {
  const manifest = await drive(file, ['manifest', '--insecure', reference], scratch);
  assert.equal(digestOf(Buffer.from(manifest.stdout)), artifact.digest);
  const folder = join(scratch, 'crane');
  await drive(file, ['pull', '--insecure', '--format', 'oci', reference, folder], scratch);
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
  await drive(file, args, scratch);
  sameGraph(layoutGraph(folder, artifact.digest), graph);
};

/**
 * Walked by digest: releases before OCI 1.1 leave `artifactType` out of an index when they copy it whole, and no release copies
 * an index inside an index.
 */
const skopeo: Check = async ({ artifact, graph, scratch }, file) => {
  const found = new Map<string, Buffer>();
  const visit = async (digest: string): Promise<void> => {
    const reference = `docker://${artifact.repository}@${digest}`;
    const { stdout } = await drive(
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
    await drive(file, [...flags, reference, `dir:${folder}`], scratch);
    for (const [name, bytes] of directoryGraph(folder, digest)) found.set(name, bytes);
  };
  await visit(artifact.digest);
  sameGraph(found, graph);
};

/** By the name of the program. */
export const generalChecks: Readonly<Record<string, Check>> = { oras, crane, regctl, skopeo };

/** What the layout held, read from where the other tool wrote it, is what the registry got. */
export async function sameAsSource({ artifact, graph, workspace }: Published): Promise<void> {
  const files = await openFiles({ path: workspace, exclude: [], skip: [] });
  const source = await openImageLayout(files, artifact.files[0] ?? '');
  for (const [digest, bytes] of graph) {
    const described = {
      mediaType: 'any/thing',
      digest: digest as typeof artifact.digest,
      size: bytes.byteLength,
    };
    assert.ok(await source.exists(described), `${digest} is not in the layout`);
  }
  const listed = source.entries.map((entry) => entry.digest);
  assert.ok(listed.includes(artifact.digest), `${artifact.digest} is no root of the layout`);
}
