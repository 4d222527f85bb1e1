/** The section `.dep-v0`: the crates of a build by cargo-auditable (rust-secure-code/cargo-auditable, auditable-serde). */

import { promisify } from 'node:util';
import { inflate } from 'node:zlib';
import { parseJson } from '../../json.ts';
import { flag, list, nonEmptyText, object, type Reader, readShape, text } from '../../shape.ts';
import type { Package } from './packages.ts';

export const dependencySection = '.dep-v0';

/** Bytes; a build of a thousand crates takes a tenth. */
export const compressedLimit = 1024 * 1024;
const inflatedLimit = 8 * 1024 * 1024;

const inflated = promisify<Uint8Array, { maxOutputLength: number }, Buffer>(inflate);

/** The crates, or `undefined` for content that cannot be read: a section is a hint, and never an error. */
export async function readCrates(section: Uint8Array): Promise<readonly Package[] | undefined> {
  try {
    const json = await inflated(section, { maxOutputLength: inflatedLimit });
    const { packages } = readShape(
      document,
      parseJson(json.toString()),
      (path, what) => new Error(`${path} ${what}`),
    );
    const isKnown = (index: number) => index < packages.length;
    return packages.every(({ dependencies = [] }) => dependencies.every(isKnown))
      ? packages.map(packageOf)
      : undefined;
  } catch {
    return undefined;
  }
}

const index: Reader<number> = (shape) => {
  if (Number.isSafeInteger(shape.value) && Number(shape.value) >= 0) return Number(shape.value);
  throw shape.error(shape.path, 'must be an index');
};

const crate = object(
  { name: nonEmptyText, version: nonEmptyText, source: text },
  { kind: text, dependencies: list(index), root: flag },
  { open: true },
);
const document = object({ packages: list(crate, 1) }, {}, { open: true });

/** The name that cargo-auditable gives the default registry of Cargo. */
const defaultSource = ['crates', 'io'].join('.');

function packageOf({
  name,
  version,
  source,
  kind,
  dependencies = [],
  root,
}: ReturnType<typeof crate>): Package {
  const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
  return {
    name,
    version,
    ...(source === defaultSource && { purl }),
    ...(kind === 'build' && { isBuildOnly: true }),
    ...(root && { isRoot: true }),
    dependencies,
  };
}
