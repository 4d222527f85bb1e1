export const id = 6650;
export const ids = [6650];
export const modules = {

/***/ 96650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkAccess: () => (/* binding */ checkAccess)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
;// CONCATENATED MODULE: ./.build/registry/auth/claims.js
/** Claims: what a token or password says of itself, read without verification, since it only serves to warn early. */

const sizeLimit = 64 * 1024;
/** The claims of a JWT, and the expiry in a password of Amazon ECR, which is the base64 of JSON; empty for any other text. */
function readClaims(secret) {
    if (secret.length > sizeLimit)
        return {};
    const parts = secret.split('.');
    const body = parts.length === 3 ? parseEncoded(parts[1] ?? '') : parseEncoded(secret);
    const expires = [body?.exp, body?.expiration].find((value) => Number.isFinite(value));
    const access = parts.length === 3 ? grantsOf(body?.access) : undefined;
    return {
        ...(typeof expires === 'number' && { expires: expires * 1000 }),
        ...(access && { access }),
    };
}
function parseEncoded(text) {
    if (!/^[\w+/-]+={0,2}$/.test(text))
        return undefined;
    try {
        const value = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
        return (0,json/* isRecord */.u4)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function grantsOf(access) {
    if (!Array.isArray(access))
        return undefined;
    return access.filter(json/* isRecord */.u4).flatMap(({ type, name, actions }) => {
        if (type !== 'repository' || typeof name !== 'string' || !Array.isArray(actions))
            return [];
        return [{ name, actions: actions.filter((action) => typeof action === 'string') }];
    });
}
/**
 * The actions that a token grants on a repository; `undefined` when it does not tell, as one whose grants are all on other names.
 */
function actionsOn({ access }, repository) {
    if (!access)
        return undefined;
    const own = access.filter(({ name }) => name === repository);
    if (own.length === 0 && access.length > 0)
        return undefined;
    return own.flatMap(({ actions }) => actions);
}

// EXTERNAL MODULE: ./.build/registry/explanations.js
var explanations = __webpack_require__(57514);
;// CONCATENATED MODULE: ./.build/registry/access-check.js
/** Access check: what is known, without another request, to keep a run from writing to a repository. */




/** Clocks differ. */
const tolerance = 60_000;
/** Looks at the credential, at the token that the registry has issued for it, and at what the token service has refused. */
async function checkAccess(context) {
    const { client, repository, scopes } = context;
    const { refusal, secret, token, identity } = await client.authorizationOf(scopes);
    const { expires } = readClaims(secret ?? '');
    const left = expires === undefined ? undefined : expires - client.date();
    if (left !== undefined && left < -tolerance)
        return { refusal: expired(context, expires ?? 0) };
    if (refusal)
        return { refusal };
    const granted = token === undefined ? undefined : actionsOn(readClaims(token), repository.name);
    if (granted && !granted.includes('push') && !granted.includes('*'))
        return { refusal: notGranted(context, granted, identity) };
    if (left === undefined || left > client.deadline.left())
        return {};
    const minutes = Math.max(0, Math.floor(left / 60_000));
    return {
        warning: `the credential for ${repository.host} expires in ${minutes} minutes, and this run may last longer; log in right before this step`,
    };
}
function expired(context, time) {
    const when = new Date(time).toISOString().replace(/\.\d+Z$/, 'Z');
    return refused(context, 'credentials-expired', `the credential expired at ${when}`);
}
function notGranted(context, granted, identity) {
    const reason = identity === 'known' ? 'push-not-granted' : 'anonymous-denied';
    const actions = granted.map((action) => context.client.policy.show(action, 40)).join(', ') || 'nothing';
    const who = identity === 'known' ? 'the account' : 'a client that is not logged in';
    return refused(context, reason, `the registry grants ${who} ${actions}, and publishing needs push`);
}
function refused({ repository, client }, reason, what) {
    const { hint } = explanations/* explanations */.x[reason];
    const name = (0,reference/* printRepository */.mK)(repository);
    const response = {
        method: 'GET',
        url: client.policy.registry.host,
        status: 0,
        codes: [],
        repository: name,
        reason,
    };
    return new errors/* CodedError */.AK(reason === 'credentials-expired' ? 'unauthenticated' : 'denied', `${name}: ${what}`, {
        hint: typeof hint === 'string' ? hint : hint({ repository, access: 'push' }),
        response,
    });
}


/***/ })

};
