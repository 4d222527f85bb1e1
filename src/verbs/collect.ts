/** `collect`: the results of several jobs become one report, one summary and one set of outputs. */

import { asCodedError, type CodedError } from '../errors.ts';
import type { Presentation } from '../host/host.ts';
import { inputError, replacingInputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { contradictionOf, failureOf, mergeReports } from '../release/merged-report.ts';
import { outputs as publishOutputs } from '../release/outputs.ts';
import { presentReport } from '../release/presentation.ts';
import { isPublished, type Report } from '../release/report.ts';
import { parseReport } from '../release/saved-report.ts';
import { printable } from '../text.ts';
import type { IndexTarget } from './collect-index.ts';
import { deployFilesOf } from './deploy-files-of.ts';
import type { Env, Verb } from './verb.ts';

type CollectOptions = OptionsOf<'collect'>;

interface CollectResult {
  readonly report: Report;
  readonly error?: CodedError;
}

/** Those of publishing, of which only the run of a pull request hands anything off. */
const { 'hand-off': _handOff, ...outputs } = publishOutputs;

export const collect: Verb<'collect', CollectResult> = {
  name: 'collect',
  outputs,
  run: runCollect,
  present,
};

function present({ report, error }: CollectResult): Presentation {
  const presentation = presentReport(report, error);
  const { 'hand-off': _handOff, ...values } = presentation.outputs;
  return { ...presentation, outputs: values };
}

async function runCollect(options: CollectOptions, env: Env): Promise<CollectResult> {
  const { host } = env;
  const target = await indexTarget(options, host);
  const write = await deployFilesOf(options, host);
  const reports: Report[] = [];
  for (const file of await resultFiles(options.results, host))
    reports.push(parseReport(await host.readInputFile(file, 'results'), file));
  const report = mergeReports(reports);
  const error = contradictionOf(report) ?? failureOf(report);
  if (error) return { report: target ? noted(report, 'a job has failed') : report, error };
  const result = target ? await withIndex(reports, target, { options, env }) : { report };
  if (result.error || result.report.dryRun) return result;
  const unwritten = await write?.(result.report.artifacts.filter(isPublished));
  return { ...result, ...(unwritten && { error: unwritten }) };
}

async function indexTarget(
  { index }: CollectOptions,
  { log }: Env['host'],
): Promise<IndexTarget | undefined> {
  if (index === undefined) return undefined;
  const { readIndexTarget } = await import('./collect-index.ts');
  return readIndexTarget(index, log.notice);
}

/** What the jobs have published is reported also where the index fails. */
async function withIndex(
  reports: readonly Report[],
  target: IndexTarget,
  run: { readonly options: CollectOptions; readonly env: Env },
): Promise<CollectResult> {
  const report = mergeReports(reports);
  if (report.dryRun) return { report: noted(report, 'no job has published anything ("dry-run")') };
  const { publishIndex } = await import('./collect-index.ts');
  try {
    const { report: own, error } = await publishIndex(report, target, run);
    return { report: mergeReports([...reports, own]), ...(error && { error }) };
  } catch (cause) {
    return { report, error: run.env.host.explain(asCodedError(cause)) };
  }
}

function noted(report: Report, reason: string): Report {
  return { ...report, notes: [...report.notes, `the index is not published: ${reason}`] };
}

/** Each line is a file, or a folder in which every `.json` counts, however deep: `download-artifact` makes a folder for each job. */
async function resultFiles(lines: readonly string[], host: Env['host']): Promise<readonly string[]> {
  const found: string[] = [];
  for (const line of lines) found.push(...(line.endsWith('.json') ? [line] : await filesBelow(line, host)));
  if (found.length > 0) return [...new Set(found)];
  if (lines.length === 0) throw withoutResults('"results" is not given');
  throw withoutResults(`"results" has no .json file in ${printable(lines.join(', '))}`);
}

function withoutResults(problem: string, cause?: CodedError): CodedError {
  return inputError(problem, {
    hint: 'Name the files that publishing has written with "result-file", or the folder that they were downloaded into',
    lines: { results: 'results' },
    cause,
  });
}

async function filesBelow(folder: string, host: Env['host']): Promise<readonly string[]> {
  const workspace = await replacingInputError(
    host.openWorkspace({ path: folder, exclude: [], skip: [] }),
    (cause) =>
      withoutResults(`"results" has ${printable(folder)}, which is no folder and no .json file`, cause),
  );
  const found: string[] = [];
  for (const { path } of await workspace.files()) if (path.endsWith('.json')) found.push(`${folder}/${path}`);
  return found.sort();
}
