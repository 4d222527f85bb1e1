/** Reports made for tests of what hosts show. */

import { digestOf } from '../../src/oci/digest.ts';
import type { Report, ReportedArtifact } from '../../src/release/report.ts';

/** An artifact that was pushed, with what differs. */
export function artifact(name: string, changes: Partial<ReportedArtifact> = {}): ReportedArtifact {
  const digest = changes.digest ?? digestOf(Buffer.from(name));
  const repository = changes.repository ?? `ghcr.io/acme/widgets/${name}`;
  return {
    name,
    format: 'wasm',
    repository,
    digest,
    packed: digest,
    reference: `${repository}@${digest}`,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    size: 2048,
    tags: ['1.0.0', 'latest'],
    outcome: 'created',
    contentChanged: true,
    files: [`${name}.wasm`],
    sent: 1024,
    reused: 1024,
    annotations: {},
    origins: {},
    ...changes,
  };
}

export function report(artifacts: readonly ReportedArtifact[], changes: Partial<Report> = {}): Report {
  const none = { tagsMoved: [], tagsUnknown: [], notes: [], warnings: [], retries: 0, requests: 0 };
  return { artifacts, ...none, changed: true, dryRun: false, ...changes };
}
