/** Pairs: which of two files is an input or another build of the other, so that only one of them is published. */

import { hasBuildSection, isKubewardenPolicy, isWapcGuest } from '../formats/shared/wasm-kinds.ts';
import { folderOf, isBelow } from '../paths.ts';
import { areRelated, type Build } from './builds.ts';
import type { PlanFacts } from './inspector.ts';

/** A Wasm file that may be published; files of equal bytes are one. */
export interface Binary {
  /** `module`, `component`, … */
  readonly kind: string;
  /** One for each path at which these bytes are; the first is the one that is published. */
  readonly builds: readonly Build[];
  /** True when `formats` names it, or an earlier format publishes it. */
  readonly explicit: boolean;
  /** Absent when it cannot be read. */
  readonly facts: PlanFacts | undefined;
}

export interface PairRule {
  /** Completes "left out: <relation> <winner>". */
  readonly relation: string;
  wins(binary: Binary, build: Build): boolean;
  loses(binary: Binary, build: Build): boolean;
  /** True for two that belong together, where these conditions do not say so already; default: always. */
  readonly match?: (winner: Binary, loser: Binary) => boolean;
  /** Where the builds of one thing are; default: `product`. */
  readonly scope?: Scope;
  /** Which of the builds in the scope belong together; default: all. */
  readonly belong?: (winner: Build, loser: Build) => boolean;
}

/**
 * `product`: those of one product in one project; `nearby`: of one product, also in folders of the project; `project`: all in one
 * project; `anywhere`: all.
 */
type Scope = 'product' | 'nearby' | 'project' | 'anywhere';

/** In this order: what one rule leaves out takes no part in the next. What is explicit never loses. */
export const pairRules: readonly PairRule[] = [
  {
    relation: 'another build of',
    wins: ({ explicit }) => explicit,
    loses: () => true,
  },
  {
    relation: 'a debug build of',
    wins: (_, { rank }) => rank !== 'debug',
    loses: ({ builds }) => builds.every(({ rank }) => rank === 'debug'),
    scope: 'project',
    // A file that is just called debug.wasm is one of whatever lies beside it.
    belong: (winner, loser) => winner.product === loser.product || loser.product === '',
  },
  {
    relation: 'the input of',
    wins: (binary, { form }) => form === 'annotated' || isAnnotated(binary),
    loses: (binary, { form }) => form === 'plain' && !isAnnotated(binary),
    scope: 'project',
    // Makefiles of policies copy every build to policy.wasm before they annotate it.
    belong: (winner, loser) =>
      loser.product === 'policy' || (winner.form === 'annotated' && winner.product === loser.product),
  },
  {
    // Annotating a policy changes neither imports nor exports; its input can have any name.
    relation: 'the input of',
    wins: (binary) => isPolicy(binary) && isAnnotated(binary),
    loses: (binary) => isPolicy(binary) && !isAnnotated(binary),
    match: (winner, loser) => winner.facts?.guestInterface === loser.facts?.guestInterface,
    scope: 'anywhere',
    belong: (winner, loser) => isBelow(loser.path, folderOf(winner.path)),
  },
  {
    // wasmCloud's claims are a section with a token.
    relation: 'the input of',
    wins: (binary, { form }) => form === 'signed' && hasSection(binary, 'jwt'),
    loses: (binary, { form }) => form === 'plain' && !hasSection(binary, 'jwt'),
  },
  {
    relation: 'a part of',
    wins: ({ kind }, { form }) => kind === 'component' && form === 'composed',
    loses: (_, { form }) => form === 'plain' || form === 'component',
  },
  {
    relation: 'the core module of',
    wins: ({ kind }) => kind === 'component',
    loses: ({ kind }) => kind === 'module',
  },
  {
    relation: 'a core module of',
    wins: ({ kind }) => kind === 'component',
    loses: ({ kind }, { form }) => kind === 'module' && form === 'core',
    scope: 'nearby',
  },
  {
    relation: 'the input of',
    wins: ({ kind }, { form }) => kind === 'module' && form === 'bindgen',
    loses: ({ kind }, { form, inTarget }) => kind === 'module' && form === 'plain' && inTarget,
    scope: 'nearby',
  },
  {
    // wasm-bindgen removes the section that the compiler has written for it.
    relation: 'the input of',
    wins: (_, { form }) => form === 'bindgen',
    loses: (binary) => hasSection(binary, '__wasm_bindgen_unstable'),
    scope: 'anywhere',
    belong: areRelated,
  },
  {
    relation: 'a build without optimisation of',
    wins: (_, { rank }) => rank === 'optimised',
    loses: ({ builds }) => builds.every(({ rank }) => rank === 'release'),
    match: (winner, loser) => winner.kind === loser.kind && formsOf(winner) === formsOf(loser),
  },
];

function isPolicy({ facts }: Binary): boolean {
  return facts !== undefined && isWapcGuest(facts);
}

function isAnnotated({ facts }: Binary): boolean {
  return facts !== undefined && isKubewardenPolicy(facts);
}

function hasSection({ facts }: Binary, section: Parameters<typeof hasBuildSection>[1]): boolean {
  return facts !== undefined && hasBuildSection(facts, section);
}

function formsOf({ builds }: Binary): string {
  return [...new Set(builds.map(({ form }) => form))].sort().join();
}

export interface Lost<Item> {
  readonly loser: Item;
  readonly winner: Item;
  readonly relation: string;
}

/** What loses to another one of the binaries, by the first rule that says so. */
export function losersOf<Item extends Binary>(
  binaries: readonly Item[],
  rules: readonly PairRule[] = pairRules,
): readonly Lost<Item>[] {
  const lost: Lost<Item>[] = [];
  let left = binaries;
  for (const rule of rules) {
    const winnerOver = findWinners(left, rule);
    const found = left.flatMap((loser) => {
      const winner = loser.explicit ? undefined : winnerOver(loser);
      return winner ? [{ loser, winner, relation: rule.relation }] : [];
    });
    const losers = new Set(found.map(({ loser }) => loser));
    if (losers.size > 0) left = left.filter((binary) => !losers.has(binary));
    lost.push(...found);
  }
  return lost;
}

/** Winners are looked up by a key, since there may be thousands of binaries. */
function findWinners<Item extends Binary>(
  binaries: readonly Item[],
  rule: PairRule,
): (loser: Item) => Item | undefined {
  const winning = binaries.flatMap((binary) =>
    binary.builds.filter((build) => rule.wins(binary, build)).map((build) => ({ binary, build })),
  );
  const byKey = Map.groupBy(winning, ({ build }) => keyOf(build, rule));
  return (loser) => {
    for (const build of byKey.size === 0 ? [] : loser.builds) {
      if (!rule.loses(loser, build)) continue;
      const found = byKey
        .get(keyOf(build, rule))
        ?.find(
          (winner) =>
            winner.binary !== loser &&
            (rule.scope !== 'nearby' || areRelated(winner.build, build)) &&
            (rule.belong?.(winner.build, build) ?? true) &&
            (rule.match?.(winner.binary, loser) ?? true),
        );
      if (found) return found.binary;
    }
    return undefined;
  };
}

function keyOf({ product, project }: Build, { scope = 'product' }: PairRule): string {
  switch (scope) {
    case 'product':
      return `${project}\0${product}`;
    case 'nearby':
      return product;
    case 'project':
      return project;
    case 'anywhere':
      return '';
  }
}
