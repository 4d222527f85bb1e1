export const id = 1511;
export const ids = [1511];
export const modules = {

/***/ 71511:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPolicyFile: () => (/* binding */ readPolicyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** The policy file: JSON with the members that the inputs of a policy have. */




const shape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ik)({}, {
    identity: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    issuer: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    repository: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    workflow: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    commit: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    ref: _shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al,
    require: (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .nonEmptyText */ .al),
});
/** Throws `input` for anything but an object of these members: a misspelt one would be no condition at all. */
function readPolicyFile(bytes, file) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(shape, parsed(bytes, file), (path, problem) => invalid(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, 120)} ${problem}`));
}
function parsed(bytes, file) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        throw invalid(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(file)} is not JSON`);
    }
}
function invalid(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, {
        hint: 'Write the conditions as members repository, workflow, commit, ref, identity, issuer and require, for example {"repository": "acme/shop"}',
    });
}


/***/ })

};
