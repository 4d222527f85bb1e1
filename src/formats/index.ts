/** The table of built-in formats; the code of a format is loaded when it is named or there is a file of its kind. */

import { compileFileNames } from '../file-names.ts';
import { cupContent } from './cup/content.ts';
import type { FormatEntry } from './format.ts';
import { isKubewardenPolicy, isOpaPolicy, isProxyWasm } from './shared/wasm-kinds.ts';

const wasmFiles = ['*.wasm'];
/** Published on request only, and never searched for. */
const onRequest: readonly string[] = [];

/**
 * In order of precedence: a file that an earlier format claims is not published again by a later one. Formats of whole projects
 * come before those of single binaries, the more specific before the less specific, and `wasm`, which takes any binary, last.
 */
export const formats: readonly FormatEntry[] = [
  {
    name: 'layout',
    publishedByDefault: false,
    fileNames: onRequest,
    load: async () => (await import('./layout.ts')).layout,
  },
  {
    name: 'cnab',
    publishedByDefault: false,
    fileNames: ['bundle.json'],
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionBundles(...found),
    load: async () => (await import('./cnab.ts')).cnab,
  },
  {
    name: 'spin',
    publishedByDefault: true,
    fileNames: ['spin.toml'],
    namedPackageOnly: true,
    load: async () => (await import('./spin.ts')).spin,
  },
  {
    name: 'kubewarden',
    publishedByDefault: true,
    fileNames: wasmFiles,
    appliesToWasm: isKubewardenPolicy,
    load: async () => (await import('./kubewarden.ts')).kubewarden,
  },
  {
    name: 'cup',
    publishedByDefault: true,
    fileNames: cupContent.fileNames,
    content: cupContent,
    load: async () => (await import('./cup.ts')).cup,
  },
  {
    name: 'envoy',
    publishedByDefault: true,
    fileNames: wasmFiles,
    appliesToWasm: isProxyWasm,
    load: async () => (await import('./envoy.ts')).envoy,
  },
  {
    name: 'opa',
    publishedByDefault: false,
    fileNames: ['.manifest', ...wasmFiles],
    appliesToWasm: isOpaPolicy,
    load: async () => (await import('./opa.ts')).opa,
  },
  {
    name: 'timoni',
    publishedByDefault: false,
    fileNames: ['timoni.cue'],
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionModules(...found),
    load: async () => (await import('./timoni.ts')).timoni,
  },
  {
    name: 'helm',
    publishedByDefault: false,
    describesItself: true,
    fileNames: ['Chart.yaml'],
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionCharts(...found),
    load: async () => (await import('./helm.ts')).helm,
  },
  {
    name: 'flux',
    publishedByDefault: false,
    fileNames: ['kustomization.yaml', 'kustomization.yml', 'Kustomization'],
    load: async () => (await import('./flux.ts')).flux,
  },
  {
    name: 'image',
    publishedByDefault: false,
    fileNames: onRequest,
    load: async () => (await import('./image.ts')).image,
  },
  {
    name: 'index',
    publishedByDefault: false,
    fileNames: onRequest,
    load: async () => (await import('./image-index.ts')).index,
  },
  {
    name: 'wasm',
    publishedByDefault: true,
    fileNames: wasmFiles,
    load: async () => (await import(/* webpackChunkName: "publish" */ './wasm.ts')).wasm,
  },
];

/** True for the names of files that at least one format looks at when it searches. */
export const isLookedFor = compileFileNames(formats.flatMap(({ fileNames }) => fileNames));
