/** The files of a chart: what Helm loads from its folder, with the checks that it makes. */

import { memoize } from '../../memoize.ts';
import { folderOf, joinPath } from '../../paths.ts';
import { printable, readableSize } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { type FolderItem, readFolder, totalSize } from '../shared/folder.ts';
import { invalid } from './invalid.ts';
import { type ChartMetadata, readMetadata } from './metadata.ts';
import { isHelmIgnored, parseHelmRules } from './rules.ts';

// helm pkg/chart/loader/archive/archive.go.
const fileLimit = 5 * 1024 * 1024;
const chartLimit = 100 * 1024 * 1024;
const documentLimit = 1024 * 1024;

/**
 * `Chart.yaml` first, then the others sorted; symlinks are followed in the workspace.
 *
 * Throws `invalid-definition` for what `helm package` or `helm pull` rejects: large files, a stray file in `charts`, a missing
 * dependency, a schema that is not JSON.
 */
export async function readChartFiles(
  workspace: Workspace,
  root: WorkspacePath,
  metadata: ChartMetadata,
): Promise<readonly FolderItem[]> {
  const ignored = await ignoreRules(workspace, root);
  const { items } = await readFolder(workspace, root, { links: 'follow', ignored });
  const files = items.filter((item) => item.type === 'file' && !isSkippedByHelm(item.name));
  for (const { source, size } of files) {
    if (size > fileLimit)
      throw invalid(source, `is larger than the ${readableSize(fileLimit)} that Helm loads`);
  }
  if (totalSize(files) > chartLimit)
    throw invalid(root, `is larger than the ${readableSize(chartLimit)} that Helm loads`);
  await checkSchema(workspace, files);
  await checkSubcharts(workspace, root, files, metadata);
  const [chart, rest] = [files.filter(isChartFile), files.filter((item) => !isChartFile(item))];
  return [...chart, ...rest];
}

function isChartFile(item: FolderItem): boolean {
  return item.name === 'Chart.yaml';
}

/** Helm skips an ignored folder with everything below. */
async function ignoreRules(
  workspace: Workspace,
  root: WorkspacePath,
): Promise<(path: string, directory: boolean) => boolean> {
  const path = joinPath(root, '.helmignore');
  const present = (await workspace.stat(path))?.type === 'file';
  const text = present ? new TextDecoder().decode(await workspace.read(path, documentLimit)) : '';
  const rules = parseHelmRules(text, path);
  const skipped: (folder: string) => boolean = memoize(
    (folder) => folder !== '.' && (skipped(folderOf(folder)) || isHelmIgnored(rules, folder, true)),
  );
  return (name, directory) =>
    directory ? skipped(name) : skipped(folderOf(name)) || isHelmIgnored(rules, name, false);
}

/** True for names in `charts` that begin with `_` or `.`, which Helm loads but does not package. */
function isSkippedByHelm(name: string): boolean {
  return /^charts\/[_.]/.test(name);
}

async function checkSchema(workspace: Workspace, files: readonly FolderItem[]): Promise<void> {
  const schema = files.find((item) => item.name === 'values.schema.json');
  if (!schema) return;
  try {
    JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(await workspace.read(schema.source, fileLimit)),
    );
  } catch (cause) {
    throw invalid(schema.source, 'is not JSON', cause);
  }
}

/** `charts` may only have charts, as folders or archives, and must have every dependency (helm pkg/action, CheckDependencies). */
async function checkSubcharts(
  workspace: Workspace,
  root: WorkspacePath,
  files: readonly FolderItem[],
  metadata: ChartMetadata,
): Promise<void> {
  const names: string[] = [];
  const archives: string[] = [];
  const inCharts = files.filter((item) => item.name.startsWith('charts/') && !item.name.endsWith('.prov'));
  for (const name of new Set(inCharts.map((item) => item.name.split('/')[1] ?? ''))) {
    if (name.endsWith('.tgz')) archives.push(name);
    else names.push(await subchartName(workspace, files, name, root));
  }
  for (const { name } of metadata.dependencies ?? []) {
    const isArchived = archives.some((archive) => archive.startsWith(`${name}-`));
    if (!isArchived && !names.includes(name)) {
      throw invalid(
        root,
        `depends on "${printable(name)}", which is not in charts: run "helm dependency build" first`,
      );
    }
  }
}

async function subchartName(
  workspace: Workspace,
  files: readonly FolderItem[],
  folder: string,
  root: WorkspacePath,
): Promise<string> {
  const chart = files.find((item) => item.name === `charts/${folder}/Chart.yaml`);
  if (!chart) throw invalid(root, `has charts/${printable(folder)}, which is not a chart`);
  return (await readMetadata(workspace, folderOf(chart.source))).name;
}
