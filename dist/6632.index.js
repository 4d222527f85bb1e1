export const id = 6632;
export const ids = [6632];
export const modules = {

/***/ 76632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compressionOf: () => (/* binding */ compressionOf),
/* harmony export */   decompress: () => (/* binding */ decompress)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
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
    if (begins(0x28, 0xb5, 0x2f, 0xfd))
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
    const decoder = decoderOf(compressionOf(peeked.start), refuse);
    const most = Math.min(limit, freeSize + ratioLimit * size);
    let done = 0;
    for await (const chunk of decoded(peeked.chunks, decoder, refuse)) {
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
function decoderOf(compression, refuse) {
    const options = { chunkSize: 256 * 1024 };
    if (compression === 'gzip')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)(options);
    if (compression === 'zstd')
        return (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createZstdDecompress)(options);
    if (compression === 'none')
        return new node_stream__WEBPACK_IMPORTED_MODULE_0__.PassThrough();
    throw refuse(`is compressed with ${compression}, and only gzip and zstd are supported`);
}
/** The errors of zlib are about the archive; those of the source stay what they are. */
async function* decoded(chunks, decoder, refuse) {
    const ended = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(chunks, decoder).catch((error) => error);
    try {
        yield* decoder;
    }
    catch (error) {
        throw isZlibError(error) ? refuse('is damaged or truncated', error) : error;
    }
    finally {
        decoder.destroy();
        await ended;
    }
}
function isZlibError(error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return code.startsWith('Z_') || code.startsWith('ZSTD_') || code === 'ERR_ZLIB_INITIALIZATION_FAILED';
}


/***/ })

};
