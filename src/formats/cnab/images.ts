/** The images of a bundle: found in the image layout beside it, as thick bundles have, else where their references say. */

import { CodedError } from '../../errors.ts';
import { type LayoutReader, openLayoutReader, withLayoutErrors } from '../../layout/reader.ts';
import { refNameKey } from '../../oci/annotations.ts';
import { bare, type Descriptor } from '../../oci/descriptor.ts';
import { type Digest, parseDigest } from '../../oci/digest.ts';
import { isManifestType } from '../../oci/media-types.ts';
import { parseReference, printRepository } from '../../oci/reference.ts';
import { importGraph } from '../../pack/import-graph.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { ExternalContent, PackContext } from '../format.ts';
import { folderOf } from '../shared/artifacts.ts';
import type { BundleImage } from './bundle.ts';

/** Where a thick bundle keeps its images (cnab-spec 104, "Thick Bundles"). */
const layoutFolder = 'artifacts/layout';

/** The layout of a thick bundle, or `undefined` for a thin one. */
export async function openBundleLayout(
  workspace: Workspace,
  path: WorkspacePath,
): Promise<LayoutReader | undefined> {
  const folder = folderOf(path);
  const place = folder === '.' ? layoutFolder : `${folder}/${layoutFolder}`;
  return (await workspace.stat(place)) ? await openLayoutReader(workspace, place) : undefined;
}

/** What the layout holds for an image: under its digest, else under its reference, which is how Porter matches. */
export function findInLayout(image: BundleImage, { entries }: LayoutReader): Descriptor | undefined {
  const wanted = image.contentDigest ?? digestIn(image.image);
  if (wanted !== undefined) return entries.find(({ digest }) => digest === wanted);
  const name = fullName(image.image);
  return entries.find(({ annotations }) => {
    const refName = annotations?.[refNameKey];
    return refName !== undefined && (refName === image.image || fullName(refName) === name);
  });
}

/** Takes an image over, whole. Throws `not-found` when it is nowhere, `digest-mismatch` when it is not what the bundle says. */
export async function takeImage(
  image: BundleImage,
  layout: LayoutReader | undefined,
  context: PackContext,
): Promise<Descriptor> {
  const inside = layout && findInLayout(image, layout);
  if (inside)
    return await withLayoutErrors(layout, () => take(image, { root: inside, source: layout }, context));
  return await take(image, await openOutside(image, layout, context), context);
}

async function take(
  image: BundleImage,
  { root, source }: ExternalContent,
  { packer }: PackContext,
): Promise<Descriptor> {
  if (!isManifestType(root.mediaType)) throw notImage(image, root);
  if (image.contentDigest !== undefined && image.contentDigest !== root.digest) throw differs(image, root);
  await importGraph(root, source, packer);
  return bare(root);
}

async function openOutside(
  image: BundleImage,
  layout: LayoutReader | undefined,
  { open }: PackContext,
): Promise<ExternalContent> {
  try {
    return await open(digested(image));
  } catch (error) {
    if (error instanceof CodedError && error.code === 'not-found') throw missing(image, layout, error);
    throw error;
  }
}

/** The reference by the digest that the bundle names, so that a tag that has moved on does no harm. */
function digested({ image, contentDigest }: BundleImage): string {
  const reference = parseReference(image);
  const digest = contentDigest === undefined ? undefined : parseDigest(contentDigest);
  if (digest === undefined) return image;
  return `${printRepository(reference)}@${digest}`;
}

function digestIn(image: string): Digest | undefined {
  const [, digest = ''] = image.split('@');
  return parseDigest(digest);
}

function fullName(image: string): string | undefined {
  try {
    const { tag, digest, ...repository } = parseReference(image);
    return `${printRepository(repository)}${digest ? `@${digest}` : `:${tag ?? 'latest'}`}`;
  } catch {
    return undefined;
  }
}

function missing({ image }: BundleImage, layout: LayoutReader | undefined, cause: CodedError): CodedError {
  const places = layout ? `neither in ${printable(layout.path)} nor in its registry` : 'not in its registry';
  return new CodedError('not-found', `the image ${printable(image)} of the bundle is ${places}`, {
    hint: `Push it there before this step, or put it into an image layout in ${layoutFolder} beside bundle.json, named by that reference.`,
    cause,
  });
}

function differs({ image, contentDigest = '' }: BundleImage, { digest }: Descriptor): CodedError {
  return new CodedError(
    'digest-mismatch',
    `the bundle says that ${printable(image)} is ${printable(contentDigest)}, and it is ${digest}`,
    { hint: 'Build the bundle again, or remove contentDigest from bundle.json.' },
  );
}

function notImage({ image }: BundleImage, { mediaType }: Descriptor): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(image)} is ${printable(mediaType)}, which no bundle can hold`,
    {
      hint: 'Name an image manifest or an image index.',
    },
  );
}
