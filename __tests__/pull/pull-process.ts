/** A process that pulls with a thread for each blob that is saved in a file: `node pull-process.ts <reference> <to|output> <where> <cache> <folder>`. */

import { withThread } from '../support/download-thread.ts';
import { runPull } from './pulling.ts';

const [references = '', input = 'output', where = '', cache = 'false', folder] = process.argv.slice(2);
await runPull({ references, [input]: where, cache }, folder, { downloadThread: withThread() });
