/** A process of its own that tags the same manifest in a layout again and again: `<folder> <name> <count>`. */

import { openLayout } from '../../src/layout/layout.ts';
import { describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { bytesBody } from '../../src/pack/contents.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const target = (await openLayout(folder)).target(name);
const manifest = encodeManifest({ config: emptyDescriptor, layers: [], annotations: { name } });
const root = describe(imageManifestType, manifest);
await target.push(emptyDescriptor, bytesBody(emptyJson));
await target.push(root, bytesBody(manifest));
for (let index = 0; index < Number(count); index += 1) await target.tag(root, parseTag(`t${index}`));
