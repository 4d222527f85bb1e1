/** The platform that an entry of an index, or the config of an image, states (image-spec v1.1.1, image-index.md, config.md). */

import { isRecord } from '../json.ts';
import type { Platform } from './descriptor.ts';

/** The members of the specification that have its types; `undefined` for a value that states no system and architecture. */
export function readPlatform(value: unknown): Platform | undefined {
  if (!isRecord(value)) return undefined;
  const { architecture, os, variant, 'os.version': version, 'os.features': features } = value;
  if (typeof architecture !== 'string' || typeof os !== 'string') return undefined;
  // As crane writes the config of an image that it makes of nothing.
  if (architecture === '' && os === '') return undefined;
  return {
    architecture,
    os,
    ...(typeof variant === 'string' && { variant }),
    ...(typeof version === 'string' && { 'os.version': version }),
    ...(isTexts(features) && { 'os.features': features }),
  };
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
