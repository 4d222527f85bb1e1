export const id = 5186;
export const ids = [5186];
export const modules = {

/***/ 75186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOff: () => (/* binding */ handOff)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _hand_off_hand_off_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34122);
/* harmony import */ var _hand_off_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88985);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85666);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(413);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/** Leaving a hand-off: what a run that may not push would have pushed, in an image layout for a run that may. */






/**
 * ghcr.io refuses the token of such a run whatever its permissions are. Other registries are tried, since a login of their own may be
 * there, and a refusal then leads to the hand-off: a run never fails for lack of a token.
 */
async function handOff(planned, foreign, run) {
    const { options, notes, publishAs } = run;
    const pushed = isAlwaysRefused(planned) ? undefined : await unlessRefused(() => publishAs(planned, {}));
    if (pushed)
        return pushed;
    const { handOff: folder = foreign.folder } = options;
    notes.push(`The pull request is from ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(foreign.from, 100)}, so that this run may not push: what it would push is in ${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(folder)}, to be uploaded for a run on workflow_run. It is not signed.`);
    const result = await publishAs(planned.map((one) => handedOff(one, foreign, folder)), leaving(run, foreign));
    if (result.error)
        return result;
    const refusal = await (0,_hand_off_hand_off_js__WEBPACK_IMPORTED_MODULE_1__/* .readHandOff */ .n)(folder, foreign).then(() => undefined, (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error));
    return { report: reportOf(result.report, planned, folder, refusal) };
}
/** A layout of this run alone has no version before to compare with, and no base branch. */
function leaving({ host, options }, foreign) {
    const { pullRequest: _, ...others } = host;
    const facts = async (path) => ({ ...(await host.facts(path)), ...factsOf(foreign) });
    return { host: { ...others, facts }, options: { ...options, interface: 'off' } };
}
function isAlwaysRefused(planned) {
    const all = planned.flatMap(({ destinations }) => destinations);
    return all.every(({ repository }) => repository.startsWith('ghcr.io/') || repository.startsWith('oci:'));
}
async function unlessRefused(push) {
    try {
        const result = await push();
        return result.error && isRefusal(result.error) ? undefined : result;
    }
    catch (error) {
        if (isRefusal((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error)))
            return undefined;
        throw error;
    }
}
function isRefusal(error) {
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error).every(({ code }) => code === 'denied' || code === 'unauthenticated');
}
/** Each with the layout in place of its registries. */
function handedOff({ artifact, destinations, position }, foreign, folder) {
    const tag = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseTag */ .ED)((0,_hand_off_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .previewTag */ .jv)(foreign.number, artifact.format));
    const layout = {
        repository: `oci:${folder}`,
        location: { kind: 'layout', folder, name: artifact.name },
    };
    const others = destinations.filter(({ location }) => location.kind === 'layout');
    return {
        position,
        destinations: [layout, ...others],
        artifact: {
            ...artifact,
            tags: [tag],
            tagReasons: { [tag]: { kind: 'preview', reason: 'pull request' } },
            annotations: { ...artifact.annotations, ...trueClaims(artifact.annotations, foreign) },
        },
    };
}
/** The run that publishes the hand-off compares these with what the API says. */
function trueClaims(annotations, { source, revision }) {
    return {
        ...(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceKey */ .Zt] !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceKey */ .Zt]: source }),
        ...(annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionKey */ .d7] !== undefined && { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionKey */ .d7]: revision }),
    };
}
/** The commit that is checked out merges the head into its base, and no API tells it afterwards. */
function factsOf({ source, revision }) {
    return {
        source: { value: source, origin: 'workflow' },
        revision: { value: revision, origin: 'head of the pull request' },
    };
}
/** The artifacts with the registries that they were meant for. */
function reportOf(report, planned, folder, refusal) {
    const left = report.artifacts.filter(({ repository }) => repository === `oci:${folder}`);
    const others = report.artifacts.filter((one) => !left.includes(one));
    const inOrder = planned.toSorted((one, other) => one.position - other.position);
    const artifacts = left.flatMap((one, index) => (inOrder[index]?.destinations ?? [])
        .filter(({ location }) => location.kind === 'registry')
        .map(({ repository }) => meantFor(one, repository)));
    return {
        ...report,
        artifacts: [...artifacts, ...others],
        tagsMoved: report.tagsMoved.filter((tag) => !tag.startsWith(`oci:${folder}:`)),
        changed: others.some(({ outcome }) => outcome === 'created' || outcome === 'updated'),
        warnings: [...report.warnings, ...(refusal ? [`it will not be published: ${refusal.message}`] : [])],
        handOff: folder,
    };
}
function meantFor({ replaced: _, ...artifact }, repository) {
    const reference = `${repository}@${artifact.digest}`;
    return {
        ...artifact,
        repository,
        reference,
        outcome: 'handed-off',
        contentChanged: false,
        sent: 0,
        reused: 0,
    };
}


/***/ })

};
