export const id = 1955;
export const ids = [1955];
export const modules = {

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ freeFilled),
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only what has written a chunk to a file, a socket or a decompressor releases it. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */

/** Size of each pooled buffer in bytes. */
const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;
const acquired = new WeakSet();
const idle = [];
/** A buffer of `bufferSize` bytes with undefined contents. */
function acquire() {
    const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    acquired.add(bytes.buffer);
    return bytes;
}
/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return false;
    if (idle.length < idleLimit)
        idle.push(bytes);
    return true;
}
/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
/**
 * The same for a part of what a decompressor gives: it writes on into a buffer that is not full, so that only the last part frees the
 * memory of those before.
 */
function freeFilled(part) {
    if (part.byteOffset + part.byteLength === part.buffer.byteLength)
        detach(part);
}
/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = bufferSize;
    let reading = false;
    let afterRead;
    const stream = process.getBuiltinModule('node:stream');
    return new stream.Readable({
        highWaterMark: bufferSize,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(toError(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (afterRead)
                    afterRead();
                else if (error)
                    this.destroy(toError(error));
                else
                    this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? toError(closing) : null)));
            // A read still in progress would read from whatever file is given this descriptor next.
            if (reading)
                afterRead = finish;
            else
                finish();
        },
    });
}


/***/ }),

/***/ 71955:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeAll),
/* harmony export */   writeContent: () => (/* binding */ writeContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Writing a stream of bytes into an open file. */



const writePart = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_fs__WEBPACK_IMPORTED_MODULE_0__.write);
/** Bytes that are written at once: a job on another thread takes longer than writing so few. */
const smallSize = 64 * 1024;
/**
 * Writes from the first byte of the file on. The chunks belong to this function, which releases them. `onWritten` is called with the
 * size of each. Throws errors of the file system and of the stream.
 */
async function writeContent(file, content, onWritten = () => { }) {
    let position = 0;
    for await (const chunk of content) {
        await writeAll(file, chunk, position);
        position += chunk.byteLength;
        onWritten(chunk.byteLength);
        // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
        if (!(0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r)(chunk) && chunk.byteLength === chunk.buffer.byteLength)
            (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
    }
}
/** Writes a chunk at a position, in parts where the system takes no more at once. */
async function writeAll(file, chunk, position) {
    for (let done = 0; done < chunk.byteLength;) {
        const left = chunk.byteLength - done;
        done +=
            left <= smallSize
                ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, chunk, done, left, position + done)
                : (await writePart(file, chunk, done, left, position + done)).bytesWritten;
    }
}


/***/ })

};
