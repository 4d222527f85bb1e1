/** The input `formats`: a format, a format with a path, or a declared format; and files or names of other tools in their place. */

import { slip, unquoted } from '../foreign-text.ts';
import { binaryOf, formatLineFor, isWasmText } from '../format-of-file.ts';
import { type Problem, type ReadLine, separated } from '../input-list.ts';
import { pathWord } from '../shell-word.ts';

export interface FormatLine {
  /** Name of a built-in format, or the path of a declaration. */
  readonly format: string;
  readonly argument?: string;
}

/** Reads one line of `formats`; whether a format of that name exists is not known here. */
export const readFormat: ReadLine<FormatLine> = (line) => {
  const problem = problemOf(line);
  return problem ? { problem } : { value: parse(line) };
};

function parse(line: string): FormatLine {
  if (line.startsWith('./')) return { format: line };
  const colon = line.indexOf(':');
  if (colon < 0) return { format: line };
  const argument = line.slice(colon + 1).trim();
  return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}

function problemOf(line: string): Problem | undefined {
  const found = slip(line) ?? assignment(line) ?? location(line) ?? several(line) ?? file(line);
  return found ?? otherName(line) ?? problemOfArgument(parse(line));
}

/** `wasm=app.wasm`, `type=wasm`, `--formats wasm`. */
function assignment(line: string): Problem | undefined {
  const value = /^(?:--?)?(?:formats?|type|artifact-type)\s*[:=\s]\s*(\S.*)$/.exec(line)?.[1];
  if (value !== undefined) return { what: 'which is not the format alone', instead: [value] };
  const [, format, path] = /^([a-z]+)(?:\s*=|\s+:|@)\s*(\S.*)$/.exec(line) ?? [];
  return format === undefined
    ? undefined
    : { what: 'and a format has ":" before its path', instead: [`${format}:${path}`] };
}

function location(line: string): Problem | undefined {
  if (/^oci:(?!\/\/)./.test(line))
    return {
      what: 'which is a target; an image layout to publish has the format layout',
      instead: [line.replace(/^oci:(?:\.\/)?/, 'layout:')],
    };
  if (!/^[a-z][a-z0-9+-]*:\/\//i.test(line)) return undefined;
  const file = /^https?:.*\/([^/?#]+\.wasm)(?:[?#].*)?$/i.exec(line)?.[1];
  if (file !== undefined)
    return {
      what: 'which is a URL',
      instead: [`wasm:${file}`],
      hint: 'Download it before this step, and name the file',
    };
  const reference = line.replace(/^[a-z0-9+-]+:\/\//i, '').replace(/(?<=\/[^/]*)[:@][^/]*$/, '');
  return {
    what: 'which is a location and not a format',
    instead: [],
    hint: 'Name where artifacts go in "to"',
    others: { to: [reference.includes('{name}') ? reference : `${reference.replace(/\/+$/, '')}/{name}`] },
  };
}

function several(line: string): Problem | undefined {
  const parts = partsOf(line);
  if (parts.length > 1)
    return { what: 'which is several formats', instead: parts, hint: 'Write one format per line' };
  const [only] = parts;
  return only === line || only === undefined
    ? undefined
    : { what: 'and a format has no separators', instead: [only] };
}

/** The formats in one line; a path may have spaces, and the members of an index are separated by them. */
function partsOf(line: string): readonly string[] {
  const beforeColon = line.split(':', 1)[0] ?? '';
  if (line.startsWith('index:')) return [line];
  if (line.startsWith('./')) return line.split(/[\s,;]+(?=\.\/|$)/).filter((part) => part !== '');
  if (beforeColon === line || /[\s,;]/.test(beforeColon)) return separated(line);
  const next = /[\s,;]+(?=[a-z]+:|\.\/|$)|(?<=\.(?:wasm|toml|json|yaml))[\s,;]+/;
  return line.split(next).filter((part) => part !== '');
}

/** A file without its format, perhaps with a media type, as `oras push` takes it. */
function file(line: string): Problem | undefined {
  const [, path = ''] = /^(.*?)(?::[a-z]+\/[\w.+-]+)?$/.exec(line) ?? [];
  if (path.includes(':')) return undefined;
  if (isWasmText(path)) return text(path, 'wasm');
  const plain = path.replace(/^\.\//, '');
  if (/^(?:\.|.*\/)$/.test(path) && !path.startsWith('/'))
    return {
      what: 'which is a folder without its format',
      instead: [`wasm:${plain.replace(/\/+$/, '') || '.'}`],
    };
  const proposal = formatLineFor(plain);
  if (proposal !== undefined) return { what: 'which is a file without its format', instead: [proposal] };
  if (!path.startsWith('./'))
    return path.endsWith('.json')
      ? { what: 'and a declared format begins with "./"', instead: [`./${path.replace(/^\/+/, '')}`] }
      : undefined;
  if (path.endsWith('.json')) return undefined;
  return {
    what: 'and a declared format is a JSON file',
    hint: 'Name a format and the path, or the file that declares a format',
    instead: [`wasm:${plain}`],
  };
}

function text(path: string, format: string): Problem {
  return {
    what: 'which is WebAssembly text and not a binary',
    instead: [`${format}:${binaryOf(path)}`],
    hint: `Convert it before this step, for example with wasm-tools parse ${pathWord(path)} -o ${pathWord(binaryOf(path))}, and name the binary`,
  };
}

/** Names of other tools and of parts of formats, by the format that was probably meant. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['component', 'wasm'],
  ['module', 'wasm'],
  ['core', 'wasm'],
  ['wit', 'wasm'],
  ['wasi', 'wasm'],
  ['wasm-component', 'wasm'],
  ['wasm-module', 'wasm'],
  ['wkg', 'wasm'],
  ['webassembly', 'wasm'],
  ['chart', 'helm'],
  ['charts', 'helm'],
  ['kustomize', 'flux'],
  ['kustomization', 'flux'],
  ['kubernetes', 'flux'],
  ['policy', 'kubewarden'],
  ['kwctl', 'kubewarden'],
  ['rego', 'opa'],
  ['bundle', 'opa'],
  ['docker', 'image'],
  ['container', 'image'],
  ['oci', 'image'],
  ['oci-layout', 'layout'],
  ['skopeo', 'layout'],
  ['cue', 'timoni'],
  ['istio', 'envoy'],
  ['proxy-wasm', 'envoy'],
  ['porter', 'cnab'],
  ['manifest', 'index'],
]);

function otherName(line: string): Problem | undefined {
  const { format, argument } = parse(line);
  if (/^[a-z][a-z0-9-]*:[a-z][a-z0-9-/]*@\d[\w.+-]*$/.test(line))
    return {
      what: 'which is a package name and not a format',
      instead: [],
      hint: 'Leave "formats" out, which publishes all Wasm formats',
    };
  const rest = argument === undefined ? '' : `:${argument}`;
  if (/^(?:all|any|auto|default|none|true|false|\*+)$/i.test(format))
    return {
      what: 'which is not a format',
      instead: [],
      hint: 'Leave "formats" out, which publishes all Wasm formats',
    };
  if (/^[\w-]+(?:\.[\w-]+)+\/[\w-]/.test(line)) return location(`oci://${line}`);
  if (/^application\/(?:vnd\.)?wasm/.test(format))
    return { what: 'which is a media type', instead: ['wasm'] };
  if (format.startsWith('!'))
    return {
      what: 'and formats cannot be excluded',
      instead: [],
      hint: 'Leave it out, and leave files out with "exclude"',
    };
  if (format === '' && argument !== undefined)
    return { what: 'which has no format', instead: [formatLineFor(argument) ?? `<format>:${argument}`] };
  const lower = format.toLowerCase();
  if (lower === 'wat' && argument !== undefined) return text(argument, 'wasm');
  const meant = otherNames.get(lower);
  if (meant !== undefined) return { what: 'which is not a format', instead: [meant + rest] };
  return /^[A-Za-z]+$/.test(format) && format !== lower
    ? { what: 'and formats are in lower case', instead: [lower + rest] }
    : undefined;
}

/** What no path of a workspace is; whether it exists is not known here. */
function problemOfArgument({ format, argument }: FormatLine): Problem | undefined {
  if (argument === undefined) return undefined;
  if (format === 'index') return members(argument);
  if (isWasmText(argument) && format === 'wasm') return text(argument, format);
  const inner = unquoted(argument);
  if (inner !== undefined) return { what: 'and the quotes are part of it', instead: [`${format}:${inner}`] };
  const typed = /^(.*\.wasm):[a-z]+\/[\w.+-]+$/.exec(argument)?.[1];
  if (typed !== undefined) return { what: 'which has a media type', instead: [`${format}:${typed}`] };
  const [, file = '', tag = ''] = /^(.*\.wasm)[:@]([\w][\w.-]*)$/.exec(argument) ?? [];
  if (tag !== '')
    return {
      what: 'which has a tag',
      instead: [`${format}:${file}`],
      hint: 'Give the tag in "tags"',
      others: { tags: [tag] },
    };
  const folder = formatLineFor(argument);
  if (folder?.startsWith(`${format}:`) && folder !== `${format}:${argument}`)
    return { what: 'which is a file, and this format takes its folder', instead: [folder] };
  if (/^[A-Za-z]:[\\/]|^[/~]/.test(argument)) return notBelowPath(format, argument);
  return /^[^/]*\\[^*?[\]{}\\]/.test(argument)
    ? { what: 'and a path has forward slashes', instead: [`${format}:${argument.replace(/\\+/g, '/')}`] }
    : undefined;
}

/** `suite app,blue`: neither a name nor a reference has a comma. */
function members(argument: string): Problem | undefined {
  const parts = separated(argument);
  return argument.includes(',')
    ? { what: 'and white space separates the members of an index', instead: [`index:${parts.join(' ')}`] }
    : undefined;
}

/** The folders of runners below which a checkout lies. */
const checkout = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+|~)\//;

function notBelowPath(format: string, argument: string): Problem {
  const relative = argument
    .replace(/^[A-Za-z]:/, '')
    .replace(/\\+/g, '/')
    .replace(checkout, '');
  return {
    what: 'and a path is relative to "path"',
    instead: [`${format}:${relative.startsWith('/') ? '<path>' : relative}`],
    hint: 'Name a file or folder below "path"',
  };
}
