/** The metadata of a chart: `Chart.yaml`, read and checked as Helm does, and encoded as the config blob. */

import { isRecord } from '../../json.ts';
import { joinPath } from '../../paths.ts';
import { readShape, type Shape } from '../../shape.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { getCaseInsensitive } from '../shared/documents.ts';
import { goJson } from '../shared/go-json.ts';
import { byBytes, goFlag, goList, goText, goTextMap, goTexts, goTime, mapping, member } from './go-values.ts';
import { invalid, memberErrors } from './invalid.ts';
import { readOptionalYaml, readYaml, withoutMember } from './yaml.ts';

/** helm pkg/chart/v2/metadata.go; members are in the order of that file, which is their order in the config blob. */
export interface ChartMetadata {
  readonly name: string;
  readonly home?: string;
  readonly sources?: readonly string[];
  readonly version: string;
  readonly description?: string;
  readonly keywords?: readonly string[];
  readonly maintainers?: readonly Maintainer[];
  readonly icon?: string;
  readonly apiVersion: string;
  readonly condition?: string;
  readonly tags?: string;
  readonly appVersion?: string;
  readonly deprecated?: boolean;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly kubeVersion?: string;
  readonly dependencies?: readonly Dependency[];
  readonly type?: string;
}

export interface Maintainer {
  readonly name?: string;
  readonly email?: string;
  readonly url?: string;
}

export interface Dependency {
  readonly name: string;
  readonly version?: string;
  readonly repository: string;
  readonly condition?: string;
  readonly tags?: readonly string[];
  readonly enabled?: boolean;
  readonly 'import-values'?: readonly unknown[];
  readonly alias?: string;
}

/** Reads the metadata of a folder that has a `Chart.yaml`. Throws `invalid-definition` for what Helm rejects. */
export async function readMetadata(workspace: Workspace, root: WorkspacePath): Promise<ChartMetadata> {
  const [chart, legacy] = [joinPath(root, 'Chart.yaml'), joinPath(root, 'requirements.yaml')];
  const hasLegacy = (await workspace.stat(legacy))?.type === 'file';
  const file = async (path: WorkspacePath) => ({
    where: path,
    bytes: await workspace.read(path, documentLimit),
  });
  return await parseMetadata(await file(chart), hasLegacy ? await file(legacy) : undefined);
}

const documentLimit = 1024 * 1024;

/** A file in memory; `where` names it in messages. */
export interface Document {
  readonly where: string;
  readonly bytes: Uint8Array;
}

/** Parses `Chart.yaml`, and `requirements.yaml`, whose dependencies replace those of `Chart.yaml`. Throws `invalid-definition`. */
export async function parseMetadata(chart: Document, requirements?: Document): Promise<ChartMetadata> {
  const values = await readYaml(chart.bytes, chart.where);
  const legacy = requirements ? await readOptionalYaml(requirements.bytes, requirements.where) : {};
  const dependencies =
    getCaseInsensitive(legacy, 'dependencies') ?? getCaseInsensitive(values, 'dependencies');
  const metadata = readShape(metadataFrom, { ...values, dependencies }, memberErrors(chart.where));
  return checkMetadata(metadata, chart.where);
}

/**
 * `Chart.yaml` without its dependencies, as Helm packages a version 1 chart (helm pkg/chartutil/save.go); `undefined` when it has
 * none. The other lines are kept where that is possible; else it is the metadata as JSON, which is YAML.
 */
export async function withoutDependencies(chart: Document): Promise<Uint8Array | undefined> {
  const metadata = await parseMetadata(chart);
  if (!metadata.dependencies) return undefined;
  const expected = encodeMetadata({ ...metadata, dependencies: undefined });
  const bytes = await withoutMember(chart.bytes, 'dependencies');
  const found = await parseMetadata({ ...chart, bytes }).then(encodeMetadata, () => undefined);
  return found && Buffer.compare(found, expected) === 0 ? bytes : expected;
}

/** Throws for a lock file that Helm cannot read (helm pkg/chart/dependency.go, `Lock`). */
export async function checkLock({ bytes, where }: Document): Promise<void> {
  const lock = await readOptionalYaml(bytes, where);
  readShape(checkLockMembers, lock, memberErrors(where));
}

function checkLockMembers(lock: Shape): void {
  goTime(member(lock, 'generated'));
  goText(member(lock, 'digest'));
  const dependency = mapping(dependencyFrom);
  goList((shape) => (shape.value === null ? undefined : dependency(shape)))(member(lock, 'dependencies'));
}

function metadataFrom(chart: Shape): ChartMetadata {
  const at = (key: string) => member(chart, key);
  return {
    name: sanitize(goText(at('name'))) ?? '',
    home: sanitize(goText(at('home'))),
    sources: goTexts(at('sources'))?.map(sanitized),
    version: goText(at('version')) ?? '',
    description: sanitize(goText(at('description'))),
    keywords: goTexts(at('keywords'))?.map(sanitized),
    maintainers: goList(mapping(maintainerFrom))(at('maintainers')),
    icon: sanitize(goText(at('icon'))),
    apiVersion: goText(at('apiVersion')) ?? 'v1',
    condition: sanitize(goText(at('condition'))),
    tags: sanitize(goText(at('tags'))),
    appVersion: sanitize(goText(at('appVersion'))),
    deprecated: goFlag(at('deprecated')),
    annotations: goTextMap(at('annotations')),
    kubeVersion: sanitize(goText(at('kubeVersion'))),
    dependencies: goList(mapping(dependencyFrom))(at('dependencies')),
    type: goText(at('type')),
  };
}

function maintainerFrom(maintainer: Shape): Maintainer {
  return {
    name: sanitize(goText(member(maintainer, 'name'))),
    email: sanitize(goText(member(maintainer, 'email'))),
    url: sanitize(goText(member(maintainer, 'url'))),
  };
}

function dependencyFrom(dependency: Shape): Dependency {
  const at = (key: string) => member(dependency, key);
  return {
    name: sanitize(goText(at('name'))) ?? '',
    version: sanitize(goText(at('version'))),
    repository: sanitize(goText(at('repository'))) ?? '',
    condition: sanitize(goText(at('condition'))),
    tags: goTexts(at('tags'))?.map(sanitized),
    enabled: goFlag(at('enabled')),
    'import-values': goList(({ value }) => value)(at('import-values')),
    alias: goText(at('alias')),
  };
}

/** Replaces white space by plain spaces and removes what cannot be printed (metadata.go, sanitizeString). */
function sanitized(text: string): string {
  return text.replace(/\p{White_Space}/gu, ' ').replace(/[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '');
}

function sanitize(text: string | undefined): string | undefined {
  return text === undefined ? undefined : sanitized(text) || undefined;
}

// Masterminds/semver NewVersion: missing parts are zero, a leading "v" is allowed.
const versionForm =
  /^v?\d{1,18}(?:\.\d{1,18}){0,2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const aliasForm = /^[a-zA-Z0-9_-]+$/;

function checkMetadata(metadata: ChartMetadata, path: WorkspacePath): ChartMetadata {
  const { name, version, apiVersion, type = 'application' } = metadata;
  if (name === '') throw invalid(path, 'has no name');
  if (name === '.' || name === '..' || name.includes('/'))
    throw invalid(path, `has the invalid name "${printable(name)}"`);
  if (!versionForm.test(version))
    throw invalid(path, `has the version "${printable(version)}", which is not a semantic version`);
  if (!['v1', 'v2'].includes(apiVersion))
    throw invalid(path, `has the unknown apiVersion "${printable(apiVersion)}"`);
  if (!['application', 'library'].includes(type))
    throw invalid(path, `has the unknown type "${printable(type)}"`);
  checkDependencies(metadata.dependencies ?? [], path);
  return metadata;
}

function checkDependencies(dependencies: readonly Dependency[], path: WorkspacePath): void {
  const names = new Set<string>();
  for (const { name, alias = '' } of dependencies) {
    const key = alias || name;
    if (name === '') throw invalid(path, 'has a dependency without a name');
    if (alias !== '' && !aliasForm.test(alias))
      throw invalid(path, `has the invalid alias "${printable(alias)}"`);
    if (names.has(key)) throw invalid(path, `has the dependency "${printable(key)}" twice`);
    names.add(key);
  }
}

/** The bytes that Go's JSON encoder writes, so that the config equals the one that Helm pushes. */
export function encodeMetadata(metadata: ChartMetadata): Uint8Array {
  return new TextEncoder().encode(goJson(sortKeys(metadata)));
}

/** Go sorts the keys of values of unknown type: `import-values`. */
function sortKeys(metadata: ChartMetadata): ChartMetadata {
  const dependencies = metadata.dependencies?.map((one) => ({
    ...one,
    'import-values': one['import-values']?.map(sortedValue),
  }));
  return { ...metadata, ...(dependencies && { dependencies }) };
}

function sortedValue(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(sortedValue);
  if (!isRecord(value)) return value;
  const keys = Object.keys(value).sort(byBytes);
  return Object.fromEntries(keys.map((key) => [key, sortedValue(value[key])]));
}
