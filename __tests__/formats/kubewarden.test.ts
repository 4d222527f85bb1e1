/** The format `kubewarden`: the annotations of kwctl, the rules of policy-fetcher, and metadata that is rejected. */

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kubewarden } from '../../src/formats/kubewarden.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { readFixture } from '../wasm/fixtures.ts';
import { policyMetadata, policyParts, smallModule } from './make-fixtures.ts';
import { detect, detectOne, fails, openFixture, type PackedFixture, pack } from './run-format.ts';

function policy(metadata: unknown, functions = policyParts.functions ?? []): Uint8Array {
  const payload = typeof metadata === 'string' ? metadata : JSON.stringify(metadata);
  return smallModule({ ...policyParts, functions, sections: [['io.kubewarden.metadata', payload]] });
}

test('a policy is packed as by kwctl push', async () => {
  const workspace = await openFixture('kubewarden/policy');
  const { candidates, explained } = await detect(kubewarden, workspace);
  const [candidate] = candidates;
  assert.ok(candidate && candidates.length === 1);
  const own = (key: string, value: string) => ({ value, origin: `policy metadata "${key}"` });
  assert.deepEqual(candidate.files, ['annotated-policy.wasm']);
  assert.deepEqual(candidate.name, own('io.kubewarden.policy.title', 'deny-latest'));
  assert.deepEqual(candidate.version, own('io.kubewarden.policy.version', '1.2.0'));
  assert.deepEqual(explained, [
    'annotated-policy.wasm: is an annotated Kubewarden policy',
    'annotated-policy.wasm: is published without the annotation io.kubewarden.policy.usage, which has several lines',
  ]);
  const { manifest, bytes } = await pack(kubewarden, workspace, candidate);
  const [layer] = manifest.layers;
  assert.ok(layer);
  assert.deepEqual(manifest, {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: {
      mediaType: 'application/vnd.wasm.config.v1+json',
      digest: 'sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
      size: 2,
    },
    layers: [{ mediaType: 'application/vnd.wasm.content.layer.v1+wasm', digest: layer.digest, size: 1016 }],
    annotations: {
      'io.artifacthub.keywords': 'tag, latest',
      'io.kubewarden.kwctl': '1.35.0',
      'io.kubewarden.policy.author': 'Acme platform team',
      'io.kubewarden.policy.description': 'Refuses images tagged latest',
      'io.kubewarden.policy.license': 'Apache-2.0',
      'io.kubewarden.policy.source': 'https://git.example/acme/deny-latest',
      'io.kubewarden.policy.title': 'deny-latest',
      'io.kubewarden.policy.version': '1.2.0',
      'org.opencontainers.image.authors': 'Acme platform team',
      'org.opencontainers.image.description': 'Refuses images tagged latest',
      'org.opencontainers.image.licenses': 'Apache-2.0',
      'org.opencontainers.image.source': 'https://git.example/acme/deny-latest',
    },
  });
  assert.equal(String(await bytes(manifest.config)), '{}');
});

/** policy-fetcher: all layers have one type, the first is the policy, and magic and metadata are checked after the pull. */
async function fetchPolicy({ manifest, bytes }: PackedFixture): Promise<Buffer> {
  const accepted = 'application/vnd.wasm.content.layer.v1+wasm';
  assert.ok(manifest.layers.every(({ mediaType }) => mediaType === accepted));
  const [layer, ...others] = manifest.layers;
  assert.ok(layer);
  assert.match(layer.digest, /^sha256:/);
  assert.equal(others.length, 0, 'signature checks need exactly one layer');
  const policyBytes = await bytes(layer);
  assert.equal(policyBytes.toString('latin1', 0, 4), '\0asm');
  assert.ok(policyBytes.includes('io.kubewarden.metadata'));
  return policyBytes;
}

test('a policy follows the rules of policy-fetcher', async () => {
  const workspace = await openFixture('kubewarden/policy');
  const packed = await pack(kubewarden, workspace, await detectOne(kubewarden, workspace));
  assert.deepEqual(await fetchPolicy(packed), Buffer.from(policy(policyMetadata)));
});

test('an org.opencontainers.image.source in the metadata is kept', async () => {
  const annotations = {
    'io.kubewarden.policy.source': 'https://git.example/a',
    'org.opencontainers.image.source': 'https://git.example/b',
  };
  const bytes = policy({ ...policyMetadata, annotations });
  const candidate = await detectOne(kubewarden, memoryWorkspace({ 'p.wasm': bytes }));
  assert.equal(candidate.annotations?.['org.opencontainers.image.source']?.value, 'https://git.example/b');
  assert.equal(candidate.name, undefined);
  assert.equal(candidate.version, undefined);
});

/** What `lines()` and `trim()` of Rust make of these; `undefined` is left out. */
const lineCases: readonly (readonly [text: string, value: string | undefined])[] = [
  ['one line', 'one line'],
  ['', ''],
  [' \t blanks \n', 'blanks'],
  ['a\n', 'a'],
  ['a\r\n', 'a'],
  ['\n', ''],
  ['a\rb', 'a\rb'],
  ['a\r', 'a'],
  ['\ra\r\r\n', 'a'],
  ['\u0085a\u0085', 'a'],
  ['a\u0085b', 'a\u0085b'],
  ['\u2028a\u2029', 'a'],
  ['\u00a0\u3000a\v\f', 'a'],
  ['\ufeffa\ufeff', '\ufeffa\ufeff'],
  ['\u180ea\u200b', '\u180ea\u200b'],
  ['a\nb', undefined],
  ['a\n\n', undefined],
  ['\na', undefined],
  ['a\r\nb', undefined],
  ['a\n ', undefined],
];

test('values of annotations are trimmed, and left out when they have several lines, as in Rust', async () => {
  for (const [text, value] of lineCases) {
    const bytes = policy({ ...policyMetadata, annotations: { 'io.kubewarden.policy.usage': text } });
    const { annotations = {} } = await detectOne(kubewarden, memoryWorkspace({ 'p.wasm': bytes }));
    assert.equal(annotations['io.kubewarden.policy.usage']?.value, value, JSON.stringify(text));
  }
});

test('metadata that kwctl or the policy server reject is rejected with the member', async () => {
  const rule = { apiGroups: [''], apiVersions: ['v1'], resources: ['pods'], operations: ['CREATE'] };
  const withRule = (changes: object) => ({ ...policyMetadata, rules: [rule, { ...rule, ...changes }] });
  const table: readonly (readonly [unknown, RegExp])[] = [
    ['{"rules":', /is not JSON/],
    ['[]', /is not a JSON object/],
    [{ ...policyMetadata, rules: undefined }, /rules is missing/],
    [withRule({ apiGroups: [] }), /rules\[1\]\.apiGroups must not be empty/],
    [withRule({ apiVersions: 'v1' }), /rules\[1\]\.apiVersions must be an array/],
    [withRule({ resources: [''] }), /rules\[1\]\.resources\[0\] must not be empty/],
    [
      withRule({ operations: ['CREATE', '*'] }),
      /rules\[1\]\.operations must not combine "\*" with other items/,
    ],
    [withRule({ operations: ['PATCH'] }), /rules\[1\]\.operations\[0\] must be "CREATE" or .*, not "PATCH"/],
    [{ ...policyMetadata, rules: ['pods'] }, /rules\[0\] must be an object/],
    [{ ...policyMetadata, mutating: 'no' }, /mutating must be true or false/],
    [{ ...policyMetadata, policyType: 'k8s' }, /policyType must be "kubernetes" or "raw", not "k8s"/],
    [{ ...policyMetadata, executionMode: 'rego' }, /executionMode must be .*, not "rego"/],
    [{ ...policyMetadata, executionMode: 'opa' }, /executionMode is "opa", but the module exports no opa_\*/],
    [{ ...policyMetadata, protocolVersion: undefined }, /protocolVersion must be "v1", not missing/],
    [{ ...policyMetadata, annotations: { a: 1 } }, /annotations\.a must be a string/],
  ];
  for (const [metadata, message] of table) {
    const workspace = memoryWorkspace({ 'p.wasm': policy(metadata) });
    await assert.rejects(
      detect(kubewarden, workspace),
      fails('invalid-definition', message, /kwctl annotate/),
    );
  }
  const rego = memoryWorkspace({ 'p.wasm': policy(policyMetadata, ['opa_eval', 'opa_malloc']) });
  await assert.rejects(detect(kubewarden, rego), fails('invalid-definition', /the module is Rego/));
});

test('Rego, raw and wildcard policies are accepted', async () => {
  const all = [{ apiGroups: ['*'], apiVersions: ['*'], resources: ['*', '*/scale'], operations: ['*'] }];
  const rego = { rules: all, mutating: false, executionMode: 'gatekeeper' };
  const raw = { protocolVersion: 'v1', rules: [], mutating: true, policyType: 'raw', annotations: null };
  const workspace = memoryWorkspace({
    'rego.wasm': policy(rego, ['opa_eval']),
    'raw.wasm': policy(raw),
  });
  const { candidates } = await detect(kubewarden, workspace);
  assert.deepEqual(
    candidates.map(({ files }) => files[0]),
    ['raw.wasm', 'rego.wasm'],
  );
});

test('modules and components without the section are ignored, or an error when they are named', async () => {
  const workspace = memoryWorkspace({
    'module.wasm': smallModule({ functions: ['_start'] }),
    'component.wasm': await readFixture('component'),
  });
  assert.deepEqual((await detect(kubewarden, workspace)).candidates, []);
  await assert.rejects(
    detect(kubewarden, workspace, [{ argument: 'module.wasm' }]),
    fails('unsupported', /has no section io\.kubewarden\.metadata/, /kwctl annotate/),
  );
});
