/** The format `kubewarden`: an annotated policy as `kwctl push` packs it. */

import { CodedError } from '../errors.ts';
import { authorsKey, descriptionKey, licensesKey, sourceKey, urlKey } from '../oci/annotations.ts';
import { emptyJson } from '../oci/descriptor.ts';
import { pathWord } from '../shell-word.ts';
import { isGenericStem, isSameName, stemsOf } from '../stems.ts';
import { printable } from '../text.ts';
import type { WithOrigin } from '../with-origin.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { readMetadata } from './kubewarden/metadata.ts';
import { onlyFile } from './shared/artifacts.ts';
import { type Binary, findBinaries } from './shared/binaries.ts';
import { proposeFiles } from './shared/requests.ts';
import { isKubewardenPolicy } from './shared/wasm-kinds.ts';

/** The media types of wasm-to-oci, which Kubewarden uses; it does not pull a manifest with a layer of any other type. */
const policyConfigType = 'application/vnd.wasm.config.v1+json';
const policyLayerType = 'application/vnd.wasm.content.layer.v1+wasm';

/** kwctl, `push.rs`. */
export const kubewarden: Format = {
  name: 'kubewarden',
  async detect(context: DetectContext) {
    const binaries = await findBinaries(context, 'kubewarden');
    return await proposeFiles(binaries, context, async (binary) => {
      if (isKubewardenPolicy(binary.facts)) return await propose(binary, context);
      if (binary.explicit) throw notAnnotated(binary.path);
      return undefined;
    });
  },
  pack,
};

async function propose({ path, facts, explicit }: Binary, context: DetectContext): Promise<Candidate> {
  context.explain(path, 'is an annotated Kubewarden policy');
  const { annotations } = await readMetadata(path, facts, context.workspace);
  const lines = singleLines(annotations, path, context);
  const name = lines['io.kubewarden.policy.title'];
  const version = lines['io.kubewarden.policy.version'];
  return {
    files: [path],
    kind: 'policy',
    ...(name && isMeaningful(name.value, path) && { name }),
    ...(version?.value && { version }),
    annotations: { ...predefined(lines), ...lines },
    explicit,
  };
}

/** Templates of policies have titles such as `policy`, and a title that is the stem of the file says no more than the file. */
function isMeaningful(title: string, path: WorkspacePath): boolean {
  const isOwn = title !== '' && !/\.wasm$/i.test(title) && !isGenericStem(title);
  return isOwn && !stemsOf(path).some((stem) => isSameName(stem, title));
}

/**
 * `kwctl push` trims values and drops those with several lines (`push.rs`, `build_oci_annotations`): in Rust a carriage return
 * alone does not end a line, and U+0085 is white space but U+FEFF is not.
 */
function singleLines(
  annotations: Readonly<Record<string, string>>,
  path: WorkspacePath,
  { explain }: DetectContext,
): Readonly<Record<string, WithOrigin>> {
  const kept: [string, WithOrigin][] = [];
  for (const [key, text] of Object.entries(annotations)) {
    const own = printable(key, 100);
    const lineEnd = text.indexOf('\n');
    const isLong = lineEnd >= 0 && lineEnd < text.length - 1;
    if (isLong) explain(path, `is published without the annotation ${own}, which has several lines`);
    else kept.push([key, { value: trimWhiteSpace(text), origin: `policy metadata "${own}"` }]);
  }
  return Object.fromEntries(kept);
}

function trimWhiteSpace(text: string): string {
  const isBlank = (at: number) => /^\p{White_Space}$/u.test(text.charAt(at));
  let [start, end] = [0, text.length];
  while (start < end && isBlank(start)) start += 1;
  while (end > start && isBlank(end - 1)) end -= 1;
  return text.slice(start, end);
}

/** The keys of image-spec that correspond to a policy's own; kwctl writes the first of them only. */
const predefinedKeys: readonly (readonly [string, string])[] = [
  [sourceKey, 'source'],
  [descriptionKey, 'description'],
  [licensesKey, 'license'],
  [urlKey, 'url'],
  [authorsKey, 'author'],
];

function predefined(lines: Readonly<Record<string, WithOrigin>>): Readonly<Record<string, WithOrigin>> {
  const found: Record<string, WithOrigin> = {};
  for (const [key, own] of predefinedKeys) {
    const line = lines[`io.kubewarden.policy.${own}`];
    if (line?.value) found[key] = line;
  }
  return found;
}

async function pack(artifact: Artifact, { packer }: PackContext): Promise<PackedContent> {
  const layer = await packer.file(onlyFile(artifact), policyLayerType);
  const config = packer.bytes(emptyJson, policyConfigType);
  return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}

function notAnnotated(path: WorkspacePath): CodedError {
  return new CodedError('unsupported', `${printable(path)} has no section io.kubewarden.metadata`, {
    hint: `Annotate it: kwctl annotate -m metadata.yml -o annotated-policy.wasm ${pathWord(printable(path))}`,
  });
}
