/** The format `helm`: the folder of a chart as `helm package` and `helm push` publish it. */

import { CodedError } from '../errors.ts';
import { authorsKey, descriptionKey, sourceKey, titleKey, urlKey, versionKey } from '../oci/annotations.ts';
import { baseName, folderOf, joinPath } from '../paths.ts';
import { printable } from '../text.ts';
import type { Workspace, WorkspacePath } from '../workspace/workspace.ts';
import type { Artifact } from './artifact.ts';
import type { Candidate, DetectContext, Format, PackContext, PackedContent } from './format.ts';
import { readChartFiles } from './helm/files.ts';
import { type ChartMetadata, encodeMetadata, type Maintainer, readMetadata } from './helm/metadata.ts';
import { firstFile } from './shared/artifacts.ts';
import { tarEntries } from './shared/folder.ts';
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
  const metadata = await metadataOf(root, workspace);
  const origin = joinPath(root, 'Chart.yaml');
  return {
    files: [root],
    claims: [],
    name: { value: metadata.name, origin },
    version: { value: metadata.version, origin },
    strictVersion: true,
    versionsOnly: { latest: false },
    annotations: withOrigins(chartAnnotations(metadata), origin),
    ...(explicit && { explicit }),
  };
}

async function metadataOf(root: WorkspacePath, workspace: Workspace): Promise<ChartMetadata> {
  if ((await workspace.stat(joinPath(root, 'Chart.yaml')))?.type === 'file')
    return await readMetadata(workspace, root);
  throw new CodedError('input', `helm: ${printable(root)} has no Chart.yaml`, {
    hint: 'Name the folder of the chart: formats: helm:charts/app',
  });
}

async function pack(artifact: Artifact, { workspace, packer }: PackContext): Promise<PackedContent> {
  const root = firstFile(artifact);
  const metadata = await metadataOf(root, workspace);
  const files = await readChartFiles(workspace, root, metadata);
  const entries = tarEntries(files, { prefix: `${metadata.name}/`, fileMode: 0o644 });
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

/** The annotations that Helm writes (pkg/registry/chart.go), except for the time, which comes from the plan. */
function chartAnnotations(metadata: ChartMetadata): Readonly<Record<string, string>> {
  const own = {
    [descriptionKey]: metadata.description,
    [urlKey]: metadata.home,
    [sourceKey]: metadata.sources?.[0],
    [authorsKey]: metadata.maintainers?.map(author).join(', '),
    ...metadata.annotations,
    [titleKey]: metadata.name,
    [versionKey]: metadata.version,
  };
  const given = Object.entries(own).filter(
    (entry): entry is [string, string] => (entry[1] ?? '').trim() !== '',
  );
  return Object.fromEntries(given);
}

function author({ name = '', email = '' }: Maintainer): string {
  return email === '' ? name : `${name} (${email})`;
}
