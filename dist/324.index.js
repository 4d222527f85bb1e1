export const id = 324;
export const ids = [324,7943];
export const modules = {

/***/ 60324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openGitHub: () => (/* binding */ openGitHub)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/github/errors.js
var errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/retries.js
/** Repeated requests to GitHub's REST API: within its rate limits, and within the time of the run. */

/** Requests after the first one: of one that fails for a moment, and of one that is over a rate limit. */
const mostRetries = { failure: 3, limit: 5 };
/** Methods whose request may be sent again although the first one may have arrived. */
const repeatable = ['GET', 'HEAD', 'PUT', 'PATCH', 'DELETE'];
/**
 * Sends a request until it is answered. What is over a rate limit was not done, and is repeated when the API allows it; the pause
 * grows where the response names none. A POST that may have been done is not repeated.
 */
async function withRetries(method, send, patience) {
    const retries = { failure: 0, limit: 0 };
    for (;;) {
        try {
            return await send();
        }
        catch (error) {
            const kind = kindOf(error, method, patience.now());
            if (kind === undefined || retries[kind] >= mostRetries[kind])
                throw error;
            const pause = pauseFor(error, kind, retries[kind], patience.now());
            if (pause >= patience.left())
                throw error;
            if (kind === 'limit')
                patience.note(`GitHub's rate limit is reached: waiting ${Math.ceil(pause / 1000)} s`);
            retries[kind] += 1;
            await patience.wait(pause);
        }
    }
}
function kindOf(error, method, now) {
    if ((0,errors/* rateLimitOf */.tX)(error, now) !== undefined)
        return 'limit';
    const status = (0,errors/* statusOf */.c2)(error);
    const isFailure = status === 0 || status >= 500 || status === 408;
    return isFailure && repeatable.includes(method) ? 'failure' : undefined;
}
/** Milliseconds. */
function pauseFor(error, kind, done, now) {
    if (kind === 'failure')
        return 500 * 3 ** done;
    const asked = (0,errors/* rateLimitOf */.tX)(error, now) ?? 0;
    // A second more, since both clocks differ; longer each time, as GitHub asks for.
    return (asked * 2 ** done + 1) * 1000;
}

;// CONCATENATED MODULE: ./.build/github/api.js
/** GitHub's REST API through its own client, over the connections of the run and within its time. */


async function openGitHub(options) {
    const { apiUrl, token, fetch } = options;
    const { getOctokit } = await __webpack_require__.e(/* import() */ 2413).then(__webpack_require__.bind(__webpack_require__, 92413));
    const client = getOctokit(token, { baseUrl: apiUrl, request: { fetch }, log: silent });
    const patience = { ...systemPatience(), ...options.patience };
    client.hook.wrap('request', (request, { method = 'GET', ...rest }) => withRetries(method, async () => await request({ ...rest, method }), patience));
    return client;
}
const silent = { debug() { }, info() { }, warn() { }, error() { } };
function systemPatience() {
    const until = performance.now() + 15 * 60_000;
    return {
        left: () => until - performance.now(),
        wait: async (milliseconds) => await (0,promises_.setTimeout)(milliseconds),
        now: () => Date.now(),
        note() { },
    };
}


/***/ }),

/***/ 43781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Mj: () => (/* binding */ gitHubError),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   tX: () => (/* binding */ rateLimitOf)
/* harmony export */ });
/* unused harmony export headerOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Errors of GitHub's REST API: what a failed request says, and what to do about it. */



/** The status of a failed request; 0 when there was no response. */
function statusOf(error) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error) || typeof error.status !== 'number')
        return 0;
    // The client gives a network error the status 500, and no response.
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error.response) ? error.status : 0;
}
/** A header of the response to a failed request, by its name in lower case. */
function headerOf(error, name) {
    const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error) ? error.response : undefined;
    const headers = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response) ? response.headers : undefined;
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(headers) ? headers[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
/** What the body of the response says, without the link to the documentation that the client appends; printable. */
function reasonOf(error) {
    const response = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(error) ? error.response : undefined;
    const data = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(response) ? response.data : undefined;
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(data) && typeof data.message === 'string')
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(data.message, 200);
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(error instanceof Error ? error.message : String(error), 200);
}
/**
 * Seconds until the API answers again, where a request is over a rate limit (docs.github.com, "Rate limits for the REST API"): as the
 * response tells, else one minute. `now` is in milliseconds since 1970. `undefined` for any other error.
 */
function rateLimitOf(error, now) {
    const status = statusOf(error);
    if (status !== 403 && status !== 429)
        return undefined;
    const after = secondsIn(headerOf(error, 'retry-after'));
    if (after !== undefined)
        return after;
    const reset = secondsIn(headerOf(error, 'x-ratelimit-reset'));
    const isUsedUp = headerOf(error, 'x-ratelimit-remaining') === '0';
    if (isUsedUp && reset !== undefined)
        return Math.max(0, reset - now / 1000);
    return status === 429 || /rate limit|abuse detection/i.test(reasonOf(error)) ? leastPause : undefined;
}
/** Seconds after the secondary rate limit, where the response names none. */
const leastPause = 60;
function secondsIn(text) {
    return text !== undefined && /^\d{1,12}$/.test(text) ? Number(text) : undefined;
}
/** The error of a request to the API; `action` completes "could not \u2026", and `hint` is for a missing permission. */
function gitHubError(error, action, hint) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK)
        return error;
    const status = statusOf(error);
    const message = `GitHub: could not ${action}: ${reasonOf(error)}${status ? ` (status ${status})` : ''}`;
    const [code, remedy] = remedyOf(error, status) ?? ['unavailable', 'Re-run later.'];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: remedy ?? hint, cause: error });
}
/** The code with its hint; without one, the caller knows which permission is missing. */
function remedyOf(error, status) {
    const pause = rateLimitOf(error, Date.now());
    if (pause !== undefined)
        return ['unavailable', limitHint(error, pause)];
    if (status === 401)
        return ['unauthenticated', tokenHint];
    const authorize = signOnUrl(error);
    if (authorize !== undefined)
        return ['denied', `Authorize the token for the organization: ${authorize}`];
    return status === 403 || status === 404 || status === 410 ? ['denied'] : undefined;
}
const tokenHint = `Use a token that is valid: token: \${{ github.token }}`;
function limitHint(error, pause) {
    const limit = headerOf(error, 'x-ratelimit-limit');
    const requests = limit !== undefined && /^\d{1,9}$/.test(limit) ? ` of ${limit} requests per hour` : '';
    return `Re-run in ${Math.ceil(pause / 60)} minutes, when the rate limit${requests} allows it again.`;
}
/** Where a token is authorized for an organization with single sign-on (docs.github.com, "Authenticating to the REST API"). */
function signOnUrl(error) {
    const url = /(?:^|;)\s*url=(https:\/\/[^\s;]+)/.exec(headerOf(error, 'x-github-sso') ?? '')?.[1];
    return url === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(url, 300);
}


/***/ })

};
