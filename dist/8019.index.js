export const id = 8019;
export const ids = [8019];
export const modules = {

/***/ 57815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  printRequestedText: () => (/* binding */ printRequestedText)
});

;// CONCATENATED MODULE: ./.build/formats/summaries.js
/** What each built-in format is, in one line of the help; loads no format, since the help runs on Node 14. */
/** By the name of the format, in the order of precedence; a test compares it with the formats themselves. */
const formatSummaries = {
    layout: { publishedByDefault: false, summary: 'an OCI image layout that another tool wrote' },
    cnab: { publishedByDefault: false, summary: 'a CNAB bundle, from bundle.json' },
    spin: { publishedByDefault: true, summary: 'a Spin application, from spin.toml' },
    kubewarden: { publishedByDefault: true, summary: 'a Kubewarden policy' },
    cup: { publishedByDefault: true, summary: 'a cup controller with its definitions' },
    envoy: { publishedByDefault: true, summary: 'a proxy-wasm module for Envoy and Istio' },
    opa: { publishedByDefault: false, summary: 'an OPA bundle, or a policy compiled to Wasm' },
    timoni: { publishedByDefault: false, summary: 'a Timoni module' },
    helm: { publishedByDefault: false, summary: 'a Helm chart' },
    flux: { publishedByDefault: false, summary: 'a folder of Kubernetes manifests for Flux' },
    image: { publishedByDefault: false, summary: 'Wasm as a container image for containerd and Docker' },
    index: { publishedByDefault: false, summary: 'an image index of other artifacts of the run' },
    wasm: { publishedByDefault: true, summary: 'any other component, core module or WIT package' },
};

// EXTERNAL MODULE: ./.build/host/output.js
var output = __webpack_require__(22352);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 13 modules
var inputs = __webpack_require__(39318);
;// CONCATENATED MODULE: ./.build/host/shell/help.js
/** The help: what `--help` prints for the program and for one verb, made from the table of inputs. Runs on Node 14. */

/** Every flag of one verb in lines of at most `columns` characters; for the program itself also the list of verbs. */
function helpText(verb, wholeProgram, texts, columns) {
    const usage = wholeProgram ? 'oci-wasm-publish [verb] [flags]' : usageOf(verb);
    const takes = (0,inputs/* inputsOf */.Vc)(verb).map(([name]) => name);
    const blocks = [
        `Usage: ${usage}`,
        lines(texts.verbs[verb], columns, 0),
        ...(wholeProgram ? aligned([verbSection(verb, texts)], columns) : []),
        ...aligned(flagSections(verb), columns),
        ...aligned(texts.lists.filter(({ input }) => takes.includes(input)), columns),
        `Examples:\n${examples(texts.examples[verb], columns)}`,
    ];
    return `${blocks.join('\n\n')}\n`;
}
/** With the values that need no flag: `oci-wasm-publish pull <reference>... [flags]`. */
function usageOf(verb) {
    const bare = (0,inputs/* inputsOf */.Vc)(verb).flatMap(([, { positional, placeholder = 'value' }]) => positional ? [`<${placeholder}>...`] : []);
    return ['oci-wasm-publish', verb, ...bare, '[flags]'].join(' ');
}
function verbSection(standard, { verbs }) {
    const rows = Object.entries(verbs).map(([name, purpose]) => {
        return [name, name === standard ? `${purpose} The default.` : purpose];
    });
    return { heading: 'Verbs', rows };
}
function flagSections(verb) {
    const flags = new Set((0,inputs/* inputsOf */.Vc)(verb).map(([name]) => name));
    return inputs/* inputGroups */.Dk
        .map((heading) => ({ heading, rows: (0,inputs/* inputsOf */.Vc)(verb).filter(([, row]) => row.group === heading) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ heading, rows }) => ({
        heading,
        rows: rows.map(([name, row]) => [flagColumn(name, row), meaningColumn(row, flags)]),
    }));
}
function flagColumn(name, { kind, placeholder, short }) {
    const value = kind === 'switch' ? '' : ` <${placeholder ?? 'value'}>`;
    return `${short ? `-${short}, ` : ''}--${name}${value}`;
}
/** Other inputs of the verb are named as flags; values such as `overwrite`, and inputs of other verbs, are not. */
function meaningColumn({ description, kind, positional, default: initial }, flags) {
    const named = description.replace(/`([^`]*)`/g, (_, code) => flags.has(code) ? `--${code}` : code);
    const repeatable = kind !== 'list' ? '' : positional ? ' May be repeated, also without the flag.' : ' May be repeated.';
    return `${named}${repeatable}${initial === undefined || kind === 'switch' ? '' : ` Default: ${initial}`}`;
}
// A terminal of fewer columns has no space for two of them.
const leastColumns = 60;
// A longer left column stands on a line of its own, so that one long flag does not narrow all descriptions.
const leftLimit = 24;
/** Sections whose right columns begin at the same place. */
function aligned(sections, columns) {
    const lefts = sections.flatMap(({ rows }) => rows.map(([left]) => left.length));
    const limit = columns < leastColumns ? 0 : leftLimit;
    const width = Math.max(0, ...lefts.filter((length) => length <= limit));
    return sections.map(({ heading, rows }) => `${heading}:\n${table(rows, width, columns)}`);
}
function table(rows, width, columns) {
    const indent = width + 4;
    return rows
        .map(([left, right]) => {
        const text = lines(right, columns, indent);
        return left.length > width ? `  ${left}\n${text}` : `  ${left}${text.slice(left.length + 2)}`;
    })
        .join('\n');
}
/** A command line is never broken, since it is there to be pasted. */
function examples(rows, columns) {
    return rows.map(([command, purpose]) => `${lines(purpose, columns, 2)}\n    ${command}`).join('\n');
}
// A short default is not parted from the word before it.
const wordEnd = /(?<!\bDefault:) | (?=\S{20})/;
/** The text in lines of at most `columns` characters, each indented; a word that is longer has a line of its own. */
function lines(text, columns, indent) {
    const margin = ' '.repeat(indent);
    const wrapped = [];
    for (const word of text.split(wordEnd)) {
        const last = wrapped[wrapped.length - 1];
        if (last !== undefined && last.length + 1 + word.length <= columns)
            wrapped[wrapped.length - 1] += ` ${word}`;
        else
            wrapped.push(margin + word);
    }
    return wrapped.join('\n');
}

;// CONCATENATED MODULE: ./.build/host/shell/requested-text.js
/** Whether the arguments request the help or the version instead of a run. Runs on Node 14. */

const flags = new Map([
    ['-h', 'help'],
    ['--help', 'help'],
    ['--help=true', 'help'],
    ['--version', 'version'],
    ['--version=true', 'version'],
]);
/** The first of both that is requested; the value of another flag requests nothing: `--username -h`. */
function requestedText(args) {
    const [first = ''] = args;
    const isVerb = Object.keys(inputs/* verbSummaries */.gf).indexOf(first) >= 0;
    const rows = new Map((0,inputs/* inputsOf */.Vc)(isVerb ? first : inputs/* defaultVerb */.Pk));
    for (let index = 0; index < args.length; index += 1) {
        const argument = args[index] ?? '';
        const requested = flags.get(argument);
        if (requested)
            return requested;
        if (takesNext(argument, args[index + 1], rows))
            index += 1;
    }
    return undefined;
}
/** As the flags are parsed: what begins with two dashes is never the value of the flag before it. */
function takesNext(argument, next, rows) {
    const row = argument.slice(0, 2) === '--' ? rows.get(argument.slice(2)) : undefined;
    return row !== undefined && row.kind !== 'switch' && next !== undefined && next.slice(0, 2) !== '--';
}

// EXTERNAL MODULE: ./.build/version.js
var version = __webpack_require__(15922);
;// CONCATENATED MODULE: ./.build/help.js
/** What `--help` and `--version` print: the only part of the program that runs on every Node from 14. */






const texts = {
    verbs: inputs/* verbSummaries */.gf,
    examples: {
        publish: [
            ['oci-wasm-publish --path . --to oci:./out', 'Publish to an image layout, without a registry:'],
            ['oci-wasm-publish --to registry.example/acme/{name} --tags 1.0.0', 'Publish to a registry:'],
            ['oci-wasm-publish --formats wasm:build/app.wasm --to oci:./out', 'Publish one file as one format:'],
            ['oci-wasm-publish --dry-run > plan.json', 'Save a plan, with the digests that would result:'],
            ['oci-wasm-publish --plan plan.json', 'Publish exactly that plan:'],
        ],
        pull: [
            [
                'oci-wasm-publish pull ghcr.io/acme/http-cache:1.0.0 --output ./app',
                'Pull an artifact into a folder:',
            ],
            [
                'oci-wasm-publish pull registry.example/acme/suite:1.0.0 --select name=greeter',
                'Pull one of several artifacts in an index:',
            ],
            [
                'oci-wasm-publish pull registry.example/acme/app:1.0.0 --layers 0 --operation copy',
                'Copy one layer as it is:',
            ],
            ['oci-wasm-publish pull registry.example/acme/app:1.0.0 --to oci:./out', 'Copy into an image layout:'],
        ],
        inspect: [
            ['oci-wasm-publish inspect ghcr.io/acme/http-cache:1.0.0', 'Show what is published under a tag:'],
            ['oci-wasm-publish inspect oci:./out:greeter-latest', 'Show an artifact in an image layout:'],
            [
                'oci-wasm-publish inspect registry.example/acme/app --tags --json',
                'All that is known, as JSON, with every tag:',
            ],
            ['oci-wasm-publish inspect --wit build/app.wasm', 'Print the interface of a file as WIT:'],
        ],
        diff: [
            [
                'oci-wasm-publish diff ghcr.io/acme/http-cache:1.0.0 build/http-cache.wasm',
                'Show what a build changes, and which version it takes:',
            ],
            ['oci-wasm-publish diff old.wasm new.wasm --json', 'Compare two files, for a script:'],
        ],
        promote: [
            [
                'oci-wasm-publish promote registry.example/acme/cart@sha256:\u2026 --tags 1.2.3,latest',
                'Release what was tested:',
            ],
        ],
        cleanup: [
            [
                'oci-wasm-publish cleanup registry.example/acme/cart --pull-request 42 --dry-run',
                'Show which previews of a pull request would be deleted:',
            ],
        ],
        collect: [['oci-wasm-publish collect results', 'Merge the results of several jobs:']],
        verify: [
            ['oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --repository acme/shop', 'Built by this repository:'],
            ['oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --key cosign.pub', 'Signed with this key:'],
            [
                'oci-wasm-publish verify ghcr.io/acme/shop:1.0.0 --policy-file policy.json --require provenance --require sbom',
                'With the conditions of a file:',
            ],
        ],
    },
    lists: [
        { input: 'formats', heading: 'Formats that are published by default', rows: formatRows(true) },
        {
            input: 'formats',
            heading: 'Formats that are published when --formats names them',
            rows: formatRows(false),
        },
    ],
};
function formatRows(byDefault) {
    return Object.entries(formatSummaries)
        .filter(([, { publishedByDefault }]) => publishedByDefault === byDefault)
        .map(([name, { summary }]) => [name, summary]);
}
/** Prints the help or the version and returns true, where the arguments request one of them. */
async function printRequestedText(args) {
    const requested = requestedText(args);
    if (requested === undefined)
        return false;
    await (0,output.printText)(requested === 'version' ? `${version.version}\n` : help(args[0], process.stdout.columns));
    return true;
}
function help(first, columns) {
    const isVerb = Object.keys(inputs/* verbSummaries */.gf).includes(first ?? '');
    return helpText(isVerb ? first : inputs/* defaultVerb */.Pk, !isVerb, texts, widthOf(columns));
}
// Lines that are longer are hard to read; shorter ones break every word.
function widthOf(columns = 80) {
    return Math.max(40, Math.min(columns, 110));
}


/***/ }),

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
}


/***/ }),

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


/***/ }),

/***/ 15922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/** The version of this program; a test holds it equal to package.json. */
const version = '1.0.0';


/***/ })

};
