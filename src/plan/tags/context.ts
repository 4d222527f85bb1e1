/** What tags are chosen from: facts of the artifact, and facts of the run. */

import type { EventFacts, Trigger } from '../../host/host.ts';
import type { Tag } from '../../oci/tag.ts';
import type { WithOrigin } from '../../with-origin.ts';
import type { DefaultSources } from './defaults.ts';

/** What is known of one artifact. */
export interface TagSources extends Omit<DefaultSources, 'trigger'> {
  /** Name of the format. */
  readonly format: string;
  readonly files: readonly string[];
  /** The name before the input `names` has replaced it. */
  readonly detectedName: string;
  /** The package that it belongs to. */
  readonly packageName?: string | undefined;
  /** Lines of the `tags` input that count for it. */
  readonly lines: readonly string[];
  /** The version that the files themselves contain. */
  readonly contentVersion: string | undefined;
}

export interface TagContext {
  readonly trigger: Trigger;
  readonly event: EventFacts | undefined;
  /** Facts of the commit, for rules. */
  commit(): Promise<{ readonly revision?: WithOrigin; readonly created?: WithOrigin }>;
  /** The repositories that an artifact is published to, as `host/name`. */
  repositories(artifact: { readonly name: string; readonly format: string }): readonly string[];
}

/** An artifact that was planned, with both of its names. */
export interface Selectable {
  readonly artifact: {
    readonly name: string;
    readonly format: string;
    readonly tags: readonly Tag[];
    readonly files: readonly string[];
    /** Names of artifacts that it includes. */
    readonly needs?: readonly string[];
  };
  readonly names: { readonly detected: string; readonly package?: string | undefined };
}
