export const id = 2997;
export const ids = [2997];
export const modules = {

/***/ 32997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kubewarden: () => (/* binding */ kubewarden)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
// EXTERNAL MODULE: ./.build/stems.js
var stems = __webpack_require__(62780);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(15265);
// EXTERNAL MODULE: ./.build/formats/shared/wasm-kinds.js
var wasm_kinds = __webpack_require__(8333);
;// CONCATENATED MODULE: ./.build/formats/kubewarden/metadata.js
/** The metadata in a custom section of a Kubewarden policy, checked by the rules of kwctl. */



const sectionLimit = 1024 * 1024;
const hint = 'Correct metadata.yml and re-annotate the policy: kwctl annotate -m metadata.yml -o annotated-policy.wasm policy.wasm';
/**
 * Reads and checks the metadata of a policy.
 *
 * Throws `invalid-definition`, naming the member, for what kwctl, the policy server or Kubernetes reject.
 */
async function readMetadata(path, facts, workspace) {
    const where = `${path}, section io.kubewarden.metadata`;
    const errors = (0,documents/* definitionErrors */.jM)(where, hint);
    const section = (0,wasm_kinds/* findPolicyMetadata */.fz)(facts);
    if (!section || section.size > sectionLimit) {
        throw errors('', `is missing or larger than ${sectionLimit} bytes`);
    }
    const document = (0,documents/* parseJson */.qF)(await workspace.slice(path, section.offset, section.size), where, hint);
    const { annotations = {}, ...modes } = (0,_build_shape/* readShape */._f)(members, document, errors);
    checkModes(modes, facts, errors);
    return { annotations };
}
const nativeModes = ['kubewarden-wapc', 'wasi', 'ferricel'];
const regoModes = ['opa', 'gatekeeper'];
const operations = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT', '*'];
/** A list in which `*` must be the only item. */
function names(name) {
    return (shape) => {
        const found = (0,_build_shape/* list */.p_)(name, 1)(shape);
        if (found.length === 1 || !found.includes('*'))
            return found;
        throw (0,_build_shape/* invalid */.Gq)(shape, 'must not combine "*" with other items');
    };
}
/** Resources have their own grammar, in which `*` and `x/*` may be combined with others. */
const rule = (0,_build_shape/* object */.Ik)({
    apiGroups: names(_build_shape/* text */.Qq),
    apiVersions: names(_build_shape/* text */.Qq),
    resources: (0,_build_shape/* list */.p_)(_build_shape/* nonEmptyText */.al, 1),
    operations: names((0,_build_shape/* oneOf */.yL)(...operations)),
}, {}, { open: true });
const members = (0,_build_shape/* object */.Ik)({ rules: (0,_build_shape/* list */.p_)(rule), mutating: _build_shape/* flag */.Jt }, {
    policyType: (0,_build_shape/* oneOf */.yL)('kubernetes', 'raw'),
    executionMode: (0,_build_shape/* oneOf */.yL)(...nativeModes, ...regoModes),
    protocolVersion: (shape) => shape.value,
    annotations: (0,_build_shape/* nullable */.me)((0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq)),
}, { open: true });
function checkModes({ executionMode = 'kubewarden-wapc', protocolVersion }, facts, error) {
    const isRegoModule = (0,wasm_kinds/* isRego */.Q)(facts);
    if (isRegoModule !== regoModes.some((mode) => mode === executionMode)) {
        const found = isRegoModule ? 'the module is Rego (it exports opa_*)' : 'the module exports no opa_*';
        throw error('executionMode', `is "${executionMode}", but ${found}`);
    }
    if (executionMode === 'kubewarden-wapc' && protocolVersion !== 'v1') {
        throw error('protocolVersion', `must be "v1", not ${JSON.stringify(protocolVersion) ?? 'missing'}`);
    }
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/binaries.js
var shared_binaries = __webpack_require__(17834);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
;// CONCATENATED MODULE: ./.build/formats/kubewarden.js
/** The format `kubewarden`: an annotated policy as `kwctl push` packs it. */











/** The media types of wasm-to-oci, which Kubewarden uses; it does not pull a manifest with a layer of any other type. */
const policyConfigType = 'application/vnd.wasm.config.v1+json';
const policyLayerType = 'application/vnd.wasm.content.layer.v1+wasm';
/** kwctl, `push.rs`. */
const kubewarden = {
    name: 'kubewarden',
    async detect(context) {
        const binaries = await (0,shared_binaries/* findBinaries */.lP)(context, 'kubewarden');
        return await (0,requests/* proposeFiles */.YT)(binaries, context, async (binary) => {
            if ((0,wasm_kinds/* isKubewardenPolicy */.bG)(binary.facts))
                return await propose(binary, context);
            if (binary.explicit)
                throw notAnnotated(binary.path);
            return undefined;
        });
    },
    pack,
};
async function propose({ path, facts, explicit }, context) {
    context.explain(path, 'is an annotated Kubewarden policy');
    const { annotations } = await readMetadata(path, facts, context.workspace);
    const lines = singleLines(annotations, path, context);
    const name = lines['io.kubewarden.policy.title'];
    const version = lines['io.kubewarden.policy.version'];
    return {
        files: [path],
        kind: 'policy',
        ...(name && isMeaningful(name.value, path) && { name }),
        ...(version?.value && { version }),
        annotations: { ...predefined(lines), ...lines },
        explicit,
    };
}
/** Templates of policies have titles such as `policy`, and a title that is the stem of the file says no more than the file. */
function isMeaningful(title, path) {
    const isOwn = title !== '' && !/\.wasm$/i.test(title) && !(0,stems/* isGenericStem */.fu)(title);
    return isOwn && !(0,stems/* stemsOf */.gz)(path).some((stem) => (0,stems/* isSameName */.yS)(stem, title));
}
/**
 * `kwctl push` trims values and drops those with several lines (`push.rs`, `build_oci_annotations`): in Rust a carriage return
 * alone does not end a line, and U+0085 is white space but U+FEFF is not.
 */
function singleLines(annotations, path, { explain }) {
    const kept = [];
    for (const [key, text] of Object.entries(annotations)) {
        const own = (0,_build_text/* printable */.g$)(key, 100);
        const lineEnd = text.indexOf('\n');
        const isLong = lineEnd >= 0 && lineEnd < text.length - 1;
        if (isLong)
            explain(path, `is published without the annotation ${own}, which has several lines`);
        else
            kept.push([key, { value: trimWhiteSpace(text), origin: `policy metadata "${own}"` }]);
    }
    return Object.fromEntries(kept);
}
function trimWhiteSpace(text) {
    const isBlank = (at) => /^\p{White_Space}$/u.test(text.charAt(at));
    let [start, end] = [0, text.length];
    while (start < end && isBlank(start))
        start += 1;
    while (end > start && isBlank(end - 1))
        end -= 1;
    return text.slice(start, end);
}
/** The keys of image-spec that correspond to a policy's own; kwctl writes the first of them only. */
const predefinedKeys = [
    [annotations/* sourceKey */.Zt, 'source'],
    [annotations/* descriptionKey */.qq, 'description'],
    [annotations/* licensesKey */.qo, 'license'],
    [annotations/* urlKey */.X9, 'url'],
    [annotations/* authorsKey */.Uo, 'author'],
];
function predefined(lines) {
    const found = {};
    for (const [key, own] of predefinedKeys) {
        const line = lines[`io.kubewarden.policy.${own}`];
        if (line?.value)
            found[key] = line;
    }
    return found;
}
async function pack(artifact, { packer }) {
    const layer = await packer.file((0,artifacts/* onlyFile */.n)(artifact), policyLayerType);
    const config = packer.bytes(descriptor/* emptyJson */.Gu, policyConfigType);
    return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
function notAnnotated(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} has no section io.kubewarden.metadata`, {
        hint: `Annotate it: kwctl annotate -m metadata.yml -o annotated-policy.wasm ${(0,shell_word/* pathWord */.U)((0,_build_text/* printable */.g$)(path))}`,
    });
}


/***/ }),

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The files of a planned artifact; somebody may have edited the plan. */


/** The first file. Throws `invalid-plan` when there is none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
    });
}
/** The only file. Throws `invalid-plan` when there is none or more than one. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}


/***/ }),

/***/ 15265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZN: () => (/* binding */ parseJsonValue),
/* harmony export */   aG: () => (/* binding */ getCaseInsensitive),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   jM: () => (/* binding */ definitionErrors),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rd: () => (/* binding */ invalidDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Definitions in JSON: read with a size limit, with errors that name the file and the member. */



/** Bytes of a definition that are read at most. */
const documentLimit = 1024 * 1024;
/** The `invalid-definition` error, to be thrown; `what` continues the sentence that `where` begins. */
function invalidDefinition(where, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)}`, {
        hint: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint),
        cause,
    });
}
/** Makes the errors about members of the definition `where`; errors without a hint of their own get this one. */
function definitionErrors(where, hint) {
    return (path, what, own = hint) => invalidDefinition(where, path === '' ? what : `${path} ${what}`, own);
}
/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
async function readJson(workspace, path, limit = documentLimit) {
    return parseJson(await workspace.read(path, limit), path);
}
const defaultHint = 'Correct the file there.';
/** Parses bytes as one JSON object. */
function parseJson(bytes, where, hint = defaultHint) {
    const value = parseJsonValue(bytes, where, hint);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return value;
    throw invalidDefinition(where, 'is not a JSON object', hint);
}
/** Parses bytes as one JSON value of any type. */
function parseJsonValue(bytes, where, hint = defaultHint) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
    }
}
/** A member whose key may differ in case, as in Go's decoder; an exact match comes first. */
function getCaseInsensitive(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const wanted = key.toLowerCase();
    const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
    return found === undefined ? undefined : object[found];
}
/** `; did you mean "x"?` when a candidate is similar, else empty. */
function suggestion(word, candidates) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(word, candidates);
    return near === undefined ? '' : `; did you mean "${near}"?`;
}


/***/ }),

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ky: () => (/* binding */ isImageConfigType),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   OM: () => (/* binding */ dockerManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   lR: () => (/* binding */ isImageLayerType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   u9: () => (/* binding */ isStatedType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
/** The config of an image as Docker writes it. */
const dockerConfigType = 'application/vnd.docker.container.image.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
/** A layer of Spin applications; up to Spin 1.0 their config (SIP 008). */
const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
const octetStreamType = 'application/octet-stream';
const imageManifestTypes = [imageManifestType, dockerManifestType];
const indexTypes = [imageIndexType, dockerManifestListType];
/** Media types of manifests, sent in the `Accept` header of manifest requests. */
const manifestTypes = [...imageManifestTypes, ...indexTypes];
function isIndexType(mediaType) {
    return indexTypes.includes(mediaType);
}
/** True for image manifests and image indexes, which have an endpoint of their own in a registry and may list other content. */
function isManifestType(mediaType) {
    return manifestTypes.includes(mediaType);
}
/** True for the config of a container image, of OCI or of Docker. */
function isImageConfigType(mediaType) {
    return mediaType === imageConfigType || mediaType === dockerConfigType;
}
/** True for a layer of an image, of OCI or of Docker, whatever its compression and encryption. */
function isImageLayerType(mediaType) {
    return /^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./.test(mediaType);
}
/** Layers that may not be redistributed, of OCI (image-spec v1.1.1, layer.md "Non-Distributable Layers") and of Docker. */
const nondistributableTypes = [
    'application/vnd.oci.image.layer.nondistributable.v1.tar',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+gzip',
    'application/vnd.oci.image.layer.nondistributable.v1.tar+zstd',
    'application/vnd.docker.image.rootfs.foreign.diff.tar',
    'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip',
];
function isNondistributableType(mediaType) {
    return nondistributableTypes.includes(mediaType);
}
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 \u00a74.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}
const parameterPattern = /^ ?[\w.+-]{1,60}=(?:[\w.+:/-]{1,60}|"[\w .+:/-]{1,60}")$/;
/**
 * A media type as descriptors state it: in that grammar, or with parameters, as signatures have had it
 * (`application/vnd.dev.sigstore.bundle+json;version=0.2`) and ORAS accepts it from its user.
 */
function isStatedType(text) {
    const [type = '', ...parameters] = text.split(';');
    return isMediaType(type) && parameters.every((parameter) => parameterPattern.test(parameter));
}


/***/ })

};
