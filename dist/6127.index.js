export const id = 6127;
export const ids = [6127];
export const modules = {

/***/ 79948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openContentReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56222);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49071);
/** The ContentReader: reads what the folder of the cache holds, at once and verified, with no more calls of the system than that takes. */





const noteLimit = 200;
/** Opens the folder, which need not exist. Throws for a symlink. */
async function openContentReader(path) {
    const real = await (0,_layout_location_js__WEBPACK_IMPORTED_MODULE_2__/* .realFolder */ .P)(path);
    const folders = { sha256: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, 'blobs', 'sha256'), sha512: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, 'blobs', 'sha512') };
    return {
        hasContent: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folders.sha256) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folders.sha512),
        read: (digest, limit) => readBlob(folders[(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestAlgorithm */ .g4)(digest)], digest, limit),
        readNote: (name) => unlessAbsent(() => withFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name), readText)),
    };
}
function readBlob(folder, digest, limit) {
    const name = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedDigest */ .nz)(digest);
    const path = `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${name}`;
    return unlessAbsent(() => withFile(path, (file, size) => {
        const bytes = size <= limit ? readWhole(file, size) : undefined;
        if (bytes && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestAlgorithm */ .g4)(digest)) === digest) {
            touch(file, path);
            return bytes;
        }
        if (bytes)
            removeFile(folder, name);
        return undefined;
    }));
}
/** Any error means that there is nothing to read: a cache that cannot be used is an empty one. */
function unlessAbsent(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** Runs work with an open regular file and its size; no symlink is followed. */
function withFile(path, work) {
    const file = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithin */ .y3)(path, path);
    if (file === undefined)
        return undefined;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() ? work(file, found.size) : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Fewer bytes if the file has become shorter. */
function readWhole(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    for (let count = 1; count > 0 && done < size; done += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, size - done, null);
    return bytes.subarray(0, done);
}
function readText(file, size) {
    return Buffer.from(readWhole(file, Math.min(size, noteLimit))).toString();
}
/** The time of the last use, by which entries are evicted; access times are often not kept. */
function touch(file, path) {
    const now = new Date();
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, now, now);
    }
    catch {
        // Windows refuses it for a file that is open for reading.
        unlessAbsent(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, now, now));
    }
}
function removeFile(path, name) {
    const folder = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderWithin */ .Iy)(path, path);
    if (folder === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${folder.path}/${name}`, { force: true });
    }
    finally {
        folder.close();
    }
}


/***/ }),

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedSource: () => (/* binding */ cachedSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92186);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _content_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79948);
/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */







/**
 * The repository behind the cache. `openSource` is called at the first request that the cache cannot answer, so that a cached digest
 * opens no registry; `repository` is its name with the host.
 *
 * A digest is resolved from the cache only in a repository that has served it before: having content of one repository in the cache
 * shows nothing about another one. Tags, lists and parts are always the registry's.
 */
async function cachedSource(openSource, repository, options) {
    const reader = await (0,_content_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .openContentReader */ .F)(options.folder).catch(() => undefined);
    if (!reader)
        return await openSource();
    const { contentLimit: limit, sizeLimit } = options;
    const openFolder = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        const { openCacheFolder } = await Promise.all(/* import() */[__webpack_require__.e(8689), __webpack_require__.e(9597)]).then(__webpack_require__.bind(__webpack_require__, 28689));
        return await openCacheFolder(options.folder, sizeLimit);
    });
    const context = {
        reader,
        openFolder,
        openSource,
        repository,
        limit,
        resolved: new Map(),
        absent: new Set(),
    };
    return {
        resolve: (reference) => resolve(context, reference, async () => (await openSource()).resolve),
        resolveAndRead: (reference) => resolve(context, reference, () => resolverOf(context, reference)),
        fetch(descriptor) {
            const { Readable } = process.getBuiltinModule('node:stream');
            return (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .asVerified */ .nN)(Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor);
        },
        readCached: (descriptor) => readCached(context, descriptor),
        readBlob: async (descriptor) => await readBlob(context, descriptor),
        save: async (descriptor, file) => await save(context, descriptor, file),
        exists: async (descriptor) => (await (await openFolder()).size(descriptor.digest)) === descriptor.size ||
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
async function resolve(context, reference, resolver) {
    const { openFolder, repository } = context;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(reference);
    const cached = digest && describeCached(context, digest);
    if (cached)
        return cached;
    const found = await (await resolver())(reference);
    if (found && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(found.mediaType))
        await (await openFolder()).writeNote(noteOf(repository, found.digest), found.mediaType);
    return found;
}
/**
 * What a tag refers to may be cached, so that only its digest is asked for: Docker Hub counts each manifest that it sends as a pull
 * (docs.docker.com, "Docker Hub pull usage and limits"). The manifest of a digest has been looked for, and an empty cache has none.
 */
async function resolverOf({ reader, openSource }, reference) {
    const source = await openSource();
    const mayBeCached = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(reference) === undefined && reader.hasContent();
    return (!mayBeCached && source.resolveAndRead) || source.resolve;
}
/** Bytes of a manifest that is kept in memory until it is fetched. */
const keptSize = 64 * 1024;
/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository, digest) {
    return `served/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .encodedDigest */ .nz)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(Buffer.from(`${repository}\n${digest}`)))}`;
}
/** The type is that of the response, which a manifest need not repeat. */
function describeCached({ reader, repository, resolved }, digest) {
    const mediaType = reader.readNote(noteOf(repository, digest));
    if (mediaType === undefined || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return undefined;
    const bytes = reader.read(digest, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    if (bytes && bytes.byteLength <= keptSize)
        resolved.set(digest, bytes);
    return bytes && { mediaType, digest, size: bytes.byteLength };
}
/** Maximum bytes of content that is read from the cache at once: a manifest, and with it most Wasm binaries and all small files. */
const cachedLimit = _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6;
function readCached(context, { digest, size }) {
    const { reader, resolved, absent } = context;
    if (size > cachedLimit || absent.delete(digest))
        return undefined;
    const known = resolved.get(digest);
    resolved.delete(digest);
    const bytes = known ?? reader.read(digest, size);
    if (bytes?.byteLength === size)
        return bytes;
    absent.add(digest);
    return undefined;
}
/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf(context, descriptor) {
    const { openFolder, openSource, limit } = context;
    const known = readCached(context, descriptor);
    if (known)
        return yield known;
    const cache = await openFolder();
    if (descriptor.size > cachedLimit && (await cache.check(descriptor)))
        return yield* cache.open(descriptor);
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
/**
 * As `chunksOf`, into a file, of which the cache then takes a copy. What is cached is verified while it is written: nobody sees the file
 * yet, and damaged content is replaced there by that of the registry.
 */
async function save(context, descriptor, file) {
    const { openFolder, openSource, limit } = context;
    context.absent.delete(descriptor.digest);
    const cache = await openFolder();
    if (await cache.save(descriptor, file.descriptor))
        return;
    const source = await openSource();
    if (source.save)
        await source.save(descriptor, file);
    else
        await saveStream(source.fetch(descriptor), file);
    if (descriptor.size <= limit)
        await cache.copyFile(file.path, descriptor);
}
/** A cached pull does not need what writes streams. */
async function saveStream(stream, { descriptor }) {
    const { writeContent } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 71955));
    await writeContent(descriptor, stream);
}
/** As `chunksOf`, for a small blob, which is in memory as a whole. */
async function readBlob(context, descriptor) {
    const { openFolder, openSource, limit } = context;
    const { size } = descriptor;
    const cached = readCached(context, descriptor);
    if (cached)
        return cached;
    const source = await openSource();
    const bytes = source.readBlob
        ? await source.readBlob(descriptor)
        : await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, size);
    if (size <= limit)
        await (await openFolder()).addBytes(bytes, descriptor);
    return bytes;
}
function noParts(repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${repository} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and read its files.',
    });
}


/***/ }),

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
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
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */


/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor, origin) {
    if (verifies(stream, descriptor))
        return stream;
    // Node's streams are loaded with the first one: they take 1.5 ms, and what is read at once needs none.
    const { Transform } = process.getBuiltinModule('node:stream');
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`, origin) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`, origin));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest, origin));
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
function requireBytes(bytes, descriptor, origin) {
    if (bytes.byteLength !== descriptor.size)
        throw mismatch(descriptor, `${bytes.byteLength} bytes`, origin);
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest, origin);
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
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
/** The error of content that does not match its descriptor; `found` is its digest or size. */
function mismatch({ digest, size }, found, origin) {
    const where = origin === undefined ? '' : `${origin.name}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${where}content does not match ${digest} (${size} bytes): found ${found}`, { hint: origin?.hint ?? 'Make sure that nothing changes the content during the run, and re-run.' });
}


/***/ })

};
