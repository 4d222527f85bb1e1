/** Spin applications: the locked application beside its files, as Spin's loader leaves it (spin, crates/oci/src/loader.rs). */

import { createReadStream, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inParallel } from '../async.ts';
import { CodedError } from '../errors.ts';
import { createStagedFolder, type StagedFolder } from '../folder/staged-folder.ts';
import { nodesBelow } from '../folder/tree.ts';
import { fileContent } from '../folder/write-file.ts';
import { isRecord } from '../json.ts';
import type { Descriptor } from '../oci/descriptor.ts';
import { createDigester, type Digest, encodedDigest, parseDigest } from '../oci/digest.ts';
import { encode } from '../oci/manifest.ts';
import { lockedAppType } from '../oci/media-types.ts';
import { printable } from '../text.ts';
import { originOf, type PulledArtifact, readJson } from './artifact.ts';
import { namesOf, unpackLayer, writeLayers } from './layers.ts';

const archiveType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';

/** What laying out an application needs besides the folder. */
export interface SpinContext {
  /** Absolute path that the folder will have. */
  readonly path: string;
  /** An empty folder. */
  readonly scratch: string;
}

/** Where the content of each digest is on disk, for as long as the application is laid out. */
type Contents = ReadonlyMap<string, string>;

interface Work extends SpinContext {
  readonly folder: StagedFolder;
  readonly locked: Descriptor;
  readonly contents: Contents;
}

/**
 * Writes `locked.json`, which refers to the files by their absolute paths as `spin up` writes it, `<component>.wasm` for each component,
 * and its files below `assets/<component>`.
 */
export async function layOutSpin(
  folder: StagedFolder,
  artifact: PulledArtifact,
  context: SpinContext,
): Promise<void> {
  const { layers, config } = artifact.manifest;
  // Up to Spin 1.0 the locked application was the config (SIP 008).
  const locked = [...layers, ...(config ? [config] : [])].find(
    ({ mediaType }) => mediaType === lockedAppType,
  );
  if (!locked) throw invalid(artifact.root, 'has no locked application');
  const app = await readJson(locked, artifact.source);
  if (!isRecord(app) || !Array.isArray(app.components)) throw invalid(locked, 'is not a locked application');
  const contents = await fetchContents(artifact, locked, { scratch: context.scratch, budget: folder.budget });
  const work: Work = { ...context, folder, locked, contents };
  for (const component of app.components) requireRoom(component, work);
  const components: unknown[] = [];
  for (const component of app.components) components.push(await layOutComponent(component, work));
  const entry = { names: ['locked.json'], origin: originOf(locked) };
  const metadata = withOrigin(app.metadata, artifact);
  await folder.addFile(
    entry,
    encode({ ...app, ...(metadata !== undefined && { metadata }), components }),
    0o644,
  );
}

/**
 * Spin adds the reference that an application was loaded by. Here it is that by digest, so that a pull by tag and one by digest leave the same
 * files; a layout has no such address.
 */
function withOrigin(metadata: unknown, { location, root }: PulledArtifact): unknown {
  if (location.startsWith('oci:')) return metadata;
  const origin = `vnd.fermyon.origin-oci:${location}@${root.digest}`;
  return { ...(isRecord(metadata) ? metadata : {}), origin };
}

async function fetchContents(
  artifact: PulledArtifact,
  locked: Descriptor,
  { scratch, budget }: Pick<SpinContext, 'scratch'> & Pick<StagedFolder, 'budget'>,
): Promise<Contents> {
  const blobs = await scratchFolder(scratch, 'blobs');
  const layers = artifact.manifest.layers.filter((layer) => layer !== locked);
  const [archives, files] = [true, false].map((isArchive) =>
    distinct(layers.filter(({ mediaType }) => (mediaType === archiveType) === isArchive)),
  ) as [readonly Descriptor[], readonly Descriptor[]];
  await writeLayers(
    blobs,
    artifact,
    files.map((layer) => ({ layer, path: encodedDigest(layer.digest) })),
  );
  const contents = new Map<string, string>(
    files.map(({ digest }) => [digest, blobs.pathOf([encodedDigest(digest)])]),
  );
  for (const [index, layer] of archives.entries()) {
    const unpacked = await scratchFolder(scratch, `archive-${index}`);
    // All archives together have what one may have.
    unpacked.budget.bytes = budget.bytes;
    await unpackLayer(unpacked, artifact, layer, { symlinks: 'omit' });
    budget.bytes = unpacked.budget.bytes;
    for (const [digest, path] of await digestsOf(unpacked)) contents.set(digest, path);
  }
  return contents;
}

async function scratchFolder(scratch: string, name: string): Promise<StagedFolder> {
  const path = join(scratch, name);
  await mkdir(path);
  return createStagedFolder(path, { names: 'portable', rooted: false, conflicts: 'refuse' });
}

function distinct(layers: readonly Descriptor[]): readonly Descriptor[] {
  return [...new Map(layers.map((layer) => [layer.digest, layer])).values()];
}

/** The files of an archive by their digests, which is how a locked application refers to them. */
async function digestsOf(folder: StagedFolder): Promise<readonly (readonly [Digest, string])[]> {
  const paths = [...nodesBelow(folder.tree.root)]
    .filter(({ node }) => node.kind === 'file')
    .map(({ names }) => folder.pathOf(names));
  const found: (readonly [Digest, string])[] = [];
  await inParallel(paths, 8, async (path) => {
    const digester = createDigester();
    for await (const chunk of createReadStream(path)) digester.update(chunk as Uint8Array);
    found.push([digester.digest(), path]);
  });
  return found;
}

/** Refuses what would take more space than unpacking may: a component may name one file any number of times. */
function requireRoom(component: unknown, { folder: { budget }, locked, contents }: Work): void {
  for (const digest of digestsIn(component)) {
    const path = contents.get(digest);
    budget.bytes -= path === undefined ? 0 : statSync(path).size;
    if (budget.bytes < 0) throw invalid(locked, 'has files of more bytes than are unpacked at most');
  }
}

/** Of the source of a component, of those of its dependencies, and of its files. */
function digestsIn(component: unknown): readonly string[] {
  const { source, dependencies, files } = isRecord(component) ? component : {};
  const others = isRecord(dependencies) ? Object.values(dependencies) : [];
  const sources = others.map((one) => (isRecord(one) ? one.source : undefined));
  const all = [source, ...sources, ...(Array.isArray(files) ? files : [])];
  return all.flatMap((one) => (isRecord(one) && typeof one.digest === 'string' ? [one.digest] : []));
}

async function layOutComponent(component: unknown, work: Work): Promise<unknown> {
  if (!isRecord(component) || typeof component.id !== 'string')
    throw invalid(work.locked, 'has a component without an id');
  const { id, source, dependencies, files } = component;
  const name = onlyName(id, work);
  const binary = await layOutBinary(source, [`${name}.wasm`], work);
  const others = await layOutDependencies(dependencies, name, work);
  const assets = await layOutFiles(files, name, work);
  return {
    ...component,
    source: binary,
    ...(others && { dependencies: others }),
    ...(assets !== undefined && { files: assets }),
  };
}

/** The id of a component names a file and a folder. */
function onlyName(id: string, { folder, locked }: Work): string {
  const [name = '', ...more] = namesOf(folder, id, locked);
  if (more.length === 0) return name;
  throw invalid(locked, `has the component ${printable(id)}, whose id is not a name`);
}

/** The members of Spin's reference to content, with the path instead of the digest. */
async function layOutBinary(source: unknown, names: readonly string[], work: Work): Promise<unknown> {
  if (!isRecord(source)) throw invalid(work.locked, `has no source for ${printable(names.join('/'))}`);
  await addContent(source, names, work);
  const { digest: _digest, inline: _inline, ...rest } = source;
  return { ...rest, source: urlOf(names, work) };
}

async function layOutDependencies(
  dependencies: unknown,
  component: string,
  work: Work,
): Promise<Record<string, unknown> | undefined> {
  if (!isRecord(dependencies)) return undefined;
  const found: Record<string, unknown> = {};
  for (const [index, [name, dependency]] of Object.entries(dependencies).entries()) {
    if (!isRecord(dependency)) throw invalid(work.locked, `has an invalid dependency ${printable(name)}`);
    const names = ['dependencies', component, `${index}.wasm`];
    found[name] = { ...dependency, source: await layOutBinary(dependency.source, names, work) };
  }
  return found;
}

/** Spin mounts one folder with all files of the component. */
async function layOutFiles(files: unknown, component: string, work: Work): Promise<unknown> {
  if (!Array.isArray(files) || files.length === 0) return undefined;
  const folder = ['assets', component];
  for (const file of files) {
    if (!isRecord(file) || typeof file.path !== 'string')
      throw invalid(work.locked, `has a file of ${printable(component)} without a path`);
    await addContent(file, [...folder, ...namesOf(work.folder, file.path, work.locked)], work);
  }
  return [{ source: urlOf(folder, work), path: '/' }];
}

async function addContent(
  { inline, digest }: Readonly<Record<string, unknown>>,
  names: readonly string[],
  { folder, locked, contents }: Work,
): Promise<void> {
  const entry = { names, origin: originOf(locked) };
  const known = typeof digest === 'string' ? parseDigest(digest) : undefined;
  if (typeof inline === 'string')
    return await folder.addFile(entry, inlineBytes(inline, known, { names, locked }), 0o644);
  const path = known && contents.get(known);
  if (path === undefined)
    throw invalid(locked, `refers to ${printable(names.join('/'))} by a digest that no layer has`);
  await folder.addFile(entry, fileContent(path), 0o644);
}

/** Small content is in the locked application itself, in Base64 without padding. */
function inlineBytes(
  inline: string,
  digest: Digest | undefined,
  { names, locked }: { readonly names: readonly string[]; readonly locked: Descriptor },
): Uint8Array {
  const what = `has ${printable(names.join('/'))} inline`;
  const bytes = Buffer.from(inline, 'base64');
  if (bytes.toString('base64').replace(/=+$/, '') !== inline.replace(/=+$/, ''))
    throw invalid(locked, `${what}, which is not Base64`);
  const digester = createDigester();
  digester.update(bytes);
  if (digest && digester.digest() !== digest) throw invalid(locked, `${what} with another digest`);
  return bytes;
}

function urlOf(names: readonly string[], { path }: Work): string {
  return pathToFileURL(join(path, ...names)).href;
}

function invalid(descriptor: Descriptor, what: string): CodedError {
  return new CodedError('invalid-definition', `${originOf(descriptor)} ${what}`, {
    hint: 'Push the application again: spin registry push <reference>',
  });
}
