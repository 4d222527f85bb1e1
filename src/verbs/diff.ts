/** `diff`: what is different between the interfaces of two Wasm files or artifacts, whom it breaks, and which version it takes. */

import type { Presentation } from '../host/host.ts';
import { inputError } from '../input-error.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import { boundedOutput } from '../output-json.ts';
import { printable } from '../text.ts';
import { type AnyInterface, compareAny, kindTitles, readInterface } from '../wit/any-interface.ts';
import { type Difference, isBreaking, type Step, stepOf } from '../wit/difference.ts';
import { nextVersion } from '../wit/next-version.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Verb } from './verb.ts';
import { isWasmPath, openWasmSource } from './wasm-source.ts';

type DiffOptions = OptionsOf<'diff'>;

export interface DiffResult {
  readonly old: Side;
  readonly now: Side;
  readonly kind: AnyInterface['kind'];
  readonly differences: readonly Difference[];
  readonly step: Step;
  /** The smallest version that may follow that of the old reference, where its tag is one. */
  readonly version?: string;
}

interface Side {
  readonly reference: string;
  readonly digest?: string;
}

export const diff: Verb<'diff', DiffResult> = {
  name: 'diff',
  outputs: {
    step: 'The least part of the version that has to grow: `major`, `minor` or `patch`.',
    breaking: '`true` when something that uses the old one does not work with the new one.',
    version: 'The smallest version that may follow that of the old reference, where its tag is a version.',
    differences: 'JSON array of the differences: where, what, and whom it breaks.',
  },
  run: runDiff,
  present,
};

async function runDiff(options: DiffOptions, env: Env): Promise<DiffResult> {
  const [old, now] = requireTwo(options.references);
  const registries = [old, now].filter((one) => !isWasmPath(one)).flatMap(hostOf);
  const { log, credentials } = env.host;
  const stores = env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, registries)),
    needsRegistry: registries.length > 0,
  });
  const open = async (text: string) => {
    const { source, digest } = await openWasmSource(text, env.host, stores);
    const side: Side = { reference: text, ...(digest !== undefined && { digest }) };
    return { side, found: await readInterface(source, text) };
  };
  const [before, after] = [await open(old), await open(now)];
  const differences = compareAny(before.found, after.found).filter(({ isRepeated }) => !isRepeated);
  const step = stepOf(differences, after.found.kind);
  const version = nextVersion(tagOf(old) ?? '', step);
  return {
    old: before.side,
    now: after.side,
    kind: after.found.kind,
    differences,
    step,
    ...(version !== undefined && { version }),
  };
}

function requireTwo(references: readonly string[]): readonly [string, string] {
  const [old, now, ...others] = references;
  if (old !== undefined && now !== undefined && others.length === 0) return [old, now];
  const count =
    references.length === 1 ? 'one file or reference' : `${references.length} files or references`;
  throw inputError(`"references" names ${count}, and two are compared`, {
    hint: 'Name the old one and the new one',
    lines: { references: ['ghcr.io/acme/http-cache:1.0.0', 'build/http-cache.wasm'] },
  });
}

function hostOf(text: string): readonly string[] {
  const parsed = parseSourceReference(text);
  return parsed.kind === 'registry' ? [parsed.reference.host] : [];
}

function tagOf(text: string): string | undefined {
  if (isWasmPath(text)) return undefined;
  const parsed = parseSourceReference(text);
  return parsed.kind === 'registry' ? parsed.reference.tag : undefined;
}

function present(result: DiffResult): Presentation {
  const { old, now, kind, differences, step, version } = result;
  const json = differences.map((one) => differenceJson(one, kind));
  const output = boundedOutput('differences', json);
  return {
    outputs: {
      step,
      breaking: String(step === 'major'),
      version: version ?? '',
      differences: output.text,
    },
    lines: [
      `${kindTitles[kind]}: ${printable(old.reference)} and ${printable(now.reference)}`,
      ...differenceLines(differences, kind),
      versionLine(step, version),
    ],
    notices: output.notices,
    warnings: [],
    json: { old, new: now, kind, step, ...(version !== undefined && { version }), differences: json },
    published: [],
  };
}

function differenceJson(
  difference: Difference,
  kind: AnyInterface['kind'],
): Readonly<Record<string, unknown>> {
  const { item, change, breaks } = difference;
  return { item, change, breaking: isBreaking(difference, kind), breaks };
}

/** Breaking ones first. */
function differenceLines(differences: readonly Difference[], kind: AnyInterface['kind']): readonly string[] {
  const line = ({ item, change, breaks }: Difference, word: string): string =>
    `${word}  ${printable(`${item} ${change}`, 500)}${breaks.length > 0 ? ` (breaks ${breaks.join(' and ')})` : ''}`;
  const breaking = differences.filter((one) => isBreaking(one, kind));
  return [
    ...breaking.map((one) => line(one, 'breaking  ')),
    ...differences.filter((one) => !breaking.includes(one)).map((one) => line(one, 'compatible')),
  ];
}

function versionLine(step: Step, version: string | undefined): string {
  const least = version === undefined ? '' : `, at least ${version}`;
  return `It takes a ${step} version${least}.`;
}
