export const id = 8621;
export const ids = [8621];
export const modules = {

/***/ 58621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDownloadConnections: () => (/* binding */ openDownloadConnections)
});

// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var core_connect = __webpack_require__(59136);
// EXTERNAL MODULE: ./.build/registry/http/direct-options.js
var direct_options = __webpack_require__(23575);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var errors = __webpack_require__(68707);
;// CONCATENATED MODULE: ./.build/registry/http/connection-errors.js
/** The errors of connections and of responses that are not HTTP: those of undici, so that what follows from one does not depend on who reads. */


;// CONCATENATED MODULE: ./.build/registry/http/response-head.js
/** The head of a response as it is sent: the status, the header lines, and where the body ends (RFC 9112 \u00a74 to \u00a76). */

/** As the limit of Node and undici. */
const maximumSize = 16 * 1024;
const emptyLine = '\r\n\r\n';
const statusLine = /^HTTP\/1\.([01]) ([1-9]\d\d)(?: [\t\x20-\x7e\x80-\xff]*)?$/;
const headerLine = /^([!#$%&'*+.^_`|~\dA-Za-z-]+):([\t\x20-\x7e\x80-\xff]*)$/;
/** What is left without the white space around it; `trim` would remove U+00A0, too. */
const visible = /[^\t ](?:.*[^\t ])?/;
/**
 * The number of bytes of the head, with the empty line; `undefined` as long as its end has not arrived. Throws
 * `HeadersOverflowError` for a head of more than 16 KiB.
 */
function sizeOfHead(bytes) {
    const end = bytes.subarray(0, maximumSize).indexOf(emptyLine);
    if (end >= 0)
        return end + emptyLine.length;
    if (bytes.byteLength >= maximumSize)
        throw new errors.HeadersOverflowError();
    return undefined;
}
/** The head in these bytes, with the empty line. Throws `HTTPParserError`. */
function parseHead(bytes) {
    const text = bytes.toString('latin1', 0, bytes.byteLength - emptyLine.length);
    const [first = '', ...lines] = text.split('\r\n');
    const [, minor, digits] = statusLine.exec(first) ?? malformed('status line');
    const status = Number(digits);
    const fields = parseFields(lines);
    const end = endOfBody(fields);
    // Some servers send content with such a response all the same, so that no other one can follow.
    const hasBody = status >= 200 && status !== 204 && status !== 304;
    return {
        status,
        headers: Object.fromEntries([...fields].map(([name, values]) => [name, single(values)])),
        end: hasBody ? end : 0,
        keepsConnection: hasBody && minor === '1' && end !== 'close' && !asksForClose(fields),
    };
}
/** Throws `HTTPParserError` for a line that is no field of a trailer, as one that says where the body ends (RFC 9110 \u00a76.5.1). */
function checkTrailer(line) {
    if (endOfBody(parseFields([line])) !== 'close')
        malformed('trailer');
}
/** Throws `HTTPParserError`, also for a line that continues the one before it, as undici does (RFC 9112 \u00a75.2). */
function parseFields(lines) {
    const fields = new Map();
    for (const line of lines) {
        const [, name = '', value = ''] = headerLine.exec(line) ?? malformed('header line');
        const key = name.toLowerCase();
        fields.set(key, [...(fields.get(key) ?? []), visible.exec(value)?.[0] ?? '']);
    }
    return fields;
}
function single(values) {
    const [only] = values;
    return values.length === 1 && only !== undefined ? only : values;
}
/**
 * RFC 9112 \u00a76.3, for a response to GET with a body. A response that could be understood in two ways is refused: with several lengths, or with a
 * length and a transfer coding.
 */
function endOfBody(fields) {
    const lengths = fields.get('content-length');
    const codings = fields.get('transfer-encoding');
    if (codings) {
        if (lengths || codings.join().toLowerCase() !== 'chunked')
            malformed('transfer coding');
        return 'chunked';
    }
    if (!lengths)
        return 'close';
    const [length = ''] = lengths;
    if (lengths.length > 1 || !/^\d{1,15}$/.test(length))
        malformed('content length');
    return Number(length);
}
function asksForClose(fields) {
    const options = (fields.get('connection') ?? []).join().toLowerCase().split(',');
    return options.some((option) => option.trim() === 'close');
}
/** Throws what undici throws for such a response. */
function malformed(what) {
    throw new errors.HTTPParserError(`Response does not match the HTTP/1.1 protocol (invalid ${what})`);
}

;// CONCATENATED MODULE: ./.build/registry/http/body-end.js
/** The end of a body: tells the content of a response from what follows it, for each way in which a body can end (RFC 9112 \u00a76 and \u00a77). */

function createBodyReader(end) {
    if (end === 'chunked')
        return chunkedBody();
    return sizedBody(end === 'close' ? Number.POSITIVE_INFINITY : end);
}
function sizedBody(size) {
    let left = size;
    return {
        read(bytes, pass) {
            const part = bytes.byteLength <= left ? bytes : bytes.subarray(0, left);
            left -= part.byteLength;
            if (part.byteLength > 0)
                pass(part);
            return part.byteLength;
        },
        isComplete: () => left === 0,
    };
}
/** Bytes of the line before a chunk, and of all lines after the last one. */
const maximumLines = 16 * 1024;
const token = "[!#$%&'*+.^_`|~\\dA-Za-z-]+";
/** Extensions are skipped; those with quoted values, which no server is known to send, are refused. */
const chunkLine = new RegExp(`^([\\dA-Fa-f]{1,13})(?:;${token}(?:=${token})?)*$`);
function chunkedBody() {
    let state = 'size';
    let left = 0;
    const lines = createLineReader();
    const useLine = (line) => {
        if (state === 'data-end') {
            if (line !== '')
                malformed('end of a chunk');
            state = 'size';
        }
        else if (state === 'size') {
            left = Number.parseInt(chunkLine.exec(line)?.[1] ?? malformed('chunk size'), 16);
            state = left > 0 ? 'data' : 'trailer';
        }
        else if (line === '')
            state = 'complete';
        else
            checkTrailer(line);
        if (state !== 'trailer')
            lines.forget();
    };
    return {
        read(bytes, pass) {
            let position = 0;
            while (position < bytes.byteLength && state !== 'complete') {
                if (state === 'data') {
                    const part = bytes.subarray(position, position + left);
                    left -= part.byteLength;
                    position += part.byteLength;
                    if (left === 0)
                        state = 'data-end';
                    pass(part);
                }
                else {
                    position += lines.read(bytes.subarray(position), useLine);
                }
            }
            return position;
        },
        isComplete: () => state === 'complete',
    };
}
/** Lines that end with CR LF, of together 16 KiB at most. */
function createLineReader() {
    let line = '';
    let counted = 0;
    return {
        read(bytes, use) {
            const end = bytes.subarray(0, maximumLines).indexOf('\n');
            const size = end < 0 ? bytes.byteLength : end + 1;
            counted += size;
            if (counted > maximumLines)
                malformed('chunk, with lines that are too long');
            line += bytes.toString('latin1', 0, size);
            if (end < 0)
                return size;
            if (!line.endsWith('\r\n'))
                malformed('end of a line');
            const whole = line.slice(0, -2);
            line = '';
            use(whole);
            return size;
        },
        forget() {
            counted = 0;
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/http/download-connection.js
/** A connection of downloads: it sends one GET request after the other, and passes the bodies on in the memory that the socket is read into. */



/** Milliseconds after which a connection that nobody uses is closed, as undici does. */
const idleTime = 4000;
/** `onIdle` is called when another request can be sent, and `onClose` when none can be sent any more. */
function openDownloadConnection(connect, onIdle, onClose) {
    let exchange;
    let isConnected = false;
    const socket = connect((error) => {
        isConnected = !error;
        if (error)
            fail(error);
        else if (exchange)
            write(socket, exchange);
    });
    const fail = (error) => {
        const failed = exchange;
        exchange = undefined;
        socket.destroy();
        // Not only when the socket is closed, which takes another turn of the event loop.
        onClose(connection);
        failed?.handler.onResponseError(failed.controller, error);
    };
    const closed = () => fail(new errors.SocketError('other side closed'));
    socket.on('error', fail);
    socket.on('timeout', closed);
    socket.on('end', () => (exchange?.head?.end === 'close' ? complete(exchange, false) : closed()));
    socket.on('close', closed);
    const complete = ({ handler }, isReusable) => {
        exchange = undefined;
        if (isReusable) {
            socket.setTimeout(idleTime);
            socket.unref();
            socket.resume();
            onIdle(connection);
        }
        else
            socket.destroy();
        handler.onResponseEnd();
    };
    const connection = {
        send(request, handler) {
            const controller = createController(socket, () => exchange, fail);
            exchange = { request, handler, controller, early: Buffer.alloc(0), isPaused: false };
            socket.setTimeout(0);
            socket.ref();
            handler.onRequestStart(controller);
            // Not before: what is written earlier could be sent before the certificate was verified.
            if (isConnected && exchange)
                write(socket, exchange);
        },
        read(bytes) {
            const current = exchange;
            try {
                if (!current)
                    throw new errors.SocketError('bad response');
                const rest = readResponse(current, bytes, (part) => {
                    // Several parts can have arrived at once, and the response can be given up with each.
                    if (exchange === current)
                        current.handler.onResponseData(current.controller, part);
                });
                const isReusable = rest === 0 && current.head?.keepsConnection === true;
                if (exchange === current && current.body?.isComplete())
                    complete(current, isReusable);
            }
            catch (error) {
                if (exchange === current)
                    fail(error instanceof Error ? error : new Error(String(error)));
            }
            return !exchange?.isPaused;
        },
    };
    return connection;
}
function createController(socket, current, fail) {
    const isCurrent = () => current()?.controller === controller;
    const controller = {
        abort(reason) {
            if (isCurrent())
                fail(reason);
        },
        pause() {
            const exchange = current();
            if (exchange && isCurrent())
                exchange.isPaused = true;
        },
        resume() {
            const exchange = current();
            if (!exchange || !isCurrent())
                return;
            exchange.isPaused = false;
            socket.resume();
        },
    };
    return controller;
}
/** Characters that a line of a request cannot have. */
const forbidden = /[^\t\x20-\x7e\x80-\xff]/;
function write(socket, { request: { url, headers }, controller }) {
    const lines = [
        `GET ${url.pathname}${url.search} HTTP/1.1`,
        `host: ${url.host}`,
        'connection: keep-alive',
        ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ];
    if (lines.some((line) => forbidden.test(line)))
        controller.abort(new errors.InvalidArgumentError('invalid header'));
    else
        socket.write(`${lines.join('\r\n')}\r\n\r\n`, 'latin1');
}
/** Passes on what has arrived of a response. Returns the number of bytes after its end. */
function readResponse(exchange, bytes, pass) {
    const rest = exchange.body ? bytes : readHead(exchange, bytes);
    if (!rest || !exchange.body)
        return 0;
    return rest.byteLength - exchange.body.read(rest, pass);
}
/** Returns what follows the head of the response, once it is whole. Informational responses are skipped. */
function readHead(exchange, bytes) {
    let rest = Buffer.concat([exchange.early, bytes]);
    for (let size = sizeOfHead(rest); size !== undefined; size = sizeOfHead(rest)) {
        const head = parseHead(rest.subarray(0, size));
        rest = rest.subarray(size);
        // No response to a request that does not ask for another protocol (RFC 9110 \u00a715.2.2).
        if (head.status === 101)
            throw new errors.SocketError('bad upgrade');
        if (head.status < 200)
            continue;
        exchange.head = head;
        exchange.body = createBodyReader(head.end);
        exchange.handler.onResponseStart(exchange.controller, head.status, head.headers);
        return rest;
    }
    exchange.early = rest;
    return undefined;
}

;// CONCATENATED MODULE: ./.build/registry/http/download-connections.js
/** The connections of large downloads: to each origin as many as there are responses at a time. */



/** Bytes of one read at most. */
const readSize = 512 * 1024;
/** They are not limited in number: whoever saves blobs limits how many of them at a time. */
async function openDownloadConnections(options) {
    const readers = new WeakMap();
    const onread = {
        // One for all of them: what was read is used before another socket is read.
        buffer: Buffer.allocUnsafeSlow(readSize),
        callback(size, buffer) {
            return readers.get(this)?.read(Buffer.from(buffer.buffer, 0, size)) ?? false;
        },
    };
    const connect = core_connect({
        allowH2: false,
        timeout: options.connectTimeout,
        onread,
        ...(await (0,direct_options/* tlsOptions */.Y)(options)),
    });
    const idle = new Map();
    const open = (url) => {
        const unused = idle.get(url.origin) ?? [];
        idle.set(url.origin, unused);
        let socket;
        const connectTo = (callback) => {
            socket = connect(targetOf(url), callback);
            return socket;
        };
        const connection = openDownloadConnection(connectTo, (ready) => void unused.push(ready), (gone) => void unused.splice(0, unused.length, ...unused.filter((other) => other !== gone)));
        if (socket)
            readers.set(socket, connection);
        return connection;
    };
    return {
        get(request, handler) {
            // What has arrived over an idle connection is read before, and ends it: nothing answers a later request (GHSA-35p6-xmwp-9g52).
            setImmediate(() => {
                const connection = idle.get(request.url.origin)?.pop() ?? open(request.url);
                connection.send(request, handler);
            });
        },
    };
}
function targetOf({ protocol, host, hostname, port }) {
    return { protocol, host, port, hostname: hostname.replace(/^\[|\]$/g, '') };
}


/***/ })

};
