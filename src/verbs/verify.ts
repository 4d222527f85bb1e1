/** `verify`: who has signed an artifact, and whether it is whole – for people, and for a deployment that stops where it is not. */

import { CodedError } from '../errors.ts';
import type { Presentation } from '../host/host.ts';
import type { OptionsOf } from '../inputs/options.ts';
import { parseSourceReference } from '../oci/source-reference.ts';
import { readKeyInput } from '../provenance/key-input.ts';
import { type PublicKey, readPublicKey } from '../provenance/keys.ts';
import { openTrust } from '../provenance/trust.ts';
import { type Policy, type PolicyInputs, policyOf } from '../provenance/verify/policy.ts';
import { presentVerifications, verifyOutputs } from '../provenance/verify/presentation.ts';
import type { Reproduction } from '../provenance/verify/reproduce.ts';
import { type Verification, verifyArtifact } from '../provenance/verify/verification.ts';
import { requireReferences } from './references.ts';
import { loginForSources } from './source-login.ts';
import type { Env, OpenedSource, Stores, Verb } from './verb.ts';

type VerifyOptions = OptionsOf<'verify'>;

const withoutReferences = 'Name what to verify: references: ghcr.io/acme/http-cache:1.0.0';

export const verify: Verb<'verify', readonly Verification[]> = {
  name: 'verify',
  outputs: verifyOutputs,
  run: runVerify,
  present: (verifications): Presentation => presentVerifications(verifications),
};

async function runVerify(options: VerifyOptions, env: Env): Promise<readonly Verification[]> {
  const references = requireReferences(options.references, withoutReferences);
  const policy = await readPolicy(options, env);
  const stores = openStores(references, options, env);
  const { fetch, runLibrary } = stores;
  const trust = openTrust(options.trustedRoot, { ...env.host, fetch, runLibrary });
  const found: Verification[] = [];
  for (const reference of references) {
    const { root, source, location } = await stores.openSource(reference);
    const pinned = `${location}@${root.digest}`;
    const verification = await verifyArtifact({ reference, pinned, root, store: source, policy, trust });
    const reproduction = options.reproduce
      ? await reproduceFrom(options, { root, source, location }, env)
      : undefined;
    found.push({ ...verification, ...(reproduction && { reproduction }) });
  }
  return found;
}

async function readPolicy(options: VerifyOptions, env: Env): Promise<Policy> {
  const { host } = env;
  const { policyFile: file } = options;
  const fromFile = file === undefined ? {} : await readFile(file, host);
  const { identity, issuer, repository, workflow, commit } = options;
  const given = Object.entries({ identity, issuer, repository, workflow, commit }).filter(
    ([, value]) => value !== undefined,
  );
  const require = options.require.length > 0 ? options.require : (fromFile.require ?? []);
  const inputs: PolicyInputs = { ...fromFile, ...Object.fromEntries(given), require };
  const key = await readKey(options, env);
  const [unused] = Object.keys(inputs).filter((name) => name !== 'require');
  if (key && unused !== undefined) throw besideKey(unused);
  return policyOf(inputs, key, host.workflow);
}

async function readFile(path: string, host: Env['host']): Promise<Partial<PolicyInputs>> {
  const { readPolicyFile } = await import('../provenance/verify/policy-file.ts');
  return readPolicyFile(await host.readInputFile(path, 'policy-file'), path);
}

async function readKey({ key }: VerifyOptions, { host }: Env): Promise<PublicKey | undefined> {
  return key === undefined ? undefined : readPublicKey(await readKeyInput(key, host));
}

function besideKey(name: string): CodedError {
  return new CodedError('input', `"${name}" is given together with "key", which is the whole identity`, {
    hint: `Leave "${name}" or "key" out.`,
  });
}

async function reproduceFrom(
  options: VerifyOptions,
  published: OpenedSource,
  env: Env,
): Promise<Reproduction> {
  const { packAgain } = await import('./pack-again.ts');
  const { reproduce } = await import('../provenance/verify/reproduce.ts');
  return await reproduce(published, await packAgain(options, published, env));
}

function openStores(references: readonly string[], options: VerifyOptions, env: Env): Stores {
  const parsed = references.map(parseSourceReference);
  const registries = parsed.flatMap((one) => (one.kind === 'registry' ? [one.reference.host] : []));
  const { log, credentials } = env.host;
  return env.stores({
    ...options,
    log,
    findCredential: credentials(loginForSources(options, registries)),
    needsRegistry: registries.length > 0,
  });
}
