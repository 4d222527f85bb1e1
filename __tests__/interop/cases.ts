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

const proxies = ['Istio fetcher', 'Envoy Gateway fetcher'];
const spin = ['spin registry pull', 'Spin locker'];

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
  'envoy/filter': { formats: ['envoy'], clients: proxies },
  'flux/kustomize': { formats: ['flux:deploy'], clients: ['flux'] },
  'helm/chart': { formats: ['helm'], clients: ['helm 3', 'helm 4'] },
  'image/command': { formats: ['image'], clients: ['wasmtime', 'podman', 'containerd'] },
  'index/suite': { formats: ['wasm', 'index:suite'], clients: ['cosign'] },
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
  'spin/legacy': { formats: ['spin'], clients: spin },
  'spin/storefront': { formats: ['spin'], clients: spin },
  'timoni/module': { formats: ['timoni'], tags: '1.2.3', clients: ['timoni'] },
  'wasm/command': { formats: ['wasm'], clients: ['wkg oci pull', 'wasmtime'] },
  'wasm/component': {
    formats: ['wasm'],
    clients: ['wkg oci pull', 'wasm-tools validate', 'oras pull', 'cosign', 'wash pull'],
  },
  'wasm/module': {
    formats: ['wasm'],
    clients: ['wkg oci pull', 'wasm-tools validate', 'oras pull', 'wash pull'],
  },
  'wasm/wit-package': { formats: ['wasm'], clients: ['wkg oci pull', 'wkg get', 'wasm-tools validate'] },
};

export interface PlannedFixture extends Fixture {
  readonly clients: readonly string[];
  readonly limits?: Readonly<Record<string, RegExp>>;
}

/** Workspaces of the interop run alone. */
const others: Readonly<Record<string, Case>> = {
  conftest: { formats: ['./conftest.format.json'], clients: ['conftest', 'oras pull'] },
  higress: { formats: ['envoy'], clients: [...proxies, 'oras pull'] },
};

/** All fixture folders, and the workspaces of this folder. Throws when one has no entry in `cases`. */
export function allFixtures(): readonly PlannedFixture[] {
  const formats = join(import.meta.dirname, '..', 'formats');
  const names = folders(formats).flatMap((format) =>
    folders(join(formats, format)).map((name) => `${format}/${name}`),
  );
  const fixtures = names.map((name) => {
    const found = cases[name];
    if (!found) throw new Error(`__tests__/interop/cases.ts has no entry for ${name}`);
    return { name, ...found, clients: [...(found.clients ?? []), ...general] };
  });
  const own = Object.entries(others).map(([name, found]) => {
    const workspace = join(import.meta.dirname, 'workspaces', name);
    return { name: `interop/${name}`, workspace, ...found, clients: [...(found.clients ?? []), ...general] };
  });
  return [...fixtures, ...own];
}

/** Clients for every fixture, besides those that pull from the registry. */
const general = ['oci-spec (crate)'];

function folders(path: string): readonly string[] {
  const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return entries.map((entry) => entry.name).sort();
}
