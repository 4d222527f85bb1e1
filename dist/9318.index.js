export const id = 9318;
export const ids = [9318];
export const modules = {

/***/ 22920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ isWasmText),
/* harmony export */   Pw: () => (/* binding */ formatLineFor),
/* harmony export */   np: () => (/* binding */ binaryOf)
/* harmony export */ });
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38570);
/** Which line of `formats` publishes a file, by its name: for proposals where a file was named without a format. */

/** Files that stand for their folder, by the format that publishes it. */
const folderFormats = new Map([
    ['Chart.yaml', 'helm'],
    ['timoni.cue', 'timoni'],
    ['kustomization.yaml', 'flux'],
    ['kustomization.yml', 'flux'],
    ['Kustomization', 'flux'],
    ['.manifest', 'opa'],
    ['oci-layout', 'layout'],
    ['index.json', 'layout'],
]);
/** Files that are named themselves. */
const fileFormats = [
    [/\.wasm$/i, 'wasm'],
    [/^spin\.toml$/, 'spin'],
    [/^bundle\.json$/, 'cnab'],
    [/\.tar$/i, 'layout'],
];
/** `wasm:build/app.wasm`, `helm:charts/app`; `undefined` for a file of no format. */
function formatLineFor(path) {
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .baseName */ .Fl)(path);
    const folder = folderFormats.get(name);
    if (folder !== undefined)
        return `${folder}:${(0,_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .folderOf */ .yS)(path)}`;
    const format = fileFormats.find(([form]) => form.test(name))?.[1];
    return format === undefined ? undefined : `${format}:${path}`;
}
/** True for the name of a file in the text format of WebAssembly. */
function isWasmText(path) {
    return /\.wa(?:t|st)$/i.test(path);
}
/** `app.wasm` for `app.wat`. */
function binaryOf(path) {
    return path.replace(/\.wa(?:t|st)$/i, '.wasm');
}


/***/ }),

/***/ 39318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pk: () => (/* reexport */ row/* defaultVerb */.P),
  Dk: () => (/* reexport */ row/* inputGroups */.D),
  k8: () => (/* binding */ inputRows),
  Vc: () => (/* binding */ inputsOf),
  FU: () => (/* binding */ keyedInputsOf),
  gf: () => (/* binding */ verbSummaries)
});

// UNUSED EXPORTS: inputs

// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/repository-name.js
var repository_name = __webpack_require__(83856);
;// CONCATENATED MODULE: ./.build/inputs/per-artifact.js
/** Lines of an input that are for one artifact: `cart: \u2026`. */

/** Splits `cart: \u2026` when what follows fits the input; any other line is for all artifacts. */
function artifactLine(line, fits) {
    const own = ownLine(line);
    return own && fits(own.text) ? own : { text: line };
}
/** The same for a text that may not fit; `undefined` for a line that begins with no name. */
function ownLine(line) {
    const [, artifact = '', text = ''] = /^([^\s:]+):\s+(\S.*)$/.exec(line) ?? [];
    return (0,repository_name/* isRepositoryName */.e)(artifact) ? { artifact, text } : undefined;
}
/** Collects values by artifact, in the order of the lines. */
function byArtifact(items, combine) {
    const groups = Map.groupBy(items, ({ artifact }) => artifact);
    const named = [...groups].flatMap(([artifact, found]) => artifact === undefined ? [] : [[artifact, combine(found)]]);
    return { all: combine(groups.get(undefined) ?? []), own: new Map(named) };
}

;// CONCATENATED MODULE: ./.build/inputs/annotations.js
/** The input `annotations`: `key=value` lines, and the other ways in which tools write annotations. */







/** One `key=value` per line, for all artifacts or, as `cart: key=value`, for one; the last one of a key counts. */
const annotations_annotations = {
    kind: 'list',
    read(raw, name, context) {
        const object = jsonObject(raw);
        if (object) {
            const items = Object.entries(object).map(([key, value]) => `${key}=${typeof value === 'string' ? value : JSON.stringify(value)}`);
            throw (0,input_error/* inputError */.Xu)(`"${name}" is a JSON object, and a list has one item per line`, {
                lines: { [name]: items },
            });
        }
        const found = (0,input_list/* readList */.LD)((0,input_list/* linesOf */.Dx)(raw), readAnnotation, { name, ...context });
        if (context)
            noteChanges(found, context);
        return byArtifact(found, (some) => Object.fromEntries(some.map(({ key, value }) => [key, value])));
    },
};
function jsonObject(raw) {
    if (!raw?.trim().startsWith('{'))
        return undefined;
    try {
        const value = JSON.parse(raw);
        return (0,json/* isRecord */.u4)(value) && Object.keys(value).length > 0 ? value : undefined;
    }
    catch {
        return undefined;
    }
}
/** Docker Buildx, "Annotations": the manifest or index of an image that an annotation is for. */
const level = /^(?:(?:manifest|index)(?:-descriptor)?(?:\[[^\]]*\])?,?)+:(?=[^\s=]+=)/;
const readAnnotation = (line) => {
    const { artifact, text } = artifactLine(line, isAnnotation);
    const read = readSharedAnnotation(text);
    if (artifact === undefined || !('value' in read))
        return read;
    return { value: { ...read.value, artifact } };
};
/** What follows the name of an artifact; the value of a mapping such as `url: https://example.test/?a=b` is no annotation. */
function isAnnotation(text) {
    return /^[A-Za-z0-9][\w./-]*=/.test(text);
}
const readSharedAnnotation = (line) => {
    const outer = (0,foreign_text/* unquoted */.qZ)(line)?.trim() ?? line;
    const hasLevel = level.test(outer);
    const inner = outer.replace(level, '');
    const text = (0,foreign_text/* unquoted */.qZ)(inner)?.trim() ?? inner;
    const entry = keyAndValue(text);
    const problem = problemOf(hasLevel ? text : outer, entry);
    if (problem)
        return { problem };
    const [key = '', value = ''] = entry ?? [];
    const [plainKey, plainValue] = [(0,foreign_text/* unquoted */.qZ)(key) ?? key, (0,foreign_text/* unquoted */.qZ)(value) ?? value];
    const isQuoted = outer !== line || text !== inner || plainKey !== key || plainValue !== value;
    return { value: { key: plainKey, value: plainValue, isQuoted, hasLevel } };
};
function keyAndValue(text) {
    const equals = text.indexOf('=');
    const key = text.slice(0, equals).trim();
    return equals > 0 && key !== '' ? [key, text.slice(equals + 1).trim()] : undefined;
}
function problemOf(line, found) {
    const flag = /^(?:--annotation|--label|-a|label)[\s=]+(\S.*)$/i.exec(line)?.[1];
    if (flag !== undefined)
        return { what: 'which is not the annotation alone', instead: [flag] };
    const withColon = /^("[^"]*"|'[^']*'|[^\s=:]+)\s*:\s+(\S.*)$/.exec(line);
    if (withColon) {
        const [, key = '', value = ''] = withColon;
        const instead = `${(0,foreign_text/* unquoted */.qZ)(key) ?? key}=${(0,foreign_text/* unquoted */.qZ)(value.replace(/,$/, '')) ?? value}`;
        return { what: 'and an annotation has "=" between key and value', instead: [instead] };
    }
    if (!found)
        return (0,foreign_text/* slip */.xV)(line) ?? mapping(line) ?? withoutValue(line);
    return several(line) ?? problemOfKey(found) ?? problemOfValue(found);
}
/** `{ key: value, other: value }`, as YAML has it. */
function mapping(line) {
    const inner = /^\{(.+)\}$/.exec(line)?.[1];
    if (inner === undefined)
        return undefined;
    const instead = inner.split(',').map((part) => part.trim().replace(/\s*:\s*/, '='));
    return { what: 'which is a mapping of YAML', instead, hint: 'Write one annotation per line' };
}
function withoutValue(line) {
    const [, domain, text] = /^([\w-]+(?:\.[\w-]+)+):(\S.*)$/.exec(line) ?? [];
    if (domain !== undefined)
        return { what: 'and an annotation has "=" between key and value', instead: [`${domain}=${text}`] };
    const key = line.replace(/^=+|[\s=]+$/g, '');
    return {
        what: 'which is not an annotation',
        hint: 'Write key=value in each line',
        instead: [/^[\w./-]+$/.test(key) && !line.startsWith('=') ? `${key}=<value>` : '<key>=<value>'],
    };
}
/**
 * Where the next annotation begins in the same line: a key in the form of a reversed domain. What is between them is looked at from its
 * first character only, since a value may be a text of somebody else with any number of these.
 */
const next = /(?<![\s,;])[\s,;]+(?=(?:org|io|com|dev|net|sh|ai|vnd)\.[\w.-]+=)/;
/** The same where values are in quotes, for any key. */
const nextQuoted = /(?<![\s,;])(?<==\s*(?:"[^"]*"|'[^']*'))[\s,;]+(?=[\w./-]+\s*=)/;
function several(line) {
    const parts = line.split(next).flatMap((part) => part.split(nextQuoted));
    return parts.length > 1
        ? { what: 'which is several annotations', instead: parts, hint: 'Write one annotation per line' }
        : undefined;
}
function problemOfKey([text, value]) {
    const key = (0,foreign_text/* unquoted */.qZ)(text) ?? text;
    const plain = key.replace(/["'`]/g, '');
    if (plain !== key)
        return { what: 'and a key has no quotes', instead: [`${plain}=${value.replace(/["'`]$/, '')}`] };
    const unseen = (0,foreign_text/* invisible */.q4)(key);
    if (unseen)
        return { ...unseen, instead: unseen.instead?.map((clean) => `${clean}=${value}`) ?? [] };
    const lower = key.toLowerCase();
    if (key !== lower && annotations/* predefinedKeys */.PQ.includes(lower))
        return { what: 'and keys are case-sensitive', instead: [`${lower}=${value}`] };
    const item = /^[-\u2022]\s+(\S+)$/.exec(key)?.[1];
    if (item !== undefined)
        return { what: 'which is an item of a YAML list', instead: [`${item}=${value}`] };
    if (/^#/.test(key))
        return { what: 'and a list has no comments', instead: [] };
    return /\s/.test(key)
        ? { what: 'and a key has no white space', instead: [`${key.replace(/\s+/g, '-')}=${value}`] }
        : undefined;
}
/** What a shell or a workflow would have expanded; a lone dollar sign is text. */
const notExpanded = /\$\{\{|\$\(|\$\{?(?:GITHUB|RUNNER)_|^\$\{?[A-Z][A-Z0-9_]+\}?$|^`.+`$/;
/** Control characters, line breaks, and what changes the direction of the text around it (Unicode TR 36, \u00a73.7). */
const controls = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
function problemOfValue([key, value]) {
    if (/^\S+,$/.test(value))
        return { what: 'which ends with a comma', instead: [`${key}=${value.slice(0, -1)}`] };
    const found = notExpanded.test(value) ? (0,foreign_text/* slip */.xV)(value) : undefined;
    if (found)
        return { ...found, instead: found.instead?.map((text) => `${key}=${text}`) ?? [] };
    const [control] = controls.exec(value.replace(/\t/g, ' ')) ?? [];
    if (control === undefined)
        return undefined;
    const clean = value.replace(new RegExp(controls, 'gu'), '');
    return {
        what: `which contains the control character ${(0,foreign_text/* characterName */.pp)(control)}`,
        instead: [`${key}=${clean}`],
    };
}
function noteChanges(found, { note }) {
    if (found.some(({ hasLevel }) => hasLevel))
        note('the prefixes manifest: and index: are taken off in "annotations"; every manifest gets each annotation');
    const quoted = found.filter(({ isQuoted }) => isQuoted);
    if (quoted.length > 0)
        note(`the quotes of ${keyList(quoted)} are taken off in "annotations"`);
    const repeated = found.filter(({ artifact, key, value }, at) => found
        .slice(at + 1)
        .some((later) => later.artifact === artifact && later.key === key && later.value !== value));
    if (repeated.length > 0)
        note(`keys occur more than once in "annotations", and the last value counts: ${keyList(repeated)}`);
    for (const key of new Set(found.map((one) => one.key)))
        noteUnknownKey(key, note);
}
function keyList(found) {
    return [...new Set(found.map(({ key }) => (0,_build_text/* printable */.g$)(key, 120)))].join(', ');
}
const specified = 'org.opencontainers.image.';
/** image-spec v1.1.1, annotations.md: the prefix belongs to the specification. */
function noteUnknownKey(key, note) {
    if (!key.startsWith(specified) || annotations/* predefinedKeys */.PQ.includes(key))
        return;
    const names = annotations/* predefinedKeys */.PQ.map((one) => one.slice(specified.length));
    const near = (0,_build_text/* nearest */.pA)(key.slice(specified.length), names);
    const meant = near === undefined ? '' : `; the nearest one that is defined is ${specified}${near}`;
    note(`the image specification does not define ${(0,_build_text/* printable */.g$)(key, 120)} of "annotations"${meant}`);
}

// EXTERNAL MODULE: ./.build/inputs/kinds.js
var kinds = __webpack_require__(94917);
;// CONCATENATED MODULE: ./.build/inputs/cleanup-inputs.js
/** The inputs of `cleanup` alone: where previews are deleted, and whose. */

const cleanup = ['cleanup'];
const cleanupInputs = {
    repositories: {
        ...kinds/* list */.p_,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'repository',
        positional: true,
        description: 'Repositories to delete previews from, such as `ghcr.io/acme/shop/cart`.',
    },
    'pull-request': {
        ...kinds/* text */.Qq,
        verbs: cleanup,
        group: 'Content',
        placeholder: 'number',
        description: 'Number of the pull request. Default: that of the event.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/files.js
var files = __webpack_require__(82937);
;// CONCATENATED MODULE: ./.build/inputs/collect-inputs.js
/** The inputs for results that one job writes and another one collects. */


const collectInputs = {
    'result-file': {
        ...files/* resultFile */.Cp,
        verbs: ['publish'],
        group: 'Output',
        placeholder: 'file',
        description: 'File that the report is written to as JSON, for `collect` in another job.',
    },
    results: {
        ...kinds/* list */.p_,
        verbs: ['collect'],
        group: 'Content',
        placeholder: 'path',
        positional: true,
        description: 'Results to collect: files that `result-file` has written, or folders with such files at any depth.',
    },
    index: {
        ...kinds/* text */.Qq,
        verbs: ['collect'],
        group: 'Destination',
        placeholder: 'reference',
        description: 'Repository that gets an index over everything that the jobs have published, perhaps with its tag. Default: no index.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/common-inputs.js + 2 modules
var common_inputs = __webpack_require__(76258);
;// CONCATENATED MODULE: ./.build/inputs/deploy-inputs.js
/** The input for deploy files: what a deployment reads, written with the digests of the run. */


const deployKinds = ['kustomize', 'flux', 'terraform', 'env'];
const nextItem = new RegExp(`\\s+(?=(?:${deployKinds.join('|')})=)`);
/** Items as `<kind>=<path>`, one a line or with spaces between them. */
const deployFiles = {
    kind: 'list',
    read(raw, name, context) {
        const items = (0,input_list/* linesOf */.Dx)(raw).flatMap((line) => line.split(nextItem));
        return (0,input_list/* readList */.LD)([...new Set(items)], readDeployFile, { name, ...context });
    },
};
const readDeployFile = (line) => {
    const [, word = '', path = ''] = /^([^=\s]+)=(.*)$/.exec(line) ?? [];
    const kind = deployKinds.find((one) => one === word);
    if (!kind || path === '')
        return { problem: withoutKind(line) };
    const problem = problemOfPath(kind, path);
    return problem ? { problem } : { value: { kind, path: kind === 'kustomize' ? kustomization(path) : path } };
};
/** kustomize reads a folder by these names only. */
function kustomization(path) {
    if (/(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(path))
        return path;
    return `${path.replace(/\/+$/, '')}/kustomization.yaml`;
}
function withoutKind(line) {
    const guesses = [
        [/kustomiz/i, 'kustomize'],
        [/\.tfvars|terraform|\.json$/i, 'terraform'],
        [/\.env(?:\.|$)/i, 'env'],
        [/flux/i, 'flux'],
    ];
    const path = (0,foreign_text/* unquoted */.qZ)(line) ?? line;
    const kind = /[=\s]/.test(path) ? undefined : guesses.find(([form]) => form.test(path))?.[1];
    return {
        what: `which is none of ${deployKinds.map((one) => `${one}=<path>`).join(', ')}`,
        hint: 'Write one of these kinds and a path',
        instead: [kind ? `${kind}=${path}` : 'env=deploy/release.env'],
    };
}
function problemOfPath(kind, path) {
    const instead = (text) => ({ instead: [`${kind}=${text}`] });
    const inner = (0,foreign_text/* unquoted */.qZ)(path);
    if (inner !== undefined)
        return { what: 'and the quotes are part of the path', ...instead(inner) };
    const problem = (0,foreign_text/* slip */.xV)(path);
    if (problem)
        return problem;
    if (/^(?:[/\\~]|[a-z]:)/i.test(path) || path.split(/[/\\]/).includes('..'))
        return {
            what: 'and files are written in the workspace only',
            hint: 'Name a path relative to the workspace',
            ...instead('deploy/release'),
        };
    if (kind === 'terraform' && !path.endsWith('.json'))
        return {
            what: 'and Terraform reads JSON only from a file that ends with .tfvars.json',
            ...instead(`${path.replace(/(?:\.auto)?(?:\.tfvars)?$/, '')}.auto.tfvars.json`),
        };
    return undefined;
}
const deployInputs = {
    'deploy-files': {
        ...deployFiles,
        verbs: ['publish', 'promote', 'collect'],
        group: 'Output',
        placeholder: 'kind=path',
        description: 'Files for deployments with the digests of what is published: `kustomize=<folder>`, `flux=<file>`, `terraform=<file>.auto.tfvars.json` or `env=<file>`.',
    },
};

;// CONCATENATED MODULE: ./.build/inputs/exclude.js
/** The input `exclude`: one glob per line, and lines that can only be meant as something else. */

/** Reads one glob. A path may have spaces, commas and dollar signs, so that only what no file is called is recognised. */
const readExclude = (line) => {
    const problem = exclude_problemOf(line);
    return problem ? { problem } : { value: line };
};
function exclude_problemOf(line) {
    if (/\$\{\{|\$\(|\$\{?[A-Z][A-Z0-9_]{2,}/.test(line))
        return (0,foreign_text/* unexpanded */.JV)(line);
    const inner = (0,foreign_text/* unquoted */.qZ)(line);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [inner] };
    const item = /^[-\u2022]\s+(.*)$/.exec(line)?.[1];
    if (item !== undefined)
        return { what: 'which is an item of a YAML list', instead: [item] };
    if (/^#\s/.test(line))
        return { what: 'and a list has no comments', instead: [] };
    if (line.startsWith('!'))
        return {
            what: 'but what is excluded cannot be included again',
            instead: [],
            hint: 'Write globs that match only what is to be left out',
        };
    const relative = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+)\/(.+)$/.exec(line)?.[1];
    if (relative !== undefined)
        return { what: 'and a glob is relative to "path"', instead: [relative] };
    return (0,foreign_text/* invisible */.q4)(line) ?? regularExpression(line) ?? exclude_several(line) ?? backslashes(line);
}
/** `^fixtures/.*\.wasm$` */
function regularExpression(line) {
    if (!/^\^|\$$|\.[*+]/.test(line) || !/\.[*+]|\\\./.test(line))
        return undefined;
    const glob = line
        .replace(/^\^|\$$/g, '')
        .replace(/(?<=\/)\.[*+]/g, '**/*')
        .replace(/\.[*+]/g, '*')
        .replace(/\\(.)/g, '$1');
    return { what: 'which is a regular expression and not a glob', instead: [glob] };
}
/** Several globs in one line; a comma between braces belongs to one. */
function exclude_several(line) {
    const parts = line.split(/(?:\s*[,;]\s*|\s+)(?![^{}]*\})/).filter((part) => part !== '');
    const areGlobs = parts.every((part) => /[*/]|\.[a-z0-9]+$/i.test(part));
    if (parts.length > 1 && areGlobs && parts.some((part) => part.includes('*')))
        return { what: 'which is several globs', instead: parts, hint: 'Write one glob per line' };
    return /[,;]$/.test(line)
        ? { what: 'which ends with a separator', instead: [line.slice(0, -1)] }
        : undefined;
}
/** A backslash before a letter escapes nothing, and one before `**` ends a folder. */
function backslashes(line) {
    return /\\(?:[\w.]|\*\*)/.test(line)
        ? { what: 'and a glob has forward slashes', instead: [line.replace(/\\+/g, '/')] }
        : undefined;
}

// EXTERNAL MODULE: ./.build/format-of-file.js
var format_of_file = __webpack_require__(22920);
// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
;// CONCATENATED MODULE: ./.build/inputs/formats.js
/** The input `formats`: a format, a format with a path, or a declared format; and files or names of other tools in their place. */




/** Reads one line of `formats`; whether a format of that name exists is not known here. */
const readFormat = (line) => {
    const problem = formats_problemOf(line);
    return problem ? { problem } : { value: parse(line) };
};
function parse(line) {
    if (line.startsWith('./'))
        return { format: line };
    const colon = line.indexOf(':');
    if (colon < 0)
        return { format: line };
    const argument = line.slice(colon + 1).trim();
    return { format: line.slice(0, colon).trim(), ...(argument && { argument }) };
}
function formats_problemOf(line) {
    const found = (0,foreign_text/* slip */.xV)(line) ?? assignment(line) ?? formats_location(line) ?? formats_several(line) ?? file(line);
    return found ?? otherName(line) ?? problemOfArgument(parse(line));
}
/** `wasm=app.wasm`, `type=wasm`, `--formats wasm`. */
function assignment(line) {
    const value = /^(?:--?)?(?:formats?|type|artifact-type)\s*[:=\s]\s*(\S.*)$/.exec(line)?.[1];
    if (value !== undefined)
        return { what: 'which is not the format alone', instead: [value] };
    const [, format, path] = /^([a-z]+)(?:\s*=|\s+:|@)\s*(\S.*)$/.exec(line) ?? [];
    return format === undefined
        ? undefined
        : { what: 'and a format has ":" before its path', instead: [`${format}:${path}`] };
}
function formats_location(line) {
    if (/^oci:(?!\/\/)./.test(line))
        return {
            what: 'which is a target; an image layout to publish has the format layout',
            instead: [line.replace(/^oci:(?:\.\/)?/, 'layout:')],
        };
    if (!/^[a-z][a-z0-9+-]*:\/\//i.test(line))
        return undefined;
    const file = /^https?:.*\/([^/?#]+\.wasm)(?:[?#].*)?$/i.exec(line)?.[1];
    if (file !== undefined)
        return {
            what: 'which is a URL',
            instead: [`wasm:${file}`],
            hint: 'Download it before this step, and name the file',
        };
    const reference = line.replace(/^[a-z0-9+-]+:\/\//i, '').replace(/(?<=\/[^/]*)[:@][^/]*$/, '');
    return {
        what: 'which is a location and not a format',
        instead: [],
        hint: 'Name where artifacts go in "to"',
        others: { to: [reference.includes('{name}') ? reference : `${reference.replace(/\/+$/, '')}/{name}`] },
    };
}
function formats_several(line) {
    const parts = partsOf(line);
    if (parts.length > 1)
        return { what: 'which is several formats', instead: parts, hint: 'Write one format per line' };
    const [only] = parts;
    return only === line || only === undefined
        ? undefined
        : { what: 'and a format has no separators', instead: [only] };
}
/** The formats in one line; a path may have spaces, and the members of an index are separated by them. */
function partsOf(line) {
    const beforeColon = line.split(':', 1)[0] ?? '';
    if (line.startsWith('index:'))
        return [line];
    if (line.startsWith('./'))
        return line.split(/[\s,;]+(?=\.\/|$)/).filter((part) => part !== '');
    if (beforeColon === line || /[\s,;]/.test(beforeColon))
        return (0,input_list/* separated */.Ci)(line);
    const next = /[\s,;]+(?=[a-z]+:|\.\/|$)|(?<=\.(?:wasm|toml|json|yaml))[\s,;]+/;
    return line.split(next).filter((part) => part !== '');
}
/** A file without its format, perhaps with a media type, as `oras push` takes it. */
function file(line) {
    const [, path = ''] = /^(.*?)(?::[a-z]+\/[\w.+-]+)?$/.exec(line) ?? [];
    if (path.includes(':'))
        return undefined;
    if ((0,format_of_file/* isWasmText */.Mk)(path))
        return formats_text(path, 'wasm');
    const plain = path.replace(/^\.\//, '');
    if (/^(?:\.|.*\/)$/.test(path) && !path.startsWith('/'))
        return {
            what: 'which is a folder without its format',
            instead: [`wasm:${plain.replace(/\/+$/, '') || '.'}`],
        };
    const proposal = (0,format_of_file/* formatLineFor */.Pw)(plain);
    if (proposal !== undefined)
        return { what: 'which is a file without its format', instead: [proposal] };
    if (!path.startsWith('./'))
        return path.endsWith('.json')
            ? { what: 'and a declared format begins with "./"', instead: [`./${path.replace(/^\/+/, '')}`] }
            : undefined;
    if (path.endsWith('.json'))
        return undefined;
    return {
        what: 'and a declared format is a JSON file',
        hint: 'Name a format and the path, or the file that declares a format',
        instead: [`wasm:${plain}`],
    };
}
function formats_text(path, format) {
    return {
        what: 'which is WebAssembly text and not a binary',
        instead: [`${format}:${(0,format_of_file/* binaryOf */.np)(path)}`],
        hint: `Convert it before this step, for example with wasm-tools parse ${(0,shell_word/* pathWord */.U)(path)} -o ${(0,shell_word/* pathWord */.U)((0,format_of_file/* binaryOf */.np)(path))}, and name the binary`,
    };
}
/** Names of other tools and of parts of formats, by the format that was probably meant. */
const otherNames = new Map([
    ['component', 'wasm'],
    ['module', 'wasm'],
    ['core', 'wasm'],
    ['wit', 'wasm'],
    ['wasi', 'wasm'],
    ['wasm-component', 'wasm'],
    ['wasm-module', 'wasm'],
    ['wkg', 'wasm'],
    ['webassembly', 'wasm'],
    ['chart', 'helm'],
    ['charts', 'helm'],
    ['kustomize', 'flux'],
    ['kustomization', 'flux'],
    ['kubernetes', 'flux'],
    ['policy', 'kubewarden'],
    ['kwctl', 'kubewarden'],
    ['rego', 'opa'],
    ['bundle', 'opa'],
    ['docker', 'image'],
    ['container', 'image'],
    ['oci', 'image'],
    ['oci-layout', 'layout'],
    ['skopeo', 'layout'],
    ['cue', 'timoni'],
    ['istio', 'envoy'],
    ['proxy-wasm', 'envoy'],
    ['porter', 'cnab'],
    ['manifest', 'index'],
]);
function otherName(line) {
    const { format, argument } = parse(line);
    if (/^[a-z][a-z0-9-]*:[a-z][a-z0-9-/]*@\d[\w.+-]*$/.test(line))
        return {
            what: 'which is a package name and not a format',
            instead: [],
            hint: 'Leave "formats" out, which publishes all Wasm formats',
        };
    const rest = argument === undefined ? '' : `:${argument}`;
    if (/^(?:all|any|auto|default|none|true|false|\*+)$/i.test(format))
        return {
            what: 'which is not a format',
            instead: [],
            hint: 'Leave "formats" out, which publishes all Wasm formats',
        };
    if (/^[\w-]+(?:\.[\w-]+)+\/[\w-]/.test(line))
        return formats_location(`oci://${line}`);
    if (/^application\/(?:vnd\.)?wasm/.test(format))
        return { what: 'which is a media type', instead: ['wasm'] };
    if (format.startsWith('!'))
        return {
            what: 'and formats cannot be excluded',
            instead: [],
            hint: 'Leave it out, and leave files out with "exclude"',
        };
    if (format === '' && argument !== undefined)
        return { what: 'which has no format', instead: [(0,format_of_file/* formatLineFor */.Pw)(argument) ?? `<format>:${argument}`] };
    const lower = format.toLowerCase();
    if (lower === 'wat' && argument !== undefined)
        return formats_text(argument, 'wasm');
    const meant = otherNames.get(lower);
    if (meant !== undefined)
        return { what: 'which is not a format', instead: [meant + rest] };
    return /^[A-Za-z]+$/.test(format) && format !== lower
        ? { what: 'and formats are in lower case', instead: [lower + rest] }
        : undefined;
}
/** What no path of a workspace is; whether it exists is not known here. */
function problemOfArgument({ format, argument }) {
    if (argument === undefined)
        return undefined;
    if (format === 'index')
        return members(argument);
    if ((0,format_of_file/* isWasmText */.Mk)(argument) && format === 'wasm')
        return formats_text(argument, format);
    const inner = (0,foreign_text/* unquoted */.qZ)(argument);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [`${format}:${inner}`] };
    const typed = /^(.*\.wasm):[a-z]+\/[\w.+-]+$/.exec(argument)?.[1];
    if (typed !== undefined)
        return { what: 'which has a media type', instead: [`${format}:${typed}`] };
    const [, file = '', tag = ''] = /^(.*\.wasm)[:@]([\w][\w.-]*)$/.exec(argument) ?? [];
    if (tag !== '')
        return {
            what: 'which has a tag',
            instead: [`${format}:${file}`],
            hint: 'Give the tag in "tags"',
            others: { tags: [tag] },
        };
    const folder = (0,format_of_file/* formatLineFor */.Pw)(argument);
    if (folder?.startsWith(`${format}:`) && folder !== `${format}:${argument}`)
        return { what: 'which is a file, and this format takes its folder', instead: [folder] };
    if (/^[A-Za-z]:[\\/]|^[/~]/.test(argument))
        return notBelowPath(format, argument);
    return /^[^/]*\\[^*?[\]{}\\]/.test(argument)
        ? { what: 'and a path has forward slashes', instead: [`${format}:${argument.replace(/\\+/g, '/')}`] }
        : undefined;
}
/** `suite app,blue`: neither a name nor a reference has a comma. */
function members(argument) {
    const parts = (0,input_list/* separated */.Ci)(argument);
    return argument.includes(',')
        ? { what: 'and white space separates the members of an index', instead: [`index:${parts.join(' ')}`] }
        : undefined;
}
/** The folders of runners below which a checkout lies. */
const checkout = /^(?:\/github\/workspace|\/home\/runner\/work\/[^/]+\/[^/]+|~)\//;
function notBelowPath(format, argument) {
    const relative = argument
        .replace(/^[A-Za-z]:/, '')
        .replace(/\\+/g, '/')
        .replace(checkout, '');
    return {
        what: 'and a path is relative to "path"',
        instead: [`${format}:${relative.startsWith('/') ? '<path>' : relative}`],
        hint: 'Name a file or folder below "path"',
    };
}

;// CONCATENATED MODULE: ./.build/inputs/names.js
/** The input `names`: new names for artifacts, as `cart: checkout/cart`, or `a/cart.wasm: a-cart` for one of several with that name. */





/** One `<name>: <new name>` or `<file>: <new name>` per line, each name and file once. */
const names = {
    kind: 'list',
    read(raw, name, context) {
        const lines = [...new Set((0,input_list/* linesOf */.Dx)(raw))];
        const found = (0,input_list/* readList */.LD)(lines, readRename, { name, ...context });
        requireOnce(found, name);
        return new Map(found);
    },
};
const readRename = (line) => {
    const problem = (0,foreign_text/* slip */.xV)(line);
    if (problem)
        return { problem };
    const [, given = '', to = ''] = /^(\S.*?):\s+(\S+)$/.exec(line) ?? [];
    const from = given.replace(/^(?:\.\/+)+/, '');
    const isNamed = (0,repository_name/* isRepositoryName */.e)(from) || isFile(from);
    if (isNamed && (0,repository_name/* isRepositoryName */.e)(to))
        return { value: [from, to] };
    return { problem: names_problemOf(line) };
};
/** A path below the workspace, as far as it can be told from a name. */
function isFile(text) {
    return /\/|\.wasm$/i.test(text) && text.split('/').every((part) => !['', '.', '..'].includes(part));
}
function names_problemOf(line) {
    const [, from, to] = /^([\w./-]+?)\s*(?::|=>?|->)\s*([\w./-]+)$/.exec(line) ?? [];
    const hint = 'Write the name and the new one, which has lower-case letters, digits, ".", "_", "-" and "/"';
    if (from === undefined || to === undefined)
        return { what: 'which is not a name and a new one', hint, instead: ['<name>: <new name>'] };
    const meant = [from, to].map(legalName);
    const instead = meant.every((name) => name !== undefined) ? [meant.join(': ')] : ['<name>: <new name>'];
    if ((0,repository_name/* isRepositoryName */.e)(from) && (0,repository_name/* isRepositoryName */.e)(to))
        return { what: 'and a name is followed by ": "', instead };
    return { what: 'which has a name that no repository can have', hint, instead };
}
function legalName(text) {
    const name = text.toLowerCase().replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '');
    return (0,repository_name/* isRepositoryName */.e)(name) ? name : undefined;
}
function requireOnce(found, name) {
    const twice = found.find(([from], at) => found.slice(0, at).some(([earlier]) => earlier === from));
    if (!twice)
        return;
    throw (0,input_error/* inputError */.Xu)(`"${name}" has two new names for ${(0,_build_text/* printable */.g$)(twice[0])}`, {
        hint: 'Write one line for each artifact',
        lines: {
            [name]: found
                .filter(([from], at) => found.findIndex(([first]) => first === from) === at)
                .map((one) => one.join(': ')),
        },
    });
}

;// CONCATENATED MODULE: ./.build/inputs/promote-inputs.js
/** The inputs of `promote` alone: which tags an artifact gets, and where. */

const promote = ['promote'];
const promoteInputs = {
    'promote-to': {
        ...kinds/* text */.Qq,
        name: 'to',
        verbs: promote,
        group: 'Destination',
        placeholder: 'repository',
        description: 'Repository that gets the artifact; `{name}` is the last part of its present name. Default: where it is.',
    },
    'promote-tags': {
        ...kinds/* list */.p_,
        name: 'tags',
        verbs: promote,
        group: 'Destination',
        placeholder: 'tag',
        description: 'Tags that the artifact gets, one a line or with commas. Default: those of the release, of a git tag.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/pull-inputs.js
var pull_inputs = __webpack_require__(3677);
;// CONCATENATED MODULE: ./.build/inputs/pull-request-inputs.js
/** The inputs of publishing for a pull request: its comment, and what a stranger may have changed. */

const publish = ['publish'];
const pullRequestInputs = {
    'allow-foreign-content': {
        ...kinds/* toggle */.L$,
        verbs: publish,
        group: 'Destination',
        description: "Publish also when a pull request from a fork has started a run with the rights of the repository (`pull_request_target`, `workflow_run`), whose content may be a stranger's.",
    },
    comment: {
        ...(0,kinds/* choice */.Yq)('auto', 'true', 'false'),
        verbs: publish,
        group: 'Output',
        placeholder: 'auto|true|false',
        description: 'Whether a run for a pull request, on a runner, writes a comment with what has changed: `auto`, `true` or `false`. It needs `pull-requests: write`; when that is missing, `auto` writes a line to the log, and `true` a warning.',
    },
};

// EXTERNAL MODULE: ./.build/inputs/secrets.js
var secrets = __webpack_require__(75);
;// CONCATENATED MODULE: ./.build/inputs/signing.js
/** Inputs of signing and verifying: keys, identities, and what is trusted. */


/** One of these words in any case, the first by default. */
function choice(...words) {
    const { read, ...exact } = (0,kinds/* choice */.Yq)(...words);
    return { ...exact, read: (raw, name) => read(raw?.toLowerCase(), name) };
}
/** One of these words, or nothing. */
function optionalChoice(...words) {
    const { read } = choice(...words);
    return { kind: 'text', read: (raw, name) => (raw === undefined ? undefined : read(raw, name)) };
}
const signing_publish = ['publish'];
const verify = ['verify'];
const signing = ['publish', 'collect'];
const both = [...signing, 'verify'];
const group = 'Signing';
const signingInputs = {
    attest: {
        ...choice('false', 'auto', 'true'),
        verbs: signing,
        group,
        placeholder: 'mode',
        description: 'Sign every artifact and attest its provenance with the identity of the workflow: `true`, or `auto` where a job of a public repository may.',
    },
    transparency: {
        ...choice('auto', 'public'),
        verbs: signing,
        group,
        placeholder: 'mode',
        description: 'With `public`, signatures are logged where everybody can read them: those of a private repository, with its name, and those of `key`.',
    },
    key: {
        ...secrets/* secret */.rJ,
        verbs: both,
        group,
        placeholder: 'key',
        secret: true,
        description: 'Key as PEM text, `env://<variable>` or a file: to publish, the private key that signs every artifact (PKCS#8, or the encrypted key file of cosign); to verify, the public key.',
    },
    'key-password': {
        ...secrets/* secret */.rJ,
        verbs: signing,
        group,
        placeholder: 'secret',
        secret: true,
        description: 'Password of `key`. Default: the variable `COSIGN_PASSWORD`.',
    },
    sbom: {
        ...optionalChoice('off', 'auto', 'cyclonedx', 'spdx'),
        verbs: signing_publish,
        group,
        placeholder: 'format',
        description: 'Attach a bill of materials to every artifact: `cyclonedx` or `spdx`, or `auto` for CycloneDX where a binary tells what it was built from. Default: `auto` where the run signs, else `off`.',
    },
    'signing-config': {
        ...kinds/* text */.Qq,
        verbs: signing,
        group,
        placeholder: 'file',
        description: 'Services to sign with, as `cosign signing-config create` writes them. Default: those of Sigstore or GitHub.',
    },
    'trusted-root': {
        ...kinds/* text */.Qq,
        verbs: both,
        group,
        placeholder: 'file',
        description: 'File with the trusted authorities and logs, as `gh attestation trusted-root` writes it. Default: those of the public Sigstore and of GitHub, fetched with TUF.',
    },
    repository: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'owner/name',
        description: 'Repository that the artifact was built from. Default: that of the workflow that verifies.',
    },
    workflow: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'Workflow that has signed: `release.yml`, `acme/shared/.github/workflows/build.yml`, or either with `@<ref>`. Default: every workflow of `repository`.',
    },
    commit: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'sha',
        description: 'Commit that the artifact was built from.',
    },
    identity: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'name',
        description: 'Name of the signer in its certificate, instead of `repository`; `*` stands for any characters but `/`, `**` for any.',
    },
    issuer: {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'url',
        description: 'Who has identified the signer. Default: that of the tokens of GitHub Actions.',
    },
    reproduce: {
        ...kinds/* toggle */.L$,
        verbs: verify,
        group,
        description: 'Pack `path` again with `formats` and the other inputs of publish, or as `plan` says, and fail where the content differs.',
    },
    'policy-file': {
        ...kinds/* text */.Qq,
        verbs: verify,
        group,
        placeholder: 'file',
        description: 'JSON file with these conditions: `repository`, `workflow`, `commit`, `ref`, `identity`, `issuer`, `require`. Inputs replace its members.',
    },
    require: {
        ...kinds/* list */.p_,
        verbs: verify,
        group,
        placeholder: 'statement',
        description: 'Statements that have to be there: `signature`, `provenance`, `sbom`, `packing` or a predicate type. Default: `provenance`; with `key`, `signature`.',
    },
};

// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/oci/host.js
var host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/inputs/tags.js
/** The input `tags`: tags as the specification allows them, and what other tools call tags. */





/** Why a line is neither a tag nor anything else that the input takes. */
function problemOfTag(line) {
    return ((0,foreign_text/* bareExpression */.jy)(line) ??
        (0,foreign_text/* slip */.xV)(line) ??
        flavor(line) ??
        tags_assignment(line) ??
        list(line) ??
        digest(line) ??
        gitRef(line) ??
        reference(line) ??
        placeholder(line) ??
        notAllowed(line));
}
const refName = '$' + '{{ github.ref_name }}';
/** docker/metadata-action, README "flavor input". */
function flavor(line) {
    if (!/^(?:flavor|latest|prefix|suffix)=/.test(line))
        return undefined;
    return {
        what: 'which is a line of the input "flavor" of docker/metadata-action',
        instead: [`type=flavor,${line.replace(/^flavor=/, '')}`],
    };
}
function tags_assignment(line) {
    const value = /^(?:--?)?(?:tags?|version|t)\s*[:=]\s*(\S.*)$|^--?(?:tags?|t)\s+(\S.*)$/i
        .exec(line)
        ?.slice(1)
        .find((found) => found !== undefined);
    return value === undefined ? undefined : { what: 'which is not the tag alone', instead: [value] };
}
function list(line) {
    const parts = (0,input_list/* separated */.Ci)(line.replace(/\\n/g, ' ')).filter((part) => !/^(?:&+|\+|and|or)$/.test(part));
    if (parts.length > 1)
        return { what: 'which is several tags', instead: parts, hint: 'Write one tag per line' };
    const [only] = parts;
    if (only === line)
        return undefined;
    return { what: 'and a tag has no separators', instead: only === undefined ? [] : [only] };
}
function digest(line) {
    return /^@?sha(?:256|512):[0-9a-f]+$/i.test(line)
        ? {
            what: 'which is a digest, and every artifact has its own',
            instead: [],
            hint: 'Leave it out, since an artifact can be pulled by its digest without a tag',
        }
        : undefined;
}
function gitRef(line) {
    const [, kind, name] = /^(?:refs\/)?(heads|tags|pull)\/(.+)$/.exec(line) ?? [];
    if (name === undefined)
        return undefined;
    const instead = kind === 'pull' ? `pr-${name.replace(/\/.*/, '')}` : name;
    return { what: 'which is a git ref', instead: [instead] };
}
/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it; `app:1.0` and `:1.0`. */
function reference(line) {
    const isDate = /^\d{4}-\d\d-\d\d/.test(line);
    if (isDate)
        return undefined;
    const text = line.replace(/^[a-z]+:\/\//i, '');
    const [, repository = '', tag = ''] = /^(.*?)(?:[:@]([\w.+{}-]*))?(?:@sha256:[0-9a-f]+)?$/.exec(text) ?? [];
    const isReference = repository !== text || ((0,host/* beginsWithHost */.R4)(text) && /^[^/]*[a-z]/i.test(text) && !text.endsWith('/'));
    if (!isReference || text.includes('\\'))
        return undefined;
    if (repository === '')
        return { what: `and a tag has no ${line.startsWith('@') ? '"@"' : 'colon'}`, instead: [tag] };
    if (!repository.includes('/') && tag === '')
        return { what: 'and a tag has no colon', instead: [repository] };
    return {
        what: 'which is a reference and not a tag alone',
        instead: tag === '' ? [] : [tag],
        hint: tag === ''
            ? 'Leave it out, and name the repository in "to"'
            : 'Write the tags alone, and the repository in "to"',
        ...(repository.includes('/') && { others: { to: [`${repository.toLowerCase()}/{name}`] } }),
    };
}
const expressions = {
    tag: '{{tag}}',
    branch: '{{branch}}',
    ref: refName,
    sha: '{{sha}}',
    'github.sha': '{{sha}}',
};
function placeholder(line) {
    // A version in a placeholder is one without "v", which the name of a git tag has.
    const found = /v?\{+[^{}]*\}+|<[^<>]*>/g;
    const [first] = found.exec(line) ?? [];
    if (first === undefined)
        return undefined;
    const nameIn = (text) => text.replace(/^v(?=\{)|[{}<>\s]/g, '').toLowerCase();
    const isVersion = /^(?:version|major|minor|patch|semver)$/.test(nameIn(first));
    if (isVersion)
        return {
            what: `and ${(0,_build_text/* printable */.g$)(first, 60)} is replaced in a rule only`,
            instead: [
                'default',
                `type=semver,pattern=${line.replace(found, (text) => `{{${nameIn(text).replace('semver', 'version')}}}`)}`,
            ],
            hint: 'Leave "tags" out, which tags by version and event, or write a rule',
        };
    return {
        what: `and ${(0,_build_text/* printable */.g$)(first, 60)} is not replaced in a tag`,
        instead: [line.replace(found, (text) => expressions[nameIn(text)] ?? '<tag>')],
        hint: 'Leave "tags" out, which tags by version and event, or write the tags themselves',
    };
}
const rule = 'Use at most 128 letters, digits, "_", "." and "-", starting with a letter, a digit or "_"';
function notAllowed(line) {
    const proposal = asTag(line);
    return {
        what: reasonOf(line),
        ...(proposal === undefined ? { hint: rule, instead: ['<tag>'] } : { instead: [proposal] }),
    };
}
function reasonOf(line) {
    const [character] = /[^A-Za-z0-9._-]/u.exec(line) ?? [];
    if (character === '/')
        return 'and a tag has no slash';
    if (character !== undefined)
        return `and a tag has no ${(0,foreign_text/* characterName */.pp)(character)}`;
    if (line.length > 128)
        return `which has ${line.length} characters, and a tag has at most 128`;
    return `and a tag does not begin with "${line.charAt(0)}"`;
}
/** The text with what tags cannot contain replaced by `-`. */
function asTag(text) {
    const tag = text
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .replace(/\+/g, '_')
        .replace(/[^A-Za-z0-9._-]+/g, '-')
        .replace(/^[.-]+|-+$/g, '')
        .slice(0, 128);
    return (0,oci_tag/* isTag */.dz)(tag) ? tag : undefined;
}

;// CONCATENATED MODULE: ./.build/inputs/tag-lines.js
/** The lines of the `tags` input: plain tags, rules, references and `default`; what the lines mean is decided when planning. */





const lines = (0,kinds/* listOf */.c3)(readTagLine);
/** One line per item, for all artifacts or, as `cart: \u2026`, for one; lines that begin with `#` are comments. */
const tagLines = {
    kind: 'list',
    read(raw, name, context) {
        const given = raw?.replace(/^\s*#.*$/gm, '');
        const found = lines.read(given, name, context);
        return byArtifact(found, (some) => [...new Set(some.flatMap(({ text }) => itemsOf(text)))]);
    },
};
/** Reads a tag, a list of tags with commas between them, a rule, a template or a full reference. */
function readTagLine(line) {
    if (line.includes('${{') || (0,foreign_text/* bareExpression */.jy)(line))
        return { problem: problemOfTag(line) };
    const value = artifactLine(line, isTagLine);
    return isTagLine(value.text) ? { value } : { problem: problemOfLine(line) };
}
/** The lines to write instead of one for an artifact are for that artifact as well. */
function problemOfLine(line) {
    const own = /^(?:tags?|version|t):/.test(line) ? undefined : ownLine(line);
    if (!own)
        return problemOfTag(line);
    const problem = problemOfTag(own.text);
    const instead = problem.instead?.map((text) => `${own.artifact}: ${text}`);
    return { ...problem, ...(instead && { instead }) };
}
function isTagLine(text) {
    return isRule(text) || (isList(text) && itemsOf(text).every(isItem));
}
/** A rule of docker/metadata-action: a record of comma-separated `key=value`. */
function isRule(line) {
    return (/^"?(?:type|value|enable|priority|prefix|suffix|pattern|event)=/.test(line) &&
        !/^(?:prefix|suffix)=[^,]*$/.test(line));
}
function isList(line) {
    return !/[="]/.test(line) && itemsOf(line).length > 0;
}
function itemsOf(line) {
    if (/[="]/.test(line))
        return [line];
    const items = line.split(',').map((item) => item.trim());
    return items.filter((item) => item !== '');
}
function isItem(item) {
    return (0,oci_tag/* isTag */.dz)(item) || isTemplate(item) || isReference(item);
}
/** The expressions of a rule that has only a value: `sha-{{sha}}`. */
function isTemplate(item) {
    const known = /\{\{\s*(?:branch|tag|sha|base_ref)\s*\}\}|\{\{\s*(?:date|commit_date)\s[^{}]*\}\}/g;
    const rest = item.replace(known, 'x');
    return rest !== item && /^[A-Za-z0-9._-]+$/.test(rest);
}
/** `ghcr.io/acme/app:1.0`, as docker/metadata-action prints it. */
function isReference(item) {
    const [, repository = '', tag = ''] = /^([^@]+):([^:/@]+)$/.exec(item) ?? [];
    return repository.includes('/') && !item.includes('://') && (0,oci_tag/* isTag */.dz)(tag);
}

// EXTERNAL MODULE: ./.build/inputs/row.js
var row = __webpack_require__(99342);
;// CONCATENATED MODULE: ./.build/inputs/inputs.js
/** The one table of inputs: flags and action inputs have its names; `action.yml` and the README are held equal to it. */
















/** What each verb does, in one line of the help and of its action. */
const verbSummaries = {
    publish: 'Pack what a WebAssembly project has built into OCI artifacts and push them.',
    pull: 'Pull published artifacts into a folder, as their consumers lay them out.',
    inspect: 'Show what a reference is, with its sizes, annotations, config, children and referrers.',
    diff: 'Show what is different between the interfaces of two Wasm files or artifacts, and whom it breaks.',
    verify: 'Verify who has signed artifacts, and that they are whole.',
    promote: 'Give an artifact that is already published the tags of a release, also in another repository.',
    cleanup: 'Delete the previews of a pull request, and nothing that anything else needs.',
    collect: 'Merge what several jobs have published into one report, one summary and one set of outputs.',
};
const inputs_publish = ['publish'];
/** What decides the content of an artifact, which `verify` packs again on request. */
const packing = ['publish', 'verify'];
const inspect = ['inspect'];
const inputs = {
    path: {
        ...(0,kinds/* textOr */.ph)('.'),
        verbs: packing,
        group: 'Content',
        placeholder: 'folder',
        description: 'Folder to search. Of what lies above it, only package manifests and git are read, up to the top of the checkout and never through symlinks.',
    },
    references: common_inputs/* commonInputs */.j.references,
    ...pull_inputs/* pullInputs */.j,
    exclude: {
        ...(0,kinds/* listOf */.c3)(readExclude),
        verbs: packing,
        group: 'Content',
        placeholder: 'glob',
        description: 'Globs of files and folders to leave out.',
    },
    to: {
        ...kinds/* list */.p_,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'reference',
        description: 'Where artifacts go: `oci:<folder>` or a registry reference; `{name}` and `{format}` are replaced. Default: `ghcr.io/<owner>/<repo>/{name}` on a runner, `oci:./oci-layout` on the command line.',
    },
    plan: {
        ...files/* planFile */.eS,
        verbs: packing,
        group: 'Content',
        placeholder: 'file',
        description: 'A plan that an earlier `dry-run` printed: it is published as it is, without detection, to its own targets unless `to` is given.',
    },
    formats: {
        ...(0,kinds/* listOf */.c3)(readFormat),
        verbs: packing,
        group: 'Content',
        placeholder: 'format',
        description: 'Formats to publish, as `<format>` or `<format>:<path>`, or a declared format as `./<file>.json`. Default: all Wasm formats.',
    },
    tags: {
        ...tagLines,
        verbs: ['publish', 'collect'],
        group: 'Content',
        placeholder: 'tag',
        description: 'Tags, or rules for them as in docker/metadata-action, for every artifact or, as `<name>: <tag>`, for one; a line `default` adds the default tags. Default: by version and event.',
    },
    'inspect-tags': {
        ...kinds/* toggle */.L$,
        name: 'tags',
        verbs: inspect,
        group: 'Content',
        description: 'List the tags that point at the same manifest; at most 500 are looked at.',
    },
    wit: {
        ...kinds/* toggle */.L$,
        verbs: inspect,
        group: 'Content',
        description: 'Print the interface of a component or WIT package as WIT, and nothing else.',
    },
    names: {
        ...names,
        verbs: inputs_publish,
        group: 'Content',
        placeholder: 'pair',
        description: 'New names for artifacts, as `<name>: <new name>` or `<file>: <new name>`.',
    },
    annotations: {
        ...annotations_annotations,
        verbs: [...packing, 'collect'],
        group: 'Content',
        placeholder: 'key=value',
        description: 'Annotations for every manifest, as `key=value`, or for one artifact, as `<name>: <key>=<value>`.',
    },
    'on-exists': {
        ...(0,kinds/* choice */.Yq)('fail', 'skip', 'overwrite'),
        verbs: ['publish', 'promote', 'collect'],
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about an exact version that is published with other content: `fail`, `skip` the artifact, or `overwrite` it. The same content is never a conflict.',
    },
    interface: {
        ...(0,kinds/* choice */.Yq)('report', 'enforce', 'off'),
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'word',
        description: 'What to do about interfaces that differ from those of the version before, or of the base branch: `report` the differences and the smallest version that they allow, `enforce` that a release has it, or nothing (`off`).',
    },
    republish: {
        ...kinds/* toggle */.L$,
        verbs: inputs_publish,
        group: 'Destination',
        description: 'Give content that an earlier commit has published a new digest, which names this commit. By default it keeps its digest.',
    },
    'hand-off': {
        ...files/* handOffFolder */.TV,
        verbs: inputs_publish,
        group: 'Destination',
        placeholder: 'folder',
        description: 'Folder in which the run of a pull request from a fork or from Dependabot, which may not push, leaves what it would push, and from which a run on `workflow_run` publishes that as a preview. Default in the first run: a temporary folder.',
    },
    token: common_inputs/* commonInputs */.j.token,
    username: common_inputs/* commonInputs */.j.username,
    password: common_inputs/* commonInputs */.j.password,
    ...signingInputs,
    'password-stdin': common_inputs/* commonInputs */.j['password-stdin'],
    'ca-file': common_inputs/* commonInputs */.j['ca-file'],
    'plain-http': common_inputs/* commonInputs */.j['plain-http'],
    ...pullRequestInputs,
    ...promoteInputs,
    ...cleanupInputs,
    ...collectInputs,
    ...deployInputs,
    'dry-run': {
        ...kinds/* toggle */.L$,
        verbs: ['publish', 'promote', 'cleanup'],
        group: 'Output',
        description: 'Change nothing, and print what would be done: of publishing, the plan with the digests that would result, without any network access.',
    },
    explain: {
        ...kinds/* toggle */.L$,
        verbs: inputs_publish,
        group: 'Output',
        description: 'Say for each file that could be published why it was published or left out.',
    },
    cache: common_inputs/* commonInputs */.j.cache,
    timeout: common_inputs/* commonInputs */.j.timeout,
    concurrency: common_inputs/* commonInputs */.j.concurrency,
    json: common_inputs/* commonInputs */.j.json,
    help: common_inputs/* commonInputs */.j.help,
    version: common_inputs/* commonInputs */.j.version,
};
/** The rows by key, to walk the table. */
const inputRows = inputs;
/** The rows that a verb takes by their names, in the order of the table. */
function inputsOf(verb) {
    return keyedInputsOf(verb).map(([key, row]) => [row.name ?? key, row]);
}
/** The same by their keys, which name the options. */
function keyedInputsOf(verb) {
    return Object.entries(inputRows).filter(([, row]) => row.verbs.includes(verb));
}


/***/ }),

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


/***/ })

};
