/** The metadata files of an image layout, `oci-layout` and `index.json`: parsed within limits, whichever tool wrote them. */

import { CodedError } from '../errors.ts';
import { isRecord, parseJson, showText } from '../json.ts';
import { refNameKey } from '../oci/annotations.ts';
import { bare, type Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { readDescriptor } from '../oci/manifest.ts';
import { shellWord } from '../shell-word.ts';
import { printable } from '../text.ts';
import { indexFile, type LayoutFiles, versionFile } from './files.ts';

/** The version of image layouts that this project reads and writes. */
const version = '1.0.0';
/** Content of the `oci-layout` file. */
export const versionFileContent: string = JSON.stringify({ imageLayoutVersion: version });

const versionSizeLimit = 4096;
/** Bytes; some 50,000 entries, more than clients load. */
const indexSizeLimit = 16 * 1024 * 1024;

/** An entry of `index.json` with all its members, also those of other tools. */
export type Entry = Readonly<Record<string, unknown>>;

export interface LayoutIndex {
  /** All members of `index.json`. */
  readonly members: Readonly<Record<string, unknown>>;
  readonly entries: readonly Entry[];
}

/** Throws `invalid-layout` unless `oci-layout` is present and has a supported version. */
export async function requireVersion(files: LayoutFiles): Promise<void> {
  const content = await readObject(files, versionFile, versionSizeLimit);
  if (!content) throw (await otherForm(files)) ?? missing(files, versionFile);
  const found = content.imageLayoutVersion;
  if (found === version) return;
  const shown = printable(showText(found), 40);
  throw invalid(files, versionFile, `has the version ${shown}, and only ${version} is supported`);
}

/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
export async function readIndex(files: LayoutFiles): Promise<LayoutIndex | undefined> {
  const members = await readObject(files, indexFile, indexSizeLimit);
  if (!members) return undefined;
  const entries = members.manifests ?? [];
  if (!Array.isArray(entries) || !entries.every(isRecord))
    throw invalid(files, indexFile, 'is invalid: "manifests" must be an array of objects');
  return { members, entries };
}

/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
export async function requireIndex(files: LayoutFiles): Promise<LayoutIndex> {
  const index = await readIndex(files);
  if (!index) throw missing(files, indexFile);
  return index;
}

/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
export function descriptorsOf(files: LayoutFiles, { entries }: LayoutIndex): readonly Descriptor[] {
  return entries.map((entry) => readDescriptor(entry, nameOf(files, indexFile)));
}

/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
export function findEntry(
  files: LayoutFiles,
  { entries }: LayoutIndex,
  wanted: { readonly refName: string } | { readonly digest: Digest },
): Descriptor | undefined {
  const found = entries.find((entry) =>
    'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest,
  );
  if (!found) return undefined;
  const { artifactType, ...descriptor } = readDescriptor(found, nameOf(files, indexFile));
  return { ...bare(descriptor), ...(artifactType && { artifactType }) };
}

/** The `org.opencontainers.image.ref.name` annotation of an entry. */
export function refNameOf(entry: Entry): unknown {
  return isRecord(entry.annotations) ? entry.annotations[refNameKey] : undefined;
}

async function readObject(
  files: LayoutFiles,
  name: string,
  limit: number,
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const bytes = await files.read(name, limit + 1);
  if (!bytes) return undefined;
  if (bytes.byteLength > limit) throw invalid(files, name, `is larger than ${limit} bytes`);
  const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
  if (!isRecord(value)) throw invalid(files, name, 'is not a JSON object');
  return value;
}

function parse(bytes: Uint8Array, toError: (cause: unknown) => CodedError): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw toError(cause);
  }
}

function nameOf({ path }: LayoutFiles, name: string): string {
  return `${path}/${name}`;
}

function missing({ path }: LayoutFiles, name: string): CodedError {
  return new CodedError('invalid-layout', `${printable(path)} is not an image layout: it has no ${name}`, {
    hint: recreateHint,
  });
}

/** What other layouts are, by the name that skopeo has for them, which converts them. */
const otherForms = {
  'docker-archive': 'an archive of docker save, before version 25, or of podman save',
  dir: 'a folder that skopeo copy has written to dir:',
} as const;

async function otherForm(files: LayoutFiles): Promise<CodedError | undefined> {
  const start = (await files.read('manifest.json', 64)) ?? new Uint8Array();
  const [first] = new TextDecoder().decode(start).trimStart();
  const transport = first === '[' ? 'docker-archive' : first === '{' ? 'dir' : undefined;
  if (transport === undefined) return undefined;
  const what = `${printable(files.path)} is ${otherForms[transport]}, and not an image layout`;
  return new CodedError('invalid-layout', what, {
    hint: `Convert it: skopeo copy ${shellWord(printable(`${transport}:${files.path}`))} oci:./out`,
  });
}

function invalid(files: LayoutFiles, name: string, what: string, cause?: unknown): CodedError {
  return new CodedError('invalid-layout', `${printable(nameOf(files, name))} ${what}`, {
    hint: recreateHint,
    cause,
  });
}

/** The hint of errors about a layout that another tool has written. */
export const recreateHint = 'Recreate the image layout with the tool that wrote it, or use another one.';
