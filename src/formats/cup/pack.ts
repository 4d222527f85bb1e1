/** Packs a cup controller so that `oras pull` restores a folder that the daemon loads. */

import { titleKey, unpackDigestKey, unpackKey } from '../../oci/annotations.ts';
import { type Descriptor, emptyJson } from '../../oci/descriptor.ts';
import { emptyType } from '../../oci/media-types.ts';
import { ancestors, folderOf, joinPath } from '../../paths.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import type { Artifact } from '../artifact.ts';
import type { PackContext, PackedContent } from '../format.ts';
import { firstFile } from '../shared/artifacts.ts';
import { invalidDefinition } from '../shared/documents.ts';
import { fileEntry, withFolders } from '../shared/entries.ts';
import { cupContent } from './content.ts';
import { type CupDocument, readCupDocument } from './documents.ts';
import { packagePath } from './package.ts';

/** Media types of flipt-io/cup issue 33. */
const cupArtifactType = 'application/vnd.io.flipt.cup.controller+type';
const cupContentType = 'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip';
const cupResourceType = 'application/vnd.io.flipt.cup.resource.v1+json';

interface PackageFile {
  readonly from: WorkspacePath;
  /** Path in the folder that is restored. */
  readonly path: string;
  readonly layer: 'content' | 'resource';
}

/** Packs the documents and the Wasm of one controller. */
export async function packCup(artifact: Artifact, context: PackContext): Promise<PackedContent> {
  const { packer, workspace } = context;
  const files = await filesOf(artifact, workspace);
  const content = files.filter(({ layer }) => layer === 'content');
  const entries = await Promise.all(content.map((file) => fileEntry(workspace, file)));
  const { descriptor, diffId } = await packer.layer(withFolders(entries), { mediaType: cupContentType });
  const annotations = { [titleKey]: '.', [unpackKey]: 'true', [unpackDigestKey]: diffId };
  const layers: Descriptor[] = [{ ...descriptor, annotations }];
  for (const { from, path, layer } of files) {
    if (layer === 'resource') layers.push(await packer.file(from, cupResourceType, { [titleKey]: path }));
  }
  return {
    root: packer.manifest({
      artifactType: cupArtifactType,
      config: packer.bytes(emptyJson, emptyType),
      layers,
      annotations: artifact.annotations,
    }),
  };
}

/** The files of the artifact, sorted by their path in the folder that is restored. */
async function filesOf(artifact: Artifact, workspace: Workspace): Promise<readonly PackageFile[]> {
  const documents = new Map<WorkspacePath, CupDocument>();
  for (const path of artifact.files.filter((file) => file.endsWith('.json'))) {
    const document = readCupDocument(await workspace.read(path, cupContent.limit), path);
    if (document) documents.set(path, document);
  }
  const root = rootOf(artifact, documents);
  const files = artifact.files.map((from): PackageFile => {
    const layer = documents.get(from)?.kind === 'ResourceDefinition' ? 'resource' : 'content';
    return { from, path: packagePath(root, from), layer };
  });
  requireUniquePaths(files);
  return files.sort((left, right) => (left.path < right.path ? -1 : 1));
}

function rootOf(artifact: Artifact, documents: ReadonlyMap<WorkspacePath, CupDocument>): WorkspacePath {
  const path = firstFile(artifact);
  const controller = documents.get(path);
  const module = controller?.kind === 'Controller' ? controller.module : undefined;
  const folders = module === undefined ? [] : ancestors(folderOf(path));
  const root = folders.find((folder) => artifact.files.includes(joinPath(folder, module ?? '')));
  if (root !== undefined) return root;
  const hint = 'Name the Controller first and its Wasm after it, or regenerate the plan with "dry-run".';
  throw invalidDefinition(path, 'the artifact does not have a Controller and the Wasm that it names', hint);
}

/** A document that is not below the root could overwrite a file that is; `oras pull` rejects equal titles, too. */
function requireUniquePaths(files: readonly PackageFile[]): void {
  const seen = new Map<string, WorkspacePath>();
  for (const { from, path } of files) {
    const first = seen.get(path);
    if (first !== undefined) {
      throw invalidDefinition(
        from,
        `it and ${first} would both become ${path}`,
        'Rename one of the two files.',
      );
    }
    seen.set(path, from);
  }
}
