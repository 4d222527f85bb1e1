/** The format `image`: a runnable container image whose only file is a Wasm binary; published on request only. */

import { CodedError } from '../errors.ts';
import { imageConfigType, imageLayerGzipType } from '../oci/media-types.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { type Binary, findBinaries, proposeBinary } from './shared/binaries.ts';
import { fileEntry } from './shared/entries.ts';
import { encodeImageConfig } from './shared/image-config.ts';
import { proposeFiles } from './shared/requests.ts';

/** What `FROM scratch`, `COPY` and `ENTRYPOINT` build; runwasi's shims, crun and youki run it from the root file system. */
export const image: Format = {
  name: 'image',
  async detect(context: DetectContext) {
    if (context.requests.length === 0) return [];
    const binaries = await findBinaries(context, 'image');
    return await proposeFiles(binaries, context, (binary) =>
      canRun(binary, context) ? proposeBinary(binary) : undefined,
    );
  },
  pack,
};

function canRun({ path, facts, explicit }: Binary, context: DetectContext): boolean {
  if (facts.kind !== 'wit-package') return true;
  if (explicit) throw notRunnable(path);
  context.explain(path, 'left out: a WIT package cannot run');
  return false;
}

async function pack(artifact: Artifact, { packer, workspace }: PackContext): Promise<PackedContent> {
  const from = firstFile(artifact);
  const path = baseName(from);
  // crun requires an executable entrypoint before it calls its Wasm handler.
  const entry = await fileEntry(workspace, { from, path, mode: 0o755 });
  const layer = await packer.layer([entry], { mediaType: imageLayerGzipType });
  const config = encodeImageConfig({
    architecture: 'wasm',
    os: 'wasip1',
    entrypoint: [`/${path}`],
    diffIds: [layer.diffId],
  });
  return {
    root: packer.manifest({
      config: packer.bytes(config, imageConfigType),
      layers: [layer.descriptor],
      annotations: artifact.annotations,
    }),
  };
}

function notRunnable(path: WorkspacePath): CodedError {
  return new CodedError('unsupported', `${printable(path)} is a WIT package, which cannot run`, {
    hint: `Publish it as a package with the line wasm:${printable(path)}`,
  });
}
