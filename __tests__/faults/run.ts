/** `npm run faults -- --runs N --seed S [--kill] [--unsafe replay|early-tag] [--until-lost] [--number K]`: random faults in front of real registries. */

import { parseArgs } from 'node:util';
import { bundleExists } from '../support/bundle.ts';
import { startRegistries, startSparseOlareg } from '../support/registries.ts';
import { faultKinds, traits } from './fault.ts';
import { createFixture } from './fixture.ts';
import { surroundingKinds } from './surroundings.ts';
import { runTrial, type TrialOptions, type TrialResult } from './trial.ts';
import { copyBundle, type Protection, protections, removeProtection } from './variant.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    kill: { type: 'boolean', default: false },
    unsafe: { type: 'string' },
    /** Ends at the first loss. */
    'until-lost': { type: 'boolean', default: false },
    /** Runs only the trial with this number, and prints its log. */
    number: { type: 'string' },
    parallel: { type: 'string', default: '3' },
  },
});

process.exitCode = await main();

async function main(): Promise<number> {
  if (!bundleExists()) throw new Error("dist/index.js is missing: run 'npm run build'");
  const variant = await copyBundle();
  if (values.unsafe !== undefined) await removeProtection(protectionOf(values.unsafe), variant);
  const registries = await openRegistries();
  const fixtures = await Promise.all([
    ...[1, 2, 3, 4].map((number) => createFixture(number)),
    ...[5, 6].map((number) => createFixture(number, 1)),
  ]);
  const { kill } = values;
  const options = { seed: Number(values.seed), fixtures, registries, kill, bundle: variant.bundle };
  console.log(`seed ${values.seed}, registries ${registries.map(({ name }) => name).join(', ')}`);
  try {
    return values.number === undefined ? await runAll(options) : await runOne(options, Number(values.number));
  } finally {
    await Promise.all([...fixtures, variant].map((created) => created.remove()));
    await Promise.all(registries.map((registry) => registry.stop()));
  }
}

async function openRegistries() {
  const open = (await startRegistries()).filter((registry) => registry.password === undefined);
  const sparse = await startSparseOlareg();
  const registries = sparse ? [...open, sparse] : open;
  if (registries.length === 0) throw new Error('no registry is installed: run .ci/clients');
  return registries;
}

function protectionOf(text: string): Protection {
  if (Object.hasOwn(protections, text)) return text as Protection;
  throw new Error(`--unsafe takes one of: ${Object.keys(protections).join(', ')}`);
}

type Common = Omit<TrialOptions, 'number'>;

async function runOne(options: Common, number: number): Promise<number> {
  const result = await runTrial({ ...options, number });
  console.log(result.log);
  for (const line of result.lost) console.log(`LOST: ${line}`);
  if (result.late > 0) console.log(`LATE: ${Math.ceil(result.late)} ms`);
  return result.lost.length > 0 ? 1 : 0;
}

/** Runs until a fault was injected in enough trials; a trial without one does not count. */
async function runAll(options: Common): Promise<number> {
  const wanted = Number(values.runs);
  const tally = {
    done: 0,
    begun: 0,
    lost: 0,
    late: 0,
    failed: 0,
    withoutFault: 0,
    injected: new Map<string, number>(),
  };
  const worker = async (): Promise<void> => {
    while (tally.done < wanted && !(values['until-lost'] && tally.lost > 0)) {
      const number = tally.begun;
      tally.begun += 1;
      const result = await runTrial({ ...options, number });
      if (result.injected.length === 0) tally.withoutFault += 1;
      else if (tally.done < wanted) count(tally, result, number);
    }
  };
  await Promise.all(Array.from({ length: Number(values.parallel) }, worker));
  const kinds = [faultKinds, surroundingKinds, traits].flatMap((table) => Object.keys(table));
  for (const kind of [...kinds, 'kill']) console.log(`${kind.padEnd(18)} ${tally.injected.get(kind) ?? 0}`);
  console.log(`exit 1 or killed: ${tally.failed}; without a fault: ${tally.withoutFault}`);
  console.log(`faults: ${tally.done} runs, ${tally.lost} lost, ${tally.late} over the deadline`);
  return tally.lost + tally.late > 0 ? 1 : 0;
}

interface Tally {
  done: number;
  lost: number;
  late: number;
  failed: number;
  readonly injected: Map<string, number>;
}

function count(tally: Tally, result: TrialResult, number: number): void {
  tally.done += 1;
  if (result.code !== 0) tally.failed += 1;
  for (const kind of result.injected) tally.injected.set(kind, (tally.injected.get(kind) ?? 0) + 1);
  const reproduce = `reproduce with --seed ${values.seed} --number ${number}`;
  if (result.late > 0) {
    tally.late += 1;
    console.log(`run ${number} over the deadline by ${Math.ceil(result.late)} ms (${reproduce})`);
  }
  if (result.lost.length === 0) return;
  tally.lost += 1;
  console.log(`run ${number} lost (${reproduce}): ${result.lost.join('; ').slice(0, 400)}`);
}
