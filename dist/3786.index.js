export const id = 3786;
export const ids = [6068,5974,3786];
export const modules = {

/***/ 56222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** The location of an image layout on the local disk: its real path, which no symlink below the current folder redirects. */





/**
 * The real path of a folder that may not exist yet. Throws what `refuse` makes, by default `invalid-layout` for a symlink, and for a path below the current folder
 * that symlinks lead out of it: a checkout could redirect it to any folder.
 */
async function realFolder(path, refuse = refused) {
    try {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const real = realPathWithoutLink(absolute, path, refuse);
        // Another process may have removed it.
        const here = undefinedOnError(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'));
        const leaves = here !== undefined && isWithin(absolute, here) && !isWithin(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(here));
        if (!leaves)
            return real;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
    throw refuse(path, 'leads out of the current folder through a symlink');
}
function realPathWithoutLink(absolute, path, refuse) {
    const found = undefinedOnError(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute));
    if (found?.isSymbolicLink())
        throw refuse(path, 'is a symlink');
    if (found)
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
    return parent === absolute ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOfFolder(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
}
/** The real path as far as the folders exist. */
function realPathOfFolder(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const real = undefinedOnError(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder));
    if (real !== undefined || above === folder)
        return real ?? folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOfFolder(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
function undefinedOnError(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
function isWithin(path, folder) {
    const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return first !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) === path;
}
function refused(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} ${what}, and nothing is read or written through symlinks`, { hint: 'Name the folder itself, or remove the symlink: oci:./out' });
}


/***/ }),

/***/ 49071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openFolderWithin),
/* harmony export */   y3: () => (/* binding */ openWithin)
/* harmony export */ });
/* unused harmony exports isOpenBelow, isStillNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */



const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
function openWithin(root, path, isBelow = isOpenBelow) {
    return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}
/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
function openFolderWithin(root, path) {
    if (process.platform === 'win32')
        return pathOfFolder(path);
    let location;
    const isBelow = (descriptor) => {
        location = locationOf(descriptor);
        return isLocatedBelow({ descriptor, location }, root, path);
    };
    const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
    if (descriptor === undefined)
        return undefined;
    if (location !== undefined) {
        const close = () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return true;
        };
        return { path: `${descriptors()}/${descriptor}`, close };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return pathOfFolder(path);
}
function pathOfFolder(path) {
    const identity = () => foldersOn(path).map(print).join(' ');
    const before = identity();
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
        return undefined;
    return { path, close: () => identity() === before && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path };
}
function openChecked(path, flags, isBelow) {
    const descriptor = openUnlessLink(path, flags);
    if (descriptor === undefined)
        return undefined;
    let kept = false;
    try {
        kept = isBelow(descriptor);
    }
    finally {
        if (!kept)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return kept ? descriptor : undefined;
}
/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ELOOP')
            return undefined;
        if (code === 'ENOTDIR' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return undefined;
        throw error;
    }
}
/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
const isOpenBelow = (descriptor, root, path) => isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);
function isLocatedBelow({ descriptor, location }, root, path) {
    return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}
/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path) {
    return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${descriptors()}/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => `/proc/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')}/fd`);
function isWithin(location, root) {
    return location === root || location.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;
/** Compares device and inode with what the path names, and the folders on the path before and after that. */
const isStillNamed = (descriptor, _root, path) => {
    const opened = print((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    const folders = () => foldersOn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).map(print).join(' ');
    const before = folders();
    for (let round = 0; round < rounds; round += 1) {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (named === undefined || named.isSymbolicLink() || print(named) !== opened)
            return false;
        if (folders() !== before || node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
            return false;
    }
    return true;
};
/** A folder and those above it. */
function foldersOn(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [found] : [found, ...foldersOn(above)];
}
function print({ dev, ino }) {
    return `${dev}:${ino}`;
}


/***/ }),

/***/ 72266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   KG: () => (/* binding */ createLimit),
/* harmony export */   yj: () => (/* binding */ prefetch)
/* harmony export */ });
/** Concurrency: bounded parallel work, and work that is started before its result is needed. */
/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
async function inParallel(items, limit, work) {
    const queue = items.values();
    let failure;
    const worker = async () => {
        for (const item of queue) {
            if (failure)
                return;
            await work(item).catch((error) => {
                failure ??= { error };
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
}
/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
function createLimit(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}
/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
async function* prefetch(items, start, options) {
    const queue = [];
    let weight = 0;
    const next = () => {
        const first = queue.shift();
        if (first)
            weight -= options.weigh(first.item);
        return first;
    };
    for await (const item of items) {
        const exceedsWeight = () => weight + options.weigh(item) > options.weight;
        while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
            const first = next();
            if (first)
                yield first;
        }
        const result = start(item);
        // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
        result.catch(() => undefined);
        queue.push({ item, result });
        weight += options.weigh(item);
    }
    for (let first = next(); first; first = next())
        yield first;
}


/***/ }),

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

/***/ 17470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ checkLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27730);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51555);
/** The check of all symlinks of a folder, once everything is in it: none of them leads out, by whatever way. */



/**
 * A link that is harmless by its text can lead out through another link, so that all are resolved. Throws `invalid-archive` for one
 * that leads out; in a root file system it is rewritten to where it leads there, relative to its own folder.
 */
function checkLinks(folder) {
    const { tree } = folder;
    for (const { names, node } of [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesBelow */ .BN)(tree.root)]) {
        if (node.kind !== 'symlink')
            continue;
        const above = names.slice(0, -1);
        const target = resolveTarget(folder, above, node);
        if (!target.leavesRoot)
            continue;
        if (!tree.rooted)
            throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedEntry */ .fl)(names.join('/'), node.origin, `is a symlink to ${node.target}, which leads out of the folder`);
        rewrite(folder.pathOf(names), relativeTo(above, target.names));
    }
}
function resolveTarget({ tree }, above, { target, origin }) {
    const isAbsolute = target.startsWith('/');
    const resolved = tree.resolve(target.split('/'), origin, isAbsolute ? [] : above);
    return { ...resolved, leavesRoot: resolved.leavesRoot || isAbsolute };
}
function relativeTo(above, names) {
    return [...above.map(() => '..'), ...names].join('/') || '.';
}
function rewrite(path, target) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path);
}


/***/ }),

/***/ 27730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ refuseArchive),
/* harmony export */   B9: () => (/* binding */ refusedTitle),
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   Lv: () => (/* binding */ refusedBeside),
/* harmony export */   fl: () => (/* binding */ refusedEntry),
/* harmony export */   ft: () => (/* binding */ refusedTwice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The errors about what is unpacked: they name the layer and the entry, and say how to look at it instead. */


const hint = 'Look at the layer without unpacking it: operation: copy';
/** `origin` is the layer, as errors show it. */
function refuseArchive(origin) {
    return (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-archive', `${origin} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what, 600)}`, { hint, cause });
}
/** The error about one entry; `why` continues a sentence that begins with its path. */
function refusedEntry(path, origin, why) {
    const message = `${origin}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path || '.')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why, 600)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-archive', message, { hint });
}
const inOwnFolder = 'Put each layer into a folder of its own: operation: per-layer';
const asItIs = 'Copy the artifact as it is: to: oci:./out';
/** The error about an entry that collides with one of another layer. */
function refusedBeside(path, origin, why, other) {
    const { code, message } = refusedEntry(path, origin, `${why}; that is in ${other}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: inOwnFolder });
}
/** The error about the path that a layer gives its file, which copying the layer would give it as well. */
function refusedTitle(path, origin, why) {
    const { code, message } = refusedEntry(path, origin, why);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: asItIs });
}
/** The error about the place of a file that is a layer of its own, which copying the layer would give it as well. */
function refusedFile(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK) || error.hint !== hint)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(error.code, error.message, { hint: asItIs, cause: error });
}
/** The error about a path that two layers, or two entries of one, hold. */
function refusedTwice(path, first, second) {
    if (first === second)
        return refusedEntry(path, first, 'is in it twice');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} is in ${first} and in ${second}, and differs`, {
        hint: inOwnFolder,
    });
}


/***/ }),

/***/ 32560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isUsableTarget),
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   jx: () => (/* binding */ isPortableName),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Paths from archives and annotations: they stay below the folder, and are possible on every file system, or are refused. */

/** As files are written on a system with this separator of folders: on Windows, a backslash or a colon in a name of Linux would lead out. */
function rulesWith(separator, rules) {
    return separator === '\\' ? 'portable' : rules;
}
/** Bytes of one name that file systems accept. */
const nameLimit = 255;
/** Bytes of a whole path; Linux accepts 4096 with the folder that it is below. */
const pathLimit = 2048;
const depthLimit = 255;
// Names of devices, also with an extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;
const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f-\u009f]/;
/**
 * The names of a relative path with `/`; `.` and empty ones are dropped, so that `./` is the folder itself. With `unix` a leading
 * `/` is the folder itself, too. Throws what `refuse` makes.
 */
function readPath(text, rules, refuse, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const start = rules === 'portable' ? startOf(text) : undefined;
    if (start !== undefined)
        throw refuse(start);
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..'))
        throw refuse('leads out of the folder');
    if (Buffer.byteLength(text) > pathLimit || names.length > depthLimit)
        throw refuse('is too long');
    for (const name of names) {
        const problem = problemOf(name, rulesWith(separator, rules));
        if (problem !== undefined)
            throw refuse(problem);
    }
    return names;
}
/** What is wrong with the start of a path that is not relative on every system. */
function startOf(text) {
    if (text.startsWith('/'))
        return 'is an absolute path';
    if (text.startsWith('\\'))
        return 'is an absolute path on Windows';
    return /^[A-Za-z]:/.test(text) ? `begins with ${text.slice(0, 2)}, which is a drive on Windows` : undefined;
}
/** True for the target of a symlink in a root file system that leads where it does on Linux, which on Windows takes portable names. */
function isUsableTarget(target, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const names = target.split('/').filter((name) => !['', '.', '..'].includes(name));
    return names.every((name) => rulesWith(separator, 'unix') === 'unix' || isPortableName(name));
}
/** True for more names than one path may have, or for longer ones. */
function isTooLong(names) {
    if (names.length > depthLimit)
        return true;
    return names.reduce((bytes, name) => bytes + Buffer.byteLength(name) + 1, 0) > pathLimit;
}
/** Characters that the file system of macOS ignores in names (git utf8.c, `is_hfs_dotgit`). */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/**
 * True for names of a folder of git or below one, also as they are written on file systems without case, and as a short name on Windows:
 * anywhere in a portable folder, and at the top of a root file system, which may hold checkouts of its own.
 */
function isInGit(names, rules) {
    const checked = rules === 'unix' ? names.slice(0, 1) : names;
    return checked.some((name) => /^(?:\.git|git~[0-9]+)$/i.test(name.replace(ignored, '')));
}
/** True for a name that every file system can hold, such as not for `con` and `aux`. */
function isPortableName(name) {
    return problemOf(name, 'portable') === undefined;
}
function problemOf(name, rules) {
    if (Buffer.byteLength(name) > nameLimit)
        return 'has a name that is too long';
    if (name.includes('\0'))
        return 'has a NUL character';
    if (name.includes('\u{fffd}'))
        return 'has a name that is not UTF-8';
    if (rules === 'unix')
        return undefined;
    if (forbidden.test(name))
        return 'has a character that Windows does not allow in names';
    if (/[. ]$/.test(name))
        return 'has a name that ends with a dot or a space, which Windows does not allow';
    if (deviceName.test(name))
        return 'has the name of a device of Windows';
    return undefined;
}
/** Equal for names that are one on a file system without case, and for different encodings of one character. */
function foldName(name) {
    return name.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');
}


/***/ }),

/***/ 48542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createStagedFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76198);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27730);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32560);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51555);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91579);
/** The StagedFolder: a folder that is laid out where nobody sees it, with a tree that knows everything that is in it. */








/** Bytes that one run unpacks at most; the disks of runners are not much larger. */
const totalLimit = 16 * 1024 ** 3;
/** Files, folders and links of one folder at most. */
const entryLimit = 250_000;
/** `path` is an existing, empty folder of this process alone. */
function createStagedFolder(path, options) {
    const shared = {
        conflicts: options.conflicts,
        tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .createTree */ .bP)(options, refuse),
        budget: { bytes: totalLimit, entries: entryLimit },
        modes: new WeakMap(),
        // Names have no dots to resolve, and `join` takes longer than writing a small file.
        pathOf: (names) => [path, ...names].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep),
    };
    const { tree, budget, pathOf } = shared;
    return {
        tree,
        path,
        budget,
        pathOf,
        beginArchive: createArchiveNames(),
        addFolder: (entry, mode) => addFolder(shared, entry, mode),
        addFile: (entry, content, mode) => addFile(shared, entry, content, mode),
        addSymlink: (entry, target) => addSymlink(shared, entry, target),
        addHardlink: (entry, target) => addHardlink(shared, entry, target),
        remove({ names, origin }) {
            const place = tree.locate(names, origin, () => { });
            if (place.present)
                removeAt(shared, place);
        },
    };
}
const refuse = (names, origin, why, other = origin) => {
    const path = names.join('/');
    return other === origin ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedEntry */ .fl)(path, origin, why) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedBeside */ .Lv)(path, origin, why, other);
};
function createArchiveNames() {
    const archives = new Map();
    return (origin) => {
        const times = (archives.get(origin) ?? 0) + 1;
        archives.set(origin, times);
        return times === 1 ? origin : `${origin}, listed ${times} times`;
    };
}
function onDisk({ pathOf }, names, work) {
    try {
        return work(pathOf(names));
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, names.join('/'));
    }
}
function count({ budget }, { names, origin }) {
    budget.entries -= 1;
    if (budget.entries < 0)
        throw refuse(names, origin, `is one of more than ${entryLimit} entries`);
}
/** The place of an entry, with the folders above it. */
function locate(shared, entry) {
    const { tree } = shared;
    if (entry.names.length === 0)
        throw refuse([], entry.origin, 'is the folder itself, and not a file');
    const place = tree.locate(entry.names, entry.origin, (names) => {
        count(shared, { ...entry, names });
        onDisk(shared, names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(where));
    });
    // The folder may be in a checkout, where git runs what its configuration and its hooks say. By the place, which symlinks can lead to.
    if ((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(place.names, tree.names))
        throw refuse(entry.names, entry.origin, 'is in .git, which is never written');
    return place;
}
function removeAt(shared, place) {
    onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(where, { recursive: true, force: true }));
    shared.tree.remove(place);
}
/** Makes room for a node. False when an equal one is there and is kept. */
function makeRoom(shared, place, origin, isSame) {
    const { present, names } = place;
    const { conflicts } = shared;
    count(shared, { names, origin });
    if (present === undefined)
        return true;
    if (present.origin === origin || conflicts === 'refuse')
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(names.join('/'), present.origin, origin);
    if (conflicts === 'replace') {
        removeAt(shared, place);
        return true;
    }
    if (isSame(present))
        return false;
    throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(names.join('/'), present.origin, origin);
}
function put({ tree }, place, node) {
    tree.put({ ...place, present: tree.get(place.names) }, node);
}
function addFolder(shared, entry, mode) {
    if (entry.names.length === 0)
        return;
    const place = locate(shared, entry);
    const { present } = place;
    if (present?.kind === 'folder') {
        // Whiteouts of this layer leave it.
        if (shared.conflicts === 'replace')
            present.origin = entry.origin;
        onDisk(shared, place.names, (where) => setMode(shared, where, present, mode));
        return;
    }
    if (!makeRoom(shared, place, entry.origin, () => false))
        return;
    const added = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .newFolder */ .lC)(entry.origin);
    put(shared, place, added);
    onDisk(shared, place.names, (where) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(where);
        setMode(shared, where, added, mode);
    });
}
/** Later entries are written into the folder; on Windows there is nothing to set. */
function setMode({ modes }, where, folder, mode) {
    if ((mode & 0o777) !== 0 && modes.get(folder) !== mode)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(where, (mode & 0o755) | 0o700);
    modes.set(folder, mode);
}
async function addFile(shared, entry, content, mode) {
    const place = locate(shared, entry);
    const { present } = place;
    const isCompared = shared.conflicts === 'compare';
    if (isCompared && present?.kind === 'file' && present.origin !== entry.origin) {
        count(shared, entry);
        if (present.digest === (await digestOfContent(content)))
            return;
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(place.names.join('/'), present.origin, entry.origin);
    }
    makeRoom(shared, place, entry.origin, () => false);
    const node = { kind: 'file', origin: entry.origin };
    put(shared, place, node);
    const known = isCompared ? comparableDigest(content) : undefined;
    const digester = isCompared && known === undefined ? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .QC)() : undefined;
    await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFile */ .S0)(shared.pathOf(place.names), content, {
        mode: mode & 0o111 ? 0o755 : 0o644,
        shown: place.names.join('/'),
        ...(digester && { onChunk: digester.update }),
    });
    const digest = known ?? digester?.digest();
    if (digest)
        node.digest = digest;
}
function addSymlink(shared, entry, target) {
    const place = locate(shared, entry);
    const isSame = (present) => present.kind === 'symlink' && present.target === target;
    if (!makeRoom(shared, place, entry.origin, isSame))
        return;
    put(shared, place, { kind: 'symlink', origin: entry.origin, target });
    onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, where));
}
/** A second name of a symlink is one of its own with the same target. */
function addHardlink(shared, entry, target) {
    const place = locate(shared, entry);
    const source = locateTarget(shared, entry, target);
    const { present: found } = source;
    if (found.kind === 'symlink') {
        addSymlink(shared, entry, found.target);
        return;
    }
    if (isBelow(source.names, place.names))
        throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which it replaces`);
    const isSame = (present) => present.kind === 'file' && present.digest === found.digest;
    // The file of a lower layer itself, which is from then on one of this layer, so that its whiteouts leave it.
    const isSelf = place.present === found && found.origin !== entry.origin;
    if (!isSelf && !makeRoom(shared, place, entry.origin, isSame))
        return;
    put(shared, place, { ...found, origin: entry.origin });
    if (!isSelf)
        onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(shared.pathOf(source.names), where));
}
/** The place of what a hard link leads to, a file or a symlink. */
function locateTarget({ tree }, entry, target) {
    const refused = (what) => refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is ${what}`);
    const source = tree.locate(target, entry.origin, () => {
        throw refused('not there');
    });
    const { present } = source;
    if (present === undefined)
        throw refused('not there');
    if (present.kind === 'folder')
        throw refused(`a ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .kindName */ .Ep)(present)}`);
    return { ...source, present };
}
function isBelow(names, folder) {
    return names.length > folder.length && folder.every((name, index) => names[index] === name);
}
/** The digest that content has by itself, if it is of the algorithm by which files are compared. */
function comparableDigest(content) {
    const digest = (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .savedDigest */ .Ap)(content);
    return digest && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestAlgorithm */ .g4)(digest) === 'sha256' ? digest : undefined;
}
/** Content that has its digest by itself need not be read. */
async function digestOfContent(content) {
    const known = comparableDigest(content);
    if (known)
        return known;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .QC)();
    for await (const chunk of (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$E)(content))
        digester.update(chunk);
    return digester.digest();
}


/***/ }),

/***/ 51555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ nodesBelow),
/* harmony export */   Ep: () => (/* binding */ kindName),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   lC: () => (/* binding */ newFolder)
/* harmony export */ });
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/** The tree of a folder that is being laid out: what lies at each path, who put it there, and where its links lead. */

/** Symlinks on one path that Linux follows (path_resolution(7)). */
const linkLimit = 40;
/** Names that all paths of a tree lead through at most: each of 40 symlinks on a path may have 2000, so that some bytes would take hours. */
const walkLimit = 20_000_000;
function createTree(options, refuse) {
    const root = newFolder('');
    const isPortable = options.names === 'portable';
    const put = (place, node) => {
        if (isPortable)
            foldInto(place, node, refuse);
        place.parent.children.set(place.name, node);
    };
    const resolve = createResolver(root, refuse);
    return {
        ...options,
        root,
        get: (names) => nodeAt(root, names),
        put,
        resolve,
        locate(names, origin, onFolder) {
            const above = names.slice(0, -1);
            const path = options.rooted ? follow(above, origin, resolve, refuse) : above;
            const parent = enterFolders(root, path, (folder, present, at) => {
                if (present)
                    throw refuse(names, origin, `is below the ${kindName(present)} ${at.join('/')}`, present.origin);
                const added = newFolder(origin);
                put({ names: at, parent: folder, name: at.at(-1) ?? '', present }, added);
                onFolder(at);
                return added;
            });
            const name = names.at(-1) ?? '';
            return { names: [...path, name], parent, name, present: parent.children.get(name) };
        },
        remove({ parent, name }) {
            parent.children.delete(name);
            parent.folded.delete((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name));
        },
    };
}
function nodeAt(root, names) {
    return names.reduce((node, name) => (node?.kind === 'folder' ? node.children.get(name) : undefined), root);
}
/** Notes the folded form of a name. Throws where another name of the folder has it. */
function foldInto({ names, parent, name, present }, { origin }, refuse) {
    const folded = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name);
    const other = parent.folded.get(folded);
    if (present === undefined && other !== undefined && other !== name)
        throw refuse(names, origin, `differs only in ${differenceOf(name, other)} from ${other}, so that a file system may hold one of them`, parent.children.get(other)?.origin);
    parent.folded.set(folded, name);
}
/** The folder at a path through no symlink. `create` makes one where there is none, or refuses what is there instead. */
function enterFolders(root, path, create) {
    let folder = root;
    for (const [index, name] of path.entries()) {
        const node = folder.children.get(name);
        folder = node?.kind === 'folder' ? node : create(folder, node, path.slice(0, index + 1));
    }
    return folder;
}
/** Counts the names that all paths lead through. */
function createResolver(root, refuse) {
    let walked = 0;
    return (names, origin, from = []) => resolvePath(root, from, names, (count) => {
        walked += count;
        if (walked > walkLimit)
            throw refuse([...from, ...names], origin, 'leads through too many names of symlinks');
    });
}
function follow(names, origin, resolve, refuse) {
    const { names: found } = resolve(names, origin);
    if ((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooLong */ .pn)(found))
        throw refuse(names, origin, 'leads through symlinks to a path that is too long');
    return found;
}
/** Of two names that fold to one. */
function differenceOf(one, other) {
    return one.normalize() === other.normalize() ? 'Unicode normalization' : 'case';
}
function newFolder(origin) {
    return { kind: 'folder', origin, children: new Map(), folded: new Map() };
}
function kindName({ kind }) {
    return kind;
}
/**
 * Resolves a path as Linux does below a root: `..` at the root stays there. What does not exist is taken as it is written. `onNames` is
 * called with the number of names before they are looked at.
 */
function resolvePath(root, from, path, onNames) {
    const position = createPosition(root, from);
    onNames(from.length + path.length);
    // Reversed, so that the next name is the last.
    const rest = path.toReversed();
    let leavesRoot = false;
    let links = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            leavesRoot ||= position.names.length === 0;
            position.leave();
            continue;
        }
        const node = position.child(name);
        if (node?.kind === 'symlink' && links < linkLimit) {
            links += 1;
            if (node.target.startsWith('/')) {
                leavesRoot = true;
                position.reset();
            }
            const target = node.target.split('/');
            onNames(target.length);
            rest.push(...target.reverse());
        }
        else
            position.enter(name, node);
    }
    return { names: position.names, leavesRoot };
}
/** A folder of the tree, or where one would be, from which a path goes on. */
function createPosition(root, from) {
    const names = [];
    const nodes = [];
    const child = (name) => {
        const folder = nodes.length === 0 ? root : nodes.at(-1);
        return folder?.kind === 'folder' ? folder.children.get(name) : undefined;
    };
    const enter = (name, node) => {
        names.push(name);
        nodes.push(node);
    };
    for (const name of from)
        enter(name, child(name));
    return {
        names,
        child,
        enter,
        leave() {
            names.pop();
            nodes.pop();
        },
        reset() {
            names.length = 0;
            nodes.length = 0;
        },
    };
}
/** Every node below a folder with its names, a folder before what it holds. */
function* nodesBelow(folder, above = []) {
    for (const [name, node] of folder.children) {
        const names = [...above, name];
        yield { names, node };
        if (node.kind === 'folder')
            yield* nodesBelow(node, names);
    }
}


/***/ }),

/***/ 91579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Ap: () => (/* binding */ savedDigest),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   qY: () => (/* binding */ fileContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75214);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Writing a new file of a staged folder: small content at once, large content in chunks. */



/** Content up to this size is written at once: with several jobs on other threads for each, 400 small files took twice as long. */
const smallSize = 256 * 1024;
/** The digest of content that is verified when it is saved. */
function savedDigest(content) {
    return 'saveTo' in content ? content.digest : undefined;
}
/** Throws `storage` for an error of the disk, also where there is a file already; errors of the content stay what they are. */
async function writeNewFile(path, content, options) {
    if (content instanceof Uint8Array)
        return writeWhole(path, [content], options);
    if ('saveTo' in content && !options.onChunk)
        return await save(path, content, options);
    const chunks = content[Symbol.asyncIterator]();
    const start = [];
    for (let size = 0; size <= smallSize;) {
        const next = await chunks.next();
        if (next.done)
            return writeWhole(path, start, options);
        start.push(next.value);
        size += next.value.byteLength;
    }
    await writeChunks(path, joined(start, chunks), options);
}
async function save(path, content, { mode, shown }) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
        await content.saveTo({ descriptor, path });
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function writeWhole(path, chunks, { mode, shown, onChunk }) {
    const [only] = chunks;
    const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
    onChunk?.(whole);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, whole, { flag: 'wx', mode });
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown);
    }
}
async function* joined(start, rest) {
    try {
        yield* start;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
async function writeChunks(path, chunks, { mode, shown, onChunk }) {
    const onDisk = async (work) => await work.catch((error) => Promise.reject((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown)));
    let file;
    try {
        // Within the loop, so that it ends the content where the file cannot be created.
        for await (const chunk of chunks) {
            file ??= await onDisk(node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, 'wx', mode));
            onChunk?.(chunk);
            await onDisk(writeAll(file, chunk));
            // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
            if (!(0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r)(chunk) && chunk.byteLength === chunk.buffer.byteLength)
                (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
        }
    }
    finally {
        await file?.close();
    }
}
/** `FileHandle.writeFile` takes twice as long for chunks of this size. */
async function writeAll(file, chunk) {
    for (let done = 0; done < chunk.byteLength;) {
        const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done);
        done += bytesWritten;
    }
}
/** The content of another file, which is opened when it is read: not where its place is refused. */
async function* fileContent(path) {
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
}
/** The content as a stream. */
async function* contentOf(content) {
    if (content instanceof Uint8Array)
        yield content;
    else
        yield* content;
}


/***/ }),

/***/ 86117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/** Creating a folder with those above it. */



/**
 * Creates the folder and those above it that are absent, and returns the outermost one that it has created. Throws errors of the file
 * system.
 *
 * With `recursive`, Node tries for ever where a folder is there and says that what is to be created in it is not, as those in /proc do.
 */
function createFolders(path, mode = 0o777) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
        return path;
    }
    catch (error) {
        if (isFolder(path))
            return undefined;
        if (!(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
    }
    const outermost = createFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
    }
    catch (error) {
        // Another process may have created it meanwhile.
        if (!isFolder(path))
            throw error;
    }
    return outermost ?? path;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 72980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireSpace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Free space on disk: content that cannot fit is refused before it is fetched. */



/** Bytes for which it is not worth asking. */
const smallSize = 64 * 1024 ** 2;
/** Throws `storage` where a folder has not this many bytes left. `what` names the content that they are of. */
function requireSpace(folder, bytes, what) {
    const free = bytes <= smallSize ? undefined : freeBytes(folder);
    if (free === undefined || bytes <= free)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(bytes)}, and the disk has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(free)} left`, { hint: 'Free disk space and re-run, or name a folder on another disk.' });
}
/** `undefined` where the file system does not say it, such as some of those over a network. */
function freeBytes(folder) {
    try {
        const { blocks, bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        return blocks === 0 ? undefined : bavail * bsize;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


/***/ }),

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ withPlatform),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KY: () => (/* binding */ layerTitle),
/* harmony export */   mz: () => (/* binding */ hasImageConfig)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */



const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';
/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
function artifactTypeOf({ artifactType, config }) {
    return artifactType ?? (config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV ? undefined : config?.mediaType);
}
function hasType(type) {
    return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}
function hasLayer(type) {
    return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}
function hasAnnotation(prefix) {
    return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}
const spdxTypes = [
    'application/spdx',
    'application/spdx+json',
    'text/spdx',
    'text/spdx+json',
];
const sigstoreBundles = [
    'application/vnd.dev.sigstore.bundle.',
    'application/vnd.dev.sigstore.bundle+',
];
/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules = [
    { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.config.v1+json'),
    },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
    },
    {
        title: 'image index',
        matches: ({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestListType */ .w9 || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType),
    },
    {
        format: 'spin',
        title: 'Spin application',
        matches: (manifest) => hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM)(manifest) || manifest.config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM,
    },
    {
        format: 'cup',
        title: 'cup controller',
        matches: hasType('application/vnd.io.flipt.cup.controller+type'),
    },
    { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
    { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
    { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
    {
        format: 'flux',
        title: 'Flux artifact',
        matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
    },
    { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
    {
        format: 'kubewarden',
        title: 'Kubewarden policy',
        matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
    },
    {
        format: 'kubewarden',
        title: 'Wasm module as Kubewarden and wasm-to-oci push it',
        matches: hasLayer(wasmToOciLayer),
    },
    {
        format: 'envoy',
        title: 'proxy-wasm filter as an image',
        matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
    },
    // wash up to 0.27 gives its components the layer of proxy-wasm (wasmcloud, crates/wash-lib/src/registry.rs).
    { title: 'wasmCloud component', matches: hasType('application/vnd.wasmcloud.actor.archive.config') },
    {
        title: 'proxy-wasm filter as an artifact',
        matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
    },
    { title: 'Wasm module', matches: hasLayer('application/wasm') },
    {
        title: 'Wasm component',
        matches: hasLayer('application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'),
    },
    {
        title: 'wasmCloud provider',
        matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
    },
    { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
    {
        title: 'policies of conftest',
        matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
    },
    { title: 'Sigstore bundle', matches: isSigstoreBundle },
    { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
    { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
    { title: 'in-toto attestation', matches: isInToto },
    // cosign up to 2.
    { title: 'cosign attestation', matches: hasLayer('application/vnd.dsse.envelope.v1+json') },
    { title: 'SPDX bill of materials', matches: hasAnyType(...spdxTypes) },
    {
        title: 'CycloneDX bill of materials',
        matches: hasAnyType('application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+xml'),
    },
    { title: containerImage, matches: isImage },
];
/** What oras and its predecessors write where the user states no type. */
const unknownTypes = [
    'application/vnd.unknown.config.v1+json',
    'application/vnd.unknown.artifact.v1',
];
/** The kind of a manifest or an index; that of an unknown type is named after the type. */
function kindOf(manifest) {
    const rule = rules.find(({ matches }) => matches(manifest));
    if (rule)
        return { title: rule.title, ...(rule.format && { format: rule.format }) };
    const type = artifactTypeOf(manifest);
    const isUnknown = type === undefined || unknownTypes.includes(type);
    return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}
/**
 * The config of OPA's documentation is an image config of `{}`, with which no image can run; the client `policy` marks its bundles
 * (opcr-io/policy, pkg/app/build.go).
 */
function isOpaBundle(manifest) {
    const { config } = manifest;
    const hasNoConfig = config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfigType */ .yc && config.digest === _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyJsonDigest */ .qi;
    return ((hasNoConfig || hasAnnotation('org.openpolicyregistry.type')(manifest)) &&
        hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageLayerGzipType */ .hf)(manifest));
}
/** What Docker accepts as the type of the config of its own images, since registries and early versions stated it (moby, distribution/config.go). */
const dockerConfigTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/html'];
/** True for a config with the type of an image. */
function hasImageConfig({ mediaType, config, layers }) {
    if (!config)
        return false;
    const isOfDocker = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestType */ .OM && dockerConfigTypes.includes(config.mediaType);
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfigType */ .Ky)(config.mediaType) || (isOfDocker && layers.some(isOfImage));
}
function isOfImage(layer) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageLayerType */ .lR)(layer.mediaType);
}
/** Artifacts of clients such as ORAS may have the config of an image as well, with layers that no image has. */
function isImage(manifest) {
    const { layers } = manifest;
    if (!hasImageConfig(manifest))
        return false;
    return layers.length === 0 || layers.some(isOfImage);
}
function isSigstoreBundle(manifest) {
    const type = artifactTypeOf(manifest);
    return sigstoreBundles.some((beginning) => type?.startsWith(beginning));
}
/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest) {
    return artifactTypeOf(manifest)?.includes('in-toto') || hasLayer('application/vnd.in-toto+json')(manifest);
}
function hasAnyType(...types) {
    return (manifest) => types.includes(artifactTypeOf(manifest) ?? '') ||
        manifest.layers.some(({ mediaType }) => types.includes(mediaType));
}
/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
function withPlatform(kind, platform) {
    if (kind.format === 'wasm' && platform.os === 'wasip1')
        return { ...kind, title: 'Wasm module' };
    if (kind.format === 'wasm' && platform.os === 'wasip2')
        return { ...kind, title: 'Wasm component' };
    const isImage = kind.title === containerImage;
    const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
    return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}
const fileSystem = 'file system';
const layerTitles = [
    [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
    [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
    [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
    [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
    [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
    [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
    [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
    [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
    [/\+wasm$|^application\/wasm$/, 'Wasm'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\..*\+encrypted$/, 'encrypted file system'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, fileSystem],
    [/in-toto/, 'attestation'],
    [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];
/**
 * What a layer holds, for people; `undefined` for an unknown type. Layers of images have no titles: with one, the type is that which
 * ORAS gives to every file (oras-go, content.go).
 */
function layerTitle({ mediaType, annotations }) {
    const title = layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
    if (title !== fileSystem || annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz] === undefined)
        return title;
    return annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackKey */ .mZ] === 'true' ? 'folder' : 'file';
}


/***/ }),

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ outputJson),
/* harmony export */   nw: () => (/* binding */ boundedOutput),
/* harmony export */   pX: () => (/* binding */ outputLimit)
/* harmony export */ });
/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
/** JSON in which these characters are escaped; it parses to the same value. */
function outputJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
function boundedOutput(name, value) {
    const text = outputJson(value);
    if (Buffer.byteLength(text) <= outputLimit)
        return { text, notices: [] };
    return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
}


/***/ }),

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** An artifact that is pulled: one image manifest, where it is from, and how its layers are named in errors. */






/** A layer as errors and notes show it. */
function originOf(layer) {
    const title = titleOf(layer);
    return title === undefined ? layer.digest : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(title, 120)} (${layer.digest})`;
}
/** The path that a layer gives its file. An empty one is none, as for ORAS (oras-go, content/file). */
function titleOf({ annotations }) {
    return annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] || undefined;
}
/** Maximum bytes of a config or another JSON document; the locked application of a large Spin application has some MiB. */
const documentLimit = 16 * 1024 * 1024;
/** Reads a manifest or an index. */
async function readManifest(descriptor, source) {
    (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .requireManifestSize */ .ID)(descriptor.size, `the manifest ${descriptor.digest}`);
    const bytes = await readBytes(descriptor, source, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
/** The value of a JSON document. Throws `invalid-definition` for anything else. */
async function readJson(descriptor, source) {
    const bytes = await readBytes(descriptor, source, documentLimit);
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${originOf(descriptor)} is not JSON`, {
            hint: 'Push the artifact again with the tool that wrote it.',
            cause,
        });
    }
}
/** `undefined` for content that is not JSON: clients such as ORAS take any file as a config, also an empty one. */
async function readDocument(descriptor, source) {
    return await readJson(descriptor, source).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'invalid-definition')
            return undefined;
        throw error;
    });
}
async function readBytes(descriptor, source, limit) {
    return source.readCached?.(descriptor) ?? (await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, limit));
}


/***/ }),

/***/ 51349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ isWasmLayer),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   gN: () => (/* binding */ isDefinition),
/* harmony export */   nu: () => (/* binding */ isFileSystemLayer)
/* harmony export */ });
/** What layers and bundles are, by their types and annotations alone. */
/** Types of layers that are Wasm binaries; those of other names end with `+wasm`. */
const wasmTypes = [
    'application/wasm',
    'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
];
function isWasmLayer({ mediaType }) {
    return wasmTypes.includes(mediaType) || mediaType.endsWith('+wasm');
}
/** Layers that are changes of a root file system, of OCI and of Docker. */
const fileSystemType = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](?:gzip|zstd))?$/;
function isFileSystemLayer({ mediaType }) {
    return fileSystemType.test(mediaType);
}
/** How the children of a CNAB bundle are told apart (cnab-to-oci, converter/convert.go). */
const childTypeKey = 'io.cnab.manifest.type';
function isBundle({ manifests }) {
    return manifests.some(isDefinition);
}
/** The child of a CNAB bundle that has `bundle.json` as its config. */
function isDefinition({ annotations }) {
    return annotations?.[childTypeKey] === 'config';
}


/***/ }),

/***/ 87500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ writeLayers),
/* harmony export */   c2: () => (/* binding */ openLayer),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hX: () => (/* binding */ bundlePaths),
/* harmony export */   pq: () => (/* binding */ unpackTitled),
/* harmony export */   vM: () => (/* binding */ isTitledFolder),
/* harmony export */   yY: () => (/* binding */ unpackLayer)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27730);
/* harmony import */ var _folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32560);
/* harmony import */ var _layout_free_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72980);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85666);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63488);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94127);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57088);
/** Layers on their way into a folder: written under a path as they are, or unpacked there. */












/** Writes layers as they are, several at a time. A layer that is listed twice with one title is one file. */
async function writeLayers(folder, { source, concurrency, reference }, files) {
    const placed = distinct(files).map(({ layer, path }) => {
        requireContent(layer);
        return { layer, names: namesOf(folder, path, layer) };
    });
    const bytes = placed.reduce((sum, { layer }) => sum + layer.size, 0);
    (0,_layout_free_space_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSpace */ .M)(folder.path, bytes, reference);
    const parallel = files.every(({ layer }) => layer.size <= smallLayer) ? smallInParallel : concurrency;
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_9__/* .inParallel */ .HN)(placed, parallel, async ({ layer, names }) => {
        const entry = { names, origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer) };
        const cached = source.readCached?.(layer);
        await folder.addFile(entry, cached ?? contentOf(source, layer), 0o644).catch((error) => {
            throw (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedFile */ .Fe)(error);
        });
        // Else the garbage collector keeps it until 64 MiB have piled up. The bytes of a manifest stay in a cache.
        if (cached && !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType))
            (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .detach */ .Yo)(cached);
    });
}
/** A small layer is read at once: the streams of a download take longer than its content. A larger one may be saved without a stream. */
function contentOf(source, layer) {
    const { readBlob, save } = source;
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType))
        return openLayer(source, layer);
    if (layer.size <= smallLayer)
        return readBlob ? inOnePart(readBlob, layer) : openLayer(source, layer);
    if (!save)
        return openLayer(source, layer);
    return {
        digest: layer.digest,
        saveTo: (file) => save(layer, file),
        [Symbol.asyncIterator]: () => openLayer(source, layer)[Symbol.asyncIterator](),
    };
}
async function* inOnePart(read, layer) {
    yield await read(layer);
}
function distinct(files) {
    return [...new Map(files.map((file) => [`${file.layer.digest} ${file.path}`, file])).values()];
}
/** A stream that may fail before it is read; its reader gets the error then. */
function openLayer(source, layer) {
    const stream = source.fetch(layer).on('error', () => { });
    // The bytes of a manifest stay in a cache, and are not the writer's.
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType) ? stream.map((chunk) => Uint8Array.from(chunk)) : stream;
}
/** Bytes of a layer that one response holds at once. */
const smallLayer = 64 * 1024;
/** Small layers under way; a registry reads fewer at a time. */
const smallInParallel = 64;
/** The names of a path that a layer states. Throws `invalid-archive` for one that leads out of the folder. */
function namesOf(folder, path, layer) {
    const refuse = (why) => (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTitle */ .B9)(path, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer), why);
    const names = (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(path, folder.tree.names, refuse);
    if (names.length > 0)
        return names;
    throw refuse('is not the path of a file');
}
/** `opa build` writes all paths with a slash at their beginning, which OPA ignores (opa v1/bundle/bundle.go, `Writer`). */
const bundlePaths = { absolutePaths: true };
/** Unpacks a layer. Throws `unsupported` for one that the registry does not hold. */
async function unpackLayer(folder, { source, note }, layer, options = {}) {
    requireContent(layer);
    const omitted = [];
    const { unpackInto } = await __webpack_require__.e(/* import() */ 2075).then(__webpack_require__.bind(__webpack_require__, 2075));
    await unpackInto(folder, openLayer(source, layer), {
        origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer),
        size: layer.size,
        into: [],
        symlinks: 'keep',
        onOmitted: (path) => omitted.push(path),
        ...options,
    });
    const [first] = omitted;
    const others = omitted.length > 1 ? ` and ${omitted.length - 1} more` : '';
    if (first !== undefined)
        note(`${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer)}: symlinks are left out, as its consumer does: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(first)}${others}`);
}
/** True for a layer that `oras pull` unpacks, and for a folder as `regctl artifact put` pushes it. */
function isTitledFolder({ annotations = {} }) {
    return annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKey */ .mZ] === 'true' || ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)({ annotations })?.endsWith('/') ?? false);
}
/**
 * Unpacks a layer with a title as ORAS does: its entries are below the title, and the digest of its tar archive is compared.
 * regctl writes entries without the title, which has a slash at its end.
 */
async function unpackTitled(folder, artifact, layer) {
    const { annotations = {} } = layer;
    const title = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(layer) ?? '.';
    const refuse = (why) => (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTitle */ .B9)(title, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer), why);
    const names = (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(title, folder.tree.names, refuse);
    const uncompressed = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseDigest */ .m)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey] ?? '');
    const isFolderOfRegctl = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKey */ .mZ] !== 'true';
    if (annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey] !== undefined && uncompressed === undefined)
        throw (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseArchive */ .B2)((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer))(`has an invalid digest in ${_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey}`);
    await unpackLayer(folder, artifact, layer, {
        ...(isFolderOfRegctl ? { into: names } : { within: names }),
        ...(uncompressed && { uncompressed }),
    });
}
function requireContent(layer) {
    if (!(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isExternal */ .ge)(layer))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer)} is not in the registry, and its license forbids to copy it there`, { hint: 'Pull this image with the tool of its vendor.' });
}


/***/ }),

/***/ 20126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57088);
/* harmony import */ var _content_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51349);
/** Selection: the one manifest that is meant, through any depth of index. */






/**
 * A criterion counts that the manifest or an index above it meets. Without criteria the only manifest is meant, or with `whole` the root
 * itself. Throws `ambiguous` with every candidate, and `not-found` with what there is.
 */
async function select(root, criteria, context, whole = false) {
    // A registry serves it as a manifest only, and would be asked for a blob.
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(root.mediaType) && !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isGenericType */ .oW)(root.mediaType))
        throw unsupported(root.mediaType, context);
    const manifest = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, context.source);
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(manifest.mediaType))
        throw unsupported(manifest.mediaType, context);
    const isWhole = !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(manifest.mediaType) || (criteria.length === 0 && (whole || (0,_content_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(manifest)));
    if (isWhole && criteria.length === 0)
        return { descriptor: root, manifest };
    const { selectAmong } = await __webpack_require__.e(/* import() */ 4038).then(__webpack_require__.bind(__webpack_require__, 94038));
    return await selectAmong({ descriptor: root, manifest }, isWhole, criteria, context);
}
/** Such as schema 1 of Docker and the artifact manifests of early ORAS, whose content would be missing. */
function unsupported(mediaType, { reference }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(reference)} is a manifest of the type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(mediaType, 120)}`, { hint: 'Push it again as an OCI image manifest, with a current version of the tool that wrote it.' });
}


/***/ }),

/***/ 84590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ selectedName),
/* harmony export */   TS: () => (/* binding */ artifactFolder)
/* harmony export */ });
/* unused harmony export artifactName */
/* harmony import */ var _folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/** Names that follow from references: that of an artifact, and of its folder where several are pulled. */


/** The last segment of a repository; for a layout, the title of the artifact. Always a name that every file system accepts. */
function artifactName(location, { annotations }) {
    const isLayout = location.startsWith('oci:');
    return readName(isLayout ? annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] : location.replace(/^.*\//s, '')) ?? 'artifact';
}
/** What was selected from an index has its own title, so that several of them do not have the name of the index. */
function selectedName(location, root, { descriptor, manifest }) {
    if (descriptor.digest === root.digest)
        return artifactName(location, manifest);
    const title = manifest.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] ?? descriptor.annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz];
    return readName(title) ?? artifactName(location, manifest);
}
function readName(text) {
    const name = text?.replace(/\.wasm$/, '') ?? '';
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPortableName */ .jx)(name) ? name : undefined;
}
/** `ghcr.io/acme/app/sha256-\u2026`: the folder of one of several artifacts. */
function artifactFolder(location, digest) {
    const segments = location
        .replace(/^oci:/, '')
        .split(/[\\/]/)
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map((segment) => segment.replace(/[^A-Za-z0-9._-]/g, '_'))
        .map((segment) => ((0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPortableName */ .jx)(segment) ? segment : `_${segment}_`));
    return [...segments, digest.replace(':', '-')].join('/');
}


/***/ }),

/***/ 85974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull_pull)
});

// EXTERNAL MODULE: ./.build/cache/content.js
var content = __webpack_require__(65922);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/output-json.js
var output_json = __webpack_require__(77224);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pull/presentation.js
/** The presentation of a pull: lines, outputs and JSON, the same wherever the program runs. */


const outputs = {
    path: 'Folder in which the artifact lies, or the image layout; one line per reference.',
    files: 'Paths of the files, one per line; empty where they are too many for an output.',
    digest: 'Digest of the manifest that was pulled; one line per reference.',
    reference: '`repository@digest` of the manifest that was pulled; one line per reference.',
    annotations: 'Annotations of the manifest as a JSON object; of several references, an array of them; empty where they are too long for an output.',
    'media-types': 'Media types of the layers that were pulled, each once, one per line.',
};
function presentPull({ pulled, notes }) {
    const files = [...new Set(pulled.flatMap(({ path, files: own }) => own.map((file) => joined(path, file))))];
    // In the root file system of an image, a name may be several lines.
    const named = files.filter((file) => !/[\r\n]/.test(file));
    const listed = named.join('\n');
    const omitted = files.length - named.length;
    const isTooLong = Buffer.byteLength(listed) > output_json/* outputLimit */.pX;
    const all = pulled.map((one) => one.annotations);
    const annotations = (0,output_json/* boundedOutput */.nw)('annotations', all.length === 1 ? all[0] : all);
    return {
        outputs: {
            path: lines(pulled, ({ path }) => path),
            files: isTooLong ? '' : listed,
            digest: lines(pulled, ({ digest }) => digest),
            reference: lines(pulled, pinned),
            annotations: annotations.text,
            'media-types': [...new Set(pulled.flatMap(({ mediaTypes }) => mediaTypes).flatMap(plainType))].join('\n'),
        },
        lines: pulled.map(line),
        notices: [
            ...notes,
            ...(isTooLong ? [`the output "files" is empty: there are ${files.length} files`] : []),
            ...annotations.notices,
            ...(omitted > 0 ? [`the output "files" leaves out ${omitted} names with a line break`] : []),
        ],
        warnings: [],
        json: pulled.length === 1 ? jsonOf(pulled[0]) : pulled.map(jsonOf),
        published: [],
    };
}
/** Without parameters, and without the characters that a shell interprets, which media types may have: outputs are put into scripts. */
function plainType(mediaType) {
    const [type = ''] = mediaType.split(';', 1);
    return /^[\w.+/-]+$/.test(type) ? [type] : [];
}
function lines(pulled, of) {
    return pulled.map(of).join('\n');
}
function joined(path, file) {
    if (path === '.')
        return file;
    return path.endsWith('/') ? `${path.replace(/\/+$/, '')}/${file}` : `${path}/${file}`;
}
function pinned({ location, digest }) {
    return `${location}@${digest}`;
}
function line({ reference, path, files, kind, digest }) {
    const [first = ''] = files;
    const count = kind === 'layout' ? '' : ` (${files.length} files)`;
    const where = files.length === 1 ? joined(path, first) : `${path}${count}`;
    return `${(0,_build_text/* printable */.g$)(reference)} \u2192 ${(0,_build_text/* printable */.g$)(where)} [${kind}] ${digest}`;
}
function jsonOf(one) {
    return { ...one, pinned: pinned(one) };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/folder/links.js
var links = __webpack_require__(17470);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/at-exit.js
var at_exit = __webpack_require__(3694);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/layout/create-folders.js
var create_folders = __webpack_require__(86117);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/store/no-follow.js
var no_follow = __webpack_require__(49071);
;// CONCATENATED MODULE: ./.build/folder/merge-into.js
/** Moving what was laid out into an existing folder: each file whole, none replaced unless that is asked for, nothing through a symlink. */






/** Throws `file-exists` for a file that differs, and `storage`; an equal file stays as it is. */
function mergeInto(merge) {
    mergeFolder(merge, merge.tree.root, []);
}
function mergeFolder(merge, folder, names) {
    const shown = [merge.shown, ...names].join('/');
    useFolder((0,external_node_path_.join)(merge.path, ...names), shown, (target) => {
        for (const [name, node] of folder.children) {
            const item = { node, names: [...names, name], path: `${target}/${name}`, shown: `${shown}/${name}` };
            if (node.kind !== 'folder')
                mergeFile(merge, item);
            else if (isFolderThere(merge, item))
                mergeFolder(merge, node, item.names);
        }
    });
}
/** Creates the folder; false where that is not asked for. */
function isFolderThere({ apply }, { path, shown }) {
    const created = apply && isAbsent(path) && isNew(() => (0,external_node_fs_.mkdirSync)(path));
    const found = created ? undefined : (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory())
        throw refused(shown, found.isSymbolicLink() ? 'is a symlink' : 'is not a folder');
    return created || found !== undefined;
}
function mergeFile(merge, item) {
    const { node, names, path, shown } = item;
    const staged = (0,external_node_path_.join)(merge.staged, ...names);
    if (isAbsent(path) && (!merge.apply || isNew(() => place(node, staged, path))))
        return;
    if ((0,external_node_fs_.lstatSync)(path).isDirectory())
        throw refused(shown, 'is a folder, and the artifact has a file there');
    if (isEqualTo(merge, item, staged))
        return;
    if (!merge.overwrite)
        throw differs(shown);
    if (merge.apply)
        (0,external_node_fs_.renameSync)(staged, path);
}
/** Throws `EEXIST` where another process has put something there meanwhile, which a rename would replace. */
function place(node, staged, path) {
    try {
        if (node.kind === 'symlink')
            (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(staged), path);
        else
            (0,external_node_fs_.linkSync)(staged, path);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
        // Not every file system has hard links.
        (0,external_node_fs_.renameSync)(staged, path);
    }
}
/** False where there is something already. */
function isNew(create) {
    try {
        create();
        return true;
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function isAbsent(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
}
/** Runs work with a path that leads to this very folder, whatever is renamed meanwhile. */
function useFolder(path, shown, work) {
    try {
        const folder = (0,no_follow/* openFolderWithin */.Iy)(path, path);
        if (folder === undefined)
            throw refused(shown, 'is a symlink');
        try {
            work(folder.path);
        }
        finally {
            folder.close();
        }
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
/** A file that cannot be read can be replaced all the same. */
function isEqualTo({ overwrite }, { node, path, shown }, staged) {
    try {
        return isEqual(node, staged, path) && (!overwrite || isExecutable(staged) === isExecutable(path));
    }
    catch (error) {
        if (overwrite)
            return false;
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
function isEqual(node, staged, target) {
    const found = (0,external_node_fs_.lstatSync)(target);
    if (node.kind === 'symlink')
        return found.isSymbolicLink() && (0,external_node_fs_.readlinkSync)(target) === (0,external_node_fs_.readlinkSync)(staged);
    const expected = (0,external_node_fs_.lstatSync)(staged, { throwIfNoEntry: false });
    if (!found.isFile() || found.size !== expected?.size)
        return false;
    return hasSameBytes(staged, target);
}
/** As archives state it; symlinks are all alike. */
function isExecutable(path) {
    return ((0,external_node_fs_.lstatSync)(path).mode & 0o100) !== 0;
}
const chunkSize = 256 * 1024;
function hasSameBytes(left, right) {
    const files = [];
    try {
        for (const path of [left, right])
            files.push((0,external_node_fs_.openSync)(path, 'r'));
        const [a = Buffer.alloc(0), b = Buffer.alloc(0)] = files.map(() => Buffer.allocUnsafe(chunkSize));
        for (;;) {
            const [first = 0, second = 0] = files.map((file, index) => (0,external_node_fs_.readSync)(file, index === 0 ? a : b));
            if (first !== second || !a.subarray(0, first).equals(b.subarray(0, second)))
                return false;
            if (first === 0)
                return true;
        }
    }
    finally {
        for (const file of files)
            (0,external_node_fs_.closeSync)(file);
    }
}
function refused(shown, what) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} ${what}`, {
        hint: 'Remove it, or name another folder: output: ./out',
    });
}
function differs(shown) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} exists and differs from the file of the artifact`, {
        hint: 'Name another folder, or replace such files: overwrite: true',
    });
}

;// CONCATENATED MODULE: ./.build/folder/output-folder.js
/** The OutputFolder: where a folder is laid out beside its destination, and how it appears there at once or file by file. */











/** Begins the names of folders that are laid out. */
const prefix = '.partial-oci-wasm-publish';
/** Milliseconds after which such a folder on a shared disk, of another machine or container, belongs to a process that was killed. */
const staleAge = 48 * 60 * 60 * 1000;
/** Throws `input` for a path where there is something else than a folder, and for one that leaves the current folder through a symlink. */
async function openOutputFolder(shown) {
    const path = await (0,layout_location/* realFolder */.P)(shown, refuseSymlink);
    return onDisk(shown, () => {
        const isPresent = isFolder(path, shown);
        const created = isPresent ? undefined : (0,create_folders/* createFolders */.i)((0,external_node_path_.dirname)(path));
        const above = isPresent ? path : (0,external_node_path_.dirname)(path);
        // A process that was killed after its output had appeared has left its folder beside it.
        for (const folder of new Set([above, (0,external_node_path_.dirname)(path)]))
            ignoreErrors(() => removeStale(folder));
        const { staged, content, scratch } = createStaged(above);
        const merge = (tree, { overwrite }, apply) => {
            if (isPresent || isFolder(path, shown))
                mergeInto({ path, shown, staged: content, tree, overwrite, apply });
        };
        let isPlaced = false;
        const remove = () => {
            // What cannot be removed now is removed by a later run; the error that ends this one says more.
            ignoreErrors(() => (0,external_node_fs_.rmSync)(staged, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
            if (created !== undefined && !isPlaced)
                removeEmptyFolders((0,external_node_path_.dirname)(path), created);
        };
        const cancel = (0,at_exit/* callAtExit */.O)(remove);
        return {
            shown,
            path,
            content,
            scratch,
            check: (tree, options) => merge(tree, options, false),
            place(tree, options) {
                isPlaced = !isPresent && onDisk(shown, () => isRenamed(content, path, shown));
                if (isPlaced)
                    return;
                // Another process has made the folder since it was checked.
                if (!isPresent)
                    merge(tree, options, false);
                merge(tree, options, true);
            },
            discard() {
                cancel();
                remove();
            },
        };
    });
}
function createStaged(above) {
    const staged = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(above, `${prefix}-${ownerMark()}-${process.pid}-`));
    const [content, scratch] = [(0,external_node_path_.join)(staged, 'content'), (0,external_node_path_.join)(staged, 'scratch')];
    for (const folder of [content, scratch])
        (0,external_node_fs_.mkdirSync)(folder);
    return { staged, content, scratch };
}
function isFolder(path, shown) {
    const file = fileOn(path);
    if (file === undefined)
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    const why = file === path ? 'which is not a folder' : `and ${(0,external_node_path_.basename)(file)} in it is not a folder`;
    throw new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(shown)}, ${(0,_build_text/* printable */.g$)(why)}`, {
        hint: 'Name a folder, which need not exist: output: ./out',
    });
}
/** The last part of a path that is there, unless that is a folder. */
function fileOn(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found === undefined || found.isDirectory() ? undefined : path;
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR'))
            throw error;
        return fileOn((0,external_node_path_.dirname)(path));
    }
}
/** False where there is a folder already; POSIX lets one replace an empty one. */
function isRenamed(from, to, shown) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch (error) {
        if (isFolder(to, shown))
            return false;
        throw error;
    }
}
/**
 * Where a number is that of one process: on the machine since its start, and on Linux in its namespace (pid_namespaces(7)), since
 * containers may share a host name, and a folder as well.
 */
function ownerMark() {
    const start = textOf(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8'));
    const namespace = textOf(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'));
    return (0,digest/* encodedDigest */.nz)((0,digest/* digestOf */.ol)(Buffer.from(`${(0,external_node_os_.hostname)()} ${start} ${namespace}`))).slice(0, 8);
}
/** Empty where the system has no such file. */
function textOf(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}
/** Removes what processes have left that were killed. */
function removeStale(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(`${prefix}-`))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (isStale(path, name))
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function isStale(path, name) {
    const [owner = '', pid = ''] = name.slice(prefix.length + 1).split('-');
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isDirectory())
        return false;
    if (owner === ownerMark() && /^\d+$/.test(pid))
        return !isRunning(Number(pid));
    return Date.now() - found.mtimeMs > staleAge;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}
/** From the inner one to the outer one, as far as they are empty. */
function removeEmptyFolders(inner, outer) {
    for (let folder = inner; folder.length >= outer.length; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            return;
        }
    }
}
/** What is beside an output is not ours to read in every case. */
function ignoreErrors(work) {
    try {
        work();
    }
    catch { }
}
function onDisk(shown, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
function refuseSymlink(path, what) {
    return new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(path)}, which ${what}`, {
        hint: 'Name the folder itself: output: ./out',
    });
}

// EXTERNAL MODULE: ./.build/folder/staged-folder.js
var staged_folder = __webpack_require__(48542);
// EXTERNAL MODULE: ./.build/folder/tree.js
var tree = __webpack_require__(51555);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/pull/artifact.js
var pull_artifact = __webpack_require__(57088);
// EXTERNAL MODULE: ./.build/pull/content-types.js
var content_types = __webpack_require__(51349);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/pull/image-config.js
/** The config of a container image: what unpacking and starting it needs (image-spec v1.1.1, config.md). */


/** `undefined` for a document with which no container can be made, as some artifacts have it. */
function readImageConfig(value) {
    if (!(0,json/* isRecord */.u4)(value) || !(0,json/* isRecord */.u4)(value.rootfs))
        return undefined;
    const { diff_ids: diffIds } = value.rootfs;
    if (diffIds !== null && !Array.isArray(diffIds))
        return undefined;
    const config = (0,json/* isRecord */.u4)(value.config) ? value.config : {};
    const entrypoint = texts(config.Entrypoint);
    return {
        diffIds: texts(diffIds).flatMap((text) => (0,digest/* parseDigest */.m)(text) ?? []),
        command: entrypoint.length > 0 ? entrypoint : texts(config.Cmd),
        workingFolder: typeof config.WorkingDir === 'string' ? config.WorkingDir : '/',
        searchPath: searchPathOf(texts(config.Env)),
    };
}
/** What runtimes set where an image sets none (containerd, pkg/oci/spec.go). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function searchPathOf(environment) {
    const line = environment.findLast((one) => one.startsWith('PATH='));
    return (line?.slice('PATH='.length) ?? defaultPath).split(':').filter((folder) => folder !== '');
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./.build/pull/layers.js
var pull_layers = __webpack_require__(87500);
;// CONCATENATED MODULE: ./.build/pull/titled.js
/** Artifacts of any other kind: their layers lie under their titles, as `oras pull` leaves them. */



/** Where no layer has a title, `oras pull` leaves nothing, and here each is copied under a name by its media type. */
async function layOutTitled(folder, artifact) {
    const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType !== media_types/* emptyType */.qV);
    const titled = layers.filter((layer) => (0,pull_artifact/* titleOf */.Gg)(layer) !== undefined);
    if (titled.length === 0)
        return await (await __webpack_require__.e(/* import() */ 1844).then(__webpack_require__.bind(__webpack_require__, 71844))).copyLayers(folder, artifact, layers);
    const folders = titled.filter(pull_layers/* isTitledFolder */.vM);
    for (const layer of layers)
        if (!titled.includes(layer))
            artifact.note(`${(0,pull_artifact/* originOf */.yv)(layer)} has no title and is left out`);
    const files = titled
        .filter((layer) => !folders.includes(layer))
        .map((layer) => ({ layer, path: (0,pull_artifact/* titleOf */.Gg)(layer) ?? '' }));
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, files);
    for (const layer of folders)
        await (0,pull_layers/* unpackTitled */.pq)(folder, artifact, layer);
}

;// CONCATENATED MODULE: ./.build/pull/wasm-files.js
/** Artifacts that are Wasm binaries: each layer is a file under its title, or a folder that ORAS has pushed beside it. */




/** A layer without a title has the name of the artifact; `name` replaces it. */
async function layOutWasm(folder, artifact, name = `${artifact.name}.wasm`) {
    const { layers } = artifact.manifest;
    const folders = layers.filter(pull_layers/* isTitledFolder */.vM);
    const files = layers.filter((layer) => !folders.includes(layer));
    const binaries = files.filter(content_types/* isWasmLayer */.Ye);
    const others = files.filter((layer) => !(0,content_types/* isWasmLayer */.Ye)(layer) && (0,pull_artifact/* titleOf */.Gg)(layer) !== undefined);
    for (const layer of files)
        if (!binaries.includes(layer) && !others.includes(layer) && layer.mediaType !== media_types/* emptyType */.qV)
            artifact.note(`${(0,pull_artifact/* originOf */.yv)(layer)} of the type ${layer.mediaType} has no title and is left out`);
    const named = [...binaries, ...others].map((layer, index) => ({
        layer,
        path: (0,pull_artifact/* titleOf */.Gg)(layer) ?? (index === 0 ? name : `${index}-${name}`),
    }));
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, named);
    for (const layer of folders)
        await (0,pull_layers/* unpackTitled */.pq)(folder, artifact, layer);
}
/**
 * A filter in the last layer, as proxies take it (Istio, pkg/wasm/imagefetcher.go); files beside it that have layers of their own, such
 * as those of Higress, lie there under their titles.
 */
async function layOutFilter(folder, artifact) {
    const { layers } = artifact.manifest;
    const last = layers.at(-1);
    const titled = layers.slice(0, -1).flatMap((layer) => {
        const path = (0,pull_artifact/* titleOf */.Gg)(layer);
        return path === undefined ? [] : [{ layer, path }];
    });
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, titled);
    if (last)
        await (0,pull_layers/* unpackLayer */.yY)(folder, artifact, last, { symlinks: 'omit' });
}

;// CONCATENATED MODULE: ./.build/pull/lay-out.js
/** Laying out an artifact: as the consumer of its kind does, or as the operation says. */










const portable = { names: 'portable', rooted: false, conflicts: 'refuse' };
/** Where a consumer unpacks one layer over the other, the later one counts. */
const layered = { ...portable, conflicts: 'replace' };
const rootFileSystem = { names: 'unix', rooted: true, conflicts: 'replace' };
/** Loads the code of a kind when an artifact has it: a pull from the cache takes little longer than the start of the program. */
function loaded(load) {
    return async (...args) => await (await load())(...args);
}
const layOutBundle = loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutBundle);
const layOutBundleOfImages = loaded(async () => (await Promise.all(/* import() */[__webpack_require__.e(4753), __webpack_require__.e(2518)]).then(__webpack_require__.bind(__webpack_require__, 22518))).layOutBundleOfImages);
/** By the format that the types of the artifact tell. */
const layouts = {
    wasm: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
    kubewarden: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
    flux: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutFlux)],
    timoni: [layered, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutTimoni)],
    helm: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutChart)],
    opa: [portable, layOutBundle],
    spin: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 1098).then(__webpack_require__.bind(__webpack_require__, 21098))).layOutSpin)],
    cup: [portable, layOutTitled],
};
/** Chooses by types and annotations, and for an image by its config. Throws what reading the config throws. */
async function layoutOf(artifact, entrypointOnly) {
    const { manifest } = artifact;
    if ((0,content_types/* isBundle */.bn)(manifest) && !entrypointOnly)
        return asLayout('cnab', portable, layOutBundleOfImages, artifact);
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    // An application has the config of an image, and starts several components.
    if (entrypointOnly && format === 'spin')
        throw notImage(artifact);
    const known = format === undefined ? undefined : layouts[format];
    if (format !== undefined && known && !entrypointOnly)
        return asLayout(format, ...known, artifact);
    const config = await imageConfigOf(artifact);
    if (config && (entrypointOnly || format !== 'envoy'))
        return imageLayout(artifact, config, entrypointOnly);
    if (entrypointOnly && !manifest.layers.some(content_types/* isWasmLayer */.Ye))
        throw notImage(artifact);
    if (format !== undefined && known)
        return asLayout(format, ...known, artifact);
    return asLayout(format ?? 'other', optionsOf(manifest), writerOf(artifact), artifact);
}
/** A folder may hold what another layer holds too; ORAS pushes both where both are named, and equal files are no conflict. */
function optionsOf({ layers }) {
    return layers.length > 1 && layers.some(pull_layers/* isTitledFolder */.vM) ? { ...portable, conflicts: 'compare' } : portable;
}
function asLayout(kind, folder, write, artifact) {
    return { kind, folder, write: (staged, context) => write(staged, artifact, context) };
}
function writerOf({ manifest }) {
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    const last = manifest.layers.at(-1);
    if (format === 'envoy' && last && (0,content_types/* isFileSystemLayer */.nu)(last))
        return layOutFilter;
    if (manifest.layers.some(content_types/* isWasmLayer */.Ye))
        return (folder, artifact) => layOutWasm(folder, artifact);
    if (isBundleOfOpa(manifest))
        return layOutBundle;
    return layOutTitled;
}
/** The config of an image, which has layers of a file system or of Wasm; `undefined` for any other artifact. */
async function imageConfigOf({ manifest, source }) {
    const { config, layers } = manifest;
    if (!config || !(0,kinds/* hasImageConfig */.mz)(manifest))
        return undefined;
    if (layers.length > 0 && !layers.some((layer) => (0,media_types/* isImageLayerType */.lR)(layer.mediaType) || (0,content_types/* isWasmLayer */.Ye)(layer)))
        return undefined;
    return readImageConfig(await (0,pull_artifact/* readDocument */.u0)(config, source));
}
function notImage({ reference, manifest }) {
    const { title } = (0,kinds/* kindOf */.I)(manifest);
    const why = title.endsWith('container image')
        ? 'has a config with which no container can be made'
        : `is no container image, but ${(0,_build_text/* printable */.g$)(title, 120)}`;
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} ${why}: nothing in it is started`, {
        hint: 'Pull it whole: entrypoint-only: false',
    });
}
/** A layer may be the Wasm binary itself, as containerd's shims take it (containerd/runwasi, oci-tar-builder). */
function imageLayout(artifact, config, entrypointOnly) {
    const { layers } = artifact.manifest;
    const isFileSystem = layers.every((layer) => !(0,content_types/* isWasmLayer */.Ye)(layer));
    if (!isFileSystem) {
        const program = config.command[0]?.replace(/#.*$/s, '').replace(/^.*\//s, '');
        const name = program?.endsWith('.wasm') ? program : undefined;
        return asLayout('image', portable, (folder) => layOutWasm(folder, artifact, name), artifact);
    }
    if (!entrypointOnly)
        return asLayout('image', rootFileSystem, async (folder) => await (await __webpack_require__.e(/* import() */ 2445).then(__webpack_require__.bind(__webpack_require__, 2445))).layOutImage(folder, artifact, config), artifact);
    const write = async (folder, _, { scratch }) => await (await __webpack_require__.e(/* import() */ 2445).then(__webpack_require__.bind(__webpack_require__, 2445))).layOutEntrypoint(folder, artifact, config, scratch);
    return asLayout('image', { ...portable, names: 'unix' }, write, artifact);
}
/** As OPA's documentation pushes it with a title, or without one, and a config with which no container can be made. */
function isBundleOfOpa({ config, layers }) {
    const [only, ...others] = layers;
    if (only === undefined || others.length > 0 || config?.mediaType !== media_types/* imageConfigType */.yc)
        return false;
    return (0,content_types/* isFileSystemLayer */.nu)(only) && only.annotations === undefined;
}

// EXTERNAL MODULE: ./.build/pull/select.js
var pull_select = __webpack_require__(20126);
// EXTERNAL MODULE: ./.build/pull/target-names.js
var target_names = __webpack_require__(84590);
;// CONCATENATED MODULE: ./.build/pull/pull.js
/** A pull: references are opened, everything is laid out and verified where nobody sees it, and then it appears. */










/** Everything is laid out before anything appears; after an error nothing has. */
async function pull(opened, request) {
    const outputs = [];
    try {
        const artifacts = [];
        for (const one of opened)
            artifacts.push(await choose(one, request));
        const prepared = new Map();
        for (const artifact of artifacts) {
            // A tag and a digest may name one artifact, which lies in one folder.
            if (prepared.has(keyOf(artifact)))
                continue;
            const output = await openOutputFolder(folderOf(artifact, artifacts.length, request));
            outputs.push(output);
            const ready = prepare(artifact, output, request);
            const done = await (artifacts.length === 1 ? ready : ready.catch(throwNaming(artifact)));
            prepared.set(keyOf(artifact), done);
        }
        for (const { output, folder } of prepared.values())
            output.check(folder.tree, request);
        for (const { output, folder } of prepared.values())
            output.place(folder.tree, request);
        return artifacts.flatMap((artifact) => {
            const ready = prepared.get(keyOf(artifact));
            return ready ? [describe({ ...ready, artifact })] : [];
        });
    }
    finally {
        // The first one may have created the folders of the others.
        for (const output of outputs.reverse())
            output.discard();
    }
}
async function choose({ reference, root, source, location }, { criteria, concurrency, note }) {
    const selected = await (0,pull_select/* select */.L)(root, criteria, { reference, location, source, concurrency });
    const { descriptor, manifest } = selected;
    const name = (0,target_names/* selectedName */.FL)(location, root, selected);
    return { reference, location, root: descriptor, manifest, source, name, concurrency, note };
}
function keyOf({ location, root }) {
    return `${location}@${root.digest}`;
}
function folderOf({ location, root }, count, { output }) {
    return count === 1 ? output : `${output.replace(/\/+$/, '')}/${(0,target_names/* artifactFolder */.TS)(location, root.digest)}`;
}
async function prepare(artifact, output, { operation, layers, entrypointOnly }) {
    const own = await layoutOf(artifact, entrypointOnly);
    const isOwn = operation === undefined && layers.length === 0;
    const layout = isOwn
        ? own
        : (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 21745))).layoutForOperation(own.kind, artifact, operation, layers);
    const folder = (0,staged_folder/* createStagedFolder */.r)(output.content, layout.folder);
    await layout.write(folder, { path: output.path, scratch: output.scratch });
    (0,links/* checkLinks */.m)(folder);
    if (folder.tree.root.children.size === 0)
        artifact.note(emptyNote(artifact));
    return { artifact, layout, output, folder };
}
/** Such as an artifact that is its annotations or its config alone. */
function emptyNote({ reference, manifest: { layers, config } }) {
    const isOwn = config !== undefined && config.mediaType !== media_types/* emptyType */.qV && config.size > 2;
    const only = isOwn ? `, only a config of the type ${config.mediaType}` : '';
    const why = layers.length === 0 ? 'it has no layers' : 'its layers hold none';
    return `${(0,_build_text/* printable */.g$)(reference)} has no files: ${why}${only}`;
}
/** Of several references, an error about content says which one it is about. */
function throwNaming({ reference, location }) {
    return (error) => {
        if (!(error instanceof errors/* CodedError */.AK))
            throw error;
        const { code, message, hint } = error;
        if (message.includes(location) || message.includes((0,_build_text/* printable */.g$)(reference)))
            throw error;
        throw new errors/* CodedError */.AK(code, `${(0,_build_text/* printable */.g$)(reference)}: ${message}`, { hint, cause: error });
    };
}
function describe({ artifact, layout, output, folder }) {
    const { reference, location, root, manifest } = artifact;
    const files = [...(0,tree/* nodesBelow */.BN)(folder.tree.root)]
        .filter(({ node }) => node.kind !== 'folder')
        .map(({ names }) => names.join('/'))
        .sort();
    const { kind, layers = manifest.layers } = layout;
    const mediaTypes = [...new Set(layers.map(({ mediaType }) => mediaType))];
    return {
        reference,
        location,
        digest: root.digest,
        kind,
        path: output.shown,
        files,
        annotations: manifest.annotations,
        mediaTypes,
    };
}

// EXTERNAL MODULE: ./.build/verbs/references.js
var verbs_references = __webpack_require__(14829);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/pull.js
/** `pull`: what was published becomes files again, or a copy in an image layout. */








const withoutReferences = 'Name what to pull: references: ghcr.io/acme/http-cache:1.0.0';
const pull_pull = {
    name: 'pull',
    outputs: outputs,
    run: runPull,
    present: presentPull,
};
async function runPull(options, env) {
    const notes = [];
    const copying = options.pullTo === undefined ? undefined : await __webpack_require__.e(/* import() */ 4560).then(__webpack_require__.bind(__webpack_require__, 84560));
    const to = copying?.folderOf(options.pullTo ?? '');
    const request = await readRequest(options, (line) => notes.push(line));
    const references = (0,verbs_references/* requireReferences */.u)(options.references, withoutReferences);
    const stores = openStores(references, options, env);
    const opened = [];
    for (const reference of references)
        opened.push({ reference, ...(await stores.openSource(reference)) });
    const pulled = copying === undefined || to === undefined
        ? await pull(opened, request)
        : await copying.copyAll(opened, { ...request, to, referrers: options.referrers, stores });
    return { pulled, notes };
}
async function readRequest(options, note) {
    const { output, overwrite, entrypointOnly, concurrency, operation } = options;
    const request = {
        output,
        overwrite,
        entrypointOnly,
        concurrency,
        criteria: await readCriteria(options.select),
        layers: await readLayerChoices(options.layers),
        ...(operation !== undefined && {
            operation: (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 21745))).parseOperation(operation),
        }),
        note,
    };
    requireCompatible(options);
    requireFolder(output);
    return request;
}
/** Most pulls select nothing, and do not load what reads it. */
async function readCriteria(lines) {
    if (lines.length === 0)
        return [];
    const { parseCriterion } = await __webpack_require__.e(/* import() */ 8173).then(__webpack_require__.bind(__webpack_require__, 48173));
    return lines.map(parseCriterion);
}
async function readLayerChoices(lines) {
    if (lines.length === 0)
        return [];
    const { parseLayerChoice } = await __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 1714));
    return lines.map(parseLayerChoice);
}
/** What is written here would else be the name of a new folder. */
function requireFolder(output) {
    if (/^~(?:[\\/]|$)/.test(output))
        throw (0,input_error/* inputError */.Xu)(`"output" is ${(0,_build_text/* printable */.g$)(output)}, and nothing expands "~"`, {
            hint: 'Name the folder in full, or relative to the current one, for example',
            lines: { output: `.${output.slice(1)}` },
        });
    if (output.startsWith('oci:'))
        throw (0,input_error/* inputError */.Xu)(`"output" is ${(0,_build_text/* printable */.g$)(output)}, and files lie in a folder`, {
            hint: 'Copy the artifact into an image layout with "to" in place of it',
            lines: { to: output },
        });
}
/** Ignoring what was given would pull something else. */
function requireCompatible({ pullTo, output, overwrite, layers, operation, entrypointOnly, referrers, }) {
    if (pullTo === undefined && referrers)
        throw (0,input_error/* inputError */.Xu)('"referrers" is given without "to"', {
            hint: 'Referrers are copied with an artifact into an image layout',
            lines: { to: 'oci:./out', referrers: true },
        });
    const byLayer = [
        ...(layers.length > 0 ? ['layers'] : []),
        ...(operation === undefined ? [] : ['operation']),
    ];
    const entrypoint = entrypointOnly ? ['entrypoint-only'] : [];
    const toFolder = [...(output === '.' ? [] : ['output']), ...(overwrite ? ['overwrite'] : [])];
    const [name, [other] = []] = pullTo === undefined ? [entrypoint[0], byLayer] : ['to', [...byLayer, ...entrypoint, ...toFolder]];
    if (name === undefined || other === undefined)
        return;
    throw (0,input_error/* inputError */.Xu)(`"${name}" is given together with "${other}"`, { hint: `Leave one of them out` });
}
function openStores(references, options, env) {
    const parsed = references.map(source_reference/* parseSourceReference */.O$);
    const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        cachedSource: content.cachedSource,
        // A cached digest needs none.
        needsRegistry: parsed.some((one) => one.kind === 'registry' && one.reference.digest === undefined),
    });
}


/***/ }),

/***/ 14829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requireReferences)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49100);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89599);
/** The input `references`: at least one line, and each is one reference. */




/** `hint` is that of the error where there is none. Throws `input` for that, and for a line that is not a single reference. */
function requireReferences(lines, hint) {
    if (lines.length > 0)
        return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(lines, readLine, { name: 'references' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"references" is not given', { hint });
}
const readLine = (line) => {
    const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainWord */ .F7)(line) ? undefined : ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slip */ .xV)(line) ?? several(line));
    return problem ? { problem } : { value: line };
};
/** A path may have spaces and commas. */
function several(line) {
    const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
    if (parts.length < 2 || !parts.every(isReference))
        return undefined;
    return { what: 'which is several references', instead: parts, hint: 'Write one reference in each line' };
}
function isReference(text) {
    try {
        (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O$)(text);
        return /[/:]/.test(text);
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 16870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loginForSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/** The login of a verb that reads: credentials given as inputs, for the one registry of its references. */


/** Throws `input` when a password is given and the references name several registries, since it would reach one it is not for. */
function loginForSources({ username, password, token }, hosts) {
    const names = [...new Set(hosts.map(_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT))];
    const [registry] = names;
    const isGiven = username !== undefined && password !== undefined;
    if (isGiven && names.length > 1)
        throw severalRegistries(names);
    return {
        ...(isGiven && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
function severalRegistries(names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "references" names ${names.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or read in one step per registry.',
    });
}


/***/ }),

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ callAtExit)
/* harmony export */ });
/** What is called when the process ends, also when a signal ends it. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const waiting = new Set();
let isListening = false;
/** Calls `clean` at the end of the process, which ends whatever it throws. Returns what cancels it. */
function callAtExit(clean) {
    listen();
    waiting.add(clean);
    return () => void waiting.delete(clean);
}
/** Once, since Node warns of many listeners. */
function listen() {
    if (isListening)
        return;
    isListening = true;
    process.once('exit', cleanAll);
    for (const signal of signals) {
        const end = () => {
            cleanAll();
            // Other listeners decide themselves whether the process continues.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
    }
}
function cleanAll() {
    const all = [...waiting];
    waiting.clear();
    for (const clean of all) {
        try {
            clean();
        }
        catch {
            // What one cannot remove must not keep the others.
        }
    }
}


/***/ }),

};
