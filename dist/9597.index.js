export const id = 9597;
export const ids = [9597];
export const modules = {

/***/ 85666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ unpackDigestKey),
/* harmony export */   G4: () => (/* binding */ refNameKey),
/* harmony export */   PQ: () => (/* binding */ predefinedKeys),
/* harmony export */   Uo: () => (/* binding */ authorsKey),
/* harmony export */   X9: () => (/* binding */ urlKey),
/* harmony export */   Yw: () => (/* binding */ createdKey),
/* harmony export */   Zt: () => (/* binding */ sourceKey),
/* harmony export */   _5: () => (/* binding */ versionKey),
/* harmony export */   d7: () => (/* binding */ revisionKey),
/* harmony export */   kz: () => (/* binding */ titleKey),
/* harmony export */   mZ: () => (/* binding */ unpackKey),
/* harmony export */   qo: () => (/* binding */ licensesKey),
/* harmony export */   qq: () => (/* binding */ descriptionKey)
/* harmony export */ });
/** Annotation keys: those that image-spec v1.1.1 predefines (annotations.md), and those of ORAS. */
const titleKey = 'org.opencontainers.image.title';
const descriptionKey = 'org.opencontainers.image.description';
const versionKey = 'org.opencontainers.image.version';
const sourceKey = 'org.opencontainers.image.source';
const revisionKey = 'org.opencontainers.image.revision';
const createdKey = 'org.opencontainers.image.created';
const licensesKey = 'org.opencontainers.image.licenses';
const urlKey = 'org.opencontainers.image.url';
const authorsKey = 'org.opencontainers.image.authors';
const refNameKey = 'org.opencontainers.image.ref.name';
/** Annotations of a layer that `oras pull` unpacks, and the digest of its tar archive (oras-go, content/file). */
const unpackKey = 'io.deis.oras.content.unpack';
const unpackDigestKey = 'io.deis.oras.content.digest';
/** All keys that the specification predefines. */
const predefinedKeys = [
    titleKey,
    descriptionKey,
    versionKey,
    sourceKey,
    revisionKey,
    createdKey,
    licensesKey,
    urlKey,
    authorsKey,
    refNameKey,
    'org.opencontainers.image.documentation',
    'org.opencontainers.image.vendor',
    'org.opencontainers.image.base.digest',
    'org.opencontainers.image.base.name',
];


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
