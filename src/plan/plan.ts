/** The plan: from workspace and formats to the list of artifacts that would be published. */

import type { Artifact, Plan } from '../formats/artifact.ts';
import type { PlanContext } from './context.ts';
import { createDetector, detectSelected, findUnselected } from './detection.ts';
import { nothingFound } from './nothing-found.ts';
import { createPackageFinder } from './package-finder.ts';
import { withNeeds } from './packing-order.ts';
import { planArtifact } from './plan-artifact.ts';
import { selectFormats } from './selection.ts';
import { createTagChooser, type TagChooser } from './tags.ts';

/** Plans everything that the selected formats find. Throws `nothing-found` when that is nothing. */
export async function makePlan(context: PlanContext): Promise<Plan> {
  const { selected, unselected } = await selectFormats(context);
  const detector = createDetector(context);
  const found = await detectSelected(selected, detector, context);
  const others = await findUnselected(unselected, detector);
  noteUnselected(others, context);
  if (found.length === 0) throw nothingFound(context, others);
  const packages = createPackageFinder(context.workspace.checkout, context.explain);
  const artifacts: Artifact[] = [];
  const tags = tagChooserOf(context);
  for (const one of found) artifacts.push(await planArtifact(one, { packages, tags }, context));
  const planned = artifacts.map((artifact, at) => withNeeds(artifact, found[at]?.candidate ?? {}, artifacts));
  return { version: 1, artifacts: await tags.select(planned) };
}

/** The chooser of tags for one run. */
export function tagChooserOf({ options, trigger, event, commit, repositories }: PlanContext): TagChooser {
  return createTagChooser({
    lines: options.tags,
    trigger,
    event,
    commit: commit ?? (async () => ({})),
    repositories: repositories ?? (() => []),
  });
}

/** Lines that are listed at most. */
const noteLimit = 20;

function noteUnselected(lines: readonly string[], { note }: PlanContext): void {
  if (lines.length === 0) return;
  const shown = lines.slice(0, noteLimit).join(', ');
  note(`found, not selected: ${shown}; name it in "formats" to publish it`);
}
