/** Preloaded with `--import`: appends the URL of each module that is loaded to the file that MODULES_FILE names. */

import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';

registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:')) appendFileSync(process.env.MODULES_FILE ?? '', `${url}\n`);
    return next(url, context);
  },
});
