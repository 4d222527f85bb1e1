/** Values of every type in every place of every document of the fixtures: no run ends with an error of the program itself. */

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { test } from 'node:test';
import { asCodedError } from '../../src/errors.ts';
import type { Host } from '../../src/host/host.ts';
import { readOptions } from '../../src/inputs/options.ts';
import { isRecord } from '../../src/json.ts';
import { publish } from '../../src/verbs/publish.ts';
import { cases } from '../formats/golden.ts';
import { type MemoryFiles, memoryWorkspace } from '../support/memory-workspace.ts';
import { silentHost } from '../support/silent-host.ts';

const formatsFolder = join(import.meta.dirname, '../formats');

function filesOf(name: string): MemoryFiles {
  const folder = join(formatsFolder, name, 'workspace');
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = entries.map(({ parentPath, name: file }) => join(parentPath, file));
  return Object.fromEntries(
    paths.map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), readFileSync(path)]),
  );
}

/** Ends with the code of the error, if there is one. */
async function codeOf(name: string, files: MemoryFiles): Promise<string | undefined> {
  const host: Host = {
    ...silentHost,
    trigger: { kind: 'tag', tag: 'v1.2.0' },
    openWorkspace: async () => memoryWorkspace(files),
  };
  const own = await readFile(join(formatsFolder, name, 'inputs.json'), 'utf8').catch(() => '{}');
  const inputs = {
    formats: name.replace(/\/.*/, ''),
    ...JSON.parse(own),
    to: 'oci:./out',
    'dry-run': 'true',
  };
  try {
    const options = readOptions('publish', new Map(Object.entries<string>(inputs)));
    await publish.run(options, { host, stores: () => assert.fail('a dry run opens no store') });
    return undefined;
  } catch (error) {
    return asCodedError(error).code;
  }
}

const values: readonly string[] = [
  '{"toString":1,"valueOf":1}',
  '{"toString":{},"length":-1,"then":1,"constructor":null,"__proto__":{"a":1}}',
  '[]',
  '[[["x"]]]',
  'null',
  'true',
  '-1',
  '1e400',
  '123456789012345678901234567890',
  '""',
  '"\\u0000\\ud800\\u202e::error::x"',
  `"${'x'.repeat(5000)}"`,
  '{"":"","a":null}',
];

const placeholder = '@@value@@';

/** The text with the value at the end of each line replaced, one after the other. */
function* replacedLines(text: string, form: RegExp): Generator<string> {
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    if (!form.test(line)) continue;
    yield lines
      .with(
        index,
        line.replace(form, (_, start: string) => `${start}${placeholder}`),
      )
      .join('\n');
  }
}

function variantsOf(path: string, text: string): readonly string[] {
  if (/\.json$|\/(?:\.manifest|oci-layout)$/.test(path)) return [...replacedJson(JSON.parse(text))];
  if (path.endsWith('.toml')) return [...replacedLines(text, /^(\s*[\w.-]+\s*=\s*).*/)];
  if (/\.ya?ml$/.test(path)) return [...replacedLines(text, /^(\s*(?:- )?[\w./-]+:\s*|\s*- ).*/)];
  return [];
}

/** The same for each value of a JSON document, and for the document itself. */
function* replacedJson(value: unknown): Generator<string> {
  const paths = (one: unknown, path: readonly string[]): readonly (readonly string[])[] =>
    isRecord(one) || Array.isArray(one)
      ? Object.entries(one).flatMap(([key, inner]) => [[...path, key], ...paths(inner, [...path, key])])
      : [];
  for (const path of [[], ...paths(value, [])]) yield JSON.stringify(withValue(value, path));
}

function withValue(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return placeholder;
  if (Array.isArray(value)) return value.map((one, at) => (String(at) === key ? withValue(one, rest) : one));
  if (!isRecord(value)) return value;
  return { ...value, [key]: withValue(value[key], rest) };
}

const tomlOnly: readonly string[] = [
  '1979-05-27',
  'inf',
  'nan',
  '{ toString = 1 }',
  '[{ a = 1 }]',
  '"""\nx"""',
];
const yamlOnly: readonly string[] = [
  '.nan',
  '.inf',
  '!!binary x',
  '&a [*a]',
  '!x {a: b}',
  '? a',
  '2001-01-01',
  '|\n  x',
];

function valuesFor(path: string): readonly string[] {
  if (path.endsWith('.toml')) return [...values, ...tomlOnly];
  return /\.ya?ml$/.test(path) ? [...values, ...yamlOnly] : values;
}

for (const name of cases()) {
  test(`no value in a document of ${name} ends in an internal error`, async () => {
    const files = filesOf(name);
    assert.equal(await codeOf(name, files), undefined);
    for (const [path, content] of Object.entries(files)) {
      const text = Buffer.from(content).toString();
      const variants = text.length < 10_000 ? variantsOf(path, text) : [];
      for (const variant of variants) {
        for (const value of valuesFor(path)) {
          const changed = variant.replace(
            variant.includes(`"${placeholder}"`) ? `"${placeholder}"` : placeholder,
            () => value,
          );
          const code = await codeOf(name, { ...files, [path]: changed });
          assert.notEqual(code, 'internal', `${path}:\n${changed}`);
        }
      }
    }
  });
}
