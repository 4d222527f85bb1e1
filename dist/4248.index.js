export const id = 4248;
export const ids = [4248];
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

/***/ 98591:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ai: () => (/* binding */ withPlatform),
/* harmony export */   Gh: () => (/* binding */ artifactTypeOf),
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   KY: () => (/* binding */ layerTitle),
/* harmony export */   mz: () => (/* binding */ hasImageConfig)
/* harmony export */ });
/* harmony import */ var _annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63488);
/** Kinds of content: what a manifest is, and which format it has, by its media types and annotations alone. */



const containerImage = 'container image';
const wasmToOciLayer = 'application/vnd.wasm.content.layer.v1+wasm';
/** The artifact type, which is that of the config where the manifest has none (image-spec v1.1.1, manifest.md). */
function artifactTypeOf({ artifactType, config }) {
    return artifactType ?? (config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyType */ .qV ? undefined : config?.mediaType);
}
function hasType(type) {
    return (manifest) => artifactTypeOf(manifest) === type || manifest.config?.mediaType === type;
}
function hasLayer(type) {
    return ({ layers }) => layers.some(({ mediaType }) => mediaType === type);
}
function hasAnnotation(prefix) {
    return ({ annotations }) => Object.keys(annotations).some((key) => key.startsWith(prefix));
}
const spdxTypes = [
    'application/spdx',
    'application/spdx+json',
    'text/spdx',
    'text/spdx+json',
];
const sigstoreBundles = [
    'application/vnd.dev.sigstore.bundle.',
    'application/vnd.dev.sigstore.bundle+',
];
/** The first rule that matches counts. The types are those of the consumers that the pages of the formats name. */
const rules = [
    { format: 'cnab', title: 'CNAB bundle', matches: hasAnnotation('io.cnab.runtime_version') },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.config.v1+json'),
    },
    {
        format: 'cnab',
        title: 'definition of a CNAB bundle',
        matches: hasType('application/vnd.cnab.bundle.config.v1+json'),
    },
    {
        title: 'image index',
        matches: ({ mediaType }) => mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestListType */ .w9 || (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isIndexType */ .$U)(mediaType),
    },
    {
        format: 'spin',
        title: 'Spin application',
        matches: (manifest) => hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM)(manifest) || manifest.config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .lockedAppType */ .oM,
    },
    {
        format: 'cup',
        title: 'cup controller',
        matches: hasType('application/vnd.io.flipt.cup.controller+type'),
    },
    { format: 'helm', title: 'Helm chart', matches: hasType('application/vnd.cncf.helm.config.v1+json') },
    { format: 'timoni', title: 'Timoni module', matches: hasType('application/vnd.timoni.config.v1+json') },
    { format: 'flux', title: 'Flux artifact', matches: hasType('application/vnd.cncf.flux.config.v1+json') },
    {
        format: 'flux',
        title: 'Flux artifact',
        matches: hasLayer('application/vnd.cncf.flux.content.v1.tar+gzip'),
    },
    { format: 'wasm', title: 'Wasm OCI artifact', matches: hasType('application/vnd.wasm.config.v0+json') },
    {
        format: 'kubewarden',
        title: 'Kubewarden policy',
        matches: (manifest) => hasLayer(wasmToOciLayer)(manifest) && hasAnnotation('io.kubewarden.')(manifest),
    },
    {
        format: 'kubewarden',
        title: 'Wasm module as Kubewarden and wasm-to-oci push it',
        matches: hasLayer(wasmToOciLayer),
    },
    {
        format: 'envoy',
        title: 'proxy-wasm filter as an image',
        matches: ({ annotations }) => annotations['module.wasm.image/variant'] === 'compat',
    },
    // wash up to 0.27 gives its components the layer of proxy-wasm (wasmcloud, crates/wash-lib/src/registry.rs).
    { title: 'wasmCloud component', matches: hasType('application/vnd.wasmcloud.actor.archive.config') },
    {
        title: 'proxy-wasm filter as an artifact',
        matches: hasLayer('application/vnd.module.wasm.content.layer.v1+wasm'),
    },
    { title: 'Wasm module', matches: hasLayer('application/wasm') },
    {
        title: 'Wasm component',
        matches: hasLayer('application/vnd.bytecodealliance.wasm.component.layer.v0+wasm'),
    },
    {
        title: 'wasmCloud provider',
        matches: hasLayer('application/vnd.wasmcloud.provider.archive.layer.v1+par'),
    },
    { format: 'opa', title: 'OPA bundle', matches: isOpaBundle },
    {
        title: 'policies of conftest',
        matches: hasLayer('application/vnd.cncf.openpolicyagent.policy.layer.v1+rego'),
    },
    { title: 'Sigstore bundle', matches: isSigstoreBundle },
    { title: 'cosign signature', matches: hasLayer('application/vnd.dev.cosign.simplesigning.v1+json') },
    { title: 'Notary Project signature', matches: hasType('application/vnd.cncf.notary.signature') },
    { title: 'in-toto attestation', matches: isInToto },
    // cosign up to 2.
    { title: 'cosign attestation', matches: hasLayer('application/vnd.dsse.envelope.v1+json') },
    { title: 'SPDX bill of materials', matches: hasAnyType(...spdxTypes) },
    {
        title: 'CycloneDX bill of materials',
        matches: hasAnyType('application/vnd.cyclonedx+json', 'application/vnd.cyclonedx+xml'),
    },
    { title: containerImage, matches: isImage },
];
/** What oras and its predecessors write where the user states no type. */
const unknownTypes = [
    'application/vnd.unknown.config.v1+json',
    'application/vnd.unknown.artifact.v1',
];
/** The kind of a manifest or an index; that of an unknown type is named after the type. */
function kindOf(manifest) {
    const rule = rules.find(({ matches }) => matches(manifest));
    if (rule)
        return { title: rule.title, ...(rule.format && { format: rule.format }) };
    const type = artifactTypeOf(manifest);
    const isUnknown = type === undefined || unknownTypes.includes(type);
    return { title: isUnknown ? 'artifact of no stated type' : `artifact of the type ${type}` };
}
/**
 * The config of OPA's documentation is an image config of `{}`, with which no image can run; the client `policy` marks its bundles
 * (opcr-io/policy, pkg/app/build.go).
 */
function isOpaBundle(manifest) {
    const { config } = manifest;
    const hasNoConfig = config?.mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageConfigType */ .yc && config.digest === _digest_js__WEBPACK_IMPORTED_MODULE_2__/* .emptyJsonDigest */ .qi;
    return ((hasNoConfig || hasAnnotation('org.openpolicyregistry.type')(manifest)) &&
        hasLayer(_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .imageLayerGzipType */ .hf)(manifest));
}
/** What Docker accepts as the type of the config of its own images, since registries and early versions stated it (moby, distribution/config.go). */
const dockerConfigTypes = [_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .octetStreamType */ .qC, 'application/json', 'text/html'];
/** True for a config with the type of an image. */
function hasImageConfig({ mediaType, config, layers }) {
    if (!config)
        return false;
    const isOfDocker = mediaType === _media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .dockerManifestType */ .OM && dockerConfigTypes.includes(config.mediaType);
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageConfigType */ .Ky)(config.mediaType) || (isOfDocker && layers.some(isOfImage));
}
function isOfImage(layer) {
    return (0,_media_types_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageLayerType */ .lR)(layer.mediaType);
}
/** Artifacts of clients such as ORAS may have the config of an image as well, with layers that no image has. */
function isImage(manifest) {
    const { layers } = manifest;
    if (!hasImageConfig(manifest))
        return false;
    return layers.length === 0 || layers.some(isOfImage);
}
function isSigstoreBundle(manifest) {
    const type = artifactTypeOf(manifest);
    return sigstoreBundles.some((beginning) => type?.startsWith(beginning));
}
/** As a referrer, and as BuildKit lists it in an index. */
function isInToto(manifest) {
    return artifactTypeOf(manifest)?.includes('in-toto') || hasLayer('application/vnd.in-toto+json')(manifest);
}
function hasAnyType(...types) {
    return (manifest) => types.includes(artifactTypeOf(manifest) ?? '') ||
        manifest.layers.some(({ mediaType }) => types.includes(mediaType));
}
/** The kind once the config is known: the platform tells modules from components, and images that only Wasm runtimes run. */
function withPlatform(kind, platform) {
    if (kind.format === 'wasm' && platform.os === 'wasip1')
        return { ...kind, title: 'Wasm module' };
    if (kind.format === 'wasm' && platform.os === 'wasip2')
        return { ...kind, title: 'Wasm component' };
    const isImage = kind.title === containerImage;
    const isWasm = platform.architecture === 'wasm' || /^wasi/.test(String(platform.os));
    return isImage && isWasm ? { format: 'image', title: 'Wasm container image' } : kind;
}
const fileSystem = 'file system';
const layerTitles = [
    [/^application\/vnd\.fermyon\.spin\.application\.v1\+config$/, 'locked application'],
    [/^application\/vnd\.wasm\.content\.layer\.v1\+data$/, 'file'],
    [/^application\/vnd\.wasm\.content\.bundle\.v1\.tar\+gzip$/, 'files of a component'],
    [/^application\/vnd\.cncf\.helm\.chart\.provenance\.v1\.prov$/, 'provenance of the chart'],
    [/^application\/vnd\.cncf\.helm\.chart\.content\.v1\.tar\+gzip$/, 'chart'],
    [/^application\/vnd\.(?:cncf\.flux|timoni)\.content\.v1\.tar\+gzip$/, 'files'],
    [/^application\/vnd\.io\.flipt\.cup\.controller\.content\.v1\.tar\+gzip$/, 'controller with its Wasm'],
    [/^application\/vnd\.io\.flipt\.cup\.resource\.v1\+json$/, 'resource definition'],
    [/\+wasm$|^application\/wasm$/, 'Wasm'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\..*\+encrypted$/, 'encrypted file system'],
    [/^application\/vnd\.(?:oci\.image\.layer|docker\.image\.rootfs)\./, fileSystem],
    [/in-toto/, 'attestation'],
    [/simplesigning|sigstore\.bundle|jose\+json|^application\/cose$/, 'signature'],
];
/**
 * What a layer holds, for people; `undefined` for an unknown type. Layers of images have no titles: with one, the type is that which
 * ORAS gives to every file (oras-go, content.go).
 */
function layerTitle({ mediaType, annotations }) {
    const title = layerTitles.find(([pattern]) => pattern.test(mediaType))?.[1];
    if (title !== fileSystem || annotations?.[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .titleKey */ .kz] === undefined)
        return title;
    return annotations[_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .unpackKey */ .mZ] === 'true' ? 'folder' : 'file';
}


/***/ }),

/***/ 74415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readCosignTags),
/* harmony export */   k: () => (/* binding */ cosignSubject)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** What cosign attaches by tags: up to version 2, signatures have no subject, but a tag that is made of the digest. */




/** Signatures, attestations and bills of materials (sigstore/cosign, pkg/oci/remote/remote.go `suffix\u2026`). */
const endings = ['sig', 'att', 'sbom'];
const tagPattern = new RegExp(`^(sha256|sha512)-([0-9a-f]+)\\.(?:${endings.join('|')})$`);
/** Manifests whose tags are looked up one by one; with more of them, the list of tags takes fewer requests. */
const singleLimit = 4;
const concurrency = 8;
/** The digest of what a manifest with this tag is attached to; `undefined` for any other tag. */
function cosignSubject(tag) {
    const [, algorithm, encoded] = tagPattern.exec(tag) ?? [];
    return encoded === undefined ? undefined : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDigest */ .m)(`${algorithm}:${encoded}`);
}
/** Those of manifests, in their order. */
async function readCosignTags(subjects, source) {
    const wanted = new Map(subjects.flatMap((subject) => tagsOf(subject).map((tag) => [tag, subject])));
    const tags = subjects.length > singleLimit ? await listed(wanted, source) : [...wanted.keys()];
    const found = new Map();
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_3__/* .inParallel */ .HN)(tags, concurrency, async (tag) => {
        found.set(tag, await lookUp(tag, source));
    });
    return [...wanted].flatMap(([tag, subject]) => {
        const manifest = found.get(tag);
        return manifest ? [{ subject, manifest, tag }] : [];
    });
}
/** Registries that refuse what is absent do so here too: the artifact itself could be read (docs/registries.md). */
async function lookUp(tag, { resolve }) {
    try {
        return await resolve(tag);
    }
    catch (error) {
        const { code } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        if (code === 'denied' || code === 'unauthenticated')
            return undefined;
        throw error;
    }
}
function tagsOf({ digest }) {
    return endings
        .map((ending) => `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(digest)}-${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .encodedDigest */ .nz)(digest)}.${ending}`)
        .filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz);
}
/** Those of the wanted tags that the store lists; all where it lists none. */
async function listed(wanted, { listTags }) {
    const found = [];
    try {
        if (!listTags)
            return [...wanted.keys()];
        for await (const tag of listTags())
            if ((0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .isTag */ .dz)(tag) && wanted.has(tag))
                found.push(tag);
        return found;
    }
    catch {
        // A list may take rights that the look-up of a tag does not.
        return [...wanted.keys()];
    }
}


/***/ }),

/***/ 84248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  inspect: () => (/* binding */ inspect_inspect)
});

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
;// CONCATENATED MODULE: ./.build/inspect/fact.js
/** The Fact: one thing that content says of itself, in words \u2013 `entrypoint: /app.wasm`. */

/** A fact of what the values are; none where there is nothing to say. Absent, empty and composite values say nothing. */
function fact(label, ...values) {
    const texts = values.flat().flatMap((value) => plainText(value));
    return texts.length === 0 ? [] : [{ label, values: texts }];
}
function plainText(value) {
    if (typeof value === 'string')
        return value === '' ? [] : [value];
    return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : [];
}
/** The items of a list that are objects. */
function records(value) {
    return Array.isArray(value) ? value.filter(json/* isRecord */.u4) : [];
}
/** An object, and an empty one in place of anything else. */
function recordOf(value) {
    return (0,json/* isRecord */.u4)(value) ? value : {};
}
/** A string, and `undefined` in place of anything else. */
function textOf(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}
/** The strings of a list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

;// CONCATENATED MODULE: ./.build/inspect/bundle-facts.js
/** The definition of a CNAB bundle in words (cnab-spec, 101-bundle-json.md). */

function bundleFacts(bundle) {
    const invocation = records(bundle.invocationImages).flatMap(({ image }) => textOf(image) ?? []);
    const images = Object.entries(recordOf(bundle.images)).map(([name, value]) => [name, textOf(recordOf(value).image)].filter(Boolean).join(': '));
    return [
        ...fact('bundle', [textOf(bundle.name), textOf(bundle.version)].filter(Boolean).join(' ')),
        ...fact('description', bundle.description),
        ...fact('invocation image', invocation),
        ...fact('images', images),
        ...fact('actions', ['install', 'upgrade', 'uninstall', ...Object.keys(recordOf(bundle.actions))]),
        ...fact('parameters', parameters(bundle)),
        ...fact('credentials', credentials(bundle)),
        ...fact('outputs', Object.keys(recordOf(bundle.outputs))),
    ];
}
function parameters(bundle) {
    return Object.entries(recordOf(bundle.parameters)).map(([name, value]) => recordOf(value).required === true ? `${name} (required)` : name);
}
function credentials(bundle) {
    return Object.entries(recordOf(bundle.credentials)).map(([name, value]) => recordOf(value).required === true ? `${name} (required)` : name);
}

;// CONCATENATED MODULE: ./.build/inspect/config-facts.js
/** Configs in words: what the config of each kind says, read by its media type. */



/** By media type of the config. */
const readers = {
    'application/vnd.wasm.config.v0+json': wasmFacts,
    [media_types/* imageConfigType */.yc]: imageFacts,
    [media_types/* dockerConfigType */.Rp]: imageFacts,
    'application/vnd.cncf.helm.config.v1+json': chartFacts,
    'application/vnd.cnab.config.v1+json': bundleFacts,
    'application/vnd.cnab.bundle.config.v1+json': bundleFacts,
};
/** True when a config of this type says something, so that it is worth a request. */
function hasFacts({ mediaType, size }) {
    return Object.hasOwn(readers, mediaType) && size > 2;
}
/** The facts of a parsed config; none for an unknown type. */
function configFacts(mediaType, config) {
    return Object.hasOwn(readers, mediaType) ? (readers[mediaType]?.(config) ?? []) : [];
}
/** TAG Runtime, "Wasm OCI Artifact"; a component has at least one of both lists. */
function wasmFacts({ os, component, author }) {
    const { exports, imports, target } = recordOf(component);
    return [
        ...fact('WASI', wasiOf(os)),
        ...fact('exports', textsOf(exports)),
        ...fact('imports', textsOf(imports)),
        ...fact('world', target),
        ...fact('author', author),
    ];
}
function wasiOf(os) {
    if (os === 'wasip1')
        return 'preview 1';
    return os === 'wasip2' ? '0.2 or later' : textOf(os);
}
/** image-spec v1.1.1, config.md. */
function imageFacts(document) {
    const config = recordOf(document.config);
    const labels = Object.entries(recordOf(config.Labels)).map(([key, value]) => `${key}=${textOf(value) ?? ''}`);
    return [
        ...fact('platform', platformText(document)),
        ...fact('entrypoint', commandLine(config.Entrypoint)),
        ...fact('command', commandLine(config.Cmd)),
        ...fact('working directory', config.WorkingDir),
        ...fact('user', config.User),
        ...fact('ports', Object.keys(recordOf(config.ExposedPorts))),
        ...fact('volumes', Object.keys(recordOf(config.Volumes))),
        // Values may be secrets that somebody has left there.
        ...fact('environment', environmentNames(config.Env)),
        ...fact('labels', labels),
        ...fact('built', notConstant(document.created)),
    ];
}
/** `linux/arm64/v8`, `windows/amd64:10.0.17763`; `undefined` where nothing is stated, or `unknown`, which BuildKit states for attestations. */
function platformText(value) {
    const { os, architecture, variant, 'os.version': version } = recordOf(value);
    if (os === 'unknown' && architecture === 'unknown')
        return undefined;
    const parts = [os, architecture, variant].flatMap((part) => textOf(part) ?? []);
    return parts.length < 2 ? undefined : [parts.join('/'), textOf(version)].filter(Boolean).join(':');
}
/** As it would be written in a shell. */
function commandLine(value) {
    const words = textsOf(value).map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : JSON.stringify(word)));
    return words.join(' ') || undefined;
}
function environmentNames(value) {
    return textsOf(value).map((line) => line.replace(/=.*/s, ''));
}
/** Reproducible builds write a constant. */
function notConstant(created) {
    return typeof created === 'string' && !/^(?:1970-01-01|0001-01-01)T00:00:00/.test(created)
        ? created
        : undefined;
}
/** `Chart.yaml` as JSON (helm pkg/chart/metadata.go). */
function chartFacts(chart) {
    const dependencies = records(chart.dependencies).map(({ name, version, repository }) => [textOf(name), textOf(version), textOf(repository)].filter(Boolean).join(' '));
    const maintainers = records(chart.maintainers).map(({ name, email }) => [textOf(name), textOf(email) && `<${textOf(email)}>`].filter(Boolean).join(' '));
    return [
        ...fact('chart', [textOf(chart.name), textOf(chart.version)].filter(Boolean).join(' ')),
        ...fact('application version', chart.appVersion),
        ...fact('chart type', chart.type),
        ...fact('deprecated', chart.deprecated === true ? 'yes' : undefined),
        ...fact('Kubernetes versions', chart.kubeVersion),
        ...fact('dependencies', dependencies),
        ...fact('maintainers', maintainers),
        ...fact('home', chart.home),
        ...fact('keywords', textsOf(chart.keywords)),
    ];
}

// EXTERNAL MODULE: ./.build/wasm/inspect.js + 4 modules
var inspect = __webpack_require__(22613);
;// CONCATENATED MODULE: ./.build/inspect/policy-facts.js
/** The rules of a Kubewarden policy in words, from a section of its Wasm module, which is found without reading the module. */



/** In which `kwctl annotate` puts the metadata (kubewarden-controller, `policy-evaluator/src/constants.rs`). */
const sectionName = 'io.kubewarden.metadata';
const sectionLimit = 1024 * 1024;
/** Bytes of one request; headers of sections are read in one with what follows them. */
const blockSize = 64 * 1024;
/** Requests at most: a module has some ten sections, and may have 100,000. */
const requestLimit = 100;
/** None for a store that reads no parts, and for a module without metadata. */
async function policyFacts(layer, source) {
    const { readPart } = source;
    if (!readPart)
        return [];
    const bytes = inBlocks(layer.size, (offset, length) => readPart(layer, offset, length));
    const { customSections } = await (0,inspect/* inspectWasm */.J)(bytes, layer.digest);
    const section = customSections.find(({ name, size }) => name === sectionName && size <= sectionLimit);
    if (!section)
        return [];
    const text = new TextDecoder().decode(await bytes.read(section.offset, section.size));
    return factsOf(recordOf((0,json/* parseJson */.qF)(text)));
}
/** A source that requests whole blocks and keeps the last one. */
function inBlocks(size, read) {
    let block = { start: 0, bytes: new Uint8Array() };
    let requests = 0;
    const request = async (offset, length) => {
        requests += 1;
        if (requests > requestLimit)
            throw new Error(`its sections take more than ${requestLimit} requests`);
        return await read(offset, Math.max(length, blockSize));
    };
    return {
        size,
        async read(offset, length) {
            const { start, bytes } = block;
            const isKept = offset >= start && offset + length <= start + bytes.byteLength;
            if (!isKept)
                block = { start: offset, bytes: await request(offset, length) };
            const from = offset - block.start;
            return block.bytes.subarray(from, from + length);
        },
    };
}
/** kubewarden-controller, `policy-evaluator/src/policy_metadata.rs`. */
function factsOf(metadata) {
    const aware = records(metadata.contextAwareResources).map(({ apiVersion, kind }) => [apiVersion, kind].filter((part) => typeof part === 'string').join(' '));
    return [
        ...fact('rules', records(metadata.rules).map(ruleText)),
        ...fact('changes resources', typeof metadata.mutating === 'boolean' ? yesOrNo(metadata.mutating) : undefined),
        ...fact('policy type', metadata.policyType),
        ...fact('execution mode', metadata.executionMode),
        ...fact('reads from the cluster', aware),
        ...fact('runs in the background', metadata.backgroundAudit === false ? 'no' : undefined),
        ...fact('least version of Kubewarden', metadata.minimumKubewardenVersion),
    ];
}
/** `CREATE, UPDATE of pods in the core group, v1`. */
function ruleText(rule) {
    const groups = textsOf(rule.apiGroups).map((group) => (group === '' ? 'core' : group));
    const list = (value) => textsOf(value).join(', ') || 'nothing';
    return `${list(rule.operations)} of ${list(rule.resources)} (API group ${groups.join(', ')}, version ${list(rule.apiVersions)})`;
}
function yesOrNo(value) {
    return value ? 'yes' : 'no';
}

;// CONCATENATED MODULE: ./.build/inspect/spin-facts.js
/** A locked Spin application in words (spin crates/locked-app/src/locked.rs). */

function spinFacts(app) {
    const metadata = recordOf(app.metadata);
    return [
        ...fact('application', [textOf(metadata.name), textOf(metadata.version)].filter(Boolean).join(' ')),
        ...fact('triggers', records(app.triggers).map(trigger)),
        ...fact('components', records(app.components).map(component)),
        ...fact('variables', Object.entries(recordOf(app.variables)).map(variable)),
        ...fact('needs of the host', records(app.components).flatMap(({ host_requirements }) => Object.keys(recordOf(host_requirements)))),
    ];
}
/** `http /hello/... to hello`, `redis orders to worker`. */
function trigger(value) {
    const config = recordOf(value.trigger_config);
    const { route } = config;
    const where = textOf(route) ?? textOf(config.channel) ?? textOf(config.address) ?? textOf(config.cron_expression);
    const isPrivate = recordOf(route).private === true;
    const target = textOf(config.component);
    return [
        textOf(value.trigger_type) ?? 'trigger',
        isPrivate ? 'private route' : where,
        target && `to ${target}`,
    ]
        .filter(Boolean)
        .join(' ');
}
/** The id with what the component may reach. */
function component(value) {
    const metadata = recordOf(value.metadata);
    const hosts = textsOf(metadata.allowed_outbound_hosts);
    const files = records(value.files).length;
    const parts = [
        files > 0 ? `${files} ${files === 1 ? 'file' : 'files'}` : '',
        hosts.length > 0 ? `may connect to ${hosts.join(', ')}` : '',
        list('key-value stores', metadata.key_value_stores),
        list('databases', metadata.databases),
        list('AI models', metadata.ai_models),
    ].filter(Boolean);
    const id = textOf(value.id) ?? 'component';
    return parts.length === 0 ? id : `${id}: ${parts.join('; ')}`;
}
function list(label, value) {
    const names = textsOf(value);
    return names.length === 0 ? '' : `${label} ${names.join(', ')}`;
}
/** A variable without a default has to be given; the default of a secret is not shown. */
function variable([name, value]) {
    const { default: initial, secret } = recordOf(value);
    const notes = [secret === true ? 'secret' : '', typeof initial === 'string' ? '' : 'required'].filter(Boolean);
    return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

;// CONCATENATED MODULE: ./.build/inspect/part.js
/** The Part: one manifest or index with what its config says, and the parts that it lists. */










/** Manifests that are read at most, and as many configs. */
const manifestLimit = 500;
/** Bytes of these manifests, and of these configs, at most. */
const bytesLimit = 64 * 1024 * 1024;
/** Bytes of the manifests that a tree shows below one index at most: two lists of one digest at each of 32 levels are 2\u00b3\u00b2 manifests. */
const shownLimit = 32 * 1024 * 1024;
/** Bytes that a part takes beside what its manifest says. */
const partSize = 2048;
/** Bytes of a config, or of a locked application, that are read at most. */
const documentLimit = 4 * 1024 * 1024;
/** Reads a tree level by level, so that a wide index does not keep its siblings from being read. */
function createPartReader(source, concurrency) {
    let budget = manifestLimit;
    let notRead = 0;
    const manifestBytes = createBudget(bytesLimit);
    const configBytes = createBudget(bytesLimit);
    const weights = new WeakMap();
    const parts = new Map();
    const readOnce = (descriptor, depth) => {
        const key = `${descriptor.digest} ${platformText(descriptor.platform) ?? ''}`;
        const known = parts.get(key) ?? readPart(descriptor, depth);
        parts.set(key, known);
        return known;
    };
    const readPart = async (descriptor, depth) => {
        if (!(0,media_types/* isManifestType */.Q3)(descriptor.mediaType))
            return unreadPart(descriptor);
        if (budget === 0 || depth > depthLimit || !manifestBytes.take(descriptor.size)) {
            notRead += 1;
            return unreadPart(descriptor, 'not read: there are too many');
        }
        budget -= 1;
        const manifest = await readManifest(descriptor, source);
        const listed = [];
        await (0,_build_async/* inParallel */.HN)([...manifest.manifests.entries()], concurrency, async ([index, child]) => {
            listed[index] = await readOnce(child, depth + 1).catch((error) => unreadPart(child, (0,errors/* asCodedError */._r)(error).message));
        });
        const { kept, weight } = withoutTooMany(listed, weights);
        const children = kept.map((part, index) => listedAs(manifest.manifests[index], part));
        const part = await describePart(descriptor, manifest, children, { source, budget: configBytes });
        weights.set(part, partSize + descriptor.size + weight + lengthOf(part.facts));
        return part;
    };
    return {
        read: async (root) => (0,media_types/* isManifestType */.Q3)(root.mediaType)
            ? listedAs(root, await readPart(root, 0))
            : listedAs(root, unreadPart(root, 'manifests of this type are not supported')),
        notRead: () => notRead,
    };
}
function createBudget(bytes) {
    let left = bytes;
    return {
        take(wanted) {
            if (wanted > left)
                return false;
            left -= wanted;
            return true;
        },
    };
}
/** Levels of indexes; registries and clients support far fewer. */
const depthLimit = 32;
/** What two indexes list is read once, and each gives it annotations of its own. */
function listedAs(listed, part) {
    const annotations = { ...listed?.annotations, ...part.annotations };
    const others = Object.entries(listed?.annotations ?? {}).filter(([key, value]) => annotations[key] !== value);
    return { ...part, annotations, ...(others.length > 0 && { inIndex: Object.fromEntries(others) }) };
}
/** Leaves out what manifests say that would make the tree too large. `weights` are bytes, absent for what was not read. */
function withoutTooMany(children, weights) {
    let weight = 0;
    const kept = children.map((child) => {
        const own = weights.get(child) ?? 0;
        if (weight + own > shownLimit)
            return outline(child);
        weight += own;
        return child;
    });
    return { kept, weight };
}
function outline(part) {
    const unread = 'what it lists is not shown: there are too many';
    return { ...part, annotations: {}, layers: [], facts: [], children: [], unread };
}
function lengthOf(facts) {
    return facts.flatMap(({ values }) => values).reduce((sum, value) => sum + value.length, 0);
}
async function readManifest(descriptor, source) {
    (0,manifest/* requireManifestSize */.ID)(descriptor.size, `the manifest ${descriptor.digest}`);
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, manifest/* manifestSizeLimit */.i6);
    return (0,manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
async function describePart(descriptor, manifest, children, documents) {
    const read = await readFacts(manifest, children, documents);
    const platform = platformText(descriptor.platform) ?? platformText(read.config);
    const artifactType = (0,kinds/* artifactTypeOf */.Gh)(manifest);
    const { config, subject } = manifest;
    return {
        ...(0,kinds/* withPlatform */.Ai)((0,kinds/* kindOf */.I)(manifest), read.config),
        digest: descriptor.digest,
        mediaType: manifest.mediaType,
        size: descriptor.size,
        ...(artifactType !== undefined && { artifactType }),
        ...(platform !== undefined && { platform }),
        annotations: manifest.annotations,
        ...(config && { config }),
        layers: manifest.layers,
        ...(subject && { subject: subject.digest }),
        facts: read.facts,
        ...(read.unverified && read.facts.length > 0 && { factsUnverified: true }),
        children,
        ...(read.problem !== undefined && { unread: read.problem }),
    };
}
/** From the config, and from the locked application, which is the config of Spin. A damaged one says so in its place. */
async function readFacts(manifest, children, documents) {
    const { config } = manifest;
    const locked = [...manifest.layers, ...(config ? [config] : [])].find(({ mediaType }) => mediaType === media_types/* lockedAppType */.oM);
    const [first] = manifest.layers;
    // A bundle says of itself what its definition says.
    const definition = children.find(({ annotations }) => annotations['io.cnab.manifest.type'] === 'config');
    if (definition)
        return { config: {}, facts: definition.facts };
    try {
        if ((0,kinds/* kindOf */.I)(manifest).format === 'kubewarden' && first)
            return { config: {}, facts: await policyFacts(first, documents.source), unverified: true };
        if (locked)
            return { config: {}, facts: spinFacts(await readDocument(locked, documents)) };
        if (!config || !hasFacts(config))
            return { config: {}, facts: [] };
        const document = await readDocument(config, documents);
        return { config: document, facts: configFacts(config.mediaType, document) };
    }
    catch (error) {
        return {
            config: {},
            facts: [],
            problem: `what it says of itself could not be read: ${(0,errors/* asCodedError */._r)(error).message}`,
        };
    }
}
async function readDocument(descriptor, { source, budget }) {
    if (descriptor.size <= documentLimit && !budget.take(descriptor.size))
        throw new Error('there are too many');
    const bytes = await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, documentLimit);
    const value = (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return (0,json/* isRecord */.u4)(value) ? value : {};
}
/** Content that is described by its descriptor alone. */
function unreadPart({ digest, mediaType, size, artifactType, platform }, unread) {
    const shown = platformText(platform);
    return {
        title: artifactType === undefined ? mediaType : `artifact of the type ${artifactType}`,
        digest,
        mediaType,
        size,
        ...(artifactType !== undefined && { artifactType }),
        ...(shown !== undefined && { platform: shown }),
        annotations: {},
        layers: [],
        facts: [],
        children: [],
        ...(unread !== undefined && { unread }),
    };
}

;// CONCATENATED MODULE: ./.build/inspect/pointing-tags.js
/** The tags that point at a manifest: every tag has to be resolved, so that only the most likely ones are. */


/** Tags that are resolved at most. */
const tagLimit = 500;
/** Names of tags that are listed at most. */
const nameLimit = 1_000_000;
/** A list that cannot be read says why. */
async function findTags(digest, source, options) {
    try {
        return await lookAtTags(digest, source, options);
    }
    catch (error) {
        return { pointing: [], lookedAt: 0, notLookedAt: 0, unknown: (0,errors/* asCodedError */._r)(error).message };
    }
}
async function lookAtTags(digest, source, { first, concurrency }) {
    const names = [];
    for await (const name of source.listTags?.() ?? []) {
        if (!isReferrersTag(name) && names.push(name) >= nameLimit)
            break;
    }
    const ordered = names.toSorted(byLikelihood(first));
    const looked = ordered.slice(0, tagLimit);
    const pointing = new Set();
    await (0,_build_async/* inParallel */.HN)(looked, concurrency, async (name) => {
        // The name in a layout need not be a tag.
        const found = await source.resolve(name);
        if (found?.digest === digest)
            pointing.add(name);
    });
    return {
        pointing: looked.filter((name) => pointing.has(name)),
        lookedAt: looked.length,
        notLookedAt: names.length - looked.length,
    };
}
/** Tags by which clients store referrers, signatures and attestations of a digest, not names of releases. */
function isReferrersTag(name) {
    return /^sha(?:256|512)-[0-9a-f]{64,128}(?:\.\w+)?$/.test(name);
}
// `1.10.0` is above `1.9.0`.
const { compare } = new Intl.Collator('en', { numeric: true });
/** The tag that was asked for, then `latest`, then the highest versions. */
function byLikelihood(first) {
    const rank = (name) => (name === first ? 0 : name === 'latest' ? 1 : 2);
    return (left, right) => rank(left) - rank(right) || compare(right, left);
}

// EXTERNAL MODULE: ./.build/store/cosign-tags.js
var cosign_tags = __webpack_require__(74415);
;// CONCATENATED MODULE: ./.build/inspect/referrers.js
/** The referrers of an inspected manifest: signatures, attestations and what else points at it. */



async function inspectReferrers(root, source) {
    if (!source.referrers)
        return { found: [], unknown: 'this store does not list referrers' };
    try {
        const [listed, tagged] = await Promise.all([source.referrers(root.digest), inspectTagged(root, source)]);
        return { found: [...listed.map(describe), ...tagged] };
    }
    catch (error) {
        return { found: [], unknown: (0,errors/* asCodedError */._r)(error).message };
    }
}
/** What the ending of a tag of cosign says of its manifest, which is not read. */
const taggedKinds = {
    sig: 'cosign signature',
    att: 'cosign attestation',
    sbom: 'bill of materials, attached by cosign',
};
/** None where the tags cannot be looked up: no tool relies on them but cosign. */
async function inspectTagged(root, source) {
    const tagged = await (0,cosign_tags/* readCosignTags */.T)([root], source).catch(() => []);
    return tagged.map(({ manifest: { digest, mediaType, size }, tag }) => {
        const title = taggedKinds[tag.replace(/^.*\./, '')] ?? 'cosign';
        return { title, digest, mediaType, size, annotations: {}, tag };
    });
}
/** The list has type and annotations, so that no referrer need be read. */
function describe({ digest, mediaType, size, artifactType, annotations = {} }) {
    const manifest = {
        mediaType,
        layers: [],
        manifests: [],
        annotations,
        ...(artifactType && { artifactType }),
    };
    const kind = (0,kinds/* kindOf */.I)(manifest);
    return { ...kind, digest, mediaType, size, ...(artifactType && { artifactType }), annotations };
}

;// CONCATENATED MODULE: ./.build/inspect/inspection.js
/** The Inspection: what a reference is, read from manifests, configs and lists without any layer. */



/** Throws what reading the root throws; what else cannot be read is said in its place. */
async function inspection_inspect(root, source, options) {
    const { reference, pinned, tags, concurrency, tag } = options;
    const reader = createPartReader(source, concurrency);
    const [part, referrers, pointing] = await Promise.all([
        reader.read(root),
        inspectReferrers(root, source),
        tags
            ? findTags(root.digest, source, { concurrency, ...(tag !== undefined && { first: tag }) })
            : undefined,
    ]);
    return {
        reference,
        pinned,
        ...part,
        referrers,
        ...(pointing && { tags: pointing }),
        notRead: reader.notRead(),
    };
}
/** All parts of a tree, a parent before its children. */
function* allParts(part) {
    yield part;
    for (const child of part.children)
        yield* allParts(child);
}
/** Bytes of everything that the tree lists, each content once. */
function contentSize(root) {
    const sizes = new Map();
    for (const part of allParts(root)) {
        sizes.set(part.digest, part.size);
        for (const { digest, size } of [...part.layers, ...(part.config ? [part.config] : [])])
            sizes.set(digest, size);
    }
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}

;// CONCATENATED MODULE: ./.build/oci/annotation-meanings.js
/** The meanings of annotations that specifications and clients define, in one line each. */
const meanings = {
    // image-spec v1.1.1, annotations.md.
    'org.opencontainers.image.created': 'when it was built',
    'org.opencontainers.image.authors': 'who is responsible for it',
    'org.opencontainers.image.url': 'web page',
    'org.opencontainers.image.documentation': 'documentation',
    'org.opencontainers.image.source': 'source code',
    'org.opencontainers.image.version': 'version',
    'org.opencontainers.image.revision': 'commit of the source code',
    'org.opencontainers.image.vendor': 'organization that distributes it',
    'org.opencontainers.image.licenses': 'licenses, as an SPDX expression',
    'org.opencontainers.image.ref.name': 'name in the image layout',
    'org.opencontainers.image.title': 'title; of a layer, the name of its file',
    'org.opencontainers.image.description': 'description',
    'org.opencontainers.image.base.digest': 'digest of the base image',
    'org.opencontainers.image.base.name': 'reference of the base image',
    'org.opencontainers.artifactType': 'type of the artifact, from before image-spec 1.1',
    // oras-go, content/file.
    'io.deis.oras.content.unpack': 'whether clients unpack the layer into a folder',
    'io.deis.oras.content.digest': 'digest of the layer after decompression',
    // solo-io/wasm, spec-compat.md.
    'module.wasm.image/variant': 'form of the image, which proxies tell from its layers',
    'module.wasm.runtime/type': 'proxy that the module is for',
    'module.wasm.runtime/abi_version': 'versions of the ABI that the module was built for',
    // stefanprodan/timoni, api/v1alpha1/artifact.go.
    'sh.timoni.content.type': 'which part of the module the layer holds',
    'sh.timoni.images': 'container images that the module deploys',
    // cnabio/cnab-to-oci, converter.
    'io.cnab.runtime_version': 'version of the bundle specification',
    'io.cnab.keywords': 'keywords of the bundle',
    'io.cnab.manifest.type': 'role in the bundle',
    'io.cnab.component.name': 'name of the image in the bundle',
    // Artifact Hub, "Annotations of Kubewarden policies".
    'io.artifacthub.displayName': 'name that Artifact Hub shows',
    'io.artifacthub.keywords': 'keywords on Artifact Hub',
    'io.artifacthub.resources': 'kinds of Kubernetes resources that the policy examines',
    // kubewarden-controller, policy metadata.
    'io.kubewarden.policy.title': 'name of the policy',
    'io.kubewarden.policy.version': 'version of the policy',
    'io.kubewarden.policy.description': 'description of the policy',
    'io.kubewarden.policy.author': 'author of the policy',
    'io.kubewarden.policy.license': 'license of the policy',
    'io.kubewarden.policy.source': 'source code of the policy',
    'io.kubewarden.policy.url': 'web page of the policy',
    'io.kubewarden.policy.ociUrl': 'where the policy is published',
    'io.kubewarden.policy.usage': 'how to use the policy',
    'io.kubewarden.policy.category': 'what the policy is about',
    'io.kubewarden.policy.severity': 'how severe a violation is',
    'io.kubewarden.kwctl': 'version of kwctl that annotated the policy',
    // sigstore-js, packages/oci; cosign.
    'dev.sigstore.bundle.content': 'what the bundle holds',
    'dev.sigstore.bundle.predicateType': 'type of the attested statement',
    'dev.cosignproject.cosign/signature': 'signature of the layer',
    'dev.sigstore.cosign/certificate': 'certificate of the signer',
    'dev.sigstore.cosign/bundle': 'entry in the transparency log',
    'in-toto.io/predicate-type': 'type of the attested statement',
    // moby/buildkit, docs/attestations/attestation-storage.md.
    'vnd.docker.reference.type': 'role of the manifest in the index',
    'vnd.docker.reference.digest': 'manifest that it describes',
    'com.docker.official-images.bashbrew.arch': 'architecture in Docker official images',
    // Spin, crates/oci.
    'com.fermyon.spin.lockedAppDigest': 'digest of the locked application',
    // containerd.
    'io.containerd.image.name': 'name in containerd',
};
/** The meaning of an annotation; `undefined` for one that nobody has defined for all. */
function annotationMeaning(key) {
    return Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}

;// CONCATENATED MODULE: ./.build/inspect/json.js
/** An inspection as JSON for machines; the schema is in `docs/inspect.md`. */



function inspectionJson({ reference, pinned, referrers, tags, notRead, ...part }) {
    return {
        reference,
        pinned,
        ...partJson(part),
        referrers: referrers.found.map(({ title, annotations, ...referrer }) => ({
            kind: title,
            ...referrer,
            annotations: annotationsJson(annotations),
        })),
        ...(referrers.unknown !== undefined && { referrersUnknown: referrers.unknown }),
        ...(tags && { tags }),
        notRead,
    };
}
function partJson(part) {
    const { title, format, layers, annotations, inIndex, config, facts, children, ...rest } = part;
    return {
        kind: title,
        ...(format !== undefined && { format }),
        ...rest,
        contentSize: contentSize(part),
        annotations: annotationsJson(annotations, inIndex),
        ...(config && { config: descriptorJson(config) }),
        facts: Object.fromEntries(facts.map(({ label, values }) => [label, values])),
        layers: layers.map(descriptorJson),
        manifests: children.map(partJson),
    };
}
function annotationsJson(annotations, others = {}) {
    const entries = Object.entries(annotations).map(([key, value]) => {
        const meaning = annotationMeaning(key);
        const inIndex = Object.hasOwn(others, key) && { inIndex: others[key] };
        return [key, { value, ...inIndex, ...(meaning !== undefined && { meaning }) }];
    });
    return Object.fromEntries(entries);
}
function descriptorJson(descriptor) {
    const { mediaType, digest, size, annotations } = descriptor;
    const holds = (0,kinds/* layerTitle */.KY)(descriptor);
    return {
        mediaType,
        digest,
        size,
        ...(holds !== undefined && { holds }),
        ...(annotations && { annotations }),
    };
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/inspect/lines.js
/** An inspection as lines for people. */





/** Layers, values of a fact or referrers that are listed at most; `--json` has all. */
const shown = 50;
const valueLimit = 300;
/** Characters of the tags that are shown, each of which has 128 at most. */
const tagsLimit = 8000;
const labelWidth = 20;
function inspectionLines(inspection) {
    const { reference, referrers, tags, notRead } = inspection;
    const below = inspection.children.length > 0 ? ' with everything it lists' : '';
    return [
        (0,_build_text/* printable */.g$)(reference),
        ...row('kind', kindText(inspection)),
        ...row('digest', inspection.digest),
        ...row('media type', inspection.mediaType),
        ...(inspection.artifactType === undefined ? [] : row('artifact type', inspection.artifactType)),
        ...row('size', `${(0,_build_text/* readableSize */.g1)(contentSize(inspection))}${below}`),
        ...(inspection.platform === undefined || hasFact(inspection, 'platform')
            ? []
            : row('platform', inspection.platform)),
        ...(inspection.subject === undefined ? [] : row('refers to', inspection.subject)),
        ...tagLines(tags),
        ...problemLines(inspection),
        ...inspection.facts.flatMap(factLines),
        ...(inspection.factsUnverified
            ? row('note', 'read from a part of the Wasm, which cannot be compared with its digest')
            : []),
        ...annotationLines(inspection.annotations),
        ...layerLines(inspection.layers),
        ...childLines(inspection),
        ...(notRead === 0 ? [] : [`  ${notRead} more manifests were not read`]),
        ...referrerLines(referrers),
    ];
}
function kindText({ title, format }) {
    return format === undefined ? title : `${title} (format ${format})`;
}
function row(label, value, limit = valueLimit) {
    return [`  ${`${label}:`.padEnd(labelWidth)} ${(0,_build_text/* printable */.g$)(value, limit)}`];
}
function hasFact({ facts }, label) {
    return facts.some((fact) => fact.label === label);
}
function problemLines({ unread }) {
    return unread === undefined ? [] : row('problem', unread);
}
/** One value beside its label, several below it. */
function factLines({ label, values }) {
    const [first = '', ...others] = values;
    if (others.length === 0)
        return row(label, first);
    return [`  ${(0,_build_text/* printable */.g$)(label)}:`, ...listed(values, (value) => `    ${(0,_build_text/* printable */.g$)(value, valueLimit)}`)];
}
function listed(items, line, indent = '    ') {
    const more = items.length > shown ? [`${indent}\u2026 and ${items.length - shown} more`] : [];
    return [...items.slice(0, shown).map(line), ...more];
}
function annotationLines(annotations) {
    const entries = Object.entries(annotations);
    if (entries.length === 0)
        return [];
    return ['  annotations:', ...listed(entries, annotationLine)];
}
function annotationLine([key, value]) {
    const meaning = meaningBeyond(key);
    return `    ${(0,_build_text/* printable */.g$)(key, 100)}: ${(0,_build_text/* printable */.g$)(value, valueLimit)}${meaning === undefined ? '' : ` (${meaning})`}`;
}
/** A meaning that says more than the key does. */
function meaningBeyond(key) {
    const meaning = annotationMeaning(key);
    return meaning !== undefined && key.endsWith(`.${meaning}`) ? undefined : meaning;
}
function layerLines(layers) {
    return layers.length === 0 ? [] : ['  layers:', ...listed(layers, layerLine)];
}
function layerLine(layer) {
    const { digest, size, mediaType, annotations } = layer;
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    const part = annotations?.['sh.timoni.content.type'];
    const what = [
        (0,kinds/* layerTitle */.KY)(layer),
        part === undefined ? undefined : `(${(0,_build_text/* printable */.g$)(part, 40)})`,
        (0,_build_text/* printable */.g$)(predicatesOf([{ annotations }]), 120),
        title === undefined ? undefined : `"${(0,_build_text/* printable */.g$)(title, 100)}"`,
    ];
    const named = what.filter(Boolean).join(' ');
    return `    ${digest} ${(0,_build_text/* readableSize */.g1)(size)} ${(0,_build_text/* printable */.g$)(mediaType, 100)}${named === '' ? '' : `, ${named}`}`;
}
/** The children as a tree, each with what tells it from its siblings. */
function childLines({ children }) {
    return children.length === 0 ? [] : ['  manifests:', ...tree(children, '    ')];
}
function tree(parts, indent) {
    const lines = parts.slice(0, shown).flatMap((part, index) => {
        const isLast = index === parts.length - 1;
        return [
            `${indent}${isLast ? '\u2514\u2500' : '\u251c\u2500'} ${childText(part)}`,
            ...tree(part.children, `${indent}${isLast ? '  ' : '\u2502 '} `),
        ];
    });
    return parts.length > shown ? [...lines, `${indent}\u2514\u2500 \u2026 and ${parts.length - shown} more`] : lines;
}
function childText(part) {
    const facts = part.facts.filter(({ label }) => label === 'entrypoint' || label === 'chart' || label === 'application');
    const notes = [
        namesOf(part),
        part.platform,
        ...facts.map(({ label, values }) => `${label} ${values.join(', ')}`),
        part.annotations['io.cnab.manifest.type'],
        part.annotations['io.cnab.component.name'],
        predicatesOf(part.layers),
        part.annotations['vnd.docker.reference.digest'] &&
            `of ${part.annotations['vnd.docker.reference.digest']}`,
        part.unread,
    ];
    const noted = notes
        .filter((note) => note !== undefined && note !== '')
        .map((note) => (0,_build_text/* printable */.g$)(String(note), valueLimit));
    return [
        `${part.digest} ${(0,_build_text/* readableSize */.g1)(contentSize(part))} ${(0,_build_text/* printable */.g$)(kindText(part), 100)}`,
        ...noted,
    ].join(', ');
}
/** By which `pull` selects it. */
function namesOf({ annotations, inIndex }) {
    const names = [oci_annotations/* titleKey */.kz, oci_annotations/* refNameKey */.G4]
        .flatMap((key) => [annotations[key], inIndex?.[key]])
        .filter((name) => name !== undefined);
    return [...new Set(names)].map((name) => `"${name}"`).join(', ');
}
/** What the statements of an attestation are about, by their types. */
function predicatesOf(layers) {
    const types = layers.flatMap(({ annotations }) => annotations?.[predicateKey] ?? []);
    return [...new Set(types)].join(' and ');
}
const predicateKey = 'in-toto.io/predicate-type';
function tagLines(tags) {
    if (!tags)
        return [];
    if (tags.unknown !== undefined)
        return row('tags', `not known: ${tags.unknown}`);
    const { pointing, lookedAt, notLookedAt } = tags;
    const rest = notLookedAt === 0 ? '' : `; ${notLookedAt} more were not looked at`;
    const more = pointing.length > shown ? [`\u2026 and ${pointing.length - shown} more`] : [];
    const names = [...pointing.slice(0, shown), ...more].join(', ') || 'none';
    return row('tags', `${names} (of ${lookedAt}${rest})`, tagsLimit);
}
function referrerLines({ found, unknown }) {
    if (unknown !== undefined)
        return row('referrers', `not known: ${unknown}`);
    if (found.length === 0)
        return row('referrers', 'none');
    return ['  referrers:', ...listed(found, referrerLine)];
}
function referrerLine({ digest, size, title, artifactType, annotations, tag }) {
    const predicate = annotations['dev.sigstore.bundle.predicateType'] ?? annotations[predicateKey];
    const details = [artifactType, predicate, tag && `tag ${tag}`]
        .filter((detail) => detail !== undefined)
        .filter((detail) => !title.endsWith(` ${detail}`))
        .map((detail) => (0,_build_text/* printable */.g$)(detail, 120));
    return `    ${digest} ${(0,_build_text/* readableSize */.g1)(size)} ${(0,_build_text/* printable */.g$)(title, 120)}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}

// EXTERNAL MODULE: ./.build/oci/source-reference.js + 2 modules
var source_reference = __webpack_require__(89599);
// EXTERNAL MODULE: ./.build/output-json.js
var output_json = __webpack_require__(77224);
// EXTERNAL MODULE: ./.build/verbs/references.js
var verbs_references = __webpack_require__(14829);
// EXTERNAL MODULE: ./.build/verbs/source-login.js
var source_login = __webpack_require__(16870);
// EXTERNAL MODULE: ./.build/verbs/wasm-source.js
var wasm_source = __webpack_require__(87229);
;// CONCATENATED MODULE: ./.build/verbs/inspect.js
/** `inspect`: what references are \u2013 kind, digest, sizes, annotations, config in words, children, referrers \u2013 without their layers. */








const withoutReferences = 'Name what to inspect: references: ghcr.io/acme/http-cache:1.0.0';
const inspect_inspect = {
    name: 'inspect',
    outputs: {
        digest: 'Digest of the manifest; only for a single reference.',
        kind: 'What it is, for people; only for a single reference.',
        format: 'Its format, if it has one of this action; only for a single reference.',
        inspections: 'JSON array with everything that is known, one object for each reference; empty where it is too long for an output.',
        wit: 'The interface as WIT, when it was asked for.',
    },
    run: runInspect,
    present,
};
async function runInspect(options, env) {
    const references = (0,verbs_references/* requireReferences */.u)(options.references, withoutReferences);
    const files = options.wit ? references.filter(wasm_source/* isWasmPath */.G) : [];
    const parsed = references.filter((one) => !files.includes(one)).map(source_reference/* parseSourceReference */.O$);
    const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
    const { log, credentials } = env.host;
    const stores = env.stores({
        ...options,
        log,
        findCredential: credentials((0,source_login/* loginForSources */.F)(options, registries)),
        needsRegistry: registries.length > 0,
    });
    if (options.wit)
        return { inspections: [], wit: await readWit(references, env, stores) };
    const inspections = [];
    for (const reference of references)
        inspections.push(await inspectOne(reference, options, stores));
    return { inspections };
}
async function readWit(references, env, stores) {
    const { readInterfaces } = await __webpack_require__.e(/* import() */ 9779).then(__webpack_require__.bind(__webpack_require__, 69779));
    const { printInterfaces } = await __webpack_require__.e(/* import() */ 162).then(__webpack_require__.bind(__webpack_require__, 80162));
    const texts = [];
    for (const reference of references) {
        const { source } = await (0,wasm_source/* openWasmSource */.m)(reference, env.host, stores);
        texts.push(harmless(printInterfaces(await readInterfaces(source, reference))));
    }
    return texts.join('\n');
}
/** Names and docs are those of the file: what a terminal or a runner would act on is escaped. */
function harmless(text) {
    const control = /(?![\n\t])\p{C}/gu;
    return text.replace(control, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
}
async function inspectOne(reference, options, stores) {
    const { root, source, location } = await stores.openSource(reference);
    const { concurrency, inspectTags } = options;
    const tag = tagOf(reference);
    return await inspection_inspect(root, source, {
        reference,
        pinned: `${location}@${root.digest}`,
        ...(tag !== undefined && { tag }),
        tags: inspectTags,
        concurrency,
    });
}
function tagOf(reference) {
    const parsed = (0,source_reference/* parseSourceReference */.O$)(reference);
    return parsed.kind === 'layout' ? parsed.name : parsed.reference.tag;
}
/** A runner shows the lines in the log; the command line prints one object, or an array for several references. */
function present({ inspections, wit }) {
    if (wit !== undefined)
        return presentWit(wit);
    const json = inspections.map(inspectionJson);
    const [only, ...others] = inspections;
    const single = others.length === 0 ? only : undefined;
    const output = (0,output_json/* boundedOutput */.nw)('inspections', json);
    return {
        outputs: {
            ...(single && {
                digest: single.digest,
                kind: isPlainText(single.title) ? single.title : '',
                format: single.format ?? '',
            }),
            inspections: output.text,
        },
        lines: inspections.flatMap(inspectionLines),
        notices: output.notices,
        warnings: [],
        json: json.length === 1 ? json[0] : json,
        published: [],
    };
}
/** False for the type of an artifact that is no media type: outputs are put into scripts. */
function isPlainText(text) {
    return /^[\w .,+/-]+$/.test(text);
}
function presentWit(wit) {
    return {
        outputs: { wit },
        lines: [],
        notices: [],
        warnings: [],
        json: { wit },
        text: wit,
        published: [],
    };
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


/***/ })

};
