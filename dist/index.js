#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
const openModule = process.getBuiltinModule || __WEBPACK_EXTERNAL_createRequire(import.meta.url);
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = openModule("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = openModule("buffer");

/***/ }),

/***/ 35317:
/***/ ((module) => {

module.exports = openModule("child_process");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = openModule("crypto");

/***/ }),

/***/ 72250:
/***/ ((module) => {

module.exports = openModule("dns");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = openModule("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = openModule("fs");

/***/ }),

/***/ 91943:
/***/ ((module) => {

module.exports = openModule("fs/promises");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = openModule("http");

/***/ }),

/***/ 85675:
/***/ ((module) => {

module.exports = openModule("http2");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = openModule("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = openModule("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = openModule("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = openModule("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = openModule("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = openModule("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = openModule("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = openModule("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = openModule("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = openModule("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = openModule("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = openModule("node:fs");

/***/ }),

/***/ 51455:
/***/ ((module) => {

module.exports = openModule("node:fs/promises");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = openModule("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = openModule("node:http2");

/***/ }),

/***/ 44708:
/***/ ((module) => {

module.exports = openModule("node:https");

/***/ }),

/***/ 98995:
/***/ ((module) => {

module.exports = openModule("node:module");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = openModule("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = openModule("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = openModule("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = openModule("node:perf_hooks");

/***/ }),

/***/ 1708:
/***/ ((module) => {

module.exports = openModule("node:process");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = openModule("node:querystring");

/***/ }),

/***/ 80099:
/***/ ((module) => {

module.exports = openModule("node:sqlite");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = openModule("node:stream");

/***/ }),

/***/ 38321:
/***/ ((module) => {

module.exports = openModule("node:stream/consumers");

/***/ }),

/***/ 46466:
/***/ ((module) => {

module.exports = openModule("node:stream/promises");

/***/ }),

/***/ 37830:
/***/ ((module) => {

module.exports = openModule("node:stream/web");

/***/ }),

/***/ 46193:
/***/ ((module) => {

module.exports = openModule("node:string_decoder");

/***/ }),

/***/ 87997:
/***/ ((module) => {

module.exports = openModule("node:timers");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = openModule("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = openModule("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = openModule("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = openModule("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = openModule("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = openModule("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = openModule("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = openModule("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = openModule("os");

/***/ }),

/***/ 16928:
/***/ ((module) => {

module.exports = openModule("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = openModule("process");

/***/ }),

/***/ 2203:
/***/ ((module) => {

module.exports = openModule("stream");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = openModule("string_decoder");

/***/ }),

/***/ 53557:
/***/ ((module) => {

module.exports = openModule("timers");

/***/ }),

/***/ 16460:
/***/ ((module) => {

module.exports = openModule("timers/promises");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = openModule("tls");

/***/ }),

/***/ 52018:
/***/ ((module) => {

module.exports = openModule("tty");

/***/ }),

/***/ 87016:
/***/ ((module) => {

module.exports = openModule("url");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = openModule("util");

/***/ }),

/***/ 43106:
/***/ ((module) => {

module.exports = openModule("zlib");

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// A module that is rarely needed (.ci/deferred.ts)
/******/ 	if (!__webpack_modules__[moduleId]) Object.assign(__webpack_modules__, __WEBPACK_EXTERNAL_createRequire(import.meta.url)("./deferred.cjs").modules);
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ __nccwpck_require__.program = import.meta.url;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = Promise.resolve(keptChunk(__nccwpck_require__.u(chunkId)) || import("./" + __nccwpck_require__.u(chunkId))).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

;// CONCATENATED MODULE: ./.build/compile-cache.js
/** The compile cache: what V8 has compiled of the program in a shell is kept beside the program, and not compiled again by the next run. */
/** The first lines of a chunk; its modules are one object from the third line to the end. */
const head = /^export const id = (\d+);\nexport const ids = \[([\d,]+)\];\nexport const modules = (?=\{)/;
const linesOfHead = 2;
/** Shorter than the head. A module is strict, as an imported file is. */
const startOfScript = "'use strict';(";
const mostBytesOfHead = 4096;
const digestSize = 32;
/** Each is added once, and a user has a few. */
const mostRuns = 256;
const mostBytes = 64 << 20;
/** Write permission of the group and of others. */
const writableByOthers = 0o022;
// Opened when they are called: an older Node loads this file to say that it is too old.
const fs = () => process.getBuiltinModule('node:fs');
const path = () => process.getBuiltinModule('node:path');
let compile_cache_open;
/** Has the files of the program in `folder` loaded through the cache. Two variables of Node turn it off, as they do Node's own. */
function useCompileCache(folder, environment) {
    if (environment.NODE_DISABLE_COMPILE_CACHE || environment.NODE_V8_COVERAGE)
        return;
    compile_cache_open = openCompileCache(folder);
}
/** What an import of a file gives; undefined if it has to be imported. The loader of the bundle asks this first (`.ci/build.ts`). */
function keptChunk(name) {
    return compile_cache_open?.(name);
}
/**
 * Opens the cache of the program in `folder`. What is kept is used only if its digest is right for the source as it is now, and if nobody
 * may have written it who could not have written the program. Node's own compile cache keeps a module as it is before it runs, when few
 * of its functions are compiled.
 */
function openCompileCache(folder) {
    const cache = { program: folder, folder: path().join(folder, '..', '.compile-cache') };
    const loaded = [];
    // A run that failed has called few of the functions that the next one calls.
    process.once('exit', (code) => {
        if (code === 0)
            keepAll(cache, loaded);
    });
    return (name) => {
        try {
            return load(cache, name, loaded);
        }
        catch {
            return undefined;
        }
    };
}
function load(cache, name, loaded) {
    const file = path().join(cache.program, name);
    const bytes = fs().readFileSync(file);
    const [start, id, ids = ''] = head.exec(bytes.toString('latin1', 0, mostBytesOfHead)) ?? [];
    if (start === undefined)
        return undefined;
    const source = asScript(bytes, start.length);
    const kept = readKept(cache, name, source);
    const script = compile(file, source.toString('latin1'), kept?.code);
    const modules = script.runInThisContext();
    loaded.push({ name, source, script, runs: script.cachedDataRejected ? [] : (kept?.runs ?? []) });
    return { id: Number(id), ids: ids.split(',').map(Number), modules };
}
/** The object from `start` on as an expression of a strict script, without a copy: strings of this size begin a garbage collection. */
function asScript(bytes, start) {
    const end = bytes.lastIndexOf('}') + 1;
    const before = start - startOfScript.length;
    bytes.write(startOfScript, before);
    bytes.write(')', end);
    return bytes.subarray(before, end + 1);
}
function compile(filename, text, cachedData) {
    const { Script } = process.getBuiltinModule('node:vm');
    return new Script(text, { filename, lineOffset: linesOfHead, ...(cachedData && { cachedData }) });
}
/** V8 compares its version, its flags and the length of the source, and believes everything else. */
function readKept(cache, name, source) {
    const bytes = readTrusted(cache, name);
    const end = bytes?.indexOf(0, digestSize) ?? -1;
    if (bytes === undefined || end < 0)
        return undefined;
    if (!digestOf(source, bytes.subarray(digestSize)).equals(bytes.subarray(0, digestSize)))
        return undefined;
    return { runs: bytes.toString('latin1', digestSize, end).split(' '), code: bytes.subarray(end + 1) };
}
function readTrusted(cache, name) {
    const { closeSync, fstatSync, openSync, readFileSync } = fs();
    try {
        if (!isTrustedFolder(cache))
            return undefined;
        const opened = openSync(path().join(folderOfVersion(cache), name), 'r');
        const stats = fstatSync(opened);
        const isUsable = stats.isFile() && stats.size <= mostBytes && isTrusted(stats, cache);
        const bytes = isUsable ? readFileSync(opened) : undefined;
        closeSync(opened);
        return bytes;
    }
    catch {
        return undefined;
    }
}
function folderOfVersion({ folder }) {
    return path().join(folder, `${process.version}-${process.arch}`);
}
/** The folder around that of the program can be one in which everybody makes files of their own, such as that for temporary files. */
function isTrustedFolder(cache) {
    const stats = fs().lstatSync(cache.folder);
    return stats.isDirectory() && isTrusted(stats, cache);
}
function isTrusted(stats, { program }) {
    const isWritable = process.platform !== 'win32' && (stats.mode & writableByOthers) !== 0;
    return stats.uid === fs().statSync(program).uid && !isWritable;
}
function digestOf(...parts) {
    const state = process.getBuiltinModule('node:crypto').createHash('sha256');
    for (const part of parts)
        state.update(part);
    return state.digest();
}
function keepAll(cache, loaded) {
    const run = loaded
        .map(({ name }) => name.split('.')[0])
        .sort()
        .join('-');
    const added = loaded.filter(({ runs }) => !runs.includes(run) && runs.length < mostRuns);
    if (added.length === 0 || !makeFolder(cache))
        return;
    for (const one of added)
        keep(path().join(folderOfVersion(cache), one.name), one, [...one.runs, run]);
}
/** False where nothing can be kept, or where somebody else would find files that the owner of the program cannot remove. */
function makeFolder(cache) {
    try {
        if (process.geteuid && process.geteuid() !== fs().statSync(cache.program).uid)
            return false;
        fs().mkdirSync(cache.folder, { recursive: true, mode: 0o755 });
        if (!isTrustedFolder(cache))
            return false;
        // A copy of the program in a repository stays as it was committed.
        fs().writeFileSync(path().join(cache.folder, '.gitignore'), '*\n');
        fs().mkdirSync(folderOfVersion(cache), { recursive: true, mode: 0o755 });
        return true;
    }
    catch {
        return false;
    }
}
/** A run that is killed here leaves a file with a wrong digest, and no other one. */
function keep(file, one, runs) {
    try {
        const content = contentOf(one, runs);
        // Two runs at the same time do not write into the same file.
        remove(file);
        fs().writeFileSync(file, content, { flag: 'wx', mode: 0o644 });
    }
    catch {
        // What was written takes the last bytes of a full disk.
        remove(file);
    }
}
function remove(file) {
    try {
        fs().unlinkSync(file);
    }
    catch {
        // It is not there, or a folder.
    }
}
function contentOf({ source, script }, runs) {
    const content = Buffer.concat([Buffer.from(`${runs.join(' ')}\0`), script.createCachedData()]);
    return Buffer.concat([digestOf(source, content), content]);
}

;// CONCATENATED MODULE: ./.build/index.js
/** The executable of the action and of the command line: it checks the Node version before anything else is loaded. */

const oldestNode = 24;
const args = process.argv.slice(2);
// No syntax and no function in this file may be newer than Node 14.
if (args.some((argument) => ['-h', '--help', '--version'].includes(argument.split('=')[0] || '')))
    showText();
else
    start();
async function showText() {
    // The first argument is no value of a flag, which only the table of inputs tells apart.
    if (/^--version(?:=true)?$/.test(args[0] || ''))
        return await printVersion();
    const { printRequestedText } = await Promise.all(/* import() */[__nccwpck_require__.e(9318), __nccwpck_require__.e(2694), __nccwpck_require__.e(8019)]).then(__nccwpck_require__.bind(__nccwpck_require__, 57815));
    if (!(await printRequestedText(args)))
        start();
}
async function printVersion() {
    const [{ version }, { printText }] = await Promise.all([
        __nccwpck_require__.e(/* import() | version */ 7365).then(__nccwpck_require__.bind(__nccwpck_require__, 15922)),
        __nccwpck_require__.e(/* import() | version */ 7365).then(__nccwpck_require__.bind(__nccwpck_require__, 22352)),
    ]);
    await printText(`${version}\n`);
    // Everything is written; Node would take longer to find that nothing is left to do.
    process.exit();
}
function start() {
    if (Number(process.versions.node.split('.')[0]) >= oldestNode)
        _build_load();
    else
        refuse();
}
function _build_load() {
    // Gzip keeps every core busy through this pool, whose size is fixed when it is first used.
    const cores = process.getBuiltinModule('node:os').availableParallelism();
    process.env.UV_THREADPOOL_SIZE = process.env.UV_THREADPOOL_SIZE ?? String(Math.max(4, cores));
    // A runner passes the verb alone, and a copy of the program that no other run uses.
    if (args.length > 1)
        keepCompiled();
    // Most pulls only read what is cached, so that each file which is loaded counts.
    const main = args[0] === 'pull' && args.length > 1
        ? Promise.all(/* import() | startPull */[__nccwpck_require__.e(5296)]).then(__nccwpck_require__.bind(__nccwpck_require__, 27124))
        : Promise.all(/* import() | program */[__nccwpck_require__.e(8129)]).then(__nccwpck_require__.bind(__nccwpck_require__, 89876));
    main.then(({ run }) => run(args));
}
function keepCompiled() {
    const here = import.meta.url;
    const folder = process.getBuiltinModule('node:url').fileURLToPath(new URL('.', here));
    useCompileCache(folder, process.env);
}
function refuse() {
    const line = `oci-wasm-publish needs Node ${oldestNode} or newer; this is Node ${process.versions.node}\n`;
    process.exitCode = 2;
    process.stderr.on('error', () => { });
    try {
        process.stderr.write(line);
    }
    catch {
        // Node 14 throws where the disk of a log is full; the exit code says the same.
    }
}

