/** Packing the plan: each artifact by its format, after the artifacts it needs. */

import { asCodedError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { ExternalContent, Format, FormatEntry } from '../formats/format.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Packer, Referrer } from '../pack/packer.ts';
import type { Inspect } from '../plan/inspector.ts';
import { createGraphReader, type GraphReader, type Node } from '../store/graph.ts';
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
  const unpacked = new Set<string>();
  const byName = new Map<string, Packed[]>();
  const readGraph = createGraphReader(context.packer.contents);
  for (const record of planned) {
    const { artifact } = record;
    const earlier = (name: string) => byName.get(name) ?? missing(name, artifact);
    try {
      if (artifact.needs?.some((name) => unpacked.has(name))) unpacked.add(artifact.name);
      else {
        const done = { ...record, ...(await pack(artifact, { ...context, readGraph, packed: earlier })) };
        packed.push(done);
        addTo(byName, done);
      }
    } catch (cause) {
      const error = asCodedError(cause);
      if (error.code === 'internal') throw cause;
      failed.push({ artifact, error });
      unpacked.add(artifact.name);
    }
  }
  return { packed, failed };
}

function addTo(byName: Map<string, Packed[]>, packed: Packed): void {
  const others = byName.get(packed.artifact.name);
  if (others) others.push(packed);
  else byName.set(packed.artifact.name, [packed]);
}

interface ArtifactContext extends PackingContext {
  readonly readGraph: GraphReader;
  packed(name: string): readonly Packed[];
}

async function pack(artifact: Artifact, context: ArtifactContext): Promise<Packed> {
  const format = await formatOf(artifact, context);
  const { root, referrers = [] } = await format.pack(artifact, context);
  requireSameDigest(artifact, root);
  const withNodes: PackedReferrer[] = [];
  for (const one of referrers) withNodes.push({ ...one, nodes: await context.readGraph(one.manifest) });
  return { artifact, root, nodes: await context.readGraph(root), referrers: withNodes };
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

function missing(name: string, by: Artifact): never {
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
