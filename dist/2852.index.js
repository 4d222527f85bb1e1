export const id = 2852;
export const ids = [2852];
export const modules = {

/***/ 72852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  helm: () => (/* binding */ helm)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var folder = __webpack_require__(24251);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/formats/helm/invalid.js
/** The errors of charts that Helm rejects. */


/** The error about a file, to be thrown; `what` continues the sentence that the path begins. */
function invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Correct the chart and check it with "helm lint".',
        cause,
    });
}
/** Makes the errors about members of a YAML file. */
function memberErrors(path) {
    return (member, what) => invalid(`${path}: ${member}`, (0,_build_text/* printable */.g$)(what));
}

;// CONCATENATED MODULE: ./.build/formats/helm/archive.js
/** Charts as archives, read with the checks of `helm pull` (helm pkg/chart/loader/archive.go). */



/** Bytes of one file, and of all files of a chart, at most. */
const fileLimit = 5 * 1024 * 1024;
const chartLimit = 100 * 1024 * 1024;
/** Bytes of headers and padding that an archive may have besides its files. */
const overhead = 16 * 1024 * 1024;
/** Bytes of all archives in one chart together, and how many there may be: an archive can contain archives, and these more of them. */
const totalLimit = 5 * chartLimit;
const archiveLimit = 1000;
/** Bytes that an empty file counts for. */
const header = 512;
/** Makes a function that reads the archives in one chart. */
function createUnpacker() {
    let [total, archives] = [0, 0];
    return async ({ bytes, where }) => {
        const { unpack } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(6332)]).then(__webpack_require__.bind(__webpack_require__, 6332));
        const error = (what, cause) => invalid(where, what, cause);
        archives += 1;
        if (archives > archiveLimit)
            throw error(`is one of more than ${archiveLimit} archives in the chart and in its archives`);
        const unpacked = await unpack(bytes, { limit: chartLimit + overhead, error });
        const files = unpacked.map(({ path, bytes: content }) => {
            const name = chartPath(path);
            if (name === undefined)
                throw error(`has the file "${(0,_build_text/* printable */.g$)(path)}", which is not in the folder of the chart`);
            if (content.byteLength > fileLimit)
                throw error(`has a file larger than the ${(0,_build_text/* readableSize */.g1)(fileLimit)} that Helm loads: ${(0,_build_text/* printable */.g$)(name)}`);
            total += header + content.byteLength;
            return { name, where: `${where}: ${name}`, read: async () => content };
        });
        const size = unpacked.reduce((sum, file) => sum + file.bytes.byteLength, 0);
        if (size >= chartLimit)
            throw error(`is larger than the ${(0,_build_text/* readableSize */.g1)(chartLimit)} that Helm loads`);
        if (total > totalLimit)
            throw error(`and other archives unpack to more than ${(0,_build_text/* readableSize */.g1)(totalLimit)}`);
        if (files.length === 0)
            throw error('is empty');
        return files;
    };
}
/** The path of a file in its chart, whose folder is the first segment; `undefined` when it is elsewhere. */
function chartPath(path) {
    const [first, ...rest] = path.split(path.includes('\\') ? '\\' : '/');
    const joined = rest.join('/');
    const name = external_node_path_.posix.normalize(joined).replace(/(?<=.)\/$/, '');
    const isOutside = joined.startsWith('/') || name === '.' || name.startsWith('..');
    return isOutside || /^[a-zA-Z]:\//.test(name) || first === 'Chart.yaml' ? undefined : name;
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/formats/shared/documents.js
var documents = __webpack_require__(15265);
// EXTERNAL MODULE: ./.build/formats/shared/go-json.js
var go_json = __webpack_require__(64668);
;// CONCATENATED MODULE: ./.build/formats/helm/go-values.js
/** Members of a YAML mapping, decoded into known types as Go does it. */



/** A member of a mapping; Go finds its key in any case. */
function member(shape, key) {
    return (0,_build_shape/* below */.Gz)(shape, key, (0,documents/* getCaseInsensitive */.aG)((0,_build_shape/* record */.g1)(shape), key));
}
/** A string; numbers and booleans are converted, and an absent or `null` value is empty. */
const scalar = (shape) => {
    const { value } = shape;
    if (typeof value === 'number')
        return goFloat(value);
    if (['string', 'boolean', 'bigint'].includes(typeof value))
        return String(value);
    if (value === undefined || value === null)
        return '';
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a string');
};
/** A string; `undefined` for one that is absent, `null` or empty. */
const goText = (shape) => scalar(shape) || undefined;
/** `undefined` for one that is absent, `null` or false. */
const goFlag = (shape) => {
    const value = shape.value ?? false;
    if (typeof value === 'boolean')
        return value || undefined;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be true or false');
};
/** Checks a point in time, which is absent, `null`, or text by RFC 3339 (Go, `Time.UnmarshalJSON`). */
const goTime = (shape) => {
    const { value = null } = shape;
    if (value === null)
        return;
    const form = /^(\d{4}-\d{2}-(\d{2}))T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
    const [, date = '', day = ''] = (typeof value === 'string' && form.exec(value)) || [];
    // A day that the month does not have becomes one of the next month.
    if (new Date(date).getUTCDate() !== Number(day))
        throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a time by RFC 3339');
};
/** A sequence; `undefined` for one that is absent, `null` or empty. */
function goList(item) {
    return (shape) => {
        const items = (0,_build_shape/* list */.p_)(item)({ ...shape, value: shape.value ?? [] });
        return items.length > 0 ? items : undefined;
    };
}
/** A sequence of strings. */
const goTexts = goList(scalar);
/** A mapping to read members of. */
function mapping(read) {
    return (shape) => {
        if ((0,json/* isRecord */.u4)(shape.value))
            return read(shape);
        throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a mapping');
    };
}
/** A mapping to text, sorted by key; `undefined` for one that is absent, `null` or empty. */
const goTextMap = (shape) => {
    const values = mapping(_build_shape/* record */.g1)({ ...shape, value: shape.value ?? {} });
    const keys = Object.keys(values).sort(byBytes);
    const texts = keys.map((key) => [key, scalar((0,_build_shape/* below */.Gz)(shape, key, values[key]))]);
    return keys.length > 0 ? Object.fromEntries(texts) : undefined;
};
/** A number as sigs.k8s.io/yaml converts it to a string: single precision, shortest, Go's verb `g`. */
function goFloat(value) {
    const single = Math.fround(value);
    if (Number.isNaN(single))
        return 'NaN';
    if (!Number.isFinite(single))
        return single > 0 ? '+Inf' : '-Inf';
    const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => Math.fround(Number(single.toPrecision(count))) === single);
    const [mantissa = '', exponent = '0'] = single.toExponential((digits ?? 9) - 1).split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 21)
        return Object.is(single, -0) ? '-0' : String(Number(`${mantissa}e${power}`));
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** The order in which Go writes the keys of a map. */
function byBytes(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

;// CONCATENATED MODULE: ./.build/formats/helm/yaml-limits.js
/** Limits for YAML: the parser takes the square of the time for some texts, and aliases can double a value with every line. */
/** Tokens of a file; a line with a key and a value has some seven, a block of text has one. */
const tokenLimit = 200_000;
/** Anchors and tags; metadata has a few. */
const propertyLimit = 1000;
const directiveLimit = 100;
/** Collections that are nested in brackets, or begin on one line. */
const nestingLimit = 100;
/** Values after each alias has been replaced by what it stands for. */
const valueLimit = 200_000;
const counted = {
    anchor: 'property',
    tag: 'property',
    'directive-line': 'directive',
    'seq-item-ind': 'nested',
    'explicit-key-ind': 'nested',
    'map-value-ind': 'nested',
};
/** Throws for text that would take the parser more than its length. Looks at tokens only, which takes no more. */
function requireBounded(text, { CST, Lexer }) {
    const counts = { token: 0, property: 0, directive: 0, nested: 0 };
    const limits = {
        token: tokenLimit,
        property: propertyLimit,
        directive: directiveLimit,
        nested: nestingLimit,
    };
    const count = (what) => {
        counts[what] += 1;
        if (counts[what] > limits[what])
            throw new Error(`more than ${limits[what]} ${names[what]}`);
    };
    let brackets = 0;
    for (const token of new Lexer().lex(text)) {
        const type = CST.tokenType(token) ?? '';
        count('token');
        if (type === 'newline' && brackets === 0)
            counts.nested = 0;
        if (type === 'flow-map-start' || type === 'flow-seq-start')
            brackets += 1;
        if (type === 'flow-map-end' || type === 'flow-seq-end')
            brackets = Math.max(0, brackets - 1);
        if (brackets > nestingLimit)
            throw new Error(`more than ${nestingLimit} ${names.nested}`);
        const what = counted[type];
        if (what && (what !== 'nested' || brackets === 0))
            count(what);
    }
}
const names = {
    token: 'tokens',
    property: 'anchors and tags',
    directive: 'directives',
    nested: 'nested collections on a line or in brackets',
};
/** Throws for a document with too many values once its aliases are resolved, and for one that contains itself. */
function requireFewValues(document, yaml) {
    const sizes = new Map();
    const measure = (node) => {
        const size = sizeOf(node, measure, sizes, yaml);
        if (size > valueLimit)
            throw new Error(`more than ${valueLimit} values, counting those of aliases`);
        const anchor = (yaml.isScalar(node) || yaml.isCollection(node)) && node.anchor;
        if (anchor)
            sizes.set(anchor, size);
        return size;
    };
    measure(document.contents);
}
function sizeOf(node, measure, sizes, { isAlias, isCollection, isPair }) {
    if (isAlias(node)) {
        const size = sizes.get(node.source);
        if (size === undefined)
            throw new Error(`the alias "${node.source}" has no anchor before it`);
        return size;
    }
    if (isPair(node))
        return measure(node.key) + measure(node.value);
    if (!isCollection(node))
        return 1;
    const items = node.items;
    return items.reduce((sum, item) => sum + measure(item), 1);
}

;// CONCATENATED MODULE: ./.build/formats/helm/yaml.js
/** YAML as Helm parses it: version 1.1, without timestamps (sigs.k8s.io/yaml, which converts it to JSON). */




/** yaml.v2 reads timestamps and base 60 numbers as strings, and knows no ordered maps, whose keys would all be compared. */
const isUnknownToGo = (tag) => ['tag:yaml.org,2002:timestamp', 'tag:yaml.org,2002:omap'].includes(tag.tag ?? '') || tag.format === 'TIME';
/** Reads the first document of a file, a mapping. Throws `invalid-definition`; `where` names the file. */
async function readYaml(bytes, where) {
    const value = await readValue(bytes, where);
    if (!(0,json/* isRecord */.u4)(value))
        throw invalid(where, 'is not a mapping');
    return value;
}
/** The same for a file that may be empty. */
async function readOptionalYaml(bytes, where) {
    const value = await readValue(bytes, where);
    if (value === undefined || value === null)
        return {};
    if (!(0,json/* isRecord */.u4)(value))
        throw invalid(where, 'is not a mapping');
    return value;
}
/** Throws when a file does not hold values: one or several documents, each a mapping or empty. */
async function checkValues(bytes, where) {
    const documents = await parseDocuments(bytes, where, { isValues: true, keys: true });
    const { isMap, isScalar } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    for (const { contents } of documents) {
        const isEmpty = contents === null || (isScalar(contents) && contents.value === null);
        if (!isEmpty && !isMap(contents))
            throw invalid(where, 'is not a mapping');
    }
}
/** Throws for keys in the first document that have no form in JSON, which Helm rejects wherever they are. */
async function checkKeys(bytes, where) {
    await parseDocuments(bytes, where, { isValues: false, keys: true });
}
/** The text of a mapping without the lines of a member, whose key may differ in case. The result may be invalid: check it. */
async function withoutMember(bytes, key) {
    const { isMap, isNode, isScalar, parseDocument } = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    let text = new TextDecoder().decode(bytes);
    const { contents } = parseDocument(text, { version: '1.1', uniqueKeys: false, logLevel: 'error' });
    for (const pair of isMap(contents) ? contents.items.toReversed() : []) {
        if (!isScalar(pair.key) || String(pair.key.value).toLowerCase() !== key)
            continue;
        const [start] = pair.key.range ?? [0];
        const [, , end] = (isNode(pair.value) ? pair.value.range : undefined) ?? [0, 0, start];
        text = text.slice(0, start) + text.slice(end);
    }
    return new TextEncoder().encode(text);
}
/** Resolving an alias walks the whole document; metadata has a few. */
const aliasLimit = 100;
async function readValue(bytes, where) {
    const [first] = await parseDocuments(bytes, where, { isValues: false, keys: false });
    try {
        return first?.toJS({ maxAliasCount: aliasLimit });
    }
    catch (cause) {
        throw notYaml(where, cause);
    }
}
/** Characters that go-yaml rejects (yaml.v2, `readerc.go`). */
const control = /[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u;
/** The documents of a file; of metadata, only the first. Suppresses warnings, which would contain unescaped lines of the file. */
async function parseDocuments(bytes, where, rules) {
    const yaml = await __webpack_require__.e(/* import() */ 8815).then(__webpack_require__.t.bind(__webpack_require__, 38815, 19));
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        if (control.test(text))
            throw new Error('control characters are not allowed');
        requireBounded(text, yaml);
        const parsed = yaml.parseAllDocuments(text, {
            version: '1.1',
            intAsBigInt: true,
            uniqueKeys: false,
            logLevel: 'error',
            customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isUnknownToGo(tag)),
        });
        const documents = rules.isValues ? parsed : parsed.slice(0, 1);
        for (const document of documents)
            checkDocument(document, rules, yaml);
        return documents;
    }
    catch (cause) {
        throw notYaml(where, cause);
    }
}
function notYaml(where, cause) {
    const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
    return invalid(where, `is not valid YAML: ${(0,_build_text/* printable */.g$)(line)}`, cause);
}
/** Throws for what go-yaml or the conversion to JSON rejects, besides syntax errors. */
function checkDocument(document, { isValues, keys }, yaml) {
    const [error] = document.errors;
    if (error)
        throw error;
    const { version, explicit } = document.directives?.yaml ?? {};
    if (explicit && version !== '1.1')
        throw new Error(`the YAML version ${version} is not supported`);
    const anchors = new Set();
    let aliases = 0;
    yaml.visit(document, {
        Value(_, { anchor }) {
            if (anchor !== undefined)
                anchors.add(anchor);
        },
        Alias(_, { source }) {
            aliases += 1;
            if (!anchors.has(source))
                throw new Error(`unknown anchor "${source}"`);
            if (!isValues && aliases > aliasLimit)
                throw new Error(`more than ${aliasLimit} aliases`);
        },
        Scalar(_, { value, anchor }) {
            if (anchor !== undefined)
                anchors.add(anchor);
            if (isValues && typeof value === 'number' && !Number.isFinite(value))
                throw new Error(`${value} has no form in JSON`);
        },
        Pair(_, pair) {
            if (keys)
                checkPair(pair, yaml);
        },
    });
    requireFewValues(document, yaml);
}
/** The keys of JSON are text, for which a scalar is converted; `<<` merges mappings. */
function checkPair({ key, value }, { isAlias, isMap, isScalar, isSeq }) {
    if (isMap(key) || isSeq(key))
        throw new Error('a key is a mapping or a sequence');
    if (!isScalar(key))
        return;
    if (key.value === null)
        throw new Error('a key is null');
    const merges = typeof key.value === 'symbol';
    if (merges && !isAlias(value) && !isMap(value) && !isSeq(value))
        throw new Error('<< merges something that is not a mapping');
}

;// CONCATENATED MODULE: ./.build/formats/helm/metadata.js
/** The metadata of a chart: `Chart.yaml`, read and checked as Helm does, and encoded as the config blob. */









/** Reads the metadata of a folder that has a `Chart.yaml`. Throws `invalid-definition` for what Helm rejects. */
async function readMetadata(workspace, root) {
    const [chart, legacy] = [(0,paths/* joinPath */.uJ)(root, 'Chart.yaml'), (0,paths/* joinPath */.uJ)(root, 'requirements.yaml')];
    const hasLegacy = (await workspace.stat(legacy))?.type === 'file';
    const file = async (path) => ({
        where: path,
        bytes: await workspace.read(path, documentLimit),
    });
    return await parseMetadata(await file(chart), hasLegacy ? await file(legacy) : undefined);
}
const documentLimit = 1024 * 1024;
/** Parses `Chart.yaml`, and `requirements.yaml`, whose dependencies replace those of `Chart.yaml`. Throws `invalid-definition`. */
async function parseMetadata(chart, requirements) {
    const values = await readYaml(chart.bytes, chart.where);
    const legacy = requirements ? await readOptionalYaml(requirements.bytes, requirements.where) : {};
    const dependencies = (0,documents/* getCaseInsensitive */.aG)(legacy, 'dependencies') ?? (0,documents/* getCaseInsensitive */.aG)(values, 'dependencies');
    const metadata = (0,_build_shape/* readShape */._f)(metadataFrom, { ...values, dependencies }, memberErrors(chart.where));
    return checkMetadata(metadata, chart.where);
}
/**
 * `Chart.yaml` without its dependencies, as Helm packages a version 1 chart (helm pkg/chartutil/save.go); `undefined` when it has
 * none. The other lines are kept where that is possible; else it is the metadata as JSON, which is YAML.
 */
async function withoutDependencies(chart) {
    const metadata = await parseMetadata(chart);
    if (!metadata.dependencies)
        return undefined;
    const expected = encodeMetadata({ ...metadata, dependencies: undefined });
    const bytes = await withoutMember(chart.bytes, 'dependencies');
    const found = await parseMetadata({ ...chart, bytes }).then(encodeMetadata, () => undefined);
    return found && Buffer.compare(found, expected) === 0 ? bytes : expected;
}
/** Throws for a lock file that Helm cannot read (helm pkg/chart/dependency.go, `Lock`). */
async function checkLock({ bytes, where }) {
    const lock = await readOptionalYaml(bytes, where);
    (0,_build_shape/* readShape */._f)(checkLockMembers, lock, memberErrors(where));
}
function checkLockMembers(lock) {
    goTime(member(lock, 'generated'));
    goText(member(lock, 'digest'));
    const dependency = mapping(dependencyFrom);
    goList((shape) => (shape.value === null ? undefined : dependency(shape)))(member(lock, 'dependencies'));
}
function metadataFrom(chart) {
    const at = (key) => member(chart, key);
    return {
        name: sanitize(goText(at('name'))) ?? '',
        home: sanitize(goText(at('home'))),
        sources: goTexts(at('sources'))?.map(sanitized),
        version: goText(at('version')) ?? '',
        description: sanitize(goText(at('description'))),
        keywords: goTexts(at('keywords'))?.map(sanitized),
        maintainers: goList(mapping(maintainerFrom))(at('maintainers')),
        icon: sanitize(goText(at('icon'))),
        apiVersion: goText(at('apiVersion')) ?? 'v1',
        condition: sanitize(goText(at('condition'))),
        tags: sanitize(goText(at('tags'))),
        appVersion: sanitize(goText(at('appVersion'))),
        deprecated: goFlag(at('deprecated')),
        annotations: goTextMap(at('annotations')),
        kubeVersion: sanitize(goText(at('kubeVersion'))),
        dependencies: goList(mapping(dependencyFrom))(at('dependencies')),
        type: goText(at('type')),
    };
}
function maintainerFrom(maintainer) {
    return {
        name: sanitize(goText(member(maintainer, 'name'))),
        email: sanitize(goText(member(maintainer, 'email'))),
        url: sanitize(goText(member(maintainer, 'url'))),
    };
}
function dependencyFrom(dependency) {
    const at = (key) => member(dependency, key);
    return {
        name: sanitize(goText(at('name'))) ?? '',
        version: sanitize(goText(at('version'))),
        repository: sanitize(goText(at('repository'))) ?? '',
        condition: sanitize(goText(at('condition'))),
        tags: goTexts(at('tags'))?.map(sanitized),
        enabled: goFlag(at('enabled')),
        'import-values': goList(({ value }) => value)(at('import-values')),
        alias: goText(at('alias')),
    };
}
/** Replaces white space by plain spaces and removes what cannot be printed (metadata.go, sanitizeString). */
function sanitized(text) {
    return text.replace(/\p{White_Space}/gu, ' ').replace(/[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '');
}
function sanitize(text) {
    return text === undefined ? undefined : sanitized(text) || undefined;
}
// Masterminds/semver NewVersion: missing parts are zero, a leading "v" is allowed.
const versionForm = /^v?\d{1,18}(?:\.\d{1,18}){0,2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const aliasForm = /^[a-zA-Z0-9_-]+$/;
function checkMetadata(metadata, path) {
    const { name, version, apiVersion, type = 'application' } = metadata;
    if (name === '')
        throw invalid(path, 'has no name');
    if (name === '.' || name === '..' || name.includes('/'))
        throw invalid(path, `has the invalid name "${(0,_build_text/* printable */.g$)(name)}"`);
    if (!versionForm.test(version))
        throw invalid(path, `has the version "${(0,_build_text/* printable */.g$)(version)}", which is not a semantic version`);
    if (!['v1', 'v2'].includes(apiVersion))
        throw invalid(path, `has the unknown apiVersion "${(0,_build_text/* printable */.g$)(apiVersion)}"`);
    if (!['application', 'library'].includes(type))
        throw invalid(path, `has the unknown type "${(0,_build_text/* printable */.g$)(type)}"`);
    checkDependencies(metadata.dependencies ?? [], path);
    return metadata;
}
function checkDependencies(dependencies, path) {
    const names = new Set();
    for (const { name, alias = '' } of dependencies) {
        const key = alias || name;
        if (name === '')
            throw invalid(path, 'has a dependency without a name');
        if (alias !== '' && !aliasForm.test(alias))
            throw invalid(path, `has the invalid alias "${(0,_build_text/* printable */.g$)(alias)}"`);
        if (names.has(key))
            throw invalid(path, `has the dependency "${(0,_build_text/* printable */.g$)(key)}" twice`);
        names.add(key);
    }
}
/** The bytes that Go's JSON encoder writes, so that the config equals the one that Helm pushes. */
function encodeMetadata(metadata) {
    return new TextEncoder().encode((0,go_json/* goJson */.P)(sortKeys(metadata)));
}
/** Go sorts the keys of values of unknown type: `import-values`. */
function sortKeys(metadata) {
    const dependencies = metadata.dependencies?.map((one) => ({
        ...one,
        'import-values': one['import-values']?.map(sortedValue),
    }));
    return { ...metadata, ...(dependencies && { dependencies }) };
}
function sortedValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(sortedValue);
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    const keys = Object.keys(value).sort(byBytes);
    return Object.fromEntries(keys.map((key) => [key, sortedValue(value[key])]));
}

;// CONCATENATED MODULE: ./.build/formats/helm/load.js
/** Loads the files of a chart as Helm does (helm pkg/chart/loader/load.go), and throws for what Helm rejects. */




/** Loads a chart with its subcharts; `where` names it in messages. */
async function loadChart(files, where, options) {
    const read = async (name) => {
        const file = files.find((one) => one.name === name);
        return file && { where: file.where, bytes: await file.read() };
    };
    const chart = await read('Chart.yaml');
    if (!chart)
        throw invalid(where, 'has no Chart.yaml');
    const requirements = await read('requirements.yaml');
    const metadata = await parseMetadata(chart, requirements);
    for (const { bytes, where: file } of [chart, ...(requirements ? [requirements] : [])])
        await checkKeys(bytes, file);
    await checkDocuments(read);
    const subcharts = await loadSubcharts(files, where, options);
    const contents = new Map(files.filter(isOwn(metadata)).map(({ name }) => [name, undefined]));
    for (const subchart of subcharts)
        for (const [name, content] of subchart.contents)
            contents.set(`charts/${name}`, content);
    const names = subcharts.map((subchart) => subchart.name);
    const replaced = metadata.apiVersion === 'v1' ? await withoutDependencies(chart) : undefined;
    if (!replaced)
        return { metadata, packaged: metadata, subcharts: names, contents };
    contents.set('Chart.yaml', replaced);
    const packaged = await parseMetadata({ ...chart, bytes: replaced }, requirements);
    return { metadata, packaged, subcharts: names, contents };
}
async function checkDocuments(read) {
    for (const name of ['Chart.lock', 'requirements.lock']) {
        const lock = await read(name);
        if (!lock)
            continue;
        await checkLock(lock);
        await checkKeys(lock.bytes, lock.where);
    }
    const [values, schema] = [await read('values.yaml'), await read('values.schema.json')];
    if (values)
        await checkValues(values.bytes, values.where);
    if (schema)
        checkSchema(schema);
}
/** Go accepts JSON that is not UTF-8. */
function checkSchema({ bytes, where }) {
    try {
        JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalid(where, 'is not JSON', cause);
    }
}
/** Files that Helm packages for the chart itself; it writes `Chart.lock` for version 2 only (helm pkg/chartutil/save.go). */
function isOwn({ apiVersion }) {
    return ({ name }) => {
        if (name.startsWith('charts/'))
            return name.endsWith('.prov');
        return apiVersion !== 'v1' || name !== 'Chart.lock';
    };
}
/** The charts in `charts`, as folders or archives; names that begin with `_` or `.` are left out. */
async function loadSubcharts(files, where, options) {
    const below = files
        .filter(({ name }) => name.startsWith('charts/') && !name.endsWith('.prov'))
        .map((file) => ({ ...file, name: file.name.slice('charts/'.length) }));
    const groups = Map.groupBy(below, ({ name }) => name.split('/')[0] ?? '');
    const subcharts = [];
    for (const [name, group] of groups) {
        if (/^[_.]/.test(name))
            continue;
        const load = name.endsWith('.tgz') ? loadArchive : loadFolder;
        subcharts.push(await load(name, group, { where, options }));
    }
    return subcharts;
}
async function loadArchive(name, group, { where, options }) {
    const archive = group.find((file) => file.name === name);
    if (!archive || group.length > 1)
        throw invalid(where, `has charts/${(0,_build_text/* printable */.g$)(name)}, which is not an archive`);
    const files = await options.unpack({ where: archive.where, bytes: await archive.read() });
    const { metadata } = await loadChart(files, archive.where, options);
    return { name: metadata.name, contents: new Map([[name, undefined]]) };
}
async function loadFolder(name, group, { where, options }) {
    const prefix = `${name}/`;
    const files = group
        .filter((file) => file.name.startsWith(prefix))
        .map((file) => ({ ...file, name: file.name.slice(prefix.length) }));
    if (!files.some((file) => file.name === 'Chart.yaml'))
        throw invalid(where, `has charts/${(0,_build_text/* printable */.g$)(name)}, which is not a chart`);
    const { metadata, contents } = await loadChart(files, `${where}/charts/${name}`, options);
    return {
        name: metadata.name,
        contents: new Map([...contents].map(([inner, content]) => [prefix + inner, content])),
    };
}

// EXTERNAL MODULE: ./.build/wildcard.js
var _build_wildcard = __webpack_require__(57806);
// EXTERNAL MODULE: ./.build/formats/shared/ignore.js
var ignore = __webpack_require__(89229);
;// CONCATENATED MODULE: ./.build/formats/helm/rules.js
/** The rules of `.helmignore`, which differ from git's in order, negation and folders. */




/** Reads the file and adds Helm's own rule. Throws `invalid-definition` for what Helm rejects (helm pkg/ignore/rules.go). */
function parseHelmRules(text, path) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const rules = [...lines, 'templates/.?*'].map((line) => line.trim());
    const given = rules.filter((rule) => rule !== '' && !rule.startsWith('#'));
    if (given.length > ignore/* ruleLimit */.k4)
        throw invalid(path, `has more than ${ignore/* ruleLimit */.k4} rules`);
    return given.map((rule) => parseRule(rule, path));
}
function parseRule(rule, path) {
    if (rule.includes('**'))
        throw invalid(path, 'uses "**", which Helm does not support');
    const negated = rule.startsWith('!');
    const body = negated ? rule.slice(1) : rule;
    const directoryOnly = body.endsWith('/');
    const pattern = directoryOnly ? body.slice(0, -1) : body;
    const wildcard = (0,_build_wildcard/* parseWildcard */.S)(pattern.startsWith('/') ? pattern.slice(1) : pattern);
    if (!wildcard)
        throw invalid(path, `has the malformed rule "${(0,_build_text/* printable */.g$)(rule)}"`);
    return { wildcard, whole: pattern.includes('/'), negated, directoryOnly };
}
/** The first rule that applies decides; a negated one ignores whatever it does not match. */
function isHelmIgnored(rules, path, directory) {
    for (const rule of rules) {
        if (rule.directoryOnly && !directory) {
            if (rule.negated)
                return true;
            continue;
        }
        const matches = (0,_build_wildcard/* matchWildcard */.q)(rule.wildcard, rule.whole ? path : path.slice(path.lastIndexOf('/') + 1));
        if (matches !== rule.negated)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/formats/helm/files.js
/** The files of a chart: what Helm packages from its folder. */








const rulesLimit = 1024 * 1024;
/** Reads a chart; symlinks are followed in the workspace. Throws `invalid-definition` for what `helm package` or `helm pull` rejects. */
async function readChart(workspace, root) {
    const ignored = await ignoreRules(workspace, root);
    const { items } = await (0,folder/* readFolder */.j1)(workspace, root, { links: 'follow', ignored });
    const files = items.filter((item) => item.type === 'file');
    for (const { source, size } of files) {
        if (size > fileLimit)
            throw invalid(source, `is larger than the ${(0,_build_text/* readableSize */.g1)(fileLimit)} that Helm loads`);
    }
    const chart = await loadChart(files.map(({ name, source }) => ({
        name,
        where: source,
        read: () => workspace.read(source, fileLimit),
    })), root, { unpack: createUnpacker() });
    files_checkDependencies(chart, root);
    const packaged = files.filter(({ name }) => chart.contents.has(name));
    if ((0,folder/* totalSize */.UT)(packaged) > chartLimit)
        throw invalid(root, `is larger than the ${(0,_build_text/* readableSize */.g1)(chartLimit)} that Helm loads`);
    return { metadata: chart.packaged, entries: tarEntries(packaged, chart) };
}
function tarEntries(files, { metadata, contents }) {
    const isFirst = ({ name }) => name === 'Chart.yaml';
    const ordered = [...files.filter(isFirst), ...files.filter((file) => !isFirst(file))];
    return ordered.map(({ name, source, size }) => {
        const entry = { path: `${metadata.name}/${name}`, type: 'file', mode: 0o644 };
        const bytes = contents.get(name);
        return bytes ? { ...entry, size: bytes.byteLength, bytes } : { ...entry, size, file: source };
    });
}
/** Helm skips an ignored folder with everything below. */
async function ignoreRules(workspace, root) {
    const path = (0,paths/* joinPath */.uJ)(root, '.helmignore');
    const present = (await workspace.stat(path))?.type === 'file';
    const text = present ? new TextDecoder().decode(await workspace.read(path, rulesLimit)) : '';
    const rules = parseHelmRules(text, path);
    const skipped = (0,memoize/* memoize */.B)((folder) => folder !== '.' && (skipped((0,paths/* folderOf */.yS)(folder)) || isHelmIgnored(rules, folder, true)));
    return (name, directory) => directory ? skipped(name) : skipped((0,paths/* folderOf */.yS)(name)) || isHelmIgnored(rules, name, false);
}
/** Every dependency has to be in `charts` (helm pkg/action/dependency.go, `CheckDependencies`). */
function files_checkDependencies({ metadata, subcharts }, root) {
    const missing = metadata.dependencies?.find(({ name }) => !subcharts.includes(name));
    if (!missing)
        return;
    throw invalid(root, `depends on "${(0,_build_text/* printable */.g$)(missing.name)}", which is not in charts: run "helm dependency build" first`);
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(33600);
// EXTERNAL MODULE: ./.build/formats/shared/folder-requests.js
var folder_requests = __webpack_require__(14246);
// EXTERNAL MODULE: ./.build/formats/shared/origins.js
var origins = __webpack_require__(74624);
;// CONCATENATED MODULE: ./.build/formats/helm.js
/** The format `helm`: the folder of a chart as `helm package` and `helm push` publish it. */









// helm pkg/registry/constants.go.
const configType = 'application/vnd.cncf.helm.config.v1+json';
const chartType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
/** Helm 4, pkg/registry. */
const helm = { name: 'helm', detect, pack };
async function detect(context) {
    return await (0,folder_requests/* detectFolders */.d9)(context, {
        format: 'helm',
        find: () => findCharts(context.workspace),
        propose: (root, explicit) => propose(root, explicit, context),
    });
}
/** Folders with a `Chart.yaml`; charts below another one are its subcharts. */
async function findCharts(workspace) {
    const files = (await workspace.files()).map((file) => file.path);
    return (0,folder_requests/* outermost */.J9)(files.filter((path) => (0,paths/* baseName */.Fl)(path) === 'Chart.yaml').map(paths/* folderOf */.yS));
}
async function propose(root, explicit, { workspace }) {
    await requireChart(root, workspace);
    const metadata = await readMetadata(workspace, root);
    const origin = (0,paths/* joinPath */.uJ)(root, 'Chart.yaml');
    return {
        files: [root],
        claims: [],
        name: { value: metadata.name, origin },
        version: { value: metadata.version, origin },
        strictVersion: true,
        // Helm reads `_` in a tag as `+` (helm pkg/registry/reference.go).
        versionsOnly: { latest: false, buildMetadata: true },
        annotations: (0,origins/* withOrigins */.g)(chartAnnotations(metadata), origin),
        ...(explicit && { explicit }),
    };
}
async function requireChart(root, workspace) {
    if ((await workspace.stat((0,paths/* joinPath */.uJ)(root, 'Chart.yaml')))?.type === 'file')
        return;
    throw new errors/* CodedError */.AK('input', `helm: ${(0,_build_text/* printable */.g$)(root)} has no Chart.yaml`, {
        hint: 'Name the folder of the chart: formats: helm:charts/app',
    });
}
async function pack(artifact, { workspace, packer }) {
    const root = (0,artifacts/* firstFile */.F)(artifact);
    await requireChart(root, workspace);
    const { metadata, entries } = await readChart(workspace, root);
    const chart = await packer.layer(entries, { mediaType: chartType });
    const config = packer.bytes(encodeMetadata(metadata), configType);
    // Helm does not allow these two to be overridden (pkg/registry/chart.go).
    const own = { [annotations/* titleKey */.kz]: metadata.name, [annotations/* versionKey */._5]: metadata.version };
    return {
        root: packer.manifest({
            config,
            layers: [chart.descriptor],
            annotations: { ...artifact.annotations, ...own },
        }),
    };
}
/**
 * The annotations that Helm writes (pkg/registry/chart.go), except for the time, which comes from the plan. Of the metadata, blank
 * values are left out; the annotations of the chart are kept, whatever their values are.
 */
function chartAnnotations(metadata) {
    const derived = {
        [annotations/* descriptionKey */.qq]: metadata.description,
        [annotations/* urlKey */.X9]: metadata.home,
        [annotations/* sourceKey */.Zt]: metadata.sources?.[0],
        [annotations/* authorsKey */.Uo]: metadata.maintainers?.map(author).join(', '),
    };
    const given = Object.entries(derived).filter((entry) => (entry[1] ?? '').trim() !== '');
    return {
        ...Object.fromEntries(given),
        ...metadata.annotations,
        [annotations/* titleKey */.kz]: metadata.name,
        [annotations/* versionKey */._5]: metadata.version,
    };
}
function author({ name = '', email = '' }) {
    return email === '' ? name : `${name} (${email})`;
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

/***/ 14246:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J9: () => (/* binding */ outermost),
/* harmony export */   d9: () => (/* binding */ detectFolders),
/* harmony export */   eZ: () => (/* binding */ warnOfOmissions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _requests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21289);
/** Detection for formats that publish folders: those that lines of `formats` name, and those that are found. */



/**
 * Candidates for the folders that the lines name; when a line names none, or there is no line, also for those that are found. A
 * line that names anything but a folder of the workspace is reported, and so is a folder that cannot be published.
 */
async function detectFolders(context, { format, find, propose }) {
    const { requests, workspace } = context;
    const named = new Set();
    for (const { argument } of requests) {
        if (argument === undefined)
            continue;
        const about = { files: [], named: true };
        const folder = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => namedFolder(workspace, format, argument));
        if (folder !== undefined)
            named.add(folder);
    }
    const searches = requests.length === 0 || requests.some(({ argument }) => argument === undefined);
    const folders = new Set([...named, ...(searches ? await find() : [])]);
    const candidates = await Promise.all([...folders].map(async (folder) => {
        const isNamed = named.has(folder);
        const about = { files: [folder], named: isNamed };
        const candidate = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .collect */ .Fo)(context, about, () => propose(folder, isNamed));
        return candidate && { ...candidate, ...(isNamed && { named: true }) };
    }));
    return candidates.filter((candidate) => candidate !== undefined);
}
async function namedFolder(workspace, format, argument) {
    const entry = await (0,_requests_js__WEBPACK_IMPORTED_MODULE_1__/* .followNamed */ .hu)(workspace, argument);
    if (entry?.type === 'directory')
        return entry.path;
    const what = entry ? 'is not a folder' : 'does not exist';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', `formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(argument)} ${what}`, {
        hint: `Name a folder relative to "path": formats: ${format}:<folder>`,
    });
}
/** Lines of warnings about one artifact. */
const warningLimit = 10;
/** Says what is missing from the artifact of a folder that the user has named. */
function warnOfOmissions(omissions, artifact, context) {
    const name = `${artifact.format}:${artifact.folder}`;
    for (const { path, reason } of omissions)
        context.explain(path, `left out of ${artifact.format}: ${reason}`);
    for (const { path, reason } of omissions.slice(0, warningLimit))
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${path} is missing from ${name}: it is ${reason}`));
    const more = omissions.length - warningLimit;
    if (more > 0)
        context.warn((0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(`${more} more files are missing from ${name}; "explain" lists them`));
}
/** The folders without those that are below another one of them. */
function outermost(folders) {
    const all = new Set(folders);
    const covered = (folder) => {
        const parts = folder.split('/');
        const above = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
        return folder !== '.' && ['.', ...above].some((candidate) => all.has(candidate));
    };
    return [...all].filter((folder) => !covered(folder));
}


/***/ }),

/***/ 24251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O_: () => (/* binding */ tarEntries),
/* harmony export */   UT: () => (/* binding */ totalSize),
/* harmony export */   j1: () => (/* binding */ readFolder),
/* harmony export */   uj: () => (/* binding */ withMemoizedTrees)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92186);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37794);
/** A folder of the workspace as the content of a tar layer: sorted, filtered, with a policy for links and special files. */





const itemLimit = 1_000_000;
/**
 * Everything below a folder, in the order of a recursive walk that sorts names by their bytes.
 *
 * Throws `unsupported` for names that consumers refuse to unpack and for links that the policy does not allow.
 */
async function readFolder(workspace, folder, options) {
    const walk = { workspace, options, items: [], omissions: [], linked: 0 };
    await walkFolder(walk, folder, '', 0);
    const keyed = walk.items.map((item) => ({ item, key: Buffer.from(item.name.replaceAll('/', '\0')) }));
    keyed.sort((left, right) => Buffer.compare(left.key, right.key));
    return { items: keyed.map(({ item }) => item), omissions: walk.omissions };
}
async function walkFolder(walk, folder, under, depth) {
    for (const entry of await walk.workspace.tree(folder)) {
        if (entry.path === folder)
            continue;
        if (depth > 0)
            walk.linked += 1;
        if (walk.linked > _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE)
            throw refused(entry.path, `is one of more than ${_links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedEntryLimit */ .bE} files that symlinks lead to`);
        await addEntry(walk, entry, under + (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(folder, entry.path), depth);
    }
}
async function addEntry(walk, entry, name, depth) {
    const directory = entry.type === 'directory';
    if (entry.type === 'symlink' && walk.options.links === 'follow')
        return await follow(walk, entry, name, depth);
    if (walk.options.ignored?.(name, directory))
        return;
    if (entry.type === 'symlink' || entry.type === 'other')
        return omit(walk, entry);
    checkName(name, entry.path);
    if (walk.items.length >= itemLimit)
        throw refused(entry.path, `is one of more than ${itemLimit} files`);
    const { size, executable } = entry;
    walk.items.push({ name, source: entry.path, type: directory ? 'directory' : 'file', size, executable });
}
function omit(walk, entry) {
    const what = entry.type === 'symlink' ? `a symlink to ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(entry.link ?? '')}` : 'a special file';
    if (walk.options.links !== 'omit')
        throw refused(entry.path, `is ${what}`);
    walk.omissions.push({ path: entry.path, reason: `${what}, which the consumer does not unpack` });
}
async function follow(walk, entry, name, depth) {
    const target = await followLink(walk.workspace, entry);
    const directory = target.type === 'directory';
    if (walk.options.ignored?.(name, directory))
        return;
    if (depth >= _links_js__WEBPACK_IMPORTED_MODULE_1__/* .linkedFolderLimit */ .x1 || (directory && (0,_links_js__WEBPACK_IMPORTED_MODULE_1__/* .leadsToParent */ .hS)(entry.path, target.path))) {
        throw refused(entry.path, 'is a symlink that leads to one of its own parent folders');
    }
    await addEntry(walk, target, name, depth + 1);
    if (directory)
        await walkFolder(walk, target.path, `${name}/`, depth + 1);
}
async function followLink(workspace, link) {
    const target = await workspace.follow(link.path);
    if (target === 'out-of-root')
        throw refused(link.path, 'is a symlink that leaves the workspace');
    if (!target)
        throw refused(link.path, 'is a broken symlink');
    return target;
}
/** Throws for names that Flux, Timoni or Helm do not unpack (fluxcd/pkg tar/untar.go, helm pkg/chart/loader/archive). */
function checkName(name, path) {
    if (name.includes('\\'))
        throw refused(path, 'has a backslash in its name');
    if (name.includes('../'))
        throw refused(path, 'is in a folder whose name ends with ".."');
    if (/^[A-Za-z]:(?:\/|$)/.test(name))
        throw refused(path, 'has a name like a Windows drive');
}
function refused(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)} ${why}`, {
        hint: 'Replace it with an ordinary file, rename it, or add it to the ignore file of the format.',
    });
}
/** The same workspace with `tree` memoized, for several layers of one folder. */
function withMemoizedTrees(workspace) {
    return { ...workspace, tree: (0,_memoize_js__WEBPACK_IMPORTED_MODULE_4__/* .memoize */ .B)((folder) => workspace.tree(folder)) };
}
/** The items as tar entries. */
function* tarEntries(items, options = {}) {
    const prefix = options.prefix ?? '';
    if (options.directories)
        yield { path: prefix.replace(/\/$/, '') || '.', type: 'directory', mode: 0o755 };
    for (const item of items) {
        const path = prefix + item.name;
        if (item.type === 'file') {
            const mode = options.fileMode ?? (item.executable ? 0o755 : 0o644);
            yield { path, type: 'file', mode, size: item.size, file: item.source };
        }
        else if (options.directories) {
            yield { path, type: 'directory', mode: 0o755 };
        }
    }
}
/** Size of all files, in bytes. */
function totalSize(items) {
    let size = 0;
    for (const item of items)
        size += item.size;
    return size;
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

/***/ 89229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k4: () => (/* binding */ ruleLimit),
/* harmony export */   pi: () => (/* binding */ isIgnored),
/* harmony export */   wo: () => (/* binding */ parseIgnore)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wildcard_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57806);
/** Ignore rules in gitignore syntax, applied as Flux and Timoni apply them, which differs from git. */



/**
 * Reads the lines of an ignore file; `folder` is the one it is in, relative to the root of the paths that are matched.
 *
 * Blank lines and lines that begin with `#` are skipped. Throws `unsupported` for more than 2000 rules.
 */
function parseIgnore(text, folder = '.') {
    const domain = folder === '.' ? [] : folder.split('/');
    const lines = text.split('\n').map((line) => line.replace(/\r$/, ''));
    const rules = lines.filter((line) => !line.startsWith('#') && line.trim() !== '');
    if (rules.length > ruleLimit)
        throw tooMany(folder);
    return rules.map((line) => parseRule(line, domain));
}
/** Rules of one file; every file of a folder is matched against each. */
const ruleLimit = 2000;
function tooMany(folder) {
    const what = `an ignore file in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder)} has more than ${ruleLimit} rules`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', what, { hint: 'Combine rules with wildcards.' });
}
function parseRule(line, domain) {
    const includes = line.startsWith('!');
    const body = trimEnd(includes ? line.slice(1) : line);
    const directoryOnly = body.endsWith('/');
    const pattern = directoryOnly ? body.slice(0, -1) : body;
    const segments = pattern.split('/').map((text) => ({ text, wildcard: (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .parseWildcard */ .S)(text) }));
    return { domain, segments, includes, directoryOnly };
}
function trimEnd(text) {
    if (text.endsWith('\\ '))
        return text;
    let end = text.length;
    while (end > 0 && text[end - 1] === ' ')
        end -= 1;
    return text.slice(0, end);
}
/**
 * True when the last rule that matches the path excludes it (fluxcd/pkg sourceignore, a copy of go-git's matcher).
 *
 * Unlike in git, a file below an excluded folder can be included again.
 */
function isIgnored(rules, path, directory) {
    const segments = path.split('/');
    const decisive = rules.findLast((rule) => matchesRule(rule, segments, directory));
    return decisive !== undefined && !decisive.includes;
}
function matchesRule(rule, path, directory) {
    if (path.length <= rule.domain.length)
        return false;
    if (rule.domain.some((segment, at) => path[at] !== segment))
        return false;
    const rest = rule.domain.length === 0 ? path : path.slice(rule.domain.length);
    return rule.segments.length === 1 ? matchesName(rule, rest, directory) : matchesPath(rule, rest, directory);
}
/** A rule without slash matches any segment of the path. */
function matchesName(rule, path, directory) {
    const at = path.findIndex((name) => (0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(rule.segments[0]?.wildcard, name));
    if (at < 0)
        return false;
    return !rule.directoryOnly || directory || at < path.length - 1;
}
/** A rule with a slash matches from the start; `**` skips to the first segment that matches and never tries a later one. */
function matchesPath(rule, path, directory) {
    const last = rule.segments.length - 1;
    let at = 0;
    let matched = false;
    let skipping = false;
    for (const [index, segment] of rule.segments.entries()) {
        if (segment.text === '') {
            skipping = false;
        }
        else if (segment.text === '**') {
            if (index === last)
                break;
            skipping = true;
        }
        else {
            if (segment.text.includes('**'))
                return false;
            const found = findFrom(segment, path, at, skipping);
            if (found < 0)
                return false;
            at = found + 1;
            matched = true;
            skipping = false;
        }
    }
    return matched && !(rule.directoryOnly && !directory && at === path.length);
}
function findFrom(segment, path, from, skipping) {
    const end = skipping ? path.length : Math.min(from + 1, path.length);
    for (let at = from; at < end; at += 1) {
        if ((0,_wildcard_js__WEBPACK_IMPORTED_MODULE_2__/* .matchWildcard */ .q)(segment.wildcard, path[at] ?? ''))
            return at;
    }
    return -1;
}


/***/ }),

/***/ 37794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bE: () => (/* binding */ linkedEntryLimit),
/* harmony export */   hS: () => (/* binding */ leadsToParent),
/* harmony export */   x1: () => (/* binding */ linkedFolderLimit)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Limits for walks that follow symlinks to folders: a few that lead to each other can make billions of paths. */

/** Symlinks to folders on one path of a walk. */
const linkedFolderLimit = 16;
/** Entries below symlinks in one walk. */
const linkedEntryLimit = 50_000;
/** True when a symlink leads to a folder that holds the symlink itself. */
function leadsToParent(link, target) {
    return link === target || (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(link, target);
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


/***/ })

};
