export const id = 2136;
export const ids = [2136];
export const modules = {

/***/ 12136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ gitHubError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* unused harmony export retryAfterOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** GitHub's REST API through its own client, over the connections of the run. */



async function openGitHub({ apiUrl, token, fetch }) {
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    return getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: silent });
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
/** The status of a failed request; 0 when there was no response. */
function statusOf(error) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error) && typeof error.status === 'number' ? error.status : 0;
}
/** Seconds until the API answers again, where it says so (docs.github.com, "Rate limits for the REST API"). */
function retryAfterOf(error, now) {
    const headers = isRecord(error) && isRecord(error.response) ? error.response.headers : undefined;
    if (!isRecord(headers) || ![403, 429].includes(statusOf(error)))
        return undefined;
    const after = Number(headers['retry-after'] ?? Number.NaN);
    if (after >= 0)
        return after;
    const isUsedUp = headers['x-ratelimit-remaining'] === '0';
    const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN);
    return isUsedUp && reset >= 0 ? Math.max(0, reset - now / 1000) : undefined;
}
/** The error of a request to the API; `action` completes "could not …". */
function gitHubError(error, action, hint) {
    const status = statusOf(error);
    const message = error instanceof Error ? error.message : String(error);
    const code = status === 401 ? 'unauthenticated' : status === 403 || status === 404 ? 'denied' : 'unavailable';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, `GitHub: could not ${action}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message, 200)}${status ? ` (status ${status})` : ''}`, {
        hint,
        cause: error,
    });
}


/***/ })

};
