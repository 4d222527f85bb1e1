/** Reading the manifests of a checkout: each is parsed once, and one that cannot be read is explained and passed over. */

import { isRecord, parseJson } from '../json.ts';
import { memoize } from '../memoize.ts';
import { pathFrom } from '../paths.ts';
import { printable } from '../text.ts';
import type { Checkout, WorkspacePath } from '../workspace/workspace.ts';

export type Manifest = Readonly<Record<string, unknown>>;

/**
 * - `read`: parsed;
 * - `template`: placeholders, or comments in JSON: no tool has built anything by it;
 * - `broken`: anything else that cannot be parsed;
 * - `absent`: no such file.
 */
export type Reading =
  | { readonly kind: 'read'; readonly manifest: Manifest; readonly text: string }
  | { readonly kind: 'template' | 'broken'; readonly reason: string }
  | { readonly kind: 'absent' };

export interface ManifestReader {
  readonly checkout: Checkout;
  /** Reads a manifest in TOML or JSON, or `go.mod` as text. */
  read(path: WorkspacePath): Promise<Reading>;
  /** The path as seen from the workspace. */
  shown(path: WorkspacePath): string;
  /** Explains a decision about a manifest, shown with `explain`. */
  explain(path: WorkspacePath, decision: string): void;
}

const sizeLimit = 1024 * 1024;

export function createManifestReader(
  checkout: Checkout,
  explain: (path: WorkspacePath, decision: string) => void,
): ManifestReader {
  const shown = (path: WorkspacePath) => pathFrom(checkout.root, path);
  const explainManifest = (path: WorkspacePath, decision: string) => explain(shown(path), decision);
  const read = memoize(async (path: WorkspacePath): Promise<Reading> => {
    const reading = await readManifest(checkout, path);
    if ('reason' in reading)
      explainManifest(path, `passed over as the manifest of a package: ${reading.reason}`);
    return reading;
  });
  return { checkout, read, shown, explain: explainManifest };
}

async function readManifest(checkout: Checkout, path: WorkspacePath): Promise<Reading> {
  if (checkout.type(path) !== 'file') return { kind: 'absent' };
  const bytes = checkout.read(path, sizeLimit);
  if (!bytes) return { kind: 'template', reason: 'it cannot be read, or is larger than 1 MiB' };
  const text = new TextDecoder().decode(bytes);
  try {
    const manifest = await parse(path, text);
    if (!hasPlaceholder(manifest)) return { kind: 'read', manifest, text };
    return { kind: 'template', reason: 'its name has a placeholder' };
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
    return { kind: isTemplate(path, text) ? 'template' : 'broken', reason: printable(reason) };
  }
}

/** Loads the parser with the first TOML file. */
async function parse(path: WorkspacePath, text: string): Promise<Manifest> {
  if (path.endsWith('go.mod')) return {};
  const value: unknown = path.endsWith('.json') ? parseJson(text) : (await import('smol-toml')).parse(text);
  if (isRecord(value)) return value;
  throw new SyntaxError('it is not an object');
}

/** Placeholders of cargo-generate, Spin, cookiecutter, dotnet, ejs and shells. */
const placeholder = /\{\{|\{%|<%|\$\{|\$\(|%\{/;

/** Where the manifests of all ecosystems have the name. */
function hasPlaceholder(manifest: Manifest): boolean {
  const tables = [manifest, manifest.package, manifest.project];
  return tables.some((one) => isRecord(one) && typeof one.name === 'string' && placeholder.test(one.name));
}

/** JSON with comments or trailing commas is for editors; package managers refuse it. */
function isTemplate(path: WorkspacePath, text: string): boolean {
  const hasComments = /(?:^|[\s,{[])\/[/*]|,\s*[}\]]/.test(text);
  return placeholder.test(text) || (path.endsWith('.json') && hasComments);
}
