/** Packing order: the members of indexes, which are packed before the index. */

import { CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { Candidate } from '../formats/format.ts';
import { beginsWithHost } from '../oci/host.ts';
import { printable } from '../text.ts';

/** The artifact with the members of its candidate; `all` has the artifacts of the run. */
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

/** Records in an order in which each artifact comes after those it needs. Throws `invalid-plan` for a missing or circular need. */
export function inPackingOrder<Item extends { readonly artifact: Artifact }>(
  items: readonly Item[],
): readonly Item[] {
  const ordered = new Set<Item>();
  const byName = Map.groupBy(items, ({ artifact }) => artifact.name);
  const visit = (item: Item, path: readonly string[]): void => {
    const { artifact } = item;
    if (ordered.has(item)) return;
    if (path.includes(artifact.name)) throw invalidNeed(artifact.name, 'needs itself');
    if (path.length > needLimit)
      throw invalidNeed(artifact.name, `is nested more than ${needLimit} indexes deep`);
    for (const need of (artifact.needs ?? []).filter((member) => !beginsWithHost(member))) {
      const others = (byName.get(need) ?? []).filter((other) => other !== item);
      if (others.length === 0) throw unknownNeed(artifact, need, artifactsOf(items));
      for (const other of others) visit(other, [...path, artifact.name]);
    }
    ordered.add(item);
  };
  for (const item of items) visit(item, []);
  return [...ordered];
}

function artifactsOf(items: readonly { readonly artifact: Artifact }[]): readonly Artifact[] {
  return items.map(({ artifact }) => artifact);
}

function unknownNeed(artifact: Artifact, need: string, all: readonly Artifact[]): CodedError {
  const names = [...new Set(all.filter((other) => other !== artifact).map(({ name }) => name))];
  const what = `${printable(artifact.name)} needs "${printable(need)}", which is not part of this run`;
  return new CodedError('invalid-plan', what, {
    hint:
      names.length === 0
        ? 'Name the formats of its members as well, for instance formats: wasm'
        : `Name one of ${names.join(', ')}, or a reference with a host.`,
  });
}

function invalidNeed(name: string, what: string): CodedError {
  return new CodedError('invalid-plan', `${printable(name)} ${what}`, {
    hint: 'Name only artifacts of this run as members.',
  });
}
