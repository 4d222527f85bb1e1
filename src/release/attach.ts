/** What is attached to a delivery when its content is confirmed, such as signatures: referrers, pushed before any tag moves. */

import type { Referrer } from '../pack/packer.ts';
import { copyGraph } from '../store/copy.ts';
import type { Source } from '../store/store.ts';
import type { Delivery } from './delivery.ts';
import type { ReportedStatement } from './reported-statement.ts';

/** Makes the referrers that a delivery lacks, with the source of their content. */
export type Attach = (delivery: Delivery) => Promise<{
  readonly source: Source;
  readonly referrers: readonly Referrer[];
  /** Called when they are pushed; returns what is said about the artifact now. */
  readonly afterPush: () => Promise<readonly ReportedStatement[]>;
}>;

/** Pushes what is made for the delivery. `onSent` is called with the bytes of each content that was transferred. */
export async function attachTo(
  delivery: Delivery,
  attach: Attach,
  onSent: (bytes: number) => void,
): Promise<readonly ReportedStatement[]> {
  const { target } = delivery;
  const { source, referrers, afterPush } = await attach(delivery);
  for (const { subject, manifest } of referrers) {
    if (!(await target.exists(manifest)))
      await copyGraph(manifest, source, target, {
        known: new Set(),
        concurrency: 4,
        onPushed: ({ size }, result) => onSent(result === 'sent' ? size : 0),
      });
    await target.can.referrers?.add(subject, manifest);
  }
  return await afterPush();
}
