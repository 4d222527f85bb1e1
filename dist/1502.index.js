export const id = 1502;
export const ids = [1502];
export const modules = {

/***/ 31502:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeRunComment: () => (/* binding */ writeRunComment)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** The comment of a publishing run on its pull request, which never fails the run. */



/** Milliseconds that a comment may wait for the rate limits of the API. */
const patience = 120_000;
/** Writes or updates the comment, and says in one line what came of it. What keeps it from being written is a warning if it was asked for. */
async function writeRunComment(result, options, host, stores) {
    const { pullRequest, log } = host;
    if (!pullRequest || result.report.artifacts.length === 0)
        return;
    const { number, readOnly } = pullRequest;
    if (readOnly !== undefined)
        return log.info(`No comment is written: the token of a pull request from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(readOnly, 100)} cannot write one.`);
    try {
        const { outcome, url } = await send(result, options, { host, pullRequest, stores });
        log.info(`The comment of pull request ${number} is ${words[outcome]}${url === '' ? '' : `: ${url}`}`);
    }
    catch (error) {
        const { message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)(error);
        const line = `No comment is written: ${message}. ${hint}`;
        if (options.comment === 'true')
            log.warn(line);
        else
            log.info(line);
    }
}
async function send({ report, error }, options, { host, pullRequest, stores }) {
    const until = performance.now() + patience;
    const left = () => Math.min(stores.timeLeft(), until - performance.now());
    const [{ commentOf }, { openGitHub }, { writeComment }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4933).then(__webpack_require__.bind(__webpack_require__, 84933)),
        __webpack_require__.e(/* import() */ 324).then(__webpack_require__.bind(__webpack_require__, 60324)),
        __webpack_require__.e(/* import() */ 4573).then(__webpack_require__.bind(__webpack_require__, 34573)),
    ]);
    const { gitHubApi: apiUrl, log, workflow } = host;
    const { token = '' } = options;
    const { fetch } = stores;
    const github = await openGitHub({ apiUrl, token, fetch, patience: { left, note: log.info } });
    const { head, number, run } = pullRequest;
    const text = commentOf(report, {
        ...(head !== undefined && { commit: head }),
        run,
        ...(error && { error }),
        pageOf: (repository) => host.packagePage?.(repository),
    });
    const target = { repository: workflow?.repository ?? '', number };
    return await writeComment(github, target, markerOf(report.artifacts, options, pullRequest), text);
}
const words = {
    created: 'created',
    updated: 'updated',
    superseded: 'left as a later run has written it',
};
/** Steps, and jobs of a matrix, have comments of their own: they differ in name, in what they pack, or in their artifacts. */
function markerOf(artifacts, { path, formats, plan = '' }, { step, run }) {
    const group = hash(JSON.stringify([...step, path, formats, plan]), 16);
    const names = artifacts.map(({ repository, name }) => hash(JSON.stringify([repository, name]), 8));
    return { group, run, artifacts: [...new Set(names)] };
}
function hash(text, digits) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, digits);
}


/***/ })

};
