/** The fixtures of the interop run: how each is published, and which clients besides the general ones must pull it. */

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Fixture } from './publish.ts';

interface Case {
  readonly formats: readonly string[];
  readonly tags?: string;
  /** Keys of `nativeChecks`. */
  readonly clients?: readonly string[];
  /** Clients with a known limitation, with a pattern of their error; the result is then `cannot` instead of `failed`. */
  readonly limits?: Readonly<Record<string, RegExp>>;
}

/** regctl removes the config of a manifest without `mediaType`, as cnab-to-oci writes it, from a layout as unreferenced. */
const withoutMediaType = /sha256:[0-9a-f]{64} is missing/;

/** Gitea stores no index that lists another one, as a bundle with a multi-platform image is. */
const nestedIndex = /it is an index that lists another index .*MANIFEST_INVALID.*List image manifests only/s;

const cases: Readonly<Record<string, Case>> = {
  'cnab/thick': {
    formats: ['cnab'],
    clients: ['cnab-to-oci'],
    limits: { regctl: withoutMediaType, gitea: nestedIndex },
  },
  'cup/flipt': { formats: ['cup'], clients: ['oras pull'] },
  'declared/theme': { formats: ['./theme.format.json'], clients: ['oras pull'] },
  'envoy/filter': { formats: ['envoy'] },
  'flux/kustomize': { formats: ['flux:deploy'], clients: ['flux'] },
  'helm/chart': { formats: ['helm'], clients: ['helm'] },
  'image/command': { formats: ['image'], clients: ['wasmtime'] },
  'index/suite': { formats: ['wasm', 'index:suite'] },
  'kubewarden/policy': { formats: ['kubewarden'], clients: ['wasm-tools validate'] },
  'layout/buildx': { formats: ['layout:app'] },
  'layout/buildx-archive': { formats: ['layout:app.tar'] },
  'layout/crane': { formats: ['layout:app'] },
  'layout/crane-several': { formats: ['layout:app'] },
  'layout/oras': { formats: ['layout:app'] },
  'layout/regctl': { formats: ['layout:app'] },
  'layout/skopeo': { formats: ['layout:app'] },
  'layout/skopeo-archive': { formats: ['layout:app.tar'] },
  'opa/bundle': { formats: ['opa'], clients: ['opa'] },
  'spin/legacy': { formats: ['spin'] },
  'spin/storefront': { formats: ['spin'] },
  'timoni/module': { formats: ['timoni'], tags: '1.2.3', clients: ['timoni'] },
  'wasm/command': { formats: ['wasm'], clients: ['wkg oci pull', 'wasmtime'] },
  'wasm/component': { formats: ['wasm'], clients: ['wkg oci pull', 'wasm-tools validate', 'oras pull'] },
  'wasm/module': { formats: ['wasm'], clients: ['wkg oci pull', 'wasm-tools validate', 'oras pull'] },
  'wasm/wit-package': { formats: ['wasm'], clients: ['wkg oci pull', 'wkg get', 'wasm-tools validate'] },
};

export interface PlannedFixture extends Fixture {
  readonly clients: readonly string[];
  readonly limits?: Readonly<Record<string, RegExp>>;
}

/** All fixture folders. Throws when one has no entry in `cases`. */
export function allFixtures(): readonly PlannedFixture[] {
  const formats = join(import.meta.dirname, '..', 'formats');
  const names = folders(formats).flatMap((format) =>
    folders(join(formats, format)).map((name) => `${format}/${name}`),
  );
  return names.map((name) => {
    const found = cases[name];
    if (!found) throw new Error(`__tests__/interop/cases.ts has no entry for ${name}`);
    return { name, ...found, clients: found.clients ?? [] };
  });
}

function folders(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}
