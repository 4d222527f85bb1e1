/** Entries of `plain-http` that concern no registry of the run, which are most likely misspelt. */

import { registryIn, registryName } from '../oci/host.ts';
import { parseReference } from '../oci/reference.ts';
import { printable } from '../text.ts';
import type { PlannedArtifact } from './destinations.ts';

/** One line for each entry that names none of the registries that the plan is pushed to or takes content from. */
export function unusedPlainHttp(
  entries: readonly string[],
  planned: readonly PlannedArtifact[],
): readonly string[] {
  const contacted = new Set(planned.flatMap((artifact) => [...targetsOf(artifact), ...sourcesOf(artifact)]));
  const names = [...contacted].map((name) => printable(name)).join(', ') || 'no registry';
  return entries
    .filter((entry) => !contacted.has(registryIn(entry)))
    .map((entry) => `"plain-http" names ${printable(entry)}, and this run contacts ${names}`);
}

function targetsOf({ destinations }: PlannedArtifact): readonly string[] {
  return destinations.flatMap(({ location }) =>
    location.kind === 'registry' ? [registryName(location.repository.host)] : [],
  );
}

function sourcesOf({ artifact }: PlannedArtifact): readonly string[] {
  return (artifact.references ?? []).flatMap((reference) => {
    try {
      return [registryName(parseReference(reference).host)];
    } catch {
      // Packing refuses it.
      return [];
    }
  });
}
