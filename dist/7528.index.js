export const id = 7528;
export const ids = [7528,6003];
export const modules = {

/***/ 27528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectAmong: () => (/* binding */ selectAmong)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _oci_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98591);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _oci_platform_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(90773);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57088);
/* harmony import */ var _criteria_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26003);
/** The manifests that a root and its indexes list, and the one of them that criteria mean. */









/** Maximum depth of nested indexes, and number of manifests that are read. */
const depthLimit = 32;
const manifestLimit = 10_000;
/** The one that meets the criteria, of the root or of what is below it. */
async function selectAmong(top, isWhole, criteria, context) {
    const candidates = isWhole
        ? [{ listed: await ofPlatform(top, criteria, context), above: [], positions: [] }]
        : await candidatesBelow(top, criteria, context);
    if (candidates.length === 0)
        throw withoutManifests(top, context);
    const found = candidates.filter((candidate) => meetsAll(candidate, criteria));
    const [only, ...others] = found;
    if (only && others.length === 0)
        return { descriptor: only.listed.descriptor, manifest: only.listed.manifest };
    throw only ? ambiguous(found, criteria, context) : nothing(candidates, criteria, context);
}
function meetsAll({ listed, above }, criteria) {
    return criteria.every((criterion) => [listed, ...above].some((one) => (0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .cK)(criterion, one)));
}
/** Every manifest in an index and in those that it lists, each once, in their order. */
async function candidatesBelow(top, criteria, context) {
    const byDigest = new Map();
    let level = [{ listed: top, above: [], positions: [] }];
    let count = 1;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > depthLimit)
            throw tooLarge(context, `nests indexes more than ${depthLimit} deep`);
        const indexes = level.filter(({ listed }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isIndexType */ .$U)(listed.manifest.mediaType));
        for (const candidate of level)
            if (!indexes.includes(candidate))
                addCandidate(byDigest, candidate);
        const children = indexes.flatMap((index) => childrenOf(index, top));
        count += children.length;
        if (count > manifestLimit)
            throw tooLarge(context, `lists more than ${manifestLimit} manifests`);
        level = await readAll(children, criteria, context);
    }
    return [...byDigest.values()].sort(byPosition);
}
function byPosition({ positions: left }, { positions: right }) {
    const at = left.findIndex((position, index) => position !== right[index]);
    return (left[at] ?? 0) - (right[at] ?? 0);
}
/** What is listed twice may be told apart by the indexes above it. */
function addCandidate(byDigest, candidate) {
    const { listed, above } = candidate;
    const known = byDigest.get(listed.descriptor.digest);
    byDigest.set(listed.descriptor.digest, known ? { ...known, above: [...known.above, listed, ...above] } : candidate);
}
/** What the root states holds for everything in it, so that criteria are not about it. */
function childrenOf({ listed, above, positions }, top) {
    const parents = listed === top ? [] : [listed, ...above];
    return listed.manifest.manifests
        .map((descriptor, index) => ({ descriptor, above: parents, positions: [...positions, index] }))
        .filter(({ descriptor }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(descriptor.mediaType) && !isAttestation(descriptor));
}
/** BuildKit lists attestations beside the images that they are about (docs/attestations/attestation-storage.md). */
function isAttestation({ annotations }) {
    return annotations?.[referenceTypeKey] === 'attestation-manifest';
}
const referenceTypeKey = 'vnd.docker.reference.type';
async function readAll(children, criteria, context) {
    const found = new Map();
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_6__/* .inParallel */ .HN)(children, 2 * context.concurrency, async (child) => {
        const { descriptor, above, positions } = child;
        const manifest = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readManifest */ .WI)(descriptor, context.source);
        found.set(child, {
            listed: await ofPlatform({ descriptor, manifest }, criteria, context),
            above,
            positions,
        });
    });
    return children.flatMap((child) => found.get(child) ?? []);
}
/** With the platform that its config states, where a criterion asks for it and no index says it. */
async function ofPlatform({ descriptor, manifest }, criteria, { source }) {
    const { config } = manifest;
    const isAsked = criteria.some(({ field }) => field === 'platform') && !descriptor.platform;
    if (!isAsked || !config || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isImageConfigType */ .Ky)(config.mediaType))
        return { descriptor, manifest };
    const platform = (0,_oci_platform_js__WEBPACK_IMPORTED_MODULE_7__/* .readPlatform */ .K)(await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(config, source));
    return { descriptor, manifest, ...(platform && { platform }) };
}
/** Candidates that an error lists at most. */
const shownLimit = 30;
function ambiguous(found, criteria, { reference, location }) {
    const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
    const mark = distinguishing(found);
    const hint = mark === undefined
        ? `Name it by its digest: references: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(location)}@${found[0]?.listed.descriptor.digest}`
        : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hintWithLines */ .lj)('Say which one', { select: [...criteria.map(({ text }) => text), mark] });
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reference)} ${what} ${found.length} manifests: ${listOf(found)}`, { hint });
}
function nothing(candidates, criteria, { reference }) {
    const mark = distinguishing(candidates);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reference)} has no manifest with ${textsOf(criteria)}; there are: ${listOf(candidates)}`, {
        hint: mark === undefined
            ? 'Leave "select" out, or name what there is.'
            : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .hintWithLines */ .lj)('Select one of them', { select: [mark] }),
    });
}
/** A build cache, as BuildKit pushes it, lists layers; an index may also have nothing but attestations. */
function withoutManifests({ manifest }, { reference }) {
    const listed = manifest.manifests.slice(0, shownLimit).map(({ digest, mediaType, annotations }) => {
        const role = annotations?.[referenceTypeKey];
        return `${digest} (${[mediaType, ...(role === undefined ? [] : [(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(role, 100)])].join(', ')})`;
    });
    const more = manifest.manifests.length - listed.length;
    const there = [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('; ') || 'nothing';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reference)} is an index without an artifact; it lists: ${there}`, { hint: 'Copy it as it is: to: oci:./out' });
}
function textsOf(criteria) {
    return criteria.map(({ text }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(text, 120)).join(' and ');
}
function listOf(candidates) {
    const shown = candidates.slice(0, shownLimit).map(({ listed }) => describe(listed));
    const more = candidates.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
function describe(listed) {
    const { descriptor, manifest } = listed;
    const { title } = (0,_oci_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .kindOf */ .I)(manifest);
    const types = (0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypesOf */ .DD)(listed).filter((type) => type !== _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageManifestType */ .NR);
    const facts = [
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(listed),
        ...(title.startsWith('artifact of') ? [] : [title]),
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactTypesOf */ .tS)(listed),
        ...types,
        (0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .tj)(listed) ?? '',
    ].filter((fact) => fact !== '');
    return `${descriptor.digest} (${[...new Set(facts)].map((fact) => (0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(fact, 100)).join(', ')})`;
}
/** A criterion that only the first of them meets, where there is one. */
function distinguishing(candidates) {
    const [first, ...others] = candidates.map(({ listed }) => listed);
    if (!first)
        return undefined;
    const options = [
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .namesOf */ .eZ)(first).map((value) => ({ text: `name=${value}`, field: 'name', value })),
        ...[(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .platformOf */ .tj)(first)].flatMap((value) => value === undefined ? [] : [{ text: `platform=${value}`, field: 'platform', value }]),
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .artifactTypesOf */ .tS)(first).map((value) => ({
            text: `artifact-type=${value}`,
            field: 'artifact-type',
            value,
        })),
        ...(0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .mediaTypesOf */ .DD)(first).map((value) => ({
            text: `media-type=${value}`,
            field: 'media-type',
            value,
        })),
        ...Object.entries({ ...first.manifest.annotations, ...first.descriptor.annotations }).map(([key, value]) => ({
            text: `annotation=${key}=${value}`,
            field: 'annotation',
            value: `${key}=${value}`,
        })),
    ];
    return options.find((option) => !others.some((other) => (0,_criteria_js__WEBPACK_IMPORTED_MODULE_5__/* .matches */ .cK)(option, other)))?.text;
}
function tooLarge({ reference }, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_8__/* .printable */ .g$)(reference)} ${what}`, {
        hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
    });
}


/***/ }),

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
