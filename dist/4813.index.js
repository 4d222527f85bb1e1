export const id = 4813;
export const ids = [4813];
export const modules = {

/***/ 55220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requiredVersion),
/* harmony export */   u: () => (/* binding */ listedDifferences)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wit_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32878);
/** The change of an artifact's interface since what it follows: the differences, and the smallest version that they allow. */


/** Differences in a report at most. */
const differenceLimit = 100;
/** Differences as the report lists them. */
function listedDifferences(differences, kind) {
    const [breaking = [], others = []] = [true, false].map((wanted) => differences.filter((one) => (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .E)(one, kind) === wanted));
    const shown = [...breaking, ...others].slice(0, differenceLimit);
    const omitted = differences.length - shown.length;
    return { differences: shown.map((one) => listed(one, kind)), ...(omitted > 0 && { omitted }) };
}
function listed(one, kind) {
    const { item, change, breaks } = one;
    return {
        item: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(item, 300),
        action: change === 'is new' ? 'added' : change === 'was removed' ? 'removed' : 'changed',
        change: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(change, 500),
        breaking: (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .E)(one, kind),
        breaks,
    };
}
/** `a major version, at least 2.0.0`. */
function requiredVersion({ step = 'patch', least }) {
    return `a ${step} version${least === undefined ? '' : `, at least ${least}`}`;
}


/***/ }),

/***/ 4813:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compared: () => (/* binding */ compared)
/* harmony export */ });
/* harmony import */ var _wit_any_interface_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47968);
/* harmony import */ var _wit_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32878);
/* harmony import */ var _wit_next_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46873);
/* harmony import */ var _interface_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55220);
/** The comparison of two interfaces: the differences, and what they mean for the version. Loaded only where there are two of them. */




function compared({ old, now, own, base, isRelease }) {
    const { kind } = now;
    const differences = (0,_wit_any_interface_js__WEBPACK_IMPORTED_MODULE_0__.compareAny)(old, now).filter(({ isRepeated }) => !isRepeated);
    const step = (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .stepOf */ .c)(differences, kind);
    const least = base === undefined ? undefined : (0,_wit_next_version_js__WEBPACK_IMPORTED_MODULE_2__/* .nextVersion */ .y)(base, step);
    const listed = (0,_interface_change_js__WEBPACK_IMPORTED_MODULE_3__/* .listedDifferences */ .u)(differences, kind);
    // Before a release, nothing has to be promised for what nobody notices.
    if (least === undefined || (step === 'patch' && !isRelease))
        return { kind, step, ...listed };
    const isKnown = own !== undefined && base !== undefined;
    return { kind, step, least, ...(isKnown && { sufficient: (0,_wit_next_version_js__WEBPACK_IMPORTED_MODULE_2__/* .promises */ .v)(base, own, step) }), ...listed };
}


/***/ }),

/***/ 32878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBreaking),
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/** One difference between two interfaces: where it is, what it is in words, and whom it breaks. */
/**
 * Whether it takes a major version. What is added to a WIT package breaks whoever implements its interfaces or provides them to a
 * world, and is published in minor versions all the same (WASI), so it is told and does not count.
 */
function isBreaking({ breaks, adds }, of) {
    return breaks.length > 0 && !(adds && of === 'wit-package');
}
function stepOf(differences, of) {
    if (differences.some((one) => isBreaking(one, of)))
        return 'major';
    return differences.some(({ adds }) => adds) ? 'minor' : 'patch';
}


/***/ }),

/***/ 46873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ promises),
/* harmony export */   y: () => (/* binding */ nextVersion)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** The smallest version that may follow another one. */

/**
 * Below 1.0.0 a break takes a minor version and everything else a patch, and each version 0.0.x may break (Cargo, "SemVer
 * Compatibility"; so does the component model's canonical version). `undefined` when the old version is no semantic version.
 */
function nextVersion(version, step) {
    const parsed = (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(version);
    if (!parsed)
        return undefined;
    const { major, minor, patch, prerelease } = parsed;
    if (prerelease !== '')
        return `${major}.${minor}.${patch}`;
    if (major > 0 && step === 'major')
        return `${major + 1}.0.0`;
    if (major > 0 && step === 'minor')
        return `${major}.${minor + 1}.0`;
    if (major === 0 && minor > 0 && step === 'major')
        return `0.${minor + 1}.0`;
    return `${major}.${minor}.${patch + 1}`;
}
/** True when a version promises at least what the step takes. A version that is no semantic version promises nothing. */
function promises(old, now, step) {
    const least = nextVersion(old, step);
    const [one, other] = [least, now].map((text) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(text ?? ''));
    if (!one || !other)
        return true;
    const order = other.major - one.major || other.minor - one.minor || other.patch - one.patch;
    return order >= 0;
}


/***/ })

};
