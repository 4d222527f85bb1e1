export const id = 5296;
export const ids = [6068,2694,7420,3786,5974,5296,8129,995];
export const modules = {

/***/ 56222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ realFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** The location of an image layout on the local disk: its real path, which no symlink below the current folder redirects. */





/**
 * The real path of a folder that may not exist yet. Throws what `refuse` makes, by default `invalid-layout` for a symlink, and for a path below the current folder
 * that symlinks lead out of it: a checkout could redirect it to any folder.
 */
async function realFolder(path, refuse = refused) {
    try {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
        const real = realPathWithoutLink(absolute, path, refuse);
        // Another process may have removed it.
        const here = undefinedOnError(() => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)('.'));
        const leaves = here !== undefined && isWithin(absolute, here) && !isWithin(real, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(here));
        if (!leaves)
            return real;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, path);
    }
    throw refuse(path, 'leads out of the current folder through a symlink');
}
function realPathWithoutLink(absolute, path, refuse) {
    const found = undefinedOnError(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute));
    if (found?.isSymbolicLink())
        throw refuse(path, 'is a symlink');
    if (found)
        return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(absolute);
    const parent = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(absolute);
    return parent === absolute ? absolute : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOfFolder(parent), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(absolute));
}
/** The real path as far as the folders exist. */
function realPathOfFolder(folder) {
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder);
    const real = undefinedOnError(() => node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(folder));
    if (real !== undefined || above === folder)
        return real ?? folder;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPathOfFolder(above), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(folder));
}
function undefinedOnError(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}
function isWithin(path, folder) {
    const [first] = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return first !== '..' && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path)) === path;
}
function refused(path, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} ${what}, and nothing is read or written through symlinks`, { hint: 'Name the folder itself, or remove the symlink: oci:./out' });
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

/***/ 49071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iy: () => (/* binding */ openFolderWithin),
/* harmony export */   y3: () => (/* binding */ openWithin)
/* harmony export */ });
/* unused harmony exports isOpenBelow, isStillNamed */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92186);
/** Opening files and folders below a root without following symlinks, also while other processes rename folders. */



const { O_RDONLY } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
// Windows has none of these. A pipe that has replaced a file cannot hang a non-blocking call.
const { O_NOFOLLOW = 0, O_NONBLOCK = 0, O_DIRECTORY = 0 } = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants;
/**
 * Opens what is at a real path for reading. Returns `undefined` when that turns out to be elsewhere, because a folder on the path was
 * replaced by a symlink, and for a symlink itself. With `path` as the root, only what is at that very path is opened. Throws other
 * errors of the file system.
 */
function openWithin(root, path, isBelow = isOpenBelow) {
    return openChecked(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, (file) => isBelow(file, root, path));
}
/** The folder at a real path, to be closed after use. Returns and throws as `openWithin` does. */
function openFolderWithin(root, path) {
    if (process.platform === 'win32')
        return pathOfFolder(path);
    let location;
    const isBelow = (descriptor) => {
        location = locationOf(descriptor);
        return isLocatedBelow({ descriptor, location }, root, path);
    };
    const descriptor = openChecked(path, O_RDONLY | O_NOFOLLOW | O_DIRECTORY, isBelow);
    if (descriptor === undefined)
        return undefined;
    if (location !== undefined) {
        const close = () => {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
            return true;
        };
        return { path: `${descriptors()}/${descriptor}`, close };
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    return pathOfFolder(path);
}
function pathOfFolder(path) {
    const identity = () => foldersOn(path).map(print).join(' ');
    const before = identity();
    if (node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
        return undefined;
    return { path, close: () => identity() === before && node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) === path };
}
function openChecked(path, flags, isBelow) {
    const descriptor = openUnlessLink(path, flags);
    if (descriptor === undefined)
        return undefined;
    let kept = false;
    try {
        kept = isBelow(descriptor);
    }
    finally {
        if (!kept)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
    return kept ? descriptor : undefined;
}
/** Opening a symlink fails with `ELOOP`, and on Linux with `ENOTDIR` where a folder is wanted. */
function openUnlessLink(path, flags) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, flags);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (code === 'ELOOP')
            return undefined;
        if (code === 'ENOTDIR' && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink())
            return undefined;
        throw error;
    }
}
/** By the location of what is open, which only Linux tells; elsewhere by comparing it with what the path names. */
const isOpenBelow = (descriptor, root, path) => isLocatedBelow({ descriptor, location: locationOf(descriptor) }, root, path);
function isLocatedBelow({ descriptor, location }, root, path) {
    return location === undefined ? isStillNamed(descriptor, root, path) : isWithin(location, inBytes(root));
}
/** Each character stands for a byte, since several names that are not UTF-8 have the same text. */
function inBytes(path) {
    return Buffer.byteLength(path) === path.length ? path : Buffer.from(path).toString('latin1');
}
/** As `inBytes` writes it. */
function locationOf(descriptor) {
    if (process.platform !== 'linux')
        return undefined;
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(`${descriptors()}/${descriptor}`, 'latin1');
    }
    catch {
        // A container without /proc.
        return undefined;
    }
}
/**
 * The folder of what this process has open, by its number in this very `/proc`, which may be another one than the process knows of
 * itself; resolving `self` each time takes a tenth of the time of opening a file.
 */
const descriptors = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => `/proc/${(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self')}/fd`);
function isWithin(location, root) {
    return location === root || location.startsWith(root.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? root : root + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
}
/** How often the path is compared: a swap has to be undone and repeated at the right moments in each round. */
const rounds = 4;
/** Compares device and inode with what the path names, and the folders on the path before and after that. */
const isStillNamed = (descriptor, _root, path) => {
    const opened = print((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(descriptor, { bigint: true }));
    const folders = () => foldersOn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)).map(print).join(' ');
    const before = folders();
    for (let round = 0; round < rounds; round += 1) {
        const named = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true, throwIfNoEntry: false });
        if (named === undefined || named.isSymbolicLink() || print(named) !== opened)
            return false;
        if (folders() !== before || node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(path) !== path)
            return false;
    }
    return true;
};
/** A folder and those above it. */
function foldersOn(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { bigint: true });
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    return above === path ? [found] : [found, ...foldersOn(above)];
}
function print({ dev, ino }) {
    return `${dev}:${ino}`;
}


/***/ }),

/***/ 75214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NP: () => (/* binding */ withDiskErrors),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   wO: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Errors of the file system as the project's `storage` errors. */


const diskFullCodes = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Maps an error of a system call on `path` to a `storage` error, and returns any other error unchanged. */
function diskError(error, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK || !(error instanceof Error) || !('syscall' in error))
        return error;
    const code = 'code' in error ? error.code : undefined;
    if (diskFullCodes.includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `the disk is full: cannot write ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}`, {
            hint: 'Free disk space and re-run.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reasonOf(error, code))}`, {
        hint: hints.find(([codes]) => codes.includes(code))?.[1] ?? generalHint,
        cause: error,
    });
}
const generalHint = 'Make sure that the folder exists, is readable and writable, and is not in use.';
const hints = [
    [['EACCES', 'EPERM'], 'Allow the user of this process to read and write there, or name another path.'],
    [['EROFS'], 'Name a path on a disk that can be written to.'],
    [['ENAMETOOLONG'], 'Use a shorter path.'],
    [['ENOTDIR'], 'Name another one, since a part of this path is a file.'],
];
/** `permission denied (EACCES)`: Node adds the call and its arguments, which may be a temporary path. */
function reasonOf({ message }, code) {
    const [, reason] = /^[A-Z][A-Z0-9]+: ([^,]+), \w+/.exec(message) ?? [];
    return reason === undefined ? message : `${reason} (${code})`;
}
/** The result of work on `path`; its errors go through `diskError`. */
async function withDiskErrors(work, path) {
    try {
        return await work;
    }
    catch (error) {
        throw diskError(error, path);
    }
}
/** True for a system error with one of these codes. */
function hasCode(error, ...codes) {
    return error instanceof Error && 'code' in error && codes.some((code) => code === error.code);
}


/***/ }),

/***/ 89243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AK: () => (/* binding */ CodedError),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   _r: () => (/* binding */ asCodedError),
/* harmony export */   n0: () => (/* binding */ asOneError),
/* harmony export */   xE: () => (/* binding */ mapProblems)
/* harmony export */ });
/* unused harmony export errorCodes */
/** The one error of the project: a code to switch on, what went wrong where, and what to do about it. */
/** Every code an error may carry, with what it means; `docs/errors.md` is kept equal to this table by a test. */
const errorCodes = {
    input: 'An input or flag is unknown, missing, or has an invalid value.',
    'nothing-found': 'The workspace contains nothing that can be published.',
    ambiguous: 'Several files or artifacts qualify where one is needed, and nothing says which one is meant.',
    'invalid-wasm': 'A WebAssembly binary is truncated, oversized or malformed.',
    'invalid-definition': 'A file that describes an artifact (cup, Spin, chart, bundle \u2026) is invalid.',
    'invalid-declaration': 'A declared format does not match the schema of declarations.',
    'invalid-plan': 'A saved plan cannot be used with this workspace.',
    'invalid-reference': 'A reference, repository name or tag is not allowed by the specification.',
    'invalid-layout': 'A folder or archive is not a valid OCI image layout.',
    'invalid-hand-off': 'What a pull request has handed off is not what this program leaves, or claims what is not so.',
    'invalid-attestation': 'A signature, an attestation or a bundle is malformed, or does not match what it is about.',
    'invalid-archive': 'A layer cannot be unpacked: it is damaged, or would write what must not be written.',
    'file-exists': 'The output folder holds something else where a file is to be written.',
    tampered: 'What was verified is altered or incomplete, or its signature does not match it.',
    unsigned: 'What was verified lacks a signature or attestation that is required.',
    foreign: 'What was verified is signed, but not by whom the policy expects.',
    'foreign-content': 'A run with the rights of the repository would publish what a pull request from a fork may have changed.',
    'digest-mismatch': 'Content does not match its digest or an earlier plan.',
    unauthenticated: 'The registry requires a login, or rejects the credentials.',
    denied: 'The registry denies access.',
    'not-found': 'The registry has no such repository or content.',
    conflict: 'A version is published with other content, or another run has set the same tag.',
    interface: 'The version of a release promises less than its interface changes, or that cannot be told.',
    unsupported: 'The registry, the layout or the consumer does not support this content.',
    unavailable: 'The registry or the network failed, or did not respond within the timeout.',
    storage: 'The local disk could not be read or written.',
    internal: 'A bug in this program.',
};
/**
 * The only error class that leaves a function on purpose.
 *
 * `message` says what happened on which thing; it never holds a credential, and text that came from a file or
 * a registry has gone through `printable` first.
 */
class CodedError extends Error {
    code;
    hint;
    /** Of a registry's error, and of every error that has one as its cause. */
    response;
    /** Every problem that a run has found before it ends; empty for an error that stands for itself. */
    problems;
    constructor(code, message, { hint, cause, response, problems = [] }) {
        super(message, cause === undefined ? undefined : { cause });
        this.name = 'CodedError';
        this.code = code;
        this.hint = hint;
        this.problems = problems;
        const inherited = cause instanceof CodedError ? cause.response : undefined;
        if (response ?? inherited)
            this.response = response ?? inherited;
    }
}
/** Returns an error of ours unchanged; anything else becomes `internal` and is kept as the cause. */
function asCodedError(error) {
    if (error instanceof CodedError)
        return error;
    const message = error instanceof Error ? error.message : String(error);
    return new CodedError('internal', message, {
        hint: 'Report this with the log of the run.',
        cause: error,
    });
}
/**
 * The only problem itself, or one error that carries all of them. Its code is that of the first one that is no wrong usage, which has
 * an exit code of its own.
 */
function asOneError(errors) {
    const problems = errors.flatMap(problemsOf);
    if (problems.length === 1)
        return errors[0];
    const { code, message, hint } = problems.find((one) => one.code !== 'input') ?? errors[0];
    return new CodedError(code, `${message} (and ${problems.length - 1} more)`, { hint, problems });
}
/** The problems that an error carries; itself when it stands for one. */
function problemsOf(error) {
    return error.problems.length > 0 ? error.problems : [error];
}
/** The error with each of its problems replaced. */
function mapProblems(error, replace) {
    const [first, ...others] = problemsOf(error).map(replace);
    return first === undefined ? error : asOneError([first, ...others]);
}


/***/ }),

/***/ 49100:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F7: () => (/* binding */ isPlainWord),
/* harmony export */   JV: () => (/* binding */ unexpanded),
/* harmony export */   jy: () => (/* binding */ bareExpression),
/* harmony export */   pp: () => (/* binding */ characterName),
/* harmony export */   q4: () => (/* binding */ invisible),
/* harmony export */   qZ: () => (/* binding */ unquoted),
/* harmony export */   xV: () => (/* binding */ slip)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Text of inputs as other tools, YAML and shells write it: how it is recognised, and what was meant. */

/** True for one word of the characters that most values have alone: none of the slips below, and no list, is made of them. */
function isPlainWord(text) {
    return /^[\w.:@/+=-]*$/.test(text);
}
/** What a line of any list may be by mistake. */
function slip(line) {
    if (isPlainWord(line))
        return undefined;
    return unexpanded(line) ?? invisible(line) ?? quoted(line) ?? listMarker(line) ?? comment(line);
}
/** Contexts and properties of a workflow (GitHub, "Contexts reference"), written without what makes them an expression. */
const bare = new RegExp([
    '^(?:github\\.(?:actor|base_ref|event(?:_name|\\.[\\w.]+)|head_ref|ref|ref_name|repository|repository_owner|run_attempt|run_id|run_number|sha|token|workflow)',
    '(?:needs|steps)\\.[\\w-]+\\.outputs\\.[\\w-]+',
    '(?:inputs|secrets|vars)\\.[A-Za-z_][\\w-]*)$',
].join('|'));
/** `github.ref_name`, which no workflow expands. */
function bareExpression(line) {
    const what = 'which is an expression without what makes a workflow expand it';
    return bare.test(line) ? { what, instead: [`\${{ ${line} }}`] } : undefined;
}
const expression = /\$\{\{.*?\}\}/g;
/** `$NAME`, `${NAME}`, `$(command)`, `$env:NAME` and `%NAME%`. */
const variable = /\$env:(\w+)|\$([A-Za-z_]\w*)|\$\{([A-Za-z_]\w*)[^{}]*\}|%([A-Za-z_]\w*)%|(\$\([^()]*\)|`[^`]+`)/g;
/** An expression of a workflow or a variable of a shell that nothing has expanded. */
function unexpanded(line) {
    if (line.includes('${{'))
        return {
            what: 'which contains an expression that nothing has expanded',
            instead: [line.replace(expression, '<value>').replace(/\$\{\{.*$/, '<value>')],
            hint: 'Write its value; only a workflow expands expressions',
        };
    if (!new RegExp(variable).test(line) || code.test(line))
        return undefined;
    return {
        what: 'which contains a variable that nothing has expanded',
        instead: [line.replace(variable, (_, ...names) => expressionFor(names))],
        hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
    };
}
/** The contexts `github` and `runner` have the names of their variables in lower case. */
function expressionFor(found) {
    const command = found[4];
    if (command !== undefined)
        return '$' + '{{ steps.<id>.outputs.<name> }}';
    const name = found.slice(0, 4).find((one) => one !== undefined) ?? '';
    const [, context, rest] = /^(GITHUB|RUNNER)_(\w+)$/.exec(name) ?? [];
    const path = context === undefined ? `env.${name}` : `${context}.${rest}`.toLowerCase();
    return `\${{ ${path} }}`;
}
const characterNames = {
    '\t': 'tab',
    ' ': 'space',
    '\u00a0': 'no-break space',
    '\u00ad': 'soft hyphen',
    '\u200b': 'zero-width space',
    '\u200d': 'zero-width joiner',
    '\ufeff': 'byte order mark',
};
/** `U+200B (zero-width space)`; a character that is seen, in quotes. */
function characterName(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    const name = characterNames[character];
    if (name !== undefined)
        return `U+${code} (${name})`;
    return new RegExp(`${_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO}|\\p{Z}`, 'u').test(character) ? `U+${code}` : `"${character}"`;
}
/** A character that nobody sees; a tab is white space. */
function invisible(line) {
    const text = line.split('\t').join(' ');
    if ((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(text))
        return undefined;
    const [character] = new RegExp(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, 'u').exec(text) ?? [];
    if (character === undefined)
        return undefined;
    const instead = line.replace(new RegExp(_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unprintable */ .hO, 'gu'), '').trim();
    return {
        what: `which contains the invisible character ${characterName(character)}`,
        instead: instead === '' ? [] : [instead],
        hint: 'Write it without that character',
    };
}
const quotes = /^(?:"([^"]*)"|'([^']*)'|\u201c([^\u201d]*)\u201d|\u2018([^\u2019]*)\u2019)$/;
/** As Markdown marks it; a command has no such character, or white space as well. */
const code = /^`([^`\s]*[\d./:{][^`\s]*)`$/;
/** Text between quotes, without them; `undefined` for any other text. */
function unquoted(text) {
    const found = quotes.exec(text) ?? code.exec(text);
    return found?.slice(1).find((inner) => inner !== undefined);
}
function quoted(line) {
    const inner = unquoted(line)?.trim();
    if (inner === undefined)
        return undefined;
    return { what: 'and the quotes are part of it', instead: inner === '' ? [] : [inner] };
}
function listMarker(line) {
    const item = /^[-\u2022]\s+(.*)$/.exec(line)?.[1];
    return item === undefined
        ? undefined
        : {
            what: 'which is an item of a YAML list',
            instead: [item],
            hint: 'Write one item per line, without "-"',
        };
}
function comment(line) {
    const before = /^(.*?)(?:^|\s)#(?:\s.*)?$/.exec(line)?.[1]?.trim();
    return before === undefined
        ? undefined
        : {
            what: 'and a list has no comments',
            instead: before === '' ? [] : [before],
            hint: 'Leave the comment out',
        };
}


/***/ }),

/***/ 22352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishOutput: () => (/* binding */ finishOutput),
/* harmony export */   openOutput: () => (/* binding */ openOutput),
/* harmony export */   outputError: () => (/* binding */ outputError),
/* harmony export */   printText: () => (/* binding */ printText)
/* harmony export */ });
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/** The standard streams of the process: a closed pipe is ignored, a full disk is an error. Runs on Node 14. */


/** A stream of the process, whose errors would end the process otherwise. */
function openOutput(stream) {
    let failure;
    const note = (error) => {
        failure = failure ?? error ?? undefined;
    };
    stream.on('error', note);
    return {
        isTTY: stream.isTTY,
        get columns() {
            return stream.columns;
        },
        write(text) {
            if (failure)
                return;
            try {
                stream.write(text, note);
            }
            catch (error) {
                note(error);
            }
        },
        async finished() {
            // A stream that has failed may never call back (Node 14).
            if (!failure)
                await new Promise((resolve) => stream.write('', () => resolve()));
            return outputError(failure);
        },
    };
}
/** The error `storage` for what could not be written, unless its reader has gone. */
function outputError(failure) {
    return failure === undefined || isClosed(failure)
        ? undefined
        : (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .diskError */ .wO)(failure, 'standard output'));
}
/** Prints a text to stdout; the exit code is 1 if it cannot be written. */
async function printText(text) {
    const output = openOutput(process.stdout);
    output.write(text);
    // Node takes a millisecond or two to open standard error, which is needed for an error alone.
    if (!(await finishOutput(output, () => openOutput(process.stderr))))
        process.exitCode = 1;
}
/** Waits until standard output is written; false, with one line on standard error, if some of it could not be. */
async function finishOutput(stdout, openStderr) {
    const error = await stdout.finished();
    if (!error)
        return true;
    const stderr = openStderr();
    stderr.write(`error: ${error.message} [${error.code}]\n`);
    await stderr.finished();
    return false;
}
/** True when the reader has gone, as `head` does; Windows calls that `EOF`. */
function isClosed(error) {
    return (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_0__/* .hasCode */ .up)(error, 'EPIPE', 'EOF', 'ECONNRESET', 'ERR_STREAM_DESTROYED');
}


/***/ }),

/***/ 15353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xu: () => (/* binding */ inputError),
/* harmony export */   gU: () => (/* binding */ replacingInputError),
/* harmony export */   lj: () => (/* binding */ hintWithLines)
/* harmony export */ });
/* unused harmony export inputLines */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Errors about inputs: what is wrong, and the lines of a workflow to write instead. */


/** An `input` error; its hint ends with the lines to paste: one in the same line, several below it. */
function inputError(message, { hint, lines = {}, cause }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint: hintWithLines(hint, lines), cause });
}
/** `Write to: oci:./out`; `Write one tag per line:` with a block of YAML below it. */
function hintWithLines(given, lines) {
    const hint = given?.replace(/\.$/, '');
    const [first, ...rest] = inputLines(lines);
    if (first === undefined)
        return `${hint ?? 'Correct it'}.`;
    if (rest.length > 0)
        return [`${hint ?? 'Write'}:`, first, ...rest].join('\n');
    return hint === undefined ? `Write ${first}` : `${hint}: ${first}`;
}
/** Inputs as YAML: `name: value`, or a block where there are several items or YAML would read the text as something else. */
function inputLines(lines) {
    return Object.entries(lines).flatMap(([name, value]) => {
        if (typeof value === 'number' || typeof value === 'boolean')
            return [`${name}: ${value}`];
        const items = (typeof value === 'string' ? [value] : value).map((item) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(item));
        const [only = ''] = items;
        if (items.length === 1 && isPlainScalar(only))
            return [`${name}: ${only}`];
        return [`${name}: |`, ...items.map((item) => `  ${item}`)];
    });
}
/** YAML 1.2 \u00a77.3.3 and \u00a710.3: 1.10 would become the number 1.1, and `*.wasm` is an alias. */
function isPlainScalar(text) {
    const isOther = /^(?:[-+]?\.?\d[\d_]*(?:\.\d*)?(?:e[-+]?\d+)?|0[xo][\da-f]+|true|false|null|~)$/i.test(text);
    return text !== '' && !isOther && !/^[-?:,[\]{}#&*!|>'"%@`]|: | #|:$/.test(text);
}
/** What is opened for another input than the one that an `input` error names: `replace` gives the error that says so. */
async function replacingInputError(opening, replace) {
    try {
        return await opening;
    }
    catch (error) {
        throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'input' ? replace(error) : error;
    }
}


/***/ }),

/***/ 70583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ separated),
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   LD: () => (/* binding */ readList),
/* harmony export */   TL: () => (/* binding */ quoted)
/* harmony export */ });
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15353);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Lists of inputs: each line is read, and one that cannot be used is an error that shows the whole list as it is to be written. */


/** The lines of a text, trimmed and without blank ones. */
function linesOf(text) {
    return (text ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
/** Reads every line. Throws `input` when one cannot be used, with all lines as they are to be written. */
function readList(lines, read, context) {
    if (lines.length === 0)
        return [];
    const readLine = withoutOwnName(read, context.name);
    const json = jsonItems(lines.join('\n'));
    if (json) {
        const what = 'and a list has one item per line';
        throw listError({ what, shown: json.shown, line: '', count: 1 }, correct(json.items, readLine), context);
    }
    const found = lines.map((line) => ({ line, ...readLine(line) }));
    const problems = found.flatMap((one) => ('problem' in one ? [{ ...one.problem, line: one.line }] : []));
    const [first] = problems;
    if (first) {
        const subject = { ...first, isOnly: lines.length === 1, count: problems.length };
        throw listError(subject, correct(lines, readLine), context);
    }
    return found.flatMap((one) => ('value' in one ? [one.value] : []));
}
/** `to: oci:./out` and `--to oci:./out` in the input `to`. */
function withoutOwnName(read, name) {
    const own = new RegExp(`^(?:--${name}(?:\\s*=\\s*|\\s+)|${name}(?:\\s*=\\s*|:\\s+))(\\S.*)$`);
    return (line) => {
        const found = read(line);
        const [, value] = ('problem' in found ? own.exec(line) : undefined) ?? [];
        return value === undefined
            ? found
            : { problem: { what: 'and the name of the input is part of it', instead: [value] } };
    };
}
function listError({ what, hint, shown, line, count, isOnly = true }, { lines, others }, { name, isGiven = () => false, complete = (line) => line }) {
    const subject = shown ?? quoted(line);
    const more = count > 1 ? `; ${count - 1} more of its lines cannot be used` : '';
    const message = `"${name}" ${isOnly ? 'is' : 'contains'} ${subject}, ${what}${more}`;
    const proposed = Object.entries(others).filter(([other]) => !isGiven(other));
    const isEmpty = lines?.length === 0 && proposed.length === 0;
    const whatToDo = hint ?? (isEmpty ? `Leave "${name}" out` : undefined);
    return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_0__/* .inputError */ .Xu)(message, {
        ...(whatToDo !== undefined && { hint: whatToDo }),
        ...(lines && {
            lines: { ...(lines.length > 0 && { [name]: lines.map(complete) }), ...Object.fromEntries(proposed) },
        }),
    });
}
/** In the quotes that the text does not contain. */
function quoted(text) {
    return text.includes('"') ? `'${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 120)}'` : `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, 120)}"`;
}
function correct(lines, read, depth = 0) {
    const corrected = lines.map((line) => correctLine(line, read, depth));
    const isClear = corrected.every((one) => one.lines !== undefined);
    return {
        lines: isClear ? [...new Set(corrected.flatMap((one) => one.lines ?? []))] : undefined,
        others: merge(corrected.map((one) => one.others)),
    };
}
// A correction may uncover the next mistake: quotes around a list of references.
const depthLimit = 5;
/** An expression of a workflow, or what a person has to fill in. */
const template = /\$\{\{|<[a-z -]+>/;
function correctLine(line, read, depth) {
    const found = read(line);
    if ('value' in found || (depth > 0 && template.test(line)))
        return { lines: [line], others: {} };
    const { instead, others = {} } = found.problem;
    if (instead === undefined || depth >= depthLimit)
        return { lines: instead, others };
    const next = correct(instead, read, depth + 1);
    return { lines: next.lines ?? instead, others: merge([others, next.others]) };
}
/** The values of all, each once; a list where they differ. */
function merge(all) {
    const names = new Set(all.flatMap((one) => Object.keys(one)));
    const entries = [...names].map((name) => {
        const values = [...new Set(all.flatMap((one) => one[name] ?? []))];
        const [only] = values;
        return [name, values.length === 1 && only !== undefined ? only : values.map(String)];
    });
    return Object.fromEntries(entries);
}
/** The items of a JSON array of texts and numbers, and the values of such an object; `undefined` for any other text. */
function jsonItems(text) {
    if (!text.startsWith('[') && !text.startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(text);
        const isArray = Array.isArray(value);
        const found = isArray ? value : Object.values(value);
        const isSimple = found.every((item) => typeof item === 'string' || typeof item === 'number');
        if (found.length === 0 || !isSimple)
            return undefined;
        return { shown: `a JSON ${isArray ? 'array' : 'object'}`, items: linesOf(found.join('\n')) };
    }
    catch {
        return undefined;
    }
}
/** The parts of a line between white space, commas, semicolons and bars, without brackets of a YAML list. */
function separated(line) {
    const inner = /^\[(.*)\]$/.exec(line)?.[1] ?? line;
    return inner.split(/[\s,;|]+/).filter((part) => part !== '');
}


/***/ }),

/***/ 76258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ commonInputs)
});

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
;// CONCATENATED MODULE: ./.build/inputs/cache.js
/** The input `cache`: whether content is kept for later runs. */


const modes = ['auto', 'true', 'false'];
const cache = {
    kind: 'text',
    default: 'auto',
    read(raw, name) {
        const word = raw?.trim().toLowerCase() ?? 'auto';
        const mode = modes.find((one) => one === word);
        if (mode !== undefined)
            return mode;
        throw (0,input_error/* inputError */.Xu)(`"${name}" is ${(0,input_list/* quoted */.TL)(raw ?? '')}, which is not auto, true or false`, {
            hint: 'Use auto, true or false, for example',
            lines: { [name]: 'auto' },
        });
    },
};

// EXTERNAL MODULE: ./.build/inputs/files.js
var files = __webpack_require__(82937);
// EXTERNAL MODULE: ./.build/inputs/kinds.js
var kinds = __webpack_require__(94917);
// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/inputs/plain-http.js
/** The input `plain-http`: hosts of registries, also as URLs or in upper case. */




/** One host per line, with its port, in lower case; what was taken off is noted. */
const hosts = {
    kind: 'list',
    read(raw, name, context) {
        const lines = (0,input_list/* linesOf */.Dx)(raw);
        const found = (0,input_list/* readList */.LD)(lines, readHost(context?.given.get('to')), { name, ...context });
        for (const [at, host] of found.entries()) {
            const line = lines[at] ?? '';
            if (host !== line)
                context?.note(`"${name}" is read as ${host}, not ${(0,_build_text/* printable */.g$)(line, 120)}`);
        }
        return [...new Set(found)];
    },
};
/** A URL or a reference names its host. */
function readHost(to) {
    return (line) => {
        const host = line
            .replace(/^http:\/\//i, '')
            .replace(/\/.*$/, '')
            .toLowerCase();
        const problem = problemOf(line, host, to);
        return problem ? { problem } : { value: host };
    };
}
function problemOf(line, host, to) {
    const parts = line.startsWith('[') ? [line] : (0,input_list/* separated */.Ci)(line);
    if (parts.length > 1)
        return { what: 'which is several hosts', instead: parts, hint: 'Write one host per line' };
    const found = (0,foreign_text/* slip */.xV)(line);
    if (found)
        return found;
    if (parts[0] !== line)
        return { what: 'and a host has no separators', instead: parts };
    return problemOfSwitch(line, to) ?? problemOfHost(line, host);
}
/** Other tools have a switch of this name, for every registry of the run. */
function problemOfSwitch(line, to) {
    const what = 'and it names the hosts of registries';
    if (/^(?:false|no|off|0)$/i.test(line))
        return { what, instead: [], hint: 'Leave "plain-http" out; registries are contacted over HTTPS' };
    if (!/^(?:true|yes|on|1)$/i.test(line))
        return undefined;
    const found = (0,input_list/* linesOf */.Dx)(to)
        .map((target) => target.replace(/^[a-z]+:\/\//i, ''))
        .filter(oci_host/* beginsWithHost */.R4)
        .map((target) => target.replace(/\/.*$/, '').toLowerCase());
    return {
        what,
        instead: found.length > 0 ? found : ['<host>'],
        hint: 'Name the registries that are contacted over HTTP',
    };
}
function problemOfHost(line, host) {
    if (/^https:\/\//i.test(line))
        return {
            what: 'and https is not plain HTTP',
            instead: [],
            hint: 'Leave it out for HTTPS, or name the host alone for HTTP',
        };
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(line)?.[1];
    if (scheme !== undefined && scheme.toLowerCase() !== 'http')
        return { what: 'which has a scheme', instead: [line.replace(/^.*?:\/\//, '').replace(/\/.*$/, '')] };
    if (/@/.test(host))
        return {
            what: 'and a host has no credentials',
            shown: 'a host with credentials',
            instead: [host.replace(/^.*@/, '')],
        };
    if (host.includes('*') || !(0,oci_host/* isHost */.jU)(host))
        return {
            what: 'which is not a host',
            hint: 'Write a host, with its port if it has one',
            instead: ['<host>'],
        };
    return undefined;
}

// EXTERNAL MODULE: ./.build/inputs/secrets.js
var secrets = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/inputs/common-inputs.js
/** The inputs that most verbs take: what is read, credentials, connections, and what is printed. */





const reading = ['pull', 'inspect', 'diff', 'verify', 'promote'];
const caching = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote'];
const common_inputs_all = ['publish', 'pull', 'inspect', 'diff', 'verify', 'promote', 'cleanup', 'collect'];
const commonInputs = {
    references: {
        ...kinds/* list */.p_,
        verbs: reading,
        group: 'Content',
        placeholder: 'reference',
        positional: true,
        description: 'What to read: a reference by tag or digest, or an image layout in a folder or tar archive as `oci:<path>[:<name>]`; the verb diff, and `wit` of inspect, also take a `.wasm` file.',
    },
    token: {
        ...secrets/* trimmedSecret */.pI,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'token',
        secret: true,
        description: 'Token for ghcr.io and, for `attest`, `comment`, `hand-off` and `cleanup`, the API of GitHub; it is sent to no other host.',
    },
    username: {
        ...secrets/* username */.Xh,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'name',
        description: 'Name of the user for the registry that the other inputs name, not for one that only a plan names.',
    },
    password: {
        ...secrets/* secret */.rJ,
        verbs: common_inputs_all,
        group: 'Credentials',
        placeholder: 'secret',
        secret: true,
        description: 'Password or token for the registry that the other inputs name, not for one that only a plan names.',
    },
    'password-stdin': {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Credentials',
        cliOnly: true,
        description: 'Read the password from stdin, which keeps it out of the process list and the history.',
    },
    'ca-file': {
        ...files/* certificateFile */.oE,
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'file',
        description: 'PEM file with additional CA certificates.',
    },
    'plain-http': {
        ...hosts,
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'host',
        description: 'Registries to contact over HTTP instead of HTTPS; loopback addresses always are.',
    },
    cache: {
        ...cache,
        verbs: caching,
        group: 'Connection',
        placeholder: 'auto|true|false',
        description: 'Whether content that is read and compressed layers are kept for later runs: `auto`, `true` or `false`. `auto` uses no layers of earlier runs for releases.',
    },
    timeout: {
        ...(0,kinds/* secondsOr */.Te)(900, { least: 1, most: 24 * 3600 }),
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'seconds',
        description: 'Maximum duration of a run in seconds; content that is still to be moved may take longer, at 256 KiB/s or faster.',
    },
    concurrency: {
        ...(0,kinds/* numberOr */.d_)(5, { least: 1, most: 64 }),
        verbs: common_inputs_all,
        group: 'Connection',
        placeholder: 'number',
        description: 'Maximum parallel transfers per registry.',
    },
    json: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the result as JSON on stdout, also when that is a terminal.',
    },
    help: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        short: 'h',
        description: 'Print this help.',
    },
    version: {
        ...kinds/* toggle */.L$,
        verbs: common_inputs_all,
        group: 'Output',
        cliOnly: true,
        description: 'Print the version.',
    },
};


/***/ }),

/***/ 82937:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ resultFile),
/* harmony export */   TV: () => (/* binding */ handOffFolder),
/* harmony export */   eS: () => (/* binding */ planFile),
/* harmony export */   oE: () => (/* binding */ certificateFile)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/** Inputs that name a file or a folder: `plan`, `ca-file`, `hand-off`; the content of the file in its place is recognised. */



function fileName(mistakes) {
    return {
        kind: 'text',
        read(raw, name) {
            const value = raw?.trim();
            if (value === undefined)
                return undefined;
            if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, which is a URL and not a file`, {
                    hint: 'Download it before this step, and name the file',
                    lines: { [name]: value.replace(/^.*\//, '') || '<file>' },
                });
            const mistake = mistakes.find(({ form }) => form.test(value));
            if (mistake)
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${mistake.what}, and it names a file`, mistake);
            const [first = '', ...more] = (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value);
            if (more.length > 0 && !value.includes('-----'))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is several lines, and it names one file`, { lines: { [name]: first } });
            if (/^~[\\/]/.test(value))
                throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, and nothing expands "~"`, {
                    hint: 'Name the file in full, or relative to the current folder',
                    lines: { [name]: value.slice(2) },
                });
            const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .slip */ .xV)(value);
            if (!problem)
                return value;
            const lines = problem.instead?.[0] === undefined ? {} : { [name]: problem.instead[0] };
            throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(value)}, ${problem.what}`, { ...problem, lines });
        },
    };
}
/** The plan that a dry run printed. */
const planFile = fileName([
    {
        form: /^[{[]/,
        what: 'the plan itself',
        hint: 'Write it to a file before this step, and name the file',
        lines: { plan: 'plan.json' },
    },
    {
        form: /^(?:true|yes|on)$/i,
        what: 'a switch',
        hint: 'Write "dry-run" to print a plan',
        lines: { 'dry-run': true },
    },
    { form: /^(?:false|no|off)$/i, what: 'a switch', hint: 'Leave "plan" out', lines: {} },
    {
        form: /^-$|^\/dev\/(?:stdin|fd\/0)$/,
        what: 'the standard input',
        hint: 'Write the plan to a file, and name the file',
        lines: { plan: 'plan.json' },
    },
]);
/** Certificates in PEM form. */
const certificateFile = fileName([
    {
        form: /-----BEGIN/,
        what: 'the certificate itself',
        hint: 'Write it to a file before this step, and name the file',
        lines: { 'ca-file': 'ca.pem' },
    },
    {
        form: /^(?:true|yes|on|false|no|off)$/i,
        what: 'a switch',
        hint: 'Name a file with the CA certificate of the registry',
        lines: { 'ca-file': 'ca.pem' },
    },
]);
/** `result-file`. */
const resultFile = fileName([]);
/** `hand-off`. */
const handOffFolder = fileName([
    {
        form: /^(?:true|yes|on|false|no|off)$/i,
        what: 'a switch',
        hint: 'Name the folder that the artifact is downloaded into',
        lines: { 'hand-off': 'hand-off' },
    },
    {
        form: /^oci:/,
        what: 'a target',
        hint: 'Name its folder alone',
        lines: { 'hand-off': 'hand-off' },
    },
]);


/***/ }),

/***/ 94917:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L$: () => (/* binding */ toggle),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Te: () => (/* binding */ secondsOr),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   c3: () => (/* binding */ listOf),
/* harmony export */   d_: () => (/* binding */ numberOr),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   ph: () => (/* binding */ textOr)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** The kinds of inputs: how the raw text of a flag or action input becomes a value. */




/** Text without the white space around it. */
const text = { kind: 'text', read: (raw) => raw?.trim() };
/** Text that has a value without being given. */
function textOr(initial) {
    return { kind: 'text', default: initial, read: (raw) => raw?.trim() ?? initial };
}
/** One item per line, each once; blank lines do not count. */
function listOf(read) {
    return {
        kind: 'list',
        read: (raw, name, context) => (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)([...new Set((0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(raw))], read, { name, ...context }),
    };
}
/** Lines as they are; whoever uses them says what is wrong with one. */
const list = { kind: 'list', read: (raw) => [...new Set((0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(raw))] };
/** Words for true and false of YAML 1.1 and of other tools. */
const trueWords = ['yes', 'y', 'on', '1', 't', 'enabled'];
const falseWords = ['no', 'n', 'off', '0', 'f', 'disabled', 'none', 'null', '~'];
/** `false` unless given. */
const toggle = {
    kind: 'switch',
    default: 'false',
    read(raw, name) {
        const given = raw?.trim() ?? 'false';
        const word = given.toLowerCase();
        if (word === 'true' || word === 'false')
            return word === 'true';
        const plain = ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(word) ?? word).trim();
        const truth = truthOf(plain);
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}, which is neither true nor false`, {
            hint: `Use true or false${truth === undefined ? ', for example' : ''}`,
            lines: { [name]: truth ?? true },
        });
    },
};
/** One of a few words, of which the first is the default. */
function choice(...words) {
    const [initial] = words;
    return {
        kind: 'text',
        default: initial,
        read(raw, name) {
            const given = raw?.trim() ?? initial;
            const plain = ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(given) ?? given).trim().toLowerCase();
            const exact = words.find((word) => word === given);
            if (exact !== undefined)
                return exact;
            const meant = words.find((word) => word === plain) ?? similarWord(plain, words);
            throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(given)}, and not ${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`, {
                hint: meant === undefined ? 'Use one of these, for example' : 'Write it as',
                lines: { [name]: isTruth(meant) ? meant === 'true' : (meant ?? initial) },
            });
        },
    };
}
function similarWord(text, words) {
    const truth = truthOf(text);
    const sameTruth = truth === undefined ? undefined : words.find((word) => truthOf(word) === truth);
    return sameTruth ?? words.find((word) => word === (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .nearest */ .pA)(text, words) || text.startsWith(`${word}-`));
}
const isTruth = (text) => text === 'true' || text === 'false';
function truthOf(word) {
    if (word === 'true' || trueWords.includes(word))
        return true;
    return word === 'false' || falseWords.includes(word) ? false : undefined;
}
/** A whole number. */
function numberOr(initial, range) {
    const convert = (raw) => Math.trunc(Number.parseFloat(raw));
    const options = { initial, ...range, unit: '', convert };
    return {
        kind: 'number',
        default: String(initial),
        read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)),
    };
}
/** A number of seconds, read as milliseconds. */
function secondsOr(initial, range) {
    const options = { initial, ...range, unit: ' of seconds', convert: secondsIn };
    return {
        ...numberOr(initial, range),
        read: (raw, name) => (raw === undefined ? initial : readNumber(raw.trim(), name, options)) * 1000,
    };
}
function readNumber(raw, name, { initial, least, most, unit, convert }) {
    const value = /^\d{1,15}$/.test(raw) ? Number(raw) : undefined;
    if (value !== undefined && value >= least && value <= most)
        return value;
    const meant = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unexpanded */ .JV)(raw) ? undefined : convert((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .unquoted */ .qZ)(raw) ?? raw);
    const isClear = meant !== undefined && !Number.isNaN(meant);
    const reason = value === undefined ? `not a whole number${unit}` : `not from ${least} to ${most}`;
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is ${(0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .quoted */ .TL)(raw)}, which is ${reason}`, {
        hint: `Use a whole number${unit} from ${least} to ${most}${isClear ? '' : ', for example'}`,
        lines: { [name]: isClear ? clamp(meant, least, most) : initial },
    });
}
function clamp(value, least, most) {
    return Math.min(most, Math.max(least, Math.round(value)));
}
const secondsPerUnit = { ms: 0.001, s: 1, m: 60, h: 3600, d: 86_400 };
/** `15m`, `1h30m`, `900 seconds`, `900000ms`; `undefined` for anything else. */
function secondsIn(text) {
    const parts = [...text.toLowerCase().matchAll(/(\d+(?:\.\d+)?)\s*(ms|[smhd]|$)[a-z]*\s*/g)];
    const matched = parts.reduce((length, [whole]) => length + whole.length, 0);
    if (parts.length === 0 || matched !== text.trim().length)
        return undefined;
    return parts.reduce((sum, [, count, unit]) => sum + Number(count) * (secondsPerUnit[unit || 's'] ?? 1), 0);
}


/***/ }),

/***/ 3677:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ pullInputs)
/* harmony export */ });
/* harmony import */ var _kinds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94917);
/** The inputs of `pull` alone: where the files go, and what of an artifact is meant. */

const pull = ['pull'];
const pullInputs = {
    output: {
        ...(0,_kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .textOr */ .ph)('.'),
        verbs: pull,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder for the files. Of several references each has a folder in it, by repository and digest.',
    },
    overwrite: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Destination',
        description: 'Replace files in `output` that differ.',
    },
    'pull-to': {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        name: 'to',
        verbs: pull,
        group: 'Destination',
        placeholder: 'oci:folder',
        description: 'Image layout to copy artifacts into, as `oci:<folder>`, instead of unpacking them.',
    },
    referrers: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Destination',
        description: 'With `to`, copy what refers to the artifacts as well: signatures, attestations and more.',
    },
    select: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        verbs: pull,
        group: 'Content',
        placeholder: 'criterion',
        description: 'Which manifest of an index is meant, at any depth: `media-type=`, `artifact-type=`, `annotation=key=value`, `name=` or `platform=`.',
    },
    layers: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_,
        verbs: pull,
        group: 'Content',
        placeholder: 'layer',
        description: 'Layers to pull: `all`, a position counted from 0, or a media type. Default: those of the consumer.',
    },
    operation: {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
        verbs: pull,
        group: 'Content',
        placeholder: 'operation',
        description: 'What to do with the layers: `extract` one, `copy` them as they are, `merge` them in one tree, or `per-layer`, a folder each. Default: as the consumer lays them out.',
    },
    'entrypoint-only': {
        ..._kinds_js__WEBPACK_IMPORTED_MODULE_0__/* .toggle */ .L$,
        verbs: pull,
        group: 'Content',
        description: 'Of an image, pull only the Wasm binary that it starts.',
    },
};


/***/ }),

/***/ 99342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ inputGroups),
/* harmony export */   P: () => (/* binding */ defaultVerb)
/* harmony export */ });
/** One row of the table of inputs: what an input is, and which verbs take it. */
/** The verb of a command line that names none. */
const defaultVerb = 'publish';
/** The headings under which the help lists flags, in its order. */
const inputGroups = [
    'Content',
    'Destination',
    'Credentials',
    'Signing',
    'Connection',
    'Output',
];


/***/ }),

/***/ 75:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xh: () => (/* binding */ username),
/* harmony export */   pI: () => (/* binding */ trimmedSecret),
/* harmony export */   rJ: () => (/* binding */ secret),
/* harmony export */   t5: () => (/* binding */ requireBoth)
/* harmony export */ });
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49100);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/** Inputs of a login: a user name, and secrets, which no message shows. */


/** What nothing has expanded; a dollar sign may belong to a user name or a password: `robot$acme`. */
const notExpanded = /^(?:\$\{\{.*\}\}|\$\{?[A-Z][A-Z0-9_]{2,}\}?|\$env:\w+)$/;
const fromSecrets = (name) => ({
    [name]: name === 'token' ? '$' + '{{ github.token }}' : `\${{ secrets.REGISTRY_${name.toUpperCase()} }}`,
});
/** Exactly as it was given, since white space may belong to it. */
const secret = {
    kind: 'text',
    read(raw, name) {
        if (raw !== undefined)
            requireExpanded(raw.trim(), name);
        return raw;
    },
};
/** A secret without the white space around it. */
const trimmedSecret = {
    kind: 'text',
    read: (raw, name, context) => secret.read(raw, name, context)?.trim(),
};
/** RFC 7617 \u00a72: a user name has no colon, which separates it from the password. */
const username = {
    kind: 'text',
    read(raw, name) {
        const value = raw?.trim();
        if (value === undefined)
            return undefined;
        requireExpanded(value, name);
        if (!value.includes(':'))
            return value;
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" contains a colon, as if the password belonged to it`, {
            hint: 'Give the two apart, with the secret in "password"',
            lines: { username: value.slice(0, value.indexOf(':')) || '<name>', ...fromSecrets('password') },
        });
    },
};
function requireExpanded(value, name) {
    if ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_0__/* .bareExpression */ .jy)(value))
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is the text of an expression and not its value`, {
            hint: 'Write it as an expression',
            lines: fromSecrets(name),
        });
    if (!notExpanded.test(value))
        return;
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${name}" is a variable or an expression that nothing has expanded`, {
        hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
        lines: fromSecrets(name),
    });
}
/** On a runner, an empty secret is the same as none: it does not exist, or the run may not read it. */
function requireBoth({ given, isWorkflow }) {
    const [hasName, hasPassword] = [given.has('username'), given.has('password')];
    if (hasName === hasPassword)
        return;
    const [present, missing] = hasName ? ['username', 'password'] : ['password', 'username'];
    if (!isWorkflow)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${present}" is given without "${missing}"`, {
            hint: `Give "${missing}" too, or neither`,
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"${present}" is given without "${missing}", which is absent or empty`, {
        hint: `Give "${missing}" too, or neither (is the secret set? is this a pull request from a fork or Dependabot, which cannot read it?)`,
        lines: fromSecrets(missing),
    });
}


/***/ }),

/***/ 82724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OT: () => (/* binding */ meantHost),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   UD: () => (/* binding */ dockerHub),
/* harmony export */   hY: () => (/* binding */ registryIn),
/* harmony export */   jT: () => (/* binding */ registryName),
/* harmony export */   jU: () => (/* binding */ isHost)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Hosts of registries: how they are written, and which of them are the same registry. Runs on Node 14. */

const hostPattern = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
/** True for a host with or without a port that an address can have; no port above 65535, no IPv4 address with a part above 255. */
function isHost(text) {
    if (!hostPattern.test(text))
        return false;
    try {
        return new URL(`https://${text}`).hostname !== '';
    }
    catch {
        return false;
    }
}
/** True when the first segment of a path is a host: it has a dot or a port, or is `localhost`. */
function beginsWithHost(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}
const dockerHub = 'docker.io';
/** The name in references, and the hosts of its former and of its present API. */
const dockerHubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** One name for each registry, to compare hosts by: lower-case, and `docker.io` for every host of Docker Hub. */
function registryName(host) {
    const lower = host.toLowerCase();
    return dockerHubHosts.includes(lower) ? dockerHub : lower;
}
/** The registry in a text that names one as a host, a URL or a reference, in the form of `registryName`. */
function registryIn(text) {
    const [host = ''] = text
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/\//i, '')
        .split('/', 1);
    return registryName(host);
}
/** Hosts of registries that many people use. */
const wellKnownHosts = [
    dockerHub,
    'ghcr.io',
    'public.ecr.aws',
    'quay.io',
    'registry.gitlab.com',
];
/** The well-known host that a host is most likely a misspelling of: `ghcr.io` for `gchr.io`. */
function meantHost(host) {
    const isKnown = host === 'gcr.io' || wellKnownHosts.includes(registryName(host));
    return isKnown ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .nearest */ .pA)(host, wellKnownHosts, 4);
}


/***/ }),

/***/ 83856:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ isRepositoryName)
/* harmony export */ });
/** Names of repositories: their grammar in the distribution specification. Runs on Node 14. */
// distribution-spec v1.1, "Pulling manifests".
const namePattern = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
function isRepositoryName(text) {
    return namePattern.test(text);
}


/***/ }),

/***/ 14648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   w: () => (/* binding */ tagHint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Tags: their grammar in the distribution specification. */


// distribution-spec v1.1, "Pulling manifests".
const tagPattern = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
function isTag(text) {
    return tagPattern.test(text);
}
const tagHint = 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_".';
/** Throws `invalid-reference` for an invalid tag. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text)}" is not a valid tag`, {
        hint: tagHint,
    });
}


/***/ }),

/***/ 83505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ pathWord),
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Words of a command line, as a person pastes them into a POSIX shell. */
// `{name}` stays as it is, since no shell expands braces without a comma; `<path>` is a placeholder that nobody pastes.
const plain = /^(?:[\w@%+=:./{}-]|,(?![^{]*\})|<[a-z]+>)+$/i;
/** The text as one word, in quotes where the shell would change it. */
function shellWord(text) {
    return plain.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}
/** A path as one word that no command takes for an option. */
function pathWord(path) {
    return shellWord(path.startsWith('-') ? `./${path}` : path);
}


/***/ }),

/***/ 22543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   hO: () => (/* binding */ unprintable),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text for people: foreign text made safe to print, sizes, and the nearest known word. */
/** Control, format, private and line-breaking characters. V8 takes long to read such an expression, and few texts have one. */
const unprintable = '[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\u2028\\u2029]';
/** True for a text of printable ASCII characters and of the two others that are common in ours. */
function isPlain(text) {
    return /^[ -~\u2192\u2026]*$/.test(text);
}
/**
 * Makes text from outside safe to print: file names, registry responses and metadata are never printed raw.
 *
 * Replaces every control, format and line-breaking character by its escape and truncates the text to `limit` characters, so
 * that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = isPlain(text) ? text : text.replace(new RegExp(unprintable, 'gu'), escapeOf);
    const harmless = withoutColons(escaped).split('##[').join('##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}\u2026` : harmless;
}
function escapeOf(character) {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
}
/** An IPv6 address in brackets stays as it is: no line begins within it. */
function withoutColons(text) {
    return text.includes('::')
        ? text.replace(/(\[[\da-f:.]{2,45}\])|::/gi, (_, address) => address ?? ':\\u{3a}')
        : text;
}
/** Bytes as a person reads them: `512 B`, `1.5 KiB`, `3.2 MiB`. */
function readableSize(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** The candidate that a misspelt word most likely meant: one letter in `share` may differ. `undefined` when none is similar. */
function nearest(word, candidates, share = 3) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / share))
        .sort((left, right) => left.distance - right.distance);
    return ranked[0]?.candidate;
}
function editDistance(left, right) {
    if (Math.abs(left.length - right.length) > 4 || left.length > 64)
        return 99;
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 99;
}


/***/ }),

/***/ 3694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ callAtExit)
/* harmony export */ });
/** What is called when the process ends, also when a signal ends it. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'];
const waiting = new Set();
let isListening = false;
/** Calls `clean` at the end of the process, which ends whatever it throws. Returns what cancels it. */
function callAtExit(clean) {
    listen();
    waiting.add(clean);
    return () => void waiting.delete(clean);
}
/** Once, since Node warns of many listeners. */
function listen() {
    if (isListening)
        return;
    isListening = true;
    process.once('exit', cleanAll);
    for (const signal of signals) {
        const end = () => {
            cleanAll();
            // Other listeners decide themselves whether the process continues.
            if (process.listenerCount(signal) === 0)
                process.kill(process.pid, signal);
        };
        process.once(signal, end);
    }
}
function cleanAll() {
    const all = [...waiting];
    waiting.clear();
    for (const clean of all) {
        try {
            clean();
        }
        catch {
            // What one cannot remove must not keep the others.
        }
    }
}


/***/ }),

/***/ 17504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ cacheFolder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82278);
/** Where a host keeps content for later runs: the tool cache of a runner, or the cache folder of the user. */


const name = 'oci-wasm-publish';
/** Absent where the user has no home folder. */
function cacheFolder(environment) {
    const parent = [environment.RUNNER_TOOL_CACHE, userCache(environment)].find((folder) => folder !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(folder));
    return parent === undefined ? {} : { cacheFolder: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(parent, name) };
}
/** XDG Base Directory Specification, "Environment variables"; on macOS and Windows the folders of these systems. */
function userCache(environment) {
    const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home = (0,_home_js__WEBPACK_IMPORTED_MODULE_1__/* .homeOfUser */ .O)() } = environment;
    if (xdg)
        return xdg;
    if (process.platform === 'win32' && local)
        return local;
    if (!home)
        return undefined;
    return process.platform === 'darwin' ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, 'Library', 'Caches') : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, '.cache');
}


/***/ }),

/***/ 92662:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ createCredentials)
/* harmony export */ });
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5984);
/** Credentials: the sources of a registry's credential, in order of precedence. */



const tokenHost = 'ghcr.io';
/** Only requests to a registry need it. */
const loadDocker = () => Promise.all(/* import() | registry */[__webpack_require__.e(8129), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 76869));
/**
 * Finds the credential for exactly one host: the password of the login, then the Docker configuration, then the token of the
 * login. Each is masked before it is returned, without the line end of its secret; each host is looked up once.
 */
function createCredentials(options) {
    const warn = once((line) => options.log.warn(line));
    let configs;
    const known = new Map();
    const find = async (host) => {
        configs ??= loadDocker().then((docker) => docker.readDockerConfigs(options.environment, warn));
        const found = fromInputs(options, host) ?? (await fromConfigs(await configs, host, options.environment, warn));
        return found ?? fromToken(options, host);
    };
    return async (host) => {
        const finding = known.get(host) ?? find(host);
        known.set(host, finding);
        const credential = await finding;
        return credential && (0,_masking_js__WEBPACK_IMPORTED_MODULE_1__/* .masked */ .Iv)(options.log, credential);
    };
}
function fromInputs({ login }, host) {
    if (!login.password || (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryName */ .jT)(host) !== (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryName */ .jT)(login.password.registry))
        return undefined;
    const { username, password } = login.password;
    return { kind: 'basic', username: username.trim(), password };
}
async function fromConfigs(configs, host, environment, warn) {
    const { forHost, readAuth } = await loadDocker();
    for (const config of configs) {
        for (const name of helpersOf(config, forHost(config.credHelpers, host), host, warn)) {
            const { askHelper } = await __webpack_require__.e(/* import() */ 8074).then(__webpack_require__.bind(__webpack_require__, 18074));
            const credential = await askHelper(name, host, { environment, warn });
            if (credential)
                return credential;
        }
        const credential = readAuth(forHost(config.auths, host));
        if (credential)
            return credential;
    }
    return undefined;
}
/** Docker CLI, configfile/file.go: the helper of a host replaces the store for all hosts. */
function helpersOf(config, own, host, warn) {
    if (own !== undefined && typeof own !== 'string')
        warn(`${config.origin} names no helper for ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(host)}`);
    const name = typeof own === 'string' ? own : config.credsStore;
    return name ? [name] : [];
}
function fromToken({ login, environment }, host) {
    const { token } = login;
    if (!token || host.toLowerCase() !== tokenHost)
        return undefined;
    // ghcr.io checks only the token and accepts any user name.
    return { kind: 'basic', username: environment.GITHUB_ACTOR || 'token', password: token };
}
function once(tell) {
    const told = new Set();
    return (line) => {
        if (told.has(line))
            return;
        told.add(line);
        tell(line);
    };
}


/***/ }),

/***/ 5984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iv: () => (/* binding */ masked),
/* harmony export */   JM: () => (/* binding */ redactedError),
/* harmony export */   aY: () => (/* binding */ maskInputs)
/* harmony export */ });
/* unused harmony exports withoutLineEnd, maskSecret, keyLines, secretsIn */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49835);
/** The secrets that a host is given: each is registered with the log before anything can print it. */


/** The line ends that a secret read from a file ends with, and that no registry expects (`docker login --password-stdin` drops them too). */
const lineEnds = /[\r\n]+$/;
function withoutLineEnd(secret) {
    return secret.replace(lineEnds, '');
}
/**
 * Masks a secret as it is, without its line end, and without the white space around it: each of these plain, URL-encoded, and with
 * its user name as HTTP Basic authentication sends it. The log finds all other forms of them in what it prints itself.
 */
function maskSecret(log, secret, username) {
    if (secret.trim().length < _secrets_js__WEBPACK_IMPORTED_MODULE_1__/* .shortestSecret */ .b)
        return;
    const users = username === undefined ? [] : [username, username.trim()];
    const forms = [secret, withoutLineEnd(secret), secret.trim()].flatMap((form) => [
        form,
        encodeURIComponent(form.toWellFormed()),
        ...users.map((user) => Buffer.from(`${user}:${form}`).toString('base64')),
    ]);
    for (const form of new Set(forms))
        log.mask(form);
}
/** Masks the secrets of a credential, and returns it as it is sent: without a line end. */
function masked(log, credential) {
    if (credential.kind === 'basic') {
        maskSecret(log, credential.password, credential.username);
        return { ...credential, password: withoutLineEnd(credential.password) };
    }
    maskSecret(log, credential.token);
    return { ...credential, token: withoutLineEnd(credential.token) };
}
/** Masks every secret in raw inputs, also a login that was written into a reference, and returns them. */
function maskInputs(log, inputs) {
    for (const name of ['token', 'password'])
        maskSecret(log, inputs.get(name) ?? '', inputs.get('username'));
    maskSecret(log, inputs.get('key-password') ?? '');
    for (const line of keyLines(inputs.get('key') ?? ''))
        maskSecret(log, line);
    const linesOf = (name) => inputs.get(name)?.split(/\r?\n/) ?? [];
    const references = ['to', 'references'].flatMap(linesOf);
    const addressed = references.filter((line) => !/^\s*oci:(?!\/\/)/.test(line) || line.includes('://'));
    // `index:<name> <reference>`
    const sources = linesOf('formats').flatMap((line) => line.trim().split(/\s+/).slice(1));
    const addresses = [...inputs.values()].flatMap(loginsInAddresses);
    for (const secret of [...addressed, ...sources, ...addresses].flatMap(secretsIn))
        maskSecret(log, secret);
    return inputs;
}
/** URLs with a login, which no input is meant to contain. */
function loginsInAddresses(text) {
    return text.includes('://') ? (text.match(/[a-z][a-z0-9+.-]{0,30}:\/\/[^\s/@]+@/gi) ?? []) : [];
}
/** The lines of a key in PEM, without those at its begin and end, which are the same in every key. */
function keyLines(pem) {
    return pem.includes('-----BEGIN')
        ? pem.split(/[\r\n]+/).filter((line) => /^[A-Za-z0-9+/=]{8,}$/.test(line.trim()))
        : [];
}
/**
 * What may be secret in a reference or URL: everything between a colon and the last `@`, since a password may contain either; a login
 * without a colon; and the values of a query.
 */
function secretsIn(reference) {
    const text = reference
        .trim()
        .replace(/^[a-z][a-z0-9+.-]*:\/{0,2}/i, (scheme) => (scheme.endsWith('/') ? '' : scheme));
    const values = [...text.matchAll(/[?&;][^=&;#]*=([^&;#]*)/g)].map(([, value = '']) => value);
    return [...loginsIn(text), ...values].flatMap((secret) => [secret, decoded(secret)]);
}
function loginsIn(text) {
    const at = text.replace(/@(?:[a-z0-9]+:[0-9a-f]{32,}|sha(?:256|512):[0-9a-f]*\u2026?)$/i, '').lastIndexOf('@');
    if (at < 0)
        return [];
    const before = text.slice(0, at);
    const colons = [...before.matchAll(/:/g)].map(({ index }) => index);
    if (colons.length > 0)
        return colons.map((colon) => before.slice(colon + 1));
    return before.includes('/') || before.length < shortestToken ? [] : [before];
}
/** A word before the host that is shorter is a user name: hiding it would garble messages, and no registry has such tokens. */
const shortestToken = 8;
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** The error without the secrets in its texts; its cause is not shown. */
function redactedError(error, redact) {
    const { code, response } = error;
    const [message, hint] = [redact(error.message), redact(error.hint)];
    if (message === error.message && hint === error.hint)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint, cause: error.cause, ...(response && { response }) });
}


/***/ }),

/***/ 64043:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ gitHubApi)
/* harmony export */ });
/** Where GitHub's REST API is, which a runner of a GitHub Enterprise Server says. */
const publicApi = 'https://api.github.com';
function gitHubApi({ GITHUB_API_URL: url }) {
    return URL.canParse(url ?? '') ? (url ?? '').replace(/\/+$/, '') : publicApi;
}


/***/ }),

/***/ 82278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ homeOfUser)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/** The home folder of the user. */

/** `undefined` where the system knows no such user, as in some containers. */
function homeOfUser() {
    try {
        return (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 39910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hr: () => (/* binding */ progressBar),
/* harmony export */   oz: () => (/* binding */ progressLine),
/* harmony export */   v3: () => (/* binding */ createThrottle)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** Progress as text, and how often it is shown. */

/** `pushing app.wasm: 43 % (12.3 MiB of 28.6 MiB)`. */
function progressLine(state) {
    const done = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.done)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.total)}`;
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(state.label, 120)}: ${percent(state)} % (${done})`;
}
/** `[#####-----] 50 % 12.3 MiB of 24.6 MiB label`, cut at `columns`. */
function progressBar(state, columns) {
    const filled = Math.floor(percent(state) / 5);
    const bar = `[${'#'.repeat(filled)}${'-'.repeat(20 - filled)}]`;
    const text = `${bar} ${percent(state)} % ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.done)} of ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .readableSize */ .g1)(state.total)} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(state.label)}`;
    return text.slice(0, Math.max(20, columns - 1));
}
function percent({ done, total }) {
    return total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
}
/** Returns true at most once per interval of milliseconds; for the first time after a whole interval, unless `eager`. */
function createThrottle(interval, eager = false) {
    let last = eager ? -Infinity : process.uptime() * 1000;
    return () => {
        const now = process.uptime() * 1000;
        if (now - last < interval)
            return false;
        last = now;
        return true;
    };
}


/***/ }),

/***/ 84591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ safeJson)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/** JSON that is safe to print on a terminal and in the log of a runner. */

/** Indented JSON in which control and format characters and workflow commands are escaped; it parses to the same value. */
function safeJson(value) {
    const json = JSON.stringify(value, null, 2);
    const text = (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .isPlain */ .$i)(json.replaceAll('\n', '')) ? json : withEscapes(json);
    return text.replaceAll('::', ':\\u003a').replaceAll('##[', '##\\u005b');
}
// V8 reads a literal with these properties in each run, also when nothing calls the function.
const escapes = '[\\u007f-\\u009f\\p{Cf}\\p{Co}\\u2028\\u2029]';
function withEscapes(json) {
    return json.replace(new RegExp(escapes, 'gu'), (character) => character.split('').map(escaped).join(''));
}
function escaped(unit) {
    return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}


/***/ }),

/***/ 16247:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ createScratch)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _at_exit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3694);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75214);
/** Scratch space: one private folder per run, removed at exit. */





/**
 * Returns a function that creates the folder on its first call, below `RUNNER_TEMP` or the system's temporary folder, accessible
 * to this user alone. It is removed at exit, also when a signal ends the process.
 */
function createScratch(environment) {
    let made;
    return () => {
        made ??= make(environment.RUNNER_TEMP || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)());
        return made;
    };
}
async function make(parent) {
    let folder;
    // Before the folder is there, and the folder in one step, since a signal may come at any moment.
    (0,_at_exit_js__WEBPACK_IMPORTED_MODULE_3__/* .callAtExit */ .O)(() => remove(folder));
    try {
        folder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, 'oci-wasm-publish-'));
        return folder;
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_4__/* .diskError */ .wO)(error, parent);
    }
}
function remove(folder) {
    if (folder === undefined)
        return;
    try {
        // Work in progress may still create files in it.
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 });
    }
    catch {
        // The process is about to end, and the folder is in one for temporary files.
    }
}


/***/ }),

/***/ 31799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ lazyTrackedFiles)
/* harmony export */ });
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92186);
/** The question which files git tracks, as hosts answer it: the code is loaded when it is first asked. */

function lazyTrackedFiles(environment) {
    const load = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_0__/* .once */ .O)(async () => (await Promise.all(/* import() | push */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552), __webpack_require__.e(567)]).then(__webpack_require__.bind(__webpack_require__, 79889))).createTrackedFiles(environment));
    return {
        prefetchTracked: (folder) => void load().then(({ prefetchTracked }) => prefetchTracked(folder)),
        trackedFiles: async (folder, files) => await (await load()).trackedFiles(folder, files),
    };
}


/***/ }),

/***/ 92186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ memoize),
/* harmony export */   O: () => (/* binding */ once)
/* harmony export */ });
/** Memoization: the result of a function is computed once and kept. */
/** Computes the value of each key once; a promise that rejects is kept like any other value. */
function memoize(compute) {
    const values = new Map();
    return (key) => {
        const kept = values.get(key) ?? { value: compute(key) };
        values.set(key, kept);
        return kept.value;
    };
}
/** Computes one value at the first call. */
function once(compute) {
    const memoized = memoize((_) => compute());
    return () => memoized(undefined);
}


/***/ }),

/***/ 49835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets),
  b: () => (/* binding */ shortestSecret)
});

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
;// CONCATENATED MODULE: ./.build/secret-patterns.js
/** Patterns of a secret: it may be escaped for URLs, JSON, HTML or a shell, also twice, or be encoded as a whole. */

/** Of a secret of at most a few hundred characters: a longer one would make an expression that is too large. */
function patternsOf(secret) {
    const bytes = Buffer.from(secret);
    return [
        withRun(secret, charactersOf),
        ...base64Of(bytes),
        pattern(() => bytesOf(bytes), digitsOf(bytes.subarray(0, 4))),
        pattern(() => unitsOf(secret), hasEscapes([...secret].length)),
    ];
}
function pattern(create, mayMatch) {
    let parts;
    return {
        mayMatch,
        parts() {
            parts ??= create();
            return parts;
        },
    };
}
/**
 * The longest run of letters and digits of a text is in every text that its pattern matches, and as many other characters as it has of
 * ASCII, since each escape of them has one.
 */
function withRun(text, create) {
    const runs = text.match(/[A-Za-z0-9]+/g) ?? [];
    const longest = runs.reduce((left, right) => (right.length > left.length ? right : left), '').toLowerCase();
    const others = text.replace(/[A-Za-z0-9\u0080-\uffff]+/g, '').length;
    return pattern(() => create(text), (candidate) => candidate.includes(longest) && (others === 0 || candidate.replace(/[a-z0-9]+/g, '').length >= others));
}
/** By the first digits of its bytes, with and without what stands before each byte; a percent sign is one of these too. */
function digitsOf(bytes) {
    const digits = bytes.toString('hex');
    const has = (text) => text.replace(/[^0-9a-f]+/g, '').includes(digits);
    return (text) => has(text) || (/%25|0x/.test(text) && (bytes.includes('%') || has(text.replace(/%(?:25)+|0x/g, ''))));
}
/** As many escapes as characters, each of which begins with one of these. */
function hasEscapes(count) {
    return (text) => text.replace(/[^\\&]+/g, '').length >= count;
}
/** Each character as it is, or in any escape of it. */
function charactersOf(secret) {
    const runs = secret.match(/[A-Za-z0-9]+|\\+|[^A-Za-z0-9\\]/gsu) ?? [];
    return runs.map((run) => {
        if (/^[A-Za-z0-9]/.test(run))
            return run;
        return escaped(run.startsWith('\\') ? backslashes(run.length) : escapesOf(run));
    });
}
/** One for each character in its escapes, however many secrets have it. */
const escaped = (0,memoize/* memoize */.B)((source) => {
    let expression;
    return {
        source: `(?:${source})`,
        matchedLength(text) {
            expression ??= new RegExp(`^(?:${source})`, 'iu');
            return expression.exec(text)?.[0].length ?? 0;
        },
    };
});
/** Each level of escaping doubles them; one expression for all of a run, since several would match in too many ways. */
function backslashes(count) {
    return `\\\\{${count},${count * 8}}|(?:${percent(0x5c)}|${unicode(0x5c)}){${count}}`;
}
const names = {
    '&': 'amp',
    '<': 'lt',
    '>': 'gt',
    '"': 'quot',
    "'": 'apos',
};
const letters = {
    '\n': 'n',
    '\r': 'r',
    '\t': 't',
    '\b': 'b',
    '\f': 'f',
    '\0': '0',
};
function escapesOf(character) {
    const code = character.codePointAt(0) ?? 0;
    const bytes = [...Buffer.from(character)];
    const name = names[character];
    const letter = letters[character];
    return [
        bytes.map(percent).join(''),
        unicode(code),
        entity(code),
        ...(name ? [`&(?:amp;){0,3}${name};`] : []),
        ...(letter ? [`\\\\{1,8}${letter}`] : []),
        ...(character === ' ' ? ['\\+'] : []),
        ...(character === "'" ? [`'\\\\''`, `'"'"'`] : []),
        ...(code > 0x7f ? [quote(latin1(bytes)), '\\?{1,4}', '\\uFFFD{1,4}'] : []),
        // Last, since it is the beginning of some of the others.
        `${anyBackslashes}${quote(character)}`,
    ].join('|');
}
const anyBackslashes = '\\\\{0,8}';
function quote(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
/** UTF-8 that was read as Latin-1, as header lines are. */
function latin1(bytes) {
    return Buffer.from(bytes).toString('latin1');
}
function hex(value, width = 2) {
    return value.toString(16).padStart(width, '0');
}
function percent(byte) {
    return `%(?:25){0,3}${hex(byte)}`;
}
/** `\u00e9`, `\u{e9}`, `\xe9` and octal `\351`; two units for a character outside the basic plane. */
function unicode(code) {
    const units = String.fromCodePoint(code).split('');
    const escaped = units.map((unit) => `\\\\{1,8}u${hex(unit.charCodeAt(0), 4)}`).join('');
    const short = code < 0x100 ? `|\\\\{1,8}(?:x${hex(code)}|0?${code.toString(8).padStart(3, '0')})` : '';
    return `${escaped}|\\\\{1,8}u\\{0*${hex(code, 1)}\\}${short}`;
}
function entity(code) {
    return `&(?:amp;){0,3}#(?:0*${code}|x0*${hex(code, 1)});`;
}
/** At each of the three positions that a secret can have in a longer text; bits that it shares with its neighbours are left out. */
function base64Of(bytes) {
    return [0, 1, 2].flatMap((skipped) => {
        const rest = bytes.subarray(skipped);
        const whole = rest.toString('base64').replace(/=+$/, '');
        const aligned = whole.slice(0, Math.floor(rest.byteLength / 3) * 4);
        if (aligned.length < 8 && skipped > 0)
            return [];
        // The last characters agree only when nothing follows, as where the secret alone was encoded.
        const last = [...whole.slice(aligned.length)].map(base64Source).join('');
        const end = last === '' ? [] : [escaped(`(?:${last}=*)?`)];
        return [withRun(aligned || whole, (text) => [...base64Parts(text), ...end])];
    });
}
function base64Parts(text) {
    const runs = text.match(/[A-Za-z0-9]+|[+/]/g) ?? [];
    return runs.map((run) => (/[+/]/.test(run) ? escaped(base64Source(run)) : run));
}
/** In the alphabets for text and for URLs, and escaped. */
function base64Source(character) {
    if (character === '+')
        return `(?:-|${escapesOf('+')})`;
    return character === '/' ? `(?:_|${escapesOf('/')})` : character;
}
const prefix = '%(?:25){0,3}|\\\\{1,8}x|0x';
const separator = `[: ,]? ?(?:${prefix})|[: ,]`;
/** In hexadecimal digits: `70617373`, `%70%61%73%73`, `\x70\x61`, `70:61:73:73`. */
function bytesOf(bytes) {
    return [...bytes].map((byte, index) => escaped(`(?:${index === 0 ? prefix : separator})?${hex(byte)}`));
}
/** Every character in an escape, also those that need none. */
function unitsOf(secret) {
    return [...secret].map((character) => {
        const code = character.codePointAt(0) ?? 0;
        return escaped(`${unicode(code)}|${entity(code)}`);
    });
}

;// CONCATENATED MODULE: ./.build/secrets.js
/** Secrets: the texts that must never be shown, and other texts without them. */

/** A shorter text occurs in names and digests by chance; hiding it would garble messages and protect no secret. */
const shortestSecret = 4;
function createSecrets() {
    const known = new Map();
    /** The longest secret first, since one may be a part of another. */
    let forms = [];
    return {
        add(secret) {
            const parts = variantsOf(secret).flatMap(partsOf);
            for (const part of parts.filter((text) => !known.has(text)))
                known.set(part, patternsOf(part).map(formOf));
            const longestFirst = [...known].sort(([left], [right]) => right.length - left.length);
            forms = longestFirst.flatMap(([, each]) => each);
        },
        redact(text) {
            const lower = text.toLowerCase();
            const possible = forms.filter(({ mayMatch }) => mayMatch(lower));
            return without([...everywhere(text, possible), ...beforeCuts(text, forms)], text);
        },
    };
}
function formOf(pattern) {
    let expression;
    return {
        ...pattern,
        find(text) {
            expression ??= new RegExp(pattern.parts().map(sourceOf).join(''), 'giu');
            return [...text.matchAll(expression)].map((match) => [match.index, match.index + match[0].length]);
        },
    };
}
/**
 * Where the forms are in the text, and where each is in what those before it have left: forms and parts of one secret may overlap, and
 * those of a secret that repeats itself are only found side by side.
 */
function everywhere(text, forms) {
    const ranges = [];
    let left = text;
    for (const form of forms) {
        const found = form.find(left);
        ranges.push(...form.find(text), ...found);
        left = blanked(found, left);
    }
    return ranges;
}
/** With nothing that matches in place of the ranges, which are in order, and of the same length. */
function blanked(ranges, text) {
    let rest = '';
    let position = 0;
    for (const [start, end] of ranges) {
        rest += text.slice(position, start) + '\0'.repeat(end - start);
        position = end;
    }
    return rest + text.slice(position);
}
/**
 * The text with `***` in place of these ranges. All are found before anything is replaced: secrets, and the parts of a long one, may
 * overlap each other.
 */
function without(ranges, text) {
    let shown = '';
    let position = 0;
    for (const [start, end] of [...ranges].sort(([left], [right]) => left - right)) {
        if (start > position || (start === 0 && position === 0))
            shown += `${text.slice(position, start)}***`;
        position = Math.max(position, end);
    }
    return shown + text.slice(position);
}
function sourceOf(part) {
    return typeof part === 'string' ? part : part.source;
}
/** The secret as it is, without the white space around it, each of its lines, and what Unicode and changes of case make of it. */
function variantsOf(secret) {
    const lines = secret.split(/[\r\n]+/).map((line) => line.trim());
    const texts = [secret, secret.trim(), ...lines.filter((line) => line.length >= 2 * shortestSecret)];
    const variants = texts.flatMap((text) => [
        text,
        text.normalize('NFC'),
        text.normalize('NFD'),
        text.toLowerCase(),
        text.toUpperCase(),
    ]);
    // What differs in case alone needs no expression of its own, unless the change of case has changed the length.
    const keys = variants.map((text) => `${text.length} ${text.toLowerCase()}`);
    return variants.filter((text, index) => text.trim().length >= shortestSecret && keys.indexOf(keys[index] ?? '') === index);
}
/** Characters of a part at most. */
const partLimit = 480;
/**
 * A long secret as parts of about the same length, each of which is hidden alone: an expression for all of it would be too large to be
 * compiled. Groups of three bytes stay together, as base64 encodes them.
 */
function partsOf(secret) {
    const characters = [...secret];
    const count = Math.ceil(characters.length / partLimit);
    const length = Math.ceil(characters.length / count / 3) * 3;
    return Array.from({ length: count }, (_, index) => characters.slice(index * length, (index + 1) * length).join('')).filter((part) => part.trim().length >= shortestSecret);
}
/** What `printable` puts where it cuts a text. */
const cutMark = '\u2026';
/** The beginnings of secrets that the text was cut in. */
function beforeCuts(text, forms) {
    const ranges = [];
    let begin = 0;
    for (let cut = text.indexOf(cutMark); cut >= 0; cut = text.indexOf(cutMark, begin)) {
        const start = beginningIn(text.slice(begin, cut), forms);
        if (start !== undefined)
            ranges.push([begin + start, cut]);
        begin = cut + cutMark.length;
    }
    return ranges;
}
/** Characters before a cut that are searched for the beginning of a secret. */
const searched = 4096;
/** Where the beginning of a secret begins with which the text ends. */
function beginningIn(text, forms) {
    for (let start = Math.max(0, text.length - searched); start <= text.length - shortestSecret; start += 1)
        if (forms.some(({ parts }) => isBeginning(text, start, parts())))
            return start;
    return undefined;
}
/** The beginning of an escape, or one of the two digits of a byte. */
const cutEscape = /^(?:[\\%&]\S{0,17}|[0-9a-f])$/i;
/** True when the text from `start` on is the beginning of what the parts match, and long enough to give something away. */
function isBeginning(text, start, parts) {
    let position = start;
    let previous = start;
    let matched = 0;
    for (const part of parts) {
        const rest = text.slice(position);
        if (rest === '')
            break;
        const length = typeof part === 'string' ? literalLength(rest, part) : part.matchedLength(rest);
        // A cut may also be in the middle of an escape, whose first character the part before may have matched.
        if (length === 0)
            return matched >= shortestSecret && (cutEscape.test(rest) || cutEscape.test(text.slice(previous)));
        previous = position;
        position += length;
        matched += typeof part === 'string' ? length : 1;
    }
    return position === text.length && matched >= shortestSecret;
}
/** Characters in which the text agrees with the literal: all of one or of the other, else none. */
function literalLength(text, literal) {
    const length = Math.min(text.length, literal.length);
    return text.slice(0, length).toLowerCase() === literal.slice(0, length).toLowerCase() ? length : 0;
}


/***/ }),

/***/ 72266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   KG: () => (/* binding */ createLimit),
/* harmony export */   yj: () => (/* binding */ prefetch)
/* harmony export */ });
/** Concurrency: bounded parallel work, and work that is started before its result is needed. */
/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
async function inParallel(items, limit, work) {
    const queue = items.values();
    let failure;
    const worker = async () => {
        for (const item of queue) {
            if (failure)
                return;
            await work(item).catch((error) => {
                failure ??= { error };
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
}
/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
function createLimit(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}
/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
async function* prefetch(items, start, options) {
    const queue = [];
    let weight = 0;
    const next = () => {
        const first = queue.shift();
        if (first)
            weight -= options.weigh(first.item);
        return first;
    };
    for await (const item of items) {
        const exceedsWeight = () => weight + options.weigh(item) > options.weight;
        while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
            const first = next();
            if (first)
                yield first;
        }
        const result = start(item);
        // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
        result.catch(() => undefined);
        queue.push({ item, result });
        weight += options.weigh(item);
    }
    for (let first = next(); first; first = next())
        yield first;
}


/***/ }),

/***/ 79948:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ openContentReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _layout_location_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56222);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49071);
/** The ContentReader: reads what the folder of the cache holds, at once and verified, with no more calls of the system than that takes. */





const noteLimit = 200;
/** Opens the folder, which need not exist. Throws for a symlink. */
async function openContentReader(path) {
    const real = await (0,_layout_location_js__WEBPACK_IMPORTED_MODULE_2__/* .realFolder */ .P)(path);
    const folders = { sha256: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, 'blobs', 'sha256'), sha512: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, 'blobs', 'sha512') };
    return {
        hasContent: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folders.sha256) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folders.sha512),
        read: (digest, limit) => readBlob(folders[(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestAlgorithm */ .g4)(digest)], digest, limit),
        readNote: (name) => unlessAbsent(() => withFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(real, name), readText)),
    };
}
function readBlob(folder, digest, limit) {
    const name = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedDigest */ .nz)(digest);
    const path = `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${name}`;
    return unlessAbsent(() => withFile(path, (file, size) => {
        const bytes = size <= limit ? readWhole(file, size) : undefined;
        if (bytes && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .digestAlgorithm */ .g4)(digest)) === digest) {
            touch(file, path);
            return bytes;
        }
        if (bytes)
            removeFile(folder, name);
        return undefined;
    }));
}
/** Any error means that there is nothing to read: a cache that cannot be used is an empty one. */
function unlessAbsent(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}
/** Runs work with an open regular file and its size; no symlink is followed. */
function withFile(path, work) {
    const file = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .openWithin */ .y3)(path, path);
    if (file === undefined)
        return undefined;
    try {
        const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        return found.isFile() ? work(file, found.size) : undefined;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
/** Fewer bytes if the file has become shorter. */
function readWhole(file, size) {
    const bytes = Buffer.allocUnsafe(size);
    let done = 0;
    for (let count = 1; count > 0 && done < size; done += count)
        count = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(file, bytes, done, size - done, null);
    return bytes.subarray(0, done);
}
function readText(file, size) {
    return Buffer.from(readWhole(file, Math.min(size, noteLimit))).toString();
}
/** The time of the last use, by which entries are evicted; access times are often not kept. */
function touch(file, path) {
    const now = new Date();
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.futimesSync)(file, now, now);
    }
    catch {
        // Windows refuses it for a file that is open for reading.
        unlessAbsent(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(path, now, now));
    }
}
function removeFile(path, name) {
    const folder = (0,_store_no_follow_js__WEBPACK_IMPORTED_MODULE_3__/* .openFolderWithin */ .Iy)(path, path);
    if (folder === undefined)
        return;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(`${folder.path}/${name}`, { force: true });
    }
    finally {
        folder.close();
    }
}


/***/ }),

/***/ 65922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cachedSource: () => (/* binding */ cachedSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92186);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _content_reader_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79948);
/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */







/**
 * The repository behind the cache. `openSource` is called at the first request that the cache cannot answer, so that a cached digest
 * opens no registry; `repository` is its name with the host.
 *
 * A digest is resolved from the cache only in a repository that has served it before: having content of one repository in the cache
 * shows nothing about another one. Tags, lists and parts are always the registry's.
 */
async function cachedSource(openSource, repository, options) {
    const reader = await (0,_content_reader_js__WEBPACK_IMPORTED_MODULE_4__/* .openContentReader */ .F)(options.folder).catch(() => undefined);
    if (!reader)
        return await openSource();
    const { contentLimit: limit, sizeLimit } = options;
    const openFolder = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_5__/* .once */ .O)(async () => {
        const { openCacheFolder } = await Promise.all(/* import() */[__webpack_require__.e(8689), __webpack_require__.e(9597)]).then(__webpack_require__.bind(__webpack_require__, 28689));
        return await openCacheFolder(options.folder, sizeLimit);
    });
    const context = {
        reader,
        openFolder,
        openSource,
        repository,
        limit,
        resolved: new Map(),
        absent: new Set(),
    };
    return {
        resolve: (reference) => resolve(context, reference, async () => (await openSource()).resolve),
        resolveAndRead: (reference) => resolve(context, reference, () => resolverOf(context, reference)),
        fetch(descriptor) {
            const { Readable } = process.getBuiltinModule('node:stream');
            return (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .asVerified */ .nN)(Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor);
        },
        readCached: (descriptor) => readCached(context, descriptor),
        readBlob: async (descriptor) => await readBlob(context, descriptor),
        save: async (descriptor, file) => await save(context, descriptor, file),
        exists: async (descriptor) => (await (await openFolder()).size(descriptor.digest)) === descriptor.size ||
            (await (await openSource()).exists(descriptor)),
        async readPart(descriptor, offset, length) {
            const { readPart } = await openSource();
            if (readPart)
                return await readPart(descriptor, offset, length);
            throw noParts(repository);
        },
        async *listTags() {
            yield* (await openSource()).listTags?.() ?? [];
        },
        referrers: async (subject) => (await (await openSource()).referrers?.(subject)) ?? [],
    };
}
async function resolve(context, reference, resolver) {
    const { openFolder, repository } = context;
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(reference);
    const cached = digest && describeCached(context, digest);
    if (cached)
        return cached;
    const found = await (await resolver())(reference);
    if (found && (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(found.mediaType))
        await (await openFolder()).writeNote(noteOf(repository, found.digest), found.mediaType);
    return found;
}
/**
 * What a tag refers to may be cached, so that only its digest is asked for: Docker Hub counts each manifest that it sends as a pull
 * (docs.docker.com, "Docker Hub pull usage and limits"). The manifest of a digest has been looked for, and an empty cache has none.
 */
async function resolverOf({ reader, openSource }, reference) {
    const source = await openSource();
    const mayBeCached = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(reference) === undefined && reader.hasContent();
    return (!mayBeCached && source.resolveAndRead) || source.resolve;
}
/** Bytes of a manifest that is kept in memory until it is fetched. */
const keptSize = 64 * 1024;
/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository, digest) {
    return `served/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .encodedDigest */ .nz)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(Buffer.from(`${repository}\n${digest}`)))}`;
}
/** The type is that of the response, which a manifest need not repeat. */
function describeCached({ reader, repository, resolved }, digest) {
    const mediaType = reader.readNote(noteOf(repository, digest));
    if (mediaType === undefined || !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType))
        return undefined;
    const bytes = reader.read(digest, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    if (bytes && bytes.byteLength <= keptSize)
        resolved.set(digest, bytes);
    return bytes && { mediaType, digest, size: bytes.byteLength };
}
/** Maximum bytes of content that is read from the cache at once: a manifest, and with it most Wasm binaries and all small files. */
const cachedLimit = _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6;
function readCached(context, { digest, size }) {
    const { reader, resolved, absent } = context;
    if (size > cachedLimit || absent.delete(digest))
        return undefined;
    const known = resolved.get(digest);
    resolved.delete(digest);
    const bytes = known ?? reader.read(digest, size);
    if (bytes?.byteLength === size)
        return bytes;
    absent.add(digest);
    return undefined;
}
/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf(context, descriptor) {
    const { openFolder, openSource, limit } = context;
    const known = readCached(context, descriptor);
    if (known)
        return yield known;
    const cache = await openFolder();
    if (descriptor.size > cachedLimit && (await cache.check(descriptor)))
        return yield* cache.open(descriptor);
    const stream = (await openSource()).fetch(descriptor);
    if (descriptor.size > limit)
        return yield* stream;
    const entry = cache.writer(descriptor);
    try {
        for await (const chunk of stream) {
            await entry.write(chunk);
            yield chunk;
        }
        await entry.commit();
    }
    finally {
        // Without effect after the commit.
        await entry.abort();
    }
}
/**
 * As `chunksOf`, into a file, of which the cache then takes a copy. What is cached is verified while it is written: nobody sees the file
 * yet, and damaged content is replaced there by that of the registry.
 */
async function save(context, descriptor, file) {
    const { openFolder, openSource, limit } = context;
    context.absent.delete(descriptor.digest);
    const cache = await openFolder();
    if (await cache.save(descriptor, file.descriptor))
        return;
    const source = await openSource();
    if (source.save)
        await source.save(descriptor, file);
    else
        await saveStream(source.fetch(descriptor), file);
    if (descriptor.size <= limit)
        await cache.copyFile(file.path, descriptor);
}
/** A cached pull does not need what writes streams. */
async function saveStream(stream, { descriptor }) {
    const { writeContent } = await __webpack_require__.e(/* import() */ 1955).then(__webpack_require__.bind(__webpack_require__, 71955));
    await writeContent(descriptor, stream);
}
/** As `chunksOf`, for a small blob, which is in memory as a whole. */
async function readBlob(context, descriptor) {
    const { openFolder, openSource, limit } = context;
    const { size } = descriptor;
    const cached = readCached(context, descriptor);
    if (cached)
        return cached;
    const source = await openSource();
    const bytes = source.readBlob
        ? await source.readBlob(descriptor)
        : await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, size);
    if (size <= limit)
        await (await openFolder()).addBytes(bytes, descriptor);
    return bytes;
}
function noParts(repository) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${repository} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and read its files.',
    });
}


/***/ }),

/***/ 17470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ checkLinks)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27730);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51555);
/** The check of all symlinks of a folder, once everything is in it: none of them leads out, by whatever way. */



/**
 * A link that is harmless by its text can lead out through another link, so that all are resolved. Throws `invalid-archive` for one
 * that leads out; in a root file system it is rewritten to where it leads there, relative to its own folder.
 */
function checkLinks(folder) {
    const { tree } = folder;
    for (const { names, node } of [...(0,_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .nodesBelow */ .BN)(tree.root)]) {
        if (node.kind !== 'symlink')
            continue;
        const above = names.slice(0, -1);
        const target = resolveTarget(folder, above, node);
        if (!target.leavesRoot)
            continue;
        if (!tree.rooted)
            throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedEntry */ .fl)(names.join('/'), node.origin, `is a symlink to ${node.target}, which leads out of the folder`);
        rewrite(folder.pathOf(names), relativeTo(above, target.names));
    }
}
function resolveTarget({ tree }, above, { target, origin }) {
    const isAbsolute = target.startsWith('/');
    const resolved = tree.resolve(target.split('/'), origin, isAbsolute ? [] : above);
    return { ...resolved, leavesRoot: resolved.leavesRoot || isAbsolute };
}
function relativeTo(above, names) {
    return [...above.map(() => '..'), ...names].join('/') || '.';
}
function rewrite(path, target) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, path);
}


/***/ }),

/***/ 27730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ refuseArchive),
/* harmony export */   B9: () => (/* binding */ refusedTitle),
/* harmony export */   Fe: () => (/* binding */ refusedFile),
/* harmony export */   Lv: () => (/* binding */ refusedBeside),
/* harmony export */   fl: () => (/* binding */ refusedEntry),
/* harmony export */   ft: () => (/* binding */ refusedTwice)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The errors about what is unpacked: they name the layer and the entry, and say how to look at it instead. */


const hint = 'Look at the layer without unpacking it: operation: copy';
/** `origin` is the layer, as errors show it. */
function refuseArchive(origin) {
    return (what, cause) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-archive', `${origin} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what, 600)}`, { hint, cause });
}
/** The error about one entry; `why` continues a sentence that begins with its path. */
function refusedEntry(path, origin, why) {
    const message = `${origin}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path || '.')} ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(why, 600)}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-archive', message, { hint });
}
const inOwnFolder = 'Put each layer into a folder of its own: operation: per-layer';
const asItIs = 'Copy the artifact as it is: to: oci:./out';
/** The error about an entry that collides with one of another layer. */
function refusedBeside(path, origin, why, other) {
    const { code, message } = refusedEntry(path, origin, `${why}; that is in ${other}`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: inOwnFolder });
}
/** The error about the path that a layer gives its file, which copying the layer would give it as well. */
function refusedTitle(path, origin, why) {
    const { code, message } = refusedEntry(path, origin, why);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: asItIs });
}
/** The error about the place of a file that is a layer of its own, which copying the layer would give it as well. */
function refusedFile(error) {
    if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK) || error.hint !== hint)
        return error;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(error.code, error.message, { hint: asItIs, cause: error });
}
/** The error about a path that two layers, or two entries of one, hold. */
function refusedTwice(path, first, second) {
    if (first === second)
        return refusedEntry(path, first, 'is in it twice');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} is in ${first} and in ${second}, and differs`, {
        hint: inOwnFolder,
    });
}


/***/ }),

/***/ 32560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C0: () => (/* binding */ isUsableTarget),
/* harmony export */   G7: () => (/* binding */ readPath),
/* harmony export */   aR: () => (/* binding */ isInGit),
/* harmony export */   jx: () => (/* binding */ isPortableName),
/* harmony export */   pn: () => (/* binding */ isTooLong),
/* harmony export */   zN: () => (/* binding */ foldName)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/** Paths from archives and annotations: they stay below the folder, and are possible on every file system, or are refused. */

/** As files are written on a system with this separator of folders: on Windows, a backslash or a colon in a name of Linux would lead out. */
function rulesWith(separator, rules) {
    return separator === '\\' ? 'portable' : rules;
}
/** Bytes of one name that file systems accept. */
const nameLimit = 255;
/** Bytes of a whole path; Linux accepts 4096 with the folder that it is below. */
const pathLimit = 2048;
const depthLimit = 255;
// Names of devices, also with an extension (learn.microsoft.com, "Naming Files, Paths, and Namespaces").
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])\s*(?:\.|$)/i;
const forbidden = /[<>:"|?*\\\u0000-\u001f\u007f-\u009f]/;
/**
 * The names of a relative path with `/`; `.` and empty ones are dropped, so that `./` is the folder itself. With `unix` a leading
 * `/` is the folder itself, too. Throws what `refuse` makes.
 */
function readPath(text, rules, refuse, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const start = rules === 'portable' ? startOf(text) : undefined;
    if (start !== undefined)
        throw refuse(start);
    const names = text.split('/').filter((name) => name !== '' && name !== '.');
    if (names.includes('..'))
        throw refuse('leads out of the folder');
    if (Buffer.byteLength(text) > pathLimit || names.length > depthLimit)
        throw refuse('is too long');
    for (const name of names) {
        const problem = problemOf(name, rulesWith(separator, rules));
        if (problem !== undefined)
            throw refuse(problem);
    }
    return names;
}
/** What is wrong with the start of a path that is not relative on every system. */
function startOf(text) {
    if (text.startsWith('/'))
        return 'is an absolute path';
    if (text.startsWith('\\'))
        return 'is an absolute path on Windows';
    return /^[A-Za-z]:/.test(text) ? `begins with ${text.slice(0, 2)}, which is a drive on Windows` : undefined;
}
/** True for the target of a symlink in a root file system that leads where it does on Linux, which on Windows takes portable names. */
function isUsableTarget(target, separator = node_path__WEBPACK_IMPORTED_MODULE_0__.sep) {
    const names = target.split('/').filter((name) => !['', '.', '..'].includes(name));
    return names.every((name) => rulesWith(separator, 'unix') === 'unix' || isPortableName(name));
}
/** True for more names than one path may have, or for longer ones. */
function isTooLong(names) {
    if (names.length > depthLimit)
        return true;
    return names.reduce((bytes, name) => bytes + Buffer.byteLength(name) + 1, 0) > pathLimit;
}
/** Characters that the file system of macOS ignores in names (git utf8.c, `is_hfs_dotgit`). */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/gu;
/**
 * True for names of a folder of git or below one, also as they are written on file systems without case, and as a short name on Windows:
 * anywhere in a portable folder, and at the top of a root file system, which may hold checkouts of its own.
 */
function isInGit(names, rules) {
    const checked = rules === 'unix' ? names.slice(0, 1) : names;
    return checked.some((name) => /^(?:\.git|git~[0-9]+)$/i.test(name.replace(ignored, '')));
}
/** True for a name that every file system can hold, such as not for `con` and `aux`. */
function isPortableName(name) {
    return problemOf(name, 'portable') === undefined;
}
function problemOf(name, rules) {
    if (Buffer.byteLength(name) > nameLimit)
        return 'has a name that is too long';
    if (name.includes('\0'))
        return 'has a NUL character';
    if (name.includes('\u{fffd}'))
        return 'has a name that is not UTF-8';
    if (rules === 'unix')
        return undefined;
    if (forbidden.test(name))
        return 'has a character that Windows does not allow in names';
    if (/[. ]$/.test(name))
        return 'has a name that ends with a dot or a space, which Windows does not allow';
    if (deviceName.test(name))
        return 'has the name of a device of Windows';
    return undefined;
}
/** Equal for names that are one on a file system without case, and for different encodings of one character. */
function foldName(name) {
    return name.normalize('NFD').toLowerCase().toUpperCase().normalize('NFC');
}


/***/ }),

/***/ 48542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ createStagedFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76198);
/* harmony import */ var _refusals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27730);
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32560);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51555);
/* harmony import */ var _write_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91579);
/** The StagedFolder: a folder that is laid out where nobody sees it, with a tree that knows everything that is in it. */








/** Bytes that one run unpacks at most; the disks of runners are not much larger. */
const totalLimit = 16 * 1024 ** 3;
/** Files, folders and links of one folder at most. */
const entryLimit = 250_000;
/** `path` is an existing, empty folder of this process alone. */
function createStagedFolder(path, options) {
    const shared = {
        conflicts: options.conflicts,
        tree: (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .createTree */ .bP)(options, refuse),
        budget: { bytes: totalLimit, entries: entryLimit },
        modes: new WeakMap(),
        // Names have no dots to resolve, and `join` takes longer than writing a small file.
        pathOf: (names) => [path, ...names].join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep),
    };
    const { tree, budget, pathOf } = shared;
    return {
        tree,
        path,
        budget,
        pathOf,
        beginArchive: createArchiveNames(),
        addFolder: (entry, mode) => addFolder(shared, entry, mode),
        addFile: (entry, content, mode) => addFile(shared, entry, content, mode),
        addSymlink: (entry, target) => addSymlink(shared, entry, target),
        addHardlink: (entry, target) => addHardlink(shared, entry, target),
        remove({ names, origin }) {
            const place = tree.locate(names, origin, () => { });
            if (place.present)
                removeAt(shared, place);
        },
    };
}
const refuse = (names, origin, why, other = origin) => {
    const path = names.join('/');
    return other === origin ? (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedEntry */ .fl)(path, origin, why) : (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedBeside */ .Lv)(path, origin, why, other);
};
function createArchiveNames() {
    const archives = new Map();
    return (origin) => {
        const times = (archives.get(origin) ?? 0) + 1;
        archives.set(origin, times);
        return times === 1 ? origin : `${origin}, listed ${times} times`;
    };
}
function onDisk({ pathOf }, names, work) {
    try {
        return work(pathOf(names));
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .diskError */ .wO)(error, names.join('/'));
    }
}
function count({ budget }, { names, origin }) {
    budget.entries -= 1;
    if (budget.entries < 0)
        throw refuse(names, origin, `is one of more than ${entryLimit} entries`);
}
/** The place of an entry, with the folders above it. */
function locate(shared, entry) {
    const { tree } = shared;
    if (entry.names.length === 0)
        throw refuse([], entry.origin, 'is the folder itself, and not a file');
    const place = tree.locate(entry.names, entry.origin, (names) => {
        count(shared, { ...entry, names });
        onDisk(shared, names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(where));
    });
    // The folder may be in a checkout, where git runs what its configuration and its hooks say. By the place, which symlinks can lead to.
    if ((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_4__/* .isInGit */ .aR)(place.names, tree.names))
        throw refuse(entry.names, entry.origin, 'is in .git, which is never written');
    return place;
}
function removeAt(shared, place) {
    onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(where, { recursive: true, force: true }));
    shared.tree.remove(place);
}
/** Makes room for a node. False when an equal one is there and is kept. */
function makeRoom(shared, place, origin, isSame) {
    const { present, names } = place;
    const { conflicts } = shared;
    count(shared, { names, origin });
    if (present === undefined)
        return true;
    if (present.origin === origin || conflicts === 'refuse')
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(names.join('/'), present.origin, origin);
    if (conflicts === 'replace') {
        removeAt(shared, place);
        return true;
    }
    if (isSame(present))
        return false;
    throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(names.join('/'), present.origin, origin);
}
function put({ tree }, place, node) {
    tree.put({ ...place, present: tree.get(place.names) }, node);
}
function addFolder(shared, entry, mode) {
    if (entry.names.length === 0)
        return;
    const place = locate(shared, entry);
    const { present } = place;
    if (present?.kind === 'folder') {
        // Whiteouts of this layer leave it.
        if (shared.conflicts === 'replace')
            present.origin = entry.origin;
        onDisk(shared, place.names, (where) => setMode(shared, where, present, mode));
        return;
    }
    if (!makeRoom(shared, place, entry.origin, () => false))
        return;
    const added = (0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .newFolder */ .lC)(entry.origin);
    put(shared, place, added);
    onDisk(shared, place.names, (where) => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(where);
        setMode(shared, where, added, mode);
    });
}
/** Later entries are written into the folder; on Windows there is nothing to set. */
function setMode({ modes }, where, folder, mode) {
    if ((mode & 0o777) !== 0 && modes.get(folder) !== mode)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(where, (mode & 0o755) | 0o700);
    modes.set(folder, mode);
}
async function addFile(shared, entry, content, mode) {
    const place = locate(shared, entry);
    const { present } = place;
    const isCompared = shared.conflicts === 'compare';
    if (isCompared && present?.kind === 'file' && present.origin !== entry.origin) {
        count(shared, entry);
        if (present.digest === (await digestOfContent(content)))
            return;
        throw (0,_refusals_js__WEBPACK_IMPORTED_MODULE_3__/* .refusedTwice */ .ft)(place.names.join('/'), present.origin, entry.origin);
    }
    makeRoom(shared, place, entry.origin, () => false);
    const node = { kind: 'file', origin: entry.origin };
    put(shared, place, node);
    const known = isCompared ? comparableDigest(content) : undefined;
    const digester = isCompared && known === undefined ? (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .QC)() : undefined;
    await (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .writeNewFile */ .S0)(shared.pathOf(place.names), content, {
        mode: mode & 0o111 ? 0o755 : 0o644,
        shown: place.names.join('/'),
        ...(digester && { onChunk: digester.update }),
    });
    const digest = known ?? digester?.digest();
    if (digest)
        node.digest = digest;
}
function addSymlink(shared, entry, target) {
    const place = locate(shared, entry);
    const isSame = (present) => present.kind === 'symlink' && present.target === target;
    if (!makeRoom(shared, place, entry.origin, isSame))
        return;
    put(shared, place, { kind: 'symlink', origin: entry.origin, target });
    onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)(target, where));
}
/** A second name of a symlink is one of its own with the same target. */
function addHardlink(shared, entry, target) {
    const place = locate(shared, entry);
    const source = locateTarget(shared, entry, target);
    const { present: found } = source;
    if (found.kind === 'symlink') {
        addSymlink(shared, entry, found.target);
        return;
    }
    if (isBelow(source.names, place.names))
        throw refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which it replaces`);
    const isSame = (present) => present.kind === 'file' && present.digest === found.digest;
    // The file of a lower layer itself, which is from then on one of this layer, so that its whiteouts leave it.
    const isSelf = place.present === found && found.origin !== entry.origin;
    if (!isSelf && !makeRoom(shared, place, entry.origin, isSame))
        return;
    put(shared, place, { ...found, origin: entry.origin });
    if (!isSelf)
        onDisk(shared, place.names, (where) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.linkSync)(shared.pathOf(source.names), where));
}
/** The place of what a hard link leads to, a file or a symlink. */
function locateTarget({ tree }, entry, target) {
    const refused = (what) => refuse(entry.names, entry.origin, `is a link to ${target.join('/')}, which is ${what}`);
    const source = tree.locate(target, entry.origin, () => {
        throw refused('not there');
    });
    const { present } = source;
    if (present === undefined)
        throw refused('not there');
    if (present.kind === 'folder')
        throw refused(`a ${(0,_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .kindName */ .Ep)(present)}`);
    return { ...source, present };
}
function isBelow(names, folder) {
    return names.length > folder.length && folder.every((name, index) => names[index] === name);
}
/** The digest that content has by itself, if it is of the algorithm by which files are compared. */
function comparableDigest(content) {
    const digest = (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .savedDigest */ .Ap)(content);
    return digest && (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .digestAlgorithm */ .g4)(digest) === 'sha256' ? digest : undefined;
}
/** Content that has its digest by itself need not be read. */
async function digestOfContent(content) {
    const known = comparableDigest(content);
    if (known)
        return known;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_7__/* .createDigester */ .QC)();
    for await (const chunk of (0,_write_file_js__WEBPACK_IMPORTED_MODULE_6__/* .contentOf */ .$E)(content))
        digester.update(chunk);
    return digester.digest();
}


/***/ }),

/***/ 51555:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BN: () => (/* binding */ nodesBelow),
/* harmony export */   Ep: () => (/* binding */ kindName),
/* harmony export */   bP: () => (/* binding */ createTree),
/* harmony export */   lC: () => (/* binding */ newFolder)
/* harmony export */ });
/* harmony import */ var _safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/** The tree of a folder that is being laid out: what lies at each path, who put it there, and where its links lead. */

/** Symlinks on one path that Linux follows (path_resolution(7)). */
const linkLimit = 40;
/** Names that all paths of a tree lead through at most: each of 40 symlinks on a path may have 2000, so that some bytes would take hours. */
const walkLimit = 20_000_000;
function createTree(options, refuse) {
    const root = newFolder('');
    const isPortable = options.names === 'portable';
    const put = (place, node) => {
        if (isPortable)
            foldInto(place, node, refuse);
        place.parent.children.set(place.name, node);
    };
    const resolve = createResolver(root, refuse);
    return {
        ...options,
        root,
        get: (names) => nodeAt(root, names),
        put,
        resolve,
        locate(names, origin, onFolder) {
            const above = names.slice(0, -1);
            const path = options.rooted ? follow(above, origin, resolve, refuse) : above;
            const parent = enterFolders(root, path, (folder, present, at) => {
                if (present)
                    throw refuse(names, origin, `is below the ${kindName(present)} ${at.join('/')}`, present.origin);
                const added = newFolder(origin);
                put({ names: at, parent: folder, name: at.at(-1) ?? '', present }, added);
                onFolder(at);
                return added;
            });
            const name = names.at(-1) ?? '';
            return { names: [...path, name], parent, name, present: parent.children.get(name) };
        },
        remove({ parent, name }) {
            parent.children.delete(name);
            parent.folded.delete((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name));
        },
    };
}
function nodeAt(root, names) {
    return names.reduce((node, name) => (node?.kind === 'folder' ? node.children.get(name) : undefined), root);
}
/** Notes the folded form of a name. Throws where another name of the folder has it. */
function foldInto({ names, parent, name, present }, { origin }, refuse) {
    const folded = (0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .foldName */ .zN)(name);
    const other = parent.folded.get(folded);
    if (present === undefined && other !== undefined && other !== name)
        throw refuse(names, origin, `differs only in ${differenceOf(name, other)} from ${other}, so that a file system may hold one of them`, parent.children.get(other)?.origin);
    parent.folded.set(folded, name);
}
/** The folder at a path through no symlink. `create` makes one where there is none, or refuses what is there instead. */
function enterFolders(root, path, create) {
    let folder = root;
    for (const [index, name] of path.entries()) {
        const node = folder.children.get(name);
        folder = node?.kind === 'folder' ? node : create(folder, node, path.slice(0, index + 1));
    }
    return folder;
}
/** Counts the names that all paths lead through. */
function createResolver(root, refuse) {
    let walked = 0;
    return (names, origin, from = []) => resolvePath(root, from, names, (count) => {
        walked += count;
        if (walked > walkLimit)
            throw refuse([...from, ...names], origin, 'leads through too many names of symlinks');
    });
}
function follow(names, origin, resolve, refuse) {
    const { names: found } = resolve(names, origin);
    if ((0,_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isTooLong */ .pn)(found))
        throw refuse(names, origin, 'leads through symlinks to a path that is too long');
    return found;
}
/** Of two names that fold to one. */
function differenceOf(one, other) {
    return one.normalize() === other.normalize() ? 'Unicode normalization' : 'case';
}
function newFolder(origin) {
    return { kind: 'folder', origin, children: new Map(), folded: new Map() };
}
function kindName({ kind }) {
    return kind;
}
/**
 * Resolves a path as Linux does below a root: `..` at the root stays there. What does not exist is taken as it is written. `onNames` is
 * called with the number of names before they are looked at.
 */
function resolvePath(root, from, path, onNames) {
    const position = createPosition(root, from);
    onNames(from.length + path.length);
    // Reversed, so that the next name is the last.
    const rest = path.toReversed();
    let leavesRoot = false;
    let links = 0;
    for (let name = rest.pop(); name !== undefined; name = rest.pop()) {
        if (name === '' || name === '.')
            continue;
        if (name === '..') {
            leavesRoot ||= position.names.length === 0;
            position.leave();
            continue;
        }
        const node = position.child(name);
        if (node?.kind === 'symlink' && links < linkLimit) {
            links += 1;
            if (node.target.startsWith('/')) {
                leavesRoot = true;
                position.reset();
            }
            const target = node.target.split('/');
            onNames(target.length);
            rest.push(...target.reverse());
        }
        else
            position.enter(name, node);
    }
    return { names: position.names, leavesRoot };
}
/** A folder of the tree, or where one would be, from which a path goes on. */
function createPosition(root, from) {
    const names = [];
    const nodes = [];
    const child = (name) => {
        const folder = nodes.length === 0 ? root : nodes.at(-1);
        return folder?.kind === 'folder' ? folder.children.get(name) : undefined;
    };
    const enter = (name, node) => {
        names.push(name);
        nodes.push(node);
    };
    for (const name of from)
        enter(name, child(name));
    return {
        names,
        child,
        enter,
        leave() {
            names.pop();
            nodes.pop();
        },
        reset() {
            names.length = 0;
            nodes.length = 0;
        },
    };
}
/** Every node below a folder with its names, a folder before what it holds. */
function* nodesBelow(folder, above = []) {
    for (const [name, node] of folder.children) {
        const names = [...above, name];
        yield { names, node };
        if (node.kind === 'folder')
            yield* nodesBelow(node, names);
    }
}


/***/ }),

/***/ 91579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ contentOf),
/* harmony export */   Ap: () => (/* binding */ savedDigest),
/* harmony export */   S0: () => (/* binding */ writeNewFile),
/* harmony export */   qY: () => (/* binding */ fileContent)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75214);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94127);
/** Writing a new file of a staged folder: small content at once, large content in chunks. */



/** Content up to this size is written at once: with several jobs on other threads for each, 400 small files took twice as long. */
const smallSize = 256 * 1024;
/** The digest of content that is verified when it is saved. */
function savedDigest(content) {
    return 'saveTo' in content ? content.digest : undefined;
}
/** Throws `storage` for an error of the disk, also where there is a file already; errors of the content stay what they are. */
async function writeNewFile(path, content, options) {
    if (content instanceof Uint8Array)
        return writeWhole(path, [content], options);
    if ('saveTo' in content && !options.onChunk)
        return await save(path, content, options);
    const chunks = content[Symbol.asyncIterator]();
    const start = [];
    for (let size = 0; size <= smallSize;) {
        const next = await chunks.next();
        if (next.done)
            return writeWhole(path, start, options);
        start.push(next.value);
        size += next.value.byteLength;
    }
    await writeChunks(path, joined(start, chunks), options);
}
async function save(path, content, { mode, shown }) {
    let descriptor;
    try {
        descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'wx', mode);
        await content.saveTo({ descriptor, path });
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown);
    }
    finally {
        if (descriptor !== undefined)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
}
function writeWhole(path, chunks, { mode, shown, onChunk }) {
    const [only] = chunks;
    const whole = only && chunks.length === 1 ? only : Buffer.concat(chunks);
    onChunk?.(whole);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, whole, { flag: 'wx', mode });
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown);
    }
}
async function* joined(start, rest) {
    try {
        yield* start;
        for (let next = await rest.next(); !next.done; next = await rest.next())
            yield next.value;
    }
    finally {
        await rest.return?.();
    }
}
async function writeChunks(path, chunks, { mode, shown, onChunk }) {
    const onDisk = async (work) => await work.catch((error) => Promise.reject((0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .wO)(error, shown)));
    let file;
    try {
        // Within the loop, so that it ends the content where the file cannot be created.
        for await (const chunk of chunks) {
            file ??= await onDisk(node_fs__WEBPACK_IMPORTED_MODULE_0__.promises.open(path, 'wx', mode));
            onChunk?.(chunk);
            await onDisk(writeAll(file, chunk));
            // What is not of the pool may be the whole of what was read from a socket; the garbage collector frees these only after 64 MiB.
            if (!(0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .release */ ._r)(chunk) && chunk.byteLength === chunk.buffer.byteLength)
                (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .detach */ .Yo)(chunk);
        }
    }
    finally {
        await file?.close();
    }
}
/** `FileHandle.writeFile` takes twice as long for chunks of this size. */
async function writeAll(file, chunk) {
    for (let done = 0; done < chunk.byteLength;) {
        const { bytesWritten } = await file.write(chunk, done, chunk.byteLength - done);
        done += bytesWritten;
    }
}
/** The content of another file, which is opened when it is read: not where its place is refused. */
async function* fileContent(path) {
    yield* (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path);
}
/** The content as a stream. */
async function* contentOf(content) {
    if (content instanceof Uint8Array)
        yield content;
    else
        yield* content;
}


/***/ }),

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
}


/***/ }),

/***/ 86117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ createFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75214);
/** Creating a folder with those above it. */



/**
 * Creates the folder and those above it that are absent, and returns the outermost one that it has created. Throws errors of the file
 * system.
 *
 * With `recursive`, Node tries for ever where a folder is there and says that what is to be created in it is not, as those in /proc do.
 */
function createFolders(path, mode = 0o777) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
        return path;
    }
    catch (error) {
        if (isFolder(path))
            return undefined;
        if (!(0,_disk_error_js__WEBPACK_IMPORTED_MODULE_2__/* .hasCode */ .up)(error, 'ENOENT') || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
            throw error;
    }
    const outermost = createFolders((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), mode);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path, { mode });
    }
    catch (error) {
        // Another process may have created it meanwhile.
        if (!isFolder(path))
            throw error;
    }
    return outermost ?? path;
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 72980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ requireSpace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Free space on disk: content that cannot fit is refused before it is fetched. */



/** Bytes for which it is not worth asking. */
const smallSize = 64 * 1024 ** 2;
/** Throws `storage` where a folder has not this many bytes left. `what` names the content that they are of. */
function requireSpace(folder, bytes, what) {
    const free = bytes <= smallSize ? undefined : freeBytes(folder);
    if (free === undefined || bytes <= free)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(what)} has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(bytes)}, and the disk has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readableSize */ .g1)(free)} left`, { hint: 'Free disk space and re-run, or name a folder on another disk.' });
}
/** `undefined` where the file system does not say it, such as some of those over a network. */
function freeBytes(folder) {
    try {
        const { blocks, bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(folder);
        return blocks === 0 ? undefined : bavail * bsize;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


/***/ }),

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ withPlatform),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KY: () => (/* binding */ layerTitle),
/* harmony export */   mz: () => (/* binding */ hasImageConfig)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */



const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';
/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
function artifactTypeOf({ artifactType, config }) {
    return artifactType ?? (config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV ? undefined : config?.mediaType);
}
function hasType(type) {
    return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}
function hasLayer(type) {
    return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}
function hasAnnotation(prefix) {
    return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}
const spdxTypes = [
    'application/spdx',
    'application/spdx+json',
    'text/spdx',
    'text/spdx+json',
];
const sigstoreBundles = [
    'application/vnd.dev.sigstore.bundle.',
    'application/vnd.dev.sigstore.bundle+',
];
/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules = [
    { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.config.v1+json'),
    },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
    },
    {
        title: 'image index',
        matches: ({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestListType */ .w9 || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType),
    },
    {
        format: 'spin',
        title: 'Spin application',
        matches: (manifest) => hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM)(manifest) || manifest.config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM,
    },
    {
        format: 'cup',
        title: 'cup controller',
        matches: hasType('application/vnd.io.flipt.cup.controller+type'),
    },
    { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
    { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
    { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
    {
        format: 'flux',
        title: 'Flux artifact',
        matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
    },
    { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
    {
        format: 'kubewarden',
        title: 'Kubewarden policy',
        matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
    },
    {
        format: 'kubewarden',
        title: 'Wasm module as Kubewarden and wasm-to-oci push it',
        matches: hasLayer(wasmToOciLayer),
    },
    {
        format: 'envoy',
        title: 'proxy-wasm filter as an image',
        matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
    },
    // wash up to 0.27 gives its components the layer of proxy-wasm (wasmcloud, crates/wash-lib/src/registry.rs).
    { title: 'wasmCloud component', matches: hasType('application/vnd.wasmcloud.actor.archive.config') },
    {
        title: 'proxy-wasm filter as an artifact',
        matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
    },
    { title: 'Wasm module', matches: hasLayer('application/wasm') },
    {
        title: 'Wasm component',
        matches: hasLayer('application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'),
    },
    {
        title: 'wasmCloud provider',
        matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
    },
    { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
    {
        title: 'policies of conftest',
        matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
    },
    { title: 'Sigstore bundle', matches: isSigstoreBundle },
    { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
    { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
    { title: 'in-toto attestation', matches: isInToto },
    // cosign up to 2.
    { title: 'cosign attestation', matches: hasLayer('application/vnd.dsse.envelope.v1+json') },
    { title: 'SPDX bill of materials', matches: hasAnyType(...spdxTypes) },
    {
        title: 'CycloneDX bill of materials',
        matches: hasAnyType('application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+xml'),
    },
    { title: containerImage, matches: isImage },
];
/** What oras and its predecessors write where the user states no type. */
const unknownTypes = [
    'application/vnd.unknown.config.v1+json',
    'application/vnd.unknown.artifact.v1',
];
/** The kind of a manifest or an index; that of an unknown type is named after the type. */
function kindOf(manifest) {
    const rule = rules.find(({ matches }) => matches(manifest));
    if (rule)
        return { title: rule.title, ...(rule.format && { format: rule.format }) };
    const type = artifactTypeOf(manifest);
    const isUnknown = type === undefined || unknownTypes.includes(type);
    return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}
/**
 * The config of OPA's documentation is an image config of `{}`, with which no image can run; the client `policy` marks its bundles
 * (opcr-io/policy, pkg/app/build.go).
 */
function isOpaBundle(manifest) {
    const { config } = manifest;
    const hasNoConfig = config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfigType */ .yc && config.digest === _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyJsonDigest */ .qi;
    return ((hasNoConfig || hasAnnotation('org.openpolicyregistry.type')(manifest)) &&
        hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageLayerGzipType */ .hf)(manifest));
}
/** What Docker accepts as the type of the config of its own images, since registries and early versions stated it (moby, distribution/config.go). */
const dockerConfigTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/html'];
/** True for a config with the type of an image. */
function hasImageConfig({ mediaType, config, layers }) {
    if (!config)
        return false;
    const isOfDocker = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestType */ .OM && dockerConfigTypes.includes(config.mediaType);
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfigType */ .Ky)(config.mediaType) || (isOfDocker && layers.some(isOfImage));
}
function isOfImage(layer) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageLayerType */ .lR)(layer.mediaType);
}
/** Artifacts of clients such as ORAS may have the config of an image as well, with layers that no image has. */
function isImage(manifest) {
    const { layers } = manifest;
    if (!hasImageConfig(manifest))
        return false;
    return layers.length === 0 || layers.some(isOfImage);
}
function isSigstoreBundle(manifest) {
    const type = artifactTypeOf(manifest);
    return sigstoreBundles.some((beginning) => type?.startsWith(beginning));
}
/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest) {
    return artifactTypeOf(manifest)?.includes('in-toto') || hasLayer('application/vnd.in-toto+json')(manifest);
}
function hasAnyType(...types) {
    return (manifest) => types.includes(artifactTypeOf(manifest) ?? '') ||
        manifest.layers.some(({ mediaType }) => types.includes(mediaType));
}
/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
function withPlatform(kind, platform) {
    if (kind.format === 'wasm' && platform.os === 'wasip1')
        return { ...kind, title: 'Wasm module' };
    if (kind.format === 'wasm' && platform.os === 'wasip2')
        return { ...kind, title: 'Wasm component' };
    const isImage = kind.title === containerImage;
    const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
    return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}
const fileSystem = 'file system';
const layerTitles = [
    [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
    [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
    [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
    [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
    [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
    [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
    [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
    [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
    [/\+wasm$|^application\/wasm$/, 'Wasm'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\..*\+encrypted$/, 'encrypted file system'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, fileSystem],
    [/in-toto/, 'attestation'],
    [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];
/**
 * What a layer holds, for people; `undefined` for an unknown type. Layers of images have no titles: with one, the type is that which
 * ORAS gives to every file (oras-go, content.go).
 */
function layerTitle({ mediaType, annotations }) {
    const title = layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
    if (title !== fileSystem || annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz] === undefined)
        return title;
    return annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackKey */ .mZ] === 'true' ? 'folder' : 'file';
}


/***/ }),

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

/***/ 57088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   yv: () => (/* binding */ originOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/** An artifact that is pulled: one image manifest, where it is from, and how its layers are named in errors. */






/** A layer as errors and notes show it. */
function originOf(layer) {
    const title = titleOf(layer);
    return title === undefined ? layer.digest : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(title, 120)} (${layer.digest})`;
}
/** The path that a layer gives its file. An empty one is none, as for ORAS (oras-go, content/file). */
function titleOf({ annotations }) {
    return annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] || undefined;
}
/** Maximum bytes of a config or another JSON document; the locked application of a large Spin application has some MiB. */
const documentLimit = 16 * 1024 * 1024;
/** Reads a manifest or an index. */
async function readManifest(descriptor, source) {
    (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .requireManifestSize */ .ID)(descriptor.size, `the manifest ${descriptor.digest}`);
    const bytes = await readBytes(descriptor, source, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
/** The value of a JSON document. Throws `invalid-definition` for anything else. */
async function readJson(descriptor, source) {
    const bytes = await readBytes(descriptor, source, documentLimit);
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${originOf(descriptor)} is not JSON`, {
            hint: 'Push the artifact again with the tool that wrote it.',
            cause,
        });
    }
}
/** `undefined` for content that is not JSON: clients such as ORAS take any file as a config, also an empty one. */
async function readDocument(descriptor, source) {
    return await readJson(descriptor, source).catch((error) => {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && error.code === 'invalid-definition')
            return undefined;
        throw error;
    });
}
async function readBytes(descriptor, source, limit) {
    return source.readCached?.(descriptor) ?? (await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, limit));
}


/***/ }),

/***/ 51349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ye: () => (/* binding */ isWasmLayer),
/* harmony export */   bn: () => (/* binding */ isBundle),
/* harmony export */   gN: () => (/* binding */ isDefinition),
/* harmony export */   nu: () => (/* binding */ isFileSystemLayer)
/* harmony export */ });
/** What layers and bundles are, by their types and annotations alone. */
/** Types of layers that are Wasm binaries; those of other names end with `+wasm`. */
const wasmTypes = [
    'application/wasm',
    'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
];
function isWasmLayer({ mediaType }) {
    return wasmTypes.includes(mediaType) || mediaType.endsWith('+wasm');
}
/** Layers that are changes of a root file system, of OCI and of Docker. */
const fileSystemType = /^application\/vnd\.(?:oci\.image\.layer\.(?:nondistributable\.)?v1\.tar|docker\.image\.rootfs\.(?:foreign\.)?diff\.tar)(?:[+.](?:gzip|zstd))?$/;
function isFileSystemLayer({ mediaType }) {
    return fileSystemType.test(mediaType);
}
/** How the children of a CNAB bundle are told apart (cnab-to-oci, converter/convert.go). */
const childTypeKey = 'io.cnab.manifest.type';
function isBundle({ manifests }) {
    return manifests.some(isDefinition);
}
/** The child of a CNAB bundle that has `bundle.json` as its config. */
function isDefinition({ annotations }) {
    return annotations?.[childTypeKey] === 'config';
}


/***/ }),

/***/ 87500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EI: () => (/* binding */ writeLayers),
/* harmony export */   c2: () => (/* binding */ openLayer),
/* harmony export */   eZ: () => (/* binding */ namesOf),
/* harmony export */   hX: () => (/* binding */ bundlePaths),
/* harmony export */   pq: () => (/* binding */ unpackTitled),
/* harmony export */   vM: () => (/* binding */ isTitledFolder),
/* harmony export */   yY: () => (/* binding */ unpackLayer)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27730);
/* harmony import */ var _folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32560);
/* harmony import */ var _layout_free_space_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72980);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85666);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63488);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(94127);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(57088);
/** Layers on their way into a folder: written under a path as they are, or unpacked there. */












/** Writes layers as they are, several at a time. A layer that is listed twice with one title is one file. */
async function writeLayers(folder, { source, concurrency, reference }, files) {
    const placed = distinct(files).map(({ layer, path }) => {
        requireContent(layer);
        return { layer, names: namesOf(folder, path, layer) };
    });
    const bytes = placed.reduce((sum, { layer }) => sum + layer.size, 0);
    (0,_layout_free_space_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSpace */ .M)(folder.path, bytes, reference);
    const parallel = files.every(({ layer }) => layer.size <= smallLayer) ? smallInParallel : concurrency;
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_9__/* .inParallel */ .HN)(placed, parallel, async ({ layer, names }) => {
        const entry = { names, origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer) };
        const cached = source.readCached?.(layer);
        await folder.addFile(entry, cached ?? contentOf(source, layer), 0o644).catch((error) => {
            throw (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedFile */ .Fe)(error);
        });
        // Else the garbage collector keeps it until 64 MiB have piled up. The bytes of a manifest stay in a cache.
        if (cached && !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType))
            (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_7__/* .detach */ .Yo)(cached);
    });
}
/** A small layer is read at once: the streams of a download take longer than its content. A larger one may be saved without a stream. */
function contentOf(source, layer) {
    const { readBlob, save } = source;
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType))
        return openLayer(source, layer);
    if (layer.size <= smallLayer)
        return readBlob ? inOnePart(readBlob, layer) : openLayer(source, layer);
    if (!save)
        return openLayer(source, layer);
    return {
        digest: layer.digest,
        saveTo: (file) => save(layer, file),
        [Symbol.asyncIterator]: () => openLayer(source, layer)[Symbol.asyncIterator](),
    };
}
async function* inOnePart(read, layer) {
    yield await read(layer);
}
function distinct(files) {
    return [...new Map(files.map((file) => [`${file.layer.digest} ${file.path}`, file])).values()];
}
/** A stream that may fail before it is read; its reader gets the error then. */
function openLayer(source, layer) {
    const stream = source.fetch(layer).on('error', () => { });
    // The bytes of a manifest stay in a cache, and are not the writer's.
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_6__/* .isManifestType */ .Q3)(layer.mediaType) ? stream.map((chunk) => Uint8Array.from(chunk)) : stream;
}
/** Bytes of a layer that one response holds at once. */
const smallLayer = 64 * 1024;
/** Small layers under way; a registry reads fewer at a time. */
const smallInParallel = 64;
/** The names of a path that a layer states. Throws `invalid-archive` for one that leads out of the folder. */
function namesOf(folder, path, layer) {
    const refuse = (why) => (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTitle */ .B9)(path, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer), why);
    const names = (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(path, folder.tree.names, refuse);
    if (names.length > 0)
        return names;
    throw refuse('is not the path of a file');
}
/** `opa build` writes all paths with a slash at their beginning, which OPA ignores (opa v1/bundle/bundle.go, `Writer`). */
const bundlePaths = { absolutePaths: true };
/** Unpacks a layer. Throws `unsupported` for one that the registry does not hold. */
async function unpackLayer(folder, { source, note }, layer, options = {}) {
    requireContent(layer);
    const omitted = [];
    const { unpackInto } = await __webpack_require__.e(/* import() */ 2075).then(__webpack_require__.bind(__webpack_require__, 2075));
    await unpackInto(folder, openLayer(source, layer), {
        origin: (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer),
        size: layer.size,
        into: [],
        symlinks: 'keep',
        onOmitted: (path) => omitted.push(path),
        ...options,
    });
    const [first] = omitted;
    const others = omitted.length > 1 ? ` and ${omitted.length - 1} more` : '';
    if (first !== undefined)
        note(`${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer)}: symlinks are left out, as its consumer does: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_10__/* .printable */ .g$)(first)}${others}`);
}
/** True for a layer that `oras pull` unpacks, and for a folder as `regctl artifact put` pushes it. */
function isTitledFolder({ annotations = {} }) {
    return annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKey */ .mZ] === 'true' || ((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)({ annotations })?.endsWith('/') ?? false);
}
/**
 * Unpacks a layer with a title as ORAS does: its entries are below the title, and the digest of its tar archive is compared.
 * regctl writes entries without the title, which has a slash at its end.
 */
async function unpackTitled(folder, artifact, layer) {
    const { annotations = {} } = layer;
    const title = (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .titleOf */ .Gg)(layer) ?? '.';
    const refuse = (why) => (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refusedTitle */ .B9)(title, (0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer), why);
    const names = (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_2__/* .readPath */ .G7)(title, folder.tree.names, refuse);
    const uncompressed = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_11__/* .parseDigest */ .m)(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey] ?? '');
    const isFolderOfRegctl = annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackKey */ .mZ] !== 'true';
    if (annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey] !== undefined && uncompressed === undefined)
        throw (0,_folder_refusals_js__WEBPACK_IMPORTED_MODULE_1__/* .refuseArchive */ .B2)((0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer))(`has an invalid digest in ${_oci_annotations_js__WEBPACK_IMPORTED_MODULE_4__/* .unpackDigestKey */ .Ey}`);
    await unpackLayer(folder, artifact, layer, {
        ...(isFolderOfRegctl ? { into: names } : { within: names }),
        ...(uncompressed && { uncompressed }),
    });
}
function requireContent(layer) {
    if (!(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_5__/* .isExternal */ .ge)(layer))
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_artifact_js__WEBPACK_IMPORTED_MODULE_8__/* .originOf */ .yv)(layer)} is not in the registry, and its license forbids to copy it there`, { hint: 'Pull this image with the tool of its vendor.' });
}


/***/ }),

/***/ 20126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ select)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _artifact_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57088);
/* harmony import */ var _content_types_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51349);
/** Selection: the one manifest that is meant, through any depth of index. */






/**
 * A criterion counts that the manifest or an index above it meets. Without criteria the only manifest is meant, or with `whole` the root
 * itself. Throws `ambiguous` with every candidate, and `not-found` with what there is.
 */
async function select(root, criteria, context, whole = false) {
    // A registry serves it as a manifest only, and would be asked for a blob.
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(root.mediaType) && !(0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isGenericType */ .oW)(root.mediaType))
        throw unsupported(root.mediaType, context);
    const manifest = await (0,_artifact_js__WEBPACK_IMPORTED_MODULE_3__/* .readManifest */ .WI)(root, context.source);
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(manifest.mediaType))
        throw unsupported(manifest.mediaType, context);
    const isWhole = !(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(manifest.mediaType) || (criteria.length === 0 && (whole || (0,_content_types_js__WEBPACK_IMPORTED_MODULE_4__/* .isBundle */ .bn)(manifest)));
    if (isWhole && criteria.length === 0)
        return { descriptor: root, manifest };
    const { selectAmong } = await __webpack_require__.e(/* import() */ 4038).then(__webpack_require__.bind(__webpack_require__, 94038));
    return await selectAmong({ descriptor: root, manifest }, isWhole, criteria, context);
}
/** Such as schema 1 of Docker and the artifact manifests of early ORAS, whose content would be missing. */
function unsupported(mediaType, { reference }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(reference)} is a manifest of the type ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(mediaType, 120)}`, { hint: 'Push it again as an OCI image manifest, with a current version of the tool that wrote it.' });
}


/***/ }),

/***/ 84590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FL: () => (/* binding */ selectedName),
/* harmony export */   TS: () => (/* binding */ artifactFolder)
/* harmony export */ });
/* unused harmony export artifactName */
/* harmony import */ var _folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32560);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/** Names that follow from references: that of an artifact, and of its folder where several are pulled. */


/** The last segment of a repository; for a layout, the title of the artifact. Always a name that every file system accepts. */
function artifactName(location, { annotations }) {
    const isLayout = location.startsWith('oci:');
    return readName(isLayout ? annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] : location.replace(/^.*\//s, '')) ?? 'artifact';
}
/** What was selected from an index has its own title, so that several of them do not have the name of the index. */
function selectedName(location, root, { descriptor, manifest }) {
    if (descriptor.digest === root.digest)
        return artifactName(location, manifest);
    const title = manifest.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz] ?? descriptor.annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .titleKey */ .kz];
    return readName(title) ?? artifactName(location, manifest);
}
function readName(text) {
    const name = text?.replace(/\.wasm$/, '') ?? '';
    return /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name) && (0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPortableName */ .jx)(name) ? name : undefined;
}
/** `ghcr.io/acme/app/sha256-\u2026`: the folder of one of several artifacts. */
function artifactFolder(location, digest) {
    const segments = location
        .replace(/^oci:/, '')
        .split(/[\\/]/)
        .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
        .map((segment) => segment.replace(/[^A-Za-z0-9._-]/g, '_'))
        .map((segment) => ((0,_folder_safe_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isPortableName */ .jx)(segment) ? segment : `_${segment}_`));
    return [...segments, digest.replace(':', '-')].join('/');
}


/***/ }),

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ freeFilled),
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only what has written a chunk to a file, a socket or a decompressor releases it. Buffers made
 * for one step of packing never enter the pool; whoever consumes them may call `detach`.
 */

/** Size of each pooled buffer in bytes. */
const bufferSize = 512 * 1024;
/** Idle buffers that are kept for reuse. */
const idleLimit = 32;
const acquired = new WeakSet();
const idle = [];
/** A buffer of `bufferSize` bytes with undefined contents. */
function acquire() {
    const bytes = idle.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    acquired.add(bytes.buffer);
    return bytes;
}
/**
 * Puts a buffer back into the pool: reading 1 GiB into new memory takes the kernel and the garbage collector longer than reading
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer; then it returns false.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return false;
    if (idle.length < idleLimit)
        idle.push(bytes);
    return true;
}
/**
 * Frees the memory of a large buffer at once and leaves it empty. V8 collects external memory only after some 64 MiB have piled up,
 * which would be most of what packing takes. Ignores small buffers, which share their memory with others.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
/**
 * The same for a part of what a decompressor gives: it writes on into a buffer that is not full, so that only the last part frees the
 * memory of those before.
 */
function freeFilled(part) {
    if (part.byteOffset + part.byteLength === part.buffer.byteLength)
        detach(part);
}
/**
 * Reads in chunks of 512 KiB from the buffer pool, and a smaller file in one chunk. `open` returns a file descriptor, which the
 * stream closes; `toError` maps an error of the file system.
 */
function fileStream(open, toError) {
    let file;
    let expected = bufferSize;
    let reading = false;
    let afterRead;
    const stream = process.getBuiltinModule('node:stream');
    return new stream.Readable({
        highWaterMark: bufferSize,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(toError(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const buffer = expected < bufferSize ? Buffer.allocUnsafeSlow(expected) : acquire();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, buffer, 0, buffer.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (afterRead)
                    afterRead();
                else if (error)
                    this.destroy(toError(error));
                else
                    this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? toError(closing) : null)));
            // A read still in progress would read from whatever file is given this descriptor next.
            if (reading)
                afterRead = finish;
            else
                finish();
        },
    });
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   J4: () => (/* binding */ mismatch),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */


/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor, origin) {
    if (verifies(stream, descriptor))
        return stream;
    // Node's streams are loaded with the first one: they take 1.5 ms, and what is read at once needs none.
    const { Transform } = process.getBuiltinModule('node:stream');
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`, origin) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`, origin));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest, origin));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
function verifies(stream, { digest, size }) {
    const known = verifying.get(stream);
    return known?.digest === digest && known.size === size;
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor, origin) {
    if (bytes.byteLength !== descriptor.size)
        throw mismatch(descriptor, `${bytes.byteLength} bytes`, origin);
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest, origin);
}
/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const bytes = Buffer.allocUnsafeSlow(descriptor.size);
    let size = 0;
    for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
        bytes.set(chunk, size);
        size += chunk.byteLength;
    }
    return bytes;
}
/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
async function* verifiedChunks(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const digester = verifies(stream, descriptor)
        ? undefined
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestAlgorithm */ .g4)(descriptor.digest));
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > descriptor.size)
            throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
        digester?.update(chunk);
        yield chunk;
    }
    if (size !== descriptor.size)
        throw mismatch(descriptor, `${size} bytes`);
    const digest = digester?.digest();
    if (digest !== undefined && digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
function requireSize(stream, descriptor, limit) {
    if (descriptor.size <= limit)
        return;
    stream.destroy();
    throw tooLarge(descriptor, limit);
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
/** The error of content that does not match its descriptor; `found` is its digest or size. */
function mismatch({ digest, size }, found, origin) {
    const where = origin === undefined ? '' : `${origin.name}: `;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', `${where}content does not match ${digest} (${size} bytes): found ${found}`, { hint: origin?.hint ?? 'Make sure that nothing changes the content during the run, and re-run.' });
}


/***/ }),

/***/ 85974:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pull: () => (/* binding */ pull_pull)
});

// EXTERNAL MODULE: ./.build/cache/content.js
var content = __webpack_require__(65922);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/output-json.js
var output_json = __webpack_require__(77224);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pull/presentation.js
/** The presentation of a pull: lines, outputs and JSON, the same wherever the program runs. */


const outputs = {
    path: 'Folder in which the artifact lies, or the image layout; one line per reference.',
    files: 'Paths of the files, one per line; empty where they are too many for an output.',
    digest: 'Digest of the manifest that was pulled; one line per reference.',
    reference: '`repository@digest` of the manifest that was pulled; one line per reference.',
    annotations: 'Annotations of the manifest as a JSON object; of several references, an array of them; empty where they are too long for an output.',
    'media-types': 'Media types of the layers that were pulled, each once, one per line.',
};
function presentPull({ pulled, notes }) {
    const files = [...new Set(pulled.flatMap(({ path, files: own }) => own.map((file) => joined(path, file))))];
    // In the root file system of an image, a name may be several lines.
    const named = files.filter((file) => !/[\r\n]/.test(file));
    const listed = named.join('\n');
    const omitted = files.length - named.length;
    const isTooLong = Buffer.byteLength(listed) > output_json/* outputLimit */.pX;
    const all = pulled.map((one) => one.annotations);
    const annotations = (0,output_json/* boundedOutput */.nw)('annotations', all.length === 1 ? all[0] : all);
    return {
        outputs: {
            path: lines(pulled, ({ path }) => path),
            files: isTooLong ? '' : listed,
            digest: lines(pulled, ({ digest }) => digest),
            reference: lines(pulled, pinned),
            annotations: annotations.text,
            'media-types': [...new Set(pulled.flatMap(({ mediaTypes }) => mediaTypes).flatMap(plainType))].join('\n'),
        },
        lines: pulled.map(line),
        notices: [
            ...notes,
            ...(isTooLong ? [`the output "files" is empty: there are ${files.length} files`] : []),
            ...annotations.notices,
            ...(omitted > 0 ? [`the output "files" leaves out ${omitted} names with a line break`] : []),
        ],
        warnings: [],
        json: pulled.length === 1 ? jsonOf(pulled[0]) : pulled.map(jsonOf),
        published: [],
    };
}
/** Without parameters, and without the characters that a shell interprets, which media types may have: outputs are put into scripts. */
function plainType(mediaType) {
    const [type = ''] = mediaType.split(';', 1);
    return /^[\w.+/-]+$/.test(type) ? [type] : [];
}
function lines(pulled, of) {
    return pulled.map(of).join('\n');
}
function joined(path, file) {
    if (path === '.')
        return file;
    return path.endsWith('/') ? `${path.replace(/\/+$/, '')}/${file}` : `${path}/${file}`;
}
function pinned({ location, digest }) {
    return `${location}@${digest}`;
}
function line({ reference, path, files, kind, digest }) {
    const [first = ''] = files;
    const count = kind === 'layout' ? '' : ` (${files.length} files)`;
    const where = files.length === 1 ? joined(path, first) : `${path}${count}`;
    return `${(0,_build_text/* printable */.g$)(reference)} \u2192 ${(0,_build_text/* printable */.g$)(where)} [${kind}] ${digest}`;
}
function jsonOf(one) {
    return { ...one, pinned: pinned(one) };
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/folder/links.js
var links = __webpack_require__(17470);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/at-exit.js
var at_exit = __webpack_require__(3694);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/layout/create-folders.js
var create_folders = __webpack_require__(86117);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/store/no-follow.js
var no_follow = __webpack_require__(49071);
;// CONCATENATED MODULE: ./.build/folder/merge-into.js
/** Moving what was laid out into an existing folder: each file whole, none replaced unless that is asked for, nothing through a symlink. */






/** Throws `file-exists` for a file that differs, and `storage`; an equal file stays as it is. */
function mergeInto(merge) {
    mergeFolder(merge, merge.tree.root, []);
}
function mergeFolder(merge, folder, names) {
    const shown = [merge.shown, ...names].join('/');
    useFolder((0,external_node_path_.join)(merge.path, ...names), shown, (target) => {
        for (const [name, node] of folder.children) {
            const item = { node, names: [...names, name], path: `${target}/${name}`, shown: `${shown}/${name}` };
            if (node.kind !== 'folder')
                mergeFile(merge, item);
            else if (isFolderThere(merge, item))
                mergeFolder(merge, node, item.names);
        }
    });
}
/** Creates the folder; false where that is not asked for. */
function isFolderThere({ apply }, { path, shown }) {
    const created = apply && isAbsent(path) && isNew(() => (0,external_node_fs_.mkdirSync)(path));
    const found = created ? undefined : (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found !== undefined && !found.isDirectory())
        throw refused(shown, found.isSymbolicLink() ? 'is a symlink' : 'is not a folder');
    return created || found !== undefined;
}
function mergeFile(merge, item) {
    const { node, names, path, shown } = item;
    const staged = (0,external_node_path_.join)(merge.staged, ...names);
    if (isAbsent(path) && (!merge.apply || isNew(() => place(node, staged, path))))
        return;
    if ((0,external_node_fs_.lstatSync)(path).isDirectory())
        throw refused(shown, 'is a folder, and the artifact has a file there');
    if (isEqualTo(merge, item, staged))
        return;
    if (!merge.overwrite)
        throw differs(shown);
    if (merge.apply)
        (0,external_node_fs_.renameSync)(staged, path);
}
/** Throws `EEXIST` where another process has put something there meanwhile, which a rename would replace. */
function place(node, staged, path) {
    try {
        if (node.kind === 'symlink')
            (0,external_node_fs_.symlinkSync)((0,external_node_fs_.readlinkSync)(staged), path);
        else
            (0,external_node_fs_.linkSync)(staged, path);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
        // Not every file system has hard links.
        (0,external_node_fs_.renameSync)(staged, path);
    }
}
/** False where there is something already. */
function isNew(create) {
    try {
        create();
        return true;
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            return false;
        throw error;
    }
}
function isAbsent(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) === undefined;
}
/** Runs work with a path that leads to this very folder, whatever is renamed meanwhile. */
function useFolder(path, shown, work) {
    try {
        const folder = (0,no_follow/* openFolderWithin */.Iy)(path, path);
        if (folder === undefined)
            throw refused(shown, 'is a symlink');
        try {
            work(folder.path);
        }
        finally {
            folder.close();
        }
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
/** A file that cannot be read can be replaced all the same. */
function isEqualTo({ overwrite }, { node, path, shown }, staged) {
    try {
        return isEqual(node, staged, path) && (!overwrite || isExecutable(staged) === isExecutable(path));
    }
    catch (error) {
        if (overwrite)
            return false;
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
function isEqual(node, staged, target) {
    const found = (0,external_node_fs_.lstatSync)(target);
    if (node.kind === 'symlink')
        return found.isSymbolicLink() && (0,external_node_fs_.readlinkSync)(target) === (0,external_node_fs_.readlinkSync)(staged);
    const expected = (0,external_node_fs_.lstatSync)(staged, { throwIfNoEntry: false });
    if (!found.isFile() || found.size !== expected?.size)
        return false;
    return hasSameBytes(staged, target);
}
/** As archives state it; symlinks are all alike. */
function isExecutable(path) {
    return ((0,external_node_fs_.lstatSync)(path).mode & 0o100) !== 0;
}
const chunkSize = 256 * 1024;
function hasSameBytes(left, right) {
    const files = [];
    try {
        for (const path of [left, right])
            files.push((0,external_node_fs_.openSync)(path, 'r'));
        const [a = Buffer.alloc(0), b = Buffer.alloc(0)] = files.map(() => Buffer.allocUnsafe(chunkSize));
        for (;;) {
            const [first = 0, second = 0] = files.map((file, index) => (0,external_node_fs_.readSync)(file, index === 0 ? a : b));
            if (first !== second || !a.subarray(0, first).equals(b.subarray(0, second)))
                return false;
            if (first === 0)
                return true;
        }
    }
    finally {
        for (const file of files)
            (0,external_node_fs_.closeSync)(file);
    }
}
function refused(shown, what) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} ${what}`, {
        hint: 'Remove it, or name another folder: output: ./out',
    });
}
function differs(shown) {
    return new errors/* CodedError */.AK('file-exists', `${(0,_build_text/* printable */.g$)(shown)} exists and differs from the file of the artifact`, {
        hint: 'Name another folder, or replace such files: overwrite: true',
    });
}

;// CONCATENATED MODULE: ./.build/folder/output-folder.js
/** The OutputFolder: where a folder is laid out beside its destination, and how it appears there at once or file by file. */











/** Begins the names of folders that are laid out. */
const prefix = '.partial-oci-wasm-publish';
/** Milliseconds after which such a folder on a shared disk, of another machine or container, belongs to a process that was killed. */
const staleAge = 48 * 60 * 60 * 1000;
/** Throws `input` for a path where there is something else than a folder, and for one that leaves the current folder through a symlink. */
async function openOutputFolder(shown) {
    const path = await (0,layout_location/* realFolder */.P)(shown, refuseSymlink);
    return onDisk(shown, () => {
        const isPresent = isFolder(path, shown);
        const created = isPresent ? undefined : (0,create_folders/* createFolders */.i)((0,external_node_path_.dirname)(path));
        const above = isPresent ? path : (0,external_node_path_.dirname)(path);
        // A process that was killed after its output had appeared has left its folder beside it.
        for (const folder of new Set([above, (0,external_node_path_.dirname)(path)]))
            ignoreErrors(() => removeStale(folder));
        const { staged, content, scratch } = createStaged(above);
        const merge = (tree, { overwrite }, apply) => {
            if (isPresent || isFolder(path, shown))
                mergeInto({ path, shown, staged: content, tree, overwrite, apply });
        };
        let isPlaced = false;
        const remove = () => {
            // What cannot be removed now is removed by a later run; the error that ends this one says more.
            ignoreErrors(() => (0,external_node_fs_.rmSync)(staged, { recursive: true, force: true, maxRetries: 5, retryDelay: 20 }));
            if (created !== undefined && !isPlaced)
                removeEmptyFolders((0,external_node_path_.dirname)(path), created);
        };
        const cancel = (0,at_exit/* callAtExit */.O)(remove);
        return {
            shown,
            path,
            content,
            scratch,
            check: (tree, options) => merge(tree, options, false),
            place(tree, options) {
                isPlaced = !isPresent && onDisk(shown, () => isRenamed(content, path, shown));
                if (isPlaced)
                    return;
                // Another process has made the folder since it was checked.
                if (!isPresent)
                    merge(tree, options, false);
                merge(tree, options, true);
            },
            discard() {
                cancel();
                remove();
            },
        };
    });
}
function createStaged(above) {
    const staged = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(above, `${prefix}-${ownerMark()}-${process.pid}-`));
    const [content, scratch] = [(0,external_node_path_.join)(staged, 'content'), (0,external_node_path_.join)(staged, 'scratch')];
    for (const folder of [content, scratch])
        (0,external_node_fs_.mkdirSync)(folder);
    return { staged, content, scratch };
}
function isFolder(path, shown) {
    const file = fileOn(path);
    if (file === undefined)
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    const why = file === path ? 'which is not a folder' : `and ${(0,external_node_path_.basename)(file)} in it is not a folder`;
    throw new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(shown)}, ${(0,_build_text/* printable */.g$)(why)}`, {
        hint: 'Name a folder, which need not exist: output: ./out',
    });
}
/** The last part of a path that is there, unless that is a folder. */
function fileOn(path) {
    try {
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found === undefined || found.isDirectory() ? undefined : path;
    }
    catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR'))
            throw error;
        return fileOn((0,external_node_path_.dirname)(path));
    }
}
/** False where there is a folder already; POSIX lets one replace an empty one. */
function isRenamed(from, to, shown) {
    try {
        (0,external_node_fs_.renameSync)(from, to);
        return true;
    }
    catch (error) {
        if (isFolder(to, shown))
            return false;
        throw error;
    }
}
/**
 * Where a number is that of one process: on the machine since its start, and on Linux in its namespace (pid_namespaces(7)), since
 * containers may share a host name, and a folder as well.
 */
function ownerMark() {
    const start = textOf(() => (0,external_node_fs_.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8'));
    const namespace = textOf(() => (0,external_node_fs_.readlinkSync)('/proc/self/ns/pid'));
    return (0,digest/* encodedDigest */.nz)((0,digest/* digestOf */.ol)(Buffer.from(`${(0,external_node_os_.hostname)()} ${start} ${namespace}`))).slice(0, 8);
}
/** Empty where the system has no such file. */
function textOf(read) {
    try {
        return read();
    }
    catch {
        return '';
    }
}
/** Removes what processes have left that were killed. */
function removeStale(folder) {
    for (const name of (0,external_node_fs_.readdirSync)(folder)) {
        if (!name.startsWith(`${prefix}-`))
            continue;
        const path = (0,external_node_path_.join)(folder, name);
        if (isStale(path, name))
            (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
    }
}
function isStale(path, name) {
    const [owner = '', pid = ''] = name.slice(prefix.length + 1).split('-');
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!found?.isDirectory())
        return false;
    if (owner === ownerMark() && /^\d+$/.test(pid))
        return !isRunning(Number(pid));
    return Date.now() - found.mtimeMs > staleAge;
}
function isRunning(pid) {
    try {
        process.kill(pid, 0);
        return true;
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
}
/** From the inner one to the outer one, as far as they are empty. */
function removeEmptyFolders(inner, outer) {
    for (let folder = inner; folder.length >= outer.length; folder = (0,external_node_path_.dirname)(folder)) {
        try {
            (0,external_node_fs_.rmdirSync)(folder);
        }
        catch {
            return;
        }
    }
}
/** What is beside an output is not ours to read in every case. */
function ignoreErrors(work) {
    try {
        work();
    }
    catch { }
}
function onDisk(shown, work) {
    try {
        return work();
    }
    catch (error) {
        throw (0,disk_error/* diskError */.wO)(error, shown);
    }
}
function refuseSymlink(path, what) {
    return new errors/* CodedError */.AK('input', `"output" is ${(0,_build_text/* printable */.g$)(path)}, which ${what}`, {
        hint: 'Name the folder itself: output: ./out',
    });
}

// EXTERNAL MODULE: ./.build/folder/staged-folder.js
var staged_folder = __webpack_require__(48542);
// EXTERNAL MODULE: ./.build/folder/tree.js
var tree = __webpack_require__(51555);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/pull/artifact.js
var pull_artifact = __webpack_require__(57088);
// EXTERNAL MODULE: ./.build/pull/content-types.js
var content_types = __webpack_require__(51349);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/pull/image-config.js
/** The config of a container image: what unpacking and starting it needs (image-spec v1.1.1, config.md). */


/** `undefined` for a document with which no container can be made, as some artifacts have it. */
function readImageConfig(value) {
    if (!(0,json/* isRecord */.u4)(value) || !(0,json/* isRecord */.u4)(value.rootfs))
        return undefined;
    const { diff_ids: diffIds } = value.rootfs;
    if (diffIds !== null && !Array.isArray(diffIds))
        return undefined;
    const config = (0,json/* isRecord */.u4)(value.config) ? value.config : {};
    const entrypoint = texts(config.Entrypoint);
    return {
        diffIds: texts(diffIds).flatMap((text) => (0,digest/* parseDigest */.m)(text) ?? []),
        command: entrypoint.length > 0 ? entrypoint : texts(config.Cmd),
        workingFolder: typeof config.WorkingDir === 'string' ? config.WorkingDir : '/',
        searchPath: searchPathOf(texts(config.Env)),
    };
}
/** What runtimes set where an image sets none (containerd, pkg/oci/spec.go). */
const defaultPath = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';
function searchPathOf(environment) {
    const line = environment.findLast((one) => one.startsWith('PATH='));
    return (line?.slice('PATH='.length) ?? defaultPath).split(':').filter((folder) => folder !== '');
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

// EXTERNAL MODULE: ./.build/pull/layers.js
var pull_layers = __webpack_require__(87500);
;// CONCATENATED MODULE: ./.build/pull/titled.js
/** Artifacts of any other kind: their layers lie under their titles, as `oras pull` leaves them. */



/** Where no layer has a title, `oras pull` leaves nothing, and here each is copied under a name by its media type. */
async function layOutTitled(folder, artifact) {
    const layers = artifact.manifest.layers.filter(({ mediaType }) => mediaType !== media_types/* emptyType */.qV);
    const titled = layers.filter((layer) => (0,pull_artifact/* titleOf */.Gg)(layer) !== undefined);
    if (titled.length === 0)
        return await (await __webpack_require__.e(/* import() */ 1844).then(__webpack_require__.bind(__webpack_require__, 71844))).copyLayers(folder, artifact, layers);
    const folders = titled.filter(pull_layers/* isTitledFolder */.vM);
    for (const layer of layers)
        if (!titled.includes(layer))
            artifact.note(`${(0,pull_artifact/* originOf */.yv)(layer)} has no title and is left out`);
    const files = titled
        .filter((layer) => !folders.includes(layer))
        .map((layer) => ({ layer, path: (0,pull_artifact/* titleOf */.Gg)(layer) ?? '' }));
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, files);
    for (const layer of folders)
        await (0,pull_layers/* unpackTitled */.pq)(folder, artifact, layer);
}

;// CONCATENATED MODULE: ./.build/pull/wasm-files.js
/** Artifacts that are Wasm binaries: each layer is a file under its title, or a folder that ORAS has pushed beside it. */




/** A layer without a title has the name of the artifact; `name` replaces it. */
async function layOutWasm(folder, artifact, name = `${artifact.name}.wasm`) {
    const { layers } = artifact.manifest;
    const folders = layers.filter(pull_layers/* isTitledFolder */.vM);
    const files = layers.filter((layer) => !folders.includes(layer));
    const binaries = files.filter(content_types/* isWasmLayer */.Ye);
    const others = files.filter((layer) => !(0,content_types/* isWasmLayer */.Ye)(layer) && (0,pull_artifact/* titleOf */.Gg)(layer) !== undefined);
    for (const layer of files)
        if (!binaries.includes(layer) && !others.includes(layer) && layer.mediaType !== media_types/* emptyType */.qV)
            artifact.note(`${(0,pull_artifact/* originOf */.yv)(layer)} of the type ${layer.mediaType} has no title and is left out`);
    const named = [...binaries, ...others].map((layer, index) => ({
        layer,
        path: (0,pull_artifact/* titleOf */.Gg)(layer) ?? (index === 0 ? name : `${index}-${name}`),
    }));
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, named);
    for (const layer of folders)
        await (0,pull_layers/* unpackTitled */.pq)(folder, artifact, layer);
}
/**
 * A filter in the last layer, as proxies take it (Istio, pkg/wasm/imagefetcher.go); files beside it that have layers of their own, such
 * as those of Higress, lie there under their titles.
 */
async function layOutFilter(folder, artifact) {
    const { layers } = artifact.manifest;
    const last = layers.at(-1);
    const titled = layers.slice(0, -1).flatMap((layer) => {
        const path = (0,pull_artifact/* titleOf */.Gg)(layer);
        return path === undefined ? [] : [{ layer, path }];
    });
    await (0,pull_layers/* writeLayers */.EI)(folder, artifact, titled);
    if (last)
        await (0,pull_layers/* unpackLayer */.yY)(folder, artifact, last, { symlinks: 'omit' });
}

;// CONCATENATED MODULE: ./.build/pull/lay-out.js
/** Laying out an artifact: as the consumer of its kind does, or as the operation says. */










const portable = { names: 'portable', rooted: false, conflicts: 'refuse' };
/** Where a consumer unpacks one layer over the other, the later one counts. */
const layered = { ...portable, conflicts: 'replace' };
const rootFileSystem = { names: 'unix', rooted: true, conflicts: 'replace' };
/** Loads the code of a kind when an artifact has it: a pull from the cache takes little longer than the start of the program. */
function loaded(load) {
    return async (...args) => await (await load())(...args);
}
const layOutBundle = loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutBundle);
const layOutBundleOfImages = loaded(async () => (await Promise.all(/* import() */[__webpack_require__.e(4753), __webpack_require__.e(2518)]).then(__webpack_require__.bind(__webpack_require__, 22518))).layOutBundleOfImages);
/** By the format that the types of the artifact tell. */
const layouts = {
    wasm: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
    kubewarden: [portable, (folder, artifact) => layOutWasm(folder, artifact)],
    flux: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutFlux)],
    timoni: [layered, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutTimoni)],
    helm: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 4165).then(__webpack_require__.bind(__webpack_require__, 44165))).layOutChart)],
    opa: [portable, layOutBundle],
    spin: [portable, loaded(async () => (await __webpack_require__.e(/* import() */ 1098).then(__webpack_require__.bind(__webpack_require__, 21098))).layOutSpin)],
    cup: [portable, layOutTitled],
};
/** Chooses by types and annotations, and for an image by its config. Throws what reading the config throws. */
async function layoutOf(artifact, entrypointOnly) {
    const { manifest } = artifact;
    if ((0,content_types/* isBundle */.bn)(manifest) && !entrypointOnly)
        return asLayout('cnab', portable, layOutBundleOfImages, artifact);
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    // An application has the config of an image, and starts several components.
    if (entrypointOnly && format === 'spin')
        throw notImage(artifact);
    const known = format === undefined ? undefined : layouts[format];
    if (format !== undefined && known && !entrypointOnly)
        return asLayout(format, ...known, artifact);
    const config = await imageConfigOf(artifact);
    if (config && (entrypointOnly || format !== 'envoy'))
        return imageLayout(artifact, config, entrypointOnly);
    if (entrypointOnly && !manifest.layers.some(content_types/* isWasmLayer */.Ye))
        throw notImage(artifact);
    if (format !== undefined && known)
        return asLayout(format, ...known, artifact);
    return asLayout(format ?? 'other', optionsOf(manifest), writerOf(artifact), artifact);
}
/** A folder may hold what another layer holds too; ORAS pushes both where both are named, and equal files are no conflict. */
function optionsOf({ layers }) {
    return layers.length > 1 && layers.some(pull_layers/* isTitledFolder */.vM) ? { ...portable, conflicts: 'compare' } : portable;
}
function asLayout(kind, folder, write, artifact) {
    return { kind, folder, write: (staged, context) => write(staged, artifact, context) };
}
function writerOf({ manifest }) {
    const { format } = (0,kinds/* kindOf */.I)(manifest);
    const last = manifest.layers.at(-1);
    if (format === 'envoy' && last && (0,content_types/* isFileSystemLayer */.nu)(last))
        return layOutFilter;
    if (manifest.layers.some(content_types/* isWasmLayer */.Ye))
        return (folder, artifact) => layOutWasm(folder, artifact);
    if (isBundleOfOpa(manifest))
        return layOutBundle;
    return layOutTitled;
}
/** The config of an image, which has layers of a file system or of Wasm; `undefined` for any other artifact. */
async function imageConfigOf({ manifest, source }) {
    const { config, layers } = manifest;
    if (!config || !(0,kinds/* hasImageConfig */.mz)(manifest))
        return undefined;
    if (layers.length > 0 && !layers.some((layer) => (0,media_types/* isImageLayerType */.lR)(layer.mediaType) || (0,content_types/* isWasmLayer */.Ye)(layer)))
        return undefined;
    return readImageConfig(await (0,pull_artifact/* readDocument */.u0)(config, source));
}
function notImage({ reference, manifest }) {
    const { title } = (0,kinds/* kindOf */.I)(manifest);
    const why = title.endsWith('container image')
        ? 'has a config with which no container can be made'
        : `is no container image, but ${(0,_build_text/* printable */.g$)(title, 120)}`;
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} ${why}: nothing in it is started`, {
        hint: 'Pull it whole: entrypoint-only: false',
    });
}
/** A layer may be the Wasm binary itself, as containerd's shims take it (containerd/runwasi, oci-tar-builder). */
function imageLayout(artifact, config, entrypointOnly) {
    const { layers } = artifact.manifest;
    const isFileSystem = layers.every((layer) => !(0,content_types/* isWasmLayer */.Ye)(layer));
    if (!isFileSystem) {
        const program = config.command[0]?.replace(/#.*$/s, '').replace(/^.*\//s, '');
        const name = program?.endsWith('.wasm') ? program : undefined;
        return asLayout('image', portable, (folder) => layOutWasm(folder, artifact, name), artifact);
    }
    if (!entrypointOnly)
        return asLayout('image', rootFileSystem, async (folder) => await (await __webpack_require__.e(/* import() */ 2445).then(__webpack_require__.bind(__webpack_require__, 2445))).layOutImage(folder, artifact, config), artifact);
    const write = async (folder, _, { scratch }) => await (await __webpack_require__.e(/* import() */ 2445).then(__webpack_require__.bind(__webpack_require__, 2445))).layOutEntrypoint(folder, artifact, config, scratch);
    return asLayout('image', { ...portable, names: 'unix' }, write, artifact);
}
/** As OPA's documentation pushes it with a title, or without one, and a config with which no container can be made. */
function isBundleOfOpa({ config, layers }) {
    const [only, ...others] = layers;
    if (only === undefined || others.length > 0 || config?.mediaType !== media_types/* imageConfigType */.yc)
        return false;
    return (0,content_types/* isFileSystemLayer */.nu)(only) && only.annotations === undefined;
}

// EXTERNAL MODULE: ./.build/pull/select.js
var pull_select = __webpack_require__(20126);
// EXTERNAL MODULE: ./.build/pull/target-names.js
var target_names = __webpack_require__(84590);
;// CONCATENATED MODULE: ./.build/pull/pull.js
/** A pull: references are opened, everything is laid out and verified where nobody sees it, and then it appears. */










/** Everything is laid out before anything appears; after an error nothing has. */
async function pull(opened, request) {
    const outputs = [];
    try {
        const artifacts = [];
        for (const one of opened)
            artifacts.push(await choose(one, request));
        const prepared = new Map();
        for (const artifact of artifacts) {
            // A tag and a digest may name one artifact, which lies in one folder.
            if (prepared.has(keyOf(artifact)))
                continue;
            const output = await openOutputFolder(folderOf(artifact, artifacts.length, request));
            outputs.push(output);
            const ready = prepare(artifact, output, request);
            const done = await (artifacts.length === 1 ? ready : ready.catch(throwNaming(artifact)));
            prepared.set(keyOf(artifact), done);
        }
        for (const { output, folder } of prepared.values())
            output.check(folder.tree, request);
        for (const { output, folder } of prepared.values())
            output.place(folder.tree, request);
        return artifacts.flatMap((artifact) => {
            const ready = prepared.get(keyOf(artifact));
            return ready ? [describe({ ...ready, artifact })] : [];
        });
    }
    finally {
        // The first one may have created the folders of the others.
        for (const output of outputs.reverse())
            output.discard();
    }
}
async function choose({ reference, root, source, location }, { criteria, concurrency, note }) {
    const selected = await (0,pull_select/* select */.L)(root, criteria, { reference, location, source, concurrency });
    const { descriptor, manifest } = selected;
    const name = (0,target_names/* selectedName */.FL)(location, root, selected);
    return { reference, location, root: descriptor, manifest, source, name, concurrency, note };
}
function keyOf({ location, root }) {
    return `${location}@${root.digest}`;
}
function folderOf({ location, root }, count, { output }) {
    return count === 1 ? output : `${output.replace(/\/+$/, '')}/${(0,target_names/* artifactFolder */.TS)(location, root.digest)}`;
}
async function prepare(artifact, output, { operation, layers, entrypointOnly }) {
    const own = await layoutOf(artifact, entrypointOnly);
    const isOwn = operation === undefined && layers.length === 0;
    const layout = isOwn
        ? own
        : (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 21745))).layoutForOperation(own.kind, artifact, operation, layers);
    const folder = (0,staged_folder/* createStagedFolder */.r)(output.content, layout.folder);
    await layout.write(folder, { path: output.path, scratch: output.scratch });
    (0,links/* checkLinks */.m)(folder);
    if (folder.tree.root.children.size === 0)
        artifact.note(emptyNote(artifact));
    return { artifact, layout, output, folder };
}
/** Such as an artifact that is its annotations or its config alone. */
function emptyNote({ reference, manifest: { layers, config } }) {
    const isOwn = config !== undefined && config.mediaType !== media_types/* emptyType */.qV && config.size > 2;
    const only = isOwn ? `, only a config of the type ${config.mediaType}` : '';
    const why = layers.length === 0 ? 'it has no layers' : 'its layers hold none';
    return `${(0,_build_text/* printable */.g$)(reference)} has no files: ${why}${only}`;
}
/** Of several references, an error about content says which one it is about. */
function throwNaming({ reference, location }) {
    return (error) => {
        if (!(error instanceof errors/* CodedError */.AK))
            throw error;
        const { code, message, hint } = error;
        if (message.includes(location) || message.includes((0,_build_text/* printable */.g$)(reference)))
            throw error;
        throw new errors/* CodedError */.AK(code, `${(0,_build_text/* printable */.g$)(reference)}: ${message}`, { hint, cause: error });
    };
}
function describe({ artifact, layout, output, folder }) {
    const { reference, location, root, manifest } = artifact;
    const files = [...(0,tree/* nodesBelow */.BN)(folder.tree.root)]
        .filter(({ node }) => node.kind !== 'folder')
        .map(({ names }) => names.join('/'))
        .sort();
    const { kind, layers = manifest.layers } = layout;
    const mediaTypes = [...new Set(layers.map(({ mediaType }) => mediaType))];
    return {
        reference,
        location,
        digest: root.digest,
        kind,
        path: output.shown,
        files,
        annotations: manifest.annotations,
        mediaTypes,
    };
}

// EXTERNAL MODULE: ./.build/verbs/references.js
var verbs_references = __webpack_require__(14829);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/pull.js
/** `pull`: what was published becomes files again, or a copy in an image layout. */








const withoutReferences = 'Name what to pull: references: ghcr.io/acme/http-cache:1.0.0';
const pull_pull = {
    name: 'pull',
    outputs: outputs,
    run: runPull,
    present: presentPull,
};
async function runPull(options, env) {
    const notes = [];
    const copying = options.pullTo === undefined ? undefined : await __webpack_require__.e(/* import() */ 4560).then(__webpack_require__.bind(__webpack_require__, 84560));
    const to = copying?.folderOf(options.pullTo ?? '');
    const request = await readRequest(options, (line) => notes.push(line));
    const references = (0,verbs_references/* requireReferences */.u)(options.references, withoutReferences);
    const stores = openStores(references, options, env);
    const opened = [];
    for (const reference of references)
        opened.push({ reference, ...(await stores.openSource(reference)) });
    const pulled = copying === undefined || to === undefined
        ? await pull(opened, request)
        : await copying.copyAll(opened, { ...request, to, referrers: options.referrers, stores });
    return { pulled, notes };
}
async function readRequest(options, note) {
    const { output, overwrite, entrypointOnly, concurrency, operation } = options;
    const request = {
        output,
        overwrite,
        entrypointOnly,
        concurrency,
        criteria: await readCriteria(options.select),
        layers: await readLayerChoices(options.layers),
        ...(operation !== undefined && {
            operation: (await __webpack_require__.e(/* import() */ 1745).then(__webpack_require__.bind(__webpack_require__, 21745))).parseOperation(operation),
        }),
        note,
    };
    requireCompatible(options);
    requireFolder(output);
    return request;
}
/** Most pulls select nothing, and do not load what reads it. */
async function readCriteria(lines) {
    if (lines.length === 0)
        return [];
    const { parseCriterion } = await __webpack_require__.e(/* import() */ 8173).then(__webpack_require__.bind(__webpack_require__, 48173));
    return lines.map(parseCriterion);
}
async function readLayerChoices(lines) {
    if (lines.length === 0)
        return [];
    const { parseLayerChoice } = await __webpack_require__.e(/* import() */ 1714).then(__webpack_require__.bind(__webpack_require__, 1714));
    return lines.map(parseLayerChoice);
}
/** What is written here would else be the name of a new folder. */
function requireFolder(output) {
    if (/^~(?:[\\/]|$)/.test(output))
        throw (0,input_error/* inputError */.Xu)(`"output" is ${(0,_build_text/* printable */.g$)(output)}, and nothing expands "~"`, {
            hint: 'Name the folder in full, or relative to the current one, for example',
            lines: { output: `.${output.slice(1)}` },
        });
    if (output.startsWith('oci:'))
        throw (0,input_error/* inputError */.Xu)(`"output" is ${(0,_build_text/* printable */.g$)(output)}, and files lie in a folder`, {
            hint: 'Copy the artifact into an image layout with "to" in place of it',
            lines: { to: output },
        });
}
/** Ignoring what was given would pull something else. */
function requireCompatible({ pullTo, output, overwrite, layers, operation, entrypointOnly, referrers, }) {
    if (pullTo === undefined && referrers)
        throw (0,input_error/* inputError */.Xu)('"referrers" is given without "to"', {
            hint: 'Referrers are copied with an artifact into an image layout',
            lines: { to: 'oci:./out', referrers: true },
        });
    const byLayer = [
        ...(layers.length > 0 ? ['layers'] : []),
        ...(operation === undefined ? [] : ['operation']),
    ];
    const entrypoint = entrypointOnly ? ['entrypoint-only'] : [];
    const toFolder = [...(output === '.' ? [] : ['output']), ...(overwrite ? ['overwrite'] : [])];
    const [name, [other] = []] = pullTo === undefined ? [entrypoint[0], byLayer] : ['to', [...byLayer, ...entrypoint, ...toFolder]];
    if (name === undefined || other === undefined)
        return;
    throw (0,input_error/* inputError */.Xu)(`"${name}" is given together with "${other}"`, { hint: `Leave one of them out` });
}
function openStores(references, options, env) {
    const parsed = references.map(source_reference/* parseSourceReference */.O$);
    const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        cachedSource: content.cachedSource,
        // A cached digest needs none.
        needsRegistry: parsed.some((one) => one.kind === 'registry' && one.reference.digest === undefined),
    });
}


/***/ }),

/***/ 14829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ requireReferences)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _foreign_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49100);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89599);
/** The input `references`: at least one line, and each is one reference. */




/** `hint` is that of the error where there is none. Throws `input` for that, and for a line that is not a single reference. */
function requireReferences(lines, hint) {
    if (lines.length > 0)
        return (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .readList */ .LD)(lines, readLine, { name: 'references' });
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"references" is not given', { hint });
}
const readLine = (line) => {
    const problem = (0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlainWord */ .F7)(line) ? undefined : ((0,_foreign_text_js__WEBPACK_IMPORTED_MODULE_1__/* .slip */ .xV)(line) ?? several(line));
    return problem ? { problem } : { value: line };
};
/** A path may have spaces and commas. */
function several(line) {
    const parts = line.split(/[\s,;]+/).filter((part) => part !== '');
    if (parts.length < 2 || !parts.every(isReference))
        return undefined;
    return { what: 'which is several references', instead: parts, hint: 'Write one reference in each line' };
}
function isReference(text) {
    try {
        (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O$)(text);
        return /[/:]/.test(text);
    }
    catch {
        return false;
    }
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

/***/ 12836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readFlags)
/* harmony export */ });
/** Reading flags: the arguments of the command line become raw inputs by the rows that a verb takes. */
/**
 * Reads `--name value`, `--name=value` and, for a switch, `--name` alone. A list may be given several times, and the input that is
 * `positional` without its flag. Throws what `errors` make for any other argument that is not a flag, an unknown flag, a missing value
 * and a flag that is given twice.
 */
function readFlags(rows, args, errors) {
    const positional = [...rows].find(([, row]) => row.positional);
    const found = new Map();
    const add = (name, row, value) => {
        const before = found.get(name);
        if (before !== undefined && row.kind !== 'list')
            throw errors.givenTwice(name);
        found.set(name, before === undefined ? value : `${before}\n${value}`);
    };
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        if (positional && isPositional(argument)) {
            add(...positional, argument);
            continue;
        }
        const { name, row, value } = readFlag(argument, args[index + 1], rows, errors);
        if (value !== undefined) {
            add(name, row, value);
        }
        else if (row.kind === 'switch') {
            add(name, row, 'true');
        }
        else {
            index += 1;
            const next = args[index];
            if (next === undefined || next.startsWith('--'))
                throw errors.withoutValue(name);
            add(name, row, next);
        }
    }
    return found;
}
/** `true` and `false` are meant as values of the switch before them. */
function isPositional(argument) {
    return argument !== '' && !argument.startsWith('-') && argument !== 'true' && argument !== 'false';
}
function readFlag(text, next, rows, errors) {
    const equals = text.indexOf('=');
    const name = text.slice(2, equals < 0 ? undefined : equals);
    if (!text.startsWith('--') || name === '')
        throw errors.notFlag(text);
    const row = rows.get(name);
    if (!row)
        throw errors.unknown(name, equals < 0 ? next : text.slice(equals + 1));
    return { name, row, ...(equals >= 0 && { value: text.slice(equals + 1) }) };
}


/***/ }),

/***/ 89867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createShell: () => (/* binding */ createShell)
});

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/host/cache-folder.js
var cache_folder = __webpack_require__(17504);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js
var credentials = __webpack_require__(92662);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/github-api.js
var github_api = __webpack_require__(64043);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(16247);
// EXTERNAL MODULE: ./.build/host/tracked.js
var tracked = __webpack_require__(31799);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/inputs/input-kinds.js
/** The kinds of all inputs by name, for texts about inputs: they are held equal to the table, which takes longer to load. */
/** Without the flags that are no inputs of the action. */
const inputKinds = {
    path: 'text',
    references: 'list',
    output: 'text',
    overwrite: 'switch',
    referrers: 'switch',
    select: 'list',
    layers: 'list',
    operation: 'text',
    'entrypoint-only': 'switch',
    exclude: 'list',
    to: 'list',
    plan: 'text',
    formats: 'list',
    tags: 'list',
    wit: 'switch',
    names: 'list',
    annotations: 'list',
    'on-exists': 'text',
    interface: 'text',
    republish: 'switch',
    'hand-off': 'text',
    token: 'text',
    username: 'text',
    password: 'text',
    attest: 'text',
    transparency: 'text',
    key: 'text',
    'key-password': 'text',
    sbom: 'text',
    'signing-config': 'text',
    'trusted-root': 'text',
    repository: 'text',
    workflow: 'text',
    commit: 'text',
    identity: 'text',
    issuer: 'text',
    reproduce: 'switch',
    'policy-file': 'text',
    require: 'list',
    'ca-file': 'text',
    'plain-http': 'list',
    'allow-foreign-content': 'switch',
    comment: 'text',
    repositories: 'list',
    'pull-request': 'text',
    'result-file': 'text',
    results: 'list',
    index: 'text',
    'deploy-files': 'list',
    'dry-run': 'switch',
    explain: 'switch',
    cache: 'text',
    timeout: 'number',
    concurrency: 'number',
};

// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/host/shell/input-lines.js
/** The lines of inputs that a hint ends with, as flags: a shell has no YAML to paste them into. */


/** `tags: |` with its items below, or `to: oci:./out`, where a line begins. */
const block = /\n([a-z-]+): (?:\|((?:\n {2}.*)+)|(.+))/g;
/** Only a workflow expands these. */
const expression = /\$\{\{.*?\}\}/g;
/** Lines below a hint in the same line as it: `Write one tag per line: --tags 1.0 --tags latest`. */
function linesAsFlags(hint) {
    return hint.replace(block, (_, name, items, value) => {
        const values = items === undefined ? [value ?? ''] : items.trim().split(/\n */);
        return values.map((one) => ` ${flag(name, one)}`).join('');
    });
}
function flag(name, value) {
    if (value === 'true' && inputKinds[name] === 'switch')
        return `--${name}`;
    return `--${name} ${valueWord(value)}`;
}
/** The value of a flag as one word, in which a person fills in what a workflow would have. */
function valueWord(value) {
    return (0,shell_word/* shellWord */.r)(value.replace(expression, '<value>'));
}

;// CONCATENATED MODULE: ./.build/host/shell/flag-hints.js
/** Errors on the command line: what they say of inputs and steps, in terms of flags and runs. */




/** Made for the first line that needs them, since most runs have none. */
const flag_hints_forms = (0,memoize/* once */.O)(() => {
    const names = Object.keys(inputKinds);
    const anyName = names.join('|');
    const anyHyphenated = names.filter((name) => name.includes('-')).join('|');
    const hints = [
        `"(?<quoted>${anyName}): (?<quotedValue>[^"]*)"`,
        `"(?<name>${anyName})"(?!:(?! (?:--|(?:${anyName}): )))`,
        // What stands before the line may end with a word that is an input too: "what it refers to: formats: \u2026".
        `(?<=^|[\\s(])(?<line>${anyName}): (?!--|(?:${anyName}): )(?<value>\\S.*?)(?=$| and (?:${anyName}): )`,
        `(?<![\\w./:@-])(?<bare>${anyHyphenated})(?![\\w/:-]|\\.\\w)`,
    ];
    const messages = [
        `(?<=^|; |\\b(?:and|but|in|of|with|without) )"(?<subject>${anyName})"(?=$|[,;]| (?!is not an? )[a-z])`,
        `^(?<line>${anyName}): `,
    ];
    return {
        inHint: new RegExp(hints.map((form) => `(?:the input )?${form}`).join('|'), 'g'),
        inMessage: new RegExp(messages.join('|'), 'g'),
    };
});
/** What is said of workflows, for a reader who has none. */
const phrases = [
    [
        /\bLet a shell expand it in double quotes, or write an expression in the workflow: .*/g,
        'Write it in double quotes, in which the shell expands it.',
    ],
    [/, or an expression of the workflow\b/g, ''],
    [/\bdocker\/login-action\b/g, 'docker login'],
    [/\bbefore this step\b/g, 'first'],
    [/\b(one|a separate) step\b/g, '$1 run'],
    [/\ba step of its own\b/g, 'a run of its own'],
];
/** The error with flags in place of inputs. */
function explainInShell(error) {
    const message = messageWithFlags(error.message);
    const hint = linesAsFlags(error.hint).split('\n').map(hintWithFlags).join('\n');
    if (message === error.message && hint === error.hint)
        return error;
    return new errors/* CodedError */.AK(error.code, message, { hint, cause: error });
}
/** `formats: wasm:a.wasm` becomes `--formats wasm:a.wasm`, and `"exclude"` becomes `--exclude`. */
function hintWithFlags(hint) {
    const text = phrases.reduce((rest, [inWorkflow, inShell]) => rest.replace(inWorkflow, inShell), hint);
    return text.replace(flag_hints_forms().inHint, (...found) => {
        const { quoted, quotedValue, name, line, value, bare } = groupsOf(found);
        return flag_hints_flag(quoted ?? name ?? line ?? bare ?? '', quotedValue ?? value?.replace(/(?<=[^./])\.$/, ''));
    });
}
/** `"to" is not given` becomes `--to is not given`. */
function messageWithFlags(message) {
    return message.replace(flag_hints_forms().inMessage, (...found) => {
        const { subject, line } = groupsOf(found);
        return subject === undefined ? `--${line} ` : `--${subject}`;
    });
}
function groupsOf(found) {
    return found.at(-1);
}
function flag_hints_flag(name, value) {
    if (value === undefined)
        return `--${name}`;
    const isTruth = value === 'true' || value === 'false';
    // `tags` is a list, and a switch of inspect.
    if (inputKinds[name] === 'list' && isTruth)
        return `--${name}=${value}`;
    if (inputKinds[name] !== 'switch')
        return `--${name} ${valueWord(value)}`;
    return value === 'true' ? `--${name}` : `--${name}=${value}`;
}

// EXTERNAL MODULE: ./.build/inputs/common-inputs.js + 2 modules
var common_inputs = __webpack_require__(76258);
// EXTERNAL MODULE: ./.build/inputs/quick.js
var quick = __webpack_require__(5117);
// EXTERNAL MODULE: ./.build/host/shell/read-flags.js
var read_flags = __webpack_require__(12836);
;// CONCATENATED MODULE: ./.build/host/shell/inputs.js
/** Inputs on the command line: the flags, with the password from stdin where one of them says so. */




/** Throws `input` for a flag that cannot be used; `stdin` is read only for `--password-stdin`. */
async function readShellInputs(verb, args, stdin) {
    const given = readQuickly(verb, args) ?? (await loadFlags()).parseFlags(verb, args);
    const json = given.has('json') ? common_inputs/* commonInputs */.j.json.read(given.get('json'), 'json') : undefined;
    const fromStdin = common_inputs/* commonInputs */.j['password-stdin'].read(given.get('password-stdin'), 'password-stdin');
    if (!fromStdin)
        return { raw: given, json };
    requireLogin(given);
    const { readPassword } = await __webpack_require__.e(/* import() */ 1595).then(__webpack_require__.bind(__webpack_require__, 1595));
    return { raw: new Map(given).set('password', await readPassword(stdin())), json };
}
const loadFlags = () => Promise.all(/* import() | inputs */[__webpack_require__.e(8129), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 29207));
function readQuickly(verb, args) {
    const rows = (0,quick/* quickRows */.f)(verb);
    if (!rows)
        return undefined;
    const named = new Map(rows.map(([key, row]) => [row.name ?? key, row]));
    const wrong = () => new Error('The whole table of inputs explains what is wrong.');
    const errors = { notFlag: wrong, unknown: wrong, withoutValue: wrong, givenTwice: wrong };
    return (0,quick/* unlessWrong */.e)(() => (0,read_flags/* readFlags */.u)(named, args, errors));
}
/** What is wrong with the flags is said before anybody waits for stdin. */
function requireLogin(given) {
    if (given.has('password'))
        throw new errors/* CodedError */.AK('input', '--password-stdin is given together with --password', {
            hint: 'Leave --password out.',
        });
    if (!given.get('username')?.trim())
        throw new errors/* CodedError */.AK('input', '--password-stdin is given without --username', {
            hint: 'Add the user name: --username <name>',
        });
}

// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(84591);
;// CONCATENATED MODULE: ./.build/host/shell/show.js
/** What the command line shows of a result or of an error. */



/** JSON goes to stdout, unless a person reads it there; the lines for people come last, on stderr. */
function showResult(presentation, log, stdout, json = !stdout.isTTY) {
    log.progress(undefined);
    if (presentation.text !== undefined)
        stdout.write(presentation.text);
    else if (json)
        stdout.write(`${(0,safe_json/* safeJson */.o)(presentation.json)}\n`);
    for (const notice of presentation.notices)
        log.notice(messageWithFlags(notice));
    const lines = log.isTerminal ? presentation.terminalLines : undefined;
    for (const line of lines ?? presentation.lines)
        log.info(line);
    for (const warning of presentation.warnings)
        log.warn(messageWithFlags(warning));
    if (presentation.failure)
        showError(presentation.failure.error, presentation.failure.others, log);
    else if (log.isTerminal)
        showNextStep(presentation.nextStep ?? [], log);
}
function showNextStep(lines, log) {
    if (lines.length > 0)
        log.info('');
    for (const line of lines)
        log.info(hintWithFlags(line));
}
/** `others` is what failed besides; an error that is a bug is shown with where it happened. */
function showError(error, others, log) {
    log.progress(undefined);
    for (const line of others)
        log.info(line);
    for (const { code, message, hint } of (0,errors/* problemsOf */.GW)(error)) {
        log.error(`${message} [${code}]`);
        for (const line of hint.split('\n'))
            log.info(`  ${line}`);
    }
    const trace = error.code === 'internal' && error.cause instanceof Error ? error.cause.stack : undefined;
    for (const line of trace?.split('\n').slice(0, 20) ?? [])
        log.info(`  ${line}`);
}

// EXTERNAL MODULE: ./.build/secrets.js + 1 modules
var _build_secrets = __webpack_require__(49835);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(39910);
;// CONCATENATED MODULE: ./.build/host/shell/terminal.js
/** Log lines on stderr: on a terminal with colours, and with a progress bar below them. */



const colours = { error: 31, warning: 33, note: 36 };
const lineLimit = 64_000;
function createTerminal(stream, environment) {
    const onTerminal = stream.isTTY === true && environment.TERM !== 'dumb';
    const coloured = useColours(onTerminal, environment);
    const secrets = (0,_build_secrets/* createSecrets */.g)();
    const bar = onTerminal ? createBar(stream) : createLines(stream);
    const line = (text) => {
        bar.clear();
        stream.write(`${(0,_build_text/* printable */.g$)(secrets.redact(text), lineLimit)}\n`);
    };
    const labelled = (label, text) => {
        bar.clear();
        const word = coloured ? `\u001b[${colours[label]}m${label}:\u001b[0m` : `${label}:`;
        stream.write(`${word} ${(0,_build_text/* printable */.g$)(secrets.redact(text), lineLimit)}\n`);
    };
    return {
        isTerminal: stream.isTTY === true,
        info: line,
        notice: (text) => labelled('note', text),
        warn: (text) => labelled('warning', text),
        error: (text) => labelled('error', text),
        progress: bar.show,
        mask: secrets.add,
        redact: secrets.redact,
    };
}
/** `FORCE_COLOR` decides when it is set, as in Node itself (tty.WriteStream.getColorDepth); then `NO_COLOR` (no-color.org). */
function useColours(onTerminal, { FORCE_COLOR: force, NO_COLOR: no }) {
    if (force)
        return force !== '0' && force !== 'false';
    return onTerminal && !no;
}
function createBar(stream) {
    let due = (0,progress/* createThrottle */.v3)(100, true);
    let shown = false;
    const clear = () => {
        if (shown)
            stream.write('\r\u001b[2K');
        shown = false;
    };
    return {
        clear,
        show(state) {
            if (!state) {
                clear();
                due = (0,progress/* createThrottle */.v3)(100, true);
            }
            else if (due()) {
                stream.write(`\r\u001b[2K${(0,progress/* progressBar */.hr)(state, stream.columns ?? 80)}`);
                shown = true;
            }
        },
    };
}
function createLines(stream) {
    let due;
    return {
        clear: () => { },
        show(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                stream.write(`${(0,progress/* progressLine */.oz)(state)}\n`);
        },
    };
}

;// CONCATENATED MODULE: ./.build/host/shell/shell.js
/** The Host on the command line: inputs from flags, JSON on stdout, lines for people on stderr. */











const defaultTo = 'oci:./oci-layout';
function createShell(verb, args, environment, { stdin, stdout, stderr }) {
    const terminal = createTerminal(stderr, environment);
    let json;
    return {
        async readInputs() {
            const inputs = await readShellInputs(verb, args, stdin);
            json = inputs.json;
            return (0,masking/* maskInputs */.aY)(terminal, inputs.raw);
        },
        log: {
            ...terminal,
            notice: (line) => terminal.notice(messageWithFlags(line)),
            warn: (line) => terminal.warn(messageWithFlags(line)),
        },
        environment,
        defaultTo,
        trigger: { kind: 'shell' },
        gitHubApi: (0,github_api/* gitHubApi */.a)(environment),
        openWorkspace: async (options) => (await loadWorkspace()).openFiles(options),
        readInputFile: async (...file) => (await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436))).readInputFile(...file),
        openWorkspaceFile: async (...file) => (await __webpack_require__.e(/* import() */ 4795).then(__webpack_require__.bind(__webpack_require__, 94795))).openWorkspaceFile(...file),
        writeResultFile: async (...file) => (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).writeResultFile(...file),
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log: terminal, login }),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, environment, terminal)),
        ...(0,tracked/* lazyTrackedFiles */.I)(environment),
        scratch: (0,scratch/* createScratch */.H)(environment),
        ...(0,cache_folder/* cacheFolder */.n)(environment),
        keepsLayers: true,
        explain: (error) => (0,masking/* redactedError */.JM)(explainInShell(error), terminal.redact),
        show: async (presentation) => showResult(presentation, terminal, stdout, json),
        fail: (error) => showError(error, [], terminal),
    };
}
/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12175));
async function facts(path, environment, log) {
    const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
    const checkout = await readCheckoutOf(path, environment);
    if (checkout.kind === 'refused')
        log.info(`The commit is not known: ${checkout.reason}`);
    if (checkout.kind === 'read' && checkout.note !== undefined)
        log.notice(checkout.note);
    const commit = commitFacts(checkout, environment);
    return { ...folderNames(path, undefined, commit.source), ...commit };
}


/***/ }),

/***/ 5117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unlessWrong),
/* harmony export */   f: () => (/* binding */ quickRows)
/* harmony export */ });
/* harmony import */ var _common_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76258);
/* harmony import */ var _pull_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3677);
/** Inputs that are read without the whole table: those of `pull`, since one from the cache is so short that loading the table counts. */


const rows = Object.entries({ ..._pull_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .pullInputs */ .j, ..._common_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j });
/** All rows that the verb takes, or `undefined` for a verb that needs the whole table. */
function quickRows(verb) {
    return verb === 'pull' ? rows : undefined;
}
/** What reading quickly found; `undefined` if anything was wrong, which the whole table is needed to explain. */
function unlessWrong(read) {
    try {
        return read();
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 5796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readRows)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75);
/** Reading inputs: the raw texts of a run become values, and everything that cannot be used becomes one error. */



/** Throws `input` for unknown names and values that cannot be used, all of them in one error. */
function readRows(all, raw, { note, isWorkflow }, refuseUnknown) {
    const given = new Map([...raw].filter(([, value]) => value.trim() !== ''));
    const notes = new Set();
    const isGiven = (name) => given.has(name);
    const context = { given, isWorkflow, isGiven, note: (line) => notes.add(line) };
    const { errors, attempt } = createCollector();
    for (const [name, value] of raw)
        if (!isKnown(all, name, isWorkflow))
            errors.push(refuseUnknown(name, value));
    attempt(() => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_2__/* .requireBoth */ .t5)(context));
    attempt(() => requireNotInPlan(context));
    const rows = all.filter(([, row]) => !row.cliOnly);
    const values = rows.map(([key, row]) => {
        const name = row.name ?? key;
        return [camelCase(key), attempt(() => row.read(given.get(name), name, context))];
    });
    if (errors.length > 0)
        throw joined(errors);
    for (const line of notes)
        note(line);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** A workflow cannot give what only the command line has. */
function isKnown(rows, name, isWorkflow) {
    return rows.some(([key, row]) => (row.name ?? key) === name && !(isWorkflow && row.cliOnly));
}
function createCollector() {
    const errors = [];
    return {
        errors,
        attempt(read) {
            try {
                return read();
            }
            catch (error) {
                errors.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error));
                return undefined;
            }
        },
    };
}
/** One error for all, so that nobody corrects one input after the other. */
function joined(errors) {
    const [first = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(undefined), ...more] = errors;
    const internal = errors.find(({ code }) => code !== 'input');
    if (internal || more.length === 0)
        return internal ?? first;
    const message = errors.map((error) => error.message).join('; ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint: [...new Set(errors.map(({ hint }) => hint))].join('\n') });
}
function camelCase(name) {
    return !name.includes('-') ? name : name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A plan holds these already; ignoring what was given would publish something else. */
function requireNotInPlan({ given, isGiven }) {
    const found = ['formats', 'tags', 'names', 'annotations'].filter(isGiven).map((name) => `"${name}"`);
    if (!given.has('plan') || found.length === 0)
        return;
    const list = found.join(' and ');
    const [verb, object] = found.length > 1 ? ['are', 'them'] : ['is', 'it'];
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${list} ${verb} given together with "plan", which contains ${object} already`, {
        hint: `Change ${object} in the plan, or leave ${list} out`,
    });
}


/***/ }),

/***/ 89876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  unknownVerb: () => (/* binding */ unknownVerb),
  verbs: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/host/detect.js
/** Which host the program runs on. */
/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
function isRunner(environment) {
    return environment.GITHUB_ACTIONS === 'true';
}

// EXTERNAL MODULE: ./.build/host/output.js
var output = __webpack_require__(22352);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
;// CONCATENATED MODULE: ./.build/host/standard-output.js
/** Standard output and error of a run: written by their descriptors, unless they are terminals, so that Node's streams need not be loaded. */



/**
 * The output of a descriptor, which `openStream` opens as a stream. Node's streams and its network module take 3 ms, and on a full disk
 * they take a part that was written for all of it.
 */
function openStandardOutput(file, openStream) {
    if (!isWrittenAtOnce(file))
        return (0,output.openOutput)(openStream());
    let stream;
    let failure;
    return {
        isTTY: false,
        write(text) {
            if (stream)
                return stream.write(text);
            if (failure !== undefined)
                return;
            const bytes = Buffer.from(text);
            let done = 0;
            try {
                while (done < bytes.byteLength)
                    done += (0,external_node_fs_.writeSync)(file, bytes, done);
            }
            catch (error) {
                // Another process has set the pipe so that writing does not wait until somebody reads it.
                if ((0,disk_error/* hasCode */.up)(error, 'EAGAIN'))
                    stream = (0,output.openOutput)(openStream());
                else
                    failure = error;
            }
            stream?.write(bytes.subarray(done));
        },
        finished: async () => (stream ? await stream.finished() : (0,output.outputError)(failure)),
    };
}
/** True for a file, a pipe, a socket and the null device; on Windows for a file alone. */
function isWrittenAtOnce(file) {
    const found = withoutError(() => (0,external_node_fs_.fstatSync)(file));
    if (found === undefined || found.isFile() || process.platform === 'win32')
        return found?.isFile() ?? false;
    return found.isFIFO() || found.isSocket() || isNullDevice(found);
}
function isNullDevice(found) {
    if (!found.isCharacterDevice())
        return false;
    return withoutError(() => (0,external_node_fs_.statSync)('/dev/null'))?.rdev === found.rdev;
}
function withoutError(work) {
    try {
        return work();
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/inputs/quick.js
var inputs_quick = __webpack_require__(5117);
// EXTERNAL MODULE: ./.build/inputs/read-rows.js
var read_rows = __webpack_require__(5796);
// EXTERNAL MODULE: ./.build/inputs/row.js
var row = __webpack_require__(99342);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/uptime.js
var uptime = __webpack_require__(49184);
;// CONCATENATED MODULE: ./.build/stores.js
/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */





/** `settings` are those of registries that no input sets. */
function createStores(options, host, settings = {}) {
    const layouts = new Map();
    const until = (0,uptime/* uptime */.x)() + options.timeout;
    let opening;
    let statistics = { requests: 0, retries: 0 };
    const firstRequest = Promise.withResolvers();
    const registries = async () => {
        opening ??= openRegistries(options, host, { ...settings, onFirstRequest: firstRequest.resolve });
        const all = await opening;
        statistics = all.statistics;
        return all;
    };
    const layout = (folder) => {
        const known = layouts.get(folder) ?? openLayout(folder, until);
        layouts.set(folder, known);
        return known;
    };
    if (options.needsRegistry)
        registries().catch(() => { });
    async function open(location, access) {
        if (location.kind === 'layout')
            return (await layout(location.folder)).store(location.name);
        const { repository } = await registries();
        if (access === 'push')
            return repository(location.repository, access);
        return access === 'delete'
            ? repository(location.repository, access)
            : repository(location.repository, access);
    }
    const behindCache = async (repository, openRepository) => {
        const cache = cacheOf(options, host);
        if (!cache)
            return await openRepository();
        const cachedSource = options.cachedSource ?? (await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(6127)]).then(__webpack_require__.bind(__webpack_require__, 65922))).cachedSource;
        return await cachedSource(openRepository, (0,oci_reference/* printRepository */.mK)(repository), cache);
    };
    const readFrom = (repository) => behindCache(repository, async () => (await registries()).repository(repository, 'pull'));
    return {
        open,
        openToDelete: async (repository) => (await registries()).repository(repository, 'delete'),
        firstRequest: firstRequest.promise,
        cached: (repository, store) => behindCache(repository, async () => store),
        fetch: async (input, init) => (await registries()).fetch(input, init),
        timeLeft: () => until - (0,uptime/* uptime */.x)(),
        runLibrary: async (work, signal) => await (await registries()).runLibrary(work, signal),
        async openSource(reference) {
            const parsed = (0,source_reference/* parseSourceReference */.O$)(reference);
            if (parsed.kind === 'layout') {
                const { openLayoutSource } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 72870));
                return await openLayoutSource(parsed, reference, host);
            }
            const { tag, digest, ...repository } = parsed.reference;
            const source = await readFrom(repository);
            const resolve = source.resolveAndRead ?? source.resolve;
            const root = await resolve(digest ?? tag ?? (0,oci_reference/* parseTag */.ED)('latest'));
            if (root)
                return { root, source, location: (0,oci_reference/* printRepository */.mK)(repository) };
            const { absentError } = await __webpack_require__.e(/* import() */ 2924).then(__webpack_require__.bind(__webpack_require__, 30543));
            throw await absentError(reference, parsed.reference, source);
        },
        async finish() {
            await (await opening)?.finish();
        },
        get statistics() {
            return statistics;
        },
    };
}
/** The cache of a verb that reads; absent for one that does not ask for it, and where there is no folder for it. */
function cacheOf({ cache = 'false' }, { cacheFolder }) {
    if (cache === 'false' || cacheFolder === undefined)
        return undefined;
    const sizeLimit = 4 * 1024 ** 3;
    return {
        folder: cacheFolder,
        sizeLimit,
        // Writing larger content twice takes longer than many networks, unless it is asked for.
        contentLimit: cache === 'true' ? sizeLimit / 2 : 64 * 1024 ** 2,
    };
}
async function openLayout(folder, until) {
    const { openLayoutWriter } = await Promise.all(/* import() */[__webpack_require__.e(6068), __webpack_require__.e(4753), __webpack_require__.e(3640)]).then(__webpack_require__.bind(__webpack_require__, 34753));
    return await openLayoutWriter(folder, until);
}
/** TLS would ignore a file without a certificate, and then not trust the registry. */
async function readCertificates(path, host) {
    const text = new TextDecoder().decode(await host.readInputFile(path, 'ca-file'));
    if (text.includes('CERTIFICATE-----'))
        return text;
    throw (0,input_error/* inputError */.Xu)(`"ca-file" is ${(0,_build_text/* printable */.g$)(path)}, which has no certificate in PEM form`, {
        hint: 'Convert it before this step, for example with openssl x509 -inform der -in ca.der -out ca.pem',
        lines: { 'ca-file': 'ca.pem' },
    });
}
async function openRegistries(options, host, settings) {
    const { createRegistries } = await Promise.all(/* import() | registry */[__webpack_require__.e(8129), __webpack_require__.e(314)]).then(__webpack_require__.bind(__webpack_require__, 66162));
    const certificateAuthority = options.caFile === undefined ? undefined : await readCertificates(options.caFile, host);
    let done = 0;
    return createRegistries({
        findCredential: options.findCredential,
        log: options.log,
        ...(certificateAuthority !== undefined && { certificateAuthority }),
        plainHttp: options.plainHttp,
        environment: host.environment,
        timeout: options.timeout,
        concurrency: options.concurrency,
        ...settings,
        onBytes(bytes) {
            done += bytes;
            options.onBytes?.(done);
        },
    });
}

;// CONCATENATED MODULE: ./.build/main.js
/** The program: which verb runs on which host, and which exit code results. */









/** One line per verb; each is loaded when it runs. */
const verbs = {
    publish: entry('publish', async () => (await Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 60219))).publish),
    pull: entry('pull', async () => (await Promise.all(/* import() | pull */[__webpack_require__.e(8129), __webpack_require__.e(3786)]).then(__webpack_require__.bind(__webpack_require__, 85974))).pull),
    inspect: entry('inspect', async () => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(2753), __webpack_require__.e(4248)]).then(__webpack_require__.bind(__webpack_require__, 84248))).inspect),
    diff: entry('diff', async () => (await Promise.all(/* import() */[__webpack_require__.e(9779), __webpack_require__.e(7968), __webpack_require__.e(2753), __webpack_require__.e(7361)]).then(__webpack_require__.bind(__webpack_require__, 79260))).diff),
    promote: entry('promote', async () => (await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(4844), __webpack_require__.e(9278), __webpack_require__.e(2846)]).then(__webpack_require__.bind(__webpack_require__, 21803))).promote),
    cleanup: entry('cleanup', async () => (await __webpack_require__.e(/* import() */ 9746).then(__webpack_require__.bind(__webpack_require__, 29746))).cleanup),
    collect: entry('collect', async () => (await Promise.all(/* import() */[__webpack_require__.e(2658), __webpack_require__.e(9685)]).then(__webpack_require__.bind(__webpack_require__, 39685))).collect),
    verify: entry('verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(9496), __webpack_require__.e(3686), __webpack_require__.e(9637)]).then(__webpack_require__.bind(__webpack_require__, 64295))).verify),
};
function entry(name, load) {
    return {
        outputs: async () => await (await load()).outputs,
        async run(raw, env) {
            const { log, trigger } = env.host;
            const options = await optionsOf(name, raw, {
                note: (line) => log.notice(line),
                isWorkflow: trigger.kind !== 'shell',
            });
            const verb = await load();
            return await verb.present(await verb.run(options, env));
        },
    };
}
async function optionsOf(name, raw, context) {
    const rows = (0,inputs_quick/* quickRows */.f)(name);
    const quick = rows && (0,inputs_quick/* unlessWrong */.e)(() => (0,read_rows/* readRows */.a)(rows, raw, context, () => (0,errors/* asCodedError */._r)(undefined)));
    if (quick)
        return quick;
    const { readOptions } = await Promise.all(/* import() | inputs */[__webpack_require__.e(8129), __webpack_require__.e(9896)]).then(__webpack_require__.bind(__webpack_require__, 48288));
    return readOptions(name, raw, context);
}
/** Exit codes: 0 done, 1 failed, 2 wrong usage; of `verify` also 3 tampered, 4 unsigned, 5 foreign. */
async function run(args) {
    const [first = '', ...rest] = args;
    // What is no word is a file, a folder or a reference without its flag.
    const isVerb = isVerbName(first) || (/^[\w-]+$/.test(first) && !first.startsWith('-'));
    const stdout = openStandardOutput(1, () => process.stdout);
    const stderr = openStandardOutput(2, () => process.stderr);
    const failure = await runOnHost(isVerb ? first : row/* defaultVerb */.P, isVerb ? rest : args, { stdout, stderr });
    const isWritten = await (0,output.finishOutput)(stdout, () => stderr);
    await stderr.finished();
    // Sockets that a registry keeps open must not hold the process.
    process.exit(exitCodeOf(failure) || (isWritten ? 0 : 1));
}
const exitCodes = { input: 2, tampered: 3, unsigned: 4, foreign: 5 };
function exitCodeOf(failure) {
    if (failure === undefined)
        return 0;
    return exitCodes[failure.code] ?? 1;
}
async function runOnHost(name, args, outputs) {
    const host = await openHost(isVerbName(name) ? name : row/* defaultVerb */.P, args, outputs);
    try {
        if (!isVerbName(name))
            throw unknownVerb(name);
        const presentation = explained(await verbs[name].run(await host.readInputs(), envOf(host)), host);
        await host.show(presentation);
        return presentation.failure?.error;
    }
    catch (error) {
        const failure = (0,errors/* mapProblems */.xE)((0,errors/* asCodedError */._r)(error), host.explain);
        host.fail(failure);
        return failure;
    }
}
/** A result that has failed, in the same terms as an error without a result; an explained error is not changed again. */
function explained(presentation, { explain }) {
    const { failure } = presentation;
    if (!failure)
        return presentation;
    return { ...presentation, failure: { ...failure, error: (0,errors/* mapProblems */.xE)(failure.error, explain) } };
}
function isVerbName(name) {
    return Object.hasOwn(verbs, name);
}
/** What other clients call a verb. */
const foreignVerbs = new Map([
    ...['push', 'upload', 'release', 'deploy'].map((name) => [name, 'publish']),
    ...['download', 'fetch', 'install'].map((name) => [name, 'pull']),
    ...['copy', 'cp', 'tag', 'retag'].map((name) => [name, 'promote']),
    ...['show', 'info', 'manifest', 'describe'].map((name) => [name, 'inspect']),
    ...['help', 'version'].map((name) => [name, `--${name}`]),
]);
/** The `input` error for a verb that does not exist, with the one that is meant. */
function unknownVerb(name) {
    const near = foreignVerbs.get(name) ?? (0,_build_text/* nearest */.pA)(name, Object.keys(verbs));
    return new errors/* CodedError */.AK('input', `unknown verb "${(0,_build_text/* printable */.g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
    });
}
/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb, args, outputs) {
    if (args.length === 0 && isRunner(process.env)) {
        const { createRunner } = await Promise.all(/* import() | runner */[__webpack_require__.e(8129), __webpack_require__.e(9896), __webpack_require__.e(3393)]).then(__webpack_require__.bind(__webpack_require__, 46950));
        return createRunner(process.env, (text) => outputs.stdout.write(text), verb);
    }
    const { createShell } = await Promise.all(/* import() | shell */[__webpack_require__.e(8129), __webpack_require__.e(995)]).then(__webpack_require__.bind(__webpack_require__, 89867));
    return createShell(verb, args, process.env, { ...outputs, stdin: () => process.stdin });
}
function envOf(host) {
    return {
        host,
        stores: (options) => createStores(options, host),
    };
}


/***/ }),

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qi: () => (/* binding */ emptyJsonDigest)
/* harmony export */ });
/** Digests: the names of content, validated once and used as a type of their own. */
/** Loaded with the first digest: it takes 4 ms, and the first request of a run needs none. */
const crypto = () => process.getBuiltinModule('node:crypto');
const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** The text as a digest, or `undefined` when it is not one of a registered algorithm (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return digestPattern.test(text) ? text : undefined;
}
/** The digest of bytes in memory. */
function digestOf(bytes, algorithm = 'sha256') {
    return `${algorithm}:${crypto().hash(algorithm, bytes, 'hex')}`;
}
/** The digest of `{}`, written out, so that nothing is computed when a run starts (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJsonDigest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
/** The hexadecimal part. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes digest and size of a stream of bytes. */
function createDigester(algorithm = 'sha256') {
    const state = crypto().createHash(algorithm);
    let size = 0;
    return {
        update(chunk) {
            state.update(chunk);
            size += chunk.byteLength;
        },
        get size() {
            return size;
        },
        digest: () => `${algorithm}:${state.digest('hex')}`,
    };
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.ED),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.dz),
/* harmony export */   en: () => (/* reexport safe */ _repository_name_js__WEBPACK_IMPORTED_MODULE_3__.e),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83856);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14648);
/** References: names of repositories and their content, parsed by the grammar of the distribution specification. */








/** `host/name`. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/**
 * Parses `host/name[:tag][@digest]`. Without a host the reference is one to Docker Hub, where a name of one segment is below
 * `library/` (distribution/reference, `ParseNormalizedNamed`). Throws `invalid-reference`, also for upper case in the name.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    if (tag !== undefined && !(0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        throw withoutTag(text, tag);
    return { ...repository, ...(tag !== undefined && { tag }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw withoutDigest(text, text.slice(at + 1));
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}
function parseRepository(path, reference) {
    const [first = '', ...rest] = path.split('/');
    const hasHost = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWithHost */ .R4)(path);
    const host = hasHost ? canonicalHost(first) : _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD;
    const below = hasHost ? rest.join('/') : path;
    const name = host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD && !below.includes('/') ? `library/${below}` : below;
    if (!(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isHost */ .jU)(host))
        throw malformed(reference, `"${host}" is not a valid host`);
    if (name !== name.toLowerCase())
        throw malformed(reference, 'a repository name must be lower-case');
    if (!(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e)(name))
        throw malformed(reference, `"${name}" is not a valid repository name`);
    if (host.length + name.length > 254)
        throw malformed(reference, 'host and name are longer than 255 characters');
    return { host, name };
}
function canonicalHost(host) {
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT)(host) === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD ? _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD : host;
}
function withoutTag(text, tag) {
    const { code, message } = malformed(text, `"${tag}" is not a valid tag`);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, { hint: _tag_js__WEBPACK_IMPORTED_MODULE_2__/* .tagHint */ .w });
}
function withoutDigest(text, after) {
    const { code, message, hint } = malformed(text, 'the part after "@" is not a valid digest');
    const isVersion = /^v?\d[\w.-]*$/.test(after);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(code, message, {
        hint: isVersion
            ? `Write a digest after "@", and a tag after a colon: ghcr.io/acme/http-cache:${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(after)}`
            : hint,
    });
}
/** A text that is not a reference may be a URL with a login, of which neither part is shown. */
function withoutLogin(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const at = rest.replace(/@[a-z0-9]+:[0-9a-f]*\u2026?$/i, '').lastIndexOf('@');
    if (at < 0)
        return text;
    const colon = rest.indexOf(':');
    if (colon >= 0 && colon < at)
        return `${scheme}${rest.slice(0, colon)}:***${rest.slice(at)}`;
    return rest.slice(0, at).includes('/') ? text : `${scheme}***${rest.slice(at)}`;
}
function malformed(reference, why) {
    const text = withoutLogin(reference);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text)}" is not a valid reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Remove the scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:\u2026, for example ghcr.io/acme/http-cache:1.0.0',
    });
}


/***/ }),

/***/ 89599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  nW: () => (/* binding */ isLayout),
  qq: () => (/* binding */ parseRegistryReference),
  O$: () => (/* binding */ parseSourceReference)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/oci/page.js
/** Pages and addresses of registries, as a browser shows them, and the references that they are about. */
/** One of these is in every such address, and in few references. */
const marks = ['hub.docker.com/', 'quay.io/', 'gallery.ecr.aws/', 'github.com/', '/v2/'];
const pages = () => [
    [/^hub\.docker\.com\/(?:r|repository\/docker)\/([^/]+\/[^/]+)/, (name) => `docker.io/${name}`],
    [/^hub\.docker\.com\/_\/([^/]+)/, (name) => `docker.io/library/${name}`],
    [/^quay\.io\/repository\/([^/]+\/[^/]+)/, (name) => `quay.io/${name}`],
    [/^gallery\.ecr\.aws\/([^/]+\/.+)/, (name) => `public.ecr.aws/${name}`],
    [
        /^github\.com\/(?:orgs|users)\/([^/]+)\/packages\/container\/(?:package\/)?([^/]+)/,
        (owner, name) => `ghcr.io/${owner}/${name}`,
    ],
    [/^github\.com\/([^/]+)\/[^/]+\/pkgs\/container\/([^/]+)/, (owner, name) => `ghcr.io/${owner}/${name}`],
    // Of the distribution API.
    [/^([^/]+)\/v2\/(.+)\/manifests\/(sha\d+:[0-9a-f]+)$/, (host, name, digest) => `${host}/${name}@${digest}`],
    [/^([^/]+)\/v2\/(.+)\/manifests\/([\w.-]+)$/, (host, name, tag) => `${host}/${name}:${tag}`],
    [/^([^/]+)\/v2\/(.+)\/(?:tags\/list|blobs\/.*)$/, (host, name) => `${host}/${name}`],
];
/** The reference that the address of a page is about; `undefined` for any other text. */
function referenceOfPage(text) {
    if (!marks.some((mark) => text.toLowerCase().includes(mark)))
        return undefined;
    const address = text
        .replace(/^https?:\/\//i, '')
        .replace(/[?#].*$/, '')
        .toLowerCase();
    for (const [pattern, reference] of pages()) {
        const [, ...parts] = pattern.exec(address) ?? [];
        if (parts.length > 0)
            return reference(...parts.map((part) => part.replaceAll('%2f', '/')));
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/oci/transports.js
/** Transports: what other clients write before a reference, and what it is written as here. */


/** By the name of the transport: those that hold an image layout or a path, and those that skopeo copies from. */
const layouts = ['oci-layout', 'ocidir', 'file'];
const others = [
    'dir',
    'docker-archive',
    'docker-daemon',
    'containers-storage',
    'ostree',
    'sif',
    'tarball',
];
/** What is wrong, and what to write instead; `undefined` for a reference without a transport. */
function readTransport(text) {
    const [name = '', ...after] = text.split(':');
    if (!layouts.includes(name) && !others.includes(name))
        return undefined;
    const [, slashes = '', rest = ''] = /^(\/\/)?(.+)$/s.exec(after.join(':')) ?? [];
    if (rest === '')
        return undefined;
    if (layouts.includes(name) && (slashes !== '' || name !== 'file'))
        return { what: 'names a local path', hint: `Write it as an image layout: oci:${(0,_build_text/* printable */.g$)(rest)}` };
    if (!others.includes(name) || /^(?:latest|v?\d[\w.]*)$/.test(rest))
        return undefined;
    const shown = (0,_build_text/* printable */.g$)(text);
    return {
        what: `has the transport ${name}, which is neither a registry nor an image layout`,
        hint: `Make an image layout of it: skopeo copy ${(0,shell_word/* shellWord */.r)(shown)} oci:./out`,
    };
}

;// CONCATENATED MODULE: ./.build/oci/source-reference.js
/** References to content that is read: in a registry, or in an image layout as `oci:<path>[:<name>][@<digest>]`. */







/** Prefixes of references to a layout: our own, and those of skopeo for a folder and an archive. */
const layoutPrefix = /^oci(?:-archive)?:(?!\/\/)/;
/** Without an expression for the references that begin otherwise. */
const isLayout = (text) => text.startsWith('oci') && layoutPrefix.test(text);
/** Throws `input`, since an input names it. `oci://`, as Helm and Flux write it, is a registry. */
function parseSourceReference(text) {
    if (!isLayout(text))
        return { kind: 'registry', reference: parseRegistryReference(text) };
    const rest = text.replace(layoutPrefix, '');
    const at = rest.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,oci_digest/* parseDigest */.m)(rest.slice(at + 1));
    const named = digest ? rest.slice(0, at) : rest;
    const colon = nameSeparator(named);
    const path = colon < 0 ? named : named.slice(0, colon);
    const name = colon < 0 ? '' : named.slice(colon + 1);
    if (path === '')
        throw withoutPath(text);
    return { kind: 'layout', path, ...(name && { name }), ...(digest && { digest }) };
}
/** `host/name:tag@digest` in the characters of a reference, which is none of the mistakes below. */
const usualPattern = /^[A-Za-z0-9][\w.-]*(?::\d+)?\/[\w./:@-]*\w$/;
const pathPattern = /^(?:\.{0,2}[\\/]|~[\\/]|[A-Za-z]:[\\/])/;
const archivePattern = /^[^/:@]+\.(?:tar|tgz|tar\.gz)$/;
/** A host alone would be read as a name on Docker Hub, none of which has a dot. */
const hostPattern = /^(?:localhost|[^/:@]*\.[^/:@]*)(?::\d{1,5})?\/?$/;
/** A reference to a registry alone. Throws `input`. */
function parseRegistryReference(text) {
    const transport = readTransport(text);
    if (transport)
        throw invalid(`"${(0,_build_text/* printable */.g$)(text)}" ${transport.what}`, transport.hint);
    const page = referenceOfPage(text);
    if (page !== undefined)
        throw invalid(`"${(0,_build_text/* printable */.g$)(text)}" is a web address, and not a reference`, `Write the reference: ${(0,_build_text/* printable */.g$)(page)}`);
    if (!usualPattern.test(text) || text.endsWith('.wasm'))
        refuseMistake(text);
    return parseAsInput(text.startsWith('oci://') ? text.slice('oci://'.length) : text);
}
function parseAsInput(text) {
    try {
        return (0,reference/* parseReference */.F2)(text);
    }
    catch (error) {
        throw error instanceof errors/* CodedError */.AK ? invalid(error.message, error.hint) : error;
    }
}
function refuseMistake(text) {
    const shown = (0,_build_text/* printable */.g$)(text);
    if (pathPattern.test(text) || archivePattern.test(text) || isWasmFile(text))
        throw invalid(`"${shown}" is a path, and not the reference of an artifact`, pathHint(text));
    if (hostPattern.test(text))
        throw invalid(`"${shown}" names a host, and no repository`, `Name the repository as well: ${shown.replace(/\/$/, '')}/acme/http-cache:1.0.0`);
    const unquoted = text.replace(/^["'`]+|["'`]+$/g, '');
    if (unquoted !== text)
        throw invalid(`"${shown}" has quotes, which no reference has`, `Remove them: ${(0,_build_text/* printable */.g$)(unquoted)}`);
    if (text.includes(','))
        throw invalid(`"${shown}" has a comma, which no reference has`, 'Write one reference in each line.');
}
/** No host: Docker Hub has to be named for a repository of such a name. */
function isWasmFile(text) {
    return text.endsWith('.wasm') && !(0,host/* beginsWithHost */.R4)(text);
}
function pathHint(text) {
    return text.endsWith('.wasm')
        ? 'Publish the file and name what it was published as (the verb diff and the input "wit" read files): ghcr.io/acme/http-cache:1.0.0'
        : `If it is an image layout, in a folder or a tar archive, write oci: before it: oci:${(0,_build_text/* printable */.g$)(withHome(text))}`;
}
/** A shell replaces `~` at the beginning of a word only. */
function withHome(path) {
    return path.replace(/^~(?=[\\/])/, '$HOME');
}
function invalid(message, hint) {
    return new errors/* CodedError */.AK('input', message, { hint });
}
/** The first colon that is not that of a drive on Windows: names may hold colons and slashes, as skopeo reads them. */
function nameSeparator(text) {
    const isDrive = /^[A-Za-z]:[\\/]/.test(text);
    return text.indexOf(':', isDrive ? 2 : 0);
}
function withoutPath(text) {
    return invalid(`"${(0,_build_text/* printable */.g$)(text)}" names no folder or archive`, 'Write it as oci:<folder>, oci:<folder>:<name> or oci:<archive.tar>, for example oci:./out:app-1.0.0');
}


/***/ }),

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* reexport safe */ _main_js__WEBPACK_IMPORTED_MODULE_2__.run)
/* harmony export */ });
/* harmony import */ var _host_shell_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89867);
/* harmony import */ var _verbs_pull_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85974);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89876);
/** The start of `pull` on the command line: what it always loads, which becomes one file. */





/***/ }),

/***/ 49184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ uptime)
/* harmony export */ });
/** How long this process has run, to measure times with. */
/** Milliseconds, as `performance.now()` has them, which takes 1 ms to load. */
function uptime() {
    return process.uptime() * 1000;
}


/***/ }),

};
