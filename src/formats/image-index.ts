/** The format `index`: an OCI index over artifacts of this run and content of registries. */

import { CodedError } from '../errors.ts';
import { titleKey, versionKey } from '../oci/annotations.ts';
import { type Annotations, bare, type Descriptor } from '../oci/descriptor.ts';
import { beginsWithHost } from '../oci/host.ts';
import { type Manifest, manifestSizeLimit, parseManifest } from '../oci/manifest.ts';
import { parseReference } from '../oci/reference.ts';
import { importGraph } from '../pack/import-graph.ts';
import { readVerified } from '../store/verify.ts';
import { printable } from '../text.ts';
import type { Artifact } from './artifact.ts';
import type {
  Candidate,
  DetectContext,
  Format,
  FormatRequest,
  PackContext,
  PackedContent,
} from './format.ts';
import { collect } from './shared/requests.ts';

/** image-spec v1.1.1, image-index.md. */
export const index: Format = { name: 'index', detect, pack };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const candidates: Candidate[] = [];
  for (const request of context.requests) {
    const candidate = await collect(context, { files: [], named: true }, () => propose(request));
    if (candidate) candidates.push(candidate);
  }
  return candidates;
}

/** `index:<name>` lists every other artifact of the run, `index:<name> <member> …` these, in this order. */
function propose({ argument = '' }: FormatRequest): Candidate {
  const [name, ...members] = argument.split(/\s+/).filter((word) => word !== '');
  if (name === undefined) throw withoutName();
  const references = members.filter(beginsWithHost);
  for (const reference of references) parseReference(reference);
  return {
    files: [],
    claims: [],
    name: { value: name, origin: 'formats input' },
    explicit: true,
    needs: members.length > 0 ? members : 'all',
    references,
  };
}

async function pack(artifact: Artifact, context: PackContext): Promise<PackedContent> {
  const children: Descriptor[] = [];
  for (const member of artifact.needs ?? []) {
    if (beginsWithHost(member)) children.push(await importMember(member, context));
    else for (const child of await packedMembers(member, context)) children.push(child);
  }
  if (children.length === 0) throw withoutMembers(artifact);
  return { root: context.packer.index({ manifests: children, annotations: artifact.annotations }) };
}

async function packedMembers(name: string, { packed, packer }: PackContext): Promise<readonly Descriptor[]> {
  const children: Descriptor[] = [];
  for (const { artifact, root } of packed(name)) {
    const manifest = await readManifest(root, packer.contents.fetch(root));
    children.push(child(root, manifest, { title: artifact.name, version: artifact.version }));
  }
  return children;
}

/** Content of another repository is copied into this one, since an index may only list content of its own repository. */
async function importMember(reference: string, { open, packer }: PackContext): Promise<Descriptor> {
  const { root, source } = await open(reference);
  await importGraph(root, source, packer);
  const manifest = await readManifest(root, packer.contents.fetch(root));
  const { name } = parseReference(reference);
  const { [titleKey]: title = name.split('/').at(-1), [versionKey]: version } = manifest.annotations;
  return child(root, manifest, { title, version });
}

type Stream = ReturnType<PackContext['packer']['contents']['fetch']>;

async function readManifest(root: Descriptor, stream: Stream): Promise<Manifest> {
  return parseManifest(await readVerified(stream, root, manifestSizeLimit), root.digest, root.mediaType);
}

interface Label {
  readonly title: string | undefined;
  readonly version: string | undefined;
}

/**
 * Clients select a child by type or title, never by platform: those that look for a platform take the first child without one
 * (go-containerregistry pkg/v1/remote/index.go).
 */
function child(root: Descriptor, manifest: Manifest, { title, version }: Label): Descriptor {
  const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
  const annotations: Annotations = {
    ...(title !== undefined && { [titleKey]: title }),
    ...(version !== undefined && { [versionKey]: version }),
  };
  return { ...bare(root), annotations, ...(artifactType !== undefined && { artifactType }) };
}

function withoutName(): CodedError {
  return new CodedError('input', 'formats: index has no name', {
    hint: 'Name it, and its members unless it lists all artifacts: formats: index:<name> <member> <member>',
  });
}

function withoutMembers({ name }: Artifact): CodedError {
  return new CodedError('input', `the index ${printable(name)} would have no members`, {
    hint: 'Name the formats of its members as well, for instance formats: wasm',
  });
}
