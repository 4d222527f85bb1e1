export const id = 2621;
export const ids = [2621];
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
