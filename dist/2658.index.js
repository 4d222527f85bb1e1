export const id = 2658;
export const ids = [2658,530,7874];
export const modules = {

/***/ 22781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   N8: () => (/* binding */ breakableCode),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** HTML that is written into Markdown: texts from outside as code, and as many parts as fit. */


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as HTML, without markup. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** Foreign text as code, so that it becomes neither a mention nor a link; truncated to `limit` characters. */
function code(text, limit) {
    return `<code>${escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit))}</code>`;
}
/** Parts of a long word, at which it may be broken. */
const wordPart = /\S{24}(?=\S)|[\s\S]+?(?=\S{24})|[\s\S]+/gu;
/** The same with places where a long word may be broken, for the cell of a table. */
function breakableCode(text, limit) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit).match(wordPart) ?? [];
    return `<code>${parts.map(escaped).join('<wbr>')}</code>`;
}
/** Digits of a digest that tell it apart from others: `sha256:0123456789ab`. */
function shortDigest(digest) {
    return code(digest.slice(0, digest.indexOf(':') + 13));
}
/** A row of a table. */
function tableRow(cells, cell = 'td') {
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
}
/** As many of the first parts, each on lines of its own, as fit into so many bytes. */
function fitting(parts, limit) {
    let bytes = 0;
    const end = parts.findIndex((part) => {
        bytes += Buffer.byteLength(part) + 1;
        return bytes > limit;
    });
    return end < 0 ? parts : parts.slice(0, end);
}
/** As many parts as fit into so many bytes, and then what `more` says of the number of others. */
function cutTo(parts, limit, more) {
    const kept = fitting(parts, limit);
    return parts.length > kept.length ? [...kept, more(parts.length - kept.length)] : parts;
}
const problemLimit = 10_000;
/** A list of what went wrong, each problem with what to do about it. */
function problemList(error) {
    const items = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error).map(({ message, hint }) => `<li>${code(message, 1000)}<br>${hintAsCode(hint)}</li>`);
    return ['<ul>', ...cutTo(items, problemLimit, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}
/** Lines to paste stay lines: YAML means something else in one. */
function hintAsCode(hint) {
    const [sentence = '', ...lines] = hint.split('\n');
    const pasted = lines.filter((line) => line !== '').slice(0, hintLines);
    if (pasted.length === 0)
        return code(sentence, 1000);
    return `${code(sentence, 1000)}<pre>${pasted.map((line) => escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(line, 300))).join('\n')}</pre>`;
}
const hintLines = 20;


/***/ }),

/***/ 77224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Wd: () => (/* binding */ outputJson),
/* harmony export */   nw: () => (/* binding */ boundedOutput),
/* harmony export */   pX: () => (/* binding */ outputLimit)
/* harmony export */ });
/** JSON of an output, which workflows often put into scripts without quotes: it runs nothing, whatever its texts are. */
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** Bytes of an output at most: a runner accepts 1 MiB for all outputs of a job. */
const outputLimit = 256 * 1024;
/** JSON in which these characters are escaped; it parses to the same value. */
function outputJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
/** The JSON of an output that may be too long for one: it is empty then, and a notice says so. */
function boundedOutput(name, value) {
    const text = outputJson(value);
    if (Buffer.byteLength(text) <= outputLimit)
        return { text, notices: [] };
    return { text: '', notices: [`the output "${name}" is empty: it would have ${text.length} characters`] };
}


/***/ }),

/***/ 37259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf),
/* harmony export */   z: () => (/* binding */ byCause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The cause of errors: what errors of several artifacts have in common, so that it is said once. */


/** The request that a message ends with, and what came of it. */
const request = /\([A-Z]+ ([^\s/]+)\/\S*: (.*)\)$/;
/**
 * The error without what names its artifact: the repository, digests and upload sessions. A registry that is down is one cause,
 * whatever was requested.
 */
function causeOf({ code, message }, repository) {
    const [, host, outcome] = (code === 'unavailable' ? request.exec(message) : undefined) ?? [];
    if (host !== undefined)
        return `${code} ${host} ${outcome}`;
    const path = repository.slice(repository.indexOf('/') + 1);
    const general = message.replaceAll(repository, '').replaceAll(`/${path}/`, '/');
    return `${code} ${general.replace(/[0-9a-f-]{32,}/g, '')}`;
}
/** One error for each cause, which names the other repositories that it stops; what concerns one repository alone stays apart. */
function byCause(errors) {
    const groups = Map.groupBy(errors, ([repository, error]) => keyOf(error, repository));
    return [...groups.values()].flatMap(([first, ...others]) => {
        if (!first || others.length === 0)
            return first ? [first[1]] : [];
        const [, error] = first;
        const names = others.map(([repository]) => (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(repository)).join(', ');
        return [
            new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK(error.code, `${error.message}; the same for ${names}`, {
                hint: error.hint,
                cause: error,
            }),
        ];
    });
}
/** A package that has to be given access has settings of its own. */
function keyOf(error, repository) {
    const reason = error.response?.reason ?? '';
    if (reason === 'package-not-linked-to-repository')
        return repository;
    const [, host, outcome] = request.exec(error.message) ?? [];
    return `${reason} ${host === undefined ? causeOf(error, repository) : `${error.code} ${host} ${outcome}`}`;
}


/***/ }),

/***/ 37874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ deliveriesOf),
/* harmony export */   notDelivered: () => (/* binding */ notDelivered),
/* harmony export */   r: () => (/* binding */ outcomes)
/* harmony export */ });
/** The Delivery: one artifact for one destination, and what came of it. */
/** The outcomes of one artifact at one destination. */
const outcomes = [
    'created',
    'updated',
    'unchanged',
    'exists',
    'handed-off',
    'conflict',
    'skipped',
    'failed',
];
/** A delivery for each destination: all artifacts in the order of the plan to their first destination, then to their second. */
function deliveriesOf(source, packed) {
    const inPlanOrder = packed.toSorted((left, right) => left.position - right.position);
    const most = Math.max(0, ...packed.map(({ opened }) => opened.length));
    const rows = Array.from({ length: most }, (_, row) => inPlanOrder.flatMap((one) => {
        const destination = one.opened[row];
        return destination ? [{ ...destination, source, packed: one, tags: one.artifact.tags }] : [];
    }));
    return rows.flat();
}
/** The result of a delivery that was planned only. */
function notDelivered(delivery) {
    return {
        delivery,
        outcome: 'skipped',
        root: delivery.packed.root,
        tags: delivery.tags,
        sent: 0,
        reused: 0,
        statements: [],
        tagsMoved: [],
        tagsUnknown: [],
        notMoved: {},
        replaced: {},
        isChanged: false,
        unverified: [],
        warnings: [],
    };
}


/***/ }),

/***/ 55220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ requiredVersion),
/* harmony export */   u: () => (/* binding */ listedDifferences)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _wit_difference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32878);
/** The change of an artifact's interface since what it follows: the differences, and the smallest version that they allow. */


/** Differences in a report at most. */
const differenceLimit = 100;
/** Differences as the report lists them. */
function listedDifferences(differences, kind) {
    const [breaking = [], others = []] = [true, false].map((wanted) => differences.filter((one) => (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .E)(one, kind) === wanted));
    const shown = [...breaking, ...others].slice(0, differenceLimit);
    const omitted = differences.length - shown.length;
    return { differences: shown.map((one) => listed(one, kind)), ...(omitted > 0 && { omitted }) };
}
function listed(one, kind) {
    const { item, change, breaks } = one;
    return {
        item: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(item, 300),
        action: change === 'is new' ? 'added' : change === 'was removed' ? 'removed' : 'changed',
        change: (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(change, 500),
        breaking: (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_0__/* .isBreaking */ .E)(one, kind),
        breaks,
    };
}
/** `a major version, at least 2.0.0`. */
function requiredVersion({ step = 'patch', least }) {
    return `a ${step} version${least === undefined ? '' : `, at least ${least}`}`;
}


/***/ }),

/***/ 85129:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ interfaceLines)
/* harmony export */ });
/* unused harmony export interfaceMarkdown */
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22781);
/** Changes of interfaces as Markdown, for the comment of a pull request and for the job summary. */

/** Differences of one artifact that are shown at most. */
const shownLimit = 20;
/** Artifacts whose changes are shown at most. */
const artifactLimit = 50;
/**
 * The changes of all artifacts; empty when none was compared. It is HTML without a blank line, in which Markdown has no meaning
 * (CommonMark, "HTML blocks"), so that it can stand between blank lines in Markdown or within other HTML. Every text of a binary is code, so
 * that it becomes neither a mention nor a link.
 */
function interfaceMarkdown(artifacts) {
    // The same artifact at another target says the same.
    const blocks = [...new Set(artifacts.flatMap((one) => interfaceLines(one).join('\n') || []))];
    const more = blocks.length - artifactLimit;
    return [
        ...blocks.slice(0, artifactLimit),
        ...(more > 0 ? [`<p>The interfaces of ${more} more are in the report.</p>`] : []),
    ].join('\n');
}
/** The change of one artifact: a paragraph with the version that it takes, and a list of the differences. */
function interfaceLines({ name, interface: change }) {
    if (!change)
        return [];
    const shown = change.differences.slice(0, shownLimit);
    const hidden = change.differences.length - shown.length + (change.omitted ?? 0);
    const items = [
        ...shown.map((one) => `<li>${differenceText(one)}</li>`),
        ...(hidden > 0 ? [`<li>and ${hidden} more</li>`] : []),
    ];
    return [
        `<p>Interface of ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}${since(change)}: ${changeSummary(change)}</p>`,
        ...(items.length > 0 ? ['<ul>', ...items, '</ul>'] : []),
    ];
}
function since({ base }) {
    return base === undefined ? '' : ` since ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tagOf(base))}`;
}
/** The repository is said elsewhere, and may differ from target to target. */
function tagOf(base) {
    return base.slice(base.lastIndexOf(':') + 1);
}
function changeSummary(change) {
    const { step, least, version, sufficient, unknown } = change;
    if (unknown !== undefined)
        return `not compared, ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(unknown, 300)}`;
    if (change.differences.length === 0)
        return 'unchanged';
    const enough = least === undefined ? '' : `, at least ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(least)}`;
    const takes = `takes a <strong>${step}</strong> version${enough}`;
    if (sufficient === undefined || version === undefined)
        return takes;
    return `${takes}; ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(version)} promises ${sufficient ? 'that' : '<strong>less</strong>'}`;
}
function differenceText({ item, action, change, breaks }) {
    const what = action === 'changed' ? ` ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(change, 500)}` : '';
    const whom = breaks.length === 0 ? '' : ` \u2013 breaks ${breaks.join(' and ')}`;
    return `${action}: ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(item, 300)}${what}${whom}`;
}


/***/ }),

/***/ 41334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jp: () => (/* binding */ isDestination),
/* harmony export */   lF: () => (/* binding */ isVersion),
/* harmony export */   xg: () => (/* binding */ isFormatName)
/* harmony export */ });
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/** Values of outputs that are safe in a script, into which workflows often put them without quotes. */

/** True for a version: letters, digits and `.+_-`, at most 128, with a letter or digit at both ends. */
function isVersion(text) {
    return /^[0-9A-Za-z](?:[0-9A-Za-z.+_-]{0,126}[0-9A-Za-z])?$/.test(text);
}
/** True for the name of a built-in format, and for a path without white space and characters that shells interpret. */
function isFormatName(text) {
    return /^[\p{L}\p{N}._/+@-]+$/u.test(text);
}
/** True for a repository with its host, and for `oci:` with a folder of the same characters as for `isFormatName`, `:` and `\\`. */
function isDestination(text) {
    if (text.startsWith('oci:'))
        return /^[\p{L}\p{N}._/+@:\\-]+$/u.test(text);
    try {
        const { tag, digest, ...repository } = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .parseReference */ .F2)(text);
        return tag === undefined && digest === undefined && (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .printRepository */ .mK)(repository) === text;
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76198);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _output_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77224);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58828);
/** Outputs of the action: one table of names and meanings, and their values for a report. */





/** Every output with its meaning; `action.yml` and the README are held equal to it. */
const outputs = {
    artifacts: 'JSON array with one object per artifact and target: name, format, repository, digest, reference, tags, outcome and more.',
    matrix: 'JSON for the matrix of a later job, read with `fromJSON`: what is published.',
    'changed-matrix': 'The same for artifacts whose digest differs from what was released before, or from what their tag referred to, and which have to be deployed.',
    digest: 'Digest of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
    reference: '`repository@digest` of the only artifact, or of the index when one is published; else, and when it was not published, empty.',
    subjects: 'One `<hex>  <repository>` line per published artifact, in the form of a checksum file.',
    tags: 'Tags of what is published, without their repository, one per line.',
    changed: '`true` when a tag was created or moved.',
    'hand-off': 'Folder with what the run of a fork or of Dependabot may not push, to be uploaded for the run that publishes it; else empty.',
};
// All outputs of a job together are limited to 1 MB, counted as UTF-16; four of these contain every artifact.
const artifactsLimit = 300_000;
/**
 * The values of all outputs, as text. Workflows put them into scripts, so names, versions and references have the form of one or are
 * left out, and other texts are escaped.
 */
function outputsOf(report) {
    const artifacts = report.artifacts.map(withValidNames);
    const main = mainArtifact(artifacts);
    const published = artifacts.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF);
    const changed = published.filter(({ contentChanged }) => contentChanged);
    const lines = (items) => [...new Set(items)].join('\n');
    return {
        artifacts: artifactsJson(artifacts),
        matrix: (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)({ include: published.map(matrixEntry) }),
        'changed-matrix': (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)({ include: changed.map(matrixEntry) }),
        digest: main?.digest ?? '',
        reference: main?.reference ?? '',
        subjects: lines(published.filter(({ repository }) => repository !== '').map(subjectLine)),
        tags: lines(published.flatMap(({ tags }) => tags)),
        changed: String(report.changed),
        'hand-off': report.handOff ?? '',
    };
}
/** The artifact with empty texts for what has not the form of a name, and without a version that has not the form of one. */
function withValidNames({ version, ...artifact }) {
    const { name, format, repository, reference, tags } = artifact;
    return {
        ...artifact,
        name: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isRepositoryName */ .en)(name) ? name : '',
        format: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isFormatName */ .xg)(format) ? format : '',
        repository: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestination */ .Jp)(repository) ? repository : '',
        reference: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isDestination */ .Jp)(repository) ? reference : '',
        tags: tags.filter(_oci_reference_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz),
        ...(version !== undefined && (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .isVersion */ .lF)(version) && { version }),
    };
}
function subjectLine({ digest, repository }) {
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_4__/* .encodedDigest */ .nz)(digest)}  ${repository}`;
}
/** The only artifact, or the only index, at the first target that has it. */
function mainArtifact(artifacts) {
    const indexes = artifacts.filter(({ format }) => format === 'index');
    const candidates = indexes.length > 0 ? indexes : artifacts;
    const first = candidates[0];
    const isOnly = candidates.every(({ name, digest }) => name === first?.name && digest === first.digest);
    return isOnly ? candidates.find(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF) : undefined;
}
/** Flat, since GitHub shows the values of a matrix in the name of each job. */
function matrixEntry({ name, format, repository, digest, reference, version, outcome }) {
    return { name, format, repository, digest, reference, version: version ?? '', outcome };
}
function artifactsJson(artifacts) {
    const whole = (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)(artifacts);
    if (whole.length <= artifactsLimit)
        return whole;
    return (0,_output_json_js__WEBPACK_IMPORTED_MODULE_3__/* .outputJson */ .Wd)(artifacts.map(withoutDetails));
}
/** What a later step needs. */
function withoutDetails(artifact) {
    const details = [
        'annotations',
        'origins',
        'files',
        'tagReasons',
        'packed',
        'kept',
        'replaced',
        'notMoved',
        'base',
        'statements',
    ];
    return Object.fromEntries(Object.entries(artifact).filter(([key]) => !details.includes(key)));
}


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  presentReport: () => (/* binding */ presentReport)
});

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/cache-lines.js
/** What the cache of layers has done, in one line. */

/** `Layer cache \u2013 20 restored (246.1 MiB, 1.2 s), 19 reused (475.0 MiB), 1 compressed (25.0 MiB), 9.8 s saved`. */
function cacheLines(cache) {
    if (!cache)
        return [];
    const { restored, restoredBytes, restoreSeconds, reused, reusedBytes, made, madeBytes } = cache;
    const { savedSeconds, saveSeconds } = cache;
    const parts = [
        restored > 0
            ? `${restored} restored (${(0,_build_text/* readableSize */.g1)(restoredBytes)}, ${restoreSeconds.toFixed(1)} s)`
            : '',
        `${reused} reused (${(0,_build_text/* readableSize */.g1)(reusedBytes)})`,
        `${made} compressed (${(0,_build_text/* readableSize */.g1)(madeBytes)})`,
        reused > 0 ? `${Math.abs(savedSeconds).toFixed(1)} s ${savedSeconds < 0 ? 'lost' : 'saved'}` : '',
        saveSeconds > 0 ? `${saveSeconds.toFixed(1)} s for saving` : '',
    ];
    return [`Layer cache \u2013 ${parts.filter(Boolean).join(', ')}`];
}

// EXTERNAL MODULE: ./.build/release/interface-change.js
var interface_change = __webpack_require__(55220);
;// CONCATENATED MODULE: ./.build/release/interface-lines.js
/** Changes of interfaces as lines of the log. */


/** Differences of one artifact that are shown at most; the report has more. */
const shownLimit = 20;
/** Empty for an artifact that was not compared, and for an unchanged interface. */
function interfaceLogLines({ name, interface: change, }) {
    if (!change)
        return [];
    const { base, differences, omitted = 0, unknown, version, sufficient } = change;
    const title = `interface of ${(0,_build_text/* printable */.g$)(name)}${base === undefined ? '' : ` since ${base}`}`;
    if (unknown !== undefined)
        return [`${title}: not compared, ${unknown}`];
    if (differences.length === 0)
        return [];
    const promise = sufficient === undefined ? '' : `; ${version} promises ${sufficient ? 'that' : 'less'}`;
    const hidden = differences.length - shownLimit + omitted;
    return [
        `${title}: it takes ${(0,interface_change/* requiredVersion */.m)(change)}${promise}`,
        ...differences.slice(0, shownLimit).map(differenceLine),
        ...(hidden > 0 ? [`  and ${hidden} more`] : []),
    ];
}
function differenceLine({ item, change, breaking, breaks }) {
    const whom = breaks.length > 0 ? ` (breaks ${breaks.join(' and ')})` : '';
    return `  ${breaking ? 'breaking  ' : 'compatible'}  ${item} ${change}${whom}`;
}

// EXTERNAL MODULE: ./.build/release/cause.js
var cause = __webpack_require__(37259);
;// CONCATENATED MODULE: ./.build/release/lines.js
/** Artifacts of a report as lines for a person. */


/** `created   http-cache: ghcr.io/acme/http-cache@sha256:\u2026 (1.0.0, latest), 1.2 MiB sent, 0 B reused`. */
function artifactLine(artifact, dryRun) {
    const { name, reference } = artifact;
    const facts = [transferred(artifact, dryRun), ...lines_history(artifact)].join(', ');
    return `${outcomeColumn(artifact, dryRun)} ${name}: ${reference}${tagList(artifact)}, ${facts}`;
}
/** The same for a terminal: the reference, which no terminal is wide enough for, has a line of its own to copy. */
function terminalLines(artifact, dryRun) {
    const { name, reference } = artifact;
    return [
        `${outcomeColumn(artifact, dryRun)} ${name}${tagList(artifact)}, ${transferred(artifact, dryRun)}`,
        `  ${reference}`,
        ...lines_history(artifact).map((fact) => `  ${fact}`),
    ];
}
function outcomeColumn({ outcome }, dryRun) {
    return (dryRun ? 'planned' : outcome).padEnd(9);
}
/** Which commit made content that is published already, and what an update has replaced. */
function lines_history({ kept, replaced = {}, outcome }) {
    const digests = [...new Set(Object.values(replaced))];
    return [
        ...(kept?.revision === undefined ? [] : [`made from commit ${(0,_build_text/* printable */.g$)(kept.revision, 60)}`]),
        ...(outcome === 'updated' && digests.length > 0 ? [`replaces ${digests.join(', ')}`] : []),
    ];
}
function tagList({ tags }) {
    return tags.length > 0 ? ` (${tags.join(', ')})` : '';
}
function transferred({ size, sent, reused, outcome }, dryRun) {
    return dryRun || outcome === 'handed-off'
        ? (0,_build_text/* readableSize */.g1)(size)
        : `${(0,_build_text/* readableSize */.g1)(sent)} sent, ${(0,_build_text/* readableSize */.g1)(reused)} reused`;
}
/** Why artifacts failed, each cause once with all artifacts that it stopped; `shown` is a message that is printed already. */
function failureLines(artifacts, shown) {
    const failed = artifacts.flatMap(({ name, repository, error }) => error ? [{ name, message: error.message, code: error.code, cause: (0,cause/* causeOf */.r)(error, repository) }] : []);
    const shownCause = failed.find(({ message }) => message === shown)?.cause;
    const shownName = failed.find(({ message }) => message === shown)?.name;
    return [...Map.groupBy(failed, ({ cause }) => cause)].flatMap(([cause, same]) => {
        const names = [...new Set(same.map(({ name }) => name))];
        if (cause !== shownCause)
            return [`${names.join(', ')}: ${same[0]?.message} [${same[0]?.code}]`];
        const others = names.filter((name) => name !== shownName);
        return others.length > 0 ? [`${others.join(', ')}: failed for the same reason`] : [];
    });
}

// EXTERNAL MODULE: ./.build/shell-word.js
var shell_word = __webpack_require__(83505);
// EXTERNAL MODULE: ./.build/release/pull-command.js
var pull_command = __webpack_require__(72493);
// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var report = __webpack_require__(58828);
;// CONCATENATED MODULE: ./.build/release/next-step.js
/** The next step after a run: a command that reads back what was published. */



const layoutPrefix = 'oci:';
/** Lines that end with the command; empty when nothing was published. */
function nextStepOf({ artifacts, dryRun }) {
    if (dryRun)
        return ['Nothing was published. Run the same without "dry-run" to publish it.'];
    const there = artifacts.filter(report/* isPublished */.HF);
    const artifact = there.find(({ format }) => pull_command/* withFileNames */.pu.includes(format)) ?? there[0];
    if (artifact === undefined)
        return [];
    return pull_command/* withFileNames */.pu.includes(artifact.format)
        ? [`Pull ${artifact.name} with:`, `  oras pull ${source(artifact)} --output ${(0,shell_word/* shellWord */.r)(artifact.name)}`]
        : [`Show the manifest of ${artifact.name} with:`, `  oras manifest fetch ${source(artifact)}`];
}
function source({ repository, name, tags, digest }) {
    const [tag] = tags;
    if (!repository.startsWith(layoutPrefix)) {
        const reference = tag === undefined ? `${repository}@${digest}` : `${repository}:${tag}`;
        return `${(0,pull_command/* isLoopback */.U9)(repository) ? '--plain-http ' : ''}${(0,shell_word/* shellWord */.r)(reference)}`;
    }
    const folder = repository.slice(layoutPrefix.length);
    // A name of several segments makes a name in the index that clients do not take for a tag.
    const isPlain = tag !== undefined && !name.includes('/');
    return `--oci-layout ${(0,shell_word/* shellWord */.r)(isPlain ? `${folder}:${name}-${tag}` : `${folder}@${digest}`)}`;
}

// EXTERNAL MODULE: ./.build/release/outputs.js
var outputs = __webpack_require__(530);
// EXTERNAL MODULE: ./.build/html.js
var html = __webpack_require__(22781);
;// CONCATENATED MODULE: ./.build/release/statements.js
/** The statements about artifacts as people see them: lines of the log, and a table of the job summary. */


/** `signature sha256:\u2026, signed by https://github.com/\u2026, in ghcr.io/acme/shop/cart, log entry 7`. */
function statementLines({ statements = [] }) {
    return statements.map((one) => {
        const parts = [
            `${(0,_build_text/* printable */.g$)(one.name, 200)} ${one.digest}`,
            ...(one.signer === undefined ? ['not signed'] : [`signed by ${(0,_build_text/* printable */.g$)(one.signer, 500)}`]),
            `in ${one.storedIn.map((place) => (0,_build_text/* printable */.g$)(place, 500)).join(', ')}`,
            ...(one.isNew ? [] : ['made before']),
        ];
        return `  ${parts.join(', ')}`;
    });
}
const byteLimit = 25_000;
const head = ['Artifact', 'Statement', 'Signed by', 'Stored in', 'Digest'];
/** HTML without a blank line; empty when nothing is stated. */
function statementsTable(artifacts) {
    const rows = artifacts.flatMap(({ name, statements = [] }) => statements.map((one) => row(name, one)));
    if (rows.length === 0)
        return '';
    const kept = (0,html/* fitting */._Q)(rows, byteLimit);
    const more = rows.length > kept.length
        ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
        : '';
    const title = `<tr>${head.map((column) => `<th>${column}</th>`).join('')}</tr>`;
    return `<h4>Statements</h4>\n<table>\n${title}\n${kept.join('\n')}\n</table>\n${more}`;
}
function row(artifact, { name, signer, storedIn, digest, isNew }) {
    const cells = [
        (0,html/* breakableCode */.N8)(artifact, 120),
        (0,html/* breakableCode */.N8)(name, 120) + (isNew ? '' : ' made before'),
        signer === undefined ? 'nobody' : (0,html/* breakableCode */.N8)(signer, 500),
        storedIn.map((place) => (0,html/* breakableCode */.N8)(place, 500)).join('<br>'),
        (0,html/* shortDigest */.VK)(digest),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./.build/release/drawing.js
/** The drawing of artifacts as a graph: Mermaid's flowchart in a fenced block of Markdown, as GitHub draws it. */

/** Nodes and edges of a drawing; more of them nobody could read. */
const limits = { nodes: 40, edges: 100, label: 48 };
/** Empty when nothing is known of the content. Each root is drawn once, whatever it is published as. */
function drawingOf({ graphs = [], artifacts }) {
    const roots = new Map(graphs.map((graph) => [graph.root, graph]));
    const all = [...roots.values()].flatMap(({ name, root, nodes }) => nodes.map((node) => (node.digest === root ? { ...node, label: name } : node)));
    const drawn = distinct([...all, ...statementNodes(artifacts)]);
    if (drawn.length === 0)
        return '';
    const shown = drawn.slice(0, limits.nodes);
    const ids = new Map(shown.map(({ digest }, index) => [digest, `n${index}`]));
    const hidden = drawn.length - shown.length + graphs.reduce((sum, { omitted = 0 }) => sum + omitted, 0);
    const lines = [
        'flowchart LR',
        ...shown.map((node) => `  ${ids.get(node.digest)}${shapeOf(node)}`),
        ...edgesOf(shown, ids).slice(0, limits.edges),
        ...(hidden > 0 ? [`  more["and ${hidden} more"]`] : []),
    ];
    return `\`\`\`mermaid\n${lines.join('\n')}\n\`\`\`\n`;
}
/** What two artifacts share is drawn once. */
function distinct(nodes) {
    const found = new Map();
    for (const node of nodes)
        if (!found.has(node.digest))
            found.set(node.digest, node);
    return [...found.values()];
}
function statementNodes(artifacts) {
    return artifacts.flatMap(({ digest: subject, statements = [] }) => statements.map(({ name, digest }) => ({ digest, kind: 'referrer', label: name, size: 0, to: [subject] })));
}
/** Indexes and manifests are boxes, blobs have round sides, and referrers are hexagons. */
function shapeOf({ kind, label, size, digest }) {
    const short = digest.slice(digest.indexOf(':') + 1).slice(0, 12);
    const parts = [`${kind} ${legible(label)}`, ...(size > 0 ? [(0,_build_text/* readableSize */.g1)(size)] : []), short];
    const text = `"${parts.join(', ')}"`;
    if (kind === 'referrer')
        return `{{${text}}}`;
    return kind === 'layer' || kind === 'config' ? `(${text})` : `[${text}]`;
}
/** Nothing with a meaning in Mermaid, Markdown or HTML is left of a label. */
function legible(text) {
    const plain = text
        .replace(/[^\p{L}\p{N} ._/:+@-]/gu, ' ')
        .replace(/ {2,}/g, ' ')
        .trim();
    return plain.length > limits.label ? `${plain.slice(0, limits.label)}\u2026` : plain;
}
function edgesOf(nodes, ids) {
    return nodes.flatMap(({ digest, kind, to }) => to.flatMap((other) => {
        const target = ids.get(other);
        if (target === undefined)
            return [];
        return [`  ${ids.get(digest)} ${kind === 'referrer' ? '-. refers to .->' : '-->'} ${target}`];
    }));
}

;// CONCATENATED MODULE: ./.build/release/embedded.js
/** What published files say of themselves, for the job summary: the name, version and annotations that were read from a binary, and where. */

const embedded_byteLimit = 15_000;
const prefix = 'org.opencontainers.image.';
const embedded_head = ['Artifact', 'What', 'Value', 'Read from'];
/** HTML without a blank line; empty when nothing was read from a binary. */
function embeddedTable(artifacts) {
    const rows = [...new Set(artifacts.flatMap(rowsOf))];
    if (rows.length === 0)
        return '';
    const kept = (0,html/* fitting */._Q)(rows, embedded_byteLimit);
    const more = rows.length > kept.length
        ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
        : '';
    const title = `<tr>${embedded_head.map((column) => `<th>${column}</th>`).join('')}</tr>`;
    return `<h4>Read from the binaries</h4>\n<table>\n${title}\n${kept.join('\n')}\n</table>\n${more}`;
}
function rowsOf({ name, version, annotations, origins }) {
    const values = { ...annotations, name, version };
    return Object.entries(origins).flatMap(([key, origin]) => {
        const value = values[key];
        if (value === undefined || !/^(?:Wasm |WIT )/.test(origin) || key === `${prefix}version`)
            return [];
        const cells = [name, key.replace(prefix, ''), value, origin].map((text) => `<td>${(0,html/* breakableCode */.N8)(text, 300)}</td>`);
        return [`<tr>${cells.join('')}</tr>`];
    });
}

// EXTERNAL MODULE: ./.build/release/interface-markdown.js
var interface_markdown = __webpack_require__(85129);
;// CONCATENATED MODULE: ./.build/release/summary.js
/** The job summary: what was published, how it is pulled and verified, and what it consists of; below 200 kB. */










/** Bytes of each part. With the drawing, which has an upper limit of its own, they are below 200 kB. */
const summary_limits = {
    rows: 50_000,
    interfaces: 25_000,
    references: 50_000,
    notes: 15_000,
    problems: 15_000,
};
/**
 * HTML without a blank line, in which Markdown has no meaning (CommonMark, "HTML blocks"), and between blank lines one drawing, which
 * GitHub makes of Markdown only. Every text from outside is code.
 */
function summaryOf(report, facts = {}) {
    const { artifacts } = report;
    const parts = [
        `<h3>${titleOf(report, facts)}</h3>`,
        ...(facts.error ? (0,html/* problemList */.gH)(facts.error) : []),
        ...tableOf(report, facts),
        `<p>${totals(report)}</p>`,
        ...interfacesOf(artifacts),
        ...referencesOf(artifacts, report.dryRun),
        ...lines(statementsTable(artifacts)),
        ...lines(embeddedTable(artifacts)),
        ...incompleteOf(report),
        ...notesOf(report),
    ];
    const drawing = drawingOf(report).trimEnd();
    if (drawing === '')
        return parts.join('\n');
    const folded = '<details><summary>What they consist of</summary>';
    return [[...parts, folded].join('\n'), drawing, '</details>'].join('\n\n');
}
function titleOf({ dryRun, handOff }, { error }) {
    if (error)
        return dryRun ? 'This cannot be published' : 'Publishing failed';
    if (handOff !== undefined)
        return 'Handed off to be published';
    return dryRun ? 'What would be published' : 'Published artifacts';
}
const columns = ['Artifact', 'Tags', 'Outcome', 'Size', 'Digest'];
function tableOf({ artifacts, dryRun }, facts) {
    const rows = artifacts.map((one) => (0,html/* tableRow */.jD)(cellsOf(one, dryRun, facts)));
    const kept = (0,html/* fitting */._Q)(rows, summary_limits.rows);
    const hidden = rows.length - kept.length;
    return [
        '<table>',
        (0,html/* tableRow */.jD)(columns, 'th'),
        ...kept,
        '</table>',
        ...(hidden > 0 ? [`<p>${hidden} more are in the output <code>artifacts</code>.</p>`] : []),
    ];
}
/** Tags of one artifact that are shown. */
const tagLimit = 12;
function cellsOf(artifact, dryRun, { pageOf }) {
    const { name, repository, tags, outcome, size, digest, error } = artifact;
    const page = pageOf?.(repository);
    const shown = (0,html/* breakableCode */.N8)(name, 120);
    const facts = [...lines_history(artifact), ...(error ? [error.message] : [])];
    const more = tags.length > tagLimit ? [`and ${tags.length - tagLimit} more`] : [];
    return [
        page === undefined ? shown : `<a href="${(0,html/* escaped */.Mk)(page)}">${shown}</a>`,
        [...tags.slice(0, tagLimit).map((tag) => (0,html/* breakableCode */.N8)(tag, 128)), ...more].join(' '),
        [dryRun ? 'planned' : outcome, ...facts.map((fact) => (0,html/* breakableCode */.N8)(fact))].join('<br>'),
        (0,_build_text/* readableSize */.g1)(size),
        (0,html/* shortDigest */.VK)(digest),
    ];
}
/** `3 artifacts, 1.2 MiB sent, 3.0 MiB reused, 12 requests, 1 of them repeated.` */
function totals({ artifacts, dryRun, requests, retries }) {
    const sum = (pick) => (0,_build_text/* readableSize */.g1)(artifacts.reduce((total, one) => total + pick(one), 0));
    const count = `${artifacts.length} artifact${artifacts.length === 1 ? '' : 's'}`;
    if (dryRun)
        return `${count}, ${sum(({ size }) => size)} in all; nothing was sent.`;
    const repeated = retries > 0 ? `, and ${retries} repeated` : '';
    return `${count}, ${sum(({ sent }) => sent)} sent, ${sum(({ reused }) => reused)} reused, ${requests} requests${repeated}.`;
}
/** The same artifact at another target says the same. */
function interfacesOf(artifacts) {
    const blocks = [...new Set(artifacts.flatMap((one) => (0,interface_markdown/* interfaceLines */.T)(one).join('\n') || []))];
    return (0,html/* cutTo */.yd)(blocks, summary_limits.interfaces, (more) => `<p>The interfaces of ${more} more are in the report.</p>`);
}
/** For each artifact its whole reference, and what to paste into a shell. */
function referencesOf(artifacts, dryRun) {
    const blocks = artifacts.map((one) => referenceBlock(one, dryRun));
    if (blocks.length === 0)
        return [];
    return [
        '<details><summary>References and commands</summary>',
        ...(0,html/* cutTo */.yd)(blocks, summary_limits.references, (more) => `<p>${more} more are in the output <code>artifacts</code>.</p>`),
        '</details>',
    ];
}
function referenceBlock(artifact, dryRun) {
    const { name, format, reference, sent, reused } = artifact;
    const moved = dryRun ? '' : `, ${(0,_build_text/* readableSize */.g1)(sent)} sent, ${(0,_build_text/* readableSize */.g1)(reused)} reused`;
    const commands = (0,report/* isPublished */.HF)(artifact) && !dryRun ? [(0,pull_command/* pullCommand */.TW)(artifact), ...(0,pull_command/* verifyCommand */.p0)(artifact)] : [];
    const shown = [reference, ...commands].map((line) => (0,html/* escaped */.Mk)((0,_build_text/* printable */.g$)(line, 700)));
    return `<p>${(0,html/* code */.aY)(name, 120)} (${(0,html/* code */.aY)(format, 120)})${moved}</p>\n<pre>${shown.join('\n')}</pre>`;
}
function incompleteOf({ plan }) {
    const items = (plan?.incomplete ?? []).map(({ message, hint }) => `<li>${(0,html/* code */.aY)(message, 1000)}<br>${(0,html/* code */.aY)(hint, 1000)}</li>`);
    if (items.length === 0)
        return [];
    const shown = (0,html/* cutTo */.yd)(items, summary_limits.problems, (more) => `<li>and ${more} more in the plan</li>`);
    return ['<p>The plan is incomplete:</p>', '<ul>', ...shown, '</ul>'];
}
function notesOf({ notes, warnings, cache }) {
    const items = [...new Set([...warnings, ...notes, ...cacheLines(cache)])].map((note) => `<li>${(0,html/* code */.aY)(note, 1000)}</li>`);
    if (items.length === 0)
        return [];
    return ['<ul>', ...(0,html/* cutTo */.yd)(items, summary_limits.notes, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}
function lines(text) {
    return text === '' ? [] : text.trimEnd().split('\n');
}

;// CONCATENATED MODULE: ./.build/release/presentation.js
/** The presentation of a report: its lines, outputs, summary and JSON, the same wherever the program runs. */








/** `error` is why the run counts as failed although there is a report. A dry run prints its plan, ready to be passed back. */
function presentReport(report, error) {
    return {
        // Each host shows some of these.
        get outputs() {
            return (0,outputs.outputsOf)(report);
        },
        get lines() {
            return linesOf(report, (artifact) => [artifactLine(artifact, report.dryRun)]);
        },
        get terminalLines() {
            return linesOf(report, (artifact) => terminalLines(artifact, report.dryRun));
        },
        nextStep: nextStepOf(report),
        notices: report.notes,
        warnings: [
            ...report.warnings,
            ...report.tagsUnknown.map((tag) => `it is not known which manifest ${tag} points at; re-run to resolve this`),
        ],
        summary: (pageOf) => summaryOf(report, { pageOf, ...(error && { error }) }),
        json: report.plan ?? report,
        ...(report.plan && { details: { title: 'Plan', json: report.plan } }),
        published: report.dryRun ? [] : publishedBy(report.artifacts),
        ...(error && { failure: { error, others: failureLines(report.artifacts, error.message) } }),
    };
}
function linesOf(report, about) {
    const lines = report.artifacts.flatMap((artifact) => [
        ...about(artifact),
        ...interfaceLogLines(artifact),
        ...statementLines(artifact),
    ]);
    return [...lines, ...cacheLines(report.cache)];
}
function publishedBy(artifacts) {
    return artifacts
        .filter((artifact) => (0,report/* isPublished */.HF)(artifact) && !artifact.repository.startsWith('oci:'))
        .map(({ repository, digest, outcome }) => ({ repository, digest, created: outcome === 'created' }));
}


/***/ }),

/***/ 72493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TW: () => (/* binding */ pullCommand),
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   p0: () => (/* binding */ verifyCommand),
/* harmony export */   pu: () => (/* binding */ withFileNames)
/* harmony export */ });
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83505);
/** The command that pulls one artifact by its digest, to be pasted into a shell. */

/** Formats whose layers have file names, without which `oras pull` writes no file (ORAS, "oras pull"). */
const withFileNames = ['wasm', 'cup'];
const layoutPrefix = 'oci:';
/** With the client of the format where it takes digests, else with `pull` of this program, which knows every format. */
function pullCommand({ name, format, repository, reference }) {
    const isLayout = repository.startsWith(layoutPrefix);
    const plain = isLoopback(repository) ? '--plain-http ' : '';
    if (format === 'helm' && !isLayout)
        return `helm pull ${plain}${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(`oci://${reference}`)}`;
    if (!withFileNames.includes(format))
        return `npx oci-wasm-publish pull ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(reference)} --output ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(name)}`;
    const source = isLayout
        ? `--oci-layout ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(reference.slice(layoutPrefix.length))}`
        : (0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(reference);
    return `oras pull ${plain}${source} --output ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(name)}`;
}
/** With `verify` of this program, where the artifact is signed: by a workflow, or with a key whose public part is at hand. */
function verifyCommand({ reference, statements = [], }) {
    const signers = statements.flatMap(({ signer }) => signer ?? []);
    const repository = signers.flatMap((one) => workflowForm.exec(one)?.[1] ?? [])[0];
    const verify = `npx oci-wasm-publish verify ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(reference)}`;
    if (repository !== undefined)
        return [`${verify} --repository ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_0__/* .shellWord */ .r)(repository)}`];
    return signers.length > 0 ? [`${verify} --key cosign.pub`] : [];
}
/** `https://github.com/acme/shop/.github/workflows/release.yml@refs/tags/v1.0.0` */
const workflowForm = /^https:\/\/[^/]+\/([\w.-]+\/[\w.-]+)\/\.github\/workflows\//;
/** Only `localhost` is contacted over HTTP by itself. */
function isLoopback(repository) {
    return /^(?:127\.[\d.]+|\[::1\])(?::\d+)?\//.test(repository);
}


/***/ }),

/***/ 32878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ isBreaking),
/* harmony export */   c: () => (/* binding */ stepOf)
/* harmony export */ });
/** One difference between two interfaces: where it is, what it is in words, and whom it breaks. */
/**
 * Whether it takes a major version. What is added to a WIT package breaks whoever implements its interfaces or provides them to a
 * world, and is published in minor versions all the same (WASI), so it is told and does not count.
 */
function isBreaking({ breaks, adds }, of) {
    return breaks.length > 0 && !(adds && of === 'wit-package');
}
function stepOf(differences, of) {
    if (differences.some((one) => isBreaking(one, of)))
        return 'major';
    return differences.some(({ adds }) => adds) ? 'minor' : 'patch';
}


/***/ })

};
