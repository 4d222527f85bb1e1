/** Hostile hand-offs by what their JSON says: names, tags, media types, claims, and content that is elsewhere. */

import { configType, indexType, manifestType, refName, source, type Writer } from './hostile-layout.ts';
import type { HostileRow } from './hostile-rows.ts';

const wasm = { mediaType: 'application/wasm', digest: `sha256:${'0'.repeat(64)}`, size: 1 };

export const hostileDocuments: readonly HostileRow[] = [
  ...index('that is no JSON', () => 'rubbish', /is no JSON that is accepted/),
  ...index('that is not UTF-8', () => Buffer.from([0x7b, 0xff, 0x7d]), /is no JSON that is accepted/),
  ...index('with a byte order mark', (text) => `\ufeff${text}`, /is no JSON that is accepted/),
  ...index('with white space', (text) => `${text}\n`, /white space, repeated members/),
  ...index('with a member twice', (text) => text.replace('{', '{"manifests":[],'), /repeated members/),
  ...index(
    'with a member of another tool',
    (text) => text.replace('{', '{"annotations":{},'),
    /annotations is not a known member/,
  ),
  ...index('that is a bomb of nested arrays', () => '['.repeat(400_000), /is no JSON that is accepted/),
  ...index(
    'that is nested too deeply',
    () => `${'['.repeat(5000)}${']'.repeat(5000)}`,
    /nested more than 100 levels/,
  ),
  ...index(
    'that lists nothing',
    () => `{"schemaVersion":2,"mediaType":"${indexType}","manifests":[]}`,
    /manifests must not be empty/,
  ),
  ...index(
    'with a prototype',
    (text) => text.replace('{', '{"__proto__":{"x":1},'),
    /__proto__ is not a known member/,
  ),
  ...entry('with the tag latest', name('latest'), /"latest", which is not of the form <name>-pr-42/),
  ...entry('with the tag v1', name('v1'), /"v1", which is not of the form/),
  ...entry('with a release', name('cart-1.0.0'), /"cart-1\.0\.0", which is not of the form/),
  ...entry('of another pull request', name('cart-pr-41'), /"cart-pr-41", which is not of the form/),
  ...entry('of another repository', name('ghcr.io/evil/cart:pr-42'), /which is not of the form/),
  ...entry('with a digest as its name', name(`sha256-${'a'.repeat(64)}`), /which is not of the form/),
  ...entry('with a name that climbs', name('../../evil-pr-42'), /which is not of the form/),
  ...entry('with an absolute name', name('/evil-pr-42'), /which is not of the form/),
  ...entry('with a name in upper case', name('Cart-pr-42'), /which is not of the form/),
  ...entry('with an empty name', name('-pr-42'), /which is not of the form/),
  ...entry('with a placeholder as its name', name('{name}-pr-42'), /which is not of the form/),
  ...entry(
    'with an expression as its name',
    name('$' + '{{ secrets.TOKEN }}-pr-42'),
    /which is not of the form/,
  ),
  ...entry('with a command as its name', name('\n::set-output name=x::y-pr-42'), /which is not of the form/),
  ...entry('with a very long name', name(`${'a'.repeat(201)}-pr-42`), /which is not of the form/),
  ...entry('without a name', { annotations: {} }, /ref\.name"\] is missing/),
  ...entry(
    'with further annotations',
    { annotations: { [refName]: 'cart-pr-42', x: 'y' } },
    /annotations\.x is not a known member/,
  ),
  ...entry(
    'with other places of its content',
    { urls: ['https://evil.example/x'] },
    /urls is not a known member/,
  ),
  ...entry('with its content in it', { data: 'e30=' }, /data is not a known member/),
  ...entry('of another algorithm', { digest: `sha512:${'a'.repeat(128)}` }, /must be a sha256 digest/),
  ...entry(
    'with a digest that is a path',
    { digest: 'sha256:../../../etc/passwd' },
    /must be a sha256 digest/,
  ),
  ...entry('with a negative size', { size: -1 }, /size must be a whole number/),
  ...entry('with a false size', { size: 5 }, /bytes instead of 5/),
  ...entry('with the size of no manifest', { size: 5 * 1024 * 1024 }, /size must be at most 4194304/),
  ...entry(
    'of Docker',
    { mediaType: 'application/vnd.docker.distribution.manifest.v2+json' },
    /mediaType must be/,
  ),
  ...entry('that says index of a manifest', { mediaType: indexType }, /is not a known member|is missing/),
  {
    title: 'two artifacts of one name',
    async make({ manifest, index: write, entry: one }) {
      await write([one(await manifest()), one(await manifest({ layers: [] }))]);
    },
    error: /lists cart twice/,
  },
  {
    title: 'a hundred and one artifacts',
    async make({ manifest, index: write, entry: one }) {
      const described = await manifest();
      const names = Array.from({ length: 101 }, (_, at) => name(`cart${at}-pr-42`));
      await write(names.map((change) => one(described, change)));
    },
    error: /lists more than 100 artifacts/,
  },
  {
    title: 'an index in an index',
    async make({ manifest, json, index: write, entry: one }) {
      const inner = await json(indexType, indexOf([await manifest()]));
      await write([one(await json(indexType, indexOf([inner])))]);
    },
    error: /manifests\[0\]\.mediaType must be/,
  },
  {
    title: 'a manifest of 5 MiB',
    async make({ blob, index: write, entry: one }) {
      await write([one(await blob(manifestType, ' '.repeat(5 * 1024 * 1024)))]);
    },
    error: /size must be at most 4194304/,
  },
  ...raw(
    'a manifest that is a bomb of nested objects',
    () => `${'{"a":'.repeat(3000)}1${'}'.repeat(3000)}`,
    /nested more than 100 levels/,
  ),
  ...raw('a manifest with a member twice', (text) => text.replace('{', '{"layers":[],'), /repeated members/),
  ...raw(
    'a manifest with an escape where none is needed',
    (text) => text.replace('"layers"', '"l\\u0061yers"'),
    /other escapes/,
  ),
  ...manifest(
    'with a subject elsewhere',
    { subject: { ...wasm, mediaType: manifestType } },
    /subject is not a known member/,
  ),
  ...manifest(
    'with a layer that is downloaded from elsewhere',
    { layers: [{ ...wasm, urls: ['https://evil.example/x'] }] },
    /urls is not a known member/,
  ),
  ...manifest(
    'with a foreign layer',
    { layers: [{ ...wasm, mediaType: 'application/vnd.docker.image.rootfs.foreign.diff.tar.gzip' }] },
    /mediaType must be a media type that the formats/,
  ),
  ...manifest(
    'with a layer in the manifest',
    { layers: [{ ...wasm, data: 'AA==' }] },
    /data is not a known member/,
  ),
  ...manifest(
    'with a native program',
    { layers: [{ ...wasm, mediaType: 'application/x-executable' }] },
    /mediaType must be a media type that the formats/,
  ),
  ...manifest(
    'that is a signature',
    { artifactType: 'application/vnd.dev.sigstore.bundle.v0.3+json' },
    /artifactType must be a media type/,
  ),
  ...manifest(
    'that is a signature of cosign',
    { layers: [{ ...wasm, mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json' }] },
    /mediaType must be a media type/,
  ),
  ...manifest(
    'with a config of another type',
    { config: { ...wasm, mediaType: 'application/json' } },
    /config\.mediaType must be/,
  ),
  ...manifest(
    'of another type than its entry says',
    { mediaType: 'application/vnd.docker.distribution.manifest.v2+json' },
    /mediaType must be/,
  ),
  ...manifest('of version 1', { schemaVersion: 1 }, /schemaVersion must be 2/),
  ...manifest(
    'that claims another repository',
    claims({ source: 'https://github.com/acme/other' }),
    /image\.source" must be https:\/\/github\.com\/acme\/widgets/,
  ),
  ...manifest(
    'that claims another server',
    claims({ source: 'https://github.com.evil.example/acme/widgets' }),
    /image\.source" must be/,
  ),
  ...manifest(
    'that claims another commit',
    claims({ revision: 'f'.repeat(40) }),
    /image\.revision" must be (?:a1){20}/,
  ),
  ...manifest(
    'that claims the commit for a branch, as Flux writes it',
    claims({ revision: `main@sha1:${'a1'.repeat(20)}` }),
    /image\.revision" must be (?:a1){20}/,
  ),
  ...manifest(
    'that claims the commit for another version than it states',
    claims({ revision: `v2.0.0@sha1:${'a1'.repeat(20)}`, version: '1.0.0' }),
    /image\.revision" must be (?:a1){20}/,
  ),
  ...manifest(
    'with control characters in an annotation',
    { annotations: { title: 'a\u001b[2Jb' } },
    /without control characters/,
  ),
  ...manifest(
    'with an annotation that reorders its line',
    { annotations: { title: 'a\u202eb' } },
    /without control characters/,
  ),
  ...manifest(
    'with a mark of direction in an annotation',
    { annotations: { title: 'a\u200fb' } },
    /without control characters/,
  ),
  ...manifest(
    'with half a character in an annotation',
    { annotations: { title: 'a\ud800b' } },
    /without control characters/,
  ),
  ...manifest(
    'that claims another repository under a key in another case',
    { annotations: { 'org.opencontainers.image.Source': 'https://github.com/acme/other' } },
    /image\.Source" must be/,
  ),
  ...manifest(
    'with a key of several lines',
    { annotations: { 'a\n::error::b': 'c' } },
    /is no name that is accepted/,
  ),
  ...manifest(
    'with a key in Markdown',
    { annotations: { '[x](https://evil.example)': 'c' } },
    /is no name that is accepted/,
  ),
  ...manifest(
    'with an annotation that is no text',
    { annotations: { title: { toString: 'x' } } },
    /must be a string/,
  ),
  ...manifest(
    'with a very long annotation',
    { annotations: { title: 'a'.repeat(65_537) } },
    /of at most 65536 characters/,
  ),
  ...manifest('with very many annotations', { annotations: many(201) }, /has more than 200 members/),
];

function name(refNameOf: string) {
  return { annotations: { [refName]: refNameOf } };
}

function claims({
  source: from = source,
  ...others
}: {
  readonly source?: string;
  readonly revision?: string;
  readonly version?: string;
}) {
  const keys = { source: from, ...others };
  const entries = Object.entries(keys).map(([key, value]) => [`org.opencontainers.image.${key}`, value]);
  return { annotations: Object.fromEntries(entries) };
}

function many(count: number): Readonly<Record<string, string>> {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`key${at}`, 'x']));
}

function indexOf(manifests: readonly unknown[]) {
  return { schemaVersion: 2, mediaType: indexType, manifests };
}

type Change = Readonly<Record<string, unknown>>;

/** `index.json` as another text. */
function index(what: string, text: (valid: string) => string | Uint8Array, error: RegExp) {
  const make: HostileRow['make'] = async (writer, { read }) => {
    await writer.valid();
    await writer.file('index.json', text(await read('index.json')));
  };
  return [{ title: `index.json ${what}`, make, error }];
}

/** An entry of `index.json` with other members. */
function entry(what: string, change: Change, error: RegExp) {
  return [{ title: `an entry ${what}`, make: (writer: Writer) => writer.valid({}, change), error }];
}

/** A manifest with other members. */
function manifest(what: string, change: Change, error: RegExp) {
  return [{ title: `a manifest ${what}`, make: (writer: Writer) => writer.valid(change), error }];
}

/** A manifest as another text, under the right digest. */
function raw(title: string, text: (valid: string) => string, error: RegExp) {
  const make: HostileRow['make'] = async (
    { json, blob, index: write, entry: one, manifest: valid },
    { read },
  ) => {
    const { digest } = await valid();
    const path = `blobs/sha256/${digest.slice('sha256:'.length)}`;
    await json(configType, {});
    await write([one(await blob(manifestType, text(await read(path))))]);
  };
  return [{ title, make, error }];
}
