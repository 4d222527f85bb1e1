export const id = 288;
export const ids = [288];
export const modules = {

/***/ 4274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k8: () => (/* binding */ inputRows),
  Vc: () => (/* binding */ inputsOf)
});

// UNUSED EXPORTS: inputs

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/inputs/kinds.js
/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */


/** Text without the white space around it. */
const kinds_text = { kind: 'text', read: (raw) => raw?.trim() };
/** Text exactly as it was given: the white space of a secret may belong to it. */
const verbatim = { kind: 'text', read: (raw) => raw };
/** Text that has a value without being given. */
function textOr(initial) {
    return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}
/** One item per line, each once; blank lines do not count. */
function listOf(read) {
    return { kind: 'list', read: (raw) => [...new Set(lines(raw))].map(read) };
}
const list = listOf((line) => line);
/** `key=value` lines; the last one of a key counts. */
const annotations = {
    kind: 'list',
    read: (raw) => Object.fromEntries(lines(raw).map(annotation)),
};
/** `false` unless given. */
const toggle = {
    kind: 'switch',
    default: 'false',
    read(raw, name) {
        const word = raw?.trim().toLowerCase() ?? 'false';
        if (word === 'true' || word === 'false')
            return word === 'true';
        throw new errors/* CodedError */.AK('input', `"${name}" is "${(0,_build_text/* printable */.g$)(word, 60)}"`, { hint: 'Use true or false.' });
    },
};
/** A whole number. */
function numberOr(initial, { least, most }) {
    return {
        kind: 'number',
        default: String(initial),
        read(raw, name) {
            const value = Number(raw?.trim() ?? initial);
            if (Number.isInteger(value) && value >= least && value <= most)
                return value;
            throw new errors/* CodedError */.AK('input', `"${name}" is "${(0,_build_text/* printable */.g$)(String(raw), 60)}"`, {
                hint: `Use a whole number from ${least} to ${most}.`,
            });
        },
    };
}
/** A number of seconds, read as milliseconds. */
function secondsOr(initial, range) {
    const seconds = numberOr(initial, range);
    return { ...seconds, read: (raw, name) => seconds.read(raw, name) * 1000 };
}
function lines(raw) {
    return (raw ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function annotation(line) {
    const equals = line.indexOf('=');
    const key = line.slice(0, equals).trim();
    if (equals > 0 && key && !/\s/.test(key))
        return [key, line.slice(equals + 1).trim()];
    throw new errors/* CodedError */.AK('input', `"${(0,_build_text/* printable */.g$)(line)}" is not an annotation`, {
        hint: 'Write one key=value per line, for instance org.opencontainers.image.licenses=Apache-2.0.',
    });
}

;// CONCATENATED MODULE: ./.build/inputs/inputs.js
/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */


const publish = ['publish'];
const inputs = {
    path: {
        ...textOr('.'),
        verbs: publish,
        description: 'Folder to search; nothing outside it is read.',
    },
    exclude: { ...list, verbs: publish, description: 'Globs of files and folders to leave out.' },
    to: {
        ...list,
        verbs: publish,
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...kinds_text,
        verbs: publish,
        description: 'A plan that an earlier `dry-run` printed; detection is skipped.',
    },
    formats: {
        ...listOf(formatLine),
        verbs: publish,
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
    },
    tags: {
        ...listOf(reference/* parseTag */.ED),
        verbs: publish,
        description: 'Tags for every artifact. Default: by version and event.',
    },
    annotations: {
        ...annotations,
        verbs: publish,
        description: 'Annotations for every manifest, as `key=value`.',
    },
    token: {
        ...kinds_text,
        verbs: publish,
        secret: true,
        description: 'Token for ghcr.io; it is sent to no other host.',
    },
    username: { ...kinds_text, verbs: publish, description: 'User name for the registry in `to`.' },
    password: {
        ...verbatim,
        verbs: publish,
        secret: true,
        description: 'Password or token for the registry in `to`.',
    },
    'ca-file': { ...kinds_text, verbs: publish, description: 'PEM file with additional CA certificates.' },
    'plain-http': {
        ...list,
        verbs: publish,
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    'dry-run': {
        ...toggle,
        verbs: publish,
        description: 'Print the plan with the digests that would result, without any network access.',
    },
    explain: {
        ...toggle,
        verbs: publish,
        description: 'Say for each file why it was published or left out.',
    },
    timeout: {
        ...secondsOr(900, { least: 1, most: 24 * 3600 }),
        verbs: publish,
        description: 'Total time in seconds for retrying failed registry requests.',
    },
    concurrency: {
        ...numberOr(5, { least: 1, most: 64 }),
        verbs: publish,
        description: 'Maximum parallel blob uploads per registry.',
    },
    help: { ...toggle, verbs: publish, cliOnly: true, description: 'Print this help.' },
    version: { ...toggle, verbs: publish, cliOnly: true, description: 'Print the version.' },
};
/** The rows by name, to walk the table. */
const inputRows = inputs;
/** The rows that a verb takes, in the order of the table. */
function inputsOf(verb) {
    return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
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


/***/ }),

/***/ 8288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOptions: () => (/* binding */ readOptions)
/* harmony export */ });
/* unused harmony export requireKnown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4274);
/** Options: the inputs of one verb, read and checked; their types follow from the table. */



/** Reads raw inputs into the options of a verb. Throws `input` for an unknown name or a value that cannot be used. */
function readOptions(verb, raw) {
    for (const name of raw.keys())
        requireKnown(verb, name);
    requireCompatible(raw);
    const rows = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(verb).filter(([, row]) => !row.cliOnly);
    const values = rows.map(([name, row]) => {
        const given = raw.get(name);
        return [camelCase(name), row.read(given?.trim() ? given : undefined, name)];
    });
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** Throws `input` for a name that the verb does not take, with the name that was probably meant. */
function requireKnown(verb, name) {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .inputsOf */ .Vc)(verb).map(([known]) => known);
    if (names.includes(name))
        return;
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, names);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `unknown input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${names.join(', ')}.`,
    });
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
function requireCompatible(raw) {
    requireBoth(raw, 'username', 'password');
    if (isGiven(raw, 'plan'))
        requireNone(raw, ['formats', 'tags', 'annotations']);
}
function isGiven(raw, name) {
    return (raw.get(name) ?? '').trim() !== '';
}
function requireBoth(raw, left, right) {
    if (isGiven(raw, left) === isGiven(raw, right))
        return;
    const [given, missing] = isGiven(raw, left) ? [left, right] : [right, left];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given without "${missing}"`, {
        hint: `Give "${missing}" too, or neither.`,
    });
}
/** A plan holds these already; ignoring what was given would publish something else. */
function requireNone(raw, names) {
    const given = names.find((name) => isGiven(raw, name));
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given together with "plan", which contains it already`, {
        hint: `Change it in the plan, or leave "${given}" out.`,
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


/***/ })

};
