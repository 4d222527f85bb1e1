/** The Policy: who has to have signed an artifact, and which statements it has to have. */

import { CodedError } from '../../errors.ts';
import type { Workflow } from '../../host/host.ts';
import { inputError } from '../../input-error.ts';
import { printable } from '../../text.ts';
import type { PublicKey } from '../keys.ts';
import {
  cyclonedxPredicate,
  packingPredicate,
  provenancePredicate,
  signaturePredicate,
  spdxPredicate,
} from '../statement.ts';

/** What a certificate has to say of its signer; an absent member is not compared. */
export interface SignerPolicy {
  /** The whole name of the signer, in which `*` stands for any characters but `/`, and `**` for any. */
  readonly identity?: string;
  readonly issuer: string;
  /** `https://github.com`. */
  readonly server: string;
  /** `acme/shop`, from whose sources the artifact was built. */
  readonly repository?: string;
  /** `release.yml` or a path of this repository, or `acme/shared/.github/workflows/build.yml`, both also with `@<ref>`. */
  readonly workflow?: string;
  readonly commit?: string;
  /** `refs/heads/main`, with `*` as in `identity`. */
  readonly ref?: string;
}

export interface Policy {
  readonly signer: { readonly key: PublicKey } | SignerPolicy;
  /** Each needs a statement of its own by this signer. */
  readonly required: readonly Requirement[];
}

export interface Requirement {
  readonly name: string;
  /** Any of these is enough. */
  readonly predicateTypes: readonly string[];
}

const requirements: Readonly<Record<string, readonly string[]>> = {
  signature: [signaturePredicate],
  provenance: [provenancePredicate],
  sbom: [cyclonedxPredicate, spdxPredicate],
  packing: [packingPredicate],
};

/** Throws `input` for what is neither one of the four names nor a predicate type, which is a URI. */
export function readRequirement(name: string): Requirement {
  const known = Object.hasOwn(requirements, name) ? requirements[name] : undefined;
  if (known) return { name, predicateTypes: known };
  if (URL.canParse(name)) return { name, predicateTypes: [name] };
  throw new CodedError('input', `"require" has "${name.slice(0, 100)}"`, {
    hint: `Use ${Object.keys(requirements).join(', ')} or the URI of a predicate type.`,
  });
}

/** How `require` names a predicate type. */
export function requirementFor(predicateType: string): string {
  const known = Object.entries(requirements).find(([, types]) => types.includes(predicateType));
  return known?.[0] ?? predicateType;
}

/** The inputs of a policy, or a file with the same members. */
export interface PolicyInputs {
  readonly identity?: string;
  readonly issuer?: string;
  readonly repository?: string;
  readonly workflow?: string;
  readonly commit?: string;
  readonly ref?: string;
  readonly require: readonly string[];
}

/**
 * The policy of a run. In a workflow, the issuer is that of its server and the repository is its own unless others are given. Throws
 * `input` where nothing says who may have signed: every identity of an issuer would be a stranger.
 */
export function policyOf(
  inputs: PolicyInputs,
  key: PublicKey | undefined,
  workflow: Pick<Workflow, 'server' | 'issuer' | 'repository'> | undefined,
): Policy {
  if (key) return { signer: { key }, required: required(inputs, ['signature']) };
  const { require: _, ...given } = inputs;
  const isForeign = given.identity !== undefined && given.repository === undefined;
  const repository = given.repository ?? (isForeign ? undefined : workflow?.repository);
  if (repository === undefined && given.identity === undefined) throw withoutSigner();
  if (given.repository !== undefined) requireOwnerAndName(given.repository);
  const server = workflow?.server ?? 'https://github.com';
  const issuer = given.issuer ?? issuerFor(given.identity, workflow);
  return {
    signer: { ...given, issuer, server, ...(repository !== undefined && { repository }) },
    required: required(inputs, ['provenance']),
  };
}

function required({ require: given }: PolicyInputs, initial: readonly string[]): readonly Requirement[] {
  return (given.length > 0 ? given : initial).map(readRequirement);
}

/** The issuer of github.com (docs.github.com, "OpenID Connect reference"). */
export const githubIssuer = 'https://token.actions.githubusercontent.com';

function issuerFor(identity: string | undefined, workflow: Pick<Workflow, 'issuer' | 'server'> | undefined) {
  const server = `${workflow?.server ?? 'https://github.com'}/`;
  if (identity === undefined || identity.startsWith(server)) return workflow?.issuer ?? githubIssuer;
  throw new CodedError('input', '"identity" is given without "issuer"', {
    hint: 'Give the issuer of the identity: issuer: https://accounts.google.com',
  });
}

/** No certificate has another form, so that everybody would be foreign. */
function requireOwnerAndName(repository: string): void {
  if (/^[^\s/:@]+\/[^\s/:@]+$/.test(repository)) return;
  const [, meant = 'acme/shop'] = /[/:]([^\s/:@]+\/[^\s/:@]+?)(?:\.git)?\/?$/.exec(repository) ?? [];
  throw inputError(`"repository" is ${printable(repository, 120)}, which is not an owner and a name`, {
    hint: 'Name it as GitHub does',
    lines: { repository: meant },
  });
}

function withoutSigner(): CodedError {
  return new CodedError('input', 'nothing says who may have signed', {
    hint: 'Give "key", "identity" with "issuer", or the repository that it was built from: repository: acme/shop',
  });
}
