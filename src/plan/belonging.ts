/** To which package an artifact belongs, and the manifests that may tell. */

import type { WithOrigin } from '../with-origin.ts';
import type { Package } from './package.ts';

/** The package that an artifact belongs to, and where it lies in it. */
export interface Belonging {
  /** Version, licences and other facts of the package. */
  readonly facts?: Package;
  readonly packageName?: WithOrigin;
  /** What the package calls the file, when it is one of its products and that name says something. */
  readonly product?: WithOrigin;
  /** Names of the folders between the package, or the top of the checkout without one, and the artifact; the outermost first. */
  readonly folders: readonly string[];
}

/** The manifests of a folder, in order of precedence. */
export const manifestNames = [
  'Cargo.toml',
  'wasm.toml',
  'wkg.toml',
  'package.json',
  'pyproject.toml',
  'go.mod',
] as const;
