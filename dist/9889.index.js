export const id = 9889;
export const ids = [9889,7436,6701];
export const modules = {

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
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
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
        const output = [child.stdout, child.stderr].map((stream) => collect(stream, kill));
        let code;
        // When a signal or the deadline of the run ends this process first.
        process.once('exit', kill);
        const finish = () => {
            clearTimeout(timer);
            process.removeListener('exit', kill);
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream.destroy();
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
        child.stdin.end(options.input ?? '');
    });
}
function start(path, args, { environment, folder }) {
    // Most runs send their first request before they start a program.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const child = spawn(path, args, {
        env: { ...environment },
        ...(folder !== undefined && { cwd: folder }),
        windowsHide: true,
    });
    // A program that does not read its input closes the pipe; its exit code is what counts.
    child.stdin.on('error', () => { });
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

/***/ 46701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   readCheckout: () => (/* binding */ readCheckout)
/* harmony export */ });
/* unused harmony export isTop */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22543);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63404);
/* harmony import */ var _input_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27436);
/** What git knows about the checkout that contains a folder: HEAD, its time, the remote, and the path of the folder in it. */





const deadline = 10_000;
/**
 * Runs git. For plumbing commands only, which start no pager, hook, alias, diff driver or signature check from the configuration of
 * the repository; transports are off, so that a missing object is not fetched.
 */
function runGit(program, args, { folder, environment }) {
    const options = { folder, environment: gitEnvironment(environment), deadline };
    return (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .runExecutable */ .y)(program, [...fixed, ...args], options);
}
async function readCheckout(folder, environment) {
    if (!isFolder(folder))
        return { kind: 'absent' };
    const program = (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findExecutable */ .o)('git', environment);
    if (program === undefined)
        return { kind: 'refused', reason: 'git is not installed' };
    const git = (...args) => runGit(program, args, { folder, environment });
    // In parallel: checking first that there is a repository takes as long as reading it.
    const [location, head, origin] = await Promise.all([
        git('rev-parse', '--show-prefix', '--absolute-git-dir', '--show-toplevel'),
        git('rev-list', '--max-count=1', '--timestamp', 'HEAD', '--'),
        git('config', '--no-includes', '--get', 'remote.origin.url'),
    ]);
    if (location.code !== 0)
        return notRead(location);
    const [prefix = '', gitFolder = '', top = ''] = location.stdout.split('\n');
    const note = await noteOf(gitFolder, top, git);
    return {
        kind: 'read',
        prefix,
        ...readHead(head.stdout),
        ...(origin.code === 0 && { origin: origin.stdout.trim() }),
        ...(note !== undefined && { note }),
    };
}
/**
 * A note when `.git` is a file or a symlink that names a repository which does not name this folder in return, as that of a worktree
 * (gitrepository-layout, "gitdir") or a submodule ("core.worktree") does: the facts may be about another project.
 */
async function noteOf(gitFolder, top, git) {
    const link = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, '.git');
    if (isPlainFolder(link))
        return undefined;
    const worktree = await (0,_input_file_js__WEBPACK_IMPORTED_MODULE_3__.readInputFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(gitFolder, 'gitdir')).catch(() => undefined);
    if (worktree && isSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitFolder, Buffer.from(worktree).toString().trim()), link))
        return undefined;
    const submodule = await git('config', '--no-includes', '--get', 'core.worktree');
    if (submodule.code === 0 && isSame((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitFolder, submodule.stdout.trim()), top))
        return undefined;
    return `The commit is that of the repository ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(gitFolder)}, which ${(0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(link)} names.`;
}
/** True for a folder that is not reached through a symlink. */
function isPlainFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isDirectory();
    }
    catch {
        return false;
    }
}
function isSame(left, right) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(left) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(right);
    }
    catch {
        return false;
    }
}
/** Whether the folder is the top of its checkout. */
function isTop(checkout) {
    return checkout.kind === 'read' && checkout.prefix === '';
}
function isFolder(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory();
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
    return { kind: 'refused', reason: (0,_text_js__WEBPACK_IMPORTED_MODULE_4__/* .printable */ .g$)(first.replace(/^fatal: /, '')) };
}
/** `<seconds> <object name>`; empty before the first commit. */
function readHead(output) {
    const found = /^(\d+) ([0-9a-f]{40}|[0-9a-f]{64})$/m.exec(output);
    return found?.[2] ? { revision: found[2], seconds: Number(found[1]) } : {};
}


/***/ }),

/***/ 27436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readInputFile: () => (/* binding */ readInputFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _disk_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75214);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22543);
/** Files that an input names and that may lie outside the workspace: a plan, certificates. */




const sizeLimit = 16 * 1024 * 1024;
// Non-blocking, so that a named pipe without a writer is refused instead of waited for; Windows has no such flag.
const readOnly = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | (node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK ?? 0);
/** Reads the whole file that an input names. Throws `input` when it is absent, not a regular file or larger than 16 MiB. */
async function readInputFile(path, input) {
    const unusable = (why) => unusableFile(path, input, why);
    const file = await node_fs__WEBPACK_IMPORTED_MODULE_0__.promises
        .open(path, readOnly)
        .catch((error) => Promise.reject(isAbsent(error) ? unusable('does not exist') : (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .w)(error, path)));
    try {
        const found = await file.stat();
        if (!found.isFile())
            throw unusable('is not a file');
        if (found.size > sizeLimit)
            throw unusable(`is larger than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .readableSize */ .g1)(sizeLimit)}`);
        return await file.readFile();
    }
    catch (error) {
        throw (0,_disk_error_js__WEBPACK_IMPORTED_MODULE_1__/* .diskError */ .w)(error, path);
    }
    finally {
        await file.close();
    }
}
function isAbsent(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
}
function unusableFile(path, input, why) {
    const subject = input === undefined ? (0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path) : `"${input}" is ${(0,_text_js__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(path)}, which`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .CodedError */ .AK('input', `${subject} ${why}`, {
        hint: 'Correct the path; it is relative to the current folder.',
    });
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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46701);
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
            if (listed === 'none')
                return undefined;
            if (listed === 'unknown')
                return await findTrackedFiles(full, files, environment);
            return new Map([...listed].filter(([path]) => files.includes(path)));
        },
    };
}
/** All Wasm files below a folder that git tracks; `unknown` when there are too many, `none` without git or a repository. */
async function listBinaries(folder, environment) {
    const executable = (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findExecutable */ .o)('git', environment);
    if (executable === undefined)
        return 'none';
    const git = (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(executable, args, { folder, environment });
    const [listed, shown] = await Promise.all([
        git('ls-files', '-z', '--', '*.wasm'),
        git('rev-parse', '--show-prefix'),
    ]);
    if (listed.code === undefined || shown.code === undefined)
        return 'unknown';
    if (listed.code !== 0 || shown.code !== 0)
        return 'none';
    return new Map(pathsIn(listed).map((path) => [path, prefixIn(shown) + path]));
}
/** False also for names that git may compare in another form of Unicode. */
function isPlainBinary(path) {
    return /^[\x20-\x7e]*\.wasm$/.test(path);
}
/** Those of `files` that git tracks, each with its path in its repository; `undefined` without git or a repository. */
async function findTrackedFiles(folder, files, environment) {
    const executable = (0,_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .findExecutable */ .o)('git', environment);
    if (executable === undefined)
        return undefined;
    const byRepository = Map.groupBy(files, (file) => repositoryOf(folder, file));
    const found = await Promise.all([...byRepository].map(async ([repository, members]) => {
        const paths = members.map((file) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .relativePath */ .iZ)(repository, file));
        const options = { folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, repository), environment };
        const tracked = await listTracked(paths, (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .runGit */ .E)(executable, args, options));
        return tracked?.map(([path, full]) => [(0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .joinPath */ .uJ)(repository, path), full]);
    }));
    return found.some((one) => one) ? new Map(found.flatMap((one) => one ?? [])) : undefined;
}
/** The nearest folder below the given one with a repository of its own: a submodule or another clone. */
function repositoryOf(folder, file) {
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .ancestors */ .T1)((0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(file)).find((above) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, above, '.git'))) ?? '.';
}
async function listTracked(paths, git) {
    const showing = git('rev-parse', '--show-prefix');
    const tracked = [];
    for (let start = 0; start < paths.length; start += batchSize) {
        const batch = paths.slice(start, start + batchSize);
        const listed = await git('--literal-pathspecs', 'ls-files', '-z', '--', ...batch);
        if (listed.code !== 0)
            return undefined;
        tracked.push(...pathsIn(listed));
    }
    const shown = await showing;
    return shown.code === 0 ? tracked.map((path) => [path, prefixIn(shown) + path]) : undefined;
}
function pathsIn({ stdout }) {
    return stdout.split('\0').filter((path) => path !== '');
}
function prefixIn({ stdout }) {
    return stdout.replace(/\r?\n$/, '');
}


/***/ })

};
