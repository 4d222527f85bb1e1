/** Hostile hand-offs by what registries and clients read of them: labels of images, titles of layers, platforms, and much of it. */

import { indexType, refName } from './hostile-layout.ts';
import type { HostileRow } from './hostile-rows.ts';

const foreign = { 'org.opencontainers.image.source': 'https://github.com/acme/other' };

export const hostileImages: readonly HostileRow[] = [
  labels(
    'claim another repository',
    { config: { Labels: foreign } },
    /Labels "org\.opencontainers\.image\.source" must be/,
  ),
  labels('are in lower case', { config: { labels: foreign } }, /"labels" is Labels in another case/),
  labels('are there twice', { config: { Labels: {}, LABELS: foreign } }, /"LABELS" is Labels in another/),
  labels('have a long s', { config: { 'Label\u017f': foreign } }, /is Labels in another case/),
  labels('are in a config in upper case', { Config: { Labels: foreign } }, /"Config" is config in another/),
  ...['../../.bashrc', 'a/../../b', '/etc/passwd', 'C:\\x.wasm', '..\\x.wasm'].map(titled),
  {
    title: 'an index with control characters in a platform',
    async make({ manifest, json, index, entry }) {
      const platform = { architecture: 'wasm', os: 'a\u001b[2J\n::error::b' };
      const manifests = [{ ...(await manifest()), platform }];
      await index([entry(await json(indexType, { schemaVersion: 2, mediaType: indexType, manifests }))]);
    },
    error: /platform\.os must be a word/,
  },
  {
    title: 'manifests of more than 64 MiB',
    async make({ manifest, index, entry }) {
      const names = Array.from({ length: 17 }, (_, at) => `cart${at}`);
      const entries = names.map(async (name) =>
        entry(await manifest(large(name)), { annotations: { [refName]: `${name}-pr-42` } }),
      );
      await index(await Promise.all(entries));
    },
    error: /has more than 64\.0 MiB of manifests/,
  },
];

type Members = Readonly<Record<string, unknown>>;

/** Annotations that make a manifest of almost 4 MiB. */
export function large(mark: string): Members {
  const keys = Array.from({ length: 63 }, (_, at) => `key${at}`);
  return { annotations: { mark, ...Object.fromEntries(keys.map((key) => [key, 'x'.repeat(65_536)])) } };
}

/** An image with these members in its config besides the platform. */
function labels(what: string, members: Members, error: RegExp): HostileRow {
  const make: HostileRow['make'] = async ({ json, valid }) => {
    const config = { architecture: 'wasm', os: 'wasip1', ...members };
    await valid({ config: await json('application/vnd.oci.image.config.v1+json', config) });
  };
  return { title: `an image whose labels ${what}`, make, error };
}

function titled(title: string): HostileRow {
  const make: HostileRow['make'] = async ({ blob, valid }) => {
    const layer = await blob('application/wasm', Buffer.from('0061736d0d000100', 'hex'));
    await valid({ layers: [{ ...layer, annotations: { 'org.opencontainers.image.title': title } }] });
  };
  return {
    title: `a layer that clients would write to ${title}`,
    make,
    error: /title"\] must be a path below a folder/,
  };
}
