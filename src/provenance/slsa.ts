/** The SLSA provenance of a workflow run (slsa.dev/spec/v1.0/provenance), made of verified claims alone. */

import type { Claim } from './attach.ts';
import type { WorkflowClaims } from './claims.ts';
import { provenancePredicate } from './statement.ts';

/** The build type of this project; its members are those that GitHub's own type has (docs/provenance.md). */
export const workflowBuildType = 'https://github.com/org/oci-wasm-publish/workflow/v1';

export function provenanceOf(claims: WorkflowClaims, server: string): Claim {
  const source = `${server}/${claims.repository}`;
  const [path = ''] = claims.workflow_ref.replace(`${claims.repository}/`, '').split('@');
  return {
    predicateType: provenancePredicate,
    predicate: {
      buildDefinition: {
        buildType: workflowBuildType,
        externalParameters: { workflow: { ref: claims.ref, repository: source, path } },
        internalParameters: {
          github: {
            event_name: claims.event_name,
            repository_id: claims.repository_id,
            repository_owner_id: claims.repository_owner_id,
            runner_environment: claims.runner_environment,
          },
        },
        resolvedDependencies: [{ uri: `git+${source}@${claims.ref}`, digest: { gitCommit: claims.sha } }],
      },
      runDetails: {
        builder: { id: `${server}/${claims.job_workflow_ref}` },
        metadata: {
          invocationId: `${source}/actions/runs/${claims.run_id}/attempts/${claims.run_attempt}`,
        },
      },
    },
  };
}
