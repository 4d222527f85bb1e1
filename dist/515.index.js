export const id = 515;
export const ids = [515];
export const modules = {

/***/ 5214:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ onDisk),
/* harmony export */   w: () => (/* binding */ diskError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** Faults of the local disk, told as ours. */


const full = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** The error with code `storage` when the system raised it while `path` was written or read; any other error as it is. */
function diskError(error, path) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK || !(error instanceof Error) || !('syscall' in error))
        return error;
    const code = 'code' in error ? error.code : undefined;
    if (full.includes(code)) {
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `the disk is full: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)} could not be written`, {
            hint: 'Free disk space and run again.',
            cause: error,
        });
    }
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('storage', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error.message)}`, {
        hint: 'Make sure that the folder exists, may be read and written, and is not in use.',
        cause: error,
    });
}
/** The result of work on the disk; every fault is told as ours. */
async function onDisk(work, path) {
    try {
        return await work;
    }
    catch (error) {
        throw diskError(error, path);
    }
}


/***/ }),

/***/ 4029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tt: () => (/* binding */ readOptions),
/* harmony export */   k8: () => (/* binding */ inputRows)
/* harmony export */ });
/* unused harmony exports inputs, requireKnown */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** The one table of inputs: flags and action inputs are its names; `action.yml` and the README are held equal to it. */



const inputs = {
    path: { kind: 'text', default: '.', description: 'Folder to search; nothing outside of it is read.' },
    exclude: { kind: 'list', description: 'Globs of files and folders to leave out.' },
    to: {
        kind: 'list',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` in a shell.',
    },
    plan: { kind: 'text', description: 'A plan that an earlier `dry-run` printed; detection is skipped.' },
    formats: {
        kind: 'list',
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: every format that bears Wasm.',
    },
    tags: { kind: 'list', description: 'Tags for every artifact. Default: by version and event.' },
    annotations: { kind: 'list', description: 'Annotations for every manifest, as `key=value`.' },
    token: { kind: 'text', secret: true, description: 'Token for ghcr.io; sent nowhere else.' },
    username: { kind: 'text', description: 'User name at the registry of `to`.' },
    password: { kind: 'text', secret: true, description: 'Password or token at the registry of `to`.' },
    'ca-file': { kind: 'text', description: 'PEM file with further certificate authorities.' },
    'plain-http': { kind: 'list', description: 'Hosts that are spoken to without TLS; loopback always is.' },
    'dry-run': {
        kind: 'switch',
        default: 'false',
        description: 'Print the plan with the digests that would result; touch no network.',
    },
    explain: { kind: 'switch', default: 'false', description: 'Say why each file was taken or left out.' },
    timeout: {
        kind: 'number',
        default: '900',
        description: 'Seconds from the first request within which what a registry fails at is tried again.',
    },
    concurrency: { kind: 'number', default: '5', description: 'Blobs on their way to one registry at a time.' },
    help: { kind: 'switch', flagOnly: true, description: 'Print this table.' },
    version: { kind: 'switch', flagOnly: true, description: 'Print the version.' },
};
/** The rows by name, for those who walk the table. */
const inputRows = inputs;
/** Reads raw inputs into options. Throws `input` for an unknown name or a value that cannot be used. */
function readOptions(raw) {
    for (const name of raw.keys())
        requireKnown(name);
    const text = (name) => raw.get(name)?.trim() || undefined;
    const list = (name) => lines(raw.get(name));
    requireBoth(text('username'), text('password'));
    if (text('plan') !== undefined)
        requireNone(raw, ['formats', 'tags', 'annotations']);
    return {
        path: text('path') ?? '.',
        exclude: list('exclude'),
        to: [...new Set(list('to'))],
        ...optional('plan', text('plan')),
        formats: list('formats').map(formatLine),
        tags: [...new Set(list('tags').map(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTag */ .ED))],
        annotations: Object.fromEntries(list('annotations').map(annotation)),
        ...optional('token', text('token')),
        ...optional('username', text('username')),
        ...optional('password', raw.get('password') || undefined),
        ...optional('caFile', text('ca-file')),
        plainHttp: list('plain-http'),
        dryRun: readSwitch('dry-run', text('dry-run')),
        explain: readSwitch('explain', text('explain')),
        timeout: readNumber('timeout', text('timeout'), 1, 24 * 3600) * 1000,
        concurrency: readNumber('concurrency', text('concurrency'), 1, 64),
    };
}
/** Throws `input` for a name that is not in the table and suggests the right one. */
function requireKnown(name) {
    if (Object.hasOwn(inputs, name))
        return;
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .pA)(name, Object.keys(inputs));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `there is no input "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 60)}"`, {
        hint: near ? `Write "${near}" instead.` : `Use one of: ${Object.keys(inputs).join(', ')}.`,
    });
}
function lines(text) {
    return (text ?? '')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
function optional(name, value) {
    return (value === undefined ? {} : { [name]: value });
}
function requireBoth(username, password) {
    if ((username === undefined) === (password === undefined))
        return;
    const [given, missing] = username === undefined ? ['password', 'username'] : ['username', 'password'];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given without "${missing}"`, {
        hint: `Give "${missing}" too, or neither.`,
    });
}
/** A plan says all of this already; to pass over what was asked for would publish something else. */
function requireNone(raw, names) {
    const given = names.find((name) => lines(raw.get(name)).length > 0);
    if (given === undefined)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${given}" is given beside "plan", which says it already`, {
        hint: `Change it in the plan, or leave "${given}" out.`,
    });
}
function formatLine(line) {
    if (line.startsWith('./'))
        return { format: line };
    const colon = line.indexOf(':');
    if (colon < 0)
        return { format: line };
    const argument = line.slice(colon + 1).trim();
    return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}
function annotation(line) {
    const equals = line.indexOf('=');
    const key = line.slice(0, equals).trim();
    if (equals > 0 && key && !/\s/.test(key))
        return [key, line.slice(equals + 1).trim()];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(line)}" is not an annotation`, {
        hint: 'Write one key=value a line, for instance org.opencontainers.image.licenses=Apache-2.0.',
    });
}
function readSwitch(name, text) {
    if (text === undefined || /^false$/i.test(text))
        return false;
    if (/^true$/i.test(text))
        return true;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${name}" is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text, 60)}"`, { hint: 'Use true or false.' });
}
function readNumber(name, text, least, most) {
    const value = Number(text ?? inputs[name].default);
    if (Number.isInteger(value) && value >= least && value <= most)
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"${name}" is "${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(String(text), 60)}"`, {
        hint: `Use a whole number from ${least} to ${most}.`,
    });
}


/***/ }),

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

/***/ 6198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QC: () => (/* binding */ createDigester),
/* harmony export */   g4: () => (/* binding */ digestAlgorithm),
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   nz: () => (/* binding */ encodedDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/** A digest: the name of some bytes, parsed once and trusted afterwards. */

const form = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
/** Returns the text as a digest, or `undefined` when it is none of the registered algorithms' forms (image-spec, descriptor.md#digests). */
function parseDigest(text) {
    return form.test(text) ? text : undefined;
}
/** The sha256 digest of bytes in memory. */
function digestOf(bytes) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', bytes, 'hex')}`;
}
/** The hexadecimal part alone. */
function encodedDigest(digest) {
    return digest.slice(digest.indexOf(':') + 1);
}
/** `sha256` or `sha512`. */
function digestAlgorithm(digest) {
    return digest.startsWith('sha512:') ? 'sha512' : 'sha256';
}
/** Computes a digest and a size while bytes pass by. */
function createDigester(algorithm = 'sha256') {
    const state = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm);
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
/* harmony export */   ED: () => (/* binding */ parseTag),
/* harmony export */   F2: () => (/* binding */ parseReference),
/* harmony export */   R4: () => (/* binding */ beginsWithHost),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   en: () => (/* binding */ isRepositoryName),
/* harmony export */   mK: () => (/* binding */ printRepository)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6198);
/** References: where something lies in a registry, parsed by the distribution specification's grammar. */



// distribution-spec v1.1, "Pulling manifests".
const nameForm = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/;
const tagForm = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
const hostForm = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?)(?::[0-9]{1,5})?$/;
function isTag(text) {
    return tagForm.test(text);
}
/** Throws `invalid-reference` for a tag the specification forbids. */
function parseTag(text) {
    if (isTag(text))
        return text;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a tag`, {
        hint: 'Use at most 128 letters, digits, "_", "." and "-", beginning with a letter, a digit or "_".',
    });
}
function isRepositoryName(text) {
    return nameForm.test(text);
}
/** `host/name`, as a user would paste it. */
function printRepository(repository) {
    return `${repository.host}/${repository.name}`;
}
/** True when a path begins with a host – a first segment with a dot, a port, or `localhost` – and so names something in a registry. */
function beginsWithHost(text) {
    const [first = '', ...rest] = text.split('/');
    return rest.length > 0 && (first.includes('.') || first.includes(':') || first === 'localhost');
}
/**
 * Parses `host/name[:tag][@digest]`. A first component without dot, port or `localhost` means Docker Hub, whose one-word
 * names lie below `library/`. Upper case in the name is an error; lower it before, where that is wanted.
 */
function parseReference(text) {
    const [beforeDigest, digest] = cutDigest(text);
    const [path, tag] = cutTag(beforeDigest);
    const repository = parseRepository(path, text);
    return { ...repository, ...(tag !== undefined && { tag: parseTag(tag) }), ...(digest && { digest }) };
}
function cutDigest(text) {
    const at = text.indexOf('@');
    if (at < 0)
        return [text, undefined];
    const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(text.slice(at + 1));
    if (!digest)
        throw malformed(text, 'what follows "@" is not a digest');
    return [text.slice(0, at), digest];
}
function cutTag(text) {
    const colon = text.lastIndexOf(':');
    return colon > text.lastIndexOf('/') && text.includes('/')
        ? [text.slice(0, colon), text.slice(colon + 1)]
        : [text, undefined];
}
function parseRepository(path, whole) {
    const [first = '', ...rest] = path.split('/');
    const named = beginsWithHost(path);
    const host = named ? first : 'docker.io';
    const name = named ? rest.join('/') : rest.length > 0 ? path : `library/${path}`;
    if (!hostForm.test(host))
        throw malformed(whole, `"${host}" is not a host`);
    if (name !== name.toLowerCase())
        throw malformed(whole, 'a repository name is lower-case');
    if (!isRepositoryName(name))
        throw malformed(whole, `"${name}" is not a repository name`);
    if (host.length + name.length > 254)
        throw malformed(whole, 'host and name are longer than 255 characters');
    return { host, name };
}
function malformed(text, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}" is not a reference: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(why)}`, {
        hint: /^[a-z]+:\/\//i.test(text)
            ? `Write it without a scheme: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.replace(/^[a-z]+:\/\//i, ''))}`
            : 'Write it as host/name, host/name:tag or host/name@sha256:…, for instance ghcr.io/acme/http-cache:1.0.0.',
    });
}


/***/ }),

/***/ 4551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ sourceUrl)
/* harmony export */ });
/** The https address of a repository, whatever form its remote was written in. */
const scpForm = /^(?:[^@/\s:]+@)?([A-Za-z0-9][A-Za-z0-9.-]+):(?!\/\/)\/?(.+)$/;
/**
 * Turns `git@host:owner/name.git`, `ssh://…`, `git://…` or `https://user:token@…` into `https://host/owner/name`, without
 * credentials, `.git`, query or fragment. `undefined` for a local path, and wherever no address can be told.
 */
function sourceUrl(remote) {
    if (remote.length > 2048 || /[\p{Cc}\s\\]/u.test(remote))
        return undefined;
    const scp = remote.includes('://') ? undefined : scpForm.exec(remote);
    const url = URL.parse(scp ? `ssh://${scp[1]}/${scp[2]}` : remote);
    if (!url?.hostname)
        return undefined;
    const host = webHost(url);
    const path = url.pathname
        .replace(/\/+$/, '')
        .replace(/\.git$/, '')
        .replace(/\/{2,}/g, '/');
    return host === undefined || path === '' || path === '/' ? undefined : `https://${host}${path}`;
}
/** The port of another protocol says nothing about https. */
function webHost(url) {
    switch (url.protocol) {
        case 'https:':
            return url.host;
        case 'http:':
            return url.port === '' ? url.hostname : undefined;
        case 'ssh:':
        case 'git+ssh:':
        case 'ssh+git:':
        case 'git:':
            if (!url.hostname.includes('.'))
                return undefined; // A name of somebody's ssh configuration.
            // github.com takes ssh on port 443 under another name.
            return url.hostname === 'ssh.github.com' ? 'github.com' : url.hostname;
        default:
            return undefined;
    }
}


/***/ }),

/***/ 2679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   We: () => (/* binding */ layoutFolders),
/* harmony export */   j$: () => (/* binding */ registryHosts)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2543);
/** Destinations: where each artifact of a plan goes, from the `to` input. */



const layoutPrefix = 'oci:';
/** Folders that `to` names, so that the walk leaves them out. */
function layoutFolders(to) {
    return to.filter((text) => text.startsWith(layoutPrefix)).map((text) => text.slice(layoutPrefix.length));
}
/** Registry hosts that `to` names, without replacing anything in it. */
function registryHosts(to) {
    const references = to.filter((text) => !text.startsWith(layoutPrefix));
    return [...new Set(references.map((text) => placeOf(text, { name: 'name', format: 'format' }).host))];
}
/**
 * Every artifact at every `to`. Throws `input` when a registry `to` without `{name}` would take several artifacts, and
 * `ambiguous` when two artifacts would share a repository and a tag. `note` is told once of each lower-cased reference.
 */
function destinationsOf(artifacts, to, note) {
    for (const text of to)
        requireName(text, artifacts);
    for (const text of to) {
        if (!text.startsWith(layoutPrefix) && lowered(text) !== text)
            note(`"to" is lower-cased to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(lowered(text))}`);
    }
    const all = to.flatMap((text) => artifacts.map((artifact, index) => {
        const destination = destinationOf(text, artifact);
        return [`${index} ${destination.repository}`, destination];
    }));
    // Two lines may mean one place: they may differ in upper case.
    const destinations = [...new Map(all).values()];
    requireDistinctTags(destinations);
    return destinations;
}
function requireName(text, artifacts) {
    if (text.startsWith(layoutPrefix)) {
        if (text === layoutPrefix)
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"to" names no folder', { hint: 'Write to: oci:./out' });
        // Helm and Flux write registries so; as a folder it would lie at the top of the disk.
        if (text.startsWith(`${layoutPrefix}//`))
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}, which is no folder`, {
                hint: `Write to: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.replace(/^oci:\/+/, ''))}`,
            });
        return;
    }
    if (text.includes('{name}') || artifacts.length === 1)
        return;
    const names = artifacts.map(({ name }) => name).join(', ');
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `"to" is one repository, and there are ${artifacts.length} artifacts: ${names}`, {
        hint: `Write to: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text.replace(/\/+$/, ''))}/{name}`,
    });
}
function destinationOf(text, artifact) {
    if (text.startsWith(layoutPrefix)) {
        const folder = replaced(text.slice(layoutPrefix.length), artifact);
        return { artifact, place: { kind: 'layout', folder }, repository: `${layoutPrefix}${folder}` };
    }
    const repository = placeOf(text, artifact);
    return { artifact, place: { kind: 'registry', repository }, repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository) };
}
function placeOf(text, values) {
    const reference = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .parseReference */ .F2)(replaced(lowered(text), values));
    if (reference.tag === undefined && reference.digest === undefined)
        return { host: reference.host, name: reference.name };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-reference', `"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(text)}, which names more than a repository`, {
        hint: `Write to: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(reference)}${reference.tag ? ` and tags: ${reference.tag}` : ''}`,
    });
}
function lowered(text) {
    const slash = text.indexOf('/');
    const colon = text.lastIndexOf(':');
    const end = colon > slash && slash >= 0 ? colon : text.length;
    return text.slice(0, end).toLowerCase() + text.slice(end);
}
function replaced(text, values) {
    return text.replaceAll('{name}', values.name).replaceAll('{format}', formatSegment(values.format));
}
/** A declared format is named by its file; its stem stands for it in a reference. */
function formatSegment(format) {
    return format
        .replace(/^.*\//, '')
        .replace(/\.json$/, '')
        .toLowerCase();
}
function requireDistinctTags(destinations) {
    const taken = new Map();
    for (const { artifact, place, repository } of destinations) {
        for (const tag of artifact.tags) {
            const key = place.kind === 'layout' ? `${repository}:${artifact.name}-${tag}` : `${repository}:${tag}`;
            const other = taken.get(key);
            if (other)
                throw sharedPlace(other, artifact, { place, key });
            taken.set(key, artifact);
        }
    }
}
function sharedPlace(first, second, { place, key }) {
    const [left, right] = [first, second].map(({ files, name, format }) => `${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(files[0] ?? name)} (${format})`);
    const apart = place.kind === 'layout' ? 'oci:./out/{format}' : 'ghcr.io/acme/{format}/{name}';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('ambiguous', `${left} and ${right} would both become ${key}`, {
        hint: first.format === second.format
            ? `Choose one with "formats: ${second.format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(second.files[0] ?? '')}${rootOf(second)}"; the other can go elsewhere in a step of its own.`
            : `Tell them apart with "{format}" in "to", for instance to: ${apart}`,
    });
}
/** One layout may hold several roots, which only their digests tell apart. */
function rootOf({ format, digest }) {
    return digest === undefined || format !== 'layout' ? '' : `@${digest}`;
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
/** Memory of large contents: given back by whoever read them last, not when the collector gets to it. */
/**
 * Frees the memory of bytes that nobody will read again; they are empty afterwards.
 *
 * The collector lets some 64 MiB of such memory pile up before it looks (V8's limit for external memory), which would be
 * most of what packing takes. Small buffers, which share one block of memory with others, are left to it.
 */
function detach(bytes) {
    const { buffer } = bytes;
    if (!(buffer instanceof ArrayBuffer) || buffer.byteLength <= Buffer.poolSize || buffer.detached)
        return;
    buffer.transfer(0);
}
const lent = new WeakSet();
const returned = [];
/** Bytes of each buffer that is lent. */
const bufferSize = 512 * 1024;
const returnedLimit = 32;
/** A buffer of `bufferSize` bytes with anything in it; whoever reads it last may hand it to `release`. */
function acquire() {
    const bytes = returned.pop() ?? Buffer.allocUnsafeSlow(bufferSize);
    lent.add(bytes.buffer);
    return bytes;
}
/**
 * Takes a lent buffer back, to be filled anew: a gibibyte that is read into fresh memory costs the kernel and the collector more
 * than reading it. What was not lent, or is only a part of it that others may hold too, is left alone.
 */
function release(bytes) {
    const { buffer } = bytes;
    if (bytes.byteLength !== bufferSize || !lent.delete(buffer))
        return;
    if (returned.length < returnedLimit)
        returned.push(bytes);
}


/***/ }),

/***/ 9317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ fileStream)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7075);
/* harmony import */ var _buffers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4127);
/** A stream over one file, opened only when it is first read. */



/** Reads in lent chunks of 512 KiB, a small file in one of its own size; `fail` turns an error of the disk into ours. */
function fileStream(open, fail) {
    let file;
    let expected = _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX;
    let reading = false;
    let waiting;
    return new node_stream__WEBPACK_IMPORTED_MODULE_1__.Readable({
        highWaterMark: _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX,
        construct(done) {
            try {
                file = open();
                expected = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file).size + 1;
                done();
            }
            catch (error) {
                done(fail(error));
            }
        },
        read() {
            if (file === undefined)
                return;
            const room = expected < _buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .bufferSize */ .OX ? Buffer.allocUnsafeSlow(expected) : (0,_buffers_js__WEBPACK_IMPORTED_MODULE_2__/* .acquire */ .XC)();
            reading = true;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.read)(file, room, 0, room.byteLength, null, (error, bytesRead) => {
                reading = false;
                if (waiting)
                    waiting();
                else if (error)
                    this.destroy(fail(error));
                else
                    this.push(bytesRead === 0 ? null : room.subarray(0, bytesRead));
            });
        },
        destroy(error, done) {
            const descriptor = file;
            if (descriptor === undefined)
                return done(error);
            const finish = () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.close)(descriptor, (closing) => done(error ?? (closing ? fail(closing) : null)));
            // A read that is still under way would go to whatever file gets this descriptor next.
            if (reading)
                waiting = finish;
            else
                finish();
        },
    });
}


/***/ }),

/***/ 2543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g$: () => (/* binding */ printable),
/* harmony export */   g1: () => (/* binding */ readableSize),
/* harmony export */   pA: () => (/* binding */ nearest)
/* harmony export */ });
/** Text from outside, made fit to be shown: file names, registry answers and metadata are never printed raw. */
const unprintable = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029]/gu;
/**
 * Replaces every control, format and line-breaking character by its escape and cuts the text at `limit`
 * characters, so that it can neither start a workflow command, nor move a cursor, nor reorder a line.
 */
function printable(text, limit = 300) {
    const escaped = text.replace(unprintable, (character) => {
        const code = character.codePointAt(0) ?? 0;
        return `\\u{${code.toString(16)}}`;
    });
    const harmless = escaped.replaceAll('::', ':\\u{3a}').replaceAll('##[', '##\\u{5b}');
    return harmless.length > limit ? `${harmless.slice(0, limit)}…` : harmless;
}
/** Bytes as a person reads them: `512 B`, `1.5 KiB`, `3.2 MiB`. */
function readableSize(bytes) {
    const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
    let value = bytes;
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    return unit === 0 ? `${bytes} B` : `${value.toFixed(1)} ${units[unit]}`;
}
/** The candidate that a misspelt word most likely meant, or `undefined` when none is near. */
function nearest(word, candidates) {
    const ranked = candidates
        .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate) }))
        .filter(({ candidate, distance }) => distance <= Math.ceil(candidate.length / 3))
        .sort((left, right) => left.distance - right.distance);
    return ranked[0]?.candidate;
}
function editDistance(left, right) {
    if (Math.abs(left.length - right.length) > 4 || left.length > 64)
        return 99;
    let row = Array.from({ length: right.length + 1 }, (_, index) => index);
    for (let i = 1; i <= left.length; i += 1) {
        const next = [i];
        for (let j = 1; j <= right.length; j += 1) {
            const swap = (row[j - 1] ?? 0) + (left[i - 1] === right[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
        }
        row = next;
    }
    return row[right.length] ?? 99;
}


/***/ })

};
