export const id = 800;
export const ids = [800];
export const modules = {

/***/ 7800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createRunner: () => (/* binding */ createRunner)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(2186);
// EXTERNAL MODULE: ./.build/workspace/disk.js + 3 modules
var disk = __webpack_require__(7655);
// EXTERNAL MODULE: ./.build/host/commit-facts.js
var commit_facts = __webpack_require__(2790);
// EXTERNAL MODULE: ./.build/host/credentials/credentials.js + 2 modules
var credentials = __webpack_require__(7872);
// EXTERNAL MODULE: ./.build/host/credentials/masking.js
var masking = __webpack_require__(5984);
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
// EXTERNAL MODULE: external "os"
var external_os_ = __webpack_require__(857);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
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
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js


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
    process.stdout.write(cmd.toString() + external_os_.EOL);
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
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __webpack_require__(6982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __webpack_require__(9896);
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};


const { access, appendFile, writeFile } = external_fs_.promises;
const SUMMARY_ENV_VAR = 'GITHUB_STEP_SUMMARY';
const SUMMARY_DOCS_URL = 'https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary';
class Summary {
    constructor() {
        this._buffer = '';
    }
    /**
     * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
     * Also checks r/w permissions.
     *
     * @returns step summary file path
     */
    filePath() {
        return __awaiter(this, void 0, void 0, function* () {
            if (this._filePath) {
                return this._filePath;
            }
            const pathFromEnv = process.env[SUMMARY_ENV_VAR];
            if (!pathFromEnv) {
                throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
            }
            try {
                yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
            }
            catch (_a) {
                throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
            }
            this._filePath = pathFromEnv;
            return this._filePath;
        });
    }
    /**
     * Wraps content in an HTML tag, adding any HTML attributes
     *
     * @param {string} tag HTML tag to wrap
     * @param {string | null} content content within the tag
     * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
     *
     * @returns {string} content wrapped in HTML element
     */
    wrap(tag, content, attrs = {}) {
        const htmlAttrs = Object.entries(attrs)
            .map(([key, value]) => ` ${key}="${value}"`)
            .join('');
        if (!content) {
            return `<${tag}${htmlAttrs}>`;
        }
        return `<${tag}${htmlAttrs}>${content}</${tag}>`;
    }
    /**
     * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
     *
     * @param {SummaryWriteOptions} [options] (optional) options for write operation
     *
     * @returns {Promise<Summary>} summary instance
     */
    write(options) {
        return __awaiter(this, void 0, void 0, function* () {
            const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
            const filePath = yield this.filePath();
            const writeFunc = overwrite ? writeFile : appendFile;
            yield writeFunc(filePath, this._buffer, { encoding: 'utf8' });
            return this.emptyBuffer();
        });
    }
    /**
     * Clears the summary buffer and wipes the summary file
     *
     * @returns {Summary} summary instance
     */
    clear() {
        return __awaiter(this, void 0, void 0, function* () {
            return this.emptyBuffer().write({ overwrite: true });
        });
    }
    /**
     * Returns the current summary buffer as a string
     *
     * @returns {string} string of summary buffer
     */
    stringify() {
        return this._buffer;
    }
    /**
     * If the summary buffer is empty
     *
     * @returns {boolen} true if the buffer is empty
     */
    isEmptyBuffer() {
        return this._buffer.length === 0;
    }
    /**
     * Resets the summary buffer without writing to summary file
     *
     * @returns {Summary} summary instance
     */
    emptyBuffer() {
        this._buffer = '';
        return this;
    }
    /**
     * Adds raw text to the summary buffer
     *
     * @param {string} text content to add
     * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
     *
     * @returns {Summary} summary instance
     */
    addRaw(text, addEOL = false) {
        this._buffer += text;
        return addEOL ? this.addEOL() : this;
    }
    /**
     * Adds the operating system-specific end-of-line marker to the buffer
     *
     * @returns {Summary} summary instance
     */
    addEOL() {
        return this.addRaw(external_os_.EOL);
    }
    /**
     * Adds an HTML codeblock to the summary buffer
     *
     * @param {string} code content to render within fenced code block
     * @param {string} lang (optional) language to syntax highlight code
     *
     * @returns {Summary} summary instance
     */
    addCodeBlock(code, lang) {
        const attrs = Object.assign({}, (lang && { lang }));
        const element = this.wrap('pre', this.wrap('code', code), attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML list to the summary buffer
     *
     * @param {string[]} items list of items to render
     * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
     *
     * @returns {Summary} summary instance
     */
    addList(items, ordered = false) {
        const tag = ordered ? 'ol' : 'ul';
        const listItems = items.map(item => this.wrap('li', item)).join('');
        const element = this.wrap(tag, listItems);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML table to the summary buffer
     *
     * @param {SummaryTableCell[]} rows table rows
     *
     * @returns {Summary} summary instance
     */
    addTable(rows) {
        const tableBody = rows
            .map(row => {
            const cells = row
                .map(cell => {
                if (typeof cell === 'string') {
                    return this.wrap('td', cell);
                }
                const { header, data, colspan, rowspan } = cell;
                const tag = header ? 'th' : 'td';
                const attrs = Object.assign(Object.assign({}, (colspan && { colspan })), (rowspan && { rowspan }));
                return this.wrap(tag, data, attrs);
            })
                .join('');
            return this.wrap('tr', cells);
        })
            .join('');
        const element = this.wrap('table', tableBody);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds a collapsable HTML details element to the summary buffer
     *
     * @param {string} label text for the closed state
     * @param {string} content collapsable content
     *
     * @returns {Summary} summary instance
     */
    addDetails(label, content) {
        const element = this.wrap('details', this.wrap('summary', label) + content);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML image tag to the summary buffer
     *
     * @param {string} src path to the image you to embed
     * @param {string} alt text description of the image
     * @param {SummaryImageOptions} options (optional) addition image attributes
     *
     * @returns {Summary} summary instance
     */
    addImage(src, alt, options) {
        const { width, height } = options || {};
        const attrs = Object.assign(Object.assign({}, (width && { width })), (height && { height }));
        const element = this.wrap('img', null, Object.assign({ src, alt }, attrs));
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML section heading element
     *
     * @param {string} text heading text
     * @param {number | string} [level=1] (optional) the heading level, default: 1
     *
     * @returns {Summary} summary instance
     */
    addHeading(text, level) {
        const tag = `h${level}`;
        const allowedTag = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].includes(tag)
            ? tag
            : 'h1';
        const element = this.wrap(allowedTag, text);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML thematic break (<hr>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addSeparator() {
        const element = this.wrap('hr', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML line break (<br>) to the summary buffer
     *
     * @returns {Summary} summary instance
     */
    addBreak() {
        const element = this.wrap('br', null);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML blockquote to the summary buffer
     *
     * @param {string} text quote text
     * @param {string} cite (optional) citation url
     *
     * @returns {Summary} summary instance
     */
    addQuote(text, cite) {
        const attrs = Object.assign({}, (cite && { cite }));
        const element = this.wrap('blockquote', text, attrs);
        return this.addRaw(element).addEOL();
    }
    /**
     * Adds an HTML anchor tag to the summary buffer
     *
     * @param {string} text link text/content
     * @param {string} href hyperlink
     *
     * @returns {Summary} summary instance
     */
    addLink(text, href) {
        const element = this.wrap('a', text, { href });
        return this.addRaw(element).addEOL();
    }
}
const _summary = new Summary();
/**
 * @deprecated use `core.summary`
 */
const markdownSummary = (/* unused pure expression or super */ null && (_summary));
const summary = _summary;
//# sourceMappingURL=summary.js.map
;// CONCATENATED MODULE: ./.build/host/actions/core.js
/**
 * The parts of `@actions/core` that a run needs. The package exports only its root, which also loads an HTTP client for
 * OpenID Connect tokens and doubles the time to the first request; these files of it load nothing.
 */



/** Masks a value in everything that is logged from now on. */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/** Sets an output of the step; a runner without its file takes the command that the file replaced. */
function setOutput(name, value) {
    if (process.env.GITHUB_OUTPUT)
        issueFileCommand('OUTPUT', prepareKeyValueMessage(name, value));
    else
        issueCommand('set-output', { name }, value);
}
/** An annotation of the run, shown outside the log. */
function annotate(level, title, message) {
    issueCommand(level, { title }, message);
}
function startGroup(title) {
    issue('group', title);
}
function endGroup() {
    issue('endgroup');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(5118);
;// CONCATENATED MODULE: ./.build/host/actions/event.js
/** The event that started a workflow: its trigger, and what it says about the commit. */



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

// EXTERNAL MODULE: ./.build/inputs/inputs.js + 1 modules
var inputs = __webpack_require__(4274);
;// CONCATENATED MODULE: ./.build/host/actions/inputs.js
/** Inputs as a runner passes them: one `INPUT_<NAME>` variable each. */

/**
 * The inputs that are not empty, by name. A misspelt one is kept under the name it was given, so that reading the options
 * refuses it: a runner passes on what `action.yml` does not declare, and its own warning is easily overlooked.
 */
function readActionInputs(environment) {
    const found = new Map();
    for (const [variable, value] of Object.entries(environment)) {
        const name = /^INPUT_(.+)$/i.exec(variable)?.[1]?.toLowerCase();
        if (name === undefined || value === undefined || value.trim() === '')
            continue;
        // `help` and `version` would do nothing here.
        if (inputs/* inputRows */.k8[name]?.cliOnly)
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
/** The log of a runner: plain lines, and at most one annotation of each kind, since a runner shows ten per step. */



const lineLimit = 8000;
// A runner cuts an annotation at 4096 characters.
const annotationLimit = 3500;
const title = 'oci-wasm-publish';
/** Every line goes through `printable`, so that the runner takes none of them for a workflow command. */
function createRunnerLog(write) {
    const notices = [];
    const warnings = [];
    const info = (line) => write(`${(0,_build_text/* printable */.g$)(line, lineLimit)}\n`);
    const collect = (lines, line) => {
        if (!lines.includes(line))
            lines.push(line);
    };
    let due;
    return {
        info,
        notice: (line) => collect(notices, line),
        warn: (line) => {
            info(`Warning: ${line}`);
            collect(warnings, line);
        },
        progress(state) {
            due = state ? (due ?? (0,progress/* createThrottle */.v3)(5000)) : undefined;
            if (state && due?.())
                info((0,progress/* progressLine */.oz)(state));
        },
        mask: setSecret,
        flush() {
            for (const line of notices)
                for (const part of line.split('\n'))
                    info(part);
            if (notices.length > 0)
                annotate('notice', title, annotation(notices.splice(0)));
            if (warnings.length > 0)
                annotate('warning', title, annotation(warnings.splice(0)));
        },
        error: (lines) => annotate('error', title, annotation(lines)),
    };
}
/** Several lines as one text; the library of the runner escapes the line breaks. */
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

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(9243);
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
    const [owner = '', ...rest] = repository.slice(registry.length).split('/');
    const type = ownerType(payload, owner);
    // Organizations and users both have this page, which links to the settings of each package.
    if (type === undefined)
        return `https://github.com/${owner}?tab=packages`;
    return `https://github.com/${type}/${owner}/packages/container/${encodeURIComponent(rest.join('/'))}/settings`;
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
            return (readOnlyEvent(host, context) ??
                `Add this to the job, or ask an owner of the organization to allow the creation of packages: ${permissions}`);
        case 'token-is-read-only':
            return readOnlyEvent(host, context) ?? `Add this to the job: ${permissions}`;
        case 'package-not-linked-to-repository':
            return `Give ${context.repository ?? 'this repository'} the role Write under "Manage Actions access" of the package: ${settingsLink(repository, context.payload ?? {})}`;
        case 'login-required':
            return logIn(host);
        case 'anonymous-denied':
            return readOnlyEvent(host, context) ?? logIn(host);
        case 'account-denied':
            return (readOnlyEvent(host, context) ??
                (host === githubHost ? `Add this to the job: ${permissions}` : undefined));
        default:
            return undefined;
    }
}
function logIn(host) {
    return `Log in before this step: docker login ${host}`;
}
/** A run for a pull request from a fork or from Dependabot has a read-only token and no secrets, whatever the workflow says. */
function readOnlyEvent(host, { eventName }) {
    if (eventName !== 'pull_request')
        return undefined;
    const instead = 'Publish from a push or workflow_run event instead, or use a dry run here, since pull requests from forks and Dependabot';
    return host === githubHost
        ? `${instead} have a read-only token. For a branch of this repository, add this to the job: ${permissions}`
        : `${instead} have no access to secrets.`;
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

;// CONCATENATED MODULE: ./.build/host/actions/runner.js
/** The Host on a GitHub Actions runner. */



















/** `environment` is the process's own, since the files of the runner's library read that one. */
function createRunner(environment, write) {
    const inputs = readActionInputs(environment);
    const log = createRunnerLog(write);
    for (const name of ['token', 'password'])
        (0,masking/* maskSecret */.$)(log, inputs.get(name) ?? '', inputs.get('username'));
    const { GITHUB_EVENT_NAME: eventName } = environment;
    const { repository, defaultTo } = serverFacts(environment);
    const runContext = {
        ...(repository !== undefined && { repository }),
        ...(eventName !== undefined && { eventName }),
        payload: readPayload(environment),
    };
    const trigger = triggerOf(environment, runContext.payload);
    const runner = {
        trigger,
        log,
        environment,
        payload: runContext.payload,
        write,
    };
    return {
        readInputs: async () => inputs,
        log,
        environment,
        defaultTo,
        trigger,
        openWorkspace: disk/* openFiles */.K,
        readInputFile: input_file/* readInputFile */.j,
        credentials: (login) => (0,credentials/* createCredentials */.z)({ environment, log, login }),
        facts: (0,memoize/* memoize */.B)((path) => facts(path, runner)),
        scratch: (0,scratch/* createScratch */.H)(environment),
        explain: (error) => explainOnRunner(error, runContext),
        show: (presentation) => show(presentation, runner),
        fail: (error) => fail(error, [], log),
    };
}
/** From git, as on the command line; the event stands in when git refuses a checkout that is there. */
async function facts(path, { environment, payload, trigger, log }) {
    const checkout = await (0,git/* readCheckout */.b)((0,external_node_path_.resolve)(path), environment);
    if (checkout.kind !== 'refused') {
        const commit = (0,commit_facts/* commitFacts */.Tw)(checkout, environment, headOrigin(environment, trigger));
        return { ...commit, folder: (0,folder_name/* folderName */.u)(path, (0,git/* isTop */.Y)(checkout), commit.source) };
    }
    log.info(`The commit is taken from the event, since git cannot read it: ${checkout.reason}`);
    const commit = eventFacts(environment, payload);
    const wasCheckedOutHere = (0,external_node_path_.resolve)(path) === (0,external_node_path_.resolve)(environment.GITHUB_WORKSPACE ?? '');
    return { ...commit, folder: (0,folder_name/* folderName */.u)(path, wasCheckedOutHere, commit.source) };
}
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
    for (const [name, value] of Object.entries(presentation.outputs))
        setOutput(name, value);
    await optional(runner, 'the job summary', () => writeSummary(presentation, runner));
    await optional(runner, 'GITHUB_ARTIFACTS', () => writeSubjects(presentation, runner));
    if (presentation.failure)
        fail(presentation.failure.error, presentation.failure.others, log);
}
function showGroup({ title, json }, { write }) {
    startGroup(title);
    write(`${(0,safe_json/* safeJson */.o)(json)}\n`);
    endGroup();
}
async function writeSummary(presentation, { environment }) {
    if (!environment.GITHUB_STEP_SUMMARY || !presentation.summary)
        return;
    await summary.addRaw(presentation.summary()).write();
}
async function writeSubjects({ published }, { environment }) {
    const { GITHUB_ARTIFACTS: file, GITHUB_ARTIFACTS_LIST: list } = environment;
    if (!file || published.length === 0)
        return;
    const listed = list ? await (0,promises_.readFile)(list, 'utf8').catch(() => undefined) : undefined;
    const lines = subjectLines(published, listed);
    if (lines.length > 0)
        await (0,promises_.appendFile)(file, `${lines.join('\n')}\n`);
}
/** What was published stays published; a summary that cannot be written does not fail the step. */
async function optional({ log }, what, write) {
    try {
        await write();
    }
    catch (error) {
        log.info(`${what} could not be written: ${error instanceof Error ? error.message : String(error)}`);
    }
}
/** One annotation: the error, its hint, and what else failed. */
function fail(failure, others, log) {
    log.progress(undefined);
    log.flush();
    const cause = failure.code === 'internal' && failure.cause instanceof Error ? failure.cause.stack : undefined;
    for (const line of cause?.split('\n').slice(0, 20) ?? [])
        log.info(line);
    log.error([`${failure.message} [${failure.code}]`, failure.hint, ...others]);
}


/***/ })

};
