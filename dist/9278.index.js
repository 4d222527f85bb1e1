export const id = 9278;
export const ids = [9278];
export const modules = {

/***/ 72266:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   KG: () => (/* binding */ createLimit),
/* harmony export */   yj: () => (/* binding */ prefetch)
/* harmony export */ });
/** Concurrency: bounded parallel work, and work that is started before its result is needed. */
/** Runs `work` on every item, at most `limit` at a time. After the first error no further item is started, and the error is thrown. */
async function inParallel(items, limit, work) {
    const queue = items.values();
    let failure;
    const worker = async () => {
        for (const item of queue) {
            if (failure)
                return;
            await work(item).catch((error) => {
                failure ??= { error };
            });
        }
    };
    await Promise.all(Array.from({ length: Math.min(limit, items.length) }, worker));
    if (failure)
        throw failure.error;
}
/** Runs each task at once, or when one of at most `limit` running tasks has ended. */
function createLimit(limit) {
    const waiting = [];
    let running = 0;
    return async (task) => {
        if (running >= limit)
            await new Promise((resolve) => waiting.push(resolve));
        else
            running += 1;
        try {
            return await task();
        }
        finally {
            const next = waiting.shift();
            if (next)
                next();
            else
                running -= 1;
        }
    };
}
/** Yields the items in order, each with its work already started. A failed result rejects only where it is awaited. */
async function* prefetch(items, start, options) {
    const queue = [];
    let weight = 0;
    const next = () => {
        const first = queue.shift();
        if (first)
            weight -= options.weigh(first.item);
        return first;
    };
    for await (const item of items) {
        const exceedsWeight = () => weight + options.weigh(item) > options.weight;
        while (queue.length > 0 && (queue.length >= options.items || exceedsWeight())) {
            const first = next();
            if (first)
                yield first;
        }
        const result = start(item);
        // When an earlier item fails, nobody awaits this result, and its rejection must not end the process.
        result.catch(() => undefined);
        queue.push({ item, result });
        weight += options.weigh(item);
    }
    for (let first = next(); first; first = next())
        yield first;
}


/***/ }),

/***/ 15359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ deliver)
});

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/release/delivery-state.js
var delivery_state = __webpack_require__(39530);
// EXTERNAL MODULE: ./.build/release/judgement.js
var judgement = __webpack_require__(37843);
// EXTERNAL MODULE: ./.build/release/kept.js
var kept = __webpack_require__(55470);
;// CONCATENATED MODULE: ./.build/release/pushed-to.js
/** PushedTo: which repositories of a run have which content, so that it can be mounted instead of uploaded again. */
/** Bytes; uploading smaller content takes no longer than mounting it. */
const mountSizeLimit = 64 * 1024;
function createPushedTo() {
    const names = new Map();
    const keyOf = ({ host }, { digest }) => `${host} ${digest}`;
    return {
        add(location, descriptor) {
            if (location.kind === 'layout')
                return;
            names.set(keyOf(location.repository, descriptor), location.repository.name);
        },
        mountSource(location, descriptor) {
            if (location.kind === 'layout' || descriptor.size < mountSizeLimit)
                return undefined;
            const name = names.get(keyOf(location.repository, descriptor));
            return name === location.repository.name ? undefined : name;
        },
    };
}

// EXTERNAL MODULE: ./.build/release/tag-rules.js
var tag_rules = __webpack_require__(29258);
;// CONCATENATED MODULE: ./.build/release/deliver.js
/** Delivery in two phases: first the content of every artifact to every destination, then the tags. */







/**
 * Publishes in two phases: no tag of any delivery moves before all content of all deliveries is confirmed, so that a failure
 * leaves every tag where it was. Does not throw if a delivery fails; its error is in its record.
 *
 * A root that is delivered alone is pushed under its first tag at once, when everything below it is confirmed: that is one request
 * less, and the only way to tag in a registry that stores each manifest once (GoogleContainerTools/jib#3057).
 */
async function deliver(deliveries, options) {
    const states = deliveries.map(delivery_state/* newState */.om);
    const hasFailed = () => states.some((state) => state.error);
    await (0,delivery_state/* forEach */.jJ)(states, (state) => examine(state, options));
    const [only, ...others] = states;
    const isAlone = others.length === 0;
    // What is attached refers to the root, which is then pushed first.
    if (only && isAlone && !only.error && !options.attach)
        chooseRootTag(only);
    const pushing = { ...options, pushedTo: createPushedTo() };
    for (const { delivery } of states)
        noteHeld(delivery, pushing);
    if (!hasFailed())
        await pushAll(states, pushing);
    if (!hasFailed())
        await attachToAll(states, options);
    if (!hasFailed())
        await prepareTags(states, options);
    const isGuarded = (state) => isContended(state, isAlone, options.rules);
    if (!hasFailed())
        await moveAllTags(states, { ...pushing, isGuarded });
    const failure = states.find((state) => state.error)?.error;
    return states.map((state) => deliveredOf(state, failure));
}
function noteHeld(delivery, { heldAt, pushedTo }) {
    for (const { descriptor } of delivery.packed.nodes) {
        const location = heldAt?.(delivery, descriptor);
        if (location)
            pushedTo.add(location, descriptor);
    }
}
/** Looks up what is published, and judges by it. */
async function examine(state, { rules, contents, checkInterface }) {
    const { published, tags, packed } = state.delivery;
    const references = tags.length > 0 ? tags : [packed.root.digest];
    await (0,_build_async/* inParallel */.HN)(references, 4, async (reference) => {
        state.before.set(reference, await published.before(reference));
    });
    state.judgement = await (0,judgement/* judgeTags */.Bs)(state.delivery, rules);
    const { same } = state.judgement;
    if (same) {
        const found = { ...same, from: same.descriptor.digest };
        state.delivery = { ...state.delivery, packed: (0,kept/* withManifest */._Q)(packed, found, contents) };
    }
    // It reads the manifest of the earlier version, which is then not looked up once more.
    state.checked = await checkInterface?.(state.delivery, state.judgement);
    // What cannot be told counts as changed, and fails nothing.
    state.basis = await (0,judgement/* basisOf */.gp)(state.delivery, rules).catch(() => undefined);
    if (state.checked?.refusal)
        throw state.checked.refusal;
}
async function prepareTags(states, options) {
    try {
        await options.beforeTags();
    }
    catch (error) {
        for (const state of states)
            if (!(0,delivery_state/* isUpToDate */.xm)(state))
                state.error = (0,errors/* asCodedError */._r)(error);
    }
}
function chooseRootTag(state) {
    const { packed, target } = state.delivery;
    const [first] = (0,tag_rules/* movingOrder */.bF)(packed.artifact, state.judgement.tags);
    const isAlone = packed.referrers.length === 0 && target.can.pushTagged !== undefined;
    if (first !== undefined && isAlone && !(0,delivery_state/* isPresent */.Wo)(state) && !state.judgement.exists)
        state.rootTag = first;
}
/**
 * True when another run may set the same tags: events start runs at any time. On the command line, the look-up at the start is enough
 * for one tag of one artifact, and for tags without an order.
 */
function isContended({ delivery }, isAlone, rules) {
    const { destination, packed, tags } = delivery;
    if (destination.location.kind === 'layout')
        return false;
    if (rules.isEvent)
        return true;
    const isOrdered = (0,tag_rules/* isRelease */.MU)(packed.artifact, rules) || tags.some((tag) => (0,tag_rules/* kindOf */.I)(packed.artifact, tag) === 'version');
    return isOrdered && !(isAlone && tags.length === 1);
}
const loadSending = () => __webpack_require__.e(/* import() */ 283).then(__webpack_require__.bind(__webpack_require__, 50283));
/** Members of indexes are pushed before the indexes, so that an index can mount their content instead of uploading it again. */
async function pushAll(states, options) {
    const pending = states.filter((state) => needsPush(state));
    const [members, indexes] = [pending.filter((state) => !hasNeeds(state)), pending.filter(hasNeeds)];
    if (pending.length === 0)
        return;
    const { pushContent } = await loadSending();
    for (const wave of [members, indexes]) {
        await (0,delivery_state/* forEach */.jJ)(wave, (state) => pushContent(state, options));
        if (wave.some((state) => state.error))
            return;
    }
}
/** Nothing is attached to what another run has published and this one has not packed. */
async function attachToAll(states, { attach }) {
    if (!attach)
        return;
    const own = states.filter((state) => !state.judgement.exists && !(0,delivery_state/* isHeld */.i7)(state));
    const { attachTo } = await loadSending();
    await (0,delivery_state/* forEach */.jJ)(own, async (state) => {
        state.statements = await attachTo(state.delivery, attach, (bytes) => {
            state.sent += bytes;
        });
    });
}
async function moveAllTags(states, options) {
    const pending = states.filter(movesTags);
    if (pending.length === 0)
        return;
    const { confirmVersions, moveTags } = await loadSending();
    await (0,delivery_state/* forEach */.jJ)(pending, (state) => moveTags(state, options));
    await confirmVersions(pending, options);
}
/** False when every tag refers to the root already. */
function movesTags(state) {
    return !(0,delivery_state/* isUpToDate */.xm)(state) || state.delivery.tags.length === 0 || state.judgement.behind.size > 0;
}
function needsPush(state) {
    if (state.judgement.exists || (0,delivery_state/* isHeld */.i7)(state))
        return false;
    return !(0,delivery_state/* isUpToDate */.xm)(state) || state.delivery.packed.referrers.length > 0;
}
function hasNeeds({ delivery }) {
    return (delivery.packed.artifact.needs ?? []).length > 0;
}
function deliveredOf(state, failure) {
    const { delivery, judgement, basis, checked } = state;
    const isSkipped = failure !== undefined && !(0,delivery_state/* isUpToDate */.xm)(state) && state.moved.length === 0;
    const error = state.error ?? (isSkipped ? skippedBecause(failure) : undefined);
    return {
        delivery,
        outcome: outcomeOf(state, error),
        root: (0,delivery_state/* rootOf */.I5)(state),
        tags: judgement.tags,
        sent: state.sent,
        reused: state.reused,
        statements: state.statements,
        tagsMoved: state.moved,
        tagsUnknown: state.unknown,
        notMoved: judgement.notMoved,
        replaced: replacedBy(state),
        isChanged: basis !== (0,delivery_state/* rootOf */.I5)(state).digest,
        unverified: judgement.unverified.filter((tag) => state.moved.includes(tag)),
        warnings: [...judgement.warnings, ...(checked?.warnings ?? []), ...state.warnings],
        ...(checked && { interface: checked.change }),
        ...(error && { error }),
    };
}
function replacedBy({ moved, before }) {
    const entries = moved.flatMap((tag) => {
        const digest = before.get(tag)?.digest;
        return digest === undefined ? [] : [[tag, digest]];
    });
    return Object.fromEntries(entries);
}
function outcomeOf(state, error) {
    if (state.error)
        return state.error.code === 'conflict' ? 'conflict' : 'failed';
    if (error || (0,delivery_state/* isHeld */.i7)(state))
        return 'skipped';
    if (state.judgement.exists)
        return 'exists';
    if (state.delivery.packed.kept || (0,delivery_state/* isUpToDate */.xm)(state))
        return 'unchanged';
    return (0,delivery_state/* referencesOf */.CL)(state).some((reference) => state.before.get(reference)) ? 'updated' : 'created';
}
function skippedBecause(failure) {
    return new errors/* CodedError */.AK(failure.code, 'its tags were not moved, because another part of this run failed', {
        hint: 'Fix that error and re-run; pushed content is not uploaded again.',
    });
}


/***/ }),

/***/ 39530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ referencesOf),
/* harmony export */   I5: () => (/* binding */ rootOf),
/* harmony export */   Wo: () => (/* binding */ isPresent),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   jJ: () => (/* binding */ forEach),
/* harmony export */   om: () => (/* binding */ newState),
/* harmony export */   xm: () => (/* binding */ isUpToDate)
/* harmony export */ });
/* harmony import */ var _async_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72266);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _judgement_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37843);
/** The state of a delivery: what is known of it so far, and what follows from that. */



function newState(delivery) {
    const judgement = { ..._judgement_js__WEBPACK_IMPORTED_MODULE_1__/* .nothingKnown */ .Hx, tags: delivery.tags };
    return {
        delivery,
        judgement,
        before: new Map(),
        moved: [],
        unknown: [],
        known: new Set(),
        settingTime: 0,
        sent: 0,
        reused: 0,
        warnings: [],
        statements: [],
    };
}
/** Does the work for every state; an error is that of its state, and stops no other. */
async function forEach(states, work) {
    await (0,_async_js__WEBPACK_IMPORTED_MODULE_2__/* .inParallel */ .HN)(states, 8, async (state) => {
        try {
            await work(state);
        }
        catch (error) {
            state.error = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(error);
        }
    });
}
/** What the tags refer to in the end. */
function rootOf({ delivery, judgement }) {
    return judgement.exists ?? delivery.packed.root;
}
/** The references that must refer to the root in the end. */
function referencesOf({ delivery, judgement }) {
    return delivery.tags.length > 0 ? judgement.tags : [delivery.packed.root.digest];
}
function isUpToDate(state) {
    const { digest } = rootOf(state);
    return referencesOf(state).every((reference) => state.before.get(reference)?.digest === digest);
}
/** True if no tag may be set, so that nothing is published. */
function isHeld({ delivery, judgement }) {
    return delivery.tags.length > 0 && judgement.tags.length === 0 && judgement.behind.size === 0;
}
/** True if the target has the root: a tag refers to it, or it was found there. */
function isPresent(state) {
    const { digest } = state.delivery.packed.root;
    const isTagged = [...state.before.values()].some((present) => present?.digest === digest);
    return isTagged || state.delivery.published.hasRead(digest);
}


/***/ }),

/***/ 37843:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ judgeTags),
/* harmony export */   Hx: () => (/* binding */ nothingKnown),
/* harmony export */   gp: () => (/* binding */ basisOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _destinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20572);
/* harmony import */ var _kept_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55470);
/* harmony import */ var _same_content_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47372);
/* harmony import */ var _tag_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(29258);
/* harmony import */ var _version_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(237);
/** A Judgement: which tags of a delivery are set, which stay where they are, and what is published in its place. */






/** Judges the tags of one delivery. Throws `conflict` for an exact version that is published with other content. */
async function judgeTags(delivery, rules) {
    const { destination, tags } = delivery;
    // A layout is what a build leaves, and has no history.
    if (destination.location.kind === 'layout')
        return { ...nothingKnown, tags };
    const warnings = [];
    const unverified = await unverifiedVersions(delivery, rules);
    const taken = await judgeVersions(delivery, rules, warnings);
    const aliases = await judgeAliases(delivery, rules);
    const left = Object.keys(aliases.notMoved);
    const moving = tags.filter((tag) => !left.includes(tag));
    const set = taken?.exists ? moving.filter((tag) => followsVersion(delivery, tag)) : moving;
    return { ...aliases, ...taken, tags: set, unverified, warnings };
}
/** Of a store without rules. */
const nothingKnown = {
    notMoved: {},
    behind: new Map(),
    unverified: [],
    warnings: [],
};
/** With `on-exists: skip`, what is published under the version stays, and only aliases are set to it. */
function followsVersion({ packed: { artifact } }, tag) {
    return ['alias', 'version'].includes((0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(artifact, tag));
}
async function judgeVersions(delivery, rules, warnings) {
    const { packed, published } = delivery;
    for (const tag of (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOfKind */ .Fn)(packed.artifact, 'version')) {
        const found = await published.before(tag);
        if (!found || found.digest === packed.root.digest)
            continue;
        const taken = await judgeTaken(delivery, { tag, found }, rules, warnings);
        if (taken)
            return taken;
    }
    return undefined;
}
/** Nothing is known of a version whose look-up is refused, unless the list of tags has it or lacks it. */
async function unverifiedVersions(delivery, { onExists }) {
    const { destination, packed, published } = delivery;
    const versions = (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOfKind */ .Fn)(packed.artifact, 'version');
    // The look-ups have been made already, and tell here whether they were refused.
    await Promise.all(versions.map((tag) => published.before(tag)));
    const refused = versions.filter((tag) => published.isRefused(tag));
    if (refused.length === 0 || onExists === 'overwrite')
        return [];
    const listed = await published.tags();
    if (!listed)
        return refused;
    const taken = refused.find((tag) => listed.includes(tag));
    if (taken === undefined)
        return [];
    const name = (0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(destination, taken);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('conflict', `${name} exists, and the registry refuses to show what it refers to`, {
        hint: 'Give the account the right to pull, or overwrite it: on-exists: overwrite',
    });
}
async function judgeTaken(delivery, { tag, found }, rules, warnings) {
    const { packed, published, source } = delivery;
    const theirs = await published.read(found.digest);
    const { describeDrift, packedManifest } = await Promise.all(/* import() */[__webpack_require__.e(2613), __webpack_require__.e(112)]).then(__webpack_require__.bind(__webpack_require__, 80112));
    const ours = await packedManifest(packed, source);
    const isKeepable = packed.artifact.digest === undefined && packed.referrers.length === 0;
    if (theirs && isKeepable && (0,_same_content_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameContent */ .O)(theirs.bytes, ours))
        return { same: theirs };
    const what = `${(0,_destinations_js__WEBPACK_IMPORTED_MODULE_1__/* .printTag */ .O4)(delivery.destination, tag)} is published with other content (${found.digest})`;
    const drift = theirs ? await describeDrift(delivery, theirs) : 'its manifest cannot be read';
    if (rules.onExists === 'fail')
        throw conflict(`${what}: ${drift}`);
    const end = rules.onExists === 'skip' ? 'it stays' : 'it is overwritten';
    warnings.push(`${what}, and ${end}: ${drift}`);
    return rules.onExists === 'skip' ? { exists: found } : undefined;
}
function conflict(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('conflict', message, {
        hint: 'Publish this content under a new version, or leave the published one as it is: on-exists: skip',
    });
}
/** Aliases move forward only. */
async function judgeAliases(delivery, rules) {
    const { packed, published } = delivery;
    const notMoved = {};
    const behind = new Map();
    for (const alias of (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOfKind */ .Fn)(packed.artifact, 'alias')) {
        const found = await published.before(alias);
        const higher = await judgeAlias(delivery, alias, rules);
        if (higher === undefined)
            continue;
        notMoved[alias] = typeof higher === 'object' ? higher.reason : `${higher} is published`;
        if (typeof higher !== 'object' && found?.digest === packed.root.digest)
            behind.set(alias, higher);
    }
    return { notMoved, behind };
}
/** A higher version; or the reason why nothing is known of one, so that the alias is not moved. */
async function judgeAlias({ packed, published }, alias, rules) {
    const versions = (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOfKind */ .Fn)(packed.artifact, 'version');
    const isComparable = (0,_version_order_js__WEBPACK_IMPORTED_MODULE_4__/* .hasVersionFor */ .wR)(alias, versions);
    if (!isComparable && !published.isRefused(alias))
        return undefined;
    const found = await published.before(alias);
    // On the command line, an alias that is set already costs no further request.
    if (!rules.isEvent && found?.digest === packed.root.digest)
        return undefined;
    const listed = await published.tags();
    if (listed)
        return isComparable ? (0,_version_order_js__WEBPACK_IMPORTED_MODULE_4__/* .higherVersion */ .g)(alias, versions, listed) : undefined;
    const isAbsent = !published.isRefused(alias) && found === undefined;
    if (isAbsent || rules.isRequested(alias))
        return undefined;
    return { reason: 'the registry does not list its tags, so that a higher version could not be excluded' };
}
/**
 * The digest that was released before, or that the tag referred to: of a release, the highest earlier version; else the first tag,
 * or `edge` where the tag is new. `undefined` when there was none, or when it cannot be told.
 */
async function basisOf({ packed, published, tags, destination }, rules) {
    const { artifact } = packed;
    const byKind = (kind) => tags.find((tag) => (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(artifact, tag) === kind);
    const first = byKind('preview') ?? byKind('alias') ?? tags[0];
    const usesList = destination.location.kind === 'registry' &&
        (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .isRelease */ .MU)(artifact, rules) &&
        (rules.isEvent || !(await isUnchanged({ packed, published, tags })));
    const listed = usesList ? await published.tags() : undefined;
    if (listed) {
        const versions = tags.filter((tag) => (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .kindOf */ .I)(artifact, tag) === 'version');
        const earlier = (0,_version_order_js__WEBPACK_IMPORTED_MODULE_4__/* .successionOf */ .TC)(versions, (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .tagsOfKind */ .Fn)(artifact, 'alias'), listed)?.earlier;
        return earlier === undefined ? undefined : (await published.before(earlier.tag))?.digest;
    }
    const found = first === undefined ? undefined : await published.before(first);
    if (found)
        return found.digest;
    // It has been read while looking for the same content.
    const edge = (0,_kept_js__WEBPACK_IMPORTED_MODULE_2__/* .edgeTag */ .gz)(artifact);
    return published.hasRead(edge) ? (await published.read(edge))?.descriptor.digest : undefined;
}
async function isUnchanged({ packed, published, tags, }) {
    const present = await Promise.all(tags.map((tag) => published.before(tag)));
    return present.every((one) => one?.digest === packed.root.digest);
}


/***/ }),

/***/ 55470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ keepDigest),
/* harmony export */   _Q: () => (/* binding */ withManifest),
/* harmony export */   gz: () => (/* binding */ edgeTag)
/* harmony export */ });
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(413);
/* harmony import */ var _pack_contents_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73386);
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(20936);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/* harmony import */ var _same_content_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47372);
/* harmony import */ var _tag_rules_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29258);
/** Kept digests: content that an earlier run has published keeps the manifest of that run, whose commit made these bytes first. */








/**
 * The packed artifact with the manifest of an earlier run in place of its own, when one of its tags, else `edge`, else `latest` refers to
 * one with the same content; else unchanged. The first destination decides for all. A registry that fails does not fail the run here.
 */
async function keepDigest(packed, opened, { contents, rules }) {
    const [first] = opened;
    if (!rules.keepsDigests || first?.destination.location.kind !== 'registry')
        return packed;
    // Content that another tool made stays as it is.
    if (packed.artifact.digest !== undefined || packed.referrers.length > 0)
        return packed;
    try {
        const found = await findKept(packed, first.published, { contents, rules });
        return found ? withManifest(packed, found, contents) : packed;
    }
    catch {
        return packed;
    }
}
/** Requests for one artifact beyond the look-ups of its tags: a list, an earlier version, `edge` and `latest`. */
const requestLimit = 4;
async function findKept(packed, published, { contents, rules }) {
    const own = await ownDigests(packed, published);
    if (own.includes(packed.root.digest))
        return undefined;
    const bytes = await (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .readVerified */ .xu)(contents.fetch(packed.root), packed.root, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    let left = requestLimit;
    for await (const { from, requests = 0 } of candidatesOf(packed, own, published, rules)) {
        left -= requests + (from === undefined || published.hasRead(from) ? 0 : 1);
        if (left < 0)
            return undefined;
        const found = from && (await published.read(from));
        if (found?.descriptor.digest === packed.root.digest)
            return undefined;
        if (from && found && isSame(found, packed, bytes))
            return { ...found, from };
    }
    return undefined;
}
function isSame({ descriptor, bytes }, { root }, packedAs) {
    return descriptor.mediaType === root.mediaType && (0,_same_content_js__WEBPACK_IMPORTED_MODULE_5__/* .isSameContent */ .O)(bytes, packedAs);
}
/** What the artifact's tags refer to, each once; exact versions come first. */
async function ownDigests({ artifact }, published) {
    const found = await Promise.all((0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .movingOrder */ .bF)(artifact, artifact.tags).map((tag) => published.before(tag)));
    return [...new Set(found.flatMap((descriptor) => (descriptor ? [descriptor.digest] : [])))];
}
/** Where the same content may be, the most likely first. On a release, the list of tags tells what there is. */
async function* candidatesOf(packed, own, published, rules) {
    const { artifact } = packed;
    const [first] = own;
    const present = await Promise.all(artifact.tags.map((tag) => published.before(tag)));
    yield* inTurn(own.filter((digest) => published.hasRead(digest)));
    // Most likely a run of another commit of what is published.
    if (first && own.length === 1 && present.every(Boolean))
        yield { from: first };
    const others = looksElsewhere(packed, rules) ? otherTags(artifact) : [];
    if (!(0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .isRelease */ .MU)(artifact, rules))
        return yield* inTurn([...own.slice(0, 1), ...others]);
    const listed = await published.tags();
    yield { requests: 1 };
    if (!listed)
        return yield* inTurn([...own.slice(0, 1), ...others.slice(0, 1)]);
    // The look-up of what was released before, to tell what has changed since.
    yield { requests: 1 };
    const elsewhere = [...others, ...(others.length > 0 ? edgeVersions(artifact) : [])];
    yield* inTurn([...elsewhere.filter((tag) => listed.includes(tag)), ...own]);
}
function* inTurn(references) {
    for (const from of references)
        yield { from };
}
/** Tags that others may have given to the same content: `edge` and `latest`, unless the artifact gets them itself. */
function otherTags(artifact) {
    const tags = [edgeTag(artifact), (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)('latest')];
    return tags.filter((tag) => !artifact.tags.includes(tag));
}
/** `edge`, or what stands for it where the consumer takes versions only: `1.4.0-edge` beside `1.4.0-pr.42`. */
function edgeTag(artifact) {
    const [core] = (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsOfKind */ .Fn)(artifact, 'preview').flatMap(coreOf);
    return (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(core === undefined ? 'edge' : `${core}-edge`);
}
/** What the default branch has left of charts and modules whose consumers take versions only. */
function edgeVersions(artifact) {
    const cores = [...(0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsOfKind */ .Fn)(artifact, 'version').flatMap((tag) => coreOf(tag)), '0.0.0'];
    return cores.map((core) => (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTag */ .ED)(`${core}-edge`));
}
/** `1.4.0` of `1.4.0-pr.42`; nothing for a tag that is no version. */
function coreOf(tag) {
    const version = (0,_semver_js__WEBPACK_IMPORTED_MODULE_7__/* .parseSemver */ .k)(tag.replace('_', '+'));
    return version ? [`${version.major}.${version.minor}.${version.patch}`] : [];
}
/**
 * True when tags that the artifact does not get may refer to the same content. Without a commit, nothing differs from run to run; and a
 * person who publishes a preview by hand looks for nothing else.
 */
function looksElsewhere({ artifact, nodes }, { isEvent }) {
    const isFromCommit = nodes.at(-1)?.manifest?.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7] !== undefined;
    return isFromCommit && (isEvent || (0,_tag_rules_js__WEBPACK_IMPORTED_MODULE_6__/* .tagsOfKind */ .Fn)(artifact, 'version').length > 0);
}
/** The artifact with another manifest over the same content. */
function withManifest(packed, { descriptor, bytes, from }, contents) {
    const manifest = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
    contents.add(descriptor, (0,_pack_contents_js__WEBPACK_IMPORTED_MODULE_3__/* .bytesBody */ .EB)(bytes));
    const { artifact, nodes, root } = packed;
    const last = nodes.at(-1);
    const rest = nodes.slice(0, -1);
    return {
        ...packed,
        artifact: withCommitOf(artifact, manifest.annotations),
        root: descriptor,
        nodes: last ? [...rest, { ...last, descriptor, manifest }] : rest,
        kept: { from, packed: root },
    };
}
/** The annotations and their origins, of which those of the commit are now of the one that made these bytes first. */
function withCommitOf(artifact, made) {
    const keys = [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7, _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw];
    const others = (texts) => Object.entries(texts).filter(([key]) => !keys.includes(key));
    const found = keys.flatMap((key) => (made[key] === undefined ? [] : [[key, made[key]]]));
    const origins = found.map(([key]) => [key, 'commit that made this content first']);
    return {
        ...artifact,
        annotations: Object.fromEntries([...others(artifact.annotations), ...found].sort(byKey)),
        origins: Object.fromEntries([...others(artifact.origins ?? {}), ...origins]),
    };
}
function byKey([left], [right]) {
    return left < right ? -1 : 1;
}


/***/ }),

/***/ 47372:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ isSameContent)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85666);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/** Same content: manifests that differ only in the commit that they were made from. */



/** True when two manifests are equal byte for byte once the annotations `revision` and `created` are removed from both. */
function isSameContent(left, right) {
    const [one, other] = [withoutCommit(left), withoutCommit(right)];
    return one !== undefined && other !== undefined && Buffer.from(one).equals(other);
}
/** `undefined` for bytes that another program wrote in another form, such as with white space. */
function withoutCommit(bytes) {
    const value = read(bytes);
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value) || !Buffer.from((0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(value)).equals(bytes))
        return undefined;
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u4)(value.annotations))
        return bytes;
    const { [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .revisionKey */ .d7]: _, [_oci_annotations_js__WEBPACK_IMPORTED_MODULE_0__/* .createdKey */ .Yw]: __, ...others } = value.annotations;
    const { annotations: ___, ...rest } = value;
    // The member keeps its place.
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .encode */ .lF)(Object.keys(others).length > 0 ? { ...value, annotations: others } : rest);
}
function read(bytes) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TC: () => (/* binding */ successionOf),
/* harmony export */   g: () => (/* binding */ higherVersion),
/* harmony export */   wR: () => (/* binding */ hasVersionFor)
/* harmony export */ });
/* harmony import */ var _semver_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20936);
/** Version order: which of the versions that a registry lists are higher or lower than those that a run publishes. */

/**
 * The highest listed final version of an alias's series that is above every version that the run publishes. `undefined` when there
 * is none, so that the alias may move, and when no version of the series is published, so that there is nothing to compare.
 */
function higherVersion(alias, published, listed) {
    const highest = highestInSeries(alias, listed);
    const own = highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain));
    return highest && own && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(highest.version, own.version) > 0 ? highest.tag : undefined;
}
/** True when the run publishes a version that the alias can be judged by. */
function hasVersionFor(alias, published) {
    return (highestInSeries(alias, published) ?? highestOf(versionsIn(published, plain))) !== undefined;
}
/** The highest final version that an alias can stand for: of all for `latest`, of its major or minor version for `1` and `1.2`. */
function highestInSeries(alias, tags) {
    const series = seriesOf(alias);
    if (!series)
        return undefined;
    const [major, minor] = series.core === 'latest' ? [] : series.core.split('.').map(Number);
    const members = versionsIn(tags, series).filter(({ version }) => version.prerelease === '' &&
        (major === undefined || version.major === major) &&
        (minor === undefined || version.minor === minor));
    return highestOf(members);
}
/**
 * The highest version that the run publishes, and the highest listed one below it: what was released before. The aliases tell the
 * variant, else the version itself. A final version follows a final one, since what runs it has never run the pre-releases between them.
 * `undefined` when no tag is a version.
 */
function successionOf(published, aliases, listed) {
    const affixes = affixesOf(published, aliases);
    const own = highestOf(versionsIn(published, affixes)) ?? highestOf(versionsIn(published, plain));
    if (!own)
        return undefined;
    const isFinal = own.version.prerelease === '';
    const lower = versionsIn(listed, affixes).filter(({ version }) => (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(version, own.version) < 0 && (!isFinal || version.prerelease === ''));
    const earlier = highestOf(lower);
    return { own: printed(own), ...(earlier && { earlier: printed(earlier) }) };
}
/** Those of the aliases if a version has them too or is plain; else the text before the version. */
function affixesOf(published, aliases) {
    const affixes = aliases.map(seriesOf).find((series) => series !== undefined) ?? plain;
    if ([affixes, plain].some((each) => versionsIn(published, each).length > 0))
        return affixes;
    const [prefix = ''] = published.flatMap((tag) => /^(.*?[-_])v?\d+\.\d+\.\d+/.exec(tag)?.[1] ?? []);
    return { prefix, suffix: '' };
}
function printed({ tag, version }) {
    const { major, minor, patch, prerelease } = version;
    return { tag, version: `${major}.${minor}.${patch}${prerelease === '' ? '' : `-${prerelease}`}` };
}
const plain = { prefix: '', suffix: '' };
/** The series of an alias; `undefined` for a tag that is none. */
function seriesOf(tag) {
    const match = /^((?:.*?[-_])??)v?(latest|(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4}))?)((?:-.*)?)$/.exec(tag);
    if (!match)
        return undefined;
    const [, prefix = '', core = '', suffix = ''] = match;
    return { prefix, core, suffix };
}
function versionsIn(tags, affixes) {
    return tags.flatMap((tag) => {
        const version = versionOf(tag, affixes);
        return version ? [{ tag, version }] : [];
    });
}
/** A semantic version between the affixes, also with `v`, and with `_` where the version has `+`. */
function versionOf(tag, { prefix, suffix }) {
    if (!tag.startsWith(prefix) || !tag.endsWith(suffix))
        return undefined;
    const text = tag.slice(prefix.length, tag.length - suffix.length);
    return (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .parseSemver */ .k)(text.replace(/^v/, '').replace('_', '+'));
}
function highestOf(tags) {
    return tags.reduce((highest, one) => (highest && (0,_semver_js__WEBPACK_IMPORTED_MODULE_0__/* .compareSemver */ .m)(highest.version, one.version) >= 0 ? highest : one), undefined);
}


/***/ }),

/***/ 92532:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ec: () => (/* binding */ createGraphReader),
/* harmony export */   g0: () => (/* binding */ readNodes),
/* harmony export */   oF: () => (/* binding */ manifestsOf)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63488);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30579);
/** Content graphs: everything that a manifest or index lists, directly or indirectly, as nodes. */




/** Maximum depth of nested indexes; clients support far less. */
const depthLimit = 32;
/** Maximum number of nodes, which all stay in memory; a mirror of thousands of images has some ten thousand. */
const nodeLimit = 250_000;
/** Bytes of the manifests of one graph, which also stay in memory. */
const manifestBytesLimit = 256 * 1024 * 1024;
/**
 * All nodes of the graph of `root`, each once, children before parents, so that the root is the last.
 *
 * Content of an unknown media type is a blob. Throws what reading throws, `invalid-layout` for an invalid manifest, and
 * `unsupported` for a graph that exceeds a limit.
 */
async function readNodes(root, source) {
    return await createGraphReader(source)(root);
}
/** Each call of the reader returns what `readNodes` returns. `bytesLimit` is that of the manifests which one call reads. */
function createGraphReader(source, bytesLimit = manifestBytesLimit) {
    const nodes = new Map();
    const read = async (descriptor, depth, counter) => {
        const key = keyOf(descriptor);
        const existing = nodes.get(key);
        if (depth + (existing?.height ?? 0) > depthLimit)
            throw tooDeep(descriptor);
        if (existing)
            return existing;
        counter.count((0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? descriptor.size : 0);
        const manifest = await readManifest(descriptor, source);
        const below = [];
        for (const child of manifest ? (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .children */ .Y_)(manifest) : [])
            below.push(await read(child, depth + 1, counter));
        const node = {
            descriptor,
            ...(manifest && { manifest }),
            children: below,
            height: heightOf(manifest, below),
        };
        nodes.set(key, node);
        return node;
    };
    return async (root) => collect(await read(root, 0, createCounter(root, bytesLimit)), createCounter(root, bytesLimit));
}
/** The manifests and indexes among the nodes of a graph, the root first. */
function manifestsOf(nodes) {
    return nodes.toReversed().flatMap(({ descriptor, manifest }) => (manifest ? [descriptor] : []));
}
function createCounter(root, bytesLimit) {
    let [nodes, read] = [0, 0];
    return {
        count(bytes) {
            nodes += 1;
            read += bytes;
            if (nodes > nodeLimit)
                throw tooMany(root, `${nodeLimit} contents`);
            if (read > bytesLimit)
                throw tooMany(root, `${bytesLimit} bytes of manifests`);
        },
    };
}
/** The nodes of a graph, each after its children. */
function collect(root, counter) {
    const all = new Set();
    const visited = new Set();
    const visit = (node) => {
        if (visited.has(node))
            return;
        visited.add(node);
        counter.count(0);
        for (const child of node.children)
            visit(child);
        all.add(node);
    };
    visit(root);
    return [...all];
}
/** A registry keeps manifests and blobs apart, so that content listed as both is two nodes. */
function keyOf(descriptor) {
    return `${(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType) ? 'manifest' : 'blob'} ${descriptor.digest}`;
}
async function readManifest(descriptor, source) {
    if (!(0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_2__/* .isManifestType */ .Q3)(descriptor.mediaType))
        return undefined;
    const bytes = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_3__/* .readVerified */ .xu)(source.fetch(descriptor), descriptor, _oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSizeLimit */ .i6);
    return (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(bytes, descriptor.digest, descriptor.mediaType);
}
function heightOf(manifest, below) {
    return manifest ? 1 + below.reduce((highest, node) => Math.max(highest, node.height), 0) : 0;
}
function tooMany(root, what) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${root.digest} lists more than ${what}`, {
        hint: 'Split it into several artifacts.',
    });
}
function tooDeep(descriptor) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${descriptor.digest} is nested more than ${depthLimit} indexes deep`, {
        hint: 'Publish an index that lists its manifests directly.',
    });
}


/***/ })

};
