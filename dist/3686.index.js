export const id = 3686;
export const ids = [3686];
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

/***/ 63410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ readAttached)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63074);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27287);
/* harmony import */ var _referrer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14653);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38557);
/** The bundles that a store lists as referrers of a manifest, read and parsed, each with what is wrong with it. */








/** Codes of errors that say something about the bundle, and not about the network. */
const contentErrors = [
    'invalid-attestation',
    'invalid-layout',
    'digest-mismatch',
    'not-found',
];
/**
 * The bundles about a subject, one after another, since anybody who may push can attach a thousand large ones. `predicateTypes` leaves out
 * those that the store lists with another type. Throws when the store cannot be read.
 */
async function* readAttached(store, subject, predicateTypes) {
    const listed = (await store.referrers?.(subject)) ?? [];
    for (const manifest of listed.filter((entry) => mayHold(entry, predicateTypes))) {
        const one = await readOne(store, manifest, subject).catch((error) => unreadable(manifest, error));
        if (one)
            yield one;
    }
}
/** Some registries list a referrer without its type. */
function mayHold({ mediaType, artifactType = _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTypePrefix */ .XZ, annotations }, predicateTypes) {
    const listedAs = annotations?.[_referrer_js__WEBPACK_IMPORTED_MODULE_6__/* .predicateTypeKey */ .B_];
    const isBundle = artifactType.startsWith(_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTypePrefix */ .XZ) || artifactType === emptyConfigType;
    const isWanted = !predicateTypes || listedAs === undefined || predicateTypes.includes(listedAs);
    return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(mediaType) && isBundle && isWanted;
}
/** What an index lists that takes the type of the config for that of the manifest (sigstore/cosign#4641). */
const emptyConfigType = 'application/vnd.oci.empty.v1+json';
function unreadable(manifest, cause) {
    const error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(cause);
    if (!contentErrors.includes(error.code))
        throw error;
    return { manifest, error };
}
async function readOne(store, entry, subject) {
    const { mediaType, digest, size } = entry;
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(store.fetch({ mediaType, digest, size }), entry, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    const manifest = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, digest, mediaType);
    const [layer] = manifest.layers;
    if (!layer?.mediaType.startsWith(_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleTypePrefix */ .XZ))
        return undefined;
    if (manifest.layers.length !== 1)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidDocument */ .Z)('the manifest of the bundle has several layers');
    if (manifest.subject?.digest !== subject)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidDocument */ .Z)('the manifest of the bundle has another subject');
    const bundle = (0,_bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .readBundle */ .Bo)(await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(store.fetch(layer), layer, _bundle_js__WEBPACK_IMPORTED_MODULE_4__/* .bundleSizeLimit */ .ZV));
    if (bundle.payloadType !== _statement_js__WEBPACK_IMPORTED_MODULE_7__/* .payloadType */ .h)
        throw (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .invalidDocument */ .Z)(`the payload has the type "${bundle.payloadType}" instead of ${_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .payloadType */ .h}`);
    return { manifest: entry, bundle, statement: (0,_statement_js__WEBPACK_IMPORTED_MODULE_7__/* .readStatement */ .cO)(bundle.payload) };
}


/***/ }),

/***/ 63074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ bundleType),
/* harmony export */   Bo: () => (/* binding */ readBundle),
/* harmony export */   Or: () => (/* binding */ logIndexOf),
/* harmony export */   XZ: () => (/* binding */ bundleTypePrefix),
/* harmony export */   ZV: () => (/* binding */ bundleSizeLimit),
/* harmony export */   ok: () => (/* binding */ encodeKeyBundle)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27287);
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
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({
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
    const { dsseEnvelope, verificationMaterial } = (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(bundleShape, bytes, 'the bundle');
    const [first] = dsseEnvelope.signatures;
    return {
        payloadType: dsseEnvelope.payloadType,
        payload: dsseEnvelope.payload,
        signature: first?.sig ?? new Uint8Array(),
        signer: verificationMaterial,
        document: JSON.parse(new TextDecoder().decode(bytes)),
    };
}
/** The index of its entry in a transparency log, if it has one. */
function logIndexOf({ document }) {
    const material = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(document) ? document.verificationMaterial : undefined;
    const entries = (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(material) ? material.tlogEntries : undefined;
    const [entry] = Array.isArray(entries) ? entries : [];
    // Members with the value 0 are left out in the JSON form of protocol buffers.
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(entry) ? String(entry.logIndex ?? '0') : undefined;
}
const bytesInBase64 = (shape) => Buffer.from((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, isBase64, 'base64')(shape), 'base64');
/** The expression has no groups, which would overflow the stack for a text of several megabytes. */
function isBase64(value) {
    return value.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
}
const one = (item) => (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(item, 1), ({ length }) => length === 1, 'a list of exactly one');
const signerShape = (shape) => {
    const { certificate, publicKey } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({}, {
        publicKey: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({}, { hint: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq }),
        certificate: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ rawBytes: bytesInBase64 }, {}),
        tlogEntries: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1),
        timestampVerificationData: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1,
    })(shape);
    if (certificate && !publicKey)
        return { certificate: certificate.rawBytes };
    if (publicKey && !certificate)
        return { hint: publicKey.hint ?? '' };
    throw shape.error(shape.path, 'must have either a certificate or a public key');
};
const bundleShape = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
    mediaType: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, (type) => bundleTypes.includes(type), 'that of a bundle of version 0.3'),
    verificationMaterial: signerShape,
    dsseEnvelope: (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({
        payload: bytesInBase64,
        payloadType: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq,
        signatures: one((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ik)({ sig: bytesInBase64 }, { keyid: _shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq })),
    }, {}),
}, {});


/***/ }),

/***/ 27287:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ invalidDocument),
/* harmony export */   u: () => (/* binding */ readDocument)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Documents of others, such as bundles and statements: JSON of a known shape, and the error for any other. */




/** Parses JSON and reads it. `what` names the document in errors. Throws `invalid-attestation`. */
function readDocument(read, bytes, what) {
    return (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .readShape */ ._f)(read, parse(bytes, what), (path, problem) => invalidDocument(`${what} is invalid: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(path, 120)} ${problem}`.replace(':  ', ': ')));
}
function parse(bytes, what) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw invalidDocument(`${what} is not JSON`, cause);
    }
}
function invalidDocument(message, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-attestation', (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(message, 500), {
        hint: 'Sign the artifact again with the tool that signed it.',
        cause,
    });
}


/***/ }),

/***/ 14471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ preAuthEncoding)
/* harmony export */ });
/** DSSE: the envelope around a payload, and the bytes that its signature covers (secure-systems-lab/dsse, protocol.md). */
/** The Pre-Authentication Encoding: what is signed is the payload together with its type. */
function preAuthEncoding(type, payload) {
    const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.byteLength} `;
    return Buffer.concat([Buffer.from(head), payload]);
}


/***/ }),

/***/ 60806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ readKeyInput)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
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
        : new TextDecoder().decode(await host.readInputFile(given, 'key'));
    for (const line of pem.split(/\s+/).filter((one) => one.length > 20 && !one.includes('---')))
        host.log.mask(line);
    return pem;
}
function readVariable(name, { environment }) {
    const value = environment[name];
    if (value)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"key" names the variable ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(name, 100)}, which is not set`, {
        hint: 'Set it for this step, or give the key itself.',
    });
}


/***/ }),

/***/ 3871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ readPrivateKey),
  R: () => (/* binding */ readPublicKey)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
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
        throw unusable(`is a PEM block of the type "${(0,_build_text/* printable */.g$)(label, 60)}"`, 'Give the public key: key: cosign.pub');
    const found = attempt(() => (0,external_node_crypto_.createPublicKey)(pem));
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
        pem: key.export({ type: 'spki', format: 'pem' }).toString(),
        verify: (data, signature) => (0,external_node_crypto_.verify)(algorithm, data, key, signature),
    };
}
function pemBlock(pem) {
    const block = pem.length > sizeLimit ? null : /-----BEGIN ([A-Z0-9 ]+)-----([^-]*)-----END \1-----/.exec(pem);
    if (!block)
        throw unusable('has no PEM block', 'Give the whole file, from its "-----BEGIN" line on.');
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


/***/ }),

/***/ 14653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ predicateTypeKey),
/* harmony export */   Ih: () => (/* binding */ addBundle)
/* harmony export */ });
/* unused harmony export contentKey */
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _pack_contents_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73386);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63074);
/** A bundle as a referrer: the manifest in which a registry keeps it, with the members that each verifier looks for. */






/** gh, cosign and policy-controller list bundles by these (sigstore/sigstore-js, packages/oci; sigstore/cosign, pkg/oci/remote). */
const contentKey = 'dev.sigstore.bundle.content';
const predicateTypeKey = 'dev.sigstore.bundle.predicateType';
/** Adds the bundle and its manifest to the contents, and returns the manifest. */
function addBundle({ subject, bytes, predicateType, created }, contents) {
    const layer = (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(_bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleType */ .$7, bytes);
    const manifest = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodeManifest */ .Gb)({
        artifactType: _bundle_js__WEBPACK_IMPORTED_MODULE_5__/* .bundleType */ .$7,
        config: _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyDescriptor */ .p$,
        layers: [layer],
        subject: (0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(subject),
        annotations: {
            [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw]: created.toISOString().replace(/\.\d+Z$/, 'Z'),
            [contentKey]: 'dsse-envelope',
            [predicateTypeKey]: predicateType,
        },
    });
    contents.add(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyDescriptor */ .p$, (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJson */ .Gu));
    contents.add(layer, (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(bytes));
    return contents.add((0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .describe */ .q0)(_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .imageManifestType */ .NR, manifest), (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_4__/* .bytesBody */ .EB)(manifest));
}


/***/ }),

/***/ 75893:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ provenanceOf),
/* harmony export */   W: () => (/* binding */ workflowBuildType)
/* harmony export */ });
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38557);
/** The SLSA provenance of a workflow run (slsa.dev/spec/v1.0/provenance), made of verified claims alone. */

/** The build type of this project; its members are those that GitHub's own type has (docs/provenance.md). */
const workflowBuildType = 'https://github.com/org/oci-wasm-publish/workflow/v1';
function provenanceOf(claims, server) {
    const source = `${server}/${claims.repository}`;
    const [path = ''] = claims.workflow_ref.replace(`${claims.repository}/`, '').split('@');
    return {
        predicateType: _statement_js__WEBPACK_IMPORTED_MODULE_0__/* .provenancePredicate */ .LS,
        predicate: {
            buildDefinition: {
                buildType: workflowBuildType,
                externalParameters: { workflow: { ref: claims.ref, repository: source, path } },
                internalParameters: {
                    github: {
                        event_name: claims.event_name,
                        repository_id: claims.repository_id,
                        repository_owner_id: claims.repository_owner_id,
                        runner_environment: claims.runner_environment,
                    },
                },
                resolvedDependencies: [{ uri: `git+${source}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
            },
            runDetails: {
                builder: { id: `${server}/${claims.job_workflow_ref}` },
                metadata: {
                    invocationId: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
                },
            },
        },
    };
}


/***/ }),

/***/ 38557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KH: () => (/* binding */ isAbout),
/* harmony export */   LS: () => (/* binding */ provenancePredicate),
/* harmony export */   Xg: () => (/* binding */ cyclonedxPredicate),
/* harmony export */   _i: () => (/* binding */ encodeStatement),
/* harmony export */   cO: () => (/* binding */ readStatement),
/* harmony export */   h: () => (/* binding */ payloadType),
/* harmony export */   l3: () => (/* binding */ spdxPredicate),
/* harmony export */   oo: () => (/* binding */ signaturePredicate),
/* harmony export */   zZ: () => (/* binding */ packingPredicate)
/* harmony export */ });
/* unused harmony export statementType */
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27287);
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
/** How an artifact was packed, by this program (docs/provenance.md). */
const packingPredicate = 'https://github.com/org/oci-wasm-publish/packing/v1';
const spdxPredicate = 'https://spdx.dev/Document';
/** The payload for one subject. A name is written since sigstore-python refuses a subject without one. */
function encodeStatement(name, digest, { predicateType, predicate }) {
    const subject = { name, digest: { [(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(digest)]: (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedDigest */ .nz)(digest) } };
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)({ _type: statementType, subject: [subject], predicateType, predicate });
}
/** sigstore-go refuses more (pkg/verify/signature.go). */
const subjectLimit = 1024;
/** Parses a payload. Throws `invalid-attestation` for anything but a statement of at most 1024 subjects. */
function readStatement(payload) {
    return (0,_document_js__WEBPACK_IMPORTED_MODULE_1__/* .readDocument */ .u)(readMembers, payload, 'the statement');
}
const readMembers = (shape) => {
    const members = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(shape);
    const at = (name) => ({ ...shape, value: members[name], path: name });
    (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, (type) => statementTypes.includes(type), 'the type of an in-toto statement')(at('_type'));
    const subjects = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)((0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)(readSubject, 1), ({ length }) => length <= subjectLimit, 'a shorter list');
    return {
        predicateType: predicateTypeOf(at('predicateType')),
        subjects: subjects(at('subject')),
        predicate: members.predicate,
    };
};
/** A URI, which is kept and shown of every statement. */
const predicateTypeOf = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .where */ ._M)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq, ({ length }) => length <= 2048, 'a shorter text');
function readSubject(shape) {
    const { name, digest } = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1)(shape);
    const digests = (0,_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .map */ .Tj)(_shape_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)({ ...shape, value: digest, path: `${shape.path}.digest` });
    return { digest: digests, ...(typeof name === 'string' && { name }) };
}
/** True when one of the subjects is the content with this digest. */
function isAbout({ subjects }, digest) {
    const wanted = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedDigest */ .nz)(digest);
    return subjects.some((subject) => Object.hasOwn(subject.digest, (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(digest)) &&
        subject.digest[(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(digest)] === wanted);
}


/***/ }),

/***/ 38711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ openTrust)
});

// UNUSED EXPORTS: readTrustedRoots

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/provenance/root-sources.js
/** Where trusted roots come from: the public Sigstore and GitHub's, each for the certificates of its own authority. */
/** As `gh attestation verify` chooses (cli/cli, pkg/cmd/attestation/verification/sigstore.go). */
const rootSources = [
    {
        name: "GitHub's Sigstore",
        mirror: 'https://tuf-repo.github.com',
        organization: 'GitHub, Inc.',
        tufRoot: async () => (await __webpack_require__.e(/* import() */ 2912).then(__webpack_require__.bind(__webpack_require__, 82912))).githubTufRoot,
        hasTenants: true,
    },
    { name: 'Sigstore', mirror: 'https://tuf-repo-cdn.sigstore.dev' },
];

;// CONCATENATED MODULE: ./.build/provenance/trust.js
/** Trust: the authorities whose certificates, logs and timestamps are trusted, from a trusted root (sigstore/protobuf-specs). */






/** That of the file, else the current one of the Sigstore whose authority has issued the certificate. Nothing is read before it is needed. */
function openTrust(file, host, sources = rootSources) {
    if (file !== undefined)
        return (0,memoize/* once */.O)(async () => await readTrustedRoots(await host.readInputFile(file, 'trusted-root'), file));
    const fetched = (0,memoize/* memoize */.B)(async (source) => {
        const { fetchTrustedRoot } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(7647)]).then(__webpack_require__.bind(__webpack_require__, 37647));
        return await createTrust([await fetchTrustedRoot(source, host)]);
    });
    return (bundle) => fetched(sourceFor(bundle, sources));
}
function sourceFor({ signer }, sources) {
    const organization = 'certificate' in signer ? issuerOf(signer.certificate) : undefined;
    const source = sources.find((one) => one.organization !== undefined && one.organization === organization) ??
        sources.find((one) => one.organization === undefined);
    if (source)
        return source;
    throw new errors/* CodedError */.AK('unavailable', 'there is no trusted root for this certificate', {
        hint: 'Give the root as a file: trusted-root: trusted_root.jsonl',
    });
}
/** The organisation of the issuer; `undefined` for what is no certificate, which no root accepts. */
function issuerOf(certificate) {
    try {
        const { O: organization } = new external_node_crypto_.X509Certificate(certificate).toLegacyObject().issuer;
        return typeof organization === 'string' ? organization : undefined;
    }
    catch {
        return undefined;
    }
}
/** Reads a file with one root, or with one in each line, as `gh attestation trusted-root` writes it. Throws `input`. */
async function readTrustedRoots(bytes, file) {
    const text = new TextDecoder().decode(bytes).trim();
    const documents = parsed(text) ?? linesOf(text);
    if (!documents || documents.length === 0)
        throw invalid(file);
    try {
        const { TrustedRoot: reader } = await __webpack_require__.e(/* import() */ 9654).then(__webpack_require__.t.bind(__webpack_require__, 19654, 19));
        return await createTrust(documents.map((document) => reader.fromJSON(document)));
    }
    catch (cause) {
        throw invalid(file, cause);
    }
}
function parsed(text) {
    try {
        return [(0,json/* parseJson */.qF)(text)];
    }
    catch {
        return undefined;
    }
}
function linesOf(text) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const documents = lines.map(parsed);
    return documents.every((document) => document !== undefined) ? documents.flat() : undefined;
}
async function createTrust(roots) {
    return await Promise.all(roots.map(async (root) => ({
        verifier: await createVerifier(root),
        authorities: root.certificateAuthorities.flatMap(({ certChain }) => (certChain?.certificates ?? []).map(({ rawBytes }) => rawBytes)),
    })));
}
/** An SCT and an entry in a log are required where the root has such a log, as gh and cosign do; a time always is. */
async function createVerifier(root) {
    const { toTrustMaterial, Verifier: SigstoreVerifier } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(4463), __webpack_require__.e(4187)]).then(__webpack_require__.t.bind(__webpack_require__, 54187, 19));
    return new SigstoreVerifier(toTrustMaterial(root), {
        ctlogThreshold: root.ctlogs.length > 0 ? 1 : 0,
        tlogThreshold: root.tlogs.length > 0 ? 1 : 0,
        timestampThreshold: 1,
    });
}
function invalid(file, cause) {
    return new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(file)} is not a trusted root`, {
        hint: 'Write one with: gh attestation trusted-root > trusted_root.jsonl',
        cause,
    });
}


/***/ })

};
