/** The format `spin`: an application as `spin registry push` packs it. */

import { CodedError } from '../errors.ts';
import { authorsKey, descriptionKey, titleKey, versionKey } from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { encode } from '../oci/manifest.ts';
import { imageConfigType, lockedAppType } from '../oci/media-types.ts';
import { baseName, folderOf } from '../paths.ts';
import { printable } from '../text.ts';
import type { Omission, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { firstFile } from './shared/artifacts.ts';
import { withOrigins } from './shared/origins.ts';
import { collect, type ProblemDetails, type RequestedFile, requestedFiles } from './shared/requests.ts';
import { openApp, type SpinApp } from './spin/app.ts';
import { packLayers } from './spin/layers.ts';
import { encodeLocked } from './spin/locked.ts';
import type { Application } from './spin/manifest.ts';
import { isTemplate, mentionedFiles, readText, templateError } from './spin/mentioned.ts';

/** Spin 4, crates/oci. */
export const spin: Format = { name: 'spin', detect, pack };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const appliesTo = (path: WorkspacePath) => baseName(path) === 'spin.toml';
  const candidates: Candidate[] = [];
  for (const file of await requestedFiles(context, { format: 'spin', appliesTo })) {
    const about = (error: CodedError) => describeProblem(error, file, context);
    const candidate = await collect(context, about, () => propose(file, context));
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** The components of an application that cannot be published are not published by themselves. */
async function describeProblem(
  error: CodedError,
  { path, named }: RequestedFile,
  { workspace }: DetectContext,
): Promise<ProblemDetails> {
  const text = await readText(path, workspace);
  const files = [path, ...(await mentionedFiles(text, folderOf(path), workspace))];
  return { files, named, ...(isTemplate(text, error) && { isTemplate: true }) };
}

async function openFilledIn(path: WorkspacePath, context: DetectContext): Promise<SpinApp> {
  const text = await readText(path, context.workspace);
  if (isTemplate(text)) throw templateError(path);
  try {
    return await openApp(path, context);
  } catch (error) {
    throw error instanceof CodedError && isTemplate(text, error) ? templateError(path, error) : error;
  }
}

async function propose({ path, explicit, named }: RequestedFile, context: DetectContext): Promise<Candidate> {
  const app = await openFilledIn(path, context);
  for (const omission of app.omissions) warnOfOmission(omission, path, context);
  const { application } = app.manifest;
  return {
    files: [path],
    claims: [...new Set([path, ...usedFiles(app), ...(await realSources(app, context))])],
    ...(application.name !== '' && { name: { value: application.name, origin: path } }),
    ...(application.version !== '' && { version: { value: application.version, origin: path } }),
    annotations: withOrigins(inferred(application), path),
    ...(explicit && { explicit }),
    ...(named && { named }),
  };
}

/** The manifest names what is missing, so that it is a warning and not only an explanation. */
function warnOfOmission({ path, reason }: Omission, manifest: WorkspacePath, context: DetectContext): void {
  if (path === manifest) {
    context.explain(path, reason);
    context.warn(printable(`${path}: ${reason}`));
  } else {
    context.explain(path, `left out of spin: ${reason}`);
    context.warn(printable(`${path} is missing from the application of ${manifest}: ${reason}`));
  }
}

function usedFiles({ components }: SpinApp): readonly WorkspacePath[] {
  return components.flatMap(({ source, files }) => [source, ...files.map((file) => file.source)]);
}

/** Where symlinks on the way to the binaries lead, which are not published by themselves either. */
async function realSources(
  { components }: SpinApp,
  { workspace }: DetectContext,
): Promise<readonly WorkspacePath[]> {
  const found = await Promise.all(components.map(({ source }) => workspace.follow(source)));
  return found.flatMap((entry) => (typeof entry === 'object' ? entry.path : []));
}

/** What `spin registry push` infers, except for the time, which comes from the plan (crates/oci/src/client.rs, `all_annotations`). */
function inferred({ name, version, description, authors }: Application): Annotations {
  const all = {
    [titleKey]: name,
    [versionKey]: version,
    [descriptionKey]: description,
    [authorsKey]: authors.join(', '),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

async function pack(artifact: Artifact, context: PackContext): Promise<PackedContent> {
  const { packer } = context;
  const app = await openApp(firstFile(artifact), context);
  const { layers, contents } = await packLayers(app.components, context);
  const locked = packer.bytes(encodeLocked(app.manifest, contents), lockedAppType);
  const config = packer.bytes(encodeConfig(locked.digest), imageConfigType);
  return {
    root: packer.manifest({ config, layers: [...layers, locked], annotations: artifact.annotations }),
  };
}

/**
 * The exact bytes of the image config. The label makes the image ids of two applications differ in container runtimes
 * (spinframework/spin#2322); `diff_ids` is empty, since no layer is a file system for containerd.
 */
export function encodeConfig(lockedApp: Digest): Uint8Array {
  return encode({
    architecture: 'wasm',
    os: 'wasip1',
    config: { Labels: { 'com.fermyon.spin.lockedAppDigest': lockedApp } },
    rootfs: { type: 'layers', diff_ids: [] },
  });
}
