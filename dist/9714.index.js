export const id = 9714;
export const ids = [9714];
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


/***/ })

};
