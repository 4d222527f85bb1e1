/** Workspaces of any size for every format: what grows in each is named by its title. */

import { refNameKey } from '../../src/oci/annotations.ts';
import { type Descriptor, emptyJson } from '../../src/oci/descriptor.ts';
import { emptyType, octetStreamType } from '../../src/oci/media-types.ts';
import { filterParts, policyMetadata, policyParts, smallModule } from '../formats/make-fixtures.ts';
import { below, layoutMaker, named } from '../formats/make-layout.ts';
import type { MemoryFiles } from '../support/memory-workspace.ts';

export interface GrowthCase {
  /** The format, and what grows. */
  readonly title: string;
  /** The `formats` input. */
  readonly formats?: string;
  /** True when the content has tags; else they are given. */
  readonly ownTags?: true;
  /** How much of it there is at 1×. */
  readonly base: number;
  files(size: number): MemoryFiles;
}

function times<Value>(size: number, make: (index: number) => Value): readonly Value[] {
  return Array.from({ length: size }, (_, index) => make(index));
}

function filesOf(size: number, make: (index: number) => readonly [string, string | Uint8Array]): MemoryFiles {
  return Object.fromEntries(times(size, make));
}

const plain = smallModule({ functions: ['_start'] });
const json = JSON.stringify;

function spin(files: readonly string[]): string {
  return [
    'spin_manifest_version = 2',
    '[application]\nname = "app"',
    `[component.c]\nsource = "app.wasm"\nfiles = [${files.map((file) => json(file)).join(', ')}]`,
    '[[trigger.http]]\nroute = "/"\ncomponent = "c"',
  ].join('\n');
}

const cupVersion = 'cup.flipt.io/v1alpha1';

function cup(size: number): MemoryFiles {
  const versions = Object.fromEntries(times(size, (index) => [`v${index}`, {}]));
  const resources = times(size, (index) => `g/v${size - 1 - index}/p`);
  return {
    'c.wasm': plain,
    'c.json': json({
      apiVersion: cupVersion,
      kind: 'Controller',
      metadata: { name: 'c' },
      spec: { type: 'wasm', spec: { path: 'c.wasm' } },
    }),
    'd.json': json({
      apiVersion: cupVersion,
      kind: 'ResourceDefinition',
      metadata: { name: 'd' },
      names: { plural: 'p' },
      spec: { group: 'g', versions },
    }),
    'b.json': json({
      apiVersion: cupVersion,
      kind: 'Binding',
      metadata: { name: 'b' },
      spec: { controller: 'c', resources },
    }),
  };
}

function cupProjects(size: number): MemoryFiles {
  const projects = times(size, (index) =>
    Object.entries(cup(1)).map(([path, content]): [string, string | Uint8Array] => [
      `p${index}/${path}`,
      typeof content === 'string' ? content.replaceAll('"c"', `"c${index}"`) : content,
    ]),
  );
  return Object.fromEntries(projects.flat());
}

function bundle(size: number): MemoryFiles {
  const maker = layoutMaker();
  const reference = (index: number) => `r.example/acme/i${index}:1`;
  const entries = times(size, (index) =>
    named(maker.image('linux/amd64', `image ${index}`), { [refNameKey]: reference(index) }),
  );
  const images = Object.fromEntries(
    times(size - 1, (index) => [`part${index}`, { image: reference(index + 1) }]),
  );
  const definition = {
    schemaVersion: 'v1.0.0',
    name: 'bundle',
    version: '1.0.0',
    invocationImages: [{ image: reference(0), imageType: 'oci' }],
    images,
  };
  return { 'bundle.json': json(definition), ...below('artifacts/layout', maker.files(entries)) };
}

/** Manifests over one config, with a tag each. */
function tagged(size: number): MemoryFiles {
  const maker = layoutMaker();
  const config = maker.blob(emptyJson, emptyType);
  const entries = times(size, (index) =>
    named(maker.manifest({ config, layers: [layerOf(index)], annotations: { n: `${index}` } }), {
      [refNameKey]: `t${index}`,
    }),
  );
  function layerOf(index: number): Descriptor {
    return maker.blob(Buffer.from(`layer ${index}`), octetStreamType);
  }
  return below('l', maker.files(entries));
}

/** A manifest and a chain of referrers, the last one listed first. */
function chained(size: number): MemoryFiles {
  const maker = layoutMaker();
  const config = maker.blob(emptyJson, emptyType);
  const root = maker.manifest({ config, layers: [] });
  const chain: Descriptor[] = [];
  for (let subject = root; chain.length < size; ) {
    subject = maker.manifest({ config, layers: [], subject });
    chain.push(subject);
  }
  return below('l', maker.files([...chain.reverse(), named(root, { [refNameKey]: 'a' })]));
}

/** Indexes over one index of twenty manifests. */
function shared(size: number): MemoryFiles {
  const maker = layoutMaker();
  const config = maker.blob(emptyJson, emptyType);
  const inner = maker.index(
    times(20, (index) => maker.manifest({ config, layers: [], annotations: { n: `${index}` } })),
  );
  const outer = times(size, (index) => maker.index([inner, maker.manifest(withNumber(index))]));
  function withNumber(index: number) {
    return { config, layers: [], annotations: { outer: `${index}` } };
  }
  return below('l', maker.files(outer));
}

const chart = 'apiVersion: v2\nname: chart\nversion: 1.0.0\n';
const timoniFiles = { 'timoni.cue': 'x: 1\n', 'cue.mod/module.cue': 'module: "timoni.sh/app"\n' };

function policy(name: string): Uint8Array {
  const annotations = { ...policyMetadata.annotations, 'io.kubewarden.policy.title': name };
  const metadata = json({ ...policyMetadata, annotations });
  return smallModule({ ...policyParts, name, sections: [['io.kubewarden.metadata', metadata]] });
}

/** Modules with different bytes, so that none counts as a second build of another. */
function modules(size: number, make: (name: string) => Uint8Array): MemoryFiles {
  return filesOf(size, (index) => [`m${index}.wasm`, make(`module${index}`)]);
}

export const growthCases: readonly GrowthCase[] = [
  {
    title: 'detection: files of other kinds',
    base: 100,
    files: (size) => ({
      'app.wasm': plain,
      ...filesOf(size, (index) => [`d${index % 50}/f${index}.txt`, 'text']),
    }),
  },
  {
    title: 'detection: folders in folders, with manifests of unselected formats',
    base: 20,
    files: (size) => ({
      'app.wasm': plain,
      ...filesOf(size, (index) => [`c${index}/Chart.yaml`, chart]),
      ...filesOf(size, (index) => [`k${index}/kustomization.yaml`, '']),
      ...filesOf(size, (index) => [`b${index}/bundle.json`, '{"schemaVersion":"v1","invocationImages":[]}']),
      ...filesOf(size, (index) => [`t${index}/timoni.cue`, '']),
    }),
  },
  {
    title: 'detection: members of a Cargo workspace, with a pattern for each',
    base: 10,
    files: (size) => ({
      'Cargo.toml': `[workspace]\nmembers = ${json(times(size, (index) => `m${index}-*`))}\n`,
      ...filesOf(size, (index) => [`m${index}-a/Cargo.toml`, `[package]\nname = "m${index}"\n`]),
      ...filesOf(size, (index) => [`m${index}-a/app.wasm`, smallModule({ name: `m${index}` })]),
    }),
  },
  {
    title: 'detection: packages of an npm workspace, with a pattern for each',
    base: 10,
    files: (size) => ({
      'package.json': json({ workspaces: times(size, (index) => `m${index}-*`) }),
      ...filesOf(size, (index) => [`m${index}-a/package.json`, json({ name: `m${index}` })]),
      ...filesOf(size, (index) => [`m${index}-a/app.wasm`, smallModule({ name: `m${index}` })]),
    }),
  },
  {
    title: 'detection: folders in each other, with a manifest in each',
    base: 2,
    files: (size) => ({
      ...filesOf(size, (index) => [`${'d/'.repeat(index)}Cargo.toml`, `[package]\nname = "m${index}"\n`]),
      [`${'d/'.repeat(size)}app.wasm`]: plain,
    }),
  },
  { title: 'wasm: modules', base: 20, files: (size) => modules(size, (name) => smallModule({ name })) },
  {
    title: 'wasm: imports of one module',
    base: 500,
    files: (size) => ({
      'app.wasm': smallModule({ imports: times(size, (index) => ['env', `f${index}`] as const) }),
    }),
  },
  { title: 'kubewarden: policies', base: 20, files: (size) => modules(size, policy) },
  {
    title: 'envoy: filters',
    base: 20,
    files: (size) => modules(size, (name) => smallModule({ ...filterParts, name })),
  },
  {
    title: 'opa: files of a bundle',
    formats: 'opa',
    base: 50,
    files: (size) => ({ 'p/.manifest': '{}', ...filesOf(size, (index) => [`p/data${index}.json`, '{}']) }),
  },
  {
    title: 'spin: static files',
    base: 50,
    files: (size) => ({
      'app.wasm': plain,
      'spin.toml': spin(['static/**/*']),
      ...filesOf(size, (index) => [`static/d${index % 20}/f${index}.txt`, `${index}`]),
    }),
  },
  {
    title: 'spin: patterns',
    base: 10,
    files: (size) => ({
      'app.wasm': plain,
      'spin.toml': spin(times(size, (index) => `static/**/f${index}.txt`)),
      ...filesOf(200, (index) => [`static/f${index}.txt`, `${index}`]),
    }),
  },
  { title: 'cup: resources', base: 200, files: cup },
  { title: 'cup: projects', base: 10, files: cupProjects },
  { title: 'cnab: images of a bundle', formats: 'cnab', base: 5, files: bundle },
  {
    title: 'timoni: files of a module',
    formats: 'timoni',
    base: 50,
    files: (size) => ({ ...timoniFiles, ...filesOf(size, (index) => [`templates/f${index}.cue`, 'x: 1']) }),
  },
  {
    title: 'helm: files of a chart',
    formats: 'helm',
    base: 50,
    files: (size) => ({
      'Chart.yaml': chart,
      ...filesOf(size, (index) => [`templates/f${index}.yaml`, 'a: 1']),
    }),
  },
  {
    title: 'helm: lines of Chart.yaml',
    formats: 'helm',
    base: 100,
    files: (size) => ({
      'Chart.yaml': `${chart}annotations:\n${times(size, (index) => `  k${index}: v\n`).join('')}`,
    }),
  },
  {
    title: 'flux: files of a folder',
    formats: 'flux:deploy',
    base: 50,
    files: (size) => ({
      'deploy/kustomization.yaml': 'resources: []\n',
      ...filesOf(size, (index) => [`deploy/f${index}.yaml`, 'a: 1']),
    }),
  },
  {
    title: 'image: modules',
    formats: 'image',
    base: 20,
    files: (size) => modules(size, (name) => smallModule({ name })),
  },
  {
    title: 'index: artifacts',
    formats: 'wasm\nindex:all',
    base: 20,
    files: (size) => modules(size, (name) => smallModule({ name })),
  },
  { title: 'layout: tags', ownTags: true, formats: 'layout:l', base: 10, files: tagged },
  { title: 'layout: referrers of referrers', ownTags: true, formats: 'layout:l', base: 10, files: chained },
  { title: 'layout: indexes over one index', ownTags: true, formats: 'layout:l', base: 10, files: shared },
  {
    title: 'declared: a layer for each file',
    formats: './x.json',
    base: 50,
    files: (size) => ({
      'x.json': json({
        name: 'x',
        artifactType: 'application/vnd.x',
        layers: [{ mediaType: 'application/vnd.x', pack: 'file', files: ['f/*.txt'] }],
      }),
      ...filesOf(size, (index) => [`f/n${index}.txt`, `${index}`]),
    }),
  },
];
