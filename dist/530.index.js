export const id = 530;
export const ids = [530];
export const modules = {

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ outputJson),
/* harmony export */   nw: () => (/* binding */ boundedOutput),
/* harmony export */   pX: () => (/* binding */ outputLimit)
/* harmony export */ });
/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
/** JSON in which these characters are escaped; it parses to the same value. */
function outputJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
function boundedOutput(name, value) {
    const text = outputJson(value);
    if (Buffer.byteLength(text) <= outputLimit)
        return { text, notices: [] };
    return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
}


/***/ }),

/***/ 41334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ isDestination),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   xg: () => (/* binding */ isFormatName)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/** Values of outputs that are safe in a script, into which workflows often put them without quotes. */

/** True for a version: letters, digits and `.+_-`, at most 128, with a letter or digit at both ends. */
function isVersion(text) {
    return /^[0-9A-Za-z](?:[0-9A-Za-z.+_-]{0,126}[0-9A-Za-z])?$/.test(text);
}
/** True for the name of a built-in format, and for a path without white space and characters that shells interpret. */
function isFormatName(text) {
    return /^[\p{L}\p{N}._/+@-]+$/u.test(text);
}
/** True for a repository with its host, and for `oci:` with a folder of the same characters as for `isFormatName`, `:` and `\\`. */
function isDestination(text) {
    if (text.startsWith('oci:'))
        return /^[\p{L}\p{N}._/+@:\\-]+$/u.test(text);
    try {
        const { tag, digest, ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
        return tag === undefined && digest === undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printRepository */ .mK)(repository) === text;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77224);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58828);
/** Outputs of the action: one table of names and meanings, and their values for a report. */





/** Every output with its meaning; `action.yml` and the README are held equal to it. */
const outputs = {
    artifacts: 'JSON array with one object per artifact and target: name, format, repository, digest, reference, tags, outcome and more.',
    matrix: 'JSON for the matrix of a later job, read with `fromJSON`: what is published.',
    'changed-matrix': 'The same for artifacts whose digest differs from what was released before, or from what their tag referred to, and which have to be deployed.',
    digest: 'Digest of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
    reference: '`repository@digest` of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
    subjects: 'One `<hex>  <repository>` line per published artifact, in the form of a checksum file.',
    tags: 'Tags of what is published, without their repository, one per line.',
    changed: '`true` when a tag was created or moved.',
    'hand-off': 'Folder with what the run of a fork or of Dependabot may not push, to be uploaded for the run that publishes it; else empty.',
};
// All outputs of a job together are limited to 1 MB, counted as UTF-16; four of these contain every artifact.
const artifactsLimit = 300_000;
/**
 * The values of all outputs, as text. Workflows put them into scripts, so names, versions and references have the form of one or are
 * left out, and other texts are escaped.
 */
function outputsOf(report) {
    const artifacts = report.artifacts.map(withValidNames);
    const main = mainArtifact(artifacts);
    const published = artifacts.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF);
    const changed = published.filter(({ contentChanged }) => contentChanged);
    const lines = (items) => [...new Set(items)].join('\n');
    return {
        artifacts: artifactsJson(artifacts),
        matrix: (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)({ include: published.map(matrixEntry) }),
        'changed-matrix': (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)({ include: changed.map(matrixEntry) }),
        digest: main?.digest ?? '',
        reference: main?.reference ?? '',
        subjects: lines(published.filter(({ repository }) => repository !== '').map(subjectLine)),
        tags: lines(published.flatMap(({ tags }) => tags)),
        changed: String(report.changed),
        'hand-off': report.handOff ?? '',
    };
}
/** The artifact with empty texts for what has not the form of a name, and without a version that has not the form of one. */
function withValidNames({ version, ...artifact }) {
    const { name, format, repository, reference, tags } = artifact;
    return {
        ...artifact,
        name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(name) ? name : '',
        format: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormatName */ .xg)(format) ? format : '',
        repository: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestination */ .Jp)(repository) ? repository : '',
        reference: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestination */ .Jp)(repository) ? reference : '',
        tags: tags.filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz),
        ...(version !== undefined && (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version) && { version }),
    };
}
function subjectLine({ digest, repository }) {
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedDigest */ .nz)(digest)}  ${repository}`;
}
/** The only artifact, or the only index, at the first target that has it. */
function mainArtifact(artifacts) {
    const indexes = artifacts.filter(({ format }) => format === 'index');
    const candidates = indexes.length > 0 ? indexes : artifacts;
    const first = candidates[0];
    const isOnly = candidates.every(({ name, digest }) => name === first?.name && digest === first.digest);
    return isOnly ? candidates.find(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF) : undefined;
}
/** Flat, since GitHub shows the values of a matrix in the name of each job. */
function matrixEntry({ name, format, repository, digest, reference, version, outcome }) {
    return { name, format, repository, digest, reference, version: version ?? '', outcome };
}
function artifactsJson(artifacts) {
    const whole = (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)(artifacts);
    if (whole.length <= artifactsLimit)
        return whole;
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)(artifacts.map(withoutDetails));
}
/** What a later step needs. */
function withoutDetails(artifact) {
    const details = [
        'annotations',
        'origins',
        'files',
        'tagReasons',
        'packed',
        'kept',
        'replaced',
        'notMoved',
        'base',
        'statements',
    ];
    return Object.fromEntries(Object.entries(artifact).filter(([key]) => !details.includes(key)));
}


/***/ })

};
