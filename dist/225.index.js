export const id = 225;
export const ids = [225];
export const modules = {

/***/ 2225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunner: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/workspace/disk.js + 2 modules
var disk = __webpack_require__(5542);
// EXTERNAL MODULE: ./.build/host/artifact-line.js
var artifact_line = __webpack_require__(3390);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(2790);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js + 2 modules
var credentials = __webpack_require__(7872);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
// EXTERNAL MODULE: ./.build/host/credentials/password-host.js
var password_host = __webpack_require__(6990);
// EXTERNAL MODULE: ./.build/host/folder-name.js
var folder_name = __webpack_require__(833);
// EXTERNAL MODULE: ./.build/host/git.js
var git = __webpack_require__(6701);
// EXTERNAL MODULE: ./.build/host/input-file.js
var input_file = __webpack_require__(7436);
// EXTERNAL MODULE: ./.build/host/safe-json.js
var safe_json = __webpack_require__(4591);
// EXTERNAL MODULE: ./.build/host/scratch.js
var scratch = __webpack_require__(6247);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
;// CONCATENATED MODULE: ./.build/host/actions/event.js
/** The event that started a workflow: its trigger, and what it says of the commit. */



const sizeLimit = 32 * 1024 * 1024;
/** Reads the file that `GITHUB_EVENT_PATH` names; an absent or malformed one is an empty payload. */
function readPayload(environment) {
    const path = environment.GITHUB_EVENT_PATH;
    try {
        if (!path || (0,external_node_fs_.statSync)(path).size > sizeLimit)
            return {};
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        return (0,json/* isRecord */.u4)(payload) ? payload : {};
    }
    catch {
        return {};
    }
}
/** What started the run; a ref under `refs/tags/` makes it a tag, whatever the event. */
function triggerOf(environment, payload) {
    const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '' } = environment;
    const released = event === 'release' ? textAt(payload, 'release', 'tag_name') : undefined;
    if (released)
        return { kind: 'tag', tag: released };
    const number = event.startsWith('pull_request') ? pullRequest(payload, ref) : undefined;
    if (number !== undefined)
        return { kind: 'pull-request', number };
    if (event === 'schedule')
        return { kind: 'schedule' };
    if (ref.startsWith('refs/tags/'))
        return { kind: 'tag', tag: ref.slice('refs/tags/'.length) };
    return { kind: 'event' };
}
function pullRequest(payload, ref) {
    const number = at(payload, 'pull_request', 'number') ?? payload.number ?? /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    return Number.isSafeInteger(Number(number)) && Number(number) > 0 ? Number(number) : undefined;
}
/** Facts of the event, for a checkout that git cannot read. */
function eventFacts(environment, payload) {
    const { GITHUB_SHA: revision = '' } = environment;
    const source = repositoryUrl(environment);
    const created = (0,commit_facts/* sourceDate */.ey)(environment) ?? pushedAt(payload, revision);
    return {
        ...(source !== undefined && { source: { value: source, origin: 'workflow' } }),
        ...(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision) && {
            revision: { value: revision, origin: 'GITHUB_SHA' },
        }),
        ...(created && { created }),
    };
}
function pushedAt(payload, revision) {
    if (revision === '' || textAt(payload, 'head_commit', 'id') !== revision)
        return undefined;
    const value = (0,commit_facts/* utcSeconds */.kk)(Date.parse(textAt(payload, 'head_commit', 'timestamp') ?? ''));
    return value === undefined ? undefined : { value, origin: 'event' };
}
/** In the words of the report: on a pull request HEAD is the commit that merges it into its base. */
function headOrigin(environment, trigger) {
    const merged = trigger.kind === 'pull-request' && /^refs\/pull\/\d+\/merge$/.test(environment.GITHUB_REF ?? '');
    return merged ? `HEAD commit (merge of pull request ${trigger.number})` : 'HEAD commit';
}
/** What only github.com gives: its registry by default, and a repository whose settings can be linked. */
function serverFacts(environment) {
    const repository = repositoryName(environment);
    if (repository === undefined || serverUrl(environment) !== 'https://github.com')
        return {};
    return { repository, defaultTo: `ghcr.io/${repository.toLowerCase()}/{name}` };
}
function repositoryUrl(environment) {
    const repository = repositoryName(environment);
    const server = serverUrl(environment);
    return repository === undefined || !server.startsWith('https://') ? undefined : `${server}/${repository}`;
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
function textAt(payload, ...path) {
    const value = at(payload, ...path);
    return typeof value === 'string' ? value : undefined;
}
function at(payload, ...path) {
    let value = payload;
    for (const name of path)
        value = (0,json/* isRecord */.u4)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    return value;
}

// EXTERNAL MODULE: ./.build/inputs/inputs.js
var inputs = __webpack_require__(4029);
;// CONCATENATED MODULE: ./.build/host/actions/inputs.js
/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each. */

/**
 * The inputs that are not empty, by name. A misspelt one is kept under the name it was given, so that reading the options
 * refuses it: a runner passes on what `action.yml` does not declare, and warns where hardly anybody looks.
 */
function readActionInputs(environment) {
    const found = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        const name = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
        if (name === undefined || value === undefined || value.trim() === '')
            continue;
        // A flag is no input: `help` or `version` would do nothing.
        if (inputs/* inputRows */.k8[name]?.flagOnly)
            continue;
        found.set(name, value);
    }
    return found;
}

// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(2543);
// EXTERNAL MODULE: ./.build/host/progress.js
var progress = __webpack_require__(9910);
;// CONCATENATED MODULE: ./.build/host/actions/log.js
/** The log of a runner: plain lines, and at most one annotation of each kind, since a step shows ten. */


const lineLimit = 8000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const title = 'oci-wasm-publish';
/** Every line goes through `printable`, so that none can be taken for a workflow command. */
function createRunnerLog(core) {
    const notices = [];
    const warnings = [];
    const info = (line) => core.info((0,_build_text/* printable */.g$)(line, lineLimit));
    const gather = (gathered, line) => {
        if (!gathered.includes(line))
            gathered.push(line);
    };
    let due;
    return {
        info,
        notice: (line) => gather(notices, line),
        warn: (line) => {
            info(`Warning: ${line}`);
            gather(warnings, line);
        },
        progress(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                info((0,progress/* progressLine */.oz)(state));
        },
        mask: (secret) => core.setSecret(secret),
        flush() {
            for (const line of notices)
                for (const part of line.split('\n'))
                    info(part);
            if (notices.length > 0)
                core.notice(annotation(notices.splice(0)), { title });
            if (warnings.length > 0)
                core.warning(annotation(warnings.splice(0)), { title });
        },
        error: (lines) => core.error(annotation(lines), { title }),
    };
}
/** Several lines as one text; the runner's library escapes what is left, line breaks included. */
function annotation(texts) {
    const lines = texts.flatMap((text) => text.split('\n')).map((line) => (0,_build_text/* printable */.g$)(line, 1000));
    const kept = [];
    let length = 0;
    for (const line of lines) {
        length += line.length + 1;
        if (length > annotationLimit)
            return [...kept, `and ${lines.length - kept.length} more lines in the log`].join('\n');
        kept.push(line);
    }
    return kept.join('\n');
}

// EXTERNAL MODULE: ./.build/oci/digest.js
var oci_digest = __webpack_require__(6198);
;// CONCATENATED MODULE: ./.build/host/actions/outputs.js
/** Outputs of the action: one table of names and meanings, and their values for a report. */

/** Every output with its meaning; `action.yml` and the README are held equal to it. */
const outputs = {
    artifacts: 'JSON array with one object per artifact and place: name, format, repository, digest, reference, tags, outcome and more.',
    matrix: 'JSON for the matrix of a later job, read with `fromJSON`.',
    digest: 'Digest of the only artifact, or of the index when one is asked for; else empty.',
    reference: '`repository@digest` of the only artifact, or of the index when one is asked for; else empty.',
    subjects: 'One `<hex>  <repository>` line per artifact, as `subject-checksums` of an attestation takes it.',
    tags: 'Tags without their repository, one a line.',
    changed: '`true` when a tag was created or moved.',
};
// All outputs of a job together may hold 1 MB, counted as UTF-16; three of these carry every artifact.
const artifactsLimit = 300_000;
/** The values of all outputs, as text. */
function outputsOf(report) {
    const main = mainArtifact(report.artifacts);
    const lines = (items) => [...new Set(items)].join('\n');
    return {
        artifacts: artifactsJson(report.artifacts),
        matrix: JSON.stringify({ include: report.artifacts.map(matrixEntry) }),
        digest: main?.digest ?? '',
        reference: main?.reference ?? '',
        subjects: lines(report.artifacts.map(({ digest, repository }) => `${(0,oci_digest/* encodedDigest */.nz)(digest)}  ${repository}`)),
        tags: lines(report.artifacts.flatMap(({ tags }) => tags)),
        changed: String(report.changed),
    };
}
/** The only artifact, at the first of its places, or the only index. */
function mainArtifact(artifacts) {
    const indexes = artifacts.filter(({ format }) => format === 'index');
    const candidates = indexes.length > 0 ? indexes : artifacts;
    const first = candidates[0];
    return candidates.every(({ name, digest }) => name === first?.name && digest === first.digest)
        ? first
        : undefined;
}
/** Flat, since a matrix shows its values in the name of each job. */
function matrixEntry({ name, format, repository, digest, reference, version, outcome }) {
    return { name, format, repository, digest, reference, version: version ?? '', outcome };
}
function artifactsJson(artifacts) {
    const whole = JSON.stringify(artifacts);
    if (whole.length <= artifactsLimit)
        return whole;
    return JSON.stringify(artifacts.map(({ annotations: _, origins: __, files: ___, ...rest }) => rest));
}

;// CONCATENATED MODULE: ./.build/host/actions/subjects.js
/** `$GITHUB_ARTIFACTS`: published artifacts as attestation subjects of the job (actions/runner, CreateArtifactsFileCommand.cs). */

const jobLimit = 500;
// A reference of a registry; what was written to an image layout is no subject.
const lineForm = /^(?!oci:)[a-z0-9][a-z0-9.:-]*\/[a-z0-9._/-]+@sha256:[0-9a-f]{64}$/;
/**
 * Lines to append, `repository@digest` each, for what lies in a registry now. The runner fails the step for a malformed line and
 * for a name that the job has given another digest, so both are left out; `listed` is the text of the file that
 * `GITHUB_ARTIFACTS_LIST` names.
 */
function subjectLines(artifacts, listed) {
    const known = knownSubjects(listed);
    const lines = [];
    for (const { repository, digest, reference, outcome } of artifacts) {
        const there = outcome !== 'failed' && outcome !== 'conflict' && outcome !== 'skipped';
        if (!there || known.has(repository) || known.size >= jobLimit || !lineForm.test(reference))
            continue;
        known.set(repository, digest);
        lines.push(`${repository}@${digest}`);
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

;// CONCATENATED MODULE: ./.build/host/actions/summary.js
/** The job summary: a table of what was published, escaped and kept well below the runner's limit of 1 MiB. */

const byteLimit = 200_000;
/**
 * HTML without a blank line, in which Markdown means nothing (CommonMark, "HTML blocks"); every value is code, so that neither
 * a mention nor a link comes of it.
 */
function summaryOf(report) {
    const title = report.dryRun ? 'What would be published' : 'Published artifacts';
    const rows = report.artifacts.map(row);
    const kept = fitting(rows, byteLimit);
    const more = rows.length > kept.length
        ? `<p>${rows.length - kept.length} more are in the output <code>artifacts</code>.</p>\n`
        : '';
    const notes = fitting(report.notes.map((note) => `<li>${code(note)}</li>`), 20_000);
    const list = notes.length > 0 ? `<ul>\n${notes.join('\n')}\n</ul>\n` : '';
    return `<h3>${title}</h3>\n<table>\n${head}\n${kept.join('\n')}\n</table>\n${more}${list}`;
}
const columns = ['Artifact', 'Format', 'Outcome', 'Reference', 'Tags', 'Size', 'Sent'];
const head = `<tr>${columns.map((name) => `<th>${name}</th>`).join('')}</tr>`;
function row(artifact) {
    const { name, format, outcome, reference, tags, size, sent, error } = artifact;
    const reason = error ? `<br>${code(error.message)}` : '';
    const cells = [
        code(name),
        code(format),
        outcome + reason,
        code(reference, 500),
        tags.map((tag) => code(tag)).join(' '),
        (0,_build_text/* readableSize */.g1)(size),
        (0,_build_text/* readableSize */.g1)(sent),
    ];
    return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
}
function code(text, limit) {
    return `<code>${escaped((0,_build_text/* printable */.g$)(text, limit))}</code>`;
}
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
function escaped(text) {
    return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
/** As many lines as fit into so many bytes. */
function fitting(lines, limit) {
    let bytes = 0;
    const end = lines.findIndex((line) => {
        bytes += Buffer.byteLength(line) + 1;
        return bytes > limit;
    });
    return end < 0 ? lines : lines.slice(0, end);
}

;// CONCATENATED MODULE: ./.build/host/actions/visibility.js
/** The notice after a first push to ghcr.io: a new package may be private, and only its settings page can change that. */

const registry = 'ghcr.io/';
const linksAtMost = 10;
/** One notice for all packages that this run may have created, or `undefined`. */
function visibilityNotice(artifacts, payload) {
    const created = artifacts.filter(({ outcome, repository }) => outcome === 'created' && repository.startsWith(registry));
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
function settingsLink(repository, payload) {
    const [owner = '', ...rest] = repository.slice(registry.length).split('/');
    const type = ownerType(payload, owner);
    // Both kinds of account have this page, which leads to the settings of each package.
    if (type === undefined)
        return `https://github.com/${owner}?tab=packages`;
    return `https://github.com/${type}/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}/settings`;
}

;// CONCATENATED MODULE: ./.build/host/actions/runner.js
/** The Host on a GitHub Actions runner. */




















/** `environment` is the process's own, since the runner's library reads that one. */
async function createRunner(environment) {
    const core = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 6421));
    const inputs = readActionInputs(environment);
    const log = createRunnerLog(core);
    for (const name of ['token', 'password'])
        (0,masking/* maskSecret */.$)(log, inputs.get(name) ?? '', inputs.get('username'));
    const runner = { core, log, environment, inputs, payload: readPayload(environment) };
    let delivered = [];
    return {
        door: 'actions',
        inputs,
        log,
        openWorkspace: disk/* openFiles */.K,
        readInputFile: input_file/* readInputFile */.j,
        facts: (path) => facts(path, runner),
        findCredential: runner_credentials(runner),
        scratch: (0,scratch/* createScratch */.H)(environment),
        async deliver(report) {
            delivered = report.artifacts;
            await deliver(report, runner);
        },
        fail: (failure) => fail(failure, delivered, log),
    };
}
/** With git's answer the same facts as in a shell; the event stands in when git refuses a checkout that is there. */
async function facts(path, { environment, payload, inputs, log }) {
    const server = serverFacts(environment);
    (0,password_host/* passwordHost */.M)(inputs, server.defaultTo);
    const trigger = triggerOf(environment, payload);
    const checkout = await (0,git/* readCheckout */.b)((0,external_node_path_.resolve)(path), environment);
    if (checkout.kind !== 'refused') {
        const commit = (0,commit_facts/* commitFacts */.Tw)(checkout, environment, headOrigin(environment, trigger));
        return { trigger, ...server, ...commit, folder: (0,folder_name/* folderName */.u)(path, (0,git/* isTop */.Y)(checkout), commit.source) };
    }
    log.info(`The commit is taken from the event, since git does not tell it: ${checkout.reason}`);
    const commit = eventFacts(environment, payload);
    const wasCheckedOutHere = (0,external_node_path_.resolve)(path) === (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '');
    return { trigger, ...server, ...commit, folder: (0,folder_name/* folderName */.u)(path, wasCheckedOutHere, commit.source) };
}
function runner_credentials({ environment, inputs, log }) {
    const { defaultTo } = serverFacts(environment);
    const given = (name) => inputs.get(name)?.trim() || undefined;
    const [username, token, password] = [given('username'), given('token'), inputs.get('password')];
    return (0,credentials/* createCredentials */.z)({
        environment,
        log,
        passwordHost: () => (0,password_host/* passwordHost */.M)(inputs, defaultTo),
        ...(username && { username }),
        ...(password && { password }),
        ...(token && { token }),
    });
}
async function deliver(report, runner) {
    const { core, log, payload } = runner;
    log.progress(undefined);
    for (const artifact of report.artifacts)
        log.info((0,artifact_line/* artifactLine */.V)(artifact, report.dryRun));
    if (report.plan)
        showPlan(report.plan, core);
    for (const tag of report.tagsUnknown)
        log.warn(`it is not known where ${tag} points; run again to settle it`);
    for (const note of report.notes)
        log.notice(note);
    const visibility = visibilityNotice(report.artifacts, payload);
    if (visibility)
        log.notice(visibility);
    log.flush();
    for (const [name, value] of Object.entries(outputsOf(report)))
        core.setOutput(name, value);
    await optional(runner, 'the job summary', () => writeSummary(report, runner));
    await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(report, runner));
}
function showPlan(plan, core) {
    core.startGroup('Plan');
    core.info((0,safe_json/* safeJson */.o)(plan));
    core.endGroup();
}
async function writeSummary(report, { core, environment }) {
    if (environment.GITHUB_STEP_SUMMARY)
        await core.summary.addRaw(summaryOf(report)).write();
}
async function writeSubjects(report, { environment }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
    if (!file || report.dryRun)
        return;
    const listed = list ? await (0,promises_.readFile)(list, 'utf8').catch(() => undefined) : undefined;
    const lines = subjectLines(report.artifacts, listed);
    if (lines.length > 0)
        await (0,promises_.appendFile)(file, `${lines.join('\n')}\n`);
}
/** What was published stays published; a report that cannot be shown in one of its places does not fail the step. */
async function optional({ log }, what, write) {
    try {
        await write();
    }
    catch (error) {
        log.info(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** One annotation: the error, what to do, and the other artifacts that failed. */
function fail(failure, artifacts, log) {
    log.progress(undefined);
    log.flush();
    const others = (0,artifact_line/* failureLines */.w)(artifacts, failure.message);
    const cause = failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
    for (const line of cause?.split('\n').slice(0, 20) ?? [])
        log.info(line);
    log.error([`${failure.message} [${failure.code}]`, failure.hint, ...others]);
}


/***/ })

};
