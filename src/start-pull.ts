/** The start of `pull` on the command line: what it always loads, which becomes one file. */

import './host/shell/shell.ts';
import './verbs/pull.ts';

export { run } from './main.ts';
