/** One process that reads content through a cache and is killed at any moment: `node reader-process.ts <folder> <host> <descriptor>…`. */

import { buffer } from 'node:stream/consumers';
import { cachedSource } from '../../src/cache/content.ts';
import type { Descriptor } from '../../src/oci/descriptor.ts';
import { createRegistries } from '../../src/registry/registries.ts';

const [folder = '', host = '', ...descriptors] = process.argv.slice(2);
const registries = createRegistries({
  findCredential: async () => undefined,
  log: { info: () => {}, mask: () => {}, warn: () => {} },
  plainHttp: [],
  environment: {},
  timeout: 60_000,
});
const openRepository = async () => registries.repository({ host, name: 'acme/tool' }, 'pull');
const source = await cachedSource(openRepository, `${host}/acme/tool`, {
  folder,
  contentLimit: 1e9,
  sizeLimit: 20e6,
});
process.stdout.write('ready\n');
await Promise.all(descriptors.map((text) => buffer(source.fetch(JSON.parse(text) as Descriptor))));
process.exit(0);
