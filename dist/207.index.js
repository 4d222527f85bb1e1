export const id = 207;
export const ids = [207];
export const modules = {

/***/ 9207:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText),
/* harmony export */   parseFlags: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4029);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** Flags: the arguments of a shell as raw inputs, by the one table. */



/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times. Throws `input`
 * for what is no flag, is not in the table, lacks its value or is given twice.
 */
function parseFlags(args) {
    const found = new Map();
    for (let index = 0; index < args.length; index += 1) {
        const { name, row, value } = readFlag(args[index] ?? '');
        if (value !== undefined) {
            add(found, name, row, value);
        }
        else if (row.kind === 'switch') {
            add(found, name, row, 'true');
        }
        else {
            index += 1;
            add(found, name, row, requireValue(name, args[index]));
        }
    }
    return found;
}
function readFlag(text) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw notFlag(text);
    const row = Object.hasOwn(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8, name) ? _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8[name] : undefined;
    if (!row)
        throw unknown(name);
    return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}
function add(found, name, row, value) {
    const before = found.get(name);
    if (before !== undefined && row.kind !== 'list') {
        throw usage(`--${name} is given twice`, `Give --${name} once.`);
    }
    found.set(name, before === undefined ? value : `${before}\n${value}`);
}
function requireValue(name, value) {
    if (value !== undefined && !value.startsWith('--'))
        return value;
    throw usage(`--${name} has no value`, `Write --${name}=<value>`);
}
function notFlag(text) {
    if (text === 'true' || text === 'false')
        return usage(`"${text}" is not a flag`, 'Write a switch alone, or with its value as --dry-run=true.');
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(text.replace(/^-+/, ''), Object.keys(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8));
    const hint = near ? `Write --${near} instead.` : 'Write flags as --name value; --help lists them.';
    return usage(`"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 60)}" is not a flag`, hint);
}
function unknown(name) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, Object.keys(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8));
    const hint = near ? `Write --${near} instead.` : 'Run with --help to see every flag.';
    return usage(`there is no flag --${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 60)}`, hint);
}
function usage(message, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint });
}
/** What `--help` prints: every row of the table. */
function helpText() {
    const rows = Object.entries(_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputRows */ .k8).map(([name, row]) => [leftColumn(name, row), rightColumn(row)]);
    const width = Math.max(...rows.map(([left]) => left.length));
    const lines = rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
    return `Usage: oci-wasm-publish [flags]\n\n${lines.join('\n')}\n`;
}
function leftColumn(name, row) {
    const value = row.kind === 'switch' ? '' : row.kind === 'number' ? ' <number>' : ' <text>';
    return `--${name}${value}`;
}
function rightColumn(row) {
    const repeatable = row.kind === 'list' ? ' May be repeated.' : '';
    const initial = row.default === undefined || row.kind === 'switch' ? '' : ` Default: ${row.default}`;
    return `${row.description.replaceAll('`', '')}${repeatable}${initial}`;
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   k8: () => (/* binding */ inputRows)
/* harmony export */ });
/* unused harmony exports inputs, requireKnown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** The one table of inputs: flags and action inputs are its names; `action.yml` and the README are held equal to it. */



const inputs = {
    path: { kind: 'text', default: '.', description: 'Folder to search; nothing outside of it is read.' },
    exclude: { kind: 'list', description: 'Globs of files and folders to leave out.' },
    to: {
        kind: 'list',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` in a shell.',
    },
    plan: { kind: 'text', description: 'A plan that an earlier `dry-run` printed; detection is skipped.' },
    formats: {
        kind: 'list',
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: every format that bears Wasm.',
    },
    tags: { kind: 'list', description: 'Tags for every artifact. Default: by version and event.' },
    annotations: { kind: 'list', description: 'Annotations for every manifest, as `key=value`.' },
    token: { kind: 'text', secret: true, description: 'Token for ghcr.io; sent nowhere else.' },
    username: { kind: 'text', description: 'User name at the registry of `to`.' },
    password: { kind: 'text', secret: true, description: 'Password or token at the registry of `to`.' },
    'ca-file': { kind: 'text', description: 'PEM file with further certificate authorities.' },
    'plain-http': { kind: 'list', description: 'Hosts that are spoken to without TLS; loopback always is.' },
    'dry-run': {
        kind: 'switch',
        default: 'false',
        description: 'Print the plan with the digests that would result; touch no network.',
    },
    explain: { kind: 'switch', default: 'false', description: 'Say why each file was taken or left out.' },
    timeout: {
        kind: 'number',
        default: '900',
        description: 'Seconds from the first request within which what a registry fails at is tried again.',
    },
    concurrency: { kind: 'number', default: '5', description: 'Blobs on their way to one registry at a time.' },
    help: { kind: 'switch', flagOnly: true, description: 'Print this table.' },
    version: { kind: 'switch', flagOnly: true, description: 'Print the version.' },
};
/** The rows by name, for those who walk the table. */
const inputRows = inputs;
/** Reads raw inputs into options. Throws `input` for an unknown name or a value that cannot be used. */
function readOptions(raw) {
    for (const name of raw.keys())
        requireKnown(name);
    const text = (name) => raw.get(name)?.trim() || undefined;
    const list = (name) => lines(raw.get(name));
    requireBoth(text('username'), text('password'));
    if (text('plan') !== undefined)
        requireNone(raw, ['formats', 'tags', 'annotations']);
    return {
        path: text('path') ?? '.',
        exclude: list('exclude'),
        to: [...new Set(list('to'))],
        ...optional('plan', text('plan')),
        formats: list('formats').map(formatLine),
        tags: [...new Set(list('tags').map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED))],
        annotations: Object.fromEntries(list('annotations').map(annotation)),
        ...optional('token', text('token')),
        ...optional('username', text('username')),
        ...optional('password', raw.get('password') || undefined),
        ...optional('caFile', text('ca-file')),
        plainHttp: list('plain-http'),
        dryRun: readSwitch('dry-run', text('dry-run')),
        explain: readSwitch('explain', text('explain')),
        timeout: readNumber('timeout', text('timeout'), 1, 24 * 3600) * 1000,
        concurrency: readNumber('concurrency', text('concurrency'), 1, 64),
    };
}
/** Throws `input` for a name that is not in the table and suggests the right one. */
function requireKnown(name) {
    if (Object.hasOwn(inputs, name))
        return;
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, Object.keys(inputs));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `there is no input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(inputs).join(', ')}.`,
    });
}
function lines(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function optional(name, value) {
    return (value === undefined ? {} : { [name]: value });
}
function requireBoth(username, password) {
    if ((username === undefined) === (password === undefined))
        return;
    const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given without "${missing}"`, {
        hint: `Give "${missing}" too, or neither.`,
    });
}
/** A plan says all of this already; to pass over what was asked for would publish something else. */
function requireNone(raw, names) {
    const given = names.find((name) => lines(raw.get(name)).length > 0);
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given beside "plan", which says it already`, {
        hint: `Change it in the plan, or leave "${given}" out.`,
    });
}
function formatLine(line) {
    if (line.startsWith('./'))
        return { format: line };
    const colon = line.indexOf(':');
    if (colon < 0)
        return { format: line };
    const argument = line.slice(colon + 1).trim();
    return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}
function annotation(line) {
    const equals = line.indexOf('=');
    const key = line.slice(0, equals).trim();
    if (equals > 0 && key && !/\s/.test(key))
        return [key, line.slice(equals + 1).trim()];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}" is not an annotation`, {
        hint: 'Write one key=value a line, for instance org.opencontainers.image.licenses=Apache-2.0.',
    });
}
function readSwitch(name, text) {
    if (text === undefined || /^false$/i.test(text))
        return false;
    if (/^true$/i.test(text))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${name}" is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 60)}"`, { hint: 'Use true or false.' });
}
function readNumber(name, text, least, most) {
    const value = Number(text ?? inputs[name].default);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${name}" is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(String(text), 60)}"`, {
        hint: `Use a whole number from ${least} to ${most}.`,
    });
}


/***/ }),

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** A digest: the name of some bytes, parsed once and trusted afterwards. */

const form = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Returns the text as a digest, or `undefined` when it is none of the registered algorithms' forms (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return form.test(text) ? text : undefined;
}
/** The sha256 digest of bytes in memory. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')}`;
}
/** The hexadecimal part alone. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes a digest and a size while bytes pass by. */
function createDigester(algorithm = 'sha256') {
    const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
    let size = 0;
    return {
        update(chunk) {
            state.update(chunk);
            size += chunk.byteLength;
        },
        get size() {
            return size;
        },
        digest: () => `${algorithm}:${state.digest('hex')}`,
    };
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/** References: where something lies in a registry, parsed by the distribution specification's grammar. */



// distribution-spec v1.1, "Pulling manifests".
const nameForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const hostForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
function isTag(text) {
    return tagForm.test(text);
}
/** Throws `invalid-reference` for a tag the specification forbids. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a tag`, {
        hint: 'Use at most 128 letters, digits, "_", "." and "-", beginning with a letter, a digit or "_".',
    });
}
function isRepositoryName(text) {
    return nameForm.test(text);
}
/** `host/name`, as a user would paste it. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/** True when a path begins with a host – a first segment with a dot, a port, or `localhost` – and so names something in a registry. */
function beginsWithHost(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}
/**
 * Parses `host/name[:tag][@digest]`. A first component without dot, port or `localhost` means Docker Hub, whose one-word
 * names lie below `library/`. Upper case in the name is an error; lower it before, where that is wanted.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    return { ...repository, ...(tag !== undefined && { tag: parseTag(tag) }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw malformed(text, 'what follows "@" is not a digest');
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') && text.includes('/')
        ? [text.slice(0, colon), text.slice(colon + 1)]
        : [text, undefined];
}
function parseRepository(path, whole) {
    const [first = '', ...rest] = path.split('/');
    const named = beginsWithHost(path);
    const host = named ? first : 'docker.io';
    const name = named ? rest.join('/') : rest.length > 0 ? path : `library/${path}`;
    if (!hostForm.test(host))
        throw malformed(whole, `"${host}" is not a host`);
    if (name !== name.toLowerCase())
        throw malformed(whole, 'a repository name is lower-case');
    if (!isRepositoryName(name))
        throw malformed(whole, `"${name}" is not a repository name`);
    if (host.length + name.length > 254)
        throw malformed(whole, 'host and name are longer than 255 characters');
    return { host, name };
}
function malformed(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Write it without a scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:…, for instance ghcr.io/acme/http-cache:1.0.0.',
    });
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text from outside, made fit to be shown: file names, registry answers and metadata are never printed raw. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/**
 * Replaces every control, format and line-breaking character by its escape and cuts the text at `limit`
 * characters, so that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = text.replace(unprintable, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
    const harmless = escaped.replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}…` : harmless;
}
/** Bytes as a person reads them: `512 B`, `1.5 KiB`, `3.2 MiB`. */
function readableSize(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** The candidate that a misspelt word most likely meant, or `undefined` when none is near. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / 3))
        .sort((left, right) => left.distance - right.distance);
    return ranked[0]?.candidate;
}
function editDistance(left, right) {
    if (Math.abs(left.length - right.length) > 4 || left.length > 64)
        return 99;
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 99;
}


/***/ })

};
