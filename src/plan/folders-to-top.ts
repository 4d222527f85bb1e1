/** The folders in which manifests may speak of a file: its own and those above it in the same checkout. */

import { ancestors, isBelow, joinPath, relativePath } from '../paths.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';

/** A folder and those above it, the nearest first, up to the top of the checkout that contains it, such as a submodule's. */
export function foldersToTop(folder: WorkspacePath, checkout: Checkout): readonly WorkspacePath[] {
  const all = ancestors(folder);
  const top = all.findIndex((one) => checkout.isTop(one));
  return top < 0 ? all : all.slice(0, top + 1);
}

/** The folder of the workspace that is the top of a checkout of its own, such as a submodule's, and contains the path. */
export function innerCheckout(path: WorkspacePath, checkout: Checkout): WorkspacePath | undefined {
  const top = foldersToTop(joinPath(checkout.root, path), checkout).at(-1) ?? '.';
  return isBelow(top, checkout.root) ? relativePath(checkout.root, top) : undefined;
}
