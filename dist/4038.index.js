export const id = 4038;
export const ids = [4038,8173];
export const modules = {

/***/ 94038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  selectAmong: () => (/* binding */ selectAmong)
});

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/oci/platform.js
var oci_platform = __webpack_require__(90773);
// EXTERNAL MODULE: ./.build/pull/artifact.js
var artifact = __webpack_require__(57088);
// EXTERNAL MODULE: ./.build/pull/content-types.js
var content_types = __webpack_require__(51349);
// EXTERNAL MODULE: ./.build/pull/criteria.js + 1 modules
var pull_criteria = __webpack_require__(48173);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/pull/selection-errors.js
/** Errors of a selection: what there is to select from, and the line that says which one is meant. */






/** By which BuildKit marks the attestations that it lists (docs/attestations/attestation-storage.md). */
const referenceTypeKey = 'vnd.docker.reference.type';
/** Candidates that an error lists at most, which still fit in a line of the log. */
const shownLimit = 200;
/** `found` are those of all candidates that the criteria mean. */
function ambiguous(found, candidates, criteria, { reference, location }) {
    const what = criteria.length === 0 ? 'has' : `has, with ${textsOf(criteria)},`;
    const marks = distinguishing(found, candidates, criteria);
    const hint = marks ? (0,input_error/* hintWithLines */.lj)('Say which one', { select: marks }) : byDigest(found, location);
    return new errors/* CodedError */.AK('ambiguous', `${(0,_build_text/* printable */.g$)(reference)} ${what} ${found.length} manifests: ${listOf(found)}`, { hint });
}
function byDigest(candidates, location) {
    const first = candidates.find(({ absent }) => !absent) ?? candidates[0];
    return `Name it by its digest: references: ${(0,_build_text/* printable */.g$)(location)}@${first?.listed.descriptor.digest}`;
}
function nothing(candidates, criteria, { reference, location }) {
    const marks = similar(candidates, criteria) ?? distinguishing(candidates, candidates);
    const hint = marks
        ? (0,input_error/* hintWithLines */.lj)('Select one of them', { select: marks })
        : byDigest(candidates, location);
    return new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} has no manifest with ${textsOf(criteria)}; there are: ${listOf(candidates)}`, { hint });
}
/** A build cache, as BuildKit pushes it, lists layers; an index may also have nothing but attestations. */
function withoutManifests({ manifest }, { reference }) {
    const listed = manifest.manifests.slice(0, shownLimit).map(({ digest, mediaType, annotations }) => {
        const role = annotations?.[referenceTypeKey];
        return `${digest} (${[mediaType, ...(role === undefined ? [] : [(0,_build_text/* printable */.g$)(role, 100)])].join(', ')})`;
    });
    const more = manifest.manifests.length - listed.length;
    const there = [...listed, ...(more > 0 ? [`and ${more} more`] : [])].join('; ') || 'nothing';
    return new errors/* CodedError */.AK('not-found', `${(0,_build_text/* printable */.g$)(reference)} is an index without an artifact; it lists: ${there}`, { hint: 'Copy it as it is: to: oci:./out' });
}
function textsOf(criteria) {
    return criteria.map(({ text }) => (0,_build_text/* printable */.g$)(text, 120)).join(' and ');
}
function listOf(candidates) {
    const shown = candidates.slice(0, shownLimit).map(describe);
    const more = candidates.length - shown.length;
    return [...shown, ...(more > 0 ? [`and ${more} more`] : [])].join('; ');
}
/** Names, types and platforms of one candidate that an error lists at most. */
const factLimit = 20;
/** With the names and platforms that all its entries give it. */
function describe({ listed, above, absent }) {
    const { descriptor, manifest } = listed;
    const { title } = (0,kinds/* kindOf */.I)(manifest);
    const entries = [listed, ...above.filter((one) => one.descriptor.digest === descriptor.digest)];
    const facts = [
        ...entries.flatMap(pull_criteria/* namesOf */.eZ),
        ...(title.startsWith('artifact of') ? [] : [title]),
        ...entries.flatMap(pull_criteria/* artifactTypesOf */.tS),
        ...(0,pull_criteria/* mediaTypesOf */.DD)(listed).filter((type) => type !== media_types/* imageManifestType */.NR),
        ...entries.map((entry) => (0,pull_criteria/* platformOf */.tj)(entry) ?? ''),
        ...(absent ? ['absent'] : []),
    ].filter((fact) => fact !== '');
    const distinct = [...new Set(facts)];
    const shown = distinct.slice(0, factLimit).map((fact) => (0,_build_text/* printable */.g$)(fact, 100));
    const more = distinct.length - shown.length;
    return `${descriptor.digest} (${[...shown, ...(more > 0 ? [`and ${more} more`] : [])].join(', ')})`;
}
/** Criteria that one with a spelling mistake is compared with at most, since each comparison takes microseconds. */
const comparedLimit = 10_000;
/** What a criterion with a spelling mistake, or with a part of the value, meant; with another one where several meet it. */
function similar(candidates, criteria) {
    const [only, ...others] = criteria;
    if (!only || others.length > 0)
        return undefined;
    const known = candidates
        .filter(({ absent }) => !absent)
        .flatMap(({ listed }) => marksOf(listed))
        .filter(({ field }) => field === only.field)
        .slice(0, comparedLimit)
        .filter(pull_criteria/* isPasteable */.IT);
    const texts = known.map(({ text }) => text);
    const meant = texts.find((text) => text.toLowerCase() === only.text.toLowerCase()) ??
        known.find(({ value }) => isPartOf(only.value, value))?.text ??
        (0,_build_text/* nearest */.pA)(only.text, texts);
    const mark = known.find(({ text }) => text === meant);
    if (!mark)
        return undefined;
    const found = (0,pull_criteria/* meantBy */.Pn)([mark], candidates);
    return found.length === 1 ? [mark.text] : distinguishing(found, candidates, [mark]);
}
/** `arm64` is a part of `linux/arm64/v8`, and `tool` of `acme/tool`. */
function isPartOf(part, value) {
    return value.toLowerCase().split('/').includes(part.toLowerCase());
}
/** Lines that are tried for a hint at most: each is compared with all candidates. */
const triedLimit = 100;
/**
 * The criteria with one more, which then mean the first one that is there; `undefined` where none does, or where they cannot be pasted.
 * It may be one that an index above it meets.
 */
function distinguishing(found, candidates, criteria = []) {
    const first = found.find(({ absent }) => !absent);
    if (!first || !criteria.every(pull_criteria/* isPasteable */.IT))
        return undefined;
    const mark = marksToTry(first)
        .filter(({ field }) => field !== 'platform' || arePlatformsKnown(candidates, criteria))
        .find((one) => isOnly(first, (0,pull_criteria/* meantBy */.Pn)([...criteria, one], candidates)));
    return mark && [...criteria, mark].map(({ text }) => text);
}
/** Indexes above a candidate, and lines of each, that are looked at for a hint. */
const lookedAt = { indexes: 100, lines: 1000 };
function marksToTry({ listed, above }) {
    const marks = new Map();
    for (const one of [listed, ...above.slice(0, lookedAt.indexes)]) {
        if (marks.size >= triedLimit)
            break;
        const lines = marksOf(one).slice(0, lookedAt.lines);
        for (const line of lines.filter(({ text }) => !marks.has(text)).filter(pull_criteria/* isPasteable */.IT))
            marks.set(line.text, line);
    }
    return [...marks.values()].slice(0, triedLimit);
}
function isOnly(candidate, found) {
    return found.length === 1 && found[0] === candidate;
}
/** Configs that may state a platform are read only where a criterion asks for it. */
function arePlatformsKnown(candidates, criteria) {
    const isAsked = criteria.some(({ field }) => field === 'platform');
    return isAsked || !candidates.some(({ listed, above }) => [listed, ...above].some(pull_criteria/* isPlatformInConfig */.Ti));
}
/** Everything by which a manifest can be selected. */
function marksOf(listed) {
    const all = [
        ['name', (0,pull_criteria/* namesOf */.eZ)(listed)],
        ['platform', [(0,pull_criteria/* platformOf */.tj)(listed) ?? ''].filter((text) => text !== '')],
        ['artifact-type', (0,pull_criteria/* artifactTypesOf */.tS)(listed)],
        ['media-type', (0,pull_criteria/* mediaTypesOf */.DD)(listed)],
        ['annotation', (0,pull_criteria/* annotationsOf */.Ih)(listed).map(([key, value]) => `${key}=${value}`)],
    ];
    return all.flatMap(([field, values]) => values.map((value) => ({ text: `${field}=${value}`, field, value })));
}
function tooLarge({ reference }, what) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} ${what}`, {
        hint: 'Name the manifest itself by its digest: references: <repository>@<digest>',
    });
}

;// CONCATENATED MODULE: ./.build/pull/candidates.js
/** The manifests that a root and its indexes list, and the one of them that criteria mean. */








/** Maximum depth of nested indexes, number of manifests in them, and bytes of these, which stay in memory. */
const depthLimit = 32;
const manifestLimit = 10_000;
const bytesLimit = 64 * 1024 * 1024;
/** The one that meets the criteria, of the root or of what is below it. */
async function selectAmong(top, isWhole, criteria, context) {
    const candidates = isWhole
        ? [{ listed: await createPlatformReader(criteria, context)(top), above: [], positions: [] }]
        : await candidatesBelow(top, criteria, context);
    if (candidates.length === 0)
        throw withoutManifests(top, context);
    const found = (0,pull_criteria/* meantBy */.Pn)(criteria, candidates);
    const [only, ...others] = found;
    if (only?.absent && others.length === 0)
        throw only.absent;
    if (only && others.length === 0)
        return { descriptor: only.listed.descriptor, manifest: only.listed.manifest };
    throw only ? ambiguous(found, candidates, criteria, context) : nothing(candidates, criteria, context);
}
/** Every manifest in an index and in those that it lists, each once, in their order. */
async function candidatesBelow(top, criteria, context) {
    const byDigest = new Map();
    const read = createManifestReader(context);
    const withPlatform = createPlatformReader(criteria, context);
    let level = [{ listed: top, above: [], positions: [] }];
    let count = 1;
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > depthLimit)
            throw tooLarge(context, `nests indexes more than ${depthLimit} deep`);
        const indexes = level.filter(({ listed, absent }) => !absent && (0,media_types/* isIndexType */.$U)(listed.manifest.mediaType));
        for (const candidate of level)
            if (!indexes.includes(candidate) || isNestedBundle(candidate, top))
                addCandidate(byDigest, candidate);
        const children = indexes.flatMap((index) => childrenOf(index, top));
        count += children.length;
        if (count > manifestLimit)
            throw tooLarge(context, `lists more than ${manifestLimit} manifests`);
        level = await readAll(children, read, withPlatform, context);
    }
    return [...byDigest.values()].sort(byPosition);
}
/** A bundle is pulled as a whole, and its images can be selected as well. */
function isNestedBundle({ listed }, top) {
    return listed !== top && (0,content_types/* isBundle */.bn)(listed.manifest);
}
function byPosition({ positions: left }, { positions: right }) {
    const at = left.findIndex((position, index) => position !== right[index]);
    return (left[at] ?? 0) - (right[at] ?? 0);
}
/** What is listed twice may be told apart by the indexes above it. */
function addCandidate(byDigest, candidate) {
    const { listed, above } = candidate;
    const known = byDigest.get(listed.descriptor.digest);
    if (known)
        known.above.push(listed, ...above);
    else
        byDigest.set(listed.descriptor.digest, { ...candidate, above: [...above] });
}
/** What the root states holds for everything in it, so that criteria are not about it. */
function childrenOf({ listed, above, positions }, top) {
    const parents = listed === top ? [] : [listed, ...above];
    return listed.manifest.manifests
        .map((descriptor, index) => ({ descriptor, above: parents, positions: [...positions, index] }))
        .filter(({ descriptor }) => (0,media_types/* isManifestType */.Q3)(descriptor.mediaType) && !isAttestation(descriptor));
}
/** BuildKit lists attestations beside the images that they are about (docs/attestations/attestation-storage.md). */
function isAttestation({ annotations }) {
    return annotations?.[referenceTypeKey] === 'attestation-manifest';
}
/** What is listed any number of times is read and kept once. Throws `unsupported` for more bytes than are kept. */
function createManifestReader(context) {
    const read = new Map();
    let bytes = 0;
    return (descriptor) => {
        const { mediaType, digest, size } = descriptor;
        const key = `${mediaType} ${digest} ${size}`;
        const known = read.get(key);
        if (known)
            return known.then(withoutTexts);
        bytes += size;
        if (bytes > bytesLimit)
            throw tooLarge(context, `lists manifests of more than ${bytesLimit} bytes`);
        const result = (0,artifact/* readManifest */.WI)(descriptor, context.source).catch(requireAbsence);
        read.set(key, result);
        return result;
    };
}
/**
 * What is listed once more says nothing new but what its entry says, and its config the platform where the entry has none; comparing
 * all of it again would take long.
 */
function withoutTexts(manifest) {
    return manifest instanceof errors/* CodedError */.AK ? manifest : { ...manifest, layers: [], annotations: {} };
}
async function readAll(children, read, withPlatform, context) {
    const found = new Map();
    await (0,_build_async/* inParallel */.HN)(children, 2 * context.concurrency, async (child) => {
        const { descriptor, above, positions } = child;
        const manifest = await read(descriptor);
        found.set(child, manifest instanceof errors/* CodedError */.AK
            ? {
                listed: { descriptor, manifest: unknownManifest(descriptor) },
                above,
                positions,
                absent: manifest,
            }
            : { listed: await withPlatform({ descriptor, manifest }), above, positions });
    });
    return children.flatMap((child) => found.get(child) ?? []);
}
/** What is absent is only an error where it is meant. */
function requireAbsence(error) {
    if (error instanceof errors/* CodedError */.AK && error.code === 'not-found')
        return error;
    throw error;
}
/** Of what is absent, only what the index says is known. */
function unknownManifest({ mediaType }) {
    return { mediaType, layers: [], manifests: [], annotations: {} };
}
/** Each config is read once, however many entries lead to it. */
function createPlatformReader(criteria, { source }) {
    const isAsked = criteria.some(({ field }) => field === 'platform');
    const read = new Map();
    return async (listed) => {
        const { config } = listed.manifest;
        if (!isAsked || !config || !(0,pull_criteria/* isPlatformInConfig */.Ti)(listed))
            return listed;
        const found = read.get(config.digest) ?? (0,artifact/* readDocument */.u0)(config, source).then(oci_platform/* readPlatform */.K);
        read.set(config.digest, found);
        const platform = await found;
        return { ...listed, ...(platform && { platform }) };
    };
}


/***/ }),

/***/ 48173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  tS: () => (/* binding */ artifactTypesOf),
  IT: () => (/* binding */ isPasteable),
  Ti: () => (/* binding */ isPlatformInConfig),
  Pn: () => (/* binding */ meantBy),
  DD: () => (/* binding */ mediaTypesOf),
  eZ: () => (/* binding */ namesOf),
  parseCriterion: () => (/* binding */ parseCriterion),
  tj: () => (/* binding */ platformOf)
});

// UNUSED EXPORTS: matches

// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/kinds.js
var kinds = __webpack_require__(98591);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/pull/content-types.js
var content_types = __webpack_require__(51349);
;// CONCATENATED MODULE: ./.build/pull/platforms.js
/** Platforms as people write them: `linux/arm64`, `linux/arm/v7`, `windows/amd64:10.0.17763`. */
/** Other names of one architecture, and the variant that a name without one has (containerd/platforms, database.go). */
const architectures = {
    x86_64: ['amd64'],
    'x86-64': ['amd64'],
    aarch64: ['arm64'],
    i386: ['386'],
    armhf: ['arm', 'v7'],
    armel: ['arm', 'v6'],
};
const defaultVariants = { amd64: 'v1', arm64: 'v8' };
const systems = { macos: 'darwin' };
/** The version of the system follows a colon, as crane writes it. */
function platformText({ os, architecture, variant, 'os.version': version }) {
    const path = [os, architecture, ...(variant ? [variant] : [])].join('/');
    return version ? `${path}:${version}` : path;
}
/** `linux/arm64` is every variant of it, and `windows/amd64:10.0` every version that begins so. */
function matchPlatform(wanted, found) {
    const [want, have] = [parse(wanted), parse(platformText(found))];
    const isSame = want.parts.every((part, index) => part === have.parts[index]);
    const { version = have.version } = want;
    if (!isSame || !isVersion(version, have.version))
        return undefined;
    return want.parts.length === have.parts.length && want.version === have.version ? 'exact' : 'part';
}
function isVersion(wanted, found) {
    return wanted === found || (found?.startsWith(`${wanted}.`) ?? false);
}
function parse(text) {
    const [path = '', version] = splitAt(text);
    const [os = '', name = '', given] = path.toLowerCase().split('/');
    const [architecture, implied] = architectures[name] ?? [name];
    const variant = given || implied;
    const isDefault = variant === defaultVariants[architecture];
    const parts = [systems[os] ?? os, architecture, ...(variant && !isDefault ? [variant] : [])];
    return { parts: parts.filter((part) => part !== ''), ...(version && { version }) };
}
function splitAt(text) {
    const colon = text.indexOf(':');
    return colon < 0 ? [text] : [text.slice(0, colon), text.slice(colon + 1)];
}

;// CONCATENATED MODULE: ./.build/pull/criteria.js
/** The lines of `select`: what the manifest that is pulled must have. */







const fields = ['media-type', 'artifact-type', 'annotation', 'name', 'platform'];
/** Throws `input` for a line that is not one of the fields with a value. */
function parseCriterion(line) {
    const equals = line.indexOf('=');
    const [name, value] = [line.slice(0, Math.max(0, equals)).trim(), line.slice(equals + 1).trim()];
    const field = fields.find((known) => known === name);
    const isComplete = field === 'annotation' ? /^[^=\s]+=/.test(value) : value !== '';
    if (equals > 0 && field && isComplete)
        return { text: line, field, value };
    const problem = `"select" contains ${(0,_build_text/* printable */.g$)(line, 120)}, which is not a criterion`;
    if (name === 'digest')
        throw (0,input_error/* inputError */.Xu)(problem, {
            hint: 'Name the manifest itself',
            lines: { references: `<repository>@${value}` },
        });
    throw (0,input_error/* inputError */.Xu)(problem, {
        hint: `Write one of ${fields.join(', ')} with a value in each line, for example`,
        lines: { select: [example(name, value)] },
    });
}
/** True where the line means the same once it is pasted, which one with line breaks, spaces at its end or very much text does not. */
function isPasteable({ text, field, value }) {
    if ((0,_build_text/* printable */.g$)(text) !== text)
        return false;
    try {
        const read = parseCriterion(text.trim());
        return read.field === field && read.value === value;
    }
    catch {
        return false;
    }
}
function example(name, value) {
    const near = name === '' ? 'name' : (0,_build_text/* nearest */.pA)(name, fields);
    const meant = fields.find((field) => field === near) ?? 'annotation';
    if (meant !== 'annotation')
        return `${meant}=${value || examples[meant]}`;
    const [key = '', text = 'app'] = name === meant ? value.split('=', 2) : [name, value];
    return `annotation=${key.replace(/\s.*$/s, '') || annotations/* titleKey */.kz}=${text}`;
}
const examples = {
    'media-type': 'application/wasm',
    'artifact-type': 'application/vnd.wasm.config.v0+json',
    name: 'app',
    platform: 'linux/amd64',
};
function matches({ field, value }, listed) {
    if (field === 'platform') {
        const { descriptor, platform = descriptor.platform } = listed;
        return platform !== undefined && matchPlatform(value, platform) !== undefined;
    }
    if (field === 'annotation')
        return annotationsOf(listed).some(([key, text]) => `${key}=${text}` === value);
    const found = { 'media-type': mediaTypesOf, 'artifact-type': artifactTypesOf, name: namesOf }[field];
    return found(listed).includes(value);
}
/** Its own, that of its config, and those of its layers. */
function mediaTypesOf({ descriptor, manifest }) {
    const { config, layers } = manifest;
    return [
        descriptor.mediaType,
        ...(config ? [config.mediaType] : []),
        ...layers.map((layer) => layer.mediaType),
    ];
}
function artifactTypesOf({ descriptor, manifest }) {
    const types = [descriptor.artifactType, (0,kinds/* artifactTypeOf */.Gh)(manifest)];
    return [...new Set(types.filter((type) => type !== undefined))];
}
/** Annotations that name a thing: the image specification's, and that of the components of a bundle. */
const nameKeys = [annotations/* titleKey */.kz, annotations/* refNameKey */.G4, 'io.cnab.component.name'];
function namesOf(listed) {
    const names = annotationsOf(listed).filter(([key]) => nameKeys.includes(key));
    return [...new Set(names.map(([, name]) => name))];
}
/** Those of the entry, then its own. */
function annotationsOf({ descriptor, manifest }) {
    return [...Object.entries(descriptor.annotations ?? {}), ...Object.entries(manifest.annotations)];
}
function platformOf({ descriptor, platform = descriptor.platform }) {
    return platform && platformText(platform);
}
/** True where the config states the platform, as that of an image and of a Wasm artifact does (TAG Runtime, "Wasm OCI Artifact"). */
function isPlatformInConfig({ descriptor, manifest }) {
    const { config } = manifest;
    if (descriptor.platform || !config)
        return false;
    return (0,media_types/* isImageConfigType */.Ky)(config.mediaType) || (0,kinds/* kindOf */.I)(manifest).format === 'wasm';
}
/** The candidates that meet all criteria, each by itself or by an index above it. */
function meantBy(criteria, candidates) {
    const met = candidates.filter(({ listed, above }) => criteria.every((criterion) => [listed, ...above].some((one) => matches(criterion, one))));
    return nearestOf(withoutContents(met), criteria);
}
/** A bundle is meant as a whole where a criterion is not about one of its images. */
function withoutContents(found) {
    const bundles = new Set(found.map(({ listed }) => listed).filter(({ manifest }) => (0,content_types/* isBundle */.bn)(manifest)));
    return found.filter(({ above }) => !above.some((one) => bundles.has(one)));
}
/** Of a platform and its variants, the platform itself, as clients choose it. */
function nearestOf(found, criteria) {
    const exact = found.filter(({ listed, above }) => criteria.every((criterion) => [listed, ...above].some((one) => isExactly(criterion, one))));
    return exact.length > 0 ? exact : found;
}
/** False for a variant or a version of the platform that is meant. */
function isExactly({ field, value }, { descriptor, platform }) {
    const found = platform ?? descriptor.platform;
    return field !== 'platform' || (found !== undefined && matchPlatform(value, found) === 'exact');
}


/***/ })

};
