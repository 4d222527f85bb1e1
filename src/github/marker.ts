/** The marker of a comment: a hidden first line that says which group of artifacts it is about, and which run wrote it. */

export interface Marker {
  /** Sixteen hexadecimal digits of what is the same in every run: workflow, job, step. */
  readonly group: string;
  /** Number and attempt of the run, as GitHub counts them. */
  readonly run: { readonly number: number; readonly attempt: number };
  /** Eight hexadecimal digits for each artifact. */
  readonly artifacts: readonly string[];
}

const form =
  /^<!-- oci-wasm-publish group=([0-9a-f]{16}) run=(\d{1,15})\.(\d{1,9}) artifacts=((?:[0-9a-f]{8},?)+) -->/;

/** Artifacts that a marker names at most. */
const artifactLimit = 100;

export function printMarker({ group, run, artifacts }: Marker): string {
  const names = artifacts.slice(0, artifactLimit).join(',');
  return `<!-- oci-wasm-publish group=${group} run=${run.number}.${run.attempt} artifacts=${names} -->`;
}

/** `undefined` for a text that does not begin with a marker, as a reply that quotes one. */
export function parseMarker(text: string): Marker | undefined {
  const [, group = '', number, attempt, artifacts = ''] = form.exec(text) ?? [];
  if (number === undefined) return undefined;
  return {
    group,
    run: { number: Number(number), attempt: Number(attempt) },
    artifacts: artifacts.split(',').slice(0, artifactLimit),
  };
}
