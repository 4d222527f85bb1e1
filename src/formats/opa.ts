/** The format `opa`: an Open Policy Agent bundle, from a folder with `.manifest`, an archive of `opa build`, or a compiled policy. */

import { CodedError } from '../errors.ts';
import { type Descriptor, emptyJson } from '../oci/descriptor.ts';
import { imageConfigType, imageLayerGzipType } from '../oci/media-types.ts';
import { isBelow, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import { createDeclaredFormat, type Declaration } from './declared.ts';
import type {
  Candidate,
  DetectContext,
  Format,
  FormatRequest,
  PackContext,
  PackedContent,
} from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { isOpaPolicy } from './shared/wasm-kinds.ts';

/**
 * OPA loads the first layer of this type, whatever the config is (open-policy-agent/opa v1/download/oci_download.go); the config
 * is that of OPA's documentation.
 */
const declaration: Declaration = {
  name: 'opa',
  detect: ['**/.manifest'],
  config: { mediaType: imageConfigType, json: {} },
  layers: [
    { mediaType: imageLayerGzipType, pack: 'tar+gzip', symlinks: 'omit', ignore: ['.git/', '*.tar.gz'] },
  ],
};

const declared = createDeclaredFormat(declaration, { builtIn: true });

/** Open Policy Agent 1, OCI downloader. */
export const opa: Format = { ...declared, detect, pack };

/** A line may name a folder or a file; one without a path searches for bundle folders and compiled policies. */
async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const files: WorkspacePath[] = [];
  const others: FormatRequest[] = [];
  for (const request of context.requests) {
    // What cannot be looked up is reported with the folders.
    const file = await fileOf(request, context).catch(() => undefined);
    if (file === undefined) others.push(request);
    else files.push(file);
  }
  const named = files.map((file): Candidate => ({ files: [file], explicit: true, named: true }));
  if (others.length === 0 && files.length > 0) return named;
  const bundles = await declared.detect({ ...context, requests: others });
  const search = others.length === 0 || others.some((request) => request.argument === undefined);
  const policies = search ? await findPolicies(context, bundles) : [];
  return [...named, ...bundles, ...policies];
}

async function fileOf(
  { argument }: FormatRequest,
  context: DetectContext,
): Promise<WorkspacePath | undefined> {
  if (argument === undefined) return undefined;
  const found = await context.workspace.stat(argument);
  return found?.type === 'file' ? joinPath('.', argument) : undefined;
}

/** Modules with OPA's exports that are not in a bundle. */
async function findPolicies(
  context: DetectContext,
  bundles: readonly Candidate[],
): Promise<readonly Candidate[]> {
  const folders = bundles.map((bundle) => bundle.files[0] ?? '.');
  const policies: Candidate[] = [];
  for (const { path } of await context.workspace.files()) {
    const isBundled = folders.some((folder) => isBelow(path, folder));
    if (path.endsWith('.wasm') && !isBundled && (await isPolicy(path, context))) {
      policies.push({ files: [path], kind: 'policy' });
    }
  }
  return policies;
}

async function isPolicy(path: WorkspacePath, context: Pick<DetectContext, 'inspect'>): Promise<boolean> {
  const facts = await context.inspect(path).catch(() => undefined);
  return facts !== undefined && isOpaPolicy(facts);
}

async function pack(artifact: Artifact, context: PackContext): Promise<PackedContent> {
  const path = firstFile(artifact);
  const found = await context.workspace.stat(path);
  if (found?.type === 'directory') return await declared.pack(artifact, context);
  const layer = await packFile(path, context);
  const config = context.packer.bytes(emptyJson, imageConfigType);
  return { root: context.packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}

/** An archive is published unchanged; a policy becomes a bundle of that one file, under the name that OPA looks for. */
async function packFile(path: WorkspacePath, context: PackContext): Promise<Descriptor> {
  const start = await context.workspace.slice(path, 0, 3);
  // RFC 1952 §2.3.1: the magic number and the method deflate.
  if (start[0] === 0x1f && start[1] === 0x8b && start[2] === 8)
    return await context.packer.file(path, imageLayerGzipType);
  if (!(await isPolicy(path, context))) throw notBundle(path);
  const size = (await context.workspace.stat(path))?.size ?? 0;
  const entry = { path: 'policy.wasm', type: 'file', size, file: path } as const;
  return (await context.packer.layer([entry], { mediaType: imageLayerGzipType })).descriptor;
}

function notBundle(path: WorkspacePath): CodedError {
  return new CodedError('input', `opa: ${printable(path)} is neither a gzip archive nor a compiled policy`, {
    hint: 'Name the folder with ".manifest", the bundle.tar.gz of "opa build", or the policy.wasm: formats: opa:policy',
  });
}
