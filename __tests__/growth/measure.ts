/** A process that measures one case at one size, after it has run the case at 10× to be warm. */

import { growthCases } from './cases.ts';
import { type Work, workOf } from './work.ts';

export interface Measured extends Work {
  /** The most memory that the work has added to the process, in MiB. */
  readonly memory: number;
}

const rounds = 3;
const peak = () => process.resourceUsage().maxRSS / 1024;

const [title, factor] = process.argv.slice(2);
const growth = growthCases.find((one) => one.title === title);
if (!growth) throw new Error(`there is no case ${title}`);
const atRest = peak();
await workOf(growth, growth.base * 10, rounds);
const work = await workOf(growth, growth.base * Number(factor), rounds);
const measured: Measured = { ...work, memory: peak() - atRest };
process.stdout.write(JSON.stringify(measured));
