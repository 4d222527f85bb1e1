export const id = 8933;
export const ids = [8933,7337];
export const modules = {

/***/ 48933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   index: () => (/* binding */ index)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82759);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82724);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(413);
/* harmony import */ var _pack_import_graph_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42760);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22543);
/* harmony import */ var _shared_requests_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21289);
/** The format `index`: an OCI index over artifacts of this run and content of registries. */










/** image-spec v1.1.1, image-index.md. */
const index = { name: 'index', detect, pack };
async function detect(context) {
    const candidates = [];
    for (const request of context.requests) {
        const candidate = await (0,_shared_requests_js__WEBPACK_IMPORTED_MODULE_8__/* .collect */ .Fo)(context, { files: [], named: true }, () => propose(request));
        if (candidate)
            candidates.push(candidate);
    }
    return candidates;
}
/** `index:<name>` lists every other artifact of the run, `index:<name> <member> \u2026` these, in this order. */
function propose({ argument = '' }) {
    const [name, ...members] = argument.split(/\s+/).filter((word) => word !== '');
    if (name === undefined)
        throw withoutName();
    const references = members.filter(_oci_host_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithHost */ .R4);
    for (const reference of references)
        (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    return {
        files: [],
        claims: [],
        name: { value: name, origin: 'formats input' },
        explicit: true,
        needs: members.length > 0 ? members : 'all',
        references,
    };
}
async function pack(artifact, context) {
    const children = [];
    for (const member of artifact.needs ?? []) {
        if ((0,_oci_host_js__WEBPACK_IMPORTED_MODULE_3__/* .beginsWithHost */ .R4)(member))
            children.push(await importMember(member, context));
        else
            for (const child of await packedMembers(member, context))
                children.push(child);
    }
    if (children.length === 0)
        throw withoutMembers(artifact);
    return { root: context.packer.index({ manifests: children, annotations: artifact.annotations }) };
}
async function packedMembers(name, { packed, packer }) {
    const children = [];
    for (const { artifact, root } of packed(name)) {
        const manifest = await readManifest(root, packer.contents.fetch(root));
        children.push(child(root, manifest, { title: artifact.name, version: artifact.version }));
    }
    return children;
}
/** Content of another repository is copied into this one, since an index may only list content of its own repository. */
async function importMember(reference, { open, packer }) {
    const { root, source } = await open(reference);
    await (0,_pack_import_graph_js__WEBPACK_IMPORTED_MODULE_6__/* .importGraph */ .S)(root, source, packer);
    const manifest = await readManifest(root, packer.contents.fetch(root));
    const { name } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_5__/* .parseReference */ .F2)(reference);
    const { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz]: title = name.split('/').at(-1), [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5]: version } = manifest.annotations;
    return child(root, manifest, { title, version });
}
async function readManifest(root, stream) {
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseManifest */ .Ng)(await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_7__/* .readVerified */ .xu)(stream, root, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_4__/* .manifestSizeLimit */ .i6), root.digest, root.mediaType);
}
/**
 * Clients select a child by type or title, never by platform: those that look for a platform take the first child without one
 * (go-containerregistry pkg/v1/remote/index.go).
 */
function child(root, manifest, { title, version }) {
    const artifactType = manifest.artifactType ?? manifest.config?.mediaType;
    const annotations = {
        ...(title !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz]: title }),
        ...(version !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .versionKey */ ._5]: version }),
    };
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(root), annotations, ...(artifactType !== undefined && { artifactType }) };
}
function withoutName() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', 'formats: index has no name', {
        hint: 'Name it, and its members unless it lists all artifacts: formats: index:<name> <member> <member>',
    });
}
function withoutMembers({ name }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `the index ${(0,_text_js__WEBPACK_IMPORTED_MODULE_9__/* .printable */ .g$)(name)} would have no members`, {
        hint: 'Name the formats of its members as well, for instance formats: wasm',
    });
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

/***/ 77243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   ID: () => (/* binding */ requireManifestSize),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   g$: () => (/* binding */ tooLarge),
/* harmony export */   ge: () => (/* binding */ isExternal),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   mN: () => (/* binding */ requireDescriptors),
/* harmony export */   oW: () => (/* binding */ isGenericType),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _platform_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90773);
/** Image manifests and image indexes: their exact bytes, and the bounded parsing of what others wrote. */






/** Bytes. Registries must accept manifests up to this size (distribution-spec v1.1, "Pushing Manifests"); larger ones are neither written nor read. */
const manifestSizeLimit = 4 * 1024 * 1024;
/** The exact bytes of an image manifest: members in the specification's order, annotations sorted by key. */
function encodeManifest(manifest) {
    return encode({
        schemaVersion: 2,
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR,
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
        mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV,
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
    throw tooLarge(`a manifest with ${count} layers`, `at least ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(count * shortestDescriptor)}`);
}
/** Throws `unsupported` for a manifest or an index of more bytes than registries have to accept. */
function requireManifestSize(size, what) {
    if (size > manifestSizeLimit)
        throw tooLarge(what, (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(size));
}
/** The error for a manifest of more bytes than registries have to accept. */
function tooLarge(what, size) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${size}; registries accept manifests of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(manifestSizeLimit)}`, { hint: 'Split it into several artifacts, or pack its files into one layer.' });
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
    return urls.length > 0 && (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isNondistributableType */ .YH)(mediaType);
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
    const stated = typeof body.mediaType === 'string' ? body.mediaType : specificType(mediaType);
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const [layers, manifests] = [
        readDescriptors(body, 'layers', where),
        readDescriptors(body, 'manifests', where),
    ];
    // Clients would take it for one or the other by a header, which no digest covers (CVE-2021-41190).
    if (manifests.length > 0 && (config !== undefined || layers.length > 0))
        throw invalid(where, 'is an image manifest and an index at once');
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? typeByMembers(body),
        ...(typeof body.artifactType === 'string' && body.artifactType && { artifactType: body.artifactType }),
        ...(config && { config }),
        layers,
        manifests,
        ...(subject && { subject }),
        annotations: readAnnotations(body.annotations),
    };
}
/** Types that servers give to any file, which say nothing of a manifest. */
const genericTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/json', 'text/plain'];
function specificType(mediaType) {
    return mediaType !== undefined && isGenericType(mediaType) ? undefined : mediaType;
}
/** True for a type that says nothing of the content, as a server of files gives it. */
function isGenericType(mediaType) {
    return genericTypes.includes(mediaType);
}
function typeByMembers(body) {
    if ('manifests' in body)
        return _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV;
    return 'fsLayers' in body ? dockerSchema1Type : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR;
}
/** Of Docker before 1.10, with neither config nor layers in the members of today. */
const dockerSchema1Type = 'application/vnd.docker.distribution.manifest.v1+json';
function parseObject(bytes, where) {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
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
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, 'has a descriptor that is not an object');
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isStatedType */ .u9)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .showText */ .h$)(value.mediaType), 80)}"`);
    }
    const platform = (0,_platform_js__WEBPACK_IMPORTED_MODULE_5__/* .readPlatform */ .K)(value.platform);
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...(platform && { platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
        ...(Array.isArray(value.urls) && { urls: value.urls.filter((url) => typeof url === 'string') }),
    };
}
/** Keeps the members that are texts, as an annotation must be. */
function readAnnotations(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        return {};
    const texts = Object.entries(value).filter((entry) => typeof entry[1] === 'string');
    return Object.fromEntries(texts);
}
function invalid(where, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(where)} ${what}`, {
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


/***/ }),

/***/ 90773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readPlatform)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** The platform that an entry of an index, or the config of an image, states (image-spec v1.1.1, image-index.md, config.md). */

/** The members of the specification that have its types; `undefined` for a value that states no system and architecture. */
function readPlatform(value) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(value))
        return undefined;
    const { architecture, os, variant, 'os.version': version, 'os.features': features } = value;
    if (typeof architecture !== 'string' || typeof os !== 'string')
        return undefined;
    // As crane writes the config of an image that it makes of nothing.
    if (architecture === '' && os === '')
        return undefined;
    return {
        architecture,
        os,
        ...(typeof variant === 'string' && { variant }),
        ...(typeof version === 'string' && { 'os.version': version }),
        ...(isTexts(features) && { 'os.features': features }),
    };
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}


/***/ }),

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var _store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);
/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */

/**
 * Adds `root` and everything below it. Manifests are read now, and again when they are sent if the cache has not kept them; blobs are
 * opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
async function importGraph(root, source, packer) {
    const cached = (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .withManifestCache */ .u)(source);
    const descriptors = (await (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .graphReaderOf */ .$)(source)(root)).map((node) => node.descriptor);
    for (const descriptor of descriptors)
        packer.importContent(descriptor, () => cached.fetch(descriptor));
    return descriptors;
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ createGraphReader),
/* harmony export */   g0: () => (/* binding */ readNodes),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/** Content graphs: everything that a manifest or index lists, directly or indirectly, as nodes. */




/** Maximum depth of nested indexes; clients support far less. */
const depthLimit = 32;
/** Maximum number of nodes, which all stay in memory; a mirror of thousands of images has some ten thousand. */
const nodeLimit = 250_000;
/** Bytes of the manifests of one graph, which also stay in memory. */
const manifestBytesLimit = 256 * 1024 * 1024;
/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
async function readNodes(root, source) {
    return await createGraphReader(source)(root);
}
/** Each call of the reader returns what `readNodes` returns. `bytesLimit` is that of the manifests which one call reads. */
function createGraphReader(source, bytesLimit = manifestBytesLimit) {
    const nodes = new Map();
    const read = async (descriptor, depth, counter) => {
        const key = keyOf(descriptor);
        const existing = nodes.get(key);
        if (depth + (existing?.height ?? 0) > depthLimit)
            throw tooDeep(descriptor);
        if (existing)
            return existing;
        counter.count((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? descriptor.size : 0);
        const manifest = await readManifest(descriptor, source);
        const below = [];
        for (const child of manifest ? (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest) : [])
            below.push(await read(child, depth + 1, counter));
        const node = {
            descriptor,
            ...(manifest && { manifest }),
            children: below,
            height: heightOf(manifest, below),
        };
        nodes.set(key, node);
        return node;
    };
    return async (root) => collect(await read(root, 0, createCounter(root, bytesLimit)), createCounter(root, bytesLimit));
}
/** The manifests and indexes among the nodes of a graph, the root first. */
function manifestsOf(nodes) {
    return nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
}
function createCounter(root, bytesLimit) {
    let [nodes, read] = [0, 0];
    return {
        count(bytes) {
            nodes += 1;
            read += bytes;
            if (nodes > nodeLimit)
                throw tooMany(root, `${nodeLimit} contents`);
            if (read > bytesLimit)
                throw tooMany(root, `${bytesLimit} bytes of manifests`);
        },
    };
}
/** The nodes of a graph, each after its children. */
function collect(root, counter) {
    const all = new Set();
    const visited = new Set();
    const visit = (node) => {
        if (visited.has(node))
            return;
        visited.add(node);
        counter.count(0);
        for (const child of node.children)
            visit(child);
        all.add(node);
    };
    visit(root);
    return [...all];
}
/** A registry keeps manifests and blobs apart, so that content listed as both is two nodes. */
function keyOf(descriptor) {
    return `${(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}
async function readManifest(descriptor, source) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function heightOf(manifest, below) {
    return manifest ? 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0) : 0;
}
function tooMany(root, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root.digest} lists more than ${what}`, {
        hint: 'Split it into several artifacts.',
    });
}
function tooDeep(descriptor) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${descriptor.digest} is nested more than ${depthLimit} indexes deep`, {
        hint: 'Publish an index that lists its manifests directly.',
    });
}


/***/ }),

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ graphReaderOf),
/* harmony export */   u: () => (/* binding */ withManifestCache)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92532);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/** What several graphs of one source share is read once: their nodes, and the bytes of manifests in a cache of limited size. */





/** Bytes of the manifests that one cache keeps; of more, those that were not used for the longest time are read again. */
const cacheLimit = 32 * 1024 * 1024;
const caches = new WeakMap();
/** The source with a cache; always the same one for the same source. */
function withManifestCache(source, limit = cacheLimit) {
    const cached = caches.get(source) ?? createCached(source, limit);
    caches.set(source, cached);
    return cached;
}
const readers = new WeakMap();
/** The reader of the graphs of a source; always the same one for the same source. */
function graphReaderOf(source) {
    const reader = readers.get(source) ?? (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .createGraphReader */ .ec)(withManifestCache(source));
    readers.set(source, reader);
    return reader;
}
function createCached(source, limit) {
    const kept = new Map();
    let size = 0;
    const keep = (digest, bytes) => {
        // The last entry of a map is the one that was set last.
        if (!kept.delete(digest))
            size += bytes.byteLength;
        kept.set(digest, bytes);
        for (const [oldest, { byteLength }] of kept) {
            if (size <= limit)
                return;
            kept.delete(oldest);
            size -= byteLength;
        }
    };
    const fetch = (descriptor) => {
        if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
            return source.open?.(descriptor) ?? source.fetch(descriptor);
        const read = async () => kept.get(descriptor.digest) ??
            (await (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6));
        async function* bytesOf() {
            const bytes = await read();
            keep(descriptor.digest, bytes);
            yield bytes;
        }
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytesOf(), { objectMode: false });
    };
    return { exists: (descriptor) => source.exists(descriptor), fetch };
}


/***/ })

};
