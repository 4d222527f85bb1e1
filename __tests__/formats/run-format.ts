/** Runs one format on a fixture: what it proposes, what it packs, and that as an image layout for real clients. */

import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { TestContext } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { CodedError } from '../../src/errors.ts';
import type { Artifact } from '../../src/formats/artifact.ts';
import type { Candidate, Format, FormatRequest, Problem } from '../../src/formats/format.ts';
import { isRecord } from '../../src/json.ts';
import { openLayoutWriter } from '../../src/layout/writer.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { digestOf } from '../../src/oci/digest.ts';
import type { ImageManifest } from '../../src/oci/manifest.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { type Contents, createContents } from '../../src/pack/contents.ts';
import { createPacker } from '../../src/pack/packer.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { copyGraph } from '../../src/store/copy.ts';
import { openFiles } from '../../src/workspace/disk.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';

/** The workspace of a fixture, such as `wasm/component`. */
export async function openFixture(name: string): Promise<Workspace> {
  const path = join(import.meta.dirname, name, 'workspace');
  // The manifests of this project do not apply to its fixtures.
  return await openFiles({ path, exclude: [], skip: [], top: path });
}

export interface Detected {
  readonly candidates: readonly Candidate[];
  /** `path: decision` lines. */
  readonly explained: readonly string[];
  readonly warnings: readonly string[];
}

/** Lets a format detect, as the plan does. Throws the first problem that it reports. */
export async function detect(
  format: Format,
  workspace: Workspace,
  requests: readonly FormatRequest[] = [],
): Promise<Detected> {
  const { problems, ...detected } = await detectAll(format, workspace, requests);
  for (const { error } of problems) throw error;
  return detected;
}

/** Lets a format detect, as the plan does, and returns also what it reports. */
export async function detectAll(
  format: Format,
  workspace: Workspace,
  requests: readonly FormatRequest[] = [],
): Promise<Detected & { readonly problems: readonly Problem[] }> {
  const [explained, warnings, problems]: [string[], string[], Problem[]] = [[], [], []];
  const candidates = await format.detect({
    workspace,
    requests,
    inspect: createInspector(workspace),
    explain: (path, decision) => explained.push(`${path}: ${decision}`),
    warn: (line) => warnings.push(line),
    report: (problem) => problems.push(problem),
  });
  return { candidates, explained, warnings, problems };
}

/** The only candidate. */
export async function detectOne(
  format: Format,
  workspace: Workspace,
  requests: readonly FormatRequest[] = [],
): Promise<Candidate> {
  const { candidates } = await detect(format, workspace, requests);
  const [candidate] = candidates;
  assert.equal(candidates.length, 1);
  assert.ok(candidate);
  return candidate;
}

export interface PackedFixture {
  readonly root: Descriptor;
  readonly contents: Contents;
  /** The manifest's body, decoded. */
  readonly manifest: ImageManifest & { readonly mediaType?: string; readonly schemaVersion?: number };
  /** Bytes of anything packed. */
  bytes(descriptor: Descriptor): Promise<Buffer>;
}

/** Packs a candidate with its own annotations only. */
export async function pack(
  format: Format,
  workspace: Workspace,
  candidate: Candidate,
): Promise<PackedFixture> {
  return await packArtifact(format, workspace, artifactOf(format, candidate));
}

export async function packArtifact(
  format: Format,
  workspace: Workspace,
  artifact: Artifact,
): Promise<PackedFixture> {
  const contents = createContents();
  const scratch = async () => assert.fail('a fixture is too small to need scratch space');
  const packer = createPacker({ workspace, contents, scratch });
  const inspect = createInspector(workspace);
  const open = async () => assert.fail('no reference to open');
  const packed = () => assert.fail('no other artifact is packed');
  const { root } = await format.pack(artifact, { workspace, packer, inspect, open, packed });
  const bytes = (descriptor: Descriptor) => buffer(contents.fetch(descriptor) as Readable);
  return { root, contents, bytes, manifest: JSON.parse(String(await bytes(root))) };
}

export function artifactOf(format: Format, candidate: Candidate): Artifact {
  const found = Object.entries(candidate.annotations ?? {}).map(([key, { value }]) => [key, value] as const);
  const annotations = Object.fromEntries(found);
  return { name: 'fixture', format: format.name, files: candidate.files, tags: [], annotations };
}

/** Writes what was packed to an image layout with the tag `fixture-latest`, which is removed after the test. */
export async function writeLayout({ root, contents }: PackedFixture, test: TestContext): Promise<string> {
  const folder = await temporaryFolder(test);
  const target = (await openLayoutWriter(folder)).store('fixture');
  await copyGraph(root, contents, target, { known: new Set(), concurrency: 4 });
  await target.tag(root, parseTag('latest'));
  return folder;
}

export async function temporaryFolder(test: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'owp-format-'));
  test.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

export interface ReadEntry {
  readonly path: string;
  readonly mode: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** Entries of a USTAR archive in gzip, and the digest of the archive. */
export function readLayer(gzip: Uint8Array): {
  readonly entries: readonly ReadEntry[];
  readonly diffId: string;
} {
  const tar = gunzipSync(gzip);
  const entries: ReadEntry[] = [];
  for (let at = 0; tar[at]; ) {
    const field = (from: number, length: number) => {
      return tar
        .toString('utf8', at + from, at + from + length)
        .replace(/\0.*$/s, '')
        .trim();
    };
    const size = Number.parseInt(field(124, 12), 8);
    const bytes = tar.subarray(at + 512, at + 512 + size);
    entries.push({ path: field(0, 100), mode: field(100, 8), type: field(156, 1), bytes });
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return { entries, diffId: digestOf(tar) };
}

/** Matches a `CodedError` by its code and parts of its message and hint. */
export function fails(code: string, message: RegExp, hint?: RegExp): (error: unknown) => true {
  return (error) => {
    assert.ok(error instanceof CodedError, String(error));
    assert.equal(error.code, code);
    assert.match(error.message, message);
    if (hint) assert.match(error.hint, hint);
    return true;
  };
}

/** A member of decoded JSON, by its path. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}
