/** Dates in tag rules: the formats of Moment.js, in a time zone. */

import { CodedError } from '../../errors.ts';
import { printable } from '../../text.ts';

/** A date and time of day in one time zone. */
interface Local {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** Milliseconds since 1970 of this wall time, as if it were UTC. */
  readonly wall: number;
  readonly instant: number;
}

const two = (value: number) => String(value).padStart(2, '0');
const three = (value: number) => String(value).padStart(3, '0');
const hour12 = ({ hour }: Local) => hour % 12 || 12;
const weekday = ({ wall }: Local) => new Date(wall).getUTCDay();
const dayOfYear = ({ wall, year }: Local) => Math.floor((wall - Date.UTC(year, 0)) / 86_400_000) + 1;
const name = (local: Local, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(local.wall);

/** The tokens of a format. */
const tokens: Readonly<Record<string, (local: Local) => string | number>> = {
  YYYY: ({ year }) => String(year).padStart(4, '0'),
  YY: ({ year }) => two(year % 100),
  Q: ({ month }) => Math.ceil(month / 3),
  MMMM: (local) => name(local, { month: 'long' }),
  MMM: (local) => name(local, { month: 'short' }),
  MM: ({ month }) => two(month),
  M: ({ month }) => month,
  DDDD: (local) => three(dayOfYear(local)),
  DDD: dayOfYear,
  DD: ({ day }) => two(day),
  D: ({ day }) => day,
  dddd: (local) => name(local, { weekday: 'long' }),
  ddd: (local) => name(local, { weekday: 'short' }),
  d: weekday,
  E: (local) => weekday(local) || 7,
  GGGG: (local) => String(isoWeek(local).year).padStart(4, '0'),
  WW: (local) => two(isoWeek(local).week),
  W: (local) => isoWeek(local).week,
  HH: ({ hour }) => two(hour),
  H: ({ hour }) => hour,
  hh: (local) => two(hour12(local)),
  h: hour12,
  A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
  a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
  mm: ({ minute }) => two(minute),
  m: ({ minute }) => minute,
  ss: ({ second }) => two(second),
  s: ({ second }) => second,
  SSS: ({ instant }) => three(instant % 1000),
  X: ({ instant }) => Math.floor(instant / 1000),
  x: ({ instant }) => instant,
  ZZ: (local) => offset(local, ''),
  Z: (local) => offset(local, ':'),
};

const longestFirst = Object.keys(tokens).sort((left, right) => right.length - left.length);
const tokenForm = new RegExp(`\\[([^\\]]*)\\]|(${longestFirst.join('|')})`, 'g');

/**
 * Writes a time by a format such as `YYYYMMDD-HHmmss`; text in square brackets and characters without a meaning stay. Throws
 * `input` for an unknown time zone.
 */
export function formatDate(date: Date, format: string, timeZone = 'UTC'): string {
  const local = localTime(date, timeZone);
  return format.replace(tokenForm, (_, literal: string | undefined, token = '') =>
    literal === undefined ? String(tokens[token]?.(local) ?? '') : literal,
  );
}

function localTime(date: Date, timeZone: string): Local {
  const parts = new Map(
    formatter(timeZone)
      .formatToParts(date)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const at = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const [year, month, day, hour] = [at('year'), at('month'), at('day'), at('hour')];
  const [minute, second] = [at('minute'), at('second')];
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return { year, month, day, hour, minute, second, wall, instant: date.getTime() };
}

function formatter(timeZone: string): Intl.DateTimeFormat {
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' } as const;
  try {
    return new Intl.DateTimeFormat('en', {
      ...numeric,
      minute: 'numeric',
      second: 'numeric',
      hourCycle: 'h23',
      timeZone,
    });
  } catch (cause) {
    throw new CodedError('input', `"tags" has the unknown time zone "${printable(timeZone, 60)}"`, {
      hint: "Use a name of the IANA database: tags: type=raw,value={{date 'YYYYMMDD' tz='Asia/Tokyo'}}",
      cause,
    });
  }
}

/** ISO 8601: weeks begin on Monday, and the first one has the first Thursday of the year. */
function isoWeek(local: Local): { readonly year: number; readonly week: number } {
  const thursday = new Date(local.wall + (4 - (weekday(local) || 7)) * 86_400_000);
  const year = thursday.getUTCFullYear();
  const days = Math.floor((thursday.getTime() - Date.UTC(year, 0)) / 86_400_000);
  return { year, week: Math.floor(days / 7) + 1 };
}

function offset({ wall, instant }: Local, colon: string): string {
  const minutes = Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}
