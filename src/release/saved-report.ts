/** A saved report: the result of another job, checked before anything in it is used. */

import type { CodedError } from '../errors.ts';
import { inputError } from '../input-error.ts';
import { type Digest, parseDigest } from '../oci/digest.ts';
import { tagKinds } from '../plan/tags/kinds.ts';
import {
  below,
  flag,
  invalid,
  list,
  map,
  object,
  oneOf,
  type Reader,
  readShape,
  text,
  where,
} from '../shape.ts';
import { printable } from '../text.ts';
import { outcomes } from './delivery.ts';
import type { ArtifactGraph } from './graph.ts';
import type { InterfaceChange } from './interface-change.ts';
import type { Report, ReportedArtifact } from './report.ts';

const digest: Reader<Digest> = (shape) => {
  const parsed = parseDigest(text(shape));
  if (parsed) return parsed;
  throw invalid(shape, 'must be a digest');
};

const count: Reader<number> = where(
  (shape) => (typeof shape.value === 'number' ? shape.value : Number.NaN),
  (value) => Number.isSafeInteger(value) && value >= 0,
  'a whole number',
);

const interfaceChange: Reader<InterfaceChange> = object(
  {
    differences: list(
      object(
        {
          item: text,
          action: oneOf('added', 'removed', 'changed'),
          change: text,
          breaking: flag,
          breaks: list(oneOf('callers', 'hosts', 'implementers')),
        },
        {},
      ),
    ),
  },
  {
    base: text,
    baseDigest: digest,
    kind: oneOf('component', 'module', 'wit-package'),
    step: oneOf('major', 'minor', 'patch'),
    least: text,
    version: text,
    sufficient: flag,
    omitted: count,
    unknown: text,
  },
);

const members: Reader<ReportedArtifact> = object(
  {
    name: text,
    format: text,
    repository: text,
    digest,
    packed: digest,
    reference: text,
    mediaType: text,
    size: count,
    tags: list(text),
    outcome: oneOf(...outcomes),
    contentChanged: flag,
    files: list(text),
    sent: count,
    reused: count,
    annotations: map(text),
    origins: map(text),
  },
  {
    artifactType: text,
    version: text,
    tagReasons: map(object({ kind: oneOf(...tagKinds), reason: text }, {})),
    kept: object({ from: text }, { revision: text }),
    replaced: map(digest),
    notMoved: map(text),
    statements: list(
      object({ name: text, type: text, digest, storedIn: list(text), isNew: flag }, { signer: text }),
    ),
    interface: interfaceChange,
    base: object({ tag: text, digest }, { size: count }),
    error: object({ code: text, message: text, hint: text }, {}),
  },
  { open: true },
);

/** What is deployed is what was published: a reference of its own could name anything, and is put into scripts. */
const artifact: Reader<ReportedArtifact> = (shape) => {
  const read = members(shape);
  const reference = `${read.repository}@${read.digest}`;
  if (read.reference === reference) return read;
  throw invalid(below(shape, 'reference', read.reference), `must be ${reference}`);
};

const graph: Reader<ArtifactGraph> = object(
  {
    name: text,
    root: digest,
    nodes: list(
      object(
        {
          digest,
          kind: oneOf('index', 'manifest', 'config', 'layer', 'referrer'),
          label: text,
          size: count,
          to: list(digest),
        },
        {},
      ),
    ),
  },
  { omitted: count },
);

const report: Reader<Report> = object(
  {
    artifacts: list(artifact),
    tagsMoved: list(text),
    tagsUnknown: list(text),
    retries: count,
    requests: count,
    notes: list(text),
    warnings: list(text),
    changed: flag,
    dryRun: flag,
  },
  { graphs: list(graph) },
  { open: true },
);

/** Reads a report (`schema/report.schema.json`); `file` is for errors. Throws `input` naming the member. */
export function parseReport(bytes: Uint8Array, file: string): Report {
  return readShape(report, parseJson(bytes, file), (path, what) =>
    invalidReport(file, `${path || 'it'} ${what}`),
  );
}

function parseJson(bytes: Uint8Array, file: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw invalidReport(file, 'it is not JSON', cause);
  }
}

function invalidReport(file: string, what: string, cause?: unknown): CodedError {
  return inputError(`${printable(file)} is no report of a publish: ${printable(what)}`, {
    hint: 'Name files that publishing has written with "result-file"',
    lines: { results: 'result.json' },
    cause,
  });
}
