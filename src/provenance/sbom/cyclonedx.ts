/** A bill of materials in CycloneDX 1.6 JSON (cyclonedx.org/docs/1.6/json). */

import { version } from '../../version.ts';
import type { Bill, Entry } from './bill.ts';

const types: Readonly<Record<Entry['kind'], string>> = {
  artifact: 'application',
  file: 'file',
  part: 'library',
  package: 'library',
};

/** Without a serial number and a time: the same artifact has the same document. */
export function cyclonedxOf({ root, entries, tools }: Bill): unknown {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      tools: { components: [{ type: 'application', name: 'oci-wasm-publish', version }] },
      component: componentOf(root),
      ...(tools.length > 0 && {
        properties: tools.map(({ role, name, version: of }) => ({
          name: `oci-wasm-publish:producers:${role}`,
          value: `${name} ${of}`.trim(),
        })),
      }),
    },
    components: entries.map(componentOf),
    dependencies: [root, ...entries].map(({ id, dependencies }) => ({
      ref: id,
      dependsOn: [...new Set(dependencies)],
    })),
    compositions: compositionsOf([root, ...entries]),
  };
}

function componentOf(entry: Entry): unknown {
  const { id, kind, name, version: of, purl, sha256, license, description, isBuildOnly, origin } = entry;
  const { authors, revision } = entry;
  const properties = [
    ...(isBuildOnly ? [{ name: 'cdx:rustc:dependency_kind', value: 'build' }] : []),
    ...(origin === undefined ? [] : [{ name: 'oci-wasm-publish:origin', value: origin }]),
    ...(revision === undefined ? [] : [{ name: 'oci-wasm-publish:revision', value: revision }]),
  ];
  const references = referencesOf(entry);
  return {
    type: types[kind],
    'bom-ref': id,
    name,
    ...(of !== undefined && { version: of }),
    ...(description !== undefined && { description }),
    ...(isBuildOnly && { scope: 'excluded' }),
    ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
    ...(license !== undefined && { licenses: [{ expression: license }] }),
    ...(purl !== undefined && { purl }),
    ...(authors !== undefined && { authors: [{ name: authors }] }),
    ...(references.length > 0 && { externalReferences: references }),
    ...(properties.length > 0 && { properties }),
  };
}

function referencesOf({
  homepage,
  source,
}: Entry): readonly { readonly type: string; readonly url: string }[] {
  return [
    ...(homepage === undefined ? [] : [{ type: 'website', url: homepage }]),
    ...(source === undefined ? [] : [{ type: 'vcs', url: source }]),
  ];
}

/** Whose dependencies are all listed, and whose nobody knows. */
function compositionsOf(entries: readonly Entry[]): unknown {
  const of = (isComplete: boolean) =>
    entries.filter((entry) => entry.isComplete === isComplete).map(({ id }) => id);
  return [
    ...(of(true).length > 0 ? [{ aggregate: 'complete', dependencies: of(true) }] : []),
    ...(of(false).length > 0 ? [{ aggregate: 'unknown', dependencies: of(false) }] : []),
  ];
}
