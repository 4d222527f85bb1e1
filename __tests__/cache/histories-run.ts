/** `npm run cache-histories -- <count>`: random histories of the cache of layers; 200 runs by default. */

import { runHistory } from './histories.ts';

const { runs, reused, made, damaged } = await runHistory(Number(process.argv[2] ?? 200));
process.stdout.write(
  `${runs} runs, ${reused} layers reused, ${made} made, ${damaged} files damaged, 0 wrong digests\n`,
);
process.exit(0);
