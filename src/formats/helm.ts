/** The format `helm`: the folder of a chart as `helm package` and `helm push` publish it. */

import { CodedError } from '../errors.ts';
import { authorsKey, descriptionKey, sourceKey, titleKey, urlKey, versionKey } from '../oci/annotations.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { readChart } from './helm/files.ts';
import { type ChartMetadata, encodeMetadata, type Maintainer, readMetadata } from './helm/metadata.ts';
import { firstFile } from './shared/artifacts.ts';
import { detectFolders, outermost } from './shared/folder-requests.ts';
import { withOrigins } from './shared/origins.ts';

// helm pkg/registry/constants.go.
const configType = 'application/vnd.cncf.helm.config.v1+json';
const chartType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';

/** Helm 4, pkg/registry. */
export const helm: Format = { name: 'helm', detect, pack };

async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  return await detectFolders(context, {
    format: 'helm',
    find: () => findCharts(context.workspace),
    propose: (root, explicit) => propose(root, explicit, context),
  });
}

/** Folders with a `Chart.yaml`; charts below another one are its subcharts. */
async function findCharts(workspace: Workspace): Promise<readonly WorkspacePath[]> {
  const files = (await workspace.files()).map((file) => file.path);
  return outermost(files.filter((path) => baseName(path) === 'Chart.yaml').map(folderOf));
}

async function propose(
  root: WorkspacePath,
  explicit: boolean,
  { workspace }: DetectContext,
): Promise<Candidate> {
  await requireChart(root, workspace);
  const metadata = await readMetadata(workspace, root);
  const origin = joinPath(root, 'Chart.yaml');
  return {
    files: [root],
    claims: [],
    name: { value: metadata.name, origin },
    version: { value: metadata.version, origin },
    strictVersion: true,
    // Helm reads `_` in a tag as `+` (helm pkg/registry/reference.go).
    versionsOnly: { latest: false, buildMetadata: true },
    annotations: withOrigins(chartAnnotations(metadata), origin),
    ...(explicit && { explicit }),
  };
}

async function requireChart(root: WorkspacePath, workspace: Workspace): Promise<void> {
  if ((await workspace.stat(joinPath(root, 'Chart.yaml')))?.type === 'file') return;
  throw new CodedError('input', `helm: ${printable(root)} has no Chart.yaml`, {
    hint: 'Name the folder of the chart: formats: helm:charts/app',
  });
}

async function pack(artifact: Artifact, { workspace, packer }: PackContext): Promise<PackedContent> {
  const root = firstFile(artifact);
  await requireChart(root, workspace);
  const { metadata, entries } = await readChart(workspace, root);
  const chart = await packer.layer(entries, { mediaType: chartType });
  const config = packer.bytes(encodeMetadata(metadata), configType);
  // Helm does not allow these two to be overridden (pkg/registry/chart.go).
  const own = { [titleKey]: metadata.name, [versionKey]: metadata.version };
  return {
    root: packer.manifest({
      config,
      layers: [chart.descriptor],
      annotations: { ...artifact.annotations, ...own },
    }),
  };
}

/**
 * The annotations that Helm writes (pkg/registry/chart.go), except for the time, which comes from the plan. Of the metadata, blank
 * values are left out; the annotations of the chart are kept, whatever their values are.
 */
function chartAnnotations(metadata: ChartMetadata): Readonly<Record<string, string>> {
  const derived = {
    [descriptionKey]: metadata.description,
    [urlKey]: metadata.home,
    [sourceKey]: metadata.sources?.[0],
    [authorsKey]: metadata.maintainers?.map(author).join(', '),
  };
  const given = Object.entries(derived).filter(
    (entry): entry is [string, string] => (entry[1] ?? '').trim() !== '',
  );
  return {
    ...Object.fromEntries(given),
    ...metadata.annotations,
    [titleKey]: metadata.name,
    [versionKey]: metadata.version,
  };
}

function author({ name = '', email = '' }: Maintainer): string {
  return email === '' ? name : `${name} (${email})`;
}
