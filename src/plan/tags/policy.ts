/** Tag policy: tags that no artifact may have, and tags that the consumer of an artifact needs. */

import type { VersionsOnly } from '../../formats/format.ts';
import { inputError } from '../../input-error.ts';
import type { Tag } from '../../oci/tag.ts';
import { parseSemver } from '../../semver.ts';
import { printable } from '../../text.ts';

export interface TaggedArtifact {
  readonly name: string;
  readonly format: string;
  readonly tags: readonly Tag[];
  readonly version: string | undefined;
  readonly versionsOnly: VersionsOnly | undefined;
}

/**
 * Throws `input` for a tag in which referrers are listed, and for an artifact without a version that its consumer could ask for.
 * `note` receives a line where only some consumers need one.
 */
export function requireUsableTags(artifact: TaggedArtifact, note: (line: string) => void): void {
  const { name, format, tags, version, versionsOnly } = artifact;
  const reserved = tags.find(isReferrersTag);
  if (reserved !== undefined)
    throw inputError(
      `the tag ${printable(reserved, 80)} of ${printable(name)} is one in which registries list referrers`,
      {
        hint: 'Write another tag',
        lines: { tags: [`digest-${reserved.slice(0, 20)}`] },
      },
    );
  if (!versionsOnly || tags.length === 0 || tags.some((tag) => isVersionFor(versionsOnly, tag))) return;
  if (versionsOnly.latest && version === undefined)
    throw inputError(`${format}: ${printable(name)} has no strict semantic version`, {
      hint: 'Publish from a git tag such as v1.2.3, or set a tag',
      lines: { tags: ['1.2.3'] },
    });
  note(`${name}: no tag is a version, and clients of ${format} pull by version`);
}

/** distribution-spec v1.1, "Referrers Tag Schema", and the tags of cosign. */
function isReferrersTag(tag: string): boolean {
  return /^sha(?:256-[0-9a-f]{64}|512-[0-9a-f]{64})/.test(tag);
}

function isVersionFor({ buildMetadata }: VersionsOnly, tag: string): boolean {
  return parseSemver(buildMetadata ? tag.replace('_', '+') : tag) !== undefined;
}
