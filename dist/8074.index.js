export const id = 8074;
export const ids = [8074];
export const modules = {

/***/ 18074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askHelper: () => (/* binding */ askHelper)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55118);
/* harmony import */ var _oci_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82724);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22543);
/* harmony import */ var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63404);
/** Credential helpers: runs `docker-credential-<name> get` for one registry. */




/** Any name without a path: Docker Desktop writes `desktop.exe` in WSL (docker/for-win#12091). */
const nameForm = /^(?![.-])[^/\\\p{Cc}]{1,200}$/u;
// A helper may request a token from a cloud provider.
const deadline = 30_000;
/**
 * The credential of the host, or `undefined`. A helper that is missing or fails is a warning that never repeats its output,
 * which may contain a secret. Protocol: docker-credential-helpers, README "Development".
 */
async function askHelper(name, host, context) {
    const program = `docker-credential-${name}`;
    if (!nameForm.test(name))
        return warned(context, `"${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(name, 80)}" is not the name of a credential helper`);
    const path = (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .findExecutable */ .o)(program, context.environment);
    if (path === undefined)
        return warned(context, `${program} is not on PATH`);
    const input = (0,_oci_host_js__WEBPACK_IMPORTED_MODULE_0__/* .registryName */ .jT)(host) === 'docker.io' ? 'https://index.docker.io/v1/' : host;
    const end = await (0,_exec_js__WEBPACK_IMPORTED_MODULE_1__/* .runExecutable */ .y)(path, ['get'], {
        environment: withoutInputs(context.environment),
        input,
        deadline,
    });
    if (end.code === 0)
        return readAnswer(end.stdout) ?? warned(context, `${program} returned no credential for ${host}`);
    if (/credentials not found/i.test(end.stdout + end.stderr))
        return undefined;
    return warned(context, `${program} failed for ${host} (${end.code === undefined ? 'no answer' : `exit code ${end.code}`})`);
}
/** An empty answer means anonymous access. */
function readAnswer(stdout) {
    try {
        const answer = JSON.parse(stdout);
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(answer))
            return undefined;
        const { Username: username, Secret: secret } = answer;
        if (typeof username !== 'string' || typeof secret !== 'string' || secret === '')
            return undefined;
        return username === '<token>'
            ? { kind: 'identity', token: secret }
            : { kind: 'basic', username, password: secret };
    }
    catch {
        return undefined;
    }
}
/** A helper must not see the secrets that the action was given. */
function withoutInputs(environment) {
    return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^INPUT_/i.test(name)));
}
function warned(context, line) {
    context.warn(line);
    return undefined;
}


/***/ }),

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
    // An error that is thrown for each folder of PATH takes longer than looking.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile())
        return false;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return true;
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
        const output = [child.stdout, child.stderr].map((stream) => (stream ? collect(stream, kill) : () => ''));
        let code;
        // When a signal or the deadline of the run ends this process first.
        process.once('exit', kill);
        const finish = () => {
            clearTimeout(timer);
            process.removeListener('exit', kill);
            for (const stream of [child.stdin, child.stdout, child.stderr])
                stream?.destroy();
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
        child.stdin?.end(options.input);
    });
}
function start(path, args, { environment, folder, input, discardsErrors }) {
    // Most runs send their first request before they start a program.
    const { spawn } = process.getBuiltinModule('node:child_process');
    const options = {
        env: { ...environment },
        ...(folder !== undefined && { cwd: folder }),
        windowsHide: true,
    };
    const child = spawn(path, args, {
        ...options,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', discardsErrors ? 'ignore' : 'pipe'],
    });
    // A program that does not read its input closes the pipe; its exit code is what counts.
    child.stdin?.on('error', () => { });
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

/***/ 55118:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f_: () => (/* binding */ isTooDeep),
/* harmony export */   h$: () => (/* binding */ showText),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   qN: () => (/* binding */ showJson),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/** JSON from outside with a limit on its nesting: code that walks or writes a deeper value would overflow the stack. */
/** Hand-written files have a dozen levels, generated schemas a few dozen. */
const depthLimit = 100;
/** Parses JSON. Throws `SyntaxError` for other text and for values that are nested too deeply. */
function parseJson(text) {
    const value = JSON.parse(text);
    if (isTooDeep(value))
        throw new SyntaxError(`nested more than ${depthLimit} levels deep`);
    return value;
}
/** True for a value of more than 100 levels; goes level by level, since recursion would overflow the stack. */
function isTooDeep(value) {
    let level = [value];
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth >= depthLimit)
            return true;
        level = level.flatMap((one) => typeof one === 'object' && one !== null ? Object.values(one) : []);
    }
    return false;
}
/** True for an object that is neither `null` nor an array. */
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A value of any type as JSON, for messages: `String` fails for an object with a `toString` of its own. */
function showJson(value) {
    return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? 'undefined';
}
/** Text as it is, and any other value as JSON. */
function showText(value) {
    return typeof value === 'string' ? value : showJson(value);
}


/***/ })

};
