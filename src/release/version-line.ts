/** The line that states the version of an artifact: where it is, and what to write there. */

import type { Artifact } from '../formats/artifact.ts';
import { baseName } from '../paths.ts';
import { pathWord } from '../shell-word.ts';
import { printable } from '../text.ts';

interface Versioned {
  readonly artifact: Artifact;
  /** The version that is published. */
  readonly version: string;
  /** The version to publish instead. */
  readonly wanted: string;
  /** The git tag that is released. */
  readonly gitTag?: string;
}

/** A hint that ends with the line to write, in the manifest that states the version or in the git tag. */
export function versionHint(versioned: Versioned): string {
  const { artifact, version, wanted, gitTag } = versioned;
  const origin = artifact.version === version ? artifact.origins?.version : undefined;
  const tagged = gitTag === undefined ? undefined : gitTagFor(gitTag, version, wanted);
  const line = origin === undefined ? undefined : lineFor(origin, wanted, artifact);
  if (origin !== undefined && line !== undefined) {
    const alsoTag = tagged === undefined ? '' : ` and tag it ${printable(tagged, 100)}`;
    return `Change the version in ${printable(origin, 100)}${alsoTag}: ${line}`;
  }
  if (tagged !== undefined) return `Release it under another git tag: git tag ${printable(tagged, 100)}`;
  return `Publish it under another version: tags: ${wanted}`;
}

/** `cart/v2.0.0` for `cart/v1.4.3`; a tag that does not contain the version is left out. */
function gitTagFor(gitTag: string, version: string, wanted: string): string | undefined {
  const at = gitTag.lastIndexOf(version);
  return at < 0 ? undefined : gitTag.slice(0, at) + wanted + gitTag.slice(at + version.length);
}

const tomlLine = (version: string): string => `version = "${version}"`;
const jsonLine = (version: string): string => `"version": "${version}"`;

/** Lines by the name of the manifest. */
const manifestLines: Readonly<Record<string, (version: string) => string>> = {
  'Cargo.toml': tomlLine,
  'pyproject.toml': tomlLine,
  'wkg.toml': tomlLine,
  'package.json': jsonLine,
  'moon.mod.json': jsonLine,
  VERSION: (version) => version,
};

/** `undefined` for an origin without a line that a person writes. */
function lineFor(origin: string, wanted: string, { name, files }: Artifact): string | undefined {
  if (origin === 'WIT package') return `package ${packageOf(name)}@${wanted};`;
  if (/^policy metadata "/.test(origin)) return `io.kubewarden.policy.version: ${wanted}`;
  if (/^Wasm section "/.test(origin))
    return `wasm-tools metadata add --version ${wanted} ${pathWord(printable(files[0] ?? '', 100))}`;
  return manifestLines[baseName(origin)]?.(wanted);
}

/** The name of a WIT package is the path of its artifact (`wkg`): `acme:shop` for `acme/shop`. */
function packageOf(name: string): string {
  const [namespace, ...rest] = name.split('/').slice(-2);
  return printable([namespace, ...rest].join(':'), 100);
}
