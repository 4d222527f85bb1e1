export const id = 567;
export const ids = [9496,9278,5235,4514,2658,530,7874,567];
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


/***/ }),

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


/***/ }),

/***/ 63404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ findExecutable),
/* harmony export */   y: () => (/* binding */ runExecutable)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/** Running other programs \u2013 `git` and credential helpers \u2013 from PATH, without a shell, with a deadline and bounded output. */


const outputLimit = 1024 * 1024;
/**
 * The full path of a program in a folder of PATH. The current folder is never searched, as Windows would do: it is an untrusted
 * workspace.
 */
function findExecutable(name, environment) {
    const path = environment.PATH ?? environment.Path ?? '';
    const file = process.platform === 'win32' && !/\.exe$/i.test(name) ? `${name}.exe` : name;
    const folders = path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(folder));
    return folders.map((folder) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file)).find(isExecutable);
}
function isExecutable(path) {
    // An error that is thrown for each folder of PATH takes longer than looking.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile())
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
    }
    catch {
        return false;
    }
}
/** Milliseconds for what a program has written before its end; more come only when another process keeps its output open. */
const readingTime = 50;
/**
 * Runs a program until it exits; a failure is a result, not an exception. A process that the program leaves behind, such as an agent
 * which inherits its output, is not waited for.
 */
function runExecutable(path, args, options) {
    return new Promise((resolve) => {
        const child = start(path, args, options);
        const kill = () => void child.kill('SIGKILL');
        const output = [child.stdout, child.stderr].map((stream) => (stream ? collect(stream, kill) : () => ''));
        let code;
        // When a signal or the deadline of the run ends this process first.
        process.once('exit', kill);
        const finish = () => {
            clearTimeout(timer);
            process.removeListener('exit', kill);
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream?.destroy();
            const [stdout, stderr] = output.map((each) => each());
            const isComplete = stdout !== undefined && stderr !== undefined;
            resolve({ code: isComplete ? code : undefined, stdout: stdout ?? '', stderr: stderr ?? '' });
        };
        const timer = setTimeout(kill, options.deadline);
        child.once('error', finish);
        child.once('close', finish);
        child.once('exit', (status) => {
            code = status ?? undefined;
            // Reading comes between timers and immediates, so that everything that is there has been read by then.
            setTimeout(() => setImmediate(finish), readingTime);
        });
        child.stdin?.end(options.input);
    });
}
function start(path, args, { environment, folder, input, discardsErrors }) {
    // Most runs send their first request before they start a program.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const options = {
        env: { ...environment },
        ...(folder !== undefined && { cwd: folder }),
        windowsHide: true,
    };
    const child = spawn(path, args, {
        ...options,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', discardsErrors ? 'ignore' : 'pipe'],
    });
    // A program that does not read its input closes the pipe; its exit code is what counts.
    child.stdin?.on('error', () => { });
    return child;
}
/** Returns a function that gives the text so far, or `undefined` when it is longer than the limit. */
function collect(stream, onExcess) {
    const chunks = [];
    let size = 0;
    stream.on('error', () => { });
    stream.on('data', (chunk) => {
        size += chunk.byteLength;
        if (size <= outputLimit)
            chunks.push(chunk);
        else
            onExcess();
    });
    return () => (size <= outputLimit ? Buffer.concat(chunks).toString('utf8') : undefined);
}


/***/ }),

/***/ 41493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCheckout: () => (/* binding */ readCheckout),
  E: () => (/* binding */ runGit)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/host/exec.js
var exec = __webpack_require__(63404);
// EXTERNAL MODULE: ./.build/workspace/checkout.js
var checkout = __webpack_require__(38982);
;// CONCATENATED MODULE: ./.build/host/git-link.js
/** The link from a folder to its repository: `.git` is the repository itself, or a file or symlink that names one elsewhere. */



/**
 * True when the repository that git finds around a folder is certainly of this folder: each `.git` on the way up is a folder, up to the
 * file of a worktree, if there is one, which the repository names in return. Git goes on upwards from a `.git` that is no repository.
 * It blocks, since this is as quick as asking another thread.
 */
function isOwnRepository(folder) {
    const links = (0,checkout/* ancestorsOf */.Gw)(realPathOf(folder) ?? (0,external_node_path_.resolve)(folder)).map((above) => (0,external_node_path_.join)(above, '.git'));
    const present = links.filter((link) => (0,external_node_fs_.lstatSync)(link, { throwIfNoEntry: false }));
    const other = present.find((link) => !isPlainFolder(link));
    return other === undefined ? present.length > 0 : isLinkOfWorktree(other);
}
/** True for a folder that is not reached through a symlink. */
function isPlainFolder(path) {
    return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() === true;
}
/** `gitdir: <repository>` (gitrepository-layout) in a file that the repository names. */
function isLinkOfWorktree(link) {
    const isFile = (0,external_node_fs_.lstatSync)(link, { throwIfNoEntry: false })?.isFile() === true;
    const [, repository] = (isFile && /^gitdir: (.+?)\r?\n?$/.exec(readSmall(link) ?? '')) || [];
    return repository !== undefined && isWorktree((0,external_node_path_.resolve)((0,external_node_path_.dirname)(link), repository), link);
}
/** True when a repository is that of the worktree with this `.git` (gitrepository-layout, "gitdir"). */
function isWorktree(repository, link) {
    const named = readSmall((0,external_node_path_.join)(repository, 'gitdir'))?.trim();
    return named !== undefined && isSamePath((0,external_node_path_.resolve)(repository, named), link);
}
/** False also when one of them does not exist. */
function isSamePath(left, right) {
    const real = realPathOf(left);
    return real !== undefined && real === realPathOf(right);
}
function realPathOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
const sizeLimit = 64 * 1024;
// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** `undefined` for what is absent, large or no file. */
function readSmall(path) {
    try {
        const file = (0,external_node_fs_.openSync)(path, readOnly);
        try {
            const found = (0,external_node_fs_.fstatSync)(file);
            return found.isFile() && found.size <= sizeLimit ? (0,external_node_fs_.readFileSync)(file, 'utf8') : undefined;
        }
        finally {
            (0,external_node_fs_.closeSync)(file);
        }
    }
    catch {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./.build/host/git.js
/** What git knows about the checkout that contains a folder: HEAD, its time and the remote. */





const deadline = 10_000;
/**
 * Runs git. For plumbing commands only, which start no pager, hook, alias, diff driver or signature check from the configuration of
 * the repository; transports are off, so that a missing object is not fetched.
 */
function runGit(program, args, { environment, ...others }) {
    const options = { ...others, environment: gitEnvironment(environment), deadline };
    return (0,exec/* runExecutable */.y)(program, [...fixed, ...args], options);
}
async function readCheckout(folder, environment) {
    if (!isFolder(folder))
        return { kind: 'absent' };
    const program = (0,exec/* findExecutable */.o)('git', environment);
    if (program === undefined)
        return { kind: 'refused', reason: 'git is not installed' };
    const git = (...args) => runGit(program, args, { folder, environment, discardsErrors: true });
    const locate = () => runGit(program, ['rev-parse', '--absolute-git-dir', '--show-toplevel'], { folder, environment });
    // In parallel: checking first that there is a repository takes as long as reading it.
    const [location, head, origin] = await Promise.all([
        isOwnRepository(folder) ? undefined : locate(),
        git('rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'),
        git('config', '--no-includes', '--get', 'remote.origin.url'),
    ]);
    // Without a commit, it is not known yet whether git reads the repository.
    const located = location ?? (head.code === 0 ? undefined : await locate());
    if (located !== undefined && located.code !== 0)
        return notRead(located);
    const note = located && (await noteOf(located, git));
    return {
        kind: 'read',
        ...readHead(head.stdout),
        ...(origin.code === 0 && { origin: origin.stdout.trim() }),
        ...(note !== undefined && { note }),
    };
}
/**
 * A note when `.git` is a file or a symlink that names a repository which does not name this folder in return, as that of a worktree
 * (gitrepository-layout, "gitdir") or a submodule ("core.worktree") does: the facts may be about another project.
 */
async function noteOf({ stdout }, git) {
    const [repository = '', top = ''] = stdout.split('\n');
    const link = (0,external_node_path_.join)(top, '.git');
    if (isPlainFolder(link) || isWorktree(repository, link))
        return undefined;
    const submodule = await git('config', '--no-includes', '--get', 'core.worktree');
    if (submodule.code === 0 && isSamePath((0,external_node_path_.resolve)(repository, submodule.stdout.trim()), top))
        return undefined;
    return `The commit is that of the repository ${(0,_build_text/* printable */.g$)(repository)}, which ${(0,_build_text/* printable */.g$)(link)} names.`;
}
function isFolder(path) {
    try {
        return (0,external_node_fs_.statSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
const fixed = [
    '--no-replace-objects',
    ...['-c', 'core.fsmonitor=false'],
    ...['-c', 'core.hooksPath=/dev/null'],
    // A folder of the workspace can be made to look like a bare repository, which a checkout never is.
    ...['-c', 'safe.bareRepository=explicit'],
];
const passedOn = [
    'PATH',
    'Path',
    'HOME',
    'USERPROFILE',
    'SystemRoot',
    'XDG_CONFIG_HOME',
    'GIT_CONFIG_GLOBAL',
    'GIT_CONFIG_SYSTEM',
    'GIT_CONFIG_NOSYSTEM',
    'GIT_CEILING_DIRECTORIES',
];
function gitEnvironment(environment) {
    const kept = passedOn.map((name) => [name, environment[name]]).filter(([, value]) => value !== undefined);
    return {
        ...Object.fromEntries(kept),
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        GIT_ALLOW_PROTOCOL: 'none',
        LC_ALL: 'C',
    };
}
function notRead({ stderr }) {
    if (stderr.includes('not a git repository'))
        return { kind: 'absent' };
    const first = stderr.split('\n').find((line) => line.trim() !== '') ?? 'git did not answer';
    return { kind: 'refused', reason: (0,_build_text/* printable */.g$)(first.replace(/^fatal: /, '')) };
}
/** `<seconds> <object name>`; empty before the first commit. */
function readHead(output) {
    const found = /^(\d+) ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(output);
    return found?.[2] ? { revision: found[2], seconds: Number(found[1]) } : {};
}


/***/ }),

/***/ 79889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createTrackedFiles: () => (/* binding */ createTrackedFiles),
/* harmony export */   findTrackedFiles: () => (/* binding */ findTrackedFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38570);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63404);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41493);
/** Which files of a folder git tracks, also in repositories within the one that contains the folder. */





/** Paths of one command line. */
const batchSize = 500;
/** Asks git on behalf of a host. */
function createTrackedFiles(environment) {
    const prefetched = new Map();
    return {
        prefetchTracked(folder) {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
            prefetched.set(full, listBinaries(full, environment).catch(() => 'unknown'));
        },
        async trackedFiles(folder, files) {
            const full = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder);
            const isListed = files.every((file) => isPlainBinary(file) && repositoryOf(full, file) === '.');
            const listed = (isListed && (await prefetched.get(full))) || 'unknown';
            const git = gitIn(environment);
            if (listed === 'none' || git === undefined)
                return undefined;
            if (listed === 'unknown')
                return await findTrackedFiles(full, files, environment);
            const found = files.filter((file) => listed.includes(file));
            return new Map(await withFullPaths(found, git(full)));
        },
    };
}
/** All Wasm files below a folder that git tracks; `unknown` when there are too many, `none` without git or a repository. */
async function listBinaries(folder, environment) {
    const listed = await gitIn(environment)?.(folder)('ls-files', '-z', '--', '*.wasm');
    if (listed && listed.code === undefined)
        return 'unknown';
    return listed?.code === 0 ? pathsIn(listed) : 'none';
}
/** False also for names that git may compare in another form of Unicode. */
function isPlainBinary(path) {
    return /^[\x20-\x7e]*\.wasm$/.test(path);
}
/** Those of `files` that git tracks, each with its path in its repository; `undefined` without git or a repository. */
async function findTrackedFiles(folder, files, environment) {
    const git = gitIn(environment);
    if (git === undefined)
        return undefined;
    const byRepository = Map.groupBy(files, (file) => repositoryOf(folder, file));
    const found = await Promise.all([...byRepository].map(async ([repository, members]) => {
        const paths = members.map((file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(repository, file));
        const tracked = await listTracked(paths, git((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, repository)));
        return tracked?.map(([path, full]) => [(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(repository, path), full]);
    }));
    return found.some((one) => one) ? new Map(found.flatMap((one) => one ?? [])) : undefined;
}
/** The nearest folder below the given one with a repository of its own: a submodule or another clone. */
function repositoryOf(folder, file) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .ancestors */ .T1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file)).find((above) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, above, '.git'))) ?? '.';
}
/** Git in a folder; `undefined` where it is not installed. */
function gitIn(environment) {
    const executable = (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findExecutable */ .o)('git', environment);
    if (executable === undefined)
        return undefined;
    const options = { environment, discardsErrors: true };
    return (folder) => (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(executable, args, { ...options, folder });
}
async function listTracked(paths, git) {
    const tracked = [];
    for (let start = 0; start < paths.length; start += batchSize) {
        const batch = paths.slice(start, start + batchSize);
        const listed = await git('--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
        if (listed.code !== 0)
            return undefined;
        tracked.push(...pathsIn(listed));
    }
    return await withFullPaths(tracked, git);
}
/** Most files that are published are written by a build, and git tracks none of them. */
async function withFullPaths(paths, git) {
    if (paths.length === 0)
        return [];
    const { code, stdout } = await git('rev-parse', '--show-prefix');
    const prefix = stdout.replace(/\r?\n$/, '');
    return code === 0 ? paths.map((path) => [path, prefix + path]) : undefined;
}
function pathsIn({ stdout }) {
    return stdout.split('\0').filter((path) => path !== '');
}


/***/ }),

/***/ 82759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $B: () => (/* binding */ bare),
/* harmony export */   Gu: () => (/* binding */ emptyJson),
/* harmony export */   p$: () => (/* binding */ emptyDescriptor),
/* harmony export */   q0: () => (/* binding */ describe)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76198);
/* harmony import */ var _media_types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63488);
/** Descriptors: media type, digest and size of content (image-spec v1.1.1, descriptor.md). */


/** Describes bytes in memory. */
function describe(mediaType, bytes, annotations) {
    const descriptor = { mediaType, digest: (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(bytes), size: bytes.byteLength };
    return annotations && Object.keys(annotations).length > 0 ? { ...descriptor, annotations } : descriptor;
}
/** The content of the empty descriptor (image-spec, manifest.md#guidance-for-an-empty-descriptor). */
const emptyJson = new TextEncoder().encode('{}');
/** The empty descriptor without inline `data`, which some consumers do not support. */
const emptyDescriptor = { mediaType: _media_types_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyType */ .qV, digest: _digest_js__WEBPACK_IMPORTED_MODULE_1__/* .emptyJsonDigest */ .qi, size: 2 };
/** Media type, digest and size, without the members that one manifest adds, such as annotations and platform. */
function bare(descriptor) {
    return { mediaType: descriptor.mediaType, digest: descriptor.digest, size: descriptor.size };
}


/***/ }),

/***/ 96650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAccess: () => (/* binding */ checkAccess)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/registry/auth/claims.js
/** Claims: what a token or password says of itself, read without verification, since it only serves to warn early. */

const sizeLimit = 64 * 1024;
/** The claims of a JWT, and the expiry in a password of Amazon ECR, which is the base64 of JSON; empty for any other text. */
function readClaims(secret) {
    if (secret.length > sizeLimit)
        return {};
    const parts = secret.split('.');
    const body = parts.length === 3 ? parseEncoded(parts[1] ?? '') : parseEncoded(secret);
    const expires = [body?.exp, body?.expiration].find((value) => Number.isFinite(value));
    const access = parts.length === 3 ? grantsOf(body?.access) : undefined;
    return {
        ...(typeof expires === 'number' && { expires: expires * 1000 }),
        ...(access && { access }),
    };
}
function parseEncoded(text) {
    if (!/^[\w+/-]+={0,2}$/.test(text))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
        return (0,json/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function grantsOf(access) {
    if (!Array.isArray(access))
        return undefined;
    return access.filter(json/* isRecord */.u4).flatMap(({ type, name, actions }) => {
        if (type !== 'repository' || typeof name !== 'string' || !Array.isArray(actions))
            return [];
        return [{ name, actions: actions.filter((action) => typeof action === 'string') }];
    });
}
/**
 * The actions that a token grants on a repository; `undefined` when it does not tell, as one whose grants are all on other names.
 */
function actionsOn({ access }, repository) {
    if (!access)
        return undefined;
    const own = access.filter(({ name }) => name === repository);
    if (own.length === 0 && access.length > 0)
        return undefined;
    return own.flatMap(({ actions }) => actions);
}

// EXTERNAL MODULE: ./.build/registry/explanations.js
var explanations = __webpack_require__(57514);
;// CONCATENATED MODULE: ./.build/registry/access-check.js
/** Access check: what is known, without another request, to keep a run from writing to a repository. */




/** Clocks differ. */
const tolerance = 60_000;
/** Looks at the credential, at the token that the registry has issued for it, and at what the token service has refused. */
async function checkAccess(context) {
    const { client, repository, scopes } = context;
    const { refusal, secret, token, identity } = await client.authorizationOf(scopes);
    const { expires } = readClaims(secret ?? '');
    const left = expires === undefined ? undefined : expires - client.date();
    if (left !== undefined && left < -tolerance)
        return { refusal: expired(context, expires ?? 0) };
    if (refusal)
        return { refusal };
    const granted = token === undefined ? undefined : actionsOn(readClaims(token), repository.name);
    if (granted && !granted.includes('push') && !granted.includes('*'))
        return { refusal: notGranted(context, granted, identity) };
    if (left === undefined || left > client.deadline.left())
        return {};
    const minutes = Math.max(0, Math.floor(left / 60_000));
    return {
        warning: `the credential for ${repository.host} expires in ${minutes} minutes, and this run may last longer; log in right before this step`,
    };
}
function expired(context, time) {
    const when = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
    return refused(context, 'credentials-expired', `the credential expired at ${when}`);
}
function notGranted(context, granted, identity) {
    const reason = identity === 'known' ? 'push-not-granted' : 'anonymous-denied';
    const actions = granted.map((action) => context.client.policy.show(action, 40)).join(', ') || 'nothing';
    const who = identity === 'known' ? 'the account' : 'a client that is not logged in';
    return refused(context, reason, `the registry grants ${who} ${actions}, and publishing needs push`);
}
function refused({ repository, client }, reason, what) {
    const { hint } = explanations/* explanations */.x[reason];
    const name = (0,reference/* printRepository */.mK)(repository);
    const response = {
        method: 'GET',
        url: client.policy.registry.host,
        status: 0,
        codes: [],
        repository: name,
        reason,
    };
    return new errors/* CodedError */.AK(reason === 'credentials-expired' ? 'unauthenticated' : 'denied', `${name}: ${what}`, {
        hint: typeof hint === 'string'
            ? hint
            : hint({ repository, access: 'push', host: repository.host, protocol: 'HTTPS' }),
        response,
    });
}


/***/ }),

/***/ 57514:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ explanations)
/* harmony export */ });
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82724);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/** Explanations: what each reason of a registry's error means, and what to do about it; they hold wherever the program runs. */


const logIn = ({ repository }) => `Log in first: docker login ${repository.host}`;
const actions = {
    pull: 'pull from',
    push: 'push to',
    delete: 'delete from',
};
function checkHost({ host, access }) {
    const meant = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .meantHost */ .OT)(host);
    const question = meant === undefined ? '' : ` (did you mean ${meant}?)`;
    return `Check the host ${host}${question} and the network, then re-run${progressOf(access)}.`;
}
/** What an earlier run of a push has done. */
function progressOf(access) {
    return access === 'push' ? '; pushed content is not uploaded again' : '';
}
/** The end of a hint where there may be no TLS; `plain-http` is about registries. */
function allowPlainHttp({ repository, host }) {
    return host === repository.host
        ? `if the registry is meant to be contacted over HTTP, allow that: plain-http: ${host}`
        : `ask the operator of ${repository.host} why clients are sent to ${host}`;
}
function capitalized(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}
/** Where a registry says who may push; where that is not known, the repository. */
function settingsOf(repository) {
    const [project = ''] = repository.name.split('/');
    const pages = {
        'ghcr.io': 'https://github.com/settings/tokens (scope write:packages)',
        'docker.io': 'https://app.docker.com/settings/personal-access-tokens (Read & Write)',
        'quay.io': `https://quay.io/repository/${repository.name}?tab=settings`,
        'registry.gitlab.com': `https://gitlab.com/groups/${project}/-/settings/access_tokens (scope write_registry)`,
    };
    return pages[repository.host] ?? (0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository);
}
const explanations = {
    'token-may-not-create-packages': {
        cause: 'the token may not create packages',
        hint: 'Use a token that may write packages, or ask an owner of the organization to allow the creation of packages.',
    },
    'token-is-read-only': {
        cause: 'the token may only read packages',
        hint: 'Use a token that may write packages.',
    },
    'package-not-linked-to-repository': {
        cause: 'the package exists, and the token has no write access to it',
        hint: ({ repository }) => `Give the owner of the token write access in the settings of the package: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}`,
    },
    'repository-name-not-lowercase': {
        cause: 'the repository name must be lower-case',
        hint: ({ repository }) => `Write it in lower case: ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository).toLowerCase()}`,
    },
    'repository-name-invalid': {
        cause: 'the registry does not allow this repository name',
        hint: ({ repository }) => `Check the names that ${repository.host} allows.`,
    },
    'accept-header-lost': {
        cause: 'the registry did not receive the media types that are accepted',
        hint: 'Look for a proxy that alters requests; if there is none, report this with the log of the run.',
    },
    'certificate-not-trusted': {
        cause: (server) => `the certificate of ${server} is not trusted`,
        hint: ({ host }) => `Name a file with the CA certificate of ${host}: ca-file: path/to/ca.pem`,
    },
    'certificate-not-valid-now': {
        cause: (server) => `the certificate of ${server} has expired or is not valid yet`,
        hint: ({ host }) => `Check the date of this machine; if it is right, ask the operator of ${host} to renew the certificate.`,
    },
    'certificate-of-another-name': {
        cause: (server) => `the certificate of ${server} is for another name`,
        hint: ({ host }) => `Use the name that the certificate is for, or ask the operator to add ${host} to it.`,
    },
    'tls-not-supported': {
        cause: (server) => `${server} does not support TLS`,
        hint: (context) => capitalized(allowPlainHttp(context)),
    },
    'tls-refused': {
        cause: (server) => `there is no version or method of TLS that ${server} and this program accept`,
        hint: ({ host }) => `Check that ${host} supports TLS 1.2 or later without a client certificate, and HTTP/1.1, and that no proxy interferes.`,
    },
    'tls-interrupted': {
        cause: (server) => `${server} closes the connection before TLS is established`,
        hint: (context) => `Check the network, or, ${allowPlainHttp(context)}`,
    },
    'tls-expected': {
        cause: (server) => `${server} expects HTTPS, and was contacted over HTTP`,
        hint: ({ host }) => `Contact it over HTTPS: take ${host} out of "plain-http", or name a host in place of a loopback address.`,
    },
    'proxy-failing': {
        cause: (server) => `the proxy opens no connection to ${server}`,
        hint: ({ host }) => `Check the proxy that HTTP_PROXY or HTTPS_PROXY names, and its login, or reach the registry without it: NO_PROXY=${host}`,
    },
    'rate-limited': {
        cause: 'the registry limits the rate of requests, for longer than the timeout of this run',
        hint: ({ repository }) => `Re-run later, log in to ${repository.host} if it grants more to known users, or reduce the load: concurrency: 2`,
    },
    'body-too-large': {
        cause: 'the registry, or a proxy in front of it, does not accept bodies of this size',
        hint: 'Ask the operator of the registry to raise the limit, or make the file smaller.',
    },
    'login-required': {
        cause: 'the registry requires a login, and there are no credentials for it',
        hint: logIn,
    },
    'credentials-rejected': {
        cause: 'the registry rejects the credentials',
        hint: ({ repository }) => `Check the user name and the password or token for ${repository.host}, and that they have not expired.`,
    },
    'anonymous-denied': { cause: 'the registry denies this without a login', hint: logIn },
    'account-denied': {
        cause: 'the registry denies this to the account',
        hint: ({ repository, access }) => `Give the account permission to ${actions[access]} ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'storage-denied': {
        cause: (server) => `the registry refers to ${server}, which refuses the request`,
        hint: ({ repository, host }) => `Re-run, since such links expire, and let requests to ${host} through firewalls and proxies; if it persists, ask the operator of ${repository.host}.`,
    },
    'push-not-granted': {
        cause: 'the registry grants the account less than a push',
        hint: ({ repository }) => `Give the account permission to push: ${settingsOf(repository)}`,
    },
    'credentials-expired': {
        cause: 'the credentials have expired',
        hint: ({ repository }) => `Log in again, in this job: docker login ${repository.host}`,
    },
    'repository-not-found': {
        cause: 'the repository does not exist',
        hint: ({ repository, access }) => access === 'push'
            ? `Create the repository, if the registry does not do so on the first push: ${repository.name}`
            : `Check the reference, and that the account may read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'content-not-found': {
        cause: 'the registry does not have it',
        hint: ({ repository }) => `Check the reference, and that the account may read ${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)}.`,
    },
    'tag-immutable': {
        cause: 'the tag is immutable',
        hint: 'Publish under a new version, or allow the tag to be overwritten in the settings of the registry.',
    },
    'manifest-stored-once': {
        cause: 'the repository stores each manifest only once, and no second tag of it',
        hint: 'Allow redeployment in the settings of the repository (Nexus: deployment policy "Allow redeploy"), or publish one artifact under one tag.',
    },
    'nested-index-not-supported': {
        cause: 'the registry does not accept it, and it is an index that lists another index',
        hint: 'List image manifests only, so images for one platform, or publish to a registry that stores an index inside an index.',
    },
    'external-layers-not-supported': {
        cause: 'the registry wants every layer, and some layers may only be downloaded from the URLs that the manifest names',
        hint: 'Allow these URLs in the settings of the registry (CNCF distribution: validation.manifests.urls.allow), or build the image on a base whose layers may be distributed.',
    },
    'content-altered': {
        cause: 'the registry received other bytes than were sent',
        hint: 'Re-run; if the error persists, look for a proxy that alters requests.',
    },
    'registry-failing': {
        cause: 'the registry kept failing until the timeout',
        hint: ({ repository, access }) => `Re-run when ${repository.host} works again${progressOf(access)}.`,
    },
    'timeout-passed': {
        cause: 'there was no time left for it',
        hint: ({ repository }) => `Re-run when ${repository.host} responds faster, or give the run more seconds: timeout: 1800`,
    },
    'registry-unreachable': {
        cause: (server) => `${server} could not be reached`,
        hint: checkHost,
    },
    'registry-silent': {
        cause: (server) => `${server} did not respond in time`,
        hint: checkHost,
    },
    'connection-lost': {
        cause: (server) => `${server} closed the connection before its response was complete`,
        hint: ({ host, protocol, access }) => `Check that ${host} is the address of a registry over ${protocol}, and the network, then re-run${progressOf(access)}.`,
    },
    'response-not-http': {
        cause: (server) => `the response of ${server} is not valid HTTP/1.1`,
        hint: ({ host, protocol }) => `Check that ${host} is the address of a registry over ${protocol}, and look for a proxy that alters responses.`,
    },
    'success-without-effect': {
        cause: 'the registry reported success without doing it',
        hint: 'Check that the address is that of a container registry, then re-run.',
    },
    'redirects-not-followed': {
        cause: (server) => `${server} sends the request elsewhere, without end or in a way that cannot be followed`,
        hint: ({ host, protocol }) => `Check that ${host} is the address of a registry over ${protocol}, and where the proxy in front of it redirects.`,
    },
    'response-too-large': {
        cause: 'the response is larger than allowed',
        hint: 'Check that the address is that of a container registry.',
    },
    'request-not-supported': {
        cause: 'the registry does not accept it',
        hint: ({ repository }) => `Check that ${repository.host} supports OCI artifacts of this kind.`,
    },
};


/***/ }),

/***/ 42679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   preflight: () => (/* binding */ preflight)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37259);
/** Preflight: what would keep a release from being pushed, found before anything is sent. */


/**
 * Waits until the tags of all artifacts are looked up. Throws one error for every repository that refuses to be read, or that
 * would refuse to be written to, as far as that is known without trying it: what a token service has granted, and how long a
 * credential lives. A repository that has every tag already may turn out to need no writing.
 */
async function preflight(artifacts, context) {
    const refusals = new Map();
    const checks = new Map();
    for (const { opened } of artifacts) {
        for (const { destination, target, lookups } of opened) {
            if (!lookups)
                continue;
            const results = await lookups;
            const failed = results.flatMap((one) => (one.status === 'rejected' ? [(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asCodedError */ ._r)(one.reason)] : []));
            const refused = failed.find(({ code }) => code === 'unauthenticated' || code === 'denied');
            const needsPush = results.some((one) => one.status === 'fulfilled' && one.value === undefined);
            const checking = checks.get(target.can) ?? target.can.checkAccess?.();
            if (checking)
                checks.set(target.can, checking);
            const { refusal, warning } = (await checking) ?? {};
            if (warning !== undefined)
                context.warn(warning);
            const found = refused
                ? (refusal ?? refused)
                : needsPush
                    ? (refusal ?? context.readOnly?.(destination.repository))
                    : undefined;
            if (found && !refusals.has(destination.repository))
                refusals.set(destination.repository, found);
        }
    }
    const [first, ...others] = (0,_cause_js__WEBPACK_IMPORTED_MODULE_1__/* .byCause */ .z)(refusals);
    if (first)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asOneError */ .n0)([first, ...others]);
}


/***/ }),

/***/ 18036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rehearse: () => (/* binding */ rehearse),
  release: () => (/* binding */ release)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/digest.js
var digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/pack/contents.js
var pack_contents = __webpack_require__(73386);
;// CONCATENATED MODULE: ./.build/pack/packer.js
/** The Packer: turns files and bytes into content of this run; every method returns a descriptor. */








/** One packer serves all formats of a run, so that a file is digested once however many artifacts contain it. */
function createPacker(options) {
    const { workspace, contents } = options;
    // A layer takes most of the code, and plain Wasm has none.
    const loadLayers = (0,memoize/* once */.O)(async () => {
        const { createLayerPacker } = await Promise.all(/* import() */[__webpack_require__.e(750), __webpack_require__.e(6260)]).then(__webpack_require__.bind(__webpack_require__, 76260));
        return createLayerPacker(options);
    });
    const digestFile = createFileDigester(workspace);
    const bytes = (content, mediaType, annotations) => {
        if ((0,media_types/* isManifestType */.Q3)(mediaType))
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, 'a manifest');
        return contents.add((0,descriptor/* describe */.q0)(mediaType, content, annotations), (0,pack_contents/* bytesBody */.EB)(content));
    };
    return {
        bytes,
        async file(path, mediaType, annotations) {
            const { digest, size, stamp } = await digestFile(path);
            const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
            const read = (offset, length) => workspace.slice(path, offset, length);
            return contents.add(descriptor, (0,pack_contents/* fileBody */.hh)(workspace, path, stamp), read);
        },
        async layer(entries, { mediaType, annotations, compression = 'gzip' }) {
            const packLayer = await loadLayers();
            const { diffId, digest, size, body } = await packLayer(entries, compression);
            const descriptor = { mediaType, digest, size, ...annotationsMember(annotations) };
            return { descriptor: contents.add(descriptor, body), diffId };
        },
        importContent: (descriptor, body) => contents.add(descriptor, body),
        manifest(manifest) {
            const content = (0,oci_manifest/* encodeManifest */.Gb)(manifest);
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, described('manifest', manifest, `${manifest.layers.length} layers`));
            return bytes(content, media_types/* imageManifestType */.NR);
        },
        index(index) {
            const content = (0,oci_manifest/* encodeIndex */.bj)(index);
            (0,oci_manifest/* requireManifestSize */.ID)(content.byteLength, described('index', index, `${index.manifests.length} manifests`));
            return bytes(content, media_types/* imageIndexType */.WV);
        },
        contents,
    };
}
/** `the manifest of http-cache with 25000 layers`, for errors. */
function described(what, { annotations }, list) {
    const title = annotations?.[oci_annotations/* titleKey */.kz];
    return `the ${what}${title === undefined ? '' : ` of ${title}`} with ${list}`;
}
/** Digests each file once per run. */
function createFileDigester(workspace) {
    const digested = new Map();
    return (path) => {
        const result = digested.get(path) ?? digestFile(workspace, path);
        digested.set(path, result);
        return result;
    };
}
async function digestFile(workspace, path) {
    const stamp = (await workspace.stat(path))?.stamp;
    const digester = (0,digest/* createDigester */.QC)();
    for await (const part of (0,pack_contents/* fileParts */.RN)(path, workspace)) {
        digester.update(part);
        (0,buffers/* detach */.Yo)(part);
    }
    return { size: digester.size, digest: digester.digest(), stamp };
}
function annotationsMember(annotations) {
    return annotations && Object.keys(annotations).length > 0 ? { annotations } : {};
}

// EXTERNAL MODULE: ./.build/plan/annotations.js
var annotations = __webpack_require__(83770);
// EXTERNAL MODULE: ./.build/plan/packing-order.js
var packing_order = __webpack_require__(19010);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
;// CONCATENATED MODULE: ./.build/release/base-look-up.js
/** The look-up of bases: what the branch of a pull request, or the preview before, has published of each artifact. */


/** Each delivery to a registry with its base, which takes one request for each of its tags that does not exist. What cannot be looked up has none, and fails nothing. */
async function withBases(delivered, tagsOf) {
    // A registry that fails is not asked for more.
    if (delivered.some(({ error }) => error))
        return delivered;
    return await Promise.all(delivered.map(async (one) => {
        const base = await baseOf(one, tagsOf).catch(() => undefined);
        return base ? { ...one, base } : one;
    }));
}
async function baseOf({ delivery, replaced }, tagsOf) {
    const { published, packed, destination } = delivery;
    if (destination.location.kind !== 'registry')
        return undefined;
    for (const tag of tagsOf(packed.artifact)) {
        const found = await published.read(tag);
        if (found)
            return base_look_up_described(tag, found);
    }
    const [previous] = Object.entries(replaced);
    const before = previous && (await published.read(previous[1]));
    return previous && before ? base_look_up_described((0,reference/* parseTag */.ED)(previous[0]), before) : undefined;
}
function base_look_up_described(tag, { descriptor, bytes }) {
    const size = sizeOf((0,oci_manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType), bytes.byteLength);
    return { tag, digest: descriptor.digest, ...(size !== undefined && { size }) };
}
/** Each digest counts once. */
function sizeOf({ manifests, config, layers }, own) {
    if (manifests.length > 0)
        return undefined;
    const content = [...(config ? [config] : []), ...layers];
    const sizes = new Map(content.map(({ digest, size }) => [digest, size]));
    return [...sizes.values()].reduce((sum, size) => sum + size, own);
}

// EXTERNAL MODULE: ./.build/release/deliver.js + 1 modules
var deliver = __webpack_require__(15359);
// EXTERNAL MODULE: ./.build/release/delivery.js
var delivery = __webpack_require__(37874);
// EXTERNAL MODULE: ./.build/release/kept.js
var kept = __webpack_require__(55470);
// EXTERNAL MODULE: ./.build/release/open-destinations.js
var open_destinations = __webpack_require__(51066);
// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(72266);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(92532);
;// CONCATENATED MODULE: ./.build/release/pack.js
/** Packing the plan: each artifact by its format, after the artifacts it needs. */




/** Artifacts that are packed at a time: reading, compressing and verifying use different cores, and wait for each other. */
const parallel = 3;
/**
 * Packs the artifacts in the given order, in which each comes after those it needs, and decides their digests; that of what others need
 * is decided before these are packed. The records keep their other members. An artifact that needs one that could not be packed is left
 * out without an error of its own.
 */
async function packAll(planned, context, decideDigest = async (one) => one) {
    const readGraph = (0,graph/* createGraphReader */.ec)(context.packer.contents);
    const limit = (0,_build_async/* createLimit */.KG)(parallel);
    const outcomes = [];
    for (const record of planned) {
        const { artifact } = record;
        // Only what others include has to wait for the registry.
        const before = (artifact.needs ?? []).length > 0 ? [...outcomes] : [];
        const outcome = packOne(record, before, { ...context, readGraph, decideDigest, limit });
        // An error of an earlier artifact is thrown first, and then nobody waits for this one.
        outcome.catch(() => undefined);
        outcomes.push({ artifact, outcome });
    }
    const all = [];
    for (const { outcome } of outcomes)
        all.push(await outcome);
    return {
        packed: all.flatMap(({ packed }) => packed ?? []),
        failed: all.flatMap(({ failed }) => failed ?? []),
    };
}
/** `before` has the outcomes of what the artifact may need. */
async function packOne(record, before, context) {
    const { artifact } = record;
    const byName = new Map();
    for (const { artifact: other, outcome } of before) {
        const { packed } = await outcome;
        if (!packed && artifact.needs?.includes(other.name))
            return {};
        if (packed)
            byName.set(other.name, [...(byName.get(other.name) ?? []), packed]);
    }
    const earlier = (name) => byName.get(name) ?? missing(name, artifact);
    try {
        const packed = await context.limit(() => pack(artifact, { ...context, packed: earlier }));
        return { packed: await context.decideDigest({ ...record, ...packed }) };
    }
    catch (cause) {
        const error = (0,errors/* asCodedError */._r)(cause);
        if (error.code === 'internal')
            throw cause;
        return { failed: { artifact, error } };
    }
}
async function pack(artifact, context) {
    const format = await formatOf(artifact, context);
    const { root, referrers = [] } = await format.pack(artifact, context);
    requireSameDigest(artifact, root);
    const withNodes = [];
    for (const one of referrers)
        withNodes.push({ ...one, nodes: await context.readGraph(one.manifest) });
    return { artifact, root, nodes: await context.readGraph(root), referrers: withNodes };
}
async function formatOf(artifact, { workspace, formats }) {
    if (artifact.format.startsWith('./')) {
        const { readDeclaration } = await Promise.all(/* import() */[__webpack_require__.e(9144), __webpack_require__.e(2503)]).then(__webpack_require__.bind(__webpack_require__, 9144));
        return await readDeclaration(workspace, artifact.format);
    }
    const entry = formats.find(({ name }) => name === artifact.format);
    if (entry)
        return await entry.load();
    throw new errors/* CodedError */.AK('invalid-plan', `${artifact.name} has the unknown format "${(0,_build_text/* printable */.g$)(artifact.format)}"`, {
        hint: `Use one of ${formats.map(({ name }) => name).join(', ')}.`,
    });
}
function missing(name, by) {
    throw new errors/* CodedError */.AK('invalid-plan', `${by.name} needs "${(0,_build_text/* printable */.g$)(name)}", which is not an artifact of this run`, { hint: 'Name only artifacts of this run as members.' });
}
function requireSameDigest(artifact, root) {
    if (artifact.digest === undefined || artifact.digest === root.digest)
        return;
    throw new errors/* CodedError */.AK('digest-mismatch', `${artifact.name} was packed as ${root.digest}, but the plan has ${artifact.digest}`, { hint: 'Regenerate the plan with "dry-run", or check out the commit it was generated from.' });
}

// EXTERNAL MODULE: ./.build/release/report.js + 1 modules
var release_report = __webpack_require__(58828);
;// CONCATENATED MODULE: ./.build/release/release.js
/** The release of a plan: its artifacts are packed, delivered and reported; or packed alone, to show what would result. */












/**
 * Packs and delivers everything. Throws what would refuse a push, and then when packing fails; the failure of a delivery is in the
 * result.
 */
async function release(artifacts, context, stores) {
    const { ready, cache } = context;
    const decideDigest = (one) => ready.then(async () => ({ ...one, ...(await (0,kept/* keepDigest */.AH)(one, one.opened, context)) }), () => one);
    const open = (reference) => ready.then(() => stores.openSource(reference));
    const waiting = cache && { cache: { ...cache, open: () => ready.then(() => cache.open()) } };
    const packing = release_pack(artifacts, { ...context, ...waiting }, open, decideDigest);
    packing.catch(() => { });
    // A refusal does not wait for packing, which the end of the process stops.
    await ready;
    const { packed, failed: unpacked } = await packing;
    const [first, ...others] = unpacked.map((one) => one.error);
    if (first)
        throw (0,errors/* asOneError */.n0)([first, ...others]);
    const published = await (0,deliver/* deliver */.c)((0,delivery/* deliveriesOf */.K)(context.contents, packed), {
        ...context,
        beforeTags: () => stores.finish(),
    });
    const delivered = context.baseTags ? await withBases(published, context.baseTags) : published;
    const { statistics } = stores;
    const notes = await context.notes();
    const cacheReport = await cache?.finish();
    const report = (0,release_report/* createReport */.LU)({
        explain: context.explain,
        notes,
        delivered,
        statistics,
        ...(cacheReport && { cache: cacheReport }),
    });
    // An artifact that was skipped says less than the failure it was skipped for.
    const failed = delivered.filter(({ error }) => error);
    const error = (failed.find(({ outcome }) => outcome !== 'skipped') ?? failed[0])?.error;
    return { report, ...(error && { error: context.explain(error) }) };
}
/**
 * Packs everything without opening a store: no network access, nothing written. `problems` are those of planning; with them, or when
 * something cannot be packed, the plan in the report is incomplete.
 */
async function rehearse(planned, context, problems) {
    const { packed, failed } = await release_pack(planned.map(open_destinations/* withoutStores */.Z), context, refuseReference);
    const delivered = (0,delivery/* deliveriesOf */.K)(context.contents, packed).map(delivery.notDelivered);
    const statistics = { requests: 0, retries: 0 };
    const all = [...problems, ...failed.map(({ error }) => error)].map(context.explain);
    const unpacked = failed.map(({ artifact }) => artifact);
    const plan = (0,release_report/* planWithDigests */.Tu)(packed, { to: context.to, unpacked, problems: all });
    const report = (0,release_report/* createReport */.LU)({
        explain: context.explain,
        notes: await context.notes(),
        delivered,
        plan,
        statistics,
    });
    const [first, ...others] = all;
    return { report, ...(first && { error: (0,errors/* asOneError */.n0)([first, ...others]) }) };
}
async function refuseReference(reference) {
    throw new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(reference)} is in a registry, and a dry run has no network access`, { hint: 'Run without "dry-run"; with "to: oci:./out" nothing is pushed to a registry.' });
}
async function release_pack(artifacts, context, open, decideDigest) {
    const { cache } = context;
    const packer = createPacker({ ...context, ...(cache && { layerCache: () => cache.open() }) });
    const complete = await Promise.all(artifacts.map(async (one) => {
        const facts = await context.facts?.(one.artifact);
        return facts ? { ...one, artifact: (0,annotations/* withCommitFacts */.hf)(one.artifact, facts) } : one;
    }));
    return await packAll((0,packing_order/* inPackingOrder */.J)(complete), { ...context, packer, open }, decideDigest);
}


/***/ }),

};
