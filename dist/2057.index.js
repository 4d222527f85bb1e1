export const id = 2057;
export const ids = [2057,579];
export const modules = {

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
    const stated = typeof body.mediaType === 'string' ? body.mediaType : mediaType;
    const config = body.config === undefined ? undefined : readDescriptor(body.config, where);
    const subject = isAbsent(body.subject) ? undefined : readDescriptor(body.subject, where);
    return {
        mediaType: stated ?? ('manifests' in body ? _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageIndexType */ .WV : _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageManifestType */ .NR),
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
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isMediaType */ .LA)(value.mediaType)) {
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
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   Rp: () => (/* binding */ dockerConfigType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   YH: () => (/* binding */ isNondistributableType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   oM: () => (/* binding */ lockedAppType),
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

/***/ 32740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ createAuthenticator),
  P: () => (/* binding */ lacksScope)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/registry/http/response.js
var http_response = __webpack_require__(58978);
;// CONCATENATED MODULE: ./.build/registry/auth/challenge.js
/** Challenges: the parser of `WWW-Authenticate` headers (RFC 9110 \u00a711.6.1). */
const tokenCharacter = /[A-Za-z0-9!#$%&'*+\-.^_`|~]/;
const token68Character = /[A-Za-z0-9\-._~+/]/;
/** Parses every challenge of every header line; skips what is malformed and never throws. */
function parseChallenges(lines) {
    return lines.flatMap((line) => parseLine({ text: line, position: 0 }));
}
function parseLine(cursor) {
    const challenges = [];
    while (cursor.position < cursor.text.length) {
        skip(cursor, ', \t');
        const word = readWhile(cursor, tokenCharacter);
        if (word === '')
            cursor.position += 1;
        else
            readSchemeOrParameter(cursor, word, challenges);
    }
    return challenges;
}
function readSchemeOrParameter(cursor, word, challenges) {
    const afterWord = cursor.position;
    skip(cursor, ' \t');
    if (cursor.text[cursor.position] === '=') {
        cursor.position += 1;
        const value = readValue(cursor);
        const parameters = challenges.at(-1)?.parameters;
        const name = word.toLowerCase();
        if (parameters && !parameters.has(name))
            parameters.set(name, value);
        return;
    }
    challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
    if (cursor.position > afterWord)
        skipToken68(cursor);
}
/** `Negotiate YII=`: one value instead of parameters; it ends at a comma or at the end of the line. */
function skipToken68(cursor) {
    const start = cursor.position;
    readWhile(cursor, token68Character);
    skip(cursor, '=');
    const end = cursor.position;
    skip(cursor, ' \t');
    const next = cursor.text[cursor.position];
    if (end === start || (next !== undefined && next !== ','))
        cursor.position = start;
}
function readValue(cursor) {
    skip(cursor, ' \t');
    if (cursor.text[cursor.position] !== '"')
        return readUntil(cursor, ', \t');
    cursor.position += 1;
    let value = '';
    while (cursor.position < cursor.text.length && cursor.text[cursor.position] !== '"') {
        if (cursor.text[cursor.position] === '\\')
            cursor.position += 1;
        value += cursor.text[cursor.position] ?? '';
        cursor.position += 1;
    }
    cursor.position += 1;
    return value;
}
function readWhile(cursor, character) {
    const start = cursor.position;
    while (cursor.position < cursor.text.length && character.test(cursor.text[cursor.position] ?? ''))
        cursor.position += 1;
    return cursor.text.slice(start, cursor.position);
}
function readUntil(cursor, stops) {
    const start = cursor.position;
    while (cursor.position < cursor.text.length && !stops.includes(cursor.text[cursor.position] ?? ''))
        cursor.position += 1;
    return cursor.text.slice(start, cursor.position);
}
function skip(cursor, characters) {
    while (cursor.position < cursor.text.length && characters.includes(cursor.text[cursor.position] ?? ''))
        cursor.position += 1;
}

// EXTERNAL MODULE: ./.build/registry/auth/scopes.js
var auth_scopes = __webpack_require__(56158);
// EXTERNAL MODULE: ./.build/registry/auth/tokens.js
var auth_tokens = __webpack_require__(42973);
;// CONCATENATED MODULE: ./.build/registry/auth/authenticator.js
/** The authenticator of one registry: handles its challenges with the credential of exactly this host. */





function createAuthenticator(options) {
    const { secrets, tokens } = options;
    let lookup;
    let scheme;
    let identity = 'anonymous';
    let isReadyMade = false;
    const challenged = new Map();
    const credential = () => {
        lookup ??= options.findCredential(options.host).then((found) => {
            if (found)
                identity = 'known';
            isReadyMade = found?.kind === 'bearer';
            return found && registered(found, secrets);
        });
        return lookup;
    };
    /** With what the registry's challenges have added to them. */
    const effective = (scopes) => challenged.get(scopes.join(' ')) ?? scopes;
    return {
        async header(scopes, duration = 0) {
            if (!scheme)
                return undefined;
            const found = await credential();
            if (found?.kind === 'bearer')
                return `Bearer ${found.token}`;
            if (scheme.kind === 'bearer')
                return `Bearer ${await tokens.get(scheme.service, effective(scopes), found, duration)}`;
            return found?.kind === 'basic' ? (0,auth_tokens/* basic */.H)(found.username, found.password, secrets) : undefined;
        },
        async handleChallenge(response, scopes, used) {
            const ping = supported(response) ? undefined : await options.ping();
            const challenge = supported(response) ?? (ping && supported(ping));
            if (!challenge) {
                // A 401 without any challenge from a registry that needs no login is a refusal of this request alone.
                if (ping && (0,http_response/* isSuccess */.oJ)(ping) && !response.headers.has('www-authenticate'))
                    return false;
                throw unsupported(options.host);
            }
            if (used?.startsWith('Bearer '))
                tokens.drop(used.slice('Bearer '.length));
            const found = await credential();
            scheme = schemeOf(challenge);
            if (scheme.kind === 'basic')
                return found?.kind === 'basic' && used === undefined;
            const more = challenge.parameters.get('scope')?.split(' ').slice(0, 8);
            if (more)
                challenged.set(scopes.join(' '), (0,auth_scopes/* mergeScopes */.OL)([...effective(scopes), ...more]));
            return found?.kind !== 'bearer' || used === undefined;
        },
        async known(scopes) {
            const found = scheme && (await credential());
            const secret = found?.kind === 'basic' ? found.password : found?.token;
            const issued = scheme?.kind === 'bearer' ? await tokens.known(scheme.service, effective(scopes)) : undefined;
            const token = found?.kind === 'bearer' ? found.token : issued;
            return { identity, ...(secret !== undefined && { secret }), ...(token !== undefined && { token }) };
        },
        hasIssuedToken: () => scheme?.kind === 'bearer' && !isReadyMade,
        identity: () => identity,
    };
}
/** The first Bearer challenge, else the first Basic one; no other scheme is supported. */
function supported(response) {
    const challenges = parseChallenges(response.headers.get('www-authenticate') ?? []);
    return (challenges.find(({ scheme, parameters }) => scheme === 'bearer' && parameters.has('realm')) ??
        challenges.find(({ scheme }) => scheme === 'basic'));
}
function schemeOf({ scheme, parameters }) {
    if (scheme === 'basic')
        return { kind: 'basic' };
    const service = parameters.get('service');
    const realm = parameters.get('realm') ?? '';
    return { kind: 'bearer', service: { realm, ...(service !== undefined && { service }) } };
}
function registered(credential, secrets) {
    if (credential.kind === 'basic') {
        secrets.add(credential.password);
        (0,auth_tokens/* basic */.H)(credential.username, credential.password, secrets);
    }
    else {
        secrets.add(credential.token);
    }
    return credential;
}
/** True for a 403 that only says that the scope of the token is too small (RFC 6750 \u00a73.1). */
function lacksScope(response) {
    return response.status === 403 && /insufficient_scope/.test((0,http_response/* header */.wx)(response, 'www-authenticate') ?? '');
}
function unsupported(host) {
    return new errors/* CodedError */.AK('unauthenticated', `${host} requires an unsupported authentication scheme`, {
        hint: 'Check that the address is that of a container registry with Basic or Bearer authentication.',
    });
}


/***/ }),

/***/ 56158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OL: () => (/* binding */ mergeScopes),
/* harmony export */   et: () => (/* binding */ subjectOf),
/* harmony export */   lN: () => (/* binding */ scopesFor),
/* harmony export */   rO: () => (/* binding */ pullScopes)
/* harmony export */ });
/** Scopes: the rights that a token is requested for, in the form of the distribution token specification. */
const actions = { pull: 'pull', push: 'pull,push', delete: 'pull,delete' };
/** What a repository that is opened for this access needs. */
function scopesFor(access, repository) {
    return [`repository:${repository}:${actions[access]}`];
}
/** The same repositories, to be read only. */
function pullScopes(scopes) {
    return scopes.map((scope) => scope.replace(/:[^:]*$/, ':pull'));
}
/** Name of the first repository and the access to it; empty and `pull` where the scope is about something else. */
function subjectOf([first = '']) {
    const [, name = '', granted = ''] = /^repository:(.*):([^:]*)$/.exec(first) ?? [];
    const list = granted.split(',');
    return { name, access: list.includes('push') ? 'push' : list.includes('delete') ? 'delete' : 'pull' };
}
/** Joins the actions on each resource; keeps the order of the resources. */
function mergeScopes(scopes) {
    const merged = new Map();
    for (const scope of scopes) {
        const colon = scope.lastIndexOf(':');
        if (colon <= 0)
            continue;
        const resource = scope.slice(0, colon);
        const known = merged.get(resource) ?? new Set();
        for (const action of scope.slice(colon + 1).split(','))
            known.add(action);
        merged.set(resource, known);
    }
    return [...merged].map(([resource, known]) => `${resource}:${[...known].sort().join(',')}`);
}


/***/ }),

/***/ 42973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ basic),
/* harmony export */   Z: () => (/* binding */ createTokenSource)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1899);
/** Tokens: requested from the service that a challenge names, once for each set of scopes, and kept until they expire. */




/** The lifetime of a token whose service does not state one (distribution, token specification). */
const defaultLifetime = 60_000;
const safetyMargin = 5_000;
const responseLimit = 128 * 1024;
const clientId = 'oci-wasm-publish';
function createTokenSource(options) {
    const { clock } = options;
    const tokens = new Map();
    const renew = async (key, request) => {
        const pending = request();
        tokens.set(key, pending);
        try {
            return await pending;
        }
        catch (error) {
            if (tokens.get(key) === pending)
                tokens.delete(key);
            throw error;
        }
    };
    return {
        async get(service, scopes, credential, duration) {
            const key = keyOf(service, scopes);
            const known = tokens.get(key);
            const token = await known;
            if (token && remaining(token, clock) > Math.min(duration, token.lifetime * 0.8))
                return token.text;
            const renewed = tokens.get(key);
            if (renewed !== undefined && renewed !== known)
                return (await renewed).text;
            return (await renew(key, () => requestToken(service, scopes, credential, options))).text;
        },
        async known(service, scopes) {
            return (await tokens.get(keyOf(service, scopes))?.catch(() => undefined))?.text;
        },
        drop(text) {
            for (const [key, pending] of tokens) {
                pending.then((token) => token.text === text && tokens.get(key) === pending && tokens.delete(key), () => undefined);
            }
        },
    };
}
function keyOf({ realm, service }, scopes) {
    return [realm, service, ...scopes].join(' ');
}
function remaining(token, clock) {
    return token.requested + token.lifetime - safetyMargin - clock.now();
}
async function requestToken(service, scopes, credential, options) {
    const realm = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRealm */ .ci)(service.realm, options.policy);
    const [preferred, alternative] = requestsFor(realm, service, scopes, credential, options.secrets);
    const requested = options.clock.now();
    const response = await send(preferred, options);
    // Services that support only one of the two methods respond to the other with 404 or 405 (GCR, formerly Docker Hub).
    const isOtherMethod = alternative && (response.status === 404 || response.status === 405);
    const final = isOtherMethod ? await send(alternative, options) : response;
    if (final.status !== 200)
        throw options.refused(final, scopes);
    return readToken(final, requested, options);
}
async function send(request, { transport, retrier }) {
    return await retrier.run(async () => {
        const response = await transport.send(request);
        return { value: response, response, retry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isRetryable */ .r3)(response) ? 'backoff' : 'done' };
    });
}
/** GET with Basic is what every service supports; an identity token is exchanged by POST (OAuth 2 refresh grant). */
function requestsFor(realm, service, scopes, credential, secrets) {
    if (credential?.kind === 'identity') {
        const grant = { grant_type: 'refresh_token', refresh_token: credential.token };
        return [
            formRequest(realm, service, scopes, grant),
            queryRequest(realm, service, scopes, basic('<token>', credential.token, secrets)),
        ];
    }
    if (credential?.kind !== 'basic')
        return [queryRequest(realm, service, scopes, undefined)];
    const { username, password } = credential;
    return [
        queryRequest(realm, service, scopes, basic(username, password, secrets)),
        formRequest(realm, service, scopes, { grant_type: 'password', username, password }),
    ];
}
/** RFC 7617; the base64 form is a secret of its own. */
function basic(username, password, secrets) {
    return `Basic ${secrets.add(Buffer.from(`${username}:${password}`).toString('base64'))}`;
}
function queryRequest(realm, { service }, scopes, authorization) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = { accept: 'application/json', ...(authorization && { authorization }) };
    return { method: 'GET', url, headers, limit: responseLimit };
}
function formRequest(realm, { service }, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: clientId, scope: scopes.join(' ') });
    if (service !== undefined)
        form.set('service', service);
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm, headers, body: Buffer.from(form.toString()), limit: responseLimit };
}
function readToken(response, requested, options) {
    const body = parseBody(response);
    const text = [body.access_token, body.token].find((value) => typeof value === 'string' && value !== '');
    // Any other character could end the header that the token is sent in.
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw withoutToken(response);
    const seconds = typeof body.expires_in === 'number' && Number.isFinite(body.expires_in) ? body.expires_in : 0;
    return { text: options.secrets.add(text), requested, lifetime: Math.max(defaultLifetime, seconds * 1000) };
}
function parseBody(response) {
    try {
        const body = JSON.parse(new TextDecoder().decode(response.body));
        if ((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(body))
            return body;
    }
    catch (cause) {
        throw withoutToken(response, cause);
    }
    throw withoutToken(response);
}
function withoutToken(response, cause) {
    const message = `the response of the token service at ${response.url.host} contains no token`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unauthenticated', message, {
        hint: 'Check that the address is that of a container registry.',
        cause,
    });
}


/***/ }),

/***/ 80993:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hn: () => (/* binding */ createRegistryClient),
/* harmony export */   PN: () => (/* binding */ repositoryError),
/* harmony export */   t8: () => (/* binding */ isUnknown)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _auth_authenticator_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32740);
/* harmony import */ var _auth_scopes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56158);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6440);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1899);
/* harmony import */ var _http_scheduler_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2712);
/** The client of one registry host: sends requests with authorization, follows redirects, honours pauses, and counts. */







/**
 * True for the refusal of a look-up that only saves work, because the repository is opened for push: some registries refuse so what
 * is absent (google/go-containerregistry#1691, openSUSE/open-build-service#13056). The push that follows decides.
 */
function isUnknown({ scopes }, response) {
    if ((0,_auth_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectOf */ .et)(scopes).access !== 'push' || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isRetryable */ .r3)(response) || (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(response))
        return false;
    const asksForLogin = response.status === 401 && !response.withToken && response.headers.has('www-authenticate');
    return response.status >= 400 && response.status < 500 && !asksForLogin;
}
/** The error for a response of this repository; `action` completes "could not \u2026". */
function repositoryError({ client, repository, scopes }, response, action, pushed = {}) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .responseError */ .U3)(response, { ...client.errorContext(action, repository, scopes), ...pushed });
}
const responseLimit = 64 * 1024;
/** One without a token, one with an expired one, one with a scope that was too small. */
const maximumAuthorizations = 3;
function createRegistryClient(options) {
    const { transport, retrier, scheduler, quirk } = options;
    const startGate = createStartGate();
    const pullOnly = new Map();
    const exchange = async (request, send) => {
        await retrier.waitForPause();
        const response = await startGate(() => sendAuthorized(request, send, options, pullOnly));
        retrier.noteResponse(response);
        for (const line of response.headers.get('warning') ?? [])
            options.onWarning(line);
        return response;
    };
    const client = {
        ...options,
        date: () => options.clock.date(),
        async authorizationOf(scopes) {
            const refusal = pullOnly.get(scopes.join(' '));
            return { ...(await options.authenticator.known(scopes)), ...(refusal && { refusal }) };
        },
        limitTagRate: (0,_http_scheduler_js__WEBPACK_IMPORTED_MODULE_6__/* .createRateLimit */ .aL)({ ...options.clock, sleep: options.deadline.wait }, quirk.tagsPerSecond),
        observed: { selfMount: quirk.selfMount !== false, chunked: false },
        send: (request) => exchange(request, transport.send),
        open: (request) => exchange(request, transport.open),
        sendWithRetry: (request) => retrier.run(() => scheduler.run(0, async () => {
            const response = await client.send(request);
            return { value: response, response, retry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .isRetryable */ .r3)(response) ? 'backoff' : 'done' };
        })),
    };
    return client;
}
/** The first request is sent alone: it obtains the token and the TLS session that all others then share. */
function createStartGate() {
    let first;
    return async (task) => {
        if (first) {
            await first.catch(() => undefined);
            return await task();
        }
        const result = task();
        first = result;
        return await result;
    };
}
/** `pullOnly` holds the scopes that the token service refuses except for their `pull`, with its error. */
async function sendAuthorized(request, send, options, pullOnly) {
    const { authenticator, policy, statistics } = options;
    for (let attempt = 1;; attempt += 1) {
        const { scopes, authorization } = await authorize(request, authenticator, pullOnly);
        const received = await sendFollowing(request, authorization, send, options);
        const withToken = authorization !== undefined && authenticator.hasIssuedToken();
        const response = withToken ? { ...received, withToken } : received;
        const isChallenge = response.status === 401 || (0,_auth_authenticator_js__WEBPACK_IMPORTED_MODULE_1__/* .lacksScope */ .P)(response);
        // A challenge of another origin, received after a redirect, gets no credentials.
        if (!isChallenge || response.url.origin !== policy.registry.origin || attempt >= maximumAuthorizations)
            return response;
        if (!(await authenticator.handleChallenge(response, scopes, authorization)))
            return response;
        statistics.requests -= 1;
        if (request.replay === false)
            return response;
    }
}
async function authorize({ method, scopes, duration }, authenticator, pullOnly) {
    const reads = method === 'GET' || method === 'HEAD';
    const key = scopes.join(' ');
    const authorizeFor = async (granted) => ({
        scopes: granted,
        authorization: await authenticator.header(granted, duration),
    });
    if (reads && pullOnly.has(key))
        return await authorizeFor((0,_auth_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .pullScopes */ .rO)(scopes));
    try {
        return await authorizeFor(scopes);
    }
    catch (error) {
        const fewer = (0,_auth_scopes_js__WEBPACK_IMPORTED_MODULE_2__/* .pullScopes */ .rO)(scopes);
        if (!reads || !isRefusal(error) || fewer.join(' ') === key)
            throw error;
        // Some token services refuse the whole token when only the push is not allowed.
        const authorized = await authorizeFor(fewer);
        pullOnly.set(key, error);
        return authorized;
    }
}
function isRefusal(error) {
    return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK && (error.code === 'denied' || error.code === 'unauthenticated');
}
async function sendFollowing(request, authorization, send, { policy, statistics }) {
    const { method, headers, body, limit = responseLimit, expected } = request;
    let url = request.url instanceof URL ? request.url : new URL(request.url, policy.registry);
    let authorized = authorization !== undefined;
    for (let redirects = 0;; redirects += 1) {
        // After a redirect to another origin the header stays off, since that origin may redirect to any URL of the registry.
        authorized &&= url.origin === policy.registry.origin;
        statistics.requests += 1;
        const allHeaders = { ...headers, ...(authorized && { authorization }) };
        const optional = { ...(body && { body }), ...(expected !== undefined && { expected }) };
        const response = await send({ method, url, headers: allHeaders, limit, ...optional });
        if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .mayFollow */ .LE)(response.status, method))
            return response;
        const location = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .header */ .wx)(response, 'location');
        if (location === undefined || redirects >= _http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .redirectLimit */ .KA)
            return response;
        url = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .resolveLocation */ .KC)(location, url, policy);
    }
}


/***/ }),

/***/ 6440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  xI: () => (/* binding */ contentNotFound),
  Xg: () => (/* binding */ describeResponse),
  MM: () => (/* binding */ refusesToMoveTag),
  U3: () => (/* binding */ responseError),
  $6: () => (/* binding */ responseFields)
});

// UNUSED EXPORTS: namesImmutability

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/registry/explanations.js
var explanations = __webpack_require__(57514);
// EXTERNAL MODULE: ./.build/registry/http/response.js
var http_response = __webpack_require__(58978);
// EXTERNAL MODULE: ./.build/registry/http/retry.js
var retry = __webpack_require__(1899);
// EXTERNAL MODULE: ./.build/registry/http/deadline.js
var deadline = __webpack_require__(30241);
;// CONCATENATED MODULE: ./.build/registry/network-reasons.js
/** Network errors: the reason that the code or the text of one names. */


/** Codes of Node, OpenSSL and this program, and a text; the most specific first. */
const reasons = [
    [new RegExp(`^${deadline/* timeoutCode */.bj} `), 'timeout-passed'],
    [/CERT_HAS_EXPIRED|CERT_NOT_YET_VALID/, 'certificate-not-valid-now'],
    [/ERR_TLS_CERT_ALTNAME_INVALID/, 'certificate-of-another-name'],
    [/SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/, 'certificate-not-trusted'],
    [/EPROTO|ERR_SSL/, 'tls-not-supported'],
    [retry/* tlsInterrupted */.aQ, 'tls-interrupted'],
];
function networkReason(error) {
    const text = `${(0,retry/* networkErrorCode */.a0)(error)} ${error?.message}`;
    return reasons.find(([form]) => form.test(text))?.[1] ?? 'registry-unreachable';
}

;// CONCATENATED MODULE: ./.build/registry/errors.js
/** Errors of a registry: a response that is not a success, as a code, a reason, a message made from its fields, and a hint. */






/** The error for a final response: one that no retry would improve, or the last one within the retry budget. */
function responseError(response, context) {
    const code = refusesExternalLayers(response, context) ? 'unsupported' : codeOf(response);
    const reason = reasonOf(response, code, context);
    const fields = responseFields(response, context, reason);
    const { cause, hint } = explanations/* explanations */.x[reason];
    const what = `${fields.repository}: could not ${context.action}: ${cause}`;
    return new errors/* CodedError */.AK(code, `${what} (${describeResponse(response, context)})`, {
        hint: typeof hint === 'string' ? hint : hint(context),
        response: fields,
        ...(response.networkError && { cause: new Error(context.show(response.networkError.message)) }),
    });
}
/** The request with what came of it: `PUT ghcr.io/v2/acme/tool/manifests/1.0.0: status 400, MANIFEST_INVALID: no such thing`. */
function describeResponse(response, context) {
    return `${response.method} ${shownUrl(response, context)}: ${outcome(response, context)}`;
}
/** Without the query, which may be signed. */
function shownUrl({ url }, { show }) {
    return show(`${url.host}${url.pathname}`, 160);
}
/** A response as fields of an error. */
function responseFields(response, context, reason) {
    const { repository, show } = context;
    return {
        method: response.method,
        url: shownUrl(response, context),
        status: response.status,
        codes: (0,http_response/* registryErrors */.Ji)(response).map(({ code }) => show(code, 60)),
        repository: (0,reference/* printRepository */.mK)(repository),
        reason,
    };
}
/** The error for content that a repository was expected to hold. */
function contentNotFound(repository, digest) {
    return new errors/* CodedError */.AK('not-found', `${(0,reference/* printRepository */.mK)(repository)} has no ${digest}`, {
        hint: 'Check the reference, and that the content has not been deleted.',
    });
}
/** The code of this program for what the registry means; its own error codes come before the status, which registries mix up. */
function codeOf(response) {
    const { status } = response;
    if (status === 0 || status >= 500 || status === 408 || status === 429)
        return 'unavailable';
    // A success is an error here when nothing came of it: a web page, or a registry that confirms what it has not done.
    if (status >= 200 && status < 300)
        return 'unavailable';
    if ((0,http_response/* hasCode */.up)(response, 'TOOMANYREQUESTS', 'UNAVAILABLE'))
        return 'unavailable';
    if (namesImmutability(response))
        return 'conflict';
    if (status === 409)
        return 'unavailable';
    if (status === 401 || (0,http_response/* hasCode */.up)(response, 'UNAUTHORIZED'))
        return 'unauthenticated';
    if (status === 403 || (0,http_response/* hasCode */.up)(response, 'DENIED'))
        return 'denied';
    if ((0,http_response/* hasCode */.up)(response, 'DIGEST_INVALID', 'SIZE_INVALID'))
        return 'digest-mismatch';
    if ((0,http_response/* hasCode */.up)(response, 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'))
        return 'not-found';
    if ((0,http_response/* hasCode */.up)(response, 'NAME_INVALID'))
        return 'invalid-reference';
    return status === 404 ? 'not-found' : 'unsupported';
}
const immutableWords = /immutab|cannot be overwritten|manifest locked|ImageTagAlreadyExists|TAG_INVALID|TAG_CONFLICT|tag already exists/i;
/** True when a registry refuses to store a manifest and says that a tag cannot be moved, in any of the known wordings. */
function namesImmutability(response) {
    if (!isManifestPush(response))
        return false;
    // A conflict on a digest is about another operation on it.
    if (response.status === 409 || response.status === 412)
        return !/:|%3a/i.test(response.url.pathname);
    return refusalStatuses.includes(response.status) && immutableWords.test((0,http_response/* bodyText */.G3)(response));
}
/** Statuses with which registries refuse to move a tag, besides 403. */
const conflictStatuses = [400, 405, 409, 412];
const refusalStatuses = [...conflictStatuses, 403];
/**
 * True when the response to a push under a tag that points at other content means that the tag cannot be moved. A 403 means that only
 * where this run has written to the repository before: else it is the account that may not write.
 */
function refusesToMoveTag(response, hasWritten) {
    if (namesImmutability(response))
        return true;
    if (response.status === 403)
        return hasWritten;
    const code = codeOf(response);
    return conflictStatuses.includes(response.status) && (code === 'unsupported' || code === 'denied');
}
function isManifestPush({ method, url }) {
    return method === 'PUT' && url.pathname.includes('/manifests/');
}
/** CNCF distribution refuses such a manifest with status 500, unless its configuration allows the URLs. */
function refusesExternalLayers(response, { pushed }) {
    return pushed === 'external-layers' && (0,http_response/* hasCode */.up)(response, 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN');
}
/** Texts of registries that name a reason, the most specific first. */
const textReasons = [
    [/installation not allowed to create/i, 'token-may-not-create-packages'],
    [/installation not allowed to write/i, 'token-is-read-only'],
    [/permission_denied: ?write_package/i, 'package-not-linked-to-repository'],
    [/repository name must be lowercase/i, 'repository-name-not-lowercase'],
    [/index found, but Accept/i, 'accept-header-lost'],
];
/** Nexus, deployment policy "Disable redeploy" (GoogleContainerTools/jib#3057). */
const storedOnceText = /does not allow updating assets|\bcannot be updated\b/i;
function reasonOf(response, code, context) {
    const { status } = response;
    if (status === 0)
        return networkReason(response.networkError);
    if (status < 300)
        return response.truncated ? 'response-too-large' : 'success-without-effect';
    if (refusesExternalLayers(response, context))
        return 'external-layers-not-supported';
    const text = (0,http_response/* bodyText */.G3)(response);
    const named = textReasons.find(([form]) => form.test(text))?.[1];
    if (named)
        return named;
    if (isManifestPush(response) && storedOnceText.test(text))
        return 'manifest-stored-once';
    if (status === 429 || (0,http_response/* hasCode */.up)(response, 'TOOMANYREQUESTS'))
        return 'rate-limited';
    if (status === 413)
        return 'body-too-large';
    const { identity, pushed } = context;
    if (code === 'unsupported' && pushed === 'nested-index')
        return 'nested-index-not-supported';
    if (code === 'unauthenticated')
        return identity === 'known' ? 'credentials-rejected' : 'login-required';
    if (code === 'denied')
        return identity === 'known' ? 'account-denied' : 'anonymous-denied';
    if (code === 'not-found')
        return (0,http_response/* hasCode */.up)(response, 'NAME_UNKNOWN') ? 'repository-not-found' : 'content-not-found';
    return usualReasons[code] ?? 'request-not-supported';
}
const usualReasons = {
    conflict: 'tag-immutable',
    'digest-mismatch': 'content-altered',
    unavailable: 'registry-failing',
    'invalid-reference': 'repository-name-invalid',
};
/** The status with what the registry says, or the network error. */
function outcome(response, { show }) {
    const { networkError } = response;
    if (response.status === 0)
        return show(`${(0,retry/* networkErrorCode */.a0)(networkError)} ${networkError?.message ?? 'no response'}`.trim(), 200);
    const text = textOf(response, show);
    return text === '' ? `status ${response.status}` : `status ${response.status}, ${text}`;
}
function textOf(response, show) {
    if ((0,http_response/* isSuccess */.oJ)(response))
        return '';
    if (response.headers.has('content-encoding'))
        return 'a compressed body';
    const errors = (0,http_response/* registryErrors */.Ji)(response).map((error) => shownError(error, show));
    if (errors.length > 0)
        return show(errors.join('; '), 500);
    const text = (0,http_response/* bodyText */.G3)(response).trim();
    return (0,http_response/* isWebPage */.AA)(response) || isHtml(response, text) ? 'an HTML page' : show(text, 200);
}
/** `CODE: message (detail)`; each part is bounded by itself, so that a long message leaves room for the detail. */
function shownError({ code, message, detail }, show) {
    const [first = '', second] = [...new Set([message, detail])].filter((text) => text !== '');
    const said = first === '' ? show(code, 60) : `${show(code, 60)}: ${show(first, 200)}`;
    return second === undefined ? said : `${said} (${show(second, 200)})`;
}
function isHtml(response, text) {
    return /html/i.test((0,http_response/* header */.wx)(response, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}


/***/ }),

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explanations)
/* harmony export */ });
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82724);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** Explanations: what each reason of a registry's error means, and what to do about it; they hold wherever the program runs. */


const logIn = ({ repository }) => `Log in first: docker login ${repository.host}`;
const actions = {
    pull: 'pull from',
    push: 'push to',
    delete: 'delete from',
};
/** Where a registry says who may push; where that is not known, the repository. */
function settingsOf(repository) {
    const [project = ''] = repository.name.split('/');
    const pages = {
        'ghcr.io': 'https://github.com/settings/tokens (scope write:packages)',
        'docker.io': 'https://app.docker.com/settings/personal-access-tokens (Read & Write)',
        'quay.io': `https://quay.io/repository/${repository.name}?tab=settings`,
        'registry.gitlab.com': `https://gitlab.com/groups/${project}/-/settings/access_tokens (scope write_registry)`,
    };
    return pages[repository.host] ?? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository);
}
const explanations = {
    'token-may-not-create-packages': {
        cause: 'the token may not create packages',
        hint: 'Use a token that may write packages, or ask an owner of the organization to allow the creation of packages.',
    },
    'token-is-read-only': {
        cause: 'the token may only read packages',
        hint: 'Use a token that may write packages.',
    },
    'package-not-linked-to-repository': {
        cause: 'the package exists, and the token has no write access to it',
        hint: ({ repository }) => `Give the owner of the token write access in the settings of the package: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}`,
    },
    'repository-name-not-lowercase': {
        cause: 'the repository name must be lower-case',
        hint: ({ repository }) => `Write it in lower case: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository).toLowerCase()}`,
    },
    'repository-name-invalid': {
        cause: 'the registry does not allow this repository name',
        hint: ({ repository }) => `Check the names that ${repository.host} allows.`,
    },
    'accept-header-lost': {
        cause: 'the registry did not receive the media types that are accepted',
        hint: 'Look for a proxy that alters requests; if there is none, report this with the log of the run.',
    },
    'certificate-not-trusted': {
        cause: 'the certificate of the registry is not trusted',
        hint: ({ repository }) => `Name a file with the CA certificate of ${repository.host}: ca-file: path/to/ca.pem`,
    },
    'certificate-not-valid-now': {
        cause: 'the certificate of the registry has expired or is not valid yet',
        hint: ({ repository }) => `Check the date of this machine; if it is right, ask the operator of ${repository.host} to renew the certificate.`,
    },
    'certificate-of-another-name': {
        cause: 'the certificate of the registry is for another name',
        hint: ({ repository }) => `Use the name that the certificate is for, or ask the operator to add ${repository.host} to it.`,
    },
    'tls-not-supported': {
        cause: 'the registry does not support TLS',
        hint: ({ repository }) => `If the registry is meant to be contacted over HTTP, allow that: plain-http: ${repository.host}`,
    },
    'tls-interrupted': {
        cause: 'the registry closes the connection before TLS is established',
        hint: ({ repository }) => `Check the network, or, if the registry is meant to be contacted over HTTP, allow that: plain-http: ${repository.host}`,
    },
    'rate-limited': {
        cause: 'the registry limits the rate of requests, for longer than the timeout of this run',
        hint: ({ repository }) => `Re-run later, log in to ${repository.host} if it grants more to known users, or reduce the load: concurrency: 2`,
    },
    'body-too-large': {
        cause: 'the registry, or a proxy in front of it, does not accept bodies of this size',
        hint: 'Ask the operator of the registry to raise the limit, or make the file smaller.',
    },
    'login-required': {
        cause: 'the registry requires a login, and there are no credentials for it',
        hint: logIn,
    },
    'credentials-rejected': {
        cause: 'the registry rejects the credentials',
        hint: ({ repository }) => `Check the user name and the password or token for ${repository.host}, and that they have not expired.`,
    },
    'anonymous-denied': { cause: 'the registry denies this without a login', hint: logIn },
    'account-denied': {
        cause: 'the registry denies this to the account',
        hint: ({ repository, access }) => `Give the account permission to ${actions[access]} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'push-not-granted': {
        cause: 'the registry grants the account less than a push',
        hint: ({ repository }) => `Give the account permission to push: ${settingsOf(repository)}`,
    },
    'credentials-expired': {
        cause: 'the credentials have expired',
        hint: ({ repository }) => `Log in again, in this job: docker login ${repository.host}`,
    },
    'repository-not-found': {
        cause: 'the repository does not exist',
        hint: ({ repository, access }) => access === 'push'
            ? `Create the repository, if the registry does not do so on the first push: ${repository.name}`
            : `Check the reference, and that the account may read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'content-not-found': {
        cause: 'the registry does not have it',
        hint: ({ repository }) => `Check the reference, and that the account may read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'tag-immutable': {
        cause: 'the tag is immutable',
        hint: 'Publish under a new version, or allow the tag to be overwritten in the settings of the registry.',
    },
    'manifest-stored-once': {
        cause: 'the repository stores each manifest only once, and no second tag of it',
        hint: 'Allow redeployment in the settings of the repository (Nexus: deployment policy "Allow redeploy"), or publish one artifact under one tag.',
    },
    'nested-index-not-supported': {
        cause: 'the registry does not accept it, and it is an index that lists another index',
        hint: 'List image manifests only, so images for one platform, or publish to a registry that stores an index inside an index.',
    },
    'external-layers-not-supported': {
        cause: 'the registry wants every layer, and some layers may only be downloaded from the URLs that the manifest names',
        hint: 'Allow these URLs in the settings of the registry (CNCF distribution: validation.manifests.urls.allow), or build the image on a base whose layers may be distributed.',
    },
    'content-altered': {
        cause: 'the registry received other bytes than were sent',
        hint: 'Re-run; if the error persists, look for a proxy that alters requests.',
    },
    'registry-failing': {
        cause: 'the registry kept failing until the timeout',
        hint: ({ repository }) => `Re-run when ${repository.host} works again; pushed content is not uploaded again.`,
    },
    'timeout-passed': {
        cause: 'there was no time left for it',
        hint: ({ repository }) => `Re-run when ${repository.host} responds faster, or give the run more seconds: timeout: 1800`,
    },
    'registry-unreachable': {
        cause: 'the registry could not be reached',
        hint: ({ repository: { host } }) => {
            const meant = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .meantHost */ .OT)(host);
            const question = meant === undefined ? '' : ` (did you mean ${meant}?)`;
            return `Check the host ${host}${question} and the network, then re-run; pushed content is not uploaded again.`;
        },
    },
    'success-without-effect': {
        cause: 'the registry reported success without doing it',
        hint: 'Check that the address is that of a container registry, then re-run.',
    },
    'response-too-large': {
        cause: 'the response is larger than allowed',
        hint: 'Check that the address is that of a container registry.',
    },
    'request-not-supported': {
        cause: 'the registry does not accept it',
        hint: ({ repository }) => `Check that ${repository.host} supports OCI artifacts of this kind.`,
    },
};


/***/ }),

/***/ 7353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ isPrivate),
/* harmony export */   M2: () => (/* binding */ blockList),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   UR: () => (/* binding */ ipVersion),
/* harmony export */   jG: () => (/* binding */ unbracketed),
/* harmony export */   yy: () => (/* binding */ isListed)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92186);
/** Private addresses, to which only a private registry may redirect: loopback, link-local, private ranges and names without a domain. */


/** Everything that is not global in the IANA registries of special-purpose addresses, and addresses that contain another one. */
const ranges = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    // Azure, the same for every virtual machine.
    ['168.63.129.16', 32],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 3],
    // IPv4-compatible, translated, and through NAT64; those that are mapped count as the IPv4 address.
    ['::', 96],
    ['::ffff:0:0:0', 96],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['100::', 16],
    // Teredo, benchmarks, ORCHID.
    ['2001::', 23],
    ['2001:db8::', 32],
    ['2002::', 16],
    ['3fff::', 20],
    ['5f00::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
/** Names below these are resolved within a network (RFC 6761, RFC 6762, RFC 8375, ICANN on `.internal`; Kubernetes; Consul). */
const privateDomains = [
    'cluster',
    'consul',
    'corp',
    'home',
    'home.arpa',
    'internal',
    'intranet',
    'lan',
    'local',
    'localdomain',
    'localdomain6',
    'localhost',
    'localhost6',
    'private',
    'svc',
    // Public names for any address, which are used for loopback and private ones.
    'lvh.me',
    'localtest.me',
    'nip.io',
    'sslip.io',
    'traefik.me',
    'vcap.me',
    'xip.io',
    // Metadata services of clouds.
    'metadata.goog',
    'metadata.packet.net',
    'metadata.platformequinix.com',
    'metadata.tencentyun.com',
];
const reserved = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => blockList(ranges));
const loopback = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => blockList([
    ['127.0.0.0', 8],
    ['::1', 128],
]));
/** The addresses of these blocks. */
function blockList(blocks) {
    const list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    for (const [address, bits] of blocks)
        list.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');
    return list;
}
/** True for `localhost` and loopback addresses; such a registry is contacted over HTTP. */
function isLoopback(hostname) {
    const name = normalized(hostname);
    const version = ipVersion(name);
    // Seen by its text, since a list of blocks takes 1 ms to load, and every run asks this for its registry.
    if (version === 4)
        return name.startsWith('127.');
    return version === 6 ? isListed(loopback(), name) : name === 'localhost';
}
/**
 * True for an IP address outside the public ranges, for names in private domains and for names without a dot.
 *
 * `hostname` comes from a parsed URL, which has already turned `0x7f.1` or `2130706433` into dotted form. Any other public name
 * that resolves to a private address is not detected.
 */
function isPrivate(hostname) {
    const name = normalized(hostname);
    if (ipVersion(name) !== 0)
        return isListed(reserved(), name);
    return (!name.includes('.') || privateDomains.some((domain) => name === domain || name.endsWith(`.${domain}`)));
}
function normalized(hostname) {
    return unbracketed(hostname.toLowerCase().replace(/\.+$/, ''));
}
/** The hostname of a URL without the brackets of an IPv6 address. */
function unbracketed(hostname) {
    return hostname.startsWith('[') ? hostname.slice(1, -1) : hostname;
}
/** True for an IP address in the list; `name` may be anything. */
function isListed(list, name) {
    const version = ipVersion(name);
    return version !== 0 && list.check(name, version === 6 ? 'ipv6' : 'ipv4');
}
/** 4, 6, or 0 for what is no IP address. The pattern of Node for version 6 takes 2 ms to compile, so names are not matched with it. */
function ipVersion(name) {
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(name))
        return 4;
    return name.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv6)(name) ? 6 : 0;
}


/***/ }),

/***/ 30241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ minimumRate),
/* harmony export */   bj: () => (/* binding */ timeoutCode),
/* harmony export */   dU: () => (/* binding */ createDeadline),
/* harmony export */   kM: () => (/* binding */ longestBuffered),
/* harmony export */   ml: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock and the deadline of a run: until when a failed request is retried, and when the whole run ends whatever happens. */
const systemClock = {
    // As `performance.now()`, which takes 1 ms to load.
    now: () => process.uptime() * 1000,
    date: () => Date.now(),
    schedule(milliseconds, callback) {
        const timer = setTimeout(callback, Math.min(milliseconds, longestTimer));
        return () => clearTimeout(timer);
    },
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
/** A longer timer of Node fires at once; whoever schedules one checks the time when it fires. */
const longestTimer = 2 ** 31 - 1;
/** Bytes per second below which a transfer counts as failed, and by which content that is still to be moved extends the deadline. */
const minimumRate = 256 * 1024;
/** The code of the network error of a request that the run had no time for. */
const timeoutCode = 'RUN_TIMEOUT';
/** Milliseconds after the timeout for what moves no content; the fifth second is left for the end of the process. */
const grace = 4000;
/** Milliseconds that a receiver may take to read what the buffers of both systems hold: 4 MiB, the default limit of Linux (tcp_wmem). */
const longestBuffered = 16_000;
/** It starts now. `timeout` is in milliseconds. */
function createDeadline(clock, timeout) {
    const timeoutAt = clock.now() + timeout;
    const left = () => timeoutAt - clock.now();
    const ledger = createLedger(clock, timeoutAt, () => alarm.reset());
    const alarm = createAlarm(clock, () => left() + grace + ledger.extension());
    const error = () => Object.assign(new Error(`the timeout of ${timeout / 1000} s has passed`), { code: timeoutCode });
    const deadline = {
        left,
        error,
        isOver: () => left() + grace + ledger.extension() <= 0,
        onOver: alarm.add,
        wait: (milliseconds) => firstOf(clock.sleep(milliseconds), deadline, (resolve) => resolve()),
        race: (work, because) => firstOf(work, deadline, (_resolve, reject) => reject(because())),
        expectToSend: (bytes) => ledger.add(bytes, bytes),
        expectToReceive: (limit) => ledger.add(limit, 0),
    };
    return deadline;
}
function firstOf(work, { onOver }, atEnd) {
    return new Promise((resolve, reject) => {
        const cancel = onOver(() => atEnd(resolve, reject));
        work.then(resolve, reject).finally(cancel);
    });
}
/** `onLess` is called when the extension has become shorter. */
function createLedger(clock, timeoutAt, onLess) {
    const entries = new Set();
    let movedAfterTimeout = 0;
    /** Milliseconds for what was passed on before the timeout and read after it. */
    let readAfterTimeout = 0;
    const sum = (value) => [...entries].reduce((total, entry) => total + value(entry), 0);
    const unread = ({ readAtOfEarlier }) => Math.max(0, readAtOfEarlier - timeoutAt);
    const note = (entry, bytes) => {
        const now = clock.now();
        const counted = Math.min(bytes, entry.uncounted);
        entry.uncounted -= counted;
        entry.announced = Math.max(0, entry.announced - counted);
        entry.readAt = Math.min(Math.max(now, entry.readAt) + durationOf(counted), now + longestBuffered);
        if (now >= timeoutAt)
            movedAfterTimeout += counted;
        else
            entry.readAtOfEarlier = entry.readAt;
    };
    return {
        extension: () => durationOf(movedAfterTimeout + sum(({ announced }) => announced)) + readAfterTimeout + sum(unread),
        add(limit, announced) {
            const entry = { uncounted: limit, announced, readAt: 0, readAtOfEarlier: 0 };
            if (announced > 0)
                entries.add(entry);
            return {
                moved: (bytes) => note(entry, bytes),
                buffered: () => Math.max(0, entry.readAt - clock.now()),
                confirm() {
                    if (clock.now() >= timeoutAt)
                        readAfterTimeout += unread(entry);
                    entry.readAtOfEarlier = 0;
                },
                end: () => void (entries.delete(entry) && onLess()),
            };
        },
    };
}
function durationOf(bytes) {
    return (1000 * bytes) / minimumRate;
}
/** Calls back when `remaining` milliseconds are none; its timer only runs while somebody waits, so that it does not hold the process. */
function createAlarm(clock, remaining) {
    const callbacks = new Set();
    let cancel;
    const stop = () => {
        cancel?.();
        cancel = undefined;
    };
    const ring = () => {
        stop();
        if (remaining() > 0)
            start();
        else
            for (const callback of [...callbacks])
                callback();
    };
    const start = () => {
        if (callbacks.size > 0)
            cancel ??= clock.schedule(Math.max(0, Math.ceil(remaining())), ring);
    };
    return {
        add(callback) {
            callbacks.add(callback);
            start();
            return () => {
                callbacks.delete(callback);
                if (callbacks.size === 0)
                    stop();
            };
        },
        reset() {
            stop();
            start();
        },
    };
}


/***/ }),

/***/ 58978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AA: () => (/* binding */ isWebPage),
/* harmony export */   G3: () => (/* binding */ bodyText),
/* harmony export */   Ji: () => (/* binding */ registryErrors),
/* harmony export */   KA: () => (/* binding */ redirectLimit),
/* harmony export */   KC: () => (/* binding */ resolveLocation),
/* harmony export */   LE: () => (/* binding */ mayFollow),
/* harmony export */   W0: () => (/* binding */ isAbsent),
/* harmony export */   ci: () => (/* binding */ resolveRealm),
/* harmony export */   oJ: () => (/* binding */ isSuccess),
/* harmony export */   up: () => (/* binding */ hasCode),
/* harmony export */   wx: () => (/* binding */ header),
/* harmony export */   x8: () => (/* binding */ readBody)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7353);
/** An HTTP response as a plain record, how to read what registries put into it, and which of their redirects are followed. */



/** The first line of a header. */
function header(response, name) {
    return response.headers.get(name)?.[0];
}
/** True for a 2xx status that comes from a registry and not from a web page in front of it. */
function isSuccess(response) {
    return response.status >= 200 && response.status < 300 && !isWebPage(response);
}
/** An HTML page with a 2xx status, which proxies, maintenance pages and plain web servers send in place of a registry's response. */
function isWebPage(response) {
    const type = header(response, 'content-type') ?? '';
    return response.status >= 200 && response.status < 300 && /^text\/html\b/i.test(type);
}
/** `{"errors":[{code,message,detail}]}` (distribution-spec v1.1, "Error Codes"); empty for any other body. */
function registryErrors(response) {
    if (response.headers.has('content-encoding') || response.body.byteLength === 0)
        return [];
    try {
        const body = JSON.parse(new TextDecoder().decode(response.body));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(body) || !Array.isArray(body.errors))
            return [];
        return body.errors.slice(0, 8).filter(_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4).map(readError);
    }
    catch {
        return [];
    }
}
/** True when the registry reports one of these error codes. */
function hasCode(response, ...codes) {
    return registryErrors(response).some((error) => codes.includes(error.code));
}
/** True for a 404, unless its error code says that access is refused. */
function isAbsent(response) {
    return response.status === 404 && !hasCode(response, 'DENIED', 'UNAUTHORIZED');
}
function readError(value) {
    return {
        code: typeof value.code === 'string' ? value.code : 'UNKNOWN',
        message: typeof value.message === 'string' ? value.message : '',
        detail: describe(value.detail),
    };
}
/** Levels of a detail that are shown; more would not help anybody, and have no end in a hostile response. */
const detailDepth = 5;
/** A text as it is, an object as `name: value, \u2026`, a list as its items: `detail` may be any JSON (distribution-spec v1.1). */
function describe(detail, depth = 1) {
    if (typeof detail !== 'object')
        return String(detail ?? '');
    if (depth > detailDepth)
        return '\u2026';
    const below = (value) => describe(value, depth + 1);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(detail))
        return Array.isArray(detail) ? joined(detail.map(below)) : '';
    const members = Object.entries(detail).map(([name, value]) => [name, below(value)]);
    return joined(members.map(([name, value]) => (value === '' ? '' : `${name}: ${value}`)));
}
function joined(parts) {
    return parts.filter((part) => part !== '').join(', ');
}
/** The first 8 KiB of the body as text; empty for a compressed body, which is not worth inflating for a message. */
function bodyText(response) {
    if (response.headers.has('content-encoding'))
        return '';
    return new TextDecoder().decode(response.body.subarray(0, 8 * 1024));
}
/** Reads a body up to `limit` bytes; a longer one is cut there and its connection closed. */
async function readBody(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.byteLength;
        // Leaving the loop destroys the stream, so that an endless body ends here.
        if (size > limit)
            return { body: Buffer.concat(chunks).subarray(0, limit), truncated: true };
    }
    return { body: Buffer.concat(chunks) };
}
const redirectStatuses = [301, 302, 303, 307, 308];
const redirectLimit = 5;
/** True when a redirect with this status keeps method and body, or when the method has no body to lose. */
function mayFollow(status, method) {
    return method === 'GET' || method === 'HEAD'
        ? redirectStatuses.includes(status)
        : status === 307 || status === 308;
}
/**
 * Resolves a `Location` against the URL of the response that carried it.
 *
 * `http` on the host of an `https` registry is upgraded, since it comes from a proxy that terminates TLS (distribution
 * without `X-Forwarded-Proto`). Any other downgrade is refused, as is a private address when the registry is public.
 * Throws `unavailable`.
 */
function resolveLocation(location, from, policy) {
    const { registry } = policy;
    const target = parse(location, from);
    if (!target)
        throw refused(location, policy, 'it is not an HTTP URL');
    if (target.protocol === 'http:' && registry.protocol === 'https:' && isSameHost(target, registry))
        target.protocol = 'https:';
    const reason = objection(target, registry);
    if (reason)
        throw refused(location, policy, reason);
    return target;
}
/** Resolves the realm of a token service under the same rules, but never upgrades it. Throws `unauthenticated`. */
function resolveRealm(realm, policy) {
    const { registry } = policy;
    const target = parse(realm, undefined);
    const reason = target ? objection(target, registry) : 'it is not an HTTP URL';
    if (target && !reason)
        return target;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unauthenticated', `${registry.host} names the token service "${shown(realm, policy)}", which is not trusted with credentials: ${reason}`, { hint: 'Ask the operator of the registry why it names this token service.' });
}
function parse(text, base) {
    const url = URL.parse(text, base?.href);
    if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
        return undefined;
    url.username = '';
    url.password = '';
    url.hash = '';
    return url;
}
function objection(target, registry) {
    if (target.origin === registry.origin)
        return undefined;
    if (target.protocol === 'http:' && registry.protocol === 'https:')
        return 'it is HTTP instead of HTTPS';
    if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivate */ .Gw)(target.hostname) && !(0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isPrivate */ .Gw)(registry.hostname))
        return 'it is a private address';
    return undefined;
}
function isSameHost(target, registry) {
    return target.hostname === registry.hostname && (target.port === '' || target.port === registry.port);
}
function refused(location, policy, reason) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', `${policy.registry.host} redirects to "${shown(location, policy)}", which is refused: ${reason}`, { hint: 'Ask the operator of the registry why it redirects clients there.' });
}
/** Without the query, which may be signed. */
function shown(url, policy) {
    return policy.show(url.split(/[?#]/, 1)[0] ?? '', 120);
}


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IV: () => (/* binding */ isHostNotFound),
/* harmony export */   SB: () => (/* binding */ createRetrier),
/* harmony export */   a0: () => (/* binding */ networkErrorCode),
/* harmony export */   aQ: () => (/* binding */ tlsInterrupted),
/* harmony export */   r3: () => (/* binding */ isRetryable)
/* harmony export */ });
/* unused harmony export retryAfter */
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30241);
/* harmony import */ var _response_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58978);
/** Retries: which responses are worth another attempt, how long to wait before it, and until when. */


const retryableStatuses = [
    408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524,
];
const retryableCodes = ['TOOMANYREQUESTS', 'UNAVAILABLE'];
/** Codes of untrusted certificates, of mistakes on our side and of the end of the run, which no retry cures; any other network error may be transient. */
const fatalErrorCodes = [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/,
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_INVALID_)/,
    /^(?:EPROTO|UND_ERR_INVALID_ARG|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|UND_ERR_HEADERS_OVERFLOW)$/,
    new RegExp(`^${_deadline_js__WEBPACK_IMPORTED_MODULE_0__/* .timeoutCode */ .bj}$`),
];
/** True when the same request may succeed later. */
function isRetryable(response) {
    if (response.status === 0)
        return !fatalErrorCodes.some((code) => code.test(networkErrorCode(response.networkError)));
    if (retryableStatuses.includes(response.status) || (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebPage */ .AA)(response))
        return true;
    return response.status >= 400 && (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .registryErrors */ .Ji)(response).some(({ code }) => retryableCodes.includes(code));
}
/** The code of a socket, HTTP parser or TLS error; empty when it has none. */
function networkErrorCode(error) {
    if (!(error instanceof Error))
        return '';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return networkErrorCode(error.cause);
}
/**
 * `Retry-After` as milliseconds: seconds or an HTTP date (RFC 9110 \u00a710.2.3); `undefined` when absent or malformed. A date is compared
 * with that of the response, since the clock of this machine may differ, or with `now` where there is none.
 */
function retryAfter(response, now) {
    const text = (0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx)(response, 'retry-after')?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    const date = httpDate(text);
    return date === undefined ? undefined : Math.max(0, date - (httpDate((0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .header */ .wx)(response, 'date')) ?? now));
}
function httpDate(text) {
    if (text === undefined || !/^[A-Za-z]{3,9}, [\x20-\x7e]{10,40}$/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : date;
}
const initialDelay = 250;
const maximumDelay = 20_000;
/** Milliseconds; in less than this no attempt would get a response. */
const leastTimeForAttempt = 100;
/** A host that has never responded may not exist; one that has responded is retried until the timeout. */
const maxAttemptsBeforeFirstResponse = 6;
/** A host that closes connections during the TLS handshake is probably meant to be contacted without TLS. */
const maxAttemptsWithoutTls = 3;
/** What Node says of such a connection (lib/_tls_wrap.js). */
const tlsInterrupted = /before secure TLS connection was established/;
/** A name without an address: three attempts within ten seconds, since a name server may know it a moment later. */
const maxLookups = 3;
const lookupDelay = 3000;
/** True when the name of the host has no address. */
function isHostNotFound({ networkError }) {
    return networkErrorCode(networkError) === 'ENOTFOUND';
}
/** getaddrinfo(3), EAI_AGAIN: the name server did not respond, so that nothing is known of the host. */
function isNameServerSilent(response) {
    return networkErrorCode(response?.networkError) === 'EAI_AGAIN';
}
function maxAttempts(response) {
    const isWithoutTls = tlsInterrupted.test(response?.networkError?.message ?? '');
    return isWithoutTls ? maxAttemptsWithoutTls : maxAttemptsBeforeFirstResponse;
}
/** Longer from one attempt to the next, and shorter where the timeout comes sooner. */
function lookupDelayAfter(failed, { clock, deadline }) {
    const delay = Math.min(lookupDelay * failed, deadline.left() / 2);
    return delay * (1 - clock.random() / 4);
}
/** One for each host, since `Retry-After` concerns every request to it. */
function createRetrier({ clock, deadline, onRetry }) {
    let pausedUntil = 0;
    let hasResponded = false;
    /** Names that have had an address in this run. */
    const resolved = new Set();
    /** Milliseconds before the next attempt; `undefined` when there is no time for one. */
    const delayAfter = (failed, response) => {
        const left = deadline.left();
        if (left < leastTimeForAttempt)
            return undefined;
        if (response && isHostNotFound(response) && !resolved.has(response.url.hostname))
            return failed < maxLookups ? lookupDelayAfter(failed, { clock, deadline }) : undefined;
        const isLimited = !hasResponded && !isNameServerSilent(response);
        if (isLimited && failed >= maxAttempts(response))
            return undefined;
        const requested = response && retryAfter(response, clock.date());
        // Full jitter, so that many runs that failed together do not retry together; what is left of the time is used.
        const own = clock.random() * Math.min(maximumDelay, initialDelay * 2 ** Math.min(failed, 16), left);
        const delay = Math.max(requested ?? 0, own);
        if (delay >= left)
            return undefined;
        if (requested !== undefined)
            pausedUntil = Math.max(pausedUntil, clock.now() + delay);
        return delay;
    };
    const noteHost = (response) => {
        if (response && response.status > 0)
            resolved.add(response.url.hostname);
    };
    const backoff = async (failed, response, since = clock.now()) => {
        const delay = delayAfter(failed, response);
        if (delay === undefined)
            return false;
        onRetry({
            host: response?.url.host ?? '',
            status: response?.status ?? 0,
            networkError: networkErrorCode(response?.networkError),
            attempt: failed,
            since,
            waiting: delay,
            left: deadline.left(),
        });
        await deadline.wait(delay);
        return true;
    };
    return {
        backoff,
        async run(attempt) {
            const since = clock.now();
            let immediate = true;
            for (let count = 1;; count += 1) {
                const { value, retry, response } = await attempt(count);
                noteHost(response);
                if (retry === 'done' || deadline.left() <= 0)
                    return value;
                if (retry === 'immediate' && immediate)
                    immediate = false;
                else if (!(await backoff(count, response, since)))
                    return value;
            }
        },
        async waitForPause() {
            const left = pausedUntil - clock.now();
            if (left > 0)
                await deadline.wait(left);
        },
        noteResponse(response) {
            noteHost(response);
            if (response.status > 0 && !(0,_response_js__WEBPACK_IMPORTED_MODULE_1__/* .isWebPage */ .AA)(response))
                hasResponded = true;
        },
    };
}


/***/ }),

/***/ 2712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gr: () => (/* binding */ createScheduler),
/* harmony export */   aL: () => (/* binding */ createRateLimit),
/* harmony export */   cz: () => (/* binding */ smallBody)
/* harmony export */ });
/** The scheduler of one host: a limited number of large bodies at a time, the largest first, and always slots for small requests. */
/** A body up to this size takes about one round trip and counts as a small request. */
const smallBody = 64 * 1024;
/**
 * Sends `concurrency` large bodies at a time. Half as many more blobs open their upload session meanwhile and wait with it, so
 * that the next body starts without a round trip. Small requests use what is left of twice `concurrency` slots.
 */
function createScheduler(concurrency) {
    const waiting = [];
    const waitingWithSession = [];
    let maximumBodies = Math.max(1, concurrency);
    let running = 0;
    let runningLarge = 0;
    let sending = 0;
    const next = () => {
        // A blob that waits with its session sends no request meanwhile.
        if (running - waitingWithSession.length >= 2 * Math.max(1, concurrency))
            return undefined;
        const mayBeLarge = runningLarge < maximumBodies + Math.floor(maximumBodies / 2);
        const index = mayBeLarge ? largest(waiting) : waiting.findIndex((item) => item.size <= smallBody);
        return index < 0 ? undefined : waiting.splice(index, 1)[0];
    };
    const dispatch = () => {
        for (let item = next(); item; item = next()) {
            running += 1;
            if (item.size > smallBody)
                runningLarge += 1;
            item.start();
        }
    };
    const waitWithSession = () => {
        const started = new Promise((start) => waitingWithSession.push(start));
        dispatch();
        return started;
    };
    return {
        async run(size, task) {
            await new Promise((start) => {
                waiting.push({ size, start });
                // Later calls of the same tick take part in the choice of the largest.
                queueMicrotask(dispatch);
            });
            try {
                return await task();
            }
            finally {
                running -= 1;
                if (size > smallBody)
                    runningLarge -= 1;
                dispatch();
            }
        },
        async sendBody(size, send) {
            if (size <= smallBody)
                return await send();
            if (sending < maximumBodies)
                sending += 1;
            else
                await waitWithSession();
            try {
                return await send();
            }
            finally {
                // The next body takes over this slot, unless the number of slots was reduced meanwhile.
                const start = sending <= maximumBodies ? waitingWithSession.shift() : undefined;
                if (start)
                    start();
                else
                    sending -= 1;
            }
        },
        reduceConcurrency() {
            maximumBodies = Math.max(1, Math.floor(maximumBodies / 2));
        },
    };
}
function largest(waiting) {
    return waiting.reduce((best, item, index) => (item.size > (waiting[best]?.size ?? -1) ? index : best), -1);
}
/** Returns a function that waits until another task may start, `perSecond` of them each second; without a number it never waits. */
function createRateLimit(clock, perSecond) {
    let nextStart = 0;
    return async () => {
        if (perSecond === undefined)
            return;
        const start = Math.max(nextStart, clock.now());
        nextStart = start + 1000 / perSecond;
        if (start > clock.now())
            await clock.sleep(start - clock.now());
    };
}


/***/ }),

/***/ 91414:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ readReference),
/* harmony export */   s: () => (/* binding */ resolveReference)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1899);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43614);
/** Look-ups: what a tag or digest refers to in one repository, with or without the manifest. */







/**
 * What a tag or digest points at: by HEAD, or by GET where HEAD is refused or incomplete. `undefined` when it is absent, or when
 * nothing is known because the registry refuses the look-up.
 *
 * The first look-up at a host shows whether HEAD is of use there; the others wait for it, and are one request each.
 */
async function resolveReference(context, reference) {
    const { observed } = context.client;
    if (await observed.headWorks)
        return (await resolveByHead(context, reference)).found;
    if (observed.headWorks)
        return (await readReference(context, reference))?.descriptor;
    const first = resolveByHead(context, reference);
    observed.headWorks = first.then(({ headWorks }) => headWorks, () => true);
    return (await first).found;
}
async function resolveByHead(context, reference) {
    const request = (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .getRequest */ .iq)(context, reference);
    const head = await context.client.sendWithRetry({ ...request, method: 'HEAD' });
    if (head.status === 404)
        return { found: undefined, headWorks: true };
    // A name that does not resolve would be looked up three times more.
    if (head.status === 0 || (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_4__/* .isHostNotFound */ .IV)(head))
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryError */ .PN)(context, head, `look up ${reference}`);
    const described = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(head) ? describeHead(head) : undefined;
    if (described)
        return { found: described, headWorks: true };
    return { found: (await readReference(context, reference))?.descriptor, headWorks: false };
}
/** The manifest that a tag or digest points at, in one request, or without one if it has been read before. */
async function readReference(context, reference) {
    const wanted = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)(reference);
    const known = wanted && context.manifestCache.get(wanted);
    if (wanted && known)
        return { descriptor: descriptorOf(wanted, known), bytes: known };
    const response = await context.client.sendWithRetry((0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .getRequest */ .iq)(context, reference));
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isAbsent */ .W0)(response))
        return undefined;
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .isUnknown */ .t8)(context, response)) {
        context.observed.refusedTags.add(reference);
        return undefined;
    }
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .isSuccess */ .oJ)(response) || response.truncated)
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryError */ .PN)(context, response, `look up ${reference}`);
    const digest = wanted ?? digestIn(response);
    if (!(0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigestOf */ ._Q)(digest, response.body))
        return undefined;
    context.manifestCache.set(digest, response.body);
    const descriptor = { mediaType: mediaTypeOf(response), digest, size: response.body.byteLength };
    return { descriptor, bytes: response.body };
}
/** A manifest that has been read before; without its header, the media type is that in the manifest. */
function descriptorOf(digest, bytes) {
    try {
        return { mediaType: (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(bytes, digest).mediaType, digest, size: bytes.byteLength };
    }
    catch {
        return { mediaType: _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, digest, size: bytes.byteLength };
    }
}
/** The digest in the header where the bytes have it, which may be one of another algorithm; else that of the bytes. */
function digestIn(response) {
    const stated = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(response, 'docker-content-digest') ?? '');
    return stated && (0,_manifests_js__WEBPACK_IMPORTED_MODULE_5__/* .isDigestOf */ ._Q)(stated, response.body) ? stated : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .digestOf */ .ol)(response.body);
}
function describeHead(response) {
    const digest = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_6__/* .parseDigest */ .m)((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(response, 'docker-content-digest') ?? '');
    const size = Number((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(response, 'content-length') ?? Number.NaN);
    if (!digest || !Number.isSafeInteger(size) || size <= 0)
        return undefined;
    return { mediaType: mediaTypeOf(response), digest, size };
}
function mediaTypeOf(response) {
    const type = ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_3__/* .header */ .wx)(response, 'content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isMediaType */ .LA)(type) ? type : _oci_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC;
}


/***/ }),

/***/ 43614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ putManifest),
/* harmony export */   WI: () => (/* binding */ readManifest),
/* harmony export */   _Q: () => (/* binding */ isDigestOf),
/* harmony export */   eZ: () => (/* binding */ manifestError),
/* harmony export */   iq: () => (/* binding */ getRequest),
/* harmony export */   it: () => (/* binding */ isConfirmed),
/* harmony export */   l_: () => (/* binding */ listedBy),
/* harmony export */   uK: () => (/* binding */ manifestExists),
/* harmony export */   y6: () => (/* binding */ pushManifest),
/* harmony export */   zi: () => (/* binding */ putRequest)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(413);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(58978);
/* harmony import */ var _http_retry_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1899);
/** Manifests of one repository: read and written byte for byte, and every write confirmed by its digest. */









const accept = [..._oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTypes */ .Fm, '*/*;q=0.1'].join(', ');
/** A registry that has just accepted all blobs may not see them yet (docker/build-push-action#271). */
const maximumRepairs = 6;
/** A registry that has just accepted a manifest may not serve it yet (VooZ2/terento#165). */
const maximumReadBacks = 4;
/** Stores a manifest under its digest; a blob that the registry then reports missing is uploaded again. */
async function pushManifest(context, blobs, descriptor, body) {
    const { digest } = descriptor;
    if (context.manifestCache.has(digest))
        return 'present';
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(body(), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    const response = await putManifest(context, blobs, { descriptor, bytes, reference: digest });
    const isStored = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response)
        ? await isConfirmed(context, response, descriptor, digest)
        : await isPresentAfterAll(context, response, descriptor);
    if (!isStored)
        throw manifestError(context, response, bytes, `push the manifest ${digest}`);
    context.manifestCache.set(digest, bytes);
    return (0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response) ? 'sent' : 'present';
}
/** The error for the response to the push of this manifest; `action` completes "could not \u2026". */
function manifestError(context, response, bytes, action) {
    const { manifests, layers } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, 'the manifest');
    if (manifests.some(({ mediaType }) => (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isIndexType */ .$U)(mediaType)))
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, action, { pushed: 'nested-index' });
    if (layers.some(_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge))
        return (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, action, { pushed: 'external-layers' });
    return (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, action);
}
/** A repository that stores a manifest only once refuses one that it has from an earlier run (GoogleContainerTools/jib#3057). */
async function isPresentAfterAll(context, response, descriptor) {
    if (![400, 405, 409, 412].includes(response.status))
        return false;
    try {
        return await manifestExists(context, descriptor);
    }
    catch {
        // The response to the push says more than the failure to look for the manifest.
        return false;
    }
}
/** Puts a manifest, with retries and repairs. Returns the last response, which need not be a success. */
async function putManifest(context, blobs, put) {
    const response = await context.client.retrier.run((count) => attemptPut(context, blobs, put, count));
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response))
        context.observed.hasWritten = true;
    return response;
}
async function attemptPut(context, blobs, { descriptor, bytes, reference }, count) {
    const { client } = context;
    const request = putRequest(context, descriptor, reference, bytes);
    const response = await client.scheduler.run(bytes.byteLength, () => client.send(request));
    if (response.status === 409 && reference === descriptor.digest)
        return await lookUpAfterConflict(context, { descriptor, bytes, reference }, response, count);
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response) && lacksContent(response) && count < maximumRepairs) {
        const otherwise = (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, `push the manifest ${descriptor.digest}`);
        const isHopeless = !(await repair(context, blobs, bytes, otherwise)) && hasExternalLayers(bytes);
        return { value: response, response, retry: isHopeless ? 'done' : 'backoff' };
    }
    return { value: response, response, retry: (0,_http_retry_js__WEBPACK_IMPORTED_MODULE_7__/* .isRetryable */ .r3)(response) ? 'backoff' : 'done' };
}
/** Another writer may be pushing the same manifest, so that it is there, or can be pushed a little later. */
async function lookUpAfterConflict(context, { descriptor, bytes }, response, count) {
    const stored = await context.client.sendWithRetry(getRequest(context, descriptor.digest));
    if (stored.status === 200 && isDigestOf(descriptor.digest, stored.body)) {
        context.manifestCache.set(descriptor.digest, bytes);
        return { value: response, retry: 'done' };
    }
    return { value: response, response, retry: count < maximumRepairs ? 'backoff' : 'done' };
}
/** What such a manifest lacks at the registry is most likely what is never pushed. */
function hasExternalLayers(bytes) {
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, 'the manifest').layers.some(_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isExternal */ .ge);
}
/** Uploads again what the manifest lists and the registry lacks: true if it lacked anything. Throws `otherwise` for a blob that was not pushed in this run. */
async function repair(context, blobs, bytes, otherwise) {
    const { blobExists } = await __webpack_require__.e(/* import() */ 6045).then(__webpack_require__.bind(__webpack_require__, 66045));
    let isRepaired = false;
    for (const child of (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, 'the manifest'))) {
        if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(child.mediaType) || (await blobExists(context, child)))
            continue;
        if (!(await blobs.restore(child.digest)))
            throw otherwise;
        isRepaired = true;
    }
    return isRepaired;
}
function lacksContent(response) {
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .hasCode */ .up)(response, 'MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN'))
        return true;
    return (response.status >= 400 && response.status < 500 && /unknown blob|blob unknown/i.test((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .bodyText */ .G3)(response)));
}
/** True when the digest header of the response agrees, or, when it is missing or differs, the manifest that is read back. */
async function isConfirmed(context, response, descriptor, reference) {
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .header */ .wx)(response, 'docker-content-digest') === descriptor.digest)
        return true;
    const isCreated = response.status === 201 && !response.headers.has('docker-content-digest');
    return await context.client.retrier.run(async (count) => {
        const stored = await context.client.sendWithRetry(getRequest(context, reference));
        // An account that may push and not pull has nothing but the status to go by.
        const same = (stored.status === 200 && isDigestOf(descriptor.digest, stored.body)) ||
            (isCreated && (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(context, stored));
        return { value: same, response: stored, retry: same || count >= maximumReadBacks ? 'done' : 'backoff' };
    });
}
/** The bytes of a manifest, from the cache or by digest; `undefined` when it is absent. */
async function readManifest(context, digest) {
    const known = context.manifestCache.get(digest);
    if (known)
        return known;
    const response = await context.client.sendWithRetry(getRequest(context, digest));
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isAbsent */ .W0)(response))
        return undefined;
    if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response) || response.truncated)
        throw (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, `read the manifest ${digest}`);
    if (!isDigestOf(digest, response.body))
        throw otherBytes(context, digest);
    context.manifestCache.set(digest, response.body);
    return response.body;
}
async function manifestExists(context, { digest }) {
    if (context.manifestCache.has(digest))
        return true;
    const response = await context.client.sendWithRetry({ ...getRequest(context, digest), method: 'HEAD' });
    if ((0,_http_response_js__WEBPACK_IMPORTED_MODULE_6__/* .isSuccess */ .oJ)(response) || response.status === 404)
        return response.status === 200;
    if ((0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .isUnknown */ .t8)(context, response))
        return false;
    throw (0,_client_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryError */ .PN)(context, response, `look for the manifest ${digest}`);
}
/**
 * Of the wanted digests, those of content that is present because a present manifest lists it; none for anything else.
 *
 * A registry that is known to refuse a manifest without its content needs no proof: it refuses the new one then. With any other,
 * each content is looked for.
 */
async function listedBy(context, root, wanted) {
    try {
        const listed = (await childrenOf(context, root)).filter(({ digest }) => wanted.has(digest));
        if (context.client.quirk.validatesManifests)
            return new Set(listed.map(({ digest }) => digest));
        const present = await Promise.all(listed.map((child) => isComplete(context, child)));
        return new Set(listed.filter((_, index) => present[index]).map(({ digest }) => digest));
    }
    catch {
        // A tag may point at anything, and the registry may fail: not knowing only costs requests.
        return new Set();
    }
}
async function childrenOf(context, root) {
    const bytes = (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(root.mediaType) ? await readManifest(context, root.digest) : undefined;
    return bytes ? (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, root.digest, root.mediaType)) : [];
}
/** True when the repository has the content and everything below it. */
async function isComplete(context, descriptor) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType)) {
        const { blobExists } = await __webpack_require__.e(/* import() */ 6045).then(__webpack_require__.bind(__webpack_require__, 66045));
        return await blobExists(context, descriptor);
    }
    if (!(await readManifest(context, descriptor.digest)))
        return false;
    const below = await childrenOf(context, descriptor);
    return (await Promise.all(below.map((child) => isComplete(context, child)))).every(Boolean);
}
function putRequest({ repository, scopes }, descriptor, reference, bytes) {
    return {
        method: 'PUT',
        url: `/v2/${repository.name}/manifests/${reference}`,
        headers: { 'content-type': descriptor.mediaType },
        body: bytes,
        scopes,
    };
}
function getRequest({ repository, scopes }, reference) {
    return {
        method: 'GET',
        url: `/v2/${repository.name}/manifests/${reference}`,
        headers: { accept },
        scopes,
        limit: _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6,
    };
}
function isDigestOf(digest, bytes) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_8__/* .digestAlgorithm */ .g4)(digest));
    digester.update(bytes);
    return digester.digest() === digest;
}
function otherBytes({ repository }, digest) {
    const message = `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .printRepository */ .mK)(repository)} serves other bytes as the manifest ${digest}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('digest-mismatch', message, {
        hint: 'Look for a proxy that alters responses, and report it to the operator of the registry.',
    });
}


/***/ }),

/***/ 31141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N3: () => (/* binding */ defaultChunk),
/* harmony export */   mI: () => (/* binding */ quirkOf)
/* harmony export */ });
/* unused harmony export quirks */
/** Quirks: the one table of what registries do differently, each row with the thread or page that documents it. */
const mebibyte = 1024 * 1024;
const quirks = [
    {
        family: 'GitHub Container Registry',
        hosts: ['ghcr.io'],
        // A PATCH with Content-Range above 4 MiB is a 416; a monolithic PUT has no such limit.
        reference: 'https://github.com/oras-project/rust-oci-client/issues/35',
        selfMount: false,
        chunk: 4 * mebibyte,
    },
    {
        family: 'Docker Hub',
        hosts: ['docker.io', 'index.docker.io', 'registry-1.docker.io'],
        // A mount from a repository that the account cannot read fails the token request or the POST.
        reference: 'https://github.com/google/go-containerregistry/issues/1741',
        apiHost: 'registry-1.docker.io',
        crossRepositoryMount: false,
        // "blob unknown to registry" (oras-project/oras#601).
        validatesManifests: true,
    },
    {
        family: 'Amazon ECR',
        hosts: ['.amazonaws.com', '.amazonaws.com.cn', 'public.ecr.aws'],
        // Mounts are opt-in for each account; more than 10 tags per second are refused (containerd/containerd#10447); chunks are 5 to 10 MiB.
        reference: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html',
        selfMount: false,
        chunk: 8 * mebibyte,
        tagsPerSecond: 8,
        // LayersNotFoundException (Amazon ECR API Reference, "PutImage").
        validatesManifests: true,
    },
    {
        family: 'Google Artifact Registry',
        hosts: ['.pkg.dev', 'gcr.io', '.gcr.io'],
        // Monolithic uploads only.
        reference: 'https://github.com/kitops-ml/kitops/issues/777',
        selfMount: false,
        chunk: 'none',
    },
    {
        family: 'Azure Container Registry',
        hosts: ['.azurecr.io', '.azurecr.cn', '.azurecr.us'],
        // One report of a 413 for large monolithic uploads.
        reference: 'https://github.com/goharbor/harbor/issues/23015',
        selfMount: false,
        chunk: 4 * mebibyte,
    },
];
const none = {
    family: 'registry',
    hosts: [],
    reference: 'https://github.com/opencontainers/distribution-spec',
};
/** Bytes of a chunk where no row says otherwise. */
const defaultChunk = 16 * mebibyte;
/** The row of a host, whatever its port, or a row without any quirk. */
function quirkOf(host) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return quirks.find((quirk) => quirk.hosts.some((entry) => matches(name, entry))) ?? none;
}
function matches(name, entry) {
    return entry.startsWith('.') ? name.endsWith(entry) : name === entry;
}


/***/ }),

/***/ 52057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistries: () => (/* binding */ createRegistries)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/registry/auth/authenticator.js + 1 modules
var auth_authenticator = __webpack_require__(32740);
// EXTERNAL MODULE: ./.build/secrets.js + 1 modules
var _build_secrets = __webpack_require__(49835);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/registry/auth/redaction.js
/** Redaction of secrets: each is masked in the log when it becomes known, and removed from every text that is shown. */


/** A hostile registry may echo what it was sent, so that every text of it is shown through one of these. */
function createRedaction(log) {
    const secrets = (0,_build_secrets/* createSecrets */.g)();
    const masked = new Set();
    return {
        add(secret) {
            for (const form of [secret, encodeURIComponent(secret.toWellFormed())]) {
                if (form.length < _build_secrets/* shortestSecret */.b || masked.has(form))
                    continue;
                masked.add(form);
                log.mask(form);
                secrets.add(form);
            }
            return secret;
        },
        show: (text, limit) => (0,_build_text/* printable */.g$)(secrets.redact(text), limit),
    };
}

// EXTERNAL MODULE: ./.build/registry/auth/scopes.js
var auth_scopes = __webpack_require__(56158);
// EXTERNAL MODULE: ./.build/registry/auth/tokens.js
var auth_tokens = __webpack_require__(42973);
// EXTERNAL MODULE: ./.build/registry/client.js
var client = __webpack_require__(80993);
// EXTERNAL MODULE: ./.build/registry/errors.js + 1 modules
var registry_errors = __webpack_require__(6440);
// EXTERNAL MODULE: ./.build/registry/http/addresses.js
var addresses = __webpack_require__(7353);
// EXTERNAL MODULE: ./.build/registry/http/deadline.js
var http_deadline = __webpack_require__(30241);
// EXTERNAL MODULE: ./.build/registry/http/retry.js
var retry = __webpack_require__(1899);
// EXTERNAL MODULE: ./.build/registry/http/scheduler.js
var scheduler = __webpack_require__(2712);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(14043);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(57405);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/pool.js
var pool = __webpack_require__(30628);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
;// CONCATENATED MODULE: ./.build/registry/http/process-settings.js
/** Settings of the process that concern its HTTP client: how V8 treats the parser, and a notice of the first request. */


/**
 * undici parses response headers in WebAssembly. Optimizing that code takes 25 ms on another thread, for which the exit would wait,
 * and a run reads a few kilobytes of headers (V8, flag-definitions.h, "wasm-tiering-budget": bytes executed before a function is optimized).
 */
function keepParserUnoptimized() {
    (0,external_node_v8_.setFlagsFromString)('--wasm-tiering-budget=2000000000');
}
/** undici, docs/api/DiagnosticsChannel.md: published when the headers of a request have been written to its connection. */
const sentChannel = 'undici:client:sendHeaders';
/** Calls back once, when the first request of the process has been sent. */
function callWhenSent(callback) {
    const listener = () => {
        (0,external_node_diagnostics_channel_.unsubscribe)(sentChannel, listener);
        callback();
    };
    (0,external_node_diagnostics_channel_.subscribe)(sentChannel, listener);
}

;// CONCATENATED MODULE: ./.build/registry/http/progress.js
/** The progress of one request: it is aborted when it stalls, when its content moves too slowly, and at the end of the run. */

function createProgress({ clock, deadline, stall, signal }) {
    const controller = new AbortController();
    const callbacks = [];
    const rate = createRateWindow();
    let isEnded = false;
    /** Milliseconds after which waiting is a stall. */
    let patience = stall;
    /** Since when the other side is awaited with content. */
    let transferSince;
    let stalledAt = Number.POSITIVE_INFINITY;
    const abort = (error) => controller.abort(error);
    const timer = createTimer(clock, () => {
        noteRate(0);
        if (rate.isSlow())
            return abort(tooSlow());
        if (clock.now() >= stalledAt)
            return abort(stalled(patience));
        arm();
    });
    const arm = () => {
        const nextCheck = transferSince === undefined ? stalledAt : transferSince + rate.untilFull();
        timer.set(Math.min(stalledAt, nextCheck));
    };
    const noteRate = (bytes) => {
        const now = clock.now();
        if (transferSince !== undefined)
            rate.add(now - transferSince, bytes);
        if (transferSince !== undefined)
            transferSince = now;
    };
    const begin = (milliseconds, since) => {
        if (isEnded)
            return;
        patience = milliseconds;
        transferSince = since;
        stalledAt = clock.now() + milliseconds;
        arm();
    };
    const cancelDeadline = deadline.onOver(() => abort(deadline.error()));
    const onCancel = () => abort(new Error('the request was cancelled'));
    signal?.addEventListener('abort', onCancel);
    if (signal?.aborted)
        onCancel();
    const progress = {
        signal: controller.signal,
        race: (work) => raceAbort(work, controller.signal),
        waitFor: (milliseconds = stall) => begin(milliseconds, undefined),
        // A receiver that reads in bursts takes nothing for as long as it needs to read what the buffers hold.
        send: () => begin(Math.max(stall, http_deadline/* longestBuffered */.kM), clock.now()),
        receive: () => begin(stall, clock.now()),
        moved(bytes) {
            noteRate(bytes);
            progress.pause();
        },
        pause() {
            transferSince = undefined;
            stalledAt = Number.POSITIVE_INFINITY;
        },
        onEnd: (callback) => void (isEnded ? callback() : callbacks.push(callback)),
        end() {
            isEnded = true;
            cancelDeadline();
            signal?.removeEventListener('abort', onCancel);
            timer.clear();
            for (const callback of callbacks.splice(0))
                callback();
        },
    };
    progress.waitFor();
    return progress;
}
/** undici does not notice the abort of a request for which it is still opening a connection. */
function raceAbort(work, signal) {
    return new Promise((resolve, reject) => {
        const onAbort = () => reject(signal.reason);
        signal.addEventListener('abort', onAbort, { once: true });
        if (signal.aborted)
            onAbort();
        work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort));
    });
}
function stalled(stall) {
    const message = `no progress for ${Math.round(stall / 100) / 10} s`;
    return Object.assign(new Error(message), { code: 'STALLED' });
}
function tooSlow() {
    const message = `less than ${http_deadline/* minimumRate */.VS / 1024} KiB/s for ${slowTime / 1000} s`;
    return Object.assign(new Error(message), { code: 'TOO_SLOW' });
}
function createTimer(clock, callback) {
    let cancel;
    let setTo = Number.POSITIVE_INFINITY;
    const clear = () => {
        cancel?.();
        setTo = Number.POSITIVE_INFINITY;
    };
    return {
        clear,
        set(time) {
            if (time >= setTo)
                return;
            clear();
            setTo = time;
            cancel = clock.schedule(Math.max(0, time - clock.now()), () => {
                setTo = Number.POSITIVE_INFINITY;
                callback();
            });
        },
    };
}
/** Milliseconds for which a transfer may be slow. */
const slowTime = 60_000;
/** Milliseconds that are measured together. */
const slot = 5000;
function createRateWindow() {
    const full = [];
    let current = { milliseconds: 0, bytes: 0 };
    const total = (key) => full.reduce((sum, one) => sum + one[key], 0);
    return {
        add(milliseconds, bytes) {
            current = { milliseconds: current.milliseconds + milliseconds, bytes: current.bytes + bytes };
            if (current.milliseconds < slot)
                return;
            full.push(current);
            current = { milliseconds: 0, bytes: 0 };
            while (total('milliseconds') - (full[0]?.milliseconds ?? 0) >= slowTime)
                full.shift();
        },
        untilFull: () => Math.max(1, slot - current.milliseconds),
        isSlow: () => total('milliseconds') >= slowTime && total('bytes') < (http_deadline/* minimumRate */.VS * total('milliseconds')) / 1000,
    };
}

// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
;// CONCATENATED MODULE: ./.build/registry/http/proxy.js
/** Proxies: which one the environment names for a URL, by the rules of Go's clients (golang.org/x/net/http/httpproxy). */



/**
 * Reads `http_proxy`, `https_proxy` and `no_proxy`; the upper-case name of each comes first, and an empty variable is none. Returns
 * `undefined` when no proxy is set.
 */
function readProxies(environment) {
    const proxies = {
        'http:': setting(environment, 'http_proxy'),
        'https:': setting(environment, 'https_proxy'),
    };
    if (!proxies['http:'] && !proxies['https:'])
        return undefined;
    const isExcluded = readExclusions(setting(environment, 'no_proxy')?.value ?? '');
    return (url) => {
        const proxy = proxies[url.protocol === 'https:' ? 'https:' : 'http:'];
        if (!proxy || (0,addresses/* isLoopback */.U9)(url.hostname) || isExcluded(url))
            return undefined;
        return parseProxy(proxy);
    };
}
function setting(environment, name) {
    return [name.toUpperCase(), name]
        .map((variable) => ({ name: variable, value: environment[variable]?.trim() ?? '' }))
        .find(({ value }) => value !== '');
}
/** A URL, or `host[:port]`, for which `http` is assumed. */
function parseProxy(proxy) {
    const url = withHost(URL.parse(proxy.value.includes('://') ? proxy.value : `http://${proxy.value}`));
    if (!url)
        throw unusable(proxy, 'is not a valid proxy URL');
    if (url.protocol === 'http:' || url.protocol === 'https:')
        return url;
    throw unusable(proxy, `names a proxy of the type ${url.protocol.slice(0, -1)}, which is not supported`);
}
function withHost(url) {
    return url && url.host !== '' && isDecodable(url.username) && isDecodable(url.password) ? url : undefined;
}
function isDecodable(text) {
    try {
        decodeURIComponent(text);
        return true;
    }
    catch {
        return false;
    }
}
/** The value is not shown, since it may contain a password. */
function unusable({ name }, what) {
    return new errors/* CodedError */.AK('input', `${name} ${what}`, {
        hint: `Name an HTTP proxy: ${name}=http://proxy.example:3128`,
    });
}
/** One entry per comma: `*`, an address or CIDR block, or a name with its subdomains; the last two with an optional port. */
function readExclusions(list) {
    const entries = list.split(',').map((entry) => entry.trim().toLowerCase());
    if (entries.includes('*'))
        return () => true;
    const exclusions = entries.filter((entry) => entry !== '').map(readExclusion);
    return (url) => exclusions.some((excludes) => excludes(url));
}
function readExclusion(entry) {
    const block = readBlock(entry);
    if (block)
        return (url) => block((0,addresses/* unbracketed */.jG)(url.hostname));
    const { host, port } = splitPort(entry);
    const hasPort = (url) => port === '' || port === (url.port || defaultPort(url));
    const address = readBlock(`${host}/${(0,addresses/* ipVersion */.UR)(host) === 4 ? 32 : 128}`);
    if (address)
        return (url) => hasPort(url) && address((0,addresses/* unbracketed */.jG)(url.hostname));
    const name = asciiName(host.replace(/^\*(?=\.)/, ''));
    return (url) => hasPort(url) && (0,addresses/* ipVersion */.UR)((0,addresses/* unbracketed */.jG)(url.hostname)) === 0 && isBelow(url.hostname, name);
}
/** `.example.com` stands for its subdomains alone, `example.com` also for itself. */
function isBelow(hostname, name) {
    if (name === '')
        return false;
    if (name.startsWith('.'))
        return hostname.endsWith(name);
    return hostname === name || hostname.endsWith(`.${name}`);
}
/** A URL has its hostname in ASCII. */
function asciiName(name) {
    if (/^[\x20-\x7e]*$/.test(name))
        return name;
    const dot = name.startsWith('.') ? '.' : '';
    return dot + (URL.parse(`http://${name.slice(dot.length)}`)?.hostname ?? name.slice(dot.length));
}
function readBlock(text) {
    const [, address = '', length = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/.exec(text) ?? [];
    const family = (0,addresses/* ipVersion */.UR)(address);
    const bits = Number(length);
    if (family === 0 || bits > (family === 4 ? 32 : 128))
        return undefined;
    const block = (0,addresses/* blockList */.M2)([[address, bits]]);
    return (host) => (0,addresses/* isListed */.yy)(block, host) && (family === 4 || bits >= 96 || !(0,addresses/* isListed */.yy)(mappedAddresses(), host));
}
/** IPv4 addresses written as IPv6; a list of Node finds an IPv4 address in every IPv6 block that has these, which Go does not. */
const mappedAddresses = (0,memoize/* once */.O)(() => (0,addresses/* blockList */.M2)([['::ffff:0:0', 96]]));
/** `host:port` or `[IPv6]:port`; anything else is a host. */
function splitPort(entry) {
    const [, bracketed, plain, port = ''] = /^(?:\[([^[\]]*)\]|([^:[\]]*)):([^:[\]]*)$/.exec(entry) ?? [];
    return { host: bracketed ?? plain ?? entry, port };
}
function defaultPort(url) {
    return url.protocol === 'https:' ? '443' : '80';
}

// EXTERNAL MODULE: ./.build/registry/http/response.js
var http_response = __webpack_require__(58978);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./.build/registry/http/response-body.js
/** The body of a response as a stream: small parts of a large body are gathered into buffers of the pool. */


/**
 * A stream over the body, which fails when the connection breaks or stalls. `size` is the number of bytes that is expected, or 0.
 *
 * A socket is read in parts of 64 KiB, each in new memory; passing each through the streams up to the reader takes longer than all else
 * that is done with it.
 */
function responseStream(body, progress, expected, size) {
    const chunks = gathered(body, size, {
        wait: () => progress.receive(),
        received(bytes) {
            progress.moved(bytes);
            expected.moved(bytes);
        },
    });
    // undici emits an error also for a body that we destroy ourselves; whoever reads gets the real ones through the chunks.
    body.on('error', () => { });
    progress.pause();
    progress.onEnd(expected.end);
    return new external_node_stream_.Readable({
        // Less than a chunk, of which two would be joined into a copy.
        highWaterMark: 1 << 18,
        read() {
            chunks.next().then(({ done, value }) => this.push(done ? null : value), (error) => this.destroy(error));
        },
        destroy(error, done) {
            progress.end();
            // Ends the chunks also while they wait for the server.
            body.destroy();
            done(error);
        },
    });
}
/**
 * Full buffers that wait for the reader before the server has to. A server that has to wait sends nothing for several round trips, and
 * while Node handles what one turn of its event loop brings, up to 2 MiB, the reader finishes little.
 */
const waitingLimit = 4;
/** What has been received before an error is passed on before it. */
async function* gathered(body, size, observer) {
    const gathering = createGathering(size);
    let wake = () => { };
    let end;
    const finish = (error) => {
        end ??= error ? { error } : {};
        wake();
    };
    body.on('data', (chunk) => {
        observer.received(chunk.byteLength);
        gathering.add(chunk);
        if (gathering.full() >= waitingLimit)
            body.pause();
        else
            observer.wait();
        if (gathering.full() > 0)
            wake();
    });
    body.once('end', () => finish());
    body.once('error', finish);
    body.once('close', () => finish(new Error('the response was cut short')));
    for (;;) {
        const full = gathering.takeFull();
        if (full) {
            yield full;
            if (body.isPaused()) {
                observer.wait();
                body.resume();
            }
        }
        else if (end)
            break;
        else {
            const awoken = new Promise((resolve) => {
                wake = resolve;
            });
            observer.wait();
            body.resume();
            await awoken;
        }
    }
    const rest = gathering.takeRest();
    if (rest)
        yield rest;
    if (end.error)
        throw end.error;
}
/** The first part is passed on as it is, since some readers need only the beginning; so is the last one, which needs no buffer. */
function createGathering(size) {
    const full = [];
    let received = 0;
    let current;
    const fill = (part) => {
        const left = Math.max(size - received, part.byteLength);
        current ??= { bytes: left < buffers/* bufferSize */.OX ? Buffer.allocUnsafeSlow(left) : (0,buffers/* acquire */.XC)(), used: 0 };
        const { bytes, used } = current;
        const fitting = part.subarray(0, bytes.byteLength - used);
        bytes.set(fitting, used);
        current.used += fitting.byteLength;
        received += fitting.byteLength;
        if (current.used === bytes.byteLength) {
            full.push(bytes);
            current = undefined;
        }
        return part.subarray(fitting.byteLength);
    };
    const add = (part) => {
        if (!current && (received === 0 || size - received <= part.byteLength)) {
            received += part.byteLength;
            full.push(part);
            return;
        }
        for (let rest = part; rest.byteLength > 0;)
            rest = fill(rest);
        // Not yet, since undici may be parsing it.
        queueMicrotask(() => (0,buffers/* detachRead */.qf)(part));
    };
    return {
        add,
        full: () => full.length,
        takeFull: () => full.shift(),
        takeRest() {
            const rest = current?.bytes.subarray(0, current.used);
            current = undefined;
            return rest;
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/http/transport.js
/** The HTTP transport: one request over a pool of connections, with a bounded response; the only file that knows undici. */











/** A registry that hashes or copies a large body after its last byte may take this many stall times to respond. */
const stallsAfterBody = 5;
/** Uses HTTP/1.1 only: HTTP/2 flow-control windows slow uploads down on links with latency (haproxy/haproxy#293). */
function createTransport(options) {
    keepParserUnoptimized();
    if (options.onFirstRequest)
        callWhenSent(options.onFirstRequest);
    let opening;
    const pool = () => {
        opening ??= openPool(options);
        return opening;
    };
    return {
        send: async (request) => await exchange(await pool(), request, options, () => false),
        open: async (request) => await exchange(await pool(), request, options, hasContent),
    };
}
function hasContent(response) {
    return (response.status === 200 || response.status === 206) && !(0,http_response/* isWebPage */.AA)(response);
}
async function openPool(options) {
    const { certificateAuthority } = options;
    const tls = certificateAuthority === undefined ? {} : { ca: await trusted(certificateAuthority) };
    const connectTimeout = Math.min(10_000, options.stall);
    const settings = {
        allowH2: false,
        connections: options.connections,
        pipelining: 1,
        // Load balancers often close earlier than they announce (nodejs/undici#3141).
        keepAliveMaxTimeout: 25_000,
        // The progress of a request replaces both, which do not notice a request body that the server does not read.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: connectTimeout, ...tls },
        // Both for tunnels: a proxy that accepts CONNECT and stays silent must not keep the connection in the pool.
        connectTimeout,
        clientFactory: (origin, connection) => new pool(origin, { ...connection, headersTimeout: connectTimeout, bodyTimeout: connectTimeout }),
    };
    const direct = new agent(settings);
    const findProxy = readProxies(options.environment);
    if (!findProxy)
        return () => direct;
    // Only the whole package can open tunnels; it is loaded only where there is a proxy.
    const { ProxyAgent } = await __webpack_require__.e(/* import() */ 6752).then(__webpack_require__.t.bind(__webpack_require__, 46752, 19));
    // A proxy agent passes neither `connect` nor `allowH2` on to its two TLS connections.
    const both = { ...tls, allowH2: false };
    const agents = new Map();
    const through = ({ href: uri }) => {
        const agent = agents.get(uri) ?? new ProxyAgent({ ...settings, uri, requestTls: both, proxyTls: both });
        agents.set(uri, agent);
        return agent;
    };
    return (url) => {
        const proxy = findProxy(url);
        return proxy ? through(proxy) : direct;
    };
}
/** The default certificates stay trusted, since token services and object stores use them. */
async function trusted(certificateAuthority) {
    const { getCACertificates } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 41692, 19));
    return [...getCACertificates('default'), certificateAuthority];
}
async function exchange(pool, request, options, leavesBody) {
    const { deadline } = options;
    if (deadline.isOver())
        return networkFailure(deadline.error(), request);
    const progress = createProgress({ ...options, ...(request.signal && { signal: request.signal }) });
    let stream;
    try {
        const data = await progress.race(dispatch(pool, request, progress, options));
        const response = describe(data, request);
        if (!leavesBody(response)) {
            progress.waitFor();
            return { ...response, ...(await progress.race((0,http_response/* readBody */.x8)(data.body, request.limit))) };
        }
        const size = request.expected ?? 0;
        stream = responseStream(data.body, progress, deadline.expectToReceive(size), size);
        return { ...response, stream };
    }
    catch (error) {
        return networkFailure(error, request);
    }
    finally {
        if (!stream)
            progress.end();
    }
}
async function dispatch(pool, { method, url, headers, body }, progress, options) {
    const length = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.length;
    const expected = options.deadline.expectToSend(length ?? 0);
    progress.onEnd(expected.end);
    const data = await api_request.call(pool(url), {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: {
            'user-agent': 'oci-wasm-publish',
            ...headers,
            ...(length !== undefined && { 'content-length': `${length}` }),
        },
        body: body === undefined || length === 0 ? null : requestBody(body, progress, expected, options),
        signal: progress.signal,
        // undici closes the connection after a HEAD by default.
        ...(method === 'HEAD' && { reset: false }),
    });
    expected.confirm();
    return data;
}
function requestBody(body, progress, expected, options) {
    const noteSent = (bytes) => {
        expected.moved(bytes);
        options.onBytes?.(bytes);
    };
    if (body instanceof Uint8Array) {
        noteSent(body.byteLength);
        return body;
    }
    const waitForResponse = () => progress.waitFor(stallsAfterBody * options.stall + expected.buffered());
    // Any iterable is a body (undici's docs/api/Dispatcher.md, `DispatchOptions`), which its types do not say.
    return requestChunks(body.open, progress, { noteSent, waitForResponse });
}
/**
 * The chunks of a request body. undici reads the next chunk when the socket has taken the last one: at once for a chunk below the
 * socket's high-water mark (64 KiB at most), else after "drain", when the kernel has every byte, so that its buffer can be reused.
 */
async function* requestChunks(open, progress, { noteSent, waitForResponse }) {
    const source = open();
    // undici reads no further chunk when the server has responded and closed the connection.
    progress.onEnd(() => source.destroy());
    // By default the loop would destroy an unfinished source with an error, as if reading it had failed.
    const chunks = source.iterator({ destroyOnReturn: false });
    progress.pause();
    try {
        for await (const chunk of chunks) {
            progress.send();
            yield chunk;
            progress.moved(chunk.byteLength);
            noteSent(chunk.byteLength);
            (0,buffers/* release */._r)(chunk);
        }
        waitForResponse();
    }
    catch (error) {
        throw unreadable(error);
    }
    finally {
        source.destroy();
    }
}
/** A request body that cannot be read is not a network error, and no retry would cure it. */
function unreadable(error) {
    if (error instanceof errors/* CodedError */.AK)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new errors/* CodedError */.AK('storage', `the content to upload cannot be read: ${(0,_build_text/* printable */.g$)(reason)}`, {
        hint: 'Check the file and the disk, then re-run.',
        cause: error,
    });
}
function describe({ statusCode, headers }, request) {
    const lines = Object.entries(headers).map(([name, value]) => [
        name.toLowerCase(),
        value === undefined ? [] : Array.isArray(value) ? value : [value],
    ]);
    return { ...responseTo(request), status: statusCode, headers: new Map(lines) };
}
/** An error of the request body is final and is thrown; any other one comes from the network. */
function networkFailure(error, request) {
    if (error instanceof errors/* CodedError */.AK)
        throw error;
    return { ...responseTo(request), networkError: error instanceof Error ? error : new Error(String(error)) };
}
function responseTo({ method, url }) {
    const headers = new Map();
    return { method, url, status: 0, headers, body: new Uint8Array() };
}

// EXTERNAL MODULE: ./.build/registry/quirks.js
var quirks = __webpack_require__(31141);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/registry/look-ups.js
var look_ups = __webpack_require__(91414);
// EXTERNAL MODULE: ./.build/registry/manifests.js
var manifests = __webpack_require__(43614);
;// CONCATENATED MODULE: ./.build/registry/repository.js
/** A repository of a registry as a Store: manifests by one API, blobs by the other. */







function createReadStore(context) {
    return {
        async exists(descriptor) {
            if ((0,media_types/* isManifestType */.Q3)(descriptor.mediaType))
                return await (0,manifests/* manifestExists */.uK)(context, descriptor);
            const { blobExists } = await __webpack_require__.e(/* import() */ 6045).then(__webpack_require__.bind(__webpack_require__, 66045));
            return await blobExists(context, descriptor);
        },
        fetch: (descriptor) => (0,verify/* verified */.zr)(external_node_stream_.Readable.from(fetchChunks(context, descriptor), { objectMode: false }), descriptor),
        async readPart(descriptor, offset, length) {
            const { readBlobPart } = await __webpack_require__.e(/* import() */ 7115).then(__webpack_require__.bind(__webpack_require__, 77115));
            return await readBlobPart(context, descriptor, offset, length);
        },
        resolve: (reference) => (0,look_ups/* resolveReference */.s)(context, reference),
        async *listTags() {
            const { listTags } = await __webpack_require__.e(/* import() */ 1354).then(__webpack_require__.bind(__webpack_require__, 91354));
            yield* listTags(context);
        },
        referrers: async (subject) => {
            const { listReferrers } = await __webpack_require__.e(/* import() */ 5366).then(__webpack_require__.bind(__webpack_require__, 55366));
            return await listReferrers(context, subject);
        },
    };
}
/** Deletion is loaded with the first call, since few runs delete. */
function createDeletableStore(context) {
    const load = (0,memoize/* once */.O)(async () => (await __webpack_require__.e(/* import() */ 2524).then(__webpack_require__.bind(__webpack_require__, 92524))).createDeletion(context));
    return {
        ...createReadStore(context),
        deletion: {
            tag: async (tag) => (await load()).tag(tag),
            manifest: async (digest) => (await load()).manifest(digest),
            deletesManifests: async () => (await load()).deletesManifests(),
        },
    };
}
/** What pushes is loaded with the first push, so that the look-ups before it start earlier. */
function createRegistryStore(context) {
    let blobs;
    let referrers;
    const openBlobs = () => {
        blobs ??= __webpack_require__.e(/* import() */ 6045).then(__webpack_require__.bind(__webpack_require__, 66045)).then(({ createBlobs }) => createBlobs(context));
        return blobs;
    };
    const openReferrers = () => {
        referrers ??= __webpack_require__.e(/* import() */ 7964).then(__webpack_require__.bind(__webpack_require__, 7964)).then(({ createReferrers }) => createReferrers(context));
        return referrers;
    };
    return {
        ...createReadStore(context),
        async push(descriptor, body, hint) {
            const opened = await openBlobs();
            return (0,media_types/* isManifestType */.Q3)(descriptor.mediaType)
                ? await (0,manifests/* pushManifest */.y6)(context, opened, descriptor, body)
                : await opened.push(descriptor, body, hint);
        },
        async tag(descriptor, tag) {
            const { setTag } = await __webpack_require__.e(/* import() */ 3751).then(__webpack_require__.bind(__webpack_require__, 93751));
            await setTag(context, await openBlobs(), descriptor, tag);
        },
        can: {
            knownContent: (root, wanted) => (0,manifests/* listedBy */.l_)(context, root, wanted),
            async pushTagged(descriptor, body, tag) {
                const { pushTagged } = await __webpack_require__.e(/* import() */ 3751).then(__webpack_require__.bind(__webpack_require__, 93751));
                return await pushTagged(context, await openBlobs(), descriptor, body, tag);
            },
            checkAccess: async () => {
                const { checkAccess } = await __webpack_require__.e(/* import() */ 6650).then(__webpack_require__.bind(__webpack_require__, 96650));
                return await checkAccess(context);
            },
            referrers: { add: async (subject, referrer) => (await openReferrers()).add(subject, referrer) },
            readManifest: (reference) => (0,look_ups/* readReference */.W)(context, reference),
            refusedTags: context.observed.refusedTags,
        },
        async finish() {
            await (await referrers)?.finish();
        },
    };
}
async function* fetchChunks(context, descriptor) {
    if (!(0,media_types/* isManifestType */.Q3)(descriptor.mediaType)) {
        const { downloadBlob } = await __webpack_require__.e(/* import() */ 9714).then(__webpack_require__.bind(__webpack_require__, 89714));
        return yield* downloadBlob(context, descriptor);
    }
    const bytes = await (0,manifests/* readManifest */.WI)(context, descriptor.digest);
    if (!bytes)
        throw (0,registry_errors/* contentNotFound */.xI)(context.repository, descriptor.digest);
    yield bytes;
}

;// CONCATENATED MODULE: ./.build/registry/retry-log.js
/** Retries in the log: a line before a silence becomes long, and then one now and then. */
/** Milliseconds from the first attempt of a request without a line, and from one line to the next. */
const firstSilence = 5000;
const silence = 15_000;
/** Milliseconds of a delay that is reported whenever another one was: a registry may ask for minutes. */
const longDelay = 21_000;
/** A host that does not resolve is given up within ten seconds, and the error says so. */
function isNotFound({ networkError }) {
    return networkError === 'ENOTFOUND';
}
/** Receives every retry of one registry, of which most are over before anybody wonders. */
function createRetryLog(log, clock) {
    let reported = -Infinity;
    return (retry) => {
        const now = clock.now();
        const isShort = now + retry.waiting - retry.since < firstSilence;
        const isRecent = now - reported < (retry.waiting > longDelay ? firstSilence : silence);
        if (isNotFound(retry) || isShort || isRecent)
            return;
        reported = now;
        log.info(retryLine(retry));
    };
}
/** `r.test responds with status 503: attempt 4 in 3 s, 14 min 51 s left`. */
function retryLine({ host, status, networkError, attempt, waiting, left }) {
    const next = `attempt ${attempt + 1} in ${duration(waiting)}, ${duration(left)} left`;
    return `${host} ${failure(status, networkError)}: ${next}`;
}
function failure(status, networkError) {
    if (status === 0)
        return `does not respond${networkError === '' ? '' : ` (${networkError})`}`;
    return status < 300 ? 'responds with a web page' : `responds with status ${status}`;
}
function duration(milliseconds) {
    const seconds = Math.round(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

;// CONCATENATED MODULE: ./.build/registry/registries.js
/** The registries of a run: one client for each host, one store for each repository and access, one deadline for all. */

















const defaultConcurrency = 5;
function createRegistries(options) {
    const run = createRun(options);
    const clients = new Map();
    const repositories = new Map();
    const readStores = new Map();
    const pushStores = new Map();
    const contextOf = (repository, access) => ({
        client: getOrCreate(clients, repository.host, () => openHost(repository.host, run)),
        repository,
        scopes: (0,auth_scopes/* scopesFor */.lN)(access, repository.name),
        // What one access has learned about the repository is true for the others.
        ...getOrCreate(repositories, (0,reference/* printRepository */.mK)(repository), () => ({
            manifestCache: new Map(),
            observed: { hasWritten: false, refusedTags: new Set() },
        })),
    });
    let loading;
    // Loaded with the first request of a library, which few runs send.
    const fetch = async (input, init) => {
        loading ??= __webpack_require__.e(/* import() */ 5709).then(__webpack_require__.bind(__webpack_require__, 95709)).then(({ createFetch }) => createFetch(run));
        return await (await loading)(input, init);
    };
    function open(repository, access) {
        const name = (0,reference/* printRepository */.mK)(repository);
        const context = () => contextOf(repository, access);
        if (access === 'push')
            return getOrCreate(pushStores, name, () => createRegistryStore(context()));
        if (access === 'delete')
            return createDeletableStore(context());
        return getOrCreate(readStores, name, () => createReadStore(context()));
    }
    return {
        repository: open,
        statistics: run.statistics,
        fetch,
        async runLibrary(work, signal) {
            const { runLibrary } = await __webpack_require__.e(/* import() */ 9189).then(__webpack_require__.bind(__webpack_require__, 9189));
            return await runLibrary(fetch, work, signal);
        },
        async finish() {
            for (const store of pushStores.values())
                await store.finish();
        },
    };
}
/** The value of a key, created on first use. */
function getOrCreate(values, key, create) {
    const value = values.get(key) ?? create();
    values.set(key, value);
    return value;
}
function createRun(options) {
    const clock = options.clock ?? http_deadline/* systemClock */.ml;
    const statistics = { requests: 0, retries: 0 };
    const deadline = (0,http_deadline/* createDeadline */.dU)(clock, options.timeout);
    const transport = createTransport({
        clock,
        deadline,
        connections: 2 * (options.concurrency ?? defaultConcurrency) + 1,
        environment: options.environment,
        stall: stallTime(options.timeout),
        ...(options.certificateAuthority !== undefined && { certificateAuthority: options.certificateAuthority }),
        ...(options.onBytes && { onBytes: options.onBytes }),
        ...(options.onFirstRequest && { onFirstRequest: options.onFirstRequest }),
    });
    const secrets = createRedaction(options.log);
    for (const secret of proxySecrets(options.environment))
        secrets.add(secret);
    return { options, clock, deadline, secrets, statistics, transport };
}
/** Passwords in the URLs of proxies, also as they are sent: a proxy may repeat them. */
function proxySecrets(environment) {
    const names = ['http_proxy', 'https_proxy'].flatMap((name) => [name, name.toUpperCase()]);
    return names.flatMap((name) => {
        const { username = '', password = '' } = URL.parse(environment[name] ?? '') ?? {};
        if (password === '')
            return [];
        const sent = decoded(`${username}:${password}`);
        return [password, decoded(password), Buffer.from(sent).toString('base64')];
    });
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return text;
    }
}
/** A tenth of the timeout, from one second to one minute, so that the timeout allows several stalls. */
function stallTime(timeout) {
    return Math.min(60_000, Math.max(1000, timeout / 10));
}
function openHost(host, run) {
    const { options, clock, deadline, secrets, statistics, transport } = run;
    const registry = baseUrl(host, options.plainHttp);
    const policy = { registry, show: secrets.show };
    const logRetry = createRetryLog(options.log, clock);
    const onRetry = (retry) => {
        statistics.retries += 1;
        logRetry({ ...retry, host: retry.host || registry.host });
    };
    const retrier = (0,retry/* createRetrier */.SB)({ clock, deadline, onRetry });
    const errorContext = (action, repository, scopes) => ({
        action,
        repository,
        access: (0,auth_scopes/* subjectOf */.et)(scopes).access,
        identity: authenticator.identity(),
        show: secrets.show,
    });
    const tokens = (0,auth_tokens/* createTokenSource */.Z)({
        transport,
        retrier,
        clock,
        secrets,
        policy,
        refused: (response, scopes) => (0,registry_errors/* responseError */.U3)(response, errorContext('get a token', { host, name: (0,auth_scopes/* subjectOf */.et)(scopes).name }, scopes)),
    });
    const authenticator = (0,auth_authenticator/* createAuthenticator */.u)({
        host,
        findCredential: (name) => deadline.race(options.findCredential(name), () => withoutCredential(name)),
        secrets,
        tokens,
        ping: () => transport.send({ method: 'GET', url: new URL('/v2/', registry), headers: {}, limit: 4096 }),
    });
    return (0,client/* createRegistryClient */.Hn)({
        quirk: (0,quirks/* quirkOf */.mI)(host),
        retrier,
        deadline,
        scheduler: (0,scheduler/* createScheduler */.Gr)(options.concurrency ?? defaultConcurrency),
        clock,
        policy,
        errorContext,
        transport,
        authenticator,
        statistics,
        onWarning: createWarnings(host, run),
    });
}
/** A credential helper may wait for somebody to unlock a key ring. */
function withoutCredential(host) {
    return new errors/* CodedError */.AK('unavailable', `the credentials for ${host} were not found within the timeout`, {
        hint: `Check that the credential helper of Docker responds for ${host}, then re-run.`,
    });
}
function baseUrl(host, plainHttp) {
    const apiHost = (0,quirks/* quirkOf */.mI)(host).apiHost ?? host;
    const secure = new URL(`https://${apiHost}`);
    const isPlain = plainHttp.some((entry) => (0,oci_host/* registryIn */.hY)(entry) === (0,oci_host/* registryName */.jT)(host));
    return isPlain || (0,addresses/* isLoopback */.U9)(secure.hostname) ? new URL(`http://${apiHost}`) : secure;
}
const maximumWarnings = 5;
/** Shows each `Warning: 299 - "text"` once (distribution-spec v1.1, "Warnings"). */
function createWarnings(host, { options, secrets }) {
    const seen = new Set();
    return (line) => {
        const text = /^299 - "([^"]{1,500})"/.exec(line)?.[1];
        if (text === undefined || seen.has(text) || seen.size >= maximumWarnings)
            return;
        seen.add(text);
        options.log.warn(`${host} warns: ${secrets.show(text)}`);
    };
}


/***/ }),

/***/ 49835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createSecrets),
  b: () => (/* binding */ shortestSecret)
});

;// CONCATENATED MODULE: ./.build/secret-patterns.js
/** Patterns of a secret: it may be escaped for URLs, JSON, HTML or a shell, also twice, or be encoded as a whole. */
/** Beyond this length, encodings of the whole are looked for in their usual spelling alone, since expressions for any would take long. */
const longestInFull = 512;
function patternsOf(secret) {
    const bytes = Buffer.from(secret);
    const usual = [withRun(secret, charactersOf), ...base64Of(bytes)];
    const hasDigits = digitsOf(bytes.subarray(0, 4));
    if (bytes.byteLength <= longestInFull)
        return [...usual, pattern(() => bytesOf(bytes), hasDigits), pattern(() => unitsOf(secret), hasEscapes)];
    return [
        ...usual,
        ...['', '%', ':', '\\x'].map((before) => pattern(() => inDigits(bytes, before), hasDigits)),
        ...[decimalEntity, hexEntity, unicodeUnit].map((encode) => pattern(() => inUnits(secret, encode), hasEscapes)),
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
/** The longest run of letters and digits of a text is in every text that its pattern matches. */
function withRun(text, create) {
    const runs = text.match(/[A-Za-z0-9]+/g) ?? [];
    const longest = runs.reduce((left, right) => (right.length > left.length ? right : left), '').toLowerCase();
    return pattern(() => create(text), (candidate) => candidate.includes(longest));
}
function digitsOf(bytes) {
    const digits = bytes.toString('hex');
    return (text) => /%25|0x/.test(text) || text.replace(/[^0-9a-f]+/g, '').includes(digits);
}
const hasEscapes = (text) => /\\[ux0-7]|&(?:amp;)*#/.test(text);
const decimalEntity = (unit) => `&#${unit.codePointAt(0)};`;
const hexEntity = (unit) => `&#x${hex(unit.codePointAt(0) ?? 0, 1)};`;
const unicodeUnit = (unit) => `\\u${hex(unit.charCodeAt(0), 4)}`;
function inDigits(bytes, before) {
    const text = [...bytes].map((byte) => before + hex(byte)).join('');
    return literally(text.replace(/^:/, ''));
}
function inUnits(secret, encode) {
    return literally(secret.split('').map(encode).join(''));
}
function literally(text) {
    const runs = text.match(/[A-Za-z0-9]+|[^A-Za-z0-9]+/g) ?? [];
    return runs.map((run) => (/^[A-Za-z0-9]/.test(run) ? run : escaped(quote(run))));
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
function escaped(source) {
    let expression;
    return {
        source: `(?:${source})`,
        matchedLength(text) {
            expression ??= new RegExp(`^(?:${source})`, 'iu');
            return expression.exec(text)?.[0].length ?? 0;
        },
    };
}
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
            for (const variant of variantsOf(secret).filter((text) => !known.has(text)))
                known.set(variant, patternsOf(variant).map(formOf));
            const longestFirst = [...known].sort(([left], [right]) => right.length - left.length);
            forms = longestFirst.flatMap(([, each]) => each);
        },
        redact(text) {
            const whole = forms.reduce((rest, form) => form.hide(rest), text);
            return whole.includes(cutMark) ? withoutCut(whole, forms) : whole;
        },
    };
}
function formOf(pattern) {
    let expression;
    return {
        ...pattern,
        hide(text) {
            if (!pattern.mayMatch(text.toLowerCase()))
                return text;
            expression ??= new RegExp(pattern.parts().map(sourceOf).join(''), 'giu');
            return text.replace(expression, '***');
        },
    };
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
/** What `printable` puts where it cuts a text. */
const cutMark = '\u2026';
/** Hides the beginnings of secrets that the text was cut in. */
function withoutCut(text, forms) {
    const parts = text.split(cutMark);
    const last = parts.pop() ?? '';
    return [...parts.map((part) => withoutBeginning(part, forms)), last].join(cutMark);
}
/** Characters before a cut that are searched for the beginning of a secret. */
const searched = 4096;
function withoutBeginning(text, forms) {
    for (let start = Math.max(0, text.length - searched); start <= text.length - shortestSecret; start += 1)
        if (forms.some(({ parts }) => isBeginning(text, start, parts())))
            return `${text.slice(0, start)}***`;
    return text;
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

/***/ 94127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release),
/* harmony export */   qf: () => (/* binding */ detachRead),
/* harmony export */   z8: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/**
 * Buffers of file contents: the pool, the stream that reads a file into it, and early release of other large buffers.
 *
 * Ownership: a chunk of a stream belongs to its consumer. A consumer that has finished with a chunk, and has handed it to nobody
 * else, may call `release`, which puts a pooled buffer back and ignores all other memory; a consumer that does not call it leaves
 * the buffer to the garbage collector. Only the two writers, of image layouts and of HTTP request bodies, release. Buffers made
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
/** The same for what was read from a socket: a part has memory of its own, of the size that small buffers share (64 KiB since Node 24). */
function detachRead(bytes) {
    const { buffer } = bytes;
    if (buffer instanceof ArrayBuffer && bytes.byteLength === buffer.byteLength)
        buffer.transfer(0);
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
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
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
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */



/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    if (verifies(stream, descriptor))
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
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
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
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
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ })

};
