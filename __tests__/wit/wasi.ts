/** Real releases of WASI as WIT: each package of each release with the packages that it uses. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, 'wasi');
/** By package and file, the releases that have this text. */
const table = JSON.parse(readFileSync(join(folder, 'releases.json'), 'utf8')) as Readonly<
  Record<string, Readonly<Record<string, readonly string[]>>>
>;

export const wasiPackages: readonly string[] = Object.keys(table);

export interface WasiPair {
  readonly name: string;
  readonly old: string;
  readonly now: string;
  /** True when the texts are the same but for the version. */
  readonly isSame: boolean;
}

/** Each package with each two releases that follow each other. */
export const wasiPairs: readonly WasiPair[] = wasiPackages.flatMap((name) => {
  const releases = Object.entries(table[name] ?? {}).flatMap(([file, versions]) =>
    versions.map((version) => ({ file, version })),
  );
  return releases.slice(1).map((now, index): WasiPair => {
    const old = releases[index] ?? now;
    return { name, old: old.version, now: now.version, isSame: old.file === now.file };
  });
});

function textOf(name: string, version: string): string | undefined {
  const [file] = Object.entries(table[name] ?? {}).find(([, versions]) => versions.includes(version)) ?? [];
  if (file === undefined) return undefined;
  return readFileSync(join(folder, name, `${file}.wit`), 'utf8').replaceAll('VERSION', version);
}

/** One package of a release without those that it uses. */
export function ownText(name: string, version: string): string {
  return textOf(name, version) ?? '';
}

/** All packages of a release, each within braces. */
export function nestedRelease(version: string): string {
  return wasiPackages
    .flatMap((name) => textOf(name, version) ?? [])
    .map((text) => text.replace(/^(package \S+);([\s\S]*)$/, '$1 {$2}\n'))
    .join('\n');
}

/** One package of a release as a text of its own. */
export function releaseOf(name: string, version: string): string {
  const others = wasiPackages
    .filter((other) => other !== name)
    .flatMap((other) => textOf(other, version) ?? [])
    .map((text) => text.replace(/^(package \S+);([\s\S]*)$/, '$1 {$2}\n'));
  return [textOf(name, version) ?? '', ...others].join('\n');
}
