/** Lines of an input that are for one artifact: `cart: …`. */

import { isRepositoryName } from '../oci/repository-name.ts';

/** What an input says of every artifact, and of single ones by their names. */
export interface PerArtifact<Value> {
  readonly all: Value;
  readonly own: ReadonlyMap<string, Value>;
}

export interface ArtifactLine {
  /** The artifact that the line is for; absent for all. */
  readonly artifact?: string;
  readonly text: string;
}

/** Splits `cart: …` when what follows fits the input; any other line is for all artifacts. */
export function artifactLine(line: string, fits: (text: string) => boolean): ArtifactLine {
  const own = ownLine(line);
  return own && fits(own.text) ? own : { text: line };
}

/** The same for a text that may not fit; `undefined` for a line that begins with no name. */
export function ownLine(line: string): Required<ArtifactLine> | undefined {
  const [, artifact = '', text = ''] = /^([^\s:]+):\s+(\S.*)$/.exec(line) ?? [];
  return isRepositoryName(artifact) ? { artifact, text } : undefined;
}

/** Collects values by artifact, in the order of the lines. */
export function byArtifact<Item, Value>(
  items: readonly (Item & { readonly artifact?: string })[],
  combine: (items: readonly Item[]) => Value,
): PerArtifact<Value> {
  const groups = Map.groupBy(items, ({ artifact }) => artifact);
  const named = [...groups].flatMap(([artifact, found]) =>
    artifact === undefined ? [] : [[artifact, combine(found)] as const],
  );
  return { all: combine(groups.get(undefined) ?? []), own: new Map(named) };
}
