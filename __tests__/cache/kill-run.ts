/** `npm run kill -- <count>`: kills readers of one cache at random moments; 200 by default. */

import { killReaders } from './kill.ts';

const count = Number(process.argv[2] ?? 200);
const { killed, entries } = await killReaders(count);
process.stdout.write(`${killed} of ${count} readers were killed; ${entries} entries, no wrong byte\n`);
process.exit(0);
