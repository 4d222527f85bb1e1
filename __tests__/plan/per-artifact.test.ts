/** Lines of `tags`, `annotations` and `names` for single artifacts. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formats } from '../../src/formats/index.ts';
import type { Trigger } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { createInspector } from '../../src/plan/inspector.ts';
import { makePlan } from '../../src/plan/plan.ts';
import { repositoriesOf } from '../../src/release/destinations.ts';
import { memoryWorkspace } from '../support/memory-workspace.ts';
import { coreModule } from '../support/module.ts';

const main: Trigger = { kind: 'branch', branch: 'main', isDefault: true };

/** The plan of the artifacts `cart` and `shop`. */
async function planWith(
  inputs: Readonly<Record<string, string>>,
  trigger: Trigger = main,
  files: readonly string[] = ['cart.wasm', 'shop.wasm'],
) {
  const workspace = memoryWorkspace(
    Object.fromEntries(files.map((file) => [file, coreModule(Buffer.from(file))])),
  );
  const to = 'ghcr.io/acme/{name}';
  const options = readOptions('publish', new Map(Object.entries({ to, ...inputs })));
  return await makePlan({
    workspace,
    formats,
    trigger,
    repositories: (artifact) => repositoriesOf(artifact, options.to),
    folderName: async () => undefined,
    options,
    inspect: createInspector(workspace),
    explain: () => {},
    note: () => {},
    warn: () => {},
    trackedFiles: async () => undefined,
  });
}

async function tagsWith(tags: string, trigger?: Trigger): Promise<readonly string[]> {
  const { artifacts, problems } = await planWith({ tags }, trigger);
  assert.deepEqual(problems, []);
  return artifacts.map((one) => `${one.name}: ${one.tags.join(' ')}`);
}

test('a line of tags for one artifact counts for it beside the lines for all', async () => {
  assert.deepEqual(await tagsWith('stable\ncart: 1.2.3, 1.2\nshop: beta'), [
    'cart: stable 1.2.3 1.2',
    'shop: stable beta',
  ]);
});

test('a line of tags for one artifact leaves the default tags to the others', async () => {
  assert.deepEqual(await tagsWith('cart: stable'), ['cart: stable', 'shop: edge']);
  assert.deepEqual(await tagsWith('cart: default\ncart: stable'), ['cart: edge stable', 'shop: edge']);
});

test('a line of tags for one artifact may be a rule or a reference', async () => {
  const rules =
    'type=ref,event=tag\ncart: type=raw,value=cart-only,priority=700\ncart: type=flavor,latest=false';
  assert.deepEqual(await tagsWith('cart: ghcr.io/acme/cart:7\nshop: type=raw,value=x'), [
    'cart: 7',
    'shop: x',
  ]);
  const trigger: Trigger = { kind: 'tag', tag: 'v1.0.0' };
  const { artifacts } = await planWith({ tags: `default\n${rules}` }, trigger);
  assert.deepEqual(
    artifacts.map(({ tags }) => tags.includes('cart-only' as never)),
    [true, false],
  );
});

test('an annotation for one artifact is on it alone, and wins over that for all', async () => {
  const { artifacts } = await planWith({
    annotations: 'a.b/c=all\nlicence=MIT\ncart: a.b/c=cart: the first = best',
  });
  assert.deepEqual(
    artifacts.map(({ annotations }) => [annotations['a.b/c'], annotations.licence]),
    [
      ['cart: the first = best', 'MIT'],
      ['all', 'MIT'],
    ],
  );
});

test('names gives an artifact another name, its repository and its title', async () => {
  const { artifacts, problems } = await planWith({
    names: 'cart: checkout/cart-api',
    tags: 'cart: a\ncheckout/cart-api: b',
    annotations: 'checkout/cart-api: x=y',
  });
  assert.deepEqual(problems, []);
  const [cart] = artifacts;
  assert.equal(cart?.name, 'checkout/cart-api');
  assert.deepEqual(cart?.tags, ['a', 'b']);
  assert.equal(cart?.annotations['org.opencontainers.image.title'], 'cart-api');
  assert.equal(cart?.annotations.x, 'y');
  assert.equal(cart?.origins?.name, 'names input');
});

suite('a line of names for a file', () => {
  const same = ['a/My Server/main.wasm', 'b/My Server/main.wasm', 'cart.wasm'];
  const namesWith = async (names: string) => {
    const { artifacts, problems } = await planWith({ names }, main, same);
    return [artifacts.map(({ name }) => name), problems.map(({ message }) => message)];
  };

  test('renames that one of several artifacts with the same name', async () => {
    const [first, second] = same;
    assert.deepEqual(await namesWith(''), [['my-server', 'my-server', 'cart'], []]);
    const lines = `${first}: a-server\n./${second}: acme/b-server`;
    assert.deepEqual(await namesWith(lines), [['a-server', 'acme/b-server', 'cart'], []]);
  });

  test('counts before a line for the name', async () => {
    const lines = `${same[0]}: first\nmy-server: others`;
    assert.deepEqual(await namesWith(lines), [['first', 'others', 'cart'], []]);
  });

  test('is an error where there is no such artifact, which names the file that is like it', async () => {
    const { problems } = await planWith({ names: 'a/my server/main.wasm: x' }, main, same);
    assert.deepEqual(
      problems.map(({ code, message, hint }) => [code, message, hint]),
      [
        [
          'input',
          '"names" names "a/my server/main.wasm", but the artifacts are my-server, cart',
          'Begin the lines with the names of artifacts:\nnames: |\n  a/My Server/main.wasm: x',
        ],
      ],
    );
  });
});

test('a git tag may release an artifact by the name that it had before', async () => {
  for (const tag of ['cart/v1.2.3', 'checkout/basket@1.2.3', 'basket-v1.2.3']) {
    const { artifacts, problems } = await planWith({ names: 'cart: checkout/basket' }, { kind: 'tag', tag });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      artifacts.map(({ name, tags }) => `${name} ${tags[0]}`),
      ['checkout/basket 1.2.3'],
      tag,
    );
  }
});

test('the members of an index keep their artifacts under new names', async () => {
  const { artifacts, problems } = await planWith({
    formats: 'wasm\nindex:all cart shop',
    names: 'cart: api/cart',
  });
  assert.deepEqual(problems, []);
  assert.deepEqual(artifacts.find(({ name }) => name === 'all')?.needs, ['api/cart', 'shop']);
});

const unknown: readonly (readonly [
  inputs: Readonly<Record<string, string>>,
  message: string,
  hint: string,
])[] = [
  [
    { tags: 'crat: 1.2.3' },
    '"tags" names "crat", but the artifacts are cart, shop',
    'Begin the lines with the names of artifacts:\ntags: |\n  cart: 1.2.3',
  ],
  [
    { annotations: 'crat: a=b' },
    '"annotations" names "crat", but the artifacts are cart, shop',
    'Begin the lines with the names of artifacts:\nannotations: |\n  cart: a=b',
  ],
  [
    { names: 'shp: store' },
    '"names" names "shp", but the artifacts are cart, shop',
    'Begin the lines with the names of artifacts:\nnames: |\n  shop: store',
  ],
];

for (const [inputs, message, hint] of unknown) {
  test(`${JSON.stringify(inputs)} is an error, since no artifact has the name`, async () => {
    const { problems } = await planWith(inputs);
    assert.deepEqual(
      problems.map((problem) => [problem.code, problem.message, problem.hint]),
      [['input', message, hint]],
    );
  });
}

test('a line of names that is no name or file with a repository name is an error', () => {
  const read = (names: string) => readOptions('publish', new Map([['names', names]]));
  assert.deepEqual(
    [...read('a: b\nc: d/e').names],
    [
      ['a', 'b'],
      ['c', 'd/e'],
    ],
  );
  for (const [names, hint] of [
    ['cart=checkout/cart', 'Write:\nnames: |\n  cart: checkout/cart'],
    ['cart -> checkout', 'Write:\nnames: |\n  cart: checkout'],
    ['cart: Checkout', /: checkout$/],
    ['../cart.wasm: checkout', /\n {2}cart\.wasm: checkout$/],
    ['/app/cart.wasm: checkout', /\n {2}app\/cart\.wasm: checkout$/],
    ['a/cart.wasm: A/Cart', /\n {2}a\/cart\.wasm: a\/cart$/],
    ['cart', /<name>: <new name>$/],
    ['cart: a\ncart: b', /one line for each artifact:\nnames: \|\n {2}cart: a$/],
  ] as const)
    assert.throws(() => read(names), { code: 'input', hint });
});
