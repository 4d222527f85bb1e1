/** References to content that is read: in a registry, or in an image layout as `oci:<path>[:<name>][@<digest>]`. */

import { CodedError } from '../errors.ts';
import { printable } from '../text.ts';
import { type Digest, parseDigest } from './digest.ts';
import { beginsWithHost } from './host.ts';
import { referenceOfPage } from './page.ts';
import { parseReference, type Reference } from './reference.ts';
import { readTransport } from './transports.ts';

export type SourceReference =
  | { readonly kind: 'registry'; readonly reference: Reference }
  | {
      readonly kind: 'layout';
      /** The folder or tar archive. */
      readonly path: string;
      /** The `org.opencontainers.image.ref.name` of the entry. */
      readonly name?: string;
      readonly digest?: Digest;
    };

/** Prefixes of references to a layout: our own, and those of skopeo for a folder and an archive. */
const layoutPrefix = /^oci(?:-archive)?:(?!\/\/)/;

/** Without an expression for the references that begin otherwise. */
export const isLayout = (text: string): boolean => text.startsWith('oci') && layoutPrefix.test(text);

/** Throws `input`, since an input names it. `oci://`, as Helm and Flux write it, is a registry. */
export function parseSourceReference(text: string): SourceReference {
  if (!isLayout(text)) return { kind: 'registry', reference: parseRegistryReference(text) };
  const rest = text.replace(layoutPrefix, '');
  const at = rest.lastIndexOf('@');
  const digest = at < 0 ? undefined : parseDigest(rest.slice(at + 1));
  const named = digest ? rest.slice(0, at) : rest;
  const colon = nameSeparator(named);
  const path = colon < 0 ? named : named.slice(0, colon);
  const name = colon < 0 ? '' : named.slice(colon + 1);
  if (path === '') throw withoutPath(text);
  return { kind: 'layout', path, ...(name && { name }), ...(digest && { digest }) };
}

/** `host/name:tag@digest` in the characters of a reference, which is none of the mistakes below. */
const usualPattern = /^[A-Za-z0-9][\w.-]*(?::\d+)?\/[\w./:@-]*\w$/;
const pathPattern = /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/;
const archivePattern = /^[^/:@]+\.(?:tar|tgz|tar\.gz)$/;
/** A host alone would be read as a name on Docker Hub, none of which has a dot. */
const hostPattern = /^(?:localhost|[^/:@]*\.[^/:@]*)(?::\d{1,5})?\/?$/;

/** A reference to a registry alone. Throws `input`. */
export function parseRegistryReference(text: string): Reference {
  const transport = readTransport(text);
  if (transport) throw invalid(`"${printable(text)}" ${transport.what}`, transport.hint);
  const page = referenceOfPage(text);
  if (page !== undefined)
    throw invalid(
      `"${printable(text)}" is a web address, and not a reference`,
      `Write the reference: ${printable(page)}`,
    );
  if (!usualPattern.test(text) || text.endsWith('.wasm')) refuseMistake(text);
  return parseAsInput(text.startsWith('oci://') ? text.slice('oci://'.length) : text);
}

function parseAsInput(text: string): Reference {
  try {
    return parseReference(text);
  } catch (error) {
    throw error instanceof CodedError ? invalid(error.message, error.hint) : error;
  }
}

function refuseMistake(text: string): void {
  const shown = printable(text);
  if (pathPattern.test(text) || archivePattern.test(text) || isWasmFile(text))
    throw invalid(`"${shown}" is a path, and not the reference of an artifact`, pathHint(text));
  if (hostPattern.test(text))
    throw invalid(
      `"${shown}" names a host, and no repository`,
      `Name the repository as well: ${shown.replace(/\/$/, '')}/acme/http-cache:1.0.0`,
    );
  const unquoted = text.replace(/^["'`]+|["'`]+$/g, '');
  if (unquoted !== text)
    throw invalid(`"${shown}" has quotes, which no reference has`, `Remove them: ${printable(unquoted)}`);
  if (text.includes(','))
    throw invalid(`"${shown}" has a comma, which no reference has`, 'Write one reference in each line.');
}

/** No host: Docker Hub has to be named for a repository of such a name. */
function isWasmFile(text: string): boolean {
  return text.endsWith('.wasm') && !beginsWithHost(text);
}

function pathHint(text: string): string {
  return text.endsWith('.wasm')
    ? 'Publish the file and name what it was published as (the verb diff and the input "wit" read files): ghcr.io/acme/http-cache:1.0.0'
    : `If it is an image layout, in a folder or a tar archive, write oci: before it: oci:${printable(withHome(text))}`;
}

/** A shell replaces `~` at the beginning of a word only. */
function withHome(path: string): string {
  return path.replace(/^~(?=[\\/])/, '$HOME');
}

function invalid(message: string, hint: string): CodedError {
  return new CodedError('input', message, { hint });
}

/** The first colon that is not that of a drive on Windows: names may hold colons and slashes, as skopeo reads them. */
function nameSeparator(text: string): number {
  const isDrive = /^[A-Za-z]:[\\/]/.test(text);
  return text.indexOf(':', isDrive ? 2 : 0);
}

function withoutPath(text: string): CodedError {
  return invalid(
    `"${printable(text)}" names no folder or archive`,
    'Write it as oci:<folder>, oci:<folder>:<name> or oci:<archive.tar>, for example oci:./out:app-1.0.0',
  );
}
