/** `inspect`: what references are – kind, digest, sizes, annotations, config in words, children, referrers – without their layers. */

import type { Presentation } from '../host/host.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { type Inspection, inspect as inspectRoot } from '../inspect/inspection.ts';
import { inspectionJson } from '../inspect/json.ts';
import { inspectionLines } from '../inspect/lines.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import { boundedOutput } from '../output-json.ts';
import { requireReferences } from './references.ts';
import { loginForSources } from './source-login.ts';
import type { Env, Stores, Verb } from './verb.ts';
import { isWasmPath, openWasmSource } from './wasm-source.ts';

type InspectOptions = OptionsOf<'inspect'>;

/** With the interfaces as WIT where they were asked for, in place of everything else. */
interface InspectResult {
  readonly inspections: readonly Inspection[];
  readonly wit?: string;
}

const withoutReferences = 'Name what to inspect: references: ghcr.io/acme/http-cache:1.0.0';

export const inspect: Verb<'inspect', InspectResult> = {
  name: 'inspect',
  outputs: {
    digest: 'Digest of the manifest; only for a single reference.',
    kind: 'What it is, for people; only for a single reference.',
    format: 'Its format, if it has one of this action; only for a single reference.',
    inspections:
      'JSON array with everything that is known, one object for each reference; empty where it is too long for an output.',
    wit: 'The interface as WIT, when it was asked for.',
  },
  run: runInspect,
  present,
};

async function runInspect(options: InspectOptions, env: Env): Promise<InspectResult> {
  const references = requireReferences(options.references, withoutReferences);
  const files = options.wit ? references.filter(isWasmPath) : [];
  const parsed = references.filter((one) => !files.includes(one)).map(parseSourceReference);
  const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
  const { log, credentials } = env.host;
  const stores = env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, registries)),
    needsRegistry: registries.length > 0,
  });
  if (options.wit) return { inspections: [], wit: await readWit(references, env, stores) };
  const inspections: Inspection[] = [];
  for (const reference of references) inspections.push(await inspectOne(reference, options, stores));
  return { inspections };
}

async function readWit(references: readonly string[], env: Env, stores: Stores): Promise<string> {
  const { readInterfaces } = await import('../wit/read-interfaces.ts');
  const { printInterfaces } = await import('../wit/print.ts');
  const texts: string[] = [];
  for (const reference of references) {
    const { source } = await openWasmSource(reference, env.host, stores);
    texts.push(harmless(printInterfaces(await readInterfaces(source, reference))));
  }
  return texts.join('\n');
}

/** Names and docs are those of the file: what a terminal or a runner would act on is escaped. */
function harmless(text: string): string {
  const control = /(?![\n\t])\p{C}/gu;
  return text.replace(control, (found) => `\\u{${found.codePointAt(0)?.toString(16)}}`);
}

async function inspectOne(reference: string, options: InspectOptions, stores: Stores): Promise<Inspection> {
  const { root, source, location } = await stores.openSource(reference);
  const { concurrency, inspectTags } = options;
  const tag = tagOf(reference);
  return await inspectRoot(root, source, {
    reference,
    pinned: `${location}@${root.digest}`,
    ...(tag !== undefined && { tag }),
    tags: inspectTags,
    concurrency,
  });
}

function tagOf(reference: string): string | undefined {
  const parsed = parseSourceReference(reference);
  return parsed.kind === 'layout' ? parsed.name : parsed.reference.tag;
}

/** A runner shows the lines in the log; the command line prints one object, or an array for several references. */
function present({ inspections, wit }: InspectResult): Presentation {
  if (wit !== undefined) return presentWit(wit);
  const json = inspections.map(inspectionJson);
  const [only, ...others] = inspections;
  const single = others.length === 0 ? only : undefined;
  const output = boundedOutput('inspections', json);
  return {
    outputs: {
      ...(single && {
        digest: single.digest,
        kind: isPlainText(single.title) ? single.title : '',
        format: single.format ?? '',
      }),
      inspections: output.text,
    },
    lines: inspections.flatMap(inspectionLines),
    notices: output.notices,
    warnings: [],
    json: json.length === 1 ? json[0] : json,
    published: [],
  };
}

/** False for the type of an artifact that is no media type: outputs are put into scripts. */
function isPlainText(text: string): boolean {
  return /^[\w .,+/-]+$/.test(text);
}

function presentWit(wit: string): Presentation {
  return {
    outputs: { wit },
    lines: [],
    notices: [],
    warnings: [],
    json: { wit },
    text: wit,
    published: [],
  };
}
