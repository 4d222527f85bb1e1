/** The policy file: JSON with the members that the inputs of a policy have. */

import { CodedError } from '../../errors.ts';
import { parseJson } from '../../json.ts';
import { list, nonEmptyText, object, type Reader, readShape } from '../../shape.ts';
import { printable } from '../../text.ts';
import type { PolicyInputs } from './policy.ts';

const shape: Reader<Partial<PolicyInputs>> = object(
  {},
  {
    identity: nonEmptyText,
    issuer: nonEmptyText,
    repository: nonEmptyText,
    workflow: nonEmptyText,
    commit: nonEmptyText,
    ref: nonEmptyText,
    require: list(nonEmptyText),
  },
);

/** Throws `input` for anything but an object of these members: a misspelt one would be no condition at all. */
export function readPolicyFile(bytes: Uint8Array, file: string): Partial<PolicyInputs> {
  return readShape(shape, parsed(bytes, file), (path, problem) =>
    invalid(`${printable(file)}: ${printable(path, 120)} ${problem}`),
  );
}

function parsed(bytes: Uint8Array, file: string): unknown {
  try {
    return parseJson(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw invalid(`${printable(file)} is not JSON`);
  }
}

function invalid(message: string): CodedError {
  return new CodedError('input', message, {
    hint: 'Write the conditions as members repository, workflow, commit, ref, identity, issuer and require, for example {"repository": "acme/shop"}',
  });
}
