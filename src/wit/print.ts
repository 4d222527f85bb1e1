/** Prints interfaces as WIT, in the form of wasm-tools (`wit-component`, `printing.rs`). */

import { createOutput, type Output } from './indented.ts';
import {
  type Described,
  type Func,
  type Interface,
  type Interfaces,
  type Package,
  printPackageId,
  type TypeDefinition,
  type World,
  type WorldItem,
} from './model.ts';
import { escaped, labelOf, printSignature, printType } from './print-types.ts';

/** The package of the binary, then those that it refers to. */
export function printInterfaces({ main, foreign }: Interfaces): string {
  const out = createOutput();
  printPackage(out, main, true);
  foreign.forEach((one, index) => {
    if (index > 0) out.line().line();
    printPackage(out, one, false);
  });
  return out.text();
}

/** Puts an empty line between the items of one interface or world. */
interface Spacing {
  any: boolean;
}

function separate(out: Output, spacing: Spacing): void {
  if (spacing.any) out.line();
  spacing.any = true;
}

function printPackage(out: Output, { id, docs, interfaces, worlds }: Package, isMain: boolean): void {
  printDocs(out, docs);
  out.add(
    `package ${escaped(id.namespace)}:${escaped(id.name)}${id.version === undefined ? '' : `@${id.version}`}`,
  );
  if (isMain) out.add(';').line().line();
  else out.open();
  for (const [name, found] of interfaces) {
    describe(out, found);
    out.add(`interface ${escaped(name)}`).open();
    printInterface(out, found);
    out.close();
    if (isMain) out.line();
  }
  for (const [name, world] of worlds) {
    describe(out, world);
    out.add(`world ${escaped(name)}`).open();
    printWorld(out, world);
    out.close();
  }
  if (!isMain) out.close();
}

function printInterface(out: Output, found: Interface): void {
  const spacing: Spacing = { any: false };
  const functions = [...found.functions.values()];
  printTypes(out, spacing, found, [...found.types], functions);
  for (const func of functions.filter(({ resource }) => !resource)) {
    separate(out, spacing);
    describe(out, func);
    out.add(`${escaped(func.name)}: ${printSignature(func)};`).line();
  }
}

function printWorld(out: Output, world: World): void {
  const spacing: Spacing = { any: false };
  const imports = [...world.imports];
  for (const [name, item] of imports.filter(([, { kind }]) => kind === 'interface')) {
    printItem(out, world, name, item, 'import');
    spacing.any = true;
  }
  const types = imports.flatMap(([name, item]) => (item.kind === 'type' ? [[name, item.type] as const] : []));
  const functions = imports.flatMap(([, item]) => (item.kind === 'function' ? item.function : []));
  printTypes(out, spacing, world, types, functions);
  for (const [name, item] of imports) {
    if (item.kind !== 'function' || item.function.resource) continue;
    printItem(out, world, name, item, 'import');
    spacing.any = true;
  }
  if (world.exports.size > 0) separate(out, spacing);
  for (const [name, item] of world.exports) printItem(out, world, name, item, 'export');
}

function printItem(
  out: Output,
  world: World,
  name: string,
  item: WorldItem,
  word: 'import' | 'export',
): void {
  if (item.kind === 'type') return;
  if (item.kind === 'function') {
    describe(out, item.function);
    out.add(`${word} ${escaped(name)}: ${printSignature(item.function)};`).line();
    return;
  }
  const isInline = item.interface.name === undefined;
  printDocs(out, item.docs ?? (item.isNamed ? item.interface.docs : undefined));
  describe(out, {
    ...stabilityOf(item),
    ...(item.externalId !== undefined && { externalId: item.externalId }),
  });
  out.add(`${word} `);
  if (item.isNamed) out.add(`${escaped(name)}: `);
  if (!isInline) out.add(`${pathOf(item.interface, world.package)};`).line();
  else {
    out.add('interface').open();
    printInterface(out, item.interface);
    out.close();
  }
}

function stabilityOf(item: WorldItem & { readonly kind: 'interface' }): Described {
  const stability = item.isNamed ? item.stability : (item.stability ?? item.interface.stability);
  return stability ? { stability } : {};
}

function pathOf(target: Interface, from: Package | undefined): string {
  const name = escaped(target.name ?? '');
  if (target.package === from || !target.package) return name;
  const { version, ...rest } = target.package.id;
  return `${printPackageId({ ...rest, version: undefined })}/${name}${version === undefined ? '' : `@${version}`}`;
}

/** Types that are used from elsewhere, then those that are declared here. */
function printTypes(
  out: Output,
  spacing: Spacing,
  owner: Interface | World,
  types: readonly (readonly [string, TypeDefinition])[],
  functions: readonly Func[],
): void {
  const used = types.filter(([, type]) => sourceOf(type, owner));
  printUses(out, spacing, owner, used);
  for (const [, type] of types.filter(([, type]) => !sourceOf(type, owner))) {
    separate(out, spacing);
    describe(out, type);
    if (type.shape.form === 'resource') printResource(out, type, functions);
    else printDeclaration(out, type);
  }
}

/** The type of another interface that a type is a `use` of. */
function sourceOf({ shape }: TypeDefinition, owner: Interface | World): TypeDefinition | undefined {
  const [other] = shape.form === 'alias' ? shape.types : [];
  return typeof other === 'object' && other.owner && other.owner !== owner ? other : undefined;
}

/** Neighbours from the same interface are one line. */
function printUses(
  out: Output,
  spacing: Spacing,
  owner: Interface | World,
  used: readonly (readonly [string, TypeDefinition])[],
): void {
  const lines: {
    readonly from: Interface | World;
    readonly type: TypeDefinition;
    readonly names: string[];
  }[] = [];
  for (const [name, type] of used) {
    const source = sourceOf(type, owner);
    if (!source?.owner) continue;
    const written =
      source.name === name ? escaped(name) : `${escaped(source.name ?? '')} as ${escaped(name)}`;
    const last = lines.at(-1);
    if (last?.from === source.owner && hasSameAttributes(last.type, type)) last.names.push(written);
    else lines.push({ from: source.owner, type, names: [written] });
  }
  for (const { from, type, names } of lines) {
    spacing.any = true;
    const { stability, externalId } = type;
    describe(out, { ...(stability && { stability }), ...(externalId !== undefined && { externalId }) });
    const path = from.kind === 'interface' ? pathOf(from, owner.package) : from.name;
    out.add(`use ${path}.{${names.join(', ')}};`).line();
  }
}

function hasSameAttributes(left: TypeDefinition, right: TypeDefinition): boolean {
  const text = ({ stability, externalId }: TypeDefinition) => JSON.stringify([stability, externalId]);
  return text(left) === text(right);
}

function printResource(out: Output, type: TypeDefinition, functions: readonly Func[]): void {
  const own = functions.filter(({ resource }) => resource === type);
  out.add(`resource ${escaped(type.name ?? '')}`);
  if (own.length === 0) {
    out.add(';').line();
    return;
  }
  out.open();
  for (const func of own) {
    describe(out, func);
    const label = func.kind === 'constructor' ? '' : `${escaped(labelOf(func))}: `;
    out.add(`${label}${func.kind === 'static' ? 'static ' : ''}${printSignature(func)};`).line();
  }
  out.close();
}

function printDeclaration(out: Output, type: TypeDefinition): void {
  const { form, names, types } = type.shape;
  const name = escaped(type.name ?? '');
  if (!['record', 'variant', 'enum', 'flags'].includes(form)) {
    out.add(`type ${name} = ${printAliased(type)};`).line();
    return;
  }
  out.add(`${form} ${name}`).open();
  names.forEach((label, index) => {
    const part = types[index];
    printDocs(out, type.memberDocs?.get(label));
    const value =
      part === undefined ? '' : form === 'record' ? `: ${printType(part)}` : `(${printType(part)})`;
    out.add(`${escaped(label)}${value},`).line();
  });
  out.close();
}

/** `own<r>` is written out here: `type a = r` would be another name of the resource. */
function printAliased({ shape }: TypeDefinition): string {
  const text = printType({ shape });
  return shape.form === 'own' ? `own<${text}>` : text;
}

function describe(out: Output, { docs, stability, externalId }: Described): void {
  printDocs(out, docs);
  if (stability?.since !== undefined) out.add(`@since(version = ${stability.since})`).line();
  else if (stability?.feature !== undefined) out.add(`@unstable(feature = ${stability.feature})`).line();
  if (stability?.deprecated !== undefined) out.add(`@deprecated(version = ${stability.deprecated})`).line();
  if (externalId !== undefined) out.add(`@external-id("${quoted(externalId)}")`).line();
}

function printDocs(out: Output, docs: string | undefined): void {
  if (docs === undefined) return;
  const lines = docs.split('\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    const text = line.endsWith('\r') ? line.slice(0, -1) : line;
    out.add(text === '' ? '///' : `/// ${text}`).line();
  }
}

const escapes: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function quoted(text: string): string {
  return Array.from(text, (character) => {
    if (/[A-Za-z0-9\-_./: ]/.test(character)) return character;
    return escapes[character] ?? `\\u{${character.codePointAt(0)?.toString(16)}}`;
  }).join('');
}
