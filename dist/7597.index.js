export const id = 7597;
export const ids = [7597,7337];
export const modules = {

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = describe(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV, emptyJson);
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

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

/***/ 17597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigning: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/provenance/document.js
/** Documents of others, such as bundles and statements: JSON of a known shape, and the error for any other. */




/** Parses JSON and reads it. `what` names the document in errors. Throws `invalid-attestation`. */
function readDocument(read, bytes, what) {
    return (0,_build_shape/* readShape */._f)(read, parse(bytes, what), (path, problem) => invalidDocument(`${what} is invalid: ${(0,_build_text/* printable */.g$)(path, 120)} ${problem}`.replace(':  ', ': ')));
}
function parse(bytes, what) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalidDocument(`${what} is not JSON`, cause);
    }
}
function invalidDocument(message, cause) {
    return new errors/* CodedError */.AK('invalid-attestation', (0,_build_text/* printable */.g$)(message, 500), {
        hint: 'Sign the artifact again with the tool that signed it.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/provenance/bundle.js
/** The Bundle: an envelope with all that a verifier needs besides its trust (sigstore/protobuf-specs, sigstore_bundle.proto). */



/** The media type of a bundle, its layer and its manifest. */
const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json';
/** What cosign and gh look for. */
const bundleTypePrefix = 'application/vnd.dev.sigstore.bundle';
const bundleTypes = [bundleType, 'application/vnd.dev.sigstore.bundle+json;version=0.3'];
/** Bytes; a predicate has at most 16 MiB (actions/attest), and is written in base64. */
const bundleSizeLimit = 24 * 1024 * 1024;
/** The bundle of a signature by a key, without `keyid`: cosign compares that with the fingerprint of its key, not with the hint. */
function encodeKeyBundle(bundle) {
    return (0,oci_manifest/* encode */.lF)({
        mediaType: bundleType,
        verificationMaterial: { publicKey: { hint: bundle.hint } },
        dsseEnvelope: {
            payload: base64(bundle.payload),
            payloadType: bundle.payloadType,
            signatures: [{ sig: base64(bundle.signature) }],
        },
    });
}
function base64(bytes) {
    return Buffer.from(bytes).toString('base64');
}
/** Parses a bundle. Throws `invalid-attestation`, also for members that cosign does not know, since it ignores the bundle then. */
function readBundle(bytes) {
    const { dsseEnvelope, verificationMaterial } = readDocument(bundleShape, bytes, 'the bundle');
    const [first] = dsseEnvelope.signatures;
    return {
        payloadType: dsseEnvelope.payloadType,
        payload: dsseEnvelope.payload,
        signature: first?.sig ?? new Uint8Array(),
        signer: verificationMaterial,
        document: JSON.parse(new TextDecoder().decode(bytes)),
    };
}
const bytesInBase64 = (shape) => {
    const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    return Buffer.from((0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (value) => form.test(value), 'base64')(shape), 'base64');
};
const one = (item) => (0,_build_shape/* where */._M)((0,_build_shape/* list */.p_)(item, 1), ({ length }) => length === 1, 'a list of exactly one');
const signerShape = (shape) => {
    const { certificate, publicKey } = (0,_build_shape/* object */.Ik)({}, {
        publicKey: (0,_build_shape/* object */.Ik)({}, { hint: _build_shape/* text */.Qq }),
        certificate: (0,_build_shape/* object */.Ik)({ rawBytes: bytesInBase64 }, {}),
        tlogEntries: (0,_build_shape/* list */.p_)(_build_shape/* record */.g1),
        timestampVerificationData: _build_shape/* record */.g1,
    })(shape);
    if (certificate && !publicKey)
        return { certificate: certificate.rawBytes };
    if (publicKey && !certificate)
        return { hint: publicKey.hint ?? '' };
    throw shape.error(shape.path, 'must have either a certificate or a public key');
};
const bundleShape = (0,_build_shape/* object */.Ik)({
    mediaType: (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (type) => bundleTypes.includes(type), 'that of a bundle of version 0.3'),
    verificationMaterial: signerShape,
    dsseEnvelope: (0,_build_shape/* object */.Ik)({
        payload: bytesInBase64,
        payloadType: _build_shape/* text */.Qq,
        signatures: one((0,_build_shape/* object */.Ik)({ sig: bytesInBase64 }, { keyid: _build_shape/* text */.Qq })),
    }, {}),
}, {});

// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
;// CONCATENATED MODULE: ./.build/provenance/referrer.js
/** A bundle as a referrer: the manifest in which a registry keeps it, with the members that each verifier looks for. */






/** gh, cosign and policy-controller list bundles by these (sigstore/sigstore-js, packages/oci; sigstore/cosign, pkg/oci/remote). */
const contentKey = 'dev.sigstore.bundle.content';
const predicateTypeKey = 'dev.sigstore.bundle.predicateType';
/** Adds the bundle and its manifest to the contents, and returns the manifest. */
function addBundle({ subject, bytes, predicateType, created }, contents) {
    const layer = (0,descriptor/* describe */.q0)(bundleType, bytes);
    const manifest = (0,oci_manifest/* encodeManifest */.Gb)({
        artifactType: bundleType,
        config: descriptor/* emptyDescriptor */.p$,
        layers: [layer],
        subject: (0,descriptor/* bare */.$B)(subject),
        annotations: {
            [annotations/* createdKey */.Yw]: created.toISOString().replace(/\.\d+Z$/, 'Z'),
            [contentKey]: 'dsse-envelope',
            [predicateTypeKey]: predicateType,
        },
    });
    contents.add(descriptor/* emptyDescriptor */.p$, (0,pack_contents/* bytesBody */.EB)(descriptor/* emptyJson */.Gu));
    contents.add(layer, (0,pack_contents/* bytesBody */.EB)(bytes));
    return contents.add((0,descriptor/* describe */.q0)(media_types/* imageManifestType */.NR, manifest), (0,pack_contents/* bytesBody */.EB)(manifest));
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/provenance/statement.js
/** The Statement: what is said about which content, as in-toto writes it (in-toto attestation framework, spec/v1/statement.md). */




const statementType = 'https://in-toto.io/Statement/v1';
/** What `cosign attest` still writes; only its name differs. */
const statementTypes = [statementType, 'https://in-toto.io/Statement/v0.1'];
/** The media type of a statement in an envelope. */
const payloadType = 'application/vnd.in-toto+json';
/** Predicate types by what a verifier expects: cosign's own names (sigstore/cosign, cmd/cosign/cli/options/predicate.go). */
const signaturePredicate = 'https://sigstore.dev/cosign/sign/v1';
const provenancePredicate = 'https://slsa.dev/provenance/v1';
const cyclonedxPredicate = 'https://cyclonedx.org/bom';
const spdxPredicate = 'https://spdx.dev/Document';
/** The payload for one subject. A name is written since sigstore-python refuses a subject without one. */
function encodeStatement(name, digest, { predicateType, predicate }) {
    const subject = { name, digest: { [(0,oci_digest/* digestAlgorithm */.g4)(digest)]: (0,oci_digest/* encodedDigest */.nz)(digest) } };
    return (0,oci_manifest/* encode */.lF)({ _type: statementType, subject: [subject], predicateType, predicate });
}
/** sigstore-go refuses more (pkg/verify/signature.go). */
const subjectLimit = 1024;
/** Parses a payload. Throws `invalid-attestation` for anything but a statement of at most 1024 subjects. */
function readStatement(payload) {
    return readDocument(readMembers, payload, 'the statement');
}
const readMembers = (shape) => {
    const members = (0,_build_shape/* record */.g1)(shape);
    const at = (name) => ({ ...shape, value: members[name], path: name });
    (0,_build_shape/* where */._M)(_build_shape/* text */.Qq, (type) => statementTypes.includes(type), 'the type of an in-toto statement')(at('_type'));
    const subjects = (0,_build_shape/* where */._M)((0,_build_shape/* list */.p_)(readSubject, 1), ({ length }) => length <= subjectLimit, 'a shorter list');
    return {
        predicateType: (0,_build_shape/* text */.Qq)(at('predicateType')),
        subjects: subjects(at('subject')),
        predicate: members.predicate,
    };
};
function readSubject(shape) {
    const { name, digest } = (0,_build_shape/* record */.g1)(shape);
    const digests = (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq)({ ...shape, value: digest, path: `${shape.path}.digest` });
    return { digest: digests, ...(typeof name === 'string' && { name }) };
}
/** True when one of the subjects is the content with this digest. */
function isAbout({ subjects }, digest) {
    const wanted = (0,oci_digest/* encodedDigest */.nz)(digest);
    return subjects.some((subject) => Object.hasOwn(subject.digest, (0,oci_digest/* digestAlgorithm */.g4)(digest)) &&
        subject.digest[(0,oci_digest/* digestAlgorithm */.g4)(digest)] === wanted);
}

;// CONCATENATED MODULE: ./.build/provenance/attached.js
/** The bundles that a store lists as referrers of a manifest, read and parsed, each with what is wrong with it. */








/** Codes of errors that say something about the bundle, and not about the network. */
const contentErrors = [
    'invalid-attestation',
    'invalid-layout',
    'digest-mismatch',
    'not-found',
];
/**
 * Reads the bundles about a subject, one after another. `predicateType` leaves out those that the store lists with another type.
 * Throws when the store cannot be read.
 */
async function readAttached(store, subject, predicateType) {
    const listed = (await store.referrers?.(subject)) ?? [];
    const found = [];
    for (const manifest of listed.filter((entry) => mayHold(entry, predicateType))) {
        const one = await readOne(store, manifest, subject).catch((error) => unreadable(manifest, error));
        if (one)
            found.push(one);
    }
    return found;
}
/** Some registries list a referrer without its type. */
function mayHold({ mediaType, artifactType = bundleTypePrefix, annotations }, predicateType) {
    const listedAs = annotations?.[predicateTypeKey] ?? predicateType;
    const isBundle = artifactType.startsWith(bundleTypePrefix) || artifactType === emptyConfigType;
    return (0,media_types/* isManifestType */.Q3)(mediaType) && isBundle && listedAs === predicateType;
}
/** What an index lists that takes the type of the config for that of the manifest (sigstore/cosign#4641). */
const emptyConfigType = 'application/vnd.oci.empty.v1+json';
function unreadable(manifest, cause) {
    const error = (0,errors/* asCodedError */._r)(cause);
    if (!contentErrors.includes(error.code))
        throw error;
    return { manifest, error };
}
async function readOne(store, entry, subject) {
    const { mediaType, digest, size } = entry;
    const bytes = await (0,verify/* readVerified */.xu)(store.fetch({ mediaType, digest, size }), entry, oci_manifest/* manifestSizeLimit */.i6);
    const manifest = (0,oci_manifest/* parseManifest */.Ng)(bytes, digest, mediaType);
    const [layer] = manifest.layers;
    if (!layer?.mediaType.startsWith(bundleTypePrefix))
        return undefined;
    if (manifest.layers.length !== 1)
        throw invalidDocument('the manifest of the bundle has several layers');
    if (manifest.subject?.digest !== subject)
        throw invalidDocument('the manifest of the bundle has another subject');
    const bundle = readBundle(await (0,verify/* readVerified */.xu)(store.fetch(layer), layer, bundleSizeLimit));
    if (bundle.payloadType !== payloadType)
        throw invalidDocument(`the payload has the type "${bundle.payloadType}" instead of ${payloadType}`);
    return { manifest: entry, bundle, statement: readStatement(bundle.payload) };
}

;// CONCATENATED MODULE: ./.build/provenance/attach.js
/** Attaching: the statements that an artifact is to have in a store, made and signed unless this signer has attached them before. */




/** Signs the claims that are not attached yet, and returns them as referrers to be pushed. */
async function signMissing(request) {
    const contents = (0,pack_contents/* createContents */.xF)();
    const made = request.claims.map((claim) => signUnlessAttached(claim, request, contents));
    const referrers = (await Promise.all(made)).filter((referrer) => referrer !== undefined);
    return { source: contents, referrers };
}
async function signUnlessAttached(claim, { store, subject, name, signer }, contents) {
    const { predicateType } = claim;
    const attached = await readAttached(store, subject.digest, predicateType);
    const isAttached = attached.some((one) => 'bundle' in one &&
        one.statement.predicateType === predicateType &&
        isAbout(one.statement, subject.digest) &&
        signer.isOwn(one.bundle));
    if (isAttached)
        return undefined;
    const bytes = await signer.sign(encodeStatement(name, subject.digest, claim));
    return { subject, manifest: addBundle({ subject, bytes, predicateType, created: new Date() }, contents) };
}

;// CONCATENATED MODULE: ./.build/provenance/key-input.js
/** The input `key`: PEM text, a variable that holds it, or a file. */


/** The prefix that cosign gives the name of a variable. */
const variablePrefix = 'env://';
/** The PEM text. Throws `input` for a variable that is not set and a file that cannot be read. */
async function readKeyInput(key, host) {
    const given = key.trim();
    if (given.includes('-----BEGIN'))
        return given;
    const pem = given.startsWith(variablePrefix)
        ? readVariable(given.slice(variablePrefix.length), host)
        : new TextDecoder().decode(await host.readInputFile(given));
    for (const line of pem.split(/\s+/).filter((one) => one.length > 20 && !one.includes('---')))
        host.log.mask(line);
    return pem;
}
function readVariable(name, { environment }) {
    const value = environment[name];
    if (value)
        return value;
    throw new errors/* CodedError */.AK('input', `"key" names the variable ${(0,_build_text/* printable */.g$)(name, 100)}, which is not set`, {
        hint: 'Set it for this step, or give the key itself.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/provenance/cosign-key.js
/** The encrypted private key file of cosign (secure-systems-lab/go-securesystemslib, encrypted/encrypted.go). */




/** The labels of the PEM block: of today's cosign, and of cosign 1. */
const cosignLabels = [
    'ENCRYPTED SIGSTORE PRIVATE KEY',
    'ENCRYPTED COSIGN PRIVATE KEY',
];
const deriveKey = (0,external_node_util_.promisify)(external_node_crypto_.scrypt);
/**
 * The PKCS#8 key in DER, or `undefined` for a wrong password; `content` is what the PEM block encodes. Throws the reader's error
 * for anything but the three costs that cosign accepts: others would take any amount of memory.
 */
async function decryptCosignKey(content, password, invalid) {
    const { kdf, cipher, ciphertext } = readKeyFile(content, invalid);
    const { N, r, p } = kdf.params;
    const secret = await deriveKey(password, kdf.salt, 32, { N, r, p, maxmem: 256 * N * r });
    const { xsalsa20poly1305 } = await __webpack_require__.e(/* import() */ 6382).then(__webpack_require__.bind(__webpack_require__, 46382));
    try {
        return xsalsa20poly1305(secret, cipher.nonce).decrypt(ciphertext);
    }
    catch {
        return undefined;
    }
}
function readKeyFile(content, invalid) {
    const value = parsed(content, invalid);
    return (0,_build_shape/* readShape */._f)(keyFile, value, (path, problem) => invalid(`${path} ${problem}`));
}
function parsed(content, invalid) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder().decode(content));
    }
    catch {
        throw invalid('its content is not JSON');
    }
}
function bytesOf(length) {
    return (shape) => {
        const bytes = Buffer.from((0,_build_shape/* text */.Qq)(shape), 'base64');
        if (length !== undefined && bytes.byteLength !== length)
            throw shape.error(shape.path, `must have ${length} bytes`);
        return new Uint8Array(bytes);
    };
}
function number(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found === undefined)
            throw shape.error(shape.path, `must be ${choices.join(' or ')}`);
        return found;
    };
}
const keyFile = (0,_build_shape/* object */.Ik)({
    kdf: (0,_build_shape/* object */.Ik)({
        name: (0,_build_shape/* oneOf */.yL)('scrypt'),
        params: (0,_build_shape/* object */.Ik)({ N: number(32768, 65536, 131072), r: number(8), p: number(1) }, {}),
        salt: bytesOf(),
    }, {}),
    cipher: (0,_build_shape/* object */.Ik)({ name: (0,_build_shape/* oneOf */.yL)('nacl/secretbox'), nonce: bytesOf(24) }, {}),
    ciphertext: bytesOf(),
}, {});

;// CONCATENATED MODULE: ./.build/provenance/keys.js
/** Keys: the private key that signs and the public key that verifies, from PEM text (RFC 7468). */




/** A longer text is no key. */
const sizeLimit = 64 * 1024;
/**
 * Reads a private key: PKCS#8, also encrypted, SEC 1 or PKCS#1, or the encrypted key file of cosign. Throws `input` for anything
 * else, a wrong password, and an algorithm that verifiers do not accept.
 */
async function readPrivateKey(pem, password) {
    const { label, content } = pemBlock(pem);
    const key = cosignLabels.includes(label)
        ? await openCosignKey(content, password)
        : openPrivateKey(pem, label, password);
    const algorithm = algorithmOf(key);
    return { publicKey: publicKeyOf((0,external_node_crypto_.createPublicKey)(key)), sign: (data) => (0,external_node_crypto_.sign)(algorithm, data, key) };
}
/** Reads a public key (SPKI), or the public half of an unencrypted private key. Throws `input` for anything else. */
function readPublicKey(pem) {
    const { label } = pemBlock(pem);
    if (label.includes('ENCRYPTED') || label.includes('CERTIFICATE'))
        throw unusable(`is a PEM block of the type "${printable(label, 60)}"`, 'Give the public key: key: cosign.pub');
    const found = attempt(() => createPublicKey(pem));
    if (!found)
        throw unusable('is not a public key', 'Give the public key in PEM: key: cosign.pub');
    algorithmOf(found);
    return publicKeyOf(found);
}
function publicKeyOf(key) {
    const der = key.export({ type: 'spki', format: 'der' });
    const algorithm = algorithmOf(key);
    return {
        key,
        hint: (0,external_node_crypto_.hash)('sha256', der, 'base64'),
        verify: (data, signature) => (0,external_node_crypto_.verify)(algorithm, data, key, signature),
    };
}
function pemBlock(pem) {
    const block = pem.length > sizeLimit ? null : /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/.exec(pem);
    if (!block)
        throw unusable('is not a PEM block', 'Give the whole file, from its "-----BEGIN" line on.');
    const [, label = '', body = ''] = block;
    return { label, content: Buffer.from(body, 'base64') };
}
async function openCosignKey(content, password = '') {
    const invalid = (problem) => unusable(`is not a key file of cosign: ${(0,_build_text/* printable */.g$)(problem, 120)}`, 'Create a key pair: cosign generate-key-pair');
    const der = await decryptCosignKey(content, password, invalid);
    if (!der)
        throw wrongPassword();
    const key = attempt(() => (0,external_node_crypto_.createPrivateKey)({ key: Buffer.from(der), format: 'der', type: 'pkcs8' }));
    if (!key)
        throw invalid('what it encrypts is not PKCS#8');
    return key;
}
function openPrivateKey(pem, label, password) {
    if (!label.includes('PRIVATE KEY'))
        throw unusable(`is a PEM block of the type "${(0,_build_text/* printable */.g$)(label, 60)}"`, 'Give a private key in PKCS#8.');
    const isEncrypted = label.startsWith('ENCRYPTED') || /^Proc-Type:.*ENCRYPTED/m.test(pem);
    if (isEncrypted && password === undefined)
        throw wrongPassword();
    const key = attempt(() => (0,external_node_crypto_.createPrivateKey)({ key: pem, passphrase: password ?? '' }));
    if (key)
        return key;
    throw isEncrypted ? wrongPassword() : unusable('is not a private key', 'Give a private key in PKCS#8.');
}
function attempt(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
const curves = ['prime256v1', 'secp384r1'];
/**
 * The hash of a signature with this key, which the verifier does not read anywhere: cosign assumes SHA-256 for every ECDSA and RSA
 * key. Ed25519 has a hash of its own.
 */
function algorithmOf(key) {
    const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
    if (type === 'ed25519')
        return null;
    if (type === 'ec' && curves.includes(details?.namedCurve))
        return 'sha256';
    if (type === 'rsa' && (details?.modulusLength ?? 0) >= 2048)
        return 'sha256';
    throw unusable(`is a key of the type ${(0,_build_text/* printable */.g$)([type, details?.namedCurve, details?.modulusLength].filter(Boolean).join(' '))}`, 'Use ECDSA with the curve P-256 or P-384, Ed25519, or RSA with at least 2048 bits.');
}
function wrongPassword() {
    return unusable('cannot be decrypted with this password', 'Give its password: key-password: $' + '{{ secrets.COSIGN_PASSWORD }}');
}
function unusable(problem, hint) {
    return new errors/* CodedError */.AK('input', `"key" ${problem}`, { hint });
}

;// CONCATENATED MODULE: ./.build/provenance/dsse.js
/** DSSE: the envelope around a payload, and the bytes that its signature covers (secure-systems-lab/dsse, protocol.md). */
/** The Pre-Authentication Encoding: what is signed is the payload together with its type. */
function preAuthEncoding(type, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(head), payload]);
}

;// CONCATENATED MODULE: ./.build/provenance/signer.js
/** The Signer: makes the bundle of a statement, and recognizes its own. */



/** A signer with a key, without a transparency log. */
function createKeySigner({ publicKey, sign }) {
    const { hint } = publicKey;
    return {
        async sign(payload) {
            const signature = sign(preAuthEncoding(payloadType, payload));
            return encodeKeyBundle({ hint, payloadType: payloadType, payload, signature });
        },
        isOwn: ({ payloadType: type, payload, signature }) => publicKey.verify(preAuthEncoding(type, payload), signature),
    };
}

;// CONCATENATED MODULE: ./.build/provenance/signing.js
/** Signing during a release: who signs, and which statements each artifact gets. */





/** Reads the key, so that one that cannot be used fails the run before anything is pushed. */
async function openSigning(options, host) {
    const signer = await openKeySigner(options, host);
    return ({ target, packed, destination }) => signMissing({
        store: target,
        subject: packed.root,
        name: subjectName(destination),
        claims: [signature],
        signer,
    });
}
/** The statement that `cosign sign` makes. */
const signature = { predicateType: signaturePredicate, predicate: {} };
async function openKeySigner({ key, keyPassword }, host) {
    const password = keyPassword ?? host.environment.COSIGN_PASSWORD;
    if (password !== undefined && password !== '')
        host.log.mask(password);
    return createKeySigner(await readPrivateKey(await readKeyInput(key, host), password));
}
function subjectName({ repository, location }) {
    return location.kind === 'layout' ? location.name : repository;
}


/***/ })

};
