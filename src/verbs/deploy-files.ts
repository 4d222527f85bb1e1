/** The deploy files of a verb: checked before anything is pushed, and written when all of it is published. */

import { type Deployed, deployed, type PublishedArtifact } from '../deploy/deployed.ts';
import { deployFile, isReplaceable, leftOut } from '../deploy/files.ts';
import { asCodedError, CodedError } from '../errors.ts';
import type { Host, Log, WorkspaceFile } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import type { DeployFile } from '../inputs/deploy-inputs.ts';
import { printable } from '../text.ts';

/** Writes the files with what was published, and says so in the log. Returns why it could not, since what is published stays. */
export type WriteDeployFiles = (artifacts: readonly PublishedArtifact[]) => Promise<CodedError | undefined>;

/** Throws `input` for a file that must not be written: outside of the workspace, through a symlink, or of somebody else. */
export async function openDeployFiles(files: readonly DeployFile[], host: Host): Promise<WriteDeployFiles> {
  requireDistinct(files);
  const opened: OpenedFile[] = [];
  for (const { kind, path } of files) {
    const file = await host.openWorkspaceFile(path, 'deploy-files');
    if (file.current !== undefined && !isReplaceable(kind, file.current)) throw ofSomebodyElse(kind, path);
    opened.push({ kind, path, file });
  }
  return async (artifacts) => {
    try {
      await writeAll(deployed(artifacts), opened, host.log);
      return undefined;
    } catch (error) {
      return host.explain(asCodedError(error));
    }
  };
}

interface OpenedFile extends DeployFile {
  readonly file: WorkspaceFile;
}

async function writeAll(found: readonly Deployed[], files: readonly OpenedFile[], log: Log): Promise<void> {
  if (found.length === 0) return log.notice('no deploy file is written: nothing is in a registry');
  const what = found.length === 1 ? 'one digest' : `${found.length} digests`;
  for (const { kind, path, file } of files) {
    await file.write(deployFile(kind, found));
    log.info(`Wrote ${printable(path)} with ${what}`);
    const rest = leftOut(kind, found);
    if (rest !== '') log.notice(`${printable(path)} ${rest}`);
  }
}

function requireDistinct(files: readonly DeployFile[]): void {
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) !== index);
  if (twice === undefined) return;
  throw inputError(`"deploy-files" names ${printable(twice)} for two kinds of files`, {
    hint: 'Name a file for each.',
  });
}

function ofSomebodyElse(kind: string, path: string): CodedError {
  return new CodedError(
    'input',
    `"deploy-files" names ${printable(path)}, which is there and was not written by this program`,
    { hint: `Name a file of its own, or remove that one: deploy-files: ${kind}=deploy/${exampleOf(kind)}` },
  );
}

function exampleOf(kind: string): string {
  const names: Readonly<Record<string, string>> = {
    kustomize: 'release',
    flux: 'release.yaml',
    terraform: 'release.auto.tfvars.json',
  };
  return names[kind] ?? 'release.env';
}
