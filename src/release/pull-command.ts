/** The command that pulls one artifact by its digest, to be pasted into a shell. */

import { shellWord } from '../shell-word.ts';
import type { ReportedArtifact } from './report.ts';

/** Formats whose layers have file names, without which `oras pull` writes no file (ORAS, "oras pull"). */
export const withFileNames: readonly string[] = ['wasm', 'cup'];

const layoutPrefix = 'oci:';

type Pulled = Pick<ReportedArtifact, 'name' | 'format' | 'repository' | 'reference'>;

/** With the client of the format where it takes digests, else with `pull` of this program, which knows every format. */
export function pullCommand({ name, format, repository, reference }: Pulled): string {
  const isLayout = repository.startsWith(layoutPrefix);
  const plain = isLoopback(repository) ? '--plain-http ' : '';
  if (format === 'helm' && !isLayout) return `helm pull ${plain}${shellWord(`oci://${reference}`)}`;
  if (!withFileNames.includes(format))
    return `npx oci-wasm-publish pull ${shellWord(reference)} --output ${shellWord(name)}`;
  const source = isLayout
    ? `--oci-layout ${shellWord(reference.slice(layoutPrefix.length))}`
    : shellWord(reference);
  return `oras pull ${plain}${source} --output ${shellWord(name)}`;
}

/** With `verify` of this program, where the artifact is signed: by a workflow, or with a key whose public part is at hand. */
export function verifyCommand({
  reference,
  statements = [],
}: Pick<ReportedArtifact, 'reference' | 'statements'>): readonly string[] {
  const signers = statements.flatMap(({ signer }) => signer ?? []);
  const repository = signers.flatMap((one) => workflowForm.exec(one)?.[1] ?? [])[0];
  const verify = `npx oci-wasm-publish verify ${shellWord(reference)}`;
  if (repository !== undefined) return [`${verify} --repository ${shellWord(repository)}`];
  return signers.length > 0 ? [`${verify} --key cosign.pub`] : [];
}

/** `https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.0.0` */
const workflowForm = /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/\.github\/workflows\//;

/** Only `localhost` is contacted over HTTP by itself. */
export function isLoopback(repository: string): boolean {
  return /^(?:127\.[\d.]+|\[::1\])(?::\d+)?\//.test(repository);
}
