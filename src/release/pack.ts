/** Packing the plan: each artifact by its format, after the artifacts it needs. */

import { createLimit } from '../async.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { ExternalContent, Format, FormatEntry } from '../formats/format.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
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
  /** Set when the root is the manifest of an earlier run. */
  readonly kept?: Kept;
}

/** Why an artifact has another digest than the one it was packed with. */
export interface Kept {
  /** The tag or digest under which the manifest was found. */
  readonly from: Tag | Digest;
  /** What this run has packed. */
  readonly packed: Descriptor;
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

/** Decides whether a packed artifact keeps the digest of an earlier run. Does not throw. */
export type DecideDigest<Planned> = (packed: Planned & Packed) => Promise<Planned & Packed>;

export interface PackResult<Planned> {
  readonly packed: readonly (Planned & Packed)[];
  /** Artifacts that could not be packed, for instance since a saved plan has another digest than the result. */
  readonly failed: readonly { readonly artifact: Artifact; readonly error: CodedError }[];
}

/** Artifacts that are packed at a time: reading, compressing and verifying use different cores, and wait for each other. */
const parallel = 3;

/**
 * Packs the artifacts in the given order, in which each comes after those it needs, and decides their digests; that of what others need
 * is decided before these are packed. The records keep their other members. An artifact that needs one that could not be packed is left
 * out without an error of its own.
 */
export async function packAll<Planned extends { readonly artifact: Artifact }>(
  planned: readonly Planned[],
  context: PackingContext,
  decideDigest: DecideDigest<Planned> = async (one) => one,
): Promise<PackResult<Planned>> {
  const readGraph = createGraphReader(context.packer.contents);
  const limit = createLimit(parallel);
  const outcomes: { readonly artifact: Artifact; readonly outcome: Promise<Outcome<Planned>> }[] = [];
  for (const record of planned) {
    const { artifact } = record;
    // Only what others include has to wait for the registry.
    const before = (artifact.needs ?? []).length > 0 ? [...outcomes] : [];
    const outcome = packOne(record, before, { ...context, readGraph, decideDigest, limit });
    // An error of an earlier artifact is thrown first, and then nobody waits for this one.
    outcome.catch(() => undefined);
    outcomes.push({ artifact, outcome });
  }
  const all: Outcome<Planned>[] = [];
  for (const { outcome } of outcomes) all.push(await outcome);
  return {
    packed: all.flatMap(({ packed }) => packed ?? []),
    failed: all.flatMap(({ failed }) => failed ?? []),
  };
}

/** An artifact that was packed, one that could not be, or neither: one that needs such a one. */
interface Outcome<Planned> {
  readonly packed?: Planned & Packed;
  readonly failed?: { readonly artifact: Artifact; readonly error: CodedError };
}

interface PackingOne<Planned> extends PackingContext {
  readonly readGraph: GraphReader;
  readonly decideDigest: DecideDigest<Planned>;
  readonly limit: ReturnType<typeof createLimit>;
}

/** `before` has the outcomes of what the artifact may need. */
async function packOne<Planned extends { readonly artifact: Artifact }>(
  record: Planned,
  before: readonly { readonly artifact: Artifact; readonly outcome: Promise<Outcome<Planned>> }[],
  context: PackingOne<Planned>,
): Promise<Outcome<Planned>> {
  const { artifact } = record;
  const byName = new Map<string, (Planned & Packed)[]>();
  for (const { artifact: other, outcome } of before) {
    const { packed } = await outcome;
    if (!packed && artifact.needs?.includes(other.name)) return {};
    if (packed) byName.set(other.name, [...(byName.get(other.name) ?? []), packed]);
  }
  const earlier = (name: string) => byName.get(name) ?? missing(name, artifact);
  try {
    const packed = await context.limit(() => pack(artifact, { ...context, packed: earlier }));
    return { packed: await context.decideDigest({ ...record, ...packed }) };
  } catch (cause) {
    const error = asCodedError(cause);
    if (error.code === 'internal') throw cause;
    return { failed: { artifact, error } };
  }
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
