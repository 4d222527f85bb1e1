export const id = 1807;
export const ids = [1807];
export const modules = {

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of a workspace, by their text alone: forward slashes, relative to the root, which is `.`. */
/** The last segment. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that holds a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** A path below a folder, without empty and `.` segments. */
function joinPath(folder, path) {
    const segments = `${folder}/${path}`.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.join('/') || '.';
}
/** True for everything in a folder and below it, but not for the folder itself. */
function isBelow(path, folder) {
    return folder === '.' ? path !== '.' : path.startsWith(`${folder}/`);
}
/** The path of something below a folder, as seen from there. */
function relativePath(folder, path) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
/** A folder and all above it, the nearest first, up to the root. */
function ancestors(folder) {
    return folder === '.' ? ['.'] : [folder, ...ancestors(folderOf(folder))];
}
/** A path as seen from a folder that need not contain it: `../Cargo.toml`. */
function pathFrom(folder, path) {
    const shared = ancestors(folder).find((one) => one === path || isBelow(path, one)) ?? '.';
    const up = ancestors(folder).indexOf(shared);
    const down = shared === path ? '' : relativePath(shared, path);
    return '../'.repeat(up) + down || '.';
}


/***/ }),

/***/ 91807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openDeployFiles: () => (/* binding */ openDeployFiles)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/deploy/deployed.js
/** Deployed: the artifacts that deploy files name, each by the repository and digest that a registry has. */





/**
 * What registries hold, at its first destination each. Every text has the form of a name, a reference or a tag, so that it cannot break
 * the file that it is written to. Several artifacts of one name get keys with their format, or else those of their repositories.
 */
function deployed(artifacts) {
    const found = artifacts.flatMap((artifact) => read(artifact) ?? []);
    const first = [
        ...new Map(found.toReversed().map((one) => [`${one.name} ${one.digest}`, one])).values(),
    ].toReversed();
    return withKeys(first).toSorted((left, right) => (left.key < right.key ? -1 : 1));
}
function read({ name, format, digest, repository, artifactType, tags, }) {
    const parsed = (0,oci_digest/* parseDigest */.m)(digest);
    const location = isRepository(repository) ? repository : undefined;
    if (!parsed || location === undefined)
        return undefined;
    return {
        name: (0,reference/* isRepositoryName */.en)(name) ? name : (0,paths/* baseName */.Fl)(location),
        format: /^[a-z-]+$/.test(format) ? format : 'declared',
        repository: location,
        digest: parsed,
        reference: `${location}@${parsed}`,
        ...(artifactType !== undefined && { artifactType }),
        tags: tags.filter(reference/* isTag */.dz),
    };
}
function isRepository(text) {
    if (text.startsWith('oci:'))
        return false;
    try {
        const { tag, digest, ...repository } = (0,reference/* parseReference */.F2)(text);
        return tag === undefined && digest === undefined && (0,reference/* printRepository */.mK)(repository) === text;
    }
    catch {
        return false;
    }
}
function withKeys(artifacts) {
    const keys = [
        ({ name }) => name,
        ({ name, format }) => `${name}-${format}`,
        ({ repository }) => repository.replace(/^[^/]*\//, ''),
        ({ repository }) => repository,
    ];
    return artifacts.map((one) => {
        const keyOf = keys.find((each) => artifacts.every((other) => other === one || !isSameKey(each(one), each(other))));
        if (!keyOf)
            throw ambiguous(one);
        const { format: _, ...rest } = one;
        return { ...rest, key: keyOf(one) };
    });
}
/** The name of a variable for a key: `HTTP_CACHE`. */
function variableName(key) {
    return key.toUpperCase().replace(/[^A-Z0-9]/g, '_');
}
function isSameKey(left, right) {
    return variableName(left) === variableName(right);
}
function ambiguous({ name, repository }) {
    return new errors/* CodedError */.AK('input', `deploy files would name ${(0,_build_text/* printable */.g$)(name)} of ${(0,_build_text/* printable */.g$)(repository)} twice`, {
        hint: 'Give the artifacts other names with "names", or leave "deploy-files" out.',
    });
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/deploy/files.js
/** Deploy files: what each kind of file says of the artifacts of a run, always by digest. */




/** The first words of every file that has comments: a file without them was written by somebody else and is not replaced. */
const mark = '# Written by oci-wasm-publish';
/** The text of a file of this kind. */
function deployFile(kind, artifacts) {
    return texts[kind](artifacts);
}
/** What a file of this kind leaves out, as the end of a sentence about it; empty where it names everything. */
function leftOut(kind, artifacts) {
    const names = kind === 'kustomize' ? ambiguousImages(artifacts) : [];
    if (names.length === 0)
        return '';
    const shown = names.slice(0, 5).map((name) => (0,_build_text/* printable */.g$)(name, 100));
    const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
    return `replaces no image ${shown.join(', ')}${more}: several artifacts have that name`;
}
/** True for a file that a run has written, and for an empty one. */
function isReplaceable(kind, text) {
    if (text.trim() === '' || text.startsWith(mark))
        return true;
    return kind === 'terraform' && isOurJson(text);
}
function isOurJson(text) {
    try {
        const value = (0,json/* parseJson */.qF)(text);
        return (0,json/* isRecord */.u4)(value) && Object.keys(value).join() === 'artifacts';
    }
    catch {
        return false;
    }
}
const texts = {
    kustomize,
    flux,
    terraform,
    env,
};
/** Fields with an image in resources that run Wasm; kustomize itself knows those of pods. */
const imageFields = [
    ['SpinApp', 'spec/image'],
    ['WorkloadDeployment', 'spec/template/spec/components[]/image'],
    ['WorkloadDeployment', 'spec/template/spec/service/image'],
    ['Workload', 'spec/components[]/image'],
    ['Workload', 'spec/service/image'],
    ['EnvoyExtensionPolicy', 'spec/wasm[]/code/image/url'],
];
/** A component of kustomize, whose images count for all resources of the kustomization that lists it. JSON texts are YAML. */
function kustomize(artifacts) {
    const images = imagesOf(artifacts);
    const image = ({ name, one }, indent) => [`name: ${quoted(name)}`, `newName: ${quoted(one.repository)}`, `digest: ${quoted(one.digest)}`].join(`\n${indent}`);
    const fields = imageFields.map(([kind, path]) => `      - { kind: ${kind}, path: ${quoted(path)} }`);
    const transformer = (entry) => [
        '  - |-',
        '    apiVersion: builtin',
        '    kind: ImageTagTransformer',
        `    metadata: { name: ${quoted(resourceName(entry.name))} }`,
        '    imageTag:',
        `      ${image(entry, '      ')}`,
        '    fieldSpecs:',
        ...fields,
    ].join('\n');
    return [
        `${mark}, which replaces it in each run; list its folder under "components" of a kustomization.`,
        'apiVersion: kustomize.config.k8s.io/v1alpha1',
        'kind: Component',
        `images:${images.length === 0 ? ' []' : ''}`,
        ...images.map((entry) => `  - ${image(entry, '    ')}`),
        `transformers:${images.length === 0 ? ' []' : ''}`,
        ...images.map(transformer),
        '',
    ].join('\n');
}
/** By repository and by name. What would be several artifacts is left out: kustomize would take the first, whichever is meant. */
function imagesOf(artifacts) {
    const several = ambiguousImages(artifacts);
    return namedImages(artifacts).filter(({ name }) => !several.includes(name));
}
/** Names of images that would be several artifacts, each once. */
function ambiguousImages(artifacts) {
    const byName = Map.groupBy(namedImages(artifacts), ({ name }) => name);
    return [...byName].flatMap(([name, images]) => (images.length > 1 ? [name] : []));
}
function namedImages(artifacts) {
    return artifacts.flatMap((one) => [...new Set([one.repository, (0,paths/* baseName */.Fl)(one.name)])].map((name) => ({ name, one })));
}
const fluxSources = [
    'application/vnd.cncf.flux.config.v1+json',
    'application/vnd.cncf.helm.config.v1+json',
];
/** Patches of OCIRepositories: those of folders and charts or, where there are none, of everything. */
function flux(artifacts) {
    const sources = artifacts.filter(({ artifactType = '' }) => fluxSources.includes(artifactType));
    const patches = (sources.length > 0 ? sources : artifacts).map((one) => [
        'apiVersion: source.toolkit.fluxcd.io/v1',
        'kind: OCIRepository',
        `metadata: { name: ${quoted(resourceName(one.key))} }`,
        'spec:',
        `  url: ${quoted(`oci://${one.repository}`)}`,
        `  ref: { digest: ${quoted(one.digest)} }`,
        '',
    ].join('\n'));
    return `${mark}, which replaces it in each run; list it under "patches" of a kustomization.\n${patches.join('---\n')}`;
}
/** One variable, `artifacts`: a map of objects by name. */
function terraform(artifacts) {
    const entries = artifacts.map(({ key, repository, digest, reference, tags }) => [
        key,
        { repository, digest, reference, tags },
    ]);
    return `${JSON.stringify({ artifacts: Object.fromEntries(entries) }, undefined, 2)}\n`;
}
/** `CART_REFERENCE=ghcr.io/acme/shop/cart@sha256:\u2026`, for shells, Docker and every reader of `.env` files: no value needs quotes. */
function env(artifacts) {
    const lines = artifacts.flatMap(({ key, repository, digest, reference, tags: [tag] }) => {
        const name = environmentName(key);
        return [
            `${name}_REFERENCE=${reference}`,
            `${name}_REPOSITORY=${repository}`,
            `${name}_DIGEST=${digest}`,
            ...(tag === undefined ? [] : [`${name}_TAG=${tag}`]),
        ];
    });
    return `${[`${mark}, which replaces it in each run.`, ...lines].join('\n')}\n`;
}
/** A name cannot begin with a digit, and must not be one that runners use. */
function environmentName(key) {
    const name = variableName(key);
    return /^(?:\d|(?:GITHUB|RUNNER|ACTIONS|CI)(?:_|$))/.test(name) ? `ARTIFACT_${name}` : name;
}
/** The name of a resource (RFC 1123): `acme-http-cache`. */
function resourceName(text) {
    return text
        .replace(/[^a-z0-9.-]+/g, '-')
        .slice(-253)
        .replace(/^[^a-z0-9]+/, '');
}
function quoted(text) {
    return JSON.stringify(text);
}

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
;// CONCATENATED MODULE: ./.build/verbs/deploy-files.js
/** The deploy files of a verb: checked before anything is pushed, and written when all of it is published. */





/** Throws `input` for a file that must not be written: outside of the workspace, through a symlink, or of somebody else. */
async function openDeployFiles(files, host) {
    requireDistinct(files);
    const opened = [];
    for (const { kind, path } of files) {
        const file = await host.openWorkspaceFile(path, 'deploy-files');
        if (file.current !== undefined && !isReplaceable(kind, file.current))
            throw ofSomebodyElse(kind, path);
        opened.push({ kind, path, file });
    }
    return async (artifacts) => {
        try {
            await writeAll(deployed(artifacts), opened, host.log);
            return undefined;
        }
        catch (error) {
            return host.explain((0,errors/* asCodedError */._r)(error));
        }
    };
}
async function writeAll(found, files, log) {
    if (found.length === 0)
        return log.notice('no deploy file is written: nothing is in a registry');
    const what = found.length === 1 ? 'one digest' : `${found.length} digests`;
    for (const { kind, path, file } of files) {
        await file.write(deployFile(kind, found));
        log.info(`Wrote ${(0,_build_text/* printable */.g$)(path)} with ${what}`);
        const rest = leftOut(kind, found);
        if (rest !== '')
            log.notice(`${(0,_build_text/* printable */.g$)(path)} ${rest}`);
    }
}
function requireDistinct(files) {
    const paths = files.map(({ path }) => path);
    const twice = paths.find((path, index) => paths.indexOf(path) !== index);
    if (twice === undefined)
        return;
    throw (0,input_error/* inputError */.Xu)(`"deploy-files" names ${(0,_build_text/* printable */.g$)(twice)} for two kinds of files`, {
        hint: 'Name a file for each.',
    });
}
function ofSomebodyElse(kind, path) {
    return new errors/* CodedError */.AK('input', `"deploy-files" names ${(0,_build_text/* printable */.g$)(path)}, which is there and was not written by this program`, { hint: `Name a file of its own, or remove that one: deploy-files: ${kind}=deploy/${exampleOf(kind)}` });
}
function exampleOf(kind) {
    const names = {
        kustomize: 'release',
        flux: 'release.yaml',
        terraform: 'release.auto.tfvars.json',
    };
    return names[kind] ?? 'release.env';
}


/***/ })

};
