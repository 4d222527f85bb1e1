/** A bill of materials in SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3). */

import { version } from '../../version.ts';
import type { Bill, Entry } from './bill.ts';

const documentId = 'SPDXRef-DOCUMENT';
const none = 'NOASSERTION';

/** `created` is required: the time of the artifact, or the epoch, so that the same artifact has the same document. */
export function spdxOf({ root, entries, tools }: Bill, created: string | undefined): unknown {
  const all = [root, ...entries];
  const comment = tools.map(({ role, name, version: of }) => `${role}: ${name} ${of}`.trim()).join('; ');
  return {
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    SPDXID: documentId,
    name: root.name,
    documentNamespace: `https://github.com/org/oci-wasm-publish/spdx/sha256-${root.sha256}`,
    creationInfo: {
      created: created ?? '1970-01-01T00:00:00Z',
      creators: [`Tool: oci-wasm-publish-${version}`],
      ...(comment !== '' && { comment }),
    },
    packages: all.map(packageOf),
    relationships: [
      { spdxElementId: documentId, relatedSpdxElement: idOf(root), relationshipType: 'DESCRIBES' },
      ...all.flatMap((entry) => relationshipsOf(entry, all)),
    ],
  };
}

function idOf({ id }: Pick<Entry, 'id'>): string {
  return `SPDXRef-${id.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`;
}

function packageOf(entry: Entry): unknown {
  const { kind, name, version: of, purl, sha256, license, description, authors, homepage } = entry;
  const sourceInfo = sourceInfoOf(entry);
  return {
    SPDXID: idOf(entry),
    name,
    ...(of !== undefined && { versionInfo: of }),
    downloadLocation: none,
    filesAnalyzed: false,
    licenseConcluded: none,
    licenseDeclared: license ?? none,
    copyrightText: none,
    primaryPackagePurpose: { artifact: 'CONTAINER', file: 'FILE', part: 'LIBRARY', package: 'LIBRARY' }[kind],
    ...(description !== undefined && { description }),
    ...(authors !== undefined && { comment: `authors: ${authors}` }),
    ...(homepage !== undefined && { homepage }),
    ...(sourceInfo !== '' && { sourceInfo }),
    // That of an index or manifest is no checksum of a file.
    ...(sha256 !== undefined &&
      kind === 'file' && { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] }),
    ...(purl !== undefined && {
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    }),
  };
}

function sourceInfoOf({ origin, source, revision }: Entry): string {
  const known = [origin, source, revision === undefined ? undefined : `revision ${revision}`];
  return known.filter((text) => text !== undefined).join(', ');
}

/** NOASSERTION says that there may be more than what is listed (§11.1.3). */
function relationshipsOf(entry: Entry, all: readonly Entry[]): readonly unknown[] {
  const relationTo = (other?: Entry) =>
    entry.kind === 'artifact' || other?.kind === 'part' ? 'CONTAINS' : 'DEPENDS_ON';
  const byId = new Map(all.map((one) => [one.id, one]));
  const listed = [...new Set(entry.dependencies)].flatMap((id) => {
    const other = byId.get(id);
    if (!other) return [];
    return other.isBuildOnly
      ? [
          {
            spdxElementId: idOf(other),
            relatedSpdxElement: idOf(entry),
            relationshipType: 'BUILD_DEPENDENCY_OF',
          },
        ]
      : [
          {
            spdxElementId: idOf(entry),
            relatedSpdxElement: idOf(other),
            relationshipType: relationTo(other),
          },
        ];
  });
  if (entry.isComplete) return listed;
  return [
    ...listed,
    { spdxElementId: idOf(entry), relatedSpdxElement: none, relationshipType: relationTo() },
  ];
}
