/** `npm run screenshots`: takes the screenshots of docs/images/ again, from what the bundle prints, with headless Chromium. */

import { findChromium, findMermaid } from '../__tests__/docs/chromium.ts';
import { writeScreenshots } from '../__tests__/docs/screenshots.ts';

const chromium = findChromium();
if (chromium) await writeScreenshots(chromium, findMermaid());
else process.stdout.write('not run: Chromium is not installed (Debian: apt-get install chromium)\n');
