/** The format `wasm`: the CNCF Wasm OCI artifact of a module, a component or a WIT package. */

import { titleKey } from '../oci/annotations.ts';
import type { Digest } from '../oci/digest.ts';
import { encode } from '../oci/manifest.ts';
import { baseName } from '../paths.ts';
import type { WasmFacts } from '../wasm/facts.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { onlyFile } from './shared/artifacts.ts';
import { type Binary, findBinaries, proposeBinary } from './shared/binaries.ts';
import { constantCreated } from './shared/image-config.ts';
import { proposeFiles } from './shared/requests.ts';
import { isObjectFile } from './shared/wasm-kinds.ts';

const wasmConfigType = 'application/vnd.wasm.config.v0+json';
const wasmLayerType = 'application/wasm';

/** TAG Runtime, "Wasm OCI Artifact"; the config's reader is oci-wasm, `config.rs`. */
export const wasm: Format = {
  name: 'wasm',
  async detect(context: DetectContext) {
    const binaries = await findBinaries(context, 'wasm');
    return await proposeFiles(binaries, context, (binary) => propose(binary, context));
  },
  pack,
};

function propose(binary: Binary, context: DetectContext): Candidate | undefined {
  const { path, facts, explicit } = binary;
  if (!explicit && isObjectFile(facts)) {
    context.explain(path, 'left out: it is an object file, which is linked into modules');
    return undefined;
  }
  context.explain(path, `is a ${facts.kind}`);
  // wkg finds the versions of a package by semver tags; for other artifacts there is no such rule.
  const { packageName } = facts;
  return {
    ...proposeBinary(binary),
    strictVersion: packageName?.version !== undefined,
    ...(packageName && packageName.version === undefined && { semverTags: true }),
  };
}

async function pack(artifact: Artifact, { packer, inspect }: PackContext): Promise<PackedContent> {
  const path = onlyFile(artifact);
  const facts = await inspect(path);
  const layer = await packer.file(path, wasmLayerType, { [titleKey]: titleOf(path, facts) });
  const config = packer.bytes(encodeConfig(facts, layer.digest), wasmConfigType);
  return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}

/** wkg names the layer of a package after the package (wasm-pkg-client, `publisher.rs`); any other is named after its file. */
function titleOf(path: string, { packageName }: WasmFacts): string {
  return packageName ? `${packageName.name}.wasm` : baseName(path);
}

/**
 * The bytes of the config. `layerDigests` makes configs of different content differ; `component` is required for wasip2 and has no
 * meaning for a module. Lists are sorted: their order in a component has no meaning, and wkg's changes from run to run.
 */
function encodeConfig(facts: WasmFacts, layer: Digest): Uint8Array {
  const component = {
    exports: [...facts.exports].sort(),
    imports: [...facts.imports].sort(),
    target: null,
  };
  return encode({
    created: constantCreated,
    author: null,
    architecture: 'wasm',
    os: facts.kind === 'module' ? 'wasip1' : 'wasip2',
    layerDigests: [layer],
    ...(facts.kind !== 'module' && { component }),
  });
}
