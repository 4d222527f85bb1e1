/** Publishing for an event of a history. */

import type { ReleaseResult } from '../../src/release/release.ts';
import { publishAs } from '../support/publish-as.ts';
import type { Event } from './event.ts';
import { fileOf } from './project.ts';

export interface Destination {
  /** `127.0.0.1:<port>`. */
  readonly host: string;
  /** The components are published below it. */
  readonly folder: string;
}

export async function publishEvent(
  { trigger, commit }: Event,
  { host, folder }: Destination,
): Promise<ReleaseResult> {
  const { contents, revision, created } = commit;
  const files = Object.entries(contents).map(
    ([name, content]) => [`${name}.wasm`, fileOf(name, content)] as const,
  );
  return await publishAs(
    { trigger, files: Object.fromEntries(files), revision, created },
    { to: `${host}/${folder}/{name}` },
  );
}
