/** Whether a SLSA provenance agrees with the certificate of who has signed it: the predicate alone is only what somebody wrote. */

import { isRecord } from '../../json.ts';
import { printable } from '../../text.ts';
import { workflowBuildType } from '../slsa.ts';
import type { Identity } from './identity.ts';

/** The build types of GitHub's own workflows (actions/attest) and of this project, which have the same members. */
const buildTypes: readonly unknown[] = [
  'https://actions.github.io/buildtypes/workflow/v1',
  workflowBuildType,
];

/** What differs, as one sentence; `undefined` when nothing does, or the provenance is of another build type. */
export function contradictionOf(predicate: unknown, identity: Identity): string | undefined {
  const definition = member(predicate, 'buildDefinition');
  if (!buildTypes.includes(member(definition, 'buildType'))) return undefined;
  const workflow = member(member(definition, 'externalParameters'), 'workflow');
  const dependencies = member(definition, 'resolvedDependencies');
  const [source] = Array.isArray(dependencies) ? (dependencies as unknown[]) : [];
  const compared: readonly (readonly [what: string, claimed: unknown, certified: string | undefined])[] = [
    ['repository', member(workflow, 'repository'), identity.repository],
    ['ref', member(workflow, 'ref'), identity.ref],
    ['commit', member(member(source, 'digest'), 'gitCommit'), identity.commit],
    ['builder', member(member(member(predicate, 'runDetails'), 'builder'), 'id'), identity.name],
  ];
  for (const [what, claimed, certified] of compared)
    if (certified !== undefined && claimed !== certified)
      return `the ${what} is ${printable(String(claimed))} in the provenance and ${printable(certified)} in the certificate`;
  return undefined;
}

function member(value: unknown, name: string): unknown {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
