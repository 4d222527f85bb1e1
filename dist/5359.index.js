export const id = 5359;
export const ids = [5359];
export const modules = {

/***/ 48288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readOptions: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39318);
/* harmony import */ var _read_rows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5796);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16036);
/** Options: the inputs of one verb, read and checked; their types follow from the table. */



const withoutContext = { note: () => { }, isWorkflow: false };
/**
 * Reads raw inputs into the options of a verb. Throws `input` for unknown names and values that cannot be used, all of them in
 * one error.
 */
function readOptions(verb, raw, context = withoutContext) {
    const refuse = (name, value) => (0,_unknown_js__WEBPACK_IMPORTED_MODULE_2__/* .unknownInput */ .pv)(verb, name, value);
    return (0,_read_rows_js__WEBPACK_IMPORTED_MODULE_1__/* .readRows */ .a)((0,_inputs_js__WEBPACK_IMPORTED_MODULE_0__/* .keyedInputsOf */ .FU)(verb), raw, context, refuse);
}


/***/ }),

/***/ 16036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ck: () => (/* binding */ isTaken),
/* harmony export */   fL: () => (/* binding */ foreignInput),
/* harmony export */   pv: () => (/* binding */ unknownInput)
/* harmony export */ });
/* harmony import */ var _format_of_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39318);
/** Unknown inputs: the one that was meant, by its spelling or as another action calls it. */





/** The error for a name that the verb does not take. */
function unknownInput(verb, name, value) {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(verb)
        .filter(([, row]) => !row.cliOnly)
        .map(([known]) => known);
    const message = `unknown input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 60)}"`;
    const foreign = foreignInput(verb, name, value);
    if (foreign && isTaken(foreign.lines, names))
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, foreign);
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, names);
    if (near === undefined)
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Use one of: ${names.join(', ')}` });
    return isSecret(name) || isSecret(near) || value.trim() === ''
        ? (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Write "${near}" instead` })
        : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { lines: { [near]: givenValue(near, value.trim()) } });
}
/** What another action or command calls an input, with what to write instead; `undefined` for any other name. */
function foreignInput(verb, name, value) {
    const table = tables[verb] ?? otherNamesWhenReading;
    const plain = name.replaceAll('_', '-');
    return Object.hasOwn(table, plain) ? table[plain]?.(value.trim(), name) : undefined;
}
/** False when the verb has no such inputs. */
function isTaken(lines = {}, names) {
    return Object.keys(lines).every((name) => names.includes(name));
}
/** The value of an unknown input may be a secret that nothing masks. */
function isSecret(name) {
    return _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k8[name]?.secret === true || /pass|token|secret|key|auth|cred|pat$/i.test(name);
}
function givenValue(name, value) {
    const kind = _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputRows */ .k8[name]?.kind;
    if (kind === 'switch' && /^(?:true|false)$/i.test(value))
        return value.toLowerCase() === 'true';
    if (kind === 'number' && /^\d+$/.test(value))
        return Number(value);
    return kind === 'list' ? (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value) : value;
}
const inPlace = (input) => (value) => ({ lines: { [input]: givenValue(input, value) } });
const notNeeded = (why) => (_, name) => ({ hint: `Leave "${name}" out: ${why}` });
/** Each reference with `{name}`, which fits any number of artifacts, and their tags apart. */
function asTargets(value) {
    const references = value
        .split(/[\s,]+/)
        .filter((reference) => reference !== '')
        .map((reference) => reference.replace(/^(?:[a-z]+:\/\/)?[^/@]*@(?=[^/]*\.)/i, ''))
        .map((reference) => /^(?:[a-z]+:\/\/)?(.*?)(?::([^:/@]+))?(?:@.*)?$/i.exec(reference) ?? []);
    const targets = references.map(([, repository = '', tag]) => {
        const isHost = tag !== undefined && !repository.includes('/');
        const base = `${repository}${isHost ? `:${tag}` : ''}`.replace(/\/+$/, '').toLowerCase();
        if (base.includes('{name}'))
            return base;
        return `${base}${base.includes('/') ? '' : '/<owner>'}/{name}`;
    });
    const tags = references.flatMap(([, repository = '', tag]) => tag !== undefined && repository.includes('/') ? [tag] : []);
    return {
        lines: {
            to: targets.length > 0 ? [...new Set(targets)] : ['<registry>/<owner>/{name}'],
            ...(tags.length > 0 && { tags: [...new Set(tags)] }),
        },
    };
}
/** Flux names the git repository that an artifact comes from. */
function asSource(value, name) {
    if (!/^[a-z+]+:\/\/|^git@/.test(value))
        return { lines: { path: value } };
    return { hint: `Leave "${name}" out: the source is the remote of the checkout` };
}
function asFile(value) {
    const path = value.replace(/^\.\//, '').replace(/(?<=\.wasm):.*$/, '');
    return { lines: { formats: (0,_format_of_file_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLineFor */ .Pw)(path) ?? `wasm:${path}` } };
}
const token = {
    hint: 'Leave the token out for ghcr.io, which has the one of the workflow, or give it as "token"',
    lines: { token: '$' + '{{ secrets.REGISTRY_TOKEN }}' },
};
const connection = {
    insecure: () => ({ hint: 'Name the registry', lines: { 'plain-http': '<host>' } }),
    user: inPlace('username'),
    'registry-username': inPlace('username'),
    'registry-password': () => ({ lines: { password: '$' + '{{ secrets.REGISTRY_PASSWORD }}' } }),
    'github-token': () => token,
    'registry-token': () => token,
};
/** By the input of another action: docker/build-push-action, docker/metadata-action, docker/login-action and their like. */
const otherNames = {
    push: (value) => /^(?:false|no)$/i.test(value)
        ? { lines: { 'dry-run': true } }
        : { hint: 'Leave "push" out: artifacts are pushed unless "dry-run" is true' },
    load: notNeeded('artifacts are written to the targets in "to"'),
    context: inPlace('path'),
    directory: inPlace('path'),
    'working-directory': inPlace('path'),
    source: asSource,
    revision: notNeeded('the revision is the commit that is checked out'),
    file: asFile,
    files: asFile,
    wasm: asFile,
    'wasm-file': asFile,
    component: asFile,
    artifact: asFile,
    type: inPlace('formats'),
    'artifact-type': inPlace('formats'),
    chart: (value) => ({ lines: { formats: `helm:${value}` } }),
    'chart-path': (value) => ({ lines: { formats: `helm:${value}` } }),
    'manifest-file': asFile,
    name: (value) => ({ lines: { to: `<registry>/<owner>/${value.toLowerCase()}/{name}` } }),
    image: asTargets,
    images: asTargets,
    registry: asTargets,
    repository: asTargets,
    reference: asTargets,
    'image-name': asTargets,
    'registry-reference': asTargets,
    url: asTargets,
    'oci-reference': asTargets,
    'oci-reference-without-tag': asTargets,
    destination: asTargets,
    output: asTargets,
    outputs: asTargets,
    labels: inPlace('annotations'),
    version: inPlace('tags'),
    ignore: inPlace('exclude'),
    ...connection,
    platforms: notNeeded('a Wasm artifact has no platform'),
    provenance: notNeeded('attest the output "subjects" with actions/attest'),
    sbom: notNeeded('attest the output "subjects" with actions/attest-sbom'),
    'cache-from': notNeeded('content that a registry has is not uploaded again'),
    'cache-to': notNeeded('content that a registry has is not uploaded again'),
    flavor: (value) => ({ lines: { tags: (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value).map((line) => `type=flavor,${line}`) } }),
    'build-args': notNeeded('this action publishes what a build before it has written'),
};
const reference = inPlace('references');
const folder = inPlace('output');
const inReference = (separator) => (value) => ({
    hint: 'Write it in the reference',
    lines: { references: `<registry>/<repository>${separator}${value || '1.0.0'}` },
});
const criterion = (key) => (value) => ({ lines: { select: `${key}=${value}` } });
const extracted = notNeeded('what a consumer unpacks is unpacked, and any other layer with "operation: extract"');
/** The same for verbs that read: by the flag of oras, crane, helm, skopeo, regctl, wkg and docker. */
const otherNamesWhenReading = {
    ...connection,
    ...Object.fromEntries([
        'image',
        'images',
        'reference',
        'ref',
        'artifact',
        'package',
        'repository',
        'url',
        'source',
        'src',
        'oci-reference',
    ].map((name) => [name, reference])),
    ...Object.fromEntries([
        'destination',
        'dest',
        'dir',
        'directory',
        'folder',
        'path',
        'output-dir',
        'output-directory',
        'output-folder',
        'untardir',
        'target',
    ].map((name) => [name, folder])),
    tag: inReference(':'),
    version: inReference(':'),
    digest: inReference('@'),
    platform: criterion('platform'),
    platforms: criterion('platform'),
    'artifact-type': criterion('artifact-type'),
    'media-type': criterion('media-type'),
    layer: inPlace('layers'),
    untar: extracted,
    unpack: extracted,
    extract: extracted,
    force: () => ({ hint: 'Replace files that differ with "overwrite"' }),
    recursive: () => ({
        hint: 'Copy an artifact with its referrers into an image layout: "to: oci:./out" with "referrers"',
    }),
    format: () => ({ lines: { json: true } }),
    'dry-run': () => ({
        hint: 'See first what a reference is: oci-wasm-publish inspect <reference>',
    }),
};
const tables = {
    publish: otherNames,
    promote: {
        ...otherNamesWhenReading,
        tag: inPlace('tags'),
        version: inPlace('tags'),
        destination: inPlace('to'),
        target: inPlace('to'),
    },
};


/***/ }),

/***/ 25359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   packAgain: () => (/* binding */ packAgain)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _inputs_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48288);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60219);
/** Packing an artifact again, as `publish` packs it, into an image layout of the run alone. */





/** Throws what publishing throws, and `ambiguous` when several artifacts may be the published one. */
async function packAgain({ path, exclude, formats, annotations, plan }, published, env) {
    const layout = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(await env.host.scratch(), 'reproduced');
    const defaults = (0,_inputs_options_js__WEBPACK_IMPORTED_MODULE_2__.readOptions)('publish', new Map([['to', `oci:${layout}`]]));
    const given = { path, exclude, formats, annotations, ...(plan !== undefined && { plan }) };
    const { report, error } = await _publish_js__WEBPACK_IMPORTED_MODULE_3__.publish.run({ ...defaults, ...given }, env);
    if (error)
        throw error;
    const { digest } = artifactOf(report.artifacts, published);
    const stores = env.stores({
        log: env.host.log,
        findCredential: async () => undefined,
        plainHttp: [],
        timeout: defaults.timeout,
        concurrency: defaults.concurrency,
        needsRegistry: false,
    });
    return await stores.openSource(`oci:${layout}@${digest}`);
}
/** The same digest, else the artifact whose name the repository ends with, else the only one. */
function artifactOf(artifacts, { root, location }) {
    const same = artifacts.find(({ digest }) => digest === root.digest);
    const named = artifacts.filter(({ name }) => location.endsWith(`/${name}`));
    const [found] = same ? [same] : named.length === 1 ? named : artifacts.length === 1 ? artifacts : [];
    if (found)
        return found;
    const names = artifacts.map(({ name }) => (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 100)).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('ambiguous', `none of the artifacts of this workspace is named like ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(location)}: ${names}`, {
        hint: 'Name the file that it was packed from: formats: wasm:build/app.wasm',
    });
}


/***/ })

};
