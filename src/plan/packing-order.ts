/** Packing order: what an index has as members, and that artifacts come after what they need. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { Candidate } from '../formats/format.ts';
import { beginsWithHost } from '../oci/reference.ts';
import { printable } from '../text.ts';

/** The artifact with the members that its candidate asks for; `all` are the other artifacts of the run. */
export function withNeeds(
  artifact: Artifact,
  { needs }: Pick<Candidate, 'needs'>,
  all: readonly Artifact[],
): Artifact {
  if (needs === undefined) return artifact;
  const members = all.filter((other) => other.format !== artifact.format).map((other) => other.name);
  return { ...artifact, needs: needs === 'all' ? [...new Set(members)] : needs };
}

/** How deep indexes may be nested. */
const needLimit = 32;

/** Artifacts in an order in which each comes after what it needs. Throws `invalid-plan` for what is missing or circular. */
export function inPackingOrder(artifacts: readonly Artifact[]): readonly Artifact[] {
  const ordered: Artifact[] = [];
  const visit = (artifact: Artifact, path: readonly string[]): void => {
    if (ordered.includes(artifact)) return;
    if (path.includes(artifact.name)) throw badNeed(artifact.name, 'needs itself');
    if (path.length > needLimit)
      throw badNeed(artifact.name, `is nested more than ${needLimit} indexes deep`);
    for (const need of (artifact.needs ?? []).filter((member) => !beginsWithHost(member))) {
      const others = artifacts.filter((other) => other.name === need && other !== artifact);
      if (others.length === 0) throw unknownNeed(artifact, need, artifacts);
      for (const other of others) visit(other, [...path, artifact.name]);
    }
    ordered.push(artifact);
  };
  for (const artifact of artifacts) visit(artifact, []);
  return ordered;
}

function unknownNeed(artifact: Artifact, need: string, all: readonly Artifact[]): CodedError {
  const names = [...new Set(all.filter((other) => other !== artifact).map(({ name }) => name))];
  const what = `${printable(artifact.name)} needs "${printable(need)}", which is not part of this run`;
  return new CodedError('invalid-plan', what, {
    hint:
      names.length === 0
        ? 'Name the formats of its members too, for instance formats: wasm.'
        : `Name one of ${names.join(', ')}, or a reference with its host.`,
  });
}

function badNeed(name: string, what: string): CodedError {
  return new CodedError('invalid-plan', `${printable(name)} ${what}`, {
    hint: 'Name only artifacts of this run as members.',
  });
}
