/** The Wasm files that a manifest mentions, also one that cannot be read as a manifest: they belong to its application. */

import type { CodedError } from '../../errors.ts';
import { excludeGlob } from '../../globs.ts';
import { printable } from '../../text.ts';
import type { Workspace, WorkspacePath } from '../../workspace/workspace.ts';
import { documentLimit, invalidDefinition } from '../shared/documents.ts';
import { resolveBelow } from './paths.ts';

/** What is filled in when a project is made from a template (Liquid, as in `spin new`); in TOML it is only valid in strings. */
const placeholder = /\{\{|\{%/;

/** Wasm files of the workspace that the text names as sources, or that lie in a folder which it names in `files`. */
export async function mentionedFiles(
  text: string,
  folder: WorkspacePath,
  workspace: Workspace,
): Promise<readonly WorkspacePath[]> {
  const sources = stringsIn(text).filter((string) => string.endsWith('.wasm'));
  const mounted = [...text.matchAll(/\bfiles\s*=\s*\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    stringsIn(list),
  );
  const paths = [...sources, ...mounted.map(withoutWildcard)];
  const resolved = paths.flatMap((path) => (path === '' ? [] : (resolveBelow(folder, path) ?? [])));
  const mentioned = new Set(resolved.filter((path) => path !== '.'));
  const files = (await workspace.files()).filter(({ path }) => path.endsWith('.wasm'));
  return files.map(({ path }) => path).filter((path) => isMentioned(path, mentioned));
}

function stringsIn(text: string): readonly string[] {
  return [...text.matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(([, double, single]) => double ?? single ?? '');
}

/** The folder that a pattern begins with, or the whole path. */
function withoutWildcard(pattern: string): string {
  return pattern.replace(/(?:^|\/)[^/]*[*?[{].*$/, '');
}

function isMentioned(path: WorkspacePath, mentioned: ReadonlySet<WorkspacePath>): boolean {
  if (mentioned.has(path)) return true;
  const slash = path.lastIndexOf('/');
  return slash > 0 && isMentioned(path.slice(0, slash), mentioned);
}

/** Spin's own expressions `{{ variable }}` are in other values. */
const placeholderInName = /^\s*(?:name|id|component)\s*=\s*["'][^"'\n]*(?:\{\{|\{%)/m;

/** Where Spin reads expressions itself, so that a wrong one is a mistake in the manifest. */
const ownExpressions = /\b(?:allowed_outbound_hosts|variables): /;

/** True for a manifest that is filled in before it is used, by its text and the error about it. */
export function isTemplate(text: string, error?: { readonly message: string }): boolean {
  if (placeholderInName.test(text)) return true;
  const message = error?.message ?? '';
  if (ownExpressions.test(message)) return false;
  return placeholder.test(text) && /not valid TOML|is a template|\{\{|\{%/.test(message);
}

/** The error about a manifest that is filled in before it is used. */
export function templateError(path: WorkspacePath, cause?: unknown): CodedError {
  const hint = `Create an application from it before this step, or leave it out with the input exclude: ${printable(excludeGlob(path))}`;
  return invalidDefinition(path, 'is a template, with placeholders that are not replaced', hint, cause);
}

/** The text of a manifest; empty when it cannot be read. */
export async function readText(path: WorkspacePath, workspace: Workspace): Promise<string> {
  const bytes = await workspace.read(path, documentLimit).catch(() => new Uint8Array());
  return new TextDecoder().decode(bytes);
}
