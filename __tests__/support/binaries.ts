/** Small Wasm binaries for tests, each different from the others of its kind by what it is made with. */

import { coreModule } from './module.ts';

/** A core module. */
export function moduleOf(text: string): Uint8Array {
  return coreModule(Buffer.from(text));
}

/** A component with one custom section (component-model, Binary.md). */
export function componentOf(text: string): Uint8Array {
  const section = Buffer.concat([Buffer.from([4]), Buffer.from('blob'), Buffer.from(text)]);
  return Buffer.concat([componentHeader, Buffer.from([0, section.byteLength]), section]);
}

const moduleHeader = Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]);
const componentHeader = Buffer.from([0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0]);

/** A core module with one custom section of this name. */
export function moduleWith(section: string, content: string): Uint8Array {
  const name = Buffer.from(section);
  const payload = Buffer.concat([Buffer.from([name.byteLength]), name, Buffer.from(content)]);
  const sizes = Buffer.from([0, (payload.byteLength & 127) | 128, payload.byteLength >> 7]);
  return Buffer.concat([moduleHeader, sizes, payload]);
}

/** The metadata of a Kubewarden policy, as `kwctl annotate` adds it. */
export function annotatedPolicy(title: string): Uint8Array {
  const metadata = {
    rules: [{ apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] }],
    mutating: false,
    protocolVersion: 'v1',
    executionMode: 'kubewarden-wapc',
    annotations: { 'io.kubewarden.policy.title': title, 'io.kubewarden.policy.version': '1.2.0' },
  };
  return moduleWith('io.kubewarden.metadata', JSON.stringify(metadata));
}
