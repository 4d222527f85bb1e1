export const id = 3077;
export const ids = [3077];
export const modules = {

/***/ 3077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  completed: () => (/* binding */ completed),
  targetProblem: () => (/* binding */ targetProblem)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/foreign-text.js
var foreign_text = __webpack_require__(49100);
// EXTERNAL MODULE: ./.build/input-list.js
var input_list = __webpack_require__(70583);
// EXTERNAL MODULE: ./.build/oci/host.js
var oci_host = __webpack_require__(82724);
;// CONCATENATED MODULE: ./.build/release/known-registries.js
/** Registries that many people use: their hosts, and other names by which they are meant. */

/** Registries in which every repository belongs to an owner. */
const ownerHosts = [
    'ghcr.io',
    'quay.io',
    'registry.gitlab.com',
    'public.ecr.aws',
    oci_host/* dockerHub */.UD,
];
/** `<owner>/` for a registry in which every repository belongs to an owner, else nothing. */
function ownerOf(name) {
    return ownerHosts.includes((0,oci_host/* registryName */.jT)(name)) ? '<owner>/' : '';
}
/** Words that people write for the host of a registry. */
const hostWords = new Map([
    ['ghcr', 'ghcr.io'],
    ['github', 'ghcr.io'],
    ['gitlab', 'registry.gitlab.com'],
    ['quay', 'quay.io'],
    ['gcr', 'gcr.io'],
    ['docker', oci_host/* dockerHub */.UD],
    ['dockerhub', oci_host/* dockerHub */.UD],
]);
/** Registries that belong to a site for code. */
const registriesOfSites = new Map([
    ['github.com', 'ghcr.io'],
    ['www.github.com', 'ghcr.io'],
    ['docker.pkg.github.com', 'ghcr.io'],
    ['gitlab.com', 'registry.gitlab.com'],
]);
/** Hosts of the API of Docker Hub. */
const apiHosts = new Map([
    ['index.docker.io', 'docker.io'],
    ['registry-1.docker.io', 'docker.io'],
    ['registry.hub.docker.com', 'docker.io'],
]);

;// CONCATENATED MODULE: ./.build/release/foreign-targets.js
/** Lines of `to` that are no target: what each was meant to be, in the notation of which tool. */




/** Why a line is no target, before its reference is parsed. */
function foreignTarget(text) {
    const notations = [
        spelling,
        exporter,
        markdown,
        tagNotExpanded,
        several,
        spaced,
        foreign_text/* slip */.xV,
        credentials,
        gitRemote,
        scheme,
        webPage,
        transport,
        path,
    ];
    for (const recognise of notations) {
        const problem = recognise(text);
        if (problem)
            return problem;
    }
    return undefined;
}
/** `{{name}}`, `${name}`, `$name`, `<name>`, `%name%` and `{ name }`. */
const misspelt = /\$?\{\{?\s*(name|format)\s*\}?\}|<(name|format)>|%(name|format)%|\$(name|format)\b/gi;
function spelling(text) {
    const instead = text.replace(misspelt, (_, ...names) => {
        const name = names.slice(0, 4).find((one) => one !== undefined) ?? '';
        return `{${name.toLowerCase()}}`;
    });
    if (instead === text || instead.toLowerCase() === text.toLowerCase())
        return undefined;
    return { what: 'and placeholders are written {name} and {format}', instead: [instead] };
}
/** `type=oci,dest=out` and `type=image,name=ghcr.io/acme/app`, as docker buildx names outputs. */
function exporter(text) {
    if (!/^(?:type|dest|name|ref)=/.test(text))
        return undefined;
    const options = new Map(text.split(',').map((option) => option.split(/=(.*)/s)));
    const folder = options.get('dest');
    return {
        what: 'which is an output of docker buildx',
        instead: [
            folder === undefined
                ? (options.get('name') ?? options.get('ref') ?? '<registry>/<owner>/{name}')
                : `oci:${relativeFolder(folder.replace(/\.(?:tar|tgz)$/, ''))}`,
        ],
    };
}
/** `[text](url)` and `<url>`. */
function markdown(text) {
    const found = /^\[([^\][]+)\]\([^()]*\)$|^<([^<>\s]*[./][^<>\s]*)>$/.exec(text)?.slice(1);
    const instead = found?.find((one) => one !== undefined);
    return instead === undefined ? undefined : { what: 'which is a link of Markdown', instead: [instead] };
}
/** A tag that nothing has expanded. */
function tagNotExpanded(text) {
    const [, base = '', tag = ''] = /^([^/]*\/[^:]*):(\$\{\{[^{}]*\}\}|\$\{?\w+\}?)$/.exec(text) ?? [];
    if (tag === '')
        return undefined;
    return {
        what: 'which has a tag',
        instead: [base],
        hint: 'Give the tag in "tags"',
        others: { tags: (0,foreign_text/* unexpanded */.JV)(tag)?.instead ?? [tag] },
    };
}
const targetStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|[^\s/]+\/)/i;
const namedStart = /^(?:oci:|\.{0,2}\/|[a-z]+:\/\/|localhost\b|[^\s/]*[.:][^\s/]*\/)/i;
/** A folder may have spaces and commas, a reference has none. */
function several(text) {
    if (text.startsWith('[::') || /^\[[0-9a-f:]+\]/i.test(text))
        return undefined;
    const isFolder = /^oci:/i.test(text);
    const parts = isFolder ? text.split(/[\s,;]+(?=oci:|[a-z0-9-]+\.[a-z0-9.-]+[:/])/i) : (0,input_list/* separated */.Ci)(text);
    const areTargets = parts.every((part) => targetStart.test(part));
    // White space may also belong to a name.
    const isList = /[,;|]/.test(text) || parts.slice(1).every((part) => namedStart.test(part));
    if (parts.length > 1 && areTargets && isList)
        return { what: 'which is several targets', instead: parts, hint: 'Write one target per line' };
    const [only] = parts;
    return only !== undefined && parts.length === 1 && only !== text && !isFolder
        ? { what: 'and a target has no separators', instead: [only] }
        : undefined;
}
/** White space around a slash, and flags of another tool behind the reference. */
function spaced(text) {
    if (text.startsWith('oci:'))
        return undefined;
    const [reference = '', flags] = text.split(/\s+(?=--?[a-z])/i);
    if (flags !== undefined)
        return { what: 'which has flags', instead: [reference] };
    const compact = text.replace(/\s*\/\s*/g, '/');
    return compact === text ? undefined : { what: 'and a reference has no white space', instead: [compact] };
}
const suffix = /^(?:[a-z0-9]+:[0-9a-f]*|v?\d[\w.+-]*|latest)$/i;
/** Everything before an `@` may be a secret, unless a digest or a version follows. */
function credentials(text) {
    const at = text.lastIndexOf('@');
    const after = text.slice(at + 1);
    if (at < 0 || /^oci:(?!\/\/)/.test(text) || /^(?:ssh:\/\/)?git@/.test(text))
        return undefined;
    // A scope of npm begins with the character.
    if (at === 0 || text[at - 1] === '/')
        return undefined;
    const isReference = /^(?:[a-z]+:\/\/)?[^/:@]+(?::\d{1,5})?\//i.test(text) && !after.includes('/');
    if (isReference || suffix.test(after))
        return undefined;
    return {
        what: 'and they belong in "username" and "password"',
        shown: 'a reference with credentials',
        instead: [after],
        hint: 'Leave them out, and change them if anybody has seen them',
    };
}
function gitRemote(text) {
    const [, host = '', path = ''] = /^(?:ssh:\/\/)?git@([^:/]+)[:/](.+?)(?:\.git)?$/.exec(text) ?? [];
    if (host === '')
        return undefined;
    const what = 'which is a git remote';
    const registry = ownerOf(host) === '' ? registriesOfSites.get(host) : host;
    return {
        what,
        instead: [`${registry ?? '<registry>'}/${path.toLowerCase()}/{name}`],
        hint: 'Name a registry',
    };
}
function scheme(text) {
    const [, name = '', rest = ''] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$|$/i.exec(text.replace(/^(https?:)\/?(?!\/)/i, '$1//')) ?? [];
    if (name === '')
        return undefined;
    const lower = name.toLowerCase();
    if (['file', 'dir', 'layout', 'oci-layout'].includes(lower))
        return { what: 'and a folder has no scheme', instead: [`oci:${rest}`] };
    if (!['oci', 'docker', 'http', 'https', 'registry'].includes(lower))
        return {
            what: `and ${lower} is not supported`,
            instead: ['<registry>/<owner>/{name}'],
            hint: 'Name a registry, or a folder as oci:./out',
        };
    const host = rest.replace(/\/.*$/, '').toLowerCase();
    const isPlain = lower === 'http' && !/^(?:localhost|127\.[\d.]+|\[::1\])(?::\d+)?$/.test(host);
    return {
        what: 'and a registry has no scheme',
        instead: [rest],
        ...(isPlain && { others: { 'plain-http': [host] } }),
    };
}
/** Pages of a site, as the address bar of a browser shows them. */
function webPage(text) {
    // The folder of a layout may have any name.
    if (/^oci:(?!\/\/)/.test(text))
        return undefined;
    const [, host = '', rest = ''] = /^([^/]+)\/(.+?)(?:\.git)?\/?$/.exec(text.toLowerCase()) ?? [];
    const page = 'which is a page and not a registry';
    const registry = registriesOfSites.get(host);
    if (registry !== undefined) {
        const owner = /^(?:orgs|users)\/([^/]+)/.exec(rest)?.[1];
        const repository = owner ?? rest.split('/').slice(0, 2).join('/');
        return { what: page, instead: [`${registry}/${repository}${rest.includes('{name}') ? '' : '/{name}'}`] };
    }
    const api = /^v[12]\/(.*)$/.exec(rest)?.[1];
    if (api !== undefined && host.includes('.'))
        return { what: 'which is a URL of its API', instead: [`${apiHosts.get(host) ?? host}/${api}`] };
    const hub = /^(?:r|u|repository\/docker)\/(.+)$/.exec(rest)?.[1];
    if (host === 'hub.docker.com' && hub !== undefined)
        return { what: page, instead: [`docker.io/${hub}`] };
    const quay = host === 'quay.io' ? /^repository\/(.+\/.+)$/.exec(rest)?.[1] : undefined;
    return quay === undefined ? undefined : { what: page, instead: [`quay.io/${quay}`] };
}
/** containers-transports(5), and prefixes of other tools; `registry:5000/app` is a host with its port. */
function transport(text) {
    const [, name = '', rest = ''] = /^(docker|docker-daemon|docker-archive|oci-archive|oci-layout|containers-storage|dir|layout|tar|registry|oci):(?!\d{1,5}(?:\/|$))(.*)$/i.exec(text) ?? [];
    if (name === '' || text.startsWith('oci:'))
        return undefined;
    const what = name.toLowerCase() === 'oci' ? 'and the prefix is written oci:' : `and ${name}: is not supported`;
    if (/^(?:docker|registry)$/i.test(name))
        return { what, instead: [rest] };
    const folder = rest.replace(/\.(?:tar|tgz|tar\.gz)(?=:|$)/, '').replace(/:[^:/]*$/, '');
    const isFolder = /^(?:\.{0,2}\/|[\w.{}-]+$)/.test(folder);
    return {
        what,
        instead: [`oci:${isFolder ? relativeFolder(folder) : './out'}`],
        hint: 'Write an image layout',
    };
}
/** The host of a registry where a folder is expected. */
const registryHost = /^(?:localhost|[\w-]+(?:\.[\w-]+)*\.(?:ai|aws|cloud|cn|com|de|dev|eu|io|net|org))(?::\d{1,5})?\/.|^[\w.-]+:\d{2,5}\/./i;
/** A folder without `oci:`, also as Windows and shells write it. */
function path(text) {
    if (!/^(?:\.{0,2}[\\/]|~|\.{1,2}$|[A-Za-z]:[\\/])|\\/.test(text) || text.startsWith('oci:'))
        return undefined;
    const forward = text.replace(/\\+/g, '/');
    if (forward !== text && registryHost.test(forward))
        return { what: 'and a reference has forward slashes', instead: [forward] };
    return { what: 'which is a folder without "oci:"', instead: [`oci:${relativeFolder(text)}`] };
}
/** Begins with `./` unless it is absolute, and has forward slashes and no home folder. */
function relativeFolder(text) {
    const plain = text
        .replace(/\\+/g, '/')
        .replace(/\/+$/, '')
        .replace(/^~(?:\/|$)/, '');
    if (plain === '' || /^\.{1,2}$/.test(plain))
        return './out';
    return /^(?:\/|\.{1,2}\/|[A-Za-z]:\/)/.test(plain) ? plain : `./${plain}`;
}
/** Why the folder of `oci:<folder>` cannot be meant. */
function layoutProblem(text) {
    const folder = text.slice('oci:'.length);
    if (folder === '')
        return { what: 'without a folder', instead: ['oci:./out'] };
    if (folder.startsWith('//'))
        return { what: 'which is not a folder', instead: [folder.replace(/^\/+/, '')] };
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(folder))
        return { what: 'which is a URL and not a folder', instead: ['oci:./out'] };
    if (folder !== folder.trim())
        return { what: 'with white space before the folder', instead: [`oci:${folder.trim()}`] };
    const inner = (0,foreign_text/* unquoted */.qZ)(folder);
    if (inner !== undefined)
        return { what: 'and the quotes are part of it', instead: [`oci:${inner}`] };
    if (/^~(?:\/|$)/.test(folder))
        return {
            what: 'and nothing expands "~"',
            instead: [`oci:${relativeFolder(folder)}`],
            hint: 'Name the folder in full',
        };
    if (registryHost.test(folder))
        return {
            what: 'which is a folder with the name of a registry',
            instead: [folder],
            hint: 'Leave "oci:" out for the registry, or begin the folder with "./"',
        };
    // Where the separator is a slash, a backslash would be a character of the folder's name.
    if (external_node_path_.sep === '/' && /\\/.test(folder))
        return { what: 'and a folder has forward slashes', instead: [`oci:${relativeFolder(folder)}`] };
    return layoutSuffix(folder);
}
/** `oci:<folder>:<tag>`, as skopeo has it, and an archive in place of the folder. */
function layoutSuffix(folder) {
    const [, before = '', tag = ''] = /^(.{2,}):([A-Za-z0-9_][\w.-]{0,127})$/.exec(folder) ?? [];
    if (tag !== '')
        return {
            what: 'which has a tag',
            instead: [`oci:${before}`],
            hint: 'Give the tag in "tags"',
            others: { tags: [tag] },
        };
    const withoutExtension = folder.replace(/\.(?:tar|tgz|tar\.gz)$/i, '');
    return withoutExtension !== folder
        ? { what: 'and a layout is written as a folder', instead: [`oci:${withoutExtension}`] }
        : undefined;
}

// EXTERNAL MODULE: ./.build/oci/reference.js
var reference = __webpack_require__(413);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
;// CONCATENATED MODULE: ./.build/release/references.js
/** Registry references in `to`: their host, their repository and their placeholders, and what is wrong with each. */






/** Why a reference cannot receive the artifacts; `names` are theirs. */
function referenceProblem(text, names) {
    return (packageName(text) ??
        references_suffix(text) ??
        otherSuffix(text) ??
        placeholder(text) ??
        brace(text) ??
        withoutHost(text) ??
        host(text) ??
        repository(text) ??
        owner(text, names) ??
        tooDeep(text) ??
        tooLong(text, names) ??
        tooFew(text, names));
}
/** `acme:app@1.0.0`, as wkg names packages. */
function packageName(text) {
    const [, namespace = '', name = '', version = ''] = /^([a-z][a-z0-9-]*):([a-z][a-z0-9-/]*)(?:@(\d[\w.+-]*))?$/.exec(text) ?? [];
    if (name === '' || (version === '' && !/^[a-z0-9-]+:[a-z][a-z-]*$/.test(text)))
        return undefined;
    return {
        what: 'which is a package name and not a reference',
        instead: [`<registry>/${namespace}/{name}`],
        hint: 'Name the registry and the repository',
        ...(version !== '' && { others: { tags: [version.replace(/\+/g, '_')] } }),
    };
}
/** A tag, a version or a digest at the end. */
function references_suffix(text) {
    const slash = text.lastIndexOf('/');
    const at = text.indexOf('@', slash + 1);
    const beforeDigest = at < 0 ? text : text.slice(0, at);
    const colon = beforeDigest.lastIndexOf(':');
    const hasTag = colon > slash && slash >= 0;
    const base = hasTag ? beforeDigest.slice(0, colon) : beforeDigest;
    if (base === text)
        return undefined;
    const found = hasTag ? beforeDigest.slice(colon + 1) : text.slice(at + 1);
    const isDigest = !hasTag && /^sha(?:256|512)(?::|$)/i.test(found);
    const what = isDigest ? 'which has a digest' : 'which has a tag';
    if (isDigest || found === '')
        return { what, instead: [base] };
    if (/[{}]/.test(found))
        return {
            what,
            instead: [base],
            hint: 'Leave the tag out; by default it is the version of the git tag',
        };
    return {
        what,
        instead: [base],
        hint: 'Give the tag in "tags"',
        // As a version becomes a tag.
        others: { tags: (0,input_list/* separated */.Ci)(found.replace(/\+/g, '_')) },
    };
}
/** A tag with a slash, as a branch has it, and a version behind `=` or white space. */
function otherSuffix(text) {
    const [, base = '', branch] = /^([^/]*\/[^:]*):([^:{}]*\/[^:{}]*)$/.exec(text) ?? [];
    const [, before = base, version] = /^([^\s=?#]+\/[^\s=?#]+)(?:\s+|\s*={1,2}\s*)(v?\d[\w.+-]*|latest)$/.exec(text) ?? [];
    const tag = branch?.replace(/\//g, '-').replace(/^-+|-+$/g, '') ?? version;
    if (tag === undefined || tag === '')
        return undefined;
    return {
        what: branch === undefined ? 'which has a version' : 'which has a tag, and a tag has no slash',
        instead: [before],
        hint: 'Give the tag in "tags"',
        others: { tags: [tag] },
    };
}
/** What other tools fill in; the repository of a workflow is an expression there. */
const expressions = {
    owner: '$' + '{{ github.repository_owner }}',
    org: '$' + '{{ github.repository_owner }}',
    repository: '$' + '{{ github.repository }}',
    repo: '$' + '{{ github.event.repository.name }}',
    branch: '',
    tag: '',
    version: '',
    sha: '',
};
const known = ['name', 'format'];
/** A placeholder that is not replaced. */
function placeholder(text) {
    const unknown = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
    const [first] = unknown.filter((name) => !known.includes(name.toLowerCase()));
    if (first === undefined)
        return undefined;
    const near = (0,_build_text/* nearest */.pA)(first, known);
    const meant = near === undefined ? (expressions[first.toLowerCase()] ?? '') : `{${near}}`;
    const replaced = text
        .replaceAll(`{${first}}`, meant)
        .replace(/\/{2,}|\/$/g, (slashes) => (slashes.length > 1 ? '/' : ''));
    return {
        what: `and the placeholder {${(0,_build_text/* printable */.g$)(first, 40)}} is not known`,
        instead: [replaced],
        hint: meant.includes('${{')
            ? 'Use {name} and {format}, or an expression of the workflow'
            : 'Use {name} and {format}',
    };
}
/** A placeholder with one of its braces. */
function brace(text) {
    if (!/[{}]/.test(text.replace(/\{[^{}]*\}/g, '')))
        return undefined;
    const whole = text
        .replace(/\{+(name|format)\}*/gi, (_, name) => `{${name.toLowerCase()}}`)
        .replace(/(?<![{\w])(name|format)\}+/gi, (_, name) => `{${name.toLowerCase()}}`);
    const isWhole = !/[{}]/.test(whole.replace(/\{[^{}]*\}/g, ''));
    return {
        what: 'and placeholders are written {name} and {format}',
        instead: [isWhole ? whole : text.replace(/[{}]/g, '')],
    };
}
/** Words of YAML and of other languages for a value that is none. */
const noValue = /^(?:true|false|yes|no|on|off|none|null|nil|undefined)$/i;
/** The whole path of a repository is missing, or everything before it. */
function withoutHost(text) {
    const [first = '', ...rest] = text.split('/');
    if (rest.length > 0)
        return undefined;
    if (/\.(?:gz|json|tar|tgz|wasm|ya?ml|zip)$/i.test(first))
        return { what: 'which is a file', instead: ['oci:./out'], hint: 'Name a folder or a registry' };
    if (noValue.test(first))
        return {
            what: 'which is no target',
            instead: [],
            hint: 'Leave "to" out for the default target, or publish nothing with "dry-run"',
        };
    const colon = /:\d{1,5}$/.test(first);
    if ((0,oci_host/* isHost */.jU)(first) && (/[.[]/.test(first) || colon || first === 'localhost'))
        return { what: 'which is a host without a repository', instead: [`${first}/${ownerOf(first)}{name}`] };
    const [name = '', tag] = first.split(':');
    const what = 'which has no host and no owner';
    if (name.includes('{') || tag !== undefined)
        return {
            what,
            instead: [`<registry>/<owner>/${name || '{name}'}`],
            hint: 'Name the registry and the owner',
            ...(tag && { others: { tags: [tag] } }),
        };
    return {
        what,
        instead: [`oci:./${/\w/.test(name) ? name : 'out'}`],
        hint: 'Name the registry and the owner before it, or write it as a folder',
    };
}
/** Repositories of Docker Hub have two segments, also those that are named without the host. */
function tooDeep(text) {
    const [first = '', ...rest] = text.split('/');
    const isNamed = (0,oci_host/* beginsWithHost */.R4)(text);
    if (isNamed && (0,oci_host/* registryName */.jT)(first) !== oci_host/* dockerHub */.UD)
        return undefined;
    const [owner = '', ...below] = isNamed ? rest : [first, ...rest];
    if (below.length < 2)
        return undefined;
    const host = hostWords.get(first.toLowerCase());
    return {
        what: isNamed
            ? 'and a repository of Docker Hub has two segments'
            : 'which has no host, and a repository of Docker Hub has two segments',
        instead: [
            isNamed ? `${first}/${owner}/${below.join('-')}` : [host ?? `<registry>/${first}`, ...rest].join('/'),
        ],
        ...(!isNamed && host === undefined && { hint: 'Name the registry' }),
    };
}
function host(text) {
    const [first = '', ...rest] = text.split('/');
    const isNamed = first.includes('.') || first.includes(':') || first === 'localhost';
    if (!isNamed || (0,oci_host/* isHost */.jU)(first))
        return undefined;
    const [name = '', part = ''] = first.split(':');
    if ((0,oci_host/* isHost */.jU)(name) && Number(part) > 65_535)
        return {
            what: `and ${(0,_build_text/* printable */.g$)(part, 20)} is not a port`,
            instead: [[`${name}:<port>`, ...rest].join('/')],
        };
    const isSeparated = (0,oci_host/* isHost */.jU)(name) && name !== '' && part !== '' && !/^\d+$/.test(part);
    return {
        what: `and ${(0,_build_text/* printable */.g$)(`"${first}"`, 80)} is not a host`,
        instead: [isSeparated ? [name, part, ...rest].join('/') : ['<registry>', ...rest].join('/')],
    };
}
/** The path of the repository, in which each placeholder stands for a valid name. */
function repository(text) {
    const segments = text.split('/');
    const isNamed = /[.:]/.test(segments[0] ?? '') || segments[0] === 'localhost';
    const path = segments.slice(isNamed ? 1 : 0).join('/');
    const filled = path.toLowerCase().replaceAll(/\{(?:name|format)\}/g, 'x');
    if ((0,reference/* isRepositoryName */.en)(filled))
        return undefined;
    const tidy = tidyPath(path);
    const prefix = isNamed ? `${segments[0]}/` : '';
    if (tidy === '')
        return { what: 'which has no repository', instead: [`${prefix}${ownerOf(segments[0] ?? '')}{name}`] };
    const isUnfinished = path.endsWith('/') && !path.includes('{name}');
    return {
        what: reasonOf(path),
        instead: [isUnfinished ? `${prefix}${tidy}/{name}` : prefix + tidy],
        ...(/^\/|\/\//.test(path) && { hint: 'Write it whole (is an expression empty?)' }),
    };
}
function reasonOf(path) {
    if (path.endsWith('/'))
        return 'which ends with a slash';
    if (/^\/|\/\//.test(path))
        return 'which has an empty segment';
    const [character] = /[^A-Za-z0-9._\-/{}]/u.exec(path) ?? [];
    return character === undefined
        ? 'and a segment of a repository begins and ends with a letter or a digit'
        : `and a repository has no ${(0,foreign_text/* characterName */.pp)(character)}`;
}
/** Every segment with what is not allowed replaced by `-`. */
function tidyPath(path) {
    return path
        .replace(/[?#].*$/, '')
        .normalize('NFKD')
        .replace(/\p{M}+/gu, '')
        .toLowerCase()
        .split('/')
        .map((segment) => segment.replace(/[^a-z0-9._\-{}]+/g, '-').replace(/^[._-]+|[._-]+$/g, ''))
        .map((segment) => segment.replace(/[._-]{2,}/g, (run) => (/^(?:__|-+)$/.test(run) ? run : '-')))
        .filter((segment) => segment !== '')
        .join('/');
}
function owner(text, names) {
    const [first = '', ...rest] = text.split('/');
    if (rest.length !== 1 || !(0,oci_host/* beginsWithHost */.R4)(text) || ownerOf(first) === '')
        return undefined;
    if (rest[0]?.includes('{name}') && names.every((name) => name.includes('/')))
        return undefined;
    const isWord = !rest[0]?.includes('{');
    return {
        what: 'and a repository of this registry has an owner',
        instead: [isWord ? `${text}/{name}` : `${first}/<owner>/${rest[0]}`],
    };
}
/** Registries and clients store host and name in 255 characters (distribution-spec v1.1, "Pulling manifests"). */
function tooLong(text, names) {
    const longest = Math.max(0, ...names.map((name) => text.replaceAll('{name}', name).length));
    if (longest <= 255)
        return undefined;
    return {
        what: `which has ${longest} characters, and 255 are allowed`,
        hint: 'Shorten it',
        instead: [`${text.split('/', 1)[0]}/<owner>/{name}`],
    };
}
const shownNames = 10;
/** A repository can receive one artifact only, unless its name contains that of the artifact. */
function tooFew(text, names) {
    if (/\{name\}/i.test(text) || names.length <= 1)
        return undefined;
    const more = names.length > shownNames ? [`and ${names.length - shownNames} more`] : [];
    return {
        shown: 'one repository',
        what: `and there are ${names.length} artifacts: ${[...names.slice(0, shownNames), ...more].join(', ')}`,
        instead: [withName(text)],
    };
}
/** The reference with the name of the artifact at its end, which on Docker Hub is a part of the last segment. */
function withName(text) {
    const base = text.replace(/\/+$/, '');
    if (base.includes('{name}'))
        return base;
    const isHub = (0,oci_host/* registryName */.jT)(base.split('/', 1)[0] ?? '') === oci_host/* dockerHub */.UD || !(0,oci_host/* beginsWithHost */.R4)(base);
    const count = base.split('/').length - ((0,oci_host/* beginsWithHost */.R4)(base) ? 1 : 0);
    return isHub && count >= 2 && !base.includes('<') ? `${base}-{name}` : `${base}/{name}`;
}

;// CONCATENATED MODULE: ./.build/release/target-problems.js
/** Why a line of `to` is no target for the artifacts of a run, and the line to write instead. */


/** `names` are those of the artifacts. */
function targetProblem(text, names) {
    const problem = foreignTarget(text);
    if (problem)
        return problem;
    return isLayout(text) ? (layoutProblem(text) ?? placeholder(text)) : referenceProblem(text, names);
}
/** A line to paste that several artifacts need a name in. */
function completed(text, count) {
    if (isLayout(text))
        return text;
    const base = text.includes('${{') ? text : text.toLowerCase();
    return count <= 1 ? base : withName(base);
}
function isLayout(text) {
    return text.startsWith('oci:');
}


/***/ })

};
