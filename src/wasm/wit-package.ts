/** WIT packages in binary form: how they differ from a component, their name and what they define. */

import type { ComponentType, TypedExtern } from './component-type.ts';
import type { PackageName } from './facts.ts';
import type { InterfaceName } from './interface-name.ts';
import { isLabel, parseInterfaceName, printInterfaceName } from './interface-name.ts';
import type { WasmFile } from './source.ts';

export interface WitPackage {
  readonly packageName: PackageName;
  /** Interface ids, world ids and the exports of the worlds, without duplicates, sorted by code unit. */
  readonly exports: readonly string[];
}

/** One interface or world of the package. */
interface Definition {
  readonly name: InterfaceName;
  readonly extern: TypedExtern;
}

/**
 * Decodes the WIT package in `types`, the exported types of a component; `undefined` if the component is not a WIT package.
 *
 * It is one by the rule of wit-parser (`decoding.rs`, `is_wit_package`): every export is a component type, and the first name
 * is `namespace:package/wit` (first encoding) or a plain label (second). The exports are those that oci-wasm writes as
 * `component.exports` (`component.rs`, `from_package`), in a fixed order.
 */
export function readWitPackage(
  file: WasmFile,
  exports: readonly { readonly name: string; readonly offset: number }[],
  types: readonly (ComponentType | undefined)[],
): WitPackage | undefined {
  const [first] = exports;
  const components = types.filter((type) => type !== undefined);
  if (first === undefined || components.length !== exports.length) return undefined;
  const firstName = parseInterfaceName(first.name);
  if (firstName?.label === 'wit') return firstEncoding(file, firstName.package, first.offset, components);
  return isLabel(first.name) ? secondEncoding(file, first.offset, components) : undefined;
}

/** One component type that exports all interfaces (instances) and worlds (component types). */
function firstEncoding(
  file: WasmFile,
  packageName: PackageName,
  offset: number,
  components: readonly ComponentType[],
): WitPackage {
  if (components.length > 1) file.fail('a WIT package with more than one root package', offset);
  const externs = components.flatMap((component) => component.exports);
  const definitions = externs.map((extern) => define(file, extern));
  return describe(packageName, components, definitions);
}

/** One component type per interface or world; its only export is the definition. */
function secondEncoding(file: WasmFile, offset: number, components: readonly ComponentType[]): WitPackage {
  const definitions = components.map(({ exports }) => {
    const [extern] = exports;
    if (extern === undefined || exports.length > 1) {
      return file.fail(`an item of a WIT package has ${exports.length} definitions`, offset);
    }
    return define(file, extern);
  });
  const packageName = definitions[0]?.name.package ?? file.fail('a WIT package has no definitions', offset);
  const stray = definitions.find(({ name }) => !samePackage(name.package, packageName));
  if (stray !== undefined) {
    file.fail(
      `${stray.extern.name} does not belong to the same package as the other definitions`,
      stray.extern.offset,
    );
  }
  return describe(packageName, components, definitions);
}

function define(file: WasmFile, extern: TypedExtern): Definition {
  const name = parseInterfaceName(extern.name);
  const defines = extern.kind === 'instance' || extern.type !== undefined;
  if (name === undefined || !defines) {
    return file.fail(`${extern.name} is neither an interface nor a world`, extern.offset);
  }
  return { name, extern };
}

function samePackage(one: PackageName, other: PackageName): boolean {
  return one.namespace === other.namespace && one.name === other.name && one.version === other.version;
}

/**
 * Besides the definitions, the exports include interfaces of this package that are only imported: a world can be encoded
 * without the interfaces that it imports, and wit-parser adds those to the package (`insert_package`).
 */
function describe(
  packageName: PackageName,
  components: readonly ComponentType[],
  definitions: readonly Definition[],
): WitPackage {
  // Many worlds can share one type: each type is visited once, or a small file could produce billions of names.
  const worlds = [...new Set(definitions.flatMap(({ extern }) => extern.type ?? []))];
  const imported = [...components, ...worlds].flatMap(({ imports }) => imports);
  const names = [
    ...definitions.map(({ name }) => printInterfaceName({ package: packageName, label: name.label })),
    ...worlds.flatMap((world) => world.exports.map(({ name }) => name)),
    ...imported.filter((extern) => isInterfaceOf(packageName, extern)).map(({ name }) => name),
  ];
  return { packageName, exports: [...new Set(names)].sort() };
}

function isInterfaceOf(packageName: PackageName, { kind, name }: TypedExtern): boolean {
  const parsed = kind === 'instance' ? parseInterfaceName(name) : undefined;
  return parsed !== undefined && samePackage(parsed.package, packageName);
}
