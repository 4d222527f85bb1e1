export const id = 112;
export const ids = [112];
export const modules = {

/***/ 80112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  describeDrift: () => (/* binding */ describeDrift),
  packedManifest: () => (/* binding */ packedManifest)
});

// EXTERNAL MODULE: ./.build/oci/annotations.js
var oci_annotations = __webpack_require__(85666);
// EXTERNAL MODULE: ./.build/oci/manifest.js
var manifest = __webpack_require__(77243);
// EXTERNAL MODULE: ./.build/wasm/inspect.js + 4 modules
var inspect = __webpack_require__(22613);
;// CONCATENATED MODULE: ./.build/plan/wasm-exports.js
/** Exports of a Wasm binary in memory, by name, to tell what has changed between two of them. */

/** What a module, component or WIT package exports, in file order; `undefined` for anything but a Wasm binary. */
async function exportsOf(bytes) {
    const source = {
        size: bytes.byteLength,
        read: async (offset, length) => bytes.subarray(offset, offset + length),
    };
    try {
        const { exports, moduleExports } = await (0,inspect/* inspectWasm */.J)(source, 'layer');
        return [...exports, ...moduleExports.map(({ name }) => name)];
    }
    catch {
        return undefined;
    }
}

// EXTERNAL MODULE: ./.build/store/verify.js
var verify = __webpack_require__(30579);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/drift.js
/** Drift: how a published manifest differs from the packed one, in words. */





/** The bytes of the packed root. */
async function packedManifest({ root }, source) {
    return await (0,verify/* readVerified */.xu)(source.fetch(root), root, manifest/* manifestSizeLimit */.i6);
}
/** Differences that are told; a list of all of a large folder would help nobody. */
const shownLimit = 6;
/** `layer cart.wasm differs: export "total" is new; annotation org.opencontainers.image.licenses is "MIT" instead of "Apache-2.0"`. */
async function describeDrift({ packed, source, target }, { bytes, descriptor }) {
    const theirs = parsed(bytes, descriptor);
    const ours = parsed(await packedManifest(packed, source), packed.root);
    if (!theirs || !ours)
        return 'it is no manifest';
    const sides = { theirs: target, ours: source };
    const lines = [
        ...types(theirs, ours),
        ...(await contents(theirs, ours, sides)),
        ...annotations(theirs.annotations, ours.annotations),
    ];
    if (lines.length === 0)
        return 'only its form in bytes differs';
    const more = lines.length - shownLimit;
    return [
        ...lines.slice(0, shownLimit),
        ...(more > 0 ? [`${more} more difference${more === 1 ? '' : 's'}`] : []),
    ].join('; ');
}
function parsed(bytes, { digest, mediaType }) {
    try {
        return (0,manifest/* parseManifest */.Ng)(bytes, digest, mediaType);
    }
    catch {
        return undefined;
    }
}
function types(theirs, ours) {
    return [
        ...changed('media type', theirs.mediaType, ours.mediaType),
        ...changed('artifact type', theirs.artifactType, ours.artifactType),
        ...changed('config type', theirs.config?.mediaType, ours.config?.mediaType),
    ];
}
/** `published` is what the registry has. */
function changed(what, published, packed) {
    if (published === packed)
        return [];
    if (published === undefined)
        return [`${what} is new: ${quoted(packed)}`];
    if (packed === undefined)
        return [`${what} is gone: ${quoted(published)}`];
    return [`${what} is ${quoted(packed)} instead of ${quoted(published)}`];
}
function quoted(text = '') {
    return `"${(0,_build_text/* printable */.g$)(text, 80)}"`;
}
/** What both list, matched by title, else by position. A config that differs matters only when nothing else tells why. */
async function contents(theirs, ours, sides) {
    const [before, now] = [named(theirs), named(ours)];
    const lines = [];
    for (const [name, descriptor] of now) {
        const old = before.get(name);
        if (!old)
            lines.push(`${name} is new`);
        else if (old.digest !== descriptor.digest)
            lines.push(await contentLine(name, old, descriptor, sides));
    }
    for (const name of before.keys())
        if (!now.has(name))
            lines.push(`${name} is gone`);
    const isConfigOnly = lines.length === 0 && theirs.config?.digest !== ours.config?.digest;
    return isConfigOnly ? ['its config differs'] : lines;
}
function named({ layers, manifests }) {
    const entries = [
        ...layers.map((layer, index) => [`layer ${titleOf(layer, index)}`, layer]),
        ...manifests.map((member, index) => [`member ${titleOf(member, index)}`, member]),
    ];
    return new Map(entries);
}
function titleOf({ annotations, platform }, index) {
    const title = annotations?.[oci_annotations/* titleKey */.kz] ?? (platform && `${platform.os}/${platform.architecture}`);
    return title === undefined ? `${index + 1}` : (0,_build_text/* printable */.g$)(title, 80);
}
async function contentLine(name, old, now, sides) {
    const exported = await exportLines(old, now, sides);
    if (exported)
        return `${name} differs: ${exported}`;
    const sizes = old.size === now.size
        ? (0,_build_text/* readableSize */.g1)(now.size)
        : `${(0,_build_text/* readableSize */.g1)(now.size)} instead of ${(0,_build_text/* readableSize */.g1)(old.size)}`;
    return `${name} differs (${sizes})`;
}
/** Bytes of a Wasm file that is downloaded to compare its exports. */
const downloadLimit = 16 * 1024 * 1024;
/** How the exports of two Wasm files differ; `undefined` for other content, and where they cannot be read. */
async function exportLines(old, now, sides) {
    const isWasm = /wasm/.test(now.mediaType) || /\.wasm$/.test(now.annotations?.[oci_annotations/* titleKey */.kz] ?? '');
    if (!isWasm || old.size > downloadLimit || now.size > downloadLimit)
        return undefined;
    const [before, after] = await Promise.all([exported(old, sides.theirs), exported(now, sides.ours)]);
    if (!before || !after)
        return undefined;
    const added = after.filter((name) => !before.includes(name));
    const removed = before.filter((name) => !after.includes(name));
    if (added.length + removed.length === 0)
        return 'its exports have the same names';
    return [...exportList(added, 'new'), ...exportList(removed, 'gone')].join(', ');
}
async function exported(descriptor, source) {
    try {
        return await exportsOf(await (0,verify/* readVerified */.xu)(source.fetch(descriptor), descriptor, downloadLimit));
    }
    catch {
        return undefined;
    }
}
const exportLimit = 5;
function exportList(names, state) {
    if (names.length === 0)
        return [];
    const shown = names.slice(0, exportLimit).map(quoted).join(', ');
    const more = names.length > exportLimit ? ` and ${names.length - exportLimit} more` : '';
    return names.length === 1 ? [`export ${shown} is ${state}`] : [`exports ${shown}${more} are ${state}`];
}
/** Those of the commit come last: they differ for every commit. */
function annotations(theirs, ours) {
    const ofCommit = [oci_annotations/* revisionKey */.d7, oci_annotations/* createdKey */.Yw];
    const keys = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])].sort();
    const ordered = [
        ...keys.filter((key) => !ofCommit.includes(key)),
        ...keys.filter((key) => ofCommit.includes(key)),
    ];
    return ordered.flatMap((key) => changed(`annotation ${(0,_build_text/* printable */.g$)(key, 100)}`, theirs[key], ours[key]));
}


/***/ })

};
