/** Configs in words: what the config of each kind says, read by its media type. */

import type { Descriptor } from '../oci/descriptor.ts';
import { dockerConfigType, imageConfigType } from '../oci/media-types.ts';
import { bundleFacts } from './bundle-facts.ts';
import { type Document, type Fact, fact, recordOf, records, textOf, textsOf } from './fact.ts';

/** By media type of the config. */
const readers: Readonly<Record<string, (config: Document) => readonly Fact[]>> = {
  'application/vnd.wasm.config.v0+json': wasmFacts,
  [imageConfigType]: imageFacts,
  [dockerConfigType]: imageFacts,
  'application/vnd.cncf.helm.config.v1+json': chartFacts,
  'application/vnd.cnab.config.v1+json': bundleFacts,
  'application/vnd.cnab.bundle.config.v1+json': bundleFacts,
};

/** True when a config of this type says something, so that it is worth a request. */
export function hasFacts({ mediaType, size }: Descriptor): boolean {
  return Object.hasOwn(readers, mediaType) && size > 2;
}

/** The facts of a parsed config; none for an unknown type. */
export function configFacts(mediaType: string, config: Document): readonly Fact[] {
  return Object.hasOwn(readers, mediaType) ? (readers[mediaType]?.(config) ?? []) : [];
}

/** TAG Runtime, "Wasm OCI Artifact"; a component has at least one of both lists. */
function wasmFacts({ os, component, author }: Document): readonly Fact[] {
  const { exports, imports, target } = recordOf(component);
  return [
    ...fact('WASI', wasiOf(os)),
    ...fact('exports', textsOf(exports)),
    ...fact('imports', textsOf(imports)),
    ...fact('world', target),
    ...fact('author', author),
  ];
}

function wasiOf(os: unknown): string | undefined {
  if (os === 'wasip1') return 'preview 1';
  return os === 'wasip2' ? '0.2 or later' : textOf(os);
}

/** image-spec v1.1.1, config.md. */
function imageFacts(document: Document): readonly Fact[] {
  const config = recordOf(document.config);
  const labels = Object.entries(recordOf(config.Labels)).map(
    ([key, value]) => `${key}=${textOf(value) ?? ''}`,
  );
  return [
    ...fact('platform', platformText(document)),
    ...fact('entrypoint', commandLine(config.Entrypoint)),
    ...fact('command', commandLine(config.Cmd)),
    ...fact('working directory', config.WorkingDir),
    ...fact('user', config.User),
    ...fact('ports', Object.keys(recordOf(config.ExposedPorts))),
    ...fact('volumes', Object.keys(recordOf(config.Volumes))),
    // Values may be secrets that somebody has left there.
    ...fact('environment', environmentNames(config.Env)),
    ...fact('labels', labels),
    ...fact('built', notConstant(document.created)),
  ];
}

/** `linux/arm64/v8`, `windows/amd64:10.0.17763`; `undefined` where nothing is stated, or `unknown`, which BuildKit states for attestations. */
export function platformText(value: unknown): string | undefined {
  const { os, architecture, variant, 'os.version': version } = recordOf(value);
  if (os === 'unknown' && architecture === 'unknown') return undefined;
  const parts = [os, architecture, variant].flatMap((part) => textOf(part) ?? []);
  return parts.length < 2 ? undefined : [parts.join('/'), textOf(version)].filter(Boolean).join(':');
}

/** As it would be written in a shell. */
function commandLine(value: unknown): string | undefined {
  const words = textsOf(value).map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)));
  return words.join(' ') || undefined;
}

function environmentNames(value: unknown): readonly string[] {
  return textsOf(value).map((line) => line.replace(/=.*/s, ''));
}

/** Reproducible builds write a constant. */
function notConstant(created: unknown): string | undefined {
  return typeof created === 'string' && !/^(?:1970-01-01|0001-01-01)T00:00:00/.test(created)
    ? created
    : undefined;
}

/** `Chart.yaml` as JSON (helm pkg/chart/metadata.go). */
function chartFacts(chart: Document): readonly Fact[] {
  const dependencies = records(chart.dependencies).map(({ name, version, repository }) =>
    [textOf(name), textOf(version), textOf(repository)].filter(Boolean).join(' '),
  );
  const maintainers = records(chart.maintainers).map(({ name, email }) =>
    [textOf(name), textOf(email) && `<${textOf(email)}>`].filter(Boolean).join(' '),
  );
  return [
    ...fact('chart', [textOf(chart.name), textOf(chart.version)].filter(Boolean).join(' ')),
    ...fact('application version', chart.appVersion),
    ...fact('chart type', chart.type),
    ...fact('deprecated', chart.deprecated === true ? 'yes' : undefined),
    ...fact('Kubernetes versions', chart.kubeVersion),
    ...fact('dependencies', dependencies),
    ...fact('maintainers', maintainers),
    ...fact('home', chart.home),
    ...fact('keywords', textsOf(chart.keywords)),
  ];
}
