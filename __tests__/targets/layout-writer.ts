/** A process of its own that tags the same manifest in a layout again and again: `<folder> <name> <count>`. */

import { bytesBody } from '../../src/content/contents.ts';
import { describe, emptyDescriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { encodeManifest } from '../../src/oci/manifest.ts';
import { imageManifestType } from '../../src/oci/media-types.ts';
import { parseTag } from '../../src/oci/reference.ts';
import { openLayout } from '../../src/targets/layout.ts';

const [folder = '', name = '', count = '0'] = process.argv.slice(2);
const target = (await openLayout(folder)).target(name);
const manifest = encodeManifest({ config: emptyDescriptor, layers: [], annotations: { name } });
const root = describe(imageManifestType, manifest);
await target.push(emptyDescriptor, bytesBody(emptyJson));
await target.push(root, bytesBody(manifest));
for (let index = 0; index < Number(count); index += 1) await target.tag(root, parseTag(`t${index}`));
