/** `publish`: detect, pack, push, report – the whole story on one screen. */

import { asCodedError, asOneError, CodedError } from '../errors.ts';
import type { Plan } from '../formats/artifact.ts';
import type { FormatEntry } from '../formats/format.ts';
import { formats, isLookedFor } from '../formats/index.ts';
import type { Facts, Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { memoize } from '../memoize.ts';
import { type Contents, createContents } from '../pack/contents.ts';
import { baseName } from '../paths.ts';
import { savedBaseTags } from '../plan/base-tags.ts';
import { createExplanation } from '../plan/explanation.ts';
import { innerCheckout } from '../plan/folders-to-top.ts';
import { createInspector, createPlanInspector } from '../plan/inspector.ts';
import { type MadePlan, makePlan, type PublishedPaths } from '../plan/plan.ts';
import { parsePlan, requireFiles } from '../plan/saved-plan.ts';
import { trackedNote } from '../plan/tracked.ts';
import type { SignDelivery } from '../provenance/signing.ts';
import { collisionsOf } from '../release/collisions.ts';
import {
  destinationsOf,
  layoutFolders,
  type PlannedArtifact,
  repositoriesOf,
} from '../release/destinations.ts';
import { loginOf } from '../release/login.ts';
import { openDestinations } from '../release/open-destinations.ts';
import { unusedPlainHttp } from '../release/plain-http.ts';
import { createPublished } from '../release/published.ts';
import type { ReleaseContext, ReleaseResult } from '../release/release.ts';
import { isPublished } from '../release/report.ts';
import type { Location } from '../store/store.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import { beginSigning } from './begin-signing.ts';
import { commentOn, comparedTags } from './commenting.ts';
import { deployFilesOf } from './deploy-files-of.ts';
import type { PublishAs } from './hand-off.ts';
import { interfaceCheckOf } from './interface-check.ts';
import { compressibleBytes, layerCacheOf } from './layer-cache.ts';
import { openStores } from './publish-stores.ts';
import { withResultFile } from './result-file.ts';
import { rulesOf } from './tag-rules.ts';
import { needsRegistry, replacedTargets, requireOwnContent, targetsOf } from './targets.ts';
import type { Env, Stores, Verb } from './verb.ts';

export const publish: Verb<'publish', ReleaseResult> = {
  name: 'publish',
  // Loaded when it is asked for, and after the run.
  get outputs() {
    return import('../release/outputs.ts').then(({ outputs }) => outputs);
  },
  run: runPublish,
  async present({ report, error }) {
    const { presentReport } = await import(/* webpackChunkName: "push" */ '../release/presentation.ts');
    return presentReport(report, error);
  },
};

interface Run {
  readonly host: Host;
  /** Absent in a dry run, which has no network access and writes nothing. */
  readonly stores?: Stores;
  readonly options: PublishOptions;
  readonly to: readonly string[];
  /** A saved plan, which replaces detection. */
  readonly saved?: Plan;
  readonly contents: Contents;
  readonly formats: readonly FormatEntry[];
  readonly workspace: Workspace;
  readonly notes: string[];
  /** Resolves when the key or the identity of a signed release is read. */
  readonly signing?: Promise<SignDelivery | undefined>;
}

async function runPublish(options: PublishOptions, env: Env): Promise<ReleaseResult> {
  const { handOff, resultFile } = options;
  const { finishedRun, trigger } = env.host;
  const isHandedOff = handOff !== undefined && (finishedRun !== undefined || trigger.kind === 'shell');
  const result = isHandedOff
    ? await (await import('./publish-hand-off.ts')).publishHandOff(handOff, options, env)
    : await publishWorkspace(options, env);
  return resultFile === undefined ? result : await withResultFile(result, resultFile, env.host);
}

async function publishWorkspace(options: PublishOptions, env: Env): Promise<ReleaseResult> {
  const write = await deployFilesOf(options, env.host);
  const run = await begin(options, env);
  try {
    const result = await planAndPublish(run);
    await commentOn(result, run);
    if (result.error || result.report.dryRun || result.report.handOff !== undefined) return result;
    const error = await write?.(result.report.artifacts.filter(isPublished));
    return { ...result, ...(error && { error }) };
  } catch (error) {
    // There is no report that would show them.
    for (const note of run.notes) run.host.log.notice(note);
    throw error;
  }
}

async function planAndPublish(run: Run): Promise<ReleaseResult> {
  const made = await planOf(run);
  const { planned, problems } = await destinationsFor(made, run);
  for (const line of unusedPlainHttp(run.options.plainHttp, planned)) run.host.log.warn(line);
  if (!run.stores) return await dryRun(planned, { ...made, problems }, run);
  const [first, ...others] = problems;
  if (first) throw asOneError([first, ...others]);
  const { stores, host } = run;
  const publishAs: PublishAs = (artifacts, own) => publishPlan(artifacts, made, { ...run, ...own }, stores);
  if (!host.foreign || !needsRegistry(run.to)) return await publishAs(planned, {});
  const { handOff } = await import('./hand-off.ts');
  return await handOff(planned, host.foreign, { ...run, publishAs });
}

interface PlannedRun {
  readonly planned: readonly PlannedArtifact[];
  readonly problems: readonly CodedError[];
}

/** The problems of planning and, since they are reported together, those of the destinations. */
async function destinationsFor(plan: MadePlan, run: Run): Promise<PlannedRun> {
  const { problems, reported } = plan;
  try {
    const planned = await plannedArtifacts(plan, run);
    return { planned, problems: [...problems, ...collisionsOf(planned, reported)] };
  } catch (error) {
    if (problems.length === 0) throw error;
    return { planned: [], problems: [...problems, asCodedError(error)] };
  }
}

async function begin(options: PublishOptions, env: Env): Promise<Run> {
  const { host } = env;
  const saved =
    options.plan === undefined ? undefined : parsePlan(await host.readInputFile(options.plan, 'plan'));
  const to = targetsOf(options, saved?.to, host.defaultTo);
  requireOwnContent(options, host, to);
  const login = await loginOf(options, to === saved?.to ? [] : to, saved?.to);
  const contents = createContents();
  const stores = options.dryRun ? undefined : openStores(options, env, { to, login, contents });
  // Where no registry keeps the run waiting, git runs while the rest is loaded.
  if (!stores || !needsRegistry(to)) {
    host.facts(options.path).catch(() => {});
    if (!saved) host.prefetchTracked?.(options.path);
  }
  const { path, exclude } = options;
  const skip = [...layoutFolders(to), ...(options.handOff === undefined ? [] : [options.handOff])];
  const workspace = await host.openWorkspace({ path, exclude, skip });
  const notes = replacedTargets(to, saved);
  const run = { host, options, to, contents, formats, workspace, notes };
  // What a run may not push is not signed either, and it has no identity.
  const signing = host.foreign ? undefined : stores && beginSigning(options, host, stores);
  return { ...run, ...(stores && { stores }), ...(saved && { saved }), ...(signing && { signing }) };
}

async function planOf(run: Run): Promise<MadePlan> {
  const { saved, workspace } = run;
  if (!saved) return await detect(run);
  await requireFiles(saved, workspace);
  const baseTags = savedBaseTags(saved, run.host);
  return { ...saved, problems: [], reported: new Set(), unnamed: [], published: nothing, baseTags };
}

async function plannedArtifacts({ artifacts }: Plan, run: Run): Promise<readonly PlannedArtifact[]> {
  const { to, options, saved, notes } = run;
  const hasTags = options.tags.all.length > 0 || options.tags.own.size > 0;
  const given = { tags: hasTags, 'plain-http': options.plainHttp.length > 0 };
  const isGiven = (input: string) =>
    saved !== undefined || new Map(Object.entries(given)).get(input) === true;
  try {
    return await destinationsOf(artifacts, to, (line) => notes.push(line), isGiven);
  } catch (error) {
    throw to === saved?.to ? inPlan(asCodedError(error)) : error;
  }
}

/** A target of the plan that cannot be used is not an error of an input. */
function inPlan(error: CodedError): CodedError {
  if (error.code !== 'input') return error;
  return new CodedError('invalid-plan', `the plan: ${error.message}`, {
    hint: 'Correct the targets of the plan, or regenerate it with "dry-run".',
    cause: error,
  });
}

const nothing: PublishedPaths = { files: [], folders: [] };

async function detect(run: Run): Promise<MadePlan> {
  const { host, options, workspace, notes } = run;
  const { explain, lines } = createExplanation();
  let published = nothing;
  try {
    const made = await makePlan({
      ...run,
      inspect: createPlanInspector(workspace),
      trigger: host.trigger,
      ...(host.event && { event: host.event }),
      commit: () => host.facts(run.options.path),
      repositories: (artifact) => repositoriesOf(artifact, run.to),
      folderName: async (which, file) => {
        const { folder, top } = await factsOf(file, run);
        return which === 'workspace' ? folder : top;
      },
      explain,
      note: (line) => notes.push(line),
      warn: (line) => host.log.warn(line),
      reword: host.explain,
      trackedFiles: (files) => host.trackedFiles(options.path, files),
    });
    ({ published } = made);
    return made;
  } finally {
    if (options.explain) {
      const { leftOutByCase } = await import('../plan/letter-case.ts');
      const omissions = [...workspace.omissions(), ...(await leftOutByCase(workspace))];
      showExplanation(lines({ omissions, published, couldCount: mayBePublished }), host.log);
    }
  }
}

function showExplanation(lines: readonly string[], log: Host['log']): void {
  if (log.group && lines.length > 0) log.group('Why files are published or left out', lines);
  else for (const line of lines) log.info(line);
}

/** Definitions in JSON are recognised by their content only. */
function mayBePublished(path: WorkspacePath): boolean {
  return !path.endsWith('.json') && isLookedFor(baseName(path));
}

async function publishPlan(
  planned: readonly PlannedArtifact[],
  made: MadePlan,
  run: Run,
  stores: Stores,
): Promise<ReleaseResult> {
  const attach = await run.signing;
  const open = (location: Location) => stores.open(location, 'push');
  const publishedIn = memoize(createPublished);
  const rules = rulesOf(run);
  const artifacts = await Promise.all(
    planned.map((artifact) => openDestinations(artifact, { open, publishedIn, rules })),
  );
  // Git and the rest of the program run while the registry responds, and do not delay the first request.
  await Promise.race([stores.firstRequest, Promise.all(artifacts.map(({ resolved }) => resolved))]);
  const [{ release }, { preflight }] = await Promise.all([
    import(/* webpackChunkName: "push" */ '../release/release.ts'),
    import(/* webpackChunkName: "push" */ '../release/preflight.ts'),
  ]);
  const { log, readOnly } = run.host;
  const ready = preflight(artifacts, { warn: log.warn, ...(readOnly && { readOnly }) });
  ready.catch(() => {});
  const cache = layerCacheOf(run.options, run.host, stores, () => compressibleBytes(planned, run.workspace));
  const own = { ...(await interfaceCheckOf(made, run, stores)), ...(attach && { attach }) };
  const context = { ...releaseContext(made, run), ready, ...own, ...(cache && { cache }) };
  return await release(artifacts, context, stores);
}

async function dryRun(planned: readonly PlannedArtifact[], made: MadePlan, run: Run): Promise<ReleaseResult> {
  const { rehearse } = await import(/* webpackChunkName: "push" */ '../release/release.ts');
  return await rehearse(planned, releaseContext(made, run), made.problems);
}

function releaseContext({ unnamed, baseTags }: MadePlan, run: Run): ReleaseContext {
  const { host, options, notes } = run;
  const tracked = trackedNote(unnamed, (files) => host.trackedFiles(options.path, files));
  return {
    ...run,
    inspect: createInspector(run.workspace),
    notes: async () => [...notes, ...(await tracked)],
    concurrency: options.concurrency,
    ...comparedTags(baseTags, run),
    rules: rulesOf(run),
    scratch: () => host.scratch(),
    explain: host.explain,
    // A saved plan holds the facts of the commit that it was made from.
    ...(options.plan === undefined && { facts: ({ files: [path = '.'] }) => factsOf(path, run) }),
  };
}

/** The facts of the checkout that contains a file: the one around the workspace, or one inside it such as a submodule. */
function factsOf(file: WorkspacePath, { host, options, workspace }: Run): Promise<Facts> {
  const inner = innerCheckout(file, workspace.checkout);
  return host.facts(inner === undefined ? options.path : `${options.path}/${inner}`);
}
