/** The next step after a run: a command that reads back what was published. */

import { shellWord } from '../shell-word.ts';
import { isLoopback, withFileNames } from './pull-command.ts';
import { isPublished, type Report, type ReportedArtifact } from './report.ts';

const layoutPrefix = 'oci:';

/** Lines that end with the command; empty when nothing was published. */
export function nextStepOf({ artifacts, dryRun }: Report): readonly string[] {
  if (dryRun) return ['Nothing was published. Run the same without "dry-run" to publish it.'];
  const there = artifacts.filter(isPublished);
  const artifact = there.find(({ format }) => withFileNames.includes(format)) ?? there[0];
  if (artifact === undefined) return [];
  return withFileNames.includes(artifact.format)
    ? [`Pull ${artifact.name} with:`, `  oras pull ${source(artifact)} --output ${shellWord(artifact.name)}`]
    : [`Show the manifest of ${artifact.name} with:`, `  oras manifest fetch ${source(artifact)}`];
}

function source({ repository, name, tags, digest }: ReportedArtifact): string {
  const [tag] = tags;
  if (!repository.startsWith(layoutPrefix)) {
    const reference = tag === undefined ? `${repository}@${digest}` : `${repository}:${tag}`;
    return `${isLoopback(repository) ? '--plain-http ' : ''}${shellWord(reference)}`;
  }
  const folder = repository.slice(layoutPrefix.length);
  // A name of several segments makes a name in the index that clients do not take for a tag.
  const isPlain = tag !== undefined && !name.includes('/');
  return `--oci-layout ${shellWord(isPlain ? `${folder}:${name}-${tag}` : `${folder}@${digest}`)}`;
}
