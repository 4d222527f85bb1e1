/** Names: what an artifact is called, as a path that a repository may have. */

import { CodedError } from '../errors.ts';
import type { Candidate } from '../formats/format.ts';
import { isRepositoryName } from '../oci/reference.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { PackageFacts } from './package-manifest.ts';

/**
 * The name from the content where it carries one, else from the package manifest beside the file, else the file's own,
 * or `folder` where it is the whole workspace; normalised to what a repository path allows. It depends on this one candidate
 * alone, never on what else was found.
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
    `"${printable(found.value, 80)}" (${printable(found.origin)}) gives no repository name`,
    {
      hint: 'Rename it to something with letters or digits of ASCII, of at most 200 characters.',
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

/** What only tells how a file was built, at the end of its name. */
export const optimisedFile = /[._-](?:opt|optimi[sz]ed|min)\.wasm$/i;

/** The main file's name without `.wasm`, and the same for an optimised copy: how it was built changes no reference. */
export function productOf(candidate: Candidate): string {
  const file = baseName(candidate.files[0] ?? '');
  return file.replace(optimisedFile, '.wasm').replace(/\.wasm$/i, '');
}

/** Far more than a repository path can hold. */
const textLimit = 1000;

/** Lower-cased, with every run of other characters as one `-`; `undefined` when nothing is left, or far too much is given. */
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
