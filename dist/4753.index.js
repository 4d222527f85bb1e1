export const id = 4753;
export const ids = [4753];
export const modules = {

/***/ 88170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W3: () => (/* binding */ partialPrefix),
/* harmony export */   sV: () => (/* binding */ removeStalePartials),
/* harmony export */   vK: () => (/* binding */ writeAtomically)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46466);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58500);
/* harmony import */ var _at_exit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3694);
/* harmony import */ var _store_buffers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94127);
/** Atomic writes in an image layout: a file appears under its name whole, or not at all. */






/** Prefix of files that are being written. They are not in `blobs`, since tools take every name there for a digest. */
const partialPrefix = '.partial-';
/** Milliseconds after which a partial file belongs to a process that was killed. */
const staleAge = 60 * 60 * 1000;
/** Writes a partial file in the folder `top` and renames it to `path`. A symlink of that name is replaced, not followed. */
async function writeAtomically(top, path, content) {
    const partial = `${top}/${partialPrefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const forget = (0,_at_exit_js__WEBPACK_IMPORTED_MODULE_4__/* .callAtExit */ .O)(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(partial, { force: true }));
    try {
        if (typeof content === 'string')
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.writeFile(partial, content, { flag: 'wx' });
        else if (typeof content === 'function')
            await writeNew(partial, content);
        else
            await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_2__.pipeline)(content, (chunks) => writeChunks(partial, chunks));
        await replace(partial, path);
        return true;
    }
    catch (error) {
        await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(partial, { force: true }).catch(() => undefined);
        throw error;
    }
    finally {
        forget();
    }
}
async function writeNew(path, write) {
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'wx');
    try {
        await write({ descriptor, path });
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor);
    }
}
async function writeChunks(path, chunks) {
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.open(path, 'wx');
    try {
        for await (const chunk of chunks) {
            await file.writeFile(chunk);
            (0,_store_buffers_js__WEBPACK_IMPORTED_MODULE_5__/* .release */ ._r)(chunk);
        }
    }
    finally {
        await file.close();
    }
}
/** Windows refuses to replace a file while another program reads it. */
async function replace(from, to, attempts = 20) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(from, to);
    }
    catch (error) {
        const code = error instanceof Error && 'code' in error ? error.code : undefined;
        if (attempts === 0 || !['EPERM', 'EACCES', 'EBUSY'].some((busy) => busy === code))
            throw error;
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(25);
        await replace(from, to, attempts - 1);
    }
}
/** Removes partial files of processes that were killed. Folders and whatever cannot be removed stay. */
async function removeStalePartials(top) {
    for (const name of await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.readdir(top)) {
        if (!name.startsWith(partialPrefix))
            continue;
        const path = `${top}/${name}`;
        const found = await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.lstat(path).catch(() => undefined);
        const isStale = found && !found.isDirectory() && Date.now() - found.mtimeMs > staleAge;
        if (isStale)
            await node_fs__WEBPACK_IMPORTED_MODULE_1__.promises.rm(path, { force: true }).catch(() => undefined);
    }
}


/***/ }),

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
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(22543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3386);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    const origin = { name: (0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files.path), hint: _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA };
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor, origin),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_6__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_7__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
}


/***/ }),

/***/ 3386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LV: () => (/* binding */ indexFile),
/* harmony export */   T1: () => (/* binding */ versionFile),
/* harmony export */   c7: () => (/* binding */ blobFile),
/* harmony export */   fU: () => (/* binding */ blobFolders)
/* harmony export */ });
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76198);
/** The files of an image layout by their names (image-spec v1.1.1, image-layout.md), in a folder or in an archive. */

const versionFile = 'oci-layout';
const indexFile = 'index.json';
/** Folders of blobs by digest algorithm. */
const blobFolders = ['blobs/sha256', 'blobs/sha512'];
/** Name of the file of a blob. A digest is validated when it is parsed, so that the name stays below `blobs`. */
function blobFile(digest) {
    return `blobs/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestAlgorithm */ .g4)(digest)}/${(0,_oci_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodedDigest */ .nz)(digest)}`;
}


/***/ }),

/***/ 27543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qp: () => (/* binding */ gone),
  Zv: () => (/* binding */ listNames),
  NE: () => (/* binding */ openFolder),
  qC: () => (/* binding */ undefinedIfMissing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/disk-error.js
var disk_error = __webpack_require__(75214);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
;// CONCATENATED MODULE: ./.build/store/file-start.js
/** Reading the start of an open file. */


const readPart = (0,external_node_util_.promisify)(external_node_fs_.read);
/** Bytes that are read at once: a job on another thread takes longer than reading so few. */
const smallSize = 256 * 1024;
/** The first `length` bytes, fewer if the file is shorter. */
async function readStart(file, length) {
    const bytes = Buffer.alloc(Math.min(length, (0,external_node_fs_.fstatSync)(file).size));
    let done = 0;
    while (done < bytes.byteLength) {
        const left = bytes.byteLength - done;
        const bytesRead = left <= smallSize
            ? (0,external_node_fs_.readSync)(file, bytes, done, left, done)
            : (await readPart(file, bytes, done, left, done)).bytesRead;
        if (bytesRead === 0)
            break;
        done += bytesRead;
    }
    return bytes.subarray(0, done);
}

// EXTERNAL MODULE: ./.build/store/no-follow.js
var no_follow = __webpack_require__(49071);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/layout/atomic-write.js
var atomic_write = __webpack_require__(88170);
// EXTERNAL MODULE: ./.build/layout/create-folders.js
var create_folders = __webpack_require__(86117);
// EXTERNAL MODULE: ./.build/layout/location.js
var layout_location = __webpack_require__(56222);
;// CONCATENATED MODULE: ./.build/layout/folder.js
/** The folder of an image layout on the local disk: no symlink is followed, and every file is a regular one. */












/** Throws `invalid-layout` for a path that is a symlink, or that symlinks lead out of the current folder. */
async function openFolder(path) {
    const location = { shown: path, real: await (0,layout_location/* realFolder */.P)(path) };
    const use = (name, work) => useFolder(location, name, work);
    return {
        path,
        use,
        size: (name) => use((0,external_node_path_.dirname)(name), (folder) => fileSize(`${folder}/${(0,paths/* baseName */.Fl)(name)}`)),
        read: (name, length) => readFile(location, name, length),
        open: (name) => (0,buffers/* fileStream */.z8)(() => openRegular(location, name).descriptor, (error) => (0,disk_error/* diskError */.wO)(error, (0,external_node_path_.join)(path, name))),
        openFile: async (name) => openIfPresent(location, name),
        async create() {
            try {
                (0,create_folders/* createFolders */.i)(location.real);
            }
            catch (error) {
                throw (0,disk_error/* diskError */.wO)(error, path);
            }
        },
        createFolder: (name) => createFolder(use, name),
        async write(name, content) {
            const done = await use('.', (top) => use((0,external_node_path_.dirname)(name), (folder) => (0,atomic_write/* writeAtomically */.vK)(top, `${folder}/${(0,paths/* baseName */.Fl)(name)}`, content)));
            if (!done)
                throw gone((0,external_node_path_.join)(path, (0,external_node_path_.dirname)(name)));
        },
    };
}
async function useFolder(location, name, work) {
    const where = (0,external_node_path_.join)(location.shown, name);
    const folder = openRealFolder((0,external_node_path_.join)(location.real, name), where);
    if (folder === undefined)
        return undefined;
    let isSame = false;
    let result;
    try {
        result = await work(folder.path);
    }
    catch (error) {
        if (error instanceof Error)
            error.message = error.message.replaceAll(folder.path, where);
        throw (0,disk_error/* diskError */.wO)(error, where);
    }
    finally {
        isSame = folder.close();
    }
    if (isSame)
        return result;
    throw throughSymlink(where);
}
function openRealFolder(real, where) {
    let folder;
    try {
        folder = (0,no_follow/* openFolderWithin */.Iy)(real, real);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw (0,disk_error/* diskError */.wO)(error, where);
    }
    if (folder)
        return folder;
    throw throughSymlink(where);
}
async function fileSize(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    return found?.isFile() ? found.size : undefined;
}
async function createFolder(use, name) {
    const above = (0,external_node_path_.dirname)(name);
    if (above !== '.')
        await createFolder(use, above);
    await use(above, (folder) => createUnlessPresent(`${folder}/${(0,paths/* baseName */.Fl)(name)}`));
    // Fails when there is a symlink of that name.
    await use(name, async () => undefined);
}
async function createUnlessPresent(path) {
    await external_node_fs_.promises.mkdir(path).catch((error) => {
        if (!(0,disk_error/* hasCode */.up)(error, 'EEXIST'))
            throw error;
    });
}
async function readFile(location, name, length) {
    const file = openIfPresent(location, name);
    if (file === undefined)
        return undefined;
    try {
        return await (0,disk_error/* withDiskErrors */.NP)(readStart(file.descriptor, length), (0,external_node_path_.join)(location.shown, name));
    }
    finally {
        (0,external_node_fs_.closeSync)(file.descriptor);
    }
}
function openIfPresent(location, name) {
    try {
        return openRegular(location, name);
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw (0,disk_error/* diskError */.wO)(error, (0,external_node_path_.join)(location.shown, name));
    }
}
function openRegular({ real, shown }, name) {
    const [path, where] = [(0,external_node_path_.join)(real, name), (0,external_node_path_.join)(shown, name)];
    const descriptor = (0,no_follow/* openWithin */.y3)(path, path);
    if (descriptor === undefined)
        throw throughSymlink(where);
    const found = (0,external_node_fs_.fstatSync)(descriptor);
    if (found.isFile())
        return { descriptor, size: found.size };
    (0,external_node_fs_.closeSync)(descriptor);
    throw invalid(where, 'is not a regular file');
}
/** Names in the layout's folder without those of partial files, or `undefined` if there is no such folder. */
async function listNames(folder) {
    const names = await folder.use('.', (path) => external_node_fs_.promises.readdir(path));
    return names?.filter((name) => !name.startsWith(atomic_write/* partialPrefix */.W3));
}
/** The result of work, or `undefined` if there is no such file. */
async function undefinedIfMissing(work) {
    try {
        return await work;
    }
    catch (error) {
        if ((0,disk_error/* hasCode */.up)(error, 'ENOENT'))
            return undefined;
        throw error;
    }
}
/** The `storage` error about a folder that was there a moment ago. */
function gone(where) {
    return new errors/* CodedError */.AK('storage', `${(0,_build_text/* printable */.g$)(where)} does not exist`, {
        hint: 'Make sure that nothing removes the folder during the run, and re-run.',
    });
}
function throughSymlink(where) {
    return invalid(where, 'is a symlink, and nothing is read or written through symlinks');
}
function invalid(where, what) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(where)} ${what}`, {
        hint: 'Remove it, or use an empty folder, a new one, or an existing image layout: oci:./out',
    });
}


/***/ }),

/***/ 88056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OA: () => (/* binding */ descriptorsOf),
/* harmony export */   _4: () => (/* binding */ refNameOf),
/* harmony export */   eU: () => (/* binding */ requireVersion),
/* harmony export */   ky: () => (/* binding */ versionFileContent),
/* harmony export */   lA: () => (/* binding */ recreateHint),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   w4: () => (/* binding */ findEntry),
/* harmony export */   yK: () => (/* binding */ requireIndex)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77243);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83505);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3386);
/** The metadata files of an image layout, `oci-layout` and `index.json`: parsed within limits, whichever tool wrote them. */








/** The version of image layouts that this project reads and writes. */
const version = '1.0.0';
/** Content of the `oci-layout` file. */
const versionFileContent = JSON.stringify({ imageLayoutVersion: version });
const versionSizeLimit = 4096;
/** Bytes; some 50,000 entries, more than clients load. */
const indexSizeLimit = 16 * 1024 * 1024;
/** Throws `invalid-layout` unless `oci-layout` is present and has a supported version. */
async function requireVersion(files) {
    const content = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, versionSizeLimit);
    if (!content)
        throw (await otherForm(files)) ?? missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1);
    const found = content.imageLayoutVersion;
    if (found === version)
        return;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)((0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .showText */ .h$)(found), 40);
    throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .versionFile */ .T1, `has the version ${shown}, and only ${version} is supported`);
}
/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
async function readIndex(files) {
    const members = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, indexSizeLimit);
    if (!members)
        return undefined;
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4))
        throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV, 'is invalid: "manifests" must be an array of objects');
    return { members, entries };
}
/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
async function requireIndex(files) {
    const index = await readIndex(files);
    if (!index)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV);
    return index;
}
/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
function descriptorsOf(files, { entries }) {
    return entries.map((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(entry, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV)));
}
/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
function findEntry(files, { entries }, wanted) {
    const found = entries.find((entry) => 'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_3__/* .readDescriptor */ .qq)(found, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_4__/* .indexFile */ .LV));
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_2__/* .bare */ .$B)(descriptor), ...(artifactType && { artifactType }) };
}
/** The `org.opencontainers.image.ref.name` annotation of an entry. */
function refNameOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(entry.annotations) ? entry.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_1__/* .refNameKey */ .G4] : undefined;
}
async function readObject(files, name, limit) {
    const bytes = await files.read(name, limit + 1);
    if (!bytes)
        return undefined;
    if (bytes.byteLength > limit)
        throw invalid(files, name, `is larger than ${limit} bytes`);
    const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value))
        throw invalid(files, name, 'is not a JSON object');
    return value;
}
function parse(bytes, toError) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw toError(cause);
    }
}
function nameOf({ path }, name) {
    return `${path}/${name}`;
}
function missing({ path }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(path)} is not an image layout: it has no ${name}`, {
        hint: recreateHint,
    });
}
/** What other layouts are, by the name that skopeo has for them, which converts them. */
const otherForms = {
    'docker-archive': 'an archive of docker save, before version 25, or of podman save',
    dir: 'a folder that skopeo copy has written to dir:',
};
async function otherForm(files) {
    const start = (await files.read('manifest.json', 64)) ?? new Uint8Array();
    const [first] = new TextDecoder().decode(start).trimStart();
    const transport = first === '[' ? 'docker-archive' : first === '{' ? 'dir' : undefined;
    if (transport === undefined)
        return undefined;
    const what = `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(files.path)} is ${otherForms[transport]}, and not an image layout`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', what, {
        hint: `Convert it: skopeo copy ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_7__/* .shellWord */ .r)((0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(`${transport}:${files.path}`))} oci:./out`,
    });
}
function invalid(files, name, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_5__/* .printable */ .g$)(nameOf(files, name))} ${what}`, {
        hint: recreateHint,
        cause,
    });
}
/** The hint of errors about a layout that another tool has written. */
const recreateHint = 'Recreate the image layout with the tool that wrote it, or use another one.';


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
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/store/buffers.js
var buffers = __webpack_require__(94127);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/layout/files.js
var files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/free-space.js
var free_space = __webpack_require__(72980);
;// CONCATENATED MODULE: ./.build/layout/blobs.js
/** Writing blobs to an image layout: present ones are verified before they are reused, and each is written once. */







/** `prepare` is awaited before anything is written. */
function createBlobWriter(folder, prepare) {
    const intact = new Set();
    const inProgress = new Map();
    const createFolder = (0,memoize/* memoize */.B)((name) => folder.createFolder(name));
    const isPresent = async ({ digest, size }) => {
        if ((await folder.size((0,files/* blobFile */.c7)(digest))) !== size)
            return false;
        if (!intact.has(digest) && (await digestBlob(folder, digest, size)) !== digest)
            return false;
        intact.add(digest);
        return true;
    };
    const write = async (descriptor, body, hint) => {
        await prepare();
        if (await isPresent(descriptor))
            return 'present';
        const name = (0,files/* blobFile */.c7)(descriptor.digest);
        await createFolder((0,paths/* folderOf */.yS)(name));
        (0,free_space/* requireSpace */.M)(folder.path, descriptor.size, descriptor.digest);
        await folder.write(name, hint?.save ?? (0,verify/* verified */.zr)(body(), descriptor));
        intact.add(descriptor.digest);
        return 'sent';
    };
    return {
        isPresent,
        async push(descriptor, body, hint) {
            const { digest } = descriptor;
            // A second push finds the blob when the first has finished, and writes it when the first has failed.
            for (let other = inProgress.get(digest); other; other = inProgress.get(digest)) {
                await other.catch(() => undefined);
            }
            const result = write(descriptor, body, hint).finally(() => inProgress.delete(digest));
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
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:perf_hooks"
var external_node_perf_hooks_ = __webpack_require__(643);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/at-exit.js
var at_exit = __webpack_require__(3694);
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
        const forget = (0,at_exit/* callAtExit */.O)(() => (0,external_node_fs_.rmSync)(own, { force: true }));
        let timer;
        try {
            await acquire(top, own, { shown: folder.path, until });
            const renew = () => (0,promises_.utimes)(own, new Date(), new Date()).catch(() => undefined);
            timer = setInterval(renew, renewal);
            const isHeld = async () => (await (0,layout_folder/* undefinedIfMissing */.qC)((0,promises_.lstat)(own))) !== undefined;
            return { result: await work({ isHeld }) };
        }
        finally {
            clearInterval(timer);
            await remove(own);
            forget();
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
/** The entries with one for each manifest of whose digest there is none yet. */
function withUntagged(entries, descriptors) {
    const listed = new Set(entries.map(({ digest }) => digest));
    const added = new Map(descriptors.map((descriptor) => [descriptor.digest, descriptor]));
    const missing = [...added.values()].filter(({ digest }) => !listed.has(digest));
    return [...entries, ...missing.map((descriptor) => entryOf(descriptor, {}))];
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
            const { createReferrerIndex } = await __webpack_require__.e(/* import() */ 3805).then(__webpack_require__.bind(__webpack_require__, 13805));
            return await createReferrerIndex((0,metadata/* descriptorsOf */.OA)(folder, index), (0,content/* openContent */.Q4)(folder))(subject);
        },
        can: {
            referrers: {
                add: (_subject, referrer) => change((entries) => withUntagged(entries, [referrer])),
            },
            async tagReferrer(referrer, tag) {
                let before;
                await change((entries) => {
                    before = (0,metadata/* findEntry */.w4)(folder, { ...emptyIndex, entries }, { refName: tag });
                    return withTag(entries, referrer, tag);
                });
                return before !== undefined && before.digest !== referrer.digest;
            },
            addUntagged: (roots) => change((entries) => withUntagged(entries, roots)),
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

/***/ 38570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fl: () => (/* binding */ baseName),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   T1: () => (/* binding */ ancestors),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   iZ: () => (/* binding */ relativePath),
/* harmony export */   uJ: () => (/* binding */ joinPath),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Paths of a workspace, by their text alone: forward slashes, relative to the root, which is `.`. */
/** The last segment. */
function baseName(path) {
    return path.slice(path.lastIndexOf('/') + 1);
}
/** The folder that holds a path; `.` for the root. */
function folderOf(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '.' : path.slice(0, slash);
}
/** A path below a folder, without empty and `.` segments. */
function joinPath(folder, path) {
    const segments = `${folder}/${path}`.split('/').filter((segment) => segment !== '' && segment !== '.');
    return segments.join('/') || '.';
}
/** True for everything in a folder and below it, but not for the folder itself. */
function isBelow(path, folder) {
    return folder === '.' ? path !== '.' : path.startsWith(`${folder}/`);
}
/** The path of something below a folder, as seen from there. */
function relativePath(folder, path) {
    return folder === '.' ? path : path.slice(folder.length + 1);
}
/** A folder and all above it, the nearest first, up to the root. */
function ancestors(folder) {
    return folder === '.' ? ['.'] : [folder, ...ancestors(folderOf(folder))];
}
/** A path as seen from a folder that need not contain it: `../Cargo.toml`. */
function pathFrom(folder, path) {
    const shared = ancestors(folder).find((one) => one === path || isBelow(path, one)) ?? '.';
    const up = ancestors(folder).indexOf(shared);
    const down = shared === path ? '' : relativePath(shared, path);
    return '../'.repeat(up) + down || '.';
}


/***/ })

};
