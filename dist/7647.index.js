export const id = 7647;
export const ids = [7647];
export const modules = {

/***/ 82967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ requestService)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Requests to the services around signing: JSON over HTTP, repeated while a service fails or asks to wait. */




const attempts = 4;
/** Milliseconds; a service that asks for a longer pause is given up. */
const longestPause = 90_000;
/**
 * The response with any status below 500 that is no rate limit. Throws `unavailable` when the service keeps failing, and when its rate
 * limit ends later than is waited for.
 */
async function requestService(fetch, request, pause = node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout) {
    for (let attempt = 1;; attempt += 1) {
        const result = await send(fetch, request);
        if ('status' in result)
            return result;
        const { problem, pause: asked = 250 * 4 ** (attempt - 1) } = result;
        if (attempt === attempts || asked > longestPause)
            throw failed(request, problem);
        await pause(asked);
    }
}
async function send(fetch, { url, headers = {}, body }) {
    const sent = { accept: 'application/json', ...headers };
    const post = {
        method: 'POST',
        headers: { ...sent, 'content-type': 'application/json' },
        body: JSON.stringify(body),
    };
    try {
        const response = await fetch(url, body === undefined ? { headers: sent } : post);
        const { status } = response;
        const json = await readJson(response);
        const failure = failureOf(response, json);
        const next = nextPage(response, url);
        return failure ?? { status, json, ...(next !== undefined && { next }) };
    }
    catch (error) {
        return { problem: error instanceof Error ? error.message : String(error) };
    }
}
function failureOf({ status, headers }, json) {
    if (status >= 500 || status === 408)
        return { problem: `status ${status}`, ...asked(headers) };
    const message = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(json) ? String(json.message ?? '') : '';
    const isLimited = headers.has('retry-after') || headers.get('x-ratelimit-remaining') === '0';
    if (status !== 429 && !(status === 403 && (isLimited || /rate limit/i.test(message))))
        return undefined;
    // What GitHub asks for where the response says nothing (docs.github.com, "Rate limits for the REST API").
    const pause = asked(headers) ?? { pause: status === 403 ? 60_000 : undefined };
    return {
        problem: `rate limit (status ${status})`,
        ...(pause.pause !== undefined && { pause: pause.pause }),
    };
}
/** `retry-after` in seconds, else the time at which a used up limit is reset, in seconds since 1970. */
function asked(headers) {
    const seconds = Number(headers.get('retry-after') ?? Number.NaN);
    if (Number.isFinite(seconds))
        return { pause: Math.max(0, seconds) * 1000 };
    const reset = Number(headers.get('x-ratelimit-reset') ?? Number.NaN) * 1000;
    const isUsedUp = headers.get('x-ratelimit-remaining') === '0';
    return isUsedUp && Number.isFinite(reset) ? { pause: Math.max(1000, reset - Date.now()) } : undefined;
}
/** Another origin would be sent the token. */
function nextPage({ headers }, url) {
    const [, next = ''] = /<([^<>]+)>\s*;[^,]*rel="next"/.exec(headers.get('link') ?? '') ?? [];
    return URL.canParse(next) && new URL(next).origin === new URL(url).origin ? next : undefined;
}
function failed({ action }, problem) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('unavailable', `could not ${action}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(problem)}`, {
        hint: 'Re-run later.',
    });
}
async function readJson(response) {
    try {
        return await response.json();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 37647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fetchTrustedRoot: () => (/* binding */ fetchTrustedRoot)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19654);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _service_request_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82967);
/** Trusted roots that TUF keeps up to date (theupdateframework.io): the current one of a source. */







/** Fetches the current trusted root. Throws `unavailable`. */
async function fetchTrustedRoot(source, host) {
    const { name, mirror, tufRoot } = source;
    const { initTUF } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(3694)]).then(__webpack_require__.t.bind(__webpack_require__, 84423, 19));
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(await host.scratch(), `tuf-${new URL(mirror).host.replaceAll(/[^a-z0-9.-]/g, '-')}`);
    try {
        const rootPath = tufRoot && (await writeRoot(folder, await tufRoot()));
        const options = { mirrorURL: mirror, cachePath: folder, ...(rootPath !== undefined && { rootPath }) };
        const target = await targetOf(source, host);
        const text = await host.runLibrary(async () => (await initTUF(options)).getTarget(target));
        return _sigstore_protobuf_specs__WEBPACK_IMPORTED_MODULE_2__.TrustedRoot.fromJSON((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(text));
    }
    catch (cause) {
        throw unavailable(name, cause);
    }
}
async function writeRoot(folder, root) {
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder, { recursive: true });
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, 'first-root.json');
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, JSON.stringify(root));
    return path;
}
/** `<trust domain>.trusted_root.json` on `*.ghe.com`, whose API tells the domain. */
async function targetOf({ hasTenants }, { workflow, fetch }) {
    const [, tenant] = /^https:\/\/([a-z0-9-]+)\.ghe\.com$/.exec(workflow?.server ?? '') ?? [];
    if (!hasTenants || tenant === undefined || !workflow)
        return 'trusted_root.json';
    return `${(await trustDomain(workflow, fetch)) ?? tenant}.trusted_root.json`;
}
async function trustDomain({ api }, fetch) {
    const { json } = await (0,_service_request_js__WEBPACK_IMPORTED_MODULE_4__/* .requestService */ .j)(fetch, { url: `${api}/meta`, action: 'read the trust domain' });
    const member = (value, name) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value) ? value[name] : undefined);
    const domain = member(member(member(json, 'domains'), 'artifact_attestations'), 'trust_domain');
    return typeof domain === 'string' && /^[A-Za-z0-9.-]+$/.test(domain) ? domain : undefined;
}
function unavailable(name, cause) {
    const message = cause instanceof Error ? cause.message : String(cause);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('unavailable', `the trusted root of ${name} could not be fetched: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(message)}`, { hint: 'Re-run, or give the root as a file: trusted-root: trusted_root.jsonl', cause });
}


/***/ })

};
