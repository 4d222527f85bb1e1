export const id = 885;
export const ids = [885];
export const modules = {

/***/ 5118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside, with a bound on its nesting: what walks or writes a value that lies too deep would run out of stack. */
/** People write a dozen levels, generators of schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws for what is none, and for what is nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a parsed document of more than 100 levels; looks at one level after the other, since recursion would not survive. */
function isTooDeep(document) {
    let level = [document];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((value) => typeof value === 'object' && value !== null ? Object.values(value) : []);
    }
    return false;
}
/** True for a JSON object that is neither `null` nor a list. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 2759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3488);
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

/***/ 7243:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gb: () => (/* binding */ encodeManifest),
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   Y_: () => (/* binding */ children),
/* harmony export */   bj: () => (/* binding */ encodeIndex),
/* harmony export */   i6: () => (/* binding */ manifestSizeLimit),
/* harmony export */   lF: () => (/* binding */ encode),
/* harmony export */   qq: () => (/* binding */ readDescriptor)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3488);
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
/** What a manifest requires in the same repository: config and layers of an image manifest, manifests of an index. */
function children(manifest) {
    return manifest.config
        ? [manifest.config, ...manifest.layers]
        : [...manifest.manifests, ...manifest.layers];
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
    const digest = typeof value.digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(value.digest) : undefined;
    if (!digest)
        throw invalid(where, `has a descriptor with an invalid digest: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(value.digest), 80)}"`);
    if (!Number.isSafeInteger(value.size) || Number(value.size) < 0)
        throw invalid(where, `has a descriptor with an invalid size: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(value.size), 40)}`);
    if (typeof value.mediaType !== 'string' || !(0,_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isMediaType */ .LA)(value.mediaType)) {
        throw invalid(where, `has a descriptor with an invalid media type: "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(value.mediaType), 80)}"`);
    }
    return {
        mediaType: value.mediaType,
        digest,
        size: Number(value.size),
        ...(typeof value.artifactType === 'string' && { artifactType: value.artifactType }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.annotations) && { annotations: readAnnotations(value.annotations) }),
        ...((0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value.platform) && { platform: value.platform }),
        ...(typeof value.data === 'string' && { data: value.data }),
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(where)} ${what}`, {
        hint: 'Rebuild it or push it again with the tool that wrote it.',
        cause,
    });
}


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $U: () => (/* binding */ isIndexType),
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   LA: () => (/* binding */ isMediaType),
/* harmony export */   NR: () => (/* binding */ imageManifestType),
/* harmony export */   Q3: () => (/* binding */ isManifestType),
/* harmony export */   WV: () => (/* binding */ imageIndexType),
/* harmony export */   hf: () => (/* binding */ imageLayerGzipType),
/* harmony export */   qC: () => (/* binding */ octetStreamType),
/* harmony export */   qV: () => (/* binding */ emptyType),
/* harmony export */   yc: () => (/* binding */ imageConfigType)
/* harmony export */ });
/* unused harmony exports dockerManifestType, dockerManifestListType */
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
const mediaTypePattern = /^[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}\/[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]{0,126}$/;
/** The grammar of RFC 6838 §4.2, which image-spec requires of `mediaType` and `artifactType`. */
function isMediaType(text) {
    return mediaTypePattern.test(text);
}


/***/ }),

/***/ 7885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRegistries: () => (/* binding */ createRegistries)
});

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
;// CONCATENATED MODULE: ./.build/registry/http/response.js
/** An HttpResponse: what came back for one request, or that nothing did. */

/** The first line of a header. */
function header(answer, name) {
    return answer.headers.get(name)?.[0];
}
/** True when the registry did what it was asked; a page in place of its answer says nothing. */
function isSuccess(answer) {
    return answer.status >= 200 && answer.status < 300 && !isPage(answer);
}
/** A web page with a good status: what proxies, maintenance sites and plain web servers send where a registry should answer. */
function isPage(answer) {
    const type = header(answer, 'content-type') ?? '';
    return answer.status >= 200 && answer.status < 300 && /^text\/html\b/i.test(type);
}
/** `{"errors":[{code,message,detail}]}` (distribution-spec v1.1, "Error Codes"); empty for any other body. */
function registryErrors(answer) {
    if (answer.headers.has('content-encoding') || answer.body.byteLength === 0)
        return [];
    try {
        const body = JSON.parse(new TextDecoder().decode(answer.body));
        if (!(0,json/* isRecord */.u4)(body) || !Array.isArray(body.errors))
            return [];
        return body.errors.slice(0, 8).filter(json/* isRecord */.u4).map(readError);
    }
    catch {
        return [];
    }
}
function hasCode(answer, ...codes) {
    return registryErrors(answer).some((error) => codes.includes(error.code));
}
function readError(value) {
    const detail = typeof value.detail === 'string' ? value.detail : '';
    const message = typeof value.message === 'string' ? value.message : '';
    return { code: typeof value.code === 'string' ? value.code : 'UNKNOWN', message: message || detail };
}
/** The body as far as it is text; a compressed one is not inflated for a message. */
function plainText(answer) {
    if (answer.headers.has('content-encoding'))
        return '';
    return new TextDecoder().decode(answer.body.subarray(0, 8 * 1024));
}

;// CONCATENATED MODULE: ./.build/registry/auth/challenge.js
/** Challenges: what a `WWW-Authenticate` header asks for (RFC 9110 §11.6.1). */
const tokenCharacter = /[A-Za-z0-9!#$%&'*+\-.^_`|~]/;
const token68Character = /[A-Za-z0-9\-._~+/]/;
/** Reads every challenge of every header line; what cannot be read is left out, nothing throws. */
function parseChallenges(lines) {
    return lines.flatMap((line) => parseLine({ text: line, at: 0 }));
}
function parseLine(cursor) {
    const challenges = [];
    while (cursor.at < cursor.text.length) {
        skip(cursor, ', \t');
        const word = readWhile(cursor, tokenCharacter);
        if (word === '')
            cursor.at += 1;
        else
            readItem(cursor, word, challenges);
    }
    return challenges;
}
function readItem(cursor, word, challenges) {
    const afterWord = cursor.at;
    skip(cursor, ' \t');
    if (cursor.text[cursor.at] === '=') {
        cursor.at += 1;
        const value = readValue(cursor);
        const parameters = challenges.at(-1)?.parameters;
        const name = word.toLowerCase();
        if (parameters && !parameters.has(name))
            parameters.set(name, value);
        return;
    }
    challenges.push({ scheme: word.toLowerCase(), parameters: new Map() });
    if (cursor.at > afterWord)
        skipToken68(cursor);
}
/** `Negotiate YII=`: a bare value instead of parameters ends at a comma or the end. */
function skipToken68(cursor) {
    const start = cursor.at;
    readWhile(cursor, token68Character);
    skip(cursor, '=');
    const end = cursor.at;
    skip(cursor, ' \t');
    const next = cursor.text[cursor.at];
    if (end === start || (next !== undefined && next !== ','))
        cursor.at = start;
}
function readValue(cursor) {
    skip(cursor, ' \t');
    if (cursor.text[cursor.at] !== '"')
        return readUntil(cursor, ', \t');
    cursor.at += 1;
    let value = '';
    while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== '"') {
        if (cursor.text[cursor.at] === '\\')
            cursor.at += 1;
        value += cursor.text[cursor.at] ?? '';
        cursor.at += 1;
    }
    cursor.at += 1;
    return value;
}
function readWhile(cursor, character) {
    const start = cursor.at;
    while (cursor.at < cursor.text.length && character.test(cursor.text[cursor.at] ?? ''))
        cursor.at += 1;
    return cursor.text.slice(start, cursor.at);
}
function readUntil(cursor, stops) {
    const start = cursor.at;
    while (cursor.at < cursor.text.length && !stops.includes(cursor.text[cursor.at] ?? ''))
        cursor.at += 1;
    return cursor.text.slice(start, cursor.at);
}
function skip(cursor, characters) {
    while (cursor.at < cursor.text.length && characters.includes(cursor.text[cursor.at] ?? ''))
        cursor.at += 1;
}

;// CONCATENATED MODULE: ./.build/registry/auth/scopes.js
/** Scopes: what a token is asked for, in the form of the distribution token specification. */
/** For a push to `repository`, and for reading the repositories that content is mounted from. */
function pushScopes(repository, sources = []) {
    return [`repository:${repository}:pull,push`, ...sources.map((source) => `repository:${source}:pull`)];
}
/** The same repositories, to read only. */
function pullScopes(scopes) {
    return scopes.map((scope) => scope.replace(/:pull,push$/, ':pull'));
}
/** Joins the actions asked for one resource; keeps the order in which resources came. */
function mergeScopes(scopes) {
    const actions = new Map();
    for (const scope of scopes) {
        const colon = scope.lastIndexOf(':');
        if (colon <= 0)
            continue;
        const resource = scope.slice(0, colon);
        const known = actions.get(resource) ?? new Set();
        for (const action of scope.slice(colon + 1).split(','))
            known.add(action);
        actions.set(resource, known);
    }
    return [...actions].map(([resource, known]) => `${resource}:${[...known].sort().join(',')}`);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./.build/registry/http/addresses.js
/** Addresses that only a private registry may send us to: loopback, link-local, private ranges and names without a domain. */

const ranges = [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['224.0.0.0', 3],
    ['::', 128],
    ['::1', 128],
    ['64:ff9b::', 96],
    ['64:ff9b:1::', 48],
    ['2002::', 16],
    ['fc00::', 7],
    ['fe80::', 10],
    ['fec0::', 10],
    ['ff00::', 8],
];
const reserved = new external_node_net_.BlockList();
for (const [address, bits] of ranges)
    reserved.addSubnet(address, bits, address.includes(':') ? 'ipv6' : 'ipv4');
const loopback = new external_node_net_.BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
/** True for `localhost` and loopback literals; such a registry is spoken to by plain http. */
function isLoopback(hostname) {
    const name = plainName(hostname);
    return name === 'localhost' || listed(loopback, name);
}
/**
 * True for an address literal outside the public ranges, for `localhost` names and for names without a dot.
 *
 * `hostname` comes from a parsed URL, which has already turned `0x7f.1` or `2130706433` into dotted form. A public name
 * that resolves to a private address is not seen here.
 */
function isPrivate(hostname) {
    const name = plainName(hostname);
    if ((0,external_node_net_.isIP)(name) !== 0)
        return listed(reserved, name);
    return !name.includes('.') || name.endsWith('.localhost') || name === 'metadata.google.internal';
}
function plainName(hostname) {
    const name = hostname.toLowerCase().replace(/\.$/, '');
    return name.startsWith('[') ? name.slice(1, -1) : name;
}
function listed(list, name) {
    const family = (0,external_node_net_.isIP)(name);
    return family !== 0 && list.check(name, family === 6 ? 'ipv6' : 'ipv4');
}

;// CONCATENATED MODULE: ./.build/registry/http/redirects.js
/** Where a registry may send us: `Location` headers and token realms are its own words and are judged before they are followed. */


const redirectStatuses = [301, 302, 303, 307, 308];
const redirectLimit = 5;
/** True when a redirect with this status keeps method and body, or when the method has no body to lose. */
function mayFollow(status, method) {
    return method === 'GET' || method === 'HEAD'
        ? redirectStatuses.includes(status)
        : status === 307 || status === 308;
}
/**
 * Resolves a `Location` against the address that answered.
 *
 * `http` on the very host of an `https` registry is upgraded, since it comes from a proxy that ends TLS
 * (distribution without `X-Forwarded-Proto`); anything else that would leave `https` is refused, as is a private address
 * when the registry itself is a public one. Throws `unavailable`.
 */
function resolveLocation(location, from, judge) {
    const { registry } = judge;
    const target = parse(location, from);
    if (!target)
        throw refused(location, judge, 'it is not an address');
    if (target.protocol === 'http:' && registry.protocol === 'https:' && sameHost(target, registry))
        target.protocol = 'https:';
    const reason = objection(target, registry);
    if (reason)
        throw refused(location, judge, reason);
    return target;
}
/** The realm of a token service, judged by the same rules. Throws `unauthenticated`. */
function resolveRealm(realm, judge) {
    const { registry } = judge;
    const target = parse(realm, undefined);
    const reason = target ? objection(target, registry) : 'it is not an address';
    if (target && !reason)
        return target;
    throw new errors/* CodedError */.AK('unauthenticated', `${registry.host} names the token service "${shown(realm, judge)}", which gets no credentials: ${reason}`, { hint: 'Ask whoever runs the registry why it sends clients there.' });
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
    if (target.protocol === 'http:' && registry.protocol === 'https:')
        return 'it leaves https';
    if (isPrivate(target.hostname) && !isPrivate(registry.hostname))
        return 'it is a private address';
    return undefined;
}
function sameHost(target, registry) {
    return target.hostname === registry.hostname && (target.port === '' || target.port === registry.port);
}
function refused(location, judge, reason) {
    return new errors/* CodedError */.AK('unavailable', `${judge.registry.host} sends us to "${shown(location, judge)}", which is refused: ${reason}`, {
        hint: 'Ask whoever runs the registry why it sends clients there.',
    });
}
/** Without the query, which may be signed. */
function shown(address, judge) {
    return judge.show(address.split(/[?#]/, 1)[0] ?? '', 120);
}

;// CONCATENATED MODULE: ./.build/registry/http/retry.js
/** Retries: which answers can heal, how long to wait, and until when. */

const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    random: () => Math.random(),
};
const passingStatuses = [408, 425, 429, 499, 500, 502, 503, 504, 520, 521, 522, 523, 524];
const passingCodes = ['TOOMANYREQUESTS', 'UNAVAILABLE'];
/** Certificates and local mistakes do not heal; any other fault of a connection may. */
const fatalErrorCodes = [
    /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_(?:VERIFY_LEAF_SIGNATURE|GET_ISSUER_CERT(?:_LOCALLY)?))$/,
    /^(?:CERT_|ERR_TLS_|ERR_SSL_|ERR_INVALID_)/,
    /^(?:EPROTO|UND_ERR_INVALID_ARG|UND_ERR_REQ_CONTENT_LENGTH_MISMATCH|UND_ERR_HEADERS_OVERFLOW)$/,
];
/** True when the same request may succeed later. */
function isRetryable(answer) {
    if (answer.status === 0)
        return !fatalErrorCodes.some((fault) => fault.test(faultCode(answer.lost)));
    if (passingStatuses.includes(answer.status) || isPage(answer))
        return true;
    return answer.status >= 400 && registryErrors(answer).some((error) => passingCodes.includes(error.code));
}
/** The code of a socket, parser or TLS fault. */
function faultCode(error) {
    if (!(error instanceof Error))
        return '';
    if ('code' in error && typeof error.code === 'string')
        return error.code;
    return faultCode(error.cause);
}
/** `Retry-After` as milliseconds from `now`: seconds or an HTTP date (RFC 9110 §10.2.3); `undefined` when absent or unreadable. */
function retryAfter(answer, now) {
    const text = header(answer, 'retry-after')?.trim();
    if (text === undefined || text === '')
        return undefined;
    if (/^\d{1,9}$/.test(text))
        return Number(text) * 1000;
    if (!/^[A-Za-z]{3,9}, [\x20-\x7e]{10,40}$/.test(text))
        return undefined;
    const date = Date.parse(text);
    return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
const firstWait = 250;
const longestWait = 20_000;
/** A host that has never answered gets this many tries; one that has is given the whole budget. */
const maxAttemptsBeforeFirstResponse = 6;
function createBudget(clock, timeout) {
    let deadline;
    return {
        left() {
            deadline ??= clock.now() + timeout;
            return deadline - clock.now();
        },
    };
}
/** One per host, since a wish to be left alone concerns every request to it. */
function createRetrier({ clock, budget, onRetry }) {
    let pausedUntil = 0;
    let everHeard = false;
    /** Milliseconds to wait before the next attempt; `undefined` when there is no time for one. */
    const delay = (answer, count) => {
        if (!everHeard && count >= maxAttemptsBeforeFirstResponse)
            return undefined;
        const asked = answer && retryAfter(answer, clock.now());
        // Full jitter: many runs that failed together do not come back together.
        const own = clock.random() * Math.min(longestWait, firstWait * 2 ** Math.min(count, 16));
        const wait = Math.max(asked ?? 0, own);
        if (asked !== undefined && wait < budget.left())
            pausedUntil = Math.max(pausedUntil, clock.now() + wait);
        return wait < budget.left() ? wait : undefined;
    };
    return {
        async run(attempt) {
            budget.left();
            let free = 1;
            for (let count = 1;; count += 1) {
                const { value, again, answer } = await attempt(count);
                if (again === 'stop')
                    return value;
                if (again === 'now' && free > 0) {
                    free -= 1;
                    continue;
                }
                const wait = delay(answer, count);
                if (wait === undefined)
                    return value;
                onRetry();
                await clock.sleep(wait);
            }
        },
        async pause() {
            const wait = pausedUntil - clock.now();
            if (wait > 0)
                await clock.sleep(wait);
        },
        heard(answer) {
            if (answer.status > 0 && !isPage(answer))
                everHeard = true;
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/auth/tokens.js
/** Tokens: fetched from the service a challenge names, one flight per scope, kept while they live. */




/** A service that does not say how long a token lives means 60 s (distribution, token specification). */
const shortestLife = 60_000;
const safety = 5_000;
const replyLimit = 128 * 1024;
const clientId = 'oci-wasm-publish';
function createTokenSource(options) {
    const { clock } = options;
    const flights = new Map();
    const fresh = async (key, fetch) => {
        const flight = fetch();
        flights.set(key, flight);
        try {
            return await flight;
        }
        catch (error) {
            if (flights.get(key) === flight)
                flights.delete(key);
            throw error;
        }
    };
    return {
        async get(service, scopes, credential, life) {
            const key = [service.realm, service.service, ...scopes].join(' ');
            const flight = flights.get(key);
            const token = await flight;
            if (token && remaining(token, clock) > Math.min(life, token.lifetime * 0.8))
                return token.text;
            const newer = flights.get(key);
            if (newer !== undefined && newer !== flight)
                return (await newer).text;
            return (await fresh(key, () => fetchToken(service, scopes, credential, options))).text;
        },
        drop(text) {
            for (const [key, flight] of flights) {
                flight.then((token) => token.text === text && flights.get(key) === flight && flights.delete(key), () => undefined);
            }
        },
    };
}
function remaining(token, clock) {
    return token.fetched + token.lifetime - safety - clock.now();
}
async function fetchToken(service, scopes, credential, options) {
    const realm = resolveRealm(service.realm, options.judge);
    const [first, second] = requestsFor(realm, service, scopes, credential, options.secrets);
    const fetched = options.clock.now();
    const answer = await ask(first, options);
    // Services that know only one of the two ways answer the other with 404 or 405 (GCR, Docker Hub's old one).
    const final = second && (answer.status === 404 || answer.status === 405) ? await ask(second, options) : answer;
    if (final.status !== 200)
        throw options.refused(final, scopes[0]?.split(':')[1] ?? '');
    return readToken(final, fetched, options);
}
async function ask(outgoing, { transport, retrier, onRequest }) {
    return await retrier.run(async () => {
        onRequest();
        const answer = await transport.send(outgoing);
        return { value: answer, answer, again: isRetryable(answer) ? 'wait' : 'stop' };
    });
}
/** GET with Basic is what every service knows; an identity token is redeemed by POST (OAuth 2 refresh grant). */
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
    return `Basic ${secrets.keep(Buffer.from(`${username}:${password}`).toString('base64'))}`;
}
function queryRequest(realm, { service }, scopes, authorization) {
    const url = new URL(realm);
    if (service !== undefined)
        url.searchParams.set('service', service);
    for (const scope of scopes)
        url.searchParams.append('scope', scope);
    const headers = { accept: 'application/json', ...(authorization && { authorization }) };
    return { method: 'GET', url, headers, limit: replyLimit };
}
function formRequest(realm, { service }, scopes, grant) {
    const form = new URLSearchParams({ ...grant, client_id: clientId, scope: scopes.join(' ') });
    if (service !== undefined)
        form.set('service', service);
    const headers = { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: realm, headers, body: Buffer.from(form.toString()), limit: replyLimit };
}
function readToken(answer, fetched, options) {
    const body = tokens_parse(answer);
    const text = [body.access_token, body.token].find((value) => typeof value === 'string' && value !== '');
    // What goes into a header must not be able to end it.
    if (typeof text !== 'string' || !/^[\x21-\x7e]+$/.test(text))
        throw unreadable(answer);
    const seconds = typeof body.expires_in === 'number' && Number.isFinite(body.expires_in) ? body.expires_in : 0;
    return { text: options.secrets.keep(text), fetched, lifetime: Math.max(shortestLife, seconds * 1000) };
}
function tokens_parse(answer) {
    try {
        const body = JSON.parse(new TextDecoder().decode(answer.body));
        if ((0,json/* isRecord */.u4)(body))
            return body;
    }
    catch (cause) {
        throw unreadable(answer, cause);
    }
    throw unreadable(answer);
}
function unreadable(answer, cause) {
    return new errors/* CodedError */.AK('unauthenticated', `the token service at ${answer.url.host} answered without a token`, {
        hint: 'Check that the address is that of a container registry.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/registry/auth/authenticator.js
/** Authorization for one registry: what its challenges ask for, answered with the credential of exactly this host. */





function createAuthenticator(options) {
    const { secrets, tokens } = options;
    let credential;
    let scheme;
    let known = false;
    const asked = new Map();
    const find = () => {
        credential ??= options.findCredential(options.host).then((found) => {
            known = found !== undefined;
            return found && keep(found, secrets);
        });
        return credential;
    };
    const wanted = (scopes) => asked.get(scopes.join(' ')) ?? scopes;
    return {
        async header(scopes, life = 0) {
            if (!scheme)
                return undefined;
            const found = await find();
            if (found?.kind === 'bearer')
                return `Bearer ${found.token}`;
            if (scheme.kind === 'bearer')
                return `Bearer ${await tokens.get(scheme.service, wanted(scopes), found, life)}`;
            return found?.kind === 'basic' ? basic(found.username, found.password, secrets) : undefined;
        },
        async learn(answer, scopes, used) {
            const challenge = choose(answer) ?? choose(await options.ping());
            if (!challenge)
                throw authenticator_unreadable(options.host);
            if (used?.startsWith('Bearer '))
                tokens.drop(used.slice('Bearer '.length));
            const found = await find();
            scheme = schemeOf(challenge);
            if (scheme.kind === 'basic')
                return found?.kind === 'basic' && used === undefined;
            const more = challenge.parameters.get('scope');
            if (more)
                asked.set(scopes.join(' '), mergeScopes([...wanted(scopes), ...more.split(' ').slice(0, 8)]));
            return found?.kind !== 'bearer' || used === undefined;
        },
        identity: () => (known ? 'known' : 'anonymous'),
    };
}
/** Bearer before Basic; other schemes are nothing a registry client speaks. */
function choose(answer) {
    const challenges = parseChallenges(answer.headers.get('www-authenticate') ?? []);
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
function keep(credential, secrets) {
    if (credential.kind === 'basic') {
        secrets.keep(credential.password);
        basic(credential.username, credential.password, secrets);
    }
    else {
        secrets.keep(credential.token);
    }
    return credential;
}
/** True when a 403 only says that the token does not reach far enough (RFC 6750 §3.1). */
function lacksScope(answer) {
    return answer.status === 403 && /insufficient_scope/.test(header(answer, 'www-authenticate') ?? '');
}
function authenticator_unreadable(host) {
    return new errors/* CodedError */.AK('unauthenticated', `${host} wants to know who is asking but not in a way we can answer`, {
        hint: 'Check that the address is that of a container registry that takes Basic or Bearer authentication.',
    });
}

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/registry/auth/redaction.js
/** Redaction of this run: masked on entry, and taken out of every text that is shown. */

/** A hostile registry can echo what it was sent; a text shorter than this is no secret worth breaking messages for. */
const shortest = 4;
function createRedaction(log) {
    const known = new Set();
    const add = (secret) => {
        if (secret.length < shortest || known.has(secret))
            return;
        known.add(secret);
        log.mask(secret);
    };
    return {
        keep(secret) {
            add(secret);
            add(encodeURIComponent(secret));
            return secret;
        },
        show(text, limit) {
            const longestFirst = [...known].sort((left, right) => right.length - left.length);
            return (0,_build_text/* printable */.g$)(longestFirst.reduce((rest, secret) => rest.replaceAll(secret, '***'), text), limit);
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/http/scheduler.js
/** The Scheduler of one host: few large bodies at a time, the largest first, and always room for small requests. */
/** A body up to this size goes in the time of a round trip and counts as a small request. */
const smallBody = 64 * 1024;
/**
 * `concurrency` large bodies in flight, and half as many blobs that have their session already and wait for a body to end: none
 * of the line is lost to the round trips between two bodies. Small requests use what is left of twice `concurrency` slots.
 */
function createScheduler(concurrency) {
    const waiting = [];
    const withSession = [];
    let bodies = Math.max(1, concurrency);
    let running = 0;
    let runningLarge = 0;
    let sending = 0;
    const next = () => {
        // A blob that waits with its session asks nothing meanwhile.
        if (running - withSession.length >= 2 * Math.max(1, concurrency))
            return undefined;
        const mayBeLarge = runningLarge < bodies + Math.floor(bodies / 2);
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
    const inLine = () => {
        const called = new Promise((go) => withSession.push(go));
        dispatch();
        return called;
    };
    return {
        async run(size, task) {
            await new Promise((start) => {
                waiting.push({ size, start });
                // Later pushes of the same tick take part in the choice of the largest.
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
        async body(size, send) {
            if (size <= smallBody)
                return await send();
            if (sending < bodies)
                sending += 1;
            else
                await inLine();
            try {
                return await send();
            }
            finally {
                // Whoever waits takes this place over, unless there are fewer places by now.
                const go = sending <= bodies ? withSession.shift() : undefined;
                if (go)
                    go();
                else
                    sending -= 1;
            }
        },
        narrow() {
            bodies = Math.max(1, Math.floor(bodies / 2));
        },
    };
}
function largest(waiting) {
    return waiting.reduce((best, item, index) => (item.size > (waiting[best]?.size ?? -1) ? index : best), -1);
}
/** Lets `perSecond` tasks begin per second; without a number it never waits. */
function createPace(clock, perSecond) {
    let free = 0;
    return async () => {
        if (perSecond === undefined)
            return;
        const start = Math.max(free, clock.now());
        free = start + 1000 / perSecond;
        if (start > clock.now())
            await clock.sleep(start - clock.now());
    };
}

;// CONCATENATED MODULE: ./.build/registry/endpoint.js
/** An Endpoint: one registry host as we talk to it – authorization, redirects by hand, pauses, counting. */







const answerLimit = 64 * 1024;
/** A 401 without a token, one for a token that has ended, one for a scope that was too small. */
const authorizations = 3;
function createEndpoint(options) {
    const { transport, retrier, scheduler } = options;
    const first = createGate();
    const readOnly = { known: false };
    const ask = async (question, send) => {
        await retrier.pause();
        const answer = await first(() => authorized(question, send, options, readOnly));
        retrier.heard(answer);
        for (const line of answer.headers.get('warning') ?? [])
            options.onWarning(line);
        return answer;
    };
    const endpoint = {
        ...options,
        pace: createPace(options.clock, options.quirk.tagsPerSecond),
        learnt: { combined: options.quirk.mounts !== false, chunked: false },
        ask: (question) => ask(question, transport.send),
        open: (question) => ask(question, transport.open),
        sendWithRetry: (question) => retrier.run(() => scheduler.run(0, async () => {
            const answer = await endpoint.ask(question);
            return { value: answer, answer, again: isRetryable(answer) ? 'wait' : 'stop' };
        })),
    };
    return endpoint;
}
/** The first request goes alone: it finds the token and the TLS session that all others then share. */
function createGate() {
    let gate;
    return async (task) => {
        if (gate) {
            await gate.catch(() => undefined);
            return await task();
        }
        const result = task();
        gate = result;
        return await result;
    };
}
async function authorized(question, send, options, readOnly) {
    const { authenticator, base, statistics } = options;
    for (let tries = 1;; tries += 1) {
        const { scopes, authorization } = await authorize(question, options, readOnly);
        const answer = await follow(question, authorization, send, options);
        const asksWho = answer.status === 401 || lacksScope(answer);
        // A challenge of another origin, learned through a redirect, gets nothing.
        if (!asksWho || answer.url.origin !== base.origin || tries >= authorizations)
            return answer;
        if (!(await authenticator.learn(answer, scopes, authorization)))
            return answer;
        statistics.requests -= 1;
        if (question.replay === false)
            return answer;
    }
}
async function authorize(question, { authenticator }, readOnly) {
    const reads = question.method === 'GET' || question.method === 'HEAD';
    const scopes = reads && readOnly.known ? pullScopes(question.scopes) : question.scopes;
    try {
        return { scopes, authorization: await authenticator.header(scopes, question.life) };
    }
    catch (error) {
        const refused = error instanceof errors/* CodedError */.AK && (error.code === 'denied' || error.code === 'unauthenticated');
        if (!refused || !reads || readOnly.known)
            throw error;
        // Some token services refuse the whole token where only the push is not allowed.
        const fewer = pullScopes(question.scopes);
        const authorization = await authenticator.header(fewer, question.life);
        readOnly.known = true;
        return { scopes: fewer, authorization };
    }
}
async function follow(question, authorization, send, { base, judge, statistics }) {
    const { method, headers, body } = question;
    let url = question.to instanceof URL ? question.to : new URL(question.to, base);
    let own = authorization !== undefined;
    for (let hops = 0;; hops += 1) {
        // Once another origin has had its say, it may send us back to any place of the registry.
        own &&= url.origin === base.origin;
        statistics.requests += 1;
        const answer = await send({
            method,
            url,
            headers: { ...headers, ...(own && { authorization }) },
            limit: question.limit ?? answerLimit,
            ...(body && { body }),
        });
        if (!redirectStatuses.includes(answer.status) || !mayFollow(answer.status, method))
            return answer;
        const location = header(answer, 'location');
        if (location === undefined || hops >= redirectLimit)
            return answer;
        url = resolveLocation(location, url, judge);
    }
}

;// CONCATENATED MODULE: ./.build/registry/hints.js
/** Advice: the texts that users paste into issues, each with its cause and the one thing that fixes it. */



const permissionLine = 'permissions: { contents: read, packages: write }';
/** In this order: the most telling text first. */
const rules = [
    {
        applies: (_answer, text) => /installation not allowed to create/i.test(text),
        advice: (errorContext) => ({
            cause: "the job's token may not create packages",
            hint: foreign(errorContext) ??
                `Add this to the job, or ask an owner of the organization about package creation: ${permissionLine}`,
        }),
    },
    {
        applies: (_answer, text) => /installation not allowed to write/i.test(text),
        advice: (errorContext) => ({
            cause: "the job's token may only read packages",
            hint: foreign(errorContext) ?? `Add this to the job: ${permissionLine}`,
        }),
    },
    {
        applies: (_answer, text) => /permission_denied: ?write_package/i.test(text),
        advice: (errorContext) => ({
            cause: 'the package exists, and this repository may not write to it',
            hint: `Add ${errorContext.repositoryOnGitHub ?? 'this repository'} with the role Write under "Manage Actions access" at ${settingsPage(errorContext)}`,
        }),
    },
    {
        applies: (_answer, text) => /repository name must be lowercase/i.test(text),
        advice: ({ repository }) => ({
            cause: 'the repository name must be lower-case',
            hint: `Write it in lower case: ${(0,reference/* printRepository */.mK)(repository).toLowerCase()}`,
        }),
    },
    {
        applies: (answer) => /SELF_SIGNED|UNABLE_TO_|CERT_|ERR_TLS_CERT/.test(faultCode(answer.lost)),
        advice: ({ repository }) => ({
            cause: 'its certificate is not trusted here',
            hint: `Name the file with the certificate authenticator of ${repository.host}: ca-file: path/to/ca.pem`,
        }),
    },
    {
        applies: (answer) => /EPROTO|ERR_SSL/.test(faultCode(answer.lost)),
        advice: ({ repository }) => ({
            cause: 'it does not speak TLS',
            hint: `If this registry is meant to be reached by plain http, say so: plain-http: ${repository.host}`,
        }),
    },
    {
        applies: (answer) => answer.status === 429 || hasCode(answer, 'TOOMANYREQUESTS'),
        advice: ({ repository }) => ({
            cause: 'the registry limits how often it may be asked, for longer than this run may wait',
            hint: `Run again later, log in to ${repository.host} where it allows more to known users, or lower the load: concurrency: 2`,
        }),
    },
    {
        applies: (answer) => answer.status === 413,
        advice: () => ({
            cause: 'the registry, or a proxy before it, does not take bodies of this size',
            hint: 'Ask whoever runs the registry to raise its limit, or make the file smaller.',
        }),
    },
    {
        applies: (answer, text) => answer.status >= 400 && /index found, but Accept/i.test(text),
        advice: () => ({
            cause: 'the registry did not see the media types we accept',
            hint: 'Report this with the log of the run.',
        }),
    },
];
/** The advice of the first rule that knows the text, else that of the code. */
function explain(answer, code, errorContext) {
    const text = answer.status >= 400 ? plainText(answer) : '';
    const rule = rules.find(({ applies }) => applies(answer, text));
    return rule ? rule.advice(errorContext, answer) : usual(answer, code, errorContext);
}
function usual(answer, code, errorContext) {
    const { host } = errorContext.repository;
    switch (code) {
        case 'unauthenticated':
            return errorContext.identity === 'anonymous'
                ? {
                    cause: 'the registry wants a login and none is known for it',
                    hint: `Log in before this step: docker login ${host}`,
                }
                : {
                    cause: 'the registry does not accept the credentials',
                    hint: `Check the user name and the secret for ${host}, and that the token has not expired.`,
                };
        case 'denied':
            return denied(errorContext);
        case 'not-found':
            return missing(answer, errorContext);
        case 'conflict':
            return {
                cause: 'the tag may not be moved',
                hint: 'Publish under a new version, or allow the tag to move in the settings of the registry.',
            };
        case 'digest-mismatch':
            return {
                cause: 'the registry received other bytes than were sent',
                hint: 'Run again; if it happens again, look for a proxy that changes requests.',
            };
        case 'unavailable':
            return unavailable(answer, host);
        default:
            return {
                cause: 'the registry does not take it',
                hint: `Check that ${host} stores OCI artifacts of this kind.`,
            };
    }
}
function denied(errorContext) {
    const { repository, identity } = errorContext;
    const cause = identity === 'anonymous' ? 'anonymous users may not do this' : 'this account may not do this';
    const login = identity === 'anonymous' ? `Log in before this step: docker login ${repository.host}` : undefined;
    const onGitHub = repository.host === 'ghcr.io' ? `Add this to the job: ${permissionLine}` : undefined;
    return {
        cause,
        hint: foreign(errorContext) ??
            login ??
            onGitHub ??
            `Give the account the right to push to ${(0,reference/* printRepository */.mK)(repository)}.`,
    };
}
function missing(answer, { repository }) {
    const noRepository = registryErrors(answer).some(({ code }) => code === 'NAME_UNKNOWN');
    return noRepository
        ? {
            cause: 'the registry has no such repository',
            hint: `Create it first, where the registry does not do so by itself: ${repository.name}`,
        }
        : {
            cause: 'the registry does not have it',
            hint: `Check the address, and that the account may see ${(0,reference/* printRepository */.mK)(repository)}.`,
        };
}
function unavailable(answer, host) {
    if (answer.status > 0)
        return {
            cause: 'the registry failed, again and again',
            hint: `Run again when ${host} works; a rerun sends only what is missing.`,
        };
    return {
        cause: 'the registry was not reached',
        hint: `Check the address ${host} and the network, then run again; a rerun sends only what is missing.`,
    };
}
/** Runs for a stranger's change have a token that reads only, whatever the workflow says. */
function foreign({ eventName }) {
    if (eventName !== 'pull_request')
        return undefined;
    return ('Publish from a push or workflow_run job instead, or as a dry run here: a pull request from a fork or from Dependabot has a token that only reads. For a branch of this repository, add to the job: ' +
        permissionLine);
}
function settingsPage({ repository }) {
    const [owner = '', ...rest] = repository.name.split('/');
    return `https://github.com/orgs/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}/settings (users/${owner} instead of orgs/${owner} for a personal account)`;
}

;// CONCATENATED MODULE: ./.build/registry/errors.js
/** Failures: an answer that is no success, told as what happened, why, and the line or page that fixes it. */





/** The error for an answer that will not get better, or for the last one when the time is up. */
function failure(answer, errorContext) {
    if (isSuccess(answer) || isPage(answer))
        return unconfirmed(answer, errorContext);
    const code = codeOf(answer);
    const said = saying(answer, errorContext.show);
    const place = `${(0,reference/* printRepository */.mK)(errorContext.repository)}: could not ${errorContext.action}`;
    const request = `${answer.method} ${errorContext.show(`${answer.url.host}${answer.url.pathname}`, 160)}`;
    const { cause, hint } = explain(answer, code, errorContext);
    return new errors/* CodedError */.AK(code, `${place}: ${cause} (${request}: ${outcome(answer, said, errorContext)})`, {
        hint,
        ...(answer.lost && { cause: new Error(errorContext.show(answer.lost.message)) }),
    });
}
/** A success that is none: no session address, no content afterwards; a web server that says yes to everything does this. */
function unconfirmed(answer, { action, repository }) {
    const said = answer.cut ? 'more than may be read' : `status ${answer.status} without having done it`;
    const message = `${(0,reference/* printRepository */.mK)(repository)}: could not ${action}: the registry answered ${said}`;
    return new errors/* CodedError */.AK('unavailable', message, {
        hint: 'Check that the address is that of a container registry, then run again.',
    });
}
/** One of our codes for what the registry means; its own codes come before the status, which registries mix up. */
function codeOf(answer) {
    if (answer.status === 0 || answer.status >= 500 || answer.status === 408 || answer.status === 429)
        return 'unavailable';
    if (isPage(answer))
        return 'unavailable';
    if (hasCode(answer, 'TOOMANYREQUESTS', 'UNAVAILABLE'))
        return 'unavailable';
    if (answer.status === 401 || hasCode(answer, 'UNAUTHORIZED'))
        return 'unauthenticated';
    if (answer.status === 403 || hasCode(answer, 'DENIED'))
        return 'denied';
    if (hasCode(answer, 'DIGEST_INVALID', 'SIZE_INVALID'))
        return 'digest-mismatch';
    if (hasCode(answer, 'NAME_UNKNOWN', 'MANIFEST_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_BLOB_UNKNOWN'))
        return 'not-found';
    if (hasCode(answer, 'NAME_INVALID'))
        return 'invalid-reference';
    if (isImmutable(answer))
        return 'conflict';
    return answer.status === 404 ? 'not-found' : 'unsupported';
}
/** True when a registry refuses to move a tag, in any of the known wordings. */
function isImmutable(answer) {
    if (answer.status === 409 || answer.status === 412)
        return true;
    if (answer.status !== 400 && answer.status !== 403 && answer.status !== 405)
        return false;
    return immutableWords.test(plainText(answer));
}
const immutableWords = /cannot be overwritten|is immutable|immutable tag|ImageTagAlreadyExists|TAG_INVALID|tag already exists/i;
function saying(answer, show) {
    if (answer.headers.has('content-encoding'))
        return 'a compressed page instead of an answer';
    const errors = registryErrors(answer).map(({ code, message }) => (message ? `${code}: ${message}` : code));
    if (errors.length > 0)
        return show(errors.join('; '), 300);
    const text = plainText(answer).trim();
    if (isHtml(answer, text))
        return 'an HTML page instead of an answer';
    return show(text, 200);
}
function isHtml(answer, text) {
    return /html/i.test(header(answer, 'content-type') ?? '') || /^<(?:!doctype|html)/i.test(text);
}
function outcome(answer, said, { show }) {
    if (answer.status === 0)
        return show(`${faultCode(answer.lost)} ${answer.lost?.message ?? 'no answer'}`.trim(), 200);
    return said === '' ? `status ${answer.status}` : `status ${answer.status}, ${said}`;
}

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: external "node:tls"
var external_node_tls_ = __webpack_require__(1692);
// EXTERNAL MODULE: ./node_modules/undici/lib/api/api-request.js
var api_request = __webpack_require__(4043);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/agent.js
var agent = __webpack_require__(7405);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(4127);
;// CONCATENATED MODULE: ./.build/registry/http/stall-timeout.js
/** The StallTimeout of one request: gives it up when nothing moves, and tells its body when it is over. */
/** Aborts a request in which nothing moves for `stall` milliseconds. */
function createStallTimeout(stall) {
    const controller = new AbortController();
    const abort = () => {
        controller.abort(Object.assign(new Error(`nothing moved for ${Math.round(stall / 100) / 10} s`), { code: 'STALLED' }));
    };
    let stalls = 1;
    let timer = setTimeout(abort, stall);
    let isOver = false;
    const atEnd = [];
    return {
        signal: controller.signal,
        wait(wanted) {
            if (isOver)
                return;
            if (wanted === stalls)
                return void timer.refresh();
            clearTimeout(timer);
            stalls = wanted;
            timer = setTimeout(abort, stall * wanted);
        },
        onEnd(letGo) {
            if (isOver)
                letGo();
            else
                atEnd.push(letGo);
        },
        end() {
            isOver = true;
            clearTimeout(timer);
            for (const letGo of atEnd.splice(0))
                letGo();
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/http/transport.js
/** HTTP: one request over one pool of connections, with a bounded answer; the only file that knows undici. */








const chunkSize = 256 * 1024;
/** A registry that hashes or copies a large body after its last byte may stay silent for this many stalls. */
const patience = 5;
/** A pool of HTTP/1.1 connections; HTTP/2 windows make bodies slow on long links (haproxy/haproxy#293). */
function createTransport(options) {
    let dispatcher;
    const pool = () => {
        dispatcher ??= openPool(options);
        return dispatcher;
    };
    return {
        send: async (outgoing) => await sendWhole(await pool(), outgoing, options),
        open: async (outgoing) => await sendOpen(await pool(), outgoing, options),
        close: async () => await (await dispatcher)?.destroy(),
    };
}
async function openPool(options) {
    const tls = options.certificateAuthority === undefined ? {} : { ca: trusted(options.certificateAuthority) };
    const settings = {
        allowH2: false,
        connections: options.connections,
        pipelining: 1,
        // Load balancers often close earlier than they say (nodejs/undici#3141).
        keepAliveMaxTimeout: 25_000,
        // The stall stallTimeout replaces both; undici's do not see a body that is not taken.
        headersTimeout: 0,
        bodyTimeout: 0,
        connect: { timeout: Math.min(10_000, options.stall), ...tls },
    };
    const proxies = readProxies(options.environment);
    if (!proxies)
        return new agent(settings);
    // The parts alone cannot open tunnels; the whole package is loaded where there is a proxy.
    const { EnvHttpProxyAgent } = await __webpack_require__.e(/* import() */ 752).then(__webpack_require__.t.bind(__webpack_require__, 6752, 19));
    // A proxy agent hands nothing of `connect` on to its two TLS connections, nor that there is no HTTP/2.
    const both = { ...tls, allowH2: false };
    try {
        return new EnvHttpProxyAgent({ ...settings, ...proxies, requestTls: both, proxyTls: both });
    }
    catch {
        // The cause would repeat the address, which may hold a password.
        throw new errors/* CodedError */.AK('input', 'http_proxy or https_proxy is not the address of a proxy', {
            hint: 'Write it as https_proxy=http://proxy.example:3128',
        });
    }
}
/** A private authenticator comes beside the public ones, which token services and object stores still use. */
function trusted(certificateAuthority) {
    return [...(0,external_node_tls_.getCACertificates)('default'), certificateAuthority];
}
/** As undici reads them: lower case wins, and the http proxy serves https where no other is named; loopback goes direct, as in Go. */
function readProxies(environment) {
    const read = (name) => environment[name] ?? environment[name.toUpperCase()] ?? '';
    const httpProxy = read('http_proxy');
    const httpsProxy = read('https_proxy');
    if (httpProxy === '' && httpsProxy === '')
        return undefined;
    return { httpProxy, httpsProxy, noProxy: `${read('no_proxy')},localhost,127.0.0.1,::1` };
}
async function sendWhole(pool, outgoing, options) {
    const stallTimeout = createStallTimeout(options.stall);
    try {
        const data = await dispatch(pool, outgoing, stallTimeout, options);
        return { ...describe(data, outgoing), ...(await readBounded(data.body, outgoing.limit)) };
    }
    catch (error) {
        return lost(error, outgoing);
    }
    finally {
        stallTimeout.end();
    }
}
async function sendOpen(pool, outgoing, options) {
    const stallTimeout = createStallTimeout(options.stall);
    try {
        const data = await dispatch(pool, outgoing, stallTimeout, options);
        if (data.statusCode === 200)
            return { ...describe(data, outgoing), stream: guarded(data.body, stallTimeout) };
        const rest = await readBounded(data.body, outgoing.limit);
        stallTimeout.end();
        return { ...describe(data, outgoing), ...rest };
    }
    catch (error) {
        stallTimeout.end();
        return lost(error, outgoing);
    }
}
async function dispatch(pool, outgoing, stallTimeout, options) {
    const { method, url, headers, body } = outgoing;
    const length = body === undefined ? undefined : body instanceof Uint8Array ? body.byteLength : body.length;
    const data = await api_request.call(pool, {
        origin: url.origin,
        path: `${url.pathname}${url.search}`,
        method,
        headers: {
            'user-agent': 'oci-wasm-publish',
            ...headers,
            ...(length !== undefined && { 'content-length': `${length}` }),
        },
        body: body === undefined || length === 0 ? null : toSend(body, stallTimeout, options),
        signal: stallTimeout.signal,
        // undici closes the connection after a HEAD unless told otherwise.
        ...(method === 'HEAD' && { reset: false }),
    });
    stallTimeout.wait(1);
    return data;
}
function toSend(body, stallTimeout, options) {
    // Any iterable is a body (undici's docs/api/Dispatcher.md, `DispatchOptions`), which its types do not say.
    if (!(body instanceof Uint8Array))
        return streamed(body.open, stallTimeout, options);
    options.onBytes?.(body.byteLength);
    return body;
}
/**
 * The chunks of a body. undici asks for the next one when the socket took the last: at once for a chunk below the socket's
 * high-water mark (64 KiB at most), else after "drain", when the kernel has every byte – so a large one can be filled anew.
 */
async function* streamed(open, stallTimeout, options) {
    const source = open();
    // undici asks for no further chunk when the server has answered and hung up.
    stallTimeout.onEnd(() => source.destroy());
    // Left to itself, the loop would end a source that is let go with an error, as if reading it had failed.
    const chunks = source.iterator({ destroyOnReturn: false });
    try {
        for await (const chunk of chunks) {
            stallTimeout.wait(1);
            options.onBytes?.(chunk.byteLength);
            yield chunk;
            (0,buffers/* release */._r)(chunk);
        }
        stallTimeout.wait(patience);
    }
    catch (error) {
        throw transport_unreadable(error);
    }
    finally {
        source.destroy();
    }
}
/** A body that cannot be read is no fault of the network, and reading it again is not our business. */
function transport_unreadable(error) {
    if (error instanceof errors/* CodedError */.AK)
        return error;
    const reason = error instanceof Error ? error.message : String(error);
    return new errors/* CodedError */.AK('storage', `what was to be sent cannot be read: ${(0,_build_text/* printable */.g$)(reason)}`, {
        hint: 'Check the file and the disk, then run again.',
        cause: error,
    });
}
function guarded(stream, stallTimeout) {
    const counter = new external_node_stream_.Transform({
        readableHighWaterMark: chunkSize,
        transform(chunk, _encoding, done) {
            stallTimeout.wait(1);
            done(null, chunk);
        },
    });
    stream.on('error', (error) => counter.destroy(error));
    counter.on('close', () => {
        stallTimeout.end();
        stream.destroy();
    });
    return stream.pipe(counter);
}
async function readBounded(body, limit) {
    const chunks = [];
    let size = 0;
    for await (const chunk of body) {
        chunks.push(chunk);
        size += chunk.byteLength;
        // Leaving the loop destroys the connection, which is what an endless body deserves.
        if (size > limit)
            return { body: Buffer.concat(chunks).subarray(0, limit), cut: true };
    }
    return { body: Buffer.concat(chunks) };
}
function describe(data, outgoing) {
    return {
        method: outgoing.method,
        url: outgoing.url,
        status: data.statusCode,
        headers: readHeaders(data),
        body: new Uint8Array(),
    };
}
function readHeaders(data) {
    const lines = Object.entries(data.headers).map(([name, value]) => [
        name.toLowerCase(),
        value === undefined ? [] : Array.isArray(value) ? value : [value],
    ]);
    return new Map(lines);
}
/** What the body itself says (it is not what its digest promised) is final; everything else is the network's fault. */
function lost(error, outgoing) {
    if (error instanceof errors/* CodedError */.AK)
        throw error;
    const reason = error instanceof Error ? error : new Error(String(error));
    return {
        method: outgoing.method,
        url: outgoing.url,
        status: 0,
        headers: new Map(),
        body: new Uint8Array(),
        lost: reason,
    };
}

;// CONCATENATED MODULE: ./.build/registry/quirks.js
/** Quirks: the one table of what registry families do differently, each with the thread that proves it. */
const mebibyte = 1024 * 1024;
const quirks = [
    {
        family: 'GitHub Container Registry',
        hosts: ['ghcr.io'],
        // A PATCH with Content-Range above 4 MiB is a 416; a whole PUT is not limited so.
        proof: 'https://github.com/oras-project/rust-oci-client/issues/35',
        mounts: false,
        chunk: 4 * mebibyte,
    },
    {
        family: 'Docker Hub',
        hosts: ['docker.io', 'index.docker.io', 'registry-1.docker.io'],
        // A mount from a repository that the account cannot read fails the token request or the POST.
        proof: 'https://github.com/google/go-containerregistry/issues/1741',
        wire: 'registry-1.docker.io',
        siblings: false,
    },
    {
        family: 'Amazon ECR',
        hosts: ['.amazonaws.com', '.amazonaws.com.cn', 'public.ecr.aws'],
        // Mounts are opt-in per account; tags above 10 per second are refused (containerd/containerd#10447); chunks are 5 to 10 MiB.
        proof: 'https://docs.aws.amazon.com/AmazonECR/latest/userguide/blob-mounting.html',
        mounts: false,
        chunk: 8 * mebibyte,
        tagsPerSecond: 8,
    },
    {
        family: 'Google Artifact Registry',
        hosts: ['.pkg.dev', 'gcr.io', '.gcr.io'],
        // Whole blobs only.
        proof: 'https://github.com/kitops-ml/kitops/issues/777',
        mounts: false,
        chunk: 'none',
    },
    {
        family: 'Azure Container Registry',
        hosts: ['.azurecr.io', '.azurecr.cn', '.azurecr.us'],
        // Large whole blobs were answered with 413 in one report.
        proof: 'https://github.com/goharbor/harbor/issues/23015',
        mounts: false,
        chunk: 4 * mebibyte,
    },
];
const plain = {
    family: 'registry',
    hosts: [],
    proof: 'https://github.com/opencontainers/distribution-spec',
};
/** What a chunk is where no row says otherwise. */
const usualChunk = 16 * mebibyte;
/** The row for a host (its port does not count), or one without any difference. */
function quirkOf(host) {
    const name = host.replace(/:\d+$/, '').toLowerCase();
    return quirks.find((quirk) => quirk.hosts.some((entry) => matches(name, entry))) ?? plain;
}
function matches(name, entry) {
    return entry.startsWith('.') ? name.endsWith(entry) : name === entry;
}

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
;// CONCATENATED MODULE: ./.build/registry/blob-push.js
/** A blob push: what each step of sending one blob needs, and how a session is closed. */
/** Appended to the raw query, since some registries sign it as they wrote it. */
function withDigest(session, digest) {
    const url = new URL(session);
    url.search = `${session.search === '' ? '?' : `${session.search}&`}digest=${encodeURIComponent(digest)}`;
    return url;
}

;// CONCATENATED MODULE: ./.build/registry/chunks.js
/** Chunks: a blob in pieces, for a registry or proxy that refuses the whole of it. */







/** PATCH after PATCH, counted by ourselves since `Range` in answers is often wrong (aws/containers-roadmap#2831); then an empty PUT. */
async function pushChunks(push, session, atLeast) {
    const { endpoint, repository, descriptor } = push;
    const scopes = pushScopes(repository.name);
    const chunk = chunks_chunkSize(endpoint.quirk.chunk, atLeast);
    const stream = push.open();
    const bytes = createTaker(stream);
    let url = session;
    try {
        for (let start = 0; start < descriptor.size; start += chunk) {
            const length = Math.min(chunk, descriptor.size - start);
            const answer = await endpoint.ask({
                method: 'PATCH',
                to: url,
                headers: { 'content-type': media_types/* octetStreamType */.qC, 'content-range': `${start}-${start + length - 1}` },
                body: { open: () => bytes.take(length), length },
                scopes,
                replay: false,
            });
            // ECR answers 201 where the specification says 202.
            if (!isSuccess(answer))
                return answer;
            const location = header(answer, 'location');
            if (location !== undefined)
                url = resolveLocation(location, answer.url, endpoint.judge);
        }
        await bytes.end();
    }
    finally {
        stream.destroy();
    }
    return await endpoint.ask({
        method: 'PUT',
        to: withDigest(url, descriptor.digest),
        body: new Uint8Array(),
        scopes,
        replay: false,
    });
}
function chunks_chunkSize(known, atLeast) {
    const size = typeof known === 'number' ? known : usualChunk;
    const most = 1024 * 1024 * 1024;
    return Number.isSafeInteger(atLeast) ? Math.min(most, Math.max(size, atLeast)) : size;
}
function createTaker(stream) {
    const chunks = stream[Symbol.asyncIterator]();
    let rest = new Uint8Array();
    const next = async () => {
        if (rest.byteLength > 0)
            return rest;
        const { done, value } = await chunks.next();
        return done ? undefined : value;
    };
    async function* pieces(length) {
        for (let left = length; left > 0;) {
            const chunk = await next();
            if (!chunk)
                return;
            rest = chunk.subarray(Math.min(left, chunk.byteLength));
            left -= chunk.byteLength - rest.byteLength;
            yield chunk.subarray(0, chunk.byteLength - rest.byteLength);
        }
    }
    return {
        take: (length) => external_node_stream_.Readable.from(pieces(length), { objectMode: false }),
        async end() {
            while (await next())
                rest = new Uint8Array();
        },
    };
}

;// CONCATENATED MODULE: ./.build/registry/blobs.js
/** Blobs of one repository: each pushed once per run, in as few requests as the registry allows. */












function createBlobs(endpoint, repository) {
    const flights = new Map();
    const start = (descriptor, body, mountFrom) => {
        const done = pushBlob({ endpoint, repository, descriptor, open: body }, mountFrom);
        flights.set(descriptor.digest, { done, again: () => start(descriptor, body) });
        // A flight that failed is no reason not to try again when it is asked for again.
        done.catch(() => flights.delete(descriptor.digest));
        return done;
    };
    return {
        push: (descriptor, body, hint) => flights.get(descriptor.digest)?.done.then(() => 'present') ??
            start(descriptor, body, sourceOfMount(endpoint, repository, hint)),
        exists: (descriptor) => blobExists(endpoint, repository, descriptor),
        async restore(digest) {
            const flight = flights.get(digest);
            await flight?.again();
            return flight !== undefined;
        },
    };
}
function sourceOfMount({ quirk }, { name }, hint) {
    return hint?.mountFrom === name || quirk.siblings === false ? undefined : hint?.mountFrom;
}
async function blobExists(endpoint, repository, descriptor) {
    const answer = await endpoint.sendWithRetry(headRequest(repository, descriptor));
    if (isPresent(answer, descriptor))
        return true;
    if (answer.status === 404 || isSuccess(answer))
        return false;
    throw failure(answer, endpoint.errorContext(repository, `ask for the blob ${descriptor.digest}`));
}
function headRequest({ name }, { digest }) {
    return { method: 'HEAD', to: `/v2/${name}/blobs/${digest}`, scopes: pushScopes(name) };
}
function isPresent(answer, descriptor) {
    const length = header(answer, 'content-length');
    return (answer.status === 200 && isSuccess(answer) && (length === undefined || Number(length) === descriptor.size));
}
/** A registry that still refuses after so many sessions means it. */
const refusalsAllowed = 4;
async function pushBlob(push, sibling) {
    const { endpoint, repository, descriptor } = push;
    const state = { chunked: endpoint.learnt.chunked, refusals: 0, sibling };
    const answer = await endpoint.retrier.run((count) => endpoint.scheduler.run(descriptor.size, () => attemptPush(push, state, count)));
    if (typeof answer === 'string')
        return answer;
    throw failure(answer, endpoint.errorContext(repository, `push the blob ${descriptor.digest}`));
}
const wasPresent = { value: 'present', again: 'stop' };
const wasSent = { value: 'sent', again: 'stop' };
/**
 * One whole try: ask, open a session, send. The value is the answer that made it fail.
 *
 * After a try of unknown outcome the blob may be there although the answer was lost (GoogleContainerTools/jib#4301), and the
 * old session may have eaten part of the body (apple/containerization#790): so HEAD, and then a new session.
 */
async function attemptPush(push, state, count) {
    const { endpoint, repository, descriptor } = push;
    const large = descriptor.size > smallBody;
    const alone = state.sibling === undefined && !endpoint.learnt.combined;
    if (count > 1 || (alone && large)) {
        const answer = await endpoint.ask(headRequest(repository, descriptor));
        if (isPresent(answer, descriptor))
            return count > 1 ? wasSent : wasPresent;
        if (isRetryable(answer))
            return { value: answer, answer, again: 'wait' };
    }
    const opened = await openSession(push, state, count);
    if (opened.status === 201)
        return wasPresent;
    const location = header(opened, 'location');
    if (opened.status !== 202 || location === undefined) {
        return { value: opened, answer: opened, again: isRetryable(opened) ? 'wait' : 'stop' };
    }
    const session = resolveLocation(location, opened.url, endpoint.judge);
    const sent = await endpoint.scheduler.body(descriptor.size, () => state.chunked
        ? pushChunks(push, session, Number(header(opened, 'oci-chunk-min-length') ?? 0))
        : putWhole(push, session));
    return await judge(sent, push, state);
}
/** POST, which also asks whether the blob is there: a mount of what the repository already has is a 201 at once. */
async function openSession({ endpoint, repository, descriptor }, state, count) {
    const { name } = repository;
    const { digest } = descriptor;
    const path = `/v2/${name}/blobs/uploads/`;
    const algorithm = (0,oci_digest/* digestAlgorithm */.g4)(digest) === 'sha256' ? '' : `?digest-algorithm=${(0,oci_digest/* digestAlgorithm */.g4)(digest)}`;
    const plain = {
        method: 'POST',
        to: `${path}${algorithm}`,
        body: new Uint8Array(),
        scopes: pushScopes(name),
    };
    const from = state.sibling ?? (endpoint.learnt.combined && count === 1 ? name : undefined);
    if (from === undefined)
        return await endpoint.ask(plain);
    const scopes = from === name ? pushScopes(name) : pushScopes(name, [from]);
    const query = new URLSearchParams({ mount: digest, from });
    const answer = await refusable(() => endpoint.ask({ ...plain, to: `${path}?${query}`, scopes }), from !== name);
    if (answer && (isSuccess(answer) || isRetryable(answer)))
        return answer;
    // No trouble with a mount is a reason to fail (google/go-containerregistry#1741): once more without it.
    state.sibling = undefined;
    const second = await endpoint.ask(plain);
    if (from === name && second.status === 202)
        endpoint.learnt.combined = false;
    return second;
}
/** `undefined` for a token that is refused because of the sibling's scope. */
async function refusable(ask, mayBeRefused) {
    try {
        return await ask();
    }
    catch (error) {
        if (mayBeRefused && error instanceof errors/* CodedError */.AK)
            return undefined;
        throw error;
    }
}
async function putWhole(push, session) {
    const { endpoint, repository, descriptor } = push;
    return await endpoint.ask({
        method: 'PUT',
        to: withDigest(session, descriptor.digest),
        headers: { 'content-type': media_types/* octetStreamType */.qC },
        body: await bodyOf(push),
        scopes: pushScopes(repository.name),
        replay: false,
        life: expectedTime(descriptor.size),
    });
}
/** A small blob is one write; it is verified before anything is sent. */
async function bodyOf({ descriptor, open }) {
    if (descriptor.size > smallBody)
        return { open, length: descriptor.size };
    return await (0,verify/* readVerified */.xu)(open(), descriptor, smallBody);
}
/** Milliseconds for a body on a slow line, 2 MiB/s. */
function expectedTime(size) {
    return 10_000 + size / 2048;
}
async function judge(sent, push, state) {
    const { endpoint, repository, descriptor } = push;
    const again = (how) => ({
        value: sent,
        answer: sent,
        again: how,
    });
    if (isSuccess(sent)) {
        if (sent.status === 201 && agrees(sent, descriptor))
            return wasSent;
        // Anything but a plain 201 is believed only when the registry then has the blob.
        const there = await endpoint.ask(headRequest(repository, descriptor));
        return isPresent(there, descriptor) ? wasSent : again('wait');
    }
    if (sent.status === 413 && !state.chunked && endpoint.quirk.chunk !== 'none') {
        endpoint.learnt.chunked = true;
        state.chunked = true;
        return again('now');
    }
    if (isRetryable(sent))
        return again('wait');
    const lost = lostSession(sent);
    if (lost)
        endpoint.scheduler.narrow();
    const other = hasCode(sent, 'DIGEST_INVALID', 'SIZE_INVALID');
    if (other)
        await requireOwnBytes(push);
    // A token that ended meanwhile, a lost session, or bytes changed on the way: another session may do better.
    const curable = lost || sent.status === 401 || other;
    state.refusals += 1;
    if (!curable || state.refusals > refusalsAllowed)
        return again('stop');
    return again(sent.status === 401 ? 'now' : 'wait');
}
/** The registry got other bytes than were described: throws `digest-mismatch` when it is we who have others. */
async function requireOwnBytes({ descriptor, open }) {
    for await (const chunk of (0,verify/* verified */.zr)(open(), descriptor))
        void chunk;
}
/** Registries with replicas lose sessions under parallel bodies (tuist/tuist#12530); a new one helps. */
function lostSession(answer) {
    if (hasCode(answer, 'BLOB_UPLOAD_UNKNOWN', 'BLOB_UPLOAD_INVALID', 'RANGE_INVALID'))
        return true;
    return answer.status === 416 || (answer.status === 404 && !hasCode(answer, 'NAME_UNKNOWN'));
}
function agrees(answer, { digest }) {
    const said = header(answer, 'docker-content-digest');
    return said === undefined || said === digest;
}

// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
;// CONCATENATED MODULE: ./.build/registry/manifests.js
/** Manifests of one repository: exact bytes in, exact bytes out, and every write confirmed by its digest. */










const accept = [...media_types/* manifestTypes */.Fm, '*/*;q=0.1'].join(', ');
/** A registry that has just taken all blobs may not see them yet (docker/build-push-action#271). */
const repairs = 6;
/** A registry that has just taken a manifest may not show it yet (VooZ2/terento#165). */
const readings = 4;
/** Stores a manifest under its digest; what the registry says it lacks is sent again first. */
async function pushManifest(manifests, blobs, descriptor, body) {
    if (manifests.memory.has(descriptor.digest))
        return 'present';
    const bytes = await (0,verify/* readVerified */.xu)(body(), descriptor, manifest/* manifestSizeLimit */.i6);
    const failed = await manifests.endpoint.retrier.run((count) => manifests_attemptPush(manifests, blobs, { descriptor, bytes, count }));
    if (failed)
        throw fail(manifests, failed, `push the manifest ${descriptor.digest}`);
    manifests.memory.set(descriptor.digest, bytes);
    return 'sent';
}
async function manifests_attemptPush(manifests, blobs, { descriptor, bytes, count }) {
    const question = putRequest(manifests, descriptor, descriptor.digest, bytes);
    const answer = await manifests.endpoint.scheduler.run(bytes.byteLength, () => manifests.endpoint.ask(question));
    if (isSuccess(answer)) {
        if (await isConfirmed(manifests, answer, descriptor, descriptor.digest))
            return { value: undefined, again: 'stop' };
        return { value: answer, answer, again: 'stop' };
    }
    const incomplete = lacksContent(answer) && count < repairs;
    if (incomplete)
        await repair(bytes, blobs, fail(manifests, answer, `push the manifest ${descriptor.digest}`));
    return { value: answer, answer, again: incomplete || isRetryable(answer) ? 'wait' : 'stop' };
}
/** Pushes again what the manifest names and the registry lacks; throws `otherwise` when this run has no body for it. */
async function repair(bytes, blobs, otherwise) {
    for (const child of (0,manifest/* children */.Y_)((0,manifest/* parseManifest */.Ng)(bytes, 'the manifest'))) {
        if ((0,media_types/* isManifestType */.Q3)(child.mediaType) || (await blobs.exists(child)))
            continue;
        if (!(await blobs.restore(child.digest)))
            throw otherwise;
    }
}
function lacksContent(answer) {
    if (answer.status < 400 || answer.status >= 500)
        return false;
    return (hasCode(answer, 'MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN') ||
        /unknown blob|blob unknown/i.test(plainText(answer)));
}
/** The digest header decides when it agrees; when it is missing or differs, what can be read back does. */
async function isConfirmed(manifests, answer, descriptor, reference) {
    if (header(answer, 'docker-content-digest') === descriptor.digest)
        return true;
    return await manifests.endpoint.retrier.run(async (count) => {
        const back = await manifests.endpoint.sendWithRetry(getRequest(manifests, reference));
        const same = back.status === 200 && isDigestOf(descriptor.digest, back.body);
        return { value: same, answer: back, again: same || count >= readings ? 'stop' : 'wait' };
    });
}
/** The bytes of a manifest, from memory or by digest; `undefined` when absent. */
async function readManifest(manifests, digest) {
    const known = manifests.memory.get(digest);
    if (known)
        return known;
    const answer = await manifests.endpoint.sendWithRetry(getRequest(manifests, digest));
    if (isAbsent(answer))
        return undefined;
    if (!isSuccess(answer) || answer.cut)
        throw fail(manifests, answer, `read the manifest ${digest}`);
    if (!isDigestOf(digest, answer.body))
        throw otherBytes(manifests, digest);
    manifests.memory.set(digest, answer.body);
    return answer.body;
}
/** The digests that a present manifest lists; none for anything else. */
async function listedBy(manifests, root) {
    try {
        const bytes = (0,media_types/* isManifestType */.Q3)(root.mediaType) ? await readManifest(manifests, root.digest) : undefined;
        if (!bytes)
            return new Set();
        return new Set((0,manifest/* children */.Y_)((0,manifest/* parseManifest */.Ng)(bytes, root.digest, root.mediaType)).map(({ digest }) => digest));
    }
    catch {
        // What a tag points at may be anything, and its registry may stumble; knowing nothing only costs requests.
        return new Set();
    }
}
function putRequest({ repository }, descriptor, reference, bytes) {
    return {
        method: 'PUT',
        to: manifestPath(repository, reference),
        headers: { 'content-type': descriptor.mediaType },
        body: bytes,
        scopes: pushScopes(repository.name),
    };
}
function getRequest({ repository }, reference) {
    return {
        method: 'GET',
        to: manifestPath(repository, reference),
        headers: { accept },
        scopes: pushScopes(repository.name),
        limit: manifest/* manifestSizeLimit */.i6,
    };
}
function manifestPath(repository, reference) {
    return `/v2/${repository.name}/manifests/${reference}`;
}
/** A 404 is absence, unless the registry says in words that it is a refusal. */
function isAbsent(answer) {
    return answer.status === 404 && !hasCode(answer, 'DENIED', 'UNAUTHORIZED');
}
function isDigestOf(digest, bytes) {
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    digester.update(bytes);
    return digester.digest() === digest;
}
function fail({ endpoint, repository }, answer, action) {
    return failure(answer, endpoint.errorContext(repository, action));
}
function otherBytes({ repository }, digest) {
    return new errors/* CodedError */.AK('digest-mismatch', `${(0,reference/* printRepository */.mK)(repository)} answers other bytes for ${digest}`, {
        hint: 'Look for a proxy that changes answers, and report it to whoever runs the registry.',
    });
}

// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(2759);
;// CONCATENATED MODULE: ./.build/registry/referrers.js
/** Referrers of one repository: left to the registry where it keeps them, else kept in the fallback index. */










const zeroDigest = `sha256:${'0'.repeat(64)}`;
/** A race with other writers that is lost so often in a row is no race. */
const rounds = 8;
function createReferrers(manifests) {
    const fallbacks = new Map();
    let supported;
    let last = Promise.resolve();
    // One writer at a time, so that at least this run does not race with itself.
    const alone = (task) => {
        const turn = last.then(task);
        last = turn.catch(() => undefined);
        return turn;
    };
    return {
        async refer(subject, referrer) {
            supported ??= answersReferrers(manifests);
            if (await supported)
                return;
            const entry = await fullDescriptor(manifests, referrer);
            const tag = fallbackTag(subject.digest);
            await alone(() => addTo(manifests, tag, [entry]));
            fallbacks.set(tag, [...(fallbacks.get(tag) ?? []), entry]);
        },
        async settle() {
            for (const [tag, entries] of fallbacks)
                await alone(() => addTo(manifests, tag, entries));
        },
    };
}
/**
 * The ping alone decides: ECR has sent `OCI-Subject` without having the API (sigstore/sigstore-js#1183), Quay has the API and
 * sends none.
 */
async function answersReferrers(manifests) {
    const { endpoint, repository } = manifests;
    const answer = await endpoint.sendWithRetry({
        method: 'GET',
        to: `/v2/${repository.name}/referrers/${zeroDigest}`,
        headers: { accept: media_types/* imageIndexType */.WV },
        scopes: pushScopes(repository.name),
        limit: manifest/* manifestSizeLimit */.i6,
    });
    if (answer.status === 0 || answer.status >= 500 || answer.status === 429)
        throw fail(manifests, answer, 'ask for referrers');
    // A web page with status 200 is no referrers API.
    return answer.status === 200 && (header(answer, 'content-type') ?? '').startsWith(media_types/* imageIndexType */.WV);
}
/** distribution-spec v1.1, "Referrers Tag Schema". */
function fallbackTag(digest) {
    return `${(0,oci_digest/* digestAlgorithm */.g4)(digest).slice(0, 32)}-${(0,oci_digest/* encodedDigest */.nz)(digest).slice(0, 64)}`;
}
/** Clients filter the index without reading its manifests, so an entry repeats type and annotations (sigstore/cosign#4641). */
async function fullDescriptor(manifests, { mediaType, digest, size }) {
    const bytes = await readManifest(manifests, digest);
    if (!bytes)
        return { mediaType, digest, size };
    const { artifactType, config, annotations } = (0,manifest/* parseManifest */.Ng)(bytes, digest, mediaType);
    const type = artifactType ?? config?.mediaType;
    const annotated = Object.keys(annotations).length > 0;
    return { mediaType, digest, size, ...(type && { artifactType: type }), ...(annotated && { annotations }) };
}
/** Read, add, write, and read again until the entries are there; with `If-Match` a registry that honours it keeps others' entries safe. */
async function addTo(manifests, tag, entries) {
    const failed = await manifests.endpoint.retrier.run((count) => addOnce(manifests, tag, entries, count));
    if (!failed)
        return;
    if (isSuccess(failed))
        throw crowded(manifests, tag);
    throw fail(manifests, failed, `list referrers under the tag ${tag}`);
}
async function addOnce(manifests, tag, entries, count) {
    const answer = await manifests.endpoint.sendWithRetry(getRequest(manifests, tag));
    const index = readIndex(manifests, answer, tag);
    if (!index)
        return { value: answer, answer, again: 'stop' };
    const missing = entries.filter(({ digest }) => !index.some((known) => known.digest === digest));
    if (missing.length === 0)
        return { value: undefined, again: 'stop' };
    const written = await write(manifests, tag, [...index, ...missing], header(answer, 'etag'));
    const settled = isSuccess(written) || written.status === 412 || written.status === 409;
    if (!settled || count >= rounds)
        return { value: written, answer: written, again: 'stop' };
    // The next round reads back what this one wrote, at once.
    return { value: written, answer: written, again: isSuccess(written) ? 'now' : 'wait' };
}
/** The entries as they are written there, so that what we do not know of them survives. `undefined` when the answer is none. */
function readIndex(manifests, answer, tag) {
    if (isAbsent(answer))
        return [];
    if (answer.status !== 200 || answer.cut)
        return undefined;
    try {
        const value = (0,json/* parseJson */.qF)(new TextDecoder().decode(answer.body));
        const type = (0,json/* isRecord */.u4)(value) && typeof value.mediaType === 'string' ? value.mediaType : media_types/* imageIndexType */.WV;
        if ((0,json/* isRecord */.u4)(value) && (0,media_types/* isIndexType */.$U)(type) && Array.isArray(value.manifests))
            return value.manifests.filter(json/* isRecord */.u4);
    }
    catch (cause) {
        throw referrers_foreign(manifests, tag, cause);
    }
    throw referrers_foreign(manifests, tag);
}
async function write(manifests, tag, entries, etag) {
    const bytes = (0,manifest/* encode */.lF)({ schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV, manifests: entries });
    const question = putRequest(manifests, (0,descriptor/* describe */.q0)(media_types/* imageIndexType */.WV, bytes), tag, bytes);
    const condition = etag === undefined ? {} : { 'if-match': etag };
    return await manifests.endpoint.sendWithRetry({
        ...question,
        headers: { ...question.headers, ...condition },
    });
}
function referrers_foreign({ repository }, tag, cause) {
    return new errors/* CodedError */.AK('conflict', `${(0,reference/* printRepository */.mK)(repository)}:${tag} is no index of referrers`, {
        hint: `Delete the tag ${tag}, which the specification reserves for referrers, and run again.`,
        cause,
    });
}
function crowded({ repository }, tag) {
    return new errors/* CodedError */.AK('unavailable', `${(0,reference/* printRepository */.mK)(repository)}:${tag} lost our referrer to other writers again and again`, {
        hint: 'Run again; a rerun restores the entry.',
    });
}

;// CONCATENATED MODULE: ./.build/registry/tags.js
/** Tags of one repository: what they point at, and moving them so that the outcome is known. */







/** What a tag or digest points at: HEAD, then GET where HEAD is refused or tells too little. */
async function resolveReference(manifests, reference) {
    const question = getRequest(manifests, reference);
    const head = await manifests.endpoint.sendWithRetry({ ...question, method: 'HEAD' });
    if (head.status === 404)
        return undefined;
    const told = isSuccess(head) ? describeHead(head) : undefined;
    if (told)
        return told;
    const answer = await manifests.endpoint.sendWithRetry(question);
    if (isAbsent(answer))
        return undefined;
    if (!isSuccess(answer) || answer.cut)
        throw fail(manifests, answer, `look up ${reference}`);
    const wanted = (0,oci_digest/* parseDigest */.m)(reference);
    if (wanted && !isDigestOf(wanted, answer.body))
        return undefined;
    const digest = wanted ?? (0,oci_digest/* digestOf */.ol)(answer.body);
    manifests.memory.set(digest, answer.body);
    return { mediaType: typeOf(answer), digest, size: answer.body.byteLength };
}
/**
 * Points a tag at a manifest and makes sure that it does.
 *
 * Throws `conflict` when the registry keeps the tag on other content, and `unavailable` when what became of it is not known.
 */
async function setTag(manifests, descriptor, tag) {
    const bytes = await readManifest(manifests, descriptor.digest);
    if (!bytes)
        throw absent(manifests, descriptor);
    await manifests.endpoint.pace();
    const answer = await manifests.endpoint.sendWithRetry(putRequest(manifests, descriptor, tag, bytes));
    if (isSuccess(answer) && (await isConfirmed(manifests, answer, descriptor, tag)))
        return;
    const present = await lookAgain(manifests, answer, tag);
    // A lost answer, or a registry that refuses to set an immutable tag to what it is already (ECR).
    if (present?.digest === descriptor.digest)
        return;
    if (present && isImmutable(answer))
        throw immovable(manifests, tag, present, descriptor);
    throw isSuccess(answer)
        ? overtaken(manifests, tag, present)
        : fail(manifests, answer, `set the tag ${tag}`);
}
async function lookAgain(manifests, answer, tag) {
    try {
        return await resolveReference(manifests, tag);
    }
    catch {
        // The first answer tells more than a failure to check it.
        throw fail(manifests, answer, `set the tag ${tag}`);
    }
}
function describeHead(answer) {
    const digest = (0,oci_digest/* parseDigest */.m)(header(answer, 'docker-content-digest') ?? '');
    const size = Number(header(answer, 'content-length') ?? Number.NaN);
    if (!digest || !Number.isSafeInteger(size) || size <= 0)
        return undefined;
    return { mediaType: typeOf(answer), digest, size };
}
function typeOf(answer) {
    const type = (header(answer, 'content-type') ?? '').split(';', 1)[0]?.trim() ?? '';
    return (0,media_types/* isMediaType */.LA)(type) ? type : media_types/* octetStreamType */.qC;
}
function absent({ repository }, { digest }) {
    return new errors/* CodedError */.AK('not-found', `${(0,reference/* printRepository */.mK)(repository)} has no manifest ${digest} to tag`, {
        hint: 'Run again; the registry may have lost it in between.',
    });
}
function immovable({ repository }, tag, present, wanted) {
    const what = `${(0,reference/* printRepository */.mK)(repository)}:${tag} may not move: it is ${present.digest}, and this run built ${wanted.digest}`;
    return new errors/* CodedError */.AK('conflict', what, {
        hint: 'Publish under a new version; what is there has not been changed.',
    });
}
function overtaken({ repository }, tag, present) {
    const found = present ? `is ${present.digest}` : 'is not there';
    return new errors/* CodedError */.AK('unavailable', `${(0,reference/* printRepository */.mK)(repository)}:${tag} ${found} after it was set`, {
        hint: 'Run again; another run may be publishing the same tag.',
    });
}

;// CONCATENATED MODULE: ./.build/registry/repository.js
/** A registry repository as a Store: manifests and tags to one endpoint, blobs to the other. */













function createRepository(endpoint, repository) {
    const manifests = { endpoint, repository, memory: new Map() };
    const blobs = createBlobs(endpoint, repository);
    const referrers = createReferrers(manifests);
    return {
        exists: (descriptor) => (0,media_types/* isManifestType */.Q3)(descriptor.mediaType) ? manifestExists(manifests, descriptor) : blobs.exists(descriptor),
        fetch: (descriptor) => (0,verify/* verified */.zr)(external_node_stream_.Readable.from(fetchChunks(manifests, descriptor), { objectMode: false }), descriptor),
        push: (descriptor, body, hint) => (0,media_types/* isManifestType */.Q3)(descriptor.mediaType)
            ? pushManifest(manifests, blobs, descriptor, body)
            : blobs.push(descriptor, body, hint),
        tag: (descriptor, tag) => setTag(manifests, descriptor, tag),
        resolve: (reference) => resolveReference(manifests, reference),
        can: {
            knownContent: (root) => listedBy(manifests, root),
            referrers: { add: (subject, referrer) => referrers.refer(subject, referrer) },
        },
        settle: () => referrers.settle(),
    };
}
async function manifestExists(manifests, { digest }) {
    if (manifests.memory.has(digest))
        return true;
    const answer = await manifests.endpoint.sendWithRetry({ ...getRequest(manifests, digest), method: 'HEAD' });
    if (isSuccess(answer) || answer.status === 404)
        return answer.status === 200;
    throw fail(manifests, answer, `ask for the manifest ${digest}`);
}
async function* fetchChunks(manifests, descriptor) {
    if ((0,media_types/* isManifestType */.Q3)(descriptor.mediaType)) {
        const bytes = await readManifest(manifests, descriptor.digest);
        if (!bytes)
            throw repository_absent(manifests, descriptor);
        yield bytes;
        return;
    }
    const stream = await openBlob(manifests, descriptor);
    try {
        yield* stream;
    }
    catch (error) {
        throw error instanceof errors/* CodedError */.AK ? error : broken(manifests, descriptor, error);
    }
}
async function openBlob(manifests, descriptor) {
    const { endpoint, repository } = manifests;
    const to = `/v2/${repository.name}/blobs/${descriptor.digest}`;
    const answer = await endpoint.retrier.run(async () => {
        const opened = await endpoint.open({ method: 'GET', to, scopes: pushScopes(repository.name) });
        return { value: opened, answer: opened, again: isRetryable(opened) ? 'wait' : 'stop' };
    });
    if (answer.stream)
        return answer.stream;
    if (isAbsent(answer))
        throw repository_absent(manifests, descriptor);
    throw failure(answer, endpoint.errorContext(repository, `read the blob ${descriptor.digest}`));
}
function repository_absent({ repository }, { digest }) {
    return new errors/* CodedError */.AK('not-found', `${(0,reference/* printRepository */.mK)(repository)} has no ${digest}`, {
        hint: 'Check the reference, and that the content has not been deleted.',
    });
}
function broken({ repository, endpoint }, { digest }, cause) {
    const why = cause instanceof Error ? endpoint.judge.show(cause.message) : 'the connection ended';
    return new errors/* CodedError */.AK('unavailable', `${(0,reference/* printRepository */.mK)(repository)}: reading ${digest} broke off: ${why}`, {
        hint: 'Run again.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/registry/registries.js
/** Registries: every registry of a run – one client per host, one target per repository, one budget for all. */












const usualConcurrency = 5;
function createRegistries(options) {
    const run = createRun(options);
    const endpoints = new Map();
    const targets = new Map();
    const endpointOf = (host) => {
        const endpoint = endpoints.get(host) ?? openEndpoint(host, run);
        endpoints.set(host, endpoint);
        return endpoint;
    };
    return {
        repository(repository) {
            const key = (0,reference/* printRepository */.mK)(repository);
            const target = targets.get(key) ?? createRepository(endpointOf(repository.host), repository);
            targets.set(key, target);
            return target;
        },
        statistics: run.statistics,
        async settle() {
            for (const target of targets.values())
                await target.settle();
        },
        close: () => run.transport.close(),
    };
}
function createRun(options) {
    const clock = options.clock ?? systemClock;
    const statistics = { requests: 0, retries: 0, tokenRequests: 0, bytesSent: 0 };
    const transport = createTransport({
        connections: 2 * (options.concurrency ?? usualConcurrency) + 1,
        environment: options.environment,
        stall: stallFor(options.timeout),
        ...(options.certificateAuthority !== undefined && { certificateAuthority: options.certificateAuthority }),
        onBytes(bytes) {
            statistics.bytesSent += bytes;
            options.onBytes?.(bytes);
        },
    });
    const budget = createBudget(clock, options.timeout);
    return { options, clock, budget, secrets: createRedaction(options.log), statistics, transport };
}
/** A tenth of the whole time, from one second to one minute: enough stalls can be survived within the budget. */
function stallFor(timeout) {
    return Math.min(60_000, Math.max(1000, timeout / 10));
}
function openEndpoint(host, run) {
    const { options, clock, secrets, statistics, transport } = run;
    const base = baseOf(host, options.plainHttp);
    const judge = { registry: base, show: secrets.show };
    const count = (what) => () => {
        statistics[what] += 1;
    };
    const retrier = createRetrier({ clock, budget: run.budget, onRetry: count('retries') });
    const tokens = createTokenSource({
        transport,
        retrier,
        clock,
        secrets,
        judge,
        onRequest: count('tokenRequests'),
        refused: (answer, name) => failure(answer, errorContext({ host, name }, 'get a token')),
    });
    const ping = () => transport.send({ method: 'GET', url: new URL('/v2/', base), headers: {}, limit: 4096 });
    const authenticator = createAuthenticator({
        host,
        findCredential: options.findCredential,
        secrets,
        tokens,
        ping,
    });
    const errorContext = errorContextOf(run, authenticator);
    return createEndpoint({
        base,
        quirk: quirkOf(host),
        retrier,
        scheduler: createScheduler(options.concurrency ?? usualConcurrency),
        clock,
        judge,
        errorContext,
        transport,
        authenticator,
        statistics,
        onWarning: createWarnings(host, run),
    });
}
function errorContextOf({ options, secrets }, authenticator) {
    const { repositoryOnGitHub, eventName } = options;
    return (repository, action) => ({
        action,
        repository,
        identity: authenticator.identity(),
        show: secrets.show,
        ...(repositoryOnGitHub !== undefined && { repositoryOnGitHub }),
        ...(eventName !== undefined && { eventName }),
    });
}
function baseOf(host, plainHttp) {
    const wire = quirkOf(host).wire ?? host;
    const secure = new URL(`https://${wire}`);
    return plainHttp.includes(host) || isLoopback(secure.hostname) ? new URL(`http://${wire}`) : secure;
}
const mostWarnings = 5;
/** `Warning: 299 - "text"` (distribution-spec v1.1, "Warnings"), once per text. */
function createWarnings(host, { options, secrets }) {
    const seen = new Set();
    return (line) => {
        const text = /^299 - "([^"]{1,500})"/.exec(line)?.[1];
        if (text === undefined || seen.has(text) || seen.size >= mostWarnings)
            return;
        seen.add(text);
        options.log.warn(`${host} warns: ${secrets.show(text)}`);
    };
}


/***/ }),

/***/ 4127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OX: () => (/* binding */ bufferSize),
/* harmony export */   XC: () => (/* binding */ acquire),
/* harmony export */   Yo: () => (/* binding */ detach),
/* harmony export */   _r: () => (/* binding */ release)
/* harmony export */ });
/**
 * The buffer pool for file contents, and early release of other large buffers.
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
 * it. Ignores memory that is not from the pool, and views of a part of a pooled buffer.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !acquired.delete(buffer))
        return;
    if (idle.length < idleLimit)
        idle.push(bytes);
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


/***/ }),

/***/ 579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6198);
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


/***/ })

};
