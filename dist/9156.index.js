export const id = 9156;
export const ids = [9156];
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

/***/ 75747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunCache: () => (/* binding */ createRunCache)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:process"
var external_node_process_ = __webpack_require__(1708);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/cache/folder.js + 2 modules
var folder = __webpack_require__(28689);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/pack/gzip.js
var gzip = __webpack_require__(95404);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
;// CONCATENATED MODULE: ./.build/cache/layer-reader.js
/** The LayerReader: a cached layer, decompressed ahead of its reader, and what is around its deflate stream. */




/** Bytes of one part. */
const partSize = 512 * 1024;
/** Parts that are decompressed before they are read. */
const partLimit = 4;
/** Reads a layer of this size, which need not be there. */
function readLayer(cache, { digest, size }) {
    const stream = (0,external_node_zlib_.createInflateRaw)({ chunkSize: partSize });
    const parts = createPartQueue(stream);
    const digester = (0,oci_digest/* createDigester */.QC)();
    const ends = createEnds();
    const feed = async () => {
        if ((await cache.size(digest)) !== size || size < gzip/* headerSize */.pw + gzip/* trailerSize */.Xt)
            throw new Error('no layer');
        let earlier = Promise.resolve();
        for await (const chunk of cache.openUnverified(digest)) {
            const offset = digester.size;
            if (offset + chunk.byteLength > size)
                throw new Error('a larger file');
            ends.keep(chunk);
            const written = parts.write(deflated(chunk, offset, size)).then(() => void (0,buffers/* release */._r)(chunk));
            written.catch(() => undefined);
            digester.update(chunk);
            // One chunk waits while another is decompressed, so that zlib's thread always has something to do.
            await earlier;
            earlier = written;
        }
        await earlier;
        parts.end();
    };
    feed().catch((error) => stream.destroy(error));
    return {
        next: parts.next,
        end: () => ({
            digest: digester.digest(),
            isOneStream: stream.bytesWritten === size - gzip/* headerSize */.pw - gzip/* trailerSize */.Xt,
            ...ends.end(),
        }),
        close: () => void stream.destroy(),
    };
}
/** The part of a chunk that is between the header and the trailer; `offset` is that of the chunk in the layer of `size` bytes. */
function deflated(chunk, offset, size) {
    const from = Math.max(0, gzip/* headerSize */.pw - offset);
    const to = Math.min(chunk.byteLength, size - gzip/* trailerSize */.Xt - offset);
    return chunk.subarray(from, Math.max(from, to));
}
/** What a stream has decompressed and nobody has read. */
function createPartQueue(stream) {
    const parts = [];
    let state = 'open';
    let wake = () => { };
    stream.on('data', (part) => {
        parts.push(part);
        if (parts.length >= partLimit)
            stream.pause();
        wake();
    });
    stream.once('end', () => {
        // Bytes after the end of a deflate stream are not read, and their write does not call back.
        if (state === 'open')
            stream.destroy();
        else
            state = 'ended';
        wake();
    });
    const closed = new Promise((_, reject) => {
        const fail = (error) => {
            reject(error ?? new Error('closed'));
            wake();
        };
        stream.once('error', fail);
        stream.once('close', fail);
    });
    closed.catch(() => undefined);
    return {
        /** Resolves when zlib needs the chunk no more. */
        async write(chunk) {
            if (chunk.byteLength === 0)
                return;
            await Promise.race([new Promise((done) => stream.write(chunk, done)), closed]);
        },
        end() {
            state = 'complete';
            stream.end();
        },
        async next() {
            while (parts.length === 0) {
                if (state === 'ended')
                    return undefined;
                if (stream.destroyed)
                    return await closed;
                await new Promise((resolve) => {
                    wake = resolve;
                });
            }
            const part = parts.shift();
            if (stream.isPaused())
                stream.resume();
            return part;
        },
    };
}
/** The compressed bytes of the first block, which do not grow by more than its size. */
const headLimit = gzip/* gzipBlockSize */.pZ + 4096;
/** Copies of what a layer begins and ends with. */
function createEnds() {
    const head = Buffer.allocUnsafeSlow(headLimit);
    let headSize = 0;
    let trailer = Buffer.alloc(0);
    return {
        keep(chunk) {
            headSize += chunk.copy(head, headSize);
            trailer = Buffer.concat([trailer, chunk.subarray(-gzip/* trailerSize */.Xt)]).subarray(-gzip/* trailerSize */.Xt);
        },
        end: () => ({ head: head.subarray(0, headSize), trailer }),
    };
}

;// CONCATENATED MODULE: ./.build/cache/layer-check.js
/** The check of a cached layer: whether it holds exactly one archive, compressed as this program compresses. */





/**
 * True for content that has this digest, is one gzip member as this program writes it, and holds the archive with nothing before, after
 * or beside it. Little more than the size of the archive is decompressed.
 */
async function isLayerOf(cache, layer, archive) {
    const reader = readLayer(cache, layer);
    const digester = (0,oci_digest/* createDigester */.QC)();
    const content = createContent();
    try {
        for (let part = await reader.next(); part; part = await reader.next()) {
            digester.update(part);
            content.update(part);
            (0,buffers/* freeFilled */.D2)(part);
            if (digester.size > archive.size)
                return false;
        }
        const isArchive = digester.size === archive.size && digester.digest() === archive.diffId;
        return isArchive && (await content.isLayer(layer.digest, reader));
    }
    catch {
        return false;
    }
    finally {
        reader.close();
    }
}
function compareLayer(cache, layer) {
    const reader = readLayer(cache, layer);
    const content = createContent();
    const isNext = createEquality(reader);
    let isEqual = true;
    const fail = () => {
        reader.close();
        return false;
    };
    return {
        async update(chunk) {
            if (!isEqual)
                return;
            isEqual = (await isNext(chunk).catch(() => false)) || fail();
            if (isEqual)
                content.update(chunk);
        },
        async end() {
            try {
                return isEqual && (await isNext(undefined)) && (await content.isLayer(layer.digest, reader));
            }
            catch {
                return false;
            }
            finally {
                reader.close();
            }
        },
        close: reader.close,
    };
}
/** Whether these bytes, or the end, are what a reader gives next. */
function createEquality(reader) {
    let part;
    let offset = 0;
    const refill = async () => {
        while (part === undefined || offset === part.byteLength) {
            if (part)
                (0,buffers/* freeFilled */.D2)(part);
            part = await reader.next();
            offset = 0;
            if (!part)
                return undefined;
        }
        return part;
    };
    return async (chunk) => {
        if (chunk === undefined)
            return (await refill()) === undefined;
        for (let start = 0; start < chunk.byteLength;) {
            const held = await refill();
            if (!held)
                return false;
            const length = Math.min(held.byteLength - offset, chunk.byteLength - start);
            if (held.compare(chunk, start, start + length, offset, offset + length) !== 0)
                return false;
            offset += length;
            start += length;
        }
        return true;
    };
}
/**
 * What a layer holds, as far as it tells how the layer has to be made: our fixed header, its first block, which is compressed again and
 * compared, so that the same archive from another compressor is not published either, and its trailer.
 */
function createContent() {
    const block = Buffer.allocUnsafeSlow(gzip/* gzipBlockSize */.pZ);
    let [checksum, size] = [0, 0];
    let start;
    const startOf = (bytes) => {
        const compressed = (0,gzip/* gzipStart */.tx)(bytes).finally(() => (0,buffers/* detach */.Yo)(block));
        compressed.catch(() => undefined);
        return compressed;
    };
    return {
        update(bytes) {
            if (size < gzip/* gzipBlockSize */.pZ)
                block.set(bytes.subarray(0, gzip/* gzipBlockSize */.pZ - size), size);
            checksum = (0,external_node_zlib_.crc32)(bytes, checksum);
            size += bytes.byteLength;
            // While the rest is decompressed.
            if (size >= gzip/* gzipBlockSize */.pZ)
                start ??= startOf(block);
        },
        async isLayer(digest, reader) {
            const layer = reader.end();
            start ??= startOf(block.subarray(0, size));
            const first = await start;
            const isOurs = layer.head.subarray(0, first.byteLength).equals(first);
            (0,buffers/* detach */.Yo)(layer.head);
            return (isOurs &&
                layer.digest === digest &&
                layer.isOneStream &&
                layer.trailer.equals((0,gzip/* gzipTrailer */.Mx)(checksum, size)));
        },
    };
}

;// CONCATENATED MODULE: ./.build/cache/shared-clock.js
/** The SharedClock: measures work beside other work, as equal parts of the time in which several are in progress. */
/** `now` is the time in milliseconds. */
function createSharedClock(now = () => performance.now()) {
    let [running, time, last] = [0, 0, now()];
    const advance = () => {
        const current = now();
        if (running > 0)
            time += (current - last) / running;
        last = current;
        return time;
    };
    return () => {
        const start = advance();
        running += 1;
        let result;
        return () => {
            if (result !== undefined)
                return result;
            result = advance() - start;
            running -= 1;
            return result;
        };
    };
}

;// CONCATENATED MODULE: ./.build/cache/layers.js
/** Layers kept across runs: which compressed layer an archive became, trusted only after decompressing it. */




/**
 * Layers in the folder of the cache. `profile` names the compressor: layers of another one have other bytes. `restore` is given
 * the bytes of each layer that is not known, fetches when these are enough for that to pay, and waits while it does; it must not throw.
 *
 * A note says which layer an archive became. Its name is the digest of the archive, and another one has that of the list of its entries:
 * with it, the layer is compared with the archive while that is digested, and need not be digested itself.
 */
function createLayerStore(cache, profile, restore, clock = createSharedClock()) {
    const statistics = { reused: 0, reusedBytes: 0, made: 0, madeBytes: 0, saved: 0 };
    const layers = { cache, profile, used: new Map(), written: new Set() };
    const hasEarlier = async () => (await cache.noteNames('layers')).some((name) => name.startsWith(`${profile}-`) && !layers.written.has(name));
    return {
        statistics,
        used: layers.used,
        async hasAny(size) {
            // Notes may appear before their layers while others wait for an entry.
            await restore(0);
            if (await hasEarlier())
                return true;
            await restore(size);
            return await hasEarlier();
        },
        async search(list) {
            const stop = clock();
            const expected = await readNote(layers, list);
            const comparison = expected && compareLayer(cache, expected);
            return {
                async update(chunk) {
                    await comparison?.update(chunk);
                },
                async end(archive) {
                    const note = (await comparison?.end()) ? expected : await find(layers, archive, restore);
                    if (note) {
                        await remember(layers, archive, { ...note, list });
                        statistics.reused += 1;
                        statistics.reusedBytes += archive.size;
                        statistics.saved += note.milliseconds - stop();
                    }
                    return note && stagedIn(cache, note);
                },
                close() {
                    stop();
                    comparison?.close();
                },
            };
        },
        async make(list, compress) {
            const stop = clock();
            try {
                const made = await compress();
                const { archive, digest, size } = made;
                statistics.made += 1;
                statistics.madeBytes += archive.size;
                const note = { digest, size, milliseconds: Math.round(stop()), list };
                if (await keepContent(cache, made))
                    await remember(layers, archive, note);
                return made;
            }
            finally {
                stop();
            }
        },
    };
}
/** By the digest of the archive; the layer is decompressed and digested. */
async function find(layers, archive, restore) {
    let note = await readNote(layers, archive.diffId);
    if (!note) {
        await restore(archive.size);
        note = await readNote(layers, archive.diffId);
    }
    return note && (await isLayerOf(layers.cache, note, archive)) ? note : undefined;
}
async function readNote({ cache, profile }, name) {
    return parseNote(await cache.readNote(noteName(profile, name)));
}
/** Notes a layer that is in the cache, under both names. */
async function remember({ cache, profile, used, written }, { diffId }, layer) {
    used.set(diffId, layer);
    await cache.touch(layer.digest);
    const text = printNote(layer);
    for (const name of [noteName(profile, diffId), noteName(profile, layer.list)]) {
        if ((await cache.readNote(name)) === text)
            continue;
        written.add((0,paths/* baseName */.Fl)(name));
        await cache.writeNote(name, text);
    }
}
function stagedIn(cache, { digest, size }) {
    return { digest, size, body: () => cache.openUnverified(digest) };
}
/** Name of a note about an archive, by its digest or by that of the list of its entries. */
function noteName(profile, digest) {
    return `layers/${profile}-${(0,oci_digest/* encodedDigest */.nz)(digest)}`;
}
function printNote({ digest, size, milliseconds }) {
    return `${digest} ${size} ${milliseconds}`;
}
/** `undefined` for anything that is not such a note. */
function parseNote(text) {
    const [, digestText = '', size = '', milliseconds = ''] = /^(sha256:[0-9a-f]{64}) (\d{1,12}) (\d{1,8})$/.exec(text ?? '') ?? [];
    const digest = (0,oci_digest/* parseDigest */.m)(digestText);
    return digest && { digest, size: Number(size), milliseconds: Number(milliseconds) };
}
async function keepContent(cache, { digest, size, body, path }) {
    if (path !== undefined)
        return await cache.addFile(path, { digest, size });
    const entry = cache.writer({ mediaType: 'application/gzip', digest, size });
    try {
        for await (const chunk of body())
            await entry.write(chunk);
        return await entry.commit();
    }
    catch {
        return false;
    }
    finally {
        await entry.abort();
    }
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(16532);
;// CONCATENATED MODULE: ./.build/cache/restore.js
/** Restoring: the archive of a cache service, of which only layers and notes about them are taken, within limits. */






/** Folder in the archive; short, so that names fit into the header. */
const archiveFolder = 'owp-layers';
/**
 * Takes `blobs/sha256/<hex>` with this digest and `layers/<profile>-<hex>` with a note, both as regular files in `archiveFolder`, and
 * nothing else: whatever has another name or type is passed over. Throws for an archive that exceeds a limit or is damaged; what was
 * taken before stays, since each layer is verified before it appears, and again before it is used. Takes ownership of the chunks.
 */
async function restoreArchive(archive, cache, limits) {
    const reader = createReader(bounded(decompress(bounded(archive, limits.bytes)), limits.bytes));
    let [layers, bytes] = [0, 0];
    for (let count = 0;; count += 1) {
        const header = readHeader(await reader.take(blockSize));
        if (!header)
            return { layers, bytes };
        if (count === limits.entries)
            throw new Error(`more than ${limits.entries} entries`);
        const { name, size, isFile } = header;
        const [, blobs, hex, notes, note] = isFile ? (wanted.exec(name) ?? []) : [];
        const [kind, id = ''] = [blobs ?? notes, hex ?? note];
        if (kind === 'blobs/sha256' && (await takeBlob(reader, cache, id, size))) {
            layers += 1;
            bytes += size;
        }
        else if (kind === 'layers' && size <= noteLimit) {
            const text = (await reader.take(size)).toString('utf8');
            if (parseNote(text))
                await cache.writeNote(`layers/${id}`, text);
        }
        else if (kind !== 'blobs/sha256')
            await reader.skip(size);
        await reader.skip(-size & (blockSize - 1));
    }
}
const blockSize = 512;
const noteLimit = 200;
const wanted = new RegExp(`^(?:\\./)?${archiveFolder}/(?:(blobs/sha256)/([0-9a-f]{64})|(layers)/([0-9a-f]{8}-[0-9a-f]{64}))$`);
async function takeBlob(reader, cache, hex, size) {
    const digest = (0,oci_digest/* parseDigest */.m)(`sha256:${hex}`);
    if (!digest)
        return false;
    const entry = cache.writer({ mediaType: 'application/gzip', digest, size });
    try {
        for await (const part of reader.parts(size))
            await entry.write(part);
        return await entry.commit();
    }
    finally {
        await entry.abort();
    }
}
/** `undefined` at the end of the archive. */
function readHeader(block) {
    if (block.byteLength === 0 || block.every((byte) => byte === 0))
        return undefined;
    const { cksumValid, path, size = 0, type } = new header/* Header */.Y(block, 0);
    if (!cksumValid || path === undefined || !Number.isSafeInteger(size) || size < 0)
        throw new Error('the archive is damaged');
    return { name: path, size, isFile: type === 'File' || type === 'OldFile' };
}
/** By its first bytes: the client of the service writes either. */
async function* decompress(archive) {
    const chunks = archive[Symbol.asyncIterator]();
    const first = await chunks.next();
    if (first.done)
        return;
    const rest = (async function* () {
        yield first.value;
        for (let next = await chunks.next(); !next.done; next = await chunks.next())
            yield next.value;
    })();
    const [one, two] = first.value;
    const isGzip = one === 0x1f && two === 0x8b;
    const stream = isGzip ? (0,external_node_zlib_.createGunzip)({ chunkSize }) : (0,external_node_zlib_.createZstdDecompress)({ chunkSize });
    const source = external_node_stream_.Readable.from(gathered(rest), { objectMode: false });
    source.on('error', (error) => stream.destroy(error));
    source.pipe(stream);
    try {
        yield* stream;
    }
    finally {
        source.destroy();
        stream.destroy();
    }
}
/** Bytes that are decompressed and written at a time: each step is one of another thread, and a download comes in small parts. */
const chunkSize = 512 * 1024;
/** The same bytes in chunks of at least this size, but the last one. */
async function* gathered(chunks) {
    const waiting = [];
    let size = 0;
    for await (const chunk of chunks) {
        waiting.push(chunk);
        size += chunk.byteLength;
        if (size < chunkSize)
            continue;
        yield Buffer.concat(waiting);
        for (const part of waiting.splice(0))
            (0,buffers/* release */._r)(part);
        size = 0;
    }
    if (size > 0)
        yield Buffer.concat(waiting);
}
async function* bounded(chunks, limit) {
    let size = 0;
    for await (const chunk of chunks) {
        size += chunk.byteLength;
        if (size > limit)
            throw new Error(`more than ${limit} bytes`);
        yield chunk;
    }
}
function createReader(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let current = new Uint8Array();
    async function* parts(size) {
        for (let left = size; left > 0;) {
            if (current.byteLength === 0) {
                const next = await iterator.next();
                (0,buffers/* freeFilled */.D2)(current);
                if (next.done) {
                    if (left === size)
                        return;
                    throw new Error('the archive is truncated');
                }
                current = next.value;
                continue;
            }
            const part = current.subarray(0, left);
            current = current.subarray(part.byteLength);
            left -= part.byteLength;
            yield part;
        }
    }
    const take = async (size) => {
        const taken = [];
        // The memory of a part is freed with the next one.
        for await (const part of parts(size))
            taken.push(Uint8Array.from(part));
        return Buffer.concat(taken);
    };
    return {
        take,
        parts,
        async skip(size) {
            for await (const _ of parts(size))
                ;
        },
    };
}

;// CONCATENATED MODULE: ./.build/cache/run.js
/** The layer cache of one run: opened for the first large layer, restored when that pays, and saved at the end. */











/** Bytes of archives from which on fetching an entry takes less than compressing. */
const leastRestored = 32 * 1024 ** 2;
/** Bytes of an entry at most, and of what it unpacks to. */
const entryLimit = 2 * 1024 ** 3;
/** Milliseconds, and a part of the timeout of the run, that each may take. */
const restoreTime = { most: 60_000, part: 0.1 };
const saveTime = { most: 120_000, part: 0.2 };
/** The output of a compressor may differ between versions of zlib and processors. Short, so that names fit into the header of an archive. */
const profile = (0,external_node_crypto_.createHash)('sha256').update(`${external_node_process_.arch} ${external_node_process_.versions.zlib}`).digest('hex').slice(0, 8);
function createRunCache(options) {
    const restored = { layers: 0, bytes: 0, milliseconds: 0, shared: 0 };
    let opening;
    const start = async () => {
        const cache = await (0,folder.openCacheFolder)(options.folder, folder/* cacheSizeLimit */.B).catch(() => undefined);
        if (!cache)
            return undefined;
        let pending = 0;
        let restoring;
        const clock = createSharedClock();
        const fetchEntry = async () => {
            const [begin, stop] = [performance.now(), clock()];
            Object.assign(restored, await restoreFrom(options, cache));
            restored.milliseconds = performance.now() - begin;
            restored.shared = stop();
        };
        const planned = (0,memoize/* once */.O)(() => options.planned().catch(() => 0));
        const isWorthFetching = async () => pending >= leastRestored || (await planned()) >= leastRestored;
        const restore = async (bytes) => {
            pending += bytes;
            if (options.service === undefined || pending === 0)
                return;
            if (restoring === undefined && !(await isWorthFetching()))
                return;
            restoring ??= fetchEntry();
            await restoring;
        };
        return { cache, store: createLayerStore(cache, profile, restore, clock) };
    };
    return {
        async open() {
            opening ??= start();
            return (await opening)?.store;
        },
        async finish() {
            const opened = await opening;
            if (!opened)
                return undefined;
            const { statistics } = opened.store;
            const begin = performance.now();
            const isSaved = statistics.made > 0 && (await save(options, opened.cache, opened.store));
            const seconds = (milliseconds) => Math.round(milliseconds) / 1000;
            const { reused, reusedBytes, made, madeBytes, saved } = statistics;
            return {
                restored: restored.layers,
                restoredBytes: restored.bytes,
                restoreSeconds: seconds(restored.milliseconds),
                ...{ reused, reusedBytes, made, madeBytes },
                savedSeconds: seconds(saved - restored.shared),
                saveSeconds: isSaved ? seconds(performance.now() - begin) : 0,
            };
        },
    };
}
/** Of the keys; entries of another compressor are not looked at. */
const keyPrefix = `oci-wasm-publish-layers-${profile}`;
async function restoreFrom(options, cache) {
    const { service, info } = options;
    try {
        return await withDeadline(restoreTime, options.timeout, async (signal) => {
            const archive = await service?.find(keyPrefix, archiveFolder, signal);
            if (!archive)
                return {};
            const found = await restoreArchive(archive, cache, { bytes: entryLimit, entries: 20_000 });
            info(`Layer cache \u2013 restored ${found.layers} layers, ${(0,_build_text/* readableSize */.g1)(found.bytes)}`);
            return found;
        });
    }
    catch (error) {
        info(`Layer cache \u2013 not restored: ${messageOf(error)}`);
        return {};
    }
}
/** Only what this run has used is saved, so that an entry does not grow from run to run. */
async function save(options, cache, store) {
    const { service, info, scratch } = options;
    if (!service || store.statistics.madeBytes < leastRestored / 4)
        return false;
    const parent = (0,external_node_path_.join)(await scratch(), 'saved-layers');
    try {
        return await withDeadline(saveTime, options.timeout, async (signal) => {
            const size = await stageEntry((0,external_node_path_.join)(parent, archiveFolder), cache, store);
            const isSaved = await service.save(parent, archiveFolder, { prefix: keyPrefix, content: contentOf(store) }, signal);
            info(`Layer cache \u2013 ${isSaved ? `saved ${(0,_build_text/* readableSize */.g1)(size)}` : 'this content is saved already'}`);
            return isSaved;
        });
    }
    catch (error) {
        info(`Layer cache \u2013 not saved: ${messageOf(error)}`);
        return false;
    }
    finally {
        await (0,promises_.rm)(parent, { recursive: true, force: true }).catch(() => undefined);
    }
}
/** The same content has the same key, so that it is saved once. */
function contentOf({ used }) {
    return (0,external_node_crypto_.createHash)('sha256')
        .update([...used.keys()].sort().join('\n'))
        .digest('hex')
        .slice(0, 32);
}
/** The largest layers first, as long as they fit. */
async function stageEntry(folder, cache, { used }) {
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'blobs', 'sha256'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(folder, 'layers'));
    let size = 0;
    for (const [diffId, note] of [...used].toSorted(([, left], [, right]) => right.size - left.size)) {
        if (size + note.size > entryLimit * 0.9)
            continue;
        if (!(await cache.copyTo(note.digest, (0,external_node_path_.join)(folder, 'blobs', 'sha256', (0,oci_digest/* encodedDigest */.nz)(note.digest)))))
            continue;
        for (const name of [diffId, note.list])
            await (0,promises_.writeFile)((0,external_node_path_.join)(folder, noteName(profile, name)), printNote(note));
        size += note.size;
    }
    return size;
}
/** A service may never respond: what is not done in time is given up, and its result ignored. */
async function withDeadline({ most, part }, timeout, work) {
    const milliseconds = Math.min(most, timeout * part);
    const given = new AbortController();
    const late = Promise.withResolvers();
    const timer = setTimeout(() => {
        late.reject(new Error(`no result within ${Math.round(milliseconds / 100) / 10} s`));
        given.abort();
    }, milliseconds);
    const result = work(given.signal);
    result.catch(() => undefined);
    try {
        return await Promise.race([result, late.promise]);
    }
    finally {
        clearTimeout(timer);
    }
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

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

/***/ 16532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ Header)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/large-numbers.js
// Tar can encode large and negative numbers using a leading byte of
// 0xff for negative, and 0x80 for positive.
const encode = (num, buf) => {
    if (!Number.isSafeInteger(num)) {
        // The number is so large that javascript cannot represent it with integer
        // precision.
        throw Error('cannot encode number outside of javascript safe integer range');
    }
    else if (num < 0) {
        encodeNegative(num, buf);
    }
    else {
        encodePositive(num, buf);
    }
    return buf;
};
const encodePositive = (num, buf) => {
    buf[0] = 0x80;
    for (var i = buf.length; i > 1; i--) {
        buf[i - 1] = num & 0xff;
        num = Math.floor(num / 0x100);
    }
};
const encodeNegative = (num, buf) => {
    buf[0] = 0xff;
    var flipped = false;
    num = num * -1;
    for (var i = buf.length; i > 1; i--) {
        var byte = num & 0xff;
        num = Math.floor(num / 0x100);
        if (flipped) {
            buf[i - 1] = onesComp(byte);
        }
        else if (byte === 0) {
            buf[i - 1] = 0;
        }
        else {
            flipped = true;
            buf[i - 1] = twosComp(byte);
        }
    }
};
const parse = (buf) => {
    const pre = buf[0];
    const value = pre === 0x80 ? pos(buf.subarray(1, buf.length))
        : pre === 0xff ? twos(buf)
            : null;
    if (value === null) {
        throw Error('invalid base256 encoding');
    }
    if (!Number.isSafeInteger(value)) {
        // The number is so large that javascript cannot represent it with integer
        // precision.
        throw Error('parsed number outside of javascript safe integer range');
    }
    return value;
};
const twos = (buf) => {
    var len = buf.length;
    var sum = 0;
    var flipped = false;
    for (var i = len - 1; i > -1; i--) {
        var byte = Number(buf[i]);
        var f;
        if (flipped) {
            f = onesComp(byte);
        }
        else if (byte === 0) {
            f = byte;
        }
        else {
            flipped = true;
            f = twosComp(byte);
        }
        if (f !== 0) {
            sum -= f * Math.pow(256, len - i - 1);
        }
    }
    return sum;
};
const pos = (buf) => {
    var len = buf.length;
    var sum = 0;
    for (var i = len - 1; i > -1; i--) {
        var byte = Number(buf[i]);
        if (byte !== 0) {
            sum += byte * Math.pow(256, len - i - 1);
        }
    }
    return sum;
};
const onesComp = (byte) => (0xff ^ byte) & 0xff;
const twosComp = (byte) => ((0xff ^ byte) + 1) & 0xff;
//# sourceMappingURL=large-numbers.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/types.js
const isCode = (c) => types_name.has(c);
const isName = (c) => code.has(c);
/**
 * types that are a normal file system entry, not metadata.
 *
 * These can be the subject of extended/globalExtended headers, long path
 * names, long linkpath names, etc.
 *
 * Any other types are meta, and cannot be targetted by extended PAX headers.
 */
const normalFsTypes = new Set([
    '0',
    '',
    '1',
    '2',
    '3',
    '4',
    '5',
    '6',
    '7',
    'D',
]);
// map types from key to human-friendly name
const types_name = new Map([
    ['0', 'File'],
    // same as File
    ['', 'OldFile'],
    ['1', 'Link'],
    ['2', 'SymbolicLink'],
    // Devices and FIFOs aren't fully supported
    // they are parsed, but skipped when unpacking
    ['3', 'CharacterDevice'],
    ['4', 'BlockDevice'],
    ['5', 'Directory'],
    ['6', 'FIFO'],
    // same as File
    ['7', 'ContiguousFile'],
    // pax headers
    ['g', 'GlobalExtendedHeader'],
    ['x', 'ExtendedHeader'],
    // vendor-specific stuff
    // skip
    ['A', 'SolarisACL'],
    // like 5, but with data, which should be skipped
    ['D', 'GNUDumpDir'],
    // metadata only, skip
    ['I', 'Inode'],
    // data = link path of next file
    ['K', 'NextFileHasLongLinkpath'],
    // data = path of next file
    ['L', 'NextFileHasLongPath'],
    // skip
    ['M', 'ContinuationFile'],
    // like L
    ['N', 'OldGnuLongPath'],
    // skip
    ['S', 'SparseFile'],
    // skip
    ['V', 'TapeVolumeHeader'],
    // like x
    ['X', 'OldExtendedHeader'],
]);
// map the other direction
const code = new Map(Array.from(types_name).map(kv => [kv[1], kv[0]]));
//# sourceMappingURL=types.js.map
;// CONCATENATED MODULE: ./node_modules/tar/dist/esm/header.js
// parse a 512-byte header block to a data object, or vice-versa
// encode returns `true` if a pax extended header is needed, because
// the data could not be faithfully encoded in a simple header.
// (Also, check header.needPax to see if it needs a pax header.)



const notNegative = (n) => n === undefined || n < 0 ? undefined : n;
class Header {
    cksumValid = false;
    needPax = false;
    nullBlock = false;
    block;
    path;
    mode;
    uid;
    gid;
    size;
    cksum;
    #type = 'Unsupported';
    linkpath;
    uname;
    gname;
    devmaj = 0;
    devmin = 0;
    atime;
    ctime;
    mtime;
    charset;
    comment;
    constructor(data, off = 0, ex, gex) {
        if (Buffer.isBuffer(data)) {
            this.decode(data, off || 0, ex, gex);
        }
        else if (data) {
            this.#slurp(data);
        }
    }
    decode(buf, off, ex, gex) {
        if (!off) {
            off = 0;
        }
        if (!buf || !(buf.length >= off + 512)) {
            throw new Error('need 512 bytes for header');
        }
        // Decode the typeflag (independent of any pending PAX/GNU extended header)
        // up front so we can tell whether THIS block is itself an intermediary
        // extension header (PAX `x`/`g`, GNU long-name `L`, GNU long-link `K`).
        // Per POSIX pax, a PAX extended header describes the *next file entry*, not
        // the extension headers that may sit between it and that file. Applying the
        // pending PAX overrides (notably `size`) to an intervening `L`/`K`/`x`/`g`
        // header desynchronizes the stream relative to other tar implementations
        // and enables tar interpretation-conflict / file-smuggling attacks.
        const t = decString(buf, off + 156, 1);
        const isNormalFS = normalFsTypes.has(t);
        const exForFields = isNormalFS ? ex : undefined;
        const gexForFields = isNormalFS ? gex : undefined;
        this.path = exForFields?.path ?? decString(buf, off, 100);
        this.mode =
            exForFields?.mode ??
                gexForFields?.mode ??
                decNumber(buf, off + 100, 8);
        this.uid =
            exForFields?.uid ?? gexForFields?.uid ?? decNumber(buf, off + 108, 8);
        this.gid =
            exForFields?.gid ?? gexForFields?.gid ?? decNumber(buf, off + 116, 8);
        this.size = notNegative(exForFields?.size ??
            gexForFields?.size ??
            decNumber(buf, off + 124, 12));
        this.mtime =
            exForFields?.mtime ??
                gexForFields?.mtime ??
                decDate(buf, off + 136, 12);
        this.cksum = decNumber(buf, off + 148, 12);
        // if we have extended or global extended headers, apply them now
        // See https://github.com/npm/node-tar/pull/187
        // Apply global before local, so it overrides. Never slurp the pending
        // extended-header fields onto an intermediary extension header.
        if (gexForFields)
            this.#slurp(gexForFields, true);
        if (exForFields)
            this.#slurp(exForFields);
        // old tar versions marked dirs as a file with a trailing /
        if (isCode(t)) {
            this.#type = t || '0';
        }
        if (this.#type === '0' && this.path.slice(-1) === '/') {
            this.#type = '5';
        }
        // tar implementations sometimes incorrectly put the stat(dir).size
        // as the size in the tarball, even though Directory entries are
        // not able to have any body at all.  In the very rare chance that
        // it actually DOES have a body, we weren't going to do anything with
        // it anyway, and it'll just be a warning about an invalid header.
        if (this.#type === '5') {
            this.size = 0;
        }
        this.linkpath = decString(buf, off + 157, 100);
        if (buf.subarray(off + 257, off + 265).toString() === 'ustar\u000000') {
            /* c8 ignore start */
            this.uname =
                exForFields?.uname ??
                    gexForFields?.uname ??
                    decString(buf, off + 265, 32);
            this.gname =
                exForFields?.gname ??
                    gexForFields?.gname ??
                    decString(buf, off + 297, 32);
            this.devmaj =
                exForFields?.devmaj ??
                    gexForFields?.devmaj ??
                    decNumber(buf, off + 329, 8) ??
                    0;
            this.devmin =
                exForFields?.devmin ??
                    gexForFields?.devmin ??
                    decNumber(buf, off + 337, 8) ??
                    0;
            /* c8 ignore stop */
            if (buf[off + 475] !== 0) {
                // definitely a prefix, definitely >130 chars.
                const prefix = decString(buf, off + 345, 155);
                this.path = prefix + '/' + this.path;
            }
            else {
                const prefix = decString(buf, off + 345, 130);
                if (prefix) {
                    this.path = prefix + '/' + this.path;
                }
                /* c8 ignore start */
                this.atime = ex?.atime ?? gex?.atime ?? decDate(buf, off + 476, 12);
                this.ctime = ex?.ctime ?? gex?.ctime ?? decDate(buf, off + 488, 12);
                /* c8 ignore stop */
            }
        }
        let sum = 8 * 0x20;
        for (let i = off; i < off + 148; i++) {
            sum += buf[i];
        }
        for (let i = off + 156; i < off + 512; i++) {
            sum += buf[i];
        }
        this.cksumValid = sum === this.cksum;
        if (this.cksum === undefined && sum === 8 * 0x20) {
            this.nullBlock = true;
        }
    }
    #slurp(ex, gex = false) {
        Object.assign(this, Object.fromEntries(Object.entries(ex).filter(([k, v]) => {
            // we slurp in everything except for the path attribute in
            // a global extended header, because that's weird. Also, any
            // null/undefined values are ignored.
            return !(v === null ||
                v === undefined ||
                (k === 'size' && Number(v) < 0) ||
                (k === 'path' && gex) ||
                (k === 'linkpath' && gex) ||
                k === 'global');
        })));
    }
    encode(buf, off = 0) {
        if (!buf) {
            buf = this.block = Buffer.alloc(512);
        }
        if (this.#type === 'Unsupported') {
            this.#type = '0';
        }
        if (!(buf.length >= off + 512)) {
            throw new Error('need 512 bytes for header');
        }
        const prefixSize = this.ctime || this.atime ? 130 : 155;
        const split = splitPrefix(this.path || '', prefixSize);
        const path = split[0];
        const prefix = split[1];
        this.needPax = !!split[2];
        this.needPax = encString(buf, off, 100, path) || this.needPax;
        this.needPax = encNumber(buf, off + 100, 8, this.mode) || this.needPax;
        this.needPax = encNumber(buf, off + 108, 8, this.uid) || this.needPax;
        this.needPax = encNumber(buf, off + 116, 8, this.gid) || this.needPax;
        this.needPax = encNumber(buf, off + 124, 12, this.size) || this.needPax;
        this.needPax = encDate(buf, off + 136, 12, this.mtime) || this.needPax;
        buf[off + 156] = Number(this.#type.codePointAt(0));
        this.needPax =
            encString(buf, off + 157, 100, this.linkpath) || this.needPax;
        buf.write('ustar\u000000', off + 257, 8);
        this.needPax =
            encString(buf, off + 265, 32, this.uname) || this.needPax;
        this.needPax =
            encString(buf, off + 297, 32, this.gname) || this.needPax;
        this.needPax =
            encNumber(buf, off + 329, 8, this.devmaj) || this.needPax;
        this.needPax =
            encNumber(buf, off + 337, 8, this.devmin) || this.needPax;
        this.needPax =
            encString(buf, off + 345, prefixSize, prefix) || this.needPax;
        if (buf[off + 475] !== 0) {
            this.needPax = encString(buf, off + 345, 155, prefix) || this.needPax;
        }
        else {
            this.needPax = encString(buf, off + 345, 130, prefix) || this.needPax;
            this.needPax =
                encDate(buf, off + 476, 12, this.atime) || this.needPax;
            this.needPax =
                encDate(buf, off + 488, 12, this.ctime) || this.needPax;
        }
        let sum = 8 * 0x20;
        for (let i = off; i < off + 148; i++) {
            sum += buf[i];
        }
        for (let i = off + 156; i < off + 512; i++) {
            sum += buf[i];
        }
        this.cksum = sum;
        encNumber(buf, off + 148, 8, this.cksum);
        this.cksumValid = true;
        return this.needPax;
    }
    get type() {
        return (this.#type === 'Unsupported' ?
            this.#type
            : types_name.get(this.#type));
    }
    get typeKey() {
        return this.#type;
    }
    set type(type) {
        const c = String(code.get(type));
        if (isCode(c) || c === 'Unsupported') {
            this.#type = c;
        }
        else if (isCode(type)) {
            this.#type = type;
        }
        else {
            throw new TypeError('invalid entry type: ' + type);
        }
    }
}
const splitPrefix = (p, prefixSize) => {
    const pathSize = 100;
    let pp = p;
    let prefix = '';
    let ret = undefined;
    const root = external_node_path_.posix.parse(p).root || '.';
    if (Buffer.byteLength(pp) < pathSize) {
        ret = [pp, prefix, false];
    }
    else {
        // first set prefix to the dir, and path to the base
        prefix = external_node_path_.posix.dirname(pp);
        pp = external_node_path_.posix.basename(pp);
        do {
            if (Buffer.byteLength(pp) <= pathSize &&
                Buffer.byteLength(prefix) <= prefixSize) {
                // both fit!
                ret = [pp, prefix, false];
            }
            else if (Buffer.byteLength(pp) > pathSize &&
                Buffer.byteLength(prefix) <= prefixSize) {
                // prefix fits in prefix, but path doesn't fit in path
                ret = [pp.slice(0, pathSize - 1), prefix, true];
            }
            else {
                // make path take a bit from prefix
                pp = external_node_path_.posix.join(external_node_path_.posix.basename(prefix), pp);
                prefix = external_node_path_.posix.dirname(prefix);
            }
        } while (prefix !== root && ret === undefined);
        // at this point, found no resolution, just truncate
        if (!ret) {
            ret = [p.slice(0, pathSize - 1), '', true];
        }
    }
    return ret;
};
const decString = (buf, off, size) => buf
    .subarray(off, off + size)
    .toString('utf8')
    .replace(/\0.*/, '');
const decDate = (buf, off, size) => numToDate(decNumber(buf, off, size));
const numToDate = (num) => num === undefined ? undefined : new Date(num * 1000);
const decNumber = (buf, off, size) => Number(buf[off]) & 0x80 ?
    parse(buf.subarray(off, off + size))
    : decSmallNumber(buf, off, size);
const nanUndef = (value) => (isNaN(value) ? undefined : value);
const decSmallNumber = (buf, off, size) => nanUndef(parseInt(buf
    .subarray(off, off + size)
    .toString('utf8')
    .replace(/\0.*$/, '')
    .trim(), 8));
// the maximum encodable as a null-terminated octal, by field size
const MAXNUM = {
    12: 0o77777777777,
    8: 0o7777777,
};
const encNumber = (buf, off, size, num) => num === undefined ? false
    : num > MAXNUM[size] || num < 0 ?
        (encode(num, buf.subarray(off, off + size)), true)
        : (encSmallNumber(buf, off, size, num), false);
const encSmallNumber = (buf, off, size, num) => buf.write(octalString(num, size), off, size, 'ascii');
const octalString = (num, size) => padOctal(Math.floor(num).toString(8), size);
const padOctal = (str, size) => (str.length === size - 1 ?
    str
    : new Array(size - str.length - 1).join('0') + str + ' ') + '\0';
const encDate = (buf, off, size, date) => date === undefined ? false : (encNumber(buf, off, size, date.getTime() / 1000));
// enough to fill the longest string we've got
const NULLS = new Array(156).join('\0');
// pad with nulls, return true if it's longer or non-ascii
const encString = (buf, off, size, str) => str === undefined ? false : ((buf.write(str + NULLS, off, size, 'utf8'),
    str.length !== Buffer.byteLength(str) || str.length > size));
//# sourceMappingURL=header.js.map

/***/ })

};
