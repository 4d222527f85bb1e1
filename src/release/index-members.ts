/** The members of an index over the results of several jobs: which of the places that have an artifact it is read from. */

import { CodedError } from '../errors.ts';
import type { Digest } from '../oci/digest.ts';
import { isRepositoryName, parseReference, printRepository, type Repository } from '../oci/reference.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import { isVersion } from './output-values.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';

/** One manifest or index that a job has published. */
export interface IndexMember {
  readonly name: string;
  readonly version?: string;
  readonly repository: Repository;
  readonly digest: Digest;
}

/**
 * Each digest once, by name and then by digest, so that neither the names of the jobs nor their order decide. Of several repositories
 * that have it, the one of the index comes first. Throws `input` for what the registry of the index does not have: a file of another job
 * names the registries, and the credentials of this one must not copy anything from them.
 */
export function indexMembers({ artifacts }: Report, target: Repository): readonly IndexMember[] {
  const byDigest = Map.groupBy(artifacts, ({ digest }) => digest);
  const members = [...byDigest.values()].map((copies) => memberOf(copies, target));
  if (members.length === 0) throw withoutMembers();
  return members.toSorted(
    (left, right) => compare(left.name, right.name) || compare(left.digest, right.digest),
  );
}

function memberOf(copies: readonly ReportedArtifact[], target: Repository): IndexMember {
  const inRegistries = copies.filter((copy) => isPublished(copy) && !copy.repository.startsWith('oci:'));
  const places = inRegistries.map((copy) => ({ copy, repository: repositoryOf(copy) }));
  const own = places.filter(({ repository }) => repository.host === target.host);
  const best =
    own.find(({ repository }) => printRepository(repository) === printRepository(target)) ?? own[0];
  if (!best) throw places[0] ? inAnotherRegistry(places[0].copy, target) : inNoRegistry(copies[0]);
  const { name, version, digest } = best.copy;
  return {
    name: isRepositoryName(name) ? name : baseName(best.repository.name),
    ...(version !== undefined && isVersion(version) && { version }),
    repository: best.repository,
    digest,
  };
}

function repositoryOf({ repository }: ReportedArtifact): Repository {
  const { host, name } = parseReference(repository);
  return { host, name };
}

function inAnotherRegistry({ name, repository }: ReportedArtifact, { host }: Repository): CodedError {
  return new CodedError(
    'input',
    `${printable(name)} is in ${printable(repository)}, and the index is in ${printable(host)}: only content of its own registry is listed`,
    { hint: `Publish it to ${printable(host)} as well in its job, or name an index beside it.` },
  );
}

function inNoRegistry(artifact: ReportedArtifact | undefined): CodedError {
  const { name = '', repository = '' } = artifact ?? {};
  const reason = repository.startsWith('oci:') ? `is in ${repository} only` : 'was not published';
  return new CodedError(
    'input',
    `${printable(name)} ${printable(reason)}, and an index lists content of registries`,
    {
      hint: 'Publish it to a registry in its job, or leave "index" out.',
    },
  );
}

function withoutMembers(): CodedError {
  return new CodedError('input', 'the jobs have published nothing, and the index would have no members', {
    hint: 'Publish something in each job, or leave "index" out.',
  });
}

/** By code units, so that no locale decides. */
function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
