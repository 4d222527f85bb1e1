export const id = 9189;
export const ids = [9189];
export const modules = {

/***/ 9189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runLibrary: () => (/* binding */ runLibrary)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98995);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57075);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(46466);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92186);
/** The requests of libraries that bring an HTTP client of their own, or use that of Node: what they send is sent by the `fetch` of the run. */







/** Who sends the requests of the work that is running. */
const sender = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/**
 * Runs a library so that each of its requests is sent by `fetch`, which also decides on the proxy, the certificates and redirects.
 * Other requests of the process are not affected. A network error is that of `fetch`, with its code.
 */
async function runLibrary(fetch, work, signal) {
    replaceRequests();
    const send = signal ? (input, init) => fetch(input, withSignal(init, signal)) : fetch;
    return await sender.run(send, work);
}
function withSignal(init, signal) {
    return { ...init, signal: init?.signal ? AbortSignal.any([init.signal, signal]) : signal };
}
/** No option of these libraries reaches their agents, so that the functions are replaced that all of them call. */
const replaceRequests = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => {
    replaceIn(node_http__WEBPACK_IMPORTED_MODULE_1__, new FetchAgent('http:', 80));
    replaceIn(node_https__WEBPACK_IMPORTED_MODULE_2__, new FetchAgent('https:', 443));
    (0,node_module__WEBPACK_IMPORTED_MODULE_3__.syncBuiltinESMExports)();
    const original = globalThis.fetch;
    // The client of TUF uses the global function (theupdateframework/tuf-js, packages/client/src/fetcher.ts).
    globalThis.fetch = (input, init) => {
        const send = sender.getStore();
        return send ? sender.exit(() => send(input, init)) : original(input, init);
    };
});
function replaceIn(module, agent) {
    const original = module.request;
    const request = (...parameters) => original(...(sender.getStore() ? withAgent(parameters, agent) : parameters));
    module.request = request;
    module.get = (...parameters) => request(...parameters).end();
}
/** `request(options, callback?)`, or `request(url, options?, callback?)`. */
function withAgent([first, ...rest], agent) {
    if (typeof first !== 'string' && !(first instanceof URL))
        return [{ ...first, agent }, ...rest];
    const [options, ...others] = typeof rest[0] === 'function' ? [{}, ...rest] : rest;
    return [first, { ...options, agent }, ...others];
}
/** Connects a request with a server in this process, which lets `fetch` send it; TLS begins behind that. */
class FetchAgent extends node_http__WEBPACK_IMPORTED_MODULE_1__.Agent {
    protocol;
    defaultPort;
    constructor(protocol, defaultPort) {
        super();
        this.protocol = protocol;
        this.defaultPort = defaultPort;
    }
    createConnection({ host, port }) {
        const fetch = sender.getStore();
        const [near, far] = (0,node_stream__WEBPACK_IMPORTED_MODULE_4__.duplexPair)();
        const name = host?.includes(':') ? `[${host}]` : host;
        const origin = `${this.protocol}//${name}:${port}`;
        const server = node_http__WEBPACK_IMPORTED_MODULE_1__.createServer((request, response) => {
            if (fetch)
                void relay(request, response, { fetch, origin, fail: (error) => near.destroy(error) });
        });
        near.once('close', () => far.destroy());
        far.once('error', (error) => near.destroy(error));
        server.emit('connection', asSocket(far));
        return asSocket(near);
    }
}
/** What HTTP calls on a socket, and a pair of streams does not have; `fetch` has timeouts of its own. */
function asSocket(stream) {
    const self = () => stream;
    return Object.assign(stream, {
        ...{ setTimeout: self, setNoDelay: self, setKeepAlive: self, ref: self, unref: self },
    });
}
/** Sends what arrived, and passes the response back; a request that is given up is aborted. */
async function relay(request, response, { fetch, origin, fail }) {
    const given = new AbortController();
    response.once('close', () => given.abort());
    try {
        const received = await fetch(`${origin}${request.url}`, {
            method: request.method ?? 'GET',
            headers: headersOf(request),
            signal: given.signal,
            ...bodyOf(request),
        });
        response.writeHead(received.status, [...received.headers].filter(isEndToEnd).flat());
        if (!received.body)
            return void response.end();
        await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_5__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.fromWeb(received.body), response);
    }
    catch (error) {
        fail(networkError(error));
    }
}
function headersOf({ headersDistinct }) {
    return Object.entries(headersDistinct).flatMap(([name, values = []]) => values.map((value) => [name, value]));
}
/** RFC 9110, section 7.6.1. */
function isEndToEnd([name]) {
    return !['connection', 'keep-alive', 'transfer-encoding'].includes(name);
}
function bodyOf(request) {
    const { 'content-length': length, 'transfer-encoding': encoding } = request.headers;
    const hasBody = (length !== undefined && length !== '0') || encoding !== undefined;
    if (!hasBody || request.method === 'GET' || request.method === 'HEAD')
        return {};
    return {
        body: node_stream__WEBPACK_IMPORTED_MODULE_4__.Readable.toWeb(request),
        duplex: 'half',
    };
}
/** `fetch` wraps the error of the network, by whose code libraries decide whether to try again. */
function networkError(error) {
    if (!(error instanceof Error))
        return new Error(String(error));
    return error.cause instanceof Error ? error.cause : error;
}


/***/ })

};
