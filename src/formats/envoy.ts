/** The format `envoy`: a proxy-wasm filter as the compat image that Istio, Envoy Gateway and Higress load. */

import { CodedError } from '../errors.ts';
import { imageConfigType, imageLayerGzipType } from '../oci/media-types.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import { findPluginFiles, isPluginFile, packPluginFiles } from './envoy/higress.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { type Binary, findBinaries, proposeBinary } from './shared/binaries.ts';
import { readJson } from './shared/documents.ts';
import { fileEntry, type LayerFile } from './shared/entries.ts';
import { encodeImageConfig } from './shared/image-config.ts';
import { proposeFiles } from './shared/requests.ts';
import { isProxyWasm } from './shared/wasm-kinds.ts';

const runtimeConfig = 'runtime-config.json';

/** Istio rejects a larger tar, Envoy Gateway a larger module (`ISTIO_WASM_MAX_BINARY_SIZE_BYTES`, `imagefetcher.go`). */
const contentLimit = 256 * 1024 * 1024;
/** Bytes for headers, padding and the end of the archive. */
const tarOverhead = 8 * 1024;

/** solo-io/wasm, `spec/spec-compat.md`; read by Istio's `pkg/wasm/imagefetcher.go` and code derived from it. */
export const envoy: Format = {
  name: 'envoy',
  async detect(context: DetectContext) {
    const binaries = await findBinaries(context, 'envoy');
    return await proposeFiles(binaries, context, async (binary) => {
      if (isProxyWasm(binary.facts)) return await propose(binary, context);
      if (binary.explicit) throw notProxyWasm(binary.path);
      return undefined;
    });
  },
  pack,
};

async function propose(binary: Binary, context: DetectContext): Promise<Candidate> {
  const { path } = binary;
  context.explain(path, 'is a proxy-wasm filter');
  const { workspace } = context;
  const others = [...(await findRuntimeConfig(workspace, path)), ...(await findPluginFiles(workspace, path))];
  return { ...proposeBinary(binary), files: [path, ...others] };
}

async function findRuntimeConfig(
  workspace: Workspace,
  path: WorkspacePath,
): Promise<readonly WorkspacePath[]> {
  const beside = joinPath(folderOf(path), runtimeConfig);
  if ((await workspace.stat(beside))?.type !== 'file') return [];
  await readJson(workspace, beside);
  return [beside];
}

async function pack(artifact: Artifact, { packer, workspace }: PackContext): Promise<PackedContent> {
  const module = firstFile(artifact);
  const config = artifact.files.find((path) => baseName(path) === runtimeConfig);
  const binary: LayerFile = { from: module, path: 'plugin.wasm' };
  const files = config === undefined ? [binary] : [{ from: config, path: runtimeConfig }, binary];
  const entries = await Promise.all(files.map((file) => fileEntry(workspace, file)));
  const size = entries.reduce((sum, entry) => sum + (entry.size ?? 0), tarOverhead);
  if (size > contentLimit) throw tooLarge(module);
  const layer = await packer.layer(entries, { mediaType: imageLayerGzipType });
  const others = await packPluginFiles(artifact.files.filter(isPluginFile), packer);
  const diffIds = [...others.map(({ digest }) => digest), layer.diffId];
  return {
    root: packer.manifest({
      // The platform that `docker build` writes, and that clients request by default.
      config: packer.bytes(
        encodeImageConfig({ architecture: 'amd64', os: 'linux', diffIds }),
        imageConfigType,
      ),
      // The proxies take the last layer.
      layers: [...others, layer.descriptor],
      annotations: { ...artifact.annotations, 'module.wasm.image/variant': 'compat' },
    }),
  };
}

function notProxyWasm(path: WorkspacePath): CodedError {
  return new CodedError(
    'unsupported',
    `${printable(path)} is not a proxy-wasm filter: it has no proxy_ function`,
    {
      hint: `Build it with a proxy-wasm SDK, or publish it as plain Wasm with the line wasm:${printable(path)}`,
    },
  );
}

function tooLarge(path: WorkspacePath): CodedError {
  return new CodedError('unsupported', `${printable(path)} is larger than the 256 MiB that proxies accept`, {
    hint: 'Strip the module with "wasm-tools strip", or make a release build.',
  });
}
