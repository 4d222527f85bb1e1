export const id = 283;
export const ids = [283];
export const modules = {

/***/ 50283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  attachTo: () => (/* reexport */ attachTo),
  confirmVersions: () => (/* reexport */ confirmVersions),
  moveTags: () => (/* reexport */ moveTags),
  pushContent: () => (/* reexport */ pushContent)
});

// EXTERNAL MODULE: ./.build/store/copy.js
var copy = __webpack_require__(44723);
;// CONCATENATED MODULE: ./.build/release/attach.js
/** What is attached to a delivery when its content is confirmed, such as signatures: referrers, pushed before any tag moves. */

/** Pushes what is made for the delivery. `onSent` is called with the bytes of each content that was transferred. */
async function attachTo(delivery, attach, onSent) {
    const { target } = delivery;
    const { source, referrers, afterPush } = await attach(delivery);
    for (const { subject, manifest } of referrers) {
        if (!(await target.exists(manifest)))
            await (0,copy/* copyGraph */.a)(manifest, source, target, {
                known: new Set(),
                concurrency: 4,
                onPushed: ({ size }, result) => onSent(result === 'sent' ? size : 0),
            });
        await target.can.referrers?.add(subject, manifest);
    }
    return await afterPush();
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/uptime.js
var uptime = __webpack_require__(49184);
// EXTERNAL MODULE: ./.build/release/delivery-state.js
var delivery_state = __webpack_require__(39530);
// EXTERNAL MODULE: ./.build/release/destinations.js + 1 modules
var destinations = __webpack_require__(20572);
// EXTERNAL MODULE: ./.build/release/published.js
var published = __webpack_require__(76670);
;// CONCATENATED MODULE: ./.build/release/push-content.js
/** Pushing content: everything of a delivery except what a target is known to have. */



/** Pushes everything, but not a root that is still to be pushed under its tag. */
async function pushContent(state, options) {
    const { packed, target } = state.delivery;
    const copy = (root, nodes, known) => copyNodes(state, { root, nodes, known, target, options });
    // A store whose manifests list what it has may have lost some of that.
    if (!(0,delivery_state/* isPresent */.Wo)(state) || target.can.knownContent) {
        state.known = await knownContent(state);
        // The root is the last node.
        const nodes = state.rootTag === undefined ? packed.nodes : packed.nodes.slice(0, -1);
        await withKnownContent(state, (known) => copy(packed.root, nodes, known));
    }
    for (const { subject, manifest, nodes, tag } of packed.referrers) {
        if (!(await target.exists(manifest)))
            await copy(manifest, nodes, new Set([subject.digest]));
        if (tag === undefined)
            await target.can.referrers?.add(subject, manifest);
        else
            await tagReferrer(state, manifest, tag);
    }
}
/** The tag may hold other signatures of the same artifact, which are not replaced in a registry. */
async function tagReferrer(state, manifest, tag) {
    const { target, destination } = state.delivery;
    const warn = (what) => state.warnings.push(`${destination.repository}:${tag} ${what}`);
    if (target.can.tagReferrer) {
        const isReplaced = await target.can.tagReferrer(manifest, tag);
        if (isReplaced)
            warn('held other statements of cosign, and holds these now');
        return;
    }
    const present = await target.resolve(tag);
    if (present === undefined)
        await target.tag(manifest, tag);
    else if (present.digest !== manifest.digest)
        warn('holds other statements of cosign, and stays as it is');
}
async function knownContent({ delivery, before }) {
    const { packed, published, target } = delivery;
    const { root, nodes } = packed;
    const found = [...before.values()].filter((descriptor) => descriptor !== undefined);
    const isRoot = published.hasRead(root.digest) || found.some(({ digest }) => digest === root.digest);
    const present = isRoot ? root : found[0];
    const wanted = new Set(nodes.map(({ descriptor }) => descriptor.digest));
    return (present && (await target.can.knownContent?.(present, wanted))) ?? new Set();
}
/** A registry may have lost content that a present manifest lists; the copy is then repeated without relying on any. */
async function withKnownContent(state, copy) {
    const { known } = state;
    try {
        await copy(known);
    }
    catch (error) {
        if (known.size === 0 || (0,errors/* asCodedError */._r)(error).code !== 'not-found')
            throw error;
        state.known = new Set();
        await copy(state.known);
    }
}
/** Parallel pushes to a registry, whose client limits its requests itself and orders them better the more it can choose from. */
const registryConcurrency = 64;
async function copyNodes(state, graph) {
    const { root, nodes, known, target, options } = graph;
    const { source, destination } = state.delivery;
    const { location } = destination;
    const { pushedTo, concurrency } = options;
    await (0,copy/* copyGraph */.a)(root, source, target, {
        nodes,
        known,
        concurrency: location.kind === 'layout' ? concurrency : registryConcurrency,
        mountFrom: (descriptor) => pushedTo.mountSource(location, descriptor),
        onPushed(descriptor, result) {
            pushedTo.add(location, descriptor);
            if (result === 'sent')
                state.sent += descriptor.size;
            else
                state.reused += descriptor.size;
        },
        onSkipped(descriptor) {
            state.reused += descriptor.size;
        },
    });
}
/** Pushes the root under its tag, and before it once more what was not pushed because a manifest lists it, if the registry lacks that. */
async function pushRoot(state, tag, options) {
    const { packed, target } = state.delivery;
    const { root, nodes } = packed;
    const tagging = {
        ...target,
        push: async (descriptor, body, hint) => descriptor.digest === root.digest && target.can.pushTagged
            ? await target.can.pushTagged(descriptor, body, tag)
            : await target.push(descriptor, body, hint),
    };
    const relied = state.known;
    await withKnownContent(state, (known) => {
        const rest = known === relied ? nodes.slice(-1) : nodes;
        return copyNodes(state, { root, nodes: rest, known: new Set(), target: tagging, options });
    });
}

// EXTERNAL MODULE: ./.build/release/tag-rules.js
var tag_rules = __webpack_require__(29258);
// EXTERNAL MODULE: ./.build/release/version-order.js
var version_order = __webpack_require__(237);
;// CONCATENATED MODULE: ./.build/release/move-tags.js
/** Moving tags: the second phase of a delivery, in which each tag is read before and after it is set. */










/** Codes of errors after which a tag certainly has not moved. */
const rejections = [
    'conflict',
    'denied',
    'unauthenticated',
    'not-found',
    'unsupported',
    'digest-mismatch',
    'invalid-reference',
];
/** Sets the tags, exact versions first. Throws `conflict` when another run has set one of them meanwhile. */
async function moveTags(state, options) {
    const { delivery, before, judgement, moved } = state;
    const root = (0,delivery_state/* rootOf */.I5)(state);
    if (delivery.tags.length === 0)
        await delivery.target.can.addUntagged?.([root]);
    for (const tag of (0,tag_rules/* movingOrder */.bF)(delivery.packed.artifact, judgement.tags)) {
        if (before.get(tag)?.digest === root.digest)
            continue;
        if (await setTag(state, tag, options))
            moved.push(tag);
    }
    await settleAliases(state);
    await confirmAliases(state, options);
}
/**
 * Aliases that a lost race has left at this version although a higher one is published are set to that. The last alias, `latest`, tells
 * for all: where the higher version is the same manifest, nothing is lost.
 */
async function settleAliases(state) {
    for (const [alias, version] of [...state.judgement.behind].reverse()) {
        const found = await setForward(state, alias, version);
        if (found?.digest === (0,delivery_state/* rootOf */.I5)(state).digest)
            return;
    }
}
/** False when another run has set the tag to the same content, so that nothing was left to do. */
async function setTag(state, tag, options) {
    const root = (0,delivery_state/* rootOf */.I5)(state);
    const isGuarded = options.isGuarded(state, tag);
    const start = (0,uptime/* uptime */.x)();
    if (isGuarded && (await isSetAlready(state, tag)))
        return false;
    try {
        if (tag === state.rootTag)
            await pushRoot(state, tag, options);
        else
            await state.delivery.target.tag(root, tag);
    }
    catch (error) {
        const failure = (0,errors/* asCodedError */._r)(error);
        if (!rejections.includes(failure.code))
            state.unknown.push(tag);
        throw failure;
    }
    state.settingTime = Math.max(state.settingTime, (0,uptime/* uptime */.x)() - start);
    if (isGuarded)
        await requireSet(state, tag);
    return true;
}
/** Throws `conflict` for a tag that does not refer to what it did at the start, unless it is an alias that may move forward from there. */
async function isSetAlready(state, tag) {
    const { delivery, before } = state;
    const wanted = (0,delivery_state/* rootOf */.I5)(state).digest;
    const now = await readTwiceUnless(delivery.target, tag, (digest) => [undefined, wanted, before.get(tag)?.digest].includes(digest));
    if (now?.digest === wanted)
        return true;
    if (now === undefined || now.digest === before.get(tag)?.digest)
        return false;
    if (isComparable(state, tag) && (await higherThanOwn(state, tag)) === undefined) {
        before.set(tag, now);
        return false;
    }
    throw lostRace(state, tag, now);
}
/** A registry may serve what the tag referred to before for a moment; anything else was set by another run. */
async function requireSet(state, tag) {
    const { delivery, before } = state;
    // The response to the push has confirmed the tag, so that a registry that does not respond now proves nothing.
    const isExpected = (digest) => [undefined, (0,delivery_state/* rootOf */.I5)(state).digest, before.get(tag)?.digest].includes(digest);
    const now = await readTwiceUnless(delivery.target, tag, isExpected).catch(() => undefined);
    if (now !== undefined && !isExpected(now.digest))
        throw lostRace(state, tag, now);
}
/** What a tag refers to. A single response that accuses another run is not trusted: its header may name other content. */
async function readTwiceUnless(target, tag, isExpected) {
    const first = await target.resolve(tag);
    return isExpected(first?.digest) ? first : await target.resolve(tag);
}
/** Another run may have published a higher version between the look-up of an alias and its move; the alias is then set to that version. */
async function confirmAliases(state, options) {
    const { moved } = state;
    const aliases = moved.filter((tag) => isComparable(state, tag) && options.isGuarded(state, tag));
    const lost = [];
    for (const [index, alias] of aliases.entries()) {
        // The first list serves all of them.
        const higher = await higherThanOwn(state, alias, index === 0 ? 'read' : 'known');
        if (higher === undefined)
            continue;
        moved.splice(moved.indexOf(alias), 1);
        const found = await setForward(state, alias, higher);
        lost.push(lostRace(state, alias, found ?? (0,delivery_state/* rootOf */.I5)(state), higher));
    }
    if (lost[0])
        throw lost[0];
}
/** Milliseconds. */
const longestPause = 2000;
/**
 * Reads exact versions once more at the end. Another run may have looked for a version before this one has set it, and set it after this
 * one has read it; it needs about as long for that as this run has needed, so that twice that time is waited.
 */
async function confirmVersions(states, options) {
    const versionsOf = (state) => (0,tag_rules/* tagsOfKind */.Fn)(state.delivery.packed.artifact, 'version').filter((tag) => state.moved.includes(tag) && options.isGuarded(state, tag));
    const pending = states.filter((state) => !state.error && versionsOf(state).length > 0);
    if (pending.length === 0)
        return;
    await (0,promises_.setTimeout)(Math.min(longestPause, 2 * Math.max(...pending.map(({ settingTime }) => settingTime))));
    await (0,delivery_state/* forEach */.jJ)(pending, async (state) => {
        for (const tag of versionsOf(state))
            await requireSet(state, tag).catch((error) => giveUp(state, tag, error));
    });
}
/** The version belongs to another run, and so do the aliases that this one has set. */
async function giveUp(state, version, error) {
    const { moved } = state;
    const aliases = moved.filter((tag) => isComparable(state, tag));
    for (const alias of aliases)
        await setForward(state, alias, version);
    const lost = [version, ...aliases];
    moved.splice(0, moved.length, ...moved.filter((tag) => !lost.includes(tag)));
    throw error;
}
function isComparable({ delivery }, tag) {
    const { artifact } = delivery.packed;
    return (0,tag_rules/* kindOf */.I)(artifact, tag) === 'alias' && (0,version_order/* hasVersionFor */.wR)(tag, (0,tag_rules/* tagsOfKind */.Fn)(artifact, 'version'));
}
async function higherThanOwn(state, alias, list = 'read') {
    const { delivery } = state;
    if (list === 'read')
        state.listed = await (0,published/* listedIn */.t)(delivery.target);
    const versions = (0,tag_rules/* tagsOfKind */.Fn)(delivery.packed.artifact, 'version');
    return (0,version_order/* higherVersion */.g)(alias, versions, state.listed ?? []);
}
/** Sets an alias to a higher version that another run has published. */
async function setForward(state, alias, version) {
    const { target } = state.delivery;
    const found = await target.resolve(version);
    if (found && found.digest !== (0,delivery_state/* rootOf */.I5)(state).digest)
        await target.tag(found, alias);
    return found;
}
function lostRace(state, tag, now, version) {
    const name = (0,destinations/* printTag */.O4)(state.delivery.destination, (0,reference/* parseTag */.ED)(tag));
    const what = version === undefined
        ? `was set to ${now.digest} by another run while this one was running`
        : `was moved while another run published ${version}; it refers to that version (${now.digest})`;
    return new errors/* CodedError */.AK('conflict', `${name} ${what}`, {
        hint: `Re-run, and let runs of one ref wait for each other: concurrency: publish-${'$'}{{ github.ref }}`,
    });
}

;// CONCATENATED MODULE: ./.build/release/sending.js
/** What a delivery sends: content, what is attached to it, and tags. A run of unchanged content sends nothing, and does not load this. */





/***/ }),

/***/ 44723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ copyGraph)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85666);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _graph_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92532);
/** Copying a content graph: children before parents, each content once, and nothing that the store already has. */







/**
 * Copies the graph of `root`: blobs, then manifests, then the indexes that list these; of one height, the largest content first.
 *
 * After the first error no further push is started, pushes in progress are awaited, and the error says whether reading or
 * pushing failed.
 */
async function copyGraph(root, source, target, options) {
    const nodes = options.nodes ?? (await readGraph(root, source));
    const covered = coveredBy(nodes, options.known);
    for (const { descriptor } of covered)
        options.onSkipped?.(descriptor);
    for (const level of levels(nodes.filter((node) => !covered.has(node)))) {
        await (0,_async_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .HN)(level, parallelism(level, options), async ({ descriptor }) => {
            const mountFrom = options.mountFrom?.(descriptor);
            const result = await push(descriptor, source, target, mountFrom);
            options.onPushed?.(descriptor, result);
        });
    }
}
async function readGraph(root, source) {
    return await (0,_graph_js__WEBPACK_IMPORTED_MODULE_4__/* .readNodes */ .g0)(root, source).catch((error) => {
        throw copyError('reading', root, error);
    });
}
/** The nodes whose content is in `known`, and all nodes below them: a store keeps no manifest without its children. */
function coveredBy(nodes, known) {
    const covered = new Set();
    // In reverse order every node comes before its children.
    for (const node of nodes.toReversed()) {
        if (known.has(node.descriptor.digest))
            covered.add(node);
        if (covered.has(node))
            for (const child of node.children)
                covered.add(child);
    }
    return covered;
}
/** Nodes of the same height, lowest first; each level can be pushed in parallel once the lower ones are present. */
function levels(nodes) {
    const byHeight = Map.groupBy(nodes, (node) => node.height);
    return [...byHeight.entries()]
        .sort(([left], [right]) => left - right)
        .map(([, level]) => level.toSorted((left, right) => right.descriptor.size - left.descriptor.size));
}
function parallelism([largest], { concurrency, smallConcurrency = concurrency }) {
    return largest && largest.descriptor.size <= smallBlob ? smallConcurrency : concurrency;
}
async function push(descriptor, source, target, mountFrom) {
    let readError;
    const save = saverOf(descriptor, source);
    const saveTo = async (file) => {
        readError = undefined;
        await save?.(file).catch((error) => {
            // Any other error is one of writing the file.
            if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK)
                readError = error;
            throw error;
        });
    };
    const body = () => {
        readError = undefined;
        const stream = source.open?.(descriptor) ?? source.fetch(descriptor);
        stream.once('error', (error) => {
            readError = error;
        });
        return stream;
    };
    try {
        return await target.push(descriptor, body, {
            ...(mountFrom !== undefined && { mountFrom }),
            ...(save && { save: saveTo }),
        });
    }
    catch (error) {
        throw readError === undefined
            ? copyError('pushing', descriptor, error)
            : copyError('reading', descriptor, readError);
    }
}
/** Bytes of a blob that is read at once; what reads a larger one saves it in parts. */
const smallBlob = 64 * 1024;
/** What writes a blob into a file; absent where the source only streams it. */
function saverOf(descriptor, { readBlob, readCached, save }) {
    if ((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    if (descriptor.size > smallBlob)
        return save && (async (file) => await save(descriptor, file));
    if (!readBlob)
        return undefined;
    return async (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file.descriptor, readCached?.(descriptor) ?? (await readBlob(descriptor)));
}
/** The error with the step that failed and the content, so that a user knows whether to look at the source or the target. */
function copyError(step, descriptor, error) {
    const { digest, mediaType, annotations } = descriptor;
    const { code, message, hint } = (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .asCodedError */ ._r)(error);
    const title = annotations?.[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_2__/* .titleKey */ .kz];
    // The message of a registry's error has the digest already.
    if (step === 'pushing' && title === undefined && message.includes(digest))
        return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK(code, message, { hint, cause: error });
    const what = title === undefined ? digest : `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(title)}, ${digest}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK(code, `${step} ${what} (${mediaType}): ${message}`, { hint, cause: error });
}


/***/ })

};
