/** Whether a run checks interfaces, and the check, which is loaded only for a release and for a pull request: nothing else follows anything. */

import type { Host } from '../host/host.ts';
import type { PublishOptions } from '../inputs/options.ts';
import type { MadePlan } from '../plan/plan.ts';
import type { CheckInterface } from '../release/interface-check.ts';
import { tagsOfKind } from '../release/tag-rules.ts';
import type { Stores } from './verb.ts';

interface Checked {
  readonly host: Pick<Host, 'trigger'>;
  readonly options: Pick<PublishOptions, 'interface'>;
}

export async function interfaceCheckOf(
  { artifacts, baseTags }: Pick<MadePlan, 'artifacts' | 'baseTags'>,
  { host, options }: Checked,
  stores: Stores,
): Promise<{ readonly checkInterface?: CheckInterface }> {
  const { interface: mode } = options;
  const isReleased = artifacts.some((artifact) => tagsOfKind(artifact, 'version').length > 0);
  if (mode === 'off' || !(isReleased || baseTags.size > 0)) return {};
  const { openInterfaceCheck } = await import('./interface-reader.ts');
  const { trigger } = host;
  return { checkInterface: openInterfaceCheck({ enforces: mode === 'enforce', trigger, baseTags, stores }) };
}
