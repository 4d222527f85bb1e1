export const id = 1987;
export const ids = [1987];
export const modules = {

/***/ 81987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leftOutByCase: () => (/* binding */ leftOutByCase),
/* harmony export */   q: () => (/* binding */ isInOtherCase)
/* harmony export */ });
/** Files that end in `.wasm` in other letters, such as `APP.WASM`: formats look for names in lower case. */
function isInOtherCase(path) {
    return /\.wasm$/i.test(path) && !path.endsWith('.wasm');
}
/** They are left out although they may be packed with a folder; empty where the workspace cannot be searched. */
async function leftOutByCase(workspace) {
    const files = await workspace.files('.', isInOtherCase).catch(() => []);
    return files.map(({ path }) => ({
        path,
        kind: 'unusable',
        reason: `its name does not end in .wasm in lower case; rename it, or name it: formats: wasm:${path}`,
    }));
}


/***/ })

};
