/** Claims: what a token or password says of itself, read without verification, since it only serves to warn early. */

import { isRecord } from '../../json.ts';

export interface Claims {
  /** Milliseconds since 1970. */
  readonly expires?: number;
  /** What a token grants (distribution, "Token Authentication Specification", the claim `access`). */
  readonly access?: readonly Grant[];
}

interface Grant {
  readonly name: string;
  readonly actions: readonly string[];
}

const sizeLimit = 64 * 1024;

/** The claims of a JWT, and the expiry in a password of Amazon ECR, which is the base64 of JSON; empty for any other text. */
export function readClaims(secret: string): Claims {
  if (secret.length > sizeLimit) return {};
  const parts = secret.split('.');
  const body = parts.length === 3 ? parseEncoded(parts[1] ?? '') : parseEncoded(secret);
  const expires = [body?.exp, body?.expiration].find((value) => Number.isFinite(value));
  const access = parts.length === 3 ? grantsOf(body?.access) : undefined;
  return {
    ...(typeof expires === 'number' && { expires: expires * 1000 }),
    ...(access && { access }),
  };
}

function parseEncoded(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^[\w+/-]+={0,2}$/.test(text)) return undefined;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function grantsOf(access: unknown): readonly Grant[] | undefined {
  if (!Array.isArray(access)) return undefined;
  return access.filter(isRecord).flatMap(({ type, name, actions }) => {
    if (type !== 'repository' || typeof name !== 'string' || !Array.isArray(actions)) return [];
    return [{ name, actions: actions.filter((action) => typeof action === 'string') }];
  });
}

/**
 * The actions that a token grants on a repository; `undefined` when it does not tell, as one whose grants are all on other names.
 */
export function actionsOn({ access }: Claims, repository: string): readonly string[] | undefined {
  if (!access) return undefined;
  const own = access.filter(({ name }) => name === repository);
  if (own.length === 0 && access.length > 0) return undefined;
  return own.flatMap(({ actions }) => actions);
}
