export const id = 2679;
export const ids = [2679];
export const modules = {

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
