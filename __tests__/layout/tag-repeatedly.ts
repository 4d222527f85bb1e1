/** A separate process that adds many tags to a manifest in a layout. Arguments: `<folder> <name> <count>`. */

import { openLayoutWriter } from '../../src/layout/writer.ts';
import { describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const store = (await openLayoutWriter(folder)).store(name);
const manifest = encodeManifest({ config: emptyDescriptor, layers: [], annotations: { name } });
const root = describe(imageManifestType, manifest);
await store.push(emptyDescriptor, bytesBody(emptyJson));
await store.push(root, bytesBody(manifest));
for (let index = 0; index < Number(count); index += 1) await store.tag(root, parseTag(`t${index}`));
