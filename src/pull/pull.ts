/** A pull: references are opened, everything is laid out and verified where nobody sees it, and then it appears. */

import { CodedError } from '../errors.ts';
import { checkLinks } from '../folder/links.ts';
import { type OutputFolder, openOutputFolder } from '../folder/output-folder.ts';
import { createStagedFolder, type StagedFolder } from '../folder/staged-folder.ts';
import { nodesBelow } from '../folder/tree.ts';
import type { Annotations, Descriptor } from '../oci/descriptor.ts';
import type { Digest } from '../oci/digest.ts';
import { emptyType } from '../oci/media-types.ts';
import type { ReadStore } from '../store/store.ts';
import { printable } from '../text.ts';
import type { PulledArtifact } from './artifact.ts';
import type { Criterion } from './criteria.ts';
import { type Layout, layoutOf } from './lay-out.ts';
import type { LayerChoice } from './layer-selection.ts';
import type { Operation } from './operation.ts';
import { select } from './select.ts';
import { artifactFolder, selectedName } from './target-names.ts';

/** A reference that has been opened. */
export interface OpenedReference {
  /** As the user wrote it. */
  readonly reference: string;
  readonly root: Descriptor;
  readonly source: ReadStore;
  readonly location: string;
}

export interface PullRequest {
  readonly output: string;
  readonly overwrite: boolean;
  readonly criteria: readonly Criterion[];
  readonly layers: readonly LayerChoice[];
  readonly operation?: Operation;
  readonly entrypointOnly: boolean;
  readonly concurrency: number;
  note(line: string): void;
}

/** What lies in the output folder. */
export interface Pulled {
  readonly reference: string;
  readonly location: string;
  readonly digest: Digest;
  /** Format of the artifact, or `other`. */
  readonly kind: string;
  /** The folder, as the user named it. */
  readonly path: string;
  /** Paths of the files and links below the folder, sorted. */
  readonly files: readonly string[];
  readonly annotations: Annotations;
  /** Of the layers of the artifact, or of those that were chosen, in their order, each once. */
  readonly mediaTypes: readonly string[];
}

interface Prepared {
  readonly artifact: PulledArtifact;
  readonly layout: Layout;
  readonly output: OutputFolder;
  readonly folder: StagedFolder;
}

/** Everything is laid out before anything appears; after an error nothing has. */
export async function pull(
  opened: readonly OpenedReference[],
  request: PullRequest,
): Promise<readonly Pulled[]> {
  const outputs: OutputFolder[] = [];
  try {
    const artifacts: PulledArtifact[] = [];
    for (const one of opened) artifacts.push(await choose(one, request));
    const prepared = new Map<string, Prepared>();
    for (const artifact of artifacts) {
      // A tag and a digest may name one artifact, which lies in one folder.
      if (prepared.has(keyOf(artifact))) continue;
      const output = await openOutputFolder(folderOf(artifact, artifacts.length, request));
      outputs.push(output);
      const ready = prepare(artifact, output, request);
      const done = await (artifacts.length === 1 ? ready : ready.catch(throwNaming(artifact)));
      prepared.set(keyOf(artifact), done);
    }
    for (const { output, folder } of prepared.values()) output.check(folder.tree, request);
    for (const { output, folder } of prepared.values()) output.place(folder.tree, request);
    return artifacts.flatMap((artifact) => {
      const ready = prepared.get(keyOf(artifact));
      return ready ? [describe({ ...ready, artifact })] : [];
    });
  } finally {
    // The first one may have created the folders of the others.
    for (const output of outputs.reverse()) output.discard();
  }
}

async function choose(
  { reference, root, source, location }: OpenedReference,
  { criteria, concurrency, note }: PullRequest,
): Promise<PulledArtifact> {
  const selected = await select(root, criteria, { reference, location, source, concurrency });
  const { descriptor, manifest } = selected;
  const name = selectedName(location, root, selected);
  return { reference, location, root: descriptor, manifest, source, name, concurrency, note };
}

function keyOf({ location, root }: PulledArtifact): string {
  return `${location}@${root.digest}`;
}

function folderOf({ location, root }: PulledArtifact, count: number, { output }: PullRequest): string {
  return count === 1 ? output : `${output.replace(/\/+$/, '')}/${artifactFolder(location, root.digest)}`;
}

async function prepare(
  artifact: PulledArtifact,
  output: OutputFolder,
  { operation, layers, entrypointOnly }: PullRequest,
): Promise<Prepared> {
  const own = await layoutOf(artifact, entrypointOnly);
  const isOwn = operation === undefined && layers.length === 0;
  const layout = isOwn
    ? own
    : (await import('./operation.ts')).layoutForOperation(own.kind, artifact, operation, layers);
  const folder = createStagedFolder(output.content, layout.folder);
  await layout.write(folder, { path: output.path, scratch: output.scratch });
  checkLinks(folder);
  if (folder.tree.root.children.size === 0) artifact.note(emptyNote(artifact));
  return { artifact, layout, output, folder };
}

/** Such as an artifact that is its annotations or its config alone. */
function emptyNote({ reference, manifest: { layers, config } }: PulledArtifact): string {
  const isOwn = config !== undefined && config.mediaType !== emptyType && config.size > 2;
  const only = isOwn ? `, only a config of the type ${config.mediaType}` : '';
  const why = layers.length === 0 ? 'it has no layers' : 'its layers hold none';
  return `${printable(reference)} has no files: ${why}${only}`;
}

/** Of several references, an error about content says which one it is about. */
function throwNaming({ reference, location }: PulledArtifact): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof CodedError)) throw error;
    const { code, message, hint } = error;
    if (message.includes(location) || message.includes(printable(reference))) throw error;
    throw new CodedError(code, `${printable(reference)}: ${message}`, { hint, cause: error });
  };
}

function describe({ artifact, layout, output, folder }: Prepared): Pulled {
  const { reference, location, root, manifest } = artifact;
  const files = [...nodesBelow(folder.tree.root)]
    .filter(({ node }) => node.kind !== 'folder')
    .map(({ names }) => names.join('/'))
    .sort();
  const { kind, layers = manifest.layers } = layout;
  const mediaTypes = [...new Set(layers.map(({ mediaType }) => mediaType))];
  return {
    reference,
    location,
    digest: root.digest,
    kind,
    path: output.shown,
    files,
    annotations: manifest.annotations,
    mediaTypes,
  };
}
