export const id = 4933;
export const ids = [4933];
export const modules = {

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
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67356);
/** The comment on a pull request: what this run has published for it, and what is different from its base. */





/** Bytes of the parts of a comment, which together stay below the limit of GitHub. */
const limits = { rows: 20_000, interfaces: 20_000, commands: 12_000, problems: 6000 };
/** HTML without a blank line, in which Markdown has no meaning; every text from outside is code. At most 60,000 characters. */
function commentOf(report, facts) {
    const { artifacts } = report;
    return [
        `<h3>${titleOf(report, facts)}</h3>`,
        ...problemsOf(facts.error),
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
function problemsOf(error) {
    if (!error)
        return [];
    const all = error.problems.length > 0 ? error.problems : [error];
    const lines = all.map(({ message, hint }) => `<li>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(message, 1000)}<br>${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(hint, 1000)}</li>`);
    return ['<ul>', ...cut(lines, limits.problems, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
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
        `${shortDigest(digest)}${before(artifact)}`,
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
    return base.digest === digest ? `<br>same as ${tag}` : `<br>${tag} has ${shortDigest(base.digest)}`;
}
/** Enough to tell digests apart; the whole one is among the commands. */
function shortDigest(digest) {
    const end = digest.indexOf(':') + 13;
    return (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(digest.slice(0, end));
}
/** The same artifact at another target says the same. */
function interfacesOf(artifacts) {
    const blocks = [...new Set(artifacts.flatMap((one) => (0,_interface_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .interfaceLines */ .T)(one).join('\n') || []))];
    return cut(blocks, limits.interfaces, (more) => `<p>The interfaces of ${more} more artifacts are in the report of the run.</p>`);
}
function commandsOf(artifacts) {
    const commands = artifacts.filter(_report_js__WEBPACK_IMPORTED_MODULE_2__/* .isPublished */ .HF).map((one) => (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)((0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)((0,_pull_command_js__WEBPACK_IMPORTED_MODULE_4__/* .pullCommand */ .TW)(one), 600)));
    if (commands.length === 0)
        return [];
    const shown = cut(commands, limits.commands, (more) => `# and ${more} more in the summary of the run`);
    return ['<details><summary>Pull by digest</summary>', `<pre>${shown.join('\n')}</pre>`, '</details>'];
}
function footerOf({ run }) {
    const name = `run ${run.number}`;
    return `<sub>Written by ${run.url === undefined ? name : `<a href="${(0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .escaped */ .Mk)(run.url)}">${name}</a>`}.</sub>`;
}
/** As many parts as fit, and how many do not. */
function cut(parts, limit, more) {
    const kept = (0,_html_js__WEBPACK_IMPORTED_MODULE_0__/* .fitting */ ._Q)(parts, limit);
    return parts.length > kept.length ? [...kept, more(parts.length - kept.length)] : parts;
}
function omitted(count, what) {
    return count > 0 ? [`<p>${count} ${what}.</p>`] : [];
}


/***/ })

};
