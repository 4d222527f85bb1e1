/** The error for a `path` that is not a folder: a file, a glob, or what another tool takes in its place. */

import type { CodedError } from '../errors.ts';
import { slip } from '../foreign-text.ts';
import { binaryOf, formatLineFor, isWasmText } from '../format-of-file.ts';
import { type InputLines, inputError } from '../input-error.ts';
import { linesOf } from '../input-list.ts';
import { baseName, folderOf } from '../paths.ts';
import { pathWord } from '../shell-word.ts';
import { printable } from '../text.ts';

interface Reason {
  /** Completes `"path" is x, …`. */
  readonly what: string;
  readonly hint: string;
  readonly lines: InputLines;
}

/** `isFile` is true for a path that exists. */
export function rootError(path: string, isFile: boolean): CodedError {
  const { what, hint, lines } = isFile ? reasonOfFile(path) : reasonOf(path.trim());
  return inputError(`"path" is ${printable(path)}, ${what}`, { hint, lines });
}

function reasonOfFile(path: string): Reason {
  const forward = path.replace(/\\+/g, '/').replace(/\/+$/, '');
  const folder = folderOf(forward);
  const name = baseName(forward);
  if (isWasmText(name))
    return {
      what: 'which is a file of WebAssembly text',
      hint: `Convert it before this step, for example with wasm-tools parse ${pathWord(printable(forward))} -o ${pathWord(printable(binaryOf(forward)))}, and name the binary`,
      lines: { path: folder, formats: `wasm:${binaryOf(name)}` },
    };
  const formats = formatLineFor(name);
  return {
    what: 'which is a file and not a folder',
    hint: formats === undefined ? 'Name its folder' : 'Name its folder, and the file in "formats"',
    lines: { path: folder, ...(formats !== undefined && { formats }) },
  };
}

const folderHint = 'Name a folder that exists, relative to the current one';

function reasonOf(path: string): Reason {
  return several(path) ?? location(path) ?? slipOf(path) ?? glob(path) ?? spelling(path) ?? absent(path);
}

function several(path: string): Reason | undefined {
  const parts = linesOf(path).length > 1 ? linesOf(path) : path.split(/\s*[,;]\s*/).filter(Boolean);
  if (parts.length < 2) return undefined;
  const formats = parts.map((part) => formatLineFor(part.replace(/^\.\//, '')));
  if (formats.every((line) => line !== undefined))
    return {
      what: 'which is several files',
      hint: 'Name their folder, and the files in "formats"',
      lines: { path: '.', formats },
    };
  return {
    what: 'which is several folders',
    hint: 'Name one folder, and leave files out with "exclude"',
    lines: { path: '.' },
  };
}

function location(path: string): Reason | undefined {
  if (/^oci:/.test(path))
    return {
      what: 'which is a target and not a folder',
      hint: 'Name the folder to search, and the target in "to"',
      lines: { path: '.', to: path },
    };
  const [, format = '', named = ''] = /^([a-z]+):(?!\/\/)(.+)$/.exec(path) ?? [];
  if (named !== '' && /^(?:\.?[\w-]+\/)*[\w.-]+$/.test(named))
    return {
      what: 'which is a line of "formats"',
      hint: 'Name the folder to search, and what to publish in "formats"',
      lines: { path: '.', formats: `${format}:${named}` },
    };
  if (/^(?:docker\.io|ghcr\.io|quay\.io|registry\.gitlab\.com|[\w.-]+:\d+)\//.test(path))
    return {
      what: 'which is a reference and not a folder',
      hint: 'Name the folder to search, and the target in "to"',
      lines: { path: '.', to: path.includes('{name}') ? path : `${path.replace(/\/+$/, '')}/{name}` },
    };
  if (!/^[a-z][a-z0-9+.-]*:\/\/|^git@/i.test(path)) return undefined;
  const local = /^file:\/\/(.+)$/i.exec(path)?.[1];
  if (local !== undefined)
    return { what: 'and a folder has no scheme', hint: 'Name the folder', lines: { path: local } };
  return {
    what: 'which is a location and not a folder',
    hint: 'Check it out before this step, and name the folder',
    lines: { path: '.' },
  };
}

function slipOf(path: string): Reason | undefined {
  const problem = slip(path);
  if (!problem) return undefined;
  const [instead] = problem.instead ?? [];
  return {
    what: problem.what,
    hint: problem.hint ?? folderHint,
    lines: { path: instead ?? '.' },
  };
}

function glob(path: string): Reason | undefined {
  const at = path.split('/').findIndex((segment) => /[*?[{]/.test(segment));
  if (at < 0) return undefined;
  const segments = path.split('/');
  const rest = segments.slice(at).join('/');
  return {
    what: 'which is a glob and not a folder',
    hint: 'Name the folder, and the files in "formats"',
    lines: { path: segments.slice(0, at).join('/') || '.', formats: `wasm:${rest}` },
  };
}

function spelling(path: string): Reason | undefined {
  if (/^~(?:\/|$)/.test(path))
    return {
      what: 'and nothing expands "~"',
      hint: 'Name the folder in full, or relative to the current one',
      lines: { path: path.slice(2) || '.' },
    };
  const typed = /^(.*\.wasm):[a-z]+\/[\w.+-]+$/.exec(path)?.[1];
  if (typed !== undefined) return reasonOfFile(typed);
  return path.includes('\\')
    ? {
        what: 'and a path has forward slashes',
        hint: folderHint,
        lines: { path: path.replace(/\\+/g, '/').replace(/(?<=.)\/$/, '') },
      }
    : undefined;
}

function absent(path: string): Reason {
  const formats = formatLineFor(baseName(path));
  const folder = path.startsWith('/') ? '.' : folderOf(path.replace(/\/+$/, ''));
  if (formats !== undefined)
    return {
      what: 'which does not exist',
      hint: 'Build it before this step, and name its folder, and the file in "formats"',
      lines: { path: folder, formats },
    };
  return {
    what: 'which does not exist',
    hint: `${folderHint}, or build it before this step, for example`,
    lines: { path: folder },
  };
}
