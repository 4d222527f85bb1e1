/** The Statement: what is said about which content, as in-toto writes it (in-toto attestation framework, spec/v1/statement.md). */

import { type Digest, digestAlgorithm, encodedDigest } from '../oci/digest.ts';
import { encode } from '../oci/manifest.ts';
import { list, map, type Reader, record, type Shape, text, where } from '../shape.ts';
import { readDocument } from './document.ts';

export const statementType = 'https://in-toto.io/Statement/v1';
/** What `cosign attest` still writes; only its name differs. */
const statementTypes: readonly string[] = [statementType, 'https://in-toto.io/Statement/v0.1'];

/** The media type of a statement in an envelope. */
export const payloadType = 'application/vnd.in-toto+json';

/** Predicate types by what a verifier expects: cosign's own names (sigstore/cosign, cmd/cosign/cli/options/predicate.go). */
export const signaturePredicate = 'https://sigstore.dev/cosign/sign/v1';
export const provenancePredicate = 'https://slsa.dev/provenance/v1';
export const cyclonedxPredicate = 'https://cyclonedx.org/bom';
/** How an artifact was packed, by this program (docs/provenance.md). */
export const packingPredicate = 'https://github.com/org/oci-wasm-publish/packing/v1';
export const spdxPredicate = 'https://spdx.dev/Document';

export interface Statement {
  readonly predicateType: string;
  readonly subjects: readonly Subject[];
  readonly predicate: unknown;
}

export interface Subject {
  /** A repository without a tag; some tools write none. */
  readonly name?: string;
  /** Hexadecimal digests by algorithm. */
  readonly digest: Readonly<Record<string, string>>;
}

/** The payload for one subject. A name is written since sigstore-python refuses a subject without one. */
export function encodeStatement(
  name: string,
  digest: Digest,
  { predicateType, predicate }: Pick<Statement, 'predicateType' | 'predicate'>,
): Uint8Array {
  const subject = { name, digest: { [digestAlgorithm(digest)]: encodedDigest(digest) } };
  return encode({ _type: statementType, subject: [subject], predicateType, predicate });
}

/** sigstore-go refuses more (pkg/verify/signature.go). */
const subjectLimit = 1024;

/** Parses a payload. Throws `invalid-attestation` for anything but a statement of at most 1024 subjects. */
export function readStatement(payload: Uint8Array): Statement {
  return readDocument(readMembers, payload, 'the statement');
}

const readMembers: Reader<Statement> = (shape) => {
  const members = record(shape);
  const at = (name: string): Shape => ({ ...shape, value: members[name], path: name });
  where(text, (type) => statementTypes.includes(type), 'the type of an in-toto statement')(at('_type'));
  const subjects = where(list(readSubject, 1), ({ length }) => length <= subjectLimit, 'a shorter list');
  return {
    predicateType: predicateTypeOf(at('predicateType')),
    subjects: subjects(at('subject')),
    predicate: members.predicate,
  };
};

/** A URI, which is kept and shown of every statement. */
const predicateTypeOf = where(text, ({ length }) => length <= 2048, 'a shorter text');

function readSubject(shape: Shape): Subject {
  const { name, digest } = record(shape);
  const digests = map(text)({ ...shape, value: digest, path: `${shape.path}.digest` });
  return { digest: digests, ...(typeof name === 'string' && { name }) };
}

/** True when one of the subjects is the content with this digest. */
export function isAbout({ subjects }: Statement, digest: Digest): boolean {
  const wanted = encodedDigest(digest);
  return subjects.some(
    (subject) =>
      Object.hasOwn(subject.digest, digestAlgorithm(digest)) &&
      subject.digest[digestAlgorithm(digest)] === wanted,
  );
}
