export const id = 346;
export const ids = [346];
export const modules = {

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

/***/ 7346:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createStores: () => (/* binding */ createStores)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */



function createStores(options, host) {
    const layouts = new Map();
    let opening;
    let statistics = { requests: 0, retries: 0 };
    const registries = async () => {
        opening ??= openRegistries(options, host);
        const all = await opening;
        statistics = all.statistics;
        return all;
    };
    const layout = (folder) => {
        const known = layouts.get(folder) ?? openLayout(folder);
        layouts.set(folder, known);
        return known;
    };
    if (options.needsRegistry)
        registries().catch(() => { });
    return {
        async open(location) {
            if (location.kind === 'layout')
                return (await layout(location.folder)).target(location.name);
            return (await registries()).repository(location.repository);
        },
        async openSource(reference) {
            const { tag, digest, ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(reference);
            const source = (await registries()).repository(repository);
            const root = await source.resolve(digest ?? tag ?? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED)('latest'));
            if (root)
                return { root, source };
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(reference)} does not exist`, {
                hint: 'Push it first, or correct the reference.',
            });
        },
        async finish() {
            await (await opening)?.settle();
        },
        get statistics() {
            return statistics;
        },
    };
}
async function openLayout(folder) {
    const layouts = await __webpack_require__.e(/* import() */ 185).then(__webpack_require__.bind(__webpack_require__, 8185));
    return await layouts.openLayout(folder);
}
async function openRegistries(options, host) {
    const { createRegistries } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(885)]).then(__webpack_require__.bind(__webpack_require__, 7885));
    const pem = options.caFile === undefined ? undefined : await host.readInputFile(options.caFile);
    let done = 0;
    return createRegistries({
        findCredential: options.findCredential,
        log: options.log,
        ...(pem && { certificateAuthority: new TextDecoder().decode(pem) }),
        plainHttp: options.plainHttp,
        environment: host.environment,
        timeout: options.timeout,
        concurrency: options.concurrency,
        onBytes(bytes) {
            done += bytes;
            options.onBytes?.(done);
        },
    });
}


/***/ })

};
