/** Names: the name of an artifact, as a valid repository path. */

import { CodedError } from '../errors.ts';
import type { Candidate } from '../formats/format.ts';
import { isRepositoryName } from '../oci/reference.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { PackageFacts } from './package-manifest.ts';

/**
 * The name in the content, else that of the package manifest, else the file name, or `folder` when the candidate is the whole
 * workspace; converted to a valid repository path. It depends on this candidate only, never on what else was found.
 */
export function nameOf(
  candidate: Candidate,
  manifest: PackageFacts | undefined,
  folder?: WithOrigin,
): WithOrigin {
  const found = candidate.name ?? packageName(candidate, manifest) ?? fileName(candidate, folder);
  const value = repositoryPath(found.value);
  if (value) return { value, origin: found.origin };
  throw new CodedError(
    'invalid-reference',
    `"${printable(found.value, 80)}" (${printable(found.origin)}) cannot be converted to a repository name`,
    {
      hint: 'Use a name with ASCII letters or digits, of at most 200 characters.',
    },
  );
}

function packageName(candidate: Candidate, manifest: PackageFacts | undefined): WithOrigin | undefined {
  if (candidate.exactName || manifest?.name === undefined) return undefined;
  const product = manifest.products.find((name) => name === productOf(candidate));
  return { value: product ?? manifest.name, origin: manifest.path };
}

function fileName(candidate: Candidate, folder: WithOrigin | undefined): WithOrigin {
  if (candidate.files[0] === '.' && folder) return folder;
  return { value: productOf(candidate), origin: 'file name' };
}

/** Suffixes of optimised files. */
export const optimisedFile = /[._-](?:opt|optimi[sz]ed|min)\.wasm$/i;

/** The main file's name without `.wasm` and without the suffix of an optimised file. */
export function productOf(candidate: Candidate): string {
  const file = baseName(candidate.files[0] ?? '');
  return file.replace(optimisedFile, '.wasm').replace(/\.wasm$/i, '');
}

/** Characters of a name that are converted at most. */
const textLimit = 1000;

/** Lower-cased, with every run of other characters replaced by `-`; `undefined` when nothing or too much is left. */
export function repositoryPath(text: string): string | undefined {
  if (text.length > textLimit) return undefined;
  const segments = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .split('/')
    .map((segment) => segment.replace(/[^a-z0-9._-]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
    .map((segment) => segment.replace(/[._-]{2,}/g, separators))
    .filter((segment) => segment !== '');
  const path = segments.join('/');
  return path.length <= 200 && isRepositoryName(path) ? path : undefined;
}

function separators(run: string): string {
  return run === '__' || /^-+$/.test(run) ? run : '-';
}
