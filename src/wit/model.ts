/** The interface of a component or WIT package as data: packages, worlds, interfaces, functions and types, by their names. */

/** `namespace:name@version` of a package. */
export interface PackageId {
  readonly namespace: string;
  readonly name: string;
  readonly version?: string;
}

/** When an item became part of a package, and whether it is behind a feature (WIT.md, "Feature Gates"). */
export interface Stability {
  readonly since?: string;
  readonly feature?: string;
  readonly deprecated?: string;
}

/** What authors wrote about an item; only WIT packages carry docs and stability, in the custom section `package-docs`. */
export interface Described {
  docs?: string;
  stability?: Stability;
  /** The attribute `external-id` of a name. */
  externalId?: string;
}

export type Primitive =
  | 'bool'
  | 's8'
  | 'u8'
  | 's16'
  | 'u16'
  | 's32'
  | 'u32'
  | 's64'
  | 'u64'
  | 'f32'
  | 'f64'
  | 'char'
  | 'string'
  | 'error-context';

/** A primitive, or a definition: with a name one that is declared, without a name one that is written where it is used. */
export type Type = Primitive | TypeDefinition;

export type Form =
  | 'alias'
  | 'borrow'
  | 'enum'
  | 'flags'
  | 'future'
  | 'list'
  | 'map'
  | 'option'
  | 'own'
  | 'record'
  | 'resource'
  | 'result'
  | 'stream'
  | 'tuple'
  | 'variant';

/**
 * The parts of a type, for all forms alike: `names` are those of fields, cases or flags, `types` the types of fields, cases (where a
 * case has one), elements, key and value, or of a result's two sides; of `own` and `borrow` the resource.
 */
export interface Shape<Part> {
  readonly form: Form;
  readonly names: readonly string[];
  readonly types: readonly (Part | undefined)[];
  /** Of a list with a fixed length. */
  readonly length?: number;
}

export interface TypeDefinition extends Described {
  readonly name?: string;
  /** The interface or world that declares it; an anonymous type has none. */
  readonly owner?: Interface | World;
  shape: Shape<Type>;
  /** Docs of fields, cases and flags by their names. */
  memberDocs?: ReadonlyMap<string, string>;
}

export interface Parameter {
  readonly name: string;
  readonly type: Type;
}

export interface Func extends Described {
  /** As in the binary, such as `[method]request.body`. */
  readonly name: string;
  readonly kind: 'freestanding' | 'constructor' | 'method' | 'static';
  /** Of a constructor, method or static function. */
  readonly resource?: TypeDefinition;
  readonly isAsync: boolean;
  readonly parameters: readonly Parameter[];
  readonly result?: Type;
}

export interface Interface extends Described {
  readonly kind: 'interface';
  /** Absent for an interface that is written inside a world. */
  readonly name?: string;
  package?: Package;
  readonly types: Map<string, TypeDefinition>;
  readonly functions: Map<string, Func>;
}

export type WorldItem =
  | ({ readonly kind: 'interface'; readonly interface: Interface; readonly isNamed: boolean } & Described)
  | { readonly kind: 'function'; readonly function: Func }
  | { readonly kind: 'type'; readonly type: TypeDefinition };

/** Its items by the names that the binary gives them: the id of an interface, or a plain name. */
export interface World extends Described {
  readonly kind: 'world';
  readonly name: string;
  package?: Package;
  readonly imports: Map<string, WorldItem>;
  readonly exports: Map<string, WorldItem>;
}

export interface Package {
  readonly id: PackageId;
  docs?: string;
  readonly interfaces: Map<string, Interface>;
  readonly worlds: Map<string, World>;
}

/** What a binary says about interfaces: its own package, and those that it refers to, as far as it refers to them. */
export interface Interfaces {
  readonly kind: 'component' | 'wit-package';
  readonly main: Package;
  /** In an order in which a package comes after those that it refers to. */
  readonly foreign: readonly Package[];
}

/** The id of an interface or world as it is written in WIT. */
export function idOf({ id }: Package, label: string): string {
  return `${printPackageId({ ...id, version: undefined })}/${label}${id.version === undefined ? '' : `@${id.version}`}`;
}

export function printPackageId({
  namespace,
  name,
  version,
}: Omit<PackageId, 'version'> & { readonly version?: string | undefined }): string {
  return `${namespace}:${name}${version === undefined ? '' : `@${version}`}`;
}
