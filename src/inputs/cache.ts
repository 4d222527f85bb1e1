/** The input `cache`: whether content is kept for later runs. */

import { inputError } from '../input-error.ts';
import { quoted } from '../input-list.ts';
import type { Kind } from './kinds.ts';

export type CacheMode = 'auto' | 'true' | 'false';

const modes: readonly CacheMode[] = ['auto', 'true', 'false'];

export const cache: Kind<CacheMode> & { readonly default: string } = {
  kind: 'text',
  default: 'auto',
  read(raw, name) {
    const word = raw?.trim().toLowerCase() ?? 'auto';
    const mode = modes.find((one) => one === word);
    if (mode !== undefined) return mode;
    throw inputError(`"${name}" is ${quoted(raw ?? '')}, which is not auto, true or false`, {
      hint: 'Use auto, true or false, for example',
      lines: { [name]: 'auto' },
    });
  },
};
