export const id = 9165;
export const ids = [9165];
export const modules = {

/***/ 29165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cacheService: () => (/* binding */ cacheService)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** The cache service of a runner: entries are found by the documented calls, and saved by GitHub's own client. */



/** Milliseconds for one response to begin, and for its next bytes to arrive. */
const stallTime = 10_000;
const responseLimit = 64 * 1024;
/** Absent where the runner offers none, or its `cache-mode` allows neither reading nor writing. */
function cacheService(environment, { fetch, runLibrary }) {
    // The service of act, which is one of version 1, asks for none.
    const { ACTIONS_RUNTIME_TOKEN: token = '' } = environment;
    const base = serviceUrl(environment);
    const isOffered = base !== undefined && (token !== '' || !isV2(environment));
    if (!isOffered || modeOf(environment) === 'none')
        return undefined;
    return {
        async find(prefix, folder, signal) {
            const prefixes = [`${prefix}-${scopeOf(environment)}-`, `${prefix}-`];
            if (modeOf(environment) === 'write-only')
                return undefined;
            for (const version of versionsOf(folder)) {
                const url = await locate({
                    ...{ base, token, isV2: isV2(environment), prefixes, version, signal, fetch },
                });
                if (url !== undefined)
                    return download(url, { fetch, signal });
            }
            return undefined;
        },
        async save(parent, folder, { prefix, content }, signal) {
            if (modeOf(environment) === 'read')
                throw new Error('the cache-mode of the job does not allow it');
            const { saveWithClient } = await __webpack_require__.e(/* import() */ 8023).then(__webpack_require__.bind(__webpack_require__, 88023));
            const key = `${prefix}-${scopeOf(environment)}-${content}`;
            return await runLibrary(() => saveWithClient(parent, folder, key, signal), signal);
        },
    };
}
/** As @actions/cache chooses (lib/internal/config.js): the second version on github.com, and where a server says so on a loopback name. */
function isV2({ ACTIONS_CACHE_SERVICE_V2: flag, GITHUB_SERVER_URL: server = 'https://github.com', }) {
    const host = URL.parse(server)?.hostname.toLowerCase() ?? '';
    const isGitHub = host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost');
    return isGitHub && flag !== undefined && flag !== '';
}
function serviceUrl(environment) {
    const { ACTIONS_RESULTS_URL: results, ACTIONS_CACHE_URL: cache } = environment;
    const url = isV2(environment) ? results : cache || results;
    return url ? (url.endsWith('/') ? url : `${url}/`) : undefined;
}
function modeOf({ ACTIONS_CACHE_MODE: mode = '' }) {
    return mode.trim().toLowerCase();
}
/** Jobs with other artifacts do not overwrite each other's newest entry. */
function scopeOf({ GITHUB_WORKFLOW: workflow, GITHUB_JOB: job, RUNNER_OS: os, RUNNER_ARCH: arch, }) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update([workflow, job, os, arch].join('\n')).digest('hex').slice(0, 12);
}
/** The version of an entry is a hash of its paths and its compression, which is zstd where the program exists (lib/internal/cacheUtils.js). */
function versionsOf(folder) {
    return ['zstd-without-long', 'gzip'].map((compression) => {
        const parts = [folder, compression, ...(process.platform === 'win32' ? ['windows-only'] : []), '1.0'];
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(parts.join('|')).digest('hex');
    });
}
const twirp = 'twirp/github.actions.results.api.v1.CacheService';
/** The address of the archive, or `undefined` if there is no entry. */
async function locate({ base, token, isV2: second, prefixes, version, ...connection }) {
    const [key = '', ...others] = prefixes;
    const authorization = `Bearer ${token}`;
    const response = second
        ? await request(new URL(`${twirp}/GetCacheEntryDownloadURL`, base), {
            method: 'POST',
            headers: { authorization, 'content-type': 'application/json' },
            body: JSON.stringify({ key, restore_keys: others, version }),
            ...connection,
        })
        : await request(new URL(`_apis/artifactcache/cache?keys=${prefixes.map(encodeURIComponent)}&version=${version}`, base), {
            headers: { authorization, accept: 'application/json;api-version=6.0-preview.1' },
            ...connection,
        });
    if (response.status === 204)
        return undefined;
    const body = await readText(response);
    if (response.status !== 200)
        throw new Error(`the service responds with the status ${response.status}`);
    const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJson */ .qF)(body);
    const location = (0,_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u4)(value) ? (second ? value.signed_download_url : value.archiveLocation) : undefined;
    if (typeof location !== 'string' || location === '')
        return undefined;
    return location;
}
/** A response that has begun within the stall time; redirects of a service that is asked with a token are not followed. */
async function request(url, { fetch, ...init }) {
    const begun = new AbortController();
    const timer = setTimeout(() => begun.abort(), stallTime);
    try {
        return await fetch(url, {
            ...init,
            redirect: 'error',
            signal: AbortSignal.any([begun.signal, init.signal]),
        });
    }
    catch (error) {
        throw new Error(begun.signal.aborted ? `no response within ${stallTime / 1000} s` : reasonOf(error));
    }
    finally {
        clearTimeout(timer);
    }
}
function reasonOf(error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(cause instanceof Error ? cause.message || cause.name : String(cause), 200);
}
async function readText(response) {
    const chunks = [];
    let size = 0;
    for await (const chunk of bodyOf(response)) {
        size += chunk.byteLength;
        if (size > responseLimit)
            throw new Error('the response of the service is too large');
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString('utf8');
}
/** The archive, without the token: the address is signed. Throws while it is read. */
async function* download(url, connection) {
    const target = URL.parse(url);
    if (target?.protocol !== 'https:' && target?.protocol !== 'http:')
        throw new Error('the service names no address');
    const response = await request(target, connection);
    if (response.status !== 200)
        throw new Error(`the download responds with the status ${response.status}`);
    yield* bodyOf(response);
}
/** Chunks of the body, each within the stall time. */
async function* bodyOf({ body }) {
    if (!body)
        return;
    const reader = body.getReader();
    try {
        for (;;) {
            const { done, value } = await withinStallTime(reader.read());
            if (done)
                return;
            yield value;
        }
    }
    finally {
        await reader.cancel().catch(() => undefined);
    }
}
async function withinStallTime(work) {
    let timer;
    const late = new Promise((_, reject) => {
        timer = setTimeout(() => reject(new Error(`no bytes within ${stallTime / 1000} s`)), stallTime);
    });
    work.catch(() => undefined);
    try {
        return await Promise.race([work, late]);
    }
    finally {
        clearTimeout(timer);
    }
}


/***/ })

};
