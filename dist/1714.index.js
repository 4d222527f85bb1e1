export const id = 1714;
export const ids = [1714];
export const modules = {

/***/ 1714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ listOf),
/* harmony export */   m: () => (/* binding */ chooseLayers),
/* harmony export */   parseLayerChoice: () => (/* binding */ parseLayerChoice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57088);
/** The input `layers`: which layers of a manifest are meant. */





/** Throws `input` for a line that is none of them. */
function parseLayerChoice(line) {
    if (line === 'all')
        return { kind: 'all' };
    if (/^\d{1,6}$/.test(line))
        return { kind: 'position', position: Number(line) };
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isStatedType */ .u9)(line))
        return { kind: 'type', mediaType: line };
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"layers" contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(line, 80)}, which is neither a position nor a media type`, {
        hint: 'Use "all", a position counted from 0, or a media type, one in each line, for example',
        lines: { layers: instead(line) },
    });
}
/** Several positions in one line, and a range of them, are written one below the other. */
function instead(line) {
    const words = line.split(/[\s,;]+/).filter((word) => word !== '');
    const positions = words.flatMap((word) => positionsOf(word) ?? []);
    return words.every((word) => positionsOf(word)) && positions.length > 0 ? positions.slice(0, 10) : ['all'];
}
function positionsOf(word) {
    const [, first = '', last = first] = /^(\d{1,6})(?:(?:-|\.\.|:)(\d{1,6}))?$/.exec(word) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first === '' || count < 1)
        return undefined;
    return Array.from({ length: Math.min(count, 10) }, (_, index) => String(Number(first) + index));
}
/** The chosen layers in the order of the manifest. Throws `not-found` with what there is for a choice that no layer meets. */
function chooseLayers({ manifest, reference }, choices) {
    const { layers } = manifest;
    const chosen = new Set();
    for (const choice of choices) {
        const found = layers.filter((layer, position) => isChosen(choice, layer, position));
        if (found.length === 0)
            throw nothing(reference, choice, layers);
        for (const layer of found)
            chosen.add(layer);
    }
    return layers.filter((layer) => chosen.has(layer));
}
function isChosen(choice, { mediaType }, position) {
    if (choice.kind === 'all')
        return true;
    return choice.kind === 'position' ? choice.position === position : choice.mediaType === mediaType;
}
function nothing(reference, choice, layers) {
    if (layers.length === 0)
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(reference)} has no layers`, {
            hint: 'Copy the artifact as it is: to: oci:./out',
        });
    const wanted = {
        all: 'layers',
        position: `layer ${choice.kind === 'position' ? choice.position : ''}`,
        type: `layer of the type ${choice.kind === 'type' ? choice.mediaType : ''}`,
    }[choice.kind];
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(reference)} has no ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(wanted)}; it has: ${listOf(layers)}`;
    const hint = (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hintWithLines */ .lj)('Choose one of them', { layers: mostSimilar(choice, layers) });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', what, { hint });
}
/** The position of the layer whose type was most likely meant. */
function mostSimilar(choice, layers) {
    if (choice.kind !== 'type')
        return 0;
    const types = layers.map(({ mediaType }) => withoutParameters(mediaType));
    const wanted = withoutParameters(choice.mediaType);
    return Math.max(0, types.indexOf(types.find((type) => type === wanted) ?? (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(wanted, types) ?? ''));
}
function withoutParameters(mediaType) {
    return mediaType.toLowerCase().replace(/\s*;.*$/s, '');
}
/** Layers that an error lists at most. */
const shownLimit = 30;
/** Each with its position, digest, type and title. */
function listOf(layers, all = layers) {
    const shown = layers.slice(0, shownLimit).map((layer) => {
        const title = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .titleOf */ .Gg)(layer);
        const facts = [layer.digest, layer.mediaType, ...(title === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(title, 100)])];
        return `${all.indexOf(layer)} (${facts.join(', ')})`;
    });
    const more = layers.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}


/***/ })

};
