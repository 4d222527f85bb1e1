/** The files of a chart: what Helm packages from its folder. */

import { memoize } from '../../memoize.ts';
import type { TarEntry } from '../../pack/tar-entry.ts';
import { folderOf, joinPath } from '../../paths.ts';
import { printable, readableSize } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { type FolderItem, readFolder, totalSize } from '../shared/folder.ts';
import { chartLimit, createUnpacker, fileLimit } from './archive.ts';
import { invalid } from './invalid.ts';
import { type LoadedChart, loadChart } from './load.ts';
import type { ChartMetadata } from './metadata.ts';
import { isHelmIgnored, parseHelmRules } from './rules.ts';

const rulesLimit = 1024 * 1024;

export interface ChartContent {
  /** As Helm reads it from the package. */
  readonly metadata: ChartMetadata;
  /** `Chart.yaml` first, then the others sorted, in a folder with the name of the chart. */
  readonly entries: readonly TarEntry[];
}

/** Reads a chart; symlinks are followed in the workspace. Throws `invalid-definition` for what `helm package` or `helm pull` rejects. */
export async function readChart(workspace: Workspace, root: WorkspacePath): Promise<ChartContent> {
  const ignored = await ignoreRules(workspace, root);
  const { items } = await readFolder(workspace, root, { links: 'follow', ignored });
  const files = items.filter((item) => item.type === 'file');
  for (const { source, size } of files) {
    if (size > fileLimit)
      throw invalid(source, `is larger than the ${readableSize(fileLimit)} that Helm loads`);
  }
  const chart = await loadChart(
    files.map(({ name, source }) => ({
      name,
      where: source,
      read: () => workspace.read(source, fileLimit),
    })),
    root,
    { unpack: createUnpacker() },
  );
  checkDependencies(chart, root);
  const packaged = files.filter(({ name }) => chart.contents.has(name));
  if (totalSize(packaged) > chartLimit)
    throw invalid(root, `is larger than the ${readableSize(chartLimit)} that Helm loads`);
  return { metadata: chart.packaged, entries: tarEntries(packaged, chart) };
}

function tarEntries(files: readonly FolderItem[], { metadata, contents }: LoadedChart): readonly TarEntry[] {
  const isFirst = ({ name }: FolderItem) => name === 'Chart.yaml';
  const ordered = [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))];
  return ordered.map(({ name, source, size }) => {
    const entry = { path: `${metadata.name}/${name}`, type: 'file', mode: 0o644 } as const;
    const bytes = contents.get(name);
    return bytes ? { ...entry, size: bytes.byteLength, bytes } : { ...entry, size, file: source };
  });
}

/** Helm skips an ignored folder with everything below. */
async function ignoreRules(
  workspace: Workspace,
  root: WorkspacePath,
): Promise<(path: string, directory: boolean) => boolean> {
  const path = joinPath(root, '.helmignore');
  const present = (await workspace.stat(path))?.type === 'file';
  const text = present ? new TextDecoder().decode(await workspace.read(path, rulesLimit)) : '';
  const rules = parseHelmRules(text, path);
  const skipped: (folder: string) => boolean = memoize(
    (folder) => folder !== '.' && (skipped(folderOf(folder)) || isHelmIgnored(rules, folder, true)),
  );
  return (name, directory) =>
    directory ? skipped(name) : skipped(folderOf(name)) || isHelmIgnored(rules, name, false);
}

/** Every dependency has to be in `charts` (helm pkg/action/dependency.go, `CheckDependencies`). */
function checkDependencies({ metadata, subcharts }: LoadedChart, root: WorkspacePath): void {
  const missing = metadata.dependencies?.find(({ name }) => !subcharts.includes(name));
  if (!missing) return;
  throw invalid(
    root,
    `depends on "${printable(missing.name)}", which is not in charts: run "helm dependency build" first`,
  );
}
