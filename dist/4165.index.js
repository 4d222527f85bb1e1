export const id = 4165;
export const ids = [4165,1844,6632];
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


/***/ }),

/***/ 44165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   layOutBundle: () => (/* binding */ layOutBundle),
/* harmony export */   layOutChart: () => (/* binding */ layOutChart),
/* harmony export */   layOutFlux: () => (/* binding */ layOutFlux),
/* harmony export */   layOutTimoni: () => (/* binding */ layOutTimoni)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _folder_safe_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32560);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55118);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57088);
/* harmony import */ var _copied_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71844);
/* harmony import */ var _layers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(87500);
/** Artifacts that are archives: the tree that Flux, Timoni, Helm and Open Policy Agent unpack. */








/** Flux takes the first layer, whatever its type, and copies one that is not an archive (fluxcd/pkg, oci/pull.go). */
async function layOutFlux(folder, artifact) {
    const layer = required(artifact, artifact.manifest.layers[0], 'a layer');
    noteOthers(artifact, [layer]);
    const ending = await (0,_copied_js__WEBPACK_IMPORTED_MODULE_4__.endingOf)(layer, artifact.source);
    if (layer.mediaType.endsWith('gzip') || ending.isArchive)
        await (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackLayer */ .yY)(folder, artifact, layer, { symlinks: 'omit' });
    else {
        const path = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(layer) ?? `${artifact.name}${ending.text}`;
        await (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .writeLayers */ .EI)(folder, artifact, [{ layer, path }]);
    }
}
const timoniType = 'application/vnd.timoni.content.v1.tar+gzip';
/** Timoni unpacks every layer of its type, in their order (timoni, internal/oci/pull_module.go). */
async function layOutTimoni(folder, artifact) {
    const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType === timoniType);
    required(artifact, layers[0], `a layer of the type ${timoniType}`);
    noteOthers(artifact, layers);
    for (const layer of layers)
        await (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackLayer */ .yY)(folder, artifact, layer, { symlinks: 'omit' });
}
const chartTypes = [
    'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
    'application/tar+gzip',
];
/** Helm unpacks the chart only, into a folder of its name, whatever that in the archive is (helm, pkg/chart/v2/util/expand.go). */
async function layOutChart(folder, artifact) {
    const chart = artifact.manifest.layers.find(({ mediaType }) => chartTypes.includes(mediaType));
    const layer = required(artifact, chart, `a layer of the type ${chartTypes[0]}`);
    noteOthers(artifact, [layer]);
    const topFolder = await chartName(artifact);
    await (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackLayer */ .yY)(folder, artifact, layer, {
        symlinks: 'omit',
        ...(topFolder !== undefined && { topFolder }),
    });
}
/** The config is `Chart.yaml` as JSON. `undefined` for a name that Helm or Windows would not accept. */
async function chartName({ manifest: { config }, source }) {
    const chart = config && (await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .readDocument */ .u0)(config, source));
    const name = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(chart) ? chart.name : undefined;
    if (typeof name !== 'string' || !/^(?!\.)[A-Za-z0-9._-]{1,250}$/.test(name))
        return undefined;
    return (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPortableName */ .jx)(name) ? name : undefined;
}
/** OPA loads the first layer of this type (open-policy-agent/opa, v1/download/oci_download.go). */
async function layOutBundle(folder, artifact) {
    const found = artifact.manifest.layers.find(({ mediaType }) => mediaType === _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLayerGzipType */ .hf);
    const layer = required(artifact, found, `a layer of the type ${_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageLayerGzipType */ .hf}`);
    noteOthers(artifact, [layer]);
    await (0,_layers_js__WEBPACK_IMPORTED_MODULE_5__/* .unpackLayer */ .yY)(folder, artifact, layer, { symlinks: 'omit', ..._layers_js__WEBPACK_IMPORTED_MODULE_5__/* .bundlePaths */ .hX });
}
function noteOthers({ manifest, note }, used) {
    for (const layer of manifest.layers)
        if (!used.includes(layer) && layer.mediaType !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyType */ .qV)
            note(`${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .originOf */ .yv)(layer)} of the type ${layer.mediaType} is left out, as its consumer does`);
}
function required({ reference }, layer, what) {
    if (layer)
        return layer;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(reference)} lacks ${what}`, {
        hint: 'Copy what it has: operation: copy',
    });
}


/***/ }),

/***/ 71844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  copiedNames: () => (/* binding */ copiedNames),
  copyLayers: () => (/* binding */ copyLayers),
  endingOf: () => (/* binding */ endingOf)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/folder/decompress.js
var decompress = __webpack_require__(76632);
// EXTERNAL MODULE: ./.build/pull/artifact.js
var artifact = __webpack_require__(57088);
// EXTERNAL MODULE: ./.build/folder/zstd-frames.js
var zstd_frames = __webpack_require__(58231);
;// CONCATENATED MODULE: ./.build/pull/file-ending.js
/** Endings of file names by media type, given only where the content agrees with it. */

const endings = {
    'application/gzip': '.gz',
    'application/javascript': '.js',
    'application/json': '.json',
    'application/jsonl': '.jsonl',
    'application/octet-stream': '',
    'application/pdf': '.pdf',
    'application/sql': '.sql',
    'application/tar': '.tar',
    'application/tar+gzip': '.tar.gz',
    'application/toml': '.toml',
    'application/vnd.cncf.helm.chart.provenance.v1.prov': '.prov',
    'application/vnd.oci.empty.v1+json': '.json',
    'application/wasm': '.wasm',
    'application/x-gzip': '.gz',
    'application/x-gtar': '.tar',
    'application/x-ndjson': '.ndjson',
    'application/x-sh': '.sh',
    'application/x-tar': '.tar',
    'application/x-tgz': '.tar.gz',
    'application/x-yaml': '.yaml',
    'application/xml': '.xml',
    'application/yaml': '.yaml',
    'application/zip': '.zip',
    'application/zstd': '.zst',
    'image/gif': '.gif',
    'image/jpeg': '.jpg',
    'image/png': '.png',
    'image/svg+xml': '.svg',
    'text/css': '.css',
    'text/csv': '.csv',
    'text/html': '.html',
    'text/javascript': '.js',
    'text/json': '.json',
    'text/markdown': '.md',
    'text/plain': '.txt',
    'text/spdx': '.spdx',
    'text/x-yaml': '.yaml',
    'text/xml': '.xml',
    'text/yaml': '.yaml',
};
/** What a media type ends with, the longest first: a structured syntax suffix (RFC 6839), or a name in the style of OCI or Docker. */
const suffixes = [
    ['tar+gzip', '.tar.gz'],
    ['tar.gz', '.tar.gz'],
    ['tar.gzip', '.tar.gz'],
    ['tgz', '.tar.gz'],
    ['tar+zstd', '.tar.zst'],
    ['tar.zst', '.tar.zst'],
    ['tar.zstd', '.tar.zst'],
    ['+markdown', '.md'],
    ['.tar', '.tar'],
    ['+tar', '.tar'],
    ['+gzip', '.gz'],
    ['+zstd', '.zst'],
    ['+json', '.json'],
    ['+yaml', '.yaml'],
    ['+yml', '.yml'],
    ['+toml', '.toml'],
    ['+rego', '.rego'],
    ['+wasm', '.wasm'],
    ['+text', '.txt'],
    ['+xml', '.xml'],
    ['+zip', '.zip'],
    ['+png', '.png'],
    ['+pem', '.pem'],
    ['+cbor', '.cbor'],
];
/** Bytes of the content that decide: the header of the first entry of a tar archive. */
const startLength = 512;
/** The ending with its dot, or nothing where the type has none or the beginning of the content contradicts it. */
function fileEnding(mediaType, start, isArchive) {
    const type = mediaType.toLowerCase().replace(/;.*$/, '').trim();
    const ending = endings[type] ?? suffixes.find(([suffix]) => type.endsWith(suffix))?.[1] ?? '';
    if (!agrees(ending, Buffer.from(start.subarray(0, startLength))))
        return '';
    // What is compressed need not be an archive, whatever its type says.
    return isArchive || ending === '.tar' ? ending : ending.replace(/^\.tar/, '');
}
/** True for the header of an entry, by its mark or, in archives older than POSIX, by its checksum. */
function isTarStart(start) {
    const header = Buffer.from(start.subarray(0, startLength));
    if (header.toString('latin1', 257, 262) === 'ustar')
        return true;
    if (header.byteLength < startLength)
        return false;
    const stated = /^ *([0-7]{1,6})[\0 ]/.exec(header.toString('latin1', 148, 156))?.[1];
    const sum = header.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 0x20 : byte), 0);
    return stated !== undefined && Number.parseInt(stated, 8) === sum && header[0] !== 0;
}
function agrees(ending, start) {
    const begins = (...bytes) => bytes.every((byte, index) => start[index] === byte);
    const text = start
        .toString('utf8')
        .replace(/^\u{feff}/u, '')
        .trimStart();
    if (ending.endsWith('.gz'))
        return begins(0x1f, 0x8b);
    if (ending.endsWith('.zst'))
        return (0,zstd_frames/* beginsFrame */.i)(start);
    if (ending === '.tar')
        return isTarStart(start);
    if (ending === '.wasm')
        return begins(0x00, 0x61, 0x73, 0x6d);
    if (ending === '.zip')
        return begins(0x50, 0x4b);
    if (ending === '.png')
        return begins(0x89, 0x50, 0x4e, 0x47);
    if (ending === '.jpg')
        return begins(0xff, 0xd8);
    if (ending === '.gif')
        return text.startsWith('GIF8');
    if (ending === '.pdf')
        return text.startsWith('%PDF');
    if (/^\.(?:nd)?jsonl?$/.test(ending))
        return /^(?:[[{"]|-?\d|true|false|null)/.test(text);
    if (ending === '.xml' || ending === '.svg' || ending === '.html')
        return text.startsWith('<');
    return ending === '' || ending === '.cbor' || !start.includes(0);
}

// EXTERNAL MODULE: ./.build/pull/layers.js
var pull_layers = __webpack_require__(87500);
;// CONCATENATED MODULE: ./.build/pull/copied.js
/** Layers that are copied as they are: their names, from titles or else from their media types and contents. */





/** What the content begins with; of a large layer only that is read. */
async function endingOf(layer, source) {
    const start = await startOf(layer, source);
    const isArchive = isTarStart(await decompressedStart(start));
    return { text: fileEnding(layer.mediaType, start, isArchive), isArchive };
}
/** Bytes that are needed to see what is compressed: a block of zstd is decompressed as a whole (RFC 8878 \u00a73.1.1.2). */
const neededBytes = {
    none: startLength,
    gzip: 16 * 1024,
    zstd: 192 * 1024,
    bzip2: startLength,
    xz: startLength,
};
async function startOf(layer, source) {
    const stream = (0,pull_layers/* openLayer */.c2)(source, layer);
    const parts = [];
    let size = 0;
    for await (const chunk of stream) {
        parts.push(chunk);
        size += chunk.byteLength;
        if (size >= startLength && size >= neededBytes[(0,decompress.compressionOf)(Buffer.concat(parts))])
            break;
    }
    stream.destroy();
    return Buffer.concat(parts);
}
const damaged = new Error('damaged');
/** What is damaged, which may be because its end is missing, is nothing more than what comes before. */
async function decompressedStart(start) {
    const parts = [];
    let size = 0;
    const source = external_node_stream_.Readable.from([start], { objectMode: false });
    const limits = { size: start.byteLength, limit: Number.MAX_SAFE_INTEGER, refuse: () => damaged };
    try {
        for await (const chunk of (0,decompress.decompress)(source, limits)) {
            parts.push(chunk);
            size += chunk.byteLength;
            if (size >= startLength)
                break;
        }
    }
    catch (error) {
        if (error !== damaged)
            throw error;
    }
    return Buffer.concat(parts).subarray(0, startLength);
}
/** Names of layers by their position: the title, or `layer-<position>` with an ending. */
async function copiedNames(layers, { manifest, source }) {
    const names = [];
    for (const layer of layers) {
        const title = (0,artifact/* titleOf */.Gg)(layer);
        const isFolder = (0,pull_layers/* isTitledFolder */.vM)(layer) || title === '.';
        const { text } = title === undefined || isFolder ? await endingOf(layer, source) : { text: '' };
        const base = title === undefined || title === '.' ? `layer-${manifest.layers.indexOf(layer)}` : title;
        names.push(`${base.replace(/\/+$/, '')}${text}`);
    }
    return names;
}
/** Writes each layer as it is. */
async function copyLayers(folder, artifact, layers) {
    const names = await copiedNames(layers, artifact);
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, layers.map((layer, index) => ({ layer, path: names[index] ?? '' })));
}


/***/ })

};
