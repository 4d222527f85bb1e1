/** The format `timoni`: a Timoni module as `timoni mod push` packs it, in a vendor and a module layer. */

import { CodedError } from '../errors.ts';
import { versionKey } from '../oci/annotations.ts';
import { type Descriptor, emptyJson } from '../oci/descriptor.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import { parseSemver } from '../semver.ts';
import { printable, readableSize } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { type FolderContent, readFolder, tarEntries, totalSize, withMemoizedTrees } from './shared/folder.ts';
import { detectFolders, outermost, warnOfOmissions } from './shared/folder-requests.ts';
import { type IgnoreRule, isIgnored, parseIgnore } from './shared/ignore.ts';
import { imageReferences } from './timoni/images.ts';
import { moduleName } from './timoni/module-name.ts';

// stefanprodan/timoni api/v1alpha1/artifact.go.
const configType = 'application/vnd.timoni.config.v1+json';
const contentType = 'application/vnd.timoni.content.v1.tar+gzip';
const contentKey = 'sh.timoni.content.type';
const imagesKey = 'sh.timoni.images';

/** Bytes of a layer that Timoni unpacks at most (fluxcd/pkg tar, DefaultMaxUntarSize). */
const layerLimit = 100 * 1024 * 1024;
const documentLimit = 1024 * 1024;

/** Timoni 0.31, internal/oci. */
export const timoni: Format = { name: 'timoni', detect, pack };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  return await detectFolders(context, {
    format: 'timoni',
    find: () => findModules(context.workspace),
    propose: (root, explicit) => propose(root, explicit, context),
  });
}

async function findModules(workspace: Workspace): Promise<readonly WorkspacePath[]> {
  const paths = new Set((await workspace.files()).map((file) => file.path));
  const roots = [...paths].filter((path) => baseName(path) === 'timoni.cue').map(folderOf);
  return outermost(roots.filter((root) => paths.has(joinPath(root, 'cue.mod/module.cue'))));
}

async function propose(root: WorkspacePath, explicit: boolean, context: DetectContext): Promise<Candidate> {
  for (const file of ['timoni.cue', 'cue.mod/module.cue']) {
    if ((await context.workspace.stat(joinPath(root, file)))?.type !== 'file') throw notModule(root, file);
  }
  const path = joinPath(root, 'cue.mod/module.cue');
  const name = moduleName(await readText(context.workspace, path));
  const images = await findImages(root, context);
  const { omissions } = await readLayers(root, context.workspace);
  warnOfOmissions(omissions, { format: 'timoni', folder: root }, context);
  return {
    files: [root],
    claims: [],
    strictVersion: true,
    // Timoni pulls the tag `latest` when no version is given, and strict versions otherwise (internal/oci, flags/version.go).
    versionsOnly: { latest: true, buildMetadata: false },
    ...(name && { name: { value: name, origin: path } }),
    ...(images && { annotations: { [imagesKey]: images } }),
    ...(explicit && { explicit }),
  };
}

/** An `images.cue` that cannot be read is an error only when packing, since the annotation may be given by hand. */
async function findImages(root: WorkspacePath, context: DetectContext): Promise<WithOrigin | undefined> {
  const path = joinPath(root, 'images.cue');
  try {
    const value = await readImages(root, context.workspace);
    return value === undefined ? undefined : { value, origin: path };
  } catch (error) {
    context.explain(path, error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

/** `undefined` when the module has no images. */
async function readImages(root: WorkspacePath, workspace: Workspace): Promise<string | undefined> {
  const path = joinPath(root, 'images.cue');
  if ((await workspace.stat(path))?.type !== 'file') return undefined;
  return imageReferences(await readText(workspace, path), path).join(',') || undefined;
}

async function pack(artifact: Artifact, { workspace, packer }: PackContext): Promise<PackedContent> {
  const root = firstFile(artifact);
  const version = strictVersionOf(artifact);
  const images = artifact.annotations[imagesKey] ?? (await readImages(root, workspace));
  const { vendor, module } = await readLayers(root, workspace);
  const layers: Descriptor[] = [];
  for (const { kind, content } of [
    { kind: 'module/vendor', content: vendor },
    { kind: 'module', content: module },
  ]) {
    checkSize(content, root, kind);
    const entries = tarEntries(content.items, { directories: true });
    const annotations = { [contentKey]: kind };
    layers.push((await packer.layer(entries, { mediaType: contentType, annotations })).descriptor);
  }
  const config = packer.bytes(emptyJson, configType);
  const annotations = {
    ...artifact.annotations,
    ...(images && { [imagesKey]: images }),
    [versionKey]: version,
  };
  return { root: packer.manifest({ config, layers, annotations }) };
}

/** The vendor layer is `cue.mod`, the module layer everything else (timoni internal/oci/build_image.go). */
async function readLayers(root: WorkspacePath, workspace: Workspace) {
  const file = joinPath(root, 'timoni.ignore');
  const own = (await workspace.stat(file))?.type === 'file' ? await readText(workspace, file) : '';
  const memoized = withMemoizedTrees(workspace);
  const vendor = await readWith(memoized, root, parseIgnore('/*\n!/cue.mod'));
  const module = await readWith(memoized, root, [...parseIgnore(own), ...parseIgnore('cue.mod/')]);
  const omissions = [...vendor.omissions, ...module.omissions];
  return { vendor, module, omissions };
}

async function readWith(
  workspace: Workspace,
  root: WorkspacePath,
  rules: readonly IgnoreRule[],
): Promise<FolderContent> {
  return await readFolder(workspace, root, {
    links: 'omit',
    ignored: (path, directory) => isIgnored(rules, path, directory),
  });
}

/** Timoni lists and resolves strict semantic versions only, without `v` and `+` (timoni internal/flags/version.go). */
function strictVersionOf(artifact: Artifact): string {
  const candidates = [artifact.version ?? '', ...artifact.tags];
  const version = candidates.find((text) => parseSemver(text)?.build === '');
  if (version !== undefined) return version;
  throw new CodedError('input', `timoni: ${printable(artifact.name)} has no strict semantic version`, {
    hint: 'Publish from a git tag such as v1.2.3, or set a tag: tags: 1.2.3',
  });
}

function checkSize({ items }: FolderContent, root: WorkspacePath, kind: string): void {
  const size = totalSize(items);
  if (size <= layerLimit) return;
  const where = `${printable(root)}: the ${kind} layer`;
  throw new CodedError(
    'unsupported',
    `${where} has ${readableSize(size)}; Timoni unpacks at most ${readableSize(layerLimit)}`,
    {
      hint: 'Exclude files with timoni.ignore.',
    },
  );
}

function notModule(root: WorkspacePath, file: string): CodedError {
  return new CodedError('input', `timoni: ${printable(root)} has no ${file}`, {
    hint: 'Name the folder that "timoni mod init" created: formats: timoni:modules/app',
  });
}

async function readText(workspace: Workspace, path: WorkspacePath): Promise<string> {
  return new TextDecoder().decode(await workspace.read(path, documentLimit));
}
