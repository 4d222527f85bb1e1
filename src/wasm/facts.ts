/** The result of inspecting a WebAssembly binary, as plain data. */

/**
 * `module` is a core module, `component` a component, `wit-package` a component that holds only the WIT types of one package.
 */
export type WasmKind = 'module' | 'component' | 'wit-package';

/** A package name `namespace:name@version`; the version is a semantic version without a leading `v`. */
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

/** A top-level custom section; `offset` and `size` are those of the payload after the name, in bytes. */
export interface CustomSection {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** The custom sections that wkg maps to annotations, in the order of the fields of wasm-metadata. */
export const metadataNames = [
  'authors',
  'description',
  'licenses',
  'homepage',
  'source',
  'revision',
  'version',
] as const;

/** Texts, trimmed and not empty; a section that is missing, too large or not decodable has no key. */
export type WasmMetadata = { readonly [name in (typeof metadataNames)[number]]?: string };

export interface Producer {
  readonly name: string;
  readonly version: string;
}

/** Everything known about one binary. Text is copied from the file unchanged: pass it through `printable` before printing it. */
export interface WasmFacts {
  /** The name given to `inspectWasm`. */
  readonly file: string;
  readonly kind: WasmKind;
  /** Size of the binary in bytes. */
  readonly size: number;
  /** For a component: the imports of its world (interface ids, functions, types), in file order. Else empty. */
  readonly imports: readonly string[];
  /**
   * For a component: the exports of its world, in file order. For a WIT package: all interface ids, world ids and exports of
   * worlds, without duplicates, sorted by code unit. For a module: empty.
   */
  readonly exports: readonly string[];
  /** For a module: its imports, in file order. Else empty. */
  readonly moduleImports: readonly ModuleImport[];
  /** For a module: its exports, in file order. Else empty. */
  readonly moduleExports: readonly ModuleExport[];
  /** Only for a WIT package: the binary of a component does not contain the name of its package. */
  readonly packageName?: PackageName;
  /** From the `name` section of a module or the `component-name` section of a component. */
  readonly moduleName?: string;
  readonly metadata: WasmMetadata;
  /** Field (`language`, `processed-by`, `sdk`) → tools. */
  readonly producers: Readonly<Record<string, readonly Producer[]>>;
  /** In file order, at most 10,000. */
  readonly customSections: readonly CustomSection[];
}
