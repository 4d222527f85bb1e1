export const id = 6003;
export const ids = [6003];
export const modules = {

/***/ 26003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ mediaTypesOf),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   parseCriterion: () => (/* binding */ parseCriterion),
/* harmony export */   tS: () => (/* binding */ artifactTypesOf),
/* harmony export */   tj: () => (/* binding */ platformOf)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98591);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** The lines of `select`: what the manifest that is pulled must have. */




const fields = ['media-type', 'artifact-type', 'annotation', 'name', 'platform'];
/** Throws `input` for a line that is not one of the fields with a value. */
function parseCriterion(line) {
    const equals = line.indexOf('=');
    const [name, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
    const field = fields.find((known) => known === name);
    const isComplete = field === 'annotation' ? /^[^=\s]+=/.test(value) : value !== '';
    if (equals > 0 && field && isComplete)
        return { text: line, field, value };
    const problem = `"select" contains ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(line, 120)}, which is not a criterion`;
    if (name === 'digest')
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, {
            hint: 'Name the manifest itself',
            lines: { references: `<repository>@${value}` },
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(problem, {
        hint: `Write one of ${fields.join(', ')} with a value in each line, for example`,
        lines: { select: [example(name, value)] },
    });
}
function example(name, value) {
    const near = name === '' ? 'name' : (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(name, fields);
    const meant = fields.find((field) => field === near) ?? 'annotation';
    if (meant !== 'annotation')
        return `${meant}=${value || examples[meant]}`;
    const [key = '', text = 'app'] = name === meant ? value.split('=', 2) : [name, value];
    return `annotation=${key.replace(/\s.*$/s, '') || _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz}=${text}`;
}
const examples = {
    'media-type': 'application/wasm',
    'artifact-type': 'application/vnd.wasm.config.v0+json',
    name: 'app',
    platform: 'linux/amd64',
};
function matches({ field, value }, listed) {
    if (field === 'platform')
        return isPlatform(listed, value);
    if (field === 'annotation') {
        const equals = value.indexOf('=');
        return annotationsOf(listed).some(([key, text]) => key === value.slice(0, equals) && text === value.slice(equals + 1));
    }
    const found = { 'media-type': mediaTypesOf, 'artifact-type': artifactTypesOf, name: namesOf }[field];
    return found(listed).includes(value);
}
/** Its own, that of its config, and those of its layers. */
function mediaTypesOf({ descriptor, manifest }) {
    const { config, layers } = manifest;
    return [
        descriptor.mediaType,
        ...(config ? [config.mediaType] : []),
        ...layers.map((layer) => layer.mediaType),
    ];
}
function artifactTypesOf({ descriptor, manifest }) {
    const types = [descriptor.artifactType, (0,_oci_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .artifactTypeOf */ .Gh)(manifest)];
    return [...new Set(types.filter((type) => type !== undefined))];
}
/** Annotations that name a thing: the image specification's, and that of the components of a bundle. */
const nameKeys = [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz, _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .refNameKey */ .G4, 'io.cnab.component.name'];
function namesOf(listed) {
    const names = annotationsOf(listed).filter(([key]) => nameKeys.includes(key));
    return [...new Set(names.map(([, name]) => name))];
}
/** Those of the entry, then its own. */
function annotationsOf({ descriptor, manifest }) {
    return [...Object.entries(descriptor.annotations ?? {}), ...Object.entries(manifest.annotations)];
}
function platformOf({ descriptor, platform = descriptor.platform }) {
    if (!platform)
        return undefined;
    const { os, architecture, variant } = platform;
    return [os, architecture, ...(variant ? [variant] : [])].join('/');
}
/** `linux/arm64` is every variant of it. */
function isPlatform(listed, value) {
    const found = platformOf(listed);
    return found === value || (found?.startsWith(`${value}/`) ?? false);
}


/***/ })

};
