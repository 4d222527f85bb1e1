export const id = 2075;
export const ids = [2075,6632,2621];
export const modules = {

/***/ 24893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ createByteReader)
/* harmony export */ });
/** A reader of a stream by numbers of bytes. */
function createByteReader(chunks) {
    const iterator = chunks[Symbol.asyncIterator]();
    let rest = new Uint8Array(0);
    const fill = async () => {
        while (rest.byteLength === 0) {
            const next = await iterator.next();
            if (next.done)
                return false;
            rest = next.value;
        }
        return true;
    };
    const cut = (length) => {
        const part = rest.subarray(0, length);
        rest = rest.subarray(part.byteLength);
        return part;
    };
    return {
        some: async (limit) => ((await fill()) ? cut(limit) : undefined),
        unshift(bytes) {
            if (rest.byteLength === 0)
                rest = bytes;
            else if (bytes.byteLength > 0)
                rest = Buffer.concat([bytes, rest]);
        },
        async upTo(length) {
            if (rest.byteLength >= length)
                return cut(length);
            const parts = [];
            let missing = length;
            while (missing > 0 && (await fill())) {
                const part = cut(missing);
                parts.push(part);
                missing -= part.byteLength;
            }
            return Buffer.concat(parts);
        },
    };
}


/***/ }),

/***/ 87131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ problemOf),
/* harmony export */   a: () => (/* binding */ throughDecoder)
/* harmony export */ });
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46466);
/** Decoders of zlib between two streams: their errors are about the archive. */

/** What a decoder makes of the chunks. The errors of zlib become what `refuse` makes; those of the chunks stay what they are. */
async function* throughDecoder(chunks, decoder, refuse) {
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_0__.pipeline)(chunks, decoder).catch((error) => error);
    try {
        yield* decoder;
    }
    catch (error) {
        throw isZlibError(error) ? refuse(problemOf(error), error) : error;
    }
    finally {
        decoder.destroy();
        await ended;
    }
}
/** What an error of a decoder says of the archive. Node allows zstd a window of 128 MiB, as its own tools do by default. */
function problemOf(error) {
    const code = codeOf(error);
    if (code === 'ZSTD_error_frameParameter_windowTooLarge')
        return 'is compressed with a window of more than 128 MiB, which is not supported';
    if (code === 'ZSTD_error_dictionary_wrong')
        return 'is compressed with a dictionary, which is not supported';
    return 'is damaged or truncated';
}
function codeOf(error) {
    return error instanceof Error && 'code' in error ? String(error.code) : '';
}
function isZlibError(error) {
    const code = codeOf(error);
    return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}


/***/ }),

/***/ 76632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compressionOf: () => (/* binding */ compressionOf),
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/* harmony import */ var _zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58231);
/** Decompression of an archive by what its first bytes say, within the sizes that a decompression bomb exceeds. */



/** Bytes that any archive may unpack to. */
const freeSize = 64 * 1024 * 1024;
/** Beyond them, how many times its own size; logs reach 50, and a bomb of zeros 200 to 1000. */
const ratioLimit = 100;
/** RFC 1952 \u00a72.3.1, RFC 8878 \u00a73.1.1; bzip2 and xz are recognized to be refused by name. */
function compressionOf(start) {
    const begins = (...bytes) => bytes.every((byte, index) => start[index] === byte);
    if (begins(0x1f, 0x8b))
        return 'gzip';
    if ((0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .beginsFrame */ .i)(start))
        return 'zstd';
    if (begins(0x42, 0x5a, 0x68))
        return 'bzip2';
    if (begins(0xfd, 0x37, 0x7a, 0x58, 0x5a))
        return 'xz';
    return 'none';
}
/**
 * The bytes of the archive without its compression. `source` is destroyed when the reader stops early. Throws what `refuse` makes for
 * damaged data and for too much of it, and the errors of `source`.
 */
async function* decompress(source, { size, limit, refuse }) {
    const peeked = await peek(source);
    const content = decoded(compressionOf(peeked.start), peeked.chunks, refuse);
    const most = Math.min(limit, freeSize + ratioLimit * size);
    let done = 0;
    for await (const chunk of content) {
        done += chunk.byteLength;
        if (done > most)
            throw refuse(`unpacks to more than ${most} bytes from ${size}`);
        yield chunk;
    }
    // Node ignores what follows the compressed data, and the source verifies its digest at its own end.
    if (!peeked.hasEnded())
        throw refuse('has something else after its compressed data');
}
async function peek(source) {
    const iterator = source[Symbol.asyncIterator]();
    let start = new Uint8Array(0);
    let isAtEnd = false;
    while (start.byteLength < 8 && !isAtEnd) {
        const next = await iterator.next();
        isAtEnd = next.done === true;
        if (next.done)
            break;
        start = start.byteLength === 0 ? next.value : Buffer.concat([start, next.value]);
    }
    const all = async function* () {
        try {
            yield start;
            for (let next = await iterator.next(); !next.done; next = await iterator.next())
                yield next.value;
            isAtEnd = true;
        }
        finally {
            await iterator.return?.();
        }
    };
    return { start, chunks: all(), hasEnded: () => isAtEnd };
}
function decoded(compression, chunks, refuse) {
    if (compression === 'none')
        return chunks;
    if (compression === 'zstd')
        return (0,_zstd_frames_js__WEBPACK_IMPORTED_MODULE_2__/* .decompressFrames */ .U)(chunks, refuse);
    if (compression === 'gzip')
        return (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .throughDecoder */ .a)(chunks, (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)({ chunkSize: 256 * 1024 }), refuse);
    throw refuse(`is compressed with ${compression}, and only gzip and zstd are supported`);
}


/***/ }),

/***/ 72621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readTar: () => (/* binding */ readTar)
});

// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var esm_header = __webpack_require__(16532);
// EXTERNAL MODULE: ./.build/folder/byte-reader.js
var byte_reader = __webpack_require__(24893);
;// CONCATENATED MODULE: ./.build/folder/pax.js
/** Records of a pax extended header (POSIX.1-2024, pax, "pax Extended Header"): those that change what is unpacked. */
/** Throws what `refuse` makes for records that are malformed, and for those of a sparse file. */
function readPax(bytes, refuse) {
    const extension = {};
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < buffer.byteLength;) {
        if (buffer[at] === 0)
            break;
        const { keyword, value, end } = readRecord(buffer, at, refuse);
        apply(extension, keyword, value, refuse);
        at = end;
    }
    return extension;
}
/** `<length> <keyword>=<value>\n`, where the length is that of the whole record in bytes. */
function readRecord(buffer, at, refuse) {
    const space = buffer.indexOf(0x20, at);
    const digits = space < 0 || space - at > 10 ? '' : buffer.toString('latin1', at, space);
    const end = /^\d+$/.test(digits) ? at + Number(digits) : 0;
    const equals = buffer.indexOf(0x3d, space);
    if (end <= space || end > buffer.byteLength || buffer[end - 1] !== 0x0a || equals < 0 || equals >= end)
        throw refuse('has a malformed extended header');
    return {
        keyword: buffer.toString('utf8', space + 1, equals),
        value: buffer.toString('utf8', equals + 1, end - 1),
        end,
    };
}
function apply(extension, keyword, value, refuse) {
    if (keyword.startsWith('GNU.sparse.'))
        throw refuse('has a sparse file, which is not supported');
    // An empty value deletes the record of an earlier header.
    if (keyword === 'path' || keyword === 'linkpath') {
        if (value.includes('\0'))
            throw refuse('has a name with a NUL character');
        if (value === '')
            delete extension[keyword];
        else
            extension[keyword] = value;
    }
    if (keyword !== 'size')
        return;
    if (!/^\d{1,15}$/.test(value))
        throw refuse('has an entry with an invalid size');
    extension.size = Number(value);
}

;// CONCATENATED MODULE: ./.build/folder/tar-reader.js
/** Reading a tar archive as a stream: its entries in order, with names and sizes from pax and GNU headers, within limits. */



const blockSize = 512;
/** Where the type flag is in a header, and that of a folder (POSIX.1-2024, pax, "ustar Interchange Format"). */
const typeOffset = 156;
const folderFlag = 0x35;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
/** Bytes of content that are passed on at a time. */
const chunkSize = 512 * 1024;
const kinds = {
    File: 'file',
    OldFile: 'file',
    ContiguousFile: 'file',
    Directory: 'folder',
    SymbolicLink: 'symlink',
    Link: 'hardlink',
};
/** What else a type flag may say, for the error. */
const refused = {
    CharacterDevice: 'is a device',
    BlockDevice: 'is a device',
    FIFO: 'is a named pipe',
    OldGnuSparse: 'is a sparse file, which is not supported',
    SparseFile: 'is a sparse file, which is not supported',
    ContinuationFile: 'continues a file of another archive',
};
/** Yields the entries. Throws what `refuse` makes for anything but files, folders and links, and for a damaged or truncated archive. */
async function* readTar(chunks, refuse) {
    const reader = (0,byte_reader/* createByteReader */.I)(chunks);
    let extension = {};
    let isPending = false;
    for (;;) {
        const header = await nextHeader(reader, extension, refuse);
        if (header === undefined)
            break;
        const { type, size } = header;
        if (isExtension(type)) {
            extension = { ...extension, ...(await readExtension(reader, type, size, refuse)) };
            isPending = type !== 'GlobalExtendedHeader';
            continue;
        }
        const content = createContent(reader, size, refuse);
        yield { ...describe(header, extension, refuse), content };
        await content.skip();
        extension = {};
        isPending = false;
    }
    if (isPending)
        throw refuse('ends after an extended header');
}
/** The header at the current position, or `undefined` at the end of the archive, of which some tools leave out the end mark. */
async function nextHeader(reader, extension, refuse) {
    const block = await reader.upTo(blockSize);
    if (block.byteLength === 0)
        return undefined;
    if (block.byteLength < blockSize)
        throw refuse('is truncated, or is not a tar archive');
    const header = decode(block, refuse);
    if (header.nullBlock)
        return undefined;
    const { path = '', type, linkpath = '', mode = 0 } = header;
    const size = isExtension(type) ? header.size : (extension.size ?? header.size);
    if (!header.cksumValid)
        throw refuse('is damaged, or is not a tar archive');
    if (size === undefined || !Number.isSafeInteger(size))
        throw refuse('has an entry with an invalid size');
    return { path, type, size: hasContent(type) ? size : 0, mode, target: linkpath };
}
/**
 * The library takes a file whose name ends with a slash for a folder without content. It is one whose long name, in an extended header, is
 * cut there, or a folder whose content is to be skipped, as other readers do: what is in it are no entries.
 */
function decode(block, refuse) {
    try {
        const bytes = Buffer.from(block.buffer, block.byteOffset, block.byteLength);
        const header = new esm_header/* Header */.Y(bytes, 0);
        if (header.type !== 'Directory' || bytes[typeOffset] === folderFlag)
            return header;
        const { type, size } = new esm_header/* Header */.Y(bytes, 0, { path: 'file' });
        return Object.assign(header, { type, size });
    }
    catch (cause) {
        throw refuse('has an invalid header', cause);
    }
}
/** Links and folders have none, whatever their header says (as Go's archive/tar reads them). */
function hasContent(type) {
    return !['Directory', 'SymbolicLink', 'Link', 'CharacterDevice', 'BlockDevice', 'FIFO'].includes(type);
}
function isExtension(type) {
    return [
        'ExtendedHeader',
        'OldExtendedHeader',
        'GlobalExtendedHeader',
        'NextFileHasLongPath',
        'NextFileHasLongLinkpath',
    ].includes(type);
}
async function readExtension(reader, type, size, refuse) {
    if (size > extensionLimit)
        throw refuse(`has an extended header of ${size} bytes`);
    const content = createContent(reader, size, refuse);
    const bytes = await content.all();
    await content.skip();
    if (type === 'NextFileHasLongPath')
        return { path: longName(bytes) };
    if (type === 'NextFileHasLongLinkpath')
        return { linkpath: longName(bytes) };
    const extension = readPax(bytes, refuse);
    // git and others write a comment for the whole archive; a name for all entries is an attack on readers that differ.
    if (type === 'GlobalExtendedHeader' && Object.keys(extension).length > 0)
        throw refuse('has a name or size for all its entries');
    return extension;
}
function longName(bytes) {
    return new TextDecoder().decode(bytes).replace(/\0.*$/s, '');
}
function describe(header, extension, refuse) {
    const path = extension.path ?? header.path;
    const kind = path.endsWith('/') && kinds[header.type] === 'file' ? 'folder' : kinds[header.type];
    if (kind === undefined)
        throw refuse(refusal(path, header.type));
    if (path === '')
        throw refuse('has an entry without a name');
    return { path, kind, mode: header.mode, size: header.size, target: extension.linkpath ?? header.target };
}
function refusal(path, type) {
    return `is refused: its entry ${JSON.stringify(path.slice(0, 200))} ${refused[type] ?? 'has an unknown type'}`;
}
function createContent(reader, size, refuse) {
    let left = size;
    const take = async () => {
        const part = await reader.some(Math.min(left, chunkSize));
        if (part === undefined)
            throw refuse('is truncated');
        left -= part.byteLength;
        return part;
    };
    return {
        async all() {
            const bytes = await reader.upTo(left);
            if (bytes.byteLength < left)
                throw refuse('is truncated');
            left = 0;
            return bytes;
        },
        async *chunks() {
            while (left > 0)
                yield await take();
        },
        async skip() {
            while (left > 0)
                await take();
            const padding = (blockSize - (size % blockSize)) % blockSize;
            if (padding > 0 && (await reader.upTo(padding)).byteLength < padding)
                throw refuse('is truncated');
        },
    };
}


/***/ }),

/***/ 2075:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  unpackInto: () => (/* binding */ unpackInto)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/folder/decompress.js
var decompress = __webpack_require__(76632);
// EXTERNAL MODULE: ./.build/folder/refusals.js
var refusals = __webpack_require__(27730);
// EXTERNAL MODULE: ./.build/folder/safe-path.js
var safe_path = __webpack_require__(32560);
// EXTERNAL MODULE: ./.build/folder/tar-reader.js + 1 modules
var tar_reader = __webpack_require__(72621);
;// CONCATENATED MODULE: ./.build/folder/whiteouts.js
/** Whiteouts: the files of an image layer that remove what lower layers hold (image-spec v1.1.1, layer.md "Whiteouts"). */
const prefix = '.wh.';
const opaque = '.wh..wh..opq';
/** Applies an entry that is a whiteout. False for any other entry. */
function applyWhiteout(folder, { names, origin }) {
    const name = names.at(-1) ?? '';
    if (names.some(isOfAufs))
        return true;
    if (!name.startsWith(prefix))
        return false;
    const above = folder.tree.resolve(names.slice(0, -1), origin).names;
    if (name === opaque)
        removeLower(folder, above, origin);
    else
        removeOne(folder, [...above, name.slice(prefix.length)], origin);
    return true;
}
/** Names with the prefix twice are notes of the storage driver AUFS, also folders (containerd, pkg/archive/tar.go). */
function isOfAufs(name) {
    return name.startsWith(`${prefix}${prefix}`) && name !== opaque;
}
/** A whiteout hides lower layers only; what its own layer holds stays, whatever their order is. */
function removeOne(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node === undefined || names.at(-1) === '' || names.at(-1) === '.' || names.at(-1) === '..')
        return;
    if (node.kind === 'folder')
        removeLower(folder, names, origin);
    const isEmpty = node.kind !== 'folder' || node.children.size === 0;
    if (isEmpty && node.origin !== origin)
        folder.remove({ names, origin });
}
/** The layer that has removed last what lower ones hold in a folder: doing it again changes nothing, and takes long in a large one. */
const removedBy = new WeakMap();
function removeLower(folder, names, origin) {
    const node = folder.tree.get(names);
    if (node?.kind !== 'folder' || removedBy.get(node) === origin)
        return;
    removedBy.set(node, origin);
    for (const name of [...node.children.keys()])
        removeOne(folder, [...names, name], origin);
}

;// CONCATENATED MODULE: ./.build/folder/unpack.js
/** Unpacking an archive into a staged folder under rules: nothing leads out of it, and only files, folders and links are in it. */







/** Entries of one archive at most: also those that change nothing, such as a folder that is there, or are left out. */
const archiveEntryLimit = 300_000;
/** Content up to this size is held in memory. */
const smallSize = 256 * 1024;
/** Throws `invalid-archive`, and `digest-mismatch` for another `uncompressed` digest; then the folder is to be discarded. */
async function unpackInto(folder, archive, given) {
    const options = { ...given, origin: folder.beginArchive(given.origin) };
    const refuse = (0,refusals/* refuseArchive */.B2)(options.origin);
    const digester = options.uncompressed && (0,digest/* createDigester */.QC)((0,digest/* digestAlgorithm */.g4)(options.uncompressed));
    const { size } = options;
    const decompressed = (0,decompress.decompress)(archive, { size, limit: folder.budget.bytes, refuse });
    const chunks = counted(decompressed, (chunk) => {
        folder.budget.bytes -= chunk.byteLength;
        digester?.update(chunk);
    });
    try {
        let count = 0;
        for await (const entry of (0,tar_reader.readTar)(chunks, refuse)) {
            count += 1;
            if (count > archiveEntryLimit)
                throw refuse(`has more than ${archiveEntryLimit} entries`);
            await addEntry(folder, entry, options);
        }
        // What follows the end mark belongs to the content, which is verified to its last byte.
        for await (const _ of chunks)
            ;
    }
    finally {
        await decompressed.return(undefined);
        archive.destroy();
    }
    const found = digester?.digest();
    if (found !== options.uncompressed)
        throw new errors/* CodedError */.AK('digest-mismatch', `${options.origin} unpacks to ${found}, and its artifact states ${options.uncompressed}`, { hint: 'Push the artifact again with the tool that wrote it.' });
}
/** Ends only when the source ends: a reader that stops early can go on later. */
function counted(chunks, onChunk) {
    const iterator = {
        async next() {
            const result = await chunks.next();
            if (!result.done)
                onChunk(result.value);
            return result;
        },
        [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
}
async function addEntry(folder, entry, options) {
    const names = namesOf(folder, entry, options);
    if (names === undefined)
        return;
    const placed = { names: [...options.into, ...names], origin: options.origin };
    if (options.whiteouts && applyWhiteout(folder, placed))
        return;
    if (entry.kind === 'folder')
        folder.addFolder(placed, entry.mode);
    else if (entry.kind === 'file')
        await addFile(folder, placed, entry);
    else if (entry.kind === 'hardlink')
        addHardlink(folder, placed, entry, options);
    else if (options.symlinks === 'omit')
        options.onOmitted?.(entry.path);
    else
        addSymlink(folder, placed, entry);
}
async function addFile(folder, placed, { content, size, mode }) {
    await folder.addFile(placed, size <= smallSize ? await content.all() : content.chunks(), mode);
}
/** The names of an entry, or `undefined` for the folder that `within` is below. */
function namesOf(folder, { path, kind }, options) {
    const { origin, within = [], absolutePaths = false } = options;
    const relative = absolutePaths ? path.replace(/^\/+/, './') : path;
    const names = (0,safe_path/* readPath */.G7)(relative, folder.tree.names, (why) => (0,refusals/* refusedEntry */.fl)(path, origin, why));
    const isInside = within.every((name, index) => names[index] === name);
    if (isInside)
        return inTopFolder(names, options, kind === 'folder');
    const isAbove = names.every((name, index) => within[index] === name);
    if (isAbove)
        return undefined;
    throw (0,refusals/* refusedEntry */.fl)(path, origin, `is outside ${within.join('/')}, the title of the layer`);
}
/** The top folder of the archive may have an entry of its own. */
function inTopFolder(names, { topFolder }, isFolder = false) {
    const isInFolder = names.length > (isFolder ? 0 : 1);
    return topFolder !== undefined && isInFolder ? [topFolder, ...names.slice(1)] : names;
}
function addHardlink(folder, placed, { target }, options) {
    const refuse = (why) => (0,refusals/* refusedEntry */.fl)(placed.names.join('/'), placed.origin, `is a link to ${target}, which ${why}`);
    const names = (0,safe_path/* readPath */.G7)(target, folder.tree.names, refuse);
    folder.addHardlink(placed, [...options.into, ...inTopFolder(names, options)]);
}
function addSymlink(folder, placed, { target }) {
    const refuse = (why) => (0,refusals/* refusedEntry */.fl)(placed.names.join('/'), placed.origin, why);
    if (target === '' || target.includes('\0') || Buffer.byteLength(target) > 4096)
        throw refuse('is a symlink without a usable target');
    const isRelative = !/^[/\\]|^[a-z]:|\\/i.test(target);
    // A backslash separates folders on Windows only, where the check of all links would not see it.
    if (folder.tree.rooted ? !(0,safe_path/* isUsableTarget */.C0)(target) : !isRelative)
        throw refuse(`is a symlink to ${target}, which is not below the folder`);
    folder.addSymlink(placed, target);
}


/***/ }),

/***/ 58231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ decompressFrames),
/* harmony export */   i: () => (/* binding */ beginsFrame)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _byte_reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24893);
/* harmony import */ var _decoder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87131);
/** Zstandard data of any number of frames, of which the decoder of Node reads the first alone (RFC 8878 \u00a73.1). */



const dataMagic = 0xfd2fb528;
/** Frames whose content is for tools, as of the index of files that `zstd:chunked` ends with; their last digit may be any. */
const skippableMagic = 0x184d2a50;
/** Bytes up to which a frame is decoded at once: tools such as podman write a frame for each file. */
const smallFrame = 128 * 1024;
/** Bytes that a small frame may unpack to before it is decoded as a stream. */
const smallContent = 4 * 1024 * 1024;
/** True for the first bytes of either kind of frame. */
function beginsFrame(start) {
    if (start.byteLength < 4)
        return false;
    const magic = numberIn(start.subarray(0, 4));
    return magic === dataMagic || isSkippable(magic);
}
/** The content of all frames. Throws what `refuse` makes for damaged data, and the errors of `chunks`. */
async function* decompressFrames(chunks, refuse) {
    const iterator = chunks[Symbol.asyncIterator]();
    const reader = (0,_byte_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .createByteReader */ .I)({ [Symbol.asyncIterator]: () => iterator });
    try {
        for (let start = await reader.upTo(4); start.byteLength > 0; start = await reader.upTo(4)) {
            const magic = start.byteLength === 4 ? numberIn(start) : undefined;
            if (magic === dataMagic)
                yield* decompressFrame(frameOf(start, reader, refuse), refuse);
            else if (magic !== undefined && isSkippable(magic))
                await skipFrame(reader, refuse);
            else
                throw refuse('has something else after its compressed data');
        }
    }
    finally {
        await iterator.return?.();
    }
}
function isSkippable(magic) {
    return magic - (magic % 16) === skippableMagic;
}
async function skipFrame(reader, refuse) {
    const size = await reader.upTo(4);
    if (size.byteLength < 4)
        throw cut(refuse);
    await skip(numberIn(size), reader, refuse);
}
/** The bytes of one frame, up to its end, in pieces as large as they come. */
async function* frameOf(magic, reader, refuse) {
    yield magic;
    for (const scanner = createFrameScanner(); !scanner.hasEnded();) {
        const part = await reader.some(Number.MAX_SAFE_INTEGER);
        if (!part)
            throw cut(refuse);
        const own = scanner.scan(part);
        reader.unshift(part.subarray(own));
        yield part.subarray(0, own);
    }
}
function createFrameScanner() {
    /** Bytes of the field that is read, and how many it has. */
    let field = [];
    let fieldSize = 1;
    /** Bytes without meaning here that come first. */
    let skipped = 0;
    let checksum;
    let isLast = false;
    const takeField = (value) => {
        if (checksum === undefined) {
            const { headerSize, hasChecksum } = readDescriptor(value);
            [skipped, checksum, fieldSize] = [headerSize, hasChecksum ? 4 : 0, 3];
            return;
        }
        isLast = (value & 1) === 1;
        // A block of one repeated byte holds that byte.
        skipped = (((value >> 1) & 3) === 1 ? 1 : value >>> 3) + (isLast ? checksum : 0);
    };
    return {
        hasEnded: () => isLast && skipped === 0,
        scan(part) {
            let at = 0;
            while (at < part.byteLength && !(isLast && skipped === 0)) {
                const jump = Math.min(skipped, part.byteLength - at);
                skipped -= jump;
                at += jump;
                if (isLast || at === part.byteLength)
                    continue;
                field.push(part[at] ?? 0);
                at += 1;
                if (field.length < fieldSize)
                    continue;
                const value = numberIn(Uint8Array.from(field));
                field = [];
                takeField(value);
            }
            return at;
        },
    };
}
/** RFC 8878 \u00a73.1.1.1.1: which of the fields of the header there are. */
function readDescriptor(descriptor) {
    const isSingleSegment = (descriptor & 0x20) !== 0;
    const window = isSingleSegment ? 0 : 1;
    const dictionary = [0, 1, 2, 4][descriptor & 3] ?? 0;
    const content = [isSingleSegment ? 1 : 0, 2, 4, 8][descriptor >> 6] ?? 0;
    return { headerSize: window + dictionary + content, hasChecksum: (descriptor & 4) !== 0 };
}
async function skip(length, reader, refuse) {
    for (let missing = length; missing > 0;) {
        const part = await reader.some(missing);
        if (!part)
            throw cut(refuse);
        missing -= part.byteLength;
    }
}
async function* decompressFrame(parts, refuse) {
    const begun = [];
    let size = 0;
    while (size <= smallFrame) {
        const next = await parts.next();
        if (next.done) {
            const content = contentOf(Buffer.concat(begun), refuse);
            if (content)
                return yield content;
            break;
        }
        begun.push(next.value);
        size += next.value.byteLength;
    }
    yield* (0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .throughDecoder */ .a)(joined(begun, parts), (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress)({ chunkSize: 256 * 1024 }), refuse);
}
async function* joined(begun, rest) {
    yield* begun;
    yield* rest;
}
/** `undefined` for more than is held in memory. */
function contentOf(frame, refuse) {
    try {
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.zstdDecompressSync)(frame, { maxOutputLength: smallContent });
    }
    catch (error) {
        if (error instanceof RangeError)
            return undefined;
        throw refuse((0,_decoder_js__WEBPACK_IMPORTED_MODULE_1__/* .problemOf */ .Z)(error), error);
    }
}
/** Little-endian. */
function numberIn(bytes) {
    return Buffer.from(bytes).readUIntLE(0, bytes.byteLength);
}
function cut(refuse) {
    return refuse('is damaged or truncated');
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
