export const id = 945;
export const ids = [945];
export const modules = {

/***/ 6945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cnab: () => (/* binding */ cnab)
});

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(5265);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
;// CONCATENATED MODULE: ./.build/formats/cnab/json-schema.js
/** JSON Schema for the defaults in a bundle: the keywords that cnab-go keeps (cnab-go bundle/definition/schema.go). */


/**
 * Why a value does not satisfy a schema, or `undefined`. What cnab-go does not check is not checked either: patterns, formats,
 * anyOf; nor are references.
 */
function schemaProblem(schema, value) {
    if (schema === false)
        return 'no value is allowed';
    if (!(0,json/* isRecord */.u4)(schema) || schema.$ref !== undefined)
        return undefined;
    for (const [name, keyword] of Object.entries(keywords)) {
        const problem = schema[name] === undefined ? undefined : keyword(schema[name], value, schema);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function isValid(schema, value) {
    return schemaProblem(schema, value) === undefined;
}
const types = {
    null: (value) => value === null,
    boolean: (value) => typeof value === 'boolean',
    number: (value) => typeof value === 'number',
    integer: Number.isInteger,
    string: (value) => typeof value === 'string',
    array: Array.isArray,
    object: json/* isRecord */.u4,
};
const type = (parameter, value) => {
    const names = list(parameter, [parameter]).filter((name) => typeof name === 'string');
    const unknown = names.find((name) => !Object.hasOwn(types, name));
    if (unknown !== undefined)
        return `${unknown} is not a type of JSON Schema`;
    return names.some((name) => types[name]?.(value)) ? undefined : `it must be of type ${names.join(' or ')}`;
};
function list(value, fallback = []) {
    return Array.isArray(value) ? value : fallback;
}
/** Items that are compared with each other at most. */
const comparedItems = 1000;
/** A keyword that compares a number of the value with its own. */
function bound(measure, holds, meaning) {
    return (parameter, value) => {
        const measured = measure(value);
        if (typeof parameter !== 'number' || measured === undefined || holds(measured, parameter))
            return undefined;
        return `${meaning} ${parameter}`;
    };
}
const number = (value) => (typeof value === 'number' ? value : undefined);
const json_schema_length = (value) => (typeof value === 'string' ? [...value].length : undefined);
const items = (value) => (Array.isArray(value) ? value.length : undefined);
const members = (value) => ((0,json/* isRecord */.u4)(value) ? Object.keys(value).length : undefined);
const atLeast = (measured, limit) => measured >= limit;
const atMost = (measured, limit) => measured <= limit;
/** Patterns with a repeated group are taken to match, since they can take exponential time. */
function matches(pattern, name) {
    if (/\)[*+?{]/.test(pattern))
        return true;
    try {
        return new RegExp(pattern, 'u').test(name);
    }
    catch {
        return true;
    }
}
const itemsKeyword = (parameter, value, { additionalItems }) => {
    for (const [index, item] of list(value).entries()) {
        const schema = Array.isArray(parameter) ? (parameter[index] ?? additionalItems) : parameter;
        const problem = schemaProblem(schema, item);
        if (problem !== undefined)
            return `item ${index}: ${problem}`;
    }
    return undefined;
};
/** The members of an object by all three keywords, of which the last takes what the others leave. */
const properties = (_, value, schema) => {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    const own = (0,json/* isRecord */.u4)(schema.properties) ? schema.properties : {};
    const patterns = Object.entries((0,json/* isRecord */.u4)(schema.patternProperties) ? schema.patternProperties : {});
    for (const [name, one] of Object.entries(value)) {
        const matching = patterns.filter(([pattern]) => matches(pattern, name));
        const named = Object.hasOwn(own, name) ? [own[name]] : [];
        const schemas = [...named, ...matching.map(([, other]) => other)];
        const problem = (schemas.length > 0 ? schemas : [schema.additionalProperties])
            .map((other) => schemaProblem(other, one))
            .find((found) => found !== undefined);
        if (problem !== undefined)
            return `${name}: ${problem}`;
    }
    return undefined;
};
const required = (parameter, value) => {
    const missing = (0,json/* isRecord */.u4)(value)
        ? list(parameter).find((name) => !Object.hasOwn(value, String(name)))
        : undefined;
    return missing === undefined ? undefined : `it must have ${missing}`;
};
const contentEncoding = (parameter, value) => {
    if (typeof value !== 'string')
        return undefined;
    if (parameter !== 'base64')
        return 'its contentEncoding is not base64';
    const form = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
    return form.test(value.replace(/[\r\n]/g, '')) ? undefined : 'it must be base64';
};
const keywords = {
    type,
    enum: (parameter, value) => list(parameter).some((one) => (0,external_node_util_.isDeepStrictEqual)(one, value)) ? undefined : 'it must be one of enum',
    const: (parameter, value) => parameter === null || (0,external_node_util_.isDeepStrictEqual)(parameter, value) ? undefined : 'it must be const',
    minimum: bound(number, atLeast, 'it must be at least'),
    maximum: bound(number, atMost, 'it must be at most'),
    exclusiveMinimum: bound(number, (measured, limit) => measured > limit, 'it must be greater than'),
    exclusiveMaximum: bound(number, (measured, limit) => measured < limit, 'it must be less than'),
    multipleOf: bound(number, (measured, limit) => Number.isInteger(measured / limit), 'it must be a multiple of'),
    minLength: bound(json_schema_length, atLeast, 'its length must be at least'),
    maxLength: bound(json_schema_length, atMost, 'its length must be at most'),
    minItems: bound(items, atLeast, 'its number of items must be at least'),
    minProperties: bound(members, atLeast, 'its number of members must be at least'),
    contentEncoding,
    items: itemsKeyword,
    contains: (parameter, value) => !Array.isArray(value) || value.some((item) => isValid(parameter, item))
        ? undefined
        : 'it lacks an item of contains',
    uniqueItems: (parameter, value) => {
        const all = list(value).slice(0, comparedItems);
        const isRepeated = all.some((item, index) => all.slice(0, index).some((other) => (0,external_node_util_.isDeepStrictEqual)(item, other)));
        return parameter === true && isRepeated ? 'its items must be unique' : undefined;
    },
    properties,
    patternProperties: properties,
    additionalProperties: properties,
    propertyNames: (parameter, value) => Object.keys((0,json/* isRecord */.u4)(value) ? value : {})
        .map((name) => schemaProblem(parameter, name))
        .find((problem) => problem !== undefined),
    required,
    allOf: (parameter, value) => list(parameter)
        .map((schema) => schemaProblem(schema, value))
        .find((problem) => problem !== undefined),
    not: (parameter, value) => (isValid(parameter, value) ? 'it must not satisfy not' : undefined),
    if: (parameter, value, schema) => schemaProblem(isValid(parameter, value) ? schema.then : schema.else, value),
};

;// CONCATENATED MODULE: ./.build/formats/cnab/validate.js
/** The rules of a bundle that cnab-go checks when a client opens one (cnab-go bundle/bundle.go, `Validate`), with its reasons. */




/** Throws for a bundle that clients reject. */
const checkBundle = (bundle) => {
    checkSchemaVersion(member(bundle, 'schemaVersion'));
    checkExtensions(member(bundle, 'requiredExtensions'), bundle);
    const check = (key, one) => {
        const shape = member(bundle, key);
        if (isGiven(shape))
            (0,_build_shape/* map */.Tj)(one)(shape);
    };
    check('parameters', (parameter) => checkParameter(parameter, bundle));
    check('credentials', checkCredential);
    check('outputs', (output) => checkOutput(output, bundle));
};
function member(shape, key) {
    const values = (0,_build_shape/* record */.g1)(shape);
    return (0,_build_shape/* below */.Gz)(shape, key, Object.hasOwn(values, key) ? values[key] : undefined);
}
function isGiven({ value }) {
    return value !== undefined && value !== null;
}
/** Masterminds/semver v1: missing parts and a leading `v` are allowed. */
const versionForm = /^v?\d{1,18}(?:\.\d{1,18}){0,2}(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
function checkSchemaVersion(shape) {
    if (!versionForm.test((0,_build_shape/* nonEmptyText */.al)(shape)))
        throw (0,_build_shape/* invalid */.Gq)(shape, 'is an invalid schema version');
}
function checkExtensions(extensions, bundle) {
    if (!isGiven(extensions))
        return;
    const { value } = extensions;
    if (!Array.isArray(value))
        throw (0,_build_shape/* invalid */.Gq)(extensions, 'must be an array');
    const custom = member(bundle, 'custom').value;
    const found = new Set();
    for (const [index, name] of value.entries()) {
        const shape = (0,_build_shape/* below */.Gz)(extensions, index, name);
        if (!(0,json/* isRecord */.u4)(custom) || !Object.hasOwn(custom, (0,_build_shape/* text */.Qq)(shape)))
            throw (0,_build_shape/* invalid */.Gq)(shape, 'is a required extension that is not defined in the custom section of the bundle');
        if (found.has(name))
            throw (0,_build_shape/* invalid */.Gq)(shape, 'is a required extension that is already declared');
        found.add(name);
    }
}
function checkParameter(parameter, bundle) {
    checkDefinition(parameter, bundle, 'parameter');
    const destination = member(parameter, 'destination');
    if (!isGiven(destination))
        throw (0,_build_shape/* invalid */.Gq)(parameter, 'must have a destination');
    checkLocation(destination);
}
function checkCredential(credential) {
    if (!textOf(credential, 'env') && !textOf(credential, 'path'))
        throw (0,_build_shape/* invalid */.Gq)(credential, 'must have an env or a path');
    checkLocation(credential);
}
/** Clients copy files to and from these paths. */
const outputs = '/cnab/app/outputs';
function checkOutput(output, bundle) {
    const path = textOf(output, 'path');
    if (path !== '' && (!isClean(path) || !path.startsWith(`${outputs}/`)))
        throw (0,_build_shape/* invalid */.Gq)(member(output, 'path'), `must be a clean path under ${outputs}/`);
    checkDefinition(output, bundle, 'output');
}
function checkLocation(location) {
    const path = textOf(location, 'path');
    if (path === '')
        return;
    if (!isClean(path))
        throw (0,_build_shape/* invalid */.Gq)(member(location, 'path'), 'must be an absolute, clean path');
    if (path.startsWith(outputs))
        throw (0,_build_shape/* invalid */.Gq)(member(location, 'path'), `must not be a subpath of ${outputs}`);
}
function textOf(shape, key) {
    const found = member(shape, key);
    return isGiven(found) ? (0,_build_shape/* text */.Qq)(found) : '';
}
/** An absolute path that Go's `path.Clean` does not change. */
function isClean(path) {
    return path.startsWith('/') && external_node_path_.posix.normalize(path).replace(/(?<=.)\/$/, '') === path;
}
/** The definition has to exist, and its default has to be a value of it. */
function checkDefinition(shape, bundle, kind) {
    const name = textOf(shape, 'definition');
    if (name === '')
        throw (0,_build_shape/* invalid */.Gq)(shape, `must have a definition: ${kind} definition must be provided`);
    const definitions = member(bundle, 'definitions');
    const found = isGiven(definitions) ? member(definitions, name) : definitions;
    if (!isGiven(found))
        throw (0,_build_shape/* invalid */.Gq)(member(shape, 'definition'), `is "${name}", which is not in definitions`);
    const { default: value = null } = (0,_build_shape/* record */.g1)(found);
    const problem = value === null ? undefined : schemaProblem(found.value, value);
    if (problem !== undefined)
        throw (0,_build_shape/* invalid */.Gq)(member(found, 'default'), `is no value of its definition: ${problem}`);
}

;// CONCATENATED MODULE: ./.build/formats/cnab/bundle.js
/** A CNAB bundle definition: the members of `bundle.json` that decide the artifact, checked. */



/** True for a bundle, by two members that no other kind of `bundle.json` has both of. */
function isBundle(definition) {
    return definition.schemaVersion !== undefined && definition.invocationImages !== undefined;
}
const imageMembers = (0,_build_shape/* object */.Ik)({ image: _build_shape/* nonEmptyText */.al }, { imageType: (0,_build_shape/* oneOf */.yL)('docker', 'oci'), contentDigest: _build_shape/* text */.Qq }, { open: true });
const bundle_image = (shape) => {
    const { image, contentDigest } = imageMembers(shape);
    return { image, ...(contentDigest && { contentDigest }) };
};
const invocationImage = (shape) => {
    const images = (0,_build_shape/* list */.p_)(bundle_image)(shape);
    const [only] = images;
    if (only && images.length === 1)
        return only;
    throw (0,_build_shape/* invalid */.Gq)(shape, `must have one item, not ${images.length}`, 'Give the bundle exactly one invocation image; its clients accept no other number.');
};
const version = (shape) => {
    if ((0,_build_shape/* nonEmptyText */.al)(shape) !== 'latest')
        return (0,_build_shape/* nonEmptyText */.al)(shape);
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must not be "latest"', 'Give the bundle a semantic version.');
};
const bundle_members = (0,_build_shape/* object */.Ik)({ schemaVersion: _build_shape/* nonEmptyText */.al, name: _build_shape/* nonEmptyText */.al, version, invocationImages: invocationImage }, { images: (0,_build_shape/* nullable */.me)((0,_build_shape/* map */.Tj)(bundle_image)), description: (0,_build_shape/* nullable */.me)(_build_shape/* text */.Qq) }, { open: true });
/** Checks a definition; `path` names its file. Throws `invalid-definition` naming the member. */
function readBundle(definition, path) {
    const errors = (0,documents/* definitionErrors */.jM)(path, 'Correct the bundle there.');
    const { name, version, invocationImages, images = {} } = (0,_build_shape/* readShape */._f)(bundle_members, definition, errors);
    (0,_build_shape/* readShape */._f)(checkBundle, definition, errors);
    // Go sorts by bytes; names are ASCII in practice, for which this order is the same.
    const components = Object.entries(images).sort(([left], [right]) => (left < right ? -1 : 1));
    return {
        name,
        version,
        invocationImage: invocationImages,
        components: components.map(([component, found]) => ({ component, ...found })),
        definition,
    };
}

;// CONCATENATED MODULE: ./.build/formats/cnab/canonical.js
/** Canonical JSON (RFC 8785), as cnab-go writes a bundle. */


/** The bytes of a JSON value; `where` names its file in errors. Throws `invalid-definition` for a number that is too large. */
function canonicalJson(value, where) {
    return new TextEncoder().encode(canonical(value, where));
}
function canonical(value, where) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, where)).join(',')}]`;
    if ((0,json/* isRecord */.u4)(value)) {
        // `sort` compares UTF-16 code units, as §3.2.3 demands; JSON.stringify would put numeric keys first.
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], where)}`).join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw (0,documents/* invalidDefinition */.rd)(where, 'contains a number that is too large', 'Write it as a string.');
    }
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/layout/reader.js + 1 modules
var reader = __webpack_require__(8150);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/pack/import-graph.js
var import_graph = __webpack_require__(2760);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/formats/cnab/images.js
/** The images of a bundle: in the image layout beside a thick bundle, else in the registries of their references. */










/** The layout of a thick bundle (cnab-spec 104, "Thick Bundles"). */
const layoutFolder = 'artifacts/layout';
/** The layout of a thick bundle, or `undefined` for a thin one. */
async function openBundleLayout(workspace, path) {
    const folder = (0,paths/* joinPath */.uJ)((0,paths/* folderOf */.yS)(path), layoutFolder);
    return (await workspace.stat(folder)) ? await (0,reader/* openLayoutReader */.q)(workspace, folder) : undefined;
}
/** The entry of the layout for an image: by its digest, else by its reference, as Porter does. */
function findInLayout({ image, contentDigest }, layout) {
    const { byDigest, byName } = indexOf(layout);
    const wanted = contentDigest ?? digestIn(image);
    if (wanted !== undefined)
        return byDigest.get(wanted);
    return first(byName.get(image), byName.get(fullName(image) ?? image));
}
const indexes = new WeakMap();
function indexOf(layout) {
    const index = indexes.get(layout) ?? indexEntries(layout);
    indexes.set(layout, index);
    return index;
}
/** Of several entries with one digest or name the first counts. */
function indexEntries({ entries }) {
    const byDigest = new Map();
    const byName = new Map();
    for (const [index, entry] of [...entries.entries()].reverse()) {
        byDigest.set(entry.digest, entry);
        const name = entry.annotations?.[annotations/* refNameKey */.G4];
        if (name === undefined)
            continue;
        for (const one of [fullName(name) ?? name, name])
            byName.set(one, { index, entry });
    }
    return { byDigest, byName };
}
function first(left, right) {
    const earlier = (left?.index ?? Infinity) <= (right?.index ?? Infinity) ? left : right;
    return earlier?.entry;
}
/** Imports an image with all its content. Throws `not-found`, or `digest-mismatch` for another image than the bundle names. */
async function importImage(image, layout, context) {
    const entry = layout && findInLayout(image, layout);
    if (entry)
        return await (0,reader/* withLayoutErrors */.a)(layout, () => importChecked(image, { root: entry, source: layout }, context));
    return await importChecked(image, await openExternal(image, layout, context), context);
}
async function importChecked(image, { root, source }, { packer }) {
    if (!(0,media_types/* isManifestType */.Q3)(root.mediaType))
        throw notImage(image, root);
    if (image.contentDigest !== undefined && image.contentDigest !== root.digest)
        throw mismatch(image, root);
    await (0,import_graph/* importGraph */.S)(root, source, packer);
    return (0,oci_descriptor/* bare */.$B)(root);
}
async function openExternal(image, layout, { open }) {
    try {
        return await open(pinnedReference(image));
    }
    catch (error) {
        if (error instanceof errors/* CodedError */.AK && error.code === 'not-found')
            throw missing(image, layout, error);
        throw error;
    }
}
/** The reference with the digest that the bundle names, if any: its tag may have been moved since. */
function pinnedReference({ image, contentDigest }) {
    const reference = (0,oci_reference/* parseReference */.F2)(image);
    const digest = contentDigest === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(contentDigest);
    if (digest === undefined)
        return image;
    return `${(0,oci_reference/* printRepository */.mK)(reference)}@${digest}`;
}
function digestIn(image) {
    const [, digest = ''] = image.split('@');
    return (0,oci_digest/* parseDigest */.m)(digest);
}
/** The reference with all defaults written out; `undefined` for text that is not a reference. */
function fullName(image) {
    try {
        const { tag, digest, ...repository } = (0,oci_reference/* parseReference */.F2)(image);
        return `${(0,oci_reference/* printRepository */.mK)(repository)}${digest ? `@${digest}` : `:${tag ?? 'latest'}`}`;
    }
    catch {
        return undefined;
    }
}
function missing({ image }, layout, cause) {
    const where = layout ? `neither in ${(0,_build_text/* printable */.g$)(layout.path)} nor in its registry` : 'not in its registry';
    return new errors/* CodedError */.AK('not-found', `the image ${(0,_build_text/* printable */.g$)(image)} of the bundle is ${where}`, {
        hint: `Push it before this step, or add it under that reference to an image layout in ${layoutFolder} beside bundle.json.`,
        cause,
    });
}
function mismatch({ image, contentDigest = '' }, { digest }) {
    return new errors/* CodedError */.AK('digest-mismatch', `the bundle says that ${(0,_build_text/* printable */.g$)(image)} is ${(0,_build_text/* printable */.g$)(contentDigest)}, but it is ${digest}`, { hint: 'Rebuild the bundle, or remove contentDigest from bundle.json.' });
}
function notImage({ image }, { mediaType }) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(image)} is ${(0,_build_text/* printable */.g$)(mediaType)}, which a bundle cannot contain`, {
        hint: 'Name an image manifest or an image index.',
    });
}

// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/formats/shared/go-json.js
var go_json = __webpack_require__(4668);
;// CONCATENATED MODULE: ./.build/formats/cnab/manifests.js
/** What a bundle is pushed as: its completed definition, the manifest of that, and the index over its images (cnab-to-oci). */





/** As in cnab-to-oci's converter/types.go; the text of the specification has another. */
const bundleConfigType = 'application/vnd.cnab.config.v1+json';
const typeKey = 'io.cnab.manifest.type';
const componentKey = 'io.cnab.component.name';
/** The definition with digest, size and media type of each image, as `fixup` of cnab-to-oci writes it (remotes/fixup.go). */
function completeDefinition({ definition }, { invocationImage, components }) {
    const [first] = definition.invocationImages;
    const images = components.map(({ image: { component = '' }, descriptor }) => [
        component,
        withDescriptor((0,json/* isRecord */.u4)(definition.images) ? definition.images[component] : {}, descriptor),
    ]);
    return {
        ...definition,
        invocationImages: [withDescriptor(first, invocationImage.descriptor)],
        ...(images.length > 0 && { images: Object.fromEntries(images) }),
    };
}
function withDescriptor(image, { digest, size, mediaType }) {
    return { ...((0,json/* isRecord */.u4)(image) ? image : {}), contentDigest: digest, size, mediaType };
}
/**
 * Without `mediaType`, as converter/types.go writes it. Its `layers` are an empty list and not `null`, as Go writes an empty slice:
 * image-spec v1.1.1 requires a list, and zot refuses anything else.
 */
function encodeConfigManifest(config) {
    return (0,manifest/* encode */.lF)({ schemaVersion: 2, config: (0,oci_descriptor/* bare */.$B)(config), layers: [] });
}
/** Without `mediaType`; the config comes first, then the invocation image, then components by name (converter/convert.go). */
function encodeBundleIndex(config, images, annotations) {
    const component = ({ image, descriptor }) => annotated(descriptor, { [componentKey]: image.component ?? '', [typeKey]: 'component' });
    return (0,manifest/* encode */.lF)({
        schemaVersion: 2,
        manifests: [
            annotated(config, { [typeKey]: 'config' }),
            annotated(images.invocationImage.descriptor, { [typeKey]: 'invocation' }),
            ...images.components.map(component),
        ],
        annotations: (0,manifest/* sorted */.IP)(annotations),
    });
}
function annotated(descriptor, annotations) {
    return { ...(0,oci_descriptor/* bare */.$B)(descriptor), annotations };
}
/** What the bundle says about itself, under the keys of converter/convert.go. */
function bundleAnnotations({ definition, name, version }) {
    const { schemaVersion, description, maintainers, keywords } = definition;
    return {
        'io.cnab.runtime_version': String(schemaVersion),
        'org.opencontainers.artifactType': 'application/vnd.cnab.manifest.v1',
        [annotations/* titleKey */.kz]: name,
        [annotations/* versionKey */._5]: version,
        [annotations/* descriptionKey */.qq]: typeof description === 'string' ? description : '',
        ...(Array.isArray(maintainers) && { [annotations/* authorsKey */.Uo]: (0,go_json/* goJson */.P)(maintainers.map(maintainer)) }),
        ...(Array.isArray(keywords) && { 'io.cnab.keywords': (0,go_json/* goJson */.P)(keywords) }),
    };
}
/** The members of cnab-go's bundle.Maintainer, in its order. */
function maintainer(value) {
    const { name = '', email, url } = (0,json/* isRecord */.u4)(value) ? value : {};
    return { name, ...(email ? { email } : {}), ...(url ? { url } : {}) };
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(3600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(4624);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(1289);
;// CONCATENATED MODULE: ./.build/formats/cnab.js
/** The format `cnab`: a CNAB bundle as cnab-to-oci and Porter push it, an index over its definition and its images. */










/** cnab-spec 201, as implemented by cnab-to-oci. */
const cnab = { name: 'cnab', detect, pack };
/** Definitions often embed large schemas. */
const bundleLimit = 4 * documents/* documentLimit */.NL;
async function detect(context) {
    const appliesTo = (path) => (0,paths/* baseName */.Fl)(path) === 'bundle.json';
    const files = await (0,requests/* requestedFiles */.md)(context, { format: 'cnab', appliesTo });
    return await (0,requests/* proposeFiles */.YT)(files, context, async (file) => {
        const definition = await (0,documents/* readJson */.Vh)(context.workspace, file.path, bundleLimit);
        if (isBundle(definition))
            return await propose(file, readBundle(definition, file.path), context);
        if (file.explicit)
            throw notBundle(file.path);
        context.explain(file.path, 'is not a CNAB bundle: schemaVersion or invocationImages is missing');
        return undefined;
    });
}
async function propose({ path, explicit }, bundle, context) {
    const layout = await openBundleLayout(context.workspace, path);
    const external = [bundle.invocationImage, ...bundle.components].filter((one) => !layout || !findInLayout(one, layout));
    return {
        files: [path],
        name: { value: bundle.name, origin: path },
        version: { value: bundle.version, origin: path },
        annotations: (0,origins/* withOrigins */.g)(bundleAnnotations(bundle), path),
        references: [...new Set(external.map(({ image }) => image))],
        explicit,
    };
}
async function pack(artifact, context) {
    const { packer, workspace } = context;
    const path = (0,artifacts/* firstFile */.F)(artifact);
    const bundle = readBundle(await (0,documents/* readJson */.Vh)(workspace, path, bundleLimit), path);
    const layout = await openBundleLayout(workspace, path);
    const found = [];
    for (const image of [bundle.invocationImage, ...bundle.components]) {
        found.push({ image, descriptor: await importImage(image, layout, context) });
    }
    const [invocationImage, ...components] = found;
    const images = { invocationImage, components };
    const config = packer.bytes(canonicalJson(completeDefinition(bundle, images), path), bundleConfigType);
    const manifest = packer.bytes(encodeConfigManifest(config), media_types/* imageManifestType */.NR);
    const annotations = { ...bundleAnnotations(bundle), ...artifact.annotations };
    return { root: packer.bytes(encodeBundleIndex(manifest, images, annotations), media_types/* imageIndexType */.WV) };
}
function notBundle(path) {
    return (0,documents/* invalidDefinition */.rd)(path, 'is not a CNAB bundle', 'Name a bundle.json with schemaVersion and invocationImages.');
}


/***/ }),

/***/ 3600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** The files of a planned artifact; somebody may have edited the plan. */


/** The first file. Throws `invalid-plan` when there is none. */
function firstFile(artifact) {
    const [path] = artifact.files;
    if (path !== undefined)
        return path;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has no file`, {
        hint: 'Name its file in the plan, or regenerate the plan with "dry-run".',
    });
}
/** The only file. Throws `invalid-plan` when there is none or more than one. */
function onlyFile(artifact) {
    if (artifact.files.length <= 1)
        return firstFile(artifact);
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(artifact.name)} (${artifact.format}) has ${artifact.files.length} files`;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-plan', what, { hint: 'Name one file per artifact in the plan.' });
}


/***/ }),

/***/ 5265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NL: () => (/* binding */ documentLimit),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   ZN: () => (/* binding */ parseJsonValue),
/* harmony export */   aG: () => (/* binding */ getCaseInsensitive),
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   jM: () => (/* binding */ definitionErrors),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   rd: () => (/* binding */ invalidDefinition)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2543);
/** Definitions in JSON: read with a size limit, with errors that name the file and the member. */



/** Bytes of a definition that are read at most. */
const documentLimit = 1024 * 1024;
/** The `invalid-definition` error, to be thrown; `what` continues the sentence that `where` begins. */
function invalidDefinition(where, what, hint, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-definition', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(where)}: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what)}`, {
        hint: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(hint),
        cause,
    });
}
/** Makes the errors about members of the definition `where`; errors without a hint of their own get this one. */
function definitionErrors(where, hint) {
    return (path, what, own = hint) => invalidDefinition(where, path === '' ? what : `${path} ${what}`, own);
}
/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
async function readJson(workspace, path, limit = documentLimit) {
    return parseJson(await workspace.read(path, limit), path);
}
const defaultHint = 'Correct the file there.';
/** Parses bytes as one JSON object. */
function parseJson(bytes, where, hint = defaultHint) {
    const value = parseJsonValue(bytes, where, hint);
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value))
        return value;
    throw invalidDefinition(where, 'is not a JSON object', hint);
}
/** Parses bytes as one JSON value of any type. */
function parseJsonValue(bytes, where, hint = defaultHint) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
    }
}
/** A member whose key may differ in case, as in Go's decoder; an exact match comes first. */
function getCaseInsensitive(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const wanted = key.toLowerCase();
    const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
    return found === undefined ? undefined : object[found];
}
/** `; did you mean "x"?` when a candidate is similar, else empty. */
function suggestion(word, candidates) {
    const near = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .nearest */ .pA)(word, candidates);
    return near === undefined ? '' : `; did you mean "${near}"?`;
}


/***/ }),

/***/ 4668:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ goJson)
/* harmony export */ });
/** JSON as Go's encoder writes it, which escapes what HTML could take for markup. */
/** Members in the order of the value; the result has no white space. */
function goJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 4624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ withOrigins)
/* harmony export */ });
/** Values with their origin. */
/** Adds the same origin to each value. */
function withOrigins(values, origin) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin }]));
}


/***/ }),

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   j: () => (/* binding */ resolveDigest),
/* harmony export */   lY: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1005);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
    if (!bytes || bytes.byteLength > _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6)
        return undefined;
    const mediaType = manifestTypeOf(bytes);
    if (mediaType === undefined)
        return undefined;
    const descriptor = { mediaType, digest, size: bytes.byteLength };
    return isDescribedBy(bytes, descriptor) ? descriptor : undefined;
}
/** A blob may be any JSON, so only content with the members of a manifest is taken for one. */
function manifestTypeOf(bytes) {
    try {
        const body = JSON.parse(new TextDecoder().decode(bytes));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests)))
            return undefined;
        const { mediaType } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, 'blob');
        return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType) ? mediaType : undefined;
    }
    catch {
        return undefined;
    }
}
function isDescribedBy(bytes, descriptor) {
    try {
        (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .requireBytes */ .V5)(bytes, descriptor);
        return true;
    }
    catch {
        return false;
    }
}
/** The error for a blob that is not in the layout. */
function missing({ path }, { digest, mediaType }, hint = _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
}


/***/ }),

/***/ 1005:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ indexFile),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   c7: () => (/* binding */ blobFile),
/* harmony export */   fU: () => (/* binding */ blobFolders)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
/** The files of an image layout by their names (image-spec v1.1.1, image-layout.md), in a folder or in an archive. */

const versionFile = 'oci-layout';
const indexFile = 'index.json';
/** Folders of blobs by digest algorithm. */
const blobFolders = ['blobs/sha256', 'blobs/sha512'];
/** Name of the file of a blob. A digest is validated when it is parsed, so that the name stays below `blobs`. */
function blobFile(digest) {
    return `blobs/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithm */ .g4)(digest)}/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedDigest */ .nz)(digest)}`;
}


/***/ }),

/***/ 8056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   _4: () => (/* binding */ refNameOf),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   ky: () => (/* binding */ versionFileContent),
/* harmony export */   lA: () => (/* binding */ recreateHint),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   yK: () => (/* binding */ requireIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1005);
/** The metadata files of an image layout, `oci-layout` and `index.json`: parsed within limits, whichever tool wrote them. */







/** The version of image layouts that this project reads and writes. */
const version = '1.0.0';
/** Content of the `oci-layout` file. */
const versionFileContent = JSON.stringify({ imageLayoutVersion: version });
const versionSizeLimit = 4096;
/** Bytes; some 50,000 entries, more than clients load. */
const indexSizeLimit = 16 * 1024 * 1024;
/** Throws `invalid-layout` unless `oci-layout` is present and has a supported version. */
async function requireVersion(files) {
    const content = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, versionSizeLimit);
    if (!content)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1);
    const found = content.imageLayoutVersion;
    if (found === version)
        return;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(found), 40);
    throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, `has the version ${shown}, and only ${version} is supported`);
}
/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
async function readIndex(files) {
    const members = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, indexSizeLimit);
    if (!members)
        return undefined;
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4))
        throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, 'is invalid: "manifests" must be an array of objects');
    return { members, entries };
}
/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
async function requireIndex(files) {
    const index = await readIndex(files);
    if (!index)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV);
    return index;
}
/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
function descriptorsOf(files, { entries }) {
    return entries.map((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(entry, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV)));
}
/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
function findEntry(files, { entries }, wanted) {
    const found = entries.find((entry) => 'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(found, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV));
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(descriptor), ...(artifactType && { artifactType }) };
}
/** The `org.opencontainers.image.ref.name` annotation of an entry. */
function refNameOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(entry.annotations) ? entry.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .refNameKey */ .G4] : undefined;
}
async function readObject(files, name, limit) {
    const bytes = await files.read(name, limit + 1);
    if (!bytes)
        return undefined;
    if (bytes.byteLength > limit)
        throw invalid(files, name, `is larger than ${limit} bytes`);
    const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value))
        throw invalid(files, name, 'is not a JSON object');
    return value;
}
function parse(bytes, toError) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw toError(cause);
    }
}
function nameOf({ path }, name) {
    return `${path}/${name}`;
}
function missing({ path }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is not an image layout: it has no ${name}`, {
        hint: recreateHint,
    });
}
function invalid(files, name, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(nameOf(files, name))} ${what}`, {
        hint: recreateHint,
        cause,
    });
}
/** The hint of errors about a layout that another tool has written. */
const recreateHint = 'Recreate the image layout with the tool that wrote it, or use another one.';


/***/ }),

/***/ 8150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ openLayoutReader),
  a: () => (/* binding */ withLayoutErrors)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(7243);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(8570);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(6532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(750);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(3505);
;// CONCATENATED MODULE: ./.build/layout/archive.js
/** An image layout in an uncompressed tar archive: its files are located by their headers and read without unpacking. */






const blockSize = 512;
/** Maximum number of entries; an image has a handful of layers, a large mirror some thousands. */
const entryLimit = 100_000;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
const chunkSize = 1024 * 1024;
/**
 * The regular files of an archive by their paths without a leading `./`. `archiveSize` is the size of the archive in bytes.
 *
 * Throws `invalid-layout` for a compressed, damaged or truncated archive, and for one with two files of the same name, of which
 * tools use different ones.
 */
async function openArchive(workspace, path, archiveSize) {
    const files = new Map();
    for await (const { name, start, size } of readEntries(workspace, path, archiveSize)) {
        if (files.has(name))
            throw invalid(path, `has two files of the name ${(0,_build_text/* printable */.g$)(name)}`);
        files.set(name, { path, start, size });
    }
    return {
        path,
        size: async (name) => files.get(name)?.size,
        async read(name, length) {
            const file = files.get(name);
            return file && (await workspace.slice(path, file.start, Math.min(length, file.size)));
        },
        open(name) {
            const file = files.get(name);
            if (!file)
                throw invalid(path, `lacks ${(0,_build_text/* printable */.g$)(name)}`);
            return external_node_stream_.Readable.from(readPart(workspace, file), { objectMode: false });
        },
    };
}
async function* readPart(workspace, { path, start, size }) {
    for (let done = 0; done < size; done += chunkSize)
        yield await workspace.slice(path, start + done, Math.min(chunkSize, size - done));
}
async function* readEntries(workspace, path, archiveSize) {
    let extension;
    let offset = 0;
    for (let count = 0; offset < archiveSize; count += 1) {
        if (count === entryLimit)
            throw invalid(path, `has more than ${entryLimit} entries`);
        const header = readHeader(await workspace.slice(path, offset, blockSize), extension, path, offset);
        if (!header)
            return;
        const { name, type, size } = header;
        const start = offset + blockSize;
        if (start + size > archiveSize)
            throw invalid(path, `ends within ${(0,_build_text/* printable */.g$)(name)}`);
        if (type === 'ExtendedHeader')
            extension = await readExtension(workspace, { path, start, size });
        else if (type === 'NextFileHasLongPath')
            extension = await readLongPath(workspace, { path, start, size });
        else
            extension = type === 'GlobalExtendedHeader' ? extension : undefined;
        if (type === 'File' || type === 'OldFile')
            yield { name: name.replace(/^(?:\.\/)+/, ''), start, size };
        offset = start + Math.ceil(size / blockSize) * blockSize;
    }
}
/** The header at this offset, or `undefined` at the end of the archive. */
function readHeader(block, extension, path, offset) {
    if (offset === 0)
        requireUncompressed(block, path);
    if (block.byteLength < blockSize)
        throw invalid(path, 'is not a tar archive');
    const header = decode(block, extension, path);
    if (header.nullBlock)
        return undefined;
    const { path: name, type, size = 0 } = header;
    if (!header.cksumValid || name === undefined || !Number.isSafeInteger(size)) {
        throw invalid(path, `is not a tar archive, or is damaged at byte ${offset}`);
    }
    return { name, type, size };
}
function decode(block, extension, path) {
    try {
        return new header/* Header */.Y(Buffer.from(block), 0, extension);
    }
    catch (cause) {
        throw invalid(path, 'has an invalid header', cause);
    }
}
async function readExtension(workspace, part) {
    return pax/* Pax */.u.parse(await readText(workspace, part));
}
/** GNU tar's extension for paths of more than 100 characters, such as those of sha512 blobs. */
async function readLongPath(workspace, part) {
    return { path: (await readText(workspace, part)).replace(/\0.*$/s, '') };
}
async function readText(workspace, { path, start, size }) {
    if (size > extensionLimit)
        throw invalid(path, `has an extended header of ${size} bytes`);
    return new TextDecoder().decode(await workspace.slice(path, start, size));
}
function requireUncompressed(block, path) {
    const [first, second] = block;
    const compression = first === 0x1f && second === 0x8b ? 'gzip' : first === 0x28 && second === 0xb5 ? 'zstd' : '';
    if (compression === '')
        return;
    throw new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} is compressed with ${compression}`, {
        hint: `Write an uncompressed tar archive, or decompress it before this step: ${compression} -d ${(0,shell_word/* shellWord */.r)((0,_build_text/* printable */.g$)(path))}`,
    });
}
function invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Recreate the image layout as a folder or an uncompressed tar archive.',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/layout/content.js
var content = __webpack_require__(7076);
// EXTERNAL MODULE: ./.build/layout/files.js
var layout_files = __webpack_require__(1005);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(8056);
;// CONCATENATED MODULE: ./.build/layout/reader.js
/** The LayoutReader: an image layout in a workspace, in a folder or a tar archive, read without unpacking it. */











/**
 * Opens a folder or an uncompressed tar archive.
 *
 * Throws `input` if there is neither at the path, and `invalid-layout` if it is not an image layout of version 1.0.0 or its index is
 * invalid or larger than 16 MiB.
 */
async function openLayoutReader(workspace, path) {
    const files = await openLayoutFiles(workspace, path);
    await (0,metadata/* requireVersion */.eU)(files);
    const index = await (0,metadata/* requireIndex */.yK)(files);
    return {
        ...(0,content/* openContent */.Q4)(files),
        path: files.path,
        entries: (0,metadata/* descriptorsOf */.OA)(files, index),
        async resolve(reference) {
            const digest = (0,oci_digest/* parseDigest */.m)(reference);
            return digest
                ? await (0,content/* resolveDigest */.j)(files, index, digest)
                : (0,metadata/* findEntry */.w4)(files, index, { refName: reference });
        },
        check: memoizeCheck(files),
    };
}
async function openLayoutFiles(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry && (await leadsElsewhere(workspace, entry.path)))
        throw throughSymlink(path);
    if (entry?.type === 'directory')
        return openWorkspaceFolder(workspace, entry.path);
    if (entry?.type === 'file')
        return await openArchive(workspace, entry.path, entry.size);
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is neither a folder nor a file`, {
        hint: 'Name the folder or tar archive of the image layout, relative to "path".',
    });
}
/** True for a symlink; those on the way to its folder do not count. */
async function leadsElsewhere(workspace, path) {
    if (path === '.')
        return false;
    const [folder, entry] = [await workspace.follow((0,paths/* folderOf */.yS)(path)), await workspace.follow(path)];
    if (typeof folder !== 'object' || typeof entry !== 'object')
        return true;
    return entry.path !== (0,paths/* joinPath */.uJ)(folder.path, (0,paths/* baseName */.Fl)(path));
}
/** No file of the layout may be a symlink, nor be in a folder that is one. */
function openWorkspaceFolder(workspace, path) {
    const root = (0,memoize/* once */.O)(async () => {
        const found = await workspace.follow(path);
        return typeof found === 'object' ? found.path : path;
    });
    const find = async (name) => {
        const wanted = (0,paths/* joinPath */.uJ)(await root(), name);
        const found = await workspace.follow(wanted);
        if (found === 'out-of-root' || (found && found.path !== wanted))
            throw throughSymlink((0,paths/* joinPath */.uJ)(path, name));
        return found?.type === 'file' ? found : undefined;
    };
    return {
        path,
        size: async (name) => (await find(name))?.size,
        async read(name, length) {
            const found = await find(name);
            return found && (await workspace.slice(found.path, 0, length));
        },
        open: (name) => workspace.open((0,paths/* joinPath */.uJ)(path, name)),
    };
}
function throughSymlink(path) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} is a symlink, and no file of an image layout is read through symlinks`, { hint: 'Copy the layout with what its symlinks lead to, and name the copy: cp -RL layout copy' });
}
/** Each content is checked once, however many artifacts contain it. */
function memoizeCheck(files) {
    const checked = new Map();
    return (descriptor) => {
        const key = `${descriptor.digest} ${descriptor.size}`;
        const result = checked.get(key) ?? check(files, descriptor);
        checked.set(key, result);
        return result;
    };
}
async function check(files, descriptor) {
    await (0,content/* requireSize */.lY)(files, descriptor);
    if (descriptor.size > manifest/* manifestSizeLimit */.i6)
        return;
    const bytes = await files.read((0,layout_files/* blobFile */.c7)(descriptor.digest), descriptor.size + 1);
    if (!bytes)
        throw (0,content/* missing */.LO)(files, descriptor);
    (0,verify/* requireBytes */.V5)(bytes, descriptor);
}
/** The result of work on a layout; errors about its content become `invalid-layout` errors that name the layout. */
async function withLayoutErrors({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* CodedError */.AK) || !contentErrors.includes(error.code))
            throw error;
        const shown = (0,_build_text/* printable */.g$)(path);
        const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
        throw new errors/* CodedError */.AK('invalid-layout', message, { hint: metadata/* recreateHint */.lA, cause: error });
    }
}
const contentErrors = ['invalid-layout', 'not-found', 'digest-mismatch', 'unsupported'];


/***/ })

};
