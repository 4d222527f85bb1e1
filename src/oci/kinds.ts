/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */

import { titleKey, unpackKey } from './annotations.ts';
import type { Descriptor } from './descriptor.ts';
import { emptyJsonDigest } from './digest.ts';
import type { Manifest } from './manifest.ts';
import {
  dockerManifestListType,
  dockerManifestType,
  emptyType,
  imageConfigType,
  imageLayerGzipType,
  isImageConfigType,
  isImageLayerType,
  isIndexType,
  lockedAppType,
  octetStreamType,
} from './media-types.ts';

export interface Kind {
  /** For people: `Helm chart`. */
  readonly title: string;
  /** The format of this project that such content has. */
  readonly format?: string;
}

interface Rule extends Kind {
  matches(manifest: Manifest): boolean;
}

const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';

/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
export function artifactTypeOf({ artifactType, config }: Manifest): string | undefined {
  return artifactType ?? (config?.mediaType === emptyType ? undefined : config?.mediaType);
}

function hasType(type: string): (manifest: Manifest) => boolean {
  return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}

function hasLayer(type: string): (manifest: Manifest) => boolean {
  return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}

function hasAnnotation(prefix: string): (manifest: Manifest) => boolean {
  return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}

const spdxTypes: readonly string[] = [
  'application/spdx',
  'application/spdx+json',
  'text/spdx',
  'text/spdx+json',
];
const sigstoreBundles: readonly string[] = [
  'application/vnd.dev.sigstore.bundle.',
  'application/vnd.dev.sigstore.bundle+',
];

/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules: readonly Rule[] = [
  { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
  {
    format: 'cnab',
    title: 'definition of a CNAB bundle',
    matches: hasType('application/vnd.cnab.config.v1+json'),
  },
  {
    format: 'cnab',
    title: 'definition of a CNAB bundle',
    matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
  },
  {
    title: 'image index',
    matches: ({ mediaType }) => mediaType === dockerManifestListType || isIndexType(mediaType),
  },
  {
    format: 'spin',
    title: 'Spin application',
    matches: (manifest) => hasLayer(lockedAppType)(manifest) || manifest.config?.mediaType === lockedAppType,
  },
  {
    format: 'cup',
    title: 'cup controller',
    matches: hasType('application/vnd.io.flipt.cup.controller+type'),
  },
  { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
  { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
  { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
  {
    format: 'flux',
    title: 'Flux artifact',
    matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
  },
  { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
  {
    format: 'kubewarden',
    title: 'Kubewarden policy',
    matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
  },
  {
    format: 'kubewarden',
    title: 'Wasm module as Kubewarden and wasm-to-oci push it',
    matches: hasLayer(wasmToOciLayer),
  },
  {
    format: 'envoy',
    title: 'proxy-wasm filter as an image',
    matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
  },
  // wash up to 0.27 gives its components the layer of proxy-wasm (wasmcloud, crates/wash-lib/src/registry.rs).
  { title: 'wasmCloud component', matches: hasType('application/vnd.wasmcloud.actor.archive.config') },
  {
    title: 'proxy-wasm filter as an artifact',
    matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
  },
  { title: 'Wasm module', matches: hasLayer('application/wasm') },
  {
    title: 'Wasm component',
    matches: hasLayer('application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'),
  },
  {
    title: 'wasmCloud provider',
    matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
  },
  { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
  {
    title: 'policies of conftest',
    matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
  },
  { title: 'Sigstore bundle', matches: isSigstoreBundle },
  { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
  { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
  { title: 'in-toto attestation', matches: isInToto },
  // cosign up to 2.
  { title: 'cosign attestation', matches: hasLayer('application/vnd.dsse.envelope.v1+json') },
  { title: 'SPDX bill of materials', matches: hasAnyType(...spdxTypes) },
  {
    title: 'CycloneDX bill of materials',
    matches: hasAnyType('application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+xml'),
  },
  { title: containerImage, matches: isImage },
];

/** What oras and its predecessors write where the user states no type. */
const unknownTypes: readonly string[] = [
  'application/vnd.unknown.config.v1+json',
  'application/vnd.unknown.artifact.v1',
];

/** The kind of a manifest or an index; that of an unknown type is named after the type. */
export function kindOf(manifest: Manifest): Kind {
  const rule = rules.find(({ matches }) => matches(manifest));
  if (rule) return { title: rule.title, ...(rule.format && { format: rule.format }) };
  const type = artifactTypeOf(manifest);
  const isUnknown = type === undefined || unknownTypes.includes(type);
  return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}

/**
 * The config of OPA's documentation is an image config of `{}`, with which no image can run; the client `policy` marks its bundles
 * (opcr-io/policy, pkg/app/build.go).
 */
function isOpaBundle(manifest: Manifest): boolean {
  const { config } = manifest;
  const hasNoConfig = config?.mediaType === imageConfigType && config.digest === emptyJsonDigest;
  return (
    (hasNoConfig || hasAnnotation('org.openpolicyregistry.type')(manifest)) &&
    hasLayer(imageLayerGzipType)(manifest)
  );
}

/** What Docker accepts as the type of the config of its own images, since registries and early versions stated it (moby, distribution/config.go). */
const dockerConfigTypes: readonly string[] = [octetStreamType, 'application/json', 'text/html'];

/** True for a config with the type of an image. */
export function hasImageConfig({ mediaType, config, layers }: Manifest): boolean {
  if (!config) return false;
  const isOfDocker = mediaType === dockerManifestType && dockerConfigTypes.includes(config.mediaType);
  return isImageConfigType(config.mediaType) || (isOfDocker && layers.some(isOfImage));
}

function isOfImage(layer: Descriptor): boolean {
  return isImageLayerType(layer.mediaType);
}

/** Artifacts of clients such as ORAS may have the config of an image as well, with layers that no image has. */
function isImage(manifest: Manifest): boolean {
  const { layers } = manifest;
  if (!hasImageConfig(manifest)) return false;
  return layers.length === 0 || layers.some(isOfImage);
}

function isSigstoreBundle(manifest: Manifest): boolean {
  const type = artifactTypeOf(manifest);
  return sigstoreBundles.some((beginning) => type?.startsWith(beginning));
}

/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest: Manifest): boolean {
  return artifactTypeOf(manifest)?.includes('in-toto') || hasLayer('application/vnd.in-toto+json')(manifest);
}

function hasAnyType(...types: readonly string[]): (manifest: Manifest) => boolean {
  return (manifest) =>
    types.includes(artifactTypeOf(manifest) ?? '') ||
    manifest.layers.some(({ mediaType }) => types.includes(mediaType));
}

/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
export function withPlatform(
  kind: Kind,
  platform: { readonly architecture?: unknown; readonly os?: unknown },
): Kind {
  if (kind.format === 'wasm' && platform.os === 'wasip1') return { ...kind, title: 'Wasm module' };
  if (kind.format === 'wasm' && platform.os === 'wasip2') return { ...kind, title: 'Wasm component' };
  const isImage = kind.title === containerImage;
  const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
  return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}

const fileSystem = 'file system';
const layerTitles: readonly (readonly [RegExp, string])[] = [
  [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
  [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
  [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
  [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
  [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
  [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
  [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
  [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
  [/\+wasm$|^application\/wasm$/, 'Wasm'],
  [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\..*\+encrypted$/, 'encrypted file system'],
  [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, fileSystem],
  [/in-toto/, 'attestation'],
  [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];

/**
 * What a layer holds, for people; `undefined` for an unknown type. Layers of images have no titles: with one, the type is that which
 * ORAS gives to every file (oras-go, content.go).
 */
export function layerTitle({ mediaType, annotations }: Descriptor): string | undefined {
  const title = layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
  if (title !== fileSystem || annotations?.[titleKey] === undefined) return title;
  return annotations[unpackKey] === 'true' ? 'folder' : 'file';
}
