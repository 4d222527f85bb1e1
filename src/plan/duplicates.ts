/** Duplicates: of several builds of one thing one is published; builds that nothing distinguishes are a problem. */

import { CodedError } from '../errors.ts';
import type { Candidate } from '../formats/format.ts';
import { excludeGlob } from '../globs.ts';
import { createDigester, type Digest } from '../oci/digest.ts';
import { stemOf } from '../stems.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { type Build, buildOf, ranks } from './builds.ts';
import type { PlanFacts } from './inspector.ts';
import { type Binary, losersOf } from './pairs.ts';

export interface DuplicateContext {
  readonly workspace: Workspace;
  /** Name of the format, for hints. */
  readonly format: string;
  inspect(path: WorkspacePath): Promise<PlanFacts>;
  explain(path: WorkspacePath, decision: string): void;
}

export interface Distinct {
  /** In the order of the candidates; those that nothing distinguishes are all there. */
  readonly kept: readonly Candidate[];
  /** Of which there is no other build than one for debugging. */
  readonly debugBuilds: ReadonlySet<Candidate>;
  /** One for each file that nothing distinguishes from another one. */
  readonly ambiguous: readonly AmbiguousBuild[];
}

export interface AmbiguousBuild {
  readonly path: WorkspacePath;
  readonly error: CodedError;
}

interface Item extends Binary {
  readonly candidate: Candidate;
}

/** Keeps one candidate for equal bytes and one of each pair (`pairRules`); candidates without a kind are never duplicates. */
export async function withoutDuplicates(
  candidates: readonly Candidate[],
  context: DuplicateContext,
): Promise<Distinct> {
  const binaries = candidates.filter(({ kind }) => kind !== undefined);
  const items = await withoutEqualBytes(binaries, context);
  const lost = losersOf(items);
  for (const { loser, winner, relation } of lost)
    context.explain(mainFile(loser.candidate), `left out: ${relation} ${mainFile(winner.candidate)}`);
  const losers = new Set(lost.map(({ loser }) => loser));
  const left = items.filter((item) => !losers.has(item));
  const kept = new Set<Candidate>([
    ...candidates.filter(({ kind }) => kind === undefined),
    ...left.map(({ candidate }) => candidate),
  ]);
  const debug = left.filter(
    ({ explicit, builds }) => !explicit && builds.every(({ rank }) => rank === 'debug'),
  );
  return {
    kept: candidates.filter((candidate) => kept.has(candidate)),
    debugBuilds: new Set(debug.map(({ candidate }) => candidate)),
    ambiguous: ambiguousBuilds(left, context.format),
  };
}

async function withoutEqualBytes(
  candidates: readonly Candidate[],
  context: DuplicateContext,
): Promise<readonly Item[]> {
  const groups = new Map<Digest | Candidate, Candidate[]>();
  const sameSize = await withEqualSizes(candidates, context.workspace);
  for (const candidate of candidates) {
    const path = mainFile(candidate);
    const key = sameSize.has(candidate) ? await digestOfFile(context.workspace, path) : candidate;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return await Promise.all([...groups.values()].map((group) => asItem(group, context)));
}

/** Of equal files the one is published whose path says most. */
async function asItem(group: readonly Candidate[], context: DuplicateContext): Promise<Item> {
  const ordered = group
    .map((candidate) => ({ candidate, build: buildOf(mainFile(candidate)) }))
    .sort((left, right) => compare(left.candidate, right.candidate, [left.build, right.build]));
  const [first, ...others] = ordered.map(({ candidate }) => candidate) as [Candidate, ...Candidate[]];
  for (const other of others) context.explain(mainFile(other), `left out: equal to ${mainFile(first)}`);
  return {
    candidate: first,
    kind: first.kind ?? '',
    builds: ordered.map(({ build }) => build),
    explicit: first.explicit === true,
    facts: await context.inspect(mainFile(first)).catch(() => undefined),
  };
}

/** Only files of equal size can be equal, and have to be read. */
async function withEqualSizes(
  candidates: readonly Candidate[],
  workspace: Workspace,
): Promise<ReadonlySet<Candidate>> {
  const sized = await Promise.all(
    candidates.map(async (candidate) => ({
      candidate,
      size: (await workspace.stat(mainFile(candidate)))?.size,
    })),
  );
  const groups = Map.groupBy(sized, ({ size }) => size);
  const equal = [...groups.values()].filter((group) => group.length > 1);
  return new Set(equal.flat().map(({ candidate }) => candidate));
}

async function digestOfFile(workspace: Workspace, path: WorkspacePath): Promise<Digest> {
  const digester = createDigester();
  for await (const chunk of workspace.open(path)) digester.update(chunk as Uint8Array);
  return digester.digest();
}

/** The hash that bundlers add to names. */
const hashedName = /[.-](?:[0-9a-f]{8,}|(?=[A-Za-z]*\d)[A-Za-z0-9_]{8})(?:_bg)?\.wasm$/;

function compare(left: Candidate, right: Candidate, [one, other]: readonly [Build, Build]): number {
  const explicit = Number(right.explicit === true) - Number(left.explicit === true);
  const rank = ranks.indexOf(one.rank) - ranks.indexOf(other.rank);
  const hashed = Number(hashedName.test(one.path)) - Number(hashedName.test(other.path));
  const length = one.path.length - other.path.length;
  return explicit || rank || hashed || length || (one.path < other.path ? -1 : 1);
}

/** Builds of one kind, product and project that are equally good. */
function ambiguousBuilds(items: readonly Item[], format: string): readonly AmbiguousBuild[] {
  const groups = Map.groupBy(
    items.filter(({ explicit }) => !explicit),
    ({ kind, builds: [build] }) => {
      return `${kind} ${build?.project}/${stemOf(build?.path ?? '')}`;
    },
  );
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .flatMap((group) => {
      const paths = group.map(({ candidate }) => mainFile(candidate));
      return paths.map((path) => ({ path, error: ambiguous(path, paths, format) }));
    });
}

function ambiguous(path: WorkspacePath, all: readonly WorkspacePath[], format: string): CodedError {
  const others = all.filter((other) => other !== path);
  const other = printable(others[0] ?? '');
  const names = others.length > 1 ? `, ${other} and ${others.length - 1} more` : ` and ${other}`;
  return new CodedError('ambiguous', `${printable(path)}${names} look like builds of one component`, {
    hint: `Leave it out with "exclude: ${printable(excludeGlob(path, others))}", or publish it alone: formats: ${format}:${printable(path)}`,
  });
}

function mainFile(candidate: Candidate): WorkspacePath {
  return candidate.files[0] ?? '';
}
