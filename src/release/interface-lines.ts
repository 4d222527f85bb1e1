/** Changes of interfaces as lines of the log. */

import { printable } from '../text.ts';
import { type InterfaceDifference, requiredVersion } from './interface-change.ts';
import type { ReportedArtifact } from './report.ts';

/** Differences of one artifact that are shown at most; the report has more. */
const shownLimit = 20;

/** Empty for an artifact that was not compared, and for an unchanged interface. */
export function interfaceLogLines({
  name,
  interface: change,
}: Pick<ReportedArtifact, 'name' | 'interface'>): readonly string[] {
  if (!change) return [];
  const { base, differences, omitted = 0, unknown, version, sufficient } = change;
  const title = `interface of ${printable(name)}${base === undefined ? '' : ` since ${base}`}`;
  if (unknown !== undefined) return [`${title}: not compared, ${unknown}`];
  if (differences.length === 0) return [];
  const promise = sufficient === undefined ? '' : `; ${version} promises ${sufficient ? 'that' : 'less'}`;
  const hidden = differences.length - shownLimit + omitted;
  return [
    `${title}: it takes ${requiredVersion(change)}${promise}`,
    ...differences.slice(0, shownLimit).map(differenceLine),
    ...(hidden > 0 ? [`  and ${hidden} more`] : []),
  ];
}

function differenceLine({ item, change, breaking, breaks }: InterfaceDifference): string {
  const whom = breaks.length > 0 ? ` (breaks ${breaks.join(' and ')})` : '';
  return `  ${breaking ? 'breaking  ' : 'compatible'}  ${item} ${change}${whom}`;
}
