export const id = 642;
export const ids = [642];
export const modules = {

/***/ 50642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createKeylessSigner: () => (/* binding */ createKeylessSigner)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72266);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38557);
/* harmony import */ var _verify_check_signer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99692);
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79219);
/** Signing without a key of one's own: Fulcio certifies a key of this run for the identity of the workflow. */






/** Milliseconds for which a certificate has to be valid still. */
const leastValidity = 60_000;
async function createKeylessSigner(options) {
    const { DSSEBundleBuilder } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { bundleToJSON } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19));
    const builder = new DSSEBundleBuilder({
        signer: await createCertifiedSigner(options),
        witnesses: await (0,_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessesOf */ .LP)(options.services),
    });
    const limit = (0,_async_js__WEBPACK_IMPORTED_MODULE_5__/* .createLimit */ .KG)(_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .concurrency */ .Ex);
    return {
        name: options.identity.name,
        sign: (statement) => limit(async () => {
            try {
                const content = { data: Buffer.from(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_2__/* .payloadType */ .h };
                const bundle = await options.runLibrary(() => builder.create(content));
                return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(bundleToJSON(bundle));
            }
            catch (error) {
                throw (0,_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .signingError */ .MO)(error);
            }
        }),
        isOwn: (bundle) => isOwn(bundle, options),
    };
}
/** One key and one certificate for all statements of a run, renewed before it expires: Fulcio is asked once, not for each statement. */
async function createCertifiedSigner({ services, requestToken }) {
    const { FulcioSigner } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const { publicKey, privateKey } = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.generateKeyPairSync)('ec', { namedCurve: 'P-256' });
    const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const signData = (data) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)('sha256', data, privateKey);
    const fulcio = new FulcioSigner({
        fulcioBaseURL: services.authority,
        identityProvider: { getToken: () => requestToken('sigstore') },
        keyHolder: {
            sign: async (data) => ({
                signature: signData(data),
                key: { $case: 'publicKey', publicKey: publicPem },
            }),
        },
        ..._witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .requestOptions */ .ag,
    });
    let certified;
    let expires = 0;
    const certify = async () => {
        const { key } = await fulcio.sign(Buffer.alloc(0));
        const certificate = key.$case === 'x509Certificate' ? key.certificate : '';
        expires = Date.parse(new node_crypto__WEBPACK_IMPORTED_MODULE_0__.X509Certificate(certificate).validTo);
        return certificate;
    };
    return {
        async sign(data) {
            if (!certified || (expires > 0 && expires - Date.now() < leastValidity)) {
                expires = 0;
                certified = certify();
                certified.catch(() => {
                    certified = undefined;
                });
            }
            const certificate = await certified;
            return { signature: signData(data), key: { $case: 'x509Certificate', certificate } };
        },
    };
}
/** By the same workflow for the same ref, verified: anybody who may push could attach a bundle that only says so. */
async function isOwn(bundle, { identity, trust }) {
    if (!('certificate' in bundle.signer))
        return false;
    const result = await (0,_verify_check_signer_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyCertificate */ .Xq)(bundle, await trust(bundle));
    if (!('identity' in result))
        return false;
    return result.identity.name === identity.name && result.identity.ref === identity.ref;
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

/***/ 79219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ex: () => (/* binding */ concurrency),
/* harmony export */   LP: () => (/* binding */ witnessesOf),
/* harmony export */   MO: () => (/* binding */ signingError),
/* harmony export */   ag: () => (/* binding */ requestOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** Witnesses of a signature: a transparency log and a timestamp authority, and what their requests may take. */


/** Statements that are signed and logged at once. */
const concurrency = 4;
/** Milliseconds that one request may take, and how often it is repeated. */
const requestOptions = { timeout: 20_000, retry: { retries: 3, minTimeout: 500, maxTimeout: 8000 } };
/** An entry that the log has already is success. */
async function witnessesOf({ log, logVersion = 1, timestamps, }) {
    const { RekorWitness, TSAWitness } = await Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19));
    const logging = { majorApiVersion: logVersion, fetchOnConflict: true, ...requestOptions };
    return [
        ...(log === undefined ? [] : [new RekorWitness({ rekorBaseURL: log, ...logging })]),
        ...(timestamps === undefined ? [] : [new TSAWitness({ tsaBaseURL: timestamps, ...requestOptions })]),
    ];
}
/** What the library failed at, without the token that it puts into one of its messages. */
function signingError(error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK)
        return error;
    const { message, cause } = error instanceof Error ? error : new Error(String(error));
    const shown = message.startsWith('invalid identity token') ? 'the token is invalid' : message;
    const reason = cause instanceof Error && !shown.startsWith('the token') ? `${shown}: ${cause.message}` : shown;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unavailable', `Sigstore did not sign: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(reason)}`, {
        hint: 'Re-run; what is signed already is not signed again.',
    });
}


/***/ })

};
