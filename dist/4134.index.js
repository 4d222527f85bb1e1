export const id = 4134;
export const ids = [4134,9714];
export const modules = {

/***/ 89714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   downloadBlob: () => (/* binding */ downloadBlob),
/* harmony export */   z: () => (/* binding */ receiveBlob)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80993);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6440);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1899);
/** The download of one blob: it continues with a range request where a connection breaks. */






/** Yields the bytes of a blob, not yet verified. Throws what `receiveBlob` throws. */
function downloadBlob(context, descriptor) {
    return receiveBlob(context, descriptor, {
        open: context.client.open,
        hasBody: ({ stream }) => stream !== undefined,
        receive: ({ stream }, start, progress) => newBytes(stream, start, progress),
        discard: ({ stream }) => void stream?.destroy(),
    });
}
/**
 * Receives the bytes of a blob, not yet verified: what has been received before an interruption is not requested again.
 *
 * Whoever reads compares the whole with the digest, so that a blob which changed in between cannot pass. Throws `not-found` when
 * the blob is absent, and `unavailable` when the time for retries is over.
 */
async function* receiveBlob(context, descriptor, receiver) {
    const progress = { received: 0, ranges: true };
    for (let failed = 1;; failed += 1) {
        const before = progress.received;
        const interruption = yield* receive(context, descriptor, receiver, progress);
        if (interruption === undefined)
            return;
        // The delays start over when the last attempt got any further.
        if (progress.received > before)
            failed = 1;
        if (!(await context.client.retrier.backoff(failed)))
            throw interrupted(context, descriptor, progress, interruption);
    }
}
/** Yields what one response adds to the progress. Returns why it was interrupted, or `undefined` when nothing is left to request. */
async function* receive(context, descriptor, receiver, progress) {
    const offset = progress.ranges ? progress.received : 0;
    const response = await openBlob(context, descriptor, receiver, offset);
    const isWhole = response.status === 200;
    if (!receiver.hasBody(response) || !(isWhole || isRangeFrom(offset, response, descriptor))) {
        receiver.discard(response);
        if (offset === 0)
            throw notTheBlob(context, descriptor, response);
        progress.ranges = false;
        return yield* receive(context, descriptor, receiver, progress);
    }
    const failure = yield* receiver.receive(response, isWhole ? 0 : offset, progress);
    if (progress.received >= descriptor.size)
        return undefined;
    // A whole response that is too short is for the digest to refuse: another request would get the same.
    if (!failure && isWhole && isDelimited(response))
        return undefined;
    return failure ?? new Error('the connection was closed');
}
/** Opens the blob from `offset` on, with retries; the refusal of a range is left to the caller, who asks for the whole. */
async function openBlob(context, { digest, size }, { open, hasBody }, offset) {
    const { client, repository, scopes } = context;
    const url = `/v2/${repository.name}/blobs/${digest}`;
    const headers = offset === 0 ? {} : { range: `bytes=${offset}-` };
    const response = await client.retrier.run(async () => {
        const opened = await open({ method: 'GET', url, headers, scopes, expected: size - offset });
        return { value: opened, response: opened, retry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isRetryable */ .r3)(opened) ? 'backoff' : 'done' };
    });
    if (hasBody(response))
        return response;
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(response))
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .contentNotFound */ .xI)(repository, digest);
    if (offset > 0 && refusesRange(response))
        return response;
    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryError */ .PN)(context, response, `read the blob ${digest}`);
}
/** True for any client error but a lack of rights: proxies that know no ranges refuse them with other statuses than 416. */
function refusesRange(response) {
    const { status } = response;
    return status >= 400 && status < 500 && status !== 401 && status !== 403 && !(0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isRetryable */ .r3)(response);
}
/** True when the response states that its body starts at this byte of content of the described size (RFC 9110 \u00a714.4). */
function isRangeFrom(offset, response, { size }) {
    const range = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec((0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .wx)(response, 'content-range') ?? '');
    const [, start, total] = range ?? [];
    return Number(start) === offset && (total === '*' || Number(total) === size);
}
/** Yields the bytes that the reader does not have yet. Returns the error that ended the body, if any. */
async function* newBytes(stream, start, progress) {
    if (!stream)
        return undefined;
    const chunks = stream[Symbol.asyncIterator]();
    let position = start;
    try {
        // Only reading is guarded: an error of the reader, thrown at the yield, is not an interruption.
        for (let next = await readNext(chunks);; next = await readNext(chunks)) {
            if (next instanceof Error || next.done)
                return next instanceof Error ? next : undefined;
            const known = Math.max(0, progress.received - position);
            position += next.value.byteLength;
            if (position <= progress.received)
                continue;
            progress.received = position;
            yield next.value.subarray(known);
        }
    }
    finally {
        stream.destroy();
    }
}
async function readNext(chunks) {
    try {
        return await chunks.next();
    }
    catch (error) {
        return error instanceof Error ? error : new Error(String(error));
    }
}
/** True when the response states where its body ends, so that a body cut short is an error and not the end. */
function isDelimited(response) {
    return response.headers.has('content-length') || response.headers.has('transfer-encoding');
}
function notTheBlob({ repository }, { digest }, response) {
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}: the response to a request for the whole of ${digest} is a part (status ${response.status})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', message, {
        hint: 'Look for a proxy that alters requests, and report it to the operator of the registry.',
    });
}
function interrupted({ client, repository }, { digest, size }, { received }, cause) {
    const reason = client.policy.show(cause.message);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}: the download of ${digest} was interrupted after ${received} of ${size} bytes: ${reason}`, {
        hint: `Check the network connection to ${repository.host}, then re-run.`,
        cause: new Error(reason),
    });
}


/***/ }),

/***/ 14134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSaver: () => (/* binding */ createSaver)
});

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/registry/download.js
var registry_download = __webpack_require__(89714);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/registry/http/whole-response.js
var whole_response = __webpack_require__(95916);
;// CONCATENATED MODULE: ./.build/registry/http/held-response.js
/** A response that is held after its head, until it is decided what becomes of its body. */

/** The parts of a body are not copied: whoever consumes them uses each one at once. */
function holdResponse(send, { onHead, onEnd }) {
    let controller;
    let hasHead = false;
    let take;
    /** What had arrived before a connection was closed whose body waits. */
    const early = [];
    let end;
    let isOver = false;
    const finish = (error) => {
        if (isOver)
            return;
        isOver = true;
        onEnd(error);
    };
    const endWith = (error) => {
        end ??= error ? { error } : {};
        if (take || !hasHead)
            finish(end.error);
    };
    const stop = (error) => {
        finish(error);
        controller?.abort(error);
    };
    const pass = (part) => {
        if (isOver)
            return;
        try {
            take?.(part);
        }
        catch (error) {
            stop(error instanceof Error ? error : new Error(String(error)));
        }
    };
    send({
        onRequestStart(opened) {
            controller = opened;
            if (isOver)
                opened.abort(new Error('the request was given up'));
        },
        onResponseStart(opened, status, headers) {
            if (status < 200 || isOver)
                return;
            hasHead = true;
            opened.pause();
            onHead(status, (0,whole_response/* headerLines */.H)(headers));
        },
        onResponseData: (_controller, part) => void (take ? pass(part) : early.push(Buffer.from(part))),
        onResponseEnd: () => endWith(),
        onResponseError: (_controller, error) => endWith(error),
    });
    return {
        stop,
        waitForTurn() {
            controller?.pause();
            setImmediate(() => controller?.resume());
        },
        consume(consumer) {
            take = consumer;
            for (const part of early.splice(0))
                pass(part);
            if (end)
                finish(end.error);
            else
                controller?.resume();
        },
    };
}

// EXTERNAL MODULE: ./.build/registry/http/network-error.js
var network_error = __webpack_require__(59632);
;// CONCATENATED MODULE: ./.build/registry/http/reading-turns.js
/** Turns of the event loop among the responses that a thread receives: the one that began first has most of each turn. */
/**
 * Bytes of a response in one turn, of the first one and of any other. Without a limit, libuv reads a socket that is never empty 32 times
 * before it looks at messages and at other sockets (`uv__read` in its src/unix/stream.c): 16 MiB with the size of our reads.
 */
const shares = { first: 4 * 1024 ** 2, other: 512 * 1024 };
/**
 * The order matters where content arrives faster than it is processed: responses that share the time equally would all end late and at the
 * same time, when nothing is left to do for the other thread. Where the network is slower, no response waits.
 */
function createReadingTurns() {
    const inOrder = new Set();
    return {
        join() {
            let used = 0;
            const share = {
                use(bytes) {
                    const [first] = inOrder;
                    used += bytes;
                    if (used < (share === first ? shares.first : shares.other))
                        return false;
                    used = 0;
                    return true;
                },
                leave: () => void inOrder.delete(share),
            };
            inOrder.add(share);
            return share;
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/download-engine.js
/** The engine of downloads into files: it sends the requests that it is given, and digests and writes the bodies of their responses. */





/** Returns what carries out a task, and reports what becomes of it. */
function createEngine(connections, report) {
    const engine = {
        connections,
        report,
        downloads: new Map(),
        exchanges: new Map(),
        turns: createReadingTurns(),
    };
    return (task) => run(task, engine);
}
function run(task, engine) {
    const { downloads, exchanges } = engine;
    if (task.kind === 'begin') {
        const { download, file, size, algorithm } = task;
        downloads.set(download, { file, size, digester: (0,oci_digest/* createDigester */.QC)(algorithm) });
    }
    else if (task.kind === 'forget')
        downloads.delete(task.download);
    else if (task.kind === 'request')
        request(task, engine);
    else {
        const exchange = exchanges.get(task.id);
        // Absent when it has ended in the meantime, which has been reported.
        if (task.kind === 'stop')
            exchange?.response?.stop(new Error('the request was cancelled'));
        else if (exchange && task.kind === 'collect')
            collect(exchange, task);
        else if (exchange && task.kind === 'receive')
            receive(exchange, task, engine);
    }
}
function request({ id, url, headers, expected }, { connections, exchanges, report }) {
    const request = { url: new URL(url), headers, expected };
    const exchange = {};
    exchanges.set(id, exchange);
    exchange.response = holdResponse((handler) => connections.get(request, handler), {
        onHead: (status, lines) => report({ kind: 'head', id, status, headers: lines }),
        onEnd(error) {
            exchanges.delete(id);
            const failure = exchange.failure ?? (error && failureOf('network', error));
            report({ kind: 'end', id, ...exchange.result?.(), ...(failure && { failure }) });
        },
    });
}
function failureOf(kind, error) {
    const code = (0,network_error/* networkErrorCode */.a)(error);
    return {
        kind,
        message: error instanceof Error ? error.message : String(error),
        ...(code !== '' && { code }),
    };
}
function collect(exchange, { limit }) {
    const parts = [];
    let size = 0;
    exchange.result = () => {
        const body = new Uint8Array(Buffer.concat(parts).subarray(0, limit));
        return size > limit ? { body, truncated: true } : { body };
    };
    exchange.response?.consume((part) => {
        parts.push(Buffer.from(part));
        size += part.byteLength;
        if (size > limit)
            exchange.response?.stop(new Error(`the response is longer than ${limit} bytes`));
    });
}
/** Receives what the file does not have yet: part after part is digested and written, before the next one is read from the socket. */
function receive(exchange, { id, download, start }, { downloads, turns, report }) {
    const into = downloads.get(download);
    const { digester, size } = into ?? {};
    if (!into || !digester) {
        exchange.response?.stop(new Error('the download has ended'));
        return;
    }
    const moved = createCounter((bytes) => report({ kind: 'moved', id, bytes }));
    const share = turns.join();
    let position = start;
    exchange.result = () => {
        share.leave();
        moved.send();
        const received = digester.size;
        return received === size ? { received, digest: digester.digest() } : { received };
    };
    exchange.response?.consume((part) => {
        const known = Math.max(0, digester.size - position);
        position += part.byteLength;
        if (known < part.byteLength)
            store(part.subarray(known), into, exchange);
        moved.add(part.byteLength);
        if (share.use(part.byteLength))
            exchange.response?.waitForTurn();
    });
}
function store(bytes, { file, size, digester }, exchange) {
    const position = digester.size;
    if (position + bytes.byteLength > size) {
        const message = `more than ${size} bytes`;
        exchange.failure = { kind: 'excess', message };
        throw new Error(message);
    }
    try {
        writeAll(file, bytes, position);
    }
    catch (error) {
        exchange.failure = failureOf('disk', error);
        throw error;
    }
    digester.update(bytes);
}
function writeAll(file, bytes, position) {
    for (let done = 0; done < bytes.byteLength;)
        done += (0,external_node_fs_.writeSync)(file, bytes, done, bytes.byteLength - done, position + done);
}
/** Node looks the global up each time. */
const clock = performance;
/** Milliseconds between two reports of what has arrived: each one is a message, which takes time in both threads. */
const reportInterval = 20;
/** Reports what has arrived, together for several parts. */
function createCounter(report) {
    let bytes = 0;
    let sentAt = 0;
    const counter = {
        add(added) {
            bytes += added;
            if (clock.now() - sentAt >= reportInterval)
                counter.send();
        },
        send() {
            if (bytes > 0)
                report(bytes);
            bytes = 0;
            sentAt = clock.now();
        },
    };
    return counter;
}

;// CONCATENATED MODULE: ./.build/registry/download-links.js
/** Links to the engines of downloads: one in this thread, and one in a thread of its own. */



const startThread = (connections) => {
    if ((0,external_node_os_.availableParallelism)() < 2)
        return undefined;
    const data = { connections };
    return new external_node_worker_threads_.Worker(threadFile(), {
        workerData: data,
        execArgv: [],
        // With the environment of the process, which may name certificates that Node is to trust, as in NODE_EXTRA_CA_CERTS.
        // It opens no files.
        trackUnmanagedFds: false,
    });
};
/** Beside this file: as a source, or as the build has bundled it. */
function threadFile() {
    const here = __webpack_require__.program;
    return new URL(`download-thread${here.slice(here.lastIndexOf('.'))}`, here);
}
function threadLink(worker) {
    worker.unref();
    // An error ends the thread.
    worker.on('error', () => { });
    return {
        post: (task) => worker.postMessage(task),
        connect(onReport, onEnd) {
            worker.on('message', onReport);
            worker.once('exit', onEnd);
        },
        keepAlive: (isNeeded) => (isNeeded ? worker.ref() : worker.unref()),
    };
}
function localLink(connections) {
    let onReport;
    const run = createEngine(connections, (report) => onReport?.(report));
    return {
        post: run,
        connect(callback) {
            onReport = callback;
        },
        keepAlive: () => { },
    };
}

// EXTERNAL MODULE: ./.build/registry/http/progress.js
var http_progress = __webpack_require__(71882);
// EXTERNAL MODULE: ./.build/registry/http/transport.js + 4 modules
var http_transport = __webpack_require__(71879);
;// CONCATENATED MODULE: ./.build/registry/downloads.js
/** The run's side of an engine of downloads: requests with their progress, and what is received. */



function createDownloads(engine, options) {
    const { post, keepAlive } = engine;
    const exchanges = new Map();
    let ended;
    let active = 0;
    let last = 0;
    const onReport = (report) => {
        const exchange = exchanges.get(report.id);
        if (report.kind === 'moved')
            exchange?.onMoved(report.bytes);
        else if (report.kind === 'head')
            exchange?.head.resolve(report);
        else {
            exchanges.delete(report.id);
            exchange?.head.reject(errorOf(report.failure));
            exchange?.end.resolve(report);
        }
    };
    const onEnd = () => {
        ended = new Error('the thread has ended');
        for (const { head, end } of exchanges.values())
            for (const one of [head, end])
                one.reject(ended);
        exchanges.clear();
    };
    engine.connect(onReport, onEnd);
    const hasEnded = () => ended !== undefined;
    const request = ({ url, headers, expected = 0, }) => {
        if (ended)
            throw ended;
        const exchange = createExchange();
        last += 1;
        exchanges.set(last, exchange);
        post({
            kind: 'request',
            id: last,
            url: url.href,
            headers: { 'user-agent': http_transport/* userAgent */.N1, ...headers },
            expected,
        });
        return [last, exchange];
    };
    return {
        hasEnded,
        begin({ digest, size }, file) {
            last += 1;
            const download = last;
            active += 1;
            keepAlive(true);
            post({ kind: 'begin', download, file, size, algorithm: (0,oci_digest/* digestAlgorithm */.g4)(digest) });
            return {
                open: (given) => openRemote(given, { download, options, post, request, hasEnded }),
                close() {
                    post({ kind: 'forget', download });
                    active -= 1;
                    if (active === 0)
                        keepAlive(false);
                },
            };
        },
    };
}
function createExchange() {
    const exchange = {
        head: Promise.withResolvers(),
        end: Promise.withResolvers(),
        onMoved: () => { },
    };
    // Not every one is awaited when the thread ends.
    for (const { promise } of [exchange.head, exchange.end])
        promise.catch(() => undefined);
    return exchange;
}
function errorOf(failure) {
    const error = new Error(failure?.message ?? 'the response was cut short');
    return failure?.code === undefined ? error : Object.assign(error, { code: failure.code });
}
/** As `open` of the transport does, but the connection belongs to the thread. */
async function openRemote(request, link) {
    const { options, post } = link;
    if (options.deadline.isOver())
        return (0,http_transport/* networkFailure */.rd)(options.deadline.error(), request);
    const [id, exchange] = link.request(request);
    const progress = (0,http_progress/* createProgress */.m)({ ...options, ...(request.signal && { signal: request.signal }) });
    progress.signal.addEventListener('abort', () => post({ kind: 'stop', id }), { once: true });
    let remote;
    try {
        const { status, headers } = await progress.race(exchange.head.promise);
        const response = { ...(0,http_transport/* noResponse */.DV)(request), status, headers: new Map(headers) };
        if ((0,http_transport/* hasContent */.ov)(response)) {
            remote = createBody(id, exchange, progress, request, link);
            return { ...response, remote };
        }
        progress.waitFor();
        post({ kind: 'collect', id, limit: request.limit });
        const { body, truncated, failure } = await progress.race(exchange.end.promise);
        if (failure && !truncated)
            throw errorOf(failure);
        return { ...response, ...(body && { body }), ...(truncated && { truncated }) };
    }
    catch (error) {
        if (link.hasEnded())
            throw error;
        return (0,http_transport/* networkFailure */.rd)(error, request);
    }
    finally {
        if (!remote)
            progress.end();
    }
}
function createBody(id, exchange, progress, { expected = 0 }, { download, options, post }) {
    const transfer = options.deadline.expectToReceive(expected);
    progress.pause();
    progress.onEnd(transfer.end);
    return {
        async receive(start, onMoved) {
            exchange.onMoved = (bytes) => {
                progress.moved(bytes);
                transfer.moved(bytes);
                onMoved(bytes);
                progress.receive();
            };
            progress.receive();
            post({ kind: 'receive', id, download, start });
            // Also after it was aborted, since the thread writes until it has reported the end.
            const { received, digest, failure } = await exchange.end.promise.finally(progress.end);
            return {
                ...(received !== undefined && { received }),
                ...(digest && { digest }),
                ...(failure && { failure: { kind: failure.kind, error: reasonOf(failure, progress) } }),
            };
        },
        discard() {
            progress.end();
            post({ kind: 'stop', id });
        },
    };
}
/** A request that was aborted has ended for the reason of that. */
function reasonOf(failure, { signal }) {
    if (failure.kind === 'network' && signal.aborted)
        return signal.reason;
    const error = errorOf(failure);
    return failure.kind === 'disk' ? Object.assign(error, { syscall: 'write' }) : error;
}

// EXTERNAL MODULE: ./.build/registry/errors.js + 1 modules
var errors = __webpack_require__(6440);
// EXTERNAL MODULE: ./.build/registry/http/socket-reads.js
var socket_reads = __webpack_require__(95308);
;// CONCATENATED MODULE: ./.build/registry/http/own-downloads.js
/** The connections of the downloads in a run's own thread: those of the run, and others that read large bodies. */


const MiB = 1024 ** 2;
/**
 * Bytes from which a body is read without undici, which takes 0.1 s of processor time more for each gibibyte, and over TLS 1 s. A response that
 * is alone can have the connection of the run that is open already, which saves more than that for a smaller body; beside others, another one has
 * to be opened in any case.
 */
const leastSizes = { alone: 64 * MiB, besideOthers: MiB };
/** Through a proxy, all bodies are read from the connections of the run, which alone know tunnels. */
function ownDownloads(connections, options) {
    const openLarge = (0,memoize/* once */.O)(async () => (await __webpack_require__.e(/* import() */ 8621).then(__webpack_require__.bind(__webpack_require__, 58621))).openDownloadConnections(options));
    let active = 0;
    return {
        get(request, given) {
            const least = active > 0 ? leastSizes.besideOthers : leastSizes.alone;
            const isLarge = request.expected >= least && connections.isDirect(request.url);
            active += 1;
            const handler = withEnd(given, () => {
                active -= 1;
            });
            if (isLarge)
                openLarge().then((large) => large.get(request, handler));
            else
                dispatch(connections, request, handler);
        },
    };
}
/** Calls back at the end of the response, whatever it is. */
function withEnd(handler, callback) {
    return {
        ...handler,
        onResponseEnd() {
            callback();
            handler.onResponseEnd();
        },
        onResponseError(controller, error) {
            callback();
            handler.onResponseError(controller, error);
        },
    };
}
function dispatch(connections, { url, headers }, handler) {
    const { origin, pathname, search } = url;
    connections.dispatch(url, { origin, path: `${pathname}${search}`, method: 'GET', headers }, {
        ...handler,
        onResponseData(controller, part) {
            handler.onResponseData(controller, part);
            // Not yet, since undici may be parsing it.
            queueMicrotask(() => (0,socket_reads/* reuseRead */.js)(part));
        },
    });
}

// EXTERNAL MODULE: ./.build/registry/http/proxy.js
var proxy = __webpack_require__(90389);
;// CONCATENATED MODULE: ./.build/registry/saving.js
/** Saving blobs in files: a thread receives some of them where several large ones are under way. */









/** Below 100 MiB, receiving half of the bytes saves less than the start of a thread takes: 40 ms, and 15 MiB of memory. */
const defaultUse = {
    blobs: 2,
    bytes: 128 * 1024 ** 2,
    headStart: 48 * 1024 ** 2,
    start: startThread,
};
/** One for a run, which starts one thread at most. With it, each blob goes to the side with less to receive. */
function createSaver(transport, options, use = {}) {
    const settings = { ...defaultUse, ...use };
    const underWay = new Set();
    const openOwn = (0,memoize/* once */.O)(async () => {
        const link = localLink(ownDownloads(await transport.connections(), (0,http_transport/* directOptions */.wW)(options)));
        return { downloads: createDownloads(link, options), pending: 0, headStart: 0 };
    });
    const startHelper = (0,memoize/* once */.O)(() => tryStart(options, settings));
    const findHelper = () => {
        const total = [...underWay].reduce((sum, { size }) => sum + size, 0);
        const isEnough = underWay.size >= settings.blobs && total >= settings.bytes;
        const helper = isEnough ? startHelper() : undefined;
        return helper?.downloads.hasEnded() ? undefined : helper;
    };
    return {
        async save(context, descriptor, file) {
            const entry = { size: descriptor.size };
            underWay.add(entry);
            try {
                const own = await openOwn();
                const helper = findHelper();
                const isHelped = helper && helper.headStart + helper.pending <= own.pending;
                if (isHelped && (await saveBy(helper, context, descriptor, file)))
                    return;
                await saveBy(own, context, descriptor, file);
            }
            finally {
                underWay.delete(entry);
            }
        },
    };
}
/**
 * A thread; `undefined` where none can be started, and behind a proxy, for whose tunnels the thread would load a second copy of what
 * opens them.
 */
function tryStart(options, { start, headStart }) {
    if ((0,proxy/* readProxies */.r)(options.environment))
        return undefined;
    try {
        const worker = start((0,http_transport/* directOptions */.wW)(options));
        return worker && { downloads: createDownloads(threadLink(worker), options), pending: 0, headStart };
    }
    catch {
        // The limits of a container may allow no other thread.
        return undefined;
    }
}
/** False when the thread of the side has ended before the blob was there. */
async function saveBy(side, context, descriptor, file) {
    const { downloads } = side;
    let left = descriptor.size;
    side.pending += left;
    const moved = (bytes) => {
        const counted = Math.min(bytes, left);
        left -= counted;
        side.pending -= counted;
        side.headStart = 0;
    };
    const download = downloads.begin(descriptor, file.descriptor);
    try {
        await receiveInto(context, descriptor, download, moved);
        return true;
    }
    catch (error) {
        if (downloads.hasEnded())
            return false;
        throw error;
    }
    finally {
        moved(left);
        download.close();
    }
}
/** Throws `digest-mismatch` as a stream would that verifies. */
async function receiveInto(context, descriptor, download, onMoved) {
    let received = 0;
    let found;
    const wrong = (what) => (0,verify/* mismatch */.J4)(descriptor, what, (0,errors/* originOf */.yv)(context.repository));
    const receiver = {
        open: (request) => context.client.sendThrough(request, download.open),
        hasBody: ({ remote }) => remote !== undefined,
        async *receive({ remote }, start, progress) {
            const result = await remote?.receive(start, onMoved);
            const { kind, error } = result?.failure ?? {};
            if (kind === 'excess')
                throw wrong(`more than ${descriptor.size} bytes`);
            if (kind === 'disk')
                throw error;
            const { received: total = progress.received, digest } = result ?? {};
            yield total - progress.received;
            progress.received = total;
            found = digest;
            return error;
        },
        discard: ({ remote }) => remote?.discard(),
    };
    for await (const added of (0,registry_download/* receiveBlob */.z)(context, descriptor, receiver))
        received += added;
    if (received !== descriptor.size)
        throw wrong(`${received} bytes`);
    if (found !== descriptor.digest)
        throw wrong(found ?? 'no digest');
}


/***/ })

};
