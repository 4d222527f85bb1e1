export const id = 4129;
export const ids = [4129,3398];
export const modules = {

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedSource: () => (/* binding */ cachedSource)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30579);
/* harmony import */ var _folder_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70192);
/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */








/**
 * The repository behind the cache. `openSource` is called at the first request that the cache cannot answer, so that a cached digest
 * opens no registry; `repository` is its name with the host.
 *
 * A digest is resolved from the cache only in a repository that has served it before: having content of one repository in the cache
 * shows nothing about another one. Tags, lists and parts are always the registry's.
 */
async function cachedSource(openSource, repository, options) {
    const cache = await (0,_folder_js__WEBPACK_IMPORTED_MODULE_6__/* .openCacheFolder */ .R)(options.folder, options.sizeLimit).catch(() => undefined);
    if (!cache)
        return await openSource();
    const limit = options.contentLimit;
    const context = { cache, openSource, repository, limit, resolved: new Map() };
    return {
        resolve: (reference) => resolve(context, reference),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .asVerified */ .nN)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor),
        readBlob: async (descriptor) => await readBlob(context, descriptor),
        exists: async (descriptor) => (await cache.size(descriptor.digest)) === descriptor.size ||
            (await (await openSource()).exists(descriptor)),
        async readPart(descriptor, offset, length) {
            const { readPart } = await openSource();
            if (readPart)
                return await readPart(descriptor, offset, length);
            throw noParts(repository);
        },
        async *listTags() {
            yield* (await openSource()).listTags?.() ?? [];
        },
        referrers: async (subject) => (await (await openSource()).referrers?.(subject)) ?? [],
    };
}
async function resolve(context, reference) {
    const { cache, openSource, repository } = context;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDigest */ .m)(reference);
    const cached = digest && (await describeCached(context, digest));
    if (cached)
        return cached;
    const found = await (await openSource()).resolve(reference);
    if (found && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(found.mediaType))
        await cache.writeNote(noteOf(repository, found.digest), found.mediaType);
    return found;
}
/** Bytes of a manifest that is kept in memory until it is fetched. */
const keptSize = 64 * 1024;
/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository, digest) {
    return `served/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${repository}\n${digest}`).digest('hex')}`;
}
/** The type is that of the response, which a manifest need not repeat. */
async function describeCached({ cache, repository, resolved }, digest) {
    const mediaType = await cache.readNote(noteOf(repository, digest));
    if (mediaType === undefined || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(mediaType))
        return undefined;
    const bytes = await cache.read(digest, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSizeLimit */ .i6);
    if (bytes && bytes.byteLength <= keptSize)
        resolved.set(digest, bytes);
    return bytes && { mediaType, digest, size: bytes.byteLength };
}
/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf({ cache, openSource, limit, resolved }, descriptor) {
    const known = resolved.get(descriptor.digest);
    resolved.delete(descriptor.digest);
    if (known?.byteLength === descriptor.size)
        return yield known;
    if (descriptor.size <= _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSizeLimit */ .i6) {
        const bytes = await cache.read(descriptor.digest, descriptor.size);
        if (bytes?.byteLength === descriptor.size)
            return yield bytes;
    }
    else if (await cache.check(descriptor)) {
        return yield* cache.open(descriptor);
    }
    const stream = (await openSource()).fetch(descriptor);
    if (descriptor.size > limit)
        return yield* stream;
    const entry = cache.writer(descriptor);
    try {
        for await (const chunk of stream) {
            await entry.write(chunk);
            yield chunk;
        }
        await entry.commit();
    }
    finally {
        // Without effect after the commit.
        await entry.abort();
    }
}
/** As `chunksOf`, for a small blob, which is in memory as a whole. */
async function readBlob({ cache, openSource, limit }, descriptor) {
    const { digest, size } = descriptor;
    const cached = await cache.read(digest, size);
    if (cached?.byteLength === size)
        return cached;
    const source = await openSource();
    const bytes = source.readBlob
        ? await source.readBlob(descriptor)
        : await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, size);
    if (size > limit)
        return bytes;
    const entry = cache.writer(descriptor);
    await entry.write(bytes);
    await entry.commit();
    return bytes;
}
function noParts(repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('unsupported', `${repository} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and read its files.',
    });
}


/***/ }),

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
