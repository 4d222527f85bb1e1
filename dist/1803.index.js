export const id = 1803;
export const ids = [1803];
export const modules = {

/***/ 46026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ deployFilesOf)
/* harmony export */ });
/** Deploy files, loaded only where an input asks for them. */
/** `undefined` where no file is asked for. Throws `input` for a file that must not be written. */
async function deployFilesOf({ deployFiles }, host) {
    if (deployFiles.length === 0)
        return undefined;
    const { openDeployFiles } = await __webpack_require__.e(/* import() */ 1807).then(__webpack_require__.bind(__webpack_require__, 91807));
    return await openDeployFiles(deployFiles, host);
}


/***/ }),

/***/ 21803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   promote: () => (/* binding */ promote)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _input_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15353);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(92186);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69531);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(38570);
/* harmony import */ var _plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32012);
/* harmony import */ var _plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(55423);
/* harmony import */ var _release_deliver_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55017);
/* harmony import */ var _release_promotion_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32713);
/* harmony import */ var _release_published_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76670);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(22543);
/* harmony import */ var _deploy_files_of_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46026);
/* harmony import */ var _source_login_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(16870);
/** `promote`: the digest that was tested gets release tags, also in another repository, with its bytes and referrers untouched. */














const promote = {
    name: 'promote',
    outputs: {
        digest: 'Digest of the artifact; only for a single one that was promoted.',
        reference: 'Reference by digest at its destination; only for a single one that was promoted.',
        promoted: 'JSON array with one object for each artifact: where it was, where it is, its digest, its tags and the outcome.',
    },
    run: runPromote,
    present,
};
async function runPromote(options, env) {
    const references = requireReferences(options.references);
    const tags = tagsOf(options.promoteTags, env.host.trigger);
    const write = await (0,_deploy_files_of_js__WEBPACK_IMPORTED_MODULE_9__/* .deployFilesOf */ .w)(options, env.host);
    const stores = openStores(references, options, env);
    const sources = new Map();
    const publishedIn = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_10__/* .memoize */ .B)(_release_published_js__WEBPACK_IMPORTED_MODULE_7__/* .createPublished */ .j);
    for (const reference of references) {
        const { root, source } = await stores.openSource(reference);
        const from = repositoryIn(reference);
        const repository = destinationOf(reference, from, options.promoteTo);
        const location = { kind: 'registry', repository };
        const target = await stores.open(location, 'push');
        const delivery = await (0,_release_promotion_js__WEBPACK_IMPORTED_MODULE_6__/* .deliveryOf */ .A)({
            name: (0,_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .baseName */ .Fl)(repository.name),
            root,
            source,
            tags,
            destination: { repository: (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository), location },
            target,
            published: publishedIn(target),
            withReferrers: from === undefined || (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(from) !== (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .printRepository */ .mK)(repository),
        });
        sources.set(delivery, { reference, from });
    }
    const { dryRun } = options;
    if (dryRun)
        return { dryRun, promoted: await planned(sources) };
    const delivered = await (0,_release_deliver_js__WEBPACK_IMPORTED_MODULE_5__/* .deliver */ .c)([...sources.keys()], {
        concurrency: options.concurrency,
        rules: rulesOf(options, env.host),
        contents: { add: (descriptor) => descriptor },
        beforeTags: () => stores.finish(),
        heldAt(delivery) {
            const repository = sources.get(delivery)?.from;
            return repository && { kind: 'registry', repository };
        },
    });
    // The order of the deliveries is kept; each may have been replaced by one that says more.
    const given = [...sources.values()];
    const isDone = delivered.every(({ error }) => !error);
    const unwritten = isDone ? await write?.(delivered.map(deployedOf)) : undefined;
    return {
        dryRun,
        ...(unwritten && { unwritten }),
        promoted: delivered.map((one, index) => ({ ...one, reference: given[index]?.reference ?? '' })),
    };
}
function deployedOf({ delivery, root, tags }) {
    const manifest = delivery.packed.nodes.at(-1)?.manifest;
    const artifactType = manifest?.artifactType ?? manifest?.config?.mediaType;
    const { name, format } = delivery.packed.artifact;
    const { repository } = delivery.destination;
    return { name, format, repository, digest: root.digest, tags, ...(artifactType && { artifactType }) };
}
async function planned(sources) {
    const { notDelivered } = await __webpack_require__.e(/* import() */ 7874).then(__webpack_require__.bind(__webpack_require__, 37874));
    return [...sources].map(([delivery, { reference }]) => ({ ...notDelivered(delivery), reference }));
}
function rulesOf({ onExists }, { trigger }) {
    // What was tested is what is released, whatever was published before with the same content.
    return { onExists, keepsDigests: false, isEvent: trigger.kind !== 'shell', isRequested: () => true };
}
function openStores(references, options, env) {
    const { log, credentials } = env.host;
    const from = references.flatMap((one) => repositoryIn(one)?.host ?? []);
    const to = options.promoteTo.flatMap((one) => repositoryIn(one.replaceAll('{name}', 'name'))?.host ?? []);
    return env.stores({
        ...options,
        log,
        findCredential: credentials((0,_source_login_js__WEBPACK_IMPORTED_MODULE_8__/* .loginForSources */ .F)(options, [...from, ...to])),
        needsRegistry: true,
    });
}
function requireReferences(references) {
    if (references.length > 0)
        return references;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', '"references" is not given', {
        hint: 'Name what to promote, best by digest: references: ghcr.io/acme/http-cache@sha256:\u2026',
    });
}
function repositoryIn(reference) {
    const parsed = (0,_oci_source_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .parseSourceReference */ .O)(reference);
    if (parsed.kind === 'layout')
        return undefined;
    const { host, name } = parsed.reference;
    return { host, name };
}
/** `{name}` is the last part of the name that the artifact has now. */
function destinationOf(reference, from, to) {
    const [target, ...others] = to;
    if (others.length > 0)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"to" names ${to.length} repositories, and an artifact is promoted to one`, {
            hint: 'Promote to each of them in a step of its own.',
        });
    if (target === undefined && from)
        return from;
    if (target === undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(reference)} is in a layout, and "to" is not given`, {
            hint: 'Name the repository: to: ghcr.io/acme/http-cache',
        });
    const name = (0,_paths_js__WEBPACK_IMPORTED_MODULE_11__/* .baseName */ .Fl)(from?.name ?? 'artifact');
    const parsed = (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReference */ .F2)(target.replaceAll('{name}', name));
    if (parsed.tag !== undefined || parsed.digest !== undefined)
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"to" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(target)}, which names a tag or digest`, {
            hint: 'Name the repository in "to" and the tags in "tags".',
        });
    return { host: parsed.host, name: parsed.name };
}
/** Those that are named, else those of a release: `1.2.3`, `1.2`, `1` and `latest` for a git tag `v1.2.3`. */
function tagsOf(given, trigger) {
    const named = given.flatMap((line) => line.split(',').map((tag) => tag.trim())).filter((tag) => tag !== '');
    if (named.length > 0)
        return named.map(chosen);
    if (trigger.kind === 'tag')
        return (0,_plan_tags_defaults_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultTags */ .n)({
            trigger,
            content: undefined,
            version: undefined,
            strictVersion: false,
            semverTags: false,
            name: 'artifact',
        });
    throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)('"tags" is not given, and no git tag has started this run', {
        hint: 'Name the tags of the release: tags: 1.2.3,latest',
    });
}
function chosen(tag) {
    if (!(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
        throw (0,_input_error_js__WEBPACK_IMPORTED_MODULE_1__/* .inputError */ .Xu)(`"tags" has ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(tag)}, which is no tag`, {
            hint: 'Name tags of letters, digits, "_", "." and "-": tags: 1.2.3,latest',
        });
    return { tag, kind: (0,_plan_tags_kinds_js__WEBPACK_IMPORTED_MODULE_13__/* .kindOfTag */ .Au)(tag), reason: 'input "tags"' };
}
function present({ dryRun, promoted, unwritten }) {
    const done = promoted.filter(({ error, outcome }) => !dryRun && !error && outcome !== 'skipped');
    const [only, ...others] = done;
    const single = promoted.length === 1 && others.length === 0 ? only : undefined;
    const [failure, ...more] = [
        ...promoted.flatMap(({ error }) => error ?? []),
        ...(unwritten ? [unwritten] : []),
    ];
    return {
        outputs: {
            ...(single && { digest: single.root.digest, reference: byDigest(single) }),
            promoted: JSON.stringify(done.map(promotedJson)),
        },
        lines: promoted.map((one) => lineOf(one, dryRun)),
        notices: [],
        warnings: promoted.flatMap(({ warnings }) => warnings),
        json: { dryRun, promoted: promoted.map(promotedJson) },
        published: [],
        ...(failure && {
            failure: { error: failure, others: more.map(({ message, code }) => `${message} [${code}]`) },
        }),
    };
}
function byDigest({ delivery, root }) {
    return `${delivery.destination.repository}@${root.digest}`;
}
function lineOf(one, dryRun) {
    const stay = Object.entries(one.notMoved).map(([tag, reason]) => `; ${tag} stays: ${reason}`);
    const tags = one.tags.join(', ');
    return `${dryRun ? 'would be promoted' : one.outcome}  ${(0,_text_js__WEBPACK_IMPORTED_MODULE_12__/* .printable */ .g$)(one.reference)} \u2192 ${byDigest(one)} (${tags})${stay.join('')}`;
}
function promotedJson(one) {
    const { outcome, tags, root, notMoved, reference, error } = one;
    return {
        from: reference,
        reference: byDigest(one),
        digest: root.digest,
        outcome,
        tags,
        ...(Object.keys(notMoved).length > 0 && { notMoved }),
        ...(error && { error: { code: error.code, message: error.message } }),
    };
}


/***/ })

};
