/** The images of a bundle: in the image layout beside a thick bundle, else in the registries of their references. */

import { CodedError } from '../../errors.ts';
import { type LayoutReader, openLayoutReader, withLayoutErrors } from '../../layout/reader.ts';
import { refNameKey } from '../../oci/annotations.ts';
import { bare, type Descriptor } from '../../oci/descriptor.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import { isManifestType } from '../../oci/media-types.ts';
import { parseReference, printRepository } from '../../oci/reference.ts';
import { importGraph } from '../../pack/import-graph.ts';
import { folderOf, joinPath } from '../../paths.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { ExternalContent, PackContext } from '../format.ts';
import type { BundleImage } from './bundle.ts';

/** The layout of a thick bundle (cnab-spec 104, "Thick Bundles"). */
const layoutFolder = 'artifacts/layout';

/** The layout of a thick bundle, or `undefined` for a thin one. */
export async function openBundleLayout(
  workspace: Workspace,
  path: WorkspacePath,
): Promise<LayoutReader | undefined> {
  const folder = joinPath(folderOf(path), layoutFolder);
  return (await workspace.stat(folder)) ? await openLayoutReader(workspace, folder) : undefined;
}

/** The entry of the layout for an image: by its digest, else by its reference, as Porter does. */
export function findInLayout(
  { image, contentDigest }: BundleImage,
  layout: LayoutReader,
): Descriptor | undefined {
  const { byDigest, byName } = indexOf(layout);
  const wanted = contentDigest ?? digestIn(image);
  if (wanted !== undefined) return byDigest.get(wanted);
  return first(byName.get(image), byName.get(fullName(image) ?? image));
}

interface Numbered {
  readonly index: number;
  readonly entry: Descriptor;
}

interface LayoutIndex {
  readonly byDigest: ReadonlyMap<string, Descriptor>;
  /** By reference name as it is written, and with all defaults written out. */
  readonly byName: ReadonlyMap<string, Numbered>;
}

const indexes = new WeakMap<LayoutReader, LayoutIndex>();

function indexOf(layout: LayoutReader): LayoutIndex {
  const index = indexes.get(layout) ?? indexEntries(layout);
  indexes.set(layout, index);
  return index;
}

/** Of several entries with one digest or name the first counts. */
function indexEntries({ entries }: LayoutReader): LayoutIndex {
  const byDigest = new Map<string, Descriptor>();
  const byName = new Map<string, Numbered>();
  for (const [index, entry] of [...entries.entries()].reverse()) {
    byDigest.set(entry.digest, entry);
    const name = entry.annotations?.[refNameKey];
    if (name === undefined) continue;
    for (const one of [fullName(name) ?? name, name]) byName.set(one, { index, entry });
  }
  return { byDigest, byName };
}

function first(left: Numbered | undefined, right: Numbered | undefined): Descriptor | undefined {
  const earlier = (left?.index ?? Infinity) <= (right?.index ?? Infinity) ? left : right;
  return earlier?.entry;
}

/** Imports an image with all its content. Throws `not-found`, or `digest-mismatch` for another image than the bundle names. */
export async function importImage(
  image: BundleImage,
  layout: LayoutReader | undefined,
  context: PackContext,
): Promise<Descriptor> {
  const entry = layout && findInLayout(image, layout);
  if (entry)
    return await withLayoutErrors(layout, () =>
      importChecked(image, { root: entry, source: layout }, context),
    );
  return await importChecked(image, await openExternal(image, layout, context), context);
}

async function importChecked(
  image: BundleImage,
  { root, source }: ExternalContent,
  { packer }: PackContext,
): Promise<Descriptor> {
  if (!isManifestType(root.mediaType)) throw notImage(image, root);
  if (image.contentDigest !== undefined && image.contentDigest !== root.digest) throw mismatch(image, root);
  await importGraph(root, source, packer);
  return bare(root);
}

async function openExternal(
  image: BundleImage,
  layout: LayoutReader | undefined,
  { open }: PackContext,
): Promise<ExternalContent> {
  try {
    return await open(pinnedReference(image));
  } catch (error) {
    if (error instanceof CodedError && error.code === 'not-found') throw missing(image, layout, error);
    throw error;
  }
}

/** The reference with the digest that the bundle names, if any: its tag may have been moved since. */
function pinnedReference({ image, contentDigest }: BundleImage): string {
  const reference = parseReference(image);
  const digest = contentDigest === undefined ? undefined : parseDigest(contentDigest);
  if (digest === undefined) return image;
  return `${printRepository(reference)}@${digest}`;
}

function digestIn(image: string): Digest | undefined {
  const [, digest = ''] = image.split('@');
  return parseDigest(digest);
}

/** The reference with all defaults written out; `undefined` for text that is not a reference. */
function fullName(image: string): string | undefined {
  try {
    const { tag, digest, ...repository } = parseReference(image);
    return `${printRepository(repository)}${digest ? `@${digest}` : `:${tag ?? 'latest'}`}`;
  } catch {
    return undefined;
  }
}

function missing({ image }: BundleImage, layout: LayoutReader | undefined, cause: CodedError): CodedError {
  const where = layout ? `neither in ${printable(layout.path)} nor in its registry` : 'not in its registry';
  return new CodedError('not-found', `the image ${printable(image)} of the bundle is ${where}`, {
    hint: `Push it before this step, or add it under that reference to an image layout in ${layoutFolder} beside bundle.json.`,
    cause,
  });
}

function mismatch({ image, contentDigest = '' }: BundleImage, { digest }: Descriptor): CodedError {
  return new CodedError(
    'digest-mismatch',
    `the bundle says that ${printable(image)} is ${printable(contentDigest)}, but it is ${digest}`,
    { hint: 'Rebuild the bundle, or remove contentDigest from bundle.json.' },
  );
}

function notImage({ image }: BundleImage, { mediaType }: Descriptor): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(image)} is ${printable(mediaType)}, which a bundle cannot contain`,
    {
      hint: 'Name an image manifest or an image index.',
    },
  );
}
