export const id = 3029;
export const ids = [3029];
export const modules = {

/***/ 3029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cachedSource: () => (/* binding */ cachedSource)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(76198);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(63488);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/folder.js + 1 modules
var layout_folder = __webpack_require__(27543);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(88056);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(82759);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
;// CONCATENATED MODULE: ./.build/cache/eviction.js
/** Eviction: the folder of the cache stays below its size limit, and what was used least recently goes first. */


/** Part of the limit that is left after an eviction, so that not every new entry causes one. */
const remainder = 0.8;
/** Folder of the notes, of which the oldest are removed when there are too many. */
const noteFolder = 'served';
const noteLimit = 10_000;
function createEviction(folder, sizeLimit) {
    let total;
    return {
        async added(bytes) {
            // Other processes add entries, too; counting again each time would take longer than what it prevents.
            total = total === undefined ? await count(folder) : total + bytes;
            if (total > sizeLimit)
                total = await evict(folder, sizeLimit * remainder);
        },
    };
}
function sum(entries) {
    return entries.reduce((size, entry) => size + entry.size, 0);
}
async function count(folder) {
    const notes = await entriesOf(folder, [noteFolder]);
    if (notes.length > noteLimit)
        await removeOldest(folder, notes, (_, left) => left <= noteLimit / 2);
    return sum(await entriesOf(folder, files/* blobFolders */.fU));
}
async function entriesOf(folder, within) {
    const entries = [];
    for (const name of within) {
        await folder.use(name, async (path) => {
            for (const file of await (0,promises_.readdir)(path)) {
                const found = await (0,promises_.lstat)(`${path}/${file}`).catch(() => undefined);
                if (found?.isFile())
                    entries.push({ folder: name, name: file, size: found.size, used: found.mtimeMs });
            }
        });
    }
    return entries;
}
/** Removes what was used least recently until `goal` bytes are left, and returns the size of the rest. */
async function evict(folder, goal) {
    return await removeOldest(folder, await entriesOf(folder, files/* blobFolders */.fU), (bytes) => bytes <= goal);
}
/** Stops as soon as what is left is little enough, and returns its bytes. */
async function removeOldest(folder, entries, isEnough) {
    let bytes = sum(entries);
    let left = entries.length;
    for (const { folder: within, name, size } of entries.toSorted((one, other) => one.used - other.used)) {
        if (isEnough(bytes, left))
            break;
        // Another process may have removed it, and Windows keeps what somebody reads.
        await folder.use(within, (path) => (0,promises_.rm)(`${path}/${name}`, { force: true }).catch(() => undefined));
        bytes -= size;
        left -= 1;
    }
    return bytes;
}

;// CONCATENATED MODULE: ./.build/cache/folder.js
/** The CacheFolder: an image layout that keeps content by digest for later runs, shared by processes and never trusted. */














/** Opens the folder, which is created when something is written. `sizeLimit` is in bytes. */
async function openCacheFolder(path, sizeLimit) {
    const folder = await (0,layout_folder/* openFolder */.NE)(path);
    const eviction = createEviction(folder, sizeLimit);
    let created;
    const prepare = () => {
        created ??= create(folder, path);
        return created;
    };
    return {
        size: async (digest) => await optional(folder.size((0,files/* blobFile */.c7)(digest))),
        check: async (descriptor) => (await optional(check(folder, descriptor))) === true,
        open: (descriptor) => (0,verify/* verified */.zr)(folder.open((0,files/* blobFile */.c7)(descriptor.digest)), (0,oci_descriptor/* bare */.$B)(descriptor)),
        read: async (digest, limit) => await optional(read(folder, digest, limit)),
        writer: (descriptor) => createWriter(folder, descriptor, prepare, () => eviction.added(descriptor.size)),
        async readNote(name) {
            const bytes = await optional(folder.read(`${noteFolder}/${name}`, folder_noteLimit));
            return bytes && new TextDecoder().decode(bytes);
        },
        writeNote: async (name, text) => await optional(writeNote(folder, name, text, prepare)),
    };
}
const folder_noteLimit = 200;
async function writeNote(folder, name, text, prepare) {
    await prepare();
    await folder.createFolder(noteFolder);
    await folder.write(`${noteFolder}/${name}`, text);
}
/** The result, or `undefined` for any error: a cache that cannot be used is an empty one. */
async function optional(work) {
    try {
        return await work;
    }
    catch {
        return undefined;
    }
}
/** Only this user may read it: it may hold content of private repositories. */
async function create(folder, path) {
    await (0,promises_.mkdir)(path, { recursive: true, mode: 0o700 });
    await folder.use('.', atomic_write/* removeStalePartials */.sV);
    await folder.createFolder('blobs/sha256');
    if ((await folder.size(files/* versionFile */.T1)) === undefined)
        await folder.write(files/* versionFile */.T1, metadata/* versionFileContent */.ky);
    if ((await folder.size(files/* indexFile */.LV)) === undefined)
        await folder.write(files/* indexFile */.LV, emptyIndex);
}
const emptyIndex = JSON.stringify({ schemaVersion: 2, mediaType: media_types/* imageIndexType */.WV, manifests: [] });
async function check(folder, { digest, size }) {
    const name = (0,files/* blobFile */.c7)(digest);
    if ((await folder.size(name)) !== size)
        return false;
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    for await (const chunk of folder.open(name)) {
        digester.update(chunk);
        (0,buffers/* release */._r)(chunk);
        if (digester.size > size)
            break;
    }
    if (digester.size !== size || digester.digest() !== digest) {
        await remove(folder, name);
        return false;
    }
    await touch(folder, name);
    return true;
}
async function read(folder, digest, limit) {
    const name = (0,files/* blobFile */.c7)(digest);
    const bytes = await folder.read(name, limit + 1);
    if (!bytes || bytes.byteLength > limit)
        return undefined;
    const digester = (0,oci_digest/* createDigester */.QC)((0,oci_digest/* digestAlgorithm */.g4)(digest));
    digester.update(bytes);
    if (digester.digest() === digest) {
        await touch(folder, name);
        return bytes;
    }
    await remove(folder, name);
    return undefined;
}
/** The time of the last use, by which entries are evicted; access times are often not kept. */
async function touch(folder, name) {
    const now = new Date();
    await optional(folder.use((0,paths/* folderOf */.yS)(name), (path) => (0,promises_.utimes)(`${path}/${(0,paths/* baseName */.Fl)(name)}`, now, now)));
}
async function remove(folder, name) {
    await optional(folder.use((0,paths/* folderOf */.yS)(name), (path) => (0,promises_.rm)(`${path}/${(0,paths/* baseName */.Fl)(name)}`, { force: true })));
}
function createWriter(folder, descriptor, prepare, onAdded) {
    const name = (0,files/* blobFile */.c7)(descriptor.digest);
    const copy = new external_node_stream_.PassThrough({ highWaterMark: 1 << 20 });
    // From the beginning, so that it learns when the copy is given up before the file is opened.
    const content = (0,verify/* verified */.zr)(copy, (0,oci_descriptor/* bare */.$B)(descriptor));
    const write = async () => {
        await prepare();
        await folder.createFolder((0,paths/* folderOf */.yS)(name));
        await folder.write(name, content);
        return true;
    };
    const done = write().catch(() => {
        copy.destroy();
        return false;
    });
    // The result says enough of what is given up before it is read.
    copy.on('error', () => { });
    content.on('error', () => { });
    return {
        async write(chunk) {
            if (copy.destroyed)
                return;
            // The chunk belongs to the reader of the stream, who may reuse its memory.
            if (!copy.write(Buffer.from(chunk)))
                await Promise.race([(0,external_node_events_.once)(copy, 'drain').catch(() => { }), done]);
        },
        async commit() {
            copy.end();
            const isWritten = await done;
            if (isWritten)
                await optional(onAdded());
            return isWritten;
        },
        async abort() {
            // Without an error, the stream that reads from it would wait for ever.
            copy.destroy(new Error('the reader stopped'));
            await done;
        },
    };
}

;// CONCATENATED MODULE: ./.build/cache/content.js
/** The content cache in front of a registry: what was read before is read from the disk, and verified as if it came from anywhere. */








/**
 * The repository behind the cache. `openSource` is called at the first request that the cache cannot answer, so that a cached digest
 * opens no registry; `repository` is its name with the host.
 *
 * A digest is resolved from the cache only in a repository that has served it before: having content of one repository in the cache
 * shows nothing about another one. Tags, lists and parts are always the registry's.
 */
async function cachedSource(openSource, repository, options) {
    const cache = await openCacheFolder(options.folder, options.sizeLimit).catch(() => undefined);
    if (!cache)
        return await openSource();
    const context = { cache, openSource, repository, limit: options.contentLimit };
    return {
        resolve: (reference) => resolve(context, reference),
        fetch: (descriptor) => (0,verify/* asVerified */.nN)(external_node_stream_.Readable.from(chunksOf(context, descriptor), { objectMode: false }), descriptor),
        exists: async (descriptor) => (await cache.size(descriptor.digest)) === descriptor.size ||
            (await (await openSource()).exists(descriptor)),
        async readPart(descriptor, offset, length) {
            const { readPart } = await openSource();
            if (readPart)
                return await readPart(descriptor, offset, length);
            throw noParts(repository);
        },
        async *listTags() {
            yield* (await openSource()).listTags?.() ?? [];
        },
        referrers: async (subject) => (await (await openSource()).referrers?.(subject)) ?? [],
    };
}
async function resolve({ cache, openSource, repository }, reference) {
    const digest = (0,oci_digest/* parseDigest */.m)(reference);
    const cached = digest && (await describeCached(cache, repository, digest));
    if (cached)
        return cached;
    const found = await (await openSource()).resolve(reference);
    if (found && (0,media_types/* isManifestType */.Q3)(found.mediaType))
        await cache.writeNote(noteOf(repository, found.digest), found.mediaType);
    return found;
}
/** Which repository has served a manifest; the name is hashed, since it may be longer than file names and hold a port. */
function noteOf(repository, digest) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${repository}\n${digest}`).digest('hex');
}
/** The type is that of the response, which a manifest need not repeat. */
async function describeCached(cache, repository, digest) {
    const mediaType = await cache.readNote(noteOf(repository, digest));
    if (mediaType === undefined || !(0,media_types/* isManifestType */.Q3)(mediaType))
        return undefined;
    const bytes = await cache.read(digest, manifest/* manifestSizeLimit */.i6);
    return bytes && { mediaType, digest, size: bytes.byteLength };
}
/** From the cache if it is whole there; else from the registry, and kept on the way. */
async function* chunksOf({ cache, openSource, limit }, descriptor) {
    if (descriptor.size <= manifest/* manifestSizeLimit */.i6) {
        const bytes = await cache.read(descriptor.digest, descriptor.size);
        if (bytes?.byteLength === descriptor.size)
            return yield bytes;
    }
    else if (await cache.check(descriptor)) {
        return yield* cache.open(descriptor);
    }
    const stream = (await openSource()).fetch(descriptor);
    if (descriptor.size > limit)
        return yield* stream;
    const entry = cache.writer(descriptor);
    try {
        for await (const chunk of stream) {
            await entry.write(chunk);
            yield chunk;
        }
        await entry.commit();
    }
    finally {
        // Without effect after the commit.
        await entry.abort();
    }
}
function noParts(repository) {
    return new errors/* CodedError */.AK('unsupported', `${repository} does not serve parts of blobs`, {
        hint: 'Pull the artifact, and read its files.',
    });
}


/***/ })

};
