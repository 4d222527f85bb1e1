/** A Fault: one thing that a network, a proxy or a registry does to one request. */

import type { Random } from './random.ts';

/** Every kind with what it does; `npm run faults` prints how often each was injected. */
export const faultKinds = {
  refuse: 'connections are refused for a moment',
  'reset-request': 'the connection is reset after n bytes of the request body',
  'reset-response': 'the connection is reset after n bytes of the response',
  'lost-reply': 'the registry commits, and the response is lost',
  stall: 'nothing is sent for a while, then the connection is reset',
  truncate: 'the connection is closed after n bytes of the response',
  status: '408, 429 or 5xx before the registry sees the request',
  'status-seconds': 'the same with Retry-After in seconds',
  'status-date': 'the same with Retry-After as a date',
  'status-after': '5xx although the registry has committed',
  'html-error': '502 with a web page',
  'html-success': '200 with a web page, nothing committed',
  drip: 'the response arrives byte by byte',
  'wrong-digest': 'Docker-Content-Digest names other content',
  'expired-token': 'every token is revoked',
  silence: 'the request is never responded to',
  'endless-drip': 'the response arrives byte by byte and never ends',
  conflict: '409 before the registry sees the request',
  'conflict-after': '409 although the registry has committed',
  gone: '410 for an upload session',
  'forbidden-look-up': '403 for a look-up of what the registry does not have',
  'stored-already': 'the registry commits, and says that what it has cannot be updated',
  detail: '429 or 5xx with an error whose detail is a text, an object or a list',
} as const;

/** What some registries do in every request of a run; `npm run faults` prints in how many runs. */
export const traits = {
  'forbids-look-ups': 'answers 403 for whatever is absent (Artifactory)',
  'stores-once': 'stores each manifest once, and refuses every second push of it (Nexus)',
} as const;

export type Trait = keyof typeof traits;

export type FaultKind = keyof typeof faultKinds;

export interface Fault {
  readonly kind: FaultKind;
  /** Position in the body or the response, from 0 to 1. */
  readonly at: number;
  readonly status: number;
  /** Seconds of Retry-After. */
  readonly after: number;
}

/** The faults of one run, by the number of the request from 0. */
export interface Schedule {
  readonly faults: ReadonlyMap<number, Fault>;
  /** A fault of every request from this one on. */
  readonly outage?: { readonly from: number; readonly fault: Fault };
}

const kinds = Object.keys(faultKinds) as readonly FaultKind[];
const statuses = [408, 429, 500, 502, 503, 504];

/** One fault of any of the given kinds. */
export function drawFault(random: Random, among: readonly FaultKind[] = kinds): Fault {
  return {
    kind: random.pick(among),
    at: random.below(1000) / 1000,
    status: random.pick(statuses),
    after: random.chance(0.3) ? 1 : 0,
  };
}

/** What an outage consists of. */
const lasting: readonly FaultKind[] = [
  'refuse',
  'reset-response',
  'status',
  'html-error',
  'lost-reply',
  'silence',
  'endless-drip',
  'conflict',
  'detail',
];

/** One to five transient faults among the first requests, or sometimes a lasting outage with up to two faults before it. */
export function drawSchedule(random: Random, outages: number): Schedule {
  if (random.chance(outages)) {
    const fault = drawFault(random, lasting);
    // Most of them between the first manifest and the last tag, where the order of requests matters.
    const from = random.chance(0.6) ? 15 + random.below(11) : random.below(26);
    // A fault delays one artifact and not the others, so that the outage finds them in different states.
    const before =
      from > 6 && random.chance(0.6) ? drawFaults(random, 1 + random.below(2), 6, from) : new Map();
    return { faults: before, outage: { from, fault: { ...fault, after: 0 } } };
  }
  return { faults: drawFaults(random, 1 + random.below(5), 0, 26) };
}

/** At most `count` faults, at requests from `first` to before `end`. */
function drawFaults(random: Random, count: number, first: number, end: number): Map<number, Fault> {
  const draws = Array.from(
    { length: count },
    () => [first + random.below(end - first), drawFault(random)] as const,
  );
  return new Map(draws);
}
