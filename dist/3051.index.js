export const id = 3051;
export const ids = [3051,2136];
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


/***/ }),

/***/ 73051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createPackageDeletion: () => (/* binding */ createPackageDeletion)
/* harmony export */ });
/* harmony import */ var _api_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12136);
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
        if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) === 404 && !(await exists(github, url)))
            return 'absent';
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubError */ .Mj)(error, `delete the version ${digest}`, roleHint);
    }
}
async function exists(github, url) {
    try {
        await github.request(`GET ${url}`);
        return true;
    }
    catch {
        return false;
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
            if ((0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .statusOf */ .c2)(error) !== 404)
                throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubError */ .Mj)(error, `read the package ${owner}/${name}`, roleHint);
        }
    }
    throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubError */ .Mj)(new Error('no such package, or no access to it'), `read the package ${owner}/${name}`, roleHint);
}
const pageSize = 100;
/** Pages that are read at most: 100,000 versions. */
const pageLimit = 1000;
async function listVersions(github, url, name) {
    const found = new Map();
    for (let page = 1; page <= pageLimit; page += 1) {
        const versions = await readPage(github, `${url}/versions`, page, name);
        for (const { id, digest } of versions)
            found.set(digest, id);
        if (versions.length < pageSize)
            break;
    }
    return found;
}
async function readPage(github, url, page, name) {
    try {
        const { data } = await github.request(`GET ${url}`, { per_page: pageSize, page, state: 'active' });
        return Array.isArray(data) ? data.flatMap(readVersion) : [];
    }
    catch (error) {
        throw (0,_api_js__WEBPACK_IMPORTED_MODULE_0__/* .gitHubError */ .Mj)(error, `list the versions of ${name}`, roleHint);
    }
}
function readVersion(value) {
    const { id, name } = (value ?? {});
    return typeof id === 'number' && typeof name === 'string' ? [{ id, digest: name }] : [];
}


/***/ })

};
