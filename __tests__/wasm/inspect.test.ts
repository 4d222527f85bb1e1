/** Facts about valid binaries: real ones from other projects, and small ones for one case each. */

import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import type { WasmFacts } from '../../src/wasm/facts.ts';
import { inspectWasm } from '../../src/wasm/inspect.ts';
import { readCustomSection } from '../../src/wasm/metadata.ts';
import type { Bytes } from './bytes.ts';
import {
  component,
  componentType,
  counted,
  custom,
  declare,
  definition,
  emptyInstance,
  exportedTypes,
  module,
  noFunction,
  plain,
  section,
  text,
  vec,
} from './bytes.ts';
import { readEmbeddedPackage, readFixture } from './fixtures.ts';

function inspect(bytes: Uint8Array): Promise<WasmFacts> {
  return inspectWasm(counted(bytes), 'a.wasm');
}

suite('real binaries', () => {
  test('a component lists the interfaces of its world in file order', async () => {
    const facts = await inspect(await readFixture('component'));
    assert.equal(facts.kind, 'component');
    assert.deepEqual(facts.imports, [
      'wasi:random/random@0.2.0',
      'wasi:io/error@0.2.0',
      'wasi:io/poll@0.2.0',
      'wasi:io/streams@0.2.0',
      'wasi:cli/stdout@0.2.0',
      'wasi:cli/stderr@0.2.0',
      'wasi:cli/stdin@0.2.0',
      'wasi:clocks/monotonic-clock@0.2.0',
      'wasi:http/types@0.2.0',
      'wasi:http/outgoing-handler@0.2.0',
      'wasi:clocks/wall-clock@0.2.0',
    ]);
    assert.deepEqual(facts.exports, ['wasi:http/incoming-handler@0.2.0']);
    assert.deepEqual(facts.producers, { 'processed-by': [{ name: 'wit-component', version: '0.229.0' }] });
    assert.equal(facts.packageName, undefined);
  });

  test('a WIT package has a name and lists its interfaces and worlds', async () => {
    const facts = await inspect(await readFixture('wit-package'));
    assert.equal(facts.kind, 'wit-package');
    assert.deepEqual(facts.packageName, { namespace: 'wasi', name: 'http', version: '0.2.0' });
    assert.deepEqual(facts.imports, []);
    assert.deepEqual(facts.exports, [
      'wasi:http/imports@0.2.0',
      'wasi:http/incoming-handler@0.2.0',
      'wasi:http/outgoing-handler@0.2.0',
      'wasi:http/proxy@0.2.0',
      'wasi:http/types@0.2.0',
    ]);
    assert.deepEqual(
      facts.customSections.map(({ name }) => name),
      ['package-docs', 'producers'],
    );
  });

  test('a core module lists its imports and exports and has a name and producers', async () => {
    const facts = await inspect(await readFixture('module'));
    assert.equal(facts.kind, 'module');
    assert.equal(facts.moduleImports.length, 65);
    assert.deepEqual(facts.moduleImports[0], { module: 'env', name: 'memory' });
    assert.equal(facts.moduleExports.length, 52);
    assert.deepEqual(facts.moduleExports.at(-1), { name: 'wasi:cli/run@0.2.12#run', kind: 'func' });
    assert.equal(facts.moduleName, 'wasi_preview1_component_adapter.command.adapter');
    assert.deepEqual(facts.producers.language, [{ name: 'Rust', version: '' }]);
    assert.deepEqual([facts.imports, facts.exports], [[], []]);
  });

  test('an embedded WIT package lists the interfaces that its world only imports', async () => {
    const facts = await inspect(await readEmbeddedPackage());
    assert.equal(facts.kind, 'wit-package');
    assert.deepEqual(facts.packageName, { namespace: 'wasi', name: 'cli', version: '0.2.12' });
    assert.ok(facts.exports.includes('wasi:cli/command@0.2.12'));
    assert.ok(facts.exports.includes('wasi:cli/environment@0.2.12'));
    assert.equal(facts.exports.length, 12);
  });
});

suite('imports and exports of core modules', () => {
  const imports = section(
    2,
    vec(
      [...text('env'), ...text('opa_abort'), 0, 0],
      [...text('env'), ...text('memory'), 2, 0x0f, 1, 2, 16],
      [...text('env'), ...text('table'), 1, 0x63, 0x10, 1, 1, 2],
      [...text('env'), ...text('global'), 3, 0x64, 0x65, 0x70, 0],
      [...text('env'), ...text('tag'), 4, 0, 0],
    ),
  );
  const group = (mark: number, ...items: Bytes[]) =>
    section(2, vec([...text('env'), ...text(''), mark, ...(mark === 0x7e ? [0, 3] : []), ...vec(...items)]));
  const exported = section(
    7,
    vec([...text('opa_eval'), 0, 0], [...text('memory'), 2, 0], [...text('proxy_on_log'), 0, 1]),
  );

  test('imports of every kind are listed', async () => {
    const facts = await inspect(module(imports));
    assert.deepEqual(
      facts.moduleImports.map(({ name }) => name),
      ['opa_abort', 'memory', 'table', 'global', 'tag'],
    );
  });
  test('grouped imports are listed, with a type each and with a shared type', async () => {
    const ownTypes = await inspect(module(group(0x7f, [...text('a'), 0, 1], [...text('b'), 0, 2])));
    const sharedType = await inspect(module(group(0x7e, text('a'), text('b'))));
    for (const facts of [ownTypes, sharedType]) {
      assert.deepEqual(facts.moduleImports, [
        { module: 'env', name: 'a' },
        { module: 'env', name: 'b' },
      ]);
    }
  });
  test('exports are listed with their kind', async () => {
    assert.deepEqual((await inspect(module(exported))).moduleExports, [
      { name: 'opa_eval', kind: 'func' },
      { name: 'memory', kind: 'memory' },
      { name: 'proxy_on_log', kind: 'func' },
    ]);
  });
  test('a module and a component without sections are accepted', async () => {
    assert.equal((await inspect(module())).kind, 'module');
    assert.equal((await inspect(component())).kind, 'component');
  });
});

suite('worlds', () => {
  const world = component(
    section(7, vec(noFunction, emptyInstance)),
    section(
      10,
      vec(
        [...plain('log'), 1, 0],
        [2, ...text('a:b/c@0.2'), ...vec([1, ...text('.7')]), 5, 1],
        [2, ...text('cache'), ...vec([0, ...text('a:b/c@0.2')], [1, ...text('.7')]), 5, 1],
        [...plain('fresh'), 3, 1],
        [...plain('core'), 0, 0x11, 0],
      ),
    ),
    section(11, vec([...plain('run'), 1, 0, 0], [1, ...text('a:b/d'), 5, 0, 1, 5, 1])),
  );

  test('a world lists functions, interfaces and types with their full version', async () => {
    const facts = await inspect(world);
    assert.deepEqual(facts.imports, ['log', 'a:b/c@0.2.7', 'cache', 'fresh']);
    assert.deepEqual(facts.exports, ['run', 'a:b/d']);
  });
});

suite('WIT packages', () => {
  const run = [declare.type(noFunction), declare.export(plain('run'), [1, 0])];
  const inner = componentType(
    ...run,
    declare.type(emptyInstance),
    declare.import(plain('a:b/dependency@1.0.0'), [5, 1]),
    declare.import(plain('x:y/foreign'), [5, 1]),
    declare.export(plain('x:y/z'), [5, 1]),
  );
  const ids = ['a:b/dependency@1.0.0', 'a:b/i@1.0.0', 'a:b/w@1.0.0', 'run', 'x:y/z'];

  test('the second encoding, one exported type per definition, is decoded', async () => {
    const facts = await inspect(
      exportedTypes(['w', definition('a:b/w@1.0.0', inner)], ['i', definition('a:b/i@1.0.0', emptyInstance)]),
    );
    assert.equal(facts.kind, 'wit-package');
    assert.deepEqual(facts.packageName, { namespace: 'a', name: 'b', version: '1.0.0' });
    assert.deepEqual(facts.exports, ids);
  });

  test('the first encoding, one exported type for all definitions, is decoded', async () => {
    const whole = componentType(
      declare.type(inner),
      declare.export(plain('a:b/w@1.0.0'), [4, 0]),
      declare.type(emptyInstance),
      declare.export(plain('a:b/i@1.0.0'), [5, 1]),
    );
    const facts = await inspect(exportedTypes(['a:b/wit@1.0.0', whole]));
    assert.equal(facts.kind, 'wit-package');
    assert.deepEqual(facts.exports, ids);
  });

  test('a world that is an alias of an outer type is resolved', async () => {
    const alias = componentType(declare.outerType(1, 0), declare.export(plain('a:b/w'), [4, 0]));
    const bytes = component(
      section(7, vec(componentType(...run))),
      section(6, vec([3, 2, 0, 0])),
      section(7, vec(alias)),
      section(11, vec([...plain('w'), 3, 2, 0])),
    );
    assert.deepEqual((await inspect(bytes)).exports, ['a:b/w', 'run']);
  });

  const components: [name: string, bytes: Uint8Array][] = [
    ['exports a type that is not a component type', exportedTypes(['w', noFunction])],
    ['has a first export in neither encoding', exportedTypes(['a:b/c', definition('a:b/i', emptyInstance)])],
  ];
  for (const [name, bytes] of components) {
    test(`a component that ${name} is not a WIT package`, async () =>
      assert.equal((await inspect(bytes)).kind, 'component'));
  }
});

suite('metadata', () => {
  const texts = ['authors', 'description', 'licenses', 'homepage', 'source', 'revision', 'version'];

  test('the texts of modules and components are read and trimmed', async () => {
    const sections = texts.map((name) => custom(name, ` ${name}é\n`));
    for (const bytes of [module(...sections), component(...sections)]) {
      const { metadata } = await inspect(bytes);
      assert.deepEqual(metadata, Object.fromEntries(texts.map((name) => [name, `${name}é`])));
    }
  });

  test('metadata of a nested module is ignored', async () => {
    const nested = section(1, [...module(custom('description', 'inner'))]);
    assert.deepEqual((await inspect(component(nested))).metadata, {});
  });

  test('the last of two sections with the same name counts', async () => {
    const bytes = module(custom('source', 'first'), custom('source', 'second'));
    assert.deepEqual((await inspect(bytes)).metadata, { source: 'second' });
  });

  const absent: [name: string, payload: Bytes | string][] = [
    ['empty', ''],
    ['blank', ' \n'],
    ['not UTF-8', [0xff]],
    ['larger than 4 KiB', 'x'.repeat(4097)],
  ];
  for (const [name, payload] of absent) {
    test(`a text that is ${name} is ignored`, async () => {
      assert.deepEqual((await inspect(module(custom('authors', payload)))).metadata, {});
    });
  }

  test('names and producers are read', async () => {
    const producers = vec([...text('__proto__'), ...vec([...text('x'), ...text('1')])]);
    const bytes = component(custom('component-name', [0, 4, ...text('app')]), custom('producers', producers));
    const facts = await inspect(bytes);
    assert.equal(facts.moduleName, 'app');
    assert.deepEqual(Object.entries(facts.producers), [['__proto__', [{ name: 'x', version: '1' }]]]);
  });

  test('invalid names and producers are ignored', async () => {
    const facts = await inspect(module(custom('name', [0, 9, 9]), custom('producers', [9])));
    assert.equal(facts.moduleName, undefined);
    assert.deepEqual(facts.producers, {});
  });
});

suite('reading one custom section', () => {
  const source = counted(module(custom('io.kubewarden.metadata', '{"a":1}')));

  test('the payload is returned', async () => {
    const facts = await inspectWasm(source, 'a.wasm');
    const payload = await readCustomSection(source, facts, 'io.kubewarden.metadata', 7);
    assert.equal(Buffer.from(payload ?? []).toString(), '{"a":1}');
  });
  test('a missing section gives undefined', async () => {
    const facts = await inspectWasm(source, 'a.wasm');
    assert.equal(await readCustomSection(source, facts, 'other', 7), undefined);
  });
  test('a payload above the limit is rejected', async () => {
    const facts = await inspectWasm(source, 'a.wasm');
    await assert.rejects(readCustomSection(source, facts, 'io.kubewarden.metadata', 6), {
      code: 'invalid-wasm',
      message: 'a.wasm: section io.kubewarden.metadata has 7 bytes, more than 6 at offset 33',
    });
  });
});
