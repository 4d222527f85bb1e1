export const id = 4586;
export const ids = [4586];
export const modules = {

/***/ 64586:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitFacts: () => (/* reexport safe */ _commit_facts_js__WEBPACK_IMPORTED_MODULE_1__.Tw),
/* harmony export */   folderNames: () => (/* reexport safe */ _folder_name_js__WEBPACK_IMPORTED_MODULE_2__.H),
/* harmony export */   openFiles: () => (/* reexport safe */ _workspace_disk_js__WEBPACK_IMPORTED_MODULE_0__.K),
/* harmony export */   readCheckoutOf: () => (/* reexport safe */ _commit_facts_js__WEBPACK_IMPORTED_MODULE_1__.GE)
/* harmony export */ });
/* harmony import */ var _workspace_disk_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68009);
/* harmony import */ var _commit_facts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32790);
/* harmony import */ var _folder_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90833);
/** The workspace of a run as a host opens it: its files, and facts about its commit and folders. */





/***/ })

};
