export const id = 353;
export const ids = [353];
export const modules = {

/***/ 6353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   helpText: () => (/* binding */ helpText)
/* harmony export */ });
/* harmony import */ var _inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4274);
/** The help: what `--help` prints for the program and for one verb, made from the table of inputs. */

/** Every flag of one verb; for the program itself also the list of verbs. */
function helpText(verb, verbs, wholeProgram) {
    const rows = (0,_inputs_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .inputsOf */ .Vc)(verb).map(([name, row]) => [leftColumn(name, row), rightColumn(row)]);
    const usage = wholeProgram ? 'oci-wasm-publish [verb] [flags]' : `oci-wasm-publish ${verb} [flags]`;
    const list = wholeProgram ? [`Verbs:\n${table(Object.entries(verbs))}`] : [];
    const title = wholeProgram ? `Flags of ${verb}, the default verb:` : 'Flags:';
    return [`Usage: ${usage}`, verbs[verb], ...list, `${title}\n${table(rows)}`].join('\n\n').concat('\n');
}
function table(rows) {
    const width = Math.max(...rows.map(([left]) => left.length));
    return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
function leftColumn(name, row) {
    const value = row.kind === 'switch' ? '' : row.kind === 'number' ? ' <number>' : ' <text>';
    return `--${name}${value}`;
}
function rightColumn(row) {
    const repeatable = row.kind === 'list' ? ' May be repeated.' : '';
    const initial = row.default === undefined || row.kind === 'switch' ? '' : ` Default: ${row.default}`;
    return `${row.description.replaceAll('`', '')}${repeatable}${initial}`;
}


/***/ })

};
