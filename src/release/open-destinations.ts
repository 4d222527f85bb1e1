/** Opening the stores of an artifact's destinations, so that one that cannot be opened fails its own deliveries only. */

import { asCodedError, CodedError } from '../errors.ts';
import { prefetchTags } from '../store/prefetched-tags.ts';
import type { Location, Store } from '../store/store.ts';
import type { OpenedDestination } from './delivery.ts';
import type { PlannedArtifact } from './destinations.ts';

/** An artifact of the plan with the stores of its destinations. */
export interface OpenedArtifact extends PlannedArtifact {
  readonly opened: readonly OpenedDestination[];
  /** Settles when the tags in registries are resolved, or cannot be. */
  readonly resolved: Promise<unknown>;
}

/** Tags in a registry are resolved while the artifacts are packed, which saves one round trip. */
export async function openDestinations(
  planned: PlannedArtifact,
  open: (location: Location) => Promise<Store>,
): Promise<OpenedArtifact> {
  const opened: OpenedDestination[] = [];
  const resolving: (Promise<unknown> | undefined)[] = [];
  for (const destination of planned.destinations) {
    const { location } = destination;
    const target = await open(location).catch((error: unknown) => unusableStore(asCodedError(error)));
    const isRegistry = location.kind === 'registry';
    const { store, resolved } = isRegistry
      ? prefetchTags(target, planned.artifact.tags)
      : { store: target, resolved: undefined };
    opened.push({ destination, target: store, ...(resolved && { lookups: resolved }) });
    resolving.push(resolved);
  }
  return { ...planned, opened, resolved: Promise.all(resolving) };
}

/** For a dry run, which opens no store. */
export function withoutStores(planned: PlannedArtifact): OpenedArtifact {
  const target = unusableStore(
    new CodedError('internal', 'a dry run used a store', { hint: 'Report this with the log of the run.' }),
  );
  const opened = planned.destinations.map((destination) => ({ destination, target }));
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
