export const id = 5553;
export const ids = [5553];
export const modules = {

/***/ 50316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ pages),
/* harmony export */   Zj: () => (/* binding */ nextPage)
/* harmony export */ });
/* unused harmony export pageLimit */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58978);
/** Pages of a list in a registry: requested one after the other, as the `Link` header names the next one. */



/** Maximum number of pages; a registry that makes up another one each time would otherwise keep the run busy until its timeout. */
const pageLimit = 1000;
/**
 * Yields the response to each page, also one that is an error, after which nothing follows. `path` is below the repository:
 * `tags/list?n=100`. Throws `unsupported` for more than a thousand, since a list that ends early is none.
 */
async function* pages({ client, repository, scopes }, path, page = {}) {
    const seen = new Set();
    let url = `/v2/${repository.name}/${path}`;
    for (let count = 0; count < pageLimit; count += 1) {
        const response = await client.sendWithRetry({ method: 'GET', url, scopes, ...page });
        yield response;
        const next = nextPage(response);
        if (response.status !== 200 || next === undefined)
            return;
        const location = (0,_http_response_js__WEBPACK_IMPORTED_MODULE_2__/* .resolveLocation */ .KC)(next, response.url, client.policy);
        if (seen.has(location.href))
            return;
        seen.add(location.href);
        url = location;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)} has a list of more than ${pageLimit} pages`, {
        hint: 'Ask the operator of the registry why its pages are that small.',
    });
}
/** The target of `Link: <\u2026>; rel="next"` (RFC 8288); olareg writes `rel=next`. */
function nextPage(response) {
    for (const line of response.headers.get('link') ?? []) {
        const target = /<([^<>]*)>\s*;[^<]*\brel\s*=\s*"?next\b/i.exec(line)?.[1];
        if (target)
            return target;
    }
    return undefined;
}


/***/ }),

/***/ 45553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listTags: () => (/* binding */ listTags)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55118);
/* harmony import */ var _oci_reference_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(413);
/* harmony import */ var _oci_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14648);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80993);
/* harmony import */ var _http_response_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58978);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50316);
/** The list of tags of one repository (distribution-spec v1.1, "Listing Tags"). */







/** What a page is requested to hold at most: ECR and distribution refuse or clamp more. */
const pageSize = 1000;
/** Bytes of a page; distribution 2.8 ignores the size that is requested and sends all tags at once. */
const pageBytes = 32 * 1024 * 1024;
/** Tags, which are all kept in memory. */
const tagLimit = 1_000_000;
/**
 * Yields every tag once. A repository that does not exist has none.
 *
 * Some registries ignore `n` or `last` and repeat tags, so a page without a new one is the last. Throws for any other end, such as a
 * later page that is absent: whoever deletes or moves tags takes what is not listed for what is not there.
 */
async function* listTags(context) {
    const seen = new Set();
    let isFirst = true;
    for await (const response of (0,_pages_js__WEBPACK_IMPORTED_MODULE_5__/* .pages */ .Bd)(context, `tags/list?n=${pageSize}`, { limit: pageBytes })) {
        if (isFirst && (0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isAbsent */ .W0)(response))
            return;
        isFirst = false;
        if (!(0,_http_response_js__WEBPACK_IMPORTED_MODULE_4__/* .isSuccess */ .oJ)(response) || response.truncated)
            throw (0,_client_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryError */ .PN)(context, response, 'list the tags');
        const listed = tagsOf(response);
        if (!listed)
            throw noList(context);
        const added = listed.filter((tag) => !seen.has(tag));
        if (added.length === 0)
            return;
        if (seen.size + added.length > tagLimit)
            throw tooMany(context);
        for (const tag of added) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            if ((0,_oci_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .isTag */ .dz)(tag))
                yield tag;
        }
    }
}
/** Where there are none, `tags` is `null` (distribution) or left out beside the name; `undefined` for anything but a list. */
function tagsOf({ body }) {
    try {
        const value = (0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseJson */ .qF)(new TextDecoder().decode(body));
        if (!(0,_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isRecord */ .u4)(value))
            return undefined;
        const { name, tags = typeof name === 'string' ? null : undefined } = value;
        if (tags === null)
            return [];
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
    }
    catch {
        return undefined;
    }
}
function noList({ repository }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)} responds with no list of tags`, {
        hint: 'Check that the address is that of a container registry, and that no proxy answers in its place.',
    });
}
function tooMany({ repository }) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CodedError */ .AK('unsupported', `${(0,_oci_reference_js__WEBPACK_IMPORTED_MODULE_1__/* .printRepository */ .mK)(repository)} has more than ${tagLimit} tags`, {
        hint: 'Delete the tags that are not needed.',
    });
}


/***/ })

};
