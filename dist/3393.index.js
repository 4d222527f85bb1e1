export const id = 3393;
export const ids = [3393];
export const modules = {

/***/ 81992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ documentation)
/* harmony export */ });
/** Pages of the documentation, which the users of an action have on the web only. */
/** The address of a page of `docs/`. */
function documentation(page) {
    return `https://github.com/org/oci-wasm-publish/blob/main/docs/${page}.md`;
}


/***/ }),

/***/ 16978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   outputLines: () => (/* binding */ outputLines)
/* harmony export */ });
/* harmony import */ var _node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82902);
/** Outputs of the step as lines of its command file; loaded at the end of a run, since the library draws delimiters with `node:crypto`. */

function outputLines(outputs) {
    return Object.entries(outputs)
        .map(([name, value]) => `${(0,_node_modules_actions_core_lib_file_command_js__WEBPACK_IMPORTED_MODULE_0__/* .prepareKeyValueMessage */ .v)(name, value)}\n`)
        .join('');
}


/***/ }),

/***/ 46950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunner: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/inputs/inputs.js + 19 modules
var inputs_inputs = __webpack_require__(81594);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/host/cache-folder.js
var cache_folder = __webpack_require__(17504);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js + 1 modules
var credentials = __webpack_require__(25427);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/github-api.js
var github_api = __webpack_require__(64043);
// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(84591);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(16247);
// EXTERNAL MODULE: ./.build/host/tracked.js
var tracked = __webpack_require__(31799);
// EXTERNAL MODULE: ./.build/host/workspace-file.js
var workspace_file = __webpack_require__(94795);
;// CONCATENATED MODULE: ./.build/host/actions/command-files.js
/** Command files: how a step passes outputs, its summary and its artifacts to the runner. */



// The runner creates the files. Non-blocking, so that a named pipe without a reader is an error; Windows has no such flag.
const appending = external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_APPEND | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Appends all of a text to the file that the variable names, or nothing. Throws `storage`. */
function appendToCommandFile(name, environment, text) {
    const path = environment[name] ?? '';
    try {
        appendWhole(path, Buffer.from(text));
    }
    catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new errors/* CodedError */.AK('storage', `${name} could not be written: ${(0,_build_text/* printable */.g$)(reason)}`, {
            hint: `Check the disk of the runner and that no earlier step has changed ${name}, then re-run.`,
            cause: error,
        });
    }
}
function appendWhole(path, bytes) {
    const file = (0,external_node_fs_.openSync)(path, appending);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        try {
            for (let done = 0; done < bytes.byteLength;)
                done += (0,external_node_fs_.writeSync)(file, bytes, done);
        }
        catch (error) {
            // The runner rejects a file that ends in the middle of a value, also for what was written before.
            if (found.isFile())
                (0,external_node_fs_.ftruncateSync)(file, found.size);
            throw error;
        }
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/command.js
var command = __webpack_require__(89635);
;// CONCATENATED MODULE: ./.build/host/actions/core.js
/**
 * The parts of `@actions/core` that a run needs. The package exports only its root, which also loads an HTTP client for
 * OpenID Connect tokens and doubles the time to the first request; these files of it load nothing.
 */

/** Masks a value in everything that is logged from now on. */
function setSecret(secret) {
    (0,command/* issueCommand */.L)('add-mask', {}, secret);
}
/** Sets an output of the step on a runner that is older than its command file. */
function setOutputByCommand(name, value) {
    (0,command/* issueCommand */.L)('set-output', { name }, value);
}
/** An annotation of the run, shown outside the log. */
function annotate(level, title, message) {
    (0,command/* issueCommand */.L)(level, { title }, message);
}
function startGroup(title) {
    (0,command/* issue */.s)('group', title);
}
function endGroup() {
    (0,command/* issue */.s)('endgroup');
}

// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(32790);
;// CONCATENATED MODULE: ./.build/host/actions/payload.js
/** The payload of the event that started a workflow, and how its members are read. */


const sizeLimit = 32 * 1024 * 1024;
// Non-blocking, so that a named pipe without a writer is not waited for; Windows has no such flag.
const readOnly = external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0);
/** Reads the file that `GITHUB_EVENT_PATH` names; an absent or malformed one, and any other than a regular file, is an empty payload. */
function readPayload(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    if (!path)
        return {};
    try {
        const payload = JSON.parse(readRegularFile(path));
        return (0,json/* isRecord */.u4)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
/** Empty for anything else, and for a file that is too large. */
function readRegularFile(path) {
    const file = (0,external_node_fs_.openSync)(path, readOnly);
    try {
        const found = (0,external_node_fs_.fstatSync)(file);
        return found.isFile() && found.size <= sizeLimit ? (0,external_node_fs_.readFileSync)(file, 'utf8') : '';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
/** A text member; `undefined` for anything else. */
function textAt(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' ? value : undefined;
}
/** The member at this path; `undefined` where there is none. */
function at(payload, ...path) {
    let value = payload;
    for (const name of path)
        value = (0,json/* isRecord */.u4)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
}

;// CONCATENATED MODULE: ./.build/host/actions/trigger.js
/** The trigger of a run: what of an event decides the default tags. */


/** What started the run; a ref under `refs/tags/` makes it a tag, whatever the event. */
function triggerOf(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '' } = environment;
    const released = event === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
    if (released)
        return { kind: 'tag', tag: released };
    if (event === 'workflow_run')
        return triggerOfRun(environment, payload);
    const ref = refOf(environment, payload);
    const isPullRequest = event.startsWith('pull_request') || ref.startsWith('refs/pull/');
    const number = isPullRequest ? pullRequest(payload, ref) : undefined;
    if (number !== undefined)
        return { kind: 'pull-request', number };
    if (event === 'schedule')
        return { kind: 'schedule' };
    return triggerOfRef(ref, payload, event === 'merge_group');
}
/**
 * The run that has built what is published here. The ref of this event is that of the default branch, whatever was built. A branch of
 * a fork is named with its owner, and only GitHub tells which pull request a run was for.
 */
function triggerOfRun(environment, payload) {
    const event = textAt(payload, 'workflow_run', 'event') ?? '';
    const branch = textAt(payload, 'workflow_run', 'head_branch');
    if (branch === undefined)
        return triggerOfRef(refOf(environment, payload), payload, false);
    if (event === 'schedule')
        return { kind: 'schedule' };
    if (event === 'release')
        return { kind: 'tag', tag: branch };
    const number = event.startsWith('pull_request') ? pullRequestOfRun(payload) : undefined;
    if (number !== undefined)
        return { kind: 'pull-request', number };
    const owner = textAt(payload, 'workflow_run', 'head_repository', 'owner', 'login');
    const isFork = owner !== undefined && owner !== textAt(payload, 'repository', 'owner', 'login');
    if (isFork)
        return { kind: 'branch', branch: `${owner}/${branch}`, isDefault: false };
    return triggerOfRef(`refs/heads/${branch}`, payload, event !== 'push' && event !== 'workflow_dispatch');
}
function pullRequestOfRun(payload) {
    const all = at(payload, 'workflow_run', 'pull_requests');
    const [only, ...others] = Array.isArray(all) ? all.filter(json/* isRecord */.u4) : [];
    return only === undefined || others.length > 0 ? undefined : positive(only.number);
}
/** What is queued is not merged, also where a runner reports the base branch as the ref. */
function triggerOfRef(ref, payload, isQueued) {
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', tag: ref.slice('refs/tags/'.length) };
    const branch = branchOf(ref);
    if (branch === undefined)
        return { kind: 'event' };
    const queued = queuedPullRequest(branch);
    if (queued !== undefined)
        return { kind: 'merge-queue', number: queued };
    return { kind: 'branch', branch, isDefault: !isQueued && isDefaultBranch(branch, payload) };
}
/** The payload of a merge queue tells the ref also where the variable has the base branch. */
function refOf({ GITHUB_EVENT_NAME: event, GITHUB_REF: ref = '' }, payload) {
    return (event === 'merge_group' ? textAt(payload, 'merge_group', 'head_ref') : undefined) ?? ref;
}
function branchOf(ref) {
    return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined;
}
/** `gh-readonly-queue/<base>/pr-<number>-<commit of the base>`, in which the base may have slashes. */
function queuedPullRequest(branch) {
    const number = Number(/^gh-readonly-queue\/.+\/pr-(\d+)(?:-[0-9a-f]+)?$/.exec(branch)?.[1]);
    return Number.isSafeInteger(number) && number > 0 ? number : undefined;
}
/** Without a repository in the payload, as of runners that emulate GitHub's, the usual names count. */
function isDefaultBranch(branch, payload) {
    const known = defaultBranch(payload);
    return known === undefined ? /^(?:main|master)$/.test(branch) : branch === known;
}
function defaultBranch(payload) {
    return textAt(payload, 'repository', 'default_branch');
}
function pullRequest(payload, ref) {
    const number = at(payload, 'pull_request', 'number') ?? payload.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    return positive(number);
}
function positive(number) {
    return Number.isSafeInteger(Number(number)) && Number(number) > 0 ? Number(number) : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/event.js
/** The event that started a workflow: what it says about the commit and to tag rules. */




/** Events that always run for the last commit of the default branch. */
const defaultBranchEvents = /^(?:schedule|issues|issue_comment|discussion|discussion_comment)$/;
/** What tag rules may know of the event. */
function ruleFacts(environment, payload) {
    const { GITHUB_EVENT_NAME: name = '', GITHUB_SHA: sha = '' } = environment;
    const trigger = triggerOf(environment, payload);
    const ref = fullRef(trigger, refOf(environment, payload));
    const [main, base, committed] = [
        // The payload of a schedule may have no repository, and it runs on the default branch.
        defaultBranch(payload) ?? (defaultBranchEvents.test(name) ? branchOf(ref) : undefined),
        baseOf(trigger, payload),
        committedAt(payload, sha),
    ];
    return {
        name,
        ref,
        isDefaultBranch: (trigger.kind === 'branch' && trigger.isDefault) || defaultBranchEvents.test(name),
        ...(main !== undefined && { defaultBranch: main }),
        ...(base !== undefined && { baseRef: base }),
        ...(/^[0-9a-f]{40,64}$/.test(sha) && { revision: sha }),
        ...(committed !== undefined && { committed }),
    };
}
/** `pull_request_target` and `workflow_run` have the ref of another branch, and a release may have none. */
function fullRef(trigger, ref) {
    if (trigger.kind === 'pull-request')
        return `refs/pull/${trigger.number}/merge`;
    if (trigger.kind === 'tag')
        return `refs/tags/${trigger.tag}`;
    return trigger.kind === 'branch' ? `refs/heads/${trigger.branch}` : ref;
}
function baseOf({ kind }, payload) {
    if (kind === 'pull-request')
        return textAt(payload, 'pull_request', 'base', 'ref') ?? baseOfRun(payload);
    return kind === 'tag' ? textAt(payload, 'base_ref')?.replace(/^refs\/heads\//, '') : undefined;
}
/** The base of the only pull request that the run of another workflow was for. */
function baseOfRun(payload) {
    const all = at(payload, 'workflow_run', 'pull_requests');
    const [only, ...others] = Array.isArray(all) ? all.filter(json/* isRecord */.u4) : [];
    return only === undefined || others.length > 0 ? undefined : textAt(only, 'base', 'ref');
}
function committedAt(payload, sha) {
    const pushed = Array.isArray(payload.commits) ? payload.commits.filter(json/* isRecord */.u4) : [];
    const commit = [...pushed, payload.head_commit].filter(json/* isRecord */.u4).find(({ id }) => sha !== '' && id === sha);
    return typeof commit?.timestamp === 'string' ? (0,commit_facts/* utcSeconds */.kk)(Date.parse(commit.timestamp)) : undefined;
}
/**
 * Events for which `GITHUB_SHA` is the commit that the run builds (docs.github.com, "Events that trigger workflows"). Others run on
 * the default branch or on the base of a pull request, which need not be what the artifacts were built from.
 */
const commitEvents = new Set([
    ...['push', 'release', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'pull_request'],
]);
/** Facts of the event, for files that are in no checkout that git can read: repository, commit, and its time. */
function eventFacts(environment, payload) {
    const commit = commitOf(environment, payload);
    const source = commit && repositorySource(environment);
    const created = (0,commit_facts/* sourceDate */.ey)(environment) ?? (commit && timeOf(commit));
    return {
        ...(source && { source }),
        ...(commit && { revision: commit.revision }),
        ...(created && { created }),
    };
}
function commitOf(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_SHA: sha = '' } = environment;
    if (event === 'workflow_run')
        return commitOfRun(environment, payload);
    if ((event !== '' && !commitEvents.has(event)) || !isObjectName(sha))
        return undefined;
    return { revision: { value: sha, origin: 'GITHUB_SHA' }, described: payload.head_commit };
}
/**
 * `GITHUB_SHA` is the default branch, so that the commit is that of the run which built the artifacts, as GitHub reports it. The
 * commit of a fork does not belong to this repository.
 */
function commitOfRun({ GITHUB_REPOSITORY: own = '' }, payload) {
    const sha = textAt(payload, 'workflow_run', 'head_sha') ?? '';
    const repository = textAt(payload, 'workflow_run', 'head_repository', 'full_name') ?? own;
    if (!isObjectName(sha) || repository.toLowerCase() !== own.toLowerCase())
        return undefined;
    const revision = { value: sha, origin: 'head_sha of the workflow run' };
    return { revision, described: at(payload, 'workflow_run', 'head_commit') };
}
function isObjectName(text) {
    return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function timeOf({ revision, described }) {
    const { id, timestamp } = (0,json/* isRecord */.u4)(described) ? described : {};
    if (id !== revision.value || typeof timestamp !== 'string')
        return undefined;
    const value = (0,commit_facts/* utcSeconds */.kk)(Date.parse(timestamp));
    return value === undefined ? undefined : { value, origin: 'event' };
}
/** How the report names HEAD: on a pull request it is the commit that merges it into its base branch. */
function headOrigin(environment, trigger) {
    const merged = trigger.kind === 'pull-request' && /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '');
    return merged ? `HEAD commit (merge of pull request ${trigger.number})` : 'HEAD commit';
}
/** What only github.com has: a registry of its own, and settings pages. */
function serverFacts(environment) {
    const repository = repositoryName(environment);
    if (repository === undefined || serverUrl(environment) !== 'https://github.com')
        return {};
    return { repository, defaultTo: `ghcr.io/${repository.toLowerCase()}/{name}` };
}
/** The URL of the repository that the workflow belongs to. */
function repositorySource(environment) {
    const repository = repositoryName(environment);
    const server = serverUrl(environment);
    if (repository === undefined || !server.startsWith('https://'))
        return undefined;
    return { value: `${server}/${repository}`, origin: 'workflow' };
}
/** The workflow's repository and server, with the issuer of their tokens (docs.github.com, "OpenID Connect reference"). */
function workflowOf(environment) {
    const repository = repositoryName(environment);
    const server = serverUrl(environment);
    const host = URL.parse(server)?.hostname;
    if (repository === undefined || host === undefined)
        return undefined;
    const { GITHUB_API_URL: api = 'https://api.github.com', ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token, } = environment;
    const tokenRequest = url && token ? { url, token } : undefined;
    return {
        server,
        repository,
        api: api.replace(/\/+$/, ''),
        issuer: issuerOf(host),
        ...(tokenRequest && { tokenRequest }),
    };
}
function issuerOf(host) {
    if (host === 'github.com')
        return 'https://token.actions.githubusercontent.com';
    if (host.endsWith('.ghe.com'))
        return `https://token.actions.${host}`;
    return `https://${host}/_services/token`;
}
function repositoryName({ GITHUB_REPOSITORY: name = '' }) {
    return /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/.test(name) ? name : undefined;
}
function serverUrl({ GITHUB_SERVER_URL: url }) {
    return (url || 'https://github.com').replace(/\/+$/, '');
}
/** The kind of account that owns the repository of the event, when the payload is about that owner. */
function ownerType(payload, owner) {
    const login = textAt(payload, 'repository', 'owner', 'login');
    if (login?.toLowerCase() !== owner.toLowerCase())
        return undefined;
    const type = textAt(payload, 'repository', 'owner', 'type');
    return type === 'Organization' ? 'orgs' : type === 'User' ? 'users' : undefined;
}

// EXTERNAL MODULE: ./.build/html.js
var html = __webpack_require__(22781);
;// CONCATENATED MODULE: ./.build/host/actions/failure-summary.js
/** The job summary of a run that has failed and has nothing else to show. */

const titles = {
    publish: 'Publishing failed',
    pull: 'Pulling failed',
    inspect: 'Inspecting failed',
    diff: 'Comparing failed',
    promote: 'Promoting failed',
    cleanup: 'The cleanup failed',
    collect: 'Collecting failed',
    verify: 'The verification failed',
};
/** HTML without a blank line: each problem with its hint. */
function failureSummary(verb, error) {
    return [`<h3>${titles[verb]}</h3>`, ...(0,html/* problemList */.gH)(error)].join('\n');
}

;// CONCATENATED MODULE: ./.build/host/actions/foreign-content.js
/** Runs that have the rights of the repository, and that somebody without them has started: what they build may be a stranger's. */




/**
 * Why this run may not publish what it has built unless that is allowed by name: its event carries the head of a fork, whose code it may
 * have checked out or whose files it may have downloaded (docs.github.com, "Securely using pull_request_target").
 */
function foreignContent(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = 'this repository' } = environment;
    const from = foreignHead(environment, payload);
    if (from === undefined)
        return undefined;
    return new errors/* CodedError */.AK('foreign-content', `this run has the rights of ${(0,_build_text/* printable */.g$)(own, 100)} and was started by ${(0,_build_text/* printable */.g$)(from, 150)} (event ${(0,_build_text/* printable */.g$)(event, 60)}), so that what it would publish may be a stranger's`, {
        hint: 'Publish on the event pull_request, or name the folder of what its run has handed off in "hand-off", or, if nothing of the pull request is built or packed here, allow it by name: allow-foreign-content: true',
    });
}
/** `the fork eve/shop`; `undefined` where the head is in the own repository. */
function foreignHead(environment, payload) {
    const { GITHUB_EVENT_NAME: event } = environment;
    if (event === 'pull_request_target')
        return forkAt(environment, payload, ['pull_request', 'head', 'repo']);
    if (event !== 'workflow_run' || !mayBeForeign(payload))
        return undefined;
    return forkAt(environment, payload, ['workflow_run', 'head_repository']);
}
/** Only pull requests of forks start a run of a workflow in this repository; a runner may leave out where any other run is from. */
function mayBeForeign(payload) {
    const isPullRequest = textAt(payload, 'workflow_run', 'event')?.startsWith('pull_request') ?? false;
    return isPullRequest || (0,json/* isRecord */.u4)(at(payload, 'workflow_run', 'head_repository'));
}
/** A fork that is deleted has no repository in the event, and what has none may be a fork. */
function forkAt({ GITHUB_REPOSITORY: own = '' }, payload, path) {
    const name = textAt(payload, ...path, 'full_name');
    if (name === undefined)
        return 'a pull request whose repository is not known';
    const base = textAt(payload, 'repository', 'full_name') ?? own;
    return name.toLowerCase() === base.toLowerCase() ? undefined : `a pull request from the fork ${name}`;
}

;// CONCATENATED MODULE: ./.build/host/actions/inputs.js
/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each, among variables of the job with names like these. */


/**
 * Reads the variables of the spelling that the runner sets: `INPUT_` and the name in upper case. Workflows often set others for
 * their scripts, such as `INPUT_BRANCH` for a whole job, so these are no error.
 */
function readActionInputs(environment, verb = inputs_inputs/* defaultVerb */.Pk) {
    const names = namesOf(verb);
    const given = new Map();
    const misspelt = new Map();
    const foreign = [];
    for (const [variable, value] of Object.entries(environment)) {
        const word = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
        if (word === undefined || value === undefined || value.trim() === '')
            continue;
        const meant = names.has(word) && isSpelling(variable) ? undefined : similar(word, names);
        if (names.has(word) && isSpelling(variable))
            given.set(word, value);
        else if (meant !== undefined)
            misspelt.set(variable, meant);
        else
            foreign.push(variable);
    }
    return { given, misspelt, foreign: foreign.sort() };
}
/** `help` and `version` would do nothing here, and are names that jobs use. */
function namesOf(verb) {
    return new Set((0,inputs_inputs/* inputsOf */.Vc)(verb).flatMap(([name, row]) => (row.cliOnly ? [] : [name])));
}
/** Names that jobs give to variables of their scripts, although they are near the name of an input. */
const usualWords = new Set(['name']);
/** Names of variables are the same in upper and lower case on Windows. */
function isSpelling(variable) {
    return process.platform === 'win32' || variable === variable.toUpperCase();
}
/** The input that a word means: one letter in four may differ, and `_` stands for `-`. */
/** Names that jobs give to variables of their own, although an input has a similar one. */
const otherNames = new Set(['name']);
function similar(word, names) {
    const name = word.replaceAll('_', '-');
    if (otherNames.has(name))
        return undefined;
    if (names.has(name))
        return name;
    if (usualWords.has(name))
        return undefined;
    return (0,_build_text/* nearest */.pA)(name, [...names].filter((one) => one.length > 2), 4);
}
/** Variables that are listed at most. */
const listLimit = 20;
/** Says what is not read, by names only: the values may be secret. */
function reportOtherVariables({ misspelt, foreign }, log) {
    for (const [variable, name] of misspelt)
        log.warn(`the variable ${variable} is not an input of this action and is ignored; did you mean "${name}"?`);
    if (foreign.length === 0)
        return;
    const more = foreign.length > listLimit ? ` and ${foreign.length - listLimit} more` : '';
    log.info(`Ignored, since they are not inputs of this action: ${foreign.slice(0, listLimit).join(', ')}${more}`);
}

// EXTERNAL MODULE: ./.build/secrets.js + 1 modules
var _build_secrets = __webpack_require__(49835);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(39910);
;// CONCATENATED MODULE: ./.build/host/actions/log.js
/**
 * The log of a runner: plain lines, and at most one annotation of each kind, since a runner shows ten per step. It shows an
 * annotation in the log too, so that what an annotation contains is not printed besides.
 */




const lineLimit = 8000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const annotationTitle = 'oci-wasm-publish';
/**
 * Every line goes through `printable`, so that the runner takes none of them for a workflow command. Secrets are removed here too,
 * since the runner only finds those that are whole and in the case that they were masked in.
 */
function createRunnerLog(write) {
    const notices = new Set();
    const warnings = new Set();
    const secrets = (0,_build_secrets/* createSecrets */.g)();
    const info = (line) => write(`${(0,_build_text/* printable */.g$)(secrets.redact(line), lineLimit)}\n`);
    const show = (kind, texts) => {
        const { kept, cut } = fitting([...texts].flatMap((text) => secrets.redact(text).split('\n')));
        if (kept.length === 0 && cut.length === 0)
            return;
        for (const line of cut)
            info(line);
        const more = cut.length > 0 ? [`and ${cut.length} more lines in the log above`] : [];
        annotate(kind, annotationTitle, [...kept, ...more].join('\n'));
    };
    let due;
    return {
        info,
        group(title, lines) {
            startGroup(title);
            for (const line of lines)
                info(line);
            endGroup();
        },
        notice: (line) => notices.add(line),
        warn: (line) => warnings.add(line),
        progress(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                info((0,progress/* progressLine */.oz)(state));
        },
        mask(secret) {
            secrets.add(secret);
            setSecret(secret);
        },
        redact: secrets.redact,
        flush() {
            show('notice', notices);
            show('warning', warnings);
            notices.clear();
            warnings.clear();
        },
        error: (lines) => show('error', lines),
    };
}
function fitting(lines) {
    const shown = lines.map((line) => (0,_build_text/* printable */.g$)(line, 1000));
    let length = 0;
    const end = shown.findIndex((line) => {
        length += line.length + 1;
        return length > annotationLimit;
    });
    return end < 0 ? { kept: shown, cut: [] } : { kept: shown.slice(0, end), cut: lines.slice(end) };
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/documentation.js
var documentation = __webpack_require__(81992);
;// CONCATENATED MODULE: ./.build/host/actions/read-only.js
/** Runs with a read-only token: pull requests from forks and from Dependabot, whatever the workflow says. */








/** Why this run may not push to a repository of ghcr.io; `undefined` when nothing of the event says so. */
function readOnlyRun(repository, environment, payload) {
    const from = repository.startsWith('ghcr.io/') ? readOnlyOrigin(environment, payload) : undefined;
    if (from === undefined)
        return undefined;
    return new errors/* CodedError */.AK('denied', `${repository}: the token of a pull request from ${(0,_build_text/* printable */.g$)(from, 100)} may only read packages`, {
        hint: `Publish it from a run on workflow_run (${(0,documentation/* documentation */.T)('forks')}), or only show what would be published: dry-run: true`,
    });
}
/** Whose pull request has given this run a read-only token: `Dependabot`, or `the fork eve/shop`. */
function readOnlyOrigin({ GITHUB_EVENT_NAME: event, GITHUB_ACTOR: actor }, payload) {
    if (event !== 'pull_request')
        return undefined;
    return actor === 'dependabot[bot]' ? 'Dependabot' : forkOf(payload);
}
/** The pull request of a run that may not push; `undefined` for any other run, and where the payload does not tell. */
function foreignPullRequest(environment, payload) {
    const from = readOnlyOrigin(environment, payload);
    const number = at(payload, 'pull_request', 'number');
    const revision = textAt(payload, 'pull_request', 'head', 'sha') ?? '';
    const source = repositorySource(environment)?.value;
    if (from === undefined || source === undefined || !/^[0-9a-f]{40,64}$/.test(revision))
        return undefined;
    if (typeof number !== 'number' || !Number.isSafeInteger(number) || number <= 0)
        return undefined;
    const folder = (0,external_node_path_.join)(environment.RUNNER_TEMP || (0,external_node_os_.tmpdir)(), 'oci-hand-off');
    return { number, from, source, revision, folder };
}
/** The repository that a pull request comes from, when it is another one. */
function forkOf(payload) {
    const request = (0,json/* isRecord */.u4)(payload.pull_request) ? payload.pull_request : {};
    const head = (0,json/* isRecord */.u4)(request.head) && (0,json/* isRecord */.u4)(request.head.repo) ? request.head.repo.full_name : undefined;
    const own = (0,json/* isRecord */.u4)(payload.repository) ? payload.repository.full_name : undefined;
    return typeof head === 'string' && typeof own === 'string' && head !== own ? `the fork ${head}` : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/pull-request.js
/** The pull request that a run is for, as its comment needs it. */



/** `undefined` for any other run. */
function pullRequestOf(trigger, environment, payload) {
    const workflow = workflowOf(environment);
    if (trigger.kind !== 'pull-request' || !workflow)
        return undefined;
    const head = textAt(payload, 'pull_request', 'head', 'sha') ?? textAt(payload, 'workflow_run', 'head_sha');
    const readOnly = readOnlyOrigin(environment, payload);
    return {
        number: trigger.number,
        ...(head !== undefined && /^[0-9a-f]{40,64}$/.test(head) && { head }),
        step: stepOf(environment),
        run: runOf(environment, `${workflow.server}/${workflow.repository}`),
        ...(readOnly !== undefined && { readOnly }),
    };
}
/** The run that a run on `workflow_run` follows. */
function finishedRunOf(environment, payload) {
    const workflow = workflowOf(environment);
    const id = at(payload, 'workflow_run', 'id');
    if (environment.GITHUB_EVENT_NAME !== 'workflow_run' || !workflow)
        return undefined;
    if (typeof id !== 'number' || !Number.isSafeInteger(id) || id <= 0)
        return undefined;
    const revision = textAt(payload, 'workflow_run', 'head_sha');
    return {
        id,
        ...(revision !== undefined && { revision }),
        step: stepOf(environment),
        run: runOf(environment, `${workflow.server}/${workflow.repository}`),
    };
}
/** The file of the workflow without the ref it is read from; a runner that emulates GitHub's knows its name only. */
function stepOf(environment) {
    const { GITHUB_WORKFLOW_REF: file, GITHUB_WORKFLOW: name = '' } = environment;
    const { GITHUB_JOB: job = '', GITHUB_ACTION: step = '' } = environment;
    return [file ? file.replace(/@.*$/s, '') : name, job, step];
}
function runOf(environment, repository) {
    const { GITHUB_RUN_ID: id = '', GITHUB_RUN_NUMBER: number, GITHUB_RUN_ATTEMPT: attempt } = environment;
    const counted = countOf(attempt);
    const url = `${repository}/actions/runs/${id}${counted > 1 ? `/attempts/${counted}` : ''}`;
    return { number: countOf(number), attempt: counted, ...(/^\d{1,20}$/.test(id) && { url }) };
}
function countOf(text) {
    return /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 1;
}

;// CONCATENATED MODULE: ./.build/host/actions/visibility.js
/** The notice after a first push to ghcr.io: a new package may be private, which only its settings page can change. */

const registry = 'ghcr.io/';
const linksAtMost = 10;
/** One notice for all packages that this run created, or `undefined`. */
function visibilityNotice(published, payload) {
    const created = published.filter((one) => one.created && one.repository.startsWith(registry));
    const links = [...new Set(created.map(({ repository }) => settingsLink(repository, payload)))];
    if (links.length === 0)
        return undefined;
    const shown = links.slice(0, linksAtMost);
    const more = links.length > shown.length ? [`and ${links.length - shown.length} more`] : [];
    return [
        'A package that is pushed for the first time may be private. Its visibility is set here:',
        ...shown,
        ...more,
    ].join('\n');
}
/** The settings of the package behind a repository of ghcr.io, or the page that leads to them. */
function settingsLink(repository, payload) {
    return packageLink(repository, payload, (name) => `${name}/settings`);
}
/** The page of the package behind a repository, for registries that have one; `undefined` for others. */
function packagePage(repository, payload) {
    const [host, ...rest] = repository.split('/');
    const path = rest.map(encodeURIComponent).join('/');
    if (host === 'ghcr.io')
        return packageLink(repository, payload, (name) => `package/${name}`);
    if (host === 'docker.io')
        return `https://hub.docker.com/r/${path}`;
    return host === 'quay.io' ? `https://quay.io/repository/${path}` : undefined;
}
function packageLink(repository, payload, page) {
    const [owner = '', ...rest] = repository.slice(registry.length).split('/');
    const type = ownerType(payload, owner);
    // Organizations and users both have this page, which links to each package.
    if (type === undefined)
        return `https://github.com/${encodeURIComponent(owner)}?tab=packages`;
    return `https://github.com/${type}/${owner}/packages/container/${page(encodeURIComponent(rest.join('/')))}`;
}

;// CONCATENATED MODULE: ./.build/host/actions/registry-hints.js
/** Hints for registry errors on a runner: what to change in the workflow, or in the settings of a package on GitHub. */




const permissions = 'permissions: { contents: read, packages: write }';
const githubHost = 'ghcr.io';
/** Returns the error with a hint for a workflow, where its reason has one; any other error is returned unchanged. */
function explainOnRunner(error, context) {
    const { response } = error;
    if (response?.reason === undefined)
        return error;
    const hint = hintFor(response.reason, response.repository, context);
    return hint === undefined ? error : new errors/* CodedError */.AK(error.code, error.message, { hint, cause: error });
}
function hintFor(reason, repository, context) {
    const [host = ''] = repository.split('/', 1);
    switch (reason) {
        case 'token-may-not-create-packages':
            return (otherRun(host, context) ??
                `Add this to the job, or ask an owner of the organization to allow the creation of packages: ${permissions}`);
        case 'token-is-read-only':
            return otherRun(host, context) ?? `Add this to the job: ${permissions}`;
        case 'package-not-linked-to-repository':
            return `Give ${context.repository ?? 'this repository'} the role Write under "Manage Actions access" of the package: ${settingsLink(repository, context.payload ?? {})}`;
        case 'login-required':
            return (host === githubHost ? undefined : otherRun(host, context)) ?? logInOrSecret(host);
        case 'anonymous-denied':
            return otherRun(host, context) ?? logInOrSecret(host);
        case 'credentials-expired':
            return logIn(host);
        // Whoever has logged in to another registry could read its secret.
        case 'push-not-granted':
        case 'account-denied':
            return host === githubHost
                ? (otherRun(host, context) ?? `Add this to the job: ${permissions}`)
                : undefined;
        default:
            return undefined;
    }
}
function logIn(host) {
    return `Log in before this step: docker login ${host}`;
}
/** A secret that does not exist is an empty input, which is the same as none. */
function logInOrSecret(host) {
    if (host === githubHost)
        return logIn(host);
    return `Give "username" and "password" (is the secret set?), or log in before this step: docker login ${host}`;
}
/** A run for a pull request from a fork or from Dependabot has a read-only token and no secrets, whatever the workflow says. */
function otherRun(host, { foreign }) {
    if (foreign === undefined)
        return undefined;
    const has = host === githubHost ? 'a read-only token' : 'no access to secrets';
    return `Run this on workflow_run instead, since a pull request from ${(0,_build_text/* printable */.g$)(foreign, 100)} has ${has}: ${(0,documentation/* documentation */.T)('forks')}`;
}

;// CONCATENATED MODULE: ./.build/host/actions/subjects.js
/** `$GITHUB_ARTIFACTS`: declares published artifacts as attestation subjects of the job (actions/runner, CreateArtifactsFileCommand.cs). */

const jobLimit = 500;
const lineForm = /^[a-z0-9][a-z0-9.:-]*\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/;
/**
 * Lines to append, `repository@digest` each, for what a registry holds now. The runner fails the step for a malformed line and
 * for a name that the job declared with another digest, so both are left out. `listed` is the text of the file that
 * `GITHUB_ARTIFACTS_LIST` names.
 */
function subjectLines(published, listed) {
    const known = knownSubjects(listed);
    const lines = [];
    for (const { repository, digest } of published) {
        const line = `${repository}@${digest}`;
        if (known.has(repository) || known.size >= jobLimit || !lineForm.test(line))
            continue;
        known.set(repository, digest);
        lines.push(line);
    }
    return lines;
}
/** `{version: 1, subjects: [{name, digest, kind}]}`, as earlier steps left it. */
function knownSubjects(listed) {
    try {
        const value = JSON.parse(listed ?? '{}');
        const subjects = (0,json/* isRecord */.u4)(value) && Array.isArray(value.subjects) ? value.subjects : [];
        return new Map(subjects.filter(json/* isRecord */.u4).map(({ name, digest }) => [String(name), String(digest)]));
    }
    catch {
        return new Map();
    }
}

;// CONCATENATED MODULE: ./.build/host/actions/trusted-build.js
/** Whether layers of earlier runs may be used by default: not for what is released, nor where others cause the run. */


/** Events whose code is that of the repository, and which nobody without the right to push can cause. */
const trustedEvents = new Set([
    ...['push', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'merge_group'],
]);
/** GitHub gives caches of events that it trusts less a token to read only; by default they are not read either. */
function isTrustedBuild(environment, payload) {
    if (triggerOf(environment, payload).kind === 'tag')
        return false;
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REPOSITORY: own = '' } = environment;
    return trustedEvents.has(event) || (event === 'pull_request' && own !== '' && headOf(payload) === own);
}
/** The repository that the branch of a pull request is in. */
function headOf({ pull_request: request }) {
    const head = (0,json/* isRecord */.u4)(request) ? request.head : undefined;
    const repository = (0,json/* isRecord */.u4)(head) ? head.repo : undefined;
    return (0,json/* isRecord */.u4)(repository) ? repository.full_name : undefined;
}

;// CONCATENATED MODULE: ./.build/host/actions/runner.js
/** The Host on a GitHub Actions runner. */





























/** `environment` is the process's own, since the files of the runner's library read that one; `verb` is that of a sub-action. */
function createRunner(environment, write, verb) {
    const variables = readActionInputs(environment, verb);
    const inputs = variables.given;
    const log = createRunnerLog(write);
    (0,masking/* maskInputs */.aY)(log, inputs);
    const { GITHUB_WORKSPACE: limit } = environment;
    const { repository, defaultTo } = serverFacts(environment);
    const payload = readPayload(environment);
    const origin = readOnlyOrigin(environment, payload);
    const runContext = {
        ...(repository !== undefined && { repository }),
        ...(origin !== undefined && { foreign: origin }),
        payload,
    };
    const trigger = triggerOf(environment, runContext.payload);
    const workflow = workflowOf(environment);
    const readOnly = foreignPullRequest(environment, runContext.payload);
    const finished = finishedRunOf(environment, runContext.payload);
    const pullRequest = pullRequestOf(trigger, environment, runContext.payload);
    const foreign = foreignContent(environment, runContext.payload);
    const runner = {
        verb: verb ?? inputs_inputs/* defaultVerb */.Pk,
        trigger,
        log,
        environment,
        payload: runContext.payload,
        write,
    };
    return {
        async readInputs() {
            reportOtherVariables(variables, log);
            return readOnly ? withoutHalfLogin(inputs) : inputs;
        },
        log,
        environment,
        defaultTo,
        trigger,
        gitHubApi: (0,github_api/* gitHubApi */.a)(environment),
        event: ruleFacts(environment, runContext.payload),
        ...(workflow && { workflow }),
        ...(readOnly && { foreign: readOnly }),
        ...(finished && { finishedRun: finished }),
        ...(pullRequest && { pullRequest }),
        ...(foreign && { foreignContent: foreign }),
        packagePage: (target) => packagePage(target, runContext.payload),
        openWorkspace: async (options) => (await loadWorkspace()).openFiles({ ...options, ...(limit && { top: limit }) }),
        readInputFile: async (...file) => (await __webpack_require__.e(/* import() */ 7436).then(__webpack_require__.bind(__webpack_require__, 27436))).readInputFile(...file),
        openWorkspaceFile: workspace_file/* openWorkspaceFile */.A,
        writeResultFile: async (...file) => (await __webpack_require__.e(/* import() */ 6563).then(__webpack_require__.bind(__webpack_require__, 76563))).writeResultFile(...file),
        readOnly: (target) => readOnlyRun(target, environment, runContext.payload),
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log, login }),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, runner)),
        ...(0,tracked/* lazyTrackedFiles */.I)(environment),
        scratch: (0,scratch/* createScratch */.H)(environment),
        ...(0,cache_folder/* cacheFolder */.n)(environment),
        ...lazyCacheService(environment),
        keepsLayers: isTrustedBuild(environment, runContext.payload),
        explain: (error) => (0,masking/* redactedError */.JM)(explainOnRunner(error, runContext), log.redact),
        show: (presentation) => show(presentation, runner),
        fail: (error) => failWithoutResult(error, runner),
    };
}
/** A run that may not read secrets has the user name of a login alone. */
function withoutHalfLogin(inputs) {
    if (inputs.get('password')?.trim())
        return inputs;
    return new Map([...inputs].filter(([name]) => name !== 'username'));
}
/** Loaded when it is used, which plain Wasm never does. */
function lazyCacheService(environment) {
    if (!environment.ACTIONS_RUNTIME_TOKEN && !environment.ACTIONS_CACHE_URL)
        return {};
    const load = async () => (await __webpack_require__.e(/* import() */ 9165).then(__webpack_require__.bind(__webpack_require__, 29165))).cacheService;
    return {
        cacheService(requests) {
            const open = (0,memoize/* once */.O)(async () => (await load())(environment, requests));
            return {
                find: async (...args) => await (await open())?.find(...args),
                save: async (...args) => (await (await open())?.save(...args)) ?? false,
            };
        },
    };
}
/** Verbs that read no workspace do not load it. */
const loadWorkspace = () => Promise.all(/* import() | publish */[__webpack_require__.e(8129), __webpack_require__.e(4552)]).then(__webpack_require__.bind(__webpack_require__, 12175));
/**
 * From git, as on the command line. Where there is no checkout, as in a job that only downloads what another one has built, or git
 * cannot read it, the commit is that of the event.
 */
async function facts(path, { environment, payload, trigger, log }) {
    const { readCheckoutOf, commitFacts, folderNames } = await loadWorkspace();
    const limit = environment.GITHUB_WORKSPACE || undefined;
    const checkout = await readCheckoutOf(path, withCeiling(environment), limit);
    if (checkout.kind === 'read' && checkout.note !== undefined)
        log.notice(checkout.note);
    if (checkout.kind === 'read') {
        const commit = commitFacts(checkout, environment, headOrigin(environment, trigger));
        return { ...commit, ...folderNames(path, limit, commit.source) };
    }
    const commit = eventFacts(environment, payload);
    const reason = checkout.kind === 'refused' ? checkout.reason : `${(0,_build_text/* printable */.g$)(path)} is in no checkout`;
    log.info(commit.revision
        ? `The commit is that of the event, since git cannot read it: ${reason}`
        : `The commit is not known: ${reason}`);
    return { ...commit, ...folderNames(path, limit, repositorySource(environment)) };
}
/** A checkout around the folder of all jobs, such as that of a home folder, is none of this repository. */
function withCeiling(environment) {
    const { GITHUB_WORKSPACE: workspace, GIT_CEILING_DIRECTORIES: others } = environment;
    if (!workspace)
        return environment;
    const all = [(0,external_node_path_.dirname)((0,external_node_path_.resolve)(workspace)), others].filter(Boolean);
    return { ...environment, GIT_CEILING_DIRECTORIES: all.join(external_node_path_.delimiter) };
}
/** Throws what the outputs could not be written for, after everything else has been shown; what was published stays published. */
async function show(presentation, runner) {
    const { log, payload } = runner;
    log.progress(undefined);
    for (const line of presentation.lines)
        log.info(line);
    if (presentation.details)
        showGroup(presentation.details, runner);
    for (const warning of presentation.warnings)
        log.warn(warning);
    for (const notice of presentation.notices)
        log.notice(notice);
    const visibility = visibilityNotice(presentation.published, payload);
    if (visibility)
        log.notice(visibility);
    log.flush();
    const undelivered = await errorOf(() => writeOutputs(presentation, runner));
    await optional(runner, 'the job summary', () => writeSummary(presentation, runner));
    await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(presentation, runner));
    const { failure } = presentation;
    if (!failure && undelivered)
        throw undelivered;
    const more = undelivered ? [`${undelivered.message} [${undelivered.code}]`] : [];
    if (failure)
        fail(failure.error, [...failure.others, ...more], log);
}
async function errorOf(work) {
    try {
        await work();
        return undefined;
    }
    catch (error) {
        return (0,errors/* asCodedError */._r)(error);
    }
}
async function writeOutputs({ outputs }, { environment }) {
    if (!environment.GITHUB_OUTPUT) {
        for (const [name, value] of Object.entries(outputs))
            setOutputByCommand(name, value);
        return;
    }
    const { outputLines } = await Promise.resolve(/* import() eager */).then(__webpack_require__.bind(__webpack_require__, 16978));
    appendToCommandFile('GITHUB_OUTPUT', environment, outputLines(outputs));
}
function showGroup({ title, json }, { write }) {
    startGroup(title);
    write(`${(0,safe_json/* safeJson */.o)(json)}\n`);
    endGroup();
}
async function writeSummary({ summary, failure }, runner) {
    const { environment, payload, log, verb } = runner;
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    const text = summary?.((repository) => packagePage(repository, payload)) ??
        (failure && failureSummary(verb, failure.error));
    // A blank line ends the block, so that the summary of a later action does not become a part of it.
    if (text !== undefined)
        appendToCommandFile('GITHUB_STEP_SUMMARY', environment, `${log.redact(text)}\n\n`);
}
async function writeSubjects({ published }, { environment }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
    if (!file || published.length === 0)
        return;
    const listed = list ? await external_node_fs_.promises.readFile(list, 'utf8').catch(() => undefined) : undefined;
    const lines = subjectLines(published, listed);
    if (lines.length > 0)
        appendToCommandFile('GITHUB_ARTIFACTS', environment, `${lines.join('\n')}\n`);
}
/** What was published stays published; a summary that cannot be written does not fail the step. */
async function optional({ log }, what, write) {
    try {
        await write();
    }
    catch (error) {
        log.info(`Warning: ${what} is missing: ${(0,errors/* asCodedError */._r)(error).message}`);
    }
}
/** There is nothing else that the summary could say. */
function failWithoutResult(failure, runner) {
    fail(failure, [], runner.log);
    const { environment, log, verb } = runner;
    if (!environment.GITHUB_STEP_SUMMARY)
        return;
    const text = `${log.redact(failureSummary(verb, failure))}\n\n`;
    try {
        appendToCommandFile('GITHUB_STEP_SUMMARY', environment, text);
    }
    catch (error) {
        log.info(`Warning: the job summary is missing: ${(0,errors/* asCodedError */._r)(error).message}`);
    }
}
/** One annotation: each problem with its hint, and what else failed. */
function fail(failure, others, log) {
    log.progress(undefined);
    log.flush();
    const cause = failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
    for (const line of cause?.split('\n').slice(0, 20) ?? [])
        log.info(line);
    const problems = (0,errors/* problemsOf */.GW)(failure).flatMap(({ code, message, hint }) => [`${message} [${code}]`, hint]);
    log.error([...problems, ...others]);
}


/***/ }),

/***/ 22781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ escaped),
/* harmony export */   N8: () => (/* binding */ breakableCode),
/* harmony export */   VK: () => (/* binding */ shortDigest),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   gH: () => (/* binding */ problemList),
/* harmony export */   jD: () => (/* binding */ tableRow),
/* harmony export */   yd: () => (/* binding */ cutTo)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89243);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22543);
/** HTML that is written into Markdown: texts from outside as code, and as many parts as fit. */


const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Text as HTML, without markup. */
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** Foreign text as code, so that it becomes neither a mention nor a link; truncated to `limit` characters. */
function code(text, limit) {
    return `<code>${escaped((0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit))}</code>`;
}
/** Parts of a long word, at which it may be broken. */
const wordPart = /\S{24}(?=\S)|[\s\S]+?(?=\S{24})|[\s\S]+/gu;
/** The same with places where a long word may be broken, for the cell of a table. */
function breakableCode(text, limit) {
    const parts = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(text, limit).match(wordPart) ?? [];
    return `<code>${parts.map(escaped).join('<wbr>')}</code>`;
}
/** Digits of a digest that tell it apart from others: `sha256:0123456789ab`. */
function shortDigest(digest) {
    return code(digest.slice(0, digest.indexOf(':') + 13));
}
/** A row of a table. */
function tableRow(cells, cell = 'td') {
    return `<tr>${cells.map((text) => `<${cell}>${text}</${cell}>`).join('')}</tr>`;
}
/** As many of the first parts, each on lines of its own, as fit into so many bytes. */
function fitting(parts, limit) {
    let bytes = 0;
    const end = parts.findIndex((part) => {
        bytes += Buffer.byteLength(part) + 1;
        return bytes > limit;
    });
    return end < 0 ? parts : parts.slice(0, end);
}
/** As many parts as fit into so many bytes, and then what `more` says of the number of others. */
function cutTo(parts, limit, more) {
    const kept = fitting(parts, limit);
    return parts.length > kept.length ? [...kept, more(parts.length - kept.length)] : parts;
}
const problemLimit = 10_000;
/** A list of what went wrong, each problem with what to do about it. */
function problemList(error) {
    const items = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .problemsOf */ .GW)(error).map(({ message, hint }) => `<li>${code(message, 1000)}<br>${code(hint, 1000)}</li>`);
    return ['<ul>', ...cutTo(items, problemLimit, (more) => `<li>and ${more} more in the log</li>`), '</ul>'];
}


/***/ }),

/***/ 89635:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ issueCommand),
/* harmony export */   s: () => (/* binding */ issue)
/* harmony export */ });
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4679);


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + os__WEBPACK_IMPORTED_MODULE_0__.EOL);
}
function issue(name, message = '') {
    issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return (0,_utils_js__WEBPACK_IMPORTED_MODULE_1__/* .toCommandValue */ .E)(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map

/***/ }),

/***/ 82902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ prepareKeyValueMessage)
/* harmony export */ });
/* unused harmony export issueFileCommand */
/* harmony import */ var crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76982);
/* harmony import */ var fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79896);
/* harmony import */ var os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70857);
/* harmony import */ var _utils_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4679);
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!fs.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    fs.appendFileSync(filePath, `${toCommandValue(message)}${os.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID()}`;
    const convertedValue = (0,_utils_js__WEBPACK_IMPORTED_MODULE_3__/* .toCommandValue */ .E)(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${convertedValue}${os__WEBPACK_IMPORTED_MODULE_2__.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map

/***/ }),

/***/ 4679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ toCommandValue),
/* harmony export */   k: () => (/* binding */ toCommandProperties)
/* harmony export */ });
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map

/***/ }),

};
