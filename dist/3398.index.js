export const id = 3398;
export const ids = [3398];
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
    if (bytes.byteLength !== descriptor.size)
        throw mismatch(descriptor, `${bytes.byteLength} bytes`);
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
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
