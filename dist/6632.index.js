export const id = 6632;
export const ids = [6632];
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


/***/ })

};
