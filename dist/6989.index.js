export const id = 6989;
export const ids = [6989];
export const modules = {

/***/ 16989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openSigning: () => (/* binding */ openSigning)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
// EXTERNAL MODULE: ./.build/provenance/attached.js
var attached = __webpack_require__(63410);
// EXTERNAL MODULE: ./.build/provenance/bundle.js
var bundle = __webpack_require__(63074);
// EXTERNAL MODULE: ./.build/provenance/referrer.js
var referrer = __webpack_require__(14653);
// EXTERNAL MODULE: ./.build/provenance/statement.js
var statement = __webpack_require__(38557);
;// CONCATENATED MODULE: ./.build/provenance/attach.js
/** Attaching: the statements that an artifact is to have in a store, made and signed unless this signer has attached them before. */





/** Signs the claims that are not attached yet, and returns them as referrers to be pushed. */
async function signMissing(request) {
    const contents = (0,pack_contents/* createContents */.xF)();
    const made = await Promise.all(request.claims.map((claim) => signUnlessAttached(claim, request, contents)));
    return {
        source: contents,
        referrers: made.flatMap(({ referrer }) => referrer ?? []),
        bundles: made.map(({ bundle }) => bundle),
    };
}
async function signUnlessAttached(claim, request, contents) {
    const { subject, name, signer } = request;
    const { predicateType } = claim;
    const attached = await findOwn(predicateType, request);
    if (attached)
        return { bundle: attached };
    const bytes = await signer.sign((0,statement/* encodeStatement */._i)(name, subject.digest, claim));
    const manifest = (0,referrer/* addBundle */.Ih)({ subject, bytes, predicateType, created: new Date() }, contents);
    return { bundle: (0,bundle/* readBundle */.Bo)(bytes), referrer: { subject, manifest } };
}
async function findOwn(predicateType, { store, subject, signer }) {
    for (const one of await (0,attached/* readAttached */.P)(store, subject.digest, predicateType)) {
        if (!('bundle' in one) || one.statement.predicateType !== predicateType)
            continue;
        if ((0,statement/* isAbout */.KH)(one.statement, subject.digest) && (await signer.isOwn(one.bundle)))
            return one.bundle;
    }
    return undefined;
}

// EXTERNAL MODULE: ./.build/json.js
var _build_json = __webpack_require__(55118);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/provenance/service-request.js
/** Requests to the services around signing: JSON over HTTP, repeated while a service fails. */



const attempts = 4;
/** Milliseconds; a service that asks for a longer pause is given up. */
const longestPause = 60_000;
/** The response with any status below 500 but 408 and 429. Throws `unavailable` when the service keeps failing. */
async function requestService(fetch, request) {
    const { url, action, headers = {}, body } = request;
    let problem = '';
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
        const response = await fetch(url, {
            method: body === undefined ? 'GET' : 'POST',
            headers: {
                accept: 'application/json',
                ...headers,
                ...(body !== undefined && { 'content-type': 'application/json' }),
            },
            ...(body !== undefined && { body: JSON.stringify(body) }),
        }).catch((error) => {
            problem = error instanceof Error ? error.message : String(error);
        });
        if (response && !isTransient(response))
            return { status: response.status, json: await readJson(response) };
        if (response)
            problem = `status ${response.status}`;
        await response?.body?.cancel();
        if (attempt < attempts)
            await (0,promises_.setTimeout)(pauseBefore(attempt, response?.headers.get('retry-after')));
    }
    throw new errors/* CodedError */.AK('unavailable', `could not ${action}: ${(0,_build_text/* printable */.g$)(problem)}`, {
        hint: 'Re-run later.',
    });
}
/** GitHub answers 403 with `retry-after` for a rate limit. */
function isTransient({ status, headers }) {
    return status >= 500 || status === 429 || status === 408 || (status === 403 && headers.has('retry-after'));
}
function pauseBefore(attempt, retryAfter) {
    const asked = Number(retryAfter ?? Number.NaN) * 1000;
    return Number.isFinite(asked) ? Math.min(asked, longestPause) : 250 * 4 ** (attempt - 1);
}
async function readJson(response) {
    try {
        return await response.json();
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/provenance/attestations-api.js
/** GitHub's attestations API: where `gh attestation verify` and the pages of a repository look for bundles (docs.github.com, REST "Attestations"). */



function createAttestationsApi({ api, repository }, token, fetch) {
    const url = `${api}/repos/${repository}/attestations`;
    const headers = { authorization: `Bearer ${token}`, 'x-github-api-version': '2022-11-28' };
    return {
        async store(digest, bundles) {
            const action = `list the attestations of ${repository}`;
            const listed = await requestService(fetch, { url: `${url}/${digest}?per_page=100`, action, headers });
            if (listed.status !== 404)
                requireSuccess(listed, action);
            const known = signaturesIn(listed.json);
            for (const bundle of bundles.filter((one) => !known.has(signatureOf(one.document)))) {
                const storing = `store an attestation of ${repository}`;
                const body = { bundle: bundle.document };
                requireSuccess(await requestService(fetch, { url, action: storing, headers, body }), storing);
            }
        },
    };
}
function requireSuccess({ status }, action) {
    if (status >= 200 && status < 300)
        return;
    if (status === 401 || status === 403 || status === 404)
        throw new errors/* CodedError */.AK('denied', `GitHub does not let this job ${action} (status ${status})`, {
            hint: 'Allow it in the workflow; a private repository needs GitHub Enterprise Cloud, or "key": permissions: attestations: write',
        });
    throw new errors/* CodedError */.AK('unavailable', `could not ${action}: status ${status}`, { hint: 'Re-run later.' });
}
function signaturesIn(response) {
    const listed = (0,_build_json/* isRecord */.u4)(response) ? response.attestations : undefined;
    const attestations = Array.isArray(listed) ? listed : [];
    return new Set(attestations.map((one) => ((0,_build_json/* isRecord */.u4)(one) ? signatureOf(one.bundle) : '')));
}
/** No two signatures are the same. */
function signatureOf(bundle) {
    const envelope = (0,_build_json/* isRecord */.u4)(bundle) ? bundle.dsseEnvelope : undefined;
    const signatures = (0,_build_json/* isRecord */.u4)(envelope) ? envelope.signatures : undefined;
    const [first] = Array.isArray(signatures) ? signatures : [];
    return (0,_build_json/* isRecord */.u4)(first) && typeof first.sig === 'string' ? first.sig : '';
}

// EXTERNAL MODULE: ./.build/shape.js
var shape = __webpack_require__(2503);
;// CONCATENATED MODULE: ./.build/provenance/claims.js
/** The claims of a workflow run: an OpenID Connect token of its server, verified with the keys of its issuer. */





const claims = (0,shape/* object */.Ik)({
    iss: shape/* nonEmptyText */.al,
    ref: shape/* nonEmptyText */.al,
    sha: shape/* nonEmptyText */.al,
    repository: shape/* nonEmptyText */.al,
    repository_id: shape/* nonEmptyText */.al,
    repository_owner_id: shape/* nonEmptyText */.al,
    event_name: shape/* nonEmptyText */.al,
    job_workflow_ref: shape/* nonEmptyText */.al,
    workflow_ref: shape/* nonEmptyText */.al,
    run_id: shape/* nonEmptyText */.al,
    run_attempt: shape/* nonEmptyText */.al,
    runner_environment: shape/* nonEmptyText */.al,
}, { repository_visibility: shape/* text */.Qq }, { open: true });
/** Nobody accepts this audience, so that the token is of no use to anybody else (actions/toolkit, packages/attest/src/oidc.ts). */
const ownAudience = 'nobody';
/** Requests a token and verifies it. Throws `unavailable` when that fails, and `denied` for a token of another issuer. */
async function readClaims(workflow, requestToken, fetch, issuers = [workflow.issuer]) {
    const token = await requestToken(ownAudience);
    const { createLocalJWKSet, decodeJwt, jwtVerify } = await __webpack_require__.e(/* import() */ 9912).then(__webpack_require__.bind(__webpack_require__, 99912));
    const { iss = '' } = decodeJwt(token);
    if (!isIssuer(iss, issuers))
        throw invalidToken(`its issuer is ${(0,_build_text/* printable */.g$)(iss)}`);
    const keys = await fetchKeys(iss, fetch);
    const { payload } = await jwtVerify(token, createLocalJWKSet(keys), {
        issuer: iss,
        audience: ownAudience,
        algorithms: ['RS256', 'ES256'],
        clockTolerance: 60,
    }).catch((cause) => {
        throw invalidToken(cause instanceof Error ? cause.message : String(cause));
    });
    return (0,shape/* readShape */._f)(claims, payload, (path, problem) => invalidToken(`${path} ${problem}`));
}
/** An enterprise may have an issuer of its own below that of the server: `<issuer>/<enterprise>`. */
function isIssuer(issuer, expected) {
    return expected.some((one) => issuer === one || issuer.startsWith(`${one}/`));
}
async function fetchKeys(issuer, fetch) {
    const get = async (url) => (await requestService(fetch, { url, action: `read the keys of ${(0,_build_text/* printable */.g$)(issuer)}` })).json;
    const found = await get(`${issuer}/.well-known/openid-configuration`);
    const uri = (0,_build_json/* isRecord */.u4)(found) && typeof found.jwks_uri === 'string' ? found.jwks_uri : undefined;
    if (uri === undefined || new URL(uri).origin !== new URL(issuer).origin)
        throw invalidToken('its issuer has no list of keys');
    const keys = await get(uri);
    if (!(0,_build_json/* isRecord */.u4)(keys) || !Array.isArray(keys.keys))
        throw invalidToken('the list of keys of its issuer is malformed');
    return { keys: keys.keys.filter(isKey) };
}
function isKey(value) {
    return (0,_build_json/* isRecord */.u4)(value) && typeof value.kty === 'string';
}
function invalidToken(problem) {
    return new errors/* CodedError */.AK('denied', `the token of the workflow cannot be used: ${(0,_build_text/* printable */.g$)(problem)}`, {
        hint: 'Re-run; if it fails again, report it with the name of the server.',
    });
}

;// CONCATENATED MODULE: ./.build/provenance/services.js
/** The services that sign without a key: certificate authority, transparency log and timestamp authority, and which of them a run uses. */




/** The public instance of Sigstore. */
const publicServices = {
    authority: 'https://fulcio.sigstore.dev',
    log: 'https://rekor.sigstore.dev',
    isPublic: true,
};
/** GitHub's own instance, which has no log (actions/toolkit, packages/attest/src/endpoints.ts). */
function githubServices(server) {
    const { hostname } = new URL(server);
    const host = hostname === 'github.com' ? 'githubapp.com' : hostname;
    return { authority: `https://fulcio.${host}`, timestamps: `https://timestamp.${host}`, isPublic: false };
}
const version = (shape) => {
    if (Number.isSafeInteger(shape.value))
        return Number(shape.value);
    throw shape.error(shape.path, 'must be a whole number');
};
const service = (0,shape/* object */.Ik)({ url: (0,shape/* where */._M)(shape/* text */.Qq, URL.canParse, 'a URL'), majorApiVersion: version }, {}, { open: true });
const config = (0,shape/* object */.Ik)({ caUrls: (0,shape/* list */.p_)(service, 1) }, { oidcUrls: (0,shape/* list */.p_)(service), rekorTlogUrls: (0,shape/* list */.p_)(service), tsaUrls: (0,shape/* list */.p_)(service) }, { open: true });
/** Reads a SigningConfig (sigstore/protobuf-specs, sigstore_trustroot.proto), as cosign does. Throws `input`. */
function readSigningConfig(bytes, file) {
    const invalid = (problem) => new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(file)} is not a signing configuration: ${problem}`, {
        hint: 'Write one with: cosign signing-config create',
    });
    const read = (0,shape/* readShape */._f)(config, parsed(bytes, invalid), (path, problem) => invalid(`${(0,_build_text/* printable */.g$)(path, 120)} ${problem}`));
    const first = (services, what) => {
        const usable = services?.find(({ majorApiVersion }) => majorApiVersion === 1);
        if (services && services.length > 0 && !usable)
            throw invalid(`it has no ${what} with version 1 of its API`);
        return usable?.url.replace(/\/+$/, '');
    };
    const [log, timestamps] = [first(read.rekorTlogUrls, 'log'), first(read.tsaUrls, 'timestamp authority')];
    return {
        authority: first(read.caUrls, 'certificate authority') ?? '',
        ...(log !== undefined && { log }),
        ...(timestamps !== undefined && { timestamps }),
        ...(read.oidcUrls && { issuers: read.oidcUrls.map(({ url }) => url) }),
        isPublic: false,
    };
}
function parsed(bytes, invalid) {
    try {
        return (0,_build_json/* parseJson */.qF)(new TextDecoder().decode(bytes));
    }
    catch {
        throw invalid('it is not JSON');
    }
}

;// CONCATENATED MODULE: ./.build/provenance/identity-of-run.js
/** The identity of a workflow run: whether it has one, who it is, and with which services it signs. */





/** Throws `input` when the job has no identity, with what it lacks. */
async function readIdentity(options, host) {
    const { workflow } = host;
    if (!workflow)
        throw cannot('this is not a workflow of GitHub Actions', 'Sign with a key: key: cosign.key');
    const { tokenRequest } = workflow;
    if (!tokenRequest)
        throw withoutToken();
    const requestToken = (audience) => request(tokenRequest, audience, host);
    const services = options.signingConfig === undefined ? undefined : await readConfig(options.signingConfig, host);
    if (!services && !hasServices(workflow.server))
        throw cannot(`${workflow.server} has no signing services`, 'Name those of your own: signing-config: signing-config.json');
    const claims = await readClaims(workflow, requestToken, host.fetch, services?.issuers);
    return { workflow, claims, requestToken, services: services ?? servicesFor(claims, workflow, options) };
}
async function readConfig(file, host) {
    return readSigningConfig(await host.readInputFile(file), file);
}
function hasServices(server) {
    return server === 'https://github.com' || /^https:\/\/[a-z0-9-]+\.ghe\.com$/.test(server);
}
/** What a private repository builds never reaches a public log unless that is asked for; `auto` does not sign there at all. */
function servicesFor(claims, { server }, { attest, transparency }) {
    const isPublic = claims.repository_visibility === 'public' && server === 'https://github.com';
    if (isPublic || transparency === 'public')
        return publicServices;
    if (attest === 'auto')
        throw cannot('the repository is not a public one of github.com', 'To sign with the instance of GitHub: attest: true');
    return githubServices(server);
}
/** The library of the runner appends the audience so as well (actions/toolkit, packages/core/src/oidc-utils.ts). */
async function request({ url, token }, audience, { fetch, log }) {
    const action = 'get a token for the identity of the workflow';
    const headers = { authorization: `Bearer ${token}` };
    const { status, json } = await requestService(fetch, {
        url: `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`,
        action,
        headers,
    });
    const value = (0,_build_json/* isRecord */.u4)(json) && typeof json.value === 'string' ? json.value : undefined;
    if (value === undefined || status !== 200)
        throw new errors/* CodedError */.AK('unavailable', `could not ${action}: status ${status}`, { hint: 'Re-run later.' });
    log.mask(value);
    return value;
}
function withoutToken() {
    return cannot('the job may not request a token (or the pull request is from a fork)', 'Allow it in the job: permissions: id-token: write');
}
function cannot(problem, hint) {
    return new errors/* CodedError */.AK('input', `"attest" cannot sign: ${problem}`, { hint });
}

// EXTERNAL MODULE: ./.build/provenance/key-input.js
var key_input = __webpack_require__(60806);
// EXTERNAL MODULE: ./.build/provenance/keys.js + 1 modules
var keys = __webpack_require__(3871);
// EXTERNAL MODULE: ./.build/provenance/dsse.js
var dsse = __webpack_require__(14471);
;// CONCATENATED MODULE: ./.build/provenance/signer.js
/** The Signer: makes the bundle of a statement, and recognizes its own. */



/** A signer with a key, without a transparency log. */
function createKeySigner({ publicKey, sign }) {
    const { hint } = publicKey;
    return {
        async sign(payload) {
            const signature = sign((0,dsse/* preAuthEncoding */.J)(statement/* payloadType */.h, payload));
            return (0,bundle/* encodeKeyBundle */.ok)({ hint, payloadType: statement/* payloadType */.h, payload, signature });
        },
        isOwn: async ({ payloadType: type, payload, signature }) => publicKey.verify((0,dsse/* preAuthEncoding */.J)(type, payload), signature),
    };
}

// EXTERNAL MODULE: ./.build/provenance/slsa.js
var slsa = __webpack_require__(75893);
// EXTERNAL MODULE: ./.build/provenance/trust.js
var trust = __webpack_require__(10834);
;// CONCATENATED MODULE: ./.build/provenance/signing.js
/** Signing during a release: who signs, and which statements each artifact gets. */











/**
 * Reads the key and the identity, so that what cannot sign fails the run before anything is pushed. `undefined` with `attest: auto`
 * where the run cannot sign, which the log says in one line.
 */
async function openSigning(options, host) {
    const identity = await identityOf(options, host);
    const signing = await signingOf(options, identity, host);
    if (!signing)
        return undefined;
    const sign = signWith(signing);
    return options.attest === 'auto' ? orUnsigned(sign, host) : sign;
}
async function identityOf(options, host) {
    if (options.attest === 'false')
        return undefined;
    try {
        return await readIdentity(options, host);
    }
    catch (error) {
        if (options.attest === 'true')
            throw error;
        host.log.info(`Without provenance: ${(0,errors/* asCodedError */._r)(error).message}`);
        return undefined;
    }
}
async function signingOf(options, identity, host) {
    const provenance = identity ? [(0,slsa/* provenanceOf */.J)(identity.claims, identity.workflow.server)] : [];
    const claims = [signature, ...provenance];
    if (options.key !== undefined)
        return { signer: await openKeySigner(options.key, options, host), claims };
    if (!identity)
        return undefined;
    const api = options.token ? createAttestationsApi(identity.workflow, options.token, host.fetch) : undefined;
    return { signer: await openKeylessSigner(identity, options, host), claims, ...(api && { api }) };
}
/** The statement that `cosign sign` makes. */
const signature = { predicateType: statement/* signaturePredicate */.oo, predicate: {} };
async function openKeySigner(key, { keyPassword }, host) {
    const password = keyPassword ?? host.environment.COSIGN_PASSWORD;
    if (password !== undefined && password !== '')
        host.log.mask(password);
    return createKeySigner(await (0,keys/* readPrivateKey */.$)(await (0,key_input/* readKeyInput */.Y)(key, host), password));
}
async function openKeylessSigner({ services, requestToken, workflow, claims }, { trustedRoot }, host) {
    const { createKeylessSigner } = await __webpack_require__.e(/* import() */ 642).then(__webpack_require__.bind(__webpack_require__, 50642));
    return await createKeylessSigner({
        services,
        requestToken,
        identity: { name: `${workflow.server}/${claims.job_workflow_ref}`, ref: claims.ref },
        trust: (0,memoize/* once */.O)(() => (0,trust/* openTrust */.N_)(trustedRoot, host)),
    });
}
function signWith({ signer, claims, api }) {
    return async ({ target, packed, destination }) => {
        const subject = packed.root;
        const name = subjectName(destination);
        const { source, referrers, bundles } = await signMissing({
            store: target,
            subject,
            name,
            claims,
            signer,
        });
        const isStored = destination.location.kind === 'registry' && api;
        return { source, referrers, ...(isStored && { afterPush: () => api.store(subject.digest, bundles) }) };
    };
}
function subjectName({ repository, location }) {
    return location.kind === 'layout' ? location.name : repository;
}
/** With `auto`, what the signing services fail at leaves artifacts unsigned, with a warning; a re-run signs them. */
function orUnsigned(sign, { log }) {
    const unsigned = async (work, fallback) => {
        try {
            return await work();
        }
        catch (error) {
            log.warn(`not everything is signed: ${requireServiceError(error).message}`);
            return fallback;
        }
    };
    return async (delivery) => {
        const nothing = { source: delivery.target, referrers: [] };
        const signed = await unsigned(() => sign(delivery), nothing);
        const { afterPush } = signed;
        if (!afterPush)
            return signed;
        return {
            ...signed,
            async afterPush() {
                await unsigned(async () => {
                    await afterPush();
                    return nothing;
                }, nothing);
            },
        };
    };
}
/** An error of the registry is one of the release, which had to be pushed there as well. */
function requireServiceError(error) {
    const known = (0,errors/* asCodedError */._r)(error);
    if (known.response || !(error instanceof errors/* CodedError */.AK))
        throw error;
    return known;
}


/***/ })

};
