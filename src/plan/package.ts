/** A package as one manifest describes it, with the files that its builds write. */

import { isRecord } from '../json.ts';
import { baseName } from '../paths.ts';
import { isGenericStem, isSameName, stemsOf } from '../stems.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import { licenseExpression } from './licenses.ts';
import { usableVersion } from './versions.ts';

export interface Package {
  /** Path of the manifest as seen from the workspace: `../Cargo.toml`. */
  readonly origin: string;
  readonly name?: string;
  readonly version?: string;
  readonly description?: string;
  /** SPDX licence expression. */
  readonly licenses?: string;
  readonly url?: string;
  /** URL or remote of the repository. */
  readonly source?: string;
  readonly authors?: string;
  readonly products: readonly Product[];
  /** True for an npm package that is private or without a version. */
  readonly isUnpublished?: boolean;
  /** True for one of these that declares others as its members. */
  readonly isContainer?: boolean;
}

export type ProductKind = 'package' | 'library' | 'program' | 'example';

/** Something that a package builds. */
export interface Product {
  readonly kind: ProductKind;
  /** As the manifest writes it: `http-cache`, `acme/http-cache`. */
  readonly name: string;
  /** The file, where the manifest names it; below the top of the checkout. */
  readonly file?: WorkspacePath;
}

const kinds: readonly ProductKind[] = ['package', 'library', 'program', 'example'];
/** Cargo writes examples into a folder of their own, where they may have the name of another product. */
const exampleFirst: readonly ProductKind[] = ['example', 'package', 'library', 'program'];

/** The order of precedence of products that have the name of a file. */
export function kindsFor(file: WorkspacePath): readonly ProductKind[] {
  return /(?:^|\/)target\/(?:.*\/)?examples\/[^/]+$/.test(file) ? exampleFirst : kinds;
}

/** A package that builds a file, with the name of the product unless that is generic. */
export interface Claim {
  readonly package: Package;
  readonly name?: string;
}

/** The first package that builds the file, by a path in its manifest, else by the name of a product. */
export function claimOf(file: WorkspacePath, packages: readonly Package[]): Claim | undefined {
  for (const one of packages) {
    const named = one.products.find((product) => product.file === file);
    if (named) return claim(one, named, named.kind === 'package' || !isGenericStem(named.name));
  }
  for (const stem of stemsOf(file)) {
    for (const kind of kindsFor(file)) {
      for (const one of packages) {
        const product = one.products.find((candidate) => candidate.kind === kind && hasStem(candidate, stem));
        if (product) return claim(one, product, !isGenericStem(stem));
      }
    }
  }
  return undefined;
}

function claim(one: Package, { name }: Product, isMeaningful: boolean): Claim {
  return { package: one, ...(isMeaningful && { name }) };
}

/** True when builds of the product have this stem; a scope is no part of it. */
export function hasStem({ name }: Product, stem: string): boolean {
  return isSameName(baseName(name), stem) || isSameName(name.replaceAll('/', '-'), stem);
}

/** True when the manifest says more than a name. */
export function hasFacts({ version, description, licenses, url, source, authors }: Package): boolean {
  return [version, description, licenses, url, source, authors].some((fact) => fact !== undefined);
}

/** Texts of a manifest before they are checked. */
export interface RawFields {
  readonly name?: unknown;
  readonly version?: unknown;
  readonly description?: unknown;
  readonly licenses?: unknown;
  readonly url?: unknown;
  readonly source?: unknown;
  readonly authors?: unknown;
}

/** The package with those fields that hold text. */
export function packageWith(origin: string, fields: RawFields, products: readonly Product[]): Package {
  const texts = Object.entries(fields).flatMap(([key, value]) => {
    const text = typeof value === 'string' ? usableText(key, value) : undefined;
    return text === undefined ? [] : [[key, text] as const];
  });
  return { origin, products, ...Object.fromEntries(texts) };
}

function usableText(key: string, value: string): string | undefined {
  if (key === 'version') return usableVersion(value);
  if (key === 'licenses') return licenseExpression(value);
  // A checkout on Windows may have other line ends, which must not give another digest.
  const text = value.replaceAll('\r\n', '\n');
  return text.trim() === '' ? undefined : text;
}

/** Products of one kind, without those whose name is no text. */
export function productsOf(kind: ProductKind, names: readonly unknown[]): readonly Product[] {
  return texts(names).map((name) => ({ kind, name }));
}

/** Names of people in the forms that manifests have: text, `{ name }`, or a list of these. */
export function peopleOf(value: unknown): string {
  const people = Array.isArray(value) ? value : [value];
  return texts(people.map((one) => (isRecord(one) ? (one.name ?? one.email) : one))).join(', ');
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value): value is string => typeof value === 'string' && value !== '');
}

/** A table of a manifest; empty when it is none. */
export function table(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}
