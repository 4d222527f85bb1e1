export const id = 3541;
export const ids = [3541];
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
    const context = { cache, openSource, repository, limit: options.contentLimit };
    return {
        resolve: (reference) => resolve(context, reference),
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_5__/* .asVerified */ .nN)(node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor),
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
async function resolve({ cache, openSource, repository }, reference) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDigest */ .m)(reference);
    const cached = digest && (await describeCached(cache, repository, digest));
    if (cached)
        return cached;
    const found = await (await openSource()).resolve(reference);
    if (found && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(found.mediaType))
        await cache.writeNote(noteOf(repository, found.digest), found.mediaType);
    return found;
}
/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository, digest) {
    return `served/${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${repository}\n${digest}`).digest('hex')}`;
}
/** The type is that of the response, which a manifest need not repeat. */
async function describeCached(cache, repository, digest) {
    const mediaType = await cache.readNote(noteOf(repository, digest));
    if (mediaType === undefined || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isManifestType */ .Q3)(mediaType))
        return undefined;
    const bytes = await cache.read(digest, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSizeLimit */ .i6);
    return bytes && { mediaType, digest, size: bytes.byteLength };
}
/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf({ cache, openSource, limit }, descriptor) {
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
function noParts(repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('unsupported', `${repository} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and read its files.',
    });
}


/***/ }),

/***/ 70192:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ cacheSizeLimit),
  R: () => (/* binding */ openCacheFolder)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/folder.js + 1 modules
var layout_folder = __webpack_require__(27543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
;// CONCATENATED MODULE: ./.build/cache/eviction.js
/** Eviction: the folder of the cache stays below its size limit, and what was used least recently goes first. */


/** Part of the limit that is left after an eviction, so that not every new entry causes one. */
const remainder = 0.8;
/** Folders of notes, of which the oldest are removed when there are too many. */
const noteFolders = ['served', 'layers'];
const noteLimit = 10_000;
function createEviction(folder, sizeLimit) {
    let total;
    return {
        async added(bytes) {
            // Other processes add entries, too; counting again each time would take longer than what it prevents.
            total = total === undefined ? await count(folder) : total + bytes;
            if (total > sizeLimit)
                total = await evict(folder, sizeLimit * remainder);
        },
    };
}
function sum(entries) {
    return entries.reduce((size, entry) => size + entry.size, 0);
}
async function count(folder) {
    const notes = await entriesOf(folder, noteFolders);
    if (notes.length > noteLimit)
        await removeOldest(folder, notes, (_, left) => left <= noteLimit / 2);
    return sum(await entriesOf(folder, files/* blobFolders */.fU));
}
async function entriesOf(folder, within) {
    const entries = [];
    for (const name of within) {
        await folder.use(name, async (path) => {
            for (const file of await (0,promises_.readdir)(path)) {
                const found = await (0,promises_.lstat)(`${path}/${file}`).catch(() => undefined);
                if (found?.isFile())
                    entries.push({ folder: name, name: file, size: found.size, used: found.mtimeMs });
            }
        });
    }
    return entries;
}
/** Removes what was used least recently until `goal` bytes are left, and returns the size of the rest. */
async function evict(folder, goal) {
    return await removeOldest(folder, await entriesOf(folder, files/* blobFolders */.fU), (bytes) => bytes <= goal);
}
/** Stops as soon as what is left is little enough, and returns its bytes. */
async function removeOldest(folder, entries, isEnough) {
    let bytes = sum(entries);
    let left = entries.length;
    for (const { folder: within, name, size } of entries.toSorted((one, other) => one.used - other.used)) {
        if (isEnough(bytes, left))
            break;
        // Another process may have removed it, and Windows keeps what somebody reads.
        await folder.use(within, (path) => (0,promises_.rm)(`${path}/${name}`, { force: true }).catch(() => undefined));
        bytes -= size;
        left -= 1;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./.build/cache/folder.js
/** The CacheFolder: an image layout that keeps content by digest for later runs, shared by processes and never trusted. */















/** Bytes of everything in the cache. */
const cacheSizeLimit = 4 * 1024 ** 3;
/** Opens the folder, which is created when something is written. `sizeLimit` is in bytes. */
async function openCacheFolder(path, sizeLimit) {
    const folder = await (0,layout_folder/* openFolder */.NE)(path);
    const eviction = createEviction(folder, sizeLimit);
    let created;
    const prepare = () => {
        created ??= create(folder, path);
        return created;
    };
    return {
        size: async (digest) => await optional(folder.size((0,files/* blobFile */.c7)(digest))),
        check: async (descriptor) => (await optional(check(folder, descriptor))) === true,
        open: (descriptor) => (0,verify/* verified */.zr)(folder.open((0,files/* blobFile */.c7)(descriptor.digest)), (0,oci_descriptor/* bare */.$B)(descriptor)),
        read: async (digest, limit) => await optional(read(folder, digest, limit)),
        writer: (descriptor) => createWriter(folder, descriptor, prepare, () => eviction.added(descriptor.size)),
        async readNote(name) {
            const bytes = await optional(folder.read(name, folder_noteLimit));
            return bytes && new TextDecoder().decode(bytes);
        },
        noteNames: async (kind) => (await optional(folder.use(kind, (path) => (0,promises_.readdir)(path)))) ?? [],
        async adopt(path, { digest, size }) {
            const isDone = await optional(adopt(folder, path, digest, prepare));
            if (isDone)
                await optional(eviction.added(size));
            return isDone === true;
        },
        touch: async (digest) => await touch(folder, (0,files/* blobFile */.c7)(digest)),
        openUnverified: (digest) => folder.open((0,files/* blobFile */.c7)(digest)),
        copyTo: async (digest, path) => (await optional(copyBlob(folder, digest, path))) === true,
        writeNote: async (name, text) => await optional(writeNote(folder, name, text, prepare)),
    };
}
const folder_noteLimit = 200;
async function writeNote(folder, name, text, prepare) {
    await prepare();
    await folder.createFolder((0,paths/* folderOf */.yS)(name));
    await folder.write(name, text);
}
async function adopt(folder, path, digest, prepare) {
    await prepare();
    const name = (0,files/* blobFile */.c7)(digest);
    await folder.createFolder((0,paths/* folderOf */.yS)(name));
    const done = await folder.use('.', async (top) => {
        const partial = `${top}/${atomic_write/* partialPrefix */.W3}${(0,external_node_crypto_.randomUUID)()}`;
        await (0,promises_.link)(path, partial).catch(() => (0,promises_.copyFile)(path, partial));
        return await folder.use((0,paths/* folderOf */.yS)(name), async (within) => {
            await (0,promises_.rename)(partial, `${within}/${(0,paths/* baseName */.Fl)(name)}`);
            return true;
        });
    });
    return done === true;
}
/** A link takes no time, and another file system needs a copy. */
async function copyBlob(folder, digest, path) {
    const name = (0,files/* blobFile */.c7)(digest);
    const done = await folder.use((0,paths/* folderOf */.yS)(name), async (within) => {
        const from = `${within}/${(0,paths/* baseName */.Fl)(name)}`;
        await (0,promises_.link)(from, path).catch(() => (0,promises_.copyFile)(from, path));
        return true;
    });
    return done === true;
}
/** The result, or `undefined` for any error: a cache that cannot be used is an empty one. */
async function optional(work) {
    try {
        return await work;
    }
    catch {
        return undefined;
    }
}
/** Only this user may read it: it may hold content of private repositories. */
async function create(folder, path) {
    await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
    await folder.use('.', atomic_write/* removeStalePartials */.sV);
    await folder.createFolder('blobs/sha256');
    if ((await folder.size(files/* versionFile */.T1)) === undefined)
        await folder.write(files/* versionFile */.T1, metadata/* versionFileContent */.ky);
    if ((await folder.size(files/* indexFile */.LV)) === undefined)
        await folder.write(files/* indexFile */.LV, emptyIndex);
}
const emptyIndex = JSON.stringify({ schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV, manifests: [] });
async function check(folder, { digest, size }) {
    const name = (0,files/* blobFile */.c7)(digest);
    if ((await folder.size(name)) !== size)
        return false;
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    for await (const chunk of folder.open(name)) {
        digester.update(chunk);
        (0,buffers/* release */._r)(chunk);
        if (digester.size > size)
            break;
    }
    if (digester.size !== size || digester.digest() !== digest) {
        await remove(folder, name);
        return false;
    }
    await touch(folder, name);
    return true;
}
async function read(folder, digest, limit) {
    const name = (0,files/* blobFile */.c7)(digest);
    const bytes = await folder.read(name, limit + 1);
    if (!bytes || bytes.byteLength > limit)
        return undefined;
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    digester.update(bytes);
    if (digester.digest() === digest) {
        await touch(folder, name);
        return bytes;
    }
    await remove(folder, name);
    return undefined;
}
/** The time of the last use, by which entries are evicted; access times are often not kept. */
async function touch(folder, name) {
    const now = new Date();
    await optional(folder.use((0,paths/* folderOf */.yS)(name), (path) => (0,promises_.utimes)(`${path}/${(0,paths/* baseName */.Fl)(name)}`, now, now)));
}
async function remove(folder, name) {
    await optional(folder.use((0,paths/* folderOf */.yS)(name), (path) => (0,promises_.rm)(`${path}/${(0,paths/* baseName */.Fl)(name)}`, { force: true })));
}
function createWriter(folder, descriptor, prepare, onAdded) {
    const name = (0,files/* blobFile */.c7)(descriptor.digest);
    const copy = new external_node_stream_.PassThrough({ highWaterMark: 1 << 20 });
    // From the beginning, so that it learns when the copy is given up before the file is opened.
    const content = (0,verify/* verified */.zr)(copy, (0,oci_descriptor/* bare */.$B)(descriptor));
    const write = async () => {
        await prepare();
        await folder.createFolder((0,paths/* folderOf */.yS)(name));
        await folder.write(name, content);
        return true;
    };
    const done = write().catch(() => {
        copy.destroy();
        return false;
    });
    // The result says enough of what is given up before it is read.
    copy.on('error', () => { });
    content.on('error', () => { });
    return {
        async write(chunk) {
            if (copy.destroyed)
                return;
            // The chunk belongs to the reader of the stream, who may reuse its memory.
            if (!copy.write(Buffer.from(chunk)))
                await Promise.race([(0,external_node_events_.once)(copy, 'drain').catch(() => { }), done]);
        },
        async commit() {
            copy.end();
            const isWritten = await done;
            if (isWritten)
                await optional(onAdded());
            return isWritten;
        },
        async abort() {
            // Without an error, the stream that reads from it would wait for ever.
            copy.destroy(new Error('the reader stopped'));
            await done;
        },
    };
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
