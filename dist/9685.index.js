export const id = 9685;
export const ids = [9685,530,3775,7874];
export const modules = {

/***/ 22781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   jD: () => (/* binding */ tableRow)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
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
    return `<code>${escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(text, limit))}</code>`;
}
/** A row of a table; `cell` is `th` or `td`. */
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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22543);
/* harmony import */ var _wit_difference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32878);
/** The change of an artifact's interface since what it follows: the differences, and the smallest version that they allow. */


/** Differences in a report at most. */
const differenceLimit = 100;
/** Differences as the report lists them. */
function listedDifferences(differences, kind) {
    const all = differences.map((one) => listed(one, kind));
    const sorted = [...all.filter(({ breaking }) => breaking), ...all.filter(({ breaking }) => !breaking)];
    const omitted = sorted.length - differenceLimit;
    return { differences: sorted.slice(0, differenceLimit), ...(omitted > 0 && { omitted }) };
}
function listed(one, kind) {
    const { item, change, breaks } = one;
    return {
        item: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(item, 300),
        action: change === 'is new' ? 'added' : change === 'was removed' ? 'removed' : 'changed',
        change: (0,_text_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(change, 500),
        breaking: (0,_wit_difference_js__WEBPACK_IMPORTED_MODULE_1__/* .isBreaking */ .E)(one, kind),
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
/* harmony export */   T: () => (/* binding */ interfaceLines),
/* harmony export */   p: () => (/* binding */ interfaceMarkdown)
/* harmony export */ });
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
        `<p>Interface of ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name)}${since(change)}: ${verdict(change)}</p>`,
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
function verdict(change) {
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
/* harmony export */   oi: () => (/* binding */ safeJson),
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
/** Characters that end a text in quotes or a command, or that begin a substitution, in any common shell. */
const active = /['`$;&|<>()#!*?~%\u007f-\u009f\u2028\u2029]/g;
/** JSON in which these characters are escaped; it parses to the same value. */
function safeJson(value) {
    return JSON.stringify(value).replace(active, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}


/***/ }),

/***/ 530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputs: () => (/* binding */ outputs),
/* harmony export */   outputsOf: () => (/* binding */ outputsOf)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76198);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(413);
/* harmony import */ var _output_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41334);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67356);
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
        matrix: (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)({ include: published.map(matrixEntry) }),
        'changed-matrix': (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)({ include: changed.map(matrixEntry) }),
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
    return `${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_3__/* .encodedDigest */ .nz)(digest)}  ${repository}`;
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
    const whole = (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)(artifacts);
    if (whole.length <= artifactsLimit)
        return whole;
    return (0,_output_values_js__WEBPACK_IMPORTED_MODULE_1__/* .safeJson */ .oi)(artifacts.map(withoutDetails));
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

/***/ 83775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  presentReport: () => (/* binding */ presentReport)
});

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/cache-lines.js
/** What the cache of layers has done, in one line. */

/** `Layer cache \u2013 19 layers reused (475.0 MiB), 1 compressed (25.0 MiB), 9.8 s saved`. */
function cacheLines(cache) {
    if (!cache)
        return [];
    const { restored, restoredBytes, reused, reusedBytes, made, madeBytes, savedSeconds, saveSeconds } = cache;
    const parts = [
        restored > 0 ? `${restored} restored (${(0,_build_text/* readableSize */.g1)(restoredBytes)})` : '',
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
// EXTERNAL MODULE: ./.build/release/report.js
var report = __webpack_require__(67356);
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
const byteLimit = 100_000;
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
        (0,html/* code */.aY)(artifact),
        (0,html/* code */.aY)(name) + (isNew ? '' : ' made before'),
        signer === undefined ? 'nobody' : (0,html/* code */.aY)(signer, 500),
        storedIn.map((place) => (0,html/* code */.aY)(place, 500)).join('<br>'),
        (0,html/* code */.aY)(digest),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./.build/release/embedded.js
/** What published files say of themselves, for the job summary: the name, version and annotations that were read from a binary, and where. */

const embedded_byteLimit = 50_000;
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
        const cells = [name, key.replace(prefix, ''), value, origin].map((text) => `<td>${(0,html/* code */.aY)(text, 300)}</td>`);
        return [`<tr>${cells.join('')}</tr>`];
    });
}

// EXTERNAL MODULE: ./.build/release/interface-markdown.js
var interface_markdown = __webpack_require__(85129);
;// CONCATENATED MODULE: ./.build/release/summary.js
/** The job summary: a table of what was published, escaped and well below the runner's limit of 1 MiB. */







const summary_byteLimit = 200_000;
/**
 * HTML without a blank line, in which Markdown has no meaning (CommonMark, "HTML blocks").
 */
function summaryOf(report) {
    const title = titleOf(report);
    const problems = (0,html/* fitting */._Q)((report.plan?.incomplete ?? []).map(({ message, hint }) => `<li>${(0,html/* code */.aY)(message)}<br>${(0,html/* code */.aY)(hint)}</li>`), 50_000);
    const incomplete = problems.length > 0 ? `<p>The plan is incomplete:</p>\n<ul>\n${problems.join('\n')}\n</ul>\n` : '';
    const rows = report.artifacts.map(summary_row);
    const kept = (0,html/* fitting */._Q)(rows, summary_byteLimit);
    const more = rows.length > kept.length
        ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
        : '';
    const notes = (0,html/* fitting */._Q)([...report.notes, ...cacheLines(report.cache)].map((note) => `<li>${(0,html/* code */.aY)(note)}</li>`), 20_000);
    const list = notes.length > 0 ? `<ul>\n${notes.join('\n')}\n</ul>\n` : '';
    const changes = (0,interface_markdown/* interfaceMarkdown */.p)(report.artifacts);
    const interfaces = changes === '' ? '' : `${changes}\n`;
    return `<h3>${title}</h3>\n<table>\n${summary_head}\n${kept.join('\n')}\n</table>\n${more}${interfaces}${statementsTable(report.artifacts)}${embeddedTable(report.artifacts)}${incomplete}${list}`;
}
function titleOf({ dryRun, handOff }) {
    if (handOff !== undefined)
        return 'Handed off to be published';
    return dryRun ? 'What would be published' : 'Published artifacts';
}
const columns = ['Artifact', 'Format', 'Outcome', 'Reference', 'Tags', 'Size', 'Sent'];
const summary_head = `<tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>`;
function summary_row(artifact) {
    const { name, format, outcome, reference, tags, size, sent, error } = artifact;
    const facts = [...lines_history(artifact), ...(error ? [error.message] : [])];
    const reason = facts.map((fact) => `<br>${(0,html/* code */.aY)(fact)}`).join('');
    const cells = [
        (0,html/* code */.aY)(name),
        (0,html/* code */.aY)(format),
        outcome + reason,
        (0,html/* code */.aY)(reference, 500),
        tags.map((tag) => (0,html/* code */.aY)(tag)).join(' '),
        (0,_build_text/* readableSize */.g1)(size),
        (0,_build_text/* readableSize */.g1)(sent),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}

;// CONCATENATED MODULE: ./.build/release/presentation.js
/** The presentation of a report: its lines, outputs, summary and JSON, the same wherever the program runs. */








/** `error` is why the run counts as failed although there is a report. A dry run prints its plan, ready to be passed back. */
function presentReport(report, error) {
    return {
        outputs: (0,outputs.outputsOf)(report),
        lines: [
            ...report.artifacts.flatMap((artifact) => [
                artifactLine(artifact, report.dryRun),
                ...interfaceLogLines(artifact),
                ...statementLines(artifact),
            ]),
            ...cacheLines(report.cache),
        ],
        terminalLines: [
            ...report.artifacts.flatMap((artifact) => [
                ...terminalLines(artifact, report.dryRun),
                ...interfaceLogLines(artifact),
                ...statementLines(artifact),
            ]),
            ...cacheLines(report.cache),
        ],
        nextStep: nextStepOf(report),
        notices: report.notes,
        warnings: [
            ...report.warnings,
            ...report.tagsUnknown.map((tag) => `it is not known which manifest ${tag} points at; re-run to resolve this`),
        ],
        summary: () => summaryOf(report),
        json: report.plan ?? report,
        ...(report.plan && { details: { title: 'Plan', json: report.plan } }),
        published: report.dryRun ? [] : publishedBy(report.artifacts),
        ...(error && { failure: { error, others: failureLines(report.artifacts, error.message) } }),
    };
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
/** Only `localhost` is contacted over HTTP by itself. */
function isLoopback(repository) {
    return /^(?:127\.[\d.]+|\[::1\])(?::\d+)?\//.test(repository);
}


/***/ }),

/***/ 67356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HF: () => (/* binding */ isPublished),
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   Tu: () => (/* binding */ planWithDigests)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45586);
/** The Report: what was built, where it went, and the outcome of each artifact. */


const publishedOutcomes = ['created', 'updated', 'unchanged', 'exists'];
/** True when the destination has the digest under every tag of the artifact. */
function isPublished({ outcome }) {
    return publishedOutcomes.includes(outcome);
}
function createReport(sources) {
    const tags = (pick) => sources.delivered.flatMap((one) => pick(one).map((tag) => (0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(one.delivery.destination, tag)));
    const tagsMoved = tags((one) => one.tagsMoved);
    return {
        artifacts: sources.delivered.map((one) => reported(one, sources)),
        ...(sources.plan && { plan: sources.plan }),
        tagsMoved,
        tagsUnknown: tags((one) => one.tagsUnknown),
        retries: sources.statistics.retries,
        requests: sources.statistics.requests,
        notes: [...sources.notes, ...sources.delivered.flatMap(notMovedLines)],
        warnings: [
            ...unverifiedLine(sources.delivered),
            ...sources.delivered.flatMap(({ warnings }) => warnings),
        ],
        changed: tagsMoved.length > 0,
        dryRun: sources.plan !== undefined,
        ...(sources.cache && { cache: sources.cache }),
    };
}
/** The plan as it can be passed back: with the digests of what was packed, and with what is missing from it. */
function planWithDigests(packed, { to, unpacked, problems }) {
    const artifacts = packed.map(({ artifact, root }) => ({ ...artifact, digest: root.digest }));
    return {
        version: 1,
        to,
        artifacts: [...artifacts, ...unpacked],
        ...(problems.length > 0 && { incomplete: problems.map(reportedError) }),
    };
}
function notMovedLines({ delivery, notMoved }) {
    return Object.entries(notMoved).map(([tag, reason]) => `${(0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(delivery.destination, tag)} is not moved: ${reason}`);
}
/** One line for all, since they have one reason. */
function unverifiedLine(delivered) {
    const names = delivered.flatMap(({ delivery, unverified }) => unverified.map((tag) => (0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(delivery.destination, tag)));
    if (names.length === 0)
        return [];
    const what = `the registry refuses to look up and to list tags, so that these may have been overwritten`;
    return [`${what}: ${names.join(', ')}`];
}
function reported(one, { explain }) {
    const { destination, packed } = one.delivery;
    const { artifact } = packed;
    const { repository } = destination;
    const { root } = one;
    const manifest = packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    return {
        name: artifact.name,
        format: artifact.format,
        repository,
        digest: root.digest,
        packed: (packed.kept?.packed ?? packed.root).digest,
        reference: `${repository}@${root.digest}`,
        mediaType: root.mediaType,
        ...(artifactType && { artifactType }),
        size: sizeOf(packed),
        ...(artifact.version !== undefined && { version: artifact.version }),
        tags: one.tags,
        ...(artifact.tagReasons && { tagReasons: artifact.tagReasons }),
        outcome: one.outcome,
        contentChanged: one.isChanged,
        ...history(one),
        ...(one.interface && { interface: one.interface }),
        ...(one.base && { base: one.base }),
        files: artifact.files,
        sent: one.sent,
        reused: one.reused,
        annotations: artifact.annotations,
        origins: artifact.origins ?? {},
        ...(one.statements.length > 0 && { statements: one.statements }),
        ...(one.error && { error: reportedError(explain(one.error)) }),
    };
}
/** What the run has found published, as far as there is something to say. */
function history({ delivery, replaced, notMoved }) {
    const { kept, nodes } = delivery.packed;
    const revision = nodes.at(-1)?.manifest?.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7];
    return {
        ...(kept && { kept: { from: kept.from, ...(revision !== undefined && { revision }) } }),
        ...(Object.keys(replaced).length > 0 && { replaced }),
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
    };
}
function reportedError({ code, message, hint }) {
    return { code, message, hint };
}
/** Bytes of all content of the artifact, each digest counted once. */
function sizeOf({ nodes }) {
    const sizes = new Map(nodes.map(({ descriptor }) => [descriptor.digest, descriptor.size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, 0);
}


/***/ }),

/***/ 2503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   Gz: () => (/* binding */ below),
/* harmony export */   Ik: () => (/* binding */ object),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Tj: () => (/* binding */ map),
/* harmony export */   _M: () => (/* binding */ where),
/* harmony export */   _f: () => (/* binding */ readShape),
/* harmony export */   al: () => (/* binding */ nonEmptyText),
/* harmony export */   g1: () => (/* binding */ record),
/* harmony export */   me: () => (/* binding */ nullable),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55118);
/** Reads values of unknown shape, such as parsed JSON, and tracks where in their document they are. */

/** Reads a whole document. */
function readShape(read, value, error) {
    return read({ value, path: '', error });
}
/** The error about this value, to be thrown. */
function invalid({ path, error }, what, hint) {
    return error(path, what, hint);
}
/** A member or an item of a value. */
function below({ path, error }, step, value) {
    return { value, path: path + printStep(step, path === ''), error };
}
function printStep(step, first) {
    if (typeof step === 'number')
        return `[${step}]`;
    if (/^[\w$-]+$/.test(step))
        return first ? step : `.${step}`;
    return first ? JSON.stringify(step) : `[${JSON.stringify(step)}]`;
}
/** A string. */
const text = (shape) => {
    if (typeof shape.value === 'string')
        return shape.value;
    throw invalid(shape, 'must be a string');
};
/** `true` or `false`. */
const flag = (shape) => {
    if (typeof shape.value === 'boolean')
        return shape.value;
    throw invalid(shape, 'must be true or false');
};
/** An object of any members. */
const record = (shape) => {
    if ((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(shape.value))
        return shape.value;
    throw invalid(shape, 'must be an object');
};
/** One of these strings. */
function oneOf(...choices) {
    return (shape) => {
        const found = choices.find((choice) => choice === shape.value);
        if (found !== undefined)
            return found;
        const quoted = choices.map((choice) => `"${choice}"`).join(' or ');
        throw invalid(shape, `must be ${quoted}, not ${shown(shape.value)}`);
    };
}
/** An array of at least `least` items. */
function list(item, least = 0) {
    return (shape) => {
        if (!Array.isArray(shape.value))
            throw invalid(shape, 'must be an array');
        const items = shape.value;
        if (items.length < least)
            throw invalid(shape, 'must not be empty');
        return items.map((value, index) => item(below(shape, index, value)));
    };
}
/** An object whose members are all alike, under any key. */
function map(member) {
    return (shape) => {
        const entries = Object.entries(record(shape));
        return Object.fromEntries(entries.map(([key, value]) => [key, member(below(shape, key, value))]));
    };
}
/** A value that may be `null`. */
function nullable(read) {
    return (shape) => (shape.value === null ? undefined : read(shape));
}
/** An object of these members; the optional ones may be absent. */
function object(required, optional, { open = false } = {}) {
    const readers = new Map(Object.entries({ ...required, ...optional }));
    return (shape) => {
        const values = record(shape);
        const missing = Object.keys(required).find((key) => !Object.hasOwn(values, key));
        if (missing !== undefined)
            throw invalid(below(shape, missing, undefined), 'is missing');
        const unknown = open ? undefined : Object.keys(values).find((key) => !readers.has(key));
        if (unknown !== undefined)
            throw invalid(below(shape, unknown, undefined), 'is not a known member');
        const present = [...readers].filter(([key]) => Object.hasOwn(values, key));
        const members = present.map(([key, read]) => [key, read(below(shape, key, values[key]))]);
        return Object.fromEntries(members);
    };
}
function where(read, holds, meaning) {
    return (shape) => {
        const value = read(shape);
        if (holds(value))
            return value;
        throw invalid(shape, `must be ${meaning}, not ${shown(shape.value)}`);
    };
}
/** A string that is not empty. */
const nonEmptyText = (shape) => {
    if (text(shape) !== '')
        return text(shape);
    throw invalid(shape, 'must not be empty');
};
/** The beginning of a value, as JSON. */
function shown(value) {
    const json = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .showJson */ .qN)(value);
    return json.length > 80 ? `${json.slice(0, 80)}\u2026` : json;
}


/***/ }),

/***/ 83505:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ shellWord)
/* harmony export */ });
/** Words of a command line, as a person pastes them into a POSIX shell. */
// `{name}` stays as it is, since no shell expands braces without a comma; `<path>` is a placeholder that nobody pastes.
const plain = /^(?:[\w@%+=:./{}-]|,(?![^{]*\})|<[a-z]+>)+$/i;
/** The text as one word, in quotes where the shell would change it. */
function shellWord(text) {
    return plain.test(text) ? text : `'${text.replace(/'/g, "'\\''")}'`;
}


/***/ }),

/***/ 39685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  collect: () => (/* binding */ collect)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/merged-report.js
/** A merged report: what several jobs have published, as if one run had. */


/** Artifacts in the order of the reports; the same one at the same place counts once. */
function mergeReports(reports) {
    const all = (pick) => reports.flatMap(pick);
    const sum = (pick) => reports.reduce((total, one) => total + pick(one), 0);
    return {
        artifacts: distinct(all(({ artifacts }) => artifacts)),
        tagsMoved: [...new Set(all(({ tagsMoved }) => tagsMoved))],
        tagsUnknown: [...new Set(all(({ tagsUnknown }) => tagsUnknown))],
        retries: sum(({ retries }) => retries),
        requests: sum(({ requests }) => requests),
        notes: [...new Set(all(({ notes }) => notes))],
        warnings: [...new Set(all(({ warnings }) => warnings))],
        changed: reports.some(({ changed }) => changed),
        dryRun: reports.every(({ dryRun }) => dryRun),
    };
}
function distinct(artifacts) {
    const keyOf = ({ name, format, reference, tags }) => JSON.stringify([name, format, reference, [...tags].sort()]);
    return [...new Map(artifacts.map((one) => [keyOf(one), one])).values()];
}
/** The first artifact that failed in any job, as the error of the whole. */
function failureOf({ artifacts }) {
    const failed = artifacts.find(({ outcome }) => outcome === 'failed' || outcome === 'conflict');
    if (!failed)
        return undefined;
    const { message = 'it failed', hint = 'Look at the log of its job.' } = failed.error ?? {};
    const code = failed.outcome === 'conflict' ? 'conflict' : 'unavailable';
    return new errors/* CodedError */.AK(code, `${(0,_build_text/* printable */.g$)(failed.name)}: ${(0,_build_text/* printable */.g$)(message)}`, { hint: (0,_build_text/* printable */.g$)(hint) });
}
/** One tag for two digests: whichever job was last has won. Returns `undefined` when there is none. */
function contradictionOf({ artifacts }) {
    const digests = new Map();
    for (const artifact of artifacts.filter(({ outcome }) => !['failed', 'conflict', 'skipped', 'handed-off'].includes(outcome)))
        for (const tag of artifact.tags) {
            const place = placeOf(artifact, tag);
            const other = digests.get(place);
            if (other && other.digest !== artifact.digest)
                return contradiction(place, other, artifact);
            digests.set(place, artifact);
        }
    return undefined;
}
/** In a layout, the name of an artifact precedes its tag. */
function placeOf({ repository, name }, tag) {
    return repository.startsWith('oci:') ? `${repository}:${name}-${tag}` : `${repository}:${tag}`;
}
function contradiction(place, one, other) {
    const message = `${(0,_build_text/* printable */.g$)(place)} was published by two jobs, as ${one.digest} and as ${other.digest}`;
    return new errors/* CodedError */.AK('conflict', message, {
        hint: 'Give each job repositories or tags of its own, for example by the input "to" or "names".',
    });
}

// EXTERNAL MODULE: ./.build/release/outputs.js
var outputs = __webpack_require__(530);
// EXTERNAL MODULE: ./.build/release/presentation.js + 7 modules
var presentation = __webpack_require__(83775);
// EXTERNAL MODULE: ./.build/release/report.js
var release_report = __webpack_require__(67356);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
// EXTERNAL MODULE: ./.build/shape.js
var _build_shape = __webpack_require__(2503);
// EXTERNAL MODULE: ./.build/release/delivery.js
var delivery = __webpack_require__(37874);
;// CONCATENATED MODULE: ./.build/release/saved-report.js
/** A saved report: the result of another job, checked before anything in it is used. */






const saved_report_digest = (shape) => {
    const parsed = (0,digest/* parseDigest */.m)((0,_build_shape/* text */.Qq)(shape));
    if (parsed)
        return parsed;
    throw (0,_build_shape/* invalid */.Gq)(shape, 'must be a digest');
};
const count = (0,_build_shape/* where */._M)((shape) => (typeof shape.value === 'number' ? shape.value : Number.NaN), (value) => Number.isSafeInteger(value) && value >= 0, 'a whole number');
const interfaceChange = (0,_build_shape/* object */.Ik)({
    differences: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({
        item: _build_shape/* text */.Qq,
        action: (0,_build_shape/* oneOf */.yL)('added', 'removed', 'changed'),
        change: _build_shape/* text */.Qq,
        breaking: _build_shape/* flag */.Jt,
        breaks: (0,_build_shape/* list */.p_)((0,_build_shape/* oneOf */.yL)('callers', 'hosts', 'implementers')),
    }, {})),
}, {
    base: _build_shape/* text */.Qq,
    baseDigest: saved_report_digest,
    kind: (0,_build_shape/* oneOf */.yL)('component', 'module', 'wit-package'),
    step: (0,_build_shape/* oneOf */.yL)('major', 'minor', 'patch'),
    least: _build_shape/* text */.Qq,
    version: _build_shape/* text */.Qq,
    sufficient: _build_shape/* flag */.Jt,
    omitted: count,
    unknown: _build_shape/* text */.Qq,
});
const artifact = (0,_build_shape/* object */.Ik)({
    name: _build_shape/* text */.Qq,
    format: _build_shape/* text */.Qq,
    repository: _build_shape/* text */.Qq,
    digest: saved_report_digest,
    packed: saved_report_digest,
    reference: _build_shape/* text */.Qq,
    mediaType: _build_shape/* text */.Qq,
    size: count,
    tags: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    outcome: (0,_build_shape/* oneOf */.yL)(...delivery/* outcomes */.r),
    contentChanged: _build_shape/* flag */.Jt,
    files: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    sent: count,
    reused: count,
    annotations: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    origins: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
}, {
    artifactType: _build_shape/* text */.Qq,
    version: _build_shape/* text */.Qq,
    tagReasons: (0,_build_shape/* map */.Tj)((0,_build_shape/* object */.Ik)({ kind: (0,_build_shape/* oneOf */.yL)(...kinds/* tagKinds */._r), reason: _build_shape/* text */.Qq }, {})),
    kept: (0,_build_shape/* object */.Ik)({ from: _build_shape/* text */.Qq }, { revision: _build_shape/* text */.Qq }),
    replaced: (0,_build_shape/* map */.Tj)(saved_report_digest),
    notMoved: (0,_build_shape/* map */.Tj)(_build_shape/* text */.Qq),
    statements: (0,_build_shape/* list */.p_)((0,_build_shape/* object */.Ik)({ name: _build_shape/* text */.Qq, type: _build_shape/* text */.Qq, digest: saved_report_digest, storedIn: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq), isNew: _build_shape/* flag */.Jt }, { signer: _build_shape/* text */.Qq })),
    interface: interfaceChange,
    base: (0,_build_shape/* object */.Ik)({ tag: _build_shape/* text */.Qq, digest: saved_report_digest }, { size: count }),
    error: (0,_build_shape/* object */.Ik)({ code: _build_shape/* text */.Qq, message: _build_shape/* text */.Qq, hint: _build_shape/* text */.Qq }, {}),
}, { open: true });
const report = (0,_build_shape/* object */.Ik)({
    artifacts: (0,_build_shape/* list */.p_)(artifact),
    tagsMoved: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    tagsUnknown: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    retries: count,
    requests: count,
    notes: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    warnings: (0,_build_shape/* list */.p_)(_build_shape/* text */.Qq),
    changed: _build_shape/* flag */.Jt,
    dryRun: _build_shape/* flag */.Jt,
}, {}, { open: true });
/** Reads a report (`schema/report.schema.json`); `file` is for errors. Throws `input` naming the member. */
function parseReport(bytes, file) {
    return (0,_build_shape/* readShape */._f)(report, parseJson(bytes, file), (path, what) => invalidReport(file, `${path || 'it'} ${what}`));
}
function parseJson(bytes, file) {
    try {
        return JSON.parse(new TextDecoder().decode(bytes));
    }
    catch (cause) {
        throw invalidReport(file, 'it is not JSON', cause);
    }
}
function invalidReport(file, what, cause) {
    return new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(file)} is no report of a publish: ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: 'Name files that publishing has written: result-file: result.json',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/verbs/deploy-files-of.js
var deploy_files_of = __webpack_require__(46026);
;// CONCATENATED MODULE: ./.build/verbs/collect.js
/** `collect`: the results of several jobs become one report, one summary and one set of outputs. */








const collect = {
    name: 'collect',
    outputs: outputs.outputs,
    run: runCollect,
    present: ({ report, error }) => (0,presentation.presentReport)(report, error),
};
async function runCollect(options, env) {
    const { host } = env;
    const target = await indexTarget(options, host);
    const write = await (0,deploy_files_of/* deployFilesOf */.w)(options, host);
    const reports = [];
    for (const file of await resultFiles(options.results, host))
        reports.push(parseReport(await host.readInputFile(file, 'results'), file));
    const report = mergeReports(reports);
    const error = contradictionOf(report) ?? failureOf(report);
    if (error)
        return { report: target ? noted(report, 'a job has failed') : report, error };
    const result = target ? await withIndex(reports, target, { options, env }) : { report };
    if (result.error || result.report.dryRun)
        return result;
    const unwritten = await write?.(result.report.artifacts.filter(release_report/* isPublished */.HF));
    return { ...result, ...(unwritten && { error: unwritten }) };
}
async function indexTarget({ index }, { log }) {
    if (index === undefined)
        return undefined;
    const { readIndexTarget } = await Promise.all(/* import() */[__webpack_require__.e(5017), __webpack_require__.e(4844), __webpack_require__.e(562), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 94346));
    return readIndexTarget(index, log.notice);
}
/** What the jobs have published is reported also where the index fails. */
async function withIndex(reports, target, run) {
    const report = mergeReports(reports);
    if (report.dryRun)
        return { report: noted(report, 'no job has published anything ("dry-run")') };
    const { publishIndex } = await Promise.all(/* import() */[__webpack_require__.e(5017), __webpack_require__.e(4844), __webpack_require__.e(562), __webpack_require__.e(4346)]).then(__webpack_require__.bind(__webpack_require__, 94346));
    try {
        const { report: own, error } = await publishIndex(report, target, run);
        return { report: mergeReports([...reports, own]), ...(error && { error }) };
    }
    catch (cause) {
        return { report, error: run.env.host.explain((0,errors/* asCodedError */._r)(cause)) };
    }
}
function noted(report, reason) {
    return { ...report, notes: [...report.notes, `the index is not published: ${reason}`] };
}
/** Each line is a file, or a folder in which every `.json` counts, however deep: `download-artifact` makes a folder for each job. */
async function resultFiles(lines, host) {
    const found = [];
    for (const line of lines)
        found.push(...(line.endsWith('.json') ? [line] : await filesBelow(line, host)));
    if (found.length > 0)
        return [...new Set(found)];
    const problem = lines.length === 0 ? '"results" is not given' : `"results" has no .json file in ${lines.join(', ')}`;
    throw (0,input_error/* inputError */.Xu)(problem, {
        hint: 'Name the files that publishing has written with "result-file", or the folder that they were downloaded into',
        lines: { results: 'results' },
    });
}
async function filesBelow(folder, host) {
    const workspace = await host.openWorkspace({ path: folder, exclude: [], skip: [] });
    const found = [];
    for (const { path } of await workspace.files())
        if (path.endsWith('.json'))
            found.push(`${folder}/${path}`);
    return found.sort();
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
