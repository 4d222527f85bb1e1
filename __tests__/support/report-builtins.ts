/** Preloaded with `--import`: writes the modules of Node that the program has loaded at its end to BUILTINS_FILE. */

import { writeFileSync } from 'node:fs';

const list = (): readonly string[] =>
  (process as unknown as { moduleLoadList: readonly string[] }).moduleLoadList;

process.once('exit', () => writeFileSync(process.env.BUILTINS_FILE ?? '', list().join('\n')));
