export const id = 2533;
export const ids = [2533];
export const modules = {

/***/ 12533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isInvalidWasm: () => (/* binding */ isInvalidWasm),
/* harmony export */   readParts: () => (/* binding */ readParts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16222);
/* harmony import */ var _sections_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8563);
/* harmony import */ var _source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33185);
/** The parts of a binary: the module or component itself, and every module and component in it, each with its metadata. */




/** Components are nested a few levels deep, and tools combine some dozens of them. */
const depthLimit = 16;
const partLimit = 1000;
const dataSection = 11;
const nested = { 1: 'module', 4: 'component' };
/**
 * Reads the sections of every part; code and data are skipped. Throws `invalid-wasm` for an invalid structure, and for more than 1000
 * parts or 16 levels.
 */
async function readParts(source, name) {
    const parts = [];
    await readPart(new _source_js__WEBPACK_IMPORTED_MODULE_3__/* .WasmFile */ .t(source, name), { offset: 0, size: source.size }, '', 0, parts);
    return parts;
}
async function readPart(file, span, path, depth, parts) {
    if (depth > depthLimit || parts.length >= partLimit)
        file.fail(`more than ${partLimit} nested modules and components, or ${depthLimit} levels`, span.offset);
    const layer = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readPreamble */ .t)(file, span);
    const sections = await (0,_sections_js__WEBPACK_IMPORTED_MODULE_2__/* .readSections */ .j)(file, layer, span);
    const customSections = sections.flatMap(asCustom);
    const data = layer === 'module' ? sections.filter(({ id }) => id === dataSection) : [];
    parts.push({ path, layer, customSections, data, ...(await (0,_metadata_js__WEBPACK_IMPORTED_MODULE_1__/* .readMetadata */ ._)(file, layer, customSections)) });
    if (layer !== 'component')
        return;
    const counts = { module: 0, component: 0 };
    for (const section of sections) {
        const kind = nested[section.id];
        if (kind === undefined)
            continue;
        const below = `${path === '' ? '' : `${path} > `}${kind} ${counts[kind]}`;
        counts[kind] += 1;
        await readPart(file, section, below, depth + 1, parts);
    }
}
function asCustom({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
/** True for the error of a binary that is none, or not one that can be read. */
function isInvalidWasm(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'invalid-wasm';
}


/***/ })

};
