/** A declaration: an artifact kind as data – how it is found, and what its config and layers are. */

import { isPlainGlob } from '../../globs.ts';
import type { Annotations } from '../../oci/descriptor.ts';
import { isMediaType } from '../../oci/media-types.ts';
import {
  below,
  flag,
  invalid,
  list,
  map,
  nonEmptyText,
  object,
  oneOf,
  type Reader,
  record,
  text,
  where,
} from '../../shape.ts';

/** Described by `schema/format.schema.json` as well; a test compares both. */
export interface Declaration {
  /** Name of the format in messages. */
  readonly name: string;
  /** For people. */
  readonly description?: string;
  /** Globs over the workspace; the folder of each file that matches is one artifact. Default: the workspace is the artifact. */
  readonly detect?: readonly string[];
  readonly artifactType?: string;
  /** Default `empty`. */
  readonly config?: DeclaredConfig;
  readonly layers: readonly DeclaredLayer[];
  readonly annotations?: Annotations;
}

export type DeclaredConfig =
  | 'empty'
  | { readonly mediaType: string; readonly file: string }
  | { readonly mediaType: string; readonly json: Readonly<Record<string, unknown>> };

export interface DeclaredLayer {
  readonly mediaType: string;
  readonly pack: 'file' | 'tar' | 'tar+gzip';
  /** One layer per file or one for all; default `file` for plain files and `all` for archives. */
  readonly per?: 'file' | 'all';
  /** Folder that paths in the layer are relative to; default: the artifact's folder. */
  readonly folder?: string;
  /** Globs relative to that folder; default: everything. */
  readonly files?: readonly string[];
  /** Rules in gitignore syntax. */
  readonly ignore?: readonly string[];
  /** Names of ignore files with such rules, in any folder. */
  readonly ignoreFiles?: readonly string[];
  /** Default `refuse`. */
  readonly symlinks?: 'omit' | 'follow' | 'refuse';
  /** Adds entries for folders, the first being `.`; archives only. */
  readonly directories?: boolean;
  /** Annotates each layer with the path of its file; default: true for plain files. */
  readonly titles?: boolean;
  /** True when there is no layer if no file matches; otherwise that is an error. */
  readonly optional?: boolean;
  readonly annotations?: Annotations;
}

const nameForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Relative, forward slashes, no `..` segment, no control characters. */
const pathForm = /^(?!\/)(?!(?:[^/]*\/)*\.\.(?:\/|$))[^\\\u0000-\u001f]{1,1024}$/;
const fileNameForm = /^(?!\.{1,2}$)[^/\\\u0000-\u001f]{1,255}$/;

const name = where(
  text,
  (given) => given.length <= 64 && nameForm.test(given),
  'lower-case words joined by "-", of at most 64 characters',
);
const mediaType = where(text, isMediaType, 'a media type such as "application/vnd.acme.theme.v1+json"');
const path = where(
  text,
  (given) => pathForm.test(given),
  'a relative path with forward slashes that stays in its folder',
);
const glob = where(
  text,
  (given) => pathForm.test(given) && isPlainGlob(given),
  'a relative glob with forward slashes that stays in its folder',
);
const fileName = where(text, (given) => fileNameForm.test(given), 'the name of a file');

const annotations: Reader<Annotations> = (shape) => {
  const found = map(text)(shape);
  if (Object.hasOwn(found, '')) throw invalid(shape, 'must not have an empty key');
  return found;
};

const fileConfig = object({ mediaType, file: path }, {});
const inlineConfig = object({ mediaType, json: record }, {});

const config: Reader<DeclaredConfig> = (shape) => {
  if (typeof shape.value === 'string') return oneOf('empty')(shape);
  return 'json' in record(shape) ? inlineConfig(shape) : fileConfig(shape);
};

const layer: Reader<DeclaredLayer> = object(
  { mediaType, pack: oneOf('file', 'tar', 'tar+gzip') },
  {
    per: oneOf('file', 'all'),
    folder: path,
    files: list(glob, 1),
    ignore: list(nonEmptyText, 1),
    ignoreFiles: list(fileName, 1),
    symlinks: oneOf('omit', 'follow', 'refuse'),
    directories: flag,
    titles: flag,
    optional: flag,
    annotations,
  },
);

const members: Reader<Declaration> = object(
  { name, layers: list(layer, 1) },
  { $schema: text, description: text, detect: list(glob, 1), artifactType: mediaType, config, annotations },
);

/** Reads a declaration. */
export const declarationReader: Reader<Declaration> = (shape) => {
  const found = members(shape);
  const isEmpty = found.config === undefined || found.config === 'empty';
  // image-spec v1.1.1, manifest.md: with an empty config, artifactType must be set.
  if (!isEmpty || found.artifactType !== undefined) return found;
  throw invalid(below(shape, 'artifactType', undefined), 'must be given when the config is empty');
};
