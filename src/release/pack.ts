/** Packing the plan: each artifact by its format, after the artifacts it needs. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { ExternalContent, Format } from '../formats/format.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import type { Packer, Referrer } from '../pack/packer.ts';
import type { Inspect } from '../plan/inspector.ts';
import { printable } from '../text.ts';
import type { Workspace } from '../workspace/workspace.ts';

export interface Packed {
  readonly artifact: Artifact;
  readonly root: Descriptor;
  /** Manifests with a subject in this artifact, which follow it. */
  readonly referrers: readonly Referrer[];
}

export interface PackingContext {
  readonly workspace: Workspace;
  readonly packer: Packer;
  readonly formats: readonly Format[];
  readonly inspect: Inspect;
  open(reference: string): Promise<ExternalContent>;
}

/** Packs artifacts in the order given. Throws `digest-mismatch` when a saved plan names another digest than the one that results. */
export async function packAll(
  artifacts: readonly Artifact[],
  context: PackingContext,
): Promise<readonly Packed[]> {
  const packed: Packed[] = [];
  for (const artifact of artifacts) {
    const format = await formatOf(artifact, context);
    const { root, referrers = [] } = await format.pack(artifact, {
      ...context,
      packed: (name) => packedBefore(packed, name, artifact),
    });
    requireSameDigest(artifact, root);
    packed.push({ artifact, root, referrers });
  }
  return packed;
}

async function formatOf(artifact: Artifact, { workspace, formats }: PackingContext): Promise<Format> {
  if (artifact.format.startsWith('./')) {
    const { readDeclaration } = await import('../formats/declared.ts');
    return await readDeclaration(workspace, artifact.format);
  }
  const format = formats.find(({ name }) => name === artifact.format);
  if (format) return format;
  throw new CodedError('invalid-plan', `${artifact.name} has the format "${printable(artifact.format)}"`, {
    hint: `Use one of ${formats.map(({ name }) => name).join(', ')}.`,
  });
}

function packedBefore(packed: readonly Packed[], name: string, by: Artifact): readonly Packed[] {
  const found = packed.filter(({ artifact }) => artifact.name === name && artifact !== by);
  if (found.length > 0) return found;
  throw new CodedError(
    'invalid-plan',
    `${by.name} needs "${printable(name)}", which is not part of this run`,
    {
      hint: 'Name only artifacts of this run as members.',
    },
  );
}

function requireSameDigest(artifact: Artifact, root: Descriptor): void {
  if (artifact.digest === undefined || artifact.digest === root.digest) return;
  throw new CodedError(
    'digest-mismatch',
    `the plan says ${artifact.name} is ${artifact.digest}, it became ${root.digest}`,
    {
      hint: 'Make the plan again with "dry-run", or check out the commit it was made from.',
    },
  );
}
