export const id = 5225;
export const ids = [5225,1987];
export const modules = {

/***/ 81987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   leftOutByCase: () => (/* binding */ leftOutByCase),
/* harmony export */   q: () => (/* binding */ isInOtherCase)
/* harmony export */ });
/** Files that end in `.wasm` in other letters, such as `APP.WASM`: formats look for names in lower case. */
function isInOtherCase(path) {
    return /\.wasm$/i.test(path) && !path.endsWith('.wasm');
}
/** They are left out although they may be packed with a folder; empty where the workspace cannot be searched. */
async function leftOutByCase(workspace) {
    const files = await workspace.files('.', isInOtherCase).catch(() => []);
    return files.map(({ path }) => ({
        path,
        kind: 'unusable',
        reason: `its name does not end in .wasm in lower case; rename it, or name it: formats: wasm:${path}`,
    }));
}


/***/ }),

/***/ 45225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nearMisses: () => (/* binding */ nearMisses)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22419);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38570);
/* harmony import */ var _shell_word_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83505);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/* harmony import */ var _letter_case_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(81987);
/** Near misses: what is not an artifact yet, or is left out, in a workspace without anything to publish. */






/** Near misses of one kind that are named. */
const limit = 10;
/** Of things that a line of `formats` would publish, each of which may be what was meant. */
const selectableLimit = 100;
/** One error for each thing that is nearly there, with what to do about it; the likeliest first. */
async function nearMisses(context, unselected) {
    const { formats } = context.options;
    const paths = (await context.workspace.files()).map(({ path }) => path);
    const wantsWasm = formats.length === 0 || formats.some(({ format }) => wasmFormats.includes(format));
    return [
        ...(await leftOut(context)),
        ...selectable(unselected),
        ...(wantsWasm ? [...upperCase(paths), ...unbuilt(paths), ...convertible(paths)] : []),
        ...context.workspace.omissions().flatMap(elsewhere).slice(0, limit),
    ];
}
const wasmFormats = ['wasm', 'spin', 'kubewarden', 'envoy', 'cup', 'image'];
function selectable(lines) {
    const errors = lines.slice(0, selectableLimit).map((line) => {
        const [format = '', ...path] = line.split(':');
        return near(`${path.join(':')} can be published by the format ${format}`, `Publish it: formats: ${line}`);
    });
    const more = lines.length - selectableLimit;
    return more > 0
        ? [
            ...errors,
            near(`${more} more can be published like these`, 'Name those to be published in "formats".'),
        ]
        : errors;
}
/** Files that a search leaves out and that a line of `formats` would publish. */
async function leftOut(context) {
    const found = [];
    for (const omission of context.workspace.omissions())
        found.push(...(await filesOf(omission, context)));
    const errors = [];
    for (const { path, why } of found.slice(0, limit)) {
        const format = await formatOf(path, context);
        if (format === undefined)
            continue;
        errors.push(near(`${path} is left out${why}`, `Publish it all the same: formats: ${format}:${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}`));
    }
    const more = found.length - limit;
    const [first] = errors;
    if (more > 0 && first)
        errors.push(near(`${more} more files are left out like these`, '"explain: true" lists them.'));
    return errors;
}
async function filesOf({ path, kind, reason, files }, { workspace }) {
    if (!searchable.includes(kind) || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path).toLowerCase() === '.git')
        return [];
    const entry = await workspace.stat(path).catch(() => undefined);
    if (entry?.type === 'file')
        return isNamed(path) ? [{ path, why: `: ${reason}` }] : [];
    if (entry?.type !== 'directory')
        return [];
    const paths = files ?? (await workspace.files(path)).map((file) => file.path);
    return paths.filter(isNamed).map((file) => ({ path: file, why: ` with the folder ${path}: ${reason}` }));
}
const searchable = [
    'test',
    'dependency',
    'hidden',
    'adapter',
    'intermediate',
    'excluded',
];
function isNamed(path) {
    return path.endsWith('.wasm') || (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path) === 'spin.toml';
}
/** The format that publishes a file by default; `undefined` for a file that is broken. */
async function formatOf(path, context) {
    const named = context.options.formats.map(({ format }) => format);
    const isWanted = (format) => named.length === 0 || named.includes(format);
    const byDefault = context.formats.filter(({ publishedByDefault, name }) => publishedByDefault && isWanted(name));
    const facts = path.endsWith('.wasm') ? await context.inspect(path).catch(() => undefined) : undefined;
    if (path.endsWith('.wasm') && !facts)
        return undefined;
    return byDefault.find((format) => (0,_file_names_js__WEBPACK_IMPORTED_MODULE_3__/* .compileFileNames */ .M)(format.fileNames)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path)) &&
        (!facts || !format.appliesToWasm || format.appliesToWasm(facts)))?.name;
}
/** A file that says how its folder is built, and what builds Wasm there. */
const builds = [
    ['Cargo.toml', 'cargo build --release --target wasm32-wasip2'],
    ['go.mod', 'GOOS=wasip1 GOARCH=wasm go build -o main.wasm .'],
    ['asconfig.json', 'npm run asbuild:release'],
    ['build.zig', 'zig build -Dtarget=wasm32-wasi -Doptimize=ReleaseSmall'],
    ['Package.swift', 'swift build --swift-sdk wasm32-unknown-wasip1 -c release'],
    ['moon.mod.json', 'moon build --target wasm --release'],
];
function unbuilt(paths) {
    const manifests = builds.flatMap(([file, command]) => outermost(paths.filter((path) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(path) === file)).map((path) => ({ path, command })));
    const errors = manifests
        .slice(0, limit)
        .map(({ path, command }) => near(`${path} is there, but its Wasm is not built`, `Build it before this step: ${inFolder((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), command)}`));
    const wit = outermost(paths.filter((path) => path.endsWith('.wit') && !/(?:^|\/)deps\//.test(path)).map(witFolder));
    return [...errors, ...wit.slice(0, limit).map(unbuiltWit)];
}
/** The folder `wit` above a file, else its own. */
function witFolder(path) {
    const folders = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path).split('/');
    const at = folders.lastIndexOf('wit');
    return at < 0 ? (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path) : folders.slice(0, at + 1).join('/');
}
function unbuiltWit(folder) {
    const isDefault = (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .baseName */ .Fl)(folder) === 'wit';
    const command = isDefault
        ? inFolder((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(folder), 'wkg build')
        : `wkg build --wit-dir ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder))}`;
    return near(`${folder} has a WIT package that is not built`, `Build it before this step: ${command}`);
}
function inFolder(folder, command) {
    return folder === '.' ? command : `cd ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(folder))} && ${command}`;
}
/** The paths without those in a folder below that of another one. */
function outermost(paths) {
    const folders = new Set(paths.map(_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS));
    return [...new Set(paths)].filter((path) => ![...folders].some((folder) => folder !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path) && (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isBelow */ .Yw)((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path), folder)));
}
/** Endings of files that one command turns into Wasm. */
const conversions = [
    [
        /\.wat$/,
        'is Wasm as text',
        (path) => `wasm-tools parse ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path)} -o ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path.replace(/\.wat$/, '.wasm'))}`,
    ],
    [/\.wasm\.gz$/, 'is compressed', (path) => `gunzip --keep ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path)}`],
    [/\.wasm\.br$/, 'is compressed', (path) => `brotli --decompress --keep ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path)}`],
    [/\.wasm\.zst$/, 'is compressed', (path) => `zstd --decompress --keep ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path)}`],
    [/\.wasm\.xz$/, 'is compressed', (path) => `xz --decompress --keep ${(0,_shell_word_js__WEBPACK_IMPORTED_MODULE_4__/* .pathWord */ .U)(path)}`],
];
/** Formats look for lower-case endings. */
function upperCase(paths) {
    return paths
        .filter(_letter_case_js__WEBPACK_IMPORTED_MODULE_5__/* .isInOtherCase */ .q)
        .slice(0, limit)
        .map((path) => near(`${path} does not end in .wasm in lower case`, `Rename it, or name it: formats: wasm:${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path)}`));
}
function convertible(paths) {
    return conversions.flatMap(([ending, what, command]) => {
        const found = paths.filter((path) => ending.test(path));
        const errors = found
            .slice(0, limit)
            .map((path) => near(`${path} ${what}`, `Convert it before this step: ${command((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path))}`));
        const more = found.length - limit;
        return more > 0
            ? [...errors, near(`${more} more files are like it`, 'Convert those to be published.')]
            : errors;
    });
}
/** What cannot be found by searching, but by another input. */
function elsewhere({ path, kind, reason }) {
    const shown = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(path);
    if (kind === 'layout')
        return [near(`${path} is left out: ${reason}`, `Publish it unchanged: formats: layout:${shown}`)];
    if (kind === 'leads-out')
        return [near(`${path} is left out: ${reason}`, `If the build writes there, search it: path: ${shown}`)];
    return [];
}
function near(what, hint) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('nothing-found', (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(what), { hint });
}


/***/ })

};
