export const id = 4573;
export const ids = [4573];
export const modules = {

/***/ 34573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commentLimit: () => (/* binding */ commentLimit),
  writeComment: () => (/* binding */ writeComment)
});

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/github/errors.js
var errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/marker.js
/** The marker of a comment: a hidden first line that says which group of artifacts it is about, and which run wrote it. */
const marker_form = /^<!-- oci-wasm-publish group=([0-9a-f]{16}) run=(\d{1,15})\.(\d{1,9}) artifacts=((?:[0-9a-f]{8},?)+) -->/;
/** Artifacts that a marker names at most. */
const artifactLimit = 100;
function printMarker({ group, run, artifacts }) {
    const names = artifacts.slice(0, artifactLimit).join(',');
    return `<!-- oci-wasm-publish group=${group} run=${run.number}.${run.attempt} artifacts=${names} -->`;
}
/** `undefined` for a text that does not begin with a marker, as a reply that quotes one. */
function parseMarker(text) {
    const [, group = '', number, attempt, artifacts = ''] = marker_form.exec(text) ?? [];
    if (number === undefined)
        return undefined;
    return {
        group,
        run: { number: Number(number), attempt: Number(attempt) },
        artifacts: artifacts.split(',').slice(0, artifactLimit),
    };
}

// EXTERNAL MODULE: ./.build/github/pages.js
var pages = __webpack_require__(13168);
;// CONCATENATED MODULE: ./.build/github/comments.js
/** The comment of a workflow on a pull request: one for each group of artifacts, found by its hidden marker and written again. */




/** Characters that a comment may have, counted as UTF-16. */
const commentLimit = 65_536;
/**
 * Writes the comment of a group: the earlier one is updated, or one is created. A run that is older than the one that wrote it leaves
 * it. Of two runs that create one at the same time, the later one moves its text to the other's comment. Throws `denied` where the
 * token may not write or the conversation is locked, and `unavailable`.
 */
async function writeComment(github, target, marker, text) {
    const body = `${printMarker(marker)}\n${text}`.slice(0, commentLimit);
    const context = { ...target, github, marker, body };
    try {
        const found = await find(context);
        const written = found && (await replace(found, context));
        return written ?? (await create(context));
    }
    catch (error) {
        throw commentError(error, target);
    }
}
const permissionHint = 'Turn the comment off with the input comment: false, or add this to the job: permissions: { contents: read, packages: write, pull-requests: write }';
function commentError(error, { repository, number }) {
    const isLocked = (0,errors/* statusOf */.c2)(error) === 403 && /\block(?:ed)?\b/i.test((0,errors/* reasonOf */.A3)(error));
    const hint = isLocked ? 'Unlock the conversation of the pull request, and re-run.' : permissionHint;
    return (0,errors/* gitHubError */.Mj)(error, `write the comment on ${repository}#${number}`, hint);
}
/** `undefined` when the comment has been deleted meanwhile. */
async function replace(found, context) {
    if (isOlder(context.marker, found.marker))
        return { outcome: 'superseded', url: found.url };
    try {
        const { data } = await context.github.request(`PATCH ${commentPath(context, found.id)}`, {
            body: context.body,
        });
        return { outcome: 'updated', url: urlOf(data) };
    }
    catch (error) {
        if ((0,errors/* statusOf */.c2)(error) === 404 || (0,errors/* statusOf */.c2)(error) === 410)
            return undefined;
        throw error;
    }
}
/** True for a run that began before the other one. Whoever runs one again means its result. */
function isOlder({ run }, { run: other }) {
    return run.number < other.number && run.attempt === 1;
}
async function create(context) {
    const { id, url, since } = await post(context);
    // Another run may have created one between the look-up and this.
    const first = await find(context, since);
    if (!first || first.id >= id)
        return { outcome: 'created', url };
    const moved = await replace(first, context);
    if (!moved)
        return { outcome: 'created', url };
    // Without a response to the creation, there is none whose number is known.
    if (id < unknownId)
        await context.github.request(`DELETE ${commentPath(context, id)}`).catch(ignoreAbsent);
    return moved;
}
function ignoreAbsent(error) {
    if ((0,errors/* statusOf */.c2)(error) !== 404)
        throw error;
}
/** Above every other. */
const unknownId = Number.MAX_SAFE_INTEGER;
/** Without a response, the comment may be there all the same, and what is found then decides; else it is sent once more. */
async function post(context) {
    try {
        return await postOnce(context);
    }
    catch (error) {
        const status = (0,errors/* statusOf */.c2)(error);
        if (status !== 0 && status < 500)
            throw error;
        if (await find(context))
            return { id: unknownId, url: '' };
        return await postOnce(context);
    }
}
/** Milliseconds within which runs count as simultaneous. */
const overlap = 10 * 60_000;
async function postOnce(context) {
    const { data } = await context.github.request(`POST ${listPath(context)}`, { body: context.body });
    const { id, created_at: created } = (0,json/* isRecord */.u4)(data) ? data : {};
    const time = Date.parse(String(created));
    const since = Number.isNaN(time) ? {} : { since: new Date(time - overlap).toISOString() };
    return { id: typeof id === 'number' ? id : unknownId, url: urlOf(data), ...since };
}
/** Pages that are read at most; a pull request takes no more than 2,500 comments. */
const pageLimit = 30;
/** The comment of this group: that with the most of these artifacts, and of several the first. */
async function find(context, since) {
    const candidates = [];
    const query = since === undefined ? {} : { since };
    for await (const page of (0,pages/* pagesOf */.E)(context.github, listPath(context), query, pageLimit))
        candidates.push(...page.flatMap((one) => readCandidate(one, context.marker)));
    const own = await ownOf(candidates, context.github);
    const shared = ({ marker }) => commonArtifacts(marker, context.marker);
    return own.toSorted((left, right) => shared(right) - shared(left) || left.id - right.id)[0];
}
function readCandidate(value, wanted) {
    const { id, body, user } = (0,json/* isRecord */.u4)(value) ? value : {};
    const author = (0,json/* isRecord */.u4)(user) ? user.login : undefined;
    if (typeof id !== 'number' || typeof body !== 'string' || typeof author !== 'string')
        return [];
    const marker = parseMarker(body);
    if (!marker || marker.group !== wanted.group || commonArtifacts(marker, wanted) === 0)
        return [];
    return [{ id, url: urlOf(value), author, marker }];
}
/** Jobs of a matrix have the same name, so that artifacts tell their comments apart. */
function commonArtifacts({ artifacts }, { artifacts: others }) {
    return artifacts.filter((one) => others.includes(one)).length;
}
/** The author of what the token of a workflow writes. */
const workflowAuthor = 'github-actions[bot]';
/** Anyone can write a marker: a comment is ours if a workflow wrote it, or the account of this token, which is asked for only then. */
async function ownOf(candidates, github) {
    const others = candidates.some(({ author }) => author !== workflowAuthor);
    const own = others ? await accountOf(github) : undefined;
    return candidates.filter(({ author }) => author === workflowAuthor || author === own);
}
/** Only GraphQL tells it for every kind of token. */
async function accountOf(github) {
    try {
        const answer = await github.graphql('query { viewer { login } }');
        const viewer = (0,json/* isRecord */.u4)(answer) ? answer.viewer : undefined;
        return (0,json/* isRecord */.u4)(viewer) && typeof viewer.login === 'string' ? viewer.login : undefined;
    }
    catch {
        return undefined;
    }
}
function listPath({ repository, number }) {
    return `/repos/${repository}/issues/${number}/comments`;
}
function commentPath({ repository }, id) {
    return `/repos/${repository}/issues/comments/${id}`;
}
function urlOf(comment) {
    const url = (0,json/* isRecord */.u4)(comment) ? comment.html_url : undefined;
    return typeof url === 'string' && /^https?:\/\/[^\s<>"']{1,500}$/.test(url) ? url : '';
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
