/** Deploy files: what each kind of file says of the artifacts of a run, always by digest. */

import type { DeployKind } from '../inputs/deploy-inputs.ts';
import { isRecord, parseJson } from '../json.ts';
import { baseName } from '../paths.ts';
import { printable } from '../text.ts';
import { type Deployed, variableName } from './deployed.ts';

/** The first words of every file that has comments: a file without them was written by somebody else and is not replaced. */
const mark = '# Written by oci-wasm-publish';

/** The text of a file of this kind. */
export function deployFile(kind: DeployKind, artifacts: readonly Deployed[]): string {
  return texts[kind](artifacts);
}

/** What a file of this kind leaves out, as the end of a sentence about it; empty where it names everything. */
export function leftOut(kind: DeployKind, artifacts: readonly Deployed[]): string {
  const names = kind === 'kustomize' ? ambiguousImages(artifacts) : [];
  if (names.length === 0) return '';
  const shown = names.slice(0, 5).map((name) => printable(name, 100));
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return `replaces no image ${shown.join(', ')}${more}: several artifacts have that name`;
}

/** True for a file that a run has written, and for an empty one. */
export function isReplaceable(kind: DeployKind, text: string): boolean {
  if (text.trim() === '' || text.startsWith(mark)) return true;
  return kind === 'terraform' && isOurJson(text);
}

function isOurJson(text: string): boolean {
  try {
    const value = parseJson(text);
    return isRecord(value) && Object.keys(value).join() === 'artifacts';
  } catch {
    return false;
  }
}

const texts: Readonly<Record<DeployKind, (artifacts: readonly Deployed[]) => string>> = {
  kustomize,
  flux,
  terraform,
  env,
};

/** Fields with an image in resources that run Wasm; kustomize itself knows those of pods. */
const imageFields: readonly (readonly [kind: string, path: string])[] = [
  ['SpinApp', 'spec/image'],
  ['WorkloadDeployment', 'spec/template/spec/components[]/image'],
  ['WorkloadDeployment', 'spec/template/spec/service/image'],
  ['Workload', 'spec/components[]/image'],
  ['Workload', 'spec/service/image'],
  ['EnvoyExtensionPolicy', 'spec/wasm[]/code/image/url'],
];

/** A component of kustomize, whose images count for all resources of the kustomization that lists it. JSON texts are YAML. */
function kustomize(artifacts: readonly Deployed[]): string {
  const images = imagesOf(artifacts);
  const image = ({ name, one }: Image, indent: string) =>
    [`name: ${quoted(name)}`, `newName: ${quoted(one.repository)}`, `digest: ${quoted(one.digest)}`].join(
      `\n${indent}`,
    );
  const fields = imageFields.map(([kind, path]) => `      - { kind: ${kind}, path: ${quoted(path)} }`);
  const transformer = (entry: Image) =>
    [
      '  - |-',
      '    apiVersion: builtin',
      '    kind: ImageTagTransformer',
      `    metadata: { name: ${quoted(resourceName(entry.name))} }`,
      '    imageTag:',
      `      ${image(entry, '      ')}`,
      '    fieldSpecs:',
      ...fields,
    ].join('\n');
  return [
    `${mark}, which replaces it in each run; list its folder under "components" of a kustomization.`,
    'apiVersion: kustomize.config.k8s.io/v1alpha1',
    'kind: Component',
    `images:${images.length === 0 ? ' []' : ''}`,
    ...images.map((entry) => `  - ${image(entry, '    ')}`),
    `transformers:${images.length === 0 ? ' []' : ''}`,
    ...images.map(transformer),
    '',
  ].join('\n');
}

interface Image {
  /** As a resource may name it. */
  readonly name: string;
  readonly one: Deployed;
}

/** By repository and by name. What would be several artifacts is left out: kustomize would take the first, whichever is meant. */
function imagesOf(artifacts: readonly Deployed[]): readonly Image[] {
  const several = ambiguousImages(artifacts);
  return namedImages(artifacts).filter(({ name }) => !several.includes(name));
}

/** Names of images that would be several artifacts, each once. */
function ambiguousImages(artifacts: readonly Deployed[]): readonly string[] {
  const byName = Map.groupBy(namedImages(artifacts), ({ name }) => name);
  return [...byName].flatMap(([name, images]) => (images.length > 1 ? [name] : []));
}

function namedImages(artifacts: readonly Deployed[]): readonly Image[] {
  return artifacts.flatMap((one) =>
    [...new Set([one.repository, baseName(one.name)])].map((name) => ({ name, one })),
  );
}

const fluxSources: readonly string[] = [
  'application/vnd.cncf.flux.config.v1+json',
  'application/vnd.cncf.helm.config.v1+json',
];

/** Patches of OCIRepositories: those of folders and charts or, where there are none, of everything. */
function flux(artifacts: readonly Deployed[]): string {
  const sources = artifacts.filter(({ artifactType = '' }) => fluxSources.includes(artifactType));
  const patches = (sources.length > 0 ? sources : artifacts).map((one) =>
    [
      'apiVersion: source.toolkit.fluxcd.io/v1',
      'kind: OCIRepository',
      `metadata: { name: ${quoted(resourceName(one.key))} }`,
      'spec:',
      `  url: ${quoted(`oci://${one.repository}`)}`,
      `  ref: { digest: ${quoted(one.digest)} }`,
      '',
    ].join('\n'),
  );
  return `${mark}, which replaces it in each run; list it under "patches" of a kustomization.\n${patches.join('---\n')}`;
}

/** One variable, `artifacts`: a map of objects by name. */
function terraform(artifacts: readonly Deployed[]): string {
  const entries = artifacts.map(({ key, repository, digest, reference, tags }) => [
    key,
    { repository, digest, reference, tags },
  ]);
  return `${JSON.stringify({ artifacts: Object.fromEntries(entries) }, undefined, 2)}\n`;
}

/** `CART_REFERENCE=ghcr.io/acme/shop/cart@sha256:…`, for shells, Docker and every reader of `.env` files: no value needs quotes. */
function env(artifacts: readonly Deployed[]): string {
  const lines = artifacts.flatMap(({ key, repository, digest, reference, tags: [tag] }) => {
    const name = environmentName(key);
    return [
      `${name}_REFERENCE=${reference}`,
      `${name}_REPOSITORY=${repository}`,
      `${name}_DIGEST=${digest}`,
      ...(tag === undefined ? [] : [`${name}_TAG=${tag}`]),
    ];
  });
  return `${[`${mark}, which replaces it in each run.`, ...lines].join('\n')}\n`;
}

/** A name cannot begin with a digit, and must not be one that runners use. */
function environmentName(key: string): string {
  const name = variableName(key);
  return /^(?:\d|(?:GITHUB|RUNNER|ACTIONS|CI)(?:_|$))/.test(name) ? `ARTIFACT_${name}` : name;
}

/** The name of a resource (RFC 1123): `acme-http-cache`. */
function resourceName(text: string): string {
  return text
    .replace(/[^a-z0-9.-]+/g, '-')
    .slice(-253)
    .replace(/^[^a-z0-9]+/, '');
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
