/**
 * Kills a signing run after a random time and runs it again, which has to leave exactly one statement of each type about every artifact:
 * `node __tests__/provenance/kill.ts --runs 100`.
 */

import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runAsAction } from '../support/bundle.ts';
import { coreModule } from '../support/module.ts';
import { type Registry, registries } from '../support/registries.ts';
import { makeWorkspace } from '../support/workspace.ts';
import { bundlesOf } from './clients.ts';
import { startSigstore } from './sigstore.ts';

interface Artifact {
  readonly reference: string;
  readonly digest: string;
}

/** Throws for a statement that is missing or there twice. Returns how many runs were killed before they had ended. */
export async function killAndRepeat(registry: Registry, runs: number, seed = 1): Promise<number> {
  const sigstore = await startSigstore();
  const folder = await mkdtemp(join(tmpdir(), 'owp-kill-'));
  await writeFile(join(folder, 'config.json'), sigstore.signingConfig);
  await writeFile(join(folder, 'root.json'), sigstore.trustedRoot);
  let killed = 0;
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  let whole = 2000;
  for (let run = 0; run < runs; run += 1) {
    const workspace = await makeWorkspace({
      'a.wasm': coreModule(Buffer.from(`a ${run}`)),
      'b.wasm': coreModule(Buffer.from(`b ${run}`)),
    });
    const inputs = {
      to: `${registry.host}/kill-${seed}-${run}/{name}`,
      attest: 'true',
      'signing-config': join(folder, 'config.json'),
      'trusted-root': join(folder, 'root.json'),
    };
    const options = { cwd: workspace.path, env: sigstore.tokenVariables };
    const abort = new AbortController();
    const first = runAsAction(inputs, { ...options, signal: abort.signal });
    await Promise.race([first, wait(whole * (0.2 + 0.8 * random()))]);
    abort.abort();
    if ((await first).code !== 0) killed += 1;
    const begun = Date.now();
    const again = await runAsAction(inputs, options);
    whole = Math.max(500, 0.8 * whole + 0.2 * (Date.now() - begun));
    assert.equal(again.code, 0, again.stdout);
    for (const artifact of JSON.parse(again.outputs.artifacts ?? '[]') as Artifact[]) {
      const listed = await bundlesOf(registry, artifact);
      const types = listed.map(({ annotations }) => annotations?.['dev.sigstore.bundle.predicateType']);
      assert.equal(types.length, 3, `run ${run}: ${types.join(', ')}`);
      assert.equal(new Set(types).size, 3, `run ${run}: ${types.join(', ')}`);
    }
    await workspace.remove();
  }
  await sigstore.stop();
  await rm(folder, { recursive: true, force: true });
  return killed;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '100' } } });
  for (const registry of (await registries()).filter(
    ({ name }) => name === 'distribution' || name === 'olareg',
  )) {
    const killed = await killAndRepeat(registry, Number(values.runs));
    process.stdout.write(
      `${registry.name}: ${values.runs} runs, ${killed} killed, one statement of each type\n`,
    );
  }
  process.exit(0);
}
