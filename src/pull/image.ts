/** Container images: their root file system, or the Wasm binary that they start. */

import { open } from 'node:fs/promises';
import { CodedError } from '../errors.ts';
import { checkLinks } from '../folder/links.ts';
import { createStagedFolder, type StagedFolder } from '../folder/staged-folder.ts';
import { fileContent } from '../folder/write-file.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { isImageLayerType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { originOf, type PulledArtifact } from './artifact.ts';
import { isFileSystemLayer } from './content-types.ts';
import type { ImageConfig } from './image-config.ts';
import { unpackLayer } from './layers.ts';

/** Applies the layers in their order; `folder` is rooted. */
export async function layOutImage(
  folder: StagedFolder,
  artifact: PulledArtifact,
  { diffIds }: ImageConfig,
): Promise<void> {
  const layers = fileSystemLayers(artifact);
  for (const [index, layer] of layers.entries()) {
    const uncompressed = diffIds.length === layers.length ? diffIds[index] : undefined;
    await unpackLayer(folder, artifact, layer, { whiteouts: true, ...(uncompressed && { uncompressed }) });
  }
}

/** Throws `unsupported` for a layer of the image that cannot be unpacked, without which its root file system would be another one. */
function fileSystemLayers({ reference, manifest, note }: PulledArtifact): readonly Descriptor[] {
  for (const layer of manifest.layers.filter((one) => !isFileSystemLayer(one))) {
    if (isImageLayerType(layer.mediaType)) throw unreadable(layer, reference);
    note(`${originOf(layer)} is no layer of a file system, but ${layer.mediaType}, and is left out`);
  }
  return manifest.layers.filter(isFileSystemLayer);
}

function unreadable(layer: Descriptor, reference: string): CodedError {
  const { mediaType } = layer;
  const what = mediaType.endsWith('+encrypted') ? 'is encrypted' : `has the type ${mediaType}`;
  return new CodedError(
    'unsupported',
    `${printable(reference)}: its layer ${originOf(layer)} ${what}, and is not supported`,
    { hint: 'Copy its layers as they are: operation: copy' },
  );
}

/** Writes nothing but the binary that the image starts, under its own name. `scratch` is an empty folder. */
export async function layOutEntrypoint(
  folder: StagedFolder,
  artifact: PulledArtifact,
  config: ImageConfig,
  scratch: string,
): Promise<void> {
  const root = createStagedFolder(scratch, { names: 'unix', rooted: true, conflicts: 'replace' });
  await layOutImage(root, artifact, config);
  checkLinks(root);
  const [program = ''] = config.command;
  // `path#function` is what Wasm runtimes start (containerd/runwasi, context.rs).
  const path = program.replace(/#.*$/s, '');
  const names = foldersOf(path, config)
    .map(
      (folder) =>
        root.tree.resolve([...folder.split('/'), ...path.split('/')], originOf(artifact.root)).names,
    )
    .find((candidate) => root.tree.get(candidate)?.kind === 'file');
  const found = names && root.tree.get(names);
  if (path === '' || !found || !(await isWasm(root.pathOf(names)))) throw notWasm(artifact, program);
  const entry = { names: [names.at(-1) ?? ''], origin: found.origin };
  await folder.addFile(entry, fileContent(root.pathOf(names)), 0o755);
}

/** A path is below the working folder, and a name is looked for in `PATH` before (containerd/runwasi, sandbox/path.rs). */
function foldersOf(path: string, { workingFolder, searchPath }: ImageConfig): readonly string[] {
  if (path.startsWith('/')) return [''];
  const inWorkingFolder = (folder: string) =>
    folder.startsWith('/') ? folder : `${workingFolder}/${folder}`;
  return path.includes('/') ? [workingFolder] : [...searchPath.map(inWorkingFolder), workingFolder];
}

async function isWasm(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.toString('latin1') === '\0asm';
  } finally {
    await file.close();
  }
}

function notWasm({ reference }: PulledArtifact, program: string): CodedError {
  const what =
    program === '' ? 'has no entrypoint' : `starts ${printable(program)}, which is not a Wasm binary in it`;
  return new CodedError('unsupported', `${printable(reference)} ${what}`, {
    hint: 'Pull its whole root file system: entrypoint-only: false',
  });
}
