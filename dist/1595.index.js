export const id = 1595;
export const ids = [1595];
export const modules = {

/***/ 1595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readPassword: () => (/* binding */ readPassword)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** The password that `--password-stdin` reads. */


const sizeLimit = 64 * 1024;
/** Reads all of stdin, without the line end that `echo` adds. Throws `input` for a terminal, for nothing and for too much. */
async function readPassword(stdin) {
    if (stdin.isTTY)
        throw refused('stdin is a terminal, and --password-stdin reads a pipe or a file');
    const password = decoded(await readAll(stdin)).replace(/\r?\n$/, '');
    if (password === '')
        throw refused('--password-stdin was given, and stdin is empty');
    return password;
}
async function readAll(stdin) {
    const chunks = [];
    let size = 0;
    try {
        for await (const chunk of stdin) {
            size += chunk.byteLength;
            if (size > sizeLimit)
                throw refused(`stdin has more than ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .readableSize */ .g1)(sizeLimit)}`);
            chunks.push(chunk);
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK)
            throw error;
        throw refused(`stdin could not be read: ${(0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(error instanceof Error ? error.message : '')}`);
    }
    return Buffer.concat(chunks);
}
function decoded(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        throw refused('the password on stdin is not UTF-8');
    }
}
function refused(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('input', message, {
        hint: 'Pipe the password in: oci-wasm-publish --username <name> --password-stdin < password.txt',
    });
}


/***/ })

};
