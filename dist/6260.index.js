export const id = 6260;
export const ids = [6260];
export const modules = {

/***/ 95404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mx: () => (/* binding */ trailer),
/* harmony export */   Xt: () => (/* binding */ trailerSize),
/* harmony export */   gzip: () => (/* binding */ gzip),
/* harmony export */   pZ: () => (/* binding */ blockSize),
/* harmony export */   pw: () => (/* binding */ headerSize),
/* harmony export */   tx: () => (/* binding */ gzipStart)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38522);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Parallel gzip: one member with fixed header bytes, made of blocks that are compressed on all cores. */



/** The unit of parallel work; with the end of the previous block as dictionary, the output grows by less than 0.1 %. */
const blockSize = 512 * 1024;
/** How far back deflate can refer (RFC 1951 \u00a72). */
const dictionarySize = 32 * 1024;
/** Blocks compressed at a time: one per core, at least the size of Node's thread pool, at most 16 to bound memory. */
const defaultConcurrency = Math.min(16, Math.max(4, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()));
/** Bytes before the deflate stream, and after it (RFC 1952 \u00a72.3). */
const headerSize = 10;
const trailerSize = 8;
/** RFC 1952 \u00a72.3.1: no flags, no time, XFL 0, OS 255 (unknown), the same on every machine. */
const header = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255);
/** An empty final block (RFC 1951 \u00a73.2.6), which ends the deflate stream. */
const lastBlock = Uint8Array.of(0x03, 0x00);
/**
 * Compresses at level 6 into a single member, as pigz does: each block is deflated separately, with the 32 KiB before it as
 * dictionary and a sync flush after it.
 *
 * The output depends only on the bytes and on Node's zlib, not on chunk boundaries or on `concurrency`, the number of blocks
 * compressed at a time. Takes ownership of the chunks.
 */
async function* gzip(chunks, concurrency = defaultConcurrency) {
    const inFlight = [];
    let [checksum, size, dictionary] = [0, 0, new Uint8Array(0)];
    yield header;
    for await (const block of blocks(chunks)) {
        checksum = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.crc32)(block, checksum);
        size += block.byteLength;
        inFlight.push(compress(block, dictionary));
        dictionary = Uint8Array.from(block.subarray(-dictionarySize));
        const first = inFlight.length >= concurrency ? inFlight.shift() : undefined;
        if (first)
            yield await first;
    }
    for (const block of inFlight)
        yield await block;
    yield Buffer.concat([lastBlock, trailer(checksum, size)]);
}
/** What the output begins with for archives that begin with these bytes, of which one block counts. */
async function gzipStart(bytes) {
    const block = Uint8Array.from(bytes.subarray(0, blockSize));
    return Buffer.concat([header, await deflate(block, new Uint8Array(0))]);
}
/** `gzipBlockSize`: bytes of an archive that `gzipStart` needs; `gzipTrailer`: what follows the deflate stream. */

function compress(block, dictionary) {
    const result = deflate(block, dictionary);
    // When an earlier block or the source fails, nobody awaits this result, and its rejection must not end the process.
    result.catch(() => undefined);
    return result;
}
async function deflate(block, dictionary) {
    const stream = (0,node_zlib__WEBPACK_IMPORTED_MODULE_1__.createDeflateRaw)({
        level: 6,
        finishFlush: node_zlib__WEBPACK_IMPORTED_MODULE_1__.constants.Z_SYNC_FLUSH,
        // Large enough for an incompressible block, so that each block is one job of the thread pool.
        chunkSize: blockSize + 4096,
        ...(dictionary.byteLength > 0 && { dictionary }),
    });
    stream.end(block);
    const pieces = await stream.toArray();
    const whole = Buffer.concat(pieces);
    for (const used of [block, ...pieces])
        (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(used);
    return whole;
}
/** The same bytes in blocks of `blockSize`; only the last one is shorter. */
async function* blocks(chunks) {
    let block = Buffer.allocUnsafe(blockSize);
    let used = 0;
    for await (const chunk of chunks) {
        for (let offset = 0; offset < chunk.byteLength;) {
            const part = chunk.subarray(offset, offset + blockSize - used);
            block.set(part, used);
            used += part.byteLength;
            offset += part.byteLength;
            if (used < blockSize)
                continue;
            yield block;
            block = Buffer.allocUnsafe(blockSize);
            used = 0;
        }
        (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
    }
    if (used > 0)
        yield block.subarray(0, used);
}
/** CRC-32 and size of the archive. */
function trailer(checksum, size) {
    const bytes = Buffer.alloc(8);
    bytes.writeUInt32LE(checksum, 0);
    bytes.writeUInt32LE(size % 2 ** 32, 4);
    return bytes;
}


/***/ }),

/***/ 76260:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createLayerPacker: () => (/* binding */ createLayerPacker)
});

// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
;// CONCATENATED MODULE: ./.build/pack/layer-cache.js
/** The LayerCache: compressed layers of earlier runs, found by what they hold. */
/** Bytes of an archive below which compressing it takes less than looking for it. */
const leastCachedSize = 1024 * 1024;

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/pack/contents.js
var contents = __webpack_require__(73386);
;// CONCATENATED MODULE: ./.build/pack/staging.js
/** Staging: content made in this run, kept in memory while it is small, else in a file of the temporary folder. */








/** Bytes of one content that may stay in memory. */
const contentLimit = 1024 * 1024;
/** Bytes of all contents together that may stay in memory. */
const memoryLimit = 16 * 1024 * 1024;
/** `scratch` returns the temporary folder; it is called only for large content, and its owner removes the folder. */
function createStaging(scratch) {
    let available = memoryLimit;
    return async (chunks) => {
        const digester = (0,digest/* createDigester */.QC)();
        const buffer = createSpillBuffer(scratch, Math.min(available, contentLimit));
        try {
            for await (const chunk of chunks) {
                digester.update(chunk);
                await buffer.write(chunk);
            }
            const { inMemory, ...stored } = await buffer.end();
            available -= inMemory;
            return { digest: digester.digest(), size: digester.size, ...stored };
        }
        catch (error) {
            await buffer.discard();
            throw error;
        }
    };
}
/** Keeps up to `limit` bytes in memory; larger content moves to a file. */
function createSpillBuffer(scratch, limit) {
    const chunks = [];
    let size = 0;
    let file;
    return {
        async write(chunk) {
            if (file)
                return await file.write(chunk);
            chunks.push(chunk);
            size += chunk.byteLength;
            if (size <= limit)
                return;
            file = await createStagedFile(await scratch());
            for (const earlier of chunks.splice(0))
                await file.write(earlier);
        },
        async end() {
            if (file)
                return { body: await file.end(), path: file.path, inMemory: 0 };
            return { body: (0,contents/* bytesBody */.EB)(Buffer.concat(chunks)), inMemory: size };
        },
        discard: async () => await file?.discard(),
    };
}
async function createStagedFile(folder) {
    const path = (0,external_node_path_.join)(folder, `staged-${(0,external_node_crypto_.randomUUID)()}`);
    const handle = await (0,disk_error/* withDiskErrors */.NP)((0,promises_.open)(path, 'wx'), path);
    // Not awaited until the next write, so that the next chunk is made while this one is written.
    let pending = Promise.resolve();
    return {
        path,
        async write(chunk) {
            await (0,disk_error/* withDiskErrors */.NP)(pending, path);
            pending = writeAll(handle, chunk);
            pending.catch(() => undefined);
        },
        async end() {
            await (0,disk_error/* withDiskErrors */.NP)(pending, path);
            await (0,disk_error/* withDiskErrors */.NP)(handle.close(), path);
            return () => (0,buffers/* fileStream */.z8)(() => (0,external_node_fs_.openSync)(path, 'r'), (error) => (0,disk_error/* diskError */.wO)(error, path));
        },
        async discard() {
            await pending.catch(() => undefined);
            await handle.close().catch(() => undefined);
            await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
        },
    };
}
/** A disk that is nearly full takes part of a chunk before it reports an error. */
async function writeAll(handle, chunk) {
    for (let offset = 0; offset < chunk.byteLength;) {
        const { bytesWritten } = await handle.write(chunk, offset);
        offset += bytesWritten;
    }
    (0,buffers/* detach */.Yo)(chunk);
}

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(16532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(50750);
// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pack/tar-entry.js
/** An entry of a tar layer as a format describes it, and the check that its path and link stay inside the archive. */



/** Bytes of the content of an entry. */
function contentSize({ size, bytes }) {
    return bytes?.byteLength ?? size ?? 0;
}
/** Names a list of entries: everything that is known of them without reading a file, and where their files are. */
function digestOfList(entries) {
    const digester = (0,digest/* createDigester */.QC)();
    for (const entry of entries) {
        const { path, type, mode, link, file } = entry;
        digester.update(Buffer.from(`${JSON.stringify([path, type, contentSize(entry), mode, link, file])}\n`));
    }
    return digester.digest();
}
/**
 * Adds the path of an entry to `paths`, the paths of the archive so far. Throws `invalid-definition` for a path or link that leaves
 * the archive, and for a path that is in `paths`.
 */
function checkEntry(entry, paths) {
    const { path, link } = entry;
    if (!isInside(path) && !(path === '.' && entry.type === 'directory')) {
        throw invalid(path, 'is not a path inside the archive', 'Use a relative path without empty, "." and ".." segments.');
    }
    if (paths.has(path))
        throw invalid(path, 'appears twice', 'Rename or exclude one of the two files.');
    paths.add(path);
    if (entry.type !== 'symlink')
        return;
    if (link === undefined || !linkStaysInside(path, link)) {
        throw invalid(path, `links to "${(0,_build_text/* printable */.g$)(link ?? '')}", outside the archive`, 'Point the link to a packed file.');
    }
}
function isInside(path) {
    if (path.includes('\0'))
        return false;
    return path.split('/').every((segment) => segment !== '' && segment !== '.' && segment !== '..');
}
function linkStaysInside(path, link) {
    if (link === '' || link.startsWith('/') || link.includes('\0'))
        return false;
    let depth = path.split('/').length - 1;
    return link.split('/').every((segment) => {
        if (segment === '..')
            depth -= 1;
        else if (segment !== '' && segment !== '.')
            depth += 1;
        return depth >= 0;
    });
}
function invalid(path, why, hint) {
    return new errors/* CodedError */.AK('invalid-definition', `the entry "${(0,_build_text/* printable */.g$)(path)}" ${why}`, { hint });
}

;// CONCATENATED MODULE: ./.build/pack/tar.js
/** Deterministic tar archives: every time, owner and group is zero. */








const blockSize = 512;
const defaultModes = { file: 0o644, directory: 0o755, symlink: 0o777 };
const typeNames = { file: 'File', directory: 'Directory', symlink: 'SymbolicLink' };
/** The largest size that eleven octal digits of a header can express. */
const headerSizeLimit = 0o77777777777;
/** Files up to this size are read whole and prefetched, since opening them takes longer than reading them. */
const smallLimit = 128 * 1024;
const prefetchLimits = { items: 32, weight: 4 * 1024 * 1024 };
/**
 * The archive in chunks of any size, one entry after the other in the given order. Of past entries only the paths stay in memory.
 *
 * USTAR, with a PAX header only before an entry whose name or size does not fit (POSIX.1-2017, pax, "ustar Interchange
 * Format"). Throws `invalid-definition` for a path that leaves the archive or appears twice, and `digest-mismatch` for a file
 * that does not have exactly `size` bytes.
 */
async function* tarChunks(entries, files) {
    const paths = new Set();
    const start = (entry) => readSmall(entry, files);
    const options = { ...prefetchLimits, weigh: smallSize };
    for await (const { item, result } of (0,_build_async/* prefetch */.yj)(entries, start, options)) {
        checkEntry(item, paths);
        const small = await result;
        if (small)
            yield wholeEntry(item, small);
        else
            yield* streamedEntry(item, files);
    }
    yield new Uint8Array(2 * blockSize);
}
function smallSize(entry) {
    const size = entry.size ?? 0;
    return entry.file !== undefined && size <= smallLimit ? size : 0;
}
/** The content of an entry that is in memory or small; `undefined` when it has to be streamed. */
async function readSmall(entry, files) {
    if (entry.type !== 'file')
        return new Uint8Array(0);
    if (entry.bytes)
        return entry.bytes;
    if (entry.file === undefined || contentSize(entry) > smallLimit)
        return undefined;
    const bytes = await files.slice(entry.file, 0, contentSize(entry) + 1);
    if (bytes.byteLength !== contentSize(entry))
        throw resized(entry);
    return bytes;
}
function wholeEntry(entry, bytes) {
    const whole = Buffer.concat([tar_header(entry, bytes.byteLength), bytes, padding(bytes.byteLength)]);
    if (entry.file !== undefined)
        (0,buffers/* detach */.Yo)(bytes);
    return whole;
}
async function* streamedEntry(entry, files) {
    const size = contentSize(entry);
    yield tar_header(entry, size);
    let seen = 0;
    for await (const chunk of content(entry, files)) {
        seen += chunk.byteLength;
        if (seen > size)
            throw resized(entry);
        yield chunk;
    }
    if (seen !== size)
        throw resized(entry);
    yield padding(size);
}
async function* content(entry, files) {
    if (entry.file !== undefined)
        yield* (0,contents/* fileParts */.RN)(entry.file, files);
    // A body may yield memory that its owner still uses, while chunks of the archive may be detached.
    else
        for await (const chunk of entry.body?.() ?? [])
            yield Buffer.from(chunk);
}
function tar_header(entry, size) {
    const block = Buffer.alloc(blockSize);
    const fields = new header/* Header */.Y({
        path: entry.path,
        type: typeNames[entry.type],
        mode: entry.mode ?? defaultModes[entry.type],
        uid: 0,
        gid: 0,
        size,
        mtime: new Date(0),
        linkpath: entry.link ?? '',
        uname: '',
        gname: '',
    });
    const needsPax = fields.encode(block);
    // The encoder splits a name of exactly 100 bytes into "." and the name, which decodes to a different path.
    const decodesTheSame = entry.path.length < 100 || new header/* Header */.Y(block).path === entry.path;
    return needsPax || !decodesTheSame ? Buffer.concat([paxHeader(entry, size), block]) : block;
}
function paxHeader(entry, size) {
    return new pax/* Pax */.u({
        path: entry.path,
        ...(entry.link !== undefined && { linkpath: entry.link }),
        ...(size > headerSizeLimit && { size }),
    }).encode();
}
function padding(size) {
    return new Uint8Array((blockSize - (size % blockSize)) % blockSize);
}
function resized(entry) {
    const name = (0,_build_text/* printable */.g$)(entry.file ?? entry.path);
    return new errors/* CodedError */.AK('digest-mismatch', `${name} no longer has ${contentSize(entry)} bytes`, {
        hint: 'Make sure that nothing writes to the file during the run, and re-run.',
    });
}

;// CONCATENATED MODULE: ./.build/pack/layer-packer.js
/** Tar layers: the archive of a list of entries, digested, compressed and staged, or found in the cache of layers. */






/** Packs the layers of one run, which share the memory that they are staged in. */
function createLayerPacker({ workspace, scratch, layerCache, }) {
    const stage = createStaging(scratch);
    return async (entries, compression) => compression === 'gzip' && layerCache
        ? await packCached(await listed(entries), { workspace, stage, open: layerCache })
        : await packNew(tarChunks(entries, workspace), stage, compression);
}
/** Node's module takes 1 ms to load, and not every layer is compressed. */
async function compressed(archive) {
    const { gzip } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 95404));
    return gzip(archive);
}
/** Digests, compresses and stages the archive in one pass. */
async function packNew(tar, stage, compression) {
    const digester = (0,digest/* createDigester */.QC)();
    const digested = withDigester(tar, digester);
    const staged = await stage(compression === 'gzip' ? await compressed(digested) : digested);
    const archive = { diffId: digester.digest(), size: digester.size };
    return { ...staged, archive, diffId: archive.diffId };
}
async function listed(entries) {
    const list = [];
    for await (const entry of entries)
        list.push(entry);
    return list;
}
/**
 * Digests the archive first, and compresses it only where no earlier run has; the files are read twice then. Without anything of an
 * earlier run they are read once.
 */
async function packCached(entries, { workspace, stage, open }) {
    const raw = entries.reduce((sum, entry) => sum + contentSize(entry), 0);
    const cache = raw < leastCachedSize ? undefined : await open();
    if (!cache)
        return await packNew(tarChunks(entries, workspace), stage, 'gzip');
    const list = digestOfList(entries);
    const found = (await cache.hasAny(raw)) && (await findCached(tarChunks(entries, workspace), await cache.search(list)));
    return found || (await cache.make(list, () => packNew(tarChunks(entries, workspace), stage, 'gzip')));
}
async function findCached(tar, search) {
    const digester = (0,digest/* createDigester */.QC)();
    try {
        for await (const chunk of tar) {
            digester.update(chunk);
            await search.update(chunk);
            (0,buffers/* detach */.Yo)(chunk);
        }
        const archive = { diffId: digester.digest(), size: digester.size };
        const found = await search.end(archive);
        return found && { ...found, diffId: archive.diffId };
    }
    finally {
        search.close();
    }
}
async function* withDigester(chunks, digester) {
    for await (const chunk of chunks) {
        digester.update(chunk);
        yield chunk;
    }
}


/***/ })

};
