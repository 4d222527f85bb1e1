/** Small applications in memory, packed and read as Spin reads them. */

import { spin } from '../../../src/formats/spin.ts';
import { type MemoryFiles, memoryWorkspace } from '../../support/memory-workspace.ts';
import { smallModule } from '../make-fixtures.ts';
import { detectOne, type PackedFixture, pack } from '../run-format.ts';
import { spinUp } from './reader.ts';

/** A module that Spin can start. */
export const wasm = smallModule({ functions: ['_start'] });

/** Packs the application in the root of a workspace of these files and `app.wasm`. */
export async function packApp(manifest: string, files: MemoryFiles = {}): Promise<PackedFixture> {
  const workspace = memoryWorkspace({ 'app.wasm': wasm, ...files, 'spin.toml': manifest });
  return await pack(spin, workspace, await detectOne(spin, workspace));
}

/** The locked application of such a workspace. */
export async function lockApp(manifest: string, files: MemoryFiles = {}) {
  return (await spinUp(await packApp(manifest, files))).locked;
}

/** The beginning of every manifest of version 2. */
export const head = 'spin_manifest_version = 2\n[application]\nname = "app"\n';

/** A manifest with one trigger and one component, `lines` in its table. */
export function oneComponent(lines: string): string {
  return `${head}[[trigger.http]]\nroute = "/..."\ncomponent = "c"\n[component.c]\nsource = "app.wasm"\n${lines}\n`;
}

/** Files for patterns. */
export const tree: MemoryFiles = {
  '.hidden': 'h',
  'a.txt': 'a',
  's/a.txt': 'sa',
  's/b.css': 'sb',
  's/.h/x.css': 'x',
  's/t/w.css': 'w',
  's/t/u/v.css': 'v',
  's/x[1].css': 'x1',
  'z/s/a.txt': 'z',
};
