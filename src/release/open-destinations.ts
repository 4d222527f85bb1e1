/** Opening the stores of an artifact's destinations, so that one that cannot be opened fails its own deliveries only. */

import { asCodedError, CodedError } from '../errors.ts';
import type { Artifact } from '../formats/artifact.ts';
import type { Tag } from '../oci/reference.ts';
import type { Location, Store } from '../store/store.ts';
import type { OpenedDestination } from './delivery.ts';
import type { PlannedArtifact } from './destinations.ts';
import { createPublished, type Published } from './published.ts';
import { isRelease, type TagRules } from './tag-rules.ts';

/** An artifact of the plan with the stores of its destinations. */
export interface OpenedArtifact extends PlannedArtifact {
  readonly opened: readonly OpenedDestination[];
  /** Settles when the tags in registries are resolved, or cannot be. */
  readonly resolved: Promise<unknown>;
}

/** Opens what a destination needs; artifacts that share a repository share its store and what is known of it. */
export interface Openers {
  open(location: Location): Promise<Store>;
  publishedIn(store: Store): Published;
  readonly rules: TagRules;
}

/** Tags in a registry are looked up at once, while git and the rest of the program run. */
export async function openDestinations(
  planned: PlannedArtifact,
  { open, publishedIn, rules }: Openers,
): Promise<OpenedArtifact> {
  const opened: OpenedDestination[] = [];
  const lookUps: Promise<unknown>[] = [];
  for (const destination of planned.destinations) {
    const { location } = destination;
    const target = await open(location).catch((error: unknown) => unusableStore(asCodedError(error)));
    const published = publishedIn(target);
    // An error reaches whoever needs the tag; until then its rejection must not end the process.
    const lookups =
      location.kind === 'registry'
        ? Promise.allSettled(planned.artifact.tags.map(lookUpIn(published, planned.artifact, rules)))
        : undefined;
    opened.push({ destination, target, published, ...(lookups && { lookups }) });
    if (lookups) lookUps.push(lookups);
  }
  return { ...planned, opened, resolved: Promise.all(lookUps) };
}

/** On a release, several tags may refer to several manifests, each of which may have the same content as the new one. */
function lookUpIn(published: Published, artifact: Artifact, rules: TagRules): (tag: Tag) => Promise<unknown> {
  const reads = rules.keepsDigests && rules.isEvent && isRelease(artifact, rules);
  return reads ? (tag) => published.read(tag) : (tag) => published.before(tag);
}

/** For a dry run, which opens no store. */
export function withoutStores(planned: PlannedArtifact): OpenedArtifact {
  const target = unusableStore(
    new CodedError('internal', 'a dry run used a store', { hint: 'Report this with the log of the run.' }),
  );
  const published = createPublished(target);
  const opened = planned.destinations.map((destination) => ({ destination, target, published }));
  return { ...planned, opened, resolved: Promise.resolve() };
}

/** A store whose every operation fails with the same error. */
function unusableStore(error: CodedError): Store {
  const fail = (): never => {
    throw error;
  };
  const reject = async (): Promise<never> => fail();
  return { exists: reject, fetch: fail, push: reject, tag: reject, resolve: reject, can: {} };
}
