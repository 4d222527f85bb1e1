/** The format `layout`: an image layout that another tool wrote, published unchanged. */

import { CodedError } from '../errors.ts';
import { type LayoutReader, openLayoutReader, withLayoutErrors } from '../layout/reader.ts';
import { memoize } from '../memoize.ts';
import { versionKey } from '../oci/annotations.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import type { Tag } from '../oci/reference.ts';
import { importGraph } from '../pack/import-graph.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type {
  Candidate,
  DetectContext,
  Format,
  FormatRequest,
  PackContext,
  PackedContent,
} from './format.ts';
import { type Root, referrersOf, type Structure, structureOf } from './layout/roots.ts';
import { firstFile } from './shared/artifacts.ts';
import { withOrigins } from './shared/origins.ts';
import { collect, followNamed } from './shared/requests.ts';

/** image-spec v1.1.1, image-layout.md. */
export const layout: Format = { name: 'layout', detect, pack };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const request of context.requests) {
    const about = { files: [], named: true };
    candidates.push(...((await collect(context, about, () => rootsOf(request, context.workspace))) ?? []));
  }
  return candidates;
}

async function rootsOf({ argument }: FormatRequest, workspace: Workspace): Promise<readonly Candidate[]> {
  if (argument === undefined) throw withoutPath();
  const { path, digest } = await parseArgument(argument, workspace);
  const real = await followNamed(workspace, path);
  if (!real) throw absent(path);
  const { found, roots } = await openStructure(workspace, real.path);
  const selected = roots.filter(({ descriptor }) => digest === undefined || descriptor.digest === digest);
  if (selected.length === 0) throw withoutRoot(found, digest);
  return selected.map((root) => propose(root, found, selected.length));
}

/** `<path>`, or `<path>@<digest>` for one root of several. */
async function parseArgument(
  argument: string,
  workspace: Workspace,
): Promise<{ readonly path: WorkspacePath; readonly digest?: Digest }> {
  const at = argument.lastIndexOf('@');
  const digest = at > 0 ? parseDigest(argument.slice(at + 1)) : undefined;
  if (digest && !(await workspace.stat(argument))) return { path: argument.slice(0, at), digest };
  return { path: argument };
}

function propose(root: Root, { path }: LayoutReader, count: number): Candidate {
  const origin = `${path}/index.json`;
  const version = root.manifest.annotations[versionKey];
  return {
    files: [path],
    claims: [],
    name: { value: nameOf(path), origin: 'name of the layout' },
    explicit: true,
    named: true,
    digest: root.descriptor.digest,
    ...tagsOf(root, count),
    ...(version !== undefined && { version: { value: version, origin } }),
    annotations: withOrigins(root.manifest.annotations, origin),
  };
}

/** Several roots share a repository, so one without a tag is pushed by its digest only. */
function tagsOf({ tags }: Root, count: number): { readonly tags?: readonly Tag[] } {
  return tags.length > 0 || count > 1 ? { tags } : {};
}

function nameOf(path: WorkspacePath): string {
  return path === '.' ? 'layout' : baseName(path).replace(/\.tar$/i, '');
}

/** Annotations of the plan would change the digest, and are not added. */
async function pack(artifact: Artifact, { workspace, packer }: PackContext): Promise<PackedContent> {
  const { found, ...structure } = await openStructure(workspace, firstFile(artifact));
  return await withLayoutErrors(found, async () => {
    const root = rootOf(artifact, structure.roots, found);
    const importChecked = async (top: Descriptor) => {
      const descriptors = await importGraph(top, found, packer);
      for (const descriptor of descriptors) await found.check(descriptor);
      return descriptors;
    };
    const descriptors = await importChecked(root.descriptor);
    const own = referrersOf(new Set(descriptors.map(({ digest }) => digest)), structure);
    for (const { manifest } of own) await importChecked(manifest);
    return { root: root.descriptor, referrers: own };
  });
}

interface OpenedStructure extends Structure {
  readonly found: LayoutReader;
}

const opened = new WeakMap<Workspace, (path: WorkspacePath) => Promise<OpenedStructure>>();

/** The graph of a layout is read once for all artifacts that are made of it. */
async function openStructure(workspace: Workspace, path: WorkspacePath): Promise<OpenedStructure> {
  const open = opened.get(workspace) ?? memoize((one) => readStructure(workspace, one));
  opened.set(workspace, open);
  return await open(path);
}

async function readStructure(workspace: Workspace, path: WorkspacePath): Promise<OpenedStructure> {
  const found = await openLayoutReader(workspace, path);
  return { found, ...(await withLayoutErrors(found, () => structureOf(found))) };
}

function rootOf({ digest, name }: Artifact, roots: readonly Root[], { path }: LayoutReader): Root {
  const root = digest === undefined ? roots[0] : roots.find(({ descriptor }) => descriptor.digest === digest);
  if (root && (digest !== undefined || roots.length === 1)) return root;
  const what =
    digest === undefined ? 'a digest to select a root' : `the root ${digest}, which is not in the index.json`;
  throw new CodedError('invalid-plan', `${printable(name)} needs ${what} of ${printable(path)}`, {
    hint: 'Regenerate the plan with "dry-run".',
  });
}

function withoutPath(): CodedError {
  return new CodedError('input', 'formats: layout has no path', {
    hint: 'Name the folder or the archive: formats: layout:build/oci',
  });
}

function absent(path: WorkspacePath): CodedError {
  return new CodedError('input', `formats: layout:${printable(path)} does not exist`, {
    hint: 'Write the layout before this step, or name its folder or archive: formats: layout:build/oci',
  });
}

function withoutRoot({ path }: LayoutReader, digest: Digest | undefined): CodedError {
  const what = digest === undefined ? 'lists no manifest' : `does not list ${digest}`;
  return new CodedError('invalid-layout', `${printable(path)} ${what} in its index.json`, {
    hint: 'Write the image to the layout before this step.',
  });
}
