export const id = 3051;
export const ids = [3051];
export const modules = {

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


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPackageDeletion: () => (/* binding */ createPackageDeletion)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43781);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13168);
/**
 * Versions of a container package on GitHub, which are manifests there: the only way to delete them, since ghcr.io answers 405 to a
 * DELETE of the registry API.
 */



const roleHint = 'Give this repository the role "Admin" in the settings of the package, under "Manage Actions access", and the job permissions: packages: write';
/** The package of an organization or of a user, whichever the owner is. */
function createPackageDeletion(github, { owner, name }) {
    let base;
    let versions;
    const path = () => {
        base ??= packagePath(github, owner, name);
        return base;
    };
    const known = () => {
        versions ??= path().then((url) => listVersions(github, url, name));
        return versions;
    };
    return {
        // A version goes with all its tags, and a tag alone never.
        tag: async () => 'unsupported',
        deletesManifests: async () => true,
        async manifest(digest) {
            const id = (await known()).get(digest) ?? (await relisted(digest));
            if (id === undefined)
                return 'absent';
            const status = await remove(github, `${await path()}/versions/${id}`, digest);
            (await known()).delete(digest);
            return status;
        },
    };
    /** A manifest that this run has pushed is listed only later than it was asked for. */
    async function relisted(digest) {
        versions = undefined;
        return (await known()).get(digest);
    }
}
async function remove(github, url, digest) {
    try {
        await github.request(`DELETE ${url}`);
        return 'deleted';
    }
    catch (error) {
        // 404 stands for a missing role as well as for a version that an earlier request has deleted (dataaxiom/ghcr-cleanup-action).
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404 && !(await exists(github, url, digest)))
            return 'absent';
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubError */ .Mj)(error, `delete the version ${digest}`, roleHint);
    }
}
async function exists(github, url, digest) {
    try {
        await github.request(`GET ${url}`);
        return true;
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return false;
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubError */ .Mj)(error, `look up the version ${digest}`, roleHint);
    }
}
async function packagePath(github, owner, name) {
    const rest = `packages/container/${encodeURIComponent(name)}`;
    for (const kind of ['orgs', 'users']) {
        const url = `/${kind}/${encodeURIComponent(owner)}/${rest}`;
        try {
            await github.request(`GET ${url}`);
            return url;
        }
        catch (error) {
            if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) !== 404)
                throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubError */ .Mj)(error, `read the package ${owner}/${name}`, roleHint);
        }
    }
    const message = `GitHub: could not read the package ${owner}/${name}: it does not exist, or this token has no access to it`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('denied', message, { hint: roleHint });
}
/** Pages that are read at most: 100,000 versions. */
const pageLimit = 1000;
async function listVersions(github, url, name) {
    const found = new Map();
    try {
        for await (const page of (0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .pagesOf */ .E)(github, `${url}/versions`, { state: 'active' }, pageLimit))
            for (const { id, digest } of page.flatMap(readVersion))
                found.set(digest, id);
        return found;
    }
    catch (error) {
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .gitHubError */ .Mj)(error, `list the versions of ${name}`, roleHint);
    }
}
function readVersion(value) {
    const { id, name } = (value ?? {});
    return typeof id === 'number' && typeof name === 'string' ? [{ id, digest: name }] : [];
}


/***/ }),

/***/ 13168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ pagesOf)
/* harmony export */ });
/** Pages of a list of GitHub's REST API. */
const pageSize = 100;
/** Each page of a list, in order and at most `limit` of them (docs.github.com, "Using pagination in the REST API"). */
async function* pagesOf(github, path, query, limit) {
    for (let page = 1; page <= limit; page += 1) {
        const { data, headers } = await github.request(`GET ${path}`, { ...query, per_page: pageSize, page });
        const items = Array.isArray(data) ? data : [];
        yield items;
        if (!hasNext(headers.link, items.length))
            return;
    }
}
/** What is hidden from the account makes a page shorter; only the header tells that it is the last. */
function hasNext(link, count) {
    return typeof link === 'string' ? /;\s*rel="?next"?/.test(link) : count >= pageSize;
}


/***/ })

};
