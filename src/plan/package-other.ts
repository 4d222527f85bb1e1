/** Packages of Go, Python, MoonBit and Wasm tools: what `go.mod`, `pyproject.toml`, `moon.mod.json`, `wasm.toml` and `wkg.toml` say. */

import { isRecord } from '../json.ts';
import { folderOf, joinPath } from '../paths.ts';
import type { WorkspacePath } from '../workspace/workspace.ts';
import type { Manifest } from './manifest-reader.ts';
import { type Package, type Product, packageWith, peopleOf, table } from './package.ts';

/** The module is called as `go build` in its folder calls the program (go.dev, `cmd/go/internal/load`, `DefaultExecName`). */
export function readGoModule(origin: string, text: string): Package | undefined {
  // The directive may be a block (go.dev/ref/mod, "module directive").
  const module = /^module(?:[ \t]+|[ \t]*\([ \t]*(?:\/\/.*)?\r?\n\s*)["`]?([^\s"`()]+)/m.exec(text)?.[1];
  const segments = module?.split('/') ?? [];
  const isMajor = segments.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(segments.at(-1) ?? '');
  const name = segments.at(isMajor ? -2 : -1);
  return name ? packageWith(origin, { name }, [{ kind: 'package', name }]) : undefined;
}

/**
 * PEP 621, `[project]`, and what Poetry had before, `[tool.poetry]`; the name of a distribution is that of the project, not of its
 * modules.
 */
export function readPythonProject(origin: string, manifest: Manifest): Package | undefined {
  const project = manifest.project ?? table(manifest.tool).poetry;
  if (!isRecord(project)) return undefined;
  const { name, version, description, license, authors } = project;
  const urls = Object.entries(table(project.urls)).map(([label, url]) => [label.toLowerCase(), url] as const);
  const url = (...labels: string[]) => urls.find(([label]) => labels.includes(label))?.[1];
  const fields = {
    name,
    version,
    description,
    licenses: isRecord(license) ? license.text : license,
    url: url('homepage', 'home') ?? project.homepage,
    source: url('repository', 'source', 'source code', 'github') ?? project.repository,
    authors: peopleOf(authors),
  };
  return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}

/** A module of MoonBit (docs.moonbitlang.com, "Module Configuration"); its name is `<user>/<project>`. */
export function readMoonModule(origin: string, manifest: Manifest): Package {
  const { name, version, description, license, repository } = manifest;
  const fields = { name, version, description, licenses: license, source: repository };
  return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}

/**
 * `[package]` of the component CLI's `wasm.toml`; `file` is what it publishes. `wkg.toml` may have `[metadata]` alone, which is about
 * the package beside it (wasm-pkg-tools, docs/manifest.md).
 */
export function readWasmPackage(
  origin: string,
  path: WorkspacePath,
  manifest: Manifest,
): Package | undefined {
  const own = table(manifest.package);
  const fields = { ...table(table(manifest.workspace).metadata), ...table(manifest.metadata), ...own };
  if (Object.keys(fields).length === 0) return undefined;
  const name = typeof own.name === 'string' ? own.name.replaceAll(':', '/') : undefined;
  return packageWith(
    origin,
    {
      name,
      version: fields.version,
      description: fields.description,
      licenses: fields.license ?? fields.licenses,
      url: fields.homepage,
      source: fields.repository ?? fields.source,
      authors: peopleOf(fields.authors ?? fields.author),
    },
    name === undefined ? [] : [product(name, own.file, folderOf(path))],
  );
}

function product(name: string, file: unknown, folder: WorkspacePath): Product {
  return { kind: 'package', name, ...(typeof file === 'string' && { file: joinPath(folder, file) }) };
}
