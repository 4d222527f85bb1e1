/** The format `flux`: a folder of Kubernetes manifests as `flux push artifact` packs it. */

import { CodedError } from '../errors.ts';
import { revisionKey, versionKey } from '../oci/annotations.ts';
import type { Annotations } from '../oci/descriptor.ts';
import { printable } from '../text.ts';
import type { Artifact } from './artifact.ts';
import { createDeclaredFormat, type Declaration } from './declared.ts';
import type { Candidate, DetectContext, Format } from './format.ts';

/** fluxcd/pkg oci/globals.go, oci/build.go, sourceignore/sourceignore.go: types, tar content and default rules. */
const declaration: Declaration = {
  name: 'flux',
  detect: ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'],
  config: { mediaType: 'application/vnd.cncf.flux.config.v1+json', json: {} },
  layers: [
    {
      mediaType: 'application/vnd.cncf.flux.content.v1.tar+gzip',
      pack: 'tar+gzip',
      directories: true,
      symlinks: 'omit',
      ignore: [
        ...['.git/', '.gitignore', '.gitmodules', '.gitattributes'],
        ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
      ],
      ignoreFiles: ['.sourceignore'],
    },
  ],
};

const declared = createDeclaredFormat(declaration, { builtIn: true });

/** Flux 2, `push artifact`. */
export const flux: Format = {
  ...declared,
  detect,
  pack: (artifact, context) =>
    declared.pack({ ...artifact, annotations: fluxAnnotations(artifact) }, context),
};

/** `flux:<folder>` takes that folder; `flux` alone needs exactly one folder with a kustomization. */
async function detect(context: DetectContext): Promise<readonly Candidate[]> {
  const found = await declared.detect(context);
  const searched = found.filter((candidate) => !candidate.explicit);
  const isAmbiguous = searched.length > 1 && context.requests.length > 0;
  if (isAmbiguous) context.report({ error: severalFolders(searched), files: [], named: true });
  const kept = isAmbiguous ? found.filter((candidate) => candidate.explicit) : found;
  // Wasm files in the folder may still be published by their own formats.
  return kept.map((candidate) => ({ ...candidate, claims: [] }));
}

function severalFolders(candidates: readonly Candidate[]): CodedError {
  const folders = candidates.map((candidate) => printable(candidate.files[0] ?? '.'));
  return new CodedError('ambiguous', `flux: there are kustomizations in ${folders.slice(0, 5).join(', ')}`, {
    hint: `Name the folder to publish, with everything it refers to: formats: flux:${folders[0]}`,
  });
}

/**
 * The annotations with the revision as Flux writes it, `<branch or tag>@sha1:<commit>` (fluxcd/flux2 push_artifact.go; read by
 * fluxcd/pkg git/utils.go).
 *
 * What triggered the run never enters a manifest. Instead of branch or tag it has the version, which is an annotation anyway, or
 * `HEAD`.
 */
export function fluxAnnotations({
  annotations,
  version,
}: Pick<Artifact, 'annotations' | 'version'>): Annotations {
  const revision = annotations[revisionKey];
  if (revision === undefined) return annotations;
  return {
    ...annotations,
    [revisionKey]: withPointer(revision, annotations[versionKey] ?? version ?? 'HEAD'),
  };
}

function withPointer(revision: string, pointer: string): string {
  if (/^[0-9a-f]{40}$/.test(revision)) return `${pointer}@sha1:${revision}`;
  if (/^[0-9a-f]{64}$/.test(revision)) return `${pointer}@sha256:${revision}`;
  return revision;
}
