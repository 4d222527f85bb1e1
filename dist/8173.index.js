export const id = 8173;
export const ids = [8173];
export const modules = {

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
