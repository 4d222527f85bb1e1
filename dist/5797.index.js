export const id = 5797;
export const ids = [5797];
export const modules = {

/***/ 95797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createInputTags: () => (/* binding */ createInputTags)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/input-error.js
var input_error = __webpack_require__(15353);
// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/oci/tag.js
var oci_tag = __webpack_require__(14648);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/semver.js
var semver = __webpack_require__(20936);
;// CONCATENATED MODULE: ./.build/plan/tags/dates.js
/** Dates in tag rules: the formats of Moment.js, in a time zone. */


const two = (value) => String(value).padStart(2, '0');
const three = (value) => String(value).padStart(3, '0');
const hour12 = ({ hour }) => hour % 12 || 12;
const weekday = ({ wall }) => new Date(wall).getUTCDay();
const dayOfYear = ({ wall, year }) => Math.floor((wall - Date.UTC(year, 0)) / 86_400_000) + 1;
const dates_name = (local, options) => new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' }).format(local.wall);
/** The tokens of a format. */
const tokens = {
    YYYY: ({ year }) => String(year).padStart(4, '0'),
    YY: ({ year }) => two(year % 100),
    Q: ({ month }) => Math.ceil(month / 3),
    MMMM: (local) => dates_name(local, { month: 'long' }),
    MMM: (local) => dates_name(local, { month: 'short' }),
    MM: ({ month }) => two(month),
    M: ({ month }) => month,
    DDDD: (local) => three(dayOfYear(local)),
    DDD: dayOfYear,
    DD: ({ day }) => two(day),
    D: ({ day }) => day,
    dddd: (local) => dates_name(local, { weekday: 'long' }),
    ddd: (local) => dates_name(local, { weekday: 'short' }),
    d: weekday,
    E: (local) => weekday(local) || 7,
    GGGG: (local) => String(isoWeek(local).year).padStart(4, '0'),
    WW: (local) => two(isoWeek(local).week),
    W: (local) => isoWeek(local).week,
    HH: ({ hour }) => two(hour),
    H: ({ hour }) => hour,
    hh: (local) => two(hour12(local)),
    h: hour12,
    A: ({ hour }) => (hour < 12 ? 'AM' : 'PM'),
    a: ({ hour }) => (hour < 12 ? 'am' : 'pm'),
    mm: ({ minute }) => two(minute),
    m: ({ minute }) => minute,
    ss: ({ second }) => two(second),
    s: ({ second }) => second,
    SSS: ({ instant }) => three(instant % 1000),
    X: ({ instant }) => Math.floor(instant / 1000),
    x: ({ instant }) => instant,
    ZZ: (local) => offset(local, ''),
    Z: (local) => offset(local, ':'),
};
const longestFirst = Object.keys(tokens).sort((left, right) => right.length - left.length);
const tokenForm = new RegExp(`\\[([^\\]]*)\\]|(${longestFirst.join('|')})`, 'g');
/**
 * Writes a time by a format such as `YYYYMMDD-HHmmss`; text in square brackets and characters without a meaning stay. Throws
 * `input` for an unknown time zone.
 */
function formatDate(date, format, timeZone = 'UTC') {
    const local = localTime(date, timeZone);
    return format.replace(tokenForm, (_, literal, token = '') => literal === undefined ? String(tokens[token]?.(local) ?? '') : literal);
}
function localTime(date, timeZone) {
    const parts = new Map(formatter(timeZone)
        .formatToParts(date)
        .map(({ type, value }) => [type, Number(value)]));
    const at = (type) => parts.get(type) ?? 0;
    const [year, month, day, hour] = [at('year'), at('month'), at('day'), at('hour')];
    const [minute, second] = [at('minute'), at('second')];
    const wall = Date.UTC(year, month - 1, day, hour, minute, second);
    return { year, month, day, hour, minute, second, wall, instant: date.getTime() };
}
function formatter(timeZone) {
    const numeric = { year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric' };
    try {
        return new Intl.DateTimeFormat('en', {
            ...numeric,
            minute: 'numeric',
            second: 'numeric',
            hourCycle: 'h23',
            timeZone,
        });
    }
    catch (cause) {
        throw new errors/* CodedError */.AK('input', `"tags" has the unknown time zone "${(0,_build_text/* printable */.g$)(timeZone, 60)}"`, {
            hint: "Use a name of the IANA database: tags: type=raw,value={{date 'YYYYMMDD' tz='Asia/Tokyo'}}",
            cause,
        });
    }
}
/** ISO 8601: weeks begin on Monday, and the first one has the first Thursday of the year. */
function isoWeek(local) {
    const thursday = new Date(local.wall + (4 - (weekday(local) || 7)) * 86_400_000);
    const year = thursday.getUTCFullYear();
    const days = Math.floor((thursday.getTime() - Date.UTC(year, 0)) / 86_400_000);
    return { year, week: Math.floor(days / 7) + 1 };
}
function offset({ wall, instant }, colon) {
    const minutes = Math.round((wall - Math.floor(instant / 1000) * 1000) / 60_000);
    const size = Math.abs(minutes);
    return `${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${colon}${two(size % 60)}`;
}

// EXTERNAL MODULE: ./.build/plan/tags/git-tag.js
var git_tag = __webpack_require__(30341);
// EXTERNAL MODULE: ./.build/plan/tags/kinds.js
var kinds = __webpack_require__(55423);
// EXTERNAL MODULE: ./.build/plan/tags/names.js
var names = __webpack_require__(36036);
;// CONCATENATED MODULE: ./.build/plan/tags/pep440.js
/** Versions of Python packages, read and normalized as PEP 440 says (appendix B and "Normalization"). */
const pep440_form = /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?$/i;
const preNames = {
    alpha: 'a',
    beta: 'b',
    c: 'rc',
    pre: 'rc',
    preview: 'rc',
};
/** Parses a version; `undefined` for any other text. */
function parsePep440(text) {
    const match = text.length <= 256 ? pep440_form.exec(text.trim()) : null;
    if (!match)
        return undefined;
    const [, epoch, release = '', pre, preNumber, implicitPost, post, postNumber, dev, devNumber, local] = match;
    const numbers = release.split('.').map(Number);
    if (!numbers.every(Number.isSafeInteger))
        return undefined;
    const [major = 0, minor = 0, patch = 0] = numbers;
    const preName = pre?.toLowerCase();
    const parts = [
        epoch === undefined || Number(epoch) === 0 ? '' : `${Number(epoch)}!`,
        numbers.join('.'),
        preName === undefined ? '' : `${preNames[preName] ?? preName}${Number(preNumber)}`,
        implicitPost !== undefined || post ? `.post${Number(implicitPost ?? postNumber)}` : '',
        dev ? `.dev${Number(devNumber)}` : '',
        local === undefined ? '' : `+${local.toLowerCase().replace(/[-_]/g, '.')}`,
    ];
    const isFinal = !pre && implicitPost === undefined && !post && !dev;
    return { version: parts.join(''), major, minor, patch, isFinal };
}

;// CONCATENATED MODULE: ./.build/plan/tags/rule.js
/** One rule of the `tags` input, read: the grammar of docker/metadata-action, with `type=wasm` and `type=flavor` in addition. */


/** Per type: its priority, the attributes it takes beside the common ones, and their values without being given. */
const types = {
    schedule: { priority: 1000, attributes: { pattern: 'nightly' } },
    semver: { priority: 900, attributes: { pattern: undefined, value: '', match: '' } },
    pep440: { priority: 900, attributes: { pattern: undefined, value: '', match: '' } },
    wasm: { priority: 900, attributes: { pattern: '{{version}}', match: '' } },
    match: { priority: 800, attributes: { pattern: undefined, group: '0', value: '' } },
    edge: { priority: 700, attributes: { branch: '' } },
    ref: { priority: 600, attributes: { event: undefined } },
    raw: { priority: 200, attributes: { value: undefined } },
    sha: { priority: 100, attributes: { format: 'short' } },
};
const common = ['enable', 'priority', 'prefix', 'suffix'];
const plainFlavor = {
    latest: 'auto',
    prefix: '',
    suffix: '',
    prefixOnLatest: false,
    suffixOnLatest: false,
};
/** Splits a line into its fields. A field with a comma is quoted as a whole: `"pattern=\d{1,3}"`, in which `""` is a quote. */
function parseFields(line) {
    const fields = line.match(/\s*"(?:[^"]|"")*"\s*(?=,|$)|[^,]*(?:,|$)/g) ?? [];
    return fields
        .map((field) => field.replace(/,$/, '').trim())
        .filter((field) => field !== '')
        .map(unquote)
        .map(splitField);
}
function unquote(field) {
    return /^".*"$/s.test(field) ? field.slice(1, -1).replaceAll('""', '"') : field;
}
function splitField(field) {
    const equals = field.indexOf('=');
    if (equals < 1)
        return [undefined, field];
    return [field.slice(0, equals).trim().toLowerCase(), field.slice(equals + 1).trim()];
}
/** Reads a rule. Throws `input` for an unknown type or attribute, and for a missing or invalid value. */
function parseRule(line) {
    const { type = 'raw', ...given } = attributesOf(line);
    if (!isType(type))
        throw refusedRule(line, `has the unknown type "${(0,_build_text/* printable */.g$)(type, 40)}"`, known(type));
    const row = types[type];
    const names = [...Object.keys(row.attributes), ...common];
    for (const name of Object.keys(given))
        if (!names.includes(name))
            throw unknownAttribute(line, name, names);
    const own = Object.entries(row.attributes).map(([name, initial]) => {
        const value = given[name] ?? initial;
        if (value !== undefined)
            return [name, value];
        throw refusedRule(line, `has no ${name}`, `Write it as: tags: type=${type},${name}=${example(type)}`);
    });
    const attributes = Object.fromEntries(own);
    requireValid(line, type, attributes);
    return {
        type,
        attributes,
        priority: priorityOf(line, given.priority ?? String(row.priority)),
        enable: given.enable ?? 'true',
        prefix: given.prefix ?? ownPrefix(type, attributes),
        suffix: given.suffix,
        line,
    };
}
function isType(type) {
    return Object.hasOwn(types, type);
}
function known(type) {
    const names = [...Object.keys(types), 'flavor'];
    const near = (0,_build_text/* nearest */.pA)(type, names);
    return near
        ? `Write tags: type=${near}`
        : `Use one of ${names.join(', ')}, such as: tags: type=raw,value=stable`;
}
function example(type) {
    const examples = { match: '\\d+', ref: 'branch', raw: 'stable' };
    return examples[type] ?? '{{version}}';
}
function ownPrefix(type, { event }) {
    if (type === 'sha')
        return 'sha-';
    return type === 'ref' && event === 'pr' ? 'pr-' : undefined;
}
/** The attributes by name; a field without a name is the value of `type=raw`, and elsewhere most likely a comma in a pattern. */
function attributesOf(line) {
    const found = {};
    for (const [key = 'value', value] of parseFields(line)) {
        const isBare = !line.includes(`${key}=`) && key === 'value';
        if (Object.hasOwn(found, key) || (isBare && (found.type ?? 'raw') !== 'raw'))
            throw refusedRule(line, `has a comma before "${(0,_build_text/* printable */.g$)(value, 60)}"`, 'Put quotation marks around the whole field: tags: type=match,"pattern=\\d{1,3}"');
        found[key] = value;
    }
    return found;
}
function requireValid(line, type, attributes) {
    const choices = {
        ref: ['event', ['branch', 'tag', 'pr']],
        sha: ['format', ['short', 'long']],
    };
    const [name, values = []] = choices[type] ?? [];
    if (name !== undefined && !values.includes(attributes[name] ?? ''))
        throw refusedRule(line, `has an unknown ${name}`, `Use one of: ${values.join(', ')}.`);
    if (type === 'match' && !/^\d{1,2}$/.test(attributes.group ?? ''))
        throw refusedRule(line, 'has a group that is no number', 'Write tags: type=match,pattern=v(.*),group=1');
}
function priorityOf(line, text) {
    const priority = Number(text);
    if (text !== '' && Number.isFinite(priority))
        return priority;
    throw refusedRule(line, 'has a priority that is no number', 'Write it as: tags: type=sha,priority=950');
}
function unknownAttribute(line, name, names) {
    const near = (0,_build_text/* nearest */.pA)(name, names);
    const hint = near ? `Write "${near}" instead.` : `Use one of: ${names.join(', ')}.`;
    return refusedRule(line, `has the unknown attribute "${(0,_build_text/* printable */.g$)(name, 40)}"`, hint);
}
/** An error about one line. */
function refusedRule(line, what, hint, cause) {
    return new errors/* CodedError */.AK('input', `the tag rule "${(0,_build_text/* printable */.g$)(line, 200)}" ${what}`, { hint, cause });
}
/** Reads a line `type=flavor,\u2026` on top of an earlier one. Throws `input` for what no flavor has. */
function parseFlavor(line, before) {
    let flavor = before;
    let last;
    for (const [key, value] of parseFields(line)) {
        if (key === 'type')
            continue;
        if (key === 'latest' && isLatest(value))
            flavor = { ...flavor, latest: value };
        else if (key === 'prefix' || key === 'suffix') {
            last = key;
            flavor = { ...flavor, [key]: value };
        }
        else if (key === 'onlatest' && last && /^(?:true|false)$/.test(value))
            flavor = { ...flavor, [`${last}OnLatest`]: value === 'true' };
        else
            throw refusedRule(line, 'is no flavor', 'Write tags: type=flavor,latest=false,prefix=v,onlatest=true');
    }
    return flavor;
}
function isLatest(value) {
    return value === 'auto' || value === 'true' || value === 'false';
}

;// CONCATENATED MODULE: ./.build/plan/tags/template.js
/** Templates in tag rules: the Handlebars expressions of docker/metadata-action, without HTML escapes and without blocks. */


/** Replaces each `{{\u2026}}`. Throws `input` for an unknown name and for what is no expression. */
function render(template, expressions) {
    const text = template.replace(/\{\{\{?([^{}]*)\}?\}\}/g, (_, inner) => expressionValue(inner, expressions));
    if (!template.includes('{{') || !/\{\{/.test(template.replace(/\{\{\{?[^{}]*\}?\}\}/g, '')))
        return text;
    throw refused(template, 'does not close', `Write it as: tags: type=raw,value={{branch}}`);
}
/** True for a template that is this one expression: `{{ raw }}`. */
function isExpression(template, name) {
    return new RegExp(`^\\{\\{\\{?\\s*${name}\\s*\\}?\\}\\}$`).test(template.trim());
}
const callForm = /^\s*([a-z_]\w*)(?:\s+(?:'([^']*)'|"([^"]*)"))?((?:\s+[a-z]+=(?:'[^']*'|"[^"]*"))*)\s*$/i;
function expressionValue(inner, expressions) {
    const [, name = '', single, double, rest = ''] = callForm.exec(inner) ?? [];
    if (name === '')
        throw refused(inner, 'is not understood', "Write it as: tags: type=raw,value={{date 'YYYYMMDD' tz='UTC'}}");
    const value = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
    if (value === undefined)
        throw refused(inner, 'is unknown here', `Use one of: ${Object.keys(expressions).join(', ')}.`);
    const named = [...rest.matchAll(/([a-z]+)=(?:'([^']*)'|"([^"]*)")/gi)];
    return typeof value === 'string'
        ? value
        : value({
            argument: single ?? double,
            named: Object.fromEntries(named.map(([, key = '', one, other]) => [key, one ?? other ?? ''])),
        });
}
function refused(template, what, hint) {
    return new errors/* CodedError */.AK('input', `the expression "{{${(0,_build_text/* printable */.g$)(template, 100)}}}" in "tags" ${what}`, {
        hint,
    });
}

;// CONCATENATED MODULE: ./.build/plan/tags/evaluate.js
/** The values of tag rules for one artifact and one event. */









/** Longer text is not matched: a pattern may need exponential time. */
const matchedLimit = 256;
/** The tags that rules give, in the order of their priorities; `latest` comes last. */
function evaluateRules(rules, flavor, context) {
    const expressions = globalExpressions(context);
    const chosen = [];
    let isRelease = false;
    for (const rule of rules.toSorted((left, right) => right.priority - left.priority)) {
        if (!isEnabled(rule, expressions))
            continue;
        const value = ruleValue(rule, context, expressions);
        const tag = value && (0,names/* legalTag */.a5)((0,kinds/* versionAsTag */.hQ)(decorated(value.text, rule, flavor, expressions)));
        if (!value || value.text === '' || tag === undefined)
            continue;
        chosen.push({ tag, kind: value.kind ?? (0,kinds/* kindOfTag */.Au)(tag), reason: `rule ${(0,_build_text/* printable */.g$)(rule.line, 100)}` });
        isRelease ||= value.isRelease ?? false;
    }
    const hasLatest = flavor.latest === 'auto' ? isRelease : flavor.latest === 'true' && chosen.length > 0;
    return hasLatest ? [...chosen, ...latestOf(flavor, expressions)] : chosen;
}
function latestOf(flavor, expressions) {
    const prefix = flavor.prefixOnLatest ? render(flavor.prefix, expressions) : '';
    const suffix = flavor.suffixOnLatest ? render(flavor.suffix, expressions) : '';
    const tag = (0,names/* legalTag */.a5)(`${prefix}latest${suffix}`);
    return tag === undefined ? [] : [{ tag, kind: 'alias', reason: `flavor latest=${flavor.latest}` }];
}
function isEnabled({ enable, line }, expressions) {
    const text = render(enable, expressions);
    if (text === 'true' || text === 'false')
        return text === 'true';
    const what = `has enable="${(0,_build_text/* printable */.g$)(text, 40)}"`;
    throw refusedRule(line, what, 'Write it as: tags: type=sha,enable={{is_default_branch}}');
}
/** The prefix and suffix of a rule, even empty ones, replace those of the flavor. */
function decorated(text, rule, flavor, expressions) {
    if (text === '')
        return '';
    const prefix = render(rule.prefix ?? flavor.prefix, expressions);
    const suffix = render(rule.suffix ?? flavor.suffix, expressions);
    return `${prefix}${text}${suffix}`;
}
/** The value of a rule; `undefined` when it has none for this event. */
function ruleValue(rule, context, expressions) {
    const { event, revision } = context;
    const attributes = rule.attributes;
    const { pattern = '', value = '', format } = attributes;
    switch (rule.type) {
        case 'schedule':
            if (event?.name !== 'schedule')
                return undefined;
            return { text: render(pattern, dateExpressions(context)), kind: 'preview' };
        case 'semver':
        case 'pep440':
        case 'wasm':
            return versionValue(rule, context, expressions);
        case 'match':
            return matchValue(rule, context, expressions);
        case 'edge':
            return edgeValue(attributes, event);
        case 'ref':
            return refValue(attributes, event);
        case 'raw':
            return { text: render(value, expressions) };
        case 'sha':
            return revision
                ? { text: format === 'long' ? revision : revision.slice(0, 7), kind: 'other' }
                : undefined;
    }
}
function edgeValue({ branch }, event) {
    const current = refName(event, 'heads');
    const wanted = branch || event?.defaultBranch;
    return current !== undefined && current === wanted ? { text: 'edge', kind: 'preview' } : undefined;
}
function refValue({ event: wanted }, event) {
    const name = refName(event, wanted === 'branch' ? 'heads' : wanted === 'tag' ? 'tags' : 'pull');
    if (name === undefined)
        return undefined;
    if (wanted === 'tag')
        return { text: name, isRelease: !isPrerelease(name) };
    return { text: name.replace(/\/merge$/, ''), kind: 'preview' };
}
function refName(event, kind) {
    const prefix = `refs/${kind}/`;
    return event?.ref.startsWith(prefix) ? event.ref.slice(prefix.length) : undefined;
}
/** `value`, else the git tag. */
function sourceOf({ attributes }, { event }, expressions) {
    return attributes.value ? render(attributes.value, expressions) : refName(event, 'tags');
}
function versionValue(rule, context, expressions) {
    const source = rule.type === 'wasm' ? context.contentVersion : sourceOf(rule, context, expressions);
    if (source === undefined)
        return undefined;
    const text = rule.attributes.match ? firstGroup(rule, source) : withoutName(rule, source, context);
    const version = text === undefined ? undefined : readVersion(rule, text);
    if (!version)
        return undefined;
    const pattern = rule.attributes.pattern ?? '';
    // A type=wasm rule also runs where nothing is released.
    const isRelease = version.isFinal && (rule.type !== 'wasm' || refName(context.event, 'tags') !== undefined);
    if (!version.isFinal) {
        const shown = isExpression(pattern, 'raw') ? version.raw : version.version;
        return { text: shown, kind: 'version', isRelease: false };
    }
    const isExact = /\b(?:raw|version|patch)\b/.test(pattern);
    // By semver.org 4, nothing is stable between two versions of major zero.
    if (!isExact && version.major === 0 && !/\bminor\b/.test(pattern))
        return undefined;
    const { raw, major, minor, patch } = version;
    const fields = { raw, version: version.version, major: `${major}`, minor: `${minor}`, patch: `${patch}` };
    return { text: render(pattern, fields), kind: isExact ? 'version' : 'alias', isRelease };
}
function readVersion({ type }, raw) {
    if (type === 'pep440') {
        const version = parsePep440(raw);
        return version && { ...version, raw };
    }
    const text = raw.replace(/^v/, '');
    const parsed = (0,semver/* parseSemver */.k)(text);
    return parsed && { ...parsed, raw, version: text.replace(/\+.*/, ''), isFinal: parsed.prerelease === '' };
}
/** Of a git tag that names the artifact, the version. */
function withoutName({ attributes }, source, { isNamedByGitTag }) {
    if (attributes.value || !isNamedByGitTag)
        return source;
    return (0,git_tag/* parseGitRelease */.Tv)(source)?.text ?? source;
}
function firstGroup(rule, text) {
    const match = matchOf(rule, rule.attributes.match ?? '', text);
    return match?.[1] ?? match?.[0];
}
function matchValue(rule, context, expressions) {
    const source = sourceOf(rule, context, expressions);
    const match = source === undefined ? undefined : matchOf(rule, rule.attributes.pattern ?? '', source);
    const text = match?.[Number(rule.attributes.group)];
    if (text === undefined || source === undefined)
        return undefined;
    return { text, isRelease: !isPrerelease(source) };
}
/** A pattern is a regular expression, bare or as `/\u2026/flags`. */
function matchOf({ line }, pattern, text) {
    const [, body = pattern, flags = ''] = /^\/(.+)\/([a-z]*)$/.exec(pattern) ?? [];
    try {
        // With the flag g, there would be no groups.
        const found = new RegExp(body, flags.replace(/[gy]/g, '')).exec(text.slice(0, matchedLimit));
        return found ?? undefined;
    }
    catch (cause) {
        const hint = 'Write it as: tags: type=match,pattern=v(.*),group=1';
        throw refusedRule(line, 'has a pattern that is no regular expression', hint, cause);
    }
}
/** True for a semantic pre-release, with or without a name before it. */
function isPrerelease(gitTag) {
    const release = (0,git_tag/* parseGitRelease */.Tv)(gitTag);
    return release !== undefined && release.version.prerelease !== '';
}
function globalExpressions(context) {
    const { event, revision = '' } = context;
    const isDefault = event?.isDefaultBranch ?? false;
    return {
        branch: refName(event, 'heads') ?? '',
        tag: refName(event, 'tags') ?? '',
        sha: revision.slice(0, 7),
        base_ref: event?.baseRef ?? '',
        is_default_branch: String(isDefault),
        is_not_default_branch: String(!isDefault),
        ...dateExpressions(context),
    };
}
function dateExpressions({ now, committed }) {
    return {
        date: (call) => dateOf(now, 'date', call),
        commit_date: (call) => dateOf(committed, 'commit_date', call),
    };
}
function dateOf(date, name, { argument, named }) {
    const line = `{{${name}}}`;
    if (!date)
        throw refusedRule(line, 'needs a commit', 'Check the repository out before this step.');
    const unknown = Object.keys(named).find((key) => key !== 'tz');
    if (argument !== undefined && unknown === undefined)
        return formatDate(date, argument, named.tz);
    const what = unknown === undefined ? 'has no format' : `has the unknown attribute "${(0,_build_text/* printable */.g$)(unknown, 40)}"`;
    throw refusedRule(line, what, `Write it as: tags: type=raw,value={{${name} 'YYYYMMDD' tz='UTC'}}`);
}

;// CONCATENATED MODULE: ./.build/plan/tags/input.js
/** The `tags` input beyond plain tags: rules, and full references, which are held against `to`. */









/** Reads the lines; `default` has been taken care of. Throws `input` or `invalid-reference` for a line that cannot be used. */
function createInputTags(lines, context) {
    const { rules, flavor, references } = readLines(lines.filter((line) => line !== 'default'));
    return {
        async choose(sources) {
            const repositories = references.length > 0 ? context.repositories(sources) : [];
            const own = references.filter(({ repository }) => repositories.includes(repository));
            const evaluated = rules.length > 0 ? evaluateRules(rules, flavor, await contextOf(context, sources)) : [];
            return [...own.map(referenceTag), ...evaluated];
        },
        requireUsed(artifacts) {
            const used = artifacts.flatMap(({ artifact }) => context.repositories(artifact));
            const unused = references.filter(({ repository }) => !used.includes(repository));
            if (unused.length > 0)
                throw noReference(artifacts.map(({ artifact }) => artifact.name).join(', '), unused, used);
        },
        requireTags(artifacts) {
            const without = artifacts.find(({ artifact }) => artifact.tags.length === 0)?.artifact;
            if (!without)
                return;
            if (references.length === 0)
                throw nothingMatched(without.name, lines, context);
            throw noReference(without.name, references, context.repositories(without));
        },
    };
}
function readLines(lines) {
    const rules = [];
    const references = [];
    let flavor = plainFlavor;
    for (const line of lines) {
        if (isFlavor(line))
            flavor = parseFlavor(line, flavor);
        else if (!/[={]/.test(line) && /[/:]/.test(line))
            references.push(readReference(line));
        else
            rules.push(/^[\w.-]+$/.test(line) ? parseRule(`type=raw,value=${line}`) : parseRule(line));
    }
    return { rules, flavor, references };
}
function isFlavor(line) {
    return parseFields(line).some(([key, value]) => key === 'type' && value === 'flavor');
}
function readReference(text) {
    const { tag, digest, ...repository } = (0,reference/* parseReference */.F2)(text);
    if (tag !== undefined && digest === undefined)
        return { repository: (0,reference/* printRepository */.mK)(repository), tag, text };
    throw new errors/* CodedError */.AK('invalid-reference', `"${(0,_build_text/* printable */.g$)(text)}" in "tags" has no tag`, {
        hint: `Write tags: ${(0,_build_text/* printable */.g$)(text.replace(/@.*/, ''))}:1.2.3`,
    });
}
function referenceTag({ tag, text }) {
    return { tag: (0,oci_tag/* parseTag */.ED)(tag), kind: (0,kinds/* kindOfTag */.Au)(tag), reason: `input "tags": ${(0,_build_text/* printable */.g$)(text, 100)}` };
}
async function contextOf({ event, trigger, commit }, { name, detectedName, packageName, files, contentVersion }) {
    const { revision, created } = await commit();
    const time = created?.value ?? event?.committed;
    const named = { artifact: { name, files }, names: { detected: detectedName, package: packageName } };
    const release = trigger.kind === 'tag' ? (0,git_tag/* parseGitRelease */.Tv)(trigger.tag) : undefined;
    return {
        event,
        revision: revision?.value ?? event?.revision,
        committed: time === undefined ? undefined : new Date(time),
        now: new Date(),
        contentVersion,
        isNamedByGitTag: release?.artifact !== undefined &&
            ((0,git_tag/* isPlainRelease */.y6)(release.artifact) || (0,git_tag/* findNamed */.n4)([named], release.artifact).length > 0),
    };
}
function nothingMatched(name, lines, { event }) {
    const where = event ? ` for the event ${(0,_build_text/* printable */.g$)(event.name)} and the ref ${(0,_build_text/* printable */.g$)(event.ref)}` : '';
    return (0,input_error/* inputError */.Xu)(`no rule in "tags" gives a tag for ${(0,_build_text/* printable */.g$)(name)}${where}`, {
        hint: 'Add a line for the default tags',
        lines: { tags: ['default', ...lines] },
    });
}
function noReference(name, references, repositories) {
    const given = [...new Set(references.map(({ repository }) => repository))].join(', ');
    const where = repositories.length > 0 ? [...new Set(repositories)].join(', ') : 'no registry';
    const tags = [...new Set(references.map(({ tag }) => tag))];
    return (0,input_error/* inputError */.Xu)(`"tags" names ${(0,_build_text/* printable */.g$)(given)}, but "to" publishes ${(0,_build_text/* printable */.g$)(name)} to ${(0,_build_text/* printable */.g$)(where)}`, { hint: 'Change "to", or write the tags alone', lines: { tags } });
}


/***/ })

};
