export const id = 6188;
export const ids = [6188];
export const modules = {

/***/ 56188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createHelper: () => (/* binding */ createHelper),
/* harmony export */   startThread: () => (/* binding */ startThread)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75919);
/** The helper of a walk: a thread that walks some of the folders, as the walk itself does. */


/** Starts a thread; `undefined` where only one can run at a time. */
function startThread() {
    if ((0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() < 2)
        return undefined;
    const { port1: port, port2 } = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.MessageChannel();
    const data = { port: port2 };
    const worker = new node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.Worker(threadFile(), {
        workerData: data,
        transferList: [port2],
        execArgv: [],
        // The walk closes what it opens.
        trackUnmanagedFds: false,
    });
    // Then the walk goes on without it.
    worker.on('error', () => { });
    const ended = new Promise((resolve) => worker.once('exit', () => resolve()));
    worker.unref();
    port.unref();
    return { worker, port, ended };
}
/** Beside this file: as a source, or as the build has bundled it. */
function threadFile() {
    const here = __webpack_require__.program;
    return new URL(`walk-thread${here.slice(here.lastIndexOf('.'))}`, here);
}
/** The helper of one walk, which ends the thread. */
function createHelper(thread, { root, excludes, skip, test }) {
    const { worker, port } = thread;
    let isReady = false;
    let given = [];
    const take = ({ found, matched }) => {
        isReady = true;
        for (const [index, task] of given.entries())
            Object.assign(task.found, found[index]);
        excludes.markMatched(matched);
        given = [];
    };
    const give = (tasks) => {
        given = tasks;
        const folders = tasks.map(({ folder }) => folder);
        const task = { root, exclude: excludes.globs, skip, test, folders };
        port.postMessage(task);
    };
    return {
        share(pending) {
            const received = (0,node_worker_threads__WEBPACK_IMPORTED_MODULE_1__.receiveMessageOnPort)(port);
            if (received)
                take(received.message);
            if (!isReady || given.length > 0 || pending.length < 2)
                return;
            // The first have the most below them. A part leaves enough for later, when the thread has finished.
            give(pending.splice(0, Math.ceil(pending.length / 4)));
        },
        async finish() {
            const result = given.length > 0 ? await nextResult(thread) : undefined;
            if (result)
                take(result);
            port.close();
            worker.terminate();
            return given;
        },
    };
}
/** `undefined` when the thread has ended. */
async function nextResult({ worker, port, ended }) {
    const result = new Promise((resolve) => port.once('message', resolve));
    port.ref();
    worker.ref();
    return await Promise.race([result, ended.then(() => undefined)]);
}


/***/ })

};
