export const id = 5300;
export const ids = [5300,7874];
export const modules = {

/***/ 81992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ documentation)
/* harmony export */ });
/** Pages of the documentation, which the users of an action have on the web only. */
/** The address of a page of `docs/`. */
function documentation(page) {
    return `https://github.com/org/oci-wasm-publish/blob/main/docs/${page}.md`;
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

/***/ 37259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The cause of errors: what errors of several artifacts have in common, so that it is said once. */


/** The request that a message ends with, and what came of it. */
const request = /\([A-Z]+ ([^\s/]+)\/\S*: (.*)\)$/;
/**
 * The error without what names its artifact: the repository, digests and upload sessions. A registry that is down is one cause,
 * whatever was requested.
 */
function causeOf({ code, message }, repository) {
    const [, host, outcome] = (code === 'unavailable' ? request.exec(message) : undefined) ?? [];
    if (host !== undefined)
        return `${code} ${host} ${outcome}`;
    const path = repository.slice(repository.indexOf('/') + 1);
    const general = message.replaceAll(repository, '').replaceAll(`/${path}/`, '/');
    return `${code} ${general.replace(/[0-9a-f-]{32,}/g, '')}`;
}
/** One error for each cause, which names the other repositories that it stops; what concerns one repository alone stays apart. */
function byCause(errors) {
    const groups = Map.groupBy(errors, ([repository, error]) => keyOf(error, repository));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first || others.length === 0)
            return first ? [first[1]] : [];
        const [, error] = first;
        const names = others.map(([repository]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(repository)).join(', ');
        return [
            new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(error.code, `${error.message}; the same for ${names}`, {
                hint: error.hint,
                cause: error,
            }),
        ];
    });
}
/** A package that has to be given access has settings of its own. */
function keyOf(error, repository) {
    const reason = error.response?.reason ?? '';
    if (reason === 'package-not-linked-to-repository')
        return repository;
    const [, host, outcome] = request.exec(error.message) ?? [];
    return `${reason} ${host === undefined ? causeOf(error, repository) : `${error.code} ${host} ${outcome}`}`;
}


/***/ }),

/***/ 37874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deliveriesOf),
/* harmony export */   notDelivered: () => (/* binding */ notDelivered),
/* harmony export */   r: () => (/* binding */ outcomes)
/* harmony export */ });
/** The Delivery: one artifact for one destination, and what came of it. */
/** The outcomes of one artifact at one destination. */
const outcomes = [
    'created',
    'updated',
    'unchanged',
    'exists',
    'handed-off',
    'conflict',
    'skipped',
    'failed',
];
/** A delivery for each destination: all artifacts in the order of the plan to their first destination, then to their second. */
function deliveriesOf(source, packed) {
    const inPlanOrder = packed.toSorted((left, right) => left.position - right.position);
    const most = Math.max(0, ...packed.map(({ opened }) => opened.length));
    const rows = Array.from({ length: most }, (_, row) => inPlanOrder.flatMap((one) => {
        const destination = one.opened[row];
        return destination ? [{ ...destination, source, packed: one, tags: one.artifact.tags }] : [];
    }));
    return rows.flat();
}
/** The result of a delivery that was planned only. */
function notDelivered(delivery) {
    return {
        delivery,
        outcome: 'skipped',
        root: delivery.packed.root,
        tags: delivery.tags,
        sent: 0,
        reused: 0,
        statements: [],
        tagsMoved: [],
        tagsUnknown: [],
        notMoved: {},
        replaced: {},
        isChanged: false,
        unverified: [],
        warnings: [],
    };
}


/***/ }),

/***/ 42679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37259);
/** Preflight: what would keep a release from being pushed, found before anything is sent. */


/**
 * Waits until the tags of all artifacts are looked up. Throws one error for every repository that refuses to be read, or that
 * would refuse to be written to, as far as that is known without trying it: what a token service has granted, and how long a
 * credential lives. A repository that has every tag already may turn out to need no writing.
 */
async function preflight(artifacts, context) {
    const refusals = new Map();
    const checks = new Map();
    for (const { opened } of artifacts) {
        for (const { destination, target, lookups } of opened) {
            if (!lookups)
                continue;
            const results = await lookups;
            const failed = results.flatMap((one) => (one.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(one.reason)] : []));
            const refused = failed.find(({ code }) => code === 'unauthenticated' || code === 'denied');
            const needsPush = results.some((one) => one.status === 'fulfilled' && one.value === undefined);
            const checking = checks.get(target.can) ?? target.can.checkAccess?.();
            if (checking)
                checks.set(target.can, checking);
            const { refusal, warning } = (await checking) ?? {};
            if (warning !== undefined)
                context.warn(warning);
            const found = refused
                ? (refusal ?? refused)
                : needsPush
                    ? (refusal ?? context.readOnly?.(destination.repository))
                    : undefined;
            if (found && !refusals.has(destination.repository))
                refusals.set(destination.repository, found);
        }
    }
    const [first, ...others] = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .byCause */ .z)(refusals);
    if (first)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneError */ .n0)([first, ...others]);
}


/***/ }),

/***/ 45300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  publishHandOff: () => (/* binding */ publishHandOff)
});

// EXTERNAL MODULE: ./.build/documentation.js
var documentation = __webpack_require__(81992);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/github/errors.js
var github_errors = __webpack_require__(43781);
;// CONCATENATED MODULE: ./.build/github/pull-request-of-run.js
/** The pull request that a workflow run was for, from the API alone: what the event says of it is compared, and never used. */




const permissions = 'Give the job these permissions: permissions: { actions: read, pull-requests: read }';
/**
 * `pull_requests` of a run is empty for forks, and `commits/{sha}/pulls` too (learningequality/kolibri#14719), so that the pull request
 * is the one whose head is the branch and the commit of the run. Throws `not-found` where there is none, and `ambiguous` for several.
 */
async function pullRequestOfRun(github, query) {
    const run = await readRun(github, query);
    const all = await pullRequests(github, query.repository, run);
    const matching = all.filter(({ revision }) => revision === run.revision);
    const open = matching.filter(({ isOpen }) => isOpen);
    const [first, ...others] = open;
    if (first && others.length > 0)
        throw severalFound(query, run, open);
    if (first)
        return { open: { number: first.number, revision: first.revision, head: run.head } };
    const [closed] = matching;
    if (closed)
        return { reason: `pull request ${closed.number} is closed, and nothing would delete its previews` };
    const moved = all.find(({ isOpen }) => isOpen);
    if (moved)
        return {
            reason: `pull request ${moved.number} has moved on from ${run.revision} to ${moved.revision}, whose run hands off again`,
        };
    throw new errors/* CodedError */.AK('not-found', `${query.repository} has no pull request with the head ${(0,_build_text/* printable */.g$)(run.head)} at ${run.revision}`, { hint: 'Make sure that the run was started by a pull request to this repository.' });
}
async function readRun(github, { repository, id, revision }) {
    const data = await read(github, `/repos/${repository}/actions/runs/${id}`, `read the workflow run ${id}`);
    const { event, head_sha: sha, head_branch: branch } = data;
    const head = (0,json/* isRecord */.u4)(data.head_repository) ? data.head_repository : {};
    const owner = (0,json/* isRecord */.u4)(head.owner) ? head.owner.login : undefined;
    const own = (0,json/* isRecord */.u4)(data.repository) ? data.repository.full_name : undefined;
    if (data.id !== id || !isSameName(own, repository))
        throw mismatch(id, 'is of another repository');
    if (event !== 'pull_request')
        throw otherEvent(id, event);
    if (typeof sha !== 'string' || !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha))
        throw mismatch(id, 'has no commit');
    if (revision !== undefined && revision !== sha)
        throw mismatch(id, `is of the commit ${sha}, and the event names ${(0,_build_text/* printable */.g$)(revision, 80)}`);
    if (typeof branch !== 'string' || typeof owner !== 'string' || typeof head.id !== 'number')
        throw mismatch(id, 'has no branch any more: its repository is gone');
    return { revision: sha, branch, owner, head: String(head.full_name), headId: head.id };
}
function isSameName(found, expected) {
    return typeof found === 'string' && found.toLowerCase() === expected.toLowerCase();
}
function mismatch(id, what) {
    return new errors/* CodedError */.AK('denied', `the workflow run ${id} ${what}`, {
        hint: 'Run the workflow of the pull request again.',
    });
}
function otherEvent(id, event) {
    return new errors/* CodedError */.AK('input', `the workflow run ${id} was started by ${(0,_build_text/* printable */.g$)(String(event), 60)}, and only a pull request hands off`, { hint: "Start the job for those only: if: github.event.workflow_run.event == 'pull_request'" });
}
const pageSize = 100;
const pageLimit = 10;
async function pullRequests(github, repository, run) {
    const found = [];
    for (let page = 1; page <= pageLimit; page += 1) {
        const parameters = { state: 'all', head: `${run.owner}:${run.branch}`, per_page: pageSize, page };
        const items = await list(github, `/repos/${repository}/pulls`, parameters);
        found.push(...items.flatMap((item) => readListed(item, run)));
        if (items.length < pageSize)
            break;
    }
    return found;
}
/** Forks of one owner have equal branch names, so that the repository counts and not its owner. */
function readListed(item, { headId }) {
    const { number, state, head } = (0,json/* isRecord */.u4)(item) ? item : {};
    const { sha, repo } = (0,json/* isRecord */.u4)(head) ? head : {};
    if (!(0,json/* isRecord */.u4)(repo) || repo.id !== headId)
        return [];
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        return [];
    return typeof sha === 'string' ? [{ number, revision: sha, isOpen: state === 'open' }] : [];
}
async function read(github, path, action) {
    try {
        const { data } = await github.request(`GET ${path}`);
        return (0,json/* isRecord */.u4)(data) ? data : {};
    }
    catch (error) {
        throw (0,github_errors/* gitHubError */.Mj)(error, action, permissions);
    }
}
async function list(github, path, parameters) {
    try {
        const { data } = await github.request(`GET ${path}`, parameters);
        return Array.isArray(data) ? data : [];
    }
    catch (error) {
        throw (0,github_errors/* gitHubError */.Mj)(error, 'list the pull requests of the run', permissions);
    }
}
function severalFound({ id }, { revision }, all) {
    const numbers = all.map(({ number }) => number).join(', ');
    return new errors/* CodedError */.AK('ambiguous', `the workflow run ${id} may be for each of the pull requests ${numbers}, whose head is ${revision}`, { hint: 'Close all of them but one, and run the workflow again.' });
}

// EXTERNAL MODULE: ./.build/hand-off/hand-off.js + 5 modules
var hand_off = __webpack_require__(34122);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/release/collisions.js
var collisions = __webpack_require__(19735);
// EXTERNAL MODULE: ./.build/release/deliver.js + 1 modules
var deliver = __webpack_require__(15359);
// EXTERNAL MODULE: ./.build/release/delivery.js
var delivery = __webpack_require__(37874);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/release/login.js
var login = __webpack_require__(17169);
// EXTERNAL MODULE: ./.build/release/open-destinations.js
var open_destinations = __webpack_require__(51066);
// EXTERNAL MODULE: ./.build/release/preflight.js
var preflight = __webpack_require__(42679);
// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var release_report = __webpack_require__(58828);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
// EXTERNAL MODULE: ./.build/verbs/commenting.js
var commenting = __webpack_require__(71648);
// EXTERNAL MODULE: ./.build/verbs/publish-stores.js
var publish_stores = __webpack_require__(8799);
// EXTERNAL MODULE: ./.build/verbs/targets.js
var targets = __webpack_require__(5313);
;// CONCATENATED MODULE: ./.build/verbs/publish-hand-off.js
/** Publishing a hand-off: what the run of a pull request could not push becomes a preview, as the API of GitHub identifies it. */





















/** Previews are neither versions nor aliases, so that nothing of these rules lets a release move. */
const rules = { onExists: 'fail', keepsDigests: false, isEvent: true, isRequested: () => true };
/** Nothing is pushed before the whole hand-off is validated, and no tag moves once the pull request has moved on. */
async function publishHandOff(folder, options, env) {
    requireAlone(options);
    const workflow = requireWorkflow(env.host);
    const companion = await begin(options, env, workflow);
    const found = await pullRequestOfRun(companion.github, companion.query);
    if (!found.open)
        return nothingPublished(companion, found.reason);
    const { number, revision, head } = found.open;
    const origin = { number, revision, source: `${workflow.server}/${workflow.repository}` };
    const handOff = await (0,hand_off/* readHandOff */.n)(folder, origin);
    companion.notes.push(`Handed off by the run ${companion.query.id} of pull request ${number}, from ${(0,_build_text/* printable */.g$)(head, 100)} at ${revision}; not signed.`);
    const result = await publishAll(handOff, found.open, companion);
    await comment(result, found.open, companion);
    return result;
}
/** The run of the pull request could not write it. */
async function comment(result, { number, revision }, { host, options, stores, finished }) {
    const { step, run } = finished;
    const pullRequest = { number, head: revision, step, run };
    await (0,commenting/* commentOn */.J)(result, { options, host: { ...host, pullRequest }, stores });
}
async function begin(options, env, workflow) {
    const { host } = env;
    const { token } = options;
    if (!token || !host.finishedRun)
        throw (0,input_error/* inputError */.Xu)('"token" is not given, which asks the API of GitHub for the pull request', {
            hint: 'Give the token of the workflow',
            lines: { token: '$' + '{{ github.token }}' },
        });
    const to = (0,targets/* targetsOf */.QR)(options, undefined, host.defaultTo);
    const stores = (0,publish_stores/* openStores */.j)(options, env, { to, login: await (0,login/* loginOf */.D)(options, to), contents: { size: 0 } });
    const { openGitHub } = await __webpack_require__.e(/* import() */ 7943).then(__webpack_require__.bind(__webpack_require__, 60324));
    const github = await openGitHub({ apiUrl: host.gitHubApi, token, fetch: stores.fetch });
    const { finishedRun: finished } = host;
    const { id, revision } = finished;
    const query = { repository: workflow.repository, id, ...(revision !== undefined && { revision }) };
    return { host, options, stores, to, github, query, finished, notes: [] };
}
function requireWorkflow({ workflow, finishedRun }) {
    if (workflow && finishedRun)
        return workflow;
    throw (0,input_error/* inputError */.Xu)('"hand-off" is given, and no workflow run has handed anything off', {
        hint: `Publish it in a workflow on workflow_run (${(0,documentation/* documentation */.T)('forks')}), or publish the workspace without "hand-off"`,
    });
}
/** Everything else that these inputs decide comes from the API, or is not done to foreign content. */
function requireAlone(options) {
    const { plan, formats, tags, names, annotations, key, attest, sbom, dryRun, deployFiles } = options;
    const isAnnotated = Object.keys(annotations.all ?? {}).length > 0;
    const given = {
        plan: plan !== undefined,
        formats: formats.length > 0,
        tags: tags.all.length > 0 || tags.own.size > 0,
        names: names.size > 0,
        annotations: isAnnotated,
        'dry-run': dryRun,
        'deploy-files': deployFiles.length > 0,
        key: key !== undefined,
        attest: attest !== 'false',
        sbom: sbom !== undefined && sbom !== 'off',
    };
    const found = Object.entries(given).flatMap(([name, isGiven]) => (isGiven ? [name] : []));
    if (found.length === 0)
        return;
    const isSigning = found.some((name) => ['key', 'attest', 'sbom'].includes(name));
    const why = isSigning
        ? 'what somebody else has built is not signed with the identity of this repository'
        : 'which is published as it is, under the number of its pull request';
    const list = found.map((name) => `"${name}"`).join(' and ');
    throw (0,input_error/* inputError */.Xu)(`${list} given together with "hand-off": ${why}`, { hint: `Leave ${list} out` });
}
function nothingPublished({ host, notes, stores }, reason) {
    const sources = { delivered: [], statistics: stores.statistics, explain: host.explain };
    return { report: (0,release_report/* createReport */.LU)({ ...sources, notes: [...notes, `Nothing is published: ${reason}`] }) };
}
async function publishAll(handOff, { revision }, companion) {
    const { host, options, stores, notes } = companion;
    const packed = await openAll(handOff, companion);
    let moved;
    const delivered = await (0,deliver/* deliver */.c)((0,delivery/* deliveriesOf */.K)(handOff.source, packed), {
        concurrency: options.concurrency,
        rules,
        contents: { add: (descriptor) => descriptor },
        async beforeTags() {
            const now = await pullRequestOfRun(companion.github, companion.query);
            if (now.open?.revision !== revision) {
                moved = now.open ? 'its head is another one by now' : now.reason;
                throw new errors/* CodedError */.AK('conflict', moved, { hint: 'Wait for the run of its new head.' });
            }
            await stores.finish();
        },
    });
    if (moved !== undefined)
        return nothingPublished(companion, moved);
    const { statistics } = stores;
    const report = (0,release_report/* createReport */.LU)({ explain: host.explain, notes, delivered, statistics });
    const error = firstError(delivered);
    return { report, ...(error && { error: host.explain(error) }) };
}
function firstError(delivered) {
    const failed = delivered.filter(({ error }) => error);
    return (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
}
/** Opens the destinations that `to` of this workflow gives, and finds what they would refuse. */
async function openAll(handOff, { host, stores, to, notes }) {
    const artifacts = handOff.artifacts.map(artifactOf);
    const planned = await (0,destinations/* destinationsOf */.Nu)(artifacts, to, (line) => notes.push(line));
    const [first, ...others] = (0,collisions/* collisionsOf */.l)(planned);
    if (first)
        throw (0,errors/* asOneError */.n0)([first, ...others]);
    const open = (location) => stores.open(location, 'push');
    const publishedIn = (0,memoize/* memoize */.B)(published/* createPublished */.j);
    const opened = await Promise.all(planned.map((one) => (0,open_destinations/* openDestinations */.u)(one, { open, publishedIn, rules })));
    if ((0,targets/* needsRegistry */.dy)(to))
        await (0,preflight.preflight)(opened, { warn: host.log.warn });
    const readNodes = (0,graph/* createGraphReader */.ec)(handOff.source);
    const packed = [];
    for (const one of opened) {
        const { root } = handOff.artifacts[one.position] ?? {};
        if (!root)
            throw new errors/* CodedError */.AK('internal', 'an artifact is missing', { hint: 'Report this.' });
        const nodes = await readNodes(root);
        const annotations = nodes.at(-1)?.manifest?.annotations ?? {};
        packed.push({ ...one, artifact: { ...one.artifact, annotations }, root, nodes, referrers: [] });
    }
    return packed;
}
function artifactOf({ name, format, root, tag }) {
    const preview = (0,reference/* parseTag */.ED)(tag);
    return {
        name,
        format,
        files: [],
        tags: [preview],
        tagReasons: { [preview]: { kind: 'preview', reason: 'number of the pull request' } },
        annotations: {},
        digest: root.digest,
    };
}


/***/ })

};
