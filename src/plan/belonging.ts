/** The package that an artifact belongs to, and the names of manifests. */

import type { WithOrigin } from '../with-origin.ts';
import type { Package } from './package.ts';

/** The package that an artifact belongs to, and where it lies in it. */
export interface Belonging {
  /** Version, licences and other facts of the package. */
  readonly facts?: Package;
  readonly packageName?: WithOrigin;
  /** The name that the manifest gives the file, when it is a product of the package and the name is not generic. */
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
  'moon.mod.json',
  'pyproject.toml',
  'go.mod',
] as const;
