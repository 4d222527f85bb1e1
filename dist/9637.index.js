export const id = 9637;
export const ids = [9637,2503];
export const modules = {

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

/***/ 99692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  JQ: () => (/* binding */ checkSigner),
  vu: () => (/* binding */ isRefusal),
  Xq: () => (/* binding */ verifyCertificate)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/provenance/dsse.js
var dsse = __webpack_require__(14471);
;// CONCATENATED MODULE: ./.build/provenance/verify/pattern.js
/** Patterns of identities and refs: `*` for any characters but `/`, `**` for any; everything else stands for itself. */
/** True when the whole text matches. */
function matchesPattern(text, pattern) {
    const parts = pattern.split(/(\*+)/);
    const source = parts.map((part) => /^\*+$/.test(part) ? (part.length > 1 ? '[^]*' : '[^/]*') : literal(part));
    return new RegExp(`^${source.join('')}$`).test(text);
}
function literal(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}

;// CONCATENATED MODULE: ./.build/provenance/verify/identity.js
/** The identity in a certificate of Fulcio, and whether a policy accepts it (sigstore/fulcio, docs/oid-info.md). */


const arc = '1.3.6.1.4.1.57264.1';
const members = {
    [`${arc}.8`]: 'issuer',
    [`${arc}.11`]: 'runner',
    [`${arc}.12`]: 'repository',
    [`${arc}.13`]: 'commit',
    [`${arc}.14`]: 'ref',
    [`${arc}.16`]: 'owner',
    [`${arc}.18`]: 'workflow',
    [`${arc}.20`]: 'trigger',
    [`${arc}.21`]: 'run',
};
/** The extensions of version 2 are texts in DER; the issuer of version 1 is the text itself. */
function identityOf(name, extensions) {
    const found = {};
    for (const { oid, value } of extensions) {
        const id = oid?.id.join('.') ?? '';
        const member = members[id];
        const text = member === undefined ? undefined : derText(value);
        if (member !== undefined && text !== undefined)
            found[member] = text;
        else if (id === `${arc}.1`)
            found.issuer ??= new TextDecoder().decode(value);
    }
    return { issuer: '', ...found, name };
}
/** A UTF8String of X.690 with a length of one or two bytes. */
function derText(bytes) {
    const [tag, first = 0, second = 0, third = 0] = bytes;
    const lengths = {
        129: [3, second],
        130: [4, second * 256 + third],
    };
    const [start, length] = first < 0x80 ? [2, first] : (lengths[first] ?? [0, -1]);
    if (tag !== 0x0c || bytes.byteLength !== start + length)
        return undefined;
    return new TextDecoder().decode(bytes.subarray(start));
}
/** What does not match, as one sentence for people; `undefined` when everything does. */
function mismatchOf(identity, policy) {
    const differs = (what, found, expected) => `the ${what} is ${found === undefined ? 'not in the certificate' : (0,_build_text/* printable */.g$)(found)}, not ${(0,_build_text/* printable */.g$)(expected)}`;
    if (identity.issuer !== policy.issuer)
        return differs('issuer', identity.issuer, policy.issuer);
    if (policy.identity !== undefined && !matchesPattern(identity.name, policy.identity))
        return differs('identity', identity.name, policy.identity);
    const repository = policy.repository && `${policy.server}/${policy.repository}`;
    if (repository && identity.repository?.toLowerCase() !== repository.toLowerCase())
        return differs('repository', identity.repository, repository);
    const workflow = workflowPattern(policy);
    if (workflow && !hasSameWorkflow(identity.name, workflow))
        return differs('workflow', identity.name, workflow);
    if (policy.commit !== undefined && identity.commit !== policy.commit)
        return differs('commit', identity.commit, policy.commit);
    if (policy.ref !== undefined && !matchesPattern(identity.ref ?? '', policy.ref))
        return differs('ref', identity.ref, policy.ref);
    return undefined;
}
/**
 * The pattern of the name of the workflow. Without `workflow`, it has to be in the repository itself: one elsewhere runs what its own
 * repository decides (as `gh attestation verify` does without `--signer-workflow`).
 */
function workflowPattern({ server, repository, workflow, identity }) {
    if (workflow === undefined)
        return repository === undefined || identity !== undefined ? undefined : `${server}/${repository}/**`;
    const [path = '', ...ref] = workflow.split('@');
    const isElsewhere = /^[^/]+\/[^/]+\/\.github\/workflows\/[^/]+$/.test(path);
    const file = path.startsWith('.github/') ? path : `.github/workflows/${path}`;
    const whole = isElsewhere ? `${server}/${path}` : `${server}/${repository}/${file}`;
    return `${whole}@${ref.length > 0 ? ref.join('@') : '**'}`;
}
/** Names of servers, owners and repositories are the same in upper and lower case; those of files, branches and tags are not. */
function hasSameWorkflow(name, pattern) {
    return matchesPattern(withFoldedRepository(name), withFoldedRepository(pattern));
}
function withFoldedRepository(text) {
    return text.replace(/^\w+:\/\/(?:[^/]+\/){3}/, (repository) => repository.toLowerCase());
}

;// CONCATENATED MODULE: ./.build/provenance/verify/check-signer.js
/** Checking a bundle's signer: the given key, or a certificate of a trusted authority whose identity the policy accepts. */




/** `trust` is called for a bundle with a certificate only. Throws what loading the trust throws. */
async function checkSigner(bundle, { signer }, trust) {
    if ('key' in signer)
        return checkKey(bundle, signer.key);
    if (!('certificate' in bundle.signer))
        return foreign('certificate', 'it is signed with a key, and a certificate is expected');
    return await checkCertificate(bundle, signer, await trust(bundle));
}
function isRefusal(result) {
    return 'check' in result;
}
function checkKey({ signer, payloadType, payload, signature }, key) {
    if (key.verify((0,dsse/* preAuthEncoding */.J)(payloadType, payload), signature))
        return {};
    if (!('hint' in signer))
        return foreign('key', 'it is signed with a certificate, not with this key');
    // The hint is not signed: it only tells which of two refusals is the better explanation.
    if (signer.hint === key.hint || signer.hint === '')
        return tampered('signature', 'the signature does not match what it is about');
    return foreign('key', 'it is signed with another key');
}
async function checkCertificate(bundle, policy, trust) {
    const verified = await verifyCertificate(bundle, trust);
    if (isRefusal(verified))
        return verified;
    const mismatch = mismatchOf(verified.identity, policy);
    return mismatch === undefined ? verified : foreign('identity', mismatch);
}
/** Verified by a root whose authority has issued the certificate; otherwise refused with the reason of the first of these. */
async function verifyCertificate({ document, signer }, trust) {
    const [{ bundleFromJSON }, { toSignedEntity }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19)),
    ]);
    const refusals = [];
    for (const { verifier } of trust.filter((root) => hasIssued(root, signer))) {
        try {
            const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(document)));
            return { identity: identityOf(identity?.subjectAlternativeName ?? '', identity?.oids ?? []) };
        }
        catch (error) {
            refusals.push(refusalOf(error, signer));
        }
    }
    // Whatever else is wrong with it, a bundle of an unknown authority is somebody else's.
    return (refusals.find(({ outcome }) => outcome === 'tampered') ??
        refusals[0] ??
        foreign('certificate', 'the certificate is not from a trusted authority'));
}
function hasIssued({ authorities }, signer) {
    if (!('certificate' in signer))
        return true;
    try {
        const leaf = new external_node_crypto_.X509Certificate(signer.certificate);
        return authorities.some((bytes) => {
            const authority = new external_node_crypto_.X509Certificate(bytes);
            return leaf.checkIssued(authority) && leaf.verify(authority.publicKey);
        });
    }
    catch {
        // What is no certificate is refused as a broken bundle.
        return true;
    }
}
function refusalOf(error, signer) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const message = (0,_build_text/* printable */.g$)(error instanceof Error ? error.message : String(error));
    if (code === 'CERTIFICATE_ERROR')
        return certificateRefusal(error, message, signer);
    if (code.startsWith('TLOG'))
        return tampered('log', message);
    if (code === 'TIMESTAMP_ERROR')
        return tampered('time', message);
    if (code === 'SIGNATURE_ERROR')
        return tampered('signature', message);
    return tampered('bundle', message);
}
/** A certificate of an authority that is not trusted is somebody else's; one that had expired is refused by its time. */
function certificateRefusal(error, message, signer) {
    const cause = error instanceof Error ? String(error.cause?.message ?? '') : '';
    if (/expired|not valid/.test(`${message} ${cause}`) && !/path/.test(cause))
        return tampered('time', `the certificate was not valid when it was used${validity(signer)}`);
    if (/SCT/i.test(message))
        return tampered('certificate', message);
    return foreign('certificate', 'the certificate is not from a trusted authority');
}
function validity(signer) {
    if (!('certificate' in signer))
        return '';
    try {
        const { validFrom, validTo } = new external_node_crypto_.X509Certificate(signer.certificate);
        return ` (it was from ${(0,_build_text/* printable */.g$)(validFrom, 40)} to ${(0,_build_text/* printable */.g$)(validTo, 40)})`;
    }
    catch {
        return '';
    }
}
function tampered(check, message) {
    return { check, outcome: 'tampered', message };
}
function foreign(check, message) {
    return { check, outcome: 'foreign', message };
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
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

/***/ 64295:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  verify: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/provenance/key-input.js
var key_input = __webpack_require__(60806);
// EXTERNAL MODULE: ./.build/provenance/keys.js + 1 modules
var keys = __webpack_require__(3871);
// EXTERNAL MODULE: ./.build/provenance/trust.js + 1 modules
var provenance_trust = __webpack_require__(38711);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/provenance/statement.js
var provenance_statement = __webpack_require__(38557);
;// CONCATENATED MODULE: ./.build/provenance/verify/policy.js
/** The Policy: who has to have signed an artifact, and which statements it has to have. */




const requirements = {
    signature: [provenance_statement/* signaturePredicate */.oo],
    provenance: [provenance_statement/* provenancePredicate */.LS],
    sbom: [provenance_statement/* cyclonedxPredicate */.Xg, provenance_statement/* spdxPredicate */.l3],
    packing: [provenance_statement/* packingPredicate */.zZ],
};
/** Throws `input` for what is neither one of the four names nor a predicate type, which is a URI. */
function readRequirement(name) {
    const known = Object.hasOwn(requirements, name) ? requirements[name] : undefined;
    if (known)
        return { name, predicateTypes: known };
    if (URL.canParse(name))
        return { name, predicateTypes: [name] };
    throw new errors/* CodedError */.AK('input', `"require" has "${name.slice(0, 100)}"`, {
        hint: `Use ${Object.keys(requirements).join(', ')} or the URI of a predicate type.`,
    });
}
/** How `require` names a predicate type. */
function requirementFor(predicateType) {
    const known = Object.entries(requirements).find(([, types]) => types.includes(predicateType));
    return known?.[0] ?? predicateType;
}
/**
 * The policy of a run. In a workflow, the issuer is that of its server and the repository is its own unless others are given. Throws
 * `input` where nothing says who may have signed: every identity of an issuer would be a stranger.
 */
function policyOf(inputs, key, workflow) {
    if (key)
        return { signer: { key }, required: required(inputs, ['signature']) };
    const { require: _, ...given } = inputs;
    const isForeign = given.identity !== undefined && given.repository === undefined;
    const repository = given.repository ?? (isForeign ? undefined : workflow?.repository);
    if (repository === undefined && given.identity === undefined)
        throw withoutSigner();
    if (given.repository !== undefined)
        requireOwnerAndName(given.repository);
    const server = workflow?.server ?? 'https://github.com';
    const issuer = given.issuer ?? issuerFor(given.identity, workflow);
    return {
        signer: { ...given, issuer, server, ...(repository !== undefined && { repository }) },
        required: required(inputs, ['provenance']),
    };
}
function required({ require: given }, initial) {
    return (given.length > 0 ? given : initial).map(readRequirement);
}
/** The issuer of github.com (docs.github.com, "OpenID Connect reference"). */
const githubIssuer = 'https://token.actions.githubusercontent.com';
function issuerFor(identity, workflow) {
    const server = `${workflow?.server ?? 'https://github.com'}/`;
    if (identity === undefined || identity.startsWith(server))
        return workflow?.issuer ?? githubIssuer;
    throw new errors/* CodedError */.AK('input', '"identity" is given without "issuer"', {
        hint: 'Give the issuer of the identity: issuer: https://accounts.google.com',
    });
}
/** No certificate has another form, so that everybody would be foreign. */
function requireOwnerAndName(repository) {
    if (/^[^\s/:@]+\/[^\s/:@]+$/.test(repository))
        return;
    const [, meant = 'acme/shop'] = /[/:]([^\s/:@]+\/[^\s/:@]+?)(?:\.git)?\/?$/.exec(repository) ?? [];
    throw (0,input_error/* inputError */.Xu)(`"repository" is ${(0,_build_text/* printable */.g$)(repository, 120)}, which is not an owner and a name`, {
        hint: 'Name it as GitHub does',
        lines: { repository: meant },
    });
}
function withoutSigner() {
    return new errors/* CodedError */.AK('input', 'nothing says who may have signed', {
        hint: 'Give "key", "identity" with "issuer", or the repository that it was built from: repository: acme/shop',
    });
}

// EXTERNAL MODULE: ./.build/output-json.js
var output_json = __webpack_require__(77224);
// EXTERNAL MODULE: ./.build/provenance/attached.js
var provenance_attached = __webpack_require__(63410);
// EXTERNAL MODULE: ./.build/provenance/verify/check-signer.js + 2 modules
var check_signer = __webpack_require__(99692);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/provenance/slsa.js
var slsa = __webpack_require__(75893);
;// CONCATENATED MODULE: ./.build/provenance/verify/provenance.js
/** Whether a SLSA provenance agrees with the certificate of who has signed it: the predicate alone is only what somebody wrote. */



/** The build types of GitHub's own workflows (actions/attest) and of this project, which have the same members. */
const buildTypes = [
    'https://actions.github.io/buildtypes/workflow/v1',
    slsa/* workflowBuildType */.W,
];
/** What differs, as one sentence; `undefined` when nothing does, or the provenance is of another build type. */
function contradictionOf(predicate, identity) {
    const definition = member(predicate, 'buildDefinition');
    if (!buildTypes.includes(member(definition, 'buildType')))
        return undefined;
    const workflow = member(member(definition, 'externalParameters'), 'workflow');
    const dependencies = member(definition, 'resolvedDependencies');
    const [source] = Array.isArray(dependencies) ? dependencies : [];
    const compared = [
        ['repository', member(workflow, 'repository'), identity.repository],
        ['ref', member(workflow, 'ref'), identity.ref],
        ['commit', member(member(source, 'digest'), 'gitCommit'), identity.commit],
        ['builder', member(member(member(predicate, 'runDetails'), 'builder'), 'id'), identity.name],
    ];
    for (const [what, claimed, certified] of compared)
        if (certified !== undefined && claimed !== certified)
            return `the ${what} is ${(0,_build_text/* printable */.g$)(String(claimed))} in the provenance and ${(0,_build_text/* printable */.g$)(certified)} in the certificate`;
    return undefined;
}
function member(value, name) {
    return (0,json/* isRecord */.u4)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

;// CONCATENATED MODULE: ./.build/provenance/verify/attestations.js
/** The attestations of one artifact, each verified or refused, and what of the policy they leave missing. */





/** Verifies every bundle about the digest. Throws when the store or the trusted root cannot be read. */
async function checkAttestations(store, digest, policy, trust) {
    const attestations = [];
    for await (const attached of (0,provenance_attached/* readAttached */.P)(store, digest))
        attestations.push(await check(attached, digest, policy, trust));
    const missing = policy.required.flatMap((requirement) => missingOf(requirement, attestations) ?? []);
    return { attestations, missing };
}
async function check(attached, digest, policy, trust) {
    const manifest = attached.manifest.digest;
    if ('error' in attached)
        return {
            digest: manifest,
            refusal: { check: 'bundle', outcome: 'tampered', message: attached.error.message },
        };
    const { bundle, statement } = attached;
    const { predicateType } = statement;
    const found = { digest: manifest, predicateType };
    const signer = await (0,check_signer/* checkSigner */.JQ)(bundle, policy, trust);
    if ((0,check_signer/* isRefusal */.vu)(signer))
        return { ...found, refusal: signer };
    const refusal = refusalOfStatement(attached, digest, signer);
    return refusal ? { ...found, signer, refusal } : { ...found, signer };
}
function refusalOfStatement({ statement }, digest, { identity }) {
    if (!(0,provenance_statement/* isAbout */.KH)(statement, digest))
        return { check: 'subject', outcome: 'tampered', message: 'it is about another digest' };
    if (statement.predicateType !== provenance_statement/* provenancePredicate */.LS || !identity)
        return undefined;
    const contradiction = contradictionOf(statement.predicate, identity);
    return contradiction === undefined
        ? undefined
        : { check: 'provenance', outcome: 'tampered', message: contradiction };
}
function missingOf({ name, predicateTypes }, attestations) {
    const isCandidate = ({ predicateType = '' }) => predicateTypes.includes(predicateType);
    const candidates = attestations.filter(isCandidate);
    if (candidates.some(({ refusal }) => !refusal))
        return undefined;
    // What cannot be read may have been the statement that is missing.
    const unreadable = attestations.filter(({ predicateType }) => predicateType === undefined);
    const refused = [...candidates, ...unreadable].flatMap(({ refusal }) => refusal ?? []);
    const reason = refused.find(({ outcome }) => outcome === 'tampered') ?? refused[0];
    if (!reason)
        return { name, outcome: 'unsigned', message: `there is no ${(0,_build_text/* printable */.g$)(name, 200)}` };
    const { check: failed, outcome, message } = reason;
    return { name, outcome, message: `no ${(0,_build_text/* printable */.g$)(name, 200)} is accepted: ${failed}: ${message}` };
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
;// CONCATENATED MODULE: ./.build/provenance/verify/content.js
/** The content of an artifact: every manifest and blob is there and matches its digest. */




/** Codes of errors that say that the content is not what its digest promises. */
const contentErrors = ['digest-mismatch', 'not-found', 'invalid-layout', 'unsupported'];
/** Reads everything and keeps nothing. Throws when the store cannot be read. */
async function checkContent(root, store) {
    let bytes = 0;
    try {
        const nodes = await (0,graph/* readNodes */.g0)(root, store);
        const blobs = nodes
            .map(({ descriptor }) => descriptor)
            .filter(({ mediaType }) => !(0,media_types/* isManifestType */.Q3)(mediaType));
        await (0,_build_async/* inParallel */.HN)(blobs, 4, async (blob) => {
            for await (const chunk of store.fetch(blob))
                bytes += chunk.byteLength;
        });
        return { bytes };
    }
    catch (cause) {
        const error = (0,errors/* asCodedError */._r)(cause);
        if (contentErrors.includes(error.code))
            return { bytes, error };
        throw error;
    }
}

;// CONCATENATED MODULE: ./.build/provenance/verify/verification.js
/** The Verification of one artifact: its content and its attestations, with the outcome that a deployment can decide by. */


const severity = ['verified', 'unsigned', 'foreign', 'tampered'];
/** The worst of several outcomes. */
function worst(outcomes) {
    return severity.findLast((outcome) => outcomes.includes(outcome)) ?? 'verified';
}
/** Throws when the store or the trusted root cannot be read: that says nothing about the artifact. */
async function verifyArtifact(request) {
    const { reference, pinned, root, store, policy, trust } = request;
    const content = await checkContent(root, store);
    const { attestations, missing } = await checkAttestations(store, root.digest, policy, trust);
    const altered = content.error ? [`the content is not complete: ${content.error.message}`] : [];
    const outcomes = missing.map(({ outcome }) => outcome);
    return {
        reference,
        pinned,
        root,
        outcome: worst([...(content.error ? ['tampered'] : []), ...outcomes]),
        problems: [...altered, ...missing.map(({ message }) => message)],
        attestations,
        bytes: content.bytes,
    };
}

;// CONCATENATED MODULE: ./.build/provenance/verify/presentation.js
/** What `verify` shows: lines for people, outputs and JSON for a deployment, and the error that decides the exit code. */






const verifyOutputs = {
    verified: '`true` when every artifact is verified.',
    outcome: '`verified`, `unsigned`, `foreign` or `tampered`: the worst of all artifacts.',
    digest: 'Digest of the only artifact; else empty.',
    reference: '`repository@digest` of the only artifact, to be deployed; else empty.',
    verifications: 'JSON array with one object for each reference: outcome, problems and attestations.',
};
function presentVerifications(verifications) {
    const outcome = worst(verifications.map((one) => one.outcome));
    const [only, ...others] = verifications;
    const single = others.length === 0 && only?.outcome === 'verified' ? only : undefined;
    const json = { verified: outcome === 'verified', outcome, artifacts: verifications.map(jsonOf) };
    const output = (0,output_json/* boundedOutput */.nw)('verifications', json.artifacts);
    const error = failureOf(verifications, outcome) ?? notReproduced(verifications);
    return {
        outputs: {
            verified: String(outcome === 'verified'),
            outcome,
            digest: single?.root.digest ?? '',
            reference: single?.pinned ?? '',
            verifications: output.text,
        },
        lines: verifications.flatMap(linesOf),
        notices: output.notices,
        warnings: [],
        json,
        published: [],
        ...(error && { failure: { error, others: otherProblems(verifications, error) } }),
    };
}
function linesOf(one) {
    const { outcome, pinned, bytes, attestations, problems } = one;
    return [
        `${outcome} ${(0,_build_text/* printable */.g$)(pinned)}, ${(0,_build_text/* readableSize */.g1)(bytes)} read`,
        ...attestations.map((attestation) => `  ${lineOf(attestation)}`),
        ...problems.map((problem) => `  ${(0,_build_text/* printable */.g$)(problem, 600)}`),
        ...reproductionLines(one),
    ];
}
function reproductionLines({ reproduction, root }) {
    if (!reproduction)
        return [];
    const { digest, differences, ofCommit } = reproduction;
    const result = digest === root.digest
        ? 'reproduced: packed again with the same digest'
        : differences.length === 0
            ? `reproduced: packed again with the same content, as ${digest}, of another commit`
            : `not reproduced: packed again as ${digest}`;
    return [result, ...differences, ...ofCommit].map((line) => `  ${line}`);
}
function lineOf({ digest, predicateType = 'a bundle', refusal, signer }) {
    const what = `${(0,_build_text/* printable */.g$)(predicateType, 200)} (${digest.slice(0, 19)})`;
    if (refusal)
        return `${refusal.outcome === 'foreign' ? 'foreign' : 'refused'} ${what}: ${refusal.check}: ${refusal.message}`;
    return `accepted ${what}, signed by ${signer?.identity ? (0,_build_text/* printable */.g$)(signer.identity.name) : 'the key'}`;
}
function jsonOf(one) {
    const { reference, pinned, root, outcome, problems, attestations, bytes, reproduction } = one;
    return {
        reference,
        pinned,
        digest: root.digest,
        mediaType: root.mediaType,
        outcome,
        problems,
        bytes,
        ...(reproduction && { reproduction }),
        attestations: attestations.map(({ digest, predicateType, signer, refusal }) => ({
            digest,
            ...(predicateType !== undefined && { predicateType }),
            accepted: refusal === undefined,
            ...(signer && { signer: signer.identity ?? 'key' }),
            ...(refusal && { refusal }),
        })),
    };
}
const hints = {
    foreign: 'Deploy what your own workflow has published, or change the policy if this signer is meant.',
    tampered: 'Do not use it; publish it again from its source, and find out who may push to the repository.',
};
function hintFor(outcome, { attestations }) {
    if (outcome !== 'unsigned')
        return hints[outcome];
    const accepted = attestations.flatMap(({ predicateType, refusal }) => predicateType === undefined || refusal ? [] : [requirementFor(predicateType)]);
    return accepted.length === 0
        ? 'Publish it again with a signature: "attest: true", or a "key".'
        : (0,input_error/* hintWithLines */.lj)('Publish it again with what is missing, or require what it has', {
            require: [...new Set(accepted)],
        });
}
function failureOf(verifications, outcome) {
    const first = verifications.find((one) => one.outcome === outcome);
    if (outcome === 'verified' || !first)
        return undefined;
    const code = outcome;
    return new errors/* CodedError */.AK(code, `${(0,_build_text/* printable */.g$)(first.pinned)}: ${first.problems.join('; ')}`, {
        hint: hintFor(outcome, first),
    });
}
function notReproduced(verifications) {
    const first = verifications.find(({ reproduction }) => (reproduction?.differences.length ?? 0) > 0);
    if (!first)
        return undefined;
    const [difference = ''] = first.reproduction?.differences ?? [];
    return new errors/* CodedError */.AK('digest-mismatch', `${(0,_build_text/* printable */.g$)(first.pinned)} was not reproduced: ${difference}`, {
        hint: 'Check out the commit that it was published from, and build with the same tools.',
    });
}
function otherProblems(verifications, { message }) {
    return verifications
        .filter(({ outcome }) => outcome !== 'verified')
        .map(({ pinned, problems }) => `${(0,_build_text/* printable */.g$)(pinned)}: ${problems.join('; ')}`)
        .filter((line) => line !== message);
}

// EXTERNAL MODULE: ./.build/verbs/references.js
var verbs_references = __webpack_require__(14829);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
;// CONCATENATED MODULE: ./.build/verbs/verify.js
/** `verify`: who has signed an artifact, and whether it is whole \u2013 for people, and for a deployment that stops where it is not. */










const withoutReferences = 'Name what to verify: references: ghcr.io/acme/http-cache:1.0.0';
const verify = {
    name: 'verify',
    outputs: verifyOutputs,
    run: runVerify,
    present: (verifications) => presentVerifications(verifications),
};
async function runVerify(options, env) {
    const references = (0,verbs_references/* requireReferences */.u)(options.references, withoutReferences);
    const policy = await readPolicy(options, env);
    const stores = openStores(references, options, env);
    const { fetch, runLibrary } = stores;
    const trust = (0,provenance_trust/* openTrust */.N)(options.trustedRoot, { ...env.host, fetch, runLibrary });
    const found = [];
    for (const reference of references) {
        const { root, source, location } = await stores.openSource(reference);
        const pinned = `${location}@${root.digest}`;
        const verification = await verifyArtifact({ reference, pinned, root, store: source, policy, trust });
        const reproduction = options.reproduce
            ? await reproduceFrom(options, { root, source, location }, env)
            : undefined;
        found.push({ ...verification, ...(reproduction && { reproduction }) });
    }
    return found;
}
async function readPolicy(options, env) {
    const { host } = env;
    const { policyFile: file } = options;
    const fromFile = file === undefined ? {} : await readFile(file, host);
    const { identity, issuer, repository, workflow, commit } = options;
    const given = Object.entries({ identity, issuer, repository, workflow, commit }).filter(([, value]) => value !== undefined);
    const require = options.require.length > 0 ? options.require : (fromFile.require ?? []);
    const inputs = { ...fromFile, ...Object.fromEntries(given), require };
    const key = await readKey(options, env);
    const [unused] = Object.keys(inputs).filter((name) => name !== 'require');
    if (key && unused !== undefined)
        throw besideKey(unused);
    return policyOf(inputs, key, host.workflow);
}
async function readFile(path, host) {
    const { readPolicyFile } = await __webpack_require__.e(/* import() */ 1511).then(__webpack_require__.bind(__webpack_require__, 71511));
    return readPolicyFile(await host.readInputFile(path, 'policy-file'), path);
}
async function readKey({ key }, { host }) {
    return key === undefined ? undefined : (0,keys/* readPublicKey */.R)(await (0,key_input/* readKeyInput */.Y)(key, host));
}
function besideKey(name) {
    return new errors/* CodedError */.AK('input', `"${name}" is given together with "key", which is the whole identity`, {
        hint: `Leave "${name}" or "key" out.`,
    });
}
async function reproduceFrom(options, published, env) {
    const { packAgain } = await Promise.all(/* import() */[__webpack_require__.e(9318), __webpack_require__.e(2613), __webpack_require__.e(4844), __webpack_require__.e(5235), __webpack_require__.e(219), __webpack_require__.e(5359)]).then(__webpack_require__.bind(__webpack_require__, 25359));
    const { reproduce } = await __webpack_require__.e(/* import() */ 1891).then(__webpack_require__.bind(__webpack_require__, 91891));
    return await reproduce(published, await packAgain(options, published, env));
}
function openStores(references, options, env) {
    const parsed = references.map(source_reference/* parseSourceReference */.O$);
    const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
    const { log, credentials } = env.host;
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        needsRegistry: registries.length > 0,
    });
}


/***/ })

};
