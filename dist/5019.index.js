export const id = 5019;
export const ids = [5019,579];
export const modules = {

/***/ 92186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Memoization: the result of a function is computed once and kept. */
/** Computes the value of each key once; a promise that rejects is kept like any other value. */
function memoize(compute) {
    const values = new Map();
    return (key) => {
        const kept = values.get(key) ?? { value: compute(key) };
        values.set(key, kept);
        return kept.value;
    };
}
/** Computes one value at the first call. */
function once(compute) {
    const memoized = memoize((_) => compute());
    return () => memoized(undefined);
}


/***/ }),

/***/ 73386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EB: () => (/* binding */ bytesBody),
/* harmony export */   RN: () => (/* binding */ fileParts),
/* harmony export */   hh: () => (/* binding */ fileBody),
/* harmony export */   xF: () => (/* binding */ createContents)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Contents: everything packed in this run, by digest \u2013 files in the workspace, and made blobs in memory or in temporary files. */




function createContents() {
    const parts = new Map();
    const bodies = new Map();
    let size = 0;
    const open = (descriptor) => {
        const body = bodies.get(descriptor.digest);
        if (!body)
            throw notPacked(descriptor);
        return body();
    };
    return {
        add(descriptor, body, read) {
            if (bodies.has(descriptor.digest))
                return descriptor;
            size += descriptor.size;
            bodies.set(descriptor.digest, body);
            if (read)
                parts.set(descriptor.digest, read);
            return descriptor;
        },
        open,
        readFile: ({ digest }, offset, length) => parts.get(digest)?.(offset, length),
        get size() {
            return size;
        },
        exists: async (descriptor) => bodies.has(descriptor.digest),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_2__/* .verified */ .zr)(open(descriptor), descriptor),
    };
}
/** A body over bytes in memory. */
function bytesBody(bytes) {
    return () => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([bytes], { objectMode: false });
}
function notPacked({ digest, mediaType }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${digest} (${mediaType}) was not packed`, {
        hint: 'Report this bug: a manifest lists content that no format added.',
    });
}
const partSize = 1024 * 1024;
/** The file in parts of 1 MiB, each in memory of its own. The size is the one found while reading. */
async function* fileParts(path, workspace) {
    for (let offset = 0;; offset += partSize) {
        const part = await workspace.slice(path, offset, partSize);
        const isLast = part.byteLength < partSize;
        yield part;
        if (isLast)
            return;
    }
}
/**
 * The body of a file that has been digested. `stamp` is the file's stamp at that time; if the file has another one when its last
 * byte has been read, the stream fails with `digest-mismatch`. Comparing stamps replaces a second digest; the registry verifies
 * the bytes as well.
 */
function fileBody(workspace, path, stamp) {
    return () => {
        const stream = workspace.open(path);
        const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
            transform: (chunk, _encoding, done) => done(null, chunk),
            flush(done) {
                workspace.stat(path).then((entry) => done(entry?.stamp === stamp ? null : changed(path)), done);
            },
        });
        stream.on('error', (error) => check.destroy(error));
        check.on('close', () => stream.destroy());
        return stream.pipe(check);
    };
}
function changed(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} has changed since it was digested`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */



/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    if (verifies(stream, descriptor))
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
function verifies(stream, { digest, size }) {
    const known = verifying.get(stream);
    return known?.digest === digest && known.size === size;
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const bytes = Buffer.allocUnsafeSlow(descriptor.size);
    let size = 0;
    for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
        bytes.set(chunk, size);
        size += chunk.byteLength;
    }
    return bytes;
}
/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
async function* verifiedChunks(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const digester = verifies(stream, descriptor)
        ? undefined
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > descriptor.size)
            throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
        digester?.update(chunk);
        yield chunk;
    }
    if (size !== descriptor.size)
        throw mismatch(descriptor, `${size} bytes`);
    const digest = digester?.digest();
    if (digest !== undefined && digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
function requireSize(stream, descriptor, limit) {
    if (descriptor.size <= limit)
        return;
    stream.destroy();
    throw tooLarge(descriptor, limit);
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ })

};
