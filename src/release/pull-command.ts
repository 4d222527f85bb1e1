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

/** Only `localhost` is contacted over HTTP by itself. */
export function isLoopback(repository: string): boolean {
  return /^(?:127\.[\d.]+|\[::1\])(?::\d+)?\//.test(repository);
}
