/** Leaving a hand-off: what a run that may not push would have pushed, in an image layout for a run that may. */

import { asCodedError, type CodedError, problemsOf } from '../errors.ts';
import { readHandOff } from '../hand-off/hand-off.ts';
import { previewTag } from '../hand-off/kinds.ts';
import type { Facts, ForeignPullRequest, Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import { revisionKey, sourceKey } from '../oci/annotations.ts';
import { parseTag } from '../oci/reference.ts';
import type { PlannedArtifact } from '../release/destinations.ts';
import type { ReleaseResult } from '../release/release.ts';
import type { Report, ReportedArtifact } from '../release/report.ts';
import { printable } from '../text.ts';

interface OfRun {
  readonly host: Host;
  readonly options: PublishOptions;
}

/** Publishes these artifacts as the run does, with what is replaced of it. */
export type PublishAs = (planned: readonly PlannedArtifact[], own: Partial<OfRun>) => Promise<ReleaseResult>;

interface HandOffRun extends OfRun {
  readonly notes: string[];
  readonly publishAs: PublishAs;
}

/**
 * ghcr.io refuses the token of such a run whatever its permissions are. Other registries are tried, since a login of their own may be
 * there, and a refusal then leads to the hand-off: a run never fails for lack of a token.
 */
export async function handOff(
  planned: readonly PlannedArtifact[],
  foreign: ForeignPullRequest,
  run: HandOffRun,
): Promise<ReleaseResult> {
  const { options, notes, publishAs } = run;
  const pushed = isAlwaysRefused(planned) ? undefined : await unlessRefused(() => publishAs(planned, {}));
  if (pushed) return pushed;
  const { handOff: folder = foreign.folder } = options;
  notes.push(
    `The pull request is from ${printable(foreign.from, 100)}, so that this run may not push: what it would push is in ${printable(folder)}, to be uploaded for a run on workflow_run. It is not signed.`,
  );
  const result = await publishAs(
    planned.map((one) => handedOff(one, foreign, folder)),
    leaving(run, foreign),
  );
  if (result.error) return result;
  const refusal = await readHandOff(folder, foreign).then(
    () => undefined,
    (error: unknown) => asCodedError(error),
  );
  return { report: reportOf(result.report, planned, folder, refusal) };
}

/** A layout of this run alone has no version before to compare with, and no base branch. */
function leaving({ host, options }: OfRun, foreign: ForeignPullRequest): OfRun {
  const { pullRequest: _, ...others } = host;
  const facts: Host['facts'] = async (path) => ({ ...(await host.facts(path)), ...factsOf(foreign) });
  return { host: { ...others, facts }, options: { ...options, interface: 'off' } };
}

function isAlwaysRefused(planned: readonly PlannedArtifact[]): boolean {
  const all = planned.flatMap(({ destinations }) => destinations);
  return all.every(({ repository }) => repository.startsWith('ghcr.io/') || repository.startsWith('oci:'));
}

async function unlessRefused(push: () => Promise<ReleaseResult>): Promise<ReleaseResult | undefined> {
  try {
    const result = await push();
    return result.error && isRefusal(result.error) ? undefined : result;
  } catch (error) {
    if (isRefusal(asCodedError(error))) return undefined;
    throw error;
  }
}

function isRefusal(error: CodedError): boolean {
  return problemsOf(error).every(({ code }) => code === 'denied' || code === 'unauthenticated');
}

/** Each with the layout in place of its registries. */
function handedOff(
  { artifact, destinations, position }: PlannedArtifact,
  foreign: ForeignPullRequest,
  folder: string,
): PlannedArtifact {
  const tag = parseTag(previewTag(foreign.number, artifact.format));
  const layout = {
    repository: `oci:${folder}`,
    location: { kind: 'layout', folder, name: artifact.name },
  } as const;
  const others = destinations.filter(({ location }) => location.kind === 'layout');
  return {
    position,
    destinations: [layout, ...others],
    artifact: {
      ...artifact,
      tags: [tag],
      tagReasons: { [tag]: { kind: 'preview', reason: 'pull request' } },
      annotations: { ...artifact.annotations, ...trueClaims(artifact.annotations, foreign) },
    },
  };
}

/** The run that publishes the hand-off compares these with what the API says. */
function trueClaims(
  annotations: Readonly<Record<string, string>>,
  { source, revision }: ForeignPullRequest,
): Readonly<Record<string, string>> {
  return {
    ...(annotations[sourceKey] !== undefined && { [sourceKey]: source }),
    ...(annotations[revisionKey] !== undefined && { [revisionKey]: revision }),
  };
}

/** The commit that is checked out merges the head into its base, and no API tells it afterwards. */
function factsOf({ source, revision }: ForeignPullRequest): Pick<Facts, 'source' | 'revision'> {
  return {
    source: { value: source, origin: 'workflow' },
    revision: { value: revision, origin: 'head of the pull request' },
  };
}

/** The artifacts with the registries that they were meant for. */
function reportOf(
  report: Report,
  planned: readonly PlannedArtifact[],
  folder: string,
  refusal: CodedError | undefined,
): Report {
  const left = report.artifacts.filter(({ repository }) => repository === `oci:${folder}`);
  const others = report.artifacts.filter((one) => !left.includes(one));
  const inOrder = planned.toSorted((one, other) => one.position - other.position);
  const artifacts = left.flatMap((one, index) =>
    (inOrder[index]?.destinations ?? [])
      .filter(({ location }) => location.kind === 'registry')
      .map(({ repository }) => meantFor(one, repository)),
  );
  return {
    ...report,
    artifacts: [...artifacts, ...others],
    tagsMoved: report.tagsMoved.filter((tag) => !tag.startsWith(`oci:${folder}:`)),
    changed: others.some(({ outcome }) => outcome === 'created' || outcome === 'updated'),
    warnings: [...report.warnings, ...(refusal ? [`it will not be published: ${refusal.message}`] : [])],
    handOff: folder,
  };
}

function meantFor({ replaced: _, ...artifact }: ReportedArtifact, repository: string): ReportedArtifact {
  const reference = `${repository}@${artifact.digest}`;
  return {
    ...artifact,
    repository,
    reference,
    outcome: 'handed-off',
    contentChanged: false,
    sent: 0,
    reused: 0,
  };
}
