/** Versions: which text is one, and the file `VERSION` beside a Wasm file. */

import { joinPath } from '../paths.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';

/** What manifests hold that are never released, and what tools write for an unknown version: Go's `(devel)`. */
const placeholders: readonly RegExp[] = [
  /^v?0\.0\.0(?:-(?:dev|devel|development|local|placeholder|semantic(?:ally)?-released?|unknown|unset))?$/i,
  /^\(?(?:devel|unknown|none|unset|undefined)\)?$/i,
  // The placeholder of a template.
  /[{}<>%$]/,
];

/** The version in a text, or `undefined` for an empty one and for placeholders such as `0.0.0`. */
export function usableVersion(text: string): string | undefined {
  const version = text.trim();
  return version === '' || placeholders.some((placeholder) => placeholder.test(version))
    ? undefined
    : version;
}

const fileName = 'VERSION';
const sizeLimit = 1024;

/** The version in the first line of the file `VERSION` of a folder, without a leading `v`. */
export function versionFile(checkout: Checkout, folder: WorkspacePath): WithOrigin | undefined {
  const bytes = checkout.read(joinPath(folder, fileName), sizeLimit);
  const [line = ''] = new TextDecoder().decode(bytes).trim().split('\n');
  const version = /^v?(\d[\w.+-]{0,127})$/.exec(line.trim())?.[1];
  const value = version === undefined ? undefined : usableVersion(version);
  return value === undefined ? undefined : { value, origin: fileName };
}
