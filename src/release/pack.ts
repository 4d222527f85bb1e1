/** Packing the plan: each artifact by its format, after the artifacts it needs. */

import { asCodedError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { ExternalContent, Format, FormatEntry } from '../formats/format.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Packer, Referrer } from '../pack/packer.ts';
import type { Inspect } from '../plan/inspector.ts';
import { type Node, readNodes } from '../store/graph.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Packed {
  readonly artifact: Artifact;
  readonly root: Descriptor;
  /** The content graph of the root, which is the last node. */
  readonly nodes: readonly Node[];
  /** Manifests with a subject in this artifact; each comes after its subject. */
  readonly referrers: readonly PackedReferrer[];
}

export interface PackedReferrer extends Referrer {
  /** The content graph of the manifest, which is the last node. */
  readonly nodes: readonly Node[];
}

export interface PackingContext {
  readonly workspace: Workspace;
  readonly packer: Packer;
  readonly formats: readonly FormatEntry[];
  readonly inspect: Inspect;
  open(reference: string): Promise<ExternalContent>;
}

export interface PackResult<Planned> {
  readonly packed: readonly (Planned & Packed)[];
  /** Artifacts that could not be packed, for instance since a saved plan has another digest than the result. */
  readonly failed: readonly { readonly artifact: Artifact; readonly error: CodedError }[];
}

/**
 * Packs the artifacts in the given order, in which each comes after those it needs. The records keep their other members. An
 * artifact that needs one that could not be packed is left out without an error of its own.
 */
export async function packAll<Planned extends { readonly artifact: Artifact }>(
  planned: readonly Planned[],
  context: PackingContext,
): Promise<PackResult<Planned>> {
  const packed: (Planned & Packed)[] = [];
  const failed: { readonly artifact: Artifact; readonly error: CodedError }[] = [];
  const missing = new Set<string>();
  for (const record of planned) {
    const { artifact } = record;
    try {
      if (artifact.needs?.some((name) => missing.has(name))) missing.add(artifact.name);
      else packed.push({ ...record, ...(await pack(artifact, packed, context)) });
    } catch (cause) {
      const error = asCodedError(cause);
      if (error.code === 'internal') throw cause;
      failed.push({ artifact, error });
      missing.add(artifact.name);
    }
  }
  return { packed, failed };
}

async function pack(
  artifact: Artifact,
  earlier: readonly Packed[],
  context: PackingContext,
): Promise<Packed> {
  const format = await formatOf(artifact, context);
  const { root, referrers = [] } = await format.pack(artifact, {
    ...context,
    packed: (name) => packedEarlier(earlier, name, artifact),
  });
  requireSameDigest(artifact, root);
  const { contents } = context.packer;
  const withNodes: PackedReferrer[] = [];
  for (const one of referrers) withNodes.push({ ...one, nodes: await readNodes(one.manifest, contents) });
  return { artifact, root, nodes: await readNodes(root, contents), referrers: withNodes };
}

async function formatOf(artifact: Artifact, { workspace, formats }: PackingContext): Promise<Format> {
  if (artifact.format.startsWith('./')) {
    const { readDeclaration } = await import('../formats/declared.ts');
    return await readDeclaration(workspace, artifact.format);
  }
  const entry = formats.find(({ name }) => name === artifact.format);
  if (entry) return await entry.load();
  throw new CodedError(
    'invalid-plan',
    `${artifact.name} has the unknown format "${printable(artifact.format)}"`,
    {
      hint: `Use one of ${formats.map(({ name }) => name).join(', ')}.`,
    },
  );
}

function packedEarlier(earlier: readonly Packed[], name: string, by: Artifact): readonly Packed[] {
  const found = earlier.filter(({ artifact }) => artifact.name === name);
  if (found.length > 0) return found;
  throw new CodedError(
    'invalid-plan',
    `${by.name} needs "${printable(name)}", which is not an artifact of this run`,
    { hint: 'Name only artifacts of this run as members.' },
  );
}

function requireSameDigest(artifact: Artifact, root: Descriptor): void {
  if (artifact.digest === undefined || artifact.digest === root.digest) return;
  throw new CodedError(
    'digest-mismatch',
    `${artifact.name} was packed as ${root.digest}, but the plan has ${artifact.digest}`,
    { hint: 'Regenerate the plan with "dry-run", or check out the commit it was generated from.' },
  );
}
