export const id = 2679;
export const ids = [2679];
export const modules = {

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


/***/ })

};
