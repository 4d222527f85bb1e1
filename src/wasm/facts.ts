/** What is known of a WebAssembly binary after inspection: plain data, safe to keep and to compare. */

/**
 * `module` is a core module, `component` a component, `wit-package` a component that holds nothing but the
 * WIT types of one package.
 */
export type WasmKind = 'module' | 'component' | 'wit-package';

/** A name as in `namespace:name@version`; the version is semantic and without a leading `v`. */
export interface PackageName {
  readonly namespace: string;
  readonly name: string;
  readonly version?: string;
}

export interface ModuleImport {
  readonly module: string;
  readonly name: string;
}

export type ModuleExternKind = 'func' | 'table' | 'memory' | 'global' | 'tag';

export interface ModuleExport {
  readonly name: string;
  readonly kind: ModuleExternKind;
}

/** A top-level custom section: `offset` and `size` are those of the payload after the name, in bytes. */
export interface CustomSection {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** The custom sections that wkg turns into annotations, in the order of wasm-metadata's fields. */
export const metadataNames = [
  'authors',
  'description',
  'licenses',
  'homepage',
  'source',
  'revision',
  'version',
] as const;

/** Trimmed and not empty; an absent, oversized or undecodable section has no key. */
export type WasmMetadata = { readonly [name in (typeof metadataNames)[number]]?: string };

export interface Producer {
  readonly name: string;
  readonly version: string;
}

/** All text comes from the file as it is: pass it through `printable` before showing it. */
export interface WasmFacts {
  /** The name given to `inspectWasm`. */
  readonly file: string;
  readonly kind: WasmKind;
  /** Size of the binary in bytes. */
  readonly size: number;
  /** Of a component: the imports of its world (interface ids, functions, types), in file order. Else empty. */
  readonly imports: readonly string[];
  /**
   * Of a component: the exports of its world, in file order. Of a WIT package: each interface id, each world id
   * and each world's exports, once, sorted by code unit. Of a module: empty.
   */
  readonly exports: readonly string[];
  /** Of a module: its imports in file order. Else empty. */
  readonly moduleImports: readonly ModuleImport[];
  /** Of a module: its exports in file order. Else empty. */
  readonly moduleExports: readonly ModuleExport[];
  /** Only of a WIT package: a component's binary does not carry the name of its package. */
  readonly packageName?: PackageName;
  /** From the `name` section of a module or the `component-name` section of a component. */
  readonly moduleName?: string;
  readonly metadata: WasmMetadata;
  /** Field (`language`, `processed-by`, `sdk`) → tools. */
  readonly producers: Readonly<Record<string, readonly Producer[]>>;
  /** In file order, at most 10,000. */
  readonly customSections: readonly CustomSection[];
}
