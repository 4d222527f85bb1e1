/** Inputs of a login: a user name, and secrets, which no message shows. */

import { bareExpression } from '../foreign-text.ts';
import { inputError } from '../input-error.ts';
import type { InputContext, Kind } from './kinds.ts';

/** What nothing has expanded; a dollar sign may belong to a user name or a password: `robot$acme`. */
const notExpanded = /^(?:\$\{\{.*\}\}|\$\{?[A-Z][A-Z0-9_]{2,}\}?|\$env:\w+)$/;

const fromSecrets = (name: string) => ({
  [name]: name === 'token' ? '$' + '{{ github.token }}' : `\${{ secrets.REGISTRY_${name.toUpperCase()} }}`,
});

/** Exactly as it was given, since white space may belong to it. */
export const secret: Kind<string | undefined> = {
  kind: 'text',
  read(raw, name) {
    if (raw !== undefined) requireExpanded(raw.trim(), name);
    return raw;
  },
};

/** A secret without the white space around it. */
export const trimmedSecret: Kind<string | undefined> = {
  kind: 'text',
  read: (raw, name, context) => secret.read(raw, name, context)?.trim(),
};

/** RFC 7617 §2: a user name has no colon, which separates it from the password. */
export const username: Kind<string | undefined> = {
  kind: 'text',
  read(raw, name) {
    const value = raw?.trim();
    if (value === undefined) return undefined;
    requireExpanded(value, name);
    if (!value.includes(':')) return value;
    throw inputError(`"${name}" contains a colon, as if the password belonged to it`, {
      hint: 'Give the two apart, with the secret in "password"',
      lines: { username: value.slice(0, value.indexOf(':')) || '<name>', ...fromSecrets('password') },
    });
  },
};

function requireExpanded(value: string, name: string): void {
  if (bareExpression(value))
    throw inputError(`"${name}" is the text of an expression and not its value`, {
      hint: 'Write it as an expression',
      lines: fromSecrets(name),
    });
  if (!notExpanded.test(value)) return;
  throw inputError(`"${name}" is a variable or an expression that nothing has expanded`, {
    hint: 'Let a shell expand it in double quotes, or write an expression in the workflow',
    lines: fromSecrets(name),
  });
}

/** On a runner, an empty secret is the same as none: it does not exist, or the run may not read it. */
export function requireBoth({ given, isWorkflow }: InputContext): void {
  const [hasName, hasPassword] = [given.has('username'), given.has('password')];
  if (hasName === hasPassword) return;
  const [present, missing] = hasName ? ['username', 'password'] : ['password', 'username'];
  if (!isWorkflow)
    throw inputError(`"${present}" is given without "${missing}"`, {
      hint: `Give "${missing}" too, or neither`,
    });
  throw inputError(`"${present}" is given without "${missing}", which is absent or empty`, {
    hint: `Give "${missing}" too, or neither (is the secret set? is this a pull request from a fork or Dependabot, which cannot read it?)`,
    lines: fromSecrets(missing),
  });
}
