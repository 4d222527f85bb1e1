/** The identity in a certificate of Fulcio, and whether a policy accepts it (sigstore/fulcio, docs/oid-info.md). */

import { printable } from '../../text.ts';
import { matchesPattern } from './pattern.ts';
import type { SignerPolicy } from './policy.ts';

/** What a verified certificate says of who has signed and what was built. */
export interface Identity {
  /** The subject alternative name: for a workflow its URL with its ref. */
  readonly name: string;
  readonly issuer: string;
  readonly repository?: string;
  readonly owner?: string;
  readonly ref?: string;
  readonly commit?: string;
  readonly workflow?: string;
  readonly trigger?: string;
  readonly runner?: string;
  readonly run?: string;
}

interface Extension {
  readonly oid?: { readonly id: readonly number[] } | undefined;
  readonly value: Uint8Array;
}

const arc = '1.3.6.1.4.1.57264.1';
const members: Readonly<Record<string, Exclude<keyof Identity, 'name'>>> = {
  [`${arc}.8`]: 'issuer',
  [`${arc}.11`]: 'runner',
  [`${arc}.12`]: 'repository',
  [`${arc}.13`]: 'commit',
  [`${arc}.14`]: 'ref',
  [`${arc}.16`]: 'owner',
  [`${arc}.18`]: 'workflow',
  [`${arc}.20`]: 'trigger',
  [`${arc}.21`]: 'run',
};

/** The extensions of version 2 are texts in DER; the issuer of version 1 is the text itself. */
export function identityOf(name: string, extensions: readonly Extension[]): Identity {
  const found: Partial<Record<keyof Identity, string>> = {};
  for (const { oid, value } of extensions) {
    const id = oid?.id.join('.') ?? '';
    const member = members[id];
    const text = member === undefined ? undefined : derText(value);
    if (member !== undefined && text !== undefined) found[member] = text;
    else if (id === `${arc}.1`) found.issuer ??= new TextDecoder().decode(value);
  }
  return { issuer: '', ...found, name };
}

/** A UTF8String of X.690 with a length of one or two bytes. */
function derText(bytes: Uint8Array): string | undefined {
  const [tag, first = 0, second = 0, third = 0] = bytes;
  const lengths: Readonly<Record<number, readonly [start: number, length: number]>> = {
    129: [3, second],
    130: [4, second * 256 + third],
  };
  const [start, length] = first < 0x80 ? [2, first] : (lengths[first] ?? [0, -1]);
  if (tag !== 0x0c || bytes.byteLength !== start + length) return undefined;
  return new TextDecoder().decode(bytes.subarray(start));
}

/** What does not match, as one sentence for people; `undefined` when everything does. */
export function mismatchOf(identity: Identity, policy: SignerPolicy): string | undefined {
  const differs = (what: string, found: string | undefined, expected: string) =>
    `the ${what} is ${found === undefined ? 'not in the certificate' : printable(found)}, not ${printable(expected)}`;
  if (identity.issuer !== policy.issuer) return differs('issuer', identity.issuer, policy.issuer);
  if (policy.identity !== undefined && !matchesPattern(identity.name, policy.identity))
    return differs('identity', identity.name, policy.identity);
  const repository = policy.repository && `${policy.server}/${policy.repository}`;
  if (repository && identity.repository?.toLowerCase() !== repository.toLowerCase())
    return differs('repository', identity.repository, repository);
  const workflow = workflowPattern(policy);
  if (workflow && !hasSameWorkflow(identity.name, workflow))
    return differs('workflow', identity.name, workflow);
  if (policy.commit !== undefined && identity.commit !== policy.commit)
    return differs('commit', identity.commit, policy.commit);
  if (policy.ref !== undefined && !matchesPattern(identity.ref ?? '', policy.ref))
    return differs('ref', identity.ref, policy.ref);
  return undefined;
}

/**
 * The pattern of the name of the workflow. Without `workflow`, it has to be in the repository itself: one elsewhere runs what its own
 * repository decides (as `gh attestation verify` does without `--signer-workflow`).
 */
function workflowPattern({ server, repository, workflow, identity }: SignerPolicy): string | undefined {
  if (workflow === undefined)
    return repository === undefined || identity !== undefined ? undefined : `${server}/${repository}/**`;
  const [path = '', ...ref] = workflow.split('@');
  const isElsewhere = /^[^/]+\/[^/]+\/\.github\/workflows\/[^/]+$/.test(path);
  const file = path.startsWith('.github/') ? path : `.github/workflows/${path}`;
  const whole = isElsewhere ? `${server}/${path}` : `${server}/${repository}/${file}`;
  return `${whole}@${ref.length > 0 ? ref.join('@') : '**'}`;
}

/** Names of servers, owners and repositories are the same in upper and lower case; those of files, branches and tags are not. */
function hasSameWorkflow(name: string, pattern: string): boolean {
  return matchesPattern(withFoldedRepository(name), withFoldedRepository(pattern));
}

function withFoldedRepository(text: string): string {
  return text.replace(/^\w+:\/\/(?:[^/]+\/){3}/, (repository) => repository.toLowerCase());
}
