/** `collect`: the results of several jobs become one report, one summary and one set of outputs. */

import type { CodedError } from '../errors.ts';
import type { Presentation } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { contradictionOf, failureOf, mergeReports } from '../release/merged-report.ts';
import { outputs } from '../release/outputs.ts';
import { presentReport } from '../release/presentation.ts';
import type { Report } from '../release/report.ts';
import { parseReport } from '../release/saved-report.ts';
import type { Env, Verb } from './verb.ts';

type CollectOptions = OptionsOf<'collect'>;

interface CollectResult {
  readonly report: Report;
  readonly error?: CodedError;
}

export const collect: Verb<'collect', CollectResult> = {
  name: 'collect',
  outputs,
  run: runCollect,
  present: ({ report, error }): Presentation => presentReport(report, error),
};

async function runCollect({ results }: CollectOptions, { host }: Env): Promise<CollectResult> {
  const files = await resultFiles(results, host);
  const reports: Report[] = [];
  for (const file of files) reports.push(parseReport(await host.readInputFile(file, 'results'), file));
  const report = mergeReports(reports);
  const error = contradictionOf(report) ?? failureOf(report);
  return { report, ...(error && { error }) };
}

/** Each line is a file, or a folder in which every `.json` counts, however deep: `download-artifact` makes a folder for each job. */
async function resultFiles(lines: readonly string[], host: Env['host']): Promise<readonly string[]> {
  const found: string[] = [];
  for (const line of lines) found.push(...(line.endsWith('.json') ? [line] : await filesBelow(line, host)));
  if (found.length > 0) return [...new Set(found)];
  const problem =
    lines.length === 0 ? '"results" is not given' : `"results" has no .json file in ${lines.join(', ')}`;
  throw inputError(problem, {
    hint: 'Name the files that publishing has written with "result-file", or the folder that they were downloaded into',
    lines: { results: 'results' },
  });
}

async function filesBelow(folder: string, host: Env['host']): Promise<readonly string[]> {
  const workspace = await host.openWorkspace({ path: folder, exclude: [], skip: [] });
  const found: string[] = [];
  for (const { path } of await workspace.files()) if (path.endsWith('.json')) found.push(`${folder}/${path}`);
  return found.sort();
}
