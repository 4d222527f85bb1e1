export const id = 4933;
export const ids = [4933];
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

/***/ 84933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commentOf: () => (/* binding */ commentOf)
/* harmony export */ });
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22781);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/* harmony import */ var _interface_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85129);
/* harmony import */ var _pull_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72493);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58828);
/** The comment on a pull request: what this run has published for it, and what is different from its base. */





/** Bytes of the parts of a comment, which together stay below the limit of GitHub. */
const limits = { rows: 20_000, interfaces: 20_000, commands: 12_000 };
/** HTML without a blank line, in which Markdown has no meaning; every text from outside is code. At most 60,000 characters. */
function commentOf(report, facts) {
    const { artifacts } = report;
    return [
        `<h3>${titleOf(report, facts)}</h3>`,
        ...(facts.error ? (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .problemList */ .gH)(facts.error) : []),
        ...tableOf(artifacts, report.dryRun, facts),
        ...interfacesOf(artifacts),
        ...commandsOf(artifacts),
        footerOf(facts),
    ].join('\n');
}
function titleOf({ dryRun }, { commit, error }) {
    const what = error ? 'Publishing failed' : dryRun ? 'What would be published' : 'Published';
    return commit === undefined ? what : `${what} for ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7))}`;
}
const columns = ['Artifact', 'Tags', 'Outcome', 'Size', 'Digest'];
function tableOf(artifacts, dryRun, facts) {
    const rows = artifacts.map((one) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(cellsOf(one, dryRun, facts)));
    const kept = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(rows, limits.rows);
    return [
        '<table>',
        (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .tableRow */ .jD)(columns, 'th'),
        ...kept,
        '</table>',
        ...omitted(rows.length - kept.length, 'more artifacts are in the summary of the run'),
    ];
}
function cellsOf(artifact, dryRun, { pageOf }) {
    const { name, repository, tags, outcome, digest } = artifact;
    const page = pageOf(repository);
    const shown = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(name, 100);
    return [
        page === undefined ? shown : `<a href="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(page)}">${shown}</a>`,
        tags.map((tag) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(tag)).join(' '),
        dryRun ? 'planned' : outcome,
        sizeCell(artifact),
        `${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(digest)}${before(artifact)}`,
    ];
}
/** The size before and after, where it is known before. */
function sizeCell({ size, base }) {
    if (base?.size === undefined)
        return (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(size);
    if (base.size === size)
        return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(size)}, as before`;
    const share = Math.round((100 * (size - base.size)) / Math.max(1, base.size));
    const sign = size > base.size ? '+' : '\u2212';
    return `${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(base.size)} \u2192 ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(size)} (${sign}${Math.abs(share)} %)`;
}
function before({ base, digest }) {
    if (!base)
        return '';
    const tag = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(base.tag);
    return base.digest === digest ? `<br>same as ${tag}` : `<br>${tag} has ${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .shortDigest */ .VK)(base.digest)}`;
}
/** The same artifact at another target says the same. */
function interfacesOf(artifacts) {
    const blocks = [...new Set(artifacts.flatMap((one) => (0,_interface_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceLines */ .T)(one).join('\n') || []))];
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(blocks, limits.interfaces, (more) => `<p>The interfaces of ${more} more artifacts are in the report of the run.</p>`);
}
function commandsOf(artifacts) {
    const commands = artifacts.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF).map((one) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_pull_command_js__WEBPACK_IMPORTED_MODULE_4__/* .pullCommand */ .TW)(one), 600)));
    if (commands.length === 0)
        return [];
    const shown = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .cutTo */ .yd)(commands, limits.commands, (more) => `# and ${more} more in the summary of the run`);
    return ['<details><summary>Pull by digest</summary>', `<pre>${shown.join('\n')}</pre>`, '</details>'];
}
function footerOf({ run }) {
    const name = `run ${run.number}`;
    return `<sub>Written by ${run.url === undefined ? name : `<a href="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(run.url)}">${name}</a>`}.</sub>`;
}
function omitted(count, what) {
    return count > 0 ? [`<p>${count} ${what}.</p>`] : [];
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


/***/ })

};
