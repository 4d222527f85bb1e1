export const id = 5759;
export const ids = [5759];
export const modules = {

/***/ 65759:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createPackageSearch: () => (/* binding */ createPackageSearch)
});

// EXTERNAL MODULE: ./.build/errors.js
var errors = __webpack_require__(89243);
// EXTERNAL MODULE: ./.build/globs.js
var globs = __webpack_require__(42881);
// EXTERNAL MODULE: ./.build/memoize.js
var memoize = __webpack_require__(92186);
// EXTERNAL MODULE: ./.build/paths.js
var paths = __webpack_require__(38570);
// EXTERNAL MODULE: ./.build/text.js
var _build_text = __webpack_require__(22543);
// EXTERNAL MODULE: ./.build/plan/belonging.js
var belonging = __webpack_require__(89285);
// EXTERNAL MODULE: ./.build/plan/build-folders.js
var build_folders = __webpack_require__(56360);
// EXTERNAL MODULE: ./.build/json.js
var json = __webpack_require__(55118);
// EXTERNAL MODULE: ./.build/stems.js
var _build_stems = __webpack_require__(62780);
;// CONCATENATED MODULE: ./.build/plan/licenses.js
/** Licences: what package manifests say as an SPDX licence expression, the form of `org.opencontainers.image.licenses`. */
/** Words that stand where a licence should and grant none. */
const noLicense = /^(?:unlicen[sc]ed|proprietary|commercial|private|custom|none|noassertion|unknown|tbd|todo|see)$/i;
/** SPDX specification, annex "SPDX license expressions": an identifier of the list, or a reference to another licence. */
const identifier = /^(?:(?:DocumentRef-[\w.-]+:)?LicenseRef-)?[A-Za-z0-9][A-Za-z0-9.-]*\+?$/;
/** Names of licences that people write instead of the identifier. */
const spelledOut = [
    [/^(?:the )?apache(?: license| software license)?,?(?: version| v)? ?2(?:\.0)?$/i, 'Apache-2.0'],
    [/^(?:the )?mit licen[sc]e$/i, 'MIT'],
];
const lengthLimit = 500;
/**
 * The expression in a text, with Cargo's old `/` as `OR` (Cargo reference, "The license and license-file fields"); `undefined` for
 * a text that is none, such as npm's `UNLICENSED` and `SEE LICENSE IN <file>` (package.json, "license").
 */
function licenseExpression(text) {
    const name = text.trim();
    if (name === '' || name.length > lengthLimit)
        return undefined;
    const [, known] = spelledOut.find(([form]) => form.test(name)) ?? [];
    if (known !== undefined)
        return known;
    const tokens = name.replaceAll('/', ' OR ').match(/[()]|[^\s()]+/g) ?? [];
    const words = tokens.map((token) => (/^(?:and|or|with)$/i.test(token) ? token.toUpperCase() : token));
    return isExpression(words) ? printTokens(words) : undefined;
}
/** Goes through the tokens once: operands and operators alternate, and parentheses are balanced. */
function isExpression(tokens) {
    let depth = 0;
    let wantsOperand = true;
    for (const [at, token] of tokens.entries()) {
        if (token === '(' || token === ')') {
            if ((token === '(') !== wantsOperand)
                return false;
            depth += token === '(' ? 1 : -1;
            if (depth < 0)
                return false;
        }
        else if (isOperator(token)) {
            if (wantsOperand || (token === 'WITH' && tokens[at - 1] === ')'))
                return false;
            wantsOperand = true;
        }
        else {
            if (!wantsOperand || !identifier.test(token) || noLicense.test(token))
                return false;
            wantsOperand = false;
        }
    }
    return depth === 0 && !wantsOperand;
}
function isOperator(token) {
    return token === 'AND' || token === 'OR' || token === 'WITH';
}
function printTokens(tokens) {
    return tokens.join(' ').replaceAll('( ', '(').replaceAll(' )', ')');
}

// EXTERNAL MODULE: ./.build/plan/versions.js
var versions = __webpack_require__(98611);
;// CONCATENATED MODULE: ./.build/plan/package.js
/** A package as one manifest describes it, with the files that its builds write. */





const kinds = ['package', 'library', 'program', 'example'];
/** Cargo writes examples into a folder of their own, where they may have the name of another product. */
const exampleFirst = ['example', 'package', 'library', 'program'];
/** The order of precedence of products that have the name of a file. */
function kindsFor(file) {
    return /(?:^|\/)target\/(?:.*\/)?examples\/[^/]+$/.test(file) ? exampleFirst : kinds;
}
/** The first package that builds the file, by a path in its manifest, else by the name of a product. */
function claimOf(file, packages) {
    for (const one of packages) {
        const named = one.products.find((product) => product.file === file);
        if (named)
            return claim(one, named, named.kind === 'package' || !(0,_build_stems/* isGenericStem */.fu)(named.name));
    }
    for (const stem of (0,_build_stems/* stemsOf */.gz)(file)) {
        for (const kind of kindsFor(file)) {
            for (const one of packages) {
                const product = one.products.find((candidate) => candidate.kind === kind && hasStem(candidate, stem));
                if (product)
                    return claim(one, product, !(0,_build_stems/* isGenericStem */.fu)(stem));
            }
        }
    }
    return undefined;
}
function claim(one, { name }, isMeaningful) {
    return { package: one, ...(isMeaningful && { name }) };
}
/** True when builds of the product have this stem; a scope is no part of it. */
function hasStem({ name }, stem) {
    return (0,_build_stems/* isSameName */.yS)((0,paths/* baseName */.Fl)(name), stem) || (0,_build_stems/* isSameName */.yS)(name.replaceAll('/', '-'), stem);
}
/** True when the manifest says more than a name. */
function hasFacts({ version, description, licenses, url, source, authors }) {
    return [version, description, licenses, url, source, authors].some((fact) => fact !== undefined);
}
/** The package with those fields that hold text. */
function packageWith(origin, fields, products) {
    const texts = Object.entries(fields).flatMap(([key, value]) => {
        const text = typeof value === 'string' ? usableText(key, value) : undefined;
        return text === undefined ? [] : [[key, text]];
    });
    return { origin, products, ...Object.fromEntries(texts) };
}
function usableText(key, value) {
    if (key === 'version')
        return (0,versions/* usableVersion */.b)(value);
    if (key === 'licenses')
        return licenseExpression(value);
    return value.trim() === '' ? undefined : value;
}
/** Products of one kind, without those whose name is no text. */
function productsOf(kind, names) {
    return texts(names).map((name) => ({ kind, name }));
}
/** Names of people in the forms that manifests have: text, `{ name }`, or a list of these. */
function peopleOf(value) {
    const people = Array.isArray(value) ? value : [value];
    return texts(people.map((one) => ((0,json/* isRecord */.u4)(one) ? (one.name ?? one.email) : one))).join(', ');
}
function list(value) {
    return Array.isArray(value) ? value : [];
}
function texts(values) {
    return values.filter((value) => typeof value === 'string' && value !== '');
}
/** A table of a manifest; empty when it is none. */
function table(value) {
    return (0,json/* isRecord */.u4)(value) ? value : {};
}

;// CONCATENATED MODULE: ./.build/plan/cargo-workspace.js
/** Cargo workspaces: which folders are members of one, by the manifests alone (Cargo reference, "Workspaces"). */




const cargoFile = 'Cargo.toml';
/** Members that are looked at, at most. */
const memberLimit = 2000;
/** Folders that one glob may match on its way to members. */
const globLimit = 20_000;
/** The folders that `members` of the workspace in `root` names, sorted; empty when there is no workspace. */
async function namedMembers(root, reader) {
    const workspace = await workspaceOf(root, reader);
    if (!workspace)
        return [];
    const named = texts(list(workspace.members)).flatMap((glob) => expand(root, glob, reader));
    const isMember = memberTest(root, workspace, reader);
    return [...new Set(named)].filter(isMember).sort().slice(0, memberLimit);
}
/** The further members: path dependencies of the others below the root, and theirs. */
async function dependencyMembers(root, named, reader) {
    const workspace = await workspaceOf(root, reader);
    if (!workspace)
        return [];
    const isMember = memberTest(root, workspace, reader);
    const all = new Set([root, ...named]);
    for (const folder of all) {
        const reading = await reader.read((0,paths/* joinPath */.uJ)(folder, cargoFile));
        if (reading.kind !== 'read' || all.size > memberLimit)
            continue;
        const found = pathDependencies(folder, reading.manifest, { root, workspace });
        // A set is walked to its end, including what is added meanwhile.
        for (const path of found.filter(isMember))
            all.add(path);
    }
    return [...all].slice(named.length + 1).sort();
}
async function workspaceOf(root, reader) {
    const reading = await reader.read((0,paths/* joinPath */.uJ)(root, cargoFile));
    const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
    return (0,json/* isRecord */.u4)(workspace) ? workspace : undefined;
}
function memberTest(root, workspace, { checkout }) {
    const excluded = foldersAt(root, list(workspace.exclude));
    const isExcluded = (0,globs/* compileGlobs */.tI)(excluded.flatMap((path) => [path, `${path}/**`]));
    return (folder) => (0,paths/* isBelow */.Yw)(folder, root) &&
        folder !== root &&
        !isExcluded(folder) &&
        checkout.type((0,paths/* joinPath */.uJ)(folder, cargoFile)) === 'file';
}
const dependencyTables = ['dependencies', 'dev-dependencies', 'build-dependencies'];
/** The folders of dependencies with `path`, also of those that are inherited from the workspace. */
function pathDependencies(folder, manifest, { root, workspace }) {
    const tables = [manifest, ...Object.values(table(manifest.target)).map(table)];
    const all = tables.flatMap((one) => dependencyTables.flatMap((key) => Object.entries(table(one[key]))));
    return all.flatMap(([name, dependency]) => {
        if (!isInherited(dependency))
            return foldersAt(folder, [table(dependency).path]);
        return foldersAt(root, [table(table(workspace.dependencies)[name]).path]);
    });
}
/** True for a value that stands in `[workspace.package]` or `[workspace.dependencies]` of the root. */
function isInherited(value) {
    return (0,json/* isRecord */.u4)(value) && value.workspace === true;
}
/** The folders that paths of a manifest lead to, without those that leave the checkout. */
function foldersAt(folder, paths) {
    return texts(paths)
        .map((path) => follow(folder, path))
        .filter((path) => path !== undefined);
}
function follow(folder, path) {
    if (path.startsWith('/'))
        return undefined;
    const segments = folder === '.' ? [] : folder.split('/');
    for (const segment of path.replaceAll('\\', '/').split('/')) {
        if (segment === '..' && segments.pop() === undefined)
            return undefined;
        if (!['', '.', '..'].includes(segment))
            segments.push(segment);
    }
    return segments.join('/') || '.';
}
/** The folders that a glob of `members` matches; a wildcard matches within one name. */
function expand(root, glob, { checkout }) {
    let folders = [root];
    for (const part of glob.replaceAll('\\', '/').split('/')) {
        const matches = /[*?[]/.test(part) ? (0,globs/* compileGlobs */.tI)([part.replaceAll('**', '*')]) : undefined;
        const found = folders.flatMap((folder) => {
            if (!matches)
                return foldersAt(folder, [part || '.']);
            const names = checkout.names(folder).filter((name) => matches(name) && !name.startsWith('.'));
            return names.map((name) => (0,paths/* joinPath */.uJ)(folder, name));
        });
        folders = found.slice(0, globLimit);
    }
    return folders.filter((folder) => checkout.type(folder) === 'directory');
}

;// CONCATENATED MODULE: ./.build/plan/manifest-reader.js
/** Reading the manifests of a checkout: each is parsed once, and one that cannot be read is explained and passed over. */




const sizeLimit = 1024 * 1024;
function createManifestReader(checkout, explain) {
    const shown = (path) => (0,paths/* pathFrom */.Iw)(checkout.root, path);
    const explainManifest = (path, decision) => explain(shown(path), decision);
    const read = (0,memoize/* memoize */.B)(async (path) => {
        const reading = await readManifest(checkout, path);
        if ('reason' in reading)
            explainManifest(path, `passed over as the manifest of a package: ${reading.reason}`);
        return reading;
    });
    return { checkout, read, shown, explain: explainManifest };
}
async function readManifest(checkout, path) {
    if (checkout.type(path) !== 'file')
        return { kind: 'absent' };
    const bytes = checkout.read(path, sizeLimit);
    if (!bytes)
        return { kind: 'template', reason: 'it cannot be read, or is larger than 1 MiB' };
    const text = new TextDecoder().decode(bytes);
    try {
        const manifest = await parse(path, text);
        if (!hasPlaceholder(manifest))
            return { kind: 'read', manifest, text };
        return { kind: 'template', reason: 'its name has a placeholder' };
    }
    catch (error) {
        const [reason = ''] = (error instanceof Error ? error.message : '').split('\n');
        return { kind: isTemplate(path, text) ? 'template' : 'broken', reason: (0,_build_text/* printable */.g$)(reason) };
    }
}
/** Loads the parser with the first TOML file. */
async function parse(path, text) {
    if (path.endsWith('go.mod'))
        return {};
    const value = path.endsWith('.json') ? (0,json/* parseJson */.qF)(text) : (await __webpack_require__.e(/* import() */ 3292).then(__webpack_require__.bind(__webpack_require__, 3292))).parse(text);
    if ((0,json/* isRecord */.u4)(value))
        return value;
    throw new SyntaxError('it is not an object');
}
/** Placeholders of cargo-generate, Spin, cookiecutter, dotnet, ejs and shells. */
const placeholder = /\{\{|\{%|<%|\$\{|\$\(|%\{/;
/** Where the manifests of all ecosystems have the name. */
function hasPlaceholder(manifest) {
    const tables = [manifest, manifest.package, manifest.project];
    return tables.some((one) => (0,json/* isRecord */.u4)(one) && typeof one.name === 'string' && placeholder.test(one.name));
}
/** JSON with comments or trailing commas is for editors; package managers refuse it. */
function isTemplate(path, text) {
    const hasComments = /(?:^|[\s,{[])\/[/*]|,\s*[}\]]/.test(text);
    return placeholder.test(text) || (path.endsWith('.json') && hasComments);
}

// EXTERNAL MODULE: ./.build/plan/folders-to-top.js
var folders_to_top = __webpack_require__(96605);
;// CONCATENATED MODULE: ./.build/plan/package-cargo.js
/** Cargo packages: the crates of a `Cargo.toml` with what they build and inherit (Cargo reference). */







function createCrateReader(reader) {
    const crateIn = (0,memoize/* memoize */.B)((folder) => readCrate(folder, reader));
    const named = (0,memoize/* memoize */.B)((root) => namedMembers(root, reader));
    const depended = (0,memoize/* memoize */.B)(async (root) => dependencyMembers(root, await named(root), reader));
    async function crates(folders, file) {
        const found = [];
        for (const folder of namesakesFirst(folders, file)) {
            const crate = await crateIn(folder);
            if (crate)
                found.push(crate);
            if (crate && isNamedAfter(crate, file))
                break;
        }
        return found;
    }
    return {
        own: crateIn,
        async members(folder, file) {
            const members = await crates(await named(folder), file);
            const isFound = members.some((member) => isNamedAfter(member, file));
            return isFound ? members : [...members, ...(await crates(await depended(folder), file))];
        },
    };
}
/** There may be hundreds of members, and most are in a folder of their name. */
function namesakesFirst(folders, file) {
    const stems = (0,_build_stems/* stemsOf */.gz)(file);
    const isNamesake = (folder) => stems.some((stem) => (0,_build_stems/* isSameName */.yS)((0,paths/* baseName */.Fl)(folder), stem));
    return [...folders.filter(isNamesake), ...folders.filter((folder) => !isNamesake(folder))];
}
/** True when no other crate can have a better claim on the file. */
function isNamedAfter({ products }, file) {
    const [first] = kindsFor(file);
    return products.some((product) => product.kind === first && hasStem(product, (0,_build_stems/* rawStem */.G_)(file)));
}
/** The package of a folder, or `undefined` when its manifest has none. */
async function readCrate(folder, reader) {
    const path = (0,paths/* joinPath */.uJ)(folder, cargoFile);
    const reading = await reader.read(path);
    const own = reading.kind === 'read' ? reading.manifest.package : undefined;
    if (reading.kind !== 'read' || !(0,json/* isRecord */.u4)(own))
        return undefined;
    const inheriting = Object.keys(own).filter((name) => isInherited(own[name]));
    const inherited = inheriting.length > 0 ? await inheritedFields(folder, reading.manifest, reader) : {};
    if (!inherited)
        reader.explain(path, `${inheriting.join(', ')} are inherited from a workspace that is not in the checkout`);
    const field = (name) => (isInherited(own[name]) ? inherited?.[name] : own[name]);
    const fields = {
        name: own.name,
        version: field('version'),
        description: field('description'),
        licenses: field('license'),
        url: field('homepage'),
        source: field('repository'),
        authors: peopleOf(field('authors')),
    };
    return packageWith(reader.shown(path), fields, productsOfCrate(folder, reading.manifest, reader));
}
/** "Cargo targets", also those that Cargo finds by their place. */
function productsOfCrate(folder, manifest, reader) {
    const own = table(manifest.package);
    const declared = (key) => list(manifest[key]).map((target) => table(target).name);
    const found = (place, wanted) => wanted === false ? [] : programsIn((0,paths/* joinPath */.uJ)(folder, place), reader);
    return [
        ...productsOf('package', [own.name]),
        ...productsOf('library', [table(manifest.lib).name]),
        ...productsOf('program', [...declared('bin'), ...found('src/bin', own.autobins)]),
        ...productsOf('example', [...declared('example'), ...found('examples', own.autoexamples)]),
    ];
}
/** Each source file, and each folder with `main.rs` ("Target auto-discovery"). */
function programsIn(folder, { checkout }) {
    return checkout.names(folder).flatMap((name) => {
        if (name.endsWith('.rs'))
            return [name.slice(0, -'.rs'.length)];
        return checkout.type((0,paths/* joinPath */.uJ)(folder, `${name}/main.rs`)) === 'file' ? [name] : [];
    });
}
/** `[workspace.package]` of the root of the workspace, which may lie above the folder that is searched; `undefined` without a root. */
async function inheritedFields(folder, manifest, reader) {
    if ((0,json/* isRecord */.u4)(manifest.workspace))
        return table(manifest.workspace.package);
    for (const root of possibleRoots(folder, manifest, reader)) {
        const reading = await reader.read((0,paths/* joinPath */.uJ)(root, cargoFile));
        const workspace = reading.kind === 'read' ? reading.manifest.workspace : undefined;
        if ((0,json/* isRecord */.u4)(workspace))
            return table(workspace.package);
    }
    return undefined;
}
/** The folder that `package.workspace` names, else all above. */
function possibleRoots(folder, manifest, { checkout }) {
    const { workspace } = table(manifest.package);
    return typeof workspace === 'string'
        ? foldersAt(folder, [workspace])
        : (0,folders_to_top/* foldersToTop */.w)(folder, checkout).slice(1);
}

;// CONCATENATED MODULE: ./.build/plan/package-node.js
/** npm packages: what `package.json` says (docs.npmjs.com, "package.json"). */




/** Files of tools that run the packages of a repository together, from its root. */
const workspaceFiles = ['pnpm-workspace.yaml', 'lerna.json', 'nx.json', 'turbo.json'];
/** `undefined` for a `package.json` that is no package's: builds write `{"type": "module"}` into their output. */
function readNodePackage(origin, path, manifest, checkout) {
    const parts = ['name', 'version', 'scripts', 'dependencies', 'devDependencies', 'workspaces'];
    if (!parts.some((part) => part in manifest))
        return undefined;
    const name = typeof manifest.name === 'string' ? manifest.name.replace(/^@/, '') : undefined;
    const fields = {
        name,
        version: manifest.version,
        description: manifest.description,
        licenses: licenseOf(manifest),
        url: manifest.homepage,
        source: repositoryOf(manifest.repository),
        authors: peopleOf(manifest.author),
    };
    const products = name === undefined ? [] : package_node_productsOf(name, (0,paths/* folderOf */.yS)(path), manifest);
    const found = packageWith(origin, fields, products);
    if (manifest.private !== true && found.version !== undefined)
        return found;
    return { ...found, isUnpublished: true, isContainer: hasMembers((0,paths/* folderOf */.yS)(path), manifest, checkout) };
}
function hasMembers(folder, manifest, checkout) {
    return ('workspaces' in manifest ||
        workspaceFiles.some((file) => checkout.type((0,paths/* joinPath */.uJ)(folder, file)) === 'file'));
}
/** The package itself, its programs, and the entry points that it gives a name. */
function package_node_productsOf(name, folder, manifest) {
    const product = (file, called) => {
        return { kind: 'program', name: called, file: (0,paths/* joinPath */.uJ)(folder, file) };
    };
    const main = mainFile(manifest);
    return [
        { kind: 'package', name, ...(main !== undefined && { file: (0,paths/* joinPath */.uJ)(folder, main) }) },
        ...Object.entries((0,json/* isRecord */.u4)(manifest.bin) ? manifest.bin : {}).flatMap(([called, file]) => wasmFiles(file).map((one) => product(one, called))),
        ...Object.entries(table(manifest.exports)).flatMap(([subpath, target]) => subpath.startsWith('./') && wasmFiles(target).length > 0
            ? [{ kind: 'program', name: (0,_build_stems/* stemOf */.Vc)(subpath) }]
            : []),
    ];
}
/** The Wasm file that the package is: its only entry point, or the only file of a package without one. */
function mainFile(manifest) {
    const { exports } = manifest;
    const isMap = (0,json/* isRecord */.u4)(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    const bin = typeof manifest.bin === 'string' ? manifest.bin : undefined;
    const entries = [manifest.main, manifest.module, bin, isMap ? exports['.'] : exports];
    const hasEntry = entries.some((entry) => entry !== undefined) || 'bin' in manifest || 'browser' in manifest;
    const candidates = hasEntry ? entries : [manifest.files];
    const [file, ...others] = new Set(candidates.flatMap(wasmFiles));
    return others.length === 0 ? file : undefined;
}
/** The Wasm files in a path, a list of paths, or conditional exports. */
function wasmFiles(value) {
    if (typeof value === 'string')
        return /^[^*?{}[\]]+\.wasm$/.test(value) ? [(0,paths/* joinPath */.uJ)('.', value)] : [];
    if (Array.isArray(value))
        return value.flatMap(wasmFiles);
    return Object.values(table(value)).flatMap(wasmFiles);
}
/** An expression, or the old forms `{ type }` and `licenses: [{ type }]`, of which the user chooses one. */
function licenseOf({ license, licenses }) {
    const all = list(licenses).length > 0 && license === undefined ? list(licenses) : [license];
    return texts(all.map((one) => ((0,json/* isRecord */.u4)(one) ? one.type : one))).join(' OR ');
}
const forges = {
    github: 'github.com',
    gitlab: 'gitlab.com',
    bitbucket: 'bitbucket.org',
};
/** The URL for npm's short forms `owner/name`, `github:owner/name`, `gitlab:\u2026`, `bitbucket:\u2026` (package.json, "repository"). */
function repositoryOf(value) {
    const text = (0,json/* isRecord */.u4)(value) ? value.url : value;
    if (typeof text !== 'string')
        return undefined;
    const short = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(text.trim());
    return short ? `https://${forges[short[1] ?? 'github']}/${short[2]}` : text.trim().replace(/^git\+/, '');
}

;// CONCATENATED MODULE: ./.build/plan/package-other.js
/** Packages of Go, Python, MoonBit and Wasm tools: what `go.mod`, `pyproject.toml`, `moon.mod.json`, `wasm.toml` and `wkg.toml` say. */



/** The module is called as `go build` in its folder calls the program (go.dev, `cmd/go/internal/load`, `DefaultExecName`). */
function readGoModule(origin, text) {
    const module = /^module[ \t]+["`]?([^\s"`]+)["`]?/m.exec(text)?.[1];
    const segments = module?.split('/') ?? [];
    const isMajor = segments.length > 1 && /^v(?:[2-9]|[1-9]\d+)$/.test(segments.at(-1) ?? '');
    const name = segments.at(isMajor ? -2 : -1);
    return name ? packageWith(origin, { name }, [{ kind: 'package', name }]) : undefined;
}
/**
 * PEP 621, `[project]`, and what Poetry had before, `[tool.poetry]`; the name of a distribution is that of the project, not of its
 * modules.
 */
function readPythonProject(origin, manifest) {
    const project = manifest.project ?? table(manifest.tool).poetry;
    if (!(0,json/* isRecord */.u4)(project))
        return undefined;
    const { name, version, description, license, authors } = project;
    const urls = Object.entries(table(project.urls)).map(([label, url]) => [label.toLowerCase(), url]);
    const url = (...labels) => urls.find(([label]) => labels.includes(label))?.[1];
    const fields = {
        name,
        version,
        description,
        licenses: (0,json/* isRecord */.u4)(license) ? license.text : license,
        url: url('homepage', 'home') ?? project.homepage,
        source: url('repository', 'source', 'source code', 'github') ?? project.repository,
        authors: peopleOf(authors),
    };
    return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}
/** A module of MoonBit (docs.moonbitlang.com, "Module Configuration"); its name is `<user>/<project>`. */
function readMoonModule(origin, manifest) {
    const { name, version, description, license, repository } = manifest;
    const fields = { name, version, description, licenses: license, source: repository };
    return packageWith(origin, fields, typeof name === 'string' ? [{ kind: 'package', name }] : []);
}
/**
 * `[package]` of the component CLI's `wasm.toml`; `file` is what it publishes. `wkg.toml` may have `[metadata]` alone, which is about
 * the package beside it (wasm-pkg-tools, docs/manifest.md).
 */
function readWasmPackage(origin, path, manifest) {
    const own = table(manifest.package);
    const fields = { ...table(table(manifest.workspace).metadata), ...table(manifest.metadata), ...own };
    if (Object.keys(fields).length === 0)
        return undefined;
    const name = typeof own.name === 'string' ? own.name.replaceAll(':', '/') : undefined;
    return packageWith(origin, {
        name,
        version: fields.version,
        description: fields.description,
        licenses: fields.license ?? fields.licenses,
        url: fields.homepage,
        source: fields.repository ?? fields.source,
        authors: peopleOf(fields.authors ?? fields.author),
    }, name === undefined ? [] : [product(name, own.file, (0,paths/* folderOf */.yS)(path))]);
}
function product(name, file, folder) {
    return { kind: 'package', name, ...(typeof file === 'string' && { file: (0,paths/* joinPath */.uJ)(folder, file) }) };
}

;// CONCATENATED MODULE: ./.build/plan/package-search.js
/** The search for the package of a file in one folder: its manifests, and the crates of a Cargo workspace. */













function createPackageSearch(checkout, explain) {
    const reader = createManifestReader(checkout, explain);
    const beside = (0,memoize/* memoize */.B)((folder) => readBeside(folder, reader));
    const readers = { checkout, crates: createCrateReader(reader), beside };
    return {
        lookIn: (folder, searched) => lookIn(folder, searched, readers),
        brokenIn: async (folder) => (await beside(folder)).broken,
    };
}
async function lookIn(folder, { folders, file }, { checkout, crates, beside }) {
    const isInMember = (0,build_folders/* nearestMeaningfulFolder */.Lq)(folders) !== undefined;
    const isInProject = projectBelow(folder, folders, checkout);
    const others = (await beside(folder)).packages.filter(({ isContainer, isUnpublished }) => !(isContainer && isInMember) && !(isUnpublished && isInProject));
    const own = [await crates.own(folder)].filter((one) => one !== undefined);
    if (file !== undefined) {
        const claim = claimOf(file, [...own, ...(await crates.members(folder, file)), ...others]);
        if (claim)
            return { ...claimed(claim, others), folders };
    }
    const packages = [...own, ...others];
    return packages.length > 0 ? { ...unclaimed(packages), folders } : undefined;
}
/** True when one of the folders has a manifest, even without a name; what builds write into their output is none. */
function projectBelow(folder, folders, checkout) {
    return folders.some((_, at) => {
        const path = (0,paths/* joinPath */.uJ)(folder, folders.slice(0, at + 1).join('/'));
        return ((0,build_folders/* isOwnFolder */.Zn)(folders, at) && belonging/* manifestNames */.q.some((name) => checkout.type((0,paths/* joinPath */.uJ)(path, name)) === 'file'));
    });
}
function claimed(claim, others) {
    const { package: found, name } = claim;
    const { origin } = found;
    // A manifest without a name, such as `wkg.toml`, is about the package beside it.
    const facts = [found, ...others.filter((one) => one.name === undefined)].find(hasFacts);
    return {
        ...(facts && { facts }),
        ...(found.name !== undefined && { packageName: { value: found.name, origin } }),
        ...(name !== undefined && { product: { value: name, origin } }),
    };
}
/** The file is in the folder of these packages without being a product of one. */
function unclaimed(packages) {
    const facts = packages.find(hasFacts);
    const named = packages.find(({ name }) => name !== undefined);
    return {
        ...(facts && { facts }),
        ...(named?.name !== undefined && { packageName: { value: named.name, origin: named.origin } }),
    };
}
async function readBeside(folder, reader) {
    const packages = [];
    let broken;
    for (const name of belonging/* manifestNames */.q) {
        const path = (0,paths/* joinPath */.uJ)(folder, name);
        const reading = await reader.read(path);
        if (reading.kind === 'broken')
            broken ??= unreadable(reader.shown(path), reading.reason);
        if (reading.kind !== 'read' || name === cargoFile)
            continue;
        const found = readOne(name, path, reading, reader);
        if (found)
            packages.push(found);
    }
    return { packages, ...(broken && { broken }) };
}
function readOne(name, path, { manifest, text }, { checkout, shown }) {
    const origin = shown(path);
    switch (name) {
        case 'package.json':
            return readNodePackage(origin, path, manifest, checkout);
        case 'moon.mod.json':
            return readMoonModule(origin, manifest);
        case 'go.mod':
            return readGoModule(origin, text);
        case 'pyproject.toml':
            return readPythonProject(origin, manifest);
        case 'wasm.toml':
        case 'wkg.toml':
            return readWasmPackage(origin, path, manifest);
    }
}
function unreadable(path, reason) {
    const isAbove = path.startsWith('../');
    return new errors/* CodedError */.AK('invalid-definition', `${(0,_build_text/* printable */.g$)(path)} cannot be read: ${reason}`, {
        hint: isAbove
            ? 'Fix its syntax.'
            : `Fix its syntax, or leave it out with the input exclude: ${(0,_build_text/* printable */.g$)((0,globs/* excludeGlob */.tp)(path))}`,
    });
}


/***/ })

};
