export const id = 4753;
export const ids = [4753];
export const modules = {

/***/ 87076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   j: () => (/* binding */ resolveDigest),
/* harmony export */   lY: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(55118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3386);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
    if (!bytes || bytes.byteLength > _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6)
        return undefined;
    const mediaType = manifestTypeOf(bytes);
    if (mediaType === undefined)
        return undefined;
    const descriptor = { mediaType, digest, size: bytes.byteLength };
    return isDescribedBy(bytes, descriptor) ? descriptor : undefined;
}
/** A blob may be any JSON, so only content with the members of a manifest is taken for one. */
function manifestTypeOf(bytes) {
    try {
        const body = JSON.parse(new TextDecoder().decode(bytes));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_8__/* .isRecord */ .u4)(body) || !(Array.isArray(body.layers) || Array.isArray(body.manifests)))
            return undefined;
        const { mediaType } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .parseManifest */ .Ng)(bytes, 'blob');
        return (0,_oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__/* .isManifestType */ .Q3)(mediaType) ? mediaType : undefined;
    }
    catch {
        return undefined;
    }
}
function isDescribedBy(bytes, descriptor) {
    try {
        (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .requireBytes */ .V5)(bytes, descriptor);
        return true;
    }
    catch {
        return false;
    }
}
/** The error for a blob that is not in the layout. */
function missing({ path }, { digest, mediaType }, hint = _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_6__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
}


/***/ }),

/***/ 34753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openLayoutWriter: () => (/* binding */ openLayoutWriter)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
;// CONCATENATED MODULE: ./.build/layout/blobs.js
/** Writing blobs to an image layout: present ones are verified before they are reused, and each is written once. */





/** `prepare` is awaited before anything is written. */
function createBlobWriter(folder, prepare) {
    const intact = new Set();
    const inProgress = new Map();
    const isPresent = async ({ digest, size }) => {
        if ((await folder.size((0,files/* blobFile */.c7)(digest))) !== size)
            return false;
        if (!intact.has(digest) && (await digestBlob(folder, digest, size)) !== digest)
            return false;
        intact.add(digest);
        return true;
    };
    const write = async (descriptor, body) => {
        await prepare();
        if (await isPresent(descriptor))
            return 'present';
        const name = (0,files/* blobFile */.c7)(descriptor.digest);
        await folder.createFolder((0,paths/* folderOf */.yS)(name));
        await folder.write(name, (0,verify/* verified */.zr)(body(), descriptor));
        intact.add(descriptor.digest);
        return 'sent';
    };
    return {
        isPresent,
        async push(descriptor, body) {
            const { digest } = descriptor;
            // A second push finds the blob when the first has finished, and writes it when the first has failed.
            for (let other = inProgress.get(digest); other; other = inProgress.get(digest)) {
                await other.catch(() => undefined);
            }
            const result = write(descriptor, body).finally(() => inProgress.delete(digest));
            inProgress.set(digest, result);
            return await result;
        },
    };
}
/** The digest of a blob, or `undefined` if it has more than `size` bytes by now. */
async function digestBlob(folder, digest, size) {
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    for await (const chunk of folder.open((0,files/* blobFile */.c7)(digest))) {
        digester.update(chunk);
        (0,buffers/* release */._r)(chunk);
        if (digester.size > size)
            return undefined;
    }
    return digester.digest();
}

// EXTERNAL MODULE: ./.build/layout/content.js
var content = __webpack_require__(87076);
// EXTERNAL MODULE: ./.build/layout/folder.js + 1 modules
var layout_folder = __webpack_require__(27543);
// EXTERNAL MODULE: ./.build/oci/annotations.js
var annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/layout/lock.js
/**
 * The lock of an image layout, with which one process at a time changes `index.json`.
 *
 * A lock is a file whose name is unique, its token. A process creates its own, and holds the lock if it then finds no other. Removing
 * the file of a process that was killed can therefore never remove the lock of one that runs.
 */








/** Has the prefix of partial files, so that a folder with nothing else in it counts as empty. */
const lockPrefix = `${atomic_write/* partialPrefix */.W3}index.lock`;
/** Milliseconds between two signs of life of a process that holds the lock. */
const renewal = 500;
/** Milliseconds without one after which a lock may belong to a process that was killed. */
const staleAge = 30_000;
/** Milliseconds for which such a lock is watched before it is removed: a clock may have been set. */
const watchTime = 3 * renewal;
/** Milliseconds to wait for the lock at most. */
const timeout = 60_000;
const pollInterval = 20;
/**
 * Runs the work while no other process runs work on this folder. Throws `storage` after waiting for a minute, or until the time `until`
 * of `performance.now()`.
 */
async function withLock(folder, work, until = Number.POSITIVE_INFINITY) {
    const done = await folder.use('.', async (top) => {
        const own = `${top}/${lockPrefix}-${(0,external_node_crypto_.randomUUID)()}`;
        await acquire(top, own, { shown: folder.path, until });
        const renew = () => (0,promises_.utimes)(own, new Date(), new Date()).catch(() => undefined);
        const timer = setInterval(renew, renewal);
        try {
            const isHeld = async () => (await (0,layout_folder/* undefinedIfMissing */.qC)((0,promises_.lstat)(own))) !== undefined;
            return { result: await work({ isHeld }) };
        }
        finally {
            clearInterval(timer);
            await remove(own);
        }
    });
    if (done)
        return done.result;
    throw (0,layout_folder/* gone */.qp)(folder.path);
}
async function acquire(top, own, { shown, until }) {
    const started = external_node_perf_hooks_.performance.now();
    const deadline = Math.min(started + timeout, until);
    const watch = createWatch();
    for (;;) {
        // Nobody who only waits keeps others waiting.
        let others = await locksOf(top, own);
        if (others.length === 0) {
            await (0,promises_.writeFile)(own, '', { flag: 'wx' });
            others = await locksOf(top, own);
            if (others.length === 0)
                return;
        }
        await remove(own);
        const now = await timeOfFileSystem(top);
        for (const other of others)
            if (watch(other, now))
                await remove(other.path);
        if (external_node_perf_hooks_.performance.now() > deadline)
            throw timedOut(`${shown}/${others[0]?.name}`, external_node_perf_hooks_.performance.now() - started);
        await (0,external_node_timers_promises_.setTimeout)(pollInterval + Math.random() * pollInterval);
    }
}
/** Locks of other processes. A symlink or a folder is none. */
async function locksOf(top, own) {
    const names = (await (0,promises_.readdir)(top)).filter((name) => name.startsWith(lockPrefix));
    const found = [];
    for (const name of names) {
        const path = `${top}/${name}`;
        const entry = path === own ? undefined : await (0,layout_folder/* undefinedIfMissing */.qC)((0,promises_.lstat)(path));
        if (entry?.isFile())
            found.push({ name, path, renewed: entry.mtimeMs });
        else if (entry?.isSymbolicLink())
            await remove(path);
    }
    return found;
}
/** The time of a file that is written now: the clocks of machines that share a disk differ. */
async function timeOfFileSystem(top) {
    const path = `${top}/${atomic_write/* partialPrefix */.W3}${(0,external_node_crypto_.randomUUID)()}`;
    await (0,promises_.writeFile)(path, '', { flag: 'wx' });
    const { mtimeMs } = await (0,promises_.lstat)(path);
    await remove(path);
    return mtimeMs;
}
/** Tells of a lock, whenever it is seen, whether its process has been killed. */
function createWatch() {
    const seen = new Map();
    return ({ name, renewed }, now) => {
        if (now - renewed < staleAge)
            return false;
        const first = seen.get(name);
        if (first?.renewed === renewed)
            return external_node_perf_hooks_.performance.now() - first.since >= watchTime;
        seen.set(name, { renewed, since: external_node_perf_hooks_.performance.now() });
        return false;
    };
}
async function remove(path) {
    await (0,promises_.rm)(path, { force: true }).catch(() => undefined);
}
function timedOut(path, waited) {
    const seconds = Math.ceil(waited / 1000);
    return new errors/* CodedError */.AK('storage', `another process has held the lock ${(0,_build_text/* printable */.g$)(path)} for ${seconds} s`, {
        hint: 'Wait for that process to end, or remove the file if there is none.',
    });
}

// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
;// CONCATENATED MODULE: ./.build/layout/index-update.js
/** Changes of the `index.json` of an image layout: one process at a time, and the entries of other tools stay unchanged. */






/** The index of a layout that has none yet. */
const emptyIndex = {
    members: { schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV },
    entries: [],
};
/**
 * Applies a change to the current entries, which another process may have changed, and sorts them by name and digest. Waits for that
 * process until the time `until` of `performance.now()` at most.
 */
async function changeIndex(folder, change, until) {
    const isWritten = await withLock(folder, async ({ isHeld }) => {
        const { members, entries } = (await (0,metadata/* readIndex */.vY)(folder)) ?? emptyIndex;
        const manifests = change(entries).toSorted(byNameThenDigest);
        if (!(await isHeld()))
            return false;
        await folder.write(files/* indexFile */.LV, JSON.stringify({ ...members, manifests }));
        return true;
    }, until);
    if (!isWritten)
        await changeIndex(folder, change, until);
}
/** The entries with one for the manifest under this reference name, instead of any that had the name. */
function withTag(entries, descriptor, refName) {
    const others = entries.filter((entry) => (0,metadata/* refNameOf */._4)(entry) !== refName);
    return [...others, entryOf(descriptor, { annotations: { [annotations/* refNameKey */.G4]: refName } })];
}
/** The entries with one for the manifest, if there is none with its digest yet. */
function withUntagged(entries, descriptor) {
    const isListed = entries.some((entry) => entry.digest === descriptor.digest);
    return isListed ? entries : [...entries, entryOf(descriptor, {})];
}
function entryOf(descriptor, annotations) {
    const { artifactType } = descriptor;
    return { ...(0,oci_descriptor/* bare */.$B)(descriptor), ...annotations, ...(artifactType && { artifactType }) };
}
function byNameThenDigest(left, right) {
    return compare((0,metadata/* refNameOf */._4)(left), (0,metadata/* refNameOf */._4)(right)) || compare(left.digest, right.digest);
}
function compare(left, right) {
    const [a, b] = [textOf(left), textOf(right)];
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Entries of other tools may have values of any type. */
function textOf(value) {
    return typeof value === 'string' ? value : '';
}

;// CONCATENATED MODULE: ./.build/layout/writer.js
/** The LayoutWriter: a folder in the OCI image layout as a Store (image-spec v1.1.1, image-layout.md). */












/**
 * Opens an image layout, or an empty or missing folder, which becomes one at the first push.
 *
 * Entries and members of other tools in `index.json` stay unchanged. Throws `invalid-layout` for a folder of anything else and
 * for a layout of another version. `until` is the time of `performance.now()` until which it waits for other processes that write.
 */
async function openLayoutWriter(path, until) {
    const folder = await (0,layout_folder/* openFolder */.NE)(path);
    await requireLayoutOrEmpty(folder);
    let created;
    const prepare = () => {
        created ??= createLayout(folder, until);
        return created;
    };
    const blobs = createBlobWriter(folder, prepare);
    const change = (apply) => changeIndex(folder, apply, until);
    return { store: (name) => createStore(folder, name, blobs, change) };
}
/** `index.json` lists tagged manifests, untagged roots and referrers, but not the children of an index. */
function createStore(folder, name, blobs, change) {
    return {
        ...(0,content/* openContent */.Q4)(folder),
        exists: blobs.isPresent,
        push: blobs.push,
        async tag(descriptor, tag) {
            if (!(await blobs.isPresent(descriptor)))
                throw (0,content/* missing */.LO)(folder, descriptor, 'Push a manifest before it is tagged.');
            await change((entries) => withTag(entries, descriptor, `${name}-${tag}`));
        },
        async resolve(reference) {
            const digest = (0,oci_digest/* parseDigest */.m)(reference);
            const index = (await (0,metadata/* readIndex */.vY)(folder)) ?? emptyIndex;
            if (digest)
                return await (0,content/* resolveDigest */.j)(folder, index, digest);
            return (0,metadata/* findEntry */.w4)(folder, index, { refName: `${name}-${reference}` });
        },
        async referrers(subject) {
            const index = (await (0,metadata/* readIndex */.vY)(folder)) ?? emptyIndex;
            const { referrersAmong } = await __webpack_require__.e(/* import() */ 3805).then(__webpack_require__.bind(__webpack_require__, 13805));
            return await referrersAmong((0,metadata/* descriptorsOf */.OA)(folder, index), (0,content/* openContent */.Q4)(folder), subject);
        },
        can: {
            referrers: {
                add: (_subject, referrer) => change((entries) => withUntagged(entries, referrer)),
            },
            addUntagged: (root) => change((entries) => withUntagged(entries, root)),
        },
    };
}
async function requireLayoutOrEmpty(folder) {
    const names = await (0,layout_folder/* listNames */.Zv)(folder);
    if (!names || names.length === 0)
        return;
    if (!names.includes(files/* versionFile */.T1))
        throw invalid(folder, 'has files and is not an image layout');
    await (0,metadata/* requireVersion */.eU)(folder);
    // A layout from a checkout could otherwise redirect its blobs to any folder.
    for (const name of ['blobs', ...files/* blobFolders */.fU])
        await folder.use(name, async () => undefined);
    await (0,metadata/* readIndex */.vY)(folder);
}
/** Makes the folder a valid layout without entries, or leaves it as it was. */
async function createLayout(folder, until) {
    await folder.create();
    await folder.use('.', atomic_write/* removeStalePartials */.sV);
    if ((await folder.size(files/* indexFile */.LV)) !== undefined)
        return;
    try {
        await folder.write(files/* versionFile */.T1, metadata/* versionFileContent */.ky);
        for (const name of files/* blobFolders */.fU.slice(0, 1))
            await folder.createFolder(name);
        await changeIndex(folder, (entries) => entries, until);
    }
    catch (error) {
        if ((await folder.size(files/* indexFile */.LV)) === undefined)
            await removeEmptyLayout(folder);
        throw error;
    }
}
/** Its own errors are ignored in favor of the one that led here. */
async function removeEmptyLayout(folder) {
    const remove = async (name, work) => await folder.use((0,paths/* folderOf */.yS)(name), (path) => work(`${path}/${(0,paths/* baseName */.Fl)(name)}`)).catch(() => undefined);
    await remove(files/* versionFile */.T1, promises_.rm);
    for (const name of [...files/* blobFolders */.fU, 'blobs'])
        await remove(name, promises_.rmdir);
}
function invalid({ path }, why) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${why}`, {
        hint: 'Use an empty folder, a new one, or an existing image layout: oci:./out',
    });
}


/***/ }),

/***/ 30579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ verifiedChunks),
/* harmony export */   V5: () => (/* binding */ requireBytes),
/* harmony export */   nN: () => (/* binding */ asVerified),
/* harmony export */   xu: () => (/* binding */ readVerified),
/* harmony export */   zr: () => (/* binding */ verified)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89243);
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76198);
/** Verification: streams and bytes that fail when they do not match their descriptor. */



/** Streams that verify, with their descriptors, so that nothing is digested twice on its way. */
const verifying = new WeakMap();
/** The same bytes; fails with `digest-mismatch` as soon as they are too many, and at the end for another size or digest. */
function verified(stream, descriptor) {
    if (verifies(stream, descriptor))
        return stream;
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    const check = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({
        // Smaller than a chunk of a file, so that the transform passes each chunk on instead of joining several.
        readableHighWaterMark: 1 << 18,
        writableHighWaterMark: 1 << 18,
        transform(chunk, _encoding, done) {
            digester.update(chunk);
            const isTooLong = digester.size > descriptor.size;
            done(isTooLong ? mismatch(descriptor, `more than ${descriptor.size} bytes`) : null, chunk);
        },
        flush(done) {
            if (digester.size !== descriptor.size)
                return done(mismatch(descriptor, `${digester.size} bytes`));
            const digest = digester.digest();
            done(digest === descriptor.digest ? null : mismatch(descriptor, digest));
        },
    });
    stream.on('error', (error) => check.destroy(error));
    check.on('close', () => stream.destroy());
    verifying.set(check, descriptor);
    return stream.pipe(check);
}
function verifies(stream, { digest, size }) {
    const known = verifying.get(stream);
    return known?.digest === digest && known.size === size;
}
/** Says that a stream fails by itself unless its bytes match, since they come from one that verifies. */
function asVerified(stream, descriptor) {
    verifying.set(stream, descriptor);
    return stream;
}
/** Throws `digest-mismatch` if the bytes do not match the descriptor. */
function requireBytes(bytes, descriptor) {
    const digester = (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    digester.update(bytes);
    if (digester.size !== descriptor.size)
        throw mismatch(descriptor, `${digester.size} bytes`);
    const digest = digester.digest();
    if (digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
/** Reads content into memory, which is copied once. Throws `digest-mismatch` also for a descriptor of more than `limit` bytes. */
async function readVerified(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const bytes = Buffer.allocUnsafeSlow(descriptor.size);
    let size = 0;
    for await (const chunk of verifiedChunks(stream, descriptor, limit)) {
        bytes.set(chunk, size);
        size += chunk.byteLength;
    }
    return bytes;
}
/** The chunks of the content, of which none may be used before the last one has come. Throws as `readVerified` does. */
async function* verifiedChunks(stream, descriptor, limit) {
    requireSize(stream, descriptor, limit);
    const digester = verifies(stream, descriptor)
        ? undefined
        : (0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .createDigester */ .QC)((0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestAlgorithm */ .g4)(descriptor.digest));
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.byteLength;
        if (size > descriptor.size)
            throw mismatch(descriptor, `more than ${descriptor.size} bytes`);
        digester?.update(chunk);
        yield chunk;
    }
    if (size !== descriptor.size)
        throw mismatch(descriptor, `${size} bytes`);
    const digest = digester?.digest();
    if (digest !== undefined && digest !== descriptor.digest)
        throw mismatch(descriptor, digest);
}
function requireSize(stream, descriptor, limit) {
    if (descriptor.size <= limit)
        return;
    stream.destroy();
    throw tooLarge(descriptor, limit);
}
function tooLarge({ digest, size }, limit) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${digest} has ${size} bytes, more than the limit of ${limit}`, {
        hint: 'Make sure that the descriptor is right.',
    });
}
function mismatch({ digest, size }, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `content does not match ${digest} (${size} bytes): found ${found}`, {
        hint: 'Make sure that nothing changes the content during the run, and re-run.',
    });
}


/***/ })

};
