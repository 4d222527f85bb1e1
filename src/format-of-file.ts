/** Which line of `formats` publishes a file, by its name: for proposals where a file was named without a format. */

import { baseName, folderOf } from './paths.ts';

/** Files that stand for their folder, by the format that publishes it. */
const folderFormats: ReadonlyMap<string, string> = new Map([
  ['Chart.yaml', 'helm'],
  ['timoni.cue', 'timoni'],
  ['kustomization.yaml', 'flux'],
  ['kustomization.yml', 'flux'],
  ['Kustomization', 'flux'],
  ['.manifest', 'opa'],
  ['oci-layout', 'layout'],
  ['index.json', 'layout'],
]);

/** Files that are named themselves. */
const fileFormats: readonly (readonly [name: RegExp, format: string])[] = [
  [/\.wasm$/i, 'wasm'],
  [/^spin\.toml$/, 'spin'],
  [/^bundle\.json$/, 'cnab'],
  [/\.tar$/i, 'layout'],
];

/** `wasm:build/app.wasm`, `helm:charts/app`; `undefined` for a file of no format. */
export function formatLineFor(path: string): string | undefined {
  const name = baseName(path);
  const folder = folderFormats.get(name);
  if (folder !== undefined) return `${folder}:${folderOf(path)}`;
  const format = fileFormats.find(([form]) => form.test(name))?.[1];
  return format === undefined ? undefined : `${format}:${path}`;
}

/** True for the name of a file in the text format of WebAssembly. */
export function isWasmText(path: string): boolean {
  return /\.wa(?:t|st)$/i.test(path);
}

/** `app.wasm` for `app.wat`. */
export function binaryOf(path: string): string {
  return path.replace(/\.wa(?:t|st)$/i, '.wasm');
}
