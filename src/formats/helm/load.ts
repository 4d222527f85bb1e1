/** Loads the files of a chart as Helm does (helm pkg/chart/loader/load.go), and throws for what Helm rejects. */

import { printable } from '../../text.ts';
import { invalid } from './invalid.ts';
import {
  type ChartMetadata,
  checkLock,
  type Document,
  parseMetadata,
  withoutDependencies,
} from './metadata.ts';
import { checkKeys, checkValues } from './yaml.ts';

/** One file; `name` is its path in the chart, `where` names it in messages. */
export interface ChartFile {
  readonly name: string;
  readonly where: string;
  read(): Promise<Uint8Array>;
}

export interface LoadedChart {
  /** As loaded from the folder. */
  readonly metadata: ChartMetadata;
  /** As loaded from the package: without the dependencies in `Chart.yaml` of a version 1 chart. */
  readonly packaged: ChartMetadata;
  /** Names of the charts in `charts`. */
  readonly subcharts: readonly string[];
  /** What Helm packages, by name: new content, or `undefined` for a file as it is. */
  readonly contents: ReadonlyMap<string, Uint8Array | undefined>;
}

export interface LoadOptions {
  /** Reads the archive of a subchart. Throws `invalid-definition`. */
  unpack(archive: Document): Promise<readonly ChartFile[]>;
}

/** Loads a chart with its subcharts; `where` names it in messages. */
export async function loadChart(
  files: readonly ChartFile[],
  where: string,
  options: LoadOptions,
): Promise<LoadedChart> {
  const read = async (name: string): Promise<Document | undefined> => {
    const file = files.find((one) => one.name === name);
    return file && { where: file.where, bytes: await file.read() };
  };
  const chart = await read('Chart.yaml');
  if (!chart) throw invalid(where, 'has no Chart.yaml');
  const requirements = await read('requirements.yaml');
  const metadata = await parseMetadata(chart, requirements);
  for (const { bytes, where: file } of [chart, ...(requirements ? [requirements] : [])])
    await checkKeys(bytes, file);
  await checkDocuments(read);
  const subcharts = await loadSubcharts(files, where, options);
  const contents = new Map<string, Uint8Array | undefined>(
    files.filter(isOwn(metadata)).map(({ name }) => [name, undefined]),
  );
  for (const subchart of subcharts)
    for (const [name, content] of subchart.contents) contents.set(`charts/${name}`, content);
  const names = subcharts.map((subchart) => subchart.name);
  const replaced = metadata.apiVersion === 'v1' ? await withoutDependencies(chart) : undefined;
  if (!replaced) return { metadata, packaged: metadata, subcharts: names, contents };
  contents.set('Chart.yaml', replaced);
  const packaged = await parseMetadata({ ...chart, bytes: replaced }, requirements);
  return { metadata, packaged, subcharts: names, contents };
}

async function checkDocuments(read: (name: string) => Promise<Document | undefined>): Promise<void> {
  for (const name of ['Chart.lock', 'requirements.lock']) {
    const lock = await read(name);
    if (!lock) continue;
    await checkLock(lock);
    await checkKeys(lock.bytes, lock.where);
  }
  const [values, schema] = [await read('values.yaml'), await read('values.schema.json')];
  if (values) await checkValues(values.bytes, values.where);
  if (schema) checkSchema(schema);
}

/** Go accepts JSON that is not UTF-8. */
function checkSchema({ bytes, where }: Document): void {
  try {
    JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw invalid(where, 'is not JSON', cause);
  }
}

/** Files that Helm packages for the chart itself; it writes `Chart.lock` for version 2 only (helm pkg/chartutil/save.go). */
function isOwn({ apiVersion }: ChartMetadata): (file: ChartFile) => boolean {
  return ({ name }) => {
    if (name.startsWith('charts/')) return name.endsWith('.prov');
    return apiVersion !== 'v1' || name !== 'Chart.lock';
  };
}

interface Subchart {
  readonly name: string;
  readonly contents: LoadedChart['contents'];
}

/** The charts in `charts`, as folders or archives; names that begin with `_` or `.` are left out. */
async function loadSubcharts(
  files: readonly ChartFile[],
  where: string,
  options: LoadOptions,
): Promise<readonly Subchart[]> {
  const below = files
    .filter(({ name }) => name.startsWith('charts/') && !name.endsWith('.prov'))
    .map((file) => ({ ...file, name: file.name.slice('charts/'.length) }));
  const groups = Map.groupBy(below, ({ name }) => name.split('/')[0] ?? '');
  const subcharts: Subchart[] = [];
  for (const [name, group] of groups) {
    if (/^[_.]/.test(name)) continue;
    const load = name.endsWith('.tgz') ? loadArchive : loadFolder;
    subcharts.push(await load(name, group, { where, options }));
  }
  return subcharts;
}

interface Parent {
  readonly where: string;
  readonly options: LoadOptions;
}

async function loadArchive(
  name: string,
  group: readonly ChartFile[],
  { where, options }: Parent,
): Promise<Subchart> {
  const archive = group.find((file) => file.name === name);
  if (!archive || group.length > 1)
    throw invalid(where, `has charts/${printable(name)}, which is not an archive`);
  const files = await options.unpack({ where: archive.where, bytes: await archive.read() });
  const { metadata } = await loadChart(files, archive.where, options);
  return { name: metadata.name, contents: new Map([[name, undefined]]) };
}

async function loadFolder(
  name: string,
  group: readonly ChartFile[],
  { where, options }: Parent,
): Promise<Subchart> {
  const prefix = `${name}/`;
  const files = group
    .filter((file) => file.name.startsWith(prefix))
    .map((file) => ({ ...file, name: file.name.slice(prefix.length) }));
  if (!files.some((file) => file.name === 'Chart.yaml'))
    throw invalid(where, `has charts/${printable(name)}, which is not a chart`);
  const { metadata, contents } = await loadChart(files, `${where}/charts/${name}`, options);
  return {
    name: metadata.name,
    contents: new Map([...contents].map(([inner, content]) => [prefix + inner, content])),
  };
}
