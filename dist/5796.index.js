export const id = 5796;
export const ids = [5796];
export const modules = {

/***/ 45796:
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
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
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
async function signMissing(request, contents) {
    const made = await Promise.all(request.claims.map((claim) => signUnlessAttached(claim, request, contents)));
    return {
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
// EXTERNAL MODULE: ./.build/version.js
var _build_version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/provenance/packing.js
/** The statement of this project about how an artifact was packed, under a predicate type of its own (docs/provenance.md). */



function packingOf({ artifact, root, nodes, kept }) {
    const { name, format, files, version: of, annotations, origins = {}, needs, references } = artifact;
    return {
        predicateType: statement/* packingPredicate */.zZ,
        predicate: {
            tool: { name: 'oci-wasm-publish', version: _build_version/* version */.r },
            plan: {
                name,
                format,
                files,
                ...(of !== undefined && { version: of }),
                annotations,
                origins,
                ...(needs && { needs }),
                ...(references && { references }),
            },
            manifest: described(root),
            content: nodes.map(({ descriptor }) => described(descriptor)),
            ...(kept && { packedAs: described(kept.packed) }),
        },
    };
}
function described({ mediaType, digest, size, annotations }) {
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    return { mediaType, digest, size, ...(title !== undefined && { title }) };
}

// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./.build/wasm/metadata.js + 1 modules
var metadata = __webpack_require__(16222);
// EXTERNAL MODULE: ./.build/wasm/sections.js
var wasm_sections = __webpack_require__(8563);
// EXTERNAL MODULE: ./.build/wasm/source.js + 2 modules
var wasm_source = __webpack_require__(33185);
;// CONCATENATED MODULE: ./.build/wasm/parts.js
/** The parts of a binary: the module or component itself, and every module and component in it, each with its metadata. */




/** Components are nested a few levels deep, and tools combine some dozens of them. */
const depthLimit = 16;
const partLimit = 1000;
const dataSection = 11;
const nested = { 1: 'module', 4: 'component' };
/**
 * Reads the sections of every part; code and data are skipped. Throws `invalid-wasm` for an invalid structure, and for more than 1000
 * parts or 16 levels.
 */
async function readParts(source, name) {
    const parts = [];
    await readPart(new wasm_source/* WasmFile */.t(source, name), { offset: 0, size: source.size }, '', 0, parts);
    return parts;
}
async function readPart(file, span, path, depth, parts) {
    if (depth > depthLimit || parts.length >= partLimit)
        file.fail(`more than ${partLimit} nested modules and components, or ${depthLimit} levels`, span.offset);
    const layer = await (0,wasm_sections/* readPreamble */.t)(file, span);
    const sections = await (0,wasm_sections/* readSections */.j)(file, layer, span);
    const customSections = sections.flatMap(asCustom);
    const data = layer === 'module' ? sections.filter(({ id }) => id === dataSection) : [];
    parts.push({ path, layer, customSections, data, ...(await (0,metadata/* readMetadata */._)(file, layer, customSections)) });
    if (layer !== 'component')
        return;
    const counts = { module: 0, component: 0 };
    for (const section of sections) {
        const kind = nested[section.id];
        if (kind === undefined)
            continue;
        const below = `${path === '' ? '' : `${path} > `}${kind} ${counts[kind]}`;
        counts[kind] += 1;
        await readPart(file, section, below, depth + 1, parts);
    }
}
function asCustom({ name, offset, size }) {
    return name === undefined ? [] : [{ name, offset, size }];
}
/** True for the error of a binary that is none, or not one that can be read. */
function isInvalidWasm(error) {
    return error instanceof errors/* CodedError */.AK && error.code === 'invalid-wasm';
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/go.js
/** Go's build information in a module: the text that `debug.ReadBuildInfo` reads, between two marks in the data (Go, runtime/debug/mod.go). */
const startMark = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex');
const endMark = Buffer.from('f932433186182072008242104116d8f2', 'hex');
/** Bytes that are read at once, and that the text may have. */
const chunkSize = 1024 * 1024;
const textLimit = 1024 * 1024;
/** The modules of the build, or `undefined` where there is no such text. */
async function readGoModules(source, data) {
    for (const span of data) {
        const start = await find(source, span, startMark);
        if (start === undefined)
            continue;
        const length = Math.min(textLimit, span.offset + span.size - start);
        const bytes = Buffer.from(await source.read(start, length));
        const end = bytes.indexOf(endMark);
        if (end > 0)
            return modulesOf(bytes.subarray(startMark.byteLength, end).toString());
    }
    return undefined;
}
/** The offset of the mark, looked for in chunks that overlap. */
async function find(source, { offset, size }, mark) {
    const end = offset + size;
    for (let at = offset; at < end; at += chunkSize - mark.byteLength) {
        const bytes = Buffer.from(await source.read(at, Math.min(chunkSize, end - at)));
        const index = bytes.indexOf(mark);
        if (index >= 0)
            return at + index;
    }
    return undefined;
}
/** Lines of fields separated by tabs; a line `=>` replaces the module of the line before it. */
function modulesOf(text) {
    const modules = [];
    for (const line of text.split('\n')) {
        const [kind = '', path = '', version = ''] = line.split('\t');
        if (kind === '=>' && modules.length > 0)
            modules.push({ ...moduleOf(path, version), kind: modules.pop()?.kind ?? 'dep' });
        else if ((kind === 'mod' || kind === 'dep') && path !== '')
            modules.push({ ...moduleOf(path, version), kind });
    }
    const [main] = modules.filter(({ kind }) => kind === 'mod');
    if (!main)
        return undefined;
    return modules.map(({ kind, ...one }) => (kind === 'mod' ? { ...one, isRoot: true } : one));
}
/** A replacement by a folder has no version, and `(devel)` is none. */
function moduleOf(path, version) {
    const isReleased = /^v\d/.test(version);
    const isPath = /^[./]/.test(path);
    const purl = `pkg:golang/${path.split('/').map(encodeURIComponent).join('/')}@${version}`;
    return { name: path, ...(isReleased && { version }), ...(isReleased && !isPath && { purl }) };
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/provenance/sbom/rust.js
/** The section `.dep-v0`: the crates of a build by cargo-auditable (rust-secure-code/cargo-auditable, auditable-serde). */




const dependencySection = '.dep-v0';
/** Bytes; a build of a thousand crates takes a tenth. */
const compressedLimit = 1024 * 1024;
const inflatedLimit = 8 * 1024 * 1024;
const inflated = (0,external_node_util_.promisify)(external_node_zlib_.inflate);
/** The crates, or `undefined` for content that cannot be read: a section is a hint, and never an error. */
async function readCrates(section) {
    try {
        const json = await inflated(section, { maxOutputLength: inflatedLimit });
        const { packages } = (0,shape/* readShape */._f)(rust_document, (0,_build_json/* parseJson */.qF)(json.toString()), (path, what) => new Error(`${path} ${what}`));
        const isKnown = (index) => index < packages.length;
        return packages.every(({ dependencies = [] }) => dependencies.every(isKnown))
            ? packages.map(packageOf)
            : undefined;
    }
    catch {
        return undefined;
    }
}
const index = (shape) => {
    if (Number.isSafeInteger(shape.value) && Number(shape.value) >= 0)
        return Number(shape.value);
    throw shape.error(shape.path, 'must be an index');
};
const crate = (0,shape/* object */.Ik)({ name: shape/* nonEmptyText */.al, version: shape/* nonEmptyText */.al, source: shape/* text */.Qq }, { kind: shape/* text */.Qq, dependencies: (0,shape/* list */.p_)(index), root: shape/* flag */.Jt }, { open: true });
const rust_document = (0,shape/* object */.Ik)({ packages: (0,shape/* list */.p_)(crate, 1) }, {}, { open: true });
/** The name that cargo-auditable gives the default registry of Cargo. */
const defaultSource = ['crates', 'io'].join('.');
function packageOf({ name, version, source, kind, dependencies = [], root, }) {
    const purl = `pkg:cargo/${encodeURIComponent(name)}@${encodeURIComponent(version)}`;
    return {
        name,
        version,
        ...(source === defaultSource && { purl }),
        ...(kind === 'build' && { isBuildOnly: true }),
        ...(root && { isRoot: true }),
        dependencies,
    };
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/binary.js
/** One Wasm binary as a bill of materials sees it: its parts, what they tell of themselves, and the packages they were built from. */



/** `undefined` for bytes that are no WebAssembly. */
async function readBinary(source, name, digest) {
    try {
        const parts = await readParts(source, name);
        const builds = [];
        for (const part of parts) {
            const found = (await readRust(source, part)) ?? (await readGo(source, part));
            if (found)
                builds.push(found);
        }
        return { name, digest, parts, builds };
    }
    catch (error) {
        if (isInvalidWasm(error))
            return undefined;
        throw error;
    }
}
async function readRust(source, { customSections, path }) {
    const section = customSections.findLast(({ name }) => name === dependencySection);
    if (!section || section.size > compressedLimit)
        return undefined;
    const packages = await readCrates(await source.read(section.offset, section.size));
    return packages && { origin: `section ${dependencySection}${ofPart(path)}`, packages, isComplete: true };
}
/** Only where the module says that Go has made it: its data would be read for nothing otherwise. */
async function readGo(source, { producers, data, path }) {
    if (!(producers.language ?? []).some(({ name }) => name === 'Go'))
        return undefined;
    const packages = await readGoModules(source, data);
    return packages && { origin: `build information of Go${ofPart(path)}`, packages, isComplete: true };
}
function ofPart(path) {
    return path === '' ? '' : ` of ${path}`;
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/artifact.js
/** The binaries of a packed artifact, read from its blobs. */




/** Bytes; a larger blob is none of the binaries. */
const sizeLimit = 256 * 1024 * 1024;
const magic = Buffer.from([0, 0x61, 0x73, 0x6d]);
/** Splits the blobs of an artifact; each is read once, and kept in memory only while it is looked at. */
async function readBlobs(nodes, source) {
    const blobs = nodes
        .map(({ descriptor }) => descriptor)
        .filter(({ mediaType }) => !(0,media_types/* isManifestType */.Q3)(mediaType));
    const binaries = [];
    const others = [];
    for (const blob of blobs) {
        const found = isConfig(blob) ? undefined : await readBlob(blob, source);
        if (found)
            binaries.push(found);
        else if (!isConfig(blob))
            others.push(blob);
    }
    return { binaries, others };
}
/** A config describes the other content. */
function isConfig({ mediaType }) {
    return /\bconfig\b|\.empty\./.test(mediaType);
}
async function readBlob(blob, source) {
    if (blob.size < 8 || blob.size > sizeLimit)
        return undefined;
    const bytes = await (0,consumers_.buffer)(source.fetch(blob));
    if (!bytes.subarray(0, 4).equals(magic))
        return undefined;
    const name = blob.annotations?.[oci_annotations/* titleKey */.kz] ?? blob.digest;
    const read = async (offset, length) => bytes.subarray(offset, offset + length);
    return await readBinary({ size: bytes.byteLength, read }, name, blob.digest);
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
;// CONCATENATED MODULE: ./.build/provenance/sbom/license.js
/** License expressions: texts of annotations and metadata that have the form of one (SPDX specification 2.3, annex D). */
const token = /^(?:[A-Za-z0-9.-]+\+?|AND|OR|WITH|LicenseRef-[A-Za-z0-9.-]+)$/;
/** The expression, or `undefined` for a text of any other form, which neither format allows in its place. */
function licenseExpression(text) {
    const words = (text ?? '').replaceAll(/[()]/g, ' ').trim().split(/\s+/);
    const operators = words.filter((_, index) => index % 2 === 1);
    const isExpression = words.every((word) => token.test(word)) &&
        words.length % 2 === 1 &&
        operators.every((word) => ['AND', 'OR', 'WITH'].includes(word));
    return text !== undefined && isExpression && words[0] !== '' ? text.trim() : undefined;
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/bill.js
/** The bill of materials of an artifact, before it is written in one of the two formats: components, edges, and what is not known. */


/** The same artifact always gives the same bill: it has no time and no random name. */
function billOf(facts) {
    const files = facts.binaries.map(fileEntries);
    const unknown = facts.others.map(({ digest, annotations }) => ({
        id: `file-${(0,oci_digest/* encodedDigest */.nz)(digest)}`,
        kind: 'file',
        name: annotations?.['org.opencontainers.image.title'] ?? digest,
        sha256: (0,oci_digest/* encodedDigest */.nz)(digest),
        dependencies: [],
        isComplete: false,
    }));
    const heads = [...files.flatMap(([head]) => head?.id ?? []), ...unknown.map(({ id }) => id)];
    const license = licenseExpression(facts.licenses);
    return {
        root: {
            id: 'artifact',
            kind: 'artifact',
            name: facts.name,
            ...(facts.version !== undefined && { version: facts.version }),
            purl: artifactPurl(facts),
            sha256: (0,oci_digest/* encodedDigest */.nz)(facts.root.digest),
            ...(license && { license }),
            dependencies: heads,
            isComplete: facts.others.length === 0,
        },
        entries: [...new Map([...files.flat(), ...unknown].map((entry) => [entry.id, entry])).values()],
        tools: toolsOf(facts.binaries),
    };
}
/** purl-spec, types/oci: the last part of the repository, and all of it as a qualifier. */
function artifactPurl({ repository, root }) {
    const name = repository.split('/').at(-1) ?? repository;
    return `pkg:oci/${encodeURIComponent(name)}@${encodeURIComponent(root.digest)}?repository_url=${encodeURIComponent(repository)}`;
}
function fileEntries({ name, digest, parts, builds }) {
    const id = `file-${(0,oci_digest/* encodedDigest */.nz)(digest)}`;
    const [whole] = parts;
    const packages = builds.map((build, index) => packageEntries(build, `${id}-build-${index}`));
    const { version, description, licenses } = whole?.metadata ?? {};
    const license = licenseExpression(licenses);
    const file = {
        id,
        kind: 'file',
        name,
        sha256: (0,oci_digest/* encodedDigest */.nz)(digest),
        ...(version !== undefined && { version }),
        ...(description !== undefined && { description }),
        ...(license && { license }),
        dependencies: packages.flatMap(({ roots }) => roots),
        // Modules without a record may contain anything.
        isComplete: builds.length > 0 && builds.length === parts.filter(({ layer }) => layer === 'module').length,
    };
    return [file, ...packages.flatMap(({ entries }) => entries)];
}
/** Packages whose edges are not told depend on each other in unknown ways; the root then lists all of them. */
function packageEntries({ packages, origin, isComplete }, prefix) {
    const idOf = (index) => `${prefix}-${index}`;
    const root = packages.findIndex(({ isRoot }) => isRoot);
    const hasEdges = packages.some(({ dependencies }) => dependencies !== undefined);
    const others = packages.map((_, index) => index).filter((index) => index !== root);
    const dependenciesOf = (one, index) => one.dependencies ?? (hasEdges || index !== root ? [] : others);
    const entries = packages.map((one, index) => {
        const { name, version, purl, isBuildOnly } = one;
        return {
            id: idOf(index),
            kind: 'package',
            name,
            ...(version !== undefined && { version }),
            ...(purl !== undefined && { purl }),
            ...(isBuildOnly && { isBuildOnly }),
            origin,
            dependencies: dependenciesOf(one, index).map(idOf),
            isComplete: isComplete && (hasEdges || index === root),
        };
    });
    return { roots: root < 0 ? entries.map(({ id }) => id) : [idOf(root)], entries };
}
function toolsOf(binaries) {
    const all = binaries.flatMap(({ parts }) => parts.flatMap(({ producers }) => Object.entries(producers).flatMap(([role, tools]) => tools.map((tool) => ({ ...tool, role })))));
    const unique = new Map(all.map((tool) => [`${tool.role} ${tool.name} ${tool.version}`, tool]));
    return [...unique.entries()].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, tool]) => tool);
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/cyclonedx.js
/** A bill of materials in CycloneDX 1.6 JSON (cyclonedx.org/docs/1.6/json). */

const types = {
    artifact: 'application',
    file: 'file',
    package: 'library',
};
/** Without a serial number and a time: the same artifact has the same document. */
function cyclonedxOf({ root, entries, tools }) {
    return {
        $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
        bomFormat: 'CycloneDX',
        specVersion: '1.6',
        version: 1,
        metadata: {
            tools: { components: [{ type: 'application', name: 'oci-wasm-publish', version: _build_version/* version */.r }] },
            component: componentOf(root),
            ...(tools.length > 0 && {
                properties: tools.map(({ role, name, version: of }) => ({
                    name: `oci-wasm-publish:producers:${role}`,
                    value: `${name} ${of}`.trim(),
                })),
            }),
        },
        components: entries.map(componentOf),
        dependencies: [root, ...entries].map(({ id, dependencies }) => ({
            ref: id,
            dependsOn: [...new Set(dependencies)],
        })),
        compositions: compositionsOf([root, ...entries]),
    };
}
function componentOf(entry) {
    const { id, kind, name, version: of, purl, sha256, license, description, isBuildOnly, origin } = entry;
    const properties = [
        ...(isBuildOnly ? [{ name: 'cdx:rustc:dependency_kind', value: 'build' }] : []),
        ...(origin === undefined ? [] : [{ name: 'oci-wasm-publish:origin', value: origin }]),
    ];
    return {
        type: types[kind],
        'bom-ref': id,
        name,
        ...(of !== undefined && { version: of }),
        ...(description !== undefined && { description }),
        ...(isBuildOnly && { scope: 'excluded' }),
        ...(sha256 !== undefined && { hashes: [{ alg: 'SHA-256', content: sha256 }] }),
        ...(license !== undefined && { licenses: [{ expression: license }] }),
        ...(purl !== undefined && { purl }),
        ...(properties.length > 0 && { properties }),
    };
}
/** Whose dependencies are all listed, and whose nobody knows. */
function compositionsOf(entries) {
    const of = (isComplete) => entries.filter((entry) => entry.isComplete === isComplete).map(({ id }) => id);
    return [
        ...(of(true).length > 0 ? [{ aggregate: 'complete', dependencies: of(true) }] : []),
        ...(of(false).length > 0 ? [{ aggregate: 'unknown', dependencies: of(false) }] : []),
    ];
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/spdx.js
/** A bill of materials in SPDX 2.3 JSON (spdx.github.io/spdx-spec/v2.3). */

const documentId = 'SPDXRef-DOCUMENT';
const none = 'NOASSERTION';
/** `created` is required: the time of the artifact, or the epoch, so that the same artifact has the same document. */
function spdxOf({ root, entries, tools }, created) {
    const all = [root, ...entries];
    const comment = tools.map(({ role, name, version: of }) => `${role}: ${name} ${of}`.trim()).join('; ');
    return {
        spdxVersion: 'SPDX-2.3',
        dataLicense: 'CC0-1.0',
        SPDXID: documentId,
        name: root.name,
        documentNamespace: `https://github.com/org/oci-wasm-publish/spdx/sha256-${root.sha256}`,
        creationInfo: {
            created: created ?? '1970-01-01T00:00:00Z',
            creators: [`Tool: oci-wasm-publish-${_build_version/* version */.r}`],
            ...(comment !== '' && { comment }),
        },
        packages: all.map(spdx_packageOf),
        relationships: [
            { spdxElementId: documentId, relatedSpdxElement: idOf(root), relationshipType: 'DESCRIBES' },
            ...all.flatMap((entry) => relationshipsOf(entry, all)),
        ],
    };
}
function idOf({ id }) {
    return `SPDXRef-${id.replaceAll(/[^A-Za-z0-9.-]/g, '-')}`;
}
function spdx_packageOf(entry) {
    const { kind, name, version: of, purl, sha256, license, description, origin } = entry;
    return {
        SPDXID: idOf(entry),
        name,
        ...(of !== undefined && { versionInfo: of }),
        downloadLocation: none,
        filesAnalyzed: false,
        licenseConcluded: none,
        licenseDeclared: license ?? none,
        copyrightText: none,
        primaryPackagePurpose: { artifact: 'CONTAINER', file: 'FILE', package: 'LIBRARY' }[kind],
        ...(description !== undefined && { description }),
        ...(origin !== undefined && { sourceInfo: origin }),
        // That of an index or manifest is no checksum of a file.
        ...(sha256 !== undefined &&
            kind === 'file' && { checksums: [{ algorithm: 'SHA256', checksumValue: sha256 }] }),
        ...(purl !== undefined && {
            externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
        }),
    };
}
/** NOASSERTION says that there may be more than what is listed (§11.1.3). */
function relationshipsOf(entry, all) {
    const relation = entry.kind === 'artifact' ? 'CONTAINS' : 'DEPENDS_ON';
    const byId = new Map(all.map((one) => [one.id, one]));
    const listed = [...new Set(entry.dependencies)].flatMap((id) => {
        const other = byId.get(id);
        if (!other)
            return [];
        return other.isBuildOnly
            ? [
                {
                    spdxElementId: idOf(other),
                    relatedSpdxElement: idOf(entry),
                    relationshipType: 'BUILD_DEPENDENCY_OF',
                },
            ]
            : [{ spdxElementId: idOf(entry), relatedSpdxElement: idOf(other), relationshipType: relation }];
    });
    if (entry.isComplete)
        return listed;
    return [...listed, { spdxElementId: idOf(entry), relatedSpdxElement: none, relationshipType: relation }];
}

;// CONCATENATED MODULE: ./.build/provenance/sbom/sbom.js
/** The bill of materials of a delivery: which format it is written in, and the referrer and the statement that it becomes. */










/** `undefined` when it is off, and with `auto` when no binary tells what it was built from. */
async function makeSbom(subject, mode) {
    if (mode === 'off')
        return undefined;
    const { nodes, source, created, ...known } = subject;
    const blobs = await readBlobs(nodes, source);
    if (mode === 'auto' && blobs.binaries.every(({ builds }) => builds.length === 0))
        return undefined;
    const bill = billOf({ ...known, ...blobs });
    return mode === 'spdx'
        ? {
            claim: { predicateType: statement/* spdxPredicate */.l3, predicate: spdxOf(bill, created) },
            mediaType: 'application/spdx+json',
            fileName: 'sbom.spdx.json',
        }
        : {
            claim: { predicateType: statement/* cyclonedxPredicate */.Xg, predicate: cyclonedxOf(bill) },
            mediaType: 'application/vnd.cyclonedx+json',
            fileName: 'sbom.cdx.json',
        };
}
/** Adds the document as a referrer; the same document has the same digest, and is pushed once. */
function addSbom({ claim, mediaType, fileName }, subject, contents) {
    const document = (0,oci_manifest/* encode */.lF)(claim.predicate);
    const layer = (0,descriptor/* describe */.q0)(mediaType, document, { [oci_annotations/* titleKey */.kz]: fileName });
    const manifest = (0,oci_manifest/* encodeManifest */.Gb)({
        artifactType: mediaType,
        config: descriptor/* emptyDescriptor */.p$,
        layers: [layer],
        subject: (0,descriptor/* bare */.$B)(subject),
    });
    contents.add(descriptor/* emptyDescriptor */.p$, (0,pack_contents/* bytesBody */.EB)(descriptor/* emptyJson */.Gu));
    contents.add(layer, (0,pack_contents/* bytesBody */.EB)(document));
    return contents.add((0,descriptor/* describe */.q0)(media_types/* imageManifestType */.NR, manifest), (0,pack_contents/* bytesBody */.EB)(manifest));
}

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
    const sbom = options.sbom ?? (signing ? 'auto' : 'off');
    if (!signing && sbom === 'off')
        return undefined;
    const attach = attachWith(signing, sbom);
    return options.attest === 'auto' ? orUnsigned(attach, attachWith(undefined, sbom), host) : attach;
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
        runLibrary: host.runLibrary,
    });
}
function attachWith(signing, mode) {
    return async (delivery) => {
        const contents = (0,pack_contents/* createContents */.xF)();
        const sbom = await makeSbom(sbomSubject(delivery), mode);
        const subject = delivery.packed.root;
        const document = sbom ? [{ subject, manifest: addSbom(sbom, subject, contents) }] : [];
        const signed = signing && (await signWith(signing, delivery, sbom, contents));
        return { source: contents, ...signed, referrers: [...document, ...(signed?.referrers ?? [])] };
    };
}
async function signWith({ signer, claims, api }, { target, packed, destination }, sbom, contents) {
    const subject = packed.root;
    const all = [...claims, packingOf(packed), ...(sbom ? [sbom.claim] : [])];
    const name = subjectName(destination);
    const request = { store: target, subject, name, claims: all, signer };
    const { referrers, bundles } = await signMissing(request, contents);
    const isStored = destination.location.kind === 'registry' && api;
    return { referrers, ...(isStored && { afterPush: () => api.store(subject.digest, bundles) }) };
}
function sbomSubject({ source, packed, destination }) {
    const { artifact, root, nodes } = packed;
    const { [oci_annotations/* licensesKey */.qo]: licenses, [oci_annotations/* createdKey */.Yw]: created } = artifact.annotations;
    return {
        name: artifact.name,
        ...(artifact.version !== undefined && { version: artifact.version }),
        root,
        repository: subjectName(destination),
        ...(licenses !== undefined && { licenses }),
        ...(created !== undefined && { created }),
        nodes,
        source,
    };
}
function subjectName({ repository, location }) {
    return location.kind === 'layout' ? location.name : repository;
}
/** With `auto`, what the signing services fail at leaves artifacts unsigned, with a warning; a re-run signs them. */
function orUnsigned(signed, unsigned, { log }) {
    const attempt = async (work) => {
        try {
            return await work();
        }
        catch (error) {
            log.warn(`not everything is signed: ${requireServiceError(error).message}`);
            return undefined;
        }
    };
    return async (delivery) => {
        const result = (await attempt(() => signed(delivery))) ?? (await unsigned(delivery));
        const { afterPush } = result;
        return { ...result, ...(afterPush && { afterPush: async () => void (await attempt(afterPush)) }) };
    };
}
/** An error of the registry is one of the release, which had to be pushed there as well. */
function requireServiceError(error) {
    const known = (0,errors/* asCodedError */._r)(error);
    if (known.response || !(error instanceof errors/* CodedError */.AK))
        throw error;
    return known;
}


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';


/***/ })

};
