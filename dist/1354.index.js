export const id = 1354;
export const ids = [1354];
export const modules = {

/***/ 91354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  listTags: () => (/* binding */ listTags)
});

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/registry/client.js
var client = __webpack_require__(80993);
// EXTERNAL MODULE: ./.build/registry/http/response.js
var http_response = __webpack_require__(58978);
;// CONCATENATED MODULE: ./.build/registry/pages.js
/** Pages of a list in a registry: requested one after the other, as the `Link` header names the next one. */

/** Maximum number of pages; a registry that links its last page to its first would otherwise keep the run busy until its timeout. */
const pageLimit = 1000;
/**
 * Yields the response to each page, also one that is an error, after which nothing follows. `path` is below the repository:
 * `tags/list?n=100`.
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
        const location = (0,http_response/* resolveLocation */.KC)(next, response.url, client.policy);
        if (seen.has(location.href))
            return;
        seen.add(location.href);
        url = location;
    }
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

;// CONCATENATED MODULE: ./.build/registry/tag-list.js
/** The list of tags of one repository (distribution-spec v1.1, "Listing Tags"). */





/** What a page is requested to hold at most: ECR and distribution refuse or clamp more. */
const pageSize = 1000;
/** Bytes of a page; distribution 2.8 ignores the size that is requested and sends all tags at once. */
const pageBytes = 32 * 1024 * 1024;
/**
 * Yields every tag once. A repository that does not exist has none.
 *
 * Some registries ignore `n` or `last` and repeat tags, so a page without a new one is the last.
 */
async function* listTags(context) {
    const seen = new Set();
    for await (const response of pages(context, `tags/list?n=${pageSize}`, { limit: pageBytes })) {
        if ((0,http_response/* isAbsent */.W0)(response))
            return;
        if (!(0,http_response/* isSuccess */.oJ)(response) || response.truncated)
            throw (0,client/* repositoryError */.PN)(context, response, 'list the tags');
        const added = tagsOf(response).filter((tag) => (0,oci_tag/* isTag */.dz)(tag) && !seen.has(tag));
        if (added.length === 0)
            return;
        for (const tag of added) {
            if (seen.has(tag))
                continue;
            seen.add(tag);
            yield tag;
        }
    }
}
/** `tags` is `null` where there are none (distribution). */
function tagsOf({ body }) {
    try {
        const value = (0,json/* parseJson */.qF)(new TextDecoder().decode(body));
        const tags = (0,json/* isRecord */.u4)(value) ? value.tags : undefined;
        return Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : [];
    }
    catch {
        return [];
    }
}


/***/ })

};
