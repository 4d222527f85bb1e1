export const id = 6945;
export const ids = [6945];
export const modules = {

/***/ 96945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cnab: () => (/* binding */ cnab)
});

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(15265);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/formats/cnab/json-schema.js
/** JSON Schema for the defaults in a bundle: the keywords that cnab-go keeps (cnab-go bundle/definition/schema.go). */


/** The comparisons for all defaults of a bundle; real ones take some hundred. */
function createBudget() {
    return { steps: 100_000 };
}
/**
 * Why a value does not satisfy a schema, or `undefined`. What cnab-go does not check is not checked either: patterns, formats,
 * anyOf; nor are references.
 */
function schemaProblem(schema, value, budget) {
    if (schema === false)
        return 'no value is allowed';
    if (!(0,json/* isRecord */.u4)(schema) || schema.$ref !== undefined)
        return undefined;
    for (const [name, keyword] of Object.entries(keywords)) {
        if (schema[name] === undefined || !spend(budget))
            continue;
        const problem = keyword(schema[name], value, schema, budget);
        if (problem !== undefined)
            return problem;
    }
    return undefined;
}
function isValid(schema, value, budget) {
    return schemaProblem(schema, value, budget) === undefined;
}
/** False when there are not as many steps left. */
function spend(budget, steps = 1) {
    budget.steps -= steps;
    return budget.steps >= 0;
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
/** Characters that one match looks at, at most, and as many as count for one comparison. */
const matchLimit = 1_000_000;
const charactersPerStep = 1000;
/**
 * Whether a name matches a pattern; `undefined` when finding out could take long. The time of a match is a power of the name's length,
 * by the number of choices in the pattern, and exponential where a group is repeated; Go takes no longer than the length.
 */
function matches(pattern, name, budget) {
    const choices = pattern.match(/[*+?{|]/g)?.length ?? 0;
    const characters = (name.length + 2) ** (choices + 1);
    if (/\)[*+?{]/.test(pattern) || characters > matchLimit)
        return undefined;
    if (!spend(budget, 1 + characters / charactersPerStep))
        return undefined;
    try {
        return new RegExp(pattern, 'u').test(name);
    }
    catch {
        return undefined;
    }
}
const itemsKeyword = (parameter, value, { additionalItems }, budget) => {
    for (const [index, item] of list(value).entries()) {
        const schema = Array.isArray(parameter) ? (parameter[index] ?? additionalItems) : parameter;
        const problem = schemaProblem(schema, item, budget);
        if (problem !== undefined)
            return `item ${index}: ${problem}`;
    }
    return undefined;
};
/** The members of an object by all three keywords, of which the last takes what the others leave. */
const properties = (_, value, schema, budget) => {
    if (!(0,json/* isRecord */.u4)(value))
        return undefined;
    for (const [name, one] of Object.entries(value)) {
        const problem = schemasFor(name, schema, budget)
            .map((other) => schemaProblem(other, one, budget))
            .find((found) => found !== undefined);
        if (problem !== undefined)
            return `${name}: ${problem}`;
    }
    return undefined;
};
/** The schemas of a member; nothing is known of one that may match a pattern. */
function schemasFor(name, schema, budget) {
    if (!spend(budget))
        return [];
    const own = (0,json/* isRecord */.u4)(schema.properties) ? schema.properties : {};
    const patterns = Object.entries((0,json/* isRecord */.u4)(schema.patternProperties) ? schema.patternProperties : {});
    if (!spend(budget, patterns.length))
        return [];
    const matched = patterns.map(([pattern, other]) => ({ other, result: matches(pattern, name, budget) }));
    const named = Object.hasOwn(own, name) ? [own[name]] : [];
    const schemas = [...named, ...matched.filter(({ result }) => result).map(({ other }) => other)];
    const isKnown = schemas.length > 0 || matched.some(({ result }) => result === undefined);
    return isKnown ? schemas : [schema.additionalProperties];
}
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
    enum: (parameter, value, _, budget) => {
        const all = list(parameter);
        if (!spend(budget, all.length))
            return undefined;
        return all.some((one) => (0,external_node_util_.isDeepStrictEqual)(one, value)) ? undefined : 'it must be one of enum';
    },
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
    contains: (parameter, value, _, budget) => !Array.isArray(value) || value.some((item) => isValid(parameter, item, budget))
        ? undefined
        : 'it lacks an item of contains',
    uniqueItems: (parameter, value, _, budget) => {
        const all = list(value).slice(0, comparedItems);
        if (!spend(budget, all.length ** 2 / 10))
            return undefined;
        const isRepeated = all.some((item, index) => all.slice(0, index).some((other) => (0,external_node_util_.isDeepStrictEqual)(item, other)));
        return parameter === true && isRepeated ? 'its items must be unique' : undefined;
    },
    properties,
    // Each member is checked once by all three.
    patternProperties: (parameter, value, schema, budget) => schema.properties === undefined ? properties(parameter, value, schema, budget) : undefined,
    additionalProperties: (parameter, value, schema, budget) => schema.properties === undefined && schema.patternProperties === undefined
        ? properties(parameter, value, schema, budget)
        : undefined,
    propertyNames: (parameter, value, _, budget) => Object.keys((0,json/* isRecord */.u4)(value) ? value : {})
        .map((name) => schemaProblem(parameter, name, budget))
        .find((problem) => problem !== undefined),
    required,
    allOf: (parameter, value, _, budget) => list(parameter)
        .map((schema) => schemaProblem(schema, value, budget))
        .find((problem) => problem !== undefined),
    not: (parameter, value, _, budget) => {
        const satisfies = isValid(parameter, value, budget);
        return satisfies && budget.steps > 0 ? 'it must not satisfy not' : undefined;
    },
    if: (parameter, value, schema, budget) => {
        const satisfies = isValid(parameter, value, budget);
        return budget.steps > 0 ? schemaProblem(satisfies ? schema.then : schema.else, value, budget) : undefined;
    },
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
    const budget = createBudget();
    check('parameters', (parameter) => checkParameter(parameter, { bundle, kind: 'parameter', budget }));
    check('credentials', checkCredential);
    check('outputs', (output) => checkOutput(output, { bundle, kind: 'output', budget }));
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
function checkParameter(parameter, context) {
    checkDefinition(parameter, context);
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
function checkOutput(output, context) {
    const path = textOf(output, 'path');
    if (path !== '' && (!isClean(path) || !path.startsWith(`${outputs}/`)))
        throw (0,_build_shape/* invalid */.Gq)(member(output, 'path'), `must be a clean path under ${outputs}/`);
    checkDefinition(output, context);
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
function checkDefinition(shape, { bundle, kind, budget }) {
    const name = textOf(shape, 'definition');
    if (name === '')
        throw (0,_build_shape/* invalid */.Gq)(shape, `must have a definition: ${kind} definition must be provided`);
    const definitions = member(bundle, 'definitions');
    const found = isGiven(definitions) ? member(definitions, name) : definitions;
    if (!isGiven(found))
        throw (0,_build_shape/* invalid */.Gq)(member(shape, 'definition'), `is "${name}", which is not in definitions`);
    const { default: value = null } = (0,_build_shape/* record */.g1)(found);
    const problem = value === null ? undefined : schemaProblem(found.value, value, budget);
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
        // `sort` compares UTF-16 code units, as \u00a73.2.3 demands; JSON.stringify would put numeric keys first.
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], where)}`).join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw (0,documents/* invalidDefinition */.rd)(where, 'contains a number that is too large', 'Write it as a string.');
    }
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/layout/reader.js + 1 modules
var reader = __webpack_require__(58150);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/pack/import-graph.js
var import_graph = __webpack_require__(42760);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
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
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/formats/shared/go-json.js
var go_json = __webpack_require__(64668);
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
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(74624);
// EXTERNAL MODULE: ./.build/formats/shared/requests.js
var requests = __webpack_require__(21289);
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

/***/ 33600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ firstFile),
/* harmony export */   n: () => (/* binding */ onlyFile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
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

/***/ 15265:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
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

/***/ 64668:
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

/***/ 74624:
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

/***/ 42760:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ importGraph)
/* harmony export */ });
/* harmony import */ var _store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10628);
/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */

/**
 * Adds `root` and everything below it. Manifests are read now, and again when they are sent if the cache has not kept them; blobs are
 * opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
async function importGraph(root, source, packer) {
    const cached = (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .withManifestCache */ .u)(source);
    const descriptors = (await (0,_store_manifest_cache_js__WEBPACK_IMPORTED_MODULE_0__/* .graphReaderOf */ .$)(source)(root)).map((node) => node.descriptor);
    for (const descriptor of descriptors)
        packer.importContent(descriptor, () => cached.fetch(descriptor));
    return descriptors;
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ createGraphReader),
/* harmony export */   g0: () => (/* binding */ readNodes),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/** Content graphs: everything that a manifest or index lists, directly or indirectly, as nodes. */




/** Maximum depth of nested indexes; clients support far less. */
const depthLimit = 32;
/** Maximum number of nodes, which all stay in memory; a mirror of thousands of images has some ten thousand. */
const nodeLimit = 250_000;
/** Bytes of the manifests of one graph, which also stay in memory. */
const manifestBytesLimit = 256 * 1024 * 1024;
/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
async function readNodes(root, source) {
    return await createGraphReader(source)(root);
}
/** Each call of the reader returns what `readNodes` returns. `bytesLimit` is that of the manifests which one call reads. */
function createGraphReader(source, bytesLimit = manifestBytesLimit) {
    const nodes = new Map();
    const read = async (descriptor, depth, counter) => {
        const key = keyOf(descriptor);
        const existing = nodes.get(key);
        if (depth + (existing?.height ?? 0) > depthLimit)
            throw tooDeep(descriptor);
        if (existing)
            return existing;
        counter.count((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? descriptor.size : 0);
        const manifest = await readManifest(descriptor, source);
        const below = [];
        for (const child of manifest ? (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest) : [])
            below.push(await read(child, depth + 1, counter));
        const node = {
            descriptor,
            ...(manifest && { manifest }),
            children: below,
            height: heightOf(manifest, below),
        };
        nodes.set(key, node);
        return node;
    };
    return async (root) => collect(await read(root, 0, createCounter(root, bytesLimit)), createCounter(root, bytesLimit));
}
/** The manifests and indexes among the nodes of a graph, the root first. */
function manifestsOf(nodes) {
    return nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
}
function createCounter(root, bytesLimit) {
    let [nodes, read] = [0, 0];
    return {
        count(bytes) {
            nodes += 1;
            read += bytes;
            if (nodes > nodeLimit)
                throw tooMany(root, `${nodeLimit} contents`);
            if (read > bytesLimit)
                throw tooMany(root, `${bytesLimit} bytes of manifests`);
        },
    };
}
/** The nodes of a graph, each after its children. */
function collect(root, counter) {
    const all = new Set();
    const visited = new Set();
    const visit = (node) => {
        if (visited.has(node))
            return;
        visited.add(node);
        counter.count(0);
        for (const child of node.children)
            visit(child);
        all.add(node);
    };
    visit(root);
    return [...all];
}
/** A registry keeps manifests and blobs apart, so that content listed as both is two nodes. */
function keyOf(descriptor) {
    return `${(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}
async function readManifest(descriptor, source) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function heightOf(manifest, below) {
    return manifest ? 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0) : 0;
}
function tooMany(root, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root.digest} lists more than ${what}`, {
        hint: 'Split it into several artifacts.',
    });
}
function tooDeep(descriptor) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${descriptor.digest} is nested more than ${depthLimit} indexes deep`, {
        hint: 'Publish an index that lists its manifests directly.',
    });
}


/***/ }),

/***/ 10628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ graphReaderOf),
/* harmony export */   u: () => (/* binding */ withManifestCache)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92532);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/** What several graphs of one source share is read once: their nodes, and the bytes of manifests in a cache of limited size. */





/** Bytes of the manifests that one cache keeps; of more, those that were not used for the longest time are read again. */
const cacheLimit = 32 * 1024 * 1024;
const caches = new WeakMap();
/** The source with a cache; always the same one for the same source. */
function withManifestCache(source, limit = cacheLimit) {
    const cached = caches.get(source) ?? createCached(source, limit);
    caches.set(source, cached);
    return cached;
}
const readers = new WeakMap();
/** The reader of the graphs of a source; always the same one for the same source. */
function graphReaderOf(source) {
    const reader = readers.get(source) ?? (0,_graph_js__WEBPACK_IMPORTED_MODULE_3__/* .createGraphReader */ .ec)(withManifestCache(source));
    readers.set(source, reader);
    return reader;
}
function createCached(source, limit) {
    const kept = new Map();
    let size = 0;
    const keep = (digest, bytes) => {
        // The last entry of a map is the one that was set last.
        if (!kept.delete(digest))
            size += bytes.byteLength;
        kept.set(digest, bytes);
        for (const [oldest, { byteLength }] of kept) {
            if (size <= limit)
                return;
            kept.delete(oldest);
            size -= byteLength;
        }
    };
    const fetch = (descriptor) => {
        if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
            return source.open?.(descriptor) ?? source.fetch(descriptor);
        const read = async () => kept.get(descriptor.digest) ??
            (await (0,_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6));
        async function* bytesOf() {
            const bytes = await read();
            keep(descriptor.digest, bytes);
            yield bytes;
        }
        return node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(bytesOf(), { objectMode: false });
    };
    return { exists: (descriptor) => source.exists(descriptor), fetch };
}


/***/ })

};
