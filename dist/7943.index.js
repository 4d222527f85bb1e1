export const id = 7943;
export const ids = [7943];
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


/***/ })

};
