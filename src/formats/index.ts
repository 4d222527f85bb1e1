/** The table of built-in formats; the code of a format is loaded when it is named or there is a file of its kind. */

import type { FormatEntry } from './format.ts';
import { isKubewardenPolicy, isOpaPolicy, isProxyWasm } from './shared/wasm-kinds.ts';

const isWasm = (name: string) => name.endsWith('.wasm');
/** Published on request only, and never searched for. */
const onRequest = () => false;

/**
 * In order of precedence: a file that an earlier format claims is not published again by a later one. Formats of whole projects
 * come before those of single binaries, the more specific before the less specific, and `wasm`, which takes any binary, last.
 */
export const formats: readonly FormatEntry[] = [
  {
    name: 'layout',
    publishedByDefault: false,
    appliesTo: onRequest,
    load: async () => (await import('./layout.ts')).layout,
  },
  {
    name: 'cnab',
    publishedByDefault: false,
    appliesTo: (name) => name === 'bundle.json',
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionBundles(...found),
    load: async () => (await import('./cnab.ts')).cnab,
  },
  {
    name: 'spin',
    publishedByDefault: true,
    appliesTo: (name) => name === 'spin.toml',
    namedPackageOnly: true,
    load: async () => (await import('./spin.ts')).spin,
  },
  {
    name: 'kubewarden',
    publishedByDefault: true,
    appliesTo: isWasm,
    appliesToWasm: isKubewardenPolicy,
    load: async () => (await import('./kubewarden.ts')).kubewarden,
  },
  {
    name: 'cup',
    publishedByDefault: true,
    appliesTo: (name) => name.endsWith('.json'),
    load: async () => (await import('./cup.ts')).cup,
  },
  {
    name: 'envoy',
    publishedByDefault: true,
    appliesTo: isWasm,
    appliesToWasm: isProxyWasm,
    load: async () => (await import('./envoy.ts')).envoy,
  },
  {
    name: 'opa',
    publishedByDefault: false,
    appliesTo: (name) => name === '.manifest' || isWasm(name),
    appliesToWasm: isOpaPolicy,
    load: async () => (await import('./opa.ts')).opa,
  },
  {
    name: 'timoni',
    publishedByDefault: false,
    appliesTo: (name) => name === 'timoni.cue',
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionModules(...found),
    load: async () => (await import('./timoni.ts')).timoni,
  },
  {
    name: 'helm',
    publishedByDefault: false,
    describesItself: true,
    appliesTo: (name) => name === 'Chart.yaml',
    mention: async (...found) => (await import('./shared/mentions.ts')).mentionCharts(...found),
    load: async () => (await import('./helm.ts')).helm,
  },
  {
    name: 'flux',
    publishedByDefault: false,
    appliesTo: (name) => ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].includes(name),
    load: async () => (await import('./flux.ts')).flux,
  },
  {
    name: 'image',
    publishedByDefault: false,
    appliesTo: onRequest,
    load: async () => (await import('./image.ts')).image,
  },
  {
    name: 'index',
    publishedByDefault: false,
    appliesTo: onRequest,
    load: async () => (await import('./image-index.ts')).index,
  },
  {
    name: 'wasm',
    publishedByDefault: true,
    appliesTo: isWasm,
    load: async () => (await import('./wasm.ts')).wasm,
  },
];
