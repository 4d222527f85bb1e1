/** The table of hostile hand-offs. */

import { hostileDocuments } from './hostile-documents.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileImages } from './hostile-images.ts';
import type { Writer } from './hostile-layout.ts';

export interface Surroundings {
  /** A folder beside the hand-off. */
  readonly outside: string;
  /** A file in it whose content must not appear anywhere. */
  readonly secret: string;
  /** Text of a file of the hand-off. */
  read(name: string): Promise<string>;
}

export interface HostileRow {
  readonly title: string;
  make(writer: Writer, surroundings: Surroundings): Promise<void>;
  /** What the message of the refusal says. */
  readonly error: RegExp;
}

export const hostileRows: readonly HostileRow[] = [...hostileFiles, ...hostileDocuments, ...hostileImages];
