export const id = 936;
export const ids = [936];
export const modules = {

/***/ 9936:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  formats: () => (/* binding */ formats)
});

// EXTERNAL MODULE: ./.build/oci/media-types.js
var media_types = __webpack_require__(3488);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
;// CONCATENATED MODULE: ./.build/formats/shared/documents.js
/** Definition documents: JSON read with a bound, and errors that name the file and the member. */



/** The most bytes of a definition that are read. */
const documentLimit = 1024 * 1024;
/** Returns (does not throw) the `invalid-definition` error; `what` continues the sentence that `where` begins. */
function invalidDefinition(where, what, hint, cause) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(where)}: ${(0,_build_text/* printable */.g$)(what)}`, {
        hint: (0,_build_text/* printable */.g$)(hint),
        cause,
    });
}
/** Reads a JSON object of at most `limit` bytes. Throws `input` for a larger file, `invalid-definition` for other content. */
async function readJson(workspace, path, limit = documentLimit) {
    return parseJson(await workspace.read(path, limit), path);
}
const correct = 'Correct the file at that place.';
/** Parses bytes as one JSON object; the error tells line and column where the parser knows them. */
function parseJson(bytes, where, hint = correct) {
    const value = parseJsonValue(bytes, where, hint);
    if ((0,json/* isRecord */.u4)(value))
        return value;
    throw invalidDefinition(where, 'is not a JSON object', hint);
}
/** Parses bytes as one JSON value, of whatever type. */
function parseJsonValue(bytes, where, hint = correct) {
    try {
        return (0,json/* parseJson */.qF)(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
    }
    catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw invalidDefinition(where, `is not JSON: ${reason}`, hint, cause);
    }
}
/** A member whose key may differ in case, as Go's decoder has it; an exact key comes first. */
function getCaseInsensitive(object, key) {
    if (Object.hasOwn(object, key))
        return object[key];
    const wanted = key.toLowerCase();
    const found = Object.keys(object).find((other) => other.toLowerCase() === wanted);
    return found === undefined ? undefined : object[found];
}
/** `; did you mean "x"?` when one of the candidates is near, else nothing. */
function suggestion(word, candidates) {
    const near = (0,_build_text/* nearest */.pA)(word, candidates);
    return near === undefined ? '' : `; did you mean "${near}"?`;
}

;// CONCATENATED MODULE: ./.build/formats/cnab/bundle.js
/** A CNAB bundle definition: what of `bundle.json` decides the artifact, checked; everything else is carried along. */


/** True for a JSON object that says it is a bundle, by the two members that no other `bundle.json` has together. */
function isBundle(document) {
    return document.schemaVersion !== undefined && document.invocationImages !== undefined;
}
/** Throws `invalid-definition` with the place in the file. */
function readBundle(document, path) {
    const images = document.invocationImages;
    const [only] = Array.isArray(images) ? images : [];
    if (!Array.isArray(images) || images.length !== 1) {
        const count = Array.isArray(images)
            ? `has ${images.length} invocation images`
            : 'has no list of invocation images';
        throw invalidDefinition(path, count, 'Give the bundle exactly one, as its clients take no other number.');
    }
    readText(document, 'schemaVersion', path);
    const version = readText(document, 'version', path);
    if (version === 'latest')
        throw invalidDefinition(path, 'has the version "latest"', 'Give it a semantic version.');
    return {
        name: readText(document, 'name', path),
        version,
        invocationImage: readImage(only, `${path}: invocationImages[0]`),
        components: readComponents(document.images, path),
        document,
    };
}
function readComponents(value, path) {
    if (value === undefined || value === null)
        return [];
    if (!(0,json/* isRecord */.u4)(value))
        throw invalidDefinition(path, 'has "images" that is no object', 'Write images by name.');
    // By bytes, as Go sorts them; names are ASCII in practice, for which both orders are one.
    const names = Object.keys(value).sort();
    return names.map((name) => ({ component: name, ...readImage(value[name], `${path}: images["${name}"]`) }));
}
function readImage(value, where) {
    if (!(0,json/* isRecord */.u4)(value))
        throw invalidDefinition(where, 'is not an object', 'Write imageType and image.');
    const { imageType = 'oci' } = value;
    if (imageType !== 'docker' && imageType !== 'oci') {
        throw invalidDefinition(where, `has the imageType "${String(imageType)}"`, 'Only docker and oci images can be pushed.');
    }
    const image = readText(value, 'image', where);
    if (value.contentDigest === undefined || value.contentDigest === '')
        return { image };
    return { image, contentDigest: readText(value, 'contentDigest', where) };
}
function readText(object, member, where) {
    const value = object[member];
    if (typeof value === 'string' && value !== '')
        return value;
    throw invalidDefinition(where, `has no "${member}"`, `Write "${member}" as a text.`);
}

;// CONCATENATED MODULE: ./.build/formats/cnab/canonical.js
/** Canonical JSON (RFC 8785), as cnab-go writes a bundle. */


/** The bytes of a JSON value; `where` names its file in errors. Throws `invalid-definition` for a number too large to be one. */
function canonicalJson(value, where) {
    return new TextEncoder().encode(canonical(value, where));
}
function canonical(value, where) {
    if (Array.isArray(value))
        return `[${value.map((item) => canonical(item, where)).join(',')}]`;
    if ((0,json/* isRecord */.u4)(value)) {
        // By UTF-16 code units (§3.2.3), which is how `sort` compares; an object would put keys that are numbers first.
        const keys = Object.keys(value).sort();
        return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key], where)}`).join(',')}}`;
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
        throw invalidDefinition(where, 'holds a number that is too large', 'Write it as text.');
    }
    return JSON.stringify(value);
}

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(5666);
// EXTERNAL MODULE: ./.build/oci/descriptor.js
var oci_descriptor = __webpack_require__(2759);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var oci_manifest = __webpack_require__(7243);
;// CONCATENATED MODULE: ./.build/formats/cnab/documents.js
/** What is written for a bundle: its completed definition, the manifest that carries it, and the index over its images (cnab-to-oci converter). */




/** What the code writes; the written specification has another (converter/types.go). */
const bundleConfigType = 'application/vnd.cnab.config.v1+json';
const typeKey = 'io.cnab.manifest.type';
const componentKey = 'io.cnab.component.name';
/** The definition with digest, size and type of each image, as the automatic update of remotes/fixup.go leaves it. */
function completed({ document }, { invocationImage, components }) {
    const [first] = document.invocationImages;
    const images = components.map(({ image: { component = '' }, descriptor }) => [
        component,
        withDescriptor((0,json/* isRecord */.u4)(document.images) ? document.images[component] : {}, descriptor),
    ]);
    return {
        ...document,
        invocationImages: [withDescriptor(first, invocationImage.descriptor)],
        ...(images.length > 0 && { images: Object.fromEntries(images) }),
    };
}
function withDescriptor(image, { digest, size, mediaType }) {
    return { ...((0,json/* isRecord */.u4)(image) ? image : {}), contentDigest: digest, size, mediaType };
}
/** Without `mediaType` and with `layers: null`, as Go's empty slice is written (converter/types.go). */
function encodeConfigManifest(config) {
    return (0,oci_manifest/* encode */.lF)({ schemaVersion: 2, config: (0,oci_descriptor/* bare */.$B)(config), layers: null });
}
/** Without `mediaType`; the config first, then the invocation image, then components by name (converter/convert.go). */
function encodeBundleIndex(config, images, annotations) {
    const component = ({ image, descriptor }) => annotated(descriptor, { [componentKey]: image.component ?? '', [typeKey]: 'component' });
    return (0,oci_manifest/* encode */.lF)({
        schemaVersion: 2,
        manifests: [
            annotated(config, { [typeKey]: 'config' }),
            annotated(images.invocationImage.descriptor, { [typeKey]: 'invocation' }),
            ...images.components.map(component),
        ],
        annotations: (0,oci_manifest/* sorted */.IP)(annotations),
    });
}
function annotated(descriptor, annotations) {
    return { ...(0,oci_descriptor/* bare */.$B)(descriptor), annotations };
}
/** What the bundle says of itself, under the keys of converter/convert.go. */
function bundleAnnotations({ document, name, version }) {
    const { schemaVersion, description = '', maintainers, keywords } = document;
    return {
        'io.cnab.runtime_version': String(schemaVersion),
        'org.opencontainers.artifactType': 'application/vnd.cnab.manifest.v1',
        [oci_annotations/* titleKey */.kz]: name,
        [oci_annotations/* versionKey */._5]: version,
        [oci_annotations/* descriptionKey */.qq]: String(description),
        ...(Array.isArray(maintainers) && { [oci_annotations/* authorsKey */.Uo]: goJson(maintainers.map(maintainer)) }),
        ...(Array.isArray(keywords) && { 'io.cnab.keywords': goJson(keywords) }),
    };
}
/** In the order and with the members that Go's record has (cnab-go bundle.Maintainer). */
function maintainer(value) {
    const { name = '', email, url } = (0,json/* isRecord */.u4)(value) ? value : {};
    return { name, ...(email ? { email } : {}), ...(url ? { url } : {}) };
}
/** JSON as Go's encoder writes it, which escapes what HTML could take for markup. */
function goJson(value) {
    return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(579);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/header.js + 2 modules
var header = __webpack_require__(6532);
// EXTERNAL MODULE: ./node_modules/tar/dist/esm/pax.js
var pax = __webpack_require__(750);
;// CONCATENATED MODULE: ./.build/layout/archive.js
/** An image layout in an uncompressed tar archive: its files are located by their headers and read without unpacking. */





const blockSize = 512;
/** Maximum number of entries; an image has a handful of layers, a large mirror some thousands. */
const entryLimit = 100_000;
/** Maximum bytes of an extended header; a path and a few times take some hundred. */
const extensionLimit = 1024 * 1024;
const chunkSize = 1024 * 1024;
/**
 * The regular files of an archive by their paths without a leading `./`. `archiveSize` is the size of the archive in bytes.
 *
 * Throws `invalid-layout` for a compressed, damaged or truncated archive, and for one with two files of the same name, of which
 * tools use different ones.
 */
async function openArchive(workspace, path, archiveSize) {
    const files = new Map();
    for await (const { name, start, size } of readEntries(workspace, path, archiveSize)) {
        if (files.has(name))
            throw invalid(path, `has two files of the name ${(0,_build_text/* printable */.g$)(name)}`);
        files.set(name, { path, start, size });
    }
    return {
        path,
        size: async (name) => files.get(name)?.size,
        async read(name, length) {
            const file = files.get(name);
            return file && (await workspace.slice(path, file.start, Math.min(length, file.size)));
        },
        open(name) {
            const file = files.get(name);
            if (!file)
                throw invalid(path, `lacks ${(0,_build_text/* printable */.g$)(name)}`);
            return external_node_stream_.Readable.from(readPart(workspace, file), { objectMode: false });
        },
    };
}
async function* readPart(workspace, { path, start, size }) {
    for (let done = 0; done < size; done += chunkSize)
        yield await workspace.slice(path, start + done, Math.min(chunkSize, size - done));
}
async function* readEntries(workspace, path, archiveSize) {
    let extension;
    let offset = 0;
    for (let count = 0; offset < archiveSize; count += 1) {
        if (count === entryLimit)
            throw invalid(path, `has more than ${entryLimit} entries`);
        const header = readHeader(await workspace.slice(path, offset, blockSize), extension, path, offset);
        if (!header)
            return;
        const { name, type, size } = header;
        const start = offset + blockSize;
        if (start + size > archiveSize)
            throw invalid(path, `ends within ${(0,_build_text/* printable */.g$)(name)}`);
        if (type === 'ExtendedHeader')
            extension = await readExtension(workspace, { path, start, size });
        else if (type === 'NextFileHasLongPath')
            extension = await readLongPath(workspace, { path, start, size });
        else
            extension = type === 'GlobalExtendedHeader' ? extension : undefined;
        if (type === 'File' || type === 'OldFile')
            yield { name: name.replace(/^(?:\.\/)+/, ''), start, size };
        offset = start + Math.ceil(size / blockSize) * blockSize;
    }
}
/** The header at this offset, or `undefined` at the end of the archive. */
function readHeader(block, extension, path, offset) {
    if (offset === 0)
        requireUncompressed(block, path);
    if (block.byteLength < blockSize)
        throw invalid(path, 'is not a tar archive');
    const header = decode(block, extension, path);
    if (header.nullBlock)
        return undefined;
    const { path: name, type, size = 0 } = header;
    if (!header.cksumValid || name === undefined || !Number.isSafeInteger(size)) {
        throw invalid(path, `is not a tar archive, or is damaged at byte ${offset}`);
    }
    return { name, type, size };
}
function decode(block, extension, path) {
    try {
        return new header/* Header */.Y(Buffer.from(block), 0, extension);
    }
    catch (cause) {
        throw invalid(path, 'has an invalid header', cause);
    }
}
async function readExtension(workspace, part) {
    return pax/* Pax */.u.parse(await archive_readText(workspace, part));
}
/** GNU tar's extension for paths of more than 100 characters, such as those of sha512 blobs. */
async function readLongPath(workspace, part) {
    return { path: (await archive_readText(workspace, part)).replace(/\0.*$/s, '') };
}
async function archive_readText(workspace, { path, start, size }) {
    if (size > extensionLimit)
        throw invalid(path, `has an extended header of ${size} bytes`);
    return new TextDecoder().decode(await workspace.slice(path, start, size));
}
function requireUncompressed(block, path) {
    const [first, second] = block;
    const compression = first === 0x1f && second === 0x8b ? 'gzip' : first === 0x28 && second === 0xb5 ? 'zstd' : '';
    if (compression === '')
        return;
    throw new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} is compressed with ${compression}`, {
        hint: `Write an uncompressed tar archive, or decompress it before this step: ${compression} -d ${(0,_build_text/* printable */.g$)(path)}`,
    });
}
function invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Recreate the image layout as a folder or an uncompressed tar archive.',
        cause,
    });
}

// EXTERNAL MODULE: ./.build/layout/content.js
var content = __webpack_require__(7076);
// EXTERNAL MODULE: ./.build/layout/files.js
var layout_files = __webpack_require__(3386);
// EXTERNAL MODULE: ./.build/layout/metadata.js
var metadata = __webpack_require__(8056);
;// CONCATENATED MODULE: ./.build/layout/reader.js
/** The LayoutReader: an image layout in a workspace, in a folder or a tar archive, read without unpacking it. */









/**
 * Opens a folder or an uncompressed tar archive.
 *
 * Throws `input` if there is neither at the path, and `invalid-layout` if it is not an image layout of version 1.0.0 or its index is
 * invalid or larger than 16 MiB.
 */
async function openLayoutReader(workspace, path) {
    const files = await openLayoutFiles(workspace, path);
    await (0,metadata/* requireVersion */.eU)(files);
    const index = await (0,metadata/* requireIndex */.yK)(files);
    return {
        ...(0,content/* openContent */.Q4)(files),
        path: files.path,
        entries: (0,metadata/* descriptorsOf */.OA)(files, index),
        async resolve(reference) {
            const digest = (0,oci_digest/* parseDigest */.m)(reference);
            return digest
                ? await (0,content/* resolveDigest */.j)(files, index, digest)
                : (0,metadata/* findEntry */.w4)(files, index, { refName: reference });
        },
        check: (descriptor) => check(files, descriptor),
    };
}
async function openLayoutFiles(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type === 'directory')
        return openWorkspaceFolder(workspace, entry.path);
    if (entry?.type === 'file')
        return await openArchive(workspace, entry.path, entry.size);
    throw new errors/* CodedError */.AK('input', `${(0,_build_text/* printable */.g$)(path)} is neither a folder nor a file`, {
        hint: 'Name the folder or tar archive of the image layout, relative to "path".',
    });
}
function openWorkspaceFolder(workspace, path) {
    const below = (name) => (path === '.' ? name : `${path}/${name}`);
    const size = async (name) => {
        const entry = await workspace.stat(below(name));
        return entry?.type === 'file' ? entry.size : undefined;
    };
    return {
        path,
        size,
        read: async (name, length) => (await size(name)) === undefined ? undefined : await workspace.slice(below(name), 0, length),
        open: (name) => workspace.open(below(name)),
    };
}
async function check(files, descriptor) {
    await (0,content/* requireSize */.lY)(files, descriptor);
    if (descriptor.size > oci_manifest/* manifestSizeLimit */.i6)
        return;
    const bytes = await files.read((0,layout_files/* blobFile */.c7)(descriptor.digest), descriptor.size + 1);
    if (!bytes)
        throw (0,content/* missing */.LO)(files, descriptor);
    (0,verify/* requireBytes */.V5)(bytes, descriptor);
}
/** The result of work on a layout; errors about its content become `invalid-layout` errors that name the layout. */
async function withLayoutErrors({ path }, work) {
    try {
        return await work();
    }
    catch (error) {
        if (!(error instanceof errors/* CodedError */.AK) || !contentErrors.includes(error.code))
            throw error;
        const shown = (0,_build_text/* printable */.g$)(path);
        const message = error.message.startsWith(shown) ? error.message : `${shown}: ${error.message}`;
        throw new errors/* CodedError */.AK('invalid-layout', message, { hint: metadata/* recreateHint */.lA, cause: error });
    }
}
const contentErrors = ['invalid-layout', 'not-found', 'digest-mismatch', 'unsupported'];

// EXTERNAL MODULE: ./.build/oci/reference.js
var oci_reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/store/graph.js
var graph = __webpack_require__(2532);
;// CONCATENATED MODULE: ./.build/pack/import-graph.js
/** Import of a content graph that another tool made: it becomes content of this run, every byte unchanged. */





/**
 * Adds `root` and everything below it. Manifests are read now and kept in memory; blobs are opened when they are sent.
 *
 * Returns every content of the graph. Throws what reading a manifest throws.
 */
async function importGraph(root, source, packer) {
    const cached = cachingManifests(source);
    const descriptors = (await (0,graph/* readNodes */.g)(root, cached)).map((node) => node.descriptor);
    for (const descriptor of descriptors)
        packer.importContent(descriptor, () => cached.fetch(descriptor));
    return descriptors;
}
/** The source with a cache, so that each manifest is read from it once: for the graph and for sending. */
function cachingManifests(source) {
    const cache = new Map();
    async function* manifestBytes(descriptor) {
        const bytes = cache.get(descriptor.digest) ??
            (await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, oci_manifest/* manifestSizeLimit */.i6));
        cache.set(descriptor.digest, bytes);
        yield bytes;
    }
    return {
        exists: (descriptor) => source.exists(descriptor),
        fetch: (descriptor) => (0,media_types/* isManifestType */.Q3)(descriptor.mediaType)
            ? external_node_stream_.Readable.from(manifestBytes(descriptor), { objectMode: false })
            : (source.open?.(descriptor) ?? source.fetch(descriptor)),
    };
}

// EXTERNAL MODULE: ./.build/formats/shared/artifacts.js
var artifacts = __webpack_require__(3600);
;// CONCATENATED MODULE: ./.build/formats/cnab/images.js
/** The images of a bundle: found in the image layout beside it, as thick bundles have, else where their references say. */










/** Where a thick bundle keeps its images (cnab-spec 104, "Thick Bundles"). */
const layoutFolder = 'artifacts/layout';
/** The layout of a thick bundle, or `undefined` for a thin one. */
async function openBundleLayout(workspace, path) {
    const folder = (0,artifacts/* folderOf */.yS)(path);
    const place = folder === '.' ? layoutFolder : `${folder}/${layoutFolder}`;
    return (await workspace.stat(place)) ? await openLayoutReader(workspace, place) : undefined;
}
/** What the layout holds for an image: under its digest, else under its reference, which is how Porter matches. */
function findInLayout(image, { entries }) {
    const { contentDigest } = image;
    if (contentDigest !== undefined)
        return entries.find(({ digest }) => digest === contentDigest);
    const name = fullName(image.image);
    return entries.find(({ annotations }) => {
        const refName = annotations?.[oci_annotations/* refNameKey */.G4];
        return refName !== undefined && (refName === image.image || fullName(refName) === name);
    });
}
/** Takes an image over, whole. Throws `not-found` when it is nowhere, `digest-mismatch` when it is not what the bundle says. */
async function takeImage(image, layout, context) {
    const inside = layout && findInLayout(image, layout);
    if (inside)
        return await withLayoutErrors(layout, () => take(image, { root: inside, source: layout }, context));
    return await take(image, await openOutside(image, layout, context), context);
}
async function take(image, { root, source }, { packer }) {
    if (!(0,media_types/* isManifestType */.Q3)(root.mediaType))
        throw notImage(image, root);
    if (image.contentDigest !== undefined && image.contentDigest !== root.digest)
        throw differs(image, root);
    await importGraph(root, source, packer);
    return (0,oci_descriptor/* bare */.$B)(root);
}
async function openOutside(image, layout, { open }) {
    try {
        return await open(digested(image));
    }
    catch (error) {
        if (error instanceof errors/* CodedError */.AK && error.code === 'not-found')
            throw missing(image, layout, error);
        throw error;
    }
}
/** The reference by the digest that the bundle names, so that a tag that has moved on does no harm. */
function digested({ image, contentDigest }) {
    const reference = (0,oci_reference/* parseReference */.F2)(image);
    const digest = contentDigest === undefined ? undefined : (0,oci_digest/* parseDigest */.m)(contentDigest);
    if (digest === undefined)
        return image;
    return `${(0,oci_reference/* printRepository */.mK)(reference)}@${digest}`;
}
function fullName(image) {
    try {
        const { tag, digest, ...repository } = (0,oci_reference/* parseReference */.F2)(image);
        return `${(0,oci_reference/* printRepository */.mK)(repository)}${digest ? `@${digest}` : `:${tag ?? 'latest'}`}`;
    }
    catch {
        return undefined;
    }
}
function missing({ image }, layout, cause) {
    const places = layout ? `neither in ${(0,_build_text/* printable */.g$)(layout.path)} nor in its registry` : 'not in its registry';
    return new errors/* CodedError */.AK('not-found', `the image ${(0,_build_text/* printable */.g$)(image)} of the bundle is ${places}`, {
        hint: `Push it there before this step, or put it into an image layout in ${layoutFolder} beside bundle.json, named by that reference.`,
        cause,
    });
}
function differs({ image, contentDigest = '' }, { digest }) {
    return new errors/* CodedError */.AK('digest-mismatch', `the bundle says that ${(0,_build_text/* printable */.g$)(image)} is ${(0,_build_text/* printable */.g$)(contentDigest)}, and it is ${digest}`, { hint: 'Build the bundle again, or remove contentDigest from bundle.json.' });
}
function notImage({ image }, { mediaType }) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(image)} is ${(0,_build_text/* printable */.g$)(mediaType)}, which no bundle can hold`, {
        hint: 'Name an image manifest or an image index.',
    });
}

;// CONCATENATED MODULE: ./.build/formats/shared/requests.js
/** Requests: which files the lines of the `formats` input mean – a file, a folder, a glob, or the whole workspace. */


/**
 * The files to look at, sorted by path, each once. A format that was not named, or was named without a path, looks at all
 * files that belong to it; a named file need not. Throws `input` when a path names nothing.
 */
async function requestedFiles(context, selection) {
    const found = new Map();
    const requests = context.requests.length > 0 ? context.requests : [{}];
    for (const { argument } of requests) {
        for (const { path, explicit } of await namedBy(argument, context.workspace, selection)) {
            found.set(path, explicit || found.get(path) === true);
        }
    }
    return [...found].map(([path, explicit]) => ({ path, explicit })).sort(byPath);
}
async function namedBy(argument, workspace, selection) {
    if (argument === undefined)
        return await search(workspace, selection.belongs);
    const path = tidy(argument);
    const entry = await workspace.stat(path);
    if (entry?.type === 'file')
        return [{ path, explicit: true }];
    const all = await search(workspace, entry ? isBelow(path) : await globMatcher(path));
    const belonging = all.filter((file) => selection.belongs(file.path));
    const files = belonging.length > 0 || entry ? belonging : all;
    if (files.length === 0)
        throw namesNothing(selection.format, argument);
    return files;
}
function isBelow(folder) {
    return (path) => folder === '.' || path.startsWith(`${folder}/`);
}
/** Loaded on demand: most runs name no glob. */
async function globMatcher(glob) {
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    return picomatch(glob, { dot: true });
}
async function search(workspace, matches) {
    const files = await workspace.files();
    return files.filter(({ path }) => matches(path)).map(({ path }) => ({ path, explicit: false }));
}
function tidy(argument) {
    const path = argument.replace(/^(?:\.\/)+/, '').replace(/(?<=[^/])\/+$/, '');
    return path === '' ? '.' : path;
}
function namesNothing(format, argument) {
    return new errors/* CodedError */.AK('input', `formats: ${format}:${(0,_build_text/* printable */.g$)(argument)} names no file of the workspace`, {
        hint: 'Name a file, a folder or a glob relative to path; build it first if the build makes it.',
    });
}
function byPath(left, right) {
    return left.path < right.path ? -1 : 1;
}

;// CONCATENATED MODULE: ./.build/formats/cnab.js
/** The format `cnab`: a CNAB bundle as cnab-to-oci and Porter push it – an index over its definition and its images. */








const cnab = { name: 'cnab', publishedByDefault: false, detect, pack };
/** Definitions with large embedded schemas are ordinary. */
const bundleLimit = 4 * documentLimit;
async function detect(context) {
    const belongs = (path) => (0,artifacts/* baseName */.Fl)(path) === 'bundle.json';
    const files = await requestedFiles(context, { format: 'cnab', belongs });
    const candidates = [];
    for (const file of files) {
        const document = await readJson(context.workspace, file.path, bundleLimit);
        if (isBundle(document))
            candidates.push(await propose(file, readBundle(document, file.path), context));
        else if (file.explicit)
            throw noBundle(file.path);
        else
            context.explain(file.path, 'is no CNAB bundle: it has no schemaVersion or no invocationImages');
    }
    return candidates;
}
async function propose({ path, explicit }, bundle, context) {
    const sourced = (value) => ({ value, origin: path });
    const layout = await openBundleLayout(context.workspace, path);
    const outside = [bundle.invocationImage, ...bundle.components].filter((one) => !layout || !findInLayout(one, layout));
    const annotations = Object.entries(bundleAnnotations(bundle));
    return {
        files: [path],
        name: sourced(bundle.name),
        version: sourced(bundle.version),
        annotations: Object.fromEntries(annotations.map(([key, value]) => [key, sourced(value)])),
        references: [...new Set(outside.map(({ image }) => image))],
        explicit,
    };
}
async function pack(artifact, context) {
    const { packer, workspace } = context;
    const path = (0,artifacts/* firstFile */.FX)(artifact);
    const bundle = readBundle(await readJson(workspace, path, bundleLimit), path);
    const layout = await openBundleLayout(workspace, path);
    const found = [];
    for (const image of [bundle.invocationImage, ...bundle.components]) {
        found.push({ image, descriptor: await takeImage(image, layout, context) });
    }
    const [invocationImage, ...components] = found;
    const images = { invocationImage, components };
    const config = packer.bytes(canonicalJson(completed(bundle, images), path), bundleConfigType);
    const manifest = packer.bytes(encodeConfigManifest(config), media_types/* imageManifestType */.NR);
    const annotations = { ...bundleAnnotations(bundle), ...artifact.annotations };
    return { root: packer.bytes(encodeBundleIndex(manifest, images, annotations), media_types/* imageIndexType */.WV) };
}
function noBundle(path) {
    return invalidDefinition(path, 'is no CNAB bundle', 'Name a bundle.json with schemaVersion and invocationImages.');
}

// EXTERNAL MODULE: ./.build/async.js
var _build_async = __webpack_require__(2266);
;// CONCATENATED MODULE: ./.build/formats/cup/documents.js
/** Cup documents: which JSON files are cup's, what each says, and what is wrong with it. */



/** The only version there is (flipt-io/cup, `pkg/api/core/core.go`). */
const cupVersion = 'cup.flipt.io/v1alpha1';
const cupGroup = 'cup.flipt.io/';
const kinds = ['Controller', 'ResourceDefinition', 'Binding'];
/**
 * Reads a document if it is cup's: by its `apiVersion`, or by a shape nothing else has. `undefined` for other JSON and for
 * kinds the daemon ignores. Throws `invalid-definition` for what the daemon would not start with.
 */
function readCupDocument(bytes, path) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const named = text.includes(cupGroup) && text.includes('"kind"');
    if (!named && !kinds.some((kind) => text.includes(`"${kind}"`)))
        return undefined;
    const object = named ? parseJsonValue(bytes, path) : parseQuietly(bytes, path);
    if (!(0,json/* isRecord */.u4)(object) || !isCups(object))
        return undefined;
    const name = checkHeader(object, path);
    switch (getCaseInsensitive(object, 'kind')) {
        case 'Controller':
            return readController(object, { path, name });
        case 'ResourceDefinition':
            return readDefinition(object, { path, name });
        case 'Binding':
            return readBinding(object, { path, name });
        default:
            return undefined;
    }
}
/** Files that do not speak of cup may be any dialect of JSON, or broken: that is not our concern. */
function parseQuietly(bytes, path) {
    try {
        return parseJsonValue(bytes, path);
    }
    catch {
        return undefined;
    }
}
function isCups(object) {
    const version = getCaseInsensitive(object, 'apiVersion');
    if (typeof version === 'string' && version.startsWith(cupGroup))
        return true;
    const spec = objectAt(object, 'spec');
    switch (getCaseInsensitive(object, 'kind')) {
        case 'Controller':
            return hasControllerShape(spec);
        case 'ResourceDefinition':
            return (0,json/* isRecord */.u4)(getCaseInsensitive(object, 'names')) && has(spec, 'group') && has(spec, 'versions');
        case 'Binding':
            return has(spec, 'controller') && has(spec, 'resources');
        default:
            return false;
    }
}
function hasControllerShape(spec) {
    const type = getCaseInsensitive(spec, 'type');
    const inner = objectAt(spec, 'spec');
    return type === 'wasm'
        ? has(inner, 'path')
        : type === 'template' && (has(inner, 'list_template') || has(inner, 'resource_template'));
}
function checkHeader(object, path) {
    const version = getCaseInsensitive(object, 'apiVersion');
    if (version !== cupVersion) {
        const found = version === undefined ? 'apiVersion is missing' : `apiVersion is ${JSON.stringify(version)}`;
        throw invalidDefinition(path, found, `Write "apiVersion": "${cupVersion}"`);
    }
    const name = getCaseInsensitive(objectAt(object, 'metadata'), 'name');
    if (typeof name === 'string' && name !== '')
        return name;
    throw invalidDefinition(path, 'metadata.name is missing', 'Name it: "metadata": {"name": "…"}');
}
function readController(object, header) {
    const spec = objectAt(object, 'spec');
    const type = getCaseInsensitive(spec, 'type');
    if (type === 'template')
        return { kind: 'Controller', ...header };
    if (type !== 'wasm') {
        const hint = 'Write "type": "wasm" or "type": "template" into its spec.';
        throw invalidDefinition(header.path, `spec.type is ${JSON.stringify(type) ?? 'missing'}`, hint);
    }
    const module = getCaseInsensitive(objectAt(spec, 'spec'), 'path');
    if (typeof module === 'string' && module !== '') {
        return { kind: 'Controller', ...header, module: checkModulePath(module, header.path) };
    }
    const hint = 'Write "spec": {"type": "wasm", "spec": {"path": "controller.wasm"}}';
    throw invalidDefinition(header.path, 'spec.spec.path is missing', hint);
}
/** The daemon opens the path with Go's `fs.ReadFile`, which takes no other form (`fs.ValidPath`). */
function checkModulePath(module, path) {
    const parts = module.split('/');
    if (parts.every((part) => part !== '' && part !== '.' && part !== '..'))
        return module;
    const plain = parts.filter((part) => part !== '' && part !== '.' && part !== '..').join('/');
    const hint = `Write it relative to the folder the daemon loads: "path": "${plain || 'controller.wasm'}"`;
    throw invalidDefinition(path, `spec.spec.path "${module}" is not a plain relative path`, hint);
}
function readDefinition(object, header) {
    const spec = objectAt(object, 'spec');
    const group = getCaseInsensitive(spec, 'group');
    const plural = getCaseInsensitive(objectAt(object, 'names'), 'plural');
    if (typeof group !== 'string' || group === '')
        throw documents_missing(header.path, 'spec.group', '"group": "acme.io"');
    if (typeof plural !== 'string' || plural === '') {
        throw documents_missing(header.path, 'names.plural', '"plural": "widgets"');
    }
    const versions = Object.keys(objectAt(spec, 'versions'));
    if (versions.length === 0)
        throw documents_missing(header.path, 'spec.versions', '"versions": {"v1": {…}}');
    const resources = versions.map((version) => `${group}/${version}/${plural}`);
    return { kind: 'ResourceDefinition', ...header, resources };
}
function readBinding(object, header) {
    const spec = objectAt(object, 'spec');
    const controller = getCaseInsensitive(spec, 'controller');
    const resources = getCaseInsensitive(spec, 'resources');
    if (typeof controller !== 'string' || controller === '') {
        throw documents_missing(header.path, 'spec.controller', '"controller": "acme"');
    }
    if (!Array.isArray(resources) || !resources.every((one) => typeof one === 'string')) {
        throw documents_missing(header.path, 'spec.resources', '"resources": ["acme.io/v1/widgets"]');
    }
    return { kind: 'Binding', ...header, controller, resources };
}
/** Why a document of cup's group is left alone, or `undefined` when it is one of the three kinds. */
function foreignKind(bytes, path) {
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const object = text.includes(cupVersion) ? parseQuietly(bytes, path) : undefined;
    const kind = (0,json/* isRecord */.u4)(object) ? getCaseInsensitive(object, 'kind') : undefined;
    if (typeof kind !== 'string' || kinds.some((known) => known === kind))
        return undefined;
    return `is of the kind "${(0,_build_text/* printable */.g$)(kind, 100)}", which the daemon ignores${suggestion(kind, kinds)}`;
}
function documents_missing(path, member, line) {
    return invalidDefinition(path, `${member} is missing or of the wrong type`, `Write ${line}`);
}
function objectAt(object, key) {
    const value = getCaseInsensitive(object, key);
    return (0,json/* isRecord */.u4)(value) ? value : {};
}
function has(object, key) {
    return getCaseInsensitive(object, key) !== undefined;
}

;// CONCATENATED MODULE: ./.build/formats/shared/entries.js
/** Tar entries of workspace files, under the names they shall have in a layer. */


/** The entry of one file. Throws `invalid-plan` when there is no such file. */
async function fileEntry(workspace, { from, path, mode }) {
    const { size } = await statFile(workspace, from);
    return { path, type: 'file', mode: mode ?? 0o644, size, file: from };
}
/** Size of a file that a plan names. */
async function statFile(workspace, path) {
    const entry = await workspace.stat(path);
    if (entry?.type === 'file')
        return entry;
    throw new errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(path)} is not a file of the workspace`, {
        hint: 'Build it, or make the plan anew with dry-run.',
    });
}
/** The entries with every folder above them, sorted so that a folder comes before what it holds. */
function withFolders(entries) {
    const all = new Map(entries.map((entry) => [entry.path, entry]));
    for (const { path } of entries) {
        for (const folder of foldersAbove(path))
            all.set(folder, { path: folder, type: 'directory', mode: 0o755 });
    }
    return [...all.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
}
function foldersAbove(path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

;// CONCATENATED MODULE: ./.build/formats/cup/package.js
/** What belongs to one controller: the folder the daemon would load, its Wasm, its bindings and their definitions. */


/** Collects the package of a controller of type wasm. Throws `invalid-definition` for whatever cannot be found or is not unique. */
async function collectPackage(controller, documents, workspace) {
    const [root, module] = await findRoot(controller, workspace);
    const bindings = near(documents.filter((document) => document.kind === 'Binding').filter(binds(controller)), root);
    requireDistinctTags(bindings);
    const bound = new Map();
    for (const binding of bindings) {
        for (const definition of definitionsOf(binding, documents, root))
            bound.set(definition.path, definition);
    }
    const definitions = [...bound.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    return { controller, root, module, bindings, definitions };
}
/** The nearest folder at or above the controller from which its path resolves, and the file it resolves to. */
async function findRoot({ path, module = '' }, workspace) {
    for (const folder of ancestors((0,artifacts/* folderOf */.yS)(path))) {
        const file = join(folder, module);
        const entry = await workspace.stat(file);
        if (entry?.type === 'file')
            return [folder, file];
    }
    const hint = 'Build the Wasm first, or correct "path": it is relative to the folder the daemon loads.';
    throw invalidDefinition(path, `spec.spec.path "${module}" exists neither beside it nor further up`, hint);
}
function binds(controller) {
    return (binding) => binding.controller === controller.name;
}
/** The daemon keys bindings by name, and a later file silently replaces an earlier one (`pkg/api/config/config.go`). */
function requireDistinctTags(bindings) {
    const seen = new Map();
    for (const binding of bindings) {
        const first = seen.get(binding.name);
        if (first)
            throw sameName(first.path, binding.path, binding.name);
        seen.set(binding.name, binding);
    }
}
/** The error for two documents of one kind and name, of which the daemon would keep only the later one. */
function sameName(first, second, name) {
    const hint = `Rename one of them, or leave one out with the input exclude: ${second}`;
    return invalidDefinition(second, `has the metadata.name "${name}", as has ${first}`, hint);
}
function definitionsOf(binding, documents, root) {
    const all = documents.filter((document) => document.kind === 'ResourceDefinition');
    return binding.resources.map((resource, index) => {
        const [first, second] = near(all.filter(({ resources }) => resources.includes(resource)), root);
        if (first === undefined)
            throw unknownResource(binding, index, all);
        if (second !== undefined)
            throw definedTwice(resource, first.path, second.path);
        return first;
    });
}
function unknownResource(binding, index, all) {
    const resource = binding.resources[index] ?? '';
    const known = all.flatMap(({ resources }) => resources);
    const what = `spec.resources[${index}] is "${resource}", which no ResourceDefinition defines`;
    const hint = 'Write it as group/version/plural of a ResourceDefinition, or add the definition.';
    return invalidDefinition(binding.path, what + suggestion(resource, known), hint);
}
function definedTwice(resource, first, second) {
    const hint = `Keep one of them, or leave one out with the input exclude: ${second}`;
    return invalidDefinition(second, `defines ${resource}, as does ${first}`, hint);
}
/** Those documents that lie in the nearest folder, from the root upwards, that holds any: several projects may share names. */
function near(documents, root) {
    for (const folder of ancestors(root)) {
        const within = documents.filter(({ path }) => folder === '.' || path.startsWith(`${folder}/`));
        if (within.length > 0)
            return within;
    }
    return [];
}
/** A folder and all above it, up to the workspace's root. */
function ancestors(folder) {
    return folder === '.' ? ['.'] : [folder, ...ancestors((0,artifacts/* folderOf */.yS)(folder))];
}
/** Where a document lies in the package: relative to the root, or, from outside it, below the folder they have in common. */
function placeIn(root, path) {
    const common = ancestors(root).find((folder) => folder === '.' || path.startsWith(`${folder}/`)) ?? '.';
    return common === '.' ? path : path.slice(common.length + 1);
}
function join(folder, path) {
    return folder === '.' ? path : `${folder}/${path}`;
}

;// CONCATENATED MODULE: ./.build/formats/cup/pack.js
/** Packing of a cup controller, so that `oras pull` rebuilds a folder that the daemon loads. */








/** Media types of flipt-io/cup issue 33. */
const cupArtifactType = 'application/vnd.io.flipt.cup.controller+type';
const cupContentType = 'application/vnd.io.flipt.cup.controller.content.v1.tar+gzip';
const cupResourceType = 'application/vnd.io.flipt.cup.resource.v1+json';
async function packCup(artifact, context) {
    const { packer, workspace } = context;
    const placed = await placeAll(artifact, workspace);
    const content = placed.filter(({ layer }) => layer === 'content');
    const entries = await Promise.all(content.map((file) => fileEntry(workspace, file)));
    const { descriptor, diffId } = await packer.layer(withFolders(entries), { mediaType: cupContentType });
    const annotations = { [oci_annotations/* titleKey */.kz]: '.', [oci_annotations/* unpackKey */.mZ]: 'true', [oci_annotations/* unpackDigestKey */.Ey]: diffId };
    const layers = [{ ...descriptor, annotations }];
    for (const { from, path, layer } of placed) {
        if (layer === 'resource')
            layers.push(await packer.file(from, cupResourceType, { [oci_annotations/* titleKey */.kz]: path }));
    }
    return {
        root: packer.manifest({
            artifactType: cupArtifactType,
            config: packer.bytes(oci_descriptor/* emptyJson */.Gu, media_types/* emptyType */.qV),
            layers,
            annotations: artifact.annotations,
        }),
    };
}
/** Every file of the artifact with its place in the rebuilt folder, sorted by that place. */
async function placeAll(artifact, workspace) {
    const documents = new Map();
    for (const path of artifact.files.filter((file) => file.endsWith('.json'))) {
        const document = readCupDocument(await workspace.read(path, documentLimit), path);
        if (document)
            documents.set(path, document);
    }
    const root = rootOf(artifact, documents);
    const placed = artifact.files.map((from) => {
        const layer = documents.get(from)?.kind === 'ResourceDefinition' ? 'resource' : 'content';
        return { from, path: placeIn(root, from), layer };
    });
    pack_requireDistinctTags(placed);
    return placed.sort((left, right) => (left.path < right.path ? -1 : 1));
}
function rootOf(artifact, documents) {
    const path = (0,artifacts/* firstFile */.FX)(artifact);
    const controller = documents.get(path);
    const module = controller?.kind === 'Controller' ? controller.module : undefined;
    const folders = module === undefined ? [] : ancestors((0,artifacts/* folderOf */.yS)(path));
    const root = folders.find((folder) => artifact.files.includes(join(folder, module ?? '')));
    if (root !== undefined)
        return root;
    const hint = 'Put the Controller first and its Wasm after it, or make the plan anew with dry-run.';
    throw invalidDefinition(path, 'the artifact does not hold a Controller and the Wasm it names', hint);
}
/** Documents from outside the root could land on a file inside it; `oras pull` refuses equal titles, too. */
function pack_requireDistinctTags(placed) {
    const seen = new Map();
    for (const { from, path } of placed) {
        const first = seen.get(path);
        if (first !== undefined) {
            throw invalidDefinition(from, `and ${first} would both become ${path}`, 'Rename one of the two files.');
        }
        seen.set(path, from);
    }
}

;// CONCATENATED MODULE: ./.build/formats/shared/binaries.js
/** Wasm binaries of the workspace: which ones a format looks at, and what each tells about itself. */




/**
 * Every `.wasm` file the requests of `format` mean, and every file they name, with its facts. A file that is no valid binary
 * is an error also when it was merely found: to leave it out silently would publish half of what was built.
 */
async function findBinaries(context, format) {
    const belongs = (path) => path.endsWith('.wasm');
    const found = [];
    for (const { path, explicit } of await requestedFiles(context, { format, belongs })) {
        found.push({ path, explicit, facts: await inspectFound(context, path, explicit) });
    }
    return found;
}
async function inspectFound(context, path, explicit) {
    try {
        return await context.inspect(path);
    }
    catch (error) {
        const failure = (0,errors/* asCodedError */._r)(error);
        if (explicit || failure.code !== 'invalid-wasm')
            throw failure;
        throw new errors/* CodedError */.AK('invalid-wasm', failure.message, {
            hint: `Build the file again, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)(path)}`,
            cause: failure,
        });
    }
}
/** The name a binary carries: that of its WIT package, or of its name section where that is more than a toolchain's default. */
function carriedName(facts) {
    if (facts.packageName) {
        const { namespace, name } = facts.packageName;
        return { value: `${namespace}/${name}`, origin: 'WIT package' };
    }
    const value = facts.moduleName === undefined ? undefined : usefulName(facts.moduleName);
    return value === undefined ? undefined : { value, origin: 'Wasm name section' };
}
/** The version a binary carries: that of its WIT package, or its `version` section. */
function carriedVersion(facts) {
    const version = facts.packageName?.version;
    if (version !== undefined)
        return { value: version, origin: 'WIT package' };
    const { version: section } = facts.metadata;
    return section === undefined ? undefined : { value: section, origin: 'Wasm section "version"' };
}
/** wasm-metadata's sections and the annotations that wkg and wash make of them. */
const annotationKeys = [
    ['authors', oci_annotations/* authorsKey */.Uo],
    ['description', oci_annotations/* descriptionKey */.qq],
    ['licenses', oci_annotations/* licensesKey */.qo],
    ['homepage', oci_annotations/* urlKey */.X9],
    ['source', oci_annotations/* sourceKey */.Zt],
    ['revision', oci_annotations/* revisionKey */.d7],
];
/** The annotations that the metadata sections of a binary give. */
function carriedAnnotations({ metadata }) {
    const found = {};
    for (const [section, key] of annotationKeys) {
        const value = metadata[section];
        if (value !== undefined)
            found[key] = { value, origin: `Wasm section "${section}"` };
    }
    return found;
}
/** What toolchains write when nobody chose a name. */
const defaultNames = new Set('a.out component core debug index lib main module optimized out output release root test unnamed untitled wasm'.split(' '));
/** The last path segment without `.wasm` and without the digest that cargo appends; `undefined` when that says nothing. */
function usefulName(text) {
    const file = text.slice(Math.max(text.lastIndexOf('/'), text.lastIndexOf('\\')) + 1);
    const name = file.replace(/(?:\.wasm)+$/i, '').replace(/-[0-9a-f]{16}$/, '');
    const plain = /^[A-Za-z0-9][A-Za-z0-9 ._+@-]{0,99}$/.test(name);
    return plain && !defaultNames.has(name.toLowerCase()) ? name : undefined;
}

;// CONCATENATED MODULE: ./.build/formats/cup.js
/** The format `cup`: a Flipt cup controller with its bindings and the resource definitions they bind. */








/** Nothing ever packed cup controllers; the form is that of flipt-io/cup issue 33, made concrete in `docs/formats/cup.md`. */
const cup = { name: 'cup', publishedByDefault: true, detect: cup_detect, pack: packCup };
async function cup_detect(context) {
    const requested = await requestedFiles(context, { format: 'cup', belongs: isJson });
    const documents = await readDocuments(context);
    const controllers = documents.filter((document) => document.kind === 'Controller');
    checkBindings(documents, controllers);
    const wanted = new Map(requested.map(({ path, explicit }) => [path, explicit]));
    const selected = controllers.filter(({ path }) => wanted.has(path));
    cup_requireDistinctTags(selected);
    for (const { path, explicit } of requested) {
        if (explicit && !selected.some((controller) => controller.path === path))
            throw notController(path);
    }
    return await proposeAll(selected, documents, { ...context, wanted });
}
function isJson(path) {
    return path.endsWith('.json');
}
/** Reads every JSON file of a definition's size; most are put aside unparsed. */
async function readDocuments({ workspace, explain }) {
    const files = (await workspace.files()).filter(({ path }) => isJson(path));
    const documents = [];
    await (0,_build_async/* inParallel */.H)(files, 16, async ({ path }) => {
        const bytes = await readStart(workspace, path);
        if (!bytes)
            return explain(path, `left out: a definition has at most ${(0,_build_text/* readableSize */.g1)(documentLimit)}`);
        const document = readCupDocument(bytes, path);
        if (document)
            documents.push(document);
        const foreign = document ? undefined : foreignKind(bytes, path);
        if (foreign !== undefined)
            explain(path, foreign);
    });
    return documents.sort((left, right) => (left.path < right.path ? -1 : 1));
}
const firstRead = 64 * 1024;
/** Most JSON files are small: a first read that is whole needs no second one. Nothing is taken from a file beyond the limit. */
async function readStart(workspace, path) {
    const start = await workspace.slice(path, 0, firstRead);
    if (start.byteLength < firstRead)
        return start;
    const whole = await workspace.slice(path, 0, documentLimit + 1);
    return whole.byteLength > documentLimit ? undefined : whole;
}
async function proposeAll(controllers, documents, context) {
    const candidates = [];
    const bound = new Set();
    for (const controller of controllers) {
        if (controller.module === undefined) {
            if (context.wanted.get(controller.path))
                throw notController(controller.path);
            context.explain(controller.path, 'left out: a template controller bears no Wasm');
            continue;
        }
        const found = await collectPackage(controller, documents, context.workspace);
        for (const { path } of found.definitions)
            bound.add(path);
        candidates.push(await cup_propose(found, context));
    }
    for (const { kind, path } of documents) {
        const loose = kind === 'ResourceDefinition' && !bound.has(path);
        if (loose)
            context.explain(path, 'left out: no Binding of a published controller binds it');
    }
    return candidates;
}
async function cup_propose(found, context) {
    const { controller, module, bindings, definitions } = found;
    const facts = await context.inspect(module);
    const version = carriedVersion(facts);
    const documents = [...bindings, ...definitions].map(({ path }) => path);
    context.explain(controller.path, `is a cup controller, loaded from the folder ${found.root}`);
    if (bindings.length === 0)
        context.explain(controller.path, 'no Binding names it, so it serves nothing');
    return {
        files: [controller.path, module, ...documents],
        name: { value: controller.name, origin: 'Controller metadata.name' },
        ...(version && { version }),
        annotations: carriedAnnotations(facts),
        explicit: context.wanted.get(controller.path) === true,
    };
}
/** A binding of an unknown controller keeps the daemon from starting, wherever it lies. */
function checkBindings(documents, controllers) {
    const names = controllers.map(({ name }) => name);
    for (const document of documents) {
        if (document.kind !== 'Binding' || names.includes(document.controller))
            continue;
        const what = `spec.controller is "${document.controller}", which no Controller is called`;
        const hint = 'Write the metadata.name of a Controller, or add the Controller.';
        throw invalidDefinition(document.path, what + suggestion(document.controller, names), hint);
    }
}
function cup_requireDistinctTags(controllers) {
    const seen = new Map();
    for (const controller of controllers) {
        const first = seen.get(controller.name);
        if (first)
            throw sameName(first.path, controller.path, controller.name);
        seen.set(controller.name, controller);
    }
}
function notController(path) {
    const hint = 'Name the JSON file of a Controller of type wasm, or the folder it lies in.';
    return invalidDefinition(path, 'is not a cup Controller of type wasm', hint);
}

;// CONCATENATED MODULE: ./.build/formats/shared/image-config.js
/** The image config (image-spec v1.1.1, config.md) of formats that are container images. */

/** A config must tell when it was made; a constant keeps equal content equal (see the design's rule on bytes). */
const constantCreated = '1970-01-01T00:00:00Z';
/** The exact bytes of an image config. */
function encodeImageConfig({ architecture, os, entrypoint, diffIds }) {
    return (0,oci_manifest/* encode */.lF)({
        created: constantCreated,
        architecture,
        os,
        config: entrypoint ? { Entrypoint: entrypoint } : {},
        rootfs: { type: 'layers', diff_ids: diffIds },
    });
}

;// CONCATENATED MODULE: ./.build/formats/envoy.js
/** The format `envoy`: a proxy-wasm filter as the compat image that Istio, Envoy Gateway and Higress load. */








const runtimeConfig = 'runtime-config.json';
/** Istio refuses a larger tar, Envoy Gateway a larger module (`ISTIO_WASM_MAX_BINARY_SIZE_BYTES`, `imagefetcher.go`). */
const fetcherLimit = 256 * 1024 * 1024;
/** Headers, padding and the end of the archive. */
const tarOverhead = 8 * 1024;
/** solo-io/wasm, `spec/spec-compat.md`; its readers are Istio's `pkg/wasm/imagefetcher.go` and those derived from it. */
const envoy = {
    name: 'envoy',
    publishedByDefault: true,
    async detect(context) {
        const candidates = [];
        for (const binary of await findBinaries(context, 'envoy')) {
            if (isProxyWasm(binary.facts))
                candidates.push(await envoy_propose(binary, context));
            else if (binary.explicit)
                throw notProxyWasm(binary.path);
        }
        return candidates;
    },
    pack: envoy_pack,
};
/** The proxy-wasm ABI: a marker export names its version, callbacks are exported, host functions imported from `env`. */
function isProxyWasm({ moduleExports, moduleImports }) {
    return (moduleExports.some(({ name }) => name.startsWith('proxy_abi_version_') || name.startsWith('proxy_on_')) ||
        moduleImports.some(({ module, name }) => module === 'env' && name.startsWith('proxy_')));
}
async function envoy_propose({ path, facts, explicit }, context) {
    context.explain(path, 'is a proxy-wasm filter');
    const name = carriedName(facts);
    const version = carriedVersion(facts);
    return {
        files: [path, ...(await findRuntimeConfig(context.workspace, path))],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        annotations: carriedAnnotations(facts),
        explicit,
    };
}
async function findRuntimeConfig(workspace, path) {
    const folder = (0,artifacts/* folderOf */.yS)(path);
    const beside = folder === '.' ? runtimeConfig : `${folder}/${runtimeConfig}`;
    if ((await workspace.stat(beside))?.type !== 'file')
        return [];
    await readJson(workspace, beside);
    return [beside];
}
async function envoy_pack(artifact, { packer, workspace }) {
    const module = (0,artifacts/* firstFile */.FX)(artifact);
    const config = artifact.files.find((path) => (0,artifacts/* baseName */.Fl)(path) === runtimeConfig);
    const plugin = { from: module, path: 'plugin.wasm' };
    const placed = config === undefined ? [plugin] : [{ from: config, path: runtimeConfig }, plugin];
    const entries = await Promise.all(placed.map((file) => fileEntry(workspace, file)));
    const size = entries.reduce((sum, entry) => sum + (entry.size ?? 0), tarOverhead);
    if (size > fetcherLimit)
        throw tooLarge(module);
    const layer = await packer.layer(entries, { mediaType: media_types/* imageLayerGzipType */.hf });
    return {
        root: packer.manifest({
            // The platform that `docker build` gives such an image, and the one every client asks for by default.
            config: packer.bytes(encodeImageConfig({ architecture: 'amd64', os: 'linux', diffIds: [layer.diffId] }), media_types/* imageConfigType */.yc),
            layers: [layer.descriptor],
            annotations: { ...artifact.annotations, 'module.wasm.image/variant': 'compat' },
        }),
    };
}
function notProxyWasm(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} is no proxy-wasm filter: it has no proxy_ function`, {
        hint: `Build it with a proxy-wasm SDK, or publish it as plain Wasm with the line wasm:${(0,_build_text/* printable */.g$)(path)}`,
    });
}
function tooLarge(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} is larger than the 256 MiB that proxies load`, {
        hint: 'Strip the module: wasm-tools strip, or a release build.',
    });
}

// EXTERNAL MODULE: ./.build/formats/declared.js + 4 modules
var declared = __webpack_require__(1521);
;// CONCATENATED MODULE: ./.build/formats/flux.js
/** The format `flux`: a folder of Kubernetes manifests as Flux's own `push artifact` packs it. */




/** fluxcd/pkg oci/globals.go, oci/build.go, sourceignore/sourceignore.go: types, tar content and default rules. */
const declaration = {
    name: 'flux',
    detect: ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'],
    config: { mediaType: 'application/vnd.cncf.flux.config.v1+json', json: {} },
    layers: [
        {
            mediaType: 'application/vnd.cncf.flux.content.v1.tar+gzip',
            pack: 'tar+gzip',
            directories: true,
            symlinks: 'omit',
            ignore: [
                ...['.git/', '.gitignore', '.gitmodules', '.gitattributes'],
                ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
            ],
            ignoreFiles: ['.sourceignore'],
        },
    ],
};
const flux_declared = (0,declared/* createDeclaredFormat */.i)(declaration);
const flux = {
    ...flux_declared,
    detect: flux_detect,
    pack: (artifact, context) => flux_declared.pack({ ...artifact, annotations: fluxAnnotations(artifact) }, context),
};
/** `flux:<folder>` is taken as asked; `flux` alone needs exactly one folder with a kustomization. */
async function flux_detect(context) {
    const found = await flux_declared.detect(context);
    const guessed = found.filter((candidate) => !candidate.explicit);
    if (guessed.length > 1 && context.requests.length > 0)
        throw severalFolders(guessed);
    // A folder of manifests says nothing about the other files in it: whatever publishes those may still do so.
    return found.map((candidate) => ({ ...candidate, claims: [] }));
}
function severalFolders(candidates) {
    const folders = candidates.map((candidate) => (0,_build_text/* printable */.g$)(candidate.files[0] ?? '.'));
    return new errors/* CodedError */.AK('ambiguous', `flux: a kustomization lies in ${folders.slice(0, 5).join(', ')}`, {
        hint: `Name the folder that goes in, with everything it refers to: formats: flux:${folders[0]}`,
    });
}
/**
 * The revision as Flux writes it, `<branch or tag>@sha1:<commit>` (fluxcd/flux2 push_artifact.go; read by fluxcd/pkg
 * git/utils.go).
 *
 * What triggered the run never enters a manifest, so the pointer is the version, which is in it anyway, else `HEAD`.
 */
function fluxAnnotations({ annotations, version, }) {
    const revision = annotations[oci_annotations/* revisionKey */.d7];
    if (revision === undefined)
        return annotations;
    return {
        ...annotations,
        [oci_annotations/* revisionKey */.d7]: withPointer(revision, annotations[oci_annotations/* versionKey */._5] ?? version ?? 'HEAD'),
    };
}
function withPointer(revision, pointer) {
    if (/^[0-9a-f]{40}$/.test(revision))
        return `${pointer}@sha1:${revision}`;
    if (/^[0-9a-f]{64}$/.test(revision))
        return `${pointer}@sha256:${revision}`;
    return revision;
}

// EXTERNAL MODULE: ./.build/formats/shared/folder.js
var folder = __webpack_require__(4251);
;// CONCATENATED MODULE: ./.build/formats/helm/invalid.js
/** The error of a chart that Helm would refuse. */


/** `what` continues the sentence that the path begins. */
function invalid_invalid(path, what, cause) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} ${what}`, {
        hint: 'Correct the chart; "helm lint" and "helm package" show the same.',
        cause,
    });
}

;// CONCATENATED MODULE: ./.build/formats/helm/yaml.js
/** YAML as Helm reads it: version 1.1 without its times, decoded into fields of a known type by the rules of Go. */




const yaml_documentLimit = 1024 * 1024;
/** yaml.v2 keeps times and numbers to the base of 60 as text. */
const isTime = (tag) => tag.tag === 'tag:yaml.org,2002:timestamp' || tag.format === 'TIME';
/** Reads a file that holds one mapping. Throws `invalid-definition`. */
async function readYaml(workspace, path) {
    const bytes = await workspace.read(path, yaml_documentLimit);
    let value;
    try {
        value = await parseYaml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        const [line = ''] = (cause instanceof Error ? cause.message : String(cause)).split('\n');
        throw invalid_invalid(path, `is not YAML: ${(0,_build_text/* printable */.g$)(line)}`, cause);
    }
    if (!(0,json/* isRecord */.u4)(value))
        throw invalid_invalid(path, 'is not a mapping');
    return value;
}
/** Each alias costs a walk over the whole document; charts have a few. */
const aliasLimit = 100;
/** Without warnings, which the parser would print by itself with lines of the file, as they are. */
async function parseYaml(text) {
    const { parseDocument, visit } = await __webpack_require__.e(/* import() */ 815).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
    const document = parseDocument(text, {
        version: '1.1',
        intAsBigInt: true,
        uniqueKeys: false,
        logLevel: 'error',
        customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isTime(tag)),
    });
    const [fault] = document.errors;
    if (fault)
        throw fault;
    let aliases = 0;
    visit(document, {
        Alias() {
            aliases += 1;
            if (aliases > aliasLimit)
                throw new Error(`more than ${aliasLimit} aliases`);
        },
    });
    return document.toJS({ maxAliasCount: aliasLimit });
}
/** Members of one mapping; what is absent, `null` or empty reads as `undefined`. Throws `invalid-definition` for another type. */
class Fields {
    #values;
    #path;
    constructor(values, path) {
        this.#values = values;
        this.#path = path;
    }
    /** Numbers and booleans become text. */
    text(name) {
        return this.#asText(getCaseInsensitive(this.#values, name), name) || undefined;
    }
    flag(name) {
        const value = getCaseInsensitive(this.#values, name) ?? false;
        if (typeof value !== 'boolean')
            throw this.#not(name, 'true or false');
        return value || undefined;
    }
    texts(name) {
        return this.list(name)?.map((item) => this.#asText(item, name));
    }
    /** A list of mappings. */
    records(name, read) {
        return this.list(name)?.map((item) => {
            if (!(0,json/* isRecord */.u4)(item))
                throw this.#not(name, 'a list of mappings');
            return read(new Fields(item, this.#path));
        });
    }
    list(name) {
        const value = getCaseInsensitive(this.#values, name) ?? [];
        if (!Array.isArray(value))
            throw this.#not(name, 'a list');
        return value.length > 0 ? value : undefined;
    }
    /** A mapping to text, sorted by key. */
    map(name) {
        const value = getCaseInsensitive(this.#values, name) ?? {};
        if (!(0,json/* isRecord */.u4)(value))
            throw this.#not(name, 'a mapping');
        const keys = Object.keys(value).sort(byBytes);
        return keys.length > 0
            ? Object.fromEntries(keys.map((key) => [key, this.#asText(value[key], key)]))
            : undefined;
    }
    #asText(value, name) {
        if (typeof value === 'number')
            return goFloat(value);
        if (['string', 'boolean', 'bigint'].includes(typeof value))
            return String(value);
        if (value === undefined || value === null)
            return '';
        throw this.#not(name, 'text');
    }
    #not(name, what) {
        return invalid_invalid(this.#path, `has a member "${(0,_build_text/* printable */.g$)(name)}" that is not ${what}`);
    }
}
/** As sigs.k8s.io/yaml writes a number where text is wanted: single precision, shortest, Go's verb `g`. */
function goFloat(value) {
    const single = Math.fround(value);
    if (Number.isNaN(single))
        return 'NaN';
    if (!Number.isFinite(single))
        return single > 0 ? '+Inf' : '-Inf';
    const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9].find((count) => Math.fround(Number(single.toPrecision(count))) === single);
    const [mantissa = '', exponent = '0'] = single.toExponential((digits ?? 9) - 1).split('e');
    const power = Number(exponent);
    if (power >= -4 && power < 21)
        return Object.is(single, -0) ? '-0' : String(Number(`${mantissa}e${power}`));
    return `${mantissa}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}
/** Go's order of map keys. */
function byBytes(left, right) {
    return Buffer.compare(Buffer.from(left), Buffer.from(right));
}

;// CONCATENATED MODULE: ./.build/formats/helm/metadata.js
/** A chart's metadata: `Chart.yaml` read and checked as Helm does, and the same as the JSON of the config blob. */





/** Reads `Chart.yaml`, and for a chart of version 1 `requirements.yaml`. Throws `invalid-definition` where Helm would refuse. */
async function readMetadata(workspace, root) {
    const path = (0,folder/* joinPath */.uJ)(root, 'Chart.yaml');
    const chart = await readYaml(workspace, path);
    const legacy = (0,folder/* joinPath */.uJ)(root, 'requirements.yaml');
    const hasLegacy = (await workspace.stat(legacy))?.type === 'file';
    const requirements = hasLegacy ? await readYaml(workspace, legacy) : {};
    const dependencies = requirements.dependencies ?? chart.dependencies;
    return checkMetadata(metadataFrom(new Fields({ ...chart, dependencies }, path)), path);
}
function metadataFrom(fields) {
    return {
        name: clean(fields.text('name')) ?? '',
        home: clean(fields.text('home')),
        sources: fields.texts('sources')?.map(cleaned),
        version: fields.text('version') ?? '',
        description: clean(fields.text('description')),
        keywords: fields.texts('keywords')?.map(cleaned),
        maintainers: fields.records('maintainers', maintainerFrom),
        icon: clean(fields.text('icon')),
        apiVersion: fields.text('apiVersion') ?? 'v1',
        condition: clean(fields.text('condition')),
        tags: clean(fields.text('tags')),
        appVersion: clean(fields.text('appVersion')),
        deprecated: fields.flag('deprecated'),
        annotations: fields.map('annotations'),
        kubeVersion: clean(fields.text('kubeVersion')),
        dependencies: fields.records('dependencies', dependencyFrom),
        type: fields.text('type'),
    };
}
function maintainerFrom(fields) {
    return {
        name: clean(fields.text('name')),
        email: clean(fields.text('email')),
        url: clean(fields.text('url')),
    };
}
function dependencyFrom(fields) {
    return {
        name: clean(fields.text('name')) ?? '',
        version: clean(fields.text('version')),
        repository: clean(fields.text('repository')) ?? '',
        condition: clean(fields.text('condition')),
        tags: fields.texts('tags')?.map(cleaned),
        enabled: fields.flag('enabled'),
        'import-values': fields.list('import-values'),
        alias: fields.text('alias'),
    };
}
/** Spaces become plain ones, what cannot be printed goes (metadata.go, sanitizeString). */
function cleaned(text) {
    return text.replace(/\p{White_Space}/gu, ' ').replace(/[^ \p{L}\p{M}\p{N}\p{P}\p{S}]/gu, '');
}
function clean(text) {
    return text === undefined ? undefined : cleaned(text) || undefined;
}
// Masterminds/semver NewVersion: what is missing is zero, a leading "v" is allowed.
const versionForm = /^v?\d{1,18}(?:\.\d{1,18}){0,2}(?:-(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*)(?:\.(?:0|[1-9]\d*|\d*[A-Za-z-][0-9A-Za-z-]*))*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;
const aliasForm = /^[a-zA-Z0-9_-]+$/;
function checkMetadata(metadata, path) {
    const { name, version, apiVersion, type = 'application' } = metadata;
    if (name === '')
        throw invalid_invalid(path, 'has no name');
    if (name === '.' || name === '..' || name.includes('/'))
        throw invalid_invalid(path, `has the name "${(0,_build_text/* printable */.g$)(name)}"`);
    if (!versionForm.test(version))
        throw invalid_invalid(path, `has the version "${(0,_build_text/* printable */.g$)(version)}", which is not semantic`);
    if (!['v1', 'v2'].includes(apiVersion))
        throw invalid_invalid(path, `has the apiVersion "${(0,_build_text/* printable */.g$)(apiVersion)}"`);
    if (!['application', 'library'].includes(type))
        throw invalid_invalid(path, `has the type "${(0,_build_text/* printable */.g$)(type)}"`);
    checkDependencies(metadata.dependencies ?? [], path);
    return metadata;
}
function checkDependencies(dependencies, path) {
    const names = new Set();
    for (const { name, alias = '' } of dependencies) {
        const key = alias || name;
        if (name === '')
            throw invalid_invalid(path, 'has a dependency without a name');
        if (alias !== '' && !aliasForm.test(alias))
            throw invalid_invalid(path, `has the alias "${(0,_build_text/* printable */.g$)(alias)}"`);
        if (names.has(key))
            throw invalid_invalid(path, `names the dependency "${(0,_build_text/* printable */.g$)(key)}" twice`);
        names.add(key);
    }
}
/** The bytes Go's JSON encoder gives for the record, so that the config equals the one Helm pushes. */
function encodeMetadata(metadata) {
    const escapes = { '<': '\\u003c', '>': '\\u003e', '&': '\\u0026' };
    const text = JSON.stringify(sortKeys(metadata));
    const asGo = text
        .replace(/[<>&]/g, (character) => escapes[character] ?? character)
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
    return new TextEncoder().encode(asGo);
}
/** Go sorts the keys of what it does not know the shape of: `import-values`. */
function sortKeys(metadata) {
    const dependencies = metadata.dependencies?.map((one) => ({
        ...one,
        'import-values': one['import-values']?.map(sortedValue),
    }));
    return { ...metadata, ...(dependencies && { dependencies }) };
}
function sortedValue(value) {
    if (typeof value === 'bigint')
        return Number(value);
    if (Array.isArray(value))
        return value.map(sortedValue);
    if (!(0,json/* isRecord */.u4)(value))
        return value;
    const keys = Object.keys(value).sort(byBytes);
    return Object.fromEntries(keys.map((key) => [key, sortedValue(value[key])]));
}

// EXTERNAL MODULE: ./.build/formats/shared/ignore.js
var ignore = __webpack_require__(9229);
// EXTERNAL MODULE: ./.build/formats/shared/wildcard.js
var shared_wildcard = __webpack_require__(9173);
;// CONCATENATED MODULE: ./.build/formats/helm/rules.js
/** The rules of `.helmignore`, which look like git's and are not: order, negation and folders mean something else. */




/** Reads the file and adds Helm's own rule. Throws `invalid-definition` for what Helm refuses (helm pkg/ignore/rules.go). */
function parseHelmRules(text, path) {
    const lines = text.replace(/^\uFEFF/, '').split('\n');
    const rules = [...lines, 'templates/.?*'].map((line) => line.trim());
    const given = rules.filter((rule) => rule !== '' && !rule.startsWith('#'));
    if (given.length > ignore/* ruleLimit */.k4)
        throw invalid_invalid(path, `holds more than ${ignore/* ruleLimit */.k4} rules`);
    return given.map((rule) => parseRule(rule, path));
}
function parseRule(rule, path) {
    if (rule.includes('**'))
        throw invalid_invalid(path, 'uses "**", which Helm does not know');
    const negated = rule.startsWith('!');
    const body = negated ? rule.slice(1) : rule;
    const directoryOnly = body.endsWith('/');
    const pattern = directoryOnly ? body.slice(0, -1) : body;
    const wildcard = (0,shared_wildcard/* parseWildcard */.S)(pattern.startsWith('/') ? pattern.slice(1) : pattern);
    if (!wildcard)
        throw invalid_invalid(path, `has the malformed rule "${(0,_build_text/* printable */.g$)(rule)}"`);
    return { wildcard, whole: pattern.includes('/'), negated, directoryOnly };
}
/** The first rule that decides, decides; a negated one leaves out whatever it does not match. */
function isHelmIgnored(rules, path, directory) {
    for (const rule of rules) {
        if (rule.directoryOnly && !directory) {
            if (rule.negated)
                return true;
            continue;
        }
        const matches = (0,shared_wildcard/* matchWildcard */.q)(rule.wildcard, rule.whole ? path : path.slice(path.lastIndexOf('/') + 1));
        if (matches !== rule.negated)
            return true;
    }
    return false;
}

;// CONCATENATED MODULE: ./.build/formats/helm/files.js
/** The files of a chart: what Helm loads from its folder, with the checks it makes when it loads them. */





// helm pkg/chart/loader/archive/archive.go.
const fileLimit = 5 * 1024 * 1024;
const chartLimit = 100 * 1024 * 1024;
const files_documentLimit = 1024 * 1024;
/**
 * `Chart.yaml` first, then the rest sorted; symlinks are followed inside the workspace.
 *
 * Throws `invalid-definition` for what `helm package` or `helm pull` would refuse: too large, special, a stray file in
 * `charts`, a missing dependency, a schema that is not JSON.
 */
async function readChartFiles(workspace, root, metadata) {
    const ignored = await ignoreRules(workspace, root);
    const { items } = await (0,folder/* readFolder */.j1)(workspace, root, { links: 'follow', ignored });
    const files = items.filter((item) => item.type === 'file' && !isDropped(item.name));
    for (const { source, size } of files) {
        if (size > fileLimit)
            throw invalid_invalid(source, `has ${(0,_build_text/* readableSize */.g1)(size)}; Helm loads files of ${(0,_build_text/* readableSize */.g1)(fileLimit)}`);
    }
    if ((0,folder/* totalSize */.UT)(files) > chartLimit)
        throw invalid_invalid(root, `holds more than ${(0,_build_text/* readableSize */.g1)(chartLimit)}`);
    await checkSchema(workspace, files);
    await checkSubcharts(workspace, root, files, metadata);
    const [chart, rest] = [files.filter(isChartFile), files.filter((item) => !isChartFile(item))];
    return [...chart, ...rest];
}
function isChartFile(item) {
    return item.name === 'Chart.yaml';
}
/** Helm skips a folder it ignores with everything below. */
async function ignoreRules(workspace, root) {
    const path = (0,folder/* joinPath */.uJ)(root, '.helmignore');
    const present = (await workspace.stat(path))?.type === 'file';
    const text = present ? new TextDecoder().decode(await workspace.read(path, files_documentLimit)) : '';
    const rules = parseHelmRules(text, path);
    const folders = new Map([['', false]]);
    const skipped = (folder) => {
        const known = folders.get(folder);
        if (known !== undefined)
            return known;
        const skip = skipped(files_parent(folder)) || isHelmIgnored(rules, folder, true);
        folders.set(folder, skip);
        return skip;
    };
    return (name, directory) => directory ? skipped(name) : skipped(files_parent(name)) || isHelmIgnored(rules, name, false);
}
function files_parent(path) {
    const slash = path.lastIndexOf('/');
    return slash < 0 ? '' : path.slice(0, slash);
}
/** What Helm loads but never writes into an archive: names in `charts` that begin with `_` or `.`. */
function isDropped(name) {
    return /^charts\/[_.]/.test(name);
}
async function checkSchema(workspace, files) {
    const schema = files.find((item) => item.name === 'values.schema.json');
    if (!schema)
        return;
    try {
        JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await workspace.read(schema.source, fileLimit)));
    }
    catch (cause) {
        throw invalid_invalid(schema.source, 'is not JSON', cause);
    }
}
/** `charts` may hold charts, as folders or archives, and every dependency must be there (helm pkg/action, CheckDependencies). */
async function checkSubcharts(workspace, root, files, metadata) {
    const names = [];
    const archives = [];
    const inCharts = files.filter((item) => item.name.startsWith('charts/') && !item.name.endsWith('.prov'));
    for (const name of new Set(inCharts.map((item) => item.name.split('/')[1] ?? ''))) {
        if (name.endsWith('.tgz'))
            archives.push(name);
        else
            names.push(await subchartName(workspace, files, name, root));
    }
    for (const { name } of metadata.dependencies ?? []) {
        const packed = archives.some((archive) => archive.startsWith(`${name}-`));
        if (!packed && !names.includes(name)) {
            throw invalid_invalid(root, `names the dependency "${(0,_build_text/* printable */.g$)(name)}", which is not in charts: run "helm dependency build" before`);
        }
    }
}
async function subchartName(workspace, files, folder, root) {
    const chart = files.find((item) => item.name === `charts/${folder}/Chart.yaml`);
    if (!chart)
        throw invalid_invalid(root, `holds charts/${(0,_build_text/* printable */.g$)(folder)}, which is not a chart`);
    return (await readMetadata(workspace, files_parent(chart.source) || '.')).name;
}

// EXTERNAL MODULE: ./.build/formats/shared/folder-requests.js
var folder_requests = __webpack_require__(4246);
;// CONCATENATED MODULE: ./.build/formats/helm.js
/** The format `helm`: a chart as `helm package` and `helm push` make it, from its folder. */









// helm pkg/registry/constants.go.
const configType = 'application/vnd.cncf.helm.config.v1+json';
const chartType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip';
const helm = { name: 'helm', publishedByDefault: false, detect: helm_detect, pack: helm_pack };
async function helm_detect(context) {
    const { named, search } = await (0,folder_requests/* requestedFolders */.i)(context, 'helm');
    const found = search ? await findCharts(context.workspace) : [];
    const roots = [...new Set([...named, ...found])];
    return await Promise.all(roots.map((root) => helm_propose(root, named.includes(root), context)));
}
/** Folders with a `Chart.yaml`; what lies below a chart is its subchart. */
async function findCharts(workspace) {
    const files = (await workspace.files()).map((file) => file.path);
    return (0,folder_requests/* outermost */.J)(files.filter((path) => (0,artifacts/* baseName */.Fl)(path) === 'Chart.yaml').map(artifacts/* folderOf */.yS));
}
async function helm_propose(root, explicit, { workspace }) {
    const metadata = await metadataOf(root, workspace);
    const origin = (0,folder/* joinPath */.uJ)(root, 'Chart.yaml');
    const sourced = Object.entries(chartAnnotations(metadata)).map(([key, value]) => [
        key,
        { value, origin },
    ]);
    return {
        files: [root],
        claims: [],
        name: { value: metadata.name, origin },
        version: { value: metadata.version, origin },
        strictVersion: true,
        tags: [versionTag(metadata.version)],
        annotations: Object.fromEntries(sourced),
        ...(explicit && { explicit }),
    };
}
/** Helm's tag for a version: build metadata after `_`, since a tag holds no `+` (helm pkg/registry/reference.go). */
function versionTag(version) {
    return (0,oci_reference/* parseTag */.ED)(version.replaceAll('+', '_'));
}
async function metadataOf(root, workspace) {
    if ((await workspace.stat((0,folder/* joinPath */.uJ)(root, 'Chart.yaml')))?.type === 'file')
        return await readMetadata(workspace, root);
    throw new errors/* CodedError */.AK('input', `helm: ${(0,_build_text/* printable */.g$)(root)} holds no Chart.yaml`, {
        hint: 'Name the folder of the chart: formats: helm:charts/app',
    });
}
async function helm_pack(artifact, { workspace, packer }) {
    const root = (0,artifacts/* firstFile */.FX)(artifact);
    const metadata = await metadataOf(root, workspace);
    const files = await readChartFiles(workspace, root, metadata);
    const entries = (0,folder/* tarEntries */.O_)(files, { prefix: `${metadata.name}/`, fileMode: 0o644 });
    const chart = await packer.layer(entries, { mediaType: chartType });
    const config = packer.bytes(encodeMetadata(metadata), configType);
    // Helm lets nothing override these two (pkg/registry/chart.go).
    const own = { [oci_annotations/* titleKey */.kz]: metadata.name, [oci_annotations/* versionKey */._5]: metadata.version };
    return {
        root: packer.manifest({
            config,
            layers: [chart.descriptor],
            annotations: { ...artifact.annotations, ...own },
        }),
    };
}
/** What Helm writes on the manifest (pkg/registry/chart.go); the time is the plan's business. */
function chartAnnotations(metadata) {
    const own = {
        [oci_annotations/* descriptionKey */.qq]: metadata.description,
        [oci_annotations/* urlKey */.X9]: metadata.home,
        [oci_annotations/* sourceKey */.Zt]: metadata.sources?.[0],
        [oci_annotations/* authorsKey */.Uo]: metadata.maintainers?.map(author).join(', '),
        ...metadata.annotations,
        [oci_annotations/* titleKey */.kz]: metadata.name,
        [oci_annotations/* versionKey */._5]: metadata.version,
    };
    const given = Object.entries(own).filter((entry) => (entry[1] ?? '').trim() !== '');
    return Object.fromEntries(given);
}
function author({ name = '', email = '' }) {
    return email === '' ? name : `${name} (${email})`;
}

;// CONCATENATED MODULE: ./.build/formats/image.js
/** The format `image`: a runnable container image whose only file is a Wasm binary; asked for, never found. */







/** What `FROM scratch`, `COPY` and `ENTRYPOINT` make; run by runwasi's shims, crun and youki from the root file system. */
const image_image = {
    name: 'image',
    publishedByDefault: false,
    async detect(context) {
        if (context.requests.length === 0)
            return [];
        const binaries = await findBinaries(context, 'image');
        return binaries.filter((binary) => canRun(binary, context)).map(image_propose);
    },
    pack: image_pack,
};
function canRun({ path, facts, explicit }, context) {
    if (facts.kind !== 'wit-package')
        return true;
    if (explicit)
        throw notRunnable(path);
    context.explain(path, 'is a WIT package, which no image can run');
    return false;
}
function image_propose({ path, facts, explicit }) {
    const name = carriedName(facts);
    const version = carriedVersion(facts);
    return {
        files: [path],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        annotations: carriedAnnotations(facts),
        explicit,
    };
}
async function image_pack(artifact, { packer, workspace }) {
    const from = (0,artifacts/* firstFile */.FX)(artifact);
    const path = (0,artifacts/* baseName */.Fl)(from);
    // crun looks for an executable entrypoint before it asks its Wasm handler.
    const entry = await fileEntry(workspace, { from, path, mode: 0o755 });
    const layer = await packer.layer([entry], { mediaType: media_types/* imageLayerGzipType */.hf });
    const config = encodeImageConfig({
        architecture: 'wasm',
        os: 'wasip1',
        entrypoint: [`/${path}`],
        diffIds: [layer.diffId],
    });
    return {
        root: packer.manifest({
            config: packer.bytes(config, media_types/* imageConfigType */.yc),
            layers: [layer.descriptor],
            annotations: artifact.annotations,
        }),
    };
}
function notRunnable(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} is a WIT package, which no image can run`, {
        hint: `Publish it as a package with the line wasm:${(0,_build_text/* printable */.g$)(path)}`,
    });
}

;// CONCATENATED MODULE: ./.build/formats/image-index.js
/** The format `index`: one OCI index over artifacts of this run and content that is published already. */








const index = { name: 'index', publishedByDefault: false, detect: image_index_detect, pack: image_index_pack };
async function image_index_detect({ requests }) {
    return requests.map(image_index_propose);
}
/** `index:<name>` takes every artifact of the run, `index:<name> <member> …` these in this order. */
function image_index_propose({ argument = '' }) {
    const [name, ...members] = argument.split(/\s+/).filter((word) => word !== '');
    if (name === undefined)
        throw unnamed();
    const references = members.filter(oci_reference/* beginsWithHost */.R4);
    for (const reference of references)
        (0,oci_reference/* parseReference */.F2)(reference);
    return {
        files: [],
        claims: [],
        name: { value: name, origin: 'formats input' },
        exactName: true,
        explicit: true,
        needs: members.length > 0 ? members : 'all',
        references,
    };
}
async function image_index_pack(artifact, context) {
    const children = [];
    for (const member of artifact.needs ?? []) {
        if ((0,oci_reference/* beginsWithHost */.R4)(member))
            children.push(await takeOver(member, context));
        else
            children.push(...(await packedMembers(member, context)));
    }
    if (children.length === 0)
        throw withoutMembers(artifact);
    return { root: context.packer.index({ manifests: children, annotations: artifact.annotations }) };
}
async function packedMembers(name, { packed, packer }) {
    const children = [];
    for (const { artifact, root } of packed(name)) {
        const document = await readDocument(root, packer.contents.fetch(root));
        children.push(child(root, document, { title: artifact.name, version: artifact.version }));
    }
    return children;
}
/** Content of another repository becomes content of this one, as an index may list only what lies beside it. */
async function takeOver(reference, { open, packer }) {
    const { root, source } = await open(reference);
    await importGraph(root, source, packer);
    const document = await readDocument(root, packer.contents.fetch(root));
    const { name } = (0,oci_reference/* parseReference */.F2)(reference);
    const { [oci_annotations/* titleKey */.kz]: title = name.split('/').at(-1), [oci_annotations/* versionKey */._5]: version } = document.annotations;
    return child(root, document, { title, version });
}
async function readDocument(root, stream) {
    return (0,oci_manifest/* parseManifest */.Ng)(await (0,verify/* readVerified */.xu)(stream, root, oci_manifest/* manifestSizeLimit */.i6), root.digest, root.mediaType);
}
/**
 * Chosen by type or by name, never by platform: clients that look for one take the first child without a platform
 * (go-containerregistry pkg/v1/remote/index.go).
 */
function child(root, document, { title, version }) {
    const artifactType = document.artifactType ?? document.config?.mediaType;
    const annotations = {
        ...(title !== undefined && { [oci_annotations/* titleKey */.kz]: title }),
        ...(version !== undefined && { [oci_annotations/* versionKey */._5]: version }),
    };
    return { ...(0,oci_descriptor/* bare */.$B)(root), annotations, ...(artifactType !== undefined && { artifactType }) };
}
function unnamed() {
    return new errors/* CodedError */.AK('input', 'formats: index has no name', {
        hint: 'Name it, and its members if it shall not have all: formats: index:suite http-cache other',
    });
}
function withoutMembers({ name }) {
    return new errors/* CodedError */.AK('input', `the index ${(0,_build_text/* printable */.g$)(name)} would have no members`, {
        hint: 'Name the formats of its members too, for instance formats: wasm.',
    });
}

;// CONCATENATED MODULE: ./.build/formats/kubewarden/metadata.js
/** The metadata that a Kubewarden policy carries in a custom section, and the rules kwctl holds it to. */


/** kubewarden-controller, `policy-evaluator/src/constants.rs`. */
const sectionName = 'io.kubewarden.metadata';
const sectionLimit = 1024 * 1024;
const hint = 'Correct metadata.yml and annotate again: kwctl annotate -m metadata.yml -o annotated-policy.wasm policy.wasm';
/** True for a module that `kwctl annotate` has made a policy. */
function isPolicy(facts) {
    return facts.kind === 'module' && facts.customSections.some(({ name }) => name === sectionName);
}
/**
 * Reads and checks the metadata of a policy: the first section counts, as for kwctl (`policy_metadata.rs`).
 * Throws `invalid-definition` naming the member for what kwctl, the policy server or Kubernetes would refuse.
 */
async function metadata_readMetadata(path, facts, workspace) {
    const where = `${path}, section ${sectionName}`;
    const section = facts.customSections.find(({ name }) => name === sectionName);
    if (!section || section.size > sectionLimit) {
        throw refused(where, `is missing or larger than ${sectionLimit} bytes`);
    }
    const metadata = parseJson(await workspace.slice(path, section.offset, section.size), where, hint);
    checkModes(metadata, where, facts);
    checkRules(metadata.rules, where);
    if (typeof metadata.mutating !== 'boolean')
        throw refused(where, 'mutating is neither true nor false');
    return { annotations: readAnnotations(metadata.annotations, where) };
}
const policyTypes = ['kubernetes', 'raw'];
const nativeModes = ['kubewarden-wapc', 'wasi', 'ferricel'];
const regoModes = ['opa', 'gatekeeper'];
function checkModes(metadata, where, facts) {
    const { policyType = 'kubernetes', executionMode = 'kubewarden-wapc', protocolVersion } = metadata;
    checkChoice(policyType, policyTypes, where, 'policyType');
    checkChoice(executionMode, [...nativeModes, ...regoModes], where, 'executionMode');
    const isRego = facts.moduleExports.some(({ name }) => name.startsWith('opa_'));
    if (isRego !== regoModes.includes(String(executionMode))) {
        const found = isRego ? 'the module is Rego (it exports opa_*)' : 'the module exports no opa_*';
        throw refused(where, `executionMode is "${String(executionMode)}", but ${found}`);
    }
    if (executionMode === 'kubewarden-wapc' && protocolVersion !== 'v1') {
        throw refused(where, `protocolVersion is ${JSON.stringify(protocolVersion) ?? 'missing'}, not "v1"`);
    }
}
function checkChoice(value, choices, where, member) {
    if (typeof value === 'string' && choices.includes(value))
        return;
    throw refused(where, `${member} is ${JSON.stringify(value)}, not one of ${choices.join(', ')}`);
}
const ruleLists = ['apiGroups', 'apiVersions', 'resources', 'operations'];
const operations = ['CREATE', 'UPDATE', 'DELETE', 'CONNECT', '*'];
function checkRules(rules, where) {
    if (!Array.isArray(rules))
        throw refused(where, 'rules is not a list');
    for (const [index, rule] of rules.entries()) {
        for (const member of ruleLists) {
            checkRuleList((0,json/* isRecord */.u4)(rule) ? rule[member] : undefined, where, `rules[${index}].${member}`);
        }
    }
}
/** Lists hold at least one text; `*` stands alone except among resources, where `x/*` and `*` have their own grammar. */
function checkRuleList(list, where, member) {
    if (!Array.isArray(list) || list.length === 0 || !list.every((item) => typeof item === 'string')) {
        throw refused(where, `${member} is not a list of at least one text`);
    }
    const isResources = member.endsWith('.resources');
    if (isResources && list.includes(''))
        throw refused(where, `${member} holds an empty text`);
    if (!isResources && list.length > 1 && list.includes('*')) {
        throw refused(where, `${member} holds "*" beside others`);
    }
    const unknown = member.endsWith('.operations')
        ? list.find((item) => !operations.includes(item))
        : undefined;
    if (unknown !== undefined)
        throw refused(where, `${member} holds the unknown operation "${unknown}"`);
}
function readAnnotations(value, where) {
    if (value === undefined || value === null)
        return {};
    if (!(0,json/* isRecord */.u4)(value))
        throw refused(where, 'annotations is not an object');
    const texts = [];
    for (const [key, text] of Object.entries(value)) {
        if (typeof text !== 'string')
            throw refused(where, `annotations["${key}"] is not a text`);
        texts.push([key, text]);
    }
    return Object.fromEntries(texts);
}
function refused(where, what) {
    return invalidDefinition(where, what, hint);
}

;// CONCATENATED MODULE: ./.build/formats/kubewarden.js
/** The format `kubewarden`: an annotated policy as `kwctl push` packs it and the policy server pulls it. */







/** The types of wasm-to-oci, which Kubewarden kept; a layer of any other type makes the whole pull fail. */
const policyConfigType = 'application/vnd.wasm.config.v1+json';
const policyLayerType = 'application/vnd.wasm.content.layer.v1+wasm';
const kubewarden = {
    name: 'kubewarden',
    publishedByDefault: true,
    async detect(context) {
        const candidates = [];
        for (const binary of await findBinaries(context, 'kubewarden')) {
            if (isPolicy(binary.facts))
                candidates.push(await kubewarden_propose(binary, context));
            else if (binary.explicit)
                throw notAnnotated(binary.path);
        }
        return candidates;
    },
    pack: kubewarden_pack,
};
async function kubewarden_propose({ path, facts, explicit }, context) {
    context.explain(path, 'is an annotated Kubewarden policy');
    const { annotations } = await metadata_readMetadata(path, facts, context.workspace);
    const lines = singleLines(annotations, path, context);
    const name = lines['io.kubewarden.policy.title'];
    const version = lines['io.kubewarden.policy.version'];
    return {
        files: [path],
        kind: 'policy',
        ...(name?.value && { name }),
        ...(version?.value && { version }),
        annotations: { ...predefined(lines), ...lines },
        explicit,
    };
}
/** `kwctl push` trims values and drops those of several lines (`push.rs`, `build_oci_annotations`). */
function singleLines(annotations, path, { explain }) {
    const kept = [];
    for (const [key, text] of Object.entries(annotations)) {
        const own = (0,_build_text/* printable */.g$)(key, 100);
        const isLong = /[\r\n]/.test(text.replace(/\r?\n$/, ''));
        if (isLong)
            explain(path, `annotation ${own} has several lines, left out`);
        else
            kept.push([key, { value: text.trim(), origin: `policy metadata "${own}"` }]);
    }
    return Object.fromEntries(kept);
}
/** The image-spec's keys that a policy's own keys answer; kwctl writes the first alone. */
const predefinedKeys = [
    [oci_annotations/* sourceKey */.Zt, 'source'],
    [oci_annotations/* descriptionKey */.qq, 'description'],
    [oci_annotations/* licensesKey */.qo, 'license'],
    [oci_annotations/* urlKey */.X9, 'url'],
    [oci_annotations/* authorsKey */.Uo, 'author'],
];
function predefined(lines) {
    const found = {};
    for (const [key, own] of predefinedKeys) {
        const line = lines[`io.kubewarden.policy.${own}`];
        if (line?.value)
            found[key] = line;
    }
    return found;
}
async function kubewarden_pack(artifact, { packer }) {
    const layer = await packer.file((0,artifacts/* onlyFile */.nv)(artifact), policyLayerType);
    const config = packer.bytes(oci_descriptor/* emptyJson */.Gu, policyConfigType);
    return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
function notAnnotated(path) {
    return new errors/* CodedError */.AK('unsupported', `${(0,_build_text/* printable */.g$)(path)} has no section io.kubewarden.metadata`, {
        hint: `Annotate it: kwctl annotate -m metadata.yml -o annotated-policy.wasm ${(0,_build_text/* printable */.g$)(path)}`,
    });
}

;// CONCATENATED MODULE: ./.build/formats/layout/roots.js
/** What stands at the top of an image layout: the roots, their tags, and which manifests only refer to others. */








/**
 * Sorts the entries of `index.json`: what has a tag is a root; what has none is one too, unless another root lists it or it
 * refers to a subject in the layout. An index under the tag `sha256-<hex>` lists referrers and is no root
 * (distribution-spec v1.1, "Referrers Tag Schema").
 */
async function structureOf(layout) {
    const entries = await roots_readEntries(layout);
    const fallbacks = entries.filter(({ subject }) => subject !== undefined);
    const listed = await readListed(fallbacks, layout);
    const plain = entries.filter((entry) => !fallbacks.includes(entry));
    const subjects = new Map([...plain, ...listed].flatMap(({ nodes }) => nodes).map((one) => [one.digest, one]));
    const orphans = fallbacks.filter(({ subject }) => subject && !subjects.has(subject));
    const tops = [...plain, ...orphans.map((orphan) => ({ ...orphan, tags: [] }))];
    const referrers = [...plain, ...listed].flatMap((entry) => referrersIn(entry, subjects));
    return { roots: tops.filter((top) => isRoot(top, tops, referrers)), referrers: unique(referrers) };
}
async function roots_readEntries(layout) {
    const groups = Map.groupBy(layout.entries, ({ digest }) => digest);
    const tops = [];
    for (const entries of groups.values()) {
        const [entry] = entries;
        if (!entry || !(0,media_types/* isManifestType */.Q3)(entry.mediaType))
            continue;
        const names = entries.flatMap(({ annotations }) => annotations?.[oci_annotations/* refNameKey */.G4] ?? []);
        const subject = (0,media_types/* isIndexType */.$U)(entry.mediaType) ? names.map(fallbackSubject).find(Boolean) : undefined;
        const tags = [...new Set(names.flatMap((name) => tagOf(name) ?? []))];
        tops.push({ ...(await readTop(entry, layout)), tags, ...(subject && { subject }) });
    }
    return tops;
}
async function readTop(descriptor, layout) {
    const bytes = await (0,verify/* readVerified */.xu)(layout.fetch(descriptor), descriptor, oci_manifest/* manifestSizeLimit */.i6);
    const document = (0,oci_manifest/* parseManifest */.Ng)(bytes, descriptor.digest, descriptor.mediaType);
    const nodes = (await (0,graph/* readNodes */.g)((0,oci_descriptor/* bare */.$B)(descriptor), layout)).map((node) => node.descriptor);
    return {
        descriptor: (0,oci_descriptor/* bare */.$B)(descriptor),
        document,
        tags: [],
        nodes,
        digests: new Set(nodes.map(({ digest }) => digest)),
    };
}
async function readListed(fallbacks, layout) {
    const listed = [];
    for (const { document, subject } of fallbacks) {
        for (const manifest of document.manifests) {
            listed.push({ ...(await readTop(manifest, layout)), ...(subject && { subject }) });
        }
    }
    return listed;
}
/** The tag part of a full reference, as buildx writes it; `undefined` for a name that is no tag at all. */
function tagOf(refName) {
    if ((0,oci_reference/* isTag */.dz)(refName))
        return refName;
    try {
        return (0,oci_reference/* parseReference */.F2)(refName).tag;
    }
    catch {
        return undefined;
    }
}
function fallbackSubject(refName) {
    return /^sha(?:256|512)-[0-9a-f]+$/.test(refName) ? (0,oci_digest/* parseDigest */.m)(refName.replace('-', ':')) : undefined;
}
function referrersIn(entry, subjects) {
    const named = entry.document.subject?.digest ?? entry.subject;
    const subject = named && subjects.get(named);
    return subject ? [{ subject: (0,oci_descriptor/* bare */.$B)(subject), manifest: entry.descriptor }] : [];
}
function isRoot(top, all, referrers) {
    if (top.tags.length > 0)
        return true;
    const { digest } = top.descriptor;
    const isListed = all.some((other) => other !== top && other.digests.has(digest));
    return !isListed && !referrers.some(({ manifest }) => manifest.digest === digest);
}
function unique(referrers) {
    return [...new Map(referrers.map((one) => [`${one.subject.digest} ${one.manifest.digest}`, one])).values()];
}
/** Referrers of anything in the root's graph, and of these in turn; each after its subject. */
function referrersOf(root, referrers) {
    const held = new Set(root.digests);
    const found = [];
    for (let before = -1; before < found.length;) {
        before = found.length;
        for (const one of referrers.filter((candidate) => !found.includes(candidate))) {
            if (!held.has(one.subject.digest))
                continue;
            found.push(one);
            held.add(one.manifest.digest);
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./.build/formats/layout.js
/** The format `layout`: an image layout that any other tool wrote, pushed as it is. */








const layout = { name: 'layout', publishedByDefault: false, detect: layout_detect, pack: layout_pack };
async function layout_detect({ requests, workspace }) {
    const candidates = [];
    for (const { argument } of requests) {
        if (argument === undefined)
            throw layout_unnamed();
        const { path, digest } = await place(argument, workspace);
        const found = await openLayoutReader(workspace, path);
        const { roots } = await withLayoutErrors(found, () => structureOf(found));
        const wanted = roots.filter(({ descriptor }) => digest === undefined || descriptor.digest === digest);
        if (wanted.length === 0)
            throw empty(found, digest);
        candidates.push(...wanted.map((root) => layout_propose(root, found, wanted.length)));
    }
    return candidates;
}
/** `<path>`, or `<path>@<digest>` for one root of several. */
async function place(argument, workspace) {
    const at = argument.lastIndexOf('@');
    const digest = at > 0 ? (0,oci_digest/* parseDigest */.m)(argument.slice(at + 1)) : undefined;
    if (digest && !(await workspace.stat(argument)))
        return { path: argument.slice(0, at), digest };
    return { path: argument };
}
function layout_propose(root, { path }, count) {
    const origin = `${path}/index.json`;
    const version = root.document.annotations[oci_annotations/* versionKey */._5];
    const annotations = Object.entries(root.document.annotations);
    return {
        files: [path],
        claims: [],
        name: { value: nameOf(path), origin: 'name of the layout' },
        exactName: true,
        explicit: true,
        digest: root.descriptor.digest,
        ...tagsOf(root, count),
        ...(version !== undefined && { version: { value: version, origin } }),
        annotations: Object.fromEntries(annotations.map(([key, value]) => [key, { value, origin }])),
    };
}
/** Several roots share a repository, so one without a tag of its own goes there by its digest alone. */
function tagsOf({ tags }, count) {
    return tags.length > 0 || count > 1 ? { tags } : {};
}
function nameOf(path) {
    return path === '.' ? 'layout' : (0,artifacts/* baseName */.Fl)(path).replace(/\.tar$/i, '');
}
/** Depends on nothing but the layout: annotations of the plan would change its bytes and are left alone. */
async function layout_pack(artifact, { workspace, packer }) {
    const found = await openLayoutReader(workspace, (0,artifacts/* firstFile */.FX)(artifact));
    return await withLayoutErrors(found, async () => {
        const { roots, referrers } = await structureOf(found);
        const root = chosen(artifact, roots, found);
        const own = referrersOf(root, referrers);
        for (const top of [root.descriptor, ...own.map(({ manifest }) => manifest)]) {
            for (const descriptor of await importGraph(top, found, packer))
                await found.check(descriptor);
        }
        return { root: root.descriptor, referrers: own };
    });
}
function chosen({ digest, name }, roots, { path }) {
    const root = digest === undefined ? roots[0] : roots.find(({ descriptor }) => descriptor.digest === digest);
    if (root && (digest !== undefined || roots.length === 1))
        return root;
    const what = digest === undefined ? `one of its ${roots.length} roots` : digest;
    throw new errors/* CodedError */.AK('invalid-plan', `${(0,_build_text/* printable */.g$)(name)} wants ${what} of ${(0,_build_text/* printable */.g$)(path)}, which is not at its top`, {
        hint: 'Make the plan again with "dry-run".',
    });
}
function layout_unnamed() {
    return new errors/* CodedError */.AK('input', 'formats: layout names no layout', {
        hint: 'Name the folder or the archive: formats: layout:build/oci',
    });
}
function empty({ path }, digest) {
    const what = digest === undefined ? 'lists no manifest' : `does not have ${digest} at the top`;
    return new errors/* CodedError */.AK('invalid-layout', `${(0,_build_text/* printable */.g$)(path)} ${what} in its index.json`, {
        hint: 'Write the image into it first.',
    });
}

;// CONCATENATED MODULE: ./.build/formats/opa.js
/** The format `opa`: an Open Policy Agent bundle – a folder with `.manifest`, an archive of `opa build`, or a compiled policy. */







/**
 * The first layer of this type is the bundle, whatever the config (open-policy-agent/opa v1/download/oci_download.go); the
 * config is the one OPA's documentation pushes.
 */
const opa_declaration = {
    name: 'opa',
    detect: ['**/.manifest'],
    config: { mediaType: media_types/* imageConfigType */.yc, json: {} },
    layers: [
        { mediaType: media_types/* imageLayerGzipType */.hf, pack: 'tar+gzip', symlinks: 'omit', ignore: ['.git/', '*.tar.gz'] },
    ],
};
const opa_declared = (0,declared/* createDeclaredFormat */.i)(opa_declaration);
const opa = { ...opa_declared, detect: opa_detect, pack: opa_pack };
/** A line may name a folder or a file; a line without either finds bundle folders and compiled policies. */
async function opa_detect(context) {
    const files = [];
    const others = [];
    for (const request of context.requests) {
        const file = await fileOf(request, context);
        if (file === undefined)
            others.push(request);
        else
            files.push(file);
    }
    const named = files.map((file) => ({ files: [file], explicit: true }));
    if (others.length === 0 && files.length > 0)
        return named;
    const bundles = await opa_declared.detect({ ...context, requests: others });
    const search = others.length === 0 || others.some((request) => request.argument === undefined);
    const policies = search ? await findPolicies(context, bundles) : [];
    return [...named, ...bundles, ...policies];
}
async function fileOf({ argument }, context) {
    if (argument === undefined)
        return undefined;
    const found = await context.workspace.stat(argument);
    return found?.type === 'file' ? (0,folder/* joinPath */.uJ)('.', argument) : undefined;
}
/** Modules with OPA's exports that lie in no bundle. */
async function findPolicies(context, bundles) {
    const taken = bundles.map((bundle) => bundle.files[0] ?? '.');
    const policies = [];
    for (const { path } of await context.workspace.files()) {
        const inside = taken.some((folder) => folder === '.' || path.startsWith(`${folder}/`));
        if (path.endsWith('.wasm') && !inside && (await opa_isPolicy(path, context))) {
            policies.push({ files: [path], kind: 'policy' });
        }
    }
    return policies;
}
/** What every compiled policy exports (openpolicyagent.org, "WebAssembly", ABI 1). */
const policyExports = ['opa_malloc', 'opa_json_parse', 'opa_eval_ctx_new'];
async function opa_isPolicy(path, context) {
    const facts = await context.inspect(path).catch(() => undefined);
    const names = new Set(facts?.moduleExports.map((one) => one.name));
    return policyExports.every((name) => names.has(name));
}
async function opa_pack(artifact, context) {
    const path = (0,artifacts/* firstFile */.FX)(artifact);
    const found = await context.workspace.stat(path);
    if (found?.type === 'directory')
        return await opa_declared.pack(artifact, context);
    const layer = await packFile(path, context);
    const config = context.packer.bytes(oci_descriptor/* emptyJson */.Gu, media_types/* imageConfigType */.yc);
    return { root: context.packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
/** An archive goes in as it is; a policy as a bundle that holds it alone, under the one name OPA looks for. */
async function packFile(path, context) {
    const start = await context.workspace.slice(path, 0, 3);
    // RFC 1952 §2.3.1: magic number and the method deflate.
    if (start[0] === 0x1f && start[1] === 0x8b && start[2] === 8)
        return await context.packer.file(path, media_types/* imageLayerGzipType */.hf);
    if (!(await opa_isPolicy(path, context)))
        throw notBundle(path);
    const size = (await context.workspace.stat(path))?.size ?? 0;
    const entry = { path: 'policy.wasm', type: 'file', size, file: path };
    return (await context.packer.layer([entry], { mediaType: media_types/* imageLayerGzipType */.hf })).descriptor;
}
function notBundle(path) {
    return new errors/* CodedError */.AK('input', `opa: ${(0,_build_text/* printable */.g$)(path)} is neither a gzip archive nor a compiled policy`, {
        hint: 'Name the folder with ".manifest", the bundle.tar.gz of "opa build", or the policy.wasm: formats: opa:policy.',
    });
}

// EXTERNAL MODULE: ./node_modules/smol-toml/dist/index.js + 8 modules
var dist = __webpack_require__(3292);
// EXTERNAL MODULE: ./node_modules/semver/functions/parse.js
var parse = __webpack_require__(6353);
;// CONCATENATED MODULE: ./.build/formats/spin/names.js
/** The names a Spin manifest may give, and templates of variables (crates/serde/src/id.rs, crates/expressions). */
const word = '(?:[a-z][a-z0-9]*|[A-Z][A-Z0-9]*)';
const kebab = new RegExp(`^${word}(?:-${word})*$`);
const snake = new RegExp(`^${word}(?:_${word})*$`);
/** Words of letters and digits, each in one case, joined by `-`. */
function isKebab(text) {
    return kebab.test(text);
}
/** The same joined by `_`. */
function isSnake(text) {
    return snake.test(text);
}
/** The names of variables: lower case, joined by `_`. */
function isLowerSnake(text) {
    return snake.test(text) && text === text.toLowerCase();
}
const kebabRule = 'is not kebab-case: words of letters and digits in one case, each begun by a letter, joined by "-"';
const lowerSnakeRule = 'is not snake_case in lower case: words of letters and digits, each begun by a letter, joined by "_"';
/** Reads a template; `undefined` when a `{{` has no `}}`. */
function parseTemplate(text) {
    const literals = [];
    const names = [];
    let at = 0;
    for (;;) {
        const open = text.indexOf('{{', at);
        literals.push(text.slice(at, open < 0 ? undefined : open));
        if (open < 0)
            return { literals, names };
        const close = text.indexOf('}}', open + 2);
        if (close < 0)
            return undefined;
        names.push(text.slice(open + 2, close).trim());
        at = close + 2;
    }
}
/** No host, port and scheme together are longer; what a template makes of large defaults is cut there. */
const filledLimit = 4096;
/** The text with every name replaced, up to a little more than `filledLimit`, or `undefined` when one has no value. */
function fillTemplate(template, defaultOf) {
    let text = template.literals[0] ?? '';
    for (const [index, name] of template.names.entries()) {
        const value = defaultOf(name);
        if (value === undefined)
            return undefined;
        text += value.slice(0, filledLimit + 1) + (template.literals[index + 1] ?? '');
        if (text.length > filledLimit)
            return text;
    }
    return text;
}

;// CONCATENATED MODULE: ./.build/formats/spin/table.js
/** TOML tables of a Spin manifest, read strictly: what has another type or an unknown key is an error that names its place. */



/** Spin's error for a rule of `place`, to be thrown. */
function refuse({ file, table }, rule, hint) {
    return invalidDefinition(file, table === '' ? rule : `${table} ${rule}`, hint ?? `Correct the manifest, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)(file)}`);
}
/** Opens a value as a table. Throws for another type, and for a key that is not `known` where that is given. */
function openTable(value, place, known) {
    if (!isTable(value))
        throw refuse(place, 'is not a table');
    const keys = Object.keys(value);
    const table = accessors(value, keys, place);
    const stranger = known && keys.find((key) => !known.includes(key));
    if (stranger === undefined)
        return table;
    throw table.refuse(stranger, `is not a key that Spin knows here${suggestion(stranger, known ?? [])}; known are ${known?.join(', ')}`);
}
/** True for a TOML table; dates are objects too. */
function isTable(value) {
    return (0,json/* isRecord */.u4)(value) && !(value instanceof Date);
}
/** The place of a table below another: `[component.cart]` and `build` give `[component.cart.build]`. */
function below({ file, table }, key) {
    const name = /^[A-Za-z0-9_-]+$/.test(key) ? key : JSON.stringify(key);
    if (table === '')
        return { file, table: `[${name}]` };
    const inner = /^\[+([^\]]+)\]+$/.exec(table)?.[1];
    return { file, table: inner === undefined ? `${table} ${name}` : `[${inner}.${name}]` };
}
function accessors(value, keys, place) {
    const at = (key) => (Object.hasOwn(value, key) ? value[key] : undefined);
    const refuseKey = (key, rule, hint) => refuse(place, `${key}: ${rule}`, hint);
    const typed = (key, fits, name) => {
        const found = at(key);
        if (found === undefined || fits(found))
            return found;
        throw refuseKey(key, `is not ${name}`);
    };
    const open = (key, known) => {
        const found = at(key);
        return found === undefined ? undefined : openTable(found, below(place, key), known);
    };
    return {
        place,
        keys,
        value: at,
        text: (key) => typed(key, isText, 'a string'),
        flag: (key) => typed(key, isFlag, 'true or false'),
        texts: (key) => typed(key, isTexts, 'a list of strings') ?? [],
        list: (key) => typed(key, isList, 'a list') ?? [],
        textMap: (key) => new Map(Object.entries(typed(key, isTextMap, 'a table of strings') ?? {})),
        table: open,
        tables(key, known) {
            const outer = open(key);
            const opened = (name) => openTable(outer?.value(name), below(below(place, key), name), known);
            return new Map((outer?.keys ?? []).map((name) => [name, opened(name)]));
        },
        refuse: refuseKey,
    };
}
function isText(value) {
    return typeof value === 'string';
}
function isFlag(value) {
    return typeof value === 'boolean';
}
function isList(value) {
    return Array.isArray(value);
}
function isTexts(value) {
    return Array.isArray(value) && value.every(isText);
}
function isTextMap(value) {
    return isTable(value) && Object.values(value).every(isText);
}

;// CONCATENATED MODULE: ./.build/formats/spin/dependencies.js
/** Dependencies of components: checked as Spin checks them, and refused, since nothing is composed here. */



/** Throws when a component has dependencies: for what is wrong with them, or else because they have to be composed first. */
function refuseDependencies(components) {
    for (const component of components.values()) {
        const { dependencies } = component;
        if (!dependencies || dependencies.keys.length === 0)
            continue;
        checkInheritance(component, dependencies);
        for (const name of dependencies.keys)
            checkDependency(name, dependencies, components);
        checkDisjoint(dependencies);
        throw needsComposition(component, dependencies);
    }
}
function needsComposition({ source }, dependencies) {
    const main = source.kind === 'file' ? source.path : 'component.wasm';
    return dependencies.refuse(dependencies.keys[0] ?? '', 'has to be composed into the component, which is not done here', `Compose it, let source name the result, and remove the table: wac plug ${main} --plug dependency.wasm -o composed.wasm`);
}
function checkInheritance({ inheritsConfiguration }, dependencies) {
    const own = dependencies.keys.find((name) => {
        const value = dependencies.value(name);
        return isTable(value) && value.inherit_configuration !== undefined;
    });
    if (inheritsConfiguration === undefined || own === undefined)
        return;
    throw dependencies.refuse(own, 'has inherit_configuration, and the component dependencies_inherit_configuration; only one may be given');
}
/** Which keys say where a dependency comes from; the others go with any. */
const origins = [['version', 'registry', 'package'], ['path'], ['url', 'digest'], ['component']];
function checkDependency(name, dependencies, components) {
    const parsed = parseName(name);
    if (!parsed)
        throw dependencies.refuse(name, 'is neither a kebab-case name nor namespace:package/interface@version');
    const value = dependencies.value(name);
    const table = isTable(value) ? openTable(value, dependencies.place) : undefined;
    if (table)
        checkOrigin(name, table, dependencies);
    else if (typeof value !== 'string')
        throw dependencies.refuse(name, 'is neither a version nor a table');
    const fromRegistry = !table || table.value('version') !== undefined;
    if (!parsed.package && fromRegistry && table?.text('package') === undefined) {
        throw dependencies.refuse(name, 'must name a package');
    }
    if (parsed.package && !parsed.interface && table?.text('export') !== undefined) {
        throw dependencies.refuse(name, 'is a whole package, which cannot be satisfied by one export');
    }
    const id = table?.text('component');
    if (id !== undefined)
        checkComponent(name, id, { dependencies, components });
}
function checkOrigin(name, table, dependencies) {
    const fits = origins.some((keys) => {
        const allowed = [...keys, 'export', 'inherit_configuration'];
        const needed = keys[0] === 'url' ? keys : keys.slice(0, 1);
        return (needed.every((key) => table.text(key) !== undefined) && table.keys.every((key) => allowed.includes(key)));
    });
    if (!fits)
        throw dependencies.refuse(name, 'has none of version, path, url with digest, or component, or a key too many');
}
/** A component that is composed into another loses what it may reach, so it may have nothing of its own. */
function checkComponent(name, id, { dependencies, components }) {
    const component = components.get(id);
    if (!component)
        throw dependencies.refuse(name, `there is no [component.${id}]`);
    const own = {
        ai_models: component.aiModels.length,
        allowed_outbound_hosts: component.outboundHosts.length,
        dependencies: component.dependencies?.keys.length ?? 0,
        environment: component.environment.size,
        files: component.files.length,
        key_value_stores: component.keyValueStores.length,
        sqlite_databases: component.databases.length,
        variables: component.variables.size,
    };
    const found = Object.keys(own).filter((key) => own[key] !== 0);
    if (found.length === 0)
        return;
    throw dependencies.refuse(name, `component ${id} has ${found.join(', ')}, which a dependency may not have`);
}
function parseName(text) {
    if (!/[:/]/.test(text))
        return isKebab(text) ? {} : undefined;
    const [path = '', version, ...more] = text.split('@');
    const [name = '', interface_, ...deeper] = path.split('/');
    const labels = name.split(':');
    const wrong = more.length > 0 || deeper.length > 0 || labels.length !== 2 || !labels.every(isKebab);
    if (wrong || (interface_ !== undefined && !isKebab(interface_)))
        return undefined;
    const compatible = version === undefined ? undefined : compatibleVersion(version);
    if (version !== undefined && compatible === undefined)
        return undefined;
    return {
        package: name,
        ...(interface_ !== undefined && { interface: interface_ }),
        ...(compatible !== undefined && { version: compatible }),
    };
}
/** Two versions of one package are distinct only when semver lets both be there. */
function compatibleVersion(text) {
    const version = parse(text);
    if (!version)
        return undefined;
    const { major, minor, patch, prerelease } = version;
    if (prerelease.length > 0)
        return version.version;
    return major > 0 ? `${major}` : minor > 0 ? `0.${minor}` : `0.0.${patch}`;
}
function checkDisjoint(dependencies) {
    const names = dependencies.keys.map((text) => ({ text, ...parseName(text) }));
    for (const [index, one] of names.entries()) {
        for (const other of names.slice(index + 1)) {
            if (one.package === undefined || one.package !== other.package)
                continue;
            const apart = differ(one.version, other.version) || differ(one.interface, other.interface);
            if (!apart)
                throw dependencies.refuse(one.text, `conflicts with ${other.text}`);
        }
    }
}
function differ(one, other) {
    return one !== undefined && other !== undefined && one !== other;
}

;// CONCATENATED MODULE: ./.build/formats/spin/glob.js
/** Globs as Rust's `glob` crate 0.3 understands them with its default options; Spin finds and excludes files by these. */
/** True when Spin takes the text for a pattern at all (`glob::Pattern::escape` changes it). */
function looksLikeGlob(text) {
    return /[?*[\]]/.test(text);
}
/** Reads a pattern; `undefined` for one that the crate refuses: `***`, `a**`, a `[` without `]`. */
function parseGlob(pattern) {
    const characters = [...pattern];
    const tokens = [];
    for (let at = 0; at < characters.length;) {
        const read = readToken(characters, at);
        if (!read)
            return undefined;
        tokens.push(read.token);
        at = read.next;
    }
    return tokens;
}
function readToken(characters, at) {
    const character = characters[at] ?? '';
    if (character === '?')
        return { token: { kind: 'any' }, next: at + 1 };
    if (character === '*')
        return readStars(characters, at);
    if (character === '[')
        return readClass(characters, at);
    return { token: { kind: 'character', character }, next: at + 1 };
}
function readStars(characters, at) {
    let next = at;
    while (characters[next] === '*')
        next += 1;
    if (next - at === 1)
        return { token: { kind: 'star' }, next };
    const whole = at === 0 || characters[at - 1] === '/';
    const ends = next === characters.length || characters[next] === '/';
    if (next - at > 2 || !whole || !ends)
        return undefined;
    return { token: { kind: 'folders' }, next: next + 1 };
}
function readClass(characters, at) {
    const negated = characters[at + 1] === '!';
    const first = at + (negated ? 2 : 1);
    // The first member may be a `]` itself.
    const end = characters.indexOf(']', first + 1);
    if (end < 0)
        return undefined;
    return { token: { kind: 'class', negated, members: characters.slice(first, end) }, next: end + 1 };
}
/**
 * True when the whole text matches. Every wildcard matches `/` and a leading dot too. Only the last star is retried, as
 * more cannot help, so the time is bounded by the product of both lengths.
 */
function matchGlob(glob, text) {
    const characters = [...text];
    let [token, at, star, starAt] = [0, 0, -1, 0];
    while (at < characters.length) {
        const current = glob[token];
        if (current?.kind === 'star' || current?.kind === 'folders') {
            [star, starAt] = [token, at];
            token += 1;
        }
        else if (current && matchesOne(current, characters[at] ?? '')) {
            token += 1;
            at += 1;
        }
        else {
            const next = star < 0 ? undefined : resume(glob, star, characters, starAt);
            if (next === undefined)
                return false;
            at = starAt = next;
            token = star + 1;
        }
    }
    return glob.slice(token).every(({ kind }) => kind === 'star' || kind === 'folders');
}
/** Where to go on after the star has taken more: one character, or all up to a slash; everything when nothing follows it. */
function resume(glob, star, text, from) {
    if (star === glob.length - 1)
        return text.length;
    if (glob[star]?.kind === 'star')
        return from + 1;
    const slash = text.indexOf('/', from);
    return slash < 0 ? undefined : slash + 1;
}
function matchesOne(token, character) {
    if (token.kind === 'character')
        return token.character === character;
    if (token.kind !== 'class')
        return token.kind === 'any';
    return isMember(token.members, character) !== token.negated;
}
function isMember(members, character) {
    const code = codeOf(character);
    for (let at = 0; at < members.length;) {
        const ranged = at + 2 < members.length && members[at + 1] === '-';
        const low = codeOf(members[at]);
        if (low <= code && code <= (ranged ? codeOf(members[at + 2]) : low))
            return true;
        at += ranged ? 3 : 1;
    }
    return false;
}
function codeOf(character) {
    return character?.codePointAt(0) ?? 0;
}
/** Reads a pattern of files; `undefined` for one that the crate refuses. */
function parsePathGlob(pattern) {
    if (!parseGlob(pattern))
        return undefined;
    const segments = pattern.split('/').filter((segment) => segment !== '' && segment !== '.');
    const wild = segments.findIndex((segment) => looksLikeGlob(segment));
    const cut = wild < 0 ? segments.length : wild;
    const rest = segments
        .slice(cut)
        .map((segment) => (segment === '**' ? undefined : (parseGlob(segment) ?? [])));
    // A slash at the end asks for folders, as `**` at the end does.
    const folders = pattern.endsWith('/') && rest.length > 0 ? [undefined] : [];
    return { literal: segments.slice(0, cut), rest: [...rest, ...folders] };
}
/** True when the segments of a file's path match; `**` stands for folders alone, so a pattern that ends in it finds no file. */
function matchPath(rest, segments) {
    return positionsAfter(rest, segments).has(rest.length) && rest.at(-1) !== undefined;
}
/** True when something below the folder of these segments may still match. */
function mayMatchBelow(rest, segments) {
    return [...positionsAfter(rest, segments)].some((position) => position < rest.length);
}
/** The positions in the pattern that can have been reached when the segments are used up. */
function positionsAfter(rest, segments) {
    let positions = skipFolders(rest, [0]);
    for (const segment of segments) {
        const next = [];
        for (const position of positions) {
            const glob = rest[position];
            if (position >= rest.length)
                continue;
            if (glob === undefined)
                next.push(position);
            else if (matchGlob(glob, segment))
                next.push(position + 1);
        }
        positions = skipFolders(rest, next);
    }
    return positions;
}
function skipFolders(rest, positions) {
    const all = new Set(positions);
    for (const position of all) {
        if (position < rest.length && rest[position] === undefined)
            all.add(position + 1);
    }
    return all;
}

;// CONCATENATED MODULE: ./.build/formats/spin/paths.js
/** Paths as a manifest writes them: resolved by their text alone, as Spin does it. */
/** Without `.` and empty segments and with `..` taken back; what climbs higher keeps its leading `..`. */
function resolveSegments(segments) {
    const resolved = [];
    for (const segment of segments) {
        const climbs = segment === '..' && (resolved.length === 0 || resolved.at(-1) === '..');
        if (segment === '' || segment === '.')
            continue;
        if (segment === '..' && !climbs)
            resolved.pop();
        else
            resolved.push(segment);
    }
    return resolved;
}
/** A path relative to a folder of the workspace; `undefined` for one that is absolute or leaves the workspace. */
function resolveBelow(folder, path) {
    if (path.startsWith('/') || path.includes('\0'))
        return undefined;
    const segments = resolveSegments(`${folder}/${path}`.split('/'));
    return segments[0] === '..' ? undefined : segments.join('/') || '.';
}

;// CONCATENATED MODULE: ./.build/formats/spin/find.js
/** Finds the files that a pattern means, below a folder of the workspace and through its symlinks. */



/** How many symlinks to folders may lie on one path. */
const linkDepth = 8;
/** Entries that are met through symlinks in one search: some links to each other can make billions of a few folders. */
const linkedLimit = 50_000;
/**
 * Every regular file below `folder` whose name matches, sorted by name. Symlinks to files and folders are followed as Spin
 * follows them; one that leads out of the workspace, or back to a folder above itself, is an error where it would matter.
 */
async function findFiles(search, folder, rest) {
    const found = [];
    await descend(search, { folder, prefix: '', depth: 0, met: { linked: 0 } }, rest, found);
    return found.sort((left, right) => (left.name < right.name ? -1 : 1));
}
async function descend(search, level, rest, found) {
    const cut = level.folder === '.' ? 0 : level.folder.length + 1;
    for (const entry of await search.workspace.tree(level.folder)) {
        const name = level.prefix + entry.path.slice(cut);
        const segments = name.split('/');
        if (level.depth > 0)
            level.met.linked += 1;
        if (level.met.linked > linkedLimit)
            throw refuseLink(search, entry, `and others lead to more than ${linkedLimit} files`);
        if (entry.type === 'symlink')
            await visitLink(search, { entry, name, level }, rest, found);
        else if (entry.type !== 'directory' && matchPath(rest, segments))
            addFile(search, entry, name, found);
    }
}
async function visitLink(search, { entry, name, level }, rest, found) {
    const segments = name.split('/');
    const [matches, mayHold] = [matchPath(rest, segments), mayMatchBelow(rest, segments)];
    if (!matches && !mayHold)
        return;
    const file = await search.workspace.stat(entry.path);
    const target = file?.type === 'file' ? file : await followLink(search, entry);
    if (target?.type === 'directory') {
        if (!mayHold)
            return;
        const loops = target.path === '.' || `${entry.path}/`.startsWith(`${target.path}/`);
        if (loops || level.depth >= linkDepth)
            throw refuseLink(search, entry, 'leads back to a folder above itself');
        const below = { folder: target.path, prefix: `${name}/`, depth: level.depth + 1, met: level.met };
        await descend(search, below, rest, found);
    }
    else if (target && matches)
        addFile(search, target, name, found);
}
function addFile(search, entry, name, found) {
    if (entry.type === 'file')
        found.push({ name, source: entry.path, size: entry.size });
    else
        search.omit({ path: entry.path, reason: 'left out of spin: it is not a regular file' });
}
/** What lies at a path once every symlink on the way is followed; `undefined` when that is nothing. */
async function locate(search, path) {
    let found;
    for (const segment of path.split('/')) {
        const next = found && found.path !== '.' ? `${found.path}/${segment}` : segment;
        const entry = await search.workspace.stat(next);
        found = entry?.type === 'symlink' ? await followLink(search, entry) : entry;
        if (!found)
            return undefined;
    }
    return found;
}
/** What a symlink leads to in the end; `undefined`, with a statement, when that is nothing, which Spin passes over. */
async function followLink(search, link, step = 0) {
    if (step >= linkDepth)
        throw refuseLink(search, link, 'leads to too many others');
    const entry = await search.workspace.stat(targetOf(search, link));
    const target = entry?.type === 'symlink' ? await followLink(search, entry, step + 1) : entry;
    if (!target && step === 0)
        search.omit({ path: link.path, reason: 'left out of spin: it is a symlink that leads nowhere' });
    return target;
}
function targetOf(search, entry) {
    const target = resolveBelow(`${entry.path}/..`, entry.link ?? '');
    if (target !== undefined)
        return target;
    throw refuseLink(search, entry, 'leaves the workspace');
}
function refuseLink({ place }, { path }, why) {
    return refuse(place, `files: the symlink ${path} ${why}`, 'Replace it by the files themselves, or narrow the pattern.');
}

;// CONCATENATED MODULE: ./.build/formats/spin/files.js
/** The static files of a component: which files of the workspace appear under which path (crates/loader/src/local.rs). */




/** All files of a component, sorted by path. Throws when two different files have the same path. */
async function resolveFiles({ files, excludeFiles, place }, folder, { workspace, omit }) {
    const excluded = compileExcludes(excludeFiles, place);
    const placed = new Map();
    for (const mount of files) {
        for (const file of await mountFiles(mount, { workspace, omit, folder, place, excluded })) {
            const other = placed.get(file.path);
            if (other && other.source !== file.source)
                throw collision(file, other, place);
            placed.set(file.path, file);
        }
    }
    const sorted = [...placed.values()].sort((left, right) => (left.path < right.path ? -1 : 1));
    for (const file of sorted)
        checkFolders(file, placed, place);
    return sorted;
}
function compileExcludes(patterns, place) {
    const globs = patterns.map((pattern) => {
        const glob = parseGlob(pattern);
        if (glob)
            return glob;
        throw refuse(place, `exclude_files: "${pattern}" is not a valid pattern`);
    });
    return (name) => globs.some((glob) => matchGlob(glob, name));
}
async function mountFiles(mount, mounting) {
    return typeof mount === 'string' ? await mountPattern(mount, mounting) : await mountSource(mount, mounting);
}
/** A file or folder of that name comes before a pattern. */
async function mountPattern(pattern, mounting) {
    const { place } = mounting;
    if (/(?:^|\/)\.\.?$/.test(pattern)) {
        throw refuse(place, `files: "${pattern}" ends in . or ..; write { source, destination } or a pattern ending in **/*`);
    }
    const found = await statMount(pattern, mounting);
    if (found?.type === 'file')
        return [placeFile(found, [pattern], mounting)];
    if (!found && !looksLikeGlob(pattern)) {
        throw refuse(place, `files: "${pattern}" does not exist and is not a pattern`, buildHint(pattern));
    }
    // Spin puts the files of a folder `d` under `d/d`, once for the folder and once for their path in the application.
    const prefix = found ? [pattern] : [];
    const files = await searchPattern(found ? `${pattern}/**/*` : pattern, mounting);
    return files.map((file) => placeFile(file, [...prefix, file.name], mounting));
}
/** `{ source, destination }`: a folder's content below the destination, a file exactly there. */
async function mountSource({ source, destination }, mounting) {
    const found = await statMount(source, mounting);
    if (!found)
        throw refuse(mounting.place, `files: "${source}" does not exist`, buildHint(source));
    if (found.type === 'file') {
        if (/(?:^|\/)\.{0,2}$/.test(destination)) {
            throw refuse(mounting.place, `files: the destination "${destination}" of the file ${source} is not a file name`);
        }
        return [placeFile(found, [destination], mounting)];
    }
    const base = resolveSegments(source.split('/')).length;
    const files = await searchPattern(`${source}/**/*`, mounting);
    return files.map((file) => placeFile(file, [destination, ...file.name.split('/').slice(base)], mounting));
}
function buildHint(path) {
    return `Build ${path} before, or correct the manifest.`;
}
/** What lies at a path relative to the manifest; `undefined` when that is nothing. */
async function statMount(path, mounting) {
    const found = await locate(mounting, insideWorkspace(path, mounting));
    if (found?.type === 'file' && path.endsWith('/'))
        return undefined;
    if (found?.type !== 'other')
        return found;
    throw refuse(mounting.place, `files: "${path}" is neither a file nor a folder`);
}
function insideWorkspace(path, { folder, place }) {
    const resolved = resolveBelow(folder, path);
    if (resolved !== undefined)
        return resolved;
    throw refuse(place, `files: "${path}" leaves the workspace`, 'Keep the files in the workspace, and name them relative to the manifest.');
}
/** Files that match and are not excluded, named relative to the manifest. */
async function searchPattern(pattern, mounting) {
    const { place, excluded, folder } = mounting;
    const glob = parsePathGlob(pattern);
    if (!glob || glob.rest.some((segment) => segment && isParent(segment))) {
        throw refuse(place, `files: "${pattern}" is not a valid pattern`);
    }
    const prefix = resolveSegments(glob.literal);
    const start = await statMount(glob.literal.join('/'), mounting);
    const matched = start?.type === 'directory' ? await findFiles(mounting, start.path, glob.rest) : [];
    const named = matched.map((file) => ({ ...file, name: [...prefix, file.name].join('/') }));
    const files = named.filter((file) => !excluded(file.name));
    if (files.length === 0)
        mounting.omit({ path: folder, reason: `${place.table} files: "${pattern}" matches no file` });
    return files;
}
function isParent(segment) {
    return (segment.length === 2 && segment.every((token) => token.kind === 'character' && token.character === '.'));
}
/** Spin would write a path that climbs beside the component's own files, where nothing reads it. */
function placeFile({ source, path, size }, destination, { place }) {
    const segments = resolveSegments(destination.flatMap((part) => part.split('/')));
    if (segments.length > 0 && segments[0] !== '..')
        return { path: segments.join('/'), source: source ?? path ?? '', size };
    throw refuse(place, `files: "${destination.join('/')}" lies outside of what the component sees`, 'Say where it goes: files = [{ source = "../shared", destination = "/shared" }]');
}
function collision(file, other, place) {
    return refuse(place, `files: ${file.source} and ${other.source} both go to ${file.path}`, 'Give them different destinations, or name one of them in exclude_files.');
}
function checkFolders({ path, source }, placed, place) {
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
        const folder = placed.get(path.slice(0, slash));
        if (folder)
            throw refuse(place, `files: ${folder.source} goes to ${folder.path}, which is the folder of ${source} too`);
    }
}

;// CONCATENATED MODULE: ./.build/formats/spin/hosts.js
/** What a component may reach: entries of `allowed_outbound_hosts`, and the old `allowed_http_hosts` turned into them. */

/** Ports that need not be written (crates/outbound-networking-config, `well_known_port`). */
const knownSchemes = ['http', 'https', 'redis', 'mysql', 'postgres', 'mqtt'];
/** Reads `scheme://host[:port]` (`AllowedHostConfig::parse`). `chaining` is true for hosts below `.spin.internal`. */
function readHost(entry) {
    const trimmed = entry.trim();
    const at = trimmed.indexOf('://');
    if (at < 0)
        return { problem: 'has no scheme; write scheme://host[:port], with * for any' };
    const scheme = trimmed.slice(0, at);
    const [host, port] = splitPort(trimmed.slice(at + 3));
    const problem = schemeProblem(scheme) ?? portProblem(port, scheme);
    return problem === undefined ? readHostName(host) : { problem };
}
function splitPort(rest) {
    const colon = rest.lastIndexOf(':');
    const tail = rest.slice(colon + 1);
    if (colon < 0)
        return [rest, ''];
    if (tail !== '' && !('problem' in readHostName(rest)))
        return [rest, ''];
    const slash = tail.indexOf('/');
    const port = slash === tail.length - 1 && slash >= 0 ? tail.slice(0, -1) : tail;
    return [rest.slice(0, colon), port];
}
function schemeProblem(scheme) {
    return scheme === '*' || /^\p{Alphabetic}*$/u.test(scheme)
        ? undefined
        : 'has a scheme that is neither * nor made of letters';
}
function portProblem(port, scheme) {
    if (port === '*')
        return undefined;
    if (port === '') {
        const known = knownSchemes.includes(scheme);
        return known ? undefined : `needs a port, since ${scheme || 'its scheme'} has no usual one`;
    }
    if (port.includes('/'))
        return 'has a path, which is not allowed';
    const [low, ...high] = port.split('..');
    const ends = high.length === 0 ? [low] : [low, high.join('..')];
    return ends.every(isPort) ? undefined : 'has a port that is neither a number, a range a..b, nor *';
}
function isPort(text) {
    return /^\+?[0-9]+$/.test(text ?? '') && Number(text) <= 65_535;
}
function readHostName(untrimmed) {
    const text = untrimmed.trim();
    if (text === '*' || text === 'self' || text === 'self.alt')
        return { chaining: false };
    if (text.startsWith('{'))
        return { problem: 'has a list of hosts, which Spin does not support' };
    if (isNetwork(text))
        return { chaining: false };
    const host = text.endsWith('/') ? text.slice(0, -1) : text;
    if (host.includes('/'))
        return { problem: 'has a path, which is not allowed' };
    const below = host.startsWith('*.') ? host.slice(2) : host;
    if (below.includes('*'))
        return { problem: 'has a * that is neither the whole host nor its first label' };
    const name = hostName(below);
    if (name === undefined)
        return { problem: 'has no valid host' };
    if (below === host)
        return { chaining: name.endsWith('.spin.internal') };
    if (isAddress(name))
        return { problem: 'has a wildcard before an address' };
    return { chaining: name === 'spin.internal' };
}
/** The host as URLs write it, which is what Rust's `url::Host::parse` accepts; `undefined` for one that is none. */
function hostName(text) {
    const bracketed = /^\[[0-9A-Fa-f:.]+\]$/.test(text);
    if (!bracketed && /[\s#/:<>?@[\\\]^|]/.test(text))
        return undefined;
    const url = URL.parse(`http://${text}`);
    return url?.hostname || undefined;
}
function isAddress(name) {
    return name.startsWith('[') || /^[0-9]+(?:\.[0-9]+){3}$/.test(name);
}
/** An address with the length of its prefix: `10.0.0.0/8`. */
function isNetwork(text) {
    const [address = '', length = '', ...more] = text.split('/');
    if (more.length > 0 || !/^[0-9]{1,3}$/.test(length))
        return false;
    const four = /^[0-9]{1,3}(?:\.[0-9]{1,3}){3}$/.test(address);
    if (four)
        return Number(length) <= 32 && address.split('.').every((part) => Number(part) <= 255);
    const six = /^[0-9A-Fa-f:.]+$/.test(address) && address.includes(':');
    return six && Number(length) <= 128 && URL.canParse(`http://[${address}]`);
}
/**
 * Why Spin refuses the list, or `undefined` (`AllowedHostsConfig::validate`). An entry with `{{ name }}` is checked when
 * every name has a default.
 */
function hostsProblem(hosts, defaultOf) {
    if (hosts.length === 1 && hosts[0] === 'insecure:allow-all') {
        return 'insecure:allow-all is not allowed; write "*://*:*" to allow everything';
    }
    for (const host of hosts) {
        const template = parseTemplate(host);
        const problem = template
            ? entryProblem(host, template, defaultOf)
            : 'has a {{ without the }} that closes it';
        if (problem !== undefined)
            return `"${host}" ${problem}`;
    }
    return undefined;
}
function entryProblem(host, template, defaultOf) {
    const filled = template.names.length === 0 ? host : fillTemplate(template, defaultOf);
    if (filled === undefined)
        return undefined;
    if (filled.length > filledLimit)
        return `is longer than ${filledLimit} characters`;
    // An optional endpoint: an empty default switches the entry off.
    if (template.names.length > 0 && ['', 'http://', 'https://'].includes(filled))
        return undefined;
    const read = readHost(filled);
    if (!('problem' in read))
        return undefined;
    return filled === host ? read.problem : `is "${filled}" with the defaults, which ${read.problem}`;
}
/** True when the host of an app with these entries must offer service chaining. */
function needsChaining(hosts) {
    return hosts.some((host) => {
        const read = readHost(host);
        return 'chaining' in read && read.chaining;
    });
}
/** Converted entries, or what is wrong with one (crates/manifest/src/compat/allowed_http_hosts.rs). */
function convertHttpHosts(hosts) {
    if (hosts.includes('insecure:allow-all'))
        return { hosts: ['http://*:*', 'https://*:*', 'http://self'] };
    const converted = [];
    for (const host of hosts) {
        const url = URL.parse(host.includes('//') ? host : `http://${host}`);
        const web = url?.protocol === 'http:' || url?.protocol === 'https:';
        if (!url || !web || url.hostname === '')
            return { problem: `"${host}" is not a host or host:port` };
        if (url.pathname.length > 1)
            return { problem: `"${host}" has a path, which is not allowed` };
        const authenticator = url.port === '' ? url.hostname : `${url.hostname}:${url.port}`;
        converted.push(...(url.hostname === 'self'
            ? ['http://self']
            : [`http://${authenticator}`, `https://${authenticator}`]));
    }
    return { hosts: converted };
}

;// CONCATENATED MODULE: ./.build/formats/spin/locked.js
/** The locked application: what Spin makes of a manifest and runs (crates/locked-app/src/locked.rs, crates/loader/src/local.rs). */




/** Throws for what is wrong with variables, hosts, and values that JSON cannot hold. */
function checkManifest({ components, variables, triggers }) {
    for (const component of components.values()) {
        const problem = hostsProblem(component.outboundHosts, (name) => variables.get(name)?.default);
        if (problem !== undefined)
            throw refuse(component.place, `allowed_outbound_hosts: ${problem}`);
        for (const [name, text] of component.variables)
            checkValue(name, text, component, variables);
    }
    for (const trigger of [...triggers.values()].flat())
        lockConfig(trigger.config, trigger.place);
}
/** A value that names a variable which is not there fails when the application starts (crates/expressions, `validate_template`). */
function checkValue(name, text, { place }, variables) {
    const template = parseTemplate(text);
    if (!template)
        throw refuse(place, `variables: ${name} has a {{ without the }} that closes it`);
    const unknown = template.names.find((used) => !variables.has(used));
    if (unknown !== undefined)
        throw refuse(place, `variables: ${name} uses {{ ${unknown} }}, which [variables] does not have`);
}
/**
 * The exact bytes, as Spin itself writes them: members of records in the order of its structures, keys of maps sorted,
 * nothing that is empty. `contents` gives what was packed of each component.
 */
function encodeLocked(manifest, contents) {
    const components = [...manifest.components].map(([id, component]) => {
        return lockComponent(id, component, contents.get(id));
    });
    const required = components.some((component) => 'host_requirements' in component);
    return (0,oci_manifest/* encode */.lF)({
        spin_lock_version: required ? 1 : 0,
        ...(required && { must_understand: ['component_host_requirements'] }),
        metadata: lockMetadata(manifest),
        ...(manifest.variables.size > 0 && { variables: lockVariables(manifest.variables) }),
        triggers: [...manifest.triggers].flatMap(([type, group]) => group.map((one) => lockTrigger(type, one))),
        components,
    });
}
function lockMetadata({ application, triggers }) {
    const [type, ...others] = triggers.keys();
    const { authors, description, name, version } = application;
    const settings = lockSettings(application);
    const trigger = type !== undefined && others.length === 0 && sortedRecord({ ...settings[type], type });
    return present({ authors, description, name, trigger, triggers: settings, version });
}
function lockSettings({ triggers, }) {
    const settings = [...triggers].map(([type, table]) => {
        const values = Object.fromEntries(table.keys.map((key) => [key, table.value(key)]));
        return [type, lockConfig(values, table.place)];
    });
    return sortedRecord(Object.fromEntries(settings));
}
function lockVariables(variables) {
    const locked = [...variables].map(([name, { secret, ...rest }]) => [
        name,
        secret ? { ...rest, secret } : rest,
    ]);
    return sortedRecord(Object.fromEntries(locked));
}
function lockTrigger(type, { id, component, config, place }) {
    const values = component === undefined ? config : { ...config, component };
    return { id, trigger_type: type, trigger_config: lockConfig(values, place) };
}
function lockComponent(id, component, content) {
    const metadata = lockComponentMetadata(component);
    const required = needsChaining(component.outboundHosts);
    return {
        id,
        ...(Object.keys(metadata).length > 0 && { metadata }),
        source: { content_type: 'application/wasm', ...content?.source },
        ...(component.environment.size > 0 && { env: sortedRecord(Object.fromEntries(component.environment)) }),
        ...(content && content.files.length > 0 && { files: content.files }),
        ...(component.variables.size > 0 && { config: sortedRecord(Object.fromEntries(component.variables)) }),
        ...(required && { host_requirements: { local_service_chaining: 'required' } }),
    };
}
function lockComponentMetadata(component) {
    return present({
        ai_models: component.aiModels,
        allowed_outbound_hosts: component.outboundHosts,
        build: component.build,
        databases: component.databases,
        description: component.description,
        key_value_stores: component.keyValueStores,
    });
}
/** Without the members that are absent, false, or an empty text or list. */
function present(members) {
    const kept = Object.entries(members).filter(([, value]) => {
        return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== false && value !== '';
    });
    return Object.fromEntries(kept);
}
/** TOML values as JSON, keys sorted. Throws for dates and for integers that JSON readers do not keep exact. */
function lockConfig(config, place) {
    return sortedRecord(Object.fromEntries(Object.entries(config).map(([key, value]) => [key, lockValue(value, key, place)])));
}
function lockValue(value, key, place) {
    if (Array.isArray(value))
        return value.map((item) => lockValue(item, key, place));
    if (isTable(value))
        return lockConfig(value, place);
    if (value instanceof Date)
        throw refuse(place, `${key}: is a date, which no trigger can read; write it as a string`);
    if (typeof value !== 'bigint')
        return value;
    if (Number.isSafeInteger(Number(value)))
        return Number(value);
    throw refuse(place, `${key}: is too large a number; write it as a string`);
}
function sortedRecord(record) {
    return Object.fromEntries(Object.entries(record).sort(([left], [right]) => (left < right ? -1 : 1)));
}

;// CONCATENATED MODULE: ./.build/formats/spin/normalize.js
/** The canonical form of a manifest: every trigger has an id, every component stands on its own (crates/manifest/src/normalize.rs). */


/** Throws when a trigger names a component that is not there. */
function normalize(manifest) {
    const named = nameTriggers(manifest.triggers);
    const components = new Map(manifest.components);
    const triggers = new Map();
    const firstFree = numbering(components);
    for (const [type, group] of named) {
        triggers.set(type, group.map((trigger) => moveInline(trigger, components, firstFree)));
    }
    return { ...manifest, triggers, components };
}
/** Gives an id to each trigger without one, the first free of `<component>-<type>-trigger` and `<type>-trigger<n>`. */
function nameTriggers(triggers) {
    const taken = new Set([...triggers.values()].flat().map(({ id }) => id));
    const firstFree = numbering(taken);
    const name = (trigger, type) => {
        if (trigger.id !== '')
            return trigger;
        const natural = `${String(trigger.component)}-${type}-trigger`;
        const usable = typeof trigger.component === 'string' && !taken.has(natural);
        const id = usable ? natural : firstFree(`${type}-trigger`);
        taken.add(id);
        return { ...trigger, id };
    };
    return new Map([...triggers].map(([type, group]) => [type, group.map((trigger) => name(trigger, type))]));
}
/** Puts components that are written inside a trigger beside the others, under `<trigger>-component` or `inline-component<n>`. */
function moveInline(trigger, components, firstFree) {
    const { component, others, ...rest } = trigger;
    const specs = [...(component === undefined ? [] : [component]), ...others];
    const ids = specs.map((spec) => {
        if (typeof spec === 'string')
            return requireThere(spec, trigger, components);
        const natural = `${trigger.id}-component`;
        const usable = specs.length === 1 && isKebab(natural) && !components.has(natural);
        const id = usable ? natural : firstFree('inline-component');
        components.set(id, spec);
        return id;
    });
    return { ...rest, ...(component !== undefined && { component: ids[0] ?? '' }) };
}
function requireThere(id, { place }, components) {
    if (components.has(id))
        return id;
    throw refuse(place, `component: there is no [component.${id}]`);
}
/** Gives the first free number after a prefix; as ids are only ever added, each search goes on where the last one ended. */
function numbering(taken) {
    const last = new Map();
    return (prefix) => {
        let number = last.get(prefix) ?? 1;
        while (taken.has(`${prefix}${number}`))
            number += 1;
        last.set(prefix, number);
        return `${prefix}${number}`;
    };
}

;// CONCATENATED MODULE: ./.build/formats/spin/parts.js
/** The parts that both versions of the manifest share: sources, mounts, builds and variables (crates/manifest/src/schema/common.rs). */


/** Reads `source` of a component. */
function readSource(table) {
    const value = table.value('source');
    if (typeof value === 'string')
        return { kind: 'file', path: value };
    if (!isTable(value))
        throw table.refuse('source', 'is missing, and every component has one');
    const source = openTable(value, table.place);
    const [url, digest] = [source.text('url'), source.text('digest')];
    if (hasOnly(source, ['url', 'digest']) && url !== undefined && digest !== undefined) {
        if (!digest.startsWith('sha256:'))
            throw table.refuse('source', 'has a digest that is not sha256:…');
        return { kind: 'url', url, digest };
    }
    const [name, version] = [source.text('package'), source.text('version')];
    if (hasOnly(source, ['registry', 'package', 'version']) && name !== undefined && version !== undefined) {
        return { kind: 'package', name, version };
    }
    throw table.refuse('source', 'is neither a path, { url, digest } nor { registry, package, version }');
}
function hasOnly(table, known) {
    return table.keys.every((key) => known.includes(key));
}
/** Reads `files`. */
function readMounts(table) {
    return table.list('files').map((value) => {
        if (typeof value === 'string')
            return value;
        const mount = isTable(value) ? openTable(value, table.place) : undefined;
        const [source, destination] = [mount?.text('source'), mount?.text('destination')];
        if (mount?.keys.length === 2 && source !== undefined && destination !== undefined)
            return { source, destination };
        throw table.refuse('files', 'has an entry that is neither a pattern nor { source, destination }');
    });
}
/** Reads `[component.<id>.build]`, members in the order they are written in JSON. */
function readBuild(component) {
    const table = component.table('build', ['command', 'workdir', 'watch']);
    if (!table)
        return undefined;
    const value = table.value('command');
    const command = Array.isArray(value) ? table.texts('command') : table.text('command');
    if (command === undefined)
        throw table.refuse('command', 'is missing');
    const [watch, workdir] = [table.texts('watch'), table.text('workdir')];
    return { command, ...(watch.length > 0 && { watch }), ...(workdir !== undefined && { workdir }) };
}
/** Reads `[variables]`; each is either required or has a default (crates/loader/src/local.rs, `locked_variable`). */
function readVariables(root) {
    const tables = root.tables('variables', ['description', 'required', 'default', 'secret']);
    return new Map([...tables].map(([name, table]) => [checkVariable(name, root, 'variables'), readVariable(table)]));
}
function readVariable(table) {
    const [description, value] = [table.text('description'), table.text('default')];
    if ((table.flag('required') ?? false) === (value !== undefined)) {
        throw table.refuse('default', 'give either this or required = true, and not both');
    }
    return {
        ...(description !== undefined && { description }),
        ...(value !== undefined && { default: value }),
        secret: table.flag('secret') ?? false,
    };
}
/** Reads the values of a component's own variables: `variables`, or `config` in version 1. */
function readValues(component, key) {
    const values = component.textMap(key);
    for (const name of values.keys())
        checkVariable(name, component, key);
    return values;
}
function checkVariable(name, table, key) {
    if (isLowerSnake(name))
        return name;
    throw table.refuse(key, `"${name}" ${lowerSnakeRule}`);
}
/** Reads labels of stores or databases, which are kebab-case or snake_case in version 2 (crates/manifest/src/schema/v2.rs). */
function readLabels(component, key) {
    const labels = component.texts(key);
    const wrong = labels.find((label) => !isKebab(label) && !isSnake(label));
    if (wrong === undefined)
        return labels;
    throw component.refuse(key, `"${wrong}" is neither kebab-case nor snake_case`);
}

;// CONCATENATED MODULE: ./.build/formats/spin/version-1.js
/** Manifests of version 1, read as what they mean in version 2 (crates/manifest/src/compat.rs). */




const rootKeys = [
    'spin_manifest_version',
    'spin_version',
    'name',
    'version',
    'description',
    'authors',
    'trigger',
    'variables',
    'component',
];
const componentKeys = [
    'id',
    'source',
    'trigger',
    'description',
    'config',
    'environment',
    'files',
    'exclude_files',
    'allowed_http_hosts',
    'allowed_outbound_hosts',
    'key_value_stores',
    'sqlite_databases',
    'ai_models',
    'build',
];
/** What version 1 allowed every component before `allowed_outbound_hosts` was there. */
const databaseHosts = ['redis://*:*', 'mysql://*:*', 'postgres://*:*'];
/** Reads a whole manifest of version 1. */
function readVersion1(value, place) {
    const root = openTable(value, place, rootKeys);
    const name = root.text('name');
    if (name === undefined)
        throw root.refuse('name', 'is missing');
    const trigger = root.table('trigger');
    const type = trigger?.text('type');
    if (!trigger || type === undefined)
        throw root.refuse('trigger', 'is missing, or has no type');
    const { components, triggers } = version_1_readComponents(root);
    return {
        place,
        application: {
            name,
            version: root.text('version') ?? '',
            description: root.text('description') ?? '',
            authors: root.texts('authors'),
            triggers: new Map([[type, without(trigger, 'type')]]),
        },
        variables: readVariables(root),
        triggers: new Map(triggers.length > 0 ? [[type, triggers]] : []),
        components,
    };
}
function without(table, key) {
    const rest = table.keys.filter((other) => other !== key).map((other) => [other, table.value(other)]);
    return openTable(Object.fromEntries(rest), table.place);
}
function version_1_readComponents(root) {
    const components = new Map();
    const triggers = [];
    for (const value of root.list('component')) {
        const place = { ...root.place, table: '[[component]]' };
        const id = componentId(openTable(value, place, componentKeys));
        const table = openTable(value, { ...place, table: `[[component]] ${id}` });
        if (components.has(id))
            throw table.refuse('id', 'is that of another component too');
        components.set(id, readComponent(table));
        triggers.push(readTrigger(table, id));
    }
    return { components, triggers };
}
/** Old ids are made kebab-case where changing case and underscores is enough. */
function componentId(table) {
    const id = table.text('id');
    if (id === undefined)
        throw table.refuse('id', 'is missing');
    const changed = isKebab(id) ? id : id.replaceAll('_', '-').toLowerCase();
    if (isKebab(changed))
        return changed;
    throw table.refuse('id', `"${id}" ${kebabRule}`);
}
function readTrigger(component, id) {
    const config = component.value('trigger');
    if (!isTable(config))
        throw component.refuse('trigger', 'is missing, or is not a table');
    return { place: component.place, id: `trigger-${id}`, component: id, others: [], config };
}
function readComponent(table) {
    const build = readBuild(table);
    return {
        place: table.place,
        source: readSource(table),
        description: table.text('description') ?? '',
        variables: readValues(table, 'config'),
        environment: table.textMap('environment'),
        files: readMounts(table),
        excludeFiles: table.texts('exclude_files'),
        outboundHosts: readHosts(table),
        keyValueStores: table.texts('key_value_stores'),
        databases: table.texts('sqlite_databases'),
        aiModels: table.texts('ai_models'),
        ...(build && { build }),
    };
}
function readHosts(table) {
    const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
    if ('problem' in converted)
        throw table.refuse('allowed_http_hosts', converted.problem);
    const given = table.value('allowed_outbound_hosts') !== undefined;
    return [...(given ? table.texts('allowed_outbound_hosts') : databaseHosts), ...converted.hosts];
}

;// CONCATENATED MODULE: ./.build/formats/spin/version-2.js
/** Manifests of version 2, each table with the keys that Spin knows in it (crates/manifest/src/schema/v2.rs). */




const version_2_componentKeys = [
    'source',
    'description',
    'variables',
    'environment',
    'files',
    'exclude_files',
    'allowed_http_hosts',
    'allowed_outbound_hosts',
    'key_value_stores',
    'sqlite_databases',
    'ai_models',
    'targets',
    'build',
    'tool',
    'dependencies_inherit_configuration',
    'dependencies',
    'profile',
];
/** Reads a whole manifest of version 2. */
function readVersion2(value, place) {
    const known = ['spin_manifest_version', 'application', 'variables', 'trigger', 'component'];
    const root = openTable(value, place, known);
    const triggers = root.table('trigger');
    if (!triggers)
        throw root.refuse('trigger', 'is missing; an application has [[trigger.<type>]] tables');
    return {
        place,
        application: readApplication(root),
        variables: readVariables(root),
        triggers: new Map(triggers.keys.map((type) => [type, readTriggers(triggers, type)])),
        components: version_2_readComponents(root),
    };
}
function readApplication(root) {
    const known = ['name', 'version', 'description', 'authors', 'targets', 'trigger', 'tool'];
    const table = root.table('application', known);
    const name = table?.text('name');
    if (!table || name === undefined)
        throw root.refuse('application', 'is missing, or has no name');
    return {
        name,
        version: table.text('version') ?? '',
        description: table.text('description') ?? '',
        authors: table.texts('authors'),
        triggers: table.tables('trigger'),
    };
}
function readTriggers(triggers, type) {
    const place = { ...triggers.place, table: `[${below(triggers.place, type).table}]` };
    return triggers.list(type).map((value) => version_2_readTrigger(value, place));
}
function version_2_readTrigger(value, place) {
    const table = openTable(value, place);
    const component = table.value('component');
    requireNoMiddleware(table);
    return {
        place,
        id: table.text('id') ?? '',
        ...(component !== undefined && { component: readSpec(component, below(place, 'component')) }),
        others: readOthers(table),
        config: configOf(table),
    };
}
/** Middleware has to be composed into the component before it is pushed (crates/loader/src/local/trigger_components.rs). */
function requireNoMiddleware(table) {
    if (!table.table('dependencies')?.keys.length)
        return;
    throw table.refuse('dependencies', 'middleware has to be composed into the component, which is not done here', 'Push this application with "spin registry push", or compose the middleware into the component and remove the table.');
}
function readOthers(table) {
    const others = table.table('components');
    return (others?.keys ?? []).flatMap((key) => {
        const value = others?.value(key);
        const specs = Array.isArray(value) ? value : [value];
        return specs.map((spec) => readSpec(spec, below(table.place, 'components')));
    });
}
function configOf(table) {
    const own = ['id', 'component', 'components', 'dependencies'];
    const rest = table.keys.filter((key) => !own.includes(key));
    return Object.fromEntries(rest.map((key) => [key, table.value(key)]));
}
function readSpec(value, place) {
    if (isTable(value))
        return version_2_readComponent(openTable(value, place, version_2_componentKeys));
    if (typeof value === 'string' && isKebab(value))
        return value;
    throw refuse(place, typeof value === 'string' ? `"${value}" ${kebabRule}` : 'is neither an id nor a table');
}
function version_2_readComponents(root) {
    const tables = root.tables('component', version_2_componentKeys);
    for (const id of tables.keys()) {
        if (!isKebab(id))
            throw root.refuse('component', `"${id}" ${kebabRule}`);
    }
    return new Map([...tables].map(([id, table]) => [id, version_2_readComponent(table)]));
}
function version_2_readComponent(table) {
    const build = readBuild(table);
    const dependencies = table.table('dependencies');
    const inheritsConfiguration = table.flag('dependencies_inherit_configuration');
    checkProfiles(table);
    return {
        place: table.place,
        source: readSource(table),
        description: table.text('description') ?? '',
        variables: readValues(table, 'variables'),
        environment: table.textMap('environment'),
        files: readMounts(table),
        excludeFiles: table.texts('exclude_files'),
        outboundHosts: [...table.texts('allowed_outbound_hosts'), ...readHttpHosts(table)],
        keyValueStores: readLabels(table, 'key_value_stores'),
        databases: readLabels(table, 'sqlite_databases'),
        aiModels: table.texts('ai_models'),
        ...(build && { build }),
        ...(dependencies && { dependencies }),
        ...(inheritsConfiguration !== undefined && { inheritsConfiguration }),
    };
}
function readHttpHosts(table) {
    const converted = convertHttpHosts(table.texts('allowed_http_hosts'));
    if ('problem' in converted)
        throw table.refuse('allowed_http_hosts', converted.problem);
    return converted.hosts;
}
/** Profiles are only used when `spin` is told one; the published application is the one without. */
function checkProfiles(component) {
    const known = ['source', 'environment', 'dependencies', 'build'];
    for (const profile of component.tables('profile', known).values()) {
        if (profile.value('source') !== undefined)
            readSource(profile);
        profile.textMap('environment');
        profile.table('build', ['command']);
    }
}

;// CONCATENATED MODULE: ./.build/formats/spin/app.js
/** A Spin application of the workspace: its manifest read, checked and resolved to the files that go into the artifact. */












/** Throws `invalid-definition` for everything that Spin refuses and for what would need composition or a download. */
async function openApp(path, context) {
    const bytes = await context.workspace.read(path, documentLimit);
    const read = readManifest(bytes, path);
    if (read.components.size === 0)
        throw refuse(read.place, 'has no component');
    const manifest = normalize(read);
    checkManifest(manifest);
    checkPatterns(manifest);
    refuseDependencies(manifest.components);
    const folder = (0,artifacts/* folderOf */.yS)(path);
    const omissions = [];
    const search = { workspace: context.workspace, omit: (omission) => omissions.push(omission) };
    const components = [];
    for (const [id, component] of manifest.components) {
        const source = await resolveSource(component, folder, context);
        components.push({ id, source, files: await resolveFiles(component, folder, search) });
    }
    return { manifest, components, omissions };
}
/** Patterns of all components together; each is held against every file of the workspace. */
const patternLimit = 1000;
function checkPatterns({ components, place }) {
    let patterns = 0;
    for (const { files, excludeFiles } of components.values())
        patterns += files.length + excludeFiles.length;
    if (patterns <= patternLimit)
        return;
    throw refuse(place, `has ${patterns} entries in files and exclude_files; at most ${patternLimit} are read`);
}
/** The manifest as it is written, of either version (crates/manifest/src/lib.rs). */
function readManifest(bytes, path) {
    const place = { file: path, table: '' };
    const value = parseToml(bytes, place);
    const root = openTable(value, place);
    const version = root.value('spin_manifest_version') ?? root.value('spin_version');
    if (version === '1')
        return readVersion1(value, place);
    if (version === 2n)
        return readVersion2(value, place);
    throw root.refuse('spin_manifest_version', 'is neither 2 nor "1"');
}
function parseToml(bytes, place) {
    try {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        const value = (0,dist/* parse */.qg)(text, { integersAsBigInt: true, maxDepth: 100 });
        // The parser does not count dotted keys.
        if (!(0,json/* isTooDeep */.f_)(value))
            return value;
    }
    catch (cause) {
        const where = cause instanceof dist/* TomlError */.zx ? ` at line ${cause.line}, column ${cause.column}` : '';
        throw refuse(place, `is not TOML${where}`);
    }
    throw refuse(place, 'is nested too deeply');
}
async function resolveSource({ source, place }, folder, { workspace, inspect }) {
    if (source.kind === 'url') {
        const rule = `source: ${source.url} would have to be downloaded, which is not done here`;
        throw refuse(place, rule, `Download it in a step before, check it against ${source.digest}, and let source name the file.`);
    }
    if (source.kind === 'package') {
        const rule = `source: the package ${source.name} would have to be downloaded, which is not done here`;
        throw refuse(place, rule, `Fetch it in a step before, and let source name the file: wkg get ${source.name}@${source.version}`);
    }
    const path = resolveBelow(folder, source.path);
    if (path === undefined)
        throw refuse(place, `source: ${source.path} leaves the workspace`, 'Name a file of the workspace, relative to the manifest.');
    const entry = await workspace.stat(path);
    if (entry?.type !== 'file')
        throw refuse(place, `source: ${source.path} is not there`, 'Build it first: spin build');
    const { kind } = await inspect(path);
    if (kind !== 'wit-package')
        return path;
    throw refuse(place, `source: ${source.path} is a WIT package, which cannot run`);
}

;// CONCATENATED MODULE: ./.build/formats/spin/layers.js
/** The layers of a Spin application and the references to them in the locked application (crates/oci/src/client.rs). */


const wasmLayerType = 'application/vnd.wasm.content.layer.v1+wasm';
const dataLayerType = 'application/vnd.wasm.content.layer.v1+data';
const archiveLayerType = 'application/vnd.wasm.content.bundle.v1.tar+gzip';
/** The largest content that is written into the locked application, in bytes. */
const inlineLimit = 128;
/** What fits beside the locked application in the 500 layers that every registry takes. */
const layerLimit = 499;
/** A layer per file, or an archive per component when those would be too many. */
async function packLayers(components, context) {
    const packed = [];
    for (const component of components)
        packed.push(await packComponent(component, context));
    const contents = new Map(packed.map(({ id, content }) => [id, content]));
    const single = distinct(packed.flatMap(({ binary, files }) => [binary, ...files]));
    if (single.length <= layerLimit)
        return { layers: single, contents };
    const archived = [];
    for (const [index, component] of components.entries()) {
        archived.push(...binaryOf(packed[index]));
        if (component.files.length > 0)
            archived.push(await packArchive(component.files, context));
    }
    return { layers: distinct(archived), contents };
}
function binaryOf(packed) {
    return packed ? [packed.binary] : [];
}
async function packComponent({ id, source, files }, context) {
    const binary = await context.packer.file(source, wasmLayerType);
    const references = [];
    const layers = [];
    const begin = (file) => layers_packFile(file, context);
    // Opening many small files takes longer than reading them, so some are begun before their turn.
    for await (const { item, result } of (0,_build_async/* prefetch */.y)(files, begin, { items: 16, weight: 16, weigh: () => 1 })) {
        const { reference, layer } = await result;
        references.push({ ...reference, path: item.path });
        if (layer)
            layers.push(layer);
    }
    const content = { source: await referTo(binary, source, context), files: references };
    return { id, binary, files: layers, content };
}
/** A small file needs no layer, which spares registries the empty blobs that some refuse. */
async function layers_packFile({ source, size }, context) {
    if (size <= inlineLimit)
        return { reference: await inline(source, context) };
    const layer = await context.packer.file(source, dataLayerType);
    return { reference: { digest: layer.digest }, layer };
}
/** A binary is found by its digest alone, so that a tiny one has a layer too. */
async function referTo(binary, source, context) {
    return binary.size <= inlineLimit ? await inline(source, context) : { digest: binary.digest };
}
async function inline(source, { workspace }) {
    const bytes = await workspace.read(source, inlineLimit);
    return { inline: Buffer.from(bytes).toString('base64').replace(/=+$/, ''), digest: (0,oci_digest/* digestOf */.ol)(bytes) };
}
/** Readers look only at the digests of what the archive holds; paths and modes stand in the locked application. */
async function packArchive(files, { packer }) {
    const { descriptor } = await packer.layer(archiveEntries(files), { mediaType: archiveLayerType });
    return descriptor;
}
function* archiveEntries(files) {
    yield { path: '.', type: 'directory' };
    for (const { path, source, size } of files)
        yield { path, type: 'file', size, file: source };
}
function distinct(layers) {
    return [...new Map(layers.map((layer) => [`${layer.mediaType} ${layer.digest}`, layer])).values()];
}

;// CONCATENATED MODULE: ./.build/formats/spin.js
/** The format `spin`: an application as `spin registry push` packs it, and Spin and SpinKube run it from a registry. */








const lockedAppType = 'application/vnd.fermyon.spin.application.v1+config';
const spin = { name: 'spin', publishedByDefault: true, detect: spin_detect, pack: spin_pack };
async function spin_detect(context) {
    const belongs = (path) => (0,artifacts/* baseName */.Fl)(path) === 'spin.toml';
    const candidates = [];
    for (const file of await requestedFiles(context, { format: 'spin', belongs })) {
        candidates.push(await spin_propose(file, context));
    }
    return candidates;
}
async function spin_propose({ path, explicit }, context) {
    const app = await openApp(path, context);
    for (const { path: omitted, reason } of app.omissions)
        context.explain(omitted, reason);
    const { application } = app.manifest;
    const sourced = (value) => ({ value, origin: path });
    return {
        files: [path],
        claims: [path, ...usedFiles(app)],
        ...(application.name !== '' && { name: sourced(application.name) }),
        ...(application.version !== '' && { version: sourced(application.version) }),
        annotations: Object.fromEntries(inferred(application).map(([key, value]) => [key, sourced(value)])),
        ...(explicit && { explicit }),
    };
}
function usedFiles({ components }) {
    return new Set(components.flatMap(({ source, files }) => [source, ...files.map((file) => file.source)]));
}
/** What `spin registry push` infers, but for the time, which is the plan's (crates/oci/src/client.rs, `all_annotations`). */
function inferred({ name, version, description, authors, }) {
    const all = [
        [oci_annotations/* titleKey */.kz, name],
        [oci_annotations/* versionKey */._5, version],
        [oci_annotations/* descriptionKey */.qq, description],
        [oci_annotations/* authorsKey */.Uo, authors.join(', ')],
    ];
    return all.filter(([, value]) => value !== '');
}
async function spin_pack(artifact, context) {
    const { packer } = context;
    const app = await openApp((0,artifacts/* firstFile */.FX)(artifact), context);
    const { layers, contents } = await packLayers(app.components, context);
    const locked = packer.bytes(encodeLocked(app.manifest, contents), lockedAppType);
    const config = packer.bytes(encodeConfig(locked.digest), media_types/* imageConfigType */.yc);
    return {
        root: packer.manifest({ config, layers: [...layers, locked], annotations: artifact.annotations }),
    };
}
/**
 * The exact bytes of the image config. The label keeps the ids of two applications apart in container runtimes
 * (spinframework/spin#2322); `diff_ids` stays empty, since no layer is a file system to containerd.
 */
function encodeConfig(lockedApp) {
    return (0,oci_manifest/* encode */.lF)({
        architecture: 'wasm',
        os: 'wasip1',
        config: { Labels: { 'com.fermyon.spin.lockedAppDigest': lockedApp } },
        rootfs: { type: 'layers', diff_ids: [] },
    });
}

;// CONCATENATED MODULE: ./.build/formats/timoni/cue.js
/** The part of CUE that holds data: structs, text, numbers and defaults such as `*"1.2.3" | string`; the rest is a fault. */
/** Says what is not understood, and in which line. */
class CueFault extends Error {
}
const tokenForm = /(?<space>[ \t\r]+|\/\/[^\n]*)|(?<line>\n)|"(?<text>(?:[^"\\\n]|\\.)*)"|(?<word>[A-Za-z_$#][\w$#]*)|(?<number>[0-9][\w.]*)|(?<sign>[{}[\]:|*&,.?!@()<>=+-])/y;
const tokenLimit = 100_000;
const depthLimit = 64;
/** Reads a file; fields given twice are one struct when both are. Throws CueFault. */
function parseCue(text) {
    const cursor = new Cursor(tokens(text));
    cursor.skipLines();
    if (cursor.take('word', 'package'))
        cursor.need('word');
    const root = { kind: 'struct', fields: new Map() };
    readFields(cursor, root, 0);
    if (cursor.peek())
        throw cursor.fault();
    return root;
}
function tokens(text) {
    const found = [];
    let line = 1;
    tokenForm.lastIndex = 0;
    while (tokenForm.lastIndex < text.length) {
        const at = tokenForm.lastIndex;
        const groups = tokenForm.exec(text)?.groups;
        if (!groups || text.startsWith('"""', at) || found.length > tokenLimit)
            throw new CueFault(`cannot be read in line ${line}`);
        if (groups.line !== undefined)
            found.push({ kind: 'end-of-line', text: '\n', line });
        if (groups.line !== undefined)
            line += 1;
        for (const kind of ['text', 'word', 'number', 'sign']) {
            const content = groups[kind];
            if (content !== undefined)
                found.push({ kind, text: kind === 'text' ? unquote(content, line) : content, line });
        }
    }
    return found;
}
function unquote(content, line) {
    if (!content.includes('\\'))
        return content;
    if (content.includes('\\('))
        throw new CueFault(`interpolates in line ${line}`);
    try {
        return String(JSON.parse(`"${content}"`));
    }
    catch {
        throw new CueFault(`has an escape that is not understood in line ${line}`);
    }
}
/** A place in the tokens; holds the only state of the parser. */
class Cursor {
    #tokens;
    #at = 0;
    constructor(all) {
        this.#tokens = all;
    }
    peek(ahead = 0) {
        return this.#tokens[this.#at + ahead];
    }
    /** True when this sign is next. */
    sees(sign, ahead = 0) {
        const token = this.peek(ahead);
        return token?.kind === 'sign' && token.text === sign;
    }
    /** Steps over a token of this kind and text, or gives `undefined`. */
    take(kind, text) {
        const token = this.peek();
        if (token?.kind !== kind || (text !== undefined && token.text !== text))
            return undefined;
        this.#at += 1;
        return token;
    }
    need(kind, text) {
        const token = this.take(kind, text);
        if (!token)
            throw this.fault();
        return token;
    }
    skipLines() {
        while (this.take('end-of-line') || this.take('sign', ','))
            ;
    }
    fault() {
        const token = this.peek();
        return new CueFault(token ? `uses CUE that is not read here in line ${token.line}` : 'ends too early');
    }
}
function readFields(cursor, struct, depth) {
    if (depth > depthLimit)
        throw new CueFault('is nested too deeply');
    cursor.skipLines();
    while (cursor.peek() && !cursor.sees('}')) {
        readField(cursor, struct, depth);
        const ended = !cursor.peek() || cursor.peek()?.kind === 'end-of-line' || cursor.sees(',') || cursor.sees('}');
        if (!ended)
            throw cursor.fault();
        cursor.skipLines();
    }
}
function readField(cursor, struct, depth) {
    const name = cursor.take('text') ?? cursor.need('word');
    cursor.need('sign', ':');
    unify(struct, name.text, readValue(cursor, depth + 1), name.line);
}
function unify(struct, name, value, line) {
    const before = struct.fields.get(name);
    if (!before)
        return void struct.fields.set(name, value);
    const same = before.kind === 'text' && value.kind === 'text' && before.text === value.text;
    if (same)
        return;
    if (before.kind !== 'struct' || value.kind !== 'struct')
        throw new CueFault(`gives "${name}" twice, in line ${line}`);
    for (const [below, content] of value.fields)
        unify(before, below, content, line);
}
function readValue(cursor, depth) {
    if (depth > depthLimit)
        throw new CueFault('is nested too deeply');
    const kind = cursor.peek()?.kind;
    const isField = (kind === 'word' || kind === 'text') && cursor.sees(':', 1);
    if (!isField)
        return readChoice(cursor, depth);
    // `values: image: {…}` is short for nested structs.
    const struct = { kind: 'struct', fields: new Map() };
    readField(cursor, struct, depth);
    return struct;
}
/** `*a | b`: the marked one is the value; without a mark a single one is. */
function readChoice(cursor, depth) {
    const options = [];
    do {
        const marked = cursor.take('sign', '*') !== undefined;
        options.push({ marked, value: readOperand(cursor, depth) });
    } while (cursor.take('sign', '|'));
    const marked = options.filter((option) => option.marked);
    const [only, ...others] = marked.length > 0 ? marked : options;
    return only && others.length === 0 ? only.value : { kind: 'other' };
}
function readOperand(cursor, depth) {
    const text = cursor.take('text');
    if (text)
        return { kind: 'text', text: text.text };
    if (cursor.take('sign', '{')) {
        const struct = { kind: 'struct', fields: new Map() };
        readFields(cursor, struct, depth + 1);
        cursor.need('sign', '}');
        return struct;
    }
    if (cursor.take('number') || cursor.take('word'))
        return { kind: 'other' };
    throw cursor.fault();
}

;// CONCATENATED MODULE: ./.build/formats/timoni/images.js
/** The images a Timoni module names in `images.cue`: the CUE that `timoni` itself writes there is read, anything else refused. */




/** Sorted and without duplicates, as `repository[:tag][@digest]` (timoni cmd/timoni/mod_images.go). */
function imageReferences(text, path) {
    try {
        const { fields } = parseCue(text);
        const values = fields.get('values');
        if (!values)
            throw new CueFault('has no field "values"');
        return [...new Set(collect(values, 'values'))].sort();
    }
    catch (error) {
        if (error instanceof CueFault)
            throw unreadable(path, error.message);
        throw error;
    }
}
function collect(value, at) {
    if (value.kind !== 'struct')
        return [];
    const { fields } = value;
    const named = fields.has('repository') && (fields.has('tag') || fields.has('digest'));
    if (named)
        return [reference(fields, at)];
    // Hidden fields and definitions are not values.
    const shown = [...fields].filter(([name]) => !name.startsWith('_') && !name.startsWith('#'));
    return shown.flatMap(([name, below]) => collect(below, `${at}.${name}`));
}
function reference(fields, at) {
    const [repository = '', tag = '', digest = ''] = ['repository', 'tag', 'digest'].map((name) => {
        const value = fields.get(name);
        if (value !== undefined && value.kind !== 'text')
            throw new CueFault(`gives ${at}.${name} no text`);
        return value?.text ?? '';
    });
    if (repository === '')
        throw new CueFault(`leaves ${at}.repository empty`);
    const whole = `${repository}${tag && `:${tag}`}${digest && `@${digest}`}`;
    try {
        (0,oci_reference/* parseReference */.F2)(whole.includes('/') ? whole : `library/${whole}`);
    }
    catch {
        throw new CueFault(`names "${whole}" at ${at}, which is not a reference`);
    }
    return whole;
}
function unreadable(path, why) {
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} ${(0,_build_text/* printable */.g$)(why)}`, {
        hint: 'Write plain text or defaults such as *"1.2.3" | string there, or list the images yourself: annotations: sh.timoni.images=<image>,<image>',
    });
}

;// CONCATENATED MODULE: ./.build/formats/timoni/module-name.js
/** The name of a Timoni module, from the `module` field of its `cue.mod/module.cue`. */
/** `"timoni.sh/podinfo@v0"` gives `podinfo`; `undefined` when there is no such field. */
function moduleName(text) {
    const path = /^[ \t]*module:[ \t]*"([^"\\\n]{1,512})"/m.exec(text)?.[1];
    return path
        ?.replace(/@[^@]*$/, '')
        .split('/')
        .filter(Boolean)
        .at(-1);
}

;// CONCATENATED MODULE: ./.build/formats/timoni.js
/** The format `timoni`: a Timoni module as `timoni mod push` packs it, in a vendor and a module layer. */











// stefanprodan/timoni api/v1alpha1/artifact.go.
const timoni_configType = 'application/vnd.timoni.config.v1+json';
const contentType = 'application/vnd.timoni.content.v1.tar+gzip';
const contentKey = 'sh.timoni.content.type';
const imagesKey = 'sh.timoni.images';
/** What Timoni unpacks of one layer at most (fluxcd/pkg tar, DefaultMaxUntarSize). */
const timoni_layerLimit = 100 * 1024 * 1024;
const timoni_documentLimit = 1024 * 1024;
const timoni = { name: 'timoni', publishedByDefault: false, detect: timoni_detect, pack: timoni_pack };
async function timoni_detect(context) {
    const { named, search } = await (0,folder_requests/* requestedFolders */.i)(context, 'timoni');
    const found = search ? await findModules(context.workspace) : [];
    const roots = [...new Set([...named, ...found])];
    return await Promise.all(roots.map((root) => timoni_propose(root, named.includes(root), context)));
}
async function findModules(workspace) {
    const paths = new Set((await workspace.files()).map((file) => file.path));
    const roots = [...paths].filter((path) => (0,artifacts/* baseName */.Fl)(path) === 'timoni.cue').map(artifacts/* folderOf */.yS);
    return (0,folder_requests/* outermost */.J)(roots.filter((root) => paths.has((0,folder/* joinPath */.uJ)(root, 'cue.mod/module.cue'))));
}
async function timoni_propose(root, explicit, context) {
    for (const file of ['timoni.cue', 'cue.mod/module.cue']) {
        if ((await context.workspace.stat((0,folder/* joinPath */.uJ)(root, file)))?.type !== 'file')
            throw notModule(root, file);
    }
    const path = (0,folder/* joinPath */.uJ)(root, 'cue.mod/module.cue');
    const name = moduleName(await timoni_readText(context.workspace, path));
    const images = await findImages(root, context);
    for (const { path: link, reason } of (await readLayers(root, context.workspace)).omissions) {
        context.explain(link, `left out of timoni: ${reason}`);
    }
    return {
        files: [root],
        claims: [],
        strictVersion: true,
        ...(name && { name: { value: name, origin: path } }),
        ...(images && { annotations: { [imagesKey]: images } }),
        ...(explicit && { explicit }),
    };
}
/** Packing refuses an `images.cue` that cannot be read, unless the annotation was given by hand. */
async function findImages(root, context) {
    const path = (0,folder/* joinPath */.uJ)(root, 'images.cue');
    try {
        const value = await readImages(root, context.workspace);
        return value === undefined ? undefined : { value, origin: path };
    }
    catch (error) {
        context.explain(path, error instanceof Error ? error.message : 'cannot be read');
        return undefined;
    }
}
/** `undefined` when the module names no images. */
async function readImages(root, workspace) {
    const path = (0,folder/* joinPath */.uJ)(root, 'images.cue');
    if ((await workspace.stat(path))?.type !== 'file')
        return undefined;
    return imageReferences(await timoni_readText(workspace, path), path).join(',') || undefined;
}
async function timoni_pack(artifact, { workspace, packer }) {
    const root = (0,artifacts/* firstFile */.FX)(artifact);
    const version = strictVersionOf(artifact);
    const images = artifact.annotations[imagesKey] ?? (await readImages(root, workspace));
    const { vendor, module } = await readLayers(root, workspace);
    const layers = [];
    for (const { kind, content } of [
        { kind: 'module/vendor', content: vendor },
        { kind: 'module', content: module },
    ]) {
        checkSize(content, root, kind);
        const entries = (0,folder/* tarEntries */.O_)(content.items, { directories: true });
        const annotations = { [contentKey]: kind };
        layers.push((await packer.layer(entries, { mediaType: contentType, annotations })).descriptor);
    }
    const config = packer.bytes(oci_descriptor/* emptyJson */.Gu, timoni_configType);
    const annotations = {
        ...artifact.annotations,
        ...(images && { [imagesKey]: images }),
        [oci_annotations/* versionKey */._5]: version,
    };
    return { root: packer.manifest({ config, layers, annotations }) };
}
/** The vendor layer holds `cue.mod` alone, the module layer all else (timoni internal/oci/build_image.go). */
async function readLayers(root, workspace) {
    const file = (0,folder/* joinPath */.uJ)(root, 'timoni.ignore');
    const own = (await workspace.stat(file))?.type === 'file' ? await timoni_readText(workspace, file) : '';
    const walked = (0,folder/* rememberTrees */.H2)(workspace);
    const vendor = await readWith(walked, root, (0,ignore/* parseIgnore */.wo)('/*\n!/cue.mod'));
    const module = await readWith(walked, root, [...(0,ignore/* parseIgnore */.wo)(own), ...(0,ignore/* parseIgnore */.wo)('cue.mod/')]);
    const omissions = [...vendor.omissions, ...module.omissions];
    return { vendor, module, omissions };
}
async function readWith(workspace, root, rules) {
    return await (0,folder/* readFolder */.j1)(workspace, root, {
        links: 'omit',
        ignored: (path, directory) => (0,ignore/* isIgnored */.pi)(rules, path, directory),
    });
}
/** Timoni lists and resolves strict semantic versions only, and refuses `v` and `+` (timoni internal/flags/version.go). */
function strictVersionOf(artifact) {
    const candidates = [artifact.version ?? '', ...artifact.tags];
    const version = candidates.find((text) => parse(text)?.version === text && !text.includes('+'));
    if (version !== undefined)
        return version;
    throw new errors/* CodedError */.AK('input', `timoni: ${(0,_build_text/* printable */.g$)(artifact.name)} has no strict semantic version`, {
        hint: 'Publish from a git tag such as v1.2.3, or set the tag: tags: 1.2.3',
    });
}
function checkSize({ items }, root, kind) {
    const size = (0,folder/* totalSize */.UT)(items);
    if (size <= timoni_layerLimit)
        return;
    const where = `${(0,_build_text/* printable */.g$)(root)}: the ${kind} layer`;
    throw new errors/* CodedError */.AK('unsupported', `${where} holds ${(0,_build_text/* readableSize */.g1)(size)}; Timoni unpacks ${(0,_build_text/* readableSize */.g1)(timoni_layerLimit)}`, {
        hint: 'Leave files out with timoni.ignore.',
    });
}
function notModule(root, file) {
    return new errors/* CodedError */.AK('input', `timoni: ${(0,_build_text/* printable */.g$)(root)} holds no ${file}`, {
        hint: 'Name the folder that "timoni mod init" made: formats: timoni:modules/app',
    });
}
async function timoni_readText(workspace, path) {
    return new TextDecoder().decode(await workspace.read(path, timoni_documentLimit));
}

;// CONCATENATED MODULE: ./.build/formats/wasm.js
/** The format `wasm`: the CNCF Wasm OCI artifact of a module, a component or a WIT package. */





const wasmConfigType = 'application/vnd.wasm.config.v0+json';
const wasm_wasmLayerType = 'application/wasm';
/** TAG Runtime, "Wasm OCI Artifact"; the config's reader is oci-wasm, `config.rs`. */
const wasm = {
    name: 'wasm',
    publishedByDefault: true,
    async detect(context) {
        const binaries = await findBinaries(context, 'wasm');
        return binaries.map((binary) => wasm_propose(binary, context));
    },
    pack: wasm_pack,
};
function wasm_propose({ path, facts, explicit }, context) {
    context.explain(path, `is a ${facts.kind}`);
    const name = carriedName(facts);
    const version = carriedVersion(facts);
    return {
        files: [path],
        kind: facts.kind,
        ...(name && { name }),
        ...(version && { version }),
        // wkg finds the versions of a package by tags that are strict semver; a deployable artifact has no such rule.
        strictVersion: facts.packageName?.version !== undefined,
        annotations: carriedAnnotations(facts),
        explicit,
    };
}
async function wasm_pack(artifact, { packer, inspect }) {
    const path = (0,artifacts/* onlyFile */.nv)(artifact);
    const facts = await inspect(path);
    const layer = await packer.file(path, wasm_wasmLayerType, { [oci_annotations/* titleKey */.kz]: titleOf(path, facts) });
    const config = packer.bytes(wasm_encodeConfig(facts, layer.digest), wasmConfigType);
    return { root: packer.manifest({ config, layers: [layer], annotations: artifact.annotations }) };
}
/** wkg titles the layer of a package after the package (wasm-pkg-client, `publisher.rs`), others after the file. */
function titleOf(path, { packageName }) {
    return packageName ? `${packageName.name}.wasm` : (0,artifacts/* baseName */.Fl)(path);
}
/**
 * The config's bytes. `layerDigests` keeps configs of different content apart; `component` must be there for wasip2 and has
 * no meaning for a module; lists are sorted, since a component's order means nothing and wkg's changes from run to run.
 */
function wasm_encodeConfig(facts, layer) {
    const component = {
        exports: [...facts.exports].sort(),
        imports: [...facts.imports].sort(),
        target: null,
    };
    return (0,oci_manifest/* encode */.lF)({
        created: constantCreated,
        author: null,
        architecture: 'wasm',
        os: facts.kind === 'module' ? 'wasip1' : 'wasip2',
        layerDigests: [layer],
        ...(facts.kind !== 'module' && { component }),
    });
}

;// CONCATENATED MODULE: ./.build/formats/index.js
/** The formats, in order of precedence: a file that an earlier one claims is not published again by a later one. */













/**
 * One line per format. What describes a whole project comes before what looks at single binaries, what is told by more
 * evidence before what is told by less, and `wasm`, which takes any binary, last.
 */
const formats = [
    layout,
    cnab,
    spin,
    kubewarden,
    cup,
    envoy,
    opa,
    timoni,
    helm,
    flux,
    image_image,
    index,
    wasm,
];


/***/ }),

/***/ 7076:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   Q4: () => (/* binding */ openContent),
/* harmony export */   j: () => (/* binding */ resolveDigest),
/* harmony export */   lY: () => (/* binding */ requireSize)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5118);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _oci_media_types_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3488);
/* harmony import */ var _store_verify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(579);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3386);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8056);
/** Reading the content of an image layout: blobs by digest, and manifests that `index.json` does not list. */









/** The blobs as a Source. `exists` compares sizes only; content is verified when it is fetched. */
function openContent(files) {
    const open = (descriptor) => node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from(chunksOf(files, descriptor), { objectMode: false });
    return {
        exists: async ({ digest, size }) => (await files.size((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest))) === size,
        fetch: (descriptor) => (0,_store_verify_js__WEBPACK_IMPORTED_MODULE_4__/* .verified */ .zr)(open(descriptor), descriptor),
        open,
    };
}
async function* chunksOf(files, descriptor) {
    await requireSize(files, descriptor);
    yield* files.open((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest));
}
/** Throws `not-found` for a missing blob and `digest-mismatch` for one of another size. */
async function requireSize(files, descriptor) {
    const name = (0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(descriptor.digest);
    const size = await files.size(name);
    if (size === undefined)
        throw missing(files, descriptor);
    if (size === descriptor.size)
        return;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('digest-mismatch', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(files.path)} has ${name} with ${size} bytes instead of ${descriptor.size}`, { hint: _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA });
}
/** The manifest with this digest: as `index.json` describes it, else as its own content does; `undefined` if there is none. */
async function resolveDigest(files, index, digest) {
    return (0,_metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .findEntry */ .w4)(files, index, { digest }) ?? (await describeManifest(files, digest));
}
async function describeManifest(files, digest) {
    const bytes = await files.read((0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest), _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestSizeLimit */ .i6 + 1);
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
function missing({ path }, { digest, mediaType }, hint = _metadata_js__WEBPACK_IMPORTED_MODULE_6__/* .recreateHint */ .lA) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .CodedError */ .AK('not-found', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_7__/* .printable */ .g$)(path)} lacks ${(0,_files_js__WEBPACK_IMPORTED_MODULE_5__/* .blobFile */ .c7)(digest)} (${mediaType})`, { hint });
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
/* harmony import */ var _oci_digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6198);
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

/***/ 8056:
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5118);
/* harmony import */ var _oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5666);
/* harmony import */ var _oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2759);
/* harmony import */ var _oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2543);
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3386);
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
    const content = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1, versionSizeLimit);
    if (!content)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1);
    const found = content.imageLayoutVersion;
    if (found === version)
        return;
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(String(found), 40);
    throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .versionFile */ .T1, `has the version ${shown}, and only ${version} is supported`);
}
/** The content of `index.json`, or `undefined` if there is none. Throws `invalid-layout`; single entries are not validated. */
async function readIndex(files) {
    const members = await readObject(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV, indexSizeLimit);
    if (!members)
        return undefined;
    const entries = members.manifests ?? [];
    if (!Array.isArray(entries) || !entries.every(_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4))
        throw invalid(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV, 'is invalid: "manifests" must be an array of objects');
    return { members, entries };
}
/** As `readIndex`; throws `invalid-layout` if there is no `index.json`. */
async function requireIndex(files) {
    const index = await readIndex(files);
    if (!index)
        throw missing(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV);
    return index;
}
/** All entries as descriptors. Throws `invalid-layout` if one is invalid. */
function descriptorsOf(files, { entries }) {
    return entries.map((entry) => (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(entry, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV)));
}
/** The descriptor of the first entry with this reference name or digest. Throws `invalid-layout` if the entry is invalid. */
function findEntry(files, { entries }, wanted) {
    const found = entries.find((entry) => 'refName' in wanted ? refNameOf(entry) === wanted.refName : entry.digest === wanted.digest);
    if (!found)
        return undefined;
    const { artifactType, ...descriptor } = (0,_oci_manifest_js__WEBPACK_IMPORTED_MODULE_2__/* .readDescriptor */ .qq)(found, nameOf(files, _files_js__WEBPACK_IMPORTED_MODULE_3__/* .indexFile */ .LV));
    return { ...(0,_oci_descriptor_js__WEBPACK_IMPORTED_MODULE_1__/* .bare */ .$B)(descriptor), ...(artifactType && { artifactType }) };
}
/** The `org.opencontainers.image.ref.name` annotation of an entry. */
function refNameOf(entry) {
    return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(entry.annotations) ? entry.annotations[_oci_annotations_js__WEBPACK_IMPORTED_MODULE_6__/* .refNameKey */ .G4] : undefined;
}
async function readObject(files, name, limit) {
    const bytes = await files.read(name, limit + 1);
    if (!bytes)
        return undefined;
    if (bytes.byteLength > limit)
        throw invalid(files, name, `is larger than ${limit} bytes`);
    const value = parse(bytes, (cause) => invalid(files, name, 'is not JSON', cause));
    if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .isRecord */ .u4)(value))
        throw invalid(files, name, 'is not a JSON object');
    return value;
}
function parse(bytes, toError) {
    try {
        return (0,_json_js__WEBPACK_IMPORTED_MODULE_5__/* .parseJson */ .qF)(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    }
    catch (cause) {
        throw toError(cause);
    }
}
function nameOf({ path }, name) {
    return `${path}/${name}`;
}
function missing({ path }, name) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(path)} is not an image layout: it has no ${name}`, {
        hint: recreateHint,
    });
}
function invalid(files, name, what, cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('invalid-layout', `${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(nameOf(files, name))} ${what}`, {
        hint: recreateHint,
        cause,
    });
}
/** The hint of errors about a layout that another tool has written. */
const recreateHint = 'Recreate the image layout with the tool that wrote it, or use another one.';


/***/ })

};
