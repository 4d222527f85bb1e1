export const id = 4018;
export const ids = [4018];
export const modules = {

/***/ 48288:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81594);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(75);
/* harmony import */ var _unknown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16036);
/** Options: the inputs of one verb, read and checked; their types follow from the table. */





const withoutContext = { note: () => { }, isWorkflow: false };
/**
 * Reads raw inputs into the options of a verb. Throws `input` for unknown names and values that cannot be used, all of them in
 * one error.
 */
function readOptions(verb, raw, { note, isWorkflow } = withoutContext) {
    const given = new Map([...raw].filter(([, value]) => value.trim() !== ''));
    const notes = new Set();
    const isGiven = (name) => given.has(name);
    const context = { given, isWorkflow, isGiven, note: (line) => notes.add(line) };
    const { errors, attempt } = createCollector();
    for (const [name, value] of raw)
        if (!isKnown(verb, name, isWorkflow))
            errors.push((0,_unknown_js__WEBPACK_IMPORTED_MODULE_4__/* .unknownInput */ .p)(verb, name, value));
    attempt(() => (0,_secrets_js__WEBPACK_IMPORTED_MODULE_3__/* .requireBoth */ .t5)(context));
    attempt(() => requireNotInPlan(context));
    const rows = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .keyedInputsOf */ .FU)(verb).filter(([, row]) => !row.cliOnly);
    const values = rows.map(([key, row]) => {
        const name = row.name ?? key;
        return [camelCase(key), attempt(() => row.read(given.get(name), name, context))];
    });
    if (errors.length > 0)
        throw joined(errors);
    for (const line of notes)
        note(line);
    return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}
/** A workflow cannot give what only the command line has. */
function isKnown(verb, name, isWorkflow) {
    return (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .inputsOf */ .Vc)(verb).some(([known, row]) => known === name && !(isWorkflow && row.cliOnly));
}
function createCollector() {
    const errors = [];
    return {
        errors,
        attempt(read) {
            try {
                return read();
            }
            catch (error) {
                errors.push((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error));
                return undefined;
            }
        },
    };
}
/** One error for all, so that nobody corrects one input after the other. */
function joined(errors) {
    const [first = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(undefined), ...more] = errors;
    const internal = errors.find(({ code }) => code !== 'input');
    if (internal || more.length === 0)
        return internal ?? first;
    const message = errors.map((error) => error.message).join('; ');
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, { hint: [...new Set(errors.map(({ hint }) => hint))].join('\n') });
}
function camelCase(name) {
    return name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
}
/** A plan holds these already; ignoring what was given would publish something else. */
function requireNotInPlan({ given, isGiven }) {
    const found = ['formats', 'tags', 'names', 'annotations'].filter(isGiven).map((name) => `"${name}"`);
    if (!given.has('plan') || found.length === 0)
        return;
    const list = found.join(' and ');
    const [verb, object] = found.length > 1 ? ['are', 'them'] : ['is', 'it'];
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${list} ${verb} given together with "plan", which contains ${object} already`, {
        hint: `Change ${object} in the plan, or leave ${list} out`,
    });
}


/***/ }),

/***/ 16036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ foreignInput),
/* harmony export */   p: () => (/* binding */ unknownInput)
/* harmony export */ });
/* harmony import */ var _format_of_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22920);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _input_list_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70583);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81594);
/** Unknown inputs: the one that was meant, by its spelling or as another action calls it. */





/** The error for a name that the verb does not take. */
function unknownInput(verb, name, value) {
    const names = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputsOf */ .Vc)(verb)
        .filter(([, row]) => !row.cliOnly)
        .map(([known]) => known);
    const message = `unknown input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(name, 60)}"`;
    const foreign = foreignInput(name, value);
    if (foreign)
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, foreign);
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .nearest */ .pA)(name, names);
    if (near === undefined)
        return (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Use one of: ${names.join(', ')}` });
    return isSecret(name) || isSecret(near) || value.trim() === ''
        ? (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { hint: `Write "${near}" instead` })
        : (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(message, { lines: { [near]: givenValue(near, value.trim()) } });
}
/** What another action or command calls an input, with what to write instead; `undefined` for any other name. */
function foreignInput(name, value) {
    const plain = name.replaceAll('_', '-');
    return Object.hasOwn(otherNames, plain) ? otherNames[plain]?.(value.trim(), name) : undefined;
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
    insecure: () => ({ hint: 'Name the registry', lines: { 'plain-http': '<host>' } }),
    user: inPlace('username'),
    'registry-username': inPlace('username'),
    'registry-password': () => ({ lines: { password: '$' + '{{ secrets.REGISTRY_PASSWORD }}' } }),
    'github-token': () => token,
    'registry-token': () => token,
    platforms: notNeeded('a Wasm artifact has no platform'),
    provenance: notNeeded('attest the output "subjects" with actions/attest'),
    sbom: notNeeded('attest the output "subjects" with actions/attest-sbom'),
    'cache-from': notNeeded('content that a registry has is not uploaded again'),
    'cache-to': notNeeded('content that a registry has is not uploaded again'),
    flavor: (value) => ({ lines: { tags: (0,_input_list_js__WEBPACK_IMPORTED_MODULE_2__/* .linesOf */ .Dx)(value).map((line) => `type=flavor,${line}`) } }),
    'build-args': notNeeded('this action publishes what a build before it has written'),
};


/***/ }),

/***/ 14018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run),
  unknownVerb: () => (/* binding */ unknownVerb),
  verbs: () => (/* binding */ verbs)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
;// CONCATENATED MODULE: ./.build/host/detect.js
/** Which host the program runs on. */
/** True on a GitHub Actions runner, which passes inputs in the environment and no arguments. */
function isRunner(environment) {
    return environment.GITHUB_ACTIONS === 'true';
}

// EXTERNAL MODULE: ./.build/host/output.js
var output = __webpack_require__(22352);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.build/host/write-file.js
/** Writing to an open file to the end; the streams of Node take a part that was written on a full disk for all of it. */

/** A function that writes all of a text, or throws the error of the system; `undefined` when it is not a regular file. */
function fileWriter(file) {
    if (!isFile(file))
        return undefined;
    return (text) => {
        const bytes = Buffer.from(text);
        for (let done = 0; done < bytes.length;)
            done += (0,external_node_fs_.writeSync)(file, bytes, done);
    };
}
function isFile(file) {
    try {
        return (0,external_node_fs_.fstatSync)(file).isFile();
    }
    catch {
        return false;
    }
}

// EXTERNAL MODULE: ./.build/inputs/inputs.js + 19 modules
var inputs = __webpack_require__(81594);
// EXTERNAL MODULE: ./.build/inputs/options.js
var inputs_options = __webpack_require__(48288);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/source-reference.js
var source_reference = __webpack_require__(69531);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/stores.js
/** The stores of a run: a location becomes an image layout or a repository of a registry, opened when it is first needed. */





function createStores(options, host) {
    const layouts = new Map();
    // As `performance.now()`, which takes 1 ms to load.
    const until = process.uptime() * 1000 + options.timeout;
    let opening;
    let statistics = { requests: 0, retries: 0 };
    const firstRequest = Promise.withResolvers();
    const registries = async () => {
        opening ??= openRegistries(options, host, firstRequest.resolve);
        const all = await opening;
        statistics = all.statistics;
        return all;
    };
    const layout = (folder) => {
        const known = layouts.get(folder) ?? openLayout(folder, until);
        layouts.set(folder, known);
        return known;
    };
    if (options.needsRegistry)
        registries().catch(() => { });
    async function open(location, access) {
        if (location.kind === 'layout')
            return (await layout(location.folder)).store(location.name);
        const { repository } = await registries();
        if (access === 'push')
            return repository(location.repository, access);
        return access === 'delete'
            ? repository(location.repository, access)
            : repository(location.repository, access);
    }
    const behindCache = async (repository, openRepository) => {
        const cache = cacheOf(options, host);
        if (!cache)
            return await openRepository();
        const { cachedSource } = await Promise.all(/* import() */[__webpack_require__.e(8406), __webpack_require__.e(192), __webpack_require__.e(3541)]).then(__webpack_require__.bind(__webpack_require__, 65922));
        return await cachedSource(openRepository, (0,oci_reference/* printRepository */.mK)(repository), cache);
    };
    const readFrom = (repository) => behindCache(repository, async () => (await registries()).repository(repository, 'pull'));
    return {
        open,
        openToDelete: async (repository) => (await registries()).repository(repository, 'delete'),
        firstRequest: firstRequest.promise,
        cached: (repository, store) => behindCache(repository, async () => store),
        fetch: async (input, init) => (await registries()).fetch(input, init),
        timeLeft: () => until - performance.now(),
        runLibrary: async (work, signal) => await (await registries()).runLibrary(work, signal),
        async openSource(reference) {
            const parsed = (0,source_reference/* parseSourceReference */.O)(reference);
            if (parsed.kind === 'layout') {
                const { openLayoutSource } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(8150), __webpack_require__.e(8527)]).then(__webpack_require__.bind(__webpack_require__, 72870));
                return await openLayoutSource(parsed, reference, host);
            }
            const { tag, digest, ...repository } = parsed.reference;
            const source = await readFrom(repository);
            const root = await source.resolve(digest ?? tag ?? (0,oci_reference/* parseTag */.ED)('latest'));
            if (root)
                return { root, source, location: (0,oci_reference/* printRepository */.mK)(repository) };
            throw new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} does not exist`, {
                hint: 'Push it first, or correct the reference.',
            });
        },
        async finish() {
            await (await opening)?.finish();
        },
        get statistics() {
            return statistics;
        },
    };
}
/** The cache of a verb that reads; absent for one that does not ask for it, and where there is no folder for it. */
function cacheOf({ cache = 'false' }, { cacheFolder }) {
    if (cache === 'false' || cacheFolder === undefined)
        return undefined;
    const sizeLimit = 4 * 1024 ** 3;
    return {
        folder: cacheFolder,
        sizeLimit,
        // Writing larger content twice takes longer than many networks, unless it is asked for.
        contentLimit: cache === 'true' ? sizeLimit / 2 : 64 * 1024 ** 2,
    };
}
async function openLayout(folder, until) {
    const { openLayoutWriter } = await Promise.all(/* import() */[__webpack_require__.e(8406), __webpack_require__.e(4753), __webpack_require__.e(579)]).then(__webpack_require__.bind(__webpack_require__, 34753));
    return await openLayoutWriter(folder, until);
}
/** TLS would ignore a file without a certificate, and then not trust the registry. */
async function readCertificates(path, host) {
    const text = new TextDecoder().decode(await host.readInputFile(path, 'ca-file'));
    if (text.includes('CERTIFICATE-----'))
        return text;
    throw (0,input_error/* inputError */.Xu)(`"ca-file" is ${(0,_build_text/* printable */.g$)(path)}, which has no certificate in PEM form`, {
        hint: 'Convert it before this step, for example with openssl x509 -inform der -in ca.der -out ca.pem',
        lines: { 'ca-file': 'ca.pem' },
    });
}
async function openRegistries(options, host, onFirstRequest) {
    const { createRegistries } = await Promise.all(/* import() */[__webpack_require__.e(99), __webpack_require__.e(2057)]).then(__webpack_require__.bind(__webpack_require__, 52057));
    const certificateAuthority = options.caFile === undefined ? undefined : await readCertificates(options.caFile, host);
    let done = 0;
    return createRegistries({
        findCredential: options.findCredential,
        log: options.log,
        ...(certificateAuthority !== undefined && { certificateAuthority }),
        plainHttp: options.plainHttp,
        environment: host.environment,
        timeout: options.timeout,
        concurrency: options.concurrency,
        onFirstRequest,
        onBytes(bytes) {
            done += bytes;
            options.onBytes?.(done);
        },
    });
}

;// CONCATENATED MODULE: ./.build/main.js
/** The program: which verb runs on which host, and which exit code results. */








/** One line per verb; each is loaded when it runs. */
const verbs = {
    publish: entry('publish', async () => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(4844), __webpack_require__.e(9679), __webpack_require__.e(7905), __webpack_require__.e(5019)]).then(__webpack_require__.bind(__webpack_require__, 17905))).publish),
    pull: entry('pull', async () => (await Promise.all(/* import() */[__webpack_require__.e(8406), __webpack_require__.e(24)]).then(__webpack_require__.bind(__webpack_require__, 60024))).pull),
    inspect: entry('inspect', async () => (await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(8846), __webpack_require__.e(4248)]).then(__webpack_require__.bind(__webpack_require__, 84248))).inspect),
    diff: entry('diff', async () => (await Promise.all(/* import() */[__webpack_require__.e(9779), __webpack_require__.e(7968), __webpack_require__.e(8846), __webpack_require__.e(7361)]).then(__webpack_require__.bind(__webpack_require__, 79260))).diff),
    promote: entry('promote', async () => (await Promise.all(/* import() */[__webpack_require__.e(5017), __webpack_require__.e(4844), __webpack_require__.e(9679), __webpack_require__.e(562), __webpack_require__.e(1803)]).then(__webpack_require__.bind(__webpack_require__, 21803))).promote),
    cleanup: entry('cleanup', async () => (await __webpack_require__.e(/* import() */ 9746).then(__webpack_require__.bind(__webpack_require__, 29746))).cleanup),
    collect: entry('collect', async () => (await Promise.all(/* import() */[__webpack_require__.e(9679), __webpack_require__.e(7165), __webpack_require__.e(9685)]).then(__webpack_require__.bind(__webpack_require__, 39685))).collect),
    verify: entry('verify', async () => (await Promise.all(/* import() */[__webpack_require__.e(3686), __webpack_require__.e(6937)]).then(__webpack_require__.bind(__webpack_require__, 64295))).verify),
};
function entry(name, load) {
    return {
        outputs: async () => await (await load()).outputs,
        async run(raw, env) {
            const { log, trigger } = env.host;
            const options = (0,inputs_options/* readOptions */.T)(name, raw, {
                note: (line) => log.notice(line),
                isWorkflow: trigger.kind !== 'shell',
            });
            const verb = await load();
            return await verb.present(await verb.run(options, env));
        },
    };
}
/** Exit codes: 0 done, 1 failed, 2 wrong usage; of `verify` also 3 tampered, 4 unsigned, 5 foreign. */
async function run(args) {
    const [first = '', ...rest] = args;
    // What is no word is a file, a folder or a reference without its flag.
    const isVerb = /^[\w-]+$/.test(first) && !first.startsWith('-');
    const stdout = (0,output.openOutput)(process.stdout, fileWriter(process.stdout.fd));
    const stderr = (0,output.openOutput)(process.stderr);
    const failure = await runOnHost(isVerb ? first : inputs/* defaultVerb */.Pk, isVerb ? rest : args, { stdout, stderr });
    const isWritten = await (0,output.finishOutput)(stdout, stderr);
    // Sockets that a registry keeps open must not hold the process.
    process.exit(exitCodeOf(failure) || (isWritten ? 0 : 1));
}
const exitCodes = { input: 2, tampered: 3, unsigned: 4, foreign: 5 };
function exitCodeOf(failure) {
    if (failure === undefined)
        return 0;
    return exitCodes[failure.code] ?? 1;
}
async function runOnHost(name, args, outputs) {
    const host = await openHost(isVerbName(name) ? name : inputs/* defaultVerb */.Pk, args, outputs);
    try {
        if (!isVerbName(name))
            throw unknownVerb(name);
        const presentation = await verbs[name].run(await host.readInputs(), envOf(host));
        await host.show(presentation);
        return presentation.failure?.error;
    }
    catch (error) {
        const failure = (0,errors/* mapProblems */.xE)((0,errors/* asCodedError */._r)(error), host.explain);
        host.fail(failure);
        return failure;
    }
}
function isVerbName(name) {
    return Object.hasOwn(verbs, name);
}
/** What other clients call a verb. */
const foreignVerbs = new Map([
    ...['push', 'upload', 'release', 'deploy'].map((name) => [name, 'publish']),
    ...['download', 'fetch', 'install'].map((name) => [name, 'pull']),
    ...['copy', 'cp', 'tag', 'retag'].map((name) => [name, 'promote']),
    ...['show', 'info', 'manifest', 'describe'].map((name) => [name, 'inspect']),
    ...['help', 'version'].map((name) => [name, `--${name}`]),
]);
/** The `input` error for a verb that does not exist, with the one that is meant. */
function unknownVerb(name) {
    const near = foreignVerbs.get(name) ?? (0,_build_text/* nearest */.pA)(name, Object.keys(verbs));
    return new errors/* CodedError */.AK('input', `unknown verb "${(0,_build_text/* printable */.g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(verbs).join(', ')}.`,
    });
}
/** A runner passes no arguments but, in a sub-action, the verb. */
async function openHost(verb, args, outputs) {
    if (args.length === 0 && isRunner(process.env)) {
        const { createRunner } = await Promise.all(/* import() */[__webpack_require__.e(1508), __webpack_require__.e(1915), __webpack_require__.e(6950)]).then(__webpack_require__.bind(__webpack_require__, 46950));
        return createRunner(process.env, (text) => outputs.stdout.write(text), verb);
    }
    const { createShell } = await Promise.all(/* import() */[__webpack_require__.e(1915), __webpack_require__.e(9416)]).then(__webpack_require__.bind(__webpack_require__, 29416));
    return createShell(verb, args, process.env, { ...outputs, stdin: () => process.stdin });
}
function envOf(host) {
    return {
        host,
        stores: (options) => createStores(options, host),
    };
}


/***/ }),

/***/ 76198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   qi: () => (/* binding */ emptyJsonDigest)
/* harmony export */ });
/** Digests: the names of content, validated once and used as a type of their own. */
/** Loaded with the first digest: it takes 4 ms, and the first request of a run needs none. */
const crypto = () => process.getBuiltinModule('node:crypto');
const digestPattern = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** The text as a digest, or `undefined` when it is not one of a registered algorithm (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return digestPattern.test(text) ? text : undefined;
}
/** The sha256 digest of bytes in memory. */
function digestOf(bytes) {
    return `sha256:${crypto().hash('sha256', bytes, 'hex')}`;
}
/** The digest of `{}`, written out, so that nothing is computed when a run starts (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJsonDigest = 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a';
/** The hexadecimal part. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes digest and size of a stream of bytes. */
function createDigester(algorithm = 'sha256') {
    const state = crypto().createHash(algorithm);
    let size = 0;
    return {
        update(chunk) {
            state.update(chunk);
            size += chunk.byteLength;
        },
        get size() {
            return size;
        },
        digest: () => `${algorithm}:${state.digest('hex')}`,
    };
}


/***/ }),

/***/ 413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ED: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.E),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   dz: () => (/* reexport safe */ _tag_js__WEBPACK_IMPORTED_MODULE_2__.d),
/* harmony export */   en: () => (/* reexport safe */ _repository_name_js__WEBPACK_IMPORTED_MODULE_3__.e),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _host_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82724);
/* harmony import */ var _repository_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83856);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14648);
/** References: names of repositories and their content, parsed by the grammar of the distribution specification. */








/** `host/name`. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/**
 * Parses `host/name[:tag][@digest]`. Without a host the reference is one to Docker Hub, where a name of one segment is below
 * `library/` (distribution/reference, `ParseNormalizedNamed`). Throws `invalid-reference`, also for upper case in the name.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    return { ...repository, ...(tag !== undefined && { tag: (0,_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .E)(tag) }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw malformed(text, 'the part after "@" is not a valid digest');
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') ? [text.slice(0, colon), text.slice(colon + 1)] : [text, undefined];
}
function parseRepository(path, reference) {
    const [first = '', ...rest] = path.split('/');
    const hasHost = (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .beginsWithHost */ .R4)(path);
    const host = hasHost ? canonicalHost(first) : _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD;
    const below = hasHost ? rest.join('/') : path;
    const name = host === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD && !below.includes('/') ? `library/${below}` : below;
    if (!(0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .isHost */ .jU)(host))
        throw malformed(reference, `"${host}" is not a valid host`);
    if (name !== name.toLowerCase())
        throw malformed(reference, 'a repository name must be lower-case');
    if (!(0,_repository_name_js__WEBPACK_IMPORTED_MODULE_3__/* .isRepositoryName */ .e)(name))
        throw malformed(reference, `"${name}" is not a valid repository name`);
    if (host.length + name.length > 254)
        throw malformed(reference, 'host and name are longer than 255 characters');
    return { host, name };
}
function canonicalHost(host) {
    return (0,_host_js__WEBPACK_IMPORTED_MODULE_1__/* .registryName */ .jT)(host) === _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD ? _host_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerHub */ .UD : host;
}
/** A text that is not a reference may be a URL with a login, of which neither part is shown. */
function withoutLogin(text) {
    const [, scheme = '', rest = ''] = /^([a-z][a-z0-9+.-]*:\/\/)?(.*)$/is.exec(text) ?? [];
    const at = rest.lastIndexOf('@');
    if (at < 0 || /^[a-z0-9]+:[0-9a-f]+$/i.test(rest.slice(at + 1)))
        return text;
    const colon = rest.indexOf(':');
    if (colon >= 0 && colon < at)
        return `${scheme}${rest.slice(0, colon)}:***${rest.slice(at)}`;
    return rest.slice(0, at).includes('/') ? text : `${scheme}***${rest.slice(at)}`;
}
function malformed(reference, why) {
    const text = withoutLogin(reference);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text)}" is not a valid reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Remove the scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:\u2026, for example ghcr.io/acme/http-cache:1.0.0',
    });
}


/***/ }),

/***/ 69531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parseSourceReference)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** References to content that is read: in a registry, or in an image layout as `oci:<path>[:<name>][@<digest>]`. */




/** Prefixes of references to a layout: our own, and those of skopeo for a folder and an archive. */
const layoutPrefix = /^oci(?:-archive)?:(?!\/\/)/;
/** Throws `invalid-reference`. `oci://`, as Helm and Flux write it, is a registry. */
function parseSourceReference(text) {
    if (!layoutPrefix.test(text))
        return { kind: 'registry', reference: (0,_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(text.replace(/^oci:\/\//, '')) };
    const rest = text.replace(layoutPrefix, '');
    const at = rest.lastIndexOf('@');
    const digest = at < 0 ? undefined : (0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(rest.slice(at + 1));
    const named = digest ? rest.slice(0, at) : rest;
    const colon = nameSeparator(named);
    const path = colon < 0 ? named : named.slice(0, colon);
    const name = colon < 0 ? '' : named.slice(colon + 1);
    if (path === '')
        throw withoutPath(text);
    return { kind: 'layout', path, ...(name && { name }), ...(digest && { digest }) };
}
/** The first colon that is not that of a drive on Windows: names may hold colons and slashes, as skopeo reads them. */
function nameSeparator(text) {
    const isDrive = /^[A-Za-z]:[\\/]/.test(text);
    return text.indexOf(':', isDrive ? 2 : 0);
}
function withoutPath(text) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(text)}" names no folder or archive`, {
        hint: 'Write it as oci:<folder>, oci:<folder>:<name> or oci:<archive.tar>, for example oci:./out:app-1.0.0',
    });
}


/***/ })

};
