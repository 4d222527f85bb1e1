export const id = 5670;
export const ids = [5670];
export const modules = {

/***/ 45670:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLoggedKeySigner: () => (/* binding */ createLoggedKeySigner)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72266);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77243);
/* harmony import */ var _bundle_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63074);
/* harmony import */ var _signer_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57860);
/* harmony import */ var _statement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38557);
/* harmony import */ var _witnesses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79219);
/** Signing with a key of one's own where the signatures are to be in a transparency log: `transparency: public`. */







/** Each signature gets an entry in the log, and one without an entry is made again. */
async function createLoggedKeySigner(key, options) {
    const [{ DSSEBundleBuilder }, { bundleToJSON }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(4463), __webpack_require__.e(5179)]).then(__webpack_require__.t.bind(__webpack_require__, 15179, 19)),
        Promise.all(/* import() */[__webpack_require__.e(9654), __webpack_require__.e(1040)]).then(__webpack_require__.t.bind(__webpack_require__, 61040, 19)),
    ]);
    const unlogged = (0,_signer_js__WEBPACK_IMPORTED_MODULE_2__/* .createKeySigner */ .e)(key);
    const { pem: publicKey, hint } = key.publicKey;
    const builder = new DSSEBundleBuilder({
        signer: {
            sign: async (data) => ({
                signature: Buffer.from(key.sign(data)),
                key: { $case: 'publicKey', publicKey, hint },
            }),
        },
        witnesses: await (0,_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .witnessesOf */ .LP)(options),
    });
    const limit = (0,_async_js__WEBPACK_IMPORTED_MODULE_5__/* .createLimit */ .KG)(_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .concurrency */ .Ex);
    return {
        name: unlogged.name,
        sign: (statement) => limit(async () => {
            try {
                const content = { data: Buffer.from(statement), type: _statement_js__WEBPACK_IMPORTED_MODULE_3__/* .payloadType */ .h };
                const bundle = await options.runLibrary(() => builder.create(content));
                return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .encode */ .lF)(withoutKeyId(bundleToJSON(bundle)));
            }
            catch (error) {
                throw (0,_witnesses_js__WEBPACK_IMPORTED_MODULE_4__/* .signingError */ .MO)(error);
            }
        }),
        isOwn: async (bundle) => (0,_bundle_js__WEBPACK_IMPORTED_MODULE_1__/* .logIndexOf */ .Or)(bundle) !== undefined && (await unlogged.isOwn(bundle)),
    };
}
/** cosign compares `keyid` with the fingerprint of its key, not with the hint that the library writes; it is not signed. */
function withoutKeyId(bundle) {
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(bundle) || !(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(bundle.dsseEnvelope))
        return bundle;
    const signatures = bundle.dsseEnvelope.signatures;
    const bare = signatures.map((one) => ((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(one) ? { sig: one.sig } : one));
    return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, signatures: bare } };
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
