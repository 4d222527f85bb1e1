/** A program that plays one run on a runner: facts, some log lines, a report and perhaps a failure, as the file it is given says. */

import { readFileSync } from 'node:fs';
import { asOneError, CodedError } from '../../../src/errors.ts';
import { createRunner } from '../../../src/host/actions/runner.ts';
import { presentReport } from '../../../src/release/presentation.ts';
import type { Report } from '../../../src/release/report.ts';

interface Play {
  /** Where the workspace is; default `.`. */
  readonly path?: string;
  readonly lines?: readonly string[];
  readonly notices?: readonly string[];
  readonly warnings?: readonly string[];
  readonly secret?: string;
  readonly report?: Report;
  readonly failure?: { readonly message: string; readonly hint: string };
  readonly problems?: readonly string[];
}

const play = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Play;
const host = createRunner(process.env, (text) => process.stdout.write(text));
const facts = await host.facts(play.path ?? '.');
const { defaultTo, trigger } = host;
const inputs = Object.fromEntries(await host.readInputs());
process.stderr.write(JSON.stringify({ facts, defaultTo, trigger, inputs }));
if (play.secret) host.log.mask(play.secret);
for (const line of play.lines ?? []) host.log.info(line);
for (const line of play.notices ?? []) host.log.notice(line);
for (const line of play.warnings ?? []) host.log.warn(line);
const problems = (play.problems ?? []).map(
  (message) => new CodedError('ambiguous', message, { hint: `Resolve: ${message}` }),
);
const [first, ...others] = problems;
const failure =
  (play.failure && new CodedError('denied', play.failure.message, play.failure)) ??
  (first && asOneError([first, ...others]));
if (play.report) await host.show(presentReport(play.report, failure));
else if (failure) host.fail(failure);
