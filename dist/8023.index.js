export const id = 8023;
export const ids = [8023];
export const modules = {

/***/ 88023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   saveWithClient: () => (/* binding */ saveWithClient)
/* harmony export */ });
/* harmony import */ var node_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1708);
/* harmony import */ var _memoize_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92186);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/** Saving with GitHub's own client, @actions/cache, which prints for itself and works in the folder of the workspace. */



/**
 * Saves the folder of this name in `parent`. Returns false when the key is taken.
 *
 * The client names an entry after the path as it is written, and takes it as relative to the workspace: with another workspace for
 * the time of the call, the name is the same on every machine. What it prints is not shown; a warning is the reason of the error.
 */
async function saveWithClient(parent, folder, key, signal) {
    const { saveCache } = await Promise.all(/* import() */[__webpack_require__.e(2830), __webpack_require__.e(7401), __webpack_require__.e(4495)]).then(__webpack_require__.bind(__webpack_require__, 34495));
    const restore = useFolder(parent);
    const output = captureOutput();
    const end = (0,_memoize_js__WEBPACK_IMPORTED_MODULE_1__/* .once */ .O)(() => {
        restore();
        output.end(signal.aborted);
    });
    signal.addEventListener('abort', end, { once: true });
    try {
        const id = await saveCache([folder], key);
        if (id >= 0)
            return true;
        const reason = output.reason();
        if (reason === undefined || /already exist|another job may be creating/i.test(reason))
            return false;
        throw new Error(reason);
    }
    finally {
        end();
    }
}
/** Makes a folder the current one and the workspace; returns how to undo that. */
function useFolder(folder) {
    const [workspace, current] = [process.env.GITHUB_WORKSPACE, (0,node_process__WEBPACK_IMPORTED_MODULE_0__.cwd)()];
    process.env.GITHUB_WORKSPACE = folder;
    (0,node_process__WEBPACK_IMPORTED_MODULE_0__.chdir)(folder);
    return () => {
        (0,node_process__WEBPACK_IMPORTED_MODULE_0__.chdir)(current);
        if (workspace === undefined)
            delete process.env.GITHUB_WORKSPACE;
        else
            process.env.GITHUB_WORKSPACE = workspace;
    };
}
/** Keeps what the client writes to stdout from the log, where a warning would be an annotation. */
function captureOutput() {
    const write = process.stdout.write;
    const lines = [];
    process.stdout.write = ((chunk, ...rest) => {
        lines.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('utf8'));
        const done = rest.at(-1);
        if (typeof done === 'function')
            done();
        return true;
    });
    return {
        /** The last warning or error. */
        reason() {
            const found = lines
                .join('')
                .split('\n')
                .findLast((line) => /^::(?:warning|error)|^Failed to save/.test(line));
            return found === undefined ? undefined : (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(found.replace(/^::\w+[^:]*::/, ''), 300);
        },
        /** A client that is given up may still write; our own lines never begin like its. */
        end(isGivenUp) {
            process.stdout.write = isGivenUp ? withoutClient(write) : write;
        },
    };
}
function withoutClient(write) {
    return ((chunk, ...rest) => /^(?:::(?:warning|error|debug)::|\[command\]|Cache S)/.test(String(chunk))
        ? true
        : write.call(process.stdout, chunk, ...rest));
}


/***/ })

};
