/** The scope of a release: whether a file that cannot be published may belong to what a git tag such as `cart/v1.2.3` names. */

import { stemOf } from '../stems.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { buildOf } from './builds.ts';
import { repositoryPath } from './names.ts';
import type { PackageFinder } from './package-finder.ts';
import type { PlannedArtifact } from './plan-artifact.ts';
import { findNamed } from './tags/git-tag.ts';

interface Release {
  /** The name in the git tag. */
  readonly wanted: string;
  readonly released: readonly PlannedArtifact[];
  readonly packages: PackageFinder;
}

/**
 * True for a file in the project or package of a released one, and for one whose name, folders or package the git tag names; also
 * where the package cannot be read. What it would have been called is not known, since it cannot be read.
 */
export function createReleaseScope({ wanted, released, packages }: Release) {
  const projects = new Set(
    released.flatMap(({ found }) => found.candidate.files.map((file) => buildOf(file).project)),
  );
  const owners = new Set(released.map((one) => one.names.package));
  const names = [wanted, ...released.map((one) => one.names.detected)];
  return async (path: WorkspacePath): Promise<boolean> => {
    if (projects.has(buildOf(path).project)) return true;
    const belonging = await packages.ofFile(path).catch(() => undefined);
    if (!belonging) return true;
    const owner = belonging.packageName?.value;
    if (owner !== undefined && owners.has(owner)) return true;
    const possible = possibleNames(path, belonging.product?.value).map((name) => ({
      artifact: { name, files: [path] },
      names: { detected: name, package: owner },
    }));
    return names.some((name) => findNamed(possible, name).length > 0);
  };
}

/** The names of the file and of the folders above it, as artifacts are called. */
function possibleNames(path: WorkspacePath, product: string | undefined): readonly string[] {
  const texts = [stemOf(path), ...path.split('/').slice(0, -1), ...(product === undefined ? [] : [product])];
  return texts.flatMap((text) => {
    const name = repositoryPath(text) ?? text;
    return [name, name.replaceAll('_', '-')];
  });
}
