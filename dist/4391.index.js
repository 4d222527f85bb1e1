export const id = 4391;
export const ids = [4391];
export const modules = {

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

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ successionOf),
/* harmony export */   g: () => (/* binding */ higherVersion),
/* harmony export */   wR: () => (/* binding */ hasVersionFor)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** Version order: which of the versions that a registry lists are higher or lower than those that a run publishes. */

/**
 * The highest listed final version of an alias's series that is above every version that the run publishes. `undefined` when there
 * is none, so that the alias may move, and when no version of the series is published, so that there is nothing to compare.
 */
function higherVersion(alias, published, listed) {
    const highest = highestInSeries(alias, listed);
    const own = highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain));
    return highest && own && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(highest.version, own.version) > 0 ? highest.tag : undefined;
}
/** True when the run publishes a version that the alias can be judged by. */
function hasVersionFor(alias, published) {
    return (highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain))) !== undefined;
}
/** The highest final version that an alias can stand for: of all for `latest`, of its major or minor version for `1` and `1.2`. */
function highestInSeries(alias, tags) {
    const series = seriesOf(alias);
    if (!series)
        return undefined;
    const [major, minor] = series.core === 'latest' ? [] : series.core.split('.').map(Number);
    const members = versionsIn(tags, series).filter(({ version }) => version.prerelease === '' &&
        (major === undefined || version.major === major) &&
        (minor === undefined || version.minor === minor));
    return highestOf(members);
}
/**
 * The highest version that the run publishes, and the highest listed one below it: what was released before. The aliases tell the
 * variant, else the version itself. A final version follows a final one, since what runs it has never run the pre-releases between them.
 * `undefined` when no tag is a version.
 */
function successionOf(published, aliases, listed) {
    const affixes = affixesOf(published, aliases);
    const own = highestOf(versionsIn(published, affixes)) ?? highestOf(versionsIn(published, plain));
    if (!own)
        return undefined;
    const isFinal = own.version.prerelease === '';
    const lower = versionsIn(listed, affixes).filter(({ version }) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(version, own.version) < 0 && (!isFinal || version.prerelease === ''));
    const earlier = highestOf(lower);
    return { own: printed(own), ...(earlier && { earlier: printed(earlier) }) };
}
/** Those of the aliases if a version has them too or is plain; else the text before the version. */
function affixesOf(published, aliases) {
    const affixes = aliases.map(seriesOf).find((series) => series !== undefined) ?? plain;
    if ([affixes, plain].some((each) => versionsIn(published, each).length > 0))
        return affixes;
    const [prefix = ''] = published.flatMap((tag) => /^(.*?[-_])v?\d+\.\d+\.\d+/.exec(tag)?.[1] ?? []);
    return { prefix, suffix: '' };
}
function printed({ tag, version }) {
    const { major, minor, patch, prerelease } = version;
    return { tag, version: `${major}.${minor}.${patch}${prerelease === '' ? '' : `-${prerelease}`}` };
}
const plain = { prefix: '', suffix: '' };
/** The series of an alias; `undefined` for a tag that is none. */
function seriesOf(tag) {
    const match = /^((?:.*?[-_])??)v?(latest|(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)((?:-.*)?)$/.exec(tag);
    if (!match)
        return undefined;
    const [, prefix = '', core = '', suffix = ''] = match;
    return { prefix, core, suffix };
}
function versionsIn(tags, affixes) {
    return tags.flatMap((tag) => {
        const version = versionOf(tag, affixes);
        return version ? [{ tag, version }] : [];
    });
}
/** A semantic version between the affixes, also with `v`, and with `_` where the version has `+`. */
function versionOf(tag, { prefix, suffix }) {
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(text.replace(/^v/, '').replace('_', '+'));
}
function highestOf(tags) {
    return tags.reduce((highest, one) => (highest && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(highest.version, one.version) >= 0 ? highest : one), undefined);
}


/***/ }),

/***/ 54391:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openInterfaceCheck: () => (/* binding */ openInterfaceCheck)
});

// EXTERNAL MODULE: ./.build/plan/base-tags.js
var base_tags = __webpack_require__(23053);
// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/release/tag-rules.js
var tag_rules = __webpack_require__(29258);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/release/version-line.js
/** The line that states the version of an artifact: where it is, and what to write there. */



/** A hint that ends with the line to write, in the manifest that states the version or in the git tag. */
function versionHint(versioned) {
    const { artifact, version, wanted, gitTag } = versioned;
    const origin = artifact.version === version ? artifact.origins?.version : undefined;
    const tagged = gitTag === undefined ? undefined : gitTagFor(gitTag, version, wanted);
    const line = origin === undefined ? undefined : lineFor(origin, wanted, artifact);
    if (origin !== undefined && line !== undefined) {
        const alsoTag = tagged === undefined ? '' : ` and tag it ${(0,_build_text/* printable */.g$)(tagged, 100)}`;
        return `Change the version in ${(0,_build_text/* printable */.g$)(origin, 100)}${alsoTag}: ${line}`;
    }
    if (tagged !== undefined)
        return `Release it under another git tag: git tag ${(0,_build_text/* printable */.g$)(tagged, 100)}`;
    return `Publish it under another version: tags: ${wanted}`;
}
/** `cart/v2.0.0` for `cart/v1.4.3`; a tag that does not contain the version is left out. */
function gitTagFor(gitTag, version, wanted) {
    const at = gitTag.lastIndexOf(version);
    return at < 0 ? undefined : gitTag.slice(0, at) + wanted + gitTag.slice(at + version.length);
}
const tomlLine = (version) => `version = "${version}"`;
const jsonLine = (version) => `"version": "${version}"`;
/** Lines by the name of the manifest. */
const manifestLines = {
    'Cargo.toml': tomlLine,
    'pyproject.toml': tomlLine,
    'wkg.toml': tomlLine,
    'package.json': jsonLine,
    'moon.mod.json': jsonLine,
    VERSION: (version) => version,
};
/** `undefined` for an origin without a line that a person writes. */
function lineFor(origin, wanted, { name, files }) {
    if (origin === 'WIT package')
        return `package ${packageOf(name)}@${wanted};`;
    if (/^policy metadata "/.test(origin))
        return `io.kubewarden.policy.version: ${wanted}`;
    if (/^Wasm section "/.test(origin))
        return `wasm-tools metadata add --version ${wanted} ${(0,shell_word/* pathWord */.U)((0,_build_text/* printable */.g$)(files[0] ?? '', 100))}`;
    return manifestLines[(0,paths/* baseName */.Fl)(origin)]?.(wanted);
}
/** The name of a WIT package is the path of its artifact (`wkg`): `acme:shop` for `acme/shop`. */
function packageOf(name) {
    const [namespace, ...rest] = name.split('/').slice(-2);
    return (0,_build_text/* printable */.g$)([namespace, ...rest].join(':'), 100);
}

// EXTERNAL MODULE: ./.build/release/version-order.js
var version_order = __webpack_require__(237);
;// CONCATENATED MODULE: ./.build/release/interface-check.js
/**
 * The check of interfaces: what each artifact follows, how its interface differs from that, and whether its version promises enough.
 *
 * A release follows the highest earlier version of its series, a pull request what its base branch has published.
 */











/** Formats of one Wasm file that others link, load or run; declared ones are named by their file. */
const comparedFormats = ['wasm', 'envoy', 'kubewarden', 'image', 'layout'];
/** True for artifacts whose interface is that of the one Wasm file in them. */
function hasInterface({ format }) {
    return comparedFormats.includes(format) || format.startsWith('./');
}
/** Artifacts that are compared at a time: each has two files in memory. */
const parallel = 4;
function createInterfaceCheck(options) {
    const limit = (0,_build_async/* createLimit */.KG)(parallel);
    return async (delivery, judgement) => {
        const { destination, packed } = delivery;
        if (destination.location.kind === 'layout' || judgement.exists || !hasInterface(packed.artifact))
            return undefined;
        const following = await followingOf(delivery, judgement.tags, options);
        if (!following)
            return undefined;
        const change = await limit(() => changeOf(delivery, following, options));
        return change && judged(delivery, following, change, options);
    };
}
async function followingOf(delivery, tags, { baseTags }) {
    const { artifact } = delivery.packed;
    const versions = (0,tag_rules/* tagsOfKind */.Fn)(artifact, 'version').filter((tag) => tags.includes(tag));
    if (versions.length > 0)
        return await releaseOf(delivery, versions);
    for (const tag of baseTags(artifact)) {
        const found = await readBase(delivery, tag);
        if (found === undefined)
            continue;
        const own = artifact.version;
        return { isRelease: false, base: found, ...(own !== undefined && { own }) };
    }
    return undefined;
}
async function releaseOf(delivery, versions) {
    const { packed, published } = delivery;
    const present = await Promise.all(versions.map((tag) => published.before(tag)));
    if (present.every((found) => found?.digest === packed.root.digest))
        return undefined;
    try {
        const listed = await published.tags();
        if (!listed)
            return { isRelease: true, base: { unknown: 'the registry does not list its tags' } };
        const succession = (0,version_order/* successionOf */.TC)(versions, (0,tag_rules/* tagsOfKind */.Fn)(packed.artifact, 'alias'), listed);
        if (!succession?.earlier)
            return undefined;
        const { own, earlier } = succession;
        const base = (await readBase(delivery, earlier.tag)) ?? {
            tag: earlier.tag,
            unknown: 'its manifest cannot be read',
        };
        return { isRelease: true, own: own.version, base: { ...base, version: earlier.version } };
    }
    catch (error) {
        return { isRelease: true, base: { unknown: reasonOf(error) } };
    }
}
/** `undefined` when the tag does not exist, or the store cannot tell. */
async function readBase({ published }, tag) {
    try {
        const found = await published.read(tag);
        if (!found)
            return published.isRefused(tag) ? { tag, unknown: 'the registry refuses to show it' } : undefined;
        const version = manifestOf(found).annotations[annotations/* versionKey */._5];
        return { tag, found, ...(version !== undefined && (0,semver/* parseSemver */.k)(version) && { version }) };
    }
    catch (error) {
        return { tag, unknown: reasonOf(error) };
    }
}
function manifestOf({ bytes, descriptor }) {
    return (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function reasonOf(error) {
    return (0,_build_text/* printable */.g$)((0,errors/* asCodedError */._r)(error).message, 400);
}
/** `undefined` for an artifact that is not one Wasm file, of which there is nothing to say. */
async function changeOf(delivery, following, options) {
    const { base, own } = following;
    const { tag, found, unknown } = base;
    const reference = tag === undefined ? undefined : (0,destinations/* printTag */.O4)(delivery.destination, tag);
    const about = {
        ...(reference !== undefined && { base: reference }),
        ...(found && { baseDigest: found.descriptor.digest }),
        ...(own !== undefined && { version: own }),
    };
    if (!found)
        return { ...about, differences: [], unknown: unknown ?? 'its manifest cannot be read' };
    try {
        const change = await comparison(delivery, { ...following, found, reference: reference ?? '' }, options);
        return change && { ...about, ...change };
    }
    catch (error) {
        return { ...about, differences: [], unknown: reasonOf(error) };
    }
}
async function comparison(delivery, { base, own, isRelease, found, reference, }, { readInterface, cached }) {
    const { packed, source } = delivery;
    const ours = packed.nodes.at(-1)?.manifest;
    const theirs = manifestOf(found);
    if (!ours)
        return undefined;
    const isSame = packed.root.digest === found.descriptor.digest || hasSameContent(ours, theirs);
    if (isSame)
        return { step: 'patch', differences: [] };
    const now = await readInterface(ours, source, packed.artifact.name);
    if (!now)
        return undefined;
    const old = await readInterface(theirs, await cached(delivery), reference);
    if (!old)
        return { differences: [], unknown: 'it is not one Wasm file' };
    const { compared } = await Promise.all(/* import() */[__webpack_require__.e(9779), __webpack_require__.e(7968), __webpack_require__.e(4813)]).then(__webpack_require__.bind(__webpack_require__, 4813));
    return compared({ old, now, own, base: base.version, isRelease });
}
/** Of the types whose content says what the layers are; CNCF, "Wasm OCI Artifact" (`layerDigests`), and image-spec (`diff_ids`). */
const tellingConfigs = ['application/vnd.wasm.config.v0+json', media_types/* imageConfigType */.yc];
/** True when the manifests tell that the files are the same, so that nothing has to be fetched. */
function hasSameContent(ours, theirs) {
    const { config } = ours;
    const isTelling = config !== undefined && tellingConfigs.includes(config.mediaType);
    if (isTelling && config.digest === theirs.config?.digest)
        return true;
    const layers = ({ layers: list }) => list.map(({ digest }) => digest).join();
    return layers(ours) !== '' && layers(ours) === layers(theirs);
}
/** Only a release has to promise anything: elsewhere, the version is still to be chosen. */
function judged(delivery, { isRelease }, change, { enforces, gitTag }) {
    const { artifact } = delivery.packed;
    const problem = isRelease ? problemOf(artifact, change, gitTag) : undefined;
    if (!problem)
        return { change, warnings: [] };
    if (enforces)
        return { change, refusal: problem, warnings: [] };
    return { change, warnings: change.sufficient === false ? [`${problem.message}; ${problem.hint}`] : [] };
}
function problemOf(artifact, change, gitTag) {
    const { unknown, base, sufficient, version = '', least = '', differences, omitted = 0 } = change;
    const name = (0,_build_text/* printable */.g$)(artifact.name);
    if (unknown !== undefined)
        return new errors/* CodedError */.AK('interface', `the interface of ${name} cannot be compared${base === undefined ? '' : ` with ${base}`}: ${unknown}`, { hint: 'Make it readable, or release it without that: interface: report' });
    if (sufficient !== false)
        return undefined;
    const [first] = differences;
    const more = differences.length - 1 + omitted;
    const what = first ? `${first.item} ${first.change}${more > 0 ? ` and ${more} more` : ''}` : '';
    return new errors/* CodedError */.AK('interface', `${name} ${version} promises less than its interface changes since ${base}: ${what}; it takes at least ${least}`, { hint: versionHint({ artifact, version, wanted: least, ...(gitTag !== undefined && { gitTag }) }) });
}

;// CONCATENATED MODULE: ./.build/verbs/interface-reader.js
/** The check of interfaces with the stores of a run, and with readers that are loaded when there is something to compare. */


function openInterfaceCheck({ enforces, trigger, baseTags, stores }) {
    return createInterfaceCheck({
        enforces,
        baseTags: (artifact) => (0,base_tags/* baseTagsOf */.iE)(baseTags, artifact),
        ...(trigger.kind === 'tag' && { gitTag: trigger.tag }),
        async cached({ destination: { location }, target }) {
            return location.kind === 'layout' ? target : await stores.cached(location.repository, target);
        },
        readInterface: createReader(),
    });
}
/** Reads each file once, also where several destinations have it. */
function createReader() {
    const read = new Map();
    return async (manifest, source, reference) => {
        const { wasmLayerOf } = await __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 14694));
        const layer = wasmLayerOf(manifest);
        if (!layer)
            return undefined;
        const reading = read.get(layer.digest) ?? readInterfaceOf(manifest, source, reference);
        // What one registry refuses, another one may serve.
        reading.catch(() => read.delete(layer.digest));
        read.set(layer.digest, reading);
        return await reading;
    };
}
async function readInterfaceOf(manifest, source, reference) {
    const [{ readWasmOf }, { readInterface }] = await Promise.all([
        __webpack_require__.e(/* import() */ 4694).then(__webpack_require__.bind(__webpack_require__, 14694)),
        Promise.all(/* import() */[__webpack_require__.e(9779), __webpack_require__.e(7968)]).then(__webpack_require__.bind(__webpack_require__, 47968)),
    ]);
    const found = await readWasmOf(manifest, source, reference);
    return found && (await readInterface(found.content, reference));
}


/***/ })

};
