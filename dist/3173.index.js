export const id = 3173;
export const ids = [3173];
export const modules = {

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */





/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageManifestType */ .NR,
        artifactType: manifest.artifactType,
        config: ordered(manifest.config),
        layers: manifest.layers.map(ordered),
        subject: manifest.subject && ordered(manifest.subject),
        annotations: sorted(manifest.annotations),
    });
}
/** The exact bytes of an image index, in the same order. */
function encodeIndex(index) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV,
        artifactType: index.artifactType,
        manifests: index.manifests.map(ordered),
        subject: index.subject && ordered(index.subject),
        annotations: sorted(index.annotations),
    });
}
/** Any JSON value as compact UTF-8 bytes. */
function encode(value) {
    return new TextEncoder().encode(JSON.stringify(value));
}
/** Annotations sorted by key; `undefined` when there are none, so that the member is omitted. */
function sorted(annotations) {
    const entries = Object.entries(annotations ?? {});
    if (entries.length === 0)
        return undefined;
    return Object.fromEntries(entries.sort(([left], [right]) => (left < right ? -1 : 1)));
}
function ordered(descriptor) {
    const { mediaType, digest, size, urls, annotations, data, artifactType, platform } = descriptor;
    return {
        mediaType,
        digest,
        size,
        ...(urls && { urls }),
        ...(annotations && { annotations: sorted(annotations) ?? {} }),
        ...(data !== undefined && { data }),
        ...(platform && { platform }),
        ...(artifactType && { artifactType }),
    };
}
/** The shortest descriptor that a manifest can list, in bytes with its comma. */
const shortestDescriptor = '{"mediaType":"a/b","digest":"sha256:","size":0},'.length + 64;
/** Throws `unsupported` for more descriptors than a manifest can list, so that a format need not make them all first. */
function requireDescriptors(count) {
    if (count * shortestDescriptor <= manifestSizeLimit)
        return;
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(size));
}
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
}
/**
 * What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. Layers that clients
 * download from elsewhere are not among them, and are neither looked for nor pushed.
 */
function children(manifest) {
    const layers = manifest.layers.filter((layer) => !isExternal(layer));
    return manifest.config ? [manifest.config, ...layers] : [...manifest.manifests, ...layers];
}
/** True for a layer that may not be redistributed and names where it is downloaded from (image-spec v1.1.1, layer.md). */
function isExternal({ mediaType, urls = [] }) {
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isNondistributableType */ .YH)(mediaType);
}
/**
 * Parses an image manifest or image index from a file or a registry.
 *
 * `where` names the origin in errors. `mediaType` is that of the descriptor or of the Content-Type header; it applies when the
 * manifest has no `mediaType` member. Throws `invalid-layout` for anything else than a manifest.
 */
function parseManifest(bytes, where, mediaType) {
    if (bytes.byteLength > manifestSizeLimit)
        throw invalid(where, `is larger than ${manifestSizeLimit} bytes`);
    const body = parseObject(bytes, where);
    const stated = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .imageManifestType */ .NR),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers: readDescriptors(body, 'layers', where),
        manifests: readDescriptors(body, 'manifests', where),
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
            return value;
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
    throw invalid(where, 'is not a JSON object');
}
function readDescriptors(body, member, where) {
    const value = body[member];
    if (isAbsent(value))
        return [];
    if (!Array.isArray(value))
        throw invalid(where, `is invalid: "${member}" must be an array`);
    return value.map((item) => readDescriptor(item, where));
}
/** Some tools write `null` for a member that they do not use. */
function isAbsent(value) {
    return value === undefined || value === null;
}
/** Validates a descriptor from a file or a registry; `where` as for `parseManifest`. Throws `invalid-layout`. */
function readDescriptor(value, where) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 63488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   w9: () => (/* binding */ dockerManifestListType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony export dockerManifestType */
/** Media types used in more than one place; those of a single format are declared there. */
const imageManifestType = 'application/vnd.oci.image.manifest.v1+json';
const imageIndexType = 'application/vnd.oci.image.index.v1+json';
const imageConfigType = 'application/vnd.oci.image.config.v1+json';
const imageLayerGzipType = 'application/vnd.oci.image.layer.v1.tar+gzip';
const emptyType = 'application/vnd.oci.empty.v1+json';
const dockerManifestType = 'application/vnd.docker.distribution.manifest.v2+json';
const dockerManifestListType = 'application/vnd.docker.distribution.manifest.list.v2+json';
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
/** The grammar of RFC 6838 §4.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ }),

/***/ 20936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseSemver),
/* harmony export */   m: () => (/* binding */ compareSemver)
/* harmony export */ });
/** Semantic versions, read strictly by semver.org 2.0.0: no leading `v`, no blanks, no missing part. */
/** The regular expression that semver.org recommends ("Is there a suggested regular expression"). */
const form = /^(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(?:-((?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*)(?:\.(?:0|[1-9]\d*|\d*[a-zA-Z-][0-9a-zA-Z-]*))*))?(?:\+([0-9a-zA-Z-]+(?:\.[0-9a-zA-Z-]+)*))?$/;
/** Longer text would take quadratic time; npm has the same limit. */
const lengthLimit = 256;
/** Parses a version; `undefined` for any other text, and for numbers that JavaScript does not keep exact. */
function parseSemver(text) {
    const match = text.length <= lengthLimit ? form.exec(text) : null;
    if (!match)
        return undefined;
    const [major = 0, minor = 0, patch = 0] = match.slice(1, 4).map(Number);
    const [prerelease = '', build = ''] = match.slice(4);
    return [major, minor, patch].every(Number.isSafeInteger)
        ? { major, minor, patch, prerelease, build }
        : undefined;
}
/** Negative, zero or positive, by semver.org 2.0.0, 11: build metadata does not count. */
function compareSemver(left, right) {
    const numbers = left.major - right.major || left.minor - right.minor || left.patch - right.patch;
    return numbers || comparePrerelease(left.prerelease, right.prerelease);
}
/** A release comes after its pre-releases. */
function comparePrerelease(left, right) {
    if (left === right)
        return 0;
    if (left === '' || right === '')
        return left === '' ? 1 : -1;
    const [lefts, rights] = [left.split('.'), right.split('.')];
    for (let index = 0; index < Math.max(lefts.length, rights.length); index += 1) {
        const order = compareIdentifiers(lefts[index], rights[index]);
        if (order !== 0)
            return order;
    }
    return 0;
}
/** Numbers come before texts, and a missing identifier before any. Numbers have no leading zero, so that the longer one is larger. */
function compareIdentifiers(left, right) {
    if (left === undefined || right === undefined)
        return (left === undefined ? 0 : 1) - (right === undefined ? 0 : 1);
    const [isLeftNumber, isRightNumber] = [/^\d+$/.test(left), /^\d+$/.test(right)];
    if (isLeftNumber !== isRightNumber)
        return isLeftNumber ? -1 : 1;
    if (isLeftNumber && left.length !== right.length)
        return left.length - right.length;
    if (left === right)
        return 0;
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */




/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    const known = verifying.get(stream);
    if (known?.digest === descriptor.digest && known.size === descriptor.size)
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads small content into memory. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    if (descriptor.size > limit) {
        stream.destroy();
        throw tooLarge(descriptor, limit);
    }
    return await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(verified(stream, descriptor));
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ }),

/***/ 87458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  diff: () => (/* binding */ diff)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/source-reference.js
var source_reference = __webpack_require__(69531);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/wasm/sections.js
var sections = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var wasm_source = __webpack_require__(33185);
// EXTERNAL MODULE: ./.build/wit/print-types.js
var print_types = __webpack_require__(42814);
// EXTERNAL MODULE: ./.build/wit/model.js
var model = __webpack_require__(95352);
;// CONCATENATED MODULE: ./.build/wit/same-type.js
/** Whether two types mean the same to whoever passes a value: by structure, with the names of fields, cases and resources. */

/**
 * Names of an alias count for nothing, since values do not carry them. Two records, variants, enums and flags of one name in one
 * interface are the same here: what is different about them is told once, where they are declared.
 */
function isSameType(left, right) {
    const one = resolved(left);
    const other = resolved(right);
    if (typeof one !== 'object' || typeof other !== 'object')
        return one === other;
    const { form } = one.shape;
    if (form !== other.shape.form)
        return false;
    if (declaredForms.includes(form) && nameOf(one) === nameOf(other))
        return true;
    return form !== 'resource' && isSameShape(one, other);
}
const declaredForms = ['record', 'variant', 'enum', 'flags', 'resource'];
function isSameShape({ shape: one }, { shape: other }) {
    if (one.form !== other.form || one.length !== other.length)
        return false;
    return (isSameList(one.names, other.names, (name, second) => name === second) &&
        isSameList(one.types, other.types, isSameType));
}
function isSameList(left, right, isSame) {
    return left.length === right.length && left.every((one, index) => isSame(one, right[index]));
}
/** The type that an alias stands for. */
function resolved(type) {
    let found = type;
    while (typeof found === 'object' && found.shape.form === 'alias')
        found = found.shape.types[0];
    return found;
}
/** Without the version: a type stays the same one in the next release of its interface. */
function nameOf({ name = '', owner }) {
    if (owner?.kind !== 'interface' || owner.name === undefined || !owner.package)
        return name;
    const { namespace, name: packageName } = owner.package.id;
    return `${(0,model/* idOf */.T)({ ...owner.package, id: { namespace, name: packageName } }, owner.name)}.${name}`;
}

;// CONCATENATED MODULE: ./.build/wit/compare-functions.js
/** Compares two functions, or two types, of one name: what is different, in words. */


/** Each change of a signature, as `takes "currency: string" now`; none when callers and implementers need no change. */
function compareFunctions(old, now) {
    if (old.kind !== now.kind)
        return [`is a ${compare_functions_nameOf(now)} now, not a ${compare_functions_nameOf(old)}`];
    const changes = [];
    if (old.isAsync !== now.isAsync)
        changes.push(now.isAsync ? 'is async now' : 'is not async any more');
    changes.push(...compareParameters(old.parameters, now.parameters));
    if (!isSameType(old.result, now.result))
        changes.push(describeResult(old.result, now.result));
    if (changes.length > 0 && !changes.some((change) => change.includes('"')))
        return [...changes, `is "${(0,print_types/* printSignature */.ab)(now)}" now`];
    return changes;
}
function compare_functions_nameOf({ kind }) {
    return {
        freestanding: 'function',
        constructor: 'constructor',
        method: 'method',
        static: 'static function',
    }[kind];
}
function describeResult(old, now) {
    if (now === undefined)
        return `returns nothing now, not "${printed(old)}"`;
    if (old === undefined)
        return `returns "${printed(now)}" now`;
    return returned(old, now);
}
function returned(old, now) {
    const [before, after] = [printed(old), printed(now)];
    return before === after ? `returns another "${after}"` : `returns "${after}" now, not "${before}"`;
}
function compareParameters(old, now) {
    const names = (list) => list.map(({ name }) => name);
    const find = (list, wanted) => list.find(({ name }) => name === wanted);
    const added = now.filter(({ name }) => !find(old, name));
    const removed = old.filter(({ name }) => !find(now, name));
    const changes = [
        ...added.map(({ name, type }) => `takes "${name}: ${printed(type)}" now`),
        ...removed.map(({ name, type }) => `takes "${name}: ${printed(type)}" no more`),
    ];
    for (const { name, type } of now) {
        const before = find(old, name)?.type;
        if (before !== undefined && !isSameType(before, type))
            changes.push(taken(name, before, type));
    }
    if (changes.length === 0 && names(old).join() !== names(now).join())
        changes.push(`takes its parameters as "${names(now).join(', ')}" now`);
    return changes;
}
function taken(name, old, now) {
    const [before, after] = [printed(old), printed(now)];
    if (before === after)
        return `takes another "${after}" as "${name}"`;
    return `takes "${name}" as "${after}" now, not as "${before}"`;
}
function printed(type) {
    return type === undefined ? '_' : (0,print_types/* printType */.OC)(type);
}
/** Each change of a type with a name, as `has the field "currency: string" now`. */
function compareTypes(old, now) {
    const isAlias = old.shape.form === 'alias' || now.shape.form === 'alias';
    if (isAlias && isSameType(old, now))
        return [];
    const [before, after] = [resolved(old), resolved(now)];
    if (typeof before === 'object' && typeof after === 'object' && isSameShape(before, after))
        return [];
    if (typeof before !== 'object' || typeof after !== 'object' || before.shape.form !== after.shape.form)
        return [`is ${described(after)} now, not ${described(before)}`];
    const member = memberNames[after.shape.form];
    if (member === undefined)
        return [`is ${described(after)} now, not ${described(before)}`];
    return compareMembers(before, after, member);
}
const memberNames = {
    record: 'field',
    variant: 'case',
    enum: 'case',
    flags: 'flag',
};
function described(type) {
    if (typeof type !== 'object')
        return `"${type ?? '_'}"`;
    const { form } = type.shape;
    const isDeclared = form in memberNames || form === 'resource';
    return isDeclared ? `a ${form}` : `"${(0,print_types/* printType */.OC)({ shape: type.shape })}"`;
}
function compareMembers(old, now, member) {
    const [before, after] = [membersOf(old), membersOf(now)];
    const changes = [];
    for (const [name, type] of after) {
        if (!before.has(name))
            changes.push(`has the ${member} "${withType(name, type)}" now`);
        else if (!isSameType(before.get(name), type))
            changes.push(`has the ${member} "${withType(name, type)}" now, not "${withType(name, before.get(name))}"`);
    }
    for (const [name, type] of before)
        if (!after.has(name))
            changes.push(`has the ${member} "${withType(name, type)}" no more`);
    if (changes.length === 0)
        changes.push(`has its ${member}s in another order`);
    return changes;
}
function membersOf({ shape }) {
    return new Map(shape.names.map((name, index) => [name, shape.types[index]]));
}
function withType(name, type) {
    return type === undefined ? name : `${name}: ${(0,print_types/* printType */.OC)(type)}`;
}

;// CONCATENATED MODULE: ./.build/wit/compare-contents.js
/** Compares two interfaces of one name: their types and functions, by name. */


/** What is different in an interface that both have. */
function compareContents(item, old, now, judgement) {
    const functions = matched(old.functions, now.functions, (name) => name);
    return [
        ...compareTypesOf(item, ...withoutUnused(old, now, judgement), judgement),
        ...functions.flatMap(([, before, after]) => compareMember(`${item}.${pathOf(after ?? before)}`, before, after, judgement, compareFunctions)),
    ];
}
/** Whoever imports an interface imports the types that its functions use, and no others. */
function withoutUnused(old, now, { isPruned }) {
    if (!isPruned)
        return [old, now];
    const used = new Set([...usedBy(old), ...usedBy(now)]);
    const prune = (one) => ({
        ...one,
        types: new Map([...one.types].filter(([, type]) => type.shape.form === 'resource' || used.has(type))),
    });
    return [prune(old), prune(now)];
}
/** Every type that values of an interface's functions consist of. */
function usedBy({ functions }) {
    const used = new Set();
    const visit = (type) => {
        if (type === undefined || used.has(type))
            return;
        used.add(type);
        if (typeof type === 'object')
            type.shape.types.forEach(visit);
    };
    for (const { parameters, result } of functions.values()) {
        for (const { type } of parameters)
            visit(type);
        visit(result);
    }
    return used;
}
/** What is different in the types that an interface declares. */
function compareTypesOf(item, old, now, judgement) {
    return matched(old.types, now.types, (name) => name).flatMap(([name, before, after]) => compareMember(`${item}.${name}`, before, after, judgement, compareTypes));
}
function compareMember(item, old, now, judgement, compare) {
    if (old === undefined)
        return [addition(item, judgement.added)];
    if (now === undefined)
        return [removal(item, judgement.removed)];
    return compare(old, now).map((change) => difference(item, change, judgement.changed));
}
/** `resource.method` as authors write it. */
function pathOf(func) {
    if (!func?.resource)
        return func?.name ?? '';
    const resource = func.resource.name ?? '';
    return func.kind === 'constructor' ? `${resource}.constructor` : `${resource}.${(0,print_types/* labelOf */.Wy)(func)}`;
}
const removedText = 'was removed';
function difference(item, change, breaks) {
    return { item, change, breaks, adds: false };
}
function addition(item, breaks) {
    return { item, change: 'is new', breaks, adds: true };
}
function removal(item, breaks) {
    return { item, change: removedText, breaks, adds: false };
}
/** The items of both by their key, in the order of the new ones, then those that are gone. */
function matched(old, now, keyOf) {
    const oldByKey = new Map([...old].map(([name, item]) => [keyOf(name), [name, item]]));
    const keys = new Set([...now.keys()].map(keyOf));
    const matches = [...now].map(([name, item]) => {
        const [oldName, before] = oldByKey.get(keyOf(name)) ?? [name, undefined];
        return [name, before, item, oldName];
    });
    const gone = [...old].filter(([name]) => !keys.has(keyOf(name)));
    return [...matches, ...gone.map(([name, item]) => [name, item, undefined, name])];
}

;// CONCATENATED MODULE: ./.build/wit/compare.js
/**
 * Compares two interfaces: each difference, in words, and whom it breaks.
 *
 * A component is judged from the side of whoever calls its exports and of whoever provides its imports: an export may be added and an
 * import removed, and no signature may change. An interface of a WIT package may be on either side of a component, so what is added to
 * it breaks its implementers and what is removed breaks its callers; a world breaks its hosts by another export that it demands less,
 * and the components built for it by one that it demands more.
 */



const ofExports = { added: [], removed: ['callers'], changed: ['callers'] };
const ofImports = { added: ['hosts'], removed: [], changed: ['hosts'] };
const ofInterfaces = {
    added: ['implementers'],
    removed: ['callers'],
    changed: ['callers', 'implementers'],
};
/** Only what both use of another package can be compared. */
const ofForeign = { added: [], removed: [], changed: ['callers', 'implementers'] };
/** Components built for the old world need not fit the new one where it demands more or provides less. */
const ofWorldImports = {
    added: ['hosts'],
    removed: ['implementers'],
    changed: ['hosts', 'implementers'],
    isPruned: true,
};
const ofWorldExports = {
    added: ['implementers'],
    removed: ['callers'],
    changed: ['callers', 'implementers'],
};
function compareInterfaces(old, now) {
    if (old.kind !== now.kind) {
        const what = (kind) => (kind === 'component' ? 'a component' : 'a WIT package');
        return [
            difference('the artifact', `is ${what(now.kind)} now, not ${what(old.kind)}`, ['callers', 'hosts']),
        ];
    }
    return now.kind === 'component' ? compareComponents(old, now) : comparePackages(old, now);
}
function compareComponents(old, now) {
    const [before, after] = [worldOf(old), worldOf(now)];
    return [
        ...compareItems('import', before.imports, after.imports, ofImports),
        ...compareItems('export', before.exports, after.exports, ofExports),
    ];
}
const emptyWorld = { kind: 'world', name: 'root', imports: new Map(), exports: new Map() };
function worldOf({ main }) {
    const [world = emptyWorld] = main.worlds.values();
    return world;
}
function comparePackages(old, now) {
    const differences = comparePackageIds(old.main, now.main);
    const named = matched(old.main.interfaces, now.main.interfaces, (name) => name);
    for (const [name, before, after] of named) {
        const item = `interface ${name}`;
        if (!before)
            differences.push(addition(item, []));
        else if (!after)
            differences.push(removal(item, ['callers', 'implementers']));
        else
            differences.push(...compareContents(item, before, after, ofInterfaces));
    }
    differences.push(...compareForeign(old, now));
    for (const [name, before, after] of matched(old.main.worlds, now.main.worlds, (name) => name)) {
        const item = `world ${name}`;
        if (!before)
            differences.push(addition(item, []));
        else if (!after)
            differences.push(removal(item, ['callers', 'hosts', 'implementers']));
        else
            differences.push(...compareWorlds(item, before, after));
    }
    return differences;
}
/** Types of other packages, as far as this one uses them: they are part of its own signatures. */
function compareForeign(old, now) {
    const used = ({ foreign }) => new Map(foreign.flatMap((one) => [...one.interfaces].map(([name, found]) => [(0,model/* idOf */.T)(one, name), found])));
    return matched(used(old), used(now), series).flatMap(([name, before, after]) => before && after ? compareTypesOf(`interface ${name}`, before, after, ofForeign) : []);
}
function comparePackageIds({ id: old }, { id: now }) {
    const [before, after] = [old, now].map(({ namespace, name }) => `${namespace}:${name}`);
    if (before === after)
        return [];
    return [
        difference('the package', `is "${after}" now, not "${before}"`, ['callers', 'hosts', 'implementers']),
    ];
}
function compareWorlds(item, old, now) {
    return [
        ...compareItems(`${item} import`, old.imports, now.imports, ofWorldImports),
        ...compareItems(`${item} export`, old.exports, now.exports, ofWorldExports),
    ];
}
function compareItems(prefix, old, now, judgement) {
    const differences = [];
    for (const [name, before, after, oldName] of matched(old, now, series)) {
        const item = `${prefix} ${name}`;
        if (!before)
            differences.push(addition(item, judgement.added));
        else if (!after)
            differences.push(removal(item, judgement.removed));
        else
            differences.push(...versionChange(item, oldName, name), ...compareItem(item, before, after, judgement));
    }
    return withVersions(differences);
}
/** Interfaces of one series of versions are the same one: hosts link `0.2.0` with `0.2.1` (component model, "canonical version"). */
function series(name) {
    const [, id = name, version = ''] = /^([^@]+)@(.+)$/.exec(name) ?? [];
    const [, major = '', minor = '', patch = '', rest = ''] = /^(\d+)\.(\d+)\.(\d+)(.*)$/.exec(version) ?? [];
    if (major === '' || rest.startsWith('-'))
        return name;
    if (major !== '0')
        return `${id}@${major}`;
    return minor === '0' ? `${id}@0.0.${patch}` : `${id}@0.${minor}`;
}
function versionChange(item, old, now) {
    if (old === now)
        return [];
    return [{ item, change: `was "${old}"`, breaks: [], adds: false }];
}
/** An interface that is removed in one version and added in another is told as one difference. */
function withVersions(differences) {
    const base = ({ item }) => item.replace(/@[^@]*$/, '');
    const added = differences.filter((one) => one.adds && one.item.includes('@'));
    return differences.flatMap((one) => {
        const partner = one.change === removedText && added.find((other) => base(other) === base(one));
        if (partner)
            return [];
        const old = one.adds && differences.find((other) => other.change === removedText && base(other) === base(one));
        if (!old)
            return one;
        const breaks = [...new Set([...one.breaks, ...old.breaks])];
        return {
            ...one,
            change: `is of another series of versions, it was "${old.item.replace(/^.* /, '')}"`,
            breaks,
        };
    });
}
function compareItem(item, old, now, judgement) {
    if (old.kind === 'interface' && now.kind === 'interface')
        return compareContents(item, old.interface, now.interface, judgement).map((one) => isDeclared(now.interface) ? { ...one, isRepeated: true } : one);
    if (old.kind === 'function' && now.kind === 'function')
        return compareFunctions(old.function, now.function).map((change) => difference(item, change, judgement.changed));
    if (old.kind === 'type' && now.kind === 'type')
        return compareTypes(old.type, now.type).map((change) => difference(item, change, judgement.changed));
    const what = { interface: 'an interface', function: 'a function', type: 'a type' };
    return [difference(item, `is ${what[now.kind]} now, not ${what[old.kind]}`, judgement.changed)];
}
/** True for an interface that the package of the binary declares, which alone has worlds: it is compared there. */
function isDeclared(found) {
    return (found.name !== undefined &&
        found.package?.interfaces.get(found.name) === found &&
        found.package.worlds.size > 0);
}

;// CONCATENATED MODULE: ./.build/wit/compare-modules.js
/**
 * Compares two core modules from the side of the host that runs them: it must find the exports that it knew, and provide every import.
 *
 * A plugin's ABI is what its host reads from names: proxy-wasm calls the `proxy_on_…` that are there, and provides all of its own
 * functions to each module of one version of the ABI (proxy-wasm/spec, "Functions implemented in the WebAssembly module").
 */
/** Names that toolchains write for themselves, which no host calls (tool-conventions, `Linking.md`). */
const internal = /^__(?:data_end|heap_base|heap_end|stack_pointer|global_base|memory_base|table_base|dso_handle|stack_low|stack_high|wasm_call_ctors|indirect_function_table|externref_table_\w+|wbindgen_\w+)$/;
/** Callbacks that a proxy-wasm host calls only where they are exported. */
const optionalExport = /^proxy_on_/;
/** Functions that every proxy-wasm host of the module's ABI version provides. */
const providedImport = /^env\.proxy_/;
function compareModules(old, now) {
    const isProxyWasm = [...now.exports.keys()].some((name) => name.startsWith('proxy_abi_version_'));
    const exported = (name) => isProxyWasm && optionalExport.test(name) ? [] : ['callers'];
    const imported = (name) => isProxyWasm && providedImport.test(name) ? [] : ['hosts'];
    return [
        ...compare_modules_compareItems('import', old.imports, now.imports, {
            added: imported,
            removed: () => [],
            changed: () => ['hosts'],
        }),
        ...compare_modules_compareItems('export', publicOf(old.exports), publicOf(now.exports), {
            added: () => [],
            removed: exported,
            changed: () => ['callers'],
        }),
    ];
}
function publicOf(items) {
    return new Map([...items].filter(([name]) => !internal.test(name)));
}
function compare_modules_compareItems(prefix, old, now, judge) {
    const differences = [];
    for (const [name, item] of now) {
        const before = old.get(name);
        const at = `${prefix} ${name}`;
        if (!before)
            differences.push({ item: at, change: 'is new', breaks: judge.added(name), adds: true });
        else if (before.kind !== item.kind)
            differences.push({
                item: at,
                change: `is a ${item.kind} now, not a ${before.kind}`,
                breaks: judge.changed(name),
                adds: false,
            });
        else if (!fits(before, item))
            differences.push({
                item: at,
                change: `is "${item.type}" now, not "${before.type}"`,
                breaks: judge.changed(name),
                adds: false,
            });
    }
    for (const name of old.keys())
        if (!now.has(name))
            differences.push({
                item: `${prefix} ${name}`,
                change: 'was removed',
                breaks: judge.removed(name),
                adds: false,
            });
    return differences;
}
/** How much memory or table a module starts with is no promise. */
function fits(old, now) {
    const kind = (type) => type.replace(/^\S*\.\.\S*/, '');
    if (now.kind === 'memory' || now.kind === 'table')
        return kind(old.type) === kind(now.type);
    return old.type === now.type;
}

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
// EXTERNAL MODULE: ./.build/wit/failure.js
var failure = __webpack_require__(37163);
;// CONCATENATED MODULE: ./.build/wit/module.js
/** The interface of a core module: what it imports and exports, each with its type as text. */




const kinds = ['function', 'table', 'memory', 'global', 'tag'];
/** Section ids of the core specification (§5.5); tags are those of exception handling. */
const entries = {
    1: readType,
    2: readImport,
    3: (reader, found) => void found.items.function.push(functionOf(reader, found)),
    4: (reader, found) => void found.items.table.push(readTable(reader)),
    5: (reader, found) => void found.items.memory.push({ kind: 'memory', type: readLimits(reader) }),
    7: readExport,
    13: (reader, found) => void found.items.tag.push(readTag(reader, found)),
};
/** Globals are followed by an expression, which is not read: exports of later sections need their types alone. */
const globalSection = 6;
/** Throws `invalid-wasm` for an invalid structure, and `unsupported` for types that are not known. */
async function readModuleInterface(source, name) {
    const file = new wasm_source/* WasmFile */.t(source, name);
    if ((await (0,sections/* readPreamble */.t)(file, { offset: 0, size: file.size })) !== 'module')
        throw (0,failure/* unreadable */.O)('the file is a component');
    const found = {
        signatures: [],
        items: { function: [], table: [], memory: [], global: [], tag: [] },
        imports: new Map(),
        exports: new Map(),
    };
    for (const section of await (0,sections/* readSections */.j)(file, 'module'))
        await readSection(file, section, found);
    return { kind: 'module', imports: found.imports, exports: found.exports };
}
async function readSection(file, section, found) {
    if (section.id === globalSection)
        return readGlobals(await file.read(section, 'the global section'), found);
    const read = entries[section.id];
    if (!read)
        return;
    const reader = await file.read(section, `section ${section.id}`);
    // A function takes one entry and one byte here, so that large modules have more than other vectors may.
    const count = section.id === 3 ? reader.u32('the number of functions') : reader.count('entries');
    if (count > limits/* limits */.F.types)
        reader.fail(`${count} functions, more than ${limits/* limits */.F.types}`);
    for (let left = count; left > 0; left -= 1)
        read(reader, found);
    reader.end(`section ${section.id}`);
}
function readGlobals(reader, found) {
    reader.each('globals', () => {
        found.items.global.push(readGlobal(reader));
        skipExpression(reader);
    });
}
/** A type that is no function takes an index too. */
function readType(reader, found) {
    const code = reader.byte('a type');
    if (code !== 0x60)
        throw (0,failure/* unreadable */.O)(`the module defines types other than functions (0x${code.toString(16)})`);
    const list = () => {
        const types = [];
        reader.each('value types', () => types.push(readValueType(reader)));
        return types.join(', ');
    };
    found.signatures.push(`(${list()}) -> (${list()})`);
}
function functionOf(reader, { signatures }) {
    const index = reader.u32('a type index');
    const type = signatures[index] ?? reader.fail(`type index ${index} out of range`);
    return { kind: 'function', type };
}
function readTag(reader, found) {
    reader.byte('the attribute of a tag');
    return { ...functionOf(reader, found), kind: 'tag' };
}
function readImport(reader, found) {
    const name = `${reader.text('the module of an import')}.${reader.text('the name of an import')}`;
    const start = reader.offset;
    const code = reader.byte('an external kind');
    const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
    const item = readImported(reader, kind, found);
    found.items[kind].push(item);
    if (found.imports.size >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} imports`);
    found.imports.set(name, item);
}
function readImported(reader, kind, found) {
    if (kind === 'function')
        return functionOf(reader, found);
    if (kind === 'tag')
        return readTag(reader, found);
    if (kind === 'memory')
        return { kind, type: readLimits(reader) };
    return kind === 'table' ? readTableType(reader) : readGlobal(reader);
}
function readExport(reader, found) {
    const name = reader.text('the name of an export');
    const start = reader.offset;
    const code = reader.byte('an external kind');
    const kind = kinds[code] ?? reader.fail(`unknown external kind 0x${code.toString(16)}`, start);
    const index = reader.u32('the index of an export');
    const item = found.items[kind][index] ?? reader.fail(`${kind} index ${index} out of range`, start);
    if (found.exports.size >= limits/* limits */.F.entries)
        reader.fail(`more than ${limits/* limits */.F.entries} exports`);
    found.exports.set(name, item);
}
/** With an initial value (0x40 0x00) or without. */
function readTable(reader) {
    const hasValue = reader.peek() === 0x40;
    if (hasValue)
        reader.take(2, 'a table');
    const item = readTableType(reader);
    if (hasValue)
        skipExpression(reader);
    return item;
}
function readTableType(reader) {
    const element = readValueType(reader);
    return { kind: 'table', type: `${readLimits(reader)} ${element}` };
}
function readGlobal(reader) {
    const type = readValueType(reader);
    const isMutable = reader.byte('the mutability of a global') === 1;
    return { kind: 'global', type: isMutable ? `mut ${type}` : type };
}
/** Flags: maximum, shared, 64-bit, page size (§5.3.9, custom page sizes). */
function readLimits(reader) {
    const start = reader.offset;
    const flags = reader.byte('limits');
    if (flags > 0x0f)
        reader.fail(`unknown limits flags 0x${flags.toString(16)}`, start);
    const value = () => String((flags & 4) === 0 ? reader.u32('a limit') : readU64(reader));
    const least = value();
    const most = (flags & 1) === 0 ? '' : value();
    if ((flags & 8) !== 0)
        reader.u32('a page size');
    return `${least}..${most}${(flags & 2) === 0 ? '' : ' shared'}${(flags & 4) === 0 ? '' : ' 64-bit'}`;
}
function readU64(reader) {
    let value = 0n;
    for (let shift = 0n; shift < 70n; shift += 7n) {
        const byte = reader.byte('a limit');
        value |= BigInt(byte & 0x7f) << shift;
        if (byte < 0x80)
            return value;
    }
    return reader.fail('a limit is longer than 64 bits');
}
const valueTypes = {
    127: 'i32',
    126: 'i64',
    125: 'f32',
    124: 'f64',
    123: 'v128',
    112: 'funcref',
    111: 'externref',
    110: 'anyref',
    105: 'exnref',
};
function readValueType(reader) {
    const start = reader.offset;
    const code = reader.byte('a value type');
    if (code === 0x63 || code === 0x64)
        return `(ref ${code === 0x63 ? 'null ' : ''}${reader.s33('a heap type')})`;
    return valueTypes[code] ?? reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** Constant expressions (§3.4.1): their instructions, up to `end`. */
function skipExpression(reader) {
    for (;;) {
        const start = reader.offset;
        const code = reader.byte('an instruction');
        if (code === 0x0b)
            return;
        const skip = instructions[code];
        if (!skip)
            throw (0,failure/* unreadable */.O)(`the module has an instruction in a constant expression that is not known (0x${code.toString(16)} at offset ${start})`);
        skip(reader);
    }
}
const nothing = () => undefined;
const leb = (bytes) => (reader) => {
    for (let count = 1; count <= bytes; count += 1)
        if (reader.byte('a number') < 0x80)
            return;
    reader.fail('a number is too long');
};
const instructions = {
    35: leb(5),
    65: leb(5),
    66: leb(10),
    67: (reader) => void reader.take(4, 'a number'),
    68: (reader) => void reader.take(8, 'a number'),
    // Sums, differences and products (extended constant expressions).
    106: nothing,
    107: nothing,
    108: nothing,
    124: nothing,
    125: nothing,
    126: nothing,
    208: leb(5),
    210: leb(5),
    253: (reader) => {
        leb(5)(reader);
        reader.take(16, 'a vector');
    },
};

// EXTERNAL MODULE: ./.build/wit/read-interfaces.js + 8 modules
var read_interfaces = __webpack_require__(73256);
;// CONCATENATED MODULE: ./.build/wit/any-interface.js
/** The interface of any Wasm file: of a component, a WIT package or a core module. */






/** Throws `invalid-wasm` for an invalid structure, and `unsupported` for what cannot be read. */
async function readInterface(source, name) {
    const layer = await (0,sections/* readPreamble */.t)(new wasm_source/* WasmFile */.t(source, name), { offset: 0, size: source.size });
    return layer === 'module' ? await readModuleInterface(source, name) : await (0,read_interfaces.readInterfaces)(source, name);
}
const kindTitles = {
    component: 'component',
    module: 'core module',
    'wit-package': 'WIT package',
};
function compareAny(old, now) {
    if (old.kind === 'module' && now.kind === 'module')
        return compareModules(old, now);
    if (old.kind !== 'module' && now.kind !== 'module')
        return compareInterfaces(old, now);
    const change = `is a ${kindTitles[now.kind]} now, not a ${kindTitles[old.kind]}`;
    return [{ item: 'the file', change, breaks: ['callers', 'hosts'], adds: false }];
}

;// CONCATENATED MODULE: ./.build/wit/difference.js
/** One difference between two interfaces: where it is, what it is in words, and whom it breaks. */
/**
 * Whether it takes a major version. What is added to a WIT package breaks whoever implements its interfaces or provides them to a
 * world, and is published in minor versions all the same (WASI), so it is told and does not count.
 */
function isBreaking({ breaks, adds }, of) {
    return breaks.length > 0 && !(adds && of === 'wit-package');
}
function stepOf(differences, of) {
    if (differences.some((one) => isBreaking(one, of)))
        return 'major';
    return differences.some(({ adds }) => adds) ? 'minor' : 'patch';
}

// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
;// CONCATENATED MODULE: ./.build/wit/next-version.js
/** The smallest version that may follow another one. */

/**
 * Below 1.0.0 a break takes a minor version and everything else a patch, and each version 0.0.x may break (Cargo, "SemVer
 * Compatibility"; so does the component model's canonical version). `undefined` when the old version is no semantic version.
 */
function nextVersion(version, step) {
    const parsed = (0,semver/* parseSemver */.k)(version);
    if (!parsed)
        return undefined;
    const { major, minor, patch, prerelease } = parsed;
    if (prerelease !== '')
        return `${major}.${minor}.${patch}`;
    if (major > 0 && step === 'major')
        return `${major + 1}.0.0`;
    if (major > 0 && step === 'minor')
        return `${major}.${minor + 1}.0`;
    if (major === 0 && minor > 0 && step === 'major')
        return `0.${minor + 1}.0`;
    return `${major}.${minor}.${patch + 1}`;
}
/** True when a version promises at least what the step takes. A version that is no semantic version promises nothing. */
function promises(old, now, step) {
    const least = nextVersion(old, step);
    const [one, other] = [least, now].map((text) => parseSemver(text ?? ''));
    if (!one || !other)
        return true;
    const order = other.major - one.major || other.minor - one.minor || other.patch - one.patch;
    return order >= 0;
}

// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
// EXTERNAL MODULE: ./.build/verbs/wasm-source.js + 1 modules
var verbs_wasm_source = __webpack_require__(27661);
;// CONCATENATED MODULE: ./.build/verbs/diff.js
/** `diff`: what is different between the interfaces of two Wasm files or artifacts, whom it breaks, and which version it takes. */








const diff = {
    name: 'diff',
    outputs: {
        step: 'The least part of the version that has to grow: `major`, `minor` or `patch`.',
        breaking: '`true` when something that uses the old one does not work with the new one.',
        version: 'The smallest version that may follow that of the old reference, where its tag is a version.',
        differences: 'JSON array of the differences: where, what, and whom it breaks.',
    },
    run: runDiff,
    present,
};
async function runDiff(options, env) {
    const [old, now] = requireTwo(options.references);
    const registries = [old, now].filter((one) => !(0,verbs_wasm_source/* isWasmPath */.G)(one)).flatMap(hostOf);
    const { log, credentials } = env.host;
    const stores = env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        needsRegistry: registries.length > 0,
    });
    const open = async (text) => {
        const { source, digest } = await (0,verbs_wasm_source/* openWasmSource */.m)(text, env.host, stores);
        const side = { reference: text, ...(digest !== undefined && { digest }) };
        return { side, found: await readInterface(source, text) };
    };
    const [before, after] = [await open(old), await open(now)];
    const differences = compareAny(before.found, after.found).filter(({ isRepeated }) => !isRepeated);
    const step = stepOf(differences, after.found.kind);
    const version = nextVersion(tagOf(old) ?? '', step);
    return {
        old: before.side,
        now: after.side,
        kind: after.found.kind,
        differences,
        step,
        ...(version !== undefined && { version }),
    };
}
function requireTwo(references) {
    const [old, now, ...others] = references;
    if (old !== undefined && now !== undefined && others.length === 0)
        return [old, now];
    throw new errors/* CodedError */.AK('input', `"references" names ${references.length} of the two files or references to compare`, {
        hint: 'Name the old one and the new one: references: ghcr.io/acme/http-cache:1.0.0 build/http-cache.wasm',
    });
}
function hostOf(text) {
    const parsed = (0,source_reference/* parseSourceReference */.O)(text);
    return parsed.kind === 'registry' ? [parsed.reference.host] : [];
}
function tagOf(text) {
    if ((0,verbs_wasm_source/* isWasmPath */.G)(text))
        return undefined;
    const parsed = (0,source_reference/* parseSourceReference */.O)(text);
    return parsed.kind === 'registry' ? parsed.reference.tag : undefined;
}
function present(result) {
    const { old, now, kind, differences, step, version } = result;
    const json = differences.map((one) => differenceJson(one, kind));
    return {
        outputs: {
            step,
            breaking: String(step === 'major'),
            version: version ?? '',
            differences: JSON.stringify(json),
        },
        lines: [
            `${kindTitles[kind]}: ${(0,_build_text/* printable */.g$)(old.reference)} and ${(0,_build_text/* printable */.g$)(now.reference)}`,
            ...differenceLines(differences, kind),
            versionLine(step, version),
        ],
        notices: [],
        warnings: [],
        json: { old, new: now, kind, step, ...(version !== undefined && { version }), differences: json },
        published: [],
    };
}
function differenceJson(difference, kind) {
    const { item, change, breaks } = difference;
    return { item, change, breaking: isBreaking(difference, kind), breaks };
}
/** Breaking ones first. */
function differenceLines(differences, kind) {
    const line = ({ item, change, breaks }, word) => `${word}  ${(0,_build_text/* printable */.g$)(`${item} ${change}`, 500)}${breaks.length > 0 ? ` (breaks ${breaks.join(' and ')})` : ''}`;
    const breaking = differences.filter((one) => isBreaking(one, kind));
    return [
        ...breaking.map((one) => line(one, 'breaking  ')),
        ...differences.filter((one) => !breaking.includes(one)).map((one) => line(one, 'compatible')),
    ];
}
function versionLine(step, version) {
    const least = version === undefined ? '' : `, at least ${version}`;
    return `It takes a ${step} version${least}.`;
}


/***/ }),

/***/ 16870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ loginForSources)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/** The login of a verb that reads: credentials given as inputs, for the one registry of its references. */


/** Throws `input` when a password is given and the references name several registries, since it would reach one it is not for. */
function loginForSources({ username, password, token }, hosts) {
    const names = [...new Set(hosts.map(_oci_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT))];
    const [registry] = names;
    const isGiven = username !== undefined && password !== undefined;
    if (isGiven && names.length > 1)
        throw severalRegistries(names);
    return {
        ...(isGiven && registry !== undefined && { password: { registry, username, password } }),
        ...(token && { token }),
    };
}
function severalRegistries(names) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"password" is for one registry, and "references" names ${names.join(', ')}`, {
        hint: 'Leave "username" and "password" out and log in to each registry with docker/login-action, or read in one step per registry.',
    });
}


/***/ }),

/***/ 27661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ isWasmPath),
  m: () => (/* binding */ openWasmSource)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/inspect/wasm-content.js
/** The Wasm file of an artifact: which layer it is, and its bytes. */






/** Types of a layer that is a Wasm file (CNCF's Wasm OCI artifact, Spin, Kubewarden, wasm-to-oci, Istio). */
const wasmTypes = new Set([
    'application/wasm',
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.module.wasm.content.layer.v1+wasm',
]);
/** Bytes of a Wasm file that is held in memory. */
const sizeLimit = 256 * 1024 * 1024;
/** Throws `unsupported` for an artifact without a Wasm file, and for one with several. */
async function readWasmContent(root, source, reference) {
    const descriptor = only(await wasmLayers(root, source, 0), reference);
    return { descriptor, bytes: await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, sizeLimit) };
}
/** Indexes deeper than this are not looked into. */
const depthLimit = 4;
/** Those of the manifest, or of all that an index lists, each once. */
async function wasmLayers(root, source, depth) {
    const { layers, manifests } = await readManifest(root, source);
    const found = new Map(layers.filter(isWasm).map((layer) => [layer.digest, layer]));
    if (depth < depthLimit)
        for (const child of manifests.filter(({ mediaType }) => (0,media_types/* isManifestType */.Q3)(mediaType)))
            for (const layer of await wasmLayers(child, source, depth + 1))
                found.set(layer.digest, layer);
    return [...found.values()];
}
async function readManifest(descriptor, source) {
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, manifest/* manifestSizeLimit */.i6);
    return (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function isWasm({ mediaType, annotations }) {
    return wasmTypes.has(mediaType) || (annotations?.[oci_annotations/* titleKey */.kz]?.endsWith('.wasm') ?? false);
}
function only(layers, reference) {
    const [first, ...others] = layers;
    const at = (0,_build_text/* printable */.g$)(reference);
    if (first === undefined)
        throw new errors/* CodedError */.AK('unsupported', `${at} has no layer that is a Wasm file`, {
            hint: `See what it has: oci-wasm-publish inspect ${at}`,
        });
    if (others.length === 0)
        return first;
    const names = layers.map(({ annotations, digest }) => (0,_build_text/* printable */.g$)(annotations?.[oci_annotations/* titleKey */.kz] ?? digest));
    throw new errors/* CodedError */.AK('unsupported', `${at} has ${layers.length} Wasm files: ${names.slice(0, 10).join(', ')}`, {
        hint: 'Name the reference of one of them, or pull the files and compare those.',
    });
}

// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
;// CONCATENATED MODULE: ./.build/verbs/wasm-source.js
/** A Wasm file that a verb reads: a file on disk, or the one of an artifact. */




/** A path to a `.wasm` file, as opposed to a reference. */
function isWasmPath(text) {
    return /\.wasm$/i.test(text) && !/^oci(?:-archive)?:/.test(text);
}
/** Throws `input` for a file that does not exist, and what opening or reading the reference throws. */
async function openWasmSource(text, host, stores) {
    if (isWasmPath(text))
        return { source: await openFile(text, host) };
    const { root, source } = await stores.openSource(text);
    const { bytes } = await readWasmContent(root, source, text);
    const read = async (offset, length) => bytes.subarray(offset, offset + length);
    return { source: { size: bytes.byteLength, read }, digest: root.digest };
}
async function openFile(text, host) {
    const path = text.replaceAll('\\', '/');
    const folder = (0,paths/* folderOf */.yS)(path) || '/';
    const workspace = await host.openWorkspace({ path: folder, exclude: [], skip: [] });
    const name = (0,paths/* baseName */.Fl)(path);
    const entry = await workspace.stat(name);
    if (entry?.type !== 'file')
        throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(text)} is not a file`, {
            hint: 'Name a file that has been built, or a reference such as ghcr.io/acme/http-cache:1.0.0',
        });
    return { size: entry.size, read: (offset, length) => workspace.slice(name, offset, length) };
}


/***/ }),

/***/ 20029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ skipValueType),
/* harmony export */   Jb: () => (/* binding */ readExport),
/* harmony export */   Z_: () => (/* binding */ readTypedExtern),
/* harmony export */   fG: () => (/* binding */ readFlag),
/* harmony export */   sO: () => (/* binding */ isPrimitive),
/* harmony export */   zN: () => (/* binding */ readSort)
/* harmony export */ });
/** One import or export of a component or of a component type: its name and its type. */
/** Sorts by code (component model, `Binary.md`); `core` is followed by a second byte. */
const sorts = {
    0: 'core',
    1: 'func',
    2: 'value',
    3: 'type',
    4: 'component',
    5: 'instance',
};
const versionSuffix = 1;
const lastNameOption = 2;
/** An import of a component, or an import or export declared in a type: a name and a type. */
function readTypedExtern(reader) {
    const offset = reader.offset;
    return { name: readName(reader), offset, ...readTypeReference(reader) };
}
/** An export of a component: a name, an item and an optional type, which is skipped. */
function readExport(reader) {
    const offset = reader.offset;
    const name = readName(reader);
    const kind = readSort(reader);
    const index = reader.u32('the index of an export');
    if (readFlag(reader, 'the type of an export'))
        readTypeReference(reader);
    return { name, kind, index, offset };
}
function readSort(reader) {
    const start = reader.offset;
    const code = reader.byte('a sort');
    const sort = sorts[code] ?? reader.fail(`unknown sort 0x${code.toString(16)}`, start);
    if (sort === 'core')
        reader.byte('a core sort');
    return sort;
}
/** A byte, 0 or 1, that tells whether an optional part follows. */
function readFlag(reader, what) {
    const start = reader.offset;
    const flag = reader.byte(what);
    return flag > 1 ? reader.fail(`invalid flag 0x${flag.toString(16)} before ${what}`, start) : flag === 1;
}
/** A value type is the code of a primitive type or a type index (`Binary.md`, "valtype"). */
function skipValueType(reader) {
    const start = reader.offset;
    const code = reader.peek() ?? reader.byte('a value type');
    if (isPrimitive(code))
        reader.byte('a value type');
    else if (reader.s33('a value type') < 0)
        reader.fail(`unknown value type 0x${code.toString(16)}`, start);
}
/** Whether `code` is that of a primitive value type: `bool` to `string`, or `error-context`. */
function isPrimitive(code) {
    return (code >= 0x73 && code <= 0x7f) || code === 0x64;
}
/** 0x00 (or 0x01, until 2024) precedes a plain name, 0x02 a name that is followed by options. */
function readName(reader) {
    const start = reader.offset;
    const form = reader.byte('a name');
    if (form > 2)
        reader.fail(`unknown name form 0x${form.toString(16)}`, start);
    const name = reader.text('the name of an import or export');
    const suffix = form === 2 ? readNameOptions(reader) : undefined;
    return suffix !== undefined && name.includes('@') ? name + suffix : name;
}
/** Returns the version suffix. With the option `implements` (0) the suffix belongs to the implemented interface, not to the name. */
function readNameOptions(reader) {
    const options = new Map();
    reader.each('name options', () => {
        const start = reader.offset;
        const option = reader.byte('a name option');
        if (option > lastNameOption || options.has(option))
            reader.fail(`unexpected name option ${option}`, start);
        options.set(option, reader.text('a name option'));
    });
    return options.has(0) ? undefined : options.get(versionSuffix);
}
/** The type of an import or export; a value is followed by its type without a bound, as in wasmparser. */
function readTypeReference(reader) {
    const kind = readSort(reader);
    if (kind === 'value') {
        skipValueType(reader);
        return { kind };
    }
    const isNewResource = kind === 'type' && readFlag(reader, 'a type bound');
    return isNewResource ? { kind } : { kind, index: reader.u32('a type index') };
}


/***/ }),

/***/ 17858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J2: () => (/* binding */ isLabel),
/* harmony export */   OY: () => (/* binding */ parseInterfaceName),
/* harmony export */   w3: () => (/* binding */ printInterfaceName)
/* harmony export */ });
/** Names of the form `namespace:package/label@version`, with which components refer to interfaces and worlds. */
const form = /^([^:/@]+):([^:/@]+)\/([^:/@]+)(?:@(.+))?$/;
const word = /^(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)$/;
const laterWord = /^(?:[a-z0-9]+|[A-Z0-9]+)$/;
const version = /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/;
/** Whether `text` is a label: words joined by `-`, each in lower or in upper case (component model, `Explainer.md`, "label"). */
function isLabel(text) {
    return text.split('-').every((part, index) => (index === 0 ? word : laterWord).test(part));
}
/** Parses an interface or world id; `undefined` if it is not one, or if its version is not a full semantic version. */
function parseInterfaceName(text) {
    const [, namespace = '', name = '', label = '', suffix] = form.exec(text) ?? [];
    const labels = [namespace, name, label];
    if (!labels.every(isLabel) || /[A-Z]/.test(namespace + name))
        return undefined;
    if (suffix === undefined)
        return { package: { namespace, name }, label };
    return version.test(suffix) ? { package: { namespace, name, version: suffix }, label } : undefined;
}
/** Formats an id: the inverse of `parseInterfaceName`. */
function printInterfaceName({ package: { namespace, name, version: suffix }, label, }) {
    return `${namespace}:${name}/${label}${suffix === undefined ? '' : `@${suffix}`}`;
}


/***/ }),

/***/ 97879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/** Limits on the parts of a WebAssembly binary; a file that exceeds one is rejected. */
/**
 * Maximum values in bytes, entries or levels.
 *
 * `stringBytes` and `typeDepth` are those of wasmparser, which wkg, wash and wasm-tools use (its `limits.rs`); the others are
 * far above what toolchains write and limit memory use.
 */
const limits = {
    /** One import, export or type section. */
    sectionBytes: 8 * 1024 * 1024,
    /** All sections of one file that are read, in total. */
    totalBytes: 32 * 1024 * 1024,
    sections: 100_000,
    customSections: 10_000,
    customNameBytes: 1024,
    /** Imports and exports of one file, or declarations of one type. */
    entries: 100_000,
    /** Types of one file, including the declarations in them. */
    types: 500_000,
    stringBytes: 100_000,
    typeDepth: 100,
    /** `authors`, `description` and similar texts; a larger section counts as absent. */
    metadataBytes: 4096,
    producersBytes: 64 * 1024,
};


/***/ }),

/***/ 8563:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readSections),
/* harmony export */   t: () => (/* binding */ readPreamble)
/* harmony export */ });
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97879);
/** The structure of a binary: its preamble and its section headers, which must cover the file exactly. */

const preambleBytes = 8;
const headerBytes = 1 + 5 + 5 + _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes;
const magic = 0x0061736d;
/** The ids of core sections in the order that the core specification requires (§5.5.2, with tags and data count). */
const coreOrder = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];
/** Section ids of the component binary format (`design/mvp/Binary.md`), from custom (0) to value (12). */
const lastComponentSection = 12;
const startSection = 9;
const nestedLayers = { 1: 'module', 4: 'component' };
/** Reads magic number, version and layer at the start of `span`. Throws `invalid-wasm` for unknown ones. */
async function readPreamble(file, span) {
    const reader = await file.readStart(span, preambleBytes);
    if (reader.remaining < preambleBytes)
        reader.fail(`${reader.remaining} bytes are too few for a WebAssembly header`);
    const start = reader.take(preambleBytes, 'the header');
    const view = new DataView(start.buffer, start.byteOffset, preambleBytes);
    if (view.getUint32(0) !== magic)
        file.fail('missing WebAssembly magic number', span.offset);
    const version = view.getUint16(4, true);
    const layer = view.getUint16(6, true);
    if (version === 1 && layer === 0)
        return 'module';
    if (version === 0x0d && layer === 1)
        return 'component';
    return file.fail(`unknown WebAssembly version 0x${version.toString(16)}, layer ${layer}`, span.offset + 4);
}
/**
 * Reads all section headers, in file order; those of the whole file, or of a nested module or component in `span`, which starts with
 * its preamble. Throws `invalid-wasm` for a wrong order, size or nesting.
 */
async function readSections(file, layer, span = { offset: 0, size: file.size }) {
    const sections = [];
    const check = layer === 'module' ? coreOrderCheck(file) : componentCheck(file);
    let custom = 0;
    const end = span.offset + span.size;
    for (let offset = span.offset + preambleBytes; offset < end;) {
        const section = await readSection(file, offset, end);
        if (section.id === 0)
            custom += 1;
        if (sections.length >= _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.sections || custom > _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customSections) {
            file.fail(`more than ${sections.length} sections`, offset);
        }
        await check(section, offset);
        sections.push(section);
        offset = section.offset + section.size;
    }
    return sections;
}
async function readSection(file, offset, end) {
    const reader = await file.readStart({ offset, size: end - offset }, headerBytes);
    const id = reader.byte('a section header');
    const size = reader.u32('the size of a section');
    const payload = { offset: reader.offset, size };
    const left = end - payload.offset;
    if (size > left)
        file.fail(`section ${id} has a size of ${size} bytes, but ${left} remain`, offset);
    return id === 0 ? readCustomHeader(reader, payload) : { id, ...payload };
}
function readCustomHeader(reader, payload) {
    const name = reader.text('the name of a custom section', _limits_js__WEBPACK_IMPORTED_MODULE_0__/* .limits */ .F.customNameBytes);
    const size = payload.offset + payload.size - reader.offset;
    if (size < 0)
        reader.fail('the name of a custom section is longer than the section', payload.offset);
    return { id: 0, name, offset: reader.offset, size };
}
function coreOrderCheck(file) {
    let last = -1;
    return async ({ id }, offset) => {
        if (id === 0)
            return;
        const position = coreOrder.indexOf(id);
        if (position < 0)
            file.fail(`unknown section ${id}`, offset);
        if (position === last)
            file.fail(`duplicate section ${id}`, offset);
        if (position < last)
            file.fail(`section ${id} is out of order`, offset);
        last = position;
    };
}
function componentCheck(file) {
    let started = false;
    return async (section, offset) => {
        if (section.id > lastComponentSection)
            file.fail(`unknown section ${section.id}`, offset);
        if (section.id === startSection && started)
            file.fail('duplicate start section', offset);
        started ||= section.id === startSection;
        const expected = nestedLayers[section.id];
        if (expected !== undefined && (await readPreamble(file, section)) !== expected) {
            file.fail(`section ${section.id} does not contain a ${expected}`, section.offset);
        }
    };
}


/***/ }),

/***/ 33185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  t: () => (/* binding */ WasmFile)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/wasm/failure.js
/** The error for an invalid binary: the file, the problem and its byte offset. */


/** Returns (does not throw) the `invalid-wasm` error of `file`; `problem` may contain text from the file. */
function invalidWasm(file, problem, offset) {
    const name = (0,_build_text/* printable */.g$)(file);
    return new errors/* CodedError */.AK('invalid-wasm', `${name}: ${(0,_build_text/* printable */.g$)(problem)} at offset ${offset}`, {
        hint: `Rebuild the file and check it: wasm-tools validate ${name}`,
    });
}

// EXTERNAL MODULE: ./.build/wasm/limits.js
var limits = __webpack_require__(97879);
;// CONCATENATED MODULE: ./.build/wasm/reader.js
/** A cursor over bytes in memory that checks every read against the end and puts the file offset into every error. */


const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * Reads the primitives of the binary format; `what` names the item that is being read, for error messages.
 *
 * Integers are LEB128 as in the core specification (§5.2.2): at most ⌈bits/7⌉ bytes, unused bits zero.
 */
class Reader {
    #file;
    #bytes;
    #base;
    #position = 0;
    /** `base` is the offset in the file of the first byte. */
    constructor(file, bytes, base) {
        this.#file = file;
        this.#bytes = bytes;
        this.#base = base;
    }
    /** Offset in the file of the next byte. */
    get offset() {
        return this.#base + this.#position;
    }
    get remaining() {
        return this.#bytes.length - this.#position;
    }
    fail(what, offset = this.offset) {
        throw invalidWasm(this.#file, what, offset);
    }
    byte(what) {
        const value = this.#bytes[this.#position];
        if (value === undefined)
            this.fail(`unexpected end in ${what}`);
        this.#position += 1;
        return value;
    }
    /** The next byte without consuming it, or `undefined` at the end. */
    peek() {
        return this.#bytes[this.#position];
    }
    take(length, what) {
        const start = this.#position;
        if (length > this.remaining)
            this.fail(`${what} has a length of ${length} bytes, but ${this.remaining} remain`);
        this.#position += length;
        return this.#bytes.subarray(start, this.#position);
    }
    u32(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        const last = this.byte(what);
        if (last > 0x0f)
            this.fail(`${what} is not a 32-bit LEB128 integer`, start);
        return value + last * 2 ** 28;
    }
    /** Skips an unsigned 64-bit integer, as in the limits of 64-bit memories. */
    skipU64(what) {
        const start = this.offset;
        for (let count = 1; count < 10; count += 1) {
            if (this.byte(what) < 0x80)
                return;
        }
        if (this.byte(what) > 1)
            this.fail(`${what} is not a 64-bit LEB128 integer`, start);
    }
    /** A signed 33-bit integer: a type index if not negative, else the code of a built-in type. */
    s33(what) {
        const start = this.offset;
        let value = 0;
        for (let shift = 0; shift < 28; shift += 7) {
            const byte = this.byte(what);
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return byte & 0x40 ? value - 2 ** (shift + 7) : value;
        }
        const last = this.byte(what);
        const sign = last & 0xf0;
        if (sign !== 0 && sign !== 0x70)
            this.fail(`${what} is not a 33-bit LEB128 integer`, start);
        return value + (last & 0x0f) * 2 ** 28 - (sign ? 2 ** 32 : 0);
    }
    /** The length of a vector. Throws `invalid-wasm` when fewer bytes remain than entries, since each takes at least one. */
    count(what) {
        const start = this.offset;
        const count = this.u32(`the number of ${what}`);
        if (count > this.remaining)
            this.fail(`${count} ${what} declared, but ${this.remaining} bytes remain`, start);
        if (count > limits/* limits */.F.entries)
            this.fail(`${count} ${what}, more than ${limits/* limits */.F.entries}`, start);
        return count;
    }
    /** Calls `read` for each entry of a vector. */
    each(what, read) {
        for (let left = this.count(what); left > 0; left -= 1)
            read(this);
    }
    /** A length, followed by that many bytes of UTF-8. */
    text(what, limit = limits/* limits */.F.stringBytes) {
        const start = this.offset;
        const length = this.u32(`the length of ${what}`);
        if (length > limit)
            this.fail(`${what} of ${length} bytes, more than ${limit}`, start);
        return this.utf8(length, what);
    }
    /** `length` bytes of UTF-8. */
    utf8(length, what) {
        const start = this.offset;
        const bytes = this.take(length, what);
        try {
            return utf8.decode(bytes);
        }
        catch {
            return this.fail(`${what} is not UTF-8`, start);
        }
    }
    /** Throws `invalid-wasm` when bytes remain. */
    end(what) {
        if (this.remaining > 0)
            this.fail(`${this.remaining} unexpected bytes at the end of ${what}`);
    }
}

;// CONCATENATED MODULE: ./.build/wasm/source.js
/** The file under inspection: random access to its bytes, with a limit on how many are kept in memory. */



const chunkBytes = 4096;
/** A source with its file name for errors, a small read buffer for headers, and the number of bytes read so far. */
class WasmFile {
    name;
    size;
    #source;
    #buffer = { start: 0, bytes: new Uint8Array() };
    #total = 0;
    constructor(source, name) {
        this.name = name;
        this.size = source.size;
        this.#source = source;
    }
    fail(problem, offset) {
        throw invalidWasm(this.name, problem, offset);
    }
    /** Reads all of `span`. Throws `invalid-wasm` when it, or the total of all reads, exceeds a limit. */
    async read(span, what) {
        this.#total += span.size;
        if (span.size > limits/* limits */.F.sectionBytes || this.#total > limits/* limits */.F.totalBytes) {
            this.fail(`${what} of ${span.size} bytes exceeds the limit`, span.offset);
        }
        return new Reader(this.name, this.#buffered(span) ?? (await this.#readExactly(span.offset, span.size)), span.offset);
    }
    /** Reads at most `length` bytes from the start of `span`, through a buffer that moves forward. */
    async readStart(span, length) {
        const wanted = { offset: span.offset, size: Math.min(span.size, length) };
        const bytes = this.#buffered(wanted) ?? (await this.#fillBuffer(wanted));
        return new Reader(this.name, bytes, span.offset);
    }
    /** The bytes of a span that is in the buffer. */
    #buffered({ offset, size }) {
        const { start, bytes } = this.#buffer;
        const isInBuffer = offset >= start && offset + size <= start + bytes.length;
        return isInBuffer ? bytes.subarray(offset - start, offset - start + size) : undefined;
    }
    async #fillBuffer({ offset, size }) {
        const length = Math.min(Math.max(size, chunkBytes), this.size - offset);
        this.#buffer = { start: offset, bytes: await this.#readExactly(offset, length) };
        return this.#buffer.bytes.subarray(0, size);
    }
    async #readExactly(offset, length) {
        const bytes = await this.#source.read(offset, length);
        if (bytes.length !== length) {
            this.fail(`only ${bytes.length} of ${length} bytes could be read`, offset);
        }
        return bytes;
    }
}


/***/ }),

/***/ 42814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   OC: () => (/* binding */ printType),
/* harmony export */   Wy: () => (/* binding */ labelOf),
/* harmony export */   ab: () => (/* binding */ printSignature)
/* harmony export */ });
/** Prints types, signatures and names as WIT. */
/** A type as it is written where it is used. */
function printType(type) {
    if (typeof type === 'string')
        return type;
    if (type.name !== undefined)
        return escaped(type.name);
    const { form, types, length } = type.shape;
    const [first] = types;
    if (form === 'alias' || form === 'own')
        return first === undefined ? form : printType(first);
    if (form === 'result')
        return printResult(types);
    const parts = types.flatMap((part) => (part === undefined ? [] : printType(part)));
    if (length !== undefined)
        parts.push(String(length));
    return parts.length === 0 ? form : `${form}<${parts.join(', ')}>`;
}
/** The signature of a function, after its name. */
function printSignature(func) {
    const parameters = func.parameters
        .slice(func.kind === 'method' ? 1 : 0)
        .map(({ name, type }) => `${escaped(name)}: ${printType(type)}`)
        .join(', ');
    const result = func.result === undefined || isShorthand(func) ? '' : ` -> ${printType(func.result)}`;
    const word = func.kind === 'constructor' ? 'constructor' : 'func';
    return `${func.isAsync ? 'async ' : ''}${word}(${parameters})${result}`;
}
/** The name of a function without what says that it belongs to a resource. */
function labelOf({ name, kind }) {
    return kind === 'freestanding' ? name : name.slice(name.indexOf('.') + 1);
}
function printResult([ok, error]) {
    if (error !== undefined)
        return `result<${ok === undefined ? '_' : printType(ok)}, ${printType(error)}>`;
    return ok === undefined ? 'result' : `result<${printType(ok)}>`;
}
/** A constructor whose result is the resource itself does not say so. */
function isShorthand({ kind, resource, result }) {
    if (kind !== 'constructor' || typeof result !== 'object')
        return false;
    return result.shape.form === 'own' && result.shape.types[0] === resource;
}
const keywords = new Set(('use type func u8 u16 u32 u64 s8 s16 s32 s64 f32 f64 float32 float64 char resource record flags variant enum bool string option ' +
    'result future stream list own borrow _ as from static interface tuple world import export package with include constructor ' +
    'error-context async map').split(' '));
/** A name that is a keyword is written with `%`. */
function escaped(name) {
    return keywords.has(name) ? `%${name}` : name;
}


/***/ })

};
